//! The commands about files of statistics offices.

use std::io::{BufWriter, Read, Write as _};

use tradefall::desk::{
    self, Content, Decimal, Form, Options, Outcome, encoding_named, formats, json, plan,
};

use super::{Failure, tell, value_after};

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
        let value = value_after(word, rest.next())?;
        let wrong =
            |expected: &str| Failure::Use(format!("{word}: expected {expected}, found “{value}”"));
        let options = &mut parsed.options;
        match *word {
            "--format" => {
                let keys: Vec<&str> = formats::FORMATS.iter().map(|format| format.key).collect();
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
                let (name, role) = value.rsplit_once('=').ok_or_else(|| wrong("NAME=ROLE"))?;
                let role = plan::Role::parse(role)
                    .ok_or_else(|| wrong(&format!("a role of {}", plan::ROLE_NAMES.join(", "))))?;
                options.columns.push((name.to_owned(), role));
            }
            "--set" => {
                let (name, value) = value.split_once('=').ok_or_else(|| wrong("NAME=VALUE"))?;
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
        tell(&format!("note: {file}: line {line}: “{name}” stands twice in one object"));
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
                tell(&message);
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
        text.extend(["set aside: ", &more.to_string(), " more; --notes FILE.csv writes them\n"]);
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
        let _ = std::io::stderr().write_all(text.as_bytes());
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
    let to = parsed
        .to
        .ok_or_else(|| Failure::Use("expected --to TIDY.csv, found no such option".into()))?;
    let mut table = desk::TidyTable::default();
    let usable = each(&parsed, &mut |file, outcome| {
        let _ = std::io::stderr().write_all(summary(file, outcome).as_bytes());
        let Content::Figures(figures) = &outcome.content else {
            tell(&format!("{file}: events and claims stay as they are"));
            return Ok(());
        };
        let left = table.add(file, outcome, figures);
        for words in left.words() {
            tell(&format!("{file}: {words}; see --set"));
        }
        Ok(())
    })?;
    nothing(usable)?;
    if table.is_empty() {
        return Err(Failure::Input("no figure has a place in our table".to_owned()));
    }
    let table = table.into_text();
    if to == "-" {
        return write(table.as_bytes());
    }
    std::fs::write(to, table)
        .map_err(|error| Failure::Input(format!("{to}: cannot write it: {error}")))
}
