//! A view for those who do not look at it: step by step, in words, and as
//! sound. All three go by the same groups of data as the walk of the keys.

use super::App;
use crate::chart::{Chart, Group};
use crate::interact::{Mode, Redraw};
use crate::scene::{Datum, Scene, Target};
use crate::sound::{Melody, Note};
use crate::trade::{Cell, Period};

/// A step through the structure of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// One short sentence.
    pub text: String,
    /// What it stands for, where that is one datum.
    pub datum: Option<Datum>,
    /// Whether there is a level below.
    pub has_more: bool,
}

/// What is said of a view in full.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// One sentence, which stands in for the picture.
    pub short: String,
    /// A paragraph.
    pub summary: String,
    /// The full reading, a sentence or two each.
    pub details: Vec<String>,
    /// How to read this kind of chart, and by which keys.
    pub how: Vec<String>,
    /// Words of the trade that the view uses, with what they mean.
    pub terms: Vec<(String, String)>,
}

/// More data than this are stepped through year by year.
const FEW: usize = 14;
/// So many sentences of a kind are read; the rest stands in the table.
const MOST: usize = 12;
/// Width of the picture that the structure is taken from, in CSS pixels; it
/// does not depend on it.
const WIDTH: f64 = 720.0;

/// A place in the structure.
enum Place {
    /// Data under one name; `is_year` says that it is a part of a series.
    Data { group: Group, is_year: bool },
    /// One datum.
    One(Datum),
    /// Words at a datum.
    Words(String),
}

/// The terms that a kind of view uses, as keys of the catalogue.
fn terms(kind: &str) -> &'static [&'static str] {
    match kind {
        "claims" => &["claim", "base", "hs"],
        "collapse" | "rank" => &["base", "small", "gap", "hs"],
        "flow" => &["index", "base", "gap", "provisional", "hs"],
        "timeline" => &["status", "precision"],
        "heat" | "density" => &["index", "base", "gap", "hs"],
        "mirror" => &["mirror", "gap", "hs"],
        "evidence" => &["base", "hs"],
        "expected" | "stress" => &["expected", "gap", "hs"],
        "reroute" => &["excess", "expected", "hs"],
        _ => &[],
    }
}

impl App {
    /// The target of a datum, drawn already or made for it.
    fn place_of(&self, view: usize, scene: &Scene, datum: Datum) -> Option<Target> {
        let made = self.chart(view)?.target(datum, scene);
        made.or_else(|| self.target(view, scene, datum))
    }

    fn period_of(&self, datum: Datum) -> Option<Period> {
        match datum {
            Datum::Event(at) => self.data.events.get(at).map(|event| event.when.first_period()),
            other => other.period(),
        }
    }

    /// What a path into the structure leads to; the chart itself when empty.
    fn below(&self, view: usize, scene: &Scene, path: &[usize]) -> Vec<Place> {
        let Some(chart) = self.chart(view) else { return Vec::new() };
        let place = |group: Group| match group.data[..] {
            [one] => Place::One(one),
            _ => Place::Data { group, is_year: false },
        };
        let mut here: Vec<Place> = chart.groups(scene).into_iter().map(place).collect();
        for at in path {
            if *at >= here.len() {
                return Vec::new();
            }
            here = match here.swap_remove(*at) {
                Place::Data { group, is_year } => self.parts(group, is_year),
                Place::One(datum) => self.at_datum(view, scene, chart, datum),
                Place::Words(_) => Vec::new(),
            };
        }
        here
    }

    /// The years of a series, or its data where they are few.
    fn parts(&self, group: Group, is_year: bool) -> Vec<Place> {
        let mut years: Vec<Group> = Vec::new();
        if !is_year && group.data.len() > FEW {
            for datum in &group.data {
                let Some(period) = self.period_of(*datum) else { break };
                let year = year(period);
                match years.last_mut().filter(|known| known.name == year) {
                    Some(known) => known.data.push(*datum),
                    None => years.push(Group { name: year, data: vec![*datum] }),
                }
            }
        }
        if years.len() < 2 {
            return group.data.into_iter().map(Place::One).collect();
        }
        years.into_iter().map(|group| Place::Data { group, is_year: true }).collect()
    }

