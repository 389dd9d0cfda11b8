// Where the engine and the files of a story come from: beside this file. In a
// page that is one file, one.js stands in its place.

/** The engine's class, of a fresh instance. */
export async function engine(instance) {
  const module = await import(`./pkg/tradefall.js${instance > 1 ? `?n=${instance}` : ''}`);
  await module.default({ module_or_path: new URL('./pkg/tradefall_bg.wasm', import.meta.url) });
  return module.Tradefall;
}

export const file = (path, base) => fetch(new URL(path, base));
