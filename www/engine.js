// Where the engines and the files of a story come from: beside this file. In a
// page that is one file, one.js stands in its place.

// The page's scripts are one file in pkg/, or as they stand here.
const FOLDER = typeof BUNDLED === 'undefined' ? './pkg/' : './';

/** The engine's class, of a fresh instance; `isWhole`: with all kinds of views. */
export async function engine(instance, isWhole) {
  const name = `${FOLDER}tradefall${isWhole ? '-views' : ''}`;
  const module = await import(`${name}.js${instance > 1 ? `?n=${instance}` : ''}`);
  await module.default({ module_or_path: new URL(`${name}_bg.wasm`, import.meta.url) });
  return module.Tradefall;
}

export const file = (path, base) => fetch(new URL(path, base));
