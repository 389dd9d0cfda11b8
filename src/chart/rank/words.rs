//! What a ranking says: captions, table, arithmetic, a sentence a line.

use super::super::collapse::arithmetic;
use super::super::goods::counted;
use super::super::{Method, Twin};
use super::{RankChart, Row};
use crate::analysis::{Ranked, Standing, change};
use crate::scale::format;
use crate::scene::{Table, TableCell};

/// Lines whose arithmetic is printed.
const ARITHMETIC: usize = 10;

impl RankChart {
    /// Why lines that stand so are listed apart, with their number.
    pub(super) fn standing_words(&self, standing: Standing) -> String {
        let count = counted(self.ranking.count(standing), "line");
        let why = match standing {
            Standing::Ranked => "with a rank".to_owned(),
            Standing::BelowFloor => ["below the floor of ", &self.floor_words()].concat(),
            Standing::Missing => "with a month without figure in a window".to_owned(),
            Standing::NoBase => "without a base above zero".to_owned(),
        };
        ["No rank: ", &count, " ", &why].concat()
    }

    fn floor_words(&self) -> String {
        let settings = self.settings();
        let value = [&*format::amount(settings.floor, &self.goods.unit), " a month"].concat();
        let share = [&*format::plain(settings.floor_share), "% of all bases"].concat();
        match (settings.floor > 0.0, settings.floor_share > 0.0) {
            (true, true) => [&*value, " and of ", &share].concat(),
            (false, true) => share,
            _ => value,
        }
    }

    /// What is listed apart, and what is left out, in sentences.
    pub(super) fn apart_words(&self) -> Vec<String> {
        let kinds = [Standing::BelowFloor, Standing::Missing, Standing::NoBase];
        let some = kinds.into_iter().filter(|kind| self.ranking.count(*kind) > 0);
        let mut words: Vec<String> = some.map(|kind| self.standing_words(kind) + ".").collect();
        words.extend(self.goods.left_out());
        words
    }

    /// `3–12`, or the one rank; a dash for lines without.
    pub(super) fn range_words(&self, line: usize) -> String {
        match self.range(line) {
            Some(range) if range.best == range.worst => range.best.to_string(),
            Some(range) => [&*range.best.to_string(), "–", &range.worst.to_string()].concat(),
            None => "–".to_owned(),
        }
    }

    /// The range of a line's ranks in a sentence.
    pub(super) fn range_sentence(&self, line: usize) -> Option<String> {
        let range = self.range(line)?;
        let windows = counted(range.windows, "pair");
        Some(if range.best == range.worst {
            ["Rank ", &range.best.to_string(), " by all of ", &windows, " of windows"].concat()
        } else {
            [
                "Rank ",
                &range.best.to_string(),
                " to ",
                &range.worst.to_string(),
                " by ",
                &windows,
                " of windows",
            ]
            .concat()
        })
    }

    /// What a screen reader says of a line.
    pub(super) fn sentence(&self, line: usize, known: &Ranked) -> String {
        let rank = match known.rank {
            Some(rank) => {
                let of = self.ranking.order().len().to_string();
                ["Rank ", &rank.to_string(), " of ", &of, ". "].concat()
            }
            None => "No rank. ".to_owned(),
        };
        let mut words = [
            &*rank,
            &self.goods.full_name(line),
            ": ",
            &Self::percent_words(known),
            ", from ",
            &self.mean_words(known.before),
            " to ",
            &self.mean_words(known.after),
            " a month.",
        ]
        .concat();
        if let Some(range) = self.range_sentence(line) {
            words.extend([" ", &range, "."]);
        }
        if known.standing != Standing::Ranked {
            words.extend([" ", &self.standing_words(known.standing), "."]);
        }
        words
    }

