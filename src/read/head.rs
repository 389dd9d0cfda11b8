//! The head of a table that was taken from a view: records before the header
//! that begin with `#` and say what is shown.

use super::record::split;

/// How such a file begins, after a byte order mark.
pub const HEAD: &str = "# tradefall";

/// A record of the head: its key, and its fields.
pub type HeadRecord = (String, Vec<String>);

/// The records of the head, without that which names the format, and the
/// table below; `None` for a file without a head.
pub fn head(text: &str) -> Option<(Vec<HeadRecord>, &str)> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !rest.starts_with(HEAD) {
        return None;
    }
    let mut records = Vec::new();
    while rest.starts_with('#') {
        let (fields, taken) = split(rest);
        let fields = fields.unwrap_or_default();
        if let Some((key, fields)) = fields.split_first()
            && let Some(key) = key.strip_prefix("# ")
        {
            let fields = fields.iter().map(|field| super::as_meant(field).to_owned());
            records.push((key.to_owned(), fields.collect()));
        }
        rest = rest.get(taken..)?;
    }
    if !records.is_empty() {
        records.remove(0);
    }
    Some((records, rest))
}
