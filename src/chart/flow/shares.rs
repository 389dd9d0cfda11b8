//! Shares: how a whole is split over time. Parts lie on each other month by
//! month, as shares of the whole or as amounts; a month in which a part is not
//! known has no whole, and is a gap.
//!
//! A month is a step, from its first day to its last: between two months
//! there is no figure that a slope could stand for.

mod words;

use super::{EVENT_ROW, EventLabels, FlowChart, wordless};
use crate::analysis::{Split, Unsplit, Window};
use crate::chart::frame::{
    NARROW, SMALL, WIDTHS, empty, flow_items, grid_line, paragraph, series_ink, stack_up, time_axis,
};
use crate::chart::{Margins, window};
use crate::scale::{TimeAxis, ValueScale, nice};
use crate::scene::{
    Align, Dash, Datum, Ink, LINE_HEIGHT, Mark, Point, Rect, Scene, Stroke, TEXT_SIZE, Text, elide,
    hatch, point, text_width, wrap,
};
use crate::trade::Period;

/// The parts of one whole.
#[derive(Clone, Debug)]
pub struct SharesChart {
    /// The parts, from the bottom of the picture to its top, what is left of a
    /// known whole as the last; events, axis and unit.
    pub flow: FlowChart,
    /// The whole of each month of the axis, or why there is none.
    pub months: Vec<Result<f64, Unsplit>>,
    /// Amounts instead of shares.
    pub is_value: bool,
    /// What the whole is called, where the last line is what is left of it.
    pub whole: Option<String>,
    /// The windows between which gains and losses are said; the first and the
    /// last month with shares when `None`.
    pub windows: Option<(Window, Window)>,
}

/// Distance of two labels beside the picture.
const LABEL: f64 = 17.0;
/// From the plot to a label, with its leader.
const LEADER: f64 = 18.0;
/// So much of the width the labels may take, where it is narrow and else.
const MOST: (f64, f64) = (0.34, 0.28);
/// Bands are kept apart by a line where both are at least so high: beside less
/// it would be a dash over a month.
const PARTED: f64 = 6.0;

/// Where the names of parts stand.
enum Names {
    /// At the right, beside their last month: each in its lines.
    Beside { lines: Vec<Vec<String>>, size: f64 },
    /// Above, where no room is beside.
    Above,
}

impl SharesChart {
    /// A month whose parts can be drawn.
    fn drawn(&self, month: usize) -> Option<Split> {
        self.split(month).filter(|split| self.is_value || split.total > 0.0)
    }

    /// A month that has a whole.
    fn split(&self, month: usize) -> Option<Split> {
        let total = (*self.months.get(month)?).ok()?;
        let period = self.period(month);
        let parts = self.flow.lines.iter().map(|line| line.series.at(period));
        Some(Split { total, parts: parts.collect::<Option<_>>()? })
    }

    fn period(&self, month: usize) -> Period {
        self.flow.span.0.plus(i32::try_from(month).unwrap_or(0))
    }

    /// The rest has the colour of what stands back.
    fn ink(&self, line: usize) -> Ink {
        let is_rest = self.whole.is_some() && line + 1 == self.flow.lines.len();
        if is_rest { Ink::Before } else { series_ink(line) }
    }

    fn scale(&self, range: (f64, f64)) -> ValueScale {
        if !self.is_value {
            return ValueScale::linear((0.0, 100.0), range);
        }
        let totals = self.months.iter().flatten().copied();
        ValueScale::linear(nice((0.0, totals.fold(0.0, f64::max)), 5), range)
    }

    fn ticks(&self, scale: &ValueScale) -> Vec<(f64, String)> {
        let words = &self.flow.words;
        if self.is_value {
            let name = |tick| (tick, words.tick(tick, &self.flow.unit));
            return scale.ticks(5).into_iter().map(name).collect();
        }
        let name = |tick: f64| (tick, words.share(tick / 100.0));
        [0.0, 25.0, 50.0, 75.0, 100.0].into_iter().map(name).collect()
    }

