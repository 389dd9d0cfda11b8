//! What the charts of many lines share: the lines, their names, their unit.

use std::cell::OnceCell;

use super::density::fixed_log;
use crate::analysis::Panel;
use crate::trade::Unit;

/// Every line of goods that a view looks at.
#[derive(Clone, Debug)]
pub struct Goods {
    /// Their figures.
    pub panel: Panel,
    /// What charts call them, a name a line.
    pub names: Vec<String>,
    /// The lines that the story names, in its order.
    pub named: Vec<usize>,
    /// Currency or unit of the figures.
    pub unit: Unit,
    /// Who trades with whom.
    pub route: String,
    known: Known,
}

/// What pictures need again and again, found when it is first asked for.
#[derive(Clone, Debug, Default)]
struct Known {
    totals: OnceCell<Vec<(f64, usize)>>,
    logs: OnceCell<Vec<i32>>,
    longest_code: OnceCell<usize>,
    states: OnceCell<Vec<&'static str>>,
}

impl Goods {
    /// The lines of `panel`, with the names of the table; none is named by a
    /// story yet.
    pub fn new(panel: Panel, unit: Unit, route: String) -> Self {
        let names = panel.lines().iter().map(|line| line.name.clone()).collect();
        Self { panel, names, named: Vec::new(), unit, route, known: Known::default() }
    }

    /// Sum of all known figures of each month, and how many lines had none.
    pub(super) fn totals(&self) -> &[(f64, usize)] {
        self.known.totals.get_or_init(|| self.panel.totals())
    }

    /// The logarithm of every cell, as [`fixed_log`] has it, month after month.
    pub(super) fn logs(&self) -> &[i32] {
        self.known.logs.get_or_init(|| {
            let months = (0..self.panel.months()).flat_map(|month| self.panel.column(month));
            months.map(|cell| fixed_log(cell.number().unwrap_or(-1.0))).collect()
        })
    }

    /// The kinds of cells without a value that there are: zero, missing,
    /// suppressed.
    pub(super) fn states(&self) -> &[&'static str] {
        self.known.states.get_or_init(|| {
            let mut states = Vec::new();
            for month in 0..self.panel.months() {
                for state in self.panel.column(month).iter().filter_map(|cell| cell.state()) {
                    if !states.contains(&state) {
                        states.push(state);
                    }
                }
            }
            states
        })
    }

    /// How many characters the longest code has.
    pub(super) fn longest_code(&self) -> usize {
        let lines = self.panel.lines().iter();
        *self
            .known
            .longest_code
            .get_or_init(|| lines.map(|line| line.code_text().len()).max().unwrap_or(0))
    }

    /// The code of a line, empty where there is none.
    pub fn code(&self, line: usize) -> &str {
        self.panel.lines().get(line).map_or("", |line| line.code_text())
    }

    /// What charts call a line.
    pub fn name(&self, line: usize) -> &str {
        self.names.get(line).map_or("", String::as_str)
    }

    /// Name and code, for a sentence.
    pub(super) fn full_name(&self, line: usize) -> String {
        match self.code(line) {
            "" => self.name(line).to_owned(),
            code => [self.name(line), " (", code, ")"].concat(),
        }
    }

    /// The line of a code or, without one, of a name.
    pub fn find(&self, code: &str, name: &str) -> Option<usize> {
        self.panel.lines().iter().position(|line| {
            if code.is_empty() { line.name == name } else { line.code_text() == code }
        })
    }

    /// What the panel does not hold, in sentences.
    pub(super) fn left_out(&self) -> Vec<String> {
        let left = self.panel.left_out();
        let mut words = Vec::new();
        if !left.aggregates.is_empty() {
            words.push(
                [
                    &*counted(left.aggregates.len(), "line"),
                    " left out that hold others: ",
                    &left.aggregates.join(", "),
                    ".",
                ]
                .concat(),
            );
        }
        if left.other_digits > 0 {
            words.push(
                counted(left.other_digits, "line") + " left out with codes of other lengths.",
            );
        }
        if left.other_periods > 0 {
            words.push(counted(left.other_periods, "line") + " left out that have no months.");
        }
        words
    }
}

/// `1 line`, `1,204 lines`.
pub(super) fn counted(count: usize, what: &str) -> String {
    let number = crate::scale::format::fixed(count as f64, 0);
    [&*number, " ", what, if count == 1 { "" } else { "s" }].concat()
}
