//! Shares: parts of a whole that add up, months that do not as gaps, names
//! beside their bands.

use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::interact::{Event, Motion};
use tradefall::scene::{Datum, Ink, Mark, Rect, Scene, Target};
use tradefall::trade::Period;

use crate::story::text_problems;

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";
const EVENTS: &str = "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,\
                      commodities,status,source_title,source_url,source_date\n\
                      stop,2021-04-10,,day,EU,EU,Russia,export_control,Controls,,8542,confirmed,\
                      Office,https://example.org,2021-04-10\n";

/// Six months to each partner; nothing stands for a month without a figure.
type Rows<'a> = &'a [(&'a str, [&'a str; 6])];

const PARTNERS: Rows = &[
    ("Russia", ["800", "900", "700", "40", "0", "20"]),
    ("Armenia", ["100", "", "200", "40", "80", "100"]),
    ("Georgia", ["100", "5", "100", "20", "20", "80"]),
];
const WORLD: (&str, [&str; 6]) = ("World", ["2000", "2000", "1000", "50", "200", ""]);

fn table(rows: Rows) -> String {
    let mut text = HEADER.to_owned();
    for (partner, values) in rows {
        for (month, value) in values.iter().enumerate() {
            let month = month + 1;
            let row =
                format!("EU,{partner},export,8542,Chips,2021-{month:02},{value},EUR,,,,Office,,\n");
            text.push_str(&row);
        }
    }
    text
}

/// A view of the parts `shown` over `rows`, with further keys.
fn app(rows: Rows, shown: &[&str], more: &Value) -> App {
    let products: Vec<_> =
        shown.iter().map(|name| json!({ "code": "8542", "partner": name })).collect();
    let mut view = json!({
        "id": "parts", "kind": "shares", "title": "T", "source": "S", "reporter": "EU",
        "partner": "Russia", "unit": "EUR", "products": products, "from": "2021-01",
        "to": "2021-06", "events": ["stop"],
    });
    let keys = view.as_object_mut().expect("keys");
    keys.extend(more.as_object().expect("keys").clone());
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"], "events": ["e.csv"],
        "views": [view],
    });
    let story = serde_json::from_value::<tradefall::story::Story>(story).expect("a story");
    let table = table(rows);
    let read = |path: &str| (if path == "t.csv" { table.as_str() } else { EVENTS }).into();
    App::new(story, &mut |path| Ok::<Vec<u8>, String>(read(path))).expect("it opens")
}

fn open(more: &Value) -> App {
    let app = app(PARTNERS, &["Russia", "Armenia", "Georgia"], more);
    assert_eq!(app.problem(0), None);
    app
}

fn of_world() -> App {
    let rows = [PARTNERS, &[WORLD]].concat();
    let more = json!({ "settings": { "whole": "World" } });
    let app = app(&rows, &["Russia", "Armenia", "Georgia"], &more);
    assert_eq!((app.problem(0), app.notes()), (None, &[][..]));
    app
}

fn figure(scene: &Scene, product: usize, month: u8) -> &Target {
    let period = Period::month(2021, month).expect("a month");
    let is_it = |target: &&Target| target.datum == Datum::Figure { product, period };
    scene.targets.iter().find(is_it).expect("it is drawn")
}

fn captions(app: &App) -> String {
    app.twin(0).captions.join(" ")
}

#[test]
fn bands_are_as_high_as_their_shares_and_fill_the_picture() {
    let app = open(&json!({}));
    for width in [280.0, 736.0, 1400.0] {
        let scene = app.scene(0, width);
        let plot = scene.plot;
        for month in [1, 3, 4, 5, 6] {
            let high = |product| figure(&scene, product, month).bounds.height / plot.height;
            let sum: f64 = (0..3).map(high).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{width} {month}: {sum}");
        }
        assert!((figure(&scene, 0, 1).bounds.height / plot.height - 0.8).abs() < 1e-9);
        // A published zero is a band of no height, not a gap.
        let zero = figure(&scene, 0, 5);
        assert!(zero.bounds.height.abs() < 1e-9 && zero.spoken.contains("0.0% of"), "{zero:?}");
    }
}

