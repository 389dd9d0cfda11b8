//! Where signs and labels stand on all months: what stays while months move.

use super::glyph::{self, Glyph, Kind, Look, RADIUS};
use super::pack::{self, Item, Side};
use super::{LaneOfEvents, Timeline, cluster, key, lead, words};
use crate::scale::TimeAxis;
use crate::scene::{Ink, LINE_HEIGHT, TEXT_SIZE, elide, text_width, wrap};
use crate::trade::{SanctionEvent, Status, When};
use crate::words::Words;

/// Below this width of the scene, text has its smallest size.
const NARROW: f64 = 480.0;

/// Smallest font size.
pub(super) const SMALL_TEXT: f64 = 12.0;

/// Between a sign and its label.
pub(super) const LABEL_GAP: f64 = 6.0;

/// Between a sign and its number in the list.
pub(super) const NUMBER_GAP: f64 = 3.0;

/// Between a label or sign and the next ones in its row; far more than
/// [`LABEL_GAP`], so that it is plain which belong together.
pub(super) const ITEM_GAP: f64 = 20.0;

/// Between signs without labels.
pub(super) const SIGN_GAP: f64 = 3.0;

/// Height of a row of signs without labels.
const SIGN_ROW: f64 = 14.0;

/// Above and below the rows of a lane.
pub(super) const LANE_PADDING: f64 = 6.0;

/// A label is no longer than this many font sizes; the tooltip has the rest.
pub(super) const LONGEST_LABEL: f64 = 40.0;

/// A label has at most this many lines.
pub(super) const MOST_LINES: usize = 3;

/// Beside a sign, a label of several lines is at least this wide.
pub(super) const LEAST_COLUMN: f64 = 140.0;

/// With more rows than this, numbers are left out, then labels thinned out:
/// nobody reads on, and canvases have a largest height.
const MOST_ROWS: usize = 72;

/// How many rows of labels are left then, about.
const ROWS_LEFT: usize = 36;

/// A lane keeps at least this many rows of labels.
const LEAST_ROWS: usize = 2;

/// All that stays while months move: made for a model, a width and, where
/// there are too many rows, a doubling of the months' width.
#[derive(Clone, Debug)]
pub struct Layout {
    pub(super) sheet: Sheet,
    pub(super) lanes: Vec<Lane>,
    /// The signs that are explained, and how.
    pub(super) key: Vec<(Glyph, String)>,
    /// How many events lie beyond the axis.
    pub(super) outside: usize,
    doubled: f64,
    is_crowded: bool,
}

/// Measures that all lanes share.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// All months.
    pub axis: TimeAxis,
    pub width: f64,
    /// Font size.
    pub size: f64,
    /// Height of a row of labels.
    pub row_height: f64,
    /// Between the baselines of one text.
    pub line_height: f64,
    /// Whether a part of the months is in view.
    pub is_zoomed: bool,
    /// The width of the picture, also where months are laid out as if wider.
    pub view: f64,
}

/// A lane, laid out; `y` counts from its top.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    pub name: String,
    pub entries: Vec<Entry>,
    pub rows: Vec<Row>,
    /// The lines of labels over its first row, from bottom to top.
    pub led: [f64; lead::MOST_ROWS],
    /// Entries that are counted instead of drawn, by the middle of their
    /// dates, and those middles in months.
    pub counted: Vec<(usize, f64)>,
    /// The line of the numbers that count them.
    pub number_y: f64,
    /// The baseline of its name.
    pub name_y: f64,
    pub height: f64,
}

/// An event in a lane.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Place in the model's lane.
    pub index: usize,
    /// Position in the story's events.
    pub position: usize,
    pub when: When,
    /// All of its date, in months.
    pub span: (f64, f64),
    pub glyph: Glyph,
    /// Its title in one line, and how wide that is in small text.
    pub title: String,
    pub small_width: f64,
    /// The lines of its label where they are not just its title, and the width
    /// of the longest.
    pub own_lines: Option<Vec<String>>,
    pub label: f64,
    /// From the middle of its sign to the start of a label over it.
    pub shift: f64,
    pub is_highlight: bool,
    pub place: Place,
}

