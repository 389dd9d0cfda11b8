//! A query over a table: one series, of one unit, from one record.

use crate::trade::{Cell, Flow, HsCode, Key, Period, Quality, Row, Series, TradeTable, sorted};

/// Which rows make a series.
#[derive(Clone, Debug)]
pub struct Selection<'a> {
    /// Who recorded the trade.
    pub reporter: &'a str,
    /// The other side.
    pub partner: &'a str,
    /// Direction, from the reporter's side.
    pub flow: Flow,
    /// The code as in the table; empty to select by name.
    pub code: &'a str,
    /// The name as in the table; empty to select by code.
    pub name: &'a str,
    /// Currency or unit: figures of others are left alone.
    pub unit: &'a str,
}

impl Selection<'_> {
    /// Whether a row of `table` is one of them.
    pub fn fits(&self, table: &TradeTable, row: &Row) -> bool {
        let product = table.product(row.product);
        row.flow == self.flow
            && table.name(row.reporter) == self.reporter
            && table.name(row.partner) == self.partner
            && table.unit(row.unit).name() == self.unit
            && (self.code.is_empty()
                || product.code.as_ref().is_some_and(|code| code.as_str() == self.code))
            && (self.name.is_empty() || product.name == self.name)
    }
}

/// What a selection found.
#[derive(Clone, Debug)]
pub struct Selected {
    /// A cell per period, from the first to the last that the table holds.
    pub series: Series,
    /// The product as the table names it.
    pub name: String,
    /// Its code, where the table gives one.
    pub code: Option<HsCode>,
    /// Its sources, in the order of their first row.
    pub sources: Vec<Key>,
    /// Periods whose figure is not simply stated, and what it is.
    pub qualities: Vec<(Period, Quality)>,
}

/// The series of a selection; `None` when no row matches.
///
/// Rows of another granularity than the first match are not mixed in.
/// Periods without a row are missing.
pub fn select(table: &TradeTable, wanted: &Selection) -> Option<Selected> {
    let fits = |row: &&Row| wanted.fits(table, row);
    let mut rows: Vec<_> = table.rows().iter().filter(fits).collect();
    let granularity = rows.first()?.period;
    rows.retain(|row| granularity.steps_to(row.period).is_some());
    let rows = sorted(rows, &|a, b| a.period.cmp(&b.period));
    let (start, end) = (rows.first()?.period, rows.last()?.period);
    let length = usize::try_from(start.steps_to(end)?).ok()? + 1;
    let mut cells = vec![Cell::Missing; length];
    let mut sources = Vec::new();
    let mut qualities = Vec::new();
    for row in &rows {
        let at = start.steps_to(row.period).and_then(|steps| usize::try_from(steps).ok());
        if let Some(cell) = at.and_then(|at| cells.get_mut(at)) {
            *cell = row.cell;
        }
        if !sources.contains(&row.source) {
            sources.push(row.source);
        }
        if row.quality != Quality::Stated {
            qualities.push((row.period, row.quality));
        }
    }
    let product = table.product(rows.first()?.product);
    Some(Selected {
        series: Series::new(start, cells),
        name: product.name.clone(),
        code: product.code.clone(),
        sources,
        qualities,
    })
}
