//! Many series of the same months, in columns: what a ranking is made from.
//!
//! A month of all lines lies side by side, and beside the figures stand their
//! sums from the first month on, so that the sum of any window of any line is
//! one subtraction.

use std::cell::OnceCell;

use super::Window;
use crate::trade::{Cell, Flow, HsCode, Key, Period, Series, TradeTable, order};

/// Which rows of a table make a panel.
#[derive(Clone, Copy, Debug)]
pub struct PanelSelection<'a> {
    /// Who recorded the trade.
    pub reporter: &'a str,
    /// The other side.
    pub partner: &'a str,
    /// Direction, from the reporter's side.
    pub flow: Flow,
    /// Currency or unit.
    pub unit: &'a str,
    /// Only codes of this many digits; all when 0.
    pub digits: usize,
}

/// A line of goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelLine {
    /// Its code; `None` where the table gives none.
    pub code: Option<HsCode>,
    /// Its name as published.
    pub name: String,
}

impl PanelLine {
    /// The code as in the table, empty without one.
    pub fn code_text(&self) -> &str {
        self.code.as_ref().map_or("", HsCode::as_str)
    }
}

/// Lines of goods, a cell for each month, and running sums.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    start: i32,
    months: usize,
    lines: Vec<PanelLine>,
    /// Month after month, a cell per line.
    cells: Vec<Cell>,
    sums: Sums,
    /// See [`Panel::least_left`].
    least: OnceCell<Vec<f64>>,
    /// Lines that hold others, and rows of other periods than months.
    left_out: LeftOut,
}

/// What a panel does not hold, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Codes of lines that are sums of others in the panel.
    pub aggregates: Vec<String>,
    /// Lines that only have figures of years or quarters.
    pub other_periods: usize,
    /// Lines of codes with another number of digits than asked for.
    pub other_digits: usize,
}

/// Running sums and counts of gaps: for the time before the first month, and
/// after each of them, a number per line.
#[derive(Clone, Debug, Default)]
struct Sums {
    /// The sum, and what its last digits lost.
    totals: Vec<f64>,
    rests: Vec<f64>,
    /// Both together, for ratios whose order alone is asked for.
    wholes: Vec<f64>,
    gaps: Vec<u32>,
}

impl Panel {
    /// The lines of `table` that `wanted` describes, by code and name.
    ///
    /// A line whose code holds another line's is left out, so that nothing is
    /// counted twice. `None` when no row matches.
    pub fn of(table: &TradeTable, wanted: &PanelSelection) -> Option<Self> {
        let key = |name: &str| {
            let at = table.names().iter().position(|known| known == name)?;
            Key::try_from(at).ok()
        };
        let (reporter, partner) = (key(wanted.reporter)?, key(wanted.partner)?);
        let unit = table.units().iter().position(|unit| unit.name() == wanted.unit)?;
        let fits = |row: &crate::trade::Row| {
            row.reporter == reporter
                && row.partner == partner
                && row.unit as usize == unit
                && row.flow == wanted.flow
        };
        // Which line a product is: products are few, rows are many.
        let mut line_of: Vec<usize> = Vec::new();
        let mut products: Vec<Key> = Vec::new();
        let (mut first, mut last) = (i32::MAX, i32::MIN);
        let mut others: Vec<Key> = Vec::new();
        for row in table.rows().iter().filter(|row| fits(row)) {
            let product = row.product as usize;
            let Period::Month(..) = row.period else {
                if !others.contains(&row.product) {
                    others.push(row.product);
                }
                continue;
            };
            if product >= line_of.len() {
                line_of.resize(product + 1, usize::MAX);
            }
            if line_of[product] == usize::MAX {
                line_of[product] = products.len();
                products.push(row.product);
            }
            let month = row.period.ordinal();
            (first, last) = (first.min(month), last.max(month));
        }
        let mut left_out = LeftOut {
            other_periods: others.iter().filter(|key| !products.contains(key)).count(),
            ..LeftOut::default()
        };
        let wanted_digits = |key: &Key| {
            let code = table.product(*key).code.as_ref();
            wanted.digits == 0 || code.is_some_and(|code| code.as_str().len() == wanted.digits)
        };
        let asked: Vec<Key> = products.iter().copied().filter(wanted_digits).collect();
        left_out.other_digits = products.len() - asked.len();
        let holds = holders(table, &asked);
        let mut kept: Vec<Key> = Vec::new();
        for (key, holds) in asked.into_iter().zip(holds) {
            match &table.product(key).code {
                Some(code) if holds => left_out.aggregates.push(code.as_str().to_owned()),
                _ => kept.push(key),
            }
        }
        let name = |at: usize| table.product(kept[at]);
        let text = |at: usize| name(at).code.as_ref().map_or("", HsCode::as_str);
        let places = order(kept.len(), &|a, b| {
            text(a).cmp(text(b)).then_with(|| name(a).name.cmp(&name(b).name))
        });
        line_of.fill(usize::MAX);
        let mut lines = Vec::with_capacity(kept.len());
        for (line, at) in places.into_iter().enumerate() {
            line_of[kept[at] as usize] = line;
            let product = table.product(kept[at]);
            lines.push(PanelLine { code: product.code.clone(), name: product.name.clone() });
        }
        let months = usize::try_from(last.checked_sub(first)?).ok()? + 1;
        if lines.is_empty() || months > MOST_MONTHS {
            return None;
        }
        let mut cells = vec![Cell::Missing; lines.len() * months];
        for row in table.rows().iter().filter(|row| fits(row)) {
            let Period::Month(..) = row.period else { continue };
            let line = line_of[row.product as usize];
            let month = usize::try_from(row.period.ordinal() - first).unwrap_or(0);
            if line != usize::MAX {
                cells[month * lines.len() + line] = row.cell;
            }
        }
        Some(Self::new(first, lines, cells, left_out))
    }

