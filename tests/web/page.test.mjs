// The page in a real Chromium: only what a browser has.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { address, announced, download, open, pause, root, until } from './browser.mjs';

const views = ['claims', 'collapse', 'flow', 'timeline'];

test('the percentages and claims stand in the text of the page', async () => {
  const { page, complaints, requests } = await open();
  const text = await page.locator('main').evaluate((main) => main.textContent);
  for (const words of ['−97.9%', '−97.8%', '−97.6%', '−99.2%', '−94.3%',
    'fell by over 40%', 'fell by nearly two-thirds', 'fell by 98%']) {
    assert.ok(text.includes(words), words);
  }
  assert.deepEqual(complaints, []);
  assert.ok(requests.every((url) => url.startsWith(address()) || url.startsWith('data:')), requests.join('\n'));
  await page.context().close();
});

for (const [name, context] of [
  ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }], ['less motion', { reducedMotion: 'reduce' }],
]) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in ${name} at ${width} px, and nothing scrolls sideways`, async () => {
      const { page, complaints } = await open({ width, ...context });
      await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('keys walk every datum of every view, one stop for the tab key', async () => {
  // What is said waits 60 ms for what else is said; here it does not.
  const prepare = (page) => page.addInitScript(() => {
    const later = setTimeout;
    globalThis.setTimeout = (work, ms, ...all) => later(work, ms === 60 ? 0 : ms, ...all);
  });
  const { page } = await open({ prepare });
  for (const view of views) {
    const overlay = page.locator(`#view-${view} .overlay`);
    assert.equal(await page.locator(`#view-${view} .chart [tabindex], #view-${view} .chart button`).count(), 1);
    await overlay.focus();
    const heard = new Set();
    const hear = async () => {
      await pause(page, 5);
      const text = await announced(page);
      heard.add(text);
      return text;
    };
    await page.keyboard.press('ArrowRight');
    await hear();
    // A row is left by its last key, and its end is where nothing new is said.
    for (let row = 0; row < 12; row += 1) {
      await page.keyboard.press('Home');
      for (let last = await hear(), next = ''; last !== next;) {
        last = next || last;
        await page.keyboard.press('ArrowRight');
        next = await hear();
      }
      await page.keyboard.press('ArrowDown');
      await hear();
    }
    const rows = await page.locator(`#view-${view} tbody tr`).count();
    const cells = await page.locator(`#view-${view} tbody td`).count();
    // The flow has its figures and seven events; the others a row a datum.
    assert.equal(heard.size, view === 'flow' ? cells + 7 : rows, view);
  }
  await page.context().close();
});

test('Enter pins, Escape lets go, other keys stay the page’s', async () => {
  const { page } = await open();
  const overlay = page.locator('#view-collapse .overlay');
  const picture = () => overlay.evaluate((canvas) => canvas.toDataURL());
  await overlay.focus();
  const empty = await picture();
  await page.keyboard.press('ArrowRight');
  const walked = await picture();
  await page.keyboard.press('Enter');
  const pinned = await picture();
  await page.mouse.move(5, 5);
  assert.equal(await picture(), pinned);
  await page.keyboard.press('Escape');
  assert.equal(await picture(), walked);
  await page.keyboard.press('Enter');
  assert.equal(await picture(), pinned);
  await page.keyboard.press('Enter');
  assert.equal(await picture(), walked);
  assert.ok(await until(page, async () => /^Let go\./.test(await announced(page))), 'it is told');
  await page.keyboard.press('Escape');
  assert.equal(await picture(), empty);
  assert.equal(new Set([empty, walked, pinned]).size, 3);
  await page.context().close();
});

test('hovering draws above the chart and leaves it alone', async () => {
  const { page } = await open();
  const base = page.locator('#view-flow .base');
  const overlay = page.locator('#view-flow .overlay');
  const read = (canvas) => canvas.evaluate((node) => node.toDataURL());
  const before = [await read(base), await read(overlay)];
  await overlay.scrollIntoViewIfNeeded();
  const box = await overlay.boundingBox();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  assert.equal(await read(base), before[0]);
  assert.notEqual(await read(overlay), before[1]);
  await page.context().close();
});

for (const ratio of [1, 2]) {
  test(`charts are sharp at pixel ratio ${ratio}, and after a change of width`, async () => {
    const { page } = await open({ deviceScaleFactor: ratio });
    await page.locator('#view-flow .overlay').focus();
    await page.keyboard.press('ArrowDown');
    // An upper canvas that holds nothing is one pixel.
    const sharp = () => page.locator('canvas.base, #view-flow .overlay').evaluateAll((all, ratio) => all.every((canvas) => {
      const box = canvas.getBoundingClientRect();
      return Math.abs(canvas.width - box.width * ratio) <= 1 && Math.abs(canvas.height - box.height * ratio) <= 1;
    }), ratio);
    assert.ok(await sharp());
    await page.setViewportSize({ width: 500, height: 800 });
    await pause(page, 200);
    assert.ok(await sharp());
    await page.context().close();
  });
}

