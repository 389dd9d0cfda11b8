//! The commands about stories, and what all commands share.

#[cfg(feature = "desk")]
mod desk;
mod long;
mod publish;
mod report;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;
use tradefall::app::App;
use tradefall::draw::{Brand, boxes, png_in};
use tradefall::report::{misfits, unknown};
use tradefall::scene::Theme;
use tradefall::story::{Story, Translation, translations};
use tradefall::words::Words;

const USAGE: &str = "\
tradefall: published trade figures and sanction events as charts

  tradefall render STORY [--view ID] [--size W[xH]] [--theme light|dark] [--lang TAG]
                 [--font FILE] --out FILE.svg|FILE.png
      draws a view (the first when none is named) W CSS pixels wide; the height follows from
      the chart, and H, where given, only bounds it; letters are those of the font file, as the
      tag sets them in a page that has it
  tradefall check STORY
      prints every note and problem, keys that no story has among them; exit 1 when something
      cannot be drawn
  tradefall views STORY
      prints the views: id, kind, title

  tradefall publish STORY --out DIR [--view ID]… [--lang TAG] [--engine DIR] [--base URL]
                 [--font FILE] [--style file|inside]
      writes a folder of static files: a page to be framed, everything in one file, pictures,
      tables, snippets; with --font in letters of that file, which is published with them;
      --style inside puts the style sheet into the page; the engine is what ./build.sh leaves in
      the folder www, looked for where you are, unless named; what lint calls an error stops it
  tradefall analyse STORY [--view ID] [--json]
      every percentage of a story with its arithmetic: depth, speed and recovery of the fall, how
      unusual it is, what other bases give, price and quantity, what other partners gained
  tradefall analyse TIDY.csv --reporter R --partner P --unit U --before W --after W
                 [--flow export|import] [--json]
      the same for every product of a tidy table; W is 2022-02, or 2021-01/2021-12
  tradefall lint STORY [--json]
      what an editor should ask; exit 1 when something must be mended first
  tradefall suggest STORY [--view ID]
      notes that could stand at figures (largest fall, lowest, first zero, last figure), as JSON
      for the key notes of a view, in English; nothing is added to the story

  tradefall read FILE… [--format KEY] [--encoding E] [--delimiter D] [--decimal .|,]
                 [--column NAME=ROLE] [--set NAME=VALUE] [--notes FILE.csv] [--json]
      says what was recognised in files of statistics offices; --json prints the figures instead,
      a JSON object a line
  tradefall rows FILE [--encoding E] [--delimiter D]
      prints the raw cells of a delimited file as one JSON array of arrays of strings
  tradefall check-json FILE
      exit 0 when the bytes are JSON (RFC 8259), 1 with line and column when not
  tradefall convert FILE… [options of read] --to TIDY.csv
      writes the figures as a table of our own columns

  tradefall long FILE [--from MOMENT] [--to MOMENT] [--fit] [--size W] [--theme light|dark]
                 [--title T] [--source S] --out FILE.svg|FILE.png|FILE.csv|FILE.column
      draws a series by day, hour, minute or second, with every extreme, from one moment to before
      another; or writes its figures, or all of it as a column that the page for long series opens
      at once; a moment is 2024-03-05 or \"2024-03-05 13:00\"

STORY is a JSON file; the files it names are looked for beside it. FILE may be - for the input.
tradefall COMMAND --help prints what stands here of one command.
";

/// The commands, and what each is given first.
const COMMANDS: [(&str, &str); 12] = [
    ("render", "story"),
    ("check", "story"),
    ("views", "story"),
    ("publish", "story"),
    ("analyse", "story"),
    ("lint", "story"),
    ("suggest", "story"),
    ("long", "file"),
    ("read", "file"),
    ("rows", "file"),
    ("check-json", "file"),
    ("convert", "file"),
];

/// What `USAGE` says of one command; all of it where that is none.
fn usage(command: &str) -> String {
    let mut part = String::new();
    let mut is_in = false;
    for line in USAGE.lines() {
        if let Some(rest) = line.strip_prefix("  tradefall ") {
            is_in = rest.split(' ').next() == Some(command);
        } else if !line.starts_with("   ") {
            is_in = false;
        }
        if is_in {
            part.extend([line, "\n"]);
        }
    }
    if part.is_empty() { USAGE.to_owned() } else { part }
}

