// What the linker knows of a WebAssembly file and optimisers forget: which
// function and which piece of data refers to which. Read from the sections
// that `--emit-relocs` leaves, as the tool conventions describe them
// (https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md).

const SECTION = { imports: 2, code: 10, data: 11 };
const SYMBOL = { function: 0, data: 1, section: 3 };
const UNDEFINED = 0x10; // of a symbol's flags
const EXPLICIT_NAME = 0x40;
const WITH_ADDEND = new Set([3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23]); // types of relocations
const TO_SYMBOL = new Set([0, 1, 2, 3, 4, 5, 12, 18, 24, 14, 15, 16, 17, 11, 21, 22, 23]);

/** Reads numbers and texts one after the other. */
class Reader {
  constructor(bytes, at = 0) { this.bytes = bytes; this.at = at; }
  byte() { return this.bytes[this.at++]; }
  number() { // LEB128 without a sign
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  signed() {
    for (let value = 0, shift = 0; ;) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) return shift < 32 && byte & 64 ? value | (-1 << shift) : value;
    }
  }
  text() {
    const size = this.number();
    this.at += size;
    return this.bytes.toString('utf8', this.at - size, this.at);
  }
  list(item) { return Array.from({ length: this.number() }, (_, index) => item(index)); }
}

function sectionsOf(bytes) {
  const reader = new Reader(bytes, 8);
  const sections = [];
  while (reader.at < bytes.length) {
    const from = reader.at;
    const id = reader.byte();
    const end = reader.number() + reader.at;
    const name = id ? '' : reader.text();
    sections.push({ id, name, from, start: reader.at, end });
    reader.at = end;
  }
  return sections;
}

function limits(reader) {
  const hasMost = reader.number() & 1;
  reader.number();
  if (hasMost) reader.number();
}

/** How many functions are imported: those of the file itself are counted from there. */
function importedFunctions(reader) {
  let functions = 0;
  reader.list(() => {
    reader.text();
    reader.text();
    const kind = reader.byte();
    if (kind === 0) { functions += 1; reader.number(); }
    if (kind === 1) reader.byte();
    if (kind === 1 || kind === 2) limits(reader);
    if (kind === 3) reader.at += 2;
  });
  return functions;
}

/**
 * Functions and data of a linked file. `functions`: index to names; `data`: the
 * pieces with `address` and `size`; `refers`: from a function's index, or a
 * piece as text, to a set of the same.
 */
