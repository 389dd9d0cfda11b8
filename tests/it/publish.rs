//! Published folders: the same bytes, every text escaped, nothing by halves.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tradefall::app::App;
use tradefall::publish::{ENGINE_FILES, File, Input, publish};

fn www(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www").join(path)
}

/// A story that ships, changed, and its files.
fn story(change: impl FnOnce(&mut Value)) -> (Value, Vec<File>) {
    let text = std::fs::read_to_string(www("stories/japan-korea-2019.json")).expect("it is there");
    let mut story: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut story);
    let mut files = Vec::new();
    for key in ["trade", "claims", "events"] {
        for path in story[key].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let bytes = std::fs::read(www("stories").join(path)).expect("it is there");
            files.push((path.to_owned(), bytes));
        }
    }
    (story, files)
}

/// An engine that only has the right names.
fn engine() -> Vec<File> {
    let names = ENGINE_FILES.iter().chain(&[
        "pkg/one-views.js",
        "pkg/tradefall-views_bg.wasm",
        "fonts/tradefall-sans-400.woff2",
    ]);
    names.map(|name| ((*name).to_owned(), format!("/* {name} */").into_bytes())).collect()
}

fn published(story: &Value, data: &[File]) -> Result<Vec<File>, String> {
    let parsed = serde_json::from_value(story.clone()).expect("a story");
    let mut fetch = |path: &str| {
        let file = data.iter().find(|file| file.0 == path);
        file.map(|file| file.1.clone()).ok_or_else(|| "it is not there".to_owned())
    };
    let app = App::new(parsed, &mut fetch).expect("it opens");
    publish(&Input { app: &app, story, data, engine: &engine(), base: "https://example.org/x" })
}

fn text<'a>(files: &'a [File], name: &str) -> &'a str {
    let file = files.iter().find(|file| file.0 == name).unwrap_or_else(|| panic!("no {name}"));
    std::str::from_utf8(&file.1).expect("UTF-8")
}

#[test]
fn the_same_story_gives_the_same_bytes_and_another_cell_others() {
    let (story, mut data) = story(|_| {});
    let first = published(&story, &data).expect("a folder");
    assert_eq!(first, published(&story, &data).expect("a folder"));
    let manifest: Value = serde_json::from_str(text(&first, "manifest.json")).expect("JSON");
    for (name, bytes) in first.iter().filter(|file| file.0 != "manifest.json") {
        assert_eq!(manifest["files"][name]["bytes"], bytes.len(), "{name}");
    }
    // Seventeen lines, two of which have a value and a quantity.
    assert_eq!(manifest["rows"]["trade"], 19);

    let table = &mut data[0].1;
    *table = String::from_utf8(table.clone()).expect("UTF-8").replace("2939000", "2938000").into();
    let other = published(&story, &data).expect("a folder");
    let changed = |name: &str| text(&first, name) != text(&other, name);
    assert_eq!(["index.html", "data.csv", "oembed.json"].map(changed), [true, true, false]);
}

#[test]
fn files_move_beside_the_story_and_are_read_from_there() {
    let (story, data) = story(|_| {});
    let files = published(&story, &data).expect("a folder");
    let moved: Value = serde_json::from_str(text(&files, "story.json")).expect("JSON");
    for key in ["trade", "events"] {
        for path in moved[key].as_array().expect("a list") {
            assert!(!text(&files, path.as_str().expect("a path")).is_empty());
        }
    }
    assert!(text(&files, "oembed.json").contains("https://example.org/x/og.png"));
    let frame = text(&files, "index.html");
    assert!(frame.contains("integrity=\"sha384-") && frame.contains("oembed.json"));
    assert!(!frame.contains("style="), "a strict policy refuses it");
}

#[test]
fn what_lint_calls_an_error_stops_it() {
    let (story, data) = story(|story| story["sources"] = Value::Array(Vec::new()));
    let problem = published(&story, &data).expect_err("no source");
    assert!(problem.contains("the story names no source"), "{problem}");
}

fn run(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tradefall")).args(words).output().expect("it runs")
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = std::env::temp_dir().join(format!("tradefall-publish-{}", std::process::id()));
    let engine = folder.join("engine");
    for part in ["pkg", "fonts"] {
        std::fs::create_dir_all(engine.join(part)).expect("a folder");
    }
    for (name, bytes) in self::engine() {
        std::fs::write(engine.join(name), bytes).expect("a file");
    }
    let out = folder.join("out");
    let story = www("stories/japan-korea-2019.json");
    let path = |path: &Path| path.to_str().expect("a plain path").to_owned();
    let (story, engine, out_name) = (path(&story), path(&engine), path(&out));
    let words = ["publish", &story, "--out", &out_name, "--engine", &engine, "--view", "collapse"];
    let first = run(&words);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    assert!(run(&words).status.success(), "over what was published before");
    assert!(!out.join("views").exists(), "one view alone");

    std::fs::remove_dir_all(&out).expect("it is there");
    std::fs::create_dir_all(&out).expect("a folder");
    std::fs::write(out.join("letter.txt"), "dear").expect("a file");
    let refused = run(&words);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("it holds other files"));
    assert_eq!(std::fs::read_dir(&out).expect("it is there").count(), 1);

    let missing = run(&["publish", &story, "--out", &out_name, "--engine", &out_name]);
    assert!(String::from_utf8_lossy(&missing.stderr).contains("run ./build.sh"));
    let _ = std::fs::remove_dir_all(&folder);
}
