//! The engine of `long.html`: one long series, from bytes to a picture.
//!
//! Its functions have the names and arguments of the reader's engine where
//! they do the same, so that the same scripts drive both.

use js_sys::{Float64Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use super::canvas;
use super::crossing::{
    LONGEST, Layer, answer, between_handles, finger_motion, key_event, list, object, paint_alone,
    table, texts, theme, wheel_motion,
};
use crate::app::LongView;
use crate::interact::{Event, Motion, Redraw};
use crate::read::{self, ColumnHead, MOST_SLOTS, ReadError};
use crate::scene::{Scene, point};
use crate::trade::LongSeries;
use crate::words::Words;

fn words(error: &ReadError) -> JsError {
    JsError::new(&error.to_string())
}

/// A file of lines that comes in pieces.
#[wasm_bindgen]
pub struct LongReader(read::LongReader);

#[wasm_bindgen]
impl LongReader {
    /// For a file of this name.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &str) -> Self {
        Self(read::LongReader::new(file))
    }

    /// Reads on.
    pub fn feed(&mut self, piece: &Uint8Array) -> Result<(), JsError> {
        self.0.feed(&piece.to_vec()).map_err(|error| words(&error))
    }

    /// The series, when all of it has come.
    pub fn finish(self) -> Result<Long, JsError> {
        let read = self.0.finish().map_err(|error| words(&error))?;
        Ok(Long::new(read.content, read.notes.sentences(), read.records))
    }
}

/// A long series on two canvases.
#[wasm_bindgen]
pub struct Long {
    view: LongView,
    notes: Vec<String>,
    records: usize,
    layers: Option<[Layer; 2]>,
    scene: Scene,
    ratio: f64,
    is_dark: bool,
    is_marked: bool,
}

impl Long {
    fn new(series: LongSeries, notes: Vec<String>, records: usize) -> Self {
        Self {
            view: LongView::new(series),
            notes,
            records,
            layers: None,
            scene: Scene::default(),
            ratio: 1.0,
            is_dark: false,
            is_marked: false,
        }
    }

    fn happened(&mut self, event: Event) -> JsValue {
        let (redraw, spoken) = self.view.update(event, &self.scene);
        if redraw == Redraw::Overlay {
            self.mark();
        }
        let redraw = match (redraw, event) {
            (Redraw::Nothing, Event::Walked(_) | Event::Time(_)) => Redraw::Overlay,
            (redraw, _) => redraw,
        };
        answer(spoken.unwrap_or_default(), redraw)
    }

    /// Draws the upper canvas.
    fn mark(&mut self) {
        let Some([_, overlay]) = &self.layers else { return };
        let marks = self.view.overlay(&self.scene);
        if marks.is_empty() && !self.is_marked {
            return;
        }
        self.is_marked = !marks.is_empty();
        let size = (self.scene.width, self.scene.height);
        overlay.resize(&self.scene, self.ratio);
        let theme = theme(self.is_dark);
        canvas::paint(&overlay.context, &marks, size, (0.0, size.1), self.ratio, theme, true);
    }
}

#[wasm_bindgen]
impl Long {
    /// Where the numbers of a column begin, by its first bytes; 0 when it is
    /// none.
    #[wasm_bindgen(js_name = columnAt)]
    pub fn column_at(head: &Uint8Array) -> usize {
        ColumnHead::parse(&head.to_vec()).map_or(0, |head| head.length)
    }

    /// A column: its first bytes, and its numbers, which go into the engine's
    /// memory as they are.
    #[wasm_bindgen(js_name = ofColumn)]
    pub fn of_column(head: &Uint8Array, values: &Float64Array) -> Result<Long, JsError> {
        let head = ColumnHead::parse(&head.to_vec())
            .ok_or_else(|| JsError::new("expected a column of numbers, found another file"))?;
        let count = values.length() as usize;
        if count == 0 || count > MOST_SLOTS {
            return Err(JsError::new("expected a column of one to a hundred million numbers"));
        }
        Ok(Self::new(head.with(values.to_vec()), Vec::new(), count))
    }

    /// Says everything in the language of a file's text, in English what it
    /// lacks; before anything is drawn.
    pub fn speak(&mut self, text: String) {
        self.view.speak(&Words::new(text));
    }

    /// Gives it its two canvases.
    pub fn attach(
        &mut self,
        base: HtmlCanvasElement,
        overlay: HtmlCanvasElement,
    ) -> Result<(), JsError> {
        self.layers = Some([Layer::new(base)?, Layer::new(overlay)?]);
        Ok(())
    }

