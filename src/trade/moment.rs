//! A day or a time of day as it is written, counted in seconds.
//!
//! Time zones do not exist here: `2024-03-05 13:00` is what a file says, and
//! nothing is added to it. No clock is asked.

use std::fmt;

use super::Period;
use super::period::days_in_month;

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// A second of the calendar, as written; those of one file order by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

/// The parts of a [`Moment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Year.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

impl Moment {
    /// The start of a day; `None` when the calendar has no such day.
    pub fn of_day(year: i16, month: u8, day: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(())?;
        (1..=days_in_month(year, month)).contains(&day).then_some(())?;
        // Years from March on, so that a leap day is the last of its year.
        let (month, day) = (i64::from(month), i64::from(day));
        let year = i64::from(year) - i64::from(month <= 2);
        let from_march = if month > 2 { month - 3 } else { month + 9 };
        let days = year * 365 + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * from_march + 2) / 5
            + day
            - 1;
        Some(Self(days * DAY))
    }

    /// Reads `2024-03-05`, or with a time after `T` or a blank: `13`, `13:00`,
    /// `13:00:30`; and what stands behind it, such as `Z` or `+02:00`, which is
    /// handed back unread.
    ///
    /// ```
    /// use tradefall::trade::Moment;
    /// let (moment, zone) = Moment::parse("2024-03-05T13:00Z").unwrap();
    /// assert_eq!((moment.to_string().as_str(), zone), ("2024-03-05 13:00", "Z"));
    /// assert_eq!(Moment::parse("2023-02-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<(Self, &str)> {
        let bytes = text.as_bytes();
        let number = |at: usize, length: usize| {
            let digits = bytes.get(at..at + length)?;
            digits.iter().try_fold(0_i16, |number, byte| {
                byte.is_ascii_digit().then(|| number * 10 + i16::from(byte - b'0'))
            })
        };
        let small = |at| u8::try_from(number(at, 2)?).ok();
        let is_at = |at: usize, signs: &[u8]| bytes.get(at).is_some_and(|at| signs.contains(at));
        (is_at(4, b"-") && is_at(7, b"-")).then_some(())?;
        let day = Self::of_day(number(0, 4)?, small(5)?, small(8)?)?;
        if !is_at(10, b"T ") {
            return Some((day, text.get(10..)?));
        }
        let hour = small(11)?;
        let (minute, second, end) = match (is_at(13, b":"), is_at(16, b":")) {
            (true, true) => (small(14)?, small(17)?, 19),
            (true, false) => (small(14)?, 0, 16),
            _ => (0, 0, 13),
        };
        (hour < 24 && minute < 60 && second < 60).then_some(())?;
        let seconds = (i64::from(hour) * 60 + i64::from(minute)) * 60 + i64::from(second);
        // Parts of a second that are none.
        let rest = text.get(end..)?;
        let zeros = rest.strip_prefix('.').map(|rest| rest.trim_start_matches('0'));
        Some((day.plus(seconds), zeros.unwrap_or(rest)))
    }

    /// So many seconds later.
    pub fn plus(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Seconds from here to `other`.
    pub fn seconds_to(self, other: Self) -> i64 {
        other.0 - self.0
    }

    /// Seconds since its day began.
    pub fn second_of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// Days since a day that does not matter: neighbours differ by one.
    pub fn day(self) -> i64 {
        self.0.div_euclid(DAY)
    }

    /// Year, month, day and time of day.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within bounds")]
    pub fn parts(self) -> Parts {
        let day = self.day();
        let era = day.div_euclid(146_097);
        let of_era = day.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        let second = self.second_of_day();
        Parts {
            year: year as i16,
            month: month as u8,
            day: (of_year - (153 * from_march + 2) / 5 + 1) as u8,
            hour: (second / 3_600) as u8,
            minute: (second / 60 % 60) as u8,
            second: (second % 60) as u8,
        }
    }

    /// The month that it lies in.
    pub fn period(self) -> Period {
        let Parts { year, month, .. } = self.parts();
        Period::Month(year, month)
    }
}

/// As in ISO 8601, as short as it is exact: `2024-03-05`, `2024-03-05 13:00`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { year, month, day, hour, minute, second } = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")?;
        if self.second_of_day() > 0 {
            write!(f, " {hour:02}:{minute:02}")?;
        }
        if second > 0 { write!(f, ":{second:02}") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let found = Moment::parse(text).map(|(moment, zone)| (moment.to_string(), zone));
        assert_eq!(found.as_ref().map(|(at, zone)| (at.as_str(), *zone)), expected, "{text}");
    }

    #[test]
    fn moments_are_read_as_they_are_written() {
        check("2024-03-05", Some(("2024-03-05", "")));
        check("2024-03-05 13", Some(("2024-03-05 13:00", "")));
        check("2024-03-05T13:07:09+02:00", Some(("2024-03-05 13:07:09", "+02:00")));
        check("2024-03-05T13:07:00.000Z", Some(("2024-03-05 13:07", "Z")));
        check("2024-03-05T13:07:00.5", Some(("2024-03-05 13:07", "5")));
        for text in ["2024-03", "2024-13-01", "2024-02-30", "2023-02-29", "2024-03-05 24:00", "5"] {
            check(text, None);
        }
        check("2024-03-05 1é", None);
    }

    #[test]
    fn every_day_follows_the_last_and_comes_back_as_its_parts() {
        let mut last = Moment::of_day(1599, 12, 31).unwrap().day();
        for year in 1600..=2401 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    let moment = Moment::of_day(year, month, day).unwrap();
                    assert_eq!(moment.day(), last + 1);
                    let parts = moment.plus(DAY - 1).parts();
                    assert_eq!((parts.year, parts.month, parts.day), (year, month, day));
                    last = moment.day();
                }
            }
        }
    }
}
