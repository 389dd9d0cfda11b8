//! Figures as our own trade table, which `read::trade` reads back.

use std::rc::Rc;

use super::{Content, Figures, Outcome, json};
use crate::read::{
    Fields, HEAD, RowError, TRADE_HEADER, TradeRecord, is_formula, write_claim, write_event,
};
use crate::trade::{Claim, SanctionEvent, Unit};

/// Why figures have no place in our own table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// The file does not say who trades with whom in which direction, or what.
    pub unstated: usize,
    /// Values of a currency that the file does not state.
    pub currency: usize,
    /// Parts of a breakdown, or a second measure of the same trade.
    pub parts: usize,
}

impl Left {
    /// What stays out and why, a sentence each.
    pub fn words(&self) -> Vec<String> {
        let reasons = [
            (self.unstated, "the file does not say who, with whom, what or which way"),
            (self.currency, "the file does not state their currency"),
            (self.parts, "they are parts of a breakdown or a second measure of the same trade"),
        ];
        let some = reasons.into_iter().filter(|(count, _)| *count > 0);
        some.map(|(count, why)| format!("{count} figures stay out: {why}")).collect()
    }
}

/// Notes with the names of their files as CSV, each field quoted; an apostrophe
/// stands before what a spreadsheet would calculate with.
pub fn notes_csv<'a>(notes: impl IntoIterator<Item = (&'a str, &'a RowError)>) -> String {
    let mut csv = String::from("file,line,column,expected,found\n");
    for (file, note) in notes {
        let line = note.at.line.to_string();
        let cells = [file, line.as_str(), &note.at.column, &note.expected, &note.found];
        let quoted = |cell: &&str| {
            let mark = if is_formula(cell) { "'" } else { "" };
            format!("\"{mark}{}\"", cell.replace('"', "\"\""))
        };
        let quoted: Vec<String> = cells.iter().map(quoted).collect();
        csv.push_str(&quoted.join(","));
        csv.push('\n');
    }
    csv
}

/// Figures of several files as our own trade table. What a spreadsheet would
/// calculate with has an apostrophe before it, and the table then begins with
/// [`HEAD`], by which readers know that it comes off again.
#[derive(Debug, Default)]
pub struct TidyTable {
    rows: String,
    is_marked: bool,
}

impl TidyTable {
    /// Adds the figures of a file, and counts those that stay out: our table
    /// has one figure for the same trade, period and unit.
    pub fn add(&mut self, file: &str, outcome: &Outcome, table: &Figures) -> Left {
        let mut left = Left::default();
        let mut to = Fields::safe(&mut self.rows);
        let twice = named_twice(table);
        let source =
            if outcome.summary.source.is_empty() { file } else { outcome.summary.source.as_str() };
        for figure in table.iter() {
            let line = table.line(figure.line);
            let measure = table.measure(line.measure);
            let detail = table.detail(line.detail);
            let (reporter, partner) = (table.area(line.reporter), table.area(line.partner));
            let goods = table.goods(line.goods);
            let Some(flow) = measure.flow else {
                left.unstated += 1;
                continue;
            };
            let code = goods.code.as_ref().map_or("", |code| code.as_str());
            let name = if goods.name.is_empty() { code } else { &goods.name };
            let is_stated = |name: &str| name != super::words::NOT_STATED && !name.is_empty();
            if !is_stated(&reporter.name) || !is_stated(&partner.name) || name.is_empty() {
                left.unstated += 1;
                continue;
            }
            if !detail.is_total || !measure.variant.is_empty() || twice[figure.line as usize] {
                left.parts += 1;
                continue;
            }
            if matches!(&measure.unit, Unit::Quantity(unit) if **unit == *super::plan::UNKNOWN_CURRENCY)
            {
                left.currency += 1;
                continue;
            }
            let record = TradeRecord {
                reporter: &reporter.name,
                partner: &partner.name,
                flow,
                code,
                name,
                period: figure.period,
                cell: figure.cell,
                unit: &measure.unit,
                quality: figure.quality,
                source,
                source_url: "",
            };
            let texts = [record.reporter, record.partner, name, measure.unit.name(), source];
            self.is_marked |= texts.iter().any(|text| is_formula(text) || text.starts_with('\''));
            record.write(&mut to);
        }
        left
    }

    /// Whether no figure has a place in it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many figures it holds.
    pub fn len(&self) -> usize {
        self.rows.lines().count()
    }

    /// The table.
    pub fn into_text(self) -> String {
        let head = if self.is_marked { [HEAD, ",1\n"].concat() } else { String::new() };
        [&head, TRADE_HEADER, &self.rows].concat()
    }
}

/// Which lines have the names of an earlier one: codes told them apart, and
/// our table has none for countries.
fn named_twice(table: &Figures) -> Vec<bool> {
    let mut known = std::collections::HashSet::new();
    let lines = table.lines().iter().map(|line| {
        let name = |key: u32| table.area(key).name.trim();
        let is_whole = table.detail(line.detail).is_total;
        is_whole
            && !known.insert((name(line.reporter), name(line.partner), line.goods, line.measure))
    });
    lines.collect()
}

/// Events as our own table, which `read::events` reads back; `prefix` keeps
/// ids of several files apart.
pub fn events_rows(events: &[Rc<SanctionEvent>], prefix: &str, out: &mut String) {
    for event in events {
        write_event(prefix, event, &mut Fields::new(out));
    }
}

