//! Ticks of an axis of moments: round seconds, hours, days, months or years.

use super::{TickPart, TimeTick};
use crate::trade::{DAY, Moment, Period};

/// What ticks stand apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    /// So many seconds, a part of a day.
    Seconds(i64),
    /// So many days, counted anew in each month.
    Days(u8),
    /// So many months.
    Months(i32),
}

const HOUR: i64 = 3_600;

const STEPS: [Every; 27] = [
    Every::Seconds(1),
    Every::Seconds(5),
    Every::Seconds(15),
    Every::Seconds(30),
    Every::Seconds(60),
    Every::Seconds(300),
    Every::Seconds(900),
    Every::Seconds(1_800),
    Every::Seconds(HOUR),
    Every::Seconds(3 * HOUR),
    Every::Seconds(6 * HOUR),
    Every::Seconds(12 * HOUR),
    Every::Days(1),
    Every::Days(5),
    Every::Days(10),
    Every::Months(1),
    Every::Months(3),
    Every::Months(6),
    Every::Months(12),
    Every::Months(24),
    Every::Months(60),
    Every::Months(120),
    Every::Months(240),
    Every::Months(600),
    Every::Months(1_200),
    Every::Months(6_000),
    Every::Months(24_000),
];

/// Least room between two labels, in CSS pixels.
const GAP: f64 = 10.0;

/// An axis from one moment to another, between two x in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct MomentAxis {
    /// What stands at the left end.
    pub from: Moment,
    /// How many seconds there are, more than none.
    pub seconds: f64,
    /// The left end.
    pub left: f64,
    /// The right end.
    pub right: f64,
}

impl Every {
    /// About how many seconds it is.
    fn seconds(self) -> f64 {
        match self {
            Self::Seconds(seconds) => seconds as f64,
            Self::Days(days) => f64::from(days) * DAY as f64,
            Self::Months(months) => f64::from(months) * 30.4 * DAY as f64,
        }
    }

    /// The first round moment at or after `at`.
    fn first(self, at: Moment) -> Option<Moment> {
        match self {
            Self::Seconds(seconds) => Some(at.plus((-at.second_of_day()).rem_euclid(seconds))),
            Self::Days(days) => {
                let mut day = at.plus((-at.second_of_day()).rem_euclid(DAY));
                // The last days of a month would stand too near to the next.
                let is_round = |day: u8| (day - 1).is_multiple_of(days) && (days == 1 || day < 30);
                while !is_round(day.parts().day) {
                    day = day.plus(DAY);
                }
                Some(day)
            }
            Self::Months(months) => {
                let period = at.period();
                let is_start = at == start_of(period)?;
                let month = period.ordinal() + i32::from(!is_start);
                start_of(Period::Month(0, 1).plus(month + (-month).rem_euclid(months)))
            }
        }
    }

    /// What a tick says; the first one, and those where something larger
    /// begins, say more.
    fn name(self, at: Moment, is_first: bool, (month, day): TickNames) -> String {
        let parts = at.parts();
        let ordinal = at.period().ordinal();
        let is_new_year = parts.month == 1 && parts.day == 1 && at.second_of_day() == 0;
        let two = |number: u8| format!("{number:02}");
        let time = || match self {
            Self::Seconds(seconds) if seconds < 60 => {
                [two(parts.hour), two(parts.minute), two(parts.second)].join(":")
            }
            _ => [two(parts.hour), two(parts.minute)].join(":"),
        };
        match self {
            Self::Months(12..) => month(ordinal, TickPart::Year),
            Self::Months(_) if is_first => month(ordinal, TickPart::Both),
            Self::Months(_) if is_new_year => month(ordinal, TickPart::Year),
            Self::Months(_) => month(ordinal, TickPart::Month),
            Self::Seconds(_) if at.second_of_day() > 0 => {
                if is_first {
                    day(at, true, &time())
                } else {
                    time()
                }
            }
            _ => day(at, is_first || is_new_year, ""),
        }
    }
}

/// What names an ordinal of months, and what a day, with its year or without,
/// and with a time unless that is empty.
pub type TickNames<'a> = (super::TickName<'a>, &'a dyn Fn(Moment, bool, &str) -> String);

fn start_of(period: Period) -> Option<Moment> {
    match period {
        Period::Month(year, month) => Moment::of_day(year, month, 1),
        _ => None,
    }
}

impl MomentAxis {
    /// Where a moment lies, in CSS pixels.
    pub fn x(&self, at: Moment) -> f64 {
        let share = self.from.seconds_to(at) as f64 / self.seconds;
        self.left + share * (self.right - self.left)
    }

