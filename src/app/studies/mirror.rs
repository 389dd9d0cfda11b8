//! From a view to two records of one trade.

use super::{found, steps, target_key, target_option, whole};
use crate::analysis::{Selection, Window, mirror, select};
use crate::app::resolve::{expected, span, unit, windows};
use crate::app::{Data, ViewOption};
use crate::chart::studies::MirrorChart;
use crate::story::View;
use crate::trade::{Flow, decimal};
use crate::words::{Words, english_mirror};

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<MirrorChart, String> {
    let words = words.and_of_part(english_mirror());
    let (before, after) = windows(view, data)?;
    let (from, to) = span(view)?;
    let found = found(view, data, notes)?;
    let wanted = view.setting("goods");
    let at = found.iter().position(|(pick, ..)| target_key(view, pick) == wanted).unwrap_or(0);
    let (pick, own, selected) = &found[at];
    // The other side's record of the same trade, by the table's own name.
    let (flow, is_sent) = match own.flow {
        Flow::Import => (Flow::Export, false),
        _ => (Flow::Import, true),
    };
    let name = if own.code.is_empty() { selected.name.as_str() } else { "" };
    let other =
        Selection { reporter: own.partner, partner: own.reporter, flow, name, ..own.clone() };
    let other = select(&data.trade, &other).ok_or_else(|| {
        let wanted = ["a partner whose own record in ", &view.unit, " the files hold"].concat();
        expected(view, "partner", &wanted, own.partner)
    })?;
    let (sent, received) =
        if is_sent { (&selected.series, &other.series) } else { (&other.series, &selected.series) };
    let (exporter, importer) =
        if is_sent { (own.reporter, own.partner) } else { (own.partner, own.reporter) };
    let number = |name: &str, or: f64| decimal::parse(view.setting(name)).unwrap_or(or);
    let lag = i32::try_from(whole(number("lag", 0.0)).min(3)).unwrap_or(0);
    let tolerance = number("tolerance", 25.0).clamp(0.0, 60.0);
    let (windows, months) = ((before, after), Window { from, to });
    Ok(MirrorChart {
        goods: if pick.label.is_empty() { &selected.name } else { &pick.label }.clone(),
        exporter: words.called(exporter).to_owned(),
        importer: words.called(importer).to_owned(),
        unit: unit(view),
        months,
        windows,
        lag,
        tolerance,
        mirror: mirror(sent, received, (lag, tolerance), months, windows),
        words,
    })
}

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, chart: &MirrorChart) -> Vec<ViewOption> {
    let words = &chart.words;
    let goods = target_option(view, "goods", words.just("goods"), words);
    let mut options: Vec<ViewOption> = goods.into_iter().collect();
    let percent = |number: &str| words.with().text("n", number).say("number-percent");
    let later = |number: &str| words.with().text("lag", number).say("mirror-lag");
    options.push(ViewOption {
        name: "lag",
        label: words.just("mirror-option-lag"),
        value: chart.lag.to_string(),
        choices: steps(0, 3, 1, &later),
        is_range: false,
    });
    options.push(ViewOption {
        name: "tolerance",
        label: words.just("mirror-option-tolerance"),
        value: whole(chart.tolerance).to_string(),
        choices: steps(0, 60, 5, &percent),
        is_range: true,
    });
    options
}
