//! Native tests across rooms.

mod widths;
