//! The default story from its files to its pictures, and what happens when
//! a file or a key is not what it should be.

use std::path::Path;

use tradefall::app::App;
use tradefall::interact::Event;
use tradefall::scene::{Datum, Ink, Mark, Rect, Scene, Step, Theme};
use tradefall::story::Story;

use crate::golden::check_golden;

fn stories() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/stories")
}

/// A shipped story, its JSON and its files changed on the way in.
fn open_changed(
    name: &str,
    story: impl Fn(&str) -> String,
    file: impl Fn(&str, String) -> Result<String, String>,
) -> Result<App, String> {
    let text = std::fs::read_to_string(stories().join(name)).expect("the story is shipped");
    let story: Story = serde_json::from_str(&story(&text)).map_err(|error| error.to_string())?;
    App::new(story, &mut |path| {
        let text = std::fs::read_to_string(stories().join(path)).expect("the file is shipped");
        file(path, text).map(String::into_bytes)
    })
}

/// A shipped story, not opened yet.
pub(crate) fn parsed(name: &str) -> Story {
    let text = std::fs::read_to_string(stories().join(name)).expect("the story is shipped");
    serde_json::from_str(&text).expect("a story")
}

/// A story with the files of the shipped ones.
pub(crate) fn made(story: Story) -> App {
    App::new(story, &mut |path| Ok(std::fs::read(stories().join(path)).expect("it is shipped")))
        .expect("the story opens")
}

/// A shipped story in a language.
pub(crate) fn open_in(name: &str, tag: &str) -> App {
    let mut app = made(parsed(name));
    app.speak(tradefall::words::Words::of(tag).expect("it is listed"));
    app
}

pub(crate) fn open(name: &str) -> App {
    open_changed(name, str::to_owned, |_, text| Ok(text)).expect("the story opens")
}

const DEFAULT: &str = "russia-technology-2022.json";

fn view(app: &App, id: &str) -> usize {
    app.views().iter().position(|view| view.id == id).expect("the view exists")
}

/// Everything that is said of a view, in one text.
fn said(app: &App, id: &str) -> String {
    let at = view(app, id);
    let twin = app.twin(at);
    let methods = twin.methods.iter().flat_map(|method| {
        std::iter::once(method.title.clone()).chain(method.lines.iter().cloned())
    });
    let cells = twin.table.rows.iter().flatten().map(|cell| cell.text.clone());
    let all: Vec<String> = twin.captions.iter().cloned().chain(methods).chain(cells).collect();
    all.join("\n")
}

#[test]
fn every_shipped_story_draws_without_a_note() {
    for name in [
        DEFAULT,
        "japan-korea-2019.json",
        "us-russia-2022.json",
        "russia-events.json",
        "rerouting-2022.json",
        "stress-2022.json",
        "behind-the-fall-2022.json",
        "mirror-armenia-2022.json",
    ] {
        let app = open(name);
        assert_eq!(app.notes(), &[] as &[String], "{name}");
        for index in 0..app.views().len() {
            assert_eq!(app.problem(index), None, "{name}");
        }
    }
}

#[test]
fn the_five_percentages_and_three_claims_are_said_and_drawn() {
    let app = open(DEFAULT);
    let collapse = app.svg(view(&app, "collapse"), 720.0, Theme::Light);
    for percent in ["−97.9%", "−97.8%", "−97.6%", "−99.2%", "−94.3%"] {
        assert!(said(&app, "collapse").contains(percent), "{percent}");
        assert!(collapse.contains(percent), "{percent}");
    }
    let claims = app.svg(view(&app, "claims"), 720.0, Theme::Light);
    for words in ["fell by over 40%", "fell by nearly two-thirds", "fell by 98%"] {
        assert!(said(&app, "claims").contains(words), "{words}");
        assert!(claims.contains(words), "{words}");
    }
}

#[test]
fn no_width_breaks_a_word_of_a_claims_name() {
    let app = open(DEFAULT);
    for width in (240..720).step_by(4) {
        let picture = app.svg(view(&app, "claims"), f64::from(width), Theme::Light);
        assert!(picture.contains(">Smartphones</text>"), "{width}");
    }
}

#[test]
fn a_changed_cell_changes_the_percentage() {
    let app = open_changed(DEFAULT, str::to_owned, |_, text| Ok(text.replace(",9656,", ",19312,")));
    let said = said(&app.expect("it opens"), "collapse");
    assert!(said.contains("−95.9%") && !said.contains("−97.9%"), "{said}");
}

