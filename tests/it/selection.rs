//! One selection through everything: months that are brushed, goods, actors
//! and events that are chosen, and the way back.

use tradefall::app::App;
use tradefall::interact::{Brush, Event, Motion, Redraw};
use tradefall::scene::{Datum, Ink, Mark, Step, point};

use crate::story::open;

const STORY: &str = "russia-technology-2022.json";

fn at(app: &App, id: &str) -> usize {
    app.views().iter().position(|view| view.id == id).expect("one")
}

fn event(app: &App, id: &str) -> usize {
    app.data().events.iter().position(|event| event.id == id).expect("it is in the file")
}

fn captions(app: &App, view: &str) -> String {
    app.twin(at(app, view)).captions.join(" ")
}

/// Drags from one share of the plot's width to another.
fn brush(app: &mut App, view: &str, brush: Brush, from: f64, to: f64) {
    let view = at(app, view);
    let scene = app.scene(view, 900.0);
    let place = |share: f64| point(scene.plot.x + scene.plot.width * share, scene.plot.y + 60.0);
    for motion in [
        Motion::Grabbed { finger: 1, at: place(from), brush },
        Motion::Dragged { finger: 1, at: place(to) },
        Motion::Released { finger: 1 },
    ] {
        app.update(view, Event::Time(motion), &scene);
    }
}

/// The x at which a month begins, as a share of the plot of 35 months.
fn month(number: f64) -> f64 {
    number / 35.0
}

#[test]
fn months_brushed_in_timeline_or_flow_are_those_before_and_after() {
    for view in ["timeline", "flow"] {
        let mut app = open(STORY);
        let published = app.twin(at(&app, "collapse"));
        brush(&mut app, view, Brush::Before, month(22.2), month(24.8));
        brush(&mut app, view, Brush::After, month(29.7), month(27.1));
        let said = captions(&app, "collapse");
        assert!(said.starts_with("Edited by reader. Published: March 2022 against February 2022."));
        assert!(said.contains("April 2022 to June 2022 against November 2021 to January 2022"));
        let twin = app.twin(at(&app, "collapse"));
        assert!(twin.table.header.iter().any(|name| name.starts_with("April 2022 to June 2022")));
        let method = &twin.methods[0].lines;
        assert!(method[0].starts_with("Before (November 2021 to January 2022)"), "{method:?}");
        assert!(method[0].contains("mean of 3 months"), "{method:?}");
        let scene = app.scene(at(&app, "collapse"), 720.0);
        let said =
            |mark: &Mark| matches!(mark, Mark::Text(t) if t.text.contains("Edited by reader"));
        assert!(scene.marks.iter().any(said), "the picture says it too");
        // The address holds it, and the windows stand in the charts of months.
        let state = app.state();
        assert_eq!(state, "v1;collapse.before=2021-11/2022-01;collapse.after=2022-04/2022-06");
        let mut other = open(STORY);
        assert_eq!(other.set_state(&state), [] as [String; 0]);
        assert_eq!(captions(&other, "collapse"), captions(&app, "collapse"));
        let flow = app.scene(at(&app, "flow"), 900.0);
        let over = app.overlay(at(&app, "flow"), &flow);
        for word in ["Before", "After"] {
            assert!(over.iter().any(|mark| matches!(mark, Mark::Text(t) if t.text == word)));
        }
        // Back step by step.
        let undo = |app: &mut App| {
            let flow = at(app, "flow");
            let scene = app.scene(flow, 900.0);
            app.update(flow, Event::Time(Motion::Undone), &scene)
        };
        undo(&mut app);
        assert_eq!(app.state(), "v1;collapse.before=2021-11/2022-01");
        undo(&mut app);
        assert_eq!(app.state(), "");
        assert!(!app.can_undo());
        assert_eq!(app.twin(at(&app, "collapse")).captions, published.captions);
    }
}

#[test]
fn keys_compare_the_months_in_view_and_months_without_figures_are_said() {
    let mut app = open(STORY);
    let flow = at(&app, "flow");
    let scene = app.scene(flow, 900.0);
    app.update(flow, Event::Time(Motion::Shown(24_266.0, 24_269.0)), &scene);
    app.update(flow, Event::Time(Motion::Settled), &scene);
    let (_, said) = app.update(flow, Event::Time(Motion::Compared(Brush::After)), &scene);
    assert_eq!(said.as_deref(), Some("After: March 2022 to May 2022."));
    // A story without such a chart has nothing to compare.
    let mut events = open("russia-events.json");
    assert!(!events.can_compare());
    let scene = events.scene(0, 900.0);
    let (_, said) = events.update(0, Event::Time(Motion::Compared(Brush::After)), &scene);
    assert_eq!(said, None);
}

