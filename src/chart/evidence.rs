//! What stands behind a percentage, and the sentences that say it, each with
//! the settings that were used. The page, `analyse` and `lint` say the same.

use crate::analysis::{
    Alternative, Anatomy, BaseRule, Change, ChangePoint, Expected, Ledger, NoSplit, Placebo,
    PriceSplit, Selected,
};
use crate::trade::{Period, Unit};
use crate::words::Words;

/// One product: all that is known of its percentage.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What the chart calls it.
    pub label: String,
    /// Its code, empty where the table gives none.
    pub code: String,
    /// Who trades with whom.
    pub route: (String, String),
    /// The series and what it is.
    pub selected: Selected,
    /// The change that the chart shows.
    pub change: Change,
    /// How deep, how fast, what came back.
    pub anatomy: Option<Anatomy>,
    /// How unusual.
    pub placebo: Option<Placebo>,
    /// The same comparison at every other date: first period after, percent.
    pub dates: Vec<(Period, f64)>,
    /// The same comparison, at the same dates, of every other route and good
    /// of this reporter in the tables: what it is called, and percent.
    pub across: Vec<(String, f64)>,
    /// Published percentages of the same goods and months: what was said, and
    /// percent.
    pub claims: Vec<(String, f64)>,
    /// Where the level changes, found without the windows.
    pub change_point: Option<ChangePoint>,
    /// The event nearest to that point, and how many months it is from it
    /// (negative: before it).
    pub nearest: Option<(String, i32)>,
    /// The same fall by other bases.
    pub alternatives: Vec<Alternative>,
    /// Price and quantity, or why there is no split; `None` without
    /// quantities.
    pub price: Option<Result<PriceSplit, NoSplit>>,
    /// The months of the window after, as a year before would have them.
    pub expected: Option<Vec<Expected>>,
    /// The loss beside what other partners of the same goods gained, and who
    /// had to be left out.
    pub ledger: Option<(Ledger, Vec<String>)>,
    /// Herfindahl–Hirschman index of the partners that both windows know,
    /// before and after; only with three of them at least.
    pub concentration: Option<(f64, f64)>,
    /// The direct route's share in all partners that both windows know, before
    /// and after.
    pub dependence: Option<(f64, f64)>,
}

impl Evidence {
    /// What it is: goods, route and percentage.
    pub fn title(&self, words: &Words) -> String {
        let code = if self.code.is_empty() { "none" } else { &*self.code };
        let change = match self.change.percent {
            Some(percent) => words.percent(percent),
            None => words.just("study-no-percent"),
        };
        words
            .with()
            .text("goods", &self.label)
            .text("code", code)
            .called("reporter", &self.route.0)
            .called("partner", &self.route.1)
            .text("change", &change)
            .say("evidence-title")
    }

    /// Everything, in sentences.
    pub fn sentences(&self, words: &Words, unit: &Unit) -> Vec<String> {
        let parts = [
            Some(windows(words, unit, self)),
            sums(words, unit, self),
            depth(words, unit, self),
            recovery(words, unit, self),
            unusual(words, self),
            among(words, self),
            level(words, self),
            bases(words, self),
            price(words, self),
            expected(words, self),
            elsewhere(words, unit, self),
            concentration(words, self),
        ];
        parts.into_iter().flatten().collect()
    }

    /// Lowest and highest percentage of all bases, and how many there are.
    pub fn range(&self) -> Option<(f64, f64, usize)> {
        let all = self.alternatives.iter().map(|other| other.percent);
        let low = all.clone().fold(f64::INFINITY, f64::min);
        let high = all.clone().fold(f64::NEG_INFINITY, f64::max);
        let count = all.count();
        (count > 0).then_some((low, high, count))
    }
}

fn windows(words: &Words, unit: &Unit, line: &Evidence) -> String {
    let (before, after) = (&line.change.before, &line.change.after);
    let mut said = words.with();
    said.text("from", &before.window.iso()).text("to", &after.window.iso());
    let (Some(base), Some(now)) = (before.mean, after.mean) else {
        return said.count("count", before.gaps().len() + after.gaps().len()).say("evidence-gaps");
    };
    if before.window.overlaps(after.window) {
        return said.say("evidence-overlap");
    }
    said.amount("before", base, unit)
        .amount("after", now, unit)
        .is("mean", before.window.len() > 1)
        .is("means", after.window.len() > 1)
        .say("evidence-means")
}

/// What windows of one length hold together: the percentage is the same.
fn sums(words: &Words, unit: &Unit, line: &Evidence) -> Option<String> {
    let (before, after) = (&line.change.before, &line.change.after);
    line.change.percent?;
    let count = before.window.len();
    let (base, now) = before.sum().zip(after.sum())?;
    (count > 1 && count == after.window.len()).then(|| {
        words
            .with()
            .count("count", count)
            .amount("before", base, unit)
            .amount("after", now, unit)
            .say("evidence-sums")
    })
}

/// The anatomy of a fall; a rise has none to speak of.
fn falling(line: &Evidence) -> Option<&Anatomy> {
    line.anatomy.as_ref().filter(|fall| {
        fall.recovery.is_some() && line.change.percent.is_none_or(|percent| percent < 0.0)
    })
}

fn depth(words: &Words, unit: &Unit, line: &Evidence) -> Option<String> {
    let fall = falling(line)?;
    let onset = fall.onset.map_or_else(String::new, |onset| onset.to_string());
    Some(
        words
            .with()
            .period("when", fall.trough.0)
            .text("count", &fall.months_to_trough.unsigned_abs().to_string())
            .amount("amount", fall.trough.1, unit)
            .percent("change", fall.trough_percent)
            .is("any", fall.onset.is_some())
            .text("date", &onset)
            .say("evidence-lowest"),
    )
}

