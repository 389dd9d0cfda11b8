//! The views behind a number, against figures worked out by hand from the
//! shipped tables.

use tradefall::app::App;
use tradefall::scene::{Mark, Theme};
use tradefall::story::Story;

use crate::golden::check_golden;
use crate::story::open;

fn view(app: &App, kind: &str) -> usize {
    app.views().iter().position(|view| view.kind == kind).expect("the story has one")
}

/// Every sentence that is said of a view.
fn said(app: &App, at: usize) -> String {
    let twin = app.twin(at);
    let methods = twin.methods.iter().flat_map(|method| {
        std::iter::once(method.title.clone()).chain(method.lines.iter().cloned())
    });
    let cells = twin.table.rows.iter().flatten().map(|cell| cell.text.clone());
    twin.captions.iter().cloned().chain(methods).chain(cells).collect::<Vec<_>>().join("\n")
}

/// A shipped story, changed on the way in.
fn changed(name: &str, change: impl FnOnce(&mut serde_json::Value)) -> App {
    let stories = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/stories");
    let text = std::fs::read_to_string(stories.join(name)).expect("the story is shipped");
    let mut value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    change(&mut value);
    let story: Story = serde_json::from_value(value).expect("a story");
    let mut fetch =
        |path: &str| std::fs::read(stories.join(path)).map_err(|error| error.to_string());
    App::new(story, &mut fetch).expect("it opens")
}

/// Every view draws at every width, in words that are none but its own, and
/// every target can be spoken.
fn check_pictures(app: &App, at: usize) {
    for width in [240.0, 320.0, 600.0, 768.0, 1280.0] {
        let scene = app.scene(at, width);
        assert!(scene.height > 40.0 && scene.height < 4_000.0, "{width}: {}", scene.height);
        let mut data = Vec::new();
        for target in &scene.targets {
            assert!(target.spoken.len() > 8, "{}", target.spoken);
            assert!(!data.contains(&target.datum), "{:?} twice", target.datum);
            data.push(target.datum);
        }
        let svg = app.svg(at, width, Theme::Light);
        for word in ["NaN", "inf", "caused"] {
            assert!(!svg.contains(word), "{width}: {word}");
        }
    }
}

#[test]
fn the_ledger_finds_the_neighbours_of_russia() {
    let app = open("rerouting-2022.json");
    let at = view(&app, "reroute");
    check_pictures(&app, at);
    let said = said(&app, at);
    for words in
        ["Kyrgyzstan €1.87m to €25.8m (×13.8)", "(×10.2)", "Kazakhstan €66.2m to €204m (×3.1)"]
    {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(said.contains("coincides with 18% of the loss"), "{said}");
    assert!(!said.contains("because"), "{said}");
    check_golden("reroute-720", &app.svg(at, 720.0, Theme::Light));
}

/// On a phone each block says how large it is, as on a wide screen.
#[test]
fn every_block_of_before_and_after_has_its_amount_at_every_width() {
    let app = open("rerouting-2022.json");
    let at = view(&app, "reroute");
    let amounts = |width: f64| {
        let scene = app.scene(at, width);
        let texts = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) if text.is_bold && text.text.starts_with('€') => {
                Some(text.text.clone())
            }
            _ => None,
        });
        let mut amounts: Vec<String> = texts.collect();
        amounts.sort();
        amounts
    };
    let wide = amounts(720.0);
    assert!(wide.len() > 10, "{wide:?}");
    for width in [280.0, 320.0, 500.0] {
        assert_eq!(amounts(width), wide, "{width} px");
    }
}

#[test]
fn gains_count_no_more_than_the_loss() {
    let mut app = open("rerouting-2022.json");
    let at = view(&app, "reroute");
    // Laptops: €2.87m a month fewer, and far more than that above the trends.
    app.set_option(at, "goods", "847130");
    assert_eq!(app.state(), "v1;reroute.goods=847130");
    let table = app.twin(at).table;
    let counted: f64 = table
        .rows
        .iter()
        .filter(|row| row[0].text == "Laptops")
        .filter_map(|row| row[9].number)
        .sum();
    // 3,930,565.2 − 1,055,876.7, the means of 2021 and of the three months.
    assert!((counted - 2_874_688.5).abs() < 1.0, "{counted}");
    let said = said(&app, at);
    assert!(said.contains("more than the loss; each is counted by its share"), "{said}");
    app.set_option(at, "goods", "84+85+90");
    assert_eq!(app.state(), "");
}

