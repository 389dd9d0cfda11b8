#!/usr/bin/env bash
# Builds, serves and tests Tradefall.
#
#   ./build.sh                   builds the page and prints what a reader downloads
#   ./build.sh serve [--port N]  the same, and serves it on http://127.0.0.1:8080/
#   ./build.sh gallery [--port N]  every story embedded in every way, served
#   ./build.sh listen [STORY] [KEY...]  what a screen reader (Orca) says of a walk
#   ./build.sh weigh             what each crate and room costs in the reader's engine
#   ./build.sh test              everything that must pass
#   ./build.sh bench [OPTIONS]   what reading costs natively, beside the csv crate,
#                                and what charts cost in a browser, beside uPlot
#   ./build.sh fuzz [SECONDS] [TARGET...]  files and stories that nobody should
#                                write, a minute for all targets by default
#
# What is missing is set up; where the script may not, it says which command
# does. A second run with nothing changed builds nothing again, and needs no
# network.
set -euo pipefail
cd "$(dirname "$0")"

tools=target/tools
stamps=target/stamps

say() { printf '%s\n' "$*" >&2; }
fail() { say "build.sh: $*"; exit 1; }

need() { # need COMMAND HOW-TO-GET-IT
  command -v "$1" >/dev/null 2>&1 || fail "$1 is missing. $2"
}

# --- setting up -----------------------------------------------------------

set_up_rust() {
  need cargo "Install Rust: https://rustup.rs"
  local libs
  libs=$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown
  if [ ! -d "$libs" ]; then
    need rustup "The wasm32 target is missing; install it with your toolchain's package manager, or use rustup."
    rustup target add wasm32-unknown-unknown || fail "the wasm32 target could not be added; try: rustup target add wasm32-unknown-unknown"
  fi
}

# The sources of the standard library, for compile_engine; not every machine
# can have them.
set_up_std() {
  local sources
  sources=$(rustc --print sysroot)/lib/rustlib/src/rust/library
  [ -d "$sources" ] || { command -v rustup >/dev/null 2>&1 && rustup component add rust-src; }
}

# A reader's engine, with a standard library compiled for size and without
# the texts of panics, which no reader sees: a fifth less to download. Stable
# compilers do that only when told that unstable options are meant; where it
# fails, the ready-made library does. Only what becomes smaller by it is inlined:
# that alone saves 1.5 kB of brotli. Relocations, and functions that stay what
# they are, are for split.mjs. Sets `wasm`.
compile_engine() {
  # One crate type only: the rlib is not for wasm, and skipping it is faster.
  local target=wasm32-unknown-unknown out=${CARGO_TARGET_DIR:-target}
  local cargo=(cargo rustc --quiet --release --lib --crate-type cdylib --target $target --no-default-features)
  is_small=
  if set_up_std && RUSTC_BOOTSTRAP=1 \
    RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Zmerge-functions=disabled -Cllvm-args=--inline-threshold=0 -Clink-arg=--emit-relocs" \
    "${cargo[@]}" --target-dir "$out/small" -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size; then
    wasm=$out/small/$target/release/tradefall.wasm
    is_small=yes
    return
  fi
  say "The standard library could not be compiled for size; the engine will be larger. Try: rustup component add rust-src"
  RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Zunstable-options -Zmerge-functions=disabled -Clink-arg=--emit-relocs" "${cargo[@]}"
  wasm=$out/$target/release/tradefall.wasm
}

# wasm-bindgen's CLI must have exactly the version of the library.
set_up_bindgen() {
  local version
  version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, "", $0); print; exit }' Cargo.lock)
  bindgen=$tools/bin/wasm-bindgen
  if [ "$("$bindgen" --version 2>/dev/null || true)" != "wasm-bindgen $version" ]; then
    say "Installing wasm-bindgen's CLI $version (a few minutes, once) ..."
    cargo install wasm-bindgen-cli --version "=$version" --root "$tools" --force --quiet \
      || fail "the CLI could not be installed; try: cargo install wasm-bindgen-cli --version =$version --root $tools"
  fi
}

set_up_node() {
  need node "Install Node.js 20 or newer (Debian: apt-get install nodejs npm)."
  need npm "Install npm (Debian: apt-get install npm)."
  local now
  now=$(cksum < tests/package-lock.json)
  if [ ! -d tests/node_modules ] || [ "$(cat "$stamps/npm" 2>/dev/null || true)" != "$now" ]; then
    (cd tests && npm ci --no-audit --no-fund --loglevel=error) || fail "npm packages could not be installed; try: cd tests && npm ci"
    printf '%s' "$now" > "$stamps/npm"
  fi
}

