//! What is said of events: tooltips, sentences, the table, the caption.

use super::{LaneOfEvents, Timeline};
use crate::scene::{Datum, Table, TableCell, Target};
use crate::trade::{SanctionEvent, Status, When, is_web_address, sorted};
use crate::words::Words;

/// A status as a person would say it.
pub fn status_words(words: &Words, status: Status) -> String {
    words.with().text("status", status.name()).say("event-status")
}

/// A kind of event as a person would say it: `Corporate exit`.
pub fn kind_words(words: &Words, kind: &str) -> String {
    let key = ["kind-", kind].concat();
    // English names are those of the tables.
    if words.pattern(&key).is_some() {
        return words.just(&key);
    }
    capitalised(kind.replace('_', " "))
}

/// The date, and how exactly it is known if not to the day:
/// `March 2022 (only the month is known)`.
pub fn date_words(words: &Words, when: &When) -> String {
    words
        .with()
        .text("when", &when.iso())
        .text("precision", when.precision.name())
        .say("event-when")
}

/// The lines of an event's tooltip under its title: date, who at whom,
/// status, summary.
pub fn event_lines(words: &Words, event: &SanctionEvent) -> Vec<String> {
    let mut lines = vec![date_words(words, &event.when)];
    for (key, day) in
        [("event-announced", event.when.announced), ("event-wound-down", event.when.wind_down)]
    {
        lines.extend(day.map(|day| words.with().text("when", &day.to_string()).say(key)));
    }
    lines.extend([event.who(), status_words(words, event.status), event.summary.clone()]);
    lines.retain(|line| !line.is_empty());
    lines
}

/// Gives the target of an event its words.
pub(super) fn describe(
    words: &Words,
    target: &mut Target,
    event: &SanctionEvent,
    lane: &str,
    number: usize,
    of: usize,
) {
    target.title.clone_from(&event.title);
    target.lines = event_lines(words, event);
    // “Other by …” says nothing.
    let kind = if event.kind.is_empty() || event.kind == "other" { "event" } else { &event.kind };
    let actor = if event.actor.is_empty() { "none" } else { &event.actor };
    target.spoken = words
        .with()
        .text("when", &date_words(words, &event.when))
        .text("title", &sentence(&event.title))
        .text("kind", &kind_words(words, kind))
        .text("actor", actor)
        .text("status", event.status.name())
        .text("lane", lane)
        .count("number", number)
        .text("of", &of.to_string())
        .say("event-spoken");
}

/// Gives the target of one event the words that a moving picture leaves out.
pub fn event_words(model: &Timeline, target: &mut Target) {
    for lane in &model.lanes {
        let seen = |event: &&(usize, &SanctionEvent)| is_in_range(model, &event.1.when);
        let at = |event: (usize, &SanctionEvent)| Datum::Event(event.0) == target.datum;
        if let Some(found) = lane.events.iter().position(|event| at(*event)) {
            let number = lane.events[..found].iter().filter(seen).count() + 1;
            let of = lane.events.iter().filter(seen).count();
            return describe(model.words, target, lane.events[found].1, lane.label, number, of);
        }
    }
}

/// The number in the list of each event on the axis, at its position.
pub(super) fn numbers(model: &Timeline) -> Vec<usize> {
    let mut numbers = Vec::new();
    for (position, event) in model.lanes.iter().flat_map(|lane| &lane.events) {
        if is_in_range(model, &event.when) {
            numbers.resize(numbers.len().max(position + 1), 0);
            numbers[*position] = 1;
        }
    }
    let mut count = 0;
    for number in &mut numbers {
        count += *number;
        *number = count;
    }
    numbers
}

/// The events that the timeline draws as a table, by date.
pub fn event_table(model: &Timeline) -> Table {
    let (words, events) = (model.words, events_in_range(model));
    let rows = events.iter().enumerate().map(|(at, event)| {
        let what = if event.summary.is_empty() {
            event.title.clone()
        } else {
            [&sentence(&event.title), " ", &event.summary].concat()
        };
        // Anything but the web would be a trap in a link.
        let url = if is_web_address(&event.source_url) { event.source_url.as_str() } else { "" };
        vec![
            TableCell::text((at + 1).to_string()),
            TableCell::text(date_words(words, &event.when)),
            TableCell::text(&event.actor),
            TableCell::text(what),
            TableCell::text(status_words(words, event.status)),
            TableCell::link(&event.source_title, url),
        ]
    });
    Table {
        caption: over(model, "events-table"),
        header: words
            .just("events-columns")
            .split('|')
            .map(|name| name.trim().to_owned())
            .collect(),
        rows: rows.collect(),
    }
}

