//! Mutated files against what must never happen: a panic, a hang, a record
//! that is neither used nor noted, a picture with a number that is none.
//!
//! `cargo bench --profile desk --bench fuzz -- SECONDS [SEED]`, or
//! `./build.sh fuzz`. Coverage-guided fuzzers need a nightly compiler; this
//! one needs none: it starts from small files of every format and from our
//! own stories, and its chance is a counter, so that a finding is found again
//! by its seed. A finding is written to `target/fuzz/` and printed; exit 1.

use std::time::{Duration, Instant};

use tradefall::app::App;
use tradefall::desk::total::{Query, total};
use tradefall::desk::{Content, Form, Options, json, matrix, own_decoders, period, read_bytes};
use tradefall::scene::Theme;
use tradefall::story::Story;

/// xorshift64*: the same numbers for the same seed, everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or(0) % limit.max(1)
    }

    fn choose<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// What stands between the pieces of files: signs with a meaning somewhere.
const PIECES: [&[u8]; 44] = [
    b",",
    b";",
    b"\t",
    b"|",
    b"\"",
    b"\"\"",
    b"\n",
    b"\r\n",
    b"\r",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b":",
    b"c",
    b"-",
    b"\xe2\x88\x92",
    b".",
    b"0",
    b"9",
    b"1e999",
    b"-1e308",
    b"NaN",
    b"inf",
    b"2022-03",
    b"202252",
    b"2022-13",
    b"99999",
    b"Mar-22",
    b"2022\xe5\xb9\xb43\xe6\x9c\x88",
    b"{",
    b"}",
    b"[",
    b"]",
    b"\\ud800",
    b"__proto__",
    b"null",
    b"1,234",
    b"1.234.567,8",
    b"(5)",
    b"TOTAL",
    b"World",
    b"\xc2\xa0",
    b"<html>",
];

fn mutate(chance: &mut Chance, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = chance.choose(corpus).clone();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len() + 1);
        match chance.below(8) {
            0 => bytes.truncate(at),
            1 | 2 => {
                let piece = *chance.choose(&PIECES);
                bytes.splice(at..at, piece.iter().copied());
            }
            3 if at < bytes.len() => bytes[at] = chance.next().to_le_bytes()[3],
            4 => {
                let end = (at + chance.below(40)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let times = if chance.below(20) == 0 { 400 } else { 2 };
                bytes.splice(at..at, piece.repeat(times));
            }
            5 => {
                let other = chance.choose(corpus);
                let from = chance.below(other.len() + 1);
                bytes.extend_from_slice(&other[from..]);
            }
            6 => {
                let end = (at + chance.below(12)).min(bytes.len());
                bytes.drain(at..end);
            }
            _ if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            _ => {}
        }
    }
    bytes.truncate(1 << 18);
    bytes
}

