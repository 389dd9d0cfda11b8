//! Tables to numbers. Pure functions; a gap in what they are given is said in
//! what they return, never filled.
//!
#![doc = include_str!("methods.md")]

mod across;
mod anatomy;
mod bases;
mod collapse;
mod counterfactual;
mod damped;
mod mirror;
mod panel;
mod price;
mod pyramid;
mod rank;
mod rebase;
mod reroute;
mod select;
mod share;
mod similar;
mod stability;
mod stress;
mod unusual;

pub use across::{Other, across};
pub use anatomy::{Anatomy, MONTHS_OF_SPREAD, anatomy};
pub use bases::{Alternative, BaseRule, alternatives};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use collapse::sum;
pub use collapse::{Change, Window, WindowMean, change};
pub use counterfactual::{Expected, MONTHS_NEEDED, Shortfall, seasonal_naive, shortfall};
pub use damped::{MONTHS_FOR_SEASON, damped_seasonal};
pub use mirror::{COLLAPSE_PERCENT, Mirror, MirrorMonth, Verdict, mirror};
pub use panel::{LeftOut, Panel, PanelLine, PanelSelection};
pub use price::{NoSplit, PriceSplit, concentration, dependence, price_split};
pub use pyramid::{Extent, Pyramid};
pub use rank::{RankSettings, Ranked, Ranking, Standing, rank};
pub use rebase::rebase;
pub use reroute::{Gain, Ledger, LedgerMonth, gain, ledger, ledger_months};
pub use select::{Selected, Selection, select};
pub use share::{ROUNDING, Split, Unsplit, split};
pub use similar::by_course;
pub use stability::{RankRange, Season, Stability};
pub use stress::{Profile, Shock, Stress, StressMonth, profile, stress};
pub use unusual::{ChangePoint, FEWEST, Placebo, change_point, other_dates, placebo};

/// Chance for tests that is the same everywhere.
#[cfg(test)]
mod made_up {
    /// Nearly normal numbers around 0 with a spread of 1: sums of twelve evenly
    /// spread ones, by the generator mulberry32.
    pub(super) fn normal(seed: u32) -> impl FnMut() -> f64 {
        let mut state = seed;
        let mut next = move || {
            state = state.wrapping_add(0x6d2b_79f5);
            let mut mixed = (state ^ (state >> 15)).wrapping_mul(state | 1);
            mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 0x3d));
            f64::from(mixed ^ (mixed >> 14)) / 4_294_967_296.0
        };
        move || (0..12).map(|_| next()).sum::<f64>() - 6.0
    }
}
