//! All lines of a panel ranked by their change between two windows, and how
//! much of a rank is owed to the choice of the windows.

use std::cmp::Ordering;
use std::rc::Rc;

use super::bases::{BaseRule, LENGTHS};
use super::{Panel, Window};
use crate::trade::Cell;

/// How a ranking is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankSettings {
    /// The window that is the base.
    pub before: Window,
    /// The window compared with it.
    pub after: Window,
    /// Lines whose base (mean of a month) is below it are not ranked.
    pub floor: f64,
    /// Nor are those whose base is less than this percentage of all bases.
    pub floor_share: f64,
}

/// Whether a line takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has a rank.
    Ranked,
    /// Its base is below a floor.
    BelowFloor,
    /// A month of a window has no figure.
    Missing,
    /// Its base is not above zero: no ratio to it exists.
    NoBase,
}

/// What is known of a line between the two windows; means of a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Whether it takes part.
    pub standing: Standing,
    /// The value at stake: the mean of the window before.
    pub before: Option<f64>,
    /// The mean of the window after.
    pub after: Option<f64>,
    /// Change in percent of the base.
    pub percent: Option<f64>,
    /// From the largest fall, 1, on; equal changes have an equal rank. Only
    /// of lines that take part.
    pub rank: Option<usize>,
}

/// The lines of a panel between two windows.
#[derive(Clone, Debug)]
pub struct Ranking {
    settings: RankSettings,
    windows: Windows,
    /// NaN, inside this room alone, is a mean that is not known.
    before: Vec<f64>,
    after: Vec<f64>,
    percents: Vec<f64>,
    standing: Vec<Standing>,
    rank: Vec<u32>,
    order: Vec<usize>,
    apart: Vec<usize>,
    /// Sum of the bases above zero.
    base_of_all: f64,
}

/// Two windows as places in a panel, the ends excluded.
type Windows = ((usize, usize), (usize, usize));

/// A number whose order as an integer is that of the float.
fn sortable(number: f64) -> u64 {
    let bits = number.to_bits();
    if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
}

fn percent_of(before: f64, after: f64) -> f64 {
    let percent = (after - before) / before * 100.0;
    if before > 0.0 && percent.is_finite() { percent } else { f64::NAN }
}

fn known(number: f64) -> Option<f64> {
    Some(number).filter(|number| number.is_finite())
}

/// Ranks the lines of `panel`, the largest fall first; of equal falls the
/// larger base, then the line that stands first in the panel.
///
/// A line with a month without figure in either window has no rank: it is
/// listed apart, as are those without a base above zero or below a floor.
///
/// # Errors
///
/// In words, when the windows overlap, are in the wrong order, or leave the
/// months of the panel.
pub fn rank(panel: &Panel, settings: RankSettings) -> Result<Ranking, &'static str> {
    let windows = windows(panel, settings.before, settings.after)?;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    panel.means(windows.0, &mut before);
    panel.means(windows.1, &mut after);
    let lines = before.len().min(after.len());
    let mut percent = vec![0.0; lines];
    let mut bases = Vec::with_capacity(lines);
    for line in 0..lines {
        percent[line] = percent_of(before[line], after[line]);
        if before[line] > 0.0 {
            bases.push(before[line]);
        }
    }
    let base_of_all = super::collapse::sum(&bases).min(f64::MAX);
    let floor = settings.floor.max(base_of_all * settings.floor_share / 100.0);
    let standing = |line: usize| match (before[line], after[line]) {
        (base, now) if !base.is_finite() || !now.is_finite() => Standing::Missing,
        (base, _) if base <= 0.0 || percent[line].is_nan() => Standing::NoBase,
        (base, _) if base < floor => Standing::BelowFloor,
        _ => Standing::Ranked,
    };
    let standing: Vec<Standing> = (0..lines).map(standing).collect();
    let of_kind = |kind| standing.iter().enumerate().filter(move |(_, other)| **other == kind);
    let order = by_fall(&percent, &before, &standing);
    let mut rank = vec![0; lines];
    let (mut last, mut number) = (f64::NAN, 0);
    for (place, line) in (1..).zip(&order) {
        // Zeros of both signs are one fall: none.
        if last.is_nan() || percent[*line] > last {
            (last, number) = (percent[*line], place);
        }
        rank[*line] = number;
    }
    let kinds = [Standing::BelowFloor, Standing::Missing, Standing::NoBase];
    let apart = kinds.into_iter().flat_map(of_kind).map(|(line, _)| line).collect();
    Ok(Ranking {
        settings,
        windows,
        before,
        after,
        percents: percent,
        standing,
        rank,
        order,
        apart,
        base_of_all,
    })
}

