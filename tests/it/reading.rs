//! Who does not look at a chart gets all of it: the steps reach every datum
//! once, each in a short sentence, and the descriptions say what is drawn.

use std::collections::BTreeSet;

use tradefall::app::App;
use tradefall::interact::Redraw;
use tradefall::scene::Datum;

use crate::golden::check_golden_text;
use crate::twin::STORIES;

/// The data below a place, with their sentences; what hangs on a datum is left
/// out.
fn data(app: &App, view: usize, path: &mut Vec<usize>, said: &mut Vec<(Datum, String)>) {
    for (at, step) in app.outline(view, path).into_iter().enumerate() {
        if let Some(datum) = step.datum {
            said.push((datum, step.text));
        } else if step.has_more {
            path.push(at);
            data(app, view, path, said);
            path.pop();
        }
    }
}

#[test]
fn the_steps_reach_every_datum_once_in_one_sentence_each() {
    for name in STORIES {
        let app = crate::story::open(name);
        for (view, about) in app.views().iter().enumerate() {
            let at = format!("{name} {}", about.id);
            // Tens of thousands of cells: a line of them is stepped through.
            if about.kind == "heat" || about.kind == "density" {
                let lines = app.outline(view, &[]);
                assert!(lines.len() > 300 && lines.iter().all(|line| line.has_more), "{at}");
                let years = app.outline(view, &[7]);
                let months: usize =
                    (0..years.len()).map(|y| app.outline(view, &[7, y]).len()).sum();
                assert_eq!(months, 35, "{at}");
                continue;
            }
            let mut said = Vec::new();
            data(&app, view, &mut Vec::new(), &mut said);
            let once: BTreeSet<_> = said.iter().map(|(datum, _)| format!("{datum:?}")).collect();
            assert_eq!(once.len(), said.len(), "{at}: one is reached twice");
            // A ranking is a list of rows already.
            let all = if about.kind == "rank" { 0 } else { app.scene(view, 720.0).targets.len() };
            assert_eq!(said.len(), all, "{at}");
            for (_, text) in said {
                assert!(!text.is_empty() && text.chars().count() < 420, "{at}: {text}");
            }
        }
    }
}

#[test]
fn a_step_stands_where_the_picture_has_its_datum() {
    let mut app = crate::story::open(STORIES[0]);
    let flow = app.views().iter().position(|view| view.id == "flow").expect("it is there");
    // Servers, 2022, March.
    assert_eq!(app.stand(flow, &[1, 2, 2]), Redraw::Overlay);
    let period = app.chosen().and_then(Datum::period).expect("a month").to_string();
    assert_eq!(period, "2022-03");
    // Its events and notes hang on it.
    let below: Vec<_> = app.outline(flow, &[1, 2, 2]).into_iter().map(|step| step.text).collect();
    assert!(below.iter().any(|text| text.contains("Cisco halts business")), "{below:?}");
    assert!(app.outline(flow, &[1, 2, 2, 0]).len() > 1, "who, how sure, what");
    // A series is no datum, and nothing is marked there.
    app.stand(flow, &[1]);
    assert_eq!(app.chosen(), None);
    for odd in [&[99][..], &[1, 99], &[1, 2, 2, 99, 1]] {
        assert!(app.outline(flow, odd).is_empty());
        app.stand(flow, odd);
    }
}

/// The full readings of the default story, as they are read aloud.
#[test]
fn readings_of_the_default_story_stay_as_they_are() {
    let app = crate::story::open(STORIES[0]);
    let mut said = Vec::new();
    for view in 0..app.views().len() {
        let read = app.reading(view);
        said.extend([format!("# {}", app.views()[view].title), read.short, String::new()]);
        said.extend([read.summary, String::new()]);
        said.extend(read.how);
        said.push(String::new());
        said.extend(read.details);
        said.push(String::new());
        said.extend(read.terms.into_iter().map(|(name, means)| format!("{name}: {means}")));
        said.push(String::new());
        for (at, name) in app.audible(view) {
            let (_, heard) = app.melody(view, at).expect("it can be heard");
            said.push(format!("~ {name}: {}", heard.join(" ")));
        }
    }
    check_golden_text("reading", &(said.join("\n") + "\n"));
}

