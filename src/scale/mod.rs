//! Domain to range: time, values, round ticks, and numbers as text.

pub mod format;
mod moments;
mod time;
mod value;

pub use moments::{MomentAxis, TickNames};
pub use time::{TickName, TickPart, TimeAxis, TimeTick, english_tick};
pub use value::{ValueScale, nice, ticks};
