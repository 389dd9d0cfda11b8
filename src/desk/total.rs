//! Sums that count nothing twice.
//!
//! A table holds totals beside their parts: the world beside countries, the
//! European Union beside its members, a heading beside its subheadings, all
//! modes of transport beside each. A sum takes the total or the parts of each,
//! never both, and says which in words.

use std::collections::{BTreeMap, BTreeSet};

use super::area::AreaKind;
use super::table::Figures;
use crate::trade::{Cell, Flow, HsCode, Period, Unit};

/// What is summed; `None` is everything.
#[derive(Clone, Debug, Default)]
pub struct Query<'a> {
    /// Name or code of the reporter.
    pub reporter: Option<&'a str>,
    /// Name or code of the partner.
    pub partner: Option<&'a str>,
    /// Commodity code; `TOTAL` for all goods.
    pub product: Option<&'a str>,
    /// Direction.
    pub flow: Option<Flow>,
    /// Name of the unit; needed where the table has several.
    pub unit: Option<&'a str>,
    /// What sets the measure apart; see [`super::Measure`].
    pub variant: &'a str,
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
    let is_named = |area: u32, name: &str| {
        let area = table.area(area);
        area.name.eq_ignore_ascii_case(name) || (!area.code.is_empty() && area.code == name)
    };
    // 1. Which lines fit at all.
    let mut lines: Vec<u32> = Vec::new();
    for (index, line) in table.lines().iter().enumerate() {
        let measure = table.measure(line.measure);
        let fits = query.reporter.is_none_or(|name| is_named(line.reporter, name))
            && query.partner.is_none_or(|name| is_named(line.partner, name))
            && query.flow.is_none_or(|flow| measure.flow == Some(flow))
            && query.unit.is_none_or(|unit| measure.unit.name() == unit)
            && measure.variant == query.variant;
        if fits {
            lines.push(u32::try_from(index).unwrap_or(u32::MAX));
        }
    }
    let units: BTreeSet<&Unit> =
        lines.iter().map(|line| &table.measure(table.line(*line).measure).unit).collect();
    if units.len() > 1 {
        return Err(NoTotal::Units(units.iter().map(|unit| unit.name().to_owned()).collect()));
    }
    let flows: BTreeSet<Option<Flow>> =
        lines.iter().map(|line| table.measure(table.line(*line).measure).flow).collect();
    if flows.len() > 1 {
        let name = |flow: &Option<Flow>| flow.map_or("not stated", Flow::name).to_owned();
        return Err(NoTotal::Flows(flows.iter().map(name).collect()));
    }
    let unit = units.first().map(|unit| (*unit).clone());

    // 2. The figures of those lines, by period: what stands beside what is
    // decided within one period, where totals may come and go.
    let wanted: BTreeSet<u32> = lines.iter().copied().collect();
    let mut periods: BTreeMap<Period, Vec<(u32, Cell)>> = BTreeMap::new();
    for figure in table.iter() {
        if wanted.contains(&figure.line)
            && query.period.is_none_or(|period| period == figure.period)
        {
            periods.entry(figure.period).or_default().push((figure.line, figure.cell));
        }
    }
    let kinds: BTreeSet<u8> = periods
        .keys()
        .map(|period| match period {
            Period::Year(_) => 0,
            Period::Quarter(..) => 1,
            Period::Month(..) => 2,
        })
        .collect();
    if kinds.len() > 1 {
        return Err(NoTotal::Periods);
    }
    let mut sum = Sum::default();
    for (_, figures) in periods {
        let chosen = choose(table, figures, query, &mut ways);
        for (_, cell) in chosen {
            sum.add(cell);
        }
    }
    Ok(Total {
        cell: if sum.numbers == 0 { sum.nothing() } else { Cell::of(sum.value()) },
        unit,
        figures: sum.numbers,
        missing: sum.missing,
        suppressed: sum.suppressed,
        ways: ways.into_iter().collect(),
    })
}

type Cells = Vec<(u32, Cell)>;

/// Of the figures of one period, those that make up the whole once.
fn choose(table: &Figures, figures: Cells, query: &Query, ways: &mut BTreeSet<String>) -> Cells {
    let line = |figure: &(u32, Cell)| table.line(figure.0);
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

fn grouped(figures: Cells, key: impl Fn(&(u32, Cell)) -> u32) -> BTreeMap<u32, Cells> {
    let mut groups: BTreeMap<u32, Cells> = BTreeMap::new();
    for figure in figures {
        groups.entry(key(&figure)).or_default().push(figure);
    }
    groups
}

/// The world's row where there is one, for partners; else countries and the
/// rest, without groups.
fn areas(
    table: &Figures,
    figures: Cells,
    named: Option<&str>,
    what: &str,
    ways: &mut BTreeSet<String>,
    key: impl Fn(&(u32, Cell)) -> u32,
) -> Cells {
    if named.is_some() {
        return figures;
    }
    let kind = |figure: &(u32, Cell)| table.area(key(figure)).kind;
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
    figures: Cells,
    product: Option<&str>,
    ways: &mut BTreeSet<String>,
) -> Cells {
    let code = |figure: &(u32, Cell)| table.goods(table.line(figure.0).goods).code.as_ref();
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
    let below: Cells = figures
        .into_iter()
        .filter(|figure| is_all || code(figure).is_some_and(|code| is_below(code, own)))
        .collect();
    // The finest codes present; a code with finer ones beside it is their
    // total.
    let codes: BTreeSet<&str> = below.iter().filter_map(code).flat_map(HsCode::parts).collect();
    let is_total = |figure: &(u32, Cell)| {
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
fn details(table: &Figures, figures: Cells, ways: &mut BTreeSet<String>) -> Cells {
    let is_total = |figure: &(u32, Cell)| table.detail(table.line(figure.0).detail).is_total;
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
fn parts_of_details(table: &Figures, figures: Cells) -> Cells {
    let marks = |figure: &(u32, Cell)| {
        let text = &table.detail(table.line(figure.0).detail).text;
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

    fn value(&self) -> f64 {
        self.rounded + self.lost
    }

    fn nothing(&self) -> Cell {
        if self.suppressed > 0 { Cell::Suppressed } else { Cell::Missing }
    }
}
