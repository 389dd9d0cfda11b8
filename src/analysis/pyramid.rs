//! The smallest and the largest of any stretch of a long column, as fast for
//! ten million numbers as for a thousand.
//!
//! Blocks of 32 numbers keep their ends, and each level above keeps those of 8
//! blocks. A stretch is asked from the largest blocks within it outwards, and
//! what is smaller is looked at only where it may be lower or higher. Nothing is
//! left out, so an extreme is never missed, and a gap never counts as a number.
//! How many figures a stretch has is the difference of two counts; a column
//! without gaps needs none.

use std::ops::Range;

/// Numbers in a block of the lowest level; as many as a [`Count`] has bits.
const BLOCK: usize = 32;
/// Blocks in a block of the level above.
const FANOUT: usize = 8;

/// What a stretch holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// The smallest figure; infinite where there is none.
    pub low: f64,
    /// The largest.
    pub high: f64,
    /// How many figures there are; the others are gaps.
    pub known: usize,
}

impl Extent {
    /// That of nothing.
    pub const NONE: Self = Self { low: f64::INFINITY, high: f64::NEG_INFINITY, known: 0 };
}

/// The smallest figure of a stretch, and the largest with its sign turned: both
/// are the least of what they are made of, which processors find side by side.
#[derive(Clone, Copy, Debug)]
struct Ends([f64; 2]);

impl Ends {
    const NONE: Self = Self([f64::INFINITY; 2]);

    #[inline]
    fn join(self, Self(other): Self) -> Self {
        let least = |one: f64, other: f64| if other < one { other } else { one };
        Self([least(self.0[0], other[0]), least(self.0[1], other[1])])
    }

    /// The ends of numbers, and whether all of them are figures.
    ///
    /// A function of its own with several callers: browsers make one faster
    /// that is called often, and leave one as it is that runs long.
    #[inline(never)]
    fn of_numbers(values: &[f64]) -> (Self, bool) {
        let (mut low, mut high, mut sum) = (f64::INFINITY, f64::NEG_INFINITY, 0.0);
        for value in values {
            low = if *value < low { *value } else { low };
            high = if *value > high { *value } else { high };
            sum += value;
        }
        // A sum of figures is one, unless they are too large.
        if f64::is_finite(sum) {
            return (Self([low, -high]), true);
        }
        let figures = values.iter().filter(|value| value.is_finite());
        let add = |ends: Self, value: &f64| ends.join(Self([*value, -value]));
        (figures.clone().fold(Self::NONE, add), figures.count() == values.len())
    }

    #[inline]
    fn of_blocks(self, blocks: &[Self]) -> Self {
        blocks.iter().fold(self, |ends, block| ends.join(*block))
    }
}

/// How many figures stand before a block, and which of its numbers are figures,
/// the first one in the lowest bit.
#[derive(Clone, Copy, Debug)]
struct Count {
    before: u32,
    figures: u32,
}

/// The ends of the blocks of a column of numbers.
#[derive(Clone, Debug, Default)]
pub struct Pyramid {
    /// From the finest to the coarsest, each one after the other.
    levels: Vec<Vec<Ends>>,
    /// One a block and one for the end; none when there are no gaps.
    counts: Vec<Count>,
}

impl Pyramid {
    /// Looks once at every number of `values`, and once more if there are gaps;
    /// what is not finite is one.
    pub fn of(values: &[f64]) -> Self {
        let (mut levels, mut is_whole) = (Vec::new(), true);
        let mut level = Vec::with_capacity(values.len().div_ceil(BLOCK));
        for values in values.chunks(BLOCK) {
            let (ends, is_full) = Ends::of_numbers(values);
            level.push(ends);
            is_whole &= is_full;
        }
        while level.len() > FANOUT {
            let above = level.chunks(FANOUT).map(|blocks| Ends::NONE.of_blocks(blocks)).collect();
            levels.push(std::mem::replace(&mut level, above));
        }
        levels.push(level);
        Self { levels, counts: if is_whole { Vec::new() } else { counts(values) } }
    }

