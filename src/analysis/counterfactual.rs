//! What a series would have been, by the simplest method that knows seasons.

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
            Some(Expected { period, number, range: ((number - half).max(0.0), number + half) })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
