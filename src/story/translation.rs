//! A story's texts in another language: a JSON object from each text to what
//! it is there, beside the story's file (`NAME.TAG.json`). Native; a page does
//! the same in `www/language.js`.
//!
//! Only what people read is replaced: [`TEXTS`] of a story, [`COLUMNS`] of its
//! tables of events and claims. What looks things up stays, so an address means
//! the same in every language. A text without a translation stays as it is.

use std::collections::BTreeMap;

use serde_json::Value;

/// The keys of a story that hold texts.
const TEXTS: [&str; 9] =
    ["title", "standfirst", "text", "alt", "summary", "reading", "label", "source", "licence"];

/// The columns of events and claims that hold texts.
const COLUMNS: [&str; 8] = [
    "title",
    "summary",
    "actor",
    "target",
    "source_title",
    "commodity",
    "claimed_by",
    "paraphrase",
];

/// Texts in another language, by the texts of the story.
#[derive(Clone, Debug, Default)]
pub struct Translation(BTreeMap<String, String>);

impl Translation {
    /// Reads the file of a language.
    ///
    /// # Errors
    ///
    /// In words, when it is not a JSON object of texts.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|error| format!("expected an object of texts: {error}"))
    }

    /// Puts what it has in the place of a story's texts.
    pub fn translate(&self, story: &mut Value) {
        self.walk(story, "");
    }

    fn walk(&self, value: &mut Value, key: &str) {
        match value {
            Value::String(text) if TEXTS.contains(&key) => {
                if let Some(known) = self.0.get(text.as_str()) {
                    text.clone_from(known);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item, key)),
            Value::Object(entries) => {
                entries.iter_mut().for_each(|(key, value)| self.walk(value, key));
            }
            _ => {}
        }
    }

    /// A table of events or claims with its texts in the language.
    pub fn table(&self, bytes: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(bytes);
        let mut out = String::with_capacity(text.len());
        let (mut head, mut at, mut is_head) = (Vec::new(), 0, true);
        let mut rest = text.as_ref();
        while !rest.is_empty() {
            let end = cell_end(rest);
            let (cell, after) = rest.split_at(end);
            let plain = match cell.strip_prefix('"').and_then(|cell| cell.strip_suffix('"')) {
                Some(quoted) => quoted.replace("\"\"", "\""),
                None => cell.to_owned(),
            };
            let name = head.get(at).map(String::as_str).unwrap_or_default();
            match self.0.get(&plain).filter(|_| COLUMNS.contains(&name)) {
                Some(known) => out.extend(["\"", &known.replace('"', "\"\""), "\""]),
                None => out.push_str(cell),
            }
            if is_head {
                head.push(plain.trim_start_matches('\u{feff}').to_owned());
            }
            let mark = after.chars().next().map_or(0, char::len_utf8);
            out.push_str(&after[..mark]);
            match &after[..mark] {
                "," => at += 1,
                "\n" => (at, is_head) = (0, false),
                _ => {}
            }
            rest = &after[mark..];
        }
        out.into_bytes()
    }

    /// The texts of a story that it lacks, once each, in their order.
    pub fn missing<'a>(&self, story: &'a Value) -> Vec<&'a str> {
        let mut texts = Vec::new();
        collect(story, "", &mut texts);
        let has_letters = |text: &&str| text.chars().any(char::is_alphabetic);
        texts.retain(|text| has_letters(text) && !self.0.contains_key(*text));
        let mut seen = std::collections::BTreeSet::new();
        texts.retain(|text| seen.insert(*text));
        texts
    }
}

/// The tags of the languages that a story says it has.
pub fn translations(story: &Value) -> Vec<&str> {
    let tags = story.get("translations").and_then(Value::as_array);
    let is_tag = |tag: &&str| tag.chars().all(|at| at.is_ascii_alphanumeric() || at == '-');
    tags.into_iter().flatten().filter_map(Value::as_str).filter(is_tag).collect()
}

fn collect<'a>(value: &'a Value, key: &str, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) if TEXTS.contains(&key) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, key, texts)),
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| collect(value, key, texts));
        }
        _ => {}
    }
}

/// Where the first cell ends: before a comma or the end of its line, or after
/// its second quotation mark.
fn cell_end(text: &str) -> usize {
    if !text.starts_with('"') {
        return text.find([',', '\r', '\n']).unwrap_or(text.len());
    }
    let mut is_open = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' => is_open = !is_open,
            ',' | '\r' | '\n' if !is_open => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn german() -> Translation {
        Translation::parse(r#"{ "Chips": "Halbleiter, „Chips“", "A \"war\"": "Ein „Krieg“" }"#)
            .expect("texts")
    }

    #[test]
    fn texts_are_replaced_and_what_looks_things_up_is_not() {
        let mut story = json!({
            "id": "Chips",
            "title": "Chips",
            "views": [{ "products": [{ "code": "8542", "name": "Chips", "label": "Chips" }] }],
            "notes": [{ "text": "Unknown" }],
        });
        assert_eq!(german().missing(&story), ["Unknown"]);
        german().translate(&mut story);
        assert_eq!(story["title"], "Halbleiter, „Chips“");
        let product = &story["views"][0]["products"][0];
        assert_eq!([&product["label"], &product["name"]], ["Halbleiter, „Chips“", "Chips"]);
        assert_eq!([&story["id"], &story["notes"][0]["text"]], ["Chips", "Unknown"]);
    }

    #[test]
    fn cells_of_texts_are_replaced_and_all_others_keep_their_bytes() {
        let table =
            "id,title,actor_group,actor\r\nChips,\"A \"\"war\"\"\",Chips,Chips\r\n\n,x,,\"\n,\"\n";
        let expected = "id,title,actor_group,actor\r\nChips,\"Ein „Krieg“\",Chips,\"Halbleiter, „Chips“\"\r\n\n,x,,\"\n,\"\n";
        assert_eq!(String::from_utf8(german().table(table.as_bytes())).expect("text"), expected);
    }

    #[test]
    fn any_table_passes_through_a_translation_that_has_nothing_for_it() {
        arbtest::arbtest(|u| {
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=30)? {
                text.push_str(u.choose(&["a", "title", ",", "\"", "\n", "\r\n", "é", " "])?);
            }
            assert_eq!(Translation::default().table(text.as_bytes()), text.as_bytes());
            Ok(())
        });
    }

    #[test]
    fn a_tag_that_is_a_path_is_none() {
        let story = json!({ "translations": ["de", "../x", "zh-Hans", 3] });
        assert_eq!(translations(&story), ["de", "zh-Hans"]);
    }
}
