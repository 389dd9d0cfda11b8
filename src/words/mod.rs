//! Words: every sentence, number and date that the engine says, in the
//! reader's language.
//!
//! A language is one file, `www/words/TAG.ftl`: messages, plural rules, signs
//! of numbers, names of months. Plural rules, month names, signs and places of
//! currencies are those of CLDR 46; where the house goes its own way the file
//! says so. English is compiled in and stands in for what another file lacks.
//!
//! A message takes texts. A count is passed as its digits (`{ NUMBER($n) }`
//! groups them), a period or day as in ISO 8601 (`{ PERIOD($when) }` says it,
//! `form: "short"` in a tight place; other forms are cases that a language
//! defines as `months-FORM` and `period-month-FORM`). Helpers that only one
//! language needs (`kind`, `kinds`, ...) are messages of its file.
//!
//! A new language: copy `en.ftl` and translate; the build finds the file, and
//! the tests say what is missing.

mod ftl;
mod local;
mod message;
mod plural;
#[cfg(not(target_arch = "wasm32"))]
mod told;

use std::borrow::Cow;
use std::rc::Rc;

use crate::trade::Period;
use ftl::Catalogue;

pub use message::Message;

/// What English says, and how it counts.
const ENGLISH: &str = text(&USUAL);

/// What English says of claims, before and after, and timelines, see [`Words::and`].
pub fn english_kinds() -> &'static str {
    const TEXT: &str = text(&KINDS);
    TEXT
}

/// What English says of what a reader does, see [`Words::and`].
pub fn english_use() -> &'static str {
    const TEXT: &str = text(&USE);
    TEXT
}

/// What English says in several views behind a number, see [`Words::and`].
pub fn english_studies() -> &'static str {
    const TEXT: &str = text(&STUDIES);
    TEXT
}

/// What English says in the view behind a number of each kind, see [`Words::and`].
pub fn english_evidence() -> &'static str {
    const TEXT: &str = text(&EVIDENCE);
    TEXT
}

/// See [`english_evidence`].
pub fn english_expected() -> &'static str {
    const TEXT: &str = text(&EXPECTED);
    TEXT
}

/// See [`english_evidence`].
pub fn english_mirror() -> &'static str {
    const TEXT: &str = text(&MIRROR);
    TEXT
}

/// See [`english_evidence`].
pub fn english_multiples() -> &'static str {
    const TEXT: &str = text(&MULTIPLES);
    TEXT
}

/// See [`english_evidence`].
pub fn english_reroute() -> &'static str {
    const TEXT: &str = text(&REROUTE);
    TEXT
}

/// See [`english_evidence`].
pub fn english_shares() -> &'static str {
    const TEXT: &str = text(&SHARES);
    TEXT
}

/// See [`english_evidence`].
pub fn english_slope() -> &'static str {
    const TEXT: &str = text(&SLOPE);
    TEXT
}

/// See [`english_evidence`].
pub fn english_stress() -> &'static str {
    const TEXT: &str = text(&STRESS);
    TEXT
}

/// What English says in views of every line of goods, see [`Words::and`].
pub fn english_goods() -> &'static str {
    const TEXT: &str = text(&GOODS);
    TEXT
}

/// What English says to those who read or hear a chart, see [`Words::and`].
pub fn english_reading() -> &'static str {
    const TEXT: &str = text(&READING);
    TEXT
}

/// What English says of long series, see [`Words::and`]; it stands among the
/// words of the pages for files.
pub fn english_long() -> &'static str {
    const TEXT: &str = text(&LONG);
    TEXT
}

const FILE: &[u8] = include_bytes!("../../www/words/en.ftl");
const FILES: &[u8] = include_bytes!("../../www/words/desk/en.ftl");
const LENGTH: usize = part(FILE, *b"# Kin");
const KINDS_END: usize = part(FILE, *b"# Use");
const USE_END: usize = part(FILE, *b"# Rea");

