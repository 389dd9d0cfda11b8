//! Views of every line of goods, as the page drives them.

use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::chart::WindowPart;
use tradefall::draw::svg;
use tradefall::interact::Event;
use tradefall::scene::{Datum, Mark, Scene, Step, Theme, point};

use crate::golden::check_golden;

/// A story with a view of each kind over a made-up table: 30 lines, some of
/// them with gaps, zeros and withheld months.
fn app() -> App {
    with(|_| {})
}

fn with(change: impl Fn(&mut Value)) -> App {
    let mut table =
        "reporter,partner,flow,commodity_code,commodity,period,value,currency,source\n".to_owned();
    for line in 0..30_u32 {
        for month in 0..36_u32 {
            let period = format!("{}-{:02}", 2020 + month / 12, month % 12 + 1);
            let level = (line + 1) * 1_000 + (line * 37 + month * 101) % 90;
            let left = if month >= 26 { (line * 7) % 120 } else { 100 };
            let value = match (line, month) {
                (3, 27) => String::new(),
                (4, 28) => "c".to_owned(),
                (5, 26..) => "0".to_owned(),
                _ => (level * left / 100).to_string(),
            };
            let code = 840_000 + line;
            let row = [
                "EU,Russia,export",
                &code.to_string(),
                &format!("Goods {line}"),
                &period,
                &value,
                "EUR,Eurostat\n",
            ];
            table.push_str(&row.join(","));
        }
    }
    let view = |kind: &str| {
        json!({
            "id": kind, "kind": kind, "title": kind, "source": "Eurostat", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "before": "2021-03/2022-02",
        })
    };
    let mut rank = view("rank");
    rank["after"] = json!("2022-03/2022-05");
    rank["floor"] = json!(2_500);
    rank["rows"] = json!(12);
    let mut flow = view("flow");
    flow["products"] = json!([{ "code": "840007" }]);
    flow["from"] = json!("2021-01");
    flow["to"] = json!("2022-12");
    let mut story = json!({
        "tradefall": 1, "id": "goods", "title": "Goods", "trade": ["t"],
        "views": [rank, view("heat"), view("density"), flow],
    });
    change(&mut story);
    let story = serde_json::from_value(story).expect("a story");
    App::new(story, &mut |_| Ok(table.clone().into_bytes())).expect("it opens")
}

fn texts(scene: &Scene) -> Vec<&str> {
    let marks = scene.marks.iter();
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn pictures_of_goods_stay_as_they_are() {
    let app = app();
    for (view, name, width) in [
        (0, "rank-720", 720.0),
        (0, "rank-320", 320.0),
        (1, "heat-720", 720.0),
        (2, "density-320", 320.0),
    ] {
        assert_eq!(app.problem(view), None);
        check_golden(name, &app.svg(view, width, Theme::Light));
    }
}

#[test]
fn small_columns_leave_a_gap_open_and_keep_a_zero() {
    let mut app = app();
    app.scroll_list(0, 0.0);
    let mut areas = |code: &str| {
        app.find_goods(0, code);
        let scene = app.scene(0, 720.0);
        // Lines stand by code.
        let product = code.parse::<usize>().expect("a code") - 840_000;
        let target = scene.targets.iter().find(|at| at.datum == Datum::Change { product });
        let row = target.expect("the row is in view").bounds;
        let areas = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Area(points, _) if points.len() > 3 => Some(points.clone()),
            _ => None,
        });
        areas.filter(|area| row.y < area[0].y && area[0].y < row.bottom()).collect::<Vec<_>>()
    };
    // A missing month, and a withheld one: columns before and after it.
    for code in ["840003", "840004"] {
        let parts = areas(code);
        assert_eq!(parts.len(), 2, "{code}");
        let (end, start) = (parts[0].last().expect("corners").x, parts[1][0].x);
        assert!(start - end > 1.0, "{code}: {end} to {start}");
    }
    // Ten zeros after 26 months that all differ: one column, a pixel high.
    let parts = areas("840005");
    let [zeros] = &parts[..] else { panic!("one run of months: {}", parts.len()) };
    assert_eq!(zeros.len(), 2 + 2 * 27);
    let (right, left) = (zeros[2 * 27], zeros[2 * 27 - 1]);
    let month = (right.x - zeros[0].x) / 36.0;
    assert!((right.x - left.x - 10.0 * month).abs() < 1e-9);
    assert!((zeros[0].y - right.y - 1.0).abs() < 1e-9 && (right.y - left.y).abs() < 1e-9);
}

