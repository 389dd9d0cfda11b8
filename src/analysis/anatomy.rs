//! What a fall looked like: how deep, how fast, what came back, what is gone.

use super::collapse::{are_finite, sum};
use super::{Window, change};
use crate::trade::{Period, Series};

/// A fall, month by month, against the mean of a base window.
#[derive(Clone, Debug, PartialEq)]
pub struct Anatomy {
    /// Mean of the base window, in the unit of the series.
    pub base: f64,
    /// The lowest month from the event on; the first one of equals.
    pub trough: (Period, f64),
    /// Months from the event to the trough: 0 where the first month is it.
    pub months_to_trough: i32,
    /// Change from the base to the trough, in percent.
    pub trough_percent: f64,
    /// The first month from the event on that lies below every known month of
    /// the year that ends with the base; `None` where none does, or where
    /// fewer than [`MONTHS_OF_SPREAD`] of that year are known.
    pub onset: Option<Period>,
    /// The last known month.
    pub last: (Period, f64),
    /// The part of the fall from base to trough that the last month has
    /// regained: 0 at the trough, 1 at the base. `None` without a fall.
    pub recovery: Option<f64>,
    /// Sum of base minus figure over the known months from the event on, in
    /// the unit of the series; what was above the base counts against it.
    pub loss: f64,
    /// Known months in that sum.
    pub months: usize,
    /// Months from the event on without a figure, which are not in the sum.
    pub gaps: usize,
}

/// Months that must be known of the year before, to speak of its spread.
pub const MONTHS_OF_SPREAD: usize = 6;

/// The anatomy of what followed `event` in a monthly series, against the mean
/// of `before`. `None` without a base above zero or a figure after it.
///
/// ```
/// use tradefall::analysis::{Window, anatomy};
/// use tradefall::trade::{Cell, Period, Series};
///
/// let series = Series::new(Period::Month(2022, 1), [100.0, 20.0, 60.0].map(Cell::of).to_vec());
/// let before = Window::parse("2022-01").unwrap();
/// let fall = anatomy(&series, before, Period::Month(2022, 2)).unwrap();
/// assert_eq!((fall.trough_percent, fall.recovery, fall.loss), (-80.0, Some(0.5), 120.0));
/// ```
pub fn anatomy(series: &Series, before: Window, event: Period) -> Option<Anatomy> {
    let base = change(series, before, before).before.mean.filter(|base| *base > 0.0)?;
    let after: Vec<_> = series.iter().filter(|(period, _)| is_from(event, *period)).collect();
    let known: Vec<(Period, f64)> =
        after.iter().filter_map(|(period, cell)| Some((*period, cell.number()?))).collect();
    let trough = known.iter().copied().reduce(|low, at| if at.1 < low.1 { at } else { low })?;
    let last = *known.last()?;
    let year: Vec<f64> = (0..12).filter_map(|back| series.at(before.to.plus(-back))).collect();
    let low = year.iter().copied().fold(f64::INFINITY, f64::min);
    let onset = known
        .iter()
        .find(|(_, number)| *number < low)
        .filter(|_| year.len() >= MONTHS_OF_SPREAD)
        .map(|(period, _)| *period);
    let losses: Vec<f64> = known.iter().map(|(_, number)| base - number).collect();
    let fall = Anatomy {
        base,
        trough,
        months_to_trough: event.steps_to(trough.0)?,
        trough_percent: (trough.1 - base) / base * 100.0,
        onset,
        last,
        recovery: (base > trough.1).then(|| (last.1 - trough.1) / (base - trough.1)),
        loss: sum(&losses),
        months: known.len(),
        gaps: after.len() - known.len(),
    };
    let recovery = fall.recovery.unwrap_or(0.0);
    are_finite(&[fall.trough_percent, recovery, fall.loss]).then_some(fall)
}

fn is_from(event: Period, period: Period) -> bool {
    event.steps_to(period).is_some_and(|steps| steps >= 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    fn series(values: &[Option<f64>]) -> Series {
        let cells = values.iter().map(|value| value.map_or(Cell::Missing, Cell::of)).collect();
        Series::new(Period::Month(2021, 1), cells)
    }

    /// A year of 90 to 110, then 80, 10, nothing, 55.
    fn example() -> Series {
        let year = [90., 95., 100., 105., 110., 100., 100., 95., 105., 100., 90., 110.];
        let after = [Some(80.0), Some(10.0), None, Some(55.0)];
        series(&year.into_iter().map(Some).chain(after).collect::<Vec<_>>())
    }

    #[test]
    fn a_fall_is_taken_apart_by_hand() {
        let before = Window::parse("2021-01/2021-12").unwrap();
        let fall = anatomy(&example(), before, Period::Month(2022, 1)).unwrap();
        // The year sums to 1,200, so the base is 100.
        assert_eq!((fall.base, fall.trough), (100.0, (Period::Month(2022, 2), 10.0)));
        assert_eq!((fall.months_to_trough, fall.trough_percent), (1, -90.0));
        // 80 is already below 90, the lowest month of the year.
        assert_eq!(fall.onset, Some(Period::Month(2022, 1)));
        // (55 − 10) ÷ (100 − 10)
        assert_eq!(fall.recovery, Some(0.5));
        // 20 + 90 + 45, the gap not counted.
        assert_eq!((fall.loss, fall.months, fall.gaps), (155.0, 3, 1));
    }

    #[test]
    fn nothing_is_said_without_base_or_figure() {
        let before = Window::parse("2021-01/2021-12").unwrap();
        assert_eq!(anatomy(&example(), before, Period::Month(2023, 1)), None);
        assert_eq!(anatomy(&series(&[Some(0.0), Some(1.0)]), before, Period::Month(2021, 2)), None);
        let month = Window::parse("2021-01").unwrap();
        assert_eq!(anatomy(&series(&[None, Some(1.0)]), month, Period::Month(2021, 2)), None);
    }

    #[test]
    fn scale_changes_no_share() {
        let before = Window::parse("2021-01/2021-12").unwrap();
        let one = anatomy(&example(), before, Period::Month(2022, 1)).unwrap();
        let many = anatomy(&example().map(|x| x * 1024.0), before, Period::Month(2022, 1)).unwrap();
        assert_eq!((one.recovery, one.trough_percent), (many.recovery, many.trough_percent));
        assert_eq!(Some(one.loss * 1024.0), Some(many.loss));
    }
}
