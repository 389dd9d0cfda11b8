//! What if: the shape of observed falls, applied to another flow. Arithmetic
//! on what was seen elsewhere; nothing here says how likely it is.

use super::collapse::sum;
use super::{Window, change};
use crate::trade::{Period, Series};

/// What was left of an observed flow, month by month.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// What it is called.
    pub label: String,
    /// Mean of a month in its base window, in its own unit.
    pub base: f64,
    /// The part of the base that was left, from the first month on; `None` in
    /// a gap. The unit cancels, so pieces, kilograms and money compare.
    pub left: Vec<Option<f64>>,
}

/// The profile of `series` from its month `first` on, against the mean of
/// `before`, for `months` months. `None` without a base above zero or with no
/// month known.
pub fn profile(
    label: &str,
    series: &Series,
    before: Window,
    first: Period,
    months: usize,
) -> Option<Profile> {
    let base = change(series, before, before).before.mean.filter(|base| *base > 0.0)?;
    let mut left = Vec::with_capacity(months);
    let mut period = first;
    for _ in 0..months {
        let part = series.at(period).map(|number| (number / base).max(0.0));
        left.push(part.filter(|part| part.is_finite()));
        period = period.plus(1);
    }
    left.iter().any(Option::is_some).then(|| Profile { label: label.to_owned(), base, left })
}

/// How the observed falls are applied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shock {
    /// The part of the observed fall that is applied: 1 as observed.
    pub depth: f64,
    /// Months until all of it is in force, in equal steps: 1 at once.
    pub speed: usize,
    /// Months that it lasts; afterwards everything is as usual at once.
    pub months: usize,
    /// The part of what is lost that goes elsewhere at the same price: least
    /// and most.
    pub replaced: (f64, f64),
    /// By how much the price of what is still sold changes: 0.1 is a tenth
    /// dearer.
    pub price: f64,
}

/// A month of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct StressMonth {
    /// The usual value of the month, `None` where it is not known.
    pub usual: Option<f64>,
    /// Lowest and highest value by the observed falls; `None` where no fall
    /// was observed that long, or the usual value is not known.
    pub value: Option<(f64, f64)>,
    /// How many observed falls the range rests on.
    pub falls: usize,
}

/// A scenario: ranges, never lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Stress {
    /// From the first month on.
    pub months: Vec<StressMonth>,
    /// Sum of the usual values of the months that have a range.
    pub usual: f64,
    /// Sum of usual minus value over the same months: least and most.
    pub loss: (f64, f64),
    /// How many months these sums hold.
    pub known: usize,
}

/// Larger than in any file, and small enough to be summed.
const LARGEST: f64 = 1e300;

