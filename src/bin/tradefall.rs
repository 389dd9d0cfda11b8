//! The same charts from a terminal.
//!
//! Data goes to standard output, messages for people to standard error. Exit
//! 0 when all is well, 1 when the story or a part of it cannot be used, 2 for
//! wrong use.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

/// The binary is for desks; the page uses the library.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::Write as _;
    use std::path::{Path, PathBuf};
    use std::process::ExitCode;

    use tradefall::app::App;
    use tradefall::draw::png;
    use tradefall::scene::Theme;
    use tradefall::story::Story;

    const USAGE: &str = "\
tradefall: published trade figures and sanction events as charts

  tradefall render STORY [--view ID] [--size W[xH]] [--theme light|dark] --out FILE.svg|FILE.png
      draws a view (the first when none is named) W CSS pixels wide; the height follows from
      the chart, and H, where given, only bounds it
  tradefall check STORY
      prints every note and problem; exit 1 when something cannot be drawn
  tradefall views STORY
      prints the views: id, kind, title

  tradefall publish STORY --out DIR [--view ID]… [--engine DIR] [--base URL]
      writes a folder of static files: a page to be framed, everything in one file, pictures,
      tables, snippets; the engine is taken from the folder www of the project unless named, and
      what lint calls an error stops it
  tradefall analyse STORY [--view ID] [--json]
      every percentage of a story with its arithmetic: depth, speed and recovery of the fall, how
      unusual it is, what other bases give, price and quantity, what other partners gained
  tradefall analyse TIDY.csv --reporter R --partner P --unit U --before W --after W
                 [--flow export|import] [--json]
      the same for every product of a tidy table; W is 2022-02, or 2021-01/2021-12
  tradefall lint STORY [--json]
      what an editor should ask; exit 1 when something must be mended first

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