#[test]
fn a_gap_on_the_direct_route_is_no_loss() {
    let app = changed("rerouting-2022.json", |story| {
        let view = &mut story["views"][0];
        view["products"] = serde_json::json!([{ "code": "851761" }]);
        view["settings"] = serde_json::json!({});
    });
    let said = said(&app, 0);
    assert!(said.contains("has no figure in September 2022"), "{said}");
    assert!(!said.contains('%'), "{said}");
    check_pictures(&app, 0);
}

#[test]
fn a_scenario_is_a_range_and_says_that_it_is_none_of_the_data() {
    let app = open("stress-2022.json");
    let at = view(&app, "stress");
    check_pictures(&app, at);
    assert!(app.svg(at, 720.0, Theme::Light).contains("SCENARIO"));
    let twin = app.twin(at);
    assert!(twin.captions[0].starts_with("Scenario, not data. "), "{}", twin.captions[0]);
    // December 2021, month 1: Kazakhstan €94,716,063. Of the four falls the
    // first month left 0 (gallium) to 20.6% (EU to Russia, €201,226,105 of a
    // mean of €975,723,959).
    let month = &twin.table.rows[0];
    let usual = month[1].number.expect("a figure");
    let high = month[3].number.expect("a range");
    let left = month[5].number.expect("EU to Russia") / 100.0;
    assert_eq!(month[2].number, Some(0.0));
    assert!((high - usual * (left + 0.3 * (1.0 - left))).abs() < 1e-3, "{high}");
    check_golden("stress-720", &app.svg(at, 720.0, Theme::Light));
}

#[test]
fn every_setting_of_a_scenario_stands_in_the_address() {
    let mut app = open("stress-2022.json");
    let at = view(&app, "stress");
    let before = app.twin(at).captions;
    let mut state = String::from("v1");
    for option in app.options(at) {
        let last = option.choices.last().expect("choices").0.clone();
        let other = if last == option.value { option.choices[0].0.clone() } else { last };
        app.set_option(at, option.name, &other);
        assert_eq!(app.options(at).iter().find(|o| o.name == option.name).unwrap().value, other);
        assert!(app.state().contains(option.name), "{}", option.name);
        state.clone_from(&app.state());
    }
    let after = app.twin(at).captions;
    assert_ne!(before, after);
    let mut fresh = open("stress-2022.json");
    assert_eq!(fresh.set_state(&state), [] as [String; 0]);
    assert_eq!((fresh.state(), fresh.twin(at).captions), (state, after));
    fresh.set_state("");
    assert_eq!((fresh.state(), fresh.twin(at).captions), (String::new(), before));
    // What is none of the steps is left alone.
    assert_eq!(fresh.set_state("v1;stress.depth=1000").len(), 1);
}

#[test]
fn every_percentage_is_ranked_among_dates_bases_and_routes() {
    let app = open("behind-the-fall-2022.json");
    let at = view(&app, "evidence");
    check_pictures(&app, at);
    let said = said(&app, at);
    // 34 pairs of neighbouring months in 35, less the printed one.
    assert!(said.contains("Laptops (847130), European Union to Russia: −97.6%. Other dates: larger than at all 33; other bases: −99.3% to −89.5% by 39 bases"), "{said}");
    assert!(said.contains("Larger than 40 of the 40 other routes and goods"), "{said}");
    assert!(
        said.contains("No split into price and quantity: the tables hold no quantities of it.")
    );
    // The page and the report say the same sentences.
    let report = tradefall::report::analyse(&app, at).expect("a report");
    for line in &report.lines {
        for sentence in line.sentences(&tradefall::words::english(), &report.unit) {
            assert!(said.contains(&sentence), "{sentence}");
        }
    }
    check_golden("evidence-720", &app.svg(at, 720.0, Theme::Light));
}

#[test]
fn a_claim_is_set_on_the_strip_of_bases_where_levels_are_known() {
    let app = changed("japan-korea-2019.json", |story| {
        story["claims"] = serde_json::json!(["../data/claims.csv"]);
        let view = &mut story["views"][0];
        for (key, value) in [("kind", "evidence"), ("after", "2019-07")] {
            view[key] = value.into();
        }
        view["claims"] = serde_json::json!(["jp-kr-hf-quantity-2019-07-month"]);
    });
    let at = view(&app, "evidence");
    let row = app.twin(at).table.rows.into_iter().find(|row| row[1].text == "claim");
    let row = row.expect("the claim stands in the table");
    assert_eq!(row[3].number, Some(-83.7));
    assert!(row[2].text.starts_with("claimed: 83.7%"), "{}", row[2].text);
    // The printed one from the levels: 2,939,000 kg to 479,000 kg.
    assert!(said(&app, at).contains("printed"));
    check_pictures(&app, at);
}

