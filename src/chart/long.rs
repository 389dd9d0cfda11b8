//! A long series: more figures than there are pixels, every extreme of them
//! in the picture.
//!
//! Where figures are denser than pixels, each column of pixels is one rectangle
//! from the lowest to the highest place that the line reaches in it: what a
//! drawn line covers, at a cost that does not grow with the figures. Elsewhere
//! it is the line itself. Gaps are never bridged, and however narrow they are,
//! a mark below the plot says so.

mod columns;
mod words;

use super::frame::{SMALL, WIDTHS, empty, grid_line, paragraph, series_ink};
use super::window::clipped;
use crate::analysis::{Extent, Pyramid};
use crate::scale::{MomentAxis, TimeAxis, ValueScale, nice};
use crate::scene::{
    Align, Datum, Ink, Mark, Point, Rect, Scene, Step, Stroke, Target, Text, hatch, point,
    text_width,
};
use crate::trade::{LongSeries, Moment, Unit};
use crate::words::Words;

use columns::Gaps;

/// Height of the plot, in CSS pixels.
const HEIGHT: f64 = 320.0;
/// Height of the row below it that marks gaps.
const GAP_ROW: f64 = 6.0;
/// Width of the line.
const PEN: f64 = 1.5;
/// From so many figures in a column of pixels on, columns are drawn.
const DENSE: f64 = 1.0 / 3.0;
/// A stretch without figures is hatched from this width on, in CSS pixels.
const HATCHED: f64 = 24.0;
/// From so many pixels a figure on, each has a dot.
const APART: f64 = 8.0;

/// A long series in a picture.
#[derive(Clone, Debug)]
pub struct LongChart {
    series: LongSeries,
    pyramid: Pyramid,
    whole: Extent,
    unit: Unit,
    /// The slots in view, from one to before another; all of them when `None`.
    pub window: Option<(f64, f64)>,
    /// Whether the picture is as high as what is in view, not as all of it.
    pub is_fitted: bool,
    /// What it says things with.
    pub words: Words,
}

impl LongChart {
    /// Looks once at every figure.
    pub fn new(series: LongSeries, words: Words) -> Self {
        let pyramid = Pyramid::of(series.values());
        let whole = pyramid.extent(series.values(), 0..series.len());
        let unit = Unit::currency(&series.unit)
            .unwrap_or_else(|| Unit::Quantity(series.unit.as_str().into()));
        Self { series, pyramid, whole, unit, window: None, is_fitted: false, words }
    }

    /// The figures.
    pub fn series(&self) -> &LongSeries {
        &self.series
    }

    /// Bytes that are kept beside the figures.
    pub fn extra_bytes(&self) -> usize {
        self.pyramid.bytes()
    }

    /// The slots in view.
    fn now(&self) -> (f64, f64) {
        self.window.unwrap_or((0.0, self.series.len() as f64))
    }

    /// The same as whole slots.
    fn seen(&self) -> std::ops::Range<usize> {
        let (from, to) = self.now();
        whole(from.floor())..whole(to.ceil()).min(self.series.len())
    }

    /// The values that the picture spans: the same at every zoom, unless it is
    /// to fit. Zero is among them unless all figures are far from it.
    fn domain(&self) -> (f64, f64) {
        let seen = if self.is_fitted {
            // The line goes on to its neighbours on both sides.
            let seen = self.seen();
            let (from, to) = (seen.start.saturating_sub(1), seen.end + 1);
            self.pyramid.extent(self.series.values(), from..to)
        } else {
            self.whole
        };
        domain_of(if seen.known > 0 { seen } else { self.whole })
    }

    fn amount(&self, number: f64) -> String {
        if self.series.unit.is_empty() {
            return self.words.plain(number);
        }
        self.words.full(number, &self.unit)
    }

    fn plot(&self, width: f64) -> (Rect, ValueScale) {
        let domain = self.domain();
        let top = 30.0;
        let scale = ValueScale::linear(domain, (top + HEIGHT, top));
        let widest = scale.ticks(5).into_iter().map(|tick| self.label_width(tick));
        let left = (widest.fold(20.0, f64::max) + 12.0).ceil();
        (Rect::new(left, top, (width - left - 10.0).floor(), HEIGHT), scale)
    }

    fn label(&self, tick: f64) -> String {
        self.words.short(tick)
    }

    fn label_width(&self, tick: f64) -> f64 {
        text_width(&self.label(tick), SMALL, false)
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let mut scene = Scene::default();
        self.draw(width, &mut scene);
        scene
    }

