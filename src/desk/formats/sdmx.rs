#![doc = include_str!("sdmx.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role};
use super::super::words::plain;
use super::{Format, Head};

pub(super) const FORMAT: Format =
    Format { key: "sdmx", name: "Eurostat SDMX-CSV", page: include_str!("sdmx.md"), plan };

fn plan(head: &Head) -> Option<Plan> {
    // With labels, a name reads `reporter:Reporter`.
    let names: Vec<String> =
        head.header.iter().map(|name| plain(name.split(':').next().unwrap_or(name))).collect();
    let has = |name: &str| names.iter().any(|known| known == name);
    if !(has("timeperiod")
        && has("obsvalue")
        && (has("dataflow") || has("structure") || has("freq")))
    {
        return None;
    }
    let mut columns = Vec::new();
    let mut has_indicator = false;
    for (index, name) in names.iter().enumerate() {
        let is_known = names[..index].contains(name);
        let mut is_breakdown = false;
        let role = match name.as_str() {
            _ if is_known => Role::Ignored,
            "reporter" | "geo" | "refarea" | "declarant" => Role::Reporter,
            "partner" | "counterpartarea" => Role::Partner,
            "product" | "commodity" | "hs" | "cn" => Role::Product,
            "flow" | "stkflow" | "tradeflow" => Role::Flow,
            "indicators" | "indicator" | "unit" | "unitmeasure" if !has_indicator => {
                has_indicator = true;
                Role::Indicator
            }
            "timeperiod" => Role::Period,
            "obsvalue" => Role::Figure(FigureColumn::default()),
            "obsflag" | "obsstatus" => Role::Flag,
            "unitmult" => Role::Scale,
            "dataflow" | "structure" | "structureid" | "structurename" | "action"
            | "lastupdate" | "freq" | "confstatus" | "decimals" | "obsvaluelabel" | "time"
            | "observationvalue" | "timefrequency" | "" => Role::Ignored,
            _ => {
                is_breakdown = true;
                Role::Breakdown
            }
        };
        // Columns of labels stand beside the codes under names of their own.
        let is_label = is_breakdown && head.header[index].contains(' ');
        let role = if is_label { Role::Ignored } else { role };
        let rule = match role {
            Role::Ignored => "not needed",
            Role::Breakdown => "a dimension that the format does not know: its values stay apart",
            _ => "name of an SDMX dimension or attribute",
        };
        let mut column = Column::new(&head.header[index], role, rule);
        let cells = || head.cells(index).filter(|cell| !cell.is_empty());
        if cells().count() > 0
            && cells().all(|cell| cell.contains(':'))
            && !matches!(column.role, Role::Figure(_) | Role::Period)
        {
            column.joint = Some(':');
        }
        columns.push(column);
    }
    let constants = Constants::default();
    if !has_indicator {
        for column in &mut columns {
            if let Role::Figure(figure) = &mut column.role {
                figure.kind = Kind::Money(None);
            }
        }
    }
    Some(Plan { columns, constants, has_future_zeros: false, source: "Eurostat".to_owned() })
}