/// The x of every point of every line of a scene, in pairs that are joined.
fn joined(scene: &Scene) -> Vec<(f64, f64, f64, f64)> {
    let mut pairs = Vec::new();
    for mark in &scene.marks {
        if let Mark::Line(points, stroke) = mark
            && (stroke.width - 2.0).abs() < 1e-9
        {
            pairs.extend(points.windows(2).map(|p| (p[0].x, p[1].x, p[0].y, p[1].y)));
        }
    }
    pairs
}

#[test]
fn a_removed_month_is_a_gap_everywhere() {
    let without = |path: &str, text: String| {
        Ok(if path.ends_with("eu-russia-2022.csv") {
            let keep = |line: &&str| !(line.contains(",847130,") && line.contains("2022-03"));
            text.lines().filter(keep).collect::<Vec<_>>().join("\n")
        } else {
            text
        })
    };
    let alone = |text: &str| {
        let mut story: serde_json::Value = serde_json::from_str(text).expect("it parses");
        for view in story["views"].as_array_mut().expect("it has views") {
            if let Some(products) = view.get_mut("products").and_then(|p| p.as_array_mut()) {
                products.retain(|product| product["code"] == "847130");
            }
        }
        story.to_string()
    };
    let app = open_changed(DEFAULT, alone, without).expect("it opens");
    let flow = view(&app, "flow");
    let scene = app.scene(flow, 900.0);
    let march = scene
        .targets
        .iter()
        .find(|target| {
            matches!(target.datum, Datum::Figure { period, .. } if period.to_string() == "2022-03")
        })
        .expect("March can be pointed at");
    let x = march.bounds.center().x;
    assert!(march.spoken.contains("missing"), "{}", march.spoken);
    let crossing: Vec<_> = joined(&scene)
        .into_iter()
        .filter(|(from, to, ..)| from.min(*to) < x && from.max(*to) > x)
        .collect();
    assert_eq!(crossing, [], "no path crosses March");
    let collapse = said(&app, "collapse");
    assert!(collapse.contains("missing") && !collapse.contains('%'), "{collapse}");
    let whole = open_changed(DEFAULT, alone, |_, text| Ok(text)).expect("it opens");
    let crossing = joined(&whole.scene(flow, 900.0));
    assert!(crossing.iter().any(|(from, to, ..)| from.min(*to) < x && from.max(*to) > x - 1.0));
}

#[test]
fn bad_files_and_keys_are_said_and_the_other_views_draw() {
    let app = open_changed(DEFAULT, str::to_owned, |path, text| {
        if path.contains("eu-russia") { Err("HTTP 404".to_owned()) } else { Ok(text) }
    })
    .expect("it opens");
    assert!(app.notes().iter().any(|note| note.contains("eu-russia-2022.csv: HTTP 404")));
    assert!(app.problem(view(&app, "collapse")).is_some());
    assert_eq!(app.problem(view(&app, "timeline")), None);

    let app = open_changed(
        DEFAULT,
        |text| text.replacen("\"kind\": \"claims\"", "\"kind\": \"pie\"", 1),
        |_, text| Ok(text),
    )
    .expect("it opens");
    let problem = app.problem(0).expect("it has a problem");
    assert!(problem.contains("key kind") && problem.contains("“pie”"), "{problem}");
    assert_eq!(app.problem(1), None);

    let version = |text: &str| text.replacen("\"tradefall\": 1", "\"tradefall\": 9", 1);
    let error = open_changed(DEFAULT, version, |_, text| Ok(text)).expect_err("it is refused");
    assert!(error.contains("expected version 1, found 9"), "{error}");
}

#[test]
fn cut_off_files_never_panic_and_always_say_something() {
    arbtest::arbtest(|u| {
        let keep: u32 = u.int_in_range(0..=100)?;
        let app = open_changed(DEFAULT, str::to_owned, |_, text| {
            let end = text.len() * keep as usize / 100;
            Ok(String::from_utf8_lossy(&text.as_bytes()[..end]).into_owned())
        })
        .expect("the story itself is whole");
        for index in 0..app.views().len() {
            let _ = app.svg(index, 320.0, Theme::Dark);
        }
        assert!(keep > 98 || !app.notes().is_empty(), "{keep}");
        Ok(())
    })
    .budget_ms(2_000);
}