    fn captions(&self) -> Vec<String> {
        let settings = self.settings();
        let ranked = self.ranking.order();
        let mut first = [
            &*counted(ranked.len(), "line"),
            " of ",
            &counted(self.goods.panel.lines().len(), "line"),
            " of goods ranked by the change between ",
            &settings.before.long(),
            " and ",
            &settings.after.long(),
            if settings.before.len() + settings.after.len() > 2 {
                ", means of a month"
            } else {
                ""
            },
            ". ",
            &self.goods.route,
            ".",
        ]
        .concat();
        if let Some(line) = ranked.first() {
            let known = self.ranking.line(*line);
            let verb = if known.percent.is_some_and(|percent| percent < 0.0) {
                " The largest fall: "
            } else {
                " The smallest rise: "
            };
            first.extend([
                verb,
                &self.goods.full_name(*line),
                ", ",
                &Self::percent_words(&known),
                ", from ",
                &self.mean_words(known.before),
                " to ",
                &self.mean_words(known.after),
                ".",
            ]);
        }
        let mut captions = vec![first];
        let top: Vec<usize> = ranked.iter().copied().take(ARITHMETIC).collect();
        self.know(&top);
        let worst = top.iter().filter_map(|line| Some(self.range(*line)?.worst)).max();
        if let Some(worst) = worst.filter(|_| top.len() == ARITHMETIC) {
            captions.push(
                [
                    "Ranks depend on the windows: by other sensible ones the first ten would stand \
                     anywhere down to rank ",
                    &worst.to_string(),
                    " of ",
                    &ranked.len().to_string(),
                    ".",
                ]
                .concat(),
            );
        }
        captions.extend(self.apart_words());
        captions
    }

    fn methods(&self) -> Vec<Method> {
        let settings = self.settings();
        let how = Method {
            title: "How the ranking is made".to_owned(),
            lines: vec![
                [
                    "Change = (mean of a month in ",
                    &settings.after.long(),
                    " − mean of a month in ",
                    &settings.before.long(),
                    ") ÷ the latter × 100. Equal changes share a rank; of them the larger base \
                     stands first.",
                ]
                .concat(),
                "A line with a month without figure in a window, or without a base above zero, has \
                 no percentage and no rank."
                    .to_owned(),
                ["The floor is ", &self.floor_words(), "; what is at stake is the base."].concat(),
                "Ranks by other windows: the smallest and largest rank among the same lines with 1 \
                 to 12 months up to the base, on both sides, against the same months a year before, \
                 and on both sides without the season, where at least half of the lines have a \
                 figure."
                    .to_owned(),
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
            &crate::words::english(),
            (&self.goods.full_name(line), &Self::percent_words(&known)),
            &change(&series, settings.before, settings.after),
            &self.goods.unit,
            false,
        );
        if let Some(share) = self.ranking.share(line) {
            let share = [&*format::plain(share), "% of the sum of all bases."].concat();
            method.lines.push(
                ["At stake: ", &self.mean_words(known.before), " a month, ", &share].concat(),
            );
        }
        method.lines.extend(self.range_sentence(line).map(|words| words + "."));
        method
    }

    /// Captions and arithmetic, without the table of all lines.
    pub fn brief(&self) -> Twin {
        Twin { captions: self.captions(), table: Table::default(), methods: self.methods() }
    }

    /// Captions, arithmetic, and every line listed as a table.
    pub fn twin(&self) -> Twin {
        self.know_all();
        let header = [
            "Rank",
            "Code",
            "Goods",
            "Before",
            "After",
            "Change in percent",
            "Change a month",
            "Share of all bases in percent",
            "Best rank by other windows",
            "Worst rank by other windows",
            "State",
        ];
        let rows = self.rows.iter().filter_map(|row| match row {
            Row::Line(line) => Some(self.table_row(*line)),
            Row::Heading(_) => None,
        });
        let settings = self.settings();
        let caption = [
            &*self.goods.route,
            ", ",
            self.goods.unit.name(),
            ", means of a month: ",
            &settings.before.long(),
            " and ",
            &settings.after.long(),
        ];
        let table = Table {
            caption: caption.concat(),
            header: header.map(str::to_owned).to_vec(),
            rows: rows.collect(),
        };
        Twin { table, ..self.brief() }
    }

    fn table_row(&self, line: usize) -> Vec<TableCell> {
        let known = self.ranking.line(line);
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
            TableCell::number(Self::percent_words(&known), known.percent),
            TableCell::number(self.change_words(&known), change),
            TableCell::number(share.map_or("–".to_owned(), format::plain), share),
            whole(range.map(|range| range.best)),
            whole(range.map(|range| range.worst)),
            TableCell::text(match known.standing {
                Standing::Ranked => "ranked",
                Standing::BelowFloor => "below the floor",
                Standing::Missing => "missing",
                Standing::NoBase => "no base",
            }),
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
                    known.rank.map_or("no rank".to_owned(), |rank| rank.to_string()),
                    self.goods.code(*line).to_owned(),
                    self.goods.name(*line).to_owned(),
                    Self::percent_words(&known),
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
