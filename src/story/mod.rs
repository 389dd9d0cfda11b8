//! Story: the JSON that says what to show.
//!
//! Shapes only: names are looked up, and figures asked for, in `app`. The
//! JSON Schema in `www/stories/story.schema.json` says the same for editors.

mod shown;
#[cfg(not(target_arch = "wasm32"))]
mod translation;
mod value;

pub use shown::{Shown, shown};
#[cfg(not(target_arch = "wasm32"))]
pub use translation::{Translation, translations};
pub use value::Value;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use value::Keys;

/// The version of the story format that this engine reads.
pub const VERSION: u32 = 1;

/// A story: texts, files, and the views made of them.
#[derive(Clone, Debug, Serialize)]
pub struct Story {
    /// Address of the JSON Schema, for editors.
    #[serde(rename = "$schema", skip_serializing_if = "String::is_empty")]
    pub schema: String,
    /// Version of the format: [`VERSION`].
    pub tradefall: u32,
    /// Short stable name, as in addresses.
    pub id: String,
    /// BCP 47 language of the texts; `en` when absent.
    pub language: String,
    /// Headline.
    pub title: String,
    /// One or two sentences under the headline.
    pub standfirst: String,
    /// Who published the figures.
    pub sources: Vec<SourceNote>,
    /// Trade tables, relative to the story's file.
    pub trade: Vec<String>,
    /// Tables of claims, relative to the story's file.
    pub claims: Vec<String>,
    /// Tables of events, relative to the story's file.
    pub events: Vec<String>,
    /// The views, from top to bottom.
    pub views: Vec<View>,
}

impl Story {
    /// The story in a parsed JSON value. Keys that are not of the format are
    /// left alone.
    ///
    /// # Errors
    ///
    /// In words: the first key with a value of another type than expected, or
    /// without one that a story cannot do without.
    pub fn from_value(value: Value) -> Result<Self, String> {
        let mut problem = None;
        let mut keys = Keys::new(value, String::new(), &mut problem);
        let story = Self {
            schema: keys.text("$schema"),
            tradefall: keys.whole("tradefall"),
            id: keys.needed("id"),
            language: Some(keys.text("language"))
                .filter(|language| !language.is_empty())
                .unwrap_or_else(|| "en".to_owned()),
            title: keys.needed("title"),
            standfirst: keys.text("standfirst"),
            sources: keys.objects("sources", |keys| SourceNote {
                title: keys.needed("title"),
                url: keys.text("url"),
                licence: keys.text("licence"),
                retrieved: keys.text("retrieved"),
            }),
            trade: keys.texts("trade"),
            claims: keys.texts("claims"),
            events: keys.texts("events"),
            views: keys.objects("views", View::from_keys),
        };
        problem.map_or(Ok(story), Err)
    }
}

impl<'de> Deserialize<'de> for Story {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// A publisher, as shown under the charts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SourceNote {
    /// Publisher, dataset and state.
    pub title: String,
    /// Address.
    pub url: String,
    /// What may be done with the figures.
    pub licence: String,
    /// When they were retrieved: ISO date or month.
    pub retrieved: String,
}

/// A view: what every kind has, and the options of its own kind.
///
/// One flat shape for all kinds: a key that is missing or of another kind is
/// empty here, and the room that makes the chart says what it expected, so
/// that one bad view never takes the others with it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct View {
    /// Short name, unique in the story.
    pub id: String,
    /// `claims`, `collapse`, `flow`, `timeline`, or one that needs the larger
    /// engine: `rank`, `heat`, `density`, `evidence`, `expected`,
    /// `mirror`, `multiples`, `reroute`, `shares`, `slope`, `stress`.
    pub kind: String,
    /// Headline of the view.
    pub title: String,
    /// A sentence or two under it.
    pub text: String,
    /// Where the figures of this view come from, in one line.
    pub source: String,

    /// Claims: ids of claims, from top to bottom.
    pub claims: Vec<String>,

    /// Collapse, flow: who recorded the trade.
    pub reporter: String,
    /// Collapse, flow: the other side.
    pub partner: String,
    /// Collapse, flow: `export` (when absent), `import` or `re-export`.
    pub flow: String,
    /// Collapse, flow: currency or unit of the figures, such as `EUR`, `kg`.
    pub unit: String,
    /// Collapse, flow: the goods, in order.
    pub products: Vec<ProductPick>,

    /// Collapse: window before: `2022-02`, `2021-03/2022-02`, or months before an
    /// event, `ID/3`; the same months a year before `after` when empty.
    pub before: String,
    /// Collapse: window after.
    pub after: String,
    /// Collapse: below this base (mean of a month, in the view's unit) a
    /// change is flagged as resting on little.
    pub small_base: f64,
    /// Collapse: `remaining` (when absent) or `value`. Flow: `linear` (when
    /// absent) or `log`.
    pub scale: String,

    /// Flow, timeline: first month.
    pub from: String,
    /// Flow, timeline: last month.
    pub to: String,
    /// Flow: `value` (when absent) or `index`. Collapse: `mean` (when absent) or
    /// `sum` of the windows.
    pub measure: String,
    /// Flow: base month of the index; the first month when absent. Collapse:
    /// `year` or `month`, in place of `before`.
    pub base: String,
    /// Flow: ids of the events marked, if they hit these goods. Timeline: ids
    /// of the events shown; all within the axis when empty.
    pub events: Vec<String>,
    /// Flow: notes at single figures.
    pub notes: Vec<Note>,

    /// Timeline: lanes from top to bottom; groups in no lane are left out,
    /// and counted.
    pub lanes: Vec<Lane>,
    /// Timeline: ids of the events that keep their label in tight places.
    pub highlights: Vec<String>,

    /// One sentence of the author's in place of the generated one that stands
    /// in for the picture.
    pub alt: String,
    /// A paragraph of the author's in place of the generated one.
    pub summary: String,
    /// The author's full reading in place of the generated one.
    pub reading: String,

    /// Rank: lines whose base (mean of a month, in the view's unit) is below
    /// it are not ranked.
    pub floor: f64,
    /// Rank: nor are those whose base is less than this percentage of the sum
    /// of all bases.
    pub floor_share: f64,
    /// Rank, heat, density: only codes of so many digits; all when 0.
    pub digits: f64,
    /// Rank: `fall` (when absent), `loss`, `stake`, `worst` or `code`. Heat:
    /// `onset` (when absent), `size`, `code` or `similarity`.
    pub order: String,
    /// Rank: rows of a picture that stands alone; 20 when 0.
    pub rows: f64,

    /// Reroute: the third countries; all that the files hold when empty.
    pub partners: Vec<String>,
    /// Stress: the observed falls.
    pub baselines: Vec<Baseline>,
    /// Studies: what the reader may change, as published: name and value.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_object")]
    pub settings: Vec<(String, String)>,
}

