//! Delimited records that know their line and the names of their columns.

use csv_core::{ReadRecordResult, Reader};

use super::write::as_meant;
use super::{
    HEAD, MAX_BYTES, MAX_COLUMNS, MAX_FIELD, MAX_QUOTED_LINES, Notes, ReadError, RowError,
};

/// One record, with access by column name.
pub(super) struct Record<'a> {
    header: &'a [String],
    fields: Vec<&'a str>,
    /// Whether apostrophes stand before what looks like a formula.
    is_safe: bool,
}

impl<'a> Record<'a> {
    /// The trimmed text of a column; empty where the table has no such one.
    pub(super) fn get(&self, column: &str) -> &'a str {
        let at = self.header.iter().position(|name| name == column);
        let text = at.and_then(|at| self.fields.get(at)).map_or("", |field| field.trim());
        if self.is_safe { as_meant(text) } else { text }
    }

    /// The text of a column that must not be empty.
    pub(super) fn required(
        &self,
        column: &'static str,
        expected: &'static str,
    ) -> Result<&'a str, Refusal> {
        let text = self.get(column);
        if text.is_empty() { Err(refusal(column, expected)) } else { Ok(text) }
    }
}

/// Why a record cannot be used; what was found is looked up when it is noted.
/// Small, because every check of every column returns one or none.
pub(super) struct Refusal {
    column: &'static str,
    expected: &'static str,
}

pub(super) fn refusal(column: &'static str, expected: &'static str) -> Refusal {
    Refusal { column, expected }
}

/// Calls `each` with every record of a table whose header holds `columns`;
/// what it refuses, and what is no record, is noted. Returns the notes and
/// the number of records.
pub(super) fn records(
    file: &str,
    bytes: &[u8],
    columns: &[&str],
    each: &mut dyn FnMut(&Record) -> Result<(), Refusal>,
) -> Result<(Notes, usize), ReadError> {
    let problem = |problem: String| ReadError { file: file.to_owned(), problem };
    if bytes.len() > MAX_BYTES {
        return Err(problem(format!(
            "expected at most {} MiB, found {} MiB (limit MAX_BYTES)",
            MAX_BYTES >> 20,
            bytes.len() >> 20
        )));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = line_breaks(&bytes[..error.valid_up_to()]) + 1;
        problem(format!(
            "expected UTF-8 text, found other bytes on line {line}; save the table as CSV UTF-8"
        ))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let start = text.trim_start().get(..9).unwrap_or_default().to_ascii_lowercase();
    if start.starts_with("<!doctype") || start.starts_with("<html") {
        return Err(problem(
            "expected a CSV table, found a web page; the download may have failed".to_owned(),
        ));
    }

    let mut notes = Notes::new(file);
    let mut header: Vec<String> = Vec::new();
    let mut count = 0;
    let is_safe = text.starts_with(HEAD);
    let mut rest = text.as_bytes();
    let mut line = 1;
    let mut splitter = Splitter::new();
    while !rest.is_empty() {
        let (count_of_fields, taken) = splitter.split(rest);
        let lines = line_breaks(&rest[..taken]);
        let began = line;
        let record = &rest[..taken];
        rest = &rest[taken..];
        line += lines;
        // What a head says of the view is no record.
        let is_head = is_safe && header.is_empty() && record.starts_with(b"#");
        if is_head || record.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let fields = count_of_fields.and_then(|count| splitter.fields(count));
        if header.is_empty() {
            let names = fields.unwrap_or_default();
            header = names.iter().map(|name| name.trim().to_owned()).collect();
            let missing: Vec<&str> =
                columns.iter().copied().filter(|name| !header.iter().any(|h| h == name)).collect();
            if header.len() > MAX_COLUMNS || !missing.is_empty() {
                let mut found = header.join(", ");
                found.truncate(found.char_indices().nth(300).map_or(found.len(), |(at, _)| at));
                return Err(problem(format!(
                    "line {began}: expected the columns {}, and at most {MAX_COLUMNS} in all; \
                     missing {}, found “{found}”",
                    columns.join(", "),
                    if missing.is_empty() { "none".to_owned() } else { missing.join(", ") },
                )));
            }
            continue;
        }
        count += 1;
        let refused = match fields {
            None => Some(RowError::new(
                began,
                "",
                "text without NUL bytes, fields within MAX_FIELD, closed quotes",
                // A record ends where its text does, so this is all of it.
                std::str::from_utf8(record).unwrap_or_default(),
            )),
            Some(fields) if fields.len() != header.len() => Some(RowError::new(
                began,
                "",
                &format!("{} fields as in the header", header.len()),
                &format!("{} fields", fields.len()),
            )),
            Some(fields) => {
                let record = Record { header: &header, fields, is_safe };
                each(&record).err().map(|Refusal { column, expected }| {
                    RowError::new(began, column, expected, record.get(column))
                })
            }
        };
        if let Some(note) = refused {
            notes.push(note);
        }
    }
    if header.is_empty() {
        return Err(problem(format!(
            "expected a header line with {}, found an empty file",
            columns.join(", ")
        )));
    }
    Ok((notes, count))
}

/// Line breaks in `bytes`: LF, CRLF or a lone CR.
fn line_breaks(bytes: &[u8]) -> usize {
    let mut breaks = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let is_lone = *byte == b'\r' && bytes.get(index + 1) != Some(&b'\n');
        breaks += usize::from(*byte == b'\n' || is_lone);
    }
    breaks
}