/// The lines that take part by their fall. One number holds the fall, but for
/// its last digits, and the line: thousands of them are sorted in a fraction
/// of the time that comparing pairs takes, and those that are alike in it are
/// put in order afterwards.
fn by_fall(percents: &[f64], bases: &[f64], standing: &[Standing]) -> Vec<usize> {
    let lines = percents.len() as u64;
    let mask = lines.max(2).next_power_of_two() - 1;
    let mut keys: Vec<u64> = Vec::with_capacity(percents.len());
    for (at, percent) in percents.iter().enumerate() {
        if standing[at] == Standing::Ranked {
            keys.push(sortable(*percent) & !mask | at as u64);
        }
    }
    radsort::sort(&mut keys);
    #[expect(clippy::cast_possible_truncation, reason = "no more than there are lines")]
    let line = |key: u64| (key & mask) as usize;
    let mut order: Vec<usize> = keys.iter().map(|key| line(*key)).collect();
    let mut from = 0;
    while from < keys.len() {
        let mut to = from + 1;
        while to < keys.len() && keys[to] | mask == keys[from] | mask {
            to += 1;
        }
        if to > from + 1 {
            let by_number = |a: f64, b: f64| a.partial_cmp(&b).unwrap_or(Ordering::Equal);
            let alike = order[from..to].to_vec();
            let places = crate::trade::order(alike.len(), &|a, b| {
                let (a, b) = (alike[a], alike[b]);
                by_number(percents[a], percents[b]).then_with(|| by_number(bases[b], bases[a]))
            });
            for (at, place) in places.into_iter().enumerate() {
                order[from + at] = alike[place];
            }
        }
        from = to;
    }
    order
}

fn windows(panel: &Panel, before: Window, after: Window) -> Result<Windows, &'static str> {
    let before_places =
        panel.places(before).ok_or("the window before leaves the months of the table")?;
    let after_places =
        panel.places(after).ok_or("the window after leaves the months of the table")?;
    if before_places.1 > after_places.0 {
        return Err("the window after begins before the other one has ended");
    }
    Ok((before_places, after_places))
}

impl Ranking {
    /// Whether a line with a figure in every month has a season: two years up
    /// to the end of the base.
    fn has_season(&self) -> bool {
        self.windows.0.1 >= 24
    }

    /// How it was made.
    pub fn settings(&self) -> &RankSettings {
        &self.settings
    }

    /// The lines that have a rank, by rank.
    pub fn order(&self) -> &[usize] {
        &self.order
    }

    /// The others: below a floor, then missing, then without a base.
    pub fn apart(&self) -> &[usize] {
        &self.apart
    }

    /// How many lines stand so.
    pub fn count(&self, standing: Standing) -> usize {
        self.standing.iter().filter(|other| **other == standing).count()
    }

    /// Sum of all bases above zero, ranked or not.
    pub fn base_of_all(&self) -> f64 {
        self.base_of_all
    }

    /// What is known of a line.
    pub fn line(&self, line: usize) -> Ranked {
        let at = |numbers: &[f64]| numbers.get(line).copied().and_then(known);
        let standing = self.standing.get(line).copied().unwrap_or(Standing::Missing);
        Ranked {
            standing,
            before: at(&self.before),
            after: at(&self.after),
            percent: at(&self.percents),
            rank: self.rank.get(line).map(|rank| *rank as usize).filter(|rank| *rank > 0),
        }
    }

    /// What of the sum of all bases this line's base is, in percent.
    pub fn share(&self, line: usize) -> Option<f64> {
        let base = self.line(line).before.filter(|base| *base > 0.0)?;
        known(base / self.base_of_all * 100.0)
    }
}

/// The ranks of a line over the windows that a sensible reader could have
/// chosen instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The smallest rank number.
    pub best: usize,
    /// The largest.
    pub worst: usize,
    /// How many pairs of windows gave the line a rank, the chosen one among
    /// them.
    pub windows: usize,
}

/// A pair of windows that could have been chosen instead.
#[derive(Clone, Copy, Debug)]
struct Other {
    windows: Windows,
    /// Whether the figures are divided by their calendar month's share.
    is_adjusted: bool,
    /// Which of [`Stability::among`] are looked at: beside the year before
    /// little may be a fall, and beside the base much.
    kind: usize,
}

/// The range of ranks of lines over the rules of [`super::alternatives`]: 1
/// to 12 months up to the base, on both sides, with the same months a year
/// earlier, and on both sides after taking out the season.
///
/// The lines compared are those that the chosen windows rank. A pair of
/// windows by which fewer than half of them have a figure ranks too few to
/// count. It is made step by step, a pair of windows each, so that a page can
/// do something else in between.
#[derive(Clone, Debug)]
pub struct Stability {
    others: Vec<Other>,
    next: usize,
    /// The lines asked for, and what is known of them so far.
    lines: Vec<usize>,
    ranges: Vec<RankRange>,
    /// The lines that are looked at, those asked for first; for both kinds of
    /// windows.
    among: [Vec<usize>; 2],
    /// How many ranked lines are not: whatever windows are taken, they have a
    /// figure and fell less than all that were asked for.
    beyond: [usize; 2],
    season: Option<Rc<Season>>,
    adjusted: [Adjusted; 2],
    // Buffers, so that a step allocates nothing. What is left of each line
    // looked at, and of what: its sums after and before.
    now: Vec<f64>,
    base: Vec<f64>,
    asked: Vec<(f64, usize)>,
    limits: Vec<f64>,
    counts: Vec<u32>,
}

