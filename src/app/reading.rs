//! A view for those who do not look at it: step by step, in words, and as
//! sound. All three go by the same groups of data as the walk of the keys.

use super::App;
use crate::chart::{Chart, Group};
use crate::interact::{Mode, Redraw};
use crate::scene::{Datum, Scene, Target};
use crate::sound::{Melody, Note};
use crate::trade::{Cell, Period, Unit};

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
    /// One sentence, which stands in for the picture; a page has it there.
    #[cfg(not(target_arch = "wasm32"))]
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
        "collapse" | "rank" | "slope" => &["base", "small", "gap", "hs"],
        "shares" => &["gap", "provisional", "hs"],
        "flow" | "multiples" => &["index", "base", "gap", "provisional", "hs"],
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
        for (event, at) in chart.events() {
            if datum.period() == Some(at) && event != datum {
                found.push(Place::One(event));
            }
        }
        if let Some(target) = self.place_of(view, scene, datum) {
            // Some say all of their lines.
            let says_all = matches!(chart, Chart::Study(_) | Chart::Rank(_));
            let said = target.spoken.as_bytes();
            for line in target.lines {
                let is_it = |part: &[u8]| part == line.as_bytes();
                if !says_all && !said.windows(line.len().max(1)).any(is_it) {
                    found.push(Place::Words(line));
                }
            }
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
        let mut about = words.with();
        about.count("count", group.data.len());
        if group.name.is_empty() {
            about.text("name", &words.just("step-events"));
        } else {
            about.text("name", &group.name);
        }
        let known: Vec<(f64, Period)> = known(chart, group);
        let (Some(unit), Some(first), Some(last)) = (chart.unit(), known.first(), known.last())
        else {
            let is_event = matches!(group.data.first(), Some(Datum::Event(_)));
            let key = if is_event { "step-group-events" } else { "step-group" };
            return about.say(key);
        };
        let start = group.data[0].period().unwrap_or(first.1);
        let end = group.data[group.data.len() - 1].period().unwrap_or(last.1);
        let (top, low) = ends(&known);
        about.text("kind", start.kind()).period("from", start).period("to", end);
        for (name, number) in [("first", first.0), ("last", last.0), ("top", top.0), ("low", low.0)]
        {
            about.amount(name, number, &unit);
        }
        about.period("when", top.1).period("date", low.1);
        about.count("gaps", group.data.len() - known.len());
        about.say(if is_year { "step-year" } else { "step-series" })
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
        let mut reading =
            Reading { summary: or(&about.summary, captions.join(" ")), ..Reading::default() };
        #[cfg(not(target_arch = "wasm32"))]
        {
            let first = captions.first().map_or("", String::as_str);
            reading.short = or(&about.alt, [&about.title, ". ", first].concat());
        }
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
                    text.push(' ');
                    text += &words
                        .with()
                        .amount("first", first.0, &unit)
                        .amount("last", last.0, &unit)
                        .period("from", first.1)
                        .period("to", last.1)
                        .percent("change", (last.0 - first.0) / first.0 * 100.0)
                        .say("reading-trend");
                }
                if let Some((at, change)) = fall(&known) {
                    text.push(' ');
                    text += &words
                        .with()
                        .period("when", at)
                        .percent("change", change)
                        .say("reading-fall");
                }
                said.push(text);
                continue;
            }
            if group.data.len() > 1 {
                said.push(self.group_words(chart, group, false));
            }
            // Of many data those at the ends and in the middle say little: the
            // table has them. Of few, each is read.
            if group.data.len() <= MOST {
                for datum in &group.data {
                    if let Some(target) = self.place_of(view, &scene, *datum) {
                        said.push(target.spoken);
                    }
                }
            }
        }
        if many {
            said.push(words.with().count("count", groups.len() - MOST).say("reading-more"));
        }
        said
    }

    /// What can be heard of a view, by its name, with its place among the
    /// columns of the table, or among the groups.
    pub fn audible(&self, view: usize) -> Vec<(usize, String)> {
        let Some(chart) = self.chart(view) else { return Vec::new() };
        let mut heard = Vec::new();
        for at in chart.columns() {
            heard.extend(self.voice(view, *at).map(|voice| (*at, voice.name)));
        }
        if chart.columns().is_empty() {
            let groups = chart.groups(&self.scene(view, WIDTH)).into_iter().enumerate();
            let groups = groups.filter(|(_, group)| known(chart, group).len() > 1);
            heard.extend(groups.map(|(at, group)| (at, group.name)));
        }
        heard
    }

    /// The tones of a column of the table, or of a group; `None` where there
    /// are not two.
    fn voice(&self, view: usize, at: usize) -> Option<Voice> {
        let chart = self.chart(view)?;
        let scene = self.scene(view, WIDTH);
        let mut voice = Voice::default();
        let mut add = |datum: Option<Datum>, value: Option<f64>, is_event: bool| {
            voice.known += usize::from(value.is_some());
            voice.data.push(datum);
            voice.notes.push(Note { value, is_event });
        };
        if let [first, ..] = chart.columns() {
            let (mark, table) = (chart.mark(), chart.brief().table);
            for (row, cells) in table.rows.iter().enumerate() {
                let target = scene.targets.get(row).filter(|_| chart.is_in_order());
                let datum = target.map(|target| target.datum);
                let is_event = mark.is_some_and(|(_, at)| at == row);
                // Where nothing could be known, as of what is only to be
                // expected from a month on, a cell is empty.
                for cell in &cells[if at == 0 { 2..4 } else { at..at + 1 }] {
                    if !cell.text.is_empty() {
                        add(datum, cell.number, is_event);
                    }
                }
            }
            voice.is_pairs = *first == 0;
            voice.when = mark.map(|mark| mark.0);
            voice.name = if at == 0 { table.caption } else { table.header[at].clone() };
        } else {
            let group = chart.groups(&scene).into_iter().nth(at)?;
            let events = chart.events();
            for datum in &group.data {
                let is_here = |at: Period| Some(at) == datum.period();
                let is_event = events.iter().any(|(_, at)| is_here(*at));
                add(Some(*datum), chart.cell(*datum)?.number(), is_event);
            }
            let (start, end) = (group.data.first()?.period()?, group.data.last()?.period()?);
            voice.when = events.iter().map(|(_, at)| *at).filter(|at| *at >= start).min();
            voice.span = Some((start, end));
            voice.unit = chart.unit();
            voice.name = group.name;
        }
        (voice.known > 1).then_some(voice)
    }

    /// A voice as a melody, and what it lets one hear in a few sentences.
    pub fn melody(&self, view: usize, at: usize) -> Option<(Melody, Vec<String>)> {
        let Voice { name, unit, notes, is_pairs, span, when, .. } = self.voice(view, at)?;
        let words = &self.words;
        let amount = |number: f64| match &unit {
            Some(unit) => words.amount(number, unit),
            None => words.plain(number),
        };
        let (mut low, mut top) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut ticks, mut gaps) = (0, 0);
        for note in &notes {
            ticks += usize::from(note.is_event);
            gaps += usize::from(note.value.is_none());
            low = low.min(note.value.unwrap_or(low));
            top = top.max(note.value.unwrap_or(top));
        }
        let kind = span.map_or("month", |span| span.0.kind());
        let mut said = Vec::new();
        let mut say = |key: &str, count: usize, ends: (f64, f64)| {
            let mut message = words.with();
            message.text("name", &name).text("kind", kind).count("count", count);
            message.text("low", &amount(ends.0)).text("top", &amount(ends.1));
            message.text("before", &amount(ends.0)).text("after", &amount(ends.1));
            for (name, at) in
                [("from", span.map(|at| at.0)), ("to", span.map(|at| at.1)), ("when", when)]
            {
                if let Some(at) = at {
                    message.period(name, at);
                }
            }
            said.push(message.say(key));
        };
        let key = match span {
            Some(_) => "sound-series",
            None if is_pairs => "sound-pairs",
            None => "sound-rows",
        };
        say(key, notes.len(), (low, top));
        if ticks > 0 {
            say(if span.is_some() { "sound-events" } else { "sound-after" }, ticks, (low, top));
        }
        if gaps > 0 {
            say("sound-gaps", gaps, (low, top));
        }
        let melody = Melody::new(notes, is_pairs);
        if let Some(phrases) = melody.phrases() {
            say("sound-phrases", 0, phrases);
        }
        Some((melody, said))
    }

    /// Marks what is heard now.
    pub fn hear(&mut self, view: usize, at: usize, note: usize) -> Redraw {
        let voice = self.voice(view, at);
        match voice.and_then(|voice| *voice.data.get(note)?) {
            Some(datum) => self.stand_at(view, datum),
            None => Redraw::Nothing,
        }
    }
}

