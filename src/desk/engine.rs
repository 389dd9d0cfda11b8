//! Carries out a plan: records in, figures or a note out.
//!
//! Names, codes and periods repeat, so each distinct text of a column is
//! understood once; after that a record costs a few comparisons and the
//! reading of its figures.

use std::collections::HashMap;
use std::rc::Rc;

use super::limits::{MAX_FIGURES, MAX_MEASURES, MAX_TEXTS};
use super::number::{self, Decimal};
use super::period;
use super::plan::{Column, Kind, Plan, Role, Time};
use super::table::{Builder, Figures, Line, Measure, stored};
use super::{NoteList, words};
use crate::read::RowError;
use crate::trade::{Cell, Flow, Period, Quality, Unit};

/// The cells of one record.
pub(super) trait Cells {
    /// The text from one column to another as it stands in the file, where
    /// that is at hand: equal text means equal cells.
    fn span(&self, _first: usize, _last: usize) -> Option<&[u8]> {
        None
    }

    /// The cell of a column, UTF-8; empty outside the record.
    fn cell(&self, column: usize) -> &[u8];
}

impl Cells for super::records::Record<'_> {
    fn cell(&self, column: usize) -> &[u8] {
        self.bytes(column)
    }

    fn span(&self, first: usize, last: usize) -> Option<&[u8]> {
        self.raw(first, last)
    }
}

impl Cells for Vec<String> {
    fn cell(&self, column: usize) -> &[u8] {
        self.get(column).map_or(&[], |cell| cell.as_bytes())
    }
}

/// No meaning: the text of a column that could not be understood.
const NONE: u32 = u32::MAX;

/// The distinct texts of a column, and what each was understood to mean.
struct Memo {
    column: usize,
    slots: Vec<u32>,
    index: HashMap<Box<[u8]>, u32>,
    texts: Vec<Box<[u8]>>,
    /// What each text means: a key, a packed period, ... by the column's role.
    meanings: Vec<u32>,
}

impl Memo {
    fn new(column: usize) -> Self {
        Self {
            column,
            slots: vec![NONE; 1024],
            index: HashMap::new(),
            texts: Vec::new(),
            meanings: Vec::new(),
        }
    }

    fn is(&self, id: u32, text: &[u8]) -> bool {
        self.texts.get(id as usize).is_some_and(|known| **known == *text)
    }

    /// The number of a text that was seen before.
    fn known(&mut self, text: &[u8]) -> Option<u32> {
        let slot = slot(text);
        let id = self.slots[slot];
        if self.is(id, text) {
            return Some(id);
        }
        let id = *self.index.get(text)?;
        self.slots[slot] = id;
        Some(id)
    }

    fn add(&mut self, text: &[u8], meaning: u32) -> u32 {
        let id = u32::try_from(self.texts.len()).unwrap_or(NONE);
        self.texts.push(text.into());
        self.meanings.push(meaning);
        self.index.insert(text.into(), id);
        self.slots[slot(text)] = id;
        id
    }
}

/// A place among 1,024 from the ends of a text.
fn slot(text: &[u8]) -> usize {
    let ends = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29)
        }
        _ => text.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    };
    let hash = (ends ^ text.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    usize::try_from(hash >> 54).unwrap_or(0)
}

/// A figure with its quality, line and packed period.
type ReadFigure = (Cell, Option<Quality>, u32, i32);

/// What the key columns of a record say.
#[derive(Clone, Copy)]
struct Base {
    reporter: u32,
    partner: u32,
    goods: u32,
    flow: u32,
    unit: u32,
    detail: u32,
    shift: i8,
}

/// A column of figures, ready to read.
struct Slot {
    column: usize,
    decimal: Decimal,
    is_open: bool,
    flow: Option<Flow>,
    time: Time,
    kind: Kind,
    shift: i8,
    variant: String,
    estimate: Option<usize>,
    unit_column: Option<usize>,
    /// The measure that a flow and a unit of the record give, once known.
    measures: Vec<((u32, u32), (u32, i8))>,
    /// The line under the last base, and its power of ten.
    line: u32,
    line_shift: i8,
}

