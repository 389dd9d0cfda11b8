//! Scene -> any plotters `DrawingBackend`: one walk over the marks serves
//! canvas, SVG and every other backend.
//!
//! Backends get whole numbers in sixteenths of a CSS pixel, so slopes stay
//! smooth and a device pixel ratio is one factor. Dashes arrive as short lines
//! where a backend has none, and outlines as lines: no backend has to know more
//! than lines, filled shapes and text. Clipping and gaps were settled in the scene.

#[cfg(not(target_arch = "wasm32"))]
mod brand;
#[cfg(not(target_arch = "wasm32"))]
mod png;
mod svg;

#[cfg(not(target_arch = "wasm32"))]
pub use brand::Brand;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use brand::fitted;
#[cfg(not(target_arch = "wasm32"))]
pub use png::{boxes, png, png_in};
pub use svg::{SvgBackend, SvgHead, svg};

use std::borrow::Cow;
use std::convert::Infallible;

use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontFamily, FontStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};

use crate::scene::CellImage;
use crate::scene::{Align, Dash, Ink, Mark, Point, Text, Theme, point, text_width};

/// Backend units in a CSS pixel.
pub const UNITS_PER_PX: f64 = 16.0;

/// Families that text is set in, the bundled one first; as in CSS.
pub(crate) const FONT_FAMILIES: &str = "'Tradefall Sans','Source Sans 3',system-ui,sans-serif";

/// No coordinate reaches further: a million pixels, where a canvas's 32-bit
/// floats still hold every sixteenth.
const FURTHEST: f64 = 16_777_216.0;

/// After so many changes between line and space the rest is drawn in one
/// piece: no line that fits a screen gets there, and no hostile one takes long.
const MOST_DASHES: usize = 100_000;

/// Corners of the polygon that stands for a dashed circle.
const RING_CORNERS: u8 = 64;

/// Rounds CSS pixels to the nearest backend unit, halves to the right and down,
/// so that moving a picture by whole units changes no shape. What lies beyond
/// a million pixels is put there; NaN, which the walk never draws, is 0.
#[expect(clippy::cast_possible_truncation, reason = "clamped before")]
pub fn to_units(px: f64) -> i32 {
    (px * UNITS_PER_PX + 0.5).floor().clamp(-FURTHEST, FURTHEST) as i32
}

/// What a picture is drawn on: any plotters backend, if it can draw cells.
pub trait Backend: DrawingBackend {
    /// Draws cells of equal size between two corners; a backend that has
    /// images does it in one call.
    ///
    /// # Errors
    ///
    /// Whatever the backend reports.
    fn draw_cells(
        &mut self,
        corners: (BackendCoord, BackendCoord),
        image: &CellImage,
        theme: Theme,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        runs(corners, image, &mut |shade, low, high| {
            let color = BackendColor { alpha: 1.0, rgb: theme.shade(image.ramp, shade) };
            self.draw_rect(low, high, &color, true)
        })
    }

    /// Asks for dashes on the lines that follow; `false` from a backend that
    /// has none, whose lines are then drawn dash by dash.
    fn set_dash(&mut self, _dash: Dash) -> bool {
        false
    }
}

/// Hands each run of equal shade in a row to `emit`, row after row, with its
/// corners; shade 0 is left out.
pub(crate) fn runs<E>(
    (low, high): (BackendCoord, BackendCoord),
    image: &CellImage,
    emit: &mut dyn FnMut(u8, BackendCoord, BackendCoord) -> Result<(), E>,
) -> Result<(), E> {
    let part = |from: i32, to: i32, at: usize, of: usize| {
        let whole = f64::from(to) - f64::from(from);
        from + to_units(whole * at as f64 / of as f64 / UNITS_PER_PX)
    };
    let rows = image.rows();
    for (row, shades) in image.shades.chunks_exact(image.columns.max(1)).enumerate() {
        let (top, bottom) = (part(low.1, high.1, row, rows), part(low.1, high.1, row + 1, rows));
        let mut start = 0;
        for run in shades.chunk_by(|a, b| a == b) {
            let end = start + run.len();
            if run[0] > 0 {
                let x = |at| part(low.0, high.0, at, image.columns);
                emit(run[0], (x(start), top), (x(end), bottom))?;
            }
            start = end;
        }
    }
    Ok(())
}

