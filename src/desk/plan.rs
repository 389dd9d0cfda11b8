//! How the columns of a table are understood.
//!
//! A format says what each column is and why; people may overrule it. The
//! plan is shown before any figure is believed.

use super::number::Decimal;
use super::period::Style;
use crate::trade::{Flow, Period, Unit};

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// Who recorded the trade, by name.
    Reporter,
    /// The reporter's code.
    ReporterCode,
    /// The other side, by name.
    Partner,
    /// The partner's code.
    PartnerCode,
    /// Direction.
    Flow,
    /// The commodity's code.
    Product,
    /// The commodity's name.
    ProductName,
    /// The period.
    Period,
    /// The year of the period.
    Year,
    /// The month of the period.
    Month,
    /// The currency of the value.
    Currency,
    /// The unit of the quantity with this number.
    QuantityUnit(u8),
    /// What the figure measures: `VALUE_IN_EUROS`, `QUANTITY_IN_100KG`.
    Indicator,
    /// A power of ten to multiply by, or its name (`Millions`).
    Scale,
    /// Flags: provisional, estimated, confidential.
    Flag,
    /// Whether the figure in the column with this index is an estimate.
    EstimateOf(usize),
    /// A breakdown whose total has its own row.
    Breakdown,
    /// Figures.
    Figure(FigureColumn),
    /// Not used.
    Ignored,
}

impl Role {
    /// In words.
    pub fn words(&self) -> String {
        match self {
            Self::Reporter => "reporter".into(),
            Self::ReporterCode => "code of the reporter".into(),
            Self::Partner => "partner".into(),
            Self::PartnerCode => "code of the partner".into(),
            Self::Flow => "flow".into(),
            Self::Product => "commodity code".into(),
            Self::ProductName => "name of the commodity".into(),
            Self::Period => "period".into(),
            Self::Year => "year".into(),
            Self::Month => "month".into(),
            Self::Currency => "currency".into(),
            Self::QuantityUnit(_) => "unit of the quantity".into(),
            Self::Indicator => "what is measured".into(),
            Self::Scale => "power of ten".into(),
            Self::Flag => "flags".into(),
            Self::EstimateOf(_) => "mark of an estimate".into(),
            Self::Breakdown => "breakdown".into(),
            Self::Figure(figure) => figure.words(),
            Self::Ignored => "not used".into(),
        }
    }

    /// The role that people call `name`; see [`ROLE_NAMES`].
    pub fn parse(name: &str) -> Option<Self> {
        let figure =
            |flow, kind| Self::Figure(FigureColumn { flow, kind, ..FigureColumn::default() });
        Some(match name {
            "reporter" => Self::Reporter,
            "reporter-code" => Self::ReporterCode,
            "partner" => Self::Partner,
            "partner-code" => Self::PartnerCode,
            "flow" => Self::Flow,
            "product" => Self::Product,
            "product-name" => Self::ProductName,
            "period" => Self::Period,
            "year" => Self::Year,
            "month" => Self::Month,
            "currency" => Self::Currency,
            "quantity-unit" => Self::QuantityUnit(0),
            "indicator" => Self::Indicator,
            "scale" => Self::Scale,
            "flag" => Self::Flag,
            "breakdown" => Self::Breakdown,
            "value" => figure(None, Kind::Money(None)),
            "export" => figure(Some(Flow::Export), Kind::Money(None)),
            "import" => figure(Some(Flow::Import), Kind::Money(None)),
            "quantity" => figure(None, Kind::Quantity(0, None)),
            "ignore" => Self::Ignored,
            _ => return None,
        })
    }
}

/// The names of roles that people may give to a column.
pub const ROLE_NAMES: [&str; 21] = [
    "reporter",
    "reporter-code",
    "partner",
    "partner-code",
    "flow",
    "product",
    "product-name",
    "period",
    "year",
    "month",
    "value",
    "export",
    "import",
    "currency",
    "quantity",
    "quantity-unit",
    "indicator",
    "scale",
    "flag",
    "breakdown",
    "ignore",
];