/// Where each key comes from.
#[derive(Default)]
struct Sources {
    reporter: Option<(usize, Option<usize>)>,
    partner: Option<(usize, Option<usize>)>,
    goods: Option<(usize, Option<usize>)>,
    flow: Option<usize>,
    unit: Vec<usize>,
    breakdowns: Vec<usize>,
    period: Option<usize>,
    year: Option<usize>,
    month: Option<usize>,
    flag: Option<usize>,
}

/// Reads records into a table.
pub(super) struct Engine {
    plan: Rc<Plan>,
    sources: Sources,
    keys: Vec<Memo>,
    key_ids: Vec<u32>,
    periods: Vec<Memo>,
    slots: Vec<Slot>,
    builder: Builder,
    flows: Vec<(Option<Flow>, String)>,
    units: Vec<(Unit, i8)>,
    base_line: Option<Base>,
    /// The first and last key column, and their text in the last record.
    key_span: Option<(usize, usize)>,
    last_span: Vec<u8>,
    pub(super) notes: NoteList,
    pub(super) records: usize,
    pub(super) used: usize,
    /// Cells that hold no figure, in tables with a column per period.
    pub(super) gaps: usize,
    /// Zero quantities beside a value, read as missing.
    pub(super) zero_quantities: usize,
}

impl Engine {
    pub(super) fn new(plan: Plan) -> Self {
        let find = |role: &Role| plan.find(role);
        let pair = |name: Role, code: Role| match (find(&name), find(&code)) {
            (name, Some(code)) => Some((code, name)),
            (Some(name), None) => Some((name, None)),
            (None, None) => None,
        };
        let all = |keep: fn(&Role) -> bool| -> Vec<usize> {
            let columns = plan.columns.iter().enumerate();
            columns.filter(|(_, column)| keep(&column.role)).map(|(index, _)| index).collect()
        };
        let sources = Sources {
            reporter: pair(Role::Reporter, Role::ReporterCode),
            partner: pair(Role::Partner, Role::PartnerCode),
            goods: pair(Role::ProductName, Role::Product),
            flow: find(&Role::Flow),
            unit: all(|role| {
                matches!(
                    role,
                    Role::Currency | Role::QuantityUnit(_) | Role::Indicator | Role::Scale
                )
            }),
            breakdowns: all(|role| matches!(role, Role::Breakdown)),
            period: find(&Role::Period),
            year: find(&Role::Year),
            month: find(&Role::Month),
            flag: find(&Role::Flag),
        };
        let mut key_columns: Vec<usize> = [sources.reporter, sources.partner, sources.goods]
            .iter()
            .flatten()
            .flat_map(|(key, name)| [Some(*key), *name])
            .flatten()
            .chain(sources.flow)
            .chain(sources.unit.iter().copied())
            .chain(sources.breakdowns.iter().copied())
            .collect();
        // What changes least is compared last.
        key_columns.dedup();
        let keys: Vec<Memo> = key_columns.into_iter().map(Memo::new).collect();
        let times = [sources.period, sources.year, sources.month];
        let periods = times.into_iter().flatten().map(Memo::new).collect();
        let slots = slots_of(&plan);
        let columns = || keys.iter().map(|memo| memo.column);
        let key_span = columns().min().zip(columns().max());
        Self {
            plan: Rc::new(plan),
            sources,
            key_ids: vec![NONE; keys.len()],
            keys,
            periods,
            slots,
            builder: Builder::default(),
            flows: Vec::new(),
            units: Vec::new(),
            base_line: None,
            key_span,
            last_span: Vec::new(),
            notes: NoteList::default(),
            records: 0,
            used: 0,
            gaps: 0,
            zero_quantities: 0,
        }
    }

    /// Sets a record aside that never reached the plan.
    pub(super) fn set_aside(&mut self, note: RowError) {
        self.records += 1;
        self.notes.push(note);
    }

    /// Reads one record.
    pub(super) fn record(&mut self, at: usize, cells: &dyn Cells) {
        self.records += 1;
        match self.read(at, cells) {
            Ok(()) => self.used += 1,
            Err(note) => self.notes.push(note),
        }
    }