/// What is wrong with the texts of a scene: they stay inside and apart.
pub(crate) fn text_problems(scene: &Scene) -> Vec<String> {
    let boxes: Vec<_> = scene
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text(text) => Some((text.bounds(), text.text.as_str())),
            _ => None,
        })
        .collect();
    let inside = scene.bounds().grow(1.0);
    let mut problems = Vec::new();
    for (index, (area, text)) in boxes.iter().enumerate() {
        if area.x < inside.x || area.right() > inside.right() {
            problems.push(format!("“{text}” leaves the picture"));
        }
        if area.y < inside.y || area.bottom() > inside.bottom() {
            problems.push(format!("“{text}” is cut at the top or bottom"));
        }
        let shrunk = Rect::new(area.x, area.y + 1.5, area.width - 1.0, area.height - 3.0);
        for (_, words) in boxes[index + 1..].iter().filter(|(other, _)| shrunk.overlaps(other)) {
            problems.push(format!("“{text}” lies on “{words}”"));
        }
    }
    problems
}

#[track_caller]
fn check_texts(scene: &Scene, what: &str) {
    assert_eq!(text_problems(scene), [] as [String; 0], "{what}");
}

#[test]
fn no_two_labels_overlap_from_280_to_1400_px() {
    for name in [
        DEFAULT,
        "japan-korea-2019.json",
        "us-russia-2022.json",
        "russia-events.json",
        "rerouting-2022.json",
        "stress-2022.json",
        "behind-the-fall-2022.json",
        "mirror-armenia-2022.json",
    ] {
        let app = open(name);
        for width in (280..=1400).step_by(35) {
            for index in 0..app.views().len() {
                let what = format!("{name}, {} at {width} px", app.views()[index].id);
                check_texts(&app.scene(index, f64::from(width)), &what);
            }
        }
    }
}

#[test]
fn odd_sizes_draw_finite_pictures() {
    let app = open(DEFAULT);
    for width in [0.0, -5.0, 1.0, 10_000.0, f64::NAN, f64::INFINITY] {
        for index in 0..app.views().len() {
            let svg = app.svg(index, width, Theme::Light);
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{width}");
        }
    }
}

#[test]
fn every_option_of_a_view_draws() {
    let mut app = open(DEFAULT);
    let flow = view(&app, "flow");
    for (name, value) in [("scale", "linear"), ("measure", "index"), ("scale", "log")] {
        app.set_option(flow, name, value);
        let options = app.options(flow);
        assert!(options.iter().any(|option| option.name == name && option.value == value));
        check_texts(&app.scene(flow, 700.0), value);
    }
    app.set_option(flow, "base", "2021-06");
    assert!(said(&app, "flow").contains("2022"));
    app.set_option(flow, "base", "1999-01");
    assert_eq!(app.options(flow).last().map(|option| option.value.as_str()), Some("2021-06"));
    let collapse = view(&app, "collapse");
    app.set_option(collapse, "scale", "value");
    check_texts(&app.scene(collapse, 700.0), "value");
}

#[test]
fn pictures_stay_as_they_are() {
    let app = open(DEFAULT);
    for id in ["claims", "collapse", "flow", "timeline"] {
        check_golden(&format!("{id}-720"), &app.svg(view(&app, id), 720.0, Theme::Light));
    }
    check_golden("flow-320-dark", &app.svg(view(&app, "flow"), 320.0, Theme::Dark));
}

#[test]
fn files_of_figures_are_safe_for_spreadsheets() {
    let app = open_changed(DEFAULT, str::to_owned, |_, text| {
        Ok(text.replace("Telecom base stations", "=1+1"))
    })
    .expect("it opens");
    let csv = app.csv(view(&app, "claims"));
    assert!(csv.starts_with('\u{feff}') && csv.contains("'=1+1"), "{csv}");
    assert!(csv.contains("\"Wall Street Journal, from Chinese government trade data, 6 May 2022"));
}

/// The windows that the caption of the default story's collapse names.
#[track_caller]
fn check_windows(change: impl Fn(&mut serde_json::Value), expected: &str) {
    let story = |text: &str| {
        let mut story: serde_json::Value = serde_json::from_str(text).expect("it parses");
        change(&mut story["views"][1]);
        story.to_string()
    };
    let app = open_changed(DEFAULT, story, |_, text| Ok(text)).expect("it opens");
    let captions = app.twin(view(&app, "collapse")).captions;
    assert!(captions[0].contains(expected), "{captions:?}");
}

