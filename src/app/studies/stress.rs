//! From a view to a scenario: observed falls, applied to another flow.

use super::{flow_words, found, steps, target_key, target_option, whole};
use crate::analysis::{Profile, Selection, Shock, Window, profile, select, stress};
use crate::app::resolve::{expected, selection, unit};
use crate::app::{Data, ViewOption};
use crate::chart::studies::StressChart;
use crate::story::{Baseline, ProductPick, View};
use crate::trade::{Period, decimal};
use crate::words::{Words, english_stress};

/// Months that a scenario shows.
const HORIZON: i32 = 12;

/// The option that takes all observed falls.
const ALL: &str = "all";

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<StressChart, String> {
    let words = words.and_of_part(english_stress());
    let usual = Window::parse(&view.before).ok_or_else(|| {
        expected(view, "before", "a year of months such as 2021-12/2022-11", &view.before)
    })?;
    let found = found(view, data, notes)?;
    let wanted = view.setting("target");
    let at = found.iter().position(|(pick, ..)| target_key(view, pick) == wanted).unwrap_or(0);
    let (pick, selection, selected) = &found[at];
    let mut profiles = Vec::new();
    let mut origins = Vec::new();
    for (index, baseline) in view.baselines.iter().enumerate() {
        let chosen = view.setting("baseline");
        if !matches!(chosen, "" | ALL) && chosen != (index + 1).to_string() {
            continue;
        }
        match observed(view, data, &words, baseline) {
            Ok((profile, origin)) => {
                profiles.push(profile);
                origins.push(origin);
            }
            Err(problem) => notes.push(problem),
        }
    }
    let number = |name: &str, or: f64| decimal::parse(view.setting(name)).unwrap_or(or);
    let whole = |name: &str, or: f64| whole(number(name, or));
    let replaced = (number("least", 0.0) / 100.0, number("most", 0.0) / 100.0);
    let shock = Shock {
        depth: number("depth", 100.0).clamp(0.0, 100.0) / 100.0,
        speed: whole("speed", 1.0).clamp(1, 12),
        months: whole("months", 12.0).clamp(1, 12),
        replaced: (replaced.0.min(replaced.1).max(0.0), replaced.0.max(replaced.1).min(1.0)),
        price: number("price", 0.0).clamp(-90.0, 100.0) / 100.0,
    };
    // Each month is as the same month of the year taken as usual.
    let start = usual.to.plus(1);
    let months: Vec<Option<f64>> =
        (0..HORIZON).map(|ahead| selected.series.at(start.plus(ahead - 12))).collect();
    let label = if pick.label.is_empty() { &selected.name } else { &pick.label };
    // The EU sells to the world what it sells beyond its members.
    let total = ["World", "Extra-EU27"].into_iter().find_map(|partner| {
        let total = Selection { partner, code: "TOTAL", name: "", ..selection.clone() };
        let total = select(&data.trade, &total)?;
        let year = usual.to.calendar_year();
        let number = total.series.at(Period::year(year))?;
        let name = words
            .with()
            .called("reporter", &view.reporter)
            .text("when", &year.to_string())
            .say("stress-total");
        (number > 0.0).then_some((number, name))
    });
    Ok(StressChart {
        flow: flow_words(&words, label, &view.reporter, selection.partner),
        unit: unit(view),
        usual,
        stress: stress(&months, &profiles, &shock),
        profiles,
        origins,
        shock,
        total,
        words,
    })
}

/// What was left of an observed flow, and where it was observed.
fn observed(
    view: &View,
    data: &Data,
    words: &Words,
    baseline: &Baseline,
) -> Result<(Profile, String), String> {
    let or = |text: &'_ String, other: &'_ String| {
        if text.is_empty() { other.clone() } else { text.clone() }
    };
    let asked = View {
        id: view.id.clone(),
        reporter: or(&baseline.reporter, &view.reporter),
        partner: or(&baseline.partner, &view.partner),
        flow: or(&baseline.flow, &view.flow),
        unit: or(&baseline.unit, &view.unit),
        ..View::default()
    };
    let pick = ProductPick {
        code: baseline.code.clone(),
        name: baseline.name.clone(),
        ..ProductPick::default()
    };
    let fails = |key: &str, wanted: &str, found: &str| {
        expected(view, &["baselines.", key].concat(), wanted, found)
    };
    let before = Window::parse(&baseline.before)
        .ok_or_else(|| fails("before", "a month, or first/last month", &baseline.before))?;
    let first = Period::parse(&baseline.from)
        .ok_or_else(|| fails("from", "a month such as 2022-03", &baseline.from))?;
    let selection = selection(&asked, &pick)
        .ok_or_else(|| fails("flow", "export, import or re-export", &asked.flow))?;
    let nothing = || fails("label", "an observed fall with a base", &baseline.label);
    let selected = select(&data.trade, &selection).ok_or_else(nothing)?;
    let months = usize::try_from(HORIZON).unwrap_or(0);
    let found = profile(&baseline.label, &selected.series, before, first, months);
    let before = before.iso();
    let origin = words
        .with()
        .text("goods", selected.name.as_str())
        .called("reporter", &asked.reporter)
        .called("partner", &asked.partner)
        .text("unit", &asked.unit)
        .text("from", &first.to_string())
        .text("mean", if before.contains('/') { "yes" } else { "no" })
        .text("before", &before)
        .say("stress-origin");
    Ok((found.ok_or_else(nothing)?, origin))
}

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, words: &Words) -> Vec<ViewOption> {
    let mut options: Vec<ViewOption> =
        target_option(view, "target", words.just("stress-option-target"), words)
            .into_iter()
            .collect();
    let mut choices = vec![(ALL.to_owned(), words.just("stress-all"))];
    for (index, baseline) in view.baselines.iter().enumerate() {
        choices.push(((index + 1).to_string(), baseline.label.clone()));
    }
    let value = view.setting("baseline");
    let value = if value.is_empty() { ALL } else { value }.to_owned();
    let (name, label) = ("baseline", words.just("stress-column-falls"));
    options.push(ViewOption { name, label, value, choices, is_range: false });
    let percent = |number: &str| words.with().text("n", number).say("number-percent");
    let month = |number: &str| words.with().text("count", number).say("stress-months");
    let change = |number: &str| match decimal::parse(number) {
        Some(change) if change != 0.0 => words.percent(change),
        _ => words.just("stress-unchanged"),
    };
    let ranges = [
        ("depth", "100", steps(10, 100, 5, &percent)),
        ("speed", "1", steps(1, 12, 1, &month)),
        ("months", "12", steps(1, 12, 1, &month)),
        ("least", "0", steps(0, 100, 5, &percent)),
        ("most", "0", steps(0, 100, 5, &percent)),
        ("price", "0", steps(-50, 100, 5, &change)),
    ];
    for (name, or, choices) in ranges {
        let value = view.setting(name);
        let value = if value.is_empty() { or } else { value }.to_owned();
        let label = words.just(&["stress-option-", name].concat());
        options.push(ViewOption { name, label, value, choices, is_range: true });
    }
    options
}
