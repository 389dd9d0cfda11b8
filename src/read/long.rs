//! Long series: a moment and a figure a line, or a column as it lies in memory.
//!
//! A file of lines comes in pieces, so that whoever reads it can do something
//! else in between. Its moments must stand at equal steps; what is between two
//! of them and not in the file is a gap.

use super::{Notes, Read, ReadError, RowError};
use crate::trade::{Cell, LongSeries, Moment, decimal};

/// No series has more slots.
pub const MOST_SLOTS: usize = 100_000_000;
/// Slots for a figure on average, at most: a table of months is no series of
/// days.
const MOST_SPARSE: usize = 12;
/// A longer line is no line of a table.
const LONGEST_LINE: usize = 64 << 10;

/// How a column begins.
const MAGIC: &str = "tradefall-series 1\n";

/// Where a record has what.
struct Layout {
    delimiter: u8,
    when: usize,
    value: usize,
    status: Option<usize>,
    name: String,
    unit: String,
}

/// Reads a long series from its lines, piece by piece.
pub struct LongReader {
    file: String,
    /// The beginning of a line whose end has not come.
    carry: Vec<u8>,
    line: usize,
    layout: Option<Layout>,
    stamps: Vec<Moment>,
    values: Vec<f64>,
    lines: Vec<u32>,
    zone: Option<String>,
    notes: Notes,
    records: usize,
}

/// The cells of a line, without quotes around them.
fn cells(line: &str, delimiter: u8) -> Vec<&str> {
    let mut cells = Vec::with_capacity(8);
    let (mut from, mut is_quoted) = (0, false);
    for (at, byte) in line.bytes().enumerate() {
        if byte == b'"' {
            is_quoted = !is_quoted;
        } else if byte == delimiter && !is_quoted {
            cells.push(&line[from..at]);
            from = at + 1;
        }
    }
    cells.push(&line[from..]);
    for cell in &mut cells {
        let bare = cell.trim();
        let inside = bare.strip_prefix('"').and_then(|bare| bare.strip_suffix('"'));
        *cell = inside.unwrap_or(bare).trim();
    }
    cells
}

impl Layout {
    /// Of the names of the columns, or of the first record where there are none.
    fn of(line: &str) -> Result<(Self, bool), String> {
        let count = |sign: &u8| line.bytes().filter(|byte| byte == sign).count();
        let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(count).unwrap_or(b',');
        let names = cells(line, delimiter);
        let is_named = !names.iter().any(|name| Moment::parse(name).is_some());
        let place = |known: &[&str]| {
            let is_one = |name: &&str| known.contains(&name.to_ascii_lowercase().as_str());
            names.iter().position(is_one)
        };
        let when = if is_named {
            place(&["when", "moment", "time", "date", "datetime", "date_time", "timestamp", "day"])
        } else {
            names.iter().position(|name| Moment::parse(name).is_some())
        };
        let when = when.unwrap_or(0);
        let status = place(&["status", "state", "flag"]);
        let is_other = |at: &usize| *at != when && Some(*at) != status;
        let value = place(&["value", "figure", "amount", "quantity"]);
        let value = value.or_else(|| (0..names.len()).find(is_other)).ok_or(
            "expected two columns, a moment such as 2024-03-05 13:00 and a figure, found one",
        )?;
        let name = if is_named { names[value] } else { "" };
        let (name, unit) = match name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) {
            Some((name, unit)) => (name.trim(), unit.trim()),
            None => (name, ""),
        };
        let (name, unit) = (name.to_owned(), unit.to_owned());
        Ok((Self { delimiter, when, value, status, name, unit }, is_named))
    }
}

