//! Bytes to text: which encoding a file is in, and its characters, by chunks.
//!
//! A byte-order mark decides; then valid UTF-8; then the pattern of NUL bytes
//! that UTF-16 leaves; then a detector made for web pages of all scripts
//! (chardetng). While all bytes are ASCII the question stays open: the first
//! other byte decides, wherever it stands.

use std::io::Read;

use encoding_rs::{CoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::limits::{CHUNK_BYTES, HEAD_BYTES};

/// Turns chunks of bytes into text. The page may put the browser's own
/// decoder here.
pub trait Decode {
    /// Appends the text of `bytes` to `out` as UTF-8; `last` ends the file.
    /// A character cut off at the end waits for the next chunk; what is no
    /// character becomes U+FFFD.
    fn decode(&mut self, bytes: &[u8], last: bool, out: &mut Vec<u8>);
}

/// Makes the decoder of an encoding by its WHATWG name.
pub type Decoders = fn(&'static Encoding) -> Box<dyn Decode>;

/// The decoders that come with the desk.
pub fn own_decoders(encoding: &'static Encoding) -> Box<dyn Decode> {
    Box::new(Own(encoding.new_decoder_without_bom_handling()))
}

struct Own(encoding_rs::Decoder);

impl Decode for Own {
    fn decode(&mut self, mut bytes: &[u8], last: bool, out: &mut Vec<u8>) {
        loop {
            let start = out.len();
            let room = self.0.max_utf8_buffer_length(bytes.len().min(CHUNK_BYTES)).unwrap_or(64);
            out.resize(start + room.max(64), 0);
            let (result, read, written, _) = self.0.decode_to_utf8(bytes, &mut out[start..], last);
            out.truncate(start + written);
            bytes = &bytes[read..];
            if matches!(result, CoderResult::InputEmpty) {
                return;
            }
        }
    }
}

/// The encoding that people call `label`: `gbk`, `latin1`, `utf-16le`, ...
pub fn encoding_named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.as_bytes())
}

/// The encoding of a file that starts with `head` (`whole` when nothing
/// follows), and how many bytes its mark takes. `None` while all is ASCII.
fn detect(head: &[u8], whole: bool) -> (Option<&'static Encoding>, usize) {
    if let Some((encoding, mark)) = Encoding::for_bom(head) {
        return (Some(encoding), mark);
    }
    if let Some(encoding) = utf16_without_mark(head) {
        return (Some(encoding), 0);
    }
    if head.is_ascii() {
        return (whole.then_some(UTF_8), 0);
    }
    match std::str::from_utf8(head) {
        Ok(_) => return (Some(UTF_8), 0),
        Err(error) if error.error_len().is_none() && !whole => return (Some(UTF_8), 0),
        Err(_) => {}
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(head, whole);
    (Some(detector.guess(None, chardetng::Utf8Detection::Allow)), 0)
}

/// UTF-16 of a table is half NUL bytes, all on one side.
fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let head = &head[..head.len().min(4_096) & !1];
    let pairs = head.len() / 2;
    let nuls = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low) = (nuls(0), nuls(1));
    let most = pairs - pairs / 4;
    (pairs >= 4 && (high == 0 || low == 0)).then_some(())?;
    if low >= most {
        Some(UTF_16LE)
    } else if high >= most {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The text of a file, chunk by chunk.
pub(super) struct TextReader<'a> {
    input: Box<dyn Read + 'a>,
    decoders: Decoders,
    decoder: Option<Box<dyn Decode>>,
    encoding: Option<&'static Encoding>,
    /// Bytes read ahead, and how many of them are decoded.
    pending: Vec<u8>,
    at: usize,
    /// Bytes decoded so far.
    pub(super) taken: u64,
    /// Characters that were none, so far.
    pub(super) replaced: usize,
    has_ended: bool,
}

impl<'a> TextReader<'a> {
    /// `head` holds the first bytes of `input`, already taken from it.
    pub(super) fn new(
        head: Vec<u8>,
        input: Box<dyn Read + 'a>,
        encoding: Option<&'static Encoding>,
        decoders: Decoders,
    ) -> Self {
        let mut reader = Self {
            input,
            decoders,
            decoder: None,
            encoding: None,
            pending: head,
            at: 0,
            taken: 0,
            replaced: 0,
            has_ended: false,
        };
        if let Some(encoding) = encoding {
            let mark = Encoding::for_bom(&reader.pending)
                .filter(|(marked, _)| *marked == encoding)
                .map_or(0, |(_, mark)| mark);
            reader.choose(encoding, mark);
        } else {
            let whole = reader.pending.len() < HEAD_BYTES;
            if let (Some(encoding), mark) = detect(&reader.pending, whole) {
                reader.choose(encoding, mark);
            }
        }
        reader
    }

    fn choose(&mut self, encoding: &'static Encoding, mark: usize) {
        self.encoding = Some(encoding);
        self.decoder = Some((self.decoders)(encoding));
        self.at += mark;
        self.taken += mark as u64;
    }

