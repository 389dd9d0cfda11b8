//! What was recognised, in words: the first thing that people see of a file.

use std::fmt::Write as _;

use super::engine::Engine;
use super::formats::Format;
use super::plan::{Kind, Plan, Role, Time, UNKNOWN_CURRENCY};
use super::table::Figures;
use super::{Content, Outcome, breaks, delimiter_name};
use crate::trade::{Cell, Period};

/// How a column was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnWords {
    /// Its name as published.
    pub name: String,
    /// What it holds.
    pub role: String,
    /// The rule by which that was decided.
    pub rule: String,
}

/// Something that neither the file nor anyone says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What answers it: the name of a constant of [`super::Options`], or
    /// `decimal`.
    pub key: &'static str,
    /// For people.
    pub words: String,
}

impl Question {
    fn new(key: &'static str, words: &str) -> Self {
        Self { key, words: words.to_owned() }
    }

    /// How it is answered on the command line.
    fn option(&self) -> &'static str {
        match self.key {
            "reporter" => "--set reporter=NAME",
            "partner" => "--set partner=NAME",
            "flow" => "--set flow=export or flow=import",
            "currency" => "--set currency=EUR, and scale=thousand where it applies",
            "product" => "--set product=TOTAL for all goods",
            _ => "--decimal . or ,",
        }
    }
}

/// What was recognised in a file.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// The name of its format.
    pub format: &'static str,
    /// The key of its format.
    pub key: &'static str,
    /// Delimited text, workbook or JSON.
    pub kind: String,
    /// Its encoding, of delimited text.
    pub encoding: Option<&'static str>,
    /// Its delimiter, of delimited text.
    pub delimiter: Option<u8>,
    /// The line of its header.
    pub header_line: usize,
    /// Its columns.
    pub columns: Vec<ColumnWords>,
    /// Records in the file: every one that is not blank, without the header.
    pub records: usize,
    /// Records used.
    pub used: usize,
    /// Who publishes, as far as the format says.
    pub source: String,
    /// What a careful reader should know.
    pub warnings: Vec<String>,
    /// What the file does not say and nobody did.
    pub questions: Vec<Question>,
}

impl Summary {
    /// How the file is laid out: its format, and encoding and delimiter of
    /// delimited text.
    pub fn form(&self) -> String {
        if let (Some(encoding), Some(delimiter)) = (self.encoding, self.delimiter) {
            format!("{}; {encoding}, {} between fields", self.format, delimiter_name(delimiter))
        } else if self.kind.is_empty() {
            self.format.to_owned()
        } else {
            format!("{}; {}", self.format, self.kind)
        }
    }

    /// For people: a line each.
    pub fn lines(&self, outcome: &Outcome) -> Vec<String> {
        let mut lines = vec![format!("recognised: {}", self.form())];
        let shown = 60;
        for column in self.columns.iter().take(shown) {
            lines.push(format!("  {}: {} ({})", column.name, column.role, column.rule));
        }
        if self.columns.len() > shown {
            lines.push(format!("  and {} more columns", self.columns.len() - shown));
        }
        lines.push(self.balance(outcome));
        if outcome.notes.cells() > 0 {
            lines.push(format!("cells set aside in used records: {}", outcome.notes.cells()));
        }
        match &outcome.content {
            Content::Figures(table) => lines.extend(figures_lines(table)),
            Content::Events(events) => lines.push(format!("events: {}", events.len())),
            Content::Claims(claims) => lines.push(format!("claims: {}", claims.len())),
        }
        lines.extend(self.warnings.iter().map(|warning| format!("note: {warning}")));
        let open =
            |question: &Question| format!("open: {} ({})", question.words, question.option());
        lines.extend(self.questions.iter().map(open));
        lines
    }

    /// Every record of the file, used or set aside.
    pub fn balance(&self, outcome: &Outcome) -> String {
        format!(
            "records: {} in the file = {} used + {} set aside",
            self.records,
            self.used,
            outcome.notes.records()
        )
    }
}

