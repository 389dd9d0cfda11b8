//! Before and after per product: a ring, an arrow, a dot.

use super::frame::{NARROW, SMALL, WIDTHS, arrow_head, empty, grid_line, paragraph};
use super::{Method, Twin};
use crate::analysis::{Change, Window, WindowMean};
use crate::scale::{ValueScale, format};
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Mark, Point, Rect, Scene, Stroke, TEXT_SIZE, Table, TableCell,
    Target, Text, point, text_width, wrap,
};
use crate::trade::{Unit, sorted};

/// Height of a line of figures in the narrow form.
const VALUES_LINE: f64 = 18.0;

/// What the x axis counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CollapseScale {
    /// What is left when the base is 100; linear, from zero.
    #[default]
    Remaining,
    /// The figures themselves; logarithmic, so that equal ratios are equally
    /// long.
    Value,
}

/// One product's change.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    /// Position in the view's list of products.
    pub product: usize,
    /// What the chart calls it.
    pub label: String,
    /// Its code, empty where there is none.
    pub code: String,
    /// The change between the windows.
    pub change: Change,
}

/// Products with their change, drawn from the largest fall down; unknown
/// changes come last.
#[derive(Clone, Debug)]
pub struct CollapseChart {
    /// Sorted by [`CollapseChart::new`].
    lines: Vec<ChangeLine>,
    before: Window,
    after: Window,
    unit: Unit,
    small_base: f64,
    scale: CollapseScale,
    route: String,
}

impl CollapseChart {
    /// A chart of `lines`; `route` says who trades with whom, `small_base` is
    /// the mean of a month, in `unit`, below which a change is flagged.
    pub fn new(
        lines: Vec<ChangeLine>,
        windows: (Window, Window),
        unit: Unit,
        small_base: f64,
        scale: CollapseScale,
        route: String,
    ) -> Self {
        let key = |line: &ChangeLine| line.change.percent.unwrap_or(f64::INFINITY);
        let lines =
            sorted(lines, &|a, b| key(a).total_cmp(&key(b)).then(a.product.cmp(&b.product)));
        Self { lines, before: windows.0, after: windows.1, unit, small_base, scale, route }
    }

    fn is_small(&self, line: &ChangeLine) -> bool {
        line.change.before.mean.is_some_and(|base| base < self.small_base)
    }

    /// The change, or why there is none.
    fn change_words(line: &ChangeLine) -> String {
        line.change.percent.map_or_else(
            || {
                let gaps = line.change.before.gaps().len() + line.change.after.gaps().len();
                if gaps > 0 { "missing" } else { "no base" }.to_owned()
            },
            format::percent,
        )
    }

    fn mean_words(&self, mean: &WindowMean) -> String {
        mean.mean.map_or_else(|| "missing".to_owned(), |mean| format::amount(mean, &self.unit))
    }

    fn values_words(&self, line: &ChangeLine) -> String {
        let (before, after) = (&line.change.before, &line.change.after);
        let mut words = format!("{} → {}", self.mean_words(before), self.mean_words(after));
        if self.is_small(line) {
            words.push_str(" · small base");
        }
        words
    }

    fn positions(&self, line: &ChangeLine, scale: &ValueScale) -> (Option<f64>, Option<f64>) {
        let (before, after) = (line.change.before.mean, line.change.after.mean);
        match self.scale {
            CollapseScale::Value => {
                (before.and_then(|v| scale.position(v)), after.and_then(|v| scale.position(v)))
            }
            CollapseScale::Remaining => {
                let left = line.change.percent.map(|percent| 100.0 + percent);
                let base = before.filter(|base| *base > 0.0).and_then(|_| scale.position(100.0));
                (base, left.and_then(|left| scale.position(left)))
            }
        }
    }

