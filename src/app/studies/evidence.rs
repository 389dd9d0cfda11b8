//! From a view to what stands behind its percentages.

use super::found;
use crate::app::Data;
use crate::app::resolve::{unit, windows};
use crate::chart::studies::EvidenceChart;
use crate::story::View;
use crate::words::{Words, english_evidence};

#[inline(never)] // A part of the engine begins here.
pub(super) fn chart(
    view: &View,
    data: &Data,
    words: &Words,
    notes: &mut Vec<String>,
) -> Result<EvidenceChart, String> {
    let words = words.and_of_part(english_evidence());
    let (before, after) = windows(view, data)?;
    // Says what is not there.
    found(view, data, notes)?;
    let line = |pick| crate::app::evidence::evidence(data, view, pick, before, after, &words);
    let lines = view.products.iter().filter_map(line).collect();
    Ok(EvidenceChart { lines, unit: unit(view), words })
}
