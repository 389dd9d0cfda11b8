//! Price or quantity, and how concentrated trade is.

use super::Change;
use super::collapse::{are_finite, sum};

/// A change of value split into a change of quantity and of unit value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PriceSplit {
    /// Change of the quantity, in percent.
    pub quantity_percent: f64,
    /// Change of the unit value (value ÷ quantity), in percent.
    pub price_percent: f64,
    /// Unit values before and after, in the value's unit for one of the
    /// quantity's.
    pub unit_values: (f64, f64),
    /// Part of the logarithm of the value's change that the quantity makes;
    /// above 1 where prices moved against it, `None` where the value did not
    /// change.
    pub quantity_share: Option<f64>,
}

/// Why there is no such split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSplit {
    /// The tables hold no quantities.
    NoQuantities,
    /// The quantities are in several units.
    SeveralUnits,
    /// Value and quantity are of different months.
    OtherMonths,
    /// A month has no value or no quantity.
    Gap,
    /// A value or a quantity is zero.
    Zero,
    /// The numbers cannot be divided.
    TooFarApart,
}

impl NoSplit {
    /// The name that messages know it by.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoQuantities => "none",
            Self::SeveralUnits => "units",
            Self::OtherMonths => "months",
            Self::Gap => "gap",
            Self::Zero => "zero",
            Self::TooFarApart => "far",
        }
    }
}

/// Splits the change of a value by the change of its quantity over the same
/// windows. Logarithms add up where percentages do not: value = quantity ×
/// unit value, so ln value = ln quantity + ln unit value.
///
/// # Errors
///
/// When windows differ, or any of the four means is missing or not
/// above zero, since a unit value of nothing is nothing.
pub fn price_split(value: &Change, quantity: &Change) -> Result<PriceSplit, NoSplit> {
    if value.before.window != quantity.before.window || value.after.window != quantity.after.window
    {
        return Err(NoSplit::OtherMonths);
    }
    let means = [value.before.mean, value.after.mean, quantity.before.mean, quantity.after.mean];
    let [Some(v0), Some(v1), Some(q0), Some(q1)] = means else {
        return Err(NoSplit::Gap);
    };
    if [v0, v1, q0, q1].iter().any(|mean| *mean <= 0.0) {
        return Err(NoSplit::Zero);
    }
    let unit_values = (v0 / q0, v1 / q1);
    let total = (v1 / v0).ln();
    let split = PriceSplit {
        quantity_percent: (q1 - q0) / q0 * 100.0,
        price_percent: (unit_values.1 - unit_values.0) / unit_values.0 * 100.0,
        unit_values,
        quantity_share: (total != 0.0).then(|| (q1 / q0).ln() / total),
    };
    let share = split.quantity_share.unwrap_or(0.0);
    if are_finite(&[split.quantity_percent, split.price_percent, share]) {
        Ok(split)
    } else {
        Err(NoSplit::TooFarApart)
    }
}

/// Herfindahl–Hirschman index of shares in a total: 10,000 for one supplier,
/// 10,000 ÷ n for n equal ones (O. C. Herfindahl 1950, A. O. Hirschman 1964).
/// `None` for nothing, or with a negative part.
pub fn concentration(parts: &[f64]) -> Option<f64> {
    let total = sum(parts);
    if parts.iter().any(|part| *part < 0.0) || total <= 0.0 || !total.is_finite() {
        return None;
    }
    let squares: Vec<f64> = parts.iter().map(|part| (part / total) * (part / total)).collect();
    Some(sum(&squares) * 10_000.0)
}

/// The share of the first part in the total: how much hangs on one partner.
/// `None` for nothing, or with a negative part.
pub fn dependence(parts: &[f64]) -> Option<f64> {
    let total = sum(parts);
    let is_whole = total > 0.0 && parts.iter().all(|part| *part >= 0.0);
    let share = parts.first().filter(|_| is_whole)? / total;
    Some(share).filter(|share| share.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependence_is_the_share_of_the_first() {
        // 30 ÷ (30 + 60 + 10).
        assert_eq!(dependence(&[30.0, 60.0, 10.0]), Some(0.3));
        assert_eq!(dependence(&[0.0, 5.0]), Some(0.0));
        // A cent beside a very large number is neither lost nor everything.
        assert_eq!(dependence(&[1.0, 1e17, 1.0]), Some(1.0 / (1e17 + 2.0)));
        for parts in [&[][..], &[0.0], &[2.0, -1.0], &[f64::INFINITY, 1.0], &[f64::NAN]] {
            assert_eq!(dependence(parts), None, "{parts:?}");
        }
    }
    use crate::analysis::{Window, change};
    use crate::trade::{Cell, Period, Series};

    fn of(values: [f64; 2]) -> Change {
        let series = Series::new(Period::Month(2022, 1), values.map(Cell::of).to_vec());
        change(&series, Window::parse("2022-01").unwrap(), Window::parse("2022-02").unwrap())
    }

    #[test]
    fn a_fall_is_split_into_quantity_and_price() {
        // 100 for 10 pieces, then 50 for 10: the price halves.
        let split = price_split(&of([100.0, 50.0]), &of([10.0, 10.0])).unwrap();
        assert_eq!((split.quantity_percent, split.price_percent), (0.0, -50.0));
        assert_eq!((split.unit_values, split.quantity_share), ((10.0, 5.0), Some(0.0)));
        // 100 for 10, then 25 for 5: half of each.
        let split = price_split(&of([100.0, 25.0]), &of([10.0, 5.0])).unwrap();
        assert!((split.quantity_share.unwrap() - 0.5).abs() < 1e-12);
    }

    #[test]
    fn nothing_has_no_price() {
        assert!(price_split(&of([100.0, 0.0]), &of([10.0, 0.0])).is_err());
        assert!(price_split(&of([100.0, 1.0]), &of([0.0, 1.0])).is_err());
    }

    #[test]
    fn concentration_is_that_of_equal_suppliers() {
        assert_eq!(concentration(&[7.0]), Some(10_000.0));
        assert_eq!(concentration(&[1.0; 4]), Some(2_500.0));
        // Shares 3/4 and 1/4: 0.5625 + 0.0625.
        assert_eq!(concentration(&[3.0, 1.0]), Some(6_250.0));
        assert_eq!(
            [concentration(&[]), concentration(&[0.0]), concentration(&[2.0, -1.0])],
            [None; 3]
        );
    }
}
