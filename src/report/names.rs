//! Names of a view that its tables do not hold: the likeliest reason why it
//! has no figures.

use crate::app::App;
use crate::trade::Row;

/// How many names of a table are listed.
const MOST: usize = 12;

/// What a view asks for by a name that is in none of the tables, and what is there.
pub fn unknown(app: &App, view: usize) -> Vec<String> {
    let view = &app.views()[view];
    let table = &app.data().trade;
    let code = |row: &Row| {
        table.product(row.product).code.as_ref().map_or("", |code| code.as_str()).to_owned()
    };
    let goods = view.products.iter().filter(|product| !product.code.is_empty());
    let asked = [("reporter", &view.reporter), ("partner", &view.partner), ("unit", &view.unit)];
    let asked = asked.into_iter().chain(goods.map(|product| ("products", &product.code)));
    let mut found = Vec::new();
    for (key, name) in asked {
        let of = |row: &Row| match key {
            "reporter" => table.name(row.reporter).to_owned(),
            "partner" => table.name(row.partner).to_owned(),
            "unit" => table.unit(row.unit).name().to_owned(),
            _ => code(row),
        };
        let mut there: Vec<String> = table.rows().iter().map(of).collect();
        there.sort();
        there.dedup();
        there.retain(|one| !one.is_empty());
        if name.is_empty() || there.is_empty() || there.contains(name) {
            continue;
        }
        let more = there.len().saturating_sub(MOST);
        there.truncate(MOST);
        if more > 0 {
            there.push(format!("{more} more"));
        }
        let list = there.join(", ");
        found.push(format!(
            "view “{}”, key {key}: expected a name as the tables have it ({list}), found “{name}”",
            view.id
        ));
    }
    found
}
