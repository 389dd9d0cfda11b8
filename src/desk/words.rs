//! The words and codes that offices use, and what they mean.

use crate::trade::{Flow, HsCode, Quality, Unit};

/// The name of a reporter or partner that no column and nobody states.
pub(super) const NOT_STATED: &str = "not stated";

/// A header or word with nothing but its letters and digits, in small letters.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A flow, and what sets it apart from others of its direction. Codes of UN
/// Comtrade (M, X, RX, RM, DX, FM), its legacy and Eurostat's numbers.
pub(super) fn flow(text: &str) -> Option<(Option<Flow>, String)> {
    let (flow, variant) = match plain(text).as_str() {
        "2" | "x" | "xg" | "exportsofgoods" | "export" | "exports" | "exp" | "e" | "ausfuhr"
        | "dispatch" | "exportation" | "exportations" | "exportación" | "exportaciones"
        | "экспорт" | "出口" | "輸出" | "수출" => (Flow::Export, ""),
        "1" | "m" | "mg" | "importsofgoods" | "import" | "imports" | "imp" | "i" | "einfuhr"
        | "arrival" | "importation" | "importations" | "importación" | "importaciones"
        | "импорт" | "进口" | "輸入" | "수입" => (Flow::Import, ""),
        "3" | "rx" | "reexport" | "reexports" => (Flow::ReExport, ""),
        "4" | "rm" | "reimport" | "reimports" => (Flow::Import, "re-import"),
        "dx" | "domesticexport" | "domesticexports" => (Flow::Export, "domestic"),
        "fm" | "foreignimport" => (Flow::Import, "foreign"),
        "mip" | "importofgoodsforinwardprocessing" => (Flow::Import, "for inward processing"),
        "xip" | "exportofgoodsafterinwardprocessing" => (Flow::Export, "after inward processing"),
        "mop" | "importofgoodsafteroutwardprocessing" => (Flow::Import, "after outward processing"),
        "xop" | "exportofgoodsforoutwardprocessing" => (Flow::Export, "for outward processing"),
        _ => return None,
    };
    Some((Some(flow), variant.to_owned()))
}

/// A commodity code as published: digits, a sum, or a word for all goods.
pub(super) fn code(text: &str) -> Option<HsCode> {
    let text = text.trim().trim_start_matches('\'');
    let is_all = matches!(
        plain(text).as_str(),
        "total"
            | "all"
            | "insgesamt"
            | "всего"
            | "合计"
            | "合計"
            | "ag"
            | "allcommodities"
            | "allproducts"
            | "allgoods"
    );
    if is_all {
        return HsCode::parse("TOTAL");
    }
    HsCode::parse(text).or_else(|| {
        // `8471.30`, `8471 30 00`: a code in its printed form.
        let digits: String = text.chars().filter(|c| !matches!(c, '.' | ' ' | '\u{a0}')).collect();
        (digits.len() != text.len()).then(|| HsCode::parse(&digits)).flatten()
    })
}

/// The code in front of a name: `8542 Electronic integrated circuits`.
pub(super) fn code_in(text: &str) -> Option<HsCode> {
    // Data Browser labels end with the code: `Total [TOTAL]`.
    if let Some((_, code)) = text.rsplit_once('[')
        && let Some(code) = code.strip_suffix(']').and_then(self::code)
    {
        return Some(code);
    }
    let first = text.split([' ', '-', ':', '\u{a0}']).next()?;
    let is_digits = first.len() >= 2 && first.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits { HsCode::parse(first) } else { code(text) }
}

/// The unit of a currency column.
pub(super) fn currency(text: &str) -> Option<Unit> {
    Unit::currency(text.trim()).or_else(|| currency_in(text).and_then(Unit::currency))
}

