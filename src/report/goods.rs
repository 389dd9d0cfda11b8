//! Views of every line of goods, for other programs: each line with the months
//! and figures that its numbers were made from; and what an editor should ask
//! of them.

use serde_json::{Map, Value, json};

use super::analyse::window_json;
use super::coverage::PARTIAL_PERCENT;
use super::lint::{Lint, MIRROR_PERCENT, Severity, changed, is_apart, mirrored};
use crate::analysis::{Panel, PanelLine, PanelSelection, Standing, Window, WindowMean, change};
use crate::app::App;
use crate::chart::{Chart, Goods, RankChart};
use crate::scale::format;
use crate::trade::{Period, Quality, Row};

/// What a view of goods knows beside its table and sentences; empty for other
/// kinds.
pub(super) fn details(app: &App, index: usize) -> Map<String, Value> {
    let details = match app.chart(index) {
        Some(Chart::Rank(chart)) => ranked(chart),
        Some(Chart::Heat(chart)) => {
            let onset = |line: usize| json!(chart.onset(line).map(|month| month.to_string()));
            let lines = 0..chart.goods.panel.lines().len();
            let lines = lines.map(|line| {
                let mut line_json = indexed(&chart.goods, line, &chart.base_of(line));
                line_json["onset"] = onset(line);
                line_json
            });
            json!({ "formula": INDEX, "lines": lines.collect::<Vec<_>>() })
        }
        Some(Chart::Density(chart)) => {
            let lines = 0..chart.goods.panel.lines().len();
            let lines = lines.map(|line| indexed(&chart.goods, line, &chart.base_of(line)));
            json!({ "formula": INDEX, "lines": lines.collect::<Vec<_>>() })
        }
        _ => return Map::new(),
    };
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}

const INDEX: &str = "index = figure of the month ÷ mean of a month in the base × 100; none where \
                     a month of the base has no figure or its mean is not above zero";

fn ranked(chart: &RankChart) -> Value {
    let goods = &chart.goods;
    let (ranking, ranges) = chart.ranking();
    let settings = ranking.settings();
    let lines = 0..goods.panel.lines().len();
    let lines = lines.map(|line| {
        let known = ranking.line(line);
        let change = change(&goods.panel.series(line), settings.before, settings.after);
        let mut value = named(goods, line);
        value["standing"] = json!(standing(known.standing));
        value["rank"] = json!(known.rank);
        value["before"] = window_json(&change.before);
        value["after"] = window_json(&change.after);
        value["percent"] = json!(known.percent);
        value["change"] =
            json!(known.before.zip(known.after).map(|(before, after)| after - before));
        value["share_of_all_bases_percent"] = json!(ranking.share(line));
        value["ranks_by_other_windows"] = json!(ranges[line].map(|range| {
            json!({ "best": range.best, "worst": range.worst, "pairs_of_windows": range.windows })
        }));
        value
    });
    let kinds = [Standing::Ranked, Standing::BelowFloor, Standing::Missing, Standing::NoBase];
    let counts = kinds.map(|kind| (standing(kind).to_owned(), json!(ranking.count(kind))));
    let left_out = goods.panel.left_out();
    json!({
        "formula": "percent = (mean after − mean before) ÷ mean before × 100; ranks count from \
                    the largest fall, equal changes share one",
        "floor": settings.floor,
        "floor_share_percent": settings.floor_share,
        "sum_of_bases": ranking.base_of_all(),
        "counts": counts.into_iter().collect::<Map<_, _>>(),
        "left_out": {
            "aggregates": left_out.aggregates,
            "without_months": left_out.other_periods,
            "other_digits": left_out.other_digits,
        },
        "lines": lines.collect::<Vec<_>>(),
    })
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Ranked => "ranked",
        Standing::BelowFloor => "below the floor",
        Standing::Missing => "missing",
        Standing::NoBase => "no base",
    }
}

fn named(goods: &Goods, line: usize) -> Value {
    json!({ "code": goods.code(line), "goods": goods.name(line) })
}

/// A line with its base and, month by month, figure and index.
fn indexed(goods: &Goods, line: usize, base: &WindowMean) -> Value {
    let mut value = named(goods, line);
    let months = (0..goods.panel.months()).map(|month| {
        let cell = goods.panel.cell(line, month);
        let base = base.mean.filter(|base| *base > 0.0);
        let index = cell.number().zip(base).map(|(number, base)| number / base * 100.0);
        json!({
            "period": goods.panel.month(month).to_string(),
            "value": cell.number(),
            "state": cell.state(),
            "index": index.filter(|index| index.is_finite()),
        })
    });
    value["base"] = window_json(base);
    value["months"] = json!(months.collect::<Vec<_>>());
    value
}