/// A figure, or why there is none.
fn cell(text: &str, status: &str, delimiter: u8) -> Option<Cell> {
    let is = |text: &str, known: &[&str]| known.iter().any(|one| text.eq_ignore_ascii_case(one));
    let withheld = ["suppressed", "withheld", "confidential", "c", ":c"];
    if is(status, &withheld) || is(text, &withheld) {
        return Some(Cell::Suppressed);
    }
    if is(text, &["", "na", "n/a", "nan", "null", "-", "–", ":", "..", "missing"]) {
        return Some(Cell::Missing);
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    let number = if delimiter == b';' && text.contains(',') {
        decimal::parse(&text.replace(',', "."))
    } else {
        decimal::parse(text)
    };
    number.filter(|number| number.is_finite()).map(Cell::of)
}

impl LongReader {
    /// For a file of this name.
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            carry: Vec::new(),
            line: 0,
            layout: None,
            stamps: Vec::new(),
            values: Vec::new(),
            lines: Vec::new(),
            zone: None,
            notes: Notes::new(file),
            records: 0,
        }
    }

    fn problem(&self, problem: &str) -> ReadError {
        ReadError { file: self.file.clone(), problem: problem.to_owned() }
    }

    /// Reads on; the last line may be cut off anywhere.
    ///
    /// # Errors
    ///
    /// When the bytes are no table of moments and figures.
    pub fn feed(&mut self, mut bytes: &[u8]) -> Result<(), ReadError> {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            let (line, rest) = bytes.split_at(end);
            if self.carry.is_empty() {
                self.take(line)?;
            } else {
                let mut whole = std::mem::take(&mut self.carry);
                whole.extend_from_slice(line);
                self.take(&whole)?;
                whole.clear();
                self.carry = whole;
            }
            bytes = &rest[1..];
        }
        self.carry.extend_from_slice(bytes);
        if self.carry.len() > LONGEST_LINE {
            return Err(self.problem("expected lines of a table, found one longer than 64 kB"));
        }
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), ReadError> {
        self.line += 1;
        let text = String::from_utf8_lossy(bytes);
        let mut line = text.trim_end_matches('\r');
        if self.line == 1 {
            line = line.trim_start_matches('\u{feff}');
        }
        if line.trim().is_empty() || line.starts_with('#') {
            return Ok(());
        }
        if self.layout.is_none() {
            let (layout, is_named) = Layout::of(line).map_err(|problem| self.problem(&problem))?;
            self.layout = Some(layout);
            if is_named {
                return Ok(());
            }
        }
        self.record(line);
        if self.stamps.len() > MOST_SLOTS {
            return Err(self.problem("expected at most a hundred million figures, found more"));
        }
        Ok(())
    }

    fn record(&mut self, line: &str) {
        let Some(layout) = &self.layout else { return };
        self.records += 1;
        let all = cells(line, layout.delimiter);
        let at = |place: usize| all.get(place).copied().unwrap_or_default();
        let mut note = |column: &str, expected: &str, found: &str| {
            self.notes.push(RowError::new(self.line, column, expected, found));
        };
        let when = at(layout.when);
        let Some((moment, zone)) = Moment::parse(when) else {
            return note("when", "a day or a moment such as 2024-03-05 13:00", when);
        };
        if *self.zone.get_or_insert_with(|| zone.to_owned()) != zone {
            return note("when", "the time zone of the records before", when);
        }
        let (text, status) = (at(layout.value), layout.status.map_or("", at));
        let Some(cell) = cell(text, status, layout.delimiter) else {
            return note("value", "a number, or nothing where there is none", text);
        };
        self.stamps.push(moment);
        self.values.push(LongSeries::number(cell));
        self.lines.push(u32::try_from(self.line).unwrap_or(u32::MAX));
    }

    /// The series, when all bytes have come.
    ///
    /// # Errors
    ///
    /// When there are no figures, or their moments stand at no equal steps.
    pub fn finish(mut self) -> Result<Read<LongSeries>, ReadError> {
        if !self.carry.is_empty() {
            let last = std::mem::take(&mut self.carry);
            self.take(&last)?;
        }
        self.in_order();
        let ([first, .., last], Some(layout)) = (&self.stamps[..], &self.layout) else {
            return Err(self.problem(
                "expected at least two lines with a moment, such as 2024-03-05 13:00, and a figure",
            ));
        };
        let (start, used) = (*first, self.stamps.len());
        let seconds = first.seconds_to(*last);
        let between = |pair: &[Moment]| pair[0].seconds_to(pair[1]);
        let step = self.stamps.windows(2).map(between).fold(0, common).max(1);
        let slots = usize::try_from(seconds / step).unwrap_or(usize::MAX).saturating_add(1);
        if slots > MOST_SLOTS || slots / MOST_SPARSE > used {
            let found = [
                "expected figures at equal steps, found ",
                &used.to_string(),
                " of them on ",
                &slots.to_string(),
                " steps of ",
                &step.to_string(),
                " seconds. Tables by month are read by the page for files",
            ];
            return Err(self.problem(&found.concat()));
        }
        let values = if slots == used {
            std::mem::take(&mut self.values)
        } else {
            let mut values = vec![f64::NAN; slots];
            for (stamp, value) in self.stamps.iter().zip(&self.values) {
                let slot = usize::try_from(start.seconds_to(*stamp) / step).unwrap_or(0);
                if let Some(place) = values.get_mut(slot) {
                    *place = *value;
                }
            }
            values
        };
        let mut content = LongSeries::new(start, step, values);
        content.name.clone_from(&layout.name);
        content.unit.clone_from(&layout.unit);
        Ok(Read { content, notes: self.notes, records: self.records, used })
    }

    /// Puts records in the order of time; of two at the same moment the first
    /// counts.
    fn in_order(&mut self) {
        if self.stamps.is_sorted_by(|one, next| one < next) {
            return;
        }
        let mut order: Vec<usize> = (0..self.stamps.len()).collect();
        order.sort_by_key(|at| self.stamps[*at]);
        let (mut stamps, mut values) = (Vec::new(), Vec::new());
        for at in order {
            if stamps.last() == Some(&self.stamps[at]) {
                let (line, found) = (self.lines[at] as usize, self.stamps[at].to_string());
                self.notes.push(RowError::new(line, "when", "a moment of its own", &found));
                continue;
            }
            stamps.push(self.stamps[at]);
            values.push(self.values[at]);
        }
        (self.stamps, self.values) = (stamps, values);
    }
}

