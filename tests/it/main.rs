//! Native tests across rooms.

mod draw;
mod golden;
