//! What if? The shape of observed falls, applied to another flow: a range per
//! month, hatched and named a scenario, so that nobody takes it for data. The
//! falls it rests on stand below, as data.

use super::parts::{axis_width, cat, hatched, heading, remark, target, value_axis};
use crate::analysis::{Profile, Shock, Stress, StressMonth, Window};
use crate::chart::flow::push_apart;
use crate::chart::frame::{
    NARROW, SMALL, WIDTHS, empty, marker, paragraph, series_dash, series_ink,
};
use crate::chart::{Method, Twin};
use crate::scale::{ValueScale, format, nice};
use crate::scene::{
    Align, Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, elide, point,
    text_width,
};
use crate::trade::{Unit, sorted};

/// A scenario and what it is made of.
#[derive(Clone, Debug)]
pub struct StressChart {
    /// What the flow is called: goods, from whom, to whom.
    pub flow: String,
    /// Currency or unit of the flow.
    pub unit: Unit,
    /// The year that is taken as usual.
    pub usual: Window,
    /// The observed falls in use.
    pub profiles: Vec<Profile>,
    /// How each was observed: route and windows in words.
    pub origins: Vec<String>,
    /// How they are applied.
    pub shock: Shock,
    /// The outcome.
    pub stress: Stress,
    /// All that the exporter sells in such a year, and what that is called.
    pub total: Option<(f64, String)>,
}

impl StressChart {
    fn amount(&self, number: f64) -> String {
        format::amount(number, &self.unit)
    }

    /// `€1m to €2m`, or one amount where both read alike.
    fn span(&self, (low, high): (f64, f64)) -> String {
        let (low, high) = (self.amount(low), self.amount(high));
        if low == high { low } else { cat(&[&low, " to ", &high]) }
    }

    fn shares((low, high): (f64, f64), of: f64) -> String {
        let (low, high) = (format::share(low / of), format::share(high / of));
        if low == high { low } else { cat(&[&low, " to ", &high]) }
    }

    fn months_words(count: usize) -> String {
        let unit = if count == 1 { " month" } else { " months" };
        cat(&[&count.to_string(), unit])
    }

    /// The settings in words.
    fn settings(&self) -> String {
        let shock = &self.shock;
        let depth = if shock.depth >= 1.0 {
            "as deep as observed".to_owned()
        } else {
            cat(&["with ", &format::share(shock.depth), " of the observed depth"])
        };
        let speed = match shock.speed {
            0 | 1 => "at once".to_owned(),
            months => cat(&["over ", &Self::months_words(months)]),
        };
        let (least, most) = shock.replaced;
        let replaced = if most <= 0.0 {
            "nothing of it sold elsewhere".to_owned()
        } else {
            cat(&[&Self::shares((least, most), 1.0), " of what is lost sold elsewhere"])
        };
        let price = if shock.price == 0.0 {
            "at unchanged prices".to_owned()
        } else {
            cat(&["prices of the rest ", &format::percent(shock.price * 100.0)])
        };
        let lasting = Self::months_words(shock.months);
        cat(&[&depth, ", ", &speed, ", for ", &lasting, ", ", &replaced, ", ", &price])
    }

    fn labels(&self) -> String {
        let labels: Vec<&str> = self.profiles.iter().map(|one| one.label.as_str()).collect();
        labels.join("; ")
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.profiles.is_empty() || self.stress.known == 0 {
            return empty(width, &self.nothing());
        }
        let mut scene = Scene::new(width, 0.0);
        let title = cat(&["Scenario, not data: ", &self.flow]);
        let y = heading(&mut scene, &title, 0.0);
        let y = remark(&mut scene, &self.loss_words(), y);
        let y = self.months(&mut scene, y + 8.0);
        let y =
            heading(&mut scene, "Data: what was left of 100 in the falls it rests on", y + 16.0);
        scene.height = self.observed(&mut scene, y + 6.0) + 4.0;
        scene.plot = scene.bounds();
        scene
    }

    fn nothing(&self) -> String {
        if self.profiles.is_empty() {
            return "No scenario: no observed fall has a base and a month after it.".to_owned();
        }
        cat(&["No scenario: ", &self.flow, " has no figure in ", &self.usual.long(), "."])
    }

    fn loss_words(&self) -> String {
        let stress = &self.stress;
        let months = Self::months_words(stress.known);
        let loss = self.span(stress.loss);
        let share = Self::shares(stress.loss, stress.usual);
        cat(&[&loss, " less in ", &months, ", ", &share, " of what is usual"])
    }

    /// Where month `month` lies, its left and right edge.
    fn slot(plot: Rect, count: usize, month: usize) -> (f64, f64) {
        let step = plot.width / count.max(1) as f64;
        (plot.x + step * month as f64, plot.x + step * (month + 1) as f64)
    }

