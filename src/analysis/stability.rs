//! How much of a rank is owed to the choice of the windows: the ranks of lines
//! over all that a sensible reader could have chosen instead.

use std::rc::Rc;

use super::Panel;
use super::bases::{BaseRule, LENGTHS};
use super::rank::{Ranking, Windows};
use crate::trade::Cell;

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
        if self.lines.len() * 8 < ranking.order().len() {
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
        if known * 2 < ranking.order().len() {
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
        // As many as a search that halves them goes through, sixteen at least.
        let room = (self.asked.len() + 1).next_power_of_two().max(16);
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
            while step > 8 {
                if limits[below + step - 1] <= left {
                    below += step;
                }
                step /= 2;
            }
            // The last sixteen, without a loop: most lists have no more.
            let Some(last) = limits[below..].first_chunk::<16>() else { continue };
            let mut inside = if last[7] <= left { 8 } else { 0 };
            if last[inside + 3] <= left {
                inside += 4;
            }
            if last[inside + 1] <= left {
                inside += 2;
            }
            if last[inside] <= left {
                inside += 1;
            }
            if let Some(count) = self.counts.get_mut(below + inside) {
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
    let (before, after) = (ranking.settings().before, ranking.settings().after);
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
    use crate::analysis::rank::tests::{START, any_panel, any_settings, panel, settings};
    use crate::analysis::{RankSettings, Window, alternatives, rank};
    use crate::trade::Series;

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
}
