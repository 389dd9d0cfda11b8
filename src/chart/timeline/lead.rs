//! Labels over signs that have no room beside them, each with a line down to
//! its sign.
//!
//! A label stands over the middle of its sign or touches it, so labels and
//! lines of a row stand in the order of their signs, and wider months only
//! take them further apart. Only signs of the first row are named so: lines
//! would meet those below.

use super::glyph::{Glyph, HALF_HEIGHT};
use super::layout::{Entry, LONGEST_LABEL, Place, SMALL_TEXT};
use crate::scale::TimeAxis;
use crate::scene::{Ink, Rect, Scene};

/// A label is no more rows away from its sign than this.
pub(super) const MOST_ROWS: usize = 2;

/// Between the lowest row and the signs.
pub(super) const RISE: f64 = 5.0;

/// Between a label and the next one or the next line.
const GAP: f64 = 12.0;

/// A second row is there for this many labels or more, or beside the name of
/// the lane: fewer are not worth its height.
const LEAST_IN_ROW: usize = 3;

/// Names those of the first row of `signs` for which there is room above it.
/// Returns where the first label of each row starts, from bottom to top;
/// nowhere in rows that are not needed. A row whose labels all start at
/// `shared` or later takes no height.
pub(super) fn name(
    width: f64,
    axis: &TimeAxis,
    entries: &mut [Entry],
    signs: &[usize],
    shared: f64,
) -> [f64; MOST_ROWS] {
    let mut named = fit(width, axis, entries, signs, MOST_ROWS);
    let second = || named.iter().filter(|(_, row, _)| *row > 0);
    if second().count() < LEAST_IN_ROW && second().any(|(_, _, start)| *start < shared) {
        named = fit(width, axis, entries, signs, 1);
    }
    let mut starts = [f64::INFINITY; MOST_ROWS];
    for (at, row, start) in named {
        let entry = &mut entries[at];
        starts[row] = starts[row].min(start);
        entry.place = Place::Led(row);
        entry.shift = start - entry.glyph.middle();
        entry.label = entry.small_width;
        entry.own_lines = None;
    }
    starts
}

/// Those that are named, the row of their label in so many, and its start.
fn fit(
    width: f64,
    axis: &TimeAxis,
    entries: &[Entry],
    signs: &[usize],
    rows: usize,
) -> Vec<(usize, usize, f64)> {
    let mut named = Vec::new();
    // Where labels and lines of a row end.
    let mut ends = [-GAP; MOST_ROWS];
    for (place, at) in signs.iter().enumerate() {
        let entry = &entries[*at];
        let (x, label) = (entry.glyph.middle(), entry.small_width);
        let start = x.min(width - label);
        let is_label = label > 0.0 && label <= LONGEST_LABEL * SMALL_TEXT;
        if !is_label || !entry.glyph.is_whole(&entry.when, axis) {
            continue;
        }
        // What counts more and comes soon gets the row; a line may pass by it.
        let mut lowest = 0;
        for next in &signs[place + 1..] {
            let next = &entries[*next].glyph;
            if next.middle() >= start + label + GAP {
                break;
            }
            if worth(next) < worth(&entry.glyph) {
                lowest = 1;
            }
        }
        for row in 0..rows {
            if x < ends[row] + GAP {
                break;
            }
            if row < lowest || start < ends[row] + GAP {
                continue;
            }
            ends[..row].fill(x);
            ends[row] = start + label;
            named.push((*at, row, start));
            break;
        }
    }
    named
}

/// Events of the goods chosen come first, then the forms in the order of the
/// key.
fn worth(glyph: &Glyph) -> usize {
    glyph.look.kind.0 + if glyph.look.ink == Ink::Event { 0 } else { 99 }
}

/// Draws the line from a label on the line `label_y` to its sign on the line
/// `y`.
pub(super) fn draw(scene: &mut Scene, glyph: &Glyph, label_y: f64, y: f64) {
    let x = glyph.middle().floor();
    let half = if glyph.is_day { HALF_HEIGHT } else { 0.75 * HALF_HEIGHT };
    let line = Rect::between(x, label_y + 8.0, x + 1.0, y - half - 1.0);
    scene.rect(line, glyph.look.ink);
}
