//! Published folders: the same bytes, every text escaped, nothing by halves.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tradefall::app::App;
use tradefall::draw::Brand;
use tradefall::publish::{ENGINE_FILES, File, Input, publish};
use tradefall::scene::Theme;
use tradefall::words::Words;

fn www(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www").join(path)
}

/// A story that ships, changed, and its files.
fn story(change: impl FnOnce(&mut Value)) -> (Value, Vec<File>) {
    let (mut story, files) = shipped("japan-korea-2019");
    change(&mut story);
    (story, files)
}

/// A story that ships, and its files.
fn shipped(id: &str) -> (Value, Vec<File>) {
    let text = std::fs::read_to_string(www(&format!("stories/{id}.json"))).expect("it is there");
    let story: Value = serde_json::from_str(&text).expect("JSON");
    let mut files = Vec::new();
    for key in ["trade", "claims", "events"] {
        for path in story[key].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let bytes = std::fs::read(www("stories").join(path)).expect("it is there");
            files.push((path.to_owned(), bytes));
        }
    }
    (story, files)
}

/// A page asks for any part of the engine, so a folder holds all.
#[test]
fn folders_hold_all_parts_of_the_engine() {
    let script = std::fs::read_to_string(www("parts.js")).expect("it is there");
    let list = script.split_once("PARTS = [").and_then(|(_, rest)| rest.split_once("];"));
    let names = list.expect("a list of names").0.split(", ").map(|name| name.trim_matches('\''));
    let files: Vec<String> = names.map(|name| format!("pkg/tradefall{name}.wasm")).collect();
    assert!(files.len() > 10);
    assert_eq!(ENGINE_FILES[ENGINE_FILES.len() - files.len()..], files);
}

/// An engine that only has the right names.
fn engine() -> Vec<File> {
    let names = ENGINE_FILES.iter().chain(&[
        "pkg/one-open.js",
        "pkg/one.js",
        "pkg/one-all.js",
        "pkg/one-letters.js",
        "fonts/tradefall-sans.woff2",
    ]);
    names.map(|name| ((*name).to_owned(), format!("/* {name} */").into_bytes())).collect()
}

/// The files that a page of one file carries: name and length.
fn held(one: &str) -> Vec<(String, usize)> {
    let code = one.split_once("<script type=\"application/x-lzma\">").expect("it carries some").1;
    let code = code.split_once('<').expect("it ends").0;
    let digit = |sign: u8| u32::from(if sign == b' ' { 27 } else { sign - 33 });
    let mut packed: Vec<u8> = Vec::new();
    let (mut held, mut count) = (0_u32, 0);
    for pair in code.as_bytes().chunks(2) {
        let number = digit(pair[0]) + digit(pair[1]) * 94;
        held |= number << count;
        count += if number & 8191 < 644 { 14 } else { 13 };
        while count > 7 {
            packed.push(u8::try_from(held & 255).expect("a byte"));
            held >>= 8;
            count -= 8;
        }
    }
    let mut bytes = Vec::new();
    lzma_rust2::LzmaReader::new_mem_limit(&packed[..], u32::MAX, None)
        .expect("LZMA")
        .read_to_end(&mut bytes)
        .expect("it ends");
    let end = bytes.iter().position(|byte| *byte == b'\n').expect("a list of names");
    let names: Vec<(String, usize)> = serde_json::from_slice(&bytes[..end]).expect("JSON");
    assert_eq!(names.iter().map(|one| one.1).sum::<usize>(), bytes.len() - end - 1);
    names
}

fn opened(story: &Value, data: &[File]) -> App {
    opened_in("en", story, data)
}

fn opened_in(tag: &str, story: &Value, data: &[File]) -> App {
    let parsed = serde_json::from_value(story.clone()).expect("a story");
    let mut fetch = |path: &str| {
        let file = data.iter().find(|file| file.0 == path);
        file.map(|file| file.1.clone()).ok_or_else(|| "it is not there".to_owned())
    };
    let words = Words::of(tag).expect("a language");
    App::in_language(parsed, words, &mut fetch).expect("it opens")
}

fn published(story: &Value, data: &[File]) -> Result<Vec<File>, String> {
    published_in("en", story, data)
}

fn published_in(tag: &str, story: &Value, data: &[File]) -> Result<Vec<File>, String> {
    let app = opened_in(tag, story, data);
    let texts = ["de", "fr"].map(|tag| (format!("story.{tag}.json"), b"{}".to_vec()));
    publish(&Input {
        app: &app,
        story,
        data,
        texts: &texts,
        engine: &engine(),
        brand: None,
        is_style_inside: false,
        base: "https://example.org/x",
    })
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
    let oembed: serde_json::Value = serde_json::from_str(text(&files, "oembed.json")).unwrap();
    assert_eq!(oembed["thumbnail_url"], "https://example.org/x/og.png");
    assert!(oembed["width"].is_u64() && oembed["height"].is_u64(), "{oembed}");
    let frame = text(&files, "index.html");
    assert!(frame.contains("integrity=\"sha384-") && frame.contains("oembed.json"));
    assert!(!frame.contains("style="), "a strict policy refuses it");
}

