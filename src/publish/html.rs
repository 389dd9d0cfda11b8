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

/// HTML whose attributes have quotes only where they need them: words and
/// numbers need none, unless a stroke would become part of them, and where
/// there is no value there is nothing to quote.
pub(super) fn bare(html: &str) -> String {
    let is_plain = |value: &str| {
        let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.#".contains(&byte);
        !value.is_empty() && value.bytes().all(is_safe)
    };
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    // Texts hold no “<”, and what follows one is a tag up to its “>”.
    while let Some(start) = rest.find('<') {
        out += &rest[..start];
        rest = &rest[start..];
        while let Some(at) = rest.find(['"', '>']) {
            let (before, after) = rest.split_at(at);
            let value = after.strip_prefix('"').and_then(|after| after.split_once('"'));
            let Some((value, after)) = value else {
                out += before;
                out += &after[..1];
                rest = &after[1..];
                break;
            };
            if let Some(name) = before.strip_suffix('=').filter(|_| value.is_empty()) {
                out += name;
                rest = after;
                continue;
            }
            out += before;
            let needs_none = before.ends_with('=') && is_plain(value);
            let quote = if needs_none && after.starts_with([' ', '>']) { "" } else { "\"" };
            out.extend([quote, value, quote]);
            rest = after;
        }
    }
    out + rest
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

    #[test]
    fn quotes_go_where_nothing_needs_them() {
        let html = "<p class=\"a-1\" title=\"a b\">x=\"y\" &gt;</p><path d=\"M0\"/><b id=\"\" \
                    data-x=\"1>2\" width=\"3.5\">\u{df}</b>";
        let bare = "<p class=a-1 title=\"a b\">x=\"y\" &gt;</p><path d=\"M0\"/><b id \
                    data-x=\"1>2\" width=3.5>\u{df}</b>";
        assert_eq!(super::bare(html), bare);
        assert_eq!(super::bare("<p class=\"a"), "<p class=\"a");
    }
}
