//! The page's side: exports and canvas; wasm only.
//!
//! Three engines are built from here. The reader's, with the charts of stories,
//! is built without features and cut into parts (`tests/web/split.mjs`). The
//! one that reads files for `desk.html` is built with `desk` and without the
//! charts, the one for `long.html` with `long` and that chart alone, so that no
//! download carries another's.

#[cfg(not(feature = "desk"))]
mod canvas;
#[cfg(not(feature = "desk"))]
mod crossing;
#[cfg(feature = "desk")]
mod desk;
#[cfg(not(any(feature = "desk", feature = "long")))]
mod goods;
#[cfg(feature = "long")]
mod long;
#[cfg(not(any(feature = "desk", feature = "long")))]
mod page;
#[cfg(not(any(feature = "desk", feature = "long")))]
mod reading;
#[cfg(not(any(feature = "desk", feature = "long")))]
mod time;
