//! What holds of every metric behind a number: nothing from a gap or from
//! nothing, no number that is none, and no change of unit that shows.

use arbtest::arbitrary::{Result, Unstructured};
use arbtest::arbtest;
use tradefall::analysis::{
    Panel, Profile, RankSettings, Shock, Stability, Window, alternatives, anatomy, change,
    change_point, concentration, damped_seasonal, dependence, gain, ledger, ledger_months, mirror,
    other_dates, placebo, price_split, profile, rank, rebase, seasonal_naive, shortfall, stress,
};
use tradefall::trade::{Cell, Period, Series};

const START: Period = Period::Month(2020, 1);

fn cell(u: &mut Unstructured) -> Result<Cell> {
    let power = match u.int_in_range(0..=9)? {
        // Beyond all files, where sums and ratios overflow.
        0 => u.int_in_range(-300..=304)?,
        _ => u.int_in_range(-3..=24)?,
    };
    let size = f64::from(u.int_in_range(1..=9_999)?) * 10f64.powi(power);
    Ok(match u.int_in_range(0..=24)? {
        0 => Cell::Missing,
        1 => Cell::Suppressed,
        2 => Cell::Zero,
        3 => Cell::Value(-size),
        _ => Cell::Value(size),
    })
}

fn series(u: &mut Unstructured) -> Result<Series> {
    let count = u.int_in_range(0..=40)?;
    let cells = (0..count).map(|_| cell(u)).collect::<Result<_>>()?;
    Ok(Series::new(START, cells))
}

fn window(u: &mut Unstructured) -> Result<Window> {
    let from = START.plus(u.int_in_range(-3..=42)?);
    Ok(Window { from, to: from.plus(u.int_in_range(0..=12)?) })
}

#[track_caller]
fn finite(numbers: impl IntoIterator<Item = f64>) {
    for number in numbers {
        assert!(number.is_finite(), "{number}");
    }
}

#[test]
fn no_metric_is_anything_but_a_number() {
    arbtest(|u| {
        let (one, other) = (series(u)?, series(u)?);
        let (before, after) = (window(u)?, window(u)?);
        let own = change(&one, before, after);
        finite(own.percent);
        if let Some(fall) = anatomy(&one, before, after.from) {
            finite([fall.base, fall.trough.1, fall.trough_percent, fall.last.1, fall.loss]);
            finite(fall.recovery);
        }
        finite(placebo(&one, before, after).map(|found| found.percent));
        finite(other_dates(&one, before, after).into_iter().map(|date| date.1));
        finite(change_point(&one).map(|point| point.p));
        finite(alternatives(&one, before, after).into_iter().map(|base| base.percent));
        for month in seasonal_naive(&one, after.from, 6).into_iter().flatten() {
            finite([month.number, month.range.0, month.range.1]);
        }
        for month in damped_seasonal(&one, after.from, 6).into_iter().flatten() {
            finite([month.number, month.range.0, month.range.1]);
            assert!(month.range.0 >= 0.0 && month.range.1 >= month.range.0);
        }
        if let Ok(split) = price_split(&own, &change(&other, before, after)) {
            finite([split.quantity_percent, split.price_percent]);
            finite(split.quantity_share);
        }
        finite(concentration(&one.values().into_iter().flatten().collect::<Vec<_>>()));
        let routes = [("Other".to_owned(), other.clone())];
        if let Some((ledger, left_out)) = ledger(&own, &routes, before, after) {
            assert_eq!(ledger.gains.len() + left_out.len(), 1);
            finite([ledger.loss, ledger.matched, ledger.uncapped, ledger.range.0, ledger.range.1]);
            assert!(ledger.matched >= 0.0 && ledger.matched <= ledger.loss);
            for gain in &ledger.gains {
                finite([gain.expected, gain.excess, gain.range.0, gain.range.1, gain.counted]);
                let months = ledger_months(&one, 1.0, &[(gain, &other)], before, after);
                finite(months.iter().filter_map(|month| month.excess[0]));
            }
        }
        if let Some(expected) = seasonal_naive(&one, after.from, 6)
            && let Some(gone) = shortfall(&other, &expected)
        {
            finite([gone.sum, gone.range.0, gone.range.1]);
        }
        finite(dependence(&one.values().into_iter().flatten().collect::<Vec<_>>()));
        finite(gain("B", &other, before, after).map(|gain| gain.excess));
        for cells in [rebase(&one, before.from), rebase(&one, after.to)].into_iter().flatten() {
            finite(cells.values().into_iter().flatten());
        }
        let panel = Panel::from_series(START, &[("a", one.clone()), ("b", other.clone())]);
        finite(panel.totals().into_iter().map(|total| total.0));
        finite(panel.mean_of(before).into_iter().flatten().flatten());
        let settings = RankSettings { before, after, floor: 0.0, floor_share: 1.0 };
        if let Ok(ranking) = rank(&panel, settings) {
            finite([ranking.base_of_all()]);
            for line in 0..2 {
                let known = ranking.line(line);
                finite([known.before, known.after, known.percent].into_iter().flatten());
                finite(ranking.share(line));
            }
            let lines = ranking.order().len();
            for range in Stability::all(&panel, &ranking).into_iter().flatten() {
                assert!(range.best >= 1 && range.best <= range.worst && range.worst <= lines);
            }
        }
        let found = mirror(&one, &other, (1, 25.0), after, (before, after));
        finite(found.months.iter().filter_map(|month| month.apart_percent));
        let falls: Vec<Profile> = profile("A", &one, before, after.from, 6).into_iter().collect();
        let shock = Shock { depth: 1.0, speed: 2, months: 5, replaced: (0.0, 0.5), price: 0.2 };
        let found = stress(&other.values(), &falls, &shock);
        finite([found.usual, found.loss.0, found.loss.1]);
        Ok(())
    });
}

