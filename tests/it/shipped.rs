//! The tables in `www/data`: made here from the tidy case tables, where those
//! are at hand, and kept equal to them byte for byte.
//!
//! `UPDATE_DATA=1 cargo test --test it shipped` writes the files again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use serde::{Deserialize, Serialize};

/// One row of a case table: the columns that we use.
#[derive(Clone, Debug, Deserialize)]
struct CaseRow {
    reporter: String,
    partner: String,
    flow: String,
    commodity_code: String,
    commodity: String,
    period: String,
    value_usd: String,
    quantity: String,
    quantity_unit: String,
    source: String,
    source_url: String,
    note: String,
}

/// One row of a trade table of ours.
#[derive(Default, Serialize)]
pub(crate) struct TradeRow {
    pub reporter: String,
    pub partner: String,
    pub flow: String,
    pub commodity_code: String,
    pub commodity: String,
    pub period: String,
    pub value: String,
    pub currency: String,
    pub quantity: String,
    pub quantity_unit: String,
    pub status: String,
    pub source: String,
    pub source_url: String,
    pub note: String,
}

/// One row of the table of claims that the cases share.
#[derive(Deserialize)]
struct CaseClaim {
    case: String,
    reporter: String,
    partner: String,
    commodity: String,
    from_period: String,
    to_period: String,
    change_pct: String,
    qualifier: String,
    claimed_by: String,
    source_url: String,
    source_date: String,
    quote_paraphrase: String,
}

/// One row of a table of claims of ours.
#[derive(Serialize)]
struct ClaimRow {
    id: String,
    reporter: String,
    partner: String,
    commodity: String,
    from_period: String,
    to_period: String,
    change_pct: String,
    qualifier: String,
    stated: String,
    claimed_by: String,
    source_url: String,
    source_date: String,
    paraphrase: String,
}

/// Dates of one measure that stand in several events.
#[derive(Deserialize)]
struct MeasureDates {
    /// The event of the day on which it applied.
    id: String,
    /// The event of the day on which it was decided.
    announced_in: String,
    /// The event whose end is that of the wind-down.
    wind_down_in: String,
}

/// A trade table of ours: its file, the case it is taken from, and which rows.
type TradeFile = (&'static str, &'static str, fn(&CaseRow) -> bool);

const TRADE: [TradeFile; 8] = [
    ("eu-russia-2022.csv", "eu-russia-2022", |row| is_in_default_story(row)),
    ("eu-neighbours-2022.csv", "eu-russia-2022", |row| {
        !is_in_default_story(row) && row.commodity_code != "TOTAL"
    }),
    ("eu-total-2019-2024.csv", "eu-russia-2022", |row| row.commodity_code == "TOTAL"),
    ("eu-kazakhstan-2022.csv", "eu-russia-2022", |row| is_in_default_scenario(row)),
    ("us-russia-2022.csv", "us-russia-2022", |_| true),
    ("japan-korea-hf-2019.csv", "japan-korea-hf-2019", |_| true),
    ("china-gallium-germanium-2023.csv", "china-gallium-germanium-2023", |_| true),
    ("china-russia-2022.csv", "china-russia-2022", |_| true),
];

/// The page loads these rows before anything is drawn, so they stand apart.
fn is_in_default_story(row: &CaseRow) -> bool {
    row.partner == "Russia"
        && ["847130", "847150", "851761", "851762", "854110+854121+854129", "8542"]
            .contains(&row.commodity_code.as_str())
}

const EVENTS: [&str; 8] = [
    "russia-2022",
    "russia-2014",
    "us-china-chips",
    "china-critical-minerals",
    "japan-korea-2019",
    "huawei",
    "iran-2018",
    "zte-2018",
];

