//! The page's side: exports and canvas; wasm only.
//!
//! Two engines are built from here. The reader's, with the charts, is built
//! without the feature `desk` and cut into parts (`tests/web/split.mjs`). The
//! one that reads files for `desk.html` is built with `desk` and without the
//! charts, so that no download carries the other's.

#[cfg(not(feature = "desk"))]
mod canvas;
#[cfg(feature = "desk")]
mod desk;
#[cfg(not(feature = "desk"))]
mod goods;
#[cfg(not(feature = "desk"))]
mod page;
#[cfg(not(feature = "desk"))]
mod reading;
#[cfg(not(feature = "desk"))]
mod time;
