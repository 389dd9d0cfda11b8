//! A parsed JSON value, and typed reading of its keys that says where
//! something else stands.
//!
//! One shape for serde to fill, whatever a story grows to hold: code derived
//! for every struct was a twentieth of the reader's download, and could not
//! name the key at fault.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, or no value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its keys in the order of the text.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// What it is, as an error calls it.
    fn words(&self) -> String {
        match self {
            Self::Null => "nothing".to_owned(),
            Self::Bool(_) => "true or false".to_owned(),
            Self::Number(_) => "a number".to_owned(),
            Self::Text(text) => ["the text “", text, "”"].concat(),
            Self::List(_) => "a list".to_owned(),
            Self::Object(_) => "an object".to_owned(),
        }
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Value::Object(object))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

/// The keys of an object. What is not as expected is empty, and the first
/// such key becomes the problem of the whole.
pub(super) struct Keys<'a> {
    entries: Vec<(String, Value)>,
    path: String,
    problem: &'a mut Option<String>,
}

impl<'a> Keys<'a> {
    pub(super) fn new(value: Value, path: String, problem: &'a mut Option<String>) -> Self {
        let mut keys = Self { entries: Vec::new(), path, problem };
        match value {
            Value::Object(entries) => keys.entries = entries,
            other => keys.fail("", "an object", &other),
        }
        keys
    }

    fn fail(&mut self, key: &str, expected: &str, found: &Value) {
        if self.problem.is_none() {
            let path = match (self.path.as_str(), key) {
                ("", "") => "the story".to_owned(),
                ("", key) => ["key ", key].concat(),
                (path, "") => ["key ", path].concat(),
                (path, key) => ["key ", path, ".", key].concat(),
            };
            let found = found.words();
            *self.problem = Some([&path, ": expected ", expected, ", found ", &found].concat());
        }
    }

    /// The value of a key, the last one where it stands twice, as browsers do.
    fn take(&mut self, key: &str) -> Value {
        let at = self.entries.iter().rposition(|entry| entry.0 == key);
        at.map_or(Value::Null, |at| self.entries.swap_remove(at).1)
    }

    /// A text, empty where there is none.
    pub(super) fn text(&mut self, key: &str) -> String {
        match self.take(key) {
            Value::Text(text) => return text,
            Value::Null => {}
            other => self.fail(key, "text", &other),
        }
        String::new()
    }

    /// A text that must be there.
    pub(super) fn needed(&mut self, key: &str) -> String {
        match self.take(key) {
            Value::Text(text) => return text,
            other => self.fail(key, "text", &other),
        }
        String::new()
    }

    /// A number, zero where there is none.
    pub(super) fn number(&mut self, key: &str) -> f64 {
        match self.take(key) {
            Value::Number(number) => return number,
            Value::Null => {}
            other => self.fail(key, "a number", &other),
        }
        0.0
    }

    /// A whole number that must be there.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked before")]
    pub(super) fn whole(&mut self, key: &str) -> u32 {
        match self.take(key) {
            Value::Number(number) if number.fract() == 0.0 && (0.0..1e9).contains(&number) => {
                return number as u32;
            }
            other => self.fail(key, "a whole number", &other),
        }
        0
    }

    fn list(&mut self, key: &str) -> Vec<Value> {
        match self.take(key) {
            Value::List(list) => return list,
            Value::Null => {}
            other => self.fail(key, "a list", &other),
        }
        Vec::new()
    }

    /// Texts, none where there is no list.
    pub(super) fn texts(&mut self, key: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.list(key) {
            match item {
                Value::Text(text) => texts.push(text),
                other => self.fail(key, "a list of texts", &other),
            }
        }
        texts
    }

    /// The keys of an object with their texts or numbers, in its order; none
    /// where there is no object.
    pub(super) fn pairs(&mut self, key: &str) -> Vec<(String, String)> {
        let entries = match self.take(key) {
            Value::Object(entries) => entries,
            Value::Null => Vec::new(),
            other => {
                self.fail(key, "an object", &other);
                Vec::new()
            }
        };
        let mut pairs = Vec::new();
        for (name, value) in entries {
            match value {
                Value::Text(text) => pairs.push((name, text)),
                Value::Number(number) => {
                    pairs.push((name, crate::trade::decimal::shortest(number)));
                }
                other => self.fail(key, "texts and numbers", &other),
            }
        }
        pairs
    }

    /// Objects, none where there is no list.
    pub(super) fn objects<T>(&mut self, key: &str, make: fn(&mut Keys) -> T) -> Vec<T> {
        let list = self.list(key);
        let dot = if self.path.is_empty() { "" } else { "." };
        let start = [&self.path, dot, key, "["].concat();
        let mut objects = Vec::new();
        for (index, item) in list.into_iter().enumerate() {
            let path = [&start, index.to_string().as_str(), "]"].concat();
            objects.push(make(&mut Keys::new(item, path, self.problem)));
        }
        objects
    }
}
