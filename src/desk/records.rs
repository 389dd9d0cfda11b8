//! A stream of records with their lines, from any reader, in bounded memory.

use std::io::Read;

use encoding_rs::Encoding;

use super::dialect::{self, Dialect};
use super::encoding::{Decoders, TextReader};
use super::limits::{HEAD_BYTES, MAX_TEXT_BYTES};
use super::split::{Fault, Splitter};

/// One record of the stream.
pub(super) struct Record<'a> {
    /// Line on which it begins, from 1.
    pub(super) line: usize,
    /// Why it cannot be trusted.
    pub(super) fault: Option<Fault>,
    text: &'a [u8],
    splitter: &'a Splitter,
}

impl Record<'_> {
    /// How many fields it has.
    pub(super) fn len(&self) -> usize {
        self.splitter.len()
    }

    /// A field's bytes, UTF-8; empty outside the record.
    pub(super) fn bytes(&self, index: usize) -> &[u8] {
        self.splitter.field(self.text, index)
    }

    /// The text from one field to another, delimiters included.
    pub(super) fn raw(&self, first: usize, last: usize) -> Option<&[u8]> {
        self.splitter.span(self.text, first, last)
    }

    /// A field's text.
    pub(super) fn text(&self, index: usize) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(self.bytes(index))
    }

    /// Whether no field holds anything.
    pub(super) fn is_empty(&self) -> bool {
        if self.bytes(0).first().is_some_and(u8::is_ascii_graphic) {
            return false; // As of nearly all records.
        }
        (0..self.len()).all(|index| self.bytes(index).trim_ascii().is_empty())
    }
}

/// The records of a delimited file.
pub(super) struct Records<'a> {
    reader: TextReader<'a>,
    text: Vec<u8>,
    at: usize,
    has_more: bool,
    line: usize,
    splitter: Splitter,
    /// Inside a record that is too long; its rest is passed over.
    is_skipping: bool,
    /// How the file is laid out.
    pub(super) dialect: Dialect,
}

/// Why the stream stopped.
#[derive(Debug)]
pub(super) enum Stop {
    /// The input itself failed.
    Input(String),
    /// More bytes than `MAX_TEXT_BYTES`.
    TooLarge,
}

impl<'a> Records<'a> {
    /// Opens the stream of a file whose first bytes are `head`.
    pub(super) fn open(
        head: Vec<u8>,
        input: Box<dyn Read + 'a>,
        encoding: Option<&'static Encoding>,
        decoders: Decoders,
        delimiter: Option<u8>,
    ) -> Result<Self, Stop> {
        let mut records = Self {
            reader: TextReader::new(head, input, encoding, decoders),
            text: Vec::new(),
            at: 0,
            has_more: true,
            line: 1,
            splitter: Splitter::new(b','),
            is_skipping: false,
            dialect: Dialect { delimiter: b',', preamble: 0 },
        };
        while records.has_more && records.text.len() < HEAD_BYTES {
            records.fill()?;
        }
        records.dialect = dialect::detect(&records.text, !records.has_more, delimiter);
        records.splitter = Splitter::new(records.dialect.delimiter);
        Ok(records)
    }

    /// The records at the start, without taking them.
    pub(super) fn sample(&self, most: usize) -> Vec<Vec<String>> {
        dialect::sample(&self.text, !self.has_more, self.dialect.delimiter, most)
    }

    /// The start of the text.
    pub(super) fn start(&self) -> &[u8] {
        &self.text[self.at..]
    }

    /// The name of the encoding.
    pub(super) fn encoding(&self) -> &'static str {
        self.reader.name()
    }

    /// Characters that could not be decoded, so far.
    pub(super) fn replaced(&self) -> usize {
        self.reader.replaced
    }

    /// Bytes decoded so far.
    pub(super) fn bytes(&self) -> u64 {
        self.reader.taken
    }

    fn fill(&mut self) -> Result<(), Stop> {
        self.text.drain(..self.at);
        self.at = 0;
        self.has_more =
            self.reader.fill(&mut self.text).map_err(|error| Stop::Input(error.to_string()))?;
        if self.reader.taken > MAX_TEXT_BYTES {
            return Err(Stop::TooLarge);
        }
        Ok(())
    }

    /// The next record that is not blank; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Record<'_>>, Stop> {
        loop {
            if self.is_skipping && !self.skip_to_line_end()? {
                return Ok(None);
            }
            let Some(taken) = self.splitter.split(&self.text[self.at..], !self.has_more) else {
                self.fill()?;
                continue;
            };
            if taken.bytes == 0 {
                if self.has_more {
                    self.fill()?;
                    continue;
                }
                return Ok(None);
            }
            let from = self.at;
            let line = self.line;
            self.at += taken.bytes;
            self.line += taken.lines;
            self.is_skipping = taken.fault == Some(Fault::LongRecord);
            if !taken.is_blank {
                let text = &self.text[from..];
                return Ok(Some(Record {
                    line,
                    fault: taken.fault,
                    text,
                    splitter: &self.splitter,
                }));
            }
        }
    }

    /// The text after what was taken so far, chunk by chunk.
    pub(super) fn more(&mut self) -> Result<Option<&[u8]>, Stop> {
        self.at = self.text.len();
        if !self.has_more {
            return Ok(None);
        }
        self.fill()?;
        Ok(Some(&self.text))
    }

    fn skip_to_line_end(&mut self) -> Result<bool, Stop> {
        loop {
            let rest = &self.text[self.at..];
            if let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
                self.at += end + 1;
                self.line += 1;
                self.is_skipping = false;
                return Ok(true);
            }
            self.at = self.text.len();
            if !self.has_more {
                return Ok(false);
            }
            self.fill()?;
        }
    }
}
