// Cuts the reader's engine into parts, each with what those that it stands on
// lack:
//
//   node split.mjs bare LINKED OUT          without relocations, for wasm-bindgen
//   node split.mjs LINKED BOUND GLUE FOLDER
//       writes FOLDER/tradefall_bg.wasm and tradefall-PART.wasm, and changes GLUE
//
// LINKED is what the compiler made, with relocations; BOUND the same after
// wasm-bindgen, with the names of its functions. What a part brings stands in
// parts.mjs; what only it uses goes with it: code, texts, tables. The first part
// has a small function in the place of each that may be called before its part
// is there: it leads through a table that parts fill as they come, and traps as
// long as they have not. GLUE is wasm-bindgen's script: names that only it and the
// engine know each other's functions by become short ones, and what loads an
// engine elsewhere goes.

import { readFileSync, writeFileSync } from 'node:fs';
import binaryen from 'binaryen';
import { bare, linked } from './linked.mjs';
import { FIRST, PARTS, shared, standsOn } from './parts.mjs';
import { FEATURES, isIn, unhashed } from './rooms.mjs';

binaryen.setDebugInfo(true); // Names stay, for weigh.mjs.

const STUBS = 'parts'; // the table that leads from a part to those after it
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const GAP = 12; // bytes between two pieces of data that cost more as a piece of their own

/** The part whose rooms a function is in, 0 if in none; one that goes by several names is where all of theirs find it. */
function partOf(names) {
  const parts = names.map((name) => PARTS.findLastIndex(({ rooms, exports }) => exports.includes(unhashed(name)) || rooms.some((path) => isIn(name, path))) + 1);
  return parts.length ? parts.reduce(shared) : 0;
}

/**
 * The part of each function and piece of data: that of its room, else the last that all who refer to it stand on. Nobody refers to
 * what only told wasm-bindgen of types: `isThere` knows what it has left.
 */
function divide({ functions, pieces, refers }, isThere) {
  const own = (node) => (typeof node === 'number' ? partOf(functions.get(node) ?? []) : 0);
  const referred = new Set([...refers.values()].flatMap((nodes) => [...nodes]));
  const parts = new Map();
  const open = [...functions].filter(([index, names]) => !referred.has(index) && names.some(isThere)).map(([index]) => [index, 0]);
  while (open.length) {
    const [node, from] = open.pop();
    const room = own(node);
    const wanted = standsOn(from, room) ? from : room;
    const part = parts.has(node) ? shared(parts.get(node), wanted) : wanted;
    if (parts.get(node) === part) continue;
    parts.set(node, part);
    for (const next of refers.get(node) ?? []) open.push([next, part]);
  }
  const byName = new Map();
  const idle = new Set(); // names of functions that nothing leads to
  for (const [index, names] of functions) {
    for (const name of names) byName.set(unhashed(name), parts.get(index) ?? 0);
    if (!parts.has(index)) names.forEach((name) => idle.add(unhashed(name)));
  }
  return { byName, idle, ofPiece: (node) => parts.get(node) ?? 0, pieces };
}

const read = (path) => {
  const module = binaryen.readBinary(readFileSync(path));
  module.setFeatures(FEATURES);
  return module;
};

const all = (module, kind, info) => Array.from({ length: module[`getNum${kind}s`]() }, (_, index) => info(module[`get${kind}ByIndex`](index)));
const functionsOf = (module) => all(module, 'Function', binaryen.getFunctionInfo);

/** The first bytes of memory, in runs, cut by the part that needs them. */
function memoryOf(module, { pieces, ofPiece }, count) {
  const bytes = new Map(); // by address
  for (const { offset, data } of all(module, 'DataSegment', (segment) => module.getDataSegmentInfo(segment))) {
    new Uint8Array(data).forEach((byte, index) => bytes.set(offset + index, byte));
  }
  const part = new Map();
  for (const [node, { address, size }] of pieces) {
    // Texts share their ends.
    for (let at = address; at < address + size; at += 1) part.set(at, part.has(at) ? shared(part.get(at), ofPiece(node)) : ofPiece(node));
  }
  const cut = Array.from({ length: count }, () => []);
  for (const [address, byte] of [...bytes].sort(([a], [b]) => a - b)) {
    const runs = cut[part.get(address) ?? 0];
    const last = runs.at(-1);
    const skipped = last ? Array.from({ length: address - last.end }, (_, index) => bytes.get(last.end + index)) : [];
    if (last && skipped.length <= GAP && !skipped.includes(undefined)) {
      last.data.push(...skipped, byte);
      last.end = address + 1;
    } else {
      runs.push({ offset: address, end: address + 1, data: [byte] });
    }
  }
  return cut;
}

