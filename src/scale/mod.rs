//! From data to pixels and back.

pub mod time;

pub use time::{TimeAxis, TimeTick};
