//! What holds of any figures: no percentage from a gap or from nothing, and
//! no number that is none. Time axes, linear scales of everyday domains and
//! layouts have their properties beside their code.

use arbtest::arbitrary::{Result, Unstructured};
use arbtest::arbtest;
use tradefall::analysis::{Change, Window, change, rebase};
use tradefall::chart::{ChangeLine, Chart, CollapseChart, CollapseScale, FlowChart, FlowLine};
use tradefall::chart::{Margins, Measure};
use tradefall::scale::{ValueScale, nice, ticks};
use tradefall::trade::{Cell, Period, Series, Unit};

/// A number as files may hold it: at most 30 digits, so 1e-28 to 1e30.
fn number(u: &mut Unstructured) -> Result<f64> {
    let digits = f64::from(u.int_in_range(1..=9_999)?) / 1_000.0;
    let power = match u.int_in_range(0..=3)? {
        0 => u.int_in_range(-28..=29)?,
        _ => u.int_in_range(0..=9)?,
    };
    Ok(digits * 10f64.powi(power))
}

fn cell(u: &mut Unstructured) -> Result<Cell> {
    Ok(match u.int_in_range(0..=11)? {
        0 => Cell::Missing,
        1 => Cell::Suppressed,
        2 => Cell::Zero,
        3 => Cell::Value(-number(u)?),
        _ => Cell::Value(number(u)?),
    })
}

fn series(u: &mut Unstructured) -> Result<Series> {
    let count = u.int_in_range(0..=18)?;
    let cells = (0..count).map(|_| cell(u)).collect::<Result<_>>()?;
    Ok(Series::new(Period::Month(2022, 1), cells))
}

/// A window within, beside or beyond a series.
fn window(u: &mut Unstructured) -> Result<Window> {
    let from = Period::Month(2022, 1).plus(u.int_in_range(-2..=19)?);
    Ok(Window { from, to: from.plus(u.int_in_range(0..=4)?) })
}