#[test]
fn every_line_is_in_the_table_ranked_or_with_the_reason_why_not() {
    let app = app();
    let table = app.twin(0).table;
    assert_eq!(table.rows.len(), 30);
    let state = |row: &Vec<tradefall::scene::TableCell>| row[10].text.clone();
    let count = |wanted: &str| table.rows.iter().filter(|row| state(row) == wanted).count();
    // Lines 0 and 1 are below 2,500 a month; 3 and 4 have a gap in the window.
    assert_eq!([count("ranked"), count("below the floor"), count("missing")], [26, 2, 2]);
    let missing = table.rows.iter().find(|row| row[1].text == "840004").expect("it is there");
    assert_eq!((missing[0].number, missing[5].number, &*missing[5].text), (None, None, "missing"));
    let said = app.twin(0).captions.join(" ");
    assert!(said.contains("No rank: 2 lines below the floor of €2.5k a month."), "{said}");
    assert!(said.contains("No rank: 2 lines with a month without figure in a window."), "{said}");
    // The picture says so too.
    let scene = app.figure(0, 720.0);
    assert!(texts(&scene).iter().any(|text| text.contains("2 lines with a month without figure")));
}

#[test]
fn a_list_scrolls_and_keys_bring_rows_into_view() {
    let mut app = app();
    app.scroll_list(0, 0.0);
    let scene = app.scene(0, 720.0);
    let first = scene.targets.len();
    assert!(first < 30 && scene.height < app.figure(0, 720.0).height);
    app.update(0, Event::Walked(Step::Down), &scene);
    let mut last = None;
    for _ in 0..40 {
        let scene = app.scene(0, 720.0);
        let (_, spoken) = app.update(0, Event::Walked(Step::Down), &scene);
        last = spoken.or(last);
        let Some(Datum::Change { product }) = app.chosen() else { panic!("a row is chosen") };
        let scene = app.scene(0, 720.0);
        let target = scene.targets.iter().find(|at| at.datum == Datum::Change { product });
        let target = target.expect("the row walked to is drawn");
        assert!(target.bounds.height > 29.0, "{:?}", target.bounds);
    }
    // Past the headings, to the last line without a rank.
    assert!(last.expect("it speaks").contains("No rank. "));
    let scene = app.scene(0, 720.0);
    app.update(0, Event::Walked(Step::First), &scene);
    let chart = app.ranking(0).expect("a ranking");
    assert!(chart.scrolled() < 1.0);
}

#[test]
fn windows_are_moved_within_the_data_and_never_over_each_other() {
    let mut app = app();
    arbtest::arbtest(|u| {
        app.grab_window(
            0,
            u.arbitrary()?,
            *u.choose(&[WindowPart::Whole, WindowPart::From, WindowPart::To])?,
        );
        for _ in 0..u.int_in_range(0..=4)? {
            app.drag_window(0, u.int_in_range(-60..=60)?);
            assert_eq!(app.problem(0), None);
            let settings = *app.ranking(0).expect("a ranking").settings();
            assert!(settings.before.to.steps_to(settings.after.from).unwrap() > 0);
        }
        app.release_window(0);
        Ok(())
    });
    assert!(!app.drag_window(0, 1), "nothing is grabbed");
}

