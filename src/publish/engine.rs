//! The engine of a page of one file, without what serves views that the story
//! does not have.

use serde::Deserialize;

/// What of the engine serves which kinds of views (`tests/web/one.mjs`).
#[derive(Debug, Deserialize)]
pub(super) struct Plan {
    /// Functions, counted from the first with code, by the kinds that need them.
    functions: Vec<Group<usize>>,
    /// Stretches of memory, first and past the last byte, in the same way.
    bytes: Vec<Group<(usize, usize)>>,
}

/// Kinds of views, and what just they need.
type Group<T> = (Vec<String>, Vec<T>);

const CODE: u8 = 10;
const DATA: u8 = 11;

/// A function of no locals that traps: the page takes that for a panic.
const TRAP: [u8; 4] = [3, 0, 0x00, 0x0b];

/// The engine without code and texts that only kinds for which `is_shown` says
/// no need; `None` for bytes that are no such engine.
pub(super) fn without(
    engine: &[u8],
    plan: &Plan,
    is_shown: &dyn Fn(&str) -> bool,
) -> Option<Vec<u8>> {
    let is_needed = |kinds: &[String]| kinds.iter().any(|kind| is_shown(kind));
    let left_out = plan.functions.iter().filter(|group| !is_needed(&group.0));
    let functions: Vec<usize> = left_out.flat_map(|group| &group.1).copied().collect();
    let left_out = plan.bytes.iter().filter(|group| !is_needed(&group.0));
    let bytes: Vec<(usize, usize)> = left_out.flat_map(|group| &group.1).copied().collect();

    let (head, rest) = engine.split_at_checked(8)?;
    let mut from = Bytes(rest);
    let mut out = head.strip_prefix(b"\0asm").map(|_| head.to_vec())?;
    while !from.0.is_empty() {
        let id = from.take(1)?[0];
        let size = from.number()?;
        let section = from.take(size)?;
        let section = match id {
            CODE => code(section, &functions)?,
            DATA => data(section, &bytes)?,
            _ => section.to_vec(),
        };
        out.push(id);
        push(section.len(), &mut out);
        out.extend(section);
    }
    Some(out)
}

fn code(section: &[u8], left_out: &[usize]) -> Option<Vec<u8>> {
    let mut from = Bytes(section);
    let count = from.number()?;
    let mut out = Vec::with_capacity(section.len());
    push(count, &mut out);
    for index in 0..count {
        let size = from.number()?;
        let body = from.take(size)?;
        if left_out.contains(&index) {
            out.extend(TRAP);
        } else {
            push(size, &mut out);
            out.extend(body);
        }
    }
    Some(out)
}

/// Memory as it is at first, with noughts for what is left out.
fn data(section: &[u8], left_out: &[(usize, usize)]) -> Option<Vec<u8>> {
    let mut from = Bytes(section);
    let mut out = section.to_vec();
    for _ in 0..from.number()? {
        // Each piece is put at a place that is a number: i32.const, its end.
        let is_placed = from.take(2)? == [0, 0x41];
        let address = from.number()?;
        let is_plain = is_placed && from.take(1)? == [0x0b];
        let size = from.number()?;
        let at = section.len() - from.0.len();
        from.take(size)?;
        for (first, end) in left_out.iter().filter(|_| is_plain) {
            let inside = |place: &usize| (place.max(&address) - address).min(size) + at;
            out.get_mut(inside(first)..inside(end))?.fill(0);
        }
    }
    Some(out)
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number in LEB128. Addresses have a sign there, which none needs below
    /// a gigabyte.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = usize::from(self.take(1)?[0]);
            number |= (byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }
}

#[expect(clippy::cast_possible_truncation, reason = "seven bits")]
fn push(mut number: usize, out: &mut Vec<u8>) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two functions that return a number, and a text at place 300.
    const ENGINE: &[u8] = b"\0asm\x01\0\0\0\x01\x05\x01\x60\0\x01\x7f\x03\x03\x02\0\0\x05\x03\x01\0\
        \x01\x0a\x0b\x02\x04\0\x41\x2a\x0b\x04\0\x41\x2b\x0b\x0b\x0c\x01\0\x41\xac\x02\x0b\x05texts";

    fn plan() -> Plan {
        let plan = r#"{"functions":[[["a","b"],[0]],[["b"],[1]]],
            "bytes":[[["b"],[[0,10],[298,301],[303,900]]]]}"#;
        serde_json::from_str(plan).expect("a plan")
    }

    #[test]
    fn what_no_view_needs_traps_and_its_texts_are_noughts() {
        assert_eq!(without(ENGINE, &plan(), &|kind| kind == "b").as_deref(), Some(ENGINE));
        let one = without(ENGINE, &plan(), &|kind| kind == "a").expect("an engine");
        let ends =
            b"\x0a\x0a\x02\x04\0\x41\x2a\x0b\x03\0\0\x0b\x0b\x0c\x01\0\x41\xac\x02\x0b\x05\0ex\0\0";
        assert!(one.ends_with(ends), "{one:x?}");
        let none = without(ENGINE, &plan(), &|_| false).expect("an engine");
        assert_eq!(none.len(), ENGINE.len() - 2);
    }

    #[test]
    fn any_bytes_are_an_engine_or_none() {
        for end in 0..ENGINE.len() {
            let cut = without(&ENGINE[..end], &plan(), &|_| false);
            assert!(cut.is_none_or(|engine| engine.len() <= end));
        }
        arbtest::arbtest(|u| {
            let mut bytes = ENGINE.to_vec();
            let at = u.choose_index(bytes.len())?;
            bytes[at] = u.arbitrary()?;
            let _ = without(&bytes, &plan(), &|_| false);
            Ok(())
        });
    }
}
