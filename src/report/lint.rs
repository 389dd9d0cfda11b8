//! What an editor should ask before a story is printed.

use super::{ViewReport, analyse};
use crate::analysis::{Selection, change, select};
use crate::app::{App, selection};
use crate::chart::Evidence;
use crate::scale::format;
use crate::story::View;
use crate::trade::{Flow, Period, is_web_address};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended before publishing.
    Error,
    /// A reader could be misled.
    Warning,
    /// Worth a look.
    Hint,
}

impl Severity {
    /// The word on screen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// One finding: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// Which rule, as a short stable name.
    pub rule: &'static str,
    /// The view and the goods, or the part of the story.
    pub place: String,
    /// What is wrong.
    pub sentence: String,
    /// What to do.
    pub fix: &'static str,
}

/// Findings on a story, errors first, each kind in the order of the story.
pub fn lint(app: &App) -> Vec<Finding> {
    let mut lint = Lint { findings: Vec::new() };
    lint.story(app);
    for (index, view) in app.views().iter().enumerate() {
        lint.view(app, index, view);
    }
    lint.findings.sort_by_key(|finding| finding.severity);
    lint.findings
}

pub(super) struct Lint {
    findings: Vec<Finding>,
}

/// Below this many of a hundred other bases a headline is at the edge of what
/// they say.
const EDGE_PERCENT: usize = 5;

/// Bases that differ by no more percentage points say the same.
const FEW_POINTS: f64 = 5.0;

/// A sentence that stands in for a picture is heard in one go.
const MOST_OF_ALT: usize = 250;

/// Difference between two partners' records of the same trade, in percent of
/// the larger, that freight, insurance and lag explain (CIF/FOB margins of
/// the OECD lie mostly below a tenth; a quarter leaves room for lag).
pub(super) const MIRROR_PERCENT: f64 = 25.0;

/// Whether two records of one trade differ by more than that.
pub(super) fn is_apart(own: f64, other: f64) -> bool {
    let larger = own.max(other);
    larger > 0.0 && (own - other).abs() / larger * 100.0 > MIRROR_PERCENT
}

/// The way in which the other side records a flow.
pub(super) fn mirrored(flow: &str) -> Option<Flow> {
    match flow {
        "" | "export" => Some(Flow::Import),
        "import" => Some(Flow::Export),
        _ => None,
    }
}

impl Lint {
    pub(super) fn add(
        &mut self,
        severity: Severity,
        rule: &'static str,
        place: &str,
        sentence: String,
        fix: &'static str,
    ) {
        self.findings.push(Finding { severity, rule, place: place.to_owned(), sentence, fix });
    }

    fn story(&mut self, app: &App) {
        use Severity::{Error, Hint, Warning};
        let story = app.story();
        if story.sources.is_empty() {
            let sentence = "the story names no source".to_owned();
            self.add(Error, "source", "sources", sentence, "name the publisher of every table");
        }
        for source in &story.sources {
            if source.licence.is_empty() {
                let sentence = format!("“{}” has no licence", source.title);
                let fix = "say what may be done with the figures";
                self.add(Warning, "licence", "sources", sentence, fix);
            }
        }
        for note in app.notes() {
            let fix = "mend the record, or say in the text that it is left out";
            self.add(Warning, "set-aside", "files", note.clone(), fix);
        }
        if story.standfirst.is_empty() {
            let fix = "write one or two sentences under the headline";
            self.add(Hint, "standfirst", "standfirst", "there is none".to_owned(), fix);
        }
        for claim in &app.data().claims {
            let is_drawn = app.views().iter().any(|view| view.claims.contains(&claim.id));
            if is_drawn && !is_web_address(&claim.source_url) {
                let sentence = format!("the claim “{}” has no address of its source", claim.id);
                let fix = "add where it can be read";
                self.add(Error, "source", "claims", sentence, fix);
            }
        }
    }

