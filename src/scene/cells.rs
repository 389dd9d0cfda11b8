//! Many cells of one size, drawn as one image instead of as rectangles.

use super::{Rect, Rgb, Theme};

/// Which colours the shades of a [`CellImage`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ramp {
    /// From far below to far above a middle: [`Ramp::shades`] is odd.
    Diverging,
    /// From little to much.
    Sequential,
    /// How many lines pass, from few to many.
    Density,
}

impl Ramp {
    /// Every ramp.
    pub const ALL: [Self; 3] = [Self::Diverging, Self::Sequential, Self::Density];

    /// How many shades it has, counted from 1; shade 0 is no colour.
    pub const fn shades(self) -> u8 {
        match self {
            Self::Diverging => 11,
            Self::Sequential => 9,
            Self::Density => 16,
        }
    }
}

/// Rows of equal cells, each with a shade of one ramp.
#[derive(Clone, Debug, PartialEq)]
pub struct CellImage {
    /// Where it lies, in CSS pixels; each cell is an equal part of it.
    pub area: Rect,
    /// Cells in a row.
    pub columns: usize,
    /// Row after row from the top, each from left to right; 0 shows what lies
    /// behind.
    pub shades: Vec<u8>,
    /// What the shades look like.
    pub ramp: Ramp,
}

impl CellImage {
    /// How many rows there are; an incomplete one does not count.
    pub fn rows(&self) -> usize {
        self.shades.len().checked_div(self.columns).unwrap_or(0)
    }
}

const DIVERGING: [(u32, u32); 11] = [
    // Falls from orange-brown, rises to blue: apart for every eye, in print
    // too, since both ends are far from the middle in lightness.
    (0x0067_2000, 0x00ff_b68f),
    (0x00a0_3a06, 0x00f5_9458),
    (0x00cf_6a2b, 0x00d5_7132),
    (0x00ea_a06c, 0x00a8_5626),
    (0x00f6_d0b0, 0x0077_4429),
    (0x00e9_ebee, 0x003c_434c),
    (0x00c4_dcf0, 0x0033_5a7e),
    (0x008f_bde2, 0x0038_78ab),
    (0x004f_93cc, 0x0055_99d0),
    (0x001f_67ab, 0x0084_bcec),
    (0x000a_3c74, 0x00bd_dfff),
];

const SEQUENTIAL: [(u32, u32); 9] = [
    (0x00eb_f2f5, 0x0023_2e38),
    (0x00ca_dfe6, 0x002b_4356),
    (0x00a6_cfd6, 0x002e_586f),
    (0x007b_bac4, 0x0031_7086),
    (0x004f_a1b2, 0x0038_8a9b),
    (0x002f_84a0, 0x004d_a5ac),
    (0x0021_668a, 0x0074_c0b8),
    (0x001a_4a70, 0x00a8_d9c6),
    (0x0012_2e50, 0x00e2_f2d8),
];

const fn parts(hex: u32) -> [u8; 3] {
    let [_, red, green, blue] = hex.to_be_bytes();
    [red, green, blue]
}

impl Theme {
    /// The colour of a shade of a ramp, 1 to [`Ramp::shades`]; beyond them the
    /// nearest one's.
    pub fn shade(self, ramp: Ramp, shade: u8) -> Rgb {
        let at = usize::from(shade.clamp(1, ramp.shades()) - 1);
        let pick = |(light, dark): (u32, u32)| {
            let [red, green, blue] = parts(if self == Self::Light { light } else { dark });
            (red, green, blue)
        };
        match ramp {
            Ramp::Diverging => pick(DIVERGING[at]),
            Ramp::Sequential => pick(SEQUENTIAL[at]),
            // The sequential colours with one in between, by whole numbers.
            Ramp::Density => {
                let (one, next) = (at / 2, at.div_ceil(2));
                let (a, b) = (pick(SEQUENTIAL[one]), pick(SEQUENTIAL[next]));
                let mid = |a: u8, b: u8| a / 2 + b / 2 + (a & b & 1);
                (mid(a.0, b.0), mid(a.1, b.1), mid(a.2, b.2))
            }
        }
    }
}
