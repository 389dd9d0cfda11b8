//! What a view behind a number draws and says, for other programs: every cell
//! of its table unrounded, every sentence, every formula.

use serde_json::{Value, json};

use crate::app::App;
use crate::scene::TableCell;

/// The kinds whose table and arithmetic are all that there is to know, and
/// those of every line of goods.
const KINDS: [&str; 9] =
    ["expected", "mirror", "multiples", "reroute", "shares", "stress", "rank", "heat", "density"];

/// Whether view `index` is told by [`drawn`] and not by
/// [`analyse`](super::analyse).
pub fn is_drawn(app: &App, index: usize) -> bool {
    app.views().get(index).is_some_and(|view| KINDS.contains(&view.kind.as_str()))
}

/// The numbers of a view as it draws them, and in sentences.
///
/// # Errors
///
/// In words, when the view cannot be drawn.
pub fn drawn(app: &App, index: usize) -> Result<(Value, String), String> {
    let view = app.views().get(index).ok_or("there is no such view")?;
    if let Some(problem) = app.problem(index) {
        return Err(problem.to_owned());
    }
    let twin = app.twin(index);
    let cell = |cell: &TableCell| match cell.number {
        Some(number) => json!(number),
        None => json!(cell.text),
    };
    let rows = twin.table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>());
    let methods =
        twin.methods.iter().map(|method| json!({ "title": method.title, "lines": method.lines }));
    let settings = app.options(index).into_iter().map(|option| (option.name, json!(option.value)));
    let mut value = json!({
        "view": view.id,
        "kind": view.kind,
        "unit": view.unit,
        "settings": settings.map(|(k, v)| (k.to_owned(), v)).collect::<serde_json::Map<_, _>>(),
        "captions": twin.captions,
        "table": {
            "caption": twin.table.caption,
            "header": twin.table.header,
            "rows": rows.collect::<Vec<_>>(),
        },
        "methods": methods.collect::<Vec<_>>(),
    });
    if let Value::Object(value) = &mut value {
        value.extend(super::goods::details(app, index));
    }
    let mut text = [view.title.as_str(), "\n"].concat();
    let lines = twin.captions.iter().chain(twin.methods.iter().flat_map(|method| &method.lines));
    for line in lines {
        text.extend(["  ", line, "\n"]);
    }
    Ok((value, text))
}
