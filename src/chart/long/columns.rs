//! What each column of pixels holds of a line: from where to where it is
//! drawn, and whether anything is missing.

use super::{LongChart, whole};
use crate::scale::TimeAxis;

/// Whether a column of pixels lacks figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gaps {
    /// None is missing.
    None,
    /// Some are.
    Some,
    /// All are.
    All,
}

/// A column of pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// The lowest value that the line reaches in it; above `high` where
    /// nothing is drawn.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// The columns of pixels of an axis: the left edge, and from where to where it
/// goes, in slots.
fn edges(axis: &TimeAxis) -> impl Iterator<Item = (f64, f64, f64)> {
    let (from, to) = axis.months();
    let count = whole((axis.right() - axis.left()).round()).max(1);
    let slots = (to - from) / count as f64;
    let left = axis.left();
    (0..count).map(move |at| {
        let place = |at: usize| from + at as f64 * slots;
        (left + at as f64, place(at), place(at + 1))
    })
}

impl LongChart {
    /// The columns of pixels of an axis, each with its left edge.
    pub(super) fn pixels(&self, axis: &TimeAxis) -> impl Iterator<Item = (f64, Column)> {
        edges(axis).map(|(x, from, to)| (x, self.column(from, to)))
    }

    /// What the columns of pixels of an axis lack, each with its left edge.
    pub(super) fn missing(&self, axis: &TimeAxis) -> impl Iterator<Item = (f64, Gaps)> {
        edges(axis).map(move |(x, from, to)| (x, self.gaps_in(from, to)))
    }

    /// What the line does from one place to another, in slots. A figure stands
    /// in the middle of its slot, and is joined to its neighbours.
    fn column(&self, from: f64, to: f64) -> Column {
        let (values, count) = (self.series.values(), self.series.len());
        let slot = |place: f64| whole((place - 0.5).ceil()).min(count);
        let (first, end) = (slot(from), slot(to));
        let (mut low, mut high) = self.pyramid.ends(values, first..end);
        for (slot, edge) in [(first, from), (end, to)] {
            // A line between two numbers goes no further than they do.
            let is_within = |slot: usize| !self.pyramid.may_exceed(slot, (low, high));
            if is_within(slot) && slot.checked_sub(1).is_none_or(is_within) {
                continue;
            }
            if let Some(value) = self.between(edge) {
                low = low.min(value);
                high = high.max(value);
            }
        }
        Column { low, high }
    }

    /// What is missing from one place to another, in slots.
    fn gaps_in(&self, from: f64, to: f64) -> Gaps {
        let count = self.series.len();
        // Where a slot is wider than a pixel, that of the middle counts.
        let slots = if to - from < 1.0 {
            let middle = whole(f64::midpoint(from, to)).min(count - 1);
            middle..middle + 1
        } else {
            whole(from.floor()).min(count)..whole(to.ceil()).min(count)
        };
        let all = slots.len();
        match self.pyramid.known(slots) {
            known if known == all => Gaps::None,
            0 => Gaps::All,
            _ => Gaps::Some,
        }
    }

    /// Where the line stands at a figure or between two; nowhere beside a gap.
    fn between(&self, place: f64) -> Option<f64> {
        let (at, share) = ((place - 0.5).floor(), (place - 0.5).fract());
        if at < 0.0 {
            return None;
        }
        let values = self.series.values();
        let one = values.get(whole(at))?;
        // At a figure the line stands, whatever follows.
        let value =
            if share > 0.0 { one + (values.get(whole(at) + 1)? - one) * share } else { *one };
        value.is_finite().then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::{LongSeries, Moment};
    use crate::words::english;

    fn chart(values: Vec<f64>) -> LongChart {
        let start = Moment::of_day(2020, 1, 1).unwrap();
        LongChart::new(LongSeries::new(start, 3_600, values), english())
    }

    /// Random walks with gaps of all lengths, and single figures between them.
    fn walk(u: &mut arbtest::arbitrary::Unstructured) -> arbtest::arbitrary::Result<Vec<f64>> {
        let (mut state, mut level) = (u.arbitrary::<u32>()?, 0.0);
        let mut next = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 8
        };
        let (count, every) = (u.int_in_range(2..=30_000)?, u.int_in_range(2..=3_000)?);
        let mut gap = 0;
        let value = |_| {
            level += f64::from(next() % 200) - 99.5;
            if next() % every == 0 {
                gap = next() % (2 * every);
            }
            gap = gap.max(1) - 1;
            if gap > 0 { f64::NAN } else { level }
        };
        Ok((0..count).map(value).collect())
    }

