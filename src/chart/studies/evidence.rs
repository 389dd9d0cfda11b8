//! What stands behind each percentage: every other date, every other sensible
//! base, every other route and good, each as a mark on one scale, with the
//! printed one among them.

use super::parts::{cat, heading, remark, target};
use crate::analysis::BaseRule;
use crate::chart::frame::{SMALL, WIDTHS, empty};
use crate::chart::{Evidence, Method, Twin};
use crate::scale::{ValueScale, format};
use crate::scene::{
    Align, Ink, Mark, Rect, Scene, Stroke, Table, TableCell, Text, elide, point, text_width,
};
use crate::trade::Unit;

/// What stands behind the percentages of a view.
#[derive(Clone, Debug)]
pub struct EvidenceChart {
    /// A line per product.
    pub lines: Vec<Evidence>,
    /// Currency or unit of the figures.
    pub unit: Unit,
}

/// One strip: marks on the scale of percentages.
struct Strip {
    name: &'static str,
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

fn strips(line: &Evidence) -> Vec<Strip> {
    let mut strips = Vec::new();
    let muted = |percents: Vec<f64>| percents.into_iter().map(|x| (x, Ink::Before)).collect();
    if let Some(found) = &line.placebo {
        let words = cat(&["larger than at ", &part(found.smaller, found.dates)]);
        strips.push(Strip {
            name: "Other dates",
            words,
            marks: muted(line.dates.iter().map(|(_, percent)| *percent).collect()),
            claims: Vec::new(),
            has_range: false,
        });
    }
    if let Some((low, high, count)) = line.range() {
        let ink = |rule: BaseRule| match rule {
            BaseRule::Longer => Ink::Series(0),
            BaseRule::BothSides => Ink::Series(1),
            BaseRule::YearBefore => Ink::Series(2),
            BaseRule::SeasonAdjusted => Ink::Series(3),
        };
        let marks = line.alternatives.iter().map(|other| (other.percent, ink(other.rule)));
        let words = cat(&[
            &format::percent(low),
            " to ",
            &format::percent(high),
            " by ",
            &count.to_string(),
            " bases",
        ]);
        strips.push(Strip {
            name: "Other bases",
            words,
            marks: marks.collect(),
            claims: line.claims.clone(),
            has_range: true,
        });
    }
    if let (false, Some(percent)) = (line.across.is_empty(), line.change.percent) {
        let smaller = line.across.iter().filter(|(_, other)| *other > percent).count();
        let words = cat(&["larger than ", &part(smaller, line.across.len())]);
        strips.push(Strip {
            name: "Other routes and goods",
            words,
            marks: muted(line.across.iter().map(|(_, percent)| *percent).collect()),
            claims: Vec::new(),
            has_range: false,
        });
    }
    strips
}

impl EvidenceChart {
    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.lines.is_empty() {
            return empty(width, "No percentages to look behind.");
        }
        let mut scene = Scene::new(width, 0.0);
        let mut y = Self::key(&mut scene);
        let mut place = 0;
        for line in &self.lines {
            y = heading(&mut scene, &line.title(), y + 10.0);
            let strips = strips(line);
            let Some(percent) = line.change.percent else {
                let words = line.sentences(&self.unit).into_iter().next().unwrap_or_default();
                let top = y;
                y = remark(&mut scene, &words, y);
                let bounds = Rect::between(0.0, top, width, y);
                target(&mut scene, (place, place), bounds, line.title(), vec![words]);
                place += 1;
                continue;
            };
            for strip in strips {
                let bounds = Rect::new(0.0, y, width, STRIP);
                y = Self::strip(&mut scene, &strip, percent, y);
                let title = cat(&[&line.label, ", ", &lower(strip.name), ": ", &strip.words]);
                target(&mut scene, (place, place), bounds, title, Self::lines(&strip, percent));
                place += 1;
            }
        }
        scene.height = Self::axis(&mut scene, y);
        scene.plot = scene.bounds();
        scene
    }

    fn scale(width: f64) -> ValueScale {
        ValueScale::linear((-100.0, MOST), (8.0, width - 34.0))
    }

