//! A view as a table to take away: what is shown, and the figures, claims or
//! events that it rests on, from which the same chart is made again.
//!
//! A head of records that begin with `#` says what is shown: the keys of the
//! view, its captions (`# said`), its table as it stands in the page
//! (`# shown`), events and claims beside figures (`# event`, `# claim`). Below it stands our own table, which
//! every reader of such tables reads as it is.

use super::{App, Data, resolve};
use crate::analysis::Window;
use crate::chart::Chart;
use crate::read::{self, Fields, HEAD, TradeRecord, write_claim, write_event};
use crate::scene::Table;
use crate::story::{ProductPick, View};
use crate::trade::{Cell, HsCode, Period, Row, SanctionEvent, TradeTable, decimal};

impl App {
    /// A view as CSV with a byte order mark, from which `story::shown` and
    /// `desk.html` make the same view. A text that a spreadsheet would take
    /// for a formula gets a leading apostrophe, which reading takes off.
    pub fn csv(&self, view: usize) -> String {
        let mut out = ["\u{feff}", HEAD, ",1\n"].concat();
        let Some(about) = self.story.views.get(view) else { return out };
        let mut head = Fields::head(&mut out);
        about.told(&mut head);
        let twin = self.twin(view);
        // Among them that a reader changed it, and how it was published.
        for caption in &twin.captions {
            head.add("# said");
            head.add(caption);
            head.end();
        }
        shown(&twin.table, &mut head);
        let kind = about.kind.as_str();
        let claims = self.data.claims.iter().filter(|claim| about.claims.contains(&claim.id));
        let events = self.data.events.iter().filter(|event| self.rests_on(view, about, event));
        match kind {
            "claims" => {
                out.push_str(read::CLAIMS_HEADER);
                let mut body = Fields::safe(&mut out);
                claims.for_each(|claim| write_claim("", claim, &mut body));
            }
            "timeline" => {
                out.push_str(read::EVENTS_HEADER);
                let mut body = Fields::safe(&mut out);
                events.for_each(|event| write_event("", event, &mut body));
            }
            _ => {
                let names = |key: &str, header: &str, head: &mut Fields| {
                    head.add(key);
                    header.trim_end().split(',').for_each(|name| head.add(name));
                    head.end();
                };
                names("# event", read::EVENTS_HEADER, &mut head);
                for event in events {
                    head.add("# event");
                    write_event("", event, &mut head);
                }
                if kind == "evidence" {
                    names("# claim", read::CLAIMS_HEADER, &mut head);
                    for claim in claims {
                        head.add("# claim");
                        write_claim("", claim, &mut head);
                    }
                }
                figures(about, &self.data, &mut out);
            }
        }
        out
    }

    /// Whether a view shows an event, or rests on it.
    fn rests_on(&self, view: usize, about: &View, event: &SanctionEvent) -> bool {
        let is_named = about.events.contains(&event.id);
        match (about.kind.as_str(), self.chart(view)) {
            // Without those that a reader left out.
            ("timeline", Some(Chart::Timeline(chart))) if !chart.note.is_empty() => {
                let mut lanes = chart.lanes.iter().flat_map(|lane| &lane.events);
                lanes.any(|(_, shown)| shown.id == event.id)
            }
            ("timeline", _) => about.events.is_empty() || is_named,
            // Which one is the nearest is among its sentences.
            ("evidence", _) => true,
            _ => {
                let mut windows = [&about.before, &about.after].into_iter();
                is_named || windows.any(|window| window.split('/').next() == Some(&event.id))
            }
        }
    }
}

/// The table as it stands in the page, its numbers to the last digit.
fn shown(table: &Table, head: &mut Fields) {
    head.add("# shown");
    table.header.iter().for_each(|name| head.add(name));
    head.end();
    for row in &table.rows {
        head.add("# shown");
        for cell in row {
            match (cell.number, cell.link.as_str()) {
                (Some(number), _) => head.add(&decimal::shortest(number)),
                (None, "") => head.add(&cell.text),
                (None, link) => head.add(&[&cell.text, " ", link].concat()),
            }
        }
        head.end();
    }
}

