// engine.js for a page that holds everything: nothing is asked for.

import load, { Tradefall } from './pkg/tradefall.js';

/** A file of the page, unpacked. */
function inside(name) {
  const code = document.getElementById(`file:${name}`)?.textContent ?? '';
  const packed = new Blob([Uint8Array.from(atob(code), (char) => char.charCodeAt(0))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
}

export async function engine(instance) {
  if (instance > 1) throw new Error('Open the file again for a fresh engine.');
  await load({ module_or_path: await inside('engine.wasm').arrayBuffer() });
  return Tradefall;
}

export const file = (path) => inside(path);
