//! Thousands of lines over each other: how many pass where.
//!
//! The lines are drawn into cells by our own arithmetic, whole numbers that
//! are the same on every machine, and shown as one image.

mod raster;

use std::rc::Rc;

use super::frame::{NARROW, SMALL, WIDTHS, empty, paragraph, series_dash, series_ink};
use super::goods::Goods;
use super::{Method, Twin};
use crate::analysis::{Window, WindowMean, change};
use crate::scale::TimeAxis;
use crate::scene::{
    Align, CellImage, Datum, Ink, Mark, Point, Ramp, Rect, Scene, Step, Stroke, Table, TableCell,
    Target, Text, elide, point, text_width,
};
use crate::trade::Period;

use raster::{GAP, Ladder, Raster, Stretch, around, is_joined, log2};

pub(super) use raster::fixed_log;

/// The index is shown from 0.1 to 10,000; what is beyond is drawn at the edge.
const DOMAIN: (f64, f64) = (0.1, 10_000.0);
/// Height of the picture of lines, in CSS pixels.
const HEIGHT: f64 = 320.0;
/// Side of a cell in CSS pixels.
const CELL: f64 = 2.0;
/// Room between the lowest index and the row of zeros.
const BREAK: f64 = 8.0;
/// Height of the row of zeros.
const ZEROS: f64 = 8.0;
/// Named lines drawn over the others.
const NAMED: usize = 7;

/// The lines of a view over each other.
#[derive(Clone, Debug)]
pub struct DensityChart {
    /// The lines and their names.
    pub goods: Rc<Goods>,
    before: Window,
    /// Lines with an index.
    lines: Vec<usize>,
    bases: Vec<Option<f64>>,
}

/// Where an index lies between the ends of the domain: 0 to 1, upwards.
fn share_of(index: f64) -> f64 {
    let all = log2(DOMAIN.1 / DOMAIN.0);
    log2(index.clamp(DOMAIN.0, DOMAIN.1) / DOMAIN.0) / all
}

/// Where things lie, in CSS pixels.
struct Plot {
    area: Rect,
    month: f64,
}

impl Plot {
    fn x(&self, month: usize) -> f64 {
        self.area.x + (month as f64 + 0.5) * self.month
    }

    fn y(&self, index: f64) -> f64 {
        if index > 0.0 {
            let bottom = self.area.bottom() - ZEROS - BREAK;
            return bottom - share_of(index) * (bottom - self.area.y);
        }
        self.area.bottom() - ZEROS / 2.0
    }
}

