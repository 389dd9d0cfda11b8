//! Published percentages: a claim is not a measurement.

use super::Period;

/// How the source put its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// The number as it stands.
    Exact,
    /// "More than", "over".
    Over,
    /// "Nearly", "almost", "up to".
    Nearly,
    /// "About", "around", or a rounded fraction.
    About,
}

impl Qualifier {
    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "exact" => Self::Exact,
            "over" => Self::Over,
            "nearly" => Self::Nearly,
            "about" => Self::About,
            _ => return None,
        })
    }

    /// The name used in files and on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Over => "over",
            Self::Nearly => "nearly",
            Self::About => "about",
        }
    }
}

/// A published change between two periods; no level is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Stable key, unique in its file.
    pub id: String,
    /// Whose record the claim is about.
    pub reporter: String,
    /// The other side of the trade.
    pub partner: String,
    /// The goods, as the source names them.
    pub commodity: String,
    /// The base period; `None` where the source names none.
    pub from: Option<Period>,
    /// The period compared with it.
    pub to: Period,
    /// Change in percent; negative is a fall.
    pub change_percent: f64,
    /// How the source put the number.
    pub qualifier: Qualifier,
    /// The number in the source's own words: `over 40%`.
    pub stated: String,
    /// Who said it, and from what.
    pub claimed_by: String,
    /// Where it can be read.
    pub source_url: String,
    /// ISO date of the publication; empty where it shows none.
    pub source_date: String,
    /// What was said, in our words.
    pub paraphrase: String,
}
