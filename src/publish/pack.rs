//! What a page of one file carries: files as one text, which `www/one-open.js`
//! unpacks.

use std::io::Write as _;

use lzma_rust2::{LzmaOptions, LzmaWriter};
use serde_json::json;

/// Files as LZMA in base 94: names and lengths as a line of JSON, then their
/// bytes. All in one, because the parts of the engine are alike: a quarter
/// shorter than gzip of each.
pub(super) fn packed(files: &[(&str, &[u8])]) -> String {
    let names: Vec<_> = files.iter().map(|(name, bytes)| json!([name, bytes.len()])).collect();
    let mut all = json!(names).to_string().into_bytes();
    all.push(b'\n');
    for (_, bytes) in files {
        all.extend_from_slice(bytes);
    }
    let mut options = LzmaOptions::with_preset(9);
    options.pb = 0; // Neither code nor text repeats by words of four bytes.
    options.lc = 4;
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    // Writing to memory cannot fail.
    let size = u64::try_from(all.len()).ok();
    let packed = LzmaWriter::new_use_header(Vec::new(), &options, size).and_then(|mut to| {
        to.write_all(&all)?;
        to.finish()
    });
    in_base_94(&packed.unwrap_or_default())
}

/// Two digits of 94 for 13 bits, or for 14 where those that stand first are few
/// enough: basE91 (Joachim Henke, 2005) with more digits. A digit is a sign from
/// `!` on, and a space stands for `<`, so that no markup ends the script that
/// holds it.
fn in_base_94(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 5 / 4);
    let mut digit = |number: u32| match char::from_u32(u32::from(b'!') + number) {
        Some('<') | None => out.push(' '),
        Some(sign) => out.push(sign),
    };
    let (mut held, mut count) = (0_u32, 0);
    let mut rest = bytes.iter();
    loop {
        let byte = rest.next();
        held |= byte.map_or(0, |byte| u32::from(*byte)) << count;
        count += if byte.is_some() { 8 } else { 0 };
        if count == 0 {
            break;
        }
        if count < 14 && byte.is_some() {
            continue;
        }
        let bits = if held & 8191 < 94 * 94 - 8192 { 14 } else { 13 };
        let pair = held & ((1 << bits) - 1);
        digit(pair % 94);
        digit(pair / 94);
        held >>= bits;
        count = (count - bits).max(0);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_are_read_back_from_base_94_and_none_are_markup() {
        arbtest::arbtest(|u| {
            let bytes: Vec<u8> = u.arbitrary()?;
            let text = in_base_94(&bytes);
            assert!(text.bytes().all(|sign| (32..=126).contains(&sign)) && !text.contains('<'));
            let digit = |sign: u8| u32::from(if sign == b' ' { 27 } else { sign - 33 });
            let mut back: Vec<u8> = Vec::new();
            let (mut held, mut count) = (0_u32, 0);
            for pair in text.as_bytes().chunks(2) {
                let number = digit(pair[0]) + digit(pair[1]) * 94;
                held |= number << count;
                count += if number & 8191 < 644 { 14 } else { 13 };
                while count > 7 {
                    back.push(u8::try_from(held & 255).expect("a byte"));
                    held >>= 8;
                    count -= 8;
                }
            }
            // Up to a byte of noughts more; the packed bytes know their end.
            assert!(back.len() <= bytes.len() + 1);
            assert_eq!(back[..bytes.len()], bytes);
            Ok(())
        });
    }
}
