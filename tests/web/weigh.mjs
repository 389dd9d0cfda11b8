// What each crate, and each room of ours, costs in the reader's engine: bytes
// of code before compression, by part. Reads target/parts, where the parts lie
// with the names of their functions.

import { readFileSync } from 'node:fs';
import { codeOf } from './linked.mjs';
import { PARTS } from './parts.mjs';

const folder = new URL('../../target/parts/', import.meta.url).pathname;
const parts = ['tradefall_bg', ...PARTS.map(({ name }) => `tradefall-${name}`)];

/** The crate of a mangled name, and its room if it is ours: `tradefall::chart::flow`. */
function roomOf(name) {
  const root = /^_R.*?C(?:s[0-9A-Za-z]*_)?(\d+)/.exec(name);
  if (!root) return name.startsWith('tradefall_') || name.includes('shim') ? 'functions for the page' : 'others';
  let at = root[0].length;
  const crate = name.slice(at, at += Number(root[1])).replace(/^_/, '');
  if (crate !== 'tradefall') return ['core', 'alloc', 'std', 'compiler_builtins'].includes(crate) ? 'the standard library' : crate;
  const path = [crate];
  for (let word; path.length < 3 && (word = /^(\d+)/.exec(name.slice(at))); at += word[0].length + Number(word[0])) {
    path.push(name.slice(at + word[0].length, at + word[0].length + Number(word[0])).replace(/^_/, ''));
  }
  return path.join('::');
}

const rooms = new Map();
parts.forEach((part, index) => {
  for (const { name, size } of codeOf(readFileSync(`${folder}${part}.wasm`))) {
    const room = roomOf(name);
    if (!rooms.has(room)) rooms.set(room, parts.map(() => 0));
    rooms.get(room)[index] += size;
  }
});

const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
const row = (name, cells) => console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(9)).join(''));
row('bytes of code', ['draws', ...PARTS.map(({ name }) => name), 'all']);
for (const [room, sizes] of [...rooms].sort(([, a], [, b]) => sum(b) - sum(a))) row(room, [...sizes.map((size) => size || ''), sum(sizes)]);
const total = parts.map((_, index) => sum([...rooms.values()].map((sizes) => sizes[index])));
row('sum', [...total, sum(total)]);
