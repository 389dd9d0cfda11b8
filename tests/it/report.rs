//! What stands behind the shipped stories, against figures worked out by hand
//! from their tables.

use std::process::Command;

use serde_json::Value;
use tradefall::app::App;
use tradefall::report::{Severity, ViewReport, analyse, lint, story_of_table};
use tradefall::story::{Story, View};
use tradefall::{read, trade::Period};

pub(crate) fn www(path: &str) -> String {
    format!("{}/www/{path}", env!("CARGO_MANIFEST_DIR"))
}

fn app(text: &str) -> App {
    let story: Story = serde_json::from_str(text).expect("a story");
    let mut fetch = |path: &str| {
        std::fs::read(www(&format!("stories/{path}"))).map_err(|error| error.to_string())
    };
    App::new(story, &mut fetch).expect("it opens")
}

fn shipped(id: &str) -> String {
    std::fs::read_to_string(www(&format!("stories/{id}.json"))).expect("it is there")
}

fn neighbours() -> ViewReport {
    let bytes = std::fs::read(www("data/eu-neighbours-2022.csv")).expect("it is there");
    let table = read::trade("t.csv", &bytes).expect("a table").content;
    let asked = View {
        reporter: "European Union".into(),
        partner: "Russia".into(),
        unit: "EUR".into(),
        before: "2021-01/2021-12".into(),
        after: "2022-09/2022-11".into(),
        ..View::default()
    };
    let story = story_of_table("t.csv", &table, asked).expect("figures");
    analyse(&App::new(story, &mut |_| Ok(bytes.clone())).expect("it opens"), 0).expect("a report")
}

#[test]
fn the_neighbours_of_russia_gain_as_published() {
    let report = neighbours();
    let (ledger, left_out) = report.lines[0].ledger.as_ref().expect("a loss");
    let ratio = |name: &str| {
        let gain = ledger.gains.iter().find(|gain| gain.partner == name).expect("it is there");
        (gain.ratio.expect("a base") * 10.0).round() / 10.0
    };
    assert_eq!(
        [ratio("Kyrgyzstan"), ratio("Armenia"), ratio("Kazakhstan")].map(|ratio| ratio.to_string()),
        ["13.8", "10.2", "3.1"]
    );
    assert_eq!(left_out, &[] as &[String]);
    assert!(ledger.matched < ledger.loss);
    let text = report.text();
    assert!(text.contains("coincides with") && !text.contains("because"), "{text}");
}

#[test]
fn the_default_story_falls_in_march_2022_by_every_base() {
    let app = app(&shipped("russia-technology-2022"));
    let index = app.views().iter().position(|view| view.kind == "collapse").expect("it has one");
    let report = analyse(&app, index).expect("a report");
    for line in &report.lines {
        let fall = line.anatomy.as_ref().expect("a fall");
        assert_eq!(fall.onset, Some(Period::Month(2022, 3)), "{}", line.label);
        let placebo = line.placebo.as_ref().expect("other dates");
        assert_eq!((placebo.smaller, line.label.as_str()), (placebo.dates, line.label.as_str()));
        assert!(line.alternatives.iter().all(|other| other.percent < -10.0), "{}", line.label);
    }
    // Chips: 54,807,511 in February and 3,100,128 in March.
    let chips = report.lines.iter().find(|line| line.code == "8542").expect("chips");
    let json = report.json();
    let line = json["lines"].as_array().expect("lines").iter().find(|line| line["code"] == "8542");
    let line = line.expect("chips");
    assert_eq!(line["percent"].as_f64(), chips.change.percent);
    let months = |side: &str| line[side]["months"][0]["value"].as_f64().expect("a figure");
    let (before, after) = (months("before"), months("after"));
    assert!(
        (line["percent"].as_f64().expect("one") - (after - before) / before * 100.0).abs() < 1e-9
    );
    assert_eq!(line["bases"].as_array().map(Vec::len), Some(chips.alternatives.len()));
}

#[test]
fn shipped_stories_have_no_errors() {
    for id in ["russia-technology-2022", "us-russia-2022", "japan-korea-2019"] {
        let findings = lint(&app(&shipped(id)));
        let errors: Vec<_> =
            findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{id}: {errors:?}");
    }
}

