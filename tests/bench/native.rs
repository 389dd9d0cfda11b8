//! What reading and ranking cost natively, measured on the machine at hand.
//!
//! `cargo bench` (or `./build.sh bench`) prints a table: the desk beside the
//! csv crate that merely iterates the records of the same file, and the bytes
//! that a figure takes. Exit 1 when a bound of the desk is broken.
//!
//! `cargo bench --bench native -- report RESULTS.json OUT.html` measures nothing,
//! and makes a page of what `run.mjs` measured.

mod long;
mod report;

use std::fmt::Write as _;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tradefall::analysis::{Panel, PanelSelection, RankSettings, Stability, Window, rank};
use tradefall::chart::{DensityChart, Goods, HeatChart, HeatMeasure, HeatOrder};
use tradefall::desk::{Content, Figures, Options, read, read_bytes};
use tradefall::trade::{
    Cell, Flow, HsCode, Period, Product, Quality, Row, Source, TradeTable, Unit,
};

const LONG: &str = "../shared/data/raw/eurostat/\
                    eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv";

/// The best of several runs: what the machine can do undisturbed.
fn best(runs: usize, mut run: impl FnMut()) -> Duration {
    let [time] = best_of(runs, [&mut run]);
    time
}

/// The best of several runs of each, taken in turn.
fn best_of<const N: usize>(runs: usize, mut all: [&mut dyn FnMut(); N]) -> [Duration; N] {
    let mut best = [Duration::MAX; N];
    for _ in 0..runs {
        for (best, run) in best.iter_mut().zip(&mut all) {
            let start = Instant::now();
            run();
            *best = start.elapsed().min(*best);
        }
    }
    best
}

fn figures(bytes: &[u8]) -> Figures {
    match read_bytes("bench.csv", bytes, &Options::default()).expect("it can be read").content {
        Content::Figures(table) => *table,
        _ => unreachable!("a table of figures"),
    }
}

/// A tidy monthly table like Eurostat's, where that is not at hand.
fn made_up() -> Vec<u8> {
    let mut text = String::from("reporter,partner,product,period,value_eur\n");
    for product in 0..478 {
        for reporter in 0..27 {
            for month in 0..20_u32 {
                let (year, month) = (2020 + month / 12, month % 12 + 1);
                let value = (product * 7_919 + reporter * 104_729 + month * 31) % 9_999_999;
                let _ = writeln!(
                    text,
                    "R{reporter:02},RU,{},{year}-{month:02},{value}",
                    84_000_000 + product * 10
                );
            }
        }
    }
    text.into_bytes()
}

/// An endless table cut at `left` bytes: nothing of it is held in memory.
struct Stream {
    line: u32,
    pending: Vec<u8>,
    left: u32,
    sent: usize,
}

impl std::io::Read for Stream {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        while self.pending.len() < out.len().min(1 << 16) && self.left > 0 {
            let line = self.line;
            let (series, month) = (line / 60, line % 60);
            let (year, month) = (2018 + month / 12, month % 12 + 1);
            let text = format!(
                "Country number {:05},Partner number {:05},{},export,{year}-{month:02},{}.25,a remark that nobody needs but everybody keeps\n",
                series % 200,
                series / 200,
                84_000_000 + series % 1000,
                line % 1_000_000
            );
            self.pending.extend_from_slice(text.as_bytes());
            self.line += 1;
            self.left -= 1;
        }
        let count = self.pending.len().min(out.len());
        out[..count].copy_from_slice(&self.pending[..count]);
        self.pending.drain(..count);
        self.sent += count;
        Ok(count)
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [command, results, out, ..] = &words[..]
        && command == "report"
    {
        if let Err(problem) = report::write(results, out) {
            eprintln!("report: {problem}");
            std::process::exit(1);
        }
        return;
    }
    let (bytes, name) = if let Ok(bytes) = std::fs::read(LONG) {
        (bytes, "Eurostat's 256,242 rows")
    } else {
        println!("Eurostat's file is not here: a made-up table stands in for it");
        (made_up(), "a made-up table")
    };
    // In turn, so that other work on the machine disturbs all of them alike.
    let [records, reused, desk] = best_of(
        15,
        [
            &mut || {
                let mut reader = csv::Reader::from_reader(&bytes[..]);
                black_box(reader.records().flatten().count());
            },
            &mut || {
                let mut reader = csv::Reader::from_reader(&bytes[..]);
                let mut record = csv::ByteRecord::new();
                let mut count = 0;
                while reader.read_byte_record(&mut record).is_ok_and(|more| more) {
                    count += record.len();
                }
                black_box(count);
            },
            &mut || {
                black_box(figures(&bytes));
            },
        ],
    );
    let table = figures(&bytes);
    let ratio = desk.as_secs_f64() / records.as_secs_f64();
    let row = table.bytes() as f64 / table.len() as f64;
    println!("{name}, {} figures", table.len());
    println!("  csv crate, records()          {records:>10.1?}");
    println!("  csv crate, read_byte_record() {reused:>10.1?}");
    println!("  desk, file to table           {desk:>10.1?}");
    println!("  desk / records()              {ratio:>10.2}  (at most 1.50)");
    println!("  desk / read_byte_record()     {:>10.2}", desk.as_secs_f64() / reused.as_secs_f64());
    println!("  bytes a figure                {row:>10.1}  (at most 40)");

