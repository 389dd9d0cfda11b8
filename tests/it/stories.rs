//! The shipped stories keep to the schema and name only what their files hold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tradefall::story::{ProductPick, Story, VERSION, View};
use tradefall::trade::Period;

fn stories_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/stories")
}

fn read_json(name: &str) -> Value {
    let text = fs::read_to_string(stories_folder().join(name)).expect("a file");
    serde_json::from_str(&text).expect("JSON")
}

/// The stories that the page offers, as its index lists them.
pub(crate) fn shipped() -> Vec<String> {
    let index = read_json("index.json");
    let file = |entry: &Value| entry["file"].as_str().expect("a file's name").to_owned();
    index.as_array().expect("a list").iter().map(file).collect()
}

/// The rows of a table, each as cells in the order of `columns`.
fn rows(path: &str, columns: &[&str]) -> Result<Vec<Vec<String>>, String> {
    let mut reader = csv::Reader::from_path(stories_folder().join(path))
        .map_err(|error| format!("{path}: {error}"))?;
    let header = reader.headers().map_err(|error| format!("{path}: {error}"))?.clone();
    let mut places = Vec::new();
    for column in columns {
        let place = header.iter().position(|name| name == *column);
        places.push(place.ok_or_else(|| format!("{path}: no column {column}"))?);
    }
    reader
        .records()
        .map(|row| {
            let row = row.map_err(|error| format!("{path}: {error}"))?;
            Ok(places.iter().map(|place| row[*place].to_owned()).collect())
        })
        .collect()
}

/// What the tables of a story hold, as far as its views may name it.
#[derive(Default)]
struct Held {
    claims: BTreeSet<String>,
    /// Id, first month and actor group.
    events: Vec<(String, String, String)>,
    /// Reporter, partner, flow, code, name, period, currency, quantity's unit.
    trade: Vec<Vec<String>>,
}

impl Held {
    /// What is wrong with the windows of a view and the figures in them.
    fn windows(&self, show: &View) -> Vec<String> {
        let mut problems = Vec::new();
        let has_one = matches!(&*show.kind, "heat" | "density");
        let both = [&show.before, &show.after];
        // A line without a figure after has its place in a ranking too.
        let is_all = !has_one && show.kind != "rank";
        for window in &both[..if has_one { 1 } else { 2 }] {
            if !is_window(window) {
                problems.push(format!("{window} is no window"));
            }
        }
        for pick in &show.products {
            let months = self.months(show, pick);
            for window in &both[..if is_all { 2 } else { 1 }] {
                let (first, last) = window.split_once('/').unwrap_or((*window, *window));
                if !months.iter().any(|month| (first..=last).contains(month)) {
                    problems.push(format!("{}{}: no figure in {window}", pick.code, pick.name));
                }
            }
        }
        problems
    }

    fn load(story: &Story, problems: &mut Vec<String>) -> Self {
        let mut load = |paths: &[String], columns: &[&str]| -> Vec<Vec<String>> {
            let mut all = Vec::new();
            for path in paths {
                match rows(path, columns) {
                    Ok(rows) => all.extend(rows),
                    Err(problem) => problems.push(problem),
                }
            }
            all
        };
        let claims = load(&story.claims, &["id"]);
        let events = load(&story.events, &["id", "date", "actor_group"]);
        let trade = load(
            &story.trade,
            &[
                "reporter",
                "partner",
                "flow",
                "commodity_code",
                "commodity",
                "period",
                "currency",
                "quantity_unit",
            ],
        );
        Self {
            claims: claims.into_iter().map(|row| row[0].clone()).collect(),
            events: events
                .into_iter()
                .map(|row| (row[0].clone(), row[1][..7].to_owned(), row[2].clone()))
                .collect(),
            trade,
        }
    }

