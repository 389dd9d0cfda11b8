//! The table of advance widths says what the bundled fonts say.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

use ttf_parser::{Face, name_id};

const TABLE: &str = "src/scene/widths.rs";
const REGULAR: &[u8] = include_bytes!("../../src/draw/fonts/TradefallSans-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../src/draw/fonts/TradefallSans-Semibold.ttf");

/// Characters this close together share a run; the absent ones between them
/// are written as 0, which is shorter than another run.
const LONGEST_HOLE: u32 = 8;

fn face(bytes: &'static [u8]) -> Face<'static> {
    Face::parse(bytes, 0).expect("a bundled font")
}

/// Advance in thousandths of an em; 0 where the font lacks the character.
fn advance(face: &Face, code: u32) -> u16 {
    assert_eq!(face.units_per_em(), 1000, "the table is in thousandths");
    char::from_u32(code)
        .and_then(|character| face.glyph_index(character))
        // Glyph 0 is the box for what is absent; the map's last entry names it.
        .filter(|glyph| glyph.0 > 0)
        .and_then(|glyph| face.glyph_hor_advance(glyph))
        .unwrap_or(0)
}

/// First character and length of each run of bundled characters.
fn runs(face: &Face) -> Vec<(u32, u32)> {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for code in (0x20..0x1_0000).filter(|code| advance(face, *code) > 0) {
        match runs.last_mut() {
            Some((first, length)) if code - (*first + *length) <= LONGEST_HOLE => {
                *length = code - *first + 1;
            }
            _ => runs.push((code, 1)),
        }
    }
    runs
}

fn array(out: &mut String, doc: &str, name: &str, widths: &[u16]) {
    let _ =
        write!(out, "\n/// {doc}\n#[rustfmt::skip]\nstatic {name}: [u16; {}] = [", widths.len());
    for (at, width) in widths.iter().enumerate() {
        let _ = write!(out, "{}{width},", if at % 16 == 0 { "\n    " } else { " " });
    }
    out.push_str("\n];\n");
}

fn table() -> String {
    let (regular, semibold) = (face(REGULAR), face(SEMIBOLD));
    let runs = runs(&regular);
    let mut out = String::from(
        r"//! Advance widths of the bundled fonts, in thousandths of the font size.
//!
//! Made from the fonts in `src/draw/fonts` by
//! `UPDATE_WIDTHS=1 cargo test --test it widths`; not edited by hand.

/// Advance width of `character` in thousandths of the font size, if bundled.
pub(super) fn advance(character: char, is_bold: bool) -> Option<u16> {
    let code = u32::from(character);
    // Nearly all that is measured is in the first run.
    let run = match code {
        0x20..0xa0 => 0,
        _ => RUNS.partition_point(|run| u32::from(run.0) <= code).checked_sub(1)?,
    };
    let (first, start) = *RUNS.get(run)?;
    let end = RUNS.get(run + 1).map_or(REGULAR.len(), |next| usize::from(next.1));
    let at = usize::from(start) + (code - u32::from(first)) as usize;
    let widths = if is_bold { &SEMIBOLD } else { &REGULAR };
    widths.get(at).copied().filter(|width| at < end && *width > 0)
}

/// First character of each run, and where its widths start.
#[rustfmt::skip]
",
    );
    let _ = write!(out, "static RUNS: [(u16, u16); {}] = [", runs.len());
    let mut start = 0;
    for (at, (first, length)) in runs.iter().enumerate() {
        let _ = write!(out, "{}({first:#06x}, {start}),", if at % 6 == 0 { "\n    " } else { " " });
        start += length;
    }
    out.push_str("\n];\n");
    let widths = |face: &Face| -> Vec<u16> {
        runs.iter()
            .flat_map(|(first, length)| *first..first + length)
            .map(|code| advance(face, code))
            .collect()
    };
    array(
        &mut out,
        "Weight 400; 0 for a character between two others.",
        "REGULAR",
        &widths(&regular),
    );
    array(&mut out, "Weight 600.", "SEMIBOLD", &widths(&semibold));
    out
}

#[test]
fn widths_are_those_of_the_bundled_fonts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let table = table();
    if env::var_os("UPDATE_WIDTHS").is_some() {
        fs::write(&path, &table).expect("the table can be written");
    }
    assert!(
        fs::read_to_string(&path).expect("the table") == table,
        "{TABLE} is not what the fonts say; run UPDATE_WIDTHS=1 cargo test --test it widths"
    );
}

#[test]
fn a_width_asked_for_is_the_width_in_the_font() {
    let (regular, semibold) = (face(REGULAR), face(SEMIBOLD));
    for character in ('\u{20}'..'\u{2800}').filter(|c| regular.glyph_index(*c).is_some()) {
        for (face, is_bold) in [(&regular, false), (&semibold, true)] {
            let expected = f64::from(advance(face, u32::from(character)));
            let width = tradefall::scene::text_width(&character.to_string(), 1000.0, is_bold);
            assert!((width - expected).abs() < 1e-9, "{character:?}: {width} for {expected}");
        }
    }
}

#[test]
fn digits_are_equally_wide_so_that_columns_stand() {
    for face in [face(REGULAR), face(SEMIBOLD)] {
        let zero = advance(&face, u32::from('0'));
        assert!(('0'..='9').all(|digit| advance(&face, u32::from(digit)) == zero));
    }
}

#[test]
fn both_weights_belong_to_one_family_under_our_own_name() {
    for (bytes, weight, style) in [(REGULAR, 400, "Regular"), (SEMIBOLD, 600, "SemiBold")] {
        let face = face(bytes);
        let named = |id| {
            face.names().into_iter().find(|name| name.name_id == id).and_then(|n| n.to_string())
        };
        assert_eq!(face.weight().to_number(), weight);
        assert_eq!(named(name_id::TYPOGRAPHIC_FAMILY).as_deref(), Some("Tradefall Sans"));
        assert_eq!(named(name_id::TYPOGRAPHIC_SUBFAMILY).as_deref(), Some(style));
        // The licence reserves the name of the original.
        for id in [name_id::FAMILY, name_id::FULL_NAME, name_id::POST_SCRIPT_NAME] {
            assert!(!named(id).unwrap_or_default().contains("Source"), "name {id}");
        }
    }
}
