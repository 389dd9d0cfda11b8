//! What is drawn above a chart while a reader points at it: crosshair, focus
//! ring, tooltip. Never part of the picture itself.

use super::frame::SMALL;
use crate::scene::{
    Datum, Ink, LINE_HEIGHT, Mark, Rect, Scene, Stroke, TEXT_SIZE, Target, Text, point, text_width,
    wrap,
};

/// Widest tooltip, in CSS pixels.
const WIDEST: f64 = 280.0;
/// Room between the text and the edge of its box.
const PADDING: f64 = 9.0;
/// Room between the box and its target.
const GAP: f64 = 12.0;

/// The marks above a picture of cells for the chosen one: its outline, the
/// focus ring around it, and the tooltip.
pub fn cell_overlay(scene: &Scene, target: &Target, has_ring: bool) -> Vec<Mark> {
    let mut over = Scene::new(scene.width, scene.height);
    outline(&mut over, target.bounds.grow(1.5), Stroke::new(Ink::Paper, 3.0));
    outline(&mut over, target.bounds.grow(1.5), Stroke::new(Ink::Text, 1.5));
    if has_ring {
        outline(&mut over, target.bounds.grow(5.0), Stroke::new(Ink::Focus, 2.5));
    }
    tooltip(&mut over, target);
    over.marks
}

/// The marks above a list for the row that a key leads to, or that is pinned.
pub fn row_overlay(scene: &Scene, target: &Target, has_ring: bool) -> Vec<Mark> {
    let mut over = Scene::new(scene.width, scene.height);
    let ink = if has_ring { Ink::Focus } else { Ink::Text };
    outline(&mut over, target.bounds.grow(-1.5), Stroke::new(ink, 2.5));
    over.marks
}

/// The marks above `scene` for the chosen target: `active` is the target in
/// this view, `x` a linked position on its time axis, `has_ring` whether the
/// keyboard's focus is shown.
pub fn overlay(
    scene: &Scene,
    active: Option<&Target>,
    x: Option<f64>,
    has_ring: bool,
) -> Vec<Mark> {
    let mut over = Scene::new(scene.width, scene.height);
    if let Some(x) = x {
        upright(&mut over, scene, x);
    }
    let Some(target) = active else { return over.marks };
    let (ink, width) = if has_ring { (Ink::Focus, 2.5) } else { (Ink::Muted, 1.0) };
    let stroke = Stroke::new(ink, width);
    if matches!(target.datum, Datum::Figure { .. }) {
        // Panels side by side share no crosshair: the same month is marked in all.
        let is_same = |other: &&Target| other.datum.period() == target.datum.period();
        for other in scene.targets.iter().filter(is_same).filter(|_| x.is_none()) {
            over.marks.push(Mark::Circle(other.bounds.center(), 3.5, Ink::Text));
        }
        let center = target.bounds.center();
        over.marks.push(Mark::Circle(center, 5.5, Ink::Paper));
        over.marks.push(Mark::Ring(center, 5.0, Stroke::new(Ink::Text, 2.5)));
    } else if !has_ring {
        outline(&mut over, target.bounds, stroke);
    }
    for (sign, label) in &scene.signs {
        if target.bounds.contains(*label) {
            outline(&mut over, *sign, stroke);
        }
    }
    if has_ring {
        let room = over.bounds().grow(-1.5);
        let grown = target.bounds.grow(5.0);
        let ring = Rect::between(
            grown.x.max(room.x),
            grown.y.max(room.y),
            grown.right().min(room.right()),
            grown.bottom().min(room.bottom()),
        );
        outline(&mut over, ring, stroke);
    }
    tooltip(&mut over, target);
    over.marks
}

/// The line of a month through the plot, which leaves out the words of the
/// picture: a line through letters is read as one that crosses them out.
fn upright(over: &mut Scene, scene: &Scene, x: f64) {
    let words = scene.marks.iter().filter_map(|mark| match mark {
        // No letter is wider than high, so most need not be measured.
        Mark::Text(text) if (text.at.x - x).abs() <= text.text.len() as f64 * text.size => {
            Some(text.bounds().grow(1.0))
        }
        _ => None,
    });
    let crossed = words.filter(|area| area.x <= x && x <= area.right());
    let crossed: Vec<Rect> = crossed.collect();
    let (mut y, bottom) = (scene.plot.y, scene.plot.bottom());
    while y < bottom {
        // What the line meets first on its way down.
        let (top, under) = crossed.iter().filter(|area| area.bottom() > y).fold(
            (bottom, bottom),
            |first, area| {
                if area.y < first.0 { (area.y, area.bottom()) } else { first }
            },
        );
        if top > y {
            over.segment(point(x, y), point(x, top), Stroke::new(Ink::Muted, 1.0));
        }
        y = under;
    }
}

