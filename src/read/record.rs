//! Delimited records that know their line and the names of their columns.

use std::cell::{Cell, RefCell};

use super::write::as_meant;
use super::{
    HEAD, MAX_BYTES, MAX_COLUMNS, MAX_FIELD, MAX_QUOTED_LINES, Notes, ReadError, RowError,
};

/// One record, with access by column name.
pub(super) struct Record<'a> {
    header: &'a [String],
    fields: &'a [&'a str],
    /// Whether apostrophes stand before what looks like a formula.
    is_safe: bool,
    /// The columns that earlier records were asked for, one after the other,
    /// and where they stand: each is looked up once in a file.
    places: &'a RefCell<Vec<(&'static str, usize)>>,
    /// How many columns this one was asked for.
    asked: Cell<usize>,
}

impl<'a> Record<'a> {
    /// The trimmed text of a column; empty where the table has no such one.
    pub(super) fn get(&self, column: &'static str) -> &'a str {
        let asked = self.asked.replace(self.asked.get() + 1);
        let mut places = self.places.borrow_mut();
        if places.get(asked).is_none_or(|place| !std::ptr::eq(place.0, column)) {
            let at = self.header.iter().position(|name| name == column);
            places.truncate(asked);
            places.push((column, at.unwrap_or(usize::MAX)));
        }
        let text = self.fields.get(places[asked].1).map_or("", |field| trimmed(field));
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

/// Without blanks around it; most fields have none, which is seen at a glance.
fn trimmed(field: &str) -> &str {
    let is_sign = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = field.as_bytes();
    if is_sign(bytes.first()) && is_sign(bytes.last()) { field } else { field.trim() }
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
    let mut rest = text;
    let mut line = 1;
    let mut plain = Vec::new();
    let places = RefCell::default();
    while !rest.is_empty() {
        let began = line;
        let split_off;
        let quoted: Vec<&str>;
        let (fields, taken) = if let Some(taken) = split_plain(rest, &mut plain) {
            line += 1;
            (Some(&plain), taken)
        } else {
            let taken;
            (split_off, taken) = split(rest);
            line += line_breaks(&rest.as_bytes()[..taken]);
            quoted = split_off.iter().flatten().map(String::as_str).collect();
            (split_off.is_some().then_some(&quoted), taken)
        };
        let (record, after) = rest.split_at(taken);
        rest = after;
        // What a head says of the view is no record.
        let is_head = is_safe && header.is_empty() && record.starts_with('#');
        if is_head || record.bytes().all(|byte| byte.is_ascii_whitespace()) {
            continue;
        }
        if header.is_empty() {
            let names = fields.into_iter().flatten().map(|name| name.trim().to_owned());
            header = names.collect();
            check_header(&header, columns)
                .map_err(|found| problem(format!("line {began}: expected {found}")))?;
            continue;
        }
        count += 1;
        let refused = match fields {
            None => Some(RowError::new(
                began,
                "",
                "text without NUL bytes, fields within MAX_FIELD, closed quotes",
                record,
            )),
            Some(fields) if fields.len() != header.len() => Some(RowError::new(
                began,
                "",
                &format!("{} fields as in the header", header.len()),
                &format!("{} fields", fields.len()),
            )),
            Some(fields) => {
                let asked = Cell::new(0);
                let record = Record { header: &header, fields, is_safe, places: &places, asked };
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

/// What is expected of a header that lacks columns, and what was found.
fn check_header(header: &[String], columns: &[&str]) -> Result<(), String> {
    // As spreadsheets save tables where a comma is the decimal sign.
    if header.len() == 1 && header[0].contains([';', '\t']) {
        return Err(
            "commas between the columns, found semicolons or tabs; save the table with commas, \
                    or read it in desk.html and take the tidy table away"
                .to_owned(),
        );
    }
    let missing: Vec<&str> =
        columns.iter().copied().filter(|name| !header.iter().any(|h| h == name)).collect();
    if header.len() <= MAX_COLUMNS && missing.is_empty() {
        return Ok(());
    }
    let mut found = header.join(", ");
    found.truncate(found.char_indices().nth(300).map_or(found.len(), |(at, _)| at));
    Err(format!(
        "the columns {}, and at most {MAX_COLUMNS} in all; missing {}, found “{found}”",
        columns.join(", "),
        if missing.is_empty() { "none".to_owned() } else { missing.join(", ") },
    ))
}

/// Splits a record in one line and without quotes, as most are, where it
/// stands; returns the bytes it takes, its line break included. `None` for any
/// other record.
fn split_plain<'a>(text: &'a str, fields: &mut Vec<&'a str>) -> Option<usize> {
    let bytes = text.as_bytes();
    fields.clear();
    let (mut from, mut at) = (0, 0);
    loop {
        let byte = bytes.get(at).map_or(b'\n', |byte| *byte);
        // Nearly all bytes are letters and digits.
        if byte <= b',' {
            if byte == b'"' || byte == 0 || at - from > MAX_FIELD {
                return None;
            }
            let is_end = matches!(byte, b'\n' | b'\r');
            if is_end || byte == b',' {
                fields.push(&text[from..at]);
                from = at + 1;
            }
            if is_end {
                return Some(after_break(bytes, at));
            }
        }
        at += 1;
    }
}

/// Where the line after the one that ends at `at` begins.
fn after_break(bytes: &[u8], at: usize) -> usize {
    let is_pair = bytes[at..].starts_with(b"\r\n");
    (at + 1 + usize::from(is_pair)).min(bytes.len())
}

/// The fields of the first record, without the quotes around them, and the
/// bytes it takes, its line break included; `None` for a record that is not
/// text we accept.
///
/// A quote counts where a field begins with it. A quoted field of some lines
/// that is never closed, goes on behind its closing quote, or has too many of
/// them, began with a stray quote: the record ends with its line.
pub(super) fn split(text: &str) -> (Option<Vec<String>>, usize) {
    let bytes = text.as_bytes();
    let (mut fields, mut field) = (Vec::new(), String::new());
    // Where the field began, and from where on it is not in `field` yet.
    let (mut start, mut from, mut at) = (0, 0, 0);
    let (mut is_quoted, mut lines, mut first_line) = (false, 0, bytes.len());
    while at < bytes.len() || !is_quoted {
        let byte = bytes.get(at).map_or(b'\n', |byte| *byte);
        match byte {
            b'"' if is_quoted => {
                field.push_str(&text[from..at]);
                from = at + 1;
                // Of two quotes the second one stands for itself.
                is_quoted = bytes.get(from) == Some(&b'"');
                at += usize::from(is_quoted);
                // After some lines the quote of another field, not its end.
                let is_end = matches!(bytes.get(from), None | Some(b',' | b'\n' | b'\r'));
                if !is_quoted && !is_end && first_line < bytes.len() {
                    break;
                }
            }
            b'"' if at == start => {
                is_quoted = true;
                from = at + 1;
            }
            b'\n' | b'\r' if is_quoted => {
                first_line = first_line.min(after_break(bytes, at));
                lines += usize::from(byte == b'\n');
                if lines > MAX_QUOTED_LINES {
                    break;
                }
            }
            b',' | b'\n' | b'\r' if !is_quoted => {
                field.push_str(&text[from..at]);
                fields.push(std::mem::take(&mut field));
                from = at + 1;
                start = from;
                if byte != b',' {
                    let end = after_break(bytes, at);
                    let is_bad = |field: &String| field.len() > MAX_FIELD || field.contains('\0');
                    return (Some(fields).filter(|fields| !fields.iter().any(is_bad)), end);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (None, first_line)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What the csv crate makes of a text.
    fn records_of(text: &str) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader.has_headers(false).flexible(true).from_reader(text.as_bytes());
        let records = reader.records().map(Result::unwrap);
        records.map(|record| record.iter().map(str::to_owned).collect()).collect()
    }

    fn odd_text(u: &mut arbtest::arbitrary::Unstructured) -> arbtest::arbitrary::Result<String> {
        let pieces = ["a", "é", "'", " ", ",", ",", "\n", "\r", "\r\n", "\"", "\"\"", ",\"", "\","];
        let mut text = String::from("a");
        for _ in 0..u.int_in_range(1..=20)? {
            text.push_str(u.choose(&pieces)?);
        }
        Ok(text)
    }

    #[test]
    fn records_have_the_fields_that_the_csv_crate_reads() {
        arbtest::arbtest(|u| {
            let text = odd_text(u)?;
            let (fields, end) = split(&text);
            if let Some(fields) = &fields {
                assert_eq!(vec![fields.clone()], records_of(&text[..end]));
            } else {
                let line = text[..end].trim_end_matches(['\n', '\r']);
                assert!(!line.contains(['\n', '\r']) && line.contains('"'), "{text:?}");
            }
            let mut plain = Vec::new();
            let taken = split_plain(&text, &mut plain);
            assert_eq!(taken.is_none(), text[..end].contains('"'), "{text:?}");
            if taken.is_some() {
                assert_eq!(taken, Some(end), "{text:?}");
                assert_eq!(plain, fields.unwrap(), "{text:?}");
            }
            Ok(())
        });
    }

    #[test]
    fn what_is_no_text_or_too_long_is_no_record() {
        for (text, expected) in [
            (format!("a,{},b\nc", "x".repeat(MAX_FIELD)), true),
            (format!("a,{},b\nc", "x".repeat(MAX_FIELD + 1)), false),
            (format!("a,\"{}\",b\nc", "x".repeat(MAX_FIELD + 1)), false),
            ("a,\0,b\nc".to_owned(), false),
        ] {
            let (fields, end) = split(&text);
            assert_eq!((fields.is_some(), end), (expected, text.len() - 1));
            assert_eq!(split_plain(&text, &mut Vec::new()).is_some(), expected);
        }
        // Inches are no quotes: nothing of the next record is lost.
        let inches = split("5\" pipe,a\n7\" pipe,b\n");
        assert_eq!(inches, (Some(vec!["5\" pipe".to_owned(), "a".to_owned()]), 10));
        // A stray quote costs its line alone.
        assert_eq!(split("a,\"b\nc,d\n"), (None, 5));
        assert_eq!(split("a,\"b\nc,\"d\"\n"), (None, 5));
    }
}
