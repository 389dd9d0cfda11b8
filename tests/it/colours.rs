//! Colours can be read and told apart, in both themes and by every eye.
//!
//! Contrast is that of WCAG 2.2 (relative luminance; criteria 1.4.3 and
//! 1.4.11: 4.5:1 for text, 3:1 for marks that carry meaning). Distance is
//! CIE76, the Euclidean distance in CIE Lab under D65; a difference of 2.3 is
//! just noticeable (Mahy et al. 1994), 10 is seen at a glance. Colour
//! blindness is simulated in linear RGB with the matrices of G. M. Machado,
//! M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
//! Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0.

use std::collections::BTreeMap;

use serde_json::json;
use tradefall::app::App;
use tradefall::scene::{Dash, Ink, Mark, Ramp, Rect, Rgb, SERIES_COLOURS, Scene, Theme};

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];
const PAPERS: [Ink; 3] = [Ink::Paper, Ink::Raised, Ink::Band];

/// What a role is for.
enum Duty {
    /// Letters stand in it.
    Text,
    /// Marks with a meaning, but no letters.
    Mark,
    /// It lies behind the others.
    Background,
    /// It may be faint, for this reason.
    Exempt(&'static str),
}

/// A new role has to be given its duty here.
fn duty(ink: Ink) -> Duty {
    match ink {
        Ink::Text | Ink::Muted | Ink::Loss | Ink::Series(_) => Duty::Text,
        Ink::Before | Ink::Event | Ink::Focus => Duty::Mark,
        Ink::Paper | Ink::Raised => Duty::Background,
        Ink::Grid => Duty::Exempt("grid lines repeat what the labels of the axis say"),
        Ink::Band => Duty::Exempt("bands lie behind the line of the event that they widen"),
    }
}

/// Linear light of an sRGB colour (IEC 61966-2-1).
fn linear((red, green, blue): Rgb) -> [f64; 3] {
    [red, green, blue].map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: &[[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(factor, part)| factor * part).sum())
}

/// Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1).
const XYZ: [[f64; 3]; 3] = [
    [0.412_456_4, 0.357_576_1, 0.180_437_5],
    [0.212_672_9, 0.715_152_2, 0.072_175_0],
    [0.019_333_9, 0.119_192_0, 0.950_304_1],
];

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let luminance = |colour| {
        let [red, green, blue] = linear(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

/// CIE Lab of linear light.
fn lab(light: [f64; 3]) -> [f64; 3] {
    let white = times(&XYZ, [1.0; 3]);
    let [x, y, z] = times(&XYZ, light);
    let f = |share: f64| {
        if share > 216.0 / 24_389.0 { share.cbrt() } else { share * 841.0 / 108.0 + 4.0 / 29.0 }
    };
    let (x, y, z) = (f(x / white[0]), f(y / white[1]), f(z / white[2]));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// How light arrives: with every cone, and with one kind missing.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("normal vision", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn distance(one: Rgb, other: Rgb, eye: &[[f64; 3]; 3]) -> f64 {
    let seen = |colour| lab(times(eye, linear(colour)).map(|part| part.clamp(0.0, 1.0)));
    let squares = seen(one).into_iter().zip(seen(other)).map(|(a, b)| (a - b) * (a - b));
    squares.sum::<f64>().sqrt()
}

#[test]
fn formulas_give_the_published_numbers() {
    assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 1e-9);
    // #767676 is the lightest grey of 4.5:1 on white; #777777 is not.
    assert!(contrast((0x76, 0x76, 0x76), (255, 255, 255)) >= 4.5);
    assert!(contrast((0x77, 0x77, 0x77), (255, 255, 255)) < 4.5);
    let [lightness, a, b] = lab(linear((255, 0, 0)));
    assert!(
        (lightness - 53.24).abs() < 0.01 && (a - 80.09).abs() < 0.01 && (b - 67.2).abs() < 0.01
    );
    for (name, eye) in EYES {
        assert!(eye.iter().all(|row| (row.iter().sum::<f64>() - 1.0).abs() < 2e-6), "{name}");
    }
}

#[test]
fn text_and_marks_stand_out_from_what_they_stand_on() {
    for theme in THEMES {
        for ink in Ink::all() {
            let least = match duty(ink) {
                Duty::Text => 4.5,
                Duty::Mark => 3.0,
                Duty::Background => continue,
                Duty::Exempt(reason) => {
                    assert!(!reason.is_empty());
                    continue;
                }
            };
            for paper in PAPERS {
                // No letters stand on a band; the pictures are asked below.
                let least = if paper == Ink::Band { 3.0 } else { least };
                let found = contrast(theme.colour(ink), theme.colour(paper));
                assert!(found >= least, "{theme:?}: {ink:?} on {paper:?} is {found:.2}:1");
            }
        }
    }
}

#[test]
fn neighbouring_shades_are_told_apart_by_every_eye_and_run_from_dark_to_light() {
    for theme in THEMES {
        for ramp in Ramp::ALL {
            let shades: Vec<Rgb> = (1..=ramp.shades()).map(|at| theme.shade(ramp, at)).collect();
            // Sixteen steps of density only have to be seen as a slope.
            let least = if ramp == Ramp::Density { 2.3 } else { 6.0 };
            for (eye, matrix) in &EYES {
                for pair in shades.windows(2) {
                    let found = distance(pair[0], pair[1], matrix);
                    assert!(found >= least, "{theme:?} {ramp:?} {eye} {pair:?}: {found:.1}");
                }
                let light: Vec<f64> = shades
                    .iter()
                    .map(|shade| lab(times(matrix, linear(*shade)).map(|p| p.clamp(0.0, 1.0)))[0])
                    .collect();
                let (down, up) = match ramp {
                    Ramp::Diverging => light.split_at(light.len() / 2),
                    _ => light.split_at(0),
                };
                let is_even = |part: &[f64], sign: f64| {
                    part.windows(2).all(|pair| (pair[1] - pair[0]) * sign > 0.0)
                };
                let sign = if theme == Theme::Light { 1.0 } else { -1.0 };
                assert!(is_even(down, sign), "{theme:?} {ramp:?} {eye}: {light:?}");
                assert!(is_even(up, -sign), "{theme:?} {ramp:?} {eye}: {light:?}");
                if ramp == Ramp::Diverging {
                    for at in 0..5 {
                        let found = distance(shades[at], shades[10 - at], matrix);
                        assert!(found >= 10.0, "{theme:?} {eye} {at}: {found:.1}");
                    }
                }
            }
        }
    }
}

/// A story of seven lines, and one of a single line with a missing month.
fn lines(count: usize) -> App {
    let mut table = "reporter,partner,flow,commodity,period,value,currency,source\n".to_owned();
    let names: Vec<_> = (0..count).map(|index| format!("Goods {index}")).collect();
    for (index, name) in names.iter().enumerate() {
        for month in [1, 2, 3, 6, 7] {
            let value = (index + 1) * 100 + month;
            let row =
                ["EU,Russia,export", name, &format!("2022-0{month},{value}"), "EUR,Eurostat\n"];
            table.push_str(&row.join(","));
        }
    }
    let products: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    let view = json!({
        "id": "flow", "kind": "flow", "title": "Lines", "source": "Eurostat", "reporter": "EU",
        "partner": "Russia", "unit": "EUR", "products": products, "from": "2022-01",
        "to": "2022-07",
    });
    let story = json!({
        "tradefall": 1, "id": "lines", "title": "Lines", "trade": ["t"], "views": [view],
    });
    let story = serde_json::from_value(story).expect("a story");
    App::new(story, &mut |_| Ok(table.clone().into_bytes())).expect("it opens")
}

/// What tells a series from others without colour: its dashes, and the shapes
/// of its markers (kind of mark, number of corners).
type Carrier = (Vec<Dash>, Vec<(&'static str, usize)>);

/// The carrier of each series as drawn.
fn carriers(scene: &Scene) -> BTreeMap<u8, Carrier> {
    let mut carriers: BTreeMap<u8, Carrier> = BTreeMap::new();
    for mark in &scene.marks {
        let (ink, dash, shape) = match mark {
            Mark::Line(_, stroke) if stroke.width >= 2.0 => (stroke.ink, Some(stroke.dash), None),
            Mark::Area(points, ink) => (*ink, None, Some(("area", points.len()))),
            Mark::Rect(_, ink) => (*ink, None, Some(("rect", 4))),
            Mark::Circle(.., ink) => (*ink, None, Some(("circle", 0))),
            _ => continue,
        };
        if let Ink::Series(index) = ink {
            let entry = carriers.entry(index).or_default();
            entry.0.extend(dash);
            entry.1.extend(shape);
            entry.0.dedup();
            entry.1.dedup();
        }
    }
    carriers
}

#[test]
fn series_are_told_apart_by_every_eye() {
    let app = lines(usize::from(SERIES_COLOURS));
    for width in [320.0, 900.0] {
        let carriers = carriers(&app.scene(0, width));
        assert_eq!(carriers.len(), usize::from(SERIES_COLOURS));
        for (theme, (eye_name, eye)) in THEMES.into_iter().flat_map(|t| EYES.map(|eye| (t, eye))) {
            for one in 0..SERIES_COLOURS {
                for other in one + 1..SERIES_COLOURS {
                    let colour = |index| theme.colour(Ink::Series(index));
                    let found = distance(colour(one), colour(other), &eye);
                    let has_second = carriers[&one] != carriers[&other];
                    let is_told = found >= 10.0 || (eye_name != "normal vision" && has_second);
                    assert!(
                        is_told,
                        "{theme:?}, {eye_name}: series {one} and {other} are {found:.1} apart, \
                         both drawn as {:?}",
                        carriers[&one]
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_exempt_from_contrast_is_decoration_in_every_picture() {
    let stories = ["russia-technology-2022.json", "japan-korea-2019.json", "us-russia-2022.json"];
    let apps = stories.map(crate::story::open).into_iter().chain([lines(1), lines(7)]);
    for app in apps {
        for (index, width) in (0..app.views().len()).flat_map(|at| [(at, 320.0), (at, 900.0)]) {
            let marks = app.scene(index, width).marks;
            for (at, mark) in marks.iter().enumerate() {
                let is_level = |points: &[tradefall::scene::Point]| {
                    let (from, to) = (points[0], points[points.len() - 1]);
                    points.len() == 2 && ((from.x - to.x) * (from.y - to.y)).abs() < 1e-9
                };
                // A line that is filled instead of stroked.
                let is_hair = |area: &Rect| area.width <= 1.0 || area.height <= 1.0;
                // What a place is covered with, below this mark.
                let ground = |place| {
                    marks[..at].iter().rev().find_map(|below| match below {
                        Mark::Rect(area, ink) if area.contains(place) && !is_hair(area) => {
                            Some(*ink)
                        }
                        _ => None,
                    })
                };
                let is_fine = match mark {
                    Mark::Line(points, stroke) => stroke.ink != Ink::Grid || is_level(points),
                    Mark::Text(text) => {
                        matches!(duty(text.ink), Duty::Text)
                            && matches!(ground(text.bounds().center()), None | Some(Ink::Paper))
                    }
                    Mark::Area(_, ink) | Mark::Circle(.., ink) => {
                        !matches!(duty(*ink), Duty::Exempt(_))
                    }
                    Mark::Ring(.., stroke) => !matches!(duty(stroke.ink), Duty::Exempt(_)),
                    Mark::Rect(area, ink) => *ink != Ink::Grid || is_hair(area),
                    Mark::Cells(_) => true,
                };
                assert!(is_fine, "{} at {width} px: {mark:?}", app.views()[index].id);
            }
        }
    }
}

/// The custom properties of each `:root` of the page's style, light first.
fn properties(css: &str) -> Vec<BTreeMap<&str, Rgb>> {
    let part = |text: &str, at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("hex");
    css.split(":root {")
        .skip(1)
        .map(|block| {
            let block = block.split('}').next().expect("it ends");
            let pairs = block.split(';').filter_map(|line| line.trim().strip_prefix("--"));
            pairs
                .map(|pair| {
                    let (name, value) = pair.split_once(": #").expect("six digits of colour");
                    assert_eq!(value.len(), 6, "{pair}");
                    (name, (part(value, 0), part(value, 2), part(value, 4)))
                })
                .collect()
        })
        .collect()
}

/// What is chosen of the strip of months.
const SHADE: &str = "color-mix(in srgb, var(--focus) 15%, transparent)";

#[test]
fn the_page_has_the_colours_of_the_charts() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/style.css");
    let css = std::fs::read_to_string(path).expect("it is there");
    let found = properties(&css);
    assert_eq!(found.len(), THEMES.len());
    for (theme, found) in THEMES.into_iter().zip(&found) {
        let tokens = [
            ("edge", Ink::Before),
            ("focus", Ink::Focus),
            ("grid", Ink::Grid),
            ("ink", Ink::Text),
            ("loss", Ink::Loss),
            ("muted", Ink::Muted),
            ("paper", Ink::Paper),
        ];
        let expected = tokens.map(|(name, ink)| (name, theme.colour(ink)));
        assert_eq!(*found, BTreeMap::from(expected), "{theme:?}");
        for text in ["ink", "muted"] {
            assert!(contrast(found[text], found["paper"]) >= 4.5, "{theme:?}: {text}");
        }
    }
    // Nothing else has a colour: text is ink or muted, on paper.
    let rules = css.rsplit_once("* { box-sizing").expect("rules follow the properties").1;
    assert!(
        !rules.contains('#') && !rules.contains("rgb(") && !rules.contains("rgba("),
        "a colour of its own"
    );
    for declaration in rules.split(['{', '}', ';']).map(str::trim) {
        let (name, value) = declaration.split_once(": ").unwrap_or_default();
        let allowed: &[&str] = match name {
            "color" => &["var(--ink)", "var(--muted)", "inherit"],
            // What is chosen of the strip is shaded, without a word on it.
            "background" | "background-color" => &["var(--paper)", SHADE, "none"],
            _ => continue,
        };
        assert!(allowed.contains(&value), "{declaration}");
    }
}
