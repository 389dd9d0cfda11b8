//! Where did it go? The loss on the direct route beside what third countries
//! gained over their own trend: as a ledger, month by month, and as a flow
//! from before to after. Amounts that coincide; no record says that one
//! parcel became another.

use super::alluvial::{Block, Flow, alluvial};
use super::parts::{Fill, axis_width, hatched, heading, remark, target, value_axis, whisker};
use crate::analysis::{Change, Gain, Ledger, LedgerMonth, Window};
use crate::chart::frame::{NARROW, SMALL, WIDTHS, empty, flow_items, series_ink, time_axis};
use crate::chart::{Method, Twin};
use crate::scale::{TimeAxis, ValueScale, format, nice};
use crate::scene::{
    Align, Ink, Rect, Scene, Stroke, TEXT_SIZE, Table, TableCell, Text, elide, point, text_width,
};
use crate::trade::{Unit, sorted};
use crate::words::english;

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
}

/// Height of a row of the ledger; twice as much in the narrow form.
const ROW: f64 = 27.0;

impl RerouteChart {
    fn amount(&self, number: f64) -> String {
        format::amount(number, &self.unit)
    }

    fn ratio(gain: &Gain) -> String {
        gain.ratio.map_or_else(|| "from 0".to_owned(), |ratio| format!("×{}", format::ratio(ratio)))
    }

    fn loss_words(&self, goods: &RerouteGoods, ledger: &Ledger) -> String {
        let percent = goods
            .direct
            .percent
            .map_or(String::new(), |percent| format!(" ({})", format::percent(percent)));
        format!(
            "{}, {} to {}: {} a month less{percent}",
            goods.label,
            self.reporter,
            self.partner,
            self.amount(ledger.loss)
        )
    }

    /// `between €1m and €2m`, or one number where both round to it.
    fn range_words(&self, (low, high): (f64, f64)) -> String {
        let (low, high) = (self.amount(low), self.amount(high));
        if low == high { low } else { format!("{low} to {high}") }
    }

    /// Why there is no ledger.
    fn no_ledger(&self, goods: &RerouteGoods) -> String {
        let gaps = [goods.direct.before.gaps(), goods.direct.after.gaps()].concat();
        match (goods.direct.before.mean, goods.direct.after.mean) {
            (Some(_), Some(_)) => format!(
                "{}: nothing was lost on the direct route, {} to {}, so there is nothing to set \
                 beside it.",
                goods.label, self.reporter, self.partner
            ),
            _ => format!(
                "{}: no ledger. {} to {} has no figure in {}, and a gap is not a loss.",
                goods.label,
                self.reporter,
                self.partner,
                gaps.iter().map(|month| month.long()).collect::<Vec<_>>().join(", ")
            ),
        }
    }

