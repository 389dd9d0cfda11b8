//! What was read, from one file or several, as one table; and a choice from
//! it as a story: reporter, partner and goods, drawn as soon as they are read.
//!
//! What people did not choose is settled by rules that show figures as they
//! were published: the largest row of a side stands first, sums are made when
//! asked for, and never count anything twice ([`super::total`]).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::table::{Builder, Figures, Line, Measure, stored};
use super::total::{Course, Query, course};
use super::words::NOT_STATED;
use super::{area, breaks};
use crate::read::{Fields, TRADE_HEADER, TradeRecord};
use crate::trade::{Cell, Flow, HsCode, Period, Unit};

/// Several tables as one.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The figures; of a figure that stands in several files, the first.
    pub table: Figures,
    /// Figures that stood in an earlier file already, with the same number.
    pub repeated: usize,
    /// The same with another number, of another vintage perhaps.
    pub contrary: usize,
}

impl Gathered {
    /// What stood in several files, a sentence each.
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        if self.repeated > 0 {
            words.push(format!(
                "files: {} figures stand in several files; each counts once",
                self.repeated
            ));
        }
        if self.contrary > 0 {
            words.push(format!(
                "files: {} figures stand in several files with different numbers; those of the \
                 file read first are shown",
                self.contrary
            ));
        }
        words
    }
}

/// Puts tables together: areas with the same name and goods with the same
/// code are the same, whatever else the files say of them.
pub fn gather<'a>(tables: impl IntoIterator<Item = &'a Figures>) -> Gathered {
    let mut builder = Builder::default();
    let mut areas: HashMap<String, u32> = HashMap::new();
    let mut twice: Vec<(u32, Period, Cell)> = Vec::new();
    for table in tables {
        let areas: Vec<u32> = table
            .areas()
            .iter()
            .map(|area| {
                let add = || builder.add_area(&area.name, &area.code);
                *areas.entry(area.name.to_lowercase()).or_insert_with(add)
            })
            .collect();
        let goods: Vec<u32> = table
            .all_goods()
            .iter()
            .map(|goods| builder.add_goods(goods.code.clone(), &goods.name))
            .collect();
        let measures: Vec<u32> = table
            .measures()
            .iter()
            .map(|measure| builder.table.add_measure(measure.clone()))
            .collect();
        let lines: Vec<u32> = table
            .lines()
            .iter()
            .map(|line| {
                let detail = table.detail(line.detail).clone();
                let line = Line {
                    reporter: areas[line.reporter as usize],
                    partner: areas[line.partner as usize],
                    goods: goods[line.goods as usize],
                    measure: measures[line.measure as usize],
                    detail: builder.add_detail(detail.text, detail.is_total),
                };
                builder.add_line(line)
            })
            .collect();
        for figure in table.iter() {
            let line = lines[figure.line as usize];
            let (period, at) = (stored(figure.period), figure.at as usize);
            if !builder.push(line, period, figure.cell, figure.quality, at) {
                twice.push((line, figure.period, figure.cell));
            }
        }
    }
    let table = builder.finish();
    let wanted: HashSet<(u32, Period)> =
        twice.iter().map(|(line, period, _)| (*line, *period)).collect();
    let kept: HashMap<(u32, Period), Cell> = table
        .iter()
        .filter(|figure| wanted.contains(&(figure.line, figure.period)))
        .map(|figure| ((figure.line, figure.period), figure.cell))
        .collect();
    let is_same = |(line, period, cell): &&(u32, Period, Cell)| {
        kept.get(&(*line, *period)).is_some_and(|kept| kept == cell)
    };
    let repeated = twice.iter().filter(is_same).count();
    Gathered { table, repeated, contrary: twice.len() - repeated }
}

/// All reporters, partners or goods together, as a choice.
pub const ALL: &str = "*";

/// Most goods that are drawn at once.
pub const MOST_GOODS: usize = 8;

/// Goods that are drawn when nobody chose any.
const FIRST_GOODS: usize = 5;

