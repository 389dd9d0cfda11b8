//! Every number behind a view of kind collapse.

use serde_json::{Value, json};

use crate::analysis::{BaseRule, Window, WindowMean};
use crate::app::{App, evidence, unit, windows};
use crate::chart::Evidence;
use crate::story::{ProductPick, Story, VERSION, View};
use crate::trade::{TradeTable, Unit};
use crate::words::english;

/// All that is known of the percentages of a view.
#[derive(Clone, Debug)]
pub struct ViewReport {
    /// The view's id.
    pub view: String,
    /// Currency or unit of its figures.
    pub unit: Unit,
    /// The window that is the base.
    pub before: Window,
    /// The window compared with it.
    pub after: Window,
    /// Whether the chart shows sums of the windows, and not means of a month.
    pub has_sums: bool,
    /// A line per product that has figures.
    pub lines: Vec<Evidence>,
}

/// The numbers behind view `index` of a story.
///
/// # Errors
///
/// In words, when the view is not one of before and after, or cannot be drawn.
pub fn analyse(app: &App, index: usize) -> Result<ViewReport, String> {
    let view = app.views().get(index).ok_or("there is no such view")?;
    if let Some(problem) = app.problem(index) {
        return Err(problem.to_owned());
    }
    let windows = windows(view, app.data());
    let (Ok((before, after)), false) = (windows, view.after.is_empty()) else {
        return Err(format!(
            "view “{}”: expected a view of kind collapse, with windows before and after, found {}",
            view.id, view.kind
        ));
    };
    let lines = view
        .products
        .iter()
        .filter_map(|pick| evidence(app.data(), view, pick, before, after, &english()));
    Ok(ViewReport {
        view: view.id.clone(),
        unit: unit(view),
        before,
        after,
        has_sums: view.measure == "sum" && before.len() == after.len(),
        lines: lines.collect(),
    })
}

/// A story of one view over a tidy table: every product that `reporter` and
/// `partner` have in `unit`, compared between the windows as written.
///
/// # Errors
///
/// In words, when the table holds nothing of the kind.
pub fn story_of_table(path: &str, table: &TradeTable, view: View) -> Result<Story, String> {
    let mut products: Vec<ProductPick> = Vec::new();
    for row in table.rows() {
        let product = table.product(row.product);
        let pick = ProductPick {
            code: product.code.as_ref().map(|code| code.as_str().to_owned()).unwrap_or_default(),
            name: product.name.clone(),
            ..ProductPick::default()
        };
        let is_asked = table.name(row.reporter) == view.reporter
            && table.name(row.partner) == view.partner
            && table.unit(row.unit).name() == view.unit;
        let is_known = |known: &ProductPick| known.code == pick.code && known.name == pick.name;
        if is_asked && !products.iter().any(is_known) {
            products.push(pick);
        }
    }
    if products.is_empty() {
        return Err(format!(
            "{path}: expected figures in {} from {} to {}, found none",
            view.unit, view.reporter, view.partner
        ));
    }
    Ok(Story {
        schema: String::new(),
        tradefall: VERSION,
        id: "table".to_owned(),
        language: "en".to_owned(),
        title: path.to_owned(),
        standfirst: String::new(),
        sources: Vec::new(),
        trade: vec![path.to_owned()],
        claims: Vec::new(),
        events: Vec::new(),
        views: vec![View { id: "table".into(), kind: "collapse".into(), products, ..view }],
    })
}

impl ViewReport {
    /// The report in sentences, a block per product.
    pub fn text(&self) -> String {
        let (mut out, words) = (String::new(), english());
        for line in &self.lines {
            out.push_str(&line.title(&words));
            out.push('\n');
            for sentence in line.sentences(&words, &self.unit) {
                out.extend(["  ", &sentence, "\n"]);
            }
        }
        out
    }

    /// The same numbers, unrounded, as JSON.
    pub fn json(&self) -> Value {
        json!({
            "view": self.view,
            "unit": self.unit.name(),
            "formula": "percent = (mean after − mean before) ÷ mean before × 100",
            "shown": if self.has_sums { "sums" } else { "means" },
            "lines": self.lines.iter().map(|line| line_json(self, line)).collect::<Vec<_>>(),
        })
    }
}

