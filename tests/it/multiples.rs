//! Small multiples: the same series as in one chart, a panel each.

use serde_json::json;
use tradefall::app::App;
use tradefall::scene::{Datum, Ink, Mark, Scene, Target};
use tradefall::trade::Period;

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";
const EVENTS: &str = "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,\
                      commodities,status,source_title,source_url,source_date\n\
                      stop,2021-04-10,,day,EU,EU,Russia,export_control,Controls,,8542,confirmed,\
                      Office,https://example.org,2021-04-10\n";

/// Six months to each partner.
const PARTNERS: [(&str, [&str; 6]); 3] = [
    ("Russia", ["1000", "900", "1000", "40", "0", "20"]),
    ("Armenia", ["10", "", "12", "40", "80", "100"]),
    ("Georgia", ["5", "5", "5", "5", "5", "5"]),
];

fn open(axes: &str) -> App {
    let mut rows = HEADER.to_owned();
    for (partner, values) in PARTNERS {
        for (month, value) in values.iter().enumerate() {
            let month = month + 1;
            let row =
                format!("EU,{partner},export,8542,Chips,2021-{month:02},{value},EUR,,,,Office,,\n");
            rows.push_str(&row);
        }
    }
    let products: Vec<_> =
        PARTNERS.iter().map(|(name, _)| json!({ "code": "8542", "partner": name })).collect();
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"], "events": ["e.csv"],
        "views": [{
            "id": "panels", "kind": "multiples", "title": "T", "source": "S", "reporter": "EU",
            "partner": "Russia", "unit": "EUR", "products": products, "from": "2021-01",
            "to": "2021-06", "events": ["stop"], "settings": { "axes": axes },
        }],
    });
    let story = serde_json::from_value::<tradefall::story::Story>(story).expect("a story");
    let read = |path: &str| (if path == "t.csv" { rows.as_str() } else { EVENTS }).into();
    let app = App::new(story, &mut |path| Ok::<Vec<u8>, String>(read(path))).expect("it opens");
    assert_eq!(app.problem(0), None);
    app
}

fn figure(scene: &Scene, product: usize, month: u8) -> &Target {
    let period = Period::month(2021, month).expect("a month");
    let is_it = |target: &&Target| target.datum == Datum::Figure { product, period };
    scene.targets.iter().find(is_it).expect("it is drawn")
}

/// The runs of the series that is drawn in a panel: points of each.
fn runs(scene: &Scene) -> Vec<usize> {
    let mut runs = Vec::new();
    for mark in &scene.marks {
        if let Mark::Line(points, stroke) = mark
            && stroke.ink == Ink::Series(0)
        {
            runs.push(points.len());
        }
    }
    runs
}

#[test]
fn on_one_axis_equal_figures_are_equally_high_and_on_own_axes_all_use_their_panel() {
    for width in [280.0, 736.0, 1400.0] {
        let (shared, own) = (open("shared").scene(0, width), open("own").scene(0, width));
        let rise = |scene: &Scene, product, from, to| {
            figure(scene, product, from).bounds.center().y
                - figure(scene, product, to).bounds.center().y
        };
        // Forty more in either panel is as much higher.
        let (fall, gain) = (rise(&shared, 0, 5, 4), rise(&shared, 1, 4, 5));
        assert!((fall - gain).abs() < 1e-6, "{width}: {fall} {gain}");
        // On own axes that is little of a thousand, and much of a hundred.
        let (fall, gain) = (rise(&own, 0, 5, 4), rise(&own, 1, 4, 5));
        assert!(gain > 8.0 * fall, "{width}: {fall} {gain}");
    }
}

#[test]
fn every_month_of_every_panel_is_a_place_and_panels_are_rows_of_the_walk() {
    for axes in ["shared", "own"] {
        let app = open(axes);
        for width in [280.0, 736.0, 1400.0] {
            let scene = app.scene(0, width);
            let figures =
                scene.targets.iter().filter(|target| matches!(target.datum, Datum::Figure { .. }));
            let rows: Vec<usize> = figures.map(|target| target.row).collect();
            assert_eq!(rows, [[1; 6], [2; 6], [3; 6]].concat(), "{axes} {width}");
            let events = scene.targets.iter().filter(|target| target.row == 0).count();
            assert_eq!(events, 1, "the event once, though each panel marks it");
            for target in &scene.targets {
                assert!(scene.bounds().contains(target.bounds.center()), "{target:?}");
                assert!(!target.spoken.is_empty());
            }
        }
    }
}

#[test]
fn a_month_without_a_figure_breaks_the_line_of_its_panel_alone() {
    let scene = open("own").scene(0, 736.0);
    // Armenia's January stands alone and is a dot, its March to June a line.
    assert_eq!(runs(&scene), [6, 4, 6]);
    let gap = figure(&scene, 1, 2);
    assert!(gap.spoken.contains("no figure"), "{}", gap.spoken);
}

#[test]
fn a_reader_chooses_the_axes_and_the_address_says_so() {
    let mut app = open("own");
    let axes = |app: &App| app.options(0).into_iter().find(|o| o.name == "axes").expect("it is");
    assert_eq!(axes(&app).value, "own");
    let state = app.state();
    app.set_option(0, "axes", "shared");
    assert_eq!(axes(&app).value, "shared");
    assert!(app.state().contains("panels.axes=shared"), "{}", app.state());
    app.set_state(&state);
    assert_eq!(axes(&app).value, "own");
    app.set_option(0, "axes", "sideways");
    assert_eq!(axes(&app).value, "own");
}

#[test]
fn the_same_month_is_marked_in_all_panels() {
    let mut app = open("own");
    let scene = app.scene(0, 736.0);
    let at = figure(&scene, 1, 4).bounds.center();
    app.update(0, tradefall::interact::Event::Moved(at), &scene);
    let marks = app.overlay(0, &scene);
    for product in 0..3 {
        let center = figure(&scene, product, 4).bounds.center();
        let is_there = |mark: &Mark| matches!(mark, Mark::Circle(at, ..) if *at == center);
        assert!(marks.iter().any(is_there), "panel {product}");
    }
}
