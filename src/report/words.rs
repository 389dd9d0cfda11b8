//! A report in plain sentences, each with the settings that were used.

use super::{LineReport, ViewReport};
use crate::analysis::{Anatomy, BaseRule, Expected, Window};
use crate::scale::format;

pub(super) fn title(line: &LineReport) -> String {
    let code = if line.code.is_empty() { String::new() } else { format!(" ({})", line.code) };
    let percent = line.change.percent.map_or_else(|| "no percentage".to_owned(), format::percent);
    format!("{}{code}, {} to {}: {percent}", line.label, line.route.0, line.route.1)
}

pub(super) fn sentences(report: &ViewReport, line: &LineReport) -> Vec<String> {
    let parts = [
        Some(windows(report, line)),
        depth(report, line),
        recovery(report, line),
        unusual(line),
        level(line),
        bases(line),
        price(line),
        expected(line),
        elsewhere(report, line),
        concentration(line),
    ];
    parts.into_iter().flatten().collect()
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn months(count: i32) -> String {
    counted(usize::try_from(count.abs()).unwrap_or(0), "month", "months")
}

fn windows(report: &ViewReport, line: &LineReport) -> String {
    let (before, after) = (&line.change.before, &line.change.after);
    let mean = |window: Window| if window.len() > 1 { "mean of a month, " } else { "" };
    let amount = |number: f64| format::amount(number, &report.unit);
    match (before.mean, after.mean) {
        (Some(base), Some(now)) => format!(
            "From {} ({}{}) to {} ({}{}).",
            amount(base),
            mean(before.window),
            before.window.long(),
            amount(now),
            mean(after.window),
            after.window.long()
        ),
        _ => format!(
            "No percentage: {} without a figure in the windows {} and {}.",
            counted(before.gaps().len() + after.gaps().len(), "month", "months"),
            before.window.long(),
            after.window.long()
        ),
    }
}

/// The anatomy of a fall; a rise has none to speak of.
fn falling(line: &LineReport) -> Option<&Anatomy> {
    line.anatomy.as_ref().filter(|fall| {
        fall.recovery.is_some() && line.change.percent.is_none_or(|percent| percent < 0.0)
    })
}

fn depth(report: &ViewReport, line: &LineReport) -> Option<String> {
    let fall = falling(line)?;
    let onset = fall.onset.map_or_else(String::new, |onset| {
        format!(" First below every month of the year before in {}.", onset.long())
    });
    let when = match fall.months_to_trough {
        0 => "the first month after the base".to_owned(),
        count => format!("{} after the first", months(count)),
    };
    Some(format!(
        "Lowest in {}, {when}: {}, {} against the base.{onset}",
        fall.trough.0.long(),
        format::amount(fall.trough.1, &report.unit),
        format::percent(fall.trough_percent)
    ))
}

fn recovery(report: &ViewReport, line: &LineReport) -> Option<String> {
    let fall = falling(line)?;
    let share = format::fixed(fall.recovery? * 100.0, 1);
    let gaps = match fall.gaps {
        0 => String::new(),
        count => format!("; {count} more have no figure"),
    };
    Some(format!(
        "By {} {share}% of that fall had come back; against the base {} were missing, summed over \
         {}{gaps}.",
        fall.last.0.long(),
        format::amount(fall.loss, &report.unit),
        counted(fall.months, "month", "months"),
    ))
}

fn unusual(line: &LineReport) -> Option<String> {
    let found = line.placebo.as_ref().filter(|found| found.dates > 0 && found.percent < 0.0)?;
    let largest = found.largest.filter(|(_, percent)| *percent <= found.percent);
    let largest = largest.map_or_else(String::new, |(period, percent)| {
        format!(" The largest is that of {}, {}.", period.long(), format::percent(percent))
    });
    Some(format!(
        "Larger than at {} of the {} in this series where the same windows fit.{largest}",
        found.smaller,
        counted(found.dates, "other date", "other dates"),
    ))
}

fn level(line: &LineReport) -> Option<String> {
    let point = line.change_point?;
    let nearest = line.nearest.as_ref().map_or_else(String::new, |(title, distance)| {
        let distance = match distance {
            0 => "in the same month".to_owned(),
            count if *count < 0 => format!("{} before", months(*count)),
            count => format!("{} later", months(*count)),
        };
        format!(" Nearest event: “{title}”, {distance}.")
    });
    Some(format!(
        "Without being told when, Pettitt's test finds the level {} from {} on (p about {}).\
         {nearest}",
        if point.is_fall { "lower" } else { "higher" },
        point.at.long(),
        format::short(point.p)
    ))
}

/// Lowest and highest percentage of all bases, and how many there are.
pub(super) fn range(line: &LineReport) -> Option<(f64, f64, usize)> {
    let all = line.alternatives.iter().map(|other| other.percent);
    let low = all.clone().fold(f64::INFINITY, f64::min);
    let high = all.clone().fold(f64::NEG_INFINITY, f64::max);
    let count = all.count();
    (count > 0).then_some((low, high, count))
}

fn bases(line: &LineReport) -> Option<String> {
    let (low, high, count) = range(line)?;
    let mut rules = line.alternatives.iter();
    let year = rules.find(|other| other.rule == BaseRule::YearBefore && other.months == 1);
    let year = year.map_or_else(String::new, |other| {
        format!("; the first month against a year before {}", format::percent(other.percent))
    });
    Some(format!(
        "By {}: {} to {}{year}.",
        counted(count, "sensible base", "sensible bases"),
        format::percent(low),
        format::percent(high)
    ))
}

fn price(line: &LineReport) -> Option<String> {
    Some(match line.price? {
        Ok(split) => format!(
            "Quantity {}, unit value {}.",
            format::percent(split.quantity_percent),
            format::percent(split.price_percent)
        ),
        Err(why) => format!("No split into price and quantity: {why}."),
    })
}

fn expected(line: &LineReport) -> Option<String> {
    falling(line)?;
    let expected = line.expected.as_ref().filter(|months| !months.is_empty())?;
    let cells = &line.change.after.cells;
    let is_below = |month: &&Expected| {
        let found = cells.iter().find(|(period, _)| *period == month.period);
        let number = found.and_then(|(_, cell)| cell.number());
        number.is_some_and(|number| number < month.range.0)
    };
    let below = expected.iter().filter(is_below).count();
    Some(format!(
        "Below what a year before leads to expect, with the differences between years until then \
         as its range: {below} of {}.",
        counted(expected.len(), "month", "months")
    ))
}

fn elsewhere(report: &ViewReport, line: &LineReport) -> Option<String> {
    let (ledger, left_out) = line.ledger.as_ref()?;
    let amount = |number: f64| format::amount(number, &report.unit);
    let parts = ledger.gains.iter().map(|gain| {
        let ratio =
            gain.ratio.map_or_else(String::new, |ratio| format!(" (×{})", format::fixed(ratio, 1)));
        format!("{} {} to {}{ratio}", gain.partner, amount(gain.before), amount(gain.after))
    });
    let left_out = if left_out.is_empty() {
        String::new()
    } else {
        format!(" Without figures in all months: {}.", left_out.join(", "))
    };
    Some(format!(
        "Meanwhile, a month: {}. What exceeds their own trends coincides with {} of the {} lost on \
         the direct route; that one caused the other is not shown.{left_out}",
        parts.collect::<Vec<_>>().join("; "),
        amount(ledger.matched),
        amount(ledger.loss),
    ))
}

fn concentration(line: &LineReport) -> Option<String> {
    let (before, after) = line.concentration?;
    Some(format!(
        "Concentration on partners (Herfindahl–Hirschman index, 10,000 is one alone): {} before, \
         {} after.",
        format::fixed(before, 0),
        format::fixed(after, 0)
    ))
}
