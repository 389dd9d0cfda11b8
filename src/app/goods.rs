//! Views of every line of goods that a table holds: made from the story,
//! changed by the reader, walked by key.

use std::rc::Rc;

use super::{App, Data, ViewOption, resolve};
use crate::analysis::{Panel, PanelSelection, RankSettings, Window};
use crate::chart::{
    Chart, DensityChart, Goods, HeatChart, HeatMeasure, HeatOrder, RankChart, RankOrder,
    WindowPart, cell_overlay, overlay, row_overlay,
};
use crate::interact::{Event, Mode, Redraw, update};
use crate::scene::{Datum, Ink, Mark, Scene, Stroke, Target};
use crate::story::View;
use crate::trade::{Flow, Period, decimal};
use crate::words::{Words, english_goods};

/// The lines that a view looks at; taken from `old` where that has them.
fn goods(
    view: &View,
    data: &Data,
    words: &Words,
    old: Option<Rc<Goods>>,
    notes: &mut Vec<String>,
) -> Result<Rc<Goods>, String> {
    // What English says comes with this part.
    let more = || words.and_of_part(english_goods());
    if let Some(goods) = old {
        if goods.words.tag() == words.tag() {
            return Ok(goods);
        }
        return Ok(Rc::new(goods.said_with(resolve::route(view, words), more())));
    }
    let flow_name = resolve::flow_name(view);
    let flow = Flow::parse(flow_name)
        .ok_or_else(|| resolve::expected(view, "flow", "export, import or re-export", flow_name))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    let digits = view.digits.clamp(0.0, 10.0) as usize;
    let (reporter, partner, unit) = (&view.reporter, &view.partner, &view.unit);
    let wanted = PanelSelection { reporter, partner, flow, unit, digits };
    let panel = Panel::of(&data.trade, &wanted).ok_or_else(|| {
        [
            "view “",
            &view.id,
            "”: expected monthly ",
            flow_name,
            " figures in ",
            unit,
            " from ",
            reporter,
            " to ",
            partner,
            ", found none",
        ]
        .concat()
    })?;
    let mut goods = Goods::new(panel, resolve::unit(view), resolve::route(view, words), more());
    for pick in &view.products {
        let Some(line) = goods.find(&pick.code, &pick.name) else {
            let name = if pick.code.is_empty() { &pick.name } else { &pick.code };
            notes.push(resolve::expected(view, "products", "a line of the view", name));
            continue;
        };
        if !pick.label.is_empty() {
            goods.names[line].clone_from(&pick.label);
        }
        goods.named.push(line);
    }
    Ok(Rc::new(goods))
}

fn window(view: &View, key: &str, text: &str) -> Result<Window, String> {
    Window::parse(text).ok_or_else(|| {
        resolve::expected(view, key, "a month such as 2022-02, or first/last month", text)
    })
}

/// A ranking.
#[inline(never)] // A part of the engine begins here.
pub(super) fn rank(
    view: &View,
    data: &Data,
    words: &Words,
    old: Option<&Chart>,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let goods = goods(view, data, words, old.and_then(Chart::goods), notes)?;
    let settings = RankSettings {
        before: window(view, "before", &view.before)?,
        after: window(view, "after", &view.after)?,
        floor: view.floor,
        floor_share: view.floor_share,
    };
    let order = RankOrder::parse(&view.order).ok_or_else(|| {
        resolve::expected(view, "order", "fall, loss, stake, worst or code", &view.order)
    })?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    let rows = if view.rows >= 1.0 { view.rows.min(200.0) as usize } else { 20 };
    let problem = |problem: &str| ["view “", &view.id, "”: ", problem].concat();
    let mut chart = RankChart::new(goods, settings, order, rows).map_err(problem)?;
    if let Some(Chart::Rank(old)) = old {
        chart.keep_place(old);
    }
    Ok(Chart::Rank(Box::new(chart)))
}

/// A map of cells.
#[inline(never)] // A part of the engine begins here.
pub(super) fn heat(
    view: &View,
    data: &Data,
    words: &Words,
    old: Option<&Chart>,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let goods = goods(view, data, words, old.and_then(Chart::goods), notes)?;
    let before = window(view, "before", &view.before)?;
    let order = HeatOrder::parse(&view.order).ok_or_else(|| {
        resolve::expected(view, "order", "onset, size, code or similarity", &view.order)
    })?;
    let measure = match view.measure.as_str() {
        "value" => HeatMeasure::Value,
        _ => HeatMeasure::Index,
    };
    let problem = |problem: &str| ["view “", &view.id, "”: ", problem].concat();
    let chart = HeatChart::new(goods, before, measure, order).map_err(problem)?;
    Ok(Chart::Heat(Box::new(chart)))
}

