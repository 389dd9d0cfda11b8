//! What long series cost natively: the pyramid, a frame, a pointer.

use std::hint::black_box;

use tradefall::analysis::Pyramid;
use tradefall::app::LongView;
use tradefall::interact::{Event, Motion};
use tradefall::scene::{Scene, point};
use tradefall::trade::{LongSeries, Moment};

use super::{best, best_of};

fn values(count: u32) -> Vec<f64> {
    let mut state = 2_022_u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 24)
    };
    let mut level = 50.0;
    let value = |at: u32| {
        level += next() - 0.5 + (50.0 - level) * 0.0001;
        if at % 10_007 == 3 { f64::NAN } else { level + 60.0 * f64::from(u8::from(next() < 1e-5)) }
    };
    (0..count).map(value).collect()
}

/// A step of panning and zooming, drawn.
struct Zoom {
    view: LongView,
    scene: Scene,
    step: u32,
}

impl Zoom {
    fn new(count: u32) -> Self {
        let start = Moment::of_day(2000, 1, 1).expect("a day");
        let view = LongView::new(LongSeries::new(start, 60, values(count)));
        let mut scene = Scene::default();
        view.draw(960.0, &mut scene);
        Self { view, scene, step: 0 }
    }

    fn next(&mut self) {
        self.step += 1;
        let motion = match self.step % 24 {
            0 => Motion::Reset,
            1..=16 => Motion::Zoomed(0.7),
            _ => Motion::Panned(0.25),
        };
        self.view.update(Event::Time(motion), &self.scene);
        self.view.draw(960.0, &mut self.scene);
        black_box(&self.scene);
    }
}

pub(super) fn series() {
    println!("long series, 960 px");
    for count in [1_000_000, 10_000_000] {
        let values = values(count);
        let built = best(5, || {
            black_box(Pyramid::of(black_box(&values)));
        });
        let share = Pyramid::of(&values).bytes() as f64 / (values.len() * 8) as f64;
        println!(
            "  a pyramid of {count:>10}      {built:>10.1?}  ({share:.3} of the column's bytes, at most 0.25)"
        );
    }
    let [mut few, mut many] = [Zoom::new(100_000), Zoom::new(10_000_000)];
    let frames = |zoom: &mut Zoom| (0..240).for_each(|_| zoom.next());
    let [one, other] = best_of(5, [&mut || frames(&mut few), &mut || frames(&mut many)]);
    let ratio = other.as_secs_f64() / one.as_secs_f64();
    println!("  a frame of 100,000            {:>10.1?}", one / 240);
    println!(
        "  a frame of 10,000,000         {:>10.1?}  ({ratio:.2} of it; goal 1.25)",
        other / 240
    );
    let moves = best(5, || {
        for x in 0..100 {
            let at = point(60.0 + f64::from(x) * 8.0, 120.0);
            black_box(many.view.update(Event::Moved(at), &many.scene));
        }
    });
    println!("  a pointer over 10,000,000     {:>10.1?}", moves / 100);
}
