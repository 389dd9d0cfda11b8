//! From a view of the story to the views behind a number: what they need is
//! looked up and computed.

use super::resolve::{expected, flow_name, label, pick_words, selection, unit, windows};
use super::{Data, ViewOption};
use crate::analysis::{Selected, Selection, Window, change, gain, ledger, ledger_months, select};
use crate::chart::Chart;
use crate::chart::studies::{RerouteChart, RerouteGoods, Study};
use crate::story::{ProductPick, View};
use crate::trade::{Flow, Series, TradeTable};

/// The kinds that are made here.
pub(super) const KINDS: [&str; 1] = ["reroute"];

/// The chart of a view of one of [`KINDS`].
pub(super) fn chart(view: &View, data: &Data, notes: &mut Vec<String>) -> Result<Chart, String> {
    reroute(view, data, notes).map(|chart| Chart::Study(Study::Reroute(chart)))
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
            expected(view, "flow", "export, import or re-export", flow_name(view))
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
        return Err(expected(view, "products", "goods that the files hold", "none"));
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

fn reroute(view: &View, data: &Data, notes: &mut Vec<String>) -> Result<RerouteChart, String> {
    let (before, after) = windows(view)?;
    let (from, to) = super::resolve::span(view)?;
    let months = Window { from, to };
    for name in view.partners.iter().filter(|name| !data.trade.names().contains(name)) {
        notes.push(expected(view, "partners", "a partner that the files hold", name));
    }
    let mut goods = Vec::new();
    for (pick, wanted, selected) in found(view, data, notes)? {
        let direct = change(&selected.series, before, after);
        let others = others(view, &data.trade, &wanted);
        let found = ledger(&direct, &others, before, after);
        let (ledger, left_out) = found.map_or((None, Vec::new()), |(l, out)| (Some(l), out));
        let series = |name: &str| others.iter().find(|other| other.0 == name).map(|other| &other.1);
        let gains: Vec<_> = ledger
            .iter()
            .flat_map(|ledger| &ledger.gains)
            .filter_map(|gain| Some((gain, series(&gain.partner)?)))
            .collect();
        let base = direct.before.mean.unwrap_or(0.0);
        goods.push(RerouteGoods {
            label: label(pick, &selected),
            code: selected.code.as_ref().map_or(String::new(), |code| code.as_str().to_owned()),
            months: ledger_months(&selected.series, base, &gains, before, months),
            onward: onward(&data.trade, &wanted, &others, before, after),
            direct,
            ledger,
            left_out,
        });
    }
    let chosen = goods.iter().position(|goods| key(goods) == view.setting("goods")).unwrap_or(0);
    Ok(RerouteChart {
        goods,
        chosen,
        reporter: view.reporter.clone(),
        partner: view.partner.clone(),
        unit: unit(view),
        before,
        after,
        months,
    })
}

/// What third countries record as sent on to the target, over its own trend.
fn onward(
    table: &TradeTable,
    wanted: &Selection,
    others: &[(String, Series)],
    before: Window,
    after: Window,
) -> Vec<crate::analysis::Gain> {
    let mut gains = Vec::new();
    for (name, _) in others {
        for flow in [Flow::Export, Flow::ReExport] {
            let sent = Selection { reporter: name, flow, ..wanted.clone() };
            let sent = select(table, &sent);
            gains.extend(sent.and_then(|sent| gain(name, &sent.series, before, after)));
        }
    }
    gains
}

/// How the address names goods: by code, or by label without one.
fn key(goods: &RerouteGoods) -> &str {
    if goods.code.is_empty() { &goods.label } else { &goods.code }
}

/// The choices of a reader in a view of one of [`KINDS`].
pub(super) fn options(study: &Study) -> Vec<ViewOption> {
    match study {
        Study::Reroute(chart) if chart.goods.len() > 1 => vec![ViewOption {
            name: "goods",
            label: "Goods",
            value: key(&chart.goods[chart.chosen]).to_owned(),
            choices: chart
                .goods
                .iter()
                .map(|goods| (key(goods).to_owned(), goods.label.clone()))
                .collect(),
            is_range: false,
        }],
        Study::Reroute(_) => Vec::new(),
    }
}

/// Every option with its value, of a chart that is a study.
pub(super) fn values(chart: &Result<Chart, String>) -> Vec<(&'static str, String)> {
    match chart {
        Ok(Chart::Study(study)) => {
            options(study).into_iter().map(|option| (option.name, option.value)).collect()
        }
        _ => Vec::new(),
    }
}
