//! Where neither labels nor signs have room: numbers that count events
//! exactly, and open where a reader chooses them.

use super::{Entry, HIT_SIZE, Lane, Place, Row, SMALL_TEXT, Sheet};
use crate::scene::{Align, Ink, Rect, Scene, Text, point, text_width};

/// Rows of signs in a lane whose labels were thinned out; what finds no room
/// in them is counted.
pub(super) const SIGN_ROWS: usize = 3;

/// Height of the row of numbers.
pub(super) const NUMBER_ROW: f64 = 26.0;

/// Half the width of the widest number, with room for a finger.
const HALF: f64 = HIT_SIZE / 2.0 + 4.0;

/// Events counted by one number.
#[derive(Clone, Debug)]
pub(super) struct Cluster {
    /// Positions in the lane's entries, by date.
    pub entries: Vec<usize>,
    /// From the middle of the first to that of the last, in months.
    pub months: (f64, f64),
}

fn middle(entry: &Entry) -> f64 {
    let (start, end) = entry.event.when.first_span();
    f64::midpoint(start, end)
}

impl Sheet {
    fn number_x(&self, cluster: &Cluster) -> f64 {
        self.axis.x(f64::midpoint(cluster.months.0, cluster.months.1))
    }

    /// Takes the rows of signs beyond [`SIGN_ROWS`] out of `rows` and counts
    /// their events.
    pub(super) fn count(&self, entries: &mut [Entry], rows: &mut Vec<Row>) -> Vec<Cluster> {
        if rows.len() > SIGN_ROWS {
            for row in rows.drain(SIGN_ROWS..) {
                for entry in row.entries {
                    entries[entry].place = Place::Counted;
                }
            }
        }
        self.numbers(entries)
    }

    /// The numbers for the events in view that are counted; no two of them
    /// come near each other.
    pub(super) fn numbers(&self, entries: &[Entry]) -> Vec<Cluster> {
        let is_counted = |entry: &Entry| entry.place == Place::Counted && entry.is_seen;
        let counted: Vec<usize> =
            (0..entries.len()).filter(|entry| is_counted(&entries[*entry])).collect();
        let (first, last) = self.axis.months();
        let middles: Vec<f64> =
            counted.iter().map(|entry| middle(&entries[*entry]).max(first).min(last)).collect();
        let mut clusters: Vec<Cluster> = Vec::new();
        for index in super::pack::order(&middles) {
            let month = middles[index];
            clusters.push(Cluster { entries: vec![counted[index]], months: (month, month) });
            // The last two become one as long as they are too near.
            while let [.., before, last] = &clusters[..] {
                if self.number_x(last) - self.number_x(before) >= 3.0 * HALF {
                    break;
                }
                let Some(last) = clusters.pop() else { break };
                if let Some(before) = clusters.last_mut() {
                    before.entries.extend(last.entries);
                    before.months.1 = before.months.1.max(last.months.1);
                }
            }
        }
        clusters
    }

    /// Draws the numbers of a lane on the line `y`; gives each event counted
    /// its bounds, where its number is in view.
    pub(super) fn draw_numbers(&self, scene: &mut Scene, lane: &Lane, y: f64, bounds: &mut [Rect]) {
        for cluster in &lane.clusters {
            let label = cluster.entries.len().to_string();
            let half = (text_width(&label, SMALL_TEXT, true) / 2.0 + 6.0).clamp(11.0, HALF);
            let x = self.number_x(cluster).min(self.width - half).max(half);
            let area = Rect::new(x - half, y - 9.0, 2.0 * half, 18.0);
            scene.rect(area, Ink::Event);
            let text = Text::new(label, point(x, y + 4.0)).size(SMALL_TEXT).bold();
            scene.text(text.align(Align::Center).ink(Ink::Paper));
            for entry in &cluster.entries {
                bounds[*entry] = area;
            }
            scene.clusters.push(crate::scene::Cluster {
                events: cluster.entries.iter().map(|e| lane.entries[*e].position).collect(),
                months: cluster.months,
            });
        }
    }
}
