//! What columns, codes and rows mean.

use super::*;

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

#[test]
fn a_total_that_is_said_in_two_ways_counts_once() {
    let coded =
        "C,M,202203,51,Armenia,X,643,Russian Federation,0,8703,Cars,C00,0,u,10,true,0,100,\n";
    let bare = "C,M,202203,51,Armenia,X,643,Russian Federation,,8703,Cars,,,u,10,true,0,100,\n";
    let read = outcome(format!("{COMTRADE}{coded}{bare}").as_bytes(), &Options::default());
    assert_eq!((read.summary.used, read.notes.records()), (1, 1));
    let query = Query { unit: Some("USD"), period: month("2022-03"), ..Query::default() };
    assert_eq!(sum(&table(read), &query), Cell::Value(100.0));
}

#[test]
fn a_code_counts_once_however_it_is_printed() {
    let rows = "reporter,partner,flow,hs,period,value_eur\n\
                BE,RU,export,8471.30,2022-02,400\nBE,RU,export,847130,2022-02,400\n";
    let read = outcome(rows.as_bytes(), &Options::default());
    assert_eq!((read.summary.used, read.notes.records()), (1, 1));
}

#[test]
fn goods_without_a_code_are_known_by_their_name() {
    let rows = "reporter,partner,flow,commodity_code,commodity,period,value_usd\n\
                China,World,export,,Gallium,2022-10,5\nChina,World,export,,Germanium,2022-10,6\n";
    let table = figures(rows.as_bytes());
    let names: Vec<&str> = table.all_goods().iter().map(|goods| goods.name.as_str()).collect();
    assert_eq!(names, ["Gallium", "Germanium"]);
}

/// Reads a table of another language; partner or reporter, flow and unit of
/// its first figure.
#[track_caller]
fn check_words(text: &str, expected: &str) {
    let table = figures(text.as_bytes());
    let line = table.line(0);
    let measure = table.measure(line.measure);
    let flow = measure.flow.map_or("", Flow::name);
    let sides = [line.reporter, line.partner].map(|key| table.area(key).name.as_str());
    let found =
        format!("{} {flow} {} {}", sides.join(" "), measure.unit.name(), table.figure(0).period);
    assert_eq!(found, expected);
}

#[test]
fn columns_are_known_in_the_languages_of_the_offices() {
    check_words(
        "Zeitraum;Berichtsland;Bestimmungsland;Ausfuhr (Tsd. EUR)\nMärz 2022;Belgien;Russland;5\n",
        "Belgien Russland export EUR 2022-03",
    );
    check_words(
        "Период;Страна;Экспорт, тыс. долл.;Импорт, тыс. долл.\n2022-К1;Россия;5;6\n",
        "not stated Россия export USD 2022-Q1",
    );
    check_words(
        "年月,国名,輸出額(百万円),輸入額(百万円)\n2022年3月,ロシア,5,6\n",
        "not stated ロシア export JPY 2022-03",
    );
    check_words(
        "기간,국가,수출액(천 달러),수입액(천 달러)\n2022년 3월,러시아,5,6\n",
        "not stated 러시아 export USD 2022-03",
    );
    check_words(
        "période;pays déclarant;partenaire;flux;valeur (millions d'euros)\n2022-03;Belgique;Russie;exportation;5\n",
        "Belgique Russie export EUR 2022-03",
    );
}

#[test]
fn a_row_of_sums_is_no_country() {
    let rows = "Land;Jan 2022\nRussland;5\nGeorgien;7\nSumme;12\n";
    let table = figures(rows.as_bytes());
    let all = total(&table, &Query::default()).unwrap();
    assert_eq!(all.cell, Cell::Value(12.0));
    assert!(all.ways.iter().any(|way| way.contains("Summe")), "{:?}", all.ways);
}

#[test]
fn of_several_lists_in_json_the_others_are_noted() {
    let json = br#"{"data":[{"period":"202203","reporterCode":51,"flowCode":"X","partnerCode":0,
        "cmdCode":"8517","primaryValue":5}],"more":[{"period":"202204"},{"period":"202205"}]}"#;
    let read = outcome(json, &Options::default());
    assert_eq!((read.summary.records, read.summary.used), (3, 1));
    assert!(read.notes.kept()[0].to_string().contains("of the list “more”"));
}
