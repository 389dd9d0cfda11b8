//! What of a layout lies in view, and how its labels fit the room there.
//!
//! Rows are those of all months: what keeps apart there is drawn further
//! apart when the months are wider. So no event changes its row while a
//! reader zooms or pans; labels that reach the edge are shortened.

use std::borrow::Cow;

use super::draw::Sight;
use super::glyph::{Glyph, RADIUS};
use super::layout::{
    Entry, ITEM_GAP, LABEL_GAP, LEAST_COLUMN, MOST_LINES, NUMBER_GAP, Place, SIGN_GAP,
};
use super::pack::Side;
use crate::scene::{elide, text_width};

/// A label that is cut off at the edge is at least this wide.
const LEAST_LABEL: f64 = 60.0;

/// An entry as it stands in the months in view.
pub(super) struct Placed<'a> {
    pub entry: &'a Entry,
    pub glyph: Glyph,
    pub place: Place,
    pub lines: Cow<'a, [String]>,
}

impl Placed<'_> {
    /// No further than here it reaches to the right.
    pub(super) fn end(&self) -> f64 {
        let label = match self.place {
            Place::Beside(Side::Right) => self.entry.label + LABEL_GAP,
            _ => 0.0,
        };
        self.glyph.right + label
    }
}

impl Sight<'_> {
    /// Where an entry in view stands; what is before it in its row ends at
    /// `end`, and `next` is the one after it. `None` when it is out of view.
    pub(super) fn placed<'a>(
        &self,
        entry: &'a Entry,
        end: f64,
        next: Option<&Entry>,
    ) -> Option<Placed<'a>> {
        let (place, lines) = (entry.place, Cow::Borrowed(entry.lines()));
        let mut placed = Placed { entry, glyph: entry.glyph, place, lines };
        if self.sheet.is_zoomed {
            if !self.is_seen(entry) {
                return None;
            }
            placed.glyph = Glyph::new(&entry.when, entry.glyph.look, &self.axis, self.sheet.width)?;
        }
        self.shorten(&mut placed, end, next);
        Some(placed)
    }

    /// Where an entry starts, with what stands to the left of its sign.
    fn start(&self, entry: &Entry) -> f64 {
        let x = self.axis.x(entry.span.0) - RADIUS;
        match entry.place {
            Place::Beside(Side::Left) => x - entry.label - LABEL_GAP,
            Place::Number(Side::Left) => x - entry.label - NUMBER_GAP,
            _ => x,
        }
    }

    /// Fits the label of an entry to the room beside its sign, or above it.
    fn shorten(&self, placed: &mut Placed, end: f64, next: Option<&Entry>) {
        let (entry, size) = (placed.entry, self.sheet.size);
        let (left, right) = (placed.glyph.left, self.sheet.width - placed.glyph.right);
        let room = |side: Side| if side == Side::Left { left } else { right } - LABEL_GAP;
        if let Place::Led(_) = entry.place {
            let start = placed.glyph.middle() + entry.shift;
            let is_inside = start >= 0.0 && start + entry.label <= self.sheet.width;
            if is_inside && placed.glyph.is_whole(&entry.when, &self.axis) {
                return;
            }
            placed.place = Place::Nowhere;
            placed.lines = Cow::Borrowed(&[]);
        }
        match placed.place {
            Place::Beside(mut side) if entry.label > room(side) => {
                // Cut off at the edge, unless the other side has more room
                // before its neighbour there.
                let (other, limit) = match side {
                    Side::Left => {
                        let limit = next.map_or(f64::INFINITY, |next| self.start(next) - ITEM_GAP);
                        (Side::Right, limit.min(self.sheet.width) - placed.glyph.right)
                    }
                    Side::Right => (Side::Left, left - (end + ITEM_GAP).max(0.0)),
                };
                let (mut room, limit) = (room(side), limit - LABEL_GAP);
                if limit > room {
                    (side, room) = (other, limit);
                }
                placed.place = Place::Beside(side);
                let short = |line: &String| elide(line, room, size, entry.is_highlight);
                let is_long = room >= LEAST_LABEL;
                placed.lines = entry.lines().iter().filter(|_| is_long).map(short).collect();
            }
            Place::Column(side) => {
                // Alone in its row, it may change sides.
                let other = if side == Side::Left { Side::Right } else { Side::Left };
                let is_kept = room(side) >= LEAST_COLUMN.min(room(other));
                let side = if is_kept { side } else { other };
                // A sign from edge to edge leaves room on neither side.
                if room(side) < LEAST_LABEL {
                    placed.lines = Cow::Borrowed(&[]);
                    return;
                }
                let mut lines = self.sheet.balanced(&entry.title, room(side));
                self.sheet.cut(&mut lines, entry.lines().len().min(MOST_LINES), room(side));
                placed.place = Place::Column(side);
                placed.lines = Cow::Owned(lines);
            }
            Place::Number(_) | Place::Nowhere => {
                // Named after all, where the next sign and the edge leave room.
                let limit = next.map_or(f64::INFINITY, |next| self.start(next));
                let end = (limit - 4.0 * SIGN_GAP).min(self.sheet.width);
                if entry.small_width <= end - placed.glyph.right - LABEL_GAP {
                    placed.place = Place::Nowhere;
                    placed.lines = Cow::Borrowed(entry.named());
                } else if let Place::Number(side) = entry.place {
                    // Numbers leave at the edge.
                    let room = if side == Side::Left { left } else { right } - NUMBER_GAP;
                    if entry.label > room {
                        placed.lines = Cow::Borrowed(&[]);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Width of the longest of these lines.
pub(super) fn widest(lines: &[String], size: f64, is_bold: bool) -> f64 {
    lines.iter().map(|line| text_width(line, size, is_bold)).fold(0.0, f64::max)
}
