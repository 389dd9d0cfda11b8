//! Periods as offices print them.
//!
//! Only forms with one reading are read by themselves. Where a column of full
//! dates stands for months, and where digits could be day or month, the
//! column decides ([`Style`]).

use crate::trade::{Date, Period, month_name};

/// What a column of periods has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Style {
    /// Each cell speaks for itself.
    #[default]
    Plain,
    /// Full dates that stand for their month: all on its first or last day.
    DateOfMonth,
    /// `05/2022` and `01/05/2022`: the month stands before the year, days first.
    DayFirst,
    /// `05/01/2022`: the month stands first.
    MonthFirst,
    /// Days since 1899-12-30, as spreadsheets count.
    Serial,
}

/// Reads a period in any form that has one reading.
///
/// ```
/// use tradefall::desk::period::parse;
/// use tradefall::trade::Period;
/// for text in ["2022-03", "202203", "2022M03", "Mar-22", "03/2022", "2022年3月", "Mar. 2022"] {
///     assert_eq!(parse(text), Period::month(2022, 3), "{text}");
/// }
/// ```
pub fn parse(text: &str) -> Option<Period> {
    let text = text.trim().trim_start_matches('\'');
    if text.len() > 40 {
        return None;
    }
    if let Some(period) = Period::parse(text) {
        return plausible(period);
    }
    // Comext labels: `202203-Mar. 2022`, `202252-Jan.-Dec. 2022`.
    if let Some((code, label)) = text.split_once('-')
        && code.len() == 6
        && label.chars().any(char::is_alphabetic)
    {
        return parse(code);
    }
    // Comtrade and Comext write a whole year as month 52.
    if text.len() == 6 && text.ends_with("52") && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Period::parse(&text[..4]).and_then(plausible);
    }
    let tokens = tokens(text)?;
    plausible(from_tokens(&tokens)?)
}

/// Reads a cell of a column with the given style; `None` when it is no period
/// in that style.
pub fn parse_in(text: &str, style: Style) -> Option<Period> {
    match style {
        Style::Plain => parse(text),
        Style::Serial => serial(text.trim().parse().ok()?).map(Date::period),
        Style::DateOfMonth | Style::DayFirst | Style::MonthFirst => {
            if let Some(period) = parse(text) {
                return Some(period);
            }
            let date = date_in(text, style == Style::MonthFirst)?;
            let is_edge = date.day == 1 || Date::new(date.year, date.month, date.day + 1).is_none();
            (is_edge || style == Style::DateOfMonth && date.day == 1).then(|| date.period())
        }
    }
}

/// A full date: `2022-03-01`, `2022/3/1`, `20220301`, `1 March 2022`, and with
/// two numbers before the year in the order given.
pub(super) fn date_in(text: &str, month_first: bool) -> Option<Date> {
    let text = text.trim();
    let text = text
        .split_once(['T', ' '])
        .filter(|(_, time)| time.contains(':'))
        .map_or(text, |(day, _)| day);
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let part = |from: usize, to: usize| text[from..to].parse().ok();
        return Date::new(text[..4].parse().ok()?, part(4, 6)?, part(6, 8)?);
    }
    let tokens = tokens(text)?;
    let number = |at: usize| match tokens[at] {
        Token::Number(number, digits) if digits <= 2 => u8::try_from(number).ok(),
        _ => None,
    };
    let year = |at: usize| match tokens[at] {
        Token::Number(number, 4) => {
            i16::try_from(number).ok().filter(|year| (1900..=2199).contains(year))
        }
        _ => None,
    };
    if tokens.len() != 3 {
        return None;
    }
    if let Some(year) = year(0) {
        return Date::new(year, number(1)?, number(2)?);
    }
    let year = year(2)?;
    match (&tokens[0], &tokens[1]) {
        (Token::Month(month), _) => Date::new(year, *month, number(1)?),
        (_, Token::Month(month)) => Date::new(year, *month, number(0)?),
        _ if month_first => Date::new(year, number(0)?, number(1)?),
        _ => Date::new(year, number(1)?, number(0)?),
    }
}

/// The style of a column, from its cells.
pub(super) fn style<'a>(cells: &(impl Iterator<Item = &'a str> + Clone)) -> Style {
    let filled = || cells.clone().map(str::trim).filter(|cell| !cell.is_empty());
    let most = |count: usize| count * 10 >= filled().count() * 9 && count > 0;
    if most(filled().filter(|cell| parse(cell).is_some()).count()) {
        return Style::Plain;
    }
    let is_serial = |cell: &str| {
        cell.len() == 5
            && cell.parse::<f64>().is_ok_and(|days| (20_000.0..60_000.0).contains(&days))
    };
    if most(filled().filter(|cell| is_serial(cell)).count()) {
        return Style::Serial;
    }
    let fits = |style: Style| most(filled().filter(|cell| parse_in(cell, style).is_some()).count());
    let day_first = fits(Style::DayFirst);
    let month_first = fits(Style::MonthFirst);
    match (day_first, month_first) {
        // The same cells fit both ways only where the order does not matter.
        (true, true) => {
            let agree = filled()
                .all(|cell| parse_in(cell, Style::DayFirst) == parse_in(cell, Style::MonthFirst));
            if agree { Style::DateOfMonth } else { Style::Plain }
        }
        (true, false) => Style::DayFirst,
        (false, true) => Style::MonthFirst,
        (false, false) => Style::Plain,
    }
}