/// Where the label of an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In one line, in a row with others.
    Beside(Side),
    /// In several lines, in a row of its own.
    Column(Side),
    /// In a row of its own too, for signs that leave no room beside them.
    Above,
    /// In this row over its sign, with a line from one to the other.
    Led(usize),
    /// A sign with its number in the list of events.
    Number(Side),
    /// A sign without a label.
    Nowhere,
    /// Not even a sign: a number counts it.
    Counted,
}

/// Entries side by side, by date.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub entries: Vec<usize>,
    pub height: f64,
    /// From the row's top, later the lane's, to the line of its signs.
    pub line_y: f64,
}

impl Entry {
    /// The lines of its label.
    pub(super) fn lines(&self) -> &[String] {
        self.own_lines.as_deref().unwrap_or(self.named())
    }

    /// Its title as the lines of a label.
    pub(super) fn named(&self) -> &[String] {
        std::slice::from_ref(&self.title)
    }
}

impl Row {
    fn new(entries: Vec<usize>, height: f64) -> Self {
        Self { entries, height, line_y: (height / 2.0).floor() }
    }
}

impl Layout {
    /// Lays `model` out on all months of `axis`; where that makes too many
    /// rows, as if its months were `doubled` times as wide.
    pub(super) fn new(model: &Timeline, axis: TimeAxis, width: f64, doubled: f64) -> Self {
        let sheet = Sheet { is_zoomed: model.window.is_some(), ..Sheet::new(axis, width) };
        let rows = |lanes: &[Lane]| lanes.iter().map(|lane| lane.rows.len()).sum::<usize>();
        let numbers = words::numbers(model);
        let mut lanes = sheet.lanes(model, Some(&numbers));
        let mut total = rows(&lanes);
        if (MOST_ROWS + 1..3 * MOST_ROWS).contains(&total) {
            lanes = sheet.lanes(model, None);
            total = rows(&lanes);
        }
        let is_crowded = total > MOST_ROWS;
        if is_crowded {
            let extra = (axis.right() - axis.left()) * (doubled - 1.0);
            let axis = TimeAxis::new(model.from, model.to, axis.left(), axis.right() + extra);
            let wide = Sheet { axis, width: width + extra, ..sheet };
            if doubled > 1.0 {
                lanes = wide.lanes(model, None);
            }
            lanes = lanes.into_iter().map(|lane| wide.thinned(lane, total)).collect();
        }
        let key = key::items(&lanes, model, sheet.is_zoomed);
        let all: usize = model.lanes.iter().map(|lane| lane.events.len()).sum();
        let inside: usize = lanes.iter().map(|lane| lane.entries.len()).sum();
        Self { sheet, lanes, key, outside: all - inside, doubled, is_crowded }
    }

    /// Whether it is what [`Layout::new`] would make of the same model.
    pub(super) fn serves(
        &self,
        axis: &TimeAxis,
        width: f64,
        doubled: f64,
        is_zoomed: bool,
    ) -> bool {
        let is_as_wide = (self.sheet.width - width).abs() < 1e-9 && self.sheet.axis == *axis;
        let is_as_deep = !self.is_crowded || (self.doubled - doubled).abs() < 1e-9;
        is_as_wide && is_as_deep && self.sheet.is_zoomed == is_zoomed
    }
}

impl Sheet {
    fn new(axis: TimeAxis, width: f64) -> Self {
        let size = if width < NARROW { SMALL_TEXT } else { TEXT_SIZE };
        let line_height = (size * LINE_HEIGHT).round();
        let row_height = line_height + 2.0;
        Self { axis, width, size, row_height, line_height, is_zoomed: false, view: width }
    }

    fn room(&self) -> (f64, f64) {
        (0.0, self.width)
    }

    /// From the middle of a line of text to its baseline.
    pub(super) fn baseline(&self) -> f64 {
        (self.size * 0.35).round()
    }

    fn lanes(&self, model: &Timeline, numbers: Option<&[usize]>) -> Vec<Lane> {
        model.lanes.iter().map(|lane| self.lane(lane, model, numbers)).collect()
    }

