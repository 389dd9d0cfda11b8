//! Before and after: two windows of a series and the change between them.

use crate::trade::{Cell, Period, Series};

/// Consecutive periods of one granularity, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First period.
    pub from: Period,
    /// Last period.
    pub to: Period,
}

impl Window {
    /// Reads `2022-02`, or `2021-03/2022-02` as in ISO 8601. The ends are of
    /// one granularity and in order.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('/').unwrap_or((text, text));
        let (from, to) = (Period::parse(from)?, Period::parse(to)?);
        from.steps_to(to).filter(|steps| *steps >= 0)?;
        Some(Self { from, to })
    }

    /// Every period of the window, in order.
    pub fn periods(&self) -> impl Iterator<Item = Period> + use<> {
        let from = self.from;
        (0..=from.steps_to(self.to).unwrap_or(-1)).map(move |steps| from.plus(steps))
    }

    /// Whether both hold a period.
    pub fn overlaps(&self, other: Self) -> bool {
        let is_until = |from: Period, to| from.steps_to(to).is_some_and(|steps| steps >= 0);
        is_until(self.from, other.to) && is_until(other.from, self.to)
    }

    /// How many periods it holds.
    pub fn len(&self) -> usize {
        self.periods().count()
    }

    /// Whether it holds none; windows made by [`parse`](Self::parse) do.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// As stories, addresses and messages write it: `2022-02`, or
    /// `2021-03/2022-02`.
    pub fn iso(&self) -> String {
        let mut text = self.from.to_string();
        if self.from != self.to {
            text.push('/');
            text.push_str(&self.to.to_string());
        }
        text
    }

    /// For people: `February 2022`, or `March 2021 to February 2022`.
    pub fn long(&self) -> String {
        if self.from == self.to {
            return self.from.long();
        }
        format!("{} to {}", self.from.long(), self.to.long())
    }

    /// For tight places: `Feb 2022`.
    pub fn short(&self) -> String {
        if self.from == self.to {
            return self.from.short();
        }
        format!("{} to {}", self.from.short(), self.to.short())
    }
}

/// What a window holds.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowMean {
    /// The window.
    pub window: Window,
    /// Each period with its cell, in order.
    pub cells: Vec<(Period, Cell)>,
    /// Arithmetic mean of the cells, in the unit of the series; `None` when
    /// any of them has no number.
    pub mean: Option<f64>,
}

impl WindowMean {
    fn of(series: &Series, window: Window) -> Self {
        let cells: Vec<_> = window.periods().map(|period| (period, series.cell(period))).collect();
        let numbers: Option<Vec<f64>> = cells.iter().map(|(_, cell)| cell.number()).collect();
        let mean = numbers
            .filter(|numbers| !numbers.is_empty())
            .map(|numbers| sum(&numbers) / numbers.len() as f64)
            .filter(|mean| mean.is_finite());
        Self { window, cells, mean }
    }

    /// Sum of the cells; `None` when any of them has no number.
    pub fn sum(&self) -> Option<f64> {
        let numbers: Option<Vec<f64>> = self.cells.iter().map(|(_, cell)| cell.number()).collect();
        numbers.map(|numbers| sum(&numbers)).filter(|total| total.is_finite())
    }

    /// The periods without a number.
    pub fn gaps(&self) -> Vec<Period> {
        self.cells.iter().filter(|(_, cell)| cell.is_gap()).map(|(period, _)| *period).collect()
    }
}

/// The change of a series between two windows.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The window that is the base.
    pub before: WindowMean,
    /// The window compared with it.
    pub after: WindowMean,
    /// Change of the mean in percent of the base; `None` when a period of
    /// either window has no number, the base is not above zero, or the windows
    /// share a period.
    pub percent: Option<f64>,
}

/// Compares the mean of a month in `after` with that in `before`.
///
/// A missing month makes the change unknown instead of moving the window: no
/// metric changes silently because a row is absent.
pub fn change(series: &Series, before: Window, after: Window) -> Change {
    let is_mixed = before.overlaps(after);
    let before = WindowMean::of(series, before);
    let after = WindowMean::of(series, after);
    let percent = before
        .mean
        .filter(|base| *base > 0.0 && !is_mixed)
        .zip(after.mean)
        .map(|(base, now)| (now - base) / base * 100.0)
        .filter(|percent| percent.is_finite());
    Change { before, after, percent }
}

/// Whether all are numbers: sums and ratios of figures beyond all files are not.
pub(super) fn are_finite(numbers: &[f64]) -> bool {
    numbers.iter().all(|number| number.is_finite())
}

/// Sum with Neumaier's compensation (A. Neumaier, ZAMM 54, 1974): the order
/// of rows does not show in the last digits.
pub(crate) fn sum(numbers: &[f64]) -> f64 {
    let (mut total, mut lost) = (0.0_f64, 0.0_f64);
    for number in numbers {
        let next = total + number;
        lost += if total.abs() >= number.abs() {
            (total - next) + number
        } else {
            (number - next) + total
        };
        total = next;
    }
    total + lost
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[Option<f64>]) -> Series {
        let cells = values.iter().map(|value| value.map_or(Cell::Missing, Cell::of)).collect();
        Series::new(Period::Month(2022, 1), cells)
    }

    #[track_caller]
    fn check(values: &[Option<f64>], before: &str, after: &str, expected: Option<f64>) {
        let window = |text| Window::parse(text).unwrap();
        let change = change(&series(values), window(before), window(after));
        match (change.percent, expected) {
            (Some(found), Some(wanted)) => assert!((found - wanted).abs() < 1e-9, "{found}"),
            (found, wanted) => assert_eq!(found, wanted),
        }
    }

    #[test]
    fn a_change_compares_the_means_of_two_windows() {
        check(&[Some(80.0), Some(120.0), Some(10.0)], "2022-01/2022-02", "2022-03", Some(-90.0));
        check(&[Some(10.0), Some(0.0)], "2022-01", "2022-02", Some(-100.0));
    }

    #[test]
    fn a_gap_is_not_a_collapse() {
        check(&[Some(80.0), None], "2022-01", "2022-02", None);
        check(&[Some(80.0)], "2022-01", "2022-02", None);
        check(&[Some(80.0), None, Some(1.0)], "2022-01/2022-02", "2022-03", None);
    }

    #[test]
    fn windows_that_share_a_month_are_no_comparison() {
        let values = [Some(10.0), Some(20.0), Some(30.0), Some(40.0)];
        check(&values, "2022-01/2022-02", "2022-02/2022-03", None);
        check(&values, "2022-03", "2022-03", None);
        check(&values, "2022-01/2022-04", "2022-02", None);
        check(&values, "2022-01/2022-02", "2022-03/2022-04", Some(400.0 / 3.0));
        // Turned around they are one: what came before, against what is now.
        check(&values, "2022-03/2022-04", "2022-01/2022-02", Some(-400.0 / 7.0));
    }

    #[test]
    fn nothing_is_no_base() {
        check(&[Some(0.0), Some(5.0)], "2022-01", "2022-02", None);
        check(&[Some(-3.0), Some(5.0)], "2022-01", "2022-02", None);
    }

    #[test]
    fn windows_out_of_order_or_of_two_kinds_are_refused() {
        for text in ["2022-03/2022-02", "2022/2022-02", "", "2022-03/", "x"] {
            assert_eq!(Window::parse(text), None, "{text}");
        }
    }
}
