//! What statistics offices publish: a file in, figures and a summary out.
//!
//! Strict about meaning, tolerant about form. Sub-steps are files of their
//! own: `sniff` (what kind of file), `encoding` (bytes to text), `dialect`
//! and `split` (text to records), `formats` (which office, what the columns
//! are), `engine` (records to figures), `total` (sums that count nothing
//! twice), `breaks` (codes whose meaning changes). The result is a [`Figures`]
//! table, a [`Summary`] in words, and a note for every record that was set
//! aside: records in the file = records used + records noted, always.
//!
//! Reading is pure: bytes from any [`std::io::Read`], no clock, no chance, no
//! network; a callback hears of the progress and may stop it. Nothing of this
//! room is in the reader's engine.

pub mod area;
pub mod breaks;
mod convert;
mod dialect;
pub mod encoding;
mod engine;
mod events;
pub mod formats;
pub mod gather;
pub mod json;
pub mod limits;
mod matrix;
pub mod number;
pub mod period;
pub mod plan;
mod records;
mod sniff;
mod split;
mod summary;
mod table;
mod text;
pub mod total;
mod words;
mod workbook;

use std::io::Read;
use std::rc::Rc;

pub use convert::{Left, TidyTable, claims_rows, events_rows, json_content, json_lines, notes_csv};
pub use dialect::{Dialect, delimiter_name};
pub use encoding::{Decode, Decoders, encoding_named, own_decoders};
pub use matrix::matrix;
pub use number::Decimal;
pub use summary::{ColumnWords, Question, Summary, figures_lines};
pub use table::{Area, Detail, Figure, Figures, Goods, Line, Measure};
pub use text::columns;

pub use crate::read::{CLAIMS_HEADER, EVENTS_HEADER};

use crate::read::{self, ReadError, RowError};
use crate::trade::{Claim, Flow, SanctionEvent};
use encoding::read_up_to;
use engine::Engine;
use formats::{Format, Head};
use limits::{HEAD_BYTES, MAX_JSON_BYTES, MAX_NOTES, MAX_WORKBOOK_BYTES, SAMPLE_RECORDS};
use plan::{Plan, Role};
use records::{Records, Stop};
use sniff::Kind;

/// How a delimited file is laid out, where people know better than the
/// detectors.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    /// Its encoding.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// Its delimiter.
    pub delimiter: Option<u8>,
    /// The decimal sign of its figures.
    pub decimal: Option<Decimal>,
}

/// What people say about a file; nothing by default.
#[derive(Clone, Debug)]
pub struct Options {
    /// Its layout.
    pub form: Form,
    /// The key of its format; see [`formats::FORMATS`].
    pub format: Option<String>,
    /// Roles of columns, by name; see [`plan::ROLE_NAMES`].
    pub columns: Vec<(String, Role)>,
    /// What holds for every record: `reporter`, `partner`, `flow`, `product`,
    /// `commodity`, `currency`, `scale`.
    pub constants: Vec<(String, String)>,
    /// Decoders of encodings; the page puts its own here.
    pub decoders: Decoders,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            form: Form::default(),
            format: None,
            columns: Vec::new(),
            constants: Vec::new(),
            decoders: own_decoders,
        }
    }
}

/// How far reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read so far; of a workbook, rows.
    pub bytes: u64,
    /// Records so far.
    pub records: usize,
}

/// Records between two reports of progress.
pub const PROGRESS_RECORDS: usize = 4_096;

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Figures.
    Figures(Box<Figures>),
    /// Events, by date.
    Events(Vec<Rc<SanctionEvent>>),
    /// Published percentages.
    Claims(Vec<Claim>),
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What it holds.
    pub content: Content,
    /// What was recognised, in words and numbers.
    pub summary: Summary,
    /// What was set aside.
    pub notes: NoteList,
}

/// What was set aside in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoteList {
    kept: Vec<RowError>,
    records: usize,
    cells: usize,
}

impl NoteList {
    fn push(&mut self, note: RowError) {
        self.records += 1;
        self.keep(note);
    }

    /// Notes a cell of a record that is used otherwise.
    fn push_cell(&mut self, note: RowError) {
        self.cells += 1;
        self.keep(note);
    }

    fn keep(&mut self, note: RowError) {
        if self.kept.len() < MAX_NOTES {
            self.kept.push(note);
        }
    }

    /// Records that were set aside.
    pub fn records(&self) -> usize {
        self.records
    }

    /// Cells of used records that were set aside.
    pub fn cells(&self) -> usize {
        self.cells
    }

    /// The first [`MAX_NOTES`] notes, in file order.
    pub fn kept(&self) -> &[RowError] {
        &self.kept
    }
}

fn stop_words(stop: &Stop) -> String {
    match stop {
        Stop::Input(error) => format!("cannot read it: {error}"),
        Stop::TooLarge => "expected at most 4 GiB of text (MAX_TEXT_BYTES), found more".to_owned(),
    }
}

