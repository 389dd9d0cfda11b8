//! Timelines of one to ten thousand events, and of events as nobody should
//! write them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tradefall::app::App;
use tradefall::interact::{Event, Motion};
use tradefall::scene::{Datum, Ink, Mark, Point, Rect, Scene, Step, Target, Theme};
use tradefall::story::Story;

const HEADER: &str = "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,\
                      commodities,status,source_title,source_url,date_announced,date_wind_down\n";

/// A story of one timeline from 2015 to 2024 with eight lanes.
fn timeline_of(rows: &str) -> App {
    let groups: Vec<String> =
        (0..8).map(|lane| format!(r#"{{"label":"Lane {lane}","groups":["g{lane}"]}}"#)).collect();
    let story = format!(
        r#"{{"tradefall":1,"id":"crowd","title":"Crowd","events":["e.csv"],"views":[{{"id":"t",
        "kind":"timeline","title":"T","source":"S","from":"2015-01","to":"2024-12",
        "lanes":[{}]}}]}}"#,
        groups.join(",")
    );
    let story: Story = serde_json::from_str(&story).expect("a story");
    let bytes = [HEADER, rows].concat().into_bytes();
    App::new(story, &mut |_| Ok(bytes.clone())).expect("it opens")
}

fn any_rows(u: &mut arbtest::arbitrary::Unstructured, count: usize) -> String {
    let seed = u.int_in_range(0..=u32::MAX).unwrap_or(7);
    // Arbitrary bytes run out long before ten thousand events do.
    let mut state = seed | 1;
    let mut next = move |most: u32| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state % most
    };
    let mut rows = String::new();
    for id in 0..count {
        // Half of them in one season.
        let (year, month) =
            if next(2) == 0 { (2022, 2 + next(3)) } else { (2015 + next(10), 1 + next(12)) };
        let precision = ["day", "day", "day", "month", "quarter", "year"][next(6) as usize];
        let end = if next(9) == 0 { format!("{}-12-31", year + next(2)) } else { String::new() };
        let kind = ["sanction", "export_control", "corporate_exit", "unheard_of"][next(4) as usize];
        let status = ["confirmed", "reported", "denied", "reversed"][next(4) as usize];
        let title = "chips and parts of machines that ".repeat(3);
        let title = &title[..8 + next(28) as usize];
        let _ = writeln!(
            rows,
            "e{id},{year}-{month:02}-{:02},{end},{precision},A,g{},R,{kind},{title}x,,,{status},,,,",
            1 + next(28),
            next(8)
        );
    }
    rows
}

/// The lines from signs to labels over them: but for those of months, nothing
/// else is a pixel wide.
fn leaders(scene: &Scene) -> Vec<Rect> {
    let is_line = |rect: &Rect| (rect.width - 1.0).abs() < 1e-9 && rect.height > 1.0;
    let line = |mark: &Mark| match mark {
        Mark::Rect(rect, ink) if is_line(rect) && *ink != Ink::Grid => Some(*rect),
        _ => None,
    };
    scene.marks.iter().filter_map(line).collect()
}

/// The boxes of texts, of numbers that count and of lines that lead to labels,
/// none of which may overlap.
fn overlaps(scene: &Scene) -> Vec<String> {
    let mut boxes: Vec<(Rect, &str)> = scene
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text(text) => Some((text.bounds(), text.text.as_str())),
            _ => None,
        })
        .chain(leaders(scene).into_iter().map(|line| (line, "a line")))
        .collect();
    boxes.sort_by(|a, b| a.0.y.total_cmp(&b.0.y));
    let mut problems = Vec::new();
    for (index, (area, text)) in boxes.iter().enumerate() {
        if area.x < -1.0 || area.right() > scene.width + 1.0 {
            problems.push(format!("“{text}” leaves the picture"));
        }
        let shrunk = Rect::new(area.x, area.y + 1.5, area.width - 1.0, area.height - 3.0);
        for (other, words) in &boxes[index + 1..] {
            if other.y > area.bottom() {
                break;
            }
            if shrunk.overlaps(other) {
                problems.push(format!("“{text}” lies on “{words}”"));
            }
        }
    }
    problems
}

