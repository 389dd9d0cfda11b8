//! What is said of a long series, in English as on the page for files.

use std::ops::Range;

use super::super::{Method, Twin};
use super::{LongChart, whole};
use crate::analysis::Extent;
use crate::scale::TimeAxis;
use crate::scene::{Table, TableCell};
use crate::trade::{Cell, DAY, Moment};

/// A table has at most so many rows: figures, or stretches of the calendar.
const MOST_ROWS: usize = 400;

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    Seconds(i64),
    Month,
    Year,
}

/// How long the steps are, in words.
fn every(step: i64) -> String {
    for (seconds, one) in
        [(7 * DAY, "week"), (DAY, "day"), (3_600, "hour"), (60, "minute"), (1, "second")]
    {
        if step % seconds == 0 {
            return match step / seconds {
                1 => ["every ", one].concat(),
                count => ["every ", &count.to_string(), " ", one, "s"].concat(),
            };
        }
    }
    String::new()
}

impl Stretch {
    /// The stretch that `moment` lies in: when the next one begins.
    fn next(self, moment: Moment) -> Moment {
        let parts = moment.parts();
        let (year, month) = match self {
            Self::Seconds(seconds) => {
                return moment.plus(seconds - moment.second_of_day() % seconds);
            }
            Self::Month if parts.month < 12 => (parts.year, parts.month + 1),
            _ => (parts.year.saturating_add(1), 1),
        };
        Moment::of_day(year, month, 1).unwrap_or(moment.plus(366 * DAY))
    }
}

impl LongChart {
    /// A slot as people say when it is: a day where the steps are days.
    pub(super) fn moment_words(&self, slot: usize) -> String {
        self.said(self.series.moment(slot), self.series.step() % DAY != 0)
    }

    fn said(&self, moment: Moment, with_time: bool) -> String {
        let parts = moment.parts();
        let iso = moment.to_string();
        let day = self.words.dated(iso.get(..10).unwrap_or(&iso), "");
        if !with_time {
            return day;
        }
        let two = |number: u8| format!("{number:02}");
        let time = [two(parts.hour), two(parts.minute)].join(":");
        let seconds = if self.series.step() % 60 == 0 {
            String::new()
        } else {
            [":", &two(parts.second)].concat()
        };
        [&*day, ", ", &time, &seconds].concat()
    }

    fn cell_words(&self, slot: usize) -> String {
        match self.series.cell(slot) {
            Cell::Missing => self.words.just("missing"),
            Cell::Suppressed => "withheld".to_owned(),
            cell => self.amount(cell.number().unwrap_or(0.0)),
        }
    }

    pub(super) fn spoken(&self, slot: usize) -> String {
        [&*self.moment_words(slot), ": ", &self.cell_words(slot), "."].concat()
    }

    /// The lines of a tooltip: the figure, and what else its pixel holds.
    pub(super) fn lines_at(&self, slot: usize, axis: &TimeAxis) -> Vec<String> {
        let mut lines = vec![self.cell_words(slot)];
        let x = axis.x(slot as f64 + 0.5).floor();
        let (from, to) = (axis.month_position(x), axis.month_position(x + 1.0));
        let slots = whole((from - 0.5).ceil())..whole((to - 0.5).ceil()).min(self.series.len());
        if slots.len() > 1 {
            let found = self.pyramid.extent(self.series.values(), slots.clone());
            let count = self.words.fixed(slots.len() as f64, 0);
            let range = self.range_words(&found);
            lines.push(["One of ", &count, " in this pixel: ", &range].concat());
        }
        lines
    }

    fn range_words(&self, found: &Extent) -> String {
        if found.known == 0 {
            return "no figure".to_owned();
        }
        [&*self.amount(found.low), " to ", &self.amount(found.high)].concat()
    }

    fn count_words(&self, count: usize, one: &str) -> String {
        let number = self.words.fixed(count as f64, 0);
        [&*number, " ", one, if count == 1 { "" } else { "s" }].concat()
    }

