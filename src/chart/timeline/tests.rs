//! Lanes, labels, key and words, on events made up here.

use super::draw::{HIT_SIZE, union};
use super::layout::SMALL_TEXT;
use super::*;
use crate::scene::{Ink, Mark, Rect, TableCell, Text, point};
use crate::trade::{Date, Precision, Status, When};

fn event(id: usize, start: &str, end: &str, precision: Precision) -> SanctionEvent {
    SanctionEvent {
        id: format!("event-{id:03}"),
        when: When { end: Date::parse(end), ..When::at(Date::parse(start).unwrap(), precision) },
        actor: "US Commerce Department".to_owned(),
        actor_group: "US".to_owned(),
        target: "Russia".to_owned(),
        kind: "export_control".to_owned(),
        title: "US extends chip and tech controls to foreign-made goods".to_owned(),
        summary: "Applies to goods made abroad with US technology.".to_owned(),
        codes: Vec::new(),
        goods: Vec::new(),
        status: Status::Confirmed,
        source_title: "Federal Register".to_owned(),
        source_url: "https://example.org/rule".to_owned(),
    }
}

fn day(id: usize, start: &str) -> SanctionEvent {
    event(id, start, "", Precision::Day)
}

fn model<'a>(lanes: &[(&'a str, &'a [SanctionEvent])], highlights: &'a [usize]) -> Timeline<'a> {
    let mut position = 0;
    let mut lane = |label: &'a str, events: &'a [SanctionEvent]| {
        let first = position;
        position += events.len();
        LaneOfEvents { label, events: (first..).zip(events).collect() }
    };
    Timeline {
        from: Period::parse("2020-01").unwrap(),
        to: Period::parse("2022-11").unwrap(),
        lanes: lanes.iter().map(|(label, events)| lane(label, events)).collect(),
        highlights,
        goods: None,
        in_no_lane: 0,
        window: None,
        note: "",
        words: Box::leak(Box::default()),
    }
}

fn scene(model: &Timeline, width: f64) -> Scene {
    timeline(model, 40.0, width - 8.0, width)
}

fn texts(scene: &Scene) -> Vec<&Text> {
    let mut texts = Vec::new();
    for mark in &scene.marks {
        if let Mark::Text(text) = mark {
            texts.push(text);
        }
    }
    texts
}

#[track_caller]
fn check_says(scene: &Scene, expected: &str) {
    let texts: Vec<_> = texts(scene).into_iter().map(|text| text.text.as_str()).collect();
    assert!(texts.join(" ").contains(expected), "{texts:?}");
}

/// The boxes around what signs consist of.
fn signs(scene: &Scene) -> Vec<Rect> {
    let around = |points: &[crate::scene::Point]| {
        let empty = Rect::new(points[0].x, points[0].y, 0.0, 0.0);
        points.iter().fold(empty, |rect, at| union(rect, Rect::new(at.x, at.y, 0.0, 0.0)))
    };
    let sign = |mark: &Mark| match mark {
        Mark::Line(points, stroke) if stroke.ink == Ink::Event => {
            Some(around(points).grow(stroke.width / 2.0))
        }
        Mark::Circle(at, radius, _) => Some(Rect::around(*at, *radius)),
        // Not the lines of months and lanes.
        Mark::Rect(rect, ink) if !matches!(ink, Ink::Grid | Ink::Muted) => Some(*rect),
        Mark::Area(points, ink) if *ink != Ink::Paper => Some(around(points)),
        _ => None,
    };
    scene.marks.iter().filter_map(sign).collect()
}

/// The lines from signs to labels over them: nothing else is a pixel wide.
fn leaders(scene: &Scene) -> Vec<Rect> {
    let is_line = |rect: &Rect| (rect.width - 1.0).abs() < 1e-9 && rect.height > 1.0;
    signs(scene).into_iter().filter(is_line).collect()
}

