//! What the reader is doing, in data terms: one enum of modes, one match.
//!
//! Pointer, touch and keyboard arrive as the same [`Event`]s; a mode holds
//! data, never pixels, so it survives a resize and is shared by all views.

mod window;

pub use window::{Brush, LEAST, Months, Motion, Viewport};

use crate::scene::{Datum, Point, Step, Target, nearest, step};

/// How far from a target a pointer still reaches it, in CSS pixels.
pub const REACH: f64 = 48.0;

/// What happened to a view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// The pointer moved to a place in the view.
    Moved(Point),
    /// The pointer left the view.
    Left,
    /// The pointer was pressed, or a finger tapped.
    Pressed(Point),
    /// A key that walks.
    Walked(Step),
    /// Enter or the space bar.
    Chosen,
    /// Escape.
    Escaped,
    /// The view lost the keyboard's focus.
    Blurred,
    /// Something that changes which months are in view.
    Time(Motion),
}

/// What the reader is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Mode {
    /// Nothing is pointed at.
    #[default]
    Idle,
    /// The pointer is at a datum.
    Hovering(Datum),
    /// The keyboard stands at a datum.
    Walking(Datum),
    /// A datum was chosen and stays; `by_key` keeps the focus ring.
    Pinned {
        /// The datum.
        datum: Datum,
        /// Whether it was chosen by key.
        by_key: bool,
    },
}

impl Mode {
    /// The datum that is pointed at, walked to or pinned.
    pub fn datum(self) -> Option<Datum> {
        match self {
            Self::Idle => None,
            Self::Hovering(datum) | Self::Walking(datum) | Self::Pinned { datum, .. } => {
                Some(datum)
            }
        }
    }
}

/// What has to be drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redraw {
    /// Nothing changed.
    Nothing,
    /// The layer above the chart.
    Overlay,
    /// The charts that share the time axis.
    Charts,
    /// All views, and what is said of them.
    Views,
}

/// The mode after `event` in a view with these `targets`.
pub fn update(mode: &mut Mode, event: Event, targets: &[Target]) -> Redraw {
    let at = |place: Point| nearest(targets, place, REACH).map(|index| targets[index].datum);
    let position = |datum: Datum| targets.iter().position(|target| target.datum == datum);
    let next = match (*mode, event) {
        // A pin stays; the keyboard's place is kept when a resting pointer
        // leaves; there is nothing to choose where nothing is pointed at.
        (Mode::Pinned { .. }, Event::Moved(_) | Event::Left | Event::Blurred)
        | (_, Event::Time(_))
        | (Mode::Walking(_), Event::Left)
        | (Mode::Idle, Event::Chosen) => *mode,
        (_, Event::Moved(place)) => at(place).map_or(Mode::Idle, Mode::Hovering),
        (Mode::Pinned { datum, .. }, Event::Pressed(place)) if at(place) == Some(datum) => {
            Mode::Hovering(datum)
        }
        (_, Event::Pressed(place)) => {
            at(place).map_or(Mode::Idle, |datum| Mode::Pinned { datum, by_key: false })
        }
        (_, Event::Walked(by)) => step(targets, mode.datum().and_then(position), by)
            .map_or(Mode::Idle, |index| Mode::Walking(targets[index].datum)),
        (Mode::Walking(datum) | Mode::Hovering(datum), Event::Chosen) => {
            Mode::Pinned { datum, by_key: true }
        }
        (Mode::Pinned { datum, .. }, Event::Chosen | Event::Escaped)
            if position(datum).is_some() =>
        {
            Mode::Walking(datum)
        }
        (_, Event::Left | Event::Escaped | Event::Blurred | Event::Chosen) => Mode::Idle,
    };
    if *mode == next {
        return Redraw::Nothing;
    }
    *mode = next;
    Redraw::Overlay
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Rect, point};

    fn targets() -> Vec<Target> {
        [10.0, 200.0]
            .iter()
            .enumerate()
            .map(|(index, x)| Target {
                datum: Datum::Claim(index),
                bounds: Rect::around(point(*x, 10.0), 4.0),
                row: 0,
                title: String::new(),
                lines: Vec::new(),
                spoken: String::new(),
            })
            .collect()
    }

    #[track_caller]
    fn check(events: &[Event], expected: Mode) {
        let mut mode = Mode::Idle;
        for event in events {
            update(&mut mode, *event, &targets());
        }
        assert_eq!(mode, expected);
    }

    const NEAR: Point = point(12.0, 12.0);
    const FAR: Point = point(100.0, 300.0);

    #[test]
    fn a_pin_stays_until_it_is_let_go() {
        let pinned = Mode::Pinned { datum: Datum::Claim(0), by_key: false };
        check(&[Event::Pressed(NEAR), Event::Moved(FAR), Event::Left], pinned);
        check(&[Event::Pressed(NEAR), Event::Pressed(FAR)], Mode::Idle);
        check(&[Event::Pressed(NEAR), Event::Pressed(NEAR)], Mode::Hovering(Datum::Claim(0)));
        check(&[Event::Pressed(NEAR), Event::Escaped, Event::Escaped], Mode::Idle);
    }

    #[test]
    fn keys_walk_pin_and_leave() {
        let walk = Event::Walked(Step::Right);
        check(&[walk, walk, walk], Mode::Walking(Datum::Claim(1)));
        check(&[walk, Event::Chosen], Mode::Pinned { datum: Datum::Claim(0), by_key: true });
        check(&[walk, Event::Chosen, Event::Escaped], Mode::Walking(Datum::Claim(0)));
        check(&[walk, Event::Blurred], Mode::Idle);
        check(&[Event::Chosen, Event::Escaped, Event::Left], Mode::Idle);
    }

    #[test]
    fn odd_sequences_never_point_at_what_is_not_there() {
        arbtest::arbtest(|u| {
            let mut mode = Mode::Idle;
            for _ in 0..u.int_in_range(0..=30)? {
                let event = match u.int_in_range(0..=5)? {
                    0 => Event::Moved(point(f64::from(u.int_in_range(-9..=400)?), 9.0)),
                    1 => Event::Pressed(point(f64::from(u.int_in_range(-9..=400)?), 9.0)),
                    2 => Event::Left,
                    3 => Event::Chosen,
                    4 => Event::Escaped,
                    _ => Event::Walked(*u.choose(&[Step::Left, Step::Up, Step::PageOn])?),
                };
                let gone = u.ratio(1, 5)?;
                update(&mut mode, event, if gone { &[] } else { &*Box::leak(Box::new(targets())) });
            }
            Ok(())
        });
    }
}
