//! Parts that charts share: row text, markers, wrapped footers.

use crate::scale::TimeAxis;
use crate::scene::{
    Align, Dash, Ink, LINE_HEIGHT, Point, Rect, Scene, Stroke, Text, point, text_width, wrap,
};
use crate::words::Words;

/// Below this width a chart takes its narrow form.
pub(super) const NARROW: f64 = 600.0;

/// The smallest and largest width that charts lay out, in CSS pixels; beyond
/// them the nearest one is drawn.
pub const WIDTHS: (f64, f64) = (240.0, 4_000.0);

/// Small text: keys, sources, footers.
pub(super) const SMALL: f64 = 12.0;

/// Adds `text` wrapped to `width` from the first baseline `at`; returns the y
/// of the next free baseline.
pub(super) fn paragraph(scene: &mut Scene, text: &Text, width: f64) -> f64 {
    let mut y = text.at.y;
    for line in wrap(&text.text, width, text.size, text.is_bold) {
        scene.text(Text { text: line, at: point(text.at.x, y), ..text.clone() });
        y += text.size * LINE_HEIGHT;
    }
    y
}

/// The dash of a series: the second carrier beside its colour.
pub(super) fn series_dash(index: usize) -> Dash {
    [Dash::Solid, Dash::Dashed, Dash::Solid, Dash::DashDot, Dash::Dotted][index % 5]
}

/// The colour of a series.
pub(super) fn series_ink(index: usize) -> Ink {
    Ink::Series(u8::try_from(index % 250).unwrap_or(0))
}

/// A filled marker whose shape tells series apart: circle, square, triangle,
/// diamond by turns.
pub(super) fn marker(scene: &mut Scene, index: usize, at: Point, radius: f64) {
    let ink = series_ink(index);
    let r = radius;
    match index % 4 {
        0 => scene.marks.push(crate::scene::Mark::Circle(at, r, ink)),
        1 => scene.rect(Rect::around(at, r * 0.9), ink),
        shape => {
            let corners = if shape == 2 {
                vec![(0.0, -1.15 * r), (1.1 * r, 0.8 * r), (-1.1 * r, 0.8 * r)]
            } else {
                vec![(0.0, -1.25 * r), (1.25 * r, 0.0), (0.0, 1.25 * r), (-1.25 * r, 0.0)]
            };
            let points = corners.into_iter().map(|(x, y)| point(at.x + x, at.y + y)).collect();
            scene.marks.push(crate::scene::Mark::Area(points, ink));
        }
    }
}

/// Draws an arrow head of `size` at `tip`, pointing left or right.
pub(super) fn arrow_head(scene: &mut Scene, tip: Point, to_left: bool, size: f64, ink: Ink) {
    let back = if to_left { tip.x + size } else { tip.x - size };
    let points = vec![tip, point(back, tip.y - size * 0.6), point(back, tip.y + size * 0.6)];
    scene.marks.push(crate::scene::Mark::Area(points, ink));
}

/// A picture that says `message` where data would be.
pub(super) fn empty(width: f64, message: &str) -> Scene {
    let mut scene = Scene::new(width, 0.0);
    let text = Text::new(message, point(8.0, 28.0)).ink(Ink::Muted);
    let y = paragraph(&mut scene, &text, width - 16.0);
    scene.height = y + 10.0;
    scene.plot = scene.bounds();
    scene
}

/// Lays short items from left to right in lines no wider than `width`;
/// returns the place of each one's left baseline and the y after the last.
pub(super) fn flow_items(widths: &[f64], left: f64, top: f64, width: f64) -> (Vec<Point>, f64) {
    let line = SMALL * LINE_HEIGHT + 4.0;
    let (mut x, mut y) = (left, top);
    let mut places = Vec::with_capacity(widths.len());
    for item in widths {
        if x > left && x + item > left + width {
            x = left;
            y += line;
        }
        places.push(point(x, y));
        x += item + 14.0;
    }
    (places, if widths.is_empty() { top } else { y + line })
}

