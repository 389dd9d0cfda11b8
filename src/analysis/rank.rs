//! All lines of a panel ranked by their change between two windows, and how
//! much of a rank is owed to the choice of the windows.

use std::cmp::Ordering;

use super::{Panel, Window};

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
    pub(super) windows: Windows,
    /// NaN, inside this room alone, is a mean that is not known.
    before: Vec<f64>,
    after: Vec<f64>,
    percents: Vec<f64>,
    standing: Vec<Standing>,
    /// Zero without one.
    pub(super) rank: Vec<u32>,
    order: Vec<usize>,
    apart: Vec<usize>,
    /// Sum of the bases above zero.
    base_of_all: f64,
}

/// Two windows as places in a panel, the ends excluded.
pub(super) type Windows = ((usize, usize), (usize, usize));

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
    let mut apart = Vec::with_capacity(lines - order.len());
    for kind in [Standing::BelowFloor, Standing::Missing, Standing::NoBase] {
        for (line, other) in standing.iter().enumerate() {
            if *other == kind {
                apart.push(line);
            }
        }
    }
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

/// The lines that take part by their fall. A whole number holds the first
/// digits of a fall: thousands of them are sorted in a fraction of the time
/// that comparing takes, and those that are alike in it are put in order
/// afterwards.
fn by_fall(percents: &[f64], bases: &[f64], standing: &[Standing]) -> Vec<usize> {
    let mut keys: Vec<(u32, u32)> = Vec::with_capacity(percents.len());
    for (line, percent) in (0_u32..).zip(percents) {
        if standing[line as usize] == Standing::Ranked {
            keys.push(((sortable(*percent) >> 32) as u32, line));
        }
    }
    radsort::sort_by_key(&mut keys, |key| key.0);
    let mut order: Vec<usize> = keys.iter().map(|key| key.1 as usize).collect();
    let mut from = 0;
    while from < keys.len() {
        let mut to = from + 1;
        while to < keys.len() && keys[to].0 == keys[from].0 {
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
    pub(super) fn has_season(&self) -> bool {
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

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::analysis::{Stability, change};
    use crate::trade::{Cell, Period, Series};

    pub(crate) const START: Period = Period::Month(2020, 1);

    pub(crate) fn window(text: &str) -> Window {
        Window::parse(text).unwrap()
    }

    pub(crate) fn settings(before: &str, after: &str) -> RankSettings {
        RankSettings { before: window(before), after: window(after), floor: 0.0, floor_share: 0.0 }
    }

    pub(crate) fn panel(lines: &[(&str, &[Option<f64>])]) -> Panel {
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

    pub(crate) fn any_panel(
        u: &mut arbtest::arbitrary::Unstructured,
    ) -> arbtest::arbitrary::Result<Panel> {
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

    pub(crate) fn any_settings(
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
