//! Native tests across rooms.

mod bad_input;
mod colours;
mod crowd;
#[cfg(feature = "desk")]
mod desk;
mod draw;
#[cfg(feature = "desk")]
mod fuzz;
mod golden;
mod goods;
mod goods_views;
mod hostile;
mod layers;
mod long;
mod multiples;
mod odd;
mod pictures;
mod properties;
mod publish;
mod published;
mod reading;
mod report;
mod selection;
mod shares;
mod shipped;
mod slope;
mod stories;
mod story;
mod studies;
mod studies_properties;
mod suggest;
mod sums;
mod taken_away;
mod terminal;

mod time;
mod twin;
mod widths;
mod words;