/// Months in which an area of a part lies, by its steps.
fn months_drawn(scene: &Scene) -> Vec<bool> {
    let width = scene.plot.width / 6.0;
    let is_in = |x: f64, mark: &Mark| match mark {
        Mark::Area(points, Ink::Series(_)) => {
            let ends = points.iter().map(|at| at.x);
            let (from, to) = ends.fold((f64::MAX, 0.0_f64), |(a, b), x| (a.min(x), b.max(x)));
            from < x && x < to
        }
        _ => false,
    };
    let middle = |month: usize| scene.plot.x + (month as f64 + 0.5) * width;
    (0..6).map(|month| scene.marks.iter().any(|mark| is_in(middle(month), mark))).collect()
}

#[test]
fn a_month_with_an_unknown_part_is_a_gap_that_no_band_bridges() {
    for measure in ["share", "value"] {
        let app = open(&json!({ "measure": measure }));
        for width in [280.0, 736.0, 1400.0] {
            let scene = app.scene(0, width);
            assert_eq!(months_drawn(&scene), [true, false, true, true, true, true], "{width}");
            let hatched = scene.marks.iter().filter(|mark| match mark {
                Mark::Line(points, stroke) => {
                    let column = scene.plot.width / 6.0;
                    let month =
                        Rect::new(scene.plot.x + column, scene.plot.y, column, scene.plot.height);
                    stroke.ink == Ink::Before
                        && points.iter().all(|at| month.grow(0.1).contains(*at))
                }
                _ => false,
            });
            assert!(hatched.count() > 20, "{width}");
            let words = scene
                .marks
                .iter()
                .any(|mark| matches!(mark, Mark::Text(text) if text.text.starts_with("Hatched:")));
            assert!(words, "{width}");
            for product in 0..3 {
                let gap = figure(&scene, product, 2);
                assert!(gap.spoken.contains("not all parts"), "{}", gap.spoken);
                assert!(gap.bounds.height > 10.0, "each part has a place in the gap: {gap:?}");
            }
        }
    }
    let app = open(&json!({}));
    let said = captions(&app);
    assert!(said.contains("1 month without shares"), "{said}");
    let row = &app.twin(0).table.rows[1];
    let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(cells, ["February 2021", "no share", "missing", "no share", "no figure"]);
    assert!(row.iter().all(|cell| cell.number.is_none()));
}

#[test]
fn the_caption_says_who_lost_and_gained_most_between_first_and_last_or_the_windows() {
    let said = captions(&open(&json!({})));
    assert!(said.contains("June 2021 against January 2021"), "{said}");
    assert!(said.contains("Russia, from 80.0% to 10.0%, 70.0 percentage points less"), "{said}");
    assert!(said.contains("Armenia, from 10.0% to 50.0%, 40.0 percentage points more"), "{said}");
    // 700 of 1,000 and 40 of 100, as one window, against 20 of 300.
    let more = json!({ "before": "2021-03/2021-04", "after": "2021-05/2021-06" });
    let said = captions(&open(&more));
    assert!(said.contains("Russia, from 67.3% to 6.7%, 60.6 percentage points less"), "{said}");
    // A window with a gap has no whole: the ends take its place.
    let more = json!({ "before": "2021-01/2021-02", "after": "2021-05/2021-06" });
    let said = captions(&open(&more));
    assert!(said.contains("June 2021 against January 2021"), "{said}");
    let method = &open(&json!({})).twin(0).methods[0];
    assert!(
        method.lines.iter().any(|line| line.contains("€800 ÷ €1,000 × 100 = 80.0%")),
        "{method:?}"
    );
}

