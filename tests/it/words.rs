//! The languages: every message here and in Fluent's own library, numbers and
//! dates by the facts of CLDR 46, and all charts in all languages.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tradefall::app::App;
use tradefall::scale::{TickPart, english_tick, format};
use tradefall::scene::Mark;
use tradefall::story::{Story, Translation, translations};
use tradefall::trade::{Period, Unit};
use tradefall::words::{Words, english};

use crate::golden::check_golden_text;

pub(crate) fn languages() -> impl Iterator<Item = Words> {
    Words::tags().map(|tag| Words::of(tag).expect("it is listed"))
}

fn file(tag: &str) -> String {
    let path = format!("{}/www/words/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("the file is there")
}

/// The values that a message is tried with, by the name of the variable.
fn values(name: &str) -> &'static [&'static str] {
    match name {
        "kind" => &["month", "quarter", "year"],
        "flow" => &["export", "import", "re-export", ""],
        "way" => &["fell", "rose", "none"],
        "to" | "from" | "when" | "base" | "date" | "first" | "last" => {
            &["2022-03", "2022-Q2", "2021", "2022-02-24", "2021-05/2022-01", "2022-02-01", "yes"]
        }
        "bound" => &["less", "more", "nearly", "about", "exact"],
        "qualifier" => &["exact", "over", "nearly", "about"],
        "quality" => &["stated", "derived", "provisional", "estimated"],
        "status" => &["confirmed", "reported", "denied", "reversed"],
        "small" | "any" | "mean" | "means" | "all" | "same" | "narrow" => &["yes", "no"],
        "method" => &["naive", "damped"],
        "standing" => &["ranked", "floor", "missing", "base"],
        "floor" => &["both", "share", "value"],
        "order" => &["fall", "loss", "stake", "worst", "code", "onset", "size", "similarity"],
        "rank" => &["none", "7"],
        "verdict" => &["both", "neither", "only", "ends", "unknown"],
        "what" => &["printed", "date", "base", "across", "claim"],
        "rule" => &["longer", "both", "year", "season"],
        "why" => &["none", "units", "months", "gap", "zero", "far"],
        "ratio" | "code" => &["none", "×2.5"],
        "precision" => &["day", "month", "quarter", "year"],
        "lanes" => &["one", "some", "all"],
        "dates" => &["one", "same", "span"],
        "side" => &["before", "after"],
        "actor" => &["none", "EU"],
        "change" => &["none", "−94.3%"],
        "quarter" => &["1", "2", "3", "4"],
        "day" => &["1", "2", "24"],
        "unit" => &["none", "GWh"],
        "step" => &["week", "day", "hour", "minute", "second"],
        "count" | "of" | "number" | "gaps" | "lag" | "known" | "held" | "every" => &[
            "only", "all", "0", "1", "2", "3", "5", "10", "11", "12", "21", "22", "25", "99",
            "100", "95", "101",
        ],
        _ => &["Chips & “parts”"],
    }
}

fn variables(pattern: &str) -> BTreeSet<&str> {
    let name = |after: &'_ str| {
        after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(after.len())
    };
    let names = pattern.split('$').skip(1).map(|after| &after[..name(after)]);
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// Those of a message and of the messages that it names.
fn all_variables<'a>(words: &'a Words, key: &str) -> BTreeSet<&'a str> {
    let pattern = words.pattern(key).expect("it is there");
    let mut found = variables(pattern);
    for other in words.keys() {
        if other != key && pattern.contains(&format!("{{ {other} }}")) {
            found.extend(all_variables(words, other));
        }
    }
    found
}

