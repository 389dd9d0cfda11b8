//! Lists of events: our own tables, and those that people keep for `TimelineJS`
//! and Datawrapper.
//!
//! `TimelineJS` has Year, Month, Day, End Year, ..., Headline, Text, Group;
//! Datawrapper a date, a title and a description. Neither says how well an
//! event is established: such events are *reported*, which the summary says.

use std::rc::Rc;

use super::encoding::read_up_to;
use super::records::Records;
use super::summary::{ColumnWords, Summary};
use super::words::plain;
use super::{Content, NoteList, Options, Outcome, period, whole_text};
use crate::read::{self, RowError};
use crate::trade::{Date, Period, Precision, SanctionEvent, Status, When, is_web_address};

/// Whose layout a list of events or claims has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListKind {
    OurEvents,
    OurClaims,
    TimelineJs,
    Datawrapper,
}

/// The layout that a header belongs to; `None` for a table of figures.
pub(super) fn kind(header: &[String]) -> Option<ListKind> {
    let has = |name: &str| header.iter().any(|column| plain(column) == name);
    if has("id") && has("date") && has("dateprecision") && has("actor") {
        Some(ListKind::OurEvents)
    } else if has("id") && has("changepct") && has("qualifier") && has("claimedby") {
        Some(ListKind::OurClaims)
    } else if has("headline") && has("year") && !has("value") {
        Some(ListKind::TimelineJs)
    } else if (has("title") || has("event") || has("label"))
        && (has("date") || has("start") || has("startdate"))
        && !has("value")
        && !has("reporter")
    {
        Some(ListKind::Datawrapper)
    } else {
        None
    }
}

impl ListKind {
    fn name(self) -> &'static str {
        match self {
            Self::OurEvents => "Tradefall events",
            Self::OurClaims => "Tradefall claims",
            Self::TimelineJs => "TimelineJS",
            Self::Datawrapper => "list of events (Datawrapper)",
        }
    }
}

pub(super) fn read(
    file: &str,
    kind: ListKind,
    records: Records,
    _options: &Options,
) -> Result<Outcome, String> {
    let encoding = records.encoding();
    let delimiter = records.dialect.delimiter;
    let mut outcome = match kind {
        ListKind::OurEvents => {
            let text = whole_text(records)?;
            let read = read::events(file, &text).map_err(|error| error.problem)?;
            finished(kind, read.records, read.used, &read.notes, Content::Events(read.content))
        }
        ListKind::OurClaims => {
            let text = whole_text(records)?;
            let read = read::claims(file, &text).map_err(|error| error.problem)?;
            finished(kind, read.records, read.used, &read.notes, Content::Claims(read.content))
        }
        ListKind::TimelineJs | ListKind::Datawrapper => others(kind, records)?,
    };
    let _ = read_up_to;
    outcome.summary.encoding = Some(encoding);
    outcome.summary.delimiter = Some(delimiter);
    Ok(outcome)
}

fn finished(
    kind: ListKind,
    records: usize,
    used: usize,
    notes: &read::Notes,
    content: Content,
) -> Outcome {
    let mut list = NoteList::default();
    for note in notes.kept() {
        list.push(note.clone());
    }
    list.records = notes.count();
    let summary =
        Summary { format: kind.name(), key: "events", records, used, ..Summary::default() };
    Outcome { content, summary, notes: list }
}

/// Columns of the two layouts, by their plain names.
fn find(header: &[String], names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| header.iter().position(|column| plain(column) == *name))
}

fn others(kind: ListKind, mut records: Records) -> Result<Outcome, String> {
    let stop = |stop| super::stop_words(&stop);
    let preamble = records.dialect.preamble;
    let mut header: Vec<String> = Vec::new();
    let mut columns: Vec<ColumnWords> = Vec::new();
    let mut events: Vec<Rc<SanctionEvent>> = Vec::new();
    let mut notes = NoteList::default();
    let (mut seen, mut count) = (0, 0);
    while let Some(record) = records.next().map_err(stop)? {
        seen += 1;
        if seen == preamble + 1 {
            header = (0..record.len()).map(|index| record.text(index).trim().to_owned()).collect();
            columns = header
                .iter()
                .map(|name| ColumnWords {
                    name: name.clone(),
                    role: role(name).to_owned(),
                    rule: "by its name".to_owned(),
                })
                .collect();
            continue;
        }
        if record.is_empty() {
            continue;
        }
        count += 1;
        if let Some(note) = super::misfit(&record, header.len(), seen <= preamble) {
            notes.push(note);
            continue;
        }
        let get = |names: &[&str]| {
            find(&header, names).map(|at| record.text(at).trim().to_owned()).unwrap_or_default()
        };
        match event(&get, record.line, events.len() + 1) {
            Ok(event) => events.push(Rc::new(event)),
            Err(note) => notes.push(note),
        }
    }
    events.sort_by(|a, b| a.when.start.cmp(&b.when.start).then(a.id.cmp(&b.id)));
    let warnings = vec![
        "the list does not say how well its events are established; they are kept as reported"
            .to_owned(),
    ];
    let summary = Summary {
        format: kind.name(),
        key: "events",
        columns,
        records: count,
        used: events.len(),
        warnings,
        ..Summary::default()
    };
    Ok(Outcome { content: Content::Events(events), summary, notes })
}

