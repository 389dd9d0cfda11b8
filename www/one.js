// engine.js for a page that holds everything: nothing is asked for.

import load, { __wbg_reset_state as reset, Tradefall } from './pkg/tradefall.js';

export const HOME = '';

let isLoaded = false;

/** A file of the page, unpacked. */
function inside(name) {
  const code = document.getElementById(`file:${name}`)?.textContent ?? '';
  const packed = new Blob([Uint8Array.from(atob(code), (char) => char.charCodeAt(0))]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip')));
}

export async function engine() {
  if (isLoaded) reset();
  else await load({ module_or_path: await inside('engine.wasm').arrayBuffer() });
  isLoaded = true;
  return Tradefall;
}

export const file = (path) => inside(path);
