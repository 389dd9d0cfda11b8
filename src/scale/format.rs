//! Numbers as people read them, by one rule everywhere: percentages with one
//! decimal, amounts with three significant digits, tables in full.

use crate::trade::Unit;
use crate::trade::decimal::{magnitude, pointed, power_of_ten, rounded};

/// U+2212: as wide as a plus, never broken from its number.
const MINUS: &str = "−";

/// `number` with `decimals` digits after the point, groups of three, and a
/// real minus sign. What is not finite prints as a dash, and what has more
/// digits than 64 bits hold as [`short`].
pub fn fixed(number: f64, decimals: u8) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let Some(digits) = rounded(number.abs(), decimals) else { return short(number) };
    let text = pointed(digits, decimals);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::from(if number < 0.0 && digits > 0 { MINUS } else { "" });
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// A change in percent, with its sign: `−97.9%`, `+12.0%`; a rise beyond
/// reading as `+3.1bn%`.
pub fn percent(number: f64) -> String {
    let text =
        if number.abs() < 1e6 { fixed(number, percent_decimals(number)) } else { short(number) };
    let sign = if number > 0.0 && text != "0.0" { "+" } else { "" };
    format!("{sign}{text}%")
}

/// The decimals of a percentage: one, or so many that a fall which left
/// something does not read as one of all.
pub fn percent_decimals(number: f64) -> u8 {
    let left = 100.0 + number;
    if left > 0.0 && left < 0.05 { small_decimals(left, 0).min(6) } else { 1 }
}

/// The number in full; a fraction has one decimal, or two significant digits
/// where it is less than one, so that little never reads as nothing.
pub fn plain(number: f64) -> String {
    let decimals = match number.abs() {
        size if size.fract() == 0.0 => 0,
        size if size >= 0.95 => 1,
        size if size < 1e-20 => return short(number),
        size => small_decimals(size, 1),
    };
    let text = fixed(number, decimals);
    if decimals < 2 { text } else { text.trim_end_matches('0').to_owned() }
}

/// Decimals that show `more` digits after the first one of a number below one.
fn small_decimals(size: f64, more: i32) -> u8 {
    u8::try_from(more - magnitude(size)).unwrap_or(0)
}

/// English words for powers of ten, see [`scaled`].
const STEPS: &str = "12 tn 9 bn 6 m 3 k";

/// Three significant digits with a short word for the power of ten:
/// `54.8m`, `465k`, `9.66k`, `0.004`, `0`; beyond all words `1e18`, `4e−9`.
pub fn short(number: f64) -> String {
    let (digits, word) = scaled(number, STEPS);
    digits + word
}

/// The digits and the word of [`short`], with words for other powers of ten:
/// `steps` has each power before its word, the largest first.
pub fn scaled(number: f64, steps: &str) -> (String, &str) {
    let size = number.abs();
    if size >= 999.5e15 || (size > 0.0 && size < 1e-5) {
        let power = magnitude(size);
        let (digits, _) = scaled(number / power_of_ten(power), steps);
        return ([&digits, "e", &fixed(f64::from(power), 0)].concat(), "");
    }
    let (mut scaled, mut word) = (number, "");
    let mut parts = steps.split(' ').peekable();
    while let (Some(power), Some(name)) = (parts.next().map(power_in), parts.next()) {
        let is_next = parts.peek().is_some_and(|next| power_in(next) + 3 == power);
        // Nothing is 1,000 of a smaller word once it is rounded.
        let least = if is_next { 999.5 * power_of_ten(power - 3) } else { power_of_ten(power) };
        if size >= least {
            (scaled, word) = (number / power_of_ten(power), name);
            break;
        }
    }
    let decimals = match scaled.abs() {
        scaled if scaled >= 99.95 || scaled.fract() == 0.0 => 0,
        scaled if scaled >= 9.995 => 1,
        scaled if scaled >= 0.0995 => 2,
        scaled => small_decimals(scaled, 2),
    };
    let text = fixed(scaled, decimals);
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    };
    (text, word)
}

/// A small number of one or two digits.
fn power_in(digits: &str) -> i32 {
    digits.bytes().fold(0, |power, digit| power * 10 + i32::from(digit.wrapping_sub(b'0')))
}

/// [`short`] with its unit: `€54.8m`, `2.94m kg`.
pub fn amount(number: f64, unit: &Unit) -> String {
    with_unit(&short(number), unit)
}

/// The full number with its unit: `€465,360`, `896 kg`.
pub fn full(number: f64, unit: &Unit) -> String {
    with_unit(&plain(number), unit)
}

/// [`amount`] beside an axis, which names the unit once: a sign of a currency
/// stays, a name goes.
pub fn tick(number: f64, unit: &Unit) -> String {
    amount(number, unit).trim_end_matches(unit.name()).trim_end().to_owned()
}

/// An index value: one decimal below ten, none above.
pub fn index(number: f64) -> String {
    match number.abs() {
        size if size >= 1e6 => short(number),
        size if size >= 9.95 => fixed(number, 0),
        _ => plain(number),
    }
}

fn with_unit(number: &str, unit: &Unit) -> String {
    let symbol = match unit.name() {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        // Yen and yuan share the sign ¥; their codes do not.
        name => return format!("{number} {name}"),
    };
    match number.strip_prefix(MINUS) {
        Some(number) => format!("{MINUS}{symbol}{number}"),
        None => format!("{symbol}{number}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_signed() {
        assert_eq!(fixed(-1_234_567.25, 1), "−1,234,567.2");
        assert_eq!(fixed(-0.01, 1), "0.0");
        assert_eq!(fixed(f64::NAN, 1), "–");
        assert_eq!(percent(-97.925), "−97.9%");
        assert_eq!([percent(-99.9803), percent(-99.96)], ["−99.98%", "−99.96%"]);
        assert_eq!([percent(-99.94), percent(-100.0)], ["−99.9%", "−100.0%"]);
        assert_eq!(percent(22.2), "+22.2%");
        assert_eq!([percent(-1e7), percent(2e26)], ["−10m%", "+2e26%"]);
    }

    #[test]
    fn amounts_have_three_digits_and_their_unit() {
        let euro = Unit::currency("EUR").unwrap();
        for (number, expected) in [
            (54_807_511.0, "€54.8m"),
            (465_360.0, "€465k"),
            (9_656.0, "€9.66k"),
            (0.0, "€0"),
            (999_700.0, "€1m"),
            (-1_500_000_000.0, "−€1.5bn"),
            (100.0, "€100"),
            (1e15, "€1,000tn"),
            (-9.99e29, "−€9.99e29"),
            (0.5, "€0.5"),
            (0.004, "€0.004"),
            (4e-9, "€4e−9"),
        ] {
            assert_eq!(amount(number, &euro), expected);
        }
        let kilos = Unit::Quantity("kg".into());
        assert_eq!(full(896.0, &kilos), "896 kg");
        assert_eq!([tick(2e6, &kilos), tick(2e6, &euro)], ["2m", "€2m"]);
    }

    #[test]
    fn little_never_reads_as_nothing() {
        for (number, expected) in [(0.0, "0"), (1.25, "1.2"), (0.5, "0.5"), (-0.0321, "−0.032")] {
            assert_eq!(plain(number), expected);
        }
        assert_eq!(plain(1e-9), "0.000000001");
        assert_eq!([index(7.34), index(0.004), index(1e26)], ["7.3", "0.004", "1e26"]);
    }
}
