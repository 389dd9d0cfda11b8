//! The same comparison of everything else that a reporter trades.

use super::{Selection, Window, change};
use crate::trade::{Cell, Key, Period, Row, Series, TradeTable, sorted};

/// The change of one of the other routes and goods.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// Goods, as published.
    pub goods: String,
    /// The other side.
    pub partner: String,
    /// Change between the windows, in percent.
    pub percent: f64,
}

/// The same comparison as of `own` for every other route and good of its
/// reporter, in the same direction and unit, by partner and goods. What has a
/// gap in a window, or no base above zero, is not among them.
pub fn across(table: &TradeTable, own: &Selection, before: Window, after: Window) -> Vec<Other> {
    let is_asked = |row: &&Row| {
        row.flow == own.flow
            && table.name(row.reporter) == own.reporter
            && table.unit(row.unit).name() == own.unit
    };
    let is_in = |window: Window, period: Period| {
        let from = window.from.steps_to(period);
        from.is_some_and(|steps| steps >= 0)
            && period.steps_to(window.to).is_some_and(|steps| steps >= 0)
    };
    let place = |row: &Row| {
        let is_used = is_in(before, row.period) || is_in(after, row.period);
        is_used.then_some(((row.partner, row.product), row.period, row.cell))
    };
    let figures: Vec<((Key, Key), Period, Cell)> =
        table.rows().iter().filter(is_asked).filter_map(place).collect();
    let figures = sorted(figures, &|a, b| a.0.cmp(&b.0));
    // From the first month of either window to the last one.
    let is_turned = before.from.steps_to(after.from).is_some_and(|steps| steps < 0);
    let (start, end) = if is_turned { (after.from, before.to) } else { (before.from, after.to) };
    let count = start.steps_to(end).and_then(|steps| usize::try_from(steps).ok());
    let Some(count) = count.map(|steps| steps + 1) else { return Vec::new() };
    let mut found = Vec::new();
    for line in figures.chunk_by(|a, b| a.0 == b.0) {
        let (partner, product) = (table.name(line[0].0.0), table.product(line[0].0.1));
        let code = product.code.as_ref().map_or("", |code| code.as_str());
        let is_same = if own.code.is_empty() { product.name == own.name } else { code == own.code };
        if partner == own.partner && is_same {
            continue;
        }
        let mut cells = vec![Cell::Missing; count];
        for (_, period, cell) in line {
            let at = start.steps_to(*period).and_then(|at| usize::try_from(at).ok());
            if let Some(place) = at.and_then(|at| cells.get_mut(at)) {
                *place = *cell;
            }
        }
        if let Some(percent) = change(&Series::new(start, cells), before, after).percent {
            let (goods, partner) = (product.name.clone(), partner.to_owned());
            found.push(Other { goods, partner, percent });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;
    use crate::trade::Flow;

    #[test]
    fn other_routes_and_goods_are_compared_where_both_windows_are_whole() {
        let header =
            "reporter,partner,flow,commodity_code,commodity,period,value,currency,source\n";
        let row = |partner: &str, code: &str, period: &str, value: &str| {
            format!("EU,{partner},export,{code},Goods {code},{period},{value},EUR,Eurostat\n")
        };
        let mut text = header.to_owned();
        for (partner, code, values) in [
            ("Russia", "8542", ["100", "100", "1"]),
            // (30 − 60) ÷ 60.
            ("Russia", "8471", ["40", "80", "30"]),
            // (90 − 60) ÷ 60.
            ("Armenia", "8542", ["50", "70", "90"]),
            // A gap, and nothing to begin with.
            ("Georgia", "8542", ["50", "", "90"]),
            ("Belarus", "8542", ["0", "0", "90"]),
        ] {
            for (month, value) in (1..).zip(values) {
                text.push_str(&row(partner, code, &format!("2022-0{month}"), value));
            }
        }
        let table = read::trade("t.csv", text.as_bytes()).unwrap().content;
        let own = Selection {
            reporter: "EU",
            partner: "Russia",
            flow: Flow::Export,
            code: "8542",
            name: "",
            unit: "EUR",
        };
        let window = |text: &str| Window::parse(text).unwrap();
        let found = across(&table, &own, window("2022-01/2022-02"), window("2022-03"));
        let found: Vec<_> = found
            .iter()
            .map(|other| (other.goods.as_str(), other.partner.as_str(), other.percent))
            .collect();
        assert_eq!(found, [("Goods 8471", "Russia", -50.0), ("Goods 8542", "Armenia", 50.0)]);
    }
}
