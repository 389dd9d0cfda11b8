//! From a view of the story to the parts of a whole.

use crate::analysis::{Split, Unsplit, Window, select, split};
use crate::app::resolve::{self, expected, selection, span, windows};
use crate::app::{Data, ViewOption};
use crate::chart::studies::Study;
use crate::chart::{Chart, FlowChart, FlowLine, Measure, SharesChart};
use crate::story::{ProductPick, View};
use crate::trade::{Cell, HsCode, Series};
use crate::words::{Words, english_shares};

/// The option of a view with a whole that shows its parts alone.
const PARTS: &str = "parts";

/// What a view names as the whole of its parts: the same goods with all
/// partners where it names a partner, all goods where it names a code.
fn total_of(view: &View) -> Option<ProductPick> {
    let name = view.setting("whole");
    let first = view.products.first().filter(|_| !name.is_empty())?;
    let same = |pick: &ProductPick| (&pick.code, &pick.name) == (&first.code, &first.name);
    let pick = if view.products.len() > 1 && view.products.iter().all(same) {
        ProductPick { partner: name.to_owned(), ..first.clone() }
    } else {
        ProductPick { code: name.to_owned(), name: String::new(), ..first.clone() }
    };
    Some(ProductPick { label: String::new(), ..pick })
}

/// Two parts of which one holds the other, or is the other: their sum would
/// count goods twice.
fn doubled(view: &View) -> Option<String> {
    let partner = |pick: &ProductPick| {
        if pick.partner.is_empty() { view.partner.clone() } else { pick.partner.clone() }
    };
    // The names that tables have for all partners.
    let is_all = |name: &str| matches!(name, "World" | "Extra-EU27" | "Intra-EU27");
    let holds = |one: &ProductPick, other: &ProductPick| {
        let (mine, theirs) = (partner(one), partner(other));
        if mine != theirs && !is_all(&mine) && !is_all(&theirs) {
            return false;
        }
        if one.code.is_empty() || other.code.is_empty() {
            return one.code == other.code && one.name == other.name;
        }
        match (HsCode::parse(&one.code), HsCode::parse(&other.code)) {
            // `TOTAL` has no parts, and holds them all.
            (Some(own), Some(other)) => {
                own.parts().next().is_none()
                    || other.parts().next().is_none()
                    || own.overlaps(&other)
            }
            _ => one.code == other.code,
        }
    };
    let said =
        |pick: &ProductPick| [&*resolve::pick_words(pick), " with ", &partner(pick)].concat();
    for (at, one) in view.products.iter().enumerate() {
        if let Some(other) = view.products[at + 1..].iter().find(|other| holds(one, other)) {
            return Some([&*said(one), " and ", &said(other)].concat());
        }
    }
    None
}

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let words = &words.and_of_part(english_shares());
    if let Some(both) = doubled(view) {
        let wanted = "parts of which none holds another";
        return Err(expected(view, "products", wanted, &both));
    }
    let flow = resolve::flow(view, data, words, notes)?;
    let mut flow = FlowChart { measure: Measure::Value, is_log: false, ..flow };
    if !flow.notes.is_empty() {
        notes.push(expected(view, "notes", "none: bands have no room for them", "some"));
        flow.notes.clear();
    }
    // Without one of its parts nothing adds up to the whole.
    if flow.lines.len() < view.products.len() {
        return Err(expected(view, "products", "parts that the files hold, all of them", "fewer"));
    }
    for line in &mut flow.lines {
        resolve::call(&mut line.label, &view.products[line.product], words);
    }
    let (from, to) = span(view)?;
    let count = from.steps_to(to).unwrap_or(0);
    let periods: Vec<_> = (0..=count).map(|steps| from.plus(steps)).collect();
    let mut known = None;
    if let Some(pick) = total_of(view) {
        let found = selection(view, &pick).and_then(|asked| select(&data.trade, &asked));
        match found {
            Some(found) if view.setting("of") != PARTS => known = Some((pick, found)),
            Some(_) => {}
            None => {
                let wanted = "the partner or the code of a total that the files hold";
                notes.push(expected(view, "settings.whole", wanted, view.setting("whole")));
            }
        }
    }
    if flow.lines.len() < 2 && known.is_none() {
        return Err(expected(view, "products", "two parts or more, or a whole", "one"));
    }
    let months: Vec<Result<Split, Unsplit>> = periods
        .iter()
        .map(|period| {
            let parts: Vec<_> = flow.lines.iter().map(|line| line.series.at(*period)).collect();
            split(&parts, known.as_ref().map(|(_, found)| found.series.at(*period)))
        })
        .collect();
    let whole = known.map(|(pick, found)| {
        let rest = months.iter().map(|month| {
            let rest = month.as_ref().ok().and_then(|split| split.parts.last());
            rest.map_or(Cell::Missing, |rest| Cell::of(*rest))
        });
        flow.lines.push(FlowLine {
            product: view.products.len(),
            label: words.just("shares-rest"),
            code: String::new(),
            series: Series::new(from, rest.collect()),
            qualities: Vec::new(),
        });
        let is_partner = pick.partner == view.setting("whole");
        if is_partner { words.called(&pick.partner).to_owned() } else { found.name }
    });
    let chart = SharesChart {
        is_value: view.measure == "value",
        windows: compared(view, data, Window { from, to }, notes),
        flow,
        months: months.into_iter().map(|split| split.map(|split| split.total)).collect(),
        whole,
    };
    Ok(Chart::Study(Box::new(Study::Shares(chart))))
}

/// The windows that a view names, where they lie on its axis.
fn compared(
    view: &View,
    data: &Data,
    axis: Window,
    notes: &mut Vec<String>,
) -> Option<(Window, Window)> {
    if view.before.is_empty() || view.after.is_empty() {
        return None;
    }
    let is_on = |window: &Window| {
        let ahead = axis.from.steps_to(window.from).is_some_and(|steps| steps >= 0);
        ahead && window.to.steps_to(axis.to).is_some_and(|steps| steps >= 0)
    };
    match windows(view, data) {
        Ok(both) if is_on(&both.0) && is_on(&both.1) => Some(both),
        Ok(_) => {
            notes.push(expected(view, "before", "windows on the time axis", &view.before));
            None
        }
        Err(problem) => {
            notes.push(problem);
            None
        }
    }
}

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, chart: &SharesChart) -> Vec<ViewOption> {
    let words = &chart.flow.words;
    let option = |name, label: &str, value: &str, choices: [(&str, String); 2]| ViewOption {
        name,
        label: words.just(label),
        value: value.to_owned(),
        choices: choices.map(|(value, said)| (value.to_owned(), said)).to_vec(),
        is_range: false,
    };
    let shown = if chart.is_value { "value" } else { "share" };
    let choices = [("share", words.just("shares-share")), ("value", words.just("option-value"))];
    let mut options = vec![option("measure", "option-show", shown, choices)];
    if total_of(view).is_some() {
        let of = if chart.whole.is_some() { "whole" } else { PARTS };
        let choices =
            [("whole", words.just("shares-of-whole")), (PARTS, words.just("shares-of-parts"))];
        options.push(option("of", "shares-whole", of, choices));
    }
    options
}
