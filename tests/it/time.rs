//! The months in view and what the reader chose: one window for all views of
//! an axis, rows that stay, and a state that survives an address.

use std::collections::BTreeSet;

use tradefall::app::App;
use tradefall::interact::{Event, Motion};
use tradefall::scene::{Datum, Mark, Rect, Scene, Step, Target, point};

use crate::story::{open, text_problems};

const STORIES: [&str; 4] = [
    "russia-technology-2022.json",
    "japan-korea-2019.json",
    "us-russia-2022.json",
    "russia-events.json",
];

fn with_time(app: &App) -> Vec<usize> {
    (0..app.views().len()).filter(|view| app.has_time(*view)).collect()
}

/// Does `motion` in `view` drawn at `width`; returns the picture after it.
fn moved(app: &mut App, view: usize, width: f64, motion: Motion) -> Scene {
    let scene = app.scene(view, width);
    app.update(view, Event::Time(motion), &scene);
    app.scene(view, width)
}

/// The story with some window: narrowed by a wheel, then panned.
fn any_window(app: &mut App, u: &mut arbtest::arbitrary::Unstructured, view: usize, width: f64) {
    for _ in 0..u.int_in_range(1..=3).unwrap_or(1) {
        let at = point(width * f64::from(u.int_in_range(0..=100).unwrap_or(0)) / 100.0, 50.0);
        moved(app, view, width, Motion::Wheeled { factor: 0.6, at });
    }
    if u.arbitrary().unwrap_or(true) {
        moved(app, view, width, Motion::Settled);
    }
}

/// A window in which a range reaches from near one edge to the other.
#[test]
fn a_range_between_the_edges_keeps_its_label_inside() {
    let mut app = open("japan-korea-2019.json");
    let view = *with_time(&app).last().expect("a timeline");
    for width in [320.0, 411.0, 600.0] {
        for at in [0.0, 60.0, 120.0, 200.0] {
            app.set_state("");
            for _ in 0..3 {
                moved(&mut app, view, width, Motion::Wheeled { factor: 0.6, at: point(at, 50.0) });
                let scene = app.scene(view, width);
                assert_eq!(text_problems(&scene), [] as [String; 0], "{width} px, {at}");
            }
        }
    }
}

fn is_seen(scene: &Scene, target: &Target) -> bool {
    scene.bounds().contains(target.bounds.center())
}

#[test]
fn no_two_labels_overlap_at_any_zoom_and_all_stays_inside() {
    let mut apps: Vec<App> = STORIES.iter().map(|name| open(name)).collect();
    arbtest::arbtest(|u| {
        let app = &mut apps[u.choose_index(4)?];
        app.set_state("");
        let width = f64::from(u.int_in_range(280..=1400)?);
        let views = with_time(app);
        let zoomed = *u.choose(&views)?;
        any_window(app, u, zoomed, width);
        for view in views {
            let scene = app.scene(view, width);
            let words = app.window_words(view);
            let what = format!("{} at {width} px, {words}", app.views()[view].id);
            assert_eq!(text_problems(&scene), [] as [String; 0], "{what}");
            for mark in &scene.marks {
                if let Mark::Line(points, _) = mark {
                    for at in points {
                        assert!(at.x >= -1.0 && at.x <= scene.width + 1.0, "{what}: {mark:?}");
                    }
                }
            }
        }
        Ok(())
    })
    .budget_ms(4_000);
}

/// Where the sign of a target stands, with its label where that is beside it.
fn place(scene: &Scene, target: &Target) -> Rect {
    let sign = scene.signs.iter().find(|(_, label)| target.bounds.contains(*label));
    sign.map_or(target.bounds, |(sign, _)| *sign)
}

#[test]
fn an_event_keeps_its_row_while_the_months_move() {
    arbtest::arbtest(|u| {
        let mut app = open(u.choose(&STORIES)?);
        let width = f64::from(u.int_in_range(280..=1400)?);
        let view = app.views().iter().position(|view| view.kind == "timeline").expect("one");
        any_window(&mut app, u, view, width);
        let before = app.scene(view, width);
        for _ in 0..3 {
            let share = f64::from(u.int_in_range(-9..=9)?) / 10.0;
            let after = moved(&mut app, view, width, Motion::Panned(share));
            for (one, other) in before.targets.iter().zip(&after.targets) {
                assert_eq!(one.datum, other.datum);
                // The sign and its label may be wider or narrower, not higher;
                // a label over it leaves at the edge, and the sign stays below.
                if is_seen(&before, one) && is_seen(&after, other) {
                    let (one, other) = (place(&before, one), place(&after, other));
                    let middle = one.center().y - other.center().y;
                    let bottom = one.bottom() - other.bottom();
                    let apart = middle.abs().min(bottom.abs());
                    assert!(apart < 12.0, "{one:?}, {other:?}");
                }
            }
        }
        Ok(())
    })
    .budget_ms(2_000);
}