/// What can be heard of each kind of view. Claims have no levels, lanes no
/// figures, and what stands behind a percentage no order in time; the lines of
/// a ranking are those of the map beside it.
#[test]
fn every_view_with_figures_is_heard_and_said() {
    let mut said = Vec::new();
    for name in STORIES {
        let mut app = crate::story::open(name);
        for view in 0..app.views().len() {
            let kind = app.views()[view].kind.clone();
            let voices = app.audible(view);
            let is_silent = ["claims", "timeline", "evidence", "rank"].contains(&kind.as_str());
            assert_eq!(voices.is_empty(), is_silent, "{name} {kind}");
            let is_many = ["heat", "density"].contains(&kind.as_str());
            for (at, called) in voices.iter().take(if is_many { 1 } else { 6 }) {
                let (melody, words) = app.melody(view, *at).expect("it can be heard");
                // Before and after, or a tone a month, and what it is said to be.
                assert!(words[0].starts_with(&**called), "{called}: {words:?}");
                let gaps = melody.notes().iter().filter(|note| note.value.is_none()).count();
                let says_gaps = words.iter().any(|text| text.contains("hiss"));
                assert_eq!(gaps > 0, says_gaps, "{name} {kind}: {words:?}");
                let says_phrases = words.iter().any(|text| text.contains("long tones"));
                assert_eq!(melody.phrases().is_some(), says_phrases, "{name} {kind}: {words:?}");
                // What is heard is marked; a map draws few of its lines.
                let scene = app.scene(view, 720.0);
                for note in 0..melody.notes().len().min(if is_many { 3 } else { 99 }) {
                    let is_marked = app.hear(view, *at, note) != Redraw::Nothing;
                    // Rows of ledgers come in another order than the picture's.
                    assert!(is_marked || kind == "reroute", "{name} {kind} {note}");
                    let Some(datum) = app.chosen().filter(|_| is_marked) else { continue };
                    let is_drawn = scene.targets.iter().any(|target| target.datum == datum);
                    assert!(is_drawn || is_many, "{name} {kind} {note}: {datum:?}");
                }
                said.push(format!("{kind} {}", words.join(" ")));
            }
        }
    }
    check_golden_text("heard", &(said.join("\n") + "\n"));
}

#[test]
fn every_kind_of_view_is_described_at_three_levels_in_every_language() {
    for name in STORIES {
        for tag in ["en", "de", "ar", "zh-Hans"] {
            // Its figures are many, and its sentences English alone.
            if name == "russia-goods-2022.json" && tag != "en" {
                continue;
            }
            let app = crate::story::open_in(name, tag);
            for (view, about) in app.views().iter().enumerate() {
                let read = app.reading(view);
                let texts = [&read.short, &read.summary].into_iter().chain(&read.how);
                let texts = texts.chain(read.terms.iter().flat_map(|(name, means)| [name, means]));
                for text in texts {
                    let is_key = ["how-", "keys", "term-"].iter().any(|key| text.starts_with(key));
                    assert!(!text.is_empty() && !is_key, "{tag} {name} {}: “{text}”", about.id);
                }
                assert!(!read.terms.is_empty(), "{tag} {name} {}", about.id);
                let is_list = ["rank", "heat", "density"].contains(&about.kind.as_str());
                assert!(is_list || !read.details.is_empty(), "{tag} {name} {}", about.id);
            }
        }
    }
}

#[test]
fn the_authors_own_words_stand_in_for_the_generated_ones() {
    let mut story = crate::story::parsed(STORIES[0]);
    story.views[1].alt = "One sentence of mine.".into();
    story.views[1].summary = "A paragraph of mine.".into();
    story.views[1].reading = "All of it.".into();
    let app = crate::story::made(story);
    let read = app.reading(1);
    assert_eq!(read.short, "One sentence of mine.");
    assert_eq!(
        (read.summary.as_str(), &read.details[..]),
        ("A paragraph of mine.", &["All of it.".to_owned()][..])
    );
    assert_eq!(app.description(1), "One sentence of mine. A paragraph of mine.");
}

/// How often a word has vowels one after another; a silent e at its end is
/// none. Rough, as all counting of syllables by letters is.
fn syllables(word: &str) -> usize {
    let word = word.to_ascii_lowercase();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().filter(char::is_ascii_alphabetic).collect();
    let starts = letters
        .iter()
        .enumerate()
        .filter(|(at, c)| is_vowel(**c) && (*at == 0 || !is_vowel(letters[at - 1])));
    let silent = usize::from(letters.len() > 2 && letters.ends_with(&['e']));
    starts.count().saturating_sub(silent).max(1)
}

/// The grade of school that a text asks for (Flesch and Kincaid, 1975).
fn grade(text: &str) -> f64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let ends = text.matches(['.', ':', ';', '?']).count().max(1);
    let sounds: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * words.len() as f64 / ends as f64 + 11.8 * sounds as f64 / words.len() as f64 - 15.59
}

#[test]
fn what_explains_a_chart_is_plain() {
    assert!(grade("The cat sat on the mat.") < 1.0);
    assert!(
        grade(
            "Notwithstanding considerable methodological heterogeneity, longitudinal investigations demonstrate significant correlations."
        ) > 15.0
    );
    let words = tradefall::words::english();
    for key in words.keys().filter(|key| key.starts_with("how-") || key.ends_with("-means")) {
        let text = words.just(key);
        assert!(grade(&text) <= 9.0, "{key}: grade {:.1}: {text}", grade(&text));
    }
}
