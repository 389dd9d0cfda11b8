//! One cell of a trade table, and the three kinds of nothing.

/// What an office published for one period: a gap is not a zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// A figure other than zero, always finite; corrections may be negative.
    Value(f64),
    /// A published zero: no trade took place.
    Zero,
    /// Nothing was published or nothing was found.
    Missing,
    /// A figure exists and is withheld (confidential).
    Suppressed,
}

impl Cell {
    /// The cell of a published number; what is not finite is missing.
    pub fn of(number: f64) -> Self {
        if number == 0.0 {
            Self::Zero
        } else if number.is_finite() {
            Self::Value(number)
        } else {
            Self::Missing
        }
    }

    /// The number to calculate with: zero is one, a gap is not.
    pub fn number(self) -> Option<f64> {
        match self {
            Self::Value(number) => Some(number),
            Self::Zero => Some(0.0),
            Self::Missing | Self::Suppressed => None,
        }
    }

    /// Whether no number is known, for whichever reason.
    pub fn is_gap(self) -> bool {
        self.number().is_none()
    }

    /// The state in words, for tables and announcements; `None` for a value.
    pub fn state(self) -> Option<&'static str> {
        match self {
            Self::Value(_) => None,
            Self::Zero => Some("zero"),
            Self::Missing => Some("missing"),
            Self::Suppressed => Some("suppressed"),
        }
    }

    /// The same state with the number changed by `f`.
    pub fn map(self, f: impl FnOnce(f64) -> f64) -> Self {
        self.number().map_or(self, |number| Self::of(f(number)))
    }
}