/// The largest step that both are multiples of.
fn common(one: i64, other: i64) -> i64 {
    let (mut one, mut other) = (one, other);
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

/// A series as a file that lies in memory as it is: some lines of text, filled
/// up with blanks to a multiple of 8 bytes, and its numbers, 8 bytes each.
pub fn write_column(series: &LongSeries) -> Vec<u8> {
    let plain = |text: &str| text.replace(char::is_control, " ");
    let mut head = [
        MAGIC,
        "start ",
        &series.moment(0).to_string(),
        "\nstep ",
        &series.step().to_string(),
        "\nname ",
        &plain(&series.name),
        "\nunit ",
        &plain(&series.unit),
        "\nvalues",
    ]
    .concat();
    while head.len() % 8 != 7 {
        head.push(' ');
    }
    head.push('\n');
    let mut bytes = head.into_bytes();
    bytes.extend(series.values().iter().flat_map(|value| value.to_le_bytes()));
    bytes
}

/// What the text before a column of numbers says.
pub struct ColumnHead {
    name: String,
    unit: String,
    start: Moment,
    step: i64,
    /// Where the numbers begin.
    pub length: usize,
}

impl ColumnHead {
    /// Reads the beginning of a file; `None` when it is no column.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let known = &bytes[..bytes.len().min(4_096)];
        let length = known.windows(7).position(|at| at == b"\nvalues")? + 1;
        let length = length + known[length..].iter().position(|byte| *byte == b'\n')? + 1;
        let text = std::str::from_utf8(&known[..length]).ok()?.strip_prefix(MAGIC)?;
        let key = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
        let step = key("step ")?.parse().ok().filter(|step| (1..1 << 40).contains(step))?;
        let (start, _) = Moment::parse(key("start ")?)?;
        let (name, unit) = (key("name ")?.to_owned(), key("unit ")?.to_owned());
        (length % 8 == 0).then_some(Self { name, unit, start, step, length })
    }

    /// The series with these numbers.
    pub fn with(self, values: Vec<f64>) -> LongSeries {
        let Self { name, unit, start, step, .. } = self;
        let mut series = LongSeries::new(start, step, values);
        (series.name, series.unit) = (name, unit);
        series
    }
}

