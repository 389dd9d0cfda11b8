//! JSON as RFC 8259 has it, and no other.
//!
//! No comments, no trailing commas, no NaN, no byte-order mark, UTF-8 only;
//! nesting and size are bounded. A name that stands twice in an object is
//! noted: the later value counts, as in browsers. Names such as `__proto__`
//! are names and nothing more.

use std::fmt;

use super::limits::{MAX_JSON_BYTES, MAX_JSON_DEPTH};

/// A JSON value; numbers keep the text they were written in.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string; a half of a surrogate pair becomes U+FFFD.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: names and values in the order of the document.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of the last member called `name`; `None` in what is no object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

/// Where and why bytes are not JSON that we accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What was expected and what was found.
    pub problem: String,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.problem)
    }
}

/// A document and what is odd about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The value.
    pub value: Json,
    /// Names that stand twice in one object, with their line; at most 20.
    pub duplicates: Vec<(usize, String)>,
}

/// Reads a JSON document.
///
/// # Errors
///
/// At the first byte that makes it none, or that goes beyond a limit.
pub fn parse(bytes: &[u8]) -> Result<Document, JsonError> {
    if bytes.len() > MAX_JSON_BYTES {
        let problem = "expected at most 64 MiB (MAX_JSON_BYTES), found more".to_owned();
        return Err(JsonError { line: 1, column: 1, problem });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        at(bytes, error.valid_up_to(), "expected UTF-8, found other bytes".to_owned())
    })?;
    let mut parser = Parser { text, at: 0, depth: 0, duplicates: Vec::new() };
    let parsed = parser.document();
    let Parser { at: stopped, duplicates, .. } = parser;
    match parsed {
        Ok(value) => {
            let duplicates = duplicates
                .into_iter()
                .map(|(offset, name)| (at(bytes, offset, String::new()).line, name))
                .collect();
            Ok(Document { value, duplicates })
        }
        Err(expected) => {
            let found = text[stopped..].chars().next();
            let found = found.map_or("the end".to_owned(), |c| format!("“{}”", c.escape_default()));
            Err(at(bytes, stopped, format!("expected {expected}, found {found}")))
        }
    }
}

fn at(bytes: &[u8], offset: usize, problem: String) -> JsonError {
    let before = &bytes[..offset];
    let line = before.split(|byte| *byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    JsonError { line, column, problem }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    duplicates: Vec<(usize, String)>,
}

/// What was expected at the place where the parser stopped.
type Expected = &'static str;

impl Parser<'_> {
    fn document(&mut self) -> Result<Json, Expected> {
        self.space();
        let value = self.value()?;
        self.space();
        if self.at < self.text.len() { Err("the end of the document") } else { Ok(value) }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self) -> Result<Json, Expected> {
        match self.peek() {
            Some(b'{' | b'[') => {
                if self.depth == MAX_JSON_DEPTH {
                    return Err("at most 128 levels of nesting (MAX_JSON_DEPTH)");
                }
                self.depth += 1;
                let value = if self.take(b'{') {
                    self.object()
                } else {
                    self.at += 1;
                    self.array()
                };
                self.depth -= 1;
                value
            }
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for (word, value) in
                    [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))]
                {
                    if self.text[self.at..].starts_with(word) {
                        self.at += word.len();
                        return Ok(value);
                    }
                }
                Err("a value")
            }
        }
    }

    fn array(&mut self) -> Result<Json, Expected> {
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            self.space();
            items.push(self.value()?);
            self.space();
            if self.take(b']') {
                return Ok(Json::Array(items));
            }
            if !self.take(b',') {
                return Err("a comma or the closing bracket");
            }
        }
    }

    fn object(&mut self) -> Result<Json, Expected> {
        let mut members: Vec<(String, Json)> = Vec::new();
        let mut names = std::collections::BTreeSet::new();
        self.space();
        if self.take(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.space();
            let from = self.at;
            if self.peek() != Some(b'"') {
                return Err("a name in quotes");
            }
            let name = self.string()?;
            if !names.insert(name.clone()) && self.duplicates.len() < 20 {
                self.duplicates.push((from, name.clone()));
            }
            self.space();
            if !self.take(b':') {
                return Err("a colon");
            }
            self.space();
            let value = self.value()?;
            members.push((name, value));
            self.space();
            if self.take(b'}') {
                return Ok(Json::Object(members));
            }
            if !self.take(b',') {
                return Err("a comma or the closing brace");
            }
        }
    }

    fn string(&mut self) -> Result<String, Expected> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let plain = self.text.as_bytes()[self.at..]
                .iter()
                .position(|byte| *byte < b' ' || matches!(byte, b'"' | b'\\'));
            let end = plain.map_or(self.text.len(), |length| self.at + length);
            out.push_str(&self.text[self.at..end]);
            self.at = end;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    self.escape(&mut out)?;
                }
                Some(_) => return Err("an escape instead of a control character"),
                None => return Err("the closing quote"),
            }
        }
    }

    fn escape(&mut self, out: &mut String) -> Result<(), Expected> {
        let plain = match self.peek() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                let first = self.hex()?;
                let pair =
                    (0xd800..0xdc00).contains(&first) && self.text[self.at..].starts_with("\\u");
                if pair {
                    let back = self.at;
                    self.at += 2;
                    let second = self.hex()?;
                    if (0xdc00..0xe000).contains(&second) {
                        let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        out.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                        return Ok(());
                    }
                    self.at = back;
                }
                out.push(char::from_u32(first).unwrap_or('\u{fffd}'));
                return Ok(());
            }
            _ => return Err("an escape such as \\n or \\u0041"),
        };
        self.at += 1;
        out.push(plain);
        Ok(())
    }

    fn hex(&mut self) -> Result<u32, Expected> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or("four hexadecimal digits")?;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<Json, Expected> {
        let from = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Ok(Json::Number(self.text[from..self.at].to_owned()))
    }

    fn digits(&mut self) -> Result<(), Expected> {
        let from = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == from { Err("a digit") } else { Ok(()) }
    }
}

