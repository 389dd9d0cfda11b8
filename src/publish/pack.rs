//! What a page of one file carries: files as one text, which `www/one-open.js`
//! unpacks.

use std::io::Write as _;

use lzma_rust2::{LzmaOptions, LzmaWriter};
use serde_json::json;

/// Files as LZMA in base 85: names and lengths as a line of JSON, then their
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
    options.nice_len = LzmaOptions::NICE_LEN_MAX;
    // Writing to memory cannot fail.
    let size = u64::try_from(all.len()).ok();
    let packed = LzmaWriter::new_use_header(Vec::new(), &options, size).and_then(|mut to| {
        to.write_all(&all)?;
        to.finish()
    });
    in_base_85(&packed.unwrap_or_default())
}

/// Four bytes as five digits; a digit is a sign from `(` on, and `!` stands for
/// `<`, so that no markup ends the script that holds it.
fn in_base_85(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 5 / 4 + 5);
    for chunk in bytes.chunks(4) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let word = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
        for power in (0..5).rev().take(chunk.len() + 1) {
            let digit = (word / 85_u32.pow(power)) % 85;
            match char::from_u32(u32::from(b'(') + digit) {
                Some('<') | None => out.push('!'),
                Some(sign) => out.push(sign),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_bytes_are_read_back_from_base_85_and_none_are_markup() {
        arbtest::arbtest(|u| {
            let bytes: Vec<u8> = u.arbitrary()?;
            let text = in_base_85(&bytes);
            assert!(text.bytes().all(|sign| sign == b'!' || (40..=124).contains(&sign)));
            assert!(!text.contains('<'));
            let digit = |sign: u8| u64::from(if sign == b'!' { 20 } else { sign - 40 });
            let mut back: Vec<u8> = Vec::new();
            for group in text.as_bytes().chunks(5) {
                let sign = |at: usize| group.get(at).map_or(84, |sign| digit(*sign));
                let word = (0..5).fold(0, |word, at| word * 85 + sign(at));
                back.extend(&word.to_be_bytes()[4..][..group.len() - 1]);
            }
            assert_eq!(back, bytes);
            Ok(())
        });
    }
}