/// The number that a picture says before one of these words; 0 where it does
/// not say them.
fn said(scene: &Scene, words: [&str; 2]) -> usize {
    let texts = scene.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    let all = texts.collect::<Vec<_>>().join(" ");
    let before = words.iter().find_map(|words| all.split_once(words));
    before.map_or(0, |(before, _)| before.rsplit(' ').next().unwrap().parse().expect("a count"))
}

fn check(app: &App, width: f64) {
    let scene = app.scene(0, width);
    assert_eq!(overlaps(&scene), [] as [String; 0], "{width} px, {}", app.window_words(0));
    // Drawn and counted are all that is listed; each is a target once.
    let targets: BTreeSet<usize> = scene
        .targets
        .iter()
        .map(|target| match target.datum {
            Datum::Event(at) => at,
            _ => panic!("an event"),
        })
        .collect();
    assert_eq!(targets.len(), scene.targets.len());
    assert_eq!(targets.into_iter().collect::<Vec<_>>(), app.listed(0));
    let mut counted = BTreeSet::new();
    for cluster in &scene.clusters {
        assert!(cluster.events.iter().all(|event| counted.insert(*event)), "counted once");
        let number = cluster.events.len().to_string();
        assert!(scene.marks.iter().any(|m| matches!(m, Mark::Text(t) if t.text == number)));
    }
    // What it says of them in words is as many.
    let in_numbers = said(&scene, [" event is counted in a", " events are counted in"]);
    assert_eq!(in_numbers, counted.len());
    let elsewhere = said(&scene, [" event lies before or", " events lie before or"]);
    let inside = |target: &&Target| (0.0..=width).contains(&target.bounds.center().x);
    let seen = scene.targets.iter().filter(inside).count();
    let is_in_lane =
        |group: &String| app.views()[0].lanes.iter().any(|lane| lane.groups.contains(group));
    let all = app.data().events.iter().filter(|event| is_in_lane(&event.actor_group)).count();
    assert_eq!(seen + elsewhere, all);
    assert!(scene.height < 12_000.0, "a canvas holds it: {}", scene.height);
    // A picture in motion is the same, but for the words of its targets.
    assert_eq!(app.frame(0, width).marks, scene.marks);
}

#[test]
fn from_one_to_ten_thousand_events_nothing_overlaps_at_any_width_and_zoom() {
    arbtest::arbtest(|u| {
        let count = *u.choose(&[1, 2, 10, 60, 200, 1_000, 3_000])?;
        let mut app = timeline_of(&any_rows(u, count));
        let width = f64::from(u.int_in_range(280..=1400)?);
        check(&app, width);
        for _ in 0..3 {
            let scene = app.scene(0, width);
            let factor = f64::from(u.int_in_range(20..=90)?) / 100.0;
            app.update(0, Event::Time(Motion::Zoomed(factor)), &scene);
            let by = f64::from(u.int_in_range(-9..=9)?) / 5.0;
            app.update(0, Event::Time(Motion::Panned(by)), &scene);
            check(&app, width);
        }
        Ok(())
    })
    .budget_ms(4_000);
    let mut app =
        timeline_of(&any_rows(&mut arbtest::arbitrary::Unstructured::new(&[3; 9]), 10_000));
    for width in [280.0, 320.0, 1400.0] {
        check(&app, width);
    }
    let scene = app.scene(0, 700.0);
    app.update(0, Event::Time(Motion::Zoomed(0.1)), &scene);
    check(&app, 700.0);
}

#[test]
fn keys_reach_each_of_ten_thousand_events_by_date() {
    let app = timeline_of(&any_rows(&mut arbtest::arbitrary::Unstructured::new(&[5; 9]), 10_000));
    let scene = app.scene(0, 900.0);
    let mut reached = BTreeSet::new();
    for lane in 0..8 {
        let first = scene.targets.iter().position(|target| target.row == lane);
        let mut at = tradefall::scene::step(&scene.targets, first, Step::First);
        let mut last = None;
        // `step` looks at all targets: walking all of them is for small ones.
        for target in scene.targets.iter().filter(|target| target.row == lane) {
            let Datum::Event(event) = target.datum else { panic!("an event") };
            assert!(last.is_none_or(|before| before < event), "in order of date");
            last = Some(event);
            reached.insert(event);
        }
        for _ in 0..20 {
            let next = tradefall::scene::step(&scene.targets, at, Step::Right);
            assert!(next > at);
            at = next;
        }
    }
    assert_eq!(reached.len(), 10_000);
}

