//! Events in lanes along the months: what was done, when, how sure it is.
//!
//! In come events sorted into lanes; out goes a [`Scene`] as high as the
//! labels need. Which events belong to the story, and to which lane, is
//! decided by the caller. What is drawn, said and listed counts the same
//! events: those that touch the axis.
//!
//! A [`Layout`] holds all that stays while months move: rows, labels, key. A
//! picture of some months is drawn from it, and looks only at what they show.

mod cluster;
mod draw;
mod glyph;
mod key;
mod layout;
mod lead;
mod pack;
#[cfg(test)]
mod tests;
mod words;
mod zoom;

use crate::scale::TimeAxis;
use crate::scene::Scene;
use crate::trade::{HsCode, Period, SanctionEvent};
use crate::words::Words;

pub use layout::Layout;
pub use words::{
    date_words, event_caption, event_lines, event_table, event_words, kind_words, status_words,
};

/// What a timeline shows.
#[derive(Clone, Debug)]
pub struct Timeline<'a> {
    /// First month of the axis.
    pub from: Period,
    /// Last month of the axis, inclusive.
    pub to: Period,
    /// Lanes from top to bottom.
    pub lanes: Vec<LaneOfEvents<'a>>,
    /// Positions (in the story's events) of those that keep their label where
    /// room is short.
    pub highlights: &'a [usize],
    /// The goods chosen: events that do not name them stand back.
    pub goods: Option<&'a HsCode>,
    /// How many events belong to no lane; the caption says so.
    pub in_no_lane: usize,
    /// The months in view; all of them when `None`.
    pub window: Option<(f64, f64)>,
    /// What the reader left out, in a sentence; empty when nothing.
    pub note: &'a str,
    /// The language that it speaks.
    pub words: &'a Words,
}

/// A lane and its events.
#[derive(Clone, Debug)]
pub struct LaneOfEvents<'a> {
    /// Its name.
    pub label: &'a str,
    /// Position in the story's events, and the event; by date, then by id.
    pub events: Vec<(usize, &'a SanctionEvent)>,
}

/// Layouts that are kept: that of all months, and those of the last zooms.
const MOST_KEPT: usize = 8;

/// So many events are kept in layouts, so that memory is bounded.
const MOST_EVENTS: usize = 40_000;

/// Narrower than this there is nothing to draw on.
const LEAST_WIDTH: f64 = 40.0;

/// Draws `model` on a scene `width` CSS pixels wide, with the first month
/// starting at `left` and the last one ending at `right`.
///
/// Labels may use the whole width. The height is as much as the rows need;
/// it is 0 where `width` leaves nothing to draw on.
pub fn timeline(model: &Timeline, left: f64, right: f64, width: f64) -> Scene {
    drawn(model, (left, right), width, &mut Vec::new(), true)
}

/// The same with the layouts of earlier pictures of this model, and without
/// the words of its targets where a moving picture needs none.
pub(super) fn drawn(
    model: &Timeline,
    (left, right): (f64, f64),
    width: f64,
    kept: &mut Vec<Layout>,
    has_words: bool,
) -> Scene {
    let width = if width.is_finite() { width.max(0.0) } else { 0.0 };
    if width < LEAST_WIDTH {
        return Scene::new(width, 0.0);
    }
    let inside = |x: f64, other: f64| if x.is_finite() { x.clamp(0.0, width) } else { other };
    let (left, right) = (inside(left, 0.0), inside(right, width));
    let axis = TimeAxis::new(model.from, model.to, left, right);
    // Wider months have room for more. Laid out anew at each doubling only,
    // so that rows stay while months are moved.
    let mut doubled = 1.0;
    if let Some((start, end)) = model.window {
        let (first, last) = axis.months();
        while doubled * 2.0 <= (last - first) / (end - start) {
            doubled *= 2.0;
        }
    }
    let is_zoomed = model.window.is_some();
    let at = kept.iter().position(|layout| layout.serves(&axis, width, doubled, is_zoomed));
    let at = at.unwrap_or_else(|| {
        let events: usize = model.lanes.iter().map(|lane| lane.events.len()).sum();
        let most = (MOST_EVENTS / events.max(1)).clamp(1, MOST_KEPT);
        kept.drain(..(kept.len() + 1).saturating_sub(most));
        kept.push(Layout::new(model, axis, width, doubled));
        kept.len() - 1
    });
    kept[at].draw(model, has_words)
}