/// The same texts in Fluent's own library.
fn bundle(words: &Words, text: String) -> FluentBundle<FluentResource> {
    let tag = words.tag().to_owned();
    let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| {
        panic!("{tag}.ftl: {errors:?}");
    });
    let mut bundle = FluentBundle::new(vec![tag.parse().expect("a tag")]);
    bundle.set_use_isolating(words.is_rtl());
    let own = words.clone();
    bundle
        .add_function("PERIOD", move |values, named| {
            let own = Words::of(&tag).expect("it is listed");
            let value = match values.first() {
                Some(FluentValue::String(text)) => text.to_string(),
                Some(FluentValue::Number(number)) => number.as_string().into_owned(),
                _ => String::new(),
            };
            let form = match named.get("form") {
                Some(FluentValue::String(form)) => form.to_string(),
                _ => String::new(),
            };
            own.dated(&value, &form).into()
        })
        .expect("once");
    let tag = own.tag().to_owned();
    bundle
        .add_function("NUMBER", move |values, _| {
            // What is no number groups as nothing.
            let number = match values.first() {
                Some(FluentValue::Number(number)) => number.value,
                _ => 0.0,
            };
            Words::of(&tag).expect("it is listed").fixed(number, 0).into()
        })
        .expect("once");
    drop(own);
    bundle.add_resource(resource).expect("no message stands twice");
    bundle
}

#[test]
fn every_message_reads_as_in_fluents_own_library() {
    let mut tried = 0;
    for words in languages() {
        let bundle = bundle(&words, file(words.tag()));
        for key in words.keys().filter(|key| !key.starts_with("plural")) {
            tried += compared(&words, &bundle, key);
        }
    }
    assert!(tried > 40_000, "{tried}");
}

/// What long series say stands among the words of the pages for files.
#[test]
fn every_message_of_long_series_reads_as_in_fluents_own_library() {
    for tag in Words::tags() {
        let text = [file(tag), file(&format!("desk/{tag}"))].join("\n");
        let words = Words::new(text.clone());
        let bundle = bundle(&words, text);
        let keys: Vec<_> = words.keys().filter(|key| key.starts_with("long-")).collect();
        assert!(keys.len() > 20, "{tag}: {keys:?}");
        for key in keys {
            compared(&words, &bundle, key);
        }
    }
}

/// A variant is isolated, and takes its direction from its first letter: one
/// that has a mark and values alone would run from left to right.
#[test]
fn what_varies_in_arabic_says_in_which_direction_it_runs() {
    let is_letter = |sign: char| ('\u{600}'..='\u{6ff}').contains(&sign) && sign.is_alphabetic();
    for path in ["ar", "desk/ar"] {
        for line in
            file(path).lines().filter(|line| line.starts_with("    ") || line.starts_with("   *"))
        {
            let Some((_, text)) = line.split_once(']') else { continue };
            let mut bare = String::new();
            for part in text.split('{') {
                bare.push_str(part.rsplit('}').next().unwrap_or_default());
            }
            let is_plain = bare.trim().chars().all(|sign| sign.is_ascii_digit());
            let says =
                bare.chars().any(|sign| is_letter(sign) || "\u{200e}\u{200f}".contains(sign));
            assert!(is_plain || text.trim_end().ends_with("->") || says, "{path}: {line}");
        }
    }
}

/// Compares a message in both with several values each; returns how many.
fn compared(words: &Words, bundle: &FluentBundle<FluentResource>, key: &str) -> usize {
    let mut tried = 0;
    let names: Vec<_> = all_variables(words, key).into_iter().collect();
    // As many rounds as the longest list has values, and the others
    // turned by different steps.
    for round in 0..60 {
        let pick = |at: usize, name: &str| {
            let values = values(name);
            values[(round / (at + 1) + round * at) % values.len()]
        };
        let args: Vec<(&str, &str)> =
            names.iter().enumerate().map(|(at, name)| (*name, pick(at, name))).collect();
        let mut known = FluentArgs::new();
        for (name, value) in &args {
            match value.parse::<u32>() {
                Ok(number) => known.set(*name, number),
                Err(_) => known.set(*name, *value),
            }
        }
        let message = bundle.get_message(key).expect("it is there");
        let mut errors = Vec::new();
        let pattern = message.value().expect("it has a text");
        let expected = bundle.format_pattern(pattern, Some(&known), &mut errors);
        assert_eq!(words.say(key, &args), expected, "{}: {key} {args:?}", words.tag());
        assert!(errors.is_empty(), "{}: {key}: {errors:?}", words.tag());
        tried += 1;
    }
    tried
}

