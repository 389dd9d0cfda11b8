//! The signs of events: the form says what was done, width how exactly the
//! date is known, fill how well the event is established. None needs colour.

use crate::scale::TimeAxis;
use crate::scene::{Dash, Ink, Mark, Point, Rect, Scene, Stroke, point};
use crate::trade::{Date, Precision, Status, When};

/// Radius of a sign in CSS pixels.
pub(super) const RADIUS: f64 = 5.0;

/// Half the height of the tallest sign.
pub(super) const HALF_HEIGHT: f64 = 6.0;

/// A date that is known to a period is at least this wide, so that it never
/// reads as a day.
const LEAST_BAR: f64 = 14.0;

/// Width of outlines.
const OUTLINE: f64 = 1.5;

/// A form: its name in the tables of events, and its corners in tenths of
/// [`RADIUS`]; the first kind is a circle.
type Form = (&'static str, &'static [(i8, i8)]);

/// What can be done, in the order of a key; the last one stands for all that
/// has no form of its own.
const FORMS: [Form; 10] = [
    ("sanction", &[]),
    ("export_control", &[(-9, -9), (9, -9), (9, 9), (-9, 9)]),
    ("trade_ban", &[(0, -12), (12, 0), (0, 12), (-12, 0)]),
    ("financial", &PLUS),
    ("enforcement", &[(0, -12), (11, 9), (-11, 9)]),
    ("retaliation", &CROSS),
    ("corporate_exit", &[(-10, -11), (11, 0), (-10, 11)]),
    ("statement", &[(-11, -9), (11, -9), (0, 12)]),
    ("military", &STAR),
    ("other", &[(-11, -10), (0, -4), (11, -10), (11, 10), (0, 4), (-11, 10)]),
];

const PLUS: [(i8, i8); 12] = [
    (-4, -11),
    (4, -11),
    (4, -4),
    (11, -4),
    (11, 4),
    (4, 4),
    (4, 11),
    (-4, 11),
    (-4, 4),
    (-11, 4),
    (-11, -4),
    (-4, -4),
];

const CROSS: [(i8, i8); 12] = [
    (-11, -6),
    (-6, -11),
    (0, -5),
    (6, -11),
    (11, -6),
    (5, 0),
    (11, 6),
    (6, 11),
    (0, 5),
    (-6, 11),
    (-11, 6),
    (-5, 0),
];

const STAR: [(i8, i8); 10] =
    [(0, -12), (3, -4), (12, -4), (5, 2), (8, 11), (0, 5), (-8, 11), (-5, 2), (-12, -4), (-3, -4)];

const CIRCLE: [(i8, i8); 16] = [
    (0, -10),
    (4, -9),
    (7, -7),
    (9, -4),
    (10, 0),
    (9, 4),
    (7, 7),
    (4, 9),
    (0, 10),
    (-4, 9),
    (-7, 7),
    (-9, 4),
    (-10, 0),
    (-9, -4),
    (-7, -7),
    (-4, -9),
];

/// The form of what was done, as a position in the list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind(pub usize);

impl Kind {
    /// Every form, in the order of a key.
    pub(super) const ALL: std::ops::Range<usize> = 0..FORMS.len();

    /// The form of a kind of event.
    pub(super) fn of(name: &str) -> Self {
        Self(FORMS.iter().position(|form| form.0 == name).unwrap_or(FORMS.len() - 1))
    }

    /// The form at a position of [`Kind::ALL`].
    pub(super) fn at(position: usize) -> Self {
        Self(position)
    }

    /// What its events are called in tables.
    pub(super) fn name(self) -> &'static str {
        FORMS[self.0].0
    }
}

/// What a sign says beside its date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    /// What was done.
    pub kind: Kind,
    /// How well the event is established.
    pub status: Status,
    /// Its tone.
    pub ink: Ink,
}

/// A sign on the time axis, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Left end of all that is drawn.
    pub left: f64,
    /// Right end of all that is drawn.
    pub right: f64,
    /// What it says beside its date.
    pub look: Look,
    /// Left and right end of the date itself; `None` when it is out of view.
    pub head: Option<(f64, f64)>,
    /// Whether the date is a day.
    pub is_day: bool,
    /// Where it was announced, left of the head.
    pub announced: Option<f64>,
    /// Where its wind-down ends, right of the head.
    pub wind_down: Option<f64>,
    /// Where a range ends.
    pub end: Option<f64>,
    /// The event began before the axis does.
    pub opens_left: bool,
    /// The event goes on after the axis ends.
    pub opens_right: bool,
}