    /// The months for which a line of a view has a figure.
    fn months(&self, query: &View, pick: &ProductPick) -> BTreeSet<&str> {
        let partner = if pick.partner.is_empty() { &query.partner } else { &pick.partner };
        self.trade
            .iter()
            .filter(|row| {
                row[0] == query.reporter
                    && row[1] == *partner
                    && row[2] == if query.flow.is_empty() { "export" } else { &query.flow }
                    && (if pick.code.is_empty() {
                        row[4] == pick.name
                    } else {
                        row[3] == pick.code
                    })
                    && (row[6] == query.unit || row[7] == query.unit)
            })
            .map(|row| row[5].as_str())
            .collect()
    }
}

impl Held {
    /// What a scenario names and the tables do not hold.
    fn stress(&self, view: &View) -> Vec<String> {
        let mut problems = Vec::new();
        for pick in &view.products {
            let (first, last) = view.before.split_once('/').unwrap_or(("", ""));
            if self.months(view, pick).range(first..=last).count() != 12 {
                problems.push(format!("{}: no twelve months in {}", pick.partner, view.before));
            }
        }
        for fall in &view.baselines {
            let own = |text: &String, or: &String| {
                if text.is_empty() { or.clone() } else { text.clone() }
            };
            let asked = View {
                reporter: own(&fall.reporter, &view.reporter),
                partner: own(&fall.partner, &view.partner),
                unit: own(&fall.unit, &view.unit),
                flow: own(&fall.flow, &view.flow),
                ..View::default()
            };
            let (code, name) = (fall.code.clone(), fall.name.clone());
            let pick = ProductPick { code, name, ..ProductPick::default() };
            if !self.months(&asked, &pick).contains(fall.from.as_str()) {
                problems.push(format!("{}: no figure in {}", fall.label, fall.from));
            }
        }
        problems
    }
}

fn is_window(text: &str) -> bool {
    let mut ends = text.split('/').map(Period::parse);
    match (ends.next().flatten(), ends.next(), ends.next()) {
        (Some(_), None, None) => true,
        (Some(first), Some(Some(last)), None) => first <= last,
        _ => false,
    }
}

/// Everything that a story names and its files do not hold.
fn problems(story: &Story) -> Vec<String> {
    let mut problems = Vec::new();
    let held = Held::load(story, &mut problems);
    if story.tradefall != VERSION {
        problems.push(format!("version {}", story.tradefall));
    }
    let mut view_ids = BTreeSet::new();
    for view in &story.views {
        let mut wrong = |problem: String| problems.push(format!("{}: {problem}", view.id));
        if !view_ids.insert(&view.id) {
            wrong("this id stands twice".to_owned());
        }
        if view.source.is_empty() || view.source.contains('\n') {
            wrong("expected one line of source".to_owned());
        }
        let mut expect_event = |id: &String| {
            if !held.events.iter().any(|event| event.0 == *id) {
                wrong(format!("no event {id}"));
            }
        };
        let show = view;
        match view.kind.as_str() {
            "claims" => {
                for id in show.claims.iter().filter(|id| !held.claims.contains(*id)) {
                    wrong(format!("no claim {id}"));
                }
            }
            "collapse" | "reroute" | "evidence" | "mirror" | "rank" | "heat" | "density"
            | "slope" => {
                held.windows(show).into_iter().for_each(&mut wrong);
            }
            "expected" => {
                for pick in &show.products {
                    if !held.months(show, pick).contains(show.after.as_str()) {
                        wrong(format!("{}: no figure in {}", pick.code, show.after));
                    }
                }
            }
            "stress" => held.stress(show).into_iter().for_each(&mut wrong),
            "flow" | "multiples" | "shares" => {
                show.events.iter().for_each(&mut expect_event);
                let months = |pick| held.months(show, pick);
                for pick in &show.products {
                    let months = months(pick);
                    if !months.contains(show.from.as_str()) || !months.contains(show.to.as_str()) {
                        wrong(format!(
                            "{}{}: no figure at both ends, {} and {}",
                            pick.code, pick.name, show.from, show.to
                        ));
                    }
                    if !show.base.is_empty() && !months.contains(show.base.as_str()) {
                        wrong(format!("{}{}: no figure in {}", pick.code, pick.name, show.base));
                    }
                }
                for note in &show.notes {
                    let is_there = show.products.iter().any(|pick| {
                        (pick.code == note.product || pick.name == note.product)
                            && months(pick).contains(note.period.as_str())
                    });
                    if !is_there {
                        wrong(format!("a note at no figure: {} {}", note.product, note.period));
                    }
                }
            }
            "timeline" => {
                show.events.iter().chain(&show.highlights).for_each(&mut expect_event);
                let in_lane = |group: &String| show.lanes.iter().any(|l| l.groups.contains(group));
                for id in &show.highlights {
                    let is_shown = held.events.iter().any(|(event, month, group)| {
                        event == id && (&show.from..=&show.to).contains(&month) && in_lane(group)
                    });
                    if !is_shown {
                        wrong(format!("highlight {id} is in no lane or off the axis"));
                    }
                }
                let groups = show.lanes.iter().flat_map(|lane| &lane.groups);
                // A lane may name a group that has no event here; not one
                // that no table of ours knows.
                for group in groups.filter(|group| !GROUPS.contains(&group.as_str())) {
                    wrong(format!("no actor group {group}"));
                }
                for lane in &show.lanes {
                    if !held.events.iter().any(|event| lane.groups.contains(&event.2)) {
                        wrong(format!("lane {} would be empty", lane.label));
                    }
                }
            }
            other => wrong(format!("no kind {other}")),
        }
    }
    problems
}

