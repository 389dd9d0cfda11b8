//! The picture of a ranking: months with both windows, heads, and the rows in
//! view.

use super::super::frame::{NARROW, SMALL, WIDTHS, arrow_head, grid_line, paragraph};
use super::{RankChart, Row};
use crate::analysis::{Ranked, Standing, Window};
use crate::scale::TimeAxis;
use crate::scene::{
    Align, Datum, Ink, Mark, Point, Rect, Scene, Stroke, TEXT_SIZE, Target, Text, elide, point,
    text_width,
};

/// Height of a row, wide and narrow.
const ROW: (f64, f64) = (30.0, 62.0);
/// Rows that a list shows at once, wide and narrow.
const SHOWN: (f64, f64) = (14.0, 7.0);
/// Below this width there is no column for the loss.
const TIGHT: f64 = 800.0;
/// Height of the bars over the months.
const BARS: f64 = 44.0;
/// Least height of a small column: a zero is not a gap.
const LEAST_COLUMN: f64 = 1.0;
/// Percent at the ends of the bars: beyond the right one an arrow points.
const RISE: f64 = 40.0;

/// Headings, small lines, bars and their zeros, and the columns of text.
const LAYERS: usize = 9;

/// Where the parts of a ranking lie, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankFrame {
    /// Width of the picture.
    pub width: f64,
    /// Whether a row has two lines.
    pub is_narrow: bool,
    /// Where the first row starts.
    pub top: f64,
    /// Height of a row.
    pub row: f64,
    /// Height of all rows that are in view.
    pub rows: f64,
    columns: Columns,
}

/// Left ends, and right ends of what is aligned to the right.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Columns {
    rank: f64,
    code: f64,
    name: (f64, f64),
    spark: (f64, f64),
    bar: (f64, f64),
    percent: f64,
    change: f64,
    stake: f64,
    range: f64,
}

impl Columns {
    fn new(width: f64, is_narrow: bool, code: f64, (shift, more): (f64, f64)) -> Self {
        if is_narrow {
            return Self {
                rank: 26.0,
                code: 34.0,
                name: (34.0, width - 66.0),
                spark: (34.0, 34.0 + (width * 0.2).min(120.0)),
                bar: (0.0, 0.0),
                percent: width - 1.0,
                change: 0.0,
                stake: 0.0,
                range: width - 1.0,
            };
        }
        let range = width - 1.0;
        let stake = range - 92.0;
        // Where room is short, the loss gives way: it is near what was at stake.
        let change = if width < TIGHT { stake } else { stake - 76.0 - more };
        let percent = change - 74.0 - more;
        let bar = (percent - 58.0 - (width * 0.1).min(150.0), percent - 58.0);
        let spark = (bar.0 - 12.0 - (width * 0.11).min(150.0), bar.0 - 12.0);
        let name = 40.0 + shift + if code > 0.0 { code + 10.0 } else { 0.0 };
        Self {
            rank: 30.0 + shift,
            code: 40.0 + shift,
            name: (name, spark.0 - 12.0),
            spark,
            bar,
            percent,
            change,
            stake,
            range,
        }
    }
}

/// The months above a ranking with their two windows, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strip {
    /// Left and right end of the window before.
    pub before: (f64, f64),
    /// Left and right end of the window after.
    pub after: (f64, f64),
    /// Top and bottom of both.
    pub y: (f64, f64),
    /// Width of a month.
    pub month: f64,
}

impl RankChart {
    /// Where its parts lie at `width` CSS pixels.
    pub fn frame(&self, width: f64) -> RankFrame {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let is_narrow = width < NARROW;
        let pick = |pair: (f64, f64)| if is_narrow { pair.1 } else { pair.0 };
        let row = pick(ROW);
        let shown = match self.scroll {
            Some(_) => pick(SHOWN).min(self.rows.len().max(3) as f64),
            None => self.still_rows.min(self.rows.len()) as f64,
        };
        let code = text_width(&"0".repeat(self.goods.longest_code().min(10)), SMALL, false);
        let (_, strip) = self.strip(width);
        let top = strip + if is_narrow { 26.0 } else { 44.0 };
        // Ranks are short, the word for them need not be; so with amounts.
        let head = self.goods.columns("rank-heads");
        let head = head.first().map_or(0.0, |head| text_width(head, SMALL, false));
        let most = self.goods.words.amount(-88.8e6, &self.goods.unit);
        let most = text_width(&most, TEXT_SIZE, false);
        let more = ((head - 26.0).max(0.0), (most - 68.0).max(0.0));
        let columns = Columns::new(width, is_narrow, code, more);
        RankFrame { width, is_narrow, top, row, rows: shown * row, columns }
    }

