//! The pages: the frame, the one file, the tables. The markup of a view is
//! that of `www/main.js`, so that nothing moves when the live charts come.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::engine::without;
use super::html::{element, escape, link, open, text};
use super::{ENGINE_PARTS, File, Input, STYLE, data_url, integrity, pack, policy_hash, still};
use crate::app::{App, Part, Parts, ViewOption};
use crate::chart::timeline::{date_words, kind_words, status_words};
use crate::draw::Brand;
use crate::scene::{Table, TableCell, text_width};
use crate::story::SourceNote;
use crate::words::Words;

/// What the frame may load: itself, and the styles of `style`.
fn policy(style: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src \
         {style}; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// `index.html`: the frame that other pages show.
pub(super) fn frame(input: &Input, files: &[File], engine: &str, content: &str) -> String {
    let bytes = |name: &str| {
        let file = files.iter().find(|file| file.0 == name);
        file.map(|file| file.1.as_slice()).unwrap_or_default()
    };
    let script = format!("{engine}/pkg/page.js");
    let mut head = String::new();
    let sheet = files.iter().find(|file| file.0.starts_with(STYLE));
    let (sheet, css) = sheet.map(|file| (&*file.0, &*file.1)).unwrap_or_default();
    let css = String::from_utf8_lossy(css);
    let styles = if input.is_style_inside { policy_hash(&css) } else { "'self'".to_owned() };
    let policy = ("content", &*policy(&styles));
    head += &open("meta", &[("http-equiv", "Content-Security-Policy"), policy]);
    // One file, since the first frame waits for it. Its name has its sum, and
    // the link has none: that is compared only for files asked for with CORS,
    // which a sandboxed frame gets of few servers.
    if input.is_style_inside {
        head += &element("style", &[], &css);
    } else {
        head += &open("link", &[("rel", "stylesheet"), ("href", sheet)]);
    }
    if let Some(brand) = input.brand {
        let path = letters(brand);
        let font = [("rel", "preload"), ("as", "font"), ("crossorigin", ""), ("href", &*path)];
        head += &open("link", &font);
    }
    let oembed = if input.base.is_empty() {
        "oembed.json".to_owned()
    } else {
        format!("{}/oembed.json", input.base)
    };
    head += &open(
        "link",
        &[
            ("rel", "alternate"),
            ("type", "application/json+oembed"),
            ("href", &oembed),
            ("title", &input.app.story().title),
        ],
    );
    // The frame tells its height before the charts are there.
    for path in [format!("{engine}/frame.js"), script] {
        let sum = integrity(bytes(&path));
        let script = [("type", "module"), ("src", path.as_str()), ("integrity", &sum)];
        head += &element("script", &script, "");
    }
    document(input, &head, false, content)
}

/// `one.html`: everything in one file, which asks for nothing. `None` where
/// the engine's files hold no `pkg/one.js`.
pub(super) fn one(input: &Input, files: &[File], content: &str) -> Result<Option<String>, String> {
    let engine = |name: &str| input.engine.iter().find(|file| file.0 == name).map(|file| &file.1);
    // As much of the engine as the page may be asked for.
    let views = (0..input.app.views().len()).map(|view| input.app.part(view).with_those_below());
    let wanted = views.fold(Part::Files.with_those_below(), Parts::and_all);
    let has_goods = wanted.contains(Part::Goods);
    let is_plain = !has_goods && input.app.words().tag() == "en";
    let script = if is_plain { "pkg/one.js" } else { "pkg/one-all.js" };
    let scripts = ["pkg/one-open.js", script].map(|name| {
        let text = engine(name).map(|bytes| String::from_utf8_lossy(bytes));
        // A script ends at its first end tag, wherever that stands.
        text.map(|text| text.replace("</script", "<\\/script").replace("<!--", "<\\!--"))
    });
    let [Some(opener), Some(script)] = scripts else { return Ok(None) };
    let mut style = style(input, "");
    if let Some(font) = engine("fonts/tradefall-sans.woff2") {
        let _ = writeln!(
            style,
            "@font-face {{ font-family: \"Tradefall Sans\"; font-weight: 400 600; src: \
             url(\"{}\") format(\"woff2\"); }}",
            data_url("font/woff2", font)
        );
    }
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; font-src data:; \
         img-src data:; base-uri 'none'; form-action 'none'",
        policy_hash(&opener),
        policy_hash(&script),
        policy_hash(&style)
    );
    let mut head =
        open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy.as_str())]);
    head.extend(["<style>", &style, "</style>"]);
    let mut held: Vec<(String, &[u8])> = Vec::new();
    let whole = engine("pkg/one.wasm").zip(engine("pkg/one.json"));
    let whole = whole.filter(|_| !has_goods).map(|(whole, plan)| {
        let plan = serde_json::from_slice(plan).ok();
        let is_shown = |kind: &str| input.app.views().iter().any(|view| view.kind == kind);
        let engine = plan.and_then(|plan| without(whole, &plan, &is_shown));
        engine.ok_or(
            "pkg/one.wasm, pkg/one.json: expected an engine and what of it serves \
                      which views; run ./build.sh again",
        )
    });
    let whole = whole.transpose()?;
    if let Some(whole) = &whole {
        held.push(("engine.wasm".to_owned(), whole));
    }
    for (part, name) in (0..).map_while(Part::numbered).zip(ENGINE_PARTS) {
        if whole.is_none() && wanted.contains(part) {
            let at = part.number();
            let wasm = engine(name).ok_or_else(|| format!("{name}: expected, not found"))?;
            held.push((format!("part-{at}.wasm"), wasm));
        }
    }
    held.push(("page.js".to_owned(), script.as_bytes()));
    let tag = input.app.words().tag();
    let (language, texts) = (format!("words/{tag}.ftl"), format!("story.{tag}.json"));
    if tag != "en"
        && let Some(bytes) = engine(&language)
    {
        held.push((language, bytes));
    }
    for (name, bytes) in files {
        if super::is_shown(name) || *name == texts {
            held.push((name.clone(), bytes));
        }
    }
    head += &open("meta", &[("name", "referrer"), ("content", "no-referrer")]);
    // What the head says of all links need not stand at each.
    let mut page = document(input, &head, true, content).replace(" rel=\"noreferrer\"", "");
    // Ends that HTML does not need; of texts nothing looks like one.
    for end in ["</td>", "</th>", "</tr>", "</thead>", "</tbody>", "</li>", "</option>"] {
        page = page.replace(end, "");
    }
    // What stands before the body are sums and styles, which stay as they are.
    if let Some(at) = page.find("<body") {
        let body = super::html::bare(&page[at..]);
        page.truncate(at);
        page += &body;
    }
    let held: Vec<(&str, &[u8])> = held.iter().map(|(name, bytes)| (&**name, *bytes)).collect();
    let end = element("script", &[("type", "application/x-lzma")], &pack::packed(&held))
        + &element("script", &[("type", "module")], &opener)
        + "</body>";
    Ok(Some(page.replacen("</body>", &end, 1)))
}

