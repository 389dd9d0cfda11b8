//! Pictures in letters of somebody's own: a picture is laid out for the bundled
//! font, and its texts are set so that they take that room, as `www/look.js`
//! sets them in a page.

use std::fmt::Write as _;

use ttf_parser::{Face, name_id};

use super::FONT_FAMILIES;
use crate::scene::text_width;

/// What a font is measured with, as in the page.
const SAMPLE: &str = "Exports of laptops, chips and phones to Russia 2022 −97.9%";

/// A font file and how its letters compare with the bundled ones.
#[derive(Debug)]
pub struct Brand {
    bytes: Vec<u8>,
    family: String,
    /// Of a size of ours, so that texts run as wide on the whole.
    size: f64,
}

impl Brand {
    /// The font in a file: TTF or OTF.
    ///
    /// # Errors
    ///
    /// In words, when the bytes are no font or one without letters or a name.
    pub fn new(bytes: Vec<u8>) -> Result<Self, String> {
        let face = Face::parse(&bytes, 0)
            .map_err(|error| format!("expected a font (TTF or OTF), found other bytes: {error}"))?;
        let name = |id| {
            let names = face.names().into_iter().filter(|name| name.name_id == id);
            names.filter_map(|name| name.to_string()).find(|name| !name.trim().is_empty())
        };
        let family = name(name_id::TYPOGRAPHIC_FAMILY).or_else(|| name(name_id::FAMILY));
        let family = family.ok_or("expected a font with the name of its family, found none")?;
        let wide = advance_of(&face, SAMPLE);
        if wide <= 0.0 {
            return Err("expected a font with letters, found none".to_owned());
        }
        let size = (text_width(SAMPLE, 1.0, false) / wide).clamp(0.8, 1.15);
        // What ends a name in CSS is no part of one.
        let family: String = family.chars().filter(|at| !"'\"\\<>&;{}".contains(*at)).collect();
        Ok(Self { bytes, family, size })
    }

    /// The bytes of the file.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The ending that a file of it has.
    pub(crate) fn ending(&self) -> &'static str {
        if self.bytes.starts_with(b"OTTO") { "otf" } else { "ttf" }
    }

    /// A picture of [`super::svg`] in this font. Letters that it lacks are those
    /// of the bundled one.
    pub fn set(&self, svg: &str) -> String {
        self.set_as(&self.family, svg)
    }

    /// The same where the font goes by another name.
    pub(crate) fn set_as(&self, family: &str, svg: &str) -> String {
        // It was parsed when it was opened.
        let Ok(face) = Face::parse(&self.bytes, 0) else { return svg.to_owned() };
        let families = format!("'{family}',{FONT_FAMILIES}");
        let svg = svg.replacen(FONT_FAMILIES, &families, 1);
        let mut out = String::with_capacity(svg.len() + svg.len() / 16);
        let mut rest = svg.as_str();
        while let Some((before, found)) = rest.split_once("<text ") {
            out.extend([before, "<text "]);
            rest = found;
            let Some((head, tail)) = found.split_once('>') else { break };
            let Some((content, after)) = tail.split_once("</text>") else { break };
            let Some((left, sized)) = head.split_once("font-size=\"") else { break };
            let Some((size, right)) = sized.split_once('"') else { break };
            let Ok(asked) = size.parse::<f64>() else { break };
            let text = unescape(content);
            let own = asked * self.size;
            let room = text_width(&text, asked, head.contains("font-weight"));
            let letters = text.chars().count().max(1) as f64;
            let gap = ((room - advance_of(&face, &text) * own) / letters).min(0.0);
            let _ = write!(out, "{left}font-size=\"{own:.2}\"{right}");
            if gap < -0.005 {
                let _ = write!(out, " letter-spacing=\"{gap:.3}\"");
            }
            out.extend([">", content, "</text>"]);
            rest = after;
        }
        out + rest
    }
}