#[test]
fn every_language_says_everything_with_the_values_that_it_is_given() {
    let english = english();
    // What a language may have and leave out: cases, and helpers of its own.
    let is_own = |key: &str| {
        key.starts_with("months-")
            || key.starts_with("period-")
            || key.starts_with("unit-")
            || key.starts_with("kind-")
            || key.starts_with("page-")
            || ["events", "names", "names-within", "kind", "kinds", "years", "quarters"]
                .contains(&key)
    };
    let wanted: BTreeSet<_> =
        english.keys().filter(|key| !["kinds", "names-within"].contains(key)).collect();
    let files = std::fs::read_dir(format!("{}/www/words", env!("CARGO_MANIFEST_DIR")));
    let files = files.expect("the folder is there").flatten();
    let files: BTreeSet<_> = files
        .filter_map(|file| Some(file.file_name().to_str()?.strip_suffix(".ftl")?.to_owned()))
        .collect();
    let tags: BTreeSet<_> = Words::tags().map(str::to_owned).collect();
    assert_eq!(files, tags);
    for words in languages() {
        let keys: BTreeSet<_> = words.keys().collect();
        assert_eq!(keys.len(), words.keys().count(), "{}: twice", words.tag());
        let missing: Vec<_> = wanted.difference(&keys).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", words.tag());
        let strange: Vec<_> = keys.difference(&wanted).filter(|key| !is_own(key)).collect();
        assert!(strange.is_empty(), "{}: {strange:?}", words.tag());
        // English repeats what a source stated, others say it anew.
        let repeats = |key: &str| ["claim-change", "claim-size", "evidence-claim"].contains(&key);
        for key in wanted.iter().filter(|key| !is_own(key) && !repeats(key)) {
            let known = all_variables(&english, key);
            let used = all_variables(&words, key);
            // A period is spelled out of all its parts, and a count may decide
            // on a form.
            let odd: Vec<_> = used.difference(&known).filter(|name| **name != "kind").collect();
            assert!(odd.is_empty(), "{}: {key}: {odd:?}", words.tag());
        }
        for list in words.keys().filter(|key| {
            key.starts_with("months")
                && !key.starts_with("months-all")
                && !["months-some", "months-counted"].contains(key)
        }) {
            let months = words.pattern(list).expect("it is there");
            assert_eq!(months.split(' ').count(), 12, "{}: {list}", words.tag());
        }
    }
}

#[test]
fn english_by_its_file_is_english_by_the_house() {
    let words = english();
    let units = [Unit::currency("EUR"), Unit::currency("JPY"), Some(Unit::Quantity("kg".into()))];
    for unit in units.iter().flatten() {
        for number in [0.0, 0.5, 999.7, 1e3, 9_656.0, 999_700.0, -1.5e9, 54_807_511.0, 1e15, 4e-9] {
            assert_eq!(words.amount(number, unit), format::amount(number, unit));
            assert_eq!(words.full(number, unit), format::full(number, unit));
            assert_eq!(words.tick(number, unit), format::tick(number, unit));
            assert_eq!(words.percent(number), format::percent(number));
            assert_eq!(words.percent(-number), format::percent(-number));
            assert_eq!(words.plain(number), format::plain(number));
            assert_eq!(words.index(number), format::index(number));
            assert_eq!(words.fixed(number, 2), format::fixed(number, 2));
        }
    }
    for text in ["2022-03", "2022-12", "2022-Q4", "1999"] {
        let period = Period::parse(text).expect("a period");
        assert_eq!(words.period(period), period.long());
        assert_eq!(words.dated(text, "short"), period.short());
    }
    for month in [24_265, 24_264] {
        for part in [TickPart::Month, TickPart::Both, TickPart::Year] {
            assert_eq!(words.tick_name(month, part), english_tick(month, part));
        }
    }
}

/// A blank that keeps words together is written as `~`, the narrow one as
/// `^`, marks of direction and isolation are left out.
fn plain(text: &str) -> String {
    let kept =
        text.chars().filter(|c| !['\u{200e}', '\u{200f}', '\u{2068}', '\u{2069}'].contains(c));
    kept.map(|c| match c {
        '\u{a0}' => '~',
        '\u{202f}' => '^',
        other => other,
    })
    .collect()
}

