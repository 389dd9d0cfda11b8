//! What stands behind a story, for a terminal and for other programs: every
//! number with its arithmetic, and what an editor should ask. Native only.

mod analyse;
mod coverage;
mod drawn;
mod goods;
mod lint;
mod names;
mod schema;
mod suggest;

pub use analyse::{ViewReport, analyse, story_of_table};
pub use drawn::{drawn, is_drawn};
pub use lint::{Finding, Severity, lint};
pub use names::unknown;
pub use schema::misfits;
pub use suggest::{Suggestion, suggest};