set_up_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing Chromium ..."
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1 || true
  fi
  command -v chromium >/dev/null 2>&1 || fail "Chromium is missing. Try: apt-get install chromium, or set CHROMIUM to a browser's path."
  CHROMIUM=$(command -v chromium)
  export CHROMIUM
}

# --- building -------------------------------------------------------------

build() {
  mkdir -p "$stamps"
  set_up_rust
  set_up_bindgen
  set_up_node
  # Three engines of one crate: the reader's, in parts, the desk's for desk.html,
  # and that of long.html.
  compile_engine
  finish_parts
  node tests/web/bundle.mjs
  wasm=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/desk-web/tradefall.wasm
  cargo rustc --quiet --profile desk-web --lib --crate-type cdylib --target wasm32-unknown-unknown --no-default-features --features desk
  finish_engine desk
  cargo rustc --quiet --profile desk-web --lib --crate-type cdylib --target wasm32-unknown-unknown --no-default-features --features long
  finish_engine long
}

# Just the features that the compiler uses: with all of them wasm-opt writes
# forms that no browser reads yet.
wasm_features=(--enable-bulk-memory --enable-bulk-memory-opt --enable-sign-ext --enable-mutable-globals
  --enable-nontrapping-float-to-int --enable-reference-types --enable-multivalue)
wasm_opt() {
  tests/node_modules/.bin/wasm-opt "${wasm_features[@]}" "$@"
}

# Large functions inlined where they are called once compress worse. The first
# kilobyte of memory is the end of the stack, which nothing reaches. Blocks made
# anew from a flat form, twice, and sums folded into the places they lead to:
# 1.1 % of brotli.
optimise() { # optimise FILE
  local more passes=(-O2 --low-memory-unused --one-caller-inline-max-function-size=200 --debuginfo)
  for more in "--strip-producers --strip-target-features --flatten --rereloop" "--optimize-added-constants-propagate --flatten --rereloop" ""; do
    # shellcheck disable=SC2086 # several words
    wasm_opt $more "${passes[@]}" "$1" -o "$1"
  done
}

# Writes FILE to OUT with functions that are alike beside each other, and without names.
order() { # order FILE OUT
  node tests/web/order.mjs "$1" "$1.ordered"
  wasm_opt --reorder-functions-by-name --strip-debug "$1.ordered" -o "$2"
  rm "$1.ordered"
}

