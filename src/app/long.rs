//! A long series that a reader looks at: what is in view, what is pointed at.

use crate::chart::{LongChart, Twin, overlay};
use crate::draw::{SvgHead, svg};
use crate::interact::{Event, Mode, Months, Motion, Redraw, Viewport, update};
use crate::scene::{
    Datum, Ink, LINE_HEIGHT, Mark, Rect, Scene, Stroke, Target, Text, Theme, hatch, point, wrap,
};
use crate::trade::{LongSeries, Moment};
use crate::words::{Words, english_long};

/// How many steps can be undone.
const MOST_PAST: usize = 50;
/// Room around a picture that stands alone, in CSS pixels.
const MARGIN: f64 = 16.0;

/// One long series in a page.
#[derive(Debug)]
pub struct LongView {
    chart: LongChart,
    /// Slots, where other charts have months.
    viewport: Viewport,
    mode: Mode,
    past: Vec<Option<Months>>,
}

/// The slot of a datum of such a chart.
fn slot(datum: Datum) -> Option<usize> {
    match datum {
        Datum::Figure { product, .. } => Some(product),
        _ => None,
    }
}

impl LongView {
    /// All of a series in view.
    pub fn new(series: LongSeries) -> Self {
        let slots = i32::try_from(series.len()).unwrap_or(i32::MAX);
        let chart = LongChart::new(series, Words::default().and(english_long()));
        Self { chart, viewport: Viewport::new((0, slots)), mode: Mode::Idle, past: Vec::new() }
    }

    /// Says everything in another language.
    pub fn speak(&mut self, words: &Words) {
        self.chart.words = words.and(english_long());
    }

    /// Whether the picture is as high as what is in view.
    pub fn fit(&mut self, is_fitted: bool) {
        self.chart.is_fitted = is_fitted;
    }

    /// What is drawn.
    pub fn chart(&self) -> &LongChart {
        &self.chart
    }

    /// All slots, and those in view.
    pub fn window(&self) -> (Months, Months) {
        (self.viewport.span(), self.viewport.near())
    }

