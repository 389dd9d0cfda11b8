//! What must hold for any bytes, one function a target.
//!
//! The fuzzer looks for bytes that break it; `tests/it/fuzz.rs` shows that the
//! seeds and everything that was ever found do not.

use std::io::Read;

use tradefall::app::App;
use tradefall::desk::number::figure;
use tradefall::desk::period::{Style, parse, parse_in};
use tradefall::desk::total::{Query, course, total};
use tradefall::desk::{
    Content, Decimal, Form, Options, Outcome, TidyTable, breaks, json, matrix, own_decoders, read,
    read_bytes,
};
use tradefall::read::trade;
use tradefall::scene::Theme;
use tradefall::story::Story;
use tradefall::trade::Cell;

/// What was read accounts for every record, sums and converts.
fn sound(outcome: &Outcome) {
    let (summary, notes) = (&outcome.summary, &outcome.notes);
    assert_eq!(summary.records, summary.used + notes.records(), "neither used nor noted");
    let _ = summary.lines(outcome);
    let Content::Figures(table) = &outcome.content else { return };
    let _ = (total(table, &Query::default()), course(table, &Query::default()));
    let _ = breaks::breaks(table);
    for figure in table.iter() {
        assert!(figure.cell.number().is_none_or(f64::is_finite), "a figure that is no number");
    }
    let mut tidy = TidyTable::default();
    let left = tidy.add("f", outcome, table);
    let text = tidy.into_text();
    let back = trade("t", text.as_bytes()).expect("our own table");
    assert_eq!(back.notes.sentences(), [] as [String; 0], "of our own table");
    let stay = left.unstated + left.currency + left.parts;
    assert_eq!(back.content.rows().len() + stay, table.len(), "figures lost on the way");
}

