// Where the engine and the files of a story come from: beside this file. In a
// page that is one file, one.js stands in its place.

import { compiled, joined, PARTS } from './parts.js';

// The page's scripts are one file in pkg/, or as they stand here.
const FOLDER = typeof BUNDLED === 'undefined' ? './pkg/' : './';

/** The folder that fonts and languages lie in. */
export const HOME = new URL(typeof BUNDLED === 'undefined' ? '.' : '..', import.meta.url).href;

/** Whether there is a part that reads charts aloud. */
export const READS = true;

/** The parts of the engine that are there from the start, by number, beside the first. */
export const HELD = [];

/** The parts that there are. */
export const EVERY = [...PARTS.keys()];

let glue;

/** The engine's class, in a fresh instance that makes all earlier ones void; it has `parts`, each after those that it stands on. */
export async function engine(parts) {
  const more = parts.map((at) => [at, part(at)]); // Fetched side by side.
  more.forEach(([, one]) => one.catch(() => {}));
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

/** Adds parts to the instance in use. */
export const grow = async (parts) => joined(await glue.default(), parts.map((at) => [at, part(at)]));

/** Asks for a part that is about to be added. */
export const ahead = (at) => { if (at) part(at).catch(() => {}); };

const url = (at) => new URL(`${FOLDER}tradefall${PARTS[at]}.wasm`, import.meta.url);
const part = (at) => compiled(at, () => fetch(url(at)));

export const file = (path, base) => fetch(new URL(path, base));
