//! What a map of cells says: captions, table, a sentence a cell.

use super::super::goods::counted;
use super::super::{Method, Twin};
use super::{HeatChart, HeatMeasure};
use crate::scale::format;
use crate::scene::{Table, TableCell};

impl HeatChart {
    /// Title and lines of a cell's tooltip; `many` lines share its row.
    pub(super) fn cell_words(
        &self,
        line: usize,
        month: usize,
        many: usize,
    ) -> (String, Vec<String>) {
        let goods = &self.goods;
        let cell = goods.panel.cell(line, month);
        let figure = cell.number().map_or_else(
            || cell.state().unwrap_or("missing").to_owned(),
            |number| format::full(number, &goods.unit),
        );
        let period = goods.panel.month(month).long();
        let mut lines = vec![[&*period, ": ", &figure].concat()];
        if let Some(index) = self.index(line, month) {
            let base = self.bases[line].unwrap_or(0.0);
            let base = format::amount(base, &goods.unit);
            lines.push([&*format::index(index), ", with ", &base, " a month as 100"].concat());
        }
        if let Some(onset) = self.onsets[line] {
            let onset = goods.panel.month(onset).long();
            lines.push(["First below the year before in ", &onset].concat());
        }
        if many > 1 {
            lines.push(["One of ", &counted(many, "line"), " in this row"].concat());
        }
        (goods.full_name(line), lines)
    }

    fn captions(&self) -> Vec<String> {
        let goods = &self.goods;
        let months = goods.panel.months();
        let (from, to) = goods.panel.span();
        let all = goods.panel.lines().len();
        let mut captions = vec![
            [
                &*counted(self.rows.len(), "line"),
                " of goods by ",
                &counted(months, "month"),
                ", ",
                &from.long(),
                " to ",
                &to.long(),
                ". ",
                &goods.route,
                ".",
            ]
            .concat(),
        ];
        let fell = self.rows.iter().filter(|line| self.onsets[**line].is_some()).count();
        let mut most: Option<(usize, usize)> = None;
        for month in 0..months {
            let count = self.rows.iter().filter(|line| self.onsets[**line] == Some(month)).count();
            if most.is_none_or(|(other, _)| count > other) {
                most = Some((count, month));
            }
        }
        if let Some((count, month)) = most.filter(|(count, _)| *count > 0) {
            captions.push(
                [
                    &*counted(fell, "line"),
                    " fell below all known months of the year that ends with ",
                    &self.before.to.long(),
                    ", ",
                    &format::fixed(count as f64, 0),
                    " of them for the first time in ",
                    &goods.panel.month(month).long(),
                    ".",
                ]
                .concat(),
            );
        }
        if self.rows.len() < all {
            let count = counted(all - self.rows.len(), "line");
            captions.push(
                [
                    &*count,
                    " not shown: no index without a figure for every month of ",
                    &self.before.long(),
                    " and a mean above zero.",
                ]
                .concat(),
            );
        }
        captions.extend(goods.left_out());
        captions
    }

    fn methods(&self) -> Vec<Method> {
        let what = match self.measure {
            HeatMeasure::Index => [
                "A cell is a month's figure ÷ the mean of a month in ",
                &self.before.long(),
                " × 100, in classes of equal ratio around 100.",
            ]
            .concat(),
            HeatMeasure::Value => {
                "A cell is a month's figure, in classes of half a power of ten.".to_owned()
            }
        };
        let onset = [
            "Onset is the first month after ",
            &self.before.to.long(),
            " below every known month of the year that ends with it; six of those twelve must be \
             known.",
        ]
        .concat();
        let alike = "Similarity is the angle of a line in the plane of the first two principal \
                     components of all lines' classes."
            .to_owned();
        let title = "How the map is made".to_owned();
        vec![Method { title, lines: vec![what, onset, alike] }]
    }

    /// Captions and method, without the table of all cells.
    pub fn brief(&self) -> Twin {
        Twin { captions: self.captions(), table: Table::default(), methods: self.methods() }
    }

    /// Captions, method, and every cell as a table: a row a line, in order.
    pub fn twin(&self) -> Twin {
        let goods = &self.goods;
        let months = 0..goods.panel.months();
        let mut header = vec!["Code".to_owned(), "Goods".to_owned(), "Onset".to_owned()];
        header.extend(months.clone().map(|month| goods.panel.month(month).to_string()));
        let row = |line: &usize| {
            let onset = self.onsets[*line].map(|month| goods.panel.month(month).to_string());
            let mut cells = vec![
                TableCell::text(goods.code(*line)),
                TableCell::text(goods.name(*line)),
                TableCell::text(onset.unwrap_or_else(|| "none".to_owned())),
            ];
            cells.extend(months.clone().map(|month| {
                let cell = goods.panel.cell(*line, month);
                let text = cell
                    .number()
                    .map_or_else(|| cell.state().unwrap_or("missing").to_owned(), format::plain);
                TableCell::number(text, cell.number())
            }));
            cells
        };
        let caption = [&*goods.route, ", ", goods.unit.name(), ", by month"].concat();
        let rows = self.rows.iter().map(row).collect();
        Twin { table: Table { caption, header, rows }, ..self.brief() }
    }
}
