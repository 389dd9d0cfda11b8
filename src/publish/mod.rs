//! A story as a folder of static files that any web server, mail or content
//! system can carry. Native only; the same input gives the same bytes.
//!
//! The pictures and tables stand in the HTML, so they are there before any
//! script is, and stay when none runs. `www/main.js` puts the live charts in
//! their place.

mod card;
mod engine;
mod html;
mod pack;
mod page;
mod snippets;
mod still;

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256, Sha384};

use crate::app::App;
use crate::draw::{Brand, fitted, png_in};
use crate::read::without_formulas;
use crate::report::{Severity, lint};
use crate::scene::Theme;

/// A file by its path, with forward slashes.
pub type File = (String, Vec<u8>);

/// What a story is published with.
pub struct Input<'a> {
    /// The story, opened.
    pub app: &'a App,
    /// The story as JSON, as it was opened.
    pub story: &'a Value,
    /// The files it names, by the names it has for them.
    pub data: &'a [File],
    /// Its texts in other languages: `story.TAG.json`.
    pub texts: &'a [File],
    /// The engine with its page: `pkg/…`, `frame.js`, `fonts/…`.
    pub engine: &'a [File],
    /// The font of pictures, charts and pages, where it is not ours; its file
    /// is published.
    pub brand: Option<&'a Brand>,
    /// Whether the style sheet stands in the page: one request less before it is
    /// seen, but a server's own policy must not forbid that.
    pub is_style_inside: bool,
    /// Where the folder will be, without a slash at the end; empty when not
    /// known, and then snippets say `https://HOST`.
    pub base: &'a str,
}

/// The files that a published page asks for, and that must be in
/// [`Input::engine`].
pub const ENGINE_FILES: [&str; 4 + ENGINE_PARTS.len()] = {
    let mut files = [""; 4 + ENGINE_PARTS.len()];
    [files[0], files[1], files[2], files[3]] =
        ["pkg/page.js", "frame.js", "pkg/page.css", "pkg/tradefall.js"];
    let mut at = 0;
    while at < ENGINE_PARTS.len() {
        files[4 + at] = ENGINE_PARTS[at];
        at += 1;
    }
    files
};

/// The parts of the engine, by number.
const ENGINE_PARTS: [&str; 15] = [
    "pkg/tradefall_bg.wasm",
    "pkg/tradefall-kinds.wasm",
    "pkg/tradefall-use.wasm",
    "pkg/tradefall-studies.wasm",
    "pkg/tradefall-files.wasm",
    "pkg/tradefall-reading.wasm",
    "pkg/tradefall-goods.wasm",
    "pkg/tradefall-evidence.wasm",
    "pkg/tradefall-expected.wasm",
    "pkg/tradefall-mirror.wasm",
    "pkg/tradefall-multiples.wasm",
    "pkg/tradefall-reroute.wasm",
    "pkg/tradefall-shares.wasm",
    "pkg/tradefall-slope.wasm",
    "pkg/tradefall-stress.wasm",
];

/// How the files of the custom element begin: its script and its types.
const ELEMENT: &str = "tradefall-chart.";

/// How the style sheet of a page begins, whose name changes with it.
const STYLE: &str = "page-";

/// How the script of the element begins whose name changes with it.
const PINNED: &str = "tradefall-chart-";

/// Width of the pictures that stand alone, in CSS pixels.
const PICTURE_WIDTH: f64 = 720.0;

/// Device pixels that a picture has at most.
const MOST_PIXELS: f64 = 12e6;