    /// Whether any number is none.
    pub fn has_gaps(&self) -> bool {
        !self.counts.is_empty()
    }

    /// What `values` hold from one place to before another; `values` are those
    /// that it was made of.
    pub fn extent(&self, values: &[f64], range: Range<usize>) -> Extent {
        let range = range.start..range.end.min(values.len());
        if range.is_empty() {
            return Extent::NONE;
        }
        let known = self.known(range.clone());
        let (low, high) = self.ends(values, range);
        Extent { low, high, known }
    }

    /// The smallest and the largest of a stretch within the column; infinite,
    /// the one above the other, where there is none.
    pub fn ends(&self, values: &[f64], range: Range<usize>) -> (f64, f64) {
        let Ends([low, high]) = self.find_ends(values, range);
        (low, -high)
    }

    /// How many figures stand from one place to before another of the column.
    pub fn known(&self, range: Range<usize>) -> usize {
        if self.counts.is_empty() {
            return range.len();
        }
        let before = |place: usize| {
            let count = self.counts[place / BLOCK];
            let part = count.figures & ((1 << (place % BLOCK)) - 1);
            (count.before + part.count_ones()) as usize
        };
        if range.is_empty() { 0 } else { before(range.end) - before(range.start) }
    }

    fn find_ends(&self, values: &[f64], Range { start: from, end: to }: Range<usize>) -> Ends {
        let (mut first, mut last) = (from.div_ceil(BLOCK), to / BLOCK);
        if first >= last {
            return Ends::of_numbers(values.get(from..to).unwrap_or_default()).0;
        }
        // Up to the largest blocks that lie in the stretch as a whole.
        let mut at = 0;
        while at + 1 < self.levels.len() && first.div_ceil(FANOUT) < last / FANOUT {
            (first, last, at) = (first.div_ceil(FANOUT), last / FANOUT, at + 1);
        }
        let mut found = Ends::NONE.of_blocks(&self.levels[at][first..last]);
        // And down again on both sides, as long as the block that an end of the
        // stretch lies in holds anything that is not found yet: smaller blocks
        // and numbers are read seldom, and lie far apart.
        let size = |level: usize| BLOCK * FANOUT.pow(u32::try_from(level).unwrap_or(0));
        let (mut left, mut right) = (first, last);
        let mut level = at;
        while from < left * size(level) && self.exceeds(level, left - 1, found) {
            let Some(below) = level.checked_sub(1) else {
                found = found.join(Ends::of_numbers(&values[from..left * BLOCK]).0);
                break;
            };
            let next = from.div_ceil(size(below));
            found = found.of_blocks(&self.levels[below][next..left * FANOUT]);
            (left, level) = (next, below);
        }
        level = at;
        while right * size(level) < to && self.exceeds(level, right, found) {
            let Some(below) = level.checked_sub(1) else {
                found = found.join(Ends::of_numbers(&values[right * BLOCK..to]).0);
                break;
            };
            let next = to / size(below);
            found = found.of_blocks(&self.levels[below][right * FANOUT..next]);
            (right, level) = (next, below);
        }
        found
    }

    /// Whether a block holds anything that is lower or higher than what was found.
    fn exceeds(&self, level: usize, block: usize, Ends(found): Ends) -> bool {
        let block = self.levels.get(level).and_then(|level| level.get(block));
        block.is_none_or(|Ends(ends)| ends[0] < found[0] || ends[1] < found[1])
    }

    /// Whether a number may be lower or higher than what was found, judged by
    /// the blocks that it lies in.
    pub fn may_exceed(&self, place: usize, (low, high): (f64, f64)) -> bool {
        let found = Ends([low, -high]);
        self.exceeds(1, place / (BLOCK * FANOUT), found) && self.exceeds(0, place / BLOCK, found)
    }

