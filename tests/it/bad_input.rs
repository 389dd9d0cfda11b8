//! Bad input, one test an item, through every kind of view that computes:
//! a sentence instead of a number, and never a percentage from nothing.

use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::scene::Theme;

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";
const BASE: &str = "2021-11/2021-12";
const AFTER: &str = "2022-01/2022-02";

/// Rows of chips from EU to `partner`, a month each from `first` on; an empty
/// one is missing.
fn rows(partner: &str, values: &[&str]) -> String {
    let months = (0..).map(|at| format!("{}-{:02}", 2021 + at / 12, at % 12 + 1));
    let row = |(month, value): (String, &&str)| {
        format!("EU,{partner},export,8542,Chips,{month},{value},EUR,,,,Office,,\n")
    };
    months.zip(values).map(row).collect()
}

/// Fourteen months of which the last four are these.
fn ending(last: [&str; 4]) -> Vec<&str> {
    [&["100"; 10][..], &last[..]].concat()
}

/// Views of every kind that computes, over these rows.
fn open(rows: &str, before: &str, after: &str) -> App {
    let view = |kind: &str| {
        let mut view = json!({
            "id": kind, "kind": kind, "title": "T", "source": "S", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "products": [{ "code": "8542" }],
            "before": before, "after": after,
        });
        let more = match kind {
            "flow" | "mirror" | "multiples" | "reroute" | "shares" => {
                json!({ "from": "2021-01", "to": "2022-02" })
            }
            "expected" => json!({ "from": "2021-01", "to": "2022-02", "after": "2022-01" }),
            "stress" => json!({ "baselines": [{
                "label": "EU to Russia", "code": "8542", "before": before, "from": "2022-01",
            }] }),
            _ => json!({}),
        };
        view.as_object_mut().expect("keys").extend(more.as_object().expect("keys").clone());
        view
    };
    let kinds = [
        "collapse",
        "evidence",
        "flow",
        "expected",
        "reroute",
        "mirror",
        "stress",
        "rank",
        "heat",
        "density",
        "multiples",
        "shares",
        "slope",
    ];
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"],
        "views": kinds.map(view),
    });
    let table = [HEADER, rows].concat().into_bytes();
    let story = serde_json::from_value::<tradefall::story::Story>(story).expect("a story");
    App::new(story, &mut |_| Ok(table.clone())).expect("it opens")
}

/// All that is said of a kind of view, or why it is not drawn; what is said is
/// never of a number that is none.
fn said(app: &App, kind: &str) -> String {
    let at = app.views().iter().position(|view| view.kind == kind).expect("it has one");
    let twin = app.twin(at);
    let methods = twin.methods.iter().flat_map(|method| {
        std::iter::once(method.title.clone()).chain(method.lines.iter().cloned())
    });
    let cells = twin.table.rows.iter().flatten().map(|cell| cell.text.clone());
    let problem = app.problem(at).map(str::to_owned);
    let all = twin.captions.iter().cloned().chain(methods).chain(cells).chain(problem);
    let words = all.collect::<Vec<_>>().join("\n");
    assert!(words.len() > 20, "nothing is said of {kind}");
    for width in [320.0, 960.0] {
        let svg = app.svg(at, width, Theme::Light);
        for nonsense in ["NaN", "inf%", "infinity", "–%"] {
            assert!(!svg.contains(nonsense) && !words.contains(nonsense), "{kind}: {nonsense}");
        }
    }
    words
}

/// Whether words hold a percentage of change: a sign, digits and `%`.
fn has_change(words: &str) -> bool {
    let before = |sign: char| {
        words.split(sign).skip(1).any(|rest| {
            let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ".,".contains(c));
            digits.len() < rest.len() && digits.starts_with('%')
        })
    };
    before('−') || before('+')
}

/// No kind of view makes a percentage of change between the windows, each says
/// something, and `lint` and `analyse` have an answer.
#[track_caller]
fn check_nothing(app: &App, word: &str) {
    for kind in ["collapse", "rank", "reroute", "slope"] {
        let words = said(app, kind);
        assert!(!has_change(&words), "{kind}: {words}");
    }
    // Other bases and dates may have changes of their own.
    let evidence = said(app, "evidence");
    assert!(app.problem(1).is_some() || evidence.contains(": no percentage"), "{evidence}");
    assert!(!evidence.contains("the same percentage"), "{evidence}");
    for kind in ["flow", "expected", "mirror", "multiples", "shares", "stress", "heat", "density"] {
        said(app, kind);
    }
    let collapse = said(app, "collapse");
    assert!(collapse.contains(word), "“{word}”: {collapse}");
    tradefall::report::lint(app);
    if let Ok(report) = tradefall::report::analyse(app, 0) {
        for line in report.json()["lines"].as_array().expect("lines") {
            assert_eq!(line["percent"], Value::Null);
            assert!(!line["method"].as_array().expect("sentences").is_empty());
        }
    }
}

#[test]
fn a_series_of_one_point_has_no_change() {
    check_nothing(&open(&rows("Russia", &["5"]), BASE, AFTER), "missing");
}