STORY is a JSON file; the files it names are looked for beside it. FILE may be - for the input.
";

    /// What went wrong, and with which exit code.
    enum Failure {
        Use(String),
        Input(String),
    }

    pub(super) fn main() -> ExitCode {
        let words: Vec<String> = std::env::args().skip(1).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let outcome = match words.as_slice() {
            [] | ["-h" | "--help" | "help", ..] => {
                return finish(print(USAGE).map_err(Failure::Input));
            }
            ["--version"] => {
                return finish(
                    print(concat!("tradefall ", env!("CARGO_PKG_VERSION"), "\n"))
                        .map_err(Failure::Input),
                );
            }
            ["render", story, options @ ..] => render(story, options),
            ["check", story] => check(story),
            ["views", story] => views(story),
            ["publish", story, options @ ..] => publish::publish(story, options),
            ["analyse", path, options @ ..] => report::analyse(path, options),
            ["lint", story, options @ ..] => report::lint(story, options),
            #[cfg(feature = "desk")]
            ["read", words @ ..] => desk::read(words),
            #[cfg(feature = "desk")]
            ["rows", words @ ..] => desk::rows(words),
            #[cfg(feature = "desk")]
            ["check-json", words @ ..] => desk::check_json(words),
            #[cfg(feature = "desk")]
            ["convert", words @ ..] => desk::convert(words),
            [other, ..] => Err(Failure::Use(format!(
                "expected render, check, views, publish, analyse or lint with a story, or read, rows, check-json or \
                 convert with a file, found “{other}”"
            ))),
        };
        finish(outcome)
    }

    fn finish(outcome: Result<(), Failure>) -> ExitCode {
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(Failure::Input(message)) => {
                eprintln!("tradefall: {message}");
                ExitCode::from(1)
            }
            Err(Failure::Use(message)) => {
                eprintln!("tradefall: {message}\n\n{USAGE}");
                ExitCode::from(2)
            }
        }
    }

    fn print(text: &str) -> Result<(), String> {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(|error| format!("standard output: {error}"))
    }

    fn open(path: &str) -> Result<App, Failure> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::Input(format!("{path}: expected a story, cannot read it: {error}"))
        })?;
        let story: Story = serde_json::from_str(&text)
            .map_err(|error| Failure::Input(format!("{path}: expected a story: {error}")))?;
        let folder: PathBuf = Path::new(path).parent().map(Path::to_owned).unwrap_or_default();
        let mut fetch = |name: &str| {
            std::fs::read(folder.join(name))
                .map_err(|error| format!("{name}: cannot read it: {error}"))
        };
        App::new(story, &mut fetch).map_err(|problem| Failure::Input(format!("{path}: {problem}")))
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
        let number = |text: &str| {
            text.parse::<u32>().ok().filter(|px| (1..=20_000).contains(px)).map(f64::from)
        };
        match text.split_once('x') {
            Some((width, height)) => Some((number(width)?, Some(number(height)?))),
            None => Some((number(text)?, None)),
        }
    }

    fn render(story: &str, options: &[&str]) -> Result<(), Failure> {
        let (mut view, mut out) = (None, None);
        let (mut width, mut most) = (720.0, None);
        let mut theme = Theme::Light;
        let mut rest = options.iter();
        while let Some(name) = rest.next() {
            let value = rest.next().ok_or_else(|| {
                Failure::Use(format!("{name}: expected a value after it, found none"))
            })?;
            match *name {
                "--view" => view = Some(*value),
                "--out" => out = Some(*value),
                "--size" => {
                    (width, most) = size(value).ok_or_else(|| {
                        Failure::Use(format!("--size: expected 720 or 720x480, found “{value}”"))
                    })?;
                }
                "--theme" => {
                    theme = Theme::parse(value).ok_or_else(|| {
                        Failure::Use(format!("--theme: expected light or dark, found “{value}”"))
                    })?;
                }
                _ => return Err(Failure::Use(format!("there is no option “{name}”"))),
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
        let app = open(story)?;
        for note in app.notes() {
            eprintln!("tradefall: note: {note}");
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
        let bytes =
            if is_png { png(&picture, 2.0).map_err(Failure::Input)? } else { picture.into_bytes() };
        std::fs::write(out, bytes)
            .map_err(|error| Failure::Input(format!("{out}: cannot write it: {error}")))
    }

    fn check(story: &str) -> Result<(), Failure> {
        let app = open(story)?;
        let mut report = String::new();
        for note in app.notes() {
            report.extend(["note: ", note, "\n"]);
        }
        let mut problems = 0;
        for index in 0..app.views().len() {
            if let Some(problem) = app.problem(index) {
                problems += 1;
                report.extend(["problem: ", problem, "\n"]);
            }
        }
        print(&report).map_err(Failure::Input)?;
        if problems > 0 {
            return Err(Failure::Input(format!("{story}: {problems} views cannot be drawn")));
        }
        eprintln!(
            "tradefall: {} views can be drawn, {} notes",
            app.views().len(),
            app.notes().len()
        );
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

    /// The command that writes a folder.
    mod publish {
        use serde_json::Value;
        use tradefall::publish::{File, Input, publish as files_of};
        use tradefall::trade::is_web_address;

        use super::{App, Failure, Path, PathBuf, Story};

        /// Where `./build.sh` leaves the page and its engine.
        const ENGINE: &str = "www";

        fn cannot(path: &Path, what: &str, error: &std::io::Error) -> Failure {
            Failure::Input(format!("{}: cannot {what} it: {error}", path.display()))
        }

        /// The files that a page asks for, below `folder`.
        fn engine_files(folder: &Path) -> Result<Vec<File>, Failure> {
            let mut files = Vec::new();
            for part in ["", "pkg", "fonts"] {
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
                    // The page for people's own files is no part of an embed.
                    let is_asked = match path.extension().and_then(|ending| ending.to_str()) {
                        Some("js" | "wasm" | "ts") => !name.starts_with("desk"),
                        Some("woff2") => true,
                        _ => name == "style.css" || name == "LICENSE.txt",
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
            let (mut out, mut engine, mut base) = (None, ENGINE, "");
            let mut only = Vec::new();
            let mut rest = options.iter();
            while let Some(name) = rest.next() {
                let value = rest.next().ok_or_else(|| {
                    Failure::Use(format!("{name}: expected a value after it, found none"))
                })?;
                match *name {
                    "--out" => out = Some(Path::new(*value)),
                    "--engine" => engine = value,
                    "--base" => base = value.trim_end_matches('/'),
                    "--view" => only.push(*value),
                    _ => return Err(Failure::Use(format!("there is no option “{name}” here"))),
                }
            }
            let out = out.ok_or_else(|| Failure::Use("expected --out DIR, found none".into()))?;
            if !(base.is_empty() || is_web_address(base)) {
                let message = format!("--base: expected an address with https, found “{base}”");
                return Err(Failure::Use(message));
            }
            let text = std::fs::read(path).map_err(|e| cannot(Path::new(path), "read", &e))?;
            let mut story: Value = serde_json::from_slice(&text)
                .map_err(|error| Failure::Input(format!("{path}: expected a story: {error}")))?;
            if !only.is_empty()
                && let Some(views) = story.get_mut("views").and_then(Value::as_array_mut)
            {
                let known = |id: &str| views.iter().any(|view| view["id"] == id);
                if let Some(unknown) = only.iter().find(|id| !known(id)) {
                    return Err(Failure::Use(format!("--view: there is no view “{unknown}”")));
                }
                views.retain(|view| only.iter().any(|id| view["id"] == *id));
            }
            let parsed: Story = serde_json::from_value(story.clone())
                .map_err(|error| Failure::Input(format!("{path}: expected a story: {error}")))?;
            let folder: PathBuf = Path::new(path).parent().map(Path::to_owned).unwrap_or_default();
            let mut data: Vec<File> = Vec::new();
            let app = App::new(parsed, &mut |name| {
                let bytes = std::fs::read(folder.join(name))
                    .map_err(|error| format!("{name}: cannot read it: {error}"))?;
                data.push((name.to_owned(), bytes.clone()));
                Ok(bytes)
            })
            .map_err(|problem| Failure::Input(format!("{path}: {problem}")))?;
            let engine = engine_files(Path::new(engine))?;
            let input = Input { app: &app, story: &story, data: &data, engine: &engine, base };
            let files = files_of(&input)
                .map_err(|problem| Failure::Input(format!("{path}: not published\n{problem}")))?;
            write(out, &files)?;
            let bytes: usize = files.iter().map(|file| file.1.len()).sum();
            eprintln!(
                "tradefall: {} files, {} kB, in {}",
                files.len(),
                bytes / 1000,
                out.display()
            );
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
    }

    /// The commands about what stands behind a story.
    mod report {
        use serde_json::{Value, json};
        use tradefall::read;
        use tradefall::report::{self, Severity, story_of_table};
        use tradefall::story::View;

        use super::{App, Failure, Path, open, print, view_named};

        struct Words {
            json: bool,
            only: Option<String>,
            asked: View,
        }

        fn parse(options: &[&str]) -> Result<Words, Failure> {
            let mut words = Words { json: false, only: None, asked: View::default() };
            let mut rest = options.iter();
            while let Some(name) = rest.next() {
                if *name == "--json" {
                    words.json = true;
                    continue;
                }
                let asked = &mut words.asked;
                let place = match *name {
                    "--view" => words.only.insert(String::new()),
                    "--reporter" => &mut asked.reporter,
                    "--partner" => &mut asked.partner,
                    "--unit" => &mut asked.unit,
                    "--before" => &mut asked.before,
                    "--after" => &mut asked.after,
                    "--flow" => &mut asked.flow,
                    _ => return Err(Failure::Use(format!("there is no option “{name}” here"))),
                };
                let value = rest.next().ok_or_else(|| {
                    Failure::Use(format!("{name}: expected a value after it, found none"))
                })?;
                (*value).clone_into(place);
            }
            Ok(words)
        }

        fn pretty(value: &Value) -> Result<(), Failure> {
            let text = serde_json::to_string_pretty(value)
                .map_err(|error| Failure::Input(error.to_string()))?;
            print(&(text + "\n")).map_err(Failure::Input)
        }

        /// A story, or a story made of a tidy table.
        fn open_any(path: &str, asked: View) -> Result<App, Failure> {
            if Path::new(path).extension().is_some_and(|ending| ending == "json") {
                return open(path);
            }
            for (option, value) in [
                ("--reporter", &asked.reporter),
                ("--partner", &asked.partner),
                ("--unit", &asked.unit),
                ("--before", &asked.before),
                ("--after", &asked.after),
            ] {
                if value.is_empty() {
                    return Err(Failure::Use(format!(
                        "{path}: a table needs {option}, found none"
                    )));
                }
            }
            let bytes = std::fs::read(path)
                .map_err(|error| Failure::Input(format!("{path}: cannot read it: {error}")))?;
            let table =
                read::trade(path, &bytes).map_err(|error| Failure::Input(error.to_string()))?;
            let story = story_of_table(path, &table.content, asked).map_err(Failure::Input)?;
            App::new(story, &mut |_| Ok(bytes.clone())).map_err(Failure::Input)
        }

        pub(super) fn analyse(path: &str, options: &[&str]) -> Result<(), Failure> {
            let words = parse(options)?;
            let app = open_any(path, words.asked)?;
            for note in app.notes() {
                eprintln!("tradefall: note: {note}");
            }
            let mut views: Vec<usize> = (0..app.views().len())
                .filter(|index| app.views()[*index].kind == "collapse")
                .collect();
            if let Some(only) = &words.only {
                views = vec![view_named(&app, Some(only))?];
            }
            if views.is_empty() {
                let message = format!("{path}: expected a view of kind collapse, found none");
                return Err(Failure::Input(message));
            }
            let reports: Result<Vec<_>, String> =
                views.iter().map(|index| report::analyse(&app, *index)).collect();
            let reports = reports.map_err(|why| Failure::Input(format!("{path}: {why}")))?;
            if words.json {
                return pretty(&Value::Array(
                    reports.iter().map(report::ViewReport::json).collect(),
                ));
            }
            let text: String = reports.iter().map(report::ViewReport::text).collect();
            print(&text).map_err(Failure::Input)
        }

        pub(super) fn lint(path: &str, options: &[&str]) -> Result<(), Failure> {
            let words = parse(options)?;
            let app = open(path)?;
            let findings = report::lint(&app);
            let errors =
                findings.iter().filter(|finding| finding.severity == Severity::Error).count();
            if words.json {
                pretty(
                    &findings
                        .iter()
                        .map(|finding| {
                            json!({
                                "severity": finding.severity.name(),
                                "rule": finding.rule,
                                "place": finding.place,
                                "sentence": finding.sentence,
                                "fix": finding.fix,
                            })
                        })
                        .collect(),
                )?;
            } else {
                let mut text = String::new();
                for finding in &findings {
                    let parts = [
                        finding.severity.name(),
                        ": ",
                        &finding.place,
                        ": ",
                        &finding.sentence,
                        "; ",
                        finding.fix,
                        " [",
                        finding.rule,
                        "]\n",
                    ];
                    text.extend(parts);
                }
                print(&text).map_err(Failure::Input)?;
            }
            if errors > 0 {
                return Err(Failure::Input(format!("{path}: {errors} errors to mend first")));
            }
            eprintln!("tradefall: no errors, findings: {}", findings.len());
            Ok(())
        }
    }

    /// The commands about files of statistics offices.
    #[cfg(feature = "desk")]
    mod desk {
        use std::io::{BufWriter, Read, Write as _};

        use tradefall::desk::{
            self, Content, Decimal, Form, Options, Outcome, encoding_named, formats, json, plan,
        };

        use super::Failure;

        /// What the words after a command say.
        #[derive(Default)]
        struct Words<'a> {
            files: Vec<&'a str>,
            options: Options,
            json: bool,
            notes: Option<&'a str>,
            to: Option<&'a str>,
        }

        fn parse<'a>(words: &[&'a str], known: &[&str]) -> Result<Words<'a>, Failure> {
            let mut parsed = Words::default();
            let mut rest = words.iter();
            while let Some(word) = rest.next() {
                if !word.starts_with("--") {
                    parsed.files.push(word);
                    continue;
                }
                if !known.contains(word) {
                    return Err(Failure::Use(format!("there is no option “{word}” here")));
                }
                if *word == "--json" {
                    parsed.json = true;
                    continue;
                }
                let value = rest.next().ok_or_else(|| {
                    Failure::Use(format!("{word}: expected a value after it, found none"))
                })?;
                let wrong = |expected: &str| {
                    Failure::Use(format!("{word}: expected {expected}, found “{value}”"))
                };
                let options = &mut parsed.options;
                match *word {
                    "--format" => {
                        let keys: Vec<&str> =
                            formats::FORMATS.iter().map(|format| format.key).collect();
                        if !keys.contains(value) {
                            return Err(wrong(&format!("one of {}", keys.join(", "))));
                        }
                        options.format = Some((*value).to_owned());
                    }
                    "--encoding" => {
                        let encoding = encoding_named(value)
                            .ok_or_else(|| wrong("an encoding such as utf-8, gb18030 or latin1"))?;
                        options.form.encoding = Some(encoding);
                    }
                    "--delimiter" => {
                        let delimiter = match *value {
                            "tab" | "\\t" | "\t" => b'\t',
                            "comma" | "," => b',',
                            "semicolon" | ";" => b';',
                            "bar" | "|" => b'|',
                            _ => {
                                return Err(wrong("comma, semicolon, tab, bar or the sign itself"));
                            }
                        };
                        options.form.delimiter = Some(delimiter);
                    }
                    "--decimal" => {
                        options.form.decimal = Some(match *value {
                            "." => Decimal::Point,
                            "," => Decimal::Comma,
                            _ => return Err(wrong(". or ,")),
                        });
                    }
                    "--column" => {
                        let (name, role) =
                            value.rsplit_once('=').ok_or_else(|| wrong("NAME=ROLE"))?;
                        let role = plan::Role::parse(role).ok_or_else(|| {
                            wrong(&format!("a role of {}", plan::ROLE_NAMES.join(", ")))
                        })?;
                        options.columns.push((name.to_owned(), role));
                    }
                    "--set" => {
                        let (name, value) =
                            value.split_once('=').ok_or_else(|| wrong("NAME=VALUE"))?;
                        options.constants.push((name.to_owned(), value.to_owned()));
                    }
                    "--notes" => parsed.notes = Some(value),
                    _ => parsed.to = Some(value),
                }
            }
            if parsed.files.is_empty() {
                return Err(Failure::Use("expected a file, found none".to_owned()));
            }
            Ok(parsed)
        }

        fn open(file: &str) -> Result<Box<dyn Read>, Failure> {
            if file == "-" {
                return Ok(Box::new(std::io::stdin().lock()));
            }
            match std::fs::File::open(file) {
                Ok(open) => Ok(Box::new(open)),
                Err(error) => Err(Failure::Input(format!("{file}: cannot read it: {error}"))),
            }
        }

        fn bytes(file: &str, limit: usize) -> Result<Vec<u8>, Failure> {
            let mut bytes = Vec::new();
            open(file)?
                .take(limit as u64 + 1)
                .read_to_end(&mut bytes)
                .map_err(|error| Failure::Input(format!("{file}: cannot read it: {error}")))?;
            Ok(bytes)
        }

        fn one<'a>(parsed: &Words<'a>) -> Result<&'a str, Failure> {
            match parsed.files[..] {
                [file] => Ok(file),
                _ => Err(Failure::Use(format!("expected one file, found {}", parsed.files.len()))),
            }
        }

        /// Writes to standard output; nobody listening is no error.
        fn write(text: &[u8]) -> Result<(), Failure> {
            let mut out = std::io::stdout().lock();
            match out.write_all(text).and_then(|()| out.flush()) {
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    Err(Failure::Input(format!("standard output: {error}")))
                }
                _ => Ok(()),
            }
        }

        pub(super) fn rows(words: &[&str]) -> Result<(), Failure> {
            let parsed = parse(words, &["--encoding", "--delimiter"])?;
            let file = one(&parsed)?;
            let form: Form = parsed.options.form;
            let rows = desk::matrix(file, &mut *open(file)?, &form, desk::own_decoders)
                .map_err(|error| Failure::Input(error.to_string()))?;
            let mut out = BufWriter::new(std::io::stdout().lock());
            let mut line = String::from("[");
            let mut result = Ok(());
            for (index, row) in rows.iter().enumerate() {
                line.push_str(if index > 0 { ",\n[" } else { "[" });
                for (index, cell) in row.iter().enumerate() {
                    if index > 0 {
                        line.push(',');
                    }
                    json::quoted(cell, &mut line);
                }
                line.push(']');
                result = result.and_then(|()| out.write_all(line.as_bytes()));
                line.clear();
            }
            line.push_str("]\n");
            match result.and_then(|()| out.write_all(line.as_bytes())).and_then(|()| out.flush()) {
                Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    Err(Failure::Input(format!("standard output: {error}")))
                }
                _ => Ok(()),
            }
        }

        pub(super) fn check_json(words: &[&str]) -> Result<(), Failure> {
            let parsed = parse(words, &[])?;
            let file = one(&parsed)?;
            let document = json::parse(&bytes(file, desk::limits::MAX_JSON_BYTES)?)
                .map_err(|error| Failure::Input(format!("{file}: {error}")))?;
            for (line, name) in document.duplicates {
                eprintln!(
                    "tradefall: note: {file}: line {line}: “{name}” stands twice in one object"
                );
            }
            Ok(())
        }

        const READ: [&str; 8] = [
            "--format",
            "--encoding",
            "--delimiter",
            "--decimal",
            "--column",
            "--set",
            "--notes",
            "--json",
        ];

        /// Reads each file; those that cannot be read are told and counted.
        fn each(
            parsed: &Words,
            use_it: &mut dyn FnMut(&str, &Outcome) -> Result<(), Failure>,
        ) -> Result<usize, Failure> {
            let mut usable = 0;
            let mut notes = Vec::new();
            for file in &parsed.files {
                let read = open(file).and_then(|mut input| {
                    desk::read(file, &mut *input, &parsed.options, &mut |_| true)
                        .map_err(|error| Failure::Input(error.to_string()))
                });
                let outcome = match read {
                    Ok(outcome) => outcome,
                    Err(Failure::Input(message)) => {
                        eprintln!("tradefall: {message}");
                        continue;
                    }
                    Err(other) => return Err(other),
                };
                let has_content = match &outcome.content {
                    Content::Figures(table) => !table.is_empty(),
                    Content::Events(events) => !events.is_empty(),
                    Content::Claims(claims) => !claims.is_empty(),
                };
                usable += usize::from(has_content);
                notes.extend(outcome.notes.kept().iter().map(|note| (*file, note.clone())));
                use_it(file, &outcome)?;
            }
            if let Some(path) = parsed.notes {
                let notes = desk::notes_csv(notes.iter().map(|(file, note)| (*file, note)));
                std::fs::write(path, notes)
                    .map_err(|error| Failure::Input(format!("{path}: cannot write it: {error}")))?;
            }
            Ok(usable)
        }

        fn summary(file: &str, outcome: &Outcome) -> String {
            let mut text = format!("{file}\n");
            for line in outcome.summary.lines(outcome) {
                text.extend([&line, "\n"]);
            }
            for note in outcome.notes.kept().iter().take(10) {
                text.extend(["set aside: ", &note.to_string(), "\n"]);
            }
            let more = (outcome.notes.records() + outcome.notes.cells()).saturating_sub(10);
            if more > 0 {
                text.extend([
                    "set aside: ",
                    &more.to_string(),
                    " more; --notes FILE.csv writes them\n",
                ]);
            }
            text
        }

        fn nothing(usable: usize) -> Result<(), Failure> {
            if usable > 0 {
                return Ok(());
            }
            Err(Failure::Input("nothing usable was found".to_owned()))
        }

        pub(super) fn read(words: &[&str]) -> Result<(), Failure> {
            let parsed = parse(words, &READ)?;
            let usable = each(&parsed, &mut |file, outcome| {
                let text = summary(file, outcome);
                if !parsed.json {
                    return write(text.as_bytes());
                }
                eprint!("{text}");
                let mut lines = String::new();
                desk::json_content(&outcome.content, &mut lines);
                write(lines.as_bytes())
            })?;
            nothing(usable)
        }

        pub(super) fn convert(words: &[&str]) -> Result<(), Failure> {
            let known: Vec<&str> =
                READ.iter().copied().filter(|word| *word != "--json").chain(["--to"]).collect();
            let parsed = parse(words, &known)?;
            let to = parsed.to.ok_or_else(|| {
                Failure::Use("expected --to TIDY.csv, found no such option".into())
            })?;
            let mut table = desk::HEADER.to_owned();
            let usable = each(&parsed, &mut |file, outcome| {
                eprint!("{}", summary(file, outcome));
                let Content::Figures(figures) = &outcome.content else {
                    eprintln!("tradefall: {file}: events and claims stay as they are");
                    return Ok(());
                };
                let left = desk::tidy_rows(file, outcome, figures, &mut table);
                for words in left.words() {
                    eprintln!("tradefall: {file}: {words}; see --set");
                }
                Ok(())
            })?;
            nothing(usable)?;
            if table.len() == desk::HEADER.len() {
                return Err(Failure::Input("no figure has a place in our table".to_owned()));
            }
            if to == "-" {
                return write(table.as_bytes());
            }
            std::fs::write(to, table)
                .map_err(|error| Failure::Input(format!("{to}: cannot write it: {error}")))
        }
    }
}