/// What people chose; what is empty, or is not there, is settled by rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// Flow, unit and variant, as offered.
    pub measure: String,
    /// Name of the reporter, or [`ALL`].
    pub reporter: String,
    /// Name of the partner, or [`ALL`].
    pub partner: String,
    /// Codes of goods (names where there is none), or [`ALL`].
    pub goods: Vec<String>,
    /// Last period of the window before.
    pub before: String,
    /// First period of the window after.
    pub after: String,
    /// Periods of each window: `1`, `3` or `12`.
    pub window: String,
    /// `file` for the charts that files were taken from, `chosen` for those of
    /// the choice above; as the files are when empty.
    pub shown: String,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pick {
    /// Its name in a [`Choice`].
    pub value: String,
    /// For people.
    pub label: String,
}

/// A choice, what else could be chosen, and what it shows.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// The choice in force.
    pub choice: Choice,
    /// Flows and units.
    pub measures: Vec<Pick>,
    /// Reporters of the measure, the largest first.
    pub reporters: Vec<Pick>,
    /// Partners of the reporter, the largest first.
    pub partners: Vec<Pick>,
    /// Goods of the two, the largest first.
    pub goods: Vec<Pick>,
    /// Periods of the goods, in order.
    pub periods: Vec<Pick>,
    /// Lengths of windows that fit the periods.
    pub windows: Vec<Pick>,
    /// The chosen figures as our own trade table.
    pub csv: String,
    /// Who trades with whom which way, as a title.
    pub title: String,
    /// How sums were made and what they lack, a sentence each.
    pub ways: Vec<String>,
    /// Where a code's meaning changes: code, period, in words.
    pub breaks: Vec<(String, String, String)>,
    /// Currency or unit.
    pub unit: String,
    /// Direction, as in files.
    pub flow: String,
    /// Reporter and partner as in `csv`.
    pub sides: (String, String),
    /// What is assumed where the files say nothing; pictures say it too.
    pub assumed: String,
    /// Why nothing can be drawn; empty when something can.
    pub problem: String,
}

/// Settles a choice and puts its figures together; `source` says where they
/// come from.
pub fn offer(table: &Figures, choice: &Choice, source: &str) -> Offer {
    let mut offer = Offer::default();
    let sizes = sizes(table);
    let Some((key, measure)) = measures(table, choice, &mut offer) else {
        "no figure was read".clone_into(&mut offer.problem);
        return offer;
    };
    let of_measure: Vec<(Line, f64)> = table
        .lines()
        .iter()
        .zip(sizes)
        .filter(|(line, _)| line.measure == key)
        .map(|(line, size)| (*line, size))
        .collect();
    let (reporter, picks) =
        side(table, &of_measure, &choice.reporter, "reporter", |line| line.reporter);
    offer.reporters = picks;
    let is_of = |name: &str, area: u32| name == ALL || table.area(area).name == name;
    let of_reporter: Vec<(Line, f64)> =
        of_measure.into_iter().filter(|(line, _)| is_of(&reporter, line.reporter)).collect();
    let (partner, picks) =
        side(table, &of_reporter, &choice.partner, "partner", |line| line.partner);
    offer.partners = picks;
    let of_both: Vec<(Line, f64)> =
        of_reporter.into_iter().filter(|(line, _)| is_of(&partner, line.partner)).collect();
    let goods = goods(table, &of_both, &choice.goods, &mut offer);
    offer.choice.reporter.clone_from(&reporter);
    offer.choice.partner.clone_from(&partner);
    offer.choice.goods.clone_from(&goods);
    offer.sides = (side_words(&reporter, "reporter"), side_words(&partner, "partner"));
    measure.unit.name().clone_into(&mut offer.unit);
    // Pictures need a way the goods go: they say when it is only assumed.
    let flow = measure.flow.unwrap_or(Flow::Export);
    if measure.flow.is_none() {
        "The file does not say whether these are exports or imports; shown as exports until you \
         say."
            .clone_into(&mut offer.assumed);
    }
    flow.name().clone_into(&mut offer.flow);
    offer.title = title(flow, &offer.sides);
    let named = |name: &'static str, value: &str| (value != ALL).then(|| (name, value.to_owned()));
    let (reporter, partner) = (named("reporter", &reporter), named("partner", &partner));
    let query = Query {
        reporter: reporter.as_ref().map(|(_, name)| name.as_str()),
        partner: partner.as_ref().map(|(_, name)| name.as_str()),
        measure: Some(key),
        ..Query::default()
    };
    let courses = courses(table, &query, &goods, &mut offer);
    write(&courses, measure, flow, source, &mut offer);
    windows(&courses, choice, &mut offer);
    marks(table, &courses, &mut offer);
    offer
}

