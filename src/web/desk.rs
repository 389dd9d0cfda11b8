//! The desk for a worker of the page: files in, summaries, choices and our own
//! CSV out.
//!
//! Reading is driven from outside, step by step, so that the worker hears of
//! a cancel between two steps. What was read before stays as it is until a
//! file was read to its end.

use std::collections::HashSet;
use std::io::{self, Read};

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::desk::gather::{
    ALL, Choice, Gathered, MOST_GOODS, Offer, Pick, gather, offer, short, window,
};
use crate::desk::plan::{ROLE_NAMES, Role};
use crate::desk::{
    self, CLAIMS_HEADER, Content, Decimal, EVENTS_HEADER, Figures, Form, Left, Options, Outcome,
    Reading, Step, TidyTable, formats,
};
use crate::read::{HEAD, MAX_BYTES, without_formulas};
use crate::story::{self, Lane, Note, ProductPick, SourceNote, Story, VERSION, View};
use crate::trade::{HsCode, Period, SanctionEvent};

/// Notes of a file that are handed over for its table; all are in the CSV.
const SHOWN_NOTES: usize = 100;
/// Columns of a file that are handed over.
const SHOWN_COLUMNS: usize = 200;

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    // Settings of a view are an object, as in the JSON of a story.
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))
}

/// A file of the page: `read(at, length)` answers with its bytes.
struct PageFile {
    read: js_sys::Function,
    at: f64,
}

/// Bytes asked for at once: a call out of the worker costs more than a copy.
const AT_ONCE: usize = 1 << 20;

impl Read for PageFile {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = out.len().min(AT_ONCE);
        let answer = self
            .read
            .call2(&JsValue::NULL, &self.at.into(), &(length as f64).into())
            .map_err(|error| io::Error::other(message(&error)))?;
        let bytes: js_sys::Uint8Array =
            answer.dyn_into().map_err(|_| io::Error::other("no bytes were handed over"))?;
        let count = (bytes.length() as usize).min(length);
        bytes.subarray(0, u32::try_from(count).unwrap_or(0)).copy_to(&mut out[..count]);
        self.at += count as f64;
        Ok(count)
    }
}

fn message(error: &JsValue) -> String {
    let words =
        js_sys::Reflect::get(error, &"message".into()).ok().and_then(|text| text.as_string());
    words.unwrap_or_else(|| "the browser does not say why".to_owned())
}

/// What people say about a file.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Said {
    encoding: String,
    delimiter: String,
    decimal: String,
    format: String,
    columns: Vec<(String, String)>,
    constants: Vec<(String, String)>,
}

impl Said {
    fn options(self) -> Result<Options, JsError> {
        let wrong = |what: &str, found: &str| {
            JsError::new(&format!("expected {what} that the desk knows, found “{found}”"))
        };
        let mut form = Form::default();
        if !self.encoding.is_empty() {
            let known = desk::encoding_named(&self.encoding);
            form.encoding = Some(known.ok_or_else(|| wrong("an encoding", &self.encoding))?);
        }
        form.delimiter = match self.delimiter.as_bytes() {
            [] => None,
            [sign @ (b',' | b';' | b'\t' | b'|')] => Some(*sign),
            _ => return Err(wrong("a delimiter", &self.delimiter)),
        };
        form.decimal = match self.decimal.as_str() {
            "" => None,
            "." => Some(Decimal::Point),
            "," => Some(Decimal::Comma),
            other => return Err(wrong("a decimal sign", other)),
        };
        let mut columns = Vec::new();
        for (name, role) in self.columns {
            let known = Role::parse(&role).ok_or_else(|| wrong("a role", &role))?;
            columns.push((name, known));
        }
        let constants =
            self.constants.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect();
        let format = Some(self.format).filter(|key| !key.is_empty());
        Ok(Options { form, format, columns, constants, ..Options::default() })
    }
}

#[derive(Serialize)]
struct Known {
    formats: Vec<Pick>,
    roles: Vec<Pick>,
}

#[derive(Serialize)]
struct Now {
    records: usize,
    bytes: f64,
    done: bool,
}

