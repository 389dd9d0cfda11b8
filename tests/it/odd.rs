//! Odd data: stories made in memory, drawn in every kind at every size.
//!
//! Whatever the figures and labels are, a picture is finite, well-formed XML
//! whose texts stay inside and apart, and its words never make a percentage
//! out of nothing.

use std::collections::BTreeMap;

use resvg::usvg::roxmltree::Document;
use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::scene::{Mark, Point, Scene, Theme};

use crate::story::text_problems;

/// From nothing at all to wider than any screen.
const WIDTHS: [f64; 6] = [0.0, 280.0, 320.0, 720.0, 1400.0, 10_000.0];

const TRADE: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                     quantity,quantity_unit,status,source,source_url,note\n";
const EVENTS: &str = "id,date,date_end,date_precision,actor,actor_group,target,kind,title,\
                      summary,commodities,status,source_title,source_url\n";
const CLAIMS: &str = "id,reporter,partner,commodity,from_period,to_period,change_pct,qualifier,\
                      stated,claimed_by,source_url,source_date,paraphrase\n";

/// A story in the making.
struct Odd {
    files: BTreeMap<&'static str, String>,
    story: Value,
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

impl Odd {
    fn new() -> Self {
        let files = [("trade", TRADE), ("events", EVENTS), ("claims", CLAIMS)];
        Self {
            files: files.map(|(name, header)| (name, header.to_owned())).into(),
            story: json!({
                "tradefall": 1, "id": "odd", "title": "Odd", "views": [],
                "trade": ["trade"], "events": ["events"], "claims": ["claims"],
            }),
        }
    }

    fn row(mut self, file: &'static str, cells: &[&str]) -> Self {
        let cells: Vec<_> = cells.iter().map(|cell| quoted(cell)).collect();
        let table = self.files.get_mut(file).expect("one of the three");
        table.push_str(&cells.join(","));
        table.push('\n');
        self
    }

    /// A figure a month from January 2022 on; an empty one is missing.
    fn series(self, goods: &str, figures: &[&str]) -> Self {
        let months = (1..).map(|month| format!("2022-{month:02}"));
        months.zip(figures).fold(self, |odd, (month, figure)| {
            let cells = ["EU", "Russia", "export", "", goods, &month, figure, "EUR"];
            odd.row("trade", &[&cells[..], &["", "", "", "Eurostat", "", ""]].concat())
        })
    }

    fn event(self, id: &str, dates: (&str, &str, &str), title: &str) -> Self {
        let (start, end, precision) = dates;
        let who = ["US", "US", "Russia", "export_control"];
        let cells = [&[id, start, end, precision][..], &who, &[title, "What it does.", ""]];
        self.row("events", &[&cells.concat()[..], &["confirmed", "Gazette", ""]].concat())
    }

    fn claim(self, id: &str, goods: &str, change: &str, stated: &str) -> Self {
        let cells = [id, "China", "Russia", goods, "2022-02", "2022-03", change, "over", stated];
        self.row("claims", &[&cells[..], &["A paper", "", "2022-05-06", "It fell."]].concat())
    }

    fn view(mut self, kind: &str, more: &Value) -> Self {
        let views = self.story["views"].as_array_mut().expect("a list");
        let mut view = json!({
            "id": format!("{kind}-{}", views.len()), "kind": kind, "title": "A view",
            "source": "Eurostat", "reporter": "EU", "partner": "Russia", "unit": "EUR",
            "from": "2022-01", "to": "2022-12", "before": "2022-02", "after": "2022-03",
            "lanes": [{ "label": "United States", "groups": ["US"] }],
        });
        let more = more.as_object().expect("keys").clone();
        view.as_object_mut().expect("keys").extend(more);
        views.push(view);
        self
    }

    /// The goods as collapse and flow, in every scale and measure.
    fn figures(self, goods: &[&str]) -> Self {
        let products: Vec<_> = goods.iter().map(|name| json!({ "name": name })).collect();
        let mut odd = self;
        for scale in ["remaining", "value"] {
            for (before, after) in [("2022-02", "2022-03"), ("2022-01/2022-03", "2022-10/2022-12")]
            {
                let view = json!({
                    "products": products, "scale": scale, "before": before, "after": after,
                    "small_base": 10,
                });
                odd = odd.view("collapse", &view);
            }
        }
        for (scale, measure) in
            [("linear", "value"), ("log", "value"), ("linear", "index"), ("log", "index")]
        {
            let view = json!({ "products": products, "scale": scale, "measure": measure });
            odd = odd.view("flow", &view);
        }
        odd
    }

