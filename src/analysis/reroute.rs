//! Where it went: the loss on one route beside what other routes gained over
//! their own trend. Numbers that coincide; nothing here says why.

use super::collapse::{are_finite, sum};
use super::{Change, Window, change};
use crate::trade::{Period, Series, sorted};

/// What another route did meanwhile; means of a month, in one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// Whose route it is.
    pub partner: String,
    /// Mean of the window before.
    pub before: f64,
    /// Mean of the window after.
    pub after: f64,
    /// After ÷ before; `None` from nothing.
    pub ratio: Option<f64>,
    /// What its own trend before leads to expect after, not below zero.
    pub expected: f64,
    /// After minus expected.
    pub excess: f64,
    /// The excess if single months of the window before strayed as they did
    /// from the trend: with the largest and with the smallest deviation.
    pub range: (f64, f64),
    /// The part of the excess that is counted against the loss: all gains
    /// together count no more than the loss, each by its share of them.
    pub counted: f64,
    /// Its trend: level in the first month of the window before, and slope a
    /// month.
    trend: (f64, f64),
}

/// The loss on a route, and what others gained.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Mean of a month before minus after on the direct route.
    pub loss: f64,
    /// Other routes, from the largest excess down.
    pub gains: Vec<Gain>,
    /// Sum of the gains above zero, but no more than the loss: goods cannot
    /// come back more often than they went missing.
    pub matched: f64,
    /// The same sum with the lower and the upper ends of the gains' ranges,
    /// under the same cap.
    pub range: (f64, f64),
    /// The sum of the gains above zero without the cap.
    pub uncapped: f64,
}

/// A month of a [`Ledger`].
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerMonth {
    /// The month.
    pub period: Period,
    /// Base of the direct route minus its figure; `None` in a gap.
    pub loss: Option<f64>,
    /// Figure minus trend of each gain, in their order; `None` in a gap.
    pub excess: Vec<Option<f64>>,
}

/// Sets the `direct` route's loss beside the excess of the other routes over
/// their own trends. Routes with a gap in either window are left out, and
/// named in the second part. `None` when the direct route has no loss.
pub fn ledger(
    direct: &Change,
    others: &[(String, Series)],
    before: Window,
    after: Window,
) -> Option<(Ledger, Vec<String>)> {
    let loss = direct.before.mean? - direct.after.mean?;
    if loss <= 0.0 || !loss.is_finite() {
        return None;
    }
    let (mut gains, mut left_out) = (Vec::new(), Vec::new());
    for (partner, series) in others {
        match gain(partner, series, before, after) {
            Some(gain) => gains.push(gain),
            None => left_out.push(partner.clone()),
        }
    }
    let mut gains = sorted(gains, &|a: &Gain, b: &Gain| {
        b.excess.total_cmp(&a.excess).then_with(|| a.partner.cmp(&b.partner))
    });
    let above = |of: &dyn Fn(&Gain) -> f64| {
        sum(&gains.iter().map(|gain| of(gain).max(0.0)).collect::<Vec<_>>())
    };
    let uncapped = above(&|gain| gain.excess).min(f64::MAX);
    let matched = uncapped.min(loss);
    let range = (above(&|gain| gain.range.0).min(loss), above(&|gain| gain.range.1).min(loss));
    for gain in gains.iter_mut().filter(|gain| gain.excess > 0.0) {
        gain.counted = gain.excess * (matched / uncapped);
    }
    Some((Ledger { loss, gains, matched, range, uncapped }, left_out))
}

/// The ledger month by month: what the direct route lay below its base, and
/// what each of the ledger's gains lay above its trend. Gaps stay gaps.
pub fn ledger_months(
    direct: &Series,
    base: f64,
    gains: &[(&Gain, &Series)],
    before: Window,
    months: Window,
) -> Vec<LedgerMonth> {
    let excess = |gain: &Gain, series: &Series, period| {
        let (level, slope) = gain.trend;
        let expected = (level + slope * place(before, period)?).max(0.0);
        Some(series.at(period)? - expected).filter(|excess| excess.is_finite())
    };
    months
        .periods()
        .map(|period| LedgerMonth {
            period,
            loss: direct.at(period).map(|number| base - number),
            excess: gains.iter().map(|(gain, series)| excess(gain, series, period)).collect(),
        })
        .collect()
}