/// Files of the story keep their bytes, as whoever compares sums expects; only
/// where a spreadsheet would calculate with one of their texts does it get an
/// apostrophe, which the page takes off again.
#[test]
fn no_published_table_holds_a_formula_and_others_keep_their_bytes() {
    let (story, mut data) = story(|_| {});
    let files = published(&story, &data).expect("a folder");
    let is_table =
        |file: &&File| Path::new(&file.0).extension().is_some_and(|ending| ending == "csv");
    let kept = files.iter().filter(is_table).filter(|file| file.0.starts_with("data/"));
    for (name, bytes) in kept {
        assert!(data.iter().any(|file| file.1 == *bytes), "{name}");
    }

    let table = &mut data[0].1;
    let hostile = "=HYPERLINK(\"\"https://example.org\"\")";
    let text_of = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    let figure = "Japan,South Korea,export,,Acid,2019-07,1,JPY,,,,Nobody,,";
    // A quote that never closes hides nothing from a spreadsheet.
    table.extend([figure, "\"stray\n", figure, "\"", hostile, "\"\n"].concat().bytes());
    let files = published(&story, &data).expect("a folder");
    let back: Value = serde_json::from_str(text(&files, "story.json")).expect("JSON");
    let (before, after) = (opened(&story, &data), opened(&back, &files));
    for view in 0..before.views().len() {
        assert_eq!(before.csv(view), after.csv(view));
    }
    assert_eq!((before.notes().len(), after.notes().len()), (1, 1));
    let mut marked = 0;
    for (name, bytes) in files.iter().filter(is_table) {
        let text = text_of(bytes);
        let text = text.trim_start_matches('\u{feff}');
        marked += usize::from(text.contains("'=HYPERLINK"));
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        for record in reader.records() {
            let record = record.expect("a record");
            assert!(!record.iter().any(|field| field.starts_with(['=', '@', '+'])), "{name}");
        }
    }
    assert_eq!(marked, 1);
}

/// Story and tables as published give the very charts that were published, of
/// every kind of view, and so do what readers export.
#[test]
fn what_was_published_is_read_back_to_the_same_charts() {
    for id in ["japan-korea-2019", "russia-technology-2022", "behind-the-fall-2022"] {
        let (story, data) = shipped(id);
        let files = published(&story, &data).expect("a folder");
        let back: Value = serde_json::from_str(text(&files, "story.json")).expect("JSON");
        let (before, after) = (opened(&story, &data), opened(&back, &files));
        assert_eq!(before.notes().len(), after.notes().len());
        for view in 0..before.views().len() {
            let picture = |app: &App| app.svg(view, 720.0, Theme::Light);
            assert_eq!(picture(&before), picture(&after), "{id}, view {view}");
            assert_eq!(before.csv(view), after.csv(view), "{id}, view {view}");
        }
    }
}

