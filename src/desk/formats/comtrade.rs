#![doc = include_str!("comtrade.md")]

use super::super::plan::{Column, Constants, FigureColumn, Kind, Plan, Role};
use super::super::words::plain;
use super::{Format, Head, columns_by_name};

pub(super) const FORMAT: Format =
    Format { key: "comtrade", name: "UN Comtrade", page: include_str!("comtrade.md"), plan };

fn money() -> Role {
    let kind = Kind::Money(Some("USD".into()));
    Role::Figure(FigureColumn { kind, ..FigureColumn::default() })
}

fn quantity(number: u8, unit: Option<&str>, variant: &str) -> Role {
    let kind = Kind::Quantity(number, unit.map(Into::into));
    Role::Figure(FigureColumn { kind, variant: variant.to_owned(), ..FigureColumn::default() })
}

fn plan(head: &Head) -> Option<Plan> {
    let value = head.column(&["primaryvalue", "tradevalueus", "tradevalue"])?;
    head.column(&["reportercode", "rtcode"])?;
    head.column(&["partnercode", "ptcode"])?;
    head.column(&["cmdcode", "commoditycode"])?;
    head.column(&["period"])?;
    // Numbers are the codes of M49, the UN's country codes.
    let names = [
        ("period", Role::Period),
        ("reportercode", Role::ReporterCode),
        ("rtcode", Role::ReporterCode),
        ("reporterdesc", Role::Reporter),
        ("reporter", Role::Reporter),
        ("rttitle", Role::Reporter),
        ("partnercode", Role::PartnerCode),
        ("ptcode", Role::PartnerCode),
        ("partnerdesc", Role::Partner),
        ("partner", Role::Partner),
        ("pttitle", Role::Partner),
        ("flowcode", Role::Flow),
        ("tradeflowcode", Role::Flow),
        ("tradecode", Role::Flow),
        ("rgcode", Role::Flow),
        ("cmdcode", Role::Product),
        ("commoditycode", Role::Product),
        ("cmddesc", Role::ProductName),
        ("cmddesce", Role::ProductName),
        ("commodity", Role::ProductName),
        ("partner2code", Role::Breakdown),
        ("2ndpartnercode", Role::Breakdown),
        ("ptcode2", Role::Breakdown),
        ("customscode", Role::Breakdown),
        ("customsproccode", Role::Breakdown),
        ("cstcode", Role::Breakdown),
        ("motcode", Role::Breakdown),
        ("modeoftransportcode", Role::Breakdown),
        ("moscode", Role::Breakdown),
        ("qty", quantity(0, None, "")),
        ("tradequantity", quantity(0, None, "")),
        ("qtyunitabbr", Role::QuantityUnit(0)),
        ("qtyunit", Role::QuantityUnit(0)),
        ("qtdesc", Role::QuantityUnit(0)),
        ("altqty", quantity(1, None, "second quantity")),
        ("altquantity", quantity(1, None, "second quantity")),
        ("altqtyunitabbr", Role::QuantityUnit(1)),
        ("altqtyunit", Role::QuantityUnit(1)),
        ("qtaltdesc", Role::QuantityUnit(1)),
        ("netwgt", quantity(2, Some("kg"), "net weight")),
        ("netweight", quantity(2, Some("kg"), "net weight")),
        ("netweightkg", quantity(2, Some("kg"), "net weight")),
    ];
    let mut columns = columns_by_name(head, &names, "name of a Comtrade column");
    columns[value] =
        Column::new(&head.header[value], money(), "US dollars: cif for imports, fob for exports");
    for column in &mut columns {
        let of = match plain(&column.name).as_str() {
            "isqtyestimated" => head.column(&["qty"]),
            "isaltqtyestimated" => head.column(&["altqty"]),
            "isnetwgtestimated" => head.column(&["netwgt", "netweightkg"]),
            _ => continue,
        };
        if let Some(of) = of {
            column.role = Role::EstimateOf(of);
            "marks estimated quantities".clone_into(&mut column.rule);
        }
    }
    // Where the flow has no code, its name does.
    if !columns.iter().any(|column| column.role == Role::Flow)
        && let Some(flow) = head.column(&["flowdesc", "tradeflow", "rgdesc"])
    {
        columns[flow].role = Role::Flow;
        "name of a Comtrade column".clone_into(&mut columns[flow].rule);
    }
    Some(Plan {
        columns,
        constants: Constants::default(),
        has_future_zeros: false,
        source: "UN Comtrade".to_owned(),
    })
}
