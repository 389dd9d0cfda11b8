//! What kind of file the first bytes belong to.

/// A file's kind by its first bytes, never by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A zip archive; a workbook is one.
    Zip,
    /// JSON, by its first character.
    Json,
    /// Anything that may be delimited text.
    Text,
}

/// The kind of file that starts with `head`.
pub(super) fn kind(head: &[u8]) -> Kind {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Kind::Zip;
    }
    let text = head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head).trim_ascii_start();
    match text.first() {
        Some(b'{' | b'[') => Kind::Json,
        _ => Kind::Text,
    }
}

/// Why a file that starts with `head` is no table, in words.
pub(super) fn not_a_table(head: &[u8]) -> Option<&'static str> {
    let text = head.strip_prefix("\u{feff}".as_bytes()).unwrap_or(head).trim_ascii_start();
    let start = text.get(..text.len().min(200)).unwrap_or_default().to_ascii_lowercase();
    let begins = |word: &str| start.starts_with(word.as_bytes());
    if head.is_empty() {
        return Some("expected a table, found an empty file");
    }
    if begins("<!doctype") || begins("<html") || begins("<head") || begins("<body") {
        return Some(
            "expected a table, found a web page; the download may have failed: open the file in a browser to see what the office answered",
        );
    }
    if begins("<") {
        return Some("expected a table, found XML; download the data as CSV or XLSX");
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = head.windows(mark.len()).any(|window| window == mark);
        return Some(if is_locked {
            "expected a table, found a workbook with a password; open it and save it without one"
        } else {
            "expected a table, found an old workbook (.xls) or one with a password; open it and save it as .xlsx or CSV"
        });
    }
    if head.starts_with(b"%PDF") {
        return Some("expected a table, found a PDF; download the data as CSV or XLSX");
    }
    if head.starts_with(b"\x1f\x8b") {
        return Some("expected a table, found a gzip archive; unpack it first");
    }
    if head.starts_with(b"\x89PNG")
        || head.starts_with(b"\xff\xd8\xff")
        || head.starts_with(b"GIF8")
    {
        return Some("expected a table, found a picture");
    }
    if head.starts_with(b"PAR1") {
        return Some("expected a table, found a Parquet file; download the data as CSV");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_content() {
        assert_eq!(kind(b"PK\x03\x04..."), Kind::Zip);
        assert_eq!(kind("\u{feff} {\"a\":1}".as_bytes()), Kind::Json);
        assert_eq!(kind(b"a,b\n"), Kind::Text);
        for (head, word) in [
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), "old workbook"),
            (b" \n<!DOCTYPE html>", "web page"),
            (b"%PDF-1.7", "PDF"),
            (b"", "empty"),
        ] {
            assert!(not_a_table(head).unwrap().contains(word));
        }
        assert_eq!(not_a_table(b"a,b\n"), None);
    }
}