    fn view(&mut self, app: &App, index: usize, view: &View) {
        use Severity::{Error, Hint, Warning};
        let place = format!("view “{}”", view.id);
        if view.alt.is_empty() {
            let sentence = "no sentence of yours for those who do not see it".to_owned();
            let fix = "write “alt”: what it shows, and what stands out";
            self.add(Hint, "alt", &place, sentence, fix);
        }
        if view.alt.chars().count() > MOST_OF_ALT {
            let sentence = format!("“alt” has more than {MOST_OF_ALT} characters");
            let fix = "say it in one sentence; “summary” and “reading” have room for more";
            self.add(Warning, "alt", &place, sentence, fix);
        }
        if let Some(problem) = app.problem(index) {
            let fix = "mend the key, or take the view out";
            self.add(Error, "problem", &place, problem.to_owned(), fix);
            return;
        }
        if view.source.is_empty() && view.kind != "timeline" {
            let sentence = "no source stands under the chart".to_owned();
            self.add(Error, "source", &place, sentence, "fill the key source");
        }
        for (index, pick) in view.products.iter().enumerate() {
            let is_part = |other: &&crate::story::ProductPick| {
                other.partner == pick.partner
                    && other.code.len() > pick.code.len()
                    && !pick.code.is_empty()
                    && (other.code.starts_with(&pick.code) || pick.code == "TOTAL")
            };
            if let Some(part) = view.products.iter().find(is_part) {
                let sentence =
                    format!("“{}” holds “{}”, and both are drawn", name(view, index), part.code);
                let fix = "draw the whole or its parts, or say that one holds the other";
                self.add(Warning, "aggregate", &place, sentence, fix);
            }
        }
        match view.kind.as_str() {
            "collapse" | "evidence" | "slope" => self.collapse(app, index, view),
            "flow" | "multiples" | "shares" => {
                self.flow(app, view, &place);
                self.edges(app, view, &place);
            }
            "rank" | "heat" | "density" => self.goods(app, index, &place),
            _ => {}
        }
        for id in &view.events {
            let event = app.data().events.iter().find(|event| event.id == *id);
            if let Some(event) = event.filter(|event| !is_web_address(&event.source_url)) {
                let sentence = format!("the event “{}” has no address of its source", event.title);
                let fix = "add where its date can be checked";
                self.add(Warning, "source", &place, sentence, fix);
            }
        }
    }

    fn collapse(&mut self, app: &App, index: usize, view: &View) {
        let Ok(report) = analyse(app, index) else { return };
        if view.small_base <= 0.0 && matches!(&*view.kind, "collapse" | "slope") {
            let sentence = "no floor says when a percentage rests on little".to_owned();
            let fix = "set the key small_base";
            self.add(Severity::Hint, "small-base", &format!("view “{}”", view.id), sentence, fix);
        }
        let lengths = [report.before.len(), report.after.len()];
        if view.measure == "sum" && lengths[0] != lengths[1] {
            let [before, after] = lengths;
            let sentence = format!(
                "sums of {before} and of {after} periods are no comparison: means are shown instead"
            );
            let fix = "choose windows of one length, or mean for the key measure";
            let place = format!("view “{}”", view.id);
            self.add(Severity::Warning, "windows", &place, sentence, fix);
        }
        for line in &report.lines {
            let place = format!("view “{}”, {}", view.id, line.label);
            self.line(app, view, &report, line, &place);
            self.small_part(&report.lines, line, &place);
            self.units(app, view, line, &place);
            self.partial(app, view, line, &place);
        }
    }

    fn line(&mut self, app: &App, view: &View, report: &ViewReport, line: &Evidence, place: &str) {
        use Severity::{Hint, Warning};
        let (before, after) = (&line.change.before, &line.change.after);
        let gaps = before.gaps().len() + after.gaps().len();
        if gaps > 0 {
            let months =
                if gaps == 1 { "month of the windows has" } else { "months of the windows have" };
            let sentence = format!("{gaps} {months} no figure, so no percentage");
            let fix = "choose windows without gaps, or take the line out";
            self.add(Warning, "gap", place, sentence, fix);
        }
        if let Some(base) = before.mean.filter(|base| *base < view.small_base) {
            let sentence = format!(
                "the base of {} a month is below the floor of {}",
                format::amount(base, &report.unit),
                format::amount(view.small_base, &report.unit)
            );
            let fix = "keep it out of headlines; the chart marks it";
            self.add(Warning, "small-base", place, sentence, fix);
        }
        let unfirm = line.selected.qualities.iter().filter(|(period, _)| {
            [before.window, after.window]
                .iter()
                .any(|window| window.periods().any(|p| p == *period))
        });
        for (period, quality) in unfirm {
            let sentence = format!("the figure of {} is {}", period.long(), quality.name());
            let fix = "say so in the text, and check again when it is final";
            let severity = match quality {
                crate::trade::Quality::Derived => Hint,
                _ => Warning,
            };
            self.add(severity, "provisional", place, sentence, fix);
        }
        self.bases(line, place);
        self.breaks(line, place);
        self.mirror(app, view, line, place);
    }

    /// A headline at the edge of what other bases give, or against their sign.
    fn bases(&mut self, line: &Evidence, place: &str) {
        let (Some(percent), Some((low, high, count))) = (line.change.percent, line.range()) else {
            return;
        };
        let larger = line.alternatives.iter().filter(|other| other.percent < percent).count();
        if percent < 0.0 && high > 0.0 || percent > 0.0 && low < 0.0 {
            let sentence = format!(
                "by other bases it is {} to {}: even the direction depends on the base",
                format::percent(low),
                format::percent(high)
            );
            let fix = "choose a longer window, or print the range";
            self.add(Severity::Warning, "base", place, sentence, fix);
        } else if percent < 0.0 && high - low > FEW_POINTS && larger * 100 < EDGE_PERCENT * count {
            let sentence = format!(
                "of {count} sensible bases, {larger} give a larger fall; they reach from {} to {}",
                format::percent(low),
                format::percent(high)
            );
            let fix = "say which base was taken, and why";
            self.add(Severity::Hint, "base", place, sentence, fix);
        }
    }

