//! Published percentages, drawn as what they are: what is left of 100, with
//! the qualifier as an open, hatched end. Never as levels.

use super::frame::{SMALL, WIDTHS, paragraph};
use super::{Method, Twin};
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Rect, Scene, Stroke, Table, TableCell, Target, Text, hatch,
    point, text_width,
};
use crate::trade::{Claim, Qualifier};
use crate::words::Words;

/// How much of the scale the hatched end takes where the source leaves the
/// number open. A drawing convention: the true extent is not published.
const OPEN_END: f64 = 8.0;

/// Claims to draw, each with its position in the story's list.
#[derive(Clone, Debug, Default)]
pub struct ClaimsChart {
    /// From top to bottom.
    pub claims: Vec<(usize, Claim)>,
    /// What it is said with.
    pub words: Words,
}

/// What the claim leaves of 100.
fn remaining(claim: &Claim) -> f64 {
    (100.0 + claim.change_percent).max(0.0)
}

/// The stretch of the scale that the qualifier leaves open.
fn open_end(claim: &Claim) -> Option<(f64, f64)> {
    let left = remaining(claim);
    let falls = claim.change_percent < 0.0;
    let (low, high) = match (claim.qualifier, falls) {
        (Qualifier::Exact, _) => return None,
        (Qualifier::Over, true) | (Qualifier::Nearly, false) => (left - OPEN_END, left),
        (Qualifier::Over, false) | (Qualifier::Nearly, true) => (left, left + OPEN_END),
        (Qualifier::About, _) => (left - OPEN_END / 2.0, left + OPEN_END / 2.0),
    };
    Some((low.max(0.0), high))
}

impl ClaimsChart {
    /// `fell by over 40%`, `fell to zero`; `no change` stands as it is.
    fn change_words(&self, claim: &Claim) -> String {
        let way = match claim.change_percent {
            change if change < 0.0 => "fell",
            change if change > 0.0 => "rose",
            _ => "none",
        };
        let to = if claim.stated.starts_with("to ") { "yes" } else { "no" };
        // English repeats what was stated; other languages say it anew. A share
        // said in words, `nearly two-thirds`, ends with it.
        let size = self.words.plain(claim.change_percent.abs());
        let part = claim.stated.split(' ').fold("", |_, word| word);
        let size = self.words.with().text("n", &size).text("part", part).say("claim-size");
        self.words
            .with()
            .text("way", way)
            .text("to", to)
            .text("stated", &claim.stated)
            .text("qualifier", claim.qualifier.name())
            .text("size", &size)
            .text("part", part)
            .say("claim-change")
    }

    /// `less than 60 left of every 100`.
    fn remaining_words(&self, claim: &Claim) -> String {
        let falls = claim.change_percent < 0.0;
        let bound = match (claim.qualifier, falls) {
            (Qualifier::Exact, _) => "exact",
            (Qualifier::Over, true) | (Qualifier::Nearly, false) => "less",
            (Qualifier::Over, false) => "more",
            (Qualifier::Nearly, true) => "nearly",
            (Qualifier::About, _) => "about",
        };
        // A share said in words is no more exact than that.
        let left = remaining(claim);
        let left = self.words.plain(if claim.stated.ends_with('%') { left } else { left.round() });
        self.words.with().text("bound", bound).text("left", &left).say("claim-left")
    }

    /// `February to March 2022`, or as much of it as the claim names.
    fn span_words(&self, claim: &Claim) -> String {
        let to = claim.to.to_string();
        match claim.from {
            Some(from) => self.words.dated(&[&from.to_string(), "/", &to].concat(), ""),
            None => self.words.with().text("to", &to).say("claim-until"),
        }
    }

    fn said_by(&self, claim: &Claim) -> String {
        let mut words = claim.claimed_by.clone();
        if crate::trade::Date::parse(&claim.source_date).is_some() {
            words.push_str(", ");
            words.push_str(&self.words.dated(claim.source_date.trim(), ""));
        }
        words
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let mut scene = Scene::new(width, 0.0);
        let (left, right) = (1.0, width - 1.0);
        let top_of_scale =
            self.claims.iter().map(|(_, claim)| remaining(claim)).fold(100.0, f64::max);
        let x = |value: f64| left + value.clamp(0.0, top_of_scale) / top_of_scale * (right - left);
        let mut y = 16.0;
        for (label, at, align) in [
            ("0".to_owned(), 0.0, Align::Left),
            (self.words.just("claim-base"), 100.0, Align::Right),
        ] {
            let text = Text::new(label, point(x(at), y)).size(SMALL).align(align);
            // Beside a great rise, 100 lies where 0 does; the words stay clear of it.
            let least = if at > 0.0 { left + 14.0 + text.width() } else { left };
            scene.text(Text { at: point(text.at.x.max(least), y), ..text }.ink(Ink::Muted));
        }
        y += 12.0;
        for (row, (index, claim)) in self.claims.iter().enumerate() {
            let start = y;
            y += 18.0;
            let words = self.change_words(claim);
            let change = Text::new(words, point(right, y)).size(16.0).bold().ink(Ink::Loss);
            let change = change.align(Align::Right);
            // Beside the name, if no word of that is broken for it.
            let words = claim.commodity.split(' ').map(|word| text_width(word, 16.0, true));
            let is_beside = change.width() + 14.0 < right - left - words.fold(80.0, f64::max);
            let room = right - left - if is_beside { change.width() + 14.0 } else { 0.0 };
            let name = Text::new(claim.commodity.clone(), point(left, y)).size(16.0).bold();
            let below = paragraph(&mut scene, &name, room);
            y = if is_beside {
                scene.text(change);
                below
            } else {
                let at = point(left, below);
                paragraph(&mut scene, &Text { at, align: Align::Left, ..change }, room)
            };
            y -= 16.0 * LINE_HEIGHT - 9.0;
            let bar = Rect::between(left, y, right, y + 22.0);
            Self::bar(&mut scene, claim, bar, &x);
            y = bar.bottom() + 17.0;
            let (left_words, span) = (self.remaining_words(claim), self.span_words(claim));
            let who = self.said_by(claim);
            let foot = [("left", left_words.as_str()), ("span", &span), ("who", &who)];
            let foot = self.words.say("claim-foot", &foot);
            let foot = Text::new(foot, point(left, y)).size(13.0).ink(Ink::Muted);
            y = paragraph(&mut scene, &foot, right - left) + 6.0;
            scene.targets.push(Target {
                datum: Datum::Claim(*index),
                bounds: Rect::between(left, start, right, y - 8.0),
                row,
                title: self.say("claim-title", claim),
                lines: vec![
                    span,
                    self.words.with().text("who", &who).say("claim-by"),
                    claim.paraphrase.clone(),
                    self.words.just("claim-no-level"),
                ],
                spoken: self.say_all("claim-spoken", claim, row),
            });
        }
        scene.height = y.max(40.0);
        scene.plot = Rect::between(left, 0.0, right, scene.height);
        scene
    }