    /// Whether fewer than all are in view.
    pub fn is_zoomed(&self) -> bool {
        self.viewport.months().is_some()
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The picture, into a scene that was drawn before.
    pub fn draw(&self, width: f64, scene: &mut Scene) {
        self.chart.draw(width, scene);
    }

    /// Shows what begins at `from` or later and before `to`; to either end where
    /// there is none.
    pub fn zoom(&mut self, from: Option<Moment>, to: Option<Moment>) {
        let series = self.chart.series();
        let slot = |moment| series.slot_at(moment) as f64;
        let (from, to) = (from.map_or(0.0, slot), to.map_or(series.len() as f64, slot));
        self.viewport.show((from, to));
        self.show();
    }

    fn chosen(&self) -> Option<f64> {
        Some(self.mode.datum().and_then(slot)? as f64 + 0.5)
    }

    fn show(&mut self) {
        self.chart.window = self.viewport.months();
    }

    fn move_time(&mut self, motion: Motion, scene: &Scene) -> (Redraw, Option<String>) {
        let before = self.viewport.window();
        let months = self.viewport.months();
        let is_changed = match motion {
            Motion::Compared(_) => return (Redraw::Nothing, None),
            Motion::Undone => match self.past.pop() {
                Some(window) => self.viewport.place(window),
                None => return (Redraw::Nothing, None),
            },
            motion => {
                let sides = (scene.plot.x, scene.plot.right());
                let is_changed = self.viewport.update(motion, sides, self.chosen());
                self.viewport.take_brushed();
                if self.viewport.window() != before {
                    if self.past.len() == MOST_PAST {
                        self.past.remove(0);
                    }
                    self.past.push(before);
                }
                is_changed
            }
        };
        if self.viewport.months() == months {
            let redraw = if is_changed { Redraw::Overlay } else { Redraw::Nothing };
            return (redraw, None);
        }
        // What the pointer was at is elsewhere now.
        if matches!(self.mode, Mode::Hovering(_)) {
            self.mode = Mode::Idle;
        }
        self.show();
        let is_at_rest = self.viewport.window() != before;
        (Redraw::Charts, is_at_rest.then(|| self.chart.window_words()))
    }

    /// Tells what happened in the picture `scene`; returns what to draw again
    /// and the sentence to announce.
    pub fn update(&mut self, event: Event, scene: &Scene) -> (Redraw, Option<String>) {
        if let Event::Time(motion) = event {
            return self.move_time(motion, scene);
        }
        // A click after a drag chooses nothing.
        if matches!(event, Event::Pressed(_)) && self.viewport.take_drag() {
            return (Redraw::Nothing, None);
        }
        let before = self.mode.datum();
        let was_pinned = self.is_pinned();
        if let Event::Walked(step) = event {
            let Some(next) = self.chart.walk(before.and_then(slot), step) else {
                return (Redraw::Nothing, None);
            };
            self.mode = Mode::Walking(self.chart.datum(next));
            let is_moved = self.viewport.reveal(next as f64 + 0.5);
            self.show();
            let redraw = if is_moved { Redraw::Charts } else { Redraw::Overlay };
            let spoken = self.target(scene).filter(|_| self.mode.datum() != before);
            return (redraw, spoken.map(|target| target.spoken));
        }
        let at = match event {
            Event::Moved(at) | Event::Pressed(at) => self.chart.pick(at, scene),
            _ => before.and_then(slot),
        };
        let mut target = at.and_then(|slot| self.chart.target(slot, scene));
        if let (Some(target), Event::Moved(at) | Event::Pressed(at)) = (&mut target, event) {
            // Of a column of pixels its nearest figure, however far above.
            let center = target.bounds.center();
            target.bounds = Rect::between(
                center.x.min(at.x) - 1.0,
                center.y.min(at.y) - 1.0,
                center.x.max(at.x) + 1.0,
                center.y.max(at.y) + 1.0,
            );
        }
        let targets: Vec<Target> = target.into_iter().collect();
        let redraw = update(&mut self.mode, event, &targets);
        let now = self.mode.datum();
        let found = targets.into_iter().find(|target| Some(target.datum) == now && now != before);
        let mut spoken: Vec<String> = found.map(|target| target.spoken).into_iter().collect();
        match (was_pinned, self.is_pinned()) {
            (false, true) => spoken.push(self.chart.words.just("pinned")),
            (true, false) if matches!(event, Event::Escaped | Event::Chosen) => {
                spoken.push(self.chart.words.just("released"));
            }
            _ => {}
        }
        (redraw, (!spoken.is_empty()).then(|| spoken.join(" ")))
    }

    fn is_pinned(&self) -> bool {
        matches!(self.mode, Mode::Pinned { .. })
    }

    fn target(&self, scene: &Scene) -> Option<Target> {
        self.chart.target(slot(self.mode.datum()?)?, scene)
    }

    /// What is drawn above the picture now.
    pub fn overlay(&self, scene: &Scene) -> Vec<Mark> {
        if let Some((from, to)) = self.viewport.selected() {
            return self.selection(from, to, scene);
        }
        let by_key = matches!(self.mode, Mode::Walking(_) | Mode::Pinned { by_key: true, .. });
        let plot = scene.plot.grow(4.0);
        let mut target = self.target(scene).filter(|target| plot.contains(target.bounds.center()));
        if let Some(target) = target.as_mut().filter(|_| self.is_pinned()) {
            target.lines.push(self.chart.words.just("pinned"));
        }
        let x = target.as_ref().map(|target| target.bounds.center().x);
        overlay(scene, target.as_ref(), x, by_key)
    }

    /// The stretch that is being selected.
    fn selection(&self, from: f64, to: f64, scene: &Scene) -> Vec<Mark> {
        let mut over = Scene::new(scene.width, scene.height);
        let plot = scene.plot;
        let (start, end) = self.chart.window.unwrap_or((0.0, self.chart.series().len() as f64));
        let x = |slot: f64| plot.x + (slot - start) / (end - start) * plot.width;
        let (left, right) = (x(from).max(plot.x), x(to).min(plot.right()));
        for [one, other] in hatch(Rect::between(left, plot.y, right, plot.bottom()), 9.0) {
            over.segment(one, other, Stroke::new(Ink::Focus, 0.8));
        }
        for x in [left, right] {
            let stroke = Stroke::new(Ink::Focus, 2.0);
            over.segment(point(x, plot.y), point(x, plot.bottom()), stroke);
        }
        over.marks
    }

    /// What is said of it.
    pub fn twin(&self) -> Twin {
        self.chart.twin()
    }

    /// What is in view as an SVG document that stands alone; the text below it
    /// says where the figures come from.
    pub fn svg(&self, width: f64, theme: Theme, title: &str, source: &str) -> String {
        let inner = width - 2.0 * MARGIN;
        let mut figure = Scene::new(width, 0.0);
        let mut y = MARGIN;
        let write = |figure: &mut Scene, y: &mut f64, text: &str, size: f64, ink: Ink| {
            for line in wrap(text, inner, size, size > 14.0) {
                *y += size * LINE_HEIGHT;
                let at = point(MARGIN, *y - size * 0.3);
                let line = Text::new(line, at).size(size).ink(ink);
                figure.text(if size > 14.0 { line.bold() } else { line });
            }
        };
        write(&mut figure, &mut y, title, 20.0, Ink::Text);
        y += 8.0;
        let chart = self.chart.scene(inner);
        let by = point(MARGIN, y);
        figure.marks.extend(chart.marks.into_iter().map(|mark| mark.shifted(by)));
        y += chart.height + 8.0;
        write(&mut figure, &mut y, source, 12.0, Ink::Muted);
        figure.height = (y + MARGIN).ceil();
        figure.plot = figure.bounds();
        let description = self.twin().captions.join(" ");
        svg(&figure, theme, &SvgHead { id: "series", title, description: &description })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Step;

    fn view(count: i32) -> (LongView, Scene) {
        let values = (0..count).map(|at| if at % 97 == 5 { f64::NAN } else { f64::from(at % 31) });
        let start = Moment::of_day(2020, 1, 1).unwrap();
        let view = LongView::new(LongSeries::new(start, 3_600, values.collect()));
        let mut scene = Scene::default();
        view.draw(720.0, &mut scene);
        (view, scene)
    }

    #[test]
    fn keys_walk_every_figure_and_zoom_brings_it_into_view() {
        let (mut view, scene) = view(50_000);
        let mut say = |event| view.update(event, &scene).1.unwrap_or_default();
        assert_eq!(say(Event::Walked(Step::Right)), "1 January 2020, 00:00: 0.");
        assert_eq!(say(Event::Walked(Step::Right)), "1 January 2020, 01:00: 1.");
        assert_eq!(say(Event::Walked(Step::Up)), "2 January 2020, 06:00: 30.");
        assert_eq!(say(Event::Chosen), "Pinned. Press again, or Escape, to let go.");
        assert_eq!(
            say(Event::Time(Motion::Zoomed(0.001))),
            "2 January 2020, 06:00 to 4 January 2020, 07:00, 50 steps of 50,000"
        );
        let last = say(Event::Walked(Step::Last));
        assert_eq!(last, "14 September 2025, 07:00: 27.");
        let (_, (start, end)) = view.window();
        assert_eq!((end, end - start), (50_000, 50));
        view.update(Event::Time(Motion::Undone), &scene);
        assert!(!view.is_zoomed() && !view.can_undo());
    }

    #[test]
    fn a_pointer_finds_a_figure_or_a_gap_anywhere_in_the_plot() {
        let (mut view, _) = view(50_000);
        view.viewport.show((0.0, 60.0));
        view.show();
        let mut scene = Scene::default();
        view.draw(720.0, &mut scene);
        let slot_width = scene.plot.width / 60.0;
        let mut at = |slot: f64, y: f64| {
            let place = point(scene.plot.x + (slot + 0.5) * slot_width, y);
            view.update(Event::Moved(place), &scene).1.unwrap_or_default()
        };
        assert_eq!(at(4.0, 100.0), "1 January 2020, 04:00: 4.");
        assert_eq!(at(5.0, 100.0), "1 January 2020, 05:00: missing.");
        assert_eq!(at(30.0, 340.0), "2 January 2020, 06:00: 30.");
    }

    #[test]
    fn a_picture_says_how_much_of_it_is_missing() {
        let (view, _) = view(1_000);
        let twin = view.twin();
        assert_eq!(
            twin.captions,
            [
                "A series: every hour, 1 January 2020, 00:00 to 11 February 2020, 15:00. 989 figures.",
                "11 steps without a figure: gaps, not zeros.",
                "The highest figure is 30, 2 January 2020, 06:00; the lowest is 0, 1 January 2020, 00:00.",
            ]
        );
        assert_eq!(twin.table.rows.len(), 42);
        assert_eq!(twin.table.header.len(), twin.table.rows[0].len());
    }
}
