//! How a delimited file is laid out: its delimiter, and where its header is.
//!
//! Offices put titles before the header and notes after the data; the record
//! that names the columns is the first with as many fields as most records
//! and with names in them.

use super::number::looks_like_figure;
use super::period;
use super::split::Splitter;
use crate::read::HEAD;

/// The layout of a delimited file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// `,` `;` tab or `|`.
    pub delimiter: u8,
    /// Records before the header that are not blank.
    pub preamble: usize,
}

/// The delimiters that are looked for, the surer ones first.
const DELIMITERS: [u8; 4] = *b"\t;|,";

/// A delimiter in words.
pub fn delimiter_name(delimiter: u8) -> &'static str {
    match delimiter {
        b'\t' => "tab",
        b';' => "semicolon",
        b'|' => "bar",
        _ => "comma",
    }
}

/// The records at the start of `text`, at most `most`, blank ones left out.
pub(super) fn sample(text: &[u8], last: bool, delimiter: u8, most: usize) -> Vec<Vec<String>> {
    let mut splitter = Splitter::new(delimiter);
    let mut rest = text;
    let mut records = Vec::new();
    while !rest.is_empty() && records.len() < most {
        let Some(taken) = splitter.split(rest, last) else { break };
        if !taken.is_blank {
            let field = |index| String::from_utf8_lossy(splitter.field(rest, index)).into_owned();
            records.push((0..splitter.len()).map(field).collect());
        }
        rest = &rest[taken.bytes..];
    }
    records
}

/// The most frequent number of fields, and the share of records with it.
fn usual_width(records: &[Vec<String>]) -> (usize, f64) {
    let mut widths: Vec<usize> = records.iter().map(Vec::len).collect();
    widths.sort_unstable();
    let mut best = (0, 0);
    let mut from = 0;
    for at in 1..=widths.len() {
        if at == widths.len() || widths[at] != widths[from] {
            // Of equally frequent widths the larger one: data, not notes.
            if at - from >= best.1 {
                best = (widths[from], at - from);
            }
            from = at;
        }
    }
    (best.0, best.1 as f64 / widths.len().max(1) as f64)
}

/// The layout of a file that starts with `text`; `given` overrides the
/// delimiter. Without any delimiter it is one column, comma.
pub(super) fn detect(text: &[u8], last: bool, given: Option<u8>) -> Dialect {
    // Spreadsheets write their delimiter into the first line: `sep=;`.
    let stated = text.strip_prefix(b"sep=").and_then(|rest| {
        rest.first().copied().filter(|_| matches!(rest.get(1), Some(b'\r' | b'\n')))
    });
    let delimiter = given.or(stated).unwrap_or_else(|| {
        let mut best = (b',', 0.0);
        for delimiter in DELIMITERS {
            let records = sample(text, last, delimiter, 500);
            let (width, share) = usual_width(&records);
            if width < 2 {
                continue;
            }
            // A comma may be a decimal sign; the others hardly stand in
            // numbers, so they are preferred where both fit.
            let weight = if delimiter == b',' { 1.0 } else { 1.1 };
            let score = share * (1.0 + width as f64).ln() * weight;
            if score > best.1 {
                best = (delimiter, score);
            }
        }
        best.0
    });
    if text.starts_with(HEAD.as_bytes()) {
        // The head of a view's own table, as long as the view has rows.
        let records = sample(text, last, b',', usize::MAX);
        let is_head = |record: &Vec<String>| record.first().is_some_and(|at| at.starts_with('#'));
        let preamble = records.iter().take_while(|record| is_head(record)).count();
        return Dialect { delimiter: b',', preamble };
    }
    let records = sample(text, last, delimiter, 500);
    let (width, _) = usual_width(&records);
    let stated = usize::from(stated.is_some());
    let preamble = records
        .iter()
        .skip(stated)
        .take(100)
        .position(|record| is_header(record, width))
        .map_or(stated, |at| at + stated);
    Dialect { delimiter, preamble }
}

/// Whether a record names columns: nearly as wide as the data, filled, and
/// words rather than figures. Years and months are names of columns too.
pub(super) fn is_header(record: &[String], width: usize) -> bool {
    let is_wide = record.len() <= width && record.len() + 1 >= width;
    let filled = record.iter().filter(|cell| !cell.trim().is_empty()).count();
    let words = record
        .iter()
        .filter(|cell| {
            let cell = cell.trim();
            !cell.is_empty() && (!looks_like_figure(cell) || period::parse(cell).is_some())
        })
        .count();
    let has_name = record.iter().any(|cell| cell.chars().any(char::is_alphabetic));
    is_wide && filled * 2 >= width && words * 10 >= filled * 8 && has_name && filled >= width.min(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, delimiter: u8, preamble: usize) {
        assert_eq!(detect(text.as_bytes(), true, None), Dialect { delimiter, preamble }, "{text}");
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        check("a,b,c\n1,2,3\n", b',', 0);
        check("a;b;c\n1,5;2,5;x\n2,5;3,5;y\n", b';', 0);
        check("Month;Exports;Imports;Balance\nJanuary 2001;1,187.5;8,427.5;-7,240.0\n", b';', 0);
        check("a\tb\n\"x,y\"\t1\n", b'\t', 0);
        check("a|b|c\n1|2|3\n", b'|', 0);
        check("id,title,goods\n1,\"A; b; c\",x;y\n2,B,x;y\n", b',', 0);
        check("one column\nalone\n", b',', 0);
        check("sep=;\na;b\n1;2\n", b';', 1);
    }

    #[test]
    fn the_head_of_a_view_is_no_table() {
        check("# tradefall,1\n# unit,EUR\n# shown,a,b\n# shown,1,2\na,b\n1,2\n", b',', 4);
    }

    #[test]
    fn titles_before_the_header_are_preamble() {
        check(
            "Exports by country\nSource: office\n\nperiod,value\n2022-01,1\n2022-02,2\n",
            b',',
            2,
        );
        check("Title,,\nperiod,partner,value\n2022-01,RU,1\n2022-02,RU,2\n", b',', 1);
        check("Code,Name,2010,2011\n192,Cuba,1.5,0.7\n8,Albania,2.0,3.0\n", b',', 0);
    }
}
