//! Plural categories by the rules that a catalogue carries, written as CLDR
//! writes them (Unicode TR35, part 3, "Plural rules syntax").

/// The category of a whole number by `rules`: `one: i = 1 and v = 0; few: …`,
/// tried in order; `other` where none holds.
pub(super) fn category(rules: &str, count: u64) -> &str {
    for rule in rules.split(';') {
        let Some((name, condition)) = rule.split_once(':') else { continue };
        let mut parts = condition.split_ascii_whitespace().peekable();
        while parts.peek().is_some() {
            // A chain of “and”, up to “or” or the end.
            let mut holds = true;
            loop {
                holds &= relation(&mut parts, count);
                if parts.next() != Some("and") {
                    break;
                }
            }
            if holds {
                return name.trim_ascii();
            }
        }
    }
    "other"
}

/// `i % 10 = 2..4,7`, or the same with `!=`. Of a whole number `n` and `i` are
/// the number itself, and whatever CLDR counts behind the point is nought.
fn relation<'a>(parts: &mut impl Iterator<Item = &'a str>, count: u64) -> bool {
    let mut value = if matches!(parts.next(), Some("n" | "i")) { count } else { 0 };
    let mut sign = parts.next().unwrap_or_default();
    if sign == "%" {
        value = value.checked_rem(number(parts.next().unwrap_or_default())).unwrap_or(0);
        sign = parts.next().unwrap_or_default();
    }
    let is_in = parts.next().unwrap_or_default().split(',').any(|range| {
        let (low, high) = range.split_once('.').unwrap_or((range, range));
        (number(low)..=number(high.trim_start_matches('.'))).contains(&value)
    });
    is_in == (sign == "=")
}

/// A whole number; `u64::MAX` where there is none.
pub(super) fn number(digits: &str) -> u64 {
    let digit = |number: u64, byte: u8| match byte {
        b'0'..=b'9' => number.checked_mul(10)?.checked_add(u64::from(byte - b'0')),
        _ => None,
    };
    let number = digits.bytes().try_fold(0, digit);
    number.filter(|_| !digits.is_empty()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_as_cldr_writes_them() {
        let russian = "one: v = 0 and i % 10 = 1 and i % 100 != 11; few: v = 0 and i % 10 = 2..4 \
                       and i % 100 != 12..14; many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = \
                       5..9 or v = 0 and i % 100 = 11..14";
        for (count, expected) in [(1, "one"), (21, "one"), (11, "many"), (22, "few"), (112, "many")]
        {
            assert_eq!(category(russian, count), expected, "{count}");
        }
        assert_eq!(category("one: i = 0,1", 0), "one");
        assert_eq!(category("other:", 7), "other");
        assert_eq!(category("one: i % 0 = x..; two", 7), "other");
    }
}
