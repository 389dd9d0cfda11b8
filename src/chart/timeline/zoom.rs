//! What of a layout lies in view, and how its labels fit the room there.
//!
//! Rows are those of all months: what keeps apart there is drawn further
//! apart when the months are wider. So no event changes its row while a
//! reader zooms or pans; labels that reach the edge are shortened.

use std::borrow::Cow;

use super::draw::Sight;
use super::glyph::{Glyph, RADIUS};
use super::layout::{Entry, LABEL_GAP, LEAST_COLUMN, MOST_LINES, NUMBER_GAP, Place, SIGN_GAP};
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

impl Sight<'_> {
    /// Where an entry in view stands; `next` is the one after it in its row.
    /// `None` when it is out of view.
    pub(super) fn placed<'a>(&self, entry: &'a Entry, next: Option<&Entry>) -> Option<Placed<'a>> {
        let (place, lines) = (entry.place, Cow::Borrowed(entry.lines()));
        if !self.sheet.is_zoomed {
            return Some(Placed { entry, glyph: entry.glyph, place, lines });
        }
        if !self.is_seen(entry) {
            return None;
        }
        let glyph = Glyph::new(&entry.when, entry.glyph.look, &self.axis, self.sheet.width)?;
        let mut placed = Placed { entry, glyph, place, lines };
        self.shorten(&mut placed, next);
        Some(placed)
    }

    /// Fits the label of an entry to the room beside its sign, or above it.
    fn shorten(&self, placed: &mut Placed, next: Option<&Entry>) {
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
            Place::Beside(side) if entry.label > room(side) => {
                let short = |line: &String| elide(line, room(side), size, entry.is_highlight);
                let is_long = room(side) >= LEAST_LABEL;
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
                let limit = next.map_or(f64::INFINITY, |next| {
                    let x = self.axis.x(next.span.0) - RADIUS;
                    let is_left = next.place == Place::Number(Side::Left);
                    if is_left { x - next.label - NUMBER_GAP } else { x }
                });
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
