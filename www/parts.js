// The engine comes in parts (tests/web/split.mjs): each brings what those that
// it stands on lack, into the same instance.

/** How the files of all parts end, by number. The build writes this line (tests/web/bundle.mjs); src/app/part.rs has the same order. */
export const PARTS = ['_bg', '-kinds', '-use', '-studies', '-files', '-reading', '-goods', '-evidence', '-expected', '-mirror', '-multiples', '-reroute', '-shares', '-slope', '-stress'];

const modules = new Map(); // by number, as promises
let first; // the exports of the instance in use
let parts = {}; // those of its parts by number, the first one included
let joining = Promise.resolve();

/** A part, compiled once; `get` answers with its bytes. */
export function compiled(at, get) {
  if (!modules.has(at)) {
    const made = compile(get);
    modules.set(at, made);
    made.catch(() => modules.delete(at)); // The next who needs it tries again.
  }
  return modules.get(at);
}

async function compile(get) {
  const answer = await get();
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  // Some servers know no type for it.
  if (answer.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** Adds parts to the instance with these exports: `more` has numbers and promises of modules, each after those that it stands on; those that are there stay. */
export function joined(exports, more) {
  joining = joining.catch(() => {}).then(async () => {
    const ready = await Promise.all(more.map(([, module]) => module));
    if (first !== exports) {
      first = exports;
      parts = { 0: exports };
    }
    for (const [index, [at]] of more.entries()) parts[at] ??= (await WebAssembly.instantiate(ready[index], parts)).exports;
  });
  return joining;
}