/// All lines over each other.
#[inline(never)] // A part of the engine begins here.
pub(super) fn density(
    view: &View,
    data: &Data,
    words: &Words,
    old: Option<&Chart>,
    notes: &mut Vec<String>,
) -> Result<Chart, String> {
    let goods = goods(view, data, words, old.and_then(Chart::goods), notes)?;
    let before = window(view, "before", &view.before)?;
    let problem = |problem: &str| ["view “", &view.id, "”: ", problem].concat();
    let chart = DensityChart::new(goods, before).map_err(problem)?;
    Ok(Chart::Density(Box::new(chart)))
}

/// The options of a view of goods as the story has them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Published {
    order: String,
    before: String,
    after: String,
    floor: String,
}

impl Published {
    pub(super) fn of(view: &View) -> Self {
        Self {
            order: view.order.clone(),
            before: view.before.clone(),
            after: view.after.clone(),
            floor: decimal::shortest(view.floor),
        }
    }

    pub(super) fn restore(&self, view: &mut View) {
        view.order.clone_from(&self.order);
        view.before.clone_from(&self.before);
        view.after.clone_from(&self.after);
        view.floor = decimal::parse(&self.floor).unwrap_or(0.0);
    }

    /// The value of an option as published, where it is one of these views.
    pub(super) fn value(&self, option: &str, view: &View) -> Option<&str> {
        let or = |text: &'_ str, or: &'static str| if text.is_empty() { Some(or) } else { None };
        match (option, view.kind.as_str()) {
            ("order", "rank") => or(&self.order, "fall").or(Some(&self.order)),
            ("order", _) => or(&self.order, "onset").or(Some(&self.order)),
            ("floor", _) => Some(&self.floor),
            _ => None,
        }
    }
}

/// The choice of what stands first.
fn order_option(words: &Words, key: &str, value: &str, orders: &[&str]) -> ViewOption {
    let choice = |order: &&str| ((*order).to_owned(), words.with().text("order", order).say(key));
    ViewOption {
        name: "order",
        label: words.just("goods-first"),
        value: if value.is_empty() { orders[0] } else { value }.to_owned(),
        choices: orders.iter().map(choice).collect(),
        is_range: false,
    }
}

/// The choices that a reader has in a view of goods.
#[inline(never)] // A part of the engine begins here.
pub(super) fn options(chart: &Chart, view: &View) -> Vec<ViewOption> {
    match chart {
        Chart::Rank(rank) => {
            let words = &rank.goods.words;
            let orders = ["fall", "loss", "stake", "worst", "code"];
            vec![
                order_option(words, "rank-order", &view.order, &orders),
                ViewOption {
                    name: "floor",
                    label: words.just("rank-option-floor"),
                    value: decimal::shortest(view.floor),
                    choices: floors(view, rank),
                    is_range: false,
                },
            ]
        }
        Chart::Heat(heat) => {
            let words = &heat.goods.words;
            let orders = ["onset", "size", "code", "similarity"];
            let measures = [("index", "option-index"), ("value", "option-value")];
            let measure = if view.measure.is_empty() { "index" } else { &view.measure };
            vec![
                order_option(words, "heat-order", &view.order, &orders),
                ViewOption {
                    name: "measure",
                    label: words.just("option-show"),
                    value: measure.to_owned(),
                    choices: measures
                        .map(|(value, key)| (value.to_owned(), words.just(key)))
                        .to_vec(),
                    is_range: false,
                },
            ]
        }
        _ => Vec::new(),
    }
}

