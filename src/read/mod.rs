//! Bytes to tables, and notes on what could not be used.
//!
//! Strict about meaning, tolerant about form: a file that is not what it
//! should be is a [`ReadError`]; a record that cannot be used is a
//! [`RowError`] with its place, counted. Records in the file = records used
//! + records noted, always.

mod claims;
mod error;
mod events;
mod head;
mod long;
mod record;
mod seen;
mod trade;
mod write;

pub use claims::claims;
pub use error::{Location, ReadError, RowError};
pub use events::events;
pub use head::{HEAD, HeadRecord, head};
pub use long::{ColumnHead, LongReader, MOST_SLOTS, long, write_column};
pub use trade::trade;
pub use write::{
    CLAIMS_HEADER, EVENTS_HEADER, Fields, TRADE_HEADER, TradeRecord, without_formulas, write_claim,
    write_event, write_record,
};

pub(crate) use write::as_meant;
#[cfg(feature = "desk")]
pub(crate) use write::is_formula;

/// Most bytes of a file that are read.
pub const MAX_BYTES: usize = 64 << 20;
/// Most columns of a table.
pub const MAX_COLUMNS: usize = 1_000;
/// Most bytes of a field.
pub const MAX_FIELD: usize = 64 << 10;
/// Most lines that one quoted field may run over; a longer one is taken for a
/// stray quote.
pub const MAX_QUOTED_LINES: usize = 100;
/// Most notes of a file that are kept word for word; all are counted.
pub const MAX_NOTES: usize = 200;

/// What was set aside in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    file: String,
    kept: Vec<RowError>,
    count: usize,
}

impl Notes {
    fn new(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    fn push(&mut self, note: RowError) {
        self.count += 1;
        if self.kept.len() < MAX_NOTES {
            self.kept.push(note);
        }
    }

    /// How many records were set aside.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The first [`MAX_NOTES`] of them.
    pub fn kept(&self) -> &[RowError] {
        &self.kept
    }

    /// For people: a sentence each, and how many more there are.
    pub fn sentences(&self) -> Vec<String> {
        let mut sentences: Vec<String> =
            self.kept.iter().map(|note| format!("{}, {note}", self.file)).collect();
        let more = self.count - self.kept.len();
        if more > 0 {
            sentences.push(format!("{}: {more} more records were set aside.", self.file));
        }
        sentences
    }
}

/// A file that could be read.
#[derive(Clone, Debug)]
pub struct Read<T> {
    /// What it holds.
    pub content: T,
    /// What was set aside.
    pub notes: Notes,
    /// Data records in the file, blank lines and header not counted.
    pub records: usize,
    /// Records used.
    pub used: usize,
}