/// A message of the months of a timeline.
fn over(model: &Timeline, key: &str) -> String {
    let (from, to) = (model.from.to_string(), model.to.to_string());
    model.words.with().text("from", &from).text("to", &to).say(key)
}

/// A sentence or more on what the timeline shows and what it leaves out,
/// counted from the events.
pub fn event_caption(model: &Timeline) -> Vec<String> {
    let (words, events) = (model.words, events_in_range(model));
    let mut sentences = Vec::new();
    let (from, to) = (model.from.to_string(), model.to.to_string());
    let mut counted = |key: &str, count: usize| {
        if count > 0 {
            sentences.push(
                words.with().count("count", count).text("from", &from).text("to", &to).say(key),
            );
        }
    };
    let all: usize = model.lanes.iter().map(|lane| lane.events.len()).sum();
    counted("events-outside", all - events.len());
    counted("events-no-lane", model.in_no_lane);
    if !model.note.is_empty() {
        sentences.push(model.note.to_owned());
    }
    sentences.insert(0, summary(model, &events));
    sentences
}

/// `12 events in 3 lanes, the first dated …, the last …; all confirmed.`
fn summary(model: &Timeline, events: &[&SanctionEvent]) -> String {
    let words = model.words;
    let (Some(first), Some(last)) = (events.first(), events.last()) else {
        return over(model, "events-none");
    };
    let day = |event: &SanctionEvent| When { end: None, ..event.when }.iso();
    let (first, last) = (day(first), day(last));
    let dates = match events.len() {
        1 => "one",
        _ if first == last => "same",
        _ => "span",
    };
    let in_range =
        |lane: &&LaneOfEvents| lane.events.iter().any(|(_, event)| is_in_range(model, &event.when));
    let used: Vec<&str> = model.lanes.iter().filter(in_range).map(|lane| lane.label).collect();
    let lanes = match used.len() {
        1 => "one",
        some if some < model.lanes.len() => "some",
        _ => "all",
    };
    let mut statuses = String::new();
    for status in Status::ALL {
        let count = events.iter().filter(|event| event.status == status).count();
        let count = match count {
            0 => continue,
            1 if events.len() == 1 => "only".to_owned(),
            all if all == events.len() => "all".to_owned(),
            some => some.to_string(),
        };
        words.add(
            &mut statuses,
            &words.with().text("count", &count).text("status", status.name()).say("events-status"),
            "list-comma",
        );
    }
    words
        .with()
        .count("count", events.len())
        .text("lanes", lanes)
        .text("lane", used[0])
        .text("used", &used.len().to_string())
        .text("all", &model.lanes.len().to_string())
        .text("dates", dates)
        .text("first", &first)
        .text("last", &last)
        .text("statuses", &statuses)
        .say("events-caption")
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
    let (start, end) = when.span();
    end > model.from.month_span().0 && start < model.to.month_span().1
}

fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', '…', '。', '！', '？']);
    [text, if ends { "" } else { "." }].concat()
}

/// Kinds are ASCII words; the tables of Unicode's cases would cost the reader
/// more than they are worth.
pub(super) fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// In one line, and no longer than any label can be: measuring a book would
/// take long.
pub(super) fn tidy(text: &str) -> String {
    // As most are: no letters beyond ASCII, and single blanks between words.
    let mut last = b' ';
    let mut is_tidy = |byte: u8| {
        let before = std::mem::replace(&mut last, byte);
        byte.is_ascii_graphic() || (byte == b' ' && before != b' ')
    };
    if text.len() <= 400 && text.bytes().all(&mut is_tidy) && last != b' ' {
        return text.to_owned();
    }
    let mut tidy = String::with_capacity(text.len().min(400));
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        tidy.extend(word.chars().take(400));
        if tidy.len() > 400 {
            break;
        }
    }
    tidy
}