/// Floors to choose from: none, powers of ten that leave some lines, and the
/// story's own.
fn floors(view: &View, chart: &RankChart) -> Vec<(String, String)> {
    let unit = &chart.goods.unit;
    let (ranking, _) = chart.known();
    let lines = 0..chart.goods.panel.lines().len();
    let highest = lines.filter_map(|line| ranking.line(line).before).fold(0.0, f64::max);
    let mut floors = vec![0.0];
    let mut floor = 1.0;
    while floor < highest && floors.len() < 20 {
        if floor * 1e6 >= highest {
            floors.push(floor);
        }
        floor *= 10.0;
    }
    if !floors.contains(&view.floor) {
        floors.insert(floors.partition_point(|floor| *floor < view.floor), view.floor);
    }
    let words = |floor: f64| {
        let words = &chart.goods.words;
        if floor > 0.0 {
            words.with().amount("amount", floor, unit).say("rank-monthly")
        } else {
            words.just("rank-any-size")
        }
    };
    floors.into_iter().map(|floor| (decimal::shortest(floor), words(floor))).collect()
}

impl App {
    fn rank_chart(&self, view: usize) -> Option<&RankChart> {
        match self.chart(view)? {
            Chart::Rank(chart) => Some(chart),
            _ => None,
        }
    }

    fn rank_chart_mut(&mut self, view: usize) -> Option<&mut RankChart> {
        match self.charts.get_mut(view)? {
            Ok(Chart::Rank(chart)) => Some(chart),
            _ => None,
        }
    }

    /// The ranking of a view, for the list beside its picture.
    pub fn ranking(&self, view: usize) -> Option<&RankChart> {
        self.rank_chart(view)
    }

    /// Scrolls the list of a ranking.
    pub fn scroll_list(&mut self, view: usize, top: f64) {
        if let Some(chart) = self.rank_chart_mut(view) {
            chart.scroll_to(top);
        }
    }

    /// Lists only the lines that answer a search, all when it is empty.
    #[inline(never)] // A part of the engine begins here.
    pub fn find_goods(&mut self, view: usize, query: &str) {
        let Some(chart) = self.rank_chart(view) else { return };
        let goods = Rc::clone(&chart.goods);
        let found = (!query.trim().is_empty()).then(|| {
            let lines = 0..goods.panel.lines().len();
            let text = |line: &usize| [goods.code(*line), " ", goods.name(*line)].concat();
            lines.filter(|line| super::events::answers(query, &text(line))).collect()
        });
        if let Some(chart) = self.rank_chart_mut(view) {
            query.clone_into(&mut chart.query);
            chart.find(found);
            chart.scroll_to(0.0);
        }
    }

    /// Looks further for the ranges of ranks; `false` when all are known.
    pub fn look_further(&mut self, view: usize) -> bool {
        self.rank_chart_mut(view).is_some_and(RankChart::step)
    }

    /// Takes hold of a window of a ranking.
    pub fn grab_window(&mut self, view: usize, is_after: bool, part: WindowPart) {
        if let Some(chart) = self.rank_chart_mut(view) {
            chart.grab(is_after, part);
        }
    }

    /// Moves what was grabbed by `months` from where it stood; says whether
    /// anything changed.
    pub fn drag_window(&mut self, view: usize, months: i32) -> bool {
        let Some((before, after)) = self.rank_chart(view).and_then(|at| at.dragged(months)) else {
            return false;
        };
        self.set_windows(view, before, after)
    }

    /// Lets go of what was grabbed.
    pub fn release_window(&mut self, view: usize) {
        if let Some(chart) = self.rank_chart_mut(view) {
            chart.release();
        }
    }

    /// The line that the datum chosen is about, in a view of goods.
    pub fn chosen_line(&self, view: usize) -> Option<usize> {
        self.line_in(view, self.mode.datum()?)
    }