/// The events of the default story: what states and companies did about
/// technology, and the steps of the war that the dates are read against.
const TECHNOLOGY: [&str; 59] = [
    // The story that the project was born from.
    "ru22-gt-analysts",
    "ru22-cn-stress-test",
    "ru22-no-limits",
    "ru22-didi",
    "ru22-cn-fear-panic",
    "ru22-co-lenovo-nexta",
    "ru22-ru-media-words",
    "ru22-cn-export-fall",
    "ru22-co-cnphones",
    "ru22-co-huawei-orders",
    "ru22-co-us-chip-letters",
    "ru22-cn-xi-war",
    "ru22-us-raimondo",
    "ru22-cn-aircraft-parts",
    "ru22-co-lenovo-asusual",
    "ru22-us-sullivan",
    "ru22-us-biden-xi",
    "ru22-co-huawei-furlough",
    "ru22-cn-mofcom",
    "ru22-cn-bank-meeting",
    "ru22-co-dji",
    "ru22-co-lenovo-wsj",
    "ru22-co-xiaomi-wsj",
    "ru22-us-raimondo-data",
    "ru22-us-entity-cn5",
    "ru22-cn-protest-cn5",
    // States.
    "ru22-invasion",
    "ru22-us-fdpr",
    "ru22-eu-pkg02",
    "ru22-kr-strategic",
    "ru22-us-cbr",
    "ru22-tw-wassenaar",
    "ru22-uk-dualuse",
    "ru22-us-luxury",
    "ru22-swift-effective",
    "ru22-eu-pkg04",
    "ru22-jp-effective",
    "ru22-tw-57",
    "ru22-eu-pkg05",
    "ru22-us-ccl",
    "ru22-uk-am8",
    "ru22-us-supp4-may",
    "ru22-eu-pkg06",
    "ru22-mobilisation",
    "ru22-eu-pkg08",
    // Russia's answers.
    "ru22-ru-export-ban",
    "ru22-ru-parallel-decree",
    "ru22-ru-parallel-list",
    // Companies.
    "ru22-co-hp",
    "ru22-co-dell",
    "ru22-co-tsmc",
    "ru22-co-ericsson-stop",
    "ru22-co-apple",
    "ru22-co-nokia-stop",
    "ru22-co-nvidia-stop",
    "ru22-co-amd",
    "ru22-co-cisco-stop",
    "ru22-co-intel-stop",
    "ru22-co-samsung",
];

/// A stable id and the number in the source's words for each claim, in the
/// order of the shared table, which has neither.
const CLAIMS: [(&str, &str); 69] = [
    ("cn-ru-laptops-wsj", "over 40%"),
    ("cn-ru-smartphones-wsj", "nearly two-thirds"),
    ("cn-ru-base-stations-wsj", "98%"),
    ("cn-ru-all-wsj", "27%"),
    ("cn-ru-laptops-raimondo", "40%"),
    ("cn-ru-smartphones-raimondo", "two-thirds"),
    ("cn-ru-network-equipment-raimondo", "98%"),
    ("cn-ru-all-2022-03-scmp", "27%"),
    ("cn-ru-all-2022-04-scmp-month", "0.6%"),
    ("cn-ru-all-2022-04-scmp-year", "25.9%"),
    ("cn-ru-all-2022-03-bloomberg", "7.7%"),
    ("cn-ru-all-2022-06-reuters", "17%"),
    ("cn-ru-all-2022-07-reuters", "22.2%"),
    ("cn-ru-all-2022-08-reuters", "26.5%"),
    ("cn-ru-all-2022-09-reuters", "21.2%"),
    ("cn-ru-all-2022-10-reuters", "34.6%"),
    ("cn-ru-all-2022-11-reuters", "17.9%"),
    ("cn-ru-all-2022-12-reuters", "8.3%"),
    ("cn-ru-all-2023-03-reuters", "136.4%"),
    ("cn-ru-all-2023-04-reuters", "153.1%"),
    ("cn-ru-all-2023-06-reuters", "90.9%"),
    ("cn-ru-all-2024-03-bloomberg", "nearly 16%"),
    ("cn-ru-smartphones-2022-08-rbc-from-march", "4.8 times"),
    ("cn-ru-smartphones-2022-08-rbc-from-january", "40%"),
    ("cn-ru-phones-2022-01-rbc", "50.5%"),
    ("cn-ru-phones-2022-02-rbc", "14.4%"),
    ("cn-ru-phones-2022-08-rbc", "35%"),
    ("cn-ru-phones-2022-07-rbc", "29%"),
    ("sanctioning-ru-all-2022-04-piie", "about 60%"),
    ("others-ru-all-2022-04-piie", "about 40%"),
    ("cn-ru-all-2022-05-piie", "38%"),
    ("world-ru-chips-raimondo", "almost 90%"),
    ("us-ru-technology-raimondo", "nearly 70%"),
    ("us-ru-controlled-shipments", "85%"),
    ("us-ru-controlled-value", "97%"),
    ("kr-ru-all-2022-kita", "36.6%"),
    ("us-ru-all-2022-kita", "73.2%"),
    ("gb-ru-all-2022-kita", "63.7%"),
    ("de-ru-all-2022-kita", "49.7%"),
    ("jp-ru-all-2022-kita", "41.1%"),
    ("tr-ru-all-2022-kita", "55.1%"),
    ("br-ru-all-2022-kita", "29.8%"),
    ("cn-ru-all-2022-kita", "12.8%"),
    ("jp-ru-all-2022-03-nikkei", "31.5%"),
    ("sg-ru-all-2022-03-nikkei", "over 85%"),
    ("kr-ru-all-2022-03-nikkei", "55.6%"),
    ("vn-ru-all-2022-03-nikkei", "84%"),
    ("id-ru-all-2022-03-nikkei", "about 50%"),
    ("tw-ru-all-2022-03-ministry", "55.3%"),
    ("kr-ru-all-2022-04-sputnik", "71%"),
    ("kr-ru-all-2023-02-kita", "44.8%"),
    ("kr-kg-all-2022-kita", "231.4%"),
    ("jp-kr-hf-quantity-2019-07-month", "83.7%"),
    ("jp-kr-hf-value-2019-07-month", "32.6%"),
    ("jp-kr-hf-quantity-2019-07-year", "82.4%"),
    ("jp-kr-hf-quantity-2019-08-year", "to zero"),
    ("jp-kr-hf-value-2019-09-year", "99.4%"),
    ("jp-kr-hf-quantity-2019-12-year", "73.1%"),
    ("jp-kr-hf-quantity-2019", "46%"),
    ("cn-gallium-2024-03", "over 80%"),
    ("cn-germanium-2024-03", "around 30%"),
    ("cn-gallium-2023-11", "512%"),
    ("cn-germanium-2025-04", "93%"),
    ("cn-magnets-2025-05-month", "52.9%"),
    ("cn-magnets-2025-05-year", "74%"),
    ("cn-magnets-2025-06-month", "157.5%"),
    ("cn-magnets-2025-06-year", "38.1%"),
    ("cn-us-magnets-2025-06", "660%"),
    ("cn-magnets-2025-09", "17.5%"),
];

