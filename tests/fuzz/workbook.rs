#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tradefall_fuzz::workbook(bytes));
