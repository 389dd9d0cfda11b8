//! Which months are in view, and the gestures that change them.
//!
//! Positions are months as on [`Period::month_span`](crate::trade::Period),
//! never pixels. While fingers move, the window follows them; at rest it is
//! whole months, inside the data and at least [`LEAST`] months long.

use crate::scale::TimeAxis;
use crate::scene::Point;

/// The narrowest window, in months.
pub const LEAST: i32 = 3;

/// How far a finger moves before it drags rather than taps, in CSS pixels.
const SLACK: f64 = 5.0;

/// Whole months: the first, and the one after the last.
pub type Months = (i32, i32);

/// What a finger that moves does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Brush {
    /// It takes the months with it.
    #[default]
    Pan,
    /// It selects the months to be shown.
    Zoom,
    /// It selects the months before, of charts that compare.
    Before,
    /// It selects the months after.
    After,
}

/// What happened to the window of a view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// A finger or a button went down.
    Grabbed {
        /// Which finger.
        finger: i32,
        /// Where.
        at: Point,
        /// What moving it does.
        brush: Brush,
    },
    /// It moved.
    Dragged {
        /// Which finger.
        finger: i32,
        /// Where to.
        at: Point,
    },
    /// It went up.
    Released {
        /// Which finger.
        finger: i32,
    },
    /// The browser took the gesture for scrolling.
    Cancelled,
    /// The wheel, at a place: below 1 narrows.
    Wheeled {
        /// By how much the window grows.
        factor: f64,
        /// Where.
        at: Point,
    },
    /// No wheel has turned for a while.
    Settled,
    /// A key or button that narrows (below 1) or widens, around the datum
    /// chosen or the middle.
    Zoomed(f64),
    /// A key that pans, in shares of the window.
    Panned(f64),
    /// From one month to another, as a handle that moves says.
    Shown(f64, f64),
    /// All months again.
    Reset,
    /// The months in view become the months before, or after, of charts that
    /// compare.
    Compared(Brush),
    /// Back by one step.
    Undone,
}

/// What fingers are doing.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Gesture {
    None,
    /// Down and not moved.
    Held {
        finger: i32,
        at: Point,
        brush: Brush,
    },
    /// One finger keeps this month under it.
    Pan {
        finger: i32,
        month: f64,
    },
    /// Selecting from one month to another.
    Select {
        finger: i32,
        from: f64,
        to: f64,
        brush: Brush,
    },
    /// Two fingers keep their months under them.
    Pinch {
        fingers: [(i32, f64); 2],
        months: [f64; 2],
    },
}

/// The window on a span of months.
#[derive(Clone, Debug, PartialEq)]
pub struct Viewport {
    span: Months,
    /// At rest; the whole span when `None`.
    window: Option<Months>,
    /// While it moves.
    live: Option<(f64, f64)>,
    gesture: Gesture,
    /// Where each finger is that is down; at most two.
    fingers: Vec<(i32, f64)>,
    /// Months that were selected for a comparison, until they are taken.
    brushed: Option<(Brush, Months)>,
    /// Whether the press that ends now was no tap.
    has_dragged: bool,
}

impl Viewport {
    /// All of `span` in view.
    pub fn new(span: Months) -> Self {
        Self {
            span,
            window: None,
            live: None,
            gesture: Gesture::None,
            fingers: Vec::new(),
            brushed: None,
            has_dragged: false,
        }
    }

    /// All months.
    pub fn span(&self) -> Months {
        self.span
    }

    /// The window at rest; `None` when all months are in view.
    pub fn window(&self) -> Option<Months> {
        self.window
    }

    /// What is in view now, in months; `None` when all of it is.
    pub fn months(&self) -> Option<(f64, f64)> {
        let whole = |(start, end): Months| (f64::from(start), f64::from(end));
        self.live.or(self.window.map(whole)).filter(|months| *months != whole(self.span))
    }

    /// The months being selected, from the first to the last.
    pub fn selected(&self) -> Option<(f64, f64)> {
        match self.gesture {
            Gesture::Select { from, to, .. } => Some((from.min(to), from.max(to))),
            _ => None,
        }
    }

    /// The whole months that were just selected for a comparison.
    pub fn take_brushed(&mut self) -> Option<(Brush, Months)> {
        self.brushed.take()
    }

    /// Whether the last press was a drag; asked once, by the click after it.
    pub fn take_drag(&mut self) -> bool {
        std::mem::take(&mut self.has_dragged)
    }

    /// The whole months nearest to what is in view now.
    pub fn near(&self) -> Months {
        let (start, end) = self.now();
        (nearest(start), nearest(end))
    }

    fn now(&self) -> (f64, f64) {
        self.months().unwrap_or((f64::from(self.span.0), f64::from(self.span.1)))
    }

    fn least(&self) -> i32 {
        LEAST.min(self.span.1 - self.span.0)
    }

