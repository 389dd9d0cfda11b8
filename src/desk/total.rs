//! Sums that count nothing twice.
//!
//! A table holds totals beside their parts: the world beside countries, the
//! European Union beside its members, a heading beside its subheadings, all
//! modes of transport beside each. A sum takes the total or the parts of each,
//! never both, and says which in words.

use std::collections::{BTreeMap, BTreeSet};

use super::area::AreaKind;
use super::table::{Figures, Line};
use crate::trade::{Cell, Flow, HsCode, Period, Quality, Unit};

/// What is summed; `None` is everything.
#[derive(Clone, Debug, Default)]
pub struct Query<'a> {
    /// Name or code of the reporter.
    pub reporter: Option<&'a str>,
    /// Name or code of the partner.
    pub partner: Option<&'a str>,
    /// Commodity code; `TOTAL` for all goods.
    pub product: Option<&'a str>,
    /// Name of goods that have no code.
    pub commodity: Option<&'a str>,
    /// Direction.
    pub flow: Option<Flow>,
    /// Name of the unit; needed where the table has several.
    pub unit: Option<&'a str>,
    /// What sets the measure apart; see [`super::Measure`].
    pub variant: &'a str,
    /// The measure itself, by its key; flow, unit and variant say the same in
    /// words.
    pub measure: Option<u32>,
    /// The period.
    pub period: Option<Period>,
}

/// A sum and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// The sum; missing when no figure fits.
    pub cell: Cell,
    /// Its unit.
    pub unit: Option<Unit>,
    /// Figures summed.
    pub figures: usize,
    /// Parts without a number: missing.
    pub missing: usize,
    /// Parts without a number: suppressed.
    pub suppressed: usize,
    /// Which totals or parts were taken, a sentence each.
    pub ways: Vec<String>,
}

/// Why there is no sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoTotal {
    /// The figures are of several units; name one of them.
    Units(Vec<String>),
    /// The figures are of several flows; name one of them.
    Flows(Vec<String>),
    /// The figures are of several granularities or periods; name a period.
    Periods,
}

impl std::fmt::Display for NoTotal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Units(units) => write!(f, "expected one unit, found {}", units.join(", ")),
            Self::Flows(flows) => write!(f, "expected one flow, found {}", flows.join(", ")),
            Self::Periods => {
                write!(f, "expected one kind of period, found months, quarters or years together")
            }
        }
    }
}

/// Sums the figures of a table that fit `query`.
///
/// # Errors
///
/// When the query leaves units, flows or kinds of period open and the table
/// has several: those are never added up.
pub fn total(table: &Figures, query: &Query) -> Result<Total, NoTotal> {
    let mut ways = BTreeSet::new();
    let (unit, periods) = by_period(table, query)?;
    let kinds: BTreeSet<u8> = periods.keys().map(|period| granularity(*period)).collect();
    if kinds.len() > 1 {
        return Err(NoTotal::Periods);
    }
    let mut sum = Sum::default();
    for (_, figures) in periods {
        for part in choose(table, figures, query, &mut ways) {
            sum.add(part.cell);
        }
    }
    Ok(Total {
        cell: sum.cell(),
        unit,
        figures: sum.numbers,
        missing: sum.missing,
        suppressed: sum.suppressed,
        ways: ways.into_iter().collect(),
    })
}

/// One period of a [`Course`].
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The period.
    pub period: Period,
    /// Its sum; missing or suppressed when no part has a number.
    pub cell: Cell,
    /// How firm it is: derived when it is a sum of several figures.
    pub quality: Quality,
    /// Figures summed.
    pub figures: usize,
    /// Parts without a number.
    pub gaps: usize,
}

/// Sums period by period, and what they are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// A point for each period that the table has figures of, in order.
    pub points: Vec<Point>,
    /// Which totals or parts were taken, a sentence each.
    pub ways: Vec<String>,
}