    /// The name of the encoding; a file of ASCII alone is UTF-8.
    pub(super) fn name(&self) -> &'static str {
        self.encoding.unwrap_or(UTF_8).name()
    }

    /// Appends the next text to `out`; false when there is no more.
    pub(super) fn fill(&mut self, out: &mut Vec<u8>) -> std::io::Result<bool> {
        if self.has_ended {
            return Ok(false);
        }
        if self.at == self.pending.len() {
            self.pending.clear();
            self.at = 0;
            read_up_to(&mut *self.input, CHUNK_BYTES, &mut self.pending)?;
            self.has_ended = self.pending.is_empty();
        }
        if self.decoder.is_none() && !self.pending[self.at..].is_ascii() {
            // The first bytes that are not ASCII: look further before deciding.
            self.pending.drain(..self.at);
            self.at = 0;
            read_up_to(&mut *self.input, HEAD_BYTES, &mut self.pending)?;
            let whole = self.pending.len() < HEAD_BYTES;
            let (encoding, _) = detect(&self.pending, whole);
            self.choose(encoding.unwrap_or(UTF_8), 0);
        }
        let start = out.len();
        let bytes = &self.pending[self.at..];
        let bytes = &bytes[..bytes.len().min(CHUNK_BYTES)];
        if let Some(decoder) = &mut self.decoder {
            decoder.decode(bytes, self.has_ended, out);
        } else {
            out.extend_from_slice(bytes);
        }
        if !out[start..].is_ascii() {
            let signs = out[start..].windows(3);
            self.replaced += signs.filter(|bytes| *bytes == "\u{fffd}".as_bytes()).count();
        }
        self.taken += bytes.len() as u64;
        self.at += bytes.len();
        Ok(!self.has_ended || out.len() > start)
    }
}

/// Reads until `bytes` is `limit` longer or the input ends.
pub(super) fn read_up_to(
    input: &mut dyn Read,
    limit: usize,
    bytes: &mut Vec<u8>,
) -> std::io::Result<()> {
    input.take(limit as u64).read_to_end(bytes).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], label: Option<&str>) -> (String, &'static str) {
        let mut input = bytes;
        let mut head = Vec::new();
        read_up_to(&mut input, HEAD_BYTES, &mut head).unwrap();
        let encoding = label.and_then(encoding_named);
        let mut reader = TextReader::new(head, Box::new(input), encoding, own_decoders);
        let mut out = Vec::new();
        while reader.fill(&mut out).unwrap() {}
        (String::from_utf8(out).unwrap(), reader.name())
    }

    #[track_caller]
    fn check(label: &str, text: &str) {
        let encoding = encoding_named(label).unwrap();
        let (bytes, _, failed) = encoding.encode(text);
        assert!(!failed, "{label} cannot hold the text");
        assert_eq!(read(&bytes, None).0, text, "{label} by detection");
        assert_eq!(read(&bytes, Some(label)).0, text, "{label} by name");
    }

    #[test]
    fn encodings_of_statistics_offices_are_recognised() {
        check("utf-8", "reporter,Côte d’Ivoire\n");
        check(
            "gb18030",
            "数据年月,贸易伙伴编码,贸易伙伴名称,商品编码,商品名称,第一数量\n美国,巴西,种用大豆\n",
        );
        check("windows-1251", "Партнёр;Период;Стоимость\nКазахстан;2022;100\nРоссия;2022;5\n");
        check("koi8-r", "Партнёр;Период;Стоимость\nКазахстан;2022;100\nРоссия;2022;5\n");
        check("shift_jis", "年月,国名,輸出額\n2022年3月,ロシア,100\n2022年4月,カザフスタン,5\n");
        check("euc-kr", "기간,국가,수출액\n2022.03,러시아,100\n2022.04,카자흐스탄,5\n");
        check("windows-1252", "partner,value\nCôte d'Ivoire,1\nCuraçao,2\nTürkiye,3\n");
        check("windows-1250", "Země;Hodnota\nČeská republika;1\nŘecko;2\nŠpanělsko;3\n");
    }

    #[test]
    fn utf16_is_read_with_and_without_a_mark() {
        let text = "reporter,partner\nEU,Россия\nEU,Georgia and others\n";
        for mark in [true, false] {
            let mut little: Vec<u8> = if mark { vec![0xff, 0xfe] } else { vec![] };
            let mut big: Vec<u8> = if mark { vec![0xfe, 0xff] } else { vec![] };
            for unit in text.encode_utf16() {
                little.extend(unit.to_le_bytes());
                big.extend(unit.to_be_bytes());
            }
            assert_eq!(read(&little, None), (text.to_owned(), "UTF-16LE"));
            assert_eq!(read(&big, None), (text.to_owned(), "UTF-16BE"));
        }
    }

    #[test]
    fn a_mark_is_not_part_of_the_text() {
        assert_eq!(read("\u{feff}a,b\n".as_bytes(), None).0, "a,b\n");
        assert_eq!(read("\u{feff}a,b\n".as_bytes(), Some("utf-8")).0, "a,b\n");
    }

    #[test]
    fn the_first_byte_that_is_not_ascii_decides_wherever_it_stands() {
        let mut bytes = b"Austria,Georgia,100\n".repeat(HEAD_BYTES / 16);
        bytes.extend_from_slice(b"C\xf4te d'Ivoire,Cura\xe7ao,5\n");
        let (text, name) = read(&bytes, None);
        assert!(text.ends_with("Côte d'Ivoire,Curaçao,5\n"), "{name}");
        let mut bytes = b"Austria,Georgia,100\n".repeat(HEAD_BYTES / 16);
        bytes.extend_from_slice("Côte d'Ivoire,Россия,5\n".as_bytes());
        assert_eq!(read(&bytes, None).1, "UTF-8");
    }

    #[test]
    fn any_bytes_become_text_by_any_chunks() {
        arbtest::arbtest(|u| {
            let bytes: Vec<u8> = u.arbitrary()?;
            let (text, _) = read(&bytes, None);
            assert!(text.len() <= bytes.len() * 3 + 3);
            Ok(())
        });
    }
}
