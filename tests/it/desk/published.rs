//! Figures that offices and the folder of cases print, to the digit.

use super::*;

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
    let (Some(workbook), Some(long)) = (raw("eurostat/19_4623968_spreadsheet.xlsx"), long_table())
    else {
        return;
    };
    let workbook = figures(&workbook);
    for code in ["85423190", "85423245", "85287210"] {
        let russia = "Russian Federation (Russia)";
        for period in ["2020-01", "2022-02", "2022-03"] {
            let query = Query { product: Some(code), period: month(period), ..Query::default() };
            let ours = total(&workbook, &Query { partner: Some(russia), ..query.clone() }).unwrap();
            let theirs = total(long, &Query { partner: Some("RU"), ..query }).unwrap();
            assert_eq!(ours.cell, theirs.cell, "{code} {period}");
        }
    }
    assert!(breaks::breaks(&workbook).iter().any(|found| found.code.starts_with("854151")));
}

#[test]
fn the_united_states_exported_1715_million_dollars_to_russia_in_2022() {
    let Some(table) = census_table() else { return };
    let query = Query { partner: Some("Russia"), flow: Some(Flow::Export), ..Query::default() };
    let year = Query { period: Some(Period::year(2022)), ..query.clone() };
    check_millions(table, &year, "1715.1");
    let months = (1..=12).filter_map(|month| {
        sum(table, &Query { period: Period::month(2022, month), ..query.clone() }).number()
    });
    assert_eq!(Cell::of(months.sum()), Cell::Value(1_715_079_989.0));
    // 2023 was published up to January.
    let at = |text: &str| total(table, &Query { period: month(text), ..query.clone() }).unwrap();
    assert_eq!(at("2023-01").cell, Cell::Value(44_617_216.0));
    assert_eq!(at("2023-02").cell, Cell::Missing);
    assert_eq!(at("2023").cell, Cell::Missing);
    // Years, months and groups never meet in one sum.
    assert!(total(table, &query).is_err());
    let world = Query { flow: Some(Flow::Export), period: month("2022-03"), ..Query::default() };
    let all = total(table, &world).unwrap();
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

/// What the folder's list of sources says about the size of its files.
const COUNTS: [(&str, usize); 10] = [
    ("eurostat/eu_export_sanctioned.xlsx", 6_804),
    // January 2001 to December 2019, month by month.
    ("us-census/usa-china-trade-data.csv", 228),
    ("japan-customs/japan-china-trade-data.csv", 228),
    ("korea-kosis/korea-china-trade-data.csv", 228),
    ("un-comtrade/TradeData_2022_annual_CHN-DEU-USA.csv", 1_352),
    ("un-comtrade/comtrade_monthly_ARM_8703_2017-2023.csv", 10_405),
    ("un-comtrade/comtrade_monthly_GEO_8703_2021-2023.csv", 2_493),
    ("un-comtrade/armenia_reexports_hs6_monthly_2011-2024.csv", 18_685),
    ("un-comtrade/china-critical-minerals/deep_dive_hs6_monthly.csv", 6_442),
    ("national/armenia_trade_by_country_monthly_2025.csv", 28_367),
];

#[test]
fn files_have_as_many_records_as_their_sources_say() {
    for (name, records) in COUNTS {
        let Some(bytes) = raw(name) else { return };
        let read = outcome(&bytes, &Options::default());
        assert_eq!((read.summary.records, read.notes.records()), (records, 0), "{name}");
    }
    // Of the 11,094 rows of Armstat, 67 name no country: totals of something.
    let name = "national/armenia_armstat_trade_by_country_monthly.csv";
    let Some(bytes) = raw(name) else { return };
    let read = outcome(&bytes, &Options::default());
    assert_eq!((read.summary.records, read.summary.used), (11_094, 11_027));
}

/// A table of cases that was made from raw files, where it is at hand.
fn case(name: &str) -> Option<Figures> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/cases").join(name);
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        println!("skipped: {name} is not here");
    }
    bytes.map(|bytes| figures(&bytes))
}