/// Splits records into fields; its tables and buffers serve all of a file,
/// since making them takes longer than reading a record.
pub(super) struct Splitter {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl Splitter {
    pub(super) fn new() -> Self {
        Self { reader: Reader::new(), text: Vec::new(), ends: Vec::new() }
    }

    /// The number of fields of the first record and the bytes it takes, its
    /// line break included; `None` for a record that is not text we accept.
    ///
    /// A quoted field that is never closed, or runs over too many lines, is
    /// taken for a stray quote: the record ends with its line.
    pub(super) fn split(&mut self, bytes: &[u8]) -> (Option<usize>, usize) {
        let first_line = bytes
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .map_or(bytes.len(), |at| at + 1 + usize::from(bytes[at..].starts_with(b"\r\n")));
        let is_blank = bytes[..first_line].iter().all(u8::is_ascii_whitespace);
        if is_blank {
            return (Some(0), first_line);
        }
        if !bytes[..first_line].contains(&b'"') {
            let line = &bytes[..first_line];
            return (self.read(line), first_line);
        }
        // Where the quotes of the first line do not close, the record goes on.
        let mut is_open = false;
        let mut lines = 0;
        let mut end = bytes.len();
        for (index, byte) in bytes.iter().enumerate() {
            match byte {
                b'"' => is_open = !is_open,
                b'\n' | b'\r' if !is_open => {
                    end = index + 1 + usize::from(bytes[index..].starts_with(b"\r\n"));
                    break;
                }
                b'\n' => lines += 1,
                _ => {}
            }
            if lines > MAX_QUOTED_LINES {
                break;
            }
        }
        if is_open {
            return (None, first_line);
        }
        (self.read(&bytes[..end]), end)
    }

    /// Reads exactly one record.
    fn read(&mut self, record: &[u8]) -> Option<usize> {
        if record.contains(&0) {
            return None;
        }
        self.reader.reset();
        self.text.resize(record.len() + 1, 0);
        self.ends.resize(record.len() + 2, 0);
        let (text, ends) = (&mut self.text, &mut self.ends);
        let (result, read, written, mut count) = self.reader.read_record(record, text, ends);
        if matches!(result, ReadRecordResult::InputEmpty) {
            // Without a line break the last field ends with the input.
            let (_, _, _, more) =
                self.reader.read_record(&record[read..], &mut text[written..], &mut ends[count..]);
            count += more;
        }
        Some(count)
    }

    /// The fields of the record read last; `None` where one is too long.
    pub(super) fn fields(&self, count: usize) -> Option<Vec<&str>> {
        let mut from = 0;
        let mut fields = Vec::with_capacity(count);
        for end in self.ends.get(..count)? {
            let field = self.text.get(from..*end)?;
            if field.len() > MAX_FIELD {
                return None;
            }
            fields.push(std::str::from_utf8(field).ok()?);
            from = *end;
        }
        Some(fields)
    }
}
