//! What the commands about stories say to people who use them wrongly, or
//! whose story holds what nobody reads.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

const TABLE: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,source\n\
    European Union,Russia,export,8542,Chips,2022-02,50,EUR,Eurostat\n\
    European Union,Russia,export,8542,Chips,2022-03,5,EUR,Eurostat\n";

/// A folder with the story of README.md and its table, gone when dropped.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tradefall-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("chips.csv"), TABLE).unwrap();
        Self(folder)
    }

    fn story(&self, change: impl Fn(&mut Value)) -> String {
        let readme = include_str!("../../README.md");
        let (_, rest) = readme.split_once("```json").unwrap();
        let mut story = serde_json::from_str(rest.split_once("```").unwrap().0).unwrap();
        change(&mut story);
        self.put("chips.json", &story.to_string())
    }

    fn put(&self, name: &str, content: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn binary(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tradefall"));
    command.args(words).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// Exit code, and what was said where.
fn run(words: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = binary(words).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn the_story_of_the_readme_is_drawn_and_an_editor_has_nothing_to_mend() {
    let desk = Desk::new("readme");
    let story = desk.story(|_| ());
    let (code, out, err) = run(&["check", &story]);
    assert_eq!((code, out.as_str()), (Some(0), ""), "{err}");
    assert!(err.contains("1 view can be drawn, 0 notes"), "{err}");
    let (code, out, err) = run(&["lint", &story]);
    assert!(code == Some(0) && !out.contains("error"), "{out}{err}");
    let picture = desk.0.join("chips.svg");
    let words = ["--view", "collapse", "--size", "720", "--out", picture.to_str().unwrap()];
    assert_eq!(run(&[&["render", story.as_str()], &words[..]].concat()).0, Some(0));
    assert!(picture.exists());
}

#[test]
fn every_command_explains_itself_and_nothing_else() {
    let (_, all, _) = run(&["--help"]);
    for command in [
        "render",
        "check",
        "views",
        "publish",
        "analyse",
        "lint",
        "suggest",
        "long",
        "read",
        "rows",
        "check-json",
        "convert",
    ] {
        for words in [&[command, "--help"][..], &[command, "x", "-h"], &["help", command]] {
            let (code, out, err) = run(words);
            assert_eq!((code, err.as_str()), (Some(0), ""), "{words:?}");
            assert!(out.starts_with(&format!("  tradefall {command} ")), "{words:?}: {out}");
            assert!(all.contains(&out) || command == "analyse", "{out}");
        }
        let (code, _, err) = run(&[command]);
        assert!(code == Some(2) && err.contains("expected a "), "{command}: {err}");
        assert!(err.contains(&format!("\n\n  tradefall {command} ")), "{command}: {err}");
        assert!(err.lines().count() < 12, "{err}");
    }
    let (code, _, err) = run(&["check", "a.json", "--view", "b"]);
    assert!(code == Some(2) && err.contains("expected one story, found “--view” too"), "{err}");
    let (code, _, err) = run(&["render", "--out", "x.svg"]);
    assert!(code == Some(2) && err.contains("expected a story first, found “--out”"), "{err}");
}

#[test]
fn what_nobody_reads_in_a_story_is_told() {
    let desk = Desk::new("misfits");
    let told = |change: &dyn Fn(&mut Value), sentence: &str| {
        let story = desk.story(change);
        let (code, out, _) = run(&["check", &story]);
        assert_eq!(code, Some(0), "{out}");
        assert!(out.contains(sentence), "expected “{sentence}”, found {out}");
        let (_, out, _) = run(&["lint", &story]);
        assert!(out.contains(sentence) && out.contains("[schema]"), "{out}");
    };
    told(&|story| story["titel"] = json!("x"), "key titel: there is no such key");
    told(
        &|story| story["views"][0]["repoter"] = json!("x"),
        "key views[0].repoter: there is no such key, expected one of after, alt,",
    );
    told(
        &|story| story["views"][0]["measure"] = json!("average"),
        "key views[0].measure: expected one of mean, sum, found “average”",
    );
    told(
        &|story| {
            let second = story["views"][0].clone();
            story["views"].as_array_mut().unwrap().push(second);
        },
        "key views[1].id: expected a name of its own, found “collapse” again",
    );
    told(
        &|story| story["views"][0]["products"][0] = json!({}),
        "key views[0].products[0]: expected code or name, found neither",
    );
    told(&|story| story["id"] = json!("Chips"), "key id: expected lower-case letters");
    told(
        &|story| drop(story["views"][0].as_object_mut().unwrap().remove("title")),
        "key views[0].title: expected it here, found none",
    );
}

#[test]
fn names_that_the_tables_lack_are_told_with_those_that_they_have() {
    let desk = Desk::new("names");
    for (key, value, there) in [
        ("reporter", "European union", "European Union"),
        ("partner", "Rusia", "Russia"),
        ("unit", "USD", "EUR"),
    ] {
        let (code, out, _) =
            run(&["check", &desk.story(|story| story["views"][0][key] = json!(value))]);
        assert_eq!(code, Some(1));
        assert!(
            out.contains(&format!(
                "key {key}: expected a name as the tables have it ({there}), found “{value}”"
            )),
            "{out}"
        );
        assert_eq!(out.matches("no export figures").count(), 1, "once is enough: {out}");
    }
}

#[test]
fn a_story_may_begin_with_the_mark_of_its_encoding() {
    let desk = Desk::new("mark");
    let story = std::fs::read_to_string(desk.story(|_| ())).unwrap();
    assert_eq!(run(&["check", &desk.put("marked.json", &format!("\u{feff}{story}"))]).0, Some(0));
    let (code, _, err) = run(&["check", &desk.put("broken.json", "{“a”: 1}")]);
    assert!(code == Some(1) && err.contains("expected a story in JSON: "), "{err}");
    assert!(err.contains("line 1 column 2"), "{err}");
}

#[test]
fn a_series_is_read_from_the_input_too() {
    let desk = Desk::new("input");
    let out = desk.0.join("a.csv");
    let mut child = binary(&["long", "-", "--out", out.to_str().unwrap()])
        .stdin(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let lines = b"moment,value\n2024-01-01,1\n2024-01-02,2\n";
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(std::fs::read_to_string(out).unwrap().contains("2024-01-02"));
}

#[test]
fn nobody_listening_is_no_panic() {
    for words in [&["nosuch"][..], &["check", "nosuch.json"], &["--help"], &["read", "nosuch"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let status = binary(words).stderr(writer.try_clone().unwrap()).stdout(writer).status();
        assert!(status.unwrap().code().unwrap() <= 2, "{words:?}");
    }
}