    let start = Instant::now();
    let mut stream = Stream { line: 0, pending: Vec::new(), left: 1_000_000, sent: 0 };
    stream.pending.extend_from_slice(b"reporter,partner,hs8,flow,period,value_usd,remark\n");
    let outcome = read("stream", &mut stream, &Options::default(), &mut |_| true)
        .expect("the stream can be read");
    let Content::Figures(table) = outcome.content else { unreachable!("a table of figures") };
    println!(
        "1,000,000 rows, {} MB streamed: {:.1?}, {:.1} bytes a figure, peak {} MiB of the process",
        stream.sent / 1_000_000,
        start.elapsed(),
        table.bytes() as f64 / table.len() as f64,
        peak_mib()
    );
    ranking();
    long::series();
    if ratio > 1.5 || row > 40.0 || table.len() != 1_000_000 {
        println!("a bound is broken");
        std::process::exit(1);
    }
}

/// A table of so many lines of 72 months, made up.
fn goods(lines: u32) -> TradeTable {
    let mut table = TradeTable::default();
    let (reporter, partner) = (table.add_name("EU"), table.add_name("Russia"));
    let unit = table.add_unit(Unit::currency("EUR").expect("a currency"));
    let source = table.add_source(Source { title: "Benchmark".into(), url: String::new() });
    for line in 0..lines {
        let code = HsCode::parse(&(84_000_000 + line).to_string());
        let product = table.add_product(Product { code, name: "Goods".into() });
        for month in 0..72_i32 {
            let left = if month > 38 { line.wrapping_mul(2_654_435_761) % 140 } else { 100 };
            let noise = line.wrapping_mul(31).wrapping_add(month.unsigned_abs() * 7_919) % 997;
            table.push(Row {
                reporter,
                partner,
                product,
                unit,
                source,
                flow: Flow::Export,
                quality: Quality::Stated,
                period: Period::Month(2019, 1).plus(month),
                cell: Cell::of(f64::from((1_000 + line + noise) * left)),
            });
        }
    }
    table
}

/// What ranking thousands costs.
fn ranking() {
    let wanted = PanelSelection {
        reporter: "EU",
        partner: "Russia",
        flow: Flow::Export,
        unit: "EUR",
        digits: 0,
    };
    let table = goods(5_000);
    let panel = Panel::of(&table, &wanted).expect("it has lines");
    let window = |from: i32, to: i32| Window {
        from: Period::Month(2019, 1).plus(from),
        to: Period::Month(2019, 1).plus(to),
    };
    let settings = |at: i32| RankSettings {
        before: window(at - 12, at - 1),
        after: window(at, at + 5),
        floor: 0.0,
        floor_share: 0.0,
    };
    let moved = best(9, || {
        for at in 20..60 {
            black_box(rank(&panel, settings(at)).expect("within the data"));
        }
    }) / 40;
    let found = rank(&panel, settings(39)).expect("within the data");
    let some = best(9, || {
        let mut stability = Stability::new(&panel, &found, &found.order()[..20]);
        while stability.step(&panel, &found) {}
        black_box(&stability);
    });
    let all = best(5, || {
        black_box(Stability::all(&panel, &found));
    });
    println!("5,000 lines of 72 months");
    println!("  a window moved, ranked anew   {moved:>10.1?}");
    println!("  ranges of ranks, 20 rows      {some:>10.1?}");
    println!("  ranges of ranks, all          {all:>10.1?}  (goal 300 ms)");
    pictures(panel);
    let table = goods(1_000_000 / 72 + 1);
    let view = best(3, || {
        black_box(Panel::of(&table, &wanted));
    });
    println!("{} rows to a panel         {view:>10.1?}  (goal 200 ms)", table.rows().len());
}

/// What pictures of 5,000 lines cost up to the cells that are drawn.
fn pictures(panel: Panel) {
    let euro = Unit::currency("EUR").expect("a currency");
    let goods =
        Rc::new(Goods::new(panel, euro, "EU to Russia".into(), tradefall::words::english()));
    let before = |at: i32| Window {
        from: Period::Month(2019, 1).plus(at),
        to: Period::Month(2019, 1).plus(at + 11),
    };
    let mut at = 0;
    let mut next = || {
        at = (at + 1) % 27;
        before(at)
    };
    let density = best(9, || {
        let chart = DensityChart::new(Rc::clone(&goods), next()).expect("within the data");
        black_box(chart.scene(960.0));
    });
    let orders = [HeatOrder::Size, HeatOrder::Onset, HeatOrder::Similarity].map(|order| {
        best(5, || {
            let chart = HeatChart::new(Rc::clone(&goods), next(), HeatMeasure::Index, order);
            black_box(chart.expect("within the data").scene(960.0));
        })
    });
    println!("  a density, another base       {density:>10.1?}");
    println!("  a map, by size                {:>10.1?}", orders[0]);
    println!("  a map, by onset               {:>10.1?}", orders[1]);
    println!("  a map, by similarity          {:>10.1?}", orders[2]);
}

/// The most memory the process had so far, where the system tells.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|text| text.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kib.unwrap_or(0) >> 10
}
