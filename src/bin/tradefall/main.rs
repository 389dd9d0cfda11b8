//! The same charts from a terminal.
//!
//! Data goes to standard output, messages for people to standard error. Exit
//! 0 when all is well, 1 when the story or a part of it cannot be used, 2 for
//! wrong use.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

/// The binary is for desks; the page uses the library.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native;
