// Where the engines and the files of a story come from: beside this file. In a
// page that is one file, one.js stands in its place.

// The page's scripts are one file in pkg/, or as they stand here.
const FOLDER = typeof BUNDLED === 'undefined' ? './pkg/' : './';

/** The folder that fonts and languages lie in. */
export const HOME = new URL(typeof BUNDLED === 'undefined' ? '.' : '..', import.meta.url).href;

const loaded = new Map(); // what engines there are, by name

/** Whether there is an engine that reads charts aloud. */
export const READS = true;

const ENGINES = ['', '-views', '-reading'];

/** The engine's class, in a fresh instance that makes all earlier ones void; `level`: 0 with the usual kinds of views, 1 with all, 2 also with what reads them aloud. */
export async function engine(level) {
  const name = `${FOLDER}tradefall${ENGINES[Number(level)]}`;
  const known = loaded.get(name);
  if (known) {
    known.__wbg_reset_state(); // Nothing is asked for again, and the old one's memory goes.
    return known.Tradefall;
  }
  const module = await import(`${name}.js`);
  await module.default({ module_or_path: new URL(`${name}_bg.wasm`, import.meta.url) });
  loaded.set(name, module);
  return module.Tradefall;
}

export const file = (path, base) => fetch(new URL(path, base));
