//! The drawing room: every kind of mark in one picture.

use tradefall::draw::{SvgHead, svg};
use tradefall::scene::{Align, Dash, Ink, Mark, Rect, Scene, Stroke, Text, Theme, hatch, point};

use crate::golden::check_golden;

/// A small scene with all marks, dashes, alignments and weights.
fn all_marks() -> Scene {
    let mut scene = Scene::new(320.0, 200.0);
    scene.rect(Rect::new(20.0, 20.0, 120.0, 90.0), Ink::Band);
    for y in [40.0, 65.0, 90.0] {
        scene.segment(point(20.0, y), point(300.0, y), Stroke::new(Ink::Grid, 1.0));
    }
    let gap = Rect::new(150.0, 20.0, 25.0, 90.0);
    for [from, to] in hatch(gap, 4.0) {
        scene.segment(from, to, Stroke::new(Ink::Muted, 0.75));
    }
    let dashes = [Dash::Solid, Dash::Dashed, Dash::Dotted, Dash::DashDot];
    for (series, dash) in (0_u8..).zip(dashes) {
        let y = f64::from(series) * 11.0;
        let points = [(20.0, 30.0), (60.0, 24.0), (90.0, 66.0), (94.0, 30.0), (140.0, 72.3)];
        let points = points.map(|(x, up)| point(x, up + y)).to_vec();
        scene.line(points, Stroke::new(Ink::Series(series), 2.0).dashed(dash));
    }
    let area = [(190.0, 105.0), (220.0, 60.0), (250.0, 85.0), (250.0, 105.0)];
    scene.marks.push(Mark::Area(area.map(|(x, y)| point(x, y)).to_vec(), Ink::Before));
    for step in 0_u8..4 {
        let x = 262.0 + f64::from(step) * 9.5;
        scene.rect(Rect::between(x, 100.0 - f64::from(step) * 17.3, x + 7.0, 105.0), Ink::Loss);
        scene.marks.push(Mark::Circle(point(x + 3.5, 30.0), 3.5, Ink::Series(step)));
    }
    scene.marks.push(Mark::Ring(point(205.0, 38.0), 9.0, Stroke::new(Ink::Focus, 2.0)));
    let dotted = Stroke::new(Ink::Event, 1.5).dashed(Dash::Dotted);
    scene.marks.push(Mark::Ring(point(232.0, 38.0), 9.0, dotted));

    scene.segment(point(160.0, 118.0), point(160.0, 190.0), Stroke::new(Ink::Event, 1.0));
    scene.text(Text::new("left: −97.9 % & <b>", point(160.0, 132.0)));
    scene.text(Text::new("Centre, 12 px", point(160.0, 150.0)).align(Align::Center).size(12.0));
    scene.text(Text::new("right, semibold", point(160.0, 168.0)).align(Align::Right).bold());
    let wave = Text::new("AVATAR To 20 px", point(160.0, 189.0)).size(20.0).ink(Ink::Muted);
    scene.text(wave);
    scene
}

#[test]
fn all_marks_stay_as_they_are() {
    let head = SvgHead {
        id: "all-marks",
        title: "All marks",
        description: "Lines, areas, rectangles, circles, rings and texts.",
    };
    check_golden("all-marks", &svg(&all_marks(), Theme::Light, &head));
}
