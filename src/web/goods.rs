//! The page's side of views of every line of goods: a list that scrolls,
//! windows that are moved, what is said of a line.

use wasm_bindgen::prelude::*;

use super::crossing::{list, object, table, texts};
use super::page::Tradefall;
use crate::chart::{RankChart, WindowPart};

/// Rows of a table that a page is given; files have all of them.
const MOST_ROWS: usize = 1_000;

fn whole(number: usize) -> JsValue {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX)).into()
}

#[wasm_bindgen]
impl Tradefall {
    /// Where the list of a ranking lies and what its windows are;
    /// `undefined` for other views.
    pub fn list(&self, view: usize) -> JsValue {
        let Some(chart) = self.app.ranking(view) else { return JsValue::UNDEFINED };
        let width = self.width(view);
        let frame = chart.frame(width);
        let (strip, _) = chart.strip(width);
        let settings = chart.settings();
        let months = chart.goods.panel.months();
        let place = |period| chart.goods.panel.place(period).map_or(JsValue::from(0), whole);
        let window = |name: &str, words: String, span: (f64, f64), at: JsValue| {
            object(&[
                ("name", name.into()),
                ("words", words.into()),
                ("left", span.0.into()),
                ("width", (span.1 - span.0).into()),
                ("at", at),
            ])
        };
        let windows = [
            window(
                "before",
                chart.goods.words.dated(&settings.before.iso(), ""),
                strip.before,
                place(settings.before.from),
            ),
            window(
                "after",
                chart.goods.words.dated(&settings.after.iso(), ""),
                strip.after,
                place(settings.after.from),
            ),
        ];
        object(&[
            ("rows", whole(chart.rows())),
            ("listed", whole(chart.listed())),
            ("top", frame.top.into()),
            ("row", frame.row.into()),
            ("height", frame.rows.into()),
            ("query", chart.query.as_str().into()),
            ("scrolled", chart.scrolled().into()),
            ("months", whole(months)),
            ("stripTop", (strip.y.0 - 4.0).into()),
            ("stripHeight", (strip.y.1 - strip.y.0 + 4.0).into()),
            ("windows", list(windows.into_iter())),
            ("chosen", self.chosen_row(view)),
        ])
    }

    fn chosen_row(&self, view: usize) -> JsValue {
        let line = self.app.chosen_line(view);
        let row = line.and_then(|line| self.app.ranking(view)?.row_of(line));
        row.map_or(JsValue::UNDEFINED, whole)
    }

    /// The rows of the list from `first` on, as text: a cell for each column,
    /// or one alone for a heading.
    pub fn rows(&self, view: usize, first: usize, count: usize) -> JsValue {
        let Some(chart) = self.app.ranking(view) else { return JsValue::UNDEFINED };
        let last = first.saturating_add(count).min(chart.rows());
        list((first..last).map(|row| texts(&chart.row_words(row))))
    }

    /// Scrolls the list of a ranking.
    pub fn scroll_list(&mut self, view: usize, top: f64) {
        self.app.scroll_list(view, top);
    }

    /// Lists only what answers a search; returns how many lines do.
    pub fn find_goods(&mut self, view: usize, query: &str) -> usize {
        self.app.find_goods(view, query);
        self.app.ranking(view).map_or(0, RankChart::listed)
    }

    /// Looks at up to `steps` more pairs of windows for the ranges of ranks;
    /// `false` when all are known.
    pub fn look_further(&mut self, view: usize, steps: u32) -> bool {
        (0..steps).all(|_| self.app.look_further(view))
    }

    /// Takes hold of a window: `after` or `before`; its `from`, its `to`, or
    /// all of it.
    pub fn grab(&mut self, view: usize, window: &str, part: &str) {
        let part = match part {
            "from" => WindowPart::From,
            "to" => WindowPart::To,
            _ => WindowPart::Whole,
        };
        self.app.grab_window(view, window == "after", part);
    }

    /// Moves what was grabbed by CSS pixels from where it stood; says whether
    /// anything changed.
    pub fn drag(&mut self, view: usize, px: f64) -> bool {
        let width = self.width(view);
        let Some(chart) = self.app.ranking(view) else { return false };
        let months = (px / chart.strip(width).0.month).round();
        #[expect(clippy::cast_possible_truncation, reason = "clamped")]
        let months = if months.is_finite() { months.clamp(-9999.0, 9999.0) as i32 } else { 0 };
        self.app.drag_window(view, months)
    }

    /// Moves a window by months, as keys do; says whether anything changed.
    pub fn shift(&mut self, view: usize, window: &str, part: &str, months: i32) -> bool {
        self.grab(view, window, part);
        let is_changed = self.app.drag_window(view, months);
        self.app.release_window(view);
        is_changed
    }

    /// Lets go of what was grabbed.
    pub fn release(&mut self, view: usize) {
        self.app.release_window(view);
    }

    /// How the change of the line pinned in a ranking was computed;
    /// `undefined` when none is.
    pub fn arithmetic(&self, view: usize) -> JsValue {
        let pinned = self.app.is_pinned().then(|| self.app.chosen_line(view)).flatten();
        let method = pinned.and_then(|line| Some(self.app.ranking(view)?.arithmetic_of(line)));
        method.map_or(JsValue::UNDEFINED, |method| {
            object(&[("title", method.title.as_str().into()), ("lines", texts(&method.lines))])
        })
    }

    /// The table of a view that has too many rows to be handed over at once:
    /// its first rows, and how many there are.
    pub fn table(&self, view: usize) -> JsValue {
        let mut twin = self.app.twin(view);
        let all = twin.table.rows.len();
        twin.table.rows.truncate(MOST_ROWS);
        object(&[("table", table(&twin.table)), ("rows", whole(all))])
    }
}
