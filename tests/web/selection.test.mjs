// One selection through everything, by keyboard alone and by touch alone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announced, boxOf, open, pause, touch, until } from './browser.mjs';

const hash = (page) => page.evaluate(() => location.hash);
const words = (page, view = 'timeline') => page.locator(`#view-${view} .months .words`).textContent();
const captions = async (page, view) => (await page.locator(`#view-${view} .caption`).allTextContents()).join(' ');
const settled = (page) => pause(page, 350);
const focusedName = (page) => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);

/** Presses Tab, or another key, until what has the focus is called so. */
async function tabTo(page, name, key = 'Tab') {
  for (let step = 0; step < 80; step += 1) {
    if ((await focusedName(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`no way to “${name}” by Tab`);
}

test('by keyboard alone: walk, pin, card, compare, strip, brush toggles, list, search, filter, undo', async () => {
  const { page, complaints } = await open();
  await tabTo(page, 'What states and companies did');
  for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
  const card = page.locator('#view-timeline .event-card');
  const title = await card.locator('h3').textContent();
  await page.keyboard.press('p');
  assert.notEqual(await card.locator('h3').textContent(), title);
  assert.match(await hash(page), /timeline\.event=/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  // Goods that are pinned leave the events that may have hit them.
  const overlay = page.locator('#view-collapse .overlay');
  await overlay.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  assert.ok(await until(page, async () => /^Pinned\. Press again, or Escape, to let go\. Timeline: \d+ events\. \d+ events left out/.test(await announced(page))));
  assert.match(await announced(page), /^Pinned\. Press again, or Escape, to let go\. Timeline: \d+ events\. \d+ events left out/);
  assert.match(await captions(page, 'timeline'), /left out by the choice/);
  assert.match(await page.locator('#view-timeline select[name="goods"]').inputValue(), /^\d+$/);
  assert.ok(await overlay.evaluate((node) => node === document.activeElement), 'the focus stays');
  await page.keyboard.press('Escape');
  assert.doesNotMatch(await captions(page, 'timeline'), /left out by the choice/);
  await page.keyboard.press('Escape');
  await page.locator('#view-timeline .overlay').focus();
  // Months in view become those compared.
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const narrow = await words(page);
  await page.keyboard.press('a');
  await settled(page);
  assert.match(await announced(page), /^After: /);
  assert.match(await captions(page, 'collapse'), /^Edited by reader\. Published: March 2022 against February 2022\./);
  assert.match(await hash(page), /collapse\.after=\d{4}-\d\d\/\d{4}-\d\d/);
  const table = page.locator('#view-collapse details.data th').nth(3);
  assert.match(await table.textContent(), new RegExp(narrow.split(' to ')[0]));
  // Each step back, by its key.
  await page.keyboard.press('Backspace');
  await settled(page);
  assert.doesNotMatch(await captions(page, 'collapse'), /Edited/);
  assert.equal(await words(page), narrow);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await settled(page);
  assert.match(await words(page), /all 35 months/);
  // The strip: its handles are sliders that say their month.
  await tabTo(page, 'First month in view');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await settled(page);
  assert.equal(await words(page), 'May 2020 to November 2022, 31 of 35 months');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-valuetext')), 'May 2020');
  // Handles and buttons are one stop for the tab key.
  await page.keyboard.press('ArrowDown');
  assert.equal(await focusedName(page), 'Last month in view');
  await page.keyboard.press('Home');
  await settled(page);
  assert.match(await words(page), /^January 2020 to March 2020, 3 of 35/);
  await tabTo(page, 'All months', 'ArrowDown');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.match(await words(page), /all 35 months/);
  await tabTo(page, 'Select before', 'ArrowRight');
  await page.keyboard.press('Space');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-pressed')), 'true');
  // Filter, list and search.
  await page.locator('#view-timeline select[name="goods"]').focus();
  await page.keyboard.press('ArrowDown');
  await settled(page);
  assert.match(await captions(page, 'timeline'), /left out by the choice/);
  await page.keyboard.press('ArrowUp');
  await settled(page);
  await tabTo(page, 'The events as a list');
  await page.keyboard.press('Enter');
  await page.locator('#view-timeline [type="search"]').focus();
  await page.keyboard.type('ericson');
  await page.keyboard.press('Tab');
  await tabTo(page, 'Ericsson');
  await page.keyboard.press('Enter');
  assert.match(await card.locator('h3').textContent(), /^Ericsson/);
  assert.match(await card.textContent(), /Goods it names, March 2022 against January 2022:/);
  assert.match(await card.locator('ul').textContent(), /Base stations: −/);
  await tabTo(page, 'Compare these months', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.match(await captions(page, 'collapse'), /March 2022 against January 2022/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('by touch alone: tap, card, pinch, brush, strip, compare, undo', async () => {
  const { page, complaints } = await open({ width: 390, hasTouch: true, isMobile: true });
  const view = page.locator('#view-timeline');
  const moves = (count, step) => Array.from({ length: count }, (_, at) => step((at + 1) / count));
  const drag = (y, from, to) => touch(page, [[[from, y]], ...moves(8, (part) => [[from + (to - from) * part, y]]), []]);
  const tap = async (name) => { await view.getByRole('button', { name, exact: true }).first().tap(); await settled(page); };
  // A tap on a sign opens its card.
  let box = await boxOf(page, 'timeline');
  const card = view.locator('.event-card');
  for (let y = box.y + Math.max(60, -box.y + 60); y < 840 && !await card.isVisible(); y += 40) {
    await page.touchscreen.tap(box.x + box.width * 0.8, y);
    await settled(page);
  }
  assert.ok(await card.isVisible());
  const title = await card.locator('h3').textContent();
  await card.getByRole('button', { name: 'Next' }).tap();
  assert.notEqual(await card.locator('h3').textContent(), title);
  await card.getByRole('button', { name: 'Close' }).tap();
  assert.ok(!await card.isVisible());
  // Months selected by a finger are those after; the charts above follow.
  await tap('Select after');
  box = await boxOf(page, 'timeline');
  const middle = Math.min(800, Math.max(100, box.y + box.height / 2));
  await drag(middle, box.x + box.width * 0.8, box.x + box.width * 0.9);
  await settled(page);
  assert.match(await captions(page, 'collapse'), /^Edited by reader/);
  assert.match(await words(page), /all 35 months/, 'nothing was zoomed');
  const compared = await hash(page);
  assert.match(compared, /collapse\.after=2022-\d\d\/2022-\d\d$/);
  await tap('Select after');
  // The flow zooms by two fingers, the timeline with it.
  box = await boxOf(page, 'flow');
  const [y, x] = [box.y + box.height / 2, (share) => box.x + box.width * share];
  await touch(page, [[[x(0.5), y]], [[x(0.5), y], [x(0.6), y]],
    ...moves(6, (part) => [[x(0.5 - 0.2 * part), y], [x(0.6 + 0.2 * part), y]]), [[x(0.3), y]], []]);
  await settled(page);
  const pinched = await words(page);
  assert.match(pinched, / of 35 months/);
  // A handle of the strip follows the finger.
  const strip = view.locator('.strip');
  await strip.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const handle = await strip.boundingBox();
  const start = Number(await strip.locator('input').first().evaluate((node) => (node.value - node.min) / (node.max - node.min)));
  await drag(handle.y + handle.height / 2, handle.x + handle.width * start, handle.x + 4);
  await settled(page);
  assert.match(await words(page), /^January 2020 to /);
  await tap('Undo the last step');
  assert.equal(await words(page), pinched);
  await tap('Undo the last step');
  assert.match(await words(page), /all 35 months/);
  assert.equal(await hash(page), compared);
  await tap('Undo the last step');
  assert.equal(await hash(page), '');
  assert.doesNotMatch(await captions(page, 'collapse'), /Edited/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('by keyboard alone: lanes and who acted, undone, and with less motion at once', async () => {
  const { page, complaints } = await open({ path: '?story=russia-events', reducedMotion: 'reduce' });
  const [overlay, count] = ['.overlay', '.list .count'].map((name) => page.locator(`#view-timeline ${name}`));
  const lanes = await captions(page, 'timeline');
  await page.locator('#view-timeline details.list > summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await until(page, async () => (await count.textContent()) !== ''));
  const all = await count.textContent();
  await overlay.focus();
  for (let step = 0; step < 40 && !await page.evaluate(() => document.activeElement.name === 'lanes'); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  assert.ok(await until(page, async () => /timeline\.lanes=\w+/.test(await hash(page))));
  assert.notEqual(await captions(page, 'timeline'), lanes);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'actor');
  await page.keyboard.press('ArrowDown');
  assert.ok(await until(page, async () => /timeline\.actor=\w+/.test(await hash(page))));
  assert.match(await captions(page, 'timeline'), /left out/i);
  assert.notEqual(await count.textContent(), all);
  // Months move in one frame.
  await overlay.focus();
  const months = await words(page);
  await page.keyboard.press('+');
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
  const near = await words(page);
  assert.notEqual(near, months);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await settled(page);
  assert.equal(await words(page), near);
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Backspace');
    await settled(page);
  }
  assert.deepEqual([await hash(page), await count.textContent(), await words(page)], ['', all, months]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('by touch alone: goods that are tapped leave the events that may have hit them', async () => {
  const { page, complaints } = await open({ width: 390, hasTouch: true, isMobile: true });
  const box = await boxOf(page, 'collapse');
  const all = await captions(page, 'timeline');
  const tap = () => page.locator('#view-collapse .overlay').tap({ position: { x: box.width / 2, y: 60 } });
  await tap();
  assert.ok(await until(page, async () => /left out by the choice/.test(await captions(page, 'timeline'))));
  assert.match(await hash(page), /collapse\.pin=|timeline\.goods=/);
  assert.match(await page.locator('#view-timeline select[name="goods"]').inputValue(), /^\d+$/);
  await tap();
  assert.ok(await until(page, async () => await captions(page, 'timeline') === all));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a number opens by a tap, and where motion is unwanted nothing is animated', async () => {
  const { page, complaints } = await open({ path: '?story=russia-events', width: 320, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  const all = await words(page);
  const overlay = page.locator('#view-timeline .overlay');
  const height = await overlay.evaluate((node) => node.clientHeight);
  // The numbers stand at the left of their lanes, at the bottom.
  for (let y = 60; y < height && (await words(page)) === all; y += 13) {
    await overlay.evaluate((node, at) => scrollTo(0, node.getBoundingClientRect().top + scrollY + at - 300), y);
    const box = await overlay.boundingBox();
    await page.touchscreen.tap(box.x + 20, box.y + y);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await pause(page, 40);
  }
  assert.match(await words(page), / of 52 months/);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('by touch alone: a label over its sign, the list, its search and the filters', async () => {
  const { page, complaints } = await open({ path: '?story=russia-events', width: 320, hasTouch: true, isMobile: true });
  const view = page.locator('#view-timeline');
  const overlay = view.locator('.overlay');
  const card = view.locator('.event-card');
  // The first label stands over the signs of the first lane.
  await overlay.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 200));
  await settled(page);
  const box = await overlay.boundingBox();
  await page.touchscreen.tap(box.x + 100, box.y + 48);
  assert.ok(await until(page, () => card.isVisible()));
  const title = await card.locator('h3').textContent();
  assert.ok(await until(page, async () => /^#v1;timeline\.event=/.test(await hash(page))));
  await card.getByRole('button', { name: 'Close' }).tap();
  assert.ok(!await card.isVisible());
  // The list has the same event, found by its words; a tap on it opens the card again.
  await view.locator('details.list > summary').tap();
  const search = view.getByRole('searchbox');
  await search.tap();
  await page.keyboard.insertText(title);
  assert.ok(await until(page, async () => (await view.locator('.events li').count()) < 20));
  await view.locator('.events button', { hasText: title }).first().tap();
  assert.ok(await until(page, () => card.isVisible()));
  assert.equal(await card.locator('h3').textContent(), title);
  assert.equal(await view.locator('.events li[aria-current="true"] button').textContent(), title);
  // Lanes and filters are choices of the system's own.
  await search.fill('');
  const count = view.locator('.list .count');
  const all = await count.textContent();
  await view.locator('select[name="actor"]').selectOption('China');
  assert.ok(await until(page, async () => (await count.textContent()) !== all));
  assert.match(await captions(page, 'timeline'), /left out/i);
  await view.locator('select[name="lanes"]').selectOption('kind');
  assert.ok(await until(page, async () => /lanes=kind/.test(await hash(page))));
  assert.match(await hash(page), /timeline\.actor=China/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a label over its sign is one thing with it, for the pointer and for keys', async () => {
  const { page, complaints } = await open({ path: '?story=russia-events' });
  const view = page.locator('#view-timeline');
  const overlay = view.locator('.overlay');
  const card = view.locator('.event-card');
  await overlay.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 100));
  await settled(page);
  const box = await overlay.boundingBox();
  // The first label of the first lane, its end, and the sign below its start.
  const [label, end, sign] = [[45, 38], [262, 38], [37, 79]];
  const titles = [];
  for (const [x, y] of [label, end, sign]) {
    await page.mouse.click(box.x + x, box.y + y);
    assert.ok(await until(page, () => card.isVisible()));
    titles.push(await card.locator('h3').textContent());
    await overlay.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.mouse.move(box.x + 5, box.y - 40);
  }
  assert.deepEqual(titles, Array(3).fill('EU bans transactions on central bank reserves'));
  // By key: a ring around the label and one around the sign, and none around what is between.
  await page.keyboard.press('Home');
  for (let step = 0; step < 30 && !(await announced(page)).includes(titles[0]); step += 1) {
    await page.keyboard.press('ArrowRight');
    await pause(page, 90);
  }
  assert.match(await announced(page), /EU bans transactions on central bank reserves/);
  // Around the label, around the sign, and where other signs are.
  const painted = await overlay.evaluate((node, areas) => {
    const { data, width } = node.getContext('2d').getImageData(0, 0, 260, 100);
    return areas.map(([left, top, right, bottom]) => data.some((value, at) => {
      const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
      return at % 4 === 3 && value > 0 && x >= left && x < right && y >= top && y < bottom;
    }));
  }, [[25, 26, 37, 50], [26, 72, 32, 86], [60, 60, 220, 90]]);
  assert.deepEqual(painted, [true, true, false]);
  await page.keyboard.press('Enter');
  assert.equal(await card.locator('h3').textContent(), titles[0]);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
