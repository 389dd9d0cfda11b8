// Names the functions of an engine, or of a part of one, by the places they are
// to have:
//
//   node order.mjs FILE OUT      wasm-opt sorts by the names of OUT
//
// Each stands beside the one that is most like it, where a compressor finds what
// they share: 1.4 % of the reader's first part, 1.3 % of the desk's engine. The
// order by use that wasm-opt has makes numbers of functions shorter, which
// compresses worse.

import { readFileSync, writeFileSync } from 'node:fs';
import { codeOf, named } from './linked.mjs';

const GRAM = 4; // bytes of code that are compared; 3, 5, 6 and 8 find less
const COMMON = 400; // what so many functions have says nothing of them

/** The functions of `bodies`, by number: the first, then always the one most like the last. */
function order(bodies) {
  const grams = bodies.map((body) => new Set(Array.from({ length: Math.max(body.length - GRAM + 1, 0) }, (_, at) => body.readUInt32LE(at))));
  const holders = new Map(); // of each gram
  grams.forEach((own, index) => own.forEach((gram) => {
    if (!holders.has(gram)) holders.set(gram, []);
    holders.get(gram).push(index);
  }));
  const left = new Set(bodies.keys());
  const found = [];
  for (let last = 0; left.size;) {
    left.delete(last);
    found.push(last);
    const scores = new Map();
    for (const gram of grams[last]) {
      const having = holders.get(gram);
      if (having.length >= COMMON) continue;
      for (const other of having) if (left.has(other)) scores.set(other, (scores.get(other) ?? 0) + 1 / Math.sqrt(having.length));
    }
    const [none] = left;
    let best = [none, 0];
    // A long one has some of everything.
    for (const [other, score] of scores) {
      const share = score / (bodies[other].length + 50);
      if (share > best[1]) best = [other, share];
    }
    [last] = best;
  }
  return found;
}

const [from, out] = process.argv.slice(2);
const bytes = readFileSync(from);
const places = [];
order(codeOf(bytes).map(({ body }) => body)).forEach((index, place) => { places[index] = String(place).padStart(5, '0'); });
writeFileSync(out, named(bytes, places));