/// The size of every line: the sum of its figures without their signs. Only
/// an order is made of it, so headings may count beside their parts.
fn sizes(table: &Figures) -> Vec<f64> {
    let mut sizes = vec![0.0; table.lines().len()];
    for figure in table.iter() {
        sizes[figure.line as usize] += figure.cell.number().unwrap_or(0.0).abs();
    }
    sizes
}

fn measure_key(measure: &Measure) -> String {
    let flow = measure.flow.map_or("", Flow::name);
    format!("{flow}|{}|{}", measure.unit, measure.variant)
}

fn measure_words(measure: &Measure) -> String {
    let flow =
        measure.flow.map_or("Flow not stated".to_owned(), |flow| sentence(flow.name()) + "s");
    let variant = &measure.variant;
    if variant.is_empty() {
        format!("{flow}, {}", measure.unit)
    } else {
        format!("{flow}, {} ({variant})", measure.unit)
    }
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Offers flows and units: stated flows, money and plain measures first, then
/// those with the most lines.
fn measures<'t>(
    table: &'t Figures,
    choice: &Choice,
    offer: &mut Offer,
) -> Option<(u32, &'t Measure)> {
    let mut lines = vec![0_usize; table.measures().len()];
    for line in table.lines() {
        lines[line.measure as usize] += 1;
    }
    let keyed = (0_u32..).zip(table.measures()).zip(lines);
    let mut found: Vec<((u32, &Measure), usize)> = keyed.filter(|(_, lines)| *lines > 0).collect();
    found.sort_by_key(|((_, measure), lines)| {
        let is_money = matches!(measure.unit, Unit::Currency(_));
        (measure.flow.is_none(), !is_money, !measure.variant.is_empty(), usize::MAX - lines)
    });
    offer.measures = found
        .iter()
        .map(|((_, measure), _)| Pick {
            value: measure_key(measure),
            label: measure_words(measure),
        })
        .collect();
    let chosen = found.iter().find(|((_, measure), _)| measure_key(measure) == choice.measure);
    let ((key, measure), _) = chosen.or(found.first())?;
    offer.choice.measure = measure_key(measure);
    Some((*key, measure))
}

/// Offers the areas of one side by size, and settles which is taken: as the
/// file has them, the largest first.
fn side(
    table: &Figures,
    lines: &[(Line, f64)],
    wanted: &str,
    what: &str,
    key: fn(&Line) -> u32,
) -> (String, Vec<Pick>) {
    let mut sizes: BTreeMap<&str, f64> = BTreeMap::new();
    for (line, size) in lines {
        *sizes.entry(&table.area(key(line)).name).or_default() += size;
    }
    let mut names: Vec<(&str, f64)> = sizes.into_iter().collect();
    names.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    let mut picks: Vec<Pick> = names
        .iter()
        .map(|(name, _)| Pick { value: (*name).to_owned(), label: side_label(name) })
        .collect();
    if picks.len() > 1 {
        let label = format!("All {} {what}s together", picks.len());
        picks.push(Pick { value: ALL.to_owned(), label });
    }
    let is_there = picks.iter().any(|pick| pick.value == wanted);
    let first = names.first().map_or("", |(name, _)| name);
    (if is_there { wanted } else { first }.to_owned(), picks)
}

fn side_label(name: &str) -> String {
    let text = clean(name);
    match area::kind(name, "") {
        area::AreaKind::Group => format!("{text} (group)"),
        _ if name == NOT_STATED => "not stated in the file".to_owned(),
        _ => text,
    }
}

