//! What is seen, read and walked is the same: the cells of each table are the
//! data of its picture, and keys reach each datum once.

use std::collections::BTreeSet;

use tradefall::app::App;
use tradefall::interact::Event;
use tradefall::scale::format;
use tradefall::scene::{Datum, Mark, Scene, Step, Table, TableCell, Target};
use tradefall::trade::Unit;

use crate::golden::check_golden_text;

/// Every story that ships.
pub(crate) const STORIES: [&str; 9] = [
    "russia-technology-2022.json",
    "us-russia-2022.json",
    "japan-korea-2019.json",
    "russia-events.json",
    "behind-the-fall-2022.json",
    "mirror-armenia-2022.json",
    "rerouting-2022.json",
    "russia-goods-2022.json",
    "stress-2022.json",
];

/// The data that arrow keys reach, in their order: along a row to its end,
/// then down to the next one and to its beginning. A list has one column.
fn walk(app: &mut App, view: usize) -> Vec<Datum> {
    let is_list = app.views()[view].kind == "rank";
    let scene = app.scene(view, 720.0);
    let mut press = |step| {
        app.update(view, Event::Walked(step), &scene);
        app.chosen().expect("the walk stands somewhere")
    };
    let mut at = press(Step::Right);
    // To the beginning, then to the first row.
    for step in [Step::First, Step::Up] {
        loop {
            let next = press(step);
            if next == at {
                break;
            }
            at = next;
        }
    }
    let mut reached = Vec::new();
    loop {
        let first = at;
        reached.push(first);
        if !is_list {
            let mut last = first;
            loop {
                let next = press(Step::Right);
                if next == last {
                    break;
                }
                last = next;
                reached.push(last);
            }
            assert_eq!(press(Step::First), first, "the beginning of a row is where it began");
        }
        at = press(Step::Down);
        if at == first {
            return reached;
        }
        // Down from the row above may lead anywhere in it.
        if !is_list {
            at = press(Step::First);
        }
        assert!(reached.len() < 20_000, "the walk has no end");
    }
}

/// Cells of a view of every line of goods, by code and month.
fn figures(table: &Table) -> usize {
    table.rows.len() * (table.header.len() - 3)
}

#[test]
fn keys_reach_every_datum_of_every_view_once() {
    for name in STORIES {
        let mut app = crate::story::open(name);
        for view in 0..app.views().len() {
            let (kind, id) = (app.views()[view].kind.clone(), app.views()[view].id.clone());
            let reached = walk(&mut app, view);
            let once: BTreeSet<String> = reached.iter().map(|at| format!("{at:?}")).collect();
            assert_eq!(once.len(), reached.len(), "{name} {id}: one is reached twice");
            let (scene, table) = (app.scene(view, 720.0), app.twin(view).table);
            let all = match kind.as_str() {
                "rank" => table.rows.len(),
                "heat" => figures(&table),
                // A line each, of which the table counts those in a band.
                "density" => {
                    let count = |cell: &TableCell| cell.text.parse::<usize>().unwrap_or(0);
                    let row = |row: &Vec<TableCell>| row[1..].iter().map(count).sum::<usize>();
                    table.rows.iter().map(row).sum()
                }
                _ => scene.targets.len(),
            };
            assert_eq!(reached.len(), all, "{name} {id}");
        }
    }
}

/// What a screen reader says when the arrow keys walk through every datum of
/// the views of the default story, from the first row to the last.
#[test]
fn the_walk_through_the_default_story_is_said_as_before() {
    let mut app = crate::story::open(STORIES[0]);
    let mut said: Vec<String> = Vec::new();
    for view in 0..app.views().len() {
        said.push(format!("# {}", app.views()[view].title));
        let scene = app.scene(view, 720.0);
        for datum in walk(&mut app, view) {
            let target = scene.targets.iter().find(|target| target.datum == datum);
            said.push(target.expect("a target").spoken.clone());
        }
    }
    check_golden_text("walk", &(said.join("\n") + "\n"));
}

/// One view of a story: its picture and its table.
struct Seen {
    at: String,
    scene: Scene,
    table: Table,
    unit: Unit,
}

impl Seen {
    fn count(&self, is: fn(&Datum) -> bool) -> usize {
        self.scene.targets.iter().filter(|target| is(&target.datum)).count()
    }

    /// That the words at a place hold the figures of cells in their order, as
    /// pictures write them: before and after are not each other.
    #[track_caller]
    fn says(&self, target: &Target, cells: &[TableCell]) {
        let said = [std::slice::from_ref(&target.title), &target.lines].concat().join("\n");
        let mut at = 0;
        for cell in cells {
            let Some(number) = cell.number else { continue };
            let forms = [format::amount(number, &self.unit), format::full(number, &self.unit)];
            let find = |form: &String| {
                let form = form.trim_start_matches('−');
                Some(at + said[at..].find(form)? + form.len())
            };
            let end = forms.iter().filter_map(find).min();
            assert!(end.is_some(), "{}: {} is not in {}", self.at, cell.text, &said[at..]);
            at = end.unwrap_or(at);
        }
    }
}