    /// A panel of cells that lie month after month, a cell per line.
    fn new(start: i32, lines: Vec<PanelLine>, cells: Vec<Cell>, left_out: LeftOut) -> Self {
        let count = lines.len();
        let months = cells.len() / count.max(1);
        let sums = Sums::of(&cells, count);
        Self { start, months, lines, cells, sums, least: OnceCell::new(), left_out }
    }

    /// A panel of series, as tests and benchmarks make it: a name and its
    /// cells from the month `start` on, all equally long.
    pub fn from_series(start: Period, series: &[(&str, Series)]) -> Self {
        let months = series.iter().map(|(_, series)| series.cells().len()).max().unwrap_or(0);
        let steps = 0..i32::try_from(months).unwrap_or(0);
        let cells = steps
            .flat_map(|step| series.iter().map(move |(_, series)| series.cell(start.plus(step))));
        let lines = series
            .iter()
            .map(|(name, _)| PanelLine { code: HsCode::parse(name), name: (*name).to_owned() });
        Self::new(start.ordinal(), lines.collect(), cells.collect(), LeftOut::default())
    }

    /// The lines, by code and name.
    pub fn lines(&self) -> &[PanelLine] {
        &self.lines
    }

    /// How many months it spans.
    pub fn months(&self) -> usize {
        self.months
    }

    /// First and last month.
    pub fn span(&self) -> (Period, Period) {
        (self.month(0), self.month(self.months.max(1) - 1))
    }

    /// The month at a place, counted from 0.
    pub fn month(&self, at: usize) -> Period {
        Period::Month(0, 1).plus(self.start.saturating_add(i32::try_from(at).unwrap_or(i32::MAX)))
    }

    /// The place of a month; `None` outside, and for years and quarters.
    pub fn place(&self, month: Period) -> Option<usize> {
        let Period::Month(..) = month else { return None };
        let at = usize::try_from(month.ordinal().checked_sub(self.start)?).ok()?;
        (at < self.months).then_some(at)
    }

    /// What is not in the panel.
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// The cell of a line in the month at a place.
    pub fn cell(&self, line: usize, month: usize) -> Cell {
        let at = month.checked_mul(self.lines.len()).map(|start| start + line);
        at.and_then(|at| self.cells.get(at).copied())
            .filter(|_| line < self.lines.len())
            .unwrap_or(Cell::Missing)
    }

