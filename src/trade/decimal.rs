//! Decimal numbers as text and back.
//!
//! The standard library does this for any number of digits and carries 12 kB
//! of tables for it that no compression helps: a tenth of what a reader
//! downloads. Published figures have few digits, and for these whole numbers
//! of 128 bits are exact. The tests hold both against the standard library.

/// Most decimals that [`rounded`] keeps: 10^22 is the last power of ten that
/// is exact in 64 bits of floating point.
pub const MOST_DECIMALS: u8 = 22;

/// 10 to the power of `exponent`: exact from 0 to 22, the nearest number from
/// −22, and within a few units of the last place elsewhere.
pub fn power_of_ten(exponent: i32) -> f64 {
    let mut power = 1.0;
    for _ in 0..exponent.unsigned_abs().min(400) {
        power *= 10.0;
    }
    if exponent < 0 { 1.0 / power } else { power }
}

/// The power of ten of the first digit: 3 for 4,321 and −2 for 0.04. Nought
/// for zero and what is not finite.
pub fn magnitude(number: f64) -> i32 {
    let size = number.abs();
    if !size.is_finite() || size == 0.0 {
        return 0;
    }
    let binary = i32::try_from((size.to_bits() >> 52) & 0x7ff).unwrap_or(0) - 1023;
    // 77 / 256 is a little less than log10 of 2.
    let mut exponent = (binary * 77 / 256 - 2).clamp(-308, 308);
    while exponent < 308 && size >= power_of_ten(exponent + 1) {
        exponent += 1;
    }
    while exponent > -308 && size < power_of_ten(exponent) {
        exponent -= 1;
    }
    exponent
}

/// A plain number: digits with at most one point, and a minus sign before
/// them or none. Correctly rounded up to 19 digits.
pub fn parse(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut whole = 0_u64;
    let mut exponent = 0;
    let (mut is_fraction, mut is_number) = (false, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                is_number = true;
                if whole < 1_000_000_000_000_000_000 {
                    whole = whole * 10 + u64::from(byte - b'0');
                    exponent -= i32::from(is_fraction);
                } else {
                    exponent += i32::from(!is_fraction);
                }
            }
            b'.' if !is_fraction => is_fraction = true,
            _ => return None,
        }
    }
    let size = scaled(whole, exponent);
    is_number.then_some(if digits.len() < text.len() { -size } else { size })
}

/// `whole`·10^`exponent`.
fn scaled(whole: u64, exponent: i32) -> f64 {
    if exponent >= 0 {
        return nearest(u128::from(whole), exponent);
    }
    let power = 0_i32.saturating_sub(exponent);
    if whole < 1 << 53 && power <= 22 || power > 19 || whole == 0 {
        // Both sides are exact, so the quotient is the nearest number; beyond
        // 19 decimals the last place may be off.
        return whole as f64 / power_of_ten(power);
    }
    let divisor = (0..power).fold(1_u128, |product, _| product * 10);
    let shift = u128::from(whole).leading_zeros();
    let dividend = u128::from(whole) << shift;
    // Long division: 63 digits of the quotient at least, and in the last one
    // whether anything is left.
    let (mut quotient, mut rest) = (0_u128, 0_u128);
    for place in (0..128).rev() {
        rest = rest << 1 | (dividend >> place & 1);
        quotient <<= 1;
        if rest >= divisor {
            rest -= divisor;
            quotient |= 1;
        }
    }
    let two = f64::from_bits(u64::from(1023 - shift) << 52);
    (quotient | u128::from(rest > 0)) as f64 * two
}

fn nearest(whole: u128, exponent: i32) -> f64 {
    if exponent > 19 {
        return whole as f64 * power_of_ten(exponent);
    }
    (0..exponent).fold(whole, |product, _| product * 10) as f64
}

