//! The events of a view: which lanes they stand in, which are left out, the
//! list that the page prints, and a search that forgives.

use super::{App, ViewOption};
use crate::chart::timeline::kind_words;
use crate::chart::{Chart, Lane, TimelineChart};
use crate::interact::{Mode, Redraw, Viewport};
use crate::scene::{Datum, Scene};
use crate::trade::{HsCode, SanctionEvent, sorted};
use crate::words::Words;

/// What a reader chose of a timeline; empty as the story has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Choices {
    /// `kind` or `target`: what a lane holds.
    pub lanes: String,
    /// The one actor group shown.
    pub actor: String,
    /// The code of the goods that events must name.
    pub goods: String,
}

impl Choices {
    pub(super) fn place(&mut self, option: &str) -> Option<&mut String> {
        match option {
            "lanes" => Some(&mut self.lanes),
            "actor" => Some(&mut self.actor),
            "goods" => Some(&mut self.goods),
            _ => None,
        }
    }

    pub(super) fn clear(&mut self, option: &str) {
        if let Some(place) = self.place(option) {
            place.clear();
        }
    }
}

/// The value of an option that leaves things as the story has them.
pub(super) const AS_PUBLISHED: &str = "all";

/// More lanes than this are one of others.
const MOST_LANES: usize = 8;

fn choice(value: &str, label: String) -> (String, String) {
    (value.to_owned(), label)
}

/// A message of so many events.
fn counted(words: &Words, key: &str, count: usize) -> String {
    words.with().count("count", count).say(key)
}

impl App {
    /// The goods that the views show, once each: code and name.
    fn goods(&self) -> Vec<(String, String)> {
        let mut goods: Vec<(String, String)> = Vec::new();
        for pick in self.story.views.iter().flat_map(|view| &view.products) {
            let is_code = HsCode::parse(&pick.code).is_some_and(|c| c.parts().next().is_some());
            if is_code && !goods.iter().any(|(code, _)| *code == pick.code) {
                let name = if pick.label.is_empty() { &pick.code } else { &pick.label };
                goods.push((pick.code.clone(), name.clone()));
            }
        }
        goods
    }

    /// The choices that a reader has in a timeline.
    pub(super) fn event_options(&self, view: usize) -> Vec<ViewOption> {
        let (about, chosen) = (&self.story.views[view], &self.choices[view]);
        let just = |key: &str| self.words.just(key);
        let value = |text: &String| {
            if text.is_empty() { AS_PUBLISHED.to_owned() } else { text.clone() }
        };
        let mut actors = vec![choice(AS_PUBLISHED, just("events-everyone"))];
        for group in about.lanes.iter().flat_map(|lane| &lane.groups) {
            if self.data.events.iter().any(|event| event.actor_group == *group) {
                actors.push(choice(group, group.clone()));
            }
        }
        let mut goods = vec![choice(AS_PUBLISHED, just("events-any-goods"))];
        for (code, name) in self.goods() {
            let label = [&name, " (", &code, ")"].concat();
            goods.push((code, label));
        }
        let lanes = ViewOption {
            name: "lanes",
            label: just("events-lanes"),
            value: value(&chosen.lanes),
            choices: vec![
                choice(AS_PUBLISHED, just("events-by-actor")),
                choice("kind", just("events-by-kind")),
                choice("target", just("events-by-target")),
            ],
            is_range: false,
        };
        let actor = ViewOption {
            name: "actor",
            label: just("events-who"),
            value: value(&chosen.actor),
            choices: actors,
            is_range: false,
        };
        let mut options = vec![lanes, actor];
        if goods.len() > 1 {
            let value = value(&chosen.goods);
            let (name, label) = ("goods", just("events-naming"));
            options.push(ViewOption { name, label, value, choices: goods, is_range: false });
        }
        options
    }

