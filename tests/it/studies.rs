//! The views behind a number, against figures worked out by hand from the
//! shipped tables.

use tradefall::app::App;
use tradefall::scene::Theme;
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