fn side_words(name: &str, what: &str) -> String {
    match name {
        ALL => format!("all {what}s together"),
        NOT_STATED | "" => format!("a {what} that the file does not state"),
        name => without_members(&clean(name)),
    }
}

/// Offices write the members of a group behind its name: no title has room.
fn without_members(name: &str) -> String {
    match name.split_once(" (") {
        Some((short, rest)) if rest.chars().count() > 30 => short.to_owned(),
        _ => name.to_owned(),
    }
}

/// One line of text: what our own table keeps.
fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn title(flow: Flow, (reporter, partner): &(String, String)) -> String {
    match flow {
        Flow::Export => format!("Exports from {reporter} to {partner}"),
        Flow::Import => format!("Imports of {reporter} from {partner}"),
        Flow::ReExport => format!("Re-exports from {reporter} to {partner}"),
    }
}

/// Whether one of two codes is a part of the other.
fn is_related(a: &str, b: &str) -> bool {
    a == "TOTAL"
        || b == "TOTAL"
        || a.split('+').any(|a| b.split('+').any(|b| a.starts_with(b) || b.starts_with(a)))
}

/// Offers goods by size and settles which are taken: the largest, but no part
/// beside its whole.
fn goods(
    table: &Figures,
    lines: &[(Line, f64)],
    wanted: &[String],
    offer: &mut Offer,
) -> Vec<String> {
    let mut sizes: BTreeMap<&str, (f64, Option<&str>, &str)> = BTreeMap::new();
    for (line, size) in lines {
        let goods = table.goods(line.goods);
        let code = goods.code.as_ref().map(HsCode::as_str);
        let key = code.unwrap_or(&goods.name);
        let entry = sizes.entry(key).or_insert((0.0, code, &goods.name));
        entry.0 += size;
        if entry.2.is_empty() {
            entry.2 = &goods.name;
        }
    }
    let mut found: Vec<_> = sizes.into_iter().collect();
    found.sort_by(|a, b| b.1.0.total_cmp(&a.1.0).then(a.0.cmp(b.0)));
    let mut picks: Vec<Pick> = Vec::new();
    for (key, (_, code, name)) in &found {
        let value = if key.is_empty() { ALL } else { key };
        picks.push(Pick { value: value.to_owned(), label: goods_words(*code, name) });
    }
    if picks.len() > 1 {
        picks.push(Pick { value: ALL.to_owned(), label: "All goods of the file together".into() });
    }
    let is_there = |value: &String| picks.iter().any(|pick| pick.value == **value);
    let mut chosen: Vec<String> =
        wanted.iter().filter(|value| is_there(value)).take(MOST_GOODS).cloned().collect();
    if chosen.is_empty() {
        for (key, (_, code, _)) in &found {
            let is_part = chosen.iter().any(|other| code.is_some_and(|own| is_related(own, other)));
            if !is_part && chosen.len() < FIRST_GOODS {
                chosen.push(if key.is_empty() { ALL } else { key }.to_owned());
            }
        }
    }
    offer.goods = picks;
    chosen
}

fn goods_words(code: Option<&str>, name: &str) -> String {
    let name = clean(name);
    match code {
        Some("TOTAL") => "All goods (TOTAL)".to_owned(),
        Some(code) if name.is_empty() || name == code => code.to_owned(),
        Some(code) => {
            let name = name.replace(&format!("[{code}]"), "");
            let name = name.trim().strip_prefix(code).unwrap_or(name.trim()).trim_start();
            format!("{code} {name}")
        }
        None if name.is_empty() || name == NOT_STATED => "goods not stated in the file".to_owned(),
        None => name,
    }
}

/// A label as charts have room for it: offices name goods in whole sentences.
pub fn short(label: &str) -> String {
    const MOST: usize = 36;
    let Some((end, _)) = label.char_indices().nth(MOST) else { return label.to_owned() };
    let start = &label[..end];
    let end = start.rfind(' ').filter(|end| *end > MOST / 2).unwrap_or(end);
    format!("{}…", start[..end].trim_end_matches([',', ';', ' ']))
}

