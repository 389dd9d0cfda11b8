//! The formats that the desk knows: one file each, and one line in [`FORMATS`].
//!
//! A format looks at the names of the columns and the first records, never at
//! the name of the file, and says what each column is, or that it is not its
//! own. The first that says yes reads the file.

mod census;
mod china;
mod comext;
mod comtrade;
pub(super) mod eurostat_workbook;
mod names;
mod ours;
mod sdmx;
mod tidy;
mod usa_trade;

use super::number::{self, Evidence};
use super::plan::{Column, Plan, Role};
use super::{Form, Question, period, words};

/// What a format sees of a file.
pub struct Head<'a> {
    /// The names of the columns.
    pub header: &'a [String],
    /// The first records after them.
    pub sample: &'a [Vec<String>],
    /// The records before them.
    pub preamble: &'a [Vec<String>],
}

impl Head<'_> {
    /// The column whose name, letters and digits only, is one of `names`.
    fn column(&self, names: &[&str]) -> Option<usize> {
        names
            .iter()
            .find_map(|name| self.header.iter().position(|column| words::plain(column) == *name))
    }

    /// The cells of a column in the sample.
    fn cells(&self, column: usize) -> impl Iterator<Item = &str> + Clone {
        self.sample.iter().filter_map(move |record| record.get(column).map(String::as_str))
    }
}

/// A format.
pub struct Format {
    /// How people name it on the command line.
    pub key: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its page of documentation: where to click at the office, what comes,
    /// what Tradefall does with it.
    pub page: &'static str,
    /// How its columns are read; `None` for a file of another format.
    pub plan: fn(&Head) -> Option<Plan>,
}

/// Every format of figures, the particular ones first.
pub const FORMATS: [Format; 9] = [
    ours::FORMAT,
    comtrade::FORMAT,
    sdmx::FORMAT,
    comext::FORMAT,
    eurostat_workbook::FORMAT,
    china::FORMAT,
    census::FORMAT,
    usa_trade::FORMAT,
    tidy::FORMAT,
];

/// The plan of the first format that knows the file, or of the one called
/// `key`.
pub(super) fn recognise(head: &Head, key: Option<&str>) -> Option<(&'static Format, Plan)> {
    FORMATS
        .iter()
        .filter(|format| key.is_none_or(|key| key == format.key))
        .find_map(|format| (format.plan)(head).map(|plan| (format, plan)))
}

/// A plan of which people say every column: no rule knows the file.
pub(super) fn blank(head: &Head) -> (&'static Format, Plan) {
    let column = |name: &String| Column::new(name, Role::Ignored, "no rule knows the file");
    let columns = head.header.iter().map(column).collect();
    (&FORMATS[FORMATS.len() - 1], Plan { columns, ..Plan::default() })
}

/// Columns of a header, each with the role that `names` gives its plain name.
fn columns_by_name(head: &Head, names: &[(&str, Role)], rule: &str) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for name in head.header {
        let plain = words::plain(name);
        let role = names.iter().find(|(known, _)| *known == plain).map(|(_, role)| role.clone());
        // A name that stands twice is used once.
        let is_taken = role.as_ref().is_some_and(|role| {
            !matches!(role, Role::Breakdown) && columns.iter().any(|column| column.role == *role)
        });
        columns.push(match role {
            Some(_) if is_taken => Column::new(name, Role::Ignored, "another column says the same"),
            Some(role) => Column::new(name, role, rule),
            None => Column::new(name, Role::Ignored, "not needed"),
        });
    }
    columns
}

/// Lets the columns decide what their cells cannot: decimal signs and the
/// reading of dates. Returns what they cannot decide either.
pub(super) fn decide(plan: &mut Plan, head: &Head, form: &Form) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut known = None;
    for (index, column) in plan.columns.iter_mut().enumerate() {
        match column.role {
            Role::Period => column.style = period::style(&head.cells(index)),
            Role::Figure(_) if form.decimal.is_some() => {
                column.decimal = form.decimal.unwrap_or_default();
                column.is_open = false;
            }
            Role::Figure(_) if !column.is_known => match number::decide(head.cells(index)) {
                Evidence::Decided(decimal) => {
                    column.decimal = decimal;
                    let has_sign = head.cells(index).any(|cell| cell.contains(['.', ',']));
                    known = known.or(has_sign.then_some(decimal));
                }
                Evidence::Open => column.is_open = true,
                Evidence::Mixed => questions.push(Question {
                    key: "decimal",
                    words: format!(
                        "column {}: some figures have a decimal point, others a decimal comma; \
                         read with a point",
                        column.name
                    ),
                }),
            },
            _ => {}
        }
    }
    for column in plan.columns.iter_mut().filter(|column| column.is_open) {
        match known {
            Some(decimal) => {
                column.decimal = decimal;
                column.is_open = false;
                column.rule.push_str("; decimal sign as in the other columns");
            }
            None => questions.push(Question {
                key: "decimal",
                words: format!(
                    "column {}: figures such as 1,234 may be a thousand or a little more than one; \
                     which is the decimal sign?",
                    column.name
                ),
            }),
        }
    }
    questions
}