/// What the figures of a column are.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FigureColumn {
    /// Their flow, where the column says it.
    pub flow: Option<Flow>,
    /// Their period, where the column says it.
    pub time: Time,
    /// Money or quantity.
    pub kind: Kind,
    /// The power of ten that the column leaves out: 6 for millions.
    pub shift: i8,
    /// What sets the column apart from another of the same flow and unit.
    pub variant: String,
}

impl FigureColumn {
    fn words(&self) -> String {
        let mut words = match self.flow {
            Some(flow) => format!("{}s", flow.name()),
            None => "figures".to_owned(),
        };
        match &self.kind {
            Kind::Money(Some(currency)) => words.extend([", ", currency]),
            Kind::Money(None) => words.push_str(", value"),
            Kind::Quantity(_, Some(unit)) => words.extend([", quantity in ", unit]),
            Kind::Quantity(_, None) => words.push_str(", quantity"),
        }
        match self.shift {
            0 => {}
            3 => words.push_str(", in thousands"),
            6 => words.push_str(", in millions"),
            9 => words.push_str(", in billions"),
            shift => words.extend([", times 10^", &shift.to_string()]),
        }
        match self.time {
            Time::OfRecord => {}
            Time::Month(month) => words.extend([", month ", &month.to_string()]),
            Time::WholeYear => words.push_str(", whole year"),
            Time::At(period) => words.extend([", ", &period.to_string()]),
        }
        words
    }
}

/// The period of a column of figures.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Time {
    /// That of its record.
    #[default]
    OfRecord,
    /// This month of the record's year.
    Month(u8),
    /// The record's year.
    WholeYear,
    /// This one.
    At(Period),
}

/// What figures count.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Money; the currency where it is known from the column.
    Money(Option<Box<str>>),
    /// A physical quantity: its number among the quantities, and its unit.
    Quantity(u8, Option<Box<str>>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Money(None)
    }
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name as published.
    pub name: String,
    /// What it holds.
    pub role: Role,
    /// The rule by which that was decided.
    pub rule: String,
    /// The decimal sign of its figures.
    pub decimal: Decimal,
    /// No figure of it tells its decimal sign.
    pub is_open: bool,
    /// The format knows the decimal sign; cells need not tell it.
    pub is_known: bool,
    /// How its periods are read.
    pub style: Style,
    /// The sign between code and label in its cells.
    pub joint: Option<char>,
}

impl Column {
    /// A column with a role, and the rule that gave it.
    pub fn new(name: &str, role: Role, rule: &str) -> Self {
        Self {
            name: name.to_owned(),
            role,
            rule: rule.to_owned(),
            decimal: Decimal::Point,
            is_open: false,
            is_known: false,
            style: Style::Plain,
            joint: None,
        }
    }
}

/// What holds for every record, where no column says it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Constants {
    /// Who recorded the trade.
    pub reporter: Option<String>,
    /// The other side.
    pub partner: Option<String>,
    /// Direction.
    pub flow: Option<Flow>,
    /// Commodity code.
    pub product: Option<String>,
    /// Name of the commodity.
    pub product_name: Option<String>,
    /// Currency of values.
    pub currency: Option<String>,
    /// Power of ten that values leave out.
    pub shift: i8,
}

/// How a table is read.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Plan {
    /// One column per name in the header.
    pub columns: Vec<Column>,
    /// What holds for every record.
    pub constants: Constants,
    /// Months at the end of the last year that are zero throughout are not
    /// yet published.
    pub has_future_zeros: bool,
    /// Who publishes, for the column `source` of our own tables.
    pub source: String,
}

impl Plan {
    /// The first column with a role like `role`.
    pub fn find(&self, role: &Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == *role)
    }

    /// The unit of a currency, or of money whose currency nobody names.
    pub(super) fn money(currency: Option<&str>) -> Unit {
        currency.and_then(Unit::currency).unwrap_or_else(|| Unit::Quantity(UNKNOWN_CURRENCY.into()))
    }
}

/// The unit of values whose currency the file does not state.
pub const UNKNOWN_CURRENCY: &str = "currency not stated";