    /// What hangs on a datum: the author's notes, the events of its month, and
    /// what its tooltip says beyond the sentence of the step.
    fn at_datum(&self, view: usize, scene: &Scene, chart: &Chart, datum: Datum) -> Vec<Place> {
        let mut found: Vec<Place> = chart.notes(datum).into_iter().map(Place::Words).collect();
        let events = chart.events().into_iter();
        let here = events.filter(|(event, at)| datum.period() == Some(*at) && *event != datum);
        found.extend(here.map(|(event, _)| Place::One(event)));
        if let Some(target) = self.place_of(view, scene, datum) {
            // Some say all of their lines.
            let says_all = matches!(chart, Chart::Study(_) | Chart::Rank(_));
            let said = target.spoken.as_bytes();
            let is_new = |line: &String| {
                !says_all && said.windows(line.len().max(1)).all(|part| part != line.as_bytes())
            };
            found.extend(target.lines.into_iter().filter(is_new).map(Place::Words));
        }
        found
    }

    /// The steps below a place in the structure of a view: its series or lanes
    /// when `path` is empty, and so on.
    pub fn outline(&self, view: usize, path: &[usize]) -> Vec<Step> {
        let scene = self.scene(view, WIDTH);
        let Some(chart) = self.chart(view) else { return Vec::new() };
        let step = |place: Place| match place {
            Place::Data { group, is_year } => {
                Step { text: self.group_words(chart, &group, is_year), datum: None, has_more: true }
            }
            Place::One(datum) => Step {
                text: self.place_of(view, &scene, datum).map_or(String::new(), |at| at.spoken),
                datum: Some(datum),
                has_more: !self.at_datum(view, &scene, chart, datum).is_empty(),
            },
            Place::Words(text) => Step { text, datum: None, has_more: false },
        };
        self.below(view, &scene, path).into_iter().map(step).collect()
    }

    /// `Servers: 35 months, January 2020 to November 2022; highest …`.
    fn group_words(&self, chart: &Chart, group: &Group, is_year: bool) -> String {
        let words = &self.words;
        let count = group.data.len().to_string();
        let name = match group.name.as_str() {
            "" => words.just("step-events"),
            name => name.to_owned(),
        };
        let known: Vec<(f64, Period)> = known(chart, group);
        let (Some(unit), Some(first), Some(last)) = (chart.unit(), known.first(), known.last())
        else {
            let is_event = matches!(group.data.first(), Some(Datum::Event(_)));
            let key = if is_event { "step-group-events" } else { "step-group" };
            return words.with().text("name", &name).text("count", &count).say(key);
        };
        let amount = |number: f64| words.amount(number, &unit);
        let start = group.data[0].period().unwrap_or(first.1);
        let end = group.data[group.data.len() - 1].period().unwrap_or(last.1);
        let (top, low) = ends(&known);
        let gaps = (group.data.len() - known.len()).to_string();
        let args = [
            ("name", name.as_str()),
            ("count", &count),
            ("kind", start.kind()),
            ("from", &start.to_string()),
            ("to", &end.to_string()),
            ("first", &amount(first.0)),
            ("last", &amount(last.0)),
            ("top", &amount(top.0)),
            ("when", &top.1.to_string()),
            ("low", &amount(low.0)),
            ("date", &low.1.to_string()),
            ("gaps", &gaps),
        ];
        words.say(if is_year { "step-year" } else { "step-series" }, &args)
    }

    /// Puts the reader at a place in the structure, so that the picture shows
    /// where it is; at what is no single datum, nothing is marked.
    pub fn stand(&mut self, view: usize, path: &[usize]) -> Redraw {
        let scene = self.scene(view, WIDTH);
        let at = path.split_last().and_then(|(last, above)| {
            let mut here = self.below(view, &scene, above);
            (*last < here.len()).then(|| here.swap_remove(*last))
        });
        match at {
            Some(Place::One(datum)) => self.stand_at(view, datum),
            // Words hang on the datum above them.
            Some(Place::Words(_)) => Redraw::Nothing,
            _ => {
                self.active = view;
                self.mode = Mode::Idle;
                Redraw::Overlay
            }
        }
    }