/// Tones that belong together.
#[derive(Default)]
struct Voice {
    name: String,
    /// None where the name of a column says it.
    unit: Option<Unit>,
    notes: Vec<Note>,
    /// What is marked in the picture during each.
    data: Vec<Option<Datum>>,
    /// How many have a figure.
    known: usize,
    /// Whether every two are before and after.
    is_pairs: bool,
    /// First and last period of a series.
    span: Option<(Period, Period)>,
    /// The first event, or where a comparison begins.
    when: Option<Period>,
}

fn year(period: Period) -> String {
    let text = period.to_string();
    text.split('-').next().unwrap_or_default().to_owned()
}

/// The figures of a group that are known, zeros among them.
fn known(chart: &Chart, group: &Group) -> Vec<(f64, Period)> {
    let mut known = Vec::new();
    for datum in &group.data {
        let number = chart.cell(*datum).and_then(Cell::number);
        if let (Some(number), Some(period)) = (number, datum.period()) {
            known.push((number, period));
        }
    }
    known
}

/// The highest and the lowest of them; the first of several that are equal.
fn ends(known: &[(f64, Period)]) -> ((f64, Period), (f64, Period)) {
    let first = known.first().copied().unwrap_or((0.0, Period::Year(0)));
    let mut of = (first, first);
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
    let (mut least, mut found) = (-25.0, None);
    for pair in known.windows(2) {
        let change = (pair[1].0 - pair[0].0) / pair[0].0 * 100.0;
        let is_less = if found.is_none() { change <= least } else { change < least };
        if pair[0].0 > 0.0 && pair[0].1.plus(1) == pair[1].1 && is_less {
            (least, found) = (change, Some((pair[1].1, change)));
        }
    }
    found
}