    /// The same into a scene that was drawn before, whose room is used again.
    pub fn draw(&self, width: f64, scene: &mut Scene) {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.whole.known == 0 {
            *scene = empty(width, &self.words.just("long-empty"));
            return;
        }
        let marks = std::mem::take(&mut scene.marks);
        *scene = Scene { marks, ..Scene::new(width, 0.0) };
        scene.marks.clear();
        let (plot, scale) = self.plot(width);
        scene.plot = plot;
        let columns = self.words.just("long-columns");
        let figures = columns.split(" | ").nth(1).unwrap_or_default();
        let unit = if self.series.unit.is_empty() { figures } else { &self.series.unit };
        let unit = crate::scene::elide(unit, width - 2.0, SMALL, false);
        scene.text(Text::new(unit, point(1.0, 14.0)).size(SMALL).ink(Ink::Muted));
        self.grid(scene, plot, &scale);
        let axis = TimeAxis::over(self.now(), plot.x, plot.right());
        let has_columns = 1.0 / axis.month_width() >= DENSE;
        self.gaps(scene, &axis);
        if has_columns {
            self.columns(scene, &axis, &scale);
        } else {
            self.line(scene, &axis, &scale);
        }
        self.axis(scene, plot);
    }

    fn grid(&self, scene: &mut Scene, plot: Rect, scale: &ValueScale) {
        for tick in scale.ticks(5) {
            let y = scale.position(tick).unwrap_or(plot.bottom());
            grid_line(scene, plot.x, plot.right(), y);
            let text = Text::new(self.label(tick), point(plot.x - 8.0, y + 4.0)).size(SMALL);
            scene.text(text.align(Align::Right).ink(Ink::Muted));
        }
    }

    fn columns(&self, scene: &mut Scene, axis: &TimeAxis, scale: &ValueScale) {
        let ink = series_ink(0);
        let y = |value: f64| scale.position(value).unwrap_or(0.0);
        scene.marks.reserve(whole(axis.right() - axis.left()) + 64);
        for (x, column) in self.pixels(axis) {
            if column.low <= column.high {
                let (top, bottom) = (y(column.high) - PEN / 2.0, y(column.low) + PEN / 2.0);
                scene.rect(Rect::between(x, top, x + 1.0, bottom), ink);
            }
        }
    }

    fn line(&self, scene: &mut Scene, axis: &TimeAxis, scale: &ValueScale) {
        let ink = series_ink(0);
        let seen = self.seen();
        // One more on each side, so that the line goes on to the edge.
        let (from, to) = (seen.start.saturating_sub(1), (seen.end + 1).min(self.series.len()));
        let mut run: Vec<Point> = Vec::new();
        for slot in from..=to {
            let value = if slot < to { self.series.values()[slot] } else { f64::NAN };
            if let Some(y) = scale.position(value) {
                run.push(point(axis.x(slot as f64 + 0.5), y));
                continue;
            }
            if let [alone] = run[..] {
                if alone.x >= axis.left() && alone.x <= axis.right() {
                    scene.marks.push(Mark::Circle(alone, 2.5, ink));
                }
            } else {
                let part = clipped(&run, axis.left(), axis.right());
                if axis.month_width() >= APART {
                    let dots = run.iter().filter(|at| at.x >= axis.left() && at.x <= axis.right());
                    scene.marks.extend(dots.map(|at| Mark::Circle(*at, 2.5, ink)));
                }
                scene.line(part, Stroke::new(ink, PEN));
            }
            run.clear();
        }
    }

    /// Hatching where there are no figures, and below it a mark wherever some
    /// are missing.
    fn gaps(&self, scene: &mut Scene, axis: &TimeAxis) {
        if !self.pyramid.has_gaps() {
            return;
        }
        let plot = scene.plot;
        let ground = plot.bottom() + 2.0;
        let mut stretch = (Gaps::None, axis.left());
        for (x, gaps) in self.missing(axis).chain([(axis.right(), Gaps::None)]) {
            let (kind, from) = stretch;
            if gaps == kind {
                continue;
            }
            stretch = (gaps, x);
            let area = Rect::between(from, plot.y, x, plot.bottom());
            match kind {
                Gaps::None => continue,
                Gaps::All if area.width >= HATCHED => {
                    for [one, other] in hatch(area, 7.0) {
                        scene.segment(one, other, Stroke::new(Ink::Before, 0.8));
                    }
                }
                Gaps::All => scene.rect(area, Ink::Grid),
                Gaps::Some => {}
            }
            let tall = if kind == Gaps::All { GAP_ROW } else { GAP_ROW / 2.0 };
            scene.rect(Rect::between(from, ground, x, ground + tall), Ink::Before);
        }
    }

    fn axis(&self, scene: &mut Scene, plot: Rect) {
        let ground = plot.bottom();
        let stroke = Stroke::new(Ink::Muted, 1.0);
        scene.segment(point(plot.x, ground), point(plot.right(), ground), stroke);
        let (from, to) = self.now();
        let step = self.series.step() as f64;
        let whole_slot = whole(from.floor());
        let seconds = (from - from.floor()) * step;
        let axis = MomentAxis {
            from: self.series.moment(whole_slot).plus(seconds_of(seconds)),
            seconds: (to - from).max(1e-9) * step,
            left: plot.x,
            right: plot.right(),
        };
        let month = |month, part| self.words.tick_name(month, part);
        let day = |at: Moment, with_year: bool, time: &str| self.day_words(at, with_year, time);
        let width_of = |text: &str| text_width(text, SMALL, true);
        let below = ground + GAP_ROW + 4.0;
        for tick in axis.ticks(scene.width, &width_of, (&month, &day)) {
            scene.segment(point(tick.x, ground), point(tick.x, below + 3.0), stroke);
            let text = Text::new(tick.label, point(tick.x, below + 16.0)).size(SMALL);
            scene.text(if tick.is_year { text.bold() } else { text.ink(Ink::Muted) });
        }
        scene.height = below + 24.0;
        if self.pyramid.has_gaps() {
            let words = self.words.just("long-key");
            let text = Text::new(words, point(1.0, below + 36.0)).size(SMALL).ink(Ink::Muted);
            scene.height = paragraph(scene, &text, scene.width - 2.0) - 8.0;
        }
    }