    fn strip(scene: &mut Scene, strip: &Strip, percent: f64, top: f64) -> f64 {
        let width = scene.width;
        let scale = Self::scale(width);
        let x = |percent: f64| scale.position(percent.clamp(-100.0, MOST)).unwrap_or(0.0);
        let words = Text::new(strip.words.as_str(), point(width - 1.0, top + 14.0)).size(SMALL);
        let words = words.bold().align(Align::Right);
        let room = width - words.width() - 12.0;
        scene.text(words);
        let name = elide(strip.name, room, SMALL, false);
        scene.text(Text::new(name, point(1.0, top + 14.0)).size(SMALL).ink(Ink::Muted));
        let middle = top + 29.0;
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
            let text = cat(&["+", &beyond.to_string(), "→"]);
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
            point(at, middle - 11.0),
            point(at, middle + 11.0),
            Stroke::new(Ink::Loss, 3.0),
        );
        for side in [-1.0, 1.0] {
            let tip = point(at, middle + side * 8.0);
            let base = middle + side * 13.0;
            scene.marks.push(Mark::Area(
                vec![tip, point(at - 5.0, base), point(at + 5.0, base)],
                Ink::Loss,
            ));
        }
        top + STRIP
    }

    fn lines(strip: &Strip, percent: f64) -> Vec<String> {
        let mut lines = vec![cat(&["Printed: ", &format::percent(percent)])];
        if !strip.marks.is_empty() {
            let others = strip.marks.iter().map(|mark| mark.0);
            let low = others.clone().fold(f64::INFINITY, f64::min);
            let high = others.fold(f64::NEG_INFINITY, f64::max);
            lines.push(cat(&[
                &strip.marks.len().to_string(),
                " others from ",
                &format::percent(low),
                " to ",
                &format::percent(high),
            ]));
        }
        lines.extend(strip.claims.iter().map(|(words, _)| words.clone()));
        lines
    }

    /// What the marks mean.
    fn key(scene: &mut Scene) -> f64 {
        let items = [
            ("printed", Ink::Loss),
            ("other date, route or good", Ink::Before),
            ("longer base", Ink::Series(0)),
            ("more months on both sides", Ink::Series(1)),
            ("a year before", Ink::Series(2)),
            ("without the season", Ink::Series(3)),
        ];
        let widths: Vec<f64> =
            items.iter().map(|(text, _)| 12.0 + text_width(text, SMALL, false)).collect();
        let (places, bottom) =
            crate::chart::frame::flow_items(&widths, 1.0, 13.0, scene.width - 2.0);
        for ((text, ink), at) in items.into_iter().zip(places) {
            let stroke = Stroke::new(ink, if ink == Ink::Loss { 3.0 } else { 2.0 });
            scene.segment(point(at.x + 3.0, at.y - 10.0), point(at.x + 3.0, at.y + 2.0), stroke);
            scene.text(Text::new(text, point(at.x + 10.0, at.y)).size(SMALL));
        }
        bottom - 10.0
    }

    fn axis(scene: &mut Scene, top: f64) -> f64 {
        let scale = Self::scale(scene.width);
        let y = top + 4.0;
        for tick in [-100.0, -50.0, 0.0, 50.0, 100.0] {
            let Some(x) = scale.position(tick) else { continue };
            scene.segment(point(x, y), point(x, y + 5.0), Stroke::new(Ink::Muted, 1.0));
            let align = if tick < -99.0 { Align::Left } else { Align::Center };
            let x = if tick < -99.0 { 1.0 } else { x };
            let label = cat(&[&format::index(tick), "%"]);
            let label = if tick > 0.0 { cat(&["+", &label]) } else { label };
            let text = Text::new(label, point(x, y + 18.0)).size(SMALL).align(align);
            scene.text(text.ink(Ink::Muted));
        }
        y + 24.0
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        let mut captions = Vec::new();
        for line in &self.lines {
            let parts: Vec<String> = strips(line)
                .iter()
                .enumerate()
                .map(|(at, strip)| {
                    let name = if at == 0 { strip.name.to_owned() } else { lower(strip.name) };
                    cat(&[&name, ": ", &strip.words])
                })
                .collect();
            let parts = if parts.is_empty() {
                "no percentage to look behind".to_owned()
            } else {
                parts.join("; ")
            };
            captions.push(cat(&[&line.title(), ". ", &parts, "."]));
        }
        let header = ["Goods", "What", "Which", "Change in percent"].map(str::to_owned).to_vec();
        let mut rows = Vec::new();
        for line in &self.lines {
            let mut row = |what: &str, which: String, percent: Option<f64>| {
                let words = percent.map_or_else(|| "none".to_owned(), format::percent);
                rows.push(vec![
                    TableCell::text(line.label.clone()),
                    TableCell::text(what),
                    TableCell::text(which),
                    TableCell::number(words, percent),
                ]);
            };
            let windows = [line.change.before.window.long(), line.change.after.window.long()];
            row("printed", windows.join(" → "), line.change.percent);
            for (period, percent) in &line.dates {
                row("other date", period.long(), Some(*percent));
            }
            for other in &line.alternatives {
                let months = other.months.to_string();
                let unit = if other.months == 1 { " month" } else { " months" };
                let which = cat(&[rule(other.rule), ", ", &months, unit]);
                row("other base", which, Some(other.percent));
            }
            for (name, percent) in &line.across {
                row("other route or good", name.clone(), Some(*percent));
            }
            for (words, percent) in &line.claims {
                row("claim", words.clone(), Some(*percent));
            }
        }
        Twin {
            captions,
            table: Table { caption: "What stands behind each percentage".to_owned(), header, rows },
            methods: self
                .lines
                .iter()
                .map(|line| Method { title: line.title(), lines: line.sentences(&self.unit) })
                .collect(),
        }
    }
}

/// `31 of 33`, or `all 33`.
fn part(some: usize, all: usize) -> String {
    if some == all {
        return cat(&["all ", &all.to_string()]);
    }
    cat(&[&some.to_string(), " of ", &all.to_string()])
}

fn lower(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}

fn rule(rule: BaseRule) -> &'static str {
    match rule {
        BaseRule::Longer => "longer base",
        BaseRule::BothSides => "both sides",
        BaseRule::YearBefore => "a year before",
        BaseRule::SeasonAdjusted => "season adjusted",
    }
}
