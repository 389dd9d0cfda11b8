//! The exporter's and the importer's record of the same trade as a band, with
//! what freight, insurance and time explain, and a word of warning where only
//! one of them falls.

use super::parts::{axis_width, heading, number_or, remark, target, value_axis};
use crate::analysis::{Mirror, MirrorMonth, Verdict, Window};
use crate::chart::frame::{SMALL, WIDTHS, empty, flow_items, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, nice};
use crate::scene::{
    Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, point, text_width,
};
use crate::trade::Unit;
use crate::words::Words;

/// Two records of one trade.
#[derive(Clone, Debug)]
pub struct MirrorChart {
    /// What is traded.
    pub goods: String,
    /// Who sends.
    pub exporter: String,
    /// Who receives.
    pub importer: String,
    /// Currency or unit of both.
    pub unit: Unit,
    /// First and last month.
    pub months: Window,
    /// The windows compared.
    pub windows: (Window, Window),
    /// How many months the importer's record comes later.
    pub lag: i32,
    /// How far apart both may lie, in percent of the larger.
    pub tolerance: f64,
    /// Both records.
    pub mirror: Mirror,
    /// The language that it speaks.
    pub words: Words,
}

impl MirrorChart {
    fn amount(&self, number: Option<f64>) -> String {
        let amount = |number: f64| self.words.amount(number, &self.unit);
        number.map_or_else(|| self.words.just("no-figure"), amount)
    }

    /// The warning or the all-clear, and whether it is a warning.
    fn badge(&self) -> (String, bool) {
        let (verdict, who) = match self.mirror.verdict {
            Verdict::BothFall => ("both", ""),
            Verdict::NeitherFalls => ("neither", ""),
            Verdict::OnlySent => ("only", &*self.exporter),
            Verdict::OnlyReceived => ("only", &*self.importer),
            Verdict::SentEnds => ("ends", &*self.exporter),
            Verdict::ReceivedEnds => ("ends", &*self.importer),
            Verdict::Unknown => ("unknown", ""),
        };
        let is_warning = !matches!(verdict, "both" | "neither");
        (
            self.words.with().text("verdict", verdict).text("who", who).say("mirror-verdict"),
            is_warning,
        )
    }

    fn tolerance(&self) -> String {
        self.words.with().text("n", &self.words.index(self.tolerance)).say("number-percent")
    }

    fn agreement(&self) -> String {
        self.words
            .with()
            .count("number", self.mirror.within)
            .count("count", self.mirror.both)
            .text("tolerance", &self.tolerance())
            .say("mirror-agreement")
    }