/// `size`·10^`decimals` as a whole number, exact ties to the even one; `None`
/// where 64 bits do not hold it. `size` is not negative.
pub fn rounded(size: f64, decimals: u8) -> Option<u64> {
    let bits = size.to_bits();
    let raw = i32::try_from((bits >> 52) & 0x7ff).unwrap_or(0);
    let fraction = bits & ((1 << 52) - 1);
    let mantissa = if raw > 0 { fraction | 1 << 52 } else { fraction };
    let product =
        (0..decimals.min(MOST_DECIMALS)).fold(u128::from(mantissa), |product, _| product * 10);
    let shift = raw.max(1) - 1075;
    if shift >= 0 {
        let holds = product.leading_zeros() > shift.unsigned_abs();
        return holds.then(|| product << shift).and_then(|whole| u64::try_from(whole).ok());
    }
    let shift = shift.unsigned_abs();
    if shift > 127 {
        return Some(0);
    }
    let whole = product >> shift;
    let rest = product - (whole << shift);
    let half = 1_u128 << (shift - 1);
    let is_up = rest > half || (rest == half && whole & 1 == 1);
    u64::try_from(whole + u128::from(is_up)).ok()
}

/// `whole` with a point before its last `decimals` digits.
pub fn pointed(whole: u64, decimals: u8) -> String {
    let mut text = whole.to_string();
    let decimals = usize::from(decimals);
    if decimals > 0 {
        while text.len() <= decimals {
            text.insert(0, '0');
        }
        text.insert(text.len() - decimals, '.');
    }
    text
}

/// The number with the fewest decimals from which [`parse`] reads the same
/// one; for files, without grouping.
pub fn shortest(number: f64) -> String {
    let size = number.abs();
    let mut text = String::new();
    for decimals in 0..=MOST_DECIMALS {
        match rounded(size, decimals) {
            Some(whole) => text = pointed(whole, decimals),
            None => break,
        }
        if parse(&text) == Some(size) {
            break;
        }
    }
    if text.is_empty() && size.is_finite() {
        // 17 digits say which number it is; zeros say how large.
        let zeros = magnitude(size) - 16;
        text = pointed(rounded(size / power_of_ten(zeros), 0).unwrap_or(0), 0);
        (0..zeros).for_each(|_| text.push('0'));
    }
    if number < 0.0 {
        text.insert(0, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_by_the_standard_library() {
        arbtest::arbtest(|u| {
            let digits: u64 = match u.int_in_range(0..=2)? {
                0 => u.int_in_range(0..=99_999)?,
                1 => u.int_in_range(0..=1 << 54)?,
                _ => u.int_in_range(0..=u64::MAX / 2)?,
            };
            let text = pointed(digits, u.int_in_range(0..=19)?);
            let text = if u.arbitrary()? { format!("-{text}") } else { text };
            assert_eq!(parse(&text), text.parse().ok(), "{text}");
            Ok(())
        });
        for text in ["0", "-0.5", "1.", ".5", "1000000000000000000000", "0.10", "00012"] {
            assert_eq!(parse(text), text.parse().ok(), "{text}");
        }
        for text in ["", "-", ".", "--1", "1.2.3", "1e5", "+1", "1,000", " 1", "NaN", "inf"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_rounded_as_by_the_standard_library() {
        arbtest::arbtest(|u| {
            let number = f64::from(u.int_in_range(0..=u32::MAX)?)
                / [1.0, 4.0, 7.0, 1000.0, 65_536.0][u.int_in_range(0..=4)?];
            let decimals = u.int_in_range(0..=9)?;
            let expected = format!("{number:.*}", usize::from(decimals));
            assert_eq!(rounded(number, decimals).map(|n| pointed(n, decimals)), Some(expected));
            // As short as the library's, though a tie may fall to the other side.
            for number in [number, -number - 1.0] {
                let (own, known) = (shortest(number), number.to_string());
                assert_eq!((parse(&own), own.len()), (Some(number), known.len()), "{known}");
            }
            Ok(())
        });
        assert_eq!(rounded(1e300, 0), None);
        assert_eq!(rounded(5e-324, 22), Some(0));
        let large = parse(&shortest(1e300)).unwrap();
        assert!((large / 1e300 - 1.0).abs() < 1e-15);
        assert_eq!(shortest(1.25e-9), "0.00000000125");
    }

    #[test]
    fn magnitudes_change_at_powers_of_ten() {
        for exponent in -22..=22 {
            let power: f64 = format!("1e{exponent}").parse().unwrap();
            assert_eq!(power_of_ten(exponent).to_bits(), power.to_bits());
            assert_eq!(magnitude(power), exponent);
            assert_eq!(magnitude(power * 9.99), exponent);
            assert_eq!(magnitude(-power * 0.999), exponent - 1);
        }
        assert_eq!([magnitude(f64::MAX), magnitude(0.0), magnitude(f64::NAN)], [308, 0, 0]);
    }
}
