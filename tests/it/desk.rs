//! The desk as a whole: figures to the digit, records accounted for, bad
//! input in words, the commands of the binary.

use std::path::{Path, PathBuf};

use tradefall::desk::plan::Role;
use tradefall::desk::total::{Query, total};
use tradefall::desk::{Content, Figures, Options, Outcome, area::AreaKind, breaks, read_bytes};
use tradefall::trade::{Cell, Flow, HsCode, Period, Quality};

/// A file that offices published, where the folder of them is at hand.
fn raw(name: &str) -> Option<Vec<u8>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/raw").join(name);
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        println!("skipped: {name} is not here");
    }
    bytes
}

#[track_caller]
fn outcome(bytes: &[u8], options: &Options) -> Outcome {
    let outcome = read_bytes("f", bytes, options).unwrap();
    assert_eq!(outcome.summary.records, outcome.summary.used + outcome.notes.records());
    outcome
}

fn table(outcome: Outcome) -> Figures {
    match outcome.content {
        Content::Figures(table) => *table,
        _ => panic!("figures were expected"),
    }
}

#[track_caller]
fn figures(bytes: &[u8]) -> Figures {
    table(outcome(bytes, &Options::default()))
}

/// A period, as queries want it.
fn month(text: &str) -> Option<Period> {
    Period::parse(text)
}

#[track_caller]
fn sum(table: &Figures, query: &Query) -> Cell {
    total(table, query).unwrap().cell
}

/// A sum in millions, as offices print it.
#[track_caller]
fn check_millions(table: &Figures, query: &Query, expected: &str) {
    let number = sum(table, query).number().unwrap();
    assert_eq!(format!("{:.1}", number / 1e6), expected);
}

// --- figures to the digit -------------------------------------------------

#[test]
fn exports_of_the_sanctions_lists_in_february_2022_are_838_million_euros() {
    let name = "eurostat/eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";
    let Some(bytes) = raw(name) else { return };
    let read = outcome(&bytes, &Options::default());
    assert_eq!((read.summary.used, read.notes.records()), (256_242, 0));
    let table = table(read);
    let query = Query { partner: Some("RU"), period: month("2022-02"), ..Query::default() };
    assert_eq!(sum(&table, &query), Cell::Value(838_381_944.0));
    assert_eq!(table.all_goods().len(), 478);
    // 21 bytes a figure, and its share of the lines.
    assert!(table.bytes() / table.len() <= 40, "{}", table.bytes() / table.len());
    let zeros = table.iter().filter(|figure| figure.cell == Cell::Zero).count();
    assert_eq!(zeros, 68);
    let broken: Vec<String> = breaks::breaks(&table).into_iter().map(|found| found.code).collect();
    for code in ["85143190", "85171300", "85177100", "85177900", "85415100", "85415900"] {
        assert!(broken.iter().any(|known| known == code), "{code}");
    }
}

#[test]
fn the_union_is_the_sum_of_its_27_reporters() {
    for (name, period) in [
        ("russia_2022-02_Relational_View_2024-11-16.csv", "2022-02"),
        ("russia_2022-03_Relational_View_2024-11-16.csv", "2022-03"),
        ("russia_2024-08_Relational_View_2024-11-16.csv", "2024-08"),
        ("kazakhstan_2022-02_Relational_View_2024-11-17_coded-labels.csv", "2022-02"),
        ("kyrgyzstan_2024-08_Relational_View_2024-11-16.csv", "2024-08"),
    ] {
        let Some(bytes) = raw(&format!("eurostat/relational_view/{name}")) else { return };
        let table = figures(&bytes);
        let query = Query { period: month(period), ..Query::default() };
        let parts = total(&table, &query).unwrap();
        let union = table
            .areas()
            .iter()
            .find(|area| area.name.starts_with("European Union - 27"))
            .map(|area| Query { reporter: Some(&area.name), ..query.clone() })
            .unwrap();
        assert_eq!(parts.cell, sum(&table, &union), "{name}");
        assert!(parts.ways.iter().any(|way| way.contains("sum of countries")), "{:?}", parts.ways);
        if period == "2022-02" && name.starts_with("russia") {
            check_millions(&table, &union, "7270.3");
        }
    }
}

