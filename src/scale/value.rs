//! Scales of values: linear, and logarithmic with a place of its own for zero.

use crate::trade::decimal::{magnitude, power_of_ten};

/// A scale from values (domain) to CSS pixels (range). Inside the range the
/// two ends of the domain map to the two ends of the range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueScale {
    /// Equal differences are equal distances.
    Linear {
        /// Smallest and largest value.
        domain: (f64, f64),
        /// Their positions.
        range: (f64, f64),
    },
    /// Equal ratios are equal distances. Zero has no place on such a scale;
    /// it is put on a line of its own, `zero`, beyond the smallest value.
    Log {
        /// Smallest and largest value, both above zero.
        domain: (f64, f64),
        /// Their positions.
        range: (f64, f64),
        /// Position of zero, behind the break of the axis.
        zero: f64,
    },
}

impl ValueScale {
    /// A linear scale; an empty or unusable domain is widened to hold
    /// something.
    pub fn linear(domain: (f64, f64), range: (f64, f64)) -> Self {
        let (low, high) = domain;
        let domain = if low.is_finite() && high.is_finite() && high > low {
            domain
        } else if low.is_finite() && low != 0.0 {
            (low.min(0.0), low.max(0.0))
        } else {
            (0.0, 1.0)
        };
        Self::Linear { domain, range }
    }

    /// A logarithmic scale around `domain`, with two powers of ten at least:
    /// whole decades, or a little more than the domain where it has several.
    pub fn log(domain: (f64, f64), range: (f64, f64), zero: f64) -> Self {
        let usable = |value: f64| value.is_finite() && value > 0.0;
        let (low, high) = if usable(domain.0) && usable(domain.1) { domain } else { (1.0, 10.0) };
        let floor = magnitude(low);
        let top = magnitude(high);
        let ceiling = if high > power_of_ten(top) { top + 1 } else { top };
        let ceiling = ceiling.max(floor + 1).min(308);
        let (mut from, mut to) = (power_of_ten(floor), power_of_ten(ceiling));
        // Where two steps of ten remain, it ends near the figures.
        if ceiling > floor + 2 {
            (from, to) = (from.max(low * 0.8), to.min(high * 1.25));
        }
        Self::Log { domain: (from, to), range, zero }
    }

    /// Where `value` lies; `None` where the scale has no place for it
    /// (negative values on a logarithmic scale).
    pub fn position(&self, value: f64) -> Option<f64> {
        let between = |share: f64, range: (f64, f64)| range.0 + share * (range.1 - range.0);
        match *self {
            Self::Linear { domain: (low, high), range } => {
                value.is_finite().then(|| between((value - low) / (high - low), range))
            }
            Self::Log { zero, .. } if value == 0.0 => Some(zero),
            Self::Log { domain: (low, high), range, .. } => (value.is_finite() && value > 0.0)
                .then(|| between((value / low).log10() / (high / low).log10(), range)),
        }
    }

    /// The value at a position of the range; the inverse of
    /// [`position`](Self::position) but for zero on a logarithmic scale.
    pub fn value_at(&self, position: f64) -> f64 {
        match *self {
            Self::Linear { domain: (low, high), range } => {
                low + (position - range.0) / (range.1 - range.0) * (high - low)
            }
            Self::Log { domain: (low, high), range, .. } => {
                low * (high / low).powf((position - range.0) / (range.1 - range.0))
            }
        }
    }

    /// Round values inside the domain, rising, about `count` of them; powers
    /// of ten on a logarithmic scale.
    pub fn ticks(&self, count: usize) -> Vec<f64> {
        match *self {
            Self::Linear { domain, .. } => ticks(domain, count),
            Self::Log { domain: (low, high), .. } => {
                let (from, last) = (magnitude(low), magnitude(high));
                let first = if low > power_of_ten(from) { from + 1 } else { from };
                let count = i32::try_from(count.max(1)).unwrap_or(i32::MAX);
                let every = ((last - first + count - 1) / count).max(1);
                let mut ticks = Vec::new();
                let mut exponent = first;
                while exponent <= last {
                    ticks.push(power_of_ten(exponent));
                    exponent += every;
                }
                ticks
            }
        }
    }
}