#[derive(Serialize)]
struct About<'a> {
    form: String,
    header_line: usize,
    balance: String,
    records: usize,
    used: usize,
    aside: usize,
    cells: usize,
    lines: Vec<String>,
    columns: Vec<ColumnText<'a>>,
    more_columns: usize,
    warnings: &'a [String],
    questions: Vec<Pick>,
    notes: Vec<NoteText<'a>>,
    has_figures: bool,
    has_content: bool,
}

#[derive(Serialize)]
struct ColumnText<'a> {
    name: &'a str,
    role: &'a str,
    rule: &'a str,
}

#[derive(Serialize)]
struct NoteText<'a> {
    line: usize,
    column: &'a str,
    expected: &'a str,
    found: &'a str,
}

#[derive(Serialize)]
struct Shown {
    choice: Choice,
    measures: Vec<Pick>,
    reporters: Vec<Pick>,
    partners: Vec<Pick>,
    goods: Vec<Pick>,
    periods: Vec<Pick>,
    windows: Vec<Pick>,
    /// Most goods at once.
    most_goods: usize,
    ways: Vec<String>,
    problem: String,
    /// Whether a file says itself what it shows.
    has_own: bool,
    /// The story to draw; `None` when nothing can be drawn.
    story: Option<Story>,
    /// Its files: path and text.
    files: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Tidy {
    csv: String,
    figures: usize,
    left: Vec<String>,
}

/// A file that was read to its end.
struct Entry {
    id: u32,
    name: String,
    outcome: Box<Outcome>,
    /// What it shows, where it was taken from a chart.
    own: Option<story::Shown>,
}

impl Entry {
    fn figures(&self) -> Option<&Figures> {
        match &self.outcome.content {
            Content::Figures(table) => Some(table),
            _ => None,
        }
    }

    fn source(&self) -> &str {
        let source = &self.outcome.summary.source;
        if source.is_empty() { &self.name } else { source }
    }
}

/// The files that were read.
#[wasm_bindgen]
pub struct Desk {
    entries: Vec<Entry>,
    reading: Option<(u32, String, Reading<'static>, Option<story::Shown>)>,
    /// All figures as one table, made when it is first asked for; a single
    /// file's table serves as it is.
    gathered: Option<Gathered>,
}

#[wasm_bindgen]
impl Desk {
    /// A desk without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self { entries: Vec::new(), reading: None, gathered: None }
    }

    /// The formats and the roles of columns that people may name.
    pub fn known() -> Result<JsValue, JsError> {
        let formats = formats::FORMATS
            .iter()
            .map(|format| Pick { value: format.key.to_owned(), label: format.name.to_owned() });
        let roles = ROLE_NAMES.iter().map(|name| Pick {
            value: (*name).to_owned(),
            label: Role::parse(name).map_or(String::new(), |role| role.words()),
        });
        to_js(&Known { formats: formats.collect(), roles: roles.collect() })
    }

    /// Opens a file; [`step`](Self::step) reads it. A workbook or JSON is
    /// read at once, and `progress(records)` hears of it.
    pub fn open(
        &mut self,
        id: u32,
        name: &str,
        read: js_sys::Function,
        said: JsValue,
        progress: &js_sys::Function,
    ) -> Result<(), JsError> {
        self.reading = None;
        let said: Said = serde_wasm_bindgen::from_value(said)
            .map_err(|error| JsError::new(&error.to_string()))?;
        let own = taken_away(PageFile { read: read.clone(), at: 0.0 });
        let input = Box::new(PageFile { read, at: 0.0 });
        let mut tell = |so_far: desk::Progress| {
            let records = JsValue::from_f64(so_far.records as f64);
            progress.call1(&JsValue::NULL, &records).is_ok()
        };
        let reading = Reading::open(name, input, &said.options()?, &mut tell)
            .map_err(|error| JsError::new(&error.problem))?;
        self.reading = Some((id, name.to_owned(), reading, own));
        Ok(())
    }