/// The first lines of a ranking that a headline may name.
const FIRST: usize = 10;

fn lines(count: usize) -> String {
    if count == 1 { "1 line".to_owned() } else { format!("{count} lines") }
}

impl Lint {
    /// What is asked of thousands of lines at once: counted, not one by one.
    pub(super) fn goods(&mut self, app: &App, index: usize, place: &str) {
        use Severity::{Hint, Warning};
        let (Some(chart), Some(view)) = (app.chart(index), app.views().get(index)) else { return };
        let Some(goods) = chart.goods() else { return };
        let before = Window::parse(&view.before);
        let after = Window::parse(&view.after);
        let windows: Vec<Window> = before.into_iter().chain(after).collect();
        let (without, why) = match chart {
            Chart::Rank(chart) => (chart.ranking().0.count(Standing::Missing), "have no rank"),
            Chart::Heat(chart) => (gaps(&goods, |line| chart.base_of(line)), "are not drawn"),
            Chart::Density(chart) => (gaps(&goods, |line| chart.base_of(line)), "are not drawn"),
            _ => return,
        };
        if without > 0 {
            let sentence =
                format!("{} with a month without figure in a window {why}", lines(without));
            let fix = "say how many are left out, or choose windows without gaps";
            self.add(Hint, "gap", place, sentence, fix);
        }
        let aggregates = &goods.panel.left_out().aggregates;
        if !aggregates.is_empty() {
            let sentence = format!(
                "{} that hold others are left out: {}",
                lines(aggregates.len()),
                aggregates.join(", ")
            );
            let fix = "choose one level of codes with the key digits";
            self.add(Hint, "aggregate", place, sentence, fix);
        }
        if let Chart::Rank(chart) = chart {
            self.ranking(chart, place);
        }
        let (Some(from), Some(to)) = (
            windows.iter().map(|window| window.from).min(),
            windows.iter().map(|window| window.to).max(),
        ) else {
            return;
        };
        let known = goods.panel.lines().iter();
        let broken: Vec<_> = known.flat_map(|line| changed(line.code_text(), from, to)).collect();
        if let Some((code, year, what)) = broken.first() {
            let sentence = format!(
                "the meaning of {} changed between the months compared, of {code} in {year} ({what})",
                if broken.len() == 1 {
                    "a code".to_owned()
                } else {
                    format!("{} codes", broken.len())
                },
            );
            let fix = "name none of them as a fall, or compare codes of one edition";
            self.add(Warning, "break", place, sentence, fix);
        }
        self.records(app, index, &windows, place);
        self.both_records(app, index, &windows, place);
    }

    /// The partner's own records of the same lines, where the files hold them.
    fn both_records(&mut self, app: &App, index: usize, windows: &[Window], place: &str) {
        let (table, view) = (&app.data().trade, &app.views()[index]);
        let (Some(goods), Some(flow)) =
            (app.chart(index).and_then(Chart::goods), mirrored(&view.flow))
        else {
            return;
        };
        let wanted = PanelSelection {
            reporter: &view.partner,
            partner: &view.reporter,
            flow,
            unit: &view.unit,
            digits: 0,
        };
        let Some(theirs) = Panel::of(table, &wanted) else { return };
        let mean = |panel: &Panel, line: usize, window: &Window| {
            change(&panel.series(line), *window, *window).before.mean
        };
        let (mut both, mut apart) = (0, Vec::new());
        for (line, own) in goods.panel.lines().iter().enumerate() {
            let is_same = |other: &PanelLine| {
                other.code == own.code && (own.code.is_some() || other.name == own.name)
            };
            let Some(other) = theirs.lines().iter().position(is_same) else { continue };
            let pairs = windows.iter().filter_map(|window| {
                Some((*window, mean(&goods.panel, line, window)?, mean(&theirs, other, window)?))
            });
            let pairs: Vec<(Window, f64, f64)> = pairs.collect();
            both += usize::from(!pairs.is_empty());
            let furthest = pairs.into_iter().find(|(_, own, other)| is_apart(*own, *other));
            apart.extend(furthest.map(|pair| (line, pair)));
        }
        let Some((line, (window, own, other))) = apart.first() else { return };
        let sentence = format!(
            "of {both} lines that {} records too, {} differ by more than {MIRROR_PERCENT}%: “{}” in \
             {} is {} by one record and {} by the other",
            view.partner,
            apart.len(),
            goods.name(*line),
            window.long(),
            format::short(*own),
            format::short(*other)
        );
        let fix = "print both, or say whose record it is";
        self.add(Severity::Warning, "mirror", place, sentence, fix);
    }

