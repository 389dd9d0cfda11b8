//! What crosses between a page and an engine: plain objects of text, canvases,
//! keys and fingers as events.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::canvas::paint;
use crate::interact::{Brush, Event, LEAST, Motion, Redraw};
use crate::scene::{Point, Scene, Step, Table, TableCell, Theme};
use crate::trade::is_web_address;

/// A canvas and its context.
pub(super) struct Layer {
    canvas: HtmlCanvasElement,
    pub(super) context: CanvasRenderingContext2d,
}

impl Layer {
    /// That of a canvas of the page.
    pub(super) fn new(canvas: HtmlCanvasElement) -> Result<Self, JsError> {
        let context = canvas
            .get_context("2d")
            .ok()
            .flatten()
            // What a canvas gives for this name is nothing else.
            .map(JsCast::unchecked_into)
            .ok_or_else(|| JsError::new("this browser gives no canvas to draw on"))?;
        Ok(Self { canvas, context })
    }

    /// Sets the size of the backing store; a change clears it.
    pub(super) fn resize(&self, scene: &Scene, ratio: f64) {
        let (width, height) = (device(scene.width * ratio), device(scene.height * ratio));
        if self.canvas.width() != width || self.canvas.height() != height {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
    }
}

/// No canvas is made longer than so many device pixels.
pub(super) const LONGEST: f64 = 16_000.0;

/// Device pixels for a length; browsers draw nothing beyond 16,384.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped just before")]
fn device(length: f64) -> u32 {
    length.round().clamp(1.0, 16_384.0) as u32
}

pub(super) fn theme(is_dark: bool) -> Theme {
    if is_dark { Theme::Dark } else { Theme::Light }
}

/// A plain object.
pub(super) fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a key of a plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(key), value);
    }
    object.into()
}

pub(super) fn list(items: impl Iterator<Item = JsValue>) -> JsValue {
    let list = Array::new();
    items.for_each(|item| {
        list.push(&item);
    });
    list.into()
}

pub(super) fn texts(texts: &[String]) -> JsValue {
    list(texts.iter().map(JsValue::from))
}

/// The sentence to announce, whether what happened was for the chart, and
/// what is to be drawn again: `charts` with a time axis, or all `views` and
/// what is said of them.
pub(super) fn answer(spoken: String, redraw: Redraw) -> JsValue {
    let all = match redraw {
        Redraw::Charts => "charts",
        Redraw::Views => "views",
        _ => "",
    };
    let handled = ("handled", (redraw != Redraw::Nothing).into());
    object(&[("spoken", spoken.into()), handled, ("redraw", all.into())])
}

/// Draws `scene` alone on a canvas of its own, `scale` device pixels to a CSS
/// pixel.
pub(super) fn paint_alone(
    canvas: HtmlCanvasElement,
    scene: &Scene,
    scale: f64,
    is_dark: bool,
) -> Result<(), JsError> {
    let layer = Layer::new(canvas)?;
    layer.resize(scene, scale);
    let size = (scene.width, scene.height);
    paint(&layer.context, &scene.marks, size, (0.0, size.1), scale, theme(is_dark), false);
    Ok(())
}

/// Links out of data lead to web pages only.
pub(super) fn safe_link(link: &str) -> &str {
    if is_web_address(link) { link } else { "" }
}

/// A table as the page prints it.
pub(super) fn table(table: &Table) -> JsValue {
    let row = |row: &Vec<TableCell>| {
        list(row.iter().map(|cell| {
            let link = safe_link(&cell.link);
            object(&[
                ("text", cell.text.as_str().into()),
                ("link", link.into()),
                ("number", cell.number.into()),
            ])
        }))
    };
    object(&[
        ("caption", table.caption.as_str().into()),
        ("header", texts(&table.header)),
        ("rows", list(table.rows.iter().map(row))),
    ])
}

/// What a key by its name in `KeyboardEvent.key` does to a chart, with `Shift+`
/// before it where that is held.
pub(super) fn key_event(key: &str) -> Option<Event> {
    Some(match key {
        "ArrowLeft" => Event::Walked(Step::Left),
        "ArrowRight" => Event::Walked(Step::Right),
        "ArrowUp" => Event::Walked(Step::Up),
        "ArrowDown" => Event::Walked(Step::Down),
        "Home" => Event::Walked(Step::First),
        "End" => Event::Walked(Step::Last),
        "PageUp" => Event::Walked(Step::PageBack),
        "PageDown" => Event::Walked(Step::PageOn),
        "Enter" | " " => Event::Chosen,
        "Escape" => Event::Escaped,
        _ => Event::Time(motion(key)?),
    })
}

/// How much a key or button narrows or widens.
const STEP: f64 = 1.6;

/// What a key with its modifiers does to the months in view; the buttons of
/// the page use the same names.
fn motion(key: &str) -> Option<Motion> {
    Some(match key {
        "+" | "=" => Motion::Zoomed(1.0 / STEP),
        "-" | "−" => Motion::Zoomed(STEP),
        "0" => Motion::Reset,
        "Backspace" => Motion::Undone,
        "b" => Motion::Compared(Brush::Before),
        "a" => Motion::Compared(Brush::After),
        "Shift+ArrowLeft" => Motion::Panned(-0.25),
        "Shift+ArrowRight" => Motion::Panned(0.25),
        _ => return None,
    })
}

/// What a finger or button does: it goes `down` or `up`, or does a `move`;
/// anything else says that the browser took the gesture over.
pub(super) fn finger_motion(kind: &str, finger: i32, at: Point, brush: u8) -> Motion {
    let brush = match brush {
        0 => Brush::Pan,
        1 => Brush::Zoom,
        2 => Brush::Before,
        _ => Brush::After,
    };
    match kind {
        "down" => Motion::Grabbed { finger, at, brush },
        "move" => Motion::Dragged { finger, at },
        "up" => Motion::Released { finger },
        _ => Motion::Cancelled,
    }
}

/// What a wheel does that turned at a place; a factor of 1 says that it has
/// come to rest.
pub(super) fn wheel_motion(factor: f64, at: Point) -> Motion {
    #[expect(clippy::float_cmp, reason = "exactly 1 is a word here")]
    if factor == 1.0 {
        Motion::Settled
    } else {
        Motion::Wheeled { factor: factor.clamp(0.2, 5.0), at }
    }
}

/// What is to be shown from `start` to `end`, one of which a handle moved: to
/// before the end, and the other end gives way.
pub(super) fn between_handles(start: i32, end: i32, is_end: bool) -> (f64, f64) {
    let end = if is_end { end } else { end.max(start + LEAST - 1) };
    let start = if is_end { start.min(end - LEAST + 1) } else { start };
    (start.into(), (end + 1).into())
}
