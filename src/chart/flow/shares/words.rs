//! What shares say: captions, the table, the arithmetic, and each month of
//! each part.

use super::SharesChart;
use crate::analysis::{ROUNDING, Split, Unsplit, Window};
use crate::chart::{Method, Twin};
use crate::scene::{Datum, Table, TableCell, Target};
use crate::trade::{Cell, Quality};

/// Two periods between which shares are compared.
type Compared = ((Window, Split), (Window, Split));

impl SharesChart {
    /// Why a month is not drawn, as the messages call it.
    pub(super) fn why(&self, month: usize) -> &'static str {
        match self.months.get(month) {
            Some(Err(Unsplit::Negative)) => "negative",
            Some(Err(Unsplit::Beyond)) => "beyond",
            Some(Ok(_)) => "nothing",
            _ => "missing",
        }
    }

    /// What the y axis counts.
    pub(super) fn unit_words(&self) -> String {
        let flow = &self.flow;
        if self.is_value {
            return flow.unit_words();
        }
        let key = if self.whole.is_some() { "shares-unit-whole" } else { "shares-unit" };
        let whole = self.whole.as_deref().unwrap_or_default();
        let kind = flow.span.0.kind();
        flow.words.with().text("whole", whole).text("kind", kind).say(key)
    }

    /// A share with one decimal, so that those of a month add up.
    fn share(&self, share: f64) -> String {
        let words = &self.flow.words;
        words.with().text("n", &words.fixed(share * 100.0, 1)).say("number-percent")
    }

    /// Gives a target of a frame its words.
    #[inline(never)] // A part of the engine begins here.
    pub fn describe(&self, target: &mut Target) {
        if let Datum::Figure { product, period } = target.datum {
            let line = self.flow.lines.iter().position(|line| line.product == product);
            let month = self.flow.span.0.steps_to(period).and_then(|at| usize::try_from(at).ok());
            if let Some((line, month)) = line.zip(month) {
                self.say_figure(target, line, month);
            }
            return;
        }
        self.flow.describe(target);
    }

    pub(super) fn say_figure(&self, target: &mut Target, line: usize, month: usize) {
        let (flow, period) = (&self.flow, self.period(month));
        let words = &flow.words;
        let own = &flow.lines[line];
        // What the rest would be is known only where the whole is.
        let is_rest = self.whole.is_some() && line + 1 == flow.lines.len();
        let figure = match own.series.cell(period) {
            Cell::Zero if is_rest => words.full(0.0, &flow.unit),
            Cell::Value(number) => words.full(number, &flow.unit),
            Cell::Zero => words.with().full("amount", 0.0, &flow.unit).say("zero-long"),
            Cell::Missing => words.just("missing-long"),
            Cell::Suppressed => words.just("suppressed-long"),
        };
        let is_known = own.series.at(period).is_some();
        let split = self.split(month);
        let share = match split.and_then(|split| Some((split.share(line)?, split))) {
            Some((share, split)) => words
                .with()
                .text("share", &self.share(share))
                .amount("total", split.total, &flow.unit)
                .say("shares-of"),
            None => words.with().text("why", self.why(month)).say("shares-none"),
        };
        let mut lines = match (self.is_value, is_known) {
            (false, true) => vec![share, figure],
            (_, false) if is_rest => vec![share],
            _ => vec![figure, share],
        };
        let events = flow.events.iter().filter(|(_, event)| event.when.first_period() == period);
        let nearby: Vec<&str> = events.map(|(_, event)| event.title.as_str()).collect();
        let mut message = words.with();
        let said = words.list(lines.iter().map(String::as_str), "list-semicolon");
        target.spoken = message
            .text("goods", own.label.as_str())
            .period("when", period)
            .text("figure", &said)
            .text("change", "none")
            .is("any", !nearby.is_empty())
            .text("events", &words.list(nearby.into_iter(), "list-semicolon"))
            .say("flow-spoken");
        target.title = message.say("flow-title");
        let quality = own.qualities.iter().find(|(at, _)| *at == period);
        if let Some((_, quality)) = quality {
            lines.push(words.with().text("quality", quality.name()).say("flow-quality"));
        }
        target.lines = lines;
    }

    /// The whole of a window, if each of its months has one.
    fn over(&self, window: Window) -> Option<Split> {
        let splits = window.periods().map(|period| {
            let month = usize::try_from(self.flow.span.0.steps_to(period)?).ok()?;
            self.split(month)
        });
        let splits: Option<Vec<Split>> = splits.collect();
        Split::over(&splits?).filter(|split| split.total > 0.0)
    }

    /// What is compared: the windows of the view, or the first and the last
    /// month with shares.
    fn compared(&self) -> Option<Compared> {
        if let Some((before, after)) = self.windows
            && let Some(splits) = self.over(before).zip(self.over(after))
        {
            return Some(((before, splits.0), (after, splits.1)));
        }
        let mut known = (0..self.months.len()).filter_map(|month| {
            let split = self.split(month).filter(|split| split.total > 0.0)?;
            let (from, to) = (self.period(month), self.period(month));
            Some((Window { from, to }, split))
        });
        known.next().zip(known.next_back())
    }

    /// The parts that lost and gained most share, by how many percentage
    /// points of it, counted between the shares as they are printed.
    fn extremes((before, after): (&Split, &Split)) -> Option<((usize, f64), (usize, f64))> {
        let tenths = |split: &Split, part| Some((split.share(part)? * 1_000.0).round());
        let points = |part| Some((part, (tenths(after, part)? - tenths(before, part)?) / 10.0));
        let points: Vec<(usize, f64)> = (0..before.parts.len()).filter_map(points).collect();
        // The first of equal ones.
        let lost = points.iter().copied().reduce(|a, b| if b.1 < a.1 { b } else { a })?;
        let gained = points.iter().copied().reduce(|a, b| if b.1 > a.1 { b } else { a })?;
        Some((lost, gained))
    }

    fn change_words(&self, ((from, before), (to, after)): &Compared) -> Option<String> {
        let flow = &self.flow;
        let words = &flow.words;
        let (lost, gained) = Self::extremes((before, after))?;
        let share = |split: &Split, part: usize| self.share(split.share(part).unwrap_or(0.0));
        let is_same = gained.1 - lost.1 < 0.05;
        Some(
            words
                .with()
                .text("route", &flow.route)
                .text("from", &from.iso())
                .text("to", &to.iso())
                .text("lost", &flow.lines[lost.0].label)
                .text("before", &share(before, lost.0))
                .text("after", &share(after, lost.0))
                .text("fall", &words.fixed(-lost.1, 1))
                .text("gained", &flow.lines[gained.0].label)
                .text("start", &share(before, gained.0))
                .text("end", &share(after, gained.0))
                .text("rise", &words.fixed(gained.1, 1))
                .say(if is_same { "shares-same" } else { "shares-change" }),
        )
    }

    fn captions(&self, compared: Option<&Compared>) -> Vec<String> {
        let flow = &self.flow;
        let words = &flow.words;
        let change = compared.and_then(|compared| self.change_words(compared));
        let mut captions = vec![change.unwrap_or_else(|| words.just("shares-unknown"))];
        let (from, to) = (flow.span.0.to_string(), flow.span.1.to_string());
        let months = (0..self.months.len())
            .filter(|month| self.months[*month].map_or(true, |total| total <= 0.0));
        let months: Vec<usize> = months.collect();
        let kind = flow.span.0.kind();
        captions.push(
            words
                .with()
                .text("from", &from)
                .text("to", &to)
                .count("count", months.len())
                .text("kind", kind)
                .say(if months.is_empty() { "flow-whole" } else { "shares-gaps" }),
        );
        for why in ["missing", "negative", "beyond", "nothing"] {
            let count = months.iter().filter(|month| self.why(**month) == why).count();
            if count > 0 {
                captions.push(
                    words
                        .with()
                        .text("why", &words.with().text("why", why).say("shares-none"))
                        .count("count", count)
                        .text("kind", kind)
                        .say("shares-why"),
                );
            }
        }
        let is_open =
            |quality: &Quality| matches!(quality, Quality::Provisional | Quality::Estimated);
        let unfirm = flow.lines.iter().flat_map(|line| {
            line.qualities.iter().filter(|(at, it)| is_open(it) && line.series.at(*at).is_some())
        });
        let unfirm = unfirm.count();
        if unfirm > 0 {
            captions.push(words.with().count("count", unfirm).say("shares-unfirm"));
        }
        captions
    }

    fn method(&self, compared: Option<&Compared>) -> Method {
        let flow = &self.flow;
        let words = &flow.words;
        let whole = self.whole.as_deref().unwrap_or_default();
        let mut lines = vec![if self.whole.is_some() {
            words.with().text("whole", whole).share("rounding", ROUNDING).say("shares-method-whole")
        } else {
            words.just("shares-method-sum")
        }];
        if let Some(((from, before), (to, after))) = compared
            && let Some((lost, gained)) = Self::extremes((before, after))
        {
            for (part, _) in [lost, gained] {
                for (window, split) in [(from, before), (to, after)] {
                    lines.push(
                        words
                            .with()
                            .text("goods", &flow.lines[part].label)
                            .text("when", &window.iso())
                            .full("part", split.parts[part], &flow.unit)
                            .full("total", split.total, &flow.unit)
                            .text("share", &self.share(split.share(part).unwrap_or(0.0)))
                            .say("shares-method-line"),
                    );
                }
            }
        }
        lines.push(words.just("shares-method-points"));
        Method { title: words.just("shares-method"), lines }
    }

    /// Captions, the table of every share or amount, and the arithmetic.
    #[inline(never)] // A part of the engine begins here.
    pub fn twin(&self) -> Twin {
        let flow = &self.flow;
        let words = &flow.words;
        let (kind, unit) = (flow.span.0.kind(), flow.unit.to_string());
        let compared = self.compared();
        let of = if self.is_value { unit.clone() } else { words.just("shares-column-share") };
        let mut header = vec![words.with().text("kind", kind).say("flow-column")];
        header.extend(flow.lines.iter().map(|line| {
            words.with().text("goods", &line.label).text("unit", &of).say("flow-column-goods")
        }));
        header.push(words.with().text("unit", &unit).say("shares-column-total"));
        let rows = (0..self.months.len()).map(|month| {
            let period = self.period(month);
            let split = self.split(month);
            let mut row = vec![TableCell::text(words.period(period))];
            row.extend(flow.lines.iter().enumerate().map(|(at, line)| {
                let cell = line.series.cell(period);
                let is_rest = self.whole.is_some() && at + 1 == flow.lines.len();
                match (split.as_ref().and_then(|split| split.share(at)), cell) {
                    _ if cell.is_gap() && !is_rest => {
                        TableCell::text(words.just(cell.state().unwrap_or_default()))
                    }
                    (_, cell) if self.is_value => match cell.number() {
                        Some(number) => TableCell::number(words.plain(number), Some(number)),
                        None => TableCell::text(words.just("no-figure")),
                    },
                    (Some(share), _) => {
                        TableCell::number(words.fixed(share * 100.0, 1), Some(share * 100.0))
                    }
                    (None, _) => TableCell::text(words.just("shares-no")),
                }
            }));
            let total = split.map(|split| split.total);
            let text = total.map_or_else(|| words.just("no-figure"), |total| words.plain(total));
            row.push(TableCell::number(text, total));
            row
        });
        let caption = words
            .with()
            .text("route", &flow.route)
            .text("unit", &of)
            .text("kind", kind)
            .say(if self.is_value { "flow-table" } else { "shares-table" });
        Twin {
            captions: self.captions(compared.as_ref()),
            table: Table { caption, header, rows: rows.collect() },
            methods: vec![self.method(compared.as_ref())],
        }
    }
}
