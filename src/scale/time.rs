//! Months to pixels: one axis for every chart that shows the same months.

use crate::trade::{Period, month_name};

/// A time axis from the start of one period to the end of another.
///
/// Every month is equally wide (see [`Period::month_span`]), so charts with
/// the same periods and the same sides have their months above each other.
///
/// ```
/// use tradefall::{scale::TimeAxis, trade::Period};
///
/// let axis = TimeAxis::new(Period::year(2021), Period::year(2022), 40.0, 280.0);
/// let (march, april) = Period::parse("2022-03").unwrap().month_span();
/// assert_eq!((axis.x(march), axis.x(april)), (180.0, 190.0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimeAxis {
    /// Where it starts, as an ordinal of months.
    first: f64,
    /// Where it ends.
    end: f64,
    left: f64,
    right: f64,
    /// Months of a period of what is drawn.
    period: i32,
}

/// A tick of a time axis: where a month, quarter or year starts.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeTick {
    /// Where its grid line stands.
    pub x: f64,
    /// What it says; empty where the last label has no room. Its left end
    /// belongs at `x`: it names the time that starts there.
    pub label: String,
    /// Whether a calendar year starts here.
    pub is_year: bool,
}

/// What a tick says of its month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickPart {
    /// `Mar`.
    Month,
    /// `Mar 2022`.
    Both,
    /// `Q1 2022`.
    Quarter,
    /// `2022`.
    Year,
}

/// Names an ordinal of months.
pub type TickName<'a> = &'a dyn Fn(i32, TickPart) -> String;

/// Distances between ticks, in months.
const STEPS: [i32; 13] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

/// Least room between two labels, in CSS pixels.
const GAP: f64 = 8.0;

impl TimeAxis {
    /// The axis on which `from` starts at `left` and `to` ends at `right`,
    /// in CSS pixels.
    ///
    /// It is never empty: a `to` that ends before `from` does is taken as the
    /// first month alone, sides that are no numbers as 0.
    pub fn new(from: Period, to: Period, left: f64, right: f64) -> Self {
        let (first, end) = (from.first_month(), to.plus(1).first_month());
        Self::over((f64::from(first), f64::from(end)), left, right)
    }

    /// The axis from one position in months to another, as on
    /// [`Period::month_span`]: what a reader has zoomed to may begin and end
    /// within a month. It is at least a month long.
    pub fn over(months: (f64, f64), left: f64, right: f64) -> Self {
        let left = if left.is_finite() { left } else { 0.0 };
        let right = if right.is_finite() { right.max(left) } else { left };
        let first = if months.0.is_finite() { months.0 } else { 0.0 };
        Self { first, end: months.1.max(first + 1.0), left, right, period: 1 }
    }

    /// The axis of figures for periods like `period`: it says years of years
    /// and quarters of quarters, however much room there is.
    ///
    /// ```
    /// use tradefall::{scale::TimeAxis, trade::Period};
    ///
    /// let (from, to) = (Period::year(2020), Period::year(2021));
    /// let labels = |axis: TimeAxis| {
    ///     axis.ticks(900.0, &|_| 30.0).into_iter().map(|tick| tick.label).collect::<Vec<_>>()
    /// };
    /// assert_eq!(labels(TimeAxis::new(from, to, 0.0, 900.0).of(from)), ["2020", "2021"]);
    /// ```
    #[must_use]
    pub fn of(self, period: Period) -> Self {
        Self { period: period.months(), ..self }
    }

    /// First month and the month after the last one, as on
    /// [`Period::month_span`].
    pub fn months(&self) -> (f64, f64) {
        (self.first, self.end)
    }

    /// Where the axis starts, in CSS pixels.
    pub fn left(&self) -> f64 {
        self.left
    }

    /// Where the axis ends, in CSS pixels.
    pub fn right(&self) -> f64 {
        self.right
    }

    /// Width of a month in CSS pixels.
    pub fn month_width(&self) -> f64 {
        (self.right - self.left) / (self.end - self.first)
    }

    /// Where a position in months lies, in CSS pixels; beyond the sides if it
    /// lies beyond the axis.
    pub fn x(&self, month_position: f64) -> f64 {
        self.left + (month_position - self.first) * self.month_width()
    }

    /// The position in months at `x` CSS pixels; the first month where the
    /// axis has no width.
    pub fn month_position(&self, x: f64) -> f64 {
        let width = self.month_width();
        self.first + if width > 0.0 { (x - self.left) / width } else { 0.0 }
    }

