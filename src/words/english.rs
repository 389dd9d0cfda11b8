//! The engine with the four usual kinds of views speaks English alone; its
//! numbers and dates are those of [`format`] and [`Period`]. A page loads the
//! engine with all kinds of views for another language. A test holds both
//! against each other.

use super::Words;
use crate::scale::{TickPart, english_tick, format};
use crate::trade::{Date, Period, Unit};

#[expect(clippy::unused_self, reason = "as in other languages")]
impl Words {
    /// A period, a day or a stretch of them, as in ISO 8601, for people.
    pub fn dated(&self, iso: &str, form: &str) -> String {
        match iso.split_once('/') {
            Some((from, to)) => [&dated(from, form), " to ", &dated(to, form)].concat(),
            None => dated(iso, form),
        }
    }

    /// What a time axis says of a month.
    pub fn tick_name(&self, month: i32, part: TickPart) -> String {
        english_tick(month, part)
    }

    pub(super) fn grouped(&self, digits: &str) -> String {
        digits.to_owned()
    }

    /// See [`format::fixed`].
    pub fn fixed(&self, number: f64, decimals: u8) -> String {
        format::fixed(number, decimals)
    }

    /// See [`format::plain`].
    pub fn plain(&self, number: f64) -> String {
        format::plain(number)
    }

    /// See [`format::index`].
    pub fn index(&self, number: f64) -> String {
        format::index(number)
    }

    /// See [`format::percent`].
    pub fn percent(&self, number: f64) -> String {
        format::percent(number)
    }

    /// See [`format::amount`].
    pub fn amount(&self, number: f64, unit: &Unit) -> String {
        format::amount(number, unit)
    }

    /// See [`format::full`].
    pub fn full(&self, number: f64, unit: &Unit) -> String {
        format::full(number, unit)
    }

    /// See [`format::tick`].
    pub fn tick(&self, number: f64, unit: &Unit) -> String {
        format::tick(number, unit)
    }
}

/// A period or a day.
fn dated(iso: &str, form: &str) -> String {
    let is_short = form == "short";
    match (Period::parse(iso), Date::parse(iso)) {
        (Some(period), _) if is_short => period.short(),
        (Some(period), _) => period.long(),
        (_, Some(day)) if is_short => day.short(),
        (_, Some(day)) => day.long(),
        _ => iso.to_owned(),
    }
}
