//! What a picture editor would send back: marks over words, names cut short,
//! words that say more than the figures do.

use tradefall::app::App;
use tradefall::scene::{Ink, Mark, Point, Rect, Scene};
use tradefall::words::Words;

use crate::words::{languages, told};

/// Widths of a chart on a phone, a tablet and a desk.
const WIDTHS: [f64; 4] = [296.0, 564.0, 728.0, 960.0];

/// Whether a straight line comes into a box.
fn enters(area: Rect, from: Point, to: Point) -> bool {
    // The stretch of the line that lies between both pairs of sides.
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    for (at, by, low, high) in [
        (from.x, to.x - from.x, area.x, area.right()),
        (from.y, to.y - from.y, area.y, area.bottom()),
    ] {
        if by == 0.0 {
            if at <= low || at >= high {
                return false;
            }
        } else {
            let (one, other) = ((low - at) / by, (high - at) / by);
            start = start.max(one.min(other));
            end = end.min(one.max(other));
        }
    }
    start < end
}

/// Words with a line, a sign or a bar of figures through them.
fn words_under_marks(scene: &Scene) -> Vec<String> {
    let mut found = Vec::new();
    for mark in &scene.marks {
        let Mark::Text(text) = mark else { continue };
        let whole = text.bounds();
        let area = Rect::new(whole.x + 1.0, whole.y + 2.5, whole.width - 2.0, whole.height - 4.0);
        let is_hit = |mark: &Mark| match mark {
            Mark::Line(_, stroke) if stroke.ink == Ink::Grid => false,
            Mark::Line(points, _) => points.windows(2).any(|pair| enters(area, pair[0], pair[1])),
            Mark::Area(points, ink) if *ink != Ink::Paper => {
                points.iter().any(|at| enters(area, *at, *at))
            }
            Mark::Circle(at, radius, _) => {
                enters(area, *at, *at) || enters(area, Point { y: at.y - radius, ..*at }, *at)
            }
            _ => false,
        };
        if let Some(mark) = scene.marks.iter().find(|mark| is_hit(mark)) {
            found.push(format!("“{}” under {mark:?}", text.text));
        }
    }
    found
}

#[test]
fn no_line_or_sign_of_a_chart_runs_through_its_words() {
    for tag in ["en", "de", "ar"] {
        let words = Words::of(tag).expect("it is listed");
        for name in [
            "russia-technology-2022",
            "us-russia-2022",
            "japan-korea-2019",
            "stress-2022",
            "rerouting-2022",
            "behind-the-fall-2022",
            "mirror-armenia-2022",
        ] {
            let app = told(name, &words);
            // Events of timelines and notes of a flow stand on lines of their own.
            let kinds = ["timeline", "flow"];
            for (view, about) in app.views().iter().enumerate() {
                let is_asked = !kinds.contains(&about.kind.as_str());
                for width in WIDTHS.into_iter().filter(|_| is_asked) {
                    let found = words_under_marks(&app.scene(view, width));
                    assert!(found.is_empty(), "{tag} {name} {} {width}: {found:#?}", about.id);
                }
            }
        }
    }
}

/// The view of a shipped story, by its kind.
fn view(app: &App, kind: &str) -> usize {
    app.views().iter().position(|view| view.kind == kind).expect("it has one")
}

fn english(name: &str) -> App {
    told(name, &Words::of("en").expect("it is listed"))
}

#[test]
fn lines_of_a_map_are_named_in_full_on_a_phone() {
    let app = english("russia-goods-2022");
    let scene = app.scene(view(&app, "heat"), 296.0);
    let is_cut = |mark: &&Mark| matches!(mark, Mark::Text(text) if text.text.contains('…'));
    assert_eq!(scene.marks.iter().find(is_cut), None);
}

#[test]
fn where_all_figures_have_room_they_stand_beside_the_changes() {
    let app = english("us-russia-2022");
    let at = view(&app, "collapse");
    let rows = |width: f64| {
        let scene = app.scene(at, width);
        scene.targets.windows(2).map(|pair| pair[1].bounds.y - pair[0].bounds.y).fold(0.0, f64::max)
    };
    assert!(rows(960.0) < 45.0, "a line for each partner");
    assert!(rows(296.0) > 60.0, "name, figures and arrow under each other");
}

#[test]
fn what_rose_has_no_mark_in_the_colour_of_loss() {
    let app = english("us-russia-2022");
    let scene = app.scene(view(&app, "collapse"), 960.0);
    let is_red = |mark: &Mark, area: Rect| match mark {
        Mark::Circle(at, _, Ink::Loss) => enters(area, *at, *at),
        _ => false,
    };
    for target in &scene.targets {
        let is_found = scene.marks.iter().any(|mark| is_red(mark, target.bounds));
        assert_eq!(is_found, target.title.contains('−'), "{}", target.title);
    }
}

#[test]
fn a_caption_says_of_the_largest_fall_that_it_fell() {
    let app = english("us-russia-2022");
    let said = app.twin(view(&app, "collapse")).captions.join(" ");
    assert!(said.starts_with("Exports from the United States to several partners"), "{said}");
    assert!(said.contains("Russia fell most, −84.6%"), "{said}");
}

#[test]
fn a_logarithmic_axis_ends_near_its_figures() {
    let app = english("us-russia-2022");
    let mut flows = app.views().iter().enumerate().filter(|(_, view)| view.kind == "flow");
    let (at, _) = flows.next_back().expect("it has two");
    let scene = app.scene(at, 960.0);
    let is_there = |label: &str| {
        scene.marks.iter().any(|mark| matches!(mark, Mark::Text(text) if text.text == label))
    };
    // An index from 8 to 1,100: neither 1 nor 10,000.
    assert!(["10", "100", "1,000"].into_iter().all(is_there));
    assert!(!is_there("1") && !is_there("10,000"));
}

#[test]
fn a_share_that_was_said_in_words_is_said_in_words_in_every_language() {
    for words in languages() {
        let app = told("russia-technology-2022", &words);
        let twin = app.twin(view(&app, "claims"));
        let said = twin.table.rows.iter().flatten().map(|cell| cell.text.as_str());
        let said = said.collect::<Vec<_>>().join(" | ");
        let exact = ["66.7", "66,7", "33.3", "33,3"];
        assert!(!exact.iter().any(|number| said.contains(number)), "{}: {said}", words.tag());
    }
}

#[test]
fn what_is_left_is_as_exact_as_what_was_claimed() {
    let app = english("japan-korea-2019");
    let said = format!("{:?}", app.twin(view(&app, "claims")).table);
    // Fell by 99.4%, by 83.7%, and to zero.
    for left in
        ["\"0.6 left of every 100\"", "\"16.3 left of every 100\"", "\"0 left of every 100\""]
    {
        assert!(said.contains(left), "{left}: {said}");
    }
}