    /// Leaves out and sorts the events of a timeline as the reader chose.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn arrange(&mut self, view: usize) {
        let (chosen, words) = (&self.choices[view], &self.words);
        let Some(Ok(Chart::Timeline(chart))) = self.charts.get_mut(view) else { return };
        let code = HsCode::parse(&chosen.goods);
        // Events without a code may have hit anything: they stay, and stand
        // back.
        let is_kept = |event: &SanctionEvent| {
            (chosen.actor.is_empty() || event.actor_group == chosen.actor)
                && code.as_ref().is_none_or(|code| event.codes.is_empty() || event.hits(code))
        };
        let mut left_out = 0;
        for lane in &mut chart.lanes {
            let all = lane.events.len();
            lane.events.retain(|(_, event)| is_kept(event));
            left_out += all - lane.events.len();
        }
        if left_out > 0 {
            chart.note = counted(words, "events-left-out", left_out);
        }
        chart.goods.clone_from(&code);
        match chosen.lanes.as_str() {
            "kind" => regroup(
                chart,
                &|event| kind_words(words, &event.kind),
                &kind_words(words, "other"),
                (words, "events-other-kinds"),
            ),
            "target" => regroup(
                chart,
                &|event| match event.target.as_str() {
                    "" => words.just("events-nobody"),
                    target => target.to_owned(),
                },
                &words.just("events-nobody"),
                (words, "events-other-targets"),
            ),
            _ if !chosen.actor.is_empty() || code.is_some() => {
                chart.lanes.retain(|lane| !lane.events.is_empty());
            }
            _ => {}
        }
    }

    /// The code of the goods whose figure or change is pinned; empty when none
    /// is.
    pub(super) fn pinned_goods(&self) -> String {
        let (Mode::Pinned { datum, .. }, Some(Chart::Flow(_) | Chart::Collapse(_))) =
            (self.mode, self.chart(self.active))
        else {
            return String::new();
        };
        let (Datum::Figure { product, .. } | Datum::Change { product }) = datum else {
            return String::new();
        };
        let pick = self.story.views[self.active].products.get(product);
        pick.map_or(String::new(), |pick| pick.code.clone())
    }

    /// Leaves just the events in timelines that may have hit the goods now
    /// pinned, where others, or none, were `before`; says how many that are.
    /// Events chosen meanwhile change nothing; letting go of the goods does.
    pub(super) fn follow_goods(&mut self, before: &str) -> Option<String> {
        let now = self.pinned_goods();
        let is_let_go = now.is_empty() && !matches!(self.mode, Mode::Pinned { .. });
        if now == before || (now.is_empty() && !is_let_go) {
            return None;
        }
        let mut said = None;
        for view in 0..self.story.views.len() {
            if !matches!(self.chart(view), Some(Chart::Timeline(_))) {
                continue;
            }
            if !now.is_empty() {
                self.set_option(view, "goods", &now);
            } else if self.choices[view].goods == before {
                self.set_option(view, "goods", AS_PUBLISHED);
            } else {
                continue;
            }
            let left_out = match self.chart(view) {
                Some(Chart::Timeline(chart)) if !chart.note.is_empty() => chart.note.clone(),
                _ => self.words_of_use().just("events-all"),
            };
            let shown = counted(&self.words_of_use(), "events-shown", self.listed(view).len());
            said = Some([&shown, " ", &left_out].concat());
        }
        said
    }

    /// What a reader chose of the events of a view: it changes when they do.
    pub fn choices_of(&self, view: usize) -> String {
        let Choices { actor, goods, .. } = &self.choices[view];
        [actor, "/", goods].concat()
    }

    /// The events that a view shows, by date, as positions in the data.
    pub fn listed(&self, view: usize) -> Vec<usize> {
        let mut is_shown = vec![false; self.data.events.len()];
        let Some(chart) = self.chart(view) else { return Vec::new() };
        if let Chart::Timeline(chart) = chart {
            let all = chart.lanes.iter().flat_map(|lane| &lane.events);
            all.for_each(|(event, _)| is_shown[*event] = true);
        } else {
            let events = chart.over_time().into_iter().flat_map(|flow| &flow.events);
            events.for_each(|(event, _)| is_shown[*event] = true);
        }
        let Some((from, to)) = chart.span() else { return Vec::new() };
        let (first, last) = (from.month_span().0, to.month_span().1);
        (0..self.data.events.len())
            .filter(|at| {
                let (start, end) = self.data.events[*at].when.span();
                is_shown[*at] && end > first && start < last
            })
            .collect()
    }

    /// Pins an event in a view, as a list beside the chart does, and brings
    /// it into view; returns what to draw again.
    pub fn choose(&mut self, view: usize, event: usize) -> Redraw {
        if !self.listed(view).contains(&event) {
            return Redraw::Nothing;
        }
        self.active = view;
        self.mode = Mode::Pinned { datum: Datum::Event(event), by_key: true };
        if self.reveal() { Redraw::Charts } else { Redraw::Overlay }
    }

    /// Looks closer at the events that one number stands for, if the one just
    /// pinned is among them and a narrower window can tell them apart.
    pub(super) fn open_cluster(&mut self, scene: &Scene) -> bool {
        let Mode::Pinned { datum: Datum::Event(event), by_key } = self.mode else { return false };
        let cluster = scene.clusters.iter().find(|cluster| cluster.events.contains(&event));
        let (Some(cluster), Some(at)) = (cluster, self.viewport(self.active)) else {
            return false;
        };
        let (start, end) = (cluster.months.0.floor(), cluster.months.1.ceil());
        let before = self.viewports[at].clone();
        self.viewports[at].show((start, end));
        let wide = |viewport: &Viewport| {
            let (start, end) = viewport.window().unwrap_or(viewport.span());
            end - start
        };
        if wide(&self.viewports[at]) >= wide(&before) {
            // As close as it gets: the card tells them apart.
            self.viewports[at] = before;
            return false;
        }
        let datum = Datum::Event(event);
        self.mode = if by_key { Mode::Walking(datum) } else { Mode::Idle };
        self.show_windows();
        self.remember();
        true
    }

    /// The event pinned, and the view that it was pinned in.
    pub fn pinned_event(&self) -> Option<(usize, usize)> {
        match self.mode {
            Mode::Pinned { datum: Datum::Event(event), .. } => Some((self.active, event)),
            _ => None,
        }
    }

    /// The event `steps` further in the list of its view than the one pinned;
    /// `None` at the ends.
    pub fn event_beside(&self, steps: isize) -> Option<usize> {
        let (view, event) = self.pinned_event()?;
        let listed = self.listed(view);
        let at = listed.iter().position(|other| *other == event)?;
        listed.get(at.checked_add_signed(steps)?).copied()
    }

    /// Which of the events listed in a view answer a search: each word of it
    /// must stand in the event (when, who, what, at whom, kind, goods, codes), a
    /// typing error or two apart, or name goods of the story that the event
    /// hits.
    pub fn search(&self, view: usize, query: &str) -> Vec<usize> {
        let asked = plain(query);
        let asked: Vec<&str> = asked.split(' ').filter(|word| !word.is_empty()).collect();
        let listed = self.listed(view);
        if asked.is_empty() {
            return listed;
        }
        let goods: Vec<(HsCode, String)> = self
            .goods()
            .into_iter()
            .filter_map(|(code, name)| Some((HsCode::parse(&code)?, plain(&name))))
            .collect();
        let mut found = Vec::new();
        for at in listed {
            let event = &self.data.events[at];
            let mut text = plain(&event.when.iso());
            let who = [&event.title, &event.actor, &event.actor_group, &event.target];
            let what = [&event.kind, &event.summary];
            for part in who.into_iter().chain(what).chain(&event.goods) {
                text.push(' ');
                text.push_str(&plain(part));
            }
            let is_asked = asked.iter().all(|word| {
                text.split(' ').any(|other| is_like(word, other))
                    || event.codes.iter().any(|code| code.as_str().starts_with(word))
                    || goods.iter().any(|(code, name)| {
                        name.split(' ').any(|other| is_like(word, other)) && event.hits(code)
                    })
            });
            if is_asked {
                found.push(at);
            }
        }
        found
    }
}

