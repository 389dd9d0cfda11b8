//! A view as the head of its figures' table says it, and back: what a reader
//! took away opens again as the chart that it came from.
//!
//! A record for each key that is not empty, `# reporter,European Union`; a
//! record for each item of a list, the keys of objects in a fixed order.

use super::{Baseline, Lane, Note, ProductPick, View};
use crate::read::{self, Fields, HEAD};
use crate::trade::decimal;

/// The keys of a view with one text, in the order in which people read them.
macro_rules! texts {
    ($view:ident, $($by:tt)+) => {
        [
            ("title", $($by)+ $view.title),
            ("text", $($by)+ $view.text),
            ("source", $($by)+ $view.source),
            ("kind", $($by)+ $view.kind),
            ("id", $($by)+ $view.id),
            ("reporter", $($by)+ $view.reporter),
            ("partner", $($by)+ $view.partner),
            ("flow", $($by)+ $view.flow),
            ("unit", $($by)+ $view.unit),
            ("before", $($by)+ $view.before),
            ("after", $($by)+ $view.after),
            ("base", $($by)+ $view.base),
            ("from", $($by)+ $view.from),
            ("to", $($by)+ $view.to),
            ("measure", $($by)+ $view.measure),
            ("scale", $($by)+ $view.scale),
            ("order", $($by)+ $view.order),
            ("alt", $($by)+ $view.alt),
            ("summary", $($by)+ $view.summary),
            ("reading", $($by)+ $view.reading),
        ]
    };
}

/// Its keys with a number.
macro_rules! numbers {
    ($view:ident, $($by:tt)+) => {
        [
            ("small_base", $($by)+ $view.small_base),
            ("floor", $($by)+ $view.floor),
            ("floor_share", $($by)+ $view.floor_share),
            ("digits", $($by)+ $view.digits),
            ("rows", $($by)+ $view.rows),
        ]
    };
}

/// Its keys with a list of texts.
macro_rules! lists {
    ($view:ident, $($by:tt)+) => {
        [
            ("claims", $($by)+ $view.claims),
            ("events", $($by)+ $view.events),
            ("highlights", $($by)+ $view.highlights),
            ("partners", $($by)+ $view.partners),
        ]
    };
}

impl View {
    /// Writes each key that holds something as a record of a head.
    pub fn told(&self, to: &mut Fields) {
        let mut write = |key: &str, fields: &[&str]| {
            to.add(&["# ", key].concat());
            for field in fields {
                to.add(field);
            }
            to.end();
        };
        for (key, text) in texts!(self, &) {
            if !text.is_empty() {
                write(key, &[text]);
            }
        }
        for (key, number) in numbers!(self, &) {
            if *number != 0.0 {
                write(key, &[&decimal::shortest(*number)]);
            }
        }
        for (key, list) in lists!(self, &) {
            for item in list {
                write(key, &[item]);
            }
        }
        for ProductPick { code, name, label, partner } in &self.products {
            write("products", &[code, name, label, partner]);
        }
        for Note { product, period, text } in &self.notes {
            write("notes", &[product, period, text]);
        }
        for Lane { label, groups } in &self.lanes {
            let mut fields = vec![label.as_str()];
            fields.extend(groups.iter().map(String::as_str));
            write("lanes", &fields);
        }
        for Baseline { label, reporter, partner, flow, unit, code, name, before, from } in
            &self.baselines
        {
            let fields = [label, reporter, partner, flow, unit, code, name, before, from];
            write("baselines", &fields.map(String::as_str));
        }
        for (name, value) in &self.settings {
            write("settings", &[name, value]);
        }
    }

    /// Takes a key in; `false` for one that no view has.
    fn hear(&mut self, key: &str, fields: &[String]) -> bool {
        let field = |at: usize| fields.get(at).cloned().unwrap_or_default();
        if let Some((_, text)) = texts!(self, &mut).into_iter().find(|(name, _)| *name == key) {
            *text = field(0);
        } else if let Some((_, number)) =
            numbers!(self, &mut).into_iter().find(|(name, _)| *name == key)
        {
            *number = decimal::parse(&field(0)).unwrap_or_default();
        } else if let Some((_, list)) =
            lists!(self, &mut).into_iter().find(|(name, _)| *name == key)
        {
            list.push(field(0));
        } else {
            match key {
                "products" => self.products.push(ProductPick {
                    code: field(0),
                    name: field(1),
                    label: field(2),
                    partner: field(3),
                }),
                "notes" => {
                    self.notes.push(Note { product: field(0), period: field(1), text: field(2) });
                }
                "lanes" => {
                    let groups = fields.iter().skip(1).filter(|group| !group.is_empty());
                    self.lanes.push(Lane { label: field(0), groups: groups.cloned().collect() });
                }
                "baselines" => self.baselines.push(Baseline {
                    label: field(0),
                    reporter: field(1),
                    partner: field(2),
                    flow: field(3),
                    unit: field(4),
                    code: field(5),
                    name: field(6),
                    before: field(7),
                    from: field(8),
                }),
                "settings" => self.settings.push((field(0), field(1))),
                _ => return false,
            }
        }
        true
    }
}

/// A view that was taken away as a table, with what it rests on.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The view.
    pub view: View,
    /// Its figures, as our own trade table; empty where it has none.
    pub trade: String,
    /// Its claims, as our own table; empty where it has none.
    pub claims: String,
    /// Its events, as our own table; empty where it has none.
    pub events: String,
}

/// Reads what `App::csv` wrote; `None` for any other text.
pub fn shown(text: &str) -> Option<Shown> {
    let (records, table) = read::head(text)?;
    let mut shown = Shown::default();
    for (key, fields) in &records {
        match key.as_str() {
            "event" => add(fields, &mut shown.events),
            "claim" => add(fields, &mut shown.claims),
            _ => {
                shown.view.hear(key, fields);
            }
        }
    }
    // Apostrophes against formulas come off as in the file itself.
    let table = [HEAD, "\n", table].concat();
    match shown.view.kind.as_str() {
        "" => return None,
        "claims" => shown.claims = table,
        "timeline" => shown.events = table,
        _ => shown.trade = table,
    }
    Some(shown)
}

fn add(fields: &[String], out: &mut String) {
    read::write_record(&fields.iter().map(String::as_str).collect::<Vec<_>>(), out);
}