impl DensityChart {
    /// The lines of `goods`, each with its mean of `before` as 100.
    ///
    /// # Errors
    ///
    /// In words, when the window leaves the data.
    pub fn new(goods: Rc<Goods>, before: Window) -> Result<Self, &'static str> {
        let bases = goods
            .panel
            .mean_of(before)
            .ok_or("the window before leaves the months of the table")?;
        let has_index = |line: &usize| bases[*line].is_some_and(|base| base > 0.0);
        let lines = (0..bases.len()).filter(has_index).collect();
        Ok(Self { goods, before, lines, bases })
    }

    /// The window that is 100, with what a line has in it.
    pub fn base_of(&self, line: usize) -> WindowMean {
        change(&self.goods.panel.series(line), self.before, self.before).before
    }

    fn index(&self, line: usize, month: usize) -> Option<f64> {
        let base = self.bases.get(line).copied().flatten().filter(|base| *base > 0.0)?;
        let index = self.goods.panel.cell(line, month).number()? / base * 100.0;
        // A correction below zero has no place on this scale, and is no zero.
        (index.is_finite() && index >= 0.0).then_some(index)
    }

    fn plot(&self, width: f64, top: f64) -> Plot {
        let right = if self.goods.named.is_empty() || width < NARROW { 4.0 } else { 130.0 };
        let months = self.goods.panel.months().max(1) as f64;
        let columns = ((width - 52.0 - right) / CELL).floor();
        let area = Rect::new(52.0, top, columns * CELL, HEIGHT + BREAK + ZEROS);
        Plot { area, month: area.width / months }
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.lines.is_empty() {
            return empty(width, &self.goods.words.just("goods-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let (shades, most) = self.raster(&self.plot(width, 0.0));
        let top = self.legend(&mut scene, most);
        let plot = self.plot(width, top);
        scene.marks.push(Mark::Cells(CellImage {
            area: plot.area,
            columns: columns_of(&plot),
            shades,
            ramp: Ramp::Density,
        }));
        self.axes(&mut scene, &plot);
        self.named(&mut scene, &plot);
        scene.plot = plot.area;
        scene
    }

    /// How much passes through each cell, as shades, and the largest number
    /// of lines in a cell.
    fn raster(&self, plot: &Plot) -> (Vec<u8>, f64) {
        let (columns, rows) = (columns_of(plot), rows_of(plot));
        let logs = self.goods.logs();
        let ladder = Ladder::new(plot);
        let base = |line: &usize| fixed_log(self.bases[*line].unwrap_or(0.0));
        let bases: Vec<(usize, i32)> = self.lines.iter().map(|line| (*line, base(line))).collect();
        let mut raster = Raster::new(columns, rows);
        let months = self.goods.panel.months();
        let count = self.goods.panel.lines().len();
        let heights = |month: usize, out: &mut Vec<i32>| {
            let logs = &logs[month * count..(month + 1) * count];
            out.clear();
            out.extend(bases.iter().map(|(line, base)| ladder.height(logs[*line], *base)));
        };
        // Three months at a time: a stretch, and what its start is joined to.
        let mut before = vec![GAP; bases.len()];
        let (mut one, mut next) = (Vec::new(), Vec::new());
        heights(0, &mut one);
        for month in 0..months {
            if month + 1 < months {
                heights(month + 1, &mut next);
                raster.stretch(&one, &next, &Stretch::between(month, plot, columns));
            } else {
                next.clear();
                next.resize(bases.len(), GAP);
            }
            let near = around(month, plot, columns);
            for ((one, before), next) in one.iter().zip(&before).zip(&next) {
                if *one != GAP && !is_joined(*before, *one, rows) && !is_joined(*one, *next, rows) {
                    raster.dash(*one, near.clone());
                }
            }
            // The buffer of the month gone by holds the one to come.
            (before, one, next) = (one, next, before);
        }
        raster.shades()
    }

    fn legend(&self, scene: &mut Scene, most: f64) -> f64 {
        let shades: Vec<u8> = (1..=Ramp::Density.shades()).collect();
        let words = &self.goods.words;
        let text =
            Text::new(words.just("density-legend"), point(1.0, 13.0)).size(SMALL).ink(Ink::Muted);
        let y = paragraph(scene, &text, scene.width - 2.0) + 2.0;
        let few = words.just("density-few");
        let left = text_width(&few, SMALL, false) + 8.0;
        scene.text(Text::new(few, point(1.0, y)).size(SMALL).ink(Ink::Muted));
        let many = words.with().count("count", whole(most)).say("density-many");
        let room = scene.width - left - text_width(&many, SMALL, false) - 8.0;
        let cell = (room / shades.len() as f64).floor().clamp(2.0, 12.0);
        let area = Rect::new(left, y - 10.0, cell * shades.len() as f64, 12.0);
        scene.marks.push(Mark::Cells(CellImage {
            area,
            columns: shades.len(),
            shades,
            ramp: Ramp::Density,
        }));
        scene.text(Text::new(many, point(area.right() + 6.0, y)).size(SMALL).ink(Ink::Muted));
        y + 18.0
    }

    fn axes(&self, scene: &mut Scene, plot: &Plot) {
        let (from, to) = self.goods.panel.span();
        let axis = TimeAxis::new(from, to, plot.area.x, plot.area.right());
        for (place, index) in [0.1, 1.0, 10.0, 100.0, 1_000.0, 10_000.0].into_iter().enumerate() {
            let y = plot.y(index);
            let is_base = place == 3;
            let stroke = Stroke::new(if is_base { Ink::Text } else { Ink::Muted }, 1.0);
            let right = if is_base { plot.area.right() } else { plot.area.x };
            scene.segment(point(plot.area.x - 5.0, y), point(right, y), stroke);
            let text = self.goods.words.plain(index);
            let text = Text::new(text, point(plot.area.x - 8.0, y + 4.0)).size(SMALL);
            scene.text(text.align(Align::Right).ink(Ink::Muted));
        }
        let zero = Text::new(
            self.goods.words.just("density-zero"),
            point(plot.area.x - 8.0, plot.y(0.0) + 4.0),
        )
        .size(SMALL);
        scene.text(zero.align(Align::Right).ink(Ink::Muted));
        let ground = plot.area.bottom();
        scene.segment(
            point(plot.area.x, ground),
            point(plot.area.right(), ground),
            Stroke::new(Ink::Muted, 1.0),
        );
        for tick in self.goods.ticks(&axis, scene.width) {
            let stroke = Stroke::new(Ink::Muted, 1.0);
            scene.segment(point(tick.x, ground), point(tick.x, ground + 5.0), stroke);
            let text = Text::new(tick.label, point(tick.x, ground + 17.0)).size(SMALL);
            scene.text(text.ink(Ink::Muted));
        }
        let (left, right) =
            (axis.x(self.before.from.month_span().0), axis.x(self.before.to.month_span().1));
        let stroke = Stroke::new(Ink::Text, 2.0);
        scene.segment(point(left, ground + 24.0), point(right, ground + 24.0), stroke);
        let at = point(f64::midpoint(left, right), ground + 38.0);
        let words = self.goods.mean_words(scene.width < NARROW);
        scene.text(Text::new(words, at).size(SMALL).align(Align::Center));
        scene.height = ground + 46.0;
    }

    /// The lines that the story names, over the others.
    fn named(&self, scene: &mut Scene, plot: &Plot) {
        let named: Vec<usize> =
            self.goods.named.iter().copied().filter(|line| self.lines.contains(line)).collect();
        let mut ends: Vec<(f64, usize, usize)> = Vec::new();
        for (place, line) in named.into_iter().take(NAMED).enumerate() {
            let ink = series_ink(place);
            for run in self.runs(line, plot) {
                scene.line(run.clone(), Stroke::new(Ink::Paper, 4.0));
                scene.line(run, Stroke::new(ink, 2.0).dashed(series_dash(place)));
            }
            let months = (0..self.goods.panel.months()).rev();
            let last = months.clone().find_map(|month| self.index(line, month));
            ends.push((last.map_or(plot.area.bottom(), |index| plot.y(index)), place, line));
        }
        if scene.width < NARROW {
            let mut y = scene.height + 12.0;
            for (_, place, line) in ends {
                let from = point(1.0, y - 4.0);
                let stroke = Stroke::new(series_ink(place), 2.0).dashed(series_dash(place));
                scene.segment(from, point(25.0, y - 4.0), stroke);
                scene.text(Text::new(self.goods.name(line), point(32.0, y)).size(SMALL));
                y += 18.0;
            }
            scene.height = y - 4.0;
            return;
        }
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut left = ends.len() as f64;
        let mut free = plot.area.y - 8.0;
        for (exact, place, line) in ends {
            let last = plot.area.bottom() - (left - 1.0) * 16.0;
            let y = exact.max(free + 16.0).min(last.max(free + 16.0));
            let name =
                elide(self.goods.name(line), scene.width - plot.area.right() - 10.0, SMALL, true);
            let at = point(plot.area.right() + 8.0, y + 4.0);
            scene.text(Text::new(name, at).size(SMALL).bold().ink(series_ink(place)));
            (free, left) = (y, left - 1.0);
        }
    }

    /// A line as runs of points: broken at gaps, and between zero and the rest.
    fn runs(&self, line: usize, plot: &Plot) -> Vec<Vec<Point>> {
        let mut runs: Vec<Vec<Point>> = Vec::new();
        let mut last: Option<f64> = None;
        for month in 0..self.goods.panel.months() {
            let index = self.index(line, month);
            if let Some(index) = index {
                let at = point(plot.x(month), plot.y(index));
                match (last, runs.last_mut()) {
                    (Some(before), Some(run)) if (before > 0.0) == (index > 0.0) => run.push(at),
                    _ => runs.push(vec![at]),
                }
            }
            last = index;
        }
        for run in &mut runs {
            if let [alone] = run[..] {
                *run = vec![point(alone.x - 3.0, alone.y), point(alone.x + 3.0, alone.y)];
            }
        }
        runs
    }

    /// A line drawn over all others, when it is chosen.
    pub fn over(&self, line: usize, scene: &Scene) -> Vec<Mark> {
        let plot = self.plot(scene.width, scene.plot.y);
        let mut marks = Vec::new();
        for run in self.runs(line, &plot) {
            marks.push(Mark::Line(run.clone(), Stroke::new(Ink::Paper, 5.0)));
            marks.push(Mark::Line(run, Stroke::new(Ink::Text, 2.5)));
        }
        marks
    }

    /// The line nearest to a place of the picture, in the month there.
    pub fn pick(&self, at: Point, scene: &Scene) -> Option<Target> {
        let plot = self.plot(scene.width, scene.plot.y);
        if !plot.area.grow(4.0).contains(at) {
            return None;
        }
        let month = ((at.x - plot.area.x) / plot.month).floor();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        let month = month.clamp(0.0, self.goods.panel.months().max(1) as f64 - 1.0) as usize;
        let away = |line: &usize| Some((plot.y(self.index(*line, month)?) - at.y).abs());
        let nearest = self.lines.iter().filter_map(|line| Some((away(line)?, *line)));
        let (_, line) = nearest.min_by(|a, b| a.0.total_cmp(&b.0))?;
        self.target_at(line, month, &plot)
    }

    /// The target of a datum.
    pub fn target(&self, datum: Datum, scene: &Scene) -> Option<Target> {
        let plot = self.plot(scene.width, scene.plot.y);
        let (line, month) = self.place(datum)?;
        self.target_at(line, month, &plot)
    }

    fn place(&self, datum: Datum) -> Option<(usize, usize)> {
        let (line, period) = match datum {
            Datum::Figure { product, period } => (product, period),
            Datum::Change { product } => (product, self.before.to),
            _ => return None,
        };
        self.lines.contains(&line).then_some((line, self.goods.panel.place(period)?))
    }

    fn target_at(&self, line: usize, month: usize, plot: &Plot) -> Option<Target> {
        let goods = &self.goods;
        let period: Period = goods.panel.month(month);
        let mut lines = vec![goods.cell_words(line, month)];
        let index = self.index(line, month);
        if let Some(index) = index {
            lines.push(goods.index_words(index, self.bases[line]?));
        }
        let y = index.map_or(plot.area.bottom(), |index| plot.y(index));
        let title = goods.full_name(line);
        let spoken = [&*title, ". ", &lines.join(". "), "."].concat();
        let datum = Datum::Figure { product: line, period };
        let bounds = Rect::around(point(plot.x(month), y), 4.0);
        Some(Target { datum, bounds, row: 0, title, lines, spoken })
    }

    /// The datum that a key leads to: along a line, or to the next one up or
    /// down in its month.
    pub fn walk(&self, from: Option<Datum>, step: Step) -> Option<Datum> {
        let months = self.goods.panel.months();
        let at = from.and_then(|datum| self.place(datum));
        let datum = |line: usize, month: usize| Datum::Figure {
            product: line,
            period: self.goods.panel.month(month),
        };
        let Some((line, month)) = at else {
            let first = self.goods.named.iter().find(|line| self.lines.contains(line));
            return Some(datum(*first.or(self.lines.first())?, 0));
        };
        let last = months.checked_sub(1)?;
        let by = |steps: isize| {
            // Lines without a figure in the month lie below all others.
            let index = |line| self.index(line, month).unwrap_or(f64::NEG_INFINITY);
            let mut known: Vec<(f64, usize)> =
                self.lines.iter().map(|line| (index(*line), *line)).collect();
            known.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let here = known.iter().position(|other| other.1 == line)?;
            let next = here.checked_add_signed(steps).unwrap_or(0).min(known.len() - 1);
            Some(known[next].1)
        };
        Some(match step {
            Step::Left => datum(line, month.saturating_sub(1)),
            Step::Right => datum(line, (month + 1).min(last)),
            Step::First => datum(line, 0),
            Step::Last => datum(line, last),
            Step::Up => datum(by(1).unwrap_or(line), month),
            Step::Down => datum(by(-1).unwrap_or(line), month),
            Step::PageOn => datum(by(-10).unwrap_or(line), month),
            Step::PageBack => datum(by(10).unwrap_or(line), month),
        })
    }

    /// How many lines stand below half, above double, at zero and without a
    /// figure in a month.
    fn shares(&self, month: usize) -> [usize; 5] {
        let mut counts = [0; 5];
        for line in &self.lines {
            counts[match self.index(*line, month) {
                None => 4,
                Some(index) if index <= 0.0 => 3,
                Some(index) if index < 50.0 => 0,
                Some(index) if index > 200.0 => 2,
                Some(_) => 1,
            }] += 1;
        }
        counts
    }

    /// Captions, method, and a row a month: how many lines stand where.
    pub fn twin(&self) -> Twin {
        let (goods, words) = (&self.goods, &self.goods.words);
        let base = self.before.iso();
        let first = words
            .with()
            .count("count", self.lines.len())
            .text("when", &base)
            .text("route", &goods.route)
            .say("density-caption");
        let mut captions = vec![first];
        let number = |count: usize| words.fixed(count as f64, 0);
        if let Some(after) = goods.panel.place(self.before.to.plus(1)) {
            let [low, _, high, zero, missing] = self.shares(after).map(number);
            let said = words
                .with()
                .period("when", goods.panel.month(after))
                .text("low", &low)
                .text("high", &high)
                .text("zero", &zero)
                .text("gaps", &missing)
                .say("density-month");
            captions.push(said);
        }
        captions.extend(goods.not_shown(self.lines.len(), self.before));
        captions.extend(goods.left_out());
        let rows = (0..goods.panel.months()).map(|month| {
            let mut cells = vec![TableCell::text(words.period(goods.panel.month(month)))];
            cells.extend(
                self.shares(month)
                    .map(|count| TableCell::number(number(count), Some(count as f64))),
            );
            cells
        });
        let table = Table {
            caption: words.with().text("route", &goods.route).say("density-table"),
            header: goods.columns("density-columns"),
            rows: rows.collect(),
        };
        let method = Method {
            title: words.just("density-method"),
            lines: vec![
                words.with().text("when", &base).say("density-method-index"),
                words.just("density-method-ends"),
            ],
        };
        Twin { captions, table, methods: vec![method] }
    }
}

fn columns_of(plot: &Plot) -> usize {
    whole(plot.area.width / CELL)
}

fn rows_of(plot: &Plot) -> usize {
    whole(plot.area.height / CELL)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some thousand")]
fn whole(number: f64) -> usize {
    number.round().max(1.0) as usize
}

#[cfg(test)]
mod tests {
    use super::raster::log2;
    use super::*;

    #[test]
    fn logarithms_are_those_of_the_library() {
        for number in [1.0, 1.5, 2.0, 3.0, 1e-9, 0.1, 10_000.0, 1.999_999, 1e300] {
            assert!((log2(number) - number.log2()).abs() < 1e-9, "{number}");
        }
        for (index, share) in [(0.01, 0.0), (10.0, 0.4), (1e9, 1.0)] {
            assert!((share_of(index) - share).abs() < 1e-12, "{index}");
        }
    }
}