/// The rules that a changed default story breaks.
#[track_caller]
fn check_rules(change: impl FnOnce(&mut Value), severity: Severity, expected: &[&str]) {
    let mut story: Value = serde_json::from_str(&shipped("russia-technology-2022")).expect("JSON");
    change(&mut story);
    let findings = lint(&app(&story.to_string()));
    let mut rules: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.severity == severity)
        .map(|finding| finding.rule)
        .collect();
    rules.dedup();
    assert_eq!(rules, expected, "{findings:?}");
}

fn collapse(story: &mut Value) -> &mut Value {
    let views = story["views"].as_array_mut().expect("views");
    views.iter_mut().find(|view| view["kind"] == "collapse").expect("it has one")
}

#[test]
fn what_a_story_lacks_is_found() {
    check_rules(|_| {}, Severity::Error, &[]);
    check_rules(|story| story["sources"] = Value::Array(Vec::new()), Severity::Error, &["source"]);
    check_rules(|story| collapse(story)["source"] = "".into(), Severity::Error, &["source"]);
    check_rules(|story| collapse(story)["before"] = "x".into(), Severity::Error, &["problem"]);
    check_rules(
        |story| collapse(story)["small_base"] = 0.into(),
        Severity::Hint,
        // Base stations are a third of a percent of the five goods.
        &["small-base", "small-part"],
    );
    check_rules(
        |story| collapse(story)["before"] = "2019-01/2022-02".into(),
        Severity::Warning,
        &["gap"],
    );
}

fn run(words: &[&str]) -> (Option<i32>, String, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_tradefall")).args(words).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_not_found_in_words() {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"\xff.json");
    let output = Command::new(env!("CARGO_BIN_EXE_tradefall"))
        .arg("check")
        .arg(name)
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("expected a story, cannot read it"), "{said}");
}

#[test]
fn the_commands_answer_for_people_and_for_programs() {
    let story = www("stories/russia-technology-2022.json");
    let (code, out, _) = run(&["analyse", &story, "--json"]);
    let value: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, value[0]["lines"].as_array().map(Vec::len)), (Some(0), Some(5)));
    let (code, out, _) = run(&["analyse", &story]);
    assert_eq!(code, Some(0));
    assert!(out.contains("Base stations (851761), European Union to Russia: −97.9%"), "{out}");
    assert_eq!(run(&["lint", &story]).0, Some(0));

    // The scenario at the end: every cell a number, every setting named.
    assert_eq!(
        (value[1]["kind"].as_str(), value[1]["settings"]["most"].as_str()),
        (Some("stress"), Some("30"))
    );
    assert!(value[1]["table"]["rows"][0][3].is_f64(), "{}", value[1]["table"]);
    let (code, out, err) = run(&["analyse", &story, "--view", "flow"]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("expected a view of kind collapse"), "{err}");
    assert_eq!(run(&["analyse", &story, "--colour"]).0, Some(2));
    let table = www("data/eu-neighbours-2022.csv");
    let (code, _, err) = run(&["analyse", &table, "--reporter", "European Union"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("a table needs --partner"), "{err}");
}

/// The rules that a collapse view of these rows breaks; `keys` change the view.
/// A row is partner, code, month, value, currency, and how firm it is; with `<`
/// before the partner it is that partner's own record.
#[track_caller]
fn check_table(rows: &str, keys: &[(&str, Value)], expected: &[&str]) {
    check_story(rows, keys, |_| {}, expected);
}

