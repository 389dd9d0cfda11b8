//! What if? The shape of observed falls, applied to another flow: a range per
//! month, hatched and named a scenario, so that nobody takes it for data. The
//! falls it rests on stand below, as data.

use super::parts::{axis_width, between, hatched, heading, remark, target, value_axis};
use crate::analysis::{Profile, Shock, Stress, StressMonth, Window};
use crate::chart::frame::{
    NARROW, SMALL, WIDTHS, empty, marker, paragraph, push_apart, series_dash, series_ink,
};
use crate::chart::{Method, Twin};
use crate::scale::{ValueScale, nice};
use crate::scene::{
    Align, Dash, Ink, Mark, Point, Rect, Scene, Stroke, Table, TableCell, Text, elide, point,
    text_width,
};
use crate::trade::{Unit, sorted};
use crate::words::Words;

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
    /// The language that it speaks.
    pub words: Words,
}

impl StressChart {
    fn amount(&self, number: f64) -> String {
        self.words.amount(number, &self.unit)
    }

    /// Two texts as a range, or one where both read alike.
    fn between(&self, low: &str, high: &str) -> String {
        between(&self.words, low, high)
    }

    /// `€1m to €2m`.
    fn span(&self, (low, high): (f64, f64)) -> String {
        self.between(&self.amount(low), &self.amount(high))
    }

    /// A part of a whole as a percentage without a sign of change.
    fn share(&self, part: f64) -> String {
        self.words.share(part)
    }

    fn shares(&self, (low, high): (f64, f64), of: f64) -> String {
        self.between(&self.share(low / of), &self.share(high / of))
    }

    fn months_words(&self, count: usize) -> String {
        self.words.with().count("count", count).say("stress-months")
    }

    /// The settings in words.
    fn settings(&self) -> String {
        let shock = &self.shock;
        let depth = if shock.depth >= 1.0 {
            self.words.just("stress-depth-all")
        } else {
            self.words.with().text("share", &self.share(shock.depth)).say("stress-depth")
        };
        let speed = match shock.speed {
            0 | 1 => self.words.just("stress-at-once"),
            months => {
                self.words.with().text("months", &self.months_words(months)).say("stress-over")
            }
        };
        let (least, most) = shock.replaced;
        let replaced = if most <= 0.0 {
            self.words.just("stress-not-replaced")
        } else {
            self.words.with().text("share", &self.shares((least, most), 1.0)).say("stress-replaced")
        };
        let price = if shock.price == 0.0 {
            self.words.just("stress-price-same")
        } else {
            self.words.with().percent("change", shock.price * 100.0).say("stress-price")
        };
        self.words
            .with()
            .text("depth", &depth)
            .text("speed", &speed)
            .text("months", &self.months_words(shock.months))
            .text("replaced", &replaced)
            .text("price", &price)
            .say("stress-settings")
    }

    fn labels(&self) -> String {
        self.words.list(self.profiles.iter().map(|one| one.label.as_str()), "list-semicolon")
    }

    fn title(&self) -> String {
        self.words.with().text("flow", &self.flow).say("stress-title")
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        if self.profiles.is_empty() || self.stress.known == 0 {
            return empty(width, &self.nothing());
        }
        let mut scene = Scene::new(width, 0.0);
        let y = heading(&mut scene, &self.title(), 0.0);
        let y = remark(&mut scene, &self.loss_words(), y);
        let y = self.months(&mut scene, y + 8.0);
        let y = heading(&mut scene, &self.words.just("stress-observed"), y + 16.0);
        scene.height = self.observed(&mut scene, y + 6.0) + 4.0;
        scene.plot = scene.bounds();
        scene
    }

    fn nothing(&self) -> String {
        if self.profiles.is_empty() {
            return self.words.just("stress-none");
        }
        let when = self.usual.iso();
        self.words.with().text("flow", &self.flow).text("when", &when).say("stress-no-base")
    }

    fn loss_words(&self) -> String {
        let stress = &self.stress;
        self.words
            .with()
            .text("loss", &self.span(stress.loss))
            .text("months", &self.months_words(stress.known))
            .text("share", &self.shares(stress.loss, stress.usual))
            .say("stress-loss")
    }