fn recovery(words: &Words, unit: &Unit, line: &Evidence) -> Option<String> {
    let fall = falling(line)?;
    let share = words.fixed(fall.recovery? * 100.0, 1);
    Some(
        words
            .with()
            .period("when", fall.last.0)
            .text("share", &words.with().text("n", &share).say("number-percent"))
            .amount("amount", fall.loss, unit)
            .count("count", fall.months)
            .count("gaps", fall.gaps)
            .say("evidence-recovery"),
    )
}

fn unusual(words: &Words, line: &Evidence) -> Option<String> {
    let found = line.placebo.as_ref().filter(|found| found.dates > 0 && found.percent < 0.0)?;
    let largest = found.largest.filter(|(_, percent)| *percent <= found.percent);
    let (when, change) = largest.map_or_else(Default::default, |(period, percent)| {
        (period.to_string(), words.percent(percent))
    });
    Some(
        words
            .with()
            .count("number", found.smaller)
            .count("count", found.dates)
            .is("any", largest.is_some())
            .text("when", &when)
            .text("change", &change)
            .say("evidence-unusual"),
    )
}

/// Beside every other route and good at the same dates.
fn among(words: &Words, line: &Evidence) -> Option<String> {
    let percent = line.change.percent.filter(|percent| *percent < 0.0)?;
    let smaller = line.across.iter().filter(|(_, other)| *other > percent).count();
    let (number, count) = (smaller.to_string(), line.across.len().to_string());
    (!line.across.is_empty())
        .then(|| words.with().text("number", &number).text("count", &count).say("evidence-among"))
}

fn level(words: &Words, line: &Evidence) -> Option<String> {
    let point = line.change_point?;
    let (title, distance) = line.nearest.as_ref().map_or(("", 0), |near| (&*near.0, near.1));
    Some(
        words
            .with()
            .text("way", if point.is_fall { "fell" } else { "rose" })
            .period("when", point.at)
            .text("p", &words.short(point.p))
            .is("any", line.nearest.is_some())
            .text("title", title)
            .text("count", &distance.unsigned_abs().to_string())
            .text("side", if distance < 0 { "before" } else { "after" })
            .say("evidence-level"),
    )
}

fn bases(words: &Words, line: &Evidence) -> Option<String> {
    let (low, high, count) = line.range()?;
    let mut rules = line.alternatives.iter();
    let year = rules.find(|other| other.rule == BaseRule::YearBefore && other.months == 1);
    let change = year.map_or_else(String::new, |other| words.percent(other.percent));
    Some(
        words
            .with()
            .count("count", count)
            .percent("low", low)
            .percent("high", high)
            .is("any", year.is_some())
            .text("change", &change)
            .say("evidence-spread"),
    )
}

fn price(words: &Words, line: &Evidence) -> Option<String> {
    Some(match line.price? {
        Ok(split) => {
            let quantity = words.percent(split.quantity_percent);
            let price = words.percent(split.price_percent);
            words.with().text("quantity", &quantity).text("price", &price).say("evidence-price")
        }
        Err(why) => words.with().text("why", why.key()).say("evidence-no-split"),
    })
}

fn expected(words: &Words, line: &Evidence) -> Option<String> {
    falling(line)?;
    let expected = line.expected.as_ref().filter(|months| !months.is_empty())?;
    let cells = &line.change.after.cells;
    let is_below = |month: &&Expected| {
        let found = cells.iter().find(|(period, _)| *period == month.period);
        let number = found.and_then(|(_, cell)| cell.number());
        number.is_some_and(|number| number < month.range.0)
    };
    let below = expected.iter().filter(is_below).count().to_string();
    let count = expected.len().to_string();
    Some(words.with().text("number", &below).text("count", &count).say("evidence-expected"))
}

fn elsewhere(words: &Words, unit: &Unit, line: &Evidence) -> Option<String> {
    let (ledger, left_out) = line.ledger.as_ref()?;
    let mut list = String::new();
    for gain in &ledger.gains {
        let ratio = gain.ratio.map(|ratio| ["×", &super::studies::ratio(words, ratio)].concat());
        words.add(
            &mut list,
            &words
                .with()
                .called("partner", &gain.partner)
                .amount("before", gain.before, unit)
                .amount("after", gain.after, unit)
                .text("ratio", ratio.as_deref().unwrap_or("none"))
                .say("study-gain"),
            "list-semicolon",
        );
    }
    let left = words.list(left_out.iter().map(|name| words.called(name)), "list-comma");
    if list.is_empty() {
        let all = words.with().text("list", &left).say("reroute-left-out");
        return (!left.is_empty()).then_some(all);
    }
    Some(
        words
            .with()
            .text("list", &list)
            .amount("amount", ledger.matched, unit)
            .amount("loss", ledger.loss, unit)
            .is("any", !left_out.is_empty())
            .text("left", &left)
            .say("evidence-elsewhere"),
    )
}

fn concentration(words: &Words, line: &Evidence) -> Option<String> {
    let (before, after) = line.concentration?;
    let (low, high) = line.dependence.unwrap_or_default();
    Some(
        words
            .with()
            .text("before", &words.fixed(before, 0))
            .text("after", &words.fixed(after, 0))
            .is("any", line.dependence.is_some())
            .called("partner", &line.route.1)
            .share("low", low)
            .share("high", high)
            .say("evidence-concentration"),
    )
}