fn outline(scene: &mut Scene, area: Rect, stroke: Stroke) {
    let corners = vec![
        point(area.x, area.y),
        point(area.right(), area.y),
        point(area.right(), area.bottom()),
        point(area.x, area.bottom()),
        point(area.x, area.y),
    ];
    scene.line(corners, stroke);
}

fn tooltip(scene: &mut Scene, target: &Target) {
    let room = (scene.width - 2.0 * PADDING - 4.0).clamp(40.0, WIDEST);
    let mut rows: Vec<(String, bool)> = Vec::new();
    for line in wrap(&target.title, room, TEXT_SIZE, true) {
        rows.push((line, true));
    }
    for text in &target.lines {
        rows.extend(wrap(text, room, SMALL, false).into_iter().map(|line| (line, false)));
    }
    let size = |is_bold: bool| if is_bold { TEXT_SIZE } else { SMALL };
    let widest = rows.iter().map(|(text, bold)| text_width(text, size(*bold), *bold));
    let width = widest.fold(0.0, f64::max) + 2.0 * PADDING;
    let height =
        rows.iter().map(|(_, bold)| size(*bold) * LINE_HEIGHT).sum::<f64>() + 2.0 * PADDING - 3.0;
    let area = place(scene.bounds(), target.bounds, width, height);
    scene.rect(area.grow(1.0), Ink::Muted);
    scene.rect(area, Ink::Raised);
    let mut y = area.y + PADDING - 3.0;
    for (text, is_bold) in rows {
        y += size(is_bold) * LINE_HEIGHT;
        let text = Text::new(text, point(area.x + PADDING, y - 1.0)).size(size(is_bold));
        scene.text(if is_bold { text.bold() } else { text });
    }
}

/// A place for a box of this size: right, left, below or above the target,
/// the first that fits; always inside `bounds`, and off the target as long as
/// there is room anywhere.
fn place(bounds: Rect, target: Rect, width: f64, height: f64) -> Rect {
    let inner = bounds.grow(-2.0);
    let center = target.center();
    let clamp_x = |x: f64| x.min(inner.right() - width).max(inner.x);
    let clamp_y = |y: f64| y.min(inner.bottom() - height).max(inner.y);
    let beside_y = clamp_y(center.y - height / 2.0);
    let stacked_x = clamp_x(center.x - width / 2.0);
    let (right, below) = (target.right() + GAP, target.bottom() + GAP);
    let (left, above) = (target.x - GAP - width, target.y - GAP - height);
    let (x, y) = if right + width <= inner.right() {
        (right, beside_y)
    } else if left >= inner.x {
        (left, beside_y)
    } else if below + height > inner.bottom() && above >= inner.y {
        (stacked_x, above)
    } else {
        (stacked_x, clamp_y(below))
    };
    Rect::new(x, y, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tooltip_stays_inside_and_off_its_target() {
        arbtest::arbtest(|u| {
            let bounds = Rect::new(0.0, 0.0, 320.0, 400.0);
            let x = f64::from(u.int_in_range(0..=310)?);
            let y = f64::from(u.int_in_range(0..=390)?);
            let target = Rect::new(x, y, 8.0, 8.0);
            let area = place(bounds, target, 200.0, 120.0);
            assert!(area.x >= 0.0 && area.right() <= 320.0);
            assert!(area.y >= 0.0 && area.bottom() <= 400.0);
            assert!(!area.overlaps(&target));
            Ok(())
        });
    }

    #[test]
    fn the_line_of_a_month_leaves_out_words_and_nothing_else() {
        let mut scene = Scene::new(320.0, 200.0);
        scene.plot = Rect::between(0.0, 20.0, 320.0, 180.0);
        for (word, x, y) in
            [("crossed", 90.0, 60.0), ("crossed too", 95.0, 64.0), ("aside", 200.0, 90.0)]
        {
            scene.text(Text::new(word, point(x, y)));
        }
        let lines = |x: f64| {
            let marks = overlay(&scene, None, Some(x), false);
            let ends = marks.iter().map(|mark| match mark {
                Mark::Line(ends, _) => (ends[0].y, ends[1].y),
                other => panic!("a line was expected, not {other:?}"),
            });
            ends.collect::<Vec<_>>()
        };
        assert_eq!(lines(10.0), [(20.0, 180.0)]);
        let broken = lines(100.0);
        assert_eq!((broken.len(), broken[0].0, broken[1].1), (2, 20.0, 180.0));
        assert!(broken[0].1 < 52.0 && broken[1].0 > 64.0, "{broken:?}");
    }
}
