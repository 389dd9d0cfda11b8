//! A damped trend with a season: what a series would have been, by a method
//! that follows level, trend and season as they change.

use super::Expected;
use super::collapse::sum;
use crate::trade::{Period, Series};

/// Months of a year.
const SEASON: usize = 12;

/// Months that must be known without a gap before the event.
pub const MONTHS_FOR_SEASON: usize = 24;

/// Smoothing of level, trend and season, and damping.
#[derive(Clone, Copy)]
struct Weights {
    level: f64,
    trend: f64,
    season: f64,
    damping: f64,
}

/// What smoothing has made of a series.
struct Fit {
    level: f64,
    trend: f64,
    /// The last twelve seasonal parts, oldest first.
    season: Vec<f64>,
    /// Sum of squared one-month errors.
    squares: f64,
}

/// Forecast for `months` months from `event` on by Holt and Winters' additive
/// method with a damped trend (R. J. Hyndman and G. Athanasopoulos,
/// Forecasting: Principles and Practice, 3rd ed., 8.3; its interval is that of
/// the model ETS(A,Ad,A), 8.7). All known months up to the event are used, as
/// far back as there is no gap. The weights are those of a fixed grid with the
/// smallest squared errors, so that the outcome is the same everywhere; the
/// error's variance counts the parameters as spent.
///
/// `None` with fewer than [`MONTHS_FOR_SEASON`] months in a row before the
/// event.
pub fn damped_seasonal(series: &Series, event: Period, months: usize) -> Option<Vec<Expected>> {
    let mut past: Vec<f64> = Vec::new();
    while let Some(number) = series.at(event.plus(-i32::try_from(past.len()).ok()? - 1)) {
        past.push(number);
    }
    past.reverse();
    if past.len() < MONTHS_FOR_SEASON {
        return None;
    }
    let (weights, fit) = best(&past)?;
    // Level, trend, twelve parts of a season and four weights were chosen to
    // fit; what is left over tells the error.
    let spent = SEASON as f64 + 1.0 + 4.0;
    let free = (past.len() as f64 - spent).max(SEASON as f64 / 2.0);
    let variance = fit.squares / free;
    let mut expected = Vec::with_capacity(months);
    let (mut damped, mut power) = (0.0, 1.0);
    for ahead in 1..=months {
        power *= weights.damping;
        damped += power;
        let number = fit.level + damped * fit.trend + fit.season[(ahead - 1) % SEASON];
        let half = quantile(free) * (variance * growth(weights, ahead)).sqrt();
        let period = event.plus(i32::try_from(ahead).ok()? - 1);
        if !(number.is_finite() && half.is_finite()) {
            return None;
        }
        let range = ((number - half).max(0.0), (number + half).max(0.0));
        expected.push(Expected { period, number: number.max(0.0), range });
    }
    Some(expected)
}

/// Student's t for 95 of 100 on both sides, by the expansion of Cornish and
/// Fisher (M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions,
/// 26.7.5).
fn quantile(free: f64) -> f64 {
    let z = 1.959_964_f64;
    let (z3, z5) = (z.powi(3), z.powi(5));
    z + (z3 + z) / (4.0 * free) + (5.0 * z5 + 16.0 * z3 + 3.0 * z) / (96.0 * free * free)
}

/// How much larger the variance is `ahead` months ahead than one month ahead.
fn growth(weights: Weights, ahead: usize) -> f64 {
    // The error's weight after so many months: level, what trend has added by
    // then, and the season once a year.
    let (mut total, mut damped, mut power) = (1.0, 0.0, 1.0);
    for month in 1..ahead {
        power *= weights.damping;
        damped += power;
        let season = if month % SEASON == 0 { weights.season } else { 0.0 };
        let weight = weights.level + weights.trend * damped + season;
        total += weight * weight;
    }
    total
}

fn best(past: &[f64]) -> Option<(Weights, Fit)> {
    let mut found: Option<(Weights, Fit)> = None;
    for level in [0.05, 0.15, 0.3, 0.5, 0.7, 0.9] {
        for trend in [0.0, 0.02, 0.06, 0.15] {
            for season in [0.0, 0.05, 0.15, 0.4] {
                for damping in [0.8, 0.9, 0.98] {
                    // The model's bounds: trend below level, season below the rest.
                    if trend > level || season > 1.0 - level {
                        continue;
                    }
                    let weights = Weights { level, trend, season, damping };
                    let fit = smooth(past, weights);
                    let is_better =
                        found.as_ref().is_none_or(|(_, known)| fit.squares < known.squares);
                    if fit.squares.is_finite() && is_better {
                        found = Some((weights, fit));
                    }
                }
            }
        }
    }
    found
}

