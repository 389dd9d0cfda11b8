//! What a chart draws of its time axis: all months, or those that the reader
//! has zoomed to.

use super::{Margins, WIDTHS};
use crate::scale::TimeAxis;
use crate::scene::{Point, Rect, point};
use crate::trade::Period;

/// What is out of view keeps its place among the targets, so that keys reach
/// it, but this far outside, so that no pointer does.
const FAR: f64 = 100_000.0;

/// The axis of the months in view in a chart `width` CSS pixels wide.
pub(super) fn axis(
    span: (Period, Period),
    window: Option<(f64, f64)>,
    width: f64,
    margins: Margins,
) -> TimeAxis {
    let (left, right) = (margins.left, width.clamp(WIDTHS.0, WIDTHS.1) - margins.right);
    match window {
        Some(months) => TimeAxis::over(months, left, right),
        None => TimeAxis::new(span.0, span.1, left, right),
    }
}

/// Whether a stretch of months shows on the axis.
pub(super) fn is_seen(axis: &TimeAxis, (start, end): (f64, f64)) -> bool {
    let (first, last) = axis.months();
    end > first && start < last
}

/// Whether the middle of a stretch of months shows.
pub(super) fn has_middle(axis: &TimeAxis, (start, end): (f64, f64)) -> bool {
    let (first, last) = axis.months();
    let middle = f64::midpoint(start, end);
    middle >= first && middle <= last
}

/// The bounds of a target that is out of view: in the order of time, beyond
/// the reach of a pointer.
pub(super) fn out_of_view(axis: &TimeAxis, month: f64, y: f64) -> Rect {
    let (first, _) = axis.months();
    let side = if month < first { -FAR } else { FAR };
    Rect::around(point(axis.x(month) + side, y), 4.0)
}

/// The part of a line that lies between two x; its points run from left to
/// right.
pub(super) fn clipped(points: &[Point], left: f64, right: f64) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    let mut last: Option<Point> = None;
    for to in points {
        if let Some(from) = last {
            let at = |x: f64| point(x, from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x));
            if from.x < left && to.x > left {
                kept.push(at(left));
            }
            if from.x < right && to.x > right {
                kept.push(at(right));
            }
        }
        if to.x >= left && to.x <= right {
            kept.push(*to);
        }
        last = Some(*to);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_at_the_sides_and_keeps_its_slope() {
        let line = [point(0.0, 0.0), point(10.0, 10.0), point(20.0, 0.0)];
        assert_eq!(clipped(&line, -5.0, 25.0), line);
        assert_eq!(
            clipped(&line, 5.0, 15.0),
            [point(5.0, 5.0), point(10.0, 10.0), point(15.0, 5.0)]
        );
        assert_eq!(clipped(&line, 2.0, 4.0), [point(2.0, 2.0), point(4.0, 4.0)]);
        assert_eq!(clipped(&line, 30.0, 40.0), []);
    }
}
