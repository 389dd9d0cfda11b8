//! A layout as a picture of some months.

use super::glyph;
use super::layout::{
    ITEM_GAP, LABEL_GAP, LANE_PADDING, Lane, Layout, NUMBER_GAP, Place, SMALL_TEXT, Sheet,
};
use super::pack::Side;
use super::zoom::{Placed, widest};
use super::{Timeline, lead, words};
use crate::chart::window;
use crate::scale::TimeAxis;
use crate::scene::{Align, Datum, Ink, Rect, Scene, Target, Text, point, text_width, wrap};
use crate::words::Words;

/// From this height on, the months stand above the plot too.
const TALL: f64 = 240.0;

/// Least size of what can be hit (WCAG 2.2, criterion 2.5.8).
pub(super) const HIT_SIZE: f64 = 24.0;

/// The months in view of a layout.
pub(super) struct Sight<'a> {
    pub sheet: &'a Sheet,
    pub axis: TimeAxis,
}

/// How many events in view are drawn in which way.
#[derive(Default)]
pub(super) struct Tally {
    pub seen: usize,
    numbered: usize,
    pub marked: usize,
    pub counted: usize,
}

impl Layout {
    /// The picture of the months in view of `model`, the one it was made for.
    pub(super) fn draw(&self, model: &Timeline, has_words: bool) -> Scene {
        let sheet = &self.sheet;
        let axis = match model.window {
            Some(months) => TimeAxis::over(months, sheet.axis.left(), sheet.axis.right()),
            None => sheet.axis,
        };
        let sight = Sight { sheet, axis };
        let is_empty = self.lanes.iter().all(|lane| lane.entries.is_empty());
        let message_height = if is_empty { sheet.row_height + 2.0 * LANE_PADDING } else { 0.0 };
        let height = message_height + self.lanes.iter().map(|lane| lane.height).sum::<f64>();
        let axis_height = sheet.line_height + 3.0;
        let top = if height >= TALL { axis_height } else { 1.0 };
        let bottom = top + height;
        let mut scene = Scene::new(sheet.width, bottom + axis_height);
        scene.plot = Rect::between(axis.left(), top, axis.right(), bottom);
        let count = self.lanes.iter().map(|lane| lane.entries.len()).sum();
        scene.targets.reserve_exact(count);
        sight.draw_axis(&mut scene, model.words, top, bottom);

        let mut y = top;
        if is_empty {
            let text = model.words.just("events-empty");
            let room = sheet.width - text_width(&text, sheet.size, false);
            let x = axis.left().min(room).max(0.0);
            let at = point(x, y + message_height / 2.0 + sheet.baseline());
            scene.text(Text::new(text, at).size(sheet.size).ink(Ink::Muted));
            y += message_height;
        }
        let mut tally = Tally::default();
        for (number, lane) in self.lanes.iter().enumerate() {
            if number > 0 || is_empty {
                scene.rect(Rect::new(0.0, y.floor(), sheet.width, 1.0), Ink::Grid);
            }
            let name = Text::new(&lane.name, point(0.0, y + lane.name_y)).size(sheet.size).bold();
            scene.text(name);
            let base = scene.targets.len();
            sight.draw_lane(&mut scene, lane, number, y, &mut tally);
            if has_words {
                let of = lane.entries.len();
                for (at, entry) in lane.entries.iter().enumerate() {
                    let lane = &model.lanes[number];
                    let target = &mut scene.targets[base + at];
                    let event = lane.events[entry.index].1;
                    words::describe(model.words, target, event, lane.label, at + 1, of);
                }
            }
            y += lane.height;
        }
        scene.height += 6.0;
        let outside = self.outside + count - tally.seen;
        sight.draw_notes(&mut scene, &tally, outside, model);
        self.draw_key(&mut scene);
        scene.height = scene.height.ceil();
        for target in &mut scene.targets {
            if target.bounds.x >= -sheet.width && target.bounds.x <= sheet.width {
                target.bounds = hit_area(target.bounds, sheet.width, scene.height);
            }
        }
        scene
    }

