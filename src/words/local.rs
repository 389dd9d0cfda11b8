//! Numbers, amounts and dates by the facts of a language's file.

use super::{Words, plural};
use crate::scale::{TickPart, format};
use crate::trade::{Period, Unit};

impl Words {
    /// A message that a language may have in a form of its own.
    fn formed(&self, key: &str, form: &str) -> String {
        let own = [key, "-", form].concat();
        if form.is_empty() || self.pattern(&own).is_none() {
            return key.to_owned();
        }
        own
    }

    /// A period, a day or a stretch of them (`2022-02/2022-03`), as in ISO
    /// 8601, for people.
    pub fn dated(&self, iso: &str, form: &str) -> String {
        if let Some((from, to)) = iso.split_once('/') {
            return self.say(&self.formed("period-range", form), &[("from", from), ("to", to)]);
        }
        let mut parts = iso.split('-');
        let year = parts.next().unwrap_or_default();
        let (Some(part), day) = (parts.next(), parts.next()) else {
            return self.say(&self.formed("period-year", form), &[("year", year)]);
        };
        if let Some(quarter) = part.strip_prefix('Q') {
            let key = self.formed("period-quarter", form);
            return self.say(&key, &[("quarter", quarter), ("year", year)]);
        }
        let months = self.formed("months", form);
        let number = part.trim_start_matches('0');
        let mut args = [("month", ""), ("year", year), ("day", ""), ("number", number)];
        let Some(day) = day else {
            let month = self.month(&months, number);
            args[0].1 = month;
            return self.say(&self.formed("period-month", form), &args);
        };
        args[0].1 = self.month(&self.formed(&months, "day"), number);
        args[2].1 = day.trim_start_matches('0');
        self.say(&self.formed("period-day", form), &args)
    }

    fn month(&self, list: &str, number: &str) -> &str {
        let at = plural::number(number).saturating_sub(1).min(11);
        self.text(list).split(' ').nth(usize::try_from(at).unwrap_or(0)).unwrap_or_default()
    }

    /// A month, 1 to 12, as it stands beside a day in a tight place: `5 Mar`.
    pub fn month_of_day(&self, month: u8) -> &str {
        self.month(&self.formed(&self.formed("months", "short"), "day"), &month.to_string())
    }

    /// What a time axis says of a month, see
    /// [`ticks_named`](crate::scale::TimeAxis::ticks_named).
    pub fn tick_name(&self, month: i32, part: TickPart) -> String {
        match part {
            TickPart::Month => {
                let number = (month.rem_euclid(12) + 1).to_string();
                self.month("months-short", &number).to_owned()
            }
            TickPart::Both => self.tick_in(Period::Month(0, 1), month),
            TickPart::Quarter => self.tick_in(Period::Quarter(0, 1), month),
            TickPart::Year => self.tick_in(Period::Year(0), month),
        }
    }

    fn tick_in(&self, like: Period, month: i32) -> String {
        self.dated(&like.at_month(month).to_string(), "short")
    }

    /// Digits as [`format`] writes them, with the signs of the language.
    fn signed(&self, english: &str) -> String {
        let (decimal, group) = (self.text("number-decimal"), self.text("number-group"));
        let minus = self.text("number-minus");
        // Where four digits stay together: `1,234`, with a sign before it or a
        // fraction behind it.
        let whole = english.trim_start_matches('−').split('.').next().unwrap_or_default();
        let is_short = whole.len() == 5 && self.text("number-group-least") == "5";
        let group = if is_short { "" } else { group };
        let mut out = String::with_capacity(english.len());
        for character in english.chars() {
            match character {
                ',' => out.push_str(group),
                '.' => out.push_str(decimal),
                '−' => out.push_str(minus),
                other => out.push(other),
            }
        }
        out
    }

    pub(super) fn grouped(&self, digits: &str) -> String {
        let number = crate::trade::decimal::parse(digits).unwrap_or(0.0);
        self.signed(&format::fixed(number, 0))
    }

    /// See [`format::fixed`].
    pub fn fixed(&self, number: f64, decimals: u8) -> String {
        self.signed(&format::fixed(number, decimals))
    }

    /// See [`format::plain`].
    pub fn plain(&self, number: f64) -> String {
        self.signed(&format::plain(number))
    }

    /// See [`format::short`].
    pub fn short(&self, number: f64) -> String {
        let (digits, word) = format::scaled(number, self.text("number-steps"));
        let digits = self.signed(&digits);
        if word.is_empty() {
            return digits;
        }
        self.say("number-step", &[("n", &digits), ("word", word)])
    }

    /// See [`format::index`].
    pub fn index(&self, number: f64) -> String {
        if number.abs() < 1e6 { self.signed(&format::index(number)) } else { self.short(number) }
    }

    /// See [`format::percent`].
    pub fn percent(&self, number: f64) -> String {
        let text = if number.abs() < 1e6 {
            self.fixed(number, format::percent_decimals(number))
        } else {
            self.short(number)
        };
        let sign = if number >= 0.05 { self.text("number-plus") } else { "" };
        [sign, &self.say("number-percent", &[("n", &text)])].concat()
    }

    /// A part of a whole as a percentage without a sign of change.
    pub fn share(&self, part: f64) -> String {
        let percent = part * 100.0;
        let decimals = u8::from(percent.abs() < 9.95 && percent != 0.0);
        self.say("number-percent", &[("n", &self.fixed(percent, decimals))])
    }

    /// See [`format::amount`].
    pub fn amount(&self, number: f64, unit: &Unit) -> String {
        self.with_unit(&self.short(number), unit)
    }

    /// See [`format::full`].
    pub fn full(&self, number: f64, unit: &Unit) -> String {
        self.with_unit(&self.plain(number), unit)
    }

    /// See [`format::tick`].
    pub fn tick(&self, number: f64, unit: &Unit) -> String {
        match self.symbol(unit) {
            Some(_) => self.amount(number, unit),
            None => self.short(number),
        }
    }

    /// The sign of a currency, where the language has one for it.
    fn symbol(&self, unit: &Unit) -> Option<&str> {
        let mut parts = self.text("currencies").split(' ');
        parts.find(|code| *code == unit.name())?;
        parts.next()
    }

    fn with_unit(&self, number: &str, unit: &Unit) -> String {
        let Some(symbol) = self.symbol(unit) else {
            let unit = self.pattern(&["unit-", unit.name()].concat()).unwrap_or(unit.name());
            return self.say("amount-unit", &[("n", number), ("unit", unit)]);
        };
        let minus = self.text("number-minus");
        let (minus, size) = match number.strip_prefix(minus) {
            Some(size) => (minus, size),
            None => ("", number),
        };
        [minus, &self.say("amount-currency", &[("n", size), ("symbol", symbol)])].concat()
    }
}
