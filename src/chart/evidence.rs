//! What stands behind a percentage, and the sentences that say it, each with
//! the settings that were used. The page, `analyse` and `lint` say the same.

use crate::analysis::{
    Alternative, Anatomy, BaseRule, Change, ChangePoint, Expected, Ledger, Placebo, PriceSplit,
    Selected, Window,
};
use crate::scale::format;
use crate::trade::{Period, Unit};

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
    pub price: Option<Result<PriceSplit, &'static str>>,
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
    pub fn title(&self) -> String {
        let code = if self.code.is_empty() { String::new() } else { format!(" ({})", self.code) };
        let percent =
            self.change.percent.map_or_else(|| "no percentage".to_owned(), format::percent);
        format!("{}{code}, {} to {}: {percent}", self.label, self.route.0, self.route.1)
    }

    /// Everything, in sentences.
    pub fn sentences(&self, unit: &Unit) -> Vec<String> {
        let parts = [
            Some(windows(unit, self)),
            sums(unit, self),
            depth(unit, self),
            recovery(unit, self),
            unusual(self),
            among(self),
            level(self),
            bases(self),
            price(self),
            expected(self),
            elsewhere(unit, self),
            concentration(self),
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

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn months(count: i32) -> String {
    counted(usize::try_from(count.abs()).unwrap_or(0), "month", "months")
}

fn windows(unit: &Unit, line: &Evidence) -> String {
    let (before, after) = (&line.change.before, &line.change.after);
    let mean = |window: Window| if window.len() > 1 { "mean of a month, " } else { "" };
    let amount = |number: f64| format::amount(number, unit);
    match (before.mean, after.mean) {
        (Some(_), Some(_)) if before.window.overlaps(after.window) => format!(
            "No percentage: the windows {} and {} overlap.",
            before.window.long(),
            after.window.long()
        ),
        (Some(base), Some(now)) => format!(
            "From {} ({}{}) to {} ({}{}).",
            amount(base),
            mean(before.window),
            before.window.long(),
            amount(now),
            mean(after.window),
            after.window.long()
        ),
        _ => format!(
            "No percentage: {} without a figure in the windows {} and {}.",
            counted(before.gaps().len() + after.gaps().len(), "month", "months"),
            before.window.long(),
            after.window.long()
        ),
    }
}

/// What windows of one length hold together: the percentage is the same.
fn sums(unit: &Unit, line: &Evidence) -> Option<String> {
    let (before, after) = (&line.change.before, &line.change.after);
    line.change.percent?;
    let count = before.window.len();
    let (base, now) = before.sum().zip(after.sum())?;
    (count > 1 && count == after.window.len()).then(|| {
        format!(
            "As sums of {count} months: from {} to {}, the same percentage.",
            format::amount(base, unit),
            format::amount(now, unit)
        )
    })
}

/// The anatomy of a fall; a rise has none to speak of.
fn falling(line: &Evidence) -> Option<&Anatomy> {
    line.anatomy.as_ref().filter(|fall| {
        fall.recovery.is_some() && line.change.percent.is_none_or(|percent| percent < 0.0)
    })
}

fn depth(unit: &Unit, line: &Evidence) -> Option<String> {
    let fall = falling(line)?;
    let onset = fall.onset.map_or_else(String::new, |onset| {
        format!(" First below every month of the year before in {}.", onset.long())
    });
    let when = match fall.months_to_trough {
        0 => "the first month after the base".to_owned(),
        count => format!("{} after the first", months(count)),
    };
    Some(format!(
        "Lowest in {}, {when}: {}, {} against the base.{onset}",
        fall.trough.0.long(),
        format::amount(fall.trough.1, unit),
        format::percent(fall.trough_percent)
    ))
}

fn recovery(unit: &Unit, line: &Evidence) -> Option<String> {
    let fall = falling(line)?;
    let share = format::fixed(fall.recovery? * 100.0, 1);
    let gaps = match fall.gaps {
        0 => String::new(),
        count => format!("; {count} more have no figure"),
    };
    Some(format!(
        "By {} {share}% of that fall had come back; against the base {} were missing, summed over \
         {}{gaps}.",
        fall.last.0.long(),
        format::amount(fall.loss, unit),
        counted(fall.months, "month", "months"),
    ))
}

fn unusual(line: &Evidence) -> Option<String> {
    let found = line.placebo.as_ref().filter(|found| found.dates > 0 && found.percent < 0.0)?;
    let largest = found.largest.filter(|(_, percent)| *percent <= found.percent);
    let largest = largest.map_or_else(String::new, |(period, percent)| {
        format!(" The largest is that of {}, {}.", period.long(), format::percent(percent))
    });
    Some(format!(
        "Larger than at {} of the {} in this series where the same windows fit.{largest}",
        found.smaller,
        counted(found.dates, "other date", "other dates"),
    ))
}

/// Beside every other route and good at the same dates.
fn among(line: &Evidence) -> Option<String> {
    let percent = line.change.percent.filter(|percent| *percent < 0.0)?;
    let smaller = line.across.iter().filter(|(_, other)| *other > percent).count();
    let others = counted(line.across.len(), "other route or good", "other routes and goods");
    (!line.across.is_empty()).then(|| {
        format!("Larger than {smaller} of the {others} of this exporter between the same windows.")
    })
}

fn level(line: &Evidence) -> Option<String> {
    let point = line.change_point?;
    let nearest = line.nearest.as_ref().map_or_else(String::new, |(title, distance)| {
        let distance = match distance {
            0 => "in the same month".to_owned(),
            count if *count < 0 => format!("{} before", months(*count)),
            count => format!("{} later", months(*count)),
        };
        format!(" Nearest event: “{title}”, {distance}.")
    });
    Some(format!(
        "Without being told when, Pettitt's test finds the level {} from {} on (p about {}).\
         {nearest}",
        if point.is_fall { "lower" } else { "higher" },
        point.at.long(),
        format::short(point.p)
    ))
}

fn bases(line: &Evidence) -> Option<String> {
    let (low, high, count) = line.range()?;
    let mut rules = line.alternatives.iter();
    let year = rules.find(|other| other.rule == BaseRule::YearBefore && other.months == 1);
    let year = year.map_or_else(String::new, |other| {
        format!("; the first month against a year before {}", format::percent(other.percent))
    });
    Some(format!(
        "By {}: {} to {}{year}.",
        counted(count, "sensible base", "sensible bases"),
        format::percent(low),
        format::percent(high)
    ))
}

fn price(line: &Evidence) -> Option<String> {
    Some(match line.price? {
        Ok(split) => format!(
            "Quantity {}, unit value {}.",
            format::percent(split.quantity_percent),
            format::percent(split.price_percent)
        ),
        Err(why) => format!("No split into price and quantity: {why}."),
    })
}

fn expected(line: &Evidence) -> Option<String> {
    falling(line)?;
    let expected = line.expected.as_ref().filter(|months| !months.is_empty())?;
    let cells = &line.change.after.cells;
    let is_below = |month: &&Expected| {
        let found = cells.iter().find(|(period, _)| *period == month.period);
        let number = found.and_then(|(_, cell)| cell.number());
        number.is_some_and(|number| number < month.range.0)
    };
    let below = expected.iter().filter(is_below).count();
    Some(format!(
        "Below what a year before leads to expect, with the differences between years until then \
         as its range: {below} of {}.",
        counted(expected.len(), "month", "months")
    ))
}

fn elsewhere(unit: &Unit, line: &Evidence) -> Option<String> {
    let (ledger, left_out) = line.ledger.as_ref()?;
    let amount = |number: f64| format::amount(number, unit);
    let parts = ledger.gains.iter().map(|gain| {
        let ratio =
            gain.ratio.map_or_else(String::new, |ratio| format!(" (×{})", format::fixed(ratio, 1)));
        format!("{} {} to {}{ratio}", gain.partner, amount(gain.before), amount(gain.after))
    });
    let left_out = if left_out.is_empty() {
        String::new()
    } else {
        format!(" Without figures in all months: {}.", left_out.join(", "))
    };
    Some(format!(
        "Meanwhile, a month: {}. What exceeds their own trends coincides with {} of the {} lost on \
         the direct route; that one caused the other is not shown.{left_out}",
        parts.collect::<Vec<_>>().join("; "),
        amount(ledger.matched),
        amount(ledger.loss),
    ))
}

fn concentration(line: &Evidence) -> Option<String> {
    let (before, after) = line.concentration?;
    let share = line.dependence.map_or_else(String::new, |(before, after)| {
        format!(
            " The share of {} in them: {} before, {} after.",
            line.route.1,
            format::share(before),
            format::share(after)
        )
    });
    Some(format!(
        "Concentration on partners (Herfindahl–Hirschman index, 10,000 is one alone): {} before, \
         {} after.{share}",
        format::fixed(before, 0),
        format::fixed(after, 0)
    ))
}
