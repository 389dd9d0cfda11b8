//! Every line of goods by month, a cell each, drawn as one image.

mod words;

use std::rc::Rc;

use super::frame::{NARROW, SMALL, WIDTHS, empty, flow_items, paragraph};
use super::goods::Goods;
use crate::analysis::{MONTHS_OF_SPREAD, Window, WindowMean, by_course, change};
use crate::scale::TimeAxis;
use crate::scene::{
    Align, CellImage, Dash, Datum, Ink, Mark, Point, Ramp, Rect, Scene, Step, Stroke, Target, Text,
    elide, point, text_width,
};
use crate::trade::{Cell, Period, order};

/// What a cell's colour says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum HeatMeasure {
    /// The figure with the mean of the window before as 100.
    #[default]
    Index,
    /// The figure itself, by halves of a power of ten.
    Value,
}

/// What stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum HeatOrder {
    /// The earliest first month below the spread of the year before.
    #[default]
    Onset,
    /// The largest base.
    Size,
    /// By code.
    Code,
    /// Lines of a like course beside each other.
    Similarity,
}

impl HeatOrder {
    /// Reads the name used in stories; the onset when empty.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "" | "onset" => Self::Onset,
            "size" => Self::Size,
            "code" => Self::Code,
            "similarity" => Self::Similarity,
            _ => return None,
        })
    }
}

/// Upper ends of the classes of an index but the last: falls and rises of
/// equal ratio lie equally far from the middle, with round numbers.
const INDEX: [f64; 10] = [5.0, 20.0, 40.0, 60.0, 80.0, 125.0, 167.0, 250.0, 500.0, 2_000.0];
/// The class around 100, counted from 1.
const MIDDLE: u8 = 6;

/// The highest a map gets, in CSS pixels; more lines share a row of pixels.
const HIGHEST: f64 = 760.0;
/// With so few lines each has its name beside it.
const NAMED: usize = 40;
/// Height of a row with a name.
const NAMED_ROW: f64 = 17.0;

/// The cells of a view.
#[derive(Clone, Debug)]
pub struct HeatChart {
    /// The lines and their names.
    pub goods: Rc<Goods>,
    before: Window,
    measure: HeatMeasure,
    /// Lines from top to bottom.
    rows: Vec<usize>,
    /// Row of each line.
    row_of: Vec<Option<usize>>,
    /// Mean of a month in the window before, where known.
    bases: Vec<Option<f64>>,
    onsets: Vec<Option<usize>>,
    /// Upper ends of the classes but the last.
    ends: Vec<f64>,
}

/// Where the cells lie.
struct Grid {
    area: Rect,
    month: f64,
    /// Height of a row of cells, which may hold many lines.
    row: f64,
    /// How many rows are drawn.
    count: usize,
}