/// No text meets a sign or another text, and no line to a label meets a sign,
/// or another line, or leads from no sign to no label; all lies inside the scene; every
/// event in range can be reached once.
fn check_layout(model: &Timeline, scene: &Scene) {
    let inside = scene.bounds().grow(0.01);
    let texts: Vec<_> = texts(scene).into_iter().map(|text| (text, text.bounds())).collect();
    for (index, (text, bounds)) in texts.iter().enumerate() {
        assert!(inside.contains(point(bounds.x, bounds.y)), "{text:?} {}", scene.width);
        assert!(inside.contains(point(bounds.right(), bounds.bottom())), "{text:?}");
        assert!(text.size >= SMALL_TEXT);
        for (other, other_bounds) in &texts[index + 1..] {
            assert!(!bounds.overlaps(other_bounds), "{text:?} {other:?} {}", scene.width);
        }
    }
    for sign in signs(scene) {
        assert!(inside.grow(1.0).contains(sign.center()), "{sign:?}");
        // A number stands on its own sign.
        for (text, bounds) in texts.iter().filter(|(text, _)| text.ink != Ink::Paper) {
            assert!(!bounds.overlaps(&sign), "{text:?} {sign:?} at {}", scene.width);
        }
    }
    let lines = leaders(scene);
    for line in &lines {
        let other = signs(scene).into_iter().find(|sign| sign != line && sign.overlaps(line));
        assert_eq!(other, None, "{line:?} at {}", scene.width);
        let ends = |y: f64| Rect::around(point(line.center().x, y), 3.0);
        let (above, below) = (ends(line.y), ends(line.bottom()));
        let named = texts.iter().filter(|(_, bounds)| bounds.overlaps(&above)).count();
        assert_eq!(named, 1, "{line:?} at {}", scene.width);
        assert!(signs(scene).iter().any(|sign| sign != line && sign.overlaps(&below)), "{line:?}");
    }
    let mut reached: Vec<_> = scene.targets.iter().map(|target| target.datum).collect();
    reached.dedup();
    assert_eq!(reached.len(), words::numbers(model).last().copied().unwrap_or(0));
    assert_eq!(reached.len(), event_table(model).rows.len());
    // Those out of view lie far outside.
    let is_seen = |target: &&crate::scene::Target| target.bounds.x.abs() <= scene.width;
    for target in scene.targets.iter().filter(is_seen) {
        let bounds = target.bounds;
        assert!(bounds.width >= HIT_SIZE && bounds.height >= HIT_SIZE, "{target:?}");
        assert!(inside.contains(point(bounds.x, bounds.y)), "{target:?}");
        assert!(inside.contains(point(bounds.right(), bounds.bottom())), "{target:?}");
    }
}

fn any_event(u: &mut arbtest::arbitrary::Unstructured, id: usize) -> SanctionEvent {
    let number = |u: &mut arbtest::arbitrary::Unstructured, most| u.int_in_range(1..=most);
    let mut date = || -> Option<Date> {
        let year = if u.ratio(1, 8).ok()? { 2019 } else { 2022 };
        Date::new(year, number(u, 12).ok()?, number(u, 28).ok()?)
    };
    let start = date().unwrap_or(Date { year: 2022, month: 3, day: 1 });
    let end = date().filter(|end| *end > start && id.is_multiple_of(3));
    let mut event = day(id, "2022-01-01");
    let all = [Precision::Day, Precision::Month, Precision::Quarter, Precision::Year];
    let precision = all[u.choose_index(9).unwrap_or(0) % 4];
    event.when = When { end, ..When::at(start, precision) };
    if u.ratio(1, 5).unwrap_or(false) {
        event.when.announced = Date::new(2021, 12, 1).filter(|day| *day < start);
        event.when.wind_down = Date::new(2022, 12, 31).filter(|day| *day > start);
    }
    event.kind = ["export_control", "military", "unheard_of", "statement"][id % 4].to_owned();
    event.status = Status::ALL[u.choose_index(4).unwrap_or(0)];
    let title = "Sony stops PlayStation shipments to Russia, and what this means for others";
    let length = u.int_in_range(0..=title.len()).unwrap_or(0);
    event.title = match u.choose_index(10).unwrap_or(0) {
        0 => "制裁".repeat(20),
        1 => "הגבלות על יצוא שבבים".to_owned(),
        2 => title.repeat(4),
        3 => "x".repeat(300),
        _ => title[..length].to_owned(),
    };
    event
}

