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
    for status in Status::ALL {
        if has(&|entry| entry.glyph.look.status == status) {
            items.push((sample(Kind::at(0), status), status_words(words, status)));
        }
    }
    let mut add = |is_so: bool, key: &str, change: &dyn Fn(&mut Glyph)| {
        if is_so {
            let mut glyph = sample(Kind::at(0), Status::Confirmed);
            change(&mut glyph);
            items.push((glyph, words.just(key)));
        }
    };
    let is_quiet = model.goods.is_some() && has(&|entry| entry.glyph.look.ink != Ink::Event);
    add(is_quiet, "events-no-goods", &|glyph| glyph.look.ink = Ink::Before);
    add(has(&|entry| entry.when.precision != Precision::Day), "events-no-day", &|glyph| {
        glyph.left = 0.0;
        glyph.right = 20.0;
        glyph.head = Some((0.0, 20.0));
        glyph.is_day = false;
    });
    let goes_on_to = |glyph: &mut Glyph, right: f64| {
        glyph.right = right;
        glyph.end = Some(right);
    };
    add(has(&|entry| entry.glyph.end.is_some()), "events-range", &|glyph| goes_on_to(glyph, 28.0));
    add(has(&|entry| entry.glyph.announced.is_some()), "events-announced", &|glyph| {
        *glyph = glyph.moved(18.0);
        glyph.left = 0.0;
        glyph.announced = Some(0.0);
    });
    add(has(&|entry| entry.glyph.wind_down.is_some()), "events-wound-down", &|glyph| {
        glyph.right = 28.0;
        glyph.wind_down = Some(28.0);
    });
    let left = has(&|entry| entry.glyph.opens_left);
    let right = has(&|entry| entry.glyph.opens_right);
    // While months move, ranges come and go at both ends.
    let may_open = is_zoomed && has(&|entry| entry.span.1 - entry.span.0 > 1.5);
    add(left || right || may_open, "events-on", &|glyph| {
        goes_on_to(glyph, 24.0);
        glyph.opens_left = left;
        glyph.opens_right = right || !left;
        if left {
            glyph.left = 0.0;
            glyph.head = None;
        }
    });
    items
}