    fn lane(&self, lane: &LaneOfEvents, model: &Timeline, numbers: Option<&[usize]>) -> Lane {
        let entries = lane.events.iter().enumerate().filter_map(|(index, (position, event))| {
            let is_highlight = model.highlights.contains(position);
            let is_quiet = model.goods.is_some_and(|code| !event.hits(code));
            let look = Look {
                kind: Kind::of(&event.kind),
                status: event.status,
                ink: if is_quiet { Ink::Before } else { Ink::Event },
            };
            let number = numbers.map(|numbers| numbers.get(*position).copied().unwrap_or(0));
            let title = self.title(model.words, event, is_highlight);
            self.entry((index, *position), &event.when, title, look, is_highlight, number)
        });
        let mut entries: Vec<_> = entries.collect();
        self.choose_sides(&mut entries);
        let name = elide(&words::tidy(lane.label), self.width, self.size, true);
        self.stacked(name, entries, usize::MAX)
    }

    /// A lane without numbers and with its share of [`ROWS_LEFT`], where all
    /// lanes have `total` rows.
    fn thinned(&self, mut lane: Lane, total: usize) -> Lane {
        let most = (ROWS_LEFT * lane.rows.len() / total).max(LEAST_ROWS);
        let is_small = |at: &usize| is_small(lane.entries[*at].place);
        let labelled = lane.rows.into_iter().filter(|row| !row.entries.iter().all(is_small));
        let labelled: Vec<Row> = labelled.collect();
        thin_out(&mut lane.entries, &labelled, most);
        self.stacked(lane.name, lane.entries, cluster::SIGN_ROWS)
    }

    /// Stacks the rows of a lane; events beyond so many rows of signs are
    /// counted.
    fn stacked(&self, name: String, mut entries: Vec<Entry>, sign_rows: usize) -> Lane {
        let (mut signs, mut labelled) = self.rows(&entries);
        let counted = cluster::take_out(&mut entries, &mut signs, sign_rows);
        let bottom = signs.first().map_or(&[][..], |row| &row.entries);
        // The name shares the first row where the space left of it is free.
        let name_end = text_width(&name, self.size, true) + ITEM_GAP;
        let shared = if self.is_zoomed { f64::INFINITY } else { name_end };
        let over = lead::name(self.width, &self.axis, &mut entries, bottom, shared);
        let mut rows = signs;
        rows.append(&mut labelled);

        let top = if over[1] < f64::INFINITY { over[1] } else { over[0] };
        let is_led = top < f64::INFINITY;
        // Signs that move would meet it.
        let is_shared = !self.is_zoomed
            && match rows.first() {
                Some(row) if !is_led => {
                    let is_right = |at: &usize| Self::interval(&entries[*at]).0 >= name_end;
                    row.height <= self.row_height && row.entries.iter().all(is_right)
                }
                _ => is_led && top >= name_end,
            };
        let middle = (self.row_height / 2.0).floor();
        let name_y = LANE_PADDING + middle + self.baseline();
        let mut y = LANE_PADDING;
        if !is_shared {
            y += self.row_height;
        } else if !is_led {
            rows[0] = Row::new(std::mem::take(&mut rows[0].entries), self.row_height);
        }
        let mut led = [0.0; lead::MOST_ROWS];
        for row in (0..led.len()).rev() {
            if over[row] < f64::INFINITY {
                led[row] = y + middle;
                y += self.row_height;
            }
        }
        if is_led {
            y += lead::RISE;
        }
        let mut has_labels = true;
        for row in &mut rows {
            let is_bare = row.entries.iter().all(|entry| is_small(entries[*entry].place));
            // Keeps the last signs without labels off the first label.
            if !is_bare && !has_labels {
                y += 4.0;
            }
            has_labels = !is_bare;
            row.line_y += y;
            y += row.height;
        }
        let number_y = y + cluster::NUMBER_ROW / 2.0;
        if !counted.is_empty() {
            y += cluster::NUMBER_ROW;
        }
        let height = y + LANE_PADDING;
        Lane { name, entries, rows, led, counted, number_y, name_y, height }
    }