#[test]
fn numbers_and_dates_are_those_of_cldr() {
    let euro = Unit::currency("EUR").expect("a code");
    let check = |tag: &str, expected: &str| {
        let words = Words::of(tag).expect("it is listed");
        let said = [
            words.fixed(-1_234_567.25, 1),
            words.fixed(1_234.0, 0),
            words.percent(-97.925),
            words.amount(54_807_511.0, &euro),
            words.full(465_360.0, &euro),
            words.dated("2022-03", ""),
            words.dated("2022-02-24", ""),
            words.tick_name(24_266, TickPart::Both),
        ];
        assert_eq!(said.map(|text| plain(&text)).join(" | "), expected, "{tag}");
    };
    check(
        "de",
        "−1.234.567,2 | 1.234 | −97,9~% | 54,8~Mio.~€ | 465.360~€ | März 2022 | 24. Februar 2022 | März 2022",
    );
    check(
        "fr",
        "−1^234^567,2 | 1^234 | −97,9^% | 54,8~M~€ | 465^360~€ | mars 2022 | 24 février 2022 | mars 2022",
    );
    check(
        "es",
        "−1.234.567,2 | 1234 | −97,9~% | 54,8~M~€ | 465.360~€ | marzo de 2022 | 24 de febrero de 2022 | mar 2022",
    );
    check(
        "ru",
        "−1~234~567,2 | 1~234 | −97,9~% | 54,8~млн~€ | 465~360~€ | март 2022~г. | 24 февраля 2022~г. | март 2022",
    );
    check(
        "uk",
        "−1~234~567,2 | 1~234 | −97,9% | 54,8~млн~€ | 465~360~€ | березень 2022~р. | 24 лютого 2022~р. | бер. 2022",
    );
    check(
        "pl",
        "−1~234~567,2 | 1234 | −97,9% | 54,8~mln~€ | 465~360~€ | marzec 2022~r. | 24 lutego 2022~r. | mar 2022",
    );
    check(
        "zh",
        "−1,234,567.2 | 1,234 | −97.9% | €5,481万 | €465,360 | 2022年3月 | 2022年2月24日 | 2022年3月",
    );
    check(
        "ja",
        "−1,234,567.2 | 1,234 | −97.9% | €5,481万 | €465,360 | 2022年3月 | 2022年2月24日 | 2022年3月",
    );
    check(
        "ar",
        "−1,234,567.2 | 1,234 | −97.9% | 54.8~مليون~€ | 465,360~€ | مارس 2022 | 24 فبراير 2022 | مارس 2022",
    );
}

#[test]
fn counted_months_have_their_form() {
    let gaps = |tag: &str, count: &str| {
        let args = [("from", "2021"), ("to", "2022"), ("count", count), ("kind", "month")];
        plain(&Words::of(tag).expect("it is listed").say("flow-gaps", &args))
    };
    for (tag, count, part) in [
        ("en", "1", "1 month without"),
        ("en", "2", "2 months without"),
        ("de", "1", "in 1 Monat ohne"),
        ("de", "3", "in 3 Monaten ohne"),
        ("ru", "1", "1 месяц без данных остаётся"),
        ("ru", "3", "3 месяца без данных остаются"),
        ("ru", "11", "11 месяцев без данных"),
        ("ru", "21", "21 месяц без данных остаётся"),
        ("uk", "22", "22 місяці без даних лишаються"),
        ("pl", "1", "1 miesiąc bez danych pozostaje luką"),
        ("pl", "3", "3 miesiące bez danych pozostają"),
        ("pl", "21", "21 miesięcy bez danych"),
        ("pl", "22", "22 miesiące bez danych"),
        ("ar", "2", "شهرين"),
        ("ar", "3", "3 أشهر"),
        ("ar", "11", "11 شهرًا"),
        ("ar", "100", "100 شهر"),
        // CLDR's own sample of “many”, where intl_pluralrules 7 says “other”.
        ("ar", "111", "111 شهرًا"),
    ] {
        assert!(gaps(tag, count).contains(part), "{}", gaps(tag, count));
    }
    let when = |tag: &str| {
        let words = Words::of(tag).expect("it is listed");
        plain(&words.dated("2022-03", "in"))
    };
    assert_eq!(
        [when("ru"), when("uk"), when("pl")],
        ["марте 2022~года", "березні 2022~року", "marcu 2022~r."]
    );
}