#[track_caller]
fn drawn(rows: &str) -> (App, Scene) {
    let app = timeline_of(rows);
    for width in [280.0, 900.0] {
        check(&app, width);
        let svg = app.svg(0, width, Theme::Light);
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }
    let scene = app.scene(0, 900.0);
    (app, scene)
}

fn row(id: &str, date: &str, more: &str) -> String {
    format!("{id},{date},{more}\n")
}

const REST: &str = ",day,A,g0,R,sanction,Title,,,confirmed,,,,";

#[test]
fn an_event_without_a_date_is_noted() {
    let (app, scene) = drawn(&[row("a", "", REST), row("b", "2022-03-01", REST)].concat());
    assert_eq!(scene.targets.len(), 1);
    assert!(app.notes()[0].contains("line 2, date: expected a day such as 2022-02-24"));
}

#[test]
fn an_end_before_the_start_is_noted() {
    let late = "2022-01-01,day,A,g0,R,sanction,Title,,,confirmed,,,,";
    let (app, scene) = drawn(&row("a", "2022-03-01", late));
    assert!(scene.targets.is_empty());
    assert!(app.notes()[0].contains("date_end"), "{:?}", app.notes());
    let text =
        |t: &str| scene.marks.iter().any(|m| matches!(m, Mark::Text(x) if x.text.contains(t)));
    assert!(text("No events in this period.") || app.problem(0).is_some());
}

#[test]
fn announced_after_it_took_effect_or_wound_down_before_is_noted() {
    let announced = ",day,A,g0,R,sanction,Title,,,confirmed,,,2022-04-01,";
    let wound = ",day,A,g0,R,sanction,Title,,,confirmed,,,,2022-02-01";
    let rows = [row("a", "2022-03-01", announced), row("b", "2022-03-01", wound)].concat();
    let (app, scene) = drawn(&rows);
    assert!(scene.targets.is_empty());
    assert!(app.notes()[0].contains("date_announced"), "{:?}", app.notes());
    assert!(app.notes().iter().any(|note| note.contains("date_wind_down")));
}

#[test]
fn three_dates_are_three_parts_in_picture_tooltip_and_key() {
    let three = ",day,A,g0,R,sanction,Title,,,confirmed,,,2022-01-10,2022-08-31";
    let (_, scene) = drawn(&row("a", "2022-03-01", three));
    let said = scene.targets[0].lines.join(" ");
    assert!(said.contains("Announced 10 January 2022 Wound down until 31 August 2022"), "{said}");
    for words in ["Announced before", "Wound down until"] {
        assert!(scene.marks.iter().any(|m| matches!(m, Mark::Text(t) if t.text == words)));
    }
}

#[test]
fn dates_before_1900_and_after_2100_are_said_to_lie_elsewhere() {
    let rows = ["1815-06-18", "1899-12-31", "2101-01-01", "9999-12-31", "2022-03-01"];
    let rows: Vec<String> =
        rows.iter().enumerate().map(|(id, date)| row(&format!("e{id}"), date, REST)).collect();
    let (app, scene) = drawn(&rows.concat());
    assert_eq!(scene.targets.len(), 1);
    let noted = app.notes().len();
    let outside = app.twin(0).captions.join(" ");
    assert!(noted > 0 || outside.contains("4 events outside"), "{outside} {:?}", app.notes());
}

#[test]
fn five_thousand_on_one_day_are_one_exact_number() {
    let rows: Vec<String> =
        (0..5_000).map(|id| row(&format!("e{id}"), "2022-02-24", REST)).collect();
    let (app, scene) = drawn(&rows.concat());
    let counted: usize = scene.clusters.iter().map(|cluster| cluster.events.len()).sum();
    assert!(scene.clusters.len() == 1 && counted > 4_900, "{counted}");
    assert_eq!(app.listed(0).len(), 5_000);
}

#[test]
fn long_titles_and_other_scripts_stay_inside() {
    let titles = [
        "T".repeat(300),
        "words ".repeat(50),
        "制裁措施".repeat(75),
        "قيود على تصدير الرقائق إلى روسيا".to_owned(),
        "הגבלות על יצוא שבבים".repeat(5),
        "\u{202e}override".to_owned(),
        "<img src=x onerror=alert(1)>".to_owned(),
    ];
    let rows: Vec<String> = titles
        .iter()
        .enumerate()
        .map(|(id, title)| {
            let more = format!(",day,A,g{id},R,sanction,{title},,,confirmed,,,,");
            row(&format!("e{id}"), "2022-02-24", &more)
        })
        .collect();
    let (app, scene) = drawn(&rows.concat());
    assert_eq!(scene.targets.len(), titles.len());
    let svg = app.svg(0, 900.0, Theme::Dark);
    assert!(!svg.contains("<img"), "text is text");
}

