//! Colours by role. A scene names roles; a theme says what they look like, so
//! that a change of theme draws the same scene again.

/// The role of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Background of the chart.
    Paper,
    /// Background of boxes above the chart.
    Raised,
    /// Text and strong lines.
    Text,
    /// Secondary text, axes.
    Muted,
    /// Grid lines; decoration only.
    Grid,
    /// Marks of the time before, tracks, brackets: at least 3:1 on paper.
    Before,
    /// A fall.
    Loss,
    /// A dated event.
    Event,
    /// The keyboard's focus.
    Focus,
    /// Series by position, 0 to 6; counts on from 0 beyond.
    Series(u8),
    /// The chart's highlight band: decoration only.
    Band,
}

impl Ink {
    /// Every role, with a series for each colour that they have.
    pub fn all() -> impl Iterator<Item = Self> {
        let roles = [
            Self::Paper,
            Self::Raised,
            Self::Text,
            Self::Muted,
            Self::Grid,
            Self::Before,
            Self::Loss,
            Self::Event,
            Self::Focus,
            Self::Band,
        ];
        roles.into_iter().chain((0..SERIES_COLOURS).map(Self::Series))
    }
}

/// How many series colours differ.
pub const SERIES_COLOURS: u8 = 7;

/// Which set of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
}

/// Red, green, blue.
pub type Rgb = (u8, u8, u8);

const fn rgb(hex: u32) -> Rgb {
    let [_, red, green, blue] = hex.to_be_bytes();
    (red, green, blue)
}

impl Theme {
    /// Reads the name used in options: `light` or `dark`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }

    /// The colour of a role. Contrast and distance are checked in the tests:
    /// 4.5:1 for text, 3:1 for marks on paper and on raised boxes.
    pub fn colour(self, ink: Ink) -> Rgb {
        // Series keep the order blue, orange, green, purple, ... in both
        // themes, so that a text may speak of "the blue line".
        let (light, dark) = match ink {
            Ink::Paper => (0x00ff_ffff, 0x0014_181d),
            Ink::Raised => (0x00ff_ffff, 0x0022_2830),
            Ink::Text => (0x001a_1d21, 0x00ec_eef1),
            Ink::Muted => (0x0059_616b, 0x00a9_b2bd),
            Ink::Grid => (0x00e1_e4e8, 0x002f_3740),
            Ink::Before => (0x0075_7e89, 0x008b_95a1),
            Ink::Loss => (0x00b4_2318, 0x00ff_8a75),
            Ink::Event => (0x005d_3a1a, 0x00e6_c79c),
            Ink::Focus => (0x000b_57d0, 0x009c_c4ff),
            Ink::Band => (0x00fd_f1e3, 0x002b_2620),
            Ink::Series(index) => match index % SERIES_COLOURS {
                0 => (0x001b_62a8, 0x006a_b0f3),
                1 => (0x00c2_500a, 0x00ff_a05c),
                2 => (0x0013_7a5b, 0x004f_cfa2),
                3 => (0x0084_3c9e, 0x00d3_9df0),
                4 => (0x0076_6300, 0x00e0_c84f),
                5 => (0x00bf_2f62, 0x00ff_93b5),
                _ => (0x0043_4c57, 0x00c3_cbd4),
            },
        };
        rgb(match self {
            Self::Light => light,
            Self::Dark => dark,
        })
    }
}
