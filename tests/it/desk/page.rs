//! What the page hands on.

use super::*;

#[test]
fn events_and_claims_are_written_as_they_were_read() {
    let data = |name: &str| {
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data").join(name)).unwrap()
    };
    for name in ["events-russia-2022.csv", "events-japan-korea-2019.csv"] {
        let Content::Events(events) = outcome(&data(name), &Options::default()).content else {
            panic!("events were expected");
        };
        let mut csv = tradefall::desk::EVENTS_HEADER.to_owned();
        tradefall::desk::events_rows(&events, "", &mut csv);
        let again = tradefall::read::events("again", csv.as_bytes()).unwrap();
        assert_eq!((again.content, again.notes.count()), (events, 0), "{name}");
    }
    let read = outcome(&data("claims.csv"), &Options::default());
    let Content::Claims(claims) = read.content else { panic!("claims were expected") };
    let mut csv = tradefall::desk::CLAIMS_HEADER.to_owned();
    tradefall::desk::claims_rows(&claims, "", &mut csv);
    let again = tradefall::read::claims("again", csv.as_bytes()).unwrap();
    assert_eq!((again.content, again.notes.count()), (claims, 0));
}

#[test]
fn steps_and_one_go_read_the_same() {
    let mut text = String::from("reporter,partner,flow,product,period,value_eur\n");
    for row in 0..10_000 {
        let (year, month) = (2000 + row / 12 % 20, row % 12 + 1);
        let partner = row / 240;
        let line = format!("DE,P{partner},export,8542,{year}-{month:02},{row}\n");
        text.push_str(&line);
    }
    let whole = outcome(text.as_bytes(), &Options::default());
    let input = Box::new(text.as_bytes());
    let mut reading =
        tradefall::desk::Reading::open("f", input, &Options::default(), &mut |_| true).unwrap();
    let mut steps = 0;
    let stepped = loop {
        match reading.step().unwrap() {
            tradefall::desk::Step::More(so_far) => {
                steps += 1;
                assert_eq!(so_far.records, steps * tradefall::desk::PROGRESS_RECORDS);
            }
            tradefall::desk::Step::Done(outcome) => break *outcome,
        }
    };
    assert_eq!(steps, 2);
    assert!(reading.step().is_err(), "there is no step after the end");
    assert_eq!(stepped.summary.used, whole.summary.used);
    let (stepped, whole) = (table(stepped), table(whole));
    assert!(stepped.iter().eq(whole.iter()));
    let both = tradefall::desk::gather::gather([&stepped, &whole]);
    assert_eq!((both.table.len(), both.repeated, both.contrary), (10_000, 10_000, 0));
}

#[test]
fn the_course_of_the_27_reporters_is_their_sum_month_by_month() {
    let Some(table) = long_table() else { return };
    let query = Query { partner: Some("RU"), product: Some("85176100"), ..Query::default() };
    let course = tradefall::desk::total::course(table, &query).unwrap();
    // Four months have no row: they stay gaps.
    assert_eq!(course.points.len(), 31);
    for point in &course.points {
        let query = Query { period: Some(point.period), ..query.clone() };
        assert_eq!(point.cell, sum(table, &query), "{}", point.period);
        let is_sum = point.figures + point.gaps > 1;
        let expected = if is_sum { Quality::Derived } else { Quality::Stated };
        assert_eq!(point.quality, expected, "{}", point.period);
    }
}

#[test]
fn people_may_name_columns_that_no_rule_knows() {
    let bytes = b"wer,wann,wieviel\nDE,2022-01,5\n";
    let mut options = Options::default();
    assert!(read_bytes("f", bytes, &options).unwrap_err().problem.contains("wer, wann, wieviel"));
    let found = tradefall::desk::columns("f", &mut bytes.as_slice(), &options).unwrap();
    assert_eq!(found, ["wer", "wann", "wieviel"]);
    for (name, role) in [("wann", "period"), ("wieviel", "export")] {
        options.columns.push((name.to_owned(), Role::parse(role).unwrap()));
    }
    assert_eq!(outcome(bytes, &options).summary.used, 1);
    options.columns.pop();
    assert!(read_bytes("f", bytes, &options).is_err(), "no figures");
}

#[test]
fn flags_and_breaks_of_a_file_stand_in_picture_caption_and_table() {
    use tradefall::app::App;
    use tradefall::desk::gather::{Choice, offer};
    use tradefall::scene::{Ink, Mark};
    let bytes = include_bytes!("../../data/desk/eurostat-sdmx.csv");
    let offer = offer(&figures(bytes), &Choice::default(), "Eurostat");
    assert!(offer.csv.contains(",2022-02,90,EUR,,,provisional,"), "{}", offer.csv);
    let story = serde_json::json!({
        "tradefall": 1, "id": "t", "title": "T", "trade": ["t.csv"],
        "views": [{
            "id": "flow", "kind": "flow", "title": "T", "source": "S", "unit": "EUR",
            "reporter": "DE", "partner": "RU", "flow": "export",
            "products": [{ "code": "85423190" }], "from": "2022-01", "to": "2022-06",
            "notes": [{ "product": "85423190", "period": "2022-04", "text": "The code ended" }],
        }],
    });
    let story = serde_json::from_value(story).unwrap();
    let app = App::new(story, &mut |_| Ok(offer.csv.clone().into_bytes())).unwrap();
    let twin = app.twin(0);
    let cells: Vec<&str> = twin.table.rows.iter().map(|row| row[1].text.as_str()).collect();
    let expected = ["100", "90 (provisional)", "80 (estimated)", "suppressed", "missing", "0"];
    assert_eq!(cells, expected);
    assert!(
        twin.captions
            .iter()
            .any(|words| words == "Hollow marks: provisional or estimated figures, 2 in all.")
    );
    let picture = app.svg(0, 720.0, tradefall::scene::Theme::Light);
    let scene = app.scene(0, 720.0);
    let is_hollow = |mark: &&Mark| matches!(mark, Mark::Circle(_, _, Ink::Paper));
    assert_eq!(scene.marks.iter().filter(is_hollow).count(), 2);
    // A note at a month without a figure is drawn all the same.
    assert!(picture.contains("The code ended"));
}
