//! The signs of events: width says how exactly the date is known, fill says
//! how well the event is established. None needs colour.

use std::f64::consts::FRAC_1_SQRT_2;

use crate::scale::TimeAxis;
use crate::scene::{Dash, Ink, Mark, Point, Rect, Scene, Stroke, point};
use crate::trade::{Precision, Status, When};

/// Radius of a dot in CSS pixels.
pub(super) const RADIUS: f64 = 5.0;

/// Half the height of the tallest sign.
pub(super) const HALF_HEIGHT: f64 = 6.0;

/// Half the height of a bar's body.
const HALF_BODY: f64 = 3.5;

/// A bar is at least this wide, so that it never reads as a dot.
const LEAST_BAR: f64 = 12.0;

/// From the point of an arrowhead to the body that it ends.
const ARROW_ROOM: f64 = 4.0;

/// Width of outlines.
const OUTLINE: f64 = 1.5;

/// A sign on the time axis, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Left end of all that is drawn.
    pub left: f64,
    /// Right end of all that is drawn.
    pub right: f64,
    /// How well the event is established.
    pub status: Status,
    /// What it looks like.
    pub shape: Shape,
    /// The event began before the axis does.
    pub opens_left: bool,
    /// The event goes on after the axis ends.
    pub opens_right: bool,
}

/// What a sign looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    /// A day.
    Dot,
    /// A month, quarter or year in which the event lies.
    Bar,
    /// From a start to an end; the start is known to a period that ends here.
    Range { head_right: f64, is_day: bool },
}

impl Glyph {
    /// The sign of a date on this axis, in a scene `width` CSS pixels wide;
    /// `None` when it lies beyond the axis.
    pub(super) fn new(when: &When, status: Status, axis: &TimeAxis, width: f64) -> Option<Self> {
        let (first, last) = axis.months();
        let (start, end) = when.span();
        if end <= first || start >= last {
            return None;
        }
        let (_, head_end) = when.first_span();
        let is_day = when.precision == Precision::Day;
        let is_range = end > head_end + 1e-9;
        let opens_left = start < first;
        let opens_right = end > last;
        // A range of few days still shows that it has an end.
        let least_line = match (is_range, opens_right) {
            (false, _) => 0.0,
            (true, false) => 4.0,
            (true, true) => 8.0,
        };
        let start_x = axis.x(start.max(first));
        let (left, head_right) = if is_range && head_end <= first {
            (start_x, start_x)
        } else {
            let head_x = axis.x(head_end.min(last));
            let half =
                if is_day { RADIUS } else { ((head_x - start_x) / 2.0).max(LEAST_BAR / 2.0) };
            // Moved inside the scene rather than cut off.
            let center = f64::midpoint(start_x, head_x).min(width - least_line - half).max(half);
            (center - half, center + half)
        };
        if !is_range {
            let shape = if is_day { Shape::Dot } else { Shape::Bar };
            return Some(Self { left, right: head_right, status, shape, opens_left, opens_right });
        }
        let right = axis.x(end.min(last)).max(head_right + least_line);
        let shape = Shape::Range { head_right, is_day };
        Some(Self { left, right, status, shape, opens_left, opens_right })
    }

    /// Where it is drawn, around the line `y`.
    pub(super) fn bounds(&self, y: f64) -> Rect {
        Rect::between(self.left, y - HALF_HEIGHT, self.right, y + HALF_HEIGHT)
    }

    /// Draws it on the line `y`.
    pub(super) fn draw(&self, scene: &mut Scene, y: f64) {
        match self.shape {
            Shape::Dot => dot(scene, point(f64::midpoint(self.left, self.right), y), self.status),
            Shape::Bar => self.bar(scene, y, self.right),
            Shape::Range { head_right, is_day } => self.range(scene, y, head_right, is_day),
        }
    }

    /// A body between serifs: the event lies somewhere between them.
    fn bar(&self, scene: &mut Scene, y: f64, right: f64) {
        let inset = OUTLINE / 2.0;
        let (left, right) = (self.left + inset, right - inset);
        let is_cut = self.opens_right && self.shape == Shape::Bar;
        // An arrowhead stands free of the body, or it would drown in it.
        let body_left = if self.opens_left { left + ARROW_ROOM } else { left };
        let body_right = if is_cut { right - ARROW_ROOM } else { right };
        let body = Rect::between(body_left, y - HALF_BODY, body_right, y + HALF_BODY);
        block(scene, body, self.status);
        if self.opens_left {
            arrow(scene, left, y, 1.0);
        } else {
            upright(scene, left, y, HALF_HEIGHT);
        }
        if is_cut {
            arrow(scene, right, y, -1.0);
        } else {
            upright(scene, right, y, HALF_HEIGHT);
        }
    }

    fn range(&self, scene: &mut Scene, y: f64, head_right: f64, is_day: bool) {
        let has_head = head_right > self.left;
        // What was real and is over was as firm as what lasts.
        let is_firm = matches!(self.status, Status::Confirmed | Status::Reversed);
        let dash = if is_firm { Dash::Solid } else { Dash::Dashed };
        let stroke = Stroke::new(Ink::Event, 2.0).dashed(dash);
        scene.segment(point(head_right, y), point(self.right - 1.0, y), stroke);
        if self.opens_right {
            arrow(scene, self.right - 1.0, y, -1.0);
        } else {
            upright(scene, self.right - 1.0, y, HALF_HEIGHT - 1.0);
        }
        if !has_head {
            arrow(scene, self.left + 1.0, y, 1.0);
            // The start is out of sight, the status must not be; a dot in the
            // middle of a line dates nothing.
            if self.status != Status::Confirmed && self.right - self.left > 8.0 * RADIUS {
                dot(scene, point(f64::midpoint(self.left, self.right), y), self.status);
            }
        } else if is_day {
            dot(scene, point(self.left + RADIUS, y), self.status);
        } else {
            self.bar(scene, y, head_right);
        }
    }
}

