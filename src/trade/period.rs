//! Calendar periods: a month is a month, never a moment in some time zone.

use std::fmt;

/// A calendar year, quarter or month.
///
/// Periods of one granularity order by time; the derived order between
/// granularities (years, quarters, months) only makes sorting total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A calendar year.
    Year(i16),
    /// A quarter, 1 to 4, of a year.
    Quarter(i16, u8),
    /// A month, 1 to 12, of a year.
    Month(i16, u8),
}

/// English month names, as generated sentences print them.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Period {
    /// The calendar year `year`.
    pub fn year(year: i16) -> Self {
        Self::Year(year)
    }

    /// Month `month` (1 to 12) of `year`; `None` when there is no such month.
    pub fn month(year: i16, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self::Month(year, month))
    }

    /// Reads `2022`, `2022-Q1`, `2022-03` or `202203`.
    ///
    /// ```
    /// use tradefall::trade::Period;
    /// assert_eq!(Period::parse("2022-03"), Period::month(2022, 3));
    /// assert_eq!(Period::parse("2022-13"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| {
            (!part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
        };
        let year = |part: &str| {
            digits(part)
                .filter(|year| part.len() == 4 && *year >= 1000)
                .and_then(|year| i16::try_from(year).ok())
        };
        let small = |part: &str| digits(part).and_then(|number| u8::try_from(number).ok());
        let text = text.trim();
        if let Some((left, right)) = text.split_once('-') {
            let year = year(left)?;
            return match right.strip_prefix(['Q', 'q']) {
                Some(quarter) => small(quarter)
                    .filter(|quarter| (1..=4).contains(quarter))
                    .map(|quarter| Self::Quarter(year, quarter)),
                None if right.len() == 2 => Self::month(year, small(right)?),
                None => None,
            };
        }
        match (text.len(), text.is_char_boundary(4)) {
            (4, _) => year(text).map(Self::Year),
            (6, true) => Self::month(year(&text[..4])?, small(&text[4..])?),
            _ => None,
        }
    }

    /// Position in a gapless count of periods of the same granularity.
    pub fn ordinal(self) -> i32 {
        match self {
            Self::Year(year) => i32::from(year),
            Self::Quarter(year, quarter) => i32::from(year) * 4 + i32::from(quarter) - 1,
            Self::Month(year, month) => i32::from(year) * 12 + i32::from(month) - 1,
        }
    }

    /// The period `steps` later (earlier when negative), same granularity.
    pub fn plus(self, steps: i32) -> Self {
        let ordinal = self.ordinal().saturating_add(steps);
        let year = |parts: i32| i16::try_from(ordinal.div_euclid(parts)).unwrap_or(i16::MAX);
        let part = |parts: i32| u8::try_from(ordinal.rem_euclid(parts) + 1).unwrap_or(1);
        match self {
            Self::Year(_) => Self::Year(year(1)),
            Self::Quarter(..) => Self::Quarter(year(4), part(4)),
            Self::Month(..) => Self::Month(year(12), part(12)),
        }
    }

    /// Periods from `self` to `other`; negative when `other` is earlier.
    /// `None` between different granularities.
    pub fn steps_to(self, other: Self) -> Option<i32> {
        (std::mem::discriminant(&self) == std::mem::discriminant(&other))
            .then(|| other.ordinal() - self.ordinal())
    }

    /// First and last month covered, as ordinals of months, the last excluded.
    ///
    /// A month is one unit wide on every time axis, so that months of 28 and
    /// of 31 days read alike.
    pub fn month_span(self) -> (f64, f64) {
        let first = self.first_month();
        (f64::from(first), f64::from(first + self.months()))
    }

    /// The ordinal of its first month.
    pub fn first_month(self) -> i32 {
        self.ordinal() * self.months()
    }

    /// How many months it covers.
    pub fn months(self) -> i32 {
        match self {
            Self::Year(_) => 12,
            Self::Quarter(..) => 3,
            Self::Month(..) => 1,
        }
    }

    /// The period of the same granularity in which a month lies, by its ordinal.
    ///
    /// ```
    /// use tradefall::trade::Period;
    /// let month = Period::parse("2022-05").unwrap().ordinal();
    /// assert_eq!(Period::year(1999).at_month(month), Period::year(2022));
    /// ```
    #[must_use]
    pub fn at_month(self, month: i32) -> Self {
        self.plus(month.div_euclid(self.months()) - self.ordinal())
    }

    /// The calendar year that the period lies in.
    pub fn calendar_year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Quarter(year, _) | Self::Month(year, _) => year,
        }
    }

    /// What a period of this length is called: `month`, `quarter`, `year`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Year(_) => "year",
            Self::Quarter(..) => "quarter",
            Self::Month(..) => "month",
        }
    }

    /// For people: `March 2022`, `Q1 2022`, `2022`.
    pub fn long(self) -> String {
        match self {
            Self::Year(year) => year.to_string(),
            Self::Quarter(year, quarter) => format!("Q{quarter} {year}"),
            Self::Month(year, month) => format!("{} {year}", month_name(month)),
        }
    }

    /// For tight places: `Mar 2022`, `Q1 2022`, `2022`.
    pub fn short(self) -> String {
        match self {
            Self::Month(year, month) => format!("{} {year}", &month_name(month)[..3]),
            _ => self.long(),
        }
    }
}

