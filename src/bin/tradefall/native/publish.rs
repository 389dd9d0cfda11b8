//! The command that writes a folder.

use serde_json::Value;
use tradefall::draw::boxes;
use tradefall::publish::{File, Input, publish as files_of};
use tradefall::trade::is_web_address;

use super::{
    Failure, Path, Words, font, language, open_story, story_value, tell, translation_path,
    translations, value_after,
};

/// Where `./build.sh` leaves the page and its engine.
const ENGINE: &str = "www";

fn cannot(path: &Path, what: &str, error: &std::io::Error) -> Failure {
    Failure::Input(format!("{}: cannot {what} it: {error}", path.display()))
}

/// The files that a page asks for, below `folder`.
fn engine_files(folder: &Path) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for part in ["", "pkg", "fonts", "words"] {
        // Without its languages an engine speaks English.
        if part == "words" && !folder.join(part).exists() {
            continue;
        }
        let entries = std::fs::read_dir(folder.join(part)).map_err(|error| {
            Failure::Input(format!(
                "{}: expected the engine here, cannot read it: {error}; run ./build.sh, or \
                 name its folder with --engine",
                folder.join(part).display()
            ))
        })?;
        for entry in entries {
            let path = entry.map_err(|error| cannot(folder, "read", &error))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            // The pages for people's own files and for long series are no part of an embed.
            let is_elsewhere =
                ["desk", "fluent", "long", "zip"].iter().any(|page| name.starts_with(page));
            let is_asked = match path.extension().and_then(|ending| ending.to_str()) {
                Some("js" | "wasm" | "ts") => !is_elsewhere,
                Some("woff2" | "ftl") => true,
                _ => matches!(name, "page.css" | "one.json" | "LICENSE.txt"),
            };
            if !path.is_file() || !is_asked {
                continue;
            }
            let bytes = std::fs::read(&path).map_err(|e| cannot(&path, "read", &e))?;
            let slash = if part.is_empty() { "" } else { "/" };
            files.push((format!("{part}{slash}{name}"), bytes));
        }
    }
    files.sort();
    Ok(files)
}

pub(super) fn publish(path: &str, options: &[&str]) -> Result<(), Failure> {
    let (mut out, mut engine, mut base, mut is_style_inside) = (None, ENGINE, "", false);
    let (mut brand, mut words) = (None, Words::default());
    let mut only = Vec::new();
    let mut rest = options.iter();
    while let Some(name) = rest.next() {
        let value = value_after(name, rest.next())?;
        match *name {
            "--out" => out = Some(Path::new(*value)),
            "--engine" => engine = value,
            "--base" => base = value.trim_end_matches('/'),
            "--lang" => words = language(value)?,
            "--font" => brand = Some(font(value)?),
            "--view" => only.push(*value),
            "--style" if ["file", "inside"].contains(value) => is_style_inside = *value == "inside",
            "--style" => {
                let message = format!("--style: expected “file” or “inside”, found “{value}”");
                return Err(Failure::Use(message));
            }
            _ => return Err(Failure::Use(format!("there is no option “{name}” here"))),
        }
    }
    let out = out.ok_or_else(|| Failure::Use("expected --out DIR, found none".into()))?;
    if !(base.is_empty() || is_web_address(base)) {
        let message = format!("--base: expected an address with https, found “{base}”");
        return Err(Failure::Use(message));
    }
    let mut story = story_value(path)?;
    if !only.is_empty()
        && let Some(views) = story.get_mut("views").and_then(Value::as_array_mut)
    {
        let known = |id: &str| views.iter().any(|view| view["id"] == id);
        if let Some(unknown) = only.iter().find(|id| !known(id)) {
            let known: Vec<&str> = views.iter().filter_map(|view| view["id"].as_str()).collect();
            let known = known.join(", ");
            return Err(Failure::Use(format!(
                "--view: expected one of {known}, found “{unknown}”"
            )));
        }
        views.retain(|view| only.iter().any(|id| view["id"] == *id));
    }
    let mut data: Vec<File> = Vec::new();
    let app = open_story(path, story.clone(), words, &mut |name, bytes| {
        data.push((name.to_owned(), bytes.to_vec()));
    })?;
    let mut texts = Vec::new();
    for tag in translations(&story) {
        let place = translation_path(path, tag);
        let bytes = std::fs::read(&place).map_err(|error| cannot(&place, "read", &error))?;
        texts.push((format!("story.{tag}.json"), bytes));
    }
    let engine = engine_files(Path::new(engine))?;
    let input = Input {
        app: &app,
        story: &story,
        data: &data,
        texts: &texts,
        engine: &engine,
        brand: brand.as_ref(),
        is_style_inside,
        base,
    };
    let files = files_of(&input)
        .map_err(|problem| Failure::Input(format!("{path}: not published\n{problem}")))?;
    let is_picture = |file: &&File| file.0.ends_with("static-light.svg");
    let pictures = files.iter().filter(is_picture);
    let pictures: Vec<&str> =
        pictures.filter_map(|file| std::str::from_utf8(&file.1).ok()).collect();
    if let Some(problem) = boxes(&pictures, input.brand) {
        tell(&format!("note: static.png, og.png: {problem}"));
    }
    write(out, &files)?;
    let bytes: usize = files.iter().map(|file| file.1.len()).sum();
    tell(&format!("{} files, {} kB, in {}", files.len(), bytes / 1000, out.display()));
    Ok(())
}

/// Writes beside `out` first, so that a failure leaves what was there.
fn write(out: &Path, files: &[File]) -> Result<(), Failure> {
    let beside = |ending: &str| {
        let mut name = out.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        out.with_file_name(name)
    };
    let is_ours = !out.exists()
        || out.join("manifest.json").exists()
        || out.read_dir().is_ok_and(|mut entries| entries.next().is_none());
    if !is_ours {
        return Err(Failure::Input(format!(
            "{}: expected a new or empty folder, or one published before; it holds other \
             files",
            out.display()
        )));
    }
    let (new, old) = (beside(".new"), beside(".old"));
    let _ = std::fs::remove_dir_all(&new);
    for (name, bytes) in files {
        let path = new.join(name);
        let folder = path.parent().unwrap_or(&new);
        std::fs::create_dir_all(folder).map_err(|e| cannot(folder, "make", &e))?;
        std::fs::write(&path, bytes).map_err(|e| cannot(&path, "write", &e))?;
    }
    let _ = std::fs::remove_dir_all(&old);
    if out.exists() {
        std::fs::rename(out, &old).map_err(|e| cannot(out, "replace", &e))?;
    }
    std::fs::rename(&new, out).map_err(|e| cannot(out, "write", &e))?;
    let _ = std::fs::remove_dir_all(&old);
    Ok(())
}
