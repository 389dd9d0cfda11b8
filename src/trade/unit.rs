//! What a figure counts: a currency or a physical unit, never mixed.

use std::fmt;

/// The unit of a figure. Figures of different units never meet in one series.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// An ISO 4217 currency code, such as `EUR`.
    Currency(Box<str>),
    /// A physical unit as published, such as `kg`.
    Quantity(Box<str>),
}

impl Unit {
    /// A currency, if `code` has the form of one: three capital letters.
    pub fn currency(code: &str) -> Option<Self> {
        (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
            .then(|| Self::Currency(code.into()))
    }

    /// The name as published: `EUR`, `kg`.
    pub fn name(&self) -> &str {
        match self {
            Self::Currency(name) | Self::Quantity(name) => name,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