    /// Draws it at `width` CSS pixels; returns its height.
    pub fn draw(&mut self, width: f64, ratio: f64, is_dark: bool) -> f64 {
        let Some([base, _]) = &self.layers else { return 0.0 };
        if !(width.is_finite() && width > 0.0) {
            return self.scene.height;
        }
        self.view.draw(width, &mut self.scene);
        let size = (self.scene.width, self.scene.height);
        let most = LONGEST / size.0.max(size.1);
        self.ratio = if ratio.is_finite() { ratio.clamp(0.5, 8.0).min(most) } else { 1.0 };
        self.is_dark = is_dark;
        base.resize(&self.scene, self.ratio);
        let (marks, whole) = (&self.scene.marks, (0.0, size.1));
        canvas::paint(&base.context, marks, size, whole, self.ratio, theme(is_dark), false);
        self.mark();
        size.1
    }

    /// Whether the picture is as high as what is in view; draw it afterwards.
    pub fn fit(&mut self, is_fitted: bool) {
        self.view.fit(is_fitted);
    }

    /// A pointer's `move`, `leave` or `press`, in CSS pixels of the canvas.
    pub fn pointer(&mut self, _view: usize, kind: &str, x: f64, y: f64) -> JsValue {
        self.happened(match kind {
            "move" => Event::Moved(point(x, y)),
            "press" => Event::Pressed(point(x, y)),
            _ => Event::Left,
        })
    }

    /// A key by its name; `handled` says whether it was for the chart.
    pub fn key(&mut self, _view: usize, key: &str) -> JsValue {
        match key_event(key) {
            Some(event) => self.happened(event),
            None => answer(String::new(), Redraw::Nothing),
        }
    }

    /// The keyboard's focus went elsewhere.
    pub fn blur(&mut self) {
        self.happened(Event::Blurred);
    }

    /// A finger or button, as in the reader's engine.
    pub fn finger(
        &mut self,
        _view: usize,
        kind: &str,
        finger: i32,
        x: f64,
        y: f64,
        brush: u8,
    ) -> JsValue {
        self.happened(Event::Time(finger_motion(kind, finger, point(x, y), brush)))
    }

    /// The wheel, as in the reader's engine.
    pub fn wheel(&mut self, _view: usize, factor: f64, x: f64, y: f64) -> JsValue {
        self.happened(Event::Time(wheel_motion(factor, point(x, y))))
    }

    /// Shows the slots from `start` to before `end`.
    pub fn show(&mut self, _view: usize, start: f64, end: f64) -> JsValue {
        self.happened(Event::Time(Motion::Shown(start, end)))
    }

    /// The same, where a handle moved one of them.
    pub fn show_by_handle(&mut self, view: usize, start: i32, end: i32, is_end: bool) -> JsValue {
        let (start, end) = between_handles(start, end, is_end);
        self.show(view, start, end)
    }

    /// What the page says of what is in view, as `months` of the reader's
    /// engine.
    pub fn months(&self) -> JsValue {
        let ((first, last), (start, end)) = self.view.window();
        let chart = self.view.chart();
        let slot = |at: i32| chart.slot_words(usize::try_from(at).unwrap_or(0));
        object(&[
            ("words", chart.window_words().into()),
            ("isZoomed", self.view.is_zoomed().into()),
            ("canUndo", self.view.can_undo().into()),
            ("canCompare", false.into()),
            ("first", first.into()),
            ("last", last.into()),
            ("start", start.into()),
            ("end", end.into()),
            ("startWords", slot(start).into()),
            ("endWords", slot(end - 1).into()),
            ("events", "".into()),
        ])
    }

    /// All of it in little.
    pub fn draw_strip(
        &self,
        _view: usize,
        canvas: HtmlCanvasElement,
        width: f64,
        height: f64,
        ratio: f64,
        is_dark: bool,
    ) -> Result<(), JsError> {
        paint_alone(canvas, &self.view.chart().strip(width, height), ratio, is_dark)
    }

    /// What the page prints of it.
    pub fn describe(&self) -> JsValue {
        let (twin, series) = (self.view.twin(), self.view.chart().series());
        let methods = twin.methods.iter().map(|method| {
            object(&[("title", method.title.as_str().into()), ("lines", texts(&method.lines))])
        });
        object(&[
            ("name", series.name.as_str().into()),
            ("captions", texts(&twin.captions)),
            ("table", table(&twin.table)),
            ("methods", list(methods)),
            ("notes", texts(&self.notes)),
            ("records", (self.records as f64).into()),
            ("steps", (series.len() as f64).into()),
            ("bytes", (self.view.chart().extra_bytes() as f64).into()),
        ])
    }

    /// What is in view as SVG with title and source.
    pub fn svg(&self, width: f64, is_dark: bool, title: &str, source: &str) -> String {
        self.view.svg(width, theme(is_dark), title, source)
    }

    /// What is in view as CSV.
    pub fn csv(&self) -> String {
        self.view.chart().csv()
    }

    /// All of it as a column, which is there at once when it is opened again.
    pub fn column(&self) -> Vec<u8> {
        read::write_column(self.view.chart().series())
    }
}