    fn stand_at(&mut self, view: usize, datum: Datum) -> Redraw {
        self.active = view;
        self.mode = Mode::Walking(datum);
        if self.reveal() { Redraw::Charts } else { Redraw::Overlay }
    }

    /// All that is said of a view.
    pub fn reading(&self, view: usize) -> Reading {
        let (Some(about), Some(chart)) = (self.views().get(view), self.chart(view)) else {
            return Reading::default();
        };
        let (words, captions) = (&self.words, chart.brief().captions);
        let or = |own: &str, made: String| if own.is_empty() { made } else { own.to_owned() };
        let first = captions.first().map_or("", String::as_str);
        let mut reading = Reading {
            short: or(&about.alt, [&about.title, ". ", first].concat()),
            summary: or(&about.summary, captions.join(" ")),
            ..Reading::default()
        };
        if about.reading.is_empty() {
            reading.details = self.details(view, chart);
        } else {
            reading.details.push(about.reading.clone());
        }
        reading.how = vec![words.just(&["how-", &about.kind].concat())];
        reading.how.push(words.just(if chart.span().is_some() { "keys-time" } else { "keys" }));
        let term = |key: &&str| {
            let of = |what: &str| words.just(&["term-", *key, what].concat());
            (of(""), of("-means"))
        };
        reading.terms = terms(&about.kind).iter().map(term).collect();
        reading
    }

    /// Trend, extremes and gaps of each series; of other data, each in turn.
    fn details(&self, view: usize, chart: &Chart) -> Vec<String> {
        let scene = self.scene(view, WIDTH);
        let groups = chart.groups(&scene);
        let (mut said, words) = (Vec::new(), &self.words);
        let many = groups.len() > MOST;
        for group in groups.iter().take(MOST) {
            let known = known(chart, group);
            if let (Some(unit), Some(first), Some(last)) =
                (chart.unit(), known.first(), known.last())
            {
                let mut text = self.group_words(chart, group, false);
                if first.0 > 0.0 && known.len() > 1 {
                    let change = words.percent((last.0 - first.0) / first.0 * 100.0);
                    text.push(' ');
                    text += &words
                        .with()
                        .amount("first", first.0, &unit)
                        .amount("last", last.0, &unit)
                        .text("from", &first.1.to_string())
                        .text("to", &last.1.to_string())
                        .text("change", &change)
                        .say("reading-trend");
                }
                text.extend(fall(&known).map(|(at, change)| {
                    [
                        " ",
                        &*words
                            .with()
                            .period("when", at)
                            .percent("change", change)
                            .say("reading-fall"),
                    ]
                    .concat()
                }));
                said.push(text);
                continue;
            }
            if group.data.len() > 1 {
                said.push(self.group_words(chart, group, false));
            }
            // Of many data those at the ends and in the middle say little: the
            // table has them. Of few, each is read.
            if group.data.len() <= MOST {
                let target = |datum: &Datum| self.place_of(view, &scene, *datum);
                said.extend(group.data.iter().filter_map(target).map(|target| target.spoken));
            }
        }
        if many {
            let count = (groups.len() - MOST).to_string();
            said.push(words.with().text("count", &count).say("reading-more"));
        }
        said
    }

    /// The series of a view that can be heard, by their names, with their
    /// place among the groups.
    pub fn audible(&self, view: usize) -> Vec<(usize, String)> {
        let Some(chart) = self.chart(view) else { return Vec::new() };
        let groups = chart.groups(&self.scene(view, WIDTH)).into_iter().enumerate();
        let heard = groups.filter(|(_, group)| known(chart, group).len() > 1);
        heard.map(|(at, group)| (at, group.name)).collect()
    }