/// Puts the events of a timeline into lanes of their own by what `name` says
/// of them, the fullest first and the one called `last` last, or among the
/// others where lanes are too many.
fn regroup(
    chart: &mut TimelineChart,
    name: &dyn Fn(&SanctionEvent) -> String,
    last: &str,
    (words, others): (&Words, &str),
) {
    let mut lanes: Vec<Lane> = Vec::new();
    for (at, event) in std::mem::take(&mut chart.lanes).into_iter().flat_map(|lane| lane.events) {
        let label = name(&event);
        let lane = lanes.iter().position(|lane| lane.label == label).unwrap_or_else(|| {
            lanes.push(Lane { label, events: Vec::new() });
            lanes.len() - 1
        });
        lanes[lane].events.push((at, event));
    }
    let count = |lane: &Lane| lane.events.len() * usize::from(lane.label != last);
    while let Some(fullest) = (0..lanes.len()).rev().max_by_key(|lane| count(&lanes[*lane])) {
        if chart.lanes.len() + 1 == MOST_LANES && lanes.len() > 1 {
            let events = lanes.drain(..).flat_map(|lane| lane.events).collect();
            chart.lanes.push(Lane { label: words.just(others), events });
            break;
        }
        chart.lanes.push(lanes.remove(fullest));
    }
    for lane in &mut chart.lanes {
        // By date again, as the data is.
        lane.events = sorted(std::mem::take(&mut lane.events), &|a, b| a.0.cmp(&b.0));
    }
}