/// The smallest of 1, 2, 5 times a power of ten that cuts `span` into at most
/// `count` steps.
fn step(span: f64, count: usize) -> f64 {
    let raw = span / count.max(1) as f64;
    let power = power_of_ten(magnitude(raw));
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= raw * (1.0 - 1e-9));
    factor.unwrap_or(10.0) * power
}

/// Round values inside `domain`, rising, at most `count` steps apart.
pub fn ticks(domain: (f64, f64), count: usize) -> Vec<f64> {
    let (low, high) = domain;
    if !(low.is_finite() && high.is_finite() && high > low) {
        return Vec::new();
    }
    let step = step(high - low, count);
    let first = (low / step).ceil();
    let last = (high / step + 1e-9).floor();
    let mut ticks = Vec::new();
    let mut index = first;
    // The bound is a guard for steps that vanish beside their values.
    for _ in 0..=2 * count.max(1) + 2 {
        if index > last {
            break;
        }
        let tick = index * step;
        // Where digits run out, neighbours are the same number.
        if ticks.last().is_none_or(|last| *last < tick) {
            ticks.push(tick);
        }
        index += 1.0;
    }
    ticks
}

/// `domain` widened to round values, so that the last grid line lies above
/// every point.
pub fn nice(domain: (f64, f64), count: usize) -> (f64, f64) {
    let (low, high) = domain;
    if !(low.is_finite() && high.is_finite() && high > low) {
        return domain;
    }
    let step = step(high - low, count);
    ((low / step + 1e-9).floor() * step, (high / step - 1e-9).ceil() * step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(domain: (f64, f64), expected: &[f64]) {
        assert_eq!(ticks(domain, 5), expected);
    }

    #[test]
    fn ticks_fall_on_round_values_inside_the_domain() {
        check((0.0, 97.0), &[0.0, 20.0, 40.0, 60.0, 80.0]);
        check((-1.0, 1.0), &[-1.0, -0.5, 0.0, 0.5, 1.0]);
        check((3.0, 3.0), &[]);
    }

    #[test]
    fn ticks_rise_and_positions_invert() {
        arbtest::arbtest(|u| {
            let low = f64::from(u.int_in_range(-1_000_000..=1_000_000)?);
            let span = f64::from(u.int_in_range(1..=1_000_000)?) / 7.0;
            let domain = (low, low + span);
            let all = ticks(domain, u.int_in_range(1..=12)?);
            assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(all.iter().all(|tick| *tick >= domain.0 - 1e-6 && *tick <= domain.1 + 1e-6));
            let scale = ValueScale::linear(domain, (400.0, 20.0));
            let value = low + span / 3.0;
            assert!((scale.value_at(scale.position(value).unwrap()) - value).abs() < 1e-6 * span);
            let (floor, ceiling) = nice(domain, 5);
            assert!(floor <= domain.0 && ceiling >= domain.1);
            Ok(())
        });
    }

    #[test]
    fn a_logarithmic_scale_inverts_and_keeps_zero_apart() {
        let scale = ValueScale::log((3.0, 4.2e7), (300.0, 20.0), 320.0);
        for value in [3.0, 77.0, 4.2e7] {
            assert!((scale.value_at(scale.position(value).unwrap()) / value - 1.0).abs() < 1e-9);
        }
        assert_eq!(scale.position(0.0), Some(320.0));
        assert_eq!(scale.position(-1.0), None);
        assert_eq!(scale.position(f64::NAN), None);
        assert!(scale.ticks(6).windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_domain_of_one_value_still_has_a_scale() {
        for value in [0.0, 5.0, -5.0, f64::NAN, f64::INFINITY] {
            let scale = ValueScale::linear((value, value), (100.0, 0.0));
            assert!(scale.position(0.0).is_some_and(f64::is_finite));
        }
    }
}
