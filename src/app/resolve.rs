//! From a view of the story to its chart: names are looked up, figures asked
//! for, and what is not there is said.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Data, Part, ViewOption};
use crate::analysis::{Selected, Selection, Window, change, select};
use crate::chart::{
    ChangeLine, Chart, ClaimsChart, CollapseChart, CollapseScale, FlowChart, FlowLine, FlowNote,
    Lane, Measure, TimelineChart,
};
use crate::story::{ProductPick, View};
use crate::trade::{Flow, HsCode, Period, SanctionEvent, Series, Unit};
use crate::words::{Words, english_kinds};

/// The chart of a view, or in words why there is none. What is left out on
/// the way is added to `notes`.
/// A chart of the view as it stood before, `old`, may lend what it has.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    old: Option<&Chart>,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    match view.kind.as_str() {
        "claims" => claims(view, data, words, notes),
        "collapse" => collapse(view, data, words, notes),
        "flow" => flow(view, data, words, notes).map(Chart::Flow),
        "timeline" => timeline(view, data, words, notes),
        "rank" => super::goods::rank(view, data, words, old, notes),
        "heat" => super::goods::heat(view, data, words, old, notes),
        "density" => super::goods::density(view, data, words, old, notes),
        kind if Part::of(kind).is_study() => super::studies::chart(view, data, words, notes),
        other => Err(expected(view, "kind", KINDS, other)),
    }
}

const KINDS: &str = "claims, collapse, flow, timeline, rank, heat, density, evidence, expected, mirror, multiples, reroute, shares, slope or stress";

pub(super) fn expected(view: &View, key: &str, wanted: &str, found: &str) -> String {
    format!("view “{}”, key {key}: expected {wanted}, found “{found}”", view.id)
}

/// With what English says of the kinds of charts that come with the second
/// part of the engine.
fn with_kinds(words: &Words) -> Words {
    words.and_of_part(english_kinds())
}

#[inline(never)] // A part of the engine begins here.
fn claims(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let mut claims = Vec::new();
    for id in &view.claims {
        match data.claims.iter().position(|claim| claim.id == *id) {
            Some(index) => claims.push((index, data.claims[index].clone())),
            None => notes.push(expected(view, "claims", "the id of a claim in the files", id)),
        }
    }
    if claims.is_empty() {
        return Err(format!(
            "view “{}”, key claims: none of the {} claims it names is in the files",
            view.id,
            view.claims.len()
        ));
    }
    Ok(Chart::Claims(ClaimsChart { claims, words: with_kinds(words) }))
}

/// A product that was found, with its position in the view's list.
struct Found {
    product: usize,
    label: String,
    selected: Selected,
}

pub(super) fn flow_name(view: &View) -> &str {
    if view.flow.is_empty() { "export" } else { &view.flow }
}

/// The figures that a view means by one of its products; `None` where it
/// names a flow that there is not.
pub(crate) fn selection<'a>(view: &'a View, pick: &'a ProductPick) -> Option<Selection<'a>> {
    Some(Selection {
        reporter: &view.reporter,
        partner: if pick.partner.is_empty() { &view.partner } else { &pick.partner },
        flow: Flow::parse(flow_name(view))?,
        code: &pick.code,
        name: &pick.name,
        unit: &view.unit,
    })
}

/// What a chart calls a product.
pub(crate) fn label(pick: &ProductPick, selected: &Selected) -> String {
    let names = [&pick.label, &pick.partner];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or(&selected.name).clone()
}

/// Calls a partner that has no label as readers do. Not in `label`: charts that
/// a reader may have alone do without lists of names.
pub(super) fn call(label: &mut String, pick: &ProductPick, words: &Words) {
    if pick.label.is_empty() && !pick.partner.is_empty() {
        words.called(&pick.partner).clone_into(label);
    }
}

fn products(
    view: &View,
    data: &Data,
    is_wanted: &dyn Fn(&ProductPick) -> bool,
    notes: &mut Vec<String>,
) -> Result<Vec<Found>, String> {
    if view.unit.is_empty() {
        return Err(expected(view, "unit", "the currency or unit of the figures", "none"));
    }
    let flow_name = flow_name(view);
    let mut found = Vec::new();
    for (product, pick) in view.products.iter().enumerate().filter(|(_, pick)| is_wanted(pick)) {
        let selection = selection(view, pick)
            .ok_or_else(|| expected(view, "flow", "export, import or re-export", flow_name))?;
        match select(&data.trade, &selection) {
            Some(selected) => {
                found.push(Found { product, label: label(pick, &selected), selected });
            }
            None => notes.push(format!(
                "view “{}”, key products: no {flow_name} figures in {} for {} from {} to {}",
                view.id,
                view.unit,
                pick_words(pick),
                view.reporter,
                selection.partner
            )),
        }
    }
    if found.is_empty() {
        return Err(notes
            .last()
            .filter(|_| !view.products.is_empty())
            .cloned()
            .unwrap_or_else(|| expected(view, "products", "at least one product", "none")));
    }
    Ok(found)
}

