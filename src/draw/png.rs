//! PNG, made from the SVG so that there is one picture; native only.
//!
//! Only the bundled fonts are known and no file is read, so the bytes are the
//! same on every machine. Characters that the fonts lack show as empty boxes,
//! those of scripts that run right to left as replacement characters.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Brand;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb, roxmltree};
use ttf_parser::Face;

/// The largest picture in pixels: 64 megapixels take 256 MB to draw.
const MOST_PIXELS: f32 = 64_000_000.0;

/// The name space of SVG.
const SVG: &str = "http://www.w3.org/2000/svg";

const REGULAR: &[u8] = include_bytes!("fonts/TradefallSans-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("fonts/TradefallSans-Semibold.ttf");

/// Draws an SVG at `scale` device pixels for a CSS pixel.
///
/// # Errors
///
/// In words: what is no SVG or has no area, a scale that is not above zero,
/// and a picture of more than 64 megapixels.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, String> {
    png_in(svg, scale, None)
}

/// The same with a font of somebody's own beside the bundled one.
///
/// # Errors
///
/// As for [`png`].
pub fn png_in(svg: &str, scale: f32, brand: Option<&Brand>) -> Result<Vec<u8>, String> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(SEMIBOLD.to_vec());
    if let Some(brand) = brand {
        fonts.load_font_data(brand.bytes().to_vec());
    }
    for set in [fontdb::Database::set_sans_serif_family, fontdb::Database::set_serif_family] {
        set(&mut fonts, "Tradefall Sans");
    }
    let options = Options {
        fontdb: Arc::new(fonts),
        font_family: "Tradefall Sans".to_owned(),
        // An SVG may name any file of the machine as an image.
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    // usvg 0.45 panics in words that run right to left (resvg issue 1044).
    let level: String =
        svg.chars().map(|at| if is_right_to_left(at) { '\u{fffd}' } else { at }).collect();
    let tree = Tree::from_str(&level, &options)
        .map_err(|error| format!("expected an SVG picture with an area: {error}"))?;

    if !scale.is_finite() || scale <= 0.0 {
        return Err(format!("expected a scale above 0, found {scale}"));
    }
    let width = (tree.size().width() * scale).ceil();
    let height = (tree.size().height() * scale).ceil();
    if width * height > MOST_PIXELS {
        return Err(format!(
            "expected a picture of at most 64 megapixels, found {width} × {height}"
        ));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded above")]
    let pixels = Pixmap::new(width as u32, height as u32);
    let mut pixels = pixels.ok_or_else(|| format!("no room for {width} × {height} pixels"))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    packed(&pixels).map_err(|error| format!("the picture could not be packed: {error}"))
}

/// What is wrong with the words of SVG pictures as PNG, in a sentence: which of
/// their characters stand as boxes in it, and what to do.
pub fn boxes(pictures: &[&str], brand: Option<&Brand>) -> Option<String> {
    let files = [Some(REGULAR), brand.map(Brand::bytes)];
    let faces: Vec<Face> =
        files.into_iter().flatten().filter_map(|file| Face::parse(file, 0).ok()).collect();
    let has_letter = |at: char| {
        at.is_ascii()
            || is_unseen(at)
            || !is_right_to_left(at) && faces.iter().any(|face| face.glyph_index(at).is_some())
    };
    let documents: Vec<roxmltree::Document> =
        pictures.iter().filter_map(|svg| roxmltree::Document::parse(svg).ok()).collect();
    let nodes = documents.iter().flat_map(roxmltree::Document::descendants);
    let texts = nodes.filter(|node| node.has_tag_name((SVG, "text")));
    let letters = texts.flat_map(|text| text.descendants()).filter_map(|node| node.text());
    let lacking: BTreeSet<char> =
        letters.flat_map(str::chars).filter(|at| !has_letter(*at)).collect();
    let first: Vec<String> = lacking.iter().take(8).map(char::to_string).collect();
    let more = if lacking.len() > first.len() { " …" } else { "" };
    let fix = if lacking.iter().copied().any(is_right_to_left) {
        "words that run from right to left are in SVG alone, and in what a page saves"
    } else {
        "take the SVG, or name a font that has them where the command has --font"
    };
    let (count, first) = (lacking.len(), first.join(" "));
    (count > 0).then(|| {
        format!("{count} different characters stand as boxes in PNG ({first}{more}); {fix}")
    })
}

/// Whether a character shows nothing: it joins, or says in which direction others run.
fn is_unseen(character: char) -> bool {
    matches!(u32::from(character), 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF)
}

/// The picture as a file. Ours lie on paper, so they have no transparency to
/// keep; one that has is kept as it is.
fn packed(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let is_opaque = pixels.pixels().iter().all(PremultipliedColorU8::is_opaque);
    let color = if is_opaque { png::ColorType::Rgb } else { png::ColorType::Rgba };
    let channels = if is_opaque { 3 } else { 4 };
    let mut bytes = Vec::with_capacity(pixels.pixels().len() * channels);
    for pixel in pixels.pixels() {
        let pixel = pixel.demultiply();
        let all = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()];
        bytes.extend_from_slice(&all[..channels]);
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_color(color);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Best);
    // Flat colours are shortest as they are.
    encoder.set_filter(png::FilterType::NoFilter);
    encoder.write_header()?.write_image_data(&bytes)?;
    Ok(file)
}

