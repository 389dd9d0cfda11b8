// LZMA as in .lzma files, for a page that is one file: a quarter smaller than
// what browsers unpack themselves. After the specification in the LZMA SDK
// (public domain); names of its tables are places in one array here.

const MATCH = 0;
const REP = 192;
const REP_0 = 204;
const REP_1 = 216;
const REP_2 = 228;
const REP_0_LONG = 240;
const SLOT = 432;
const SPECIAL = 688;
const ALIGN = 802;
const LENGTH = 818;
const REP_LENGTH = 1332;
const LITERAL = 1846;

/** The bytes that were packed; `breathe` is awaited between pieces of work. */
export async function unpack(packed, breathe) {
  const lc = packed[0] % 9;
  const lp = Math.floor(packed[0] / 9) % 5;
  const pb = Math.floor(packed[0] / 45);
  const view = new DataView(packed.buffer);
  const out = new Uint8Array(view.getUint32(5, true));
  const odds = new Uint16Array(LITERAL + (768 << (lc + lp))).fill(1024);
  let range = 0xffffffff;
  let code = view.getUint32(14);
  let at = 18;

  function normalise() {
    if (range >= 0x1000000) return;
    range *= 256;
    code = code * 256 + packed[at];
    at += 1;
  }

  function bit(place) {
    const odd = odds[place];
    const bound = (range >>> 11) * odd;
    const found = code < bound ? 0 : 1;
    if (found) {
      range -= bound;
      code -= bound;
      odds[place] = odd - (odd >> 5);
    } else {
      range = bound;
      odds[place] = odd + ((2048 - odd) >> 5);
    }
    normalise();
    return found;
  }

  function tree(base, bits) {
    let node = 1;
    while (node < 1 << bits) node = node * 2 + bit(base + node);
    return node - (1 << bits);
  }

  function reversed(base, bits) {
    let found = 0;
    for (let place = 0, node = 1; place < bits; place += 1) {
      const one = bit(base + node);
      node = node * 2 + one;
      found += one << place;
    }
    return found;
  }

  function direct(bits) {
    let found = 0;
    for (let left = bits; left > 0; left -= 1) {
      range >>>= 1;
      const one = code < range ? 0 : 1;
      code -= one * range;
      normalise();
      found = found * 2 + one;
    }
    return found;
  }

  function length(base, place) {
    if (!bit(base)) return 2 + tree(base + 2 + place * 8, 3);
    if (!bit(base + 1)) return 10 + tree(base + 130 + place * 8, 3);
    return 18 + tree(base + 258, 8);
  }

  function distance(long) {
    const slot = tree(SLOT + Math.min(long - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 + (slot & 1)) << bits;
    if (slot < 14) return start + reversed(SPECIAL + start - slot - 1, bits);
    return start + direct(bits - 4) * 16 + reversed(ALIGN, 4);
  }

  let to = 0;
  let state = 0;
  let last = [0, 0, 0, 0];

  function literal() {
    const base = LITERAL + 768 * (((to & ((1 << lp) - 1)) << lc) + ((out[to - 1] ?? 0) >> (8 - lc)));
    let sign = 1;
    if (state > 6) {
      for (let like = out[to - last[0] - 1]; sign < 256; like *= 2) {
        const guess = (like >> 7) & 1;
        const one = bit(base + (1 + guess) * 256 + sign);
        sign = sign * 2 + one;
        if (one !== guess) break;
      }
    }
    while (sign < 256) sign = sign * 2 + bit(base + sign);
    out[to] = sign;
    to += 1;
    state -= state < 4 ? state : state < 10 ? 3 : 6;
  }

  function copy(count) {
    for (const end = Math.min(to + count, out.length); to < end; to += 1) out[to] = out[to - last[0] - 1];
  }

  function next() {
    const place = to & ((1 << pb) - 1);
    const low = state < 7;
    if (!bit(MATCH + state * 16 + place)) {
      literal();
    } else if (!bit(REP + state)) {
      const count = length(LENGTH, place);
      last = [distance(count), ...last.slice(0, 3)];
      state = low ? 7 : 10;
      copy(count);
    } else {
      let from = 0;
      if (bit(REP_0 + state)) {
        from = 1;
        if (bit(REP_1 + state)) from = 2 + bit(REP_2 + state);
      } else if (!bit(REP_0_LONG + state * 16 + place)) {
        state = low ? 9 : 11;
        copy(1);
        return;
      }
      const [found] = last.splice(from, 1);
      last.unshift(found);
      const count = length(REP_LENGTH, place);
      state = low ? 8 : 11;
      copy(count);
    }
  }

  while (to < out.length) {
    for (const end = Math.min(to + 8192, out.length); to < end;) next();
    await breathe();
  }
  return out;
}
