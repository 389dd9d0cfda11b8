// Steps of one kind, such as windows that a reader moves: what each costs.

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
// Whoever needs longer for all steps is measured on those that fit, six at least.
const MOST_MS = 12_000;

const sorted = (values) => values.toSorted((a, b) => a - b);

/** Main-thread milliseconds from each step to the next. */
function readTrace(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const marks = sortedByTime(traceEvents.filter(({ name, cat }) => name === 'step' && cat.includes('user_timing')));
  const [{ pid, tid }] = marks;
  const tasks = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name === 'RunTask');
  return marks.slice(0, -1).map(({ ts }, index) => {
    const end = marks[index + 1].ts;
    // A task that goes on across a mark counts with its part.
    return tasks.reduce((sum, task) => sum + Math.max(0, Math.min(task.ts + task.dur, end) - Math.max(task.ts, ts)), 0) / 1000;
  });
}

const sortedByTime = (events) => events.toSorted((a, b) => a.ts - b.ts);

/**
 * Work for `visit`: calls the page's `window.show` with the arguments of each
 * of `steps`, two frames apart. The page marks “begin” when its data are at
 * hand. Whether the picture `changed` is asked of the step in the middle.
 */
export const walk = (steps) => async ({ browser, page, shot }) => {
  const begin = await page.evaluate(() => performance.getEntriesByName('begin')[0].startTime);
  await page.waitForTimeout(500);
  const before = await shot();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate(async ({ steps, most }) => {
    const began = performance.now();
    const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    for (const [at, step] of steps.entries()) {
      if (at > 5 && performance.now() - began > most) break;
      await frame();
      performance.mark('step');
      await window.show(...step);
      await frame();
      await frame();
    }
    performance.mark('step');
  }, { steps, most: MOST_MS });
  const costs = readTrace(await browser.stopTracing());
  await page.evaluate((step) => window.show(...step), steps[Math.floor(steps.length / 2)]);
  await page.waitForTimeout(200);
  const changed = !before.equals(await shot());
  const inOrder = sorted(costs);
  const at = (share) => inOrder[Math.ceil(costs.length * share) - 1];
  return { begin, step: inOrder[Math.floor(costs.length / 2)], p95: at(0.95), steps: costs.length, costs, changed };
};