/// Two numbers that add up to nothing, neither of them nothing.
fn opposite(numbers: &[f64]) -> Option<(usize, usize)> {
    let pairs = (0..numbers.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
    let is_opposite = |(one, other): &(usize, usize)| {
        numbers[*one] != 0.0 && numbers[*one].to_bits() == (-numbers[*other]).to_bits()
    };
    pairs.into_iter().find(is_opposite)
}

/// The rule itself, by itself: the mean of a window, unless a month of it has
/// no number.
fn mean(series: &Series, window: Window) -> Option<f64> {
    let numbers: Option<Vec<f64>> = window.periods().map(|month| series.at(month)).collect();
    let mut numbers = numbers?;
    let count = numbers.len();
    // Numbers that cancel each other go first: beside them a small one is lost.
    while let Some((one, other)) = opposite(&numbers) {
        numbers.swap_remove(one.max(other));
        numbers.swap_remove(one.min(other));
    }
    Some(numbers.iter().sum::<f64>() / count as f64)
}

fn check_change(series: &Series, found: &Change) {
    for side in [&found.before, &found.after] {
        let is_whole = side.cells.iter().all(|(_, cell)| !cell.is_gap());
        assert!(side.mean.is_none_or(f64::is_finite), "{found:?}");
        assert!(is_whole || side.mean.is_none(), "{found:?}");
    }
    let (base, now) = (mean(series, found.before.window), mean(series, found.after.window));
    let months = |window: Window| window.periods().collect::<Vec<_>>();
    let after = months(found.after.window);
    let is_mixed = months(found.before.window).iter().any(|month| after.contains(month));
    let is_allowed = base.is_some_and(|base| base > 0.0) && now.is_some() && !is_mixed;
    // Only figures beyond all files are too large for a percentage.
    let cells = found.before.cells.iter().chain(&found.after.cells);
    let is_vast = cells.filter_map(|(_, cell)| cell.number()).any(|number| number.abs() > 1e31);
    match found.percent {
        Some(percent) => assert!(is_allowed && percent.is_finite(), "{found:?}"),
        None => assert!(!is_allowed || is_vast, "{found:?}"),
    }
}

/// The same with numbers that no file can hold.
fn vast(u: &mut Unstructured, series: &Series) -> Result<Series> {
    let factor = *u.choose(&[1.0, 1e250, f64::MAX, 1e-250])?;
    Ok(series.map(|value| (value * factor).clamp(f64::MIN, f64::MAX)))
}

#[test]
fn no_percentage_comes_from_a_gap_or_from_nothing() {
    arbtest(|u| {
        let (series, before, after) = (series(u)?, window(u)?, window(u)?);
        let found = change(&series, before, after);
        check_change(&series, &found);
        let vast = vast(u, &series)?;
        check_change(&vast, &change(&vast, before, after));

        let has_percent = found.percent.is_some();
        let line = ChangeLine {
            product: 0,
            label: "Goods".to_owned(),
            code: String::new(),
            change: found,
        };
        let unit = Unit::Quantity("kg".into());
        let scale = *u.choose(&[CollapseScale::Remaining, CollapseScale::Value])?;
        let windows = (before, after);
        let chart = CollapseChart::new(vec![line], windows, unit, 5.0, scale, "A to B".to_owned());
        let twin = chart.twin();
        let methods = twin.methods.iter().flat_map(|method| &method.lines);
        let said: Vec<&String> = twin.captions.iter().chain(methods).collect();
        let says_percent = said.iter().any(|words| words.contains('%'));
        assert_eq!(says_percent, has_percent, "{said:?}");
        let drawn = chart.scene(640.0);
        assert_eq!(drawn.targets[0].title.contains('%'), has_percent);
        assert!(drawn.height.is_finite());
        Ok(())
    });
}

#[test]
fn an_index_has_a_base_above_zero_and_keeps_every_gap() {
    arbtest(|u| {
        let (series, base) = (series(u)?, window(u)?.from);
        let Some(index) = rebase(&series, base) else {
            assert!(series.at(base).is_none_or(|value| value <= 0.0));
            return Ok(());
        };
        assert!(series.at(base).is_some_and(|value| value > 0.0));
        for (was, is) in series.cells().iter().zip(index.cells()) {
            assert!(!was.is_gap() || was == is, "{was:?} became {is:?}");
            assert!(is.number().is_none_or(f64::is_finite));
            assert!(*was != Cell::Zero || *is == Cell::Zero);
        }
        Ok(())
    });
}

#[test]
fn months_are_compared_with_what_stands_right_before_them_or_not_at_all() {
    arbtest(|u| {
        let series = series(u)?;
        let span = (series.start(), series.start().plus(17));
        let base = window(u)?.from;
        let measure = *u.choose(&[Measure::Value, Measure::Index { base }])?;
        let cells = (0..18).map(|steps| series.cell(span.0.plus(steps))).collect();
        let series = Series::new(span.0, cells);
        let line = FlowLine {
            product: 0,
            label: "Goods".to_owned(),
            code: String::new(),
            series: series.clone(),
            qualities: Vec::new(),
        };
        let chart = Chart::Flow(FlowChart {
            lines: vec![line],
            span,
            unit: Unit::Quantity("kg".into()),
            measure,
            is_log: u.ratio(1, 2)?,
            events: Vec::new(),
            notes: Vec::new(),
            route: "A to B".to_owned(),
            window: None,
            words: tradefall::words::Words::default(),
        });
        let scene = chart.scene(640.0, Margins { left: 60.0, right: 60.0 });
        assert!(scene.height.is_finite() && scene.targets.len() == 18);
        for target in &scene.targets {
            let period = target.datum.period().expect("a figure");
            let is_compared = series.at(period.plus(-1)).is_some_and(|before| before > 0.0)
                && series.at(period).is_some();
            assert_eq!(target.spoken.contains('%'), is_compared, "{}", target.spoken);
            let words = target.lines.concat();
            assert!(!words.contains("NaN") && !words.contains("–%"), "{words}");
        }
        Ok(())
    });
}

/// A domain of any size and sign, empty and upside down ones among them.
fn domain(u: &mut Unstructured) -> Result<(f64, f64)> {
    let end = |u: &mut Unstructured| -> Result<f64> {
        let sign = if u.ratio(1, 3)? { -1.0 } else { 1.0 };
        Ok(if u.ratio(1, 8)? { 0.0 } else { sign * number(u)? })
    };
    let low = end(u)?;
    Ok(match u.int_in_range(0..=4)? {
        0 => (low, low),
        // Neighbours that the digits of a number hardly tell apart.
        1 => (low, low + low.abs() * 1e-15),
        _ => (low, end(u)?),
    })
}

#[test]
fn scales_of_any_domain_invert_and_their_ticks_rise_inside() {
    arbtest(|u| {
        let (ends, count) = (domain(u)?, u.int_in_range(0..=12)?);
        for scale in [
            ValueScale::linear(ends, (400.0, 20.0)),
            ValueScale::linear(nice(ends, 5), (400.0, 20.0)),
            ValueScale::log(ends, (400.0, 20.0), 420.0),
        ] {
            let (ValueScale::Linear { domain, .. } | ValueScale::Log { domain, .. }) = scale;
            assert!(domain.0 < domain.1 && domain.0.is_finite() && domain.1.is_finite());
            let ticks = scale.ticks(count);
            assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{scale:?}: {ticks:?}");
            // As near as the digits of the domain allow.
            let digits = domain.0.abs().max(domain.1.abs()) * 4.0 * f64::EPSILON;
            let slack = match scale {
                ValueScale::Linear { .. } => [digits + (domain.1 - domain.0) * 1e-6; 2],
                ValueScale::Log { .. } => [domain.0 * 1e-6, domain.1 * 1e-6],
            };
            for tick in &ticks {
                let is_inside = *tick >= domain.0 - slack[0] && *tick <= domain.1 + slack[1];
                assert!(is_inside, "{scale:?}: {tick}");
            }
            assert!(ticks.len() <= 2 * count.max(1) + 3, "{scale:?}: {ticks:?}");
            let y = 20.0 + f64::from(u.int_in_range(0..=380)?);
            let value = scale.value_at(y);
            let back = scale.position(value).expect("a place");
            let grain = digits / (domain.1 - domain.0);
            assert!((back - y).abs() < 1e-6 + 500.0 * grain, "{scale:?}: {y} became {back}");
        }
        assert!(ends.1 > ends.0 || ticks(ends, count).is_empty());
        Ok(())
    });
}
