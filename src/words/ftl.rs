//! The part of Fluent's syntax that our catalogues use.
//!
//! The whole of it (`fluent-bundle` 0.15 with its parser and plural rules)
//! would add 34 kB of brotli to a reader's download; this adds two. What it
//! reads: messages and terms whose text stands on one line, `{ $name }`,
//! `{ message }`, `{ -term }`, `{ "literal" }`, `{ FUNCTION($name, form: "x") }`,
//! and selectors by text, number or plural category, within each other too.
//! No attributes, no arguments of terms, no escapes, no braces in literals.
//! `tests/it/words.rs` evaluates every message of every catalogue here and in
//! `fluent-bundle` itself.

use std::borrow::Cow;

use super::Words;
use super::plural::{category, number};

/// How deep messages may name each other.
const DEEPEST: u8 = 8;

/// Values by name. Counts are their digits, periods as in ISO 8601.
pub(super) type Args<'a> = &'a [(&'a str, &'a str)];

/// The messages of one file.
#[derive(Debug)]
pub(super) struct Catalogue {
    text: Cow<'static, str>,
    /// Where keys start and end, each in the first free place from the one on
    /// that its bytes say: an amount asks for eight of hundreds. At least half
    /// of the places are free, and end nowhere.
    places: Vec<(usize, usize)>,
}

impl Catalogue {
    pub(super) fn new(text: Cow<'static, str>) -> Self {
        let lines = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let mut places = vec![(0, 0); (2 * lines).next_power_of_two()];
        let mut at = 0;
        for line in text.split('\n') {
            let is_key = matches!(line.as_bytes().first(), Some(b'a'..=b'z' | b'-'));
            if let Some(end) = line.find(' ').filter(|_| is_key) {
                let mut free = place(&line[..end]);
                let last = places.len() - 1;
                while places[free & last].1 > 0 {
                    free = free.wrapping_add(1);
                }
                places[free & last] = (at, at + end);
            }
            at += line.len() + 1;
        }
        Self { text, places }
    }

    /// The pattern of a message, as it stands in the file.
    pub(super) fn pattern(&self, key: &str) -> Option<&str> {
        let mut at = place(key);
        let end = loop {
            let (start, end) = self.places[at & (self.places.len() - 1)];
            if end == 0 {
                return None;
            }
            if self.text.as_bytes()[start..end] == *key.as_bytes() {
                break end;
            }
            at = at.wrapping_add(1);
        };
        // After the key comes “ =”.
        let after = self.text.get(end + 2..)?;
        Some(after[..line_end(after)].trim_ascii())
    }

    /// Every key, in the order of the file.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let mut known: Vec<(usize, usize)> =
            self.places.iter().copied().filter(|(_, end)| *end > 0).collect();
        known.sort_unstable();
        known.into_iter().map(|(start, end)| &self.text[start..end])
    }
}

/// Where to look for a key first.
fn place(key: &str) -> usize {
    key.bytes().fold(0, |sum: usize, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
}

impl Words {
    /// Appends a pattern with its values put in.
    pub(super) fn write(&self, pattern: &str, args: Args, out: &mut String, depth: u8) {
        let mut rest = pattern.trim_ascii();
        let is_alone = rest.starts_with('{') && placeable_end(rest) == rest.len();
        while let Some(open) = rest.find('{') {
            out.push_str(&rest[..open]);
            let end = open + placeable_end(&rest[open..]);
            let inside = rest.get(open + 1..end - 1).unwrap_or_default();
            self.placeable(inside, args, out, is_alone, depth);
            rest = &rest[end..];
        }
        out.push_str(rest);
    }

    fn placeable(&self, inside: &str, args: Args, out: &mut String, is_alone: bool, depth: u8) {
        // The arrow of a selector; nothing before it holds its head.
        let (expression, variants) = inside.split_once('>').unwrap_or((inside, ""));
        let expression = expression.trim_end_matches('-').trim_ascii();
        let is_variable = expression.starts_with(|c: char| c == '$' || c.is_ascii_uppercase());
        let isolates = is_variable && !is_alone && self.is_rtl();
        if isolates {
            out.push('\u{2068}');
        }
        if variants.is_empty() {
            self.inline(expression, args, out, depth);
        } else {
            let mut value = String::new();
            self.inline(expression, args, &mut value, depth);
            self.write(self.chosen(&value, variants), args, out, depth);
        }
        if isolates {
            out.push('\u{2069}');
        }
    }

    /// The first variant that is the value or its plural category, or else
    /// the one with a star.
    fn chosen<'a>(&self, value: &str, variants: &'a str) -> &'a str {
        let plural = match number(value) {
            u64::MAX => "",
            count => category(self.text("plural"), count),
        };
        let (mut rest, mut default) = (variants, "");
        while let Some((before, after)) = rest.split_once('[') {
            let Some((key, after)) = after.split_once(']') else { break };
            let (pattern, next) = after.split_at(line_end(after));
            if key.trim_ascii() == value || key.trim_ascii() == plural {
                return pattern;
            }
            if before.ends_with('*') {
                default = pattern;
            }
            rest = next;
        }
        default
    }

    fn inline(&self, expression: &str, args: Args, out: &mut String, depth: u8) {
        let value = |name: &str| {
            let found = args.iter().find(|(known, _)| *known == name.trim_start_matches('$'));
            found.map_or("", |(_, value)| *value)
        };
        if expression.starts_with('$') {
            out.push_str(value(expression));
        } else if let Some((name, call)) = expression.split_once('(') {
            let (variable, option) = call.split_once(',').unwrap_or((call, ""));
            let form = option.split('"').nth(1).unwrap_or_default();
            let variable = variable.trim_end_matches(')');
            let value = value(variable.trim_ascii());
            out.push_str(&match name {
                "PERIOD" => self.dated(value, form),
                _ => self.grouped(value),
            });
        } else if let Some(literal) = expression.strip_prefix('"') {
            out.push_str(literal.trim_end_matches('"'));
        } else if let Some(pattern) = self.pattern(expression).filter(|_| depth < DEEPEST) {
            // As in Fluent, a term does not see the values of the message.
            let args = if expression.starts_with('-') { &[] } else { args };
            self.write(pattern, args, out, depth + 1);
        }
    }
}

/// How long the text is up to the end of its line, placeables left out.
fn line_end(text: &str) -> usize {
    end_of(text, b'\n', 0).unwrap_or(text.len())
}

/// How long the placeable is that `text` starts with.
fn placeable_end(text: &str) -> usize {
    end_of(text, b'}', 1).map_or(text.len(), |at| at + 1)
}

/// The first `mark` with `depth` braces open.
fn end_of(text: &str, mark: u8, depth: u32) -> Option<usize> {
    let mut open = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        if byte == mark && open == depth {
            return Some(at);
        }
        match byte {
            b'{' => open += 1,
            b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    None
}