pub(super) fn pick_words(pick: &ProductPick) -> String {
    match (pick.code.as_str(), pick.name.as_str()) {
        ("", "") => "a product without code and name".to_owned(),
        ("", name) => format!("“{name}”"),
        (code, _) => format!("code {code}"),
    }
}

/// Whether its lines are partners, and not goods alone.
fn has_partners(view: &View) -> bool {
    view.products.iter().any(|pick| !pick.partner.is_empty())
}

pub(super) fn route(view: &View, words: &Words) -> String {
    let several = words.just("several-partners");
    let partner = if has_partners(view) { &several } else { words.called_within(&view.partner) };
    let reporter = words.called_within(&view.reporter);
    words
        .with()
        .text("flow", view.flow.as_str())
        .text("reporter", reporter)
        .text("partner", partner)
        .say("route")
}

/// The currency or unit of a view.
pub(crate) fn unit(view: &View) -> Unit {
    Unit::currency(&view.unit).unwrap_or_else(|| Unit::Quantity(view.unit.as_str().into()))
}

fn code_words(code: Option<&HsCode>) -> String {
    code.map(|code| code.as_str().replace('+', ", ")).unwrap_or_default()
}

/// The two windows of a view. Without a base, and where the reader asks for
/// it, the base is the same months a year earlier.
pub(crate) fn windows(view: &View, data: &Data) -> Result<(Window, Window), String> {
    let window = |key: &str, text: &str| {
        let found = Window::parse(text).or_else(|| anchored(key, text, data));
        found.ok_or_else(|| {
            expected(view, key, "a month such as 2022-02, first/last month, or an event", text)
        })
    };
    let after = window("after", &view.after)?;
    let earlier = |steps: i32| Window { from: after.from.plus(-steps), to: after.to.plus(-steps) };
    let before = match view.base.as_str() {
        "month" => Window { to: after.from.plus(-1), ..earlier(1) },
        base if base == "year" || view.before.is_empty() => earlier(match after.from {
            Period::Month(..) => 12,
            Period::Quarter(..) => 4,
            Period::Year(_) => 1,
        }),
        _ => window("before", &view.before)?,
    };
    Ok((before, after))
}

/// The whole months next to an event's own month, which is in neither window:
/// `ID`, or `ID/3` for three of them.
fn anchored(key: &str, text: &str, data: &Data) -> Option<Window> {
    let (id, count) = text.split_once('/').unwrap_or((text, "1"));
    let far = count.parse::<usize>().ok().filter(|count| (1..=60).contains(count))?;
    let event = data.events.iter().find(|event| event.id == id)?;
    let month = Period::month(event.when.start.year, event.when.start.month)?;
    let far = i32::try_from(far).ok()?;
    Some(match key {
        "after" => Window { from: month.plus(1), to: month.plus(far) },
        _ => Window { from: month.plus(-far), to: month.plus(-1) },
    })
}

#[inline(never)] // A part of the engine begins here.
fn collapse(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    compared(view, data, windows(view, data)?, &|_| true, words, notes).map(Chart::Collapse)
}

