//! The canvas as a plotters backend: few calls, few strings.
//!
//! A call from Wasm costs nanoseconds, a string or a stroke microseconds. So
//! the canvas is told only what changes, and lines that follow each other in
//! one look are stroked once. The transform undoes the sixteenths and brings
//! in the device pixel ratio.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};
use wasm_bindgen::prelude::{JsCast, wasm_bindgen};
use wasm_bindgen::{Clamped, JsValue};
use web_sys::CanvasRenderingContext2d;
use web_sys::{ImageData, OffscreenCanvas, OffscreenCanvasRenderingContext2d};

use crate::draw::{
    Backend, FONT_FAMILIES, UNITS_PER_PX, baseline, draw, is_bold, is_translucent, rgba, text_size,
    to_units, write_colour,
};
use crate::scene::{Ink, Mark, Theme};

#[wasm_bindgen]
extern "C" {
    /// The properties of a 2d context that `web-sys` does not have yet.
    type Lettered;
    #[wasm_bindgen(method, setter, js_name = fontKerning)]
    fn set_font_kerning(this: &Lettered, value: &str);
    #[wasm_bindgen(method, setter)]
    fn set_direction(this: &Lettered, value: &str);
}

/// Texts and circles further outside a stretch do not reach into it, in units.
const NEAR: i32 = 30 * 16;

/// Draws `marks` on the canvas of `context`: `size` is the width and height of
/// the picture in CSS pixels, `ratio` the device pixels for one of them. The
/// canvas holds the `stretch` from one y to another. What was there is gone; a
/// transparent picture shows what lies behind the canvas.
pub(crate) fn paint(
    context: &CanvasRenderingContext2d,
    marks: &[Mark],
    size: (f64, f64),
    stretch: (f64, f64),
    ratio: f64,
    theme: Theme,
    is_transparent: bool,
) {
    let mut backend = CanvasBackend::new(context, size, stretch, ratio);
    let paper = BackendColor { alpha: 1.0, rgb: theme.colour(Ink::Paper) };
    backend.clear((!is_transparent).then_some(paper));
    // A canvas that is given finite numbers does not fail.
    let _ = draw(marks, theme, &mut backend);
}

/// A plotters backend on a 2d context; coordinates, widths and font sizes are
/// sixteenths of a CSS pixel. Turned text is drawn level: our charts have none.
pub(crate) struct CanvasBackend<'a> {
    context: &'a CanvasRenderingContext2d,
    width: i32,
    height: i32,
    /// From where to where texts and circles are anchored that can be seen.
    seen: (i32, i32),
    /// How the current path will be painted; `None` when it is empty.
    open: Option<Paint>,
    // What the context was told last; `None` before the first time.
    fill: Option<u32>,
    stroke: Option<u32>,
    line_width: Option<u32>,
    font: Option<(i32, bool)>,
    align: Option<&'static str>,
    /// Where strings for the context are put together.
    text: String,
}

/// How a path is painted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Paint {
    Stroke,
    Fill,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> CanvasBackend<'a> {
    /// Takes over `context`, whose canvas has `ratio` device pixels for each
    /// CSS pixel of a stretch of the picture. State that others set is
    /// replaced.
    pub(crate) fn new(
        context: &'a CanvasRenderingContext2d,
        size: (f64, f64),
        stretch: (f64, f64),
        ratio: f64,
    ) -> Self {
        let scale = ratio / UNITS_PER_PX;
        let _ = context.set_transform(scale, 0.0, 0.0, scale, 0.0, -stretch.0 * ratio);
        context.set_line_join("round");
        context.set_line_cap("butt");
        context.set_text_baseline("alphabetic");
        // On pages that run right to left, a context does so too.
        let lettered: &Lettered = context.unchecked_ref();
        lettered.set_direction("ltr");
        lettered.set_font_kerning("none");
        Self {
            context,
            width: to_units(size.0).max(0),
            height: to_units(size.1).max(0),
            seen: (to_units(stretch.0) - NEAR, to_units(stretch.1) + NEAR),
            open: None,
            fill: None,
            stroke: None,
            line_width: None,
            font: None,
            align: None,
            text: String::new(),
        }
    }

    /// Makes the whole canvas `paper`, or transparent.
    pub(crate) fn clear(&mut self, paper: Option<BackendColor>) {
        self.finish();
        // One pixel more: a canvas of an uneven ratio is rounded up.
        let (width, height) = (f64::from(self.width + 16), f64::from(self.height + 16));
        // Paper covers what was there: clearing it first would cost as much.
        match paper {
            Some(paper) => {
                self.set_fill(rgba(paper));
                self.context.fill_rect(0.0, 0.0, width, height);
            }
            None => self.context.clear_rect(0.0, 0.0, width, height),
        }
    }

    fn is_seen(&self, y: i32) -> bool {
        y >= self.seen.0 && y <= self.seen.1
    }

    /// Paints what is still waiting.
    pub(crate) fn finish(&mut self) {
        match self.open.take() {
            Some(Paint::Stroke) => self.context.stroke(),
            Some(Paint::Fill) => self.context.fill(),
            None => {}
        }
    }

    /// Makes sure that a path is open and will be painted as asked.
    fn path(&mut self, paint: Paint, is_mergeable: bool) {
        if self.open != Some(paint) || !is_mergeable {
            self.finish();
            self.context.begin_path();
            self.open = Some(paint);
        }
    }

    fn set_fill(&mut self, rgba: u32) {
        if self.fill != Some(rgba) {
            self.finish();
            self.fill = Some(rgba);
            self.context.set_fill_style_str(colour(&mut self.text, rgba));
        }
    }

    fn set_pen<S: BackendStyle>(&mut self, style: &S) {
        let (rgba, width) = (rgba(style.color()), style.stroke_width());
        if self.stroke != Some(rgba) {
            self.finish();
            self.stroke = Some(rgba);
            self.context.set_stroke_style_str(colour(&mut self.text, rgba));
        }
        if self.line_width != Some(width) {
            self.finish();
            self.line_width = Some(width);
            self.context.set_line_width(f64::from(width));
        }
        self.path(Paint::Stroke, !is_translucent(rgba));
    }

    fn lines(&self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut points = points.into_iter();
        if let Some((x, y)) = points.next() {
            self.context.move_to(f64::from(x), f64::from(y));
        }
        for (x, y) in points {
            self.context.line_to(f64::from(x), f64::from(y));
        }
    }
}

