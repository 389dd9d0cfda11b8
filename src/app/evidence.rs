//! What stands behind a percentage: looked up and computed, for the page and
//! for the reports.

use std::rc::Rc;

use super::Data;
use super::resolve::{label, selection};
use crate::analysis::{
    Change, NoSplit, Selection, Window, across, alternatives, anatomy, change, change_point,
    concentration, dependence, ledger, other_dates, placebo, price_split, seasonal_naive, select,
};
use crate::chart::Evidence;
use crate::story::{ProductPick, View};
use crate::trade::{Claim, Period, SanctionEvent, Series, TradeTable, Unit};
use crate::words::Words;

/// What stands behind the percentage of one product of a view; `None` where
/// the tables hold no figures of it.
pub(crate) fn evidence(
    data: &Data,
    view: &View,
    pick: &ProductPick,
    before: Window,
    after: Window,
    words: &Words,
) -> Option<Evidence> {
    let table = &data.trade;
    let selection = selection(view, pick)?;
    let selected = select(table, &selection)?;
    let series = &selected.series;
    let code = selected.code.as_ref().map(|code| code.as_str().to_owned()).unwrap_or_default();
    let own = change(series, before, after);
    let change_point = change_point(series);
    let partners = table.names().iter().filter(|name| *name != selection.partner);
    let others: Vec<(String, Series)> = partners
        .filter_map(|name| {
            let other = select(table, &Selection { partner: name, ..selection.clone() })?;
            Some((name.clone(), other.series))
        })
        .collect();
    let shares = shares(&own, &others, before, after);
    let months = after.from.steps_to(after.to).unwrap_or(0) + 1;
    Some(Evidence {
        anatomy: anatomy(series, before, after.from),
        placebo: placebo(series, before, after),
        dates: other_dates(series, before, after),
        across: across(table, &selection, before, after)
            .into_iter()
            .map(|other| {
                (
                    {
                        words
                            .with()
                            .text("goods", &other.goods)
                            .called("partner", &other.partner)
                            .say("evidence-other")
                    },
                    other.percent,
                )
            })
            .collect(),
        claims: claims(data, view, &selection, [&selected.name, &pick.label], words),
        nearest: change_point.and_then(|point| nearest(&data.events, point.at)),
        change_point,
        alternatives: alternatives(series, before, after),
        price: quantity(table, &selection)
            .map(|quantity| price_split(&own, &change(&quantity?, before, after))),
        expected: seasonal_naive(series, after.from, months),
        concentration: shares
            .as_ref()
            .and_then(|(before, after)| concentration(before).zip(concentration(after))),
        dependence: shares
            .as_ref()
            .and_then(|(before, after)| Some((dependence(before)?, dependence(after)?))),
        ledger: ledger(&own, &others, before, after).filter(|_| !others.is_empty()),
        route: (selection.reporter.to_owned(), selection.partner.to_owned()),
        label: label(pick, &selected),
        code,
        change: own,
        selected,
    })
}

/// The quantities of the same trade, where the view counts money and the
/// tables hold them, or why there are none to calculate with.
fn quantity(table: &TradeTable, wanted: &Selection) -> Option<Result<Series, NoSplit>> {
    Unit::currency(wanted.unit)?;
    let mut units = table.units().iter().filter_map(|unit| {
        let Unit::Quantity(name) = unit else { return None };
        select(table, &Selection { unit: name, ..wanted.clone() })
    });
    let first = units.next().map(|selected| selected.series);
    Some(match (first, units.next()) {
        (None, _) => Err(NoSplit::NoQuantities),
        (Some(_), Some(_)) => Err(NoSplit::SeveralUnits),
        (Some(series), None) => Ok(series),
    })
}

/// The figures of all partners that both windows know, the own ones first;
/// only with three of them at least.
fn shares(
    own: &Change,
    others: &[(String, Series)],
    before: Window,
    after: Window,
) -> Option<(Vec<f64>, Vec<f64>)> {
    let mut parts = vec![(own.before.mean?, own.after.mean?)];
    for (_, series) in others {
        let change = change(series, before, after);
        parts.extend(change.before.mean.zip(change.after.mean));
    }
    (parts.len() >= 3).then(|| parts.into_iter().unzip())
}

/// The claims that the view names, about the same route and goods.
fn claims(
    data: &Data,
    view: &View,
    own: &Selection,
    names: [&str; 2],
    words: &Words,
) -> Vec<(String, f64)> {
    let is_same = |claim: &&Claim| {
        let is_named = |name: &&str| {
            let start = claim.commodity.get(..name.len());
            !name.is_empty() && start.is_some_and(|start| start.eq_ignore_ascii_case(name))
        };
        view.claims.contains(&claim.id)
            && claim.reporter == own.reporter
            && claim.partner == own.partner
            && (view.products.len() == 1 || names.iter().any(is_named))
    };
    let said = |claim: &Claim| {
        let size = words.plain(claim.change_percent.abs());
        (
            words
                .with()
                .text("stated", &claim.stated)
                .text("qualifier", claim.qualifier.name())
                .text("size", &words.with().text("n", &size).say("number-percent"))
                .text("who", &claim.claimed_by)
                .say("evidence-claim"),
            claim.change_percent,
        )
    };
    data.claims.iter().filter(is_same).map(said).collect()
}

fn nearest(events: &[Rc<SanctionEvent>], at: Period) -> Option<(String, i32)> {
    let distances = events.iter().filter_map(|event| {
        let date = event.when.start;
        let distance = at.steps_to(Period::month(date.year, date.month)?)?;
        // A measure before a statement of the same month.
        let is_measure = matches!(event.kind.as_str(), "sanction" | "export_control" | "trade_ban");
        Some((distance.abs(), !is_measure, event, distance))
    });
    let nearest = distances.min_by_key(|(months, is_other, ..)| (*months, *is_other));
    nearest.map(|(_, _, event, distance)| (event.title.clone(), distance))
}
