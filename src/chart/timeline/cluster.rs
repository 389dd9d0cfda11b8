//! Where neither labels nor signs have room: numbers that count events
//! exactly, and open where a reader chooses them.

use std::borrow::Cow;

use super::draw::{Sight, Tally};
use super::glyph::Glyph;
use super::layout::{Entry, LABEL_GAP, Lane, Place, Row, SMALL_TEXT};
use super::zoom::Placed;
use crate::scene::{Align, Ink, Rect, Scene, Text, point, text_width};

/// Rows of signs in a lane whose labels were thinned out; what finds no room
/// in them is counted.
pub(super) const SIGN_ROWS: usize = 3;

/// Height of the row of numbers.
pub(super) const NUMBER_ROW: f64 = 26.0;

/// Half the width of the widest number, with room for a finger.
const HALF: f64 = super::draw::HIT_SIZE / 2.0 + 4.0;

/// A sign in the place of a number reaches no further to either side.
const ALONE: f64 = 1.25 * HALF;

/// Events counted by one number: those from one place to another of the
/// events counted in view.
#[derive(Clone, Debug)]
struct Cluster {
    events: (usize, usize),
    /// From the middle of the first to that of the last, in months.
    months: (f64, f64),
}

/// Takes the rows of signs beyond so many out of `rows`; returns their entries
/// by the middle of their dates, which are counted instead.
pub(super) fn take_out(
    entries: &mut [Entry],
    rows: &mut Vec<Row>,
    most: usize,
) -> Vec<(usize, f64)> {
    let mut counted = Vec::new();
    for row in rows.drain(most.min(rows.len())..) {
        for at in row.entries {
            entries[at].place = Place::Counted;
            let (start, end) = entries[at].when.first_span();
            counted.push((at, f64::midpoint(start, end)));
        }
    }
    let middles: Vec<f64> = counted.iter().map(|(_, middle)| *middle).collect();
    super::pack::order(&middles).into_iter().map(|at| counted[at]).collect()
}

impl Sight<'_> {
    fn number_x(&self, months: (f64, f64)) -> f64 {
        self.axis.x(f64::midpoint(months.0, months.1))
    }

    /// The numbers for events counted in view, by their middles in months; no
    /// two of them come near each other.
    fn numbers(&self, counted: &[(usize, f64)]) -> Vec<Cluster> {
        let (first, last) = self.axis.months();
        let mut clusters: Vec<Cluster> = Vec::new();
        for (index, (_, middle)) in counted.iter().enumerate() {
            let month = middle.max(first).min(last);
            let mut next = Cluster { events: (index, index + 1), months: (month, month) };
            // The last two become one as long as they are too near.
            while let Some(before) = clusters.last() {
                if self.number_x(next.months) - self.number_x(before.months) >= 3.0 * HALF {
                    break;
                }
                next.events.0 = before.events.0;
                next.months.0 = before.months.0;
                clusters.pop();
            }
            clusters.push(next);
        }
        clusters
    }

    /// Draws the numbers of a lane on the line `y`; gives the targets of the
    /// events counted, which stand from `base` on, their bounds. One that is
    /// left alone has its sign.
    pub(super) fn draw_numbers(
        &self,
        scene: &mut Scene,
        lane: &Lane,
        y: f64,
        base: usize,
        tally: &mut Tally,
    ) {
        let is_seen = |(at, _): &&(usize, f64)| self.is_seen(&lane.entries[*at]);
        let counted: Vec<(usize, f64)> = lane.counted.iter().filter(is_seen).copied().collect();
        let clusters = self.numbers(&counted);
        for (index, cluster) in clusters.iter().enumerate() {
            let events = &counted[cluster.events.0..cluster.events.1];
            if let [(at, _)] = events
                && let Some(alone) =
                    self.alone(&lane.entries[*at], cluster.months, clusters.get(index + 1))
            {
                alone.glyph.draw(scene, y);
                scene.targets[base + at].bounds = self.draw_label(scene, &alone, y, y);
                tally.marked += usize::from(alone.lines.is_empty());
                continue;
            }
            tally.counted += events.len();
            let label = events.len().to_string();
            let half = (text_width(&label, SMALL_TEXT, true) / 2.0 + 6.0).clamp(11.0, HALF);
            let x = self.number_x(cluster.months).min(self.sheet.width - half).max(half);
            let area = Rect::new(x - half, y - 9.0, 2.0 * half, 18.0);
            scene.rect(area, Ink::Event);
            let text = Text::new(label, point(x, y + 4.0)).size(SMALL_TEXT).bold();
            scene.text(text.align(Align::Center).ink(Ink::Paper));
            for (at, _) in events {
                scene.targets[base + at].bounds = area;
            }
            scene.clusters.push(crate::scene::Cluster {
                events: events.iter().map(|(at, _)| lane.entries[*at].position).collect(),
                months: cluster.months,
            });
        }
        tally.seen += counted.len();
    }

    /// The sign of an event that no other is counted with, where it takes no
    /// more room than a number would; named where that has room.
    fn alone<'a>(
        &self,
        entry: &'a Entry,
        months: (f64, f64),
        next: Option<&Cluster>,
    ) -> Option<Placed<'a>> {
        let width = self.sheet.width;
        let glyph = Glyph::new(&entry.when, entry.glyph.look, &self.axis, width)?;
        let x = self.number_x(months);
        if glyph.left < x - ALONE || glyph.right > x + ALONE {
            return None;
        }
        let limit = next.map_or(width, |next| self.number_x(next.months) - 2.0 * ALONE);
        let has_room = entry.small_width <= limit - glyph.right - LABEL_GAP;
        let lines = Cow::Borrowed(if has_room { entry.named() } else { &[] });
        Some(Placed { entry, glyph, place: Place::Nowhere, lines })
    }
}