    /// What the reader chose of a view of goods beside its options.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn goods_state(&self, view: usize) -> Vec<(&'static str, String)> {
        let mut pieces = Vec::new();
        let Some(chart) = self.rank_chart(view) else { return pieces };
        let (about, published) = (&self.story.views[view], &self.published[view].goods);
        if (&about.before, &about.after) != (&published.before, &published.after) {
            pieces.push(("windows", [&*about.before, "_", &about.after].concat()));
        }
        if !chart.query.is_empty() {
            pieces.push(("find", chart.query.clone()));
        }
        pieces
    }

    /// Shows a piece of an address that only views of goods have; `None` when
    /// it is none, and else whether it is in this story.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn apply_goods(&mut self, view: usize, key: &str, value: &str) -> Option<bool> {
        let goods = self.chart(view)?.goods()?;
        let datum = match key {
            "windows" => {
                let (before, after) = value.split_once('_')?;
                let windows = Window::parse(before).zip(Window::parse(after));
                let Some((before, after)) = windows else { return Some(false) };
                let kept = self.story.views[view].clone();
                self.set_windows(view, before, after);
                if self.problem(view).is_none() {
                    return Some(true);
                }
                self.story.views[view] = kept;
                self.resolve(view);
                return Some(false);
            }
            "find" => {
                self.find_goods(view, value);
                return Some(true);
            }
            "row" => Some(value),
            "figure" => value.split_once('/').map(|(line, _)| line),
            _ => return None,
        };
        let by_place = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
        let line = datum.and_then(|code| {
            let is_place = code.starts_with('_');
            if is_place { by_place(&code[1..]) } else { goods.find(code, "") }
        });
        let line = line.filter(|line| *line < goods.panel.lines().len());
        let period = value.split_once('/').and_then(|(_, month)| Period::parse(month));
        let datum = match (key, line, period) {
            ("row", Some(product), _) => Datum::Change { product },
            (_, Some(product), Some(period)) => Datum::Figure { product, period },
            _ => return Some(false),
        };
        let scene = self.scene(view, 720.0);
        if self.chart(view)?.target(datum, &scene).is_none() {
            return Some(false);
        }
        self.active = view;
        self.mode = Mode::Pinned { datum, by_key: false };
        Some(true)
    }

    /// A datum of a view of goods for an address: its code, or `_` and its
    /// place where it has none.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn goods_text(&self, datum: Datum) -> Option<(&'static str, String)> {
        let goods = self.chart(self.active)?.goods()?;
        let line = |product: usize| match goods.code(product) {
            "" => ["_", &(product + 1).to_string()].concat(),
            code => code.to_owned(),
        };
        match datum {
            Datum::Change { product } => Some(("row", line(product))),
            Datum::Figure { product, period } => {
                Some(("figure", [&*line(product), "/", &period.to_string()].concat()))
            }
            _ => None,
        }
    }

    #[inline(never)] // A part of the engine begins here.
    pub(super) fn set_windows(&mut self, view: usize, before: Window, after: Window) -> bool {
        let about = &mut self.story.views[view];
        let texts = [before, after].map(|window| window.iso());
        if [&about.before, &about.after] == [&texts[0], &texts[1]] {
            return false;
        }
        [about.before, about.after] = texts;
        self.resolve(view);
        self.follow(view);
        true
    }

    /// Gives the windows of a ranking to the views of the same goods that the
    /// story gave the same base: what was published together stays together.
    fn follow(&mut self, view: usize) {
        if self.rank_chart(view).is_none() {
            return;
        }
        for other in 0..self.charts.len() {
            let is_goods = self.chart(other).is_some_and(|chart| chart.goods().is_some());
            if other == view || !is_goods || !self.is_followed(view, other) {
                continue;
            }
            let (before, after) = {
                let about = &self.story.views[view];
                (about.before.clone(), about.after.clone())
            };
            let about = &mut self.story.views[other];
            if about.kind == "rank" {
                about.after = after;
            }
            about.before = before;
            self.resolve(other);
        }
    }

    /// Whether another view shows the goods of a ranking from the same base,
    /// as published.
    fn is_followed(&self, view: usize, other: usize) -> bool {
        let goods = |at: usize| {
            let about = &self.story.views[at];
            (&about.reporter, &about.partner, &about.flow, &about.unit, &about.digits)
        };
        let windows = |at: usize| {
            let published = &self.published[at].goods;
            (&published.before, &published.after)
        };
        goods(view) == goods(other)
            && windows(view).0 == windows(other).0
            && (self.story.views[other].kind != "rank" || windows(view).1 == windows(other).1)
    }

    /// What an event does in a view of goods, whose targets are made as they
    /// are needed; `None` in other views.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn update_goods(
        &mut self,
        view: usize,
        event: Event,
        scene: &Scene,
    ) -> Option<(Redraw, Option<String>)> {
        let chart = self.chart(view)?;
        chart.goods()?;
        let before = self.mode.datum();
        if let Event::Walked(step) = event {
            let next = chart.walk(before, step, scene)?;
            self.mode = Mode::Walking(next);
            let is_moved = self.reveal_row(view, next, scene.width);
            let target = self.chart(view)?.target(next, scene)?;
            let redraw = if is_moved { Redraw::Charts } else { Redraw::Overlay };
            let spoken = (Some(next) != before).then_some(target.spoken);
            return Some((redraw, spoken));
        }
        let target: Option<Target> = match event {
            Event::Moved(at) | Event::Pressed(at) => chart.pick(at, scene),
            _ => before.and_then(|datum| chart.target(datum, scene)),
        };
        let targets: Vec<Target> = target.into_iter().collect();
        let redraw = update(&mut self.mode, event, &targets);
        let now = self.mode.datum();
        let spoken = targets.into_iter().find(|target| Some(target.datum) == now && now != before);
        Some((redraw, spoken.map(|target| target.spoken)))
    }

    /// What is drawn above a view for the datum chosen, where that view or the
    /// one it was chosen in has all lines of goods.
    #[inline(never)] // A part of the engine begins here.
    pub(super) fn goods_overlay(
        &self,
        view: usize,
        datum: Datum,
        scene: &Scene,
    ) -> Option<Vec<Mark>> {
        let chart = self.chart(view)?;
        if view != self.active {
            let line = self.line_in(view, datum);
            if chart.goods().is_some() {
                return Some(chart.cross(line, datum.period(), scene));
            }
            // The same figure in a view of its own lines.
            let (product, period) = line.zip(datum.period())?;
            let same = Datum::Figure { product, period };
            let target = scene.targets.iter().find(|target| target.datum == same)?;
            let center = target.bounds.center();
            let x = scene.bounds().contains(center).then_some(center.x);
            let mut marks = overlay(scene, None, x, false);
            marks.push(Mark::Circle(center, 5.5, Ink::Paper));
            marks.push(Mark::Ring(center, 5.0, Stroke::new(Ink::Text, 2.5)));
            return Some(marks);
        }
        chart.goods()?;
        let by_key = matches!(self.mode, Mode::Walking(_) | Mode::Pinned { by_key: true, .. });
        let Some(target) = chart.target(datum, scene) else { return Some(Vec::new()) };
        if !scene.plot.grow(6.0).contains(target.bounds.center()) {
            return Some(Vec::new());
        }
        let target = self.with_pin(target);
        Some(match (chart, datum) {
            (Chart::Heat(_), _) => cell_overlay(scene, &target, by_key),
            (Chart::Density(chart), Datum::Figure { product, .. }) => {
                let mut marks = chart.over(product, scene);
                marks.extend(overlay(scene, Some(&target), None, by_key));
                marks
            }
            // A row says itself; what is pinned has its arithmetic below.
            (Chart::Rank(_), _) if by_key || self.is_pinned() => {
                row_overlay(scene, &target, by_key)
            }
            _ => overlay(scene, Some(&target), None, by_key),
        })
    }

    /// The line or product of another view that a datum of the active view is
    /// about: the one of the same code.
    fn line_in(&self, view: usize, datum: Datum) -> Option<usize> {
        let (Datum::Figure { product, .. } | Datum::Change { product }) = datum else {
            return None;
        };
        let (code, name) = if let Some(goods) = self.chart(self.active)?.goods() {
            let line = goods.panel.lines().get(product)?;
            (line.code_text().to_owned(), line.name.clone())
        } else {
            let pick = self.story.views[self.active].products.get(product)?;
            (pick.code.clone(), pick.name.clone())
        };
        if let Some(goods) = self.chart(view)?.goods() {
            return goods.find(&code, &name);
        }
        self.story.views[view]
            .products
            .iter()
            .position(|pick| if code.is_empty() { pick.name == name } else { pick.code == code })
    }

    /// Scrolls a list so that the row of a datum is in view.
    fn reveal_row(&mut self, view: usize, datum: Datum, width: f64) -> bool {
        let Datum::Change { product } = datum else { return false };
        let Some(chart) = self.rank_chart(view) else { return false };
        let (frame, top) = (chart.frame(width), chart.scrolled());
        let Some(row) = chart.row_of(product) else { return false };
        let (low, high) = (row as f64 * frame.row, (row + 1) as f64 * frame.row);
        let wanted = if low < top { low } else { top.max(high - frame.rows) };
        #[expect(clippy::float_cmp, reason = "the same number when nothing moves")]
        if wanted == top {
            return false;
        }
        self.scroll_list(view, wanted);
        true
    }
}
