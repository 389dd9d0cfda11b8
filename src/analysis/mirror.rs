//! The same trade in two records: what the exporter says it sent and what the
//! importer says it received.

use super::{Change, Window, change};
use crate::trade::{Period, Series};

/// A month in both records.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MirrorMonth {
    /// The month of the exporter's record.
    pub period: Period,
    /// The exporter's figure.
    pub sent: Option<f64>,
    /// The importer's figure, so many months later as the lag says.
    pub received: Option<f64>,
    /// Difference in percent of the larger; `None` with a gap, or of nothing.
    pub apart_percent: Option<f64>,
}

/// What two records say of the same fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Neither falls by half or more.
    NeitherFalls,
    /// Both fall by half or more.
    BothFall,
    /// Only the exporter's record falls by half or more.
    OnlySent,
    /// Only the importer's record does.
    OnlyReceived,
    /// The exporter's record has no figures after, the importer's has.
    SentEnds,
    /// The importer's record has none, the exporter's has.
    ReceivedEnds,
    /// Too little is known in one of the windows.
    Unknown,
}

/// Two records of the same trade.
#[derive(Clone, Debug, PartialEq)]
pub struct Mirror {
    /// From the first to the last month asked for.
    pub months: Vec<MirrorMonth>,
    /// Months known in both records.
    pub both: usize,
    /// How many of them lie no further apart than the tolerance.
    pub within: usize,
    /// The exporter's change between the windows.
    pub sent: Change,
    /// The importer's, its windows moved by the lag.
    pub received: Change,
    /// What both say of a fall.
    pub verdict: Verdict,
}

/// A fall by as many percent is a collapse of a record.
pub const COLLAPSE_PERCENT: f64 = -50.0;

/// Sets two records side by side. Importers count freight and insurance
/// (CIF), exporters do not (FOB), and goods arrive later than they leave:
/// `tolerance` is how far apart, in percent of the larger, both may lie for
/// that, `lag` how many months the importer's record comes later (United
/// Nations, International Merchandise Trade Statistics: Compilers Manual,
/// Revision 1, chapter 9 on bilateral comparisons).
pub fn mirror(
    sent: &Series,
    received: &Series,
    (lag, tolerance): (i32, f64),
    months: Window,
    (before, after): (Window, Window),
) -> Mirror {
    let months: Vec<MirrorMonth> = months
        .periods()
        .map(|period| {
            let (a, b) = (sent.at(period), received.at(period.plus(lag)));
            let apart = a.zip(b).and_then(|(a, b)| {
                let larger = a.abs().max(b.abs());
                let apart = (a - b).abs() / larger * 100.0;
                (larger > 0.0 && apart.is_finite()).then_some(apart)
            });
            MirrorMonth { period, sent: a, received: b, apart_percent: apart }
        })
        .collect();
    let moved = |window: Window| Window { from: window.from.plus(lag), to: window.to.plus(lag) };
    let own = change(sent, before, after);
    let their = change(received, moved(before), moved(after));
    let known = |month: &&MirrorMonth| month.sent.is_some() && month.received.is_some();
    // Two zeros are not apart.
    let is_near = |month: &&MirrorMonth| month.apart_percent.is_none_or(|x| x <= tolerance);
    Mirror {
        both: months.iter().filter(known).count(),
        within: months.iter().filter(known).filter(is_near).count(),
        verdict: verdict(&own, &their),
        months,
        sent: own,
        received: their,
    }
}

fn verdict(sent: &Change, received: &Change) -> Verdict {
    let is_gone = |change: &Change| {
        change.before.mean.is_some() && change.after.gaps().len() == change.after.cells.len()
    };
    let falls = |percent: f64| percent <= COLLAPSE_PERCENT;
    match (sent.percent, received.percent) {
        (Some(sent), Some(received)) => match (falls(sent), falls(received)) {
            (true, true) => Verdict::BothFall,
            (true, false) => Verdict::OnlySent,
            (false, true) => Verdict::OnlyReceived,
            (false, false) => Verdict::NeitherFalls,
        },
        (None, Some(_)) if is_gone(sent) => Verdict::SentEnds,
        (Some(_), None) if is_gone(received) => Verdict::ReceivedEnds,
        _ => Verdict::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trade::Cell;

    fn series(values: &[Option<f64>]) -> Series {
        let cells = values.iter().map(|value| value.map_or(Cell::Missing, Cell::of)).collect();
        Series::new(Period::Month(2022, 1), cells)
    }

    #[track_caller]
    fn check(sent: [Option<f64>; 4], received: [Option<f64>; 4], expected: Verdict) {
        let window = |text| Window::parse(text).unwrap();
        let windows = (window("2022-01/2022-02"), window("2022-03/2022-04"));
        let months = window("2022-01/2022-04");
        let found = mirror(&series(&sent), &series(&received), (0, 25.0), months, windows);
        assert_eq!(found.verdict, expected);
    }

    #[test]
    fn a_record_that_stops_is_not_a_trade_that_stops() {
        let steady = [Some(10.0); 4];
        let fallen = [Some(10.0), Some(10.0), Some(1.0), Some(1.0)];
        let ended = [Some(10.0), Some(10.0), None, None];
        check(steady, fallen, Verdict::OnlyReceived);
        check(fallen, steady, Verdict::OnlySent);
        check(fallen, fallen, Verdict::BothFall);
        check(steady, steady, Verdict::NeitherFalls);
        check(steady, ended, Verdict::ReceivedEnds);
        check(ended, steady, Verdict::SentEnds);
        check(ended, ended, Verdict::Unknown);
        // One month missing is no end of a record.
        check(steady, [Some(10.0), Some(10.0), Some(10.0), None], Verdict::Unknown);
    }

    #[test]
    fn distance_is_measured_by_the_larger_and_the_lag_moves_the_importer() {
        let window = |text| Window::parse(text).unwrap();
        let (a, b) = (window("2022-01"), window("2022-02"));
        let sent = series(&[Some(80.0), Some(0.0), Some(50.0)]);
        let received = series(&[None, Some(100.0), Some(0.0), Some(10.0)]);
        let found = mirror(&sent, &received, (1, 25.0), window("2022-01/2022-04"), (a, b));
        let apart: Vec<_> = found.months.iter().map(|month| month.apart_percent).collect();
        // 20 of 100; zero beside zero; 40 of 50; nothing known.
        assert_eq!(apart, [Some(20.0), None, Some(80.0), None]);
        assert_eq!((found.both, found.within), (3, 2));
    }
}