    /// The closest round moments whose labels, of widths that `width_of` tells,
    /// have room. No label reaches beyond `limit`.
    pub fn ticks(
        &self,
        limit: f64,
        width_of: &dyn Fn(&str) -> f64,
        names: TickNames,
    ) -> Vec<TimeTick> {
        let px = (self.right - self.left) / self.seconds;
        for every in STEPS {
            if every.seconds() * px < 30.0 {
                continue;
            }
            let ticks = self.ticks_every(every, limit, width_of, names);
            let labels = ticks.iter().filter(|tick| !tick.label.is_empty()).count();
            // One label may have no room beside the longer first one.
            if labels > 0 && labels + 2 >= ticks.len() {
                return ticks;
            }
        }
        Vec::new()
    }

    fn ticks_every(
        &self,
        every: Every,
        limit: f64,
        width_of: &dyn Fn(&str) -> f64,
        names: TickNames,
    ) -> Vec<TimeTick> {
        let mut ticks = Vec::new();
        let mut next = every.first(self.from);
        let mut free = f64::NEG_INFINITY;
        while let Some(at) = next {
            let x = self.x(at);
            if x >= self.right {
                break;
            }
            let mut label = every.name(at, ticks.is_empty(), names);
            let end = x + width_of(&label);
            if x < free || end > limit {
                label.clear();
            } else {
                free = end + GAP;
            }
            let parts = at.parts();
            let is_year = parts.month == 1 && parts.day == 1 && at.second_of_day() == 0;
            ticks.push(TimeTick { x, label, is_year });
            next = every.first(at.plus(1));
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::english_tick;

    fn english_day(at: Moment, with_year: bool, time: &str) -> String {
        let part = if with_year { TickPart::Both } else { TickPart::Month };
        let day = format!("{} {}", at.parts().day, english_tick(at.period().ordinal(), part));
        if time.is_empty() { day } else { format!("{day}, {time}") }
    }

    #[track_caller]
    fn check(from: &str, seconds: i64, expected: &[&str]) {
        let (from, _) = Moment::parse(from).unwrap();
        let axis = MomentAxis { from, seconds: seconds as f64, left: 0.0, right: 420.0 };
        let ticks =
            axis.ticks(440.0, &|text| 6.5 * text.len() as f64, (&english_tick, &english_day));
        let labels: Vec<_> = ticks.iter().map(|tick| tick.label.as_str()).collect();
        assert_eq!(labels, expected);
    }

    #[test]
    fn ticks_are_seconds_hours_days_months_or_years_as_there_is_room() {
        check("2024-03-05 13:00:10", 20, &["5 Mar 2024, 13:00:10", "", "13:00:20", "13:00:25"]);
        check(
            "2024-03-05 13:00",
            7_200,
            &["5 Mar 2024, 13:00", "", "", "13:45", "14:00", "14:15", "14:30", "14:45"],
        );
        check(
            "2024-03-05 18:00",
            86_400,
            &["5 Mar 2024, 18:00", "", "", "03:00", "06:00", "09:00", "12:00", "15:00"],
        );
        check(
            "2024-02-27",
            4 * DAY,
            &["27 Feb 2024", "", "28 Feb", "12:00", "29 Feb", "12:00", "1 Mar", "12:00"],
        );
        check("2023-12-11", 30 * DAY, &["11 Dec 2023", "", "21 Dec", "26 Dec", "1 Jan 2024", ""]);
        check("2023-11-02", 150 * DAY, &["Dec 2023", "2024", "Feb", "Mar"]);
        check("1970-06-01", 11_000 * DAY, &["1975", "1980", "1985", "1990", "1995", "2000"]);
    }

    #[test]
    fn labels_of_any_stretch_never_meet() {
        arbtest::arbtest(|u| {
            let day = Moment::of_day(u.int_in_range(1600..=2400)?, 1, 1).unwrap();
            let from = day.plus(u.int_in_range(0..=400 * DAY)?);
            let power = u.int_in_range(0..=9)?;
            let seconds = u.int_in_range(2_i64..=40)? * 10_i64.pow(power);
            let right = f64::from(u.int_in_range(150..=2_000)?);
            let axis = MomentAxis { from, seconds: seconds as f64, left: 40.0, right };
            let ticks =
                axis.ticks(right, &|text| 6.5 * text.len() as f64, (&english_tick, &english_day));
            let mut end = 0.0;
            for tick in ticks {
                assert!(tick.x >= 40.0 && tick.x <= right);
                if !tick.label.is_empty() {
                    assert!(tick.x >= end);
                    end = tick.x + 6.5 * tick.label.len() as f64;
                    assert!(end <= right);
                }
            }
            Ok(())
        });
    }
}
