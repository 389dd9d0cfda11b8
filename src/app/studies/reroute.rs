//! From a view to a loss beside what others gained.

use super::{found, others};
use crate::analysis::{Gain, Selection, Window, change, gain, ledger, ledger_months, select};
use crate::app::resolve::{expected, label, span, unit, windows};
use crate::app::{Data, ViewOption};
use crate::chart::studies::{RerouteChart, RerouteGoods};
use crate::story::View;
use crate::trade::{Flow, Series, TradeTable};
use crate::words::{Words, english_reroute};

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<RerouteChart, String> {
    let words = words.and_of_part(english_reroute());
    let (before, after) = windows(view, data)?;
    let (from, to) = span(view)?;
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
        words,
    })
}

/// What third countries record as sent on to the target, over its own trend.
fn onward(
    table: &TradeTable,
    wanted: &Selection,
    others: &[(String, Series)],
    before: Window,
    after: Window,
) -> Vec<Gain> {
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

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(chart: &RerouteChart) -> Vec<ViewOption> {
    if chart.goods.len() < 2 {
        return Vec::new();
    }
    let choices = chart.goods.iter().map(|goods| (key(goods).to_owned(), goods.label.clone()));
    vec![ViewOption {
        name: "goods",
        label: chart.words.just("goods"),
        value: key(&chart.goods[chart.chosen]).to_owned(),
        choices: choices.collect(),
        is_range: false,
    }]
}
