// engine.js for a page that holds everything: nothing is asked for.

import { compiled, joined } from './parts.js';
import load, { __wbg_reset_state as reset, Tradefall } from './pkg/tradefall.js';

export const HOME = '';

let isLoaded = false;

/** Bytes of a text in base 85, as src/publish writes it: digits are the signs from “(” on, “!” stands for “<”. */
function bytesOf(code) {
  const bytes = new Uint8Array(Math.floor(code.length * 0.8));
  for (let at = 0, to = 0; at < code.length; at += 5, to += 4) {
    let word = 0;
    for (let place = at; place < at + 5; place += 1) {
      const sign = place < code.length ? code.charCodeAt(place) : 124;
      word = word * 85 + (sign === 33 ? 20 : sign - 40);
    }
    for (let place = 3; place >= 0; place -= 1, word = Math.floor(word / 256)) bytes[to + place] = word % 256;
  }
  return bytes;
}

/** A file of the page, unpacked. */
function inside(name) {
  const packed = new Blob([bytesOf(document.getElementById(`file:${name}`)?.textContent ?? '')]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
}

/** The engine in a fresh instance; it has all parts that the page holds. */
export async function engine() {
  if (isLoaded) reset();
  else await load({ module_or_path: await inside('part-0.wasm').arrayBuffer() });
  isLoaded = true;
  await grow();
  return Tradefall;
}

const more = [1, 2, 3, 4, 5].filter((at) => document.getElementById(`file:part-${at}.wasm`));

/** The last part of the engine that is there from the start. */
export const HELD = more.length;

/** Adds all parts, whichever are asked for. */
export const grow = async () => joined(await load(), more.map((at) => compiled(at, () => inside(`part-${at}.wasm`))));

export const READS = false; // A single file has no room for that part.

export const file = (path) => inside(path);