    fn value_scale(&self, range: (f64, f64)) -> ValueScale {
        match self.scale {
            CollapseScale::Remaining => {
                let left = self.lines.iter().filter_map(|line| line.change.percent);
                let low = left.clone().map(|percent| 100.0 + percent).fold(0.0, f64::min);
                let high = left.map(|percent| 100.0 + percent).fold(100.0, f64::max);
                ValueScale::linear((low, high), range)
            }
            CollapseScale::Value => {
                let all = self.lines.iter().flat_map(|line| {
                    [line.change.before.mean, line.change.after.mean].into_iter().flatten()
                });
                let positive = all.filter(|value| *value > 0.0);
                let low = positive.clone().fold(f64::INFINITY, f64::min);
                let high = positive.fold(0.0, f64::max);
                ValueScale::log((low, high), (range.0 + 16.0, range.1), range.0)
            }
        }
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.lines.is_empty() {
            return empty(width, "No products to compare.");
        }
        // Long units need the whole width, whatever it is.
        let has_room = |line| text_width(&self.values_words(line), TEXT_SIZE, false) < 158.0;
        let is_narrow = width < NARROW || !self.lines.iter().all(has_room);
        let mut scene = Scene::new(width, 0.0);
        let (left, right) = if is_narrow { (8.0, width - 8.0) } else { (200.0, width - 250.0) };
        let scale = self.value_scale((left, right));
        let top = 34.0;
        let mut y = top;
        let mut rows = Vec::new();
        for line in &self.lines {
            let label =
                wrap(&line.label, if is_narrow { width - 110.0 } else { 184.0 }, 14.0, true);
            let values = wrap(&self.values_words(line), width - 2.0, TEXT_SIZE, false);
            let text_height = label.len() as f64 * 18.0;
            let height = if is_narrow {
                text_height + values.len() as f64 * VALUES_LINE + 28.0
            } else {
                (text_height + 12.0).max(44.0)
            };
            rows.push((y, height, label, values));
            y += height;
        }
        scene.plot = Rect::between(left, top, right, y);
        self.axis(&mut scene, &scale);
        for (row, (line, (y, height, label, values))) in self.lines.iter().zip(rows).enumerate() {
            if row > 0 && !is_narrow {
                grid_line(&mut scene, 0.0, width, y);
            }
            let change = Text::new(Self::change_words(line), point(width - 1.0, 0.0)).bold();
            let change = change.align(Align::Right).ink(Ink::Loss).size(16.0);
            let middle;
            if is_narrow {
                for (index, text) in label.iter().enumerate() {
                    let at = point(1.0, y + 18.0 + index as f64 * 18.0);
                    scene.text(Text::new(text.clone(), at).bold().size(14.0));
                }
                scene.text(Text { at: point(width - 1.0, y + 18.0), ..change });
                let mut base = y + 18.0 * label.len() as f64 - 2.0;
                for text in values {
                    base += VALUES_LINE;
                    scene.text(Text::new(text, point(1.0, base)).ink(Ink::Muted));
                }
                middle = base + 16.0;
            } else {
                middle = y + height / 2.0;
                let first = middle + 5.0 - (label.len() as f64 - 1.0) * 9.0;
                for (index, text) in label.iter().enumerate() {
                    let at = point(1.0, first + index as f64 * 18.0);
                    scene.text(Text::new(text.clone(), at).bold().size(14.0));
                }
                scene.text(Text { at: point(width - 170.0, middle + 5.5), ..change });
                let values = Text::new(values.concat(), point(width - 160.0, middle + 5.0));
                scene.text(values.ink(Ink::Muted));
            }
            self.dumbbell(&mut scene, line, &scale, middle);
            scene.targets.push(self.target(line, row, Rect::new(0.0, y, width, height)));
        }
        scene.height = self.key(&mut scene, y + 18.0);
        scene
    }

    fn axis(&self, scene: &mut Scene, scale: &ValueScale) {
        let plot = scene.plot;
        let room = if plot.width < 300.0 { 3 } else { 5 };
        let mut last = f64::NEG_INFINITY;
        for tick in scale.ticks(room) {
            let Some(x) = scale.position(tick) else { continue };
            let label = match self.scale {
                CollapseScale::Remaining if (tick - 100.0).abs() < 1e-9 => {
                    format!("{} = 100", self.before.short())
                }
                CollapseScale::Remaining => format::index(tick),
                CollapseScale::Value => format::tick(tick, &self.unit),
            };
            let text = Text::new(label, point(x, plot.y - 10.0)).size(SMALL).ink(Ink::Muted);
            let text = text.align(Align::Center);
            let half = text.width() / 2.0;
            let limit = (1.0 + half, (scene.width - 1.0 - half).max(1.0 + half));
            let text = Text { at: point(x.clamp(limit.0, limit.1), text.at.y), ..text };
            scene.segment(point(x, plot.y), point(x, plot.bottom()), Stroke::new(Ink::Grid, 1.0));
            if text.bounds().x > last + 8.0 {
                last = text.bounds().right();
                scene.text(text);
            }
        }
    }

