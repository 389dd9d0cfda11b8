//! Languages are the files that are there: `www/words/TAG.ftl`.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let words =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("www/words");
    println!("cargo::rerun-if-changed={}", words.display());
    let files = fs::read_dir(&words).expect("the folder is there").flatten();
    let mut paths: Vec<_> = files.map(|file| file.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "ftl"));
    paths.sort();
    let tag = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // English is compiled in by itself.
    let others = paths.iter().filter(|path| tag(path) != "en");
    let line = |path: &PathBuf| {
        let text = path.to_string_lossy();
        format!("({:?}, include_str!({text:?})),\n", tag(path))
    };
    let lines = others.map(line);
    let list = format!("[\n{}]", lines.collect::<String>());
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("languages.rs");
    fs::write(out, list).expect("the folder of the build can be written to");
}