    fn open(&self) -> App {
        let story = serde_json::from_value(self.story.clone()).expect("a story");
        App::new(story, &mut |path| Ok(self.files[path].clone().into_bytes())).expect("it opens")
    }

    /// Draws every view at every width and looks at what came out; returns
    /// all that is said of the views.
    #[track_caller]
    fn check(&self, what: &str) -> String {
        let app = self.open();
        let mut said = app.notes().join("\n");
        let mut problems = Vec::new();
        for (index, view) in app.views().iter().enumerate() {
            for width in WIDTHS {
                let name = format!("{what}: {} at {width} px", view.id);
                let found = problems_at(&app, index, width);
                problems.extend(found.into_iter().map(|problem| format!("{name}: {problem}")));
            }
            let twin = app.twin(index);
            let methods = twin.methods.iter().flat_map(|m| m.lines.iter().chain([&m.title]));
            let cells = twin.table.rows.iter().flatten().map(|cell| &cell.text);
            let problem = app.problem(index).map(str::to_owned);
            if twin.captions.is_empty() && problem.is_none() {
                problems.push(format!("{what}: nothing is said of {}", view.id));
            }
            for words in twin.captions.iter().chain(methods).chain(cells).chain(&problem) {
                problems.extend(nonsense(words).map(|found| format!("{}: {found}", view.id)));
                said.push('\n');
                said.push_str(words);
            }
        }
        assert!(problems.is_empty(), "{what}: {} problems: {problems:#?}", problems.len());
        said
    }
}

/// What is wrong with a view drawn at this width.
fn problems_at(app: &App, index: usize, width: f64) -> Vec<String> {
    let scene = app.scene(index, width);
    let mut problems = text_problems(&scene);
    if !(240.0..=4000.0).contains(&scene.width) {
        problems.push(format!("{} px wide", scene.width));
    }
    problems.extend(infinite(&scene));
    let in_figure = text_problems(&app.figure(index, width)).into_iter();
    problems.extend(in_figure.map(|problem| format!("as a figure: {problem}")));
    match Document::parse(&app.svg(index, width, Theme::Light)) {
        Ok(svg) if svg.root_element().children().count() > 2 => {}
        Ok(_) => problems.push("an empty SVG".to_owned()),
        Err(error) => problems.push(format!("no XML: {error}")),
    }
    for target in &scene.targets {
        let words = [&target.title, &target.spoken].into_iter().chain(&target.lines);
        problems.extend(words.filter_map(|words| nonsense(words)));
        let marks = tradefall::chart::overlay(&scene, Some(target), None, true);
        problems.extend(infinite(&Scene { marks, ..Scene::new(width, 100.0) }));
    }
    problems
}

/// What no sentence may say.
fn nonsense(words: &str) -> Option<String> {
    ["NaN", "inf ", "inf%", "infinity", "–%", "−0 ", "−0%", "−0.0"]
        .into_iter()
        .find(|nothing| words.contains(nothing))
        .map(|nothing| format!("“{words}” says {nothing}"))
}

/// The first mark or target without a place.
fn infinite(scene: &Scene) -> Option<String> {
    let is_finite = |at: &Point| at.x.is_finite() && at.y.is_finite();
    let is_fine = |mark: &Mark| match mark {
        Mark::Line(points, stroke) => points.iter().all(is_finite) && stroke.width > 0.0,
        Mark::Area(points, _) => points.iter().all(is_finite),
        Mark::Rect(area, _) => {
            [area.x, area.y, area.width, area.height].iter().all(|side| side.is_finite())
        }
        Mark::Circle(at, radius, _) | Mark::Ring(at, radius, _) => is_finite(at) && *radius > 0.0,
        Mark::Text(text) => is_finite(&text.at),
        Mark::Cells(image) => image.area.x.is_finite() && image.area.y.is_finite(),
    };
    if !(scene.height.is_finite() && scene.height > 0.0) {
        return Some(format!("a height of {}", scene.height));
    }
    let lost = scene.targets.iter().find(|target| !is_finite(&target.bounds.center()));
    let mark = scene.marks.iter().find(|mark| !is_fine(mark)).map(|mark| format!("{mark:?}"));
    mark.or_else(|| lost.map(|target| format!("{target:?}")))
}

/// One product in all kinds of figures; what is said of it.
#[track_caller]
fn check_figures(what: &str, figures: &[&str]) -> String {
    Odd::new().series("Chips", figures).figures(&["Chips"]).check(what)
}

#[test]
fn months_without_figures_give_no_percentage() {
    for (what, figures) in [
        ("one month", &["5"][..]),
        ("one month, the base", &["", "5"]),
        ("all missing", &["", "", "", "", "", ""]),
        ("all suppressed", &["c", "c", "c", "c"]),
        ("only the month after", &["", "", "5", ""]),
        ("the month after is missing", &["4", "5", "", "3"]),
        ("the month after is suppressed", &["4", "5", "c"]),
    ] {
        let said = check_figures(what, figures);
        let is_missing = ["missing", "No change is given"].iter().all(|w| said.contains(w));
        assert!(is_missing && !said.contains("0%"), "{what}: {said}");
        let change = said.lines().any(|line| line.contains("Change =") || line.contains("changed"));
        assert!(!change && !said.contains("fall within"), "{what}: {said}");
    }
    let nothing = Odd::new().figures(&["Chips"]).check("no month at all");
    assert!(nothing.contains("no export figures in EUR for “Chips” from EU to Russia"));
}

#[test]
fn equal_zero_and_negative_figures_are_drawn_as_they_are() {
    let equal = check_figures("equal", &["5"; 12]);
    assert!(equal.contains("0.0%") && !equal.contains("fall within"), "{equal}");
    let zeros = check_figures("zeros", &["0"; 12]);
    assert!(zeros.contains("no base") && !zeros.contains('%'), "{zeros}");
    let rise = check_figures("from zero", &["0", "0", "7", "9", "0", "3"]);
    assert!(rise.contains("No percentage: the base is 0"), "{rise}");
    let negative = check_figures("negative", &["-5", "-3", "-9", "-1"]);
    assert!(negative.contains("No percentage: the base is −3"), "{negative}");
    let mixed = ["5", "-3", "0", "12", "", "-40", "c", "7", "0", "0", "1", "-1"];
    let mixed = check_figures("mixed", &mixed);
    assert!(mixed.contains("3 figures below zero: a logarithmic scale has no place"), "{mixed}");
    let through_zero = check_figures("through zero", &["5", "10", "-5", "5"]);
    assert!(through_zero.contains("−150.0%"), "{through_zero}");
}

#[test]
fn an_axis_of_one_month_is_counted_as_one() {
    let axis = json!({ "products": [{ "name": "Chips" }], "from": "2022-03", "to": "2022-03" });
    let odd = Odd::new().series("Chips", &["5", "7", "9"]).view("flow", &axis);
    let said = odd.open().window_words(0);
    assert!(said.ends_with("the only month"), "{said}");
}

/// Yearly, quarterly and monthly figures are spoken of in their own periods.
#[test]
fn years_are_not_counted_as_months() {
    let said = |periods: &[&str]| {
        let mut odd = Odd::new();
        for (at, period) in periods.iter().enumerate() {
            let figure = (at + 1).to_string();
            let cells = ["EU", "Russia", "export", "", "Chips", period, &figure, "EUR"];
            odd = odd.row("trade", &[&cells[..], &["", "", "", "Eurostat", "", ""]].concat());
        }
        let last = periods.last().expect("some");
        let axis = json!({ "products": [{ "name": "Chips" }], "from": periods[0], "to": last });
        let app = odd.view("flow", &axis).open();
        let all = app.window_words(0);
        let texts = |mark: &Mark| match mark {
            Mark::Text(text) => Some(text.text.clone()),
            _ => None,
        };
        let drawn: Vec<_> = app.scene(0, 1000.0).marks.iter().filter_map(texts).collect();
        (all, drawn.join(" "))
    };
    let (words, drawn) = said(&["2020", "2021", "2022"]);
    assert_eq!(words, "2020 to 2022, all 3 years");
    assert!(drawn.contains("2020 2021 2022") && !drawn.contains("Jul"), "{drawn}");
    let (words, drawn) = said(&["2020-Q3", "2020-Q4", "2021-Q1"]);
    assert_eq!(words, "Q3 2020 to Q1 2021, all 3 quarters");
    assert!(drawn.contains("Q3 2020 Q4 2020 Q1 2021"), "{drawn}");
    assert_eq!(said(&["2022-01", "2022-02"]).0, "January 2022 to February 2022, all 2 months");
}

/// What is said of an index is said in its points, with its base.
#[test]
fn the_fall_of_an_index_is_said_in_its_points() {
    let axis = json!({
        "products": [{ "name": "Chips" }, { "name": "Ships" }], "measure": "index", "base": "2022-01",
    });
    let odd =
        Odd::new().series("Chips", &["10", "20", "5"]).series("Ships", &["900", "880", "900"]);
    let said = odd.view("flow", &axis).open().twin(0).captions.join(" ");
    let fall = "in index points (January 2022 = 100) is that of Chips in March 2022, from 200";
    assert!(said.contains(fall) && !said.contains('€'), "{said}");
}

#[test]
fn enormous_and_minute_figures_are_written_short() {
    let large = "1000000000000000";
    let small = "0.000000001";
    let largest = "999999999999999999999999999999";
    check_figures("large", &[large; 12]);
    let fall = check_figures("large fall", &["5000000000000000", large, "20", "7"]);
    assert!(fall.contains("€1,000tn"), "{fall}");
    let tiny = check_figures("small", &[small, "0.000000004", "0.000000002"]);
    assert!(tiny.contains("€0.000000004"), "{tiny}");
    check_figures("both", &[small, large, small, large, "0", "-1000000000000000", small]);
    check_figures("both the other way", &[large, small, large, small]);
    check_figures("the largest", &[largest, "-999999999999999999999999999999", largest, small]);
    check_figures("next to each other", &["1000000000000000", "1000000000000001"]);
}

/// Labels that people do write, and some that only machines do.
fn labels() -> Vec<(&'static str, String)> {
    let words = "Machines for the reception and transmission of voice, images or other data, ";
    vec![
        ("long", words.repeat(3).chars().take(200).collect()),
        ("one long word", "x".repeat(200)),
        ("Arabic", "صادرات الاتحاد الأوروبي من الرقائق الإلكترونية إلى روسيا".to_owned()),
        ("Hebrew", "הגבלות על יצוא שבבים ומחשבים לרוסיה".to_owned()),
        ("Chinese", "對俄羅斯的積體電路及電腦出口管制措施".repeat(4)),
        ("Japanese and Korean", "半導体の輸出 반도체 수출 통제".to_owned()),
        ("emoji", "📱📡 👩‍👩‍👧‍👦 chips 🇪🇺🇷🇺".to_owned()),
        ("control characters", "a\u{1}b\u{8}c\u{1b}[31m\u{7f}\u{85}\u{9b}\u{200f}d".to_owned()),
        ("direction marks", "\u{202e}spihc\u{202c} \u{2066}x\u{2069}".to_owned()),
        ("markup", "<b>\"chips\" & 'more'</b>]]><!--".to_owned()),
        ("combining marks", "e\u{301}\u{302}\u{303}a\u{304}".repeat(30)),
        ("beyond the font", "ꜩ𝔘𐍈𓀀".to_owned()),
    ]
}

#[test]
fn labels_in_any_script_and_length_keep_to_their_place() {
    for (what, label) in labels() {
        let odd = Odd::new()
            .series(&label, &["5", "9", "2", "", "8"])
            .series("Chips", &["6", "9", "1", "3", "8"])
            .figures(&[&label, "Chips"])
            .event("a", ("2022-02-24", "", "day"), &label)
            .event("b", ("2022-11-30", "", "day"), &label)
            .event("c", ("2022-05-01", "", "month"), "A short one")
            .claim("a", &label, "-40", &format!("over 40%, {label}"))
            .claim("b", "Chips", "20", "a fifth");
        let products = json!([{ "name": label, "label": label }, { "name": "Chips" }]);
        let events = json!(["a", "b", "c"]);
        let lanes = json!([{ "label": label, "groups": ["US"] }]);
        odd.view("flow", &json!({ "products": products, "events": events, "title": label }))
            .view(
                "flow",
                &json!({ "products": products, "text": label, "notes": [
                { "product": label, "period": "2022-03", "text": label } ] }),
            )
            .view("timeline", &json!({ "lanes": lanes, "source": label }))
            .view("timeline", &json!({ "lanes": lanes, "highlights": ["a", "b"] }))
            .view("claims", &json!({ "claims": ["a", "b"] }))
            .check(what);
    }
}

#[test]
fn long_names_of_countries_and_units_keep_to_their_place() {
    let country = "The United Kingdom of Great Britain and Northern Ireland".repeat(4);
    let unit = "thousand tonnes of oil equivalent";
    let odd = (1..=6).fold(Odd::new(), |odd, month| {
        let period = format!("2022-{month:02}");
        let figure = format!("{}", 900_000_000 / month);
        let cells = [&country, &country, "export", "", "Gas", &period, "", "", &figure, unit];
        odd.row("trade", &[&cells[..], &["", "Eurostat", "", ""]].concat())
    });
    let who = json!({
        "reporter": country, "partner": country, "unit": unit, "products": [{ "name": "Gas" }],
    });
    let said = odd.view("flow", &who).view("collapse", &who).check("names");
    assert!(said.contains("−33.3%") && said.contains(unit), "{said}");
}

#[test]
fn many_series_keep_their_labels_apart() {
    let names: Vec<String> = (1..=14).map(|number| format!("Goods number {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let odd = names.iter().fold(Odd::new(), |odd, name| {
        odd.series(name, &["5", "9", "2", "", "8", "8", "8", "", "8"])
    });
    odd.figures(&names).check("fourteen series");
}

#[test]
fn no_event_one_event_and_hundreds_on_one_day() {
    let series = || Odd::new().series("Chips", &["5", "9", "2", "3", "8"]);
    let flow = |events: &[String]| json!({ "products": [{ "name": "Chips" }], "events": events });

    let none = series().view("timeline", &json!({})).view("flow", &flow(&[]));
    assert!(none.check("no event").contains("hold no events"));

    let one = series().event("a", ("2022-02-24", "", "day"), "The only one");
    let one = one.view("timeline", &json!({})).view("flow", &flow(&["a".to_owned()]));
    assert!(one.check("one event").contains("1 event in"));

    let ids: Vec<String> = (0..300).map(|number| format!("e{number:03}")).collect();
    let crowd = ids.iter().fold(series(), |odd, id| {
        odd.event(id, ("2022-02-24", "", "day"), &format!("Measure {id} against a company"))
    });
    let crowd = crowd
        .view("timeline", &json!({}))
        .view("timeline", &json!({ "highlights": ids[..5] }))
        .view("flow", &flow(&ids));
    assert!(crowd.check("300 on a day").contains("300 events in"));
}

#[test]
fn events_beside_the_axis_and_across_it_are_said() {
    let odd = Odd::new()
        .series("Chips", &["5", "9", "2", "3", "8"])
        .event("before", ("1999-01-01", "", "day"), "Long ago")
        .event("after", ("2031-01-01", "", "year"), "One day")
        .event("long", ("2010-03-01", "2030-03-01", "day"), "Twenty years of measures");
    let flow = json!({
        "products": [{ "name": "Chips" }], "events": ["before", "after", "long", "unheard"],
    });
    let said = odd.view("timeline", &json!({})).view("flow", &flow).check("beside the axis");
    assert!(said.contains("2 events outside January 2022 to December 2022"), "{said}");
    for id in ["before", "after", "long"] {
        let note = format!("expected an event on the time axis, found “{id}”");
        assert!(said.contains(&note), "{id}: {said}");
    }
    assert!(said.contains("the id of an event in the files, found “unheard”"), "{said}");
    // The whole range of twenty years on an axis of ten.
    let long = json!({ "from": "2012-01", "to": "2021-12" });
    let odd = Odd::new().event("long", ("2010-03-01", "2030-03-01", "day"), "Twenty years");
    let said = odd.view("timeline", &long).check("twenty years");
    assert!(said.contains("1 event in the lane United States"), "{said}");
}

#[test]
fn what_a_view_names_in_vain_is_said() {
    let odd = || Odd::new().series("Chips", &["5", "9", "2"]).claim("a", "Chips", "-9", "");
    let unknown = json!({ "products": [{ "code": "999999" }, { "name": "Chips" }] });
    let said = odd().view("collapse", &unknown).view("flow", &unknown).check("unknown goods");
    assert!(said.contains("for code 999999 from EU to Russia"), "{said}");
    for kind in ["collapse", "flow"] {
        let said = odd().view(kind, &json!({ "products": [] })).check("no goods");
        assert!(said.contains("key products: expected at least one product"), "{said}");
    }
    let said = odd().view("claims", &json!({ "claims": [] })).check("no claims");
    assert!(said.contains("none of the 0 claims"), "{said}");
    let empty = json!({ "lanes": [] });
    let said = odd().event("a", ("2022-02-24", "", "day"), "One").view("timeline", &empty);
    assert!(said.check("no lanes").contains("1 event in no lane"));
    let story = serde_json::from_value(Odd::new().story).expect("a story");
    let error = App::new(story, &mut |_| Ok(Vec::new())).expect_err("it is refused");
    assert!(error.contains("expected at least one view"), "{error}");
}

#[test]
fn odd_claims_are_drawn_as_stated() {
    let odd = Odd::new()
        .claim("none", "No change", "0", "no change")
        .claim("all", "Everything", "-100", "to zero")
        .claim("huge", "A great rise", "1000000000000000", "")
        .claim("tiny", "A little", "-0.000000001", "");
    let said = odd.view("claims", &json!({ "claims": ["none", "all", "huge", "tiny"] }));
    let said = said.check("claims");
    assert!(!said.contains("rose by no change") && !said.contains("fell by to zero"), "{said}");
}
