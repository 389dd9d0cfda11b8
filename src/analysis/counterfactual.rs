//! What a series would have been, by the simplest method that knows seasons.

use super::collapse::are_finite;
use crate::trade::{Period, Series};

/// A month as it would have been.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expected {
    /// The month.
    pub period: Period,
    /// The forecast, in the unit of the series.
    pub number: f64,
    /// Bounds within which 95 of 100 such months lie; the lower one is not
    /// below zero.
    pub range: (f64, f64),
}

/// Months before the event that must be known: two years, to compare one
/// with the other.
pub const MONTHS_NEEDED: i32 = 24;

/// Seasonal naive forecast for `months` months from `event` on: each month as
/// a year before the event, with an interval from how far the months of the
/// second known year before lay from those of the first, wider by the square
/// root of the years ahead (R. J. Hyndman and G. Athanasopoulos, Forecasting:
/// Principles and Practice, 3rd ed., 5.2 and 5.5). All whole known years
/// before the event give deviations.
///
/// `None` when one of the [`MONTHS_NEEDED`] months before the event has no
/// figure.
pub fn seasonal_naive(series: &Series, event: Period, months: i32) -> Option<Vec<Expected>> {
    let mut deviations: Vec<f64> = Vec::new();
    for back in 1.. {
        let month = event.plus(-back);
        let (Some(now), Some(then)) = (series.at(month), series.at(month.plus(-12))) else {
            break;
        };
        deviations.push((now - then) * (now - then));
    }
    if deviations.len() < 12 {
        return None;
    }
    let spread = (super::collapse::sum(&deviations) / deviations.len() as f64).sqrt();
    (0..months)
        .map(|ahead| {
            let period = event.plus(ahead);
            let years = ahead / 12 + 1;
            let number = series.at(period.plus(-12 * years))?;
            let half = 1.96 * spread * f64::from(years).sqrt();
            let range = ((number - half).max(0.0), number + half);
            Some(Expected { period, number, range }).filter(|_| are_finite(&[half, range.1]))
        })
        .collect()
}

/// How far a series stayed below what was expected, over the months that have
/// a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortfall {
    /// Expected less published, summed; negative where there was more.
    pub sum: f64,
    /// The same against the lower and the upper ends of the ranges.
    pub range: (f64, f64),
    /// Months that are in the sum.
    pub months: usize,
    /// Months without a figure, which are not.
    pub gaps: usize,
    /// Months below the lower end of their range.
    pub below: usize,
}

/// Sums what is missing in `series` against what was `expected` of it; `None`
/// where no month has a figure.
///
/// The ends of the range are sums of monthly ends: wider than an interval of
/// the sum would be if months strayed independently of each other.
pub fn shortfall(series: &Series, expected: &[Expected]) -> Option<Shortfall> {
    let known: Vec<(f64, &Expected)> =
        expected.iter().filter_map(|month| Some((series.at(month.period)?, month))).collect();
    let sum = |of: &dyn Fn(&Expected) -> f64| {
        let parts: Vec<f64> = known.iter().map(|(number, month)| of(month) - number).collect();
        super::collapse::sum(&parts)
    };
    let found = Shortfall {
        sum: sum(&|month| month.number),
        range: (sum(&|month| month.range.0), sum(&|month| month.range.1)),
        months: known.len(),
        gaps: expected.len() - known.len(),
        below: known.iter().filter(|(number, month)| *number < month.range.0).count(),
    };
    let is_known = are_finite(&[found.sum, found.range.0, found.range.1]);
    (found.months > 0 && is_known).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_summed_over_the_months_with_a_figure() {
        let start = Period::Month(2022, 1);
        let cells = vec![Cell::of(70.0), Cell::Missing, Cell::of(110.0)];
        let month =
            |ahead| Expected { period: start.plus(ahead), number: 100.0, range: (80.0, 120.0) };
        let expected = [month(0), month(1), month(2)];
        // (100 − 70) + (100 − 110); (80 − 70) + (80 − 110); (120 − 70) + (120 − 110).
        let found = shortfall(&Series::new(start, cells), &expected);
        assert_eq!(
            found,
            Some(Shortfall { sum: 20.0, range: (-20.0, 60.0), months: 2, gaps: 1, below: 1 })
        );
        let nothing = Series::new(start, vec![Cell::Missing]);
        assert_eq!((shortfall(&nothing, &expected), shortfall(&nothing, &[])), (None, None));
        // Small months beside a huge one are not lost.
        let huge = |ahead, number| Expected { number, ..month(ahead) };
        let series = Series::new(start, vec![Cell::Zero; 3]);
        let found = shortfall(&series, &[huge(0, 1e17), huge(1, 1.0), huge(2, -1e17)]);
        assert_eq!(found.map(|found| found.sum), Some(1.0));
    }
    use crate::analysis::made_up::normal;
    use crate::trade::Cell;

    fn series(values: impl IntoIterator<Item = f64>) -> Series {
        Series::new(Period::Month(2020, 1), values.into_iter().map(Cell::of).collect())
    }

    #[test]
    fn a_month_is_expected_to_be_as_a_year_before() {
        // The second year lies 3 above the first in every month.
        let values = (0..24).map(|month| 100.0 + f64::from(month % 12) + f64::from(month / 12 * 3));
        let event = Period::Month(2022, 1);
        let expected = seasonal_naive(&series(values), event, 13).unwrap();
        assert_eq!(Some(expected[2].number), Some(105.0));
        assert!((expected[0].range.1 - (103.0 + 1.96 * 3.0)).abs() < 1e-9);
        // A second year ahead is less certain.
        let wide = expected[12].range.1 - expected[12].number;
        assert!((wide - 1.96 * 3.0 * 2.0_f64.sqrt()).abs() < 1e-9);
        assert_eq!(seasonal_naive(&series([1.0; 23]), event, 1), None);
    }

    #[test]
    fn nineteen_of_twenty_months_lie_within_the_range() {
        let mut normal = normal(7);
        let (mut inside, mut all) = (0, 0);
        for _ in 0..400 {
            let mut values: Vec<f64> = Vec::new();
            for month in 0..72_usize {
                let before = month.checked_sub(12).map_or(1000.0, |at| values[at]);
                values.push(before + 10.0 * normal());
            }
            let truth = series(values);
            for expected in seasonal_naive(&truth, Period::Month(2025, 1), 12).unwrap() {
                let number = truth.at(expected.period).unwrap();
                inside += i32::from(number >= expected.range.0 && number <= expected.range.1);
                all += 1;
            }
        }
        let coverage = f64::from(inside) / f64::from(all);
        assert!((0.93..0.97).contains(&coverage), "{coverage}");
    }
}
