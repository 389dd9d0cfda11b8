//! The shipped table of many goods: every code of the EU's sanctions lists of
//! 2022 in chapters 84, 85 and 90, exports to Russia, summed over the
//! reporters from the file of Eurostat's workbooks.

use std::collections::BTreeMap;
use std::{env, fs};

use serde::Deserialize;

use crate::shipped::{TradeRow, rows, shipped_folder, tidy_folder, to_csv};

const NAME: &str = "eu-russia-goods-2022.csv";

/// A cell of the workbooks; a missing one has no row.
#[derive(Deserialize)]
struct RawRow {
    partner: String,
    product: String,
    period: String,
    value_eur: i64,
}

#[derive(Deserialize)]
struct Label {
    product: String,
    label: String,
}

/// The name without what it excludes, which repeats other names; of a code
/// that was renamed (`name(2022-2500);older name(1996-2021)`) the newest one.
fn short(label: &str) -> &str {
    let newest = label.split_once(");").map_or(label, |(name, _)| name);
    let name = newest.rsplit_once('(').filter(|_| newest != label).map_or(newest, |(name, _)| name);
    name.find(" (excl.").map_or(name, |at| &name[..at]).trim_end()
}

#[test]
fn the_table_of_many_goods_is_what_the_workbooks_sum_to() {
    let Some(folder) = tidy_folder().map(|folder| folder.join("raw/eurostat")) else {
        println!("skipped: no raw files beside the repository");
        return;
    };
    let file = "eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";
    let labels: BTreeMap<String, String> =
        rows::<Label>(&folder.join("eu27_exports_cn8_product_labels.csv"))
            .into_iter()
            .map(|label| (label.product, label.label))
            .collect();
    let mut sums: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in rows::<RawRow>(&folder.join(file)).into_iter().filter(|row| row.partner == "RU") {
        *sums.entry((row.product, row.period)).or_default() += row.value_eur;
    }
    // Counted in the file by hand: 475 codes, 13,715 months with a figure.
    assert_eq!(sums.len(), 13_715);
    // The five figures of the default story, made from the same workbooks.
    let at = |code: &str, period: &str| sums[&(code.to_owned(), period.to_owned())];
    assert_eq!((at("85176100", "2022-02"), at("85176100", "2022-03")), (465_360, 9_656));
    let rows: Vec<TradeRow> = sums
        .into_iter()
        .map(|((code, period), value)| TradeRow {
            reporter: "European Union".into(),
            partner: "Russia".into(),
            flow: "export".into(),
            commodity: short(&labels[&code]).to_owned(),
            commodity_code: code,
            period,
            value: value.to_string(),
            currency: "EUR".into(),
            // The address stands in the README and the story: it would be a
            // third of the file.
            source: "Eurostat COMEXT DS-045409, January 2023, sum of 27 reporters".into(),
            ..TradeRow::default()
        })
        .collect();
    let bytes = to_csv(&rows);
    let path = shipped_folder().join(NAME);
    if env::var_os("UPDATE_DATA").is_some() {
        fs::write(&path, &bytes).expect("the table can be written");
    }
    assert!(
        fs::read(&path).unwrap_or_default() == bytes,
        "www/data/{NAME} differs; look at it and run UPDATE_DATA=1 cargo test --test it goods"
    );
}
