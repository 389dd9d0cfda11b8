// engine.js for a page that holds everything: nothing is asked for.

import { compiled, joined, PARTS } from './parts.js';
import load, { __wbg_reset_state as reset, Tradefall } from './pkg/tradefall.js';

export const HOME = '';

let isLoaded = false;

/** Unpacked by one-open.js before this runs. */
const files = globalThis.tradefallFiles;

/** A file of the page. */
function inside(name) {
  const headers = { 'content-type': name.endsWith('.wasm') ? 'application/wasm' : '' };
  return new Response(files.get(name), { status: files.has(name) ? 200 : 404, headers });
}

// All parts that the story can use, as one; where it is not, each for itself.
const WHOLE = 'engine.wasm';
const ALONE = ['-reading', '-goods']; // never in the whole

const part = (at) => compiled(at, () => inside(files.has(WHOLE) ? WHOLE : `part-${at}.wasm`));

/** The engine in a fresh instance; it has all parts that the page holds. */
export async function engine() {
  if (isLoaded) reset();
  else await load(await part(0));
  isLoaded = true;
  await grow();
  return Tradefall;
}

const numbers = [...PARTS.keys()].slice(1);
const more = numbers.filter((at) => files.has(`part-${at}.wasm`));

/** The parts of the engine that are there from the start, by number, beside the first. */
export const HELD = files.has(WHOLE) ? numbers.filter((at) => !ALONE.includes(PARTS[at])) : more;

/** Adds all parts, whichever are asked for. */
export const grow = async () => joined(await load(), more.map((at) => [at, part(at)]));

export const ahead = () => {}; // All is here.

export const READS = false; // A single file has no room for that part.

export const file = (path) => inside(path);