/// The file of a host's font.
pub(super) fn letters(brand: &Brand) -> String {
    let sum = &super::hex(&Sha256::digest(brand.bytes()))[..12];
    format!("letters-{sum}.{}", brand.ending())
}

/// The style of a page and of its pictures, with the font files in `fonts`;
/// without any where that is empty.
pub(super) fn style(input: &Input, fonts: &str) -> String {
    let sheet = input.engine.iter().find(|file| file.0 == "pkg/page.css");
    let css = sheet.map(|file| String::from_utf8_lossy(&file.1)).unwrap_or_default();
    // A style ends at its first end tag, wherever that stands.
    let css = css.replace("</", "<\\/");
    let place = |brand: &Brand| {
        if fonts.is_empty() { data_url("font/ttf", brand.bytes()) } else { letters(brand) }
    };
    let letters = input.brand.map_or_else(String::new, |brand| still::letters(&place(brand)));
    if fonts.is_empty() {
        // Each ends at the first brace: a rule of a font holds no other.
        let mut parts = css.split("@font-face{");
        let first = parts.next().unwrap_or_default().to_owned();
        let kept = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after));
        return first + &kept.collect::<String>() + &still::style(input) + &letters;
    }
    css.replace("../fonts/", fonts) + &still::style(input) + &letters
}

