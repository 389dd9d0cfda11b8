//! Events in lanes along the months: what was done, when, how sure it is.
//!
//! In come events sorted into lanes; out goes a [`Scene`] as high as the
//! labels need. Which events belong to the story, and to which lane, is
//! decided by the caller. What is drawn, said and listed counts the same
//! events: those that touch the axis.

mod cluster;
mod glyph;
mod pack;
mod words;
mod zoom;

use crate::scale::TimeAxis;
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Rect, Scene, Stroke, TEXT_SIZE, Target, Text, elide, point,
    text_width, wrap,
};
use crate::trade::{Period, Precision, SanctionEvent, Status, When};

use super::window;
use cluster::{Cluster, NUMBER_ROW};
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
    /// The months in view; all of them when `None`.
    pub window: Option<(f64, f64)>,
    /// What the reader left out, in a sentence; empty when nothing.
    pub note: &'a str,
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

/// A label has at most this many lines.
const MOST_LINES: usize = 3;

/// Beside a sign, a label of several lines is at least this wide.
const LEAST_COLUMN: f64 = 140.0;

/// With more rows than this, labels are thinned out: nobody reads on, and
/// canvases have a largest height.
const MOST_ROWS: usize = 72;

/// How many rows of labels are left then, about.
const ROWS_LEFT: usize = 36;

/// A lane keeps at least this many rows of labels.
const LEAST_ROWS: usize = 2;

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
    let (left, right) = (inside(left, 0.0), inside(right, width));
    let axis = TimeAxis::new(model.from, model.to, left, right);
    let sheet = Sheet { is_zoomed: model.window.is_some(), ..Sheet::new(axis, width) };
    let mut lanes = sheet.lanes(model, None);
    let total = lanes.iter().map(|lane| lane.rows.len()).sum::<usize>();
    if total > MOST_ROWS {
        // Wider months have room for more. Laid out anew at each doubling
        // only, so that rows stay while months are moved.
        let mut doubled = 1.0;
        if let Some((start, end)) = model.window {
            let (first, last) = sheet.axis.months();
            while doubled * 2.0 <= (last - first) / (end - start) {
                doubled *= 2.0;
            }
        }
        let extra = (right - left) * (doubled - 1.0);
        let axis = TimeAxis::new(model.from, model.to, left, right + extra);
        let wide = Sheet { axis, width: width + extra, ..sheet };
        lanes = wide.lanes(model, Some(total));
    }
    let Some(months) = model.window else { return sheet.draw(model, &lanes) };
    let sheet = Sheet { axis: TimeAxis::over(months, left, right), ..sheet };
    sheet.zoom(&mut lanes);
    sheet.draw(model, &lanes)
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
    /// Whether a part of the months is in view.
    is_zoomed: bool,
}

/// A lane, laid out; `y` counts from its top.
struct Lane<'a> {
    name: String,
    entries: Vec<Entry<'a>>,
    rows: Vec<Row>,
    /// What is counted instead of drawn, and the line of the numbers.
    clusters: Vec<Cluster>,
    number_y: f64,
    /// The baseline of its name.
    name_y: f64,
    height: f64,
}

/// An event in a lane.
struct Entry<'a> {
    position: usize,
    event: &'a SanctionEvent,
    glyph: Glyph,
    /// The lines of its label.
    lines: Vec<String>,
    is_highlight: bool,
    place: Place,
    /// Whether it lies in view.
    is_seen: bool,
}

/// Where the label of an event stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In one line, in a row with others.
    Beside(Side),
    /// In several lines, in a row of its own.
    Column(Side),
    /// In a row of its own too, for signs that leave no room beside them.
    Above,
    /// A sign without a label.
    Nowhere,
    /// Not even a sign: a number counts it.
    Counted,
}

/// Entries side by side.
struct Row {
    entries: Vec<usize>,
    height: f64,
    /// From the row's top, later the lane's, to the line of its signs.
    line_y: f64,
}

impl Row {
    fn new(entries: Vec<usize>, height: f64) -> Self {
        Self { entries, height, line_y: (height / 2.0).floor() }
    }
}

impl Sheet {
    fn new(axis: TimeAxis, width: f64) -> Self {
        let size = if width < NARROW { SMALL_TEXT } else { TEXT_SIZE };
        let line_height = (size * LINE_HEIGHT).round();
        Self { axis, width, size, row_height: line_height + 2.0, line_height, is_zoomed: false }
    }