    /// The names in the column beside the plot, if none of them is broken
    /// inside a word and each has two lines at most.
    fn names(&self, width: f64) -> Names {
        let is_narrow = width < NARROW;
        let (size, most) =
            if is_narrow { (SMALL, width * MOST.0) } else { (TEXT_SIZE, width * MOST.1) };
        let room = most - LEADER - 1.0;
        let mut all = Vec::new();
        for line in &self.flow.lines {
            let lines = wrap(&line.label, room, size, true);
            let fits = |word: &str| text_width(word, size, true) <= room;
            if lines.len() > 2 || !line.label.split(' ').all(fits) {
                return Names::Above;
            }
            all.push(lines);
        }
        Names::Beside { lines: all, size }
    }

    /// Room left of and right of the plot.
    #[inline(never)] // A part of the engine begins here.
    pub fn margins(&self, width: f64) -> Margins {
        let ticks = self.ticks(&self.scale((1.0, 0.0)));
        let widths = ticks.iter().map(|(_, label)| text_width(label, SMALL, false) + 7.0);
        let left = widths.fold(if width < NARROW { 36.0 } else { 44.0 }, f64::max);
        let right = match self.names(width) {
            Names::Above => 8.0,
            Names::Beside { lines, size } => {
                let widths = lines.iter().flatten().map(|line| text_width(line, size, true));
                widths.fold(0.0, f64::max) + LEADER + 2.0
            }
        };
        Margins { left, right }
    }

