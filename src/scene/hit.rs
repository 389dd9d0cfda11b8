//! Which datum is at a point, and which comes next: one list of targets
//! serves pointer, touch and keys.

use super::{Point, Rect, Scene};
use crate::trade::Period;

/// What a mark stands for, in data terms, so that it survives a resize.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum {
    /// A product's figure of one period.
    Figure {
        /// Position of the product in the view.
        product: usize,
        /// Its period.
        period: Period,
    },
    /// A product's change between two windows.
    Change {
        /// Position of the product in the view.
        product: usize,
    },
    /// A published claim, by position in the story's claims.
    Claim(usize),
    /// An event, by position in the story's events.
    Event(usize),
}

impl Datum {
    /// The one period that the datum belongs to, if it has one.
    pub fn period(self) -> Option<Period> {
        match self {
            Self::Figure { period, .. } => Some(period),
            _ => None,
        }
    }
}

/// A place that can be pointed at and walked to.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// What it stands for.
    pub datum: Datum,
    /// Where it is drawn; the focus ring goes around it.
    pub bounds: Rect,
    /// The row (series, lane) that it belongs to, from top to bottom.
    pub row: usize,
    /// The first line of its tooltip.
    pub title: String,
    /// The other lines of its tooltip.
    pub lines: Vec<String>,
    /// One sentence for a screen reader.
    pub spoken: String,
}

/// A step of the keyboard through the targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Along the row, against reading direction of time.
    Left,
    /// Along the row.
    Right,
    /// To the row above, nearest in x.
    Up,
    /// To the row below, nearest in x.
    Down,
    /// To the first of the row.
    First,
    /// To the last of the row.
    Last,
    /// Twelve back in the row, or to its first.
    PageBack,
    /// Twelve on in the row, or to its last.
    PageOn,
}

/// How far a page step goes: a year of months.
const PAGE: usize = 12;

/// The nearest target to `at`, no further than `reach` CSS pixels from its
/// bounds; between equally near ones the nearer middle, then the first wins.
pub fn nearest(targets: &[Target], at: Point, reach: f64) -> Option<usize> {
    // A middle counts less than any distance that can be pointed at.
    found(targets, at, reach + 1e-3).0
}

/// Where the label stands whose sign is nearer to `at` than any target;
/// elsewhere `at` itself. So a sign is pointed at like its label.
pub fn on_label(scene: &Scene, at: Point) -> Point {
    let (mut place, mut least) = (at, found(&scene.targets, at, f64::INFINITY).1);
    for (sign, label) in &scene.signs {
        let away = away(*sign, at);
        if away < least {
            (place, least) = (*label, away);
        }
    }
    place
}

/// The target that is nearer than `least` and all others, and how near.
fn found(targets: &[Target], at: Point, mut least: f64) -> (Option<usize>, f64) {
    let mut nearest = None;
    for (index, target) in targets.iter().enumerate() {
        let away = away(target.bounds, at);
        if away < least {
            (nearest, least) = (Some(index), away);
        }
    }
    (nearest, least)
}

/// How far an area is; between equally far ones its middle decides.
fn away(area: Rect, at: Point) -> f64 {
    area.distance(at) + Rect::around(area.center(), 0.0).distance(at) / 1e6
}

/// The target that `step` leads to from `from`; the first of the first row
/// when nothing was chosen. At an end it stays where it is.
pub fn step(targets: &[Target], from: Option<usize>, step: Step) -> Option<usize> {
    let first_row = targets.iter().map(|target| target.row).min()?;
    let Some(from) = from.filter(|from| *from < targets.len()) else {
        return row_of(targets, first_row).first().copied();
    };
    let row = targets[from].row;
    let in_row = row_of(targets, row);
    let at = in_row.iter().position(|index| *index == from)?;
    let last = in_row.len() - 1;
    let next = match step {
        Step::Left => in_row[at.saturating_sub(1)],
        Step::Right => in_row[(at + 1).min(last)],
        Step::First => in_row[0],
        Step::Last => in_row[last],
        Step::PageBack => in_row[at.saturating_sub(PAGE)],
        Step::PageOn => in_row[(at + PAGE).min(last)],
        Step::Up | Step::Down => {
            let rows = targets.iter().map(|target| target.row);
            let next_row = match step {
                Step::Up => rows.filter(|other| *other < row).max(),
                _ => rows.filter(|other| *other > row).min(),
            };
            let x = targets[from].bounds.center().x;
            let away = |index: &usize| (targets[*index].bounds.center().x - x).abs();
            next_row
                .and_then(|row| {
                    row_of(targets, row).into_iter().min_by(|a, b| away(a).total_cmp(&away(b)))
                })
                .unwrap_or(from)
        }
    };
    Some(next)
}

/// Indices of a row's targets in walking order: as the chart listed them.
fn row_of(targets: &[Target], row: usize) -> Vec<usize> {
    (0..targets.len()).filter(|index| targets[*index].row == row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::point;

    fn grid() -> Vec<Target> {
        let places = [(10.0, 0), (30.0, 0), (50.0, 0), (28.0, 1)];
        places
            .iter()
            .enumerate()
            .map(|(index, (x, row))| Target {
                datum: Datum::Claim(index),
                bounds: Rect::around(point(*x, *row as f64 * 40.0), 4.0),
                row: *row,
                title: String::new(),
                lines: Vec::new(),
                spoken: String::new(),
            })
            .collect()
    }

    #[track_caller]
    fn check(from: Option<usize>, by: Step, expected: usize) {
        assert_eq!(step(&grid(), from, by), Some(expected));
    }

    #[test]
    fn keys_walk_rows_and_change_them_at_the_nearest_place() {
        check(None, Step::Right, 0);
        check(Some(0), Step::Right, 1);
        check(Some(2), Step::Right, 2);
        check(Some(2), Step::First, 0);
        check(Some(0), Step::PageOn, 2);
        check(Some(2), Step::Down, 3);
        check(Some(3), Step::Up, 1);
        check(Some(3), Step::Down, 3);
        assert_eq!(step(&[], None, Step::Right), None);
    }

    #[test]
    fn the_nearest_target_within_reach_is_hit() {
        assert_eq!(nearest(&grid(), point(27.0, 2.0), 20.0), Some(1));
        assert_eq!(nearest(&grid(), point(300.0, 2.0), 20.0), None);
    }
}