    /// `None` when the event lies beyond the axis; `number` is its number in
    /// the list of events, if numbers are shown.
    fn entry(
        &self,
        (index, position): (usize, usize),
        when: &When,
        title: String,
        look: Look,
        is_highlight: bool,
        number: Option<usize>,
    ) -> Option<Entry> {
        let glyph = Glyph::new(when, look, &self.axis, self.width)?;
        let width = text_width(&title, self.size, is_highlight);
        // Only a title that is too long anywhere is cut to the room at hand;
        // others are named in full or not at all.
        let room = glyph.left.max(self.width - glyph.right) - LABEL_GAP;
        let longest = LONGEST_LABEL * self.size;
        let (short, label) = if width <= longest {
            (None, width)
        } else {
            let room = longest.min(room.max(longest / 2.0));
            let short = elide(&title, room, self.size, is_highlight);
            let label = text_width(&short, self.size, is_highlight);
            (Some(vec![short]), label)
        };
        let (place, own_lines) = self.place(&glyph, &title, (short, label), is_highlight, number);
        let widest = |line: &String| match place {
            Place::Number(_) => text_width(line, SMALL_TEXT, false),
            Place::Beside(_) => label,
            _ => text_width(line, self.size, is_highlight),
        };
        let label = match &own_lines {
            None => width,
            Some(lines) => lines.iter().map(widest).fold(0.0, f64::max),
        };
        Some(Entry {
            index,
            position,
            when: *when,
            span: when.span(),
            glyph,
            small_width: width / self.size * SMALL_TEXT,
            title,
            own_lines,
            label,
            shift: 0.0,
            is_highlight,
            place,
        })
    }

    /// What the label says. Where the months are narrow, those that are
    /// labelled at any cost say their date.
    fn title(&self, words: &Words, event: &SanctionEvent, is_highlight: bool) -> String {
        let title = words::tidy(&event.title);
        if is_highlight && self.size <= SMALL_TEXT {
            let start = When { end: None, ..event.when };
            [&words.dated(&start.iso(), "short"), ": ", &title].concat()
        } else {
            title
        }
    }

    fn place(
        &self,
        glyph: &Glyph,
        title: &str,
        (short, width): (Option<Vec<String>>, f64),
        is_highlight: bool,
        number: Option<usize>,
    ) -> (Place, Option<Vec<String>>) {
        let label = width + LABEL_GAP;
        let sign = (glyph.left, glyph.right);
        let item = Item { sign, label };
        // While months move, a sign may stand anywhere; what is labelled at any
        // cost is ready to have just half of the width.
        let half = (self.view / 2.0).max(LEAST_COLUMN + LABEL_GAP);
        let is_ready = !is_highlight || !self.is_zoomed || label <= half;
        if is_ready && [Side::Left, Side::Right].iter().any(|side| item.fits(*side, self.room())) {
            return (Place::Beside(Side::Left), short);
        }
        // Long ranges have room for their label above them.
        if glyph.right - glyph.left >= label {
            return (Place::Above, short);
        }
        if !is_highlight {
            let nowhere = (Place::Nowhere, Some(Vec::new()));
            let Some(number) = number else { return nowhere };
            let number = number.to_string();
            let label = text_width(&number, SMALL_TEXT, false) + NUMBER_GAP;
            let side = [Side::Right, Side::Left]
                .into_iter()
                .find(|side| Item { sign, label }.fits(*side, self.room()));
            return side.map_or(nowhere, |side| (Place::Number(side), Some(vec![number])));
        }
        let (left, right) = (glyph.left, self.width - glyph.right);
        let side = if left >= right { Side::Left } else { Side::Right };
        let room = if self.is_zoomed { half } else { left.max(right) } - LABEL_GAP;
        if room >= LEAST_COLUMN {
            let lines = self.balanced(title, room);
            if lines.len() <= MOST_LINES {
                return (Place::Column(side), Some(lines));
            }
        }
        let mut lines = self.balanced(title, self.view);
        self.cut(&mut lines, MOST_LINES, self.view);
        (Place::Above, Some(lines))
    }