/// What a table holds, a line each.
pub fn figures_lines(table: &Figures) -> Vec<String> {
    let mut lines = Vec::new();
    let mut counts = [0_usize; 4];
    let mut span: Option<(Period, Period)> = None;
    for figure in table.iter() {
        counts[match figure.cell {
            Cell::Value(_) => 0,
            Cell::Zero => 1,
            Cell::Missing => 2,
            Cell::Suppressed => 3,
        }] += 1;
        let (first, last) = span.unwrap_or((figure.period, figure.period));
        let start = |period: Period| period.month_span().0;
        span = Some((
            if start(figure.period) < start(first) { figure.period } else { first },
            if start(figure.period) > start(last) { figure.period } else { last },
        ));
    }
    let [values, zeros, missing, suppressed] = counts.map(grouped);
    lines.push(format!(
        "figures: {} ({values} values, {zeros} zeros, {missing} missing, {suppressed} suppressed)",
        grouped(table.len())
    ));
    if let Some((first, last)) = span {
        lines.push(format!("periods: {first} to {last}"));
    }
    let list = |names: Vec<&str>| {
        let count = names.len();
        let mut text = names.into_iter().take(5).collect::<Vec<_>>().join("; ");
        if count > 5 {
            let _ = write!(text, "; and {} more", count - 5);
        }
        format!("{count}: {text}")
    };
    let side = |key: fn(&super::Line) -> u32| {
        let mut keys: Vec<u32> = table.lines().iter().map(key).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().map(|key| table.area(key).name.as_str()).collect::<Vec<_>>()
    };
    lines.push(format!("reporters: {}", list(side(|line| line.reporter))));
    lines.push(format!("partners: {}", list(side(|line| line.partner))));
    let goods = table.all_goods().iter().map(|goods| match (&goods.code, goods.name.as_str()) {
        (Some(code), _) => code.as_str(),
        (None, "") => super::words::NOT_STATED,
        (None, name) => name,
    });
    lines.push(format!("goods: {}", list(goods.collect())));
    for measure in table.measures() {
        let flow = measure.flow.map_or("flow not stated", crate::trade::Flow::name);
        let mut line = format!("measured: {flow}, {}", measure.unit);
        if !measure.variant.is_empty() {
            let _ = write!(line, " ({})", measure.variant);
        }
        lines.push(line);
    }
    lines
}

/// A count with its thousands apart.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// What neither the file nor anyone says.
pub(super) fn questions(plan: &Plan) -> Vec<Question> {
    let has = |roles: &[Role]| plan.columns.iter().any(|column| roles.contains(&column.role));
    let constants = &plan.constants;
    let mut questions = Vec::new();
    let figures = || {
        plan.columns.iter().filter_map(|column| match &column.role {
            Role::Figure(figure) => Some(figure),
            _ => None,
        })
    };
    if !has(&[Role::Reporter, Role::ReporterCode]) && constants.reporter.is_none() {
        questions.push(Question::new("reporter", "who reports?"));
    }
    if !has(&[Role::Partner, Role::PartnerCode]) && constants.partner.is_none() {
        questions.push(Question::new("partner", "who is the partner?"));
    }
    if !has(&[Role::Flow])
        && constants.flow.is_none()
        && figures().any(|figure| figure.flow.is_none())
    {
        questions.push(Question::new("flow", "exports or imports?"));
    }
    let is_bare = |kind: &Kind| *kind == Kind::Money(None);
    if !has(&[Role::Currency, Role::Indicator])
        && constants.currency.is_none()
        && figures().any(|figure| is_bare(&figure.kind))
    {
        questions.push(Question::new("currency", "in which currency?"));
    }
    if !has(&[Role::Product, Role::ProductName])
        && constants.product.is_none()
        && constants.product_name.is_none()
    {
        questions.push(Question::new("product", "which goods?"));
    }
    questions
}

/// Why no format knows a table.
pub(super) fn unknown(header: &[String], key: Option<&str>) -> String {
    let mut found = header.join(", ");
    if let Some((at, _)) = found.char_indices().nth(200) {
        found.truncate(at);
        found.push('…');
    }
    let known: Vec<&str> = super::formats::FORMATS.iter().map(|format| format.key).collect();
    match key {
        Some(key) if known.contains(&key) => {
            format!("expected the columns of the format {key}, found “{found}”")
        }
        Some(key) => format!("expected a format of {}, found “{key}”", known.join(", ")),
        None => format!(
            "expected a table of trade figures, with a column of periods (or a column per period) \
             and one of figures; found “{found}”; say what its columns are"
        ),
    }
}

