//! Questions about what the files hold around a view: units, months that are
//! only half there, events beyond the data, axes that hide something.

use super::lint::{Lint, Severity};
use crate::analysis::Window;
use crate::app::{App, selection};
use crate::chart::Evidence;
use crate::story::View;
use crate::trade::{Period, Row};

/// A last month with fewer records than so many of a hundred of the month
/// before is taken for half published.
pub(super) const PARTIAL_PERCENT: usize = 80;

/// A base below so many percent of all bases of a view is a small part.
const SMALL_PART_PERCENT: f64 = 1.0;

impl Lint {
    /// The last month of the table, if fewer lines than usual are there yet.
    pub(super) fn partial(&mut self, app: &App, view: &View, line: &Evidence, place: &str) {
        let table = &app.data().trade;
        let rows = table.rows().iter().filter(|row| {
            table.name(row.reporter) == view.reporter
                && table.unit(row.unit).name() == view.unit
                && row.cell.number().is_some()
        });
        let rows: Vec<&Row> = rows.collect();
        let Some(last) = rows.iter().map(|row| row.period).max() else { return };
        let count = |period: Period| rows.iter().filter(|row| row.period == period).count();
        let (now, before) = (count(last), count(last.plus(-1)));
        if line.change.after.window.to == last && now * 100 < before * PARTIAL_PERCENT {
            let sentence = format!(
                "{}, the last month of the table, has {now} figures where the month before has \
                 {before}: it may be half published",
                last.long()
            );
            let fix = "end the window a month earlier, or check that the month is complete";
            self.add(Severity::Warning, "partial", place, sentence, fix);
        }
    }

    /// The same figures in another currency, in the months of the windows.
    pub(super) fn units(&mut self, app: &App, view: &View, line: &Evidence, place: &str) {
        let table = &app.data().trade;
        let windows = [line.change.before.window, line.change.after.window];
        let months: Vec<Period> = windows.iter().flat_map(Window::periods).collect();
        let is_same = |row: &&Row| {
            let product = table.product(row.product);
            let code = product.code.as_ref().map_or("", |code| code.as_str());
            table.name(row.reporter) == line.route.0
                && table.name(row.partner) == line.route.1
                && (if line.code.is_empty() {
                    product.name == line.selected.name
                } else {
                    code == line.code
                })
                && months.contains(&row.period)
        };
        let is_money = |name: &str| crate::trade::Unit::currency(name).is_some();
        let others = table.rows().iter().filter(is_same).map(|row| table.unit(row.unit).name());
        let other = others.filter(|name| *name != view.unit && is_money(name)).min();
        if let Some(other) = other.filter(|_| is_money(&view.unit)) {
            let sentence = format!(
                "the files hold these months in {other} too; figures in it are left out, not \
                 converted"
            );
            let fix = "say in the text which currency is shown";
            self.add(Severity::Warning, "unit", place, sentence, fix);
        }
    }

    /// A base that is a small part of all that the view compares.
    pub(super) fn small_part(&mut self, lines: &[Evidence], line: &Evidence, place: &str) {
        let bases: Vec<f64> = lines.iter().filter_map(|line| line.change.before.mean).collect();
        let all = crate::analysis::sum(&bases);
        let Some(base) = line.change.before.mean.filter(|base| *base > 0.0) else { return };
        let part = base / all * 100.0;
        if lines.len() > 1 && part < SMALL_PART_PERCENT {
            let sentence = format!(
                "its base is {}% of the bases of this view together",
                crate::scale::format::plain(part)
            );
            let fix = "do not let it stand for the whole; say how little it is";
            self.add(Severity::Hint, "small-part", place, sentence, fix);
        }
    }

    /// Events before the first or after the last figure of a chart, and an
    /// axis that leaves out a year or more of earlier figures, or has no zero.
    pub(super) fn edges(&mut self, app: &App, view: &View, place: &str) {
        let series = view.products.iter().filter_map(|pick| {
            Some(crate::analysis::select(&app.data().trade, &selection(view, pick)?)?.series)
        });
        let known: Vec<Period> = series
            .flat_map(|series| {
                let known =
                    |(period, cell): (Period, crate::trade::Cell)| cell.number().map(|_| period);
                series.iter().filter_map(known).collect::<Vec<_>>()
            })
            .collect();
        let (Some(first), Some(last)) = (known.iter().min(), known.iter().max()) else { return };
        for id in &view.events {
            let Some(event) = app.data().events.iter().find(|event| event.id == *id) else {
                continue;
            };
            let (month, _) = event.when.first_span();
            if month < first.month_span().0 || month >= last.month_span().1 {
                let sentence = format!(
                    "“{}” lies outside the figures, which reach from {} to {}",
                    event.title,
                    first.long(),
                    last.long()
                );
                let fix = "take it out, or extend the figures";
                self.add(Severity::Warning, "event", place, sentence, fix);
            }
        }
        let from = Period::parse(&view.from);
        if let Some(hidden) = from.and_then(|from| first.steps_to(from)).filter(|n| *n >= 12) {
            let sentence = format!("the axis leaves out {hidden} earlier months with figures");
            let fix = "show them, or say why the chart begins where it does";
            self.add(Severity::Hint, "axis", place, sentence, fix);
        }
        let says = |word: &str| view.text.to_lowercase().contains(word);
        if view.scale == "log" && !["ratio", "logarithm", "times"].iter().any(|word| says(word)) {
            let sentence = "the axis is logarithmic and has no zero, and the text does not say so";
            let fix = "say that equal steps are equal ratios, or take the linear scale";
            self.add(Severity::Hint, "axis", place, sentence.to_owned(), fix);
        }
    }
}