    fn scales(&self, scene: &Scene) -> (TimeAxis, ValueScale) {
        let (plot, scale) = self.plot(scene.width);
        (TimeAxis::over(self.now(), plot.x, plot.right()), scale)
    }

    /// The figure nearest to a place of the picture, among those in its column
    /// of pixels.
    pub fn pick(&self, at: Point, scene: &Scene) -> Option<usize> {
        if !scene.plot.grow(6.0).contains(at) || self.whole.known == 0 {
            return None;
        }
        let (axis, scale) = self.scales(scene);
        let x = at.x.clamp(axis.left(), axis.right() - 1.0).floor();
        let (from, to) = (axis.month_position(x), axis.month_position(x + 1.0));
        let middle = whole(axis.month_position(at.x.clamp(axis.left(), axis.right())));
        let last = self.series.len() - 1;
        let slots = whole((from - 0.5).ceil())..whole((to - 0.5).ceil()).min(last + 1);
        let wanted = scale.value_at(at.y);
        let (mut best, mut away) = (middle.min(last), f64::INFINITY);
        for slot in slots {
            let distance = (self.series.values()[slot] - wanted).abs();
            if distance < away {
                (best, away) = (slot, distance);
            }
        }
        Some(best)
    }

    /// The slot that a key leads to: beside, a tenth of the picture on, to
    /// either end, or to the highest or lowest figure in view.
    pub fn walk(&self, from: Option<usize>, step: Step) -> Option<usize> {
        let last = self.series.len().checked_sub(1)?;
        let seen = self.seen();
        let page = (seen.len() / 10).max(1);
        let first = seen.start.min(last);
        let from = match (from, step) {
            (Some(from), _) => from,
            (None, Step::Up | Step::Down) => first,
            (None, _) => return Some(first),
        };
        let extreme = |pick: fn(Extent) -> f64| {
            let values = self.series.values();
            let found = self.pyramid.extent(values, seen.clone());
            self.pyramid.find(values, seen.clone(), pick(found)).unwrap_or(from)
        };
        Some(match step {
            Step::Left => from.saturating_sub(1),
            Step::Right => (from + 1).min(last),
            Step::First => 0,
            Step::Last => last,
            Step::PageBack => from.saturating_sub(page),
            Step::PageOn => (from + page).min(last),
            Step::Up => extreme(|found| found.high),
            Step::Down => extreme(|found| found.low),
        })
    }

    /// The datum of a slot.
    pub fn datum(&self, slot: usize) -> Datum {
        Datum::Figure { product: slot, period: self.series.moment(slot).period() }
    }

    /// The place of a slot in the picture, with its words.
    pub fn target(&self, slot: usize, scene: &Scene) -> Option<Target> {
        let (axis, scale) = self.scales(scene);
        let x = axis.x(slot as f64 + 0.5);
        let value = self.series.values().get(slot)?;
        let y = scale.position(*value).unwrap_or(scene.plot.bottom());
        Some(Target {
            datum: self.datum(slot),
            bounds: Rect::around(point(x, y), 4.0),
            row: 0,
            title: self.moment_words(slot),
            lines: self.lines_at(slot, &axis),
            spoken: self.spoken(slot),
        })
    }

    /// All of it in little, drawn into `width` by `height` CSS pixels.
    pub fn strip(&self, width: f64, height: f64) -> Scene {
        let mut scene = Scene::new(width, height);
        let axis = TimeAxis::over((0.0, self.series.len() as f64), 0.0, width.floor());
        let scale = ValueScale::linear(domain_of(self.whole), (height - 1.0, 1.0));
        let y = |value: f64| scale.position(value).unwrap_or(0.0);
        for (x, column) in self.pixels(&axis) {
            if column.low <= column.high {
                let (top, bottom) = (y(column.high) - 0.5, y(column.low) + 0.5);
                scene.rect(Rect::between(x, top, x + 1.0, bottom), Ink::Before);
            }
        }
        scene
    }
}

/// Round values around those of figures, and zero unless all are far from it.
fn domain_of(Extent { low, high, .. }: Extent) -> (f64, f64) {
    let is_near = low <= high / 2.0 || low <= 0.0;
    let (low, high) = if is_near { (low.min(0.0), high.max(0.0)) } else { (low, high) };
    nice((low, if high > low { high } else { low + 1.0 }), 5)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
fn whole(number: f64) -> usize {
    number.max(0.0) as usize
}

#[expect(clippy::cast_possible_truncation, reason = "less than a step")]
fn seconds_of(number: f64) -> i64 {
    number.round() as i64
}
