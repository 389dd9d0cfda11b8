//! What a reporter or partner is: a country, the world, a group of countries,
//! or a rest that belongs to none.
//!
//! Adding a group to its members counts them twice, so every name is sorted
//! before anything is summed. The lists hold what the offices of our formats
//! publish: Eurostat's Geonomenclature, the UN's M49 as Comtrade extends it
//! ("areas, nes"), and the US Census Bureau's country codes below 1000.

/// What kind of area a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaKind {
    /// A country or territory.
    Country,
    /// All of them: its row is the total of the others.
    World,
    /// A union, continent or other group whose members may have rows too.
    Group,
    /// What is not assigned to a country: part of the world, of no group.
    Unspecified,
}

impl AreaKind {
    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::World => "world",
            Self::Group => "group of countries",
            Self::Unspecified => "not assigned to a country",
        }
    }
}

const WORLD: [&str; 40] = [
    "world",
    "w00",
    "wld",
    "total",
    "all countries",
    "all partners",
    "all trading partners",
    "wo",
    "total all countries",
    "all countries total",
    "tot",
    "全部",
    "合计",
    "总值",
    "total world",
    "world total",
    "grand total",
    "sum",
    "summe",
    "insgesamt",
    "gesamt",
    "welt",
    "alle länder",
    "monde",
    "ensemble",
    "mundo",
    "todos los países",
    "mondo",
    "totale",
    "мир",
    "всего",
    "итого",
    "все страны",
    "世界",
    "总计",
    "合計",
    "総額",
    "세계",
    "합계",
    "총계",
];

const WORLD_STARTS: [&str; 4] = ["world,", "world (", "world total", "all countries of the world"];

const GROUP_STARTS: [&str; 30] = [
    "european union",
    "euro area",
    "euro zone",
    "eurozone",
    "eu-",
    "eu27",
    "eu28",
    "eu25",
    "eu15",
    "ea1",
    "ea2",
    "extra-e",
    "extra e",
    "intra-e",
    "intra e",
    "extra_",
    "intra_",
    "eur27",
    "eur28",
    "nafta",
    "usmca",
    "cafta",
    "asean",
    "opec",
    "brics",
    "oecd",
    "sub saharan",
    "sub-saharan",
    "other countries of",
    "advanced technology products",
];

const GROUPS: [&str; 36] = [
    "eu",
    "ea",
    "eu27_2020",
    "africa",
    "asia",
    "europe",
    "oceania",
    "america",
    "americas",
    "north america",
    "south america",
    "central america",
    "latin america",
    "middle east",
    "pacific rim",
    "australia and oceania",
    "south and central america",
    "cis",
    "eaeu",
    "eeu",
    "eurasian economic union",
    "caribbean",
    "mercosur",
    "efta",
    "g7",
    "g20",
    "apec",
    "acp",
    "apta",
    "owid_eur",
    "owid_eun",
    "owid_afr",
    "owid_asi",
    "high income",
    "low income",
    "arab world",
];

const UNSPECIFIED: [&str; 22] = [
    ", nes",
    " nes",
    "not specified",
    "not determined",
    "unspecified",
    "special categor",
    "bunker",
    "free zone",
    "stores and provisions",
    "areas not",
    "not elsewhere",
    "confidential",
    "unknown",
    "neutral zone",
    "unidentified",
    "international organi",
    "secret",
    "no breakdown",
    "non spécifi",
    "nicht ermittelt",
    "国别不详",
    "未分",
];

/// The kind of the area with this name and code (either may be empty).
pub fn kind(name: &str, code: &str) -> AreaKind {
    // Comtrade's code of the world, its groups' codes end in `_X` names only.
    if code == "0" || code == "000" || code == "W00" {
        return AreaKind::World;
    }
    let lower = name.trim().to_lowercase();
    let is_world = WORLD.contains(&lower.as_str())
        || WORLD_STARTS.iter().any(|start| lower.starts_with(start));
    // Seasonally adjusted figures are no sum of their parts.
    if lower.contains("seasonally adjusted") && !lower.contains("not seasonally") {
        return AreaKind::Group;
    }
    if is_world {
        return AreaKind::World;
    }
    if UNSPECIFIED.iter().any(|part| lower.contains(part)) {
        return AreaKind::Unspecified;
    }
    let is_group = GROUPS.contains(&lower.as_str())
        || GROUP_STARTS.iter().any(|start| lower.starts_with(start))
        || lower.ends_with("income countries");
    if is_group { AreaKind::Group } else { AreaKind::Country }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_stand_apart_from_their_members() {
        for (name, expected) in [
            ("World", AreaKind::World),
            ("World, Not Seasonally Adjusted", AreaKind::World),
            ("Summe", AreaKind::World),
            ("Всего", AreaKind::World),
            ("合計", AreaKind::World),
            ("European Union - 27 countries (AT, BE)", AreaKind::Group),
            ("Euro area 20 (from 2023)", AreaKind::Group),
            ("EU27_2020", AreaKind::Group),
            ("NAFTA with Mexico (Consump)", AreaKind::Group),
            ("Advanced Technology Products", AreaKind::Group),
            ("Areas, nes", AreaKind::Unspecified),
            ("Other Asia, nes", AreaKind::Unspecified),
            ("Bunkers", AreaKind::Unspecified),
            ("Genesis", AreaKind::Country),
            ("South Africa", AreaKind::Country),
            ("Ecuador", AreaKind::Country),
            ("Russian Federation (Russia)", AreaKind::Country),
            ("ES", AreaKind::Country),
        ] {
            assert_eq!(kind(name, ""), expected, "{name}");
        }
        assert_eq!(kind("", "0"), AreaKind::World);
    }
}