#[test]
fn labels_and_signs_never_overlap_at_any_width() {
    arbtest::arbtest(|u| {
        let count = u.int_in_range(0..=40)?;
        let mut events: Vec<_> = (0..count).map(|id| any_event(u, id)).collect();
        events.sort_by_key(|event| event.when.start);
        let (first, second) = events.split_at(u.int_in_range(0..=count)?);
        let highlights: Vec<_> = (0..count).filter(|index| index % 4 == 1).collect();
        let name = *u.choose(&["EU", "A lane with a name that is longer than a phone is wide"])?;
        let mut model = model(&[(name, first), ("US", second), ("Nobody", &[])], &highlights);
        let width = f64::from(u.int_in_range(280..=1400)?);
        let (left, right) = *u.choose(&[(40.0, 8.0), (0.0, 0.0), (60.0, 120.0)])?;
        check_layout(&model, &timeline(&model, left, width - right, width));
        let start = model.from.month_span().0 + f64::from(u.int_in_range(0..=90)?) / 3.0;
        model.window = Some((start, start + f64::from(u.int_in_range(9..=15)?) / 3.0));
        check_layout(&model, &timeline(&model, left, width - right, width));
        Ok(())
    })
    .budget_ms(1000);
}

#[test]
fn no_events_are_said_to_be_none() {
    let model = model(&[("EU", &[]), ("US", &[])], &[]);
    for width in [280.0, 736.0] {
        let scene = scene(&model, width);
        check_says(&scene, "No events in this period.");
        check_says(&scene, "EU US");
        check_layout(&model, &scene);
    }
    assert_eq!(event_caption(&model), ["No events from January 2020 to November 2022."]);
    check_says(&scene(&Timeline { lanes: Vec::new(), ..model }, 500.0), "No events");
}

#[test]
fn every_event_is_drawn_counted_or_said_to_be_elsewhere() {
    let mut events: Vec<_> = (1..=28).map(|id| day(id, &format!("2022-03-{id:02}"))).collect();
    events.push(day(90, "2023-01-01"));
    let mut model = model(&[("US", &events)], &[0, 5]);
    model.in_no_lane = 2;
    let narrow = scene(&model, 320.0);
    assert_eq!(narrow.targets.len(), 28);
    let bold = texts(&narrow).into_iter().filter(|text| text.is_bold).count();
    assert!(bold > 4, "two highlights in two lines each, and the lane");
    check_says(&narrow, "Numbers are those of the list below.");
    // Each event has its label, beside its sign or over it, or its number.
    assert_eq!(leaders(&narrow).len(), 1);
    check_says(&narrow, events[1].title.as_str());
    let said: Vec<&str> = texts(&narrow).iter().map(|text| text.text.as_str()).collect();
    let numbered = (1..=28).filter(|number| said.contains(&number.to_string().as_str()));
    assert_eq!(
        numbered.collect::<Vec<_>>(),
        [3, 4, 5].into_iter().chain(7..=28).collect::<Vec<_>>()
    );
    check_says(&narrow, "1 event lies before or after these months.");
    check_says(&narrow, "6 Mar 2022: US");
    let wide = scene(&model, 1100.0);
    assert!(!texts(&wide).iter().any(|text| text.text.contains("no label")));
    assert_eq!(
        event_caption(&model),
        [
            "28 events in the lane US, the first dated 1 March 2022, the last 28 March 2022; \
             all confirmed.",
            "Not shown: 1 event outside January 2020 to November 2022.",
            "Not shown: 2 events in no lane.",
        ]
    );
    assert_eq!(event_table(&model).rows.len(), 28);
}

#[test]
fn the_tooltip_says_who_when_and_how_sure() {
    let mut events = vec![event(1, "2022-03-01", "", Precision::Month), day(2, "2022-03-04")];
    events[0].status = Status::Reported;
    let model = model(&[("US", &events)], &[]);
    let target = &scene(&model, 800.0).targets[0];
    assert_eq!(
        target.lines,
        [
            "March 2022 (only the month is known)",
            "US Commerce Department → Russia",
            "Reported, not confirmed",
            "Applies to goods made abroad with US technology."
        ]
    );
    assert_eq!(
        target.spoken,
        "March 2022 (only the month is known): US extends chip and tech controls to \
         foreign-made goods. Export control by US Commerce Department. Reported, not \
         confirmed. Lane US, event 1 of 2."
    );
    assert!(event_caption(&model)[0].ends_with("1 confirmed, 1 reported but not confirmed."));
}

