//! Events in lanes along the months: what was done, when, how sure it is.
//!
//! In come events sorted into lanes; out goes a [`Scene`] as high as the
//! labels need. Which events belong to the story, and to which lane, is
//! decided by the caller. What is drawn, said and listed counts the same
//! events: those that touch the axis.

mod glyph;
mod pack;
mod words;

use crate::scale::TimeAxis;
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Rect, Scene, Stroke, TEXT_SIZE, Target, Text, elide, point,
    text_width, wrap,
};
use crate::trade::{Period, Precision, SanctionEvent, Status};
use glyph::{Glyph, Shape};
use pack::{Item, Side};
pub use words::{date_words, event_caption, event_lines, event_table, status_words};

/// What a timeline shows.
#[derive(Clone, Debug)]
pub struct Timeline<'a> {
    /// First month of the axis.
    pub from: Period,
    /// Last month of the axis, inclusive.
    pub to: Period,
    /// Lanes from top to bottom.
    pub lanes: Vec<LaneOfEvents<'a>>,
    /// Positions (in the story's events) of those that keep their label where
    /// room is short.
    pub highlights: Vec<usize>,
    /// How many events belong to no lane; the caption says so.
    pub in_no_lane: usize,
}

/// A lane and its events.
#[derive(Clone, Debug)]
pub struct LaneOfEvents<'a> {
    /// Its name.
    pub label: String,
    /// Position in the story's events, and the event; by date, then by id.
    pub events: Vec<(usize, &'a SanctionEvent)>,
}

/// Below this width of the scene, text has its smallest size.
const NARROW: f64 = 480.0;

/// Smallest font size.
const SMALL_TEXT: f64 = 12.0;

/// Between a sign and its label.
const LABEL_GAP: f64 = 6.0;

/// Between a label or sign and the next ones in its row; far more than
/// [`LABEL_GAP`], so that it is plain which belong together.
const ITEM_GAP: f64 = 20.0;

/// Between signs without labels.
const SIGN_GAP: f64 = 3.0;

/// Height of a row of signs without labels.
const SIGN_ROW: f64 = 14.0;

/// Above and below the rows of a lane.
const LANE_PADDING: f64 = 6.0;

/// A label is no longer than this many font sizes; the tooltip has the rest.
const LONGEST_LABEL: f64 = 40.0;

/// A label above its sign has at most this many lines.
const MOST_LINES: usize = 3;

/// With more rows than this, only highlights keep their labels: nobody reads
/// on, and canvases have a largest height.
const MOST_ROWS: usize = 240;

/// From this height on, the months stand above the plot too.
const TALL: f64 = 240.0;

/// Least size of what can be hit (WCAG 2.2, criterion 2.5.8).
const HIT_SIZE: f64 = 24.0;

/// Narrower than this there is nothing to draw on.
const LEAST_WIDTH: f64 = 40.0;

/// Draws `model` on a scene `width` CSS pixels wide, with the first month
/// starting at `left` and the last one ending at `right`.
///
/// Labels may use the whole width. The height is as much as the rows need;
/// it is 0 where `width` leaves nothing to draw on.
pub fn timeline(model: &Timeline, left: f64, right: f64, width: f64) -> Scene {
    let width = if width.is_finite() { width.max(0.0) } else { 0.0 };
    if width < LEAST_WIDTH {
        return Scene::new(width, 0.0);
    }
    let inside = |x: f64, other: f64| if x.is_finite() { x.clamp(0.0, width) } else { other };
    let axis = TimeAxis::new(model.from, model.to, inside(left, 0.0), inside(right, width));
    let sheet = Sheet::new(axis, width);
    let lay = |labels: Labels| -> Vec<Lane> {
        model.lanes.iter().map(|lane| sheet.lane(lane, model, labels)).collect()
    };
    let mut lanes = lay(Labels::All);
    if lanes.iter().map(|lane| lane.rows.len()).sum::<usize>() > MOST_ROWS {
        lanes = lay(Labels::Highlights);
    }
    sheet.draw(model, &lanes)
}

/// Which events may have labels.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Labels {
    All,
    Highlights,
}

/// Measures that all lanes share.
struct Sheet {
    axis: TimeAxis,
    width: f64,
    /// Font size.
    size: f64,
    /// Height of a row of labels.
    row_height: f64,
    /// Between the baselines of one text.
    line_height: f64,
}

