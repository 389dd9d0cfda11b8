//! Native tests across rooms.

mod colours;
mod draw;
mod golden;
mod layers;
mod odd;
mod properties;
mod shipped;
mod stories;
mod story;
mod widths;