    /// Ticks at months, quarters, half-years or years, as many as have room
    /// for their labels, whose widths in CSS pixels `width_of` tells; no label
    /// reaches beyond `limit`.
    ///
    /// The first tick and the first one of a year carry the year: `Mar 2022`,
    /// `Apr`, ..., `2023`, `Apr`.
    pub fn ticks(&self, limit: f64, width_of: &dyn Fn(&str) -> f64) -> Vec<TimeTick> {
        self.ticks_named(limit, width_of, &english_tick)
    }

    /// [`ticks`](Self::ticks) with other names: `name` says the month of an
    /// ordinal, or as much of it as asked for.
    pub fn ticks_named(
        &self,
        limit: f64,
        width_of: &dyn Fn(&str) -> f64,
        name: TickName,
    ) -> Vec<TimeTick> {
        STEPS
            .iter()
            .filter(|step| **step >= self.period)
            .find_map(|step| self.ticks_every(*step, limit, width_of, name))
            .unwrap_or_else(|| self.only_tick(limit, width_of, name))
    }

    /// `None` when labels would meet, or when there would be none.
    fn ticks_every(
        &self,
        step: i32,
        limit: f64,
        width_of: &dyn Fn(&str) -> f64,
        name: TickName,
    ) -> Option<Vec<TimeTick>> {
        let slot = f64::from(step) * self.month_width();
        let (first, end) = (whole(self.first.ceil()), whole(self.end.ceil()));
        let mut month = first + (-first).rem_euclid(step);
        let mut ticks: Vec<TimeTick> = Vec::new();
        while month < end {
            let x = self.x(f64::from(month));
            let mut label = name(month, self.part(month, step, ticks.is_empty()));
            let width = width_of(&label);
            if month + step < end && width + GAP > slot {
                return None;
            }
            if x + width > limit {
                label.clear();
            }
            ticks.push(TimeTick { x, label, is_year: month.rem_euclid(12) == 0 });
            month += step;
        }
        ticks.iter().any(|tick| !tick.label.is_empty()).then_some(ticks)
    }

    fn part(&self, month: i32, step: i32, is_first: bool) -> TickPart {
        let is_january = month.rem_euclid(12) == 0;
        let is_within_a_year = self.end - self.first <= 12.0;
        if self.period == 3 && step < 12 {
            TickPart::Quarter
        } else if step >= 12 || is_january && !is_within_a_year {
            TickPart::Year
        } else if is_first || is_january {
            TickPart::Both
        } else {
            TickPart::Month
        }
    }

    /// For an axis on which no round month has room: its first month.
    fn only_tick(
        &self,
        limit: f64,
        width_of: &dyn Fn(&str) -> f64,
        name: TickName,
    ) -> Vec<TimeTick> {
        let first = whole(self.first.floor());
        let label = name(first, self.part(first, self.period, true));
        if self.left + width_of(&label) > limit {
            return Vec::new();
        }
        vec![TimeTick { x: self.left, label, is_year: first.rem_euclid(12) == 0 }]
    }
}

#[expect(clippy::cast_possible_truncation, reason = "months of the years of i16 fit")]
fn whole(months: f64) -> i32 {
    months as i32
}