export function linked(bytes) {
  const sections = sectionsOf(bytes);
  const open = (match) => {
    const section = sections.find(match);
    if (!section) throw new Error('the linker left no relocations; link with --emit-relocs');
    return new Reader(bytes, section.start);
  };
  const numbered = (id) => open((section) => section.id === id);
  const first = importedFunctions(numbered(SECTION.imports));

  const codeStart = sections.find(({ id }) => id === SECTION.code).start;
  const code = numbered(SECTION.code);
  const bodies = code.list((index) => {
    const size = code.number();
    const start = code.at - codeStart;
    code.at += size;
    return { index: first + index, start, end: start + size };
  });

  const dataStart = sections.find(({ id }) => id === SECTION.data).start;
  const data = numbered(SECTION.data);
  const segments = data.list(() => {
    if (data.number() !== 0) throw new Error('a data segment has no fixed place');
    data.byte(); // i32.const
    const address = data.signed();
    data.byte(); // end
    const size = data.number();
    const start = data.at - dataStart;
    data.at += size;
    return { address, start, size };
  });

  const functions = new Map();
  const pieces = new Map();
  const linking = open(({ name }) => name === 'linking');
  linking.number(); // version
  const end = sections.find(({ name }) => name === 'linking').end;
  let symbols = [];
  while (linking.at < end) {
    const type = linking.byte();
    const next = linking.number() + linking.at;
    if (type === 8) symbols = linking.list(() => symbol(linking));
    linking.at = next;
  }

  function symbol(reader) {
    const kind = reader.byte();
    const flags = reader.number();
    if (kind === SYMBOL.section) return reader.number() && undefined;
    if (kind === SYMBOL.data) {
      reader.text();
      if (flags & UNDEFINED) return undefined;
      const segment = segments[reader.number()];
      const address = segment.address + reader.number();
      const size = reader.number();
      const node = `${address}+${size}`;
      pieces.set(node, { address, size });
      return node;
    }
    const index = reader.number();
    const name = flags & UNDEFINED && !(flags & EXPLICIT_NAME) ? '' : reader.text();
    if (kind !== SYMBOL.function) return undefined;
    if (name) functions.set(index, [...(functions.get(index) ?? []), name]);
    return index;
  }

  const refers = new Map();
  const add = (from, to) => {
    if (!refers.has(from)) refers.set(from, new Set());
    refers.get(from).add(to);
  };
  const bodyAt = (offset) => bodies.find(({ start, end: last }) => offset >= start && offset < last).index;
  const sorted = [...pieces];
  const piecesAt = (offset) => {
    const segment = segments.find(({ start, size }) => offset >= start && offset < start + size);
    const address = segment.address + offset - segment.start;
    return sorted.filter(([, piece]) => address >= piece.address && address < piece.address + piece.size).map(([node]) => node);
  };
  for (const { start, name } of sections) {
    if (!name.startsWith('reloc.')) continue;
    const reader = new Reader(bytes, start);
    const { id } = sections[reader.number()];
    reader.list(() => {
      const type = reader.byte();
      const offset = reader.number();
      const to = symbols[reader.number()];
      if (WITH_ADDEND.has(type)) reader.signed();
      if (!TO_SYMBOL.has(type) || to === undefined) return;
      const from = id === SECTION.code ? [bodyAt(offset)] : piecesAt(offset);
      from.forEach((node) => add(node, to));
    });
  }
  return { functions, pieces, refers };
}

/** The file without what is for linking, which is no longer true after the next change. */
export function bare(bytes) {
  const sections = sectionsOf(bytes);
  const kept = sections.filter(({ id, name }) => id !== 0 || !/^(linking|reloc\.)/.test(name));
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ from, end }) => bytes.subarray(from, end))]);
}

/** A number in LEB128. */
function numbered(number) {
  const bytes = [];
  for (let rest = number; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const counted = (...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([numbered(body.length), body]);
};

/** The file with `names` for its functions, in their order, and for no imported one. */
export function named(bytes, names) {
  const sections = sectionsOf(bytes);
  const imported = importedFunctions(new Reader(bytes, sections.find(({ id }) => id === SECTION.imports).start));
  const kept = sections.filter(({ name }) => name !== 'name').map(({ from, end }) => bytes.subarray(from, end));
  const pairs = names.flatMap((name, index) => [numbered(imported + index), counted(Buffer.from(name))]);
  const section = counted(counted(Buffer.from('name')), Buffer.from([1]), counted(numbered(names.length), ...pairs));
  return Buffer.concat([bytes.subarray(0, 8), ...kept, Buffer.from([0]), section]);
}

/** The functions of a file: each name, as far as they have any, its code and the bytes of that. */
export function codeOf(bytes) {
  const sections = sectionsOf(bytes);
  const at = (match) => new Reader(bytes, sections.find(match).start);
  const imported = importedFunctions(at(({ id }) => id === SECTION.imports));
  const names = new Map();
  const end = sections.find(({ name }) => name === 'name')?.end ?? 0;
  for (const reader = end && at(({ name }) => name === 'name'); reader.at < end;) {
    const type = reader.byte();
    const next = reader.number() + reader.at;
    if (type === 1) reader.list(() => names.set(reader.number(), reader.text()));
    reader.at = next;
  }
  const code = at(({ id }) => id === SECTION.code);
  return code.list((index) => {
    const size = code.number();
    const body = bytes.subarray(code.at, code.at + size);
    code.at += size;
    return { name: names.get(imported + index) ?? '', size, body };
  });
}
