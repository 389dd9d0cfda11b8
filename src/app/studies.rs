//! From a view of the story to the views behind a number: what they need is
//! looked up and computed.

use super::resolve::{expected, flow_name, label, pick_words, selection, unit, windows};
use super::{Data, ViewOption};
use crate::analysis::{
    Profile, Selected, Selection, Shock, Window, change, damped_seasonal, gain, ledger,
    ledger_months, mirror as mirrored, profile, seasonal_naive, select, stress as stressed,
};
use crate::chart::studies::{
    EvidenceChart, ExpectedChart, Forecast, MirrorChart, RerouteChart, RerouteGoods, StressChart,
    Study,
};
use crate::chart::{Chart, FlowChart, MultiplesChart};
use crate::story::{Baseline, ProductPick, View};
use crate::trade::{Flow, Period, Series, TradeTable, decimal};
use crate::words::{Words, english_studies};

/// The kinds that are made here.
pub(super) const KINDS: [&str; 6] =
    ["evidence", "expected", "mirror", "multiples", "reroute", "stress"];

/// The chart of a view of one of [`KINDS`].
#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    // What English says comes with this part.
    let words =
        if cfg!(target_arch = "wasm32") { words.and(english_studies()) } else { words.clone() };
    let study = match view.kind.as_str() {
        "evidence" => Study::Evidence(evidence(view, data, words, notes)?),
        "expected" => Study::Expected(expectation(view, data, words, notes)?),
        "mirror" => Study::Mirror(mirror(view, data, words, notes)?),
        "multiples" => Study::Multiples(multiples(view, data, &words, notes)?),
        "reroute" => Study::Reroute(reroute(view, data, words, notes)?),
        _ => Study::Stress(stress(view, data, words, notes)?),
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

#[inline(never)] // A page of one file leaves kinds out.
fn reroute(
    view: &View,
    data: &Data,
    words: Words,
    notes: &mut Vec<String>,
) -> Result<RerouteChart, String> {
    let (before, after) = windows(view, data)?;
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

#[inline(never)] // A page of one file leaves kinds out.
fn multiples(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<MultiplesChart, String> {
    let mut flow = super::resolve::flow(view, data, words, notes)?;
    for line in &mut flow.lines {
        let pick = &view.products[line.product];
        if pick.label.is_empty() && !pick.partner.is_empty() {
            words.called(&pick.partner).clone_into(&mut line.label);
        }
    }
    if !flow.notes.is_empty() {
        notes.push(expected(view, "notes", "none: panels have no room for them", "some"));
    }
    let is_shared = view.setting("axes") != OWN;
    Ok(MultiplesChart { flow: FlowChart { notes: Vec::new(), ..flow }, is_shared })
}

/// The option that gives each panel an axis of its own.
const OWN: &str = "own";

fn multiples_options(view: &View, chart: &MultiplesChart) -> Vec<ViewOption> {
    let words = &chart.flow.words;
    let mut options = super::resolve::flow_options(&chart.flow, view, words);
    let (shared, own) = (words.just("multiples-shared"), words.just("multiples-own"));
    options.push(ViewOption {
        name: "axes",
        label: words.just("multiples-axes"),
        value: if chart.is_shared { "shared" } else { OWN }.to_owned(),
        choices: vec![("shared".to_owned(), shared), (OWN.to_owned(), own)],
        is_range: false,
    });
    options
}

#[inline(never)] // A page of one file leaves kinds out.
fn evidence(
    view: &View,
    data: &Data,
    words: Words,
    notes: &mut Vec<String>,
) -> Result<EvidenceChart, String> {
    let (before, after) = windows(view, data)?;
    // Says what is not there.
    found(view, data, notes)?;
    let line = |pick| super::evidence::evidence(data, view, pick, before, after, &words);
    let lines = view.products.iter().filter_map(line).collect();
    Ok(EvidenceChart { lines, unit: unit(view), words })
}

#[inline(never)] // A page of one file leaves kinds out.
fn expectation(
    view: &View,
    data: &Data,
    words: Words,
    notes: &mut Vec<String>,
) -> Result<ExpectedChart, String> {
    let (from, to) = super::resolve::span(view)?;
    let event = Period::parse(&view.after)
        .filter(|event| from.steps_to(*event).is_some_and(|steps| steps > 0))
        .filter(|event| matches!(event, Period::Month(..)) && event.steps_to(to) >= Some(0))
        .ok_or_else(|| {
            expected(view, "after", "a month on the axis, not its first", &view.after)
        })?;
    let found = found(view, data, notes)?;
    let wanted = view.setting("goods");
    let at = found.iter().position(|(pick, ..)| target_key(view, pick) == wanted).unwrap_or(0);
    let (pick, selection, selected) = &found[at];
    let series = &selected.series;
    let ahead = event.steps_to(to).unwrap_or(0) + 1;
    let (method, expected) = if view.setting("method") == "naive" {
        (Forecast::Naive, seasonal_naive(series, event, ahead))
    } else {
        let ahead = usize::try_from(ahead).unwrap_or(0);
        (Forecast::Damped, damped_seasonal(series, event, ahead))
    };
    let count = from.steps_to(to).unwrap_or(0);
    let cells = (0..=count).map(|steps| series.cell(from.plus(steps))).collect();
    let goods = if pick.label.is_empty() { &selected.name } else { &pick.label };
    Ok(ExpectedChart {
        label: flow_words(&words, goods, selection.reporter, selection.partner),
        series: Series::new(from, cells),
        unit: unit(view),
        event,
        method,
        expected,
        words,
    })
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

fn expected_options(view: &View, chart: &ExpectedChart) -> Vec<ViewOption> {
    let words = &chart.words;
    let goods = target_option(view, "goods", words.just("goods"), words);
    let mut options: Vec<ViewOption> = goods.into_iter().collect();
    let choices = [Forecast::Damped, Forecast::Naive].map(|method| {
        let name = method.name();
        (name.to_owned(), words.with().text("method", name).say("expected-option"))
    });
    options.push(ViewOption {
        name: "method",
        label: words.just("expected-column"),
        value: chart.method.name().to_owned(),
        choices: choices.to_vec(),
        is_range: false,
    });
    options
}

#[inline(never)] // A page of one file leaves kinds out.
fn mirror(
    view: &View,
    data: &Data,
    words: Words,
    notes: &mut Vec<String>,
) -> Result<MirrorChart, String> {
    let (before, after) = windows(view, data)?;
    let (from, to) = super::resolve::span(view)?;
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
        mirror: mirrored(sent, received, (lag, tolerance), months, windows),
        words,
    })
}

fn mirror_options(view: &View, chart: &MirrorChart) -> Vec<ViewOption> {
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

/// Months that a scenario shows.
const HORIZON: i32 = 12;

/// The option that takes all observed falls.
const ALL: &str = "all";

#[inline(never)] // A page of one file leaves kinds out.
fn stress(
    view: &View,
    data: &Data,
    words: Words,
    notes: &mut Vec<String>,
) -> Result<StressChart, String> {
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
        stress: stressed(&months, &profiles, &shock),
        profiles,
        origins,
        shock,
        total,
        words,
    })
}

/// A whole number of a setting, which is clamped next.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped before")]
fn whole(number: f64) -> usize {
    if number.is_finite() { number.round().clamp(0.0, 1_000.0) as usize } else { 0 }
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

fn stress_options(view: &View, words: &Words) -> Vec<ViewOption> {
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

/// The choices of a reader in a view of one of [`KINDS`].
#[inline(never)] // A part of the engine begins here.
pub(super) fn options(study: &Study, view: &View) -> Vec<ViewOption> {
    match study {
        Study::Reroute(chart) if chart.goods.len() > 1 => vec![ViewOption {
            name: "goods",
            label: chart.words.just("goods"),
            value: key(&chart.goods[chart.chosen]).to_owned(),
            choices: chart
                .goods
                .iter()
                .map(|goods| (key(goods).to_owned(), goods.label.clone()))
                .collect(),
            is_range: false,
        }],
        Study::Reroute(_) | Study::Evidence(_) => Vec::new(),
        Study::Expected(chart) => expected_options(view, chart),
        Study::Mirror(chart) => mirror_options(view, chart),
        Study::Multiples(chart) => multiples_options(view, chart),
        Study::Stress(chart) => stress_options(view, &chart.words),
    }
}

/// Every option with its value.
#[inline(never)] // A part of the engine begins here.
pub(super) fn values(study: &Study, view: &View) -> Vec<(&'static str, String)> {
    options(study, view).into_iter().map(|option| (option.name, option.value)).collect()
}
