//! What a reader takes away as CSV opens again as the chart that it came from.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tradefall::app::App;
use tradefall::chart::Twin;
use tradefall::story::{Story, shown};

fn www(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www").join(path)
}

/// Every shipped story.
fn stories() -> Vec<Story> {
    let index = std::fs::read_to_string(www("stories/index.json")).expect("it is there");
    let index: Value = serde_json::from_str(&index).expect("JSON");
    let file = |entry: &Value| {
        let path = www("stories").join(entry["file"].as_str().expect("a file"));
        serde_json::from_str(&std::fs::read_to_string(path).expect("it is there")).expect("a story")
    };
    index.as_array().expect("stories").iter().map(file).collect()
}

fn opened(story: Story) -> App {
    App::new(story, &mut |path| Ok(std::fs::read(www("stories").join(path)).expect("it is there")))
        .expect("it opens")
}

/// A story of the one view that a file was taken from.
fn again(csv: &str) -> App {
    let shown = shown(csv).expect("a view");
    let files = [("t.csv", &shown.trade), ("c.csv", &shown.claims), ("e.csv", &shown.events)];
    let path = |at: usize| {
        let (path, text) = files[at];
        if text.is_empty() { Vec::new() } else { vec![path.to_owned()] }
    };
    let empty = r#"{"tradefall": 1, "id": "t", "title": "T", "views": []}"#;
    let mut story: Story = serde_json::from_str(empty).expect("a story");
    (story.trade, story.claims, story.events) = (path(0), path(1), path(2));
    story.views.push(shown.view);
    App::new(story, &mut |path| {
        let file = files.iter().find(|file| file.0 == path).expect("a file");
        Ok(file.1.clone().into_bytes())
    })
    .expect("it opens")
}

fn rows(twin: &Twin) -> Vec<Vec<(&str, Option<f64>, &str)>> {
    let rows = twin.table.rows.iter();
    rows.map(|row| {
        row.iter().map(|cell| (cell.text.as_str(), cell.number, cell.link.as_str())).collect()
    })
    .collect()
}

#[track_caller]
fn check(app: &App, view: usize) -> App {
    let name = format!("{}, {}", app.story().id, app.views()[view].id);
    let csv = app.csv(view);
    let back = again(&csv);
    assert_eq!(back.notes(), [] as [String; 0], "{name}");
    let (mut before, after) = (app.twin(view), back.twin(0));
    for caption in &before.captions {
        assert!(csv.contains(&caption.replace('"', "\"\"")), "{name}: {caption}");
    }
    // What a reader took away was published by nobody.
    before.captions.retain(|caption| !caption.starts_with("Edited by reader."));
    assert_eq!(before.captions, after.captions, "{name}");
    assert_eq!(before.table.header, after.table.header, "{name}");
    assert_eq!(before.table.caption, after.table.caption, "{name}");
    assert_eq!(rows(&before), rows(&after), "{name}");
    for (one, other) in before.methods.iter().zip(&after.methods) {
        assert_eq!((&one.title, &one.lines), (&other.title, &other.lines), "{name}");
    }
    let (one, other) = (&app.views()[view], &back.views()[0]);
    assert_eq!((&one.title, &one.source, &one.kind), (&other.title, &other.source, &other.kind));
    back
}

/// The desk knows the file, and sets nothing aside.
fn check_desk(csv: &str, back: &App) {
    use tradefall::desk::{Content, Options, read_bytes};
    let read = read_bytes("t.csv", csv.as_bytes(), &Options::default()).expect("a table");
    let count = match &read.content {
        Content::Figures(table) => (table.len(), back.data().trade.rows().len()),
        Content::Events(events) => (events.len(), back.data().events.len()),
        Content::Claims(claims) => (claims.len(), back.data().claims.len()),
    };
    assert_eq!((read.notes.records(), count.0), (0, count.1));
    assert_eq!(read.summary.records, read.summary.used);
}

#[test]
fn every_shipped_view_opens_again_from_its_csv() {
    let mut kinds = Vec::new();
    for story in stories() {
        let app = opened(story);
        for view in 0..app.views().len() {
            let back = check(&app, view);
            check_desk(&app.csv(view), &back);
            kinds.push(app.views()[view].kind.clone());
        }
    }
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds.len(), 15, "{kinds:?}");
}

