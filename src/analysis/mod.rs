//! Tables to numbers. Pure functions; a gap in what they are given is said in
//! what they return, never filled.

mod collapse;
mod rebase;
mod select;

pub use collapse::{Change, Window, WindowMean, change};
pub use rebase::rebase;
pub use select::{Selected, Selection, select};
