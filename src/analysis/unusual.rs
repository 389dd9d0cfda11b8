//! How unusual a fall is: the same comparison at every other date, and a
//! change point found without being told when to look.

use super::{Window, change};
use crate::trade::{Period, Series};

/// Where a fall ranks among the same comparison at all dates of its series.
#[derive(Clone, Debug, PartialEq)]
pub struct Placebo {
    /// Change at the date asked for, in percent.
    pub percent: f64,
    /// Other dates at which the same comparison can be made.
    pub dates: usize,
    /// How many of them show a smaller fall.
    pub smaller: usize,
    /// The other date with the largest fall: first period after, and percent.
    pub largest: Option<(Period, f64)>,
}

/// Slides the pair of windows over the whole series, keeping their lengths
/// and their distance, and ranks the change of the pair given. `None` when
/// that one has no change. Dates whose windows hold a gap, or whose base is
/// not above zero, are no dates.
///
/// The idea is that of placebo tests in time: A. Abadie, A. Diamond and
/// J. Hainmueller, American Journal of Political Science 59 (2015) 495–510.
pub fn placebo(series: &Series, before: Window, after: Window) -> Option<Placebo> {
    let percent = change(series, before, after).percent?;
    let others = other_dates(series, before, after);
    Some(Placebo {
        percent,
        dates: others.len(),
        smaller: others.iter().filter(|(_, other)| *other > percent).count(),
        largest: others.into_iter().reduce(|low, at| if at.1 < low.1 { at } else { low }),
    })
}

/// The change of the same pair of windows at every other date of the series,
/// each with its first period after. Dates whose windows hold a gap, or whose
/// base is not above zero, are no dates.
pub fn other_dates(series: &Series, before: Window, after: Window) -> Vec<(Period, f64)> {
    let ends = before.from.steps_to(series.start()).zip(series.end());
    let Some((first, last)) = ends.and_then(|(first, end)| Some((first, after.to.steps_to(end)?)))
    else {
        return Vec::new();
    };
    let moved =
        |window: Window, steps| Window { from: window.from.plus(steps), to: window.to.plus(steps) };
    (first..=last)
        .filter(|steps| *steps != 0)
        .filter_map(|steps| {
            let after = moved(after, steps);
            Some((after.from, change(series, moved(before, steps), after).percent?))
        })
        .collect()
}

/// A change of level found without being told when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangePoint {
    /// The first period of the new level.
    pub at: Period,
    /// Whether the new level is the lower one.
    pub is_fall: bool,
    /// Approximate probability of as clear a change in a series without one,
    /// at most 1.
    pub p: f64,
}

/// Fewest figures among which a change is looked for.
pub const FEWEST: usize = 8;

/// The most likely change point of a series by ranks, which no outlier and no
/// unit can sway: A. N. Pettitt, Applied Statistics 28 (1979) 126–135. Gaps
/// are left out. `None` with fewer than [`FEWEST`] figures, or equal ones.
pub fn change_point(series: &Series) -> Option<ChangePoint> {
    let known: Vec<(Period, f64)> =
        series.iter().filter_map(|(period, cell)| Some((period, cell.number()?))).collect();
    let count = known.len();
    if count < FEWEST {
        return None;
    }
    let sign = |a: f64, b: f64| i64::from(a > b) - i64::from(a < b);
    let (mut rank_sum, mut best) = (0_i64, (0_i64, 0_usize));
    for at in 0..count - 1 {
        rank_sum += known.iter().map(|(_, other)| sign(known[at].1, *other)).sum::<i64>();
        if rank_sum.abs() > best.0.abs() {
            best = (rank_sum, at + 1);
        }
    }
    let (extreme, at) = best;
    if extreme == 0 {
        return None;
    }
    let (size, count) = (extreme as f64, count as f64);
    let p = 2.0 * (-6.0 * size * size / (count * count * count + count * count)).exp();
    Some(ChangePoint { at: known[at].0, is_fall: extreme > 0, p: p.min(1.0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    fn series(values: &[f64]) -> Series {
        Series::new(Period::Month(2021, 1), values.iter().map(|value| Cell::of(*value)).collect())
    }

    #[test]
    fn a_fall_is_ranked_among_all_dates() {
        // Changes from month to month: −50, +100, −75, +100, 0 percent.
        let found = placebo(
            &series(&[100.0, 50.0, 100.0, 25.0, 50.0, 50.0]),
            Window::parse("2021-03").unwrap(),
            Window::parse("2021-04").unwrap(),
        )
        .unwrap();
        assert_eq!((found.percent, found.dates, found.smaller), (-75.0, 4, 4));
        assert_eq!(found.largest, Some((Period::Month(2021, 2), -50.0)));
    }

    #[test]
    fn dates_with_gaps_are_no_dates() {
        let cells = [Some(4.0), None, Some(4.0), Some(1.0), Some(0.0), Some(9.0)];
        let cells = cells.map(|value| value.map_or(Cell::Missing, Cell::of)).to_vec();
        let series = Series::new(Period::Month(2021, 1), cells);
        let window = |text| Window::parse(text).unwrap();
        let found = placebo(&series, window("2021-03"), window("2021-04")).unwrap();
        // Left are April to May (−100 percent); zero is no base for June.
        assert_eq!((found.dates, found.smaller), (1, 0));
        assert_eq!(placebo(&series, window("2021-01"), window("2021-02")), None);
    }

    #[test]
    fn a_step_is_found_where_it_is() {
        let found = change_point(&series(&[9., 8., 9., 10., 9., 8., 2., 1., 2., 3., 2., 1.]));
        let found = found.unwrap();
        assert_eq!((found.at, found.is_fall), (Period::Month(2021, 7), true));
        // K = 36 and n = 12: 2·exp(−6·1296 ÷ 1872).
        assert!((found.p - 2.0 * (-7776.0_f64 / 1872.0).exp()).abs() < 1e-12);
        assert_eq!(change_point(&series(&[5.0; 20])), None);
        assert_eq!(change_point(&series(&[5.0, 1.0])), None);
    }

    #[test]
    fn ranks_do_not_depend_on_the_unit() {
        arbtest::arbtest(|u| {
            let values: Vec<f64> = (0..u.int_in_range(8..=40)?)
                .map(|_| Ok(f64::from(u.int_in_range(0..=50)?)))
                .collect::<arbtest::arbitrary::Result<_>>()?;
            let one = series(&values);
            assert_eq!(change_point(&one), change_point(&one.map(|value| value * 4096.0)));
            Ok(())
        });
    }
}