    fn axis(&self, width: f64) -> TimeAxis {
        let (from, to) = self.goods.panel.span();
        TimeAxis::new(from, to, 1.0, width - 1.0)
    }

    /// The months with their windows, and where they end.
    pub fn strip(&self, width: f64) -> (Strip, f64) {
        let axis = self.axis(width.clamp(WIDTHS.0, WIDTHS.1));
        let place =
            |window: Window| (axis.x(window.from.month_span().0), axis.x(window.to.month_span().1));
        let settings = self.settings();
        let top = if width < NARROW { 52.0 } else { 36.0 };
        let strip = Strip {
            before: place(settings.before),
            after: place(settings.after),
            y: (top, top + 8.0 + BARS),
            month: axis.month_width(),
        };
        (strip, strip.y.1 + 18.0)
    }

    /// The picture at `width` CSS pixels: the rows in view of a list that
    /// scrolls, or the first ones and what is listed apart.
    pub fn scene(&self, width: f64) -> Scene {
        let frame = self.frame(width);
        let mut scene = Scene::new(frame.width, frame.top + frame.rows);
        scene.plot = Rect::new(0.0, frame.top, frame.width, frame.rows);
        self.bands(&mut scene, &frame);
        self.rows_in_view(&mut scene, &frame);
        if self.scroll.is_some() {
            // Rows that are scrolled half out of view end below the heads.
            scene.rect(Rect::new(0.0, 0.0, frame.width, frame.top), Ink::Paper);
        }
        self.months(&mut scene, &frame);
        self.heads(&mut scene, &frame);
        if self.scroll.is_none() {
            scene.height = self.footer(&mut scene, frame.top + frame.rows + 20.0);
        }
        if self.rows.is_empty() {
            let text = Text::new(self.goods.words.just("rank-none"), point(8.0, frame.top + 28.0));
            scene.text(text.ink(Ink::Muted));
            scene.height = scene.height.max(frame.top + 44.0);
        }
        scene
    }

    /// Both windows behind all small lines.
    fn bands(&self, scene: &mut Scene, frame: &RankFrame) {
        if frame.is_narrow {
            return;
        }
        let axis = self.small_axis(frame);
        let settings = self.settings();
        for window in [settings.before, settings.after] {
            let (left, right) =
                (axis.x(window.from.month_span().0), axis.x(window.to.month_span().1));
            scene.rect(Rect::between(left, frame.top, right, frame.top + frame.rows), Ink::Band);
        }
    }

    fn small_axis(&self, frame: &RankFrame) -> TimeAxis {
        let (from, to) = self.goods.panel.span();
        TimeAxis::new(from, to, frame.columns.spark.0, frame.columns.spark.1)
    }

    fn rows_in_view(&self, scene: &mut Scene, frame: &RankFrame) {
        let scroll = self.scroll.unwrap_or(0.0);
        let longest = (self.rows.len() as f64 * frame.row - frame.rows).max(0.0);
        let scroll = scroll.min(longest);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative")]
        let (first, count) =
            ((scroll / frame.row) as usize, (frame.rows / frame.row).ceil() as usize);
        let last = (first + count + usize::from(scroll > 0.0)).min(self.rows.len());
        let lines: Vec<usize> = self.rows[first.min(last)..last]
            .iter()
            .filter_map(|row| match row {
                Row::Line(line) => Some(*line),
                Row::Heading(_) => None,
            })
            .collect();
        self.know(&lines);
        // What looks alike is drawn together: the canvas is told less.
        let mut layers: [Scene; LAYERS] = std::array::from_fn(|_| Scene::default());
        for at in first..last {
            let y = frame.top + at as f64 * frame.row - scroll;
            if at > 0 {
                grid_line(scene, 0.0, frame.width, y);
            }
            match self.rows[at] {
                Row::Heading(standing) => {
                    let middle = y + frame.row / 2.0 + 5.0;
                    let words = self.standing_words(standing);
                    let words = Text::new(words, point(1.0, middle)).bold().ink(Ink::Muted);
                    layers[0].text(words);
                }
                Row::Line(line) => {
                    self.row(&mut layers, frame, line, y);
                    // Of a list each row is asked for by itself, and few are.
                    let target = match self.scroll {
                        Some(_) => Self::place(line, at, frame, y),
                        None => self.target(line, at, frame, y),
                    };
                    scene.targets.push(target);
                }
            }
        }
        for layer in layers {
            scene.marks.extend(layer.marks);
        }
    }