#[test]
fn what_parts_leave_of_a_known_total_is_drawn_and_a_total_that_they_exceed_is_not() {
    let mut app = of_world();
    let scene = app.scene(0, 736.0);
    let rest = figure(&scene, 3, 1);
    assert!(rest.title.starts_with("Others"), "{}", rest.title);
    assert!((rest.bounds.height / scene.plot.height - 0.5).abs() < 1e-9);
    // Nothing is left in March; April's parts are twice their total; June has none.
    assert!(figure(&scene, 3, 3).spoken.contains("0.0% of €1k"), "{:?}", figure(&scene, 3, 3));
    assert!(figure(&scene, 0, 4).spoken.contains("more than the whole"));
    assert!(figure(&scene, 0, 6).spoken.contains("not all parts"));
    assert_eq!(months_drawn(&scene), [true, false, true, false, true, false]);
    let said = captions(&app);
    assert!(said.contains("1 month: no share: the parts are more than the whole."), "{said}");
    for row in &app.twin(0).table.rows {
        let shares: Vec<f64> = row[1..5].iter().filter_map(|cell| cell.number).collect();
        let sum: f64 = shares.iter().sum();
        assert!(shares.is_empty() || (sum - 100.0).abs() < 1e-9, "{row:?}");
    }
    let published = app.state();
    app.set_option(0, "of", "parts");
    assert!(app.state().contains("parts.of=parts"), "{}", app.state());
    assert_eq!(months_drawn(&app.scene(0, 736.0)), [true, false, true, true, true, true]);
    app.set_state(&published);
    assert_eq!(app.twin(0).table.header.len(), 6);
}

#[test]
fn amounts_are_as_high_as_they_are_and_the_address_says_so() {
    let mut app = open(&json!({}));
    app.set_option(0, "measure", "value");
    assert!(app.state().contains("parts.measure=value"), "{}", app.state());
    let scene = app.scene(0, 736.0);
    let high = |product, month| figure(&scene, product, month).bounds.height;
    assert!((high(0, 1) / high(1, 1) - 8.0).abs() < 1e-6);
    assert!((high(1, 6) / high(1, 1) - 1.0).abs() < 1e-6);
    app.set_option(0, "measure", "index");
    assert!(app.state().contains("parts.measure=value"), "an index has no parts");
}

#[test]
fn corrections_and_months_of_nothing_have_no_shares_and_say_why() {
    let rows: Rows = &[
        ("Russia", ["10", "-10", "0", "5", "5", "10"]),
        ("Armenia", ["10", "30", "0", "5", "5", "10"]),
    ];
    let app = app(rows, &["Russia", "Armenia"], &json!({}));
    let scene = app.scene(0, 736.0);
    assert_eq!(months_drawn(&scene), [true, false, false, true, true, true]);
    assert!(figure(&scene, 1, 2).spoken.contains("a part is below zero"));
    assert!(figure(&scene, 1, 3).spoken.contains("nothing was traded"));
    let said = captions(&app);
    assert!(said.contains("all shares are the same"), "{said}");
    assert!(said.contains("2 months without shares"), "{said}");
}

#[test]
fn parts_that_hold_each_other_and_lone_parts_are_refused() {
    let check = |products: Value, words: &str| {
        let app = app(PARTNERS, &[], &json!({ "products": products }));
        let problem = app.problem(0).expect("no picture");
        assert!(problem.contains(words), "{problem}");
    };
    let twice = "none holds another";
    let chips = json!({ "code": "8542", "partner": "Russia" });
    check(json!([chips, { "code": "854231", "partner": "Russia" }]), twice);
    check(json!([chips, { "code": "TOTAL", "partner": "Russia" }]), twice);
    check(json!([chips, chips]), twice);
    check(json!([chips, { "code": "8542", "partner": "World" }]), twice);
    check(json!([chips]), "two parts or more");
    // A sum without one of its parts would be no whole.
    check(json!([chips, { "code": "8542", "partner": "Chile" }]), "all of them");
}

