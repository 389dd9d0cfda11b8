//! What a series would have been, with its interval, beside what it was; the
//! area between them is the loss, and its sum is printed.

use super::parts::{axis_width, cat, heading, remark, target, value_axis};
use crate::analysis::{Expected, Shortfall, shortfall};
use crate::chart::frame::{SMALL, WIDTHS, empty, flow_items, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, format, nice};
use crate::scene::{
    Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, point, text_width,
};
use crate::trade::{Period, Series, Unit};

/// How the expectation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    /// As a year before.
    Naive,
    /// A damped trend with a season.
    Damped,
}

/// One series and what was to be expected of it.
#[derive(Clone, Debug)]
pub struct ExpectedChart {
    /// What the series is called: goods and route.
    pub label: String,
    /// Published figures from the first to the last month of the axis.
    pub series: Series,
    /// Currency or unit.
    pub unit: Unit,
    /// The first month that is not foretold from itself.
    pub event: Period,
    /// How the expectation was made.
    pub method: Forecast,
    /// A month each from the event on; `None` where too little is known before.
    pub expected: Option<Vec<Expected>>,
}

impl ExpectedChart {
    fn amount(&self, number: f64) -> String {
        format::amount(number, &self.unit)
    }

    fn loss(&self) -> Option<Shortfall> {
        shortfall(&self.series, self.expected.as_ref()?)
    }

    fn nothing(&self) -> String {
        let (needed, name) = match self.method {
            Forecast::Naive => ("the 24 months before it, each with a figure", "a year before"),
            Forecast::Damped => ("24 months in a row before it", "a damped trend with a season"),
        };
        cat(&[
            "No expectation for ",
            &self.label,
            " from ",
            &self.event.long(),
            " on by ",
            name,
            ": it needs ",
            needed,
            ", and a figure after it. A gap is not filled.",
        ])
    }