fn document(input: &Input, head: &str, is_one: bool, content: &str) -> String {
    let (story, words) = (input.app.story(), input.app.words());
    let mut out = String::from("<!doctype html>\n");
    out += &open("html", &root(input.app));
    out += "\n<head>\n<meta charset=\"utf-8\">\n";
    out +=
        &open("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    out += &open("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    out += &open("meta", &[("name", "responsive-embedded-sizing")]);
    out += &text("title", &[], &story.title);
    out += &open("meta", &[("name", "description"), ("content", &story.standfirst)]);
    // A file that is opened from a disk or from mail is no card of a network.
    if !is_one {
        out += &open("meta", &[("property", "og:title"), ("content", &story.title)]);
        out += &open("meta", &[("property", "og:description"), ("content", &story.standfirst)]);
        let base = if input.base.is_empty() { String::new() } else { format!("{}/", input.base) };
        out += &open("meta", &[("property", "og:image"), ("content", &format!("{base}og.png"))]);
        for (name, size) in [("og:image:width", "1200"), ("og:image:height", "630")] {
            out += &open("meta", &[("property", name), ("content", size)]);
        }
        // The picture large, and not as a small square beside the words.
        out += &open("meta", &[("name", "twitter:card"), ("content", "summary_large_image")]);
    }
    out += "<link rel=\"icon\" href=\"data:,\">";
    out += head;
    out += "\n</head>\n";
    let mut body = vec![("data-story", "story.json"), ("data-id", story.id.as_str())];
    if words.tag() != "en" {
        body.push(("data-lang", words.tag()));
    }
    if input.brand.is_some() {
        body.push(("data-letters", ""));
    }
    // Seen at once: what draws the first view is not asked for only then.
    let first = input.app.part(0).number().to_string();
    if first != "0" {
        body.push(("data-part", &first));
    }
    out += &open("body", &body);
    out += "\n<div class=\"frame\">\n<main>\n";
    out += &text("h1", &[("id", "title")], &story.title);
    out += &text("p", &[("class", "standfirst"), ("id", "standfirst")], &story.standfirst);
    out += "<p class=\"problem\" id=\"problem\" role=\"status\" hidden></p>\n\
            <p class=\"problem\" id=\"address\" role=\"status\" hidden></p>\n";
    let views: String =
        (0..input.app.views().len()).map(|view| section(input, view, is_one)).collect();
    out += &element("div", &[("id", "views")], &views);
    out += "\n</main>\n<footer>\n";
    out += &phrase(words, "Sources");
    let sources: String = story.sources.iter().map(|one| source(one, words)).collect();
    out += &element("ul", &[("id", "sources")], &sources);
    let notes: String =
        input.app.notes().iter().map(|note| text("li", &[], &words.told(note))).collect();
    let mut attributes = vec![("id", "notes")];
    if notes.is_empty() {
        attributes.push(("hidden", ""));
    }
    let notes = phrase(words, "What was set aside") + &element("ul", &[], &notes);
    out += &element("section", &attributes, &notes);
    out += &text(
        "p",
        &[("class", "source"), ("data-content", content)],
        &words.say("published-as", &[("version", env!("CARGO_PKG_VERSION")), ("content", content)]),
    );
    out += "</footer>\n</div>\n<p class=\"announce\" aria-live=\"polite\"></p>\n</body>\n</html>\n";
    out
}

/// The language of a page: that which it speaks, else that of the story.
fn root(app: &App) -> Vec<(&str, &str)> {
    let words = app.words();
    let mut root = vec![(
        "lang",
        match words.tag() {
            "en" => app.story().language.as_str(),
            tag => tag,
        },
    )];
    if words.is_rtl() {
        root.push(("dir", "rtl"));
    }
    root
}

/// What the page says itself, by its English words (`www/told.js`).
fn say(words: &Words, english: &str) -> String {
    let letters = english.split(|at: char| !at.is_ascii_alphabetic());
    let letters: Vec<_> = letters.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.just(&format!("page-{}", letters.join("-")))
}

/// A heading that a page can say in another language.
fn phrase(words: &Words, english: &str) -> String {
    text("h2", &[("data-phrase", english)], &say(words, english))
}

fn section(input: &Input, view: usize, is_one: bool) -> String {
    let app = input.app;
    let (about, words) = (&app.views()[view], app.words());
    let twin = app.twin(view);
    let mut out = text("h2", &[], &about.title);
    out += &text("p", &[("class", "text")], &about.text);
    out += &element("div", &[("class", "chart")], &still::pictures(input, view, is_one));
    if app.has_time(view) {
        out += &months(words, &app.window_words(view), app.can_compare());
    }
    let captions: String =
        twin.captions.iter().map(|caption| text("p", &[("class", "caption")], caption)).collect();
    out += &element("div", &[], &captions);
    let source = words.say("page-source-source", &[("source", &about.source)]);
    out += &text("p", &[("class", "source")], &source);
    out += &controls(&app.options(view));
    // A single file has no room for the engine that reads.
    let mut more = if is_one { String::new() } else { reading(app, view) };
    if !twin.methods.is_empty() {
        let mut inside = text("summary", &[], &say(words, "How was this computed?"));
        for method in &twin.methods {
            let lines: String = method.lines.iter().map(|line| text("li", &[], line)).collect();
            inside += &text("h3", &[], &method.title);
            inside += &element("ul", &[], &lines);
        }
        more += &element("details", &[("class", "method")], &inside);
    }
    // The table says the same; a single file carries it once.
    if about.kind == "timeline" && !is_one {
        let inside = text("summary", &[], &say(words, "The events as a list")) + &events(app, view);
        more += &element("details", &[("class", "list")], &inside);
    }
    if !twin.table.header.is_empty() {
        let inside =
            text("summary", &[], &say(words, "The figures as a table")) + &table(&twin.table);
        more += &element("details", &[("class", "data")], &inside);
    }
    out += &element("div", &[("class", "more")], &more);
    let id = format!("view-{}", about.id);
    element("section", &[("class", "view"), ("id", &id)], &out)
}

/// The view in words: in short, in full, how to read it, what its terms mean.
fn reading(app: &App, view: usize) -> String {
    let (read, words) = (app.reading(view), app.words());
    let head = |key: &str| text("h3", &[], &words.just(key));
    let paragraph = |one: &String| text("p", &[("class", "caption")], one);
    let mut inside = text("summary", &[], &say(words, "Read or hear this chart"));
    inside += &head("reading-summary");
    inside += &paragraph(&read.summary);
    inside += &head("reading-how");
    inside += &read.how[..read.how.len().min(1)].iter().map(paragraph).collect::<String>();
    if !read.details.is_empty() {
        let items: String = read.details.iter().map(|one| text("li", &[], one)).collect();
        inside += &head("reading-details");
        inside += &element("ul", &[], &items);
    }
    inside += &head("reading-terms");
    for (name, means) in &read.terms {
        let term = text("summary", &[], name) + &paragraph(means);
        inside += &element("details", &[("class", "term")], &term);
    }
    element("details", &[("class", "reading")], &inside)
}

/// The strip and the row of buttons under a time axis, which keep their place
/// until they are live.
fn months(words: &Words, shown: &str, can_compare: bool) -> String {
    let mut inside = text("span", &[("class", "words")], shown);
    inside += &text("button", &[("disabled", "")], "+");
    let labels = ["Select months", "Select before", "Select after"];
    for label in &labels[..if can_compare { 3 } else { 1 }] {
        inside += &text("button", &[("disabled", "")], &say(words, label));
    }
    let strip = element("div", &[("class", "strip")], "");
    let buttons = element("div", &[("class", "months")], &inside);
    let place = [("class", "time waiting"), ("aria-hidden", "true")];
    element("div", &place, &[strip, buttons].concat())
}

/// The events of a view by date, with their sources.
fn events(app: &App, view: usize) -> String {
    let words = app.words();
    let item = |at: usize| {
        let event = &app.data().events[at];
        let (who, kind) = (event.who(), kind_words(words, &event.kind));
        let about = format!("{who}. {kind}. {}. ", status_words(words, event.status));
        let source = link(&event.source_url, &event.source_title);
        let title = text("strong", &[], &event.title);
        let about = element("p", &[], &format!("{}{source}", escape(&about)));
        element("li", &[], &format!("{} {title} {about}", escape(&date_words(words, &event.when))))
    };
    let items: String = app.search(view, "").into_iter().map(item).collect();
    element("div", &[("class", "scroll")], &element("ol", &[("class", "events")], &items))
}

/// The choices of a view as high and wide as the live ones, not yet usable:
/// they keep the place.
fn controls(options: &[ViewOption]) -> String {
    let mut inside = String::new();
    for option in options {
        if option.is_range {
            let chosen = option.choices.iter().find(|choice| choice.0 == option.value);
            let step = chosen.map_or("", |choice| &choice.1);
            let parts = [
                text("span", &[], &option.label),
                open("input", &[("type", "range"), ("disabled", "")]),
                text("span", &[("class", "step")], step),
            ];
            inside += &element("label", &[("class", "range")], &parts.concat());
            continue;
        }
        let choices: String = widest(option).map(|label| text("option", &[], label)).collect();
        let select = element("select", &[("disabled", "")], &choices);
        inside += &element("label", &[], &format!("{} {select}", escape(&option.label)));
    }
    let files: String = ["SVG", "PNG", "CSV"]
        .iter()
        .map(|name| text("button", &[("disabled", "")], name))
        .collect();
    inside += &element("span", &[("class", "files")], &files);
    element("div", &[("class", "controls waiting"), ("aria-hidden", "true")], &inside)
}

/// The labels of an option that may be its widest, which say how wide its place
/// is: a browser's letters are not quite as wide as ours.
fn widest(option: &ViewOption) -> impl Iterator<Item = &str> {
    let width = |label: &str| text_width(label, 16.0, false);
    let labels = option.choices.iter().map(|choice| choice.1.as_str());
    let most = labels.clone().map(width).fold(0.0, f64::max);
    labels.filter(move |label| width(label) >= 0.9 * most)
}

/// How a column is set: numbers, with what stands in their place, end at one
/// edge, and whole sentences want a wide column (`www/tables.js` has the same).
/// A number that is said in words is text.
fn kind_of(table: &Table, column: usize) -> Option<(&'static str, &'static str)> {
    let cells = || table.rows.iter().filter_map(|row| row.get(column));
    let mut numbers = cells().filter(|cell| cell.number.is_some()).peekable();
    let letters = |text: &str| text.chars().filter(|at| at.is_alphabetic()).count();
    if column == 0 {
        None
    } else if numbers.peek().is_some() && numbers.all(|cell| letters(&cell.text) < 3) {
        Some(("class", "number"))
    } else {
        cells().any(|cell| cell.text.chars().count() > 60).then_some(("class", "long"))
    }
}

fn table(table: &Table) -> String {
    let mut out = text("caption", &[], &table.caption);
    let kinds: Vec<_> = (0..table.header.len()).map(|column| kind_of(table, column)).collect();
    let of = |column: usize| kinds.get(column).copied().flatten();
    let head = |(column, name): (usize, &String)| {
        let attributes: Vec<_> =
            [Some(("scope", "col")), of(column)].into_iter().flatten().collect();
        text("th", &attributes, name)
    };
    let header: String = table.header.iter().enumerate().map(head).collect();
    out += &element("thead", &[], &element("tr", &[], &header));
    let row = |row: &Vec<TableCell>| {
        let cells = row.iter().enumerate().map(|(index, cell)| {
            let label = if cell.text.is_empty() { &cell.link } else { &cell.text };
            let content = link(&cell.link, label);
            match index {
                0 => element("th", &[("scope", "row")], &content),
                _ => element("td", of(index).as_slice(), &content),
            }
        });
        element("tr", &[], &cells.collect::<String>())
    };
    out += &element("tbody", &[], &table.rows.iter().map(row).collect::<String>());
    let region = [
        ("class", "scroll"),
        ("tabindex", "0"),
        ("role", "group"),
        ("aria-label", table.caption.as_str()),
    ];
    element("div", &region, &element("table", &[], &out))
}

fn source(source: &SourceNote, words: &Words) -> String {
    let mut out = link(&source.url, &source.title);
    if !source.licence.is_empty() {
        out.extend([". ", &escape(&source.licence)]);
    }
    if !source.retrieved.is_empty() {
        let date = words.say("page-retrieved-date", &[("date", &source.retrieved)]);
        out.extend([". ", &escape(&date)]);
    }
    element("li", &[], &out)
}

/// How pages begin that hold text and no chart: in the style of the others.
pub(super) fn plain(root: &str, title: &str, files: &[File]) -> String {
    let mut out = ["<!doctype html>\n", root, "\n<head><meta charset=\"utf-8\">"].concat();
    let narrow = "width=device-width, initial-scale=1";
    out += &open("meta", &[("name", "viewport"), ("content", narrow)]);
    out += &text("title", &[], title);
    out += "<link rel=\"icon\" href=\"data:,\">";
    if let Some((sheet, _)) = files.iter().find(|file| file.0.starts_with(STYLE)) {
        out += &open("link", &[("rel", "stylesheet"), ("href", sheet)]);
    }
    out + "</head>\n<body>\n<main>\n"
}

/// `table.html`: every table of the story, for pages that show nothing else.
pub(super) fn tables(app: &App, files: &[File]) -> String {
    let story = app.story();
    let mut out = plain(&open("html", &root(app)), &story.title, files);
    out += &text("h1", &[], &story.title);
    for view in 0..app.views().len() {
        let twin = app.twin(view);
        let mut inside = text("h2", &[], &app.views()[view].title);
        let captions = twin.captions.iter();
        inside += &captions.map(|words| text("p", &[("class", "text")], words)).collect::<String>();
        if !twin.table.header.is_empty() {
            inside += &table(&twin.table);
        }
        out += &element("section", &[("class", "view")], &inside);
    }
    out + "\n</main>\n</body>\n</html>\n"
}