    /// The picture at `width` CSS pixels; figures have words as in
    /// [`FlowChart::scene`].
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64, margins: Margins, has_words: bool) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let flow = &self.flow;
        if flow.lines.is_empty() {
            return empty(width, &flow.words.just("flow-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let unit = Text::new(self.unit_words(), point(1.0, 14.0)).size(SMALL).ink(Ink::Muted);
        let mut y = paragraph(&mut scene, &unit, width - 2.0) - 2.0;
        let names = self.names(width);
        if matches!(names, Names::Above) {
            y = self.key(&mut scene, y + 6.0);
        }
        let axis = window::axis(flow.span, flow.window, width, margins);
        // Laid out on all months: nothing changes its row while they move.
        let whole = window::axis(flow.span, None, width, margins);
        let labels = flow.place_events(&whole, width);
        let (EventLabels::Rows { count, .. } | EventLabels::Numbered { count, .. }) = &labels;
        let events_top = y + 4.0;
        let top = events_top + *count as f64 * EVENT_ROW + 8.0;
        let share = if width < NARROW { 0.78 } else { 0.42 };
        let tall = match &names {
            Names::Beside { lines, size } => stacked(lines, *size),
            Names::Above => 0.0,
        };
        let bottom = top + (width * share).clamp(230.0, 420.0).max(tall);
        scene.plot = Rect::between(margins.left, top, width - margins.right, bottom);
        let scale = self.scale((bottom, top));

        self.value_axis(&mut scene, &scale);
        flow.draw_events(&mut scene, &axis, &labels, events_top);
        self.bands(&mut scene, &axis, &scale);
        self.gaps(&mut scene, &axis);
        self.events_over(&mut scene, &axis);
        if let Names::Beside { lines, size } = &names {
            self.beside(&mut scene, &axis, &scale, (lines, *size));
        }
        self.targets(&mut scene, (&axis, &scale), events_top, has_words);
        y = time_axis(&mut scene, &axis, &flow.words, bottom);
        if (0..self.months.len()).any(|month| self.drawn(month).is_none()) {
            y = self.hatch_key(&mut scene, y + 4.0);
        }
        scene.height = flow.footer(&mut scene, &labels, &[], y + 8.0);
        scene
    }

    fn value_axis(&self, scene: &mut Scene, scale: &ValueScale) {
        let plot = scene.plot;
        for (tick, label) in self.ticks(scale) {
            let Some(y) = scale.position(tick) else { continue };
            grid_line(scene, plot.x, plot.right(), y);
            let text = Text::new(label, point(plot.x - 6.0, y + 4.2)).size(SMALL).ink(Ink::Muted);
            scene.text(text.align(Align::Right));
        }
        let base = Stroke::new(Ink::Muted, 1.0);
        scene.segment(point(plot.x, plot.bottom()), point(plot.right(), plot.bottom()), base);
    }

    /// The upper edges of all parts in a month, from the bottom up.
    fn edges(&self, split: &Split, scale: &ValueScale) -> Vec<f64> {
        let mut sum = 0.0;
        let place = |part: &f64| {
            sum += part;
            let level = if self.is_value { sum } else { sum / split.total * 100.0 };
            scale.position(level).unwrap_or_default()
        };
        split.parts.iter().map(place).collect()
    }

    /// From the first day of a month to its last, as far as they are in view.
    fn sides(&self, axis: &TimeAxis, month: usize) -> Option<(f64, f64)> {
        let (start, end) = self.period(month).month_span();
        let (left, right) = (axis.x(start).max(axis.left()), axis.x(end).min(axis.right()));
        (right - left > 0.01).then_some((left, right))
    }

    /// The parts of each run of months, a band each.
    fn bands(&self, scene: &mut Scene, axis: &TimeAxis, scale: &ValueScale) {
        let mut run: Vec<((f64, f64), Vec<f64>)> = Vec::new();
        for month in 0..=self.months.len() {
            let step = self.drawn(month).zip(self.sides(axis, month));
            if let Some((split, sides)) = step {
                run.push((sides, self.edges(&split, scale)));
                continue;
            }
            self.draw_run(scene, &run);
            run.clear();
        }
    }

    fn draw_run(&self, scene: &mut Scene, run: &[((f64, f64), Vec<f64>)]) {
        let floor = scene.plot.bottom();
        let edge = |edges: &[f64], part: usize| {
            if part == 0 { floor } else { edges.get(part - 1).copied().unwrap_or(floor) }
        };
        let steps = |part: usize| {
            run.iter().flat_map(move |((left, right), edges)| {
                let y = edge(edges, part);
                [point(*left, y), point(*right, y)]
            })
        };
        for part in 0..self.flow.lines.len() {
            let height = run.iter().map(|(_, edges)| edge(edges, part) - edge(edges, part + 1));
            if height.fold(0.0, f64::max) < 0.01 {
                continue;
            }
            let mut outline: Vec<Point> = steps(part + 1).collect();
            let below: Vec<Point> = steps(part).collect();
            outline.extend(below.into_iter().rev());
            scene.marks.push(Mark::Area(outline, self.ink(part)));
        }
        for part in 1..self.flow.lines.len() {
            let mut line: Vec<Point> = Vec::new();
            for ((left, right), edges) in run {
                let (y, lower) = (edge(edges, part), edge(edges, part - 1));
                if (lower - y).min(y - edge(edges, part + 1)) < PARTED {
                    scene.line(std::mem::take(&mut line), Stroke::new(Ink::Paper, 1.0));
                    continue;
                }
                line.extend([point(*left, y), point(*right, y)]);
            }
            scene.line(line, Stroke::new(Ink::Paper, 1.0));
        }
    }

    /// The whole column of months without a whole.
    fn gaps(&self, scene: &mut Scene, axis: &TimeAxis) {
        let plot = scene.plot;
        let mut month = 0;
        while month < self.months.len() {
            let start = month;
            while month < self.months.len() && self.drawn(month).is_none() {
                month += 1;
            }
            let ends = (start..month).filter_map(|month| self.sides(axis, month));
            let (from, to) = ends.fold((f64::INFINITY, 0.0_f64), |(from, to), (left, right)| {
                (from.min(left), to.max(right))
            });
            month += 1;
            if to <= from {
                continue;
            }
            let area = Rect::between(from, plot.y, to, plot.bottom());
            for [from, to] in hatch(area, 6.0) {
                scene.segment(from, to, Stroke::new(Ink::Before, 0.8));
            }
            let same = |other: usize| self.why(other) == self.why(start);
            let word = if (start..month - 1).all(same) { self.why(start) } else { "some" };
            let word = self.flow.words.with().text("why", word).say("shares-gap");
            let text = Text::new(word, point(area.center().x, plot.bottom() - 6.0));
            let text = text.size(SMALL).align(Align::Center).ink(Ink::Muted);
            if text.width() < area.width - 4.0 {
                scene.rect(text.bounds().grow(2.0), Ink::Paper);
                scene.text(text);
            }
        }
    }

    /// What hatching says, below the axis: a month may be too narrow for it.
    fn hatch_key(&self, scene: &mut Scene, top: f64) -> f64 {
        let area = Rect::new(1.0, top, 22.0, 11.0);
        for [from, to] in hatch(area, 6.0) {
            scene.segment(from, to, Stroke::new(Ink::Before, 0.8));
        }
        let words = self.flow.words.just("shares-hatched");
        let text = Text::new(words, point(29.0, top + 10.0)).size(SMALL).ink(Ink::Muted);
        let width = scene.width;
        paragraph(scene, &text, width - 31.0) - SMALL
    }

    /// The lines of events again, over the bands that hid them.
    fn events_over(&self, scene: &mut Scene, axis: &TimeAxis) {
        let plot = scene.plot;
        let flow = &self.flow;
        for (index, (_, event)) in flow.events.iter().enumerate() {
            if !flow.is_event_seen(axis, index) {
                continue;
            }
            let x = FlowChart::event_x(axis, event);
            let (top, bottom) = (point(x, plot.y), point(x, plot.bottom()));
            scene.segment(top, bottom, Stroke::new(Ink::Paper, 3.0));
            scene.segment(top, bottom, Stroke::new(Ink::Event, 1.0).dashed(Dash::Dotted));
            // A date known to the month is as wide as the month.
            let (start, end) = event.when.first_span();
            let sides = [axis.x(start), axis.x(end)].map(|x| x.clamp(plot.x, plot.right()));
            if event.when.precision != crate::trade::Precision::Day {
                let y = plot.y - 1.0;
                scene.segment(point(sides[0], y), point(sides[1], y), Stroke::new(Ink::Event, 2.0));
            }
        }
    }

    /// The name of each part beside its band in the last month in view,
    /// pushed apart where they would meet, with a leader back to the band.
    fn beside(
        &self,
        scene: &mut Scene,
        axis: &TimeAxis,
        scale: &ValueScale,
        (names, size): (&[Vec<String>], f64),
    ) {
        let plot = scene.plot;
        let seen = (0..self.months.len()).rev();
        let mut seen = seen.filter_map(|month| {
            let sides = self.sides(axis, month)?;
            Some((sides, self.edges(&self.drawn(month)?, scale)))
        });
        // Without a month in view the names stand evenly, without leaders.
        let last = seen.next();
        let count = names.len();
        let middles: Vec<f64> = (0..count)
            .map(|part| match &last {
                Some((_, edges)) => {
                    let below = if part == 0 { plot.bottom() } else { edges[part - 1] };
                    f64::midpoint(below, edges[part])
                }
                None => plot.bottom() - plot.height * (part as f64 + 0.5) / count as f64,
            })
            .collect();
        let tall = |part: usize| height(&names[part], size);
        let heights: Vec<f64> = (0..count).map(tall).collect();
        let places = stack_up(&middles, &heights, (plot.bottom(), plot.y));
        for (part, place) in places.into_iter().enumerate() {
            let (ink, start) = (self.ink(part), plot.right() + LEADER);
            if let Some(((_, x), _)) = &last {
                let middle = middles[part];
                let points = vec![
                    point(*x, middle),
                    point(plot.right() + 5.0, middle),
                    point(start - 4.0, place),
                ];
                scene.line(points, Stroke::new(ink, 1.0));
            }
            let lines = &names[part];
            let mut y = place - (lines.len() as f64 - 1.0) * size * LINE_HEIGHT / 2.0 + 4.5;
            let ink = if ink == Ink::Before { Ink::Muted } else { ink };
            for line in lines {
                scene.text(Text::new(line.clone(), point(start, y)).size(size).bold().ink(ink));
                y += size * LINE_HEIGHT;
            }
        }
    }

    /// The names above, from the top of the picture to its bottom.
    fn key(&self, scene: &mut Scene, top: f64) -> f64 {
        let room = scene.width - 4.0;
        let lines: Vec<usize> = (0..self.flow.lines.len()).rev().collect();
        let width = |line: &usize| 18.0 + text_width(&self.flow.lines[*line].label, SMALL, true);
        let widths: Vec<f64> = lines.iter().map(|line| width(line).min(room)).collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 10.0, scene.width - 2.0);
        for (line, at) in lines.into_iter().zip(places) {
            scene.rect(Rect::new(at.x, at.y - 9.5, 11.0, 11.0), self.ink(line));
            let label = elide(&self.flow.lines[line].label, room - at.x - 17.0, SMALL, true);
            scene.text(Text::new(label, point(at.x + 17.0, at.y)).size(SMALL).bold());
        }
        bottom - 8.0
    }

    fn targets(
        &self,
        scene: &mut Scene,
        (axis, scale): (&TimeAxis, &ValueScale),
        events_top: f64,
        has_words: bool,
    ) {
        let (plot, flow) = (scene.plot, &self.flow);
        for (position, (index, event)) in flow.events.iter().enumerate() {
            let x = FlowChart::event_x(axis, event);
            let bounds = if flow.is_event_seen(axis, position) {
                Rect::between(x - 6.0, events_top, x + 6.0, plot.y)
            } else {
                window::out_of_view(axis, event.when.first_span().0, events_top)
            };
            let mut target = wordless(Datum::Event(*index), bounds, 0);
            if has_words {
                flow.say_event(&mut target, position);
            }
            scene.targets.push(target);
        }
        let count = flow.lines.len();
        let edges: Vec<Option<Vec<f64>>> = (0..self.months.len())
            .map(|month| self.drawn(month).map(|split| self.edges(&split, scale)))
            .collect();
        // In the order of the story, which reading and sound go by; keys go by
        // rows, from the top of the picture.
        for line in 0..count {
            for (month, edges) in edges.iter().enumerate() {
                let period = self.period(month);
                let (lower, upper) = match edges {
                    Some(edges) if line > 0 => (edges[line - 1], edges[line]),
                    Some(edges) => (plot.bottom(), edges[line]),
                    // In a gap the parts share the column.
                    None => {
                        let level = |line: usize| line as f64 * plot.height / count as f64;
                        (plot.bottom() - level(line), plot.bottom() - level(line + 1))
                    }
                };
                let seen = self
                    .sides(axis, month)
                    .filter(|_| window::has_middle(axis, period.month_span()));
                let bounds = match seen {
                    Some((left, right)) => Rect::between(left, upper, right, lower),
                    None => window::out_of_view(axis, period.month_span().0, upper),
                };
                let datum = Datum::Figure { product: flow.lines[line].product, period };
                let mut target = wordless(datum, bounds, count - line);
                if has_words {
                    self.say_figure(&mut target, line, month);
                }
                scene.targets.push(target);
            }
        }
    }
}

/// How high a name is.
fn height(lines: &[String], size: f64) -> f64 {
    (lines.len() as f64 * size * LINE_HEIGHT).max(LABEL)
}

/// How high all names are over each other.
fn stacked(names: &[Vec<String>], size: f64) -> f64 {
    names.iter().map(|lines| height(lines, size)).sum()
}