impl HeatChart {
    /// The cells of `goods`.
    ///
    /// # Errors
    ///
    /// In words, when the window before leaves the data.
    pub fn new(
        goods: Rc<Goods>,
        before: Window,
        measure: HeatMeasure,
        by: HeatOrder,
    ) -> Result<Self, &'static str> {
        let panel = &goods.panel;
        let bases =
            panel.mean_of(before).ok_or("the window before leaves the months of the table")?;
        let lines = panel.lines().len();
        let has_index = |line: &usize| bases[*line].is_some_and(|base| base > 0.0);
        let shown: Vec<usize> =
            (0..lines).filter(|line| measure == HeatMeasure::Value || has_index(line)).collect();
        let onsets = onsets(&goods, before);
        let ends = match measure {
            HeatMeasure::Index => INDEX.to_vec(),
            HeatMeasure::Value => value_ends(&goods),
        };
        let mut chart = Self {
            goods,
            before,
            measure,
            rows: Vec::new(),
            row_of: vec![None; lines],
            bases,
            onsets,
            ends,
        };
        let size = |line: usize| chart.bases[line].unwrap_or(0.0);
        let by_size = |a: usize, b: usize| size(b).total_cmp(&size(a));
        let places = match by {
            HeatOrder::Code => (0..shown.len()).collect(),
            HeatOrder::Size => order(shown.len(), &|a, b| by_size(shown[a], shown[b])),
            HeatOrder::Onset => {
                let when = |line: usize| chart.onsets[line].unwrap_or(usize::MAX);
                order(shown.len(), &|a, b| {
                    let (a, b) = (shown[a], shown[b]);
                    when(a).cmp(&when(b)).then_with(|| by_size(a, b))
                })
            }
            HeatOrder::Similarity => by_course(&chart.courses(&shown)),
        };
        chart.rows = places.into_iter().map(|at| shown[at]).collect();
        for (row, line) in chart.rows.iter().enumerate() {
            chart.row_of[*line] = Some(row);
        }
        Ok(chart)
    }

    /// Each line as its classes around 100; what is not known counts as the
    /// middle.
    fn courses(&self, lines: &[usize]) -> Vec<Vec<i8>> {
        let months = self.goods.panel.months();
        let class = |line: usize, month: usize| {
            let shade = self.index(line, month).map_or(MIDDLE, |index| class_of(&INDEX, index));
            i8::try_from(shade).unwrap_or(0) - 6
        };
        lines.iter().map(|line| (0..months).map(|month| class(*line, month)).collect()).collect()
    }

    /// The window that is 100, with what a line has in it.
    pub fn base_of(&self, line: usize) -> WindowMean {
        change(&self.goods.panel.series(line), self.before, self.before).before
    }

    /// The first month in which a line falls below its year before.
    pub fn onset(&self, line: usize) -> Option<Period> {
        let month = self.onsets.get(line).copied().flatten();
        month.map(|month| self.goods.panel.month(month))
    }

    fn index(&self, line: usize, month: usize) -> Option<f64> {
        index_of(self.goods.panel.cell(line, month), self.bases[line])
    }

    /// The class of a cell with this base, from 1; 0 where there is no number.
    fn shade(&self, cell: Cell, base: Option<f64>) -> u8 {
        let number = match self.measure {
            HeatMeasure::Index => index_of(cell, base),
            HeatMeasure::Value => cell.number(),
        };
        number.map_or(0, |number| class_of(&self.ends, number))
    }

    fn ramp(&self) -> Ramp {
        match self.measure {
            HeatMeasure::Index => Ramp::Diverging,
            HeatMeasure::Value => Ramp::Sequential,
        }
    }

    fn grid(&self, width: f64, top: f64) -> Grid {
        let count = self.rows.len();
        let is_named = count <= NAMED;
        let side = match (is_named, width < NARROW) {
            (_, true) if is_named => 96.0,
            (true, _) => 220.0,
            (false, true) => 85.0,
            (false, false) => 150.0,
        };
        let months = self.goods.panel.months().max(1) as f64;
        let room = (width - side - 1.0) / months;
        let month = if room >= 3.0 { room.floor() } else { room };
        let fits = (HIGHEST / count.max(1) as f64).floor();
        let row = if is_named { NAMED_ROW } else { fits.clamp(1.0, 8.0) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some pixels")]
        let count = count.min(HIGHEST as usize);
        Grid { area: Rect::new(side, top, month * months, row * count as f64), month, row, count }
    }

    /// The lines that a row of cells shows.
    fn lines_of(&self, grid: &Grid, row: usize) -> &[usize] {
        let part = |at: usize| at * self.rows.len() / grid.count.max(1);
        &self.rows[part(row)..part(row + 1).min(self.rows.len())]
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.rows.is_empty() {
            return empty(width, &self.goods.words.just("goods-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let top = self.legend(&mut scene) + 34.0;
        let grid = self.grid(width, top);
        self.months(&mut scene, &grid);
        self.cells(&mut scene, &grid);
        self.names(&mut scene, &grid);
        scene.plot = grid.area;
        scene.height = grid.area.bottom() + 6.0;
        scene
    }

    fn cells(&self, scene: &mut Scene, grid: &Grid) {
        let months = self.goods.panel.months();
        let mut shades = vec![0; grid.count * months];
        // Month by month, as the figures lie.
        let mut column = Vec::new();
        for month in 0..months {
            column.clear();
            let cells = self.goods.panel.column(month).iter().zip(&self.bases);
            column.extend(cells.map(|(cell, base)| self.shade(*cell, *base)));
            for row in 0..grid.count {
                shades[row * months + month] = match self.lines_of(grid, row) {
                    [line] => column[*line],
                    many => middle_shade(many, &column),
                };
            }
        }
        scene.marks.push(Mark::Cells(CellImage {
            area: grid.area,
            columns: months,
            shades,
            ramp: self.ramp(),
        }));
        if grid.row < 2.0 {
            return;
        }
        // Nothing is of three kinds: a line through the cell says which.
        for row in 0..grid.count {
            let line = self.lines_of(grid, row)[0];
            let mut month = 0;
            while month < months {
                let state = self.goods.panel.cell(line, month).state();
                let start = month;
                while month < months && self.goods.panel.cell(line, month).state() == state {
                    month += 1;
                }
                let x = |month: usize| grid.area.x + month as f64 * grid.month;
                let y = grid.area.y + row as f64 * grid.row + (grid.row / 2.0 - 0.5).floor() + 0.5;
                Self::strike(scene, state, (x(start), x(month)), y);
            }
        }
    }

    /// The line through cells without a value.
    fn strike(scene: &mut Scene, state: Option<&str>, (from, to): (f64, f64), y: f64) {
        let (ink, dash) = match state {
            Some("zero") => (Ink::Paper, Dash::Solid),
            Some("missing") => (Ink::Before, Dash::Dotted),
            Some(_) => (Ink::Before, Dash::Solid),
            None => return,
        };
        scene.segment(point(from, y), point(to, y), Stroke::new(ink, 1.0).dashed(dash));
    }

    fn months(&self, scene: &mut Scene, grid: &Grid) {
        let (from, to) = self.goods.panel.span();
        let axis = TimeAxis::new(from, to, grid.area.x, grid.area.right());
        let y = grid.area.y - 6.0;
        for tick in self.goods.ticks(&axis, scene.width) {
            scene.segment(point(tick.x, y), point(tick.x, y + 5.0), Stroke::new(Ink::Muted, 1.0));
            let text = Text::new(tick.label, point(tick.x, y - 3.0)).size(SMALL);
            scene.text(text.ink(Ink::Muted));
        }
        if self.measure == HeatMeasure::Index {
            let (left, right) =
                (axis.x(self.before.from.month_span().0), axis.x(self.before.to.month_span().1));
            let stroke = Stroke::new(Ink::Text, 2.0);
            scene.segment(point(left, y - 18.0), point(right, y - 18.0), stroke);
            let words = self.goods.mean_words(scene.width < NARROW);
            let at = point(f64::midpoint(left, right), y - 22.0);
            scene.text(Text::new(words, at).size(SMALL).align(Align::Center));
        }
    }

    fn names(&self, scene: &mut Scene, grid: &Grid) {
        let room = grid.area.x - 8.0;
        let height = |row: usize| grid.area.y + (row as f64 + 0.5) * grid.row;
        if self.rows.len() <= NAMED {
            for (row, line) in self.rows.iter().enumerate() {
                let name = elide(self.goods.name(*line), room, SMALL, false);
                let at = point(grid.area.x - 6.0, height(row) + 4.0);
                scene.text(Text::new(name, at).size(SMALL).align(Align::Right));
            }
            return;
        }
        // The named lines, from top to bottom, as many as have room.
        let mut named: Vec<(usize, usize)> = self
            .goods
            .named
            .iter()
            .filter_map(|line| Some((self.drawn_row(grid, self.row_of[*line]?), *line)))
            .collect();
        named.sort_unstable();
        let mut free = grid.area.y;
        let mut left: f64 = named.len() as f64;
        for (row, line) in named {
            let exact = height(row);
            // Pushed down by those above, up by what those below need.
            let last = grid.area.bottom() - left * 16.0;
            let y = exact.max(free + 6.0).min(last.max(free + 6.0));
            let name = elide(self.goods.name(line), (room - 12.0) * 1.8, SMALL, false);
            let end = grid.area.x - 18.0;
            let name = Text::new(name, point(end, y + 4.0)).size(SMALL).align(Align::Right);
            let below = paragraph(scene, &name, room - 12.0);
            let path = vec![
                point(end + 3.0, y),
                point(grid.area.x - 9.0, exact),
                point(grid.area.x - 2.0, exact),
            ];
            scene.line(path, Stroke::new(Ink::Muted, 1.0));
            free = below - 11.0;
            left -= 1.0;
        }
    }

    /// Where a row of lines is drawn among the rows of cells.
    fn drawn_row(&self, grid: &Grid, row: usize) -> usize {
        let guess = row * grid.count / self.rows.len().max(1);
        let holds = |at: &usize| {
            let part = |at: usize| at * self.rows.len() / grid.count.max(1);
            (part(*at)..part(*at + 1)).contains(&row)
        };
        (guess..(guess + 2).min(grid.count)).find(holds).unwrap_or(guess)
    }

    /// The classes with their ends, and how nothing is drawn.
    fn legend(&self, scene: &mut Scene) -> f64 {
        let ramp = self.ramp();
        let shades = ramp.shades();
        let words = match self.measure {
            HeatMeasure::Index => "goods-before-is",
            HeatMeasure::Value => "heat-value",
        };
        let words = self.goods.words.just(words);
        scene.text(Text::new(words, point(1.0, 13.0)).size(SMALL).ink(Ink::Muted));
        let wide = ((scene.width - 30.0) / f64::from(shades)).min(52.0).floor();
        let top = 20.0;
        let area = Rect::new(1.0, top, wide * f64::from(shades), 12.0);
        let all = (1..=shades).collect();
        scene.marks.push(Mark::Cells(CellImage {
            area,
            columns: usize::from(shades),
            shades: all,
            ramp,
        }));
        let mut free = 0.0;
        for (at, end) in (1..).zip(&self.ends) {
            let x = area.x + wide * f64::from(at);
            let text = match self.measure {
                HeatMeasure::Index => self.goods.words.plain(*end),
                HeatMeasure::Value => self.goods.words.tick(*end, &self.goods.unit),
            };
            let half = text_width(&text, SMALL, false) / 2.0;
            if x - half < free {
                continue;
            }
            free = x + half + 4.0;
            scene.segment(point(x, top + 12.0), point(x, top + 15.0), Stroke::new(Ink::Muted, 1.0));
            let text = Text::new(text, point(x, top + 27.0)).size(SMALL).align(Align::Center);
            scene.text(text.ink(Ink::Muted));
        }
        let states = self.states();
        let widths: Vec<f64> =
            states.iter().map(|state| text_width(&state.1, SMALL, false) + 26.0).collect();
        let y = top + 46.0;
        let (places, end) = flow_items(&widths, 1.0, y, scene.width - 2.0);
        for ((state, words), at) in states.into_iter().zip(places) {
            let swatch = Rect::new(at.x, at.y - 10.0, 20.0, 10.0);
            if state == "zero" {
                scene.marks.push(Mark::Cells(CellImage {
                    area: swatch,
                    columns: 1,
                    shades: vec![1],
                    ramp,
                }));
            }
            Self::strike(scene, Some(state), (swatch.x, swatch.right()), at.y - 4.5);
            scene.text(Text::new(words, point(at.x + 25.0, at.y)).size(SMALL).ink(Ink::Muted));
        }
        end.max(top + 36.0)
    }

    /// The kinds of nothing that the cells hold, with their words.
    fn states(&self) -> Vec<(&'static str, String)> {
        let known = self.goods.states();
        let all =
            [("zero", "heat-zero"), ("missing", "no-figure"), ("suppressed", "heat-suppressed")];
        let some = all.into_iter().filter(|(state, _)| known.contains(state));
        some.map(|(state, key)| (state, self.goods.words.just(key))).collect()
    }

    /// What lies at a place of the picture.
    pub fn pick(&self, at: Point, scene: &Scene) -> Option<Target> {
        let grid = self.grid(scene.width, scene.plot.y);
        if !grid.area.contains(at) {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "inside")]
        let (month, row) = (
            ((at.x - grid.area.x) / grid.month) as usize,
            ((at.y - grid.area.y) / grid.row) as usize,
        );
        let row = row.min(grid.count - 1);
        let month = month.min(self.goods.panel.months() - 1);
        let line = *self.lines_of(&grid, row).first()?;
        Some(self.target_at(line, month, row, &grid))
    }

    /// The target of a datum.
    pub fn target(&self, datum: Datum, scene: &Scene) -> Option<Target> {
        let (line, month) = self.place(datum)?;
        let grid = self.grid(scene.width, scene.plot.y);
        let row = self.drawn_row(&grid, self.row_of[line]?);
        Some(self.target_at(line, month, row, &grid))
    }

    fn place(&self, datum: Datum) -> Option<(usize, usize)> {
        match datum {
            Datum::Figure { product, period } => {
                self.row_of.get(product).copied().flatten()?;
                Some((product, self.goods.panel.place(period)?))
            }
            Datum::Change { product } => {
                self.row_of.get(product).copied().flatten()?;
                Some((product, self.goods.panel.place(self.before.to)?))
            }
            _ => None,
        }
    }

    /// The datum that a key leads to.
    pub fn walk(&self, from: Option<Datum>, step: Step) -> Option<Datum> {
        let last_row = self.rows.len().checked_sub(1)?;
        let last = self.goods.panel.months().checked_sub(1)?;
        let (row, month) = match from.and_then(|datum| self.place(datum)) {
            Some((line, month)) => (self.row_of[line]?, month),
            None => return Some(self.datum(self.rows[0], 0)),
        };
        let (row, month) = match step {
            Step::Left => (row, month.saturating_sub(1)),
            Step::Right => (row, (month + 1).min(last)),
            Step::Up => (row.saturating_sub(1), month),
            Step::Down => ((row + 1).min(last_row), month),
            Step::First => (row, 0),
            Step::Last => (row, last),
            Step::PageBack => (row.saturating_sub(10), month),
            Step::PageOn => ((row + 10).min(last_row), month),
        };
        Some(self.datum(self.rows[row], month))
    }

    fn datum(&self, line: usize, month: usize) -> Datum {
        Datum::Figure { product: line, period: self.goods.panel.month(month) }
    }

    /// Where a line's row and a month's column lie, for what is chosen in
    /// another view.
    pub fn cross(&self, line: Option<usize>, month: Option<Period>, scene: &Scene) -> Vec<Rect> {
        let grid = self.grid(scene.width, scene.plot.y);
        let mut areas = Vec::new();
        if let Some(row) = line.and_then(|line| self.row_of.get(line).copied().flatten()) {
            let y = grid.area.y + self.drawn_row(&grid, row) as f64 * grid.row;
            areas.push(Rect::new(grid.area.x, y, grid.area.width, grid.row));
        }
        if let Some(at) = month.and_then(|month| self.goods.panel.place(month)) {
            let x = grid.area.x + at as f64 * grid.month;
            areas.push(Rect::new(x, grid.area.y, grid.month, grid.area.height));
        }
        areas
    }

    fn target_at(&self, line: usize, month: usize, row: usize, grid: &Grid) -> Target {
        let bounds = Rect::new(
            grid.area.x + month as f64 * grid.month,
            grid.area.y + row as f64 * grid.row,
            grid.month,
            grid.row,
        );
        let (title, lines) = self.cell_words(line, month, self.lines_of(grid, row).len());
        let spoken = [&*title, ". ", &lines.join(". "), "."].concat();
        Target { datum: self.datum(line, month), bounds, row, title, lines, spoken }
    }
}

/// A figure with its base as 100.
fn index_of(cell: Cell, base: Option<f64>) -> Option<f64> {
    let base = base.filter(|base| *base > 0.0)?;
    let index = cell.number()? / base * 100.0;
    index.is_finite().then_some(index)
}

/// For each line, the first month after the window that lies below every known
/// month of the year that ends with it, as in [`crate::analysis::anatomy`].
fn onsets(goods: &Goods, before: Window) -> Vec<Option<usize>> {
    let panel = &goods.panel;
    let mut onsets = vec![None; panel.lines().len()];
    let Some(end) = panel.place(before.to).map(|last| last + 1) else { return onsets };
    // A month of all lines lies together: so they are looked at.
    let mut lows = vec![(0, f64::INFINITY); onsets.len()];
    for month in end.saturating_sub(12)..end {
        for (low, cell) in lows.iter_mut().zip(panel.column(month)) {
            if let Some(number) = cell.number() {
                *low = (low.0 + 1, low.1.min(number));
            }
        }
    }
    for month in end..panel.months() {
        for ((onset, low), cell) in onsets.iter_mut().zip(&lows).zip(panel.column(month)) {
            let is_below = cell.number().is_some_and(|number| number < low.1);
            if onset.is_none() && low.0 >= MONTHS_OF_SPREAD && is_below {
                *onset = Some(month);
            }
        }
    }
    onsets
}

/// The class of a number, counted from 1.
fn class_of(ends: &[f64], number: f64) -> u8 {
    let place = ends.iter().take_while(|end| number >= **end).count();
    u8::try_from(place + 1).unwrap_or(u8::MAX)
}

/// The class in the middle of those of many lines; 0 where none has one.
fn middle_shade(lines: &[usize], shades: &[u8]) -> u8 {
    let mut counts = [0_usize; 16];
    let mut known = 0;
    for line in lines {
        let shade = shades[*line];
        if shade > 0 {
            counts[usize::from(shade).min(15)] += 1;
            known += 1;
        }
    }
    let mut below = 0;
    for (shade, count) in (0..).zip(counts) {
        below += count;
        if known > 0 && below * 2 >= known {
            return shade;
        }
    }
    0
}

/// Ends of the classes of values: 1, 3, 10, 30 and so on, the highest class
/// holding the largest figure.
fn value_ends(goods: &Goods) -> Vec<f64> {
    let months = 0..goods.panel.months();
    let numbers = months.flat_map(|month| goods.panel.column(month));
    let highest = numbers.filter_map(|cell: &Cell| cell.number()).fold(0.0, f64::max);
    let mut end = 1e-6;
    let mut is_three = false;
    while end * if is_three { 10.0 / 3.0 } else { 3.0 } <= highest && end < 1e18 {
        end *= if is_three { 10.0 / 3.0 } else { 3.0 };
        is_three = !is_three;
    }
    let mut ends = Vec::new();
    for _ in 1..Ramp::Sequential.shades() {
        ends.push(end);
        is_three = !is_three;
        end /= if is_three { 10.0 / 3.0 } else { 3.0 };
    }
    ends.reverse();
    ends
}