impl Stability {
    /// Of some `lines`; those without a rank have no range.
    pub fn new(panel: &Panel, ranking: &Ranking, lines: &[usize]) -> Self {
        let of = |line: &usize| ranking.rank.get(*line).map_or(0, |rank| *rank as usize);
        let lines: Vec<usize> = lines.iter().copied().filter(|line| of(line) > 0).collect();
        let ranges =
            lines.iter().map(|line| RankRange { best: of(line), worst: of(line), windows: 1 });
        Self {
            others: others(panel, ranking),
            next: 0,
            ranges: ranges.collect(),
            lines,
            among: [Vec::new(), Vec::new()],
            beyond: [0; 2],
            season: None,
            adjusted: [Adjusted::default(), Adjusted::default()],
            now: Vec::new(),
            base: Vec::new(),
            asked: Vec::new(),
            limits: Vec::new(),
            counts: Vec::new(),
        }
    }

    /// With the season of the panel as another one found it, where the base
    /// ends in the same month.
    #[must_use]
    pub fn with_season(
        mut self,
        panel: &Panel,
        ranking: &Ranking,
        known: Option<Rc<Season>>,
    ) -> Self {
        let end = ranking.windows.0.1;
        let fits = |season: &Rc<Season>| season.end == end && season.lines == panel.lines().len();
        self.season = known.filter(fits);
        self
    }

    /// The season of the panel, if a step has asked for it.
    pub fn season(&self) -> Option<Rc<Season>> {
        self.season.clone()
    }

    /// Of all lines of a panel, at once.
    pub fn all(panel: &Panel, ranking: &Ranking) -> Vec<Option<RankRange>> {
        let mut stability = Self::new(panel, ranking, ranking.order());
        while stability.step(panel, ranking) {}
        stability.ranges(panel.lines().len())
    }

    /// Finds the lines to look at. What is asked for are mostly the largest
    /// falls, and most lines never come near: their lowest month is a larger
    /// part of their highest one than what is left of all that were asked for.
    fn choose(&mut self, panel: &Panel, ranking: &Ranking) {
        self.among = [self.lines.clone(), self.lines.clone()];
        let mut most = [f64::INFINITY; 2];
        // Of many lines none is far from all.
        if self.lines.len() * 8 < ranking.order.len() {
            most = [0.0; 2];
            for at in 0..self.others.len() {
                let other = self.others[at];
                self.look(panel, ranking, other);
                let lengths = length(other.windows.0) / length(other.windows.1);
                for left in self.now.iter().zip(&self.base).filter_map(left) {
                    // Running sums round; bounds do not.
                    most[other.kind] = most[other.kind].max(left * lengths * 1.001 + 1e-9);
                }
            }
            self.adjusted = [Adjusted::default(), Adjusted::default()];
        }
        let mut is_asked = vec![false; ranking.rank.len()];
        for line in &self.lines {
            is_asked[*line] = true;
        }
        let has_season = ranking.has_season();
        let season = self.season.as_deref().filter(|_| has_season);
        let least = panel.least_left();
        for (line, rank) in ranking.rank.iter().enumerate() {
            if *rank == 0 || is_asked[line] {
                continue;
            }
            let least = least[line] * season.map_or(1.0, |season| season.least[line]);
            for (kind, most) in most.iter().enumerate() {
                if least > *most {
                    self.beyond[kind] += 1;
                } else {
                    self.among[kind].push(line);
                }
            }
        }
    }

    /// What is left of the lines looked at, by a pair of windows.
    fn look(&mut self, panel: &Panel, ranking: &Ranking, other: Other) {
        let lines = &self.among[other.kind];
        if !other.is_adjusted {
            panel.parts(other.windows, lines, &mut self.now, &mut self.base);
            return;
        }
        let end = ranking.windows.0.1;
        let season = self.season.get_or_insert_with(|| Rc::new(Season::new(panel, end)));
        let [before, after] = &mut self.adjusted;
        before.reach(panel, season, lines, other.windows.0);
        after.reach(panel, season, lines, other.windows.1);
        self.now.clone_from(&after.sums);
        self.base.clone_from(&before.sums);
    }

