//! Figures month by month: lines with real gaps, honest zeros, direct labels,
//! and the measures that hit these goods.

mod multiples;
mod shares;

use std::rc::Rc;

use super::frame::{
    NARROW, SMALL, WIDTHS, badge, empty, flow_items, grid_line, marker, paragraph, push_apart,
    series_dash, series_ink, time_axis,
};
use super::{Margins, Twin, window};
use crate::analysis::rebase;
use crate::scale::{TimeAxis, ValueScale, nice};
use crate::scene::{
    Align, Datum, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Target, Text, elide,
    hatch, point, text_width,
};
use crate::trade::{Cell, Period, Quality, SanctionEvent, Series, Unit, sorted};
use crate::words::Words;

pub use multiples::MultiplesChart;
pub use shares::SharesChart;

/// What the y axis counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Published figures.
    Value,
    /// 100 in the base period.
    Index {
        /// The base period.
        base: Period,
    },
}

/// One line of the chart.
#[derive(Clone, Debug)]
pub struct FlowLine {
    /// Position in the view's list of products.
    pub product: usize,
    /// What the chart calls it.
    pub label: String,
    /// Its code, empty where there is none.
    pub code: String,
    /// Published figures from the first to the last month of the axis.
    pub series: Series,
    /// Months whose figure is not simply stated.
    pub qualities: Vec<(Period, Quality)>,
}

impl FlowLine {
    /// What stands behind a figure that the office may still change.
    fn unfirm(&self, period: Period) -> Option<&'static str> {
        let (_, quality) = self.qualities.iter().find(|(at, _)| *at == period)?;
        match quality {
            Quality::Provisional => Some(" (provisional)"),
            Quality::Estimated => Some(" (estimated)"),
            Quality::Stated | Quality::Derived => None,
        }
    }
}

/// A note of the author at one figure.
#[derive(Clone, Debug)]
pub struct FlowNote {
    /// Position in [`FlowChart::lines`].
    pub line: usize,
    /// Month of the figure.
    pub period: Period,
    /// What it says.
    pub text: String,
}

/// Lines over time with events and notes.
#[derive(Clone, Debug)]
pub struct FlowChart {
    /// In the order of the story.
    pub lines: Vec<FlowLine>,
    /// First and last month of the axis.
    pub span: (Period, Period),
    /// Unit of the figures.
    pub unit: Unit,
    /// What the y axis counts.
    pub measure: Measure,
    /// Whether the y axis is logarithmic.
    pub is_log: bool,
    /// Events to mark, with their position in the story's list; by date.
    pub events: Vec<(usize, Rc<SanctionEvent>)>,
    /// Notes at single figures.
    pub notes: Vec<FlowNote>,
    /// Who trades with whom, in words.
    pub route: String,
    /// The months in view; all of them when `None`.
    pub window: Option<(f64, f64)>,
    /// What it is said with.
    pub words: Words,
}

/// Height of one row of event labels.
const EVENT_ROW: f64 = 18.0;
/// More rows than this, and the events are numbered instead.
const EVENT_ROWS: usize = 8;
/// A label that is cut off at the edge is at least this wide.
const LEAST_LABEL: f64 = 60.0;
/// Height of one strip that shows the gaps of a series.
const GAP_STRIP: f64 = 9.0;

/// A line as drawn: transformed by the measure.
struct Drawn {
    series: Option<Series>,
}

/// A plot with lines in it: all of a chart, or one of many panels.
struct Panel<'a> {
    /// The lines drawn, the first of which is line `first` of the chart.
    drawn: &'a [Drawn],
    first: usize,
    axis: &'a TimeAxis,
    scale: &'a ValueScale,
    labels: &'a EventLabels,
    events_top: f64,
    /// About so many grid lines, named at the left with `has_labels`.
    ticks: usize,
    has_labels: bool,
    has_words: bool,
}

/// Where the events' labels go.
enum EventLabels {
    /// Each label in a row, left or right of its line.
    Rows { rows: Vec<usize>, is_left: Vec<bool>, count: usize },
    /// Numbered badges in rows, with a key below the chart.
    Numbered { rows: Vec<usize>, count: usize },
}

impl FlowChart {
    fn drawn(&self) -> Vec<Drawn> {
        self.lines
            .iter()
            .map(|line| Drawn {
                series: match self.measure {
                    Measure::Value => Some(line.series.clone()),
                    Measure::Index { base } => rebase(&line.series, base),
                },
            })
            .collect()
    }

    fn number_words(&self, number: f64) -> String {
        match self.measure {
            Measure::Value => self.words.tick(number, &self.unit),
            Measure::Index { .. } => self.words.index(number),
        }
    }