#[test]
fn economies_have_one_name_however_an_office_spells_them() {
    for words in languages().filter(|words| words.tag() != "en") {
        for (ours, others) in [
            ("Russia", &["Russian Federation"][..]),
            ("United States", &["United States of America", "USA"]),
            ("South Korea", &["Rep. of Korea", "Republic of Korea"]),
            ("Turkey", &["Türkiye"]),
            ("Vietnam", &["Viet Nam"]),
        ] {
            for other in others {
                assert_eq!(words.called(other), words.called(ours), "{}: {other}", words.tag());
            }
        }
        for name in ["Germany", "United Kingdom", "Norway", "North Korea"] {
            assert_ne!(words.called(name), name, "{}", words.tag());
        }
        assert_eq!(words.called("Atlantis"), "Atlantis");
    }
}

#[test]
fn the_nearest_language_answers_for_a_tag() {
    let of = |tag: &str| Words::of(tag).map(|words| words.tag().to_owned());
    for (asked, expected) in
        [("de-AT", "de"), ("zh", "zh-Hans"), ("ZH-hans", "zh-Hans"), ("en-GB", "en")]
    {
        assert_eq!(of(asked).as_deref(), Some(expected));
    }
    assert_eq!(of("tlh"), None);
}

#[test]
fn a_file_with_anything_in_it_never_panics() {
    arbtest::arbtest(|u| {
        let mut text = String::new();
        for _ in 0..u.int_in_range(0..=12)? {
            text.push_str(u.choose(&[
                "a = ",
                "b = ",
                "{ $n ->",
                "\n    [one] x",
                "\n   *[other] y",
                "\n}",
                "{ a }",
                "{ PERIOD($n, form: \"x\") }",
                "{",
                "}",
                "é",
                "{ \"",
                "\n",
                "-t =",
                "[",
                "*",
                "->",
            ])?);
        }
        let words = Words::new(text);
        for key in ["a", "b", "-t", "months", "claim-left"] {
            words.say(key, &[("n", u.choose(&["1", "", "2022-13", "é-é-é", "/"])?)]);
        }
        Ok(())
    });
}

