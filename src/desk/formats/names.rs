//! Names of columns that are not figures, in the languages of the offices.

use super::super::plan::Role;

/// Columns that may name who reports or who the partner is.
pub(super) const COUNTRY: [&str; 11] = [
    "country",
    "land",
    "pays",
    "país",
    "pais",
    "paese",
    "страна",
    "国家",
    "国名",
    "국가",
    "국가명",
];

/// Names by role, letters and digits only, in small letters.
pub(super) const NAMES: &[(Role, &[&str])] = &[
    (
        Role::Reporter,
        &[
            "reporter",
            "reportername",
            "reportingcountry",
            "exporter",
            "origin",
            "entity",
            "reporterdesc",
            "berichtsland",
            "paysdéclarant",
        ],
    ),
    (
        Role::ReporterCode,
        &["reportercode", "reporteriso", "reporteriso3", "countryid", "countrycode"],
    ),
    (
        Role::Partner,
        &[
            "partner",
            "partnername",
            "partnercountry",
            "partnerdesc",
            "importer",
            "destination",
            "destinationcountry",
            "counterpart",
            "counterpartcountry",
            "counterpartarea",
            "tradingpartner",
            "tradepartner",
            "klassifikatoren",
            "partnerland",
            "bestimmungsland",
            "partenaire",
            "socio",
            "партнер",
            "партнёр",
            "странапартнер",
            "странапартнёр",
            "贸易伙伴",
            "相手国",
        ],
    ),
    (
        Role::PartnerCode,
        &["partnercode", "partneriso", "partneriso3", "counterpartcountryid", "tradingpartnercode"],
    ),
    (
        Role::Flow,
        &[
            "flow",
            "tradeflow",
            "flowdesc",
            "direction",
            "tradetype",
            "flowcode",
            "flux",
            "flujo",
            "направление",
        ],
    ),
    (
        Role::Product,
        &[
            "commoditycode",
            "hs",
            "hscode",
            "hs2",
            "hs4",
            "hs6",
            "hs8",
            "cn8",
            "cncode",
            "cmdcode",
            "productcode",
            "product",
            "warennummer",
            "codeproduit",
            "тнвэд",
            "кодтнвэд",
            "商品编码",
            "統計品目番号",
            "hs코드",
        ],
    ),
    (
        Role::ProductName,
        &[
            "commodity",
            "commodityname",
            "productname",
            "productlabel",
            "cmddesc",
            "goods",
            "subgroup",
            "broadgroup",
            "ware",
            "warenbezeichnung",
            "produit",
            "producto",
            "товар",
            "商品名称",
            "品名",
            "품목명",
        ],
    ),
    (
        Role::Period,
        &[
            "period",
            "periodid",
            "perioddt",
            "date",
            "time",
            "timeperiod",
            "yearmonth",
            "refperiod",
            "datum",
            "zeitraum",
            "période",
            "periode",
            "período",
            "periodo",
            "период",
            "дата",
            "年月",
            "时间",
            "日期",
            "기간",
        ],
    ),
    (
        Role::Month,
        &["month", "timeperiodmonth", "monat", "mois", "mes", "месяц", "月份", "月", "월"],
    ),
    (
        Role::Year,
        &["year", "refyear", "jahr", "année", "annee", "año", "год", "年份", "年", "연도"],
    ),
    (Role::Currency, &["currency", "währung", "devise", "moneda", "валюта"]),
    (Role::QuantityUnit(0), &["quantityunit", "qtyunit", "unitofquantity"]),
    (Role::Flag, &["obsflag", "flag", "flags", "status"]),
    (Role::Scale, &["scale"]),
];

/// The role of a column called `plain`.
pub(super) fn role(plain: &str) -> Option<Role> {
    if COUNTRY.contains(&plain) {
        return Some(Role::Reporter);
    }
    NAMES.iter().find(|(_, names)| names.contains(&plain)).map(|(role, _)| role.clone())
}