fn files() -> Vec<Vec<u8>> {
    let texts: [&str; 9] = [
        "reporter,partner,product,period,value_eur\nBE,RU,84021200,2020-03,231849\nDE,BY,8402,2020-04,77000\n",
        "DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nE,M,DE,RU,85423190,2,VALUE_IN_EUROS,2022-02,100,p\nE,M,DE,RU,85423190,2,QUANTITY_IN_100KG,2022-03,:,c\n",
        "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\r\n\"Malta\",\"Russia\",\"TOTAL-Total\",\"2-EXPORT\",\"T-Total\",\"202202-Feb. 2022\",41567\r\n",
        "Month;Exports;Imports;Balance\r\nJanuary 2001;1,187.5;8,427.5;-7,240.0\r\n",
        "period,reporterCode,reporterDesc,flowCode,partnerCode,cmdCode,motCode,qtyUnitAbbr,qty,primaryValue\n202203,51,Armenia,X,643,8703,0,u,10,100,\n202203,51,Armenia,X,643,870323,3200,u,10,100,\n",
        "数据年月,贸易伙伴名称,商品编码,第一数量,第一计量单位,人民币\n202301,美国,12019019,4230313801,千克,\"19,871,761,143\"\n",
        "Year,Month,Day,Headline,Text\n2022,2,24,Invasion,\"a, b\"\n2022,,,Year,\n",
        "year,CTY_CODE,CTYNAME,IJAN,IFEB,IYR,EJAN,EFEB,EYR\n2022,4621,Russia,1.5,2.5,4,396.8,0,396.8\n",
        "id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,commodities,status,source_title,source_url\na,2022-03-01,,month,A,EU,,other,T,,8542;lasers,reported,,\n",
    ];
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Reads a file in every way; the message of what must not happen.
fn check_table(bytes: &[u8]) -> Result<(), String> {
    let _ = matrix("f", &mut &*bytes, &Form::default(), own_decoders);
    let Ok(read) = read_bytes("f", bytes, &Options::default()) else { return Ok(()) };
    if read.summary.records != read.summary.used + read.notes.records() {
        return Err("records are neither used nor noted".to_owned());
    }
    let _ = read.summary.lines(&read);
    if let Content::Figures(table) = &read.content {
        let _ = total(table, &Query::default());
        for figure in table.iter() {
            if figure.cell.number().is_some_and(|number| !number.is_finite()) {
                return Err("a figure that is no number".to_owned());
            }
        }
        let mut text = tradefall::desk::HEADER.to_owned();
        let _ = tradefall::desk::tidy_rows("f", &read, table, &mut text);
        let back =
            tradefall::read::trade("t", text.as_bytes()).map_err(|error| error.to_string())?;
        if back.records != back.used + back.notes.count() {
            return Err("converted records are neither used nor noted".to_owned());
        }
    }
    Ok(())
}

fn check_json(bytes: &[u8]) -> Result<(), String> {
    let ours = json::parse(bytes);
    // serde_json does not look into strings that it ignores.
    let theirs = std::str::from_utf8(bytes).map_err(|error| error.to_string()).and_then(|text| {
        serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(|error| error.to_string())
    });
    // Half a surrogate pair and deep nesting are matters of taste.
    let is_taste = bytes.windows(2).any(|pair| pair == b"\\u") || bytes.len() > 250;
    if ours.is_ok() != theirs.is_ok() && !is_taste {
        return Err(format!("{ours:?} beside {theirs:?}"));
    }
    Ok(())
}

fn check_period(bytes: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(bytes);
    match period::parse(&text) {
        Some(found) if period::parse(&found.to_string()) != Some(found) => {
            Err(format!("{found} does not read back"))
        }
        _ => Ok(()),
    }
}

/// A lone figure in a table: what cannot be read is noted.
fn check_figure(bytes: &[u8]) -> Result<(), String> {
    let mut file = b"period;value_usd\n2022-01;1\n2022-02;2.5\n2022-03;".to_vec();
    file.extend_from_slice(bytes);
    check_table(&file)
}

fn check_story(bytes: &[u8]) -> Result<(), String> {
    let Ok(story) = serde_json::from_slice::<Story>(bytes) else { return Ok(()) };
    let mut fetch = |name: &str| {
        let name = name.rsplit('/').next().unwrap_or(name);
        std::fs::read(format!("www/data/{name}")).map_err(|error| error.to_string())
    };
    let Ok(app) = App::new(story, &mut fetch) else { return Ok(()) };
    for view in 0..app.views().len().min(6) {
        for width in [90.0, 320.0, 720.0] {
            let picture = app.svg(view, width, Theme::Light);
            if picture.contains("NaN") || picture.contains("inf\"") {
                return Err(format!("view {view} at {width}: a place that is no number"));
            }
        }
    }
    Ok(())
}

type Check = fn(&[u8]) -> Result<(), String>;

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with("--"));
    let seconds: u64 = words.next().and_then(|word| word.parse().ok()).unwrap_or(60);
    let seed: u64 = words.next().and_then(|word| word.parse().ok()).unwrap_or(1);
    let stories: Vec<Vec<u8>> = std::fs::read_dir("www/stories")
        .map(|folder| {
            let mut paths: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
            paths.sort();
            paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
            paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
        })
        .unwrap_or_default();
    let short = |texts: &[&str]| texts.iter().map(|text| text.as_bytes().to_vec()).collect();
    let json = short(&[
        "{\"a\":[1,-0.5e3,null],\"b\":{\"c\":\"x\\n\"}}",
        "[true,false,\"\",{}]",
        "[[1,2],[3]]",
    ]);
    let dates = short(&[
        "2022-03",
        "202203",
        "2022M03",
        "Mar-22",
        "03/2022",
        "2022年3月",
        "2022-Q1",
        "202252-Jan.-Dec. 2022",
        "44621",
    ]);
    let numbers = short(&["1,234.5", "1 234,5", "(5)", "−5", "1e6", "12.5 p", ": c", "1'234", "…"]);
    let targets: [(&str, Vec<Vec<u8>>, Check); 5] = [
        ("delimited text", files(), check_table),
        ("JSON", json, check_json),
        ("dates", dates, check_period),
        ("numbers", numbers, check_figure),
        ("story to SVG", stories, check_story),
    ];
    let share = Duration::from_secs(seconds) / 5;
    let mut findings = 0;
    std::panic::set_hook(Box::new(|_| {}));
    for (name, corpus, check) in targets {
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let (start, mut count) = (Instant::now(), 0_u64);
        let mut slowest = Duration::ZERO;
        while !corpus.is_empty() && start.elapsed() < share && findings < 10 {
            let bytes = if count < corpus.len() as u64 {
                corpus[usize::try_from(count).unwrap_or(0)].clone()
            } else {
                mutate(&mut chance, &corpus)
            };
            count += 1;
            let began = Instant::now();
            let outcome = std::panic::catch_unwind(|| check(&bytes));
            let took = began.elapsed();
            slowest = slowest.max(took);
            let problem = match outcome {
                Ok(Ok(())) if took < Duration::from_secs(5) => continue,
                Ok(Ok(())) => format!("took {took:?}"),
                Ok(Err(problem)) => problem,
                Err(panic) => {
                    let text = panic.downcast_ref::<String>().cloned();
                    let text =
                        text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()));
                    format!("panic: {}", text.unwrap_or_default())
                }
            };
            findings += 1;
            let _ = std::fs::create_dir_all("target/fuzz");
            let path = format!("target/fuzz/{}-{seed}-{count}", name.replace(' ', "-"));
            let _ = std::fs::write(&path, &bytes);
            println!("finding in {name}: {problem}; written to {path}");
        }
        println!("{name}: {count} inputs, slowest {slowest:.1?}");
    }
    println!("fuzz: {findings} findings (seed {seed})");
    if findings > 0 {
        std::process::exit(1);
    }
}
