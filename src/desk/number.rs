//! Figures as offices print them.
//!
//! One cell cannot say whether `1,234` is a thousand or a little more than
//! one; its column can ([`decide`]). Blank and sign, spaces of all widths,
//! apostrophes, parentheses, flags behind the figure, and the many ways of
//! printing nothing are read here, and nowhere else.

use crate::trade::{Cell, Quality};

/// Which sign parts the whole from the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Decimal {
    /// `1,234.5`
    #[default]
    Point,
    /// `1.234,5`
    Comma,
}

/// What the figures of a column say about its decimal sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// No figure has a point or a comma, or the figures decide.
    Decided(Decimal),
    /// Every figure could be read either way.
    Open,
    /// Some figures speak for the point, others for the comma.
    Mixed,
}

/// A figure that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The figure, or which kind of nothing stands there.
    pub cell: Cell,
    /// What a flag behind the figure says.
    pub quality: Option<Quality>,
}

/// Reads a figure times ten to the power `shift`; `None` when it is none.
///
/// The result is the double nearest to the printed decimal, so sums reproduce
/// to the digit what the office prints.
#[inline]
pub fn figure(text: &[u8], decimal: Decimal, shift: i8) -> Option<Figure> {
    // Most figures are plain digits.
    if let (1..=15, true) = (text.len(), text.iter().all(u8::is_ascii_digit)) {
        let number = text.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        return Some(Figure { cell: scaled(number, i32::from(shift), false)?, quality: None });
    }
    let text = std::str::from_utf8(text).ok()?.trim_matches(is_space);
    if let Some(cell) = nothing(text) {
        return Some(Figure { cell, quality: None });
    }
    let (body, quality, is_suppressed) = without_flag(text)?;
    if is_suppressed {
        return Some(Figure { cell: Cell::Suppressed, quality });
    }
    if let Some(cell) = nothing(body) {
        return Some(Figure { cell, quality });
    }
    Some(Figure { cell: number(body, decimal, shift)?, quality })
}

/// White space that groups digits or pads cells.
fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' | '\u{3000}' | '\u{feff}'
    )
}

/// The state of a cell that holds no figure.
fn nothing(text: &str) -> Option<Cell> {
    if text.len() > 16 || text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let lower = text.to_lowercase();
    Some(match lower.as_str() {
        "" | ":" | "-" | "--" | "–" | "—" | "−" | "…" | "..." | ".." | "." | "n/a" | "na"
        | "n.a." | "nan" | "null" | "none" | "#n/a" | "n.d." | "nd" | "x" | "?" | ": z" | ":z"
        | "missing" => Cell::Missing,
        "c" | ":c" | ": c" | "(c)" | "(d)" | "conf" | "conf." | "confidential" | "suppressed"
        | "withheld" => Cell::Suppressed,
        _ => return None,
    })
}

/// Splits flags off: `123 p`, `: c`, `12.5 (e)`. SDMX code list
/// `CL_OBS_STATUS` and Eurostat's flags.
fn without_flag(text: &str) -> Option<(&str, Option<Quality>, bool)> {
    let Some(at) = text.rfind(|c: char| !(c.is_ascii_alphabetic() || c == '(' || c == ')')) else {
        return Some((text, None, false));
    };
    let last = text[at..].chars().next().map_or(1, char::len_utf8);
    let (body, tail) = text.split_at(at + last);
    let flag = tail.trim_matches(['(', ')']);
    // Parentheses around a whole figure are a sign, an `E` is an exponent.
    if flag.is_empty() || flag.len() > 3 || !flag.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Some((text, None, false));
    }
    let (quality, is_suppressed) = flags(flag)?;
    Some((body.trim_end_matches(is_space), quality, is_suppressed))
}

/// What a set of flag letters says: how firm the figure is, and whether it is
/// withheld. `None` for letters that are no flags.
pub(super) fn flags(letters: &str) -> Option<(Option<Quality>, bool)> {
    let (mut quality, mut is_suppressed) = (None, false);
    for letter in letters.bytes().filter(|byte| !b" ,;".contains(byte)) {
        match letter.to_ascii_lowercase() {
            b'p' => quality = Some(Quality::Provisional),
            b'e' | b's' | b'f' | b'i' => quality = Some(Quality::Estimated),
            b'c' | b'q' => is_suppressed = true,
            b'a' | b'b' | b'd' | b'n' | b'r' | b'u' | b'z' | b'm' | b'v' | b'l' | b'o' => {}
            _ => return None,
        }
    }
    Some((quality, is_suppressed))
}

