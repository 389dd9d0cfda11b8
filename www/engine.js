// Where the engine and the files of a story come from: beside this file. In a
// page that is one file, one.js stands in its place.

import { compiled, joined } from './parts.js';

// The page's scripts are one file in pkg/, or as they stand here.
const FOLDER = typeof BUNDLED === 'undefined' ? './pkg/' : './';

/** The folder that fonts and languages lie in. */
export const HOME = new URL(typeof BUNDLED === 'undefined' ? '.' : '..', import.meta.url).href;

/** Whether there is a part that reads charts aloud. */
export const READS = true;

/** The last part of the engine that is there from the start. */
export const HELD = 0;

const PARTS = ['_bg', '-kinds', '-use', '-studies', '-files', '-reading', '-goods'];

let glue;

/** The engine's class, in a fresh instance that makes all earlier ones void; it has the parts up to `level`. */
export async function engine(level) {
  const more = Array.from({ length: level }, (_, index) => part(index + 1)); // Fetched side by side.
  more.forEach((one) => one.catch(() => {}));
  if (glue) {
    glue.__wbg_reset_state(); // Nothing is asked for again, and the old one's memory goes.
  } else {
    // Compiled while the script that goes with it is on its way.
    const [made, module] = await Promise.all([import(`${FOLDER}tradefall.js`), part(0)]);
    await made.default(module);
    glue = made;
  }
  await joined(await glue.default(), more);
  return glue.Tradefall;
}

/** Adds the parts up to `level` to the instance in use. */
export async function grow(level) {
  await joined(await glue.default(), Array.from({ length: level }, (_, index) => part(index + 1)));
}

/** Asks for a part that is about to be added. */
export const ahead = (level) => { if (level) part(level).catch(() => {}); };

const url = (at) => new URL(`${FOLDER}tradefall${PARTS[at]}.wasm`, import.meta.url);
const part = (at) => compiled(at, () => fetch(url(at)));

export const file = (path, base) => fetch(new URL(path, base));