pub(crate) fn shipped_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/data")
}

/// The folder of the tidy tables, where it is present.
pub(crate) fn tidy_folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/data");
    folder.is_dir().then_some(folder)
}

pub(crate) fn rows<T: for<'a> Deserialize<'a>>(path: &Path) -> Vec<T> {
    let mut reader = ReaderBuilder::new().from_path(path).expect("a table");
    reader.deserialize().collect::<Result<_, _>>().expect("rows of the table")
}

pub(crate) fn to_csv<T: Serialize>(rows: &[T]) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).expect("a row");
    }
    writer.into_inner().expect("a table in memory")
}

/// Parts of a note that our columns say already.
fn is_said_by_columns(part: &str) -> bool {
    let is_single_code = part
        .strip_prefix("CN8 ")
        .is_some_and(|code| code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_digit()));
    matches!(part, "value in EUR" | "value in yen" | "stated" | "sum of CN8 codes")
        || is_single_code
}

/// The same figure in our columns: every currency is a value, the status has
/// its own column.
fn trade_row(row: CaseRow) -> TradeRow {
    let is_derived = row.note.starts_with("derived") || row.note.starts_with("sum of 100 kg");
    let note = row.note.strip_prefix("derived: ").unwrap_or(&row.note);
    let note: Vec<&str> = note.split("; ").filter(|part| !is_said_by_columns(part)).collect();
    // A note that begins with a sign is a formula for a spreadsheet.
    let is_change = note.first().is_some_and(|part| part.starts_with(['+', '-']));
    let change = if is_change { "change " } else { "" };
    let is_money = matches!(row.quantity_unit.as_str(), "EUR" | "JPY");
    assert!(!is_money || row.value_usd.is_empty(), "two values in one row: {row:?}");
    let (value, currency) = match (is_money, row.value_usd.is_empty()) {
        (true, _) => (row.quantity.clone(), row.quantity_unit.clone()),
        (false, true) => (String::new(), String::new()),
        (false, false) => (row.value_usd, "USD".to_owned()),
    };
    let (quantity, quantity_unit) =
        if is_money { Default::default() } else { (row.quantity, row.quantity_unit) };
    TradeRow {
        reporter: row.reporter,
        partner: row.partner,
        flow: row.flow,
        commodity_code: row.commodity_code,
        commodity: row.commodity,
        period: row.period,
        value,
        currency,
        quantity,
        quantity_unit,
        status: if is_derived { "derived" } else { "" }.to_owned(),
        source: row.source.replace("derived: GACC", "China customs (GACC),").replace(
            "derived: UN Comtrade 2022 total minus GACC",
            "China customs, UN Comtrade 2022 total minus GACC",
        ),
        source_url: row.source_url,
        note: [change, &note.join("; ")].concat(),
    }
}

