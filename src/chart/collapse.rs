//! Before and after per product: a ring, an arrow, a dot.

mod slope;

use super::frame::{NARROW, SMALL, WIDTHS, arrow_head, empty, grid_line, paragraph};
use super::{Method, Twin};
use crate::analysis::{Change, Window, WindowMean};
use crate::scale::ValueScale;
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Mark, Point, Rect, Scene, Stroke, TEXT_SIZE, Table, TableCell,
    Target, Text, point, text_width, wrap,
};
use crate::trade::{Period, Unit, sorted};
use crate::words::Words;

pub use slope::SlopeChart;

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
    /// First and last period that figures exist for.
    pub span: Option<(Period, Period)>,
    /// Says that the windows are not those of the story; empty when they are.
    pub edited: String,
    /// Whether sums of the windows are asked for, and not means.
    pub wants_sums: bool,
    /// Whether its lines are partners: their names say more than the route.
    pub has_partners: bool,
    words: Words,
}

impl CollapseChart {
    /// The language that it speaks.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The windows before and after.
    pub fn windows(&self) -> (Window, Window) {
        (self.before, self.after)
    }

    /// `Laptops: −97.6%, €43.1m → €1.0m`, for each product.
    pub fn summaries(&self) -> Vec<String> {
        let words = |line: &ChangeLine| {
            [&line.label, ": ", &self.change_words(line), ", ", &self.values_words(line)].concat()
        };
        self.lines.iter().map(words).collect()
    }

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
        let (before, after) = windows;
        Self {
            lines,
            before,
            after,
            unit,
            small_base,
            scale,
            route,
            span: None,
            edited: String::new(),
            wants_sums: false,
            has_partners: false,
            words: Words::default(),
        }
    }

    /// The same chart in another language; the labels and the route stay.
    pub fn said_with(self, words: Words) -> Self {
        Self { words, ..self }
    }

    /// Says that these windows, and not those of the chart, are the story's.
    pub fn say_edited(&mut self, before: Window, after: Window) {
        self.edited = self
            .words
            .with()
            .text("from", &before.iso())
            .text("to", &after.iso())
            .say("collapse-edited");
    }

    /// Whether sums are shown: of windows of one length only, where their change
    /// is that of the means.
    fn has_sums(&self) -> bool {
        self.wants_sums && self.before.len() > 1 && self.before.len() == self.after.len()
    }

    /// What is shown of a window.
    fn shown(&self, mean: &WindowMean) -> Option<f64> {
        shown(mean, self.has_sums())
    }

    fn is_small(&self, line: &ChangeLine) -> bool {
        line.change.before.mean.is_some_and(|base| base < self.small_base)
    }

    /// The change, or why there is none.
    fn change_words(&self, line: &ChangeLine) -> String {
        line.change.percent.map_or_else(
            || {
                let gaps = line.change.before.gaps().len() + line.change.after.gaps().len();
                self.words.just(match gaps {
                    0 if self.before.overlaps(self.after) => "collapse-mixed",
                    0 => "collapse-no-base",
                    _ => "missing",
                })
            },
            |percent| self.words.percent(percent),
        )
    }

    fn mean_words(&self, mean: &WindowMean) -> String {
        let amount = |mean| self.words.amount(mean, &self.unit);
        self.shown(mean).map_or_else(|| self.words.just("missing"), amount)
    }

    fn values_words(&self, line: &ChangeLine) -> String {
        let key = if self.is_small(line) { "collapse-values-small" } else { "collapse-values" };
        self.say(key, line, 0)
    }

    fn positions(&self, line: &ChangeLine, scale: &ValueScale) -> (Option<f64>, Option<f64>) {
        let (before, after) = (self.shown(&line.change.before), self.shown(&line.change.after));
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
                    [&line.change.before, &line.change.after]
                        .into_iter()
                        .filter_map(|window| self.shown(window))
                });
                let positive = all.filter(|value| *value > 0.0);
                let low = positive.clone().fold(f64::INFINITY, f64::min);
                let high = positive.fold(0.0, f64::max);
                ValueScale::log((low, high), (range.0 + 16.0, range.1), range.0)
            }
        }
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.lines.is_empty() {
            return empty(width, &self.words.just("collapse-none"));
        }
        // Long figures take their room from the plot, or need the whole width.
        let values = |line| text_width(&self.values_words(line), TEXT_SIZE, false) + 2.0;
        let values = self.lines.iter().map(values).fold(160.0, f64::max);
        let is_narrow = width < NARROW || width - values < 460.0;
        let mut scene = Scene::new(width, 0.0);
        let (left, right) =
            if is_narrow { (8.0, width - 8.0) } else { (200.0, width - values - 90.0) };
        let scale = self.value_scale((left, right));
        let top = 34.0;
        let mut y = top;
        let mut rows = Vec::new();
        for line in &self.lines {
            let label =
                wrap(&line.label, if is_narrow { width - 110.0 } else { 184.0 }, 14.0, true);
            let figures = wrap(&self.values_words(line), width - 2.0, TEXT_SIZE, false);
            let text_height = label.len() as f64 * 18.0;
            let height = if is_narrow {
                text_height + figures.len() as f64 * VALUES_LINE + 28.0
            } else {
                (text_height + 12.0).max(44.0)
            };
            rows.push((y, height, label, figures));
            y += height;
        }
        scene.plot = Rect::between(left, top, right, y);
        self.axis(&mut scene, &scale);
        for (row, (line, (y, height, label, figures))) in self.lines.iter().zip(rows).enumerate() {
            if row > 0 && !is_narrow {
                grid_line(&mut scene, 0.0, width, y);
            }
            let change = Text::new(self.change_words(line), point(width - 1.0, 0.0)).bold();
            // The colour of loss is for losses.
            let is_fall = line.change.percent.is_some_and(|percent| percent < 0.0);
            let ink = if is_fall { Ink::Loss } else { Ink::Text };
            let change = change.align(Align::Right).ink(ink).size(16.0);
            let middle;
            if is_narrow {
                for (index, text) in label.iter().enumerate() {
                    let at = point(1.0, y + 18.0 + index as f64 * 18.0);
                    scene.text(Text::new(text.clone(), at).bold().size(14.0));
                }
                scene.text(Text { at: point(width - 1.0, y + 18.0), ..change });
                let mut base = y + 18.0 * label.len() as f64 - 2.0;
                for text in figures {
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
                scene.text(Text { at: point(right + 80.0, middle + 5.5), ..change });
                let values = Text::new(figures.concat(), point(right + 90.0, middle + 5.0));
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
                    self.words.with().text("when", &self.before.iso()).say("collapse-hundred")
                }
                CollapseScale::Remaining => self.words.index(tick),
                CollapseScale::Value => self.words.tick(tick, &self.unit),
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
        let mut ink = Ink::Loss;
        if let (Some(from), Some(to)) = (before, after) {
            let to_left = to < from;
            let shaft = if to_left { (to + 11.0, from - 6.0) } else { (from + 6.0, to - 11.0) };
            ink = if to_left { Ink::Loss } else { Ink::Before };
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
            scene.marks.push(Mark::Circle(point(x, y), 5.5, ink));
        }
    }

    fn key(&self, scene: &mut Scene, y: f64) -> f64 {
        ring(scene, point(7.0, y - 4.0));
        let named = |window: &Window| {
            let key = match window.len() {
                0 | 1 => "collapse-key",
                _ if self.has_sums() => "collapse-key-sum",
                _ => "collapse-key-mean",
            };
            self.words.with().text("when", &window.iso()).text("kind", window.from.kind()).say(key)
        };
        let first = named(&self.before);
        let text = Text::new(first, point(17.0, y)).size(SMALL).ink(Ink::Muted);
        let mut x = 17.0 + text.width() + 18.0;
        let second = Text::new(named(&self.after), point(0.0, y)).size(SMALL);
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
        let mut y = y;
        if !self.edited.is_empty() {
            let text = Text::new(self.edited.as_str(), point(1.0, y + 20.0)).size(SMALL).bold();
            y = paragraph(scene, &text, scene.width - 2.0) - SMALL * LINE_HEIGHT;
        }
        let small = self.lines.iter().any(|line| self.is_small(line));
        if small {
            let amount = self.words.amount(self.small_base, &self.unit);
            let kind = self.before.from.kind();
            let words = self
                .words
                .with()
                .text("amount", amount.as_str())
                .text("kind", kind)
                .say("collapse-small-key");
            let text = Text::new(words, point(1.0, y + 20.0)).size(SMALL).ink(Ink::Muted);
            return paragraph(scene, &text, scene.width - 2.0) + 2.0;
        }
        y + 10.0
    }

    fn target(&self, line: &ChangeLine, row: usize, bounds: Rect) -> Target {
        let means = self.say("collapse-means", line, row);
        let mut lines = vec![means];
        if !self.has_partners {
            lines.push(self.route.clone());
        }
        // All goods have no code.
        if !line.code.is_empty() && line.code != "TOTAL" {
            lines.push(self.words.with().text("code", &line.code).say("hs"));
        }
        if self.is_small(line) {
            lines.push(self.words.just("collapse-small-line"));
        }
        Target {
            datum: Datum::Change { product: line.product },
            bounds,
            row,
            title: self.say("change-title", line, row),
            spoken: self.say("collapse-spoken", line, row),
            lines,
        }
    }

    /// Captions, table and the arithmetic of each percentage.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let mut captions = Vec::new();
        if !self.edited.is_empty() {
            captions.push(self.edited.clone());
        }
        let known: Vec<_> =
            self.lines.iter().filter_map(|line| Some((line, line.change.percent?))).collect();
        // What fell most, or where nothing did, what rose most.
        let has_fall = known.first().is_some_and(|(_, percent)| *percent < 0.0);
        let most = if has_fall { 1 } else { known.len() };
        let mut list = String::new();
        for (place, (line, _)) in (1..).zip(&known) {
            if place == most {
                captions.push(self.say("collapse-most", line, 0));
            } else {
                self.words.add(&mut list, &self.say("collapse-other", line, 0), "list-semicolon");
            }
        }
        if !list.is_empty() {
            captions.push(self.words.with().text("list", &list).say("collapse-others"));
        }
        if !known.is_empty() && (self.before.len() > 1 || self.after.len() > 1) {
            let which = if self.has_sums() { "collapse-are-sums" } else { "collapse-are-means" };
            captions.push(self.words.just(which));
        }
        let unknown: Vec<&str> = self
            .lines
            .iter()
            .filter(|line| line.change.percent.is_none())
            .map(|line| line.label.as_str())
            .collect();
        if self.before.overlaps(self.after) {
            captions.push(self.words.just("collapse-overlap"));
        } else if !unknown.is_empty() {
            let list = self.words.list(unknown.into_iter(), "list-comma");
            captions.push(
                self.words
                    .with()
                    .text("list", list.as_str())
                    .text("kind", self.before.from.kind())
                    .say("collapse-unknown"),
            );
        }
        if self.wants_sums && self.before.len() != self.after.len() {
            captions.push(self.words.just("collapse-unequal"));
        }
        let words = &self.words;
        let unit = self.unit.to_string();
        let column = |window: &Window| {
            let key = if self.has_sums() { "collapse-column-sum" } else { "collapse-column" };
            words.with().text("when", &window.iso()).text("unit", &unit).say(key)
        };
        let header = [
            words.just("goods"),
            words.just("hs-code"),
            column(&self.before),
            column(&self.after),
            words.just("collapse-column-change"),
            words.just("collapse-column-remark"),
        ];
        let cell = |mean: &WindowMean| {
            let shown = self.shown(mean);
            let text = shown.map_or_else(|| words.just("missing"), |shown| words.plain(shown));
            TableCell::number(text, shown)
        };
        let rows = self.lines.iter().map(|line| {
            vec![
                TableCell::text(line.label.clone()),
                TableCell::text(line.code.clone()),
                cell(&line.change.before),
                cell(&line.change.after),
                TableCell::number(self.change_words(line), line.change.percent),
                TableCell::text(if self.is_small(line) {
                    words.just("collapse-small")
                } else {
                    String::new()
                }),
            ]
        });
        Twin {
            captions,
            table: Table {
                caption: words
                    .with()
                    .text("route", &self.route)
                    .text("unit", &unit)
                    .say("collapse-table"),
                header: header.to_vec(),
                rows: rows.collect(),
            },
            methods: self.lines.iter().map(|line| self.method(line)).collect(),
        }
    }

    fn method(&self, line: &ChangeLine) -> Method {
        let change = self.change_words(line);
        let sums = self.has_sums();
        arithmetic(&self.words, (&line.label, &change), &line.change, &self.unit, sums)
    }

    /// A message about a line: its goods, figures and change, and the windows.
    fn say(&self, key: &str, line: &ChangeLine, row: usize) -> String {
        self.words
            .with()
            .text("goods", &line.label)
            .text("change", &self.change_words(line))
            .text("before", &self.mean_words(&line.change.before))
            .text("after", &self.mean_words(&line.change.after))
            .text("from", &self.before.iso())
            .text("to", &self.after.iso())
            .text("route", &self.route)
            .count("number", row + 1)
            .text("of", &self.lines.len().to_string())
            .text("small", if self.is_small(line) { "yes" } else { "no" })
            .text(
                "way",
                if line.change.percent.is_some_and(|by| by < 0.0) { "fell" } else { "rose" },
            )
            .say(key)
    }
}