/// The ISO 4217 code of a currency that a text names.
pub(super) fn currency_in(text: &str) -> Option<&'static str> {
    const NAMES: [(&str, &str); 28] = [
        ("us$", "USD"),
        ("usd", "USD"),
        ("us dollar", "USD"),
        ("美元", "USD"),
        ("eur", "EUR"),
        ("€", "EUR"),
        ("ecu", "EUR"),
        ("yuan", "CNY"),
        ("rmb", "CNY"),
        ("cny", "CNY"),
        ("人民币", "CNY"),
        ("yen", "JPY"),
        ("jpy", "JPY"),
        ("gbp", "GBP"),
        ("£", "GBP"),
        ("krw", "KRW"),
        ("chf", "CHF"),
        ("rub", "RUB"),
        ("inr", "INR"),
        ("try", "TRY"),
        ("kzt", "KZT"),
        ("amd", "AMD"),
        ("cad", "CAD"),
        ("dollar", "USD"),
        ("долл", "USD"),
        ("달러", "USD"),
        ("руб", "RUB"),
        ("円", "JPY"),
    ];
    let lower = text.to_lowercase();
    NAMES
        .iter()
        .find(|(name, _)| {
            lower.match_indices(name).any(|(at, _)| {
                // A code stands alone; `try` is not in `country`.
                let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
                let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic());
                let after = lower[at + name.len()..]
                    .strip_prefix("os")
                    .unwrap_or(&lower[at + name.len()..]);
                let after = after.strip_prefix('s').or(after.strip_prefix('o')).unwrap_or(after);
                !is_word
                    || (!is_letter(lower[..at].chars().next_back())
                        && !is_letter(after.chars().next()))
            })
        })
        .map(|(_, code)| *code)
        .or_else(|| lower.contains('$').then_some("USD"))
}

/// The power of ten that a header or cell names.
pub(super) fn scale(text: &str) -> Option<i8> {
    let text = text.trim();
    if let Ok(power) = text.parse::<i8>() {
        return (0..=12).contains(&power).then_some(power);
    }
    scale_in(text)
        .or_else(|| matches!(plain(text).as_str(), "" | "units" | "unit" | "ones").then_some(0))
}

/// The power of ten that a text names, if it names one.
pub(super) fn scale_in(text: &str) -> Option<i8> {
    let lower = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&["billion", "milliard", "bln", "十亿", "млрд"]) {
        Some(9)
    } else if has(&["million", "mln", "mio", "млн", "百万", "백만"]) {
        Some(6)
    } else if has(&["ten thousand", "万"]) {
        Some(4)
    } else if has(&[
        "thousand",
        "thsd",
        "1000",
        "1,000",
        "'000",
        "tsd",
        "тыс",
        "千円",
        "천 달러",
        "천달러",
    ]) {
        Some(3)
    } else {
        None
    }
}

/// What an indicator of Eurostat measures, and its power of ten.
pub(super) fn indicator(text: &str) -> Option<(Unit, i8)> {
    let name = plain(text);
    let quantity = |unit: &str| Unit::Quantity(unit.into());
    if name.contains("100kg") {
        return Some((quantity("kg"), 2));
    }
    if name.contains("supp") || name.contains("supquantity") || name.contains("quantityinsu") {
        return Some((quantity("supplementary unit"), 0));
    }
    if name.contains("kg") {
        return Some((quantity("kg"), 0));
    }
    if name.contains("value") || name.contains("eur") {
        let unit = if name.contains("nac") { return None } else { "EUR" };
        return Unit::currency(unit).map(|unit| (unit, 0));
    }
    None
}

/// The unit of a quantity as published; `None` for a sign that there is none.
pub(super) fn quantity_unit(text: &str) -> Option<String> {
    let text = text.trim();
    let is_none =
        matches!(text, "" | "?" | "-1" | "N/A" | "NA" | "-" | "No Quantity" | "no quantity" | "1");
    (!is_none).then(|| text.to_owned())
}

/// The unit of a name: kilograms are `kg` in every language; money is money.
pub(super) fn unit(text: &str) -> Unit {
    match text {
        "千克" | "公斤" | "Weight in kilograms" | "Kilograms" | "kilogram" | "KG" | "Kg" => {
            Unit::Quantity("kg".into())
        }
        "EUR" | "USD" | "JPY" | "CNY" | "GBP" | "KRW" => {
            Unit::currency(text).unwrap_or_else(|| Unit::Quantity(text.into()))
        }
        _ => Unit::Quantity(text.into()),
    }
}

