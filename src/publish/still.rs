//! Pictures inside a page: laid out for three widths, coloured by the page's
//! style sheet.

use std::fmt::Write as _;

use super::Input;
use crate::draw::{FONT_FAMILIES, SvgHead, svg};
use crate::scene::{Ink, Theme};

/// Widths of a chart in a page of 320, 600 and 1000 CSS pixels, and from
/// which width of its column each is shown.
pub(super) const WIDTHS: [(f64, u32); 3] = [(296.0, 0), (564.0, 480), (940.0, 760)];

/// The letters of pictures: what stands in for ours is what the page around
/// them has, since a browser that looks for another font paints later.
const FAMILIES: &str = "'Tradefall Sans',Arial,Helvetica,sans-serif";

/// The pictures of a view, of which the style sheet shows one; where `is_one`
/// the middle one alone, shown at every width.
pub(super) fn pictures(input: &Input, view: usize, is_one: bool) -> String {
    let app = input.app;
    let about = &app.views()[view];
    let description = app.description(view);
    let mut out = String::new();
    for (at, (width, _)) in WIDTHS.iter().enumerate().filter(|(at, _)| !is_one || *at == 1) {
        let id = format!("s{view}-{width}");
        let head = SvgHead { id: &id, title: &about.title, description: &description };
        let picture = svg(&app.scene(view, *width), Theme::Light, &head);
        let picture = match input.brand {
            Some(font) => font.set_as(LETTERS, &picture),
            None => picture,
        };
        // A strict policy refuses style attributes; the style sheet says it.
        let picture = picture.replacen(" style=\"font-kerning:none\"", "", 1);
        // What most have in common is said once; the page needs no name space.
        let picture = picture.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1);
        let usual = [usual_size(&picture), " stroke-width=\"16\""];
        let picture = usual.iter().fold(picture.clone(), |all, one| all.replace(one, ""));
        let picture = picture.replacen("<g ", &format!("<g{}{} ", usual[0], usual[1]), 1);
        let picture = picture.replace(">\n<", "><");
        let picture = picture.replacen(FONT_FAMILIES, FAMILIES, 1);
        let class = if is_one { "any".to_owned() } else { format!("w{width}") };
        // One alone is seen where a page has lost its style sheet.
        let hidden = if at == 1 { "" } else { " display=\"none\"" };
        let class = format!("<svg class=\"still {class}\"{hidden}");
        out.push_str(&picture.replacen("<svg", &class, 1));
    }
    out
}

/// The size that most texts of a picture have, as they say it.
fn usual_size(picture: &str) -> &str {
    let sizes = || {
        let begins = picture.match_indices(" font-size=\"").map(|(at, _)| &picture[at..]);
        begins.filter_map(|rest| rest.get(..=rest.match_indices('"').nth(1)?.0))
    };
    let count = |size: &&str| sizes().filter(|other| other == size).count();
    sizes().max_by_key(count).unwrap_or(" font-size=\"192\"")
}

/// What a host's own font is called in a page: its name may be that of another
/// one there.
const LETTERS: &str = "Host Letters";

/// The style of letters of a host, whose font file is at `place`. Texts of the
/// page take them where they come in time, since others would break its lines
/// anew; pictures and charts whenever they come.
pub(super) fn letters(place: &str) -> String {
    let face = |name: &str, display: &str| {
        format!(
            "@font-face {{ font-family: \"{name}\"; font-display: {display}; src: \
             url(\"{place}\"); }}\n"
        )
    };
    let families = format!("\"{LETTERS}\", \"Tradefall Sans\", Arial, Helvetica, sans-serif");
    [
        face(LETTERS, "swap"),
        face("Host Text", "optional"),
        format!(":root {{ --tradefall-font: {families}; }}\n"),
        "body { font-family: \"Host Text\", Arial, Helvetica, sans-serif; }\n".to_owned(),
    ]
    .concat()
}

