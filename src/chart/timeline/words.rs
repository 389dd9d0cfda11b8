//! What is said of events: tooltips, sentences, the table, the caption.

use super::Timeline;
use crate::scale::TimeAxis;
use crate::scene::{Datum, Table, TableCell, Target};
use crate::trade::{Precision, SanctionEvent, Status, When, is_web_address, order, sorted};

/// A status as a person would say it.
pub fn status_words(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "Confirmed",
        Status::Reported => "Reported, not confirmed",
        Status::Denied => "Denied at the time",
        Status::Reversed => "Later reversed",
    }
}

/// The date, and how exactly it is known if not to the day:
/// `March 2022 (only the month is known)`.
pub fn date_words(when: &When) -> String {
    match when.precision {
        Precision::Day => when.long(),
        precision => format!("{} (only the {} is known)", when.long(), precision.name()),
    }
}

/// What is known of a measure beside the day it took effect: `Announced 1
/// March 2022; wound down until 10 August 2022`.
fn other_dates(when: &When) -> String {
    let announced = when.announced.map(|day| ["Announced ", &day.long()].concat());
    let wind_down = when.wind_down.map(|day| ["wound down until ", &day.long()].concat());
    let known: Vec<String> = announced.into_iter().chain(wind_down).collect();
    capitalised(known.join("; "))
}