impl Glyph {
    /// The sign of a date on this axis, in a scene `width` CSS pixels wide;
    /// `None` when it lies beyond the axis.
    pub(super) fn new(when: &When, look: Look, axis: &TimeAxis, width: f64) -> Option<Self> {
        let (first, last) = axis.months();
        let (start, end) = when.span();
        if end <= first || start >= last {
            return None;
        }
        let (head_start, head_end) = when.first_span();
        let is_day = when.precision == Precision::Day;
        let after = |at: f64| at > head_end + 1e-9 && head_start < last;
        let range_end = when.range_end().filter(|at| after(*at));
        let wind_down = when.wind_down_end().filter(|at| after(*at));
        let announced = when.announced.map(Date::month_position);
        let announced = announced.filter(|at| *at < head_start);
        let (opens_left, opens_right) = (start < first, end > last);
        // A range of few days still shows that it has an end.
        let has_tail = range_end.is_some() || wind_down.is_some();
        let least_tail = if has_tail { if opens_right { 8.0 } else { 4.0 } } else { 0.0 };
        let start_x = axis.x(head_start.max(first));
        let mut head = None;
        // Where the parts before and after the head meet when it is not seen.
        let mut core = (start_x, start_x);
        if head_start >= last {
            core = (axis.x(last), axis.x(last));
        } else if head_end > first || !has_tail {
            let head_x = axis.x(head_end.min(last));
            let half =
                if is_day { RADIUS } else { ((head_x - start_x) / 2.0).max(LEAST_BAR / 2.0) };
            // A year that is all there is in view leaves room for what follows.
            let half = half.min((width - least_tail) / 2.0);
            // Moved inside the scene rather than cut off.
            let center = f64::midpoint(start_x, head_x).min(width - least_tail - half).max(half);
            core = (center - half, center + half);
            head = Some(core);
        }
        let tail = |at: f64| axis.x(at.min(last)).max(core.1 + least_tail);
        let (end, wind_down) = (range_end.map(tail), wind_down.map(tail));
        let announced = announced.map(|at| axis.x(at.max(first)).min(core.0 - 4.0).max(0.0));
        Some(Self {
            left: announced.map_or(core.0, |at| at.min(core.0)),
            right: core.1.max(end.unwrap_or(0.0)).max(wind_down.unwrap_or(0.0)),
            look,
            head,
            is_day,
            announced,
            wind_down,
            end,
            opens_left,
            opens_right,
        })
    }

    /// A sign of a day around `x`, for the key.
    pub(super) fn sample(look: Look, x: f64) -> Self {
        Self {
            left: x - RADIUS,
            right: x + RADIUS,
            look,
            head: Some((x - RADIUS, x + RADIUS)),
            is_day: true,
            announced: None,
            wind_down: None,
            end: None,
            opens_left: false,
            opens_right: false,
        }
    }

    /// The same sign, `by` CSS pixels further right.
    pub(super) fn moved(self, by: f64) -> Self {
        let on = |at: Option<f64>| at.map(|x| x + by);
        Self {
            left: self.left + by,
            right: self.right + by,
            head: self.head.map(|(left, right)| (left + by, right + by)),
            announced: on(self.announced),
            wind_down: on(self.wind_down),
            end: on(self.end),
            ..self
        }
    }

    /// Where its form stands.
    pub(super) fn middle(&self) -> f64 {
        let (from, to) = self.head.unwrap_or((self.left, self.right));
        f64::midpoint(from, to)
    }

    /// Whether its form stands at the middle of its date, neither cut nor
    /// moved at an edge: only then it keeps its distance from others while
    /// months move.
    pub(super) fn is_whole(&self, when: &When, axis: &TimeAxis) -> bool {
        let (start, end) = when.first_span();
        self.head.is_some() && (axis.x(f64::midpoint(start, end)) - self.middle()).abs() < 0.5
    }

    /// Where it is drawn, around the line `y`.
    pub(super) fn bounds(&self, y: f64) -> Rect {
        Rect::between(self.left, y - HALF_HEIGHT, self.right, y + HALF_HEIGHT)
    }

