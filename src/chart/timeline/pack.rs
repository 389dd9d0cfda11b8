//! Which side of its sign a label takes, and which row both share with others.

/// A sign and the room that its label asks for, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Item {
    /// Left and right end of the sign.
    pub sign: (f64, f64),
    /// Width of the label, the gap to its sign included.
    pub label: f64,
}

/// Which side of its sign a label stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Item {
    /// Left and right end of sign and label.
    pub(super) fn interval(&self, side: Side) -> (f64, f64) {
        match side {
            Side::Left => (self.sign.0 - self.label, self.sign.1),
            Side::Right => (self.sign.0, self.sign.1 + self.label),
        }
    }

    /// Whether sign and label lie within `room`.
    pub(super) fn fits(&self, side: Side, room: (f64, f64)) -> bool {
        let (start, end) = self.interval(side);
        start >= room.0 && end <= room.1
    }

    fn mirrored(&self) -> Self {
        Self { sign: (-self.sign.1, -self.sign.0), label: self.label }
    }
}

impl Side {
    fn mirrored(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// The side of each label, chosen so that the labels need few rows.
///
/// Swept once from either end; the sweep with fewer rows counts. A sweep
/// prefers the side that it comes from, since room behind it is of no use to
/// later items. Labels that fit on no side are put on the far one.
pub(super) fn sides(items: &[Item], room: (f64, f64), gap: f64) -> Vec<Side> {
    let (forward, forward_rows) = sweep(items, room, gap);
    let mirrored: Vec<_> = items.iter().map(Item::mirrored).collect();
    let (backward, backward_rows) = sweep(&mirrored, (-room.1, -room.0), gap);
    if backward_rows < forward_rows {
        backward.into_iter().map(Side::mirrored).collect()
    } else {
        forward
    }
}

fn sweep(items: &[Item], room: (f64, f64), gap: f64) -> (Vec<Side>, usize) {
    let starts: Vec<_> = items.iter().map(|item| item.sign.0).collect();
    let mut rows = Rows::new(items.len());
    let mut sides = vec![Side::Left; items.len()];
    for index in order(&starts) {
        let item = items[index];
        let fits = |side: Side| item.fits(side, room);
        let row_for =
            |side: Side| rows.first_free(item.interval(side).0 - gap).filter(|_| fits(side));
        let (side, row) = match (row_for(Side::Left), row_for(Side::Right)) {
            (Some(row), _) => (Side::Left, row),
            (None, Some(row)) => (Side::Right, row),
            (None, None) => (if fits(Side::Left) { Side::Left } else { Side::Right }, rows.count),
        };
        rows.fill(row, item.interval(side).1);
        sides[index] = side;
    }
    (sides, rows.count)
}

/// The row of each interval, so that those of one row keep `gap` between
/// them. As few rows as possible: taken by their starts, into the first row
/// that is free.
///
/// Rows are numbered by the first of `intervals` in them, so that intervals
/// in order of time run down like stairs.
pub(super) fn rows(intervals: &[(f64, f64)], gap: f64) -> Vec<usize> {
    let starts: Vec<_> = intervals.iter().map(|(start, _)| *start).collect();
    let mut open = Rows::new(intervals.len());
    let mut rows = vec![0; intervals.len()];
    for index in order(&starts) {
        let (start, end) = intervals[index];
        rows[index] = open.first_free(start - gap).unwrap_or(open.count);
        open.fill(rows[index], end);
    }
    let mut numbers = vec![None; open.count];
    let mut next = 0;
    for row in &mut rows {
        *row = *numbers[*row].get_or_insert_with(|| {
            next += 1;
            next - 1
        });
    }
    rows
}

/// Where each row ends, as a tree of minima: the first free one of thousands
/// is found in as many steps as the tree is high.
struct Rows {
    /// Two children of the node `n` are `2n` and `2n + 1`; leaves are rows.
    least: Vec<f64>,
    leaves: usize,
    count: usize,
}

impl Rows {
    fn new(most: usize) -> Self {
        let leaves = most.next_power_of_two();
        Self { least: vec![f64::INFINITY; 2 * leaves], leaves, count: 0 }
    }

    /// The first row in use that ends at `limit` or before.
    fn first_free(&self, limit: f64) -> Option<usize> {
        if self.least[1] > limit {
            return None;
        }
        let mut node = 1;
        while node < self.leaves {
            node = if self.least[2 * node] <= limit { 2 * node } else { 2 * node + 1 };
        }
        Some(node - self.leaves)
    }

    /// Says where a row ends now; the one after the last is opened.
    fn fill(&mut self, row: usize, end: f64) {
        self.count = self.count.max(row + 1);
        let mut node = self.leaves + row;
        self.least[node] = end;
        while node > 1 {
            node /= 2;
            let least = self.least[2 * node].min(self.least[2 * node + 1]);
            if least.to_bits() == self.least[node].to_bits() {
                break;
            }
            self.least[node] = least;
        }
    }
}

/// Positions of `keys` from the smallest key to the largest, equal ones as
/// they stand.
pub(super) fn order(keys: &[f64]) -> Vec<usize> {
    crate::trade::order(keys.len(), &|a, b| keys[a].total_cmp(&keys[b]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_signs_take_their_labels_to_the_left() {
        let item = |x: f64, label| Item { sign: (x - 5.0, x + 5.0), label };
        let late = [item(600.0, 200.0), item(680.0, 200.0)];
        assert_eq!(sides(&late, (0.0, 700.0), 16.0), [Side::Left, Side::Left]);
        // One row: the first to the left, the second to the right.
        let both = [item(300.0, 200.0), item(340.0, 200.0)];
        assert_eq!(sides(&both, (0.0, 700.0), 16.0), [Side::Left, Side::Right]);
    }

    #[test]
    fn rows_are_as_few_as_can_be_and_never_overlap() {
        arbtest::arbtest(|u| {
            let mut intervals = Vec::new();
            for _ in 0..u.int_in_range(0..=40)? {
                let start = f64::from(u.int_in_range(0..=700)?);
                intervals.push((start, start + f64::from(u.int_in_range(8..=300)?)));
            }
            let rows = rows(&intervals, 10.0);
            for (index, (start, end)) in intervals.iter().enumerate() {
                for other in index + 1..intervals.len() {
                    let (other_start, other_end) = intervals[other];
                    let is_apart = end + 10.0 <= other_start || other_end + 10.0 <= *start;
                    assert!(is_apart || rows[index] != rows[other]);
                }
            }
            let crowd = |x: f64| {
                intervals.iter().filter(|(start, end)| *start <= x && x < end + 10.0).count()
            };
            let most = intervals.iter().map(|(start, _)| crowd(*start)).max().unwrap_or(0);
            assert_eq!(rows.iter().max().map_or(0, |last| last + 1), most);
            Ok(())
        });
    }
}
