//! Numbers and events in, a [`Scene`] out: one file per kind of chart.
//!
//! A chart knows no files, no state and no pixels but its own. What it draws
//! and what it says ([`Twin`]) come from the same figures.

mod claims;
mod collapse;
mod density;
mod evidence;
mod flow;
mod frame;
mod goods;
mod heat;
mod long;
mod rank;
mod structure;
pub mod studies;
pub mod timeline;
mod tip;
mod window;

pub use claims::ClaimsChart;
pub use collapse::{ChangeLine, CollapseChart, CollapseScale, SlopeChart};
pub use density::DensityChart;
pub use evidence::Evidence;
pub use flow::{FlowChart, FlowLine, FlowNote, Measure, MultiplesChart, SharesChart};
pub use frame::WIDTHS;
pub use goods::Goods;
pub use heat::{HeatChart, HeatMeasure, HeatOrder};
pub use long::LongChart;
pub use rank::{RankChart, RankFrame, RankOrder, Strip, WindowPart};
pub use structure::Group;
pub use tip::overlay;
pub use tip::{cell_overlay, row_overlay};

use crate::scene::{Datum, Mark, Point, Step};
use crate::scene::{Scene, Table, Target};
use crate::trade::{HsCode, Period, SanctionEvent};
use crate::words::Words;
use std::cell::RefCell;
use std::rc::Rc;

/// What is said of a view beside its picture, independent of its size.
#[derive(Clone, Debug, Default)]
pub struct Twin {
    /// Sentences generated from the figures.
    pub captions: Vec<String>,
    /// Every datum drawn, as a table.
    pub table: Table,
    /// How each percentage was computed.
    pub methods: Vec<Method>,
}

/// The arithmetic behind one percentage.
#[derive(Clone, Debug)]
pub struct Method {
    /// The percentage and what it is of.
    pub title: String,
    /// Windows, figures and formula, a sentence each.
    pub lines: Vec<String>,
}

/// Room beside the plot, in CSS pixels; views that share a time axis share
/// it, so that a month stands below the same month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// Left of the plot.
    pub left: f64,
    /// Right of the plot.
    pub right: f64,
}

impl Margins {
    /// The larger of both on each side.
    pub fn max(self, other: Self) -> Self {
        Self { left: self.left.max(other.left), right: self.right.max(other.right) }
    }
}

/// A lane with its events, each with its position in the story's list.
#[derive(Clone, Debug)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// By date.
    pub events: Vec<(usize, Rc<SanctionEvent>)>,
}

/// Events in lanes over a time axis.
#[derive(Clone, Debug)]
pub struct TimelineChart {
    /// First and last month of the axis.
    pub span: (Period, Period),
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// Positions of the events that keep their label in tight places.
    pub highlights: Vec<usize>,
    /// Events chosen whose group is in no lane.
    pub in_no_lane: usize,
    /// The months in view; all of them when `None`.
    pub window: Option<(f64, f64)>,
    /// What the reader left out, in a sentence; empty when nothing.
    pub note: String,
    /// The goods chosen: events that do not name them stand back.
    pub goods: Option<HsCode>,
    /// The language that it speaks.
    pub words: Words,
    /// The layouts of earlier pictures; emptied by whoever changes the events.
    pub layouts: RefCell<Vec<timeline::Layout>>,
}

impl TimelineChart {
    fn model(&self) -> timeline::Timeline<'_> {
        let lanes = self.lanes.iter().map(|lane| timeline::LaneOfEvents {
            label: &lane.label,
            events: lane.events.iter().map(|(at, event)| (*at, &**event)).collect(),
        });
        timeline::Timeline {
            from: self.span.0,
            to: self.span.1,
            lanes: lanes.collect(),
            highlights: &self.highlights,
            goods: self.goods.as_ref(),
            in_no_lane: self.in_no_lane,
            window: self.window,
            note: &self.note,
            words: &self.words,
        }
    }

    #[inline(never)] // A part of the engine begins here.
    fn scene(&self, width: f64, margins: Margins, has_words: bool) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let sides = (margins.left, width - margins.right);
        let mut layouts = self.layouts.borrow_mut();
        timeline::drawn(&self.model(), sides, width, &mut layouts, has_words)
    }

    #[inline(never)]
    fn twin(&self) -> Twin {
        let model = self.model();
        Twin {
            captions: timeline::event_caption(&model),
            table: timeline::event_table(&model),
            methods: Vec::new(),
        }
    }
}

