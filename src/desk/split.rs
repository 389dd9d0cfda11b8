//! Text to records and fields.
//!
//! RFC 4180 with what offices and spreadsheets make of it: any delimiter, LF,
//! CRLF or lone CR, quotes in the middle of a field as text. A quote that is
//! never properly closed is a stray: its record ends with its line, so it
//! does not swallow the rest of the file.

use super::limits::{MAX_COLUMNS, MAX_FIELD_BYTES, MAX_QUOTED_LINES, MAX_RECORD_BYTES};

/// Why a record is not one we can trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quote opens a field and no quote closes it.
    StrayQuote,
    /// A field is longer than `MAX_FIELD_BYTES`.
    LongField,
    /// The record is longer than `MAX_RECORD_BYTES`.
    LongRecord,
    /// More than `MAX_COLUMNS` fields.
    ManyFields,
    /// NUL bytes.
    Nul,
}

impl Fault {
    /// What was expected instead, and what was found.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::StrayQuote => ("a quote that closes", "a stray quote"),
            Self::LongField => ("fields of at most 64 KiB (MAX_FIELD_BYTES)", "a longer one"),
            Self::LongRecord => ("records of at most 4 MiB (MAX_RECORD_BYTES)", "a longer one"),
            Self::ManyFields => ("at most 16,384 columns (MAX_COLUMNS)", "more"),
            Self::Nul => ("text", "NUL bytes"),
        }
    }
}

/// One record that was split off.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    /// Bytes of the text that it took, its line break included.
    pub(super) bytes: usize,
    /// Line breaks in them.
    pub(super) lines: usize,
    /// Whether there is nothing but white space.
    pub(super) is_blank: bool,
    /// Why it cannot be trusted; its fields are still there for inspection.
    pub(super) fault: Option<Fault>,
}

/// What a byte means between quotes.
#[derive(Clone, Copy)]
enum Class {
    Plain,
    Delimiter,
    LineFeed,
    Return,
    Quote,
    Nul,
}

/// Splits records; its buffers serve all of them.
pub(super) struct Splitter {
    delimiter: u8,
    /// The delimiter, eight times.
    delimiters: u64,
    classes: [Class; 256],
    ends: Vec<(usize, usize)>,
    /// The text of fields whose quotes were undone.
    unquoted: Vec<u8>,
    is_unquoted: bool,
}

impl Splitter {
    pub(super) fn new(delimiter: u8) -> Self {
        let mut classes = [Class::Plain; 256];
        classes[0] = Class::Nul;
        classes[usize::from(b'\n')] = Class::LineFeed;
        classes[usize::from(b'\r')] = Class::Return;
        classes[usize::from(b'"')] = Class::Quote;
        classes[usize::from(delimiter)] = Class::Delimiter;
        let delimiters = u64::from_le_bytes([delimiter; 8]);
        Self {
            delimiter,
            delimiters,
            classes,
            ends: Vec::new(),
            unquoted: Vec::new(),
            is_unquoted: false,
        }
    }

    /// How many fields the record has.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Field `index` of the record last split from `text`; empty outside.
    pub(super) fn field<'a>(&'a self, text: &'a [u8], index: usize) -> &'a [u8] {
        let Some((from, to)) = self.ends.get(index) else { return &[] };
        let from_text = if self.is_unquoted { &self.unquoted[..] } else { text };
        from_text.get(*from..*to).unwrap_or_default()
    }