/// The same for a story that is changed too.
#[track_caller]
fn check_story(
    rows: &str,
    keys: &[(&str, Value)],
    change: impl FnOnce(&mut Value),
    expected: &[&str],
) {
    let mut view = serde_json::json!({
        "id": "v", "kind": "collapse", "title": "T", "alt": "A", "source": "S", "reporter": "EU",
        "partner": "Russia", "unit": "EUR", "products": [{ "code": "8542" }],
        "before": "2021-01", "after": "2021-02", "small_base": 1,
    });
    for (key, value) in keys {
        view[*key] = value.clone();
    }
    let mut story = serde_json::json!({
        "tradefall": 1, "id": "t", "title": "T", "standfirst": "S", "trade": ["t.csv"],
        "events": ["e.csv"], "sources": [{ "title": "S", "licence": "L" }], "views": [view],
    });
    let header = "reporter,partner,flow,commodity_code,commodity,period,value,currency,quantity,\
                  quantity_unit,status,source,source_url,note";
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(' ').collect();
        let [partner, code, period, value, currency, ref status @ ..] = cells[..] else {
            panic!("{line}")
        };
        let status = status.first().unwrap_or(&"");
        let way = match partner.strip_prefix('<') {
            Some(partner) => format!("{partner},EU,import"),
            None => format!("EU,{partner},export"),
        };
        format!("{way},{code},Goods {code},{period},{value},{currency},,,{status},Office,,")
    };
    let table: Vec<String> =
        std::iter::once(header.to_owned()).chain(rows.split("; ").map(row)).collect();
    let events = "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,\
                  commodities,status,source_title,source_url,source_date\n\
                  late,2021-06-10,,day,EU,EU,Russia,sanction,A late measure,What it does.,8542,\
                  confirmed,Gazette,https://example.org,2021-06-10";
    change(&mut story);
    let story: Story = serde_json::from_value(story).expect("a story");
    let mut fetch = |path: &str| {
        Ok(if path == "e.csv" { events.into() } else { table.join("\n").into_bytes() })
    };
    let app = App::new(story, &mut fetch).expect("it opens");
    let mut rules: Vec<&str> = lint(&app).iter().map(|finding| finding.rule).collect();
    rules.dedup();
    assert_eq!(rules, expected, "{:?}", lint(&app));
}

const PLAIN: &str = "Russia 8542 2021-01 100 EUR; Russia 8542 2021-02 90 EUR";

#[test]
fn what_the_files_hold_around_a_view_is_asked_about() {
    check_table(PLAIN, &[], &[]);
    // February has one of five lines.
    let others =
        "Georgia 8542 2021-01 5 EUR; Armenia 8542 2021-01 5 EUR; Belarus 8542 2021-01 5 EUR";
    check_table(&format!("{PLAIN}; {others}"), &[], &["partial"]);
    check_table(&format!("{PLAIN}; Russia 8542 2021-02 95 USD"), &[], &["unit"]);
    // What a base of 100 is beside one of 100,000.
    let both = serde_json::json!([{ "code": "8542" }, { "code": "847130" }]);
    let large = "Russia 847130 2021-01 100000 EUR; Russia 847130 2021-02 90000 EUR";
    check_table(&format!("{PLAIN}; {large}"), &[("products", both)], &["small-part"]);
    check_table(PLAIN, &[("small_base", 1000.into())], &["small-base"]);
    check_table(PLAIN, &[("before", "2020-12".into())], &["gap"]);
    let whole = serde_json::json!([{ "code": "85" }, { "code": "8542" }]);
    let chapter = "Russia 85 2021-01 200 EUR; Russia 85 2021-02 190 EUR";
    check_table(&format!("{PLAIN}; {chapter}"), &[("products", whole)], &["aggregate"]);
}

#[test]
fn a_code_that_changed_its_meaning_between_the_windows_is_an_error() {
    let phones = |from: &str, to: &str| {
        let rows = format!("Russia 851712 {from} 100 EUR; Russia 851712 {to} 90 EUR");
        let products = serde_json::json!([{ "code": "851712" }]);
        (rows, [("products", products), ("before", from.into()), ("after", to.into())])
    };
    let (rows, keys) = phones("2021-12", "2022-01");
    check_table(&rows, &keys, &["break"]);
    let (rows, keys) = phones("2021-11", "2021-12");
    check_table(&rows, &keys, &[]);
}

#[test]
fn a_partner_s_own_record_that_differs_by_more_than_a_quarter_is_asked_about() {
    let own = |value: u32| {
        format!("{PLAIN}; <Russia 8542 2021-01 {value} EUR; <Russia 8542 2021-02 90 EUR")
    };
    check_table(&own(140), &[], &["mirror"]);
    check_table(&own(130), &[], &[]);
}

#[test]
fn a_headline_of_figures_that_are_not_final_is_asked_about() {
    let last =
        |status: &str| format!("Russia 8542 2021-01 100 EUR; Russia 8542 2021-02 90 EUR {status}");
    check_table(&last("provisional"), &[], &["provisional"]);
    check_table(&last("estimated"), &[], &["provisional"]);
    check_table(&last("stated"), &[], &[]);
}

#[test]
fn sources_licences_and_what_was_set_aside_are_asked_for() {
    let licence = |story: &mut Value| story["sources"][0]["licence"] = "".into();
    check_story(PLAIN, &[], licence, &["licence"]);
    check_story(PLAIN, &[], |story| story["sources"] = serde_json::json!([]), &["source"]);
    check_story(PLAIN, &[], |story| story["standfirst"] = "".into(), &["standfirst"]);
    check_table(&format!("{PLAIN}; Russia 8542 soon 90 EUR"), &[], &["set-aside"]);
}