    /// Reads on; when all is read, the file takes its place among the others.
    pub fn step(&mut self) -> Result<JsValue, JsError> {
        let Some((_, _, reading, _)) = &mut self.reading else {
            return Err(JsError::new("no file is being read"));
        };
        match reading.step() {
            Ok(Step::More(so_far)) => {
                to_js(&Now { records: so_far.records, bytes: so_far.bytes as f64, done: false })
            }
            Ok(Step::Done(outcome)) => {
                let records = outcome.summary.records;
                if let Some((id, name, _, own)) = self.reading.take() {
                    let entry = Entry { id, name, outcome, own };
                    match self.entries.iter_mut().find(|entry| entry.id == id) {
                        Some(known) => *known = entry,
                        None => self.entries.push(entry),
                    }
                    self.gathered = None;
                }
                to_js(&Now { records, bytes: 0.0, done: true })
            }
            Err(error) => {
                self.reading = None;
                Err(JsError::new(&error.problem))
            }
        }
    }

    /// Gives up the file that is being read.
    pub fn stop(&mut self) {
        self.reading = None;
    }

    /// Takes a file off the desk.
    pub fn remove(&mut self, id: u32) {
        self.entries.retain(|entry| entry.id != id);
        self.gathered = None;
    }

    /// The names of the columns of a file that could not be read, so that
    /// people can say what they are; none where it has none.
    pub fn columns(read: js_sys::Function, said: JsValue) -> Vec<String> {
        let Ok(options) = serde_wasm_bindgen::from_value::<Said>(said)
            .map_err(|error| JsError::new(&error.to_string()))
            .and_then(Said::options)
        else {
            return Vec::new();
        };
        let mut columns =
            desk::columns("", &mut PageFile { read, at: 0.0 }, &options).unwrap_or_default();
        columns.truncate(SHOWN_COLUMNS);
        columns
    }

    /// What was recognised in a file.
    pub fn about(&self, id: u32) -> Result<JsValue, JsError> {
        let entry = self
            .entries
            .iter()
            .find(|entry| entry.id == id)
            .ok_or_else(|| JsError::new("no such file"))?;
        let Outcome { content, summary, notes } = &*entry.outcome;
        let lines = match content {
            Content::Figures(table) => desk::figures_lines(table),
            Content::Events(events) => vec![format!("events: {}", events.len())],
            Content::Claims(claims) => vec![format!("claims: {}", claims.len())],
        };
        to_js(&About {
            form: summary.form(),
            header_line: summary.header_line,
            balance: summary.balance(&entry.outcome),
            records: summary.records,
            used: summary.used,
            aside: notes.records(),
            cells: notes.cells(),
            lines,
            columns: summary
                .columns
                .iter()
                .take(SHOWN_COLUMNS)
                .map(|column| ColumnText {
                    name: &column.name,
                    role: &column.role,
                    rule: &column.rule,
                })
                .collect(),
            more_columns: summary.columns.len().saturating_sub(SHOWN_COLUMNS),
            warnings: &summary.warnings,
            questions: summary
                .questions
                .iter()
                .map(|question| Pick {
                    value: question.key.to_owned(),
                    label: question.words.clone(),
                })
                .collect(),
            notes: notes
                .kept()
                .iter()
                .take(SHOWN_NOTES)
                .map(|note| NoteText {
                    line: note.at.line,
                    column: &note.at.column,
                    expected: &note.expected,
                    found: &note.found,
                })
                .collect(),
            has_content: match content {
                Content::Figures(table) => !table.is_empty(),
                Content::Events(events) => !events.is_empty(),
                Content::Claims(claims) => !claims.is_empty(),
            },
            has_figures: entry.figures().is_some_and(|table| !table.is_empty()),
        })
    }

    /// Every note that was kept, as CSV.
    pub fn notes(&self) -> String {
        let notes = self.entries.iter().flat_map(|entry| {
            entry.outcome.notes.kept().iter().map(|note| (entry.name.as_str(), note))
        });
        desk::notes_csv(notes)
    }

    /// All figures as our own trade table, and what stays out of it.
    pub fn tidy(&self) -> Result<JsValue, JsError> {
        let mut tidy = TidyTable::default();
        let mut sum = Left::default();
        for entry in &self.entries {
            let Some(table) = entry.figures() else { continue };
            let left = tidy.add(&entry.name, &entry.outcome, table);
            sum.unstated += left.unstated;
            sum.currency += left.currency;
            sum.parts += left.parts;
        }
        to_js(&Tidy { figures: tidy.len(), csv: tidy.into_text(), left: sum.words() })
    }

