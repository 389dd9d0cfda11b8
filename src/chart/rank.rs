//! Every line of goods by its change between two windows: a list that may be
//! thousands of rows long, of which those in view are drawn.

mod draw;
mod words;

use std::cell::RefCell;
use std::rc::Rc;

use super::goods::Goods;
use crate::analysis::{
    RankRange, RankSettings, Ranking, Season, Stability, Standing, Window, rank,
};
use crate::scene::{Datum, Step};
use crate::trade::order;

pub use draw::{RankFrame, Strip};

/// What stands first in the list; ranks are always those of the fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum RankOrder {
    /// The largest fall in percent.
    #[default]
    Fall,
    /// The largest loss in the unit of the view.
    Loss,
    /// The largest base.
    Stake,
    /// The largest fall by the least favourable of all windows.
    Worst,
    /// By code.
    Code,
}

impl RankOrder {
    /// Reads the name used in stories; the fall when empty.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "" | "fall" => Self::Fall,
            "loss" => Self::Loss,
            "stake" => Self::Stake,
            "worst" => Self::Worst,
            "code" => Self::Code,
            _ => return None,
        })
    }
}

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// A line of goods.
    Line(usize),
    /// The heading of those that stand so.
    Heading(Standing),
}

/// Which part of a window a reader moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowPart {
    /// All of it.
    Whole,
    /// Its first month.
    From,
    /// Its last month.
    To,
}

/// The ranking of a view.
#[derive(Clone, Debug)]
pub struct RankChart {
    /// The lines and their names.
    pub goods: Rc<Goods>,
    ranking: Ranking,
    order: RankOrder,
    rows: Vec<Row>,
    /// The ranges of ranks known so far, a place per line.
    ranges: RefCell<Vec<Option<RankRange>>>,
    stability: Option<Stability>,
    /// The season of all lines, which stays while the base ends where it does.
    season: RefCell<Option<Rc<Season>>>,
    /// Rows of a picture that stands alone.
    still_rows: usize,
    /// What the reader searches for.
    pub query: String,
    /// Which lines a search found; all without one.
    found: Option<Vec<usize>>,
    /// How far the list is scrolled, in CSS pixels; `None` in a picture that
    /// stands alone.
    scroll: Option<f64>,
    /// Events to be shown over months: first and last month marked.
    grabbed: Option<Grabbed>,
}

/// A window that is being moved: before or after, which part, and where both
/// windows stood.
#[derive(Clone, Copy, Debug)]
struct Grabbed {
    is_after: bool,
    part: WindowPart,
    windows: (Window, Window),
}