/// Whether each word of a search stands in a text, a typing error or two
/// apart.
pub(super) fn answers(query: &str, text: &str) -> bool {
    let (asked, text) = (plain(query), plain(text));
    let mut asked = asked.split(' ').filter(|word| !word.is_empty());
    asked.all(|word| text.split(' ').any(|other| is_like(word, other)))
}

/// Lower case letters and digits with single spaces between the words.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_alphanumeric() {
            plain.push(character.to_ascii_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain
}

/// Whether a word is the beginning of another, or a typing error or two away
/// from it: one from four letters on, two from eight, none where it has digits,
/// since other codes and years are other things.
fn is_like(asked: &str, word: &str) -> bool {
    if word.starts_with(asked) {
        return true;
    }
    let most = match asked.len() {
        0..4 => return false,
        _ if asked.bytes().any(|byte| byte.is_ascii_digit()) => return false,
        4..8 => 1,
        _ => 2,
    };
    let (asked, word): (Vec<char>, Vec<char>) = (asked.chars().collect(), word.chars().collect());
    if asked.len() > 24 || asked.first() != word.first() {
        return false;
    }
    // The edit distance to the best beginning of the word, row by row.
    let mut row: Vec<usize> = (0..=asked.len()).collect();
    let mut best = row[asked.len()];
    for (at, letter) in word.iter().take(asked.len() + most).enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (index, other) in asked.iter().enumerate() {
            let change = diagonal + usize::from(letter != other);
            diagonal = row[index + 1];
            row[index + 1] = change.min(diagonal + 1).min(row[index] + 1);
        }
        best = best.min(row[asked.len()]);
    }
    best <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning_and_with_typing_errors() {
        for (asked, word, expected) in [
            ("erics", "ericsson", true),
            ("ericson", "ericsson", true),
            ("semicondutor", "semiconductors", true),
            ("hauwei", "huawei", false),
            ("nokia", "nikon", false),
            ("us", "use", true),
            ("eu", "us", false),
            ("lpatops", "laptops", false),
            ("latops", "laptops", true),
            ("8482", "84821010", true),
            ("8482", "84729080", false),
            ("2024", "2022", false),
        ] {
            assert_eq!(is_like(asked, word), expected, "{asked} {word}");
        }
        assert_eq!(plain("Base-stations,  4G!"), "base stations 4g ");
    }
}
