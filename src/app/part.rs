//! How much of the engine there is. A page loads it in parts
//! (`tests/web/parts.mjs`); natively all is there.

/// A part of the engine. Each brings what those that it stands on lack: `Use`
/// stands on `Kinds`, `Studies` on `Use`, and every further one on `Studies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What opens a story and draws figures month by month.
    Pictures,
    /// The other kinds that most stories have: claims, before and after, and
    /// the texts of timelines.
    Kinds,
    /// What a reader does with them, events in lanes, addresses.
    Use,
    /// What views behind a number share, and pictures to take away.
    Studies,
    /// Tables to take away.
    Files,
    /// Charts in words, step by step and as sound.
    Reading,
    /// Every line of goods.
    Goods,
    /// Other dates, bases, routes and goods behind each percentage.
    Evidence,
    /// What the past alone led to expect.
    Expected,
    /// Two records of one trade.
    Mirror,
    /// Each line in a panel of its own.
    Multiples,
    /// A loss beside what others gained.
    Reroute,
    /// The parts of a whole over time.
    Shares,
    /// Before and after as the ends of lines.
    Slope,
    /// Observed falls, applied to another flow.
    Stress,
}

/// All parts, by the number that a page knows them by.
const ALL: [Part; 15] = [
    Part::Pictures,
    Part::Kinds,
    Part::Use,
    Part::Studies,
    Part::Files,
    Part::Reading,
    Part::Goods,
    Part::Evidence,
    Part::Expected,
    Part::Mirror,
    Part::Multiples,
    Part::Reroute,
    Part::Shares,
    Part::Slope,
    Part::Stress,
];

impl Part {
    /// The part that a kind of view needs; a timeline's picture needs
    /// [`Use`](Self::Use) too, see [`App::part`](super::App::part).
    pub(super) fn of(kind: &str) -> Self {
        match kind {
            "rank" | "heat" | "density" => Self::Goods,
            "claims" | "collapse" | "timeline" => Self::Kinds,
            "evidence" => Self::Evidence,
            "expected" => Self::Expected,
            "mirror" => Self::Mirror,
            "multiples" => Self::Multiples,
            "reroute" => Self::Reroute,
            "shares" => Self::Shares,
            "slope" => Self::Slope,
            "stress" => Self::Stress,
            // Of no kind: it has nothing to wait for.
            _ => Self::Pictures,
        }
    }

    /// The part of a number.
    pub fn numbered(number: u8) -> Option<Self> {
        ALL.get(usize::from(number)).copied()
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Whether it draws one of the views behind a number.
    pub(super) fn is_study(self) -> bool {
        self.number() >= Self::Evidence.number()
    }

    /// The parts that it stands on, and itself.
    pub fn with_those_below(self) -> Parts {
        let below = self.number().min(Self::Files.number());
        Parts((1 << below) - 1).and(self)
    }
}

/// The parts that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts(u16);

impl Parts {
    /// All of them.
    pub const ALL: Self = Self((1 << ALL.len()) - 1);

    /// With one more.
    pub fn and(self, part: Part) -> Self {
        Self(self.0 | (1 << part.number()))
    }

    /// With all of `others`.
    pub fn and_all(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether a part is there.
    pub fn contains(self, part: Part) -> bool {
        self.0 & (1 << part.number()) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, Part, Parts};

    #[test]
    fn a_part_has_the_number_of_its_place() {
        for (at, part) in ALL.into_iter().enumerate() {
            assert_eq!(usize::from(part.number()), at);
            assert_eq!(Part::numbered(part.number()), Some(part));
            assert!(Parts::ALL.contains(part));
        }
        assert_eq!(Part::numbered(15), None);
    }

    #[test]
    fn pages_know_parts_by_the_same_numbers() {
        let script = include_str!("../../www/parts.js");
        let line = script.lines().find_map(|line| line.strip_prefix("export const PARTS = ["));
        let line = line.and_then(|line| line.strip_suffix("];")).expect("a list of names");
        let names: Vec<&str> = line.split(", ").map(|name| name.trim_matches('\'')).collect();
        let ours = ALL.map(|part| match part {
            Part::Pictures => "_bg".to_owned(),
            _ => format!("-{part:?}").to_lowercase(),
        });
        assert_eq!(names, ours);
        for kind in &names[usize::from(Part::Evidence.number())..] {
            let part = Part::of(kind.trim_start_matches('-'));
            assert_eq!(names[usize::from(part.number())], *kind);
        }
    }

    #[test]
    fn a_part_stands_on_those_up_to_studies() {
        let numbers = |part: Part| -> Vec<u8> {
            let all = ALL.into_iter().filter(|other| part.with_those_below().contains(*other));
            all.map(Part::number).collect()
        };
        assert_eq!(numbers(Part::Pictures), [0]);
        assert_eq!(numbers(Part::Use), [0, 1, 2]);
        assert_eq!(numbers(Part::Studies), [0, 1, 2, 3]);
        assert_eq!(numbers(Part::Goods), [0, 1, 2, 3, 6]);
        assert_eq!(numbers(Part::Evidence), [0, 1, 2, 3, 7]);
    }
}
