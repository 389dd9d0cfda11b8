//! Long series: what is drawn of many figures is what drawing all of them
//! would show, and the command.

use std::process::Command;

use tradefall::app::LongView;
use tradefall::draw::{SvgHead, png, svg};
use tradefall::read::long;
use tradefall::scene::{Ink, Mark, Point, Scene, Stroke, Theme, point};
use tradefall::trade::{LongSeries, Moment};
use tradefall::words::Words;

use crate::golden::{check_golden, check_golden_text};

/// A restless course between 0 and 100, both of them reached, with gaps from a
/// single step to some hundred.
fn values(count: u32) -> Vec<f64> {
    let mut state = 2_022_u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 24)
    };
    let mut level = 50.0;
    let mut gap = 0;
    let value = |at: u32| {
        level = (level + (next() - 0.5) * 4.0).clamp(20.0, 80.0);
        if gap == 0 && next() < 0.001 {
            gap = if next() < 0.5 { 1 } else { count / 50 };
        }
        let value = match at {
            _ if at == count / 3 => 100.0,
            _ if at == count / 2 => 0.0,
            _ if next() < 0.0005 => 15.0 + next() * 75.0,
            _ => level,
        };
        if gap > 0 && at != count / 3 && at != count / 2 {
            gap -= 1;
            f64::NAN
        } else {
            value
        }
    };
    (0..count).map(value).collect()
}

fn view(values: Vec<f64>) -> LongView {
    let mut series = LongSeries::new(Moment::of_day(2015, 1, 1).unwrap(), 3_600, values);
    (series.name, series.unit) = ("Flow".to_owned(), "GWh".to_owned());
    LongView::new(series)
}

fn scene_of(view: &LongView) -> Scene {
    let mut scene = Scene::default();
    view.draw(720.0, &mut scene);
    scene
}

/// The marks of a scene that are the series itself, or others.
fn only_series(scene: &Scene, is_series: bool) -> Scene {
    use tradefall::scene::Mark;
    let ink = |mark: &Mark| match mark {
        Mark::Line(_, stroke) => Some(stroke.ink),
        Mark::Rect(_, ink) | Mark::Circle(_, _, ink) => Some(*ink),
        _ => None,
    };
    let mut only = Scene::new(scene.width, scene.height);
    let marks = scene.marks.iter().filter(|mark| (ink(mark) == Some(Ink::Series(0))) == is_series);
    only.marks = marks.cloned().collect();
    only
}

/// The line through all figures from one slot to before another, none left out.
fn whole_line(scene: &Scene, values: &[f64], from: usize, to: usize) -> Scene {
    let mut whole = Scene::new(scene.width, scene.height);
    let (plot, slots) = (scene.plot, (to - from) as f64);
    let mut run: Vec<Point> = Vec::new();
    for (slot, value) in values.iter().enumerate().take(to).skip(from) {
        if value.is_nan() {
            whole.line(std::mem::take(&mut run), Stroke::new(Ink::Series(0), 1.5));
            continue;
        }
        let x = plot.x + ((slot - from) as f64 + 0.5) / slots * plot.width;
        run.push(point(x, plot.bottom() - value / 100.0 * plot.height));
    }
    whole.line(run, Stroke::new(Ink::Series(0), 1.5));
    whole
}

/// How dark each pixel is, 0 to 255, row by row.
fn dark(scene: &Scene) -> (usize, Vec<u8>) {
    let head = SvgHead { id: "x", title: "x", description: "" };
    let bytes = png(&svg(scene, Theme::Light, &head), 1.0).unwrap();
    let mut reader = png::Decoder::new(&bytes[..]).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let channels = info.color_type.samples();
    let red = pixels.chunks(channels).map(|pixel| 255 - pixel[0]).collect();
    (info.width as usize, red)
}

/// How many dark pixels of one picture have no dark one in the other, there or
/// beside it.
fn lost(one: &[u8], other: &[u8], width: usize) -> usize {
    let has_like = |at: usize| {
        let (x, y) = (at % width, at / width);
        (y.saturating_sub(1)..=y + 1).any(|y| {
            (x.saturating_sub(1)..=(x + 1).min(width - 1))
                .any(|x| other.get(y * width + x).is_some_and(|dark| *dark > 60))
        })
    };
    (0..one.len()).filter(|at| one[*at] > 120 && !has_like(*at)).count()
}

#[test]
fn the_picture_of_100_thousand_figures_is_that_of_the_whole_line_within_a_pixel() {
    let values = values(100_000);
    let mut view = view(values.clone());
    for (from, to) in [(0, 100_000), (30_000, 36_000), (49_000, 51_000), (33_200, 33_420)] {
        let moment = |slot: usize| Some(view.chart().series().moment(slot));
        let (start, end) = (moment(from), moment(to));
        view.zoom(start, end);
        let scene = scene_of(&view);
        let (width, ours) = dark(&only_series(&scene, true));
        let (_, whole) = dark(&whole_line(&scene, &values, from, to));
        assert!(ours.iter().filter(|dark| **dark > 120).count() > 300);
        let at = format!("{from} to {to}");
        assert_eq!(lost(&whole, &ours, width), 0, "{at}: of the whole line");
        assert_eq!(lost(&ours, &whole, width), 0, "{at}: too much");
    }
}

