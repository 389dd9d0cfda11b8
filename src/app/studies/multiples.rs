//! From a view to each line in a panel of its own.

use crate::app::resolve::{call, expected, flow, flow_options};
use crate::app::{Data, ViewOption};
use crate::chart::{FlowChart, MultiplesChart};
use crate::story::View;
use crate::words::{Words, english_multiples};

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<MultiplesChart, String> {
    let words = words.and_of_part(english_multiples());
    let mut flow = flow(view, data, &words, notes)?;
    for line in &mut flow.lines {
        call(&mut line.label, &view.products[line.product], &words);
    }
    if !flow.notes.is_empty() {
        notes.push(expected(view, "notes", "none: panels have no room for them", "some"));
    }
    let is_shared = view.setting("axes") != OWN;
    Ok(MultiplesChart { flow: FlowChart { notes: Vec::new(), ..flow }, is_shared })
}

/// The option that gives each panel an axis of its own.
const OWN: &str = "own";

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, chart: &MultiplesChart) -> Vec<ViewOption> {
    let words = &chart.flow.words;
    let mut options = flow_options(&chart.flow, view, words);
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
