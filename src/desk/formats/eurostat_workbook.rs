#![doc = include_str!("eurostat_workbook.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role, Time};
use super::super::{period, words};
use super::{Format, Head};

pub(super) const FORMAT: Format = Format {
    key: "eurostat-workbook",
    name: "Eurostat Data Browser workbook",
    page: include_str!("eurostat_workbook.md"),
    plan,
};

/// Names of the columns into which a sheet's fixed dimensions are put.
const FIXED: &str = "sheet: ";

/// A sheet of a workbook as a table: the dimensions that its title lines fix
/// become columns, then come its own.
pub(in super::super) struct Flat {
    pub(in super::super) header: Vec<String>,
    /// Rows with their number in the sheet.
    pub(in super::super) rows: Vec<(usize, Vec<String>)>,
    /// Rows that are no data: titles and footnotes.
    pub(in super::super) others: Vec<(usize, String)>,
}

/// Whether the first rows are those of a Data Browser sheet.
pub(in super::super) fn is_sheet(rows: &[(usize, Vec<String>)]) -> bool {
    let starts = |word: &str| {
        rows.iter().take(4).any(|(_, row)| row.first().is_some_and(|cell| cell.starts_with(word)))
    };
    starts("Data extracted on") && (starts("Dataset:") || starts("Dataset "))
}

/// Lays a Data Browser sheet flat; `None` for a sheet without a time header,
/// such as Summary and Structure.
pub(in super::super) fn flatten(rows: Vec<(usize, Vec<String>)>) -> Option<Flat> {
    let is_time = |row: &[String]| row.first().is_some_and(|cell| cell.trim() == "TIME");
    let time = rows.iter().position(|(_, row)| is_time(row))?;
    let mut fixed: Vec<(String, String)> = Vec::new();
    for (_, row) in &rows[..time] {
        let name = row.first().map_or("", |cell| cell.trim());
        let value = row.iter().skip(1).find(|cell| !cell.trim().is_empty());
        let is_about = ["Data extracted", "Dataset", "Last updated", "Open product"]
            .iter()
            .any(|start| name.starts_with(start));
        if let Some(value) = value.filter(|_| !is_about && !name.is_empty()) {
            fixed.push((name.to_owned(), value.trim().to_owned()));
        }
    }
    // The row of labels, `REPORTER (Labels)`, ends the header.
    let labels = rows[time..].iter().take(4).position(|(_, row)| {
        row.first().is_some_and(|cell| cell.ends_with("(Labels)") || cell.ends_with("(Codes)"))
            && !row[0].starts_with("FREQ")
    })? + time;
    let dimensions = rows[labels].1.iter().take_while(|cell| !cell.trim().is_empty()).count();
    let mut header: Vec<String> = fixed.iter().map(|(name, _)| format!("{FIXED}{name}")).collect();
    header.extend(rows[labels].1.iter().take(dimensions).cloned());
    header.extend(rows[time].1.iter().skip(dimensions).cloned());
    let mut flat = Flat { header, rows: Vec::new(), others: Vec::new() };
    let mut has_ended = false;
    for (index, (number, row)) in rows.into_iter().enumerate() {
        let is_empty = row.iter().all(|cell| cell.trim().is_empty());
        if index <= labels {
            continue;
        }
        has_ended |= is_empty || row.len() <= dimensions;
        if is_empty {
            continue;
        }
        if has_ended {
            flat.others.push((number, row.join(" ").trim().to_owned()));
            continue;
        }
        let mut cells: Vec<String> = fixed.iter().map(|(_, value)| value.clone()).collect();
        cells.extend(row);
        flat.rows.push((number, cells));
    }
    Some(flat)
}

fn plan(head: &Head) -> Option<Plan> {
    if !head.header.iter().any(|name| name.starts_with(FIXED)) {
        return None;
    }
    let mut constants = Constants::default();
    let first = head.sample.first()?;
    let mut kind = Kind::Money(None);
    let mut shift = 0;
    let mut columns: Vec<Column> = Vec::new();
    for (index, name) in head.header.iter().enumerate() {
        let base = name.trim_start_matches(FIXED);
        let base = base.split(['[', '(']).next().unwrap_or(base).trim();
        let is_fixed = name.starts_with(FIXED);
        let role = match (words::plain(base).as_str(), is_fixed) {
            ("reporter" | "geo", _) => Role::Reporter,
            ("partner", _) => Role::Partner,
            ("product", _) => Role::ProductName,
            ("flow" | "stkflow", _) => Role::Flow,
            ("indicators" | "indicator", true) => {
                if let Some((unit, power)) = words::indicator(&first[index]) {
                    shift = power;
                    kind = match unit {
                        crate::trade::Unit::Currency(code) => Kind::Money(Some(code)),
                        crate::trade::Unit::Quantity(unit) => Kind::Quantity(0, Some(unit)),
                    };
                }
                Role::Ignored
            }
            ("freq" | "timefrequency" | "time" | "", _) => Role::Ignored,
            _ => match period::parse(name) {
                Some(period) => {
                    Role::Figure(FigureColumn { time: Time::At(period), ..FigureColumn::default() })
                }
                None if is_fixed => Role::Breakdown,
                None => Role::Ignored,
            },
        };
        let rule = match (&role, is_fixed) {
            (Role::Ignored, _) => "not needed",
            (_, true) => "stands above the table in its sheet",
            (Role::Figure(_), _) => "the TIME header",
            _ => "a label column of the sheet",
        };
        let mut column = Column::new(name, role, rule);
        // With labels and codes a cell reads `Russia [RU]`.
        if matches!(column.role, Role::Reporter | Role::Partner | Role::Flow) {
            column.joint = Some('[');
        }
        columns.push(column);
    }
    for column in &mut columns {
        if let Role::Figure(figure) = &mut column.role {
            (figure.kind, figure.shift) = (kind.clone(), shift);
        }
    }
    constants.shift = 0;
    Some(Plan {
        columns,
        constants,
        has_future_zeros: false,
        source: "Eurostat COMEXT DS-045409".to_owned(),
    })
}