/// Compares every figure of a case of these goods with `table`, where
/// `partner` names the partner; how many there were.
fn check_case(
    case: &Figures,
    table: &Figures,
    codes: &[&str],
    partner: impl Fn(&str) -> Option<&'static str>,
) -> usize {
    let mut compared = 0;
    for (key, line) in (0_u32..).zip(case.lines()) {
        let code = case.goods(line.goods).code.as_ref().map_or("", HsCode::as_str);
        let measure = case.measure(line.measure);
        let Some(partner) = partner(&case.area(line.partner).name) else { continue };
        let has_flow = table.measures().iter().any(|measure| measure.flow.is_some());
        let query = Query {
            product: Some(code),
            partner: Some(partner),
            flow: measure.flow.filter(|_| has_flow),
            unit: Some(measure.unit.name()),
            ..Query::default()
        };
        if !codes.contains(&code) {
            continue;
        }
        let months = course(table, &query).unwrap().points;
        for figure in case.iter().filter(|figure| figure.line == key) {
            let month = months.iter().find(|month| month.period == figure.period);
            let Some(month) = month.filter(|month| month.cell != Cell::Missing) else { continue };
            assert_eq!(month.cell, figure.cell, "{partner} {code} {}", figure.period);
            compared += 1;
        }
    }
    compared
}

/// The second of the pair that `name` begins.
fn named(name: &str, pairs: &[(&str, &'static str)]) -> Option<&'static str> {
    pairs.iter().find(|(known, _)| *known == name).map(|(_, own)| *own)
}

#[test]
fn the_european_case_is_the_sum_of_its_raw_files() {
    let (Some(case), Some(table)) = (case("eu-russia-2022.csv"), long_table()) else { return };
    let partner = |name: &str| {
        let codes = [
            ("Armenia", "AM"),
            ("Belarus", "BY"),
            ("Georgia", "GE"),
            ("Kazakhstan", "KZ"),
            ("Kyrgyzstan", "KG"),
            ("Russia", "RU"),
            ("Uzbekistan", "UZ"),
        ];
        named(name, &codes)
    };
    let codes =
        ["84+85+90", "8542", "854110+854121+854129", "847130", "847150", "851761", "851762"];
    // All but the 408 figures of all goods, which come from other files.
    assert_eq!(check_case(&case, table, &codes, partner), 1_534);
}

#[test]
fn the_american_case_is_what_the_census_bureau_prints() {
    let (Some(case), Some(table)) = (case("us-russia-2022.csv"), census_table()) else { return };
    let partner = |name: &str| {
        let pairs = [
            ("Russia", "Russia"),
            ("Armenia", "Armenia"),
            ("Georgia", "Georgia"),
            ("Kazakhstan", "Kazakhstan"),
            ("Kyrgyzstan", "Kyrgyzstan"),
            ("Turkey", "Turkey"),
            ("United Arab Emirates", "United Arab Emirates"),
            ("Uzbekistan", "Uzbekistan"),
        ];
        named(name, &pairs)
    };
    // All but nine later months of Russia, which come from elsewhere.
    assert_eq!(check_case(&case, table, &["TOTAL"], partner), 441);
}

#[test]
fn the_case_of_soybeans_is_what_chinas_customs_print() {
    let Some(case) = case("china-us-soybeans-2025.csv") else { return };
    let partner = |name: &str| {
        named(name, &[("Argentina", "402"), ("Brazil", "410"), ("United States", "502")])
    };
    let mut compared = 0;
    for name in ["gacc_soybean_2023.csv", "gacc_soybean_2024in.csv", "gacc_soybean_2025in.csv"] {
        let Some(bytes) = raw(&format!("china-customs/{name}")) else { return };
        compared += check_case(&case, &figures(&bytes), &["12019019"], partner);
    }
    assert_eq!(compared, 87);
}

#[test]
fn the_case_of_graphite_is_what_comtrade_prints() {
    let name = "un-comtrade/china-critical-minerals/deep_dive_hs6_monthly.csv";
    let (Some(case), Some(bytes)) = (case("china-graphite-2023.csv"), raw(name)) else { return };
    let mut options = Options::default();
    options.constants.push(("currency".to_owned(), "USD".to_owned()));
    let table = table(outcome(&bytes, &options));
    let names: Vec<&'static str> =
        table.areas().iter().map(|area| &*area.name.clone().leak()).collect();
    let partner = |name: &str| {
        named(name, &[("United States", "USA"), ("United Arab Emirates", "UAE")])
            .or(names.iter().copied().find(|known| *known == name))
    };
    assert_eq!(check_case(&case, &table, &["250410"], partner), 1_029);
}