/// The English names: `Mar`, `Mar 2022`, `Q1 2022`, `2022`.
pub fn english_tick(month: i32, part: TickPart) -> String {
    let name = &month_name(u8::try_from(month.rem_euclid(12) + 1).unwrap_or(1))[..3];
    let year = month.div_euclid(12).to_string();
    match part {
        TickPart::Month => name.to_owned(),
        TickPart::Both => [name, " ", &year].concat(),
        TickPart::Quarter => format!("Q{} {year}", month.rem_euclid(12) / 3 + 1),
        TickPart::Year => year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width_of(text: &str) -> f64 {
        6.5 * text.len() as f64
    }

    #[track_caller]
    fn check(from: &str, to: &str, width: f64, expected: &[&str]) {
        let period = |text| Period::parse(text).unwrap();
        let axis = TimeAxis::new(period(from), period(to), 0.0, width);
        let labels: Vec<_> =
            axis.ticks(width, &width_of).into_iter().map(|tick| tick.label).collect();
        assert_eq!(labels, expected);
    }

    #[test]
    fn ticks_are_months_quarters_or_years_as_there_is_room() {
        check("2022-02", "2022-05", 400.0, &["Feb 2022", "Mar", "Apr", "May"]);
        check("2021-11", "2022-02", 400.0, &["Nov 2021", "Dec", "Jan 2022", "Feb"]);
        check("2022-01", "2022-11", 300.0, &["Jan 2022", "Apr", "Jul", "Oct"]);
        check("2020-01", "2021-12", 200.0, &["2020", "Jul", "2021", "Jul"]);
        check("2020-02", "2022-11", 120.0, &["2021", "2022"]);
        check("1962", "2022", 220.0, &["1970", "1980", "1990", "2000", "2010", ""]);
        check("2022-02", "2022-02", 200.0, &["Feb 2022"]);
        check("2022-02", "2022-02", 10.0, &[]);
    }

    #[test]
    fn figures_of_years_and_quarters_have_ticks_of_their_own() {
        let labels = |from: &str, to: &str, width: f64| {
            let (from, to) = (Period::parse(from).unwrap(), Period::parse(to).unwrap());
            let axis = TimeAxis::new(from, to, 0.0, width).of(from);
            axis.ticks(width, &width_of).into_iter().map(|tick| tick.label).collect::<Vec<_>>()
        };
        assert_eq!(labels("2020", "2022", 900.0), ["2020", "2021", "2022"]);
        assert_eq!(labels("2020-Q4", "2021-Q2", 300.0), ["Q4 2020", "Q1 2021", "Q2 2021"]);
        assert_eq!(
            labels("2020-Q1", "2021-Q4", 300.0),
            ["Q1 2020", "Q3 2020", "Q1 2021", "Q3 2021"]
        );
        assert_eq!(labels("2020-Q1", "2021-Q4", 120.0), ["2020", "2021"]);
        // Zoomed into a year, it still says no month.
        let axis = TimeAxis::over((24243.0, 24246.0), 0.0, 300.0).of(Period::year(2020));
        assert_eq!(axis.ticks(300.0, &width_of)[0].label, "2020");
    }

    #[test]
    fn labels_never_meet_and_the_first_of_a_year_carries_the_year() {
        arbtest::arbtest(|u| {
            let from = Period::Month(u.int_in_range(1900..=2100)?, u.int_in_range(1..=12)?);
            let to = from.plus(u.int_in_range(0..=599)?);
            let left = f64::from(u.int_in_range(0..=80)?);
            let right = left + f64::from(u.int_in_range(200..=1400)?);
            let size = *u.choose(&[12.0, 13.0, 16.0])?;
            let axis = TimeAxis::new(from, to, left, right);
            let ticks = axis.ticks(right, &|text| size / 2.0 * text.len() as f64);
            assert!(ticks.iter().any(|tick| !tick.label.is_empty()));
            let mut end = left;
            let mut year = None;
            for tick in &ticks {
                assert!(tick.x >= end && tick.x < right, "{ticks:?}");
                end = tick.x + size / 2.0 * tick.label.len() as f64;
                assert!(end <= right);
                // In the middle of its month, so that rounding cannot matter.
                let tick_year = ((axis.month_position(tick.x) + 0.5) / 12.0).floor();
                if year != Some(tick_year) && !tick.label.is_empty() {
                    assert!(tick.label.ends_with(&format!("{tick_year}")), "{ticks:?}");
                }
                year = Some(tick_year);
            }
            Ok(())
        });
    }

    #[test]
    fn a_position_inverts_to_its_month() {
        arbtest::arbtest(|u| {
            let from = Period::Month(u.int_in_range(1000..=3000)?, 1);
            let axis = TimeAxis::new(from, from.plus(u.int_in_range(0..=999)?), 40.0, 700.0);
            let (start, end) = axis.months();
            let month = start + (end - start) * f64::from(u.int_in_range(0..=100)?) / 100.0;
            assert!((axis.month_position(axis.x(month)) - month).abs() < 1e-6);
            Ok(())
        });
    }

    #[test]
    fn axes_without_room_or_sense_are_still_axes() {
        let year = Period::year(2022);
        for (left, right) in [(0.0, 0.0), (f64::NAN, 5.0), (50.0, f64::INFINITY), (9.0, 3.0)] {
            let axis = TimeAxis::new(year, Period::year(1990), left, right);
            assert!(axis.x(24264.5).is_finite());
            assert!(axis.month_position(7.0).is_finite());
            assert!(axis.ticks(axis.right(), &width_of).is_empty());
        }
        TimeAxis::new(Period::year(i16::MIN), Period::year(i16::MAX), 0.0, 900.0)
            .ticks(9e9, &width_of);
    }
}