    fn row(&self, layers: &mut [Scene; LAYERS], frame: &RankFrame, line: usize, y: f64) {
        let [_, sparks, bars, zeros, ranks, codes, names, percents, figures] = layers;
        let known = self.ranking.line(line);
        let columns = &frame.columns;
        let is_ranked = known.standing == Standing::Ranked;
        let base = if frame.is_narrow { y + 22.0 } else { y + frame.row / 2.0 + 4.5 };
        let right = |text: String, x: f64, base: f64| {
            Text::new(text, point(x, base)).align(Align::Right).size(TEXT_SIZE)
        };
        let rank = known.rank.map_or("–".to_owned(), |rank| rank.to_string());
        ranks.text(right(rank, columns.rank - 4.0, base).ink(Ink::Muted));
        let room = columns.name.1 - columns.name.0;
        let is_bold = frame.is_narrow;
        let name = elide(self.goods.name(line), room, TEXT_SIZE, is_bold);
        let name = Text::new(name, point(columns.name.0, base));
        names.text(Text { is_bold, ..name });
        let percent = right(self.percent_words(&known), columns.percent, base);
        let ink = match known.percent {
            Some(percent) if percent < 0.0 && is_ranked => Ink::Loss,
            Some(_) if is_ranked => Ink::Text,
            _ => Ink::Muted,
        };
        percents.text(Text { is_bold: is_ranked, ink, ..percent });
        let small = |text: Text| text.size(SMALL).ink(Ink::Muted);
        if frame.is_narrow {
            let second = y + 46.0;
            self.spark(sparks, line, &self.small_axis(frame), (y + 32.0, y + 54.0));
            let from_to = [&*self.mean_words(known.before), " → ", &self.mean_words(known.after)];
            let from_to = Text::new(from_to.concat(), point(columns.spark.1 + 10.0, second));
            figures.text(small(from_to));
            figures.text(small(right(self.range_words(line), columns.range, second)));
            return;
        }
        let code = Text::new(self.goods.code(line), point(columns.code, base));
        codes.text(small(code));
        self.spark(sparks, line, &self.small_axis(frame), (y + 5.0, y + frame.row - 5.0));
        if is_ranked {
            Self::bar(
                (bars, zeros),
                columns.bar,
                known.percent.unwrap_or(0.0),
                y + frame.row / 2.0,
            );
        }
        if frame.width >= TIGHT {
            figures.text(right(self.change_words(&known), columns.change, base));
        }
        figures.text(right(self.mean_words(known.before), columns.stake, base));
        figures.text(right(self.range_words(line), columns.range, base));
    }

    /// A bar from zero to the change: a fall to the left, a rise to the
    /// right, with an arrow where it leaves the scale.
    fn bar(
        (scene, zeros): (&mut Scene, &mut Scene),
        (left, right): (f64, f64),
        percent: f64,
        y: f64,
    ) {
        let unit = (right - left) / (100.0 + RISE);
        let zero = left + 100.0 * unit;
        let end = zero + percent.clamp(-100.0, RISE) * unit;
        let ink = if percent < 0.0 { Ink::Loss } else { Ink::Series(0) };
        scene.rect(Rect::between(end.min(zero), y - 5.0, end.max(zero), y + 5.0), ink);
        if !(-100.0..=RISE).contains(&percent) {
            let is_left = percent < 0.0;
            arrow_head(scene, point(end + if is_left { -6.0 } else { 6.0 }, y), is_left, 7.0, ink);
        }
        zeros.segment(point(zero, y - 8.0), point(zero, y + 8.0), Stroke::new(Ink::Muted, 1.0));
    }