/// Runs the smoothing from a start made of the first two years.
fn smooth(past: &[f64], weights: Weights) -> Fit {
    let mean = |year: &[f64]| sum(year) / SEASON as f64;
    let (first, second) = (mean(&past[..SEASON]), mean(&past[SEASON..2 * SEASON]));
    let mut trend = (second - first) / SEASON as f64;
    let middle = (SEASON as f64 - 1.0) / 2.0;
    // The season of both years, each against its own mean and the trend in it.
    let mut season: Vec<f64> = (0..SEASON)
        .map(|month| {
            let along = (month as f64 - middle) * trend;
            f64::midpoint(past[month] - first, past[month + SEASON] - second) - along
        })
        .collect();
    let mut level = first - (middle + 1.0) * trend;
    let mut errors = Vec::with_capacity(past.len());
    for (month, number) in past.iter().enumerate() {
        let at = month % SEASON;
        let base = level + weights.damping * trend;
        let error = number - base - season[at];
        level = base + weights.level * error;
        trend = weights.damping * trend + weights.trend * error;
        season[at] += weights.season * error;
        errors.push(error * error);
    }
    season.rotate_left(past.len() % SEASON);
    Fit { level, trend, season, squares: sum(&errors) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::made_up::normal;
    use crate::trade::Cell;

    fn series(values: impl IntoIterator<Item = f64>) -> Series {
        Series::new(Period::Month(2019, 1), values.into_iter().map(Cell::of).collect())
    }

    #[test]
    fn a_season_without_chance_goes_on() {
        let year = [5., 8., 9., 7., 6., 5., 4., 3., 5., 8., 12., 20.];
        let values = (0..36).map(|month| 100.0 + year[month % 12]);
        let event = Period::Month(2022, 1);
        let expected = damped_seasonal(&series(values), event, 14).unwrap();
        for (month, found) in expected.iter().enumerate() {
            assert!((found.number - 100.0 - year[month % 12]).abs() < 1e-6, "{found:?}");
            assert!(found.range.1 - found.range.0 < 1e-6, "{found:?}");
        }
    }

    #[test]
    fn too_few_months_and_gaps_give_nothing() {
        let event = Period::Month(2021, 1);
        assert!(damped_seasonal(&series([1.0; 24]), event, 3).is_some());
        assert!(damped_seasonal(&series([1.0; 23]), Period::Month(2020, 12), 3).is_none());
        let mut cells: Vec<Cell> = vec![Cell::Value(1.0); 24];
        cells[20] = Cell::Missing;
        assert!(damped_seasonal(&Series::new(Period::Month(2019, 1), cells), event, 3).is_none());
        assert!(damped_seasonal(&series([f64::MAX; 24]), event, 3).is_none());
    }

    #[test]
    fn scale_changes_no_share() {
        let values: Vec<f64> = (0..30_u16).map(|month| 50.0 + f64::from(month * 37 % 17)).collect();
        let event = Period::Month(2021, 7);
        let one = damped_seasonal(&series(values.clone()), event, 6).unwrap();
        let two = damped_seasonal(&series(values.iter().map(|x| x * 64.0)), event, 6).unwrap();
        for (one, two) in one.iter().zip(two) {
            assert_eq!((one.number * 64.0, one.range.1 * 64.0), (two.number, two.range.1));
        }
    }

    #[test]
    fn nineteen_of_twenty_months_lie_within_the_range() {
        // Made-up series of the model itself, 60 months and 12 to foretell.
        let mut normal = normal(11);
        for (known, least) in [(60, 0.92), (30, 0.88)] {
            let (mut inside, mut all) = (0, 0);
            for _ in 0..150 {
                let (mut level, mut trend) = (1_000.0, 2.0);
                let mut season: Vec<f64> = (0..12).map(|_| 40.0 * normal()).collect();
                let mut values = Vec::new();
                for month in 0..known + 12 {
                    let error = 15.0 * normal();
                    let base = level + 0.9 * trend;
                    values.push(base + season[month % 12] + error);
                    level = base + 0.3 * error;
                    trend = 0.9 * trend + 0.03 * error;
                    season[month % 12] += 0.05 * error;
                }
                let truth = series(values);
                let event = Period::Month(2019, 1).plus(i32::try_from(known).unwrap());
                for expected in damped_seasonal(&truth, event, 12).unwrap() {
                    let number = truth.at(expected.period).unwrap();
                    inside += i32::from(number >= expected.range.0 && number <= expected.range.1);
                    all += 1;
                }
            }
            let coverage = f64::from(inside) / f64::from(all);
            assert!((least..0.99).contains(&coverage), "{known} months: {coverage}");
        }
    }
}
