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

use super::{FlowChart, MultiplesChart, Twin};
use crate::scene::Scene;

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
}

impl Study {
    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        match self {
            Self::Reroute(chart) => chart.scene(width),
            Self::Evidence(chart) => chart.scene(width),
            Self::Expected(chart) => chart.scene(width),
            Self::Mirror(chart) => chart.scene(width),
            Self::Stress(chart) => chart.scene(width),
            Self::Multiples(chart) => chart.scene(width, true),
        }
    }

    /// The series that it shows as they are, where it does.
    pub fn flow(&self) -> Option<&FlowChart> {
        match self {
            Self::Multiples(chart) => Some(&chart.flow),
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
        }
    }
}
