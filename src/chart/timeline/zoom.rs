//! A timeline of which a part is in view.
//!
//! Rows are those of all months: what keeps apart there is drawn further
//! apart when the months are wider. So no event changes its row while a
//! reader zooms or pans; labels that reach the edge are shortened.

use super::{Entry, LABEL_GAP, LEAST_COLUMN, Lane, MOST_LINES, Place, SIGN_GAP, SMALL_TEXT, Sheet};
use crate::chart::window::is_seen;
use crate::scene::{elide, text_width};

use super::glyph::{Glyph, RADIUS};
use super::pack::Side;

/// A label that is cut off at the edge is at least this wide.
const LEAST_LABEL: f64 = 60.0;

impl Sheet {
    /// Moves the entries of `lanes`, laid out on all months, to the axis of
    /// this sheet.
    pub(super) fn zoom(&self, lanes: &mut [Lane]) {
        for lane in lanes {
            for entry in &mut lane.entries {
                let when = &entry.event.when;
                match Glyph::new(when, entry.event.status, &self.axis, self.width) {
                    Some(glyph) if is_seen(&self.axis, when.span()) => {
                        entry.glyph = glyph;
                        self.shorten(entry);
                    }
                    _ => entry.is_seen = false,
                }
            }
            lane.clusters = self.numbers(&lane.entries);
            self.name_signs(lane);
        }
    }

    /// Fits the label of an entry to the room beside its sign.
    fn shorten(&self, entry: &mut Entry) {
        let (left, right) = (entry.glyph.left, self.width - entry.glyph.right);
        let room = |side: Side| if side == Side::Left { left } else { right } - LABEL_GAP;
        match entry.place {
            Place::Beside(side) => {
                let Some(line) = entry.lines.pop() else { return };
                let short = elide(&line, room(side), self.size, entry.is_highlight);
                if short == line || room(side) >= LEAST_LABEL {
                    entry.lines.push(short);
                }
            }
            Place::Column(side) => {
                // Alone in its row, it may change sides.
                let other = if side == Side::Left { Side::Right } else { Side::Left };
                let is_kept = room(side) >= LEAST_COLUMN.min(room(other));
                let side = if is_kept { side } else { other };
                // A sign from edge to edge leaves room on neither side.
                if room(side) < LEAST_LABEL {
                    entry.lines.clear();
                    return;
                }
                let title = self.title(entry.event, entry.is_highlight);
                let mut lines = self.balanced(&title, room(side));
                let most = entry.lines.len().min(MOST_LINES);
                if lines.len() > most {
                    let rest = lines.split_off(most - 1).join(" ");
                    lines.push(elide(&rest, room(side), self.size, true));
                }
                entry.place = Place::Column(side);
                entry.lines = lines;
            }
            Place::Above | Place::Nowhere | Place::Counted => {}
        }
    }

    /// Names the signs that had no room for it while all months were in view,
    /// as far as the next sign and the edge leave some now.
    fn name_signs(&self, lane: &mut Lane) {
        for row in &lane.rows {
            for (at, index) in row.entries.iter().enumerate() {
                let entry = &lane.entries[*index];
                if entry.place != Place::Nowhere || !entry.is_seen {
                    continue;
                }
                let next = row.entries.get(at + 1).map_or(f64::INFINITY, |next| {
                    let (start, _) = lane.entries[*next].event.when.first_span();
                    self.axis.x(start) - RADIUS
                });
                let end = (next - 4.0 * SIGN_GAP).min(self.width);
                let room = end - entry.glyph.right - LABEL_GAP;
                let title = self.title(entry.event, entry.is_highlight);
                if text_width(&title, SMALL_TEXT, entry.is_highlight) <= room {
                    lane.entries[*index].lines = vec![title];
                }
            }
        }
    }
}