    fn read(&mut self, at: usize, cells: &dyn Cells) -> Result<(), RowError> {
        let base = self.base(at, cells)?;
        let period = self.period(at, cells)?;
        if self.builder.table.len() + self.slots.len() > MAX_FIGURES {
            return Err(RowError::new(at, "", "at most 50,000,000 figures (MAX_FIGURES)", "more"));
        }
        let (flag_quality, is_withheld) = match self.sources.flag {
            Some(column) => self.flag(at, cells, column)?,
            None => (None, false),
        };
        let is_single = self.slots.len() == 1;
        let (mut kept, mut empty, mut has_value, mut first_error) = (0, 0, false, None);
        for index in 0..self.slots.len() {
            match self.figure(at, cells, &base, period, index) {
                Ok(Some((cell, quality, line, period))) => {
                    let cell = match cell {
                        Cell::Missing if is_withheld => Cell::Suppressed,
                        cell => cell,
                    };
                    if cell == Cell::Missing && !is_single {
                        empty += 1;
                        continue;
                    }
                    let is_money = matches!(self.slots[index].kind, Kind::Money(_));
                    has_value |= is_money && matches!(cell, Cell::Value(_));
                    if !is_money && has_value && cell == Cell::Zero {
                        // Offices print zero where no quantity was reported.
                        self.zero_quantities += 1;
                        continue;
                    }
                    let quality = quality.or(flag_quality).unwrap_or(Quality::Stated);
                    if self.builder.push(line, period, cell, quality, at) {
                        kept += 1;
                    } else {
                        let name = self.name(self.slots[index].column);
                        let found = String::from_utf8_lossy(cells.cell(self.slots[index].column))
                            .into_owned();
                        first_error.get_or_insert(RowError::new(
                            at,
                            &name,
                            "one figure for the same trade and period; the first is kept",
                            &found,
                        ));
                    }
                }
                Ok(None) => empty += 1,
                Err(error) => {
                    first_error.get_or_insert(error);
                }
            }
        }
        self.gaps += empty;
        match first_error {
            // A record with figures and a bad cell is used; the cell is noted.
            Some(error) if kept > 0 => {
                self.notes.push_cell(error);
                Ok(())
            }
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    fn name(&self, column: usize) -> String {
        self.plan.columns.get(column).map_or(String::new(), |column| column.name.clone())
    }

    fn error(&self, at: usize, column: usize, expected: &str, cells: &dyn Cells) -> RowError {
        let found = String::from_utf8_lossy(cells.cell(column)).into_owned();
        RowError::new(at, &self.name(column), expected, &found)
    }

    /// A figure with its quality, line and period; `None` for an empty cell.
    fn figure(
        &mut self,
        at: usize,
        cells: &dyn Cells,
        base: &Base,
        of_record: Option<i32>,
        index: usize,
    ) -> Result<Option<ReadFigure>, RowError> {
        let slot = &self.slots[index];
        let column = slot.column;
        let text = cells.cell(column);
        let is_dated = slot.time != Time::OfRecord || self.slots.len() > 1;
        if is_dated && text.is_empty() {
            return Ok(None);
        }
        if slot.is_open && is_ambiguous(text) {
            let expected = "a figure whose decimal sign is known; say which it is";
            return Err(self.error(at, column, expected, cells));
        }
        let unit = match (&slot.kind, slot.unit_column) {
            (Kind::Quantity(_, None), Some(column)) => {
                let text = String::from_utf8_lossy(cells.cell(column));
                match words::quantity_unit(&text) {
                    Some(unit) => Some(unit),
                    // No unit: nothing was counted.
                    None => return Ok(None),
                }
            }
            _ => None,
        };
        if unit.as_deref().is_some_and(|unit| self.is_one_too_many(unit)) {
            return Err(self.error(at, column, "at most 1,000 measures (MAX_MEASURES)", cells));
        }
        let slot = &self.slots[index];
        if slot.line == NONE || unit.is_some() {
            let (line, shift) = self.line(index, base, unit.as_deref());
            self.slots[index].line = line;
            self.slots[index].line_shift = shift;
        }
        let slot = &self.slots[index];
        let period = match (slot.time, of_record) {
            (Time::OfRecord, Some(period)) => period,
            (Time::Month(month), Some(year)) => match period::unpack(year) {
                Period::Year(year) => stored(Period::Month(year, month)),
                _ => year,
            },
            (Time::WholeYear, Some(year)) => {
                stored(Period::Year(period::unpack(year).calendar_year()))
            }
            (Time::At(period), _) => stored(period),
            (_, None) => {
                let column = self.sources.period.or(self.sources.year).unwrap_or(column);
                return Err(self.error(at, column, "a period such as 2022-03", cells));
            }
        };
        let Some(figure) = number::figure(text, slot.decimal, slot.line_shift) else {
            let expected = "a figure, or a sign for none such as “:”";
            return Err(self.error(at, column, expected, cells));
        };
        let is_estimate = slot.estimate.is_some_and(|column| words::is_yes(cells.cell(column)));
        let quality = if is_estimate { Some(Quality::Estimated) } else { figure.quality };
        Ok(Some((figure.cell, quality, self.slots[index].line, period)))
    }

    /// Whether figures of this unit would be a measure too many.
    #[cold]
    fn is_one_too_many(&self, unit: &str) -> bool {
        let measures = self.builder.table.measures();
        let unit = words::unit(unit);
        measures.len() >= MAX_MEASURES && !measures.iter().any(|known| known.unit == unit)
    }

    /// The line of a column's figures under `base`, and their power of ten.
    fn line(&mut self, index: usize, base: &Base, unit: Option<&str>) -> (u32, i8) {
        let key = (base.flow, base.unit);
        let slot = &self.slots[index];
        let known = slot.measures.iter().find(|(known, _)| *known == key && unit.is_none());
        let (measure, shift) = if let Some((_, measure)) = known {
            *measure
        } else {
            let measure = self.measure(index, base, unit);
            if unit.is_none() {
                self.slots[index].measures.push((key, measure));
            }
            measure
        };
        let line = Line {
            reporter: base.reporter,
            partner: base.partner,
            goods: base.goods,
            measure,
            detail: base.detail,
        };
        (self.builder.add_line(line), shift + base.shift)
    }

    /// The measure of a column's figures, and their power of ten.
    fn measure(&mut self, index: usize, base: &Base, unit: Option<&str>) -> (u32, i8) {
        let slot = &self.slots[index];
        let (flow, flow_variant) = match (slot.flow, self.flows.get(base.flow as usize)) {
            (Some(flow), _) => (Some(flow), String::new()),
            (None, Some((flow, variant))) => (*flow, variant.clone()),
            (None, None) => (self.plan.constants.flow, String::new()),
        };
        let mut shift = slot.shift;
        let of_record = self.units.get(base.unit as usize);
        let unit = match (&slot.kind, of_record) {
            (Kind::Money(None), Some((unit, extra))) => {
                shift += extra;
                unit.clone()
            }
            (Kind::Money(Some(currency)), _) => Plan::money(Some(currency)),
            (Kind::Money(None), None) => Plan::money(self.plan.constants.currency.as_deref()),
            (Kind::Quantity(_, Some(unit)), _) => words::unit(unit),
            (Kind::Quantity(_, None), _) => words::unit(unit.unwrap_or("unit not stated")),
        };
        if matches!(slot.kind, Kind::Money(_)) {
            shift += self.plan.constants.shift;
        }
        let variant = match (flow_variant.as_str(), slot.variant.as_str()) {
            ("", variant) | (variant, "") => variant.to_owned(),
            (one, other) => format!("{one}, {other}"),
        };
        (self.builder.table.add_measure(Measure { flow, variant, unit }), shift)
    }

    fn flag(
        &self,
        at: usize,
        cells: &dyn Cells,
        column: usize,
    ) -> Result<(Option<Quality>, bool), RowError> {
        let text = cells.cell(column);
        if text.is_empty() {
            return Ok((None, false));
        }
        let text = String::from_utf8_lossy(text);
        words::flag(&text).ok_or_else(|| {
            self.error(at, column, "flags such as p (provisional), e, c, or stated, derived", cells)
        })
    }

    fn period(&mut self, at: usize, cells: &dyn Cells) -> Result<Option<i32>, RowError> {
        let mut meanings = [None; 3];
        for (index, out) in meanings.iter_mut().enumerate().take(self.periods.len()) {
            let column = self.periods[index].column;
            let text = cells.cell(column);
            let id = if let Some(id) = self.periods[index].known(text) {
                id
            } else {
                let meaning = time_meaning(&self.plan.columns[column], text);
                self.too_many(at, index, true)?;
                self.periods[index].add(text, meaning)
            };
            let meaning = self.periods[index].meanings[id as usize];
            if meaning == NONE {
                let expected = match self.plan.columns[column].role {
                    Role::Year => "a year such as 2022",
                    Role::Month => "a month from 1 to 12, its name, or a word for the whole year",
                    _ => "a period such as 2022-03, 202203 or Mar-22",
                };
                return Err(self.error(at, column, expected, cells));
            }
            *out = Some(meaning);
        }
        let packed = |meaning: u32| meaning.cast_signed();
        Ok(match (self.sources.period, self.sources.year, self.sources.month) {
            (Some(_), _, _) | (None, Some(_), None) => meanings[0].map(packed),
            (None, Some(_), Some(_)) => match (meanings[0], meanings[1]) {
                (Some(year), Some(month)) => {
                    let year = period::unpack(packed(year)).calendar_year();
                    let period =
                        u8::try_from(month).ok().and_then(|month| Period::month(year, month));
                    Some(stored(period.unwrap_or(Period::Year(year))))
                }
                _ => None,
            },
            _ => None,
        })
    }

    fn too_many(&self, at: usize, index: usize, is_time: bool) -> Result<(), RowError> {
        let memo = if is_time { &self.periods[index] } else { &self.keys[index] };
        if memo.texts.len() < MAX_TEXTS {
            return Ok(());
        }
        let name = self.name(memo.column);
        Err(RowError::new(at, &name, "at most 1,000,000 different texts (MAX_TEXTS)", "more"))
    }

    /// What the key columns say; understood anew only when one of them
    /// changes.
    fn base(&mut self, at: usize, cells: &dyn Cells) -> Result<Base, RowError> {
        // Most records continue the line of the one before.
        let span = self.key_span.and_then(|(first, last)| cells.span(first, last));
        if let (Some(base), Some(span)) = (self.base_line, span)
            && *span == *self.last_span
        {
            return Ok(base);
        }
        self.last_span.clear();
        let mut is_same = self.base_line.is_some();
        for index in 0..self.keys.len() {
            let column = self.keys[index].column;
            let text = cells.cell(column);
            let id = if let Some(id) = self.keys[index].known(text) {
                id
            } else {
                self.too_many(at, index, false)?;
                let meaning = self.meaning(column, text, cells);
                self.keys[index].add(text, meaning)
            };
            is_same &= self.key_ids[index] == id;
            self.key_ids[index] = id;
        }
        if let Some(base) = self.base_line.filter(|_| is_same) {
            self.last_span.extend_from_slice(span.unwrap_or_default());
            return Ok(base);
        }
        self.base_line = None;
        let base = self.new_base(at, cells)?;
        self.last_span.extend_from_slice(span.unwrap_or_default());
        self.base_line = Some(base);
        for slot in &mut self.slots {
            slot.line = NONE;
        }
        Ok(base)
    }

    fn of_column(&self, column: usize) -> u32 {
        let index = self.keys.iter().position(|memo| memo.column == column);
        index.map_or(NONE, |index| {
            self.keys[index].meanings.get(self.key_ids[index] as usize).copied().unwrap_or(NONE)
        })
    }

    fn new_base(&mut self, at: usize, cells: &dyn Cells) -> Result<Base, RowError> {
        let area = |engine: &mut Self,
                    source: Option<(usize, Option<usize>)>,
                    constant: Option<String>| {
            let Some((column, _)) = source else {
                let name = constant.unwrap_or_else(|| words::NOT_STATED.to_owned());
                return Ok(engine.builder.add_area(&name, ""));
            };
            match engine.of_column(column) {
                NONE => {
                    Err(engine.error(at, column, "the name or code of a country or group", cells))
                }
                key => Ok(key),
            }
        };
        let constants = &self.plan.constants;
        let (reporter, partner) = (constants.reporter.clone(), constants.partner.clone());
        let reporter = area(self, self.sources.reporter, reporter)?;
        let partner = area(self, self.sources.partner, partner)?;
        let goods = if let Some((column, name)) = self.sources.goods {
            let name = name.filter(|_| cells.cell(column).is_empty());
            let name = name.map(|name| String::from_utf8_lossy(cells.cell(name)).trim().to_owned());
            match (name.filter(|name| !name.is_empty()), self.of_column(column)) {
                (Some(name), _) => self.builder.add_goods(None, &name),
                (None, NONE) => {
                    let expected = "an HS code of 2, 4, 6, 8 or 10 digits, or TOTAL";
                    return Err(self.error(at, column, expected, cells));
                }
                (None, key) => key,
            }
        } else {
            let code = self.plan.constants.product.as_deref().and_then(words::code);
            let name = self.plan.constants.product_name.clone().unwrap_or_default();
            self.builder.add_goods(code, &name)
        };
        let flow = match self.sources.flow {
            Some(column) => match self.of_column(column) {
                NONE => {
                    return Err(self.error(at, column, "a flow such as export or import", cells));
                }
                key => key,
            },
            None => NONE,
        };
        let (mut unit, mut shift) = (NONE, 0);
        for column in self.sources.unit.clone() {
            let meaning = self.of_column(column);
            match &self.plan.columns[column].role {
                Role::QuantityUnit(_) => {}
                Role::Scale => {
                    if meaning == NONE {
                        let expected = "a power of ten such as 6, or Millions";
                        return Err(self.error(at, column, expected, cells));
                    }
                    shift = i8::try_from(meaning).unwrap_or(0);
                }
                role => {
                    if meaning == NONE {
                        // A record may have a quantity alone.
                        if cells.cell(column).is_empty() {
                            continue;
                        }
                        let expected = if *role == Role::Currency {
                            "an ISO 4217 code such as EUR"
                        } else {
                            "a measure such as VALUE_IN_EUROS"
                        };
                        return Err(self.error(at, column, expected, cells));
                    }
                    unit = meaning;
                }
            }
        }
        let detail = self.detail(cells);
        Ok(Base { reporter, partner, goods, flow, unit, detail, shift })
    }

    fn detail(&mut self, cells: &dyn Cells) -> u32 {
        if self.sources.breakdowns.is_empty() && !self.builder.table.details.is_empty() {
            return 0;
        }
        let (mut text, mut is_total) = (String::new(), true);
        for column in self.sources.breakdowns.clone() {
            let value = String::from_utf8_lossy(cells.cell(column)).trim().to_owned();
            if !text.is_empty() {
                text.push_str("; ");
            }
            text.extend([self.plan.columns[column].name.trim(), "=", &value]);
            is_total &= words::is_total_of_breakdown(&value);
        }
        // Totals are one, however many breakdowns a file tells apart: `0`, `C00`
        // and nothing say the same.
        self.builder.add_detail(if is_total { String::new() } else { text }, is_total)
    }

    /// What a new text of a key column means, by the column's role.
    fn meaning(&mut self, column: usize, text: &[u8], cells: &dyn Cells) -> u32 {
        let plan = Rc::clone(&self.plan);
        let is_beside = [self.sources.reporter, self.sources.partner, self.sources.goods]
            .iter()
            .flatten()
            .any(|(key, name)| *name == Some(column) && *key != column);
        if is_beside {
            return 0;
        }
        let text = String::from_utf8_lossy(text);
        let text = text.trim();
        let (code, label) = joined(text, plan.columns[column].joint);
        let beside = |source: Option<(usize, Option<usize>)>| {
            let name = source.and_then(|(_, name)| name);
            let name = name.map(|name| String::from_utf8_lossy(cells.cell(name)).trim().to_owned());
            // What programs print where there is no name.
            name.filter(|name| !matches!(name.as_str(), "NA" | "N/A" | "nan" | "NaN" | "null"))
        };
        match &plan.columns[column].role {
            Role::Reporter | Role::ReporterCode | Role::Partner | Role::PartnerCode => {
                if text.is_empty() {
                    return NONE;
                }
                let is_reporter =
                    matches!(plan.columns[column].role, Role::Reporter | Role::ReporterCode);
                let name =
                    beside(if is_reporter { self.sources.reporter } else { self.sources.partner });
                match (name.filter(|name| !name.is_empty()), label) {
                    (Some(name), _) => self.builder.add_area(&name, code),
                    (None, Some(label)) => self.builder.add_area(label, code),
                    (None, None) => self.builder.add_area(code, ""),
                }
            }
            Role::Product => {
                let name =
                    beside(self.sources.goods).or(label.map(str::to_owned)).unwrap_or_default();
                match words::code(code) {
                    Some(code) => self.builder.add_goods(Some(code), &name),
                    // Goods that an office counts outside the codes of HS.
                    None if code.bytes().any(|byte| byte.is_ascii_alphabetic()) => {
                        self.builder.add_goods(None, text)
                    }
                    None => NONE,
                }
            }
            Role::ProductName => {
                if text.is_empty() {
                    NONE
                } else {
                    self.builder.add_goods(words::code_in(text), text)
                }
            }
            Role::Flow => {
                let Some(flow) = words::flow(code).or_else(|| words::flow(label?)) else {
                    return NONE;
                };
                push(&mut self.flows, flow)
            }
            Role::Currency => match words::currency(text) {
                Some(unit) => push(&mut self.units, (unit, 0)),
                None => NONE,
            },
            Role::Indicator => match words::indicator(text) {
                Some(indicator) => push(&mut self.units, indicator),
                None => NONE,
            },
            Role::Scale => {
                words::scale(text).map_or(NONE, |scale| u32::try_from(scale).unwrap_or(NONE))
            }
            _ => 0,
        }
    }

    /// The table, when all records were read.
    pub(super) fn finish(self) -> (Figures, NoteList) {
        (self.builder.finish(), self.notes)
    }

    /// How the table is read.
    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }
}

fn push<T: PartialEq>(items: &mut Vec<T>, item: T) -> u32 {
    let at = items.iter().position(|known| *known == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    });
    u32::try_from(at).unwrap_or(NONE)
}