impl RankChart {
    /// A ranking of `goods`.
    ///
    /// # Errors
    ///
    /// In words, when the windows overlap or leave the data.
    pub fn new(
        goods: Rc<Goods>,
        settings: RankSettings,
        order: RankOrder,
        still_rows: usize,
    ) -> Result<Self, &'static str> {
        let ranking = rank(&goods.panel, settings)?;
        let lines = goods.panel.lines().len();
        let mut chart = Self {
            goods,
            ranking,
            order,
            rows: Vec::new(),
            ranges: RefCell::new(vec![None; lines]),
            stability: None,
            season: RefCell::new(None),
            still_rows,
            query: String::new(),
            found: None,
            scroll: None,
            grabbed: None,
        };
        chart.list();
        Ok(chart)
    }

    /// The same list under other settings, scrolled and searched as before.
    pub fn keep_place(&mut self, old: &Self) {
        self.scroll = old.scroll;
        self.query.clone_from(&old.query);
        self.grabbed = old.grabbed;
        self.season.clone_from(&old.season);
        if old.found.is_some() {
            self.find(old.found.clone());
        }
    }

    /// The settings in force.
    pub fn settings(&self) -> &RankSettings {
        self.ranking.settings()
    }

    /// Makes the rows anew.
    fn list(&mut self) {
        if self.order == RankOrder::Worst {
            self.know_all();
        }
        let ranking = &self.ranking;
        let ranked = ranking.order();
        let by = |key: &dyn Fn(usize) -> f64| {
            let keys: Vec<f64> = ranked.iter().map(|line| key(*line)).collect();
            let places = order(ranked.len(), &|a, b| keys[a].total_cmp(&keys[b]));
            places.into_iter().map(|at| ranked[at]).collect::<Vec<usize>>()
        };
        let change = |line: usize| {
            let line = ranking.line(line);
            line.after.unwrap_or(0.0) - line.before.unwrap_or(0.0)
        };
        let lines = match self.order {
            RankOrder::Fall => ranked.to_vec(),
            RankOrder::Loss => by(&change),
            RankOrder::Stake => by(&|line| -ranking.line(line).before.unwrap_or(0.0)),
            RankOrder::Code => by(&|line| line as f64),
            RankOrder::Worst => {
                let ranges = self.ranges.borrow();
                by(&|line| ranges[line].map_or(f64::INFINITY, |range| range.worst as f64))
            }
        };
        let mut is_found = vec![self.found.is_none(); self.goods.panel.lines().len()];
        for line in self.found.iter().flatten() {
            is_found[*line] = true;
        }
        self.rows.clear();
        self.rows.reserve(is_found.len());
        for line in lines {
            if is_found[line] {
                self.rows.push(Row::Line(line));
            }
        }
        let mut last = None;
        for line in ranking.apart() {
            if !is_found[*line] {
                continue;
            }
            let standing = ranking.line(*line).standing;
            if last != Some(standing) {
                self.rows.push(Row::Heading(standing));
                last = Some(standing);
            }
            self.rows.push(Row::Line(*line));
        }
    }

    /// Lists only these lines, all when `None`.
    pub fn find(&mut self, lines: Option<Vec<usize>>) {
        self.found = lines;
        self.list();
    }

    /// How many lines are listed.
    pub fn listed(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row, Row::Line(_))).count()
    }

    /// How many rows there are, headings among them.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Scrolls the list to `top` CSS pixels, and makes it one that scrolls.
    pub fn scroll_to(&mut self, top: f64) {
        self.scroll = Some(if top.is_finite() { top.max(0.0) } else { 0.0 });
    }

    /// How far the list is scrolled.
    pub fn scrolled(&self) -> f64 {
        self.scroll.unwrap_or(0.0)
    }

    /// Looks at one more pair of windows for the ranges of all lines; `false`
    /// when all are known.
    pub fn step(&mut self) -> bool {
        let lines = self.goods.panel.lines().len();
        if self.stability.is_none()
            && self.ranking.order().iter().all(|at| self.range(*at).is_some())
        {
            return false;
        }
        let (panel, ranking) = (&self.goods.panel, &self.ranking);
        let stability =
            self.stability.get_or_insert_with(|| Stability::new(panel, ranking, ranking.order()));
        let is_going_on = stability.step(panel, ranking);
        if !is_going_on {
            *self.ranges.borrow_mut() = stability.ranges(lines);
            self.stability = None;
        }
        is_going_on
    }

    /// What is known of a line's ranks by other windows.
    fn range(&self, line: usize) -> Option<RankRange> {
        self.ranges.borrow().get(line).copied().flatten()
    }

    /// Finds the ranges of these lines, as far as they are not known.
    fn know(&self, lines: &[usize]) {
        let unknown: Vec<usize> =
            lines.iter().copied().filter(|line| self.range(*line).is_none()).collect();
        if unknown.is_empty() {
            return;
        }
        let (panel, ranking) = (&self.goods.panel, &self.ranking);
        let season = self.season.borrow().clone();
        let mut stability =
            Stability::new(panel, ranking, &unknown).with_season(panel, ranking, season);
        while stability.step(panel, ranking) {}
        let mut ranges = self.ranges.borrow_mut();
        for (line, range) in stability.known() {
            ranges[line] = Some(range);
        }
        *self.season.borrow_mut() = stability.season();
    }

    fn know_all(&self) {
        self.know(self.ranking.order());
    }

    /// What is known of every line, for reports: its ranks by other windows
    /// among it.
    pub fn ranking(&self) -> (&Ranking, Vec<Option<RankRange>>) {
        self.know_all();
        (&self.ranking, self.ranges.borrow().clone())
    }

    /// The row of a line, from 0.
    pub fn row_of(&self, line: usize) -> Option<usize> {
        self.rows.iter().position(|row| *row == Row::Line(line))
    }

    /// The line that a key leads to.
    pub fn walk(&self, from: Option<usize>, step: Step, page: usize) -> Option<usize> {
        let last = self.rows.len().checked_sub(1)?;
        let at = from.and_then(|line| self.row_of(line));
        let wanted = match (step, at) {
            (Step::First, _) | (_, None) => 0,
            (Step::Last, _) => last,
            (Step::Up | Step::Left, Some(at)) => at.saturating_sub(1),
            (Step::Down | Step::Right, Some(at)) => (at + 1).min(last),
            (Step::PageBack, Some(at)) => at.saturating_sub(page.max(1)),
            (Step::PageOn, Some(at)) => (at + page.max(1)).min(last),
        };
        let line = |at: usize| match self.rows[at] {
            Row::Line(line) => Some(line),
            Row::Heading(_) => None,
        };
        // Headings are read with the row after them, not walked to.
        let is_back = at.is_some_and(|at| wanted < at);
        let back = (0..=wanted).rev().find_map(line);
        let on = (wanted..=last).find_map(line);
        if is_back { back.or(on) } else { on.or(back) }
    }

    /// The datum that a key leads to in a picture of this width.
    pub fn step_from(&self, from: Option<Datum>, step: Step, width: f64) -> Option<Datum> {
        let frame = self.frame(width);
        let line = match from {
            Some(Datum::Change { product } | Datum::Figure { product, .. }) => Some(product),
            _ => None,
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few rows")]
        let page = (frame.rows / frame.row) as usize;
        self.walk(line, step, page).map(|line| Datum::Change { product: line })
    }

    /// The ranking, and the ranges of ranks known so far.
    pub fn known(&self) -> (&Ranking, std::cell::Ref<'_, Vec<Option<RankRange>>>) {
        (&self.ranking, self.ranges.borrow())
    }

    /// The picture that stands alone: the first rows, and what is apart.
    pub fn still(&self, width: f64) -> crate::scene::Scene {
        let mut still = self.clone();
        still.scroll = None;
        still.find(None);
        still.scene(width)
    }

    /// A reader takes hold of a part of a window.
    pub fn grab(&mut self, is_after: bool, part: WindowPart) {
        let settings = self.settings();
        let windows = (settings.before, settings.after);
        self.grabbed = Some(Grabbed { is_after, part, windows });
    }

    /// Both windows when what was grabbed is moved by `months`, kept apart and
    /// within the data; `None` when nothing was grabbed.
    pub fn dragged(&self, months: i32) -> Option<(Window, Window)> {
        let Grabbed { is_after, part, windows } = self.grabbed?;
        let span = self.goods.panel.span();
        let (window, low, high) = if is_after {
            (windows.1, windows.0.to.plus(1), span.1)
        } else {
            (windows.0, span.0, windows.1.from.plus(-1))
        };
        let room = |from, to| i32::max(crate::trade::Period::steps_to(from, to).unwrap_or(0), 0);
        let length = room(window.from, window.to);
        let months = match part {
            WindowPart::Whole => months.clamp(-room(low, window.from), room(window.to, high)),
            WindowPart::From => months.clamp(-room(low, window.from), length),
            WindowPart::To => months.clamp(-length, room(window.to, high)),
        };
        let moved = Window {
            from: if part == WindowPart::To { window.from } else { window.from.plus(months) },
            to: if part == WindowPart::From { window.to } else { window.to.plus(months) },
        };
        Some(if is_after { (windows.0, moved) } else { (moved, windows.1) })
    }

    /// What was grabbed is let go.
    pub fn release(&mut self) {
        self.grabbed = None;
    }
}