/// Reads a whole file, of lines or a column; `file` is how messages name it.
///
/// # Errors
///
/// As [`LongReader::finish`], and when a column is cut off.
pub fn long(file: &str, bytes: &[u8]) -> Result<Read<LongSeries>, ReadError> {
    if let Some(head) = ColumnHead::parse(bytes) {
        let (numbers, rest) = bytes[head.length..].as_chunks::<8>();
        if !rest.is_empty() || numbers.is_empty() || numbers.len() > MOST_SLOTS {
            let problem = "expected a column of numbers of 8 bytes each, found one that is cut off";
            return Err(ReadError { file: file.to_owned(), problem: problem.to_owned() });
        }
        let used = numbers.len();
        let content = head.with(numbers.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect());
        return Ok(Read { content, notes: Notes::new(file), records: used, used });
    }
    let mut reader = LongReader::new(file);
    reader.feed(bytes)?;
    reader.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, step: i64, expected: &[Cell]) -> LongSeries {
        let read = long("x.csv", text.as_bytes()).unwrap();
        let series = read.content;
        assert_eq!(read.records, read.used + read.notes.count());
        let cells: Vec<Cell> = (0..series.len()).map(|slot| series.cell(slot)).collect();
        assert_eq!((series.step(), &cells[..]), (step, expected));
        series
    }

    #[test]
    fn moments_at_equal_steps_are_a_series_and_what_is_between_is_a_gap() {
        let series = check(
            "when,Flow (GWh)\n2024-03-05 00:00,3\n2024-03-05 01:00,0\n2024-03-05 03:00,\n2024-03-05 04:00,c\n",
            3_600,
            &[Cell::Value(3.0), Cell::Zero, Cell::Missing, Cell::Missing, Cell::Suppressed],
        );
        assert_eq!((series.name.as_str(), series.unit.as_str()), ("Flow", "GWh"));
        assert_eq!(series.moment(3).to_string(), "2024-03-05 03:00");
        let two = [Cell::Value(1.5), Cell::Value(-2.0)];
        check("\u{feff}date;price\r\n2024-02-28;1,5\r\n2024-02-29;-2\r\n", 86_400, &two);
        check("2024-02-29\t-2\n2024-02-28\t1.5", 86_400, &two);
        check("value,\"time\"\n1.5,\"2024-02-28\"\n-2,2024-02-29\n", 86_400, &two);
    }

    #[test]
    fn what_cannot_be_used_is_noted_with_its_line() {
        let text = "when,value\n2024-01-01,1\nsome day,2\n2024-01-02,many\n2024-01-02,2\n2024-01-02,3\n2024-01-03Z,4\n2024-01-03,4\n";
        let read = long("x.csv", text.as_bytes()).unwrap();
        assert_eq!((read.used, read.notes.count(), read.records), (3, 4, 7));
        assert_eq!(
            read.notes.sentences()[0],
            "x.csv, line 3, when: expected a day or a moment such as 2024-03-05 13:00, found “some day”"
        );
    }

    #[test]
    fn tables_of_months_and_of_nothing_are_no_series() {
        let months = "2024-01-01,5\n2024-02-01,5\n2024-03-01,5\n2024-04-01,5\n";
        for text in ["", "when,value\n", "when\n2024-01-01\n", months, "a,b\n1,2\n3,4\n"] {
            assert!(long("x.csv", text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_column_holds_what_the_lines_held() {
        let text = "when,Flow (GWh)\n2024-03-05 00:00,3\n2024-03-05 01:00,0\n2024-03-05 03:00,c\n";
        let series = long("x.csv", text.as_bytes()).unwrap().content;
        let bytes = write_column(&series);
        let again = long("x", &bytes).unwrap().content;
        assert_eq!(write_column(&again), bytes);
        assert_eq!(again.cell(3), Cell::Suppressed);
        assert!(long("x", &bytes[..bytes.len() - 3]).is_err());
    }

    #[test]
    fn pieces_of_any_length_and_any_bytes_are_read_without_panic() {
        arbtest::arbtest(|u| {
            let text = "when,value\n2024-03-05 00:00,3\n2024-03-05 01:00,0\n2024-03-05 02:00,5\n";
            let mut reader = LongReader::new("x");
            let mut rest = text.as_bytes();
            while !rest.is_empty() {
                let (piece, more) = rest.split_at(u.int_in_range(1..=rest.len())?);
                reader.feed(piece).unwrap();
                rest = more;
            }
            assert_eq!(reader.finish().unwrap().used, 3);
            let mut bytes: Vec<u8> = u.arbitrary()?;
            let _ = long("x", &bytes);
            bytes.splice(
                0..0,
                MAGIC.bytes().chain(*b"start 2024-01-01\nstep 9\nname \nunit \nvalues"),
            );
            let _ = long("x", &bytes);
            Ok(())
        });
    }
}
