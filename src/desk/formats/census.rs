#![doc = include_str!("census.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role, Time};
use super::super::words::plain;
use super::{Format, Head};
use crate::trade::{Flow, month_name};

pub(super) const FORMAT: Format = Format {
    key: "census",
    name: "US Census, country.xlsx",
    page: include_str!("census.md"),
    plan,
};

fn plan(head: &Head) -> Option<Plan> {
    head.column(&["ctyname"])?;
    head.column(&["year"])?;
    head.column(&["ejan"])?;
    let columns = head
        .header
        .iter()
        .map(|name| {
            let plain = plain(name);
            let role = match plain.as_str() {
                "year" => Role::Year,
                "ctycode" => Role::PartnerCode,
                "ctyname" => Role::Partner,
                _ => figures(&plain).unwrap_or(Role::Ignored),
            };
            let rule = if role == Role::Ignored { "not needed" } else { "name of a Census column" };
            Column::new(name, role, rule)
        })
        .collect();
    Some(Plan {
        columns,
        constants: Constants {
            reporter: Some("United States".to_owned()),
            product: Some("TOTAL".to_owned()),
            product_name: Some("All goods".to_owned()),
            ..Constants::default()
        },
        has_future_zeros: true,
        source: "US Census Bureau, Trade in Goods by Country".to_owned(),
    })
}

/// `IJAN` to `IDEC` and `IYR` are imports, `EJAN` to `EYR` exports, in
/// millions of US dollars, customs basis, not seasonally adjusted.
fn figures(name: &str) -> Option<Role> {
    let flow = match name.chars().next()? {
        'i' => Flow::Import,
        'e' => Flow::Export,
        _ => return None,
    };
    let time = match &name[1..] {
        "yr" => Time::WholeYear,
        rest => {
            let month = (1..=12).find(|month| {
                month_name(*month).get(..3).is_some_and(|name| name.eq_ignore_ascii_case(rest))
            })?;
            Time::Month(month)
        }
    };
    let kind = Kind::Money(Some("USD".into()));
    Some(Role::Figure(FigureColumn {
        flow: Some(flow),
        time,
        kind,
        shift: 6,
        ..FigureColumn::default()
    }))
}
