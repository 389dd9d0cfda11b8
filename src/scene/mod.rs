//! What to draw, in CSS pixels: the one description that is drawn, hit,
//! read aloud and tested.
//!
//! Charts make a [`Scene`]; `draw` walks its marks; `interact` asks its
//! targets; the page prints its captions and its table. None of them sees
//! what the others do not.

mod cells;
mod geom;
mod hatch;
mod hit;
mod style;
mod text;
mod widths;

pub use cells::{CellImage, Ramp};
pub use geom::{Point, Rect, point};
pub use hatch::hatch;
pub use hit::{Datum, Step, Target, nearest, on_label, step};
pub use style::{Ink, Rgb, SERIES_COLOURS, Theme};
pub use text::{LINE_HEIGHT, TEXT_SIZE, elide, text_width, wrap};

/// How a line is broken up; the second carrier beside colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Dash {
    /// One piece.
    #[default]
    Solid,
    /// 6 on, 3 off.
    Dashed,
    /// 2 on, 3 off.
    Dotted,
    /// 8 on, 3 off, 2 on, 3 off.
    DashDot,
}

impl Dash {
    /// Lengths of line and space by turns, in CSS pixels; empty when solid.
    pub fn pattern(self) -> &'static [f64] {
        match self {
            Self::Solid => &[],
            Self::Dashed => &[6.0, 3.0],
            Self::Dotted => &[2.0, 3.0],
            Self::DashDot => &[8.0, 3.0, 2.0, 3.0],
        }
    }
}

/// A line's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour's role.
    pub ink: Ink,
    /// Its width in CSS pixels.
    pub width: f64,
    /// Its dashes.
    pub dash: Dash,
}

impl Stroke {
    /// A solid line.
    pub fn new(ink: Ink, width: f64) -> Self {
        Self { ink, width, dash: Dash::Solid }
    }

    /// The same line, broken up.
    pub fn dashed(self, dash: Dash) -> Self {
        Self { dash, ..self }
    }
}

/// Where a text stands against its anchor. Always left and right: "start"
/// would flip on pages that run right to left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The anchor is the left end.
    Left,
    /// The anchor is the middle.
    Center,
    /// The anchor is the right end.
    Right,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it says. Text of data, never markup.
    pub text: String,
    /// On the alphabetic baseline, the one anchor that all backends share.
    pub at: Point,
    /// Where the text stands against `at`.
    pub align: Align,
    /// Font size in CSS pixels, at least 12.
    pub size: f64,
    /// Semibold instead of regular.
    pub is_bold: bool,
    /// Its colour's role.
    pub ink: Ink,
}

impl Text {
    /// Regular text of the usual size, left-aligned.
    pub fn new(text: impl Into<String>, at: Point) -> Self {
        Self {
            text: text.into(),
            at,
            align: Align::Left,
            size: TEXT_SIZE,
            is_bold: false,
            ink: Ink::Text,
        }
    }

    /// With another alignment.
    pub fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }

    /// With another role of colour.
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Semibold.
    pub fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    /// With another size, in CSS pixels.
    pub fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// Width in CSS pixels, from the table of the bundled font.
    pub fn width(&self) -> f64 {
        text_width(&self.text, self.size, self.is_bold)
    }

    /// The box that the line fills, ascenders and descenders included.
    pub fn bounds(&self) -> Rect {
        let width = self.width();
        let left = match self.align {
            Align::Left => self.at.x,
            Align::Center => self.at.x - width / 2.0,
            Align::Right => self.at.x - width,
        };
        Rect::new(left, self.at.y - self.size * 0.8, width, self.size * 1.05)
    }
}

/// One thing to draw. Coordinates are finite; nothing reaches outside the
/// scene on purpose.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// An open line through at least two points.
    Line(Vec<Point>, Stroke),
    /// A filled polygon.
    Area(Vec<Point>, Ink),
    /// A filled rectangle.
    Rect(Rect, Ink),
    /// A filled circle: center, radius.
    Circle(Point, f64, Ink),
    /// A circle's outline: center, radius.
    Ring(Point, f64, Stroke),
    /// A line of text.
    Text(Text),
    /// Many cells as one image.
    Cells(CellImage),
}