/// Series of small whole numbers, so that a factor of two is exact.
fn plain(u: &mut Unstructured) -> Result<Series> {
    let cells = (0..36)
        .map(|_| Ok(Cell::of(f64::from(u.int_in_range(1..=1_000)?))))
        .collect::<Result<_>>()?;
    Ok(Series::new(START, cells))
}

#[test]
fn the_unit_of_a_table_shows_in_no_share() {
    arbtest(|u| {
        let (one, other) = (plain(u)?, plain(u)?);
        let twice = |series: &Series| series.map(|number| number * 1024.0);
        let (from, to) = (START.plus(12), START.plus(23));
        let before = Window { from, to };
        let after = Window { from: START.plus(24), to: START.plus(26) };
        assert_eq!(
            change(&one, before, after).percent,
            change(&twice(&one), before, after).percent
        );
        assert_eq!(other_dates(&one, before, after), other_dates(&twice(&one), before, after));
        assert_eq!(alternatives(&one, before, after), alternatives(&twice(&one), before, after));
        let ledger = |one: &Series, other: &Series| {
            let own = change(one, before, after);
            ledger(&own, &[("B".to_owned(), other.clone())], before, after)
        };
        let (small, large) = (ledger(&one, &other), ledger(&twice(&one), &twice(&other)));
        assert_eq!(small.is_some(), large.is_some());
        if let (Some((small, _)), Some((large, _))) = (small, large) {
            assert_eq!(Some(small.matched * 1024.0), Some(large.matched));
            assert_eq!(small.gains[0].ratio, large.gains[0].ratio);
        }
        Ok(())
    });
}

#[test]
fn windows_that_change_places_turn_the_ratio_around() {
    arbtest(|u| {
        let one = plain(u)?;
        let (a, b) = (
            Window { from: START, to: START.plus(2) },
            Window { from: START.plus(7), to: START.plus(9) },
        );
        let ratio = |before, after| 1.0 + change(&one, before, after).percent.unwrap() / 100.0;
        assert!((ratio(a, b) * ratio(b, a) - 1.0).abs() < 1e-12);
        Ok(())
    });
}

