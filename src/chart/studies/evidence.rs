//! What stands behind each percentage: every other date, every other sensible
//! base, every other route and good, each as a mark on one scale, with the
//! printed one among them.

use super::parts::{heading, remark, target};
use crate::analysis::BaseRule;
use crate::chart::frame::{SMALL, WIDTHS, empty};
use crate::chart::{Evidence, Method, Twin};
use crate::scale::ValueScale;
use crate::scene::{
    Align, Ink, Mark, Rect, Scene, Stroke, Table, TableCell, Text, elide, point, text_width,
};
use crate::trade::Unit;
use crate::words::Words;

/// What stands behind the percentages of a view.
#[derive(Clone, Debug)]
pub struct EvidenceChart {
    /// A line per product.
    pub lines: Vec<Evidence>,
    /// Currency or unit of the figures.
    pub unit: Unit,
    /// The language that it speaks.
    pub words: Words,
}

/// One strip: marks on the scale of percentages.
struct Strip {
    /// The key of its name; with `-in` where it stands within a sentence.
    key: &'static str,
    words: String,
    marks: Vec<(f64, Ink)>,
    /// Published claims on the same scale.
    claims: Vec<(String, f64)>,
    /// Whether the stretch from lowest to highest is drawn.
    has_range: bool,
}

/// The right end of the scale; larger rises are counted there.
const MOST: f64 = 100.0;

/// Height of a strip with its words.
const STRIP: f64 = 46.0;

fn strips(words: &Words, line: &Evidence) -> Vec<Strip> {
    let mut strips = Vec::new();
    let muted = |key: &'static str, percents: Vec<f64>, smaller: usize, all: usize| Strip {
        key,
        words: words
            .with()
            .text("all", if smaller == all { "yes" } else { "no" })
            .count("number", smaller)
            .count("count", all)
            .say(&[key, "-larger"].concat()),
        marks: percents.into_iter().map(|x| (x, Ink::Before)).collect(),
        claims: Vec::new(),
        has_range: false,
    };
    if let Some(found) = &line.placebo {
        let percents = line.dates.iter().map(|(_, percent)| *percent).collect();
        strips.push(muted("evidence-dates", percents, found.smaller, found.dates));
    }
    if let Some((low, high, count)) = line.range() {
        let ink = |rule: BaseRule| match rule {
            BaseRule::Longer => Ink::Series(0),
            BaseRule::BothSides => Ink::Series(1),
            BaseRule::YearBefore => Ink::Series(2),
            BaseRule::SeasonAdjusted => Ink::Series(3),
        };
        let marks = line.alternatives.iter().map(|other| (other.percent, ink(other.rule)));
        let (low, high) = (words.percent(low), words.percent(high));
        strips.push(Strip {
            key: "evidence-bases",
            words: words
                .with()
                .text("low", &low)
                .text("high", &high)
                .count("count", count)
                .say("evidence-bases-range"),
            marks: marks.collect(),
            claims: line.claims.clone(),
            has_range: true,
        });
    }
    if let (false, Some(percent)) = (line.across.is_empty(), line.change.percent) {
        let smaller = line.across.iter().filter(|(_, other)| *other > percent).count();
        let percents = line.across.iter().map(|(_, percent)| *percent).collect();
        strips.push(muted("evidence-across", percents, smaller, line.across.len()));
    }
    strips
}

/// The name of a strip within a sentence.
fn inner(words: &Words, strip: &Strip) -> String {
    words.just(&[strip.key, "-in"].concat())
}

