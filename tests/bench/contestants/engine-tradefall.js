// What www/engine.js does: the engine, and the parts of it that a chart needs.

import load, { Tradefall } from '/www/pkg/tradefall.js';
import { compiled, joined } from '/www/parts.js';

const PARTS = ['use', 'studies', 'reading', 'goods'];

/** The engine's class, with the parts up to `level`. */
export async function engine(level = 0) {
  const more = PARTS.slice(0, level).map((name, at) => compiled(at, () => fetch(`/www/pkg/tradefall-${name}.wasm`)));
  await joined(await load({ module_or_path: '/www/pkg/tradefall_bg.wasm' }), more);
  return Tradefall;
}

/** Tells a story of the parts that have come since it was made. */
export const tell = (app, level) => PARTS.slice(0, level).forEach((name) => app[`bring_${name}`]());