/** Consecutive places that hold something, as runs. */
function runsOf(places) {
  const runs = [];
  for (const [at, name] of places) {
    const last = runs.at(-1);
    if (last && last.at + last.names.length === at) last.names.push(name);
    else runs.push({ at, names: [name] });
  }
  return runs;
}

// What takes the place of the ways to load that wasm-bindgen offers: engine.js has the module already.
const LOAD = `
let begun;
async function load(module) {
    begun ??= WebAssembly.instantiate(module, __wbg_get_imports()).then((instance) => __wbg_finalize_init(instance, module));
    await begun.catch((error) => { begun = undefined; throw error; });
    return wasm;
}

function ours(object) {
    if (object.__wbg_inst !== undefined && object.__wbg_inst !== __wbg_instance_id) throw new Error('Invalid stale object from previous Wasm instance');
}

export { load as default };
`;

/** A script of wasm-bindgen's without what no browser with these features, and no page of ours, needs. */
function lean(script) {
  return [
    [/ *if \(this\.__wbg_inst !== undefined && .*\n.*stale object.*\n *\}/g, 'ours(this);'],
    [/ *__wbg_call_guard\(\);\n/g, ''], // It asks for what only `panic = "unwind"` does.
    [/\(typeof FinalizationRegistry === 'undefined'\)\n *\? [^\n]*\n *: /, ''],
    [/function __wbg_call_guard\(\) \{[^]*?\n\}\n/, ''],
    [/ *(let )?__wbg_reinit_scheduled = false;\n/g, ''],
    [/if \(Symbol\.dispose\) .*\n/, ''],
    [/if \(!\('encodeInto' in [^]*?\n\}\n/, ''],
    [/async function __wbg_load\([^]*$/, LOAD],
  ].reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`wasm-bindgen's script has nothing like ${from} any more`);
    return text.replace(from, () => to);
  }, script);
}

