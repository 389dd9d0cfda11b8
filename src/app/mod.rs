//! App: a story with its data and what the reader is doing. Page, binary and
//! tests all call this one.

mod compare;
mod events;
mod evidence;
mod file;
mod goods;
mod long;
mod part;
mod reading;
mod resolve;
mod state;
mod studies;
mod time;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use evidence::evidence;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use resolve::{selection, unit, windows};

pub use compare::Effects;
pub use long::LongView;
pub use part::{Part, Parts};
pub use reading::{Reading, Step};
pub use time::month;

use std::rc::Rc;

use crate::analysis::Window;
use crate::chart::{Chart, Margins, Twin, WIDTHS, overlay};
use crate::draw::{SvgHead, svg};
use crate::interact::{Event, Mode, Redraw, Viewport, update};
use crate::read;
use crate::scene::{
    Datum, Ink, LINE_HEIGHT, Mark, Scene, Target, Text, Theme, on_label, point, wrap,
};
use crate::story::{Story, VERSION, View};
use crate::trade::decimal;
use crate::trade::{Claim, SanctionEvent, TradeTable, sorted};
use crate::words::Words;

/// What the files of a story hold.
#[derive(Debug, Default)]
pub struct Data {
    /// All trade tables in one.
    pub trade: TradeTable,
    /// All events, by date.
    pub events: Vec<Rc<SanctionEvent>>,
    /// All claims, in file order.
    pub claims: Vec<Claim>,
}

/// A choice that the reader may change.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewOption {
    /// Its name in the story.
    pub name: &'static str,
    /// What it is called on screen.
    pub label: String,
    /// The value in force.
    pub value: String,
    /// Values with their names on screen.
    pub choices: Vec<(String, String)>,
    /// Whether the choices are steps of a range, from least to most.
    pub is_range: bool,
}

/// A story, drawn at any size.
#[derive(Debug)]
pub struct App {
    story: Story,
    data: Data,
    words: Words,
    has: Parts,
    notes: Vec<String>,
    charts: Vec<Result<Chart, String>>,
    active: usize,
    mode: Mode,
    /// One for each time axis.
    viewports: Vec<Viewport>,
    /// The options of each view before the reader changed any.
    published: Vec<state::Published>,
    /// What the reader chose of each timeline.
    choices: Vec<events::Choices>,
    /// What an address asks of views whose part of the engine is not here yet.
    waiting: Vec<String>,
    history: state::History,
}

impl App {
    /// Reads the files of `story` through `fetch` (path as in the story; an
    /// error says in words why there are no bytes) and makes its views.
    ///
    /// A file or view that cannot be used becomes a note or the problem of
    /// its view; the others still draw.
    ///
    /// # Errors
    ///
    /// In words, when the story is of another version or holds no view.
    pub fn new(
        story: Story,
        fetch: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    ) -> Result<Self, String> {
        Self::in_language(story, Words::default(), fetch)
    }

    /// The same in another language than English: what the engine says, not
    /// the texts of the story.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new).
    pub fn in_language(
        story: Story,
        words: Words,
        fetch: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    ) -> Result<Self, String> {
        Self::with(Parts::ALL, story, words, fetch)
    }

