//! What the reader chose, as a short text for an address, and back.
//!
//! `v1;flow.scale=linear;flow.window=2022-02/2022-06;timeline.event=ru22-us-fdpr`:
//! the version, then what differs from the story as published, one
//! `VIEW.KEY=VALUE` each. Anything may stand in an address: what this story
//! does not have is said and left out, and the rest is shown.

use super::events::{AS_PUBLISHED, Choices};
use super::{App, Part, time};
use crate::chart::Chart;
use crate::interact::{Mode, Redraw};
use crate::scene::Datum;
use crate::story::View;
use crate::trade::Period;

/// The version that is written, and the only one that is read.
const VERSION: &str = "v1";

/// More notes than this say nothing more.
const MOST_NOTES: usize = 5;

/// Of a piece that is not understood, this many characters are repeated.
const LONGEST_PIECE: usize = 60;

/// The options of a view as the story has them.
#[derive(Debug)]
pub(super) struct Published {
    /// Measure, scale, base, before, after.
    pub keys: [String; 5],
    /// The settings of a study as the story has them.
    settings: Vec<(String, String)>,
    /// Every option of a study with its value.
    options: Vec<(&'static str, String)>,
    /// Those of a view of every line of goods.
    pub(super) goods: super::goods::Published,
}

impl Published {
    pub(super) fn of(view: &View, chart: &Result<Chart, String>) -> Self {
        // As an option would write them, also where they follow from others.
        let (before, after) = match chart.as_ref().ok().and_then(Chart::compared) {
            Some(chart) => {
                let (before, after) = chart.windows();
                (before.iso(), after.iso())
            }
            _ => (view.before.clone(), view.after.clone()),
        };
        Self {
            keys: [view.measure.clone(), view.scale.clone(), view.base.clone(), before, after],
            settings: view.settings.clone(),
            options: match chart {
                Ok(Chart::Study(study)) => super::studies::values(study, view),
                _ => Vec::new(),
            },
            goods: super::goods::Published::of(view),
        }
    }

    /// Sets the options of a view back; says whether any had changed.
    fn restore(&self, view: &mut View) -> bool {
        let mut is_changed = false;
        for (now, published) in kept_options(view).into_iter().zip(&self.keys) {
            is_changed |= *now != *published;
            now.clone_from(published);
        }
        {
            is_changed |= view.settings != self.settings;
            view.settings.clone_from(&self.settings);
            is_changed |= super::goods::Published::of(view) != self.goods;
            self.goods.restore(view);
        }
        is_changed
    }
}

/// How many steps can be undone.
const MOST_PAST: usize = 50;

/// What the reader chose, and chose before.
#[derive(Debug, Default)]
pub(super) struct History {
    now: String,
    past: Vec<String>,
}

/// The options of a view that are kept in its story.
pub(super) fn kept_options(view: &mut View) -> [&mut String; 5] {
    [&mut view.measure, &mut view.scale, &mut view.base, &mut view.before, &mut view.after]
}

impl App {
    /// What the reader chose; empty when nothing differs from the story as
    /// published.
    pub fn state(&self) -> String {
        self.state_with(self.is_pinned())
    }

    /// The same, with what is pinned or without.
    fn state_with(&self, is_pinned: bool) -> String {
        let mut text = String::new();
        for (index, view) in self.story.views.iter().enumerate() {
            let mut put = |key: &str, value: &str| {
                text.push(';');
                escape(&mut text, &view.id);
                text.push('.');
                text.push_str(key);
                text.push('=');
                escape(&mut text, value);
            };
            for option in self.options(index) {
                if self.published_value(index, option.name) != option.value {
                    put(option.name, &option.value);
                }
            }
            if let Some(at) = self.viewport(index)
                && let Some((start, end)) = self.viewports[at].window()
                // The first view of those with the same axis speaks for all.
                && !(0..index).any(|other| self.viewport(other) == Some(at))
            {
                let mut months = time::month(start).to_string();
                months.push('/');
                months.push_str(&time::month(end - 1).to_string());
                put("window", &months);
            }
            if self.has.contains(Part::Goods) {
                for (key, value) in self.goods_state(index) {
                    put(key, &value);
                }
            }
            if let Mode::Pinned { datum, .. } | Mode::Walking(datum) = self.mode
                && is_pinned
                && index == self.active
            {
                let (key, value) = self.datum_text(datum);
                put(key, &value);
            }
        }
        for piece in &self.waiting {
            text.push(';');
            text.push_str(piece);
        }
        if text.is_empty() { text } else { [VERSION, &text].concat() }
    }

