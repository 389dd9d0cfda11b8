//! Text widths from one table, the same on every machine.
//!
//! Canvas and SVG draw with kerning off, so a line is as wide as the sum of
//! its characters' advances.

use super::widths::advance;

/// The usual font size in CSS pixels.
pub const TEXT_SIZE: f64 = 13.0;

/// Distance between baselines, as a multiple of the font size.
pub const LINE_HEIGHT: f64 = 1.35;

/// Width of `text` in CSS pixels at font size `size`.
///
/// Characters that the bundled font lacks are drawn by the system's fonts;
/// their width is taken as one size for the square scripts of East Asia and
/// as 0.6 of it for others, which is on the safe side for Arabic and Hebrew.
pub fn text_width(text: &str, size: f64, is_bold: bool) -> f64 {
    let thousandths: u32 = text
        .chars()
        .map(|character| {
            u32::from(advance(character, is_bold).unwrap_or_else(|| fallback(character)))
        })
        .sum();
    f64::from(thousandths) / 1000.0 * size
}

fn fallback(character: char) -> u16 {
    match u32::from(character) {
        // Combining marks, joiners and direction marks take no room.
        0x0300..=0x036F
        | 0x0591..=0x05C7
        | 0x064B..=0x065F
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2066..=0x2069
        | 0xFE00..=0xFE0F
        | 0xFEFF => 0,
        // Hangul, kana, Han, full-width forms, emoji.
        0x1100..=0x11FF
        | 0x2E80..=0xA4CF
        | 0xAC00..=0xD7FF
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF60
        | 0x1F000..=0x1FAFF
        | 0x20000..=0x3FFFF => 1000,
        _ => 600,
    }
}

/// Breaks `text` into lines no wider than `width` CSS pixels: at spaces, and
/// inside a word only where the word alone is wider.
pub fn wrap(text: &str, width: f64, size: f64, is_bold: bool) -> Vec<String> {
    let fits = |line: &str| text_width(line, size, is_bold) <= width;
    let mut lines = Vec::new();
    let mut line = String::new();
    // Blanks that keep a number and its unit together are no place to break.
    let is_break = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    for word in text.split(is_break).filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if fits(&joined) {
            line = joined;
            continue;
        }
        if word.contains(is_wide) && !line.is_empty() {
            line.push(' ');
        } else if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for character in word.chars() {
            line.push(character);
            while !fits(&line) && line.chars().count() > 1 {
                let rest = line.split_off(last_break(&line));
                lines.push(std::mem::replace(&mut line, rest));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A sign of East Asia: a line may end beside it.
fn is_wide(sign: char) -> bool {
    sign >= '\u{2e80}'
}

/// Where the last line end is that a line has room for: after a blank or
/// beside a wide sign, but not inside of words and numbers nor before signs
/// that close; before the last sign where there is none.
fn last_break(line: &str) -> usize {
    let mut before = ' ';
    let (mut found, mut last) = (0, 0);
    for (at, sign) in line.char_indices() {
        let is_apart = before == ' ' || is_wide(before) || is_wide(sign);
        let closes = matches!(sign, '、'..='。' | '）'..='，' | '：'..='；');
        if at > 0 && is_apart && !closes && before != '（' {
            found = at;
        }
        (before, last) = (sign, at);
    }
    if found > 0 { found } else { last }
}

/// Shortens `text` with an ellipsis to at most `width` CSS pixels. The whole
/// text stays in table and tooltip.
pub fn elide(text: &str, width: f64, size: f64, is_bold: bool) -> String {
    if text_width(text, size, is_bold) <= width {
        return text.to_owned();
    }
    let most = width - text_width("…", size, is_bold);
    let (mut used, mut kept) = (0.0, None);
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        used += text_width(&text[at..end], size, is_bold);
        if used > most + 1e-9 {
            break;
        }
        // No space before the dots.
        if !character.is_whitespace() {
            kept = Some(end);
        }
    }
    kept.map_or_else(String::new, |end| [&text[..end], "…"].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_fit_and_keep_every_character() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let width = f64::from(u.int_in_range(20..=400)?);
            let lines = wrap(&text, width, 13.0, false);
            for line in &lines {
                assert!(text_width(line, 13.0, false) <= width || line.chars().count() == 1);
            }
            let kept: String = lines.concat().split_whitespace().collect();
            assert_eq!(kept, text.split_whitespace().collect::<String>());
            Ok(())
        });
    }

    #[test]
    fn a_number_keeps_its_unit() {
        let lines = wrap("weniger als 40\u{a0}%", 90.0, 13.0, false);
        assert_eq!(lines, ["weniger als", "40\u{a0}%"]);
    }

    #[test]
    fn lines_of_east_asia_end_beside_their_signs() {
        let lines = wrap("Base stations（851761）、EUからロシアへ：−97.9%", 110.0, 13.0, false);
        assert_eq!(lines.concat(), "Base stations（851761）、EUからロシアへ：−97.9%");
        assert!(lines.iter().all(|line| !line.starts_with(['、', '：', '）'])), "{lines:?}");
        assert!(lines.iter().any(|line| line.ends_with("−97.9%")), "{lines:?}");
        assert!(lines[0].starts_with("Base stations"), "{lines:?}");
    }

    #[test]
    fn a_shortened_text_fits() {
        let short = elide("Semiconductors and more", 60.0, 13.0, false);
        assert!(short.ends_with('…') && text_width(&short, 13.0, false) <= 60.0);
        assert_eq!(elide("Chips", 200.0, 13.0, false), "Chips");
    }
}