/// Applies the observed falls to a flow whose `usual` months are known.
///
/// A month's value is `usual × (left × (1 + price) + replaced × (1 − left))`,
/// with `left = 1 − depth × min(1, month ÷ speed) × (1 − observed)`. The range
/// holds every observed fall and both ends of `replaced`; a month that no fall
/// reaches has none.
pub fn stress(usual: &[Option<f64>], profiles: &[Profile], shock: &Shock) -> Stress {
    let mut months = Vec::with_capacity(usual.len());
    for (month, usual) in usual.iter().enumerate() {
        let is_over = month >= shock.months;
        let observed: Vec<f64> = if is_over {
            vec![1.0]
        } else {
            profiles.iter().filter_map(|profile| *profile.left.get(month)?).collect()
        };
        let reached = ((month + 1) as f64 / shock.speed.max(1) as f64).min(1.0);
        let mut range: Option<(f64, f64)> = None;
        for observed in &observed {
            let left = 1.0 - shock.depth * reached * (1.0 - observed);
            for replaced in [shock.replaced.0, shock.replaced.1] {
                let price = if is_over { 0.0 } else { shock.price };
                let elsewhere = replaced * (1.0 - left).max(0.0);
                let part = (left * (1.0 + price) + elsewhere).max(0.0);
                range =
                    Some(range.map_or((part, part), |(low, high)| (low.min(part), high.max(part))));
            }
        }
        let value = usual.zip(range).map(|(usual, (low, high))| (usual * low, usual * high));
        let value = value.filter(|(low, high)| low.abs().max(high.abs()) < LARGEST);
        let falls = if is_over { 0 } else { observed.len() };
        months.push(StressMonth { usual: *usual, value, falls });
    }
    let (mut all, mut least, mut most) = (Vec::new(), Vec::new(), Vec::new());
    for (usual, (low, high)) in months.iter().filter_map(|month| month.usual.zip(month.value)) {
        all.push(usual);
        least.push(usual - high);
        most.push(usual - low);
    }
    Stress { usual: sum(&all), loss: (sum(&least), sum(&most)), known: all.len(), months }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    const PLAIN: Shock =
        Shock { depth: 1.0, speed: 1, months: 12, replaced: (0.0, 0.0), price: 0.0 };

    fn seen(label: &str, left: &[Option<f64>]) -> Profile {
        Profile { label: label.to_owned(), base: 1.0, left: left.to_vec() }
    }

    #[test]
    fn a_profile_is_what_was_left_of_the_base() {
        let cells = [Some(50.0), Some(150.0), Some(20.0), None, Some(0.0)];
        let cells = cells.map(|number| number.map_or(Cell::Missing, Cell::of)).to_vec();
        let series = Series::new(Period::Month(2022, 1), cells);
        let before = Window::parse("2022-01/2022-02").unwrap();
        let found = profile("A", &series, before, Period::Month(2022, 3), 4).unwrap();
        assert_eq!((found.base, found.left), (100.0, vec![Some(0.2), None, Some(0.0), None]));
        let gap = Window::parse("2022-04").unwrap();
        assert_eq!(profile("A", &series, gap, Period::Month(2022, 3), 4), None);
    }

    #[test]
    fn the_range_holds_every_fall_and_its_loss_is_worked_out_by_hand() {
        let falls = [seen("A", &[Some(0.25), Some(0.125)]), seen("B", &[Some(0.5), None])];
        let found = stress(&[Some(100.0), Some(200.0), Some(300.0)], &falls, &PLAIN);
        let values: Vec<_> = found.months.iter().map(|month| month.value).collect();
        assert_eq!(values, [Some((25.0, 50.0)), Some((25.0, 25.0)), None]);
        // The third month is reached by no fall and is in no sum: 50 + 175 and 75 + 175.
        assert_eq!((found.usual, found.loss, found.known), (300.0, (225.0, 250.0), 2));
        assert_eq!(found.months[1].falls, 1);
    }

    #[test]
    fn depth_speed_duration_replacement_and_price_each_do_one_thing() {
        let falls = [seen("A", &[Some(0.2); 4])];
        let usual = [Some(100.0); 3];
        let values = |shock: &Shock| -> Vec<(f64, f64)> {
            let round = |x: f64| (x * 1e9).round() / 1e9;
            let months = stress(&usual, &falls, shock).months;
            months.iter().filter_map(|m| m.value.map(|(a, b)| (round(a), round(b)))).collect()
        };
        // Half of a fall by 80: 60 are left.
        assert_eq!(values(&Shock { depth: 0.5, ..PLAIN }), [(60.0, 60.0); 3]);
        // Over two months: 40, then 80 gone.
        assert_eq!(
            values(&Shock { speed: 2, ..PLAIN }),
            [(60.0, 60.0), (20.0, 20.0), (20.0, 20.0)]
        );
        assert_eq!(values(&Shock { months: 1, ..PLAIN })[1..], [(100.0, 100.0); 2]);
        // A quarter of 80 goes elsewhere, at most.
        assert_eq!(values(&Shock { replaced: (0.0, 0.25), ..PLAIN }), [(20.0, 40.0); 3]);
        assert_eq!(values(&Shock { price: 0.5, ..PLAIN }), [(30.0, 30.0); 3]);
    }

    #[test]
    fn a_scenario_grows_with_its_flow_and_is_never_below_nothing() {
        arbtest::arbtest(|u| {
            let part = |u: &mut arbtest::arbitrary::Unstructured| {
                Ok::<_, arbtest::arbitrary::Error>(f64::from(u.int_in_range(0..=40)?) / 20.0)
            };
            let falls = [seen("A", &[Some(part(u)?), None, Some(part(u)?)])];
            let shock = Shock {
                depth: part(u)?.min(1.0),
                speed: u.int_in_range(0..=12)?,
                months: u.int_in_range(0..=12)?,
                replaced: (part(u)? / 2.0, part(u)? / 2.0),
                price: part(u)? - 0.9,
            };
            let usual = [Some(64.0), Some(128.0), Some(0.0)];
            let one = stress(&usual, &falls, &shock);
            let two = stress(&usual.map(|x| x.map(|x| x * 2.0)), &falls, &shock);
            assert_eq!((one.loss.0 * 2.0, one.loss.1 * 2.0), two.loss);
            for (low, high) in one.months.iter().filter_map(|month| month.value) {
                assert!(low >= 0.0 && high >= low && high.is_finite());
            }
            Ok(())
        });
    }
}