    /// Draws it on the line `y`.
    pub(super) fn draw(&self, scene: &mut Scene, y: f64) {
        self.draw_bars(scene, y);
        self.draw_sign(scene, y);
    }

    /// Draws what says when: the lines before, after and around its sign.
    pub(super) fn draw_bars(&self, scene: &mut Scene, y: f64) {
        let ink = self.look.ink;
        let (from, to) = self.head.unwrap_or_else(|| {
            let at = if self.announced.is_some() { self.right } else { self.left };
            (at, at)
        });
        if let Some(x) = self.announced {
            let stroke = Stroke::new(ink, OUTLINE).dashed(Dash::Dotted);
            scene.segment(point(x, y), point(from, y), stroke);
            upright(scene, x + OUTLINE / 2.0, y, 3.5, ink);
        }
        // What was real and is over was as firm as what lasts.
        let is_firm = matches!(self.look.status, Status::Confirmed | Status::Reversed);
        let tail = self.end.map(|x| (x, 2.0, is_firm));
        // Two lines: what winds down is no longer whole.
        let winding = self.wind_down.map(|x| (x, OUTLINE, true));
        for (x, width, is_firm) in tail.into_iter().chain(winding) {
            let rails: &[f64] = if self.wind_down == Some(x) && self.end != Some(x) {
                &[-2.5, 2.5]
            } else {
                &[0.0]
            };
            for rail in rails {
                if is_firm {
                    level(scene, to, x - 1.0, y + rail, width, ink);
                } else {
                    let stroke = Stroke::new(ink, width).dashed(Dash::Dashed);
                    scene.segment(point(to, y + rail), point(x - 1.0, y + rail), stroke);
                }
            }
            if self.opens_right && x >= self.right {
                arrow(scene, x - 1.0, y, -1.0, ink);
            } else {
                upright(scene, x - 1.0, y, HALF_HEIGHT - 1.0, ink);
            }
        }
        if self.head.is_none() {
            if self.opens_left {
                arrow(scene, self.left + 1.0, y, 1.0, ink);
            }
            return;
        }
        if self.is_day {
            return;
        }
        // The event lies somewhere between two uprights.
        let inset = OUTLINE / 2.0;
        let (left, right) = (from + inset, to - inset);
        level(scene, left, right, y, OUTLINE, ink);
        if self.opens_left && self.announced.is_none() {
            arrow(scene, left, y, 1.0, ink);
        } else {
            upright(scene, left, y, HALF_HEIGHT, ink);
        }
        if self.opens_right && self.end.is_none() && self.wind_down.is_none() {
            arrow(scene, right, y, -1.0, ink);
        } else {
            upright(scene, right, y, HALF_HEIGHT, ink);
        }
    }

    /// Draws the form that says what was done.
    pub(super) fn draw_sign(&self, scene: &mut Scene, y: f64) {
        let at = point(self.middle(), y);
        if self.head.is_some() {
            self.sign(scene, at, if self.is_day { 1.0 } else { 0.75 });
        } else if self.look.status != Status::Confirmed && self.right - self.left > 8.0 * RADIUS {
            // The start is out of sight, the status must not be; a sign in the
            // middle of a line dates nothing.
            self.sign(scene, at, 1.0);
        }
    }

    /// The form of its kind around `at`, filled as its status asks.
    fn sign(&self, scene: &mut Scene, at: Point, scale: f64) {
        let Look { kind, status, ink } = self.look;
        let radius = RADIUS * scale;
        let form = FORMS[kind.0].1;
        if form.is_empty() && status == Status::Confirmed {
            scene.marks.push(Mark::Circle(at, radius, ink));
            return;
        }
        let form = if form.is_empty() { &CIRCLE[..] } else { form };
        let corner = |size: f64| {
            move |&(x, y): &(i8, i8)| {
                point(at.x + f64::from(x) * size / 10.0, at.y + f64::from(y) * size / 10.0)
            }
        };
        if status == Status::Confirmed {
            scene.marks.push(Mark::Area(form.iter().map(corner(radius)).collect(), ink));
            return;
        }
        let outline: Vec<Point> = form.iter().map(corner(radius - OUTLINE / 2.0)).collect();
        scene.marks.push(Mark::Area(outline.clone(), Ink::Paper));
        if status == Status::Reversed {
            scene.marks.push(Mark::Area(left_half(&outline, at.x), ink));
        }
        if status == Status::Denied {
            let half = radius * 0.6;
            for side in [-1.0, 1.0] {
                let from = point(at.x - half, at.y - half * side);
                scene.segment(from, point(at.x + half, at.y + half * side), pen(ink));
            }
        }
        let closed = outline.iter().chain(outline.first()).copied().collect();
        scene.line(closed, pen(ink));
    }
}