/// Reads a file; `file` is how messages name it. `progress` is told every
/// [`PROGRESS_RECORDS`] records and returns false to stop.
///
/// # Errors
///
/// When the file is none that the desk knows, is beyond a limit, or was
/// stopped: what was expected, what was found, what to do.
pub fn read(
    file: &str,
    input: &mut dyn Read,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Outcome, ReadError> {
    let mut reading = Reading::open(file, Box::new(input), options, progress)?;
    loop {
        match reading.step()? {
            Step::Done(outcome) => return Ok(*outcome),
            Step::More(so_far) if progress(so_far) => {}
            Step::More(_) => {
                return Err(ReadError { file: file.to_owned(), problem: "stopped".to_owned() });
            }
        }
    }
}

/// A file while it is read: whoever reads decides when it goes on.
///
/// Delimited text is read in steps. Workbooks, JSON and lists of events are
/// small by their limits and read when they are opened.
pub struct Reading<'a>(State<'a>);

enum State<'a> {
    Text(Box<text::Text<'a>>),
    Done(Option<Box<Outcome>>),
}

/// What a step of reading brought.
pub enum Step {
    /// There is more; this is how far it is.
    More(Progress),
    /// All was read.
    Done(Box<Outcome>),
}

impl<'a> Reading<'a> {
    /// Opens a file; arguments and errors as of [`read`].
    ///
    /// # Errors
    ///
    /// As [`read`].
    pub fn open(
        file: &str,
        mut input: Box<dyn Read + 'a>,
        options: &Options,
        progress: &mut dyn FnMut(Progress) -> bool,
    ) -> Result<Self, ReadError> {
        let problem = |problem: String| ReadError { file: file.to_owned(), problem };
        let mut head = Vec::new();
        let failed = |error: std::io::Error| problem(format!("cannot read it: {error}"));
        read_up_to(&mut *input, HEAD_BYTES, &mut head).map_err(failed)?;
        if let Some(words) = sniff::not_a_table(&head) {
            return Err(problem(words.to_owned()));
        }
        let kind = sniff::kind(&head);
        let (limit, name) = match kind {
            Kind::Text => return text::open(file, head, input, options).map(Self),
            Kind::Zip => (MAX_WORKBOOK_BYTES, "MAX_WORKBOOK_BYTES"),
            Kind::Json => (MAX_JSON_BYTES, "MAX_JSON_BYTES"),
        };
        let mut bytes = head;
        let rest = (limit + 1).saturating_sub(bytes.len());
        read_up_to(&mut *input, rest, &mut bytes).map_err(failed)?;
        if bytes.len() > limit {
            let words = format!("expected at most {} MiB ({name}), found more", limit >> 20);
            return Err(problem(words));
        }
        let outcome = if kind == Kind::Zip {
            let sheets = workbook::sheets(bytes).map_err(problem)?;
            sheets_to_figures(sheets, options, progress).map_err(problem)
        } else {
            json_to_figures(&bytes, options, progress).map_err(problem)
        };
        Ok(Self(State::Done(Some(Box::new(outcome?)))))
    }

    /// Reads on for [`PROGRESS_RECORDS`] records.
    ///
    /// # Errors
    ///
    /// As [`read`]; there is no step after an error or the end.
    pub fn step(&mut self) -> Result<Step, ReadError> {
        if let State::Text(text) = &mut self.0
            && let Some(so_far) = text.step()?
        {
            return Ok(Step::More(so_far));
        }
        match std::mem::replace(&mut self.0, State::Done(None)) {
            State::Text(text) => Ok(Step::Done(Box::new(text.finish()))),
            State::Done(Some(outcome)) => Ok(Step::Done(outcome)),
            State::Done(None) => Err(ReadError {
                file: String::new(),
                problem: "the file was read to its end already".to_owned(),
            }),
        }
    }
}

/// How a table is read: its format, its plan, and what stays open.
fn understand(
    head: &Head,
    options: &Options,
) -> Result<(&'static Format, Plan, Vec<Question>), String> {
    let unknown = || summary::unknown(head.header, options.format.as_deref());
    let (format, mut plan) = match formats::recognise(head, options.format.as_deref()) {
        Some(found) => found,
        // People may know what no rule does.
        None if !options.columns.is_empty() && options.format.is_none() => formats::blank(head),
        None => return Err(unknown()),
    };
    let questions = settle(&mut plan, head, options)?;
    let has = |keep: fn(&Role) -> bool| plan.columns.iter().any(|column| keep(&column.role));
    let is_dated = has(|role| match role {
        Role::Period | Role::Year => true,
        Role::Figure(figure) => figure.time != plan::Time::OfRecord,
        _ => false,
    });
    if !is_dated || !has(|role| matches!(role, Role::Figure(_))) {
        return Err(unknown());
    }
    Ok((format, plan, questions))
}