/// A lane, laid out; `y` counts from its top.
struct Lane<'a> {
    name: String,
    entries: Vec<Entry<'a>>,
    rows: Vec<Row>,
    /// The baseline of its name.
    name_y: f64,
    height: f64,
}

/// An event in a lane.
struct Entry<'a> {
    position: usize,
    event: &'a SanctionEvent,
    glyph: Glyph,
    title: String,
    is_highlight: bool,
    place: Place,
}

/// Where the label of an event stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Beside(Side),
    Above,
    Nowhere,
}

/// Entries side by side.
struct Row {
    entries: Vec<usize>,
    /// The lines of the one label of a row that stands above its sign.
    lines: Vec<String>,
    height: f64,
    /// From the lane's top to the line that the signs are on.
    line_y: f64,
}

impl Sheet {
    fn new(axis: TimeAxis, width: f64) -> Self {
        let size = if width < NARROW { SMALL_TEXT } else { TEXT_SIZE };
        let line_height = (size * LINE_HEIGHT).round();
        Self { axis, width, size, row_height: line_height + 2.0, line_height }
    }

    fn room(&self) -> (f64, f64) {
        (0.0, self.width)
    }

    /// From the middle of a line of text to its baseline.
    fn baseline(&self) -> f64 {
        (self.size * 0.35).round()
    }

    fn lane<'a>(&self, lane: &LaneOfEvents<'a>, model: &Timeline, labels: Labels) -> Lane<'a> {
        let entries = lane.events.iter().filter_map(|(position, event)| {
            let is_highlight = model.highlights.contains(position);
            self.entry(*position, event, is_highlight, labels)
        });
        let mut entries: Vec<_> = entries.collect();
        self.choose_sides(&mut entries);
        let mut rows = self.rows(&entries);

        // The name shares the first row where the space left of it is free.
        let name = elide(&tidy(&lane.label), self.width, self.size, true);
        let name_end = text_width(&name, self.size, true) + ITEM_GAP;
        let is_shared = rows.first().is_some_and(|row| {
            row.lines.is_empty()
                && row.entries.iter().all(|entry| self.interval(&entries[*entry]).0 >= name_end)
        });
        let mut y = LANE_PADDING;
        let name_y = y + (self.row_height / 2.0).floor() + self.baseline();
        if is_shared {
            rows[0].height = self.row_height;
        } else {
            y += self.row_height;
        }
        for row in &mut rows {
            row.line_y = y + if row.lines.is_empty() {
                (row.height / 2.0).floor()
            } else {
                row.lines.len() as f64 * self.line_height + glyph::HALF_HEIGHT + 2.0
            };
            y += row.height;
        }
        Lane { name, entries, rows, name_y, height: y + LANE_PADDING }
    }

    /// `None` when the event lies beyond the axis.
    fn entry<'a>(
        &self,
        position: usize,
        event: &'a SanctionEvent,
        is_highlight: bool,
        labels: Labels,
    ) -> Option<Entry<'a>> {
        let glyph = Glyph::new(&event.when, event.status, &self.axis)?;
        let title = tidy(&event.title);
        let title = elide(&title, LONGEST_LABEL * self.size, self.size, is_highlight);
        let mut entry =
            Entry { position, event, glyph, title, is_highlight, place: Place::Nowhere };
        let item = self.item(&entry);
        let may_be_named = is_highlight || labels == Labels::All;
        let fits = |side| item.fits(side, self.room());
        if may_be_named && (fits(Side::Left) || fits(Side::Right)) {
            entry.place = Place::Beside(Side::Left);
        } else if is_highlight || may_be_named && is_wide(&item) {
            entry.place = Place::Above;
        }
        Some(entry)
    }

    fn item(&self, entry: &Entry) -> Item {
        let label = text_width(&entry.title, self.size, entry.is_highlight) + LABEL_GAP;
        Item { sign: (entry.glyph.left, entry.glyph.right), label }
    }

    /// The stretch of its row that an entry takes.
    fn interval(&self, entry: &Entry) -> (f64, f64) {
        let item = self.item(entry);
        match entry.place {
            Place::Beside(side) => item.interval(side),
            Place::Above | Place::Nowhere => item.sign,
        }
    }

    fn choose_sides(&self, entries: &mut [Entry]) {
        let mut beside: Vec<_> =
            entries.iter_mut().filter(|entry| matches!(entry.place, Place::Beside(_))).collect();
        let items: Vec<_> = beside.iter().map(|entry| self.item(entry)).collect();
        let sides = pack::sides(&items, self.room(), ITEM_GAP);
        for (entry, side) in beside.iter_mut().zip(sides) {
            entry.place = Place::Beside(side);
        }
    }

    /// Signs without labels first, since they may stand beside the name; then
    /// those with labels by the date of the first in the row.
    fn rows(&self, entries: &[Entry]) -> Vec<Row> {
        let of = |is_wanted: fn(&Place) -> bool| -> Vec<usize> {
            (0..entries.len()).filter(|index| is_wanted(&entries[*index].place)).collect()
        };
        let bare = of(|place| *place == Place::Nowhere);
        let mut rows = self.packed(entries, &bare, SIGN_GAP, SIGN_ROW);
        let beside = of(|place| matches!(place, Place::Beside(_)));
        let mut labelled = self.packed(entries, &beside, ITEM_GAP, self.row_height);
        for index in of(|place| *place == Place::Above) {
            let lines = self.lines_above(&entries[index]);
            let height = lines.len() as f64 * self.line_height + 2.0 * glyph::HALF_HEIGHT + 7.0;
            labelled.push(Row { entries: vec![index], lines, height, line_y: 0.0 });
        }
        labelled.sort_by_key(|row| row.entries.first().copied());
        rows.append(&mut labelled);
        rows
    }

    fn packed(&self, entries: &[Entry], chosen: &[usize], gap: f64, height: f64) -> Vec<Row> {
        let intervals: Vec<_> =
            chosen.iter().map(|index| self.interval(&entries[*index])).collect();
        let mut rows: Vec<Row> = Vec::new();
        for (index, row) in chosen.iter().zip(pack::rows(&intervals, gap)) {
            if row == rows.len() {
                rows.push(Row { entries: Vec::new(), lines: Vec::new(), height, line_y: 0.0 });
            }
            rows[row].entries.push(*index);
        }
        rows
    }

    /// The label above a sign: with its date, unless the sign is a long range
    /// that shows it, and in few lines.
    fn lines_above(&self, entry: &Entry) -> Vec<String> {
        let text = if is_wide(&self.item(entry)) {
            entry.title.clone()
        } else {
            format!("{}: {}", entry.event.when.short(), tidy(&entry.event.title))
        };
        let mut lines = wrap(&text, self.width, self.size, entry.is_highlight);
        if lines.len() > MOST_LINES {
            let rest = lines.split_off(MOST_LINES - 1).join(" ");
            lines.push(elide(&rest, self.width, self.size, entry.is_highlight));
        }
        lines
    }
}

