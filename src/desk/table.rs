//! The table of figures that the desk fills: 21 bytes a figure.
//!
//! What figures share (who, with whom, what, which unit) is a *line* and
//! stored once; a figure is its line, its period, its number, its state, and
//! the line of the file that it came from.

use std::collections::HashMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::area::{self, AreaKind};
use super::period::{pack, unpack};
use crate::read::as_meant;
use crate::trade::{Cell, Flow, HsCode, Period, Quality, Unit};

/// A reporter or partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name as published; its code where the file has no name.
    pub name: String,
    /// Its code as published; empty where the file has none.
    pub code: String,
    /// Country, world, group or rest.
    pub kind: AreaKind,
}

/// A commodity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goods {
    /// Its HS code; `None` where the file has none.
    pub code: Option<HsCode>,
    /// Its name as published; empty where the file has none.
    pub name: String,
}

/// What a figure measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Direction; `None` where the file does not say.
    pub flow: Option<Flow>,
    /// What sets it apart from another measure of the same flow and unit,
    /// such as `re-import`, `by origin` or the column's name; usually empty.
    pub variant: String,
    /// Currency or physical unit.
    pub unit: Unit,
}

/// A breakdown beyond reporter, partner, product: customs procedure, mode of
/// transport, second partner, statistical procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// `column=value` pairs as published; empty for a file without any.
    pub text: String,
    /// Whether every one of them is the total over its values.
    pub is_total: bool,
}

/// What the figures of one series share, as keys of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// See [`Figures::area`].
    pub reporter: u32,
    /// See [`Figures::area`].
    pub partner: u32,
    /// See [`Figures::goods`].
    pub goods: u32,
    /// See [`Figures::measure`].
    pub measure: u32,
    /// See [`Figures::detail`].
    pub detail: u32,
}

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Index of its line; see [`Figures::line`].
    pub line: u32,
    /// Its period.
    pub period: Period,
    /// Its cell, in the unit of its measure.
    pub cell: Cell,
    /// How firm it is.
    pub quality: Quality,
    /// The line of the file (or row of the sheet) that it came from.
    pub at: u32,
}

/// Figures in file order, by columns.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub(super) areas: Vec<Area>,
    pub(super) goods: Vec<Goods>,
    pub(super) measures: Vec<Measure>,
    pub(super) details: Vec<Detail>,
    lines: Vec<Line>,
    line_of: Vec<u32>,
    periods: Vec<i32>,
    numbers: Vec<f64>,
    states: Vec<u8>,
    records: Vec<u32>,
}

