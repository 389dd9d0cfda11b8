// W4: a reader pans and zooms a timeline of 100, 1,000 or 10,000 events.

import { visit } from '../browser.mjs';

const STEPS = 120;
// Whoever needs longer for all steps is measured on those that fit.
const MOST_MS = 12_000;
const [FIRST, LAST] = [Date.UTC(2015, 0, 1), Date.UTC(2025, 0, 1)];
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

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

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Main-thread milliseconds from each step to the next. */
function readTrace(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const marks = traceEvents.filter(({ name, cat }) => name === 'step' && cat.includes('user_timing')).toSorted((a, b) => a.ts - b.ts);
  const [{ pid, tid }] = marks;
  const tasks = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === 'RunTask');
  return marks.slice(0, -1).map(({ ts }, index) => {
    const end = marks[index + 1].ts;
    // A task that goes on across a mark counts with its part.
    return tasks.reduce((sum, task) => sum + Math.max(0, Math.min(task.ts + task.dur, end) - Math.max(task.ts, ts)), 0) / 1000;
  });
}

async function walk({ browser, page, shot }) {
  const first = await page.evaluate(() => performance.getEntriesByName('begin')[0].startTime);
  await page.waitForTimeout(500);
  const before = await shot();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(async ({ steps, most }) => {
    const began = performance.now();
    const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    for (const [at, [start, end]] of steps.entries()) {
      if (at > 5 && performance.now() - began > most) break;
      await frame();
      performance.mark('step');
      window.show(start, end);
      await frame();
      await frame();
    }
    performance.mark('step');
  }, { steps: windows(), most: MOST_MS });
  const costs = readTrace(await browser.stopTracing());
  await page.evaluate(([start, end]) => window.show(start, end), windows()[STEPS / 2]);
  await page.waitForTimeout(200);
  const changed = !before.equals(await shot());
  return { begin: first, step: median(costs), p95: costs.toSorted((a, b) => a - b)[Math.ceil(costs.length * 0.95) - 1], steps: costs.length, costs, changed };
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
    const result = await visit(place, walk);
    if (place.contestant.draws && !result.changed) throw new Error('the chart does not move');
    return { ...result, first: result.painted - result.begin };
  },
});

export default [
  sized(100, [{ column: 'step', peer: 'vis-timeline' }]),
  sized(1_000, [{ column: 'step', peer: 'vis-timeline', most: 0.3 }, { column: 'first', peer: 'vis-timeline', most: 0.15 }]),
  sized(10_000, [{ column: 'step', peer: 'tradefall', of: 'W4-1000', most: 1.5 }, { column: 'first', peer: 'echarts', most: 0.2 }]),
];