/// The list of kinds.
#[derive(Clone, Debug)]
pub enum Chart {
    /// Published percentages.
    Claims(ClaimsChart),
    /// Before and after, per product.
    Collapse(CollapseChart),
    /// Figures month by month.
    Flow(FlowChart),
    /// Events in lanes.
    Timeline(TimelineChart),
    /// What stands behind a number.
    Study(Box<studies::Study>),
    /// Every line of goods by its change.
    Rank(Box<RankChart>),
    /// Every line of goods by month.
    Heat(Box<HeatChart>),
    /// Every line of goods over the others.
    Density(Box<DensityChart>),
}

impl Chart {
    /// The first and last month of its time axis, if it has one.
    pub fn span(&self) -> Option<(Period, Period)> {
        match self {
            Self::Timeline(chart) => Some(chart.span),
            _ => Some(self.over_time()?.span),
        }
    }

    /// Its series month by month on a time axis, if it has one.
    pub fn over_time(&self) -> Option<&FlowChart> {
        match self {
            Self::Flow(chart) => Some(chart),
            Self::Study(study) => study.over_time(),
            _ => None,
        }
    }

    /// The months in view, if not all of them are.
    fn window(&self) -> Option<(f64, f64)> {
        match self {
            Self::Timeline(chart) => chart.window,
            _ => self.over_time()?.window,
        }
    }

    /// Shows these months of its axis, all of them when `None`.
    pub fn set_window(&mut self, months: Option<(f64, f64)>) {
        match self {
            Self::Flow(chart) => chart.window = months,
            Self::Timeline(chart) => chart.window = months,
            Self::Study(study) => study.set_window(months),
            _ => {}
        }
    }

    /// From the first month in view to the end of the last, if it has a time
    /// axis.
    pub fn months(&self) -> Option<(f64, f64)> {
        let (from, to) = self.span()?;
        Some(self.window().unwrap_or((from.month_span().0, to.month_span().1)))
    }

    /// The room that it needs beside its plot at `width` CSS pixels.
    pub fn margins(&self, width: f64) -> Margins {
        match self {
            Self::Flow(chart) => chart.margins(width),
            Self::Study(study) => study.margins(width),
            _ => Margins { left: 1.0, right: 1.0 },
        }
    }