/// Splits `TOTAL-Total`, `RU:Russia` and `Russia [RU]` where the column joins
/// code and label.
fn joined(text: &str, joint: Option<char>) -> (&str, Option<&str>) {
    if joint == Some('[') {
        let parts = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
        return parts.map_or((text, None), |(label, code)| (code.trim(), Some(label.trim())));
    }
    joint
        .and_then(|joint| text.split_once(joint))
        .map_or((text, None), |(code, label)| (code.trim(), Some(label.trim())))
}

/// Whether the only sign of a figure could be decimal or group thousands.
fn is_ambiguous(text: &[u8]) -> bool {
    let signs = text.iter().filter(|byte| matches!(byte, b'.' | b',')).count();
    let at = text.iter().position(|byte| matches!(byte, b'.' | b','));
    signs == 1
        && at.is_some_and(|at| {
            text[at + 1..].iter().filter(|byte| byte.is_ascii_digit()).count() == 3
                && text[..at].iter().any(|byte| (b'1'..=b'9').contains(byte))
        })
}

fn time_meaning(column: &Column, text: &[u8]) -> u32 {
    let text = String::from_utf8_lossy(text);
    match column.role {
        Role::Month => match words::month(&text) {
            Some(month) => u32::from(month),
            None => NONE,
        },
        Role::Year => match period::parse(&text) {
            Some(period @ Period::Year(_)) => stored(period).cast_unsigned(),
            _ => NONE,
        },
        _ => period::parse_in(&text, column.style)
            .map_or(NONE, |period| stored(period).cast_unsigned()),
    }
}

fn slots_of(plan: &Plan) -> Vec<Slot> {
    let columns = plan.columns.iter().enumerate();
    let mut slots: Vec<Slot> = columns
        .filter_map(|(index, column)| {
            let Role::Figure(figure) = &column.role else { return None };
            let estimate = plan.find(&Role::EstimateOf(index));
            let unit_column = match &figure.kind {
                Kind::Quantity(number, None) => plan.find(&Role::QuantityUnit(*number)),
                _ => None,
            };
            Some(Slot {
                column: index,
                decimal: column.decimal,
                is_open: column.is_open,
                flow: figure.flow,
                time: figure.time,
                kind: figure.kind.clone(),
                shift: figure.shift,
                variant: figure.variant.clone(),
                estimate,
                unit_column,
                measures: Vec::new(),
                line: NONE,
                line_shift: figure.shift,
            })
        })
        .collect();
    // Values first: a zero quantity is judged by the value beside it.
    slots.sort_by_key(|slot| matches!(slot.kind, Kind::Quantity(..)));
    slots
}