/// Claims as our own table, which `read::claims` reads back; `prefix` keeps
/// ids of several files apart.
pub fn claims_rows(claims: &[Claim], prefix: &str, out: &mut String) {
    for claim in claims {
        write_claim(prefix, claim, &mut Fields::new(out));
    }
}

/// Appends what a file holds as JSON lines: one object a figure, event or claim.
pub fn json_content(content: &Content, out: &mut String) {
    let mut object = |members: &[(&str, &str)]| {
        for (index, (name, value)) in members.iter().enumerate() {
            out.push(if index == 0 { '{' } else { ',' });
            json::quoted(name, out);
            out.push(':');
            json::quoted(value, out);
        }
        out.push_str("}\n");
    };
    match content {
        Content::Figures(table) => json_lines(table, out),
        Content::Events(events) => {
            for event in events {
                object(&[
                    ("id", &event.id),
                    ("date", &event.when.start.to_string()),
                    ("date_end", &event.when.end.map_or(String::new(), |end| end.to_string())),
                    ("date_precision", event.when.precision.name()),
                    ("actor", &event.actor),
                    ("kind", &event.kind),
                    ("title", &event.title),
                    ("summary", &event.summary),
                    ("status", event.status.name()),
                    ("source_url", &event.source_url),
                ]);
            }
        }
        Content::Claims(claims) => {
            for claim in claims {
                object(&[
                    ("id", &claim.id),
                    ("reporter", &claim.reporter),
                    ("partner", &claim.partner),
                    ("commodity", &claim.commodity),
                    ("to_period", &claim.to.to_string()),
                    ("change_pct", &claim.change_percent.to_string()),
                    ("qualifier", claim.qualifier.name()),
                    ("claimed_by", &claim.claimed_by),
                ]);
            }
        }
    }
}

/// Appends the figures as JSON lines: one object a figure, in file order.
pub fn json_lines(table: &Figures, out: &mut String) {
    for figure in table.iter() {
        json_line(table, &figure, out);
    }
}

fn json_line(table: &Figures, figure: &super::Figure, out: &mut String) {
    let line = table.line(figure.line);
    let measure = table.measure(line.measure);
    let goods = table.goods(line.goods);
    let mut is_first = true;
    let mut text = |out: &mut String, name: &str, value: &str| {
        out.push(if is_first { '{' } else { ',' });
        is_first = false;
        json::quoted(name, out);
        out.push(':');
        json::quoted(value, out);
    };
    text(out, "reporter", &table.area(line.reporter).name);
    text(out, "partner", &table.area(line.partner).name);
    text(out, "flow", measure.flow.map_or("", crate::trade::Flow::name));
    text(out, "commodity_code", goods.code.as_ref().map_or("", |code| code.as_str()));
    text(out, "commodity", &goods.name);
    text(out, "period", &figure.period.to_string());
    text(out, "unit", measure.unit.name());
    if !measure.variant.is_empty() {
        text(out, "measure", &measure.variant);
    }
    if !table.detail(line.detail).text.is_empty() {
        text(out, "breakdown", &table.detail(line.detail).text);
    }
    text(out, "state", figure.cell.state().unwrap_or("value"));
    text(out, "status", figure.quality.name());
    out.push_str(",\"figure\":");
    match figure.cell.number() {
        Some(number) => out.push_str(&number.to_string()),
        None => out.push_str("null"),
    }
    out.push_str(",\"line\":");
    out.push_str(&figure.at.to_string());
    out.push_str("}\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_like_formulas_are_none_in_the_tidy_table_and_come_back() {
        let tidy = |name: &str| {
            let file = format!(
                "reporter,partner,flow,product,period,value_eur\nA,B,export,{name},2022-01,5\n"
            );
            let outcome =
                super::super::read_bytes("f", file.as_bytes(), &super::super::Options::default())
                    .expect("read");
            let Content::Figures(table) = &outcome.content else { panic!("figures") };
            let mut tidy = TidyTable::default();
            assert_eq!(tidy.add("+f.csv", &outcome, table), Left::default());
            tidy.into_text()
        };
        for name in ["=A1", "@SUM(A1)", "'x", "－1x", "chips"] {
            let text = tidy(name);
            let rows = text.lines().filter(|line| !line.starts_with('#'));
            assert!(!rows.flat_map(|row| row.split(',')).any(is_formula), "{text}");
            let back = crate::read::trade("t.csv", text.as_bytes()).expect("our own table");
            let [row] = back.content.rows() else { panic!("one row") };
            assert_eq!(back.content.product(row.product).name, name, "{text}");
        }
    }

    #[test]
    fn a_note_is_no_formula_for_a_spreadsheet() {
        let note = |found: &str| RowError::new(7, "value", "a number", found);
        let notes = [note("=HYPERLINK(\"http://example.org\")"), note(" @SUM(A1)"), note("-5x")];
        let csv = notes_csv(notes.iter().map(|note| ("+file.csv", note)));
        let rows: Vec<&str> = csv.lines().skip(1).collect();
        assert!(rows[0].starts_with("\"'+file.csv\",\"7\",\"value\","), "{csv}");
        assert!(rows[0].ends_with("\"'=HYPERLINK(\"\"http://example.org\"\")\""), "{csv}");
        assert!(rows[1].ends_with("\"' @SUM(A1)\"") && rows[2].ends_with("\"'-5x\""), "{csv}");
        // A number is none, and neither is a word.
        let csv = notes_csv([("a", &note("-5")), ("b", &note("five"))]);
        assert!(csv.contains("\"-5\"\n") && csv.contains("\"five\"\n"), "{csv}");
    }
}