/// Draws `marks`, from back to front, in the colours of `theme`.
///
/// A mark with a coordinate that is not finite is left out; a line is broken
/// there, so that nothing is drawn where nothing is known.
///
/// # Errors
///
/// Whatever the backend reports; what was drawn before stays.
pub fn draw<B: Backend>(
    marks: &[Mark],
    theme: Theme,
    backend: &mut B,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let mut piece = Vec::new();
    backend.ensure_prepared()?;
    for mark in marks {
        match mark {
            Mark::Line(points, stroke) => {
                let pen = Pen::new(theme, stroke.ink, stroke.width);
                for run in points.split(|at| !is_finite(*at)) {
                    let path = run.iter().copied().map(coord);
                    draw_line(backend, path, pen, stroke.dash, &mut piece)?;
                }
            }
            Mark::Area(points, ink) => {
                if points.len() > 2 && points.iter().copied().all(is_finite) {
                    let path = points.iter().copied().map(coord);
                    backend.fill_polygon(path, &colour(theme, *ink))?;
                }
            }
            Mark::Rect(rect, ink) => {
                let (from, to) = (point(rect.x, rect.y), point(rect.right(), rect.bottom()));
                let (low, high) = (coord(from), coord(to));
                if is_finite(from) && is_finite(to) && low.0 < high.0 && low.1 < high.1 {
                    backend.draw_rect(low, high, &colour(theme, *ink), true)?;
                }
            }
            Mark::Circle(center, radius, ink) => {
                if let Some(units) = length(*radius).filter(|_| is_finite(*center)) {
                    backend.draw_circle(coord(*center), units, &colour(theme, *ink), true)?;
                }
            }
            Mark::Ring(center, radius, stroke) => {
                let Some(units) = length(*radius).filter(|_| is_finite(*center)) else { continue };
                let pen = Pen::new(theme, stroke.ink, stroke.width);
                if stroke.dash != Dash::Solid {
                    let path = ring(*center, *radius);
                    draw_line(backend, path, pen, stroke.dash, &mut piece)?;
                } else if pen.width > 0 {
                    backend.draw_circle(coord(*center), units, &pen, false)?;
                }
            }
            Mark::Text(text) => {
                if is_finite(text.at) && length(text.size).is_some() {
                    let line = &*directed(&text.text);
                    backend.draw_text(line, &Lettering::new(theme, text), coord(text.at))?;
                }
            }
            Mark::Cells(image) => {
                let area = image.area;
                let (from, to) = (point(area.x, area.y), point(area.right(), area.bottom()));
                let (low, high) = (coord(from), coord(to));
                let is_seen = is_finite(from) && is_finite(to) && low.0 < high.0 && low.1 < high.1;
                if is_seen && image.rows() > 0 {
                    backend.draw_cells((low, high), image, theme)?;
                }
            }
        }
    }
    backend.present()
}

fn is_finite(at: Point) -> bool {
    at.x.is_finite() && at.y.is_finite()
}

fn coord(at: Point) -> BackendCoord {
    (to_units(at.x), to_units(at.y))
}

/// A length or width in units: at least one, `None` if there is nothing to see.
fn length(px: f64) -> Option<u32> {
    (px > 0.0).then(|| to_units(px).max(1).unsigned_abs())
}

fn colour(theme: Theme, ink: Ink) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: theme.colour(ink) }
}

/// Draws an open line; `piece` is a buffer that dashes are collected in.
fn draw_line<B: Backend>(
    backend: &mut B,
    path: impl ExactSizeIterator<Item = BackendCoord>,
    pen: Pen,
    dash: Dash,
    piece: &mut Vec<BackendCoord>,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    if path.len() < 2 || pen.width == 0 {
        return Ok(());
    }
    if dash == Dash::Solid {
        return backend.draw_path(path, &pen);
    }
    if backend.set_dash(dash) {
        backend.draw_path(path, &pen)?;
        backend.set_dash(Dash::Solid);
        return Ok(());
    }
    dashes(path, dash.pattern(), piece, |dash| backend.draw_path(dash.iter().copied(), &pen))
}