    fn bar(scene: &mut Scene, claim: &Claim, bar: Rect, x: &impl Fn(f64) -> f64) {
        let kept = remaining(claim);
        let (solid, open) = open_end(claim).map_or((kept, None), |open| (open.0, Some(open)));
        let outline = Stroke::new(Ink::Before, 1.0);
        let full = Rect::between(x(0.0), bar.y, x(100.0), bar.bottom()).grow(-0.5);
        let corners = [
            point(full.x, full.y),
            point(full.right(), full.y),
            point(full.right(), full.bottom()),
            point(full.x, full.bottom()),
            point(full.x, full.y),
        ];
        scene.line(corners.to_vec(), outline.dashed(crate::scene::Dash::Dotted));
        scene.rect(Rect::between(x(0.0), bar.y, x(solid), bar.bottom()), Ink::Before);
        if let Some((low, high)) = open {
            let area = Rect::between(x(low), bar.y, x(high), bar.bottom());
            for [from, to] in hatch(area, 3.5) {
                scene.segment(from, to, Stroke::new(Ink::Before, 1.4));
            }
        }
        // The stated number itself, whichever side stays open.
        let edge = x(kept);
        scene.segment(
            point(edge, bar.y - 4.0),
            point(edge, bar.bottom() + 4.0),
            Stroke::new(Ink::Loss, 2.5),
        );
    }

    /// Captions, table and the reading of each qualifier.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let biggest = self
            .claims
            .iter()
            .map(|(_, claim)| claim)
            .min_by(|a, b| a.change_percent.total_cmp(&b.change_percent));
        let mut captions = Vec::new();
        if let Some(claim) = biggest {
            captions.push(self.say("claim-largest", claim));
            captions.push(self.words.just("claim-reading"));
        }
        let header = ["goods", "claim-column-change", "claim-column-from", "claim-column-to"];
        let mut header = header.map(|key| self.words.just(key)).to_vec();
        header.push(self.words.just("claim-column-left"));
        header.push(self.words.just("claim-column-who"));
        let rows = self.claims.iter().map(|(_, claim)| {
            let from = claim.from.map_or_else(
                || self.words.just("claim-not-stated"),
                |from| self.words.period(from),
            );
            vec![
                TableCell::text(claim.commodity.clone()),
                TableCell::number(self.change_words(claim), Some(claim.change_percent)),
                TableCell::text(from),
                TableCell::text(self.words.period(claim.to)),
                TableCell::text(self.remaining_words(claim)),
                TableCell::link(self.said_by(claim), claim.source_url.clone()),
            ]
        });
        Twin {
            captions,
            table: Table { caption: self.words.just("claim-table"), header, rows: rows.collect() },
            methods: self.claims.iter().map(|(_, claim)| self.method(claim)).collect(),
        }
    }

    fn method(&self, claim: &Claim) -> Method {
        let words = &self.words;
        let size = words.plain(claim.change_percent.abs());
        let drawn = [
            ("sign", if claim.change_percent < 0.0 { "−" } else { "+" }),
            ("change", &size),
            ("left", &words.plain(remaining(claim))),
        ];
        let qualifier = claim.qualifier.name();
        let stated = [("stated", claim.stated.as_str()), ("qualifier", qualifier)];
        let reading = match claim.qualifier {
            Qualifier::Exact => "claim-method-exact",
            _ => "claim-method-open",
        };
        Method {
            title: self.say("change-title", claim),
            lines: vec![
                words
                    .with()
                    .text("who", &self.said_by(claim))
                    .text("text", &claim.paraphrase)
                    .say("claim-method-said"),
                words.say("claim-method-drawn", &drawn),
                words.say(reading, &stated),
            ],
        }
    }

    /// A message about a claim: its goods, who trades, the change, when.
    fn say(&self, key: &str, claim: &Claim) -> String {
        self.say_all(key, claim, 0)
    }

    fn say_all(&self, key: &str, claim: &Claim, row: usize) -> String {
        self.words
            .with()
            .text("goods", &claim.commodity)
            .text("reporter", self.words.called_within(&claim.reporter))
            .text("partner", self.words.called_within(&claim.partner))
            .text("change", &self.change_words(claim))
            .text("span", &self.span_words(claim))
            .text("who", &self.said_by(claim))
            .count("number", row + 1)
            .text("of", &self.claims.len().to_string())
            .say(key)
    }
}