/// Chosen goods with their courses.
type Courses = Vec<(Pick, Course)>;

fn courses(table: &Figures, query: &Query, goods: &[String], offer: &mut Offer) -> Courses {
    let mut courses = Courses::new();
    let mut ways = BTreeSet::new();
    for value in goods {
        let Some(pick) = offer.goods.iter().find(|pick| pick.value == *value).cloned() else {
            continue;
        };
        let is_code = HsCode::parse(value).is_some();
        let query = Query {
            product: (is_code && value != ALL).then_some(value),
            commodity: (!is_code && value != ALL).then_some(value),
            ..query.clone()
        };
        match course(table, &query) {
            Ok(course) => courses.push((pick, course)),
            Err(problem) => {
                ways.insert(format!("{}: {problem}", pick.label));
            }
        }
    }
    // One kind of period on one axis: the finest.
    let kind = |course: &Course| course.points.first().map(|point| point.period);
    let rank = |period: Option<Period>| match period {
        Some(Period::Month(..)) => 3,
        Some(Period::Quarter(..)) => 2,
        Some(Period::Year(_)) => 1,
        None => 0,
    };
    let finest = courses.iter().map(|(_, course)| rank(kind(course))).max().unwrap_or(0);
    courses.retain(|(pick, course)| {
        let is_kept = rank(kind(course)) == finest && finest > 0;
        if !is_kept {
            ways.insert(format!("{}: of other periods than the rest; left out", pick.label));
        }
        is_kept
    });
    for (pick, course) in &courses {
        ways.extend(course.ways.iter().cloned());
        let with_gaps = course.points.iter().filter(|point| point.gaps > 0 && point.figures > 0);
        let count = with_gaps.count();
        if count > 0 {
            ways.insert(format!(
                "{}: in {count} periods, parts of the sum are missing or suppressed; it holds the \
                 others",
                pick.label
            ));
        }
    }
    offer.ways.extend(ways);
    if courses.is_empty() {
        "no figure fits the choice".clone_into(&mut offer.problem);
    }
    courses
}

/// Writes the courses as our own table.
fn write(courses: &Courses, measure: &Measure, flow: Flow, source: &str, offer: &mut Offer) {
    let mut csv = TRADE_HEADER.to_owned();
    let (reporter, partner) = offer.sides.clone();
    for (pick, course) in courses {
        let code = HsCode::parse(&pick.value).map(|code| code.as_str().to_owned());
        for point in &course.points {
            let record = TradeRecord {
                reporter: &reporter,
                partner: &partner,
                flow,
                code: code.as_deref().unwrap_or_default(),
                name: &pick.label,
                period: point.period,
                cell: point.cell,
                unit: &measure.unit,
                quality: point.quality,
                source,
                source_url: "",
            };
            record.write(&mut Fields::new(&mut csv));
        }
    }
    offer.csv = csv;
}

/// Offers the periods, and settles the windows of before and after: by rule
/// around the steepest fall of what is shown from one period to the next.
fn windows(courses: &Courses, choice: &Choice, offer: &mut Offer) {
    let periods: BTreeSet<Period> = courses
        .iter()
        .flat_map(|(_, course)| course.points.iter().map(|point| point.period))
        .collect();
    let (Some(first), Some(last)) = (periods.first(), periods.last()) else { return };
    let steps = first.steps_to(*last).unwrap_or(0);
    offer.periods = (0..=steps.min(1_200))
        .map(|step| first.plus(step))
        .map(|period| Pick { value: period.to_string(), label: period.long() })
        .collect();
    let lengths: &[(i32, &str)] = match first {
        Period::Month(..) => &[(1, "one month"), (3, "three months"), (12, "twelve months")],
        Period::Quarter(..) => &[(1, "one quarter"), (4, "four quarters")],
        Period::Year(_) => &[(1, "one year"), (3, "three years")],
    };
    let fits = |length: i32| length == 1 || 2 * length <= steps + 1;
    offer.windows = lengths
        .iter()
        .filter(|(length, _)| fits(*length))
        .map(|(length, label)| Pick { value: length.to_string(), label: (*label).to_owned() })
        .collect();
    let is_offered = |picks: &[Pick], value: &String| picks.iter().any(|pick| pick.value == *value);
    let length = Some(&choice.window).filter(|value| is_offered(&offer.windows, value));
    offer.choice.window = length.cloned().unwrap_or_else(|| "1".to_owned());
    let (before, after) = steepest(courses, &periods).unwrap_or((*first, *last));
    let settle = |wanted: &String, by_rule: Period| {
        if is_offered(&offer.periods, wanted) { wanted.clone() } else { by_rule.to_string() }
    };
    offer.choice.before = settle(&choice.before, before);
    offer.choice.after = settle(&choice.after, after);
}