    /// From when to when slots are, in words.
    fn span_words(&self, slots: Range<usize>) -> String {
        let last = slots.end.saturating_sub(1).max(slots.start);
        [&*self.moment_words(slots.start), " to ", &self.moment_words(last)].concat()
    }

    /// What is in view, in words.
    pub fn window_words(&self) -> String {
        let seen = self.seen();
        let count = self.count_words(seen.len(), "step");
        let span = self.span_words(seen);
        if self.window.is_none() {
            return [&*span, ", all ", &count].concat();
        }
        let all = self.words.fixed(self.series.len() as f64, 0);
        [&*span, ", ", &count, " of ", &all].concat()
    }

    /// When a slot is, as a handle at the end of what is in view says it.
    pub fn slot_words(&self, slot: usize) -> String {
        self.moment_words(slot.min(self.series.len().saturating_sub(1)))
    }

    fn extreme_words(&self, name: &str, value: f64) -> String {
        let values = self.series.values();
        let slot = self.pyramid.find(values, 0..values.len(), value).unwrap_or(0);
        [name, " is ", &self.amount(value), ", ", &self.moment_words(slot)].concat()
    }

    /// Captions and arithmetic, and a table of what is in view: each figure, or
    /// stretches of the calendar with their ends and their mean.
    pub fn twin(&self) -> Twin {
        let (series, whole) = (&self.series, self.whole);
        let mut captions = Vec::new();
        let name = if series.name.is_empty() { "A series" } else { &series.name };
        let unit =
            if series.unit.is_empty() { String::new() } else { [", ", &series.unit].concat() };
        let span = self.span_words(0..series.len());
        let known = self.count_words(whole.known, "figure");
        let steps = [" ", &every(series.step()), ", "].concat();
        captions.push([name, &unit, ":", &steps, &span, ". ", &known, "."].concat());
        let withheld = (0..series.len())
            .filter(|slot| whole.known < series.len() && series.cell(*slot) == Cell::Suppressed)
            .count();
        let missing = series.len() - whole.known - withheld;
        captions.push(match (missing, withheld) {
            (0, 0) => "No figure is missing.".to_owned(),
            (missing, 0) => {
                [&*self.count_words(missing, "step"), " without a figure: gaps, not zeros."]
                    .concat()
            }
            _ => [
                &*self.count_words(missing, "step"),
                " without a figure and ",
                &self.words.fixed(withheld as f64, 0),
                " with one that is withheld: gaps, not zeros.",
            ]
            .concat(),
        });
        if whole.known > 0 {
            let high = self.extreme_words("The highest figure", whole.high);
            let low = self.extreme_words("the lowest", whole.low);
            captions.push([&*high, "; ", &low, "."].concat());
            let (floor, ceiling) = self.domain();
            if floor > 0.0 || ceiling < 0.0 {
                let start = self.amount(if floor > 0.0 { floor } else { ceiling });
                captions.push(["The axis begins at ", &start, ", not at zero."].concat());
            }
        }
        let method = Method {
            title: "How it is drawn".to_owned(),
            lines: vec![
                "Where there are more figures than pixels, each column of pixels reaches from the lowest to the highest place of the line through all figures in it, so no extreme is left out at any zoom.".to_owned(),
                "A figure stands in the middle of its step. Steps without a figure are not bridged.".to_owned(),
                "Moments stand as the file has them; time zones are not converted.".to_owned(),
            ],
        };
        Twin { captions, table: self.table(), methods: vec![method] }
    }

