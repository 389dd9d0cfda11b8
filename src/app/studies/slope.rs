//! From a view of the story to a slope chart: the changes of before and after.

use crate::app::resolve::{collapse_options, compared, windows};
use crate::app::{Data, ViewOption};
use crate::chart::studies::Study;
use crate::chart::{Chart, SlopeChart};
use crate::story::View;
use crate::words::{Words, english_slope};

/// The scale that shows what is left of 100,
const REMAINING: &str = "remaining";
/// and the one on which equal slopes are equal ratios.
const LOG: &str = "log";

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let words = words.and_of_part(english_slope());
    let collapse = compared(view, data, windows(view, data)?, &|_| true, &words, notes)?;
    let (is_index, is_log) = (view.scale == REMAINING, view.scale == LOG);
    let chart = SlopeChart { collapse, is_index, is_log };
    Ok(Chart::Study(Box::new(Study::Slope(chart))))
}

/// Those of before and after, but for the scale.
#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, chart: &SlopeChart) -> Vec<ViewOption> {
    let words = chart.collapse.words();
    let mut options = collapse_options(&chart.collapse, view, words);
    if let Some(scale) = options.iter_mut().find(|option| option.name == "scale") {
        let value = match (chart.is_index, chart.is_log) {
            (true, _) => REMAINING,
            (_, true) => LOG,
            _ => "value",
        };
        value.clone_into(&mut scale.value);
        let choices =
            [("value", "option-value"), (LOG, "option-value-log"), (REMAINING, "option-remaining")];
        scale.choices = choices.map(|(value, key)| (value.to_owned(), words.just(key))).to_vec();
    }
    options
}