/// A shipped story, its charts in a language.
pub(crate) fn told(name: &str, words: &Words) -> App {
    let folder = format!("{}/www/stories", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("it is there");
    let story: Story = serde_json::from_str(&text).expect("a story");
    let app = App::in_language(story, words.clone(), &mut |path| {
        std::fs::read(format!("{folder}/{path}")).map_err(|error| error.to_string())
    });
    app.expect("it opens")
}

/// Stories that have every kind of view between them.
const STORIES: [&str; 6] = [
    "russia-technology-2022",
    "us-russia-2022",
    "behind-the-fall-2022",
    "mirror-armenia-2022",
    "rerouting-2022",
    "russia-goods-2022",
];

#[test]
fn all_charts_are_drawn_in_all_languages_inside_their_picture() {
    for words in languages() {
        for name in STORIES {
            let app = told(name, &words);
            for view in 0..app.views().len() {
                for width in [280.0, 320.0, 720.0, 1280.0] {
                    let scene = app.scene(view, width);
                    for mark in &scene.marks {
                        let Mark::Text(text) = mark else { continue };
                        let bounds = text.bounds();
                        let is_inside = bounds.x >= -1.0 && bounds.right() <= scene.width + 1.0;
                        assert!(is_inside, "{} {name} {view} {width}: {}", words.tag(), text.text);
                    }
                }
            }
        }
    }
}

/// Captions, tables and arithmetic of all kinds of views.
#[test]
fn what_is_said_in_each_language_stays_as_it_is() {
    for words in languages() {
        for (golden, names) in
            [("words", &STORIES[..1]), ("studies", &STORIES[2..5]), ("goods", &STORIES[5..])]
        {
            let mut said: Vec<String> = Vec::new();
            for name in names {
                let app = told(name, &words);
                for view in 0..app.views().len() {
                    said.extend(twin_texts(&app, view));
                    if golden != "words" {
                        said.extend(scene_texts(&app, view));
                    }
                }
            }
            check_golden_text(&format!("{golden}-{}", words.tag()), &(said.join("\n") + "\n"));
        }
    }
}

fn twin_texts(app: &App, view: usize) -> Vec<String> {
    let twin = app.twin(view);
    let mut said = twin.captions;
    for method in twin.methods {
        said.push(method.title);
        said.extend(method.lines.iter().map(|line| format!("  {line}")));
    }
    said.push(format!("{}\n{}", twin.table.caption, twin.table.header.join(" | ")));
    for row in twin.table.rows.iter().take(3) {
        let cells: Vec<_> = row.iter().map(|cell| cell.text.as_str()).collect();
        said.push(cells.join(" | "));
    }
    said
}

/// What stands in the picture, and the first targets of each row.
fn scene_texts(app: &App, view: usize) -> Vec<String> {
    let scene = app.scene(view, 720.0);
    let mut said = vec![String::new()];
    for mark in &scene.marks {
        if let Mark::Text(text) = mark {
            said.push(format!("  {}", text.text));
        }
    }
    let mut row = None;
    for target in scene.targets.iter().take(400) {
        if row != Some(target.row) && said.len() < 400 {
            said.push(format!("> {} | {}", target.title, target.lines.join(" | ")));
            said.push(format!(">> {}", target.spoken));
        }
        row = Some(target.row);
    }
    for option in app.options(view) {
        let choices: Vec<_> = option.choices.iter().map(|choice| choice.1.as_str()).collect();
        said.push(format!("? {}: {}", option.label, choices.join(" | ")));
    }
    said.push(String::new());
    said
}

/// What is said to those who read or hear a view, without the author's texts.
fn read_texts(app: &App, view: usize) -> Vec<String> {
    let read = app.reading(view);
    let mut said = read.how;
    if app.views()[view].reading.is_empty() {
        said.extend(read.details);
    }
    said.extend(read.terms.into_iter().flat_map(|(name, means)| [name, means]));
    said.extend(app.outline(view, &[]).into_iter().take(20).map(|step| step.text));
    for (group, name) in app.audible(view).into_iter().take(20) {
        said.push(name);
        said.extend(app.melody(view, group).into_iter().flat_map(|(_, heard)| heard));
    }
    said
}

/// Words in Latin letters; short ones are units, codes and initials.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_alphabetic() && c < '\u{250}'));
    words.filter(|word| word.chars().count() > 2)
}

/// What the messages of a language are made of, without the names of values,
/// variants and functions.
fn vocabulary(words: &Words) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for key in words.keys() {
        let pattern = words.pattern(key).expect("it is there");
        let mut text = String::new();
        for (at, part) in pattern.split(['{', '}', '[', ']']).enumerate() {
            let before = pattern[..part.as_ptr() as usize - pattern.as_ptr() as usize].chars();
            // Inside of a placeable stands a literal, or a name.
            let is_variant = before.clone().next_back() == Some('[');
            let is_placeable = at > 0 && before.clone().next_back() == Some('{');
            let literal = part.split('"').nth(1).filter(|_| is_placeable);
            text += literal.unwrap_or(if is_placeable || is_variant { "" } else { part });
            text.push(' ');
        }
        known.extend(latin(&text).map(str::to_lowercase));
    }
    known
}

/// What a story calls its goods, lanes and observed falls.
fn names(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let text =
            value.as_str().filter(|_| ["label", "name", "unit", "text"].contains(&key.as_str()));
        found.extend(text.into_iter().flat_map(latin).map(str::to_lowercase));
        names(value, found);
    }
    value.as_array().into_iter().flatten().for_each(|value| names(value, found));
}

