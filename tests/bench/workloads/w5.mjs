// W5: a reader moves the pointer over the chart of W1, and over a line of a
// million points.

import { visit } from '../browser.mjs';

const MOVES = 200;
// Longer than a frame, so that no two moves are delivered as one.
const PAUSE_MS = 24;
const KINDS = new Set(['pointerrawupdate', 'pointermove', 'mousemove']);
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The median and the value that 95 of 100 do not exceed. */
function quantiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * Main-thread milliseconds from each move to the next: all tasks, and the
 * handlers alone. Read from the browser's trace, since work that a handler
 * leaves for the frame (style, layout, paint, filling the canvas) counts too.
 */
function readTrace(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const isMove = ({ name, args }) => name === 'EventDispatch' && KINDS.has(args.data?.type);
  const first = traceEvents.find((event) => isMove(event) && event.args.data.type === 'pointermove');
  if (!first) throw new Error('no move arrived in the page');
  const main = traceEvents.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X')
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = main.filter(({ name }) => name === 'RunTask');
  const starts = main.filter((event) => isMove(event) && event.args.data.type === 'pointermove')
    .map(({ ts }) => tasks.findLast((task) => task.ts <= ts && ts <= task.ts + task.dur)?.ts ?? ts);
  const costs = starts.slice(0, -1).map((start, index) => {
    const sum = (events) => events.filter(({ ts }) => start <= ts && ts < starts[index + 1])
      .reduce((total, { dur }) => total + dur / 1000, 0);
    return { whole: sum(tasks), handlers: sum(main.filter(isMove)) };
  });
  if (costs.length < MOVES * 0.95) throw new Error(`expected ${MOVES} moves, found ${costs.length}`);
  return costs;
}

async function move({ browser, page, client, box, shot }) {
  const before = await shot();
  // The chart is complete, fonts and all, before the reader's hand moves.
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: CATEGORIES });
  for (let index = 0; index <= MOVES; index += 1) {
    // Far enough from the last move to be in another month each time: a chart
    // that redraws nothing within a month would else look idle.
    const x = box.x + box.width * (0.12 + 0.68 * ((index * 0.236) % 1));
    const y = box.y + box.height * (0.5 + 0.25 * Math.sin(index / 7));
    await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await page.waitForTimeout(PAUSE_MS);
  }
  const costs = readTrace(await browser.stopTracing());
  const changed = !before.equals(await shot());
  const whole = quantiles(costs.map((cost) => cost.whole));
  return {
    changed, move: whole.median, p95: whole.p95, handler: quantiles(costs.map((cost) => cost.handlers)).median, costs,
  };
}

const hover = (more) => ({
  what: 'main thread for each move: its handlers and the frame that it causes; the median and 95th percentile of a run',
  extra: [],
  columns: [['move', 'ms'], ['p95', 'ms'], ['handler', 'ms']],
  rounds: { quick: 3, full: 9 },
  measure: async (place) => {
    const result = await visit(place, move);
    if (place.contestant.draws && !result.changed) throw new Error('the chart does not answer the pointer');
    return result;
  },
  ...more,
});

const large = (count, goals, more) => hover({
  id: `W5-${count}`,
  title: `${MOVES} pointer moves over a line of ${count.toLocaleString('en')} points`,
  folder: 'long',
  query: `?n=${count}`,
  goals,
  rounds: { quick: 1, full: 5 },
  ...more,
});

export default [
  hover({
    id: 'W5-small',
    title: `${MOVES} pointer moves over the chart of W1, each to another month`,
    folder: 'news',
    // Its tooltip is a package of its own.
    without: ['vega-lite'],
    goals: [{ column: 'move', peer: 'uplot', words: 'move at most 2 ms', isMet: (median) => median <= 2 }],
  }),
  large(60, [{ column: 'move', peer: 'uplot' }]),
  large(1_000_000, [{ column: 'move', peer: 'uplot', most: 0.9 }, { column: 'move', peer: 'tradefall', of: 'W5-60', most: 1.25 }]),
  large(10_000_000, [{ column: 'move', peer: 'uplot', most: 0.9 }, { column: 'move', peer: 'tradefall', of: 'W5-60', most: 1.25 }], {
    isFull: true, ratios: [1], rounds: { full: 3 }, without: ['chartjs', 'echarts', 'lightweight-charts'],
  }),
];
