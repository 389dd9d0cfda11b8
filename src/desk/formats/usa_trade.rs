#![doc = include_str!("usa_trade.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role};
use super::super::words::plain;
use super::{Format, Head};
use crate::trade::Flow;

pub(super) const FORMAT: Format =
    Format { key: "usa-trade", name: "USA Trade Online", page: include_str!("usa_trade.md"), plan };

fn plan(head: &Head) -> Option<Plan> {
    head.column(&["time"])?;
    head.column(&["country"])?;
    let title: String = head.preamble.iter().flatten().map(|cell| cell.to_lowercase()).collect();
    let mut figures = 0;
    let mut columns: Vec<Column> = head
        .header
        .iter()
        .map(|name| {
            let lower = name.to_lowercase();
            let role = match plain(name).as_str() {
                "time" => Role::Period,
                "country" => Role::Partner,
                "commodity" | "hscode" => Role::ProductName,
                "state" | "district" | "port" => Role::Breakdown,
                _ if lower.contains("$us") => {
                    figures += 1;
                    let is_export = lower.contains("fas") || lower.contains("export");
                    let is_import =
                        ["customs value", "cif", "import", "(gen)", "(cons)", "dutiable"]
                            .iter()
                            .any(|word| lower.contains(word));
                    let flow = match (
                        is_export || title.contains("export"),
                        is_import || title.contains("import"),
                    ) {
                        (true, false) => Some(Flow::Export),
                        (false, true) => Some(Flow::Import),
                        _ => None,
                    };
                    let kind = Kind::Money(Some("USD".into()));
                    Role::Figure(FigureColumn { flow, kind, ..FigureColumn::default() })
                }
                _ => Role::Ignored,
            };
            let rule =
                if role == Role::Ignored { "not needed" } else { "name of a USA Trade column" };
            Column::new(name, role, rule)
        })
        .collect();
    if figures > 1 {
        for column in &mut columns {
            if let Role::Figure(figure) = &mut column.role {
                figure.variant.clone_from(&column.name);
            }
        }
    }
    (figures > 0).then(|| Plan {
        columns,
        constants: Constants { reporter: Some("United States".to_owned()), ..Constants::default() },
        has_future_zeros: true,
        source: "US Census Bureau, USA Trade Online".to_owned(),
    })
}