    /// A column for each month, as high as the line's own highest month allows;
    /// a month without a figure has none, a zero keeps a hair's breadth.
    fn spark(&self, scene: &mut Scene, line: usize, axis: &TimeAxis, y: (f64, f64)) {
        let numbers = self.goods.panel.numbers(line);
        let highest = numbers.iter().flatten().copied().fold(0.0, f64::max);
        let top = |value: f64| {
            let share = if highest > 0.0 { (value / highest).max(0.0) } else { 0.0 };
            y.1 - (share * (y.1 - y.0)).max(LEAST_COLUMN)
        };
        let (first, _) = axis.months();
        // Columns that touch are one area: on a screen of two pixels a point a
        // crooked line would cost four times as much.
        let mut run: Vec<Point> = Vec::new();
        let mut left = axis.x(first);
        for (month, value) in (1..).zip(numbers.into_iter().chain([None])) {
            let right = axis.x(first + f64::from(month));
            if let Some(value) = value {
                let top = top(value);
                // Months of one height, as those after a fall, are one column.
                let height = run.last().map(|last| last.y);
                if height == Some(top) {
                    run.pop();
                } else {
                    if height.is_none() {
                        run.push(point(left, y.1));
                    }
                    run.push(point(left, top));
                }
                run.push(point(right, top));
            } else if !run.is_empty() {
                run.push(point(left, y.1));
                scene.marks.push(Mark::Area(std::mem::take(&mut run), Ink::Series(0)));
            }
            left = right;
        }
    }

    /// All lines together by month, with both windows.
    fn months(&self, scene: &mut Scene, frame: &RankFrame) {
        let (strip, _) = self.strip(frame.width);
        let axis = self.axis(frame.width);
        let (first, _) = axis.months();
        let totals = self.goods.totals();
        let highest = totals.iter().map(|total| total.0).fold(0.0, f64::max);
        let settings = *self.settings();
        let unit = &self.goods.unit;
        let words = &self.goods.words;
        let head = words.with().amount("amount", highest, unit).say("rank-all");
        scene.text(Text::new(head, point(1.0, 12.0)).size(SMALL).ink(Ink::Muted));
        let ground = strip.y.1;
        for (month, (total, _)) in totals.iter().enumerate() {
            let period = self.goods.panel.month(month);
            let inside = |window: Window| window.periods().any(|other| other == period);
            let ink = match () {
                () if inside(settings.before) => Ink::Series(0),
                () if inside(settings.after) => Ink::Loss,
                () => Ink::Before,
            };
            let height = if highest > 0.0 { total.max(0.0) / highest * BARS } else { 0.0 };
            let left = axis.x(first + month as f64);
            let gap = (strip.month * 0.2).min(2.0);
            let bar = Rect::between(
                left + gap / 2.0,
                ground - height,
                left + strip.month - gap / 2.0,
                ground,
            );
            scene.rect(bar, ink);
        }
        scene.segment(
            point(1.0, ground),
            point(frame.width - 1.0, ground),
            Stroke::new(Ink::Muted, 1.0),
        );
        for tick in self.goods.ticks(&axis, frame.width) {
            scene.text(
                Text::new(tick.label, point(tick.x, ground + 14.0)).size(SMALL).ink(Ink::Muted),
            );
        }
        let top = strip.y.0;
        for (name, window, (left, right), ink, line) in [
            ("before", settings.before, strip.before, Ink::Series(0), 0.0),
            (
                "after",
                settings.after,
                strip.after,
                Ink::Loss,
                if frame.is_narrow { 16.0 } else { 0.0 },
            ),
        ] {
            scene.segment(point(left, top), point(right, top), Stroke::new(ink, 3.0));
            for x in [left, right] {
                scene.segment(point(x, top - 4.0), point(x, top + 6.0), Stroke::new(ink, 2.0));
            }
            let words = self
                .goods
                .words
                .with()
                .text("side", name)
                .text("when", &window.iso())
                .say("rank-window");
            let wide = text_width(&words, SMALL, true);
            // Before ends with its window, after begins with it: they meet
            // only where the windows leave no other room.
            let x = if name == "before" {
                (right - wide).min(strip.after.0 - wide - 12.0).max(1.0)
            } else {
                left.min(frame.width - 1.0 - wide).max(1.0)
            };
            let y = if frame.is_narrow { 28.0 + line } else { 28.0 };
            scene.text(Text::new(words, point(x, y)).size(SMALL).bold().ink(ink));
        }
    }

    fn heads(&self, scene: &mut Scene, frame: &RankFrame) {
        let columns = &frame.columns;
        let y = frame.top - 8.0;
        let names = self.goods.columns("rank-heads");
        for (place, x, align, is_first) in self.head_places(frame, columns) {
            let name = names.get(place).map_or("", String::as_str);
            // Two lines are parted by a stroke.
            let below = name.bytes().filter(|byte| *byte == b'/').count();
            for (at, line) in name.split('/').enumerate() {
                let at = point(x, y - (below - at) as f64 * 15.0);
                let text = Text::new(line.trim_ascii(), at).size(SMALL).align(align);
                let ink = if is_first { Ink::Text } else { Ink::Muted };
                scene.text(Text { is_bold: is_first, ink, ..text });
            }
        }
        let stroke = Stroke::new(Ink::Text, 1.0);
        scene.segment(point(0.0, frame.top), point(frame.width, frame.top), stroke);
    }

