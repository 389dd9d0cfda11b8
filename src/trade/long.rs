//! A long series: figures at equal steps of days, hours, minutes or seconds.

use super::{Cell, Moment};

/// What stands in the column where a figure is withheld: not a number, as a
/// gap is, but another one.
const WITHHELD: u64 = 0x7ff8_0000_0000_5715;

/// One column of figures, a slot for each step from the first to the last.
///
/// A slot without a figure is a gap; nothing is filled in. The column is what
/// pictures are drawn from, so it is kept as plain numbers: 8 bytes a slot.
#[derive(Clone, Debug)]
pub struct LongSeries {
    /// What it counts.
    pub name: String,
    /// In which unit; empty where nobody says.
    pub unit: String,
    start: Moment,
    step: i64,
    values: Vec<f64>,
}

impl LongSeries {
    /// Figures from `start` on, `step` seconds apart; what is not finite is a
    /// gap.
    pub fn new(start: Moment, step: i64, values: Vec<f64>) -> Self {
        Self { name: String::new(), unit: String::new(), start, step: step.max(1), values }
    }

    /// What stands for a cell in the column.
    pub fn number(cell: Cell) -> f64 {
        match cell {
            Cell::Suppressed => f64::from_bits(WITHHELD),
            cell => cell.number().unwrap_or(f64::NAN),
        }
    }

    /// The column: not a finite number where there is no figure.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// How many slots there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Seconds from slot to slot.
    pub fn step(&self) -> i64 {
        self.step
    }

    /// The figure of a slot; beyond the ends it is missing.
    pub fn cell(&self, slot: usize) -> Cell {
        match self.values.get(slot) {
            Some(value) if value.to_bits() == WITHHELD => Cell::Suppressed,
            Some(value) => Cell::of(*value),
            None => Cell::Missing,
        }
    }

    /// When a slot begins.
    pub fn moment(&self, slot: usize) -> Moment {
        self.start.plus(i64::try_from(slot).unwrap_or(0).saturating_mul(self.step))
    }

    /// The first slot that begins at a moment or later.
    pub fn slot_at(&self, moment: Moment) -> usize {
        let steps = (self.start.seconds_to(moment) + self.step - 1).div_euclid(self.step);
        usize::try_from(steps).unwrap_or(0).min(self.len())
    }
}