#[test]
fn the_workbook_of_january_2023_has_its_own_vintage() {
    let Some(bytes) = raw("eurostat/eu_total_trade_4630244_spreadsheet.xlsx") else { return };
    let table = figures(&bytes);
    let query = Query {
        partner: Some("Russian Federation (Russia)"),
        product: Some("TOTAL"),
        flow: Some(Flow::Export),
        period: month("2022-02"),
        ..Query::default()
    };
    check_millions(&table, &query, "7355.4");
}

#[test]
fn data_browser_workbooks_agree_with_the_long_table_made_from_them() {
    let long = "eurostat/eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";
    let (Some(workbook), Some(long)) = (raw("eurostat/19_4623968_spreadsheet.xlsx"), raw(long))
    else {
        return;
    };
    let (workbook, long) = (figures(&workbook), figures(&long));
    for code in ["85423190", "85423245", "85287210"] {
        let russia = "Russian Federation (Russia)";
        for period in ["2020-01", "2022-02", "2022-03"] {
            let query = Query { product: Some(code), period: month(period), ..Query::default() };
            let ours = total(&workbook, &Query { partner: Some(russia), ..query.clone() }).unwrap();
            let theirs = total(&long, &Query { partner: Some("RU"), ..query }).unwrap();
            assert_eq!(ours.cell, theirs.cell, "{code} {period}");
        }
    }
    assert!(breaks::breaks(&workbook).iter().any(|found| found.code.starts_with("854151")));
}

#[test]
fn the_united_states_exported_1715_million_dollars_to_russia_in_2022() {
    let Some(bytes) = raw("us-census/country.xlsx") else { return };
    let table = figures(&bytes);
    let query = Query { partner: Some("Russia"), flow: Some(Flow::Export), ..Query::default() };
    let year = Query { period: Some(Period::year(2022)), ..query.clone() };
    check_millions(&table, &year, "1715.1");
    let months = (1..=12).filter_map(|month| {
        sum(&table, &Query { period: Period::month(2022, month), ..query.clone() }).number()
    });
    assert_eq!(Cell::of(months.sum()), Cell::Value(1_715_079_989.0));
    // 2023 was published up to January.
    let at = |text: &str| total(&table, &Query { period: month(text), ..query.clone() }).unwrap();
    assert_eq!(at("2023-01").cell, Cell::Value(44_617_216.0));
    assert_eq!(at("2023-02").cell, Cell::Missing);
    assert_eq!(at("2023").cell, Cell::Missing);
    // Years, months and groups never meet in one sum.
    assert!(total(&table, &query).is_err());
    let world = Query { flow: Some(Flow::Export), period: month("2022-03"), ..Query::default() };
    let all = total(&table, &world).unwrap();
    assert_eq!(all.figures, 1);
    assert!(all.ways[0].contains("World, Not Seasonally Adjusted"), "{:?}", all.ways);
}

#[test]
fn comtrade_is_latin1_with_a_field_more_than_names() {
    let Some(bytes) = raw("un-comtrade/TradeData_2022_annual_CHN-DEU-USA.csv") else { return };
    let read = outcome(&bytes, &Options::default());
    assert_eq!((read.summary.used, read.notes.records()), (1_352, 0));
    assert_eq!(read.summary.encoding, Some("windows-1252"));
    let table = table(read);
    assert!(table.areas().iter().any(|area| area.name == "Côte d'Ivoire"));
    let query = Query {
        reporter: Some("China"),
        flow: Some(Flow::Import),
        unit: Some("USD"),
        period: Some(Period::year(2022)),
        ..Query::default()
    };
    let all = total(&table, &query).unwrap();
    assert_eq!(all.cell, Cell::Value(2_715_997_517_261.0));
    assert!(all.ways.iter().any(|way| way.contains("World")), "{:?}", all.ways);
}

