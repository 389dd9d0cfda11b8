//! The commands of the binary.

/// Runs the binary on a file; exit code, data, messages.
fn run(words: &[&str], name: &str, bytes: &[u8]) -> (i32, String, String) {
    let path = std::env::temp_dir().join(format!("tradefall-desk-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let file = path.to_str().unwrap();
    let words = words.iter().map(|word| if *word == "FILE" { file } else { word });
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_tradefall")).args(words).output().unwrap();
    std::fs::remove_file(&path).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn rows_prints_the_raw_cells() {
    let rows = |bytes: &[u8], name| {
        let (code, out, err) = run(&["rows", "FILE"], name, bytes);
        assert_eq!((code, err.as_str()), (0, ""));
        serde_json::from_str::<Vec<Vec<String>>>(&out).unwrap()
    };
    assert_eq!(rows(b"a;b\n\"x;\"\"y\";2\n\n;\n", "r1"), [["a", "b"], ["x;\"y", "2"], ["", ""]]);
    assert_eq!(rows(b"a\tb\n 1 \t\xe9\n", "r2"), [["a", "b"], [" 1 ", "\u{e9}"]]);
    let (code, out, _) =
        run(&["rows", "FILE", "--encoding", "koi8-r", "--delimiter", "|"], "r3", b"\xd2|a,b\n");
    assert_eq!((code, out.as_str()), (0, "[[\"р\",\"a,b\"]]\n"));
    assert_eq!(run(&["rows", "FILE"], "r4", b"<html>").0, 1);
    assert_eq!(run(&["rows", "FILE", "--delimiter", "xx"], "r5", b"a").0, 2);
}

#[test]
fn check_json_says_where() {
    assert_eq!(
        run(&["check-json", "FILE"], "j1", b"{\"a\":[1,2]}"),
        (0, String::new(), String::new())
    );
    let (code, out, err) = run(&["check-json", "FILE"], "j2", b"{\"a\":\n [1,]}");
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("line 2, column 5"), "{err}");
    let (code, _, err) = run(&["check-json", "FILE"], "j3", b"{\"a\":1,\"a\":2}");
    assert!(code == 0 && err.contains("twice"), "{err}");
    assert_eq!(run(&["check-json"], "j4", b"").0, 2);
}

#[test]
fn read_and_convert_keep_data_and_messages_apart() {
    let file = b"reporter,partner,flow,hs6,period,value_usd\nA,B,export,854231,2022-01,5\nA,B,export,854231,2022-13,6\n";
    let (code, out, err) = run(&["read", "FILE"], "c1", file);
    assert!(
        code == 0 && out.contains("2 in the file = 1 used + 1 set aside") && err.is_empty(),
        "{out}{err}"
    );
    let (code, out, err) = run(&["read", "FILE", "--json"], "c2", file);
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && err.contains("set aside"), "{err}");
    assert_eq!((line["period"].as_str(), line["figure"].as_f64()), (Some("2022-01"), Some(5.0)));
    let (code, out, _) = run(&["convert", "FILE", "--to", "-"], "c3", file);
    assert_eq!(code, 0);
    assert!(tradefall::read::trade("t", out.as_bytes()).unwrap().used == 1, "{out}");
    assert_eq!(run(&["read", "FILE"], "c4", b"a,b\n1,2\n").0, 1);
    assert_eq!(run(&["read", "FILE", "--format", "none"], "c5", file).0, 2);
    assert_eq!(run(&["convert", "FILE"], "c6", file).0, 2);
}
