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