fn shown(mean: &WindowMean, has_sums: bool) -> Option<f64> {
    if has_sums { mean.sum() } else { mean.mean }
}

/// How a change was computed: windows, months, figures and formula. `label`
/// and `said` are what is changed, and the change as the chart says it;
/// `has_sums` says that it shows the sums of its windows, not the means.
pub(super) fn arithmetic(
    words: &Words,
    (label, said): (&str, &str),
    change: &Change,
    unit: &Unit,
    has_sums: bool,
) -> Method {
    let Change { before, after, .. } = change;
    let last = match (shown(before, has_sums), shown(after, has_sums)) {
        (Some(base), Some(now)) => {
            let (now, base) = (words.plain(now), words.plain(base));
            let percent = change.percent.map(|percent| words.percent(percent));
            let key = match percent {
                Some(_) => "collapse-formula",
                None if before.window.overlaps(after.window) => "collapse-overlap",
                None => "collapse-no-ratio",
            };
            let percent = percent.unwrap_or_default();
            words.with().text("now", &now).text("base", &base).text("change", &percent).say(key)
        }
        _ => words.with().text("kind", before.window.from.kind()).say("collapse-gap"),
    };
    let lines = vec![
        window_words(words, "collapse-before", before, unit, has_sums),
        window_words(words, "collapse-after", after, unit, has_sums),
        last,
    ];
    Method {
        title: words.with().text("goods", label).text("change", said).say("change-title"),
        lines,
    }
}

