//! The report of the benchmark as a page: tables, and plots that are drawn as
//! every chart of ours is, from a scene.

use std::fmt::Write as _;

use serde_json::Value;
use tradefall::draw::{SvgHead, svg};
use tradefall::scale::ValueScale;
use tradefall::scene::{Align, Ink, Mark, Scene, Stroke, Text, Theme, elide, point};

/// Width of a plot, in CSS pixels.
const WIDTH: f64 = 480.0;
/// Room for the names, in a system's letters too, which are wider than ours.
const LEFT: f64 = 178.0;
const RIGHT: f64 = 64.0;
const ROW: f64 = 20.0;

const STYLE: &str = "
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1a1d21; background: #fff; }
h1 { margin-bottom: 0.25rem; }
h2 { border-top: 2px solid; font-size: 1.2rem; margin: 2.5rem 0 0.25rem; padding-top: 0.75rem; }
p { margin: 0.25rem 0 0.75rem; max-width: 46rem; }
.what, caption { color: #59616b; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; }
.plots figure { margin: 0; max-width: 100%; overflow-x: auto; }
figcaption { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; margin: 0.5rem 0 1rem; }
caption { text-align: start; }
th, td { border-bottom: 1px solid #e1e4e8; padding: 0.2rem 0.75rem 0.2rem 0; text-align: end; white-space: nowrap; }
th:first-child { text-align: start; }
tbody th { font-weight: 400; }
.ours th, .ours td { font-weight: 600; }
.goal::before { content: '✓ '; }
.goal.missed::before { content: '✗ '; }
.goal { list-style: none; }
";

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn number(value: f64) -> String {
    let decimals = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.decimals$}")
}

/// What a contestant had in a column: median, least, most.
fn spread(cell: &Value, column: &str) -> Option<(f64, f64, f64)> {
    let median = cell["medians"][column].as_f64()?;
    let runs = || list(cell, "runs").filter_map(|run| run[column].as_f64());
    Some((median, runs().fold(median, f64::min), runs().fold(median, f64::max)))
}

fn is_ours(cell: &Value) -> bool {
    text(cell, "id").starts_with("tradefall")
}

/// A column of a workload at a pixel ratio: a dot for each median, from the
/// least to the most of the rounds.
fn plot(cells: &[&Value], column: &str, unit: &str, id: &str) -> String {
    let mut rows: Vec<_> =
        cells.iter().filter_map(|cell| Some((*cell, spread(cell, column)?))).collect();
    rows.sort_by(|a, b| a.1.0.total_cmp(&b.1.0));
    let most = rows.iter().map(|row| row.1.2).fold(0.0, f64::max);
    let least = rows.iter().map(|row| row.1.1).filter(|low| *low > 0.0).fold(most, f64::min);
    let range = (LEFT, WIDTH - RIGHT);
    // Where some take more than twenty times as long as others, by ratios.
    let is_log = most > 20.0 * least;
    let scale = if is_log {
        ValueScale::log((least, most), range, LEFT)
    } else {
        ValueScale::linear((0.0, most.max(1e-9)), range)
    };
    let bottom = 8.0 + rows.len() as f64 * ROW;
    let mut scene = Scene::new(WIDTH, bottom + 24.0);
    let small = |label: String, x: f64, y: f64| Text::new(label, point(x, y)).size(12.0);
    for tick in scale.ticks(4) {
        let Some(x) = scale.position(tick) else { continue };
        scene.segment(point(x, 4.0), point(x, bottom), Stroke::new(Ink::Grid, 1.0));
        let label = if tick < 1.0 && tick > 0.0 { format!("{tick}") } else { format!("{tick:.0}") };
        scene.text(small(label, x, bottom + 14.0).align(Align::Center).ink(Ink::Muted));
    }
    scene.text(small(unit.to_owned(), WIDTH, bottom + 14.0).align(Align::Right).ink(Ink::Muted));
    for (at, (cell, (median, low, high))) in rows.iter().enumerate() {
        let y = 8.0 + (at as f64 + 0.5) * ROW;
        let (ours, yardstick) = (is_ours(cell), ["empty", "canvas"].contains(&text(cell, "id")));
        let ink = match (ours, yardstick) {
            (true, _) => Ink::Series(0),
            (_, true) => Ink::Before,
            _ => Ink::Series(1),
        };
        let name = elide(text(cell, "contestant"), LEFT - 40.0, 12.0, ours);
        let name = small(name, LEFT - 10.0, y + 4.0).align(Align::Right);
        scene.text(if ours { name.bold() } else { name });
        let x = |value: f64| scale.position(value).unwrap_or(LEFT);
        if high > low {
            scene.segment(point(x(*low), y), point(x(*high), y), Stroke::new(ink, 2.0));
        }
        scene.marks.push(Mark::Circle(point(x(*median), y), 4.5, ink));
        let label = small(number(*median), x(*high) + 9.0, y + 4.0);
        scene.text(if ours { label.bold() } else { label });
    }
    let title = format!("{column}, {unit}");
    svg(&scene, Theme::Light, &SvgHead { id, title: &title, description: "" })
}

fn table(out: &mut String, workload: &Value, cells: &[&Value], ratio: u64) {
    let columns: Vec<(&str, &str)> = list(workload, "columns")
        .map(|column| {
            (column[0].as_str().unwrap_or_default(), column[1].as_str().unwrap_or_default())
        })
        .collect();
    let _ = write!(
        out,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Figures at pixel ratio {ratio}\"><table><caption>Pixel ratio {ratio}: medians, with the range of the rounds; ratios round by round</caption><thead><tr><th scope=\"col\">Contestant</th>"
    );
    for (name, unit) in &columns {
        let unit = if unit.is_empty() { String::new() } else { format!(", {unit}") };
        let _ = write!(out, "<th scope=\"col\">{}</th>", escaped(&format!("{name}{unit}")));
    }
    let against: Vec<&Value> =
        list(workload, "goals").filter(|goal| goal["peer"].is_string()).collect();
    for goal in &against {
        let of = if goal["of"].is_string() {
            format!(" in {}", text(goal, "of"))
        } else {
            String::new()
        };
        let head = format!("{}, of {}{of}", text(goal, "column"), text(goal, "peer"));
        let _ = write!(out, "<th scope=\"col\">{}</th>", escaped(&head));
    }
    out.push_str("</tr></thead><tbody>");
    for cell in cells {
        let class = if is_ours(cell) { " class=\"ours\"" } else { "" };
        let _ =
            write!(out, "<tr{class}><th scope=\"row\">{}</th>", escaped(text(cell, "contestant")));
        if let Some(failure) = cell["failure"].as_str() {
            let span = columns.len() + against.len();
            let _ = write!(out, "<td colspan=\"{span}\">failed: {}</td></tr>", escaped(failure));
            continue;
        }
        for (name, _) in &columns {
            let words = spread(cell, name).map_or(String::new(), |(median, low, high)| {
                let range = if high > low {
                    format!(" ({}–{})", number(low), number(high))
                } else {
                    String::new()
                };
                number(median) + &range
            });
            let _ = write!(out, "<td>{words}</td>");
        }
        for (at, goal) in list(workload, "goals").enumerate() {
            if !goal["peer"].is_string() {
                continue;
            }
            let ratio = cell["goals"][at]["ratio"].as_f64();
            let _ = write!(out, "<td>{}</td>", ratio.map_or(String::new(), number));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

/// The page of a report in JSON, as `run.mjs` writes it.
fn page(report: &Value) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>Tradefall beside others</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>Tradefall beside others</h1>\n<p class=\"what\">{}; {}. Every round opens each page in a fresh browser, in turn. A screenshot of each makes sure that something is drawn. Dots are medians, lines reach from the least to the most of the rounds.</p>\n",
        escaped(text(report, "machine")),
        escaped(text(report, "date")),
    );
    for (at, workload) in list(report, "results").enumerate() {
        let rounds = workload["rounds"].as_u64().unwrap_or(0);
        let rounds = if rounds == 1 { "one round".to_owned() } else { format!("{rounds} rounds") };
        let _ = write!(
            out,
            "<section>\n<h2>{}: {}</h2>\n<p class=\"what\">{}; {rounds}.</p>\n",
            escaped(text(workload, "workload")),
            escaped(text(workload, "title")),
            escaped(text(workload, "what"))
        );
        let mut ratios: Vec<u64> =
            list(workload, "cells").filter_map(|cell| cell["ratio"].as_u64()).collect();
        ratios.sort_unstable();
        ratios.dedup();
        let at_ratio = |ratio: u64| -> Vec<&Value> {
            list(workload, "cells").filter(|cell| cell["ratio"] == ratio).collect()
        };
        let mut columns: Vec<&str> =
            list(workload, "goals").map(|goal| text(goal, "column")).collect();
        columns.dedup();
        out.push_str("<div class=\"plots\">");
        for column in columns {
            let unit = list(workload, "columns").find(|known| known[0] == column);
            let unit = unit.map_or("", |known| known[1].as_str().unwrap_or_default());
            for ratio in &ratios {
                let picture =
                    plot(&at_ratio(*ratio), column, unit, &format!("w{at}-{column}-{ratio}"));
                let _ = write!(
                    out,
                    "<figure><figcaption>{column}, pixel ratio {ratio}</figcaption>{picture}</figure>"
                );
            }
        }
        out.push_str("</div>\n");
        for ratio in &ratios {
            table(&mut out, workload, &at_ratio(*ratio), *ratio);
        }
        out.push_str("<ul>");
        for verdict in list(workload, "verdicts") {
            let is_met = verdict["met"].as_bool().unwrap_or(false);
            let _ = write!(
                out,
                "<li class=\"goal{}\">pixel ratio {}: {}: {}</li>",
                if is_met { "" } else { " missed" },
                verdict["ratio"],
                escaped(text(verdict, "words")),
                if is_met { "met" } else { "missed" }
            );
        }
        out.push_str("</ul>\n</section>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// Writes the page of `results` to `out`.
pub(super) fn write(results: &str, out: &str) -> Result<(), String> {
    let bytes = std::fs::read(results).map_err(|error| format!("{results}: {error}"))?;
    let report = serde_json::from_slice(&bytes).map_err(|error| format!("{results}: {error}"))?;
    std::fs::write(out, page(&report)).map_err(|error| format!("{out}: {error}"))
}