/// The two neighbouring periods between which the sum of what both have falls
/// the most.
fn steepest(courses: &Courses, periods: &BTreeSet<Period>) -> Option<(Period, Period)> {
    let numbers: Vec<BTreeMap<Period, f64>> = courses
        .iter()
        .map(|(_, course)| {
            let points = course.points.iter();
            points.filter_map(|point| Some((point.period, point.cell.number()?))).collect()
        })
        .collect();
    let fall = |before: &Period| {
        let after = before.plus(1);
        let falls = numbers.iter().filter_map(|of| Some(of.get(before)? - of.get(&after)?));
        falls.reduce(|a, b| a + b)
    };
    let falls = periods.iter().filter_map(|period| Some((*period, fall(period)?)));
    let (before, fall) = falls.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)))?;
    (fall > 0.0).then(|| (before, before.plus(1)))
}

/// A window of `length` periods that ends (or starts) at `at`, as stories
/// write it.
pub fn window(at: &str, length: &str, is_before: bool) -> String {
    let length: i32 = length.parse().unwrap_or(1);
    match Period::parse(at) {
        Some(end) if is_before && length > 1 => format!("{}/{end}", end.plus(1 - length)),
        Some(start) if length > 1 => format!("{start}/{}", start.plus(length - 1)),
        _ => at.to_owned(),
    }
}

