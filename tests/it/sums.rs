//! Sums of windows instead of means: a choice of the author and of the reader,
//! said wherever a number stands.

use serde_json::json;
use tradefall::app::App;

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";

/// A chart of chips, 30 + 20 + 10 before and 4 + 5 + 6 after, and another year.
fn open(measure: &str, before: &str, after: &str) -> App {
    let mut table = HEADER.to_owned();
    for (month, value) in ["30", "20", "10", "4", "5", "6"].into_iter().enumerate() {
        let month = month + 1;
        let row = ["EU,Russia,export,8542,Chips,2022-0", &month.to_string(), ",", value];
        table += &row.concat();
        table += ",EUR,,,,Office,,\n";
    }
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"],
        "views": [{
            "id": "v", "kind": "collapse", "title": "T", "source": "S", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "products": [{ "code": "8542" }],
            "measure": measure, "before": before, "after": after, "scale": "value",
        }],
    });
    let story = serde_json::from_value(story).expect("a story");
    App::new(story, &mut |_| Ok(table.clone().into_bytes())).expect("it opens")
}

/// Captions, table and arithmetic, a line each.
fn said(app: &App) -> String {
    let twin = app.twin(0);
    let methods = twin.methods.iter().flat_map(|method| method.lines.iter().cloned());
    let rows = twin
        .table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | "));
    let header = twin.table.header.join(" | ");
    let all = twin.captions.iter().cloned().chain([header]).chain(rows).chain(methods);
    all.collect::<Vec<_>>().join("\n")
}

const FIRST: &str = "2022-01/2022-03";
const LAST: &str = "2022-04/2022-06";

#[test]
fn sums_are_shown_in_chart_table_key_and_arithmetic() {
    let app = open("sum", FIRST, LAST);
    let words = said(&app);
    // 60 and 15: the change is that of the means, 20 and 5.
    assert!(words.contains("Chips fell most, −75.0%, from €60 to €15"), "{words}");
    assert!(
        words.contains("Jan 2022 to Mar 2022 (sum, EUR)")
            || words.contains("January 2022 to March 2022 (sum, EUR)"),
        "{words}"
    );
    assert!(words.contains("Chips | 8542 | 60 | 15 | −75.0%"), "{words}");
    assert!(words.contains("; sum of 3 months €60."), "{words}");
    assert!(words.contains("Change = (15 − 60) ÷ 60 × 100 = −75.0%"), "{words}");
    assert!(words.contains("Figures are sums of the windows compared."), "{words}");
    assert!(!words.contains("mean"), "{words}");
    let svg = app.svg(0, 720.0, tradefall::scene::Theme::Light);
    assert!(svg.contains("(sum)") && svg.contains("€60") && !svg.contains("mean"), "{svg}");
    let csv = app.csv(0);
    assert!(csv.contains("sum") && csv.contains(",60,15,"), "{csv}");
    let report = tradefall::report::analyse(&app, 0).expect("a report").json();
    assert_eq!(report["shown"], "sums");
    assert_eq!(report["lines"][0]["before"]["sum"], 60.0);
}

#[test]
fn a_reader_chooses_sums_and_the_address_has_it() {
    let mut app = open("", FIRST, LAST);
    let means = said(&app);
    assert!(means.contains("from €20 to €5") && means.contains("mean of 3 months"), "{means}");
    assert!(means.contains("Figures are means of the windows compared."), "{means}");
    // Single months are neither.
    assert!(!said(&open("", "2022-03", "2022-04")).contains("Figures are"));
    let option = |app: &App| app.options(0).into_iter().find(|option| option.name == "measure");
    assert_eq!(option(&app).expect("it is offered").value, "mean");
    app.set_option(0, "measure", "sum");
    assert_eq!(app.state(), "v1;v.measure=sum");
    let sums = said(&app);
    assert!(sums.contains("from €60 to €15"), "{sums}");
    let mut other = open("", FIRST, LAST);
    assert_eq!(other.set_state("v1;v.measure=sum"), [] as [String; 0]);
    assert_eq!(said(&other), sums);
    app.set_option(0, "measure", "mean");
    assert_eq!((app.state(), said(&app)), (String::new(), means));
    // Windows that come with an address are there before their sums.
    let mut single = open("", "2022-03", "2022-04");
    assert_eq!(option(&single), None, "of single months both are the same");
    let state = "v1;v.before=2022-01/2022-02;v.after=2022-04/2022-05;v.measure=sum";
    assert_eq!(single.set_state(state), [] as [String; 0]);
    assert_eq!(single.state(), state);
    assert!(said(&single).contains("from €50 to €9"), "{}", said(&single));
}

#[test]
fn sums_of_windows_of_unequal_length_are_refused_in_words() {
    let app = open("sum", FIRST, "2022-04/2022-05");
    let words = said(&app);
    assert!(
        words.contains(
            "Means are shown: sums of windows that are not equally long are no comparison."
        ),
        "{words}"
    );
    assert!(words.contains("from €20 to €4.5") && words.contains("mean of 3 months"), "{words}");
    assert!(!words.contains("60"), "{words}");
    let report = tradefall::report::analyse(&app, 0).expect("a report").json();
    assert_eq!(report["shown"], "means");
}

#[test]
fn a_gap_gives_no_sum() {
    let app = open("sum", "2021-12/2022-02", LAST);
    let words = said(&app);
    assert!(words.contains("missing") && !words.contains('%') && !words.contains("€50"), "{words}");
}