/// Hands bytes out in small pieces.
struct Drops<'a>(&'a [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let count = self.0.len().min(out.len()).min(7);
        out[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

/// Any file: delimited text, JSON, a list of events, none of them.
pub fn delimited(bytes: &[u8]) {
    let _ = matrix("f", &mut &*bytes, &Form::default(), own_decoders);
    let whole = read_bytes("f", bytes, &Options::default());
    let drops = read("f", &mut Drops(bytes), &Options::default(), &mut |_| true);
    match (whole, drops) {
        (Ok(whole), Ok(drops)) => {
            sound(&whole);
            assert_eq!(whole.summary.lines(&whole), drops.summary.lines(&drops));
            assert_eq!(whole.notes, drops.notes);
        }
        (Err(whole), Err(drops)) => assert_eq!(whole.to_string(), drops.to_string()),
        (whole, drops) => panic!("at once {:?}, in drops {:?}", whole.err(), drops.err()),
    }
}

/// Ours and `serde_json` accept the same texts, nesting aside.
pub fn json(bytes: &[u8]) {
    let ours = json::parse(bytes);
    // Parsed, not ignored: what is ignored is not looked into. A number may be
    // too large for serde_json, and half a surrogate pair is a matter of taste.
    let theirs = serde_json::from_slice::<serde_json::Value>(bytes);
    let is_taste = |words: &str| {
        ["out of range", "surrogate", "hex escape", "recursion"]
            .iter()
            .any(|word| words.contains(word))
    };
    match (&ours, &theirs) {
        (Ok(_), Err(error)) => assert!(is_taste(&error.to_string()), "accepted: {error}"),
        (Err(error), Ok(_)) => panic!("refused: {error}"),
        _ => {}
    }
    if let Ok(document) = &ours {
        same(&document.value, theirs.ok().as_ref());
        if let Ok(outcome) = read_bytes("f", bytes, &Options::default()) {
            sound(&outcome);
        }
    }
}

/// Of objects the last of members with the same name counts, for both.
fn same(ours: &json::Json, theirs: Option<&serde_json::Value>) {
    use json::Json;
    use serde_json::Value;
    match (ours, theirs) {
        (_, None) | (Json::Null, Some(Value::Null)) => {}
        (Json::Bool(own), Some(Value::Bool(other))) => assert_eq!(own, other),
        (Json::Text(own), Some(Value::String(other))) => assert_eq!(own, other),
        (Json::Number(own), Some(Value::Number(other))) => {
            let (own, other) = (own.parse::<f64>().ok(), other.as_f64());
            let (Some(own), Some(other)) = (own, other) else { panic!("{own:?} {other:?}") };
            assert!((own - other).abs() <= own.abs() * 1e-12, "{own} {other}");
        }
        (Json::Array(own), Some(Value::Array(other))) => {
            assert_eq!(own.len(), other.len());
            own.iter().zip(other).for_each(|(own, other)| same(own, Some(other)));
        }
        (Json::Object(_), Some(Value::Object(other))) => {
            for (name, value) in other {
                same(ours.get(name).expect("the same names"), Some(value));
            }
        }
        (ours, theirs) => panic!("{ours:?} beside {theirs:?}"),
    }
}

/// A cell of a column of periods.
pub fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(period) = parse(&text) {
        assert_eq!(parse(&period.to_string()), Some(period), "{text}");
        assert!((1900..=2199).contains(&period.calendar_year()), "{text}");
    }
    let read = |style| parse_in(&text, style);
    let (day_first, month_first) = (read(Style::DayFirst), read(Style::MonthFirst));
    // What may be the first of a month either way is no evidence for one.
    if let Some(period) = read(Style::DateOfMonth) {
        assert!([day_first, month_first].contains(&Some(period)), "{text}");
    }
    let _ = read(Style::Serial);
    let mut file = b"Date;Title;Exports\n".to_vec();
    for _ in 0..2 {
        file.extend_from_slice(bytes);
        file.extend_from_slice(b";Words;5\n");
    }
    delimited(&file);
}

/// A cell of a column of figures.
pub fn numbers(bytes: &[u8]) {
    let point = figure(bytes, Decimal::Point, 0);
    if let Some(found) = point
        && let Cell::Value(number) = found.cell
    {
        assert!(number.is_finite() && number != 0.0, "{number}");
        let again = figure(format!("{number}").as_bytes(), Decimal::Point, 0);
        let is_long = number.abs() >= 1e40 || number.abs() < 1e-20;
        assert!(is_long || again.is_some_and(|again| again.cell == found.cell), "{number}");
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // Points and commas change their parts, and nothing else does.
        let swapped: String = text
            .chars()
            .map(|sign| match sign {
                '.' => ',',
                ',' => '.',
                sign => sign,
            })
            .collect();
        if text.contains(|sign: char| sign.is_ascii_digit()) {
            assert_eq!(point, figure(swapped.as_bytes(), Decimal::Comma, 0), "{text}");
        }
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && text.starts_with(|sign: char| sign.is_ascii_digit())
            && text.len() < 30;
        if let (true, Ok(number)) = (is_plain, text.parse::<f64>()) {
            assert_eq!(point.map(|found| found.cell), Some(Cell::of(number)), "{text}");
            let minus = figure(format!("-{text}").as_bytes(), Decimal::Point, 0);
            assert_eq!(minus.map(|found| found.cell), Some(Cell::of(-number)), "{text}");
        }
    }
    let mut file = b"period;value_usd\n2022-01;1\n2022-02;2.5\n2022-03;".to_vec();
    file.extend_from_slice(bytes);
    delimited(&file);
}

/// A workbook whose only sheet and shared texts hold any bytes.
pub fn workbook(bytes: &[u8]) {
    if let Ok(outcome) = read_workbook(bytes) {
        sound(&outcome);
    }
}

/// Reads a workbook made of a sheet and, behind four dashes, its shared texts.
///
/// # Errors
///
/// When the workbook is refused.
pub fn read_workbook(bytes: &[u8]) -> Result<Outcome, tradefall::read::ReadError> {
    let cut = bytes.windows(4).position(|window| window == b"----");
    let (sheet, texts) = cut.map_or((bytes, &b""[..]), |at| (&bytes[..at], &bytes[at + 4..]));
    read_bytes("f", &packed(&[sheet], texts), &Options::default())
}

/// A workbook of these sheets and shared texts, as its parts have them.
pub fn packed(sheets: &[&[u8]], texts: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OPEN: &str =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    let relation = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"r{id}\" Type=\"{TYPES}/{kind}\" Target=\"{target}\"/>")
    };
    let names = |at: usize| format!("<sheet name=\"S{at}\" sheetId=\"{at}\" r:id=\"r{at}\"/>");
    let names: Vec<String> = (1..=sheets.len()).map(names).collect();
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{TYPES}\"><sheets>{}</sheets></workbook>",
        names.concat()
    );
    let mut relations = OPEN.to_owned() + &relation(0, "sharedStrings", "sharedStrings.xml");
    for at in 1..=sheets.len() {
        relations += &relation(at, "worksheet", &format!("worksheets/sheet{at}.xml"));
    }
    relations += "</Relationships>";
    let root = OPEN.to_owned() + &relation(1, "officeDocument", "xl/workbook.xml");
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut put = |name: &str, text: &[u8]| {
        archive.start_file(name, stored).expect("a part");
        archive.write_all(text).expect("memory");
    };
    put("_rels/.rels", (root + "</Relationships>").as_bytes());
    put("xl/workbook.xml", book.as_bytes());
    put("xl/_rels/workbook.xml.rels", relations.as_bytes());
    put("xl/sharedStrings.xml", if texts.is_empty() { b"<sst></sst>" } else { texts });
    for (at, sheet) in sheets.iter().enumerate() {
        put(&format!("xl/worksheets/sheet{}.xml", at + 1), sheet);
    }
    archive.finish().expect("an archive").into_inner()
}

