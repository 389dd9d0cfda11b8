//! The months in view: one window for all views with the same time axis.

use super::App;
use crate::chart::Chart;
use crate::interact::{Mode, Months, Motion, Redraw, Viewport};
use crate::scene::{Datum, Ink, Mark, Rect, Scene, Stroke, point};
use crate::trade::Period;

/// The span of a time axis in months.
fn months_of((from, to): (Period, Period)) -> Months {
    (from.first_month(), to.plus(1).first_month())
}

/// A window for each span that the charts have.
pub(super) fn viewports(charts: &[Result<Chart, String>]) -> Vec<Viewport> {
    let mut viewports: Vec<Viewport> = Vec::new();
    for span in charts.iter().flatten().filter_map(Chart::span).map(months_of) {
        if !viewports.iter().any(|viewport| viewport.span() == span) {
            viewports.push(Viewport::new(span));
        }
    }
    viewports
}

/// `2022-02` of an ordinal of months.
pub fn month(ordinal: i32) -> Period {
    Period::Month(0, 1).plus(ordinal)
}

impl App {
    /// Which window a view has; `None` without a time axis.
    pub(super) fn viewport(&self, view: usize) -> Option<usize> {
        let span = months_of(self.chart(view)?.span()?);
        self.viewports.iter().position(|viewport| viewport.span() == span)
    }

    /// Tells the charts which months are in view.
    pub(super) fn show_windows(&mut self) {
        for chart in self.charts.iter_mut().flatten() {
            let Some(span) = chart.span().map(months_of) else { continue };
            let viewport = self.viewports.iter().find(|viewport| viewport.span() == span);
            chart.set_window(viewport.and_then(Viewport::months));
        }
    }

    /// The stretch of months that a datum belongs to.
    pub(super) fn months_of(&self, datum: Datum) -> Option<(f64, f64)> {
        match datum {
            Datum::Figure { period, .. } => Some(period.month_span()),
            Datum::Event(index) => self.data.events.get(index).map(|e| e.when.first_span()),
            _ => None,
        }
    }

    fn chosen_month(&self) -> Option<f64> {
        let (start, end) = self.months_of(self.mode.datum()?)?;
        Some(f64::midpoint(start, end))
    }

    /// Follows a gesture, wheel or key in a view drawn as `scene`; says what
    /// to draw again, and the months in view when they have come to rest.
    pub(super) fn move_time(
        &mut self,
        view: usize,
        motion: Motion,
        scene: &Scene,
    ) -> (Redraw, Option<String>) {
        match motion {
            Motion::Undone => return self.undo(view),
            Motion::Compared(brush) => {
                let at = self.viewport(view).map(|at| &self.viewports[at]);
                let months = at.map(|at| at.window().unwrap_or(at.span()));
                return months
                    .map_or((Redraw::Nothing, None), |months| self.compare(brush, months));
            }
            _ => {}
        }
        let Some(at) = self.viewport(view) else { return (Redraw::Nothing, None) };
        let (chosen, plot) = (self.chosen_month(), scene.plot);
        let viewport = &mut self.viewports[at];
        let (months, window) = (viewport.months(), viewport.window());
        let is_changed = viewport.update(motion, (plot.x, plot.right()), chosen);
        if let Some((brush, months)) = viewport.take_brushed() {
            return self.compare(brush, months);
        }
        let is_moved = viewport.months() != months;
        let spoken = (viewport.window() != window).then(|| self.window_words(view));
        if is_moved {
            // What the pointer was at is elsewhere now.
            if matches!(self.mode, Mode::Hovering(_)) {
                self.mode = Mode::Idle;
            }
            self.show_windows();
        }
        if spoken.is_some() {
            self.remember();
        }
        let redraw = match (is_moved, is_changed) {
            (true, _) => Redraw::Charts,
            (false, true) => Redraw::Overlay,
            (false, false) => Redraw::Nothing,
        };
        (redraw, spoken)
    }

    /// Brings the datum that the reader stands at into view.
    pub(super) fn reveal(&mut self) -> bool {
        let (Some(month), Some(at)) = (self.chosen_month(), self.viewport(self.active)) else {
            return false;
        };
        let is_moved = self.viewports[at].reveal(month);
        if is_moved {
            self.show_windows();
        }
        is_moved
    }

    /// Whether a view has a time axis to zoom.
    pub fn has_time(&self, view: usize) -> bool {
        self.viewport(view).is_some()
    }

    /// All months of a view and those in view, each to before its last one.
    pub fn window(&self, view: usize) -> Option<(Months, Months)> {
        let at = self.viewport(view)?;
        let (span, window) = (self.viewports[at].span(), self.viewports[at].near());
        Some((span, window))
    }

