//! Records as the readers here take them, and figures, events and claims as
//! records of our own tables.

use super::HEAD;
use super::record::split;
use crate::trade::decimal;
use crate::trade::{Cell, Claim, Flow, HsCode, Period, Quality, SanctionEvent, Unit};

/// Appends records to a text, field by field, in the form of RFC 4180: a field
/// with a quote, a comma or a line break stands in quotes, and so does one
/// with space at its ends, which readers take off.
#[derive(Debug)]
pub struct Fields<'a> {
    out: &'a mut String,
    is_next: bool,
    is_safe: bool,
    is_line: bool,
}

impl<'a> Fields<'a> {
    /// Records at the end of `out`.
    pub fn new(out: &'a mut String) -> Self {
        Self { out, is_next: false, is_safe: false, is_line: false }
    }

    /// With an apostrophe before what a spreadsheet would calculate with; files
    /// that begin with [`HEAD`](super::HEAD) are read without it.
    pub fn safe(out: &'a mut String) -> Self {
        Self { is_safe: true, ..Self::new(out) }
    }

    /// The same on single lines, as comments are.
    pub fn head(out: &'a mut String) -> Self {
        Self { is_line: true, ..Self::safe(out) }
    }

    /// The next field of the record.
    pub fn add(&mut self, text: &str) {
        if self.is_next {
            self.out.push(',');
        }
        self.is_next = true;
        let is_marked = self.is_safe && (is_formula(text) || text.starts_with('\''));
        let is_quoted = text.contains(['"', ',', '\n', '\r']) || text.trim() != text;
        if is_quoted {
            self.out.push('"');
        }
        if is_marked {
            self.out.push('\'');
        }
        for letter in text.chars() {
            match letter {
                '\n' | '\r' if self.is_line => self.out.push(' '),
                '"' => self.out.push_str("\"\""),
                _ => self.out.push(letter),
            }
        }
        if is_quoted {
            self.out.push('"');
        }
    }

    /// Ends the record.
    pub fn end(&mut self) {
        self.out.push('\n');
        self.is_next = false;
    }
}

/// Appends a record.
pub fn write_record(fields: &[&str], out: &mut String) {
    let mut to = Fields::new(out);
    for field in fields {
        to.add(field);
    }
    to.end();
}

/// Spreadsheets take a field for a formula by how it begins, some after space
/// or in the wide letters of East Asia.
pub(crate) fn is_formula(text: &str) -> bool {
    const BEGINS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let is_one = text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(BEGINS);
    is_one && decimal::parse(text).is_none()
}

/// A field of a file that begins with [`HEAD`](super::HEAD), without the
/// apostrophe against formulas, and without blanks as any other.
pub(crate) fn as_meant(field: &str) -> &str {
    field.strip_prefix('\'').map_or(field, str::trim)
}

/// A table of any columns in which nothing is a formula for a spreadsheet: with
/// [`HEAD`](super::HEAD) and apostrophes, which our readers take off again.
/// What is no record stays none, as one field. `None` where the table needs
/// none of that, and where it is no text.
pub fn without_formulas(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_marked = text.starts_with(HEAD);
    let mut out = if is_marked { String::new() } else { [HEAD, ",1\n"].concat() };
    let mut is_needed = false;
    let mut rest = text;
    while !rest.is_empty() {
        let (fields, taken) = split(rest);
        let (record, after) = rest.split_at_checked(taken)?;
        let mut to = Fields::safe(&mut out);
        if record.trim().is_empty() {
            // A line between two records.
        } else if let Some(fields) = fields {
            for field in fields {
                is_needed |= is_formula(&field);
                to.is_safe = !(is_marked && field.starts_with('\''));
                to.add(&field);
            }
        } else {
            is_needed |= record.split([',', '"']).any(is_formula);
            to.add(record.trim_end());
        }
        to.end();
        rest = after;
    }
    is_needed.then_some(out)
}

/// The header of our own trade table, as its first line.
pub const TRADE_HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,\
    currency,quantity,quantity_unit,status,source,source_url,\
    note\n";

/// A figure as a record of our own trade table.
#[derive(Clone, Copy, Debug)]
pub struct TradeRecord<'a> {
    /// Who recorded the trade.
    pub reporter: &'a str,
    /// The other side.
    pub partner: &'a str,
    /// Direction.
    pub flow: Flow,
    /// HS code; empty where there is none.
    pub code: &'a str,
    /// Name of the goods.
    pub name: &'a str,
    /// The period of the figure.
    pub period: Period,
    /// The figure.
    pub cell: Cell,
    /// Its currency or unit.
    pub unit: &'a Unit,
    /// How firm it is.
    pub quality: Quality,
    /// Who published it.
    pub source: &'a str,
    /// Where; empty where that is not known.
    pub source_url: &'a str,
}

impl TradeRecord<'_> {
    /// Writes it, as [`TRADE_HEADER`] names its fields.
    pub fn write(&self, to: &mut Fields) {
        for text in [self.reporter, self.partner, self.flow.name(), self.code, self.name] {
            to.add(text);
        }
        to.add(&self.period.to_string());
        let (unit, is_quantity) = match self.unit {
            Unit::Currency(code) => (&**code, false),
            Unit::Quantity(unit) => (&**unit, true),
        };
        if is_quantity {
            to.add("");
            to.add("");
        }
        match self.cell {
            Cell::Value(number) => to.add(&decimal::shortest(number)),
            Cell::Zero => to.add("0"),
            Cell::Missing => to.add(":"),
            Cell::Suppressed => to.add("c"),
        }
        to.add(unit);
        if !is_quantity {
            to.add("");
            to.add("");
        }
        to.add(if self.quality == Quality::Stated { "" } else { self.quality.name() });
        to.add(self.source);
        to.add(self.source_url);
        to.add("");
        to.end();
    }
}

