//! The house keeps its order: each room imports only from those above it.

use std::path::{Path, PathBuf};

/// The rooms from top to bottom.
const ROOMS: [&str; 17] = [
    "trade", "read", "desk", "analysis", "scale", "words", "scene", "sound", "interact", "story",
    "chart", "draw", "app", "report", "publish", "web", "bin",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
}

/// The imports of a file in `room` that go down the house, or sideways into
/// an unknown room.
fn wrong_imports(room: &str, text: &str) -> Vec<String> {
    let level = ROOMS.iter().position(|name| *name == room);
    text.match_indices("crate::")
        .filter_map(|(at, word)| {
            let rest = &text[at + word.len()..];
            let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '_'))?;
            let other = ROOMS.iter().position(|name| *name == &rest[..end])?;
            (level.is_none_or(|level| other > level))
                .then(|| format!("{room} uses {}", ROOMS[other]))
        })
        .collect()
}

#[test]
fn rooms_import_only_from_above() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    assert!(files.len() > 30);
    let mut wrong = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&src).expect("it is inside");
        let room = inside.components().next().expect("it has a name").as_os_str();
        let room = room.to_str().expect("names are plain").trim_end_matches(".rs");
        if room == "lib" {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("it can be read");
        wrong.extend(wrong_imports(room, &text));
        let is_web = room == "web";
        for library in ["web_sys", "js_sys", "wasm_bindgen"] {
            assert!(is_web || !text.contains(library), "{}: {library}", inside.display());
        }
    }
    assert_eq!(wrong, [] as [String; 0]);
}

#[test]
fn an_import_from_below_is_found_out() {
    assert_eq!(wrong_imports("trade", "use crate::chart::Chart;"), ["trade uses chart"]);
    assert_eq!(wrong_imports("chart", "use crate::trade::Cell;"), [] as [String; 0]);
}

#[test]
fn no_text_of_the_page_is_made_markup() {
    let word = ["inner", "HTML"].concat();
    for file in [
        "index.html",
        "desk.html",
        "main.js",
        "views.js",
        "dom.js",
        "time.js",
        "events.js",
        "state.js",
        "engine.js",
        "one.js",
        "one-open.js",
        "unpack.js",
        "frame.js",
        "tradefall-chart.js",
        "desk.js",
        "desk-parts.js",
        "desk-worker.js",
        "long.html",
        "long.js",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("www").join(file);
        assert!(!std::fs::read_to_string(path).expect("it is there").contains(&word), "{file}");
    }
}