    /// Shows what `text` describes, and else the story as published; says in
    /// sentences what of it this story does not have. An empty text, or one
    /// that is no state at all, is the story as published. After a line break
    /// it is a further step, which can be undone.
    pub fn set_state(&mut self, text: &str) -> Vec<String> {
        let step = text.strip_prefix('\n');
        // Showing it makes no steps of its own.
        let before = std::mem::take(&mut self.history);
        let notes = self.show_state(step.unwrap_or(text));
        if step.is_some() {
            self.history = before;
            self.remember();
        } else {
            self.history = History { now: self.state_with(false), past: Vec::new() };
        }
        notes
    }

    /// Makes what was chosen until now a step that can be undone.
    pub(super) fn remember(&mut self) {
        let now = self.state_with(false);
        if now != self.history.now {
            if self.history.past.len() == MOST_PAST {
                self.history.past.remove(0);
            }
            self.history.past.push(std::mem::replace(&mut self.history.now, now));
        }
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.history.past.is_empty()
    }

    /// Goes back by one step of zooming, filtering or comparing; what is
    /// pinned stays, as long as it is there.
    pub(super) fn undo(&mut self, view: usize) -> (Redraw, Option<String>) {
        let Some(text) = self.history.past.pop() else { return (Redraw::Nothing, None) };
        // Showing it makes no steps of its own.
        let past = std::mem::take(&mut self.history.past);
        let (mode, active) = (self.mode, self.active);
        self.show_state(&text);
        self.history = History { now: text, past };
        if mode.datum().is_some_and(|datum| self.shows(active, datum)) {
            (self.mode, self.active) = (mode, active);
        }
        (
            Redraw::Views,
            Some([&self.words_of_use().just("undone"), " ", &self.window_words(view)].concat()),
        )
    }

    /// Whether a view shows a datum.
    fn shows(&self, view: usize, datum: Datum) -> bool {
        self.frame(view, 720.0).targets.iter().any(|target| target.datum == datum)
    }

    fn show_state(&mut self, text: &str) -> Vec<String> {
        let mut notes = Vec::new();
        self.publish();
        let mut pieces = text.split(';');
        let version = pieces.next().unwrap_or_default();
        if version == VERSION {
            for piece in pieces.filter(|piece| !piece.is_empty()) {
                if self.apply(piece).is_none() && notes.len() < MOST_NOTES {
                    let mut found = unescape(piece).unwrap_or_else(|| piece.to_owned());
                    if let Some((end, _)) = found.char_indices().nth(LONGEST_PIECE) {
                        found.truncate(end);
                        found.push('…');
                    }
                    notes.push(self.words_of_use().say("address-unknown", &[("asked", &found)]));
                }
            }
        } else if is_version(version) {
            notes.push(self.words_of_use().just("address-version"));
        }
        self.show_windows();
        notes
    }

    /// The story as published.
    fn publish(&mut self) {
        self.mode = Mode::Idle;
        self.waiting.clear();
        for viewport in &mut self.viewports {
            viewport.place(None);
        }
        for view in 0..self.story.views.len() {
            let is_chosen = self.choices[view] != Choices::default();
            self.choices[view] = Choices::default();
            let is_changed = self.published[view].restore(&mut self.story.views[view]);
            if self.part(view) == Part::Goods && !self.is_later(view) {
                self.find_goods(view, "");
            }
            if is_changed || is_chosen {
                self.resolve(view);
            }
        }
    }

    fn published_value(&self, view: usize, option: &str) -> &str {
        let published = &self.published[view];
        if let Some((_, value)) = published.options.iter().find(|(name, _)| *name == option) {
            return value;
        }
        if let Some(value) = published.goods.value(option, &self.story.views[view]) {
            return value;
        }
        let published = &published.keys;
        let (value, or) = match option {
            "measure" => match self.story.views[view].kind.as_str() {
                "heat" => (&published[0], "index"),
                "collapse" => (&published[0], "mean"),
                _ => (&published[0], "value"),
            },
            "lanes" | "actor" | "goods" => return AS_PUBLISHED,
            "base" => (&published[2], self.story.views[view].from.as_str()),
            "before" => (&published[3], ""),
            "after" => (&published[4], ""),
            _ if self.story.views[view].kind == "flow" => (&published[1], "linear"),
            _ => (&published[1], "remaining"),
        };
        if value.is_empty() { or } else { value }
    }