#[test]
fn map_and_density_follow_the_windows_of_the_ranking() {
    let base = |app: &App, view: usize| app.views()[view].before.clone();
    let mut app = app();
    let old = [1, 2].map(|view| app.svg(view, 720.0, Theme::Light));
    app.grab_window(0, false, WindowPart::From);
    app.drag_window(0, 3);
    app.release_window(0);
    for view in [1, 2] {
        assert_eq!(base(&app, view), "2021-06/2022-02");
        assert_eq!(app.problem(view), None);
        assert_ne!(app.svg(view, 720.0, Theme::Light), old[view - 1]);
        assert!(app.twin(view).methods[0].lines[0].contains("June 2021 to February 2022"));
    }
    // So they do from an address, and go back with it.
    let mut other = self::app();
    assert_eq!(other.set_state(&app.state()), [] as [&str; 0]);
    assert_eq!(base(&other, 2), "2021-06/2022-02");
    other.set_state("");
    assert_eq!([1, 2].map(|view| other.svg(view, 720.0, Theme::Light)), old);
    // What the story gave another base keeps it.
    let mut app = with(|story| story["views"][1]["before"] = json!("2021-01/2021-12"));
    app.grab_window(0, false, WindowPart::From);
    app.drag_window(0, 3);
    assert_eq!(
        [base(&app, 1), base(&app, 2)],
        ["2021-01/2021-12".to_owned(), "2021-06/2022-02".to_owned()]
    );
}

#[test]
fn what_was_chosen_of_goods_stands_in_the_address() {
    let mut app = app();
    app.set_option(0, "order", "loss");
    app.set_option(0, "floor", "1000");
    app.set_option(1, "order", "similarity");
    app.set_option(1, "measure", "value");
    app.grab_window(0, true, WindowPart::Whole);
    app.drag_window(0, 2);
    app.find_goods(0, "goods 2");
    app.scroll_list(0, 0.0);
    let scene = app.scene(0, 720.0);
    app.update(0, Event::Walked(Step::Down), &scene);
    app.update(0, Event::Chosen, &scene);
    let text = app.state();
    for piece in [
        "rank.order=loss",
        "rank.floor=1000",
        "heat.order=similarity",
        "heat.measure=value",
        "rank.windows=2021-03/2022-02_2022-05/2022-07",
        "rank.find=goods%202",
        "rank.row=84",
    ] {
        assert!(text.contains(piece), "{piece} in {text}");
    }
    let mut other = self::app();
    assert_eq!(other.set_state(&text), [] as [&str; 0]);
    assert_eq!(other.state(), text);
    assert_eq!(other.set_state(""), [] as [&str; 0]);
    assert_eq!(other.state(), "");
    let said =
        other.set_state("v1;rank.windows=2022-03_2021-01;rank.row=99;heat.figure=840001/1999-01");
    assert_eq!(said.len(), 3, "{said:?}");
    assert_eq!(other.problem(0), None);
}

#[test]
fn cells_are_picked_walked_and_linked_to_the_other_views() {
    let mut app = app();
    let scene = app.scene(1, 720.0);
    app.update(1, Event::Moved(point(scene.plot.x + 1.0, scene.plot.y + 1.0)), &scene);
    let Some(Datum::Figure { product, period }) = app.chosen() else { panic!("a cell") };
    assert_eq!(period.to_string(), "2020-01");
    assert!(!app.overlay(1, &scene).is_empty());
    // The same line in the density, and in the ranking if its row is drawn.
    assert!(!app.overlay(2, &app.scene(2, 720.0)).is_empty());
    let (_, spoken) = app.update(1, Event::Walked(Step::Down), &scene);
    assert!(spoken.expect("it speaks").contains("January 2020"));
    let Some(Datum::Figure { product: next, .. }) = app.chosen() else { panic!("a cell") };
    assert_ne!(product, next);
    // To the line that the flow draws, in a month of its axis.
    while app.chosen().is_some_and(|at| !matches!(at, Datum::Figure { product: 7, .. })) {
        let before = app.chosen();
        app.update(1, Event::Walked(Step::Down), &scene);
        if app.chosen() == before {
            app.update(1, Event::Walked(Step::First), &scene);
            for _ in 0..40 {
                app.update(1, Event::Walked(Step::Up), &scene);
            }
        }
    }
    app.update(1, Event::Walked(Step::Last), &scene);
    let flow = app.scene(3, 720.0);
    assert!(app.overlay(3, &flow).iter().any(|mark| matches!(mark, Mark::Ring(..))));
    // Where nothing lies, nothing is chosen.
    app.update(1, Event::Moved(point(2.0, 2.0)), &scene);
    assert_eq!(app.chosen(), None);
}

