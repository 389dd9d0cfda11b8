//! The table that every reader fills and every analysis asks.

use super::{Cell, Flow, HsCode, Period, Unit};

/// Index of a text, product or unit in its table.
pub type Key = u32;

/// A commodity as a table names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its code; `None` where the source gives none.
    pub code: Option<HsCode>,
    /// Its name as published.
    pub name: String,
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Publisher, dataset and state.
    pub title: String,
    /// Address; empty where there is none. Shown as a link only when it is
    /// http or https.
    pub url: String,
}

/// How firm a figure is, as published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Printed by the source.
    Stated,
    /// Arithmetic on printed figures.
    Derived,
    /// Marked provisional by the source.
    Provisional,
    /// Marked as an estimate by the source.
    Estimated,
}

impl Quality {
    /// Reads the name used in files; an empty cell is a stated figure.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "" | "stated" => Self::Stated,
            "derived" => Self::Derived,
            "provisional" => Self::Provisional,
            "estimated" => Self::Estimated,
            _ => return None,
        })
    }

    /// The name used in files and on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Derived => "derived",
            Self::Provisional => "provisional",
            Self::Estimated => "estimated",
        }
    }
}

/// One figure: one reporter, partner, flow, product, period and unit.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Who recorded the trade; see [`TradeTable::name`].
    pub reporter: Key,
    /// The other side of the trade.
    pub partner: Key,
    /// See [`TradeTable::product`].
    pub product: Key,
    /// See [`TradeTable::unit`].
    pub unit: Key,
    /// See [`TradeTable::source`].
    pub source: Key,
    /// Direction, from the reporter's side.
    pub flow: Flow,
    /// How firm the figure is.
    pub quality: Quality,
    /// The period that the figure covers.
    pub period: Period,
    /// The figure, in `unit`.
    pub cell: Cell,
}

/// Published figures, a row each; names are stored once.
#[derive(Clone, Debug, Default)]
pub struct TradeTable {
    rows: Vec<Row>,
    names: Vec<String>,
    products: Vec<Product>,
    units: Vec<Unit>,
    sources: Vec<Source>,
}

/// Finds or appends `item`. Tables name few things in long runs, so the
/// search starts at the newest.
fn intern<T: PartialEq>(items: &mut Vec<T>, item: T) -> Key {
    let at = items.iter().rposition(|known| *known == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    });
    Key::try_from(at).unwrap_or(Key::MAX)
}

impl TradeTable {
    /// Every row, in file order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Appends a row made with the keys of this table.
    pub fn push(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// The key of a reporter or partner name, added when new.
    pub fn add_name(&mut self, name: &str) -> Key {
        match self.names.iter().rposition(|known| known == name) {
            Some(at) => Key::try_from(at).unwrap_or(Key::MAX),
            None => intern(&mut self.names, name.to_owned()),
        }
    }

    /// The key of a product, added when new.
    pub fn add_product(&mut self, product: Product) -> Key {
        intern(&mut self.products, product)
    }

    /// The key of a unit, added when new.
    pub fn add_unit(&mut self, unit: Unit) -> Key {
        intern(&mut self.units, unit)
    }

    /// The key of a source, added when new.
    pub fn add_source(&mut self, source: Source) -> Key {
        intern(&mut self.sources, source)
    }

    /// Every reporter and partner, in the order of their first row.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Every unit, in the order of its first row.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The reporter or partner name behind a key of this table.
    pub fn name(&self, key: Key) -> &str {
        &self.names[key as usize]
    }

    /// The product behind a key of this table.
    pub fn product(&self, key: Key) -> &Product {
        &self.products[key as usize]
    }

    /// The unit behind a key of this table.
    pub fn unit(&self, key: Key) -> &Unit {
        &self.units[key as usize]
    }

    /// The source behind a key of this table.
    pub fn source(&self, key: Key) -> &Source {
        &self.sources[key as usize]
    }

    /// Appends the rows of `other`, its keys translated to this table's.
    pub fn append(&mut self, other: Self) {
        if self.rows.is_empty() {
            *self = other;
            return;
        }
        for row in &other.rows {
            let row = Row {
                reporter: self.add_name(other.name(row.reporter)),
                partner: self.add_name(other.name(row.partner)),
                product: self.add_product(other.product(row.product).clone()),
                unit: self.add_unit(other.unit(row.unit).clone()),
                source: self.add_source(other.source(row.source).clone()),
                ..*row
            };
            self.rows.push(row);
        }
    }
}