#[test]
fn the_base_is_a_year_before_where_the_story_says_none() {
    check_windows(|_| {}, "March 2022 against February 2022");
    check_windows(|view| view["before"] = "".into(), "March 2022 against March 2021");
    check_windows(|view| view["base"] = "year".into(), "March 2022 against March 2021");
    // The invasion, on 24 February: the month itself is in neither window.
    check_windows(
        |view| {
            view["before"] = "ru22-invasion/3".into();
            view["after"] = "ru22-invasion/2".into();
        },
        "March 2022 to April 2022 against November 2021 to January 2022",
    );
}

#[test]
fn a_reader_may_switch_the_base_and_the_address_says_so() {
    let mut app = open(DEFAULT);
    let at = view(&app, "collapse");
    app.set_option(at, "base", "month");
    assert!(app.twin(at).captions[0].contains("against February 2022"));
    app.set_option(at, "base", "year");
    let captions = app.twin(at).captions;
    assert!(captions[0].starts_with("Edited by reader"), "{captions:?}");
    assert!(captions[1].contains("against March 2021"), "{captions:?}");
    assert_eq!(app.state(), "v1;collapse.base=year");
    app.set_state("");
    assert!(app.twin(at).captions[0].contains("against February 2022"));
    assert_eq!(app.state(), "");
    // Months that a reader chooses take the place of a base that follows.
    app.set_option(at, "base", "year");
    app.set_option(at, "before", "2021-12");
    assert!(app.twin(at).captions[1].contains("against December 2021"));
    let state = app.state();
    app.set_state("");
    assert!(app.set_state(&state).is_empty());
    assert_eq!(app.state(), state);
}

#[test]
fn only_falls_have_the_colour_of_loss() {
    let app = open("us-russia-2022.json");
    let view = app.views().iter().position(|view| view.kind == "collapse").expect("one");
    for width in [300.0, 900.0] {
        let scene = app.scene(view, width);
        let mut inks = Vec::new();
        for mark in &scene.marks {
            if let Mark::Text(text) = mark
                && text.is_bold
                && text.text.ends_with('%')
            {
                assert_eq!(text.ink == Ink::Loss, text.text.starts_with('−'), "{}", text.text);
                inks.push(text.ink);
            }
        }
        assert!(inks.contains(&Ink::Loss) && inks.contains(&Ink::Text), "{inks:?}");
    }
}

#[test]
fn no_text_of_any_shipped_view_is_cut_by_the_edge() {
    for story in crate::stories::shipped() {
        let app = open(&story);
        for (view, about) in app.views().iter().enumerate() {
            for width in [288.0, 320.0, 360.0, 480.0, 736.0, 1140.0] {
                for mark in &app.scene(view, width).marks {
                    let Mark::Text(text) = mark else { continue };
                    let bounds = text.bounds();
                    assert!(
                        bounds.x > -1.5 && bounds.right() < width + 1.5,
                        "{story}, {}, {width}: “{}” from {} to {}",
                        about.id,
                        text.text,
                        bounds.x,
                        bounds.right()
                    );
                }
            }
        }
    }
}

#[test]
fn figures_that_are_pointed_at_say_what_those_of_a_still_picture_say() {
    for (story, measure) in [("russia-technology-2022.json", "index"), ("us-russia-2022.json", "")]
    {
        let mut app = open(story);
        for view in 0..app.views().len() {
            if app.views()[view].kind != "flow" {
                continue;
            }
            app.set_option(view, "measure", measure);
            let (scene, frame) = (app.scene(view, 900.0), app.frame(view, 900.0));
            let places = |scene: &Scene| {
                scene.targets.iter().map(|t| (t.datum, t.bounds, t.row)).collect::<Vec<_>>()
            };
            assert_eq!(places(&scene), places(&frame));
            let mut told = 0;
            for _ in 0..8 {
                for step in [Step::Right; 4].into_iter().chain([Step::Down]) {
                    let (_, spoken) = app.update(view, Event::Walked(step), &frame);
                    let Some(spoken) = spoken else { continue };
                    let datum = app.chosen().expect("the keys stand somewhere");
                    let still = scene.targets.iter().find(|target| target.datum == datum);
                    let still = still.expect("it is in the picture");
                    assert_eq!(spoken, still.spoken);
                    let texts = |marks: &[Mark]| {
                        let text = |mark: &Mark| match mark {
                            Mark::Text(text) => Some(text.text.clone()),
                            _ => None,
                        };
                        marks.iter().filter_map(text).collect::<Vec<_>>()
                    };
                    assert_eq!(
                        texts(&app.overlay(view, &frame)),
                        texts(&app.overlay(view, &scene)),
                        "{spoken}"
                    );
                    told += 1;
                }
            }
            assert!(told > 10, "{told}");
        }
    }
}