fn stroke() -> Stroke {
    Stroke::new(Ink::Event, OUTLINE)
}

/// An upright line that ends a bar or a range.
fn upright(scene: &mut Scene, x: f64, y: f64, half: f64) {
    scene.segment(point(x, y - half), point(x, y + half), Stroke::new(Ink::Event, OUTLINE));
}

/// An arrowhead whose point is at `x`, its legs towards `side`.
fn arrow(scene: &mut Scene, x: f64, y: f64, side: f64) {
    let leg = 5.0 * side;
    let points = vec![point(x + leg, y - 5.0), point(x, y), point(x + leg, y + 5.0)];
    scene.line(points, Stroke::new(Ink::Event, 2.0));
}

fn dot(scene: &mut Scene, at: Point, status: Status) {
    if status == Status::Confirmed {
        scene.marks.push(Mark::Circle(at, RADIUS, Ink::Event));
        return;
    }
    let radius = RADIUS - OUTLINE / 2.0;
    scene.marks.push(Mark::Circle(at, RADIUS, Ink::Paper));
    if status == Status::Reversed {
        // Sines of steps of 15 degrees: a table is smaller than the functions.
        let sines = [0.0, 0.258_819, 0.5, FRAC_1_SQRT_2, 0.866_025, 0.965_926, 1.0];
        let half = (0..=12_usize)
            .map(|step| {
                let across = sines[step.min(12 - step)];
                let down = if step < 6 { sines[6 - step] } else { -sines[step - 6] };
                point(at.x - radius * across, at.y + radius * down)
            })
            .collect();
        scene.marks.push(Mark::Area(half, Ink::Event));
    }
    if status == Status::Denied {
        cross(scene, at, radius * FRAC_1_SQRT_2);
    }
    scene.marks.push(Mark::Ring(at, radius, stroke()));
}

fn block(scene: &mut Scene, body: Rect, status: Status) {
    if status == Status::Confirmed {
        scene.rect(body, Ink::Event);
        return;
    }
    scene.rect(body, Ink::Paper);
    if status == Status::Reversed {
        scene.rect(Rect { width: body.width / 2.0, ..body }, Ink::Event);
    }
    if status == Status::Denied {
        cross(scene, body.center(), HALF_BODY);
    }
    let (right, bottom) = (body.right(), body.bottom());
    let corners = [(body.x, body.y), (right, body.y), (right, bottom), (body.x, bottom)];
    let outline = corners.iter().cycle().take(5).map(|(x, y)| point(*x, *y)).collect();
    scene.line(outline, stroke());
}

fn cross(scene: &mut Scene, at: Point, half: f64) {
    for side in [-1.0, 1.0] {
        let from = point(at.x - half, at.y - half * side);
        scene.segment(from, point(at.x + half, at.y + half * side), stroke());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::{Date, Period};

    fn glyph(start: &str, end: &str, precision: Precision) -> Option<Glyph> {
        let when = When { start: Date::parse(start).unwrap(), end: Date::parse(end), precision };
        // Ten pixels a month.
        let axis = TimeAxis::new(Period::year(2021), Period::year(2022), 0.0, 240.0);
        Glyph::new(&when, Status::Confirmed, &axis, 240.0)
    }

    #[track_caller]
    fn check(start: &str, end: &str, precision: Precision, expected: (f64, f64)) {
        let glyph = glyph(start, end, precision).unwrap();
        let drawn = (glyph.left, glyph.right);
        assert!(
            (drawn.0 - expected.0).abs() < 0.2 && (drawn.1 - expected.1).abs() < 0.2,
            "{drawn:?}"
        );
    }

    #[test]
    fn width_says_how_exactly_the_date_is_known() {
        check("2022-03-01", "", Precision::Day, (135.2, 145.2));
        check("2022-03-01", "", Precision::Month, (139.0, 151.0));
        check("2022-04-01", "", Precision::Quarter, (150.0, 180.0));
        check("2022-01-01", "", Precision::Year, (120.0, 240.0));
        check("2022-03-01", "2022-06-30", Precision::Day, (135.2, 180.0));
        check("2022-03-01", "2022-04-30", Precision::Month, (139.0, 160.0));
    }

    #[test]
    fn what_goes_beyond_the_axis_is_cut_and_stays_open() {
        let open = |start, end, precision| {
            glyph(start, end, precision).map(|glyph| (glyph.opens_left, glyph.opens_right))
        };
        assert_eq!(open("2020-05-01", "2021-06-30", Precision::Day), Some((true, false)));
        assert_eq!(open("2022-05-01", "2023-06-30", Precision::Day), Some((false, true)));
        assert_eq!(open("2020-05-01", "2023-06-30", Precision::Month), Some((true, true)));
        assert_eq!(open("2023-01-01", "", Precision::Day), None);
        assert_eq!(open("2020-12-31", "", Precision::Day), None);
        check("2020-05-01", "2023-06-30", Precision::Month, (0.0, 240.0));
    }
}
