//! What a chart consists of: its series or lanes, the data of each, and what
//! hangs on a datum. Who steps through a chart, reads or hears it goes by this
//! list; the picture and its places are the scene's.

use super::Chart;
use super::studies::Study;
use crate::scene::{Datum, Scene};
use crate::trade::{Cell, Period, Unit};

/// A series, a lane, or data that stand together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// What it is called; empty for the events over a flow.
    pub name: String,
    /// Its data, in the order of the walk.
    pub data: Vec<Datum>,
}

impl Chart {
    /// Series or lanes from top to bottom. A ranking has none: its rows are a
    /// list already.
    pub fn groups(&self, scene: &Scene) -> Vec<Group> {
        if let Some(goods) = self.goods() {
            let (panel, months) = (&goods.panel, goods.panel.months());
            let reaches = |datum: &Datum| self.target(*datum, scene).is_some();
            let mut groups = Vec::new();
            for line in 0..panel.lines().len() {
                let at = |month| Datum::Figure { product: line, period: panel.month(month) };
                if months > 0 && reaches(&at(0)) {
                    let data = (0..months).map(at).collect();
                    groups.push(Group { name: goods.full_name(line), data });
                }
            }
            return groups;
        }
        let mut groups: Vec<Group> = Vec::new();
        let mut row = None;
        for target in &scene.targets {
            if row != Some(target.row) {
                row = Some(target.row);
                groups.push(Group { name: target.title.clone(), data: Vec::new() });
            }
            if let Some(group) = groups.last_mut() {
                group.data.push(target.datum);
            }
        }
        for group in &mut groups {
            let first = group.data[0];
            if let Some(chart) = self.flow() {
                let is_it = |line: &&super::FlowLine| product(first) == Some(line.product);
                let line = chart.lines.iter().find(is_it);
                group.name = line.map_or(String::new(), |line| line.label.clone());
                continue;
            }
            match self {
                Self::Timeline(chart) => {
                    let has = |lane: &&super::Lane| {
                        lane.events.iter().any(|(at, _)| Datum::Event(*at) == first)
                    };
                    let lane = chart.lanes.iter().find(has);
                    group.name = lane.map_or(String::new(), |lane| lane.label.clone());
                }
                _ if group.data.len() > 1 => {
                    let last = group.data[group.data.len() - 1];
                    let last = scene.targets.iter().find(|target| target.datum == last);
                    let last = last.map_or("", |target| target.title.as_str());
                    // What they are, without what is said of each.
                    let name = |title: &str| {
                        let end = title.find([':', '：']).unwrap_or(title.len());
                        title[..end].trim_ascii_end().to_owned()
                    };
                    group.name = [&name(&group.name), " – ", &name(last)].concat();
                }
                _ => {}
            }
        }
        groups
    }

    /// The figure of a datum, in the chart's unit.
    pub fn cell(&self, datum: Datum) -> Option<Cell> {
        let Datum::Figure { product, period } = datum else { return None };
        if let Some(chart) = self.flow() {
            let line = chart.lines.iter().find(|line| line.product == product)?;
            return Some(line.series.cell(period));
        }
        let goods = self.goods()?;
        Some(goods.panel.cell(product, goods.panel.place(period)?))
    }

    /// The unit of its figures, where it has figures by period.
    pub fn unit(&self) -> Option<Unit> {
        match self.flow() {
            Some(chart) => Some(chart.unit.clone()),
            None => Some(self.goods()?.unit.clone()),
        }
    }

    /// The columns of its table that can be heard; 0 stands for the third and
    /// fourth, which are before and after, row by row. Claims have no levels,
    /// lanes no figures, and percentages behind a number no order in time.
    pub fn columns(&self) -> &'static [usize] {
        match self {
            Self::Collapse(_) => &[0],
            Self::Study(study) => match **study {
                Study::Reroute(_) | Study::Slope(_) => &[0],
                Study::Expected(_) | Study::Mirror(_) => &[1, 2],
                Study::Stress(_) => &[1, 2, 3],
                Study::Evidence(_) | Study::Multiples(_) | Study::Shares(_) => &[],
            },
            _ => &[],
        }
    }

    /// The first month that is compared with those before, and its row in the
    /// table.
    pub fn mark(&self) -> Option<(Period, usize)> {
        let Self::Study(study) = self else { return None };
        let (start, at) = match &**study {
            Study::Expected(chart) => (chart.series.start(), chart.event),
            Study::Mirror(chart) => (chart.months.from, chart.windows.1.from),
            _ => return None,
        };
        let row = usize::try_from(start.steps_to(at)?).ok()?;
        Some((at, row))
    }

    /// Whether the rows of its table come in the order of its targets; those
    /// of ledgers do not.
    pub fn is_in_order(&self) -> bool {
        self.columns().len() > 1 || self.compared().is_some()
    }

    /// The author's notes at a datum.
    pub fn notes(&self, datum: Datum) -> Vec<String> {
        let mut here = Vec::new();
        if let (Self::Flow(chart), Some(period)) = (self, datum.period()) {
            for note in &chart.notes {
                let line = chart.lines.get(note.line).map(|line| line.product);
                if note.period == period && line == product(datum) {
                    here.push(note.text.clone());
                }
            }
        }
        here
    }

    /// The events that a chart of figures marks, with their period.
    pub fn events(&self) -> Vec<(Datum, Period)> {
        let Some(chart) = self.flow() else { return Vec::new() };
        let event = |(at, event): &(usize, std::rc::Rc<crate::trade::SanctionEvent>)| {
            (Datum::Event(*at), event.when.first_period())
        };
        chart.events.iter().map(event).collect()
    }
}

fn product(datum: Datum) -> Option<usize> {
    match datum {
        Datum::Figure { product, .. } | Datum::Change { product } => Some(product),
        _ => None,
    }
}