/// The header of our own table of events, as its first line.
pub const EVENTS_HEADER: &str = "id,date,date_end,date_precision,date_announced,date_wind_down,\
    actor,actor_group,target,kind,title,summary,commodities,\
    status,source_title,source_url\n";

/// Writes an event, as [`EVENTS_HEADER`] names its fields; `prefix` keeps ids
/// of several files apart.
pub fn write_event(prefix: &str, event: &SanctionEvent, to: &mut Fields) {
    let when = &event.when;
    to.add(&[prefix, &event.id].concat());
    for day in [Some(when.start), when.end] {
        to.add(&day.map_or(String::new(), |day| day.to_string()));
    }
    to.add(when.precision.name());
    for day in [when.announced, when.wind_down] {
        to.add(&day.map_or(String::new(), |day| day.to_string()));
    }
    for text in
        [&event.actor, &event.actor_group, &event.target, &event.kind, &event.title, &event.summary]
    {
        to.add(text);
    }
    let mut goods = String::new();
    for item in event.codes.iter().map(HsCode::as_str).chain(event.goods.iter().map(|x| &**x)) {
        if !goods.is_empty() {
            goods.push(';');
        }
        goods.push_str(item);
    }
    for text in [&goods, event.status.name(), &event.source_title, &event.source_url] {
        to.add(text);
    }
    to.end();
}

/// The header of our own table of claims, as its first line.
pub const CLAIMS_HEADER: &str = "id,reporter,partner,commodity,from_period,to_period,\
    change_pct,qualifier,stated,claimed_by,source_url,source_date,\
    paraphrase\n";

/// Writes a claim, as [`CLAIMS_HEADER`] names its fields; `prefix` keeps ids
/// of several files apart.
pub fn write_claim(prefix: &str, claim: &Claim, to: &mut Fields) {
    to.add(&[prefix, &claim.id].concat());
    for text in [&claim.reporter, &claim.partner, &claim.commodity] {
        to.add(text);
    }
    to.add(&claim.from.map_or(String::new(), |from| from.to_string()));
    to.add(&claim.to.to_string());
    to.add(&decimal::shortest(claim.change_percent));
    for text in [
        claim.qualifier.name(),
        &claim.stated,
        &claim.claimed_by,
        &claim.source_url,
        &claim.source_date,
        &claim.paraphrase,
    ] {
        to.add(text);
    }
    to.end();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_csv_crate_reads_what_was_written() {
        arbtest::arbtest(|u| {
            let mut fields: Vec<String> = u.arbitrary()?;
            fields.push(u.choose(&["a \"b\", c", " x ", "1\n2", "\r", "plain"])?.to_string());
            fields.push("end".to_owned());
            let mut out = String::new();
            write_record(&fields.iter().map(String::as_str).collect::<Vec<_>>(), &mut out);
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_bytes());
            let record = reader.records().next().expect("a record").expect("that can be read");
            assert_eq!(record.iter().collect::<Vec<_>>(), fields);
            Ok(())
        });
    }

    #[test]
    fn a_table_with_formulas_is_marked_once_and_read_back_as_it_was() {
        let table = |name: &str| format!("id,what\r\n1,\"{name}\"\n\n2,-5\n");
        for name in ["=A1", "@x", "-", "'=A1", "a \nb", "chips"] {
            let table = table(name);
            let Some(safe) = without_formulas(table.as_bytes()) else {
                assert!(["'=A1", "a \nb", "chips"].contains(&name), "{name:?}");
                continue;
            };
            assert_eq!(safe, format!("# tradefall,1\nid,what\n1,'{name}\n\n2,-5\n"));
            assert_eq!(without_formulas(safe.as_bytes()), None, "{safe}");
        }
        // What is read as a mark already stays one, and others beside it come.
        let marked = "\u{feff}# tradefall,1\nid\n'a\n=b\n''c\n";
        let safe = without_formulas(marked.as_bytes());
        assert_eq!(safe.as_deref(), Some("# tradefall,1\nid\n'a\n'=b\n''c\n"));
        // A quote that never closes hides nothing.
        let safe = without_formulas(b"id\n\"a\n=b\n");
        assert_eq!(safe.as_deref(), Some("# tradefall,1\nid\n\"\"\"a\"\n'=b\n"));
        let safe = without_formulas(b"id\n\"=a\n");
        assert_eq!(safe.as_deref(), Some("# tradefall,1\nid\n\"\"\"=a\"\n"));
    }

    #[test]
    fn an_apostrophe_against_formulas_comes_off_again() {
        arbtest::arbtest(|u| {
            let pieces = ["'", "=", "＋", "-", " ", "\t", "a", "1", "\n"];
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=5)? {
                text.push_str(u.choose(&pieces)?);
            }
            let mut out = String::new();
            let mut to = Fields::safe(&mut out);
            to.add(&text);
            to.end();
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_bytes());
            let record = reader.records().next();
            let record = record.map(|record| record.expect("that can be read"));
            let field = record.as_ref().map_or("", |record| &record[0]);
            assert_eq!(as_meant(field).trim(), text.trim());
            assert!(!is_formula(field), "{field:?}");
            Ok(())
        });
    }
}