fn check_flow(seen: &Seen) {
    let (table, at) = (&seen.table, &seen.at);
    let figures = seen.count(|datum| matches!(datum, Datum::Figure { .. }));
    assert_eq!(figures, table.rows.len() * (table.header.len() - 1), "{at}");
    let targets = seen.scene.targets.iter().filter(|target| target.row > 0);
    for (place, target) in targets.enumerate() {
        let cell = &table.rows[place % table.rows.len()][1 + place / table.rows.len()];
        let figure = &target.lines[0];
        let is_said = match cell.number {
            Some(_) => figure.contains(cell.text.split(" (").next().unwrap_or_default()),
            None => figure.starts_with(cell.text.as_str()),
        };
        assert!(is_said, "{at}: {} is {figure}, {}", target.title, cell.text);
    }
}

/// Parts, a share each, and their sum at the end.
fn check_shares(seen: &Seen) {
    let (table, at) = (&seen.table, &seen.at);
    let parts = table.header.len() - 2;
    let figures = seen.count(|datum| matches!(datum, Datum::Figure { .. }));
    assert_eq!(figures, table.rows.len() * parts, "{at}");
    let targets = seen.scene.targets.iter().filter(|target| target.row > 0);
    for (place, target) in targets.enumerate() {
        let row = &table.rows[place % table.rows.len()];
        let cell = &row[1 + place / table.rows.len()];
        let total = format::amount(row[parts + 1].number.expect("a sum"), &seen.unit);
        assert_eq!(target.lines[0], format!("{}% of {total}", cell.text), "{at}");
    }
    for row in &table.rows {
        let shares: f64 = row[1..=parts].iter().filter_map(|cell| cell.number).sum();
        assert!((shares - 100.0).abs() < 1e-9, "{at}: {}", row[0].text);
    }
}

/// A row is a month, and the places of months are the first of the view.
fn check_months(seen: &Seen, columns: std::ops::Range<usize>) {
    for (row, target) in seen.table.rows.iter().zip(&seen.scene.targets) {
        seen.says(target, &row[columns.clone()]);
    }
}

fn check_stress(seen: &Seen) {
    let (months, falls) = seen.scene.targets.split_at(seen.table.rows.len());
    for (row, target) in seen.table.rows.iter().zip(months) {
        // The range stands before what is usual.
        for cells in [&row[2..4], &row[1..2]] {
            seen.says(target, cells);
        }
    }
    let known = seen.table.rows.iter().flat_map(|row| &row[5..]);
    let known = known.filter(|cell| cell.number.is_some()).count();
    assert_eq!(known, falls.len(), "{}", seen.at);
}

fn check_reroute(seen: &Seen) {
    let mut found = 0;
    for row in &seen.table.rows {
        let starts = |target: &&Target| target.title.starts_with(&format!("{}:", row[1].text));
        // The picture shows the goods chosen; the table has all of them.
        for target in seen.scene.targets.iter().filter(starts) {
            let Some(before) = row[2].number else { continue };
            let before = format::amount(before, &seen.unit);
            if !target.lines.first().is_some_and(|line| line.contains(&before)) {
                continue;
            }
            seen.says(target, &row[2..4]);
            found += 1;
        }
    }
    let countries = seen.scene.targets.iter().filter(|target| target.title.contains("own trend"));
    assert_eq!(found, countries.count(), "{}", seen.at);
}

fn check_evidence(seen: &Seen) {
    for (place, target) in seen.scene.targets.iter().enumerate() {
        let goods = target.title.split(", other ").next().expect("a name");
        let what = ["other date", "other base", "other"][place % 3];
        let rows = seen.table.rows.iter().filter(|row| {
            let is_date = ["other date", "other base", "printed"].contains(&row[1].text.as_str());
            row[0].text == goods && (if place % 3 == 2 { !is_date } else { row[1].text == what })
        });
        let (known, printed) = (rows.count(), &target.lines[0]);
        assert!(target.lines[1].starts_with(&format!("{known} others")), "{}: {target:?}", seen.at);
        let row = seen.table.rows.iter().find(|row| row[0].text == goods).expect("the printed one");
        assert_eq!(*printed, format!("Printed: {}", row[3].text));
    }
}

/// The months of a line of goods, as steps that each say one; years come first.
fn months(app: &App, view: usize, line: usize) -> Vec<String> {
    let years = 0..app.outline(view, &[line]).len();
    years.flat_map(|year| app.outline(view, &[line, year])).map(|step| step.text).collect()
}

