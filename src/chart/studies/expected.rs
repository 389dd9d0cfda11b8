//! What a series would have been, with its interval, beside what it was; the
//! area between them is the loss, and its sum is printed.

use super::parts::{axis_width, heading, number_or, remark, target, value_axis};
use crate::analysis::{Expected, Shortfall, shortfall};
use crate::chart::frame::{SMALL, WIDTHS, empty, flow_items, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, nice};
use crate::scene::{
    Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, point, text_width,
};
use crate::trade::{Period, Series, Unit};
use crate::words::{Message, Words};

/// How the expectation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    /// As a year before.
    Naive,
    /// A damped trend with a season.
    Damped,
}

impl Forecast {
    /// The name that stories use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Naive => "naive",
            Self::Damped => "damped",
        }
    }
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
    /// The language that it speaks.
    pub words: Words,
}

impl ExpectedChart {
    /// A message that knows the series and the method.
    fn about(&self) -> Message<'_> {
        let mut message = self.words.with();
        message.text("flow", &self.label).text("method", self.method.name());
        message
    }

    fn amount(&self, number: f64) -> String {
        self.words.amount(number, &self.unit)
    }

    fn loss(&self) -> Option<Shortfall> {
        shortfall(&self.series, self.expected.as_ref()?)
    }

    fn nothing(&self) -> String {
        self.about().period("when", self.event).say("expected-none")
    }

    fn loss_words(&self, loss: &Shortfall) -> String {
        self.words
            .with()
            .amount("amount", loss.sum.abs(), &self.unit)
            .text("way", if loss.sum < 0.0 { "rose" } else { "fell" })
            .count("count", loss.months)
            .amount("low", loss.range.0, &self.unit)
            .amount("high", loss.range.1, &self.unit)
            .say("expected-loss")
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let (Some(expected), Some(loss)) = (&self.expected, self.loss()) else {
            return empty(width, &self.nothing());
        };
        let mut scene = Scene::new(width, 0.0);
        let mut y = heading(&mut scene, &self.label, 0.0);
        y = remark(&mut scene, &self.loss_words(&loss), y);
        y = self.key(&mut scene, y) + 6.0;
        let figures = self.series.values().into_iter().flatten();
        let all = figures.chain(expected.iter().map(|month| month.range.1));
        let (low, high) = all.fold((0.0_f64, 0.0_f64), |(low, high), x| (low.min(x), high.max(x)));
        let domain = nice((low, high), 4);
        let left = axis_width(&ValueScale::linear(domain, (1.0, 0.0)), &self.unit, &self.words);
        let height = (width * 0.42).clamp(200.0, 340.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(&mut scene, &scale, plot, &self.unit, &self.words);
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
            target(&mut scene, &self.words, (index, 0), bounds, title, lines);
        }
        scene.height = time_axis(&mut scene, &axis, &self.words, plot.bottom());
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

    fn key(&self, scene: &mut Scene, top: f64) -> f64 {
        let items = self.words.just("expected-key");
        let widths: Vec<f64> = items
            .split('|')
            .map(str::trim_ascii)
            .map(|text| 32.0 + text_width(text, SMALL, false))
            .collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 12.0, scene.width - 2.0);
        for (index, (text, at)) in items.split('|').map(str::trim_ascii).zip(places).enumerate() {
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
        let figure =
            number.map_or_else(|| self.words.just("no-figure"), |number| self.amount(number));
        let title =
            self.words.with().period("when", period).text("value", &figure).say("study-month");
        let month = expected.iter().find(|month| month.period == period);
        let lines = month.map_or_else(Vec::new, |month| {
            let (low, high) = (self.amount(month.range.0), self.amount(month.range.1));
            let range = self.words.with().text("low", &low).text("high", &high).say("stress-span");
            vec![
                self.about().amount("amount", month.number, &self.unit).say("expected-line"),
                self.words.with().text("range", &range).say("study-range"),
            ]
        });
        (title, lines)
    }

    /// Captions, table and arithmetic.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let words = &self.words;
        let Some((expected, loss)) = self.expected.as_ref().zip(self.loss()) else {
            return Twin { captions: vec![self.nothing()], ..Twin::default() };
        };
        let loss_words = self.loss_words(&loss);
        let mut captions = vec![
            self.about()
                .period("when", self.event)
                .text("loss", &loss_words)
                .say("expected-caption"),
        ];
        captions.push(
            self.words
                .with()
                .count("number", loss.below)
                .count("count", expected.len())
                .say("expected-below"),
        );
        if loss.gaps > 0 {
            captions.push(self.words.with().count("count", loss.gaps).say("expected-gaps"));
        }
        let header = vec![
            self.words.with().text("kind", "month").say("flow-column"),
            self.words.with().text("unit", self.unit.name()).say("expected-column-figure"),
            words.just("expected-column"),
            words.just("study-low"),
            words.just("study-high"),
        ];
        let made = |number: Option<f64>| {
            let text = number.map_or_else(String::new, |number| words.plain(number));
            TableCell::number(text, number)
        };
        let rows = self.series.iter().map(|(period, cell)| {
            let month = expected.iter().find(|month| month.period == period);
            vec![
                TableCell::text(words.period(period)),
                number_or(words, cell.number(), cell.state().unwrap_or("missing")),
                made(month.map(|month| month.number)),
                made(month.map(|month| month.range.0)),
                made(month.map(|month| month.range.1)),
            ]
        });
        let methods = vec![Method {
            title: self.about().text("loss", &loss_words).say("expected-title"),
            lines: vec![
                self.about().say("expected-how"),
                self.words
                    .with()
                    .count("count", loss.months)
                    .full("loss", loss.sum.round(), &self.unit)
                    .full("low", loss.range.0.round(), &self.unit)
                    .full("high", loss.range.1.round(), &self.unit)
                    .say("expected-sum"),
                words.just("expected-limit"),
            ],
        }];
        let caption = self.about().say("expected-table");
        Twin { captions, table: Table { caption, header, rows: rows.collect() }, methods }
    }
}
