//! Texts that attack, through every place of a story and its files: whatever
//! they are, a published page has the elements, attributes and addresses that
//! harmless words give it, and no others.
//!
//! `tests/data/hostile/` holds the texts, and a story and tables with places
//! for them; `tests/web/hostile.test.mjs` shows the same in a browser.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use serde_json::Value;
use tradefall::app::App;
use tradefall::publish::{ENGINE_FILES, File, Input, publish};
use tradefall::read::{self, write_record};
use tradefall::trade::is_web_address;

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn payloads() -> Vec<String> {
    let list = json(include_str!("../data/hostile/payloads.json"));
    list.as_array().expect("a list").iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// A text that is treated as `payload` is, and does no harm.
fn harmless(payload: &str, at: usize) -> String {
    match payload {
        // What is no text at all, and what no table can hold.
        _ if payload.trim().is_empty() || payload.contains('\0') => payload.to_owned(),
        _ if is_web_address(payload.trim()) => format!("https://example.org/{at}"),
        _ => format!("words {at}"),
    }
}

/// A template with texts in its places: `§` stands for one, `§§` for every
/// tenth and `§§§` for all of them joined, `["each", N, …]` for N of its last
/// item, or one for each text where N is 0; `{#}` is the number of it, `{6}` and
/// `{12}` the same in a circle. Each `place` begins elsewhere in the list, and
/// all repetitions of one together hold every text.
fn filled(template: &Value, texts: &[String], at: usize, place: usize) -> Value {
    match template {
        Value::String(template) => {
            let mut out = template.replace("{#}", &format!("{:04}", at + 1));
            for circle in [6, 12] {
                out = out.replace(&format!("{{{circle}}}"), &format!("{:02}", at % circle + 1));
            }
            let text = |by: usize| texts[(at + 17 * place + by) % texts.len()].as_str();
            let joined =
                |step| (0..texts.len()).step_by(step).map(text).collect::<Vec<_>>().join(" ");
            match out.matches('§').count() {
                0 => out.into(),
                1 => out.replace('§', text(0)).into(),
                2 => joined(10).into(),
                _ => joined(1).into(),
            }
        }
        Value::Array(items) if items.first().is_some_and(|first| first == "each") => {
            let wanted = items[1].as_u64().map(|count| usize::try_from(count).expect("few"));
            let count = wanted.filter(|count| *count > 0).unwrap_or(texts.len());
            (0..count).map(|at| filled(&items[2], texts, at, place)).collect()
        }
        Value::Array(items) => {
            let one = |(index, item): (usize, &Value)| {
                filled(item, texts, if item.is_string() { at } else { at + index }, index)
            };
            items.iter().enumerate().map(one).collect()
        }
        Value::Object(keys) => {
            let one = |(index, (key, item)): (usize, (&String, &Value))| {
                (key.clone(), filled(item, texts, at, index))
            };
            keys.iter().enumerate().map(one).collect()
        }
        other => other.clone(),
    }
}

/// The story and its tables with `texts` in their places.
fn attacked(texts: &[String]) -> (Value, Vec<File>) {
    let story = filled(&json(include_str!("../data/hostile/story.json")), texts, 0, 0);
    let tables = filled(&json(include_str!("../data/hostile/tables.json")), texts, 0, 0);
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let table = |(name, parts): (&String, &Value)| {
        let mut out = String::new();
        for part in list(parts) {
            let rows = if part[0].is_array() { list(&part) } else { vec![part] };
            for row in rows.iter().map(list) {
                let fields: Vec<&str> = row.iter().map(|field| field.as_str().unwrap()).collect();
                write_record(&fields, &mut out);
            }
        }
        (name.clone(), out.into_bytes())
    };
    (story, tables.as_object().expect("files").iter().map(table).collect())
}

fn published(texts: &[String]) -> Vec<File> {
    let (story, data) = attacked(texts);
    let mut fetch = |path: &str| {
        let file = data.iter().find(|file| file.0 == path);
        file.map(|file| file.1.clone()).ok_or_else(|| "it is not there".to_owned())
    };
    let parsed = serde_json::from_value(story.clone()).expect("a story");
    let app = App::new(parsed, &mut fetch).expect("it opens");
    for view in 0..app.views().len() {
        assert_eq!(app.problem(view), None);
    }
    let names = ENGINE_FILES.iter().chain(&[
        "pkg/one-open.js",
        "pkg/one.js",
        "pkg/one-all.js",
        "tradefall-chart.js",
    ]);
    let engine: Vec<File> =
        names.map(|name| ((*name).to_owned(), format!("/* {name} */").into_bytes())).collect();
    let base = "https://example.org/x";
    let input = Input {
        app: &app,
        story: &story,
        data: &data,
        texts: &[],
        engine: &engine,
        brand: None,
        is_style_inside: false,
        base,
    };
    publish(&input).expect("a folder")
}

/// What is published of attacks, and of harmless words in their places.
fn both() -> &'static (Vec<File>, Vec<File>) {
    static BOTH: OnceLock<(Vec<File>, Vec<File>)> = OnceLock::new();
    BOTH.get_or_init(|| {
        let payloads = payloads();
        let words: Vec<String> =
            payloads.iter().enumerate().map(|(at, payload)| harmless(payload, at)).collect();
        (published(&payloads), published(&words))
    })
}