/// The course of what fits `query`: [`total`] for each period. Of several
/// kinds of period the finest is taken, and `ways` says so.
///
/// # Errors
///
/// As [`total`], periods aside.
pub fn course(table: &Figures, query: &Query) -> Result<Course, NoTotal> {
    let mut ways = BTreeSet::new();
    let (_, mut periods) = by_period(table, query)?;
    let finest = periods.keys().map(|period| granularity(*period)).max().unwrap_or(0);
    let before = periods.len();
    periods.retain(|period, _| granularity(*period) == finest);
    if periods.len() < before {
        let name = ["years", "quarters", "months"][usize::from(finest)];
        ways.insert(format!("periods: the {name}; longer periods beside them are left out"));
    }
    let mut points = Vec::new();
    for (period, figures) in periods {
        let mut sum = Sum::default();
        let parts = choose(table, figures, query, &mut ways);
        let quality = match parts.as_slice() {
            [part] => part.quality,
            _ => Quality::Derived,
        };
        for part in &parts {
            sum.add(part.cell);
        }
        let gaps = sum.missing + sum.suppressed;
        points.push(Point { period, cell: sum.cell(), quality, figures: sum.numbers, gaps });
    }
    Ok(Course { points, ways: ways.into_iter().collect() })
}

/// Years, quarters, months: the finer the higher.
fn granularity(period: Period) -> u8 {
    match period {
        Period::Year(_) => 0,
        Period::Quarter(..) => 1,
        Period::Month(..) => 2,
    }
}

/// The figures that fit a query, by period, and their unit: what stands beside
/// what is decided within one period, where totals may come and go.
fn by_period(
    table: &Figures,
    query: &Query,
) -> Result<(Option<Unit>, BTreeMap<Period, Parts>), NoTotal> {
    let is_named = |area: u32, name: &str| {
        let area = table.area(area);
        area.name.eq_ignore_ascii_case(name) || (!area.code.is_empty() && area.code == name)
    };
    let is_product = |goods: u32, own: &str| {
        let code = table.goods(goods).code.as_ref();
        own == "TOTAL" || code.is_some_and(|code| code.as_str() == own || is_below(code, own))
    };
    let is_commodity = |goods: u32, name: &str| {
        let goods = table.goods(goods);
        goods.code.is_none() && goods.name == name
    };
    let fits = |line: &Line| {
        let measure = table.measure(line.measure);
        query.reporter.is_none_or(|name| is_named(line.reporter, name))
            && query.partner.is_none_or(|name| is_named(line.partner, name))
            && query.product.is_none_or(|own| is_product(line.goods, own))
            && query.commodity.is_none_or(|name| is_commodity(line.goods, name))
            && query.flow.is_none_or(|flow| measure.flow == Some(flow))
            && query.unit.is_none_or(|unit| measure.unit.name() == unit)
            && query.measure.map_or(measure.variant == query.variant, |own| own == line.measure)
    };
    let wanted: Vec<bool> = table.lines().iter().map(fits).collect();
    let measures = || {
        let lines = table.lines().iter().zip(&wanted).filter(|(_, is_wanted)| **is_wanted);
        lines.map(|(line, _)| table.measure(line.measure))
    };
    let units: BTreeSet<&Unit> = measures().map(|measure| &measure.unit).collect();
    if units.len() > 1 {
        return Err(NoTotal::Units(units.iter().map(|unit| unit.name().to_owned()).collect()));
    }
    let flows: BTreeSet<Option<Flow>> = measures().map(|measure| measure.flow).collect();
    if flows.len() > 1 {
        let name = |flow: &Option<Flow>| flow.map_or("not stated", Flow::name).to_owned();
        return Err(NoTotal::Flows(flows.iter().map(name).collect()));
    }
    let mut periods: BTreeMap<Period, Parts> = BTreeMap::new();
    for figure in table.iter() {
        if wanted[figure.line as usize] && query.period.is_none_or(|own| own == figure.period) {
            let part = Part { line: figure.line, cell: figure.cell, quality: figure.quality };
            periods.entry(figure.period).or_default().push(part);
        }
    }
    Ok((units.first().map(|unit| (*unit).clone()), periods))
}