#[test]
fn the_key_explains_what_occurs_and_nothing_else() {
    let events = [day(1, "2022-03-04")];
    let plain = scene(&model(&[("US", &events)], &[]), 800.0);
    check_says(&plain, "Confirmed");
    assert!(!texts(&plain).iter().any(|text| text.text.contains("Reported")));
    let mut events =
        [event(1, "2022-03-01", "", Precision::Month), event(2, "2022-01-01", "", Precision::Year)];
    events[1].status = Status::Denied;
    let scene = scene(&model(&[("US", &events)], &[]), 800.0);
    check_says(&scene, "Denied at the time The day is not known");
    check_says(&scene, "Goes on beyond these months");
}

#[test]
fn a_source_that_is_no_web_address_is_no_link() {
    let mut events = [day(1, "2022-03-04"), day(2, "2022-03-04")];
    events[1].source_url = "javascript:alert(1)".to_owned();
    let rows = event_table(&model(&[("US", &events)], &[])).rows;
    assert_eq!(rows[0][5], TableCell::link("Federal Register", "https://example.org/rule"));
    assert_eq!(rows[1][5], TableCell::link("Federal Register", ""));
}

#[test]
fn many_on_one_day_and_odd_sizes_draw_without_trouble() {
    let mut events: Vec<_> = (0..1000).map(|id| day(id, "2022-03-04")).collect();
    events[7].title = "long ".repeat(100_000);
    let crowd = model(&[("US", &events)], &[3]);
    let scene = scene(&crowd, 736.0);
    assert_eq!(scene.targets.len(), 1000);
    let counted: usize = scene.clusters.iter().map(|cluster| cluster.events.len()).sum();
    assert_eq!(counted, 961);
    check_says(&scene, "2 events have no label");
    check_says(&scene, "961 events are counted in numbers");
    let few = model(&[("US", &events[..300])], &[]);
    for width in [0.0, -5.0, 1.0, 41.0, 100.0, 10_000.0, f64::NAN, f64::INFINITY] {
        let scene = timeline(&few, 40.0, width - 8.0, width);
        assert!(scene.width.is_finite() && scene.height.is_finite());
    }
    let scene = timeline(&few, f64::NAN, f64::NAN, 500.0);
    check_layout(&few, &scene);
    let backwards = Timeline { from: few.to, to: few.from, ..few };
    timeline(&backwards, 40.0, 492.0, 500.0);
}

#[test]
fn labels_over_signs_keep_their_row_and_their_place_while_months_move() {
    // Too long to stand beside a sign in the middle of a narrow picture.
    let events: Vec<_> = (1..=9).map(|month| day(month, &format!("2021-{month:02}-10"))).collect();
    let mut model = model(&[("US", &events)], &[]);
    let led = |model: &Timeline| {
        let scene = scene(model, 420.0);
        check_layout(model, &scene);
        let lines = leaders(&scene);
        let over = |line: &Rect| {
            let end = Rect::around(point(line.center().x, line.y), 3.0);
            let label = texts(&scene).into_iter().find(|text| text.bounds().overlaps(&end));
            (label.unwrap().at.x - line.x, line.y - scene.plot.y, line.height)
        };
        (lines.len(), lines.iter().map(over).collect::<Vec<_>>())
    };
    let (all, whole) = led(&model);
    assert!(all > 0);
    let (first, last) = TimeAxis::new(model.from, model.to, 0.0, 1.0).months();
    for by in 0..20 {
        let start = first + f64::from(by) / 2.0;
        model.window = Some((start, last - 8.0 + f64::from(by) / 4.0));
        let (count, seen) = led(&model);
        assert!(count <= all);
        for one in seen {
            let is_same = |other: &(f64, f64, f64)| {
                (one.0 - other.0).abs() < 1.5 && (one.2 - other.2).abs() < 0.1
            };
            assert!(whole.iter().any(is_same), "{one:?} {whole:?}");
        }
    }
}

