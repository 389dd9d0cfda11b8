//! Errors for people: where, what was expected, what was found.

use std::fmt;

/// Where something stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Line on which the record begins, counted as an editor does.
    pub line: usize,
    /// Name of the column; empty for the whole record.
    pub column: String,
}

/// Why a record could not be used, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowError {
    /// Where.
    pub at: Location,
    /// What was expected.
    pub expected: String,
    /// What stood there, shortened.
    pub found: String,
}

impl RowError {
    /// An error in `column` of the record at `line`.
    pub fn new(line: usize, column: &str, expected: &str, found: &str) -> Self {
        let mut short: String = found.chars().take(60).collect();
        if short.len() < found.len() {
            short.push('…');
        }
        let at = Location { line, column: column.to_owned() };
        Self { at, expected: expected.to_owned(), found: short }
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Location { line, column } = &self.at;
        write!(f, "line {line}")?;
        if !column.is_empty() {
            write!(f, ", {column}")?;
        }
        write!(f, ": expected {}, found “{}”", self.expected, self.found)
    }
}

/// Why a whole file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The file, as the caller names it.
    pub file: String,
    /// What was expected, what was found, what to do.
    pub problem: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.problem)
    }
}

impl std::error::Error for ReadError {}