/// Applies what people said, and asks what nobody did.
fn settle(plan: &mut Plan, head: &Head, options: &Options) -> Result<Vec<Question>, String> {
    for (name, role) in &options.columns {
        let known = plan.columns.iter_mut().find(|column| column.name.trim() == name.trim());
        let column =
            known.ok_or_else(|| format!("expected a column to change, found no “{name}”"))?;
        column.role = role.clone();
        "as you said".clone_into(&mut column.rule);
    }
    for (name, value) in &options.constants {
        let constants = &mut plan.constants;
        let bad = || format!("{name}: expected another value, found “{value}”");
        match name.as_str() {
            "reporter" => constants.reporter = Some(value.clone()),
            "partner" => constants.partner = Some(value.clone()),
            "flow" => constants.flow = Some(Flow::parse(value).ok_or_else(bad)?),
            "product" => {
                words::code(value).ok_or_else(bad)?;
                constants.product = Some(value.clone());
            }
            "commodity" => constants.product_name = Some(value.clone()),
            "currency" => {
                words::currency(value).ok_or_else(bad)?;
                constants.currency = Some(value.clone());
            }
            "scale" => constants.shift = words::scale(value).ok_or_else(bad)?,
            _ => {
                return Err(format!(
                    "expected reporter, partner, flow, product, commodity, currency or scale, \
                     found “{name}”"
                ));
            }
        }
    }
    let mut questions = formats::decide(plan, head, &options.form);
    questions.extend(summary::questions(plan));
    Ok(questions)
}

/// Records in memory, with their line, and what is no record.
struct Rows {
    /// The sheet; empty outside a workbook.
    name: String,
    header: Vec<String>,
    records: Vec<(usize, Vec<String>)>,
    others: Vec<(usize, String)>,
    preamble: Vec<(usize, Vec<String>)>,
}

fn rows_to_figures(
    tables: &[Rows],
    kind: &str,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Outcome, String> {
    // Sheets with the same columns are one table.
    let Some(first) = tables.iter().find(|table| !table.records.is_empty()) else {
        return Err("expected a table with records, found none".to_owned());
    };
    let header = first.header.clone();
    let sample: Vec<Vec<String>> = tables
        .iter()
        .filter(|table| table.header == header)
        .flat_map(|table| table.records.iter().map(|(_, row)| row.clone()))
        .take(SAMPLE_RECORDS)
        .collect();
    let preamble: Vec<Vec<String>> = first.preamble.iter().map(|(_, row)| row.clone()).collect();
    let head = Head { header: &header, sample: &sample, preamble: &preamble };
    let (format, plan, questions) = understand(&head, options)?;
    let mut engine = Engine::new(plan);
    for table in tables {
        for (at, row) in &table.preamble {
            engine.set_aside(RowError::new(*at, &table.name, "a record", &row.join(" ")));
        }
        for (at, row) in &table.records {
            if table.header == header {
                engine.record(*at, row);
            } else {
                let expected = "the columns of the first table in the file";
                engine.set_aside(RowError::new(*at, &table.name, expected, &row.join(" ")));
            }
            if engine.records.is_multiple_of(PROGRESS_RECORDS)
                && !progress(Progress { bytes: engine.records as u64, records: engine.records })
            {
                return Err("stopped".to_owned());
            }
        }
        for (at, text) in &table.others {
            engine.set_aside(RowError::new(*at, &table.name, "a record", text));
        }
    }
    Ok(summary::outcome(engine, format, kind, 1, questions, Vec::new()))
}

fn sheets_to_figures(
    sheets: Vec<workbook::Sheet>,
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Outcome, String> {
    let mut tables = Vec::new();
    let is_browser = sheets.iter().any(|sheet| formats::eurostat_workbook::is_sheet(&sheet.rows));
    for sheet in sheets {
        if is_browser {
            // Summary and Structure describe; they hold no records.
            if !formats::eurostat_workbook::is_sheet(&sheet.rows) {
                continue;
            }
            if let Some(flat) = formats::eurostat_workbook::flatten(sheet.rows) {
                tables.push(Rows {
                    name: sheet.name,
                    header: flat.header,
                    records: flat.rows,
                    others: flat.others,
                    preamble: Vec::new(),
                });
            }
            continue;
        }
        tables.push(plain_rows(sheet.name, sheet.rows));
    }
    rows_to_figures(&tables, "workbook", options, progress)
}

/// The table of a sheet: titles above the header stand apart.
fn plain_rows(name: String, rows: Vec<(usize, Vec<String>)>) -> Rows {
    let width = rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
    let at = rows
        .iter()
        .take(100)
        .position(|(_, row)| dialect::is_header(row, row.len().max(width.div_ceil(2))))
        .unwrap_or(0);
    let mut rows = rows.into_iter();
    let preamble: Vec<_> = rows.by_ref().take(at).collect();
    let header = rows.next().map(|(_, row)| row).unwrap_or_default();
    let records = rows.filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty())).collect();
    Rows { name, header, records, others: Vec::new(), preamble }
}