    /// Settles a choice: what can be chosen, and what it shows, as a story.
    pub fn choose(&mut self, choice: JsValue) -> Result<JsValue, JsError> {
        let choice: Choice = serde_wasm_bindgen::from_value(choice)
            .map_err(|error| JsError::new(&error.to_string()))?;
        let tables: Vec<&Figures> = self.entries.iter().filter_map(Entry::figures).collect();
        if tables.len() > 1 && self.gathered.is_none() {
            self.gathered = Some(gather(tables.iter().copied()));
        }
        let none = Figures::default();
        let table = match (&self.gathered, tables.as_slice()) {
            (Some(gathered), _) => &gathered.table,
            (None, [table]) => table,
            (None, _) => &none,
        };
        let mut sources: Vec<&str> = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.figures().is_some()) {
            if !sources.contains(&entry.source()) {
                sources.push(entry.source());
            }
        }
        let source = sources.join("; ");
        let mut offer = offer(table, &choice, &source);
        if let Some(gathered) = &self.gathered {
            offer.ways.extend(gathered.words());
        }
        let lists = self.lists();
        let has_own = self.entries.iter().any(|entry| entry.own.is_some());
        let is_own = has_own && choice.shown != "chosen";
        if is_own { "file" } else { "chosen" }.clone_into(&mut offer.choice.shown);
        let mut views = Vec::new();
        if is_own {
            return self.as_taken(offer);
        }
        if offer.problem.is_empty() {
            views.extend(figures_views(&offer, &source, &lists.events));
        } else if table.is_empty() && !(lists.events.is_empty() && lists.claims.is_empty()) {
            offer.problem.clear();
        }
        views.extend(timeline(&lists));
        views.extend(claims(&lists));
        sources.extend(&lists.sources);
        let own =
            |path: &str, is_there: bool| if is_there { vec![path.into()] } else { Vec::new() };
        let story = (!views.is_empty()).then(|| Story {
            sources: sources
                .iter()
                .map(|title| SourceNote { title: (*title).to_owned(), ..SourceNote::default() })
                .collect(),
            trade: own(TRADE, !offer.csv.is_empty()),
            claims: own(CLAIMS, !lists.claims.is_empty()),
            events: own(EVENTS, !lists.events.is_empty()),
            views,
            ..own_story(&offer.title)
        });
        to_js(&Shown {
            story,
            choice: offer.choice,
            measures: offer.measures,
            reporters: offer.reporters,
            partners: offer.partners,
            goods: offer.goods,
            periods: offer.periods,
            windows: offer.windows,
            most_goods: MOST_GOODS,
            ways: offer.ways,
            problem: offer.problem,
            has_own,
            files: [(TRADE, offer.csv), (EVENTS, lists.events_csv), (CLAIMS, lists.claims_csv)]
                .map(|(path, text)| (path.to_owned(), for_people(&text)))
                .to_vec(),
        })
    }
}