/// The English name of month 1 to 12; out of range reads as its neighbour.
pub fn month_name(month: u8) -> &'static str {
    MONTHS[usize::from(month.clamp(1, 12)) - 1]
}

/// ISO 8601, as tables and files print it: `2022-03`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
        }
    }
}

/// A calendar day; made only from days that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Calendar year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The day, if it exists in the Gregorian calendar.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        ((1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month))
            .then_some(Self { year, month, day })
    }

    /// Reads `2022-02-24`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().as_bytes();
        let mut parts = [0_i16; 3];
        for (at, byte) in text.iter().enumerate() {
            let part = &mut parts[usize::from(at > 4) + usize::from(at > 7)];
            match (byte, at == 4 || at == 7) {
                (b'-', true) => {}
                (b'0'..=b'9', false) if at < 10 => *part = *part * 10 + i16::from(byte - b'0'),
                _ => return None,
            }
        }
        let [year, month, day] = parts;
        let is_whole = text.len() == 10 && year >= 1000;
        Self::new(year, month.try_into().ok()?, day.try_into().ok()?).filter(|_| is_whole)
    }

    /// Where the day begins on a time axis, in months (see
    /// [`Period::month_span`]).
    pub fn month_position(self) -> f64 {
        f64::from(i32::from(self.year) * 12 + i32::from(self.month) - 1)
            + f64::from(self.day - 1) / f64::from(days_in_month(self.year, self.month))
    }

    /// The width of the day on a time axis, in months.
    pub fn month_share(self) -> f64 {
        1.0 / f64::from(days_in_month(self.year, self.month))
    }

    /// The month that the day lies in.
    pub fn period(self) -> Period {
        Period::Month(self.year, self.month)
    }

    /// For people: `24 February 2022`.
    pub fn long(self) -> String {
        format!("{} {} {}", self.day, month_name(self.month), self.year)
    }

    /// For tight places: `24 Feb 2022`.
    pub fn short(self) -> String {
        format!("{} {} {}", self.day, &month_name(self.month)[..3], self.year)
    }
}

/// ISO 8601: `2022-02-24`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days of a month, 1 to 12, in the Gregorian calendar.
pub(super) fn days_in_month(year: i16, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Period::parse(text).map(|period| period.to_string()).as_deref(), expected);
    }

    #[test]
    fn periods_are_read_in_the_forms_our_tables_use() {
        check("2022-03", Some("2022-03"));
        check(" 202203 ", Some("2022-03"));
        check("2022", Some("2022"));
        check("2022-Q4", Some("2022-Q4"));
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "2022-13",
            "2022-00",
            "2022-Q5",
            "22-03",
            "2022-3",
            "2022-03-01",
            "２０２２",
            "+202203",
            "ééé",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert!(Date::parse("2022-02-29").is_none());
        assert!(Date::parse("2024-02-29").is_some());
        for text in [
            "2022-2-3",
            "2022-02-3",
            "2022-02-+3",
            "2022-02-030",
            "0022-02-03",
            "2022-Q1-03",
            "----------",
            "",
        ] {
            assert!(Date::parse(text).is_none(), "{text}");
        }
        assert_eq!(Date::parse(" 2022-02-03 "), Date::new(2022, 2, 3));
    }

    #[test]
    fn steps_and_plus_are_inverse() {
        arbtest::arbtest(|u| {
            let period = Period::Month(u.int_in_range(1000..=3000)?, u.int_in_range(1..=12)?);
            let steps = u.int_in_range(-5000..=5000)?;
            assert_eq!(period.steps_to(period.plus(steps)), Some(steps));
            Ok(())
        });
    }

    #[test]
    fn months_are_equally_wide_and_days_lie_inside_them() {
        let day = Date::parse("2022-02-28").unwrap();
        let (start, end) = day.period().month_span();
        assert!(day.month_position() > start);
        assert!((day.month_position() + day.month_share() - end).abs() < 1e-9);
    }
}
