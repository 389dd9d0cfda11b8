//! Numbers and events in, a [`Scene`] out: one file per kind of chart.
//!
//! A chart knows no files, no state and no pixels but its own. What it draws
//! and what it says ([`Twin`]) come from the same figures.

mod claims;
mod collapse;
#[cfg(any(feature = "views", not(target_arch = "wasm32")))]
mod evidence;
mod flow;
mod frame;
#[cfg(feature = "views")]
pub mod studies;
pub mod timeline;
mod tip;
mod window;

pub use claims::ClaimsChart;
pub use collapse::{ChangeLine, CollapseChart, CollapseScale};
#[cfg(any(feature = "views", not(target_arch = "wasm32")))]
pub use evidence::Evidence;
pub use flow::{FlowChart, FlowLine, FlowNote, Measure};
pub use frame::WIDTHS;
pub use tip::overlay;

use crate::scene::{Scene, Table, Target};
use crate::trade::{HsCode, Period, SanctionEvent};
use std::cell::RefCell;

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
    pub events: Vec<(usize, SanctionEvent)>,
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
    /// The layouts of earlier pictures; emptied by whoever changes the events.
    pub layouts: RefCell<Vec<timeline::Layout>>,
}

impl TimelineChart {
    fn model(&self) -> timeline::Timeline<'_> {
        let lanes = self.lanes.iter().map(|lane| timeline::LaneOfEvents {
            label: &lane.label,
            events: lane.events.iter().map(|(at, event)| (*at, event)).collect(),
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
        }
    }

    fn scene(&self, width: f64, margins: Margins, has_words: bool) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let sides = (margins.left, width - margins.right);
        let mut layouts = self.layouts.borrow_mut();
        timeline::drawn(&self.model(), sides, width, &mut layouts, has_words)
    }

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
    #[cfg(feature = "views")]
    Study(studies::Study),
}

impl Chart {
    /// The first and last month of its time axis, if it has one.
    pub fn span(&self) -> Option<(Period, Period)> {
        match self {
            Self::Flow(chart) => Some(chart.span),
            Self::Timeline(chart) => Some(chart.span),
            _ => None,
        }
    }

    /// The months in view, if not all of them are.
    fn window(&self) -> Option<(f64, f64)> {
        match self {
            Self::Flow(chart) => chart.window,
            Self::Timeline(chart) => chart.window,
            _ => None,
        }
    }

    /// Shows these months of its axis, all of them when `None`.
    pub fn set_window(&mut self, months: Option<(f64, f64)>) {
        match self {
            Self::Flow(chart) => chart.window = months,
            Self::Timeline(chart) => chart.window = months,
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
            _ => Margins { left: 1.0, right: 1.0 },
        }
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64, margins: Margins) -> Scene {
        match self {
            Self::Claims(chart) => chart.scene(width),
            Self::Collapse(chart) => chart.scene(width),
            Self::Flow(chart) => chart.scene(width, margins),
            Self::Timeline(chart) => chart.scene(width, margins, true),
            #[cfg(feature = "views")]
            Self::Study(study) => study.scene(width),
        }
    }

    /// The same picture, to be shown while it moves: targets that are many
    /// have no words, see [`Chart::describe`].
    pub fn frame(&self, width: f64, margins: Margins) -> Scene {
        match self {
            Self::Timeline(chart) => chart.scene(width, margins, false),
            _ => self.scene(width, margins),
        }
    }

    /// Gives a target of a [`Chart::frame`] its words.
    pub fn describe(&self, target: &mut Target) {
        if let (Self::Timeline(chart), true) = (self, target.spoken.is_empty()) {
            timeline::event_words(&chart.model(), target);
        }
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        match self {
            Self::Claims(chart) => chart.twin(),
            Self::Collapse(chart) => chart.twin(),
            Self::Flow(chart) => chart.twin(),
            Self::Timeline(chart) => chart.twin(),
            #[cfg(feature = "views")]
            Self::Study(study) => study.twin(),
        }
    }

    /// One line of text when there is a time axis to point along.
    pub fn x_of(&self, month_position: f64, width: f64, margins: Margins) -> Option<f64> {
        let axis = window::axis(self.span()?, self.window(), width, margins);
        let (first, last) = axis.months();
        (first..=last).contains(&month_position).then(|| axis.x(month_position))
    }
}