    /// All months of a view in little: how many events, how much of its first
    /// line, or of the whole that its parts make, each month has.
    pub fn strip(&self, view: usize, width: f64, height: f64) -> Scene {
        let mut scene = Scene::new(width, height);
        let Some((first, last)) = self.viewport(view).map(|at| self.viewports[at].span()) else {
            return scene;
        };
        let mut bars = vec![0.0; usize::try_from(last - first).unwrap_or(0)];
        let mut add = |month: i32, value: f64| {
            let at = usize::try_from(month - first).ok();
            if let Some(bar) = at.and_then(|at| bars.get_mut(at)) {
                *bar += value;
            }
        };
        match self.chart(view).and_then(Chart::over_time) {
            Some(chart) => {
                // Parts make their whole together; where one is not known there is none.
                let is_whole = self.story.views[view].kind == "shares";
                let count = if is_whole { chart.lines.len() } else { 1 };
                for (period, _) in
                    chart.lines.first().into_iter().flat_map(|line| line.series.iter())
                {
                    let parts = chart.lines.iter().take(count);
                    let sum: Option<f64> = parts.map(|line| line.series.at(period)).sum();
                    let months = months_of((period, period));
                    (months.0..months.1).for_each(|month| add(month, sum.unwrap_or(0.0).max(0.0)));
                }
            }
            _ => {
                for event in self.listed(view) {
                    let (start, _) = self.data.events[event].when.first_span();
                    #[expect(clippy::cast_possible_truncation, reason = "months of years of i16")]
                    add(start as i32, 1.0);
                }
            }
        }
        let most = bars.iter().copied().fold(0.0, f64::max);
        let step = width / bars.len().max(1) as f64;
        for (at, bar) in bars.iter().enumerate().filter(|(_, bar)| **bar > 0.0) {
            let tall = (bar / most * (height - 2.0)).max(1.5);
            let area = Rect::new(at as f64 * step, height - tall, (step - 1.0).max(0.5), tall);
            scene.rect(area, Ink::Before);
        }
        scene
    }

    /// Whether fewer than all months of a view are in view.
    pub fn is_zoomed(&self, view: usize) -> bool {
        self.viewport(view).is_some_and(|at| self.viewports[at].months().is_some())
    }

    /// The months in view, in words; empty without a time axis.
    pub fn window_words(&self, view: usize) -> String {
        let Some(at) = self.viewport(view) else { return String::new() };
        let span = self.viewports[at].span();
        let (start, end) = self.viewports[at].window().unwrap_or(span);
        let key = if (start, end) == span { "months-all" } else { "months-some" };
        // Figures of years are spoken of in years, also where months are zoomed to.
        let chart = self.chart(view).and_then(Chart::over_time);
        let like = chart.map_or(Period::Month(0, 1), |chart| chart.span.0);
        let at = |month: i32| like.at_month(month);
        let count = |start, end: i32| {
            usize::try_from(at(end - 1).ordinal() - at(start).ordinal() + 1).unwrap_or_default()
        };
        self.words
            .with()
            .text("kind", like.kind())
            .period("from", at(start))
            .period("to", at(end - 1))
            .count("count", count(start, end))
            .count("of", count(span.0, span.1))
            .say(key)
    }

    /// The months being selected, as a band above the chart.
    pub(super) fn selection_marks(&self, view: usize, scene: &Scene) -> Vec<Mark> {
        let mut over = Scene::new(scene.width, scene.height);
        let selected = self.viewport(view).and_then(|at| self.viewports[at].selected());
        let Some((from, to)) = selected else { return over.marks };
        let margins = self.margins(view, scene.width);
        let x = |month| self.chart(view)?.x_of(month, scene.width, margins);
        if let (Some(from), Some(to)) = (x(from), x(to)) {
            let plot = scene.plot;
            let band = Rect::between(from, plot.y, to, plot.bottom());
            for area in crate::scene::hatch(band, 9.0) {
                over.segment(area[0], area[1], Stroke::new(Ink::Focus, 0.8));
            }
            for x in [from, to] {
                let stroke = Stroke::new(Ink::Focus, 2.0);
                over.segment(point(x, plot.y), point(x, plot.bottom()), stroke);
            }
        }
        over.marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_quarters_span_their_months() {
        let check = |from, to, months: i32| {
            let period = |text| Period::parse(text).unwrap();
            let (start, end) = months_of((period(from), period(to)));
            assert_eq!((month(start).calendar_year(), end - start), (2021, months));
        };
        check("2021", "2022", 24);
        check("2021-Q1", "2021-Q2", 6);
        check("2021-01", "2021-03", 3);
    }
}
