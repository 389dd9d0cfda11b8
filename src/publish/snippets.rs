//! How others put a published story into their pages.

use serde_json::{Value, json};

use super::html::{element, open, text};
use super::{File, Input, PICTURE_WIDTH, PINNED, integrity, still};

/// Where the folder is, or a place holder.
fn base<'a>(input: &'a Input) -> &'a str {
    if input.base.is_empty() { "https://HOST" } else { input.base }
}

/// Height of the frame at the widest of the pictures' columns, roughly: the
/// frame says its own once it runs.
fn height(input: &Input) -> u32 {
    let charts: f64 = (0..input.app.views().len())
        .map(|view| input.app.scene(view, still::WIDTHS[1].0).height + 320.0)
        .sum();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "far below u32's")]
    let whole = (charts + 320.0).ceil() as u32;
    whole
}

fn iframe(input: &Input) -> String {
    let story = input.app.story();
    let id = format!("tradefall-{}", super::file_name(&story.id));
    let height = height(input).to_string();
    element(
        "iframe",
        &[
            ("id", &id),
            ("src", &format!("{}/index.html?id={id}", base(input))),
            ("title", &story.title),
            ("loading", "lazy"),
            ("sandbox", "allow-scripts allow-downloads allow-popups"),
            ("referrerpolicy", "no-referrer"),
            ("scrolling", "no"),
            ("frameborder", "0"),
            ("width", "100%"),
            ("height", &height),
            ("style", "width:0;min-width:100%!important;border:0"),
        ],
        "",
    )
}

fn picture(input: &Input) -> String {
    let story = input.app.story();
    let figure = input.app.figure(0, PICTURE_WIDTH);
    let alt = input.app.twin(0).captions.join(" ");
    let image = open(
        "img",
        &[
            ("src", &format!("{}/static-light.svg", base(input))),
            ("alt", if alt.is_empty() { &story.title } else { &alt }),
            ("width", &figure.width.to_string()),
            ("height", &figure.height.to_string()),
        ],
    );
    element("a", &[("href", &format!("{}/index.html", base(input)))], &image)
}

/// The element, with the sum of its script where that is published.
fn tag(input: &Input, files: &[File]) -> String {
    let pinned = files.iter().find(|file| file.0.starts_with(PINNED));
    let name = pinned.map_or("tradefall-chart.js", |file| &file.0);
    let source = format!("{}/{name}", base(input));
    let sum = pinned.map(|file| integrity(&file.1)).unwrap_or_default();
    let mut attributes = vec![("type", "module"), ("src", source.as_str())];
    if !sum.is_empty() {
        attributes.extend([("integrity", sum.as_str()), ("crossorigin", "anonymous")]);
    }
    let script = element("script", &attributes, "");
    let story = &input.app.story().title;
    let place = format!("{}/index.html", base(input));
    let attributes = [("src", place.as_str()), ("title", story)];
    format!("{script}\n{}", element("tradefall-chart", &attributes, &picture(input)))
}

/// `oembed.json` (<https://oembed.com>, version 1.0, type rich). A static file
/// cannot honour `maxwidth`; the frame is as wide as its place.
pub(super) fn oembed(input: &Input) -> Value {
    let story = input.app.story();
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Tradefall",
        "title": story.title,
        "html": iframe(input),
        "width": 600,
        // Readers in some languages expect a whole number.
        "height": height(input),
        "thumbnail_url": format!("{}/og.png", base(input)),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    })
}

/// `embed.html`: the snippets, to be copied.
pub(super) fn page(input: &Input, files: &[File]) -> String {
    let story = input.app.story();
    let title = format!("Embed: {}", story.title);
    let mut out = super::page::plain("<html lang=\"en\">", &title, files);
    // The page speaks English; the story may not.
    let named = text("span", &[("lang", story.language.as_str())], &story.title);
    out += &element("h1", &[], &format!("Embed “{named}”"));
    let ways = [
        (
            "A frame",
            "Interactive, and apart from the page's styles. It tells its height to pages that \
             already listen for Datawrapper, pym.js, @newswire/frames, Sidechain, \
             iframe-resizer, AMP or WordPress frames.",
            iframe(input) + &element("noscript", &[], &picture(input)),
        ),
        (
            "One tag",
            "Drawn in the page by a custom element, which loads near the screen, needs no \
             listener, and keeps what stands inside it when anything fails. The sum holds for \
             this version of the script; tradefall-chart.js, without a sum, is the one that was \
             published last.",
            tag(input, files),
        ),
        (
            "A picture with its data behind it",
            "For pages without scripts, for feeds and for mail.",
            picture(input),
        ),
    ];
    let part = |title: &str, words: &str, more: &str| {
        let inside = text("h2", &[], title) + &text("p", &[("class", "text")], words) + more;
        element("section", &[("class", "view")], &inside)
    };
    for (title, words, snippet) in ways {
        out += &part(title, words, &element("pre", &[], &text("code", &[], &snippet)));
    }
    out += &part(
        "One file",
        "one.html holds everything and asks for nothing: it opens from a disk, from mail and in a \
         sandbox.",
        "",
    );
    out += &part(
        "What the server should send",
        "Files in the folder engine-… never change under their name: Cache-Control: public, \
         max-age=31536000, immutable. For sandboxed frames, whose origin is null, \
         Access-Control-Allow-Origin: * on scripts, styles, fonts, the engine and the data. \
         Content-Type: application/wasm for .wasm, and Brotli for all text.",
        "",
    );
    out + "</main>\n</body>\n</html>\n"
}
