//! Workbooks (.xlsx) to rows of text.
//!
//! The archive is unpacked once under a limit before anything is believed, so
//! that a zip bomb costs bounded time and no memory; cells are taken one by
//! one, so that a sheet may declare a million rows or hold a cell in the last
//! corner without costing a rectangle.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader as _, SheetType, Xlsx};

use super::limits::{
    MAX_COLUMNS, MAX_FIELD_BYTES, MAX_SHEET_ROWS, MAX_SHEETS, MAX_UNPACKED_BYTES,
    MAX_WORKBOOK_PARTS,
};

/// A sheet: its rows that hold anything, each with its number from 1.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

/// The sheets of a workbook in order.
pub(super) fn sheets(bytes: Vec<u8>) -> Result<Vec<Sheet>, String> {
    check_size(&bytes)?;
    let damaged = |error: calamine::XlsxError| {
        format!(
            "expected a workbook (.xlsx), found a damaged one or another archive: {error}; \
                 open it and save it anew"
        )
    };
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    // A sheet of a chart has no cells.
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if names.len() > MAX_SHEETS {
        return Err(format!(
            "expected at most {MAX_SHEETS} sheets (MAX_SHEETS), found {}",
            names.len()
        ));
    }
    let mut sheets = Vec::new();
    let mut bytes = 0;
    for name in names {
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(damaged)?;
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            let text = text_of(cell.get_value());
            if text.is_empty() {
                continue;
            }
            let column = column as usize;
            if row >= MAX_SHEET_ROWS || column >= MAX_COLUMNS {
                return Err("expected at most 1,048,576 rows and 16,384 columns (MAX_SHEET_ROWS, MAX_COLUMNS), found a cell beyond".to_owned());
            }
            let number = row as usize + 1;
            if rows.last().is_none_or(|(last, _)| *last != number) {
                rows.push((number, Vec::new()));
            }
            let Some((_, row)) = rows.last_mut() else { continue };
            // Empty cells before this one cost a place each.
            bytes += text.len().min(MAX_FIELD_BYTES) as u64
                + 24 * (column as u64 + 1).saturating_sub(row.len() as u64);
            if bytes > MAX_UNPACKED_BYTES {
                return Err(too_large());
            }
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = if text.len() > MAX_FIELD_BYTES {
                text.chars().take(1_000).collect()
            } else {
                text
            };
        }
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

fn too_large() -> String {
    "expected a workbook of at most 512 MiB when unpacked (MAX_UNPACKED_BYTES), found more; it may be a zip bomb".to_owned()
}

/// Unpacks every part and throws it away, up to the limit: what an archive
/// says of its own size is not believed.
fn check_size(bytes: &[u8]) -> Result<(), String> {
    let damaged = |error: &dyn std::fmt::Display| {
        format!("expected a workbook (.xlsx), found a damaged archive: {error}; download it again")
    };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MAX_WORKBOOK_PARTS {
        return Err(format!(
            "expected a workbook of at most {MAX_WORKBOOK_PARTS} parts (MAX_WORKBOOK_PARTS), found {}",
            archive.len()
        ));
    }
    let mut unpacked = 0;
    let mut has_sheet = false;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| damaged(&error))?;
        has_sheet |= part.name().is_ok_and(|name| name.starts_with("xl/"));
        let room = MAX_UNPACKED_BYTES - unpacked + 1;
        let count = std::io::copy(&mut part.take(room), &mut std::io::sink());
        unpacked += count.map_err(|error| damaged(&error))?;
        if unpacked > MAX_UNPACKED_BYTES {
            return Err(too_large());
        }
    }
    if has_sheet {
        Ok(())
    } else {
        Err("expected a workbook (.xlsx), found another archive; unpack it and read the files in it".to_owned())
    }
}

/// A number to the 15 digits that spreadsheets keep and show: files write 17,
/// and `9.496448` becomes `9.4964480000000027`.
fn as_shown(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}

fn text_of(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => as_shown(*number).to_string(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::DateTime(moment) => {
            if moment.is_duration() {
                return moment.as_f64().to_string();
            }
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::Error(_) => "#N/A".to_owned(),
        DataRef::Empty => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_a_spreadsheet_shows() {
        for (number, expected) in [
            (9.496_448_000_000_003, "9.496448"),
            (0.1 + 0.2, "0.3"),
            (-1234.5, "-1234.5"),
            (123_456_789_012_345.0, "123456789012345"),
            (0.0, "0"),
        ] {
            assert_eq!(text_of(&DataRef::Float(number)), expected);
        }
    }
}