#[test]
fn a_base_that_decides_the_direction_is_asked_about() {
    let keys = [("before", "2021-02".into()), ("after", "2021-03".into())];
    let march = |value: u32| {
        format!(
            "Russia 8542 2021-01 200 EUR; Russia 8542 2021-02 100 EUR; Russia 8542 2021-03 {value} EUR"
        )
    };
    // +10 % against February, −27 % against the mean of both months.
    check_table(&march(110), &keys, &["base"]);
    check_table(&march(90), &keys, &[]);
    // An index of a month with less than half of what is usual.
    let flow = |base: &str| {
        let base = ("base", base.into());
        let measure = ("measure", "index".into());
        [
            ("kind", "flow".into()),
            ("from", "2021-01".into()),
            ("to", "2021-03".into()),
            base,
            measure,
        ]
    };
    let low =
        "Russia 8542 2021-01 200 EUR; Russia 8542 2021-02 90 EUR; Russia 8542 2021-03 210 EUR";
    check_table(low, &flow("2021-02"), &["base"]);
    check_table(low, &flow("2021-01"), &[]);
}

#[test]
fn sums_of_windows_that_are_not_equally_long_are_asked_about() {
    let rows = format!("{PLAIN}; Russia 8542 2021-03 80 EUR");
    let keys = |before: &str| {
        [("measure", "sum".into()), ("before", before.into()), ("after", "2021-03".into())]
    };
    check_table(&rows, &keys("2021-01/2021-02"), &["windows"]);
    check_table(&rows, &keys("2021-02"), &[]);
    let mean = [("before", "2021-01/2021-02".into()), ("after", "2021-03".into())];
    check_table(&rows, &mean, &[]);
}

/// Twelve lines of three months, of which `change` may replace some rows.
fn many(change: impl Fn(u32, &str) -> Option<String>) -> String {
    let mut rows = Vec::new();
    for line in 0..12_u32 {
        for (month, left) in [("2021-01", 100), ("2021-02", 100), ("2021-03", 80 - line)] {
            let row = format!("Russia {} {month} {left} EUR", 840_000 + line);
            rows.push(change(line, month).unwrap_or(row));
        }
    }
    rows.join("; ")
}

fn of_kind(kind: &str) -> Vec<(&'static str, Value)> {
    vec![
        ("kind", kind.into()),
        ("products", serde_json::json!([])),
        ("before", "2021-02".into()),
        ("after", "2021-03".into()),
        ("floor", 1.into()),
    ]
}

#[test]
fn views_of_every_line_of_goods_are_asked_about_too() {
    let plain = many(|_, _| None);
    for kind in ["rank", "heat", "density"] {
        check_table(&plain, &of_kind(kind), &[]);
        let row = |text: &str| {
            let text = text.to_owned();
            many(move |line, month| (line == 3 && month == "2021-02").then(|| text.clone()))
        };
        check_table(&row("Russia 840003 2021-02  EUR"), &of_kind(kind), &["gap"]);
        check_table(
            &row("Russia 840003 2021-02 100 EUR provisional"),
            &of_kind(kind),
            &["provisional"],
        );
        check_table(&format!("{plain}; Russia 840003 2021-02 95 USD"), &of_kind(kind), &["unit"]);
        check_table(
            &format!("{plain}; Russia 8400 2021-02 95 EUR"),
            &of_kind(kind),
            &["aggregate"],
        );
    }
    // One line of three that the partner records too is twice as large there.
    let theirs = |value: u32| {
        format!(
            "{plain}; <Russia 840001 2021-02 100 EUR; <Russia 840001 2021-03 80 EUR; \
             <Russia 840002 2021-02 {value} EUR; <Russia 840002 2021-03 78 EUR"
        )
    };
    for kind in ["rank", "heat", "density"] {
        check_table(&theirs(200), &of_kind(kind), &["mirror"]);
        check_table(&theirs(110), &of_kind(kind), &[]);
    }
    let late = many(|line, month| {
        (line > 5 && month == "2021-03").then(|| format!("Russia {} 2021-03  EUR", 840_000 + line))
    });
    check_table(&late, &of_kind("rank"), &["partial", "gap"]);
    let mut keys = of_kind("rank");
    keys.pop();
    check_table(&plain, &keys, &["small-base"]);
    // Rank 1 by the chosen windows, rank 12 by a base of two months.
    let odd = many(|line, month| {
        (line == 0).then(|| {
            let value = match month {
                "2021-01" => 1,
                "2021-02" => 200,
                _ => 90,
            };
            format!("Russia 840000 {month} {value} EUR")
        })
    });
    check_table(&odd, &of_kind("rank"), &["base"]);
    let phones = "Russia 851712 2021-12 100 EUR; Russia 851712 2022-01 90 EUR";
    let keys = [
        ("kind", "rank".into()),
        ("products", serde_json::json!([])),
        ("before", "2021-12".into()),
        ("after", "2022-01".into()),
        ("floor", 1.into()),
    ];
    check_table(phones, &keys, &["break"]);
}