// A page has its own words itself.
const READING_AT: usize = if cfg!(target_arch = "wasm32") { USE_END } else { LENGTH };
const END: usize = if cfg!(target_arch = "wasm32") { part(FILE, *b"# Stu") } else { FILE.len() };
const STUDIES_AT: usize = part(FILE, *b"# Stu");
const EVIDENCE_AT: usize = part(FILE, *b"# Evi");
const EXPECTED_AT: usize = part(FILE, *b"# Exp");
const MIRROR_AT: usize = part(FILE, *b"# Mir");
const MULTIPLES_AT: usize = part(FILE, *b"# Mul");
const REROUTE_AT: usize = part(FILE, *b"# Rer");
const SHARES_AT: usize = part(FILE, *b"# Sha");
const SLOPE_AT: usize = part(FILE, *b"# Slo");
const STRESS_AT: usize = part(FILE, *b"# Str");
const GOODS_AT: usize = part(FILE, *b"# Goo");

// Copies: a slice would bring all of the file along wherever it is used.
static USUAL: [u8; LENGTH] = copy(FILE, 0);
static KINDS: [u8; KINDS_END - LENGTH] = copy(FILE, LENGTH);
static USE: [u8; USE_END - KINDS_END] = copy(FILE, KINDS_END);
static READING: [u8; END - READING_AT] = copy(FILE, READING_AT);
static STUDIES: [u8; EVIDENCE_AT - STUDIES_AT] = copy(FILE, STUDIES_AT);
static EVIDENCE: [u8; EXPECTED_AT - EVIDENCE_AT] = copy(FILE, EVIDENCE_AT);
static EXPECTED: [u8; MIRROR_AT - EXPECTED_AT] = copy(FILE, EXPECTED_AT);
static MIRROR: [u8; MULTIPLES_AT - MIRROR_AT] = copy(FILE, MIRROR_AT);
static MULTIPLES: [u8; REROUTE_AT - MULTIPLES_AT] = copy(FILE, MULTIPLES_AT);
static REROUTE: [u8; SHARES_AT - REROUTE_AT] = copy(FILE, REROUTE_AT);
static SHARES: [u8; SLOPE_AT - SHARES_AT] = copy(FILE, SHARES_AT);
static SLOPE: [u8; STRESS_AT - SLOPE_AT] = copy(FILE, SLOPE_AT);
static STRESS: [u8; GOODS_AT - STRESS_AT] = copy(FILE, STRESS_AT);
static GOODS: [u8; part(FILE, *b"# Pag") - GOODS_AT] = copy(FILE, GOODS_AT);
const LONG_AT: usize = part(FILES, *b"# Lon");
static LONG: [u8; FILES.len() - LONG_AT] = copy(FILES, LONG_AT);

const fn copy<const N: usize>(file: &[u8], from: usize) -> [u8; N] {
    let mut bytes = [0; N];
    let mut at = 0;
    while at < N {
        bytes[at] = file[from + at];
        at += 1;
    }
    bytes
}

