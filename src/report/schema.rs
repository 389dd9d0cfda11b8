//! What a story holds that its JSON Schema does not know, and what it lacks.
//!
//! The page reads a story with what it needs; a key that is misspelt is not
//! read, and nobody would hear of it. So authors are told here. Of the schema
//! language just what ours uses is understood; months, windows and codes are
//! judged where they are read.

use serde_json::Value;

const SCHEMA: &str = include_str!("../../www/stories/story.schema.json");

/// Where a story differs from the schema, a sentence each.
pub fn misfits(story: &Value) -> Vec<String> {
    let Ok(root) = serde_json::from_str(SCHEMA) else { return Vec::new() };
    let mut check = Check { root, found: Vec::new() };
    let rule = check.root.clone();
    check.node(&rule, story, "");
    check.names(story);
    check.found
}

struct Check {
    root: Value,
    found: Vec<String>,
}

/// The name of a thing in an object or a list.
fn within(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

impl Check {
    fn say(&mut self, place: &str, problem: &str) {
        let sentence = match place {
            "" => format!("the story: {problem}"),
            _ => format!("key {place}: {problem}"),
        };
        if !self.found.contains(&sentence) {
            self.found.push(sentence);
        }
    }

    fn node(&mut self, rule: &Value, value: &Value, place: &str) {
        if let Some(name) = rule["$ref"].as_str() {
            let shared = self.root.pointer(name.trim_start_matches('#')).cloned();
            self.node(&shared.unwrap_or_default(), value, place);
        }
        let known = texts(&rule["enum"]);
        if let Some(text) = value.as_str().filter(|text| !known.is_empty() && !known.contains(text))
        {
            self.say(place, &format!("expected one of {}, found “{text}”", known.join(", ")));
        }
        if let Some(fields) = value.as_object() {
            self.object(rule, fields, place);
        }
        for (at, item) in value.as_array().into_iter().flatten().enumerate() {
            self.node(&rule["items"], item, &format!("{place}[{at}]"));
        }
        // What depends on the kind of a view, and on its measure.
        for case in rule["allOf"].as_array().into_iter().flatten().chain([rule]) {
            let mut asked = case["if"]["properties"].as_object().into_iter().flatten().peekable();
            let is_case = asked.peek().is_some()
                && asked.all(|(key, rule)| value.get(key) == rule.get("const"));
            if is_case {
                self.node(&case["then"], value, place);
            }
        }
    }

    fn object(&mut self, rule: &Value, fields: &serde_json::Map<String, Value>, place: &str) {
        for key in texts(&rule["required"]).into_iter().filter(|key| !fields.contains_key(*key)) {
            self.say(&within(place, key), "expected it here, found none");
        }
        let choices = rule["anyOf"].as_array().into_iter().flatten();
        let choices: Vec<&str> = choices.flat_map(|choice| texts(&choice["required"])).collect();
        if !choices.is_empty() && !choices.iter().any(|key| fields.contains_key(*key)) {
            self.say(place, &format!("expected {}, found neither", choices.join(" or ")));
        }
        let known = rule["properties"].as_object();
        for (key, value) in fields {
            match known.and_then(|known| known.get(key)) {
                Some(rule) => self.node(&rule.clone(), value, &within(place, key)),
                None if rule["additionalProperties"] == false => {
                    let known = known.into_iter().flatten().map(|(name, _)| name.as_str());
                    let known: Vec<&str> = known.collect();
                    let problem =
                        format!("there is no such key, expected one of {}", known.join(", "));
                    self.say(&within(place, key), &problem);
                }
                None => {}
            }
        }
    }

    /// Addresses, files and links go by the names of views.
    fn names(&mut self, story: &Value) {
        let name = |text: &str| {
            let is_sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit();
            text.split('-').all(|part| !part.is_empty() && part.bytes().all(is_sign))
        };
        let mut seen: Vec<&str> = Vec::new();
        let views = story["views"].as_array().into_iter().flatten().enumerate();
        let views = views.map(|(at, view)| (format!("views[{at}].id"), &view["id"]));
        for (place, id) in [("id".to_owned(), &story["id"])].into_iter().chain(views) {
            let Some(id) = id.as_str() else { continue };
            if !name(id) {
                let expected = "expected lower-case letters, digits and single hyphens";
                self.say(&place, &format!("{expected}, found “{id}”"));
            }
            if place != "id" {
                if seen.contains(&id) {
                    self.say(&place, &format!("expected a name of its own, found “{id}” again"));
                }
                seen.push(id);
            }
        }
    }
}