/// Where the data of the project stands, seen from the crate and from here.
const DATA: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/www/data/"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/data/"),
];

/// The start of a data file of the project, read once.
fn data(name: &str) -> Result<Vec<u8>, String> {
    use std::collections::BTreeMap;
    use std::sync::Mutex;
    static KNOWN: Mutex<BTreeMap<String, Option<Vec<u8>>>> = Mutex::new(BTreeMap::new());
    let name = name.rsplit('/').next().unwrap_or(name);
    let mut known = KNOWN.lock().expect("one thread");
    let text = known.entry(name.to_owned()).or_insert_with(|| {
        let read = |folder: &&str| std::fs::read(format!("{folder}{name}")).ok();
        let whole = DATA.iter().find_map(read)?;
        // As many lines as tell something; each input reads them anew.
        let lines = whole.split_inclusive(|byte| *byte == b'\n');
        let step = whole.len() / 20_000 + 1;
        let mut lines = lines.enumerate();
        let kept = lines.by_ref().filter(|(at, _)| at % step == 0).map(|(_, line)| line);
        Some(kept.collect::<Vec<_>>().concat())
    });
    text.clone().ok_or_else(|| "there is no such file".to_owned())
}

/// A story is drawn at any width, or refused.
pub fn story(bytes: &[u8]) {
    let Ok(story) = serde_json::from_slice::<Story>(bytes) else { return };
    let Ok(app) = App::new(story, &mut |name| data(name)) else { return };
    for view in 0..app.views().len().min(6) {
        for width in [90.0, 320.0, 720.0] {
            let picture = app.svg(view, width, Theme::Light);
            // In marks, not in their words or names.
            for mark in picture.split('<').filter_map(|piece| piece.split('>').next()) {
                let is_named = ["svg", "title", "desc"].iter().any(|name| mark.starts_with(name));
                let is_odd = mark.contains("NaN") || mark.contains("inf");
                assert!(is_named || !is_odd, "view {view} at {width}: {mark}");
            }
        }
    }
}