/// The change of a view's products between two windows.
pub(super) fn compared(
    view: &View,
    data: &Data,
    windows: (Window, Window),
    is_wanted: &dyn Fn(&ProductPick) -> bool,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<CollapseChart, String> {
    let found = products(view, data, is_wanted, notes)?;
    let mut span: Option<(Period, Period)> = None;
    let mut lines = Vec::new();
    for Found { product, mut label, selected: Selected { series, code, .. } } in found {
        call(&mut label, &view.products[product], words);
        if let Some(end) = series.end() {
            let (from, to) = span.unwrap_or((series.start(), end));
            span = Some((from.min(series.start()), to.max(end)));
        }
        let change = change(&series, windows.0, windows.1);
        lines.push(ChangeLine { product, label, code: code_words(code.as_ref()), change });
    }
    let scale = match view.scale.as_str() {
        "value" => CollapseScale::Value,
        _ => CollapseScale::Remaining,
    };
    let route = route(view, words);
    let mut chart = CollapseChart::new(lines, windows, unit(view), view.small_base, scale, route)
        .said_with(with_kinds(words));
    chart.span = span;
    chart.wants_sums = view.measure == "sum";
    chart.has_partners = has_partners(view);
    Ok(chart)
}

pub(super) fn span(view: &View) -> Result<(Period, Period), String> {
    let period = |key: &str, text: &str| {
        Period::parse(text)
            .ok_or_else(|| expected(view, key, "a month such as 2022-03, or a year", text))
    };
    let (from, to) = (period("from", &view.from)?, period("to", &view.to)?);
    match from.steps_to(to) {
        Some(steps) if (0..MOST_PERIODS).contains(&steps) => Ok((from, to)),
        _ => Err(expected(
            view,
            "to",
            "a period after “from” of the same length, at most a century later",
            &view.to,
        )),
    }
}

/// Longest time axis: a century of months.
const MOST_PERIODS: i32 = 1_200;

pub(super) fn flow(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<FlowChart, String> {
    let (from, to) = span(view)?;
    let mut codes: Vec<HsCode> = Vec::new();
    let mut lines = Vec::new();
    for found in products(view, data, &|_| true, notes)? {
        let selected = found.selected;
        let count = from.steps_to(to).unwrap_or(0);
        let cells = (0..=count).map(|steps| selected.series.cell(from.plus(steps))).collect();
        lines.push(FlowLine {
            product: found.product,
            label: found.label,
            code: code_words(selected.code.as_ref()),
            series: Series::new(from, cells),
            qualities: selected.qualities,
        });
        codes.extend(selected.code);
    }
    let measure = match view.measure.as_str() {
        "index" => Measure::Index { base: base(view, from) },
        _ => Measure::Value,
    };
    let mut note_marks = Vec::new();
    for note in &view.notes {
        let line = lines.iter().position(|line| {
            let pick = &view.products[line.product];
            [&pick.code, &pick.name, &pick.partner, &line.label]
                .iter()
                .any(|name| **name == note.product && !name.is_empty())
        });
        match line.zip(Period::parse(&note.period)) {
            Some((line, period)) => {
                note_marks.push(FlowNote { line, period, text: note.text.clone() });
            }
            None => notes.push(expected(view, "notes", "a product and month drawn", &note.product)),
        }
    }
    Ok(FlowChart {
        lines,
        span: (from, to),
        unit: unit(view),
        measure,
        is_log: view.scale == "log",
        events: biting_events(view, data, &codes, (from, to), notes),
        notes: note_marks,
        route: route(view, words),
        window: None,
        words: words.clone(),
    })
}

fn base(view: &View, from: Period) -> Period {
    Period::parse(&view.base).unwrap_or(from)
}

/// The events that the view names, if they hit its goods and lie on the axis.
/// All goods are hit by any measure.
fn biting_events(
    view: &View,
    data: &Data,
    codes: &[HsCode],
    span: (Period, Period),
    notes: &mut Vec<String>,
) -> Vec<(usize, Rc<SanctionEvent>)> {
    let mut indices = Vec::new();
    // All goods are hit by any measure, whatever stands beside them.
    let takes_all = codes.iter().any(|code| code.parts().next().is_none());
    let is_coded = codes.iter().any(|code| code.parts().next().is_some());
    for id in &view.events {
        let Some(index) = data.events.iter().position(|event| event.id == *id) else {
            notes.push(expected(view, "events", "the id of an event in the files", id));
            continue;
        };
        let event = &data.events[index];
        let (start, _) = event.when.first_span();
        if start < span.0.month_span().0 || start >= span.1.month_span().1 {
            notes.push(expected(view, "events", "an event on the time axis", id));
        } else if is_coded && !takes_all && !codes.iter().any(|code| event.hits(code)) {
            notes.push(expected(view, "events", "an event that names these goods", id));
        } else {
            indices.push(index);
        }
    }
    let all = data.events.iter().enumerate();
    all.filter(|(index, _)| indices.contains(index))
        .map(|(index, event)| (index, event.clone()))
        .collect()
}

#[inline(never)] // A part of the engine begins here.
fn timeline(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let span = span(view)?;
    if !matches!(span.0, Period::Month(..)) {
        return Err(expected(view, "from", "a month such as 2022-03", &view.from));
    }
    for id in view.events.iter().chain(&view.highlights) {
        if !data.events.iter().any(|event| event.id == *id) {
            notes.push(expected(view, "events", "the id of an event in the files", id));
        }
    }
    if data.events.is_empty() {
        return Err(format!("view “{}”: the story's files hold no events", view.id));
    }
    let mut lanes: Vec<Lane> = view
        .lanes
        .iter()
        .map(|lane| Lane { label: lane.label.clone(), events: Vec::new() })
        .collect();
    let mut in_no_lane = 0;
    for (index, event) in data.events.iter().enumerate() {
        if !(view.events.is_empty() || view.events.contains(&event.id)) {
            continue;
        }
        let lane = view.lanes.iter().position(|lane| lane.groups.contains(&event.actor_group));
        match lane {
            Some(lane) => lanes[lane].events.push((index, event.clone())),
            None => in_no_lane += 1,
        }
    }
    let highlights = data
        .events
        .iter()
        .enumerate()
        .filter(|(_, event)| view.highlights.contains(&event.id))
        .map(|(index, _)| index);
    Ok(Chart::Timeline(TimelineChart {
        span,
        lanes,
        highlights: highlights.collect(),
        in_no_lane,
        window: None,
        note: String::new(),
        goods: None,
        words: with_kinds(words),
        layouts: RefCell::default(),
    }))
}

/// A choice between a few values; the choice and its values have the names of
/// their messages.
fn pick(
    words: &Words,
    name: &'static str,
    key: &str,
    value: String,
    choices: &[(&str, &str)],
) -> ViewOption {
    let choices = choices.iter().map(|(value, key)| ((*value).to_owned(), words.just(key)));
    let label = words.just(key);
    ViewOption { name, label, value, choices: choices.collect(), is_range: false }
}

/// What is chosen, `or` by default.
fn chosen(value: &str, or: &str) -> String {
    if value.is_empty() { or.into() } else { value.to_owned() }
}

/// The choices that a reader has in `view`, drawn as `chart`.
pub(super) fn options(chart: &Chart, view: &View, words: &Words) -> Vec<ViewOption> {
    match chart {
        Chart::Flow(flow) => flow_options(flow, view, words),
        Chart::Collapse(collapse) => collapse_options(collapse, view, words),
        Chart::Study(study) => super::studies::options(study, view),
        Chart::Claims(_) | Chart::Timeline(_) => Vec::new(),
        Chart::Rank(_) | Chart::Heat(_) | Chart::Density(_) => super::goods::options(chart, view),
    }
}

/// The choices in a view of figures month by month.
pub(super) fn flow_options(flow: &FlowChart, view: &View, words: &Words) -> Vec<ViewOption> {
    let pick = |name, key, value, choices: &[(&str, &str)]| pick(words, name, key, value, choices);
    let measure = [("value", "option-value"), ("index", "option-index")];
    let scale = [("linear", "option-linear"), ("log", "option-log")];
    let mut options = vec![
        pick("measure", "option-show", chosen(&view.measure, "value"), &measure),
        pick("scale", "option-scale", chosen(&view.scale, "linear"), &scale),
    ];
    if let Measure::Index { base } = flow.measure {
        let count = flow.span.0.steps_to(flow.span.1).unwrap_or(0);
        let months = (0..=count).map(|steps| flow.span.0.plus(steps));
        options.push(ViewOption {
            name: "base",
            label: words.just("option-base"),
            value: base.to_string(),
            choices: months.map(|month| (month.to_string(), words.period(month))).collect(),
            is_range: false,
        });
    }
    options
}

/// The choices in a view of before and after.
#[inline(never)] // A part of the engine begins here.
pub(super) fn collapse_options(
    collapse: &CollapseChart,
    view: &View,
    words: &Words,
) -> Vec<ViewOption> {
    let pick = |name, key, value, choices: &[(&str, &str)]| pick(words, name, key, value, choices);
    let scale = [("remaining", "option-remaining"), ("value", "option-value-log")];
    let base = [
        ("", "option-base-published"),
        ("year", "option-base-year"),
        ("month", "option-base-month"),
    ];
    let (before, after) = collapse.windows();
    let window = |name, key, window: Window| {
        let label = words.just(key);
        let mut choices = Vec::new();
        if window.len() > 1 {
            choices.push((window.iso(), words.dated(&window.iso(), "long")));
        }
        if let Some((from, to)) = collapse.span {
            let months = (0..=from.steps_to(to).unwrap_or(0)).map(|by| from.plus(by));
            choices.extend(months.map(|month| {
                let iso = month.to_string();
                let said = words.dated(&iso, "long");
                (iso, said)
            }));
        }
        let value = window.iso();
        ViewOption { name, label, value, choices, is_range: false }
    };
    let mut options = vec![
        pick("scale", "option-show", chosen(&view.scale, "remaining"), &scale),
        pick("base", "option-against", view.base.clone(), &base),
    ];
    // A base that follows from the months after is not chosen twice.
    if view.base.is_empty() {
        options.push(window("before", "option-before", before));
    }
    options.push(window("after", "option-after", after));
    // Of single months both are the same.
    if before.len() + after.len() > 2 || collapse.wants_sums {
        let measure = [("mean", "option-mean"), ("sum", "option-sum")];
        options.push(pick("measure", "option-windows", chosen(&view.measure, "mean"), &measure));
    }
    options
}