    fn method_words(&self) -> &'static str {
        match self.method {
            Forecast::Naive => "as a year before",
            Forecast::Damped => "by a damped trend with a season",
        }
    }

    fn loss_words(&self, loss: &Shortfall) -> String {
        let word = if loss.sum < 0.0 { " more" } else { " less" };
        let months = loss.months.to_string();
        let (low, high) = loss.range;
        cat(&[
            &self.amount(loss.sum.abs()),
            word,
            " than expected in ",
            &months,
            if loss.months == 1 { " month" } else { " months" },
            " (",
            &self.amount(low),
            " to ",
            &self.amount(high),
            " less at the ends of the ranges)",
        ])
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let (Some(expected), Some(loss)) = (&self.expected, self.loss()) else {
            return empty(width, &self.nothing());
        };
        let mut scene = Scene::new(width, 0.0);
        let mut y = heading(&mut scene, &self.label, 0.0);
        y = remark(&mut scene, &self.loss_words(&loss), y);
        y = Self::key(&mut scene, y) + 6.0;
        let figures = self.series.values().into_iter().flatten();
        let all = figures.chain(expected.iter().map(|month| month.range.1));
        let (low, high) = all.fold((0.0_f64, 0.0_f64), |(low, high), x| (low.min(x), high.max(x)));
        let domain = nice((low, high), 4);
        let left = axis_width(
            &ValueScale::linear(domain, (1.0, 0.0)),
            &self.unit,
            &crate::words::english(),
        );
        let height = (width * 0.42).clamp(200.0, 340.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(&mut scene, &scale, plot, &self.unit, &crate::words::english());
        let last = self.series.end().unwrap_or(self.event);
        let axis = TimeAxis::new(self.series.start(), last, plot.x, plot.right());
        let x = |period: Period| {
            let (start, end) = period.month_span();
            axis.x(f64::midpoint(start, end))
        };
        let place = |number: f64| scale.position(number).unwrap_or(plot.bottom());
        Self::band(&mut scene, expected, &x, &place);
        self.shade(&mut scene, expected, &x, &place);
        let event = axis.x(self.event.month_span().0);
        let stroke = Stroke::new(Ink::Event, 1.2).dashed(Dash::Dotted);
        scene.segment(point(event, plot.y), point(event, plot.bottom()), stroke);
        let middle: Vec<Point> =
            expected.iter().map(|month| point(x(month.period), place(month.number))).collect();
        scene.line(middle, Stroke::new(Ink::Series(0), 2.0).dashed(Dash::Dashed));
        let cells: Vec<(Period, Option<f64>)> =
            self.series.iter().map(|(period, cell)| (period, cell.number())).collect();
        for run in self.series.runs() {
            let points: Vec<Point> = cells[run]
                .iter()
                .filter_map(|(period, number)| Some(point(x(*period), place((*number)?))))
                .collect();
            if let [only] = points.as_slice() {
                scene.marks.push(Mark::Circle(*only, 3.0, Ink::Text));
            }
            scene.line(points, Stroke::new(Ink::Text, 2.0));
        }
        for (index, (period, number)) in cells.iter().enumerate() {
            let (start, end) = period.month_span();
            let bounds = Rect::between(axis.x(start), plot.y, axis.x(end), plot.bottom());
            let (title, lines) = self.month_words(*period, *number, expected);
            target(&mut scene, (index, 0), bounds, title, lines);
        }
        scene.height = time_axis(&mut scene, &axis, &crate::words::english(), plot.bottom());
        scene.plot = scene.bounds();
        scene
    }

    fn band(
        scene: &mut Scene,
        expected: &[Expected],
        x: &dyn Fn(Period) -> f64,
        place: &dyn Fn(f64) -> f64,
    ) {
        let side = |of: &dyn Fn(&Expected) -> f64| -> Vec<Point> {
            expected.iter().map(|month| point(x(month.period), place(of(month)))).collect()
        };
        let (upper, lower) = (side(&|month| month.range.1), side(&|month| month.range.0));
        let outline = [upper.clone(), lower.iter().rev().copied().collect()].concat();
        scene.marks.push(Mark::Area(outline, Ink::Band));
        for edge in [upper, lower] {
            scene.line(edge, Stroke::new(Ink::Series(0), 0.8));
        }
    }

    /// The loss: upright lines from what was to what was to be expected.
    fn shade(
        &self,
        scene: &mut Scene,
        expected: &[Expected],
        x: &dyn Fn(Period) -> f64,
        place: &dyn Fn(f64) -> f64,
    ) {
        for pair in expected.windows(2) {
            let ends = (self.series.at(pair[0].period), self.series.at(pair[1].period));
            let (Some(from), Some(to)) = ends else { continue };
            let (left, right) = (x(pair[0].period), x(pair[1].period));
            let count = ((right - left) / 4.0).ceil().max(1.0);
            let mut step = 0.0;
            while step < count {
                let share = step / count;
                let along = |a: f64, b: f64| place(a) + (place(b) - place(a)) * share;
                let at = left + (right - left) * share;
                let (top, bottom) = (along(pair[0].number, pair[1].number), along(from, to));
                let ink = if bottom > top { Ink::Loss } else { Ink::Series(2) };
                scene.segment(point(at, top), point(at, bottom), Stroke::new(ink, 1.0));
                step += 1.0;
            }
        }
    }

    fn key(scene: &mut Scene, top: f64) -> f64 {
        let items = ["figures", "expected", "range of 95 in 100", "missing against it"];
        let widths: Vec<f64> =
            items.iter().map(|text| 32.0 + text_width(text, SMALL, false)).collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 12.0, scene.width - 2.0);
        for (index, (text, at)) in items.into_iter().zip(places).enumerate() {
            let area = Rect::new(at.x, at.y - 10.0, 22.0, 11.0);
            let y = area.center().y;
            let (from, to) = (point(area.x, y), point(area.right(), y));
            match index {
                0 => scene.segment(from, to, Stroke::new(Ink::Text, 2.0)),
                1 => {
                    let stroke = Stroke::new(Ink::Series(0), 2.0).dashed(Dash::Dashed);
                    scene.segment(from, to, stroke);
                }
                2 => {
                    scene.rect(area, Ink::Band);
                    for y in [area.y, area.bottom()] {
                        let stroke = Stroke::new(Ink::Series(0), 0.8);
                        scene.segment(point(area.x, y), point(area.right(), y), stroke);
                    }
                }
                _ => {
                    for step in 0..6_u8 {
                        let x = area.x + 1.0 + f64::from(step) * 4.0;
                        let stroke = Stroke::new(Ink::Loss, 1.0);
                        scene.segment(point(x, area.y), point(x, area.bottom()), stroke);
                    }
                }
            }
            scene.text(Text::new(text, point(at.x + 27.0, at.y)).size(SMALL));
        }
        bottom - 12.0
    }

    fn month_words(
        &self,
        period: Period,
        number: Option<f64>,
        expected: &[Expected],
    ) -> (String, Vec<String>) {
        let figure = number.map_or_else(|| "no figure".to_owned(), |number| self.amount(number));
        let title = cat(&[&period.long(), ": ", &figure]);
        let month = expected.iter().find(|month| month.period == period);
        let lines = month.map_or_else(Vec::new, |month| {
            let range = [self.amount(month.range.0), self.amount(month.range.1)];
            vec![
                cat(&["Expected ", &self.amount(month.number), " ", self.method_words()]),
                cat(&["Range ", &range.join(" to ")]),
            ]
        });
        (title, lines)
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        let Some((expected, loss)) = self.expected.as_ref().zip(self.loss()) else {
            return Twin { captions: vec![self.nothing()], ..Twin::default() };
        };
        let mut captions = vec![cat(&[
            &self.label,
            ", from ",
            &self.event.long(),
            " on: ",
            &self.loss_words(&loss),
            "; what was to be expected is ",
            self.method_words(),
            ".",
        ])];
        let months = expected.len().to_string();
        let below = loss.below.to_string();
        captions.push(cat(&[&below, " of ", &months, " months lie below their range."]));
        if loss.gaps > 0 {
            let gaps = loss.gaps.to_string();
            captions.push(cat(&[&gaps, " of them have no figure and are not in the sum."]));
        }
        let unit = self.unit.name();
        let header = [
            "Month".to_owned(),
            cat(&["Figure (", unit, ")"]),
            "Expected".to_owned(),
            "Low".to_owned(),
            "High".to_owned(),
        ];
        let number = |number: Option<f64>, or: &str| {
            let text = number.map_or_else(|| or.to_owned(), format::plain);
            TableCell::number(text, number)
        };
        let rows = self.series.iter().map(|(period, cell)| {
            let month = expected.iter().find(|month| month.period == period);
            vec![
                TableCell::text(period.long()),
                number(cell.number(), cell.state().unwrap_or("missing")),
                number(month.map(|month| month.number), ""),
                number(month.map(|month| month.range.0), ""),
                number(month.map(|month| month.range.1), ""),
            ]
        });
        let how = match self.method {
            Forecast::Naive => {
                "Expected: the same month a year before the event (seasonal naive; R. J. Hyndman, \
                 G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.2). Range: \
                 1.96 standard deviations of the differences between years until then, wider by the \
                 square root of the years ahead."
            }
            Forecast::Damped => {
                "Expected: level, damped trend and additive season by exponential smoothing of all \
                 months in a row before the event (Holt and Winters; R. J. Hyndman, G. \
                 Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 8.3), the \
                 weights of smallest squared error from a fixed grid. Range: that of the model \
                 ETS(A,Ad,A), 8.7, with Student's t for the months that are left to tell its error."
            }
        };
        let methods = vec![Method {
            title: cat(&[&self.label, ": ", &self.loss_words(&loss)]),
            lines: vec![
                how.to_owned(),
                cat(&[
                    "Sum of expected − figure over ",
                    &loss.months.to_string(),
                    " months = ",
                    &format::full(loss.sum, &self.unit),
                    "; with the lower ends of the ranges ",
                    &format::plain(loss.range.0),
                    ", with the upper ends ",
                    &format::plain(loss.range.1),
                    ", as if all months strayed alike.",
                ]),
                "It says what the past alone leads to expect; whatever else changed at the time is \
                 in the difference too."
                    .to_owned(),
            ],
        }];
        let caption = cat(&[&self.label, ", and what was to be expected"]);
        Twin {
            captions,
            table: Table { caption, header: header.to_vec(), rows: rows.collect() },
            methods,
        }
    }
}
