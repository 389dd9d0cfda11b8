//! Every limit of the desk, in one place.
//!
//! A limit that is reached is named in the message that says so. They keep
//! memory and time bounded for any input; none is near what a statistics
//! office publishes in one file.

/// Bytes at the start of a file from which encoding, form and format are
/// recognised.
pub const HEAD_BYTES: usize = 512 << 10;
/// Records at the start of a file from which the columns are understood.
pub const SAMPLE_RECORDS: usize = 2_000;
/// Bytes that are decoded at once.
pub const CHUNK_BYTES: usize = 128 << 10;
/// Most bytes of a delimited file; it is streamed, never held as a whole.
pub const MAX_TEXT_BYTES: u64 = 4 << 30;
/// Most bytes of one record; a longer one is set aside.
pub const MAX_RECORD_BYTES: usize = 4 << 20;
/// Most bytes of one field; a record with a longer one is set aside.
pub const MAX_FIELD_BYTES: usize = 64 << 10;
/// Most columns of a table, as in spreadsheets.
pub const MAX_COLUMNS: usize = 16_384;
/// Most line breaks inside one quoted field; a longer one is a stray quote.
pub const MAX_QUOTED_LINES: usize = 100;
/// Most figures of a table.
pub const MAX_FIGURES: usize = 50_000_000;
/// Most distinct texts of one column (names, codes, periods).
pub const MAX_TEXTS: usize = 1_000_000;
/// Most bytes of a JSON document.
pub const MAX_JSON_BYTES: usize = 64 << 20;
/// Most levels of nesting in JSON.
pub const MAX_JSON_DEPTH: usize = 128;
/// Most bytes of a packed workbook.
pub const MAX_WORKBOOK_BYTES: usize = 64 << 20;
/// Most bytes of a workbook when unpacked.
pub const MAX_UNPACKED_BYTES: u64 = 512 << 20;
/// Most files inside a workbook.
pub const MAX_WORKBOOK_PARTS: usize = 4_096;
/// Most sheets of a workbook.
pub const MAX_SHEETS: usize = 1_024;
/// Most rows of a sheet, as in spreadsheets.
pub const MAX_SHEET_ROWS: u32 = 1_048_576;
/// Most notes of a file that are kept word for word; all are counted.
pub const MAX_NOTES: usize = 1_000;
/// Most bytes of a raw cell matrix, decoded.
pub const MAX_MATRIX_BYTES: usize = 512 << 20;
/// Most different measures of a table: flows, units and what sets them apart.
pub const MAX_MEASURES: usize = 1_000;
