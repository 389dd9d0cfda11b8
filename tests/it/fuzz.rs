//! What the fuzzer starts from, and what it ever found, through its checks.

#[path = "../fuzz/checks.rs"]
#[expect(unreachable_pub, reason = "they are the front page of the fuzz package")]
pub(crate) mod checks;

use std::path::Path;

/// Runs a check on each file of a folder.
fn each(folder: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    for path in paths {
        println!("{}", path.display());
        check(&std::fs::read(path).unwrap());
    }
}

/// Runs a check on each line of a list.
fn lines(list: &str, check: fn(&[u8])) {
    for line in list.lines() {
        println!("{line}");
        check(line.as_bytes());
    }
}

#[test]
fn the_seeds_of_files_pass() {
    each("tests/data/desk", checks::delimited);
    each("tests/data/desk", checks::json);
    let sheet = include_bytes!("../data/fuzz/sheet.xml");
    checks::workbook(sheet);
    let read = checks::read_workbook(sheet).unwrap();
    assert_eq!(read.summary.used, 3, "{:?}", read.notes);
}

#[test]
fn the_seeds_of_cells_pass() {
    lines(include_str!("../data/fuzz/dates.txt"), checks::dates);
    lines(include_str!("../data/fuzz/numbers.txt"), checks::numbers);
}

#[test]
fn the_seeds_of_stories_pass() {
    each("www/stories", checks::story);
}

#[test]
fn what_was_found_stays_mended() {
    type Check = fn(&[u8]);
    let targets: [(&str, Check); 6] = [
        ("delimited", checks::delimited),
        ("json", checks::json),
        ("dates", checks::dates),
        ("numbers", checks::numbers),
        ("workbook", checks::workbook),
        ("story", checks::story),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/fuzz/found");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        let name = path.file_name().unwrap().to_str().unwrap();
        let (target, _) = name.split_once('-').unwrap();
        let (_, check) = targets.iter().find(|(known, _)| *known == target).unwrap();
        check(&std::fs::read(&path).unwrap());
    }
}
