//! Hatching as plain lines: no backend has to know a pattern.

use super::{Point, Rect, point};

/// Parallel lines at 45°, rising to the right, `gap` CSS pixels apart, cut to
/// `area`. Lines of neighbouring areas continue each other.
pub fn hatch(area: Rect, gap: f64) -> Vec<[Point; 2]> {
    let mut lines = Vec::new();
    if area.width <= 0.0 || area.height <= 0.0 || !gap.is_finite() || gap <= 0.0 {
        return lines;
    }
    // A line holds x + y constant; the constants are multiples of the gap.
    let step = gap * std::f64::consts::SQRT_2;
    let mut sum = ((area.x + area.y) / step).ceil() * step;
    while sum < area.right() + area.bottom() {
        let left = (sum - area.bottom()).max(area.x);
        let right = (sum - area.y).min(area.right());
        if right - left > 0.1 {
            lines.push([point(left, sum - left), point(right, sum - right)]);
        }
        sum += step;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_inside_its_area() {
        let area = Rect::new(10.0, 20.0, 30.0, 12.0);
        let lines = hatch(area, 4.0);
        assert!(lines.len() > 4);
        assert!(lines.iter().flatten().all(|at| area.grow(1e-9).contains(*at)));
        assert!(hatch(Rect::default(), 4.0).is_empty());
    }
}
