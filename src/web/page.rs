//! Charts for pages.
//!
//! JavaScript hands over the story and the bytes of its files, and gets back
//! plain objects of text. Errors become JavaScript values here and nowhere
//! else. Scenes are kept per view and made again only when a size or an
//! option changes; pointing draws the upper canvas alone.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::canvas;
use super::crossing::{
    LONGEST, Layer, answer, key_event, list, object, paint_alone, table, texts, theme,
};
use crate::app::{App, Part};
use crate::interact::{Event, Redraw};
use crate::scene::{Scene, Theme, point, text_width};
use crate::story::{Story, Value};
use crate::words::{Words, english_reading};

/// Takes 3 kB less of a reader's download than the standard library's.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A view on two canvases: the chart below, what the reader points at above.
struct Attached {
    base: Layer,
    overlay: Layer,
    scene: Scene,
    ratio: f64,
    theme: Theme,
    /// Whether the upper canvas holds anything.
    is_marked: bool,
}

/// Deepest nesting of a story that is read; the format needs five.
const DEEPEST: u8 = 16;

/// What a parser of JSON made, in our own shape. By hand: through serde the
/// same costs 4 kB more of a reader's download.
fn value(from: &JsValue, depth: u8) -> Value {
    if let Some(text) = from.as_string() {
        Value::Text(text)
    } else if let Some(number) = from.as_f64() {
        Value::Number(number)
    } else if let Some(is_so) = from.as_bool() {
        Value::Bool(is_so)
    } else if !from.is_object() || depth == DEEPEST {
        Value::Null
    } else if Array::is_array(from) {
        Value::List(Array::from(from).iter().map(|item| value(&item, depth + 1)).collect())
    } else {
        let entries = Object::entries(from.unchecked_ref());
        let entry = |entry: JsValue| {
            let entry = Array::from(&entry);
            (entry.get(0).as_string().unwrap_or_default(), value(&entry.get(1), depth + 1))
        };
        Value::Object(entries.iter().map(entry).collect())
    }
}

/// A story in a page.
#[wasm_bindgen]
pub struct Tradefall {
    pub(super) app: App,
    attached: Vec<Option<Attached>>,
}

#[wasm_bindgen]
impl Tradefall {
    /// Reads a story (parsed JSON) and its files: an object with the bytes of
    /// each path, or a string that says why there are none. `has_kinds` tells
    /// whether the engine's second part is there.
    #[wasm_bindgen(constructor)]
    pub fn new(story: &JsValue, files: &Object, has_kinds: bool) -> Result<Tradefall, JsError> {
        let story = Story::from_value(value(story, 0))
            .map_err(|problem| JsError::new(&["the story cannot be used: ", &problem].concat()))?;
        let mut fetch = |path: &str| -> Result<Vec<u8>, String> {
            let file = Reflect::get(files, &path.into()).unwrap_or(JsValue::UNDEFINED);
            if let Some(problem) = file.as_string() {
                return Err(problem);
            }
            let file = file.dyn_into::<Uint8Array>().map_err(|_| "the file was not handed over")?;
            // A page stops each time that memory grows: once, by what reading
            // and drawing will need, and not in many steps.
            let mut room: Vec<u8> = Vec::new();
            let _ = room.try_reserve(file.byte_length().saturating_mul(12).min(1 << 24) as usize);
            std::hint::black_box(&room);
            Ok(file.to_vec())
        };
        let part = if has_kinds { Part::Kinds } else { Part::Pictures };
        let app = App::with(part.with_those_below(), story, Words::default(), &mut fetch);
        let app = app.map_err(|problem| JsError::new(&problem))?;
        let attached = app.views().iter().map(|_| None).collect();
        Ok(Self { app, attached })
    }

    /// Goes on in the language of a file of `words/`; draw again afterwards.
    pub fn speak(&mut self, file: String) {
        self.app.speak(Words::new(file));
    }

    /// Goes on with a further part of the engine, by its number; draw again
    /// afterwards.
    pub fn bring(&mut self, part: u8) {
        if let Some(part) = Part::numbered(part) {
            self.app.bring(part);
        }
    }

    /// What comes with the part that reads charts aloud, beside [`bring`](Self::bring).
    pub fn bring_reading(&mut self) {
        self.app.speak(self.app.words().and(english_reading()));
    }

    /// What the page prints of the story.
    pub fn describe(&self) -> JsValue {
        let story = self.app.story();
        let sources = story.sources.iter().map(|source| {
            object(&[
                ("title", source.title.as_str().into()),
                ("url", source.url.as_str().into()),
                ("licence", source.licence.as_str().into()),
                ("retrieved", source.retrieved.as_str().into()),
            ])
        });
        object(&[
            ("id", story.id.as_str().into()),
            ("language", story.language.as_str().into()),
            ("title", story.title.as_str().into()),
            ("standfirst", story.standfirst.as_str().into()),
            ("sources", list(sources)),
            ("notes", texts(self.app.notes())),
            ("views", list(story.views.iter().map(|view| view.id.as_str().into()))),
        ])
    }