/// Cells are made as they are asked for: those of some lines, one by one.
fn check_heat(app: &App, view: usize, seen: &Seen) {
    for line in [0, 7, 100, 200, 300] {
        let name = app.outline(view, &[])[line].text.clone();
        let is_it = |row: &&Vec<TableCell>| name.starts_with(&format!("{} (", row[1].text));
        let row = seen.table.rows.iter().find(is_it).expect("a row of its name");
        let said = months(app, view, line);
        assert_eq!(said.len(), row.len() - 3, "{name}");
        for (cell, said) in row[3..].iter().zip(said) {
            let is_said = match cell.number {
                Some(0.0) => said.contains("a published zero"),
                Some(number) => {
                    [format::amount(number, &seen.unit), format::full(number, &seen.unit)]
                        .iter()
                        .any(|form| said.contains(form))
                }
                None => said.contains(&cell.text),
            };
            assert!(is_said, "{}: {} is not in {said}", seen.at, cell.text);
        }
    }
}

/// Its table counts lines by month; so do the months of all lines.
fn check_density(app: &App, view: usize, seen: &Seen) {
    let lines = app.outline(view, &[]).len();
    let (mut zeros, mut gaps) = (vec![0; seen.table.rows.len()], vec![0; seen.table.rows.len()]);
    // Of the third year, in which most fell.
    for line in 0..lines {
        for (month, step) in app.outline(view, &[line, 2]).into_iter().enumerate() {
            zeros[24 + month] += usize::from(step.text.contains("a published zero"));
            gaps[24 + month] += usize::from(step.text.contains("missing"));
        }
    }
    for (month, row) in seen.table.rows.iter().enumerate() {
        let count = |at: usize| row[at].text.parse::<usize>().expect("a count");
        assert_eq!((1..6).map(count).sum::<usize>(), lines, "{}: {}", seen.at, row[0].text);
        let is_counted = month < 24 || (count(4), count(5)) == (zeros[month], gaps[month]);
        assert!(is_counted, "{}: {} and {}", row[0].text, zeros[month], gaps[month]);
    }
}

/// Figures are in the table cell for cell as they are in the picture, and each
/// stands there once.
#[test]
fn cells_of_every_table_are_the_data_of_its_picture() {
    for name in STORIES {
        let app = crate::story::open(name);
        for (view, about) in app.views().iter().enumerate() {
            let seen = Seen {
                at: format!("{name} {}", about.id),
                scene: app.scene(view, 720.0),
                table: app.twin(view).table,
                unit: Unit::currency(&about.unit)
                    .unwrap_or(Unit::Quantity(about.unit.as_str().into())),
            };
            let Seen { scene, table, .. } = &seen;
            assert!(table.rows.iter().all(|row| row.len() == table.header.len()), "{}", seen.at);
            match about.kind.as_str() {
                "flow" | "multiples" => check_flow(&seen),
                "shares" => check_shares(&seen),
                "collapse" | "slope" => {
                    let changes = seen.count(|datum| matches!(datum, Datum::Change { .. }));
                    assert_eq!(changes, table.rows.len(), "{}", seen.at);
                    for (row, target) in table.rows.iter().zip(&scene.targets) {
                        assert_eq!(target.title, format!("{}: {}", row[0].text, row[4].text));
                        seen.says(target, &row[2..4]);
                    }
                }
                "claims" => {
                    assert_eq!(seen.count(|at| matches!(at, Datum::Claim(_))), table.rows.len());
                    for (row, target) in table.rows.iter().zip(&scene.targets) {
                        let said = [&*row[0].text, " ", &row[1].text].concat();
                        assert_eq!(target.title, said, "{}", seen.at);
                        assert!(target.spoken.contains(&row[5].text), "{}", seen.at);
                    }
                }
                "timeline" => {
                    let events = seen.count(|at| matches!(at, Datum::Event(_)));
                    assert_eq!(events, table.rows.len(), "{}", seen.at);
                    for target in &scene.targets {
                        let is_row = |row: &&Vec<TableCell>| {
                            row[1].text == target.lines[0] && row[3].text.contains(&target.title)
                        };
                        assert_eq!(table.rows.iter().filter(is_row).count(), 1, "{target:?}");
                    }
                }
                "expected" | "mirror" => check_months(&seen, 1..3),
                "stress" => check_stress(&seen),
                "reroute" => check_reroute(&seen),
                "evidence" => check_evidence(&seen),
                "rank" => {
                    assert!(scene.targets.len() > 5, "{}", seen.at);
                    for (row, target) in table.rows.iter().zip(&scene.targets) {
                        assert!(target.title.contains(&row[2].text), "{}: {target:?}", seen.at);
                        seen.says(target, &row[3..5]);
                    }
                }
                "heat" => check_heat(&app, view, &seen),
                "density" => check_density(&app, view, &seen),
                other => panic!("{other} has no check"),
            }
        }
    }
}

#[test]
fn no_text_of_any_picture_is_smaller_than_twelve_pixels() {
    for name in STORIES {
        let app = crate::story::open(name);
        for view in 0..app.views().len() {
            for width in [280.0, 720.0] {
                let marks = app.scene(view, width).marks;
                let small =
                    marks.iter().find(|mark| matches!(mark, Mark::Text(text) if text.size < 12.0));
                assert!(small.is_none(), "{name} {view} at {width}: {small:?}");
            }
        }
    }
}
