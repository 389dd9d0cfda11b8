//! An order in which lines of a like course stand beside each other.

/// Rounds of the power method: far beyond what an order needs.
const ROUNDS: usize = 50;

/// The places of `rows` in the order of the angle that each row has in the
/// plane of the two first principal components of all of them, cut where
/// neighbours are furthest apart (M. Friendly, Corrgrams, The American
/// Statistician 56, 2002). Equal rows keep their order.
///
/// Rows are equally long whole numbers, such as classes of a colour: only
/// sums, products and roots follow, so the order is the same on every machine.
pub fn by_course(rows: &[Vec<i8>]) -> Vec<usize> {
    let length = rows.iter().map(Vec::len).max().unwrap_or(0);
    let count = rows.len() as f64;
    let means: Vec<f64> = (0..length)
        .map(|at| {
            rows.iter().filter_map(|row| row.get(at)).map(|x| f64::from(*x)).sum::<f64>() / count
        })
        .collect();
    let centred = |row: &Vec<i8>| -> Vec<f64> {
        row.iter().zip(&means).map(|(x, mean)| f64::from(*x) - mean).collect()
    };
    let mut spread = vec![vec![0.0; length]; length];
    for row in rows.iter().map(centred) {
        for (sums, x) in spread.iter_mut().zip(&row) {
            for (sum, y) in sums.iter_mut().zip(&row) {
                *sum += x * y;
            }
        }
    }
    let first = component(&spread, None);
    let second = component(&spread, Some(&first));
    let along = |row: &[f64], axis: &[f64]| row.iter().zip(axis).map(|(x, y)| x * y).sum::<f64>();
    let angles: Vec<f64> = rows
        .iter()
        .map(|row| {
            let row = centred(row);
            turn(along(&row, &first), along(&row, &second))
        })
        .collect();
    let places = crate::trade::order(rows.len(), &|a, b| angles[a].total_cmp(&angles[b]));
    // The circle is cut open at its widest gap.
    let gap = |at: usize| {
        let here = angles[places[at]];
        match at.checked_sub(1) {
            Some(before) => here - angles[places[before]],
            None => here + 4.0 - places.last().map_or(0.0, |last| angles[*last]),
        }
    };
    let widest = (0..places.len()).rev().max_by(|a, b| gap(*a).total_cmp(&gap(*b))).unwrap_or(0);
    [&places[widest..], &places[..widest]].concat()
}

/// The direction in which rows spread most, at a right angle to `but`.
fn component(spread: &[Vec<f64>], but: Option<&[f64]>) -> Vec<f64> {
    // A start that is at a right angle to no direction of any data.
    let mut axis: Vec<f64> = (0..spread.len()).map(|at| 1.0 + at as f64 / 7.0).collect();
    for _ in 0..ROUNDS {
        let mut next: Vec<f64> = spread
            .iter()
            .map(|row| row.iter().zip(&axis).map(|(x, y)| x * y).sum::<f64>())
            .collect();
        if let Some(but) = but {
            let part: f64 = next.iter().zip(but).map(|(x, y)| x * y).sum();
            for (x, y) in next.iter_mut().zip(but) {
                *x -= part * y;
            }
        }
        let length = next.iter().map(|x| x * x).sum::<f64>().sqrt();
        if length <= 0.0 || !length.is_finite() {
            return vec![0.0; spread.len()];
        }
        for x in &mut next {
            *x /= length;
        }
        axis = next;
    }
    // Either way along an axis is as good: the one with the larger sum.
    let sign = if axis.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    axis.into_iter().map(|x| x * sign).collect()
}

/// How far around a direction points, from 0 to 4: it rises as the angle
/// does, without a sine.
fn turn(x: f64, y: f64) -> f64 {
    let size = x.abs() + y.abs();
    if size <= 0.0 {
        return 0.0;
    }
    match (x >= 0.0, y >= 0.0) {
        (true, true) => y / size,
        (false, true) => 1.0 - x / size,
        (false, false) => 2.0 - y / size,
        (true, false) => 3.0 + x / size,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_like_course_stand_beside_each_other() {
        let early = vec![0, -3, -5, -5];
        let late = vec![0, 0, -1, -5];
        let rise = vec![0, 2, 4, 5];
        let rows = [early.clone(), rise.clone(), late.clone(), early, rise, late];
        let kinds: Vec<usize> = by_course(&rows).into_iter().map(|at| at % 3).collect();
        // Rows 0 and 3, 1 and 4, 2 and 5 are the same.
        let changes = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(changes, 2, "{kinds:?}");
    }

    #[test]
    fn odd_rows_keep_every_place_once() {
        for rows in [vec![], vec![vec![]; 3], vec![vec![1, 1]; 3], vec![vec![3, -2]]] {
            let mut places = by_course(&rows);
            places.sort_unstable();
            assert_eq!(places, (0..rows.len()).collect::<Vec<_>>());
        }
    }
}
