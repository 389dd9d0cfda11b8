//! A slope chart: two windows, a line from one to the other for each of the
//! goods or partners, its name and figures at both ends.
//!
//! What has no figure in one window has an open end there and the word for
//! it; it is never drawn to zero.

use super::{ChangeLine, CollapseChart};
use crate::chart::Twin;
use crate::chart::frame::{NARROW, SMALL, WIDTHS, empty, paragraph, stack_up};
use crate::scale::{ValueScale, nice};
use crate::scene::{
    Align, Dash, Ink, LINE_HEIGHT, Mark, Rect, Scene, Stroke, TEXT_SIZE, Text, point, text_width,
    wrap,
};

/// Before and after as the ends of lines.
#[derive(Clone, Debug)]
pub struct SlopeChart {
    /// The changes, as before and after has them.
    pub collapse: CollapseChart,
    /// What is left when the base is 100, instead of the figures.
    pub is_index: bool,
    /// Figures on a logarithmic scale, where equal slopes are equal ratios.
    pub is_log: bool,
}

/// Least distance of two labels; also the least height to point at.
const LABEL: f64 = 17.0;
/// From a dot to its label.
const LEADER: f64 = 18.0;
/// So much of the width the labels of one side may take,
const MOST: f64 = 0.34;
/// and so much where a figure, which is not broken, needs it.
const MOST_FIGURE: f64 = 0.42;
/// So much of the way a line goes whose other end is not known.
const OPEN: f64 = 0.22;
/// A line is pointed at by so many places along it.
const PLACES: u8 = 12;

/// A line as drawn, both ends in CSS pixels; at least one is known.
struct Slope<'a> {
    line: &'a ChangeLine,
    /// Position among the lines of the table.
    at: usize,
    ends: [Option<f64>; 2],
}

impl Slope<'_> {
    /// Where it stands at a side, or would if it went on level.
    fn level(&self, side: usize) -> f64 {
        self.ends[side].or(self.ends[1 - side]).unwrap_or_default()
    }
}

/// A label at one side: its lines of text, how high they are, and whether a
/// leader joins them to a dot.
struct Label {
    lines: Vec<String>,
    height: f64,
    has_dot: bool,
}

impl SlopeChart {
    /// The figures at both ends of a line: amounts, or what is left of 100.
    fn numbers(&self, line: &ChangeLine) -> [Option<f64>; 2] {
        let change = &line.change;
        let shown = [&change.before, &change.after].map(|mean| self.collapse.shown(mean));
        if !self.is_index {
            return shown;
        }
        let base = shown[0].filter(|base| *base > 0.0);
        [base.map(|_| 100.0), change.percent.map(|percent| 100.0 + percent)]
    }

    /// The line that fell most, but not from little.
    fn strongest(&self) -> Option<usize> {
        let lines = self.collapse.lines.iter();
        // They are sorted by their change.
        lines
            .take_while(|line| line.change.percent.is_some_and(|by| by < 0.0))
            .position(|line| !self.collapse.is_small(line))
    }

    fn number_words(&self, number: f64) -> String {
        let chart = &self.collapse;
        if self.is_index {
            chart.words.index(number)
        } else {
            chart.words.amount(number, &chart.unit)
        }
    }

    /// What the heights count.
    fn unit_words(&self) -> String {
        let chart = &self.collapse;
        let (words, unit) = (&chart.words, chart.unit.to_string());
        if self.is_index {
            return words.with().text("when", &chart.before.iso()).say("collapse-hundred");
        }
        let unit = if chart.has_sums() {
            words.with().text("unit", &unit).say("slope-sums")
        } else {
            words.with().text("unit", &unit).text("kind", chart.before.from.kind()).say("flow-unit")
        };
        if self.is_log { words.with().text("unit", &unit).say("slope-log") } else { unit }
    }

    fn scale(&self, slopes: &[Slope], (bottom, top): (f64, f64)) -> ValueScale {
        let numbers = slopes.iter().flat_map(|slope| slope.ends).flatten();
        if !self.is_log {
            let (low, high) = numbers.fold((0.0_f64, 0.0_f64), |(low, high), number| {
                (low.min(number), high.max(number))
            });
            return ValueScale::linear(nice((low, high), 5), (bottom, top));
        }
        let has_zero = numbers.clone().any(|number| number == 0.0);
        let positive = numbers.filter(|number| *number > 0.0);
        let low = positive.clone().fold(f64::INFINITY, f64::min);
        let high = positive.fold(0.0, f64::max);
        // Zero has a place of its own below the others.
        let floor = if has_zero { bottom - 24.0 } else { bottom };
        ValueScale::log((low, high), (floor, top), bottom)
    }