    /// Where `wanted` stands first in a stretch of the column, by its blocks.
    pub fn find(&self, values: &[f64], range: Range<usize>, wanted: f64) -> Option<usize> {
        #[expect(clippy::float_cmp, reason = "a number of the column itself")]
        let is_it = |value: &f64| *value == wanted;
        let mut at = range.start;
        let to = range.end.min(values.len());
        while at < to {
            let end = ((at / BLOCK + 1) * BLOCK).min(to);
            let Ends([low, high]) = *self.levels.first()?.get(at / BLOCK)?;
            if low <= wanted
                && -high >= wanted
                && let Some(found) = values[at..end].iter().position(is_it)
            {
                return Some(at + found);
            }
            at = end;
        }
        None
    }

    /// How much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let blocks: usize = self.levels.iter().map(Vec::capacity).sum();
        blocks * size_of::<Ends>() + self.counts.capacity() * size_of::<Count>()
    }
}

/// The counts of a column, one more than there are blocks.
fn counts(values: &[f64]) -> Vec<Count> {
    let mut counts = Vec::with_capacity(values.len() / BLOCK + 2);
    let mut before = 0;
    for values in values.chunks(BLOCK) {
        let bit = |bits: u32, value: &f64| bits << 1 | u32::from(value.is_finite());
        let figures = values.iter().rev().fold(0, bit);
        counts.push(Count { before, figures });
        before += figures.count_ones();
    }
    counts.push(Count { before, figures: 0 });
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(extent: Extent, value: f64) -> Extent {
        if !value.is_finite() {
            return extent;
        }
        let known = extent.known + 1;
        Extent { low: extent.low.min(value), high: extent.high.max(value), known }
    }

    #[test]
    fn the_ends_of_any_stretch_are_those_of_its_numbers() {
        arbtest::arbtest(|u| {
            let count = u.int_in_range(0..=40_000)?;
            let mut state = u.arbitrary::<u32>()?;
            let mut next = move || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                state >> 8
            };
            let gaps = u.int_in_range(1..=5)?;
            let values: Vec<f64> = (0..count)
                .map(|_| {
                    if next() % gaps == 1 {
                        [f64::NAN, f64::INFINITY, f64::NEG_INFINITY][next() as usize % 3]
                    } else if next() % 100 == 1 {
                        f64::MAX
                    } else {
                        f64::from(next() % 1_000) - 500.0
                    }
                })
                .collect();
            let pyramid = Pyramid::of(&values);
            for _ in 0..20 {
                let from = u.int_in_range(0..=count)?;
                let to = u.int_in_range(0..=count + 3)?;
                let plain = values.iter().copied().take(to).skip(from).fold(Extent::NONE, joined);
                let found = pyramid.extent(&values, from..to);
                assert_eq!(found, plain, "{from}..{to} of {count}");
                let place = u.int_in_range(0..=count.max(1) - 1)?;
                if count > 0 && !pyramid.may_exceed(place, (found.low, found.high)) {
                    let value = values[place];
                    let is_within = value >= found.low && value <= found.high;
                    assert!(is_within || !value.is_finite(), "{value} at {place}: {found:?}");
                }
                if found.known > 0 {
                    let at = pyramid.find(&values, from..to, found.high);
                    let bits = found.high.to_bits();
                    let first = values[from..].iter().position(|value| value.to_bits() == bits);
                    assert_eq!(at, first.map(|first| from + first));
                }
            }
            Ok(())
        })
        .budget_ms(3_000);
    }

    #[test]
    fn it_takes_a_fourteenth_of_the_memory_of_its_column_and_a_tenth_with_gaps() {
        for count in [0_usize, 1_000, 1_000_000] {
            let mut values = vec![1.0; count];
            let most = |part: usize| count * 8 / part + 1_000;
            let bytes = Pyramid::of(&values).bytes();
            assert!(bytes <= most(14), "{count}: {bytes}");
            values.iter_mut().step_by(99).for_each(|value| *value = f64::NAN);
            let bytes = Pyramid::of(&values).bytes();
            assert!(bytes <= most(9), "{count}: {bytes}");
        }
    }
}