/// The style of pictures in a page. Colours are attributes in the picture, and
/// rules here give the dark theme's for each that they have.
pub(super) fn style(input: &Input) -> String {
    // The page is set in letters that nearly every reader has, as wide on all
    // systems: they are there at once, and no line breaks anew when others come.
    // Ours are those of the charts. In few sizes: a browser asks its system about
    // each before it paints.
    let mut out = String::from(
        "body { font: 1rem/1.5 Arial, Helvetica, sans-serif; }\n\
         .source, .months, summary, footer h2 { font-size: 0.9rem; }\n\
         #views { container-type: inline-size; }\n\
         .still { block-size: auto; display: none; font-kerning: none; inline-size: 100%; \
         max-inline-size: 100%; }\n\
         .still.any { display: block; }\n\
         .frame { display: flow-root; }\n\
         [data-clear] .still > path:first-of-type { fill: none; }\n\
         .plain .standfirst, .plain h1, .plain footer { display: none; }\n\
         .live > .still { position: absolute; visibility: hidden; inset: 0; pointer-events: none; }\n\
         .waiting { visibility: hidden; }\n\
         .scroll { container-type: inline-size; }\n\
         caption { inset-inline-start: 0; max-inline-size: 100cqi; position: sticky; }\n\
         .number { text-align: right; }\n.long { min-width: 14em; }\n\
         pre { overflow-wrap: anywhere; white-space: pre-wrap; }\n",
    );
    for (index, (width, from)) in WIDTHS.iter().enumerate() {
        let until = WIDTHS.get(index + 1).map(|next| next.1);
        let upper = until.map_or_else(String::new, |until| format!(" and (width < {until}px)"));
        let _ = writeln!(
            out,
            "@container (width >= {from}px){upper} {{ .still.w{width} {{ display: block; }} }}"
        );
    }
    out.push_str("@media screen and (prefers-color-scheme: dark) {\n");
    let views = 0..input.app.views().len();
    let pictures: String = views.map(|view| pictures(input, view, false)).collect();
    // Boxes above a chart, as white as paper, are never in a picture.
    for ink in Ink::all().filter(|ink| *ink != Ink::Raised) {
        let hex = |theme: Theme| {
            let (red, green, blue) = theme.colour(ink);
            format!("#{red:02x}{green:02x}{blue:02x}")
        };
        let (light, dark) = (hex(Theme::Light), hex(Theme::Dark));
        for paint in ["fill", "stroke"] {
            let painted = [paint, "=\"", &light, "\""].concat();
            if pictures.contains(&painted) {
                let _ = writeln!(out, "  .still [{painted}] {{ {paint}: {dark}; }}");
            }
        }
    }
    out.push_str(
        "}\n@media (forced-colors: active) { .still { forced-color-adjust: none; } }\n\
         @media print {\n  .live > canvas { display: none; }\n  \
         .live > .still { position: static; visibility: visible; }\n  \
         .live { block-size: auto !important; }\n",
    );
    // A sheet of paper is as wide as a small window, but its letters are finer:
    // the widest picture is smaller there, and whole on one page.
    let [_, (middle, _), (widest, _)] = WIDTHS;
    let _ = write!(
        out,
        "@container (width >= 600px) {{\n.still.w{middle} {{ display: none; }}\n\
         .still.w{widest} {{ display: block; }}\n}}\n}}\n"
    );
    tight(&out)
}

/// A style sheet of ours without space that nobody reads.
fn tight(css: &str) -> String {
    let lines: Vec<&str> = css.lines().map(str::trim).collect();
    let signs = [" {", "{ ", "; ", ": ", " }", ";}"];
    let shorter = ["{", "{", ";", ":", "}", "}"];
    signs.iter().zip(shorter).fold(lines.concat(), |css, (long, short)| css.replace(long, short))
}

/// A picture of `size` CSS pixels on a white card of `card` device pixels, as
/// large as fits, in the middle.
pub(super) fn on_card(picture: &str, size: (f64, f64), card: (f64, f64)) -> String {
    let scale = (card.0 / size.0).min(card.1 / size.1);
    let (width, height) = (size.0 * scale, size.1 * scale);
    let (x, y) = ((card.0 - width) / 2.0, (card.1 - height) / 2.0);
    let inner = picture.replacen("<svg ", &format!("<svg x=\"{x:.2}\" y=\"{y:.2}\" "), 1);
    let inner = resized(&inner, width, height);
    let (red, green, blue) = Theme::Light.colour(Ink::Paper);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} \
         {1}\"><path fill=\"#{red:02x}{green:02x}{blue:02x}\" d=\"M0 0h{0}v{1}h-{0}z\"/>{inner}</svg>",
        card.0, card.1
    )
}

/// The picture with another width and height; its `viewBox` scales it.
fn resized(picture: &str, width: f64, height: f64) -> String {
    let mut out = String::new();
    let mut rest = picture;
    for (name, value) in [(" width=\"", width), (" height=\"", height)] {
        let Some((before, after)) = rest.split_once(name) else { continue };
        let end = after.find('"').map_or(after, |end| &after[end..]);
        let _ = write!(out, "{before}{name}{value:.2}");
        rest = end;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The style sheet finds a role by its colour on light paper.
    #[test]
    fn no_two_roles_of_a_picture_share_a_colour() {
        let inks: Vec<Ink> = Ink::all().filter(|ink| *ink != Ink::Raised).collect();
        for (index, ink) in inks.iter().enumerate() {
            let same = |other: &Ink| Theme::Light.colour(*other) == Theme::Light.colour(*ink);
            assert_eq!(inks.iter().position(same), Some(index), "{ink:?}");
        }
    }
}