    /// A code whose meaning changed between the first and the last month used.
    fn breaks(&mut self, line: &Evidence, place: &str) {
        let (from, to) = (line.change.before.window.from, line.change.after.window.to);
        for (code, year, goods) in changed(&line.code, from, to) {
            let sentence = format!("the meaning of {code} changed in {year} ({goods})");
            let fix = "compare codes of one edition of the Harmonized System";
            self.add(Severity::Error, "break", place, sentence, fix);
        }
    }

    /// The partner's own record of the same trade, where the files hold it.
    fn mirror(&mut self, app: &App, view: &View, line: &Evidence, place: &str) {
        let Some(opposite) = mirrored(&view.flow) else { return };
        let selection = Selection {
            reporter: &line.route.1,
            partner: &line.route.0,
            flow: opposite,
            code: &line.code,
            name: if line.code.is_empty() { &line.selected.name } else { "" },
            unit: &view.unit,
        };
        let Some(mirror) = select(&app.data().trade, &selection) else { return };
        let (before, after) = (line.change.before.window, line.change.after.window);
        let theirs = change(&mirror.series, before, after);
        let pairs = [(&line.change.before, &theirs.before), (&line.change.after, &theirs.after)];
        for (own, their) in pairs {
            let (Some(a), Some(b)) = (own.mean, their.mean) else { continue };
            if is_apart(a, b) {
                let sentence = format!(
                    "in {} {} records {} where {} records {}",
                    own.window.long(),
                    line.route.0,
                    format::short(a),
                    line.route.1,
                    format::short(b)
                );
                let fix = "print both, or say whose record it is";
                self.add(Severity::Warning, "mirror", place, sentence, fix);
            }
        }
    }

    fn flow(&mut self, app: &App, view: &View, place: &str) {
        let (Some(from), Some(to)) = (Period::parse(&view.from), Period::parse(&view.to)) else {
            return;
        };
        let known = app.data().trade.rows().iter().filter(|row| {
            let table = &app.data().trade;
            table.name(row.reporter) == view.reporter && table.unit(row.unit).name() == view.unit
        });
        let last = known.filter(|row| row.cell.number().is_some()).map(|row| row.period).max();
        if let Some(late) = last.and_then(|last| last.steps_to(to)).filter(|late| *late > 0) {
            let sentence = format!("the axis runs {late} months beyond the last figure");
            let fix = "end the axis with the data, or say why it goes on";
            self.add(Severity::Hint, "axis", place, sentence, fix);
        }
        let base = Period::parse(&view.base).unwrap_or(from);
        for (index, pick) in view.products.iter().enumerate().filter(|_| view.measure == "index") {
            let selected = selection(view, pick).and_then(|one| select(&app.data().trade, &one));
            let Some(selected) = selected else {
                continue;
            };
            let mut year: Vec<f64> =
                (-6..=6).filter_map(|steps| selected.series.at(base.plus(steps))).collect();
            year.sort_by(f64::total_cmp);
            let middle = year.get(year.len() / 2).copied();
            let own = selected.series.at(base);
            if let (Some(own), Some(middle)) = (own, middle)
                && own < middle / 2.0
            {
                let sentence = format!(
                    "“{}” has less than half of its usual value in the base month {}",
                    name(view, index),
                    base.long()
                );
                let fix = "take a base month like its neighbours, or show values";
                self.add(Severity::Warning, "base", place, sentence, fix);
            }
        }
    }
}

/// The codes of a line that meant something else before a month after `from`
/// and up to `to`: since which year, and which goods they hold.
#[cfg(feature = "desk")]
pub(super) fn changed(codes: &str, from: Period, to: Period) -> Vec<(String, i16, &'static str)> {
    let mut found = Vec::new();
    for code in codes.split('+').filter(|code| code.len() >= 4) {
        for change in crate::desk::breaks::CHANGES {
            let known = std::iter::once(change.old).chain(change.new.iter().copied());
            let is_hit = known.into_iter().any(|known| code.starts_with(known));
            let start = Period::month(change.year, 1);
            let is_inside = start.is_some_and(|start| {
                from.steps_to(start).is_some_and(|steps| steps > 0)
                    && start.steps_to(to).is_some_and(|steps| steps >= 0)
            });
            if is_hit && is_inside {
                found.push((code.to_owned(), change.year, change.goods));
            }
        }
    }
    found
}

/// The table of changes belongs to the desk.
#[cfg(not(feature = "desk"))]
pub(super) fn changed(_: &str, _: Period, _: Period) -> Vec<(String, i16, &'static str)> {
    Vec::new()
}

fn name(view: &View, index: usize) -> String {
    let pick = &view.products[index];
    let names = [&pick.label, &pick.name, &pick.code];
    names.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default()
}