    /// The picture at `width` CSS pixels.
    pub fn scene(&self, width: f64) -> Scene {
        let width = width.clamp(WIDTHS.0, WIDTHS.1);
        let Some(goods) = self.goods.get(self.chosen) else {
            return empty(width, "No goods to follow.");
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
        let words = format!(
            "Third countries: {} against {}, what lies above their own trend, a month",
            self.after.short(),
            self.before.short()
        );
        y = remark(scene, &words, y) + 4.0;
        let name = |gain: &Gain| text_width(&gain.partner, TEXT_SIZE, true);
        let names = ledger.gains.iter().map(name).fold(60.0, f64::max).min(150.0);
        let (left, right) =
            if is_narrow { (6.0, width - 8.0) } else { (names + 72.0, width - 160.0) };
        let all = ledger.gains.iter().flat_map(|gain| [gain.range.0, gain.range.1, gain.excess]);
        let low = all.clone().fold(0.0, f64::min);
        let scale = ValueScale::linear((low, all.fold(0.0, f64::max)), (left, right));
        let zero = scale.position(0.0).unwrap_or(left);
        let height = if is_narrow { ROW + 20.0 } else { ROW };
        let end = y + height * ledger.gains.len() as f64;
        scene.segment(point(zero, y), point(zero, end), Stroke::new(Ink::Muted, 1.0));
        for (row, gain) in ledger.gains.iter().enumerate() {
            let middle = if is_narrow { y + 32.0 } else { y + height / 2.0 };
            let base = if is_narrow { y + 15.0 } else { middle + 4.5 };
            let label = elide(&gain.partner, names.max(width * 0.3), TEXT_SIZE, true);
            scene.text(Text::new(label, point(1.0, base)).bold());
            let ratio = Text::new(Self::ratio(gain), point(names + 56.0, base)).bold().size(14.0);
            scene.text(ratio.align(Align::Right));
            let values = format!("{} → {}", self.amount(gain.before), self.amount(gain.after));
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
            target(scene, (row, row), bounds, self.gain_title(gain), self.gain_lines(gain));
            y += height;
        }
        if ledger.gains.is_empty() {
            y = remark(scene, "No third country has figures in all months of both windows.", y);
        }
        let mut words = format!(
            "Together {} a month, coinciding with {} of the loss. Thin lines: what single odd \
             months before would make of it.",
            self.amount(ledger.matched),
            format::share(ledger.matched / ledger.loss)
        );
        if ledger.uncapped > ledger.loss {
            words = format!(
                "Together {} a month, more than was lost; no more than the loss, {}, is counted. \
                 Thin lines: what single odd months before would make of it.",
                self.amount(ledger.uncapped),
                self.amount(ledger.matched)
            );
        }
        remark(scene, &words, y + 2.0)
    }

    fn gain_title(&self, gain: &Gain) -> String {
        format!(
            "{}: {} a month {} its own trend",
            gain.partner,
            self.amount(gain.excess.abs()),
            if gain.excess < 0.0 { "below" } else { "above" }
        )
    }

    fn gain_lines(&self, gain: &Gain) -> Vec<String> {
        vec![
            format!(
                "{} → {} a month ({})",
                self.amount(gain.before),
                self.amount(gain.after),
                Self::ratio(gain)
            ),
            format!("Own trend leads to expect {}", self.amount(gain.expected)),
            format!("Range {}", self.range_words(gain.range)),
            format!("Counted against the loss: {}", self.amount(gain.counted)),
        ]
    }

    /// Loss below and gains above one line, month by month.
    fn bars(&self, scene: &mut Scene, goods: &RerouteGoods, ledger: &Ledger, top: f64) -> f64 {
        let width = scene.width;
        let words = format!("Month by month, {}, each against its own past", self.unit);
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
        let left = axis_width(
            &ValueScale::linear(domain, (1.0, 0.0)),
            &self.unit,
            &crate::words::english(),
        );
        let height = (width * 0.32).clamp(190.0, 280.0);
        let plot = Rect::between(left, y, width - 6.0, y + height);
        let scale = ValueScale::linear(domain, (plot.bottom(), plot.y));
        value_axis(scene, &scale, plot, &self.unit, &crate::words::english());
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
            target(scene, (first + index, first), bounds, title, lines);
        }
        scene.segment(point(plot.x, zero), point(plot.right(), zero), Stroke::new(Ink::Text, 1.0));
        y = time_axis(scene, &axis, &english(), plot.bottom());
        let gaps = goods.months.iter().filter(|month| month.loss.is_none()).count();
        if gaps > 0 {
            let words = format!("Hatched: no figure for {}, not a loss.", self.partner);
            y = remark(scene, &words, y);
        }
        y
    }

    fn month_words(&self, month: &LedgerMonth, ledger: &Ledger) -> (String, Vec<String>) {
        let direct = match month.loss {
            Some(loss) if loss >= 0.0 => {
                format!("{} {} below its base", self.partner, self.amount(loss))
            }
            Some(loss) => format!("{} {} above its base", self.partner, self.amount(-loss)),
            None => format!("{}: no figure", self.partner),
        };
        let mut lines = vec![direct];
        for (gain, excess) in ledger.gains.iter().zip(&month.excess) {
            lines.push(match excess {
                Some(excess) if *excess < 0.0 => {
                    format!("{} {} below its trend", gain.partner, self.amount(-excess))
                }
                Some(excess) => format!("{} {} above", gain.partner, self.amount(*excess)),
                None => format!("{}: no figure", gain.partner),
            });
        }
        (month.period.long(), lines)
    }

