//! Our own table of published percentages.
//!
//! Columns: `id, reporter, partner, commodity, from_period, to_period,
//! change_pct, qualifier, stated, claimed_by, source_url, source_date,
//! paraphrase`.

use super::record::{Record, Refusal, records, refusal};
use super::{Read, ReadError};
use crate::trade::decimal;
use crate::trade::{Claim, Period, Qualifier};

const COLUMNS: [&str; 8] = [
    "id",
    "reporter",
    "partner",
    "commodity",
    "to_period",
    "change_pct",
    "qualifier",
    "claimed_by",
];

/// Reads a table of claims in file order; `file` is how messages name it.
///
/// # Errors
///
/// When the bytes are no table with these columns.
pub fn claims(file: &str, bytes: &[u8]) -> Result<Read<Vec<Claim>>, ReadError> {
    let mut claims: Vec<Claim> = Vec::new();
    let (notes, count) = records(file, bytes, &COLUMNS, &mut |record| {
        let claim = claim(record)?;
        if claims.iter().any(|known| known.id == claim.id) {
            return Err(refusal("id", "an id that no other claim has"));
        }
        claims.push(claim);
        Ok(())
    })?;
    Ok(Read { used: claims.len(), content: claims, notes, records: count })
}

fn claim(record: &Record) -> Result<Claim, Refusal> {
    let period = |column: &'static str| {
        Period::parse(record.get(column)).ok_or_else(|| refusal(column, "YYYY, YYYY-MM or YYYY-Qn"))
    };
    let change = record.get("change_pct");
    let change_percent = decimal::parse(change.strip_prefix('+').unwrap_or(change))
        .filter(|number| number.is_finite() && *number >= -100.0)
        .ok_or_else(|| refusal("change_pct", "a number of at least -100"))?;
    let text = |column: &'static str| record.get(column).to_owned();
    let stated = match record.get("stated") {
        "" => decimal::shortest(change_percent.abs()) + "%",
        stated => stated.to_owned(),
    };
    Ok(Claim {
        id: record.required("id", "a key of its own")?.to_owned(),
        reporter: text("reporter"),
        partner: text("partner"),
        commodity: record.required("commodity", "the goods")?.to_owned(),
        from: if record.get("from_period").is_empty() {
            None
        } else {
            Some(period("from_period")?)
        },
        to: period("to_period")?,
        change_percent,
        qualifier: Qualifier::parse(record.get("qualifier"))
            .ok_or_else(|| refusal("qualifier", "exact, over, nearly or about"))?,
        stated,
        claimed_by: record.required("claimed_by", "who said it")?.to_owned(),
        source_url: text("source_url"),
        source_date: text("source_date"),
        paraphrase: text("paraphrase"),
    })
}