#[test]
fn lanes_without_events_stand_empty_and_groups_in_no_lane_are_counted() {
    let other = ",day,A,elsewhere,R,sanction,Title,,,confirmed,,,,";
    let (app, scene) =
        drawn(&[row("a", "2022-03-01", REST), row("b", "2022-03-01", other)].concat());
    let names =
        scene.marks.iter().filter(|m| matches!(m, Mark::Text(t) if t.text.starts_with("Lane ")));
    assert_eq!(names.count(), 8);
    assert!(app.twin(0).captions.join(" ").contains("1 event in no lane"));
}

#[test]
fn unknown_kinds_are_others_and_unknown_statuses_are_noted() {
    let kind = ",day,A,g0,R,teleportation,Title,,,confirmed,,,,";
    let status = ",day,A,g0,R,sanction,Title,,,rumoured,,,,";
    let (app, scene) =
        drawn(&[row("a", "2022-03-01", kind), row("b", "2022-03-01", status)].concat());
    assert_eq!(scene.targets.len(), 1);
    assert!(scene.targets[0].spoken.contains("Teleportation"));
    assert!(scene.marks.iter().any(|m| matches!(m, Mark::Text(t) if t.text == "Other")));
    assert!(app.notes()[0].contains("“rumoured”"), "{:?}", app.notes());
}

#[test]
fn of_two_events_with_one_id_the_second_is_noted() {
    let (app, scene) = drawn(&row("a", "2022-03-01", REST).repeat(2));
    assert_eq!(scene.targets.len(), 1);
    assert!(app.notes()[0].contains("id: expected an id that no other event has"));
}

#[test]
fn an_address_of_another_story_never_shows_its_reader_s_choice() {
    let mut app = timeline_of(&row("a", "2022-03-01", REST));
    let published = app.scene(0, 900.0);
    for address in [
        "v1;timeline.event=ru22-invasion;flow.window=2022-01/2022-04",
        "v1;t.event=b",
        "v1;t.goods=8542;t.actor=US;t.lanes=x",
        "v2;t.event=a",
        "v1;t.window=2015-01/2015-01",
        "v1;t.before=2015-01",
        "\u{0}\u{7f}%00",
    ] {
        let notes = app.set_state(address);
        assert!(!notes.is_empty() || !address.starts_with('v'), "{address}");
        assert_eq!(app.scene(0, 900.0), published, "{address}");
        assert_eq!(app.state(), "", "{address}");
    }
}

#[test]
fn labels_over_signs_and_their_signs_are_pointed_at_as_one_thing() {
    let mut app = crate::story::open("russia-events.json");
    let mut count = 0;
    for width in [280.0, 320.0, 736.0, 960.0, 1_400.0] {
        let scene = app.scene(0, width);
        for (sign, label) in &scene.signs {
            let target = scene.targets.iter().find(|target| target.bounds.contains(*label));
            let target = target.expect("the label is a target");
            let Datum::Event(event) = target.datum else { panic!("an event") };
            let title = app.data().events[event].title.clone();
            let label = scene.marks.iter().find_map(|mark| match mark {
                Mark::Text(text) if text.text == title => Some(text.bounds()),
                _ => None,
            });
            let label = label.unwrap_or_else(|| panic!("“{title}” has a label"));
            let middle = label.center();
            let places = [
                Point { x: label.x + 2.0, ..middle },
                middle,
                Point { x: label.right() - 2.0, ..middle },
                sign.center(),
            ];
            for at in places {
                app.update(0, Event::Pressed(at), &scene);
                assert_eq!(app.pinned_event(), Some((0, event)), "“{title}” at {at:?}, {width} px");
                app.update(0, Event::Escaped, &scene);
                app.update(0, Event::Escaped, &scene);
            }
            // What is drawn around it holds no other sign.
            assert!(!scene.signs.iter().any(|(other, _)| target.bounds.contains(other.center())));
            count += 1;
        }
    }
    assert!(count > 50, "{count} labels over signs");
}
