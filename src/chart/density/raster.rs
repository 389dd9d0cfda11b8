//! Lines drawn into cells by whole numbers, the same on every machine: what
//! passes through each, so many thousand lines at a time.

use super::{CELL, DOMAIN, Plot};
use crate::scene::Ramp;

/// What a line weighs in a column: parts of it are whole numbers too.
const WEIGHT: i32 = 1 << 12;

/// Logarithm to base 2 of a number above zero, from sums and products alone:
/// a machine's own may differ in its last bits.
pub(super) fn log2(number: f64) -> f64 {
    let bits = number.to_bits();
    let exponent = i32::try_from(bits >> 52 & 0x7ff).unwrap_or(0) - 1023;
    let mantissa = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    // ln m = 2 artanh((m − 1) ÷ (m + 1)), a third at most for m below 2.
    let part = (mantissa - 1.0) / (mantissa + 1.0);
    let square = part * part;
    let mut sum = 0.0;
    for odd in (0..14_u8).rev() {
        sum = sum * square + 1.0 / f64::from(2 * odd + 1);
    }
    f64::from(exponent) + 2.0 * part * sum / std::f64::consts::LN_2
}

/// Cells that lines are drawn into: column after column, from the top, first as
/// changes from one row to the next.
pub(super) struct Raster {
    change: Vec<i32>,
    columns: usize,
    rows: usize,
    /// The weight of a line in each of so many cells.
    weights: Vec<i32>,
}

/// The columns between the middles of two months, and how far on the way their
/// edges lie.
pub(super) struct Stretch {
    first: usize,
    /// Left edge of the first column, then the right edge of each, in
    /// [`FINE`] parts of the way.
    edges: Vec<i32>,
}

/// No figure, or none that has a height.
pub(super) const GAP: i32 = i32::MIN;
/// Parts of a row, and of the way between two months.
const FINE: i32 = 1 << FINE_BITS;
const FINE_BITS: u32 = 10;

impl Stretch {
    pub(super) fn between(month: usize, plot: &Plot, columns: usize) -> Self {
        let at = |column: usize| (column as f64 + 0.5) * CELL / plot.month - 0.5 - month as f64;
        let inside = (0..columns).filter(|column| {
            let way = at(*column);
            // The middle of a month belongs to the stretch that it ends.
            if month == 0 { (0.0..=1.0).contains(&way) } else { way > 0.0 && way <= 1.0 }
        });
        let inside: Vec<usize> = inside.collect();
        let half = CELL / plot.month / 2.0;
        let edge = |way: f64| {
            #[expect(clippy::cast_possible_truncation, reason = "0 to 1,024")]
            let fine = (way.clamp(0.0, 1.0) * f64::from(FINE)).round() as i32;
            fine
        };
        let first = inside.first().copied().unwrap_or(0);
        let mut edges = vec![edge(at(first) - half)];
        edges.extend(inside.iter().map(|column| edge(at(*column) + half)));
        Self { first, edges }
    }
}

/// The columns around the middle of a month, for a figure without neighbours.
pub(super) fn around(month: usize, plot: &Plot, columns: usize) -> std::ops::Range<usize> {
    let at = |column: usize| (column as f64 + 0.5) * CELL / plot.month - 0.5 - month as f64;
    let start = (0..columns).find(|column| at(*column) > -0.35).unwrap_or(columns);
    let end = (start..columns).find(|column| at(*column) >= 0.35).unwrap_or(columns);
    start..end
}

/// Whether a line leads from one height to the next: to and from nothing there
/// is no way on a scale of ratios.
#[expect(clippy::inline_always, reason = "as for `line`")]
#[inline(always)]
pub(super) fn is_joined(one: i32, next: i32, rows: usize) -> bool {
    let zero = zero_row(rows) * FINE;
    one != GAP && next != GAP && (one >= zero) == (next >= zero)
}

/// The first of the rows where zeros are drawn.
fn zero_row(rows: usize) -> i32 {
    i32::try_from(rows).unwrap_or(i32::MAX) - 2
}

impl Raster {
    pub(super) fn new(columns: usize, rows: usize) -> Self {
        let span = 1..=i32::try_from(rows).unwrap_or(1);
        let weights = std::iter::once(0).chain(span.map(|cells| WEIGHT / cells)).collect();
        Self { change: vec![0; columns * (rows + 1)], columns, rows, weights }
    }

