//! Sanctions, export controls, and what states and companies did about them.

use std::cmp::Ordering;

use super::{Date, HsCode, Period};

/// How exactly the date of an event is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the quarter.
    Quarter,
    /// To the year.
    Year,
}

impl Precision {
    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "day" => Self::Day,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "year" => Self::Year,
            _ => return None,
        })
    }

    /// The name used in files and on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }
}

/// How well an event is established.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The actor, a legal text or an official statement says so.
    Confirmed,
    /// Known from unnamed or third sources only.
    Reported,
    /// Disputed by the actor at the time.
    Denied,
    /// Real, and later lifted, suspended or withdrawn.
    Reversed,
}

impl Status {
    /// Every status, in the order of a key.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::Reported, Self::Denied, Self::Reversed];

    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == text)
    }

    /// The name used in files and on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Reported => "reported",
            Self::Denied => "denied",
            Self::Reversed => "reversed",
        }
    }
}

/// When something happened, no more exact than it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// First day; of a coarser precision, the first day of its first period.
    pub start: Date,
    /// Last day of a range; of a coarser precision, of its last period.
    pub end: Option<Date>,
    /// How exactly both are known.
    pub precision: Precision,
    /// The day on which it was announced, where that is known and earlier.
    pub announced: Option<Date>,
    /// The last day on which old business could still be wound down.
    pub wind_down: Option<Date>,
}

impl When {
    /// A date without an end.
    pub fn at(start: Date, precision: Precision) -> Self {
        Self { start, end: None, precision, announced: None, wind_down: None }
    }

    /// The stretch of the time axis that the date may stand for, in months,
    /// from its announcement to the end of its wind-down.
    pub fn span(&self) -> (f64, f64) {
        let (start, first_end) = self.first_span();
        let start = self.announced.map_or(start, |day| day.month_position().min(start));
        let ends = [self.range_end(), self.wind_down_end()].into_iter().flatten();
        (start, ends.fold(first_end, f64::max))
    }

    /// Where a range ends, in months.
    pub fn range_end(&self) -> Option<f64> {
        self.end.map(|end| end.month_position() + end.month_share())
    }

    /// Where its wind-down ends, in months.
    pub fn wind_down_end(&self) -> Option<f64> {
        self.wind_down.map(|end| end.month_position() + end.month_share())
    }

    /// The stretch of the first period alone, in months.
    pub fn first_span(&self) -> (f64, f64) {
        match self.precision {
            Precision::Day => {
                let start = self.start.month_position();
                (start, start + self.start.month_share())
            }
            _ => self.first_period().month_span(),
        }
    }

    /// The period of the start, as exact as it is known (a day's month).
    pub fn first_period(&self) -> Period {
        let Date { year, month, .. } = self.start;
        match self.precision {
            Precision::Day | Precision::Month => Period::Month(year, month),
            Precision::Quarter => Period::Quarter(year, (month - 1) / 3 + 1),
            Precision::Year => Period::Year(year),
        }
    }

    /// For people, no more exact than known: `24 February 2022`,
    /// `March 2022`, `4 July 2019 to 23 March 2023`.
    pub fn long(&self) -> String {
        self.text(Date::long, Period::long, " to ")
    }

    /// For tight places: `24 Feb 2022`, `Mar 2022`.
    pub fn short(&self) -> String {
        self.text(Date::short, Period::short, " to ")
    }

    /// As in ISO 8601, no more exact than known: `2022-02-24`, `2022-03`,
    /// `2019-07-04/2023-03-23`.
    pub fn iso(&self) -> String {
        self.text(|day| day.to_string(), |period| period.to_string(), "/")
    }

    fn text(&self, day: fn(Date) -> String, period: fn(Period) -> String, between: &str) -> String {
        let text = |date: Date| match self.precision {
            Precision::Day => day(date),
            precision => period(When::at(date, precision).first_period()),
        };
        let start = text(self.start);
        match self.end.map(text) {
            Some(end) if end != start => [&start, between, &end].concat(),
            _ => start,
        }
    }
}

/// One dated event with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SanctionEvent {
    /// Stable key, unique over all files.
    pub id: String,
    /// When it took effect or happened.
    pub when: When,
    /// Who acted.
    pub actor: String,
    /// The group that the actor belongs to, such as `EU` or `Company`.
    pub actor_group: String,
    /// At whom or what it is aimed.
    pub target: String,
    /// What it is: `sanction`, `export_control`, `corporate_exit`, ...
    pub kind: String,
    /// At most 60 characters in our own tables.
    pub title: String,
    /// One to three sentences.
    pub summary: String,
    /// Commodity codes that it names or means; see the table's README for how
    /// far they can be trusted.
    pub codes: Vec<HsCode>,
    /// Goods given in words only.
    pub goods: Vec<String>,
    /// How well it is established.
    pub status: Status,
    /// Title of the page that supports the date.
    pub source_title: String,
    /// Address of that page.
    pub source_url: String,
}

/// Whether an address leads to a web page: the only links that are shown.
pub fn is_web_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

impl SanctionEvent {
    /// Who acted, and at whom it is aimed where that is known.
    pub fn who(&self) -> String {
        match self.target.as_str() {
            "" => self.actor.clone(),
            target => [&self.actor, " → ", target].concat(),
        }
    }

    /// The order of dates, and of ids on the same day.
    pub fn by_date(&self, other: &Self) -> Ordering {
        self.when.start.cmp(&other.when.start).then_with(|| self.id.cmp(&other.id))
    }

    /// Whether the event names goods that overlap `code`.
    pub fn hits(&self, code: &HsCode) -> bool {
        self.codes.iter().any(|own| own.overlaps(code))
    }
}
