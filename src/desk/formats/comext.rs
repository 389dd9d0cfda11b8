#![doc = include_str!("comext.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role};
use super::super::words::plain;
use super::{Format, Head};

pub(super) const FORMAT: Format = Format {
    key: "comext",
    name: "Easy Comext, Relational View",
    page: include_str!("comext.md"),
    plan,
};

fn plan(head: &Head) -> Option<Plan> {
    for name in ["reporter", "partner", "product", "flow", "period"] {
        head.column(&[name])?;
    }
    let figure = |kind: Kind, shift: i8| {
        Role::Figure(FigureColumn { kind, shift, ..FigureColumn::default() })
    };
    let quantity = |unit: &str| Kind::Quantity(0, Some(unit.into()));
    let mut has_figures = false;
    let columns: Vec<Column> = head
        .header
        .iter()
        .map(|name| {
            let (role, joint) = match plain(name).as_str() {
                "reporter" => (Role::Reporter, None),
                "partner" => (Role::Partner, None),
                "product" => (Role::Product, Some('-')),
                "flow" => (Role::Flow, Some('-')),
                "period" => (Role::Period, None),
                "statprocedure" | "statisticalprocedure" | "transportmode" | "containerised" => {
                    (Role::Breakdown, None)
                }
                "valueineur" | "valueineuros" => (figure(Kind::Money(Some("EUR".into())), 0), None),
                "quantityin100kg" => (figure(quantity("kg"), 2), None),
                "quantityinkg" => (figure(quantity("kg"), 0), None),
                "supquantity" | "supplementaryquantity" => {
                    (figure(quantity("supplementary unit"), 0), None)
                }
                "indicators" | "indicator" => (Role::Indicator, None),
                "indicatorvalue" | "value" => (figure(Kind::Money(None), 0), None),
                _ => (Role::Ignored, None),
            };
            has_figures |= matches!(role, Role::Figure(_));
            let rule = if role == Role::Ignored { "not needed" } else { "name of a Comext column" };
            let mut column = Column::new(name, role, rule);
            column.joint = joint;
            column
        })
        .collect();
    // Lower-case names are anyone's; Comext shouts.
    let is_comext = head.header.iter().any(|name| name.trim() == "REPORTER");
    (has_figures && is_comext).then(|| Plan {
        columns,
        constants: Constants::default(),
        has_future_zeros: false,
        source: "Eurostat COMEXT".to_owned(),
    })
}