#[test]
fn chinese_soybeans_are_read_to_the_kilogram() {
    let Some(bytes) = raw("china-customs/gacc_soybean_2023.csv") else { return };
    let read = outcome(&bytes, &Options::default());
    assert_eq!(read.summary.key, "china");
    let table = table(read);
    let query = Query { period: month("2023-01"), ..Query::default() };
    let quantity = Query { unit: Some("kg"), partner: Some("502"), ..query.clone() };
    assert_eq!(sum(&table, &quantity), Cell::Value(4_230_313_801.0));
    let value = Query { unit: Some("CNY"), partner: Some("美国"), ..query.clone() };
    assert_eq!(sum(&table, &value), Cell::Value(19_871_761_143.0));
    // Currencies and kilograms are never added up.
    assert!(total(&table, &query).is_err());
    let Some(bytes) = raw("china-customs/gacc_soybean_2025out.csv") else { return };
    assert_eq!(outcome(&bytes, &Options::default()).notes.cells(), 0);
}

#[test]
fn every_file_that_offices_published_is_read_or_refused_in_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/raw");
    if !root.exists() {
        println!("skipped: no raw files here");
        return;
    }
    let mut folders = vec![root];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                None => folders.push(path),
                Some("csv" | "xlsx") => files.push(path),
                Some(_) => {}
            }
        }
    }
    files.sort();
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        match read_bytes(name, &bytes, &Options::default()) {
            Ok(read) => {
                let noted = read.notes.records();
                assert_eq!(read.summary.records, read.summary.used + noted, "{name}");
                assert!(
                    noted * 20 < read.summary.records || read.summary.kind == "workbook",
                    "{name}: {noted}"
                );
            }
            // Names of products are no figures.
            Err(error) => {
                assert!(name.ends_with("product_labels.csv"), "{error}");
                assert!(error.to_string().contains("expected a table of trade figures"));
            }
        }
    }
}

// --- meaning --------------------------------------------------------------

#[test]
fn a_heading_beside_its_subheadings_counts_once() {
    let table = figures(
        b"reporter,partner,flow,hs,period,value_eur\n\
          BE,RU,export,8471,2022-02,900\n\
          BE,RU,export,84713000,2022-02,400\n\
          BE,RU,export,84714100,2022-02,438\n\
          BE,RU,export,8411,2022-02,7\n",
    );
    let query = Query { period: month("2022-02"), ..Query::default() };
    let all = total(&table, &query).unwrap();
    assert_eq!(all.cell, Cell::Value(845.0));
    assert!(all.ways.iter().any(|way| way.contains("1 headings above them")), "{:?}", all.ways);
    // Asked for the heading, its own row is the total.
    assert_eq!(sum(&table, &Query { product: Some("8471"), ..query.clone() }), Cell::Value(900.0));
    assert_eq!(sum(&table, &Query { product: Some("84"), ..query }), Cell::Value(845.0));
}

const COMTRADE: &str = "typeCode,freqCode,period,reporterCode,reporterDesc,flowCode,partnerCode,\
    partnerDesc,partner2Code,cmdCode,cmdDesc,customsCode,motCode,qtyUnitAbbr,qty,isQtyEstimated,\
    netWgt,primaryValue\n";

#[test]
fn breakdowns_of_comtrade_never_double_a_total() {
    let total_row =
        "C,M,202203,51,Armenia,X,643,Russian Federation,0,8703,Cars,C00,0,u,10,true,0,100,\n";
    let parts = "C,M,202203,51,Armenia,X,643,Russian Federation,0,8703,Cars,C00,3200,u,6,false,5,60,\n\
                 C,M,202203,51,Armenia,X,643,Russian Federation,0,8703,Cars,C00,2100,u,4,false,5,40,\n";
    let query = Query { unit: Some("USD"), period: month("2022-03"), ..Query::default() };
    let both = figures(format!("{COMTRADE}{total_row}{parts}").as_bytes());
    let all = total(&both, &query).unwrap();
    assert_eq!(all.cell, Cell::Value(100.0));
    assert!(all.ways.iter().any(|way| way.contains("the total row")), "{:?}", all.ways);
    let alone = figures(format!("{COMTRADE}{parts}").as_bytes());
    let all = total(&alone, &query).unwrap();
    assert_eq!(all.cell, Cell::Value(100.0));
    assert!(all.ways.iter().any(|way| way.contains("no total row")), "{:?}", all.ways);
    // An estimated quantity keeps its mark; a zero weight was not reported.
    let estimated = both.iter().filter(|figure| figure.quality == Quality::Estimated).count();
    assert_eq!(estimated, 1);
    assert!(!both.iter().any(|figure| figure.cell == Cell::Zero));
}

