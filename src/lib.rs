//! Tradefall turns published trade figures and a list of sanction events into
//! charts that a newsroom can defend in front of its editor.
//!
//! Bytes enter at the top, pictures leave at the bottom; each room imports
//! only from those above it (`tests/it/layers.rs` keeps it so):
//!
//! ```text
//! bytes -> read -> TradeTable, events -> analysis -> chart -> Scene -> draw -> canvas | SVG | PNG
//!                                                     ^        |  \-> table, captions, sentences
//!                                                   State <- update <- Event
//! ```

pub mod analysis;
pub mod app;
pub mod chart;
#[cfg(feature = "desk")]
pub mod desk;
pub mod draw;
pub mod interact;
#[cfg(not(target_arch = "wasm32"))]
pub mod publish;
pub mod read;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
pub mod scale;
pub mod scene;
pub mod sound;
pub mod story;
pub mod trade;
#[cfg(target_arch = "wasm32")]
mod web;
pub mod words;