    fn dumbbell(&self, scene: &mut Scene, line: &ChangeLine, scale: &ValueScale, y: f64) {
        let (before, after) = self.positions(line, scale);
        if let (Some(from), Some(to)) = (before, after) {
            let to_left = to < from;
            let shaft = if to_left { (to + 11.0, from - 6.0) } else { (from + 6.0, to - 11.0) };
            let ink = if to_left { Ink::Loss } else { Ink::Before };
            if shaft.1 > shaft.0 {
                let stroke = Stroke::new(ink, 3.0);
                scene.segment(point(shaft.0, y), point(shaft.1, y), stroke);
                let tip = point(if to_left { to + 5.0 } else { to - 5.0 }, y);
                arrow_head(scene, tip, to_left, 9.0, ink);
            }
        }
        if let Some(x) = before {
            ring(scene, point(x, y));
        }
        if let Some(x) = after {
            scene.marks.push(Mark::Circle(point(x, y), 5.5, Ink::Loss));
        }
    }

    fn key(&self, scene: &mut Scene, y: f64) -> f64 {
        let (before, after) = (self.before.long(), self.after.long());
        ring(scene, point(7.0, y - 4.0));
        let mean = |window: &Window| match window.from.kind() {
            _ if window.len() < 2 => String::new(),
            kind => format!(" (mean of a {kind})"),
        };
        let first = format!("{before}{}", mean(&self.before));
        let text = Text::new(first, point(17.0, y)).size(SMALL).ink(Ink::Muted);
        let mut x = 17.0 + text.width() + 18.0;
        let second = Text::new(format!("{after}{}", mean(&self.after)), point(0.0, y)).size(SMALL);
        let below = paragraph(scene, &text, scene.width - 18.0);
        let mut y = y;
        if x + 10.0 + second.width() > scene.width {
            x = 7.0;
            y = below + 4.0;
        } else {
            x += 6.0;
        }
        scene.marks.push(Mark::Circle(point(x, y - 4.0), 5.5, Ink::Loss));
        let second = Text { at: point(x + 10.0, y), ..second }.ink(Ink::Muted);
        let y = paragraph(scene, &second, scene.width - x - 11.0) - SMALL * LINE_HEIGHT;
        let small = self.lines.iter().any(|line| self.is_small(line));
        if small {
            let words = format!(
                "Small base: less than {} in a {} of the base; such percentages rest on little.",
                format::amount(self.small_base, &self.unit),
                self.before.from.kind()
            );
            let text = Text::new(words, point(1.0, y + 20.0)).size(SMALL).ink(Ink::Muted);
            return paragraph(scene, &text, scene.width - 2.0) + 2.0;
        }
        y + 10.0
    }

    fn target(&self, line: &ChangeLine, row: usize, bounds: Rect) -> Target {
        let means = format!(
            "{}: {}; {}: {}",
            self.before.short(),
            self.mean_words(&line.change.before),
            self.after.short(),
            self.mean_words(&line.change.after)
        );
        let mut lines = vec![means, self.route.clone()];
        if !line.code.is_empty() {
            lines.push(format!("HS {}", line.code));
        }
        if self.is_small(line) {
            lines.push("Small base: the percentage rests on little.".to_owned());
        }
        Target {
            datum: Datum::Change { product: line.product },
            bounds,
            row,
            title: format!("{}: {}", line.label, Self::change_words(line)),
            spoken: format!(
                "{} of {}: {}, {}, from {} in {} to {} in {}.{}",
                row + 1,
                self.lines.len(),
                line.label,
                Self::change_words(line),
                self.mean_words(&line.change.before),
                self.before.long(),
                self.mean_words(&line.change.after),
                self.after.long(),
                if self.is_small(line) { " Small base." } else { "" }
            ),
            lines,
        }
    }