fn role(name: &str) -> &'static str {
    match plain(name).as_str() {
        "year" | "month" | "day" | "date" | "start" | "startdate" => "when it began",
        "endyear" | "endmonth" | "endday" | "end" | "enddate" => "when it ended",
        "headline" | "title" | "event" | "label" => "title",
        "text" | "description" | "details" | "summary" => "summary",
        "group" | "category" | "actor" => "group of the actor",
        "media" | "source" | "link" | "url" | "mediacredit" => "source",
        _ => "not used",
    }
}

fn event(
    get: &dyn Fn(&[&str]) -> String,
    line: usize,
    number: usize,
) -> Result<SanctionEvent, RowError> {
    let title = get(&["headline", "title", "event", "label"]);
    let kind = get(&["type"]);
    if title.is_empty() || plain(&kind) == "title" {
        return Err(RowError::new(line, "title", "an event with a title", &title));
    }
    let year = get(&["year"]);
    let (start, precision) = if year.is_empty() {
        let text = get(&["date", "start", "startdate"]);
        when(&text).ok_or_else(|| {
            RowError::new(line, "date", "a date such as 2022-02-24, 2022-02 or 2022", &text)
        })?
    } else {
        let (month, day) = (get(&["month"]), get(&["day"]));
        parts(&year, &month, &day).ok_or_else(|| {
            let found = format!("{year}-{month}-{day}");
            RowError::new(line, "Year", "a year, and a month and day that exist or nothing", &found)
        })?
    };
    let end_year = get(&["endyear"]);
    let end_text = get(&["end", "enddate"]);
    let end = if !end_year.is_empty() {
        let found = parts(&end_year, &get(&["endmonth"]), &get(&["endday"]));
        Some(found.ok_or_else(|| {
            RowError::new(
                line,
                "End Year",
                "a year, month and day that exist or nothing",
                &end_year,
            )
        })?)
    } else if end_text.is_empty() {
        None
    } else {
        Some(when(&end_text).ok_or_else(|| {
            RowError::new(line, "end", "a date such as 2022-02-24, or nothing", &end_text)
        })?)
    };
    if end.is_some_and(|(end, _)| end < start) {
        return Err(RowError::new(line, "end", "an end that is not before the start", &end_text));
    }
    let group = get(&["group", "category"]);
    let actor = get(&["actor", "group", "category"]);
    let or =
        |text: String| if text.is_empty() { super::words::NOT_STATED.to_owned() } else { text };
    Ok(SanctionEvent {
        id: format!("event-{number}"),
        when: When { end: end.map(|(end, _)| end), ..When::at(start, precision) },
        actor: or(actor),
        actor_group: or(group),
        target: get(&["target"]),
        kind: "other".to_owned(),
        title,
        summary: get(&["text", "description", "details", "summary"]),
        codes: Vec::new(),
        goods: Vec::new(),
        status: Status::Reported,
        source_title: get(&["mediacredit", "source"]),
        source_url: Some(get(&["media", "link", "url"]))
            .filter(|url| is_web_address(url))
            .unwrap_or_default(),
    })
}

/// A date as exact as it is written.
fn when(text: &str) -> Option<(Date, Precision)> {
    if let Some(period) = period::parse(text) {
        return Some(match period {
            Period::Year(year) => (Date::new(year, 1, 1)?, Precision::Year),
            Period::Quarter(year, quarter) => {
                (Date::new(year, quarter * 3 - 2, 1)?, Precision::Quarter)
            }
            Period::Month(year, month) => (Date::new(year, month, 1)?, Precision::Month),
        });
    }
    let day = period::date_in(text, false)?;
    // 03/02/2022 may be February or March: not guessed.
    let is_open = period::date_in(text, true).is_some_and(|other| other != day);
    (!is_open).then_some((day, Precision::Day))
}

fn parts(year: &str, month: &str, day: &str) -> Option<(Date, Precision)> {
    let Period::Year(year) = period::parse(year)? else { return None };
    if month.is_empty() {
        return day.is_empty().then_some((Date::new(year, 1, 1)?, Precision::Year));
    }
    let month = super::words::month(month).filter(|month| *month > 0)?;
    if day.is_empty() {
        return Some((Date::new(year, month, 1)?, Precision::Month));
    }
    Some((Date::new(year, month, day.parse().ok()?)?, Precision::Day))
}