    /// The same with as much of the engine as there is; see [`App::bring`].
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new).
    pub fn with(
        has: Parts,
        story: Story,
        words: Words,
        fetch: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    ) -> Result<Self, String> {
        if story.tradefall != VERSION {
            return Err(format!(
                "story “{}”, key tradefall: expected version {VERSION}, found {}",
                story.id, story.tradefall
            ));
        }
        if story.views.is_empty() {
            return Err(format!(
                "story “{}”, key views: expected at least one view, found none",
                story.id
            ));
        }
        let mut data = Data::default();
        let mut notes = Vec::new();
        for path in &story.trade {
            let found = fetch(path)
                .and_then(|bytes| read::trade(path, &bytes).map_err(|error| error.to_string()));
            if let Some(read) = kept(path, found, &mut notes) {
                data.trade.append(read.content);
            }
        }
        for path in &story.events {
            let found = fetch(path)
                .and_then(|bytes| read::events(path, &bytes).map_err(|error| error.to_string()));
            if let Some(read) = kept(path, found, &mut notes) {
                data.events.extend(read.content);
            }
        }
        for path in &story.claims {
            let found = fetch(path)
                .and_then(|bytes| read::claims(path, &bytes).map_err(|error| error.to_string()));
            if let Some(read) = kept(path, found, &mut notes) {
                data.claims.extend(read.content);
            }
        }
        data.events = sorted(data.events, &|a, b| a.by_date(b));
        let charts: Vec<_> = {
            let chart = |view: &View| {
                if has.contains(Part::of(&view.kind)) {
                    resolve::chart(view, &data, &words, None, &mut notes)
                } else {
                    Err(String::new())
                }
            };
            story.views.iter().map(chart).collect()
        };
        let published = story.views.iter().zip(&charts);
        let published = published.map(|(view, chart)| state::Published::of(view, chart)).collect();
        let viewports = time::viewports(&charts);
        let (active, mode) = (0, Mode::Idle);
        let choices = story.views.iter().map(|_| events::Choices::default()).collect();
        let waiting = Vec::new();
        let history = state::History::default();
        Ok(Self {
            story,
            data,
            words,
            has,
            notes,
            charts,
            active,
            mode,
            viewports,
            published,
            choices,
            waiting,
            history,
        })
    }

    /// The story as it stands, the reader's options included.
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// The language that it speaks.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Goes on in another language: what the engine says, not the texts of
    /// the story.
    pub fn speak(&mut self, words: Words) {
        self.words = words;
        (0..self.story.views.len()).for_each(|view| self.resolve(view));
    }

    /// What was read.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// What was set aside while reading, in sentences.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The views, from top to bottom.
    pub fn views(&self) -> &[View] {
        &self.story.views
    }

    /// Why a view cannot be drawn; `None` when it can.
    pub fn problem(&self, view: usize) -> Option<&str> {
        match self.charts.get(view) {
            Some(Ok(_)) => None,
            Some(Err(problem)) => Some(problem),
            None => Some("there is no such view"),
        }
    }

    /// The part of the engine that draws a view.
    pub fn part(&self, view: usize) -> Part {
        let kind = self.story.views.get(view).map_or("", |about| &about.kind);
        if kind == "timeline" { Part::Use } else { Part::of(kind) }
    }

    /// How much of the engine there is.
    pub fn has(&self) -> Parts {
        self.has
    }

    /// Whether nothing can be said of a view before a part of the engine comes.
    pub fn is_later(&self, view: usize) -> bool {
        self.story.views.get(view).is_some_and(|about| !self.has.contains(Part::of(&about.kind)))
    }

    /// Goes on with a further part of the engine: makes the views that waited
    /// for it, as an address asks for them.
    pub fn bring(&mut self, part: Part) {
        self.has = self.has.and(part);
        for view in 0..self.story.views.len() {
            let about = &self.story.views[view];
            if Part::of(&about.kind) == part {
                let chart = resolve::chart(about, &self.data, &self.words, None, &mut self.notes);
                self.published[view] = state::Published::of(about, &chart);
                self.charts[view] = chart;
            }
        }
        for viewport in time::viewports(&self.charts) {
            if !self.viewports.iter().any(|known| known.span() == viewport.span()) {
                self.viewports.push(viewport);
            }
        }
        let stands = (self.active, self.mode);
        self.ask_again();
        if stands.1 != Mode::Idle {
            (self.active, self.mode) = stands;
        }
        self.show_windows();
    }

    pub(crate) fn chart(&self, view: usize) -> Option<&Chart> {
        self.charts.get(view)?.as_ref().ok()
    }

    /// Captions, table and arithmetic of a view; empty when it has a problem.
    pub fn twin(&self, view: usize) -> Twin {
        self.chart(view).map(Chart::twin).unwrap_or_default()
    }

    /// Captions and arithmetic of a view, and its table unless that may be of
    /// thousands of rows.
    pub fn brief(&self, view: usize) -> Twin {
        self.chart(view).map(Chart::brief).unwrap_or_default()
    }

    /// The margins of a view: what the views with the same time axis need.
    pub fn margins(&self, view: usize, width: f64) -> Margins {
        let Some(chart) = self.chart(view) else { return Margins { left: 0.0, right: 0.0 } };
        let own = chart.margins(width);
        let Some(span) = chart.span() else { return own };
        let others = self.charts.iter().filter_map(|other| other.as_ref().ok());
        let sharing = others.filter(|other| other.span() == Some(span));
        sharing.map(|other| other.margins(width)).fold(own, Margins::max)
    }

    /// The picture of a view at `width` CSS pixels; a problem is drawn as
    /// words.
    pub fn scene(&self, view: usize, width: f64) -> Scene {
        match self.charts.get(view) {
            Some(Ok(chart)) => chart.scene(width, self.margins(view, width)),
            _ => words(width, self.problem(view).unwrap_or_default()),
        }
    }

    /// The same picture as it is shown while months move: targets that are
    /// many say their words when they are asked, see [`App::update`].
    pub fn frame(&self, view: usize, width: f64) -> Scene {
        match self.chart(view) {
            Some(chart) => chart.frame(width, self.margins(view, width)),
            None => self.scene(view, width),
        }
    }

    /// A view as a picture that stands alone: title, text, chart, source.
    pub fn figure(&self, view: usize, width: f64) -> Scene {
        let width = (width - 2.0 * FIGURE_MARGIN).clamp(WIDTHS.0, WIDTHS.1);
        let Some(about) = self.story.views.get(view) else { return Scene::new(width, 0.0) };
        let mut figure = Scene::new(width + 2.0 * FIGURE_MARGIN, 0.0);
        let mut y = FIGURE_MARGIN;
        for (text, size, is_bold, ink) in
            [(&about.title, 20.0, true, Ink::Text), (&about.text, 14.0, false, Ink::Text)]
        {
            for line in wrap(text, width, size, is_bold) {
                y += size * LINE_HEIGHT;
                let line = Text::new(line, point(FIGURE_MARGIN, y - size * 0.3)).size(size);
                figure.text(Text { is_bold, ink, ..line });
            }
            y += 6.0;
        }
        let chart = match self.chart(view) {
            Some(chart) => chart.still(width, self.margins(view, width)),
            None => self.scene(view, width),
        };
        y += 4.0;
        let (height, shift) = (chart.height, point(FIGURE_MARGIN, y));
        figure.marks.extend(chart.marks.into_iter().map(|mark| mark.shifted(shift)));
        y += height + 12.0;
        let source = self.words.say("source", &[("source", &about.source)]);
        for line in wrap(&source, width, 12.0, false) {
            y += 12.0 * LINE_HEIGHT;
            let line = Text::new(line, point(FIGURE_MARGIN, y - 4.0)).size(12.0);
            figure.text(line.ink(Ink::Muted));
        }
        figure.height = (y + FIGURE_MARGIN).ceil();
        figure.plot = figure.bounds();
        figure
    }

    /// A view as an SVG document that stands alone; its description is the
    /// generated captions.
    pub fn svg(&self, view: usize, width: f64, theme: Theme) -> String {
        let about = self.story.views.get(view);
        let (id, title) = about.map_or(("", ""), |about| (&about.id, &about.title));
        let description = self.brief(view).captions.join(" ");
        let head = SvgHead { id, title, description: &description };
        svg(&self.figure(view, width), theme, &head)
    }

    /// What stands in for a picture: the author's sentence and paragraph, else
    /// the generated captions.
    pub fn description(&self, view: usize) -> String {
        let captions = self.brief(view).captions.join(" ");
        if let Some(about) = self.story.views.get(view) {
            let alt = if about.alt.is_empty() { "" } else { " " };
            let summary = if about.summary.is_empty() { &captions } else { &about.summary };
            return [&about.alt, alt, summary].concat();
        }
        captions
    }

    /// The choices that the reader has in a view.
    pub fn options(&self, view: usize) -> Vec<ViewOption> {
        match (self.chart(view), self.story.views.get(view)) {
            (Some(Chart::Timeline(_)), _) => self.event_options(view),
            (Some(chart), Some(about)) => resolve::options(chart, about, &self.words),
            _ => Vec::new(),
        }
    }

    /// Changes a choice of a view; what the view does not know is left alone.
    pub fn set_option(&mut self, view: usize, name: &str, value: &str) {
        // Months before that are chosen take the place of a base that follows
        // from those after.
        if name == "before"
            && let Some(about) = self.story.views.get_mut(view)
            && matches!(about.kind.as_str(), "collapse" | "slope")
            && !about.base.is_empty()
            && Window::parse(value).is_some()
        {
            about.base.clear();
            self.resolve(view);
        }
        let known = self.options(view).into_iter().find(|option| option.name == name);
        let offers = |option: &ViewOption| {
            option.choices.iter().any(|choice| choice.0 == value)
                || compare::is_window_of(option, value)
        };
        let Some(about) =
            self.story.views.get_mut(view).filter(|_| known.is_some_and(|o| offers(&o)))
        else {
            return;
        };
        match name {
            "measure" => value.clone_into(&mut about.measure),
            "scale" => value.clone_into(&mut about.scale),
            "base" => value.clone_into(&mut about.base),
            "before" => value.clone_into(&mut about.before),
            "after" => value.clone_into(&mut about.after),
            _ if Part::of(&about.kind).is_study() => {
                about.settings.retain(|setting| setting.0 != name);
                about.settings.push((name.to_owned(), value.to_owned()));
            }
            "order" => value.clone_into(&mut about.order),
            "floor" => about.floor = decimal::parse(value).unwrap_or(0.0),
            _ => match self.choices[view].place(name) {
                Some(_) if value == events::AS_PUBLISHED => self.choices[view].clear(name),
                Some(place) => value.clone_into(place),
                None => return,
            },
        }
        self.resolve(view);
        // What was left out is pointed at no longer.
        if let Some(Datum::Event(event)) = self.mode.datum()
            && self.active == view
            && !self.listed(view).contains(&event)
        {
            self.mode = Mode::Idle;
        }
        self.remember();
    }

    /// Makes the chart of a view again.
    fn resolve(&mut self, view: usize) {
        if self.is_later(view) {
            return;
        }
        // The notes of this view were said when the story was read.
        let old = self.charts[view].as_ref().ok();
        let (about, mut notes) = (&self.story.views[view], Vec::new());
        self.charts[view] = resolve::chart(about, &self.data, &self.words, old, &mut notes);
        if self.has.contains(Part::Use) {
            self.arrange(view);
        }
        self.say_edited(view);
        self.show_windows();
    }

    /// Tells what happened in a view drawn as `scene`; returns what to draw
    /// again and the sentence to announce, if the reader stands at a new
    /// datum.
    pub fn update(
        &mut self,
        view: usize,
        mut event: Event,
        scene: &Scene,
    ) -> (Redraw, Option<String>) {
        if let Event::Time(motion) = event {
            return self.move_time(view, motion, scene);
        }
        // A click after a drag chooses nothing.
        if matches!(event, Event::Pressed(_))
            && self.viewport(view).is_some_and(|at| self.viewports[at].take_drag())
        {
            return (Redraw::Nothing, None);
        }
        let goods = self.pinned_goods();
        if view != self.active {
            // Leaving one view does not undo what was chosen in another.
            if matches!(event, Event::Left | Event::Blurred) {
                return (Redraw::Nothing, None);
            }
            let is_pinned = matches!(self.mode, Mode::Pinned { .. });
            if matches!(event, Event::Moved(_)) && is_pinned {
                return (Redraw::Nothing, None);
            }
            self.active = view;
            self.mode = Mode::Idle;
        }
        if self.has.contains(Part::Goods)
            && let Some(answer) = self.update_goods(view, event, scene)
        {
            return answer;
        }
        let (before, was_pinned) = (self.mode.datum(), self.is_pinned());
        if let Event::Moved(at) | Event::Pressed(at) = &mut event {
            *at = on_label(scene, *at);
        }
        let mut redraw = update(&mut self.mode, event, &scene.targets);
        if matches!(event, Event::Walked(_)) && self.reveal() {
            redraw = Redraw::Charts;
        }
        if matches!(event, Event::Pressed(_) | Event::Chosen) && self.open_cluster(scene) {
            return (Redraw::Charts, Some(self.window_words(view)));
        }
        let datum = self.mode.datum().filter(|datum| Some(*datum) != before);
        let target = datum.and_then(|datum| self.target(view, scene, datum));
        let mut spoken: Vec<String> = target.map(|target| target.spoken).into_iter().collect();
        match (was_pinned, self.is_pinned()) {
            (false, true) => spoken.push(self.words.just("pinned")),
            (true, false) if matches!(event, Event::Escaped | Event::Chosen) => {
                spoken.push(self.words.just("released"));
            }
            _ => {}
        }
        if let Some(said) = self.follow_goods(&goods) {
            redraw = Redraw::Views;
            spoken.push(said);
        }
        (redraw, (!spoken.is_empty()).then(|| spoken.join(" ")))
    }

    /// The target of a datum, with its words.
    fn target(&self, view: usize, scene: &Scene, datum: Datum) -> Option<Target> {
        let mut target = scene.targets.iter().find(|target| target.datum == datum)?.clone();
        self.chart(view)?.describe(&mut target);
        Some(target)
    }

    /// A target whose tooltip says how a pin is let go, where one holds it.
    fn with_pin(&self, mut target: Target) -> Target {
        if self.is_pinned() {
            target.lines.push(self.words.just("pinned"));
        }
        target
    }

    /// The datum that the reader points at, walks to or has pinned.
    pub fn chosen(&self) -> Option<Datum> {
        self.mode.datum()
    }

    /// Whether the datum chosen stays.
    pub fn is_pinned(&self) -> bool {
        matches!(self.mode, Mode::Pinned { .. })
    }

    /// What is drawn above a view now: its own tooltip, or the month and the
    /// event chosen in another view.
    pub fn overlay(&self, view: usize, scene: &Scene) -> Vec<Mark> {
        let mut marks = self.selection_marks(view, scene);
        let datum = self.mode.datum().filter(|_| marks.is_empty());
        marks.extend(self.compared_marks(view, scene));
        let Some(datum) = datum else { return marks };
        if self.has.contains(Part::Goods)
            && let Some(found) = self.goods_overlay(view, datum, scene)
        {
            marks.extend(found);
            return marks;
        }
        let middle = self.months_of(datum).map(|(start, end)| f64::midpoint(start, end));
        let margins = self.margins(view, scene.width);
        let x = middle.and_then(|at| self.chart(view)?.x_of(at, scene.width, margins));
        if view != self.active {
            marks.extend(self.hit_marks(view, scene, datum));
            marks.extend(overlay(scene, None, x, false));
            return marks;
        }
        let by_key = matches!(self.mode, Mode::Walking(_) | Mode::Pinned { by_key: true, .. });
        // What is out of view has nothing to be drawn at.
        let target = self.target(view, scene, datum);
        let seen = target.filter(|target| scene.bounds().contains(target.bounds.center()));
        let seen = seen.map(|target| self.with_pin(target));
        marks.extend(overlay(scene, seen.as_ref(), x, by_key));
        marks
    }
}

/// Room around a picture that stands alone, in CSS pixels.
const FIGURE_MARGIN: f64 = 16.0;

/// What could be read, with its notes told; `None` when nothing could.
fn kept<T>(
    path: &str,
    found: Result<read::Read<T>, String>,
    notes: &mut Vec<String>,
) -> Option<read::Read<T>> {
    match found {
        Ok(read) => {
            notes.extend(read.notes.sentences());
            Some(read)
        }
        Err(problem) => {
            notes.push(if problem.starts_with(path) {
                problem
            } else {
                format!("{path}: {problem}")
            });
            None
        }
    }
}

/// A picture that says why there is none.
fn words(width: f64, message: &str) -> Scene {
    let width = width.clamp(WIDTHS.0, WIDTHS.1);
    let mut scene = Scene::new(width, 0.0);
    let mut y = 22.0;
    for line in wrap(message, width - 16.0, 14.0, false) {
        scene.text(Text::new(line, point(8.0, y)).size(14.0));
        y += 20.0;
    }
    scene.height = y;
    scene
}