/// A spreadsheet, or whoever reads the CSV of a view, has its figures to the
/// last digit, and its texts as they are.
#[test]
fn every_csv_has_the_figures_of_its_view() {
    let mut figures = 0;
    let index = std::fs::read_to_string(www("stories/index.json")).expect("it is there");
    let index: Value = serde_json::from_str(&index).expect("JSON");
    for entry in index.as_array().expect("stories") {
        let id = entry["file"].as_str().expect("a file").trim_end_matches(".json");
        let (story, data) = shipped(id);
        let app = opened(&story, &data);
        for view in 0..app.views().len() {
            let csv = app.csv(view);
            let csv = csv.strip_prefix('\u{feff}').expect("a byte order mark");
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(csv.as_bytes());
            // The table as shown stands in the head.
            let records = reader.records().map(|record| record.expect("a record"));
            let mut records = records
                .filter(|record| &record[0] == "# shown")
                .map(|record| record.iter().skip(1).map(str::to_owned).collect::<Vec<_>>());
            let table = app.twin(view).table;
            let header = records.next().expect("a header");
            let safe = |field: &String| field.trim_start_matches('\'').to_owned();
            assert_eq!(
                header.iter().map(safe).collect::<Vec<_>>(),
                table.header,
                "{id}, view {view}"
            );
            for row in &table.rows {
                let record = records.next().expect("a row");
                for (cell, field) in row.iter().zip(&record) {
                    match cell.number {
                        Some(number) => {
                            figures += 1;
                            assert_eq!(field.parse(), Ok(number), "{id}, view {view}");
                        }
                        None => assert!(
                            field.trim_start_matches('\'').starts_with(&cell.text),
                            "{id}, view {view}: {field}"
                        ),
                    }
                }
            }
            assert!(records.next().is_none());
        }
    }
    assert!(figures > 10_000, "{figures}");
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
fn pages_and_pictures_are_published_in_a_language() {
    let (story, data) = shipped("japan-korea-2019");
    for (tag, root, said) in [
        (
            "de",
            "<html lang=\"de\">",
            &["Die Zahlen als Tabelle", "Die Ereignisse als Liste", "Monate wählen", "Quelle: "],
        ),
        (
            "ar",
            "<html lang=\"ar\" dir=\"rtl\">",
            &["الأرقام في جدول", "الأحداث في قائمة", "اختر أشهرًا", "المصدر: "],
        ),
    ] {
        let files = published_in(tag, &story, &data).expect("it is published");
        let page = text(&files, "index.html");
        assert!(page.contains(root), "{tag}");
        assert!(page.contains(&format!("data-lang=\"{tag}\"")), "{tag}");
        for words in said {
            assert!(page.contains(words), "{tag}: {words}");
        }
        for english in ["The figures as a table", "Sources</h2>", ">Select months<", "Retrieved "] {
            assert!(!page.contains(english), "{tag}: {english}");
        }
        // The story's own texts are there for those who ask, and in the one file
        // where it speaks them.
        assert_eq!(text(&files, "story.fr.json"), "{}");
        let held = held(text(&files, "one.html"));
        let holds = |name: &str| held.iter().any(|one| one.0 == name);
        assert!(holds("story.json") && holds("page.js") && holds("part-3.wasm"), "{held:?}");
        assert_eq!(holds("story.de.json"), tag == "de");
        assert!(!holds("story.fr.json"));
        assert!(text(&files, "table.html").contains(root), "{tag}");
        assert!(text(&files, "static-light.svg").contains(said[3].trim_end()), "{tag}");
    }
}

#[test]
fn the_ways_to_embed_are_english_and_say_in_which_language_the_story_is() {
    let (mut story, data) = shipped("japan-korea-2019");
    story["language"] = "de".into();
    let files = published_in("de", &story, &data).expect("it is published");
    let page = text(&files, "embed.html");
    assert!(page.contains("<html lang=\"en\">"));
    assert!(page.contains("<h1>Embed “<span lang=\"de\">"), "{page}");
    assert!(!page.contains("dir=\"rtl\""));
}

#[test]
fn the_binary_knows_the_languages() {
    let story = www("stories/japan-korea-2019.json").display().to_string();
    let picture = std::env::temp_dir().join(format!("tradefall-lang-{}.svg", std::process::id()));
    let out = picture.display().to_string();
    assert!(run(&["render", &story, "--lang", "uk", "--out", &out]).status.success());
    assert!(std::fs::read_to_string(&picture).expect("it is there").contains("Джерело: "));
    let _ = std::fs::remove_file(&picture);
    let unknown = run(&["publish", &story, "--lang", "tlh", "--out", "nowhere"]);
    assert_eq!(unknown.status.code(), Some(2));
    let said = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(said.contains("--lang: expected one of en, ar, de"), "{said}");
}

#[test]
fn pictures_that_stand_alone_are_in_the_font_that_is_asked_for() {
    let font =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/draw/fonts/TradefallSans-Semibold.ttf");
    let brand = Brand::new(std::fs::read(font).expect("it is there")).expect("a font");
    let (story, data) = story(|story| {
        let views = story["views"].as_array_mut().expect("views");
        views.truncate(1);
    });
    let app = opened(&story, &data);
    let files = |brand| {
        let engine = engine();
        let base = "https://example.org/x";
        publish(&Input {
            app: &app,
            story: &story,
            data: &data,
            texts: &[],
            engine: &engine,
            brand,
            is_style_inside: false,
            base,
        })
        .expect("a folder")
    };
    let (own, ours) = (files(Some(&brand)), files(None));
    for name in ["static-light.svg", "static-dark.svg"] {
        let sizes = |files| text(files, name).matches("letter-spacing").count();
        assert_eq!(sizes(&ours), 0, "{name}");
        assert!(sizes(&own) > 0, "{name}");
    }
    let bytes = |files: &[File], name: &str| files.iter().find(|file| file.0 == name).cloned();
    for name in ["static.png", "og.png"] {
        assert_ne!(bytes(&own, name), bytes(&ours, name), "{name}");
    }
    // So are the page and its charts.
    let is_said = |files| {
        let named = |name: &str, words: &str| text(files, name).contains(words);
        let file = files.iter().any(|file: &File| file.0.starts_with("letters-"));
        [file, named("index.html", "data-letters"), named("one.html", "data-letters")]
    };
    assert_eq!((is_said(&own), is_said(&ours)), ([true; 3], [false; 3]));
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