    /// Sets the window at rest, as an address or an opened cluster asks for;
    /// it is moved inside the span.
    pub fn show(&mut self, months: (f64, f64)) {
        self.live = Some(self.inside(months));
        self.rest();
    }

    /// Sets the window at rest without a step to undo. Says whether these are
    /// months that can be shown; else nothing changes.
    pub fn place(&mut self, months: Option<Months>) -> bool {
        let least = self.least();
        let fits = |(start, end): Months| {
            start >= self.span.0 && end <= self.span.1 && end - start >= least
        };
        if !months.is_none_or(fits) {
            return false;
        }
        self.live = None;
        self.gesture = Gesture::None;
        self.window = months.filter(|months| *months != self.span);
        true
    }

    /// Moves the window as little as need be for `month` to be in view.
    pub fn reveal(&mut self, month: f64) -> bool {
        let Some((start, end)) = self.months() else { return false };
        // A little room beside it, for its label.
        let room = ((end - start) / 8.0).floor();
        let by = if month < start {
            (month - room).floor() - start
        } else if month >= end {
            (month + room).floor() + 1.0 - end
        } else {
            return false;
        };
        // Following the keys is no step of its own.
        let (start, end) = self.inside((start + by, end + by));
        let start = nearest(start);
        self.place(Some((start, start + nearest(end) - start)))
    }

    /// The same width, or the nearest that is allowed, inside the span.
    fn inside(&self, (start, end): (f64, f64)) -> (f64, f64) {
        let (first, last) = (f64::from(self.span.0), f64::from(self.span.1));
        if !(start.is_finite() && end.is_finite()) {
            return (first, last);
        }
        let width = (end - start).clamp(f64::from(self.least()), last - first);
        let start = start.min(last - width).max(first);
        (start, start + width)
    }

    /// Comes to rest on whole months.
    fn rest(&mut self) {
        let Some((start, end)) = self.live.take() else { return };
        let width = nearest(end - start).max(self.least());
        let start = nearest(start).min(self.span.1 - width).max(self.span.0);
        self.window = Some((start, start + width)).filter(|months| *months != self.span);
    }

    fn zoom(&mut self, factor: f64, pivot: f64) {
        let (start, end) = self.now();
        let pivot = if pivot >= start && pivot <= end { pivot } else { f64::midpoint(start, end) };
        let full = f64::from(self.span.1 - self.span.0);
        let width = ((end - start) * factor).clamp(f64::from(self.least()), full);
        let from = pivot - (pivot - start) * width / (end - start);
        self.live = Some(self.inside((from, from + width)));
    }

    /// Follows `motion` in a view drawn from `left` to `right`, in CSS
    /// pixels; `chosen` is the month of the datum that the reader stands at.
    /// Says whether there is something to draw.
    pub fn update(
        &mut self,
        motion: Motion,
        (left, right): (f64, f64),
        chosen: Option<f64>,
    ) -> bool {
        let before = (self.window, self.live, self.selected());
        let axis = TimeAxis::over(self.now(), left, right);
        let month_at = |x: f64| axis.month_position(x.clamp(left, right.max(left)));
        match motion {
            Motion::Grabbed { finger, at, brush } => {
                self.has_dragged = false;
                self.fingers.retain(|(other, _)| *other != finger);
                self.fingers.push((finger, at.x));
                self.gesture = match self.fingers[..] {
                    [one, other] => Gesture::Pinch {
                        fingers: [one, other],
                        months: [month_at(one.1), month_at(other.1)],
                    },
                    [_] => Gesture::Held { finger, at, brush },
                    _ => Gesture::None,
                };
            }
            Motion::Dragged { finger, at } => self.drag(finger, at, &axis, left, right),
            Motion::Released { finger } => {
                let selected = match self.gesture {
                    Gesture::Select { from, to, brush, .. } => {
                        Some((brush, (from.min(to).floor(), from.max(to).ceil())))
                    }
                    _ => None,
                };
                self.fingers.retain(|(other, _)| *other != finger);
                self.gesture = match (self.gesture, &self.fingers[..]) {
                    // The finger that stays goes on panning.
                    (Gesture::Pinch { .. }, [(finger, x)]) => {
                        Gesture::Pan { finger: *finger, month: month_at(*x) }
                    }
                    _ => Gesture::None,
                };
                match selected {
                    Some((Brush::Zoom, months)) => self.live = Some(self.inside(months)),
                    Some((brush, (from, to))) => {
                        let from = nearest(from);
                        self.brushed = Some((brush, (from, nearest(to).max(from + 1))));
                    }
                    None => {}
                }
                if matches!(self.gesture, Gesture::None) {
                    self.rest();
                }
            }
            Motion::Cancelled => {
                self.fingers.clear();
                self.gesture = Gesture::None;
                self.rest();
            }
            Motion::Wheeled { factor, at } => self.zoom(factor, month_at(at.x)),
            Motion::Settled => {
                if matches!(self.gesture, Gesture::None) {
                    self.rest();
                }
            }
            Motion::Zoomed(factor) => {
                self.zoom(factor, chosen.unwrap_or(f64::NAN));
                self.rest();
            }
            Motion::Panned(share) => {
                let (start, end) = self.now();
                let by = ((end - start) * share.abs()).round().max(1.0).copysign(share);
                self.live = Some(self.inside((start + by, end + by)));
                self.rest();
            }
            Motion::Shown(start, end) => self.live = Some(self.inside((start, end))),
            Motion::Reset => {
                self.show((f64::from(self.span.0), f64::from(self.span.1)));
            }
            // These are about more than the months in view.
            Motion::Undone | Motion::Compared(_) => {}
        }
        before != (self.window, self.live, self.selected())
    }