    /// The axis of months after the shock: numbers, no calendar.
    fn axis(scene: &mut Scene, plot: Rect, count: usize) -> f64 {
        let y = plot.bottom() + 17.0;
        for month in 0..count {
            let (from, to) = Self::slot(plot, count, month);
            let label = (month + 1).to_string();
            if to - from > 18.0 || month % 3 == 0 {
                let text = Text::new(label, point(f64::midpoint(from, to), y)).size(SMALL);
                scene.text(text.align(Align::Center).ink(Ink::Muted));
            }
        }
        let text = Text::new("months after the measure", point(plot.right(), y + 16.0)).size(SMALL);
        scene.text(text.align(Align::Right).ink(Ink::Muted));
        y + 20.0
    }

    /// Usual and scenario, month by month.
    fn months(&self, scene: &mut Scene, top: f64) -> f64 {
        let (width, months) = (scene.width, &self.stress.months);
        let all = months.iter().flat_map(|month| {
            [month.usual, month.value.map(|value| value.1)].into_iter().flatten()
        });
        let domain = nice((0.0, all.fold(0.0, f64::max)), 4);
        let left = axis_width(&ValueScale::linear(domain, (1.0, 0.0)), &self.unit);
        let height = (width * 0.36).clamp(190.0, 300.0);
        let plot = Rect::between(left, top + 4.0, width - 4.0, top + 4.0 + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(scene, &scale, plot, &self.unit);
        let place = |number: f64| scale.position(number).unwrap_or(plot.bottom());
        let mut usual: Vec<Point> = Vec::new();
        for (index, month) in months.iter().enumerate() {
            let (from, to) = Self::slot(plot, months.len(), index);
            if let Some((low, high)) = month.value {
                let bottom = place(low).max(place(high) + 2.0);
                let area = Rect::between(from, place(high), to, bottom);
                hatched(scene, area, Ink::Loss, 5.0);
                for y in [area.y, area.bottom()] {
                    let stroke = Stroke::new(Ink::Loss, 1.6).dashed(Dash::Dashed);
                    scene.segment(point(from, y), point(to, y), stroke);
                }
            } else {
                let text = Text::new("?", point(f64::midpoint(from, to), plot.bottom() - 8.0));
                scene.text(text.align(Align::Center).ink(Ink::Muted));
            }
            if let Some(number) = month.usual {
                usual.extend([point(from, place(number)), point(to, place(number))]);
            } else {
                scene.line(std::mem::take(&mut usual), Stroke::new(Ink::Before, 2.0));
            }
            let bounds = Rect::between(from, plot.y, to, plot.bottom());
            let (title, lines) = self.month_words(index, month);
            target(scene, (index, 0), bounds, title, lines);
        }
        scene.line(usual, Stroke::new(Ink::Before, 2.0));
        Self::stamp(scene, plot);
        let y = Self::axis(scene, plot, months.len());
        Self::key(scene, y)
    }

    /// Says in the picture itself what it is.
    fn stamp(scene: &mut Scene, plot: Rect) {
        let text = Text::new("SCENARIO", point(plot.right() - 8.0, plot.y + 20.0)).bold();
        let text = text.size(14.0).align(Align::Right).ink(Ink::Loss);
        let area = text.bounds().grow(4.0);
        scene.rect(area, Ink::Loss);
        scene.rect(area.grow(-1.2), Ink::Paper);
        scene.text(text);
    }

    fn key(scene: &mut Scene, y: f64) -> f64 {
        let area = Rect::new(1.0, y + 4.0, 24.0, 11.0);
        hatched(scene, area, Ink::Loss, 4.0);
        for y in [area.y, area.bottom()] {
            let stroke = Stroke::new(Ink::Loss, 1.6).dashed(Dash::Dashed);
            scene.segment(point(area.x, y), point(area.right(), y), stroke);
        }
        let text = Text::new("scenario, lowest to highest", point(30.0, y + 14.0)).size(SMALL);
        let mut x = 30.0 + text.width() + 16.0;
        let mut base = y + 14.0;
        scene.text(text);
        let words = "usual: the same month of the year taken as base";
        if x + 30.0 + text_width(words, SMALL, false) > scene.width {
            x = 1.0;
            base += 18.0;
        }
        let line = Stroke::new(Ink::Before, 2.0);
        scene.segment(point(x, base - 4.0), point(x + 24.0, base - 4.0), line);
        let text = Text::new(words, point(x + 29.0, base)).size(SMALL);
        let room = scene.width - x - 30.0;
        paragraph(scene, &text, room) - SMALL * 1.35 + 6.0
    }

    fn month_words(&self, index: usize, month: &StressMonth) -> (String, Vec<String>) {
        let number = (index + 1).to_string();
        let title = match month.value {
            Some(value) => cat(&["Scenario, month ", &number, ": ", &self.span(value)]),
            None => cat(&["Scenario, month ", &number, ": no range"]),
        };
        let mut lines = Vec::new();
        if let Some(usual) = month.usual {
            lines.push(cat(&["Usual: ", &self.amount(usual)]));
        }
        match (month.usual, month.value) {
            (Some(usual), Some((low, high))) => {
                lines.push(cat(&["Less by ", &self.span((usual - high, usual - low))]));
                lines.push(match month.falls {
                    0 => "The measure is over".to_owned(),
                    1 => "Rests on one observed fall".to_owned(),
                    many => cat(&["Rests on ", &many.to_string(), " observed falls"]),
                });
            }
            (None, _) => lines.push("The usual value is not known".to_owned()),
            (_, None) => lines.push("None of the falls was observed in this month".to_owned()),
        }
        (title, lines)
    }

    /// The observed falls, as data.
    fn observed(&self, scene: &mut Scene, top: f64) -> f64 {
        let (width, count) = (scene.width, self.stress.months.len());
        let high = self.profiles.iter().flat_map(|one| one.left.iter().flatten()).copied();
        let high = high.fold(1.0, f64::max) * 100.0;
        let is_narrow = width < NARROW;
        let names = self.profiles.iter().map(|one| text_width(&one.label, SMALL, true) + 16.0);
        let side = if is_narrow { 4.0 } else { names.fold(60.0, f64::max).min(width * 0.34) };
        let plot = Rect::between(38.0, top, width - side, top + 150.0);
        let scale = ValueScale::linear(nice((0.0, high), 4), (plot.bottom(), plot.y));
        let plain = Unit::Quantity("".into());
        value_axis(scene, &scale, plot, &plain);
        let first = count;
        let mut ends = Vec::new();
        for (row, one) in self.profiles.iter().enumerate() {
            let stroke = Stroke::new(series_ink(row), 1.6).dashed(series_dash(row));
            let mut run: Vec<Point> = Vec::new();
            let mut last = None;
            for (month, left) in one.left.iter().enumerate() {
                let (from, to) = Self::slot(plot, count, month);
                let at = left.and_then(|left| scale.position(left * 100.0));
                let Some(y) = at else {
                    scene.line(std::mem::take(&mut run), stroke);
                    continue;
                };
                let at = point(f64::midpoint(from, to), y);
                run.push(at);
                last = Some(at);
                marker(scene, row, at, 3.0);
                let left = format::index(left.unwrap_or(0.0) * 100.0);
                let number = (month + 1).to_string();
                let title = cat(&[&one.label, ", month ", &number, ": ", &left, " left of 100"]);
                let lines = vec![self.origins.get(row).cloned().unwrap_or_default()];
                let place = (first + row * count + month, row + 1);
                target(scene, place, Rect::around(at, 5.0), title, lines);
            }
            scene.line(run, stroke);
            ends.extend(last.map(|at| (row, at)));
        }
        let mut y = Self::axis(scene, plot, count);
        if is_narrow {
            for (row, one) in self.profiles.iter().enumerate() {
                y += 17.0;
                marker(scene, row, point(7.0, y - 4.0), 3.5);
                let text = Text::new(one.label.as_str(), point(16.0, y)).size(SMALL).bold();
                y = paragraph(scene, &text.ink(series_ink(row)), width - 20.0) - SMALL * 1.35;
            }
            return y + 6.0;
        }
        let ends = sorted(ends, &|a, b| a.1.y.total_cmp(&b.1.y));
        let wanted: Vec<f64> = ends.iter().map(|end| end.1.y).collect();
        let places = push_apart(&wanted, 16.0, plot.y + 4.0, plot.bottom());
        for ((row, at), y) in ends.into_iter().zip(places) {
            let x = plot.right() + 10.0;
            let leader =
                vec![point(at.x + 5.0, at.y), point(plot.right(), at.y), point(x - 2.0, y)];
            scene.marks.push(Mark::Line(leader, Stroke::new(series_ink(row), 0.8)));
            let label = elide(&self.profiles[row].label, width - x - 1.0, SMALL, true);
            scene.text(Text::new(label, point(x, y + 4.2)).size(SMALL).bold().ink(series_ink(row)));
        }
        y
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        let header = [
            "Month after the measure".to_owned(),
            cat(&["Usual (", self.unit.name(), ")"]),
            "Scenario, lowest".to_owned(),
            "Scenario, highest".to_owned(),
            "Observed falls".to_owned(),
        ];
        let header = header
            .into_iter()
            .chain(self.profiles.iter().map(|one| cat(&[&one.label, ", left of 100"])));
        let number = |number: Option<f64>, or: &str| {
            let text = number.map_or_else(|| or.to_owned(), format::plain);
            TableCell::number(text, number)
        };
        let rows = self.stress.months.iter().enumerate().map(|(index, month)| {
            let mut row = vec![
                TableCell::text((index + 1).to_string()),
                number(month.usual, "missing"),
                number(month.value.map(|value| value.0), "no range"),
                number(month.value.map(|value| value.1), "no range"),
                TableCell::number(month.falls.to_string(), Some(month.falls as f64)),
            ];
            row.extend(self.profiles.iter().map(|one| {
                let left = one.left.get(index).copied().flatten();
                number(left.map(|left| left * 100.0), "missing")
            }));
            row
        });
        Twin {
            captions: self.captions(),
            table: Table {
                caption: cat(&["Scenario, not data: ", &self.flow]),
                header: header.collect(),
                rows: rows.collect(),
            },
            methods: vec![self.method(), Self::limits()],
        }
    }

    fn captions(&self) -> Vec<String> {
        let stress = &self.stress;
        if self.profiles.is_empty() || stress.known == 0 {
            return vec![self.nothing()];
        }
        let falls = if self.profiles.len() == 1 { "one observed fall" } else { "observed falls" };
        let mut captions = vec![cat(&[
            "Scenario, not data. ",
            &self.flow,
            ", if it followed ",
            falls,
            " (",
            &self.labels(),
            "), ",
            &self.settings(),
            ": ",
            &self.loss_words(),
            ".",
        ])];
        if let Some((total, name)) = &self.total {
            let part = Self::small_shares(stress.loss, *total);
            captions.push(cat(&["That is ", &part, " of ", name, "."]));
        }
        let least = stress.months.iter().filter(|month| month.value.is_some() && month.falls > 0);
        let (least, most) = least.fold((usize::MAX, 0), |(low, high), month| {
            (low.min(month.falls), high.max(month.falls))
        });
        if least < most {
            captions.push(cat(&[
                "The range rests on ",
                &most.to_string(),
                " falls at first and on ",
                &least.to_string(),
                " in later months, because not all were observed that long; it may narrow or \
                 widen for that reason alone.",
            ]));
        }
        let lacking = stress.months.len() - stress.known;
        if lacking > 0 {
            captions.push(cat(&[
                &Self::months_words(lacking),
                " of ",
                &stress.months.len().to_string(),
                if lacking == 1 { " has no range and is" } else { " have no range and are" },
                " in no sum.",
            ]));
        }
        captions
    }

    /// Small parts keep two digits: `0.012% to 0.034%`.
    fn small_shares((low, high): (f64, f64), of: f64) -> String {
        let words = |part: f64| cat(&[&format::plain(part / of * 100.0), "%"]);
        let (low, high) = (words(low), words(high));
        if low == high { low } else { cat(&[&low, " to ", &high]) }
    }

    fn method(&self) -> Method {
        let mut lines = vec![
            cat(&["Settings: ", &self.settings(), "."]),
            cat(&[
                "Usual: the same month in ",
                &self.usual.long(),
                ", ",
                &format::full(self.stress.usual, &self.unit),
                " in the months that have a range.",
            ]),
            "Value of a month = usual × (left × (1 + price) + elsewhere × (1 − left)), where left = \
             1 − depth × min(1, month ÷ speed) × (1 − observed). Lowest and highest over all \
             observed falls and both ends of elsewhere."
                .to_owned(),
            cat(&[
                "Loss = sum of usual − value = ",
                &format::plain(self.stress.loss.0),
                " to ",
                &format::full(self.stress.loss.1, &self.unit),
                ".",
            ]),
        ];
        for (one, origin) in self.profiles.iter().zip(&self.origins) {
            let known = one.left.iter().flatten().count();
            let known = Self::months_words(known);
            lines.push(cat(&["Observed: ", &one.label, ". ", origin, "; ", &known, " known."]));
        }
        Method { title: "How the scenario is made".to_owned(), lines }
    }

    fn limits() -> Method {
        let lines = [
            "It is arithmetic on what was seen elsewhere, no forecast: nothing here says how likely \
             such a measure is.",
            "Other goods, other partners and other years differ in stocks, contracts and roads \
             around; the spread of the observed falls is the only allowance for that.",
            "Only the exporter's sales are counted: neither what buyers lose nor what follows in \
             other trades.",
            "There is no chance in it: the same settings give the same numbers everywhere, and the \
             address holds all of them.",
        ];
        Method { title: "What it cannot say".to_owned(), lines: lines.map(str::to_owned).to_vec() }
    }
}
