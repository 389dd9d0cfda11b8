//! The page's side: exports and canvas; wasm only.
//!
//! Three engines are built from here. The reader's, with the charts, is built
//! without the feature `desk`; with the feature `views` it has all kinds of
//! views. The one that reads files for `desk.html` is built with `desk` and
//! without the charts, so that no download carries another's.

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
