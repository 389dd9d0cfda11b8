//! SVG: text in, text out, the same bytes on every machine.
//!
//! Only whole numbers are written, in sixteenths of a pixel; the `viewBox`
//! undoes them. Text is set on the alphabetic baseline at the size that canvas
//! uses, and escaped: text of data is never markup.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};

use super::{FONT_FAMILIES, baseline, is_bold, is_translucent, rgba, text_size, to_units};
use crate::scene::{Dash, Ink, Scene, Theme};

/// What a picture is called where it cannot be seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct SvgHead<'a> {
    /// Short name, unique among the pictures of a page; other characters than
    /// ASCII letters, digits, `-` and `_` become `-`.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it shows, in words; may be empty.
    pub description: &'a str,
}

/// The scene as a document of its own, on paper of the theme's colour.
pub fn svg(scene: &Scene, theme: Theme, head: &SvgHead) -> String {
    let mut backend = SvgBackend::new(scene.width, scene.height);
    // Writing to memory cannot fail.
    let _ = super::draw(&scene.marks, theme, &mut backend);
    let (width, height) = (backend.width, backend.height);
    let id: String = head
        .id
        .chars()
        .map(|at| if at.is_ascii_alphanumeric() || at == '_' { at } else { '-' })
        .collect();

    let mut out = String::with_capacity(backend.out.len() + 1024);
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    write_px(&mut out, width);
    out.push_str("\" height=\"");
    write_px(&mut out, height);
    let _ = write!(out, "\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"");
    let _ = write!(out, "{id}-title");
    if !head.description.is_empty() {
        let _ = write!(out, " {id}-desc");
    }
    let _ = write!(out, "\">\n<title id=\"{id}-title\">");
    escape(&mut out, head.title);
    out.push_str("</title>\n");
    if !head.description.is_empty() {
        let _ = write!(out, "<desc id=\"{id}-desc\">");
        escape(&mut out, head.description);
        out.push_str("</desc>\n");
    }
    out.push_str("<path fill=\"");
    super::write_colour(&mut out, rgba(super::colour(theme, Ink::Paper)));
    let _ = write!(out, "\" d=\"M0 0h{width}v{height}h-{width}z\"/>\n<g font-family=\"");
    out.push_str(FONT_FAMILIES);
    // Widths are sums of advances, so kerning is off; browsers know that as a
    // style only. The direction is fixed, or anchors flip in pages that run
    // right to left.
    out.push_str("\" style=\"font-kerning:none\" direction=\"ltr\" fill=\"none\"");
    out.push_str(" stroke-linejoin=\"round\">\n");
    out.push_str(&backend.into_elements());
    out.push_str("</g>\n</svg>\n");
    out
}

/// A plotters backend that writes SVG elements; coordinates, widths and font
/// sizes are sixteenths of a CSS pixel.
///
/// Lines that follow each other in one colour and width become one path, and
/// so do rectangles; never across another element, so the order of painting
/// holds. Turned text is drawn level: our charts have none.
#[derive(Debug)]
pub struct SvgBackend {
    width: i32,
    height: i32,
    out: String,
    /// What the path at the end of `out` collects, if one is open there.
    open: Option<Paint>,
    /// Where the open path ends, for relative coordinates.
    at: BackendCoord,
    /// The dashes of lines.
    dash: Dash,
}

/// How a path is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Paint {
    Stroke { rgba: u32, width: u32, dash: Dash },
    Rects { rgba: u32 },
    Shape { rgba: u32 },
}