#[test]
fn every_line_of_goods_is_told_with_the_months_it_was_made_from() {
    let story = www("stories/russia-goods-2022.json");
    let (code, out, err) = run(&["analyse", &story, "--json"]);
    assert_eq!(code, Some(0), "{err}");
    let value: Value = serde_json::from_str(&out).expect("JSON");
    let kinds: Vec<_> = value.as_array().expect("views").iter().map(|view| &view["kind"]).collect();
    assert_eq!(kinds, ["rank", "heat", "density"]);
    let line = |view: usize, code: &str| {
        let lines = value[view]["lines"].as_array().expect("lines");
        lines.iter().find(|line| line["code"] == code).expect("it is there").clone()
    };
    let mean = |window: &Value| {
        let months = window["months"].as_array().expect("months").iter();
        let numbers: Vec<f64> = months.map(|month| month["value"].as_f64().expect("one")).collect();
        numbers.iter().sum::<f64>() / numbers.len() as f64
    };
    // Laptops: the percentage again from the months that are named.
    let laptops = line(0, "84713000");
    let (before, after) = (mean(&laptops["before"]), mean(&laptops["after"]));
    let percent = laptops["percent"].as_f64().expect("one");
    assert!((percent - (after - before) / before * 100.0).abs() < 1e-9, "{percent}");
    assert_eq!(laptops["before"]["months"].as_array().map(Vec::len), Some(12));
    let (rank, ranks) = (&laptops["rank"], &laptops["ranks_by_other_windows"]);
    assert!(ranks["best"].as_u64() <= rank.as_u64() && rank.as_u64() <= ranks["worst"].as_u64());
    let counts = value[0]["counts"].as_object().expect("counts").values();
    let all: u64 = counts.filter_map(Value::as_u64).sum();
    assert_eq!(value[0]["lines"].as_array().map(|lines| lines.len() as u64), Some(all));
    // Each index again from its figure.
    for view in [1, 2] {
        let line = line(view, "84713000");
        let base = mean(&line["base"]);
        let months = line["months"].as_array().expect("months");
        assert_eq!(months.len(), 35);
        for month in months {
            let (value, index) = (month["value"].as_f64(), month["index"].as_f64());
            let expected = value.map(|value| value / base * 100.0);
            assert!((index.unwrap_or(-1.0) - expected.unwrap_or(-1.0)).abs() < 1e-9, "{month}");
        }
    }
    // And so that a person can read it.
    let (_, out, _) = run(&["analyse", &story, "--view", "rank"]);
    assert!(out.contains("Ranks by other windows"), "{out}");
    assert_eq!(run(&["lint", &story]).0, Some(0));
}

#[test]
fn axes_and_events_beyond_the_figures_are_asked_about() {
    let flow = |more: &[(&'static str, Value)]| {
        let mut keys: Vec<(&'static str, Value)> =
            vec![("kind", "flow".into()), ("from", "2021-01".into()), ("to", "2021-02".into())];
        keys.extend_from_slice(more);
        keys
    };
    check_table(PLAIN, &flow(&[]), &[]);
    check_table(PLAIN, &flow(&[("scale", "log".into())]), &["axis"]);
    let text = ("text", "On a scale of equal ratios.".into());
    check_table(PLAIN, &flow(&[("scale", "log".into()), text]), &[]);
    check_table(&format!("Russia 8542 2019-12 90 EUR; {PLAIN}"), &flow(&[]), &["axis"]);
    let late = [("to", "2021-07".into()), ("events", serde_json::json!(["late"]))];
    check_table(PLAIN, &flow(&late), &["event", "axis"]);
}