    fn unit_words(&self) -> String {
        match self.measure {
            Measure::Value => self
                .words
                .with()
                .text("unit", &self.unit.to_string())
                .text("kind", self.span.0.kind())
                .say("flow-unit"),
            Measure::Index { base } => {
                self.words.with().period("base", base).say("flow-unit-index")
            }
        }
    }

    /// Room left of and right of the plot, the same for every view that
    /// shares the time axis.
    pub fn margins(&self, width: f64) -> Margins {
        let scale = self.value_scale(&self.drawn(), (1.0, 0.0));
        let ticks = scale.ticks(5).into_iter().map(|tick| self.number_words(tick));
        let left = ticks.map(|label| text_width(&label, SMALL, false) + 7.0).fold(44.0, f64::max);
        if width < NARROW {
            return Margins { left, right: 8.0 };
        }
        let widest = self
            .lines
            .iter()
            .map(|line| text_width(&line.label, crate::scene::TEXT_SIZE, true))
            .fold(60.0, f64::max);
        Margins { left: left.max(52.0), right: (widest + 26.0).min(width * 0.26) }
    }

    /// The picture at `width` CSS pixels; `margins` as agreed by the views
    /// that share the axis.
    ///
    /// Without `has_words` figures have none yet, see [`FlowChart::describe`]:
    /// they are hundreds, and readers point at few.
    pub fn scene(&self, width: f64, margins: Margins, has_words: bool) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.lines.is_empty() {
            return empty(width, &self.words.just("flow-none"));
        }
        let drawn = self.drawn();
        let is_narrow = width < NARROW;
        let mut scene = Scene::new(width, 0.0);
        let (left, right) = (margins.left, width - margins.right);
        let axis = window::axis(self.span, self.window, width, margins).of(self.span.0);

        let mut unit = self.unit_words();
        if self.is_log {
            unit = self.words.with().text("unit", &unit).say("flow-log");
        }
        let unit = Text::new(unit, point(1.0, 14.0)).size(SMALL).ink(Ink::Muted);
        let mut y = paragraph(&mut scene, &unit, width - 2.0) - 2.0;
        if is_narrow {
            y = self.legend(&mut scene, y + 6.0);
        }
        // Rows that do for all months do for fewer: zooming draws apart what
        // is in a row. So nothing changes its row while the months move.
        let whole = window::axis(self.span, None, width, margins);
        let labels = self.place_events(&whole, width);
        let event_rows = match &labels {
            EventLabels::Rows { count, .. } | EventLabels::Numbered { count, .. } => *count,
        };
        let events_top = y + 4.0;
        let top = events_top + event_rows as f64 * EVENT_ROW + 8.0;
        let height = (width * if is_narrow { 0.75 } else { 0.38 }).clamp(220.0, 420.0);
        let bottom = top + height;
        scene.plot = Rect::between(left, top, right, bottom);
        let scale = self.value_scale(&drawn, (bottom, top));

        let gap_lines: Vec<usize> = (0..self.lines.len())
            .filter(|index| drawn[*index].series.as_ref().is_some_and(|s| !s.gaps().is_empty()))
            .collect();
        let panel = Panel {
            drawn: &drawn,
            first: 0,
            axis: &axis,
            scale: &scale,
            labels: &labels,
            events_top,
            ticks: 5,
            has_labels: true,
            has_words,
        };
        self.draw_panel(&mut scene, &panel);
        if !is_narrow {
            self.direct_labels(&mut scene, &drawn, &axis, &scale);
        }
        let note_marks = self.draw_notes(&mut scene, &drawn, &axis, &scale);

