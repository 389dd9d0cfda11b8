//! Our own trade table: a figure per record.
//!
//! Columns: `reporter, partner, flow, commodity_code, commodity, period,
//! value, currency, quantity, quantity_unit, status, source, source_url,
//! note`. An empty or `:` figure is missing, `c` is suppressed, `0` is zero.

use super::record::{Record, Refusal, records, refusal};
use super::seen::Seen;
use super::{Read, ReadError};
use crate::trade::decimal;
use crate::trade::{Cell, Flow, HsCode, Period, Product, Quality, Row, Source, TradeTable, Unit};

const COLUMNS: [&str; 8] =
    ["reporter", "partner", "flow", "commodity", "period", "value", "currency", "source"];

/// Reads a trade table; `file` is how messages name it.
///
/// # Errors
///
/// When the bytes are no table with these columns.
pub fn trade(file: &str, bytes: &[u8]) -> Result<Read<TradeTable>, ReadError> {
    let mut table = TradeTable::default();
    let mut known = Seen::new();
    let mut used = 0;
    let (notes, count) = records(file, bytes, &COLUMNS, &mut |record| {
        row(record, &mut table, &mut known)?;
        used += 1;
        Ok(())
    })?;
    Ok(Read { content: table, notes, records: count, used })
}

type RowKey = (u32, u32, u32, u32, Flow, Period);

fn row(record: &Record, table: &mut TradeTable, known: &mut Seen<RowKey>) -> Result<(), Refusal> {
    let reporter = record.required("reporter", "the name of a country or group")?;
    let partner = record.required("partner", "the name of a country or group")?;
    let flow = Flow::parse(record.get("flow"))
        .ok_or_else(|| refusal("flow", "export, import or re-export"))?;
    let code = match record.get("commodity_code") {
        "" => None,
        text => Some(HsCode::parse(text).ok_or_else(|| {
            refusal("commodity_code", "digits of an HS code, codes joined by +, or TOTAL")
        })?),
    };
    let name = record.required("commodity", "the name of the goods")?;
    let period = Period::parse(record.get("period"))
        .ok_or_else(|| refusal("period", "YYYY, YYYY-MM or YYYY-Qn"))?;
    let quality = Quality::parse(record.get("status"))
        .ok_or_else(|| refusal("status", "stated, derived, provisional or estimated"))?;
    record.required("source", "who published the figure")?;

    let mut figures = Vec::new();
    if !record.get("value").is_empty() || record.get("quantity").is_empty() {
        let unit = Unit::currency(record.get("currency"))
            .ok_or_else(|| refusal("currency", "an ISO 4217 code such as EUR"))?;
        figures.push((cell(record, "value")?, unit));
    }
    if !record.get("quantity").is_empty() {
        let unit = record.required("quantity_unit", "a unit such as kg")?;
        if matches!(unit, "EUR" | "USD" | "JPY" | "CNY" | "GBP") {
            return Err(refusal("quantity_unit", "a physical unit; money belongs in value"));
        }
        figures.push((cell(record, "quantity")?, Unit::Quantity(unit.into())));
    }

    let product = Product { code, name: name.to_owned() };
    let source =
        Source { title: record.get("source").to_owned(), url: record.get("source_url").to_owned() };
    let (reporter, partner) = (table.add_name(reporter), table.add_name(partner));
    let (product, source) = (table.add_product(product), table.add_source(source));
    let mut rows = Vec::new();
    let names = reporter.wrapping_mul(31).wrapping_add(partner).wrapping_mul(31);
    let number = names.wrapping_add(product).wrapping_mul(61).wrapping_add_signed(period.ordinal());
    let known = known.drawer(number as usize);
    for (cell, unit) in figures {
        let unit = table.add_unit(unit);
        if known.contains(&(reporter, partner, product, unit, flow, period)) {
            return Err(refusal("period", "one figure per goods, partner, period and unit"));
        }
        rows.push(Row { reporter, partner, product, unit, source, flow, quality, period, cell });
    }
    for row in rows {
        known.push((reporter, partner, product, row.unit, flow, period));
        table.push(row);
    }
    Ok(())
}