const fn text(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// Where the last part begins whose heading starts so.
const fn part(text: &[u8], heading: [u8; 5]) -> usize {
    let mut at = text.len() - heading.len();
    while at > 0 {
        let [_, _, a, b, c] = heading;
        match text.split_at(at).1 {
            [b'#', b' ', x, y, z, ..] if *x == a && *y == b && *z == c => return at,
            _ => at -= 1,
        }
    }
    at
}

/// The other languages, natively; a page loads the one that it needs.
#[cfg(not(target_arch = "wasm32"))]
const OTHERS: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language; cheap to clone.
#[derive(Clone, Debug)]
pub struct Words(Rc<Language>);

#[derive(Debug)]
struct Language {
    catalogue: Rc<Catalogue>,
    /// English, for what the language lacks; none for English itself.
    english: Option<Rc<Catalogue>>,
    /// What English says beyond the usual.
    more: Vec<Rc<Catalogue>>,
}

impl Default for Words {
    fn default() -> Self {
        Self::from(Catalogue::new(Cow::Borrowed(ENGLISH)), None)
    }
}

/// The words of English; what is not in a language yet is said with them.
pub fn english() -> Words {
    Words::default()
}

impl Words {
    /// The language of a file's text.
    pub fn new(text: String) -> Self {
        let english = Catalogue::new(Cow::Borrowed(ENGLISH));
        Self::from(Catalogue::new(Cow::Owned(text)), Some(english))
    }

    fn from(catalogue: Catalogue, english: Option<Catalogue>) -> Self {
        let (catalogue, english) = (Rc::new(catalogue), english.map(Rc::new));
        let words = Self(Rc::new(Language { catalogue, english, more: Vec::new() }));
        // A page brings those texts with the part that says them.
        if cfg!(target_arch = "wasm32") { words } else { words.and(english_reading()) }
    }

    /// The same language with `texts` of English that stand in for what it lacks.
    pub fn and(&self, texts: &'static str) -> Self {
        let Language { catalogue, english, more } = &*self.0;
        let mut more = more.clone();
        more.push(Rc::new(Catalogue::new(Cow::Borrowed(texts))));
        Self(Rc::new(Language { catalogue: catalogue.clone(), english: english.clone(), more }))
    }

    /// The same with texts that come to a page with a part of the engine;
    /// natively they are there.
    pub fn and_of_part(&self, texts: &'static str) -> Self {
        if cfg!(target_arch = "wasm32") { self.and(texts) } else { self.clone() }
    }

    /// The language of a BCP 47 tag, or of the nearest one that we have:
    /// `de-AT` is `de`, `zh` is `zh-Hans`. `None` for an unknown one.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(tag: &str) -> Option<Self> {
        let is = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        let short = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        if is(&short(tag), "en") {
            return Some(Self::default());
        }
        let exact = OTHERS.iter().find(|(known, _)| is(known, tag));
        let near = || OTHERS.iter().find(|(known, _)| is(&short(known), &short(tag)));
        exact.or_else(near).map(|(_, text)| Self::new((*text).to_owned()))
    }

    /// The tags of all languages, English first.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn tags() -> impl Iterator<Item = &'static str> {
        std::iter::once("en").chain(OTHERS.iter().map(|(tag, _)| *tag))
    }

    /// Every message and term of its file.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        // All of English is one file.
        let more = self.0.more.iter().filter(|_| self.0.english.is_none());
        self.0.catalogue.keys().chain(more.flat_map(|more| more.keys()))
    }

    /// The text of a message as it stands in the file, English's where the
    /// file has none.
    pub fn pattern(&self, key: &str) -> Option<&str> {
        let found = self.0.catalogue.pattern(key);
        let english = || self.0.english.as_ref()?.pattern(key);
        found.or_else(english).or_else(|| self.0.more.iter().find_map(|more| more.pattern(key)))
    }

    fn text(&self, key: &str) -> &str {
        self.pattern(key).unwrap_or_default()
    }

    /// The BCP 47 tag of the language.
    pub fn tag(&self) -> &str {
        self.text("language")
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.text("direction") == "rtl"
    }

    /// What an economy is called, by its English name, which stays where the
    /// language has no other.
    pub fn called<'a>(&'a self, name: &'a str) -> &'a str {
        self.named("names", name)
    }

    /// The same within a sentence, with the article that some names have there.
    pub fn called_within<'a>(&'a self, name: &'a str) -> &'a str {
        self.named("names-within", self.called(name))
    }

    /// What stands for a name in a list of them, `name=other|...`; itself where
    /// it is not there.
    fn named<'a>(&'a self, list: &str, name: &'a str) -> &'a str {
        let of = |pair: &'a str| pair.strip_prefix(name)?.strip_prefix('=');
        self.text(list).split('|').find_map(of).unwrap_or(name)
    }

    /// A message with its values; the key itself where no file has it.
    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.pattern(key) else { return key.to_owned() };
        let mut out = String::new();
        self.write(pattern, args, &mut out, 0);
        out
    }

    /// A message without values.
    pub fn just(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// Several texts as one list: `a, b, c`.
    pub fn list<'a>(&self, items: impl Iterator<Item = &'a str>, separator: &str) -> String {
        let mut out = String::new();
        items.for_each(|item| self.add(&mut out, item, separator));
        out
    }

    /// Adds an item to such a list.
    pub fn add(&self, out: &mut String, item: &str, separator: &str) {
        let separator = self.text(separator);
        if !out.is_empty() {
            out.push_str(separator);
            // Blanks at the end of a pattern are not part of it, and what is
            // wide as the signs of East Asia needs none.
            if !separator.starts_with(['、', '；', '。']) {
                out.push(' ');
            }
        }
        out.push_str(item);
    }

    /// A period for people: `March 2022`.
    pub fn period(&self, period: Period) -> String {
        self.dated(&period.to_string(), "")
    }
}