    fn flow(&self) -> String {
        self.words
            .with()
            .text("goods", &self.goods)
            .text("reporter", &self.exporter)
            .text("partner", &self.importer)
            .say("stress-flow")
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.mirror.both == 0 {
            return empty(width, &self.words.just("mirror-none"));
        }
        let mut scene = Scene::new(width, 0.0);
        let mut y = heading(&mut scene, &self.flow(), 0.0);
        let (words, is_warning) = self.badge();
        let ink = if is_warning { Ink::Loss } else { Ink::Before };
        let top = y + 2.0;
        let text = Text::new(words, point(10.0, top + 15.0)).size(SMALL).bold();
        y = crate::chart::frame::paragraph(&mut scene, &text, width - 14.0) - 6.0;
        scene.rect(Rect::between(1.0, top + 2.0, 4.0, y), ink);
        y = remark(&mut scene, &self.agreement(), y + 2.0);
        y = self.key(&mut scene, y) + 6.0;
        let figures = self.mirror.months.iter().flat_map(|month| [month.sent, month.received]);
        let high = figures.clone().flatten().fold(0.0, f64::max);
        let low = figures.flatten().fold(0.0, f64::min);
        let domain = nice((low, high), 4);
        let left = axis_width(&ValueScale::linear(domain, (1.0, 0.0)), &self.unit, &self.words);
        let height = (width * 0.38).clamp(190.0, 320.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(&mut scene, &scale, plot, &self.unit, &self.words);
        let axis = TimeAxis::new(self.months.from, self.months.to, plot.x, plot.right());
        let place = |number: f64| scale.position(number).unwrap_or(plot.bottom());
        for month in &self.mirror.months {
            let (Some(sent), Some(received)) = (month.sent, month.received) else { continue };
            let (start, end) = month.period.month_span();
            let (upper, lower) = (place(sent.max(received)), place(sent.min(received)));
            let area = Rect::between(axis.x(start), upper, axis.x(end), lower);
            scene.rect(area, self.ink(month));
        }
        for is_sent in [true, false] {
            let (ink, dash) = Self::look(is_sent);
            let mut run: Vec<Point> = Vec::new();
            for month in &self.mirror.months {
                let number = if is_sent { month.sent } else { month.received };
                let (start, end) = month.period.month_span();
                match number {
                    Some(number) => {
                        run.push(point(axis.x(f64::midpoint(start, end)), place(number)));
                    }
                    None => Self::run(&mut scene, std::mem::take(&mut run), (ink, dash)),
                }
            }
            Self::run(&mut scene, run, (ink, dash));
        }
        for (index, month) in self.mirror.months.iter().enumerate() {
            let (start, end) = month.period.month_span();
            let bounds = Rect::between(axis.x(start), plot.y, axis.x(end), plot.bottom());
            let apart = month.apart_percent.map_or_else(
                || self.words.just("mirror-apart-unknown"),
                |apart| self.words.with().share("share", apart / 100.0).say("mirror-apart"),
            );
            let of = |name: &str, number: Option<f64>| {
                self.words
                    .with()
                    .text("name", name)
                    .text("value", &self.amount(number))
                    .say("study-of")
            };
            let lines =
                vec![of(&self.exporter, month.sent), of(&self.importer, month.received), apart];
            let title = self.words.period(month.period);
            target(&mut scene, &self.words, (index, 0), bounds, title, lines);
        }
        scene.height = time_axis(&mut scene, &axis, &self.words, plot.bottom());
        scene.plot = scene.bounds();
        scene
    }

    fn run(scene: &mut Scene, run: Vec<Point>, (ink, dash): (Ink, Dash)) {
        if let [only] = run.as_slice() {
            scene.marks.push(Mark::Circle(*only, 3.0, ink));
        }
        scene.line(run, Stroke::new(ink, 2.0).dashed(dash));
    }

    fn look(is_sent: bool) -> (Ink, Dash) {
        if is_sent { (Ink::Series(0), Dash::Solid) } else { (Ink::Series(1), Dash::Dashed) }
    }

    /// Near months are pale, far ones are not.
    fn ink(&self, month: &MirrorMonth) -> Ink {
        let is_near = month.apart_percent.is_none_or(|apart| apart <= self.tolerance);
        if is_near { Ink::Band } else { Ink::Grid }
    }

    fn key(&self, scene: &mut Scene, top: f64) -> f64 {
        let lag = self.lag.to_string();
        let items = [
            self.words.with().text("who", &self.exporter).say("mirror-sent"),
            self.words.with().text("who", &self.importer).text("lag", &lag).say("mirror-received"),
            self.words.just("mirror-key-apart"),
        ];
        let widths: Vec<f64> =
            items.iter().map(|text| 32.0 + text_width(text, SMALL, false)).collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 12.0, scene.width - 2.0);
        for (index, (text, at)) in items.into_iter().zip(places).enumerate() {
            let area = Rect::new(at.x, at.y - 10.0, 22.0, 11.0);
            if index < 2 {
                let (ink, dash) = Self::look(index == 0);
                let y = area.center().y;
                let stroke = Stroke::new(ink, 2.0).dashed(dash);
                scene.segment(point(area.x, y), point(area.right(), y), stroke);
            } else {
                scene.rect(area, Ink::Grid);
            }
            scene.text(Text::new(text, point(at.x + 27.0, at.y)).size(SMALL));
        }
        bottom - 12.0
    }

    /// Captions, table and arithmetic.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let words = &self.words;
        let percent = |percent: Option<f64>| match percent {
            Some(percent) => words.percent(percent),
            None => words.just("study-no-percent"),
        };
        let (before, after) = &self.windows;
        let captions = vec![
            self.words
                .with()
                .text("flow", &self.flow())
                .text("from", &before.iso())
                .text("to", &after.iso())
                .text("sent", &percent(self.mirror.sent.percent))
                .text("received", &percent(self.mirror.received.percent))
                .text("verdict", &self.badge().0)
                .say("mirror-caption"),
            self.agreement(),
        ];
        let column = |key: &str, who: &str| {
            self.words.with().text("who", who).text("unit", self.unit.name()).say(key)
        };
        let header = vec![
            self.words.with().text("kind", "month").say("flow-column"),
            column("mirror-column-sent", &self.exporter),
            column("mirror-column-received", &self.importer),
            words.just("mirror-column-apart"),
        ];
        let rows = self.mirror.months.iter().map(|month| {
            let apart = month.apart_percent;
            let text = apart.map_or_else(String::new, |apart| words.fixed(apart, 1));
            vec![
                TableCell::text(words.period(month.period)),
                number_or(words, month.sent, "missing"),
                number_or(words, month.received, "missing"),
                TableCell::number(text, apart),
            ]
        });
        let (lag, tolerance) = (self.lag.to_string(), self.tolerance());
        let lines = vec![
            self.words
                .with()
                .text("lag", &lag)
                .text("tolerance", &tolerance)
                .say("mirror-method-apart"),
            words.just("mirror-method-fall"),
            words.just("mirror-method-third"),
        ];
        let caption = self.words.with().text("goods", &self.goods).say("mirror-table");
        Twin {
            captions,
            table: Table { caption, header, rows: rows.collect() },
            methods: vec![Method { title: words.just("mirror-method"), lines }],
        }
    }
}