#[test]
fn names_stand_beside_their_bands_and_never_on_each_other() {
    let long = "Machines and mechanical appliances, their parts, and nuclear reactors of all kinds";
    let names =
        ["Russia", "Armenia", "Georgia", "Kazakhstan", "Uzbekistan", "Kyrgyzstan", "Belarus"];
    let small = ["1", "1", "1", "1", "1", "1"];
    let mut rows: Vec<(&str, [&str; 6])> = names.map(|name| (name, small)).to_vec();
    rows[0].1 = ["900"; 6];
    let usual = app(&rows, &names, &json!({}));
    let products = json!([
        { "code": "8542", "partner": "Russia", "label": long },
        { "code": "8542", "partner": "Armenia" },
    ]);
    let wordy = app(&rows, &[], &json!({ "products": products }));
    for width in (280..=1400).step_by(40) {
        for app in [&usual, &wordy, &open(&json!({})), &of_world()] {
            let scene = app.scene(0, f64::from(width));
            assert_eq!(text_problems(&scene), [] as [String; 0], "{width}");
        }
        // All seven names, whole, in the order of their bands.
        let scene = usual.scene(0, f64::from(width));
        let mut seen: Vec<(f64, String)> = scene
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(text) if names.contains(&&*text.text) => {
                    Some((-text.at.y, text.text.clone()))
                }
                _ => None,
            })
            .collect();
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        let seen: Vec<String> = seen.into_iter().map(|(_, name)| name).collect();
        assert_eq!(seen, names, "{width}");
    }
}

#[test]
fn months_zoom_as_in_a_flow_and_what_is_out_of_view_keeps_its_place() {
    let mut app = open(&json!({}));
    assert!(app.has_time(0));
    let all = app.scene(0, 736.0);
    let (redraw, said) = app.update(0, Event::Time(Motion::Zoomed(0.5)), &all);
    assert!(redraw != tradefall::interact::Redraw::Nothing, "{said:?}");
    let some = app.scene(0, 736.0);
    assert_eq!(all.targets.len(), some.targets.len());
    let seen = |scene: &Scene| {
        scene
            .targets
            .iter()
            .filter(|target| scene.bounds().contains(target.bounds.center()))
            .count()
    };
    assert!(seen(&some) < seen(&all), "{} {}", seen(&some), seen(&all));
    for mark in &some.marks {
        if let Mark::Area(points, _) = mark {
            assert!(points.iter().all(|at| some.plot.grow(0.01).contains(*at)), "{points:?}");
        }
    }
}

#[test]
fn events_are_listed_pinned_and_stay_while_the_picture_changes() {
    let mut app = open(&json!({}));
    assert_eq!(app.listed(0), [0]);
    app.choose(0, 0);
    assert_eq!(app.chosen(), Some(Datum::Event(0)));
    app.set_option(0, "measure", "value");
    assert_eq!(app.chosen(), Some(Datum::Event(0)));
}

#[test]
fn a_frame_says_the_same_when_it_is_asked() {
    let mut app = open(&json!({}));
    let (whole, frame) = (app.scene(0, 736.0), app.frame(0, 736.0));
    assert!(frame.targets.iter().all(|target| target.spoken.is_empty()));
    for (one, other) in whole.targets.iter().zip(&frame.targets) {
        assert_eq!((one.datum, one.bounds), (other.datum, other.bounds));
        // A band without height has its place all the same, next to others.
        if one.bounds.height > 1.0 {
            let (_, said) = app.update(0, Event::Moved(one.bounds.center()), &frame);
            assert_eq!(said.as_deref(), Some(one.spoken.as_str()));
        }
    }
}

#[test]
fn the_strip_of_months_shows_the_whole_and_nothing_where_there_is_none() {
    let strip = open(&json!({})).strip(0, 60.0, 22.0);
    let bars: Vec<(f64, f64)> = strip
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Rect(area, _) => Some((area.x, area.height)),
            _ => None,
        })
        .collect();
    // Of January, March, April, May and June; in February a part is missing.
    let sums = [1000.0, 1000.0, 100.0, 100.0, 200.0];
    assert_eq!(bars.iter().map(|bar| bar.0).collect::<Vec<_>>(), [0.0, 20.0, 30.0, 40.0, 50.0]);
    for ((_, height), sum) in bars.iter().zip(sums) {
        assert!((height - sum / 1000.0 * 20.0_f64).abs() < 1e-6, "{bars:?}");
    }
}