/// The lines of an event's tooltip under its title: date, who at whom,
/// status, summary.
pub fn event_lines(event: &SanctionEvent) -> Vec<String> {
    let status = status_words(event.status).to_owned();
    [date_words(&event.when), other_dates(&event.when), event.who(), status, event.summary.clone()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

/// Gives the target of an event its words.
pub(super) fn describe(
    target: &mut Target,
    event: &SanctionEvent,
    lane: &str,
    number: usize,
    of: usize,
) {
    target.title.clone_from(&event.title);
    target.lines = event_lines(event);
    let by = if event.actor.is_empty() { String::new() } else { [" by ", &event.actor].concat() };
    let kind = if event.kind.is_empty() { "event" } else { &event.kind };
    // `24 February 2022: ... Export control by US Commerce Department,
    // confirmed. Lane US, event 3 of 9.`
    target.spoken = [
        &date_words(&event.when),
        ": ",
        &sentence(&event.title),
        " ",
        &capitalised(kind.replace('_', " ")),
        &by,
        ", ",
        &status_words(event.status).to_ascii_lowercase(),
        ". Lane ",
        lane,
        ", event ",
        &number.to_string(),
        " of ",
        &of.to_string(),
        ".",
    ]
    .concat();
}

/// Gives the target of one event the words that a moving picture leaves out.
pub fn event_words(model: &Timeline, target: &mut Target) {
    for lane in &model.lanes {
        let seen = |event: &&(usize, &SanctionEvent)| is_in_range(model, &event.1.when);
        let at = |event: (usize, &SanctionEvent)| Datum::Event(event.0) == target.datum;
        if let Some(found) = lane.events.iter().position(|event| at(*event)) {
            let number = lane.events[..found].iter().filter(seen).count() + 1;
            let of = lane.events.iter().filter(seen).count();
            return describe(target, lane.events[found].1, lane.label, number, of);
        }
    }
}

/// Positions of the events on the axis, by date: the place of one of them is
/// its number in the list.
pub(super) fn numbers(model: &Timeline) -> Vec<usize> {
    let all = model.lanes.iter().flat_map(|lane| &lane.events);
    let seen = all.filter(|(_, event)| is_in_range(model, &event.when));
    let seen: Vec<usize> = seen.map(|(position, _)| *position).collect();
    order(seen.len(), &|a, b| seen[a].cmp(&seen[b])).into_iter().map(|at| seen[at]).collect()
}

/// The events that the timeline draws as a table, by date.
pub fn event_table(model: &Timeline) -> Table {
    let events = events_in_range(model);
    let rows = events.iter().enumerate().map(|(at, event)| {
        let what = if event.summary.is_empty() {
            event.title.clone()
        } else {
            format!("{} {}", sentence(&event.title), event.summary)
        };
        // Anything but the web would be a trap in a link.
        let url = if is_web_address(&event.source_url) { event.source_url.as_str() } else { "" };
        vec![
            TableCell::text((at + 1).to_string()),
            TableCell::text(date_words(&event.when)),
            TableCell::text(&event.actor),
            TableCell::text(what),
            TableCell::text(status_words(event.status)),
            TableCell::link(&event.source_title, url),
        ]
    });
    Table {
        caption: format!("Events from {} to {}, by date", model.from.long(), model.to.long()),
        header: ["No.", "Date", "Who", "What", "Status", "Source"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

/// One or two sentences on what the timeline shows and what it leaves out,
/// counted from the events.
pub fn event_caption(model: &Timeline) -> Vec<String> {
    let events = events_in_range(model);
    let (from, to) = (model.from.long(), model.to.long());
    let mut sentences = Vec::new();
    if let (Some(first), Some(last)) = (events.first(), events.last()) {
        let day = |event: &SanctionEvent| When { end: None, ..event.when }.long();
        let (first, last) = (day(first), day(last));
        let dated = match events.len() {
            1 => format!("dated {first}"),
            _ if first == last => format!("all dated {first}"),
            _ => format!("the first dated {first}, the last {last}"),
        };
        let count = counted(events.len(), "event", "events");
        sentences.push(format!("{count} in {}, {dated}; {}.", lanes(model), statuses(&events)));
    } else {
        sentences.push(format!("No events from {from} to {to}."));
    }
    let mut left_out = Vec::new();
    let all: usize = model.lanes.iter().map(|lane| lane.events.len()).sum();
    let outside = all - events.len();
    if outside > 0 {
        let lie = if outside == 1 { "lies" } else { "lie" };
        let events = counted(outside, "event", "events");
        left_out.push(format!("{events} {lie} outside {from} to {to}"));
    }
    if model.in_no_lane > 0 {
        let lie = if model.in_no_lane == 1 { "belongs" } else { "belong" };
        let events = counted(model.in_no_lane, "event", "events");
        left_out.push(format!("{events} {lie} to no lane"));
    }
    if !left_out.is_empty() {
        sentences.push(format!("Not shown: {}.", left_out.join(", ")));
    }
    if !model.note.is_empty() {
        sentences.push(model.note.to_owned());
    }
    sentences
}

/// `1 event`, `12 events`.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn events_in_range<'a>(model: &Timeline<'a>) -> Vec<&'a SanctionEvent> {
    let events: Vec<_> = model
        .lanes
        .iter()
        .flat_map(|lane| lane.events.iter().map(|(_, event)| *event))
        .filter(|event| is_in_range(model, &event.when))
        .collect();
    sorted(events, &|a, b| a.by_date(b))
}

fn is_in_range(model: &Timeline, when: &When) -> bool {
    let (first, last) = TimeAxis::new(model.from, model.to, 0.0, 1.0).months();
    let (start, end) = when.span();
    end > first && start < last
}

fn lanes(model: &Timeline) -> String {
    let all = model.lanes.len();
    let mut used = model
        .lanes
        .iter()
        .filter(|lane| lane.events.iter().any(|(_, event)| is_in_range(model, &event.when)));
    match used.clone().count() {
        1 => format!("the lane {}", used.next().map_or("", |lane| lane.label)),
        some if some < all => format!("{some} of {all} lanes"),
        _ => format!("{all} lanes"),
    }
}

fn statuses(events: &[&SanctionEvent]) -> String {
    let parts: Vec<_> = Status::ALL
        .into_iter()
        .map(|status| (status, events.iter().filter(|event| event.status == status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| match status {
            Status::Confirmed => format!("{count} confirmed"),
            Status::Reported => format!("{count} reported but not confirmed"),
            Status::Denied => format!("{count} denied at the time"),
            Status::Reversed => format!("{count} later reversed"),
        })
        .collect();
    match parts.split_last() {
        Some((last, [])) if events.len() > 1 => {
            format!("all {}", last.split_once(' ').map_or("", |(_, words)| words))
        }
        Some((last, [])) => last.split_once(' ').map_or("", |(_, words)| words).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？']);
    format!("{text}{}", if ends { "" } else { "." })
}

/// Kinds are ASCII words; the tables of Unicode's cases would cost the reader
/// more than they are worth.
pub(super) fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