    /// A series as a melody, and what it lets one hear in a few sentences.
    pub fn melody(&self, view: usize, group: usize) -> Option<(Melody, Vec<String>)> {
        let chart = self.chart(view)?;
        let group = chart.groups(&self.scene(view, WIDTH)).into_iter().nth(group)?;
        let (words, unit) = (&self.words, chart.unit()?);
        let events = chart.events();
        let mut notes = Vec::new();
        for datum in &group.data {
            let period = datum.period()?;
            let cell = chart.cell(*datum)?;
            let is_event = events.iter().any(|(_, at)| *at == period);
            notes.push(Note { value: cell.number(), is_event });
        }
        let melody = Melody::new(notes);
        let known = known(chart, &group);
        let (top, low) = ends(&known);
        let (start, end) = (group.data.first()?.period()?, group.data.last()?.period()?);
        let mut said = vec![
            words
                .with()
                .text("name", &group.name)
                .text("from", &start.to_string())
                .text("to", &end.to_string())
                .text("kind", start.kind())
                .amount("top", top.0, &unit)
                .amount("low", low.0, &unit)
                .say("sound-series"),
        ];
        let ticks = melody.notes().iter().filter(|note| note.is_event).count();
        if ticks > 0 {
            said.push(
                words.with().count("count", ticks).text("kind", start.kind()).say("sound-events"),
            );
        }
        let gaps = melody.notes().iter().filter(|note| note.value.is_none()).count();
        if gaps > 0 {
            said.push(
                words.with().count("count", gaps).text("kind", start.kind()).say("sound-gaps"),
            );
        }
        if let Some((before, after)) = melody.phrases() {
            let first = events.iter().map(|(_, at)| *at).filter(|at| *at >= start).min();
            let when = first.unwrap_or(start).to_string();
            said.push(
                words
                    .with()
                    .text("when", &when)
                    .amount("before", before, &unit)
                    .amount("after", after, &unit)
                    .say("sound-phrases"),
            );
        }
        Some((melody, said))
    }

    /// Marks the datum of a series that is heard now.
    pub fn hear(&mut self, view: usize, group: usize, note: usize) -> Redraw {
        let scene = self.scene(view, WIDTH);
        let groups = self.chart(view).map(|chart| chart.groups(&scene)).unwrap_or_default();
        match groups.get(group).and_then(|group| group.data.get(note)) {
            Some(datum) => self.stand_at(view, *datum),
            None => Redraw::Nothing,
        }
    }
}

fn year(period: Period) -> String {
    let text = period.to_string();
    text.split('-').next().unwrap_or_default().to_owned()
}

/// The figures of a group that are known, zeros among them.
fn known(chart: &Chart, group: &Group) -> Vec<(f64, Period)> {
    let figure = |datum: &Datum| {
        let number = chart.cell(*datum).and_then(Cell::number)?;
        Some((number, datum.period()?))
    };
    group.data.iter().filter_map(figure).collect()
}

/// The highest and the lowest of them; the first of several that are equal.
fn ends(known: &[(f64, Period)]) -> ((f64, Period), (f64, Period)) {
    let none = (0.0, Period::Year(0));
    let mut of = (known.first().copied().unwrap_or(none), known.first().copied().unwrap_or(none));
    for one in known {
        if one.0 > of.0.0 {
            of.0 = *one;
        }
        if one.0 < of.1.0 {
            of.1 = *one;
        }
    }
    of
}

/// The largest fall from one period to the next, in percent, where something
/// fell by a quarter at least.
fn fall(known: &[(f64, Period)]) -> Option<(Period, f64)> {
    let falls = known.windows(2).filter(|pair| pair[0].0 > 0.0);
    let falls = falls.filter(|pair| pair[0].1.plus(1) == pair[1].1);
    let falls = falls.map(|pair| (pair[1].1, (pair[1].0 - pair[0].0) / pair[0].0 * 100.0));
    falls.filter(|(_, change)| *change <= -25.0).min_by(|a, b| a.1.total_cmp(&b.1))
}