/// What went wrong, and with which exit code.
enum Failure {
    Use(String),
    Input(String),
}

pub(super) fn main() -> ExitCode {
    // A name in other bytes than UTF-8 is not found, in words, instead of a panic.
    let words: Vec<String> =
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let command = words.first().copied().unwrap_or_default();
    let is_help = |word: &&str| ["-h", "--help"].contains(word);
    if words.is_empty() || command == "help" || words.iter().any(is_help) {
        let about = if command == "help" { words.get(1).copied() } else { Some(command) };
        return finish(command, print(&usage(about.unwrap_or_default())).map_err(Failure::Input));
    }
    if command == "--version" {
        let version = concat!("tradefall ", env!("CARGO_PKG_VERSION"), "\n");
        return finish(command, print(version).map_err(Failure::Input));
    }
    finish(command, run(command, words.get(1..).unwrap_or_default()))
}

fn run(command: &str, words: &[&str]) -> Result<(), Failure> {
    let Some((_, given)) = COMMANDS.iter().find(|(name, _)| *name == command) else {
        let of = |kind: &str| {
            let names = COMMANDS.iter().filter(|(_, given)| *given == kind);
            names.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
        };
        return Err(Failure::Use(format!(
            "expected a command: {} with a story, or {} with a file; found “{command}”",
            of("story"),
            of("file")
        )));
    };
    match command {
        #[cfg(feature = "desk")]
        "read" => return desk::read(words),
        #[cfg(feature = "desk")]
        "rows" => return desk::rows(words),
        #[cfg(feature = "desk")]
        "check-json" => return desk::check_json(words),
        #[cfg(feature = "desk")]
        "convert" => return desk::convert(words),
        _ => {}
    }
    let (path, options) = match words {
        [path, options @ ..] if !path.starts_with("--") => (*path, options),
        [other, ..] => {
            let message = format!("{command}: expected a {given} first, found “{other}”");
            return Err(Failure::Use(message));
        }
        [] => return Err(Failure::Use(format!("{command}: expected a {given}, found none"))),
    };
    match (command, options) {
        ("render", _) => render(path, options),
        ("check", []) => check(path),
        ("views", []) => views(path),
        ("publish", _) => publish::publish(path, options),
        ("analyse", _) => report::analyse(path, options),
        ("lint", _) => report::lint(path, options),
        ("suggest", _) => report::suggest(path, options),
        ("long", _) => long::long(path, options),
        (_, [other, ..]) => {
            Err(Failure::Use(format!("{command}: expected one story, found “{other}” too")))
        }
        _ => Err(Failure::Use(format!("{command}: this build is without the feature desk"))),
    }
}

/// A line for people; that nobody listens is no error.
fn tell(message: &str) {
    let _ = writeln!(std::io::stderr(), "tradefall: {message}");
}

fn finish(command: &str, outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Input(message)) => {
            tell(&message);
            ExitCode::from(1)
        }
        Err(Failure::Use(message)) => {
            tell(&format!("{message}\n\n{}", usage(command).trim_end()));
            ExitCode::from(2)
        }
    }
}

fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Nobody listens any more: head, for one, has read enough.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("standard output: {error}"))
        }
        _ => Ok(()),
    }
}

/// A number of things.
fn count(number: usize, one: &str) -> String {
    format!("{number} {one}{}", if number == 1 { "" } else { "s" })
}

/// All of a file, or of the standard input.
fn bytes_of(path: &str) -> std::io::Result<Vec<u8>> {
    if path != "-" {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut std::io::stdin().lock(), &mut bytes)?;
    Ok(bytes)
}

/// What stands after an option.
fn value_after<'a, 'b>(option: &str, value: Option<&'a &'b str>) -> Result<&'a &'b str, Failure> {
    value.ok_or_else(|| Failure::Use(format!("{option}: expected a value after it, found none")))
}

fn not_a_story(path: &str, error: &dyn std::fmt::Display) -> Failure {
    Failure::Input(format!("{path}: expected a story: {error}"))
}

fn story_text(path: &str) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        Failure::Input(format!("{path}: expected a story, cannot read it: {error}"))
    })
}

