//! Slope charts: both ends as they are, open where there is no figure, names
//! that never lie on each other.

use serde_json::{Value, json};
use tradefall::app::App;
use tradefall::interact::Event;
use tradefall::scene::{Datum, Ink, Mark, Point, Scene, Stroke, Target, point};

use crate::story::text_problems;

const HEADER: &str = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";

/// January, February and March 2022 to each partner; nothing stands for a
/// month without a figure.
const PARTNERS: [(&str, [&str; 3]); 6] = [
    ("Russia", ["800", "400", "100"]),
    ("Armenia", ["100", "200", "300"]),
    ("Georgia", ["300", "200", ""]),
    ("Chile", ["", "50", "60"]),
    ("Peru", ["", "", "7"]),
    ("Malta", ["4", "2", "0"]),
];

fn app(more: &Value) -> App {
    let mut rows = HEADER.to_owned();
    for (partner, values) in PARTNERS {
        for (month, value) in values.iter().enumerate() {
            let month = month + 1;
            let row =
                format!("EU,{partner},export,8542,Chips,2022-{month:02},{value},EUR,,,,Office,,\n");
            rows.push_str(&row);
        }
    }
    let products: Vec<_> =
        PARTNERS.iter().map(|(name, _)| json!({ "code": "8542", "partner": name })).collect();
    let mut view = json!({
        "id": "ends", "kind": "slope", "title": "T", "source": "S", "reporter": "EU",
        "partner": "Russia", "unit": "EUR", "products": products, "before": "2022-01",
        "after": "2022-03", "small_base": 10,
    });
    let keys = view.as_object_mut().expect("keys");
    keys.extend(more.as_object().expect("keys").clone());
    let story = json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"], "views": [view],
    });
    let story = serde_json::from_value::<tradefall::story::Story>(story).expect("a story");
    let app = App::new(story, &mut |_| Ok::<Vec<u8>, String>(rows.clone().into())).expect("open");
    assert_eq!(app.problem(0), None);
    app
}

/// Lines from one side of the plot to the other.
fn slopes(scene: &Scene) -> Vec<(Point, Point, Stroke)> {
    let plot = scene.plot;
    let is_across = |from: &Point, to: &Point| {
        (from.x - plot.x).abs() < 1e-9 && (to.x - plot.right()).abs() < 1e-9
    };
    let line = |mark: &Mark| match mark {
        Mark::Line(points, stroke) if stroke.ink != Ink::Grid => match points[..] {
            [from, to] if is_across(&from, &to) => Some((from, to, *stroke)),
            _ => None,
        },
        _ => None,
    };
    scene.marks.iter().filter_map(line).collect()
}

fn target(scene: &Scene, product: usize) -> &Target {
    let is_it = |target: &&Target| target.datum == Datum::Change { product };
    scene.targets.iter().find(is_it).expect("it is drawn")
}

fn says(scene: &Scene, words: &str) -> bool {
    scene.marks.iter().any(|mark| matches!(mark, Mark::Text(text) if text.text.contains(words)))
}

#[test]
fn ends_are_as_high_as_their_figures_and_zero_is_a_figure() {
    for width in [280.0, 736.0, 1400.0] {
        let scene = app(&json!({})).scene(0, width);
        // Russia, Armenia and Malta have both ends.
        let slopes = slopes(&scene);
        assert_eq!(slopes.len(), 3, "{width}");
        let strongest = slopes.iter().find(|(.., stroke)| stroke.ink == Ink::Loss).expect("one");
        let rising = slopes.iter().find(|(from, to, _)| to.y < from.y).expect("one");
        // 800 to 100 falls 3.5 times as far as 100 to 300 rises.
        let (fall, rise) = (strongest.1.y - strongest.0.y, rising.0.y - rising.1.y);
        assert!((fall / rise - 3.5).abs() < 1e-6, "{width}: {fall} {rise}");
        assert!(says(&scene, "€0"), "{width}");
    }
}

#[test]
fn what_is_not_known_at_one_end_is_open_there_and_never_zero() {
    for more in [json!({}), json!({ "scale": "log" })] {
        for width in [280.0, 736.0, 1400.0] {
            let scene = app(&more).scene(0, width);
            let plot = scene.plot;
            let rings: Vec<Point> = scene
                .marks
                .iter()
                .filter_map(|mark| match mark {
                    Mark::Ring(at, ..) => Some(*at),
                    _ => None,
                })
                .collect();
            // Georgia has no March, Chile and Peru no January.
            assert_eq!(rings.len(), 3, "{width}");
            for ring in rings {
                assert!(ring.x > plot.x + 10.0 && ring.x < plot.right() - 10.0, "{width}");
                let level = |mark: &Mark| matches!(mark, Mark::Circle(at, ..) if (at.x - ring.x).abs() > 1.0 && (at.y - ring.y).abs() < 1e-9);
                assert!(scene.marks.iter().any(level), "level with the end that is known");
            }
            assert!(says(&scene, "Georgia:"), "{width}");
            assert!(target(&scene, 2).spoken.contains("missing"), "{:?}", target(&scene, 2));
        }
    }
    // Of 100, a line without a base has no place, and is named.
    let scene = app(&json!({ "scale": "remaining" })).scene(0, 736.0);
    assert!(says(&scene, "No change is given for Chile, Peru"), "{:?}", scene.marks);
    assert!(says(&scene, "Georgia: no figure"));
}

#[test]
fn the_strongest_fall_that_does_not_rest_on_little_is_the_strong_line() {
    let strong = |more: &Value| {
        let scene = app(more).scene(0, 736.0);
        let names = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) if text.ink == Ink::Loss => Some(text.text.clone()),
            _ => None,
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(strong(&json!({})), ["Russia €100", "Russia €800"]);
    // Malta lost all of its 4.
    assert_eq!(strong(&json!({ "small_base": 0 })), ["Malta €0", "Malta €4"]);
}

