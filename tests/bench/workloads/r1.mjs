// R1: a journalist drops a customs office's file on the page for files.

import { visit } from '../browser.mjs';

/** Puts a table of so many rows in the page: 27 reporters, 12 years of months. */
function makeFile(rows) {
  const lines = ['reporter,partner,flow,product,period,value_eur\n'];
  for (let row = 0; row < rows; row += 1) {
    const month = `${2010 + Math.floor(row / 12) % 12}-${String(row % 12 + 1).padStart(2, '0')}`;
    lines.push(`R${Math.floor(row / 144) % 27},P${Math.floor(row / 3888) % 7},export,${String(8400_0000 + Math.floor(row / 27216))},${month},${row}\n`);
  }
  globalThis.file = new File(lines, 'long.csv');
}

/** Drops the file; milliseconds until the page says how many rows were read, and that number. */
async function readFile() {
  const begun = performance.now();
  if (globalThis.read) return { rows: await globalThis.read(globalThis.file), read: performance.now() - begun };
  const status = document.querySelector('#status');
  const said = new Promise((done) => {
    const told = new MutationObserver(() => {
      const rows = /([\d,]+) rows were read/.exec(status.textContent)?.[1];
      if (rows) { told.disconnect(); done(Number(rows.replaceAll(',', ''))); }
    });
    told.observe(status, { childList: true });
  });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(globalThis.file);
  dispatchEvent(new DragEvent('drop', { dataTransfer }));
  return { rows: await said, read: performance.now() - begun };
}

/** Milliseconds of processor time of the longest task of the page's main thread. */
function longestTask(buffer) {
  const { traceEvents } = JSON.parse(buffer.toString());
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ pid, tid, name, tdur }) => main.has(`${pid} ${tid}`) && name.endsWith('RunTask') && tdur);
  if (tasks.length < 10) throw new Error('no tasks were traced');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

const sized = (rows, goals) => ({
  id: `R1-${rows}`,
  title: `${rows.toLocaleString('en')} rows are dropped on the page for files`,
  what: 'read: from the drop to the charts and what the page says; longest: processor time of the longest task of the page',
  folder: 'reading',
  isTool: true,
  extra: [{ name: 'tradefall', path: '/www/desk.html', chart: 'main', draws: true, isReady: () => document.documentElement.dataset.ready === 'true' }],
  columns: [['read', 'ms'], ['longest', 'ms']],
  goals,
  rounds: { quick: 3, full: 9 },
  measure: (place) => visit(place, async ({ browser, page }) => {
    await page.evaluate(makeFile, rows);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    const run = await page.evaluate(readFile);
    await page.waitForTimeout(200);
    const longest = longestTask(await browser.stopTracing());
    if (run.rows !== rows) throw new Error(`${run.rows} of ${rows} rows were read`);
    return { read: run.read, longest };
  }),
});

export default [
  sized(256_242, [
    { column: 'read', isMet: (ms) => ms < 3000, words: 'read within 3 s' },
    { column: 'longest', isMet: (ms) => ms <= 50, words: 'no task longer than 50 ms' },
  ]),
  sized(1_000_000, [{ column: 'longest', isMet: (ms) => ms <= 50, words: 'no task longer than 50 ms' }]),
];