#[test]
fn all_missing_is_no_fall() {
    check_nothing(&open(&rows("Russia", &[""; 14]), BASE, AFTER), "missing");
}

#[test]
fn all_zero_has_no_base() {
    check_nothing(&open(&rows("Russia", &["0"; 14]), BASE, AFTER), "no base");
}

#[test]
fn a_base_of_zero_has_no_percentage() {
    let ending = ending(["0", "0", "7", "9"]);
    check_nothing(&open(&rows("Russia", &ending), BASE, AFTER), "the base is 0");
}

#[test]
fn a_base_below_zero_has_no_percentage() {
    let corrections = ending(["-4", "-2", "7", "9"]);
    check_nothing(&open(&rows("Russia", &corrections), BASE, AFTER), "the base is −3");
}

#[test]
fn a_month_missing_in_one_window_only_gives_no_percentage() {
    for last in [["", "4", "7", "9"], ["4", "4", "7", ""], ["4", "4", "c", "9"]] {
        let ending = ending(last);
        check_nothing(&open(&rows("Russia", &ending), BASE, AFTER), "without a figure");
    }
}

#[test]
fn windows_that_leave_the_data_give_no_percentage() {
    let known = rows("Russia", &ending(["9", "9", "3", "3"]));
    check_nothing(&open(&known, "2020-11/2021-01", AFTER), "without a figure");
    check_nothing(&open(&known, BASE, "2022-02/2022-03"), "without a figure");
    let app = open(&known, "2020-11/2021-01", AFTER);
    assert!(said(&app, "rank").contains("the window before leaves the months of the table"));
}

#[test]
fn a_negative_month_after_is_a_correction_and_is_said_as_it_is() {
    // (−5 + 0) ÷ 2 against 10: more than all is gone, which a correction can do.
    let app = open(&rows("Russia", &ending(["10", "10", "-5", "0"])), BASE, AFTER);
    for kind in ["collapse", "evidence", "rank", "slope"] {
        let words = said(&app, kind);
        assert!(words.contains("−125.0%"), "{kind}: {words}");
    }
    let kinds = ["flow", "expected", "reroute", "mirror", "multiples", "shares", "stress", "heat"];
    for kind in kinds.into_iter().chain(["density"]) {
        said(&app, kind);
    }
}

#[test]
fn two_figures_for_a_month_are_not_added_up_in_silence() {
    let known = rows("Russia", &ending(["10", "10", "5", "5"]));
    let again = "EU,Russia,export,8542,Chips,2022-02,3,EUR,,,,Office,,\n";
    let app = open(&[&known, again].concat(), BASE, AFTER);
    assert!(app.notes().iter().any(|note| note.contains("line 16")), "{:?}", app.notes());
    let words = said(&app, "collapse");
    assert!(words.contains("−50.0%"), "{words}");
    let lint = tradefall::report::lint(&app);
    assert!(lint.iter().any(|finding| finding.rule == "set-aside"), "{lint:?}");
}

#[test]
fn windows_that_overlap_are_refused_in_words() {
    let known = rows("Russia", &ending(["10", "20", "30", "40"]));
    let app = open(&known, "2021-11/2022-01", "2022-01/2022-02");
    check_nothing(&app, "No percentage: the windows overlap.");
    let words = said(&app, "rank");
    assert!(words.contains("begins before the other one has ended"), "{words}");
}

#[test]
fn two_currencies_are_never_one_number() {
    let known = rows("Russia", &ending(["10", "10", "5", "5"]));
    let dollars = known.replace(",EUR,", ",USD,").replace(",100,", ",900,");
    let app = open(&[&*known, &dollars].concat(), BASE, AFTER);
    let alone = open(&known, BASE, AFTER);
    for view in app.views() {
        let kind = view.kind.as_str();
        assert_eq!(said(&app, kind), said(&alone, kind), "{kind}");
    }
    let lint = tradefall::report::lint(&app);
    assert!(lint.iter().any(|finding| finding.rule == "unit"), "{lint:?}");
    // A month that only the other currency has is missing.
    let half = rows("Russia", &ending(["10", "10", "5", ""]));
    let other = "EU,Russia,export,8542,Chips,2022-02,5,USD,,,,Office,,\n";
    let half = half.replace("EU,Russia,export,8542,Chips,2022-02,,EUR,,,,Office,,\n", "");
    check_nothing(&open(&[&*half, other].concat(), BASE, AFTER), "without a figure");
}

#[test]
fn neighbours_with_gaps_gain_nothing_and_are_named() {
    let direct = rows("Russia", &ending(["10", "10", "5", "5"]));
    let whole = rows("Armenia", &ending(["10", "10", "12", "12"]));
    let holes = rows("Georgia", &ending(["10", "", "90", "90"]));
    let app = open(&[direct, whole, holes].concat(), BASE, AFTER);
    let words = said(&app, "reroute");
    assert!(words.contains("Georgia") && !words.contains("×9"), "{words}");
}