    /// Where month `month` lies, its left and right edge.
    fn slot(plot: Rect, count: usize, month: usize) -> (f64, f64) {
        let step = plot.width / count.max(1) as f64;
        (plot.x + step * month as f64, plot.x + step * (month + 1) as f64)
    }

    /// The axis of months after the shock: numbers, no calendar.
    fn axis(&self, scene: &mut Scene, plot: Rect, count: usize) -> f64 {
        let y = plot.bottom() + 17.0;
        for month in 0..count {
            let (from, to) = Self::slot(plot, count, month);
            let label = (month + 1).to_string();
            if to - from > 18.0 || month % 3 == 0 {
                let text = Text::new(label, point(f64::midpoint(from, to), y)).size(SMALL);
                scene.text(text.align(Align::Center).ink(Ink::Muted));
            }
        }
        let words = self.words.just("stress-axis");
        let text = Text::new(words, point(plot.right(), y + 16.0)).size(SMALL);
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
        let left = axis_width(&ValueScale::linear(domain, (1.0, 0.0)), &self.unit, &self.words);
        let height = (width * 0.36).clamp(190.0, 300.0);
        let top = self.stamp(scene, top);
        let plot = Rect::between(left, top, width - 4.0, top + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(scene, &scale, plot, &self.unit, &self.words);
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
            target(scene, &self.words, (index, 0), bounds, title, lines);
        }
        scene.line(usual, Stroke::new(Ink::Before, 2.0));
        let y = self.axis(scene, plot, months.len());
        self.key(scene, y)
    }

    /// Says in the picture itself what it is, above the months, where it covers
    /// none; where they begin.
    fn stamp(&self, scene: &mut Scene, top: f64) -> f64 {
        let words = self.words.just("stress-stamp");
        let text = Text::new(words, point(scene.width - 9.0, top + 17.0)).bold();
        let text = text.size(14.0).align(Align::Right).ink(Ink::Loss);
        let area = text.bounds().grow(4.0);
        scene.rect(area, Ink::Loss);
        scene.rect(area.grow(-1.2), Ink::Paper);
        scene.text(text);
        top + 30.0
    }