fn colour(text: &mut String, rgba: u32) -> &str {
    text.clear();
    write_colour(text, rgba);
    text
}

impl Backend for CanvasBackend<'_> {
    /// One image, scaled as it is drawn: a pixel a cell.
    fn draw_cells(
        &mut self,
        (low, high): (BackendCoord, BackendCoord),
        cells: &crate::scene::CellImage,
        theme: Theme,
    ) -> Drawn {
        self.finish();
        let mut colours = [[0_u8; 4]; 256];
        for shade in 1..=cells.ramp.shades() {
            let (red, green, blue) = theme.shade(cells.ramp, shade);
            colours[usize::from(shade)] = [red, green, blue, 255];
        }
        let size = (cells.columns.try_into().unwrap_or(0), cells.rows().try_into().unwrap_or(0));
        SHEETS.with_borrow_mut(|sheets| {
            let Ok(image) = sheets.image(size, &cells.shades, &colours) else { return };
            // Cells keep their edges; a blur would invent values in between.
            self.context.set_image_smoothing_enabled(false);
            let (x, y) = (f64::from(low.0), f64::from(low.1));
            let (width, height) = (f64::from(high.0) - x, f64::from(high.1) - y);
            let _ = self
                .context
                .draw_image_with_offscreen_canvas_and_dw_and_dh(image, x, y, width, height);
        });
        Ok(())
    }
}

impl DrawingBackend for CanvasBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width.unsigned_abs(), self.height.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.finish();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if !fill {
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
            return self.draw_path(corners.into_iter().chain([(left, top)]), style);
        }
        self.finish();
        self.set_fill(rgba(style.color()));
        let (width, height) = (f64::from(right - left), f64::from(bottom - top));
        self.context.fill_rect(f64::from(left), f64::from(top), width, height);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.set_pen(style);
        self.lines(path);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if !self.is_seen(y) {
            return Ok(());
        }
        if fill {
            let rgba = rgba(style.color());
            self.set_fill(rgba);
            self.path(Paint::Fill, !is_translucent(rgba));
        } else {
            self.set_pen(style);
        }
        let (x, y, radius) = (f64::from(x), f64::from(y), f64::from(radius));
        // Without the move, a line would lead here from the last circle.
        self.context.move_to(x + radius, y);
        let _ = self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.set_fill(rgba(style.color()));
        // Alone: crossing polygons of one path may cancel each other.
        self.path(Paint::Fill, false);
        self.lines(corners);
        self.finish();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        if !self.is_seen(y) {
            return Ok(());
        }
        self.finish();
        let font = (to_units(style.size() / UNITS_PER_PX), is_bold(style));
        if self.font != Some(font) {
            self.font = Some(font);
            self.text.clear();
            let weight = if font.1 { "600" } else { "400" };
            let _ = write!(self.text, "{weight} {}px {FONT_FAMILIES}", font.0);
            self.context.set_font(&self.text);
        }
        let align = match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        };
        if self.align != Some(align) {
            self.align = Some(align);
            self.context.set_text_align(align);
        }
        self.set_fill(rgba(style.color()));
        let _ = self.context.fill_text(text, f64::from(x), f64::from(y + baseline(style)));
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let (width, height) = text_size(text, style);
        Ok((width.unsigned_abs(), height.unsigned_abs()))
    }
}

thread_local! {
    static SHEETS: std::cell::RefCell<Sheets> = const { std::cell::RefCell::new(Sheets::new()) };
}

/// Canvases that images are put on, kept from frame to frame: `putImageData`
/// ignores a transform, and a canvas can be drawn through it.
struct Sheets {
    /// The last few, each with its size.
    sheets: Vec<((u32, u32), OffscreenCanvas, OffscreenCanvasRenderingContext2d)>,
    rgba: Vec<u8>,
}

impl Sheets {
    /// A picture and its legend, of a map and of a density.
    const MOST: usize = 4;

    const fn new() -> Self {
        Self { sheets: Vec::new(), rgba: Vec::new() }
    }

    /// A canvas of a pixel for each of `shades`.
    fn image(
        &mut self,
        size: (u32, u32),
        shades: &[u8],
        colours: &[[u8; 4]; 256],
    ) -> Result<&OffscreenCanvas, JsValue> {
        self.rgba.clear();
        self.rgba.extend(shades.iter().flat_map(|shade| colours[usize::from(*shade)]));
        let data =
            ImageData::new_with_u8_clamped_array_and_sh(Clamped(&self.rgba), size.0, size.1)?;
        let known = self.sheets.iter().position(|sheet| sheet.0 == size);
        if known.is_none() {
            let canvas = OffscreenCanvas::new(size.0, size.1)?;
            let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
            if self.sheets.len() == Self::MOST {
                self.sheets.remove(0);
            }
            self.sheets.push((size, canvas, context.unchecked_into()));
        }
        let (_, canvas, context) = &self.sheets[known.unwrap_or(self.sheets.len() - 1)];
        context.put_image_data(&data, 0.0, 0.0)?;
        Ok(canvas)
    }
}