#[test]
fn the_api_of_comtrade_answers_in_json() {
    let json = br#"{"elapsedTime":"0.1 secs","count":2,"data":[
        {"freqCode":"M","period":"202203","reporterCode":51,"reporterDesc":"Armenia","flowCode":"X",
         "partnerCode":0,"partnerDesc":"World","cmdCode":"851713","motCode":0,"customsCode":"C00",
         "qty":null,"primaryValue":1234.5},
        {"freqCode":"M","period":"202203","reporterCode":51,"reporterDesc":"Armenia","flowCode":"X",
         "partnerCode":643,"partnerDesc":"Russian Federation","cmdCode":"851713","motCode":0,
         "customsCode":"C00","qty":null,"primaryValue":1000}],"error":"","__proto__":{}}"#;
    let read = outcome(json, &Options::default());
    assert_eq!((read.summary.key, read.summary.used), ("comtrade", 2));
    let table = table(read);
    let query = Query { period: month("2022-03"), ..Query::default() };
    assert_eq!(sum(&table, &query), Cell::Value(1234.5));
    assert_eq!(sum(&table, &Query { partner: Some("643"), ..query }), Cell::Value(1000.0));
}

#[test]
fn legacy_downloads_of_comtrade_are_read_too() {
    let table = figures(
        b"Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,\
          Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,\
          2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,\
          Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag\n\
          HS,2019,201907,July 2019,6,1,2,Exports,392,Japan,JPN,410,Rep. of Korea,KOR,,,,,,,,281111,\
          Hydrogen fluoride,8,Weight in kilograms,479000,479000,3000000,0\n",
    );
    let query = Query { unit: Some("USD"), period: month("2019-07"), ..Query::default() };
    assert_eq!(sum(&table, &query), Cell::Value(3_000_000.0));
    assert_eq!(table.measure(0).flow, Some(Flow::Export));
}

#[test]
fn flags_of_sdmx_survive() {
    let text = b"DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-02,100,\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-03,90,p\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-04,80,e\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-05,,c\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-06,:,\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-07,0,\n\
        ESTAT:DS-045409(1.0),13/01/23 11:00:00,M,DE,RU,85423190,2,QUANTITY_IN_100KG,2022-02,2.5,\n";
    let read = outcome(text, &Options::default());
    assert_eq!(read.summary.key, "sdmx");
    let table = table(read);
    let cells: Vec<Cell> = table.iter().map(|figure| figure.cell).collect();
    assert_eq!(
        cells,
        [
            Cell::Value(100.0),
            Cell::Value(90.0),
            Cell::Value(80.0),
            Cell::Suppressed,
            Cell::Missing,
            Cell::Zero,
            Cell::Value(250.0)
        ]
    );
    assert_eq!(table.figure(1).quality, Quality::Provisional);
    assert_eq!(table.figure(2).quality, Quality::Estimated);
    assert_eq!(table.measures().len(), 2);
    let sums = total(&table, &Query { unit: Some("EUR"), ..Query::default() }).unwrap();
    assert_eq!((sums.figures, sums.missing, sums.suppressed), (4, 1, 1));
}