    fn table(&self) -> Table {
        let seen = self.seen();
        if seen.len() <= MOST_ROWS {
            return self.figures(seen);
        }
        let seconds = seen.len() as f64 * self.series.step() as f64;
        let fits = |one: i64| seconds / (one as f64) < MOST_ROWS as f64;
        let seconds =
            [60, 3_600, DAY].into_iter().find(|one| *one > self.series.step() && fits(*one));
        let stretch = match seconds {
            Some(seconds) => Stretch::Seconds(seconds),
            None if fits(28 * DAY) => Stretch::Month,
            None => Stretch::Year,
        };
        self.stretches(seen, stretch)
    }

    fn figures(&self, seen: Range<usize>) -> Table {
        let row = |slot: usize| {
            let number = self.series.cell(slot).number();
            vec![
                TableCell::text(self.moment_words(slot)),
                TableCell::number(self.cell_words(slot), number),
            ]
        };
        let unit = if self.series.unit.is_empty() { "Figure" } else { &self.series.unit };
        Table {
            caption: ["Each figure in view, ", &self.span_words(seen.clone())].concat(),
            header: vec!["When".to_owned(), unit.to_owned()],
            rows: seen.map(row).collect(),
        }
    }

    fn stretches(&self, seen: Range<usize>, stretch: Stretch) -> Table {
        let (series, mut rows) = (&self.series, Vec::new());
        let mut from = seen.start;
        while from < seen.end && rows.len() < 10 * MOST_ROWS {
            let moment = series.moment(from);
            let to = series.slot_at(stretch.next(moment)).clamp(from + 1, seen.end);
            let name = match stretch {
                Stretch::Seconds(seconds) => self.said(moment, seconds < DAY),
                Stretch::Month => self.words.period(moment.period()),
                Stretch::Year => moment.parts().year.to_string(),
            };
            let found = self.pyramid.extent(series.values(), from..to);
            let count = |count: usize| {
                TableCell::number(self.words.fixed(count as f64, 0), Some(count as f64))
            };
            let known = series.values()[from..to].iter().filter(|value| value.is_finite());
            let mean = known.sum::<f64>() / found.known as f64;
            let cell = |number: f64| match found.known {
                0 => TableCell::text(self.words.just("missing")),
                _ => TableCell::number(self.words.plain(number), Some(number)),
            };
            rows.push(vec![
                TableCell::text(name),
                count(found.known),
                count(to - from - found.known),
                cell(found.low),
                cell(found.high),
                cell(mean),
            ]);
            from = to;
        }
        let unit =
            if series.unit.is_empty() { String::new() } else { [", ", &series.unit].concat() };
        let header = ["When", "Figures", "Without", "Lowest", "Highest", "Mean of the figures"];
        let span = self.span_words(seen);
        Table {
            caption: ["What is in view", &unit, ", ", &span, "; zoom in for each figure"].concat(),
            header: header.map(str::to_owned).to_vec(),
            rows,
        }
    }

    /// The figures in view as CSV, a line for each step; `long` reads it again.
    pub fn csv(&self) -> String {
        let seen = self.seen();
        let mut out = String::with_capacity(seen.len() * 26 + 64);
        // What a spreadsheet would take for a formula, or a line, is none.
        let plain = |text: &str| text.replace([',', '"', '\n', '\r', '='], " ");
        let unit = plain(&self.series.unit);
        let name = plain(&self.series.name);
        let name = name.trim_start_matches(['+', '-', '@', ' ', '\t']);
        let name = if name.is_empty() { "value" } else { name };
        out.push_str(&["when,", name].concat());
        if !unit.is_empty() {
            out.push_str(&[" (", &unit, ")"].concat());
        }
        out.push_str(",status\n");
        for slot in seen {
            out.push_str(&self.series.moment(slot).to_string());
            out.push(',');
            match self.series.cell(slot) {
                Cell::Missing => out.push_str(",missing\n"),
                Cell::Suppressed => out.push_str(",suppressed\n"),
                cell => {
                    let number = cell.number().unwrap_or(0.0);
                    out.push_str(&crate::trade::decimal::shortest(number));
                    out.push_str(",\n");
                }
            }
        }
        out
    }
}