/// Puts the result of reading together.
pub(super) fn outcome(
    engine: Engine,
    format: &Format,
    kind: &str,
    header_line: usize,
    questions: Vec<Question>,
    mut warnings: Vec<String>,
) -> Outcome {
    let plan = engine.plan();
    let columns = plan
        .columns
        .iter()
        .map(|column| ColumnWords {
            name: column.name.clone(),
            role: column.role.words(),
            rule: column.rule.clone(),
        })
        .collect();
    let is_wide = plan.columns.iter().any(
        |column| matches!(&column.role, Role::Figure(figure) if figure.time != Time::OfRecord),
    );
    let (records, used, gaps, zero_quantities) =
        (engine.records, engine.used, engine.gaps, engine.zero_quantities);
    let has_future_zeros = plan.has_future_zeros;
    let source = plan.source.clone();
    let (mut table, notes) = engine.finish();
    if gaps > 0 && is_wide {
        let gaps = grouped(gaps);
        warnings.push(format!("{gaps} cells hold no figure: no trade or not available"));
    }
    if zero_quantities > 0 {
        let zero_quantities = grouped(zero_quantities);
        warnings.push(format!(
            "{zero_quantities} quantities are zero beside a value: not reported, read as missing"
        ));
    }
    if let Some(words) = future_zeros(&mut table, has_future_zeros) {
        warnings.push(words);
    }
    if table.measures().iter().any(|measure| measure.unit.name() == UNKNOWN_CURRENCY) {
        warnings.push("values are of a currency that the file does not state".to_owned());
    }
    warnings.extend(levels(&table));
    warnings.extend(breaks::breaks(&table).iter().map(breaks::Break::words));
    let summary = Summary {
        format: format.name,
        key: format.key,
        kind: kind.to_owned(),
        encoding: None,
        delimiter: None,
        header_line,
        columns,
        records,
        used,
        source,
        warnings,
        questions,
    };
    Outcome { content: Content::Figures(Box::new(table)), summary, notes }
}

/// Months at the end that are zero throughout: not yet published. Where the
/// format is known for it they become missing, and with them the sum of an
/// unfinished year; elsewhere they are pointed out.
fn future_zeros(table: &mut Figures, is_known: bool) -> Option<String> {
    let (last_filled, last) = table.last_months();
    let (filled, last) = (last_filled?, last.filter(|last| Some(*last) > last_filled)?);
    let unpublished: Vec<usize> = (0..table.len())
        .filter(|index| {
            let figure = table.figure(*index);
            match figure.period {
                Period::Month(..) => figure.period > filled && figure.cell == Cell::Zero,
                Period::Year(year) => {
                    is_known && year == last.calendar_year() && !figure.cell.is_gap()
                }
                Period::Quarter(..) => false,
            }
        })
        .collect();
    if !is_known {
        let which = match unpublished.len() {
            1 => format!("the only figure after {filled} is"),
            count => format!("all {} figures after {filled} are", grouped(count)),
        };
        return Some(format!("{which} zero: perhaps not yet published, kept as zero"));
    }
    for index in &unpublished {
        table.unset(*index);
    }
    Some(format!(
        "{} figures after {filled}, and sums of that unfinished year, are zero throughout: taken for \
         not yet published, read as missing",
        grouped(unpublished.len())
    ))
}

/// Rows that are totals of others: what a plain sum would count twice.
fn levels(table: &Figures) -> Vec<String> {
    use super::area::AreaKind;
    let mut warnings = Vec::new();
    let mut side = |what: &str, key: fn(&super::Line) -> u32| {
        let mut names: Vec<&str> = Vec::new();
        let mut has_countries = false;
        for line in table.lines() {
            let area = table.area(key(line));
            match area.kind {
                AreaKind::World | AreaKind::Group
                    if names.len() < 40 && !names.contains(&area.name.as_str()) =>
                {
                    names.push(&area.name);
                }
                AreaKind::Country => has_countries = true,
                _ => {}
            }
        }
        if has_countries && !names.is_empty() {
            let names: Vec<String> = names.iter().map(|name| short(name)).collect();
            warnings.push(format!(
                "{what}: {} stand among the countries; sums take them or their parts, never both",
                names.join("; ")
            ));
        }
    };
    side("reporters", |line| line.reporter);
    side("partners", |line| line.partner);
    let mut sizes: Vec<usize> = table
        .all_goods()
        .iter()
        .filter_map(|goods| goods.code.as_ref())
        .filter(|code| !code.as_str().contains('+'))
        .map(|code| if code.as_str() == "TOTAL" { 0 } else { code.as_str().len() })
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    if sizes.len() > 1 {
        let words: Vec<String> = sizes
            .iter()
            .map(|size| if *size == 0 { "TOTAL".to_owned() } else { format!("{size} digits") })
            .collect();
        warnings.push(format!(
            "goods of several levels ({}); sums take a heading or its parts, never both",
            words.join(", ")
        ));
    }
    if table.lines().iter().any(|line| !table.detail(line.detail).is_total) {
        warnings.push(
            "rows are broken down further (transport, procedure, second partner); sums take the \
             total row or the parts, never both"
                .to_owned(),
        );
    }
    warnings
}

/// A name with at most 40 characters, and a sign where the rest is left out:
/// some groups list their countries with all dates.
fn short(name: &str) -> String {
    if name.chars().count() <= 40 {
        return name.to_owned();
    }
    let kept: String = name.chars().take(39).collect();
    [kept.trim_end_matches([' ', ',', '-', '(']), "…"].concat()
}
