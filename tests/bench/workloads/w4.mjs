// W4: a reader pans and zooms a timeline of 100, 1,000 or 10,000 events.

import { visit } from '../browser.mjs';
import { walk } from '../steps.mjs';

const STEPS = 120;
const [FIRST, LAST] = [Date.UTC(2015, 0, 1), Date.UTC(2025, 0, 1)];

/** The windows: from all years in to five months, across, and out again. */
function windows() {
  const all = LAST - FIRST;
  return Array.from({ length: STEPS }, (_, step) => {
    const part = step / (STEPS - 1);
    const depth = Math.min(1, 3 * part, 3 * (1 - part));
    const width = all * (1 - depth) + (all / 24) * depth;
    const start = FIRST + (all - width) * (0.5 + 0.4 * Math.sin(part * 9));
    return [start, start + width];
  });
}

const columns = [['first', 'ms'], ['step', 'ms'], ['p95', 'ms'], ['steps', '']];
const sized = (count, goals) => ({
  id: `W4-${count}`,
  title: `a timeline of ${count.toLocaleString('en')} events in 8 lanes, ${STEPS} steps of panning and zooming, 960 px`,
  what: 'first: from the data at hand to the frame after the draw; step: main thread for each step and its frame, median and 95th percentile',
  folder: 'timeline',
  query: `?n=${count}`,
  isSparse: true,
  extra: [],
  columns,
  goals,
  rounds: { quick: 1, full: 7 },
  measure: async (place) => {
    const result = await visit(place, walk(windows()));
    if (place.contestant.draws && !result.changed) throw new Error('the chart does not move');
    return { ...result, first: result.painted - result.begin };
  },
});

export default [
  sized(100, [{ column: 'step', peer: 'vis-timeline' }]),
  sized(1_000, [{ column: 'step', peer: 'vis-timeline', most: 0.3 }, { column: 'first', peer: 'vis-timeline', most: 0.15 }]),
  sized(10_000, [{ column: 'step', peer: 'tradefall', of: 'W4-1000', most: 1.5 }, { column: 'first', peer: 'echarts', most: 0.2 }]),
];