fn open(path: &str) -> Result<App, Failure> {
    open_in(path, Words::default())
}

fn open_in(path: &str, words: Words) -> Result<App, Failure> {
    open_story(path, story_value(path)?, words, &mut |_, _| {})
}

fn story_value(path: &str) -> Result<Value, Failure> {
    let text = story_text(path)?;
    // Some editors begin a file with a mark of its encoding.
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Failure::Input(format!("{path}: expected a story in JSON: {error}")))
}

/// Where the texts of a story in another language are.
fn translation_path(path: &str, tag: &str) -> PathBuf {
    Path::new(path).with_extension(format!("{tag}.json"))
}

/// The texts of a story in another language.
fn translation(path: &str, tag: &str) -> Result<Translation, Failure> {
    let place = translation_path(path, tag);
    let problem = |problem: &str| Failure::Input(format!("{}: {problem}", place.display()));
    let text = std::fs::read_to_string(&place).map_err(|error| {
        problem(&format!("expected the story's texts, cannot read it: {error}"))
    })?;
    Translation::parse(&text).map_err(|error| problem(&error))
}

/// The texts that a story lacks in the languages that it says it has.
fn untranslated(path: &str) -> Result<Vec<String>, Failure> {
    let story = story_value(path)?;
    let mut found = Vec::new();
    for tag in translations(&story) {
        let place = translation_path(path, tag).display().to_string();
        match translation(path, tag) {
            Ok(texts) => found.extend(
                texts.missing(&story).iter().map(|text| format!("{place}: no text for “{text}”")),
            ),
            Err(Failure::Input(problem) | Failure::Use(problem)) => found.push(problem),
        }
    }
    Ok(found)
}

/// The language that `--lang` asks for.
fn language(tag: &str) -> Result<Words, Failure> {
    Words::of(tag).ok_or_else(|| {
        let known: Vec<&str> = Words::tags().collect();
        Failure::Use(format!("--lang: expected one of {}, found “{tag}”", known.join(", ")))
    })
}

/// Opens a story that stands in `path`; its files lie beside it, and `seen`
/// is shown each of them. Its texts are those of the language, where it has
/// them.
fn open_story(
    path: &str,
    mut story: Value,
    words: Words,
    seen: &mut dyn FnMut(&str, &[u8]),
) -> Result<App, Failure> {
    let tag = words.tag().to_owned();
    let is_here = translations(&story).contains(&tag.as_str());
    let texts = if is_here { translation(path, &tag)? } else { Translation::default() };
    if is_here {
        texts.translate(&mut story);
        story["language"] = Value::from(tag);
    } else if story["language"].as_str().unwrap_or("en") != tag {
        tell(&format!("note: {path}: has no texts in “{tag}”, its own stay"));
    }
    let story: Story = serde_json::from_value(story).map_err(|e| not_a_story(path, &e))?;
    let tables = [&story.events[..], &story.claims[..]].concat();
    let folder: PathBuf = Path::new(path).parent().map(Path::to_owned).unwrap_or_default();
    let mut fetch = |name: &str| {
        let bytes = std::fs::read(folder.join(name))
            .map_err(|error| format!("{name}: cannot read it: {error}"))?;
        seen(name, &bytes);
        Ok(if tables.iter().any(|table| table == name) { texts.table(&bytes) } else { bytes })
    };
    App::in_language(story, words, &mut fetch)
        .map_err(|problem| Failure::Input(format!("{path}: {problem}")))
}

fn view_named(app: &App, id: Option<&str>) -> Result<usize, Failure> {
    let Some(id) = id else { return Ok(0) };
    app.views().iter().position(|view| view.id == id).ok_or_else(|| {
        let known: Vec<&str> = app.views().iter().map(|view| view.id.as_str()).collect();
        Failure::Use(format!("--view: expected one of {}, found “{id}”", known.join(", ")))
    })
}

/// Width, and the most the height may be.
fn size(text: &str) -> Option<(f64, Option<f64>)> {
    let number =
        |text: &str| text.parse::<u32>().ok().filter(|px| (1..=20_000).contains(px)).map(f64::from);
    match text.split_once('x') {
        Some((width, height)) => Some((number(width)?, Some(number(height)?))),
        None => Some((number(text)?, None)),
    }
}