fn line_json(report: &ViewReport, line: &Evidence) -> Value {
    let words = english();
    json!({
        "label": line.label,
        "code": line.code,
        "reporter": line.route.0,
        "partner": line.route.1,
        "before": window_json(&line.change.before),
        "after": window_json(&line.change.after),
        "percent": line.change.percent,
        "fall": line.anatomy.as_ref().map(|fall| json!({
            "trough": { "period": fall.trough.0.to_string(), "value": fall.trough.1 },
            "trough_percent": fall.trough_percent,
            "months_to_trough": fall.months_to_trough,
            "onset": fall.onset.map(|onset| onset.to_string()),
            "last": { "period": fall.last.0.to_string(), "value": fall.last.1 },
            "recovery_share": fall.recovery,
            "loss": fall.loss,
            "loss_months": fall.months,
            "months_without_figure": fall.gaps,
        })),
        "unusual": line.placebo.as_ref().map(|found| json!({
            "other_dates": found.dates,
            "smaller_falls": found.smaller,
            "dates": line.dates.iter().map(|(period, percent)| {
                json!({ "period": period.to_string(), "percent": percent })
            }).collect::<Vec<_>>(),
            "largest_other": found.largest.map(|(period, percent)| {
                json!({ "period": period.to_string(), "percent": percent })
            }),
        })),
        "other_routes_and_goods": line.across.iter().map(|(name, percent)| {
            json!({ "name": name, "percent": percent })
        }).collect::<Vec<_>>(),
        "claims": line.claims.iter().map(|(words, percent)| {
            json!({ "words": words, "percent": percent })
        }).collect::<Vec<_>>(),
        "change_point": line.change_point.map(|point| json!({
            "period": point.at.to_string(),
            "direction": if point.is_fall { "down" } else { "up" },
            "p": point.p,
            "nearest_event": line.nearest.as_ref().map(|(title, months)| {
                json!({ "title": title, "months": months })
            }),
        })),
        "bases": line.alternatives.iter().map(|other| json!({
            "rule": rule_name(other.rule),
            "months": other.months,
            "percent": other.percent,
        })).collect::<Vec<_>>(),
        "price": line.price.map(|price| match price {
            Ok(split) => json!({
                "quantity_percent": split.quantity_percent,
                "unit_value_percent": split.price_percent,
                "unit_value_before": split.unit_values.0,
                "unit_value_after": split.unit_values.1,
                "quantity_share_of_log_change": split.quantity_share,
            }),
            Err(why) => json!({ "refused": words.say("evidence-why", &[("why", why.key())]) }),
        }),
        "expected": line.expected.as_ref().map(|months| months.iter().map(|month| json!({
            "period": month.period.to_string(),
            "value": month.number,
            "low": month.range.0,
            "high": month.range.1,
        })).collect::<Vec<_>>()),
        "elsewhere": line.ledger.as_ref().map(|(ledger, left_out)| json!({
            "loss_a_month": ledger.loss,
            "matched_a_month": ledger.matched,
            "partners": ledger.gains.iter().map(|gain| json!({
                "partner": gain.partner,
                "before": gain.before,
                "after": gain.after,
                "ratio": gain.ratio,
                "expected": gain.expected,
                "excess": gain.excess,
                "excess_low": gain.range.0,
                "excess_high": gain.range.1,
            })).collect::<Vec<_>>(),
            "left_out": left_out,
        })),
        "concentration": line.concentration.map(|(before, after)| {
            json!({ "before": before, "after": after })
        }),
        "dependence": line.dependence.map(|(before, after)| {
            json!({ "share_before": before, "share_after": after })
        }),
        "method": line.sentences(&words, &report.unit),
    })
}

pub(super) fn window_json(mean: &WindowMean) -> Value {
    json!({
        "from": mean.window.from.to_string(),
        "to": mean.window.to.to_string(),
        "mean": mean.mean,
        "sum": mean.sum(),
        "months": mean.cells.iter().map(|(period, cell)| json!({
            "period": period.to_string(),
            "value": cell.number(),
            "state": cell.state(),
        })).collect::<Vec<_>>(),
    })
}

fn rule_name(rule: BaseRule) -> &'static str {
    match rule {
        BaseRule::Longer => "longer base",
        BaseRule::BothSides => "both sides",
        BaseRule::YearBefore => "a year before",
        BaseRule::SeasonAdjusted => "season adjusted",
    }
}
