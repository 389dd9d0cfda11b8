//! Native tests across rooms.

mod draw;
mod golden;
mod layers;
mod shipped;
mod stories;
mod story;
mod widths;