fn number(text: &str, decimal: Decimal, shift: i8) -> Option<Cell> {
    let (mut body, mut negative) = (text, false);
    if let Some(inner) = body.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (body, negative) = (inner.trim_matches(is_space), true);
    }
    for money in ["$", "€", "£", "¥"] {
        body = body.strip_prefix(money).unwrap_or(body);
    }
    if let Some(rest) = body.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        if negative {
            return None;
        }
        (body, negative) = (rest.trim_start_matches(is_space), true);
    } else if let Some(rest) = body.strip_prefix('+') {
        body = rest;
    } else if let Some(rest) = body.strip_suffix('-') {
        (body, negative) = (rest.trim_end_matches(is_space), true);
    }
    for money in ["$", "€", "£", "¥"] {
        body = body.strip_prefix(money).unwrap_or(body);
    }
    let (mark, group) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (body, exponent) = match body.split_once(['e', 'E']) {
        Some((body, power)) => (body, power.parse::<i32>().ok().filter(|power| power.abs() < 400)?),
        None => (body, 0),
    };
    let (whole, fraction) = body.split_once(mark).unwrap_or((body, ""));
    let is_group = |c: char| c == group || is_space(c) || matches!(c, '\'' | '’' | '٬');
    let parts: Vec<&str> = whole.split(is_group).collect();
    let is_grouped = parts.iter().enumerate().all(|(index, part)| {
        let is_digits = part.bytes().all(|byte| byte.is_ascii_digit());
        // Groups of three; of two before the last three in Indian figures.
        let is_sized = match (index, parts.len() - 1 - index) {
            (0, 0) => true,
            (0, _) => (1..=3).contains(&part.len()),
            (_, 0) => part.len() == 3,
            (_, _) => part.len() == 3 || part.len() == 2,
        };
        is_digits && is_sized
    });
    let is_plain = fraction.bytes().all(|byte| byte.is_ascii_digit());
    let digits: String = parts.concat() + fraction;
    if !is_grouped || !is_plain || digits.is_empty() || digits.len() > 40 {
        return None;
    }
    let power = exponent + i32::from(shift) - i32::try_from(fraction.len()).ok()?;
    let significant = digits.trim_start_matches('0');
    if significant.len() <= 15 {
        let number =
            significant.bytes().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        return scaled(number, power, negative);
    }
    signed(format!("{significant}e{power}").parse().ok()?, negative)
}

/// `number` times ten to `power`: exact up to one rounding.
fn scaled(number: u64, power: i32, negative: bool) -> Option<Cell> {
    const POWERS: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    let size = usize::try_from(power.unsigned_abs()).ok()?;
    let value = match POWERS.get(size) {
        // Both factors are exact doubles, so the result is rounded once.
        Some(factor) if power >= 0 => number as f64 * factor,
        Some(factor) => number as f64 / factor,
        None => format!("{number}e{power}").parse().ok()?,
    };
    signed(value, negative)
}

fn signed(value: f64, negative: bool) -> Option<Cell> {
    value.is_finite().then(|| Cell::of(if negative { -value } else { value }))
}

/// Whether a text reads as a figure in some style; nothing is none.
pub(super) fn looks_like_figure(text: &str) -> bool {
    [Decimal::Point, Decimal::Comma].into_iter().any(|decimal| {
        figure(text.as_bytes(), decimal, 0).is_some_and(|figure| !figure.cell.is_gap())
    })
}

/// What the cells of a column say about their decimal sign.
pub(super) fn decide<'a>(cells: impl Iterator<Item = &'a str>) -> Evidence {
    let (mut point, mut comma, mut open) = (0, 0, 0_usize);
    for cell in cells {
        let body = cell.trim_matches(|c: char| !c.is_ascii_digit());
        let points = body.matches('.').count();
        let commas = body.matches(',').count();
        if body.is_empty() || !looks_like_figure(cell) {
            continue;
        }
        match (points, commas) {
            (0, 0) => {}
            (0, 2..) => point += 1,
            (2.., 0) => comma += 1,
            (0, 1) => match single(body, ',') {
                Some(true) => comma += 1,
                Some(false) => {}
                None => open += 1,
            },
            (1, 0) => match single(body, '.') {
                Some(true) => point += 1,
                Some(false) => {}
                // `1.234` with a point: the fraction is far more usual, but
                // only other cells can tell.
                None => open += 1,
            },
            _ if body.rfind('.') > body.rfind(',') => point += 1,
            _ => comma += 1,
        }
    }
    match (point, comma, open) {
        (0, 0, 0) => Evidence::Decided(Decimal::Point),
        (0, 0, _) => Evidence::Open,
        (_, 0, _) => Evidence::Decided(Decimal::Point),
        (0, _, _) => Evidence::Decided(Decimal::Comma),
        _ => Evidence::Mixed,
    }
}