/// What a route did above its own trend; `None` with a gap in either window.
pub fn gain(partner: &str, series: &Series, before: Window, after: Window) -> Option<Gain> {
    let means = change(series, before, after);
    let (base, now) = (means.before.mean?, means.after.mean?);
    let points: Vec<(f64, f64)> = means
        .before
        .cells
        .iter()
        .filter_map(|(period, cell)| Some((place(before, *period)?, cell.number()?)))
        .collect();
    let (slope, level) = theil_sen(&points);
    let at = |place: f64| level + slope * place;
    let middle = f64::midpoint(place(before, after.from)?, place(before, after.to)?);
    let strayed = points.iter().map(|(place, number)| number - at(*place));
    let (low, high) =
        strayed.fold((0.0_f64, 0.0_f64), |(low, high), by| (low.min(by), high.max(by)));
    let expected = at(middle).max(0.0);
    let gain = Gain {
        partner: partner.to_owned(),
        before: base,
        after: now,
        ratio: (base > 0.0).then(|| now / base),
        expected,
        excess: now - expected,
        range: (now - (expected + high), now - (expected + low).max(0.0)),
        counted: 0.0,
        trend: (level, slope),
    };
    let ratio = gain.ratio.unwrap_or(0.0);
    are_finite(&[ratio, gain.excess, gain.range.0, gain.range.1, level, slope]).then_some(gain)
}

fn place(window: Window, period: Period) -> Option<f64> {
    window.from.steps_to(period).map(f64::from)
}

/// Slope and level of the line that outliers sway least: the median of all
/// slopes between two points (H. Theil 1950, P. K. Sen 1968), through the
/// median of what remains. Fewer than six points have no trend.
fn theil_sen(points: &[(f64, f64)]) -> (f64, f64) {
    let mut slopes = Vec::new();
    if points.len() >= 6 {
        for (index, (x, y)) in points.iter().enumerate() {
            slopes.extend(points[index + 1..].iter().map(|(later, z)| (z - y) / (later - x)));
        }
    }
    let slope = median(slopes).unwrap_or(0.0);
    let level = median(points.iter().map(|(x, y)| y - slope * x).collect()).unwrap_or(0.0);
    (slope, level)
}

fn median(numbers: Vec<f64>) -> Option<f64> {
    let numbers = sorted(numbers, &|a, b| a.total_cmp(b));
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(*numbers.get(middle.checked_sub(1)?)?, upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    fn series(values: impl IntoIterator<Item = f64>) -> Series {
        Series::new(Period::Month(2021, 1), values.into_iter().map(Cell::of).collect())
    }

    #[test]
    fn a_gain_is_what_lies_above_the_own_trend() {
        let window = |text| Window::parse(text).unwrap();
        let (before, after) = (window("2021-01/2021-06"), window("2021-07"));
        let direct = change(&series([9., 9., 9., 9., 9., 9., 1.]), before, after);
        let others = [
            // 1 more each month: 7 was to be expected, 10 came.
            ("Trend".to_owned(), series([1., 2., 3., 4., 5., 6., 10.])),
            ("Level".to_owned(), series([5., 5., 5., 5., 5., 5., 50.])),
            ("Gap".to_owned(), series([5., 5.])),
        ];
        let (ledger, left_out) = ledger(&direct, &others, before, after).unwrap();
        // 48 above trend, but only 8 went missing.
        assert_eq!((ledger.loss, ledger.matched), (8.0, 8.0));
        assert_eq!(left_out, ["Gap"]);
        let excess: Vec<f64> = ledger.gains.iter().map(|gain| gain.excess).collect();
        assert_eq!(excess, [45.0, 3.0]);
        assert_eq!(ledger.gains[0].ratio, Some(10.0));
        // 8 of 48 are counted: a sixth of each.
        let counted: Vec<f64> = ledger.gains.iter().map(|gain| gain.counted).collect();
        assert_eq!((counted, ledger.uncapped), (vec![7.5, 0.5], 48.0));
        assert_eq!(ledger.range, (8.0, 8.0));
    }

    #[test]
    fn each_month_has_its_loss_and_its_gains() {
        let window = |text| Window::parse(text).unwrap();
        let (before, after) = (window("2021-01/2021-06"), window("2021-07"));
        let direct = series([9., 9., 9., 9., 9., 9., 1.]);
        let trend = series([1., 2., 3., 4., 5., 6., 10.]);
        let gain = gain("Trend", &trend, before, after).unwrap();
        let months = window("2021-06/2021-08");
        let found = ledger_months(&direct, 9.0, &[(&gain, &trend)], before, months);
        let found: Vec<_> = found.iter().map(|month| (month.loss, month.excess[0])).collect();
        assert_eq!(found, [(Some(0.0), Some(0.0)), (Some(8.0), Some(3.0)), (None, None)]);
    }

    #[test]
    fn one_odd_month_makes_no_trend_but_widens_the_range() {
        let window = |text| Window::parse(text).unwrap();
        let (before, after) = (window("2021-01/2021-06"), window("2021-07"));
        let odd = series([5., 5., 5., 25., 5., 5., 15.]);
        let gain = gain("Odd", &odd, before, after).unwrap();
        assert_eq!((gain.expected, gain.excess, gain.range), (5.0, 10.0, (-10.0, 10.0)));
    }

    #[test]
    fn no_loss_is_no_ledger() {
        let window = |text| Window::parse(text).unwrap();
        let (before, after) = (window("2021-01"), window("2021-02"));
        let direct = change(&series([1., 2.]), before, after);
        assert_eq!(ledger(&direct, &[], before, after), None);
    }
}
