//! What others published, line by line, beside what our code computes from the
//! tables that we ship: every claim, and every figure that the notes on the
//! tables name. Where a line cannot be computed, it says why.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tradefall::analysis::{Selection, Window, change, select};
use tradefall::read;
use tradefall::trade::{Flow, Period, Qualifier, Series};

fn path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A series of a shipped table: file, reporter, partner, code or name, unit.
type Named = (&'static str, &'static str, &'static str, &'static str, &'static str);

fn series((file, reporter, partner, goods, unit): Named) -> Series {
    let bytes = std::fs::read(path("www/data").join(file)).expect("it is shipped");
    let table = read::trade(file, &bytes).expect("a table").content;
    let is_code = goods == "TOTAL" || goods.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+'));
    let (code, name) = if is_code { (goods, "") } else { ("", goods) };
    let wanted = Selection { reporter, partner, flow: Flow::Export, code, name, unit };
    select(&table, &wanted).unwrap_or_else(|| panic!("{file}: {goods}")).series
}

/// A month, or all months of a year.
fn window(text: &str) -> Window {
    let year = [text, "-01/", text, "-12"].concat();
    Window::parse(if text.len() == 4 { &year } else { text }).expect("a window")
}

const CN_RU: Named = ("china-russia-2022.csv", "China", "Russia", "TOTAL", "USD");
const US_RU: Named = ("us-russia-2022.csv", "United States", "Russia", "TOTAL", "USD");
const HF: Named = ("japan-korea-hf-2019.csv", "Japan", "South Korea", "281111", "kg");
const METALS: &str = "china-gallium-germanium-2023.csv";
const GALLIUM: Named = (METALS, "China", "World", "Gallium (wrought and unwrought)", "kg");
const GERMANIUM: Named = (METALS, "China", "World", "Germanium (wrought and unwrought)", "kg");

/// Claims that our tables can be asked about: the series, what we compute, and
/// by how many points the published percentage may differ from it.
const COMPUTED: [(&str, Named, f64, f64); 16] = [
    // Levels printed as billions with one decimal: two points either way.
    ("cn-ru-all-2022-04-scmp-month", CN_RU, 0.0, 2.0),
    ("cn-ru-all-2022-06-reuters", CN_RU, -17.01, 0.05),
    ("cn-ru-all-2022-08-reuters", CN_RU, 25.4, 2.0),
    ("cn-ru-all-2022-09-reuters", CN_RU, 21.06, 2.0),
    ("cn-ru-all-2022-10-reuters", CN_RU, 33.67, 2.0),
    ("cn-ru-all-2023-03-reuters", CN_RU, 137.74, 2.0),
    ("cn-ru-all-2023-04-reuters", CN_RU, 153.18, 0.1),
    ("cn-ru-all-2023-06-reuters", CN_RU, 91.02, 0.2),
    ("us-ru-all-2022-kita", US_RU, -73.15, 0.06),
    ("jp-kr-hf-quantity-2019-07-month", HF, -83.7, 0.05),
    // The level of the year before was worked back from this percentage, in
    // the table's own words: the line shows that it was done right.
    ("jp-kr-hf-quantity-2019-07-year", HF, -82.4, 0.05),
    ("jp-kr-hf-quantity-2019-08-year", HF, -100.0, 0.0),
    ("jp-kr-hf-quantity-2019-12-year", HF, -73.05, 0.06),
    // "Over 80%" and "about 30%".
    ("cn-gallium-2024-03", GALLIUM, -81.27, 0.0),
    ("cn-germanium-2024-03", GERMANIUM, -31.82, 2.0),
    ("cn-gallium-2023-11", GALLIUM, 512.0, 0.05),
];

/// The others, by why no table of ours can be asked.
const NOT_COMPUTED: [(&str, &[&str]); 4] = [
    (
        "no level of one of its months was found",
        &[
            "cn-ru-laptops-wsj",
            "cn-ru-smartphones-wsj",
            "cn-ru-base-stations-wsj",
            "cn-ru-all-wsj",
            "cn-ru-laptops-raimondo",
            "cn-ru-smartphones-raimondo",
            "cn-ru-network-equipment-raimondo",
            "cn-ru-all-2022-03-scmp",
            "cn-ru-all-2022-04-scmp-year",
            "cn-ru-all-2022-03-bloomberg",
            "cn-ru-all-2022-07-reuters",
            "cn-ru-all-2022-11-reuters",
            "cn-ru-all-2022-12-reuters",
            "cn-ru-all-2024-03-bloomberg",
            "cn-ru-all-2022-kita",
            "cn-ru-smartphones-2022-08-rbc-from-march",
            "cn-ru-smartphones-2022-08-rbc-from-january",
            "cn-ru-phones-2022-01-rbc",
            "cn-ru-phones-2022-02-rbc",
            "cn-ru-phones-2022-07-rbc",
            "cn-ru-phones-2022-08-rbc",
            "jp-kr-hf-value-2019-07-month",
            "jp-kr-hf-value-2019-09-year",
            "jp-kr-hf-quantity-2019",
            "cn-germanium-2025-04",
        ],
    ),
    (
        "it names no month to compare with",
        &[
            "sanctioning-ru-all-2022-04-piie",
            "others-ru-all-2022-04-piie",
            "cn-ru-all-2022-05-piie",
            "world-ru-chips-raimondo",
        ],
    ),
    (
        "no table has its kind of goods",
        &["us-ru-technology-raimondo", "us-ru-controlled-shipments", "us-ru-controlled-value"],
    ),
    (
        "no table has this exporter or these goods",
        &[
            "kr-ru-all-2022-kita",
            "gb-ru-all-2022-kita",
            "de-ru-all-2022-kita",
            "jp-ru-all-2022-kita",
            "tr-ru-all-2022-kita",
            "br-ru-all-2022-kita",
            "jp-ru-all-2022-03-nikkei",
            "sg-ru-all-2022-03-nikkei",
            "kr-ru-all-2022-03-nikkei",
            "vn-ru-all-2022-03-nikkei",
            "id-ru-all-2022-03-nikkei",
            "tw-ru-all-2022-03-ministry",
            "kr-ru-all-2022-04-sputnik",
            "kr-ru-all-2023-02-kita",
            "kr-kg-all-2022-kita",
            "cn-magnets-2025-05-month",
            "cn-magnets-2025-05-year",
            "cn-magnets-2025-06-month",
            "cn-magnets-2025-06-year",
            "cn-us-magnets-2025-06",
            "cn-magnets-2025-09",
        ],
    ),
];

/// Months of a claim, as in the file: the model has them as windows.
fn claims() -> Vec<csv::StringRecord> {
    let bytes = std::fs::read(path("www/data/claims.csv")).expect("it is shipped");
    csv::Reader::from_reader(&bytes[..]).records().map(|record| record.expect("a row")).collect()
}

#[test]
fn every_published_percentage_is_computed_or_says_why_not() {
    let claims = claims();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (id, named, ours, within) in COMPUTED {
        assert!(known.insert(id), "{id} twice");
        let claim = claims.iter().find(|claim| &claim[0] == id).expect("it is among the claims");
        let found = change(&series(named), window(&claim[4]), window(&claim[5]));
        let percent = found.percent.unwrap_or_else(|| panic!("{id}: {found:?}"));
        assert!((percent - ours).abs() < 0.005, "{id}: {percent}, not {ours}");
        let said: f64 = claim[6].parse().expect("a number");
        let is_so = match Qualifier::parse(&claim[7]).expect("a qualifier") {
            Qualifier::Over => percent.abs() >= said.abs() - within,
            Qualifier::Nearly => percent.abs() <= said.abs() + within,
            Qualifier::Exact | Qualifier::About => (percent - said).abs() <= within,
        };
        assert!(is_so, "{id}: published {said} ({}), computed {percent}", &claim[7]);
    }
    for (why, ids) in NOT_COMPUTED {
        for id in ids {
            assert!(known.insert(id), "{id} twice");
            let claim = claims.iter().find(|claim| &claim[0] == *id).expect("among the claims");
            assert_eq!(claim[4].is_empty(), why.contains("no month"), "{id}: {why}");
        }
    }
    let all: BTreeSet<&str> = claims.iter().map(|claim| &claim[0]).collect();
    assert_eq!(known, all);
}

const EU: &str = "European Union";
const GOODS: &str = "eu-russia-2022.csv";
const TOTALS: &str = "eu-total-2019-2024.csv";
const LISTED: &str = "eu-neighbours-2022.csv";

#[test]
fn every_change_that_the_notes_print_is_computed() {
    // Goods, partner and windows, as printed: percent, or the ratio.
    for (file, partner, goods, before, after, printed) in [
        (GOODS, "Russia", "851761", "2022-02", "2022-03", "−97.9%"),
        (GOODS, "Russia", "847130", "2022-02", "2022-03", "−97.6%"),
        (GOODS, "Russia", "8542", "2022-02", "2022-03", "−94.3%"),
        (LISTED, "Kyrgyzstan", "84+85+90", "2021", "2022-09/2022-11", "×13.8"),
        (LISTED, "Armenia", "84+85+90", "2021", "2022-09/2022-11", "×10.2"),
        (LISTED, "Kazakhstan", "84+85+90", "2021", "2022-09/2022-11", "×3.1"),
    ] {
        let named = (file, EU, partner, goods, "EUR");
        let percent = change(&series(named), window(before), window(after)).percent;
        let percent = percent.expect("both windows are known");
        let ratio = format!("×{:.1}", 1.0 + percent / 100.0);
        let said = tradefall::scale::format::percent(percent);
        assert!(
            [said.as_str(), &ratio].contains(&printed),
            "{goods} to {partner}: {said}, {ratio}"
        );
    }
}

#[test]
fn every_level_that_the_notes_print_is_in_the_tables() {
    let base_stations = series((GOODS, EU, "Russia", "851761", "EUR"));
    let month = |number: u8| base_stations.at(Period::Month(2022, number));
    assert_eq!((month(4), month(2)), (Some(544_174.0), Some(465_360.0)));
    let gaps = (1..=12).filter(|number| month(*number).is_none()).count();
    // November is the last month of the table, so December is none of them.
    assert_eq!(gaps - 1, 4, "four months of 2022 have no figure");
    let total = series((TOTALS, EU, "Russia", "TOTAL", "EUR"));
    let february = total.at(Period::Month(2022, 2)).expect("a figure");
    assert!((february / 1e6 - 7_270.0).abs() < 0.5, "the state of November 2024: {february}");
}

/// First and last month of a series, and how many of those between have none.
fn extent(series: &Series) -> (String, String, usize) {
    let known: Vec<Period> =
        series.iter().filter(|(_, cell)| !cell.is_gap()).map(|(period, _)| period).collect();
    let (first, last) = (known[0], known[known.len() - 1]);
    let all = first.steps_to(last).expect("months") + 1;
    let gaps = usize::try_from(all).expect("not negative") - known.len();
    (first.to_string(), last.to_string(), gaps)
}

#[test]
fn every_stretch_of_months_that_the_notes_name_is_covered() {
    let check = |named: Named, first: &str, last: &str, gaps: usize| {
        assert_eq!(extent(&series(named)), (first.to_owned(), last.to_owned(), gaps), "{named:?}");
    };
    for code in ["8542", "851762", "847130", "847150", "854110+854121+854129"] {
        check((GOODS, EU, "Russia", code, "EUR"), "2020-01", "2022-11", 0);
    }
    for partner in
        ["Russia", "Armenia", "Belarus", "Georgia", "Kazakhstan", "Kyrgyzstan", "Uzbekistan"]
    {
        check((LISTED, EU, partner, "84+85+90", "EUR"), "2020-01", "2022-11", 0);
    }
    for partner in ["Russia", "Armenia", "Georgia", "Kazakhstan", "Kyrgyzstan", "Uzbekistan"] {
        check((TOTALS, EU, partner, "TOTAL", "EUR"), "2019-01", "2024-08", 0);
    }
    // "2019-01 .. 2023-01 complete; some later months for Russia".
    let american = series(US_RU);
    let until = window("2019-01/2023-01");
    assert!(until.periods().all(|month| american.at(month).is_some()));
    // "12 months between 2017-08 and 2019-12, 2019-06 .. 2019-12 complete".
    let fluoride = series(HF);
    let (first, last, gaps) = extent(&fluoride);
    assert_eq!((first.as_str(), last.as_str(), 29 - gaps), ("2017-08", "2019-12", 12));
    assert!(window("2019-06/2019-12").periods().all(|month| fluoride.at(month).is_some()));
    // "all goods (28 months, with gaps)".
    let china = series(CN_RU);
    assert_eq!(china.values().iter().flatten().count(), 28);
    assert!(extent(&china).2 > 0);
    // "2022-08 .. 2025-07, with gaps".
    let (first, last, gaps) = extent(&series(GALLIUM));
    assert!(
        first.as_str() >= "2022-08" && last.as_str() <= "2025-07" && gaps > 0,
        "{first} {last}"
    );
}

#[test]
fn the_case_tables_have_the_rows_that_their_notes_count() {
    let folder = path("../shared/data/cases");
    let Ok(notes) = std::fs::read_to_string(folder.join("README.md")) else {
        println!("skipped: the case tables are not beside the repository");
        return;
    };
    let mut lines = 0;
    for line in notes.lines().filter(|line| line.contains(".csv |")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let rows: usize = cells[2].replace(',', "").parse().expect("a count");
        let bytes = std::fs::read(folder.join(cells[1])).expect("it is there");
        let found = csv::Reader::from_reader(&bytes[..]).records().count();
        assert_eq!(found, rows, "{}", cells[1]);
        lines += 1;
    }
    assert_eq!(lines, 12, "a line for each table");
}
