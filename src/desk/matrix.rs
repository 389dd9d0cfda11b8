//! The raw cell matrix of a delimited file: every record, every field, as
//! text, nothing interpreted.

use std::io::Read;

use super::encoding::{Decoders, read_up_to};
use super::limits::{HEAD_BYTES, MAX_MATRIX_BYTES};
use super::records::{Records, Stop};
use super::split::Fault;
use super::{Form, sniff};
use crate::read::ReadError;

/// Every record of a delimited file, blank lines left out; ragged records
/// stay ragged, fields keep their white space. A quote that never closes is
/// text of its line.
///
/// # Errors
///
/// When the input cannot be read, is no delimited text, or is beyond a limit.
pub fn matrix(
    file: &str,
    input: &mut dyn Read,
    form: &Form,
    decoders: Decoders,
) -> Result<Vec<Vec<String>>, ReadError> {
    let problem = |problem: String| ReadError { file: file.to_owned(), problem };
    let stop = |stop: Stop| problem(super::stop_words(&stop));
    let mut head = Vec::new();
    read_up_to(input, HEAD_BYTES, &mut head).map_err(|error| problem(error.to_string()))?;
    if let Some(words) = sniff::not_a_table(&head) {
        return Err(problem(words.to_owned()));
    }
    let mut records = Records::open(head, Box::new(input), form.encoding, decoders, form.delimiter)
        .map_err(stop)?;
    let mut rows = Vec::new();
    let mut bytes = 0;
    while let Some(record) = records.next().map_err(stop)? {
        if let Some(fault @ (Fault::LongRecord | Fault::ManyFields | Fault::LongField)) =
            record.fault
        {
            let (expected, found) = fault.words();
            return Err(problem(format!(
                "line {}: expected {expected}, found {found}",
                record.line
            )));
        }
        let row: Vec<String> =
            (0..record.len()).map(|index| record.text(index).into_owned()).collect();
        bytes += row.iter().map(|cell| cell.len() + 24).sum::<usize>() + 24;
        if bytes > MAX_MATRIX_BYTES {
            return Err(problem("expected at most 512 MiB of cells (MAX_MATRIX_BYTES)".to_owned()));
        }
        rows.push(row);
    }
    Ok(rows)
}
