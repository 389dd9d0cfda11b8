//! Points and rectangles in CSS pixels; y grows downwards.

/// A position in CSS pixels, from the top left of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// Shorthand for [`Point`].
pub const fn point(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// An upright rectangle in CSS pixels; width and height are never negative.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Rect {
    /// The rectangle with these edges; crossed edges give an empty one.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// Between two x and two y positions.
    pub fn between(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self::new(left, top, right - left, bottom - top)
    }

    /// A square of half-width `radius` around `center`.
    pub fn around(center: Point, radius: f64) -> Self {
        Self::new(center.x - radius, center.y - radius, radius * 2.0, radius * 2.0)
    }

    /// Right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Middle.
    pub fn center(&self) -> Point {
        point(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Grown by `by` on each side.
    pub fn grow(&self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, self.width + 2.0 * by, self.height + 2.0 * by)
    }

    /// Whether `at` lies inside or on the edge.
    pub fn contains(&self, at: Point) -> bool {
        at.x >= self.x && at.x <= self.right() && at.y >= self.y && at.y <= self.bottom()
    }

    /// Whether both share some area; touching edges do not count.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Distance from `at` to the nearest point of the rectangle.
    pub fn distance(&self, at: Point) -> f64 {
        let dx = (self.x - at.x).max(at.x - self.right()).max(0.0);
        let dy = (self.y - at.y).max(at.y - self.bottom()).max(0.0);
        (dx * dx + dy * dy).sqrt()
    }
}
