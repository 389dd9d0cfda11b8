//! The vocabulary of trade statistics and sanctions: no files, no pixels.
//!
//! Values of these types hold what they promise (a [`Period`] exists, an
//! [`HsCode`] has a legal form), so the rooms below have little to check.

mod cell;
mod claim;
pub mod decimal;
mod event;
mod flow;
mod hs;
mod long;
mod moment;
mod order;
mod period;
mod series;
mod table;
mod unit;

pub use cell::Cell;
pub use claim::{Claim, Qualifier};
pub use event::{Precision, SanctionEvent, Status, When, is_web_address};
pub use flow::Flow;
pub use hs::HsCode;
pub use long::LongSeries;
pub use moment::{DAY, Moment, Parts};
pub use order::{order, sorted};
pub use period::{Date, Period, month_name};
pub use series::Series;
pub use table::{Key, Product, Quality, Row, Source, TradeTable};
pub use unit::Unit;
