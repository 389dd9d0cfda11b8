//! Where did it go? The loss on the direct route beside what third countries
//! gained over their own trend: as a ledger, month by month, and as a flow
//! from before to after. Amounts that coincide; no record says that one
//! parcel became another.

use super::alluvial::{Block, Flow, alluvial};
use super::parts::{
    Fill, axis_width, between, hatched, heading, number_or, ratio, remark, target, value_axis,
    whisker,
};
use crate::analysis::{Change, Gain, Ledger, LedgerMonth, Window};
use crate::chart::frame::{NARROW, SMALL, WIDTHS, empty, flow_items, series_ink, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, nice};
use crate::scene::{
    Align, Ink, Rect, Scene, Stroke, TEXT_SIZE, Table, TableCell, Text, elide, point, text_width,
};
use crate::trade::{Unit, sorted};
use crate::words::Words;

/// The ledger of one kind of goods.
#[derive(Clone, Debug)]
pub struct RerouteGoods {
    /// What the chart calls them.
    pub label: String,
    /// Their code, empty where there is none.
    pub code: String,
    /// The change on the direct route.
    pub direct: Change,
    /// The loss beside the gains; `None` without a loss.
    pub ledger: Option<Ledger>,
    /// Third countries without figures in all months of the windows.
    pub left_out: Vec<String>,
    /// The ledger month by month.
    pub months: Vec<LedgerMonth>,
    /// What third countries in turn record as sent to the target, over its own
    /// trend, where the files hold it.
    pub onward: Vec<Gain>,
}

/// Ledgers, one of which is drawn; the table holds them all.
#[derive(Clone, Debug)]
pub struct RerouteChart {
    /// In the order of the story.
    pub goods: Vec<RerouteGoods>,
    /// Position of the one that is drawn.
    pub chosen: usize,
    /// Who recorded the trade.
    pub reporter: String,
    /// The other side of the direct route.
    pub partner: String,
    /// Currency or unit.
    pub unit: Unit,
    /// The window that is the base.
    pub before: Window,
    /// The window compared with it.
    pub after: Window,
    /// First and last month of the bars.
    pub months: Window,
    /// The language that it speaks.
    pub words: Words,
}

/// Height of a row of the ledger; twice as much in the narrow form.
const ROW: f64 = 27.0;

