//! A whole and its parts, period by period: shares that add up, or a reason
//! why there are none.

use super::collapse::sum;

/// Parts may be more than their whole by so much of it: figures are rounded
/// before they are published, a total by itself.
pub const ROUNDING: f64 = 0.001;

/// A period whose parts are all known.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    /// What the parts add up to.
    pub total: f64,
    /// One amount per part, then the rest, where the whole was given.
    pub parts: Vec<f64>,
}

/// Why there are no parts of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsplit {
    /// A part or the whole has no figure: what is known adds up to no total.
    Missing,
    /// A part is below zero, as corrections are.
    Negative,
    /// The parts are more than the whole.
    Beyond,
}

impl Split {
    /// The share of a part, from 0 to 1; `None` of a whole of nothing.
    ///
    /// ```
    /// use tradefall::analysis::split;
    ///
    /// let month = split(&[Some(30.0), Some(0.0)], Some(Some(120.0))).unwrap();
    /// assert_eq!(month.parts, [30.0, 0.0, 90.0]);
    /// assert_eq!(month.share(2), Some(0.75));
    /// ```
    pub fn share(&self, part: usize) -> Option<f64> {
        let part = self.parts.get(part).filter(|_| self.total > 0.0)?;
        Some(part / self.total)
    }

    /// Several periods as one; `None` of no period.
    pub fn over<'a>(periods: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let periods: Vec<&Self> = periods.into_iter().collect();
        let count = periods.first()?.parts.len();
        let of = |part: usize| sum(&periods.iter().map(|it| it.parts[part]).collect::<Vec<_>>());
        let parts: Vec<f64> = (0..count).map(of).collect();
        let total = sum(&parts);
        total.is_finite().then_some(Self { total, parts })
    }
}

/// One period of a whole that is split into `parts`: their sum, or `whole`
/// where it is known beside them, with the rest as a further part. Parts that
/// are more than the whole by no more than [`ROUNDING`] leave no rest, and
/// are the whole themselves.
///
/// # Errors
///
/// Where a sum would not be the total.
pub fn split(parts: &[Option<f64>], whole: Option<Option<f64>>) -> Result<Split, Unsplit> {
    let mut parts: Vec<f64> =
        parts.iter().copied().collect::<Option<_>>().ok_or(Unsplit::Missing)?;
    if parts.iter().any(|part| *part < 0.0) {
        return Err(Unsplit::Negative);
    }
    let known = sum(&parts);
    if let Some(whole) = whole {
        let whole = whole.ok_or(Unsplit::Missing)?;
        if whole < 0.0 {
            return Err(Unsplit::Negative);
        }
        if known - whole > whole * ROUNDING {
            return Err(Unsplit::Beyond);
        }
        parts.push((whole - known).max(0.0));
    }
    let total = sum(&parts);
    if total.is_finite() { Ok(Split { total, parts }) } else { Err(Unsplit::Missing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_up_to_all_with_and_without_a_rest() {
        arbtest::arbtest(|u| {
            let count = u.int_in_range(1..=12)?;
            let mut parts = Vec::new();
            for _ in 0..count {
                parts.push(Some(f64::from(u.int_in_range(0..=1_000_000_000)?)));
            }
            let known: f64 = parts.iter().flatten().sum();
            let rest = f64::from(u.int_in_range(0..=1_000_000_000)?);
            for whole in [None, Some(Some(known + rest))] {
                let split = split(&parts, whole).expect("all are known");
                assert_eq!(split.parts.len(), count + usize::from(whole.is_some()));
                if split.total > 0.0 {
                    let shares = (0..split.parts.len()).filter_map(|part| split.share(part));
                    assert!((shares.sum::<f64>() - 1.0).abs() < 1e-9, "{split:?}");
                }
            }
            Ok(())
        });
    }

    #[test]
    fn what_is_known_of_a_period_with_a_gap_is_no_total() {
        assert_eq!(split(&[Some(1.0), None], None), Err(Unsplit::Missing));
        assert_eq!(split(&[Some(1.0)], Some(None)), Err(Unsplit::Missing));
        assert_eq!(split(&[Some(1.0), Some(-2.0)], None), Err(Unsplit::Negative));
        assert_eq!(split(&[Some(1.0)], Some(Some(-2.0))), Err(Unsplit::Negative));
    }

    #[test]
    fn parts_beyond_their_whole_are_rounding_or_a_contradiction() {
        let rounded = split(&[Some(700.0), Some(301.0)], Some(Some(1_000.0))).unwrap();
        assert_eq!(rounded.parts, [700.0, 301.0, 0.0]);
        assert_eq!(split(&[Some(700.0), Some(302.0)], Some(Some(1_000.0))), Err(Unsplit::Beyond));
        assert_eq!(split(&[Some(1.0)], Some(Some(0.0))), Err(Unsplit::Beyond));
    }

    #[test]
    fn zeros_are_zeros_and_nothing_has_no_shares() {
        let nothing = split(&[Some(0.0), Some(0.0)], None).unwrap();
        assert_eq!((nothing.total, nothing.share(0)), (0.0, None));
        let some = split(&[Some(0.0), Some(5.0)], None).unwrap();
        assert_eq!((some.share(0), some.share(1)), (Some(0.0), Some(1.0)));
        assert_eq!(Split::over([&nothing, &some]).unwrap().parts, [0.0, 5.0]);
        assert_eq!(Split::over([]), None);
    }
}