    /// The heads of a list by their place in `rank-heads`, each with its x,
    /// its side, and whether the list goes by it.
    fn head_places(&self, frame: &RankFrame, columns: &Columns) -> Vec<(usize, f64, Align, bool)> {
        use super::RankOrder::{Code, Fall, Loss, Stake, Worst};
        let (left, right) = (Align::Left, Align::Right);
        let by = |order| self.order == order;
        if frame.is_narrow {
            return vec![(8, 1.0, left, by(Code)), (4, columns.percent, right, by(Fall))];
        }
        let mut heads = vec![
            (0, columns.rank - 4.0, right, false),
            (1, columns.code, left, by(Code)),
            (2, columns.name.0, left, false),
            (3, columns.spark.0, left, false),
            (4, columns.percent, right, by(Fall)),
            (5, columns.stake, right, by(Stake)),
            (6, columns.range, right, by(Worst)),
        ];
        if frame.width >= TIGHT {
            heads.push((7, columns.change, right, by(Loss)));
        }
        heads
    }

    fn footer(&self, scene: &mut Scene, mut y: f64) -> f64 {
        let shown = self.still_rows.min(self.ranking.order().len());
        let mut sentences = Vec::new();
        if shown < self.ranking.order().len() {
            let mut message = self.goods.words.with();
            message.count("count", shown).count("of", self.ranking.order().len());
            sentences.push(message.say("rank-shown"));
        }
        sentences.extend(self.apart_words());
        for sentence in sentences {
            let text = Text::new(sentence, point(1.0, y)).size(SMALL).ink(Ink::Muted);
            y = paragraph(scene, &text, scene.width - 2.0);
        }
        y
    }

    /// The target of a line at its place, in view or not.
    pub fn target_of(&self, line: usize, width: f64) -> Option<Target> {
        let frame = self.frame(width);
        let row = self.row_of(line)?;
        self.know(&[line]);
        let y = frame.top + row as f64 * frame.row - self.scroll.unwrap_or(0.0);
        Some(self.target(line, row, &frame, y))
    }

    /// Where a row lies, without words.
    fn place(line: usize, row: usize, frame: &RankFrame, y: f64) -> Target {
        let low = y.max(frame.top);
        let high = (y + frame.row).min(frame.top + frame.rows);
        Target {
            datum: Datum::Change { product: line },
            bounds: Rect::between(0.0, low.min(high), frame.width, high),
            row,
            title: String::new(),
            lines: Vec::new(),
            spoken: String::new(),
        }
    }

    fn target(&self, line: usize, row: usize, frame: &RankFrame, y: f64) -> Target {
        let known = self.ranking.line(line);
        let words = &self.goods.words;
        let values = words
            .with()
            .text("before", &self.mean_words(known.before))
            .text("after", &self.mean_words(known.after))
            .say("rank-values");
        let mut lines = vec![values];
        lines.extend(self.range_said(line, "rank-range"));
        let title = words
            .with()
            .text("goods", &self.goods.full_name(line))
            .text("change", &self.percent_words(&known))
            .say("change-title");
        let spoken = self.sentence(line, &known);
        Target { title, lines, spoken, ..Self::place(line, row, frame, y) }
    }

    pub(super) fn percent_words(&self, known: &Ranked) -> String {
        match (known.standing, known.percent) {
            (Standing::Missing, _) => self.goods.words.just("missing"),
            (_, Some(percent)) => self.goods.words.percent(percent),
            (_, None) => self.goods.words.just("collapse-no-base"),
        }
    }

    pub(super) fn mean_words(&self, mean: Option<f64>) -> String {
        let words = &self.goods.words;
        let said = mean.map(|mean| words.amount(mean, &self.goods.unit));
        said.unwrap_or_else(|| words.just("missing"))
    }

    pub(super) fn change_words(&self, known: &Ranked) -> String {
        match known.before.zip(known.after) {
            Some((before, after)) => self.goods.words.amount(after - before, &self.goods.unit),
            None => "–".to_owned(),
        }
    }
}