#[test]
fn what_a_reader_chose_is_taken_along() {
    for story in stories() {
        let mut app = opened(story);
        for view in 0..app.views().len() {
            for option in app.options(view) {
                // A choice of the timeline is none of its view: its events are left out.
                let is_list = app.views()[view].kind == "timeline";
                let choices = option.choices.iter().rev().step_by(7);
                for (value, _) in choices.filter(|_| !is_list).take(2) {
                    app.set_option(view, option.name, value);
                    check(&app, view);
                }
            }
        }
    }
}

#[test]
fn events_that_a_reader_left_out_are_not_in_the_file() {
    let mut app = opened(stories().swap_remove(0));
    let view = app.views().iter().position(|view| view.kind == "timeline").expect("a timeline");
    let all = app.csv(view).lines().count();
    app.set_option(view, "actor", "US");
    let back = again(&app.csv(view));
    assert!(app.csv(view).lines().count() < all);
    assert_eq!(rows(&app.twin(view)), rows(&back.twin(0)));
}

/// Names that a spreadsheet would take for formulas, the four states of a
/// cell, figures of any size, windows that an event names.
#[test]
fn any_table_opens_again() {
    let names =
        ["Chips", "=1+1", "'=1+1", "-2", "'quoted", "a, \"b\"", "@SUM(A1)", "＝x", "#1", "x"];
    arbtest::arbtest(|u| {
        let mut table = tradefall::read::TRADE_HEADER.to_owned();
        let (reporter, partner) = (*u.choose(&names)?, *u.choose(&names)?);
        let mut products = Vec::new();
        for code in 1..=u.int_in_range(1..=3)? {
            let code = format!("850{code}");
            let name = *u.choose(&names)?;
            for month in 1..=12 {
                let value = match u.int_in_range(0..=5)? {
                    0 => String::new(),
                    1 => ":".to_owned(),
                    2 => "c".to_owned(),
                    3 => "0".to_owned(),
                    4 => format!("{}.{}", u.arbitrary::<u32>()?, u.arbitrary::<u16>()?),
                    _ => u.arbitrary::<u64>()?.to_string(),
                };
                let period = format!("2022-{month:02}");
                let status = *u.choose(&["", "derived", "provisional", "estimated"])?;
                tradefall::read::write_record(
                    &[
                        reporter,
                        partner,
                        "export",
                        &code,
                        name,
                        &period,
                        &value,
                        "EUR",
                        "",
                        "",
                        status,
                        *u.choose(&names)?,
                        "",
                        "",
                    ],
                    &mut table,
                );
            }
            products.push(serde_json::json!({ "code": code, "label": *u.choose(&names)? }));
        }
        let common = |id: &str| {
            serde_json::json!({
                "id": id, "kind": id, "title": "=T", "text": "a\nb", "source": "'S",
                "reporter": reporter, "partner": partner, "unit": "EUR", "products": products,
                "before": "e/3", "after": "2022-07/2022-09", "from": "2022-01", "to": "2022-12",
            })
        };
        let story = serde_json::json!({
            "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"], "events": ["e.csv"],
            "views": [common("flow"), common("collapse")],
        });
        let story = serde_json::from_value(story).expect("a story");
        let events = format!(
            "{}e,2022-06-15,,month,2022-06-02,2022-07-01,A,A,,other,=T,,850110,reported,,\n",
            tradefall::read::EVENTS_HEADER
        );
        let app = App::new(story, &mut |path| {
            Ok(if path == "t.csv" { table.clone() } else { events.clone() }.into_bytes())
        })
        .expect("it opens");
        for view in 0..2 {
            if app.problem(view).is_none() {
                check(&app, view);
            }
        }
        Ok(())
    });
}

/// The file as it is, named as a table of a story.
#[test]
fn a_file_that_was_taken_away_is_a_table_of_a_story_as_it_is() {
    let story = stories().swap_remove(0);
    let app = opened(story.clone());
    let views = app.views().iter().map(|view| view.kind.clone()).collect::<Vec<_>>();
    for (view, kind) in views.iter().enumerate() {
        let path = vec!["taken.csv".to_owned()];
        let mut story = Story { views: vec![story.views[view].clone()], ..story.clone() };
        match kind.as_str() {
            "claims" => story.claims = path,
            "timeline" => story.events = path,
            _ => story.trade = path,
        }
        let back = App::new(story, &mut |path| {
            let is_own = path == "taken.csv";
            let file = || std::fs::read(www("stories").join(path)).expect("it is there");
            Ok(if is_own { app.csv(view).into_bytes() } else { file() })
        })
        .expect("it opens");
        assert_eq!(back.notes(), [] as [String; 0], "{kind}");
        assert_eq!(rows(&app.twin(view)), rows(&back.twin(0)), "{kind}");
    }
}