#[test]
fn all_kinds_of_nothing_are_told_apart_and_named() {
    let app = app();
    let scene = app.scene(1, 720.0);
    let words = texts(&scene);
    for state in ["a published zero", "no figure", "withheld"] {
        assert!(words.contains(&state), "{state}");
    }
    let table = app.twin(1).table;
    let row = |code: &str| table.rows.iter().find(|row| row[0].text == code).expect("a row");
    let month = |name: &str| table.header.iter().position(|head| head == name).expect("a month");
    let cell = |code: &str, name: &str| row(code)[month(name)].clone();
    assert_eq!(cell("840003", "2022-04").text, "missing");
    assert_eq!(cell("840004", "2022-05").text, "suppressed");
    assert_eq!(
        (&*cell("840005", "2022-04").text, cell("840005", "2022-04").number),
        ("0", Some(0.0))
    );
}

#[test]
fn a_view_of_goods_that_cannot_be_says_why() {
    for (key, value, word) in [
        ("partner", json!("Mars"), "found none"),
        ("before", json!("2022-03"), "begins before the other one has ended"),
        ("after", json!("2030-01"), "after leaves the months"),
        ("after", json!("soon"), "key after: expected a month"),
        ("order", json!("beauty"), "key order: expected fall"),
        ("digits", json!(8), "found none"),
    ] {
        let app = with(|story| story["views"][0][key] = value.clone());
        let problem = app.problem(0).unwrap_or_default();
        assert!(problem.contains(word), "{key}: {problem}");
        assert_eq!(app.problem(1), None, "the others still draw");
    }
}

#[test]
fn thousands_of_lines_share_rows_of_cells_and_none_is_lost() {
    let mut table =
        "reporter,partner,flow,commodity_code,commodity,period,value,currency,source\n".to_owned();
    for line in 0..2_000_u32 {
        for month in 1..=9 {
            let code = (84_000_000 + line).to_string();
            let value = (line + month).to_string();
            let period = format!("2022-0{month}");
            table.push_str(
                &["EU,Russia,export", &code, "Goods", &period, &value, "EUR,E\n"].join(","),
            );
        }
    }
    let story = json!({
        "tradefall": 1, "id": "many", "title": "Many", "trade": ["t"],
        "views": [{ "id": "heat", "kind": "heat", "title": "Heat", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "before": "2022-01/2022-06", "order": "code" }],
    });
    let story = serde_json::from_value(story).expect("a story");
    let app = App::new(story, &mut |_| Ok(table.clone().into_bytes())).expect("it opens");
    let scene = app.scene(0, 720.0);
    assert!(scene.height < 900.0, "{}", scene.height);
    let cells = scene.marks.iter().find_map(|mark| match mark {
        Mark::Cells(image) if image.columns == 9 => Some(image.rows()),
        _ => None,
    });
    assert_eq!(cells, Some(760));
    assert_eq!(app.twin(0).table.rows.len(), 2_000);
    let text = svg(&scene, Theme::Dark, &tradefall::draw::SvgHead::default());
    assert!(!text.contains("NaN"));
}
