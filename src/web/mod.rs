//! The page's side: exports and canvas; wasm only.
//!
//! Two engines are built from here. The reader's, with the charts, is built
//! without the feature `desk`; the one that reads files for `desk.html` with
//! it and without the charts, so that neither download carries the other's.

#[cfg(not(feature = "desk"))]
mod canvas;
#[cfg(feature = "desk")]
mod desk;
#[cfg(not(feature = "desk"))]
mod page;
#[cfg(not(feature = "desk"))]
mod time;