#[test]
fn drawn_and_counted_and_left_out_are_all_events() {
    arbtest::arbtest(|u| {
        let mut app = open(STORIES[3]);
        let width = f64::from(u.int_in_range(280..=1400)?);
        let options = app.options(0);
        let option = u.choose(&options)?;
        app.set_option(0, option.name, &u.choose(&option.choices)?.0);
        if u.arbitrary()? {
            any_window(&mut app, u, 0, width);
        }
        let scene = app.scene(0, width);
        let left_out: usize = app
            .twin(0)
            .captions
            .iter()
            .find_map(|caption| {
                let (count, rest) = caption.split_once(' ')?;
                (rest.contains("left out by")).then(|| count.parse().expect("a number"))
            })
            .unwrap_or(0);
        assert_eq!(scene.targets.len() + left_out, 189);
        assert_eq!(app.listed(0).len() + left_out, 189);
        if !app.is_zoomed(0) {
            assert!(scene.targets.iter().all(|target| is_seen(&scene, target)), "at {width} px");
        }
        // What a number counts is counted once, and says so where it stands.
        let mut counted = BTreeSet::new();
        for cluster in &scene.clusters {
            for event in &cluster.events {
                assert!(counted.insert(*event));
                let target = scene.targets.iter().find(|t| t.datum == Datum::Event(*event));
                assert!(is_seen(&scene, target.expect("it can be reached")));
            }
            let number = cluster.events.len().to_string();
            assert!(scene.marks.iter().any(|m| matches!(m, Mark::Text(t) if t.text == number)));
        }
        // Each event in view is at a sign of its own or at a number.
        for (index, target) in scene.targets.iter().enumerate() {
            let Datum::Event(event) = target.datum else { panic!("an event") };
            let with = scene.targets[index + 1..].iter().filter(|t| t.bounds == target.bounds);
            let same_number = scene.clusters.iter().any(|cluster| cluster.events.contains(&event));
            assert!(same_number || with.count() == 0 || !is_seen(&scene, target));
        }
        Ok(())
    })
    .budget_ms(3_000);
}

#[test]
fn a_number_opens_by_click_and_by_key_until_each_event_is_pinned() {
    for by_key in [false, true] {
        let mut app = open(STORIES[3]);
        let mut steps = 0;
        loop {
            let scene = app.scene(0, 320.0);
            let Some(cluster) = scene.clusters.first() else { break };
            let datum = Datum::Event(cluster.events[0]);
            let target = scene.targets.iter().find(|t| t.datum == datum).expect("it is there");
            if by_key {
                while app.chosen() != Some(datum) {
                    let step = if app.chosen().is_none() { Step::First } else { Step::Right };
                    let before = app.chosen();
                    app.update(0, Event::Walked(step), &scene);
                    if app.chosen() == before {
                        app.update(0, Event::Walked(Step::Down), &scene);
                        app.update(0, Event::Walked(Step::First), &scene);
                    }
                }
                app.update(0, Event::Chosen, &scene);
            } else {
                app.update(0, Event::Pressed(target.bounds.center()), &scene);
            }
            steps += 1;
            assert!(steps < 20);
            if app.is_pinned() {
                // No window is narrower: the card goes through them.
                assert!(app.event_beside(1).is_some());
                break;
            }
        }
        assert!(steps > 1, "it was opened at least once");
        assert!(app.is_zoomed(0));
    }
}

#[test]
fn keys_reach_every_event_in_order_of_date_at_any_zoom() {
    for width in [320.0, 1280.0] {
        let mut app = open(STORIES[0]);
        let view = app.views().iter().position(|view| view.kind == "timeline").expect("one");
        for _ in 0..4 {
            moved(&mut app, view, width, Motion::Zoomed(0.6));
        }
        let mut reached = BTreeSet::new();
        let lanes = app.views()[view].lanes.len();
        let walk = |app: &mut App, step| {
            let scene = app.scene(view, width);
            app.update(view, Event::Walked(step), &scene);
        };
        walk(&mut app, Step::Right);
        for _ in 0..lanes {
            walk(&mut app, Step::First);
            let mut last = None;
            loop {
                let Some(Datum::Event(at)) = app.chosen() else { panic!("an event") };
                if last == Some(at) {
                    break;
                }
                assert!(last.is_none_or(|last| last < at), "in order of date");
                let scene = app.scene(view, width);
                let target = scene.targets.iter().find(|t| t.datum == Datum::Event(at));
                assert!(is_seen(&scene, target.expect("it is there")), "in view");
                reached.insert(at);
                last = Some(at);
                walk(&mut app, Step::Right);
            }
            walk(&mut app, Step::Down);
        }
        assert_eq!(reached.len(), app.scene(view, width).targets.len());
        assert_eq!(reached.len(), 59);
    }
}