fn render(story: &str, options: &[&str]) -> Result<(), Failure> {
    let (mut view, mut out) = (None, None);
    let (mut width, mut most) = (720.0, None);
    let mut theme = Theme::Light;
    let (mut brand, mut words) = (None, Words::default());
    let mut rest = options.iter();
    while let Some(name) = rest.next() {
        let value = value_after(name, rest.next())?;
        match *name {
            "--lang" => words = language(value)?,
            "--view" => view = Some(*value),
            "--out" => out = Some(*value),
            "--size" => {
                (width, most) = size(value).ok_or_else(|| {
                    Failure::Use(format!(
                        "--size: expected 720 or 720x480, each from 1 to 20000, found “{value}”"
                    ))
                })?;
            }
            "--font" => brand = Some(font(value)?),
            "--theme" => {
                theme = Theme::parse(value).ok_or_else(|| {
                    Failure::Use(format!("--theme: expected light or dark, found “{value}”"))
                })?;
            }
            _ => return Err(Failure::Use(format!("there is no option “{name}” here"))),
        }
    }
    let out = out.ok_or_else(|| Failure::Use("expected --out FILE.svg or FILE.png".into()))?;
    let is_png = match Path::new(out).extension().and_then(|ending| ending.to_str()) {
        Some("svg") => false,
        Some("png") => true,
        _ => {
            return Err(Failure::Use(format!(
                "--out: expected a file ending in .svg or .png, found “{out}”"
            )));
        }
    };
    let app = open_in(story, words)?;
    for note in app.notes() {
        tell(&format!("note: {note}"));
    }
    let view = view_named(&app, view)?;
    if let Some(problem) = app.problem(view) {
        return Err(Failure::Input(format!("{story}: {problem}")));
    }
    let height = app.figure(view, width).height;
    if let Some(most) = most.filter(|most| height > *most) {
        return Err(Failure::Input(format!(
            "the view needs {height} px of height at a width of {width}, --size allows {most}"
        )));
    }
    let picture = app.svg(view, width, theme);
    let picture = match &brand {
        Some(brand) => brand.set(&picture),
        None => picture,
    };
    let bytes = if is_png {
        if let Some(problem) = boxes(&[&picture], brand.as_ref()) {
            tell(&format!("note: {out}: {problem}"));
        }
        png_in(&picture, 2.0, brand.as_ref()).map_err(Failure::Input)?
    } else {
        picture.into_bytes()
    };
    std::fs::write(out, bytes)
        .map_err(|error| Failure::Input(format!("{out}: cannot write it: {error}")))
}

/// A font in a file.
fn font(path: &str) -> Result<Brand, Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        Failure::Input(format!("{path}: expected a font, cannot read it: {error}"))
    })?;
    Brand::new(bytes).map_err(|problem| Failure::Input(format!("{path}: {problem}")))
}

fn check(story: &str) -> Result<(), Failure> {
    let app = open(story)?;
    let mut notes = misfits(&story_value(story)?);
    notes.extend(untranslated(story)?);
    let is_problem =
        |note: &String| (0..app.views().len()).any(|view| app.problem(view) == Some(note.as_str()));
    notes.extend(app.notes().iter().filter(|note| !is_problem(note)).cloned());
    let mut lines: Vec<String> = notes.iter().map(|note| format!("note: {note}\n")).collect();
    let mut problems = 0;
    for index in 0..app.views().len() {
        if let Some(problem) = app.problem(index) {
            problems += 1;
            lines.push(format!("problem: {problem}\n"));
            lines.extend(unknown(&app, index).iter().map(|why| format!("hint: {why}\n")));
        }
    }
    print(&lines.concat()).map_err(Failure::Input)?;
    if problems > 0 {
        let views = count(problems, "view");
        return Err(Failure::Input(format!("{story}: {views} cannot be drawn")));
    }
    let (views, notes) = (count(app.views().len(), "view"), count(notes.len(), "note"));
    tell(&format!("{views} can be drawn, {notes}"));
    Ok(())
}

fn views(story: &str) -> Result<(), Failure> {
    let app = open(story)?;
    let mut list = String::new();
    for view in app.views() {
        list.extend([view.id.as_str(), "\t", &view.kind, "\t", &view.title, "\n"]);
    }
    print(&list).map_err(Failure::Input)
}