fn window_words(
    words: &Words,
    key: &str,
    mean: &WindowMean,
    unit: &Unit,
    has_sums: bool,
) -> String {
    let mut figures = String::new();
    for (period, cell) in &mean.cells {
        let figure = cell.number().map_or_else(
            || words.just(cell.state().unwrap_or("missing")),
            |number| words.full(number, unit),
        );
        let when = period.to_string();
        let figure =
            words.with().text("when", &when).text("figure", &figure).say("collapse-figure");
        words.add(&mut figures, &figure, "list-comma");
    }
    let value = shown(mean, has_sums);
    let value = value.map_or_else(String::new, |value| words.full(value, unit));
    let kind = mean.window.from.kind();
    let mut total = words.with();
    total
        .count("count", mean.cells.len())
        .count("gaps", mean.gaps().len())
        .text("kind", kind)
        .text("mean", &value);
    let total = match mean.mean {
        Some(_) if has_sums => total.say("collapse-sum"),
        Some(_) if mean.cells.len() > 1 => total.say("collapse-mean"),
        Some(_) => String::new(),
        None => total.say("collapse-gaps"),
    };
    let when = mean.window.iso();
    words.with().text("when", &when).text("figures", &figures).text("total", &total).say(key)
}

fn ring(scene: &mut Scene, at: Point) {
    scene.marks.push(Mark::Circle(at, 5.5, Ink::Paper));
    scene.marks.push(Mark::Ring(at, 5.0, Stroke::new(Ink::Before, 2.0)));
}
