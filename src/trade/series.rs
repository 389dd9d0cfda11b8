//! A figure per period, gaps explicit.

use super::{Cell, Period};

/// Consecutive periods of one granularity with one cell each.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    start: Period,
    cells: Vec<Cell>,
}

impl Series {
    /// A series that begins at `start`, one cell per period.
    pub fn new(start: Period, cells: Vec<Cell>) -> Self {
        Self { start, cells }
    }

    /// A yearly series from `start`; `None` is a missing year.
    pub fn annual(start: i16, values: impl IntoIterator<Item = Option<f64>>) -> Self {
        let cells = values.into_iter().map(|value| value.map_or(Cell::Missing, Cell::of)).collect();
        Self::new(Period::year(start), cells)
    }

    /// The first period.
    pub fn start(&self) -> Period {
        self.start
    }

    /// The last period; `None` for a series without any.
    pub fn end(&self) -> Option<Period> {
        let last = i32::try_from(self.cells.len()).ok()? - 1;
        (last >= 0).then(|| self.start.plus(last))
    }

    /// One cell per period, in order of time.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The numbers, one per period, `None` in a gap.
    pub fn values(&self) -> Vec<Option<f64>> {
        self.cells.iter().map(|cell| cell.number()).collect()
    }

    /// Each period with its cell, in order of time.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Period, Cell)> + ExactSizeIterator {
        let start = self.start;
        self.cells
            .iter()
            .enumerate()
            .map(move |(index, cell)| (start.plus(i32::try_from(index).unwrap_or(i32::MAX)), *cell))
    }

    /// The cell of `period`: missing outside the series.
    pub fn cell(&self, period: Period) -> Cell {
        self.start
            .steps_to(period)
            .and_then(|steps| usize::try_from(steps).ok())
            .and_then(|index| self.cells.get(index).copied())
            .unwrap_or(Cell::Missing)
    }

    /// The number of `period`; `None` in a gap and outside the series.
    pub fn at(&self, period: Period) -> Option<f64> {
        self.cell(period).number()
    }

    /// The series with every number changed by `f`; gaps stay gaps.
    pub fn map(&self, mut f: impl FnMut(f64) -> f64) -> Self {
        Self::new(self.start, self.cells.iter().map(|cell| cell.map(&mut f)).collect())
    }

    /// Runs of periods without a gap, as index ranges: what a line may join.
    pub fn runs(&self) -> Vec<std::ops::Range<usize>> {
        let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
        for (index, cell) in self.cells.iter().enumerate() {
            match runs.last_mut() {
                _ if cell.is_gap() => {}
                Some(run) if run.end == index => run.end += 1,
                _ => runs.push(index..index + 1),
            }
        }
        runs
    }

    /// Index ranges of periods for which no number is known.
    pub fn gaps(&self) -> Vec<std::ops::Range<usize>> {
        let mut gaps = Vec::new();
        let mut from = 0;
        for run in self.runs() {
            if run.start > from {
                gaps.push(from..run.start);
            }
            from = run.end;
        }
        if from < self.cells.len() {
            gaps.push(from..self.cells.len());
        }
        gaps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_gaps_split_the_series_between_them() {
        let series = Series::annual(2000, [None, Some(1.0), Some(0.0), None, None, Some(2.0)]);
        assert_eq!(series.runs(), [1..3, 5..6]);
        assert_eq!(series.gaps(), [0..1, 3..5]);
    }

    #[test]
    fn outside_the_series_everything_is_missing() {
        let series = Series::annual(2000, [Some(1.0)]);
        assert_eq!(series.cell(Period::year(1999)), Cell::Missing);
        assert_eq!(series.cell(Period::Month(2000, 1)), Cell::Missing);
        assert_eq!(series.end(), Some(Period::year(2000)));
        assert_eq!(Series::annual(2000, []).end(), None);
    }
}
