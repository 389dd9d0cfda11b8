//! The page's side of zooming, of the list of events, and of the address.

use wasm_bindgen::prelude::*;

use super::page::{Tradefall, object, texts};
use crate::interact::{Event, Motion};
use crate::scene::point;

/// How much a key or button narrows or widens.
const STEP: f64 = 1.6;

/// What a key with its modifiers does to the months in view; the buttons of
/// the page use the same names.
pub(super) fn motion(key: &str) -> Option<Motion> {
    Some(match key {
        "+" | "=" => Motion::Zoomed(1.0 / STEP),
        "-" | "−" => Motion::Zoomed(STEP),
        "0" => Motion::Reset,
        "Backspace" => Motion::Undone,
        "Shift+ArrowLeft" => Motion::Panned(-0.25),
        "Shift+ArrowRight" => Motion::Panned(0.25),
        _ => return None,
    })
}

#[wasm_bindgen]
impl Tradefall {
    /// A finger or button goes `down` or `up`, or does a `drag`; anything
    /// else says that the browser took the gesture over. In CSS pixels of the
    /// canvas; `selects` says that moving selects months.
    pub fn finger(
        &mut self,
        view: usize,
        kind: &str,
        finger: i32,
        x: f64,
        y: f64,
        selects: bool,
    ) -> JsValue {
        let at = point(x, y);
        let motion = match kind {
            "down" => Motion::Grabbed { finger, at, selects },
            "drag" => Motion::Dragged { finger, at },
            "up" => Motion::Released { finger },
            _ => Motion::Cancelled,
        };
        self.happened(view, Event::Time(motion))
    }

    /// The wheel turned at a place: a `factor` below 1 narrows. A factor of 1
    /// says that it has come to rest.
    pub fn wheel(&mut self, view: usize, factor: f64, x: f64, y: f64) -> JsValue {
        #[expect(clippy::float_cmp, reason = "exactly 1 is a word here")]
        let motion = if factor == 1.0 {
            Motion::Settled
        } else {
            Motion::Wheeled { factor: factor.clamp(0.2, 5.0), at: point(x, y) }
        };
        self.happened(view, Event::Time(motion))
    }

    /// What the page says of the months in view; `undefined` for a view
    /// without a time axis.
    pub fn months(&self, view: usize) -> JsValue {
        if !self.app.has_time(view) {
            return JsValue::UNDEFINED;
        }
        object(&[
            ("words", self.app.window_words(view).into()),
            ("isZoomed", self.app.is_zoomed(view).into()),
            ("canUndo", self.app.can_undo(view).into()),
        ])
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