/// Whether a cell says yes.
pub(super) fn is_yes(cell: &[u8]) -> bool {
    matches!(cell.trim_ascii().to_ascii_lowercase().as_slice(), b"true" | b"1" | b"yes" | b"y")
}

/// How firm a figure is, and whether it is withheld, by its flags or by the
/// words of our own tables.
pub(super) fn flag(text: &str) -> Option<(Option<Quality>, bool)> {
    let text = text.trim();
    if let Some(quality) = Quality::parse(text) {
        return Some((Some(quality).filter(|_| !text.is_empty()), false));
    }
    // Labels beside the letter: `p: provisional`.
    let letters = text.split([':', '-']).next().unwrap_or(text);
    super::number::flags(letters).filter(|_| letters.len() <= 6)
}

/// Whether a value of a breakdown is the total over its values: no customs
/// procedure, no mode of transport, no second partner told apart.
pub(super) fn is_total_of_breakdown(value: &str) -> bool {
    let head = value.split(['-', ':']).next().unwrap_or(value);
    matches!(
        plain(head).as_str(),
        "" | "0"
            | "c00"
            | "w00"
            | "total"
            | "t"
            | "all"
            | "world"
            | "totalcpc"
            | "totalmot"
            | "00"
            | "tot"
    )
}

/// A month of a column of months: 1 to 12, 0 for the whole year.
pub(super) fn month(text: &str) -> Option<u8> {
    let text = text.trim();
    if let Ok(month) = text.parse::<u8>() {
        return match month {
            0 | 52 => Some(0),
            1..=12 => Some(month),
            _ => None,
        };
    }
    let name = plain(text);
    if matches!(name.as_str(), "year" | "annual" | "total" | "all" | "wholeyear") {
        return Some(0);
    }
    let month = name.trim_start_matches('m').trim_end_matches(['月', '월']);
    if let Ok(month) = month.parse::<u8>() {
        return (1..=12).contains(&month).then_some(month);
    }
    match super::period::parse(&format!("{text} 2000")) {
        Some(crate::trade::Period::Month(_, month)) => Some(month),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_found_as_words() {
        for (text, expected) in [
            ("value_eur", Some("EUR")),
            ("VALUE_IN_EUROS", Some("EUR")),
            ("trade_value_us", None),
            ("Trade Value (US$)", Some("USD")),
            ("value_usd", Some("USD")),
            ("country", None),
            ("industry", None),
            ("人民币", Some("CNY")),
            ("thousand yen", Some("JPY")),
            ("Value ($)", Some("USD")),
        ] {
            assert_eq!(currency_in(text), expected, "{text}");
        }
    }

    #[test]
    fn indicators_name_unit_and_scale() {
        assert_eq!(indicator("VALUE_IN_EUROS").unwrap().0.name(), "EUR");
        assert_eq!(indicator("QUANTITY_IN_100KG"), Some((Unit::Quantity("kg".into()), 2)));
        assert_eq!(indicator("SUPPLEMENTARY_QUANTITY").unwrap().0.name(), "supplementary unit");
        assert_eq!(indicator("nonsense"), None);
    }

    #[test]
    fn totals_of_breakdowns_are_known_by_their_codes() {
        for value in ["0", "C00", "TOTAL MOT", "Total", "T-Total", "W00", ""] {
            assert!(is_total_of_breakdown(value), "{value}");
        }
        for value in ["3200", "Road", "C01", "1-Normal", "RUS"] {
            assert!(!is_total_of_breakdown(value), "{value}");
        }
    }

    #[test]
    fn codes_stand_before_or_behind_their_names() {
        let found = |text| code_in(text).map(|code| code.to_string());
        assert_eq!(found("8542 Electronic circuits").as_deref(), Some("8542"));
        assert_eq!(found("Telephones (x) [85171300]").as_deref(), Some("85171300"));
        assert_eq!(found("Total [TOTAL]").as_deref(), Some("TOTAL"));
        assert_eq!(found("Graphite"), None);
    }

    #[test]
    fn months_and_whole_years_are_told_apart() {
        assert_eq!(month("3"), Some(3));
        assert_eq!(month("March"), Some(3));
        assert_eq!(month("M03"), Some(3));
        assert_eq!(month("Year"), Some(0));
        assert_eq!(month("13"), None);
    }
}