    fn key(&self, scene: &mut Scene, y: f64) -> f64 {
        let area = Rect::new(1.0, y + 4.0, 24.0, 11.0);
        hatched(scene, area, Ink::Loss, 4.0);
        for y in [area.y, area.bottom()] {
            let stroke = Stroke::new(Ink::Loss, 1.6).dashed(Dash::Dashed);
            scene.segment(point(area.x, y), point(area.right(), y), stroke);
        }
        let words = self.words.just("stress-key");
        let text = Text::new(words, point(30.0, y + 14.0)).size(SMALL);
        let mut x = 30.0 + text.width() + 16.0;
        let mut base = y + 14.0;
        scene.text(text);
        let words = self.words.just("stress-key-usual");
        if x + 30.0 + text_width(&words, SMALL, false) > scene.width {
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
            Some(value) => self
                .words
                .with()
                .text("number", &number)
                .text("value", &self.span(value))
                .say("stress-month"),
            None => self.words.with().text("number", &number).say("stress-month-none"),
        };
        let mut lines = Vec::new();
        if let Some(usual) = month.usual {
            lines.push(self.words.with().amount("value", usual, &self.unit).say("stress-usual"));
        }
        match (month.usual, month.value) {
            (Some(usual), Some((low, high))) => {
                let less = self.span((usual - high, usual - low));
                lines.push(self.words.with().text("value", &less).say("stress-less"));
                lines.push(self.words.with().count("count", month.falls).say("stress-rests"));
            }
            (None, _) => lines.push(self.words.just("stress-usual-unknown")),
            (_, None) => lines.push(self.words.just("stress-unobserved")),
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
        value_axis(scene, &scale, plot, &plain, &self.words);
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
                let left = self.words.index(left.unwrap_or(0.0) * 100.0);
                let number = (month + 1).to_string();
                let title = self
                    .words
                    .with()
                    .text("label", &one.label)
                    .text("number", &number)
                    .text("left", &left)
                    .say("stress-fall");
                let lines = vec![self.origins.get(row).cloned().unwrap_or_default()];
                let place = (first + row * count + month, row + 1);
                target(scene, &self.words, place, Rect::around(at, 5.0), title, lines);
            }
            scene.line(run, stroke);
            ends.extend(last.map(|at| (row, at)));
        }
        let mut y = self.axis(scene, plot, count);
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
        let places = push_apart(&wanted, &|_| 16.0, plot.y + 4.0, plot.bottom());
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
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let words = &self.words;
        let header = [
            words.just("stress-column-month"),
            self.words.with().text("unit", self.unit.name()).say("stress-column-usual"),
            words.just("stress-column-low"),
            words.just("stress-column-high"),
            words.just("stress-column-falls"),
        ];
        let left =
            |one: &Profile| self.words.with().text("label", &one.label).say("stress-column-left");
        let header = header.into_iter().chain(self.profiles.iter().map(left));
        let number = |number: Option<f64>, or: &str| {
            let text = number.map_or_else(|| words.just(or), |number| words.plain(number));
            TableCell::number(text, number)
        };
        let rows = self.stress.months.iter().enumerate().map(|(index, month)| {
            let mut row = vec![
                TableCell::text((index + 1).to_string()),
                number(month.usual, "missing"),
                number(month.value.map(|value| value.0), "stress-no-range"),
                number(month.value.map(|value| value.1), "stress-no-range"),
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
            table: Table { caption: self.title(), header: header.collect(), rows: rows.collect() },
            methods: vec![self.method(), self.limits()],
        }
    }

    fn captions(&self) -> Vec<String> {
        let stress = &self.stress;
        if self.profiles.is_empty() || stress.known == 0 {
            return vec![self.nothing()];
        }
        let mut captions = vec![
            self.words
                .with()
                .text("flow", &self.flow)
                .count("count", self.profiles.len())
                .text("labels", &self.labels())
                .text("settings", &self.settings())
                .text("loss", &self.loss_words())
                .say("stress-caption"),
        ];
        if let Some((total, name)) = &self.total {
            let part = self.small_shares(stress.loss, *total);
            captions
                .push(self.words.with().text("share", &part).text("name", name).say("stress-part"));
        }
        let least = stress.months.iter().filter(|month| month.value.is_some() && month.falls > 0);
        let (least, most) = least.fold((usize::MAX, 0), |(low, high), month| {
            (low.min(month.falls), high.max(month.falls))
        });
        if least < most {
            let (most, least) = (most.to_string(), least.to_string());
            captions.push(
                self.words.with().text("most", &most).text("least", &least).say("stress-fewer"),
            );
        }
        let lacking = stress.months.len() - stress.known;
        if lacking > 0 {
            let (count, of) = (lacking.to_string(), stress.months.len().to_string());
            captions.push(
                self.words.with().text("count", &count).text("of", &of).say("stress-lacking"),
            );
        }
        captions
    }

    /// Small parts keep two digits: `0.012% to 0.034%`.
    fn small_shares(&self, (low, high): (f64, f64), of: f64) -> String {
        let words =
            |part: f64| self.words.with().plain("n", part / of * 100.0).say("number-percent");
        self.between(&words(low), &words(high))
    }

    fn method(&self) -> Method {
        let words = &self.words;
        let when = self.usual.iso();
        let (low, high) = self.stress.loss;
        let mut lines = vec![
            self.words.with().text("settings", &self.settings()).say("stress-method-settings"),
            self.words
                .with()
                .text("when", &when)
                .full("amount", self.stress.usual, &self.unit)
                .say("stress-method-usual"),
            words.just("stress-method-formula"),
            self.words
                .with()
                .full("low", low.round(), &self.unit)
                .full("high", high.round(), &self.unit)
                .say("stress-method-loss"),
        ];
        for (one, origin) in self.profiles.iter().zip(&self.origins) {
            let known = self.months_words(one.left.iter().flatten().count());
            lines.push(
                self.words
                    .with()
                    .text("label", &one.label)
                    .text("origin", origin)
                    .text("months", &known)
                    .say("stress-method-observed"),
            );
        }
        Method { title: words.just("stress-method"), lines }
    }

    fn limits(&self) -> Method {
        let lines = ["forecast", "others", "sales", "chance"];
        let line = |name: &str| self.words.just(&["stress-limit-", name].concat());
        Method { title: self.words.just("stress-limits"), lines: lines.map(line).to_vec() }
    }
}
