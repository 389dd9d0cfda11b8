// Which room of the crate a function of the engine is from, by the name that the
// compiler gave it.

import binaryen from 'binaryen';

/** What the compiler uses of WebAssembly. */
export const FEATURES = ['MutableGlobals', 'NontrappingFPToInt', 'BulkMemory', 'BulkMemoryOpt', 'SignExt', 'ReferenceTypes', 'Multivalue']
  .reduce((all, name) => all | binaryen.Features[name], 0);

/** A name as wasm-bindgen exports it. */
export const unhashed = (name) => name.replace(/_[0-9a-f]{16}$/, '').replace(/ (externref|multivalue) shim/g, '');

const mangled = (path) => path.split('::').map((word) => word.length + word).join('');

/** Whether a function is in a room (`chart::timeline`), or is one function of a room (`app::resolve timeline`). */
export function isIn(name, path) {
  // An instance of a library's function for a type of ours is nobody's room.
  const room = /^_R[A-Za-z0-9_]*?Cs[0-9A-Za-z]+_9tradefall(.*)$/.exec(name);
  const ours = room && !/Cs[0-9A-Za-z]+_(?!9tradefall)/.test(name.slice(0, name.length - room[1].length)) ? room[1] : '';
  const [module, method] = path.split(' ');
  return ours.startsWith(mangled(module)) && (!method || ours.includes(mangled(method)));
}