    /// Explains the signs that occur, and no others.
    fn draw_key(&self, scene: &mut Scene) {
        let sheet = &self.sheet;
        let mut x = 0.0;
        for (glyph, words) in &self.key {
            let text_x = glyph.right + LABEL_GAP;
            let lines = wrap(words, sheet.width - text_x, sheet.size, false);
            let width = text_x + widest(&lines, sheet.size, false);
            if x > 0.0 && x + width > sheet.width {
                x = 0.0;
                scene.height += sheet.row_height;
            }
            let y = scene.height + (sheet.row_height / 2.0).floor();
            glyph.moved(x).draw(scene, y);
            for (number, line) in lines.iter().enumerate() {
                let line_y = y + sheet.baseline() + number as f64 * sheet.line_height;
                scene.text(Text::new(line, point(x + text_x, line_y)).size(sheet.size));
            }
            let extra = lines.len().saturating_sub(1) as f64 * sheet.line_height;
            scene.height += extra;
            x = if extra > 0.0 { sheet.width } else { x + width + ITEM_GAP };
        }
        if x > 0.0 {
            scene.height += sheet.row_height;
        }
    }
}

impl Sight<'_> {
    pub(super) fn is_seen(&self, entry: &super::layout::Entry) -> bool {
        window::is_seen(&self.axis, entry.span)
    }

    fn draw_axis(&self, scene: &mut Scene, words: &Words, top: f64, bottom: f64) {
        let sheet = self.sheet;
        let has_top = top > sheet.line_height;
        let width_of = |label: &str| text_width(label, sheet.size, false);
        let name = |month, part| words.tick_name(month, part);
        // The last label is moved in by a little, rather than missing.
        let ticks = self.axis.ticks_named(sheet.width + 6.0, &width_of, &name);
        for tick in &ticks {
            // On whole pixels, so that hairlines stay hairlines; and rectangles,
            // which a canvas of two pixels to one of CSS fills in a tenth of
            // the time of strokes.
            let x = tick.x.floor();
            let overhang = if tick.is_year { 6.0 } else { 3.0 };
            let above = if has_top { top - overhang } else { top };
            scene.rect(Rect::between(x, above, x + 1.0, bottom + overhang), Ink::Grid);
        }
        for tick in ticks {
            let ink = if tick.is_year { Ink::Text } else { Ink::Muted };
            let x = tick.x.min(sheet.width - width_of(&tick.label));
            let mut label = |y: f64| {
                let text = Text::new(&tick.label, point(x, y)).size(sheet.size);
                scene.text(text.ink(ink));
            };
            label(bottom + sheet.line_height + 1.0);
            if has_top {
                label(top - 7.0);
            }
        }
        for y in [top, bottom] {
            scene.rect(Rect::new(0.0, y.floor(), sheet.width, 1.0), Ink::Muted);
        }
    }

    /// Draws a lane, and a target for each of its events: at its sign, at the
    /// number that counts it, or out of view.
    fn draw_lane(
        &self,
        scene: &mut Scene,
        lane: &Lane,
        number: usize,
        top: f64,
        tally: &mut Tally,
    ) {
        let base = scene.targets.len();
        for entry in &lane.entries {
            scene.targets.push(Target {
                datum: Datum::Event(entry.position),
                bounds: window::out_of_view(&self.axis, entry.span.0, top),
                row: number,
                title: String::new(),
                lines: Vec::new(),
                spoken: String::new(),
            });
        }
        let (first, last) = self.axis.months();
        let mut seen = Vec::new();
        for row in &lane.rows {
            let y = top + row.line_y;
            // Those in a row keep apart, so they end in the order they start.
            let from = row.entries.partition_point(|at| lane.entries[*at].span.1 <= first);
            let mut end = -ITEM_GAP;
            for (index, at) in row.entries.iter().enumerate().skip(from) {
                let entry = &lane.entries[*at];
                if entry.span.0 >= last {
                    break;
                }
                let next = row.entries.get(index + 1).map(|next| &lane.entries[*next]);
                let Some(placed) = self.placed(entry, end, next) else { continue };
                end = placed.end();
                placed.glyph.draw_bars(scene, y);
                let mut label_y = y;
                if let Place::Led(row) = placed.place {
                    label_y = top + lane.led[row];
                    lead::draw(scene, &placed.glyph, label_y, y);
                }
                seen.push((base + at, placed, y, label_y));
            }
        }
        // Lines first, then signs, then texts: a canvas fills what is alike at
        // once.
        for (_, placed, y, _) in &seen {
            placed.glyph.draw_sign(scene, *y);
        }
        for (at, placed, y, label_y) in seen {
            let is_numbered = matches!(placed.place, Place::Number(_));
            tally.seen += 1;
            tally.marked += usize::from(placed.lines.is_empty());
            tally.numbered += usize::from(is_numbered && !placed.lines.is_empty());
            scene.targets[at].bounds = self.draw_label(scene, &placed, y, label_y);
        }
        self.draw_numbers(scene, lane, top + lane.number_y, base, tally);
    }

    /// Draws the label of an entry whose sign stands on the line `y`; returns
    /// the box around both, or around a label that stands apart.
    pub(super) fn draw_label(
        &self,
        scene: &mut Scene,
        placed: &Placed,
        y: f64,
        label_y: f64,
    ) -> Rect {
        let Placed { entry, glyph, place, lines } = placed;
        let (sheet, count) = (self.sheet, lines.len() as f64);
        // Among bare signs, where there is little room above and below.
        let is_small = super::layout::is_small(*place);
        let size = if is_small { SMALL_TEXT } else { sheet.size };
        let (x, align, middle) = match place {
            Place::Beside(Side::Left) | Place::Column(Side::Left) => {
                (glyph.left - LABEL_GAP, Align::Right, y)
            }
            Place::Number(Side::Left) => (glyph.left - NUMBER_GAP, Align::Right, y),
            Place::Number(Side::Right) => (glyph.right + NUMBER_GAP, Align::Left, y),
            Place::Led(_) => (glyph.middle() + entry.shift, Align::Left, label_y),
            Place::Above => {
                // Towards the side with more room, and inside the scene.
                let width = entry.label;
                let is_late = f64::midpoint(glyph.left, glyph.right) > sheet.width / 2.0;
                let is_over = width <= glyph.right - glyph.left;
                let x = if is_late && !is_over { glyph.right - width } else { glyph.left };
                let middle = y - glyph::HALF_HEIGHT - 2.0 - count * sheet.line_height / 2.0;
                (x.min(sheet.width - width).max(0.0), Align::Left, middle)
            }
            _ => (glyph.right + LABEL_GAP, Align::Left, y),
        };
        let mut bounds = glyph.bounds(y);
        let baseline = (size * 0.35).round();
        let tone = if glyph.look.ink == Ink::Event { Ink::Text } else { Ink::Muted };
        for (number, line) in lines.iter().enumerate() {
            let from_middle = (number as f64 - (count - 1.0) / 2.0) * sheet.line_height;
            let line_y = (middle + from_middle).round() + baseline;
            let text = Text::new(line, point(x, line_y)).size(size).align(align).ink(tone);
            let text = if entry.is_highlight { text.bold() } else { text };
            let area = text.bounds();
            if let Place::Led(_) = place {
                // A box around both would hold other signs and labels.
                scene.signs.push((bounds.grow(2.0), area.center()));
                bounds = area;
            } else {
                bounds = union(bounds, area);
            }
            scene.text(text);
        }
        bounds
    }

    /// What the picture leaves out, in words.
    fn draw_notes(&self, scene: &mut Scene, tally: &Tally, outside: usize, model: &Timeline) {
        let sheet = self.sheet;
        let mut notes = Vec::new();
        for (key, count) in [
            ("events-numbered", tally.numbered),
            ("events-marked", tally.marked),
            ("events-counted", tally.counted),
            ("events-beyond", outside),
        ] {
            if count > 0 {
                notes.push(model.words.with().count("count", count).say(key));
            }
        }
        if !model.note.is_empty() {
            notes.push(model.note.to_owned());
        }
        for line in wrap(&notes.join(" "), sheet.width, sheet.size, false) {
            let y = scene.height + sheet.size;
            scene.text(Text::new(line, point(0.0, y)).size(sheet.size).ink(Ink::Muted));
            scene.height += sheet.line_height;
        }
        if !notes.is_empty() {
            scene.height += 4.0;
        }
    }
}

pub(super) fn union(a: Rect, b: Rect) -> Rect {
    Rect::between(a.x.min(b.x), a.y.min(b.y), a.right().max(b.right()), a.bottom().max(b.bottom()))
}

/// Grown to what a finger can hit, and moved inside the scene.
fn hit_area(bounds: Rect, width: f64, height: f64) -> Rect {
    let grown_width = bounds.width.max(HIT_SIZE).min(width);
    let grown_height = bounds.height.max(HIT_SIZE).min(height);
    let center = bounds.center();
    let x = (center.x - grown_width / 2.0).min(width - grown_width).max(0.0);
    let y = (center.y - grown_height / 2.0).min(height - grown_height).max(0.0);
    Rect::new(x, y, grown_width, grown_height)
}