/// The figures that a view rests on, in the order of its files.
fn figures(view: &View, data: &Data, out: &mut String) {
    let table = &data.trade;
    let windows = months(view, data);
    let is_shown = |row: &Row| {
        let is_in = |window: &Window| {
            // Periods of another length are left to the chart.
            let (from, to) = (window.from.steps_to(row.period), row.period.steps_to(window.to));
            from.is_none_or(|steps| steps >= 0) && to.is_none_or(|steps| steps >= 0)
        };
        windows.is_empty() || windows.iter().any(is_in)
    };
    let meant: Vec<&Row> = table.rows().iter().filter(|row| is_meant(view, table, row)).collect();
    out.push_str(read::TRADE_HEADER);
    let mut body = Fields::safe(out);
    for row in &meant {
        if is_shown(row) {
            figure(table, row, &mut body);
        }
    }
    // Goods that have figures in other months only are shown as missing.
    let Some(window) = windows.first() else { return };
    for pick in &view.products {
        let Some(asked) = resolve::selection(view, pick) else { continue };
        let mut first = None;
        let mut is_seen = false;
        for row in &meant {
            if asked.fits(table, row) {
                first = first.or(Some(*row));
                is_seen |= is_shown(row);
            }
        }
        if let Some(first) = first.filter(|_| !is_seen) {
            let missing = Row { period: window.from, cell: Cell::Missing, ..*first };
            figure(table, &missing, &mut body);
        }
    }
}

fn figure(table: &TradeTable, row: &Row, to: &mut Fields) {
    let (product, source) = (table.product(row.product), table.source(row.source));
    let record = TradeRecord {
        reporter: table.name(row.reporter),
        partner: table.name(row.partner),
        flow: row.flow,
        code: product.code.as_ref().map_or("", HsCode::as_str),
        name: &product.name,
        period: row.period,
        cell: row.cell,
        unit: table.unit(row.unit),
        quality: row.quality,
        source: &source.title,
        source_url: &source.url,
    };
    record.write(to);
}

/// The months that are shown; none where a view rests on all of them.
fn months(view: &View, data: &Data) -> Vec<Window> {
    let found = match view.kind.as_str() {
        "flow" | "multiples" | "shares" => {
            resolve::span(view).map(|(from, to)| vec![Window { from, to }])
        }
        "collapse" | "slope" => {
            resolve::windows(view, data).map(|(before, after)| vec![before, after])
        }
        _ => return Vec::new(),
    };
    found.unwrap_or_default()
}

/// Whether a view rests on a row; a little more than it does for those that
/// look at several flows.
fn is_meant(view: &View, table: &TradeTable, row: &Row) -> bool {
    let kind = view.kind.as_str();
    let fits = |pick: &ProductPick| {
        resolve::selection(view, pick).is_some_and(|asked| asked.fits(table, row))
    };
    match kind {
        "evidence" | "reroute" | "mirror" | "stress" => {}
        "rank" | "heat" | "density" => return fits(&ProductPick::default()),
        "shares" => {
            // Its parts, and what may be their whole.
            let whole = view.setting("whole");
            return view.products.iter().any(|pick| {
                let of_all = ProductPick { partner: whole.to_owned(), ..pick.clone() };
                let all_goods =
                    ProductPick { code: whole.to_owned(), name: String::new(), ..pick.clone() };
                fits(pick) || !whole.is_empty() && (fits(&of_all) || fits(&all_goods))
            });
        }
        _ => return view.products.iter().any(fits),
    }
    let (reporter, partner) = (table.name(row.reporter), table.name(row.partner));
    let product = table.product(row.product);
    let code = product.code.as_ref().map_or("", HsCode::as_str);
    let is_goods = |asked: &str, name: &str| {
        if asked.is_empty() { product.name == name } else { code == asked }
    };
    let is_total = kind == "stress" && code == "TOTAL" && matches!(row.period, Period::Year(_));
    if is_total && reporter == view.reporter {
        return true;
    }
    let is_asked = kind == "evidence"
        || view.products.iter().any(|pick| is_goods(&pick.code, &pick.name))
        || view.baselines.iter().any(|base| is_goods(&base.code, &base.name));
    let is_known = |name: &str| {
        [&view.reporter, &view.partner].into_iter().chain(&view.partners).any(|it| it == name)
            || view.products.iter().any(|pick| pick.partner == name)
            || view.baselines.iter().any(|it| it.reporter == name || it.partner == name)
    };
    // What else the same reporter trades, and who else supplies the same.
    let is_open = view.partners.is_empty() && matches!(kind, "evidence" | "reroute");
    let is_beside = is_open && (reporter == view.reporter || partner == view.partner);
    is_asked && (is_beside || (is_known(reporter) && is_known(partner)))
}