/// Armenia's own record of imports from the United States, by consignment, in
/// whole dollars; beside what the US Census Bureau records as sent.
fn armenia(tidy: &Path) -> Vec<u8> {
    #[derive(Deserialize)]
    struct Row {
        country: String,
        year: u16,
        month: u8,
        import_consignment: f64,
    }
    let path = tidy.join("raw/national/armenia_trade_by_country_monthly_2025.csv");
    // The file begins with a byte order mark, which the csv crate drops.
    let rows: Vec<Row> = rows(&path);
    let is_asked = |row: &Row| {
        row.country == "United States"
            && ((2020..2023).contains(&row.year) || (row.year, row.month) == (2023, 1))
    };
    let mut rows: Vec<Row> = rows.into_iter().filter(is_asked).collect();
    rows.sort_by_key(|row| (row.year, row.month));
    let row = |row: Row| TradeRow {
        reporter: "Armenia".into(),
        partner: "United States".into(),
        flow: "import".into(),
        commodity_code: "TOTAL".into(),
        commodity: "All goods".into(),
        period: format!("{}-{:02}", row.year, row.month),
        value: format!("{:.0}", row.import_consignment * 1000.0),
        currency: "USD".into(),
        quantity: String::new(),
        quantity_unit: String::new(),
        status: String::new(),
        source:
            "Armstat, imports by country of consignment, thousand USD (table by Aghasi Tavadyan)"
                .into(),
        source_url:
            "https://github.com/tavad/tvyal_newsletter/tree/main/2025/2025_02_25_exports_annual"
                .into(),
        note: "printed in thousand USD; rounded to whole dollars".into(),
    };
    to_csv(&rows.into_iter().map(row).collect::<Vec<_>>())
}

/// What the EU sold to all countries outside it in 2022: the sum over its
/// partners without its own 27 members.
fn eu_world(tidy: &Path) -> Vec<u8> {
    #[derive(Deserialize)]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    struct Row {
        partner: String,
        product: String,
        flow: String,
        period: String,
        value_in_eur: u64,
    }
    const MEMBERS: [&str; 27] = [
        "Austria",
        "Belgium",
        "Bulgaria",
        "Croatia",
        "Cyprus",
        "Czechia",
        "Denmark",
        "Estonia",
        "Finland",
        "France",
        "Germany",
        "Greece",
        "Hungary",
        "Ireland",
        "Italy",
        "Latvia",
        "Lithuania",
        "Luxembourg",
        "Malta",
        "Netherlands",
        "Poland",
        "Portugal",
        "Romania",
        "Slovakia",
        "Slovenia",
        "Spain",
        "Sweden",
    ];
    let path = tidy.join(
        "raw/eurostat/relational_view/eu27_to_all_partners_2022_Relational_View_2024-11-17.csv",
    );
    let rows: Vec<Row> = rows(&path);
    // “Germany (incl. German Democratic Republic ...)”: the name before the bracket.
    let name = |row: &Row| row.partner.split(" (").next().unwrap_or_default().to_owned();
    let (members, others): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| MEMBERS.contains(&&*name(row)));
    assert_eq!(members.len(), MEMBERS.len(), "a member state has no row, or two");
    for row in &rows {
        assert_eq!(
            (&*row.product, &*row.flow, &*row.period),
            ("TOTAL-Total", "2-EXPORT", "202252-Jan.-Dec. 2022")
        );
    }
    to_csv(&[TradeRow {
        reporter: "European Union".into(),
        partner: "Extra-EU27".into(),
        flow: "export".into(),
        commodity_code: "TOTAL".into(),
        commodity: "All goods".into(),
        period: "2022".into(),
        value: others.iter().map(|row| row.value_in_eur).sum::<u64>().to_string(),
        currency: "EUR".into(),
        quantity: String::new(),
        quantity_unit: String::new(),
        status: "derived".into(),
        source: "Eurostat, Easy Comext, extracted 17 November 2024".into(),
        source_url: "https://github.com/mary-lev/eu-export-sanctions".into(),
        note: format!(
            "sum over {} partners outside the EU; what names no partner is not in it",
            others.len()
        ),
    }])
}