        let mut y = bottom;
        if self.lines.len() > 1 && !gap_lines.is_empty() {
            y = self.gap_strips(&mut scene, &axis, &drawn, &gap_lines, y + 6.0);
        }
        y = time_axis(&mut scene, &axis, &self.words, y);
        y = self.footer(&mut scene, &labels, &note_marks, y + 8.0);
        scene.height = y;
        scene
    }

    /// Lines, events and grid of the plot of `scene`, and what can be pointed
    /// at there.
    #[inline(never)] // Another part of the engine draws with it too.
    fn draw_panel(&self, scene: &mut Scene, panel: &Panel) {
        let Panel { drawn, axis, scale, .. } = *panel;
        self.value_axis(scene, panel);
        if let [only] = drawn {
            self.gap_columns(scene, axis, only);
        }
        self.draw_events(scene, axis, panel.labels, panel.events_top);
        for (index, line) in drawn.iter().enumerate() {
            Self::draw_line(scene, index, line, axis, scale);
        }
        self.draw_unfirm(scene, panel);
        self.targets(scene, panel);
    }

    fn value_scale(&self, drawn: &[Drawn], range: (f64, f64)) -> ValueScale {
        let numbers = drawn
            .iter()
            .filter_map(|line| line.series.as_ref())
            .flat_map(Series::cells)
            .filter_map(|cell| cell.number());
        let (mut low, mut high, mut has_zero) = (f64::INFINITY, f64::NEG_INFINITY, false);
        for number in numbers {
            if self.is_log && number <= 0.0 {
                has_zero |= number == 0.0;
                continue;
            }
            low = low.min(number);
            high = high.max(number);
        }
        if self.is_log {
            // Zero gets a line of its own below a break of the axis.
            let floor = if has_zero { range.0 - 24.0 } else { range.0 };
            return ValueScale::log((low, high), (floor, range.1), range.0);
        }
        let domain = nice((low.min(0.0), high.max(0.0)), 5);
        ValueScale::linear(domain, range)
    }

    fn value_axis(&self, scene: &mut Scene, panel: &Panel) {
        let Panel { scale, ticks: count, has_labels, .. } = *panel;
        let plot = scene.plot;
        let mut ticks: Vec<(f64, String)> =
            scale.ticks(count).into_iter().map(|tick| (tick, self.number_words(tick))).collect();
        if let ValueScale::Log { zero, range, .. } = scale
            && (zero - range.0).abs() > 1.0
        {
            ticks.push((0.0, "0".to_owned()));
            let y = (zero + range.0) / 2.0;
            // The break: two short strokes across the axis.
            for shift in [-2.5, 2.5] {
                scene.segment(
                    point(plot.x - 5.0, y + shift + 2.0),
                    point(plot.x + 5.0, y + shift - 2.0),
                    Stroke::new(Ink::Muted, 1.0),
                );
            }
        }
        for (tick, label) in ticks {
            let Some(y) = scale.position(tick) else { continue };
            grid_line(scene, plot.x, plot.right(), y);
            if !has_labels {
                continue;
            }
            let text = Text::new(label, point(plot.x - 6.0, y + 4.2)).size(SMALL).ink(Ink::Muted);
            scene.text(text.align(Align::Right));
        }
        let base = match scale {
            ValueScale::Linear { .. } => scale.position(0.0),
            ValueScale::Log { .. } => Some(plot.bottom()),
        };
        if let Some(y) = base {
            scene.segment(point(plot.x, y), point(plot.right(), y), Stroke::new(Ink::Muted, 1.0));
        }
        if let Measure::Index { .. } = self.measure
            && let Some(y) = scale.position(100.0)
        {
            let stroke = Stroke::new(Ink::Before, 1.0);
            scene.segment(point(plot.x, y), point(plot.right(), y), stroke);
        }
    }

    /// The middle of a period on the axis.
    fn x(axis: &TimeAxis, period: Period) -> f64 {
        let (start, end) = period.month_span();
        axis.x(f64::midpoint(start, end))
    }

    fn draw_line(
        scene: &mut Scene,
        index: usize,
        line: &Drawn,
        axis: &TimeAxis,
        scale: &ValueScale,
    ) {
        let Some(series) = &line.series else { return };
        let cells: Vec<_> = series.iter().collect();
        let stroke = Stroke::new(series_ink(index), 2.0).dashed(series_dash(index));
        for run in series.runs() {
            let mut points: Vec<Point> = Vec::with_capacity(run.len());
            let mut pieces = Vec::new();
            for (period, cell) in &cells[run] {
                match cell.number().and_then(|number| scale.position(number)) {
                    Some(y) => points.push(point(Self::x(axis, *period), y)),
                    // A value the scale has no place for breaks the line.
                    None => pieces.push(std::mem::take(&mut points)),
                }
            }
            pieces.push(points);
            for piece in pieces {
                let piece = window::clipped(&piece, axis.left(), axis.right());
                // A month between two gaps is a point, not nothing.
                if let [only] = piece.as_slice() {
                    marker(scene, index, *only, 3.5);
                }
                scene.line(piece, stroke);
            }
        }
        for (period, cell) in &cells {
            if matches!(cell, Cell::Zero)
                && window::has_middle(axis, period.month_span())
                && let Some(y) = scale.position(0.0)
            {
                marker(scene, index, point(Self::x(axis, *period), y), 3.5);
            }
        }
    }

    /// Hollow marks at figures that the office may still change.
    fn draw_unfirm(&self, scene: &mut Scene, panel: &Panel) {
        let Panel { axis, scale, .. } = *panel;
        let lines = self.lines.iter().skip(panel.first);
        for (index, (line, shown)) in lines.zip(panel.drawn).enumerate() {
            for (period, _) in &line.qualities {
                let number = shown.series.as_ref().and_then(|series| series.at(*period));
                let Some(y) = number.and_then(|number| scale.position(number)) else { continue };
                if line.unfirm(*period).is_some() && window::has_middle(axis, period.month_span()) {
                    let at = point(Self::x(axis, *period), y);
                    marker(scene, index, at, 4.5);
                    scene.marks.push(Mark::Circle(at, 2.2, Ink::Paper));
                }
            }
        }
    }

    /// The whole column of a month without a figure, when one line is drawn.
    fn gap_columns(&self, scene: &mut Scene, axis: &TimeAxis, line: &Drawn) {
        let Some(series) = &line.series else { return };
        let plot = scene.plot;
        let no_figure = self.words.just("no-figure");
        for gap in series.gaps() {
            let start = series.start().plus(i32::try_from(gap.start).unwrap_or(0));
            let end = series.start().plus(i32::try_from(gap.end).unwrap_or(0) - 1);
            let area = Rect::between(
                axis.x(start.month_span().0).max(plot.x),
                plot.y,
                axis.x(end.month_span().1).min(plot.right()),
                plot.bottom(),
            );
            for [from, to] in hatch(area, 6.0) {
                scene.segment(from, to, Stroke::new(Ink::Before, 0.8));
            }
            let text = Text::new(no_figure.clone(), point(area.center().x, plot.bottom() - 6.0));
            let text = text.size(SMALL).align(Align::Center).ink(Ink::Muted);
            if text.width() < area.width - 4.0 {
                scene.rect(text.bounds().grow(2.0), Ink::Paper);
                scene.text(text);
            }
        }
    }

    fn gap_strips(
        &self,
        scene: &mut Scene,
        axis: &TimeAxis,
        drawn: &[Drawn],
        gap_lines: &[usize],
        top: f64,
    ) -> f64 {
        let mut y = top;
        for index in gap_lines {
            let Some(series) = &drawn[*index].series else { continue };
            let strip = Rect::new(axis.left(), y, axis.right() - axis.left(), GAP_STRIP);
            for gap in series.gaps() {
                let start = series.start().plus(i32::try_from(gap.start).unwrap_or(0));
                let end = series.start().plus(i32::try_from(gap.end).unwrap_or(0) - 1);
                let from = axis.x(start.month_span().0).max(strip.x);
                let to = axis.x(end.month_span().1).min(strip.right());
                let area = Rect::between(from, strip.y, to, strip.bottom());
                for [from, to] in hatch(area, 3.5) {
                    scene.segment(from, to, Stroke::new(series_ink(*index), 1.2));
                }
            }
            let words =
                self.words.with().text("goods", &self.lines[*index].label).say("flow-no-figure");
            let text = Text::new(words, point(strip.x + 2.0, y + GAP_STRIP)).size(SMALL);
            let sides = |gap: &std::ops::Range<usize>| {
                let at = |cell: usize| i32::try_from(cell).unwrap_or(0);
                let (start, end) = (at(gap.start), at(gap.end) - 1);
                let (start, end) = (series.start().plus(start), series.start().plus(end));
                (axis.x(start.month_span().0), axis.x(end.month_span().1))
            };
            let gaps = series.gaps();
            let seen = gaps.iter().map(sides).find(|(_, end)| *end > strip.x);
            let first = seen.map_or(strip.right(), |(start, _)| start.min(strip.right()));
            let room = first - strip.x - 6.0;
            scene
                .text(Text { text: elide(&text.text, room, SMALL, false), ..text }.ink(Ink::Muted));
            y += GAP_STRIP + 6.0;
        }
        y
    }

    /// The label of each line at its last figure, pushed apart where they
    /// would meet, with a thin leader back to the line.
    fn direct_labels(
        &self,
        scene: &mut Scene,
        drawn: &[Drawn],
        axis: &TimeAxis,
        scale: &ValueScale,
    ) {
        let plot = scene.plot;
        let mut labels: Vec<(usize, f64, f64)> = Vec::new();
        for (index, line) in drawn.iter().enumerate() {
            let last = line.series.as_ref().and_then(|series| {
                series.iter().rev().find_map(|(period, cell)| {
                    if !window::has_middle(axis, period.month_span()) {
                        return None;
                    }
                    let position = |cell: Cell| cell.number().and_then(|n| scale.position(n));
                    let from = point(Self::x(axis, period), position(cell)?);
                    // A line that goes on is named where it leaves the view.
                    let next = period.plus(1);
                    let to = position(series.cell(next)).map(|y| point(Self::x(axis, next), y));
                    let at = match to {
                        Some(to) => window::clipped(&[from, to], axis.left(), axis.right()).pop(),
                        None => None,
                    };
                    let at = at.unwrap_or(from);
                    Some((at.x, at.y))
                })
            });
            if let Some((x, y)) = last {
                labels.push((index, x, y));
            }
        }
        let labels = sorted(labels, &|a, b| a.2.total_cmp(&b.2));
        let wanted: Vec<f64> = labels.iter().map(|label| label.2).collect();
        let places = push_apart(&wanted, &|_| 17.0, plot.y + 6.0, plot.bottom() + 4.0);
        for ((index, x, y), place) in labels.into_iter().zip(places) {
            let ink = series_ink(index);
            let at = point(plot.right() + 18.0, place);
            marker(scene, index, point(x, y), 3.5);
            if (at.x - x) > 24.0 || (place - y).abs() > 2.0 {
                let bend = plot.right() + 6.0;
                let points = vec![point(x + 5.0, y), point(bend, y), point(at.x - 3.0, place)];
                scene.line(points, Stroke::new(ink, 1.0));
            }
            let room = scene.width - at.x - 1.0;
            let label = elide(&self.lines[index].label, room, crate::scene::TEXT_SIZE, true);
            scene.text(Text::new(label, point(at.x, place + 4.5)).bold().ink(ink));
        }
    }

    fn legend(&self, scene: &mut Scene, top: f64) -> f64 {
        let widths: Vec<f64> = self
            .lines
            .iter()
            .map(|line| (34.0 + text_width(&line.label, SMALL, true)).min(scene.width - 4.0))
            .collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 10.0, scene.width - 2.0);
        for (index, place) in places.into_iter().enumerate() {
            let stroke = Stroke::new(series_ink(index), 2.0).dashed(series_dash(index));
            let y = place.y - 4.0;
            scene.segment(point(place.x, y), point(place.x + 26.0, y), stroke);
            marker(scene, index, point(place.x + 13.0, y), 3.5);
            let room = scene.width - place.x - 34.0;
            let label = elide(&self.lines[index].label, room, SMALL, true);
            let text = Text::new(label, point(place.x + 32.0, place.y)).size(SMALL).bold();
            scene.text(text.ink(series_ink(index)));
        }
        bottom - 8.0
    }

    /// Rows for the labels of events: beside their line where few rows do,
    /// numbered where they do not.
    ///
    /// Placed from the latest event back, so that a label on the left of its
    /// line never lies on the line of an earlier one: those start below it.
    fn place_events(&self, axis: &TimeAxis, width: f64) -> EventLabels {
        let xs: Vec<f64> =
            self.events.iter().map(|(_, event)| Self::event_x(axis, event)).collect();
        let mut taken: Vec<(usize, f64, f64)> = Vec::new();
        let mut rows = vec![0; xs.len()];
        let mut is_left = vec![false; xs.len()];
        let mut fits = width >= NARROW;
        let mut next_x = f64::INFINITY;
        for index in (0..xs.len()).rev() {
            let x = xs[index];
            let label = text_width(&self.events[index].1.title, SMALL, false) + 12.0;
            let goes_right = x + label <= width && x + label < next_x - 4.0;
            next_x = x;
            let (from, to) = if goes_right { (x - 4.0, x + label) } else { (x - label, x + 4.0) };
            let below = taken
                .iter()
                .filter(|(_, start, end)| *start - 4.0 < x && x < *end + 4.0)
                .map(|(row, ..)| row + 1)
                .max()
                .unwrap_or(0);
            let is_free = |row: &usize| {
                taken.iter().all(|(at, start, end)| at != row || to <= *start || *end <= from)
            };
            // One row more than there are events is always free.
            let row = (below..=below + xs.len()).find(is_free).unwrap_or(below);
            fits &= from >= 0.0 && row < EVENT_ROWS;
            taken.push((row, from, to));
            rows[index] = row;
            is_left[index] = !goes_right;
        }
        if fits || xs.is_empty() {
            let count = rows.iter().max().map_or(0, |row| row + 1);
            return EventLabels::Rows { rows, is_left, count };
        }
        let mut ends: Vec<f64> = Vec::new();
        let mut rows = Vec::new();
        for x in &xs {
            let row = ends.iter().position(|end| *end + 4.0 <= x - 10.0).unwrap_or_else(|| {
                ends.push(0.0);
                ends.len() - 1
            });
            ends[row] = x + 10.0;
            rows.push(row);
        }
        EventLabels::Numbered { rows, count: ends.len() }
    }

    fn is_event_seen(&self, axis: &TimeAxis, index: usize) -> bool {
        window::is_seen(axis, self.events[index].1.when.first_span())
    }

    /// Where an event stands: its day, or the middle of what is known.
    fn event_x(axis: &TimeAxis, event: &SanctionEvent) -> f64 {
        let (start, end) = event.when.first_span();
        axis.x(f64::midpoint(start, end)).clamp(axis.left(), axis.right().max(axis.left()))
    }

    fn draw_events(&self, scene: &mut Scene, axis: &TimeAxis, labels: &EventLabels, top: f64) {
        let plot = scene.plot;
        for (index, (_, event)) in self.events.iter().enumerate() {
            if !self.is_event_seen(axis, index) {
                continue;
            }
            let x = Self::event_x(axis, event);
            let (start, end) = event.when.first_span();
            let (from, to) = (axis.x(start), axis.x(end));
            // A date known to the month is as wide as the month.
            if to - from > 8.0 || event.when.precision != crate::trade::Precision::Day {
                let from = from.clamp(plot.x, plot.right());
                let to = to.clamp(plot.x, plot.right());
                scene.rect(Rect::between(from, plot.y, to, plot.bottom()), Ink::Band);
            }
            let row = match labels {
                EventLabels::Rows { rows, .. } | EventLabels::Numbered { rows, .. } => rows[index],
            };
            let y = top + row as f64 * EVENT_ROW;
            let stroke = Stroke::new(Ink::Event, 1.0).dashed(crate::scene::Dash::Dotted);
            match labels {
                EventLabels::Rows { is_left, .. } => {
                    scene.segment(point(x, y + 3.0), point(x, plot.bottom()), stroke);
                    let (align, at) = if is_left[index] {
                        (Align::Right, point(x - 5.0, y + 13.0))
                    } else {
                        (Align::Left, point(x + 5.0, y + 13.0))
                    };
                    let room = if is_left[index] { at.x } else { scene.width - at.x };
                    let title = elide(&event.title, room, SMALL, false);
                    // A sliver says nothing.
                    if title == event.title || room > LEAST_LABEL {
                        scene.text(Text::new(title, at).size(SMALL).align(align));
                    }
                }
                EventLabels::Numbered { .. } => {
                    scene.segment(point(x, y + 17.0), point(x, plot.bottom()), stroke);
                    badge(scene, &(index + 1).to_string(), point(x, y + 8.5), Ink::Event);
                }
            }
        }
    }

    /// Lettered badges at the figures that have a note.
    fn draw_notes(
        &self,
        scene: &mut Scene,
        drawn: &[Drawn],
        axis: &TimeAxis,
        scale: &ValueScale,
    ) -> Vec<(String, String)> {
        let mut keyed = Vec::new();
        for note in &self.notes {
            let cell = drawn
                .get(note.line)
                .and_then(|line| line.series.as_ref())
                .and_then(|series| series.at(note.period));
            // Where a code has no figure, the note stands on the axis.
            let y = cell.and_then(|number| scale.position(number));
            let y = y.unwrap_or(scene.plot.bottom());
            // The keys stay as they are while the months move.
            if !window::has_middle(axis, note.period.month_span()) {
                let letter = char::from(b'A' + u8::try_from(keyed.len() % 26).unwrap_or(0));
                keyed.push((letter.to_string(), note.text.clone()));
                continue;
            }
            let letter = char::from(b'A' + u8::try_from(keyed.len() % 26).unwrap_or(0)).to_string();
            let at = point(Self::x(axis, note.period), y);
            let lift = if at.y - 26.0 > scene.plot.y { -18.0 } else { 18.0 };
            scene.segment(at, point(at.x, at.y + lift * 0.6), Stroke::new(Ink::Muted, 1.0));
            badge(scene, &letter, point(at.x, at.y + lift), Ink::Muted);
            keyed.push((letter, note.text.clone()));
        }
        keyed
    }

    /// The keys of numbered events and of notes, under the axis.
    fn footer(
        &self,
        scene: &mut Scene,
        labels: &EventLabels,
        notes: &[(String, String)],
        top: f64,
    ) -> f64 {
        let mut entries: Vec<(String, String, Ink)> = Vec::new();
        if matches!(labels, EventLabels::Numbered { .. }) {
            for (index, (_, event)) in self.events.iter().enumerate() {
                let date = event.when.iso();
                let words = self
                    .words
                    .with()
                    .text("date", &date)
                    .text("title", &event.title)
                    .say("flow-event-key");
                entries.push(((index + 1).to_string(), words, Ink::Event));
            }
        }
        for (letter, text) in notes {
            entries.push((letter.clone(), text.clone(), Ink::Muted));
        }
        let mut y = top;
        for (label, words, ink) in entries {
            badge(scene, &label, point(13.0, y + 7.0), ink);
            let text = Text::new(words, point(28.0, y + 11.5)).size(SMALL);
            let width = scene.width - 30.0;
            y = paragraph(scene, &text, width.min(620.0)) - 12.0 + 7.0;
        }
        y + 4.0
    }

    fn targets(&self, scene: &mut Scene, panel: &Panel) {
        let Panel { axis, scale, events_top, has_words, .. } = *panel;
        let plot = scene.plot;
        // An event is pointed at in the first panel, a figure in its own.
        let events = self.events.iter().filter(|_| panel.first == 0);
        for (position, (index, event)) in events.enumerate() {
            let x = Self::event_x(axis, event);
            let bounds = if self.is_event_seen(axis, position) {
                Rect::between(x - 6.0, events_top, x + 6.0, plot.y)
            } else {
                window::out_of_view(axis, event.when.first_span().0, events_top)
            };
            let mut target = wordless(Datum::Event(*index), bounds, 0);
            if has_words {
                self.say_event(&mut target, position);
            }
            scene.targets.push(target);
        }
        let lines = self.lines.iter().enumerate().skip(panel.first);
        for ((index, line), shown) in lines.zip(panel.drawn) {
            for (period, cell) in line.series.iter() {
                let number = shown.series.as_ref().and_then(|series| series.at(period));
                let y = number.and_then(|number| scale.position(number)).unwrap_or(plot.bottom());
                let bounds = if window::has_middle(axis, period.month_span()) {
                    Rect::around(point(Self::x(axis, period), y), 4.0)
                } else {
                    window::out_of_view(axis, period.month_span().0, y)
                };
                let datum = Datum::Figure { product: line.product, period };
                let mut target = wordless(datum, bounds, index + 1);
                if has_words {
                    self.say_figure(&mut target, line, period, cell, number);
                }
                scene.targets.push(target);
            }
        }
    }

    /// Gives a target its words.
    pub fn describe(&self, target: &mut Target) {
        if let Datum::Event(event) = target.datum
            && let Some(position) = self.events.iter().position(|(index, _)| *index == event)
        {
            self.say_event(target, position);
        }
        let Datum::Figure { product, period } = target.datum else { return };
        let Some(line) = self.lines.iter().find(|line| line.product == product) else { return };
        let cell = line.series.cell(period);
        let shown = match self.measure {
            Measure::Value => cell.number(),
            Measure::Index { base } => {
                rebase(&line.series, base).and_then(|series| series.at(period))
            }
        };
        self.say_figure(target, line, period, cell, shown);
    }

    #[inline(never)] // A part of the engine begins here.
    fn say_event(&self, target: &mut Target, position: usize) {
        let event = &self.events[position].1;
        target.title.clone_from(&event.title);
        target.lines = super::timeline::event_lines(&self.words, event);
        target.spoken = self
            .words
            .with()
            .text("date", &event.when.iso())
            .text("title", &event.title)
            .text("status", event.status.name())
            .count("number", position + 1)
            .count("of", self.events.len())
            .say("flow-event-spoken");
    }

    #[inline(never)] // A part of the engine begins here.
    fn say_figure(
        &self,
        target: &mut Target,
        line: &FlowLine,
        period: Period,
        cell: Cell,
        shown: Option<f64>,
    ) {
        let words = &self.words;
        let figure = match cell {
            Cell::Value(number) => words.full(number, &self.unit),
            Cell::Zero => words.with().full("amount", 0.0, &self.unit).say("zero-long"),
            Cell::Missing => words.just("missing-long"),
            Cell::Suppressed => words.just("suppressed-long"),
        };
        let mut lines = vec![figure.clone()];
        if let (Measure::Index { base }, Some(number)) = (self.measure, shown) {
            let index = words.index(number);
            lines.push(words.with().text("index", &index).period("base", base).say("flow-index"));
        }
        let previous = line.series.at(period.plus(-1)).filter(|previous| *previous > 0.0);
        let change = previous.zip(cell.number()).map(|(previous, now)| {
            let change = words.percent((now - previous) / previous * 100.0);
            words.with().text("change", &change).text("kind", period.kind()).say("flow-change")
        });
        let quality = line.qualities.iter().find(|(at, _)| *at == period);
        if let Some((_, quality)) = quality {
            lines.push(words.with().text("quality", quality.name()).say("flow-quality"));
        }
        let nearby: Vec<&str> = self
            .events
            .iter()
            .filter(|(_, event)| event.when.first_period() == period)
            .map(|(_, event)| event.title.as_str())
            .collect();
        let is_any = !nearby.is_empty();
        let mut message = words.with();
        target.spoken = message
            .text("goods", line.label.as_str())
            .period("when", period)
            .text("figure", &figure)
            .text("change", change.as_deref().unwrap_or("none"))
            .is("any", is_any)
            .text("events", &words.list(nearby.into_iter(), "list-semicolon"))
            .say("flow-spoken");
        target.title = message.say("flow-title");
        lines.extend(change);
        target.lines = lines;
    }

    /// The largest fall from one period to the next as drawn: by how much, of
    /// which line, when, from what, to what.
    fn largest_fall(&self, drawn: &[Drawn]) -> Option<(f64, &FlowLine, Period, f64, f64)> {
        let mut largest: Option<(f64, &FlowLine, Period, f64, f64)> = None;
        for (line, drawn) in self.lines.iter().zip(drawn) {
            let Some(series) = &drawn.series else { continue };
            let mut last = None;
            for (period, cell) in series.iter() {
                let now = cell.number();
                if let (Some(before), Some(now)) = (last, now)
                    && before > 0.0
                    && largest.as_ref().is_none_or(|known| now - before < known.0)
                {
                    largest = Some((now - before, line, period, before, now));
                }
                last = now;
            }
        }
        largest.filter(|largest| largest.0 < 0.0)
    }

    /// Captions and the table of every figure drawn.
    pub fn twin(&self) -> Twin {
        let unit = &self.unit;
        let drawn = self.drawn();
        let mut captions = Vec::new();
        let cells = self.lines.iter().flat_map(|line| line.series.cells());
        let gaps = cells.filter(|cell| cell.is_gap()).count();
        let (words, kind, unit) = (&self.words, self.span.0.kind(), unit.to_string());
        if let Some((fall, line, period, before, now)) = self.largest_fall(&drawn) {
            let mut message = words.with();
            for (name, number) in [("before", before), ("after", now)] {
                match self.measure {
                    Measure::Value => message.amount(name, number, &self.unit),
                    Measure::Index { .. } => message.text(name, &words.index(number)),
                };
            }
            let points = match self.measure {
                Measure::Value => unit.clone(),
                Measure::Index { base } => words.with().period("base", base).say("flow-points"),
            };
            captions.push(
                message
                    .text("route", &self.route)
                    .text("kind", kind)
                    .text("unit", &points)
                    .text("goods", &line.label)
                    .period("when", period)
                    .percent("change", fall / before * 100.0)
                    .say("flow-largest"),
            );
        }
        captions.push(
            words
                .with()
                .period("from", self.span.0)
                .period("to", self.span.1)
                .count("count", gaps)
                .text("kind", kind)
                .say(if gaps == 0 { "flow-whole" } else { "flow-gaps" }),
        );
        let hollow = |line: &FlowLine| {
            let known = line.qualities.iter().filter(|(at, _)| !line.series.cell(*at).is_gap());
            known.filter(|(at, _)| line.unfirm(*at).is_some()).count()
        };
        let hollow: usize = self.lines.iter().map(hollow).sum();
        if hollow > 0 {
            captions.push(words.with().count("count", hollow).say("flow-hollow"));
        }
        let cells = self.lines.iter().flat_map(|line| line.series.cells());
        let below = cells.filter(|cell| cell.number().is_some_and(|number| number < 0.0)).count();
        if self.is_log && below > 0 {
            captions.push(words.with().count("count", below).say("flow-below-zero"));
        }
        if let Measure::Index { base } = self.measure {
            let lines = self.lines.iter().zip(&drawn);
            let without = lines.filter(|(_, drawn)| drawn.series.is_none());
            let without: Vec<&str> = without.map(|(line, _)| line.label.as_str()).collect();
            if !without.is_empty() {
                let list = words.list(without.into_iter(), "list-comma");
                captions.push(
                    words
                        .with()
                        .text("list", list.as_str())
                        .period("base", base)
                        .say("flow-no-index"),
                );
            }
        }
        let mut header = vec![words.with().text("kind", kind).say("flow-column")];
        header.extend(self.lines.iter().map(|line| {
            words.with().text("goods", &line.label).text("unit", &unit).say("flow-column-goods")
        }));
        let count = self.span.0.steps_to(self.span.1).unwrap_or(-1);
        let rows = (0..=count).map(|steps| {
            let period = self.span.0.plus(steps);
            let mut row = vec![TableCell::text(words.period(period))];
            row.extend(self.lines.iter().map(|line| {
                let cell = line.series.cell(period);
                let text = match cell {
                    Cell::Value(number) => words.plain(number),
                    Cell::Zero => "0".to_owned(),
                    gap => words.just(gap.state().unwrap_or_default()),
                };
                let unfirm = cell.number().and_then(|_| line.unfirm(period));
                TableCell::number(text + unfirm.unwrap_or_default(), cell.number())
            }));
            row
        });
        let table = Table {
            caption: words
                .with()
                .text("route", &self.route)
                .text("unit", &unit)
                .text("kind", kind)
                .say("flow-table"),
            header,
            rows: rows.collect(),
        };
        Twin { captions, table, methods: Vec::new() }
    }
}

fn wordless(datum: Datum, bounds: Rect, row: usize) -> Target {
    Target { datum, bounds, row, title: String::new(), lines: Vec::new(), spoken: String::new() }
}