test('what is seen first is drawn first, and all is drawn when the page is ready', async () => {
  const prepare = (page) => page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    globalThis.drawn = () => [...document.querySelectorAll('.chart canvas.base')].map((canvas) => canvas.parentNode.style.height !== '');
    performance.mark = (name, ...all) => {
      if (name === 'tradefall-painted') globalThis.first = globalThis.drawn();
      return mark(name, ...all);
    };
  });
  const { page, complaints } = await open({ prepare });
  const [first, all] = await page.evaluate(() => [globalThis.first, globalThis.drawn()]);
  assert.deepEqual([first[0], first.at(-1)], [true, false], `${first}`);
  assert.ok(all.length >= 4 && all.every(Boolean), `${all}`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a tap pins and a vertical swipe scrolls the page', async () => {
  const { page } = await open({ width: 390, hasTouch: true, isMobile: true });
  const overlay = page.locator('#view-collapse .overlay');
  await overlay.scrollIntoViewIfNeeded();
  const box = await overlay.boundingBox();
  await page.touchscreen.tap(box.x + box.width / 2, box.y + 60);
  assert.ok(await until(page, async () => await announced(page) !== ''));
  assert.match(await announced(page), /1 of 5/);
  const at = await page.evaluate(() => scrollY);
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + 100, box.y + 150];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step += 1) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - step * 15 }] });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await pause(page, 300);
  assert.ok(await page.evaluate(() => scrollY) > at + 50);
  await page.context().close();
});

test('SVG of the page and of the binary are the same bytes, in any time zone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tradefall-'));
  const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/tradefall');
  for (const zone of ['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    const { page } = await open({ timezoneId: zone });
    for (const view of views) {
      const found = await download(page, view, 'SVG');
      const file = join(folder, `${view}.svg`);
      execFileSync(binary, ['render', join(root, 'www/stories/russia-technology-2022.json'), '--view', view,
        '--size', '720', '--out', file], { env: { ...process.env, TZ: zone } });
      assert.equal(found.toString(), readFileSync(file, 'utf8'), `${view}, ${zone}`);
    }
    await page.context().close();
  }
});

const story = '**/stories/russia-technology-2022.json';
const changed = (change) => (page) => page.route(story, async (route) => {
  const answer = await route.fetch();
  await route.fulfill({ body: change(await answer.text()), contentType: 'application/json' });
});

for (const [name, prepare, words, charts] of [
  ['a story that is not there', (page) => page.route(story, (route) => route.fulfill({ status: 404 })), /russia-technology-2022\.json.*HTTP 404/, 0],
  ['a story that is cut off', changed((text) => text.slice(0, 400)), /expected a story in JSON/, 0],
  ['a story of another version', changed((text) => text.replace('"tradefall": 1', '"tradefall": 9')), /expected version 1, found 9/, 0],
  ['a view of unknown kind', changed((text) => text.replace('"kind": "claims"', '"kind": "pie"')), /key kind.*“pie”/, 3],
  ['a table that is not there', (page) => page.route('**/eu-russia-2022.csv', (route) => route.fulfill({ status: 404 })), /eu-russia-2022\.csv.*HTTP 404/, 2],
  ['a browser without WebAssembly', (page) => page.addInitScript(() => { delete window.WebAssembly; }), /WebAssembly/, 0],
  ['a browser without canvas', (page) => page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; }), /no canvas/, 0],
]) {
  test(`${name} is said in words, and what can be drawn is`, async () => {
    const { page, complaints } = await open({ prepare });
    await page.locator('.problem:visible').first().waitFor();
    assert.match(await page.locator('body').evaluate((body) => body.innerText), words);
    // The last view waits for its part of the engine.
    assert.equal(await page.locator('.chart:not(.later):visible').count(), charts);
    if (name.includes('canvas')) assert.equal(await page.locator('table').count(), 4);
    assert.deepEqual(complaints.filter((text) => !text.includes('Failed to load resource')), []);
    await page.context().close();
  });
}

test('every shipped story opens without a complaint', async () => {
  for (const id of ['japan-korea-2019', 'us-russia-2022']) {
    const { page, complaints } = await open({ path: `?story=${id}`, width: 768 });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), 'true');
    assert.ok(await page.locator('.chart:visible').count() >= 4);
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test('on a phone each choice reaches from edge to edge, and one that is cut begins with its first letters', async () => {
  const { page } = await open({ path: '?story=us-russia-2022&lang=ar', width: 320 });
  const ends = await page.locator('.bar label, #view-collapse .controls label').evaluateAll((labels) =>
    labels.map((label) => { const { left, right } = label.getBoundingClientRect(); return [Math.round(left), Math.round(right)]; }));
  assert.ok(ends.length > 4);
  assert.deepEqual(new Set(ends.map(String)).size, 1, String(ends));
  const edges = await page.locator('.controls select').evaluateAll((selects) => selects.map((select) => Math.round(select.getBoundingClientRect().left)));
  assert.deepEqual(new Set(edges).size, 1, String(edges));
  // The story's title is English, what charts say is Arabic.
  const direction = (selector) => page.locator(selector).first().evaluate((node) => getComputedStyle(node).direction);
  assert.equal(await direction('#story'), 'ltr');
  assert.equal(await direction('#view-collapse .controls select'), 'rtl');
  await page.context().close();
});