/// Whether a label fits above its own sign: long ranges.
fn is_wide(item: &Item) -> bool {
    item.sign.1 - item.sign.0 >= item.label
}

/// In one line, and no longer than any label can be: measuring a book would
/// take long.
fn tidy(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").chars().take(400).collect()
}

impl Sheet {
    fn draw(&self, model: &Timeline, lanes: &[Lane]) -> Scene {
        let is_empty = lanes.iter().all(|lane| lane.entries.is_empty());
        let message_height = if is_empty { self.row_height + 2.0 * LANE_PADDING } else { 0.0 };
        let height = message_height + lanes.iter().map(|lane| lane.height).sum::<f64>();
        let axis_height = self.line_height + 3.0;
        let top = if height >= TALL { axis_height } else { 1.0 };
        let bottom = top + height;
        let mut scene = Scene::new(self.width, bottom + axis_height);
        scene.plot = Rect::between(self.axis.left(), top, self.axis.right(), bottom);
        self.draw_axis(&mut scene, top, bottom);

        let mut y = top;
        if is_empty {
            let at = point(self.axis.left(), y + message_height / 2.0 + self.baseline());
            let text = "No events in this period.";
            let at =
                point(at.x.min(self.width - text_width(text, self.size, false)).max(0.0), at.y);
            scene.text(Text::new(text, at).size(self.size).ink(Ink::Muted));
            y += message_height;
        }
        for (number, lane) in lanes.iter().enumerate() {
            if number > 0 || is_empty {
                let line_y = y.floor() + 0.5;
                let stroke = Stroke::new(Ink::Grid, 1.0);
                scene.segment(point(0.0, line_y), point(self.width, line_y), stroke);
            }
            let name = Text::new(&lane.name, point(0.0, y + lane.name_y)).size(self.size).bold();
            scene.text(name);
            self.draw_lane(&mut scene, lane, number, y, &model.lanes[number].label);
            y += lane.height;
        }
        scene.height += 6.0;
        self.draw_notes(&mut scene, model, lanes);
        self.draw_key(&mut scene, lanes);
        scene.height = scene.height.ceil();
        for target in &mut scene.targets {
            target.bounds = hit_area(target.bounds, self.width, scene.height);
        }
        scene
    }

