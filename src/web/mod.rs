//! The page's side: exports, canvas, events; wasm only.

#[allow(dead_code, reason = "the exports that paint are still to come")]
mod canvas;
