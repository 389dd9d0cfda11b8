#![doc = include_str!("tidy.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role, Time};
use super::super::words::{self, plain};
use super::super::{number, period};
use super::{Format, Head, names};
use crate::trade::Flow;

pub(super) const FORMAT: Format =
    Format { key: "tidy", name: "table of anyone", page: include_str!("tidy.md"), plan };

fn plan(head: &Head) -> Option<Plan> {
    let mut columns: Vec<Column> = Vec::new();
    for (index, name) in head.header.iter().enumerate() {
        let (role, rule) = role(head, index, name, &columns);
        columns.push(Column::new(name, role, rule));
    }
    part_countries(&mut columns);
    part_months(head, &mut columns);
    if !columns.iter().any(|column| matches!(column.role, Role::Figure(_))) {
        only_figures(head, &mut columns);
    }
    part_figures(&mut columns);
    let has = |keep: fn(&Role) -> bool| columns.iter().any(|column| keep(&column.role));
    let has_time = has(|role| match role {
        Role::Period | Role::Year => true,
        Role::Figure(figure) => figure.time != Time::OfRecord,
        _ => false,
    });
    (has_time && has(|role| matches!(role, Role::Figure(_)))).then(move || Plan {
        columns,
        constants: Constants::default(),
        has_future_zeros: false,
        source: String::new(),
    })
}

fn role(head: &Head, index: usize, name: &str, before: &[Column]) -> (Role, &'static str) {
    let plain = plain(name);
    if plain.is_empty() {
        return (Role::Ignored, "has no name");
    }
    if let Some(role) = names::role(&plain) {
        if before.iter().any(|column| column.role == role) {
            return (Role::Ignored, "another column says the same");
        }
        if role == Role::Scale && !head.cells(index).all(|cell| words::scale(cell).is_some()) {
            return (Role::Ignored, "no powers of ten");
        }
        if role == Role::Flag && !head.cells(index).all(|cell| words::flag(cell).is_some()) {
            return (Role::Ignored, "no flags");
        }
        // An empty column of codes may hold some further down.
        let filled = || head.cells(index).filter(|cell| !cell.trim().is_empty());
        if role == Role::Product
            && filled().filter(|cell| words::code(cell).is_some()).count() * 2 < filled().count()
        {
            return (Role::ProductName, "by its name; no codes in it");
        }
        return (role, "by its name");
    }
    if let Some(period) = period::parse(name) {
        let figure = FigureColumn { time: Time::At(period), ..FigureColumn::default() };
        return (Role::Figure(figure), "its name is a period");
    }
    figure(head, index, name, &plain)
        .map_or((Role::Ignored, "no rule knows its name"), |role| (role, "figures, by its name"))
}

/// Whether most cells of a column are figures or signs for none.
fn holds_figures(head: &Head, index: usize) -> bool {
    let cells = || head.cells(index).filter(|cell| !cell.trim().is_empty());
    are_figures(head, index, 8) && cells().any(number::looks_like_figure)
}

/// Whether at least so many tenths of the filled cells are figures or signs
/// for none.
fn are_figures(head: &Head, index: usize, tenths: usize) -> bool {
    let cells = || head.cells(index).filter(|cell| !cell.trim().is_empty());
    let figures = cells()
        .filter(|cell| {
            number::looks_like_figure(cell)
                || number::figure(cell.as_bytes(), number::Decimal::Point, 0).is_some()
        })
        .count();
    figures * 10 >= cells().count() * tenths
}

