//! Commodity codes of the Harmonized System and its national extensions.

use std::fmt;

/// What a row counts: one code, a sum of codes, or all goods.
///
/// Codes keep their leading zeros. Two, four and six digits are HS levels
/// (chapter, heading, subheading; World Customs Organization, HS 2022), eight
/// and ten are national extensions such as the EU's Combined Nomenclature.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HsCode(Box<str>);

impl HsCode {
    /// Reads `8542`, `84713000`, a sum such as `84+85+90`, or `TOTAL`.
    ///
    /// ```
    /// use tradefall::trade::HsCode;
    /// assert!(HsCode::parse("0301").is_some());
    /// assert!(HsCode::parse("854").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_code = |part: &str| {
            matches!(part.len(), 2 | 4 | 6 | 8 | 10)
                && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        (text == "TOTAL" || text.split('+').all(is_code)).then(|| Self(text.into()))
    }

    /// The code as published.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The single codes that are summed; empty for all goods.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('+').filter(|part| *part != "TOTAL")
    }

    /// Whether a measure on `other` touches these goods: one of the codes is
    /// the other's heading, chapter, or equal, in either direction.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.parts().any(|own| {
            other.parts().any(|theirs| own.starts_with(theirs) || theirs.starts_with(own))
        })
    }
}

impl fmt::Display for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(own: &str, other: &str, expected: bool) {
        let code = |text| HsCode::parse(text).unwrap();
        assert_eq!(code(own).overlaps(&code(other)), expected);
        assert_eq!(code(other).overlaps(&code(own)), expected);
    }

    #[test]
    fn codes_overlap_along_the_hierarchy_and_not_beside_it() {
        check("851761", "8517", true);
        check("851761", "851761", true);
        check("851761", "851762", false);
        check("854110+854121", "8541", true);
        check("TOTAL", "8517", false);
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in ["", "851", "85A1", "8542+", "+", "٨٥", "total"] {
            assert_eq!(HsCode::parse(text), None, "{text}");
        }
    }
}
