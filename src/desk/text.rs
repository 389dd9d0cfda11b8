//! Delimited text to figures, in steps: whoever reads decides when to go on.

use std::io::Read;

use super::engine::Engine;
use super::formats::{Format, Head};
use super::limits::{HEAD_BYTES, MAX_COLUMNS, SAMPLE_RECORDS};
use super::records::{Records, Stop};
use super::{
    Content, Options, Outcome, PROGRESS_RECORDS, Progress, Question, State, events, misfit,
    stop_words, summary, understand,
};
use crate::read::{HEAD, ReadError};

/// A delimited file that is being read.
pub(super) struct Text<'a> {
    file: String,
    records: Records<'a>,
    engine: Engine,
    format: &'static Format,
    questions: Vec<Question>,
    /// Columns of the header.
    width: usize,
    header_line: usize,
    /// Records taken from the file, preamble and header among them.
    seen: usize,
    /// Whether what stands before the header says which view the table is of.
    has_head: bool,
}

/// The records at the start of a file: those before the header, the header,
/// and some after it.
struct Start {
    preamble: Vec<Vec<String>>,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

fn start(records: &Records) -> Result<Start, String> {
    let before = records.dialect.preamble;
    let mut preamble = records.sample(SAMPLE_RECORDS + before);
    if preamble.len() <= before {
        return Err(if records.start().len() < HEAD_BYTES {
            "expected a header and records, found a file without them"
        } else {
            "expected a header within the first 512 KiB (HEAD_BYTES) and at most 16,384 columns \
             (MAX_COLUMNS), found a longer line"
        }
        .to_owned());
    }
    let mut rows = preamble.split_off(before);
    let header = rows.remove(0);
    if header.len() > MAX_COLUMNS {
        return Err("expected at most 16,384 columns (MAX_COLUMNS), found more".to_owned());
    }
    Ok(Start { preamble, header, rows })
}

/// Opens a delimited file whose first bytes are `head`; lists of events are
/// read at once.
pub(super) fn open<'a>(
    file: &str,
    head: Vec<u8>,
    input: Box<dyn Read + 'a>,
    options: &Options,
) -> Result<State<'a>, ReadError> {
    let problem = |problem: String| ReadError { file: file.to_owned(), problem };
    let form = &options.form;
    let records = Records::open(head, input, form.encoding, options.decoders, form.delimiter)
        .map_err(|stop: Stop| problem(stop_words(&stop)))?;
    let Start { preamble, header, rows } = start(&records).map_err(problem)?;
    if let Some(kind) = events::kind(&header) {
        let outcome = events::read(file, kind, records, options).map_err(problem)?;
        return Ok(State::Done(Some(Box::new(outcome))));
    }
    let has_head = preamble.first().and_then(|record| record.first()).is_some_and(|at| at == HEAD);
    let head = Head { header: &header, sample: &rows, preamble: &preamble };
    let (format, plan, questions) = understand(&head, options).map_err(problem)?;
    Ok(State::Text(Box::new(Text {
        file: file.to_owned(),
        records,
        engine: Engine::new(plan),
        format,
        questions,
        width: header.len(),
        header_line: 1,
        seen: 0,
        has_head,
    })))
}

/// The names of the columns of a delimited file that no rule knows, so that
/// people can say what they are.
///
/// # Errors
///
/// In words, when it has none.
pub fn columns(
    file: &str,
    input: &mut dyn Read,
    options: &Options,
) -> Result<Vec<String>, ReadError> {
    let problem = |problem: String| ReadError { file: file.to_owned(), problem };
    let mut head = Vec::new();
    super::read_up_to(input, HEAD_BYTES, &mut head)
        .map_err(|error| problem(format!("cannot read it: {error}")))?;
    if super::sniff::not_a_table(&head).is_some()
        || super::sniff::kind(&head) != super::sniff::Kind::Text
    {
        return Err(problem("expected delimited text, found another kind of file".to_owned()));
    }
    let form = &options.form;
    let input = Box::new(input);
    let records = Records::open(head, input, form.encoding, options.decoders, form.delimiter)
        .map_err(|stop: Stop| problem(stop_words(&stop)))?;
    start(&records).map(|start| start.header).map_err(problem)
}

impl Text<'_> {
    /// Reads on for [`PROGRESS_RECORDS`] records; `None` at the end.
    pub(super) fn step(&mut self) -> Result<Option<Progress>, ReadError> {
        let preamble = self.records.dialect.preamble;
        loop {
            let bytes = self.records.bytes();
            let next = self.records.next();
            let record = next.map_err(|stop| ReadError {
                file: self.file.clone(),
                problem: stop_words(&stop),
            })?;
            let Some(record) = record else { return Ok(None) };
            self.seen += 1;
            if self.seen == preamble + 1 {
                self.header_line = record.line;
                continue;
            }
            let is_head = self.has_head && self.seen <= preamble;
            if is_head || record.is_empty() && record.fault.is_none() {
                continue;
            }
            if let Some(note) = misfit(&record, self.width, self.seen <= preamble) {
                self.engine.set_aside(note);
            } else {
                self.engine.record(record.line, &record);
            }
            if self.engine.records.is_multiple_of(PROGRESS_RECORDS) {
                return Ok(Some(Progress { bytes, records: self.engine.records }));
            }
        }
    }

    pub(super) fn finish(self) -> Outcome {
        let encoding = self.records.encoding();
        let mut warnings = Vec::new();
        if self.records.replaced() > 0 {
            warnings.push(format!(
                "{} characters could not be decoded as {encoding}; name another encoding",
                self.records.replaced(),
            ));
        }
        let mut outcome = summary::outcome(
            self.engine,
            self.format,
            "delimited text",
            self.header_line,
            self.questions,
            warnings,
        );
        outcome.summary.encoding = Some(encoding);
        outcome.summary.delimiter = Some(self.records.dialect.delimiter);
        if self.has_head
            && let Content::Figures(table) = &mut outcome.content
        {
            table.take_off_apostrophes();
        }
        outcome
    }
}