/// A figure that may be part of a sum.
#[derive(Clone, Copy)]
struct Part {
    line: u32,
    cell: Cell,
    quality: Quality,
}

type Parts = Vec<Part>;

/// Of the figures of one period, those that make up the whole once.
fn choose(table: &Figures, figures: Parts, query: &Query, ways: &mut BTreeSet<String>) -> Parts {
    let line = |figure: &Part| table.line(figure.line);
    let figures =
        areas(table, figures, query.reporter, "reporter", ways, |figure| line(figure).reporter);
    // Within a reporter, partners; within a partner, goods; within goods,
    // breakdowns.
    let mut chosen = Vec::new();
    for (_, figures) in grouped(figures, |figure| line(figure).reporter) {
        let figures =
            areas(table, figures, query.partner, "partner", ways, |figure| line(figure).partner);
        for (_, figures) in grouped(figures, |figure| line(figure).partner) {
            let figures = goods(table, figures, query.product, ways);
            for (_, figures) in grouped(figures, |figure| line(figure).goods) {
                chosen.extend(details(table, figures, ways));
            }
        }
    }
    chosen
}

fn grouped(figures: Parts, key: impl Fn(&Part) -> u32) -> BTreeMap<u32, Parts> {
    let mut groups: BTreeMap<u32, Parts> = BTreeMap::new();
    for figure in figures {
        groups.entry(key(&figure)).or_default().push(figure);
    }
    groups
}

/// The world's row where there is one, for partners; else countries and the
/// rest, without groups.
fn areas(
    table: &Figures,
    figures: Parts,
    named: Option<&str>,
    what: &str,
    ways: &mut BTreeSet<String>,
    key: impl Fn(&Part) -> u32,
) -> Parts {
    if named.is_some() {
        return figures;
    }
    let kind = |figure: &Part| table.area(key(figure)).kind;
    let count = |keep: &dyn Fn(AreaKind) -> bool| {
        figures
            .iter()
            .filter(|figure| keep(kind(figure)))
            .map(&key)
            .collect::<BTreeSet<u32>>()
            .len()
    };
    let (worlds, groups) =
        (count(&|kind| kind == AreaKind::World), count(&|kind| kind == AreaKind::Group));
    let parts = count(&|kind| matches!(kind, AreaKind::Country | AreaKind::Unspecified));
    if worlds > 0 {
        let world = figures.iter().find(|figure| kind(figure) == AreaKind::World).map(&key);
        if parts + groups > 0 {
            ways.insert(format!(
                "{what}: the row “{}”; its parts are left out",
                world.map_or("", |key| &table.area(key).name)
            ));
        }
        return figures.into_iter().filter(|figure| Some(key(figure)) == world).collect();
    }
    if groups > 0 && parts > 0 {
        ways.insert(format!("{what}: the sum of countries; groups of countries are left out"));
        return figures.into_iter().filter(|figure| kind(figure) != AreaKind::Group).collect();
    }
    if groups > 1 {
        // Groups alone may overlap: the first stands for itself.
        let first = figures.first().map(&key);
        ways.insert(format!(
            "{what}: “{}” alone; other groups may overlap with it",
            first.map_or("", |key| &table.area(key).name)
        ));
        return figures.into_iter().filter(|figure| Some(key(figure)) == first).collect();
    }
    if parts > 1 {
        ways.insert(format!("{what}: the sum of the countries in the table"));
    }
    figures
}