    fn room(&self) -> (f64, f64) {
        (0.0, self.width)
    }

    /// From the middle of a line of text to its baseline.
    fn baseline(&self) -> f64 {
        (self.size * 0.35).round()
    }

    /// The lanes; thinned out to a share of so many rows, if any.
    fn lanes<'a>(&self, model: &Timeline<'a>, thin: Option<usize>) -> Vec<Lane<'a>> {
        model.lanes.iter().map(|lane| self.lane(lane, model, thin)).collect()
    }

    fn lane<'a>(&self, lane: &LaneOfEvents<'a>, model: &Timeline, thin: Option<usize>) -> Lane<'a> {
        let entries = lane.events.iter().filter_map(|(position, event)| {
            let is_highlight = model.highlights.contains(position);
            self.entry(*position, event, is_highlight)
        });
        let mut entries: Vec<_> = entries.collect();
        self.choose_sides(&mut entries);
        let (mut signs, mut labelled) = self.rows(&entries);
        let mut clusters = Vec::new();
        if let Some(total) = thin {
            let most = (ROWS_LEFT * (signs.len() + labelled.len()) / total).max(LEAST_ROWS);
            thin_out(&mut entries, &labelled, most);
            (signs, labelled) = self.rows(&entries);
            clusters = self.count(&mut entries, &mut signs);
        }
        let mut rows = signs;
        rows.append(&mut labelled);

        // The name shares the first row where the space left of it is free.
        let name = elide(&tidy(&lane.label), self.width, self.size, true);
        let name_end = text_width(&name, self.size, true) + ITEM_GAP;
        // Signs that move would meet it.
        let is_shared = rows.first().filter(|_| !self.is_zoomed).is_some_and(|row| {
            row.height <= self.row_height
                && row.entries.iter().all(|entry| self.interval(&entries[*entry]).0 >= name_end)
        });
        let name_y = LANE_PADDING + (self.row_height / 2.0).floor() + self.baseline();
        let mut y = LANE_PADDING;
        if is_shared {
            rows[0] = Row::new(std::mem::take(&mut rows[0].entries), self.row_height);
        } else {
            y += self.row_height;
        }
        let mut has_labels = true;
        for row in &mut rows {
            let is_bare = row.entries.iter().all(|entry| entries[*entry].place == Place::Nowhere);
            // Keeps the last signs without labels off the first label.
            if !is_bare && !has_labels {
                y += 4.0;
            }
            has_labels = !is_bare;
            row.line_y += y;
            y += row.height;
        }
        let number_y = y + NUMBER_ROW / 2.0;
        if !clusters.is_empty() {
            y += NUMBER_ROW;
        }
        Lane { name, entries, rows, clusters, number_y, name_y, height: y + LANE_PADDING }
    }

    /// `None` when the event lies beyond the axis.
    fn entry<'a>(
        &self,
        position: usize,
        event: &'a SanctionEvent,
        is_highlight: bool,
    ) -> Option<Entry<'a>> {
        let glyph = Glyph::new(&event.when, event.status, &self.axis, self.width)?;
        let title = self.title(event, is_highlight);
        // Only a title that is too long anywhere is cut to the room at hand;
        // others are named in full or not at all.
        let room = glyph.left.max(self.width - glyph.right) - LABEL_GAP;
        let longest = LONGEST_LABEL * self.size;
        let short = if text_width(&title, self.size, is_highlight) <= longest {
            title.clone()
        } else {
            elide(&title, longest.min(room.max(longest / 2.0)), self.size, is_highlight)
        };
        let (place, lines) = self.place(&glyph, &title, short, is_highlight);
        Some(Entry { position, event, glyph, lines, is_highlight, place, is_seen: true })
    }

    /// What the label says. Where the months are narrow, those that are
    /// labelled at any cost say their date.
    fn title(&self, event: &SanctionEvent, is_highlight: bool) -> String {
        let title = tidy(&event.title);
        if is_highlight && self.size <= SMALL_TEXT {
            let start = When { end: None, ..event.when };
            format!("{}: {title}", start.short())
        } else {
            title
        }
    }

    fn place(
        &self,
        glyph: &Glyph,
        title: &str,
        short: String,
        is_highlight: bool,
    ) -> (Place, Vec<String>) {
        let label = text_width(&short, self.size, is_highlight) + LABEL_GAP;
        let sign = (glyph.left, glyph.right);
        let item = Item { sign, label };
        if [Side::Left, Side::Right].iter().any(|side| item.fits(*side, self.room())) {
            return (Place::Beside(Side::Left), vec![short]);
        }
        // Long ranges have room for their label above them.
        if glyph.right - glyph.left >= label {
            return (Place::Above, vec![short]);
        }
        if !is_highlight {
            return (Place::Nowhere, Vec::new());
        }
        let (left, right) = (glyph.left, self.width - glyph.right);
        let side = if left >= right { Side::Left } else { Side::Right };
        let room = left.max(right) - LABEL_GAP;
        if room >= LEAST_COLUMN {
            let lines = self.balanced(title, room);
            if lines.len() <= MOST_LINES {
                return (Place::Column(side), lines);
            }
        }
        let mut lines = wrap(title, self.width, self.size, true);
        if lines.len() > MOST_LINES {
            let rest = lines.split_off(MOST_LINES - 1).join(" ");
            lines.push(elide(&rest, self.width, self.size, true));
        }
        (Place::Above, lines)
    }

    /// Bold lines of about the same length, as few as `width` allows.
    fn balanced(&self, text: &str, width: f64) -> Vec<String> {
        let wrapped = |width: f64| wrap(text, width, self.size, true);
        let mut best = wrapped(width);
        let fewest = best.len();
        let mut narrower = width - self.size;
        while narrower > width / 2.0 {
            let lines = wrapped(narrower);
            if lines.len() > fewest {
                break;
            }
            best = lines;
            narrower -= self.size;
        }
        best
    }

    fn item(&self, entry: &Entry) -> Item {
        let sign = (entry.glyph.left, entry.glyph.right);
        Item { sign, label: self.label_width(entry) + LABEL_GAP }
    }

    /// Width of the longest line of a label.
    fn label_width(&self, entry: &Entry) -> f64 {
        let widths = entry.lines.iter().map(|line| text_width(line, self.size, entry.is_highlight));
        widths.fold(0.0, f64::max)
    }

    /// The stretch of its row that an entry takes.
    fn interval(&self, entry: &Entry) -> (f64, f64) {
        let item = self.item(entry);
        match entry.place {
            Place::Beside(side) | Place::Column(side) => item.interval(side),
            Place::Above | Place::Nowhere | Place::Counted => item.sign,
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

    /// Signs without labels, which come first since they may stand beside the
    /// name; and those with labels by the date of the first in the row.
    fn rows(&self, entries: &[Entry]) -> (Vec<Row>, Vec<Row>) {
        let of = |is_wanted: fn(&Place) -> bool| -> Vec<usize> {
            (0..entries.len()).filter(|index| is_wanted(&entries[*index].place)).collect()
        };
        let bare = of(|place| *place == Place::Nowhere);
        let signs = self.packed(entries, &bare, SIGN_GAP, SIGN_ROW);
        let beside = of(|place| matches!(place, Place::Beside(_)));
        let mut labelled = self.packed(entries, &beside, ITEM_GAP, self.row_height);
        for index in of(|place| matches!(place, Place::Column(_))) {
            let height = entries[index].lines.len() as f64 * self.line_height + 6.0;
            labelled.push(Row::new(vec![index], height));
        }
        for index in of(|place| *place == Place::Above) {
            let label = entries[index].lines.len() as f64 * self.line_height;
            let line_y = label + glyph::HALF_HEIGHT + 2.0;
            let height = line_y + glyph::HALF_HEIGHT + 6.0;
            labelled.push(Row { entries: vec![index], height, line_y });
        }
        let firsts: Vec<_> = labelled
            .iter()
            .map(|row| row.entries.first().map_or(0.0, |first| *first as f64))
            .collect();
        let mut rows = Vec::with_capacity(labelled.len());
        for index in pack::order(&firsts) {
            rows.push(std::mem::replace(&mut labelled[index], Row::new(Vec::new(), 0.0)));
        }
        (signs, rows)
    }

    fn packed(&self, entries: &[Entry], chosen: &[usize], gap: f64, height: f64) -> Vec<Row> {
        let intervals: Vec<_> =
            chosen.iter().map(|index| self.interval(&entries[*index])).collect();
        let mut rows: Vec<Row> = Vec::new();
        for (index, row) in chosen.iter().zip(pack::rows(&intervals, gap)) {
            if row == rows.len() {
                rows.push(Row::new(Vec::new(), height));
            }
            rows[row].entries.push(*index);
        }
        rows
    }
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
            if target.bounds.x >= -self.width && target.bounds.x <= self.width {
                target.bounds = hit_area(target.bounds, self.width, scene.height);
            }
        }
        scene
    }

    fn draw_axis(&self, scene: &mut Scene, top: f64, bottom: f64) {
        let has_top = top > self.line_height;
        let width_of = |label: &str| text_width(label, self.size, false);
        for tick in self.axis.ticks(self.width, &width_of) {
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
                if !entry.is_seen {
                    let (start, _) = entry.event.when.first_span();
                    bounds[*index] = window::out_of_view(&self.axis, start, y);
                    continue;
                }
                entry.glyph.draw(scene, y);
                bounds[*index] = self.draw_label(scene, entry, y);
            }
        }
        for (index, entry) in lane.entries.iter().enumerate() {
            if entry.place == Place::Counted {
                let (start, _) = entry.event.when.first_span();
                bounds[index] = window::out_of_view(&self.axis, start, top);
            }
        }
        self.draw_numbers(scene, lane, top + lane.number_y, &mut bounds);
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
    fn draw_label(&self, scene: &mut Scene, entry: &Entry, y: f64) -> Rect {
        let glyph = entry.glyph;
        let count = entry.lines.len() as f64;
        // Among bare signs, where there is little room above and below.
        let is_small = entry.place == Place::Nowhere;
        let size = if is_small { SMALL_TEXT } else { self.size };
        let (x, align, middle) = match entry.place {
            Place::Beside(Side::Left) | Place::Column(Side::Left) => {
                (glyph.left - LABEL_GAP, Align::Right, y)
            }
            Place::Beside(Side::Right) | Place::Column(Side::Right) => {
                (glyph.right + LABEL_GAP, Align::Left, y)
            }
            Place::Nowhere | Place::Counted => (glyph.right + LABEL_GAP, Align::Left, y),
            Place::Above => {
                // Towards the side with more room, and inside the scene.
                let width = self.label_width(entry);
                let is_late = f64::midpoint(glyph.left, glyph.right) > self.width / 2.0;
                let is_over = width <= glyph.right - glyph.left;
                let x = if is_late && !is_over { glyph.right - width } else { glyph.left };
                let middle = y - glyph::HALF_HEIGHT - 2.0 - count * self.line_height / 2.0;
                (x.min(self.width - width).max(0.0), Align::Left, middle)
            }
        };
        let mut bounds = glyph.bounds(y);
        for (number, line) in entry.lines.iter().enumerate() {
            let from_middle = (number as f64 - (count - 1.0) / 2.0) * self.line_height;
            let baseline = (size * 0.35).round();
            let line_y = (middle + from_middle).round() + baseline;
            let text = Text::new(line, point(x, line_y)).size(size).align(align);
            let text = if entry.is_highlight { text.bold() } else { text };
            bounds = union(bounds, text.bounds());
            scene.text(text);
        }
        bounds
    }

    /// What the picture leaves out, in words.
    fn draw_notes(&self, scene: &mut Scene, model: &Timeline, lanes: &[Lane]) {
        let mut notes = Vec::new();
        let entries = || lanes.iter().flat_map(|lane| &lane.entries);
        let is_marked = |entry: &&Entry| entry.is_seen && entry.lines.is_empty();
        let is_counted = |entry: &&Entry| entry.is_seen && entry.place == Place::Counted;
        let counted = entries().filter(is_counted).count();
        let marked = entries().filter(is_marked).count() - counted;
        let seen = entries().filter(|entry| entry.is_seen).count();
        if marked > 0 {
            let more = if marked < seen { "more " } else { "" };
            let (events, are, them) =
                if marked == 1 { ("event", "is", "it") } else { ("events", "are", "them") };
            notes.push(format!(
                "{marked} {more}{events} {are} marked; the list below names {them}."
            ));
        }
        if counted > 0 {
            let events = words::counted(counted, "event", "events");
            let are = if counted == 1 { "is" } else { "are" };
            notes.push(format!("{events} {are} counted in numbers; choose one to look closer."));
        }
        let outside = words::outside(model) + entries().count() - seen;
        if outside > 0 {
            let events = words::counted(outside, "event", "events");
            let lie = if outside == 1 { "lies" } else { "lie" };
            notes.push(format!("{events} {lie} before or after these months."));
        }
        if !model.note.is_empty() {
            notes.push(model.note.to_owned());
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

/// Takes the labels off all but the `most` rows that say most: those of
/// highlights, then the fullest.
fn thin_out(entries: &mut [Entry], labelled: &[Row], most: usize) {
    let worth = |row: &Row| {
        let is_kept = row.entries.iter().any(|entry| entries[*entry].is_highlight);
        let named = row.entries.len() as f64;
        if is_kept { -named - 1e6 } else { -named }
    };
    let worths: Vec<f64> = labelled.iter().map(worth).collect();
    for index in pack::order(&worths).into_iter().skip(most) {
        for entry in &labelled[index].entries {
            if !entries[*entry].is_highlight {
                entries[*entry].place = Place::Nowhere;
                entries[*entry].lines = Vec::new();
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Mark, TableCell};
    use crate::trade::Date;

    fn event(id: usize, start: &str, end: &str, precision: Precision) -> SanctionEvent {
        SanctionEvent {
            id: format!("event-{id:03}"),
            when: When { start: Date::parse(start).unwrap(), end: Date::parse(end), precision },
            actor: "US Commerce Department".to_owned(),
            actor_group: "US".to_owned(),
            target: "Russia".to_owned(),
            kind: "export_control".to_owned(),
            title: "US extends chip and tech controls to foreign-made goods".to_owned(),
            summary: "Applies to goods made abroad with US technology.".to_owned(),
            codes: Vec::new(),
            goods: Vec::new(),
            status: Status::Confirmed,
            source_title: "Federal Register".to_owned(),
            source_url: "https://example.org/rule".to_owned(),
        }
    }

    fn day(id: usize, start: &str) -> SanctionEvent {
        event(id, start, "", Precision::Day)
    }

    fn model<'a>(lanes: &[(&str, &'a [SanctionEvent])], highlights: &[usize]) -> Timeline<'a> {
        let mut position = 0;
        let mut lane = |label: &str, events: &'a [SanctionEvent]| {
            let first = position;
            position += events.len();
            LaneOfEvents { label: label.to_owned(), events: (first..).zip(events).collect() }
        };
        Timeline {
            from: Period::parse("2020-01").unwrap(),
            to: Period::parse("2022-11").unwrap(),
            lanes: lanes.iter().map(|(label, events)| lane(label, events)).collect(),
            highlights: highlights.to_vec(),
            in_no_lane: 0,
            window: None,
            note: "",
        }
    }

    fn scene(model: &Timeline, width: f64) -> Scene {
        timeline(model, 40.0, width - 8.0, width)
    }

    fn texts(scene: &Scene) -> Vec<&Text> {
        let mut texts = Vec::new();
        for mark in &scene.marks {
            if let Mark::Text(text) = mark {
                texts.push(text);
            }
        }
        texts
    }

    #[track_caller]
    fn check_says(scene: &Scene, expected: &str) {
        let texts: Vec<_> = texts(scene).into_iter().map(|text| text.text.as_str()).collect();
        assert!(texts.join(" ").contains(expected), "{texts:?}");
    }

    /// The boxes around what signs consist of.
    fn signs(scene: &Scene) -> Vec<Rect> {
        let around = |points: &[crate::scene::Point]| {
            let empty = Rect::new(points[0].x, points[0].y, 0.0, 0.0);
            points.iter().fold(empty, |rect, at| union(rect, Rect::new(at.x, at.y, 0.0, 0.0)))
        };
        let sign = |mark: &Mark| match mark {
            Mark::Line(points, stroke) if stroke.ink == Ink::Event => {
                Some(around(points).grow(stroke.width / 2.0))
            }
            Mark::Circle(at, radius, _) => Some(Rect::around(*at, *radius)),
            Mark::Rect(rect, _) => Some(*rect),
            _ => None,
        };
        scene.marks.iter().filter_map(sign).collect()
    }

    /// No text meets a sign or another text; all lies inside the scene; every
    /// event in range can be reached once.
    fn check_layout(model: &Timeline, scene: &Scene) {
        let inside = scene.bounds().grow(0.01);
        let texts: Vec<_> = texts(scene).into_iter().map(|text| (text, text.bounds())).collect();
        for (index, (text, bounds)) in texts.iter().enumerate() {
            assert!(inside.contains(point(bounds.x, bounds.y)), "{text:?} {}", scene.width);
            assert!(inside.contains(point(bounds.right(), bounds.bottom())), "{text:?}");
            assert!(text.size >= SMALL_TEXT);
            for (other, other_bounds) in &texts[index + 1..] {
                assert!(!bounds.overlaps(other_bounds), "{text:?} {other:?} {}", scene.width);
            }
        }
        for sign in signs(scene) {
            assert!(inside.grow(1.0).contains(sign.center()), "{sign:?}");
            // A number stands on its own sign.
            for (text, bounds) in texts.iter().filter(|(text, _)| text.ink != Ink::Paper) {
                assert!(!bounds.overlaps(&sign), "{text:?} {sign:?} at {}", scene.width);
            }
        }
        let mut reached: Vec<_> = scene.targets.iter().map(|target| target.datum).collect();
        reached.dedup();
        let all: usize = model.lanes.iter().map(|lane| lane.events.len()).sum();
        assert_eq!(reached.len(), all - words::outside(model));
        assert_eq!(reached.len(), event_table(model).rows.len());
        for target in &scene.targets {
            let bounds = target.bounds;
            assert!(bounds.width >= HIT_SIZE && bounds.height >= HIT_SIZE, "{target:?}");
            assert!(inside.contains(point(bounds.x, bounds.y)), "{target:?}");
            assert!(inside.contains(point(bounds.right(), bounds.bottom())), "{target:?}");
        }
    }

    fn any_event(u: &mut arbtest::arbitrary::Unstructured, id: usize) -> SanctionEvent {
        let number = |u: &mut arbtest::arbitrary::Unstructured, most| u.int_in_range(1..=most);
        let mut date = || -> Option<Date> {
            let year = if u.ratio(1, 8).ok()? { 2019 } else { 2022 };
            Date::new(year, number(u, 12).ok()?, number(u, 28).ok()?)
        };
        let start = date().unwrap_or(Date { year: 2022, month: 3, day: 1 });
        let end = date().filter(|end| *end > start && id.is_multiple_of(3));
        let mut event = day(id, "2022-01-01");
        let all = [Precision::Day, Precision::Month, Precision::Quarter, Precision::Year];
        event.when = When { start, end, precision: all[u.choose_index(9).unwrap_or(0) % 4] };
        event.status = Status::ALL[u.choose_index(4).unwrap_or(0)];
        let title = "Sony stops PlayStation shipments to Russia, and what this means for others";
        let length = u.int_in_range(0..=title.len()).unwrap_or(0);
        event.title = match u.choose_index(10).unwrap_or(0) {
            0 => "制裁".repeat(20),
            1 => "הגבלות על יצוא שבבים".to_owned(),
            2 => title.repeat(4),
            3 => "x".repeat(300),
            _ => title[..length].to_owned(),
        };
        event
    }

    #[test]
    fn labels_and_signs_never_overlap_at_any_width() {
        arbtest::arbtest(|u| {
            let count = u.int_in_range(0..=40)?;
            let mut events: Vec<_> = (0..count).map(|id| any_event(u, id)).collect();
            events.sort_by_key(|event| event.when.start);
            let (first, second) = events.split_at(u.int_in_range(0..=count)?);
            let highlights: Vec<_> = (0..count).filter(|index| index % 4 == 1).collect();
            let name =
                *u.choose(&["EU", "A lane with a name that is longer than a phone is wide"])?;
            let model = model(&[(name, first), ("US", second), ("Nobody", &[])], &highlights);
            let width = f64::from(u.int_in_range(280..=1400)?);
            let (left, right) = *u.choose(&[(40.0, 8.0), (0.0, 0.0), (60.0, 120.0)])?;
            check_layout(&model, &timeline(&model, left, width - right, width));
            Ok(())
        })
        .budget_ms(1000);
    }

    #[test]
    fn no_events_are_said_to_be_none() {
        let model = model(&[("EU", &[]), ("US", &[])], &[]);
        for width in [280.0, 736.0] {
            let scene = scene(&model, width);
            check_says(&scene, "No events in this period.");
            check_says(&scene, "EU US");
            check_layout(&model, &scene);
        }
        assert_eq!(event_caption(&model), ["No events from January 2020 to November 2022."]);
        check_says(&scene(&Timeline { lanes: Vec::new(), ..model }, 500.0), "No events");
    }

    #[test]
    fn every_event_is_drawn_counted_or_said_to_be_elsewhere() {
        let mut events: Vec<_> = (1..=28).map(|id| day(id, &format!("2022-03-{id:02}"))).collect();
        events.push(day(90, "2023-01-01"));
        let mut model = model(&[("US", &events)], &[0, 5]);
        model.in_no_lane = 2;
        let narrow = scene(&model, 320.0);
        assert_eq!(narrow.targets.len(), 28);
        let bold = texts(&narrow).into_iter().filter(|text| text.is_bold).count();
        assert!(bold > 4, "two highlights in two lines each, and the lane");
        check_says(&narrow, "26 more events are marked; the list below names them.");
        check_says(&narrow, "1 event lies before or after these months.");
        check_says(&narrow, "6 Mar 2022: US");
        let wide = scene(&model, 1100.0);
        assert!(!texts(&wide).iter().any(|text| text.text.contains("marked")));
        assert_eq!(
            event_caption(&model),
            [
                "28 events in the lane US, the first dated 1 March 2022, the last 28 March 2022; \
                 all confirmed.",
                "Not shown: 1 event lies outside January 2020 to November 2022, 2 events belong \
                 to no lane."
            ]
        );
        assert_eq!(event_table(&model).rows.len(), 28);
    }

    #[test]
    fn the_tooltip_says_who_when_and_how_sure() {
        let mut events = vec![event(1, "2022-03-01", "", Precision::Month), day(2, "2022-03-04")];
        events[0].status = Status::Reported;
        let model = model(&[("US", &events)], &[]);
        let target = &scene(&model, 800.0).targets[0];
        assert_eq!(
            target.lines,
            [
                "March 2022 (only the month is known)",
                "US Commerce Department → Russia",
                "Reported, not confirmed",
                "Applies to goods made abroad with US technology."
            ]
        );
        assert_eq!(
            target.spoken,
            "March 2022 (only the month is known): US extends chip and tech controls to \
             foreign-made goods. Export control by US Commerce Department, reported, not \
             confirmed. Lane US, event 1 of 2."
        );
        assert!(
            event_caption(&model)[0].ends_with("1 confirmed and 1 reported but not confirmed.")
        );
    }

    #[test]
    fn the_key_explains_what_occurs_and_nothing_else() {
        let events = [day(1, "2022-03-04")];
        let plain = scene(&model(&[("US", &events)], &[]), 800.0);
        check_says(&plain, "Confirmed");
        assert!(!texts(&plain).iter().any(|text| text.text.contains("Reported")));
        let mut events = [
            event(1, "2022-03-01", "", Precision::Month),
            event(2, "2022-01-01", "", Precision::Year),
        ];
        events[1].status = Status::Denied;
        let scene = scene(&model(&[("US", &events)], &[]), 800.0);
        check_says(&scene, "Denied at the time Only the month or year is known");
        check_says(&scene, "Goes on beyond these months");
    }

    #[test]
    fn a_source_that_is_no_web_address_is_no_link() {
        let mut events = [day(1, "2022-03-04"), day(2, "2022-03-04")];
        events[1].source_url = "javascript:alert(1)".to_owned();
        let rows = event_table(&model(&[("US", &events)], &[])).rows;
        assert_eq!(rows[0][4], TableCell::link("Federal Register", "https://example.org/rule"));
        assert_eq!(rows[1][4], TableCell::link("Federal Register", ""));
    }

    #[test]
    fn many_on_one_day_and_odd_sizes_draw_without_trouble() {
        let mut events: Vec<_> = (0..1000).map(|id| day(id, "2022-03-04")).collect();
        events[7].title = "long ".repeat(100_000);
        let crowd = model(&[("US", &events)], &[3]);
        let scene = scene(&crowd, 736.0);
        assert_eq!(scene.targets.len(), 1000);
        let counted: usize = scene.clusters.iter().map(|cluster| cluster.events.len()).sum();
        assert_eq!(counted, 961);
        check_says(&scene, "3 more events are marked");
        check_says(&scene, "961 events are counted in numbers");
        let few = model(&[("US", &events[..300])], &[]);
        for width in [0.0, -5.0, 1.0, 41.0, 100.0, 10_000.0, f64::NAN, f64::INFINITY] {
            let scene = timeline(&few, 40.0, width - 8.0, width);
            assert!(scene.width.is_finite() && scene.height.is_finite());
        }
        let scene = timeline(&few, f64::NAN, f64::NAN, 500.0);
        check_layout(&few, &scene);
        let backwards = Timeline { from: few.to, to: few.from, ..few };
        timeline(&backwards, 40.0, 492.0, 500.0);
    }
}
