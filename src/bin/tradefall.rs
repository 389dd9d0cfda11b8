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
            #[cfg(feature = "desk")]
            ["read", words @ ..] => desk::read(words),
            #[cfg(feature = "desk")]
            ["rows", words @ ..] => desk::rows(words),
            #[cfg(feature = "desk")]
            ["check-json", words @ ..] => desk::check_json(words),
            #[cfg(feature = "desk")]
            ["convert", words @ ..] => desk::convert(words),
            [other, ..] => Err(Failure::Use(format!(
                "expected render, check or views with a story, or read, rows, check-json or \
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