    /// The changes between two windows that it draws.
    pub fn compared(&self) -> Option<&CollapseChart> {
        match self {
            Self::Collapse(chart) => Some(chart),
            Self::Study(study) => study.compared(),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn compared_mut(&mut self) -> Option<&mut CollapseChart> {
        match self {
            Self::Collapse(chart) => Some(chart),
            Self::Study(study) => study.compared_mut(),
            _ => None,
        }
    }

    /// The series month by month that it shows as they are.
    pub fn flow(&self) -> Option<&FlowChart> {
        match self {
            Self::Flow(chart) => Some(chart),
            Self::Study(study) => study.flow(),
            _ => None,
        }
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64, margins: Margins) -> Scene {
        match self {
            Self::Claims(chart) => chart.scene(width),
            Self::Collapse(chart) => chart.scene(width),
            Self::Flow(chart) => chart.scene(width, margins, true),
            Self::Timeline(chart) => chart.scene(width, margins, true),
            Self::Study(study) => study.scene(width, margins, true),
            _ => self.goods_scene(width),
        }
    }

    #[inline(never)] // A part of the engine begins here.
    fn goods_scene(&self, width: f64) -> Scene {
        match self {
            Self::Rank(chart) => chart.scene(width),
            Self::Heat(chart) => chart.scene(width),
            Self::Density(chart) => chart.scene(width),
            _ => Scene::default(),
        }
    }

    /// The same picture, to be shown while it moves: targets that are many
    /// have no words, see [`Chart::describe`].
    pub fn frame(&self, width: f64, margins: Margins) -> Scene {
        match self {
            Self::Timeline(chart) => chart.scene(width, margins, false),
            Self::Flow(chart) => chart.scene(width, margins, false),
            Self::Study(study) => study.scene(width, margins, false),
            _ => self.scene(width, margins),
        }
    }

    /// Gives a target of a [`Chart::frame`] its words.
    pub fn describe(&self, target: &mut Target) {
        if !target.spoken.is_empty() {
            return;
        }
        match self {
            Self::Timeline(chart) => timeline::event_words(&chart.model(), target),
            Self::Flow(chart) => chart.describe(target),
            Self::Study(study) => study.describe(target),
            _ => {}
        }
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        match self {
            Self::Claims(chart) => chart.twin(),
            Self::Collapse(chart) => chart.twin(),
            Self::Flow(chart) => chart.twin(),
            Self::Timeline(chart) => chart.twin(),
            Self::Study(study) => study.twin(),
            _ => self.goods_twin(true),
        }
    }

    /// Without the table that may be of thousands of rows, or with all.
    #[inline(never)] // A part of the engine begins here.
    fn goods_twin(&self, is_whole: bool) -> Twin {
        match self {
            Self::Rank(chart) if is_whole => chart.twin(),
            Self::Rank(chart) => chart.brief(),
            Self::Heat(chart) if is_whole => chart.twin(),
            Self::Heat(chart) => chart.brief(),
            Self::Density(chart) => chart.twin(),
            _ => Twin::default(),
        }
    }

    /// The picture that stands alone: of a list that scrolls, its first rows.
    pub fn still(&self, width: f64, margins: Margins) -> Scene {
        match self {
            Self::Rank(chart) => chart.still(width),
            _ => self.scene(width, margins),
        }
    }

    /// Captions and arithmetic, without a table that may be of thousands of
    /// rows.
    pub fn brief(&self) -> Twin {
        match self {
            Self::Rank(_) | Self::Heat(_) => self.goods_twin(false),
            _ => self.twin(),
        }
    }

    /// One line of text when there is a time axis to point along.
    pub fn x_of(&self, month_position: f64, width: f64, margins: Margins) -> Option<f64> {
        let axis = window::axis(self.span()?, self.window(), width, margins);
        let (first, last) = axis.months();
        (first..=last).contains(&month_position).then(|| axis.x(month_position))
    }
}

/// Charts of many lines make their targets as they are asked for.
impl Chart {
    /// The lines of goods, in the views that look at all of them.
    pub fn goods(&self) -> Option<std::rc::Rc<Goods>> {
        match self {
            Self::Rank(chart) => Some(std::rc::Rc::clone(&chart.goods)),
            Self::Heat(chart) => Some(std::rc::Rc::clone(&chart.goods)),
            Self::Density(chart) => Some(std::rc::Rc::clone(&chart.goods)),
            _ => None,
        }
    }

    /// What lies at a place of its picture.
    pub fn pick(&self, at: Point, scene: &Scene) -> Option<Target> {
        match self {
            Self::Heat(chart) => chart.pick(at, scene),
            Self::Density(chart) => chart.pick(at, scene),
            _ => scene.targets.iter().find(|target| target.bounds.contains(at)).cloned(),
        }
    }

    /// What is marked of a datum that was chosen in another view: its line,
    /// its month.
    pub fn cross(&self, line: Option<usize>, month: Option<Period>, scene: &Scene) -> Vec<Mark> {
        let areas = match (self, line) {
            (Self::Heat(chart), _) => chart.cross(line, month, scene),
            (Self::Rank(_), Some(line)) => {
                let is_it = |target: &&Target| target.datum == Datum::Change { product: line };
                scene.targets.iter().find(is_it).map(|target| target.bounds).into_iter().collect()
            }
            (Self::Density(chart), Some(line)) => return chart.over(line, scene),
            _ => Vec::new(),
        };
        let mut over = Scene::new(scene.width, scene.height);
        for area in areas {
            let corners = [
                (area.x, area.y),
                (area.right(), area.y),
                (area.right(), area.bottom()),
                (area.x, area.bottom()),
                (area.x, area.y),
            ];
            let corners = corners.map(|(x, y)| crate::scene::point(x, y)).to_vec();
            over.line(corners.clone(), crate::scene::Stroke::new(crate::scene::Ink::Paper, 3.0));
            over.line(corners, crate::scene::Stroke::new(crate::scene::Ink::Text, 1.5));
        }
        over.marks
    }

    /// The datum that a key leads to.
    pub fn walk(&self, from: Option<Datum>, step: Step, scene: &Scene) -> Option<Datum> {
        match self {
            Self::Rank(chart) => chart.step_from(from, step, scene.width),
            Self::Heat(chart) => chart.walk(from, step),
            Self::Density(chart) => chart.walk(from, step),
            _ => None,
        }
    }

    /// The target of a datum, in view or not.
    pub fn target(&self, datum: Datum, scene: &Scene) -> Option<Target> {
        match (self, datum) {
            (Self::Rank(chart), Datum::Change { product }) => chart.target_of(product, scene.width),
            (Self::Heat(chart), datum) => chart.target(datum, scene),
            (Self::Density(chart), datum) => chart.target(datum, scene),
            _ => None,
        }
    }
}