#[test]
fn labels_of_sdmx_are_parted_from_codes() {
    let table = figures(
        b"DATAFLOW,freq:Frequency,reporter:REPORTER,partner:PARTNER,product:PRODUCT,flow:FLOW,indicators:INDICATORS,TIME_PERIOD:TIME,OBS_VALUE\n\
          ESTAT:DS(1.0),M:Monthly,EU27_2020:European Union - 27,RU:Russia,TOTAL:Total,1:IMPORT,VALUE_IN_EUROS:Value,2022-02,5\n",
    );
    assert_eq!(table.areas()[1].name, "Russia");
    assert_eq!(table.areas()[1].code, "RU");
    assert_eq!(table.areas()[0].kind, AreaKind::Group);
    assert_eq!(table.measure(0).flow, Some(Flow::Import));
}

#[test]
fn usa_trade_titles_say_the_flow_and_cumulated_times_are_noted() {
    let read = outcome(
        b"\"U.S. Exports of Merchandise\"\n\n\"Commodity\",\"Country\",\"Time\",\"Total Exports Value ($US)\"\n\
          \"8542 Electronic Integrated Circuits\",\"Russia\",\"January 2022\",\"1,234,567\"\n\
          \"8542 Electronic Integrated Circuits\",\"Russia\",\"2022 through March\",\"2,234,567\"\n",
        &Options::default(),
    );
    assert_eq!((read.summary.key, read.summary.used, read.notes.records()), ("usa-trade", 1, 2));
    let table = table(read);
    assert_eq!(table.measure(0).flow, Some(Flow::Export));
    assert_eq!(table.figure(0).cell, Cell::Value(1_234_567.0));
    assert_eq!(table.goods(0).code.as_ref().map(HsCode::as_str), Some("8542"));
}

#[test]
fn wide_tables_of_anyone_are_read_by_rules_that_can_be_changed() {
    let text =
        "Land;Jan 2022;Feb 2022;M\u{e4}r 2022\nRussland;1.234,5;\u{2026};2,5\nGeorgien;7;0;c\n";
    let mut options = Options::default();
    assert!(read_bytes("f", text.as_bytes(), &options).is_ok());
    options.columns.push(("Land".to_owned(), Role::Partner));
    options.constants.push(("flow".to_owned(), "export".to_owned()));
    options.constants.push(("currency".to_owned(), "EUR".to_owned()));
    options.constants.push(("scale".to_owned(), "million".to_owned()));
    let table = table(outcome(text.as_bytes(), &options));
    let cells: Vec<Cell> = table.iter().map(|figure| figure.cell).collect();
    assert_eq!(
        cells,
        [
            Cell::Value(1_234_500_000.0),
            Cell::Value(2_500_000.0),
            Cell::Value(7_000_000.0),
            Cell::Zero,
            Cell::Suppressed
        ]
    );
    assert_eq!(table.area(table.line(0).partner).name, "Russland");
}

#[test]
fn what_columns_cannot_say_is_asked() {
    let read =
        outcome(b"period,value\n2022-01,\"1,234\"\n2022-02,\"5,678\"\n", &Options::default());
    let questions = read.summary.lines(&read).join("\n");
    for word in ["--decimal", "who reports", "partner", "exports or imports", "currency", "goods"] {
        assert!(questions.contains(word), "{word}: {questions}");
    }
    assert_eq!(read.summary.used, 0);
    let mut options = Options::default();
    options.form.decimal = Some(tradefall::desk::Decimal::Comma);
    let table = table(outcome(b"period,value\n2022-01,\"1,234\"\n", &options));
    assert_eq!(table.figure(0).cell, Cell::Value(1.234));
}

#[test]
fn lists_of_events_are_no_more_exact_than_they_are_written() {
    let read = outcome(
        b"Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Group\n\
          2022,2,24,,,,,Invasion,\"Words, more\",https://example.org/a,War\n\
          2022,3,,,2022,5,,Exports stop,,,Trade\n2019,,,,,,,A year,,,\n2022,13,,,,,,No month,,,\n",
        &Options::default(),
    );
    assert_eq!((read.summary.format, read.notes.records()), ("TimelineJS", 1));
    let Content::Events(events) = read.content else { panic!("events were expected") };
    let dates: Vec<String> = events.iter().map(|event| event.when.long()).collect();
    assert_eq!(dates, ["2019", "24 February 2022", "March 2022 to May 2022"]);
    let read = outcome(
        b"Date,Title,Description\n2022-03,Order,text\n2022-Q1,Quarter,\n03/02/2022,Open,\n24 Feb 2022,Day,\n",
        &Options::default(),
    );
    assert_eq!((read.summary.used, read.notes.records()), (3, 1));
}

