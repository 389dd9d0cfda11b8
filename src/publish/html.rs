//! HTML as text: elements whose attributes and texts are always escaped.

use crate::trade::is_web_address;

/// Escapes for text and for attributes in double quotes. Unlike in a picture
/// (`draw::svg`), line breaks stay: snippets have some.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // HTML has no form for it.
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

/// An element with attributes, around markup that was made here.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], markup: &str) -> String {
    format!("{}{markup}</{name}>", open(name, attributes))
}

/// An element around a text.
pub(super) fn text(name: &str, attributes: &[(&str, &str)], text: &str) -> String {
    element(name, attributes, &escape(text))
}

/// An element that has no end.
pub(super) fn open(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut out = format!("<{name}");
    for (name, value) in attributes {
        out.extend([" ", name, "=\"", &escape(value), "\""]);
    }
    out.push('>');
    out
}

/// A link where `url` leads to a web page, else the text alone.
pub(super) fn link(url: &str, label: &str) -> String {
    if is_web_address(url) {
        return text("a", &[("href", url), ("rel", "noreferrer")], label);
    }
    escape(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_text_is_markup() {
        let hostile = "<script>\"'&\0";
        assert_eq!(
            text("p", &[("title", hostile)], hostile),
            "<p title=\"&lt;script&gt;&quot;&#39;&amp;\u{fffd}\">&lt;script&gt;&quot;&#39;&amp;\u{fffd}</p>"
        );
        assert_eq!(link("javascript:alert(1)", "a"), "a");
    }
}