impl RerouteChart {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.say(key, args)
    }

    fn amount(&self, number: f64) -> String {
        self.words.amount(number, &self.unit)
    }

    fn called<'a>(&'a self, name: &'a str) -> &'a str {
        self.words.called(name)
    }

    /// `×2.5`, or that there was nothing before.
    fn ratio(&self, gain: &Gain) -> String {
        match gain.ratio {
            Some(number) => ["×", &ratio(&self.words, number)].concat(),
            None => self.words.just("reroute-from-zero"),
        }
    }

    fn loss_words(&self, goods: &RerouteGoods, ledger: &Ledger) -> String {
        let change = goods.direct.percent.map(|percent| self.words.percent(percent));
        self.words
            .with()
            .text("goods", &goods.label)
            .called("reporter", &self.reporter)
            .called("partner", &self.partner)
            .amount("amount", ledger.loss, &self.unit)
            .text("change", change.as_deref().unwrap_or("none"))
            .say("reroute-loss")
    }

    /// `€1m to €2m`, or one number where both round to it.
    fn range_words(&self, (low, high): (f64, f64)) -> String {
        between(&self.words, &self.amount(low), &self.amount(high))
    }

    /// Why there is no ledger.
    fn no_ledger(&self, goods: &RerouteGoods) -> String {
        let gaps = [goods.direct.before.gaps(), goods.direct.after.gaps()].concat();
        let gaps: Vec<String> = gaps.iter().map(|month| self.words.period(*month)).collect();
        let is_known = goods.direct.before.mean.is_some() && goods.direct.after.mean.is_some();
        self.words
            .with()
            .text("goods", &goods.label)
            .called("reporter", &self.reporter)
            .called("partner", &self.partner)
            .text("list", &self.words.list(gaps.iter().map(String::as_str), "list-comma"))
            .say(if is_known { "reroute-no-loss" } else { "reroute-gaps" })
    }

    /// Values and ratio of a third country: `Armenia €1m to €2m (×2.0)`.
    fn gain_words(&self, gain: &Gain) -> String {
        self.words
            .with()
            .called("partner", &gain.partner)
            .amount("before", gain.before, &self.unit)
            .amount("after", gain.after, &self.unit)
            .text("ratio", &self.ratio(gain))
            .say("study-gain")
    }

    fn windows(&self) -> (String, String) {
        (self.before.iso(), self.after.iso())
    }

    /// The picture at `width` CSS pixels.
    #[inline(never)] // A part of the engine begins here.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let Some(goods) = self.goods.get(self.chosen) else {
            return empty(width, &self.words.just("reroute-none"));
        };
        let Some(ledger) = &goods.ledger else { return empty(width, &self.no_ledger(goods)) };
        let mut scene = Scene::new(width, 0.0);
        let mut y = self.rows(&mut scene, goods, ledger, 0.0);
        y = self.bars(&mut scene, goods, ledger, y + 16.0);
        y = self.flows(&mut scene, goods, ledger, y + 16.0);
        scene.height = y + 4.0;
        scene.plot = scene.bounds();
        scene
    }

    /// The ledger: a row per third country, its excess as a bar with a range.
    fn rows(&self, scene: &mut Scene, goods: &RerouteGoods, ledger: &Ledger, top: f64) -> f64 {
        let width = scene.width;
        let is_narrow = width < NARROW;
        let mut y = heading(scene, &self.loss_words(goods, ledger), top);
        let (from, to) = self.windows();
        let words = self.words.with().text("from", &from).text("to", &to).say("reroute-third");
        y = remark(scene, &words, y) + 4.0;
        let name = |gain: &Gain| text_width(self.called(&gain.partner), TEXT_SIZE, true);
        let names = ledger.gains.iter().map(name).fold(60.0, f64::max).min(150.0);
        let (left, right) =
            if is_narrow { (6.0, width - 8.0) } else { (names + 72.0, width - 160.0) };
        let all = ledger.gains.iter().flat_map(|gain| [gain.range.0, gain.range.1, gain.excess]);
        let low = all.clone().fold(0.0, f64::min);
        let scale = ValueScale::linear((low, all.fold(0.0, f64::max)), (left, right));
        let zero = scale.position(0.0).unwrap_or(left);
        let height = if is_narrow { ROW + 20.0 } else { ROW };
        let axis = Stroke::new(Ink::Muted, 1.0);
        for (row, gain) in ledger.gains.iter().enumerate() {
            let middle = if is_narrow { y + 32.0 } else { y + height / 2.0 };
            let base = if is_narrow { y + 15.0 } else { middle + 4.5 };
            // Not through the words above a bar.
            let from = if is_narrow { middle - 10.0 } else { y };
            scene.segment(point(zero, from), point(zero, y + height), axis);
            let label = elide(self.called(&gain.partner), names.max(width * 0.3), TEXT_SIZE, true);
            scene.text(Text::new(label, point(1.0, base)).bold());
            let ratio = Text::new(self.ratio(gain), point(names + 56.0, base)).bold().size(14.0);
            scene.text(ratio.align(Align::Right));
            let (before, after) = (self.amount(gain.before), self.amount(gain.after));
            let values = self
                .words
                .with()
                .text("before", &before)
                .text("after", &after)
                .say("collapse-values");
            let values = Text::new(values, point(width - 1.0, base)).align(Align::Right);
            scene.text(values.ink(Ink::Muted));
            let x = scale.position(gain.excess).unwrap_or(zero);
            let bar = Rect::between(x.min(zero), middle - 6.0, x.max(zero), middle + 6.0);
            let ink = if gain.excess < 0.0 { Ink::Before } else { series_ink(row) };
            scene.rect(bar, ink);
            let ends = (scale.position(gain.range.0), scale.position(gain.range.1));
            if let (Some(from), Some(to)) = ends {
                whisker(scene, (from, to), middle);
            }
            let bounds = Rect::new(0.0, y, width, height);
            target(
                scene,
                &self.words,
                (row, row),
                bounds,
                self.gain_title(gain),
                self.gain_lines(gain),
            );
            y += height;
        }
        if ledger.gains.is_empty() {
            y = remark(scene, &self.words.just("reroute-no-third"), y);
        }
        let words = if ledger.uncapped > ledger.loss {
            let (amount, loss) = (self.amount(ledger.uncapped), self.amount(ledger.matched));
            self.words.with().text("amount", &amount).text("loss", &loss).say("reroute-capped")
        } else {
            let amount = self.amount(ledger.matched);
            self.words
                .with()
                .text("amount", &amount)
                .share("share", ledger.matched / ledger.loss)
                .say("reroute-together")
        };
        remark(scene, &words, y + 2.0)
    }

    fn gain_title(&self, gain: &Gain) -> String {
        self.words
            .with()
            .called("partner", &gain.partner)
            .amount("amount", gain.excess.abs(), &self.unit)
            .text("way", if gain.excess < 0.0 { "fell" } else { "rose" })
            .say("reroute-excess")
    }

    fn gain_lines(&self, gain: &Gain) -> Vec<String> {
        let values = [
            ("before", &*self.amount(gain.before)),
            ("after", &self.amount(gain.after)),
            ("ratio", &self.ratio(gain)),
        ];
        vec![
            self.say("reroute-values", &values),
            self.words.with().amount("amount", gain.expected, &self.unit).say("reroute-trend"),
            self.words.with().text("range", &self.range_words(gain.range)).say("study-range"),
            self.words.with().amount("amount", gain.counted, &self.unit).say("reroute-counted"),
        ]
    }

    /// Loss below and gains above one line, month by month.
    fn bars(&self, scene: &mut Scene, goods: &RerouteGoods, ledger: &Ledger, top: f64) -> f64 {
        let width = scene.width;
        let words = self.words.with().text("unit", self.unit.name()).say("reroute-bars");
        let mut y = heading(scene, &words, top);
        y = self.key(scene, ledger, y) + 4.0;
        let loss = |month: &LedgerMonth| month.loss.map_or(0.0, |loss| -loss);
        let stack = |month: &LedgerMonth, sign: f64| {
            month.excess.iter().flatten().map(|number| (number * sign).max(0.0)).sum::<f64>()
        };
        let above = |month: &LedgerMonth| stack(month, 1.0) + loss(month).max(0.0);
        let below = |month: &LedgerMonth| stack(month, -1.0) + (-loss(month)).max(0.0);
        let high = goods.months.iter().map(above).fold(0.0, f64::max);
        let low = goods.months.iter().map(below).fold(0.0, f64::max);
        let domain = nice((-low, high), 4);
        let left = axis_width(&ValueScale::linear(domain, (1.0, 0.0)), &self.unit, &self.words);
        let height = (width * 0.32).clamp(190.0, 280.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(scene, &scale, plot, &self.unit, &self.words);
        let axis = TimeAxis::new(self.months.from, self.months.to, plot.x, plot.right());
        let zero = scale.position(0.0).unwrap_or(plot.bottom());
        let place = |number: f64| scale.position(number).unwrap_or(zero);
        let first = ledger.gains.len();
        for (index, month) in goods.months.iter().enumerate() {
            let (start, end) = month.period.month_span();
            let (from, to) = (axis.x(start), axis.x(end));
            let gap = ((to - from) * 0.16).min(3.0);
            let (from, to) = (from + gap, to - gap);
            let gains = month.excess.iter().enumerate().filter_map(|(row, excess)| {
                let excess = (*excess)?;
                Some((excess, if excess < 0.0 { Ink::Before } else { series_ink(row) }))
            });
            let (mut over, mut under) = (0.0, 0.0);
            for (number, ink) in month.loss.map(|loss| (-loss, Ink::Loss)).into_iter().chain(gains)
            {
                let side = if number < 0.0 { &mut under } else { &mut over };
                let next = *side + number;
                let (upper, lower) = (place(side.max(next)), place(side.min(next)));
                scene.rect(Rect::between(from, upper, to, lower), ink);
                *side = next;
            }
            if month.loss.is_none() {
                let area = Rect::between(from, zero, to, plot.bottom());
                hatched(scene, area, Ink::Before, 4.0);
            }
            let (title, lines) = self.month_words(month, ledger);
            let bounds = Rect::between(axis.x(start), plot.y, axis.x(end), plot.bottom());
            target(scene, &self.words, (first + index, first), bounds, title, lines);
        }
        scene.segment(point(plot.x, zero), point(plot.right(), zero), Stroke::new(Ink::Text, 1.0));
        y = time_axis(scene, &axis, &self.words, plot.bottom());
        let gaps = goods.months.iter().filter(|month| month.loss.is_none()).count();
        if gaps > 0 {
            let words = self.words.with().called("partner", &self.partner).say("reroute-hatched");
            y = remark(scene, &words, y);
        }
        y
    }

    fn month_words(&self, month: &LedgerMonth, ledger: &Ledger) -> (String, Vec<String>) {
        let of = |key: &str, partner: &str, number: Option<f64>, is_below: bool| {
            let partner = self.called(partner);
            let Some(number) = number else {
                return self.words.with().text("goods", partner).say("flow-no-figure");
            };
            let way = if is_below { "fell" } else { "rose" };
            let amount = self.amount(number.abs());
            self.words
                .with()
                .text("partner", partner)
                .text("amount", &amount)
                .text("way", way)
                .say(key)
        };
        let is_lost = month.loss.is_some_and(|loss| loss >= 0.0);
        let mut lines = vec![of("reroute-month-direct", &self.partner, month.loss, is_lost)];
        for (gain, excess) in ledger.gains.iter().zip(&month.excess) {
            let is_below = excess.is_some_and(|excess| excess < 0.0);
            lines.push(of("reroute-month-third", &gain.partner, *excess, is_below));
        }
        (self.words.period(month.period), lines)
    }

    /// Which colour is whose.
    fn key(&self, scene: &mut Scene, ledger: &Ledger, top: f64) -> f64 {
        let direct = self.words.with().called("partner", &self.partner).say("reroute-key-direct");
        let mut items = vec![(direct, Ink::Loss)];
        for (row, gain) in ledger.gains.iter().enumerate() {
            items.push((self.called(&gain.partner).to_owned(), series_ink(row)));
        }
        items.push((self.words.just("reroute-key-below"), Ink::Before));
        let widths: Vec<f64> =
            items.iter().map(|(text, _)| 18.0 + text_width(text, SMALL, false)).collect();
        let (places, bottom) = flow_items(&widths, 1.0, top + 12.0, scene.width - 2.0);
        for ((text, ink), at) in items.into_iter().zip(places) {
            scene.rect(Rect::new(at.x, at.y - 10.0, 12.0, 11.0), ink);
            scene.text(Text::new(text, point(at.x + 16.0, at.y)).size(SMALL));
        }
        bottom - 12.0
    }

    /// Before and after as two columns, joined by bands.
    fn flows(&self, scene: &mut Scene, goods: &RerouteGoods, ledger: &Ledger, top: f64) -> f64 {
        let (Some(base), Some(now)) = (goods.direct.before.mean, goods.direct.after.mean) else {
            return top;
        };
        let mut y = heading(scene, &self.words.just("reroute-flows"), top);
        y = remark(scene, &self.words.just("reroute-bands"), y);
        let width = scene.width;
        for (window, align, x) in
            [(&self.before, Align::Left, 1.0), (&self.after, Align::Right, width - 1.0)]
        {
            let text = Text::new(self.words.dated(&window.iso(), "short"), point(x, y + 14.0))
                .size(SMALL)
                .bold();
            scene.text(text.align(align));
        }
        let loss = self.loss_words(goods, ledger);
        let block = |window: Window, name: &str, size: f64, ink: Ink, lines: Vec<String>| {
            let (name, amount) = (self.called(name).to_owned(), self.amount(size));
            let title = self
                .words
                .with()
                .text("name", &name)
                .text("amount", &amount)
                .text("when", &window.iso())
                .say("reroute-block");
            Block { name, size, amount, ink: Some(ink), title, lines }
        };
        let kept = now.clamp(0.0, base);
        let mut before =
            vec![block(self.before, &self.partner, base, Ink::Loss, vec![loss.clone()])];
        let mut after = vec![block(self.after, &self.partner, now, Ink::Loss, vec![loss])];
        let same = (Ink::Band, Fill::Solid);
        let mut flows = vec![Flow { ends: (0, 0), size: kept, look: same }];
        for (row, gain) in ledger.gains.iter().enumerate() {
            let (ink, ends) = (series_ink(row), (row + 1, row + 1));
            let mut counted = Vec::new();
            // What stayed below its own trend coincides with nothing.
            if gain.counted > 0.0 {
                let amount = self.amount(gain.counted);
                counted.push(self.words.with().text("amount", &amount).say("reroute-coincide"));
            }
            before.push(block(self.before, &gain.partner, gain.before, ink, Vec::new()));
            after.push(block(self.after, &gain.partner, gain.after, ink, counted));
            flows.push(Flow { ends: (0, row + 1), size: gain.counted, look: (ink, Fill::Lines) });
            let own = gain.before.min(gain.after - gain.counted);
            flows.push(Flow { ends, size: own, look: same });
        }
        let gone = ledger.loss - ledger.matched;
        if gone > 0.0 {
            let ends = (0, after.len());
            flows.push(Flow { ends, size: gone, look: (Ink::Before, Fill::Lines) });
            after.push(Block {
                ink: None,
                title: self.words.with().amount("amount", gone, &self.unit).say("reroute-gone"),
                lines: vec![self.words.just("reroute-gone-why")],
                ..block(
                    self.after,
                    &self.words.just("reroute-gone-name"),
                    gone,
                    Ink::Before,
                    Vec::new(),
                )
            });
        }
        let first = ledger.gains.len() + goods.months.len();
        let row = ledger.gains.len() + 1;
        alluvial(scene, &self.words, (&before, &after), &flows, y + 22.0, (first, row))
    }

    /// Captions, table and arithmetic.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let mut captions = Vec::new();
        if let Some(goods) = self.goods.get(self.chosen) {
            match &goods.ledger {
                Some(ledger) => self.captions(goods, ledger, &mut captions),
                None => captions.push(self.no_ledger(goods)),
            }
        }
        let mean = |window: &Window| {
            self.words
                .with()
                .text("when", &window.iso())
                .text("unit", self.unit.name())
                .say("reroute-column-mean")
        };
        let mut header = vec![self.words.just("goods"), self.words.just("reroute-column-to")];
        header.extend([mean(&self.before), mean(&self.after)]);
        header.extend(
            [
                "reroute-column-ratio",
                "reroute-column-trend",
                "reroute-column-excess",
                "study-low",
                "study-high",
                "reroute-column-counted",
            ]
            .map(|key| self.words.just(key)),
        );
        let mut rows = Vec::new();
        for goods in &self.goods {
            self.table_rows(goods, &mut rows);
        }
        Twin {
            captions,
            table: Table {
                caption: self
                    .words
                    .with()
                    .called("reporter", &self.reporter)
                    .called("partner", &self.partner)
                    .say("reroute-table"),
                header,
                rows,
            },
            methods: self.goods.iter().map(|goods| self.method(goods)).collect(),
        }
    }

    fn captions(&self, goods: &RerouteGoods, ledger: &Ledger, captions: &mut Vec<String>) {
        let (from, to) = self.windows();
        let direct = &goods.direct;
        captions.push(
            self.words
                .with()
                .text("loss", &self.loss_words(goods, ledger))
                .amount("before", direct.before.mean.unwrap_or(0.0), &self.unit)
                .text("from", &from)
                .amount("after", direct.after.mean.unwrap_or(0.0), &self.unit)
                .text("to", &to)
                .say("reroute-caption"),
        );
        let by_ratio: Vec<&Gain> = ledger.gains.iter().filter(|gain| gain.excess > 0.0).collect();
        let ratio = |gain: &Gain| gain.ratio.unwrap_or(0.0);
        let by_ratio = sorted(by_ratio, &|a, b| ratio(b).total_cmp(&ratio(a)));
        if !by_ratio.is_empty() {
            let mut list = String::new();
            for gain in by_ratio {
                self.words.add(&mut list, &self.gain_words(gain), "list-semicolon");
            }
            captions.push(self.words.with().text("list", &list).say("reroute-meanwhile"));
            captions.push(
                self.words
                    .with()
                    .amount("amount", ledger.matched, &self.unit)
                    .text("range", &self.range_words(ledger.range))
                    .share("share", ledger.matched / ledger.loss)
                    .say("reroute-coincides"),
            );
        }
        for gain in &goods.onward {
            captions.push(
                self.words
                    .with()
                    .called("name", &gain.partner)
                    .amount("after", gain.after, &self.unit)
                    .called("partner", &self.partner)
                    .amount("before", gain.before, &self.unit)
                    .text("ratio", &self.ratio(gain))
                    .amount("amount", gain.excess, &self.unit)
                    .say("reroute-onward"),
            );
        }
        if !goods.left_out.is_empty() {
            let names = goods.left_out.iter().map(|name| self.called(name));
            let list = self.words.list(names, "list-comma");
            captions.push(self.words.with().text("list", &list).say("reroute-left-out"));
        }
    }

    fn table_rows(&self, goods: &RerouteGoods, rows: &mut Vec<Vec<TableCell>>) {
        let words = &self.words;
        let number = |number: f64| TableCell::number(words.plain(number), Some(number));
        let nothing = || TableCell::text("");
        let times = |number: f64| TableCell::number(ratio(words, number), Some(number));
        let own = goods.direct.percent.map(|percent| 1.0 + percent / 100.0);
        rows.push(vec![
            TableCell::text(goods.label.clone()),
            TableCell::text(
                words.with().called("partner", &self.partner).say("reroute-row-direct"),
            ),
            number_or(words, goods.direct.before.mean, "missing"),
            number_or(words, goods.direct.after.mean, "missing"),
            own.map_or_else(nothing, times),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
        ]);
        let gains = goods.ledger.iter().flat_map(|ledger| &ledger.gains);
        for gain in gains {
            rows.push(vec![
                TableCell::text(goods.label.clone()),
                TableCell::text(self.called(&gain.partner)),
                number(gain.before),
                number(gain.after),
                gain.ratio.map_or_else(|| TableCell::text(words.just("reroute-from-zero")), times),
                number(gain.expected),
                number(gain.excess),
                number(gain.range.0),
                number(gain.range.1),
                number(gain.counted),
            ]);
        }
        for partner in &goods.left_out {
            let mut row = vec![
                TableCell::text(goods.label.clone()),
                TableCell::text(self.called(partner)),
                TableCell::text(words.just("reroute-row-gap")),
            ];
            row.resize_with(10, nothing);
            rows.push(row);
        }
    }

    fn method(&self, goods: &RerouteGoods) -> Method {
        let Some(ledger) = &goods.ledger else {
            return Method { title: goods.label.clone(), lines: vec![self.no_ledger(goods)] };
        };
        let words = &self.words;
        let mut dates = words.with();
        dates.text("from", &self.before.iso()).text("to", &self.after.iso());
        let trend = dates.say("reroute-method-trend");
        let loss = dates
            .plain("before", goods.direct.before.mean.unwrap_or(0.0))
            .plain("after", goods.direct.after.mean.unwrap_or(0.0))
            .full("loss", ledger.loss, &self.unit)
            .say("reroute-method-loss");
        let mut lines = vec![loss, trend];
        for gain in &ledger.gains {
            lines.push(
                self.words
                    .with()
                    .called("partner", &gain.partner)
                    .plain("after", gain.after)
                    .plain("amount", gain.expected)
                    .full("excess", gain.excess, &self.unit)
                    .plain("low", gain.range.0)
                    .full("high", gain.range.1, &self.unit)
                    .say("reroute-method-gain"),
            );
        }
        let is_capped = ledger.uncapped > ledger.loss;
        let key = if is_capped { "reroute-method-capped" } else { "reroute-method-sum" };
        lines.push(self.words.with().full("amount", ledger.uncapped, &self.unit).say(key));
        lines.push(words.just("reroute-method-limits"));
        Method { title: self.loss_words(goods, ledger), lines }
    }
}