fn figure(head: &Head, index: usize, name: &str, plain: &str) -> Option<Role> {
    if !are_figures(head, index, 5) {
        return None;
    }
    let lower = name.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    // Shares, balances and derived figures are not trade.
    if has(&[
        "balance",
        "share",
        "pct",
        "percent",
        "prop",
        "change",
        "growth",
        "text",
        "rank",
        "cum",
        "hhi",
        "tot",
        "unitvalue",
        "price",
        "estimated",
        "saldo",
        "сальдо",
    ]) && !has(&["total_value", "totalvalue", "totalqty"])
    {
        return None;
    }
    let flow = if has(&["reexport"]) {
        Some(Flow::ReExport)
    } else if has(&["export", "ausfuhr", "esport", "экспорт", "出口", "輸出", "수출"])
    {
        Some(Flow::Export)
    } else if has(&["import", "einfuhr", "импорт", "进口", "輸入", "수입"]) {
        Some(Flow::Import)
    } else {
        None
    };
    let is_quantity = has(&[
        "quantit",
        "qty",
        "weight",
        "netwgt",
        "数量",
        "tonnes",
        "menge",
        "gewicht",
        "cantidad",
        "количество",
        "вес",
        "중량",
    ]) || matches!(plain, "kg" | "tons");
    let is_money = flow.is_some()
        || has(&[
            "value",
            "amount",
            "primaryvalue",
            "金额",
            "金額",
            "금액",
            "wert",
            "valeur",
            "valor",
            "стоимость",
            "obsvalue",
        ])
        || words::currency_in(name).is_some()
        || matches!(plain, "val" | "v" | "trade" | "figure" | "x" | "m");
    let flow = flow.or(match plain {
        "x" => Some(Flow::Export),
        "m" => Some(Flow::Import),
        _ => None,
    });
    if !is_quantity && !is_money {
        return None;
    }
    let kind = if is_quantity {
        let unit = if lower.contains("kg") {
            Some("kg")
        } else if lower.contains("tonne") {
            Some("t")
        } else {
            None
        };
        Kind::Quantity(0, unit.map(Into::into))
    } else {
        Kind::Money(words::currency_in(name).map(Into::into))
    };
    let shift = words::scale_in(name).unwrap_or(0);
    Some(Role::Figure(FigureColumn { flow, kind, shift, ..FigureColumn::default() }))
}

/// A lone country beside exports or imports is the partner of an office that
/// does not name itself; with a partner, or one file per figure, it reports.
fn part_countries(columns: &mut [Column]) {
    let has_partner =
        columns.iter().any(|column| matches!(column.role, Role::Partner | Role::PartnerCode));
    let has_flow_columns = columns
        .iter()
        .filter(|column| matches!(&column.role, Role::Figure(figure) if figure.flow.is_some()))
        .count()
        > 1;
    for column in columns {
        if column.role == Role::Reporter
            && names::COUNTRY.contains(&plain(&column.name).as_str())
            && !has_partner
            && has_flow_columns
        {
            column.role = Role::Partner;
            "a country beside exports and imports: the partner".clone_into(&mut column.rule);
        }
        // A code under a mere `Code` belongs to the country before it.
    }
}

/// A column called month may hold whole periods; one called time period, months.
fn part_months(head: &Head, columns: &mut [Column]) {
    let has = |columns: &[Column], role: &Role| columns.iter().any(|column| column.role == *role);
    for index in 0..columns.len() {
        let cells = || head.cells(index).filter(|cell| !cell.trim().is_empty());
        match columns[index].role {
            Role::Month if !has(columns, &Role::Year) => {
                columns[index].role = Role::Period;
                "by its name; no column of years".clone_into(&mut columns[index].rule);
            }
            Role::Period if has(columns, &Role::Year) => {
                let are_months =
                    cells().count() > 0 && cells().all(|cell| words::month(cell).is_some());
                if are_months && !has(columns, &Role::Month) {
                    columns[index].role = Role::Month;
                    "months beside a column of years".clone_into(&mut columns[index].rule);
                }
            }
            _ => {}
        }
    }
    if has(columns, &Role::Period) {
        for column in columns.iter_mut() {
            if matches!(column.role, Role::Year | Role::Month) {
                column.role = Role::Ignored;
                "the period says the same".clone_into(&mut column.rule);
            }
        }
    }
}

/// Without any figures by name, a single column of figures must be them.
fn only_figures(head: &Head, columns: &mut [Column]) {
    let candidates: Vec<usize> = (0..columns.len())
        .filter(|index| columns[*index].role == Role::Ignored && holds_figures(head, *index))
        .collect();
    if let [index] = candidates[..] {
        columns[index].role = Role::Figure(FigureColumn {
            kind: Kind::Money(words::currency_in(&columns[index].name).map(Into::into)),
            shift: words::scale_in(&columns[index].name).unwrap_or(0),
            ..FigureColumn::default()
        });
        "the only column of figures".clone_into(&mut columns[index].rule);
    }
}

/// Two columns of the same flow, unit and time keep their names apart.
fn part_figures(columns: &mut [Column]) {
    let figures: Vec<FigureColumn> = columns
        .iter()
        .filter_map(|column| match &column.role {
            Role::Figure(figure) => Some(figure.clone()),
            _ => None,
        })
        .collect();
    for column in columns {
        let Role::Figure(figure) = &mut column.role else { continue };
        if figures.iter().filter(|other| **other == *figure).count() > 1 {
            figure.variant.clone_from(&column.name);
        }
    }
}
