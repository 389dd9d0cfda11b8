// A chart in words, step by step and as sound: loaded when a reader asks, walked
// by keys, and heard as the engine made it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { open, stories, until } from './browser.mjs';

/** Opens the part of a view that reads it. */
async function read(page, view) {
  const part = page.locator(`#view-${view} details.reading`);
  await part.locator('summary').first().click();
  await part.locator('h3').first().waitFor();
  return part;
}

/** Sound that is kept instead of played, with a clock of its own. */
const silent = (page) => page.addInitScript(() => {
  globalThis.heard = [];
  globalThis.AudioContext = class {
    currentTime = 0;
    destination = {};
    createBuffer(channels, length, rate) {
      return { length, rate, copyToChannel(samples) { globalThis.heard.push({ length, rate, loudest: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0) }); } };
    }
    close() { globalThis.ended = (globalThis.ended ?? 0) + 1; }
  };
  globalThis.AudioBufferSourceNode = class extends EventTarget {
    connect() {}
    start() { globalThis.source = this; }
  };
});

for (const { id, views } of stories) {
  test(`every view of ${id} says how it is read, and what its words mean`, async () => {
    const { page, complaints, requests } = await open({ path: `?story=${id}` });
    const later = () => requests.filter((url) => /\/reading\.js/.test(url)).length;
    assert.equal(later(), 0);
    for (const view of views) {
      await page.locator(`#view-${view}`).evaluate((node) => node.scrollIntoView());
      const part = await read(page, view);
      const text = await part.textContent();
      // Goods are called all kinds of things: “step-by-step motors”.
      assert.doesNotMatch(text, /(^|[.\s])(how|term|sound|reading|keys)-(claims|hs|base|time|summary|play|[a-z]+-means)/, view);
      assert.ok(text.length > 400, text);
    }
    assert.equal(later(), 1, 'the module comes once');
    if (views.length < 6) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('steps go in and out by key, letters jump, and the picture shows where', async () => {
  const { page, complaints } = await open();
  const part = await read(page, 'flow');
  const box = part.locator('.outline');
  assert.equal(await box.locator('[tabindex="0"]').count(), 1, 'one stop for the tab key');
  const here = () => page.evaluate(() => document.activeElement.textContent);
  const ring = () => page.locator('#view-flow .overlay').evaluate((canvas) => canvas.width > 1 && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value));
  await box.locator('button').first().focus();
  assert.equal(await here(), 'Events: 7 events.');
  assert.equal(await box.getAttribute('aria-describedby').then((id) => page.locator(`#${id}`).textContent()).then((text) => text.split('. ').length), 1, 'one sentence');
  await page.keyboard.press('l');
  assert.match(await here(), /^Laptops: 35 months/);
  assert.equal(await ring(), false);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  assert.match(await here(), /^Laptops, January 2022: €/);
  assert.equal(await ring(), true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.match(await here(), /^Laptops, March 2022: €87,516, −97\.6% on the month before\. Events: Cisco/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.match(await here(), /^3 March 2022: Cisco halts business/);
  // Out again, a level each.
  for (const expected of [/^Laptops, March/, /^Laptops, March/, /^2022: 11 months/]) {
    await page.keyboard.press('ArrowLeft');
    assert.match(await here(), expected);
  }
  await page.keyboard.press('Home');
  assert.equal(await here(), 'Events: 7 events.');
  await page.keyboard.press('End');
  assert.match(await here(), /^Chips: /);
  await page.locator('#view-flow .overlay').focus();
  assert.equal(await ring(), false);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a chart has three stops for the tab key: picture, months, steps', async () => {
  const { page } = await open();
  await read(page, 'flow');
  const stops = await page.locator('#view-flow').evaluate((view) => [...view.querySelectorAll('.chart *, .time *, .outline *')].filter((node) => node.tabIndex >= 0 && node.checkVisibility()).length);
  assert.equal(stops, 3);
  await page.context().close();
});

test('a series is heard as the engine made it, and said in words', async () => {
  const { page, complaints } = await open({ prepare: silent });
  const part = await read(page, 'flow');
  const words = () => part.locator('.player + div').textContent();
  assert.match(await words(), /^Servers, January 2020 to November 2022: a tone for each month/);
  await part.locator('.player select').first().selectOption({ label: 'Base stations' });
  assert.match(await words(), /^Base stations.*A soft hiss is a month without a figure; there are 4\./);
  const play = part.locator('.player button');
  await play.click();
  assert.equal(await play.textContent(), 'Stop');
  // 35 months of 0.18 s, two long tones of four months and a rest of two before each.
  const [{ length, rate, loudest }] = await page.evaluate(() => globalThis.heard);
  assert.equal(Math.round(length / rate / 0.18), 35 + 2 * (4 + 2));
  assert.ok(loudest > 0.4 && loudest <= 1);
  // The picture follows.
  assert.ok(await until(page, () => page.locator('#view-flow .overlay').evaluate((canvas) => canvas.width > 1)));
  await play.click();
  assert.equal(await play.textContent(), 'Play');
  assert.equal(await page.evaluate(() => globalThis.ended), 1);
  await part.locator('.player select').nth(1).selectOption({ label: 'fast' });
  await play.click();
  assert.ok(await page.evaluate(([slow]) => globalThis.heard[1].length < slow * 0.51, [length]));
  await page.evaluate(() => globalThis.source.dispatchEvent(new Event('ended')));
  assert.equal(await play.textContent(), 'Play');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('before and after are heard as pairs, row by row, and marked in the picture', async () => {
  const { page, complaints } = await open({ prepare: silent });
  const part = await read(page, 'collapse');
  assert.match(await part.locator('.player + div').textContent(), /Two tones for each row of the table, before and after\. The higher the tone/);
  await part.locator('.player button').click();
  // Of five products a pair each, of two and a half times a month's tone, with as much silence between them.
  const [{ length, rate }] = await page.evaluate(() => globalThis.heard);
  assert.equal(Math.round(length / rate / 0.18 / 2.5), 5 * 2 + 4);
  assert.ok(await until(page, () => page.locator('#view-collapse .overlay').evaluate((canvas) => canvas.width > 1)));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('in Arabic the steps go in to the left, and axe finds nothing', async () => {
  const { page } = await open({ path: '?lang=ar', width: 320 });
  const part = await read(page, 'flow');
  await part.locator('.outline button').nth(1).focus();
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  assert.notEqual(await page.evaluate(() => document.activeElement.textContent), first);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.context().close();
});