    /// From where to where the line through all figures is drawn in each column
    /// of pixels, segment by segment.
    fn drawn(values: &[f64], (from, to): (f64, f64), count: usize) -> Vec<(f64, f64)> {
        let mut columns = vec![(f64::INFINITY, f64::NEG_INFINITY); count];
        let px = count as f64 / (to - from);
        let mut add = |column: usize, value: f64| {
            if let Some(ends) = columns.get_mut(column) {
                *ends = (ends.0.min(value), ends.1.max(value));
            }
        };
        for (slot, value) in values.iter().enumerate().filter(|(_, value)| value.is_finite()) {
            let x = (slot as f64 + 0.5 - from) * px;
            if x >= 0.0 && x < count as f64 {
                add(whole(x), *value);
            }
            let Some(next) = values.get(slot + 1).filter(|next| next.is_finite()) else { continue };
            let end = x + px;
            for edge in whole(x.ceil())..=whole(end.floor().max(-1.0)) {
                let edge_x = edge as f64;
                if edge_x < x || edge_x > end {
                    continue;
                }
                let at = value + (next - value) * (edge_x - x) / px;
                add(edge, at);
                if edge > 0 {
                    add(edge - 1, at);
                }
            }
        }
        columns
    }

    #[test]
    fn columns_of_pixels_cover_what_the_whole_line_covers_at_every_zoom() {
        arbtest::arbtest(|u| {
            let values = walk(u)?;
            let all = values.len() as f64;
            let chart = chart(values.clone());
            let width = u.int_in_range(50..=900)?;
            let from = all * f64::from(u.int_in_range(0..=999)?) / 1_000.0;
            let to = from + (all - from) * f64::from(u.int_in_range(1..=1_000)?) / 1_000.0;
            let (from, to) = if to - from < 3.0 { (0.0, all.max(3.0)) } else { (from, to) };
            let axis = TimeAxis::over((from, to), 0.0, f64::from(width));
            let whole = drawn(&values, axis.months(), usize::try_from(width).unwrap());
            // A pixel of a plot as high as ours.
            let pixel = (chart.whole.high - chart.whole.low).max(1.0) / super::super::HEIGHT;
            for ((x, column), (low, high)) in chart.pixels(&axis).zip(whole) {
                if low > high {
                    // A figure on the very edge may be counted on either side.
                    continue;
                }
                assert!((column.low - low).abs() <= pixel, "{x}: low {} {low}", column.low);
                assert!((column.high - high).abs() <= pixel, "{x}: high {} {high}", column.high);
            }
            Ok(())
        })
        .budget_ms(4_000);
    }

    #[test]
    fn extremes_and_gaps_are_in_the_picture_at_every_zoom() {
        arbtest::arbtest(|u| {
            let values = walk(u)?;
            let chart = chart(values.clone());
            let count = values.len();
            let from = u.int_in_range(0..=count - 1)?;
            let to = u.int_in_range(from + 1..=count)?.max((from + 3).min(count));
            let width = f64::from(u.int_in_range(50..=900)?);
            let axis = TimeAxis::over((from as f64, to as f64), 0.0, width);
            let known = || values[from..to].iter().filter(|value| value.is_finite());
            let high = known().copied().fold(f64::NEG_INFINITY, f64::max);
            let low = known().copied().fold(f64::INFINITY, f64::min);
            let columns: Vec<Column> = chart.pixels(&axis).map(|(_, column)| column).collect();
            let drawn = columns.iter().map(|column| column.high).fold(f64::NEG_INFINITY, f64::max);
            assert!(drawn >= high, "{drawn} {high}");
            let drawn = columns.iter().map(|column| column.low).fold(f64::INFINITY, f64::min);
            assert!(drawn <= low, "{drawn} {low}");
            let (first, end) = axis.months();
            let missing: Vec<Gaps> = chart.missing(&axis).map(|(_, gaps)| gaps).collect();
            for slot in (from..to).filter(|slot| values[*slot].is_nan()) {
                let middle = (slot as f64 + 0.5 - first) / (end - first) * width;
                assert_ne!(missing[whole(middle).min(missing.len() - 1)], Gaps::None, "{slot}");
            }
            Ok(())
        })
        .budget_ms(4_000);
    }

    #[test]
    fn no_line_crosses_a_gap() {
        let chart = chart([vec![5.0; 400], vec![f64::NAN; 200], vec![9.0; 400]].concat());
        let axis = TimeAxis::over((0.0, 1_000.0), 0.0, 500.0);
        for ((x, column), (_, gaps)) in chart.pixels(&axis).zip(chart.missing(&axis)) {
            let is_inside = (200.0..300.0).contains(&x);
            assert_eq!(column.low > column.high, is_inside, "{x}");
            assert_eq!(gaps == Gaps::All, is_inside, "{x}");
        }
    }
}
