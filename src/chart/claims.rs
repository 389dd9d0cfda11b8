//! Published percentages, drawn as what they are: what is left of 100, with
//! the qualifier as an open, hatched end. Never as levels.

use super::frame::{SMALL, WIDTHS, paragraph};
use super::{Method, Twin};
use crate::scale::format;
use crate::scene::{
    Align, Datum, Ink, LINE_HEIGHT, Rect, Scene, Stroke, Table, TableCell, Target, Text, hatch,
    point,
};
use crate::trade::{Claim, Period, Qualifier};

/// How much of the scale the hatched end takes where the source leaves the
/// number open. A drawing convention: the true extent is not published.
const OPEN_END: f64 = 8.0;

/// Claims to draw, each with its position in the story's list.
#[derive(Clone, Debug, Default)]
pub struct ClaimsChart {
    /// From top to bottom.
    pub claims: Vec<(usize, Claim)>,
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

/// `fell by over 40%`, `fell to zero`; `no change` stands as it is.
fn change_words(claim: &Claim) -> String {
    let by = if claim.stated.starts_with("to ") { "" } else { "by " };
    match claim.change_percent {
        change if change < 0.0 => format!("fell {by}{}", claim.stated),
        change if change > 0.0 => format!("rose {by}{}", claim.stated),
        _ => format!("unchanged ({})", claim.stated),
    }
}

/// `less than 60 left of every 100`.
fn remaining_words(claim: &Claim) -> String {
    let left = format::fixed(remaining(claim).round(), 0);
    let falls = claim.change_percent < 0.0;
    let bound = match (claim.qualifier, falls) {
        (Qualifier::Exact, _) => "",
        (Qualifier::Over, true) | (Qualifier::Nearly, false) => "less than ",
        (Qualifier::Over, false) => "more than ",
        (Qualifier::Nearly, true) => "a little over ",
        (Qualifier::About, _) => "about ",
    };
    format!("{bound}{left} left of every 100")
}

/// `February to March 2022`, or as much of it as the claim names.
fn span_words(claim: &Claim) -> String {
    match claim.from {
        Some(from) => format!("{} to {}", from.long(), claim.to.long()),
        None => format!("until {}, base not stated", claim.to.long()),
    }
}

fn said_by(claim: &Claim) -> String {
    let date = crate::trade::Date::parse(&claim.source_date);
    date.map_or_else(
        || claim.claimed_by.clone(),
        |date| format!("{}, {}", claim.claimed_by, date.long()),
    )
}

impl ClaimsChart {
    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let mut scene = Scene::new(width, 0.0);
        let (left, right) = (1.0, width - 1.0);
        let top_of_scale =
            self.claims.iter().map(|(_, claim)| remaining(claim)).fold(100.0, f64::max);
        let x = |value: f64| left + value.clamp(0.0, top_of_scale) / top_of_scale * (right - left);
        let mut y = 16.0;
        for (label, at, align) in
            [("0", 0.0, Align::Left), ("100 = base month", 100.0, Align::Right)]
        {
            let text = Text::new(label, point(x(at), y)).size(SMALL).align(align);
            // Beside a great rise, 100 lies where 0 does; the words stay clear of it.
            let least = if at > 0.0 { left + 14.0 + text.width() } else { left };
            scene.text(Text { at: point(text.at.x.max(least), y), ..text }.ink(Ink::Muted));
        }
        y += 12.0;
        for (row, (index, claim)) in self.claims.iter().enumerate() {
            let start = y;
            y += 18.0;
            let words = change_words(claim);
            let change = Text::new(words, point(right, y)).size(16.0).bold().ink(Ink::Loss);
            let change = change.align(Align::Right);
            let is_beside = change.width() < right - left - 94.0;
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
            let foot =
                format!("{}, {}. {}", remaining_words(claim), span_words(claim), said_by(claim));
            let foot = Text::new(foot, point(left, y)).size(13.0).ink(Ink::Muted);
            y = paragraph(&mut scene, &foot, right - left) + 6.0;
            scene.targets.push(Target {
                datum: Datum::Claim(*index),
                bounds: Rect::between(left, start, right, y - 8.0),
                row,
                title: format!("{} {}", claim.commodity, change_words(claim)),
                lines: vec![
                    span_words(claim),
                    format!("Claimed by {}", said_by(claim)),
                    claim.paraphrase.clone(),
                    "A published percentage; no level is known.".to_owned(),
                ],
                spoken: format!(
                    "Claim {} of {}: {} from {} to {} {}, {}. Said by {}.",
                    row + 1,
                    self.claims.len(),
                    claim.commodity,
                    claim.reporter,
                    claim.partner,
                    change_words(claim),
                    span_words(claim),
                    said_by(claim)
                ),
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
    pub fn twin(&self) -> Twin {
        let biggest = self
            .claims
            .iter()
            .map(|(_, claim)| claim)
            .min_by(|a, b| a.change_percent.total_cmp(&b.change_percent));
        let mut captions = Vec::new();
        if let Some(claim) = biggest {
            captions.push(format!(
                "Largest claimed fall: {} from {} to {} {}, {}.",
                claim.commodity,
                claim.reporter,
                claim.partner,
                change_words(claim),
                span_words(claim)
            ));
            captions.push(
                "Each bar is what is left of 100; the red line is the number as published, a \
                 hatched end says that the source left it open. These are claims: no levels were \
                 published."
                    .to_owned(),
            );
        }
        let header = ["Goods", "Change as published", "From", "To", "Left of 100", "Who said it"];
        let rows = self.claims.iter().map(|(_, claim)| {
            let from = claim.from.map_or("not stated".to_owned(), Period::long);
            vec![
                TableCell::text(claim.commodity.clone()),
                TableCell::number(change_words(claim), Some(claim.change_percent)),
                TableCell::text(from),
                TableCell::text(claim.to.long()),
                TableCell::text(remaining_words(claim)),
                TableCell::link(said_by(claim), claim.source_url.clone()),
            ]
        });
        Twin {
            captions,
            table: Table {
                caption: "Published percentages, as claimed".to_owned(),
                header: header.map(str::to_owned).to_vec(),
                rows: rows.collect(),
            },
            methods: self.claims.iter().map(|(_, claim)| method(claim)).collect(),
        }
    }
}

fn method(claim: &Claim) -> Method {
    Method {
        title: format!("{}: {}", claim.commodity, change_words(claim)),
        lines: vec![
            format!("Said by {}: {}", said_by(claim), claim.paraphrase),
            format!(
                "Drawn: 100 {} {}% = {} left of 100.",
                if claim.change_percent < 0.0 { "−" } else { "+" },
                format::plain(claim.change_percent.abs()),
                format::plain(remaining(claim))
            ),
            match claim.qualifier {
                Qualifier::Exact => "The source states the number without a qualifier.".to_owned(),
                qualifier => format!(
                    "The source says “{}” ({}): the hatched end is open, its length is not data.",
                    claim.stated,
                    qualifier.name()
                ),
            },
        ],
    }
}