#[test]
fn windows_can_be_chosen_by_month_and_only_where_figures_are() {
    let mut app = open(STORY);
    let collapse = at(&app, "collapse");
    app.set_option(collapse, "after", "2022-09");
    assert!(captions(&app, "collapse").contains("September 2022 against February 2022"));
    for nonsense in ["1999-01", "2022-09/2022-01", "2022", "x", "", "2022-01/2099-01"] {
        app.set_option(collapse, "after", nonsense);
        assert_eq!(app.state(), "v1;collapse.after=2022-09", "{nonsense}");
    }
    app.set_option(collapse, "after", "2022-03");
    assert_eq!(app.state(), "", "as published: no mark, nothing in the address");
    assert!(!captions(&app, "collapse").contains("Edited"));
}

#[test]
fn an_event_is_marked_in_every_view_and_shows_before_and_after_for_its_goods() {
    let mut app = open(STORY);
    let timeline = at(&app, "timeline");
    let ericsson = event(&app, "ru22-co-ericsson-stop");
    app.choose(timeline, ericsson);
    let effects = app.effects(ericsson);
    assert_eq!(effects.title, "Goods it names, March 2022 against January 2022:");
    assert!(effects.lines.iter().any(|line| line.starts_with("Base stations: −")));
    assert!(!effects.lines.iter().any(|line| line.starts_with("Laptops")), "{effects:?}");
    let flow = at(&app, "flow");
    let line = app.overlay(flow, &app.scene(flow, 900.0));
    assert!(matches!(&line[..], [Mark::Line(..)]), "the month in the flow");
    let collapse = at(&app, "collapse");
    let rows = app.overlay(collapse, &app.scene(collapse, 900.0));
    let hit = rows.iter().filter(|m| matches!(m, Mark::Line(_, s) if s.ink == Ink::Event)).count();
    assert_eq!(hit, 2 * effects.lines.len(), "the rows of its goods");
    app.compare_event(ericsson);
    assert!(captions(&app, "collapse").contains("March 2022 against January 2022"));
    assert!(app.state().contains("timeline.event=ru22-co-ericsson-stop"));
    // What cannot be compared is said.
    let analysts = event(&app, "ru22-gt-analysts");
    assert!(app.effects(analysts).title.contains("Only its year is known"));
    let invasion = event(&app, "ru22-invasion");
    assert_eq!(app.effects(invasion).title, "It names no goods by code.");
}

#[test]
fn goods_leave_only_what_bites_and_what_names_none_stands_back() {
    let mut app = open(STORY);
    let timeline = at(&app, "timeline");
    let all = app.listed(timeline).len();
    app.set_option(timeline, "goods", "8542");
    let listed = app.listed(timeline);
    let code = tradefall::trade::HsCode::parse("8542").expect("a code");
    let data = &app.data().events;
    let bare = listed.iter().filter(|at| data[**at].codes.is_empty()).count();
    let hit = listed.iter().filter(|at| data[**at].hits(&code)).count();
    assert_eq!(bare + hit, listed.len());
    assert!(bare > 3 && hit > 3 && listed.len() < all);
    let note = format!("{} events left out by the choice", all - listed.len());
    assert!(captions(&app, "timeline").contains(&note));
    let scene = app.scene(timeline, 1100.0);
    let toned = |ink| {
        scene
            .marks
            .iter()
            .any(|mark| matches!(mark, Mark::Area(_, i) | Mark::Circle(_, _, i) if *i == ink))
    };
    assert!(toned(Ink::Event) && toned(Ink::Before));
    assert!(scene.marks.iter().any(|m| matches!(m, Mark::Text(t) if t.text == "Names no goods")));
}

