//! The smallest and the largest of any stretch of a long column, as fast for
//! ten million numbers as for a thousand.
//!
//! Blocks of 64 numbers keep their ends and how many of them are figures, and
//! each level above keeps the same of 16 blocks. A stretch is asked from its
//! ends inwards: numbers, blocks, blocks of blocks. Nothing is left out, so an
//! extreme is never missed, and a gap never counts as a number.

use std::ops::Range;

/// Numbers in a block of the lowest level.
const BLOCK: usize = 64;
/// Blocks in a block of the level above.
const FANOUT: usize = 16;

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

    /// Takes a number in, unless it is none.
    #[inline]
    pub fn add(&mut self, value: f64) {
        // Comparisons with what is not a number say no.
        if value < self.low {
            self.low = value;
        }
        if value > self.high {
            self.high = value;
        }
        self.known += usize::from(value.is_finite());
    }

    #[inline]
    fn join(&mut self, other: &Self) {
        self.low = self.low.min(other.low);
        self.high = self.high.max(other.high);
        self.known += other.known;
    }
}

/// The ends of the blocks of a column of numbers.
#[derive(Clone, Debug, Default)]
pub struct Pyramid {
    /// From the finest to the coarsest, each one after the other.
    levels: Vec<Vec<Extent>>,
}

impl Pyramid {
    /// Looks once at every number of `values`; what is not finite is a gap.
    pub fn of(values: &[f64]) -> Self {
        let mut levels = Vec::new();
        let mut level: Vec<Extent> = values.chunks(BLOCK).map(of_numbers).collect();
        while level.len() > FANOUT {
            let above = level.chunks(FANOUT).map(of_blocks).collect();
            levels.push(std::mem::replace(&mut level, above));
        }
        levels.push(level);
        Self { levels }
    }

    /// What `values` hold from one place to before another; `values` are those
    /// that it was made of.
    pub fn extent(&self, values: &[f64], range: Range<usize>) -> Extent {
        let (mut from, mut to) = (range.start, range.end.min(values.len()));
        if from >= to {
            return Extent::NONE;
        }
        let (first, last) = (from.div_ceil(BLOCK), to / BLOCK);
        if first >= last {
            return of_numbers(&values[from..to]);
        }
        let mut found = of_numbers(&values[from..first * BLOCK]);
        found.join(&of_numbers(&values[last * BLOCK..to]));
        (from, to) = (first, last);
        for (at, level) in self.levels.iter().enumerate() {
            let (first, last) = (from.div_ceil(FANOUT), to / FANOUT);
            if first >= last || at + 1 == self.levels.len() {
                found.join(&of_blocks(&level[from..to]));
                break;
            }
            found.join(&of_blocks(&level[from..first * FANOUT]));
            found.join(&of_blocks(&level[last * FANOUT..to]));
            (from, to) = (first, last);
        }
        found
    }

    /// Where `wanted` stands first in a stretch of the column, by its blocks.
    pub fn find(&self, values: &[f64], range: Range<usize>, wanted: f64) -> Option<usize> {
        #[expect(clippy::float_cmp, reason = "a number of the column itself")]
        let is_it = |value: &f64| *value == wanted;
        let mut at = range.start;
        let to = range.end.min(values.len());
        while at < to {
            let end = ((at / BLOCK + 1) * BLOCK).min(to);
            let block = self.levels.first()?.get(at / BLOCK)?;
            if block.low <= wanted
                && block.high >= wanted
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
        self.levels.iter().map(|level| level.capacity() * size_of::<Extent>()).sum()
    }
}

fn of_numbers(values: &[f64]) -> Extent {
    let mut found = Extent::NONE;
    for value in values {
        found.add(*value);
    }
    found
}

fn of_blocks(blocks: &[Extent]) -> Extent {
    let mut found = Extent::NONE;
    for block in blocks {
        found.join(block);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

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
            let values: Vec<f64> =
                (0..count)
                    .map(|_| {
                        if next() % gaps == 1 {
                            f64::NAN
                        } else {
                            f64::from(next() % 1_000) - 500.0
                        }
                    })
                    .collect();
            let pyramid = Pyramid::of(&values);
            for _ in 0..20 {
                let from = u.int_in_range(0..=count)?;
                let to = u.int_in_range(0..=count + 3)?;
                let plain = if from < to.min(count) {
                    of_numbers(&values[from..to.min(count)])
                } else {
                    Extent::NONE
                };
                let found = pyramid.extent(&values, from..to);
                assert_eq!(found, plain, "{from}..{to} of {count}");
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
    fn it_takes_a_twentieth_of_the_memory_of_its_column() {
        for count in [0_usize, 1_000, 1_000_000] {
            let pyramid = Pyramid::of(&vec![1.0; count]);
            assert!(pyramid.bytes() <= count * 8 / 20 + 1_000, "{count}: {}", pyramid.bytes());
        }
    }
}