#[test]
fn a_picture_has_no_more_marks_however_many_figures_there_are() {
    let marks = |count: u32| only_series(&scene_of(&view(values(count))), true).marks.len();
    let (few, many) = (marks(20_000), marks(2_000_000));
    assert!(few <= 720 && many <= 720, "{few} {many}");
}

#[test]
fn a_long_series_is_drawn_as_it_was() {
    let mut view = view(values(30_000));
    let moment = |text: &str| Moment::parse(text).map(|(moment, _)| moment);
    view.zoom(moment("2015-09-01"), moment("2016-11-15"));
    check_golden("long-720", &view.svg(720.0, Theme::Light, "Gas", "Source: made up"));
}

/// What is said of three weeks of hours with a gap and a figure that is
/// withheld, and of some of them.
fn said(words: &Words) -> Vec<String> {
    let line = |hour: usize| {
        format!("2024-03-{:02} {:02}:00,{}\n", 1 + hour / 24, hour % 24, 1_200 + hour)
    };
    let lines = (0..504).filter(|hour| !(100..121).contains(hour)).map(line);
    let text = format!("when,Flow (GWh)\n{}2024-03-22 00:00,c\n", lines.collect::<String>());
    let mut reader = tradefall::read::LongReader::new("flow.csv");
    reader.feed(text.as_bytes()).expect("a table");
    let mut view = LongView::new(reader.finish().expect("equal steps").content);
    view.speak(words);
    let mut said = Vec::new();
    for hours in [504, 10, 1] {
        let start = Moment::of_day(2024, 3, 5).expect("a day");
        let to = if hours == 504 { None } else { Some(start.plus(3_600 * hours)) };
        view.zoom(to.map(|_| start), to);
        let twin = view.twin();
        said.push(format!("# {}", view.chart().window_words()));
        if hours == 504 {
            said.extend(twin.captions);
            for method in twin.methods {
                said.push(format!("? {}", method.title));
                said.extend(method.lines);
            }
        }
        said.push(format!("{}: {}", twin.table.caption, twin.table.header.join(" | ")));
        for row in twin.table.rows.iter().take(7) {
            let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
            said.push(cells.join(" | "));
        }
        let scene = view.chart().scene(320.0);
        let target = view.chart().target(100, &scene).expect("it has a place");
        said.push(format!("> {} | {}", target.title, target.lines.join(" | ")));
        said.push(format!(">> {}", target.spoken));
        let texts = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) => Some(text.text.as_str()),
            _ => None,
        });
        said.push(texts.collect::<Vec<_>>().join(" | "));
    }
    let empty =
        LongSeries::new(Moment::of_day(2024, 3, 5).expect("a day"), 7 * 86_400, vec![f64::NAN; 3]);
    let mut view = LongView::new(empty);
    view.speak(words);
    said.extend(view.twin().captions);
    said
}

#[test]
fn a_long_series_is_told_in_every_language() {
    for tag in Words::tags() {
        let file = |path: &str| {
            let path = format!("{}/www/words/{path}.ftl", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(path).expect("the file is there")
        };
        let words = Words::new([file(tag), file(&format!("desk/{tag}"))].join("\n"));
        check_golden_text(&format!("long-{tag}"), &(said(&words).join("\n") + "\n"));
        // Where a file names no unit, the axis still has a name in the language.
        let day = Moment::of_day(2015, 1, 1).expect("a day");
        let mut view = LongView::new(LongSeries::new(day, 3_600, values(10)));
        view.speak(&words);
        let scene = view.chart().scene(320.0);
        let first = scene.marks.iter().find_map(|mark| match mark {
            Mark::Text(text) => Some(text.text.clone()),
            _ => None,
        });
        let columns = words.just("long-columns");
        assert_eq!(first.as_deref(), columns.split(" | ").nth(1), "{tag}");
    }
}

#[test]
fn the_command_draws_and_writes_and_says_what_it_expected() {
    let folder = std::env::temp_dir().join(format!("tradefall-long-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let at = |name: &str| folder.join(name).display().to_string();
    std::fs::write(at("a.csv"), "when,Flow (GWh)\n2024-03-05,3\n2024-03-06,0\n2024-03-08,c\n")
        .unwrap();
    let run = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_tradefall")).args(words).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, said) = run(&["long", &at("a.csv"), "--out", &at("a.column")]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("every day, 5 March 2024 to 8 March 2024. 2 figures."), "{said}");
    assert!(said.contains("1 step without a figure and 1 with one that is suppressed"), "{said}");
    let (code, said) = run(&["long", &at("a.column"), "--out", &at("b.csv")]);
    assert_eq!(code, 0, "{said}");
    let written = std::fs::read_to_string(at("b.csv")).unwrap();
    assert_eq!(
        written,
        "when,Flow (GWh),status\n2024-03-05,3,\n2024-03-06,0,\n2024-03-07,,missing\n2024-03-08,,suppressed\n"
    );
    assert_eq!(long("b", written.as_bytes()).unwrap().content.len(), 4);
    assert_eq!(run(&["long", &at("a.column"), "--out", &at("a.svg"), "--fit"]).0, 0);
    let picture = std::fs::read_to_string(at("a.svg")).unwrap();
    assert!(picture.contains("Flow") && picture.contains("Source: a.column"));
    assert_eq!(run(&["long", &at("a.csv"), "--out", "a.txt"]).0, 2);
    assert_eq!(run(&["long", &at("a.csv"), "--from", "March", "--out", "a.svg"]).0, 2);
    std::fs::remove_dir_all(&folder).unwrap();
}