// --- bad input ------------------------------------------------------------

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
    let mut line = b"period,value\n2022-01,1\n".to_vec();
    line.extend(std::iter::repeat_n(b'x', 20 << 20));
    line.extend_from_slice(b"\n2022-02,2\n");
    let read = outcome(&line, &Options::default());
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

// --- properties -----------------------------------------------------------

/// Small files of every format, for mutation.
pub(crate) fn fixtures() -> Vec<Vec<u8>> {
    let (gb, _, _) = tradefall::desk::encoding_named("gb18030").unwrap().encode(
        "\"数据年月\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"第二数量\",\"第二计量单位\",\"人民币\",\n\
         \"202301\",\"502\",\"美国\",\"12019019\",\"大豆\",\"4230313801\",\"千克\",\"0\",\"?\",\"19,871,761,143\",\n\
         \"202302\",\"502\",\"美国\",\"12019019\",\"大豆\",\"1\",\"千克\",\"0\",\"?\",\"3,613\",\n",
    );
    let mut files: Vec<Vec<u8>> = [
        "reporter,partner,product,period,value_eur\nBE,RU,84021200,2020-03,231849\nDE,BY,84021200,2020-03,77000\n",
        "DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nE,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-02,100,p\nE,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-03,:,c\n",
        "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\r\n\"Malta\",\"Russian Federation (Russia)\",\"TOTAL-Total\",\"2-EXPORT\",\"T-Total\",\"202202-Feb. 2022\",41567\r\n\"European Union - 27 countries (AT, BE)\",\"Russian Federation (Russia)\",\"TOTAL-Total\",\"2-EXPORT\",\"T-Total\",\"202202-Feb. 2022\",50000\r\n",
        "Month;Exports;Imports;Balance\r\nJanuary 2001;1,187.5;8,427.5;-7,240.0\r\nFebruary 2001;1,289.8;6,375.6;-5,085.8\r\n",
        "\u{feff}Code,Klassifikator_en,2010,2011\n192,Cuba,1.5,0.7\n384,Côte d’Ivoire,0.0,2.2\n",
        "Year,Month,Day,Headline,Text\n2022,2,24,Invasion,\"a, b\"\n",
        "reporter,partner,flow,commodity_code,commodity,period,value,currency,quantity,quantity_unit,status,source,source_url,note\nEU,Russia,export,8542,Chips,2022-01,5,EUR,,,,Eurostat,,\nJ,K,export,281111,HF,2019-07,3,USD,479,kg,,MoF,,\n",
        "{\"data\":[{\"period\":\"202203\",\"reporterCode\":51,\"flowCode\":\"X\",\"partnerCode\":0,\"cmdCode\":\"851713\",\"primaryValue\":1234.5}]}",
        "country,export,import_origin,timeperiod,year\r\n\r\nAfghanistan,-,0.1,5,2020\r\n\r\nAfghanistan,1,2,Year,2020\r\n",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect();
    files.push(gb.into_owned());
    files.push(
        format!(
            "{COMTRADE}C,M,202203,51,Armenia,X,643,Russia,0,8703,Cars,C00,0,u,10,true,0,100,\n"
        )
        .into_bytes(),
    );
    files
}

#[test]
fn of_damaged_files_every_record_is_used_or_noted() {
    let fixtures = fixtures();
    for file in &fixtures {
        outcome(file, &Options::default());
    }
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
    for file in fixtures() {
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
        let read = outcome(&file, &options);
        let Content::Figures(table) = &read.content else { continue };
        let mut text = tradefall::desk::HEADER.to_owned();
        let left = tradefall::desk::tidy_rows("f", &read, table, &mut text);
        let back = tradefall::read::trade("t.csv", text.as_bytes()).unwrap();
        assert_eq!(back.notes.sentences(), [] as [String; 0], "{text}");
        let stay = left.unstated + left.currency + left.parts;
        assert_eq!(back.content.rows().len() + stay, table.len());
        let again = figures(text.as_bytes());
        let cells = |table: &Figures| table.iter().map(|figure| figure.cell).collect::<Vec<_>>();
        if stay == 0 {
            assert_eq!(cells(&again), cells(table));
        }
    }
}

// --- the binary -----------------------------------------------------------

/// Runs the binary on a file; exit code, data, messages.
fn run(words: &[&str], name: &str, bytes: &[u8]) -> (i32, String, String) {
    let path = std::env::temp_dir().join(format!("tradefall-desk-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let file = path.to_str().unwrap();
    let words = words.iter().map(|word| if *word == "FILE" { file } else { word });
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_tradefall")).args(words).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn rows_prints_the_raw_cells() {
    let rows = |bytes: &[u8], name| {
        let (code, out, err) = run(&["rows", "FILE"], name, bytes);
        assert_eq!((code, err.as_str()), (0, ""));
        serde_json::from_str::<Vec<Vec<String>>>(&out).unwrap()
    };
    assert_eq!(rows(b"a;b\n\"x;\"\"y\";2\n\n;\n", "r1"), [["a", "b"], ["x;\"y", "2"], ["", ""]]);
    assert_eq!(rows(b"a\tb\n 1 \t\xe9\n", "r2"), [["a", "b"], [" 1 ", "\u{e9}"]]);
    let (code, out, _) =
        run(&["rows", "FILE", "--encoding", "koi8-r", "--delimiter", "|"], "r3", b"\xd2|a,b\n");
    assert_eq!((code, out.as_str()), (0, "[[\"р\",\"a,b\"]]\n"));
    assert_eq!(run(&["rows", "FILE"], "r4", b"<html>").0, 1);
    assert_eq!(run(&["rows", "FILE", "--delimiter", "xx"], "r5", b"a").0, 2);
}

#[test]
fn check_json_says_where() {
    assert_eq!(
        run(&["check-json", "FILE"], "j1", b"{\"a\":[1,2]}"),
        (0, String::new(), String::new())
    );
    let (code, out, err) = run(&["check-json", "FILE"], "j2", b"{\"a\":\n [1,]}");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("line 2, column 5"), "{err}");
    let (code, _, err) = run(&["check-json", "FILE"], "j3", b"{\"a\":1,\"a\":2}");
    assert!(code == 0 && err.contains("twice"), "{err}");
    assert_eq!(run(&["check-json"], "j4", b"").0, 2);
}

#[test]
fn read_and_convert_keep_data_and_messages_apart() {
    let file = b"reporter,partner,flow,hs6,period,value_usd\nA,B,export,854231,2022-01,5\nA,B,export,854231,2022-13,6\n";
    let (code, out, err) = run(&["read", "FILE"], "c1", file);
    assert!(
        code == 0 && out.contains("2 in the file = 1 used + 1 set aside") && err.is_empty(),
        "{out}{err}"
    );
    let (code, out, err) = run(&["read", "FILE", "--json"], "c2", file);
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && err.contains("set aside"), "{err}");
    assert_eq!((line["period"].as_str(), line["figure"].as_f64()), (Some("2022-01"), Some(5.0)));
    let (code, out, _) = run(&["convert", "FILE", "--to", "-"], "c3", file);
    assert_eq!(code, 0);
    assert!(tradefall::read::trade("t", out.as_bytes()).unwrap().used == 1, "{out}");
    assert_eq!(run(&["read", "FILE"], "c4", b"a,b\n1,2\n").0, 1);
    assert_eq!(run(&["read", "FILE", "--format", "none"], "c5", file).0, 2);
    assert_eq!(run(&["convert", "FILE"], "c6", file).0, 2);
}

// --- what the page hands on -----------------------------------------------

#[test]
fn events_and_claims_are_written_as_they_were_read() {
    let data = |name: &str| {
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data").join(name)).unwrap()
    };
    for name in ["events-russia-2022.csv", "events-japan-korea-2019.csv"] {
        let Content::Events(events) = outcome(&data(name), &Options::default()).content else {
            panic!("events were expected");
        };
        let mut csv = tradefall::desk::EVENTS_HEADER.to_owned();
        tradefall::desk::events_rows(&events, "", &mut csv);
        let again = tradefall::read::events("again", csv.as_bytes()).unwrap();
        assert_eq!((again.content, again.notes.count()), (events, 0), "{name}");
    }
    let read = outcome(&data("claims.csv"), &Options::default());
    let Content::Claims(claims) = read.content else { panic!("claims were expected") };
    let mut csv = tradefall::desk::CLAIMS_HEADER.to_owned();
    tradefall::desk::claims_rows(&claims, "", &mut csv);
    let again = tradefall::read::claims("again", csv.as_bytes()).unwrap();
    assert_eq!((again.content, again.notes.count()), (claims, 0));
}

#[test]
fn steps_and_one_go_read_the_same() {
    let mut text = String::from("reporter,partner,flow,product,period,value_eur\n");
    for row in 0..10_000 {
        let (year, month) = (2000 + row / 12 % 20, row % 12 + 1);
        let partner = row / 240;
        let line = format!("DE,P{partner},export,8542,{year}-{month:02},{row}\n");
        text.push_str(&line);
    }
    let whole = outcome(text.as_bytes(), &Options::default());
    let input = Box::new(text.as_bytes());
    let mut reading =
        tradefall::desk::Reading::open("f", input, &Options::default(), &mut |_| true).unwrap();
    let mut steps = 0;
    let stepped = loop {
        match reading.step().unwrap() {
            tradefall::desk::Step::More(so_far) => {
                steps += 1;
                assert_eq!(so_far.records, steps * tradefall::desk::PROGRESS_RECORDS);
            }
            tradefall::desk::Step::Done(outcome) => break *outcome,
        }
    };
    assert_eq!(steps, 2);
    assert!(reading.step().is_err(), "there is no step after the end");
    assert_eq!(stepped.summary.used, whole.summary.used);
    let (stepped, whole) = (table(stepped), table(whole));
    assert!(stepped.iter().eq(whole.iter()));
    let both = tradefall::desk::gather::gather([&stepped, &whole]);
    assert_eq!((both.table.len(), both.repeated, both.contrary), (10_000, 10_000, 0));
}

#[test]
fn the_course_of_the_27_reporters_is_their_sum_month_by_month() {
    let name = "eurostat/eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";
    let Some(bytes) = raw(name) else { return };
    let table = figures(&bytes);
    let query = Query { partner: Some("RU"), product: Some("85176100"), ..Query::default() };
    let course = tradefall::desk::total::course(&table, &query).unwrap();
    // Four months have no row: they stay gaps.
    assert_eq!(course.points.len(), 31);
    for point in &course.points {
        let query = Query { period: Some(point.period), ..query.clone() };
        assert_eq!(point.cell, sum(&table, &query), "{}", point.period);
        let is_sum = point.figures + point.gaps > 1;
        let expected = if is_sum { Quality::Derived } else { Quality::Stated };
        assert_eq!(point.quality, expected, "{}", point.period);
    }
}

#[test]
fn people_may_name_columns_that_no_rule_knows() {
    let bytes = b"wer,wann,wieviel\nDE,2022-01,5\n";
    let mut options = Options::default();
    assert!(read_bytes("f", bytes, &options).unwrap_err().problem.contains("wer, wann, wieviel"));
    let found = tradefall::desk::columns("f", &mut bytes.as_slice(), &options).unwrap();
    assert_eq!(found, ["wer", "wann", "wieviel"]);
    for (name, role) in [("wann", "period"), ("wieviel", "export")] {
        options.columns.push((name.to_owned(), Role::parse(role).unwrap()));
    }
    assert_eq!(outcome(bytes, &options).summary.used, 1);
    options.columns.pop();
    assert!(read_bytes("f", bytes, &options).is_err(), "no figures");
}