impl Desk {
    /// The charts that files were taken from, as they were, in one story.
    fn as_taken(&self, offer: Offer) -> Result<JsValue, JsError> {
        let mut story = own_story(&offer.title);
        let mut files = Vec::new();
        let mut known = HashSet::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let Some(own) = &entry.own else { continue };
            let mut view = own.view.clone();
            if story.views.iter().any(|other| other.id == view.id) {
                view.id = format!("{}-{}", view.id, index + 1);
            }
            story.sources.push(SourceNote { title: view.source.clone(), ..SourceNote::default() });
            story.views.push(view);
            for (text, list, name) in [
                (&own.trade, &mut story.trade, "trade"),
                (&own.events, &mut story.events, "events"),
                (&own.claims, &mut story.claims, "claims"),
            ] {
                if !text.is_empty() {
                    let path = format!("{}-{name}.csv", index + 1);
                    list.push(path.clone());
                    files.push((path, for_people(&once(text, &mut known))));
                }
            }
        }
        story.sources.dedup_by(|a, b| a.title == b.title);
        to_js(&Shown {
            story: Some(story),
            choice: offer.choice,
            measures: Vec::new(),
            reporters: Vec::new(),
            partners: Vec::new(),
            goods: Vec::new(),
            periods: Vec::new(),
            windows: Vec::new(),
            most_goods: MOST_GOODS,
            ways: Vec::new(),
            problem: String::new(),
            has_own: true,
            files,
        })
    }

    /// Events and claims of all files.
    fn lists(&self) -> Lists<'_> {
        let mut lists = Lists {
            events_csv: EVENTS_HEADER.to_owned(),
            claims_csv: CLAIMS_HEADER.to_owned(),
            ..Lists::default()
        };
        for (index, entry) in self.entries.iter().enumerate() {
            // Ids are unique within a file only.
            let prefix = if index == 0 { String::new() } else { format!("{index}-") };
            match &entry.outcome.content {
                Content::Figures(_) => continue,
                Content::Events(events) => {
                    desk::events_rows(events, &prefix, &mut lists.events_csv);
                    let ids =
                        events.iter().map(|event| (format!("{prefix}{}", event.id), &**event));
                    lists.events.extend(ids);
                }
                Content::Claims(claims) => {
                    desk::claims_rows(claims, &prefix, &mut lists.claims_csv);
                    lists.claims.extend(claims.iter().map(|claim| format!("{prefix}{}", claim.id)));
                }
            }
            lists.sources.push(&entry.name);
        }
        lists
    }
}

/// Events and claims with the ids that the story knows them by.
#[derive(Default)]
struct Lists<'a> {
    events: Vec<(String, &'a SanctionEvent)>,
    claims: Vec<String>,
    events_csv: String,
    claims_csv: String,
    sources: Vec<&'a str>,
}

/// A story without files and views.
fn own_story(title: &str) -> Story {
    Story {
        schema: String::new(),
        tradefall: VERSION,
        id: "own-file".into(),
        language: "en".into(),
        title: title.to_owned(),
        standfirst: String::new(),
        sources: Vec::new(),
        trade: Vec::new(),
        claims: Vec::new(),
        events: Vec::new(),
        views: Vec::new(),
    }
}

/// What a file that was taken from a chart shows; `None` for other files.
fn taken_away(mut file: PageFile) -> Option<story::Shown> {
    let mut start = [0; 16];
    let count = file.read(&mut start).ok()?;
    let start = start[..count].strip_prefix("\u{feff}".as_bytes()).unwrap_or(&start[..count]);
    if !start.starts_with(HEAD.as_bytes()) {
        return None;
    }
    file.at = 0.0;
    let mut text = String::new();
    file.take(MAX_BYTES as u64).read_to_string(&mut text).ok()?;
    story::shown(&text)
}

/// A table of a story as people take it away, and open it in a spreadsheet:
/// with a byte order mark and without formulas.
fn for_people(table: &str) -> String {
    let safe = without_formulas(table.as_bytes());
    ["\u{feff}", safe.as_deref().unwrap_or(table)].concat()
}

/// A table without the records that an earlier one has: charts of one story
/// share figures, events and claims.
fn once(table: &str, known: &mut HashSet<String>) -> String {
    let mut is_open = false;
    let mut out = String::new();
    let mut record = String::new();
    let mut is_below = false;
    for line in table.split_inclusive('\n') {
        record.push_str(line);
        is_open ^= line.matches('"').count() % 2 == 1;
        if is_open {
            continue;
        }
        // The mark and the header are those of each table.
        if !is_below || known.insert(record.clone()) {
            out.push_str(&record);
        }
        is_below |= !record.starts_with('#');
        record.clear();
    }
    out.push_str(&record);
    out
}

/// The files of the story.
const TRADE: &str = "own-trade.csv";
const EVENTS: &str = "own-events.csv";
const CLAIMS: &str = "own-claims.csv";

/// Most events beside a flow; more would hide it.
const MOST_EVENTS: usize = 12;
/// Most claims of a view.
const MOST_CLAIMS: usize = 40;
/// Most lanes of a timeline.
const MOST_LANES: usize = 12;