    /// Draws the way of each line from `one` height to the `next`.
    pub(super) fn stretch(&mut self, one: &[i32], next: &[i32], stretch: &Stretch) {
        let tall = self.rows + 1;
        let start = stretch.first * tall;
        let [first, edges @ ..] = &stretch.edges[..] else { return };
        // A few columns at a time stay near the processor, for all lines.
        let cells = &mut self.change[start..start + edges.len() * tall];
        for (one, next) in one.iter().zip(next) {
            if !is_joined(*one, *next, self.rows) {
                continue;
            }
            let slope = next - one;
            let left = one + ((slope * first) >> FINE_BITS);
            let mut row = left >> FINE_BITS;
            for (column, edge) in cells.chunks_exact_mut(tall).zip(edges) {
                let right = (one + ((slope * edge) >> FINE_BITS)) >> FINE_BITS;
                line(column, row.min(right), row.max(right), &self.weights);
                row = right;
            }
        }
    }

    pub(super) fn dash(&mut self, height: i32, columns: std::ops::Range<usize>) {
        let tall = self.rows + 1;
        for column in self.change[columns.start * tall..columns.end * tall].chunks_exact_mut(tall) {
            let row = height >> FINE_BITS;
            line(column, row, row, &self.weights);
        }
    }

    /// What passes through each cell, as shades by rows, and the most that
    /// does, in lines.
    pub(super) fn shades(mut self) -> (Vec<u8>, f64) {
        let tall = self.rows + 1;
        let mut most = 0;
        for column in self.change.chunks_exact_mut(tall) {
            let mut sum = 0;
            for cell in column {
                sum += *cell;
                *cell = sum;
                most = most.max(sum);
            }
        }
        // The root shows single lines beside hundreds: shade n ends at the
        // square of n parts of the most.
        let levels = i64::from(Ramp::Density.shades());
        let ends: Vec<i32> = (1..levels)
            .map(|level| {
                let end = i64::from(most) * level * level / (levels * levels);
                i32::try_from(end).unwrap_or(i32::MAX)
            })
            .collect();
        let mut shades = vec![0; self.columns * self.rows];
        for (column, cells) in self.change.chunks_exact(tall).enumerate() {
            for (row, cell) in cells.iter().take(self.rows).enumerate() {
                if *cell > 0 {
                    let shade = ends.partition_point(|end| end < cell) + 1;
                    shades[row * self.columns + column] = u8::try_from(shade).unwrap_or(u8::MAX);
                }
            }
        }
        (shades, f64::from(most) / f64::from(WEIGHT))
    }
}

/// Draws a line into a column, from its upper row to its lower one. Always
/// inlined: compilers for size would call it millions of times.
#[expect(clippy::inline_always, reason = "a picture is two million of these")]
#[inline(always)]
fn line(column: &mut [i32], upper: i32, lower: i32, weights: &[i32]) {
    #[expect(clippy::cast_sign_loss, reason = "rows of the picture, from 0")]
    let (upper, lower) = (upper as usize, lower as usize);
    let weight = weights[lower - upper + 1];
    column[upper] += weight;
    column[lower + 1] -= weight;
}

/// From logarithms to heights, downwards, in [`FINE`] parts of a row.
pub(super) struct Ladder {
    /// The height of 100, and how far a part of a logarithm leads up.
    middle: f64,
    step: f64,
    /// The height of the lowest index, and of zeros.
    lowest: i32,
    zero: i32,
}

impl Ladder {
    pub(super) fn new(plot: &Plot) -> Self {
        let fine = |y: f64| (y - plot.area.y) / CELL * f64::from(FINE);
        let middle = fine(plot.y(100.0));
        let (low, high) = (fine(plot.y(DOMAIN.0)), fine(plot.y(DOMAIN.1)));
        let step = (low - high) / log2(DOMAIN.1 / DOMAIN.0) / f64::from(LOG);
        #[expect(clippy::cast_possible_truncation, reason = "some hundred rows")]
        let (lowest, zero) = (low as i32, fine(plot.y(0.0)) as i32);
        Self { middle, step, lowest, zero }
    }

    pub(super) fn height(&self, log: i32, base: i32) -> i32 {
        if log <= GAP + 1 {
            return if log == GAP { GAP } else { self.zero };
        }
        #[expect(clippy::cast_possible_truncation, reason = "2,150 logarithms at most")]
        let height = (self.middle - f64::from(log - base) * self.step) as i32;
        height.clamp(0, self.lowest)
    }
}

/// A logarithm to base 2 in whole parts; what has none is [`GAP`], nothing is
/// one more.
pub(in super::super) fn fixed_log(number: f64) -> i32 {
    if number > 0.0 {
        #[expect(clippy::cast_possible_truncation, reason = "logarithms are below 1,075")]
        let fixed = (log2(number) * f64::from(LOG)).round() as i32;
        return fixed;
    }
    if number == 0.0 { GAP + 1 } else { GAP }
}

/// Parts of a logarithm.
const LOG: i32 = 1 << 16;
