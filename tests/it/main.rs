//! Native tests across rooms.

mod colours;
#[cfg(feature = "desk")]
mod desk;
mod draw;
mod golden;
mod goods;
mod goods_views;
mod layers;
mod odd;
mod properties;
mod publish;
mod report;
mod shipped;
mod stories;
mod story;
#[cfg(feature = "views")]
mod studies;
mod studies_properties;
mod time;
mod widths;
