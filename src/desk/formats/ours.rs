#![doc = include_str!("ours.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role};
use super::{Format, Head};

pub(super) const FORMAT: Format =
    Format { key: "tradefall", name: "Tradefall table", page: include_str!("ours.md"), plan };

/// Columns that every trade table of ours has.
const COLUMNS: [&str; 8] =
    ["reporter", "partner", "flow", "commodity", "period", "value", "currency", "source"];

fn plan(head: &Head) -> Option<Plan> {
    let has = |name: &&str| head.header.iter().any(|column| column.trim() == *name);
    if !COLUMNS.iter().all(has) {
        return None;
    }
    let columns = head
        .header
        .iter()
        .map(|name| {
            let role = match name.trim() {
                "reporter" => Role::Reporter,
                "partner" => Role::Partner,
                "flow" => Role::Flow,
                "commodity_code" => Role::Product,
                "commodity" => Role::ProductName,
                "period" => Role::Period,
                "value" => Role::Figure(FigureColumn::default()),
                "currency" => Role::Currency,
                "quantity" => Role::Figure(FigureColumn {
                    kind: Kind::Quantity(0, None),
                    ..FigureColumn::default()
                }),
                "quantity_unit" => Role::QuantityUnit(0),
                "status" => Role::Flag,
                _ => Role::Ignored,
            };
            let rule =
                if role == Role::Ignored { "kept in the file only" } else { "our own column" };
            let mut column = Column::new(name.trim(), role, rule);
            // Our tables have plain numbers with a point.
            column.is_known = true;
            column
        })
        .collect();
    let constants = Constants::default();
    Some(Plan { columns, constants, has_future_zeros: false, source: String::new() })
}