    fn drag(&mut self, finger: i32, at: Point, axis: &TimeAxis, left: f64, right: f64) {
        for (other, x) in &mut self.fingers {
            if *other == finger {
                *x = at.x;
            }
        }
        let month = axis.month_position(at.x.clamp(left, right.max(left)));
        match self.gesture {
            Gesture::Held { finger: held, at: from, brush } if held == finger => {
                if (at.x - from.x).abs() < SLACK {
                    return;
                }
                self.has_dragged = true;
                let grabbed = axis.month_position(from.x.clamp(left, right.max(left)));
                self.gesture = match brush {
                    Brush::Pan => Gesture::Pan { finger, month: grabbed },
                    _ => Gesture::Select { finger, from: grabbed, to: month, brush },
                };
                self.drag(finger, at, axis, left, right);
            }
            Gesture::Select { finger: held, from, brush, .. } if held == finger => {
                self.gesture = Gesture::Select { finger, from, to: month, brush };
            }
            Gesture::Pan { finger: held, month: grabbed } if held == finger => {
                let by = grabbed - axis.month_position(at.x);
                let (start, end) = self.now();
                self.live = Some(self.inside((start + by, end + by)));
            }
            Gesture::Pinch { fingers: [one, other], months } => {
                self.has_dragged = true;
                let place = |(finger, x): (i32, f64)| {
                    let now = self.fingers.iter().find(|(at, _)| *at == finger);
                    now.map_or(x, |(_, x)| *x)
                };
                let (x, other_x) = (place(one), place(other));
                let apart = other_x - x;
                let per_pixel = (months[1] - months[0]) / apart;
                // Fingers that cross or touch say nothing.
                if per_pixel > 0.0 && apart.abs() > SLACK {
                    let start = months[0] - (x - left) * per_pixel;
                    self.live = Some(self.inside((start, start + (right - left) * per_pixel)));
                }
            }
            _ => {}
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "months of the years of i16 fit")]
fn nearest(months: f64) -> i32 {
    months.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::point;

    /// 35 months over 350 CSS pixels from 50 on.
    const SPAN: Months = (24_240, 24_275);
    const SIDES: (f64, f64) = (50.0, 400.0);

    fn grabbed(finger: i32, x: f64) -> Motion {
        Motion::Grabbed { finger, at: point(x, 9.0), brush: Brush::Pan }
    }

    fn dragged(finger: i32, x: f64) -> Motion {
        Motion::Dragged { finger, at: point(x, 9.0) }
    }

    #[track_caller]
    fn check(motions: &[Motion], expected: Option<Months>) -> Viewport {
        let mut viewport = Viewport::new(SPAN);
        for motion in motions {
            viewport.update(*motion, SIDES, None);
        }
        let relative = viewport.window.map(|(start, end)| (start - SPAN.0, end - SPAN.0));
        assert_eq!(relative, expected);
        viewport
    }

    #[test]
    fn two_fingers_keep_their_months_under_them() {
        // Months 10 and 20 are pulled apart to twice their distance.
        let pinch = [grabbed(1, 150.0), grabbed(2, 250.0), dragged(1, 100.0), dragged(2, 300.0)];
        check(&pinch, None);
        let mut done = pinch.to_vec();
        done.extend([Motion::Released { finger: 1 }, Motion::Released { finger: 2 }]);
        // The window is 17.5 months from 7.5 on: whole months at rest.
        check(&done, Some((8, 26)));
    }

    #[test]
    fn one_finger_pans_what_is_zoomed_and_a_tap_is_no_drag() {
        let zoom = Motion::Zoomed(0.4);
        let mut viewport = check(&[zoom], Some((11, 25)));
        viewport.update(grabbed(1, 200.0), SIDES, None);
        viewport.update(dragged(1, 203.0), SIDES, None);
        viewport.update(Motion::Released { finger: 1 }, SIDES, None);
        assert!(!viewport.take_drag());
        // 25 pixels a month: to the right shows earlier months.
        let pan = [zoom, grabbed(1, 200.0), dragged(1, 275.0), Motion::Released { finger: 1 }];
        let mut viewport = check(&pan, Some((8, 22)));
        assert!(viewport.take_drag() && !viewport.take_drag());
        let far = [zoom, grabbed(1, 60.0), dragged(1, 9_000.0), Motion::Released { finger: 1 }];
        check(&far, Some((0, 14)));
        check(&[grabbed(1, 60.0), dragged(1, 300.0), Motion::Released { finger: 1 }], None);
    }

    #[test]
    fn selecting_takes_every_month_touched() {
        let select = |from, to| {
            let at = point(from, 9.0);
            let start = Motion::Grabbed { finger: 1, at, brush: Brush::Zoom };
            vec![start, dragged(1, to), Motion::Released { finger: 1 }]
        };
        check(&select(155.0, 205.0), Some((10, 16)));
        check(&select(205.0, 155.0), Some((10, 16)));
        check(&select(155.0, 161.0), Some((10, 13)));
        check(&select(395.0, 900.0), Some((32, 35)));
    }

    #[test]
    fn the_wheel_keeps_the_month_under_the_pointer() {
        let wheel = Motion::Wheeled { factor: 0.5, at: point(50.0, 9.0) };
        check(&[wheel], None);
        check(&[wheel, Motion::Settled], Some((0, 18)));
        // Many small turns are not lost to whole months.
        let small = Motion::Wheeled { factor: 0.99, at: point(50.0, 9.0) };
        let mut turns = vec![small; 60];
        turns.push(Motion::Settled);
        check(&turns, Some((0, 19)));
    }

    #[test]
    fn months_brushed_for_a_comparison_are_handed_over_and_move_nothing() {
        let grab = Motion::Grabbed { finger: 1, at: point(205.0, 9.0), brush: Brush::After };
        let brush = [grab, dragged(1, 155.0), Motion::Released { finger: 1 }];
        let mut viewport = check(&brush, None);
        let months = (SPAN.0 + 10, SPAN.0 + 16);
        assert_eq!(viewport.take_brushed(), Some((Brush::After, months)));
        assert_eq!(viewport.take_brushed(), None);
    }

    #[test]
    fn a_month_out_of_view_is_revealed_by_the_least_way() {
        let mut viewport = Viewport::new(SPAN);
        assert!(!viewport.reveal(24_241.0));
        viewport.show((24_250.0, 24_258.0));
        assert!(!viewport.reveal(24_257.9));
        assert!(viewport.reveal(24_258.0));
        assert_eq!(viewport.window(), Some((24_252, 24_260)));
        assert!(viewport.reveal(24_240.5));
        assert_eq!(viewport.window(), Some((24_240, 24_248)));
    }

    #[test]
    fn whatever_happens_the_window_stays_inside_and_wide_enough() {
        arbtest::arbtest(|u| {
            let length = u.int_in_range(1..=80)?;
            let span = (24_000, 24_000 + length);
            let mut viewport = Viewport::new(span);
            for _ in 0..u.int_in_range(0..=40)? {
                let at = point(f64::from(u.int_in_range(-500..=900)?), 9.0);
                let finger = u.int_in_range(1..=3)?;
                let factor = *u.choose(&[0.0, 0.5, 0.97, 1.1, 3.0, f64::NAN, f64::INFINITY])?;
                let motion = match u.int_in_range(0..=9)? {
                    0 => Motion::Grabbed {
                        finger,
                        at,
                        brush: *u.choose(&[Brush::Pan, Brush::Zoom, Brush::After])?,
                    },
                    1 | 2 => Motion::Dragged { finger, at },
                    3 => Motion::Released { finger },
                    4 => Motion::Cancelled,
                    5 => Motion::Wheeled { factor, at },
                    6 => Motion::Zoomed(factor),
                    7 => Motion::Panned(*u.choose(&[-0.25, 0.25, 9.0])?),
                    8 => *u.choose(&[Motion::Reset, Motion::Undone, Motion::Settled])?,
                    _ => {
                        viewport.show((f64::from(u.int_in_range(-9..=30_000)?), factor));
                        Motion::Settled
                    }
                };
                viewport.update(motion, SIDES, Some(24_010.0));
                let least = f64::from(LEAST.min(length));
                let (start, end) = viewport.now();
                assert!(start >= 24_000.0 - 1e-6 && end <= f64::from(span.1) + 1e-6);
                assert!(end - start >= least - 1e-6, "{viewport:?}");
                if let Some((start, end)) = viewport.window() {
                    assert!(start >= span.0 && end <= span.1);
                    assert!(f64::from(end - start) >= least && (start, end) != span);
                }
            }
            Ok(())
        });
    }
}
