//! Notes that could stand at figures: offered, never made.

use std::process::Command;

use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::report::{Suggestion, suggest};

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";

/// A flow of two goods, eight months each; an empty figure is missing.
fn open(chips: [&str; 8], pumps: [&str; 8], notes: &Value) -> App {
    let mut rows = HEADER.to_owned();
    for (code, goods, values) in [("8542", "Chips", chips), ("8413", "Pumps", pumps)] {
        for (month, value) in values.iter().enumerate() {
            let month = month + 1;
            let row = format!(
                "EU,Russia,export,{code},{goods},2022-{month:02},{value},EUR,,,,Office,,\n"
            );
            rows.push_str(&row);
        }
    }
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"],
        "views": [{
            "id": "flow", "kind": "flow", "title": "T", "source": "S", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "from": "2022-01", "to": "2022-08",
            "products": [{ "code": "8542" }, { "code": "8413" }], "notes": notes,
        }],
    });
    let story = serde_json::from_value::<tradefall::story::Story>(story).expect("a story");
    App::new(story, &mut |_| Ok(rows.clone().into_bytes())).expect("it opens")
}

const STEADY: [&str; 8] = ["5"; 8];

fn told(found: &[Suggestion]) -> Vec<String> {
    let line =
        |one: &Suggestion| format!("{} {} {}: {}", one.why, one.product, one.period, one.text);
    found.iter().map(line).collect()
}

/// What is offered for chips beside goods that go on as ever.
#[track_caller]
fn check(chips: [&str; 8], expected: &[&str]) {
    assert_eq!(told(&suggest(&open(chips, STEADY, &json!([])), 0)), expected);
}

#[test]
fn the_largest_fall_and_the_lowest_figure_after_it_are_offered() {
    check(
        ["100", "90", "1000", "400", "390", "380", "500", "600"],
        &[
            "fall 8542 2022-04: −60.0% in a month: €1k to €400",
            "low 8542 2022-06: The lowest month: €380",
        ],
    );
}

#[test]
fn a_zero_takes_the_place_of_the_lowest_and_an_end_is_one_while_others_go_on() {
    check(
        ["100", "20", "4", "0", "0", "", "", ""],
        &[
            "fall 8542 2022-02: −80.0% in a month: €100 to €20",
            "zero 8542 2022-04: The first month with nothing",
            "end 8542 2022-05: The last figure; others are published on",
        ],
    );
    // Both end: that is where the table ends.
    let ends = ["5", "5", "5", "5", "5", "", "", ""];
    assert_eq!(told(&suggest(&open(ends, ends, &json!([])), 0)), [] as [String; 0]);
}

#[test]
fn what_has_a_note_is_not_offered_and_what_is_offered_can_be_a_note() {
    let chips = ["100", "90", "1000", "400", "390", "380", "500", "600"];
    let found = suggest(&open(chips, STEADY, &json!([])), 0);
    let accepted = json!([{
        "product": found[0].product, "period": found[0].period.to_string(), "text": found[0].text,
    }]);
    let app = open(chips, STEADY, &accepted);
    assert_eq!(app.notes(), [] as [String; 0]);
    assert_eq!(suggest(&app, 0), found[1..]);
}

#[test]
fn the_command_prints_notes_for_each_view_of_figures() {
    let story = crate::report::www("stories/russia-technology-2022.json");
    let output = Command::new(env!("CARGO_BIN_EXE_tradefall"))
        .args(["suggest", &story])
        .output()
        .expect("it runs");
    assert!(output.status.success());
    let value: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let views = value.as_array().expect("views");
    assert_eq!(views.len(), 1, "the story has one flow");
    let notes = views[0]["notes"].as_array().expect("notes");
    let is_whole = |note: &Value| {
        ["product", "period", "text"]
            .iter()
            .all(|key| note[key].as_str().is_some_and(|s| !s.is_empty()))
    };
    assert!(!notes.is_empty() && notes.iter().all(is_whole), "{notes:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, format!("tradefall: notes that could be made: {}\n", notes.len()));
}
