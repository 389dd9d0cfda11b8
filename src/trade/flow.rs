//! Direction of trade.

/// The direction of trade, from the reporter's side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// Goods leave the reporter for the partner.
    Export,
    /// Goods enter the reporter from the partner.
    Import,
    /// Foreign goods leave the reporter again.
    ReExport,
}

impl Flow {
    /// Every flow with its name in files.
    pub const ALL: [(&str, Self); 3] =
        [("export", Self::Export), ("import", Self::Import), ("re-export", Self::ReExport)];

    /// Reads the name used in files.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == text).map(|(_, flow)| *flow)
    }

    /// The name used in files: `export`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Export => "export",
            Self::Import => "import",
            Self::ReExport => "re-export",
        }
    }
}