    /// The numbers of a line, month after month.
    pub fn numbers(&self, line: usize) -> Vec<Option<f64>> {
        let columns = self.cells.chunks_exact(self.lines.len().max(1));
        columns.map(|column| column.get(line).copied().and_then(Cell::number)).collect()
    }

    /// The cells of all lines in the month at a place.
    pub fn column(&self, month: usize) -> &[Cell] {
        let count = self.lines.len();
        self.cells.get(month * count..(month + 1) * count).unwrap_or(&[])
    }

    /// A line as a series of its own.
    pub fn series(&self, line: usize) -> Series {
        let cells = (0..self.months).map(|month| self.cell(line, month));
        Series::new(self.month(0), cells.collect())
    }

    /// Sum of all known cells of each month, and how many lines had none.
    pub fn totals(&self) -> Vec<(f64, usize)> {
        let sum = |month| {
            let numbers: Vec<f64> =
                self.column(month).iter().filter_map(|cell| cell.number()).collect();
            let total = super::collapse::sum(&numbers);
            let total = if total.is_finite() { total } else { f64::MAX };
            (total, self.lines.len() - numbers.len())
        };
        (0..self.months).map(sum).collect()
    }

    /// Mean of a month of each line in a window, `None` where a month has no
    /// number; `None` altogether where the window leaves the panel.
    pub fn mean_of(&self, window: Window) -> Option<Vec<Option<f64>>> {
        let mut means = Vec::new();
        self.means(self.places(window)?, &mut means);
        Some(means.into_iter().map(|mean| Some(mean).filter(|mean| mean.is_finite())).collect())
    }

    /// The window as places, from the first to the one after the last; `None`
    /// where it leaves the months of the panel.
    pub(super) fn places(&self, window: Window) -> Option<(usize, usize)> {
        let (from, to) = (self.place(window.from)?, self.place(window.to)?);
        (from <= to).then_some((from, to + 1))
    }

    /// Mean of a month of each line between two places, NaN where a month has
    /// no number. The NaN stays inside this room.
    pub(super) fn means(&self, (from, to): (usize, usize), out: &mut Vec<f64>) {
        self.sums.means((from, to), self.lines.len(), out);
    }

    /// Of some lines: their sum between the second pair of places as `now`, and
    /// that between the first one as `base`, not above zero where a month has
    /// no number.
    pub(super) fn parts(
        &self,
        (before, after): ((usize, usize), (usize, usize)),
        lines: &[usize],
        now: &mut Vec<f64>,
        base: &mut Vec<f64>,
    ) {
        let count = self.lines.len();
        let places = [before.0, before.1, after.0, after.1, self.months];
        let [first, second, third, fourth, _] =
            places.map(|at| &self.sums.wholes[at * count..][..count]);
        let gaps = places.map(|at| &self.sums.gaps[at * count..][..count]);
        now.resize(lines.len(), 0.0);
        base.resize(lines.len(), 0.0);
        // The engine calls what iterators are made of; this runs through all
        // lines a dozen times while a window is dragged.
        let (now, base) = (&mut now[..lines.len()], &mut base[..lines.len()]);
        for (at, line) in lines.iter().copied().enumerate() {
            let is_there = line < count;
            // Few lines have a gap at all.
            let is_whole = is_there
                && (gaps[4][line] == 0
                    || gaps[0][line] == gaps[1][line] && gaps[2][line] == gaps[3][line]);
            now[at] = if is_there { fourth[line] - third[line] } else { 0.0 };
            base[at] = if is_whole { second[line] - first[line] } else { 0.0 };
        }
    }

    /// What the lowest month of each line is of its highest one; zero where a
    /// month has no number above zero. No mean of months is a smaller part of
    /// another one.
    pub(super) fn least_left(&self) -> &[f64] {
        self.least.get_or_init(|| {
            let numbers: Vec<f64> =
                self.cells.iter().map(|cell| cell.number().unwrap_or(0.0)).collect();
            least_left(&numbers, self.lines.len())
        })
    }
}

