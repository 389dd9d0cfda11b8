// A real Chromium before our own server, for the files of tests here.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

export const root = new URL('../../', import.meta.url).pathname;

/** Every shipped story, the default first: id and views (id and kind). */
export const stories = JSON.parse(readFileSync(join(root, 'www/stories/index.json'), 'utf8')).map(({ file }) => {
  const { id, views } = JSON.parse(readFileSync(join(root, 'www/stories', file), 'utf8'));
  return { id, views: views.map((view) => view.id) };
});

let browser;
let site;

before(async () => {
  site = await serve(join(root, 'www'));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

after(async () => {
  await browser?.close();
  site?.server.close();
});

/** Where the site is served. */
export const address = () => site.url;

/** A page in a context of its own; `prepare` runs before it goes anywhere. */
export async function blank({ width = 1280, prepare, ...context } = {}) {
  const page = await (await browser.newContext({ viewport: { width, height: 900 }, ...context })).newPage();
  page.setDefaultTimeout(10_000);
  await prepare?.(page);
  return page;
}

/** Opens the page and collects whatever it complains of. */
export async function open({ path = '', prepare, isUntouched = false, ...context } = {}) {
  const complaints = [];
  const requests = [];
  const page = await blank({ ...context, prepare: async (page) => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    await prepare?.(page);
  } });
  await page.goto(site.url + path);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  if (!isUntouched) await come(page);
  return { page, complaints, requests };
}

/** Comes to the charts of a page as a pointer does, and waits for the part of the engine that it takes to use them. */
export async function come(page) {
  await page.evaluate(() => document.querySelector('#views')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'failed' || !document.querySelector('#views .chart.later canvas'));
}

/** Puts a method in front of the engine's that panics when `condition` holds; each instance has its own. */
export const panicking = (method, condition) => (page) => page.route(/\/pkg\/tradefall\.js(?!.*real)/, async (route) => {
  const real = `./tradefall.js?real=${encodeURIComponent(new URL(route.request().url()).search)}`;
  const body = `import init, { __wbg_reset_state, Tradefall } from '${real}';
    const was = Tradefall.prototype.${method};
    Tradefall.prototype.${method} = function (...all) {
      if (${condition}) Tradefall.panic();
      return was.apply(this, all);
    };
    export { Tradefall, __wbg_reset_state, init as default };`;
  await route.fulfill({ body, contentType: 'text/javascript' });
});

/** A route that is not found, though its answer holds the whole file and no browser knows the type: only its status says so. */
export const missing = async (route) => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ status: 404, body, contentType: 'application/octet-stream' });
};

/** Waits by the page's own clock: what the page had to do before is done, however slow the machine. */
export const pause = (page, ms) => page.evaluate((time) => new Promise((done) => { setTimeout(done, time); }), ms);

/** Asks again until `isSo`; what must come, however slow the machine, and fails when it never does. */
export async function until(page, isSo) {
  for (let asked = 0; asked < 100 && !await isSo(); asked += 1) await pause(page, 100);
  return isSo();
}

/** What the live region says. */
export const announced = (page) => page.locator('.announce[aria-live]').textContent();

/** Clicks a button of a view that downloads; the file's bytes. */
export async function download(page, view, type) {
  const [file] = await Promise.all([
    page.waitForEvent('download'), page.locator(`#view-${view} button`, { hasText: type }).click(),
  ]);
  return readFileSync(await file.path());
}

/** The box of a view's canvas, scrolled into view. */
export async function boxOf(page, view) {
  const overlay = page.locator(`#view-${view} .overlay`);
  await overlay.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  return overlay.boundingBox();
}

/** Real touches through the browser's own input: each step is the points that are down. */
export async function touch(page, steps) {
  const client = await page.context().newCDPSession(page);
  let down = 0;
  for (const step of steps) {
    const touchPoints = step.map(([x, y], id) => ({ x, y, id }));
    const type = step.length > down ? 'touchStart' : step.length < down ? 'touchEnd' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
    down = step.length;
  }
}