    /// The label of a line at a side of a picture as wide as `width`, in
    /// letters of `size`: name and figure in one line where there is room, or
    /// the figure below the name; on the left of a narrow picture it alone.
    fn label(&self, slope: &Slope, side: usize, (width, size): (f64, f64)) -> Label {
        let words = &self.collapse.words;
        let is_strong = self.strongest() == Some(slope.at);
        let number = self.numbers(slope.line)[side];
        let name = slope.line.label.as_str();
        let room = width * MOST - LEADER;
        let is_alone = side == 0 && size < TEXT_SIZE;
        let figure = number.map(|number| self.number_words(number)).unwrap_or_default();
        let text = match number {
            None if is_alone => words.just("no-figure"),
            None => words.with().text("goods", name).say("flow-no-figure"),
            _ if is_alone => String::new(),
            _ => [name, " ", &figure].concat(),
        };
        let is_one_line = text_width(&text, size, is_strong) <= room;
        let is_split = number.is_some() && (is_alone || !is_one_line);
        let above = if is_split && !is_alone { name } else { &text };
        let mut lines = wrap(above, room, size, is_strong);
        if is_split {
            lines.extend(wrap(&figure, width * MOST_FIGURE - LEADER, size, is_strong));
        }
        let height = (lines.len() as f64 * size * LINE_HEIGHT + 1.0).max(LABEL);
        Label { lines, height, has_dot: number.is_some() }
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let chart = &self.collapse;
        if chart.lines.is_empty() {
            return empty(width, &chart.words.just("collapse-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let unit = Text::new(self.unit_words(), point(1.0, 14.0)).size(SMALL).ink(Ink::Muted);
        let y = paragraph(&mut scene, &unit, width - 2.0) + 2.0;

        let size = if width < NARROW { SMALL } else { TEXT_SIZE };
        // As high as labels need, so the scale comes after them.
        let mut slopes: Vec<Slope> = chart
            .lines
            .iter()
            .enumerate()
            .map(|(at, line)| Slope { line, at, ends: self.numbers(line) })
            .filter(|slope| slope.ends.iter().any(Option::is_some))
            .collect();
        let labels = [0, 1].map(|side| {
            let label = |slope| self.label(slope, side, (width, size));
            slopes.iter().map(label).collect::<Vec<Label>>()
        });
        // At 100 all begin, which is said once.
        let is_one = self.is_index;
        let widest = |side: usize| {
            let lines = labels[side].iter().flat_map(|label| &label.lines);
            lines.map(|line| text_width(line, size, true)).fold(24.0, f64::max)
        };
        let sides = [
            if is_one { 44.0 } else { widest(0) + LEADER + 2.0 },
            width - widest(1) - LEADER - 2.0,
        ];
        let top = self.windows(&mut scene, sides, y) + 10.0;
        let tall = |labels: &[Label]| labels.iter().map(|label| label.height).sum::<f64>();
        let tall = if is_one { tall(&labels[1]) } else { tall(&labels[0]).max(tall(&labels[1])) };
        let share = if width < NARROW { 0.95 } else { 0.46 };
        let bottom = top + (width * share).clamp(200.0, 420.0).max(tall);
        scene.plot = Rect::between(sides[0], top, sides[1], bottom);

        let scale = self.scale(&slopes, (bottom - 4.0, top + 4.0));
        for slope in &mut slopes {
            slope.ends = slope.ends.map(|number| scale.position(number?));
        }
        for x in sides {
            scene.segment(point(x, top), point(x, bottom), Stroke::new(Ink::Grid, 1.0));
        }
        if let Some(y) = scale.position(0.0).filter(|_| !self.is_log) {
            scene.segment(point(sides[0], y), point(sides[1], y), Stroke::new(Ink::Grid, 1.0));
        }
        // The strongest lies over the others.
        let strongest = self.strongest();
        let (over, under): (Vec<&Slope>, Vec<&Slope>) =
            slopes.iter().partition(|slope| strongest == Some(slope.at));
        for slope in under.into_iter().chain(over) {
            let is_strong = strongest == Some(slope.at);
            Self::draw(&mut scene, slope, sides, is_strong);
        }
        let mut bounds = vec![Rect::default(); slopes.len()];
        for side in [1, 0] {
            if side == 0 && is_one {
                let y = slopes.iter().find_map(|slope| slope.ends[0]).unwrap_or(top);
                let text = Text::new(self.number_words(100.0), point(sides[0] - 8.0, y + 4.5));
                scene.text(text.size(size).align(Align::Right).ink(Ink::Muted));
                continue;
            }
            let at = (sides[side], size);
            self.name(&mut scene, &slopes, &labels[side], side, at, &mut bounds);
        }
        self.targets(&mut scene, &slopes, sides, &bounds);
        scene.height = self.footer(&mut scene, &slopes, bottom + 16.0);
        scene
    }

    /// Both windows over their side; returns the y below them.
    fn windows(&self, scene: &mut Scene, sides: [f64; 2], y: f64) -> f64 {
        let (width, middle) = (scene.width, f64::midpoint(sides[0], sides[1]));
        let chart = &self.collapse;
        let mut bottom = y;
        for (side, window) in [chart.before, chart.after].into_iter().enumerate() {
            let words = chart.words.dated(&window.iso(), "short");
            let room = if side == 0 { middle } else { width - middle } - 6.0;
            let lines = wrap(&words, room, SMALL, true);
            // Over the end of the lines, or from the edge where that is short:
            // letters that are wider than they count go on to the middle.
            let widest = lines.iter().map(|line| text_width(line, SMALL, true));
            let widest = widest.fold(0.0, f64::max);
            let (x, align) = match side {
                0 if sides[0] < widest => (0.0, Align::Left),
                0 => (sides[0], Align::Right),
                _ if sides[1] + widest > width => (width, Align::Right),
                _ => (sides[1], Align::Left),
            };
            let mut at = y + SMALL;
            for line in lines {
                scene.text(Text::new(line, point(x, at)).size(SMALL).bold().align(align));
                at += SMALL * LINE_HEIGHT;
            }
            bottom = bottom.max(at - SMALL);
        }
        bottom
    }

    /// A line, or as much of it as is known.
    fn draw(scene: &mut Scene, slope: &Slope, sides: [f64; 2], is_strong: bool) {
        let (ink, width) = if is_strong { (Ink::Loss, 3.0) } else { (Ink::Before, 1.6) };
        let radius = if is_strong { 5.0 } else { 3.5 };
        let places = [0, 1].map(|side| slope.ends[side].map(|y| point(sides[side], y)));
        if let [Some(from), Some(to)] = places {
            scene.segment(from, to, Stroke::new(ink, width));
        } else {
            for (side, place) in places.iter().enumerate() {
                let Some(from) = place else { continue };
                let way = (sides[1 - side] - from.x) * OPEN;
                let to = point(from.x + way, from.y);
                scene.segment(*from, to, Stroke::new(ink, width).dashed(Dash::Dotted));
                scene.marks.push(Mark::Circle(to, 4.0, Ink::Paper));
                scene.marks.push(Mark::Ring(to, 4.0, Stroke::new(ink, 1.6)));
            }
        }
        for place in places.into_iter().flatten() {
            scene.marks.push(Mark::Circle(place, radius, ink));
        }
    }

    /// The labels of a side, pushed apart, with leaders to the dots of those
    /// that moved; `bounds` are what is pointed at, and grow to the labels of
    /// the right side.
    fn name(
        &self,
        scene: &mut Scene,
        slopes: &[Slope],
        labels: &[Label],
        side: usize,
        (x, size): (f64, f64),
        bounds: &mut [Rect],
    ) {
        let plot = scene.plot;
        let mut order: Vec<usize> = (0..slopes.len()).collect();
        // From the bottom up; of equal ones the one with a figure, then the first.
        order = crate::trade::sorted(order, &|a, b| {
            let key = |at: &usize| slopes[*at].level(side);
            key(b).total_cmp(&key(a)).then(labels[*b].has_dot.cmp(&labels[*a].has_dot))
        });
        let wishes: Vec<f64> = order.iter().map(|at| slopes[*at].level(side)).collect();
        let heights: Vec<f64> = order.iter().map(|at| labels[*at].height).collect();
        let places = stack_up(&wishes, &heights, (plot.bottom() + 6.0, plot.y - 6.0));
        let (align, way) = if side == 0 { (Align::Right, -1.0) } else { (Align::Left, 1.0) };
        for (at, place) in order.into_iter().zip(places) {
            let (slope, label) = (&slopes[at], &labels[at]);
            let is_strong = self.strongest() == Some(slope.at);
            let ink = if is_strong { Ink::Loss } else { Ink::Before };
            let start = x + way * LEADER;
            if let Some(y) = slope.ends[side].filter(|y| (y - place).abs() > 2.0) {
                let from = point(x + way * 6.0, y);
                scene.line(vec![from, point(start - way * 4.0, place)], Stroke::new(ink, 1.0));
            }
            let ink = match (is_strong, label.has_dot) {
                (true, _) => Ink::Loss,
                (_, true) => Ink::Text,
                _ => Ink::Muted,
            };
            let first = place - (label.lines.len() as f64 - 1.0) * size * LINE_HEIGHT / 2.0 + 4.5;
            let mut area = Rect::around(point(start, place), 1.0);
            for (line, words) in label.lines.iter().enumerate() {
                let base = first + line as f64 * size * LINE_HEIGHT;
                let text = Text::new(words.as_str(), point(start, base)).size(size).align(align);
                let text = text.ink(ink);
                let text = if is_strong { text.bold() } else { text };
                area = joined(area, text.bounds());
                scene.text(text);
            }
            if side == 1 {
                let half = label.height / 2.0;
                // A dot that its label left is found and ringed by itself, in
                // `targets`: between them are dots and leaders of others.
                let is_beside = slope.ends[1].is_none_or(|y| (y - place).abs() <= half);
                let left = if is_beside { x - 6.0 } else { start - 3.0 };
                bounds[at] = Rect::between(left, place - half, area.right() + 2.0, place + half);
            } else {
                scene.signs.push((area.grow(2.0), bounds[at].center()));
            }
        }
    }

    /// A place to point at for each line, from the top of the right side to
    /// its bottom: its label there. Its other end and the line lead to it.
    fn targets(&self, scene: &mut Scene, slopes: &[Slope], sides: [f64; 2], bounds: &[Rect]) {
        for (slope, area) in slopes.iter().zip(bounds) {
            let is_above = |other: &&Rect| other.center().y < area.center().y;
            let row = bounds.iter().filter(is_above).count();
            scene.targets.push(self.collapse.target(slope.line, row, *area));
            let label = area.center();
            for side in [0, 1] {
                let Some(y) = slope.ends[side] else { continue };
                let dot = point(sides[side], y);
                if !area.contains(dot) {
                    scene.signs.push((Rect::around(dot, 6.0), label));
                }
            }
            let [Some(from), Some(to)] = slope.ends else { continue };
            for place in 1..PLACES {
                let share = f64::from(place) / f64::from(PLACES);
                let at =
                    point(sides[0] + (sides[1] - sides[0]) * share, from + (to - from) * share);
                // Without a size: found, and not outlined.
                scene.signs.push((Rect::around(at, 0.0), label));
            }
        }
    }

    /// What is not drawn, and what small bases and other windows mean.
    fn footer(&self, scene: &mut Scene, slopes: &[Slope], top: f64) -> f64 {
        let chart = &self.collapse;
        let words = &chart.words;
        let is_left_out =
            |line: &&ChangeLine| !slopes.iter().any(|slope| slope.line.product == line.product);
        let left_out = chart.lines.iter().filter(is_left_out);
        let list = words.list(left_out.map(|line| line.label.as_str()), "list-comma");
        let mut notes = Vec::new();
        let numbers = chart.lines.iter().flat_map(|line| self.numbers(line)).flatten();
        let below = numbers.filter(|number| *number < 0.0).count();
        if self.is_log && below > 0 {
            notes.push(words.with().count("count", below).say("flow-below-zero"));
        }
        if !list.is_empty() {
            let kind = chart.before.from.kind();
            notes.push(words.with().text("list", &list).text("kind", kind).say("collapse-unknown"));
        }
        if !chart.edited.is_empty() {
            notes.push(chart.edited.clone());
        }
        let mut y = top + 8.0;
        for note in notes {
            let text = Text::new(note, point(1.0, y)).size(SMALL).ink(Ink::Muted);
            let width = scene.width;
            y = paragraph(scene, &text, width - 2.0) + 3.0;
        }
        y
    }

    /// Captions, table and arithmetic: those of before and after.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        self.collapse.twin()
    }
}

/// The least rectangle around both.
fn joined(one: Rect, other: Rect) -> Rect {
    Rect::between(
        one.x.min(other.x),
        one.y.min(other.y),
        one.right().max(other.right()),
        one.bottom().max(other.bottom()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_are_joined() {
        let both = joined(Rect::new(0.0, 5.0, 2.0, 2.0), Rect::new(5.0, 0.0, 1.0, 3.0));
        assert_eq!(both, Rect::between(0.0, 0.0, 6.0, 7.0));
    }
}