/** Writes the parts of an engine. */
function split(linkedPath, path, glue, outs) {
  const whole = read(path);
  const functions = functionsOf(whole);
  const left = new Set(functions.map(({ name }) => unhashed(name)));
  const plan = divide(linked(readFileSync(linkedPath)), (name) => left.has(unhashed(name)));
  const count = PARTS.length + 1;
  const own = functions.filter(({ module }) => !module);
  const partOfFunction = new Map(own.map(({ name }) => [name, plan.byName.get(unhashed(name)) ?? 0]));
  const known = new Set([...FIRST, ...PARTS.flatMap(({ exports }) => exports)]);
  const unknown = all(whole, 'Export', binaryen.getExportInfo).map(({ name }) => name).filter((name) => name.startsWith('tradefall_') && !known.has(name));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: exported, but in no part of the engine; name it in parts.mjs`);
  const memory = memoryOf(whole, plan, count);
  const { initial, max } = whole.getMemoryInfo();
  const [main, ...tables] = all(whole, 'Table', binaryen.getTableInfo);
  const [elements] = all(whole, 'ElementSegment', binaryen.getElementSegmentInfo);
  const start = binaryen.getExpressionInfo(elements.offset).value;
  const globals = all(whole, 'Global', binaryen.getGlobalInfo).filter(({ mutable }) => mutable);

  const wanted = Array.from({ length: count }, () => new Set()); // of each part, by later ones

  const clean = (module) => module.runPasses(['remove-unused-module-elements']);
  const fill = (module, part) => {
    module.removeElementSegment(elements.name);
    const places = elements.data.map((name, index) => [start + index, name])
      .filter(([, name]) => !plan.idle.has(unhashed(name)) && (partOfFunction.get(name) === part || (!part && !partOfFunction.has(name))));
    runsOf(places).forEach((run, index) => module.addActiveElementSegment(main.name, `e${index}`, run.names, module.i32.const(run.at)));
    const pieces = memory[part].map(({ offset, data }) => ({ offset: module.i32.const(offset), data: new Uint8Array(data), passive: false }));
    module.setMemory(initial, max ?? -1, null, pieces, false, false, '0');
  };
  const importsOf = (module) => functionsOf(module).filter(({ module: from }) => from);

  const later = outs.map((_, part) => {
    if (!part) return undefined;
    const module = read(path);
    for (const { name, params, results } of functions) {
      const at = partOfFunction.get(name) ?? 0;
      if (at === part && partOfFunction.has(name)) continue;
      module.removeFunction(name);
      // What may not be there yet is reached through the first part.
      module.addFunctionImport(name, String(standsOn(part, at) ? at : 0), name, params, results);
    }
    for (const { name } of all(module, 'Export', binaryen.getExportInfo)) module.removeExport(name);
    for (const { name } of own) if (partOfFunction.get(name) === part) module.addFunctionExport(name, name);
    fill(module, part);
    module.addMemoryImport('0', '0', 'memory');
    module.addTableImport(main.name, '0', '_t');
    for (const { name } of tables) module.addTableImport(name, '0', name); // wasm-bindgen exports its own.
    for (const { name, type, mutable } of globals) module.addGlobalImport(name, '0', `_${name}`, type, mutable);
    clean(module);
    for (const { name, module: from } of importsOf(module)) wanted[Number(from)].add(name);
    return module;
  });
  // What parts know each other's functions by: of one length, in their order, which compresses best. What a later part
  // has and the first leads to is known by two names, so that all parts can be put together.
  const linking = own.filter(({ name }) => wanted.some((set) => set.has(name)));
  const links = linking.flatMap(({ name }) => wanted.flatMap((set, at) => (set.has(name) ? [`${at} ${name}`] : [])));
  const short = new Map(links.map((link, at) => [link, SIGNS[at / 62 | 0] + SIGNS[at % 62]]));
  later.forEach((module, part) => {
    if (!part) return;
    for (const { name } of all(module, 'Export', binaryen.getExportInfo)) module.removeExport(name);
    for (const { name } of linking) if (wanted[part].has(name)) module.addFunctionExport(name, short.get(`${part} ${name}`));
    const known = new Map(importsOf(module).map((one) => [one.name, one]));
    for (const { name, params, results } of linking) {
      if (!known.has(name)) continue;
      module.removeFunction(name);
      module.addFunctionImport(name, known.get(name).module, short.get(`${known.get(name).module} ${name}`), params, results);
    }
  });

  const first = read(path);
  let script = readFileSync(glue, 'utf8');
  const offered = []; // to the script, by short names
  functions.filter(({ module: from }) => from).forEach(({ name, module: from, base, params, results }, index) => {
    const brief = `_${index.toString(36)}`;
    first.removeFunction(name);
    first.addFunctionImport(name, from, brief, params, results);
    script = script.replaceAll(`${base}:`, `${brief}:`);
  });
  const offers = all(first, 'Export', binaryen.getExportInfo).filter(({ kind }) => kind === binaryen.ExternalFunction);
  offers.forEach(({ name, value }, index) => {
    const brief = `f${index.toString(36)}`;
    first.removeExport(name);
    script = script.replaceAll(new RegExp(`wasm\\.${name}\\b`, 'g'), `wasm.${brief}`);
    offered.push([value, brief]);
  });
  writeFileSync(glue, lean(script));
  for (const { name, params, results } of own) {
    if (!partOfFunction.get(name)) continue;
    first.removeFunction(name);
    first.addFunctionImport(name, '0', name, params, results);
  }
  fill(first, 0);
  for (const { name } of linking) if (wanted[0].has(name)) first.addFunctionExport(name, short.get(`0 ${name}`));
  for (const [name, brief] of offered) first.addFunctionExport(name, brief);
  first.addTableExport(main.name, '_t');
  for (const { name } of globals) first.addGlobalExport(name, `_${name}`);
  clean(first);
  const stubs = importsOf(first).filter(({ module: from }) => from === '0').sort((a, b) => partOfFunction.get(a.name) - partOfFunction.get(b.name));
  const astray = stubs.filter(({ name }) => !partOf([name]));
  if (astray.length) throw new Error(`the first part leads to functions that no line of parts.mjs names: ${astray.map(({ name }) => name).join(', ')}`);
  first.addTable(STUBS, stubs.length, stubs.length);
  first.addTableExport(STUBS, '_s');
  stubs.forEach(({ name, params, results }, place) => {
    first.removeFunction(name);
    const given = binaryen.expandType(params).map((type, index) => first.local.get(index, type));
    first.addFunction(name, params, results, [], first.call_indirect(STUBS, first.i32.const(place), given, params, results));
  });

  outs.forEach((out, part) => {
    const module = part ? later[part] : first;
    if (part) {
      const places = stubs.map(({ name }, place) => [place, name]).filter(([, name]) => partOfFunction.get(name) === part);
      module.addTable(STUBS, stubs.length, stubs.length);
      runsOf(places).forEach((run) => module.addActiveElementSegment(STUBS, 'stubs', run.names, module.i32.const(run.at)));
      module.addTableImport(STUBS, '0', '_s');
    }
    module.runPasses(['remove-unused-module-elements']);
    if (!module.validate()) throw new Error(`part ${part} is not valid`);
    writeFileSync(out, module.emitBinary());
  });
}

const [from, to, glue, out] = process.argv.slice(2);
if (from === 'bare') writeFileSync(glue, bare(readFileSync(to)));
else split(from, to, glue, [`${out}/tradefall_bg.wasm`, ...PARTS.map(({ name }) => `${out}/tradefall-${name}.wasm`)]);
