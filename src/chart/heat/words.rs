//! What a map of cells says: captions, table, a sentence a cell.

use super::super::{Method, Twin};
use super::{HeatChart, HeatMeasure};
use crate::scene::{Table, TableCell};

impl HeatChart {
    /// Title and lines of a cell's tooltip; `many` lines share its row.
    pub(super) fn cell_words(
        &self,
        line: usize,
        month: usize,
        many: usize,
    ) -> (String, Vec<String>) {
        let (goods, words) = (&self.goods, &self.goods.words);
        let mut lines = vec![goods.cell_words(line, month)];
        if let Some(index) = self.index(line, month) {
            lines.push(goods.index_words(index, self.bases[line].unwrap_or(0.0)));
        }
        if let Some(onset) = self.onset(line) {
            lines.push(words.with().period("when", onset).say("heat-onset"));
        }
        if many > 1 {
            lines.push(words.with().count("count", many).say("heat-one-of"));
        }
        (goods.full_name(line), lines)
    }

    fn captions(&self) -> Vec<String> {
        let (goods, words) = (&self.goods, &self.goods.words);
        let months = goods.panel.months();
        let (from, to) = goods.panel.span();
        let first = words
            .with()
            .count("count", self.rows.len())
            .count("of", months)
            .period("from", from)
            .period("to", to)
            .text("route", &goods.route)
            .say("heat-caption");
        let mut captions = vec![first];
        let fell = self.rows.iter().filter(|line| self.onsets[**line].is_some()).count();
        let mut most: Option<(usize, usize)> = None;
        for month in 0..months {
            let count = self.rows.iter().filter(|line| self.onsets[**line] == Some(month)).count();
            if most.is_none_or(|(other, _)| count > other) {
                most = Some((count, month));
            }
        }
        if let Some((number, month)) = most.filter(|(count, _)| *count > 0) {
            let said = words
                .with()
                .count("count", fell)
                .period("to", self.before.to)
                .text("number", &words.fixed(number as f64, 0))
                .period("when", goods.panel.month(month))
                .say("heat-fell");
            captions.push(said);
        }
        captions.extend(goods.not_shown(self.rows.len(), self.before));
        captions.extend(goods.left_out());
        captions
    }

    fn methods(&self) -> Vec<Method> {
        let words = &self.goods.words;
        let what = match self.measure {
            HeatMeasure::Index => "heat-method-index",
            HeatMeasure::Value => "heat-method-value",
        };
        let lines = vec![
            words.with().text("when", &self.before.iso()).say(what),
            words.with().period("when", self.before.to).say("heat-method-onset"),
            words.just("heat-method-alike"),
        ];
        vec![Method { title: words.just("heat-method"), lines }]
    }

    /// Captions and method, without the table of all cells.
    pub fn brief(&self) -> Twin {
        Twin { captions: self.captions(), table: Table::default(), methods: self.methods() }
    }

    /// Captions, method, and every cell as a table: a row a line, in order.
    pub fn twin(&self) -> Twin {
        let (goods, words) = (&self.goods, &self.goods.words);
        let months = 0..goods.panel.months();
        let mut header = goods.columns("heat-columns");
        header.extend(months.clone().map(|month| goods.panel.month(month).to_string()));
        let row = |line: &usize| {
            let onset = self.onsets[*line].map(|month| goods.panel.month(month).to_string());
            let mut cells = vec![
                TableCell::text(goods.code(*line)),
                TableCell::text(goods.name(*line)),
                TableCell::text(onset.unwrap_or_else(|| words.just("heat-no-onset"))),
            ];
            cells.extend(months.clone().map(|month| {
                let cell = goods.panel.cell(*line, month);
                let text = cell.number().map_or_else(
                    || words.just(cell.state().unwrap_or("missing")),
                    |number| words.plain(number),
                );
                TableCell::number(text, cell.number())
            }));
            cells
        };
        let caption = words
            .with()
            .text("route", &goods.route)
            .text("unit", goods.unit.name())
            .say("heat-table");
        let rows = self.rows.iter().map(row).collect();
        Twin { table: Table { caption, header, rows }, ..self.brief() }
    }
}