fn intern<T: PartialEq>(items: &mut Vec<T>, item: T) -> u32 {
    let at = items.iter().rposition(|known| *known == item).unwrap_or_else(|| {
        items.push(item);
        items.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

const QUALITIES: [Quality; 4] =
    [Quality::Stated, Quality::Derived, Quality::Provisional, Quality::Estimated];

impl Figures {
    /// Names as they were before apostrophes kept spreadsheets from
    /// calculating with them.
    pub(super) fn take_off_apostrophes(&mut self) {
        let areas = self.areas.iter_mut().map(|area| &mut area.name);
        for name in areas.chain(self.goods.iter_mut().map(|goods| &mut goods.name)) {
            *name = as_meant(name).to_owned();
        }
    }

    /// How many figures there are.
    pub fn len(&self) -> usize {
        self.line_of.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.line_of.is_empty()
    }

    /// Figure `index`, in file order.
    pub fn figure(&self, index: usize) -> Figure {
        let number = self.numbers[index];
        let cell = match self.states[index] & 3 {
            0 => Cell::Value(number),
            1 => Cell::Zero,
            2 => Cell::Missing,
            _ => Cell::Suppressed,
        };
        Figure {
            line: self.line_of[index],
            period: unpack(self.periods[index]),
            cell,
            quality: QUALITIES[usize::from(self.states[index] >> 2 & 3)],
            at: self.records[index],
        }
    }

    /// Every figure, in file order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Figure> {
        (0..self.len()).map(|index| self.figure(index))
    }

    /// Every line, in the order of its first figure.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line behind an index.
    pub fn line(&self, index: u32) -> Line {
        self.lines[index as usize]
    }

    /// The reporter or partner behind a key.
    pub fn area(&self, key: u32) -> &Area {
        &self.areas[key as usize]
    }

    /// Every reporter and partner.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The commodity behind a key.
    pub fn goods(&self, key: u32) -> &Goods {
        &self.goods[key as usize]
    }

    /// Every commodity.
    pub fn all_goods(&self) -> &[Goods] {
        &self.goods
    }

    /// The measure behind a key.
    pub fn measure(&self, key: u32) -> &Measure {
        &self.measures[key as usize]
    }

    /// Every measure.
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// The breakdown behind a key.
    pub fn detail(&self, key: u32) -> &Detail {
        &self.details[key as usize]
    }

    /// Bytes that the table holds in memory.
    pub fn bytes(&self) -> usize {
        let texts: usize =
            self.areas.iter().map(|area| area.name.len() + area.code.len()).sum::<usize>()
                + self.goods.iter().map(|goods| goods.name.len() + 12).sum::<usize>()
                + self.details.iter().map(|detail| detail.text.len()).sum::<usize>();
        texts
            + self.areas.capacity() * size_of::<Area>()
            + self.goods.capacity() * size_of::<Goods>()
            + self.lines.capacity() * size_of::<Line>()
            + self.line_of.capacity() * 4
            + self.periods.capacity() * 4
            + self.numbers.capacity() * 8
            + self.states.capacity()
            + self.records.capacity() * 4
    }

    /// The first and last calendar year of any figure.
    pub(super) fn years(&self) -> Option<(i16, i16)> {
        // Within one kind of period the packed order is that of time.
        let mut ends = [None::<(i32, i32)>; 4];
        for packed in &self.periods {
            let end = &mut ends[usize::try_from(packed & 3).unwrap_or(0)];
            let (first, last) = end.unwrap_or((*packed, *packed));
            *end = Some((first.min(*packed), last.max(*packed)));
        }
        let year = |packed: i32| unpack(packed).calendar_year();
        let ends = ends.into_iter().flatten();
        ends.map(|(first, last)| (year(first), year(last)))
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }

    /// The last month with a figure other than nothing, and the last with a
    /// zero.
    pub(super) fn last_months(&self) -> (Option<Period>, Option<Period>) {
        let mut last = [None::<i32>; 4];
        for (packed, state) in self.periods.iter().zip(&self.states) {
            if packed.trailing_zeros() >= 2 {
                let known = &mut last[usize::from(state & 3)];
                *known = (*known).max(Some(*packed));
            }
        }
        (last[0].map(unpack), last[1].map(unpack))
    }

    /// Makes a cell missing that was read as something else.
    pub(super) fn unset(&mut self, index: usize) {
        self.states[index] = self.states[index] & !3 | 2;
        self.numbers[index] = 0.0;
    }

    pub(super) fn add_measure(&mut self, measure: Measure) -> u32 {
        intern(&mut self.measures, measure)
    }
}

/// Fills a table; knows which figures are there already.
#[derive(Default)]
pub(super) struct Builder {
    pub(super) table: Figures,
    // Numbers of our own making: nobody can choose them to collide.
    index: FxHashMap<Line, u32>,
    details: HashMap<(String, bool), u32>,
    areas: HashMap<(String, String), u32>,
    coded: HashMap<HsCode, u32>,
    named: HashMap<String, u32>,
    /// Per line, the months that have a figure: 64 before the first one seen
    /// and 64 from it on.
    months: Vec<(i32, [u64; 2])>,
    others: FxHashSet<(u32, i32)>,
}

impl Builder {
    pub(super) fn add_area(&mut self, name: &str, code: &str) -> u32 {
        let areas = &mut self.table.areas;
        *self.areas.entry((name.to_owned(), code.to_owned())).or_insert_with(|| {
            let kind = area::kind(name, code);
            areas.push(Area { name: name.to_owned(), code: code.to_owned(), kind });
            u32::try_from(areas.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// Goods with the same code are the same, however it is printed.
    pub(super) fn add_goods(&mut self, code: Option<HsCode>, name: &str) -> u32 {
        let known = match &code {
            Some(code) => self.coded.get(code),
            None => self.named.get(name),
        };
        if let Some(known) = known {
            return *known;
        }
        let id = u32::try_from(self.table.goods.len()).unwrap_or(u32::MAX);
        match &code {
            Some(code) => self.coded.insert(code.clone(), id),
            None => self.named.insert(name.to_owned(), id),
        };
        self.table.goods.push(Goods { code, name: name.to_owned() });
        id
    }

    pub(super) fn add_detail(&mut self, text: String, is_total: bool) -> u32 {
        let id = u32::try_from(self.table.details.len()).unwrap_or(u32::MAX);
        let entry = self.details.entry((text, is_total));
        if let std::collections::hash_map::Entry::Vacant(_) = entry {
            let (text, is_total) = entry.key().clone();
            self.table.details.push(Detail { text, is_total });
        }
        *entry.or_insert(id)
    }

    /// The index of a line, added when new.
    pub(super) fn add_line(&mut self, line: Line) -> u32 {
        let table = &mut self.table;
        let months = &mut self.months;
        *self.index.entry(line).or_insert_with(|| {
            table.lines.push(line);
            months.push((i32::MIN, [0; 2]));
            u32::try_from(table.lines.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// Appends a figure; false when its line has one for the period already.
    pub(super) fn push(
        &mut self,
        line: u32,
        period: i32,
        cell: Cell,
        quality: Quality,
        at: usize,
    ) -> bool {
        if !self.mark(line, period) {
            return false;
        }
        let table = &mut self.table;
        let state = match cell {
            Cell::Value(_) => 0,
            Cell::Zero => 1,
            Cell::Missing => 2,
            Cell::Suppressed => 3,
        };
        let quality = match quality {
            Quality::Stated => 0,
            Quality::Derived => 1,
            Quality::Provisional => 2,
            Quality::Estimated => 3,
        };
        table.line_of.push(line);
        table.periods.push(period);
        table.numbers.push(cell.number().unwrap_or(0.0));
        table.states.push(state | quality << 2);
        table.records.push(u32::try_from(at).unwrap_or(u32::MAX));
        true
    }

    fn mark(&mut self, line: u32, period: i32) -> bool {
        if matches!(unpack(period), Period::Month(..)) {
            let month = period >> 2;
            let (first, seen) = &mut self.months[line as usize];
            if *first == i32::MIN {
                *first = month - 64;
            }
            let place = month - *first;
            if let (0..128, Ok(place)) = (place, usize::try_from(place)) {
                let bit = 1_u64 << (place % 64);
                let half = &mut seen[place / 64];
                let is_new = *half & bit == 0;
                *half |= bit;
                return is_new;
            }
        }
        self.others.insert((line, period))
    }

    pub(super) fn finish(mut self) -> Figures {
        let table = &mut self.table;
        table.lines.shrink_to_fit();
        table.line_of.shrink_to_fit();
        table.periods.shrink_to_fit();
        table.numbers.shrink_to_fit();
        table.states.shrink_to_fit();
        table.records.shrink_to_fit();
        self.table
    }
}

/// A period in the form that the table stores.
pub(super) fn stored(period: Period) -> i32 {
    pack(period)
}
