//! What a story holds that its JSON Schema does not know, and what it lacks.
//!
//! The page reads a story with what it needs; a key that is misspelt is not
//! read, and nobody would hear of it. So authors are told here. Months,
//! windows and codes are judged where they are read.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

const SCHEMA: &str = include_str!("../../www/stories/story.schema.json");

/// Where a story differs from the schema, a sentence each.
pub fn misfits(story: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap_or_default();
    let Ok(validator) = jsonschema::draft202012::new(&schema) else { return Vec::new() };
    let mut found: Vec<String> = Vec::new();
    let told = validator.iter_errors(story).flat_map(|error| sentences(&schema, &error));
    for sentence in told.chain(twice(story)) {
        if !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found
}

/// What one difference is to an author; nothing where reading says it.
fn sentences(schema: &Value, error: &ValidationError) -> Vec<String> {
    let place = place(error.instance_path.as_str());
    let within =
        |key: &str| if place.is_empty() { key.to_owned() } else { [&place, ".", key].concat() };
    let found = error.instance.as_str().unwrap_or_default();
    match &error.kind {
        Kind::AdditionalProperties { unexpected } => {
            let known = rule_of(schema, error.schema_path.as_str())["properties"].as_object();
            let known: Vec<&str> =
                known.into_iter().flatten().map(|(key, _)| key.as_str()).collect();
            let problem = format!("there is no such key, expected one of {}", known.join(", "));
            unexpected.iter().map(|key| say(&within(key), &problem)).collect()
        }
        Kind::Required { property } => {
            let key = within(property.as_str().unwrap_or_default());
            vec![say(&key, "expected it here, found none")]
        }
        Kind::Enum { options } if error.instance.is_string() => {
            vec![say(
                &place,
                &format!("expected one of {}, found “{found}”", texts(options).join(", ")),
            )]
        }
        Kind::AnyOf { context } => {
            let lacking = context.iter().flatten().filter_map(|error| match &error.kind {
                Kind::Required { property } => property.as_str(),
                _ => None,
            });
            let lacking: Vec<&str> = lacking.collect();
            let problem = format!("expected {}, found neither", lacking.join(" or "));
            if lacking.is_empty() { Vec::new() } else { vec![say(&place, &problem)] }
        }
        // Addresses, files and links go by the names of stories and views.
        Kind::Pattern { .. } if place == "id" || place.ends_with("].id") => {
            let expected = "expected lower-case letters, digits and single hyphens";
            vec![say(&place, &format!("{expected}, found “{found}”"))]
        }
        _ => Vec::new(),
    }
}

/// Views of one name, which no schema can tell.
fn twice(story: &Value) -> impl Iterator<Item = String> {
    let ids = story["views"].as_array().into_iter().flatten().map(|view| view["id"].as_str());
    let ids: Vec<Option<&str>> = ids.collect();
    let again = ids.iter().enumerate().filter(|(at, id)| id.is_some() && ids[..*at].contains(id));
    let problem = |id: &str| format!("expected a name of its own, found “{id}” again");
    let said =
        again.map(|(at, id)| say(&format!("views[{at}].id"), &problem(id.unwrap_or_default())));
    said.collect::<Vec<_>>().into_iter()
}

fn say(place: &str, problem: &str) -> String {
    if place.is_empty() {
        format!("the story: {problem}")
    } else {
        format!("key {place}: {problem}")
    }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A JSON pointer as authors write it: `views[0].id`.
fn place(pointer: &str) -> String {
    let mut place = String::new();
    for part in pointer.split('/').skip(1) {
        let part = part.replace("~1", "/").replace("~0", "~");
        if part.bytes().all(|sign| sign.is_ascii_digit()) {
            place.extend(["[", &part, "]"]);
        } else {
            place.extend([if place.is_empty() { "" } else { "." }, &part]);
        }
    }
    place
}

/// The rule that holds a keyword at a path of the schema, through its references.
fn rule_of<'a>(schema: &'a Value, path: &str) -> &'a Value {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let rules = parts.iter().take(parts.len().saturating_sub(1));
    rules.fold(schema, |rule, part| match (*part, rule) {
        ("$ref", _) => {
            let name = rule["$ref"].as_str().unwrap_or_default();
            schema.pointer(name.trim_start_matches('#')).unwrap_or(&Value::Null)
        }
        (part, Value::Array(all)) => {
            part.parse().ok().and_then(|at: usize| all.get(at)).unwrap_or(&Value::Null)
        }
        (part, _) => &rule[part],
    })
}