/// A picture of [`super::svg`], or of [`Brand::set`] in `brand`, whose texts say
/// how long they are: where it stands as an image no font is loaded, and
/// letters of the system would run into each other.
pub(crate) fn fitted(svg: &str, brand: Option<&Brand>) -> String {
    let face = brand.and_then(|brand| Face::parse(&brand.bytes, 0).ok());
    let mut parts = svg.split("<text ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("<text ");
        let Some((head, (content, _))) =
            part.split_once('>').and_then(|(head, tail)| Some((head, tail.split_once("</text>")?)))
        else {
            out.push_str(part);
            continue;
        };
        let number = |name: &str| {
            let value = head.split_once(name).and_then(|(_, value)| value.split('"').next());
            value.and_then(|value| value.parse().ok()).unwrap_or(0.0)
        };
        let (text, size): (_, f64) = (unescape(content), number("font-size=\""));
        let gaps = number("letter-spacing=\"") * text.chars().count() as f64;
        let wide = match &face {
            Some(face) => advance_of(face, &text) * size + gaps,
            None => text_width(&text, size, head.contains("font-weight")),
        };
        let _ = write!(out, "textLength=\"{wide:.0}\" lengthAdjust=\"spacingAndGlyphs\" ");
        out.push_str(part);
    }
    out
}

/// How wide a text is in a font of size 1.
fn advance_of(face: &Face, text: &str) -> f64 {
    let units = f64::from(face.units_per_em().max(1));
    let advance = |character: char| {
        let glyph = face.glyph_index(character).and_then(|glyph| face.glyph_hor_advance(glyph));
        let ours = || text_width(character.encode_utf8(&mut [0; 4]), 1.0, false);
        glyph.map_or_else(ours, |advance| f64::from(advance) / units)
    };
    text.chars().map(advance).sum()
}

/// The text of what `svg::escape` wrote.
fn unescape(markup: &str) -> String {
    let parts = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    parts.iter().fold(markup.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{SvgHead, png_in, svg};
    use crate::scene::{Scene, Text, Theme, point};

    /// The bundled bold is wider than the bundled regular, and so another font.
    fn wide() -> Brand {
        Brand::new(include_bytes!("fonts/TradefallSans-Semibold.ttf").to_vec()).expect("a font")
    }

    fn picture(text: &str) -> String {
        let mut scene = Scene::new(300.0, 40.0);
        scene.text(Text::new(text, point(4.0, 20.0)).size(14.0));
        svg(&scene, Theme::Light, &SvgHead { id: "v", title: "T", description: "" })
    }

    #[test]
    fn texts_take_no_more_room_than_was_laid_out_for_them() {
        let brand = wide();
        for text in ["Chips −94.3%", "WWWWWW", "a < b & \"c\"", "iiiiiii", "漢字"] {
            let set = brand.set(&picture(text));
            let tree = roxmltree::Document::parse(&set).expect("well-formed");
            let node = tree.descendants().find(|node| node.has_tag_name("text")).expect("a text");
            let number = |name| node.attribute(name).map_or(0.0, |text| text.parse().unwrap());
            let face = Face::parse(brand.bytes(), 0).expect("a font");
            let count = text.chars().count() as f64;
            let wide =
                advance_of(&face, text) * number("font-size") + count * number("letter-spacing");
            // Units are sixteenths of a pixel.
            assert!(wide <= text_width(text, 14.0 * 16.0, false) + 0.6, "{text}: {wide}");
            assert_eq!(node.text(), Some(text));
        }
    }

    #[test]
    fn texts_of_an_image_say_how_long_they_are() {
        let plain = picture("a < b & \"c\"");
        let wide = text_width("a < b & \"c\"", 14.0 * 16.0, false);
        assert!(fitted(&plain, None).contains(&format!("<text textLength=\"{wide:.0}\" ")));
        let brand = super::tests::wide();
        let set = fitted(&brand.set(&plain), Some(&brand));
        let tree = roxmltree::Document::parse(&set).expect("well-formed");
        let node = tree.descendants().find(|node| node.has_tag_name("text")).expect("a text");
        let long: f64 = node.attribute("textLength").expect("it says so").parse().unwrap();
        assert!(long <= wide + 1.0, "{long} of {wide}");
        assert_eq!(node.text(), Some("a < b & \"c\""));
    }

    #[test]
    fn a_picture_names_the_font_and_a_png_is_drawn_with_it() {
        let plain = picture("Chips");
        let set = wide().set(&plain);
        assert!(set.contains("font-family=\"'Tradefall Sans"), "{set}");
        assert_ne!(png_in(&set, 1.0, Some(&wide())).unwrap(), png_in(&plain, 1.0, None).unwrap());
        assert_eq!(wide().set(&plain), wide().set(&plain));
    }

    #[test]
    fn what_is_no_font_is_refused_in_words() {
        for bytes in [&b""[..], b"<html>", &[0; 100]] {
            assert!(Brand::new(bytes.to_vec()).unwrap_err().starts_with("expected a font"));
        }
    }
}
