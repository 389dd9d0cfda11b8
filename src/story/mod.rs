//! Story: the JSON that says what to show.
//!
//! Shapes only: names are looked up, and figures asked for, in `app`. The
//! JSON Schema in `www/stories/story.schema.json` says the same for editors.

use serde::{Deserialize, Serialize};

/// The version of the story format that this engine reads.
pub const VERSION: u32 = 1;

/// A story: texts, files, and the views made of them.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Address of the JSON Schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "String::is_empty")]
    pub schema: String,
    /// Version of the format: [`VERSION`].
    pub tradefall: u32,
    /// Short stable name, as in addresses.
    pub id: String,
    /// BCP 47 language of the texts; `en` when absent.
    #[serde(default = "english")]
    pub language: String,
    /// Headline.
    pub title: String,
    /// One or two sentences under the headline.
    #[serde(default)]
    pub standfirst: String,
    /// Who published the figures.
    #[serde(default)]
    pub sources: Vec<SourceNote>,
    /// Trade tables, relative to the story's file.
    #[serde(default)]
    pub trade: Vec<String>,
    /// Tables of claims, relative to the story's file.
    #[serde(default)]
    pub claims: Vec<String>,
    /// Tables of events, relative to the story's file.
    #[serde(default)]
    pub events: Vec<String>,
    /// The views, from top to bottom.
    pub views: Vec<View>,
}

fn english() -> String {
    "en".to_owned()
}

/// A publisher, as shown under the charts.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceNote {
    /// Publisher, dataset and state.
    pub title: String,
    /// Address.
    #[serde(default)]
    pub url: String,
    /// What may be done with the figures.
    #[serde(default)]
    pub licence: String,
    /// When they were retrieved: ISO date or month.
    #[serde(default)]
    pub retrieved: String,
}

/// What every view has, beside what its kind asks for.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct View {
    /// Short name, unique in the story.
    pub id: String,
    /// Headline of the view.
    pub title: String,
    /// A sentence or two under it.
    #[serde(default)]
    pub text: String,
    /// Where the figures of this view come from, in one line.
    #[serde(default)]
    pub source: String,
    /// What it shows.
    #[serde(flatten)]
    pub show: Show,
}

/// What a view shows, by its `kind`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Show {
    /// Published percentages.
    Claims(ClaimsView),
    /// Before and after, per product.
    Collapse(CollapseView),
    /// Figures month by month.
    Flow(FlowView),
    /// Events in lanes.
    Timeline(TimelineView),
}

/// Options of a view of claims.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct ClaimsView {
    /// Ids of claims, from top to bottom.
    pub claims: Vec<String>,
}

/// Which rows of the tables a view asks for.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Query {
    /// Who recorded the trade.
    pub reporter: String,
    /// The other side.
    pub partner: String,
    /// `export`, `import` or `re-export`.
    #[serde(default = "export")]
    pub flow: String,
    /// Currency or unit of the figures, such as `EUR` or `kg`.
    pub unit: String,
    /// The goods, in order.
    pub products: Vec<ProductPick>,
}

fn export() -> String {
    "export".to_owned()
}

/// One product of a view.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ProductPick {
    /// Code as in the table; empty where the table gives none.
    #[serde(default)]
    pub code: String,
    /// Name as in the table; needed where there is no code.
    #[serde(default)]
    pub name: String,
    /// What the chart calls it; the table's name when absent.
    #[serde(default)]
    pub label: String,
    /// The partner of this line, where it differs from the view's.
    #[serde(default)]
    pub partner: String,
}

/// Options of a collapse view.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct CollapseView {
    /// Which figures.
    #[serde(flatten)]
    pub query: Query,
    /// Window before: `2022-02`, or `2021-03/2022-02` with both ends.
    pub before: String,
    /// Window after.
    pub after: String,
    /// Below this base (mean of a month, in the view's unit) a change is
    /// flagged as resting on little.
    #[serde(default)]
    pub small_base: f64,
    /// `remaining` (before = 100) or `value` (logarithmic).
    #[serde(default = "remaining")]
    pub scale: String,
}

fn remaining() -> String {
    "remaining".to_owned()
}

/// Options of a flow view.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct FlowView {
    /// Which figures.
    #[serde(flatten)]
    pub query: Query,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// `value` or `index`.
    #[serde(default = "value")]
    pub measure: String,
    /// Base month of the index.
    #[serde(default)]
    pub base: String,
    /// `linear` or `log`.
    #[serde(default = "linear")]
    pub scale: String,
    /// Ids of the events marked, if they hit these goods.
    #[serde(default)]
    pub events: Vec<String>,
    /// Notes at single figures.
    #[serde(default)]
    pub notes: Vec<Note>,
}

fn value() -> String {
    "value".to_owned()
}

fn linear() -> String {
    "linear".to_owned()
}

/// An author's note at one figure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Code (or name) of the product.
    pub product: String,
    /// Month of the figure.
    pub period: String,
    /// What it says.
    pub text: String,
}

/// Options of a timeline.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct TimelineView {
    /// First month of the axis.
    pub from: String,
    /// Last month of the axis.
    pub to: String,
    /// Lanes from top to bottom; groups in no lane are left out, and counted.
    pub lanes: Vec<Lane>,
    /// Ids of the events shown; all within the axis when empty.
    #[serde(default)]
    pub events: Vec<String>,
    /// Ids of the events that keep their label in tight places.
    #[serde(default)]
    pub highlights: Vec<String>,
}

/// A lane of a timeline.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// The actor groups in it.
    pub groups: Vec<String>,
}