/// Splits a line along its length into the dashes of `pattern` (line and space
/// by turns, in CSS pixels) and hands each to `emit`, corners included.
///
/// Only sums, products and square roots, which are the same on every machine.
fn dashes<E>(
    mut path: impl Iterator<Item = BackendCoord>,
    pattern: &[f64],
    piece: &mut Vec<BackendCoord>,
    mut emit: impl FnMut(&[BackendCoord]) -> Result<(), E>,
) -> Result<(), E> {
    let mut lengths = pattern.iter().map(|px| px * UNITS_PER_PX).cycle().take(MOST_DASHES);
    // Without a length there is one endless dash.
    let mut next_length = || lengths.next().unwrap_or(f64::INFINITY);
    let mut left = next_length();
    let mut is_line = true;
    piece.clear();
    let Some(mut from) = path.next() else { return Ok(()) };
    piece.push(from);
    for to in path {
        let (dx, dy) = (f64::from(to.0) - f64::from(from.0), f64::from(to.1) - f64::from(from.1));
        let length = (dx * dx + dy * dy).sqrt();
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let part = done / length / UNITS_PER_PX;
            let step = (to_units(dx * part), to_units(dy * part));
            let at = (from.0 + step.0, from.1 + step.1);
            if is_line {
                piece.push(at);
                emit(piece)?;
                piece.clear();
            } else {
                piece.push(at);
            }
            is_line = !is_line;
            left = next_length();
        }
        left -= length - done;
        if is_line {
            piece.push(to);
        }
        from = to;
    }
    if piece.len() > 1 { emit(piece) } else { Ok(()) }
}

/// A circle's outline as a closed line, clockwise from three o'clock.
fn ring(center: Point, radius: f64) -> impl ExactSizeIterator<Item = BackendCoord> {
    // Turned on step by step: a machine's own sine may differ in its last bit.
    const COS: f64 = 0.995_184_726_672_196_9;
    const SIN: f64 = 0.098_017_140_329_560_6;
    let mut arm = point(radius, 0.0);
    (0..=RING_CORNERS).map(move |_| {
        let at = point(center.x + arm.x, center.y + arm.y);
        arm = point(arm.x * COS - arm.y * SIN, arm.x * SIN + arm.y * COS);
        coord(at)
    })
}

/// A line's look, as backends ask for it.
#[derive(Clone, Copy)]
struct Pen {
    color: BackendColor,
    width: u32,
}

impl Pen {
    fn new(theme: Theme, ink: Ink, width_px: f64) -> Self {
        Self { color: colour(theme, ink), width: length(width_px).unwrap_or(0) }
    }
}

impl BackendStyle for Pen {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// A text's look, as backends ask for it. [`VPos::Bottom`] means the
/// alphabetic baseline, the one anchor that all our backends agree on.
struct Lettering {
    color: BackendColor,
    size: f64,
    is_bold: bool,
    align: HPos,
}

impl Lettering {
    fn new(theme: Theme, text: &Text) -> Self {
        Self {
            color: colour(theme, text.ink),
            size: f64::from(to_units(text.size)),
            is_bold: text.is_bold,
            align: match text.align {
                Align::Left => HPos::Left,
                Align::Center => HPos::Center,
                Align::Right => HPos::Right,
            },
        }
    }
}

impl BackendTextStyle for Lettering {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.is_bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.align, VPos::Bottom)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name("Tradefall Sans")
    }

    fn layout_box(&self, text: &str) -> Result<(BackendCoord, BackendCoord), Infallible> {
        let (width, height) = text_size(text, self);
        Ok(((0, -height), (width, 0)))
    }

    /// Draws nothing: backends that get this far set type themselves.
    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _at: BackendCoord,
        _draw: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}

/// Width and height of a line of text in units, from the bundled font's table.
pub(crate) fn text_size<S: BackendTextStyle>(text: &str, style: &S) -> (i32, i32) {
    let size_px = style.size() / UNITS_PER_PX;
    (to_units(text_width(text, size_px, is_bold(style))), to_units(size_px))
}

/// Whether a style asks for semibold.
pub(crate) fn is_bold<S: BackendTextStyle>(style: &S) -> bool {
    matches!(style.style(), FontStyle::Bold)
}

