//! From a view to what the past alone led to expect.

use super::{flow_words, found, target_key, target_option};
use crate::analysis::{damped_seasonal, seasonal_naive};
use crate::app::resolve::{self, span, unit};
use crate::app::{Data, ViewOption};
use crate::chart::studies::{ExpectedChart, Forecast};
use crate::story::View;
use crate::trade::{Period, Series};
use crate::words::{Words, english_expected};

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<ExpectedChart, String> {
    let words = words.and_of_part(english_expected());
    let (from, to) = span(view)?;
    let event = Period::parse(&view.after)
        .filter(|event| from.steps_to(*event).is_some_and(|steps| steps > 0))
        .filter(|event| matches!(event, Period::Month(..)) && event.steps_to(to) >= Some(0))
        .ok_or_else(|| {
            resolve::expected(view, "after", "a month on the axis, not its first", &view.after)
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

#[inline(never)] // A part of the engine begins here.
pub(super) fn options(view: &View, chart: &ExpectedChart) -> Vec<ViewOption> {
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
