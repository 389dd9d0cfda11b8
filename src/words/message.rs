//! A message in the making: its values are added as they are, and said as the
//! language says them. Takes less of a reader's download than arrays of texts
//! that each caller makes, holds and drops.

use super::Words;
use crate::trade::{Period, Unit};

/// A message whose values are added one by one, see [`Words::with`].
#[derive(Debug)]
pub struct Message<'a> {
    words: &'a Words,
    args: Vec<(&'static str, String)>,
}

impl Words {
    /// Begins a message: `words.with().count("count", 3).say("key")`.
    pub fn with(&self) -> Message<'_> {
        Message { words: self, args: Vec::new() }
    }
}

impl Message<'_> {
    #[inline(never)]
    fn add(&mut self, name: &'static str, text: String) -> &mut Self {
        self.args.push((name, text));
        self
    }

    /// A text as it is; so are names of variants and dates as in ISO 8601.
    #[inline(never)]
    pub fn text(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.add(name, text.to_owned())
    }

    /// What an economy is called.
    #[inline(never)]
    pub fn called(&mut self, name: &'static str, economy: &str) -> &mut Self {
        self.text(name, self.words.called(economy))
    }

    /// `yes` or `no`.
    #[inline(never)]
    pub fn is(&mut self, name: &'static str, is_so: bool) -> &mut Self {
        self.text(name, if is_so { "yes" } else { "no" })
    }

    /// How many.
    #[inline(never)]
    pub fn count(&mut self, name: &'static str, count: usize) -> &mut Self {
        self.add(name, count.to_string())
    }

    /// A period.
    #[inline(never)]
    pub fn period(&mut self, name: &'static str, period: Period) -> &mut Self {
        self.add(name, period.to_string())
    }

    /// See [`Words::amount`].
    #[inline(never)]
    pub fn amount(&mut self, name: &'static str, number: f64, unit: &Unit) -> &mut Self {
        self.add(name, self.words.amount(number, unit))
    }

    /// See [`Words::full`].
    #[inline(never)]
    pub fn full(&mut self, name: &'static str, number: f64, unit: &Unit) -> &mut Self {
        self.add(name, self.words.full(number, unit))
    }

    /// See [`Words::plain`].
    #[inline(never)]
    pub fn plain(&mut self, name: &'static str, number: f64) -> &mut Self {
        self.add(name, self.words.plain(number))
    }

    /// See [`Words::percent`].
    #[inline(never)]
    pub fn percent(&mut self, name: &'static str, number: f64) -> &mut Self {
        self.add(name, self.words.percent(number))
    }

    /// A part of a whole, see [`Words::share`].
    #[inline(never)]
    pub fn share(&mut self, name: &'static str, part: f64) -> &mut Self {
        self.add(name, self.words.share(part))
    }

    /// The message with what was added.
    #[inline(never)]
    pub fn say(&self, key: &str) -> String {
        let args: Vec<(&str, &str)> =
            self.args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.words.say(key, &args)
    }
}