/// A cell in one of its four states.
fn cell(record: &Record, column: &'static str) -> Result<Cell, Refusal> {
    let text = record.get(column);
    match text {
        "" | ":" => return Ok(Cell::Missing),
        "c" => return Ok(Cell::Suppressed),
        _ => {}
    }
    decimal::parse(text).filter(|number| number.is_finite()).map(Cell::of).ok_or_else(|| {
        refusal(column, "a plain number such as 1234.5, 0, c (suppressed) or nothing")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                          quantity,quantity_unit,status,source,source_url,note\n";

    fn read(rows: &str) -> Read<TradeTable> {
        trade("t.csv", format!("{HEADER}{rows}").as_bytes()).unwrap()
    }

    #[track_caller]
    fn check_note(row: &str, expected: &str) {
        let read = read(row);
        assert_eq!((read.records, read.used), (1, 0));
        assert_eq!(read.notes.sentences(), [format!("t.csv, {expected}")]);
    }

    #[test]
    fn four_states_are_kept_apart() {
        let read = read(
            "EU,Russia,export,8542,Chips,2022-01,5,EUR,,,,Eurostat,,\n\
             EU,Russia,export,8542,Chips,2022-02,0,EUR,,,,Eurostat,,\n\
             EU,Russia,export,8542,Chips,2022-03,,EUR,,,,Eurostat,,\n\
             EU,Russia,export,8542,Chips,2022-04,c,EUR,,,,Eurostat,,\n",
        );
        let cells: Vec<Cell> = read.content.rows().iter().map(|row| row.cell).collect();
        assert_eq!(cells, [Cell::Value(5.0), Cell::Zero, Cell::Missing, Cell::Suppressed]);
        assert_eq!(read.notes.count(), 0);
    }

    #[test]
    fn value_and_quantity_become_rows_of_their_own_unit() {
        let read = read("J,K,export,281111,HF,2019-07,3,USD,479,kg,,MoF,,\r\n");
        assert_eq!((read.used, read.content.rows().len()), (1, 2));
    }

    #[test]
    fn what_cannot_be_used_is_noted_with_its_place() {
        check_note(
            "EU,Russia,export,8542,Chips,2022-13,5,EUR,,,,Eurostat,,\n",
            "line 2, period: expected YYYY, YYYY-MM or YYYY-Qn, found “2022-13”",
        );
        check_note(
            "EU,Russia,export,8542,Chips,2022-01,\"1,000\",EUR,,,,Eurostat,,\n",
            "line 2, value: expected a plain number such as 1234.5, 0, c (suppressed) or nothing, \
             found “1,000”",
        );
        check_note("EU,Russia\n", "line 2: expected 14 fields as in the header, found “2 fields”");
    }

    #[test]
    fn a_second_figure_for_the_same_month_is_set_aside() {
        let row = "EU,Russia,export,8542,Chips,2022-01,5,EUR,,,,Eurostat,,\n";
        let read = read(&row.repeat(2));
        assert_eq!((read.used, read.notes.count()), (1, 1));
    }

    #[test]
    fn a_stray_quote_does_not_swallow_the_rest() {
        let read = read(
            "EU,Russia,export,8542,\"Chips,2022-01,5,EUR,,,,Eurostat,,\n\
             EU,Russia,export,8542,Chips,2022-02,5,EUR,,,,Eurostat,,\n",
        );
        assert_eq!((read.records, read.used, read.notes.count()), (2, 1, 1));
    }

    #[test]
    fn a_web_page_or_other_bytes_are_refused_in_words() {
        for (bytes, word) in [
            (b"<!DOCTYPE html><html>".as_slice(), "web page"),
            (b"\xff\xfe\x00", "UTF-8"),
            (b"", "empty file"),
            (b"a,b\n1,2\n", "missing reporter"),
            (b"reporter;partner\nA;B\n", "commas between the columns"),
            (b"reporter\tpartner\nA\tB\n", "found semicolons or tabs"),
            (b"\0\n", "missing reporter"),
        ] {
            let error = trade("t.csv", bytes).unwrap_err().to_string();
            assert!(error.contains(word) && error.starts_with("t.csv: "), "{error}");
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic_and_every_record_is_accounted_for() {
        arbtest::arbtest(|u| {
            let mut bytes = HEADER.as_bytes().to_vec();
            for _ in 0..u.int_in_range(0..=40)? {
                let pieces: [&[u8]; 9] = [
                    b"EU,Russia,export,8542,Chips,2022-01,5,EUR,,,,Eurostat,,\n",
                    b"\"",
                    b"\n",
                    b"\r",
                    b",",
                    b"\0",
                    "é".as_bytes(),
                    b"2022-02",
                    b"\r\n",
                ];
                bytes.extend_from_slice(u.choose(&pieces)?);
            }
            if u.ratio(1, 4)? {
                bytes.extend_from_slice(&u.arbitrary::<Vec<u8>>()?);
            }
            if let Ok(read) = trade("t.csv", &bytes) {
                assert_eq!(read.records, read.used + read.notes.count());
            }
            Ok(())
        });
    }
}
