//! The exporter's and the importer's record of the same trade as a band, with
//! what freight, insurance and time explain, and a word of warning where only
//! one of them falls.

use super::parts::{axis_width, cat, heading, remark, target, value_axis};
use crate::analysis::{Mirror, MirrorMonth, Verdict, Window};
use crate::chart::frame::{SMALL, WIDTHS, empty, flow_items, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, format, nice};
use crate::scene::{
    Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, point, text_width,
};
use crate::trade::Unit;
use crate::words::english;

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
}

impl MirrorChart {
    fn amount(&self, number: Option<f64>) -> String {
        number.map_or_else(|| "no figure".to_owned(), |number| format::amount(number, &self.unit))
    }

    /// The warning or the all-clear, and whether it is a warning.
    fn badge(&self) -> (String, bool) {
        let ends = ": reporting stopped, not necessarily trade";
        let falls = ": perhaps reporting changed, not necessarily trade";
        let sent = cat(&["the record of ", &self.exporter]);
        let received = cat(&["the record of ", &self.importer]);
        match self.mirror.verdict {
            Verdict::BothFall => ("Both records fall by half or more".to_owned(), false),
            Verdict::NeitherFalls => ("Neither record falls by half".to_owned(), false),
            Verdict::OnlySent => (cat(&["Only ", &sent, " collapses", falls]), true),
            Verdict::OnlyReceived => (cat(&["Only ", &received, " collapses", falls]), true),
            Verdict::SentEnds => (cat(&["After the base ", &sent, " has no figures", ends]), true),
            Verdict::ReceivedEnds => {
                (cat(&["After the base ", &received, " has no figures", ends]), true)
            }
            Verdict::Unknown => ("Too few figures to compare both records".to_owned(), true),
        }
    }

    fn agreement(&self) -> String {
        let tolerance = cat(&[&format::index(self.tolerance), "%"]);
        cat(&[
            "In ",
            &self.mirror.within.to_string(),
            " of ",
            &self.mirror.both.to_string(),
            " months known in both records they lie within ",
            &tolerance,
            " of the larger, which freight, insurance and time may explain",
        ])
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.mirror.both == 0 {
            return empty(width, "No month is known in both records.");
        }
        let mut scene = Scene::new(width, 0.0);
        let title = cat(&[&self.goods, ", ", &self.exporter, " to ", &self.importer]);
        let mut y = heading(&mut scene, &title, 0.0);
        let (words, is_warning) = self.badge();
        let ink = if is_warning { Ink::Loss } else { Ink::Before };
        let top = y + 2.0;
        let text = Text::new(words, point(10.0, top + 15.0)).size(SMALL).bold();
        y = crate::chart::frame::paragraph(&mut scene, &text, width - 14.0) - 6.0;
        scene.rect(Rect::between(1.0, top + 2.0, 4.0, y), ink);
        y = remark(&mut scene, &cat(&[&self.agreement(), "."]), y + 2.0);
        y = self.key(&mut scene, y) + 6.0;
        let figures = self.mirror.months.iter().flat_map(|month| [month.sent, month.received]);
        let high = figures.clone().flatten().fold(0.0, f64::max);
        let low = figures.flatten().fold(0.0, f64::min);
        let domain = nice((low, high), 4);
        let left = axis_width(
            &ValueScale::linear(domain, (1.0, 0.0)),
            &self.unit,
            &crate::words::english(),
        );
        let height = (width * 0.38).clamp(190.0, 320.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(&mut scene, &scale, plot, &self.unit, &crate::words::english());
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
                || "Not comparable".to_owned(),
                |apart| cat(&[&format::share(apart / 100.0), " of the larger apart"]),
            );
            let lines = vec![
                cat(&[&self.exporter, ": ", &self.amount(month.sent)]),
                cat(&[&self.importer, ": ", &self.amount(month.received)]),
                apart,
            ];
            target(&mut scene, (index, 0), bounds, month.period.long(), lines);
        }
        scene.height = time_axis(&mut scene, &axis, &english(), plot.bottom());
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
        let later = match self.lag {
            0 => String::new(),
            1 => ", a month later".to_owned(),
            lag => cat(&[", ", &lag.to_string(), " months later"]),
        };
        let items = [
            cat(&[&self.exporter, " says it sent"]),
            cat(&[&self.importer, " says it received", &later]),
            "apart by more than the tolerance".to_owned(),
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
    pub fn twin(&self) -> Twin {
        let percent = |percent: Option<f64>| {
            percent.map_or_else(|| "no percentage".to_owned(), format::percent)
        };
        let (before, after) = &self.windows;
        let captions = vec![
            cat(&[
                &self.goods,
                ", ",
                &self.exporter,
                " to ",
                &self.importer,
                ", ",
                &after.long(),
                " against ",
                &before.long(),
                ": ",
                &percent(self.mirror.sent.percent),
                " by the exporter's record, ",
                &percent(self.mirror.received.percent),
                " by the importer's. ",
                &self.badge().0,
                ".",
            ]),
            cat(&[&self.agreement(), "."]),
        ];
        let unit = self.unit.name();
        let header = vec![
            "Month".to_owned(),
            cat(&[&self.exporter, " sent (", unit, ")"]),
            cat(&[&self.importer, " received (", unit, ")"]),
            "Apart, percent of the larger".to_owned(),
        ];
        let number = |number: Option<f64>| {
            let text = number.map_or_else(|| "missing".to_owned(), format::plain);
            TableCell::number(text, number)
        };
        let rows = self.mirror.months.iter().map(|month| {
            let apart = month.apart_percent;
            let words = apart.map_or_else(String::new, |apart| format::fixed(apart, 1));
            vec![
                TableCell::text(month.period.long()),
                number(month.sent),
                number(month.received),
                TableCell::number(words, apart),
            ]
        });
        let lag = self.lag.to_string();
        let tolerance = cat(&[&format::index(self.tolerance), "%"]);
        let lines = vec![
            cat(&[
                "Apart = |sent − received| ÷ the larger of both × 100; the importer's month is ",
                &lag,
                " later. Tolerance ",
                &tolerance,
                ": importers count freight and insurance (CIF), exporters do not (FOB), and goods \
                 arrive later than they leave.",
            ]),
            "A collapse is a fall of a record's mean by half or more between the windows. A record \
             without any figure in the window after has ended; that is not a fall."
                .to_owned(),
            "Goods that pass through a third country are recorded there by one side and not by the \
             other; records by origin and by consignment differ for the same reason."
                .to_owned(),
        ];
        let caption = cat(&[&self.goods, ": the exporter's and the importer's record"]);
        Twin {
            captions,
            table: Table { caption, header, rows: rows.collect() },
            methods: vec![Method { title: "How both records are compared".to_owned(), lines }],
        }
    }
}