/// Every file of the published folder, by name.
///
/// # Errors
///
/// In words, a line each: what `lint` calls errors, or an engine file that is
/// not there.
pub fn publish(input: &Input) -> Result<Vec<File>, String> {
    let errors: Vec<String> = lint(input.app)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| format!("{}: {}; {}", finding.place, finding.sentence, finding.fix))
        .collect();
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    let missing =
        ENGINE_FILES.iter().find(|name| !input.engine.iter().any(|file| file.0 == **name));
    if let Some(missing) = missing {
        return Err(format!("{missing}: expected among the engine's files; run ./build.sh first"));
    }

    let engine = format!("engine-{}", &hex_of_all(input.engine)[..12]);
    let mut files: Vec<File> = Vec::new();
    let is_asked = |name: &str| match name.strip_prefix("pkg/") {
        // The style sheet lies beside the page, with the pictures' style in it.
        Some(script) if script.starts_with("one") || script == "page.css" => false,
        Some(_) => true,
        // The page's modules are one in pkg/page.js.
        None => {
            let is_script = name.rsplit('.').next() == Some("js");
            !is_script && !name.starts_with(ELEMENT) || name == "frame.js"
        }
    };
    for (name, bytes) in input.engine.iter().filter(|file| is_asked(&file.0)) {
        files.push((format!("{engine}/{name}"), bytes.clone()));
    }
    // Under a name that never changes, for the tag of a host's page, and under
    // one that changes with it, for tags that say what they expect.
    for (name, bytes) in input.engine.iter().filter(|file| file.0.starts_with(ELEMENT)) {
        // It draws with what lies in the engine's folder.
        let text = String::from_utf8_lossy(bytes);
        let text = text.replace("'./pkg/inline.js'", &format!("'./{engine}/pkg/inline.js'"));
        let bytes = text.into_bytes();
        if let Some(ending) = name.strip_prefix(ELEMENT).filter(|ending| *ending == "js") {
            let sum = &hex(&Sha256::digest(&bytes))[..12];
            files.push((format!("{PINNED}{sum}.{ending}"), bytes.clone()));
        }
        files.push((name.clone(), bytes));
    }
    let (story, data) = moved(input);
    let story_text = pretty(&story);
    files.extend(data);
    files.push(("story.json".to_owned(), story_text.into_bytes()));
    files.extend(input.texts.iter().cloned());
    if let Some(brand) = input.brand {
        files.push((page::letters(brand), brand.bytes().to_vec()));
    }
    let style = page::style(input, &format!("{engine}/fonts/"));
    let sum = &hex(&Sha256::digest(style.as_bytes()))[..12];
    files.push((format!("{STYLE}{sum}.css"), style.into_bytes()));

    for (index, view) in input.app.views().iter().enumerate() {
        let folder = format!("views/{}", file_name(&view.id));
        let lead = if index == 0 { "" } else { &folder };
        let path = |name: &str| {
            if lead.is_empty() { name.to_owned() } else { format!("{lead}/{name}") }
        };
        let picture = |theme| dressed(input, input.app.svg(index, PICTURE_WIDTH, theme));
        let (light, dark) = (picture(Theme::Light), picture(Theme::Dark));
        let tall = input.app.figure(index, PICTURE_WIDTH).height;
        files.push((
            path("static.png"),
            png_in(&light, sharpness(PICTURE_WIDTH, tall), input.brand)?,
        ));
        for (name, picture) in [("static-light.svg", light), ("static-dark.svg", dark)] {
            files.push((path(name), fitted(&picture, input.brand).into_bytes()));
        }
        files.push((path("data.csv"), input.app.csv(index).into_bytes()));
    }
    files.push(("og.png".to_owned(), card::card(input)?));
    files.push(("table.html".to_owned(), page::tables(input.app, &files).into_bytes()));
    files.push(("oembed.json".to_owned(), pretty(&snippets::oembed(input)).into_bytes()));
    files.push(("embed.html".to_owned(), snippets::page(input, &files).into_bytes()));
    // The page computes it again from what it fetched (www/story.js).
    let shown: Vec<File> = files.iter().filter(|file| is_shown(&file.0)).cloned().collect();
    let content = hex_of_all(&shown)[..12].to_owned();
    let frame = page::frame(input, &files, &engine, &content);
    files.push(("index.html".to_owned(), frame.into_bytes()));
    if let Some(one) = page::one(input, &files, &content)? {
        files.push(("one.html".to_owned(), one.into_bytes()));
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let manifest = manifest(input, &files, &engine, &content);
    files.push(("manifest.json".to_owned(), pretty(&manifest).into_bytes()));
    Ok(files)
}