/// `text` as a JSON string, quotes included.
pub fn quoted(text: &str, out: &mut String) {
    use std::fmt::Write as _;
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_error(text: &str, expected: &str) {
        assert_eq!(parse(text.as_bytes()).unwrap_err().to_string(), expected);
    }

    #[test]
    fn what_the_standard_allows_is_accepted() {
        for text in [
            "null",
            " [ ] ",
            "{}",
            "[1,-0,0.5,1e9,1E-2,123456789012345678901234567890,1e999]",
            "\"\\u00e9\\ud83d\\ude00\\n\\/\"",
            "{\"a\":{\"__proto__\":[true,false]}}",
            "\"\\ud800\"",
        ] {
            assert!(parse(text.as_bytes()).is_ok(), "{text}");
        }
        let value = parse(b"\"\\ud83d\\ude00\"").unwrap().value;
        assert_eq!(value, Json::Text("😀".to_owned()));
    }

    #[test]
    fn what_it_does_not_is_refused_with_its_place() {
        check_error("", "line 1, column 1: expected a value, found the end");
        check_error(
            "{\"a\": 1,\n \"é\": 2,}",
            "line 2, column 9: expected a name in quotes, found “}”",
        );
        check_error("[1,]", "line 1, column 4: expected a value, found “]”");
        check_error(
            "[1 2]",
            "line 1, column 4: expected a comma or the closing bracket, found “2”",
        );
        check_error("01", "line 1, column 2: expected the end of the document, found “1”");
        check_error("NaN", "line 1, column 1: expected a value, found “N”");
        check_error("\u{feff}{}", "line 1, column 1: expected a value, found “\\u{feff}”");
        for text in [
            "1.",
            ".5",
            "+1",
            "1e",
            "-",
            "'a'",
            "\"\t\"",
            "\"\\x\"",
            "\"\\u12\"",
            "[",
            "{\"a\"}",
            "//",
            "tru",
        ] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(parse(b"\"\xff\"").is_err());
    }

    #[test]
    fn deep_nesting_is_refused_in_words() {
        let deep = "[".repeat(100_000);
        let error = parse(deep.as_bytes()).unwrap_err();
        assert!(error.problem.contains("MAX_JSON_DEPTH"), "{error}");
        let fits = "[".repeat(MAX_JSON_DEPTH) + &"]".repeat(MAX_JSON_DEPTH);
        assert!(parse(fits.as_bytes()).is_ok());
    }

    #[test]
    fn a_name_that_stands_twice_is_noted() {
        let document = parse(b"{\"a\":1,\n\"a\":2}").unwrap();
        assert_eq!(document.duplicates, [(2, "a".to_owned())]);
        assert_eq!(document.value.get("a"), Some(&Json::Number("2".to_owned())));
    }

    #[test]
    fn the_same_texts_are_accepted_as_by_serde_json() {
        arbtest::arbtest(|u| {
            let mut text = String::new();
            let pieces = [
                "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "1", "-", ".", "0", "e", "null", " ",
                "\\", "u00e9", "true",
            ];
            for _ in 0..u.int_in_range(0..=12)? {
                text.push_str(u.choose(&pieces)?);
            }
            let expected = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            assert_eq!(parse(text.as_bytes()).is_ok(), expected, "{text}");
            Ok(())
        });
    }

    #[test]
    fn what_is_quoted_reads_back() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let mut out = String::new();
            quoted(&text, &mut out);
            assert_eq!(parse(out.as_bytes()).unwrap().value, Json::Text(text));
            Ok(())
        });
    }
}
