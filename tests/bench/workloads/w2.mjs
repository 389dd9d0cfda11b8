// W2: a line of 100 thousand, a million and ten million points, panned and zoomed.

import { visit } from '../browser.mjs';
import { walk } from '../steps.mjs';

const STEPS = 120;

/** The windows, as of a timeline (W4): from all points in to a 24th of them, across, and out again. */
const windows = (count) => Array.from({ length: STEPS }, (_, step) => {
  const part = step / (STEPS - 1);
  const depth = Math.min(1, 3 * part, 3 * (1 - part));
  const width = count * (1 - depth + depth / 24);
  const start = (count - width) * (0.5 + 0.4 * Math.sin(part * 9));
  return [start, start + width];
});

/** Megabytes that the page holds when what is not needed is gone: objects, arrays, and what it says of an engine's memory. */
async function memoryOf({ client, page }) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize + await page.evaluate(() => window.memory?.() ?? 0)) / 1e6;
}

const sized = (count, goals, more = {}) => ({
  id: `W2-${count}`,
  title: `a line of ${count.toLocaleString('en')} points, ${STEPS} steps of panning and zooming, 960 px`,
  what: 'first: from the numbers at hand to the frame after the draw; step: main thread for each step and its frame, median and 95th percentile; memory: of the page, scripts and numbers included',
  folder: 'long',
  query: `?n=${count}`,
  extra: [],
  columns: [['first', 'ms'], ['step', 'ms'], ['p95', 'ms'], ['steps', ''], ['memory', 'MB']],
  goals,
  rounds: { quick: 1, full: 5 },
  measure: async (place) => {
    let memory;
    const result = await visit(place, async (opened) => {
      memory = await memoryOf(opened);
      return walk(windows(count))(opened);
    });
    if (place.contestant.draws && !result.changed) throw new Error('the chart does not move');
    return { ...result, first: result.painted - result.begin, memory };
  },
  ...more,
});

export default [
  sized(100_000, [{ column: 'step', peer: 'uplot' }]),
  sized(1_000_000, [{ column: 'step', peer: 'uplot', most: 0.3, mostAt: { 1: 0.55 } }, { column: 'first', peer: 'uplot', most: 0.6 }]),
  // Whoever has an object a point has no room for them.
  sized(10_000_000, [{ column: 'step', peer: 'uplot', most: 0.15 }, { column: 'step', peer: 'tradefall', of: 'W2-100000', most: 1.25 }], {
    isFull: true, ratios: [1], rounds: { full: 3 }, without: ['chartjs', 'echarts', 'lightweight-charts'],
  }),
];