fn as_object<S: Serializer>(settings: &[(String, String)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(settings.iter().map(|(name, value)| (name, value)))
}

impl View {
    /// A setting of a study; empty where the story has none.
    pub fn setting(&self, name: &str) -> &str {
        let found = self.settings.iter().find(|setting| setting.0 == name);
        found.map_or("", |setting| setting.1.as_str())
    }

    fn from_keys(keys: &mut Keys) -> Self {
        Self {
            id: keys.text("id"),
            kind: keys.text("kind"),
            title: keys.text("title"),
            text: keys.text("text"),
            source: keys.text("source"),
            claims: keys.texts("claims"),
            reporter: keys.text("reporter"),
            partner: keys.text("partner"),
            flow: keys.text("flow"),
            unit: keys.text("unit"),
            products: keys.objects("products", |keys| ProductPick {
                code: keys.text("code"),
                name: keys.text("name"),
                label: keys.text("label"),
                partner: keys.text("partner"),
            }),
            before: keys.text("before"),
            after: keys.text("after"),
            small_base: keys.number("small_base"),
            scale: keys.text("scale"),
            from: keys.text("from"),
            to: keys.text("to"),
            measure: keys.text("measure"),
            base: keys.text("base"),
            events: keys.texts("events"),
            notes: keys.objects("notes", |keys| Note {
                product: keys.text("product"),
                period: keys.text("period"),
                text: keys.text("text"),
            }),
            lanes: keys.objects("lanes", |keys| Lane {
                label: keys.text("label"),
                groups: keys.texts("groups"),
            }),
            highlights: keys.texts("highlights"),
            alt: keys.text("alt"),
            summary: keys.text("summary"),
            reading: keys.text("reading"),
            floor: keys.number("floor"),
            floor_share: keys.number("floor_share"),
            digits: keys.number("digits"),
            order: keys.text("order"),
            rows: keys.number("rows"),
            partners: keys.texts("partners"),
            baselines: keys.objects("baselines", |keys| Baseline {
                label: keys.text("label"),
                reporter: keys.text("reporter"),
                partner: keys.text("partner"),
                flow: keys.text("flow"),
                unit: keys.text("unit"),
                code: keys.text("code"),
                name: keys.text("name"),
                before: keys.text("before"),
                from: keys.text("from"),
            }),
            settings: keys.pairs("settings"),
        }
    }
}

/// One product of a view.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProductPick {
    /// Code as in the table; empty where the table gives none.
    pub code: String,
    /// Name as in the table; needed where there is no code.
    pub name: String,
    /// What the chart calls it; the table's name when absent.
    pub label: String,
    /// The partner of this line, where it differs from the view's.
    pub partner: String,
}

/// An observed fall that a stress test rests on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Baseline {
    /// What it is called.
    pub label: String,
    /// Who recorded the trade; the view's when empty, as the keys below.
    pub reporter: String,
    /// The other side.
    pub partner: String,
    /// Direction.
    pub flow: String,
    /// Currency or unit of its figures.
    pub unit: String,
    /// Code of the goods.
    pub code: String,
    /// Their name; needed where there is no code.
    pub name: String,
    /// The window that is its base.
    pub before: String,
    /// Its first month after the measure.
    pub from: String,
}

/// An author's note at one figure.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Note {
    /// Code (or name) of the product.
    pub product: String,
    /// Month of the figure.
    pub period: String,
    /// What it says.
    pub text: String,
}

/// A lane of a timeline.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Lane {
    /// Its name.
    pub label: String,
    /// The actor groups in it.
    pub groups: Vec<String>,
}