/// The goods of the default story to Kazakhstan, in the last year that is
/// known: what its scenario is applied to.
fn is_in_default_scenario(row: &CaseRow) -> bool {
    row.partner == "Kazakhstan"
        && ["847130", "847150", "851762", "8542"].contains(&row.commodity_code.as_str())
        && row.period.as_str() >= "2021-12"
}

fn claims(tidy: &Path, keep: fn(&CaseClaim) -> bool) -> Vec<u8> {
    let claims: Vec<CaseClaim> = rows(&tidy.join("cases/claims.csv"));
    assert_eq!(claims.len(), CLAIMS.len(), "a claim has no id yet, or an id has no claim");
    let rows: Vec<ClaimRow> = claims
        .into_iter()
        .zip(CLAIMS)
        .filter(|(claim, _)| keep(claim))
        .map(|(claim, (id, stated))| {
            // Guards the order: the number stands in the words that belong to it.
            let number = claim.change_pct.trim_start_matches('-');
            assert!(
                stated.contains(number) || matches!(number, "66.7" | "380" | "100"),
                "{id}: {stated} for {number}"
            );
            ClaimRow {
                id: id.to_owned(),
                reporter: claim.reporter,
                partner: claim.partner,
                commodity: claim.commodity,
                from_period: claim.from_period,
                to_period: claim.to_period,
                change_pct: claim.change_pct,
                qualifier: claim.qualifier,
                stated: stated.to_owned(),
                claimed_by: claim.claimed_by,
                source_url: claim.source_url,
                source_date: claim.source_date,
                paraphrase: claim.quote_paraphrase,
            }
        })
        .collect();
    to_csv(&rows)
}

/// The events of a case without the column `case`, which the file's name says.
/// Dates of a measure that stand in several events are put together as
/// `measure-dates.csv` says.
fn events(tidy: &Path, case: &str, keep: impl Fn(&str) -> bool) -> Vec<u8> {
    let path = tidy.join(format!("events/{case}.csv"));
    let mut reader = ReaderBuilder::new().has_headers(false).from_path(path).expect("a table");
    let mut rows: Vec<StringRecord> = reader.records().collect::<Result<_, _>>().expect("events");
    let head = rows.remove(0);
    let column = |name: &str| head.iter().position(|one| one == name).expect(name);
    let (case_column, end) = (column("case"), column("date_end"));
    let precision = column("date_precision");
    let measures: Vec<MeasureDates> = self::rows(&shipped_folder().join("measure-dates.csv"));
    let dates = |id: &str| measures.iter().find(|measure| measure.id == id);
    let has_dates = rows.iter().any(|row| keep(&row[0]) && dates(&row[0]).is_some());
    // The day on which another event says that the measure was decided, and
    // the end of the wind-down that it or another event gives.
    let date_in = |id: &str, at: usize| {
        let row = rows.iter().find(|row| id == &row[0]);
        let day = row.filter(|row| at == end || &row[precision] == "day").map(|row| &row[at]);
        day.filter(|day| day.len() == 10).unwrap_or_else(|| panic!("no day in {id}"))
    };
    let cells = |row: &StringRecord, added: [&str; 2], is_wind_down: bool| {
        let mut cells: Vec<String> = Vec::new();
        for (at, cell) in row.iter().enumerate().filter(|(at, _)| *at != case_column) {
            // What winds down until then does not last until then.
            cells.push(if at == end && is_wind_down { String::new() } else { cell.to_owned() });
            if at == precision && has_dates {
                cells.extend(added.map(str::to_owned));
            }
        }
        cells
    };
    let mut table = vec![cells(&head, ["date_announced", "date_wind_down"], false)];
    for row in rows.iter().filter(|row| keep(&row[0])) {
        let (announced, wind_down) =
            dates(&row[0]).map_or(("", ""), |known| (&known.announced_in, &known.wind_down_in));
        let day = |id: &str, at| if id.is_empty() { "" } else { date_in(id, at) };
        let added = [day(announced, column("date")), day(wind_down, end)];
        assert!(added[0] < &row[column("date")], "announced before it applied: {row:?}");
        table.push(cells(row, added, wind_down == &row[0]));
    }
    to_csv(&table)
}