/// A timeline of the events, a lane for each of the groups with most of them.
fn timeline(lists: &Lists) -> Option<View> {
    let months = lists.events.iter().map(|(_, event)| event.when.span());
    let (first, end) = months.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
    let mut groups: Vec<(&str, usize)> = Vec::new();
    for (_, event) in &lists.events {
        match groups.iter_mut().find(|(group, _)| *group == event.actor_group) {
            Some((_, count)) => *count += 1,
            None => groups.push((&event.actor_group, 1)),
        }
    }
    groups.sort_by_key(|(_, count)| usize::MAX - count);
    let lane = |(group, _): &(&str, usize)| Lane {
        label: (*group).to_owned(),
        groups: vec![(*group).to_owned()],
    };
    Some(View {
        id: "timeline".into(),
        kind: "timeline".into(),
        title: "Events".into(),
        source: lists.sources.join("; "),
        from: month(first),
        to: month(end - 1e-6),
        lanes: groups.iter().take(MOST_LANES).map(lane).collect(),
        ..View::default()
    })
}

/// The month that a position on the time axis lies in.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an axis of months is far from the ends of i32"
)]
fn month(position: f64) -> String {
    Period::Month(0, 1).plus(position.floor() as i32).to_string()
}

fn claims(lists: &Lists) -> Option<View> {
    (!lists.claims.is_empty()).then(|| View {
        id: "claims".into(),
        kind: "claims".into(),
        title: "Published percentages".into(),
        source: lists.sources.join("; "),
        claims: lists.claims.iter().take(MOST_CLAIMS).cloned().collect(),
        ..View::default()
    })
}

/// Flow and collapse of a choice, with the events that hit its goods.
fn figures_views(offer: &Offer, source: &str, events: &[(String, &SanctionEvent)]) -> Vec<View> {
    let choice = &offer.choice;
    let products: Vec<ProductPick> = choice
        .goods
        .iter()
        .filter_map(|value| offer.goods.iter().find(|pick| pick.value == *value))
        .map(|pick| {
            let is_code = pick.value != ALL && HsCode::parse(&pick.value).is_some();
            ProductPick {
                code: if is_code { pick.value.clone() } else { String::new() },
                name: if is_code { String::new() } else { pick.label.clone() },
                label: short(&pick.label),
                partner: String::new(),
            }
        })
        .collect();
    let codes: Vec<HsCode> = products.iter().filter_map(|pick| HsCode::parse(&pick.code)).collect();
    let common = View {
        source: source.to_owned(),
        reporter: offer.sides.0.clone(),
        partner: offer.sides.1.clone(),
        flow: offer.flow.clone(),
        unit: offer.unit.clone(),
        text: offer.assumed.clone(),
        products,
        ..View::default()
    };
    let ends = (offer.periods.first(), offer.periods.last());
    let month_span = |pick: Option<&Pick>| {
        pick.and_then(|pick| Period::parse(&pick.value)).map_or((0.0, 0.0), Period::month_span)
    };
    let (start, end) = (month_span(ends.0).0, month_span(ends.1).1);
    let biting = events.iter().filter(|(_, event)| {
        let at = event.when.first_span().0;
        at >= start && at < end && codes.iter().any(|code| event.hits(code))
    });
    let events = biting.take(MOST_EVENTS).map(|(id, _)| id.clone()).collect();
    let at = |pick: Option<&Pick>| pick.map_or(String::new(), |pick| pick.value.clone());
    let flow = View {
        id: "flow".into(),
        kind: "flow".into(),
        title: offer.title.clone(),
        from: at(offer.periods.first()),
        to: at(offer.periods.last()),
        events,
        notes: offer
            .breaks
            .iter()
            .map(|(product, period, text)| Note {
                product: product.clone(),
                period: period.clone(),
                text: text.clone(),
            })
            .collect(),
        ..common.clone()
    };
    let collapse = View {
        id: "collapse".into(),
        kind: "collapse".into(),
        title: "Before and after".into(),
        before: window(&choice.before, &choice.window, true),
        after: window(&choice.after, &choice.window, false),
        ..common
    };
    // One period has no before and after.
    if offer.periods.len() > 1 { vec![flow, collapse] } else { vec![flow] }
}
