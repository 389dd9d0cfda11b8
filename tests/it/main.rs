//! Native tests across rooms.

mod shipped;
mod widths;
