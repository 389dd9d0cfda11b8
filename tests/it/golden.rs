//! Golden SVGs: pictures that stay as they are until somebody looks.

use std::fs;
use std::path::Path;

/// Compares `svg` with `tests/golden/NAME.svg`.
///
/// A difference leaves `NAME-changed.svg` beside it and fails; with
/// `UPDATE_GOLDEN=1` in the environment the golden picture is replaced.
#[track_caller]
pub(crate) fn check_golden(name: &str, svg: &str) {
    check_golden_file(name, "svg", svg);
}

/// The same for a text, in `tests/golden/NAME.txt`.
#[track_caller]
pub(crate) fn check_golden_text(name: &str, text: &str) {
    check_golden_file(name, "txt", text);
}

#[track_caller]
fn check_golden_file(name: &str, ending: &str, svg: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let golden = folder.join(format!("{name}.{ending}"));
    let changed = folder.join(format!("{name}-changed.{ending}"));
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::write(&golden, svg).unwrap();
    }
    // A checkout may have given lines Windows ends.
    let expected = fs::read_to_string(&golden).unwrap_or_default().replace("\r\n", "\n");
    if expected == svg {
        let _ = fs::remove_file(&changed);
        return;
    }
    fs::write(&changed, svg).unwrap();
    panic!(
        "tests/golden/{name}.{ending} differs from tests/golden/{name}-changed.{ending}: \
         look at both, then accept the new one with UPDATE_GOLDEN=1"
    );
}
