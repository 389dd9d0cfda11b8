// The engine of a page that is one file: the parts that a story without views
// of all goods can use, as one, and what of it serves single kinds of views, so
// that publishing leaves out what a story has no view for (src/publish/engine.rs).
//
//   node one.mjs parts FOLDER                prints their files, each with its name in the others
//   node one.mjs trim MERGED GLUE            keeps what the page's script calls
//   node one.mjs plan LINKED ENGINE OUT      ENGINE with names; OUT is JSON

import { readFileSync, writeFileSync } from 'node:fs';
import binaryen from 'binaryen';
import { codeOf, linked } from './linked.mjs';
import { KINDS, PARTS } from './parts.mjs';
import { FEATURES, isIn, unhashed } from './rooms.mjs';

binaryen.setDebugInfo(true);

const kinds = KINDS.map(({ name }) => name);
const LARGE = 250; // bytes of code: no two functions of that size are alike
const ALL = 2 ** kinds.length - 1;

/** The kinds whose room a function is in, as bits: it goes by several names where others are alike. */
const roomsOf = (names) => names.map((name) => 1 << KINDS.findIndex(({ rooms }) => rooms.some((path) => isIn(name, path))))
  .reduce((all, room) => (room > 0 ? all | room : ALL), 0);

/** All that `start` leads to, itself included, but for what `isOpen` refuses. */
function reached(start, next, isOpen) {
  const found = new Set(start);
  for (const node of found) for (const to of next(node)) if (isOpen(to)) found.add(to);
  return found;
}

/** Which kinds need each function, by name, and each stretch of memory; the functions that all lead to. */
function needs({ functions, pieces, refers }) {
  const room = (node) => (typeof node === 'number' ? roomsOf(functions.get(node) ?? []) : 0);
  const isRoom = (node) => room(node) > 0 && room(node) < ALL;
  const next = (node) => refers.get(node) ?? [];
  const referred = new Set([...refers.values()].flatMap((nodes) => [...nodes]));
  const roots = [...functions.keys()].filter((node) => !referred.has(node) && !isRoom(node));
  const common = reached(roots, next, (node) => !isRoom(node));
  const nodes = [...functions.keys(), ...pieces.keys()];
  const masks = new Map(nodes.map((node) => [node, common.has(node) ? ALL : 0]));
  kinds.forEach((_, bit) => {
    const own = nodes.filter((node) => room(node) === 1 << bit);
    for (const node of reached(own, next, () => true)) masks.set(node, masks.get(node) | (1 << bit));
  });
  const byName = new Map();
  for (const [node, names] of functions) for (const name of names) byName.set(unhashed(name), masks.get(node) || ALL);
  const doors = [...common].flatMap((node) => [...next(node)]).filter(isRoom).flatMap((node) => functions.get(node)).map(unhashed);
  return { byName, doors: new Set(doors), masks };
}

/** What is said of `values`, by the kinds that need them. */
function grouped(values) {
  const groups = new Map();
  for (const [mask, value] of values) if (mask && mask !== ALL) groups.set(mask, [...(groups.get(mask) ?? []), value]);
  return [...groups].map(([mask, list]) => [kinds.filter((_, bit) => mask & (1 << bit)), list]);
}

function plan(from, path, out) {
  const graph = linked(readFileSync(from));
  const { byName, doors, masks } = needs(graph);
  const bytes = readFileSync(path);
  const code = codeOf(bytes);
  const names = code.map(({ name }) => name);
  // Putting parts together gives a number to one of two functions of a name: what leads to a later part, and what is there.
  const plainOf = (name) => (byName.has(unhashed(name)) ? unhashed(name) : unhashed(name).replace(/_\d+$/, ''));
  // Small ones may have become one with what is alike elsewhere.
  const isDoor = new Set(code.filter(({ name, size }) => size > LARGE && doors.has(plainOf(name))).map(({ name }) => name));
  const module = binaryen.readBinary(bytes);
  const calls = callsOf(module);
  const mask = new Map(names.map((name) => [name, byName.get(plainOf(name)) ?? ALL]));
  // Optimising makes one of functions that are alike: whoever calls one needs it.
  for (let index = 0; index < module.getNumElementSegments(); index += 1) {
    for (const name of binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(index)).data) if (!isDoor.has(name)) mask.set(name, ALL);
  }
  const open = [...names];
  while (open.length) {
    const name = open.pop();
    for (const to of calls.get(name) ?? []) {
      if (!mask.has(to) || (mask.get(name) === ALL && isDoor.has(to))) continue;
      const both = mask.get(to) | mask.get(name);
      if (both !== mask.get(to)) open.push(to);
      mask.set(to, both);
    }
  }
  // Texts share their ends.
  const places = new Map();
  for (const [node, { address, size }] of graph.pieces) {
    for (let at = address; at < address + size; at += 1) places.set(at, (places.get(at) ?? 0) | (masks.get(node) || ALL));
  }
  const runs = [];
  for (const [at, need] of [...places].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] === need && last[1][1] === at) last[1][1] = at + 1;
    else runs.push([need, [at, at + 1]]);
  }
  writeFileSync(out, `${JSON.stringify({ kinds, functions: grouped(names.map((name, index) => [mask.get(name), index])), bytes: grouped(runs) })}\n`);
}

/** Which functions each function calls, by name. */
function callsOf(module) {
  const plain = (name) => name.replaceAll('"', '').replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const calls = new Map();
  let last;
  for (const [, word, name] of module.emitText().matchAll(/\((func|call|return_call|ref\.func) \$("[^"]*"|[^\s()]+)/g)) {
    if (word === 'func') calls.set(plain(name), last = new Set());
    else last?.add(plain(name));
  }
  return calls;
}

/** All parts but those that no page of one file puts together: for reading aloud, and for all goods. */
function files(folder) {
  const more = PARTS.map(({ name }, at) => [name, `${folder}/tradefall-${name}.wasm ${at + 1}`]).filter(([name]) => !['reading', 'goods'].includes(name));
  return [`${folder}/tradefall_bg.wasm 0`, ...more.map(([, file]) => file)];
}

/** Keeps what the page's script calls of the parts that were put together. */
function trim(path, glue) {
  const module = binaryen.readBinary(readFileSync(path));
  module.setFeatures(FEATURES);
  const script = readFileSync(glue, 'utf8');
  const names = Array.from({ length: module.getNumExports() }, (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name);
  for (const name of names) if (!new RegExp(`\\.${name}\\b`).test(script)) module.removeExport(name);
  writeFileSync(path, module.emitBinary());
}

const [what, from, to, out] = process.argv.slice(2);
if (what === 'parts') console.log(files(from).join(' '));
else if (what === 'trim') trim(from, to);
else plan(from, to, out);