/// Distance in units from the anchor of a style down to the baseline.
pub(crate) fn baseline<S: BackendTextStyle>(style: &S) -> i32 {
    let of_size = match style.anchor().v_pos {
        VPos::Top => 0.8,
        VPos::Center => 0.35,
        VPos::Bottom => 0.0,
    };
    to_units(style.size() / UNITS_PER_PX * of_size)
}

/// A colour as four bytes, the last one its opacity: what backends compare.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
pub(crate) fn rgba(color: BackendColor) -> u32 {
    let (red, green, blue) = color.rgb;
    u32::from_be_bytes([red, green, blue, (color.alpha.clamp(0.0, 1.0) * 255.0 + 0.5) as u8])
}

/// Whether anything behind the colour shows through.
pub(crate) fn is_translucent(rgba: u32) -> bool {
    rgba & 0xff != 0xff
}

/// Writes a colour as `#rrggbb`, or as `#rrggbbaa` when it is translucent.
pub(crate) fn write_colour(out: &mut String, rgba: u32) {
    let digits = if is_translucent(rgba) { 8 } else { 6 };
    out.push('#');
    for digit in 0..digits {
        let value = (rgba >> (28 - 4 * digit)) & 0xf;
        out.extend(char::from_digit(value, 16));
    }
}