    /// Captions, table and the arithmetic of each percentage.
    pub fn twin(&self) -> Twin {
        let mut captions = Vec::new();
        let known: Vec<_> =
            self.lines.iter().filter_map(|line| Some((line, line.change.percent?))).collect();
        if let Some((line, percent)) = known.first() {
            captions.push(format!(
                "{}, {} against {}: {} changed most, {}, from {} to {}.",
                self.route,
                self.after.long(),
                self.before.long(),
                line.label,
                format::percent(*percent),
                self.mean_words(&line.change.before),
                self.mean_words(&line.change.after)
            ));
        }
        let others: Vec<String> = known
            .iter()
            .skip(1)
            .map(|(line, percent)| format!("{} {}", line.label, format::percent(*percent)))
            .collect();
        if !others.is_empty() {
            captions.push(format!("{}.", others.join("; ")));
        }
        let unknown: Vec<&str> = self
            .lines
            .iter()
            .filter(|line| line.change.percent.is_none())
            .map(|line| line.label.as_str())
            .collect();
        if !unknown.is_empty() {
            captions.push(format!(
                "No change is given for {}: a {} of the windows is missing or the base is zero.",
                unknown.join(", "),
                self.before.from.kind()
            ));
        }
        let unit = &self.unit;
        let header = [
            "Goods".to_owned(),
            "HS code".to_owned(),
            format!("{} ({unit})", self.before.long()),
            format!("{} ({unit})", self.after.long()),
            "Change".to_owned(),
            "Remark".to_owned(),
        ];
        let cell = |mean: &WindowMean| {
            let text = mean.mean.map_or("missing".to_owned(), format::plain);
            TableCell::number(text, mean.mean)
        };
        let rows = self.lines.iter().map(|line| {
            vec![
                TableCell::text(line.label.clone()),
                TableCell::text(line.code.clone()),
                cell(&line.change.before),
                cell(&line.change.after),
                TableCell::number(Self::change_words(line), line.change.percent),
                TableCell::text(if self.is_small(line) { "small base" } else { "" }),
            ]
        });
        Twin {
            captions,
            table: Table {
                caption: format!("{}, before and after, {unit}", self.route),
                header: header.to_vec(),
                rows: rows.collect(),
            },
            methods: self.lines.iter().map(|line| self.method(line)).collect(),
        }
    }

    fn method(&self, line: &ChangeLine) -> Method {
        arithmetic(&line.label, &Self::change_words(line), &line.change, &self.unit)
    }
}

/// How a change was computed: windows, months, figures and formula.
pub(super) fn arithmetic(label: &str, words: &str, change: &Change, unit: &Unit) -> Method {
    let Change { before, after, percent } = change;
    let mut lines = vec![window_words("Before", before, unit), window_words("After", after, unit)];
    match (percent, before.mean, after.mean) {
        (Some(percent), Some(base), Some(now)) => lines.push(format!(
            "Change = ({} − {}) ÷ {} × 100 = {}",
            format::plain(now),
            format::plain(base),
            format::plain(base),
            format::percent(*percent)
        )),
        (_, Some(base), Some(_)) => lines.push(format!(
            "No percentage: the base is {}, and no ratio to it exists.",
            format::plain(base)
        )),
        _ => lines.push(format!(
            "No percentage: a {kind} without a figure is not a zero, and no other {kind} takes \
             its place.",
            kind = before.window.from.kind()
        )),
    }
    Method { title: format!("{label}: {words}"), lines }
}

fn window_words(name: &str, mean: &WindowMean, unit: &Unit) -> String {
    let kind = mean.window.from.kind();
    let periods: Vec<String> = mean
        .cells
        .iter()
        .map(|(period, cell)| {
            let value = cell.number().map(|number| format::full(number, unit));
            let text = value.unwrap_or_else(|| cell.state().unwrap_or("missing").to_owned());
            format!("{} {text}", period.long())
        })
        .collect();
    let total = match mean.mean {
        Some(value) if mean.cells.len() > 1 => {
            format!("; mean of {} {kind}s {}", mean.cells.len(), format::full(value, unit))
        }
        Some(_) => String::new(),
        None => {
            format!("; {} of {} {kind}s without a figure", mean.gaps().len(), mean.cells.len())
        }
    };
    format!("{name} ({}): {}{total}.", mean.window.long(), periods.join(", "))
}

fn ring(scene: &mut Scene, at: Point) {
    scene.marks.push(Mark::Circle(at, 5.5, Ink::Paper));
    scene.marks.push(Mark::Ring(at, 5.0, Stroke::new(Ink::Before, 2.0)));
}