/// The records of a JSON document: the first array of objects in it.
fn json_to_figures(
    bytes: &[u8],
    options: &Options,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Outcome, String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let document =
        json::parse(bytes).map_err(|error| format!("expected JSON or a table: {error}"))?;
    let is_list = |value: &json::Json| matches!(value, json::Json::Array(items) if items.iter().any(|item| matches!(item, json::Json::Object(_))));
    let list = match &document.value {
        list if is_list(list) => Some(list),
        json::Json::Object(members) => {
            members.iter().map(|(_, value)| value).find(|value| is_list(value))
        }
        _ => None,
    };
    let Some(json::Json::Array(items)) = list else {
        return Err(
            "expected JSON with an array of records, as the Comtrade API answers; found none"
                .to_owned(),
        );
    };
    let mut header: Vec<String> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for item in items {
        let json::Json::Object(members) = item else { continue };
        for (name, _) in members {
            if !places.contains_key(name.as_str()) {
                if header.len() == limits::MAX_COLUMNS {
                    return Err(
                        "expected at most 16,384 columns (MAX_COLUMNS), found more".to_owned()
                    );
                }
                places.insert(name.as_str(), header.len());
                header.push(name.clone());
            }
        }
    }
    let mut table = Rows {
        name: String::new(),
        header,
        records: Vec::new(),
        others: Vec::new(),
        preamble: Vec::new(),
    };
    // Of several lists the first is the table.
    if let json::Json::Object(members) = &document.value {
        let lists = members.iter().filter(|(_, value)| is_list(value)).skip(1);
        for (name, value) in lists {
            let json::Json::Array(items) = value else { continue };
            let note = format!("a record of the list “{name}”");
            table.others.extend((1..=items.len()).map(|at| (at, note.clone())));
        }
    }
    for (index, item) in items.iter().enumerate() {
        let json::Json::Object(members) = item else {
            table.others.push((index + 1, "no object".to_owned()));
            continue;
        };
        let mut row = Vec::new();
        for (name, value) in members {
            let at = places.get(name.as_str()).copied().unwrap_or(0);
            if row.len() <= at {
                row.resize(at + 1, String::new());
            }
            row[at] = match value {
                json::Json::Null => String::new(),
                json::Json::Bool(is) => is.to_string(),
                json::Json::Number(text) | json::Json::Text(text) => text.clone(),
                json::Json::Array(_) | json::Json::Object(_) => "…".to_owned(),
            };
        }
        table.records.push((index + 1, row));
    }
    let mut outcome = rows_to_figures(&[table], "JSON", options, progress)?;
    for (line, name) in document.duplicates {
        outcome.summary.warnings.push(format!(
            "line {line}: “{name}” stands twice in one object; the later one counts"
        ));
    }
    Ok(outcome)
}

/// Why a record is none of the table.
fn misfit(record: &records::Record, width: usize, is_preamble: bool) -> Option<RowError> {
    let line = record.line;
    let start = || {
        let cells: Vec<_> = (0..record.len().min(8)).map(|index| record.text(index)).collect();
        cells.join(" ")
    };
    if let Some(fault) = record.fault {
        let (expected, _) = fault.words();
        return Some(RowError::new(line, "", expected, &start()));
    }
    if is_preamble {
        return Some(RowError::new(line, "", "the header; this stands before it", &start()));
    }
    let extra = (width..record.len()).any(|index| !record.bytes(index).trim_ascii().is_empty());
    if record.len() < width || extra {
        let expected = format!("{width} fields as in the header");
        let found = if record.len() == 1 {
            format!("a note: {}", start())
        } else {
            format!("{} fields: {}", record.len(), start())
        };
        return Some(RowError::new(line, "", &expected, &found));
    }
    None
}

/// Reads bytes in memory without a report of progress.
///
/// # Errors
///
/// As [`read`].
pub fn read_bytes(file: &str, bytes: &[u8], options: &Options) -> Result<Outcome, ReadError> {
    read(file, &mut &*bytes, options, &mut |_| true)
}

/// The text of a delimited file as one piece, for tables that are read whole.
fn whole_text(mut records: Records) -> Result<Vec<u8>, String> {
    let mut text = records.start().to_vec();
    while let Some(more) = records.more().map_err(|stop| stop_words(&stop))? {
        text.extend_from_slice(more);
        if text.len() > read::MAX_BYTES {
            return Err("expected at most 64 MiB (MAX_BYTES), found more".to_owned());
        }
    }
    Ok(text)
}
