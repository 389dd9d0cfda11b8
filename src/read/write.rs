//! Records as the readers here take them.

/// Appends a record in the form of RFC 4180: a field with a quote, a comma or
/// a line break stands in quotes, and so does one with space at its ends,
/// which readers take off.
pub fn write_record(fields: &[&str], out: &mut String) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        if !field.contains(['"', ',', '\n', '\r']) && field.trim() == *field {
            out.push_str(field);
            continue;
        }
        out.push('"');
        for piece in field.split_inclusive('"') {
            out.push_str(piece);
            if piece.ends_with('"') {
                out.push('"');
            }
        }
        out.push('"');
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_csv_crate_reads_what_was_written() {
        arbtest::arbtest(|u| {
            let mut fields: Vec<String> = u.arbitrary()?;
            fields.push(u.choose(&["a \"b\", c", " x ", "1\n2", "\r", "plain"])?.to_string());
            fields.push("end".to_owned());
            let mut out = String::new();
            write_record(&fields.iter().map(String::as_str).collect::<Vec<_>>(), &mut out);
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_bytes());
            let record = reader.records().next().expect("a record").expect("that can be read");
            assert_eq!(record.iter().collect::<Vec<_>>(), fields);
            Ok(())
        });
    }
}