#[test]
fn a_month_taken_away_is_never_passed_over_in_silence() {
    arbtest(|u| {
        let one = plain(u)?;
        let lost = u.int_in_range(0..=35)?;
        let mut cells = one.cells().to_vec();
        cells[lost] = Cell::Missing;
        let less = Series::new(START, cells);
        let before = Window { from: START.plus(12), to: START.plus(23) };
        let after = Window { from: START.plus(24), to: START.plus(26) };
        let is_inside = (12..=26).contains(&lost);
        let (all, left) = (change(&one, before, after), change(&less, before, after));
        // Either it was in no window and nothing changes, or there is no number.
        assert_eq!(left.percent, if is_inside { None } else { all.percent });
        let gaps = left.before.gaps().len() + left.after.gaps().len();
        assert_eq!(gaps, usize::from(is_inside));
        if let Some(fall) = anatomy(&less, before, after.from) {
            assert_eq!(fall.gaps, usize::from(lost > 23), "a gap after the base is counted");
        } else {
            assert!((12..=23).contains(&lost));
        }
        let dates = other_dates(&less, before, after);
        assert!(dates.len() <= other_dates(&one, before, after).len());
        let routes = [("B".to_owned(), less)];
        if let Some((ledger, left_out)) = ledger(&all, &routes, before, after) {
            assert_eq!(ledger.gains.is_empty(), is_inside);
            assert_eq!(left_out.len(), usize::from(is_inside), "it is named");
        }
        Ok(())
    });
}

/// What is said of odd series between two months: each metric has a number or
/// has none.
#[track_caller]
fn check_nothing(cells: &[Cell], before: &str, after: &str) {
    let one = Series::new(START, cells.to_vec());
    let window = |text| Window::parse(text).expect("a window");
    let (before, after) = (window(before), window(after));
    let own = change(&one, before, after);
    assert_eq!(own.percent, None);
    assert_eq!(placebo(&one, before, after), None);
    assert_eq!(ledger(&own, &[], before, after).filter(|_| own.after.mean.is_none()), None);
    assert_eq!(damped_seasonal(&one, after.from, 3), None);
    assert_eq!(seasonal_naive(&one, after.from, 3), None);
}

#[test]
fn bad_input_gives_no_percentage() {
    let value = Cell::Value;
    // One point; all missing; all zero; a base of zero; a negative base.
    check_nothing(&[value(5.0)], "2020-01", "2020-02");
    check_nothing(&[Cell::Missing; 3], "2020-01", "2020-02");
    check_nothing(&[Cell::Zero; 3], "2020-01", "2020-02");
    check_nothing(&[Cell::Zero, value(5.0)], "2020-01", "2020-02");
    check_nothing(&[value(-3.0), value(5.0)], "2020-01", "2020-02");
    // A month missing in one window only, a suppressed one, windows beyond the data.
    check_nothing(&[value(1.0), value(2.0), Cell::Missing], "2020-01/2020-02", "2020-02/2020-03");
    check_nothing(&[value(1.0), Cell::Suppressed], "2020-01", "2020-02");
    check_nothing(&[value(1.0), value(2.0)], "2019-11", "2020-01");
    check_nothing(&[value(1.0), value(2.0)], "2020-01", "2020-05");
    check_nothing(&[], "2020-01", "2020-02");
    // Windows that share a month compare a month with itself.
    let three = [value(1.0), value(3.0), value(5.0)];
    check_nothing(&three, "2020-01/2020-02", "2020-01/2020-02");
    check_nothing(&three, "2020-01/2020-02", "2020-02/2020-03");
    let window = |text| Window::parse(text).expect("a window");
    // Numbers beyond all files overflow to nothing, never to infinity.
    let huge = Series::new(START, vec![value(f64::MIN_POSITIVE), value(f64::MAX)]);
    assert_eq!(change(&huge, window("2020-01"), window("2020-02")).percent, None);
}