/// The figures of one trade that cover `product` once.
fn goods(
    table: &Figures,
    figures: Parts,
    product: Option<&str>,
    ways: &mut BTreeSet<String>,
) -> Parts {
    let code = |figure: &Part| table.goods(table.line(figure.line).goods).code.as_ref();
    let is_all = product.is_none_or(|product| product == "TOTAL");
    let own = product.unwrap_or("TOTAL");
    let has_own =
        figures.iter().any(|figure| code(figure).is_some_and(|code| code.as_str() == own));
    if has_own {
        let others =
            figures.iter().any(|figure| code(figure).is_none_or(|code| code.as_str() != own));
        if others && is_all {
            ways.insert(format!("goods: the row “{own}”; single codes are left out"));
        }
        return figures
            .into_iter()
            .filter(|figure| code(figure).is_some_and(|code| code.as_str() == own))
            .collect();
    }
    let below: Parts = figures
        .into_iter()
        .filter(|figure| is_all || code(figure).is_some_and(|code| is_below(code, own)))
        .collect();
    // The finest codes present; a code with finer ones beside it is their
    // total.
    let codes: BTreeSet<&str> = below.iter().filter_map(code).flat_map(HsCode::parts).collect();
    let is_total = |figure: &Part| {
        code(figure).is_some_and(|code| code.parts().any(|own| has_finer(&codes, own)))
    };
    let totals: BTreeSet<&str> = below
        .iter()
        .filter(|figure| is_total(figure))
        .filter_map(code)
        .map(HsCode::as_str)
        .collect();
    if !totals.is_empty() {
        ways.insert(format!(
            "goods: the finest codes; {} headings above them are left out",
            totals.len()
        ));
    }
    below.into_iter().filter(|figure| !is_total(figure)).collect()
}

fn is_below(code: &HsCode, own: &str) -> bool {
    code.parts().next().is_some()
        && code.parts().all(|part| own.split('+').any(|own| part.starts_with(own)))
}

fn has_finer(codes: &BTreeSet<&str>, own: &str) -> bool {
    codes
        .range::<str, _>((std::ops::Bound::Excluded(own), std::ops::Bound::Unbounded))
        .next()
        .is_some_and(|next| next.starts_with(own))
}

/// The row of the total of all breakdowns where there is one, else the parts.
fn details(table: &Figures, figures: Parts, ways: &mut BTreeSet<String>) -> Parts {
    let is_total = |figure: &Part| table.detail(table.line(figure.line).detail).is_total;
    let has_total = figures.iter().any(is_total);
    if !has_total {
        if figures.len() > 1 {
            ways.insert("breakdowns: the sum of the parts; the table has no total row".to_owned());
        }
        return parts_of_details(table, figures);
    }
    if figures.iter().any(|figure| !is_total(figure)) {
        ways.insert("breakdowns: the total row; its parts are left out".to_owned());
    }
    figures.into_iter().filter(is_total).collect()
}

/// Without a grand total, rows that are totals of one breakdown stand beside
/// their parts: the rows with the fewest total marks make up the whole.
fn parts_of_details(table: &Figures, figures: Parts) -> Parts {
    let marks = |figure: &Part| {
        let text = &table.detail(table.line(figure.line).detail).text;
        text.split("; ")
            .filter(|pair| {
                let value = pair.rsplit('=').next().unwrap_or("");
                super::words::is_total_of_breakdown(value)
            })
            .count()
    };
    let fewest = figures.iter().map(marks).min().unwrap_or(0);
    figures.into_iter().filter(|figure| marks(figure) == fewest).collect()
}

/// A sum that does not drift: Neumaier's compensated sum.
#[derive(Default)]
struct Sum {
    rounded: f64,
    lost: f64,
    numbers: usize,
    missing: usize,
    suppressed: usize,
}

impl Sum {
    fn add(&mut self, cell: Cell) {
        let Some(number) = cell.number() else {
            self.missing += usize::from(cell == Cell::Missing);
            self.suppressed += usize::from(cell == Cell::Suppressed);
            return;
        };
        self.numbers += 1;
        let sum = self.rounded + number;
        self.lost += if self.rounded.abs() >= number.abs() {
            (self.rounded - sum) + number
        } else {
            (number - sum) + self.rounded
        };
        self.rounded = sum;
    }

    fn cell(&self) -> Cell {
        match (self.numbers, self.suppressed) {
            (0, 0) => Cell::Missing,
            (0, _) => Cell::Suppressed,
            _ => Cell::of(self.rounded + self.lost),
        }
    }
}