    /// Shows what was asked of views that were not here yet.
    pub(super) fn ask_again(&mut self) {
        for piece in std::mem::take(&mut self.waiting) {
            self.apply(&piece);
        }
        self.history.now = self.state_with(false);
    }

    /// `None` when the story has no such thing.
    fn apply(&mut self, piece: &str) -> Option<()> {
        let (name, value) = piece.split_once('=')?;
        // No dot is left in an escaped name.
        let (id, key) = name.split_once('.')?;
        let (id, value) = (unescape(id)?, unescape(value)?);
        let view = self.story.views.iter().position(|view| view.id == id)?;
        if self.is_later(view) {
            self.waiting.push(piece.to_owned());
            return Some(());
        }
        if self.has.contains(Part::Goods)
            && let Some(is_here) = self.apply_goods(view, key, &value)
        {
            return is_here.then_some(());
        }
        match key {
            "window" => {
                let (from, to) = value.split_once('/')?;
                let month = |text| match Period::parse(text)? {
                    month @ Period::Month(..) => Some(month.ordinal()),
                    _ => None,
                };
                let at = self.viewport(view)?;
                self.viewports[at].place(Some((month(from)?, month(to)? + 1))).then_some(())
            }
            "event" | "figure" | "row" | "claim" => {
                let datum = self.datum(view, key, &value)?;
                self.shows(view, datum).then_some(())?;
                self.active = view;
                self.mode = Mode::Pinned { datum, by_key: false };
                Some(())
            }
            _ => {
                self.set_option(view, key, &value);
                let options = self.options(view);
                options.iter().find(|option| option.name == key && option.value == value)?;
                Some(())
            }
        }
    }

    fn datum_text(&self, datum: Datum) -> (&'static str, String) {
        if self.has.contains(Part::Goods)
            && let Some(found) = self.goods_text(datum)
        {
            return found;
        }
        match datum {
            Datum::Figure { product, period } => {
                let mut text = (product + 1).to_string();
                text.push('/');
                text.push_str(&period.to_string());
                ("figure", text)
            }
            Datum::Change { product } => ("row", (product + 1).to_string()),
            Datum::Claim(at) => {
                ("claim", self.data.claims.get(at).map_or(String::new(), |claim| claim.id.clone()))
            }
            Datum::Event(at) => {
                ("event", self.data.events.get(at).map_or(String::new(), |event| event.id.clone()))
            }
        }
    }

    fn datum(&self, view: usize, key: &str, value: &str) -> Option<Datum> {
        let product = |number: &str| {
            // Studies count what they draw; whether it is drawn is asked next.
            let most = self.story.views[view].products.len() + 10_000;
            number.parse::<usize>().ok()?.checked_sub(1).filter(|product| *product < most)
        };
        Some(match key {
            "event" => Datum::Event(self.data.events.iter().position(|event| event.id == value)?),
            "claim" => Datum::Claim(self.data.claims.iter().position(|claim| claim.id == value)?),
            "row" => Datum::Change { product: product(value)? },
            _ => {
                let (number, period) = value.split_once('/')?;
                Datum::Figure { product: product(number)?, period: Period::parse(period)? }
            }
        })
    }
}

/// Whether a text begins as a state of some version does; others, such as the
/// name of a heading, are none of ours.
fn is_version(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|number| {
        !number.is_empty() && number.len() < 9 && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Appends `text` with all but the plainest characters as `%XX`.
fn escape(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
}

/// `None` when a `%` is not followed by two digits, or the bytes are no text.
fn unescape(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            plain.push(byte);
            continue;
        }
        let mut value = 0;
        for _ in 0..2 {
            let digit = char::from(bytes.next()?).to_digit(16)?;
            value = value * 16 + u8::try_from(digit).ok()?;
        }
        plain.push(value);
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_survives_an_address() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let mut escaped = String::new();
            escape(&mut escaped, &text);
            assert!(escaped.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_/%".contains(&b)));
            assert_eq!(unescape(&escaped), Some(text));
            Ok(())
        });
        assert_eq!([unescape("%4"), unescape("%zz"), unescape("%FF")], [None, None, None]);
    }
}
