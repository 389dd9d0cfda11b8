//! Numbers and events in, a scene out: one file per kind of chart.

pub mod timeline;
