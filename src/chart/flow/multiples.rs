//! Small multiples: each series in a small chart of its own, side by side, so
//! that many are told apart where lines in one chart would tangle.

use super::{Drawn, EVENT_ROW, EventLabels, FlowChart, Panel};
use crate::chart::Twin;
use crate::chart::frame::{NARROW, SMALL, WIDTHS, empty, paragraph, time_axis_to};
use crate::scale::{TimeAxis, ValueScale};
use crate::scene::{Ink, LINE_HEIGHT, Rect, Scene, Text, point, text_width, wrap};

/// The panels of one view.
#[derive(Clone, Debug)]
pub struct MultiplesChart {
    /// The series, their events, and what the y axes count.
    pub flow: FlowChart,
    /// Whether all panels have the same y axis, so that heights compare.
    pub is_shared: bool,
}

/// Panels are at least this wide, in CSS pixels, where two stand side by side,
const LEAST: f64 = 138.0;
/// and at most so many do.
const MOST: usize = 4;
/// Room between panels.
const GAP: f64 = 16.0;
/// Size of a panel's headline.
const HEAD: f64 = 13.0;
/// About so many grid lines across a panel.
const TICKS: usize = 3;

impl MultiplesChart {
    fn scale(&self, drawn: &[Drawn], panel: usize, range: (f64, f64)) -> ValueScale {
        let own = if self.is_shared { drawn } else { &drawn[panel..=panel] };
        self.flow.value_scale(own, range)
    }

    /// The picture at `width` CSS pixels; figures have words as in
    /// [`FlowChart::scene`].
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64, has_words: bool) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let flow = &self.flow;
        if flow.lines.is_empty() {
            return empty(width, &flow.words.just("flow-none"));
        }
        let drawn = flow.drawn();
        let count = drawn.len();
        let axes = (0..count).flat_map(|panel| self.scale(&drawn, panel, (1.0, 0.0)).ticks(TICKS));
        let labels = axes.map(|tick| text_width(&flow.number_words(tick), SMALL, false) + 7.0);
        let left = labels.fold(20.0, f64::max);

        // As many side by side as there is room for, rows as full as can be.
        let (mut fit, mut room) = (0, GAP);
        while fit < MOST.min(count) && room <= width + GAP {
            fit += 1;
            room += LEAST + GAP;
        }
        let rows = count.div_ceil(fit.max(1));
        let columns = count.div_ceil(rows);
        let across = columns as f64;
        // Where one axis serves all, it stands at the left of each row.
        let sides = if self.is_shared { left } else { left * across };
        let inner = (width - 6.0 - sides - GAP * (across - 1.0)) / across;
        let height = (inner * 0.62).clamp(84.0, 170.0);

        let mut scene = Scene::new(width, 0.0);
        let mut unit = flow.unit_words();
        if flow.is_log {
            unit = flow.words.with().text("unit", &unit).say("flow-log");
        }
        if !self.is_shared && count > 1 {
            unit = flow.words.with().text("unit", &unit).say("multiples-unit");
        }
        let unit = Text::new(unit, point(1.0, 14.0)).size(SMALL).ink(Ink::Muted);
        let mut y = paragraph(&mut scene, &unit, width - 2.0) - 4.0;
        let mut keyed = None;
        for row in 0..rows {
            let panels = row * columns..count.min((row + 1) * columns);
            let head = |panel: usize| wrap(&flow.lines[panel].label, inner, HEAD, true);
            let deepest = panels.clone().map(|panel| head(panel).len()).max().unwrap_or(1);
            let events_top = y + 6.0 + deepest as f64 * HEAD * LINE_HEIGHT;
            let mut bottom = events_top;
            for panel in panels {
                let column = (panel % columns) as f64;
                let before = if self.is_shared { left } else { left * (column + 1.0) };
                let start = before + (inner + GAP) * column;
                let axis =
                    TimeAxis::new(flow.span.0, flow.span.1, start, start + inner).of(flow.span.0);
                let labels = flow.place_events(&axis, inner.min(NARROW - 1.0));
                let (EventLabels::Rows { count: above, .. }
                | EventLabels::Numbered { count: above, .. }) = &labels;
                let top = events_top + *above as f64 * EVENT_ROW + 6.0;
                scene.plot = Rect::between(start, top, start + inner, top + height);
                let scale = self.scale(&drawn, panel, (top + height, top));
                // Headlines of a row end above their pictures.
                let lines = head(panel);
                let mut baseline = events_top - lines.len() as f64 * HEAD * LINE_HEIGHT + 10.0;
                for line in lines {
                    scene.text(Text::new(line, point(start, baseline)).bold().size(HEAD));
                    baseline += HEAD * LINE_HEIGHT;
                }
                let drawing = Panel {
                    drawn: &drawn[panel..=panel],
                    first: panel,
                    axis: &axis,
                    scale: &scale,
                    labels: &labels,
                    events_top,
                    ticks: TICKS,
                    has_labels: !self.is_shared || panel % columns == 0,
                    has_words,
                };
                flow.draw_panel(&mut scene, &drawing);
                let end = (start + inner + GAP / 2.0).min(width);
                bottom = time_axis_to(&mut scene, &axis, &flow.words, top + height, end);
                keyed.get_or_insert(labels);
            }
            y = bottom + 10.0;
        }
        if let Some(labels) = keyed {
            y = flow.footer(&mut scene, &labels, &[], y - 4.0);
        }
        scene.height = y;
        scene.plot = scene.bounds();
        scene
    }

    /// Captions, table and arithmetic: those of the same series in one chart.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        self.flow.twin()
    }
}