impl EvidenceChart {
    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let (words, width) = (&self.words, width.clamp(WIDTHS.0, WIDTHS.1));
        if self.lines.is_empty() {
            return empty(width, &words.just("evidence-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let mut y = self.key(&mut scene);
        let mut place = 0;
        for line in &self.lines {
            y = heading(&mut scene, &line.title(words), y + 10.0);
            let strips = strips(words, line);
            let Some(percent) = line.change.percent else {
                let why = line.sentences(words, &self.unit).into_iter().next().unwrap_or_default();
                let top = y;
                y = remark(&mut scene, &why, y);
                let bounds = Rect::between(0.0, top, width, y);
                target(&mut scene, words, (place, place), bounds, line.title(words), vec![why]);
                place += 1;
                continue;
            };
            for strip in strips {
                let bounds = Rect::new(0.0, y, width, STRIP);
                y = self.strip(&mut scene, &strip, percent, y);
                let name = inner(words, &strip);
                let title = words
                    .with()
                    .text("goods", &line.label)
                    .text("name", &name)
                    .text("value", &strip.words)
                    .say("evidence-strip");
                let lines = self.lines(&strip, percent);
                target(&mut scene, words, (place, place), bounds, title, lines);
                place += 1;
            }
        }
        scene.height = self.axis(&mut scene, y);
        scene.plot = scene.bounds();
        scene
    }

    fn scale(width: f64) -> ValueScale {
        ValueScale::linear((-100.0, MOST), (8.0, width - 34.0))
    }

    fn strip(&self, scene: &mut Scene, strip: &Strip, percent: f64, top: f64) -> f64 {
        let width = scene.width;
        let scale = Self::scale(width);
        let x = |percent: f64| scale.position(percent.clamp(-100.0, MOST)).unwrap_or(0.0);
        let words = Text::new(strip.words.as_str(), point(width - 1.0, top + 14.0)).size(SMALL);
        let words = words.bold().align(Align::Right);
        let room = width - words.width() - 12.0;
        scene.text(words);
        let name = elide(&self.words.just(strip.key), room, SMALL, false);
        scene.text(Text::new(name, point(1.0, top + 14.0)).size(SMALL).ink(Ink::Muted));
        let middle = top + 31.0;
        let track = Rect::between(x(-100.0), middle - 0.5, x(MOST), middle + 0.5);
        scene.rect(track, Ink::Grid);
        let zero = x(0.0);
        scene.segment(
            point(zero, middle - 9.0),
            point(zero, middle + 9.0),
            Stroke::new(Ink::Grid, 1.0),
        );
        if strip.has_range {
            let all = strip.marks.iter().map(|mark| mark.0);
            let low = all.clone().fold(f64::INFINITY, f64::min);
            let high = all.fold(f64::NEG_INFINITY, f64::max);
            scene.rect(Rect::between(x(low), middle - 8.0, x(high), middle + 8.0), Ink::Band);
        }
        let mut beyond = 0;
        for (other, ink) in &strip.marks {
            if *other > MOST {
                beyond += 1;
                continue;
            }
            let at = x(*other);
            let stroke = Stroke::new(*ink, 1.6);
            scene.segment(point(at, middle - 7.0), point(at, middle + 7.0), stroke);
        }
        if beyond > 0 {
            let text = ["+", &beyond.to_string(), "→"].concat();
            let text = Text::new(text, point(width - 1.0, middle + 4.5)).size(SMALL);
            scene.text(text.align(Align::Right).ink(Ink::Muted));
        }
        for (_, claim) in &strip.claims {
            let at = point(x(*claim), middle);
            let corners = [(0.0, -7.0), (6.0, 0.0), (0.0, 7.0), (-6.0, 0.0), (0.0, -7.0)];
            let outline = corners.map(|(dx, dy)| point(at.x + dx, at.y + dy)).to_vec();
            scene.marks.push(Mark::Area(outline.clone(), Ink::Paper));
            scene.line(outline, Stroke::new(Ink::Text, 1.8));
        }
        // The printed one: a bar through the strip with a head on either side.
        let at = x(percent);
        scene.segment(
            point(at, middle - 10.0),
            point(at, middle + 10.0),
            Stroke::new(Ink::Loss, 3.0),
        );
        for side in [-1.0, 1.0] {
            let tip = point(at, middle + side * 7.0);
            let base = middle + side * 12.0;
            scene.marks.push(Mark::Area(
                vec![tip, point(at - 5.0, base), point(at + 5.0, base)],
                Ink::Loss,
            ));
        }
        top + STRIP
    }

    fn lines(&self, strip: &Strip, percent: f64) -> Vec<String> {
        let words = &self.words;
        let mut lines = vec![words.with().percent("change", percent).say("evidence-printed")];
        if !strip.marks.is_empty() {
            let others = strip.marks.iter().map(|mark| mark.0);
            let low = words.percent(others.clone().fold(f64::INFINITY, f64::min));
            let high = words.percent(others.fold(f64::NEG_INFINITY, f64::max));
            let count = strip.marks.len().to_string();
            lines.push(
                words
                    .with()
                    .text("count", &count)
                    .text("low", &low)
                    .text("high", &high)
                    .say("evidence-others"),
            );
        }
        lines.extend(strip.claims.iter().map(|(words, _)| words.clone()));
        lines
    }

    /// What the marks mean.
    fn key(&self, scene: &mut Scene) -> f64 {
        let inks = [
            Ink::Loss,
            Ink::Before,
            Ink::Series(0),
            Ink::Series(1),
            Ink::Series(2),
            Ink::Series(3),
        ];
        let names = self.words.just("evidence-key");
        let items = names.split('|').map(str::trim_ascii).zip(inks);
        let widths: Vec<f64> =
            items.clone().map(|(text, _)| 12.0 + text_width(text, SMALL, false)).collect();
        let (places, bottom) =
            crate::chart::frame::flow_items(&widths, 1.0, 13.0, scene.width - 2.0);
        for ((text, ink), at) in items.zip(places) {
            let stroke = Stroke::new(ink, if ink == Ink::Loss { 3.0 } else { 2.0 });
            scene.segment(point(at.x + 3.0, at.y - 10.0), point(at.x + 3.0, at.y + 2.0), stroke);
            scene.text(Text::new(text, point(at.x + 10.0, at.y)).size(SMALL));
        }
        bottom - 10.0
    }

    fn axis(&self, scene: &mut Scene, top: f64) -> f64 {
        let scale = Self::scale(scene.width);
        let y = top + 4.0;
        for tick in [-100.0, -50.0, 0.0, 50.0, 100.0] {
            let Some(x) = scale.position(tick) else { continue };
            scene.segment(point(x, y), point(x, y + 5.0), Stroke::new(Ink::Muted, 1.0));
            let align = if tick < -99.0 { Align::Left } else { Align::Center };
            let x = if tick < -99.0 { 1.0 } else { x };
            let label = self.words.with().text("n", &self.words.index(tick)).say("number-percent");
            let plus = self.words.pattern("number-plus").filter(|_| tick > 0.0).unwrap_or("");
            let label = [plus, &label].concat();
            let text = Text::new(label, point(x, y + 18.0)).size(SMALL).align(align);
            scene.text(text.ink(Ink::Muted));
        }
        y + 24.0
    }

    /// Captions, table and arithmetic.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let words = &self.words;
        let mut captions = Vec::new();
        for line in &self.lines {
            let mut list = String::new();
            for strip in strips(words, line) {
                let name =
                    if list.is_empty() { words.just(strip.key) } else { inner(words, &strip) };
                words.add(
                    &mut list,
                    &words.with().text("name", &name).text("value", &strip.words).say("study-of"),
                    "list-semicolon",
                );
            }
            if list.is_empty() {
                list = words.just("evidence-nothing");
            }
            captions.push(
                words
                    .with()
                    .text("title", &line.title(words))
                    .text("list", &list)
                    .say("evidence-caption"),
            );
        }
        let header = ["goods", "evidence-column-what", "evidence-column-which"];
        let mut header = header.map(|key| words.just(key)).to_vec();
        header.push(words.just("study-column-percent"));
        let mut rows = Vec::new();
        for line in &self.lines {
            let mut row = |what: &str, which: String, percent: Option<f64>| {
                let text = match percent {
                    Some(percent) => words.percent(percent),
                    None => words.just("evidence-no-change"),
                };
                rows.push(vec![
                    TableCell::text(line.label.clone()),
                    TableCell::text(words.with().text("what", what).say("evidence-what")),
                    TableCell::text(which),
                    TableCell::number(text, percent),
                ]);
            };
            let (before, after) = (line.change.before.window, line.change.after.window);
            row(
                "printed",
                words
                    .with()
                    .text("from", &before.iso())
                    .text("to", &after.iso())
                    .say("evidence-windows"),
                line.change.percent,
            );
            for (period, percent) in &line.dates {
                row("date", words.period(*period), Some(*percent));
            }
            for other in &line.alternatives {
                row(
                    "base",
                    words
                        .with()
                        .text("rule", rule(other.rule))
                        .text("count", &other.months.to_string())
                        .say("evidence-rule"),
                    Some(other.percent),
                );
            }
            for (name, percent) in &line.across {
                row("across", name.clone(), Some(*percent));
            }
            for (said, percent) in &line.claims {
                row("claim", said.clone(), Some(*percent));
            }
        }
        let method = |line: &Evidence| Method {
            title: line.title(words),
            lines: line.sentences(words, &self.unit),
        };
        Twin {
            captions,
            table: Table { caption: words.just("evidence-table"), header, rows },
            methods: self.lines.iter().map(method).collect(),
        }
    }
}

fn rule(rule: BaseRule) -> &'static str {
    match rule {
        BaseRule::Longer => "longer",
        BaseRule::BothSides => "both",
        BaseRule::YearBefore => "year",
        BaseRule::SeasonAdjusted => "season",
    }
}
