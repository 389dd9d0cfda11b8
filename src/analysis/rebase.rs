//! Index to a base period.

use crate::trade::{Period, Series};

/// Rebases `series` so that `base` reads 100.
///
/// Gaps stay gaps: a period nobody reported is not a zero. Returns `None`
/// when `base` is missing, zero or negative, since no ratio to it exists.
///
/// ```
/// use tradefall::{analysis::rebase, trade::{Period, Series}};
///
/// let exports = Series::annual(2021, [Some(50.0), None, Some(10.0)]);
/// let index = rebase(&exports, Period::year(2021)).unwrap();
/// assert_eq!(index.values(), [Some(100.0), None, Some(20.0)]);
/// ```
pub fn rebase(series: &Series, base: Period) -> Option<Series> {
    let base_value = series.at(base).filter(|value| *value > 0.0)?;
    Some(series.map(|value| value / base_value * 100.0))
}