impl Mark {
    /// The same mark, moved.
    pub fn shifted(self, by: Point) -> Self {
        let moved = |at: Point| point(at.x + by.x, at.y + by.y);
        let all = |points: Vec<Point>| points.into_iter().map(moved).collect();
        match self {
            Self::Line(points, stroke) => Self::Line(all(points), stroke),
            Self::Area(points, ink) => Self::Area(all(points), ink),
            Self::Rect(rect, ink) => {
                Self::Rect(Rect::new(rect.x + by.x, rect.y + by.y, rect.width, rect.height), ink)
            }
            Self::Circle(center, radius, ink) => Self::Circle(moved(center), radius, ink),
            Self::Ring(center, radius, stroke) => Self::Ring(moved(center), radius, stroke),
            Self::Text(text) => Self::Text(Text { at: moved(text.at), ..text }),
            Self::Cells(image) => {
                let at = moved(point(image.area.x, image.area.y));
                let area = Rect::new(at.x, at.y, image.area.width, image.area.height);
                Self::Cells(CellImage { area, ..image })
            }
        }
    }
}

/// A table that says what a view draws: the same numbers, as text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it holds, with its unit.
    pub caption: String,
    /// A name per column.
    pub header: Vec<String>,
    /// Rows of as many cells as `header`; the first cell heads its row.
    pub rows: Vec<Vec<TableCell>>,
}

/// A cell of a [`Table`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableCell {
    /// What a person reads; states of nothing are words.
    pub text: String,
    /// The number behind it, for files; `None` for text and gaps.
    pub number: Option<f64>,
    /// Address of the source, if the cell names one.
    pub link: String,
}

impl TableCell {
    /// A cell of text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell of text with its number.
    pub fn number(text: impl Into<String>, number: Option<f64>) -> Self {
        Self { text: text.into(), number, link: String::new() }
    }

    /// A cell that links to its source.
    pub fn link(text: impl Into<String>, link: impl Into<String>) -> Self {
        Self { text: text.into(), number: None, link: link.into() }
    }
}

/// A chart of one size: its picture and everything that is said of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels, chosen by the chart.
    pub height: f64,
    /// From back to front.
    pub marks: Vec<Mark>,
    /// What can be pointed at and walked to.
    pub targets: Vec<Target>,
    /// Where the data is drawn; the crosshair keeps inside.
    pub plot: Rect,
    /// Events that one number stands for.
    pub clusters: Vec<Cluster>,
    /// Signs that stand apart from their labels, which are the targets, and
    /// the middles of those.
    pub signs: Vec<(Rect, Point)>,
}

/// Events that are counted, not drawn, because they lie too close.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Positions in the story's events.
    pub events: Vec<usize>,
    /// From the first to the last of them, in months.
    pub months: (f64, f64),
}

impl Scene {
    /// An empty picture of this size.
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height, ..Self::default() }
    }

    /// The whole area.
    pub fn bounds(&self) -> Rect {
        Rect::new(0.0, 0.0, self.width, self.height)
    }

    /// Adds a line; fewer than two points draw nothing.
    pub fn line(&mut self, points: Vec<Point>, stroke: Stroke) {
        if points.len() > 1 {
            self.marks.push(Mark::Line(points, stroke));
        }
    }

    /// Adds a straight line.
    pub fn segment(&mut self, from: Point, to: Point, stroke: Stroke) {
        self.marks.push(Mark::Line(vec![from, to], stroke));
    }

    /// Adds a filled rectangle.
    pub fn rect(&mut self, rect: Rect, ink: Ink) {
        self.marks.push(Mark::Rect(rect, ink));
    }

    /// Adds a text; empty ones draw nothing.
    pub fn text(&mut self, text: Text) {
        if !text.text.is_empty() {
            self.marks.push(Mark::Text(text));
        }
    }
}