fn text<'a>(files: &'a [File], name: &str) -> &'a str {
    let file = files.iter().find(|file| file.0 == name).unwrap_or_else(|| panic!("no {name}"));
    std::str::from_utf8(&file.1).expect("UTF-8")
}

/// Attributes whose values are texts of the story.
const FREE: [&str; 6] = ["title", "alt", "content", "aria-label", "data-content", "integrity"];

/// The elements of a page in order, with their depth, attributes and those
/// values that no text of a story may change; of pictures, which break lines
/// by the words, each kind of element once.
#[derive(Default)]
struct Shape {
    elements: Vec<String>,
    drawn: BTreeSet<String>,
    texts: String,
}

impl Shape {
    fn of(page: &str) -> Self {
        let mut shape = Self::default();
        shape.walk(&parse_document(RcDom::default(), ParseOpts::default()).one(page).document, 0);
        shape
    }

    fn walk(&mut self, node: &Handle, depth: usize) {
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let is_drawn = *name.ns == *"http://www.w3.org/2000/svg";
                let mut words: Vec<String> = Vec::new();
                for attribute in attrs.borrow().iter() {
                    let (key, value) = (&*attribute.name.local, &*attribute.value);
                    let is_free = FREE.contains(&key)
                        || is_drawn
                        || key == "href" && is_web_address(value)
                        || key == "height" && value.parse::<f64>().is_ok();
                    words.push(if is_free { key.to_owned() } else { format!("{key}={value}") });
                }
                words.sort();
                let words = format!("{} {}", name.local, words.join(" "));
                let element = format!("{depth} {words}");
                if is_drawn {
                    self.drawn.insert(words);
                } else if &*name.local != "option" || self.elements.last() != Some(&element) {
                    // How many choices may be the widest depends on their words.
                    self.elements.push(element);
                }
            }
            NodeData::Text { contents } => self.texts.push_str(&contents.borrow()),
            NodeData::Comment { contents } => self.elements.push(format!("comment {contents}")),
            _ => {}
        }
        for child in node.children.borrow().iter() {
            self.walk(child, depth + 1);
        }
    }
}

#[track_caller]
fn check_page(name: &str, hostile: &str, harmless: &str) -> Shape {
    // A column with a long text is wide: that much, in a word of ours, a text may say.
    let even = |page: &str| page.replace(" class=\"long\"", "").replace(" class=long", "");
    let (found, wanted) = (Shape::of(&even(hostile)), Shape::of(&even(harmless)));
    for (at, element) in found.elements.iter().enumerate() {
        let around = &found.elements[at.saturating_sub(3)..];
        let around = &around[..around.len().min(6)];
        assert_eq!(Some(element), wanted.elements.get(at), "{name}: element {at} of {around:?}");
    }
    assert_eq!(found.elements.len(), wanted.elements.len(), "{name}");
    assert_eq!(found.drawn, wanted.drawn, "{name}");
    found
}

