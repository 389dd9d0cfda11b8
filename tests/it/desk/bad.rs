//! Bad input ends in words, in bounded memory.

use super::*;
use crate::fuzz::checks::packed;

#[track_caller]
fn check_refused(bytes: &[u8], word: &str) {
    let error = read_bytes("f", bytes, &Options::default()).unwrap_err().to_string();
    assert!(error.contains(word) && error.contains("expected"), "{error}");
}

#[test]
fn what_is_no_table_is_refused_in_words() {
    check_refused(b"", "empty file");
    check_refused(b"<!DOCTYPE html><html><body>503</body></html>", "web page");
    check_refused(b"%PDF-1.7", "PDF");
    check_refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "password");
    check_refused(b"PK\x03\x04 this is no archive", "damaged");
    check_refused(b"{\"a\": [1, 2", "line 1");
    check_refused("[".repeat(1_000_000).as_bytes(), "MAX_JSON_DEPTH");
    check_refused(b"a,b\n1,2\n", "a column of periods");
    check_refused(b"\x00\x01\x02\x03", "expected");
}

#[test]
fn long_lines_and_many_columns_end_in_words_and_bounded_memory() {
    use std::io::Read as _;
    let mut stream = (&b"period,value\n2022-01,1\n"[..])
        .chain(std::io::repeat(b'x').take(100 << 20))
        .chain(&b"\n2022-02,2\n"[..]);
    let read = tradefall::desk::read("f", &mut stream, &Options::default(), &mut |_| true).unwrap();
    assert_eq!((read.summary.used, read.notes.records()), (2, 1));
    assert!(read.notes.kept()[0].to_string().contains("MAX_RECORD_BYTES"));
    let columns = "a,".repeat(1_000_000) + "\n1\n";
    check_refused(columns.as_bytes(), "MAX_");
    let quotes = format!("period,value\n{}", "\"2022-01,1\n".repeat(1_000));
    assert_eq!(outcome(quotes.as_bytes(), &Options::default()).notes.records(), 1_000);
    let nul = b"period,value\n2022-01,1\n2022-02,\0\n2022-03,3\n";
    assert_eq!(outcome(nul, &Options::default()).notes.records(), 1);
}

#[test]
fn a_zip_bomb_costs_no_memory() {
    use std::io::Write as _;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..600 {
        archive.write_all(&zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 2 << 20);
    check_refused(&bytes, "MAX_UNPACKED_BYTES");
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("readme.txt", options).unwrap();
    check_refused(&archive.finish().unwrap().into_inner(), "another archive");
}

#[test]
fn reading_can_be_stopped() {
    let text = format!("period,value\n{}", "2022-01,1\n".repeat(20_000));
    let mut calls = 0;
    let error = tradefall::desk::read("f", &mut text.as_bytes(), &Options::default(), &mut |at| {
        calls += 1;
        at.records < 8_000
    })
    .unwrap_err();
    assert!(error.to_string().contains("stopped") && calls == 2);
}

#[test]
fn a_damaged_sheet_is_no_sheet_without_rows() {
    let cell = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"str\"><v>{text}</v></c>");
    let sheet = format!(
        "<worksheet><sheetData><row r=\"1\">{}{}</row><row r=\"2\">{}{}</row></sheetData></worksheet>",
        cell("A1", "period"),
        cell("B1", "value_usd"),
        cell("A2", "2022-01"),
        cell("B2", "5")
    );
    let sheet = sheet.as_bytes();
    let read = outcome(&packed(&[sheet], b""), &Options::default());
    assert_eq!((read.summary.records, read.summary.used), (1, 1));
    check_refused(&packed(&[sheet, b"<worksheet><sheetDa"], b""), "damaged");
    check_refused(&packed(&[sheet, &sheet[..150]], b""), "damaged");
}

#[test]
fn as_many_names_as_a_file_may_have_take_no_longer() {
    let mut text = String::from("reporter,partner,flow,product,period,value_usd,qty,qty unit\n");
    for row in 0..20_000 {
        use std::fmt::Write as _;
        writeln!(text, "R{row},P{row},export,Goods {row},2022-01,5,6,unit {}", row % 1_200)
            .unwrap();
    }
    let read = outcome(text.as_bytes(), &Options::default());
    assert_eq!(read.summary.used, 20_000);
    assert!(
        read.notes.kept()[0].to_string().contains("MAX_MEASURES"),
        "{:?}",
        read.notes.kept()[0]
    );
}