    /// Looks at one more pair of windows; `false` when none is left.
    pub fn step(&mut self, panel: &Panel, ranking: &Ranking) -> bool {
        let Some(other) = self.others.get(self.next).copied() else { return false };
        self.next += 1;
        if self.lines.is_empty() {
            return true;
        }
        if self.among[0].is_empty() {
            self.choose(panel, ranking);
        }
        self.look(panel, ranking, other);
        self.asked.clear();
        for (at, part) in self.now.iter().zip(&self.base).take(self.lines.len()).enumerate() {
            self.asked.extend(left(part).map(|left| (left, at)));
        }
        let known = self.count();
        // Those beyond have a figure in every month.
        let is_known = !other.is_adjusted || ranking.has_season();
        let known = known + if is_known { self.beyond[other.kind] } else { 0 };
        if known * 2 < ranking.order.len() {
            return true;
        }
        let mut below = 0;
        for (count, (_, at)) in self.counts.iter().zip(&self.asked) {
            below += *count as usize;
            self.ranges[*at].add(below + 1);
        }
        true
    }

    /// Counts how many of the lines looked at lie between those asked for,
    /// before the first and so on; how many have a ratio at all.
    fn count(&mut self) -> usize {
        self.asked.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let high = self.asked.last().map_or(f64::NEG_INFINITY, |asked| asked.0);
        self.counts.clear();
        self.counts.resize(self.asked.len() + 1, 0);
        // As many as a search that halves them goes through.
        let room = (self.asked.len() + 1).next_power_of_two();
        self.limits.clear();
        self.limits.extend(self.asked.iter().map(|asked| asked.0));
        self.limits.resize(room, f64::INFINITY);
        // Dividing costs the most: products tell who is far away.
        let limit = high + high.abs() * 1e-12;
        let (limits, now) = (&self.limits[..], &self.now[..]);
        let base = &self.base[..now.len()];
        let mut known = 0;
        for at in 0..now.len() {
            let (now, base) = (now[at], base[at]);
            // What is not known is not a number, and nor is then what is left.
            let is_known = base > 0.0 && !now.is_nan();
            known += usize::from(is_known);
            if !is_known || now > limit * base {
                continue;
            }
            let left = now / base;
            let (mut below, mut step) = (0, room / 2);
            while step > 0 {
                below += if limits[below + step - 1] <= left { step } else { 0 };
                step /= 2;
            }
            if let Some(count) = self.counts.get_mut(below) {
                *count += 1;
            }
        }
        known
    }

    /// What is known so far, a line each.
    pub fn known(&self) -> impl Iterator<Item = (usize, RankRange)> + '_ {
        self.lines.iter().copied().zip(self.ranges.iter().copied())
    }

    /// What is known so far, for each line of the panel.
    pub fn ranges(&self, lines: usize) -> Vec<Option<RankRange>> {
        let mut all = vec![None; lines];
        for (line, range) in self.known() {
            all[line] = Some(range);
        }
        all
    }

    /// How many pairs of windows there are beside the chosen one, and how
    /// many were looked at.
    pub fn progress(&self) -> (usize, usize) {
        (self.next, self.others.len())
    }
}

impl RankRange {
    fn add(&mut self, rank: usize) {
        self.best = self.best.min(rank);
        self.worst = self.worst.max(rank);
        self.windows += 1;
    }
}

/// Months between two places.
fn length((from, to): (usize, usize)) -> f64 {
    to.saturating_sub(from) as f64
}

/// What is left of a base, as a ratio that has an order among those of the same
/// windows.
fn left((now, base): (&f64, &f64)) -> Option<f64> {
    Some(now / base).filter(|left| *base > 0.0 && left.is_finite())
}

/// The other pairs of windows that lie within the panel; those that are the
/// chosen pair itself are not among them.
fn others(panel: &Panel, ranking: &Ranking) -> Vec<Other> {
    let (before, after) = (ranking.settings.before, ranking.settings.after);
    let mut others = Vec::new();
    for months in LENGTHS {
        for rule in BaseRule::ALL {
            let (early, late) = rule.windows(before, after, months);
            let Some(windows) = panel.places(early).zip(panel.places(late)) else { continue };
            let is_adjusted = rule == BaseRule::SeasonAdjusted;
            if windows != ranking.windows || is_adjusted {
                let kind = usize::from(rule == BaseRule::YearBefore);
                others.push(Other { windows, is_adjusted, kind });
            }
        }
    }
    others
}

/// What each line's calendar months usually are of a year, as in
/// [`super::alternatives`].
#[derive(Clone, Debug)]
pub struct Season {
    /// The place after the last month of the years looked at.
    end: usize,
    lines: usize,
    /// Twelve runs of what a line's month is multiplied by, NaN where there
    /// is none: the month after `end` a year before comes first.
    factors: Vec<f64>,
    /// What the smallest of a line's factors is of its largest one; zero
    /// without any.
    least: Vec<f64>,
}

