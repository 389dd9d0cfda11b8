//! The page's side of zooming, of the list of events, and of the address.

use wasm_bindgen::prelude::*;

use web_sys::HtmlCanvasElement;

use super::crossing::{
    answer, between_handles, finger_motion, list, object, paint_alone, safe_link, texts,
    wheel_motion,
};
use super::page::Tradefall;
use crate::app::month;
use crate::chart::timeline::{date_words, kind_words, status_words};
use crate::interact::{Event, Motion, Redraw};
use crate::scene::point;
use crate::trade::Precision;

#[wasm_bindgen]
impl Tradefall {
    /// A finger or button goes `down` or `up`, or does a `move`; anything
    /// else says that the browser took the gesture over. In CSS pixels of the
    /// canvas; `brush` says what moving does: 0 pans, others select months to
    /// show (1), as those before (2) or as those after (3).
    pub fn finger(
        &mut self,
        view: usize,
        kind: &str,
        finger: i32,
        x: f64,
        y: f64,
        brush: u8,
    ) -> JsValue {
        let motion = finger_motion(kind, finger, point(x, y), brush);
        self.happened(view, Event::Time(motion))
    }

    /// The wheel turned at a place: a `factor` below 1 narrows. A factor of 1
    /// says that it has come to rest.
    pub fn wheel(&mut self, view: usize, factor: f64, x: f64, y: f64) -> JsValue {
        let motion = wheel_motion(factor, point(x, y));
        self.happened(view, Event::Time(motion))
    }

    /// Shows the months from `start` to before `end`, counted as in `months`;
    /// they come to rest with a wheel of factor 1.
    pub fn show(&mut self, view: usize, start: f64, end: f64) -> JsValue {
        self.happened(view, Event::Time(Motion::Shown(start, end)))
    }

    /// Shows the months from `start` to `end`, one of which a handle moved;
    /// at rest they are at least [`LEAST`](crate::interact::LEAST), so the other end gives way.
    pub fn show_by_handle(&mut self, view: usize, start: i32, end: i32, is_end: bool) -> JsValue {
        let (start, end) = between_handles(start, end, is_end);
        self.show(view, start, end)
    }

    /// What the page says of the months in view; `undefined` for a view
    /// without a time axis.
    pub fn months(&self, view: usize) -> JsValue {
        if !self.app.has_time(view) {
            return JsValue::UNDEFINED;
        }
        let words = self.app.words();
        let (span, window) = self.app.window(view).unwrap_or_default();
        let sides = self.sides(view);
        object(&[
            ("words", self.app.window_words(view).into()),
            ("canUndo", self.app.can_undo().into()),
            ("canCompare", self.app.can_compare().into()),
            // From both ends of the picture to its plot.
            ("left", sides.0.into()),
            ("right", sides.1.into()),
            ("first", span.0.into()),
            ("last", span.1.into()),
            ("start", window.0.into()),
            ("end", window.1.into()),
            ("startWords", words.period(month(window.0)).into()),
            ("endWords", words.period(month(window.1 - 1)).into()),
            ("events", self.app.choices_of(view).into()),
        ])
    }

    /// The events of a view that answer a search (all when it is empty), by
    /// date, with what its list and card print of each.
    pub fn events(&self, view: usize, query: &str) -> JsValue {
        let (listed, words) = (self.app.listed(view), self.app.words());
        list(self.app.search(view, query).into_iter().map(|at| {
            let number = listed.binary_search(&at).unwrap_or(0) + 1;
            let event = &self.app.data().events[at];
            // As exact as it is known: a day, a month or a year.
            let mut iso = event.when.start.to_string();
            iso.truncate(match event.when.precision {
                Precision::Day => 10,
                Precision::Month => 7,
                _ => 4,
            });
            object(&[
                ("at", f64::from(u32::try_from(at).unwrap_or(0)).into()),
                ("number", u32::try_from(number).unwrap_or(0).into()),
                ("iso", iso.into()),
                ("date", date_words(words, &event.when).into()),
                ("title", event.title.as_str().into()),
                ("who", event.who().into()),
                ("kind", kind_words(words, &event.kind).into()),
                ("status", status_words(words, event.status).into()),
                ("summary", event.summary.as_str().into()),
                ("source", event.source_title.as_str().into()),
                ("link", safe_link(&event.source_url).into()),
            ])
        }))
    }

    /// The event pinned in a view; `undefined` when none is.
    pub fn pinned(&self, view: usize) -> Option<u32> {
        let (_, event) = self.app.pinned_event().filter(|(active, _)| *active == view)?;
        u32::try_from(event).ok()
    }

    /// Pins an event in a view; says what to draw and to announce.
    pub fn choose(&mut self, view: usize, event: usize) -> JsValue {
        let redraw = self.app.choose(view, event);
        self.mark_all();
        answer(String::new(), redraw)
    }

    /// What changed around an event, in the goods that it names.
    pub fn effects(&self, event: usize) -> JsValue {
        let effects = self.app.effects(event);
        object(&[
            ("title", effects.title.into()),
            ("lines", texts(&effects.lines)),
            ("canCompare", (effects.has_windows && self.app.can_compare()).into()),
        ])
    }

    /// Compares the months around an event in the charts of before and after.
    pub fn compare_event(&mut self, event: usize) -> JsValue {
        answer(String::new(), self.app.compare_event(event))
    }

    /// Draws all months of a view, a bar each, on a canvas of `width` by
    /// `height` CSS pixels.
    pub fn draw_strip(
        &self,
        view: usize,
        canvas: HtmlCanvasElement,
        width: f64,
        height: f64,
        ratio: f64,
        is_dark: bool,
    ) -> Result<(), JsError> {
        paint_alone(canvas, &self.app.strip(view, width, height), ratio, is_dark)
    }

    /// Pins the event before (−1) or after (1) the one pinned.
    pub fn step(&mut self, view: usize, steps: i32) -> JsValue {
        match self.app.event_beside(isize::try_from(steps).unwrap_or(0)) {
            Some(event) => self.choose(view, event),
            None => answer(String::new(), Redraw::Nothing),
        }
    }

    /// What the reader chose, for an address; empty for the story as
    /// published.
    pub fn state(&self) -> String {
        self.app.state()
    }

    /// Shows what an address describes; returns what of it this story does
    /// not have, in sentences.
    pub fn set_state(&mut self, text: &str) -> JsValue {
        texts(&self.app.set_state(text))
    }
}
