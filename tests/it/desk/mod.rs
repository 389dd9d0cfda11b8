//! The desk as a whole: figures to the digit, records accounted for, bad
//! input in words, the commands of the binary.

mod bad;
mod binary;
mod meaning;
mod page;
mod properties;
mod published;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tradefall::desk::plan::Role;
use tradefall::desk::total::{Query, course, total};
use tradefall::desk::{Content, Figures, Options, Outcome, area::AreaKind, breaks, read_bytes};
use tradefall::trade::{Cell, Flow, HsCode, Period, Quality};

/// A file that offices published, where the folder of them is at hand.
fn raw(name: &str) -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/raw").join(name);
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        println!("skipped: {name} is not here");
    }
    bytes
}

/// Eurostat's long table, read once.
fn long_table() -> Option<&'static Figures> {
    static TABLE: OnceLock<Option<Figures>> = OnceLock::new();
    let name = "eurostat/eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";
    TABLE.get_or_init(|| raw(name).map(|bytes| figures(&bytes))).as_ref()
}

/// The Census Bureau's workbook, read once.
fn census_table() -> Option<&'static Figures> {
    static TABLE: OnceLock<Option<Figures>> = OnceLock::new();
    TABLE.get_or_init(|| raw("us-census/country.xlsx").map(|bytes| figures(&bytes))).as_ref()
}

#[track_caller]
fn outcome(bytes: &[u8], options: &Options) -> Outcome {
    let outcome = read_bytes("f", bytes, options).unwrap();
    assert_eq!(outcome.summary.records, outcome.summary.used + outcome.notes.records());
    outcome
}

fn table(outcome: Outcome) -> Figures {
    match outcome.content {
        Content::Figures(table) => *table,
        _ => panic!("figures were expected"),
    }
}

#[track_caller]
fn figures(bytes: &[u8]) -> Figures {
    table(outcome(bytes, &Options::default()))
}

/// A period, as queries want it.
fn month(text: &str) -> Option<Period> {
    Period::parse(text)
}

#[track_caller]
fn sum(table: &Figures, query: &Query) -> Cell {
    total(table, query).unwrap().cell
}

/// A sum in millions, as offices print it.
#[track_caller]
fn check_millions(table: &Figures, query: &Query, expected: &str) {
    let number = sum(table, query).number().unwrap();
    assert_eq!(format!("{:.1}", number / 1e6), expected);
}
