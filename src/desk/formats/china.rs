#![doc = include_str!("china.md")]

use super::super::plan::{Constants, FigureColumn, Kind, Plan, Role};
use super::{Format, Head, columns_by_name};

pub(super) const FORMAT: Format =
    Format { key: "china", name: "China customs query", page: include_str!("china.md"), plan };

fn plan(head: &Head) -> Option<Plan> {
    head.column(&["商品编码"])?;
    head.column(&["贸易伙伴编码", "贸易伙伴名称", "国别编码", "贸易方式编码"])?;
    let quantity = |number: u8, variant: &str| {
        let kind = Kind::Quantity(number, None);
        Role::Figure(FigureColumn { kind, variant: variant.to_owned(), ..FigureColumn::default() })
    };
    let money = |currency: &str| {
        let kind = Kind::Money(Some(currency.into()));
        Role::Figure(FigureColumn { kind, ..FigureColumn::default() })
    };
    let names = [
        ("数据年月", Role::Period),
        ("年月", Role::Period),
        ("数据年", Role::Year),
        ("年份", Role::Year),
        ("年", Role::Year),
        ("月份", Role::Month),
        ("数据月", Role::Month),
        ("月", Role::Month),
        ("贸易伙伴编码", Role::PartnerCode),
        ("贸易伙伴名称", Role::Partner),
        ("国别编码", Role::PartnerCode),
        ("国别名称", Role::Partner),
        ("商品编码", Role::Product),
        ("商品名称", Role::ProductName),
        ("进出口", Role::Flow),
        ("进出口类型", Role::Flow),
        ("贸易方式编码", Role::Breakdown),
        ("注册地编码", Role::Breakdown),
        ("收发货人注册地编码", Role::Breakdown),
        ("运输方式编码", Role::Breakdown),
        ("关别编码", Role::Breakdown),
        ("第一数量", quantity(0, "")),
        ("第一计量单位", Role::QuantityUnit(0)),
        ("第二数量", quantity(1, "second quantity")),
        ("第二计量单位", Role::QuantityUnit(1)),
        ("人民币", money("CNY")),
        ("金额人民币", money("CNY")),
        ("美元", money("USD")),
        ("金额美元", money("USD")),
    ];
    let mut columns = columns_by_name(head, &names, "name of a column of the query");
    // The office groups thousands by commas and prints no fractions.
    for column in &mut columns {
        column.is_known = true;
    }
    columns.iter().any(|column| matches!(column.role, Role::Figure(_))).then(|| Plan {
        columns,
        constants: Constants { reporter: Some("China".to_owned()), ..Constants::default() },
        has_future_zeros: false,
        source: "General Administration of Customs of China".to_owned(),
    })
}
