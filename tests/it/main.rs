//! Native tests across rooms.

mod draw;
mod golden;
mod widths;
