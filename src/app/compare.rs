//! Before and after as the reader wants it: windows that were brushed, and
//! what changed around an event in the goods that it names.

use super::{App, ViewOption, resolve, time};
use crate::analysis::Window;
use crate::chart::{Chart, CollapseChart};
use crate::interact::{Brush, Months, Redraw};
use crate::scene::{Datum, Ink, Mark, Rect, Scene, Stroke, Text, point};
use crate::story::ProductPick;
use crate::trade::{HsCode, Period, Precision, When};
use crate::words::{Words, english_use};

/// What is said of the goods that an event names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// The months compared, or why none are.
    pub title: String,
    /// A sentence for each of the goods.
    pub lines: Vec<String>,
    /// The windows before and after, for [`App::compare_event`].
    pub has_windows: bool,
}

/// Whether an option of windows takes a text: any stretch of the months that
/// it offers.
pub(super) fn is_window_of(option: &ViewOption, text: &str) -> bool {
    let offered = |period: Period| {
        let name = period.to_string();
        option.choices.iter().any(|(value, _)| *value == name)
    };
    matches!(option.name, "before" | "after")
        && Window::parse(text).is_some_and(|window| offered(window.from) && offered(window.to))
}

/// The months beside those of a date: the one before it and the one after it.
/// `None` where only the year is known.
fn beside(when: &When) -> Option<(Window, Window)> {
    if when.precision == Precision::Year {
        return None;
    }
    let (start, end) = when.first_period().month_span();
    #[expect(clippy::cast_possible_truncation, reason = "months of the years of i16 fit")]
    let month = |at: f64| {
        let month = time::month(at as i32);
        Window { from: month, to: month }
    };
    Some((month(start - 1.0), month(end)))
}

fn is_monthly(chart: &CollapseChart) -> bool {
    chart.span.is_some_and(|(from, _)| matches!(from, Period::Month(..)))
}

impl App {
    fn collapse(&self, view: usize) -> Option<&CollapseChart> {
        self.chart(view)?.compared()
    }

    /// Whether the story has a chart whose months before and after can be
    /// chosen by the months of others.
    pub fn can_compare(&self) -> bool {
        (0..self.story.views.len()).any(|view| self.monthly(view).is_some())
    }

    /// The months that a chart of before and after has figures for.
    fn monthly(&self, view: usize) -> Option<Months> {
        let chart = self.collapse(view).filter(|chart| is_monthly(chart))?;
        let (from, to) = chart.span?;
        Some((from.ordinal(), to.ordinal() + 1))
    }

    /// With what English says of what a reader does, which comes with the part
    /// of the engine for it.
    pub(super) fn words_of_use(&self) -> Words {
        self.words.and_of_part(english_use())
    }

    /// Makes `months` those before or after, in all charts that compare and
    /// have figures for some of them.
    pub(super) fn compare(&mut self, brush: Brush, months: Months) -> (Redraw, Option<String>) {
        let name = if brush == Brush::After { "after" } else { "before" };
        let mut spoken = None;
        for view in 0..self.story.views.len() {
            let Some(span) = self.monthly(view) else { continue };
            let (start, end) = (months.0.max(span.0), months.1.min(span.1));
            if start >= end {
                spoken = Some(self.words_of_use().just("compared-none"));
                continue;
            }
            let window = Window { from: time::month(start), to: time::month(end - 1) };
            let months = window.iso();
            let words = self.words_of_use();
            spoken = Some(words.with().text("side", name).text("when", &months).say("compared"));
            self.set_option(view, name, &months);
        }
        (if spoken.is_some() { Redraw::Views } else { Redraw::Nothing }, spoken)
    }

    /// Compares the months around an event in all charts that compare.
    pub fn compare_event(&mut self, event: usize) -> Redraw {
        let when = self.data.events.get(event).map(|event| event.when);
        let Some((before, after)) = when.and_then(|when| beside(&when)) else {
            return Redraw::Nothing;
        };
        let months = |window: Window| (window.from.ordinal(), window.to.ordinal() + 1);
        self.compare(Brush::Before, months(before));
        self.compare(Brush::After, months(after)).0
    }

