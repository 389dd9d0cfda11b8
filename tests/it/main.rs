//! Native tests across rooms.

mod shipped;
mod stories;
mod widths;
