//! Codes whose meaning changes with an edition of the Harmonized System.
//!
//! A series of a code that was split or dropped ends there, and those of its
//! successors begin: they are marked, never joined. The table holds the codes
//! of the goods that stories about technology are told with.
//!
//! Source: World Customs Organization, correlation tables HS 2017 to HS 2022
//! (table I); the Combined Nomenclature followed on the same day (Commission
//! Implementing Regulation (EU) 2021/1832).

use super::Figures;
use crate::trade::{HsCode, Period};

/// A change of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The subheading that ended.
    pub old: &'static str,
    /// Those that took over its goods, wholly or in part.
    pub new: &'static [&'static str],
    /// First year of the edition that changed it.
    pub year: i16,
    /// The goods, in our words.
    pub goods: &'static str,
}

/// The changes that are known here.
pub const CHANGES: [Change; 7] = [
    Change {
        old: "851712",
        new: &["851713", "851714"],
        year: 2022,
        goods: "mobile telephones: smartphones stand apart",
    },
    Change {
        old: "851770",
        new: &["851771", "851779"],
        year: 2022,
        goods: "parts of telephones and network equipment: aerials stand apart",
    },
    Change {
        old: "854140",
        new: &["854141", "854142", "854143", "854149"],
        year: 2022,
        goods: "light-emitting diodes and photovoltaic cells",
    },
    Change {
        old: "854150",
        new: &["854151", "854159"],
        year: 2022,
        goods: "other semiconductor devices: transducers stand apart",
    },
    Change {
        old: "851430",
        new: &["851431", "851432", "851439"],
        year: 2022,
        goods: "other industrial furnaces and ovens",
    },
    Change {
        old: "852580",
        new: &["852581", "852582", "852583", "852589"],
        year: 2022,
        goods: "television and digital cameras",
    },
    Change {
        old: "847989",
        new: &["847983", "847989"],
        year: 2022,
        goods: "machines with functions of their own: isostatic presses stand apart",
    },
];

/// A break in the figures of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// The code as it stands in the table, of any level from six digits.
    pub code: String,
    /// The first period under the new edition.
    pub at: Period,
    /// The change.
    pub change: Change,
}

impl Break {
    /// In words.
    pub fn words(&self) -> String {
        let change = &self.change;
        format!(
            "{}: the Harmonized System changed in {} ({} → {}; {}); figures before and after are \
             not one series",
            self.code,
            change.year,
            change.old,
            change.new.join(", "),
            change.goods
        )
    }
}

/// The breaks that touch the figures of a table, by code.
pub fn breaks(table: &Figures) -> Vec<Break> {
    let Some((first, last)) = table.years() else { return Vec::new() };
    let mut found: Vec<Break> = Vec::new();
    for goods in table.all_goods() {
        for part in goods.code.iter().flat_map(HsCode::parts) {
            let touched = CHANGES.iter().find(|change| {
                let is_old = part.starts_with(change.old);
                let is_new = change.new.iter().any(|new| part.starts_with(new));
                (is_old || is_new) && first < change.year && last >= change.year
            });
            if let Some(change) = touched {
                let at = Period::Year(change.year);
                found.push(Break { code: part.to_owned(), at, change: *change });
            }
        }
    }
    found.sort_by(|a, b| a.code.cmp(&b.code));
    found.dedup();
    found
}