#[test]
fn state_to_text_to_state_is_the_identity() {
    arbtest::arbtest(|u| {
        let name = u.choose(&STORIES)?;
        let mut app = open(name);
        for _ in 0..u.int_in_range(0..=5)? {
            let view = u.choose_index(app.views().len())?;
            let options = app.options(view);
            if let Some(option) = options.get(u.choose_index(6)?) {
                let choice = u.choose(&option.choices)?.0.clone();
                app.set_option(view, option.name, &choice);
            }
            let scene = app.scene(view, 700.0);
            if u.ratio(1, 2)? && !scene.targets.is_empty() {
                let target = &scene.targets[u.choose_index(scene.targets.len())?];
                app.update(view, Event::Pressed(target.bounds.center()), &scene);
            }
            if app.has_time(view) {
                moved(&mut app, view, 700.0, Motion::Zoomed(0.7));
                moved(&mut app, view, 700.0, Motion::Panned(0.3));
            }
        }
        let text = app.state();
        let mut other = open(name);
        assert_eq!(other.set_state(&text), [] as [String; 0], "{text}");
        assert_eq!(other.state(), text);
        assert_eq!(other.chosen(), app.chosen().filter(|_| app.is_pinned()));
        for view in 0..app.views().len() {
            assert_eq!(other.options(view), app.options(view), "{text}");
            assert_eq!(other.window_words(view), app.window_words(view), "{text}");
            assert_eq!(other.scene(view, 500.0).marks, app.scene(view, 500.0).marks, "{text}");
        }
        // And back to the story as published, however far away.
        assert_eq!(other.set_state(""), [] as [String; 0]);
        assert_eq!(other.state(), "");
        assert_eq!(other.scene(0, 500.0).marks, open(name).scene(0, 500.0).marks);
        Ok(())
    })
    .budget_ms(4_000);
}

#[test]
fn lanes_of_kinds_have_one_place_for_all_others() {
    for (story, rest) in [(STORIES[0], "Other kinds"), (STORIES[1], "Other")] {
        let mut app = open(story);
        let view = app.views().iter().position(|view| view.kind == "timeline").expect("one");
        app.set_option(view, "lanes", "kind");
        let scene = app.scene(view, 900.0);
        let bold = scene.marks.iter().filter_map(|mark| match mark {
            // Of the plot, not of the key below it.
            Mark::Text(text) if text.is_bold && text.at.x < 1.0 => Some(text.text.as_str()),
            _ => None,
        });
        let lanes: Vec<_> = bold.collect();
        let others = lanes.iter().filter(|name| name.starts_with("Other")).count();
        assert_eq!((others, lanes.last()), (1, Some(&rest)), "{lanes:?}");
    }
}

#[test]
fn every_option_stands_in_the_address() {
    let mut app = open(STORIES[0]);
    let at = |app: &App, id: &str| app.views().iter().position(|view| view.id == id).expect("one");
    let (flow, timeline) = (at(&app, "flow"), at(&app, "timeline"));
    for (view, name, value) in [
        (flow, "measure", "index"),
        (flow, "base", "2021-06"),
        (flow, "scale", "linear"),
        (timeline, "lanes", "kind"),
        (timeline, "actor", "US"),
        (timeline, "goods", "8542"),
    ] {
        app.set_option(view, name, value);
        let mut other = open(STORIES[0]);
        assert_eq!(other.set_state(&app.state()), [] as [String; 0], "{name}");
        assert_eq!(other.options(view), app.options(view), "{name}");
    }
    assert_eq!(
        app.state(),
        "v1;flow.measure=index;flow.scale=linear;flow.base=2021-06;timeline.lanes=kind;\
         timeline.actor=US;timeline.goods=8542"
    );
}

#[test]
fn any_address_leaves_every_chart_drawn() {
    let mut app = open(STORIES[0]);
    let heights = |app: &App| -> Vec<bool> {
        (0..app.views().len()).map(|view| app.scene(view, 500.0).height > 50.0).collect()
    };
    let pieces = [
        "v1",
        "v2",
        "vx",
        "view-flow",
        "flow.scale=linear",
        "flow.scale=",
        "flow.base=2021-01",
        "flow.window=2022-02/2022-06",
        "flow.window=2022-06/2022-02",
        "flow.window=/",
        "%",
        "=",
        "claims.window=2022-01/2022-09",
        "flow.window=9999-01/9999-12",
        "timeline.event=none",
        "timeline.event=ru22-us-fdpr",
        "flow.figure=99999999999999999999/2022-01",
        ".=.",
        "flow.figure=0/2022-01",
        "flow.figure=1/2022",
        "collapse.row=1",
        "é.ü=ß",
        "flow.window",
    ];
    arbtest::arbtest(|u| {
        let mut text = String::new();
        for _ in 0..u.int_in_range(0..=6)? {
            text.push_str(u.choose(&pieces)?);
            text.push(if u.ratio(1, 9)? { '&' } else { ';' });
        }
        let notes = app.set_state(&text);
        assert!(notes.len() <= 5 && notes.iter().all(|note| note.len() < 400));
        assert_eq!(heights(&app), vec![true; app.views().len()], "{text}");
        Ok(())
    });
    assert!(app.set_state("v2;flow.scale=linear")[0].contains("another version"));
    assert!(app.set_state("v1;flow.scale=cubic")[0].contains("“flow.scale=cubic”"));
    assert_eq!(app.set_state("view-flow"), [] as [String; 0]);
}
