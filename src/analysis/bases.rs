//! Whether a base is honest: the same fall by every other sensible base.

use super::{Window, change};
use crate::trade::{Period, Series};

/// Lengths of windows, in months.
pub(super) const LENGTHS: std::ops::RangeInclusive<i32> = 1..=12;

/// A way to choose what a figure is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaseRule {
    /// The chosen window after, with this many months up to the chosen base.
    Longer,
    /// This many months on both sides.
    BothSides,
    /// This many months after, with the same months a year earlier.
    YearBefore,
    /// This many months on both sides, each divided by what its calendar
    /// month usually is of a year.
    SeasonAdjusted,
}

impl BaseRule {
    /// Every rule.
    pub(super) const ALL: [Self; 4] =
        [Self::Longer, Self::BothSides, Self::YearBefore, Self::SeasonAdjusted];

    /// The windows before and after by this rule, `months` long, instead of
    /// the chosen ones.
    pub(super) fn windows(self, before: Window, after: Window, months: i32) -> (Window, Window) {
        let early = Window { from: before.to.plus(1 - months), to: before.to };
        let late = Window { from: after.from, to: after.from.plus(months - 1) };
        let last_year = Window { from: late.from.plus(-12), to: late.to.plus(-12) };
        match self {
            Self::Longer => (early, after),
            Self::BothSides | Self::SeasonAdjusted => (early, late),
            Self::YearBefore => (last_year, late),
        }
    }
}

/// The fall by one rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alternative {
    /// The rule.
    pub rule: BaseRule,
    /// Its length in months, 1 to 12.
    pub months: i32,
    /// The change, in percent.
    pub percent: f64,
}

/// Every change between `before` and `after` that a sensible reader could
/// have printed instead, by rule and length; monthly series only. A rule whose
/// months are not all known is left out.
pub fn alternatives(series: &Series, before: Window, after: Window) -> Vec<Alternative> {
    let adjusted = season_adjusted(series, before.to);
    let mut found = Vec::new();
    for months in LENGTHS {
        for rule in BaseRule::ALL {
            let (before, after) = rule.windows(before, after, months);
            let series = match rule {
                BaseRule::SeasonAdjusted => adjusted.as_ref(),
                _ => Some(series),
            };
            let percent = series.and_then(|series| change(series, before, after).percent);
            found.extend(percent.map(|percent| Alternative { rule, months, percent }));
        }
    }
    found
}

/// The series without its season: each month divided by the mean share of its
/// calendar month in the whole years that end with `last`. `None` without two
/// such years, or with a calendar month that has no share.
///
/// The ratio-to-mean method of classical decomposition: R. J. Hyndman and
/// G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 3.4.
fn season_adjusted(series: &Series, last: Period) -> Option<Series> {
    let mut shares = [0.0; 12];
    let mut years = 0;
    loop {
        let start = last.plus(-12 * years - 11);
        let year: Option<Vec<f64>> = (0..12).map(|month| series.at(start.plus(month))).collect();
        let Some(year) = year else { break };
        let mean = super::collapse::sum(&year) / 12.0;
        if mean <= 0.0 {
            break;
        }
        for (share, number) in shares.iter_mut().zip(year) {
            *share += number / mean;
        }
        years += 1;
    }
    if years < 2 || shares.iter().any(|share| *share <= 0.0) {
        return None;
    }
    let factor = |period: Period| {
        let place = last.plus(1).steps_to(period).unwrap_or(0).rem_euclid(12);
        shares[usize::try_from(place).unwrap_or(0)] / f64::from(years)
    };
    let cells = series.iter().map(|(period, cell)| cell.map(|number| number / factor(period)));
    Some(Series::new(series.start(), cells.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    fn series(values: impl IntoIterator<Item = f64>) -> Series {
        Series::new(Period::Month(2020, 1), values.into_iter().map(Cell::of).collect())
    }

    fn find(found: &[Alternative], rule: BaseRule, months: i32) -> Option<f64> {
        found.iter().find(|a| a.rule == rule && a.months == months).map(|a| a.percent)
    }

    #[test]
    fn every_rule_is_checked_by_hand() {
        // 24 months of 100, then 50 and 25.
        let values = std::iter::repeat_n(100.0, 24).chain([50.0, 25.0]);
        let window = |text| Window::parse(text).unwrap();
        let found = alternatives(&series(values), window("2021-12"), window("2022-01"));
        assert_eq!(find(&found, BaseRule::Longer, 12), Some(-50.0));
        // (50 + 25) ÷ 2 against 100.
        assert_eq!(find(&found, BaseRule::BothSides, 2), Some(-62.5));
        assert_eq!(find(&found, BaseRule::YearBefore, 2), Some(-62.5));
        assert_eq!(find(&found, BaseRule::SeasonAdjusted, 2), Some(-62.5));
        // No third month after, so no rule of three on both sides.
        assert_eq!(find(&found, BaseRule::BothSides, 3), None);
        assert_eq!(found.len(), 12 + 2 + 2 + 2);
    }

    #[test]
    fn a_season_alone_is_no_fall_once_adjusted() {
        // Every January is half of a December; three equal years.
        let year = (0..12).map(|month| 50.0 + 50.0 * f64::from(month) / 11.0);
        let values: Vec<f64> = year.clone().chain(year.clone()).chain(year).collect();
        let window = |text| Window::parse(text).unwrap();
        let found = alternatives(&series(values), window("2021-12"), window("2022-01"));
        assert_eq!(find(&found, BaseRule::BothSides, 1), Some(-50.0));
        assert!(find(&found, BaseRule::SeasonAdjusted, 1).unwrap().abs() < 1e-9);
        assert!(find(&found, BaseRule::YearBefore, 1).unwrap().abs() < 1e-9);
    }
}
