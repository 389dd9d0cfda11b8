//! What holds for every file.

use super::*;

/// The small files of every format under `tests/data/desk`, by name.
fn fixtures() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/desk");
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Format, records, records used, and what was read: figures, events or claims.
const FIXTURES: &[(&str, &str, usize, usize, usize)] = &[
    ("china-customs.csv", "china", 3, 3, 7),
    ("china-year-month.csv", "china", 2, 2, 4),
    ("comtrade-api.json", "comtrade", 3, 3, 6),
    ("comtrade-legacy.csv", "comtrade", 2, 2, 4),
    ("comtrade-portal.csv", "comtrade", 8, 8, 22),
    ("comtrade-snake.csv", "comtrade", 2, 2, 6),
    ("eurostat-comext.csv", "comext", 5, 5, 5),
    ("eurostat-sdmx-labels.csv", "sdmx", 2, 2, 2),
    ("eurostat-sdmx.csv", "sdmx", 8, 8, 8),
    ("eurostat-workbook.xlsx", "eurostat-workbook", 8, 4, 8),
    ("events-datawrapper.csv", "events", 4, 3, 3),
    ("events-timelinejs.csv", "events", 4, 2, 2),
    ("ours-claims.csv", "events", 4, 4, 4),
    ("ours-events.csv", "events", 2, 2, 2),
    ("ours-trade.csv", "tradefall", 4, 4, 6),
    ("tidy-blank-lines.csv", "tidy", 2, 2, 4),
    ("tidy-both-flows.csv", "tidy", 3, 3, 6),
    ("tidy-euc-kr.csv", "tidy", 2, 2, 2),
    ("tidy-koi8.csv", "tidy", 2, 2, 2),
    ("tidy-long.csv", "tidy", 4, 4, 4),
    ("tidy-pipes.psv", "tidy", 3, 3, 3),
    ("tidy-shift-jis.csv", "tidy", 2, 2, 2),
    ("tidy-stray-quotes.csv", "tidy", 8, 1, 1),
    ("tidy-two-sheets.xlsx", "tidy", 4, 2, 2),
    ("tidy-utf16.txt", "tidy", 2, 2, 2),
    ("tidy-wide.csv", "tidy", 3, 3, 8),
    ("us-census.xlsx", "census", 6, 6, 156),
    ("usa-trade.csv", "usa-trade", 5, 3, 3),
];

#[test]
fn of_every_fixture_all_records_are_used_or_noted() {
    let mut found = Vec::new();
    for (name, bytes) in fixtures() {
        if name.starts_with("refused-") {
            let error = read_bytes(&name, &bytes, &Options::default()).unwrap_err();
            assert!(error.problem.starts_with("expected"), "{error}");
            continue;
        }
        let read = outcome(&bytes, &Options::default());
        let count = match &read.content {
            Content::Figures(table) => table.len(),
            Content::Events(events) => events.len(),
            Content::Claims(claims) => claims.len(),
        };
        let summary = &read.summary;
        found.push((name, summary.key, summary.records, summary.used, count));
    }
    let expected: Vec<_> = FIXTURES
        .iter()
        .map(|(name, key, records, used, count)| (name.to_string(), *key, *records, *used, *count))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn of_damaged_files_every_record_is_used_or_noted() {
    let fixtures: Vec<Vec<u8>> = fixtures().into_iter().map(|(_, bytes)| bytes).collect();
    arbtest::arbtest(|u| {
        let mut bytes = u.choose(&fixtures)?.clone();
        for _ in 0..u.int_in_range(1..=8)? {
            let at = u.int_in_range(0..=bytes.len())?;
            match u.int_in_range(0..=4)? {
                0 => bytes.truncate(at),
                1 => bytes.insert(at, u.arbitrary()?),
                2 if at < bytes.len() => bytes[at] = *u.choose(b"\",;\t\n\r\0-:.0 9x\xff")?,
                3 => {
                    let other = u.choose(&fixtures)?;
                    let from = u.int_in_range(0..=other.len())?;
                    bytes.extend_from_slice(&other[from..]);
                }
                _ => {
                    let end = u.int_in_range(at..=bytes.len())?;
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        if let Ok(read) = read_bytes("f", &bytes, &Options::default()) {
            assert_eq!(read.summary.records, read.summary.used + read.notes.records());
            if let Content::Figures(table) = &read.content {
                let _ = (breaks::breaks(table), total(table, &Query::default()));
            }
        }
        Ok(())
    });
}

#[test]
fn damaged_workbooks_are_read_or_refused() {
    let Some(whole) = raw("eurostat/lt_total_exports.xlsx") else { return };
    arbtest::arbtest(|u| {
        let mut bytes = whole.clone();
        for _ in 0..u.int_in_range(1..=6)? {
            let at = u.int_in_range(0..=bytes.len() - 1)?;
            if u.ratio(1, 6)? {
                bytes.truncate(at.max(1));
            } else {
                bytes[at] = u.arbitrary()?;
            }
        }
        if let Ok(read) = read_bytes("f", &bytes, &Options::default()) {
            assert_eq!(read.summary.records, read.summary.used + read.notes.records());
        }
        Ok(())
    })
    .budget_ms(1_500);
}

#[test]
fn what_is_converted_reads_back_the_same() {
    for (name, file) in fixtures() {
        let mut options = Options::default();
        for (name, value) in [
            ("flow", "export"),
            ("reporter", "R"),
            ("partner", "P"),
            ("currency", "EUR"),
            ("product", "TOTAL"),
        ] {
            options.constants.push((name.to_owned(), value.to_owned()));
        }
        let Ok(read) = read_bytes(&name, &file, &options) else { continue };
        let Content::Figures(table) = &read.content else { continue };
        let mut tidy = tradefall::desk::TidyTable::default();
        let left = tidy.add("f", &read, table);
        let text = tidy.into_text();
        let back = tradefall::read::trade("t.csv", text.as_bytes()).unwrap();
        assert_eq!(back.notes.sentences(), [] as [String; 0], "{text}");
        let stay = left.unstated + left.currency + left.parts;
        assert_eq!(back.content.rows().len() + stay, table.len(), "{name}");
        let again = figures(text.as_bytes());
        // A missing figure and none at all are the same.
        let cells = |table: &Figures| {
            let cells = table.iter().map(|figure| figure.cell);
            cells.filter(|cell| *cell != Cell::Missing).collect::<Vec<_>>()
        };
        if stay == 0 {
            assert_eq!(cells(&again), cells(table));
        }
    }
}