#[test]
fn labels_over_signs_meet_nothing_however_many_there_are() {
    let title = "Sony stops PlayStation shipments to Russia, and what this means for others";
    let mut led = 0;
    for seed in 1..=60_u32 {
        // Arbitrary bytes would run out before so many events do.
        let mut state = seed * 7919;
        let mut next = move |most: usize| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as usize % most
        };
        let mut events = Vec::new();
        for id in 0..20 + next(60) {
            let month = next(34);
            let start = format!("{}-{:02}-{:02}", 2020 + month / 12, month % 12 + 1, 1 + next(28));
            let mut event = day(id, &start);
            event.title = title[..8 + next(50)].to_owned();
            event.kind = ["sanction", "military", "statement"][next(3)].to_owned();
            events.push(event);
        }
        events.sort_by_key(|event| event.when.start);
        let mut model = model(&[("US", &events)], &[]);
        let width = 280.0 + next(if seed < 40 { 300 } else { 1120 }) as f64;
        let whole = scene(&model, width);
        led += leaders(&whole).len();
        check_layout(&model, &whole);
        let (first, last) = TimeAxis::new(model.from, model.to, 0.0, 1.0).months();
        let start = first + next(80) as f64 / 4.0;
        model.window = Some((start, (start + 6.0).min(last)));
        check_layout(&model, &scene(&model, width));
    }
    assert!(led > 30, "{led}");
}

/// The texts of events in a picture of these months: all but axis, lane and
/// key.
fn named(model: &Timeline, width: f64) -> Vec<String> {
    let scene = scene(model, width);
    check_layout(model, &scene);
    let titles = texts(&scene).into_iter().map(|text| text.text.clone());
    titles.filter(|text| text.starts_with("US ") || text.ends_with('…')).collect()
}

#[test]
fn a_label_that_the_edge_would_cut_takes_the_other_side_if_that_is_free() {
    let events = [day(1, "2021-06-15")];
    let title = events[0].title.clone();
    let first = Period::parse("2021-06").unwrap().month_span().0;
    for (start, end) in
        [(first - 6.0, first + 1.0), (first - 3.0, first + 4.0), (first, 7.0 + first)]
    {
        let lone = Timeline { window: Some((start, end)), ..model(&[("US", &events)], &[]) };
        assert_eq!(named(&lone, 736.0), [title.as_str()]);
    }
}

#[test]
fn what_is_labelled_at_any_cost_is_whole_on_a_phone_wherever_its_sign_is() {
    // So many that months are laid out as if wider.
    let events: Vec<_> =
        (0..400).map(|id| day(id, &format!("2021-06-{:02}", 1 + id / 15))).collect();
    let first = Period::parse("2021-06").unwrap().month_span().0;
    for by in 0..9 {
        let start = first + f64::from(by) / 3.0 - 2.5;
        let months =
            Timeline { window: Some((start, start + 3.0)), ..model(&[("US", &events)], &[200]) };
        let scene = scene(&months, 300.0);
        let bold = texts(&scene).into_iter().filter(|text| text.is_bold && text.ink == Ink::Text);
        let said: Vec<_> = bold.map(|text| text.text.as_str()).collect();
        assert_eq!(said.join(" "), ["US 14 Jun 2021: ", events[200].title.as_str()].concat());
    }
}

#[test]
fn signs_are_named_at_rest_too_where_nothing_stands_beside_them() {
    let events: Vec<_> = (0..300).map(|id| day(id, "2020-03-04")).collect();
    let crowd = model(&[("US", &events)], &[]);
    let scene = scene(&crowd, 736.0);
    check_layout(&crowd, &scene);
    assert!(!texts(&scene).iter().any(|text| text.text.contains("no label")));
    let counted: usize = scene.clusters.iter().map(|cluster| cluster.events.len()).sum();
    let named = named(&crowd, 736.0).len();
    assert_eq!(named + counted, 300);
}

#[test]
fn one_event_is_no_number() {
    let mut events: Vec<_> = (0..260).map(|id| day(id, "2020-03-04")).collect();
    events.extend((260..320).map(|id| day(id, "2021-09-15")));
    for event in &mut events {
        event.title = "US acts".to_owned();
    }
    for count in 290..320 {
        let crowd = model(&[("US", &events[..count])], &[]);
        let scene = scene(&crowd, 736.0);
        assert!(scene.clusters.iter().all(|cluster| cluster.events.len() > 1));
        let counted: usize = scene.clusters.iter().map(|cluster| cluster.events.len()).sum();
        check_says(&scene, &format!("{counted} events are counted in numbers"));
    }
}

#[test]
fn the_last_year_is_named_even_where_it_ends_a_little_beyond_the_edge() {
    let (from, to) = (Period::parse("2022-01").unwrap(), Period::parse("2026-04").unwrap());
    let axis = Timeline { from, to, ..model(&[("US", &[])], &[]) };
    let scene = timeline(&axis, 0.0, 296.0, 296.0);
    check_says(&scene, "2025 Jul 2026");
    check_layout(&axis, &scene);
}