#[test]
fn names_never_lie_on_each_other_and_stand_in_the_order_of_their_figures() {
    for scale in ["value", "log", "remaining"] {
        let app = app(&json!({ "scale": scale }));
        for width in (280..=1400).step_by(20) {
            let scene = app.scene(0, f64::from(width));
            assert_eq!(text_problems(&scene), [] as [String; 0], "{scale} {width}");
            let places: Vec<f64> = ["Armenia", "Russia", "Malta"]
                .map(|name| {
                    let right = |mark: &&Mark| matches!(mark, Mark::Text(text) if text.text.starts_with(name) && text.at.x > scene.plot.right());
                    match scene.marks.iter().find(right) {
                        Some(Mark::Text(text)) => text.at.y,
                        _ => panic!("{name} is named at {width}"),
                    }
                })
                .into();
            assert!(places.is_sorted(), "{scale} {width}: {places:?}");
        }
    }
}

#[test]
fn a_line_is_pointed_at_anywhere_along_it() {
    let mut app = app(&json!({}));
    for width in [320.0, 960.0] {
        let scene = app.scene(0, width);
        for (from, to, stroke) in slopes(&scene) {
            if stroke.ink != Ink::Loss {
                continue;
            }
            let at = point(from.x + (to.x - from.x) * 0.4, from.y + (to.y - from.y) * 0.4);
            app.update(0, Event::Moved(at), &scene);
            assert_eq!(app.chosen(), Some(Datum::Change { product: 0 }), "{width}");
            app.update(0, Event::Left, &scene);
        }
    }
}

#[test]
fn a_reader_chooses_scale_and_windows_and_the_address_says_so() {
    let mut app = app(&json!({}));
    let published = app.state();
    app.set_option(0, "scale", "remaining");
    app.set_option(0, "before", "2022-02");
    let state = app.state();
    assert!(state.contains("ends.scale=remaining"), "{state}");
    assert!(state.contains("ends.before=2022-02"), "{state}");
    let captions = app.twin(0).captions.join(" ");
    assert!(captions.contains("−75.0%") && captions.contains("Edited by reader"), "{captions}");
    app.set_state(&published);
    assert_eq!(app.state(), published);
    assert!(app.twin(0).captions.join(" ").contains("−87.5%"));
    app.set_state(&state);
    assert_eq!(app.state(), state);
}

#[test]
fn it_says_what_before_and_after_says() {
    let ends = app(&json!({}));
    let bars = app(&json!({ "kind": "collapse" }));
    let (ends, bars) = (ends.twin(0), bars.twin(0));
    assert_eq!(ends.captions, bars.captions);
    assert_eq!(ends.table, bars.table);
    assert_eq!(ends.methods.len(), bars.methods.len());
}

#[test]
fn a_figure_is_never_broken_and_names_are_in_the_readers_language() {
    for (tag, unit, russia) in
        [("zh-Hans", "亿万", "俄罗斯"), ("ar", "$", "روسيا"), ("de", "$", "Russland")]
    {
        let app = crate::story::open_in("us-russia-2022.json", tag);
        let view = app.views().iter().position(|view| view.kind == "slope").expect("a slope");
        for width in (280..=1400).step_by(20) {
            let scene = app.scene(view, f64::from(width));
            let plot = scene.plot;
            let labels = scene.marks.iter().filter_map(|mark| match mark {
                Mark::Text(text) if text.at.y > plot.y => Some(&text.text),
                _ => None,
            });
            for label in labels.clone() {
                let has_digits = label.contains(|sign: char| sign.is_ascii_digit());
                let has_unit = label.contains(|sign| unit.contains(sign));
                assert_eq!(has_digits, has_unit, "{tag} {width}: {label}");
            }
            assert!(labels.clone().any(|label| label.contains(russia)), "{tag} {width}");
            assert_eq!(text_problems(&scene), [] as [String; 0], "{tag} {width}");
        }
    }
}

#[test]
fn a_tooltip_does_not_speak_of_several_partners_nor_of_a_code_of_all_goods() {
    let scene = app(&json!({})).scene(0, 736.0);
    let codes = scene.targets.iter().flat_map(|target| &target.lines);
    assert!(codes.into_iter().any(|line| line == "HS 8542"));
    let app = crate::story::open_in("us-russia-2022.json", "en");
    let view = app.views().iter().position(|view| view.kind == "slope").expect("a slope");
    let targets = app.scene(view, 736.0).targets;
    let lines: Vec<&String> = targets.iter().flat_map(|target| &target.lines).collect();
    assert!(lines.len() >= 8, "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains("TOTAL") || line.contains("several")));
}

#[test]
fn each_dot_is_found_as_its_label() {
    for scale in ["value", "log"] {
        let app = app(&json!({ "scale": scale }));
        for width in [280.0, 736.0] {
            let scene = app.scene(0, width);
            for mark in &scene.marks {
                let Mark::Circle(dot, _, ink) = mark else { continue };
                let is_end = [scene.plot.x, scene.plot.right()].contains(&dot.x);
                if !is_end || *ink == Ink::Paper {
                    continue;
                }
                let is_in = scene.targets.iter().any(|target| target.bounds.contains(*dot));
                let has_sign =
                    scene.signs.iter().any(|(sign, _)| sign.width > 0.0 && sign.contains(*dot));
                assert!(is_in || has_sign, "{scale} {width}: {dot:?}");
            }
        }
    }
}