    /// What the page prints of a view.
    pub fn view(&self, view: usize) -> Result<JsValue, JsError> {
        let about = self.app.views().get(view).ok_or_else(|| JsError::new("no such view"))?;
        let twin = self.app.brief(view);
        let caption = twin.captions.first().map_or("", |caption| caption);
        let label = [&about.title, ". ", caption].concat();
        // What a screen reader says when the focus arrives; the other keys
        // stand in the chart's reading.
        let help = if self.app.has_time(view) { "help-time" } else { "help" };
        let methods = twin.methods.iter().map(|method| {
            object(&[("title", method.title.as_str().into()), ("lines", texts(&method.lines))])
        });
        let options = self.app.options(view);
        let options = options.iter().map(|option| {
            let choices = option.choices.iter().map(|(value, label)| {
                object(&[("value", value.as_str().into()), ("label", label.as_str().into())])
            });
            object(&[
                ("name", option.name.into()),
                ("label", option.label.as_str().into()),
                ("value", option.value.as_str().into()),
                ("choices", list(choices)),
                ("range", option.is_range.into()),
            ])
        });
        Ok(object(&[
            ("id", about.id.as_str().into()),
            ("kind", about.kind.as_str().into()),
            ("title", about.title.as_str().into()),
            ("text", about.text.as_str().into()),
            ("source", about.source.as_str().into()),
            ("problem", self.app.problem(view).unwrap_or_default().into()),
            ("later", self.app.is_later(view).into()),
            ("part", self.app.part(view).number().into()),
            ("label", label.into()),
            ("help", self.app.words().just(help).into()),
            ("captions", texts(&twin.captions)),
            ("table", table(&twin.table)),
            ("methods", list(methods)),
            ("options", list(options)),
        ]))
    }

    /// Changes a choice of a view; draw it again afterwards.
    pub fn set_option(&mut self, view: usize, name: &str, value: &str) {
        self.app.set_option(view, name, value);
    }

    /// Gives a view its two canvases.
    pub fn attach(
        &mut self,
        view: usize,
        base: HtmlCanvasElement,
        overlay: HtmlCanvasElement,
    ) -> Result<(), JsError> {
        let (base, overlay) = (Layer::new(base)?, Layer::new(overlay)?);
        overlay.resize(&Scene::default(), 1.0);
        let attached = Attached {
            base,
            overlay,
            scene: Scene::default(),
            ratio: 1.0,
            theme: Theme::Light,
            is_marked: false,
        };
        match self.attached.get_mut(view) {
            Some(place) => *place = Some(attached),
            None => return Err(JsError::new("no such view")),
        }
        Ok(())
    }

    /// Draws a view at `width` CSS pixels; returns its height in CSS pixels.
    /// Nothing is drawn where there is no width: a hidden chart waits. A
    /// picture that is higher than `most` is laid out, and painted by `tile`.
    pub fn draw(
        &mut self,
        view: usize,
        width: f64,
        ratio: f64,
        is_dark: bool,
        most: Option<f64>,
    ) -> f64 {
        let Some(Some(attached)) = self.attached.get_mut(view) else { return 0.0 };
        if !(width.is_finite() && width > 0.0) {
            return attached.scene.height;
        }
        let scene = self.app.frame(view, width);
        let is_whole = most.is_none_or(|most| scene.height <= most);
        // A picture that a canvas cannot hold is drawn less sharp, not cut.
        let longest = if is_whole { scene.width.max(scene.height) } else { scene.width };
        let most = LONGEST / longest.max(1.0);
        let ratio = if ratio.is_finite() { ratio.clamp(0.5, 8.0).min(most) } else { 1.0 };
        let theme = theme(is_dark);
        let size = (scene.width, scene.height);
        if is_whole {
            attached.base.resize(&scene, ratio);
            let whole = (0.0, size.1);
            canvas::paint(&attached.base.context, &scene.marks, size, whole, ratio, theme, false);
        }
        attached.scene = scene;
        attached.ratio = ratio;
        attached.theme = theme;
        let height = attached.scene.height;
        if self.app.has().contains(Part::Use) {
            self.mark(view);
        }
        height
    }

    /// Paints the stretch of a view's picture from `top` to `bottom`, in
    /// device pixels, on a canvas of that size.
    pub fn tile(&self, view: usize, context: &CanvasRenderingContext2d, top: f64, bottom: f64) {
        let Some(Some(attached)) = self.attached.get(view) else { return };
        let Attached { scene, ratio, theme, .. } = attached;
        let (size, stretch) = ((scene.width, scene.height), (top / ratio, bottom / ratio));
        canvas::paint(context, &scene.marks, size, stretch, *ratio, *theme, false);
    }

