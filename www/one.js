// engine.js for a page that holds everything: nothing is asked for.

import { compiled, joined } from './parts.js';
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

// All parts up to that of tables to take away, as one; where it is not, each for itself.
const WHOLE = 'engine.wasm';
const FILES = 4;

const part = (at) => compiled(at, () => inside(files.has(WHOLE) ? WHOLE : `part-${at}.wasm`));

/** The engine in a fresh instance; it has all parts that the page holds. */
export async function engine() {
  if (isLoaded) reset();
  else await load(await part(0));
  isLoaded = true;
  await grow();
  return Tradefall;
}

const more = [1, 2, 3, 4, 5, 6].filter((at) => files.has(`part-${at}.wasm`));

/** The last part of the engine that is there from the start. */
export const HELD = files.has(WHOLE) ? FILES : more.length;

/** Adds all parts, whichever are asked for. */
export const grow = async () => joined(await load(), more.map(part));

export const ahead = () => {}; // All is here.

export const READS = false; // A single file has no room for that part.

export const file = (path) => inside(path);
