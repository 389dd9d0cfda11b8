// One visit in a browser of its own, with an empty profile: nothing is cached.

import { chromium } from 'playwright-core';
import { inkShare } from './png.mjs';

// A chart with thin lines covers some percent of its box, in every part of it.
const LEAST_INK = 0.004;
// What Lighthouse calls slow 4G, on a phone of the middle class.
const SLOW = { cpu: 4, network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } };

// Runs before any script of the page. Each page marks “painted” when its draw
// calls have returned. At that moment no pixel may be on the screen: the first
// callback runs before the frame with the chart, the second in the frame after
// it. Paint timing is no help: it takes a legend's text for the first content,
// and element timing leaves canvas out.
function watchPaint() {
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name.endsWith('painted')) {
      const drawn = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => benchPainted({ drawn, painted: performance.now() })));
    }
    return mark(name, options);
  };
}

/**
 * Opens `contestant` and waits for its chart; `work` may go on with the page,
 * `watch` tells when it is painted.
 * Returns what was measured; throws when the page fails or its chart is blank.
 */
export async function visit({ url, contestant, ratio, isSlow }, work, watch = watchPaint) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 720 }, deviceScaleFactor: ratio, colorScheme: 'light', timezoneId: 'UTC',
    });
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.url()}: HTTP ${answer.status()}`));
    const client = await context.newCDPSession(page);
    let done;
    const painted = new Promise((resolve) => { done = resolve; });
    await page.exposeBinding('benchPainted', (_, times) => done(times));
    await page.addInitScript(watch);
    await client.send('Performance.enable');
    if (isSlow) {
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW.network);
    }
    // A browser that has just started is busy with itself.
    await page.waitForTimeout(300);
    await page.goto(url + contestant.path, { waitUntil: 'commit' });
    const late = new Promise((_, reject) => {
      const words = () => `no chart after 30 s${complaints.map((text) => `; ${text}`).join('')}`;
      setTimeout(() => reject(new Error(words())), 30_000).unref();
    });
    // A tool is ready to be used; a chart has been painted.
    const ready = contestant.isReady && page.waitForFunction(contestant.isReady).then(() => ({}));
    const times = await Promise.race([ready ?? painted, late]);
    const { metrics } = await client.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const chart = page.locator(contestant.chart).first();
    const shot = () => chart.screenshot({ animations: 'allow', caret: 'initial', scale: 'css' });
    const ink = inkShare(await shot(), contestant.isSparse);
    if (contestant.draws && ink < LEAST_INK) throw new Error(`the chart is blank (${(ink * 100).toFixed(2)}% ink)`);
    const box = await chart.boundingBox();
    const more = await work?.({ browser, page, client, box, shot });
    if (complaints.length) throw new Error(complaints.join('; '));
    return { ...times, busy, ink, width: box.width, height: box.height, ...more };
  } finally {
    await browser.close();
  }
}