    /// Leaves no more than `most` bold lines; the last one has what fits.
    pub(super) fn cut(&self, lines: &mut Vec<String>, most: usize, width: f64) {
        if lines.len() > most {
            let rest = lines.split_off(most - 1).join(" ");
            lines.push(elide(&rest, width, self.size, true));
        }
    }

    /// Bold lines of about the same length, as few as `width` allows.
    pub(super) fn balanced(&self, text: &str, width: f64) -> Vec<String> {
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

    /// The stretch of its row that an entry takes.
    fn interval(entry: &Entry) -> (f64, f64) {
        let sign = (entry.glyph.left, entry.glyph.right);
        match entry.place {
            Place::Beside(side) | Place::Column(side) => {
                Item { sign, label: entry.label + LABEL_GAP }.interval(side)
            }
            // More room after a number than before it.
            Place::Number(side) => {
                Item { sign, label: entry.label + 3.0 * NUMBER_GAP }.interval(side)
            }
            Place::Above | Place::Led(_) | Place::Nowhere | Place::Counted => sign,
        }
    }

    fn choose_sides(&self, entries: &mut [Entry]) {
        let mut beside: Vec<_> =
            entries.iter_mut().filter(|entry| matches!(entry.place, Place::Beside(_))).collect();
        let item = |entry: &&mut Entry| Item {
            sign: (entry.glyph.left, entry.glyph.right),
            label: entry.label + LABEL_GAP,
        };
        let items: Vec<_> = beside.iter().map(item).collect();
        let sides = pack::sides(&items, self.room(), ITEM_GAP);
        for (entry, side) in beside.iter_mut().zip(sides) {
            entry.place = Place::Beside(side);
        }
    }

    /// Signs without labels, which come first since they may stand beside the
    /// name; and those with labels by the date of the first in the row.
    fn rows(&self, entries: &[Entry]) -> (Vec<Row>, Vec<Row>) {
        let [mut small, mut beside, mut columns, mut above] = [const { Vec::new() }; 4];
        for (index, entry) in entries.iter().enumerate() {
            let like = match entry.place {
                Place::Beside(_) => &mut beside,
                Place::Column(_) => &mut columns,
                Place::Above => &mut above,
                Place::Number(_) | Place::Nowhere | Place::Led(_) => &mut small,
                Place::Counted => continue,
            };
            like.push(index);
        }
        let mut signs = Self::packed(entries, &small, SIGN_GAP, SIGN_ROW);
        // The fullest first: labels stand over it.
        let count = |row: usize| signs[row].entries.len();
        let fuller = |best, row| if count(row) > count(best) { row } else { best };
        let fullest = (0..signs.len()).fold(0, fuller);
        if fullest > 0 {
            signs.swap(0, fullest);
        }
        let mut labelled = Self::packed(entries, &beside, ITEM_GAP, self.row_height);
        for index in columns {
            let height = entries[index].lines().len() as f64 * self.line_height + 6.0;
            labelled.push(Row::new(vec![index], height));
        }
        for index in above {
            let label = entries[index].lines().len() as f64 * self.line_height;
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

    fn packed(entries: &[Entry], chosen: &[usize], gap: f64, height: f64) -> Vec<Row> {
        let intervals: Vec<_> =
            chosen.iter().map(|index| Self::interval(&entries[*index])).collect();
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

/// Whether a place is in a row of signs without labels beside them.
pub(super) fn is_small(place: Place) -> bool {
    matches!(place, Place::Number(_) | Place::Nowhere | Place::Led(_))
}

/// Takes the labels off all but the `most` rows that say most (those of
/// highlights, then the fullest), and off all signs in rows of their own.
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
            }
        }
    }
    for entry in entries {
        if is_small(entry.place) {
            entry.place = Place::Nowhere;
            entry.own_lines = Some(Vec::new());
        }
    }
}

/// A plain sign for the key.
pub(super) fn sample(kind: Kind, status: Status) -> Glyph {
    Glyph::sample(Look { kind, status, ink: Ink::Event }, RADIUS + 1.0)
}