#[test]
fn goods_pinned_in_a_chart_leave_the_events_that_may_have_hit_them() {
    for view in ["collapse", "flow"] {
        let mut app = open(STORY);
        let timeline = at(&app, "timeline");
        let all = app.listed(timeline).len();
        let from = at(&app, view);
        let scene = app.scene(from, 900.0);
        // The events of the flow come before its lines.
        app.update(from, Event::Walked(Step::Right), &scene);
        if view == "flow" {
            app.update(from, Event::Walked(Step::Down), &scene);
        }
        assert_eq!(app.listed(timeline).len(), all, "pointing at goods chooses none");
        let Some(Datum::Figure { product, .. } | Datum::Change { product }) = app.chosen() else {
            panic!("goods are pointed at");
        };
        let code = app.views()[from].products[product].code.clone();
        let (redraw, said) = app.update(from, Event::Chosen, &scene);
        assert_eq!(redraw, Redraw::Views);
        let listed = app.listed(timeline);
        let said = said.expect("it is told");
        let told = format!(
            "Pinned. Press again, or Escape, to let go. Timeline: {} events. ",
            listed.len()
        );
        assert!(said.starts_with(&told), "{said}");
        assert!(said.contains(&format!("{} events left out", all - listed.len())), "{said}");
        let hs = tradefall::trade::HsCode::parse(&code).expect("a code");
        let events = &app.data().events;
        assert!(listed.len() < all);
        assert!(listed.iter().all(|at| events[*at].codes.is_empty() || events[*at].hits(&hs)));
        assert!(app.state().contains(&format!("timeline.goods={code}")), "{}", app.state());
        // An event chosen among them leaves them alone; letting go of it too.
        let scene = app.scene(timeline, 900.0);
        app.choose(timeline, listed[0]);
        let (_, said) = app.update(timeline, Event::Escaped, &scene);
        assert_eq!(said.as_deref(), Some("Let go."));
        assert_eq!(app.listed(timeline), listed);
        // Other goods take their place, and letting go of those shows all.
        let scene = app.scene(from, 900.0);
        for step in [Step::Right, Step::Down, Step::Down] {
            app.update(from, Event::Walked(step), &scene);
        }
        app.update(from, Event::Chosen, &scene);
        assert!(!app.state().contains(&code), "{}", app.state());
        let (redraw, said) = app.update(from, Event::Escaped, &scene);
        assert_eq!((redraw, app.listed(timeline).len()), (Redraw::Views, all));
        assert!(said.expect("it is told").ends_with("All events are shown."));
    }
}

#[test]
fn undo_walks_back_through_filters_and_months_and_keeps_what_is_pinned() {
    let mut app = open(STORY);
    let timeline = at(&app, "timeline");
    let scene = app.scene(timeline, 900.0);
    let mut states = vec![app.state()];
    app.set_option(timeline, "actor", "US");
    states.push(app.state());
    app.update(timeline, Event::Time(Motion::Zoomed(0.5)), &scene);
    states.push(app.state());
    app.set_option(at(&app, "flow"), "scale", "linear");
    states.push(app.state());
    let pinned = event(&app, "ru22-us-fdpr");
    app.choose(timeline, pinned);
    while app.can_undo() {
        let pin = ";timeline.event=ru22-us-fdpr";
        assert_eq!(Some(app.state().replace(pin, "")).filter(|text| text != "v1"), {
            Some(states.pop().expect("one for each step")).filter(|text| !text.is_empty())
        });
        app.update(timeline, Event::Time(Motion::Undone), &scene);
        assert_eq!(app.chosen(), Some(Datum::Event(pinned)));
    }
    assert_eq!(states, [""]);
}

#[test]
fn what_is_pinned_says_how_to_let_go_in_the_language_of_the_page() {
    for tag in ["en", "de", "ja"] {
        let mut app = crate::story::open_in(STORY, tag);
        let words = tradefall::words::Words::of(tag).expect("it is listed");
        for view in ["timeline", "collapse", "flow"].map(|id| at(&app, id)) {
            let scene = app.scene(view, 720.0);
            app.update(view, Event::Walked(Step::First), &scene);
            let texts = |app: &App| -> String {
                let of = |mark: Mark| match mark {
                    Mark::Text(text) => text.text + " ",
                    _ => String::new(),
                };
                app.overlay(view, &scene).into_iter().map(of).collect()
            };
            let said = words.just("pinned");
            assert!(!texts(&app).contains(&said), "nothing is pinned");
            app.update(view, Event::Chosen, &scene);
            assert!(texts(&app).contains(&said), "{tag}: {}", texts(&app));
            app.update(view, Event::Escaped, &scene);
            app.update(view, Event::Escaped, &scene);
        }
    }
}

#[test]
fn a_search_finds_dates_and_years_exactly() {
    let app = open("russia-events.json");
    let events = &app.data().events;
    for asked in ["2022-03", "2024", "2022"] {
        let found = app.search(0, asked);
        let dated = |at: &usize| events[*at].when.iso().starts_with(asked);
        let all: Vec<usize> = app.listed(0).into_iter().filter(dated).collect();
        assert!(!all.is_empty() && all.iter().all(|at| found.contains(at)), "{asked}");
        // Others name it in their own words, or have a code that begins so.
        for at in found {
            let event = &events[at];
            let said =
                [&event.when.iso(), &event.title, &event.summary].map(String::as_str).concat();
            let has_code = event.codes.iter().any(|code| code.as_str().starts_with(asked));
            assert!(
                asked.split('-').all(|word| said.contains(word)) || has_code,
                "{asked}: {said}"
            );
        }
    }
}
