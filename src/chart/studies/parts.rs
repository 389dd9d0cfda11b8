//! Parts that the views behind a number share: headings, value axes, bands,
//! rows of a ledger, targets.

use crate::chart::frame::{SMALL, paragraph};
use crate::scale::ValueScale;
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Mark, Point, Rect, Scene, Stroke, TableCell, Target, Text,
    hatch, point,
};
use crate::trade::Unit;
use crate::words::Words;

/// `×2.5`: one decimal, two significant digits below one.
pub(in crate::chart) fn ratio(words: &Words, ratio: f64) -> String {
    let many = ratio.abs() >= 0.95;
    if many { words.fixed(ratio, 1) } else { words.plain(ratio) }
}

/// Two texts as a range, or one where both read alike.
pub(super) fn between(words: &Words, low: &str, high: &str) -> String {
    if low == high {
        return low.to_owned();
    }
    words.say("stress-span", &[("low", low), ("high", high)])
}

/// Months that have a figure or none, in a cell of a table.
pub(super) fn number_or(words: &Words, number: Option<f64>, or: &str) -> TableCell {
    TableCell::number(number.map_or_else(|| words.just(or), |number| words.plain(number)), number)
}

/// A small headline over a part of a picture; returns the y below it.
pub(super) fn heading(scene: &mut Scene, text: &str, y: f64) -> f64 {
    let width = scene.width;
    let words = Text::new(text, point(1.0, y + 16.0)).bold().size(14.0);
    paragraph(scene, &words, width - 2.0) - 14.0 * LINE_HEIGHT + 6.0
}

/// Small muted words, wrapped; returns the y below them.
pub(super) fn remark(scene: &mut Scene, text: &str, y: f64) -> f64 {
    let width = scene.width;
    let words = Text::new(text, point(1.0, y + 13.0)).size(SMALL).ink(Ink::Muted);
    paragraph(scene, &words, width - 2.0) - SMALL * LINE_HEIGHT + 5.0
}

/// Grid lines with labels at the left of `plot`, the unit named elsewhere.
pub(super) fn value_axis(
    scene: &mut Scene,
    scale: &ValueScale,
    plot: Rect,
    unit: &Unit,
    words: &Words,
) {
    for tick in scale.ticks(4) {
        let Some(y) = scale.position(tick) else { continue };
        let ink = if tick == 0.0 { Ink::Muted } else { Ink::Grid };
        scene.segment(point(plot.x, y), point(plot.right(), y), Stroke::new(ink, 1.0));
        let text = Text::new(words.tick(tick, unit), point(plot.x - 6.0, y + 4.2)).size(SMALL);
        scene.text(text.ink(Ink::Muted).align(Align::Right));
    }
}

/// How wide the labels of [`value_axis`] are, room to the plot included.
pub(super) fn axis_width(scale: &ValueScale, unit: &Unit, words: &Words) -> f64 {
    let labels = scale.ticks(4).into_iter().map(|tick| words.tick(tick, unit));
    let widths = labels.map(|label| crate::scene::text_width(&label, SMALL, false) + 8.0);
    widths.fold(30.0, f64::max)
}

/// A stretch between two values with its ends marked: an interval, not data.
pub(super) fn whisker(scene: &mut Scene, (from, to): (f64, f64), y: f64) {
    let stroke = Stroke::new(Ink::Text, 1.5);
    scene.segment(point(from, y), point(to, y), stroke);
    for x in [from, to] {
        scene.segment(point(x, y - 4.0), point(x, y + 4.0), stroke);
    }
}

/// What fills a band between two columns.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Fill {
    /// The same goods on the same route.
    Solid,
    /// Amounts that coincide, which no record joins: lines with paper between.
    Lines,
}

/// A band from one column to the next, `from` and `to` its upper and lower y
/// on either side, bent like a river.
pub(super) fn band(
    scene: &mut Scene,
    (left, from): (f64, (f64, f64)),
    (right, to): (f64, (f64, f64)),
    (ink, fill): (Ink, Fill),
) {
    const STEPS: u8 = 24;
    let at = |share: f64, y0: f64, y1: f64| {
        let bent = share * share * (3.0 - 2.0 * share);
        point(left + (right - left) * share, y0 + (y1 - y0) * bent)
    };
    let curve = |y0: f64, y1: f64| -> Vec<Point> {
        (0..=STEPS).map(|step| at(f64::from(step) / f64::from(STEPS), y0, y1)).collect()
    };
    let height = (from.1 - from.0).max(to.1 - to.0);
    if height < 0.4 {
        scene.line(curve(from.0, to.0), Stroke::new(ink, 0.6));
        return;
    }
    match fill {
        Fill::Solid => {
            let mut outline = curve(from.0, to.0);
            outline.extend(curve(from.1, to.1).into_iter().rev());
            scene.marks.push(Mark::Area(outline, ink));
            for (y0, y1) in [(from.0, to.0), (from.1, to.1)] {
                scene.line(curve(y0, y1), Stroke::new(Ink::Before, 0.8));
            }
        }
        Fill::Lines => {
            let count = (height / 4.0).ceil().max(1.0);
            let mut line = 0.5;
            while line < count {
                let share = line / count;
                let inside = |ends: (f64, f64)| ends.0 + (ends.1 - ends.0) * share;
                scene.line(curve(inside(from), inside(to)), Stroke::new(ink, 1.3));
                line += 1.0;
            }
        }
    }
}

/// A hatched area with an outline: made up or open, never a figure.
pub(super) fn hatched(scene: &mut Scene, area: Rect, ink: Ink, gap: f64) {
    for [from, to] in hatch(area, gap) {
        scene.segment(from, to, Stroke::new(ink, 1.2));
    }
}

/// A place to point at: `at` is its position among all of the view, which
/// stands in the address.
pub(super) fn target(
    scene: &mut Scene,
    words: &Words,
    (at, row): (usize, usize),
    bounds: Rect,
    title: String,
    lines: Vec<String>,
) {
    let mut spoken = String::new();
    // Lines that stay the same along a row are said once, and shown all along.
    let is_said = scene.targets.last().is_some_and(|one| one.row == row && one.lines == lines);
    for part in std::iter::once(&title).chain(lines.iter().filter(|_| !is_said)) {
        words.add(&mut spoken, "", "study-stop");
        // An arrow is for the eye.
        for (at, piece) in part.trim_end_matches(['.', '。']).split(['→', '←']).enumerate() {
            if at > 0 {
                spoken.truncate(spoken.trim_ascii_end().len());
                spoken.push_str(&words.just("study-then"));
            }
            spoken.push_str(if at > 0 { piece.trim_ascii_start() } else { piece });
        }
    }
    spoken.push_str(&words.just("study-stop"));
    let datum = Datum::Change { product: at };
    scene.targets.push(Target { datum, bounds, row, title, lines, spoken });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_never_reads_as_nothing() {
        let words = crate::words::english();
        let ratios = [13.817, 1.0, 0.26, 0.0491].map(|number| ratio(&words, number));
        assert_eq!(ratios, ["13.8", "1.0", "0.26", "0.049"]);
        let shares = [0.1843, 0.0312, 0.0].map(|part| words.share(part));
        assert_eq!(shares, ["18%", "3.1%", "0%"]);
    }
}