    /// Which colour is whose.
    fn key(&self, scene: &mut Scene, ledger: &Ledger, top: f64) -> f64 {
        let mut items = vec![(format!("{}, direct route", self.partner), Ink::Loss)];
        for (row, gain) in ledger.gains.iter().enumerate() {
            items.push((gain.partner.clone(), series_ink(row)));
        }
        items.push(("any of them below its trend".to_owned(), Ink::Before));
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
        let mut y = heading(scene, "Before and after, a month", top);
        let words = "Full bands: the same route. Lined bands: a loss and gains that coincide; that \
                     the same goods took the other road is not shown.";
        y = remark(scene, words, y);
        let width = scene.width;
        for (window, align, x) in
            [(&self.before, Align::Left, 1.0), (&self.after, Align::Right, width - 1.0)]
        {
            let text = Text::new(window.short(), point(x, y + 14.0)).size(SMALL).bold();
            scene.text(text.align(align));
        }
        let loss = self.loss_words(goods, ledger);
        let block = |window: Window, name: &str, size: f64, ink: Ink, lines: Vec<String>| Block {
            name: name.to_owned(),
            size,
            amount: self.amount(size),
            ink: Some(ink),
            title: format!("{name}: {} a month, {}", self.amount(size), window.long()),
            lines,
        };
        let kept = now.clamp(0.0, base);
        let mut before =
            vec![block(self.before, &self.partner, base, Ink::Loss, vec![loss.clone()])];
        let mut after = vec![block(self.after, &self.partner, now, Ink::Loss, vec![loss])];
        let same = (Ink::Band, Fill::Solid);
        let mut flows = vec![Flow { ends: (0, 0), size: kept, look: same }];
        for (row, gain) in ledger.gains.iter().enumerate() {
            let (ink, ends) = (series_ink(row), (row + 1, row + 1));
            let counted =
                format!("{} above its own trend coincide with the loss", self.amount(gain.counted));
            before.push(block(self.before, &gain.partner, gain.before, ink, Vec::new()));
            after.push(block(self.after, &gain.partner, gain.after, ink, vec![counted]));
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
                title: format!(
                    "Lost on the direct route and seen in none of these: {} a month",
                    self.amount(gone)
                ),
                lines: vec![
                    "Other countries, other goods, own production or nothing at all: these tables \
                     do not say."
                        .to_owned(),
                ],
                ..block(self.after, "None of these", gone, Ink::Before, Vec::new())
            });
        }
        let first = ledger.gains.len() + goods.months.len();
        let row = ledger.gains.len() + 1;
        alluvial(scene, (&before, &after), &flows, y + 22.0, (first, row))
    }

    /// Captions, table and arithmetic.
    pub fn twin(&self) -> Twin {
        let mut captions = Vec::new();
        if let Some(goods) = self.goods.get(self.chosen) {
            match &goods.ledger {
                Some(ledger) => self.captions(goods, ledger, &mut captions),
                None => captions.push(self.no_ledger(goods)),
            }
        }
        let unit = &self.unit;
        let header = [
            "Goods".to_owned(),
            "To".to_owned(),
            format!("{} ({unit} a month)", self.before.long()),
            format!("{} ({unit} a month)", self.after.long()),
            "After ÷ before".to_owned(),
            "Expected by own trend".to_owned(),
            "Above trend".to_owned(),
            "Low".to_owned(),
            "High".to_owned(),
            "Counted against the loss".to_owned(),
        ];
        let mut rows = Vec::new();
        for goods in &self.goods {
            self.table_rows(goods, &mut rows);
        }
        let caption = format!(
            "{} to {}: the loss, and what third countries gained over their own trend",
            self.reporter, self.partner
        );
        Twin {
            captions,
            table: Table { caption, header: header.to_vec(), rows },
            methods: self.goods.iter().map(|goods| self.method(goods)).collect(),
        }
    }

    fn captions(&self, goods: &RerouteGoods, ledger: &Ledger, captions: &mut Vec<String>) {
        captions.push(format!(
            "{}: from {} ({}) to {} ({}).",
            self.loss_words(goods, ledger),
            self.amount(goods.direct.before.mean.unwrap_or(0.0)),
            self.before.long(),
            self.amount(goods.direct.after.mean.unwrap_or(0.0)),
            self.after.long(),
        ));
        let by_ratio: Vec<&Gain> = ledger.gains.iter().filter(|gain| gain.excess > 0.0).collect();
        let ratio = |gain: &Gain| gain.ratio.unwrap_or(0.0);
        let by_ratio = sorted(by_ratio, &|a, b| ratio(b).total_cmp(&ratio(a)));
        let parts = by_ratio.iter().map(|gain| {
            format!(
                "{} {} to {} ({})",
                gain.partner,
                self.amount(gain.before),
                self.amount(gain.after),
                Self::ratio(gain)
            )
        });
        let parts: Vec<String> = parts.collect();
        if !parts.is_empty() {
            captions.push(format!("Meanwhile, a month: {}.", parts.join("; ")));
            captions.push(format!(
                "What exceeds their own trends ({} a month; {} with single odd months of the base) \
                 coincides with {} of the loss. That the same goods took another road is not shown \
                 by these figures.",
                self.amount(ledger.matched),
                self.range_words(ledger.range),
                format::share(ledger.matched / ledger.loss)
            ));
        }
        for gain in &goods.onward {
            captions.push(format!(
                "{} in turn recorded {} a month to {} after {} ({}), {} above its own trend.",
                gain.partner,
                self.amount(gain.after),
                self.partner,
                self.amount(gain.before),
                Self::ratio(gain),
                self.amount(gain.excess)
            ));
        }
        if !goods.left_out.is_empty() {
            captions.push(format!(
                "Without figures in all months of both windows, and left out: {}.",
                goods.left_out.join(", ")
            ));
        }
    }

    fn table_rows(&self, goods: &RerouteGoods, rows: &mut Vec<Vec<TableCell>>) {
        let number = |number: f64| TableCell::number(format::plain(number), Some(number));
        let nothing = || TableCell::text("");
        let mean = |mean: Option<f64>| mean.map_or_else(|| TableCell::text("missing"), number);
        let ratio = goods.direct.percent.map(|percent| 1.0 + percent / 100.0);
        rows.push(vec![
            TableCell::text(goods.label.clone()),
            TableCell::text(format!("{} (direct route)", self.partner)),
            mean(goods.direct.before.mean),
            mean(goods.direct.after.mean),
            ratio
                .map_or_else(nothing, |ratio| TableCell::number(format::ratio(ratio), Some(ratio))),
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
                TableCell::text(gain.partner.clone()),
                number(gain.before),
                number(gain.after),
                gain.ratio.map_or_else(
                    || TableCell::text("from 0"),
                    |ratio| TableCell::number(format::ratio(ratio), Some(ratio)),
                ),
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
                TableCell::text(partner.clone()),
                TableCell::text("months missing"),
            ];
            row.resize_with(10, nothing);
            rows.push(row);
        }
    }

    fn method(&self, goods: &RerouteGoods) -> Method {
        let Some(ledger) = &goods.ledger else {
            return Method { title: goods.label.clone(), lines: vec![self.no_ledger(goods)] };
        };
        let full = |number: f64| format::full(number, &self.unit);
        let mut lines = vec![format!(
            "Loss = mean of a month in {} − mean of a month in {} = {} − {} = {}.",
            self.before.long(),
            self.after.long(),
            format::plain(goods.direct.before.mean.unwrap_or(0.0)),
            format::plain(goods.direct.after.mean.unwrap_or(0.0)),
            full(ledger.loss)
        )];
        lines.push(format!(
            "Own trend: the median slope between all pairs of months of {} (Theil and Sen), drawn \
             on to the middle of {}; with fewer than six months, the median level. Not below zero.",
            self.before.long(),
            self.after.long()
        ));
        for gain in &ledger.gains {
            lines.push(format!(
                "{}: {} − {} expected = {}; range {} to {} if every month strayed as the oddest of \
                 the base did.",
                gain.partner,
                format::plain(gain.after),
                format::plain(gain.expected),
                full(gain.excess),
                format::plain(gain.range.0),
                full(gain.range.1)
            ));
        }
        let sum = full(ledger.uncapped);
        lines.push(if ledger.uncapped > ledger.loss {
            format!(
                "Gains above zero sum to {sum}, more than the loss; each is counted by its share of \
                 the loss, so that nothing comes back more often than it went missing."
            )
        } else {
            format!("Gains above zero sum to {sum}; the cap, the loss itself, is not reached.")
        });
        lines.push(
            "Falls elsewhere are not set against the gains. Goods that contain each other are never \
             added up. Coincidence in time is all that customs records of this kind can show."
                .to_owned(),
        );
        Method { title: self.loss_words(goods, ledger), lines }
    }
}