/// Every file that the page may ask for, by name.
fn files(tidy: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = TRADE
        .iter()
        .map(|(file, case, keep)| {
            let rows: Vec<CaseRow> = rows(&tidy.join(format!("cases/{case}.csv")));
            let rows: Vec<TradeRow> = rows.into_iter().filter(keep).map(trade_row).collect();
            ((*file).to_owned(), to_csv(&rows))
        })
        .collect();
    files.push(("armenia-us-2020.csv".to_owned(), armenia(tidy)));
    files.push(("eu-world-2022.csv".to_owned(), eu_world(tidy)));
    files.push(("claims.csv".to_owned(), claims(tidy, |_| true)));
    files.push((
        "claims-china-russia-2022.csv".to_owned(),
        claims(tidy, |claim| claim.case == "china-russia-2022" && claim.to_period == "2022-03"),
    ));
    files.extend(EVENTS.map(|case| (format!("events-{case}.csv"), events(tidy, case, |_| true))));
    let technology = events(tidy, "russia-2022", |id| TECHNOLOGY.contains(&id));
    assert_eq!(
        String::from_utf8_lossy(&technology).lines().count(),
        TECHNOLOGY.len() + 1,
        "an event of the default story is not in the table"
    );
    files.push(("events-russia-2022-technology.csv".to_owned(), technology));
    files
}

#[test]
fn shipped_tables_are_what_the_tidy_tables_say() {
    let Some(tidy) = tidy_folder() else {
        println!("skipped: no tidy tables beside the repository");
        return;
    };
    for (name, bytes) in files(&tidy) {
        let path = shipped_folder().join(&name);
        if env::var_os("UPDATE_DATA").is_some() {
            fs::write(&path, &bytes).expect("the table can be written");
        }
        assert!(
            fs::read(&path).unwrap_or_default() == bytes,
            "www/data/{name} differs; look at it and run UPDATE_DATA=1 cargo test --test it shipped"
        );
    }
}

#[test]
fn no_shipped_table_holds_a_formula_for_a_spreadsheet() {
    let folder = fs::read_dir(shipped_folder()).expect("the folder is there");
    for path in folder.map(|entry| entry.expect("an entry").path()) {
        if path.extension().is_some_and(|ending| ending == "csv") {
            let table = fs::read(&path).expect("a table");
            assert_eq!(tradefall::read::without_formulas(&table), None, "{}", path.display());
        }
    }
}

#[test]
fn no_figure_stands_twice_in_a_shipped_table() {
    for (name, ..) in TRADE {
        let mut reader =
            ReaderBuilder::new().from_path(shipped_folder().join(name)).expect("a table");
        let mut seen = BTreeSet::new();
        for row in reader.records() {
            let row = row.expect("a row");
            // Reporter to period, and the unit of either number.
            for (number, unit) in [(6, 7), (8, 9)] {
                assert_eq!(row[number].is_empty(), row[unit].is_empty(), "{name}: {row:?}");
                if row[number].is_empty() {
                    continue;
                }
                assert!(row[number].parse::<f64>().is_ok(), "{name}: {row:?}");
                let key: Vec<String> =
                    (0..6).chain([unit]).map(|column| row[column].to_owned()).collect();
                assert!(seen.insert(key), "{name} has two figures for one cell: {row:?}");
            }
            assert!(row[11].len() > 3, "{name}: a figure without a source: {row:?}");
        }
    }
}

#[test]
fn ids_of_claims_and_events_are_unique() {
    let ids = |name: &str| -> Vec<String> {
        let mut reader =
            ReaderBuilder::new().from_path(shipped_folder().join(name)).expect("a table");
        reader.records().map(|row| row.expect("a row")[0].to_owned()).collect()
    };
    let mut files = vec![vec!["claims.csv".to_owned()]];
    files.push(EVENTS.iter().map(|case| format!("events-{case}.csv")).collect());
    for group in files {
        let ids: Vec<String> = group.iter().flat_map(|name| ids(name)).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{group:?}");
    }
}
