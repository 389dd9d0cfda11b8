//! What the signs mean: those that occur, and no others.

use super::Timeline;
use super::glyph::{Glyph, Kind};
use super::layout::{Entry, Lane, sample};
use super::words::{kind_words, status_words};
use crate::scene::Ink;
use crate::trade::{Precision, Status};

/// Signs from x = 0 on, and what they mean.
pub(super) fn items(lanes: &[Lane], model: &Timeline, is_zoomed: bool) -> Vec<(Glyph, String)> {
    let has =
        |is_so: &dyn Fn(&Entry) -> bool| lanes.iter().any(|lane| lane.entries.iter().any(is_so));
    let (mut items, words) = (Vec::new(), model.words);
    for kind in Kind::ALL.map(Kind::at) {
        if has(&|entry| entry.glyph.look.kind == kind) {
            items.push((sample(kind, Status::Confirmed), kind_words(words, kind.name())));
        }
    }
    let plain = sample(Kind::at(0), Status::Confirmed);
    for status in Status::ALL {
        if has(&|entry| entry.glyph.look.status == status) {
            items.push((sample(Kind::at(0), status), status_words(words, status)));
        }
    }
    if model.goods.is_some() && has(&|entry| entry.glyph.look.ink != Ink::Event) {
        let mut quiet = plain;
        quiet.look.ink = Ink::Before;
        items.push((quiet, words.just("events-no-goods")));
    }
    if has(&|entry| entry.when.precision != Precision::Day) {
        let bar = Glyph { right: 20.0, left: 0.0, head: Some((0.0, 20.0)), is_day: false, ..plain };
        items.push((bar, words.just("events-no-day")));
    }
    let to_end = Glyph { right: 28.0, end: Some(28.0), ..plain };
    if has(&|entry| entry.glyph.end.is_some()) {
        items.push((to_end, words.just("events-range")));
    }
    if has(&|entry| entry.glyph.announced.is_some()) {
        let announced = Glyph { left: 0.0, announced: Some(0.0), ..plain.moved(18.0) };
        items.push((Glyph { left: 0.0, ..announced }, words.just("events-announced")));
    }
    if has(&|entry| entry.glyph.wind_down.is_some()) {
        let winding = Glyph { right: 28.0, wind_down: Some(28.0), ..plain };
        items.push((winding, words.just("events-wound-down")));
    }
    let left = has(&|entry| entry.glyph.opens_left);
    let right = has(&|entry| entry.glyph.opens_right);
    // While months move, ranges come and go at both ends.
    let may_open = is_zoomed && has(&|entry| entry.span.1 - entry.span.0 > 1.5);
    if left || right || may_open {
        let mut arrow = Glyph { opens_left: left, opens_right: right || !left, ..to_end };
        arrow.right = 24.0;
        arrow.end = Some(24.0);
        if left {
            arrow.left = 0.0;
            arrow.head = None;
        }
        items.push((arrow, words.just("events-on")));
    }
    items
}