impl Season {
    fn new(panel: &Panel, end: usize) -> Self {
        let lines = panel.lines().len();
        let mut shares = vec![0.0; 12 * lines];
        let mut years = vec![0_u32; lines];
        let mut is_open = vec![true; lines];
        let mut parts = Vec::new();
        let mut last = end;
        while let Some(first) = last.checked_sub(12) {
            panel.means((first, last), &mut parts);
            for ((open, mean), years) in is_open.iter_mut().zip(&mut parts).zip(&mut years) {
                *open &= *mean > 0.0;
                *years += u32::from(*open);
                *mean = if *open { 1.0 / *mean } else { 0.0 };
            }
            for (place, shares) in shares.chunks_exact_mut(lines).enumerate() {
                let column = panel.column(first + place).iter();
                for ((share, cell), part) in shares.iter_mut().zip(column).zip(&parts) {
                    if let Cell::Value(number) = cell {
                        *share += number * part;
                    }
                }
            }
            last = first;
        }
        let mut is_good: Vec<bool> = years.iter().map(|years| *years >= 2).collect();
        for shares in shares.chunks_exact(lines) {
            for (good, share) in is_good.iter_mut().zip(shares) {
                *good &= *share > 0.0;
            }
        }
        for shares in shares.chunks_exact_mut(lines) {
            for ((share, years), good) in shares.iter_mut().zip(&years).zip(&is_good) {
                *share = if *good { f64::from(*years) / *share } else { f64::NAN };
            }
        }
        let least = super::panel::least_left(&shares, lines);
        Self { end, lines, factors: shares, least }
    }

    /// Adds a month of some lines without its season, NaN where it is not
    /// known.
    fn add(&self, panel: &Panel, month: usize, lines: &[usize], sums: &mut [f64]) {
        // Places count from the month after `end`, a year before.
        let place = (month + 12 * self.end - self.end) % 12;
        let factors = &self.factors[place * self.lines..];
        let column = &panel.column(month)[..self.lines];
        let factors = &factors[..self.lines];
        let sums = &mut sums[..lines.len()];
        for (at, line) in lines.iter().copied().enumerate() {
            if line < self.lines {
                sums[at] += column[line].number().unwrap_or(f64::NAN) * factors[line];
            }
        }
    }
}

/// Sums of a window without the season: each pair of windows holds the months
/// of the one before it, so that a month is added once.
#[derive(Clone, Debug, Default)]
struct Adjusted {
    months: (usize, usize),
    sums: Vec<f64>,
}