/// As a reader sees it: white space is one space, and what is no character is
/// nothing.
fn seen(text: &str) -> String {
    let shown = text.chars().filter(|at| !at.is_control() || at.is_whitespace());
    let shown: String = shown.filter(|at| !matches!(at, '\u{fffe}' | '\u{ffff}')).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn there_are_hundreds_of_attacks_and_each_is_another() {
    let all = payloads();
    assert!(all.len() >= 200, "{}", all.len());
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn attacks_give_pages_the_elements_of_harmless_words() {
    let (hostile, harmless) = both();
    for name in ["index.html", "one.html", "table.html", "embed.html"] {
        let page = check_page(name, text(hostile, name), text(harmless, name));
        if name == "embed.html" {
            continue;
        }
        // What cannot be seen in a table was read as nothing, or not at all.
        let shown = seen(&page.texts);
        for payload in payloads().iter().filter(|payload| !payload.contains('\0')) {
            assert!(shown.contains(&seen(payload.trim())), "{name}: {payload:?}");
        }
    }
}

#[test]
fn attacks_give_snippets_the_elements_of_harmless_words() {
    let (hostile, harmless) = both();
    let snippets = |files: &[File]| -> Vec<String> {
        let page = text(files, "embed.html");
        let parts = page.split("<code>").skip(1).map(|part| part.split_once("</code>").unwrap().0);
        // What somebody copies is the text, not the markup.
        parts.map(|part| Shape::of(&format!("<pre>{part}</pre>")).texts).collect()
    };
    let (found, wanted) = (snippets(hostile), snippets(harmless));
    assert!(found.len() >= 3 && found.len() == wanted.len());
    for (snippet, other) in found.iter().zip(&wanted) {
        check_page("a snippet", snippet, other);
    }
    let oembed = |files: &[File]| json(text(files, "oembed.json"));
    let (found, wanted) = (oembed(hostile), oembed(harmless));
    for (key, value) in found.as_object().expect("an object") {
        match key.as_str() {
            "title" => {}
            "html" => {
                check_page("oEmbed", value.as_str().unwrap(), wanted[key].as_str().unwrap());
            }
            "height" => assert!(value.is_number()),
            _ => assert_eq!(value, &wanted[key], "{key}"),
        }
    }
    let alone = Shape::of(found["html"].as_str().unwrap());
    assert_eq!(alone.texts, "");
}

#[test]
fn attacks_give_pictures_the_elements_of_harmless_words() {
    let (hostile, harmless) = both();
    let kinds = |picture: &str| -> BTreeSet<String> {
        let tree = roxmltree::Document::parse(picture).expect("well-formed");
        let elements = tree.descendants().filter(roxmltree::Node::is_element);
        let words = |node: roxmltree::Node| {
            let mut keys: Vec<&str> = node.attributes().map(|one| one.name()).collect();
            keys.sort_unstable();
            format!("{:?} {}", node.tag_name(), keys.join(" "))
        };
        elements.map(words).collect()
    };
    let mut count = 0;
    let is_picture = |file: &&File| file.0.contains("static-") && !file.0.contains("png");
    for (name, _) in hostile.iter().filter(is_picture) {
        let (found, wanted) = (kinds(text(hostile, name)), kinds(text(harmless, name)));
        assert_eq!(found, wanted, "{name}");
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn attacks_stay_in_their_field_of_a_csv_and_are_no_formula() {
    let (hostile, _) = both();
    let mut fields = 0;
    for (name, bytes) in hostile.iter().filter(|file| file.0.ends_with("data.csv")) {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark");
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        let mut width = 0;
        for record in reader.records() {
            let record = record.expect("a record");
            // Below a head of comments, records are as long as their header.
            if !record[0].starts_with("# ") {
                width = if width == 0 { record.len() } else { width };
                assert_eq!(record.len(), width, "{name}: {record:?}");
            }
            for field in &record {
                fields += 1;
                let begins = field.trim_start().chars().next();
                let is_number = field.parse::<f64>().is_ok();
                let is_formula = begins.is_some_and(|at| "=+-@＝＋－＠".contains(at));
                assert!(is_number || !is_formula, "{name}: {field:?}");
                assert!(!field.starts_with(['\t', '\r', '\n']), "{name}: {field:?}");
            }
        }
    }
    assert!(fields > 10_000, "{fields}");
}

/// What a table says, whichever of our own it is.
fn rows(name: &str, bytes: &[u8]) -> String {
    match name {
        "claims.csv" => format!("{:?}", read::claims(name, bytes).expect("claims").content),
        "events.csv" => format!("{:?}", read::events(name, bytes).expect("events").content),
        _ => format!("{:?}", read::trade(name, bytes).expect("figures").content),
    }
}

#[test]
fn attacks_are_kept_as_they_are_in_the_story_and_its_tables() {
    let (hostile, _) = both();
    let (story, data) = attacked(&payloads());
    let kept = json(text(hostile, "story.json"));
    for key in ["title", "standfirst", "sources", "views"] {
        assert_eq!(kept[key], story[key], "{key}");
    }
    for (name, bytes) in data {
        // What a spreadsheet would calculate with has an apostrophe before it,
        // which the readers take off again.
        let there = text(hostile, &format!("data/{name}"));
        assert!(!there.lines().any(|line| line.starts_with(['=', '+', '-', '@'])), "{name}");
        assert_eq!(rows(&name, there.as_bytes()), rows(&name, &bytes), "{name}");
    }
    json(text(hostile, "manifest.json"));
}

/// A story with `texts` as its id, the ids of its views, its unit and the
/// names of its files.
fn named(texts: &[String]) -> Vec<File> {
    let all = texts.iter().filter(|text| !text.contains('\0')).cloned().collect::<Vec<_>>();
    // What a table holds is trimmed.
    let joined = all.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    let view = |at: usize, kind: &str| {
        serde_json::json!({
            "id": format!("{joined} {at}"), "kind": kind, "title": "T", "source": "S", "alt": "A",
            "reporter": "EU", "partner": "Russia", "unit": joined,
            "from": "2022-02", "to": "2022-03", "before": "2022-02", "after": "2022-03",
            "products": [{ "code": "8542", "label": "Chips" }],
        })
    };
    let names: Vec<String> = texts.iter().map(|text| format!("{text}.csv")).collect();
    let story = serde_json::json!({
        "tradefall": 1, "id": joined, "title": "T", "standfirst": "F",
        "sources": [{ "title": "S", "url": "https://example.org/", "licence": "L", "retrieved": "2022" }],
        "trade": names, "views": [view(0, "flow"), view(1, "collapse")],
    });
    let data: Vec<File> = names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let mut table = tradefall::read::TRADE_HEADER.to_owned();
            for (month, figure) in [("2022-02", "100"), ("2022-03", "7")] {
                if at == 0 {
                    let head = ["EU", "Russia", "export", "8542", "Chips", month, "", ""];
                    let tail = [figure, &joined, "", "S", "https://example.org/", ""];
                    write_record(&[&head[..], &tail].concat(), &mut table);
                }
            }
            (name.clone(), table.into_bytes())
        })
        .collect();
    let mut fetch = |path: &str| {
        let file = data.iter().find(|file| file.0 == path);
        file.map(|file| file.1.clone()).ok_or_else(|| "it is not there".to_owned())
    };
    let parsed = serde_json::from_value(story.clone()).expect("a story");
    let app = App::new(parsed, &mut fetch).expect("it opens");
    for view in 0..2 {
        assert_eq!(app.problem(view), None);
    }
    let engine: Vec<File> = ENGINE_FILES
        .iter()
        .chain(&["pkg/one-open.js", "pkg/one.js", "pkg/one-all.js", "tradefall-chart.js"])
        .map(|name| ((*name).to_owned(), b"/* */".to_vec()))
        .collect();
    let (base, texts) = ("https://example.org/x", &[]);
    publish(&Input {
        app: &app,
        story: &story,
        data: &data,
        texts,
        engine: &engine,
        brand: None,
        is_style_inside: false,
        base,
    })
    .expect("a folder")
}

#[test]
fn attacks_as_ids_units_and_names_of_files_are_text_too() {
    let payloads = payloads();
    let words: Vec<String> = (0..payloads.len()).map(|at| format!("words {at}")).collect();
    let (hostile, harmless) = (named(&payloads), named(&words));
    for (name, _) in &hostile {
        let parts: Vec<&str> = name.split('/').collect();
        assert!(parts.iter().all(|part| !matches!(*part, "" | "." | "..")), "{name:?}");
        assert!(!name.contains(['\0', '\\', ':', '<', '>', '"', '|', '?', '*']), "{name:?}");
    }
    for name in ["index.html", "one.html", "table.html", "embed.html"] {
        let (found, wanted) = (keys(text(&hostile, name)), keys(text(&harmless, name)));
        assert_eq!(found, wanted, "{name}");
    }
}

/// The elements of a page with the names of their attributes; of pictures,
/// each kind once.
fn keys(page: &str) -> (Vec<String>, BTreeSet<String>) {
    fn walk(node: &Handle, found: &mut (Vec<String>, BTreeSet<String>)) {
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let mut words: Vec<String> =
                attrs.borrow().iter().map(|one| one.name.local.to_string()).collect();
            words.sort();
            let words = format!("{} {}", name.local, words.join(" "));
            if *name.ns == *"http://www.w3.org/2000/svg" {
                found.1.insert(words);
            } else {
                found.0.push(words);
            }
        }
        node.children.borrow().iter().for_each(|child| walk(child, found));
    }
    let mut found = Default::default();
    walk(&parse_document(RcDom::default(), ParseOpts::default()).one(page).document, &mut found);
    // Names of files may become the same, and then the files are.
    found.0.dedup();
    found
}