/// In another language nothing is said in English: each word is one of the
/// language's file, or of the data.
#[test]
fn no_english_is_left_in_another_language() {
    let folder = format!("{}/www/stories", env!("CARGO_MANIFEST_DIR"));
    let mut kinds = BTreeSet::new();
    for words in languages().filter(|words| words.tag() != "en") {
        let own = vocabulary(&words);
        for name in STORIES {
            let mut app = told(name, &words);
            let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("there");
            let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            let mut data = BTreeSet::from(["nowhere".to_owned()]);
            names(&value, &mut data);
            for path in ["trade", "events", "claims"].iter().filter_map(|key| value[key].as_array())
            {
                for path in path.iter().filter_map(|path| path.as_str()) {
                    let file = std::fs::read_to_string(format!("{folder}/{path}")).expect("there");
                    data.extend(latin(&file).map(str::to_lowercase));
                }
            }
            // Places of the data have names in the language, and those are used.
            let places = ["european", "russia", "kyrgyzstan", "kazakhstan", "armenia"];
            for place in places.iter().filter(|place| !own.contains(**place)) {
                data.remove(*place);
            }
            let asked = ["v1;nowhere.nowhere=1", "v9;"].map(|text| app.set_state(text));
            assert!(asked.iter().all(|notes| notes.len() == 1), "{asked:?}");
            for (view, about) in app.views().iter().enumerate() {
                kinds.insert(about.kind.clone());
                let mut said = [twin_texts(&app, view), scene_texts(&app, view)].concat();
                let scene = app.scene(view, 320.0);
                said.extend(scene.targets.iter().flat_map(|target| {
                    [&target.lines[..], &[target.title.clone(), target.spoken.clone()]].concat()
                }));
                said.extend(asked.concat());
                said.extend(read_texts(&app, view));
                for text in &said {
                    let is_known = |word: &&str| {
                        let word = word.to_lowercase();
                        own.contains(&word) || data.contains(&word)
                    };
                    // A name that is cut ends in a part of a word.
                    let whole = text.strip_suffix('…').map_or(text.as_str(), |cut| {
                        cut.rsplit_once(' ').map_or("", |(whole, _)| whole)
                    });
                    let strange: Vec<_> = latin(whole).filter(|word| !is_known(word)).collect();
                    let tag = words.tag();
                    assert!(strange.is_empty(), "{tag} {name} {}: {strange:?}: {text}", about.id);
                }
            }
        }
    }
    assert_eq!(kinds.len(), 15, "{kinds:?}");
}