/// Places in the order of `wanted` (rising), each as near to its wish as the
/// others allow, between `low` and `high`; from one to the next it is at least
/// `gap` of the first.
pub(super) fn push_apart(
    wanted: &[f64],
    gap: &dyn Fn(usize) -> f64,
    low: f64,
    high: f64,
) -> Vec<f64> {
    let mut places = wanted.to_vec();
    let (mut floor, mut least) = (low, low);
    for at in 0..places.len() {
        if at > 0 {
            floor = places[at - 1] + gap(at - 1);
            least += gap(at - 1);
        }
        places[at] = places[at].max(floor);
    }
    let mut ceiling = high.max(least);
    for at in (0..places.len()).rev() {
        places[at] = places[at].min(ceiling);
        if at > 0 {
            ceiling = places[at] - gap(at - 1);
        }
    }
    places
}

/// Middles of labels of such heights over each other, each as near to its wish
/// as the others allow, from `bottom` up to `top`; the lowest comes first.
pub(super) fn stack_up(wishes: &[f64], heights: &[f64], (bottom, top): (f64, f64)) -> Vec<f64> {
    let up: Vec<f64> = wishes.iter().map(|y| -y).collect();
    let half = |height: Option<&f64>| height.map_or(0.0, |height| height / 2.0);
    let gap = |at: usize| f64::midpoint(heights[at], heights[at + 1]);
    let (low, high) = (half(heights.first()) - bottom, -top - half(heights.last()));
    push_apart(&up, &gap, low, high).into_iter().map(|y| -y).collect()
}

/// A numbered badge around `center`, as used by keys of notes and events.
pub(super) fn badge(scene: &mut Scene, label: &str, center: Point, ink: Ink) -> Rect {
    let width = (text_width(label, SMALL, true) + 7.0).max(17.0);
    let area = Rect::new(center.x - width / 2.0, center.y - 8.5, width, 17.0);
    scene.rect(area, ink);
    scene.rect(area.grow(-1.2), Ink::Paper);
    scene.text(
        Text::new(label, point(center.x, center.y + 4.2))
            .size(SMALL)
            .bold()
            .align(Align::Center)
            .ink(Ink::Text),
    );
    area
}

/// A thin horizontal grid line.
pub(super) fn grid_line(scene: &mut Scene, left: f64, right: f64, y: f64) {
    scene.segment(point(left, y), point(right, y), Stroke::new(Ink::Grid, 1.0));
}

/// Ticks and labels of a time axis at `y`; returns the y below them.
pub(super) fn time_axis(scene: &mut Scene, axis: &TimeAxis, words: &Words, y: f64) -> f64 {
    let limit = scene.width;
    time_axis_to(scene, axis, words, y, limit)
}

/// The same with labels that end at `limit`.
pub(super) fn time_axis_to(
    scene: &mut Scene,
    axis: &TimeAxis,
    words: &Words,
    y: f64,
    limit: f64,
) -> f64 {
    let width_of = |text: &str| text_width(text, SMALL, true);
    let name = |month, part| words.tick_name(month, part);
    for tick in axis.ticks_named(limit, &width_of, &name) {
        scene.segment(point(tick.x, y), point(tick.x, y + 5.0), Stroke::new(Ink::Muted, 1.0));
        let text = Text::new(tick.label, point(tick.x, y + 18.0)).size(SMALL);
        scene.text(if tick.is_year { text.bold() } else { text.ink(Ink::Muted) });
    }
    y + 26.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_pushed_apart_and_stay_inside() {
        let places = push_apart(&[10.0, 11.0, 12.0, 90.0, 99.0], &|_| 15.0, 0.0, 100.0);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 15.0 - 1e-9), "{places:?}");
        assert!(places.iter().all(|place| (0.0..=100.0).contains(place)), "{places:?}");
        assert!(push_apart(&[], &|_| 15.0, 0.0, 100.0).is_empty());
    }

    #[test]
    fn labels_over_each_other_keep_their_heights() {
        let heights = [10.0, 30.0, 10.0];
        assert_eq!(stack_up(&[80.0, 79.0, 20.0], &heights, (100.0, 0.0)), [80.0, 60.0, 20.0]);
        assert_eq!(stack_up(&[99.0, 99.0, 99.0], &heights, (100.0, 0.0)), [95.0, 75.0, 55.0]);
        assert_eq!(stack_up(&[1.0, 1.0, 1.0], &heights, (100.0, 0.0)), [45.0, 25.0, 5.0]);
    }
}