    /// What changed from the month before an event to the month after it, in
    /// the goods of the story that it names.
    pub fn effects(&self, event: usize) -> Effects {
        let Some(event) = self.data.events.get(event) else { return Effects::default() };
        let (mut title, words) = ("", &self.words);
        let is_hit =
            |pick: &ProductPick| HsCode::parse(&pick.code).is_some_and(|code| event.hits(&code));
        for kind in ["collapse", "flow"] {
            for (at, view) in self.story.views.iter().enumerate() {
                if view.kind != kind || self.chart(at).is_none() {
                    continue;
                }
                let Some(windows) = beside(&event.when) else {
                    title = "effects-year";
                    continue;
                };
                title = if event.codes.is_empty() { "effects-no-code" } else { "effects-other" };
                let chart =
                    resolve::compared(view, &self.data, windows, &is_hit, words, &mut Vec::new())
                        .ok();
                if let Some(chart) = chart.filter(is_monthly) {
                    let months = [windows.1, windows.0].map(|window| window.iso());
                    let words = self.words_of_use();
                    let title =
                        words.with().text("to", &months[0]).text("from", &months[1]).say("effects");
                    return Effects { title, lines: chart.summaries(), has_windows: true };
                }
            }
        }
        let title = if title.is_empty() { String::new() } else { self.words_of_use().just(title) };
        Effects { title, ..Effects::default() }
    }

    /// Says in a chart of before and after that its months are not those of
    /// the story.
    pub(super) fn say_edited(&mut self, view: usize) {
        let published = &self.published[view].keys;
        let windows = Window::parse(&published[3]).zip(Window::parse(&published[4]));
        let chart = self.charts.get_mut(view).and_then(|chart| chart.as_mut().ok());
        let chart = chart.and_then(Chart::compared_mut);
        let (Some((before, after)), Some(chart)) = (windows, chart) else { return };
        if chart.windows() != (before, after) {
            chart.say_edited(before, after);
        }
    }

    /// The months before and after on the time axis of a view, if a reader
    /// changed them.
    pub(super) fn compared_marks(&self, view: usize, scene: &Scene) -> Vec<Mark> {
        let mut over = Scene::new(scene.width, scene.height);
        let charts = (0..self.story.views.len()).filter_map(|view| self.collapse(view));
        let edited = charts.into_iter().find(|chart| !chart.edited.is_empty());
        let Some((chart, edited)) = self.chart(view).zip(edited) else { return over.marks };
        let margins = self.margins(view, scene.width);
        let (before, after) = edited.windows();
        for (window, label, ink) in
            [(before, "option-before", Ink::Before), (after, "option-after", Ink::Loss)]
        {
            let (start, end) = (window.from.month_span().0, window.to.month_span().1);
            let Some((first, last)) = chart.months() else { break };
            let x = |month: f64| {
                chart.x_of(month.clamp(first, last), scene.width, margins).unwrap_or_default()
            };
            let (left, right) = (x(start), x(end));
            if right - left < 1.0 {
                continue;
            }
            let y = scene.plot.y;
            over.rect(Rect::new(left, y, right - left, 4.0), ink);
            for side in [left, right] {
                over.segment(
                    point(side, y),
                    point(side, scene.plot.bottom()),
                    Stroke::new(ink, 1.0),
                );
            }
            let text = Text::new(self.words.just(label), point(0.0, y + 17.0)).size(12.0).bold();
            let x = f64::midpoint(left, right) - text.width() / 2.0;
            let at = point(x.min(scene.width - text.width() - 3.0).max(3.0), text.at.y);
            let text = Text { at, ..text };
            over.rect(text.bounds().grow(2.0), Ink::Raised);
            over.text(text);
        }
        over.marks
    }

    /// The rows of a chart of before and after whose goods an event names.
    pub(super) fn hit_marks(&self, view: usize, scene: &Scene, datum: Datum) -> Vec<Mark> {
        let mut over = Scene::new(scene.width, scene.height);
        let Datum::Event(event) = datum else { return over.marks };
        let Some(event) = self.data.events.get(event) else { return over.marks };
        for target in &scene.targets {
            let Datum::Change { product } = target.datum else { continue };
            let pick = self.story.views.get(view).and_then(|view| view.products.get(product));
            let code = pick.and_then(|pick| HsCode::parse(&pick.code));
            if code.is_some_and(|code| event.hits(&code)) {
                let area = target.bounds.grow(-1.0);
                for x in [area.x, area.right()] {
                    let stroke = Stroke::new(Ink::Event, 2.0);
                    over.segment(point(x, area.y), point(x, area.bottom()), stroke);
                }
            }
        }
        over.marks
    }
}