impl Adjusted {
    /// Goes on to the months `from` to the one before `to`.
    fn reach(
        &mut self,
        panel: &Panel,
        season: &Season,
        lines: &[usize],
        (from, to): (usize, usize),
    ) {
        let holds = from <= self.months.0 && self.months.1 <= to && !self.sums.is_empty();
        if !holds {
            self.months = (from, from);
            self.sums.clear();
            self.sums.resize(lines.len(), 0.0);
        }
        for month in (from..self.months.0).rev().chain(self.months.1..to) {
            season.add(panel, month, lines, &mut self.sums);
        }
        self.months = (from, to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{alternatives, change};
    use crate::trade::{Period, Series};

    const START: Period = Period::Month(2020, 1);

    fn window(text: &str) -> Window {
        Window::parse(text).unwrap()
    }

    fn settings(before: &str, after: &str) -> RankSettings {
        RankSettings { before: window(before), after: window(after), floor: 0.0, floor_share: 0.0 }
    }

    fn panel(lines: &[(&str, &[Option<f64>])]) -> Panel {
        let series: Vec<(&str, Series)> = lines
            .iter()
            .map(|(name, values)| {
                let cells = values.iter().map(|value| value.map_or(Cell::Missing, Cell::of));
                (*name, Series::new(START, cells.collect()))
            })
            .collect();
        Panel::from_series(START, &series)
    }

    #[test]
    fn a_ranking_is_checked_by_hand() {
        let panel = panel(&[
            // (30 − 100) ÷ 100 = −70 %
            ("a", &[Some(80.0), Some(120.0), Some(30.0)]),
            // (1 − 10) ÷ 10 = −90 %
            ("b", &[Some(10.0), Some(10.0), Some(1.0)]),
            // A gap in the base: no percentage, whatever the other months say.
            ("c", &[None, Some(100.0), Some(0.0)]),
            // (0 − 4) ÷ 4 = −100 %, from little.
            ("d", &[Some(4.0), Some(4.0), Some(0.0)]),
            // Nothing is no base.
            ("e", &[Some(0.0), Some(0.0), Some(7.0)]),
            // (300 − 200) ÷ 200 = +50 %
            ("f", &[Some(200.0), Some(200.0), Some(300.0)]),
            // −100 % as well, from more: it stands first.
            ("g", &[Some(6.0), Some(6.0), Some(0.0)]),
        ]);
        let found = rank(&panel, settings("2020-01/2020-02", "2020-03")).unwrap();
        assert_eq!(found.order(), [6, 3, 1, 0, 5]);
        assert_eq!(found.apart(), [2, 4]);
        let numbers = |at: usize| (found.line(at).rank, found.line(at).percent);
        assert_eq!(numbers(6), (Some(1), Some(-100.0)));
        assert_eq!(numbers(3), (Some(1), Some(-100.0)));
        assert_eq!(numbers(1), (Some(3), Some(-90.0)));
        assert_eq!(numbers(0), (Some(4), Some(-70.0)));
        assert_eq!(numbers(5), (Some(5), Some(50.0)));
        assert_eq!(numbers(2), (None, None));
        assert_eq!(found.line(2).standing, Standing::Missing);
        assert_eq!(found.line(4).standing, Standing::NoBase);
        // 100 + 10 + 4 + 200 + 6, the base with a gap not in it; 100 ÷ 320.
        assert_eq!((found.base_of_all(), found.share(0)), (320.0, Some(31.25)));

        let floor = RankSettings { floor: 5.0, ..settings("2020-01/2020-02", "2020-03") };
        let found = rank(&panel, floor).unwrap();
        assert_eq!((found.order(), found.apart()), (&[6, 1, 0, 5][..], &[3, 2, 4][..]));
        // A floor of 5 % of 320 is 16.
        let share = RankSettings { floor_share: 5.0, ..settings("2020-01/2020-02", "2020-03") };
        assert_eq!(rank(&panel, share).unwrap().order(), [0, 5]);
    }

    #[test]
    fn the_range_of_ranks_is_checked_by_hand() {
        let panel = panel(&[
            // −50 % on its last month, −20 % on the mean of two: (100 + 60) ÷ 2.
            ("a", &[Some(60.0), Some(100.0), Some(50.0)]),
            // −40 % on its last month, −60 % on the mean of two.
            ("b", &[Some(200.0), Some(100.0), Some(60.0)]),
        ]);
        let ranking = rank(&panel, settings("2020-02", "2020-03")).unwrap();
        assert_eq!(ranking.order(), [0, 1]);
        let found = Stability::all(&panel, &ranking);
        // One month on both sides is the chosen pair; two months before is
        // the only other one within the data.
        let range = Some(RankRange { best: 1, worst: 2, windows: 2 });
        assert_eq!(found, [range, range]);
    }

    #[test]
    fn windows_that_overlap_or_leave_the_data_are_refused_in_words() {
        let panel = panel(&[("a", &[Some(1.0), Some(2.0), Some(3.0)])]);
        for (before, after, word) in [
            ("2020-01/2020-02", "2020-02", "ended"),
            ("2020-03", "2020-01", "ended"),
            ("2019-12", "2020-01", "before leaves"),
            ("2020-01", "2020-04", "after leaves"),
            ("2020", "2020-02", "before leaves"),
        ] {
            let problem = rank(&panel, settings(before, after)).unwrap_err();
            assert!(problem.contains(word), "{before} {after}: {problem}");
        }
    }

    fn any_panel(u: &mut arbtest::arbitrary::Unstructured) -> arbtest::arbitrary::Result<Panel> {
        let months = u.int_in_range(2..=40_usize)?;
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        let mut series = Vec::new();
        for name in &names[..u.int_in_range(1..=7)?] {
            let mut cells = Vec::new();
            for _ in 0..months {
                cells.push(match u.int_in_range(0..=15)? {
                    0 => Cell::Missing,
                    1 => Cell::Suppressed,
                    2 => Cell::Zero,
                    3 => Cell::Value(-5.0),
                    _ => Cell::of(f64::from(u.int_in_range(1..=64)?)),
                });
            }
            series.push((*name, Series::new(START, cells)));
        }
        Ok(Panel::from_series(START, &series))
    }

    fn any_settings(
        u: &mut arbtest::arbitrary::Unstructured,
        panel: &Panel,
    ) -> arbtest::arbitrary::Result<RankSettings> {
        let last = panel.months() - 1;
        let first = u.int_in_range(0..=last - 1)?;
        let to = u.int_in_range(first..=last - 1)?;
        let from = u.int_in_range(to + 1..=last)?;
        let end = u.int_in_range(from..=last)?;
        let window = |from, to| Window { from: panel.month(from), to: panel.month(to) };
        Ok(RankSettings {
            before: window(first, to),
            after: window(from, end),
            floor: f64::from(u.int_in_range(0..=9)?),
            floor_share: 0.0,
        })
    }

    #[test]
    fn every_line_is_ranked_or_listed_apart_and_says_what_its_series_says() {
        arbtest::arbtest(|u| {
            let panel = any_panel(u)?;
            let settings = any_settings(u, &panel)?;
            let ranking = rank(&panel, settings).unwrap();
            let mut all: Vec<usize> = ranking.order().to_vec();
            all.extend(ranking.apart());
            all.sort_unstable();
            assert_eq!(all, (0..panel.lines().len()).collect::<Vec<_>>());
            for line in 0..panel.lines().len() {
                let change = change(&panel.series(line), settings.before, settings.after);
                let found = ranking.line(line);
                assert_eq!(found.percent.is_some(), change.percent.is_some());
                let (a, b) = (found.percent.unwrap_or(0.0), change.percent.unwrap_or(0.0));
                assert!((a - b).abs() < 1e-9 * (1.0 + b.abs()), "{a} {b}");
                let has_gap = change.before.mean.is_none() || change.after.mean.is_none();
                assert_eq!(has_gap, found.standing == Standing::Missing);
            }
            let percents: Vec<f64> =
                ranking.order().iter().filter_map(|line| ranking.line(*line).percent).collect();
            assert!(percents.is_sorted());
            Ok(())
        });
    }

    #[test]
    fn the_range_of_ranks_is_that_of_the_bases_one_by_one() {
        arbtest::arbtest(|u| {
            let panel = any_panel(u)?;
            let settings = any_settings(u, &panel)?;
            let ranking = rank(&panel, settings).unwrap();
            let order = ranking.order().to_vec();
            let bases: Vec<_> = order
                .iter()
                .map(|line| alternatives(&panel.series(*line), settings.before, settings.after))
                .collect();
            let mut expected: Vec<(usize, usize)> = order
                .iter()
                .map(|line| ranking.line(*line).rank.unwrap_or(0))
                .map(|rank| (rank, rank))
                .collect();
            for rule in BaseRule::ALL {
                for months in LENGTHS {
                    let of = |at: usize| {
                        let mut found = bases[at].iter();
                        found.find(|a| a.rule == rule && a.months == months).map(|a| a.percent)
                    };
                    let known: Vec<f64> = (0..order.len()).filter_map(of).collect();
                    if known.len() * 2 < order.len() {
                        continue;
                    }
                    for (at, (best, worst)) in expected.iter_mut().enumerate() {
                        let Some(own) = of(at) else { continue };
                        // Figures that differ in the last digits alone may
                        // stand either way.
                        let near = 1e-9 * (1.0 + own.abs());
                        let below = known.iter().filter(|other| **other < own - near).count();
                        let about = known.iter().filter(|other| **other < own + near).count();
                        *best = (*best).min(about.max(1));
                        *worst = (*worst).max(below + 1);
                    }
                }
            }
            let found = Stability::all(&panel, &ranking);
            for (line, (best, worst)) in order.iter().zip(&expected) {
                let range = found[*line].unwrap();
                assert!(range.best <= *best && range.worst >= *worst, "{range:?} {best} {worst}");
            }
            // A few lines alone get the same as all at once.
            let some = &order[..order.len().min(1)];
            let mut stability = Stability::new(&panel, &ranking, some);
            while stability.step(&panel, &ranking) {}
            for line in some {
                assert_eq!(stability.ranges(panel.lines().len())[*line], found[*line]);
            }
            Ok(())
        });
    }

    #[test]
    fn lines_that_never_come_near_are_counted_unseen() {
        arbtest::arbtest(|u| {
            let months = u.int_in_range(4..=40_usize)?;
            let first = u.int_in_range(1..=months - 2)?;
            let last = u.int_in_range(first + 1..=months - 1)?;
            // Ten lines lose nearly everything, sixty do not, and some have gaps.
            let mut series = Vec::new();
            for line in 0..70 {
                let left = if line < 10 { 1.0 + f64::from(line) } else { 300.0 };
                let cells = (0..months).map(|month| {
                    let noise = f64::from(u.int_in_range(900..=1_100)?);
                    Ok(match u.int_in_range(0..=400)? {
                        0 => Cell::Missing,
                        1 => Cell::Zero,
                        _ => Cell::of(if month < first { noise * 1e3 } else { noise * left }),
                    })
                });
                let cells = cells.collect::<arbtest::arbitrary::Result<_>>()?;
                series.push(("a", Series::new(START, cells)));
            }
            let panel = Panel::from_series(START, &series);
            let window = |from, to| Window { from: panel.month(from), to: panel.month(to) };
            let (before, after) = (window(0, first - 1), window(first, last));
            let settings = RankSettings { before, after, floor: 0.0, floor_share: 0.0 };
            let ranking = rank(&panel, settings).unwrap();
            let all = Stability::all(&panel, &ranking);
            let some: Vec<usize> = ranking.order().iter().copied().take(6).collect();
            let mut few = Stability::new(&panel, &ranking, &some);
            while few.step(&panel, &ranking) {}
            for (line, range) in few.known() {
                assert_eq!(Some(range), all[line], "line {line}");
            }
            let is_usual = ranking.order().len() > 60 && !few.others.is_empty();
            assert!(!is_usual || few.beyond[0] > 0, "none is left out");
            Ok(())
        });
    }

    #[test]
    fn equal_falls_share_a_rank_and_near_ones_do_not() {
        // As near as two numbers can be, and equal ones from other bases.
        let near = 1.0 + f64::EPSILON;
        let panel = panel(&[
            ("a", &[Some(2.0), Some(near)]),
            ("b", &[Some(2.0), Some(1.0)]),
            ("c", &[Some(4.0), Some(2.0)]),
            ("d", &[Some(1.0), Some(0.0)]),
            ("e", &[Some(3.0), Some(0.0)]),
            ("f", &[Some(3.0), Some(3.0)]),
        ]);
        let found = rank(&panel, settings("2020-01", "2020-02")).unwrap();
        assert_eq!(found.order(), [4, 3, 2, 1, 0, 5]);
        let ranks: Vec<_> = (0..6).map(|line| found.line(line).rank.unwrap()).collect();
        assert_eq!(ranks, [5, 3, 3, 1, 1, 6]);
    }

    #[test]
    fn scale_and_order_of_lines_change_no_rank() {
        arbtest::arbtest(|u| {
            let panel = any_panel(u)?;
            let settings = RankSettings { floor: 0.0, ..any_settings(u, &panel)? };
            let by_name = |panel: &Panel| {
                let ranking = rank(panel, settings).unwrap();
                let ranges = Stability::all(panel, &ranking);
                let mut all: Vec<_> = panel
                    .lines()
                    .iter()
                    .enumerate()
                    .map(|(at, line)| {
                        let found = ranking.line(at);
                        (line.name.clone(), found.rank, found.standing, ranges[at])
                    })
                    .collect();
                all.sort_by(|a, b| a.0.cmp(&b.0));
                all
            };
            let changed = |factor: f64, is_turned: bool| {
                let mut series: Vec<(&str, Series)> = (0..panel.lines().len())
                    .map(|at| {
                        (panel.lines()[at].name.as_str(), panel.series(at).map(|x| x * factor))
                    })
                    .collect();
                if is_turned {
                    series.reverse();
                }
                Panel::from_series(START, &series)
            };
            let own = by_name(&panel);
            assert_eq!(by_name(&changed(1024.0, false)), own);
            assert_eq!(by_name(&changed(1.0, true)), own);
            Ok(())
        });
    }

    #[test]
    fn windows_that_change_places_turn_the_ratio_around() {
        // In a series read backwards, before and after change places.
        arbtest::arbtest(|u| {
            let panel = any_panel(u)?;
            let settings = RankSettings { floor: 0.0, ..any_settings(u, &panel)? };
            let last = panel.months() - 1;
            let turned: Vec<(&str, Series)> = (0..panel.lines().len())
                .map(|at| {
                    let cells = panel.series(at).cells().iter().rev().copied().collect();
                    (panel.lines()[at].name.as_str(), Series::new(START, cells))
                })
                .collect();
            let turned = Panel::from_series(START, &turned);
            let mirror = |window: Window| {
                let at = |period| turned.month(last - panel.place(period).unwrap());
                Window { from: at(window.to), to: at(window.from) }
            };
            let back = RankSettings {
                before: mirror(settings.after),
                after: mirror(settings.before),
                ..settings
            };
            let (one, other) = (rank(&panel, settings).unwrap(), rank(&turned, back).unwrap());
            for line in 0..panel.lines().len() {
                let (a, b) = (one.line(line), other.line(line));
                assert_eq!(a.standing == Standing::Missing, b.standing == Standing::Missing);
                if let (Some(a), Some(b)) = (a.percent, b.percent) {
                    let product = (1.0 + a / 100.0) * (1.0 + b / 100.0);
                    assert!((product - 1.0).abs() < 1e-9 || a <= -100.0, "{a} {b}");
                }
            }
            Ok(())
        });
    }

    #[test]
    fn a_month_that_goes_is_said_of_every_line_it_touches() {
        arbtest::arbtest(|u| {
            let panel = any_panel(u)?;
            let settings = any_settings(u, &panel)?;
            let gone = u.int_in_range(0..=panel.months() - 1)?;
            let series: Vec<(&str, Series)> = (0..panel.lines().len())
                .map(|at| {
                    let mut cells = panel.series(at).cells().to_vec();
                    cells[gone] = Cell::Missing;
                    (panel.lines()[at].name.as_str(), Series::new(START, cells))
                })
                .collect();
            let without = Panel::from_series(START, &series);
            let (with, without) = (rank(&panel, settings), rank(&without, settings));
            let (with, without) = (with.unwrap(), without.unwrap());
            let month = panel.month(gone);
            let windows = [settings.before, settings.after];
            let is_inside = windows.iter().any(|window| window.periods().any(|at| at == month));
            for line in 0..panel.lines().len() {
                if is_inside {
                    assert_eq!(without.line(line).standing, Standing::Missing);
                } else {
                    let (a, b) = (with.line(line), without.line(line));
                    assert_eq!((a.standing, a.rank), (b.standing, b.rank));
                }
            }
            Ok(())
        });
    }
}