/// Whether a file holds what the page shows: the story or its figures.
fn is_shown(name: &str) -> bool {
    name == "story.json" || name.starts_with("data/")
}

/// The story with its files beside it, and those files.
fn moved(input: &Input) -> (Value, Vec<File>) {
    let mut story = input.story.clone();
    let mut files: Vec<File> = Vec::new();
    for key in ["trade", "claims", "events"] {
        let Some(paths) = story.get_mut(key).and_then(Value::as_array_mut) else { continue };
        for path in paths {
            let Some((name, bytes)) = input.data.iter().find(|file| path == file.0.as_str()) else {
                continue;
            };
            // Byte for byte what was given, unless a spreadsheet would calculate with it.
            let safe = without_formulas(bytes).map(String::into_bytes);
            let bytes = safe.as_ref().unwrap_or(bytes);
            let last = name.rsplit('/').next().unwrap_or(name);
            // As an address without escapes, and as a file on any disk.
            let (stem, ending) = last.rsplit_once('.').unwrap_or((last, "csv"));
            let mut place = format!("data/{}.{}", file_name(stem), file_name(ending));
            // Two folders may hold files of one name.
            while files.iter().any(|(known, other)| *known == place && other != bytes) {
                place.insert_str("data/".len(), "other-");
            }
            *path = Value::from(place.as_str());
            if !files.iter().any(|file| file.0 == place) {
                files.push((place, bytes.clone()));
            }
        }
    }
    if let Some(story) = story.as_object_mut() {
        story.remove("$schema");
    }
    (story, files)
}

/// A picture that stands alone, in the font that is asked for.
fn dressed(input: &Input, svg: String) -> String {
    match input.brand {
        Some(brand) => brand.set(&svg),
        None => svg,
    }
}

/// Device pixels to one of CSS: two, or fewer where the picture is so tall that
/// no page wants it.
#[expect(clippy::cast_possible_truncation, reason = "a number between 0 and 2")]
fn sharpness(width: f64, height: f64) -> f32 {
    (MOST_PIXELS / (width * height)).sqrt().min(2.0) as f32
}

/// A name for files: letters, digits, `-` and `_`.
fn file_name(id: &str) -> String {
    id.chars().map(|at| if at.is_ascii_alphanumeric() || at == '_' { at } else { '-' }).collect()
}

fn manifest(input: &Input, files: &[File], engine: &str, content: &str) -> Value {
    let app = input.app;
    let hashes: serde_json::Map<String, Value> = files
        .iter()
        .map(|(name, bytes)| {
            let about = json!({ "bytes": bytes.len(), "sha256": hex(&Sha256::digest(bytes)) });
            (name.clone(), about)
        })
        .collect();
    json!({
        "tradefall": env!("CARGO_PKG_VERSION"),
        "story": app.story().id,
        "content": content,
        "engine": engine,
        "rows": {
            "trade": app.data().trade.rows().len(),
            "events": app.data().events.len(),
            "claims": app.data().claims.len(),
        },
        "notes": app.notes(),
        "sources": app.story().sources.iter().map(|source| json!({
            "title": source.title,
            "url": source.url,
            "licence": source.licence,
            "retrieved": source.retrieved,
        })).collect::<Vec<_>>(),
        "files": hashes,
    })
}

fn pretty(value: &Value) -> String {
    // A tree of texts and numbers has no key that JSON cannot write.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to memory cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// One hash over names and contents, in the order of names.
fn hex_of_all(files: &[File]) -> String {
    let mut sorted: Vec<&File> = files.iter().collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    let mut hash = Sha256::new();
    for (name, bytes) in sorted {
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update(Sha256::digest(bytes));
    }
    hex(&hash.finalize())
}

/// The value of an `integrity` attribute.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

/// The source expression of a policy for an inline script or style.
fn policy_hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(Sha256::digest(text.as_bytes())))
}

fn data_url(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", BASE64.encode(bytes))
}