# Shrinks a part, which keeps its names, and writes it to www/pkg.
finish_part() { # finish_part FILE
  local name=${1##*/}
  optimise "$1"
  order "$1" "www/pkg/$name"
}

# Binds the reader's engine `wasm`, cuts it into parts and shrinks them.
finish_parts() {
  local now part running=()
  now=$(cat "$wasm" build.sh tests/web/linked.mjs tests/web/order.mjs tests/web/parts.mjs tests/web/rooms.mjs tests/web/split.mjs tests/web/one.mjs | cksum)
  if [ ! -f www/pkg/tradefall_bg.wasm ] || [ "$(cat "$stamps/parts" 2>/dev/null || true)" != "$now" ]; then
    node tests/web/split.mjs bare "$wasm" target/bare.wasm
    "$bindgen" --target web --experimental-reset-state-function --no-typescript --no-demangle --remove-producers-section \
      --out-dir target/parts --out-name tradefall target/bare.wasm
    mkdir -p www/pkg
    rm -f www/pkg/tradefall*
    node tests/web/split.mjs "$wasm" target/parts/tradefall_bg.wasm target/parts/tradefall.js target/parts
    # As many at a time as there are processors.
    for part in target/parts/tradefall*.wasm; do
      if [ "${#running[@]}" -ge "$(nproc 2>/dev/null || echo 2)" ]; then
        wait "${running[0]}"
        running=("${running[@]:1}")
      fi
      finish_part "$part" & running+=($!)
    done
    for part in "${running[@]}"; do wait "$part"; done
    tests/node_modules/.bin/terser target/parts/tradefall.js --module --compress --mangle --output www/pkg/tradefall.js
    merge_parts
    printf '%s' "$now" > "$stamps/parts"
  fi
}

# The engine of pages of one file: what readers of stories can meet, as one, and
# what of it serves which kinds of views.
merge_parts() {
  local one=target/parts/one.wasm parts
  read -ra parts <<< "$(node tests/web/one.mjs parts target/parts)"
  tests/node_modules/.bin/wasm-merge "${wasm_features[@]}" --debuginfo "${parts[@]}" -o "$one"
  node tests/web/one.mjs trim "$one" target/parts/tradefall.js
  wasm_opt -O2 --directize --low-memory-unused --one-caller-inline-max-function-size=200 --debuginfo "$one" -o "$one"
  node tests/web/one.mjs plan "$wasm" "$one" www/pkg/one.json
  wasm_opt --strip-debug "$one" -o www/pkg/one.wasm
}

# Binds, optimises and shrinks `wasm` as www/pkg/NAME.
finish_engine() { # finish_engine NAME
  local name=$1 now
  now=$(cat "$wasm" build.sh tests/web/linked.mjs tests/web/order.mjs | cksum)
  if [ ! -f "www/pkg/${name}_bg.wasm" ] || [ "$(cat "$stamps/$name" 2>/dev/null || true)" != "$now" ]; then
    "$bindgen" --target web --experimental-reset-state-function --no-typescript --remove-name-section --remove-producers-section \
      --out-dir www/pkg --out-name "$name" "$wasm"
    optimise "www/pkg/${name}_bg.wasm"
    order "www/pkg/${name}_bg.wasm" "www/pkg/${name}_bg.wasm"
    tests/node_modules/.bin/terser "www/pkg/$name.js" --module --compress --mangle --output "www/pkg/$name.js"
    printf '%s' "$now" > "$stamps/$name"
  fi
}

# The budgets are those of the small engine.
sizes() { node tests/web/sizes.mjs ${is_small:+--enforce}; }

# What each crate and room costs in the reader's engine.
weigh() { node tests/web/weigh.mjs; }

# --- testing --------------------------------------------------------------

passed=0
failed=0
skipped=0

# Runs a stage that counts as one; later stages run whatever it says.
stage() {
  local name=$1
  shift
  say "== $name"
  if "$@"; then passed=$((passed + 1)); else say "FAILED: $name"; failed=$((failed + 1)); fi
}

# Runs tests and adds up the counts that their runner prints.
counted() {
  local name=$1 log=target/test.log before=$failed status=0
  shift
  say "== $name"
  "$@" 2>&1 | tee "$log" || status=$?
  local p f s
  p=$(awk '/^test result:/ { n += $4 } /^(ℹ|#) pass / { n += $3 } END { print n + 0 }' "$log")
  f=$(awk '/^test result:/ { n += $6 } /^(ℹ|#) fail / { n += $3 } END { print n + 0 }' "$log")
  s=$(awk '/^test result:/ { n += $8 } /^(ℹ|#) skipped / { n += $3 } END { print n + 0 }' "$log")
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  # A runner that stopped early, or ran nothing, has failed.
  if [ "$status" != 0 ] && [ "$failed" = "$before" ]; then failed=$((failed + 1)); fi
  if [ "$status" = 0 ] && [ $((p + f)) = 0 ]; then say "FAILED: $name ran no test"; failed=$((failed + 1)); fi
}

run_tests() {
  mkdir -p target
  stage "formatting" cargo fmt --check
  stage "lints, native" cargo clippy --quiet --all-targets -- -D warnings
  set_up_rust
  stage "lints, wasm32" cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features --features desk -- -D warnings
  stage "lints, the engine of long series" cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features --features long -- -D warnings
  stage "lints, the reader's engine" cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features -- -D warnings
  counted "native tests" cargo test --quiet --lib --bins --tests
  counted "doc tests" cargo test --quiet --doc
  stage "the page builds" build
  stage "sizes" sizes
  set_up_chromium
  cargo build --quiet
  counted "browser tests" node --test --test-reporter=spec tests/web/*.test.mjs
  printf 'tradefall: %d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" = 0 ]
}

# --- fuzzing --------------------------------------------------------------

fuzz_targets=(delimited json dates numbers workbook story)

# Seeds are the fixtures of the tests and our own stories; of the lists, each
# line is one.
seed_fuzz() { # seed_fuzz TARGET FOLDER
  local target=$1 folder=$2 at=0 line
  mkdir -p "$folder"
  case $target in
    delimited) cp tests/data/desk/* "$folder" ;;
    json) cp tests/data/desk/*.json "$folder" ;;
    workbook) cp tests/data/fuzz/sheet.xml "$folder" ;;
    story) cp www/stories/*.json "$folder" ;;
    *)
      while IFS= read -r line; do
        at=$((at + 1))
        printf '%s' "$line" > "$folder/line-$at"
      done < "tests/data/fuzz/$target.txt"
      ;;
  esac
}

# Coverage-guided, with cargo-fuzz; the code is safe Rust, so it needs no
# address sanitizer and with that no nightly compiler. Inputs that reach new
# code are kept in target/fuzz and are where the next run begins.
run_fuzz() { # run_fuzz [SECONDS] [TARGET...]
  local seconds=60 target found=0
  if [ $# -gt 0 ]; then seconds=$1; shift; fi
  [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "fuzz: expected a number of seconds, found “$seconds”"
  for target in "$@"; do
    case " ${fuzz_targets[*]} " in
      *" $target "*) ;;
      *) fail "fuzz: expected targets of ${fuzz_targets[*]}, found “$target”" ;;
    esac
  done
  if [ $# -gt 0 ]; then fuzz_targets=("$@"); fi
  set_up_rust
  need c++ "libFuzzer is C++; install a compiler (Debian: apt-get install g++)."
  if [ ! -x "$tools/bin/cargo-fuzz" ]; then
    say "Installing cargo-fuzz (a minute, once) ..."
    cargo install cargo-fuzz --root "$tools" --quiet || fail "cargo-fuzz could not be installed; try: cargo install cargo-fuzz --root $tools"
  fi
  mkdir -p target/fuzz/found
  for target in "${fuzz_targets[@]}"; do
    seed_fuzz "$target" "target/fuzz/seeds/$target"
    mkdir -p "target/fuzz/corpus/$target"
    say "== $target"
    "$tools/bin/cargo-fuzz" run --release --fuzz-dir tests/fuzz --sanitizer none --target-dir "$PWD/target/fuzz" "$target" \
      "$PWD/target/fuzz/corpus/$target" "$PWD/target/fuzz/seeds/$target" -- \
      -max_total_time=$(((seconds + ${#fuzz_targets[@]} - 1) / ${#fuzz_targets[@]})) -timeout=20 -max_len=16384 -verbosity=0 -print_final_stats=1 \
      -dict="$PWD/tests/data/fuzz/words.dict" -artifact_prefix="$PWD/target/fuzz/found/$target-" || found=$((found + 1))
  done
  say "fuzz: $found of ${#fuzz_targets[@]} targets found something"
  [ "$found" = 0 ]
}

# What stands at the head of this file.
help() { awk 'NR > 1 && /^#/ { sub(/^# ?/, ""); print; next } NR > 1 { exit }' "$0"; }

# Commands that take nothing after them.
alone() { # alone COMMAND [WORD...]
  if [ $# -gt 1 ]; then fail "$1: expected nothing after it, found “$2”"; fi
}

# Sets `port` to what --port says, 8080 by default.
read_port() { # read_port COMMAND [--port N]
  port=8080
  if [ $# -gt 3 ] || { [ $# -gt 1 ] && [ "$2" != --port ]; }; then fail "$1: expected --port N or nothing, found “${*:2}”"; fi
  if [ $# -gt 1 ]; then port=${3:-}; fi
  if ! [[ $port =~ ^[0-9]+$ ]] || [ "$port" -gt 65535 ]; then fail "--port: expected a number up to 65535, found “$port”"; fi
}

case "${1:-build}" in
  -h | --help | help)
    help
    ;;
  build)
    alone "${@:-build}"
    build
    sizes
    ;;
  serve)
    read_port "$@"
    build
    sizes
    exec node tests/web/serve.mjs www "$port"
    ;;
  weigh)
    alone "$@"
    build
    weigh
    ;;
  listen)
    shift
    build
    set_up_chromium
    node tests/web/listen.mjs "$@"
    ;;
  gallery)
    read_port "$@"
    build
    cargo build --quiet --release
    rm -rf target/gallery
    node tests/web/gallery.mjs target/gallery
    exec node tests/web/serve.mjs target/gallery "$port" open
    ;;
  test)
    alone "$@"
    run_tests
    ;;
  bench)
    shift
    build
    set_up_chromium
    cargo build --quiet # Publishes the story of W1-static.
    cargo bench --quiet --profile desk --bench native
    rm -f target/bench/results.json
    status=0
    node tests/bench/run.mjs "$@" || status=$?
    if [ -f target/bench/results.json ]; then
      cargo bench --quiet --profile desk --bench native -- report target/bench/results.json target/bench/report.html
      say "target/bench/report.html shows it with plots"
    fi
    exit "$status"
    ;;
  fuzz)
    shift
    run_fuzz "$@"
    ;;
  *)
    fail "expected nothing, serve, weigh, listen, gallery, test, bench or fuzz, found “$1”; --help explains them"
    ;;
esac
