//! What a ranking says: captions, table, arithmetic, a sentence a line.

use super::super::collapse::arithmetic;
use super::super::{Method, Twin};
use super::{RankChart, Row};
use crate::analysis::{Ranked, Standing, change};
use crate::scene::{Table, TableCell};
use crate::words::Message;

/// Lines whose arithmetic is printed.
const ARITHMETIC: usize = 10;

impl RankChart {
    /// A message that knows the floor and a standing, with its number.
    fn about(&self, standing: Standing) -> Message<'_> {
        let settings = self.settings();
        let mut message = self.goods.words.with();
        message
            .count("count", self.ranking.count(standing))
            .text("standing", standing_name(standing))
            .text(
                "floor",
                match (settings.floor > 0.0, settings.floor_share > 0.0) {
                    (true, true) => "both",
                    (false, true) => "share",
                    _ => "value",
                },
            )
            .amount("amount", settings.floor, &self.goods.unit)
            .text("share", &self.percent_of(settings.floor_share));
        message
    }

    fn percent_of(&self, percent: f64) -> String {
        let words = &self.goods.words;
        words.with().plain("n", percent).say("number-percent")
    }

    /// Why lines that stand so are listed apart, with their number.
    pub(super) fn standing_words(&self, standing: Standing) -> String {
        self.about(standing).say("rank-apart")
    }

    /// What is listed apart, and what is left out, in sentences.
    pub(super) fn apart_words(&self) -> Vec<String> {
        let kinds = [Standing::BelowFloor, Standing::Missing, Standing::NoBase];
        let some = kinds.into_iter().filter(|kind| self.ranking.count(*kind) > 0);
        let mut said: Vec<String> =
            some.map(|kind| self.about(kind).say("rank-apart-line")).collect();
        said.extend(self.goods.left_out());
        said
    }

    /// `3–12`, or the one rank; a dash for lines without.
    pub(super) fn range_words(&self, line: usize) -> String {
        match self.range(line) {
            Some(range) if range.best == range.worst => range.best.to_string(),
            Some(range) => [&*range.best.to_string(), "–", &range.worst.to_string()].concat(),
            None => "–".to_owned(),
        }
    }

    /// The range of a line's ranks, as `key` says it.
    pub(super) fn range_said(&self, line: usize, key: &str) -> Option<String> {
        let range = self.range(line)?;
        let said = self
            .goods
            .words
            .with()
            .is("same", range.best == range.worst)
            .count("best", range.best)
            .count("worst", range.worst)
            .count("count", range.windows)
            .say(key);
        Some(said)
    }

    /// What a screen reader says of a line.
    pub(super) fn sentence(&self, line: usize, known: &Ranked) -> String {
        let words = &self.goods.words;
        let rank = known.rank.map_or("none".to_owned(), |rank| rank.to_string());
        let mut said = words
            .with()
            .text("rank", &rank)
            .count("of", self.ranking.order().len())
            .text("goods", &self.goods.full_name(line))
            .text("change", &self.percent_words(known))
            .text("before", &self.mean_words(known.before))
            .text("after", &self.mean_words(known.after))
            .say("rank-spoken");
        if let Some(range) = self.range_said(line, "rank-range-line") {
            said.extend([" ", &range]);
        }
        if known.standing != Standing::Ranked {
            said.extend([" ", &self.about(known.standing).say("rank-apart-line")]);
        }
        said
    }

    fn captions(&self) -> Vec<String> {
        let (settings, words) = (self.settings(), &self.goods.words);
        let ranked = self.ranking.order();
        let mut first = words
            .with()
            .count("count", ranked.len())
            .count("of", self.goods.panel.lines().len())
            .text("from", &settings.before.iso())
            .text("to", &settings.after.iso())
            .is("mean", settings.before.len() + settings.after.len() > 2)
            .text("route", &self.goods.route)
            .say("rank-caption");
        if let Some(line) = ranked.first() {
            let known = self.ranking.line(*line);
            let is_fall = known.percent.is_some_and(|percent| percent < 0.0);
            let said = words
                .with()
                .text("way", if is_fall { "fell" } else { "rose" })
                .text("goods", &self.goods.full_name(*line))
                .text("change", &self.percent_words(&known))
                .text("before", &self.mean_words(known.before))
                .text("after", &self.mean_words(known.after))
                .say("rank-first");
            first.extend([" ", &said]);
        }
        let mut captions = vec![first];
        let top: Vec<usize> = ranked.iter().copied().take(ARITHMETIC).collect();
        self.know(&top);
        let worst = top.iter().filter_map(|line| Some(self.range(*line)?.worst)).max();
        if let Some(worst) = worst.filter(|_| top.len() == ARITHMETIC) {
            let mut message = words.with();
            message.count("worst", worst).count("of", ranked.len());
            captions.push(message.say("rank-depend"));
        }
        captions.extend(self.apart_words());
        captions
    }

    fn methods(&self) -> Vec<Method> {
        let (settings, words) = (self.settings(), &self.goods.words);
        let mut message = words.with();
        message.text("from", &settings.before.iso()).text("to", &settings.after.iso());
        let how = Method {
            title: words.just("rank-method"),
            lines: vec![
                message.say("rank-method-change"),
                words.just("rank-method-gap"),
                self.about(Standing::BelowFloor).say("rank-method-floor"),
                words.just("rank-method-ranges"),
            ],
        };
        let lines = self.rows.iter().filter_map(|row| match row {
            Row::Line(line) => Some(*line),
            Row::Heading(_) => None,
        });
        let each = lines.take(ARITHMETIC).map(|line| self.arithmetic_of(line));
        std::iter::once(how).chain(each).collect()
    }

    /// How the change of a line was computed.
    pub fn arithmetic_of(&self, line: usize) -> Method {
        let settings = self.settings();
        let series = self.goods.panel.series(line);
        let known = self.ranking.line(line);
        self.know(&[line]);
        let mut method = arithmetic(
            &self.goods.words,
            (&self.goods.full_name(line), &self.percent_words(&known)),
            &change(&series, settings.before, settings.after),
            &self.goods.unit,
            false,
        );
        if let Some(share) = self.ranking.share(line) {
            let said = self
                .goods
                .words
                .with()
                .text("amount", &self.mean_words(known.before))
                .text("share", &self.percent_of(share))
                .say("rank-stake");
            method.lines.push(said);
        }
        method.lines.extend(self.range_said(line, "rank-range-line"));
        method
    }

    /// Captions and arithmetic, without the table of all lines.
    pub fn brief(&self) -> Twin {
        Twin { captions: self.captions(), table: Table::default(), methods: self.methods() }
    }

    /// Captions, arithmetic, and every line listed as a table.
    pub fn twin(&self) -> Twin {
        self.know_all();
        let rows = self.rows.iter().filter_map(|row| match row {
            Row::Line(line) => Some(self.table_row(*line)),
            Row::Heading(_) => None,
        });
        let settings = self.settings();
        let caption = self
            .goods
            .words
            .with()
            .text("route", &self.goods.route)
            .text("unit", self.goods.unit.name())
            .text("from", &settings.before.iso())
            .text("to", &settings.after.iso())
            .say("rank-table");
        let header = self.goods.columns("rank-columns");
        let table = Table { caption, header, rows: rows.collect() };
        Twin { table, ..self.brief() }
    }

    fn table_row(&self, line: usize) -> Vec<TableCell> {
        let (known, words) = (self.ranking.line(line), &self.goods.words);
        let whole = |number: Option<usize>| {
            let text = number.map_or("–".to_owned(), |number| number.to_string());
            TableCell::number(text, number.map(|number| number as f64))
        };
        let range = self.range(line);
        let share = self.ranking.share(line);
        let change = known.before.zip(known.after).map(|(before, after)| after - before);
        vec![
            whole(known.rank),
            TableCell::text(self.goods.code(line)),
            TableCell::text(self.goods.name(line)),
            TableCell::number(self.mean_words(known.before), known.before),
            TableCell::number(self.mean_words(known.after), known.after),
            TableCell::number(self.percent_words(&known), known.percent),
            TableCell::number(self.change_words(&known), change),
            TableCell::number(share.map_or("–".to_owned(), |share| words.plain(share)), share),
            whole(range.map(|range| range.best)),
            whole(range.map(|range| range.worst)),
            TableCell::text(
                words.with().text("standing", standing_name(known.standing)).say("rank-state"),
            ),
        ]
    }

    /// What a row of the list says, a text for each column; a heading has one
    /// alone.
    pub fn row_words(&self, row: usize) -> Vec<String> {
        match self.rows.get(row) {
            Some(Row::Heading(standing)) => vec![self.standing_words(*standing)],
            Some(Row::Line(line)) => {
                self.know(&[*line]);
                let known = self.ranking.line(*line);
                vec![
                    known.rank.map_or_else(
                        || self.goods.words.just("rank-cell-no"),
                        |rank| rank.to_string(),
                    ),
                    self.goods.code(*line).to_owned(),
                    self.goods.name(*line).to_owned(),
                    self.percent_words(&known),
                    self.change_words(&known),
                    self.mean_words(known.before),
                    self.range_words(*line),
                ]
            }
            None => Vec::new(),
        }
    }

    /// The line of a row; `None` of a heading.
    pub fn line_at(&self, row: usize) -> Option<usize> {
        match self.rows.get(row)? {
            Row::Line(line) => Some(*line),
            Row::Heading(_) => None,
        }
    }
}

/// The name that messages know a standing by.
fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Ranked => "ranked",
        Standing::BelowFloor => "floor",
        Standing::Missing => "missing",
        Standing::NoBase => "base",
    }
}
