//! Notes that an author may want at single figures: what stands out, in
//! sentences to be accepted, changed or left. Nothing is added to a story.

use crate::app::App;
use crate::chart::{Chart, FlowChart, FlowLine};
use crate::story::View;
use crate::trade::{Cell, Period};

/// A note that could stand in a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What stands out: `fall`, `low`, `zero` or `end`.
    pub why: &'static str,
    /// The goods, as the key `product` of a note names them.
    pub product: String,
    /// The period of the figure.
    pub period: Period,
    /// A sentence in English.
    pub text: String,
}

/// What stands out in a view of figures month by month: of each line the
/// largest fall from one period to the next, the lowest figure after it, the
/// first zero, and the last figure before it ends while others go on. What the
/// author has a note at already is left out; a view of another kind has none.
pub fn suggest(app: &App, view: usize) -> Vec<Suggestion> {
    let (Some(about), Some(Chart::Flow(flow))) = (app.views().get(view), app.chart(view)) else {
        return Vec::new();
    };
    let ends: Vec<Option<Period>> = flow.lines.iter().map(last).collect();
    let mut found = Vec::new();
    for (line, end) in flow.lines.iter().zip(&ends) {
        let mut add = |why, period, text| {
            let product = name(about, flow, line);
            found.push(Suggestion { why, product, period, text });
        };
        if let Some((fall, before, now)) = largest_fall(line) {
            let change = flow.words.percent((now - before) / before * 100.0);
            let (from, to) = (amount(flow, before), amount(flow, now));
            add("fall", fall, format!("{change} in a {}: {from} to {to}", fall.kind()));
            let later = line.series.iter().filter(|(period, _)| *period > fall);
            let figures = later.filter_map(|(period, cell)| Some((period, cell.number()?)));
            let lowest = figures.min_by(|a, b| a.1.total_cmp(&b.1));
            match lowest.filter(|lowest| lowest.1 < now) {
                Some((period, 0.0)) => {
                    add("zero", period, format!("The first {} with nothing", period.kind()));
                }
                Some((period, number)) => {
                    let text = format!("The lowest {}: {}", period.kind(), amount(flow, number));
                    add("low", period, text);
                }
                None => {}
            }
        }
        // One period late is the office's usual delay.
        let goes_on = ends.iter().flatten().max().copied();
        if let (Some(end), Some(others)) = (*end, goes_on)
            && end.steps_to(others).is_some_and(|late| late > 1)
        {
            add("end", end, "The last figure; others are published on".to_owned());
        }
    }
    let is_known = |one: &Suggestion| {
        about.notes.iter().any(|note| {
            note.product == one.product && Period::parse(&note.period) == Some(one.period)
        })
    };
    found.retain(|one| !is_known(one));
    found
}

fn amount(flow: &FlowChart, number: f64) -> String {
    flow.words.amount(number, &flow.unit)
}

fn last(line: &FlowLine) -> Option<Period> {
    let known = line.series.iter().filter(|(_, cell)| !cell.is_gap());
    known.map(|(period, _)| period).next_back()
}

/// Where a line falls most within a period: to when, from what, to what.
fn largest_fall(line: &FlowLine) -> Option<(Period, f64, f64)> {
    let cells: Vec<(Period, Cell)> = line.series.iter().collect();
    let pairs = cells.windows(2).filter_map(|pair| {
        let (before, now) = (pair[0].1.number()?, pair[1].1.number()?);
        (before > 0.0 && now < before).then_some((pair[1].0, before, now))
    });
    pairs.min_by(|a, b| (a.2 - a.1).total_cmp(&(b.2 - b.1)))
}

/// How a note of the view names a line: by the first of code, name, partner
/// and label that no other line has.
fn name(view: &View, flow: &FlowChart, line: &FlowLine) -> String {
    let names = |line: &FlowLine| {
        let pick = &view.products[line.product];
        [&pick.code, &pick.name, &pick.partner, &line.label].map(Clone::clone)
    };
    let own = names(line);
    let is_unique = |name: &&String| {
        let others = flow.lines.iter().filter(|other| other.product != line.product);
        !name.is_empty() && others.clone().all(|other| !names(other).contains(*name))
    };
    own.iter().find(is_unique).unwrap_or(&own[3]).clone()
}