impl Paint {
    /// Whether more may join: a translucent overlap would be painted once
    /// instead of twice, and crossing polygons may cancel each other.
    fn is_mergeable(self) -> bool {
        match self {
            Self::Stroke { rgba, .. } | Self::Rects { rgba } => !is_translucent(rgba),
            Self::Shape { .. } => false,
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl SvgBackend {
    /// An empty picture of this size in CSS pixels.
    pub fn new(width_px: f64, height_px: f64) -> Self {
        Self {
            width: to_units(width_px).max(0),
            height: to_units(height_px).max(0),
            out: String::new(),
            open: None,
            at: (0, 0),
            dash: Dash::Solid,
        }
    }

    /// What was drawn: elements, without the document around them.
    pub fn into_elements(mut self) -> String {
        self.close();
        self.out
    }

    /// Ends the open path.
    fn close(&mut self) {
        if self.open.take().is_some() {
            self.out.push_str("\"/>\n");
        }
    }

    /// Makes the end of `out` a path painted like `paint`.
    fn path(&mut self, paint: Paint) {
        if self.open == Some(paint) && paint.is_mergeable() {
            return;
        }
        self.close();
        self.out.push_str("<path");
        self.paint(paint);
        self.out.push_str(" d=\"");
        self.open = Some(paint);
    }

    /// Writes the attributes of `paint`.
    fn paint(&mut self, paint: Paint) {
        let rgba = match paint {
            Paint::Stroke { rgba, width, dash } => {
                let _ = write!(self.out, " stroke-width=\"{width}\"");
                for (index, length) in dash.pattern().iter().enumerate() {
                    let start = if index == 0 { " stroke-dasharray=\"" } else { " " };
                    let _ = write!(self.out, "{start}{}", to_units(*length));
                }
                self.out.push_str(if dash == Dash::Solid { " stroke=\"" } else { "\" stroke=\"" });
                rgba
            }
            Paint::Rects { rgba } | Paint::Shape { rgba } => {
                self.out.push_str(" fill=\"");
                rgba
            }
        };
        super::write_colour(&mut self.out, rgba);
        self.out.push('"');
    }

    /// Moves to where the next part of the open path begins: from where the
    /// last one ended, unless it is the first.
    fn go(&mut self, to: BackendCoord) {
        let (dx, dy) = (to.0.saturating_sub(self.at.0), to.1.saturating_sub(self.at.1));
        self.at = to;
        if self.out.ends_with('"') {
            let _ = write!(self.out, "M{} {}", to.0, to.1);
        } else {
            let gap = if dy < 0 { "" } else { " " };
            let _ = write!(self.out, "m{dx}{gap}{dy}");
        }
    }

    /// Adds a run of lines to the open path; fewer than two points add nothing.
    fn lines(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut points = points.into_iter();
        let (Some(first), Some(second)) = (points.next(), points.next()) else { return };
        self.go(first);
        let mut last = 'M';
        for to in std::iter::once(second).chain(points) {
            let (dx, dy) = (to.0.saturating_sub(self.at.0), to.1.saturating_sub(self.at.1));
            self.at = to;
            let step = match (dx, dy) {
                (0, 0) => continue,
                (_, 0) => 'h',
                (0, _) => 'v',
                _ => 'l',
            };
            if last != step {
                self.out.push(step);
            } else if dx >= 0 && step != 'v' || dy >= 0 && step == 'v' {
                self.out.push(' ');
            }
            last = step;
            if step != 'v' {
                let _ = write!(self.out, "{dx}");
            }
            if step == 'l' && dy >= 0 {
                self.out.push(' ');
            }
            if step != 'h' {
                let _ = write!(self.out, "{dy}");
            }
        }
    }
}

impl DrawingBackend for SvgBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width.unsigned_abs(), self.height.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0.saturating_add(1), at.1.saturating_add(1)), &color, true)
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
        // All rectangles turn the same way, so overlaps of a path stay filled.
        let (x, y) = (left.min(right), top.min(bottom));
        let (width, height) = (left.abs_diff(right), top.abs_diff(bottom));
        self.path(Paint::Rects { rgba: rgba(style.color()) });
        self.go((x, y));
        let _ = write!(self.out, "h{width}v{height}h-{width}z");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let (rgba, width) = (rgba(style.color()), style.stroke_width());
        self.path(Paint::Stroke { rgba, width, dash: self.dash });
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
        self.close();
        let rgba = rgba(style.color());
        let _ = write!(self.out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"");
        self.paint(if fill {
            Paint::Shape { rgba }
        } else {
            Paint::Stroke { rgba, width: style.stroke_width(), dash: Dash::Solid }
        });
        self.out.push_str("/>\n");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path(Paint::Shape { rgba: rgba(style.color()) });
        self.lines(corners);
        self.out.push('z');
        self.close();
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Drawn {
        self.close();
        let size = to_units(style.size() / super::UNITS_PER_PX);
        let y = y.saturating_add(baseline(style));
        let _ = write!(self.out, "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"");
        self.out.push_str(match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        });
        if is_bold(style) {
            self.out.push_str(" font-weight=\"600\"");
        }
        self.paint(Paint::Shape { rgba: rgba(style.color()) });
        self.out.push('>');
        escape(&mut self.out, text);
        self.out.push_str("</text>\n");
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

impl super::Backend for SvgBackend {
    fn set_dash(&mut self, dash: Dash) -> bool {
        self.dash = dash;
        true
    }

    /// A path for each shade: its runs as lines as thick as a row, which takes
    /// half the characters of rectangles. Edges are crisp, or seams would show
    /// between rows.
    fn draw_cells(
        &mut self,
        corners: (BackendCoord, BackendCoord),
        image: &crate::scene::CellImage,
        theme: Theme,
    ) -> Drawn {
        self.close();
        let mut paths: Vec<String> = vec![String::new(); usize::from(image.ramp.shades()) + 1];
        let mut ends = vec![(0, 0); paths.len()];
        let mut height = 1;
        super::runs(corners, image, &mut |shade, low, high| {
            let shade = usize::from(shade).min(paths.len() - 1);
            let (path, at) = (&mut paths[shade], &mut ends[shade]);
            let y = low.1.midpoint(high.1);
            height = height.max(high.1 - low.1);
            let (dx, dy) = (low.0 - at.0, y - at.1);
            let gap = if dy < 0 { "" } else { " " };
            let _ = write!(path, "m{dx}{gap}{dy}h{}", high.0 - low.0);
            *at = (high.0, y);
            Ok(())
        })?;
        for (shade, path) in (0..).zip(paths) {
            if path.is_empty() {
                continue;
            }
            let color = BackendColor { alpha: 1.0, rgb: theme.shade(image.ramp, shade) };
            self.out.push_str("<path shape-rendering=\"crispEdges\"");
            let (rgba, width) = (rgba(color), height.unsigned_abs());
            self.paint(Paint::Stroke { rgba, width, dash: Dash::Solid });
            let _ = writeln!(self.out, " d=\"{path}\"/>");
        }
        Ok(())
    }
}

/// Writes units as CSS pixels with at most two decimals, by whole numbers.
fn write_px(out: &mut String, units: i32) {
    let hundredths = (units * 25 + 2) / 4;
    let _ = write!(out, "{}", hundredths / 100);
    match hundredths % 100 {
        0 => {}
        tenths if tenths % 10 == 0 => {
            let _ = write!(out, ".{}", tenths / 10);
        }
        rest => {
            let _ = write!(out, ".{rest:02}");
        }
    }
}

/// Writes text so that no character of it is markup. White space is plain
/// space; characters that XML 1.0 forbids are dropped.
fn escape(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;
    use crate::scene::{Mark, Rect, Stroke, Text, point};

    fn picture(marks: Vec<Mark>) -> String {
        let scene = Scene { marks, ..Scene::new(100.0, 50.0) };
        svg(&scene, Theme::Light, &SvgHead { id: "v", title: "T", description: "" })
    }

    fn line(y: f64, ink: Ink) -> Mark {
        Mark::Line(vec![point(0.0, y), point(9.0, y)], Stroke::new(ink, 1.0))
    }

    #[track_caller]
    fn check_count(marks: Vec<Mark>, expected: usize) {
        let text = picture(marks);
        // The paper is a path of its own.
        assert_eq!(text.matches("<path").count(), expected + 1, "{text}");
    }

    #[test]
    fn equal_lines_and_rectangles_merge_only_while_nothing_comes_between() {
        let rect = |x| Mark::Rect(Rect::new(x, 0.0, 5.0, 5.0), Ink::Loss);
        check_count(vec![line(1.0, Ink::Grid), line(2.0, Ink::Grid)], 1);
        check_count(vec![line(1.0, Ink::Grid), line(2.0, Ink::Text)], 2);
        check_count(vec![rect(0.0), rect(7.0)], 1);
        check_count(vec![line(1.0, Ink::Grid), rect(0.0), line(2.0, Ink::Grid)], 3);
        let area = Mark::Area(vec![point(0.0, 0.0), point(9.0, 0.0), point(0.0, 9.0)], Ink::Loss);
        check_count(vec![area.clone(), area, rect(0.0)], 3);
        let text = Mark::Text(Text::new("between", point(0.0, 9.0)));
        check_count(vec![line(1.0, Ink::Grid), text, line(2.0, Ink::Grid)], 2);
    }

    #[test]
    fn translucent_shapes_never_merge() {
        let mut backend = SvgBackend::new(9.0, 9.0);
        let half = BackendColor { alpha: 0.5, rgb: (255, 0, 16) };
        assert!(backend.draw_rect((0, 0), (9, 9), &half, true).is_ok());
        assert!(backend.draw_rect((5, 5), (0, 0), &half, true).is_ok());
        let one = "<path fill=\"#ff001080\" d=\"M0 0h9v9h-9z\"/>\n";
        assert_eq!(backend.into_elements(), one.to_owned() + &one.replace('9', "5"));
    }

    #[test]
    fn hostile_text_stays_text() {
        let evil = "</text><script>alert(\"1\")</script>&amp;\0\u{8}\u{1b}\u{ffff}\n]]>";
        let safe = "&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp; ]]&gt;";
        let scene =
            Scene { marks: vec![Mark::Text(Text::new(evil, point(1.0, 9.0)))], ..Scene::default() };
        let head = SvgHead { id: "a\" onload=\"x", title: evil, description: evil };
        let text = svg(&scene, Theme::Dark, &head);
        assert_eq!(text.matches(safe).count(), 3, "{text}");
        assert!(!text.contains("script>alert") && !text.contains("onload="), "{text}");
        assert!(text.contains("aria-labelledby=\"a--onload--x-title a--onload--x-desc\""));
    }

    #[track_caller]
    fn check_px(px: f64, expected: &str) {
        let mut out = String::new();
        write_px(&mut out, to_units(px));
        assert_eq!(out, expected);
    }

    #[test]
    fn sizes_are_short_decimals() {
        check_px(640.0, "640");
        check_px(0.5, "0.5");
        check_px(333.3333, "333.31");
        check_px(7.0625, "7.06");
        check_px(1e300, "1048576");
    }

    #[test]
    fn a_path_is_written_in_few_characters() {
        let points = [(1.0, 1.0), (2.0, 1.0), (3.0, 0.0), (3.5, 0.5), (3.5, 0.5), (3.5, 2.0)];
        let points = points.iter().map(|(x, y)| point(*x, *y)).collect();
        let text = picture(vec![Mark::Line(points, Stroke::new(Ink::Text, 1.5))]);
        assert!(text.contains("d=\"M16 16h16l16-16 8 8v24\""), "{text}");
        assert!(text.contains("stroke-width=\"24\" stroke=\"#1a1d21\""), "{text}");
    }

    #[test]
    fn plotters_itself_can_draw_here() {
        use plotters::prelude::{DrawingArea, RED, Rectangle};
        let backend = Rc::new(RefCell::new(SvgBackend::new(10.0, 10.0)));
        let area = DrawingArea::from(&backend);
        area.draw(&Rectangle::new([(0, 0), (160, 16)], RED)).unwrap();
        drop(area);
        let backend = Rc::into_inner(backend).unwrap().into_inner();
        assert!(backend.into_elements().contains("d=\"M0 0h160v16h-160v-16\""));
    }
}
