//! What the charts of many lines share: the lines, their names, their unit.

use std::cell::OnceCell;

use super::density::fixed_log;
use super::frame::SMALL;
use crate::analysis::{Panel, Window};
use crate::scale::{TimeAxis, TimeTick};
use crate::scene::text_width;
use crate::trade::Unit;
use crate::words::Words;

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
    /// The language that charts of them speak.
    pub words: Words,
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
    pub fn new(panel: Panel, unit: Unit, route: String, words: Words) -> Self {
        let names = panel.lines().iter().map(|line| line.name.clone()).collect();
        Self { panel, names, named: Vec::new(), unit, route, words, known: Known::default() }
    }

    /// The same lines in another language; their names stay.
    pub fn said_with(&self, route: String, words: Words) -> Self {
        Self { route, words, ..self.clone() }
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
        let mut said = Vec::new();
        let mut say = |key: &str, count: usize| {
            let list = self.words.list(left.aggregates.iter().map(|name| &**name), "list-comma");
            if count > 0 {
                said.push(self.words.with().count("count", count).text("list", &list).say(key));
            }
        };
        say("goods-aggregates", left.aggregates.len());
        say("goods-other-digits", left.other_digits);
        say("goods-other-periods", left.other_periods);
        said
    }

    /// Lines that a view of an index of `window` does not show, in a sentence.
    pub(super) fn not_shown(&self, shown: usize, window: Window) -> Option<String> {
        let count = self.panel.lines().len() - shown;
        let mut message = self.words.with();
        message.count("count", count).text("when", &window.iso());
        (count > 0).then(|| message.say("goods-not-shown"))
    }

    /// What a cell says of its figure, with its month.
    pub(super) fn cell_words(&self, line: usize, month: usize) -> String {
        let cell = self.panel.cell(line, month);
        let value = cell.number().map_or_else(
            || self.words.just(cell.state().unwrap_or("missing")),
            |number| self.words.full(number, &self.unit),
        );
        let period = self.panel.month(month);
        self.words.with().period("when", period).text("value", &value).say("goods-cell")
    }

    /// An index with what it is of.
    pub(super) fn index_words(&self, index: f64, base: f64) -> String {
        let mut message = self.words.with();
        message.text("index", &self.words.index(index));
        message.amount("amount", base, &self.unit).say("goods-index")
    }

    /// The base as it is marked on an axis.
    pub(super) fn mean_words(&self, is_narrow: bool) -> String {
        self.words.with().is("narrow", is_narrow).say("goods-mean")
    }

    /// Labels of the months on an axis.
    pub(super) fn ticks(&self, axis: &TimeAxis, limit: f64) -> Vec<TimeTick> {
        let name = |month, part| self.words.tick_name(month, part);
        axis.ticks_named(limit, &|text| text_width(text, SMALL, false), &name)
    }

    /// The columns of a table, which stand as one text in the catalogue.
    pub(super) fn columns(&self, key: &str) -> Vec<String> {
        self.words.just(key).split('|').map(|name| name.trim_ascii().to_owned()).collect()
    }
}
