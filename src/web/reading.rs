//! The page's side of reading: steps through the structure of a chart, its
//! descriptions, and its series as samples.

use wasm_bindgen::prelude::*;

use super::crossing::{answer, list, object, texts};
use super::page::Tradefall;
use crate::interact::Redraw;

fn path(path: &[u32]) -> Vec<usize> {
    path.iter().map(|at| *at as usize).collect()
}

fn whole(number: usize) -> JsValue {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX)).into()
}

#[wasm_bindgen]
impl Tradefall {
    /// A message of the language in use, for the page.
    pub fn word(&self, key: &str) -> String {
        self.app.words().just(key)
    }

    /// The steps below a place in the structure of a view.
    pub fn outline(&self, view: usize, at: &[u32]) -> JsValue {
        list(
            self.app
                .outline(view, &path(at))
                .into_iter()
                .map(|step| object(&[("text", step.text.into()), ("more", step.has_more.into())])),
        )
    }

    /// Marks a place in the structure in the picture.
    pub fn stand(&mut self, view: usize, at: &[u32]) -> JsValue {
        let redraw = self.app.stand(view, &path(at));
        self.marked(redraw)
    }

    fn marked(&mut self, redraw: Redraw) -> JsValue {
        if redraw == Redraw::Overlay {
            self.mark_all();
        }
        answer(String::new(), redraw)
    }

    /// All that is said of a view.
    pub fn reading(&self, view: usize) -> JsValue {
        let reading = self.app.reading(view);
        object(&[
            ("summary", reading.summary.into()),
            ("details", texts(&reading.details)),
            ("how", texts(&reading.how)),
            (
                "terms",
                list(
                    reading.terms.iter().map(|(name, means)| texts(&[name.clone(), means.clone()])),
                ),
            ),
            (
                "series",
                list(
                    self.app
                        .audible(view)
                        .into_iter()
                        .map(|(at, name)| object(&[("at", whole(at)), ("name", name.into())])),
                ),
            ),
        ])
    }

    /// A series as samples, with where each period starts and what is heard;
    /// `undefined` where there is none.
    pub fn melody(&self, view: usize, group: usize, speed: f64) -> JsValue {
        let Some((melody, said)) = self.app.melody(view, group) else { return JsValue::UNDEFINED };
        let heard = melody.heard(speed);
        object(&[
            ("samples", js_sys::Float32Array::from(&heard.samples[..]).into()),
            ("rate", crate::sound::RATE.into()),
            ("starts", list(heard.starts.into_iter().map(whole))),
            ("said", texts(&said)),
        ])
    }

    /// Marks the period that is heard now.
    pub fn hear(&mut self, view: usize, group: usize, note: usize) -> JsValue {
        let redraw = self.app.hear(view, group, note);
        self.marked(redraw)
    }
}