/// What the smallest number of each line is of its largest one, zero where one
/// of them is not above zero; the numbers lie side by side, month after month.
pub(super) fn least_left(numbers: &[f64], lines: usize) -> Vec<f64> {
    let (mut low, mut high) = (vec![f64::INFINITY; lines], vec![0.0; lines]);
    for column in numbers.chunks_exact(lines.max(1)) {
        for ((low, high), number) in low.iter_mut().zip(&mut high).zip(column) {
            // What is no number is not above zero either.
            *low = if *number < *low {
                *number
            } else if *number > 0.0 {
                *low
            } else {
                0.0
            };
            *high = if *number > *high { *number } else { *high };
        }
    }
    let left = |(low, high): (&f64, &f64)| if *low > 0.0 && *high > 0.0 { low / high } else { 0.0 };
    low.iter().zip(&high).map(left).collect()
}

/// Longest panel: two centuries of months.
const MOST_MONTHS: usize = 2_400;

impl Sums {
    /// Neumaier's compensated sums, as in [`super::change`], kept at each
    /// month: the difference of two of them is as good as a sum of its own.
    fn of(cells: &[Cell], lines: usize) -> Self {
        let months = cells.len() / lines.max(1);
        let room = lines * (months + 1);
        let mut sums = Self { totals: vec![0.0; room], rests: vec![0.0; room], ..Self::default() };
        sums.gaps = vec![0; room];
        for month in 0..months {
            let (start, end) = (month * lines, (month + 1) * lines);
            let (old, new) = sums.totals.split_at_mut(end);
            let (old_rests, new_rests) = sums.rests.split_at_mut(end);
            let (old_gaps, new_gaps) = sums.gaps.split_at_mut(end);
            let before = old[start..].iter().zip(&old_rests[start..]).zip(&old_gaps[start..]);
            let after = new.iter_mut().zip(new_rests).zip(new_gaps);
            let cells = cells[start..end].iter();
            for ((cell, ((total, rest), gaps)), ((next, next_rest), next_gaps)) in
                cells.zip(before).zip(after)
            {
                let number = cell.number().unwrap_or(0.0);
                let sum = total + number;
                let lost = if total.abs() >= number.abs() {
                    (total - sum) + number
                } else {
                    (number - sum) + total
                };
                *next = sum;
                *next_rest = rest + lost;
                *next_gaps = gaps + u32::from(cell.is_gap());
            }
        }
        sums.wholes = sums.totals.iter().zip(&sums.rests).map(|(all, rest)| all + rest).collect();
        sums
    }

    fn means(&self, (from, to): (usize, usize), lines: usize, out: &mut Vec<f64>) {
        let (start, end) = (from * lines, to * lines);
        let length = to.saturating_sub(from) as f64;
        let early = self.totals[start..start + lines].iter().zip(&self.rests[start..]);
        let late = self.totals[end..end + lines].iter().zip(&self.rests[end..]);
        let gaps = self.gaps[start..start + lines].iter().zip(&self.gaps[end..]);
        out.clear();
        out.extend(early.zip(late).zip(gaps).map(
            |(((early, early_rest), (late, late_rest)), (gaps, later_gaps))| {
                let mean = ((late - early) + (late_rest - early_rest)) / length;
                if gaps == later_gaps { mean } else { f64::NAN }
            },
        ));
    }
}