/// A line with letters that run from right to left runs that way as a whole,
/// also where it begins with a number or a name in other letters; all others
/// run as backends run them, from left to right.
fn directed(line: &str) -> Cow<'_, str> {
    let is_rtl = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    // Bytes are looked at first: a picture in motion asks this of each line.
    if line.bytes().any(|byte| byte > 0xd5) && line.contains(is_rtl) {
        return Cow::Owned(["\u{202b}", line].concat());
    }
    Cow::Borrowed(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Rect, Stroke};

    /// Length in pixels of each dash of a line.
    fn lengths(path: &[BackendCoord], pattern: &[f64]) -> Vec<f64> {
        let mut found = Vec::new();
        let split = dashes(path.iter().copied(), pattern, &mut Vec::new(), |piece| {
            let steps = piece.windows(2).map(|pair| {
                let (dx, dy) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
                f64::from(dx).hypot(f64::from(dy)) / UNITS_PER_PX
            });
            found.push(steps.sum());
            Ok::<(), Infallible>(())
        });
        assert!(split.is_ok());
        found
    }

    #[track_caller]
    fn check_dashes(path: &[BackendCoord], pattern: &[f64], expected: &[f64]) {
        let found = lengths(path, pattern);
        let differ = found.iter().zip(expected).any(|(is, due)| (is - due).abs() > 0.1);
        assert!(found.len() == expected.len() && !differ, "{found:?} for {expected:?}");
    }

    #[test]
    fn dashes_keep_their_length_around_corners_and_end_with_the_line() {
        check_dashes(&[(0, 0), (320, 0)], &[6.0, 3.0], &[6.0, 6.0, 2.0]);
        check_dashes(&[(0, 0), (64, 0), (64, 160)], &[6.0, 3.0], &[6.0, 5.0]);
        check_dashes(&[(0, 0), (48, 64)], &[8.0, 3.0], &[5.0]);
        check_dashes(&[(0, 0), (240, 320)], &[8.0, 3.0, 2.0, 3.0], &[8.0, 2.0, 8.0]);
        check_dashes(&[(0, 0), (320, 0)], &[], &[20.0]);
        check_dashes(&[(5, 5)], &[6.0, 3.0], &[]);
        check_dashes(&[], &[6.0, 3.0], &[]);
    }

    #[test]
    fn dashes_and_spaces_add_up_to_the_line() {
        arbtest::arbtest(|u| {
            let mut path = Vec::new();
            for _ in 0..u.int_in_range(2..=12)? {
                path.push((u.int_in_range(0..=16_000)?, u.int_in_range(0..=8_000)?));
            }
            let whole: f64 = lengths(&path, &[]).iter().sum();
            let drawn: f64 = lengths(&path, &[6.0, 3.0]).iter().sum();
            let rounds = (whole / 9.0).floor();
            let due = rounds * 6.0 + (whole - rounds * 9.0).min(6.0);
            // Each end of a dash is rounded to a sixteenth.
            assert!((drawn - due).abs() <= 0.5 + rounds * 0.1, "{drawn} of {due}");
            Ok(())
        });
    }

    #[test]
    fn an_endless_dashed_line_is_drawn_in_bounded_time() {
        let end = to_units(1e300);
        assert!(lengths(&[(-end, -end), (end, end)], &[2.0, 3.0]).len() <= MOST_DASHES);
    }

    #[test]
    fn units_are_whole_clamped_and_never_nan() {
        assert_eq!([1.0, 0.031_25, -0.031_25, 0.1].map(to_units), [16, 1, 0, 2]);
        assert_eq!(to_units(1e300), 16_777_216);
        assert_eq!(to_units(f64::NEG_INFINITY), -16_777_216);
        assert_eq!(to_units(f64::NAN), 0);
    }

    #[test]
    fn a_dashed_ring_closes() {
        let ring: Vec<_> = ring(point(10.0, 10.0), 6.0).collect();
        assert_eq!(ring.first(), Some(&(256, 160)));
        assert_eq!(ring.first(), ring.last());
        assert_eq!(ring.get(16), Some(&(160, 256)));
    }

    /// Draws one mark on SVG and returns what stands in its group.
    fn drawn(mark: Mark) -> String {
        let mut backend = SvgBackend::new(100.0, 100.0);
        assert!(draw(&[mark], Theme::Light, &mut backend).is_ok());
        backend.into_elements()
    }

    #[test]
    fn what_is_not_a_number_is_not_drawn() {
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let at = point(bad, 5.0);
            let stroke = Stroke::new(Ink::Text, 1.0);
            for mark in [
                Mark::Line(vec![point(1.0, 1.0), at], stroke),
                Mark::Line(vec![point(1.0, 1.0), point(9.0, 9.0)], Stroke::new(Ink::Text, -bad)),
                Mark::Area(vec![point(1.0, 1.0), at, point(2.0, 2.0)], Ink::Text),
                Mark::Rect(Rect { x: bad, y: 0.0, width: 5.0, height: 5.0 }, Ink::Text),
                Mark::Rect(Rect { x: 0.0, y: 0.0, width: bad, height: 5.0 }, Ink::Text),
                Mark::Circle(at, 3.0, Ink::Text),
                Mark::Ring(at, 3.0, stroke),
                Mark::Ring(at, 3.0, stroke.dashed(Dash::Dotted)),
                Mark::Text(Text::new("x", at)),
            ] {
                // A line of endless width is a wide line, not a hole.
                let text = drawn(mark.clone());
                let is_wide = matches!(&mark, Mark::Line(_, stroke) if stroke.width > 0.0)
                    && text.contains("stroke-width=\"16777216\"");
                assert!(text.is_empty() || is_wide, "{mark:?} drew {text}");
            }
        }
    }

    #[test]
    fn a_line_is_broken_where_a_point_is_missing() {
        let points = [0.0, 1.0, f64::NAN, 3.0, 4.0, f64::INFINITY, 6.0];
        let points = points.iter().map(|x| point(*x, 1.0)).collect();
        let text = drawn(Mark::Line(points, Stroke::new(Ink::Text, 1.0)));
        assert!(text.contains("d=\"M0 16h16m32 0h16\""), "{text}");
    }

    #[test]
    fn far_coordinates_are_put_at_the_edge_of_what_backends_hold() {
        let far = point(1e300, -1e300);
        for dash in [Dash::Solid, Dash::DashDot] {
            let stroke = Stroke::new(Ink::Text, 1.0).dashed(dash);
            let text = drawn(Mark::Line(vec![point(0.0, 0.0), far], stroke));
            assert!(!text.is_empty() && !text.contains("NaN") && !text.contains("inf"));
        }
        assert!(drawn(Mark::Circle(far, 1e300, Ink::Text)).contains("16777216"));
    }

    #[test]
    fn estimates_come_from_the_table_of_widths() {
        let text = Text::new("Laptops", Point::default()).size(20.0).bold();
        let lettering = Lettering::new(Theme::Light, &text);
        let backend = SvgBackend::new(10.0, 10.0);
        let (width, height) = backend.estimate_text_size(&text.text, &lettering).unwrap();
        assert_eq!(width, to_units(text.width()).unsigned_abs());
        assert_eq!(height, 320);
    }
}