    /// A ranking without a floor, and one whose first lines other windows
    /// would put far down.
    fn ranking(&mut self, chart: &RankChart, place: &str) {
        let (ranking, ranges) = chart.ranking();
        let settings = ranking.settings();
        if settings.floor <= 0.0 && settings.floor_share <= 0.0 {
            let sentence = "no floor says when a rank rests on little".to_owned();
            let fix = "set the key floor, or floor_share";
            self.add(Severity::Hint, "small-base", place, sentence, fix);
        }
        let all = ranking.order().len();
        let first = ranking.order().iter().take(FIRST);
        let fall = |line: &usize| {
            let (rank, worst) = (ranking.line(*line).rank?, ranges[*line]?.worst);
            Some((worst.saturating_sub(rank), worst, *line))
        };
        let furthest = first.filter_map(fall).max().filter(|(by, ..)| by * 2 > all);
        if let Some((_, worst, line)) = furthest {
            let sentence = format!(
                "by other sensible windows “{}”, now rank {}, would be rank {worst} of {all}",
                chart.goods.name(line),
                ranking.line(line).rank.unwrap_or(0),
            );
            let fix = "print the range of ranks, or choose longer windows";
            self.add(Severity::Warning, "base", place, sentence, fix);
        }
    }

    /// What the records behind a view are: provisional, half published, in
    /// another currency.
    fn records(&mut self, app: &App, index: usize, windows: &[Window], place: &str) {
        let (table, view) = (&app.data().trade, &app.views()[index]);
        let is_within = |month: Period| windows.iter().any(|at| at.periods().any(|p| p == month));
        let is_same = |row: &&Row| {
            table.name(row.reporter) == view.reporter && table.name(row.partner) == view.partner
        };
        let rows: Vec<&Row> = table.rows().iter().filter(is_same).collect();
        let in_unit = |row: &&&Row| table.unit(row.unit).name() == view.unit;
        let own: Vec<&Row> = rows.iter().filter(in_unit).copied().collect();
        let unfirm =
            own.iter().filter(|row| row.quality != Quality::Stated && is_within(row.period));
        let count = unfirm.clone().count();
        if let Some(first) = unfirm.clone().next() {
            let sentence = format!(
                "{count} figures of the windows are not final; the first is {}",
                first.quality.name()
            );
            let fix = "say so in the text, and check again when they are final";
            self.add(Severity::Warning, "provisional", place, sentence, fix);
        }
        let is_money = |name: &str| crate::trade::Unit::currency(name).is_some();
        let others = rows.iter().filter(|row| is_within(row.period));
        let others = others.map(|row| table.unit(row.unit).name());
        let other = others.filter(|name| *name != view.unit && is_money(name)).min();
        if let Some(other) = other.filter(|_| is_money(&view.unit)) {
            let sentence = format!(
                "the files hold these months in {other} too; figures in it are left out, not \
                 converted"
            );
            let fix = "say in the text which currency is shown";
            self.add(Severity::Warning, "unit", place, sentence, fix);
        }
        let known: Vec<Period> =
            own.iter().filter(|row| row.cell.number().is_some()).map(|row| row.period).collect();
        let Some(last) = known.iter().max().copied() else { return };
        let count = |month: Period| known.iter().filter(|period| **period == month).count();
        let (now, before) = (count(last), count(last.plus(-1)));
        if is_within(last) && now * 100 < before * PARTIAL_PERCENT {
            let sentence = format!(
                "{}, the last month of the table, has {} figures where the month before has {}: \
                 it may be half published",
                last.long(),
                format::fixed(now as f64, 0),
                format::fixed(before as f64, 0)
            );
            let fix = "end the window a month earlier, or check that the month is complete";
            self.add(Severity::Warning, "partial", place, sentence, fix);
        }
    }
}

/// How many lines have no mean in the base.
fn gaps(goods: &Goods, base_of: impl Fn(usize) -> WindowMean) -> usize {
    let lines = 0..goods.panel.lines().len();
    lines.filter(|line| base_of(*line).mean.is_none()).count()
}
