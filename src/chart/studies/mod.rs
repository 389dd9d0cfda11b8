//! Views that show what stands behind a number: where the goods went, how
//! unusual a fall is, what would have been, what if. Each is numbers of
//! `analysis`, drawn. Small multiples come with them in the page, and are drawn
//! by what draws flows.

mod alluvial;
mod evidence;
mod expected;
mod mirror;
mod parts;
mod reroute;
mod stress;

pub use evidence::EvidenceChart;
pub use expected::{ExpectedChart, Forecast};
pub use mirror::MirrorChart;
pub(super) use parts::ratio;
pub use reroute::{RerouteChart, RerouteGoods};
pub use stress::StressChart;

use super::{CollapseChart, FlowChart, Margins, MultiplesChart, SharesChart, SlopeChart, Twin};
use crate::scene::{Scene, Target};

/// The list of these kinds.
#[derive(Clone, Debug)]
pub enum Study {
    /// The loss on one route beside what others gained.
    Reroute(RerouteChart),
    /// Other dates, bases, routes and goods behind each percentage.
    Evidence(EvidenceChart),
    /// What a series would have been.
    Expected(ExpectedChart),
    /// The same trade in two records.
    Mirror(MirrorChart),
    /// The shape of observed falls, applied to another flow.
    Stress(StressChart),
    /// Each series in a panel of its own.
    Multiples(MultiplesChart),
    /// The parts of a whole over time.
    Shares(SharesChart),
    /// Before and after as the ends of lines.
    Slope(SlopeChart),
}

impl Study {
    /// The picture at `width` CSS pixels; without `has_words`, places that are
    /// many have none yet, see [`Study::describe`].
    pub fn scene(&self, width: f64, margins: Margins, has_words: bool) -> Scene {
        match self {
            Self::Reroute(chart) => chart.scene(width),
            Self::Evidence(chart) => chart.scene(width),
            Self::Expected(chart) => chart.scene(width),
            Self::Mirror(chart) => chart.scene(width),
            Self::Stress(chart) => chart.scene(width),
            Self::Multiples(chart) => chart.scene(width, true),
            Self::Shares(chart) => chart.scene(width, margins, has_words),
            Self::Slope(chart) => chart.scene(width),
        }
    }

    /// The changes between two windows that it draws.
    pub fn compared(&self) -> Option<&CollapseChart> {
        match self {
            Self::Slope(chart) => Some(&chart.collapse),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn compared_mut(&mut self) -> Option<&mut CollapseChart> {
        match self {
            Self::Slope(chart) => Some(&mut chart.collapse),
            _ => None,
        }
    }

    /// Gives a place its words.
    pub fn describe(&self, target: &mut Target) {
        if let Self::Shares(chart) = self {
            chart.describe(target);
        }
    }

    /// Its series, where it has a time axis that zooms.
    pub fn over_time(&self) -> Option<&FlowChart> {
        match self {
            Self::Shares(chart) => Some(&chart.flow),
            _ => None,
        }
    }

    /// Shows these months of its axis, all of them when `None`.
    pub fn set_window(&mut self, months: Option<(f64, f64)>) {
        if let Self::Shares(chart) = self {
            chart.flow.window = months;
        }
    }

    /// The room that it needs beside its plot.
    pub fn margins(&self, width: f64) -> Margins {
        match self {
            Self::Shares(chart) => chart.margins(width),
            _ => Margins { left: 1.0, right: 1.0 },
        }
    }

    /// The series that it shows as they are, where it does.
    pub fn flow(&self) -> Option<&FlowChart> {
        match self {
            Self::Multiples(chart) => Some(&chart.flow),
            Self::Shares(chart) => Some(&chart.flow),
            _ => None,
        }
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        match self {
            Self::Reroute(chart) => chart.twin(),
            Self::Evidence(chart) => chart.twin(),
            Self::Expected(chart) => chart.twin(),
            Self::Mirror(chart) => chart.twin(),
            Self::Stress(chart) => chart.twin(),
            Self::Multiples(chart) => chart.twin(),
            Self::Shares(chart) => chart.twin(),
            Self::Slope(chart) => chart.twin(),
        }
    }
}