/// Marks where the meaning of a chosen code changes.
fn marks(table: &Figures, courses: &Courses, offer: &mut Offer) {
    for found in breaks::breaks(table) {
        let Some((_, course)) = courses.iter().find(|(pick, _)| pick.value == found.code) else {
            continue;
        };
        // The first figure under the new edition; of a code that ended with the
        // old one, its last.
        let year = found.change.year;
        let mut numbers = course.points.iter().filter(|point| point.cell.number().is_some());
        let begins = numbers.clone().find(|point| point.period.calendar_year() >= year);
        let ends = numbers.rfind(|point| point.period.calendar_year() == year - 1);
        if let Some(point) = begins.or(ends) {
            offer.breaks.push((found.code.clone(), point.period.to_string(), found.words()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Content, Options, read_bytes};
    use super::*;

    fn figures(text: &str) -> Figures {
        match read_bytes("t", text.as_bytes(), &Options::default()).unwrap().content {
            Content::Figures(table) => *table,
            _ => panic!("figures were expected"),
        }
    }

    const HEAD: &str = "reporter,partner,flow,product,period,value_eur\n";

    fn table(rows: &str) -> Figures {
        figures(&format!("{HEAD}{rows}"))
    }

    #[test]
    fn files_become_one_table_and_what_stands_twice_is_counted() {
        let first = table("DE,RU,export,8542,2022-01,5\nDE,RU,export,8542,2022-02,6\n");
        let second = table(
            "DE,RU,export,8542,2022-02,6\nDE,RU,export,8542,2022-01,7\nFR,RU,export,8542,2022-03,1\n",
        );
        let both = gather([&first, &second]);
        assert_eq!((both.table.len(), both.repeated, both.contrary), (3, 1, 1));
        assert_eq!((both.table.areas().len(), both.table.all_goods().len()), (3, 1));
    }

    const TWO: &str = "DE,RU,export,8542,2022-01,5\nFR,RU,export,8542,2022-01,6\n\
                       DE,RU,export,8542,2022-02,9\nFR,RU,export,8542,2022-02,8\n\
                       DE,RU,export,8542,2022-03,1\nFR,RU,export,8542,2022-03,2\n\
                       DE,RU,export,854231,2022-03,1\nDE,KZ,export,8517,2022-03,2\n";

    #[test]
    fn nothing_chosen_is_settled_by_size_and_by_the_steepest_fall() {
        let offer = offer(&table(TWO), &Choice::default(), "t");
        let choice = &offer.choice;
        assert_eq!((choice.reporter.as_str(), choice.partner.as_str()), ("DE", "RU"));
        assert_eq!(choice.goods, ["8542"], "no part beside its whole");
        assert_eq!((choice.before.as_str(), choice.after.as_str()), ("2022-02", "2022-03"));
        assert_eq!(offer.title, "Exports from DE to RU");
        assert_eq!(offer.csv.lines().count(), 4);
    }

    #[test]
    fn all_together_are_sums_that_say_what_they_are_made_of() {
        let wanted = Choice { reporter: ALL.to_owned(), ..Choice::default() };
        let offer = offer(&table(TWO), &wanted, "t");
        assert!(offer.csv.contains(",2022-02,17,EUR,,,derived,t,"), "{}", offer.csv);
        assert!(offer.ways.iter().any(|way| way.contains("sum of the countries")));
    }

    #[test]
    fn what_is_not_there_any_more_is_settled_again() {
        let wanted = Choice {
            reporter: "Atlantis".into(),
            goods: vec!["99".into()],
            before: "1999-01".into(),
            ..Choice::default()
        };
        let offer = offer(&table(TWO), &wanted, "t");
        assert_eq!(offer.choice, super::offer(&table(TWO), &Choice::default(), "t").choice);
    }

    #[test]
    fn a_flow_that_is_only_assumed_is_said() {
        let table = figures("period,value\n2022-01,5\n2022-02,4\n");
        let offer = offer(&table, &Choice::default(), "t");
        assert!(offer.assumed.contains("exports or imports"));
        assert!(offer.csv.contains(",export,"), "{}", offer.csv);
        assert!(super::offer(&Figures::default(), &Choice::default(), "").problem.contains("no"));
    }

    #[test]
    fn breaks_are_marked_where_an_edition_of_the_codes_begins_or_a_code_ends() {
        let row = |code: &str, month: &str| format!("AM,RU,export,{code},{month},5\n");
        let rows = [
            ("851712", "2021-11"),
            ("851712", "2021-12"),
            ("851713", "2022-02"),
            ("851770", "2011-01"),
            ("8542", "2021-12"),
        ];
        let text: String = rows.iter().map(|(code, month)| row(code, month)).collect();
        let offer = offer(&table(&text), &Choice::default(), "t");
        let marks: Vec<(&str, &str)> =
            offer.breaks.iter().map(|(code, at, _)| (code.as_str(), at.as_str())).collect();
        assert_eq!(marks, [("851712", "2021-12"), ("851713", "2022-02")]);
    }

    #[test]
    fn names_of_goods_start_with_the_code_and_charts_get_short_ones() {
        assert_eq!(goods_words(Some("8542"), "Circuits [8542]"), "8542 Circuits");
        assert_eq!(goods_words(Some("8542"), "8542 Circuits"), "8542 Circuits");
        assert_eq!(goods_words(Some("8542"), ""), "8542");
        assert_eq!(short("8542 Circuits"), "8542 Circuits");
        let long = short("87032319 Motor cars and other motor vehicles principally designed");
        assert_eq!(long, "87032319 Motor cars and other motor…");
    }

    #[test]
    fn windows_end_before_and_start_after() {
        assert_eq!(window("2022-02", "1", true), "2022-02");
        assert_eq!(window("2022-02", "12", true), "2021-03/2022-02");
        assert_eq!(window("2022-03", "3", false), "2022-03/2022-05");
    }
}