/// What of a polygon lies left of `x`.
fn left_half(corners: &[Point], x: f64) -> Vec<Point> {
    let mut kept = Vec::new();
    for (index, to) in corners.iter().enumerate() {
        let from = corners[(index + corners.len() - 1) % corners.len()];
        if (from.x < x) != (to.x < x) {
            kept.push(point(x, from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x)));
        }
        if to.x < x {
            kept.push(*to);
        }
    }
    kept
}

fn pen(ink: Ink) -> Stroke {
    Stroke::new(ink, OUTLINE)
}

/// An upright line that ends a bar or a range. Rectangles of the colour of a
/// sign cost a canvas far less than strokes.
fn upright(scene: &mut Scene, x: f64, y: f64, half: f64, ink: Ink) {
    scene.rect(Rect::new(x - OUTLINE / 2.0, y - half, OUTLINE, 2.0 * half), ink);
}

/// A line from left to right.
fn level(scene: &mut Scene, left: f64, right: f64, y: f64, width: f64, ink: Ink) {
    scene.rect(Rect::new(left, y - width / 2.0, right - left, width), ink);
}

/// An arrowhead whose point is at `x`, its legs towards `side`.
fn arrow(scene: &mut Scene, x: f64, y: f64, side: f64, ink: Ink) {
    let leg = 5.0 * side;
    let points = vec![point(x + leg, y - 5.0), point(x, y), point(x + leg, y + 5.0)];
    scene.line(points, Stroke::new(ink, 2.0));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Period;

    const LOOK: Look = Look { kind: Kind(0), status: Status::Confirmed, ink: Ink::Event };

    fn of(when: When) -> Option<Glyph> {
        // Ten pixels a month.
        let axis = TimeAxis::new(Period::year(2021), Period::year(2022), 0.0, 240.0);
        Glyph::new(&when, LOOK, &axis, 240.0)
    }

    fn glyph(start: &str, end: &str, precision: Precision) -> Option<Glyph> {
        let start = Date::parse(start).unwrap();
        of(When { end: Date::parse(end), ..When::at(start, precision) })
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
        check("2022-03-01", "", Precision::Month, (138.0, 152.0));
        check("2022-04-01", "", Precision::Quarter, (150.0, 180.0));
        check("2022-01-01", "", Precision::Year, (120.0, 240.0));
        check("2022-03-01", "2022-06-30", Precision::Day, (135.2, 180.0));
        check("2022-03-01", "2022-04-30", Precision::Month, (138.0, 160.0));
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

    #[test]
    fn a_measure_with_three_dates_has_three_parts_at_their_dates() {
        let day = |text| Date::parse(text).unwrap();
        let when = When {
            announced: Some(day("2021-11-01")),
            wind_down: Some(day("2022-08-31")),
            ..When::at(day("2022-04-01"), Precision::Day)
        };
        let glyph = of(when).unwrap();
        assert_eq!((glyph.announced, glyph.left.round()), (Some(100.0), 100.0));
        assert_eq!(glyph.head.map(|(left, _)| left.round()), Some(145.0));
        assert_eq!((glyph.wind_down.map(f64::round), glyph.right.round()), (Some(200.0), 200.0));
        let mut scene = Scene::new(240.0, 20.0);
        glyph.draw(&mut scene, 10.0);
        // Dotted and upright, two rails and upright, the sign itself.
        assert_eq!(scene.marks.len(), 2 + 3 + 1);
    }

    #[test]
    fn each_kind_has_a_form_of_its_own_in_every_status() {
        let mut seen: Vec<Vec<Mark>> = Vec::new();
        for kind in Kind::ALL.map(Kind::at) {
            for status in Status::ALL {
                let mut scene = Scene::new(20.0, 20.0);
                Glyph::sample(Look { kind, status, ..LOOK }, 10.0).draw(&mut scene, 10.0);
                assert!(!seen.contains(&scene.marks), "{kind:?} {status:?}");
                seen.push(scene.marks);
            }
        }
        assert_eq!(Kind::of("a kind of its own"), Kind::of("other"));
    }
}