/// The day that spreadsheets count as `days` (epoch 1900, with its leap day
/// that never was).
pub(super) fn serial(days: f64) -> Option<Date> {
    if !(61.0..200_000.0).contains(&days) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
    let days = days.floor() as i64 + 693_899;
    // From days since 0000-03-01 in the proleptic Gregorian calendar.
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date::new(i16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn plausible(period: Period) -> Option<Period> {
    (1900..=2199).contains(&period.calendar_year()).then_some(period)
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    /// A number and how many digits it has.
    Number(u32, usize),
    Month(u8),
    Quarter,
    /// A unit after its number: 年, 月, Q.
    Sign(char),
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let run = |keep: fn(char) -> bool| rest.find(|c| !keep(c)).unwrap_or(rest.len());
        if first.is_ascii_digit() {
            let end = run(|c| c.is_ascii_digit());
            tokens.push(Token::Number(rest[..end].parse().ok()?, end));
            rest = &rest[end..];
        } else if matches!(first, '年' | '月' | '년' | '월') {
            tokens.push(Token::Sign(first));
            rest = &rest[first.len_utf8()..];
        } else if first.is_alphabetic() {
            let end = run(char::is_alphabetic);
            let word = &rest[..end];
            tokens.push(match word {
                // English, Nordic, Russian.
                "Q" | "q" | "K" | "К" | "кв" => Token::Quarter,
                "M" | "m" => Token::Sign('M'),
                _ => Token::Month(month_named(word)?),
            });
            rest = &rest[end..];
        } else if matches!(first, '-' | '/' | '.' | ' ' | ',' | '\u{a0}') {
            rest = &rest[first.len_utf8()..];
        } else {
            return None;
        }
        if tokens.len() > 5 {
            return None;
        }
    }
    Some(tokens)
}

/// The month of a name or its usual abbreviation: English, German, French,
/// Spanish, Italian, Portuguese, Russian.
fn month_named(word: &str) -> Option<u8> {
    const OTHERS: [(&str, u8); 50] = [
        ("januar", 1),
        ("janvier", 1),
        ("enero", 1),
        ("ene", 1),
        ("gennaio", 1),
        ("janv", 1),
        ("январь", 1),
        ("februar", 2),
        ("février", 2),
        ("febrero", 2),
        ("febbraio", 2),
        ("févr", 2),
        ("fevr", 2),
        ("февраль", 2),
        ("märz", 3),
        ("mär", 3),
        ("mars", 3),
        ("marzo", 3),
        ("март", 3),
        ("avril", 4),
        ("avr", 4),
        ("abril", 4),
        ("abr", 4),
        ("aprile", 4),
        ("апрель", 4),
        ("mai", 5),
        ("mayo", 5),
        ("maggio", 5),
        ("май", 5),
        ("juni", 6),
        ("juin", 6),
        ("junio", 6),
        ("июнь", 6),
        ("juli", 7),
        ("juillet", 7),
        ("juil", 7),
        ("julio", 7),
        ("июль", 7),
        ("août", 8),
        ("agosto", 8),
        ("ago", 8),
        ("август", 8),
        ("septembre", 9),
        ("сентябрь", 9),
        ("oktober", 10),
        ("okt", 10),
        ("octobre", 10),
        ("октябрь", 10),
        ("dezember", 12),
        ("dez", 12),
    ];
    let lower = word.to_lowercase();
    if let Some(month) = (1..=12).find(|month| {
        let name = month_name(*month).to_ascii_lowercase();
        lower == name || lower == name[..3] || (lower == "sept" && *month == 9)
    }) {
        return Some(month);
    }
    OTHERS.iter().find(|(name, _)| *name == lower).map(|(_, month)| *month).or_else(|| {
        // The rest share their beginning with English.
        ["septiembre", "settembre", "noviembre", "novembre", "diciembre", "décembre", "dicembre"]
            .iter()
            .position(|name| *name == lower)
            .map(|at| [9, 9, 11, 11, 12, 12, 12][at])
    })
}

fn from_tokens(tokens: &[Token]) -> Option<Period> {
    use Token::{Month, Number, Quarter, Sign};
    let year = |number: u32, digits: usize| {
        (digits == 4).then_some(number).and_then(|year| i16::try_from(year).ok())
    };
    // A two-digit year is of the century that statistics are of: 1951 to 2050.
    let short = |number: u32, digits: usize| match digits {
        2 => i16::try_from(if number > 50 { 1900 + number } else { 2000 + number }).ok(),
        _ => year(number, digits),
    };
    let small = |number: u32| u8::try_from(number).ok();
    match *tokens {
        [Month(month), Number(number, digits)] => Period::month(short(number, digits)?, month),
        [Number(number, digits), Month(month)] => Period::month(year(number, digits)?, month),
        [Number(y, d), Number(m, 1 | 2)]
        | [Number(m, 1 | 2), Number(y, d)]
        | [Number(y, d), Sign('M'), Number(m, 1 | 2)] => Period::month(year(y, d)?, small(m)?),
        [Number(y, d), Sign('年' | '년'), Number(m, 1 | 2), Sign('月' | '월')] => {
            Period::month(year(y, d)?, small(m)?)
        }
        [Number(y, d), Sign('年' | '년')] => Some(Period::Year(year(y, d)?)),
        [Number(y, d), Quarter, Number(q, 1)]
        | [Quarter, Number(q, 1), Number(y, d)]
        | [Number(q, 1), Quarter, Number(y, d)] => {
            Some(Period::Quarter(year(y, d)?, small(q).filter(|q| (1..=4).contains(q))?))
        }
        _ => None,
    }
}

/// Packs a period into one number; months, quarters and years never meet.
pub(super) fn pack(period: Period) -> i32 {
    match period {
        Period::Month(..) => period.ordinal() << 2,
        Period::Quarter(..) => period.ordinal() << 2 | 1,
        Period::Year(_) => period.ordinal() << 2 | 2,
    }
}

/// The period behind a packed number.
pub(super) fn unpack(packed: i32) -> Period {
    let ordinal = packed >> 2;
    let start = match packed & 3 {
        0 => Period::Month(0, 1),
        1 => Period::Quarter(0, 1),
        _ => Period::Year(0),
    };
    start.plus(ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(parse(text).map(|period| period.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn periods_are_read_in_the_forms_that_offices_print() {
        for text in [
            "2022-03",
            "202203",
            "2022M03",
            "2022M3",
            "2022-M03",
            "Mar-22",
            "Mar 2022",
            "Mar. 2022",
            "March 2022",
            "2022 March",
            "03/2022",
            "3/2022",
            "2022/03",
            "2022/3",
            "2022.03",
            "2022年3月",
            "2022년 3월",
            "202203-Mar. 2022",
            "März 2022",
            "mars 2022",
            "2022-3",
        ] {
            check(text, Some("2022-03"));
        }
        for text in ["2022-Q1", "2022Q1", "Q1 2022", "Q1/2022", "1Q2022"] {
            check(text, Some("2022-Q1"));
        }
        for text in ["2022", "2022年", "202252", "202252-Jan.-Dec. 2022"] {
            check(text, Some("2022"));
        }
    }

    #[test]
    fn what_has_no_single_reading_is_refused() {
        for text in [
            "",
            "2022-13",
            "01/02/2022",
            "2022-03-01",
            "22-Mar",
            "Jan-Mar 2022",
            "2022 through March",
            "13/2022",
            "99999",
            "2022Q5",
            "hello",
            "0000",
            "1234567890",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn the_column_decides_about_full_dates() {
        let style_of = |cells: &[&str]| style(&cells.iter().copied());
        assert_eq!(style_of(&["2022-01-01", "2022-02-01"]), Style::DateOfMonth);
        assert_eq!(style_of(&["01/01/2022", "01/02/2022", "01/03/2022"]), Style::DayFirst);
        assert_eq!(style_of(&["01/01/2022", "02/01/2022", "03/01/2022"]), Style::MonthFirst);
        assert_eq!(style_of(&["44621", "44652"]), Style::Serial);
        assert_eq!(style_of(&["2022-01-17", "2022-02-03"]), Style::Plain);
        assert_eq!(parse_in("2022-03-01", Style::DateOfMonth), Period::month(2022, 3));
        assert_eq!(parse_in("2022-03-17", Style::DateOfMonth), None);
        assert_eq!(parse_in("01/03/2022", Style::DayFirst), Period::month(2022, 3));
        assert_eq!(parse_in("44621", Style::Serial), Period::month(2022, 3));
    }

    #[test]
    fn days_of_spreadsheets_are_the_days_they_mean() {
        for (days, day) in
            [(44_621.0, "2022-03-01"), (36_526.0, "2000-01-01"), (43_831.5, "2020-01-01")]
        {
            assert_eq!(serial(days).unwrap().to_string(), day);
        }
        assert_eq!(serial(f64::NAN), None);
    }

    #[test]
    fn packing_keeps_period_and_order() {
        arbtest::arbtest(|u| {
            let year = u.int_in_range(1900..=2199)?;
            for period in [
                Period::Year(year),
                Period::Quarter(year, u.int_in_range(1..=4)?),
                Period::Month(year, u.int_in_range(1..=12)?),
            ] {
                assert_eq!(unpack(pack(period)), period);
                assert_eq!(parse(&period.to_string()), Some(period));
                assert!(pack(period.plus(1)) > pack(period));
            }
            Ok(())
        });
    }

    #[test]
    fn any_text_is_parsed_without_panic() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let _ = (parse(&text), date_in(&text, true), style(&[text.as_str()].into_iter()));
            Ok(())
        });
    }
}