    fn draw_axis(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let has_top = top > self.line_height;
        for tick in self.axis.ticks(self.size, self.width) {
            // On the middle of a pixel, so that hairlines stay hairlines.
            let x = tick.x.floor() + 0.5;
            let overhang = if tick.is_year { 6.0 } else { 3.0 };
            let above = if has_top { top - overhang } else { top };
            let stroke = Stroke::new(Ink::Grid, 1.0);
            scene.segment(point(x, above), point(x, bottom + overhang), stroke);
            let ink = if tick.is_year { Ink::Text } else { Ink::Muted };
            let mut label = |y: f64| {
                let text = Text::new(&tick.label, point(tick.x, y)).size(self.size);
                scene.text(text.ink(ink));
            };
            label(bottom + self.line_height + 1.0);
            if has_top {
                label(top - 7.0);
            }
        }
        for y in [top, bottom] {
            let y = y.floor() + 0.5;
            let stroke = Stroke::new(Ink::Muted, 1.0);
            scene.segment(point(0.0, y), point(self.width, y), stroke);
        }
    }

    fn draw_lane(&self, scene: &mut Scene, lane: &Lane, number: usize, top: f64, name: &str) {
        let count = lane.entries.len();
        let mut bounds = vec![Rect::default(); count];
        for row in &lane.rows {
            let y = top + row.line_y;
            for index in &row.entries {
                let entry = &lane.entries[*index];
                entry.glyph.draw(scene, y);
                bounds[*index] = self.draw_label(scene, entry, row, y);
            }
        }
        for (index, (entry, bounds)) in lane.entries.iter().zip(bounds).enumerate() {
            scene.targets.push(Target {
                datum: Datum::Event(entry.position),
                bounds,
                row: number,
                title: entry.event.title.clone(),
                lines: event_lines(entry.event),
                spoken: words::spoken(entry.event, name, index + 1, count),
            });
        }
    }

    /// Draws the label of an entry; returns the box around it and its sign.
    fn draw_label(&self, scene: &mut Scene, entry: &Entry, row: &Row, y: f64) -> Rect {
        let glyph = entry.glyph;
        let sign = glyph.bounds(y);
        let mut draw = |line: &str, x: f64, y: f64, align: Align| {
            let text = Text::new(line, point(x, y)).size(self.size).align(align);
            let text = if entry.is_highlight { text.bold() } else { text };
            let bounds = text.bounds();
            scene.text(text);
            bounds
        };
        let middle = y + self.baseline();
        match entry.place {
            Place::Nowhere => sign,
            Place::Beside(Side::Left) => {
                let x = glyph.left - LABEL_GAP;
                union(sign, draw(&entry.title, x, middle, Align::Right))
            }
            Place::Beside(Side::Right) => {
                let x = glyph.right + LABEL_GAP;
                union(sign, draw(&entry.title, x, middle, Align::Left))
            }
            Place::Above => {
                let widths =
                    row.lines.iter().map(|line| text_width(line, self.size, entry.is_highlight));
                let width = widths.fold(0.0, f64::max);
                // Towards the side with more room, and inside the scene.
                let is_late = f64::midpoint(glyph.left, glyph.right) > self.width / 2.0;
                let (x, align) = if is_late {
                    (glyph.right.max(width).min(self.width), Align::Right)
                } else {
                    (glyph.left.min(self.width - width).max(0.0), Align::Left)
                };
                let first = y
                    - glyph::HALF_HEIGHT
                    - 2.0
                    - (row.lines.len() as f64 - 0.5) * self.line_height
                    + self.baseline();
                let mut bounds = sign;
                for (number, line) in row.lines.iter().enumerate() {
                    let line_y = first + number as f64 * self.line_height;
                    bounds = union(bounds, draw(line, x, line_y, align));
                }
                bounds
            }
        }
    }