    /// How far the plot of a view stands from both ends of its picture, as it
    /// was drawn last, in CSS pixels.
    pub(super) fn sides(&self, view: usize) -> (f64, f64) {
        let drawn = self.attached.get(view).and_then(Option::as_ref).map(|drawn| &drawn.scene);
        drawn.map_or((0.0, 0.0), |scene| (scene.plot.x, scene.width - scene.plot.right()))
    }

    /// The width at which a view is drawn, in CSS pixels.
    pub(super) fn width(&self, view: usize) -> f64 {
        self.attached.get(view).and_then(Option::as_ref).map_or(0.0, |view| view.scene.width)
    }

    /// Draws the upper canvas of a view.
    fn mark(&mut self, view: usize) {
        let Some(Some(attached)) = self.attached.get_mut(view) else { return };
        let marks = self.app.overlay(view, &attached.scene);
        if marks.is_empty() && !attached.is_marked {
            return;
        }
        attached.is_marked = !marks.is_empty();
        let size = (attached.scene.width, attached.scene.height);
        let Attached { overlay, scene, ratio, theme, .. } = attached;
        // Most readers point at few charts: a backing store that holds nothing
        // costs a first paint as much as the chart below it.
        let nothing = Scene::default();
        let ratio = ratio.min(LONGEST / size.1);
        overlay.resize(if marks.is_empty() { &nothing } else { &*scene }, ratio);
        canvas::paint(&overlay.context, &marks, size, (0.0, size.1), ratio, *theme, true);
    }

    /// Draws the upper canvas of every view.
    pub(super) fn mark_all(&mut self) {
        (0..self.attached.len()).for_each(|view| self.mark(view));
    }

    pub(super) fn happened(&mut self, view: usize, event: Event) -> JsValue {
        let Some(Some(attached)) = self.attached.get(view) else {
            return answer(String::new(), Redraw::Nothing);
        };
        let (redraw, spoken) = self.app.update(view, event, &attached.scene);
        if redraw == Redraw::Overlay {
            self.mark_all();
        }
        let is_ours = matches!(event, Event::Walked(_) | Event::Time(_));
        let redraw = match redraw {
            Redraw::Nothing if is_ours => Redraw::Overlay,
            other => other,
        };
        answer(spoken.unwrap_or_default(), redraw)
    }

    /// A pointer's `move`, `leave` or `press`, in CSS pixels of the canvas.
    pub fn pointer(&mut self, view: usize, kind: &str, x: f64, y: f64) -> JsValue {
        let event = match kind {
            "move" => Event::Moved(point(x, y)),
            "press" => Event::Pressed(point(x, y)),
            _ => Event::Left,
        };
        self.happened(view, event)
    }

    /// A key by its name in `KeyboardEvent.key`; `handled` says whether it
    /// was for the chart.
    pub fn key(&mut self, view: usize, key: &str) -> JsValue {
        let event = match key {
            "n" => return self.step(view, 1),
            "p" => return self.step(view, -1),
            _ => match key_event(key) {
                Some(event) if !matches!(event, Event::Time(_)) || self.app.has_time(view) => event,
                _ => return answer(String::new(), Redraw::Nothing),
            },
        };
        self.happened(view, event)
    }

    /// Tells that a view gained or lost the keyboard's focus.
    pub fn focus(&mut self, view: usize, is_focused: bool) {
        if !is_focused {
            self.happened(view, Event::Blurred);
        }
    }

    /// A view as SVG with title and source.
    pub fn svg(&self, view: usize, width: f64, is_dark: bool) -> String {
        self.app.svg(view, width, theme(is_dark))
    }

    /// The figures of a view as CSV.
    pub fn csv(&self, view: usize) -> String {
        self.app.csv(view)
    }

    /// Draws a view with title and source on a canvas of its own, `scale`
    /// device pixels to a CSS pixel.
    pub fn paint_figure(
        &self,
        view: usize,
        canvas: HtmlCanvasElement,
        width: f64,
        scale: f64,
        is_dark: bool,
    ) -> Result<(), JsError> {
        paint_alone(canvas, &self.app.figure(view, width), scale, is_dark)
    }

    /// How wide a text is laid out, in the unit of `size`: for pages that set
    /// it in letters of their own.
    pub fn text_width(text: &str, size: f64, is_bold: bool) -> f64 {
        text_width(text, size, is_bold)
    }

    /// Panics on purpose: how the page recovers is tested with it.
    pub fn panic() {
        panic!("asked for");
    }
}