/// Whether the only sign of `body` is decimal; `None` when it may as well
/// group thousands.
fn single(body: &str, sign: char) -> Option<bool> {
    let (whole, rest) = body.split_once(sign)?;
    let may_group = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    (!may_group).then_some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, decimal: Decimal, expected: Option<Cell>) {
        let read = figure(text.as_bytes(), decimal, 0).map(|figure| figure.cell);
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn figures_are_read_in_both_styles() {
        let value = |number| Some(Cell::Value(number));
        check("1,234,567.5", Decimal::Point, value(1_234_567.5));
        check("1.234.567,5", Decimal::Comma, value(1_234_567.5));
        check("1 234 567", Decimal::Point, value(1_234_567.0));
        check("1\u{a0}234,5", Decimal::Comma, value(1_234.5));
        check("1\u{202f}234,5", Decimal::Comma, value(1_234.5));
        check("1'234'567.5", Decimal::Point, value(1_234_567.5));
        check("1’234", Decimal::Point, value(1_234.0));
        check("(1,234)", Decimal::Point, value(-1_234.0));
        check("\u{2212}5", Decimal::Point, value(-5.0));
        check("-0.5", Decimal::Point, value(-0.5));
        check("5-", Decimal::Point, value(-5.0));
        check("1.5e6", Decimal::Point, value(1_500_000.0));
        check("1E+05", Decimal::Point, value(100_000.0));
        check("12,34,567", Decimal::Point, value(1_234_567.0));
        check("$1,234", Decimal::Point, value(1_234.0));
        check("0.0", Decimal::Point, Some(Cell::Zero));
        check("396.819799", Decimal::Point, value(396.819_799));
    }

    #[test]
    fn three_kinds_of_nothing_stay_apart() {
        for text in ["", ":", "-", "…", "n/a", "N/A", "..", "NaN", "–", "?"] {
            check(text, Decimal::Point, Some(Cell::Missing));
        }
        for text in ["c", ":c", ": c", "(D)"] {
            check(text, Decimal::Point, Some(Cell::Suppressed));
        }
        check("0", Decimal::Point, Some(Cell::Zero));
    }

    #[test]
    fn what_is_no_figure_is_refused() {
        for text in [
            "1,23", "1,2345", "12,34,56", "1.2.3", "abc", "1 2", "inf", "0x10", "--5", "1e999", "٣",
        ] {
            check(text, Decimal::Point, None);
        }
    }

    #[test]
    fn a_flag_behind_a_figure_is_kept() {
        let read = figure(b"123.4 p", Decimal::Point, 0).unwrap();
        assert_eq!((read.cell, read.quality), (Cell::Value(123.4), Some(Quality::Provisional)));
        let read = figure(b"12 e", Decimal::Point, 0).unwrap();
        assert_eq!(read.quality, Some(Quality::Estimated));
        assert_eq!(figure(b": p", Decimal::Point, 0).unwrap().cell, Cell::Missing);
    }

    #[test]
    fn millions_become_units_to_the_digit() {
        let read = |text: &str| figure(text.as_bytes(), Decimal::Point, 6).unwrap().cell;
        assert_eq!(read("396.819799"), Cell::Value(396_819_799.0));
        assert_eq!(read("1,187.5"), Cell::Value(1_187_500_000.0));
    }

    #[test]
    fn the_column_decides_what_a_cell_cannot() {
        let decided = |cells: &[&str]| decide(cells.iter().copied());
        assert_eq!(decided(&["1,234", "0,5"]), Evidence::Decided(Decimal::Comma));
        assert_eq!(decided(&["1,234", "1,234.5"]), Evidence::Decided(Decimal::Point));
        assert_eq!(decided(&["1,234", "1,234,567"]), Evidence::Decided(Decimal::Point));
        assert_eq!(decided(&["1.234", "2.5"]), Evidence::Decided(Decimal::Point));
        assert_eq!(decided(&["1,234", "908"]), Evidence::Open);
        assert_eq!(decided(&["1,5", "2.5"]), Evidence::Mixed);
        assert_eq!(decided(&["1", "2"]), Evidence::Decided(Decimal::Point));
    }

    #[test]
    fn a_printed_number_reads_as_itself() {
        arbtest::arbtest(|u| {
            let number = f64::from(u.arbitrary::<i32>()?) / 1000.0;
            let text = format!("{number}");
            assert_eq!(figure(text.as_bytes(), Decimal::Point, 0).unwrap().cell, Cell::of(number));
            let text = text.replace('.', ",");
            assert_eq!(figure(text.as_bytes(), Decimal::Comma, 0).unwrap().cell, Cell::of(number));
            Ok(())
        });
    }
}