#[test]
fn what_was_to_be_expected_has_a_range_and_a_sum() {
    let mut app = open("behind-the-fall-2022.json");
    let at = view(&app, "expected");
    check_pictures(&app, at);
    let table = app.twin(at).table;
    let sum: f64 = table.rows.iter().filter_map(|row| Some(row[2].number? - row[1].number?)).sum();
    assert!(app.twin(at).captions[0].contains("€6.95bn less than expected in 9 months"));
    assert!((sum / 6.95e9 - 1.0).abs() < 1e-3, "{sum}");
    check_golden("expected-720", &app.svg(at, 720.0, Theme::Light));

    app.set_option(at, "method", "naive");
    assert!(app.state().contains("expected.method=naive"));
    // March 2021: as a year before.
    let march = &app.twin(at).table.rows[26];
    assert_eq!((march[0].text.as_str(), march[2].number), ("March 2022", march_2021()));
}

/// The listed goods to Russia in March 2021, from the table itself.
fn march_2021() -> Option<f64> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/data/eu-neighbours-2022.csv");
    let text = std::fs::read_to_string(path).expect("the table is shipped");
    let row = text
        .lines()
        .find(|line| line.contains(",Russia,export,84+85+90,") && line.contains(",2021-03,"))?;
    row.split(",2021-03,").nth(1)?.split(',').next()?.parse().ok()
}

#[test]
fn too_short_a_past_gives_words_and_no_number() {
    let app = changed("behind-the-fall-2022.json", |story| {
        let view = &mut story["views"][1];
        view["after"] = "2021-03".into();
    });
    let at = view(&app, "expected");
    let captions = app.twin(at).captions;
    assert!(captions[0].contains("it needs 24 months in a row"), "{captions:?}");
    assert!(app.twin(at).table.rows.is_empty());
}

#[test]
fn two_records_of_one_trade_are_set_side_by_side() {
    let app = open("mirror-armenia-2022.json");
    let at = view(&app, "mirror");
    check_pictures(&app, at);
    let table = app.twin(at).table;
    // January 2020: 2,707.83374 thousand dollars received.
    assert_eq!(table.rows[0][2].number, Some(2_707_834.0));
    let sent = table.rows[0][1].number.expect("a figure");
    let apart = table.rows[0][3].number.expect("both are known");
    assert!((apart - (2_707_834.0 - sent) / 2_707_834.0 * 100.0).abs() < 1e-9);
    assert!(said(&app, at).contains("Neither record falls by half"));
    check_golden("mirror-720", &app.svg(at, 720.0, Theme::Light));
}

#[test]
fn a_record_that_ends_gets_a_badge() {
    let stories = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/stories");
    let text = std::fs::read_to_string(stories.join("mirror-armenia-2022.json")).expect("a story");
    let story: Story = serde_json::from_str(&text).expect("a story");
    let mut fetch = |path: &str| {
        let text =
            std::fs::read_to_string(stories.join(path)).map_err(|error| error.to_string())?;
        // Armenia's office stops publishing after February 2022.
        let is_late = |line: &str| {
            let month = line.split(',').find(|cell| cell.starts_with("202") && cell.len() == 7);
            month.is_some_and(|month| month > "2022-02")
        };
        let keep = |line: &&str| !(line.starts_with("Armenia,") && is_late(line));
        Ok(text.lines().filter(keep).collect::<Vec<_>>().join("\n").into_bytes())
    };
    let app = App::new(story, &mut fetch).expect("it opens");
    let caption = &app.twin(0).captions[0];
    assert!(caption.contains("After the base the record of Armenia has no figures: reporting stopped, not necessarily trade"), "{caption}");
    assert!(app.svg(0, 720.0, Theme::Light).contains("reporting stopped"));
}

#[test]
fn what_stayed_below_its_trend_is_not_said_to_coincide_with_the_loss() {
    let app = crate::story::open("rerouting-2022.json");
    let scene = app.scene(0, 720.0);
    let lines: Vec<&String> = scene.targets.iter().flat_map(|target| &target.lines).collect();
    assert!(lines.iter().any(|line| line.contains("above its own trend coincide")));
    assert!(!lines.iter().any(|line| line.starts_with("€0 above")), "{lines:?}");
}
