//! Two columns of blocks joined by bands: before and after, to one scale.

use super::parts::{Fill, band, hatched, target};
use crate::chart::frame::{SMALL, push_apart};
use crate::scene::{Align, Ink, Rect, Scene, Stroke, Text, elide, point, text_width};
use crate::words::Words;

/// A block of a column.
pub(super) struct Block {
    /// What it is called.
    pub name: String,
    /// How large it is.
    pub size: f64,
    /// Its size in words.
    pub amount: String,
    /// Its colour; hatched without one, as nothing that was recorded.
    pub ink: Option<Ink>,
    /// What is said of it.
    pub title: String,
    /// More of that.
    pub lines: Vec<String>,
}

/// A part of a block before that is a part of a block after.
pub(super) struct Flow {
    /// Positions of the blocks, before and after.
    pub ends: (usize, usize),
    /// How large it is.
    pub size: f64,
    /// How it is drawn.
    pub look: (Ink, Fill),
}

/// Width of a block.
const BAR: f64 = 9.0;
/// Room between two blocks.
const GAP: f64 = 7.0;
/// Narrower than this, amounts stand below their names.
const TIGHT: f64 = 150.0;

/// Height of the label of a block beside which there is `room` px of width.
fn label_height(room: f64) -> f64 {
    if room < TIGHT { 29.0 } else { 15.0 }
}

/// A column as laid out: the upper and lower end of each block.
struct Column {
    left: f64,
    ends: Vec<(f64, f64)>,
}

fn column(blocks: &[Block], left: f64, top: f64, unit: f64) -> Column {
    let mut at = top;
    let ends = blocks.iter().map(|block| {
        let ends = (at, at + block.size.max(0.0) * unit);
        at = ends.1 + GAP;
        ends
    });
    Column { left, ends: ends.collect() }
}

/// Draws both columns below `top`; flows leave and enter blocks from the top
/// in their order. Targets count on from `first`, in rows `row` and the next
/// one. Returns the y below.
pub(super) fn alluvial(
    scene: &mut Scene,
    words: &Words,
    (before, after): (&[Block], &[Block]),
    flows: &[Flow],
    top: f64,
    (first, row): (usize, usize),
) -> f64 {
    let width = scene.width;
    let most = before.len().max(after.len()) as f64;
    let side = (width * 0.28).clamp(96.0, 190.0);
    let height = (width * 0.42).clamp(260.0, 340.0).max(most * (label_height(side) + 2.0));
    let total = |blocks: &[Block]| blocks.iter().map(|block| block.size.max(0.0)).sum::<f64>();
    let largest = total(before).max(total(after));
    let unit = if largest > 0.0 { (height - GAP * most) / largest } else { 0.0 };
    let left = column(before, side, top, unit);
    let right = column(after, width - side - BAR, top, unit);
    let mut out: Vec<f64> = left.ends.iter().map(|ends| ends.0).collect();
    let mut into: Vec<f64> = right.ends.iter().map(|ends| ends.0).collect();
    for flow in flows.iter().filter(|flow| flow.size > 0.0) {
        let (Some(from), Some(to)) = (out.get_mut(flow.ends.0), into.get_mut(flow.ends.1)) else {
            continue;
        };
        let size = flow.size * unit;
        let ends = ((*from, *from + size), (*to, *to + size));
        band(scene, (left.left + BAR, ends.0), (right.left, ends.1), flow.look);
        *from += size;
        *to += size;
    }
    let room = Rect::new(0.0, top, side, height);
    labels(scene, words, before, &left, room, Align::Right, (first, row));
    let room = Rect::new(width - side, top, side, height);
    labels(scene, words, after, &right, room, Align::Left, (first + before.len(), row + 1));
    top + height
}

/// Blocks and their names, which are pushed apart where blocks are thin.
fn labels(
    scene: &mut Scene,
    words: &Words,
    blocks: &[Block],
    column: &Column,
    room: Rect,
    align: Align,
    (first, row): (usize, usize),
) {
    let is_left = align == Align::Right;
    let middle: Vec<f64> = column.ends.iter().map(|ends| f64::midpoint(ends.0, ends.1)).collect();
    let half = label_height(room.width) / 2.0;
    let places =
        push_apart(&middle, &|_| half * 2.0, room.y + half - 1.5, room.bottom() - half + 3.5);
    let at = if is_left { room.right() - 6.0 } else { room.x + 6.0 };
    for (index, block) in blocks.iter().enumerate() {
        let ends = column.ends[index];
        let area = Rect::between(column.left, ends.0, column.left + BAR, ends.1.max(ends.0 + 1.0));
        match block.ink {
            Some(ink) => scene.rect(area, ink),
            None => hatched(scene, area, Ink::Before, 3.0),
        }
        let baseline = places[index] + 4.2;
        if (places[index] - middle[index]).abs() > 3.0 {
            let (edge, to) = if is_left { (area.x, at + 2.0) } else { (area.right(), at - 2.0) };
            let stroke = Stroke::new(Ink::Before, 0.8);
            scene.segment(point(edge, middle[index]), point(to, places[index]), stroke);
        }
        let mut shift = text_width(&block.amount, SMALL, true) + 5.0;
        let is_beside = shift + text_width(&block.name, SMALL, false) < room.width - 8.0;
        let (mut upper, mut lower) = (baseline, baseline);
        let is_tight = room.width < TIGHT;
        if is_tight || !is_beside && ends.1 - ends.0 > 32.0 {
            let apart = if is_tight { 7.0 } else { 8.0 };
            (upper, lower, shift) = (baseline - apart, baseline + apart, 0.0);
        }
        let bold = Text::new(block.amount.as_str(), point(at, lower)).size(SMALL).bold();
        scene.text(bold.align(align));
        let name = elide(&block.name, room.width - 8.0 - shift, SMALL, false);
        let x = if is_left { at - shift } else { at + shift };
        scene.text(Text::new(name, point(x, upper)).size(SMALL).align(align));
        let (left, right) = if is_left { (room.x, area.right()) } else { (area.x, room.right()) };
        let bounds =
            Rect::between(left, places[index] - half + 0.5, right, places[index] + half + 0.5);
        target(
            scene,
            words,
            (first + index, row),
            bounds,
            block.title.clone(),
            block.lines.clone(),
        );
    }
}
