//! From a view of the story to the views behind a number: what they need is
//! looked up and computed.

mod evidence;
mod expected;
mod mirror;
mod multiples;
mod reroute;
mod shares;
mod slope;
mod stress;

use super::resolve::{flow_name, pick_words, selection};
use super::{Data, Part, ViewOption, resolve};
use crate::analysis::{Selected, Selection, select};
use crate::chart::Chart;
use crate::chart::studies::Study;
use crate::story::{ProductPick, View};
use crate::trade::{Series, TradeTable};
use crate::words::{Words, english_studies};

/// The chart of a view whose kind is [a study](Part::is_study).
#[inline(never)] // A part of the engine begins here, and further ones with each kind.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let words = &words.and_of_part(english_studies());
    let study = match Part::of(&view.kind) {
        Part::Evidence => Study::Evidence(evidence::chart(view, data, words, notes)?),
        Part::Expected => Study::Expected(expected::chart(view, data, words, notes)?),
        Part::Mirror => Study::Mirror(mirror::chart(view, data, words, notes)?),
        Part::Multiples => Study::Multiples(multiples::chart(view, data, words, notes)?),
        Part::Reroute => Study::Reroute(reroute::chart(view, data, words, notes)?),
        Part::Shares => return shares::chart(view, data, words, notes),
        Part::Slope => return slope::chart(view, data, words, notes),
        _ => Study::Stress(stress::chart(view, data, words, notes)?),
    };
    Ok(Chart::Study(Box::new(study)))
}

/// The products of a view that the table holds, each with its figures.
fn found<'a>(
    view: &'a View,
    data: &Data,
    notes: &mut Vec<String>,
) -> Result<Vec<(&'a ProductPick, Selection<'a>, Selected)>, String> {
    let mut found = Vec::new();
    for pick in &view.products {
        let selection = selection(view, pick).ok_or_else(|| {
            resolve::expected(view, "flow", "export, import or re-export", flow_name(view))
        })?;
        match select(&data.trade, &selection) {
            Some(selected) => found.push((pick, selection, selected)),
            None => notes.push(format!(
                "view “{}”, key products: no figures in {} for {} from {} to {}",
                view.id,
                view.unit,
                pick_words(pick),
                view.reporter,
                selection.partner
            )),
        }
    }
    if found.is_empty() {
        return Err(resolve::expected(view, "products", "goods that the files hold", "none"));
    }
    Ok(found)
}

/// The same goods from the same reporter to others: those that the view
/// names, or all that the table holds.
fn others(view: &View, table: &TradeTable, wanted: &Selection) -> Vec<(String, Series)> {
    let is_meant = |name: &&String| {
        **name != wanted.partner && (view.partners.is_empty() || view.partners.contains(name))
    };
    let names = table.names().iter().filter(is_meant);
    names
        .filter_map(|name| {
            let other = select(table, &Selection { partner: name, ..wanted.clone() })?;
            Some((name.clone(), other.series))
        })
        .collect()
}

/// `Chips, European Union to Russia`.
fn flow_words(words: &Words, goods: &str, reporter: &str, partner: &str) -> String {
    let (reporter, partner) = (words.called(reporter), words.called(partner));
    words
        .with()
        .text("goods", goods)
        .text("reporter", reporter)
        .text("partner", partner)
        .say("stress-flow")
}

/// A whole number of a setting, which is clamped next.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn whole(number: f64) -> usize {
    if number.is_finite() { number.round().clamp(0.0, 1_000.0) as usize } else { 0 }
}

/// How the address names a flow that a scenario is applied to.
fn target_key(view: &View, pick: &ProductPick) -> String {
    let partner = if pick.partner.is_empty() { &view.partner } else { &pick.partner };
    let goods = if pick.code.is_empty() { &pick.name } else { &pick.code };
    [goods, "/", partner].concat()
}

/// Steps of a range, each with its name.
fn steps(from: i32, to: i32, by: usize, name: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
    let numbers = (from..=to).step_by(by).map(|number| number.to_string());
    numbers.map(|number| (number.clone(), name(&number))).collect()
}

/// The choice between the products of a view, where it has several.
fn target_option(
    view: &View,
    name: &'static str,
    label: String,
    words: &Words,
) -> Option<ViewOption> {
    let choices: Vec<_> = view
        .products
        .iter()
        .map(|pick| {
            let partner = if pick.partner.is_empty() { &view.partner } else { &pick.partner };
            let goods = if pick.label.is_empty() { &pick.code } else { &pick.label };
            (
                target_key(view, pick),
                words
                    .with()
                    .text("goods", goods.as_str())
                    .called("partner", partner)
                    .say("stress-target"),
            )
        })
        .collect();
    let value = view.setting(name);
    let value = choices.iter().find(|choice| choice.0 == value).or(choices.first())?.0.clone();
    (choices.len() > 1).then_some(ViewOption { name, label, value, choices, is_range: false })
}

/// The choices of a reader in such a view.
#[inline(never)] // A part of the engine begins here.
pub(super) fn options(study: &Study, view: &View) -> Vec<ViewOption> {
    match study {
        Study::Reroute(chart) => reroute::options(chart),
        Study::Evidence(_) => Vec::new(),
        Study::Expected(chart) => expected::options(view, chart),
        Study::Mirror(chart) => mirror::options(view, chart),
        Study::Multiples(chart) => multiples::options(view, chart),
        Study::Shares(chart) => shares::options(view, chart),
        Study::Slope(chart) => slope::options(view, chart),
        Study::Stress(chart) => stress::options(view, &chart.words),
    }
}

/// Every option with its value.
#[inline(never)] // A part of the engine begins here.
pub(super) fn values(study: &Study, view: &View) -> Vec<(&'static str, String)> {
    options(study, view).into_iter().map(|option| (option.name, option.value)).collect()
}
