//! The card of a social network: the story's headline, one chart in letters
//! that are read in a feed, and its source.

use super::{Input, dressed, still};
use crate::draw::{SvgHead, png_in, svg};
use crate::scene::{Ink, LINE_HEIGHT, Mark, Rect, Scene, Text, elide, point, wrap};

/// Pixels of a card.
const SIZE: (f64, f64) = (1200.0, 630.0);

/// Room around everything, in pixels of the card.
const MARGIN: f64 = 44.0;

/// Pixels of the card to one of a chart, the largest first: the twelve pixels of
/// a chart's smallest text become 24, or stay twelve at least.
const SCALES: [f64; 11] = [2.0, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0];

/// The card as a PNG.
///
/// # Errors
///
/// When the picture cannot be made, in words.
pub(super) fn card(input: &Input) -> Result<Vec<u8>, String> {
    let (scale, scene) = scene(input);
    let story = input.app.story();
    let head = SvgHead { id: "card", title: &story.title, description: &story.standfirst };
    let picture = dressed(input, svg(&scene, crate::scene::Theme::Light, &head));
    let (width, height) = (SIZE.0 / scale, SIZE.1 / scale);
    png_in(&still::on_card(&picture, (width, height), SIZE), 1.0, input.brand)
}

/// What the card shows, and how many of its pixels one of the scene takes.
fn scene(input: &Input) -> (f64, Scene) {
    let with_chart = |scale: &f64| Some((*scale, with_chart(input, *scale)?));
    SCALES.iter().find_map(with_chart).unwrap_or_else(|| (2.0, words_alone(input, 2.0)))
}

/// A text over its lines, in pixels of the card; where the next begins.
fn write(scene: &mut Scene, scale: f64, y: f64, text: &str, like: &Text) -> f64 {
    let room = (SIZE.0 - 2.0 * MARGIN) / scale;
    let mut y = y;
    for line in wrap(text, room, like.size, like.is_bold) {
        y += like.size * LINE_HEIGHT;
        let at = point(MARGIN / scale, y - like.size * 0.3);
        scene.text(Text { at, text: line, ..like.clone() });
    }
    y
}

/// A text of this size, in pixels of the card.
fn letters(size: f64, scale: f64) -> Text {
    Text::new("", point(0.0, 0.0)).size(size / scale)
}

/// The first chart of the story that has room below the headline at this
/// scale.
fn with_chart(input: &Input, scale: f64) -> Option<Scene> {
    let (app, story) = (input.app, input.app.story());
    let width = (SIZE.0 - 2.0 * MARGIN) / scale;
    (0..app.views().len()).find_map(|view| {
        let (chart, about) = (app.chart(view)?, &app.views()[view]);
        let mut card = Scene::new(SIZE.0 / scale, SIZE.1 / scale);
        let headline = letters(38.0, scale).bold();
        let mut y = write(&mut card, scale, (MARGIN - 16.0) / scale, &story.title, &headline);
        if about.title != story.title {
            let below = letters(26.0, scale).ink(Ink::Muted);
            y = write(&mut card, scale, y + 2.0 / scale, &about.title, &below);
        }
        let source = [("source", about.source.as_str())];
        let source = elide(&app.words().say("source", &source), width, 20.0 / scale, false);
        let foot = (SIZE.1 - MARGIN + 16.0) / scale;
        let last = Text::new(source, point(MARGIN / scale, foot)).size(20.0 / scale);
        let room = Rect::between(0.0, y + 8.0 / scale, width, foot - 26.0 / scale);
        let scene = chart.still(width, app.margins(view, width));
        if scene.height > room.height {
            return None;
        }
        // A chart that leaves room stands in the middle of it.
        let by = point(MARGIN / scale, room.y + (room.height - scene.height) / 2.0);
        card.marks.extend(scene.marks.into_iter().map(|mark| mark.shifted(by)));
        card.text(last.ink(Ink::Muted));
        Some(card)
    })
}

/// The headline and what the story says first, where no chart has room.
fn words_alone(input: &Input, scale: f64) -> Scene {
    let (story, room) = (input.app.story(), SIZE.1 / scale);
    let mut card = Scene::new(SIZE.0 / scale, room);
    // Long ones in smaller letters, and at last the headline alone.
    for (headline, below) in [(60.0, 32.0), (48.0, 28.0), (40.0, 24.0), (32.0, 0.0)] {
        card.marks.clear();
        let mut y = write(&mut card, scale, 0.0, &story.title, &letters(headline, scale).bold());
        if below > 0.0 {
            let text = letters(below, scale).ink(Ink::Muted);
            y = write(&mut card, scale, y + 16.0 / scale, &story.standfirst, &text);
        }
        if y <= room - MARGIN / scale || below == 0.0 {
            let by = point(0.0, ((room - y) / 2.0).max(0.0));
            card.marks = card.marks.into_iter().map(|mark: Mark| mark.shifted(by)).collect();
            break;
        }
    }
    card
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use crate::story::Story;

    #[test]
    fn a_card_has_the_headline_and_letters_that_are_read_in_a_feed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/stories");
        for (name, has_chart) in [
            ("russia-technology-2022", true),
            ("us-russia-2022", true),
            ("behind-the-fall-2022", true),
            ("mirror-armenia-2022", true),
            ("russia-events", false),
        ] {
            let text = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap();
            let story: Story = serde_json::from_str(&text).unwrap();
            let app = App::new(story, &mut |path| {
                std::fs::read(format!("{folder}/{path}")).map_err(|error| error.to_string())
            })
            .unwrap();
            let input = Input {
                app: &app,
                story: &serde_json::Value::Null,
                data: &[],
                texts: &[],
                engine: &[],
                brand: None,
                is_style_inside: false,
                base: "",
            };
            let (scale, scene) = scene(&input);
            let (mut said, mut marks) = (String::new(), 0);
            for mark in &scene.marks {
                let Mark::Text(text) = mark else {
                    marks += 1;
                    continue;
                };
                assert!(text.size * scale >= 11.9, "{name}: {text:?}");
                let area = text.bounds();
                let is_inside = area.y >= 0.0 && area.bottom() <= scene.height;
                assert!(is_inside && area.right() <= scene.width, "{name}: {text:?}");
                said = said + &text.text + " ";
            }
            assert!(said.starts_with(&app.story().title), "{name}: {said}");
            assert_eq!(marks > 0, has_chart, "{name}");
        }
    }
}
