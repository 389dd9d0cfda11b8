//! What the charts of many lines share: the lines, their names, their unit.

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
}

impl Goods {
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