/// The shipped stories in the languages that they say they have: nothing is
/// missing, and all that is printed and drawn is in the language.
#[test]
fn a_story_is_told_in_its_languages() {
    let folder = format!("{}/www/stories", env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read(format!("{folder}/{path}")).map_err(|e| e.to_string());
    let name = "russia-technology-2022";
    let text = std::fs::read_to_string(format!("{folder}/{name}.json")).expect("it is there");
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(translations(&value), ["de", "fr", "uk"]);
    for tag in translations(&value) {
        let texts = std::fs::read_to_string(format!("{folder}/{name}.{tag}.json"));
        let texts = Translation::parse(&texts.expect("it is there")).expect("texts");
        assert_eq!(texts.missing(&value), [] as [&str; 0], "{tag}");
        let mut told = value.clone();
        texts.translate(&mut told);
        let story: Story = serde_json::from_value(told).expect("a story");
        let words = Words::of(tag).expect("it is listed");
        let app = App::in_language(story, words, &mut |path| {
            let is_text = path.contains("events") || path.contains("claims");
            read(path).map(|bytes| if is_text { texts.table(&bytes) } else { bytes })
        });
        let app = app.expect("it opens");
        assert_eq!(app.notes(), [] as [String; 0], "{tag}");
        let story = app.story();
        let mut said = vec![story.title.clone(), story.standfirst.clone()];
        for (view, about) in app.views().iter().enumerate() {
            said.extend([String::new(), about.title.clone(), about.text.clone()]);
            said.extend(app.twin(view).captions);
            for mark in &app.scene(view, 720.0).marks {
                let Mark::Text(text) = mark else { continue };
                said.push(format!("  {}", text.text));
            }
        }
        check_golden_text(&format!("story-{tag}"), &(said.join("\n") + "\n"));
    }
}

/// What the readers of tables say of a broken table: each column in turn holds
/// something that does not fit, then whole files are no tables.
fn broken() -> BTreeSet<String> {
    use tradefall::read::{self, CLAIMS_HEADER, EVENTS_HEADER, Notes, ReadError, TRADE_HEADER};
    type Reader = fn(&str, &[u8]) -> Result<Notes, ReadError>;
    let tables: [(&str, &str, Reader); 3] = [
        (
            TRADE_HEADER,
            "EU,Russia,export,8542,Chips,2022-01,5,EUR,1,kg,stated,Eurostat,,",
            |file, bytes| read::trade(file, bytes).map(|read| read.notes),
        ),
        (EVENTS_HEADER, "a,2022-03-01,,day,,,A,EU,,other,T,,8542,reported,,", |file, bytes| {
            read::events(file, bytes).map(|read| read.notes)
        }),
        (
            CLAIMS_HEADER,
            "a,China,Russia,Laptops,2022-02,2022-03,-40,over,over 40%,FT,,,",
            |file, bytes| read::claims(file, bytes).map(|read| read.notes),
        ),
    ];
    let mut said = BTreeSet::new();
    for (header, good, read) in tables {
        let file = |rows: &str| format!("{}\n{rows}\n", header.trim());
        let fields: Vec<_> = good.split(',').collect();
        assert_eq!(fields.len(), header.split(',').count(), "{header}");
        for column in 0..fields.len() {
            for odd in ["", "?", "EUR", "2022-02-01", "2022-04-01", "2022-13"] {
                let mut fields = fields.clone();
                fields[column] = odd;
                let notes = read("t.csv", file(&fields.join(",")).as_bytes()).expect("a table");
                said.extend(notes.sentences());
            }
        }
        let many = file(&[good, &format!("{good}\n").repeat(201), "x", "\u{0}"].join("\n"));
        said.extend(read("t.csv", many.as_bytes()).expect("a table").sentences().pop());
        let short = file(&[good, good, "x", "\u{0}"].join("\n"));
        said.extend(read("t.csv", short.as_bytes()).expect("a table").sentences());
        let big = vec![b'x'; read::MAX_BYTES + 1];
        for bytes in [&b""[..], b"<!doctype html>", b"\xff\xfe", b"a,b\n1,2\n", &big] {
            said.insert(read("t.csv", bytes).expect_err("no table").to_string());
        }
    }
    said
}

/// Notes of what was set aside are said in English by who reads a table, and
/// told in the language by the form of the sentence: each sentence has a form.
#[test]
fn what_was_set_aside_is_told_in_every_language() {
    let said = broken();
    let columns = [
        tradefall::read::TRADE_HEADER,
        tradefall::read::EVENTS_HEADER,
        tradefall::read::CLAIMS_HEADER,
    ];
    let columns = columns.join(" ");
    let columns: BTreeSet<String> = latin(&columns).map(str::to_lowercase).collect();
    for words in languages().filter(|words| words.tag() != "en") {
        let own = vocabulary(&words);
        for sentence in &said {
            let told = words.told(sentence);
            let is_strange = |word: &&str| {
                let word = word.to_lowercase();
                !own.contains(&word)
                    && !columns.contains(&word)
                    && !["csv", "eur"].contains(&&*word)
            };
            let strange: Vec<_> = latin(&told).filter(is_strange).collect();
            assert!(strange.is_empty(), "{} {strange:?}: {told} – {sentence}", words.tag());
        }
    }
    // None of the forms stands in the file for nothing.
    let words = Words::of("de").expect("it is listed");
    let told: String = said.iter().map(|sentence| words.told(sentence) + "\n").collect();
    for key in words.keys().filter(|key| key.starts_with("wanted-")) {
        let text = words.pattern(key).expect("it is there");
        assert!(told.contains(text), "{key} is never said: {text}");
    }
    check_golden_text("set-aside-de", &plain(&told));
}

#[test]
fn words_of_the_page_for_files_are_fluent() {
    let folder = format!("{}/www/words/desk", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).expect("the folder is there").flatten();
    let mut count = 0;
    for file in files {
        let text = std::fs::read_to_string(file.path()).expect("it can be read");
        let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let keys: Vec<_> = keys.filter_map(|line| line.split_once(" = ")).collect();
        let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| errors);
        let resource = resource.expect("Fluent reads the whole of it");
        assert_eq!(
            resource.entries().filter(|entry| format!("{entry:?}").starts_with("Message")).count(),
            keys.len()
        );
        count += 1;
    }
    assert!(count > 1);
}
