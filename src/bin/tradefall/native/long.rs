//! The command about a long series.

use tradefall::app::LongView;
use tradefall::draw::{boxes, png};
use tradefall::read;
use tradefall::scene::Theme;
use tradefall::trade::Moment;

use super::{Failure, Path, size, tell, value_after};

/// What stands after the file.
struct Asked<'a> {
    out: &'a str,
    from: Option<Moment>,
    to: Option<Moment>,
    is_fitted: bool,
    width: f64,
    theme: Theme,
    title: Option<&'a str>,
    source: Option<&'a str>,
}

fn parse<'a>(options: &[&'a str]) -> Result<Asked<'a>, Failure> {
    let mut asked = Asked {
        out: "",
        from: None,
        to: None,
        is_fitted: false,
        width: 720.0,
        theme: Theme::Light,
        title: None,
        source: None,
    };
    let mut rest = options.iter();
    while let Some(name) = rest.next() {
        if *name == "--fit" {
            asked.is_fitted = true;
            continue;
        }
        let value = *value_after(name, rest.next())?;
        let wrong =
            |expected: &str| Failure::Use(format!("{name}: expected {expected}, found “{value}”"));
        let moment = || {
            let read = Moment::parse(value).filter(|(_, rest)| rest.is_empty());
            read.map(|(moment, _)| moment).ok_or_else(|| wrong("a moment such as 2024-03-05 13:00"))
        };
        match *name {
            "--out" => asked.out = value,
            "--from" => asked.from = Some(moment()?),
            "--to" => asked.to = Some(moment()?),
            "--size" => {
                asked.width = match size(value) {
                    Some((width, None)) if width >= 272.0 => width,
                    _ => return Err(wrong("a width of at least 272, such as 720")),
                };
            }
            "--theme" => asked.theme = Theme::parse(value).ok_or_else(|| wrong("light or dark"))?,
            "--title" => asked.title = Some(value),
            "--source" => asked.source = Some(value),
            _ => return Err(Failure::Use(format!("there is no option “{name}” here"))),
        }
    }
    Ok(asked)
}

pub(super) fn long(file: &str, options: &[&str]) -> Result<(), Failure> {
    let asked = parse(options)?;
    let ending = Path::new(asked.out).extension().and_then(|ending| ending.to_str());
    let ending = ending.filter(|ending| ["svg", "png", "csv", "column"].contains(ending));
    let ending = ending.ok_or_else(|| {
        Failure::Use(format!(
            "--out: expected a file ending in .svg, .png, .csv or .column, found “{}”",
            asked.out
        ))
    })?;
    let bytes = super::bytes_of(file)
        .map_err(|error| Failure::Input(format!("{file}: cannot read it: {error}")))?;
    let name =
        Path::new(file).file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
    let read = read::long(&name, &bytes).map_err(|error| Failure::Input(error.to_string()))?;
    drop(bytes);
    for note in read.notes.sentences() {
        tell(&format!("note: {note}"));
    }
    let title = match (asked.title, read.content.name.as_str()) {
        (Some(title), _) => title.to_owned(),
        (None, "") => name.clone(),
        (None, series) => series.to_owned(),
    };
    let source = format!("Source: {}", asked.source.unwrap_or(&name));
    let mut view = LongView::new(read.content);
    view.zoom(asked.from, asked.to);
    view.fit(asked.is_fitted);
    for caption in view.twin().captions {
        tell(&caption);
    }
    let picture = || view.svg(asked.width, asked.theme, &title, &source);
    let out = match ending {
        "svg" => picture().into_bytes(),
        "png" => {
            let picture = picture();
            if let Some(problem) = boxes(&[&picture], None) {
                tell(&format!("note: {}: {problem}", asked.out));
            }
            png(&picture, 2.0).map_err(Failure::Input)?
        }
        "csv" => view.chart().csv().into_bytes(),
        _ => read::write_column(view.chart().series()),
    };
    std::fs::write(asked.out, out)
        .map_err(|error| Failure::Input(format!("{}: cannot write it: {error}", asked.out)))
}