/// The actor groups of `www/data/README.md`.
const GROUPS: [&str; 12] = [
    "EU",
    "US",
    "UK",
    "G7",
    "Japan",
    "South Korea",
    "Taiwan",
    "China",
    "Russia",
    "Company",
    "International",
    "Other",
];

fn schema() -> jsonschema::Validator {
    jsonschema::draft202012::new(&read_json("story.schema.json")).expect("a schema")
}

fn story(value: &Value) -> Story {
    serde_json::from_value(value.clone()).expect("a story")
}

#[test]
fn every_shipped_story_keeps_to_the_schema() {
    let schema_text = read_json("story.schema.json");
    assert!(jsonschema::meta::is_valid(&schema_text), "the schema itself");
    let schema = schema();
    for name in shipped() {
        let errors: Vec<String> = schema
            .iter_errors(&read_json(&name))
            .map(|error| format!("{}: {error}", error.instance_path))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn every_shipped_story_names_only_what_its_files_hold() {
    for name in shipped() {
        let problems = problems(&story(&read_json(&name)));
        assert!(problems.is_empty(), "{name}: {problems:#?}");
    }
}

#[test]
fn the_index_lists_every_story_by_its_title() {
    let index = read_json("index.json");
    let mut files: Vec<String> = fs::read_dir(stories_folder())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
        .filter(|name| name != "index.json" && name.matches('.').count() == 1)
        .collect();
    let mut listed = shipped();
    assert_eq!(listed[0], "russia-technology-2022.json", "the default stands first");
    let page = fs::read_to_string(stories_folder().join("../index.html")).expect("the page");
    assert!(page.contains(r#"data-first="russia-technology-2022""#), "the page begins with it");
    for entry in index.as_array().expect("a list") {
        let story = story(&read_json(entry["file"].as_str().expect("a file's name")));
        assert_eq!(entry["title"], story.title);
        assert_eq!(entry["file"], format!("{}.json", story.id));
    }
    files.sort();
    listed.sort();
    assert_eq!(listed, files);
}

#[test]
fn every_example_in_the_schema_is_valid_where_it_stands() {
    // Examples sit beside what they are examples of; each is tried alone.
    fn walk(node: &Value, root: &Value, tried: &mut usize) {
        if let Some(examples) = node.get("examples").and_then(Value::as_array) {
            let mut alone = node.clone();
            alone["$defs"] = root["$defs"].clone();
            let validator = jsonschema::draft202012::new(&alone).expect("a part of the schema");
            for example in examples {
                assert!(validator.is_valid(example), "{example} in {node}");
                *tried += 1;
            }
        }
        match node {
            Value::Object(map) => map.values().for_each(|child| walk(child, root, tried)),
            Value::Array(items) => items.iter().for_each(|child| walk(child, root, tried)),
            _ => {}
        }
    }
    let (schema, mut tried) = (read_json("story.schema.json"), 0);
    walk(&schema, &schema, &mut tried);
    assert!(tried > 40, "{tried} examples");
}

/// Changes one value of the default story.
fn changed(pointer: &str, value: Value) -> Value {
    let mut story = read_json("russia-technology-2022.json");
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match story.pointer_mut(parent).expect("the parent") {
        Value::Array(items) => items[key.parse::<usize>().expect("a place")] = value,
        parent => parent[key] = value,
    }
    story
}

#[track_caller]
fn check_schema_refuses(pointer: &str, value: Value) {
    assert!(!schema().is_valid(&changed(pointer, value)), "{pointer}");
}

#[test]
fn the_schema_refuses_what_the_engine_would_not_understand() {
    check_schema_refuses("/colour", json!("red"));
    check_schema_refuses("/tradefall", json!(2));
    check_schema_refuses("/views", json!([]));
    check_schema_refuses("/views/0/kind", json!("pie"));
    check_schema_refuses("/views/0/claims", json!([]));
    // A key of another kind.
    check_schema_refuses("/views/1/measure", json!("index"));
    check_schema_refuses("/views/1/before", json!("2022-13"));
    check_schema_refuses("/views/1/products/0", json!({ "label": "Servers" }));
    check_schema_refuses("/views/1/products/0/colour", json!("red"));
    check_schema_refuses("/views/2/from", json!("2020"));
    check_schema_refuses("/views/2/scale", json!("symlog"));
    check_schema_refuses("/views/2/notes/0/period", json!("2022-4"));
    check_schema_refuses("/views/3/lanes/0/groups", json!([]));
    check_schema_refuses("/sources/0/retrieved", json!("last week"));
    let mut without_base = changed("/views/2/measure", json!("index"));
    without_base["views"][2].as_object_mut().expect("a view").remove("base");
    assert!(!schema().is_valid(&without_base), "an index without its base");
}

#[track_caller]
fn check_problem(pointer: &str, value: Value, expected: &str) {
    let changed = changed(pointer, value);
    assert!(schema().is_valid(&changed), "only the files can tell");
    let problems = problems(&story(&changed));
    assert!(
        problems.iter().any(|problem| problem.contains(expected)),
        "{pointer}: expected {expected:?}, found {problems:?}"
    );
}

#[test]
fn a_story_that_names_what_is_not_there_is_found_out() {
    check_problem("/trade/0", json!("../data/nothing.csv"), "nothing.csv");
    check_problem("/events/0", json!("../data/claims.csv"), "no column date");
    check_problem("/views/0/claims/0", json!("cn-ru-radios"), "no claim cn-ru-radios");
    check_problem("/views/1/products/0/code", json!("847149"), "847149: no figure in 2022-02");
    check_problem("/views/1/partner", json!("Atlantis"), "847150: no figure");
    check_problem("/views/1/unit", json!("USD"), "847150: no figure");
    check_problem("/views/1/after", json!("2022-06"), "851761: no figure in 2022-06");
    check_problem("/views/2/events/0", json!("ru22-nothing"), "no event ru22-nothing");
    check_problem("/views/2/notes/0/period", json!("2022-06"), "a note at no figure");
    check_problem("/views/2/base", json!("2022-06"), "851761: no figure in 2022-06");
    check_problem("/views/3/highlights/0", json!("ru22-nothing"), "no event ru22-nothing");
    check_problem("/views/3/to", json!("2022-01"), "off the axis");
    check_problem("/views/3/lanes/0/groups", json!(["Europe"]), "no actor group Europe");
    check_problem("/views/3/id", json!("flow"), "stands twice");
}