/// Whether a character belongs to a script that runs right to left, or makes
/// others do so: the blocks that Unicode keeps for them (UAX 9, table 4, and
/// `DerivedBidiClass.txt` of version 16), assigned or not.
fn is_right_to_left(character: char) -> bool {
    matches!(
        u32::from(character),
        0x0590..=0x08FF
            | 0x200F
            | 0x202A..=0x202E
            | 0x2066..=0x2069
            | 0xFB1D..=0xFDFF
            | 0xFE70..=0xFEFF
            | 0x10800..=0x10FFF
            | 0x1E800..=0x1EFFF
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{SvgHead, svg};
    use crate::scene::{Mark, Scene, Text, Theme, point};

    fn picture(width: f64, text: &str) -> String {
        let marks = vec![Mark::Text(Text::new(text, point(2.0, 15.0)))];
        let scene = Scene { marks, ..Scene::new(width, 20.0) };
        svg(&scene, Theme::Light, &SvgHead { id: "v", title: "T", description: "" })
    }

    /// Width and height as the file's first chunk says them.
    fn size(file: &[u8]) -> (u32, u32) {
        assert_eq!(file.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
        let at = |from: usize| u32::from_be_bytes(file[from..from + 4].try_into().unwrap());
        (at(16), at(20))
    }

    #[test]
    fn a_picture_is_as_large_as_its_scale_says_and_the_same_twice() {
        let svg = picture(100.0, "Chips");
        let file = png(&svg, 2.0).unwrap();
        assert_eq!(size(&file), (200, 40));
        assert_eq!(png(&svg, 2.0).unwrap(), file);
        assert_eq!(size(&png(&svg, 0.5).unwrap()), (50, 10));
        assert_ne!(png(&picture(100.0, ""), 2.0).unwrap(), file, "the text is not drawn");
    }

    #[test]
    fn characters_that_the_font_lacks_do_no_harm() {
        for text in ["芯片 \u{10fffd}", "चिप्स ชิป e\u{301}\u{301}", "👩\u{200d}🔬\u{2029}x"]
        {
            assert!(png(&picture(100.0, text), 1.0).is_ok());
        }
        for text in ["שבבים", "Chips شرائح 12", "\u{202e}abc", "\u{200f}1\u{2067}x", "𐤀𞤀ﷺ"]
        {
            assert!(png(&picture(100.0, text), 1.0).is_ok());
        }
    }

    #[test]
    fn characters_that_become_boxes_are_told() {
        let told = |text: &str| boxes(&[&picture(100.0, text)], None);
        for text in ["Chips −98% €", "Żółć ґ Ω", "\u{2068}1\u{2069}\u{202f}%"] {
            assert_eq!(told(text), None, "{text}");
        }
        let told = |text| told(text).expect("some stand as boxes");
        assert!(
            told("芯片, 片")
                .starts_with("2 different characters stand as boxes in PNG (片 芯); take")
        );
        assert!(told("شرائح").contains("from right to left"));
        assert!(told("一二三四五六七八九").contains(" …); "));
    }

    #[track_caller]
    fn check_refused(svg: &str, scale: f32, expected: &str) {
        let message = png(svg, scale).unwrap_err();
        assert!(message.contains(expected), "{message}");
    }

    #[test]
    fn what_cannot_be_drawn_is_refused_in_words() {
        check_refused(
            &picture(10_000.0, ""),
            1_000.0,
            "at most 64 megapixels, found 10000000 × 20000",
        );
        check_refused(&picture(10.0, ""), f32::INFINITY, "a scale above 0");
        check_refused(&picture(10.0, ""), f32::NAN, "a scale above 0");
        check_refused(&picture(0.0, ""), 1.0, "with an area");
        check_refused("no picture", 1.0, "with an area");
    }
}
