//! What is said of a long series.

use std::ops::Range;

use super::super::{Method, Twin};
use super::{LongChart, whole};
use crate::analysis::Extent;
use crate::scale::TimeAxis;
use crate::scene::{Table, TableCell};
use crate::trade::{Cell, DAY, Moment};
use crate::words::Message;

/// A table has at most so many rows: figures, or stretches of the calendar.
const MOST_ROWS: usize = 400;

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stretch {
    Seconds(i64),
    Month,
    Year,
}

/// How long the steps are: so many weeks, days, hours, minutes or seconds.
fn every(step: i64) -> (&'static str, i64) {
    let units = [(7 * DAY, "week"), (DAY, "day"), (3_600, "hour"), (60, "minute")];
    let fits = units.into_iter().find(|(seconds, _)| step % seconds == 0);
    let (seconds, unit) = fits.unwrap_or((1, "second"));
    (unit, step / seconds)
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
        let day = self.dated(moment, "");
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
        let time = [&*time, &seconds].concat();
        self.at(&day, &time)
    }

    fn dated(&self, moment: Moment, form: &str) -> String {
        let iso = moment.to_string();
        self.words.dated(iso.get(..10).unwrap_or(&iso), form)
    }

    fn at(&self, day: &str, time: &str) -> String {
        self.words.with().text("day", day).text("time", time).say("long-moment")
    }

    /// A day as the axis names it, with a time unless that is empty.
    pub(super) fn day_words(&self, moment: Moment, with_year: bool, time: &str) -> String {
        let parts = moment.parts();
        let day = if with_year {
            self.dated(moment, "short")
        } else {
            let month = self.words.month_of_day(parts.month);
            self.words.with().count("day", parts.day.into()).text("month", month).say("long-day")
        };
        if time.is_empty() { day } else { self.at(&day, time) }
    }

    fn cell_words(&self, slot: usize) -> String {
        match self.series.cell(slot) {
            Cell::Missing => self.words.just("missing"),
            Cell::Suppressed => self.words.just("suppressed"),
            cell => self.amount(cell.number().unwrap_or(0.0)),
        }
    }

    pub(super) fn spoken(&self, slot: usize) -> String {
        let (when, value) = (self.moment_words(slot), self.cell_words(slot));
        self.words.with().text("when", &when).text("value", &value).say("long-spoken")
    }

    /// The lines of a tooltip: the figure, and what else its pixel holds.
    pub(super) fn lines_at(&self, slot: usize, axis: &TimeAxis) -> Vec<String> {
        let mut lines = vec![self.cell_words(slot)];
        let x = axis.x(slot as f64 + 0.5).floor();
        let (from, to) = (axis.month_position(x), axis.month_position(x + 1.0));
        let slots = whole((from - 0.5).ceil())..whole((to - 0.5).ceil()).min(self.series.len());
        if slots.len() > 1 {
            let found = self.pyramid.extent(self.series.values(), slots.clone());
            let range = self.range_words(&found);
            let mut said = self.words.with();
            lines.push(said.count("count", slots.len()).text("range", &range).say("long-pixel"));
        }
        lines
    }

    fn range_words(&self, found: &Extent) -> String {
        if found.known == 0 {
            return self.words.just("no-figure");
        }
        let (low, high) = (self.amount(found.low), self.amount(found.high));
        self.words.with().text("low", &low).text("high", &high).say("long-range")
    }

    /// A message about slots, which says from when to when they are.
    fn about(&self, slots: Range<usize>) -> Message<'_> {
        let last = slots.end.saturating_sub(1).max(slots.start);
        let unit = if self.series.unit.is_empty() { "none" } else { &self.series.unit };
        let mut said = self.words.with();
        said.text("from", &self.moment_words(slots.start)).text("to", &self.moment_words(last));
        said.text("unit", unit).count("count", slots.len());
        said
    }

    /// What is in view, in words.
    pub fn window_words(&self) -> String {
        let key = if self.window.is_none() { "long-window-all" } else { "long-window" };
        self.about(self.seen()).count("of", self.series.len()).say(key)
    }

    /// When a slot is, as a handle at the end of what is in view says it.
    pub fn slot_words(&self, slot: usize) -> String {
        self.moment_words(slot.min(self.series.len().saturating_sub(1)))
    }

    /// When the series has a value first.
    fn when(&self, value: f64) -> String {
        let values = self.series.values();
        self.moment_words(self.pyramid.find(values, 0..values.len(), value).unwrap_or(0))
    }

    /// Captions and arithmetic, and a table of what is in view: each figure, or
    /// stretches of the calendar with their ends and their mean.
    pub fn twin(&self) -> Twin {
        let (words, series, whole) = (&self.words, &self.series, self.whole);
        let mut captions = Vec::new();
        let unnamed = words.just("long-unnamed");
        let name = if series.name.is_empty() { &unnamed } else { &series.name };
        let (step, count) = every(series.step());
        let mut about = self.about(0..series.len());
        about.text("name", name).count("known", whole.known).text("step", step);
        captions.push(about.text("every", &count.to_string()).say("long-caption"));
        let held = (0..series.len())
            .filter(|slot| whole.known < series.len() && series.cell(*slot) == Cell::Suppressed)
            .count();
        let missing = series.len() - whole.known - held;
        let key = match (missing, held) {
            (0, 0) => "long-whole",
            (_, 0) => "long-gaps",
            _ => "long-gaps-suppressed",
        };
        captions.push(words.with().count("gaps", missing).count("held", held).say(key));
        if whole.known > 0 {
            let mut ends = words.with();
            ends.text("high", &self.amount(whole.high)).text("when", &self.when(whole.high));
            ends.text("low", &self.amount(whole.low)).text("date", &self.when(whole.low));
            captions.push(ends.say("long-extremes"));
            let (floor, ceiling) = self.domain();
            if floor > 0.0 || ceiling < 0.0 {
                let start = self.amount(if floor > 0.0 { floor } else { ceiling });
                captions.push(words.with().text("amount", &start).say("long-start"));
            }
        }
        let lines = ["long-method-columns", "long-method-middle", "long-method-zones"];
        let method = Method {
            title: words.just("long-method"),
            lines: lines.map(|line| words.just(line)).to_vec(),
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
        let figure = self.words.just("long-figure");
        let unit = if self.series.unit.is_empty() { figure } else { self.series.unit.clone() };
        Table {
            caption: self.about(seen.clone()).say("long-each"),
            header: vec![self.words.just("long-when"), unit],
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
        let columns = self.words.just("long-columns");
        let header = columns.split('|').map(|name| name.trim_ascii().to_owned()).collect();
        Table { caption: self.about(seen).say("long-stretches"), header, rows }
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
