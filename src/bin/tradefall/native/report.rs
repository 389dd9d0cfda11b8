//! The commands about what stands behind a story.

use serde_json::{Value, json};
use tradefall::read;
use tradefall::report::{self, Finding, Severity, story_of_table};
use tradefall::story::View;

use super::{
    App, Failure, Path, open, print, story_value, tell, untranslated, value_after, view_named,
};

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
        let value = value_after(name, rest.next())?;
        (*value).clone_into(place);
    }
    Ok(words)
}

fn pretty(value: &Value) -> Result<(), Failure> {
    let text =
        serde_json::to_string_pretty(value).map_err(|error| Failure::Input(error.to_string()))?;
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
            return Err(Failure::Use(format!("{path}: a table needs {option}, found none")));
        }
    }
    let bytes = super::bytes_of(path)
        .map_err(|error| Failure::Input(format!("{path}: cannot read it: {error}")))?;
    let table = read::trade(path, &bytes).map_err(|error| Failure::Input(error.to_string()))?;
    let story = story_of_table(path, &table.content, asked).map_err(Failure::Input)?;
    App::new(story, &mut |_| Ok(bytes.clone())).map_err(Failure::Input)
}

pub(super) fn analyse(path: &str, options: &[&str]) -> Result<(), Failure> {
    let words = parse(options)?;
    let app = open_any(path, words.asked)?;
    for note in app.notes() {
        tell(&format!("note: {note}"));
    }
    let is_asked = |index: &usize| {
        matches!(app.views()[*index].kind.as_str(), "collapse" | "evidence" | "slope")
            || report::is_drawn(&app, *index)
    };
    let mut views: Vec<usize> = (0..app.views().len()).filter(is_asked).collect();
    if let Some(only) = &words.only {
        views = vec![view_named(&app, Some(only))?];
    }
    if views.is_empty() {
        let message = format!(
            "{path}: expected a view of kind collapse, one behind a number or one of goods, found none"
        );
        return Err(Failure::Input(message));
    }
    let report = |index: &usize| {
        if report::is_drawn(&app, *index) {
            return report::drawn(&app, *index);
        }
        report::analyse(&app, *index).map(|report| (report.json(), report.text()))
    };
    let reports: Result<Vec<(Value, String)>, String> = views.iter().map(report).collect();
    let reports = reports.map_err(|why| Failure::Input(format!("{path}: {why}")))?;
    let (values, texts): (Vec<Value>, Vec<String>) = reports.into_iter().unzip();
    if words.json {
        return pretty(&Value::Array(values));
    }
    print(&texts.concat()).map_err(Failure::Input)
}

pub(super) fn lint(path: &str, options: &[&str]) -> Result<(), Failure> {
    let words = parse(options)?;
    let app = open(path)?;
    let mut findings = report::lint(&app);
    findings.extend(untranslated(path)?.into_iter().map(|sentence| Finding {
        severity: Severity::Warning,
        rule: "translation",
        place: "translations".into(),
        sentence,
        fix: "add it, or readers of that language see the story's own text",
    }));
    findings.extend(report::misfits(&story_value(path)?).into_iter().map(|sentence| Finding {
        severity: Severity::Warning,
        rule: "schema",
        place: "story".into(),
        sentence,
        fix: "mend it, or nothing comes of it; story.schema.json has all keys",
    }));
    findings.sort_by_key(|finding| finding.severity);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
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
        return Err(Failure::Input(format!(
            "{path}: {} to mend first",
            super::count(errors, "error")
        )));
    }
    tell(&format!("no errors, findings: {}", findings.len()));
    Ok(())
}

pub(super) fn suggest(path: &str, options: &[&str]) -> Result<(), Failure> {
    let words = parse(options)?;
    let app = open(path)?;
    let mut views: Vec<usize> = (0..app.views().len()).collect();
    if let Some(only) = &words.only {
        views = vec![view_named(&app, Some(only))?];
    }
    let mut count = 0;
    let mut found = Vec::new();
    for view in views {
        let notes = report::suggest(&app, view);
        if notes.is_empty() {
            continue;
        }
        count += notes.len();
        let note = |one: report::Suggestion| {
            json!({
                "product": one.product, "period": one.period.to_string(), "text": one.text,
            })
        };
        let notes: Vec<Value> = notes.into_iter().map(note).collect();
        found.push(json!({ "view": app.views()[view].id, "notes": notes }));
    }
    tell(&format!("notes that could be made: {count}"));
    pretty(&Value::Array(found))
}