    /// The text from field `first` to field `last` as it stands in the record,
    /// delimiters included; `None` where quotes were undone.
    pub(super) fn span<'a>(&self, text: &'a [u8], first: usize, last: usize) -> Option<&'a [u8]> {
        let (from, to) = (self.ends.get(first)?.0, self.ends.get(last)?.1);
        text.get(from..to).filter(|_| !self.is_unquoted)
    }

    /// Splits the first record off `text`; `None` when more text is needed to
    /// see its end. `last` says that no more will come.
    pub(super) fn split(&mut self, text: &[u8], last: bool) -> Option<Taken> {
        self.ends.clear();
        self.is_unquoted = false;
        let mut from = 0;
        let mut has_nul = false;
        let mut start = 0;
        while start < text.len() {
            let eight = text[start..].first_chunk().copied().unwrap_or_else(|| {
                let mut padded = [b'x'; 8];
                padded[..text.len() - start].copy_from_slice(&text[start..]);
                padded
            });
            let mut special = self.special(eight);
            while special != 0 {
                let place = (special.trailing_zeros() / 8) as usize;
                special &= special - 1;
                let at = start + place;
                match self.classes[usize::from(eight[place])] {
                    Class::Delimiter => {
                        self.ends.push((from, at));
                        from = at + 1;
                    }
                    Class::LineFeed | Class::Return => {
                        return self.end_line(text, from, at, last, has_nul);
                    }
                    Class::Quote if at == from => return self.split_quoted(text, last),
                    Class::Plain | Class::Quote => {}
                    Class::Nul => has_nul = true,
                }
            }
            start += 8;
        }
        if !last {
            return Self::overlong(text);
        }
        self.ends.push((from, text.len()));
        Some(self.taken(text, text.len(), 0, has_nul))
    }

    /// The top bits of those of eight bytes that may be more than text: the
    /// delimiter, and all up to the quote.
    fn special(&self, eight: [u8; 8]) -> u64 {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const LOW: u64 = 0x7f * ONES;
        const BELOW: u64 = (0x80 - b'"' as u64 - 1) * ONES;
        let word = u64::from_le_bytes(eight);
        let other = word ^ self.delimiters;
        let is_plain = ((word & LOW) + BELOW) | word;
        let is_other = ((other & LOW) + LOW) | other;
        !(is_plain & is_other) & !LOW
    }

    /// The record ends with the line break `at`.
    fn end_line(
        &mut self,
        text: &[u8],
        from: usize,
        at: usize,
        last: bool,
        has_nul: bool,
    ) -> Option<Taken> {
        let follows = text.get(at + 1);
        let is_return = text[at] == b'\r';
        if is_return && follows.is_none() && !last {
            return Self::overlong(text);
        }
        self.ends.push((from, at));
        let bytes = at + 1 + usize::from(is_return && follows == Some(&b'\n'));
        Some(self.taken(&text[..at], bytes, 1, has_nul))
    }

    /// Without an end in sight, a record that is too long ends here.
    fn overlong(text: &[u8]) -> Option<Taken> {
        (text.len() > MAX_RECORD_BYTES).then_some(Taken {
            bytes: text.len(),
            lines: 0,
            is_blank: false,
            fault: Some(Fault::LongRecord),
        })
    }

    fn taken(&self, record: &[u8], bytes: usize, lines: usize, has_nul: bool) -> Taken {
        let is_blank = self.ends.len() == 1 && record.trim_ascii().is_empty();
        let fault = if self.ends.len() > MAX_COLUMNS {
            Some(Fault::ManyFields)
        } else if record.len() > MAX_FIELD_BYTES
            && self.ends.iter().any(|(from, to)| to - from > MAX_FIELD_BYTES)
        {
            Some(Fault::LongField)
        } else if has_nul {
            Some(Fault::Nul)
        } else {
            None
        };
        Taken { bytes, lines, is_blank, fault }
    }

    /// The same for a record with a quoted field: fields are copied.
    fn split_quoted(&mut self, text: &[u8], last: bool) -> Option<Taken> {
        self.ends.clear();
        self.unquoted.clear();
        self.is_unquoted = true;
        let mut at = 0;
        let mut lines = 0;
        loop {
            let from = self.unquoted.len();
            let mut inner = 0;
            if text.get(at) == Some(&b'"') {
                at += 1;
                loop {
                    match text.get(at) {
                        None if !last => {
                            return if lines + inner > MAX_QUOTED_LINES
                                || text.len() > MAX_RECORD_BYTES
                            {
                                Some(self.stray(text, last))
                            } else {
                                None
                            };
                        }
                        None => return Some(self.stray(text, last)),
                        Some(b'"') => match text.get(at + 1) {
                            Some(b'"') => {
                                self.unquoted.push(b'"');
                                at += 2;
                            }
                            None if !last => return None,
                            None | Some(b'\n' | b'\r') => {
                                at += 1;
                                break;
                            }
                            Some(byte) if *byte == self.delimiter => {
                                at += 1;
                                break;
                            }
                            // Closed in the middle of a line that it did not
                            // open: it was no opening quote.
                            Some(_) if inner > 0 => return Some(self.stray(text, last)),
                            Some(_) => {
                                at += 1;
                                break;
                            }
                        },
                        Some(byte) => {
                            inner += usize::from(*byte == b'\n');
                            if inner > MAX_QUOTED_LINES {
                                return Some(self.stray(text, last));
                            }
                            self.unquoted.push(*byte);
                            at += 1;
                        }
                    }
                }
                lines += inner;
            }
            // Text up to the delimiter: a plain field, or what follows a
            // closing quote.
            let end = text[at..]
                .iter()
                .position(|byte| *byte == self.delimiter || matches!(byte, b'\n' | b'\r'));
            let Some(end) = end.map(|end| at + end) else {
                if !last {
                    return Self::overlong(text);
                }
                self.unquoted.extend_from_slice(&text[at..]);
                self.ends.push((from, self.unquoted.len()));
                return Some(self.taken(text, text.len(), lines, text.contains(&0)));
            };
            self.unquoted.extend_from_slice(&text[at..end]);
            self.ends.push((from, self.unquoted.len()));
            if text[end] == self.delimiter {
                at = end + 1;
                continue;
            }
            let is_pair = text[end] == b'\r' && text.get(end + 1) == Some(&b'\n');
            if text[end] == b'\r' && end + 1 == text.len() && !last {
                return None;
            }
            let bytes = end + 1 + usize::from(is_pair);
            return Some(self.taken(&text[..end], bytes, lines + 1, text[..end].contains(&0)));
        }
    }

    /// Takes the first line alone, its quotes as they stand.
    fn stray(&mut self, text: &[u8], last: bool) -> Taken {
        self.ends.clear();
        self.unquoted.clear();
        let line = text.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let end = line.unwrap_or(text.len());
        for field in text[..end].split(|byte| *byte == self.delimiter) {
            let from = self.unquoted.len();
            self.unquoted.extend_from_slice(field);
            self.ends.push((from, self.unquoted.len()));
        }
        let is_pair = text[end..].starts_with(b"\r\n");
        let fault = if line.is_none() && !last { Fault::LongRecord } else { Fault::StrayQuote };
        Taken {
            bytes: end + usize::from(line.is_some()) + usize::from(is_pair),
            lines: usize::from(line.is_some()),
            is_blank: false,
            fault: Some(fault),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<Vec<String>> {
        let mut splitter = Splitter::new(b',');
        let mut rest = text.as_bytes();
        let mut records = Vec::new();
        while !rest.is_empty() {
            let taken = splitter.split(rest, true).unwrap();
            if !taken.is_blank {
                let field = |i| String::from_utf8_lossy(splitter.field(rest, i)).into_owned();
                records.push((0..splitter.len()).map(field).collect());
            }
            rest = &rest[taken.bytes..];
        }
        records
    }

    #[track_caller]
    fn check(text: &str, expected: &[&[&str]]) {
        assert_eq!(all(text), expected, "{text:?}");
    }

    #[test]
    fn records_are_split_as_spreadsheets_do() {
        check("a,b\n1,2\n", &[&["a", "b"], &["1", "2"]]);
        check("a,b\r\n\r\n1,2", &[&["a", "b"], &["1", "2"]]);
        check("a,b\r1,2\r", &[&["a", "b"], &["1", "2"]]);
        check("\"a,\"\"b\",\"c\nd\"\n", &[&["a,\"b", "c\nd"]]);
        check("a,,\n,\n", &[&["a", "", ""], &["", ""]]);
        check("\"\"\n", &[&[""]]);
        check("a \"b\" c,d\n", &[&["a \"b\" c", "d"]]);
        check("\"ab\"c,d\n", &[&["abc", "d"]]);
    }

    #[test]
    fn a_stray_quote_ends_with_its_line() {
        check(
            "1,\"ab,c\n2,d,e\n3,\"x\",y\n",
            &[&["1", "\"ab", "c"], &["2", "d", "e"], &["3", "x", "y"]],
        );
        check("1,\"ab,c\n2,d,e\n", &[&["1", "\"ab", "c"], &["2", "d", "e"]]);
    }

    #[test]
    fn chunks_make_no_difference() {
        arbtest::arbtest(|u| {
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=40)? {
                text.push_str(u.choose(&["a", ",", "\"", "\n", "\r\n", "é", "\"x\"", "\r"])?);
            }
            let bytes = text.as_bytes();
            let whole = all(&text);
            let mut splitter = Splitter::new(b',');
            let (mut at, mut seen, mut records) = (0, 0, Vec::new());
            while at < bytes.len() {
                let last = seen == bytes.len();
                let Some(taken) = splitter.split(&bytes[at..seen], last) else {
                    seen += 1;
                    continue;
                };
                if seen == at {
                    seen += 1;
                    continue;
                }
                if !taken.is_blank {
                    let rest = &bytes[at..seen];
                    let field = |i| String::from_utf8_lossy(splitter.field(rest, i)).into_owned();
                    records.push((0..splitter.len()).map(field).collect::<Vec<_>>());
                }
                at += taken.bytes;
            }
            assert_eq!(records, whole, "{text:?}");
            Ok(())
        });
    }
}
