//! Golden SVGs: pictures that stay as they are until somebody looks.

use std::fs;
use std::path::Path;

/// Compares `svg` with `tests/golden/NAME.svg`.
///
/// A difference leaves `NAME-changed.svg` beside it and fails; with
/// `UPDATE_GOLDEN=1` in the environment the golden picture is replaced.
#[track_caller]
pub(crate) fn check_golden(name: &str, svg: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let golden = folder.join(format!("{name}.svg"));
    let changed = folder.join(format!("{name}-changed.svg"));
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
        "tests/golden/{name}.svg differs from tests/golden/{name}-changed.svg: \
         look at both, then accept the new one with UPDATE_GOLDEN=1"
    );
}
