//! Native tests across rooms.

mod draw;
mod golden;
mod layers;
mod odd;
mod shipped;
mod stories;
mod story;
mod widths;
