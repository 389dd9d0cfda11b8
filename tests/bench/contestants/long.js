// The data of the long line: the same numbers for everyone, made in the page.

/** How many there are. */
export const COUNT = Number(new URLSearchParams(location.search).get('n'));
/** Seconds from one to the next. */
export const STEP = 60;
/** The moment of the first, in seconds of Unix. */
export const START = Date.UTC(2000, 0, 1) / 1000;

/** A course with days in it, restless, with single spikes. */
export function values() {
  let state = 2022;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const all = new Float64Array(COUNT);
  let level = 50;
  for (let at = 0; at < COUNT; at += 1) {
    level += (next() - 0.5) + (50 - level) * 0.0001;
    all[at] = level + 5 * Math.sin(at / 229) + (next() < 1e-5 ? 60 : 0);
  }
  return all;
}

/** Their moments, in seconds. */
export const moments = () => Float64Array.from({ length: COUNT }, (_, at) => START + at * STEP);