/// For each product, whether its code holds that of another one: a heading
/// beside its subheadings, a sum beside its parts, all goods beside anything.
fn holders(table: &TradeTable, products: &[Key]) -> Vec<bool> {
    let code = |at: usize| table.product(products[at]).code.as_ref();
    let single = |at: usize| {
        code(at).map(HsCode::as_str).filter(|text| *text != "TOTAL" && !text.contains('+'))
    };
    // Sorted, a code stands right before those that it begins.
    let text = |at: usize| single(at).unwrap_or("");
    let places = order(products.len(), &|a, b| text(a).cmp(text(b)));
    let mut holds = vec![false; products.len()];
    for pair in places.windows(2) {
        let (one, next) = (text(pair[0]), text(pair[1]));
        holds[pair[0]] = !one.is_empty() && one != next && next.starts_with(one);
    }
    // The few that are sums: is any part of theirs also here?
    for (at, holds) in holds.iter_mut().enumerate() {
        let Some(sum) = code(at).filter(|_| single(at).is_none()) else { continue };
        let is_all = sum.parts().next().is_none();
        *holds = (0..products.len()).any(|other| {
            let is_inside = |text: &str| is_all || sum.parts().any(|part| text.starts_with(part));
            other != at && single(other).is_some_and(is_inside)
        });
    }
    holds
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::change;
    use crate::read;

    fn table(rows: &str) -> TradeTable {
        let header = "reporter,partner,flow,commodity_code,commodity,period,value,currency,\
                      quantity,quantity_unit,status,source,source_url,note\n";
        read::trade("t.csv", format!("{header}{rows}").as_bytes()).unwrap().content
    }

    fn row(code: &str, period: &str, value: &str) -> String {
        format!("EU,Russia,export,{code},Goods {code},{period},{value},EUR,,,,Eurostat,,\n")
    }

    fn panel(rows: &[String]) -> Panel {
        let wanted = PanelSelection {
            reporter: "EU",
            partner: "Russia",
            flow: Flow::Export,
            unit: "EUR",
            digits: 0,
        };
        Panel::of(&table(&rows.concat()), &wanted).unwrap()
    }

    #[test]
    fn lines_stand_by_code_and_keep_their_gaps() {
        let rows = [
            row("854232", "2022-03", "7"),
            row("854231", "2022-01", "5"),
            row("854231", "2022-03", "0"),
            row("854231", "2022-02", "c"),
        ];
        let panel = panel(&rows);
        let codes: Vec<&str> = panel.lines().iter().map(PanelLine::code_text).collect();
        assert_eq!(codes, ["854231", "854232"]);
        let cells = panel.series(0).cells().to_vec();
        assert_eq!(cells, [Cell::Value(5.0), Cell::Suppressed, Cell::Zero]);
        assert_eq!(panel.cell(1, 0), Cell::Missing);
        assert_eq!(panel.totals(), [(5.0, 1), (0.0, 2), (7.0, 0)]);
    }

    #[test]
    fn a_sum_never_stands_beside_its_parts() {
        let rows = ["8542", "854231", "854232", "8541", "TOTAL", "84+85", "90"]
            .map(|code| row(code, "2022-01", "1"));
        let panel = panel(&rows);
        let codes: Vec<&str> = panel.lines().iter().map(PanelLine::code_text).collect();
        assert_eq!(codes, ["8541", "854231", "854232", "90"]);
        assert_eq!(panel.left_out().aggregates, ["8542", "TOTAL", "84+85"]);
    }

    #[test]
    fn years_are_no_months() {
        let rows = [row("8541", "2022", "9"), row("8542", "2022-01", "1")];
        let panel = panel(&rows);
        assert_eq!((panel.lines().len(), panel.left_out().other_periods), (1, 1));
    }

    #[test]
    fn a_window_of_running_sums_is_the_sum_of_its_months() {
        arbtest::arbtest(|u| {
            let months = u.int_in_range(1..=40_usize)?;
            let mut cells = Vec::new();
            for _ in 0..months {
                cells.push(match u.int_in_range(0..=9)? {
                    0 => Cell::Missing,
                    1 => Cell::Suppressed,
                    2 => Cell::Zero,
                    // Large beside small: what plain sums lose.
                    3 => Cell::of(f64::from(u.int_in_range(-9..=9)?) * 1e15),
                    _ => Cell::of(f64::from(u.int_in_range(-999..=999_999)?) / 7.0),
                });
            }
            let start = Period::Month(2020, 1);
            let series = Series::new(start, cells);
            let panel = Panel::from_series(start, &[("a", series.clone())]);
            let from = u.int_in_range(0..=months - 1)?;
            let to = u.int_in_range(from..=months - 1)?;
            let window = Window { from: panel.month(from), to: panel.month(to) };
            let mut means = Vec::new();
            panel.means(panel.places(window).unwrap(), &mut means);
            match change(&series, window, window).before.mean {
                None => assert!(means[0].is_nan()),
                Some(mean) => {
                    assert!(
                        (means[0] - mean).abs() <= mean.abs() * 1e-12 + 1e-9,
                        "{means:?} {mean}"
                    );
                }
            }
            Ok(())
        });
    }
}