    /// What the picture leaves out, in words.
    fn draw_notes(&self, scene: &mut Scene, model: &Timeline, lanes: &[Lane]) {
        let mut notes = Vec::new();
        let entries = || lanes.iter().flat_map(|lane| &lane.entries);
        let marked = entries().filter(|entry| entry.place == Place::Nowhere).count();
        if marked > 0 {
            let more = if marked < entries().count() { "more " } else { "" };
            let (events, are, them) =
                if marked == 1 { ("event", "is", "it") } else { ("events", "are", "them") };
            notes.push(format!(
                "{marked} {more}{events} {are} marked; the list below names {them}."
            ));
        }
        let outside = words::outside(model);
        if outside > 0 {
            let events = words::counted(outside, "event", "events");
            let lie = if outside == 1 { "lies" } else { "lie" };
            notes.push(format!("{events} {lie} before or after these months."));
        }
        for line in wrap(&notes.join(" "), self.width, self.size, false) {
            let y = scene.height + self.size;
            scene.text(Text::new(line, point(0.0, y)).size(self.size).ink(Ink::Muted));
            scene.height += self.line_height;
        }
        if !notes.is_empty() {
            scene.height += 4.0;
        }
    }

    /// Explains the signs that occur, and no others.
    fn draw_key(&self, scene: &mut Scene, lanes: &[Lane]) {
        let mut x = 0.0;
        for (glyph, words) in key(lanes) {
            let text_x = glyph.right + LABEL_GAP;
            let lines = wrap(words, self.width - text_x, self.size, false);
            let widths = lines.iter().map(|line| text_width(line, self.size, false));
            let width = text_x + widths.fold(0.0, f64::max);
            if x > 0.0 && x + width > self.width {
                x = 0.0;
                scene.height += self.row_height;
            }
            let y = scene.height + (self.row_height / 2.0).floor();
            let moved = Glyph { left: glyph.left + x, right: glyph.right + x, ..glyph };
            let shape = match glyph.shape {
                Shape::Range { head_right, is_day } => {
                    Shape::Range { head_right: head_right + x, is_day }
                }
                shape => shape,
            };
            Glyph { shape, ..moved }.draw(scene, y);
            for (number, line) in lines.iter().enumerate() {
                let line_y = y + self.baseline() + number as f64 * self.line_height;
                scene.text(Text::new(line, point(x + text_x, line_y)).size(self.size));
            }
            let extra = lines.len().saturating_sub(1) as f64 * self.line_height;
            scene.height += extra;
            x = if extra > 0.0 { self.width } else { x + width + ITEM_GAP };
        }
        if x > 0.0 {
            scene.height += self.row_height;
        }
    }
}

/// Signs from x = 0 on, and what they mean.
fn key(lanes: &[Lane]) -> Vec<(Glyph, &'static str)> {
    let entries = || lanes.iter().flat_map(|lane| &lane.entries);
    let sign = |right: f64, status, shape| Glyph {
        left: 0.0,
        right,
        status,
        shape,
        opens_left: false,
        opens_right: false,
    };
    let mut items = Vec::new();
    for status in Status::ALL {
        if entries().any(|entry| entry.event.status == status) {
            items.push((sign(2.0 * glyph::RADIUS, status, Shape::Dot), status_words(status)));
        }
    }
    let is_known = |precision| entries().any(|entry| entry.event.when.precision == precision);
    let coarse =
        (is_known(Precision::Month), is_known(Precision::Quarter), is_known(Precision::Year));
    let words = match coarse {
        (false, false, false) => "",
        (true, false, false) => "Only the month is known",
        (false, true, false) => "Only the quarter is known",
        (false, false, true) => "Only the year is known",
        (true, true, false) => "Only the month or quarter is known",
        (true, false, true) => "Only the month or year is known",
        (false, true, true) => "Only the quarter or year is known",
        (true, true, true) => "Only the month, quarter or year is known",
    };
    if !words.is_empty() {
        items.push((sign(20.0, Status::Confirmed, Shape::Bar), words));
    }
    let range = Shape::Range { head_right: 2.0 * glyph::RADIUS, is_day: true };
    if entries().any(|entry| matches!(entry.glyph.shape, Shape::Range { .. })) {
        items.push((sign(28.0, Status::Confirmed, range), "From start to end"));
    }
    if entries().any(|entry| entry.glyph.opens_left || entry.glyph.opens_right) {
        let open = Shape::Range { head_right: 0.0, is_day: true };
        let left = entries().any(|entry| entry.glyph.opens_left);
        let right = entries().any(|entry| entry.glyph.opens_right);
        let arrow = Glyph {
            opens_left: left,
            opens_right: right,
            ..sign(24.0, Status::Confirmed, if left { open } else { range })
        };
        items.push((arrow, "Goes on beyond these months"));
    }
    items
}

fn union(a: Rect, b: Rect) -> Rect {
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
