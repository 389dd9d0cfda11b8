// Pictures higher than a screen: what is seen is painted at once, all of it a
// moment later, and both are the same pixels.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, until } from './browser.mjs';

/** How the canvases of the timeline stand: the one on the screen, and the tiles under it. */
const look = (page) => page.locator('#view-timeline .chart').evaluate((chart) => {
  const [front] = [...chart.querySelectorAll('.tile')].slice(-1);
  const tiles = [...chart.querySelectorAll('.base, .tile')].filter((tile) => tile !== front);
  const top = (node) => Math.round((node.getBoundingClientRect().top - chart.getBoundingClientRect().top) * devicePixelRatio);
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [front.width, tiles.reduce((sum, { height }) => sum + height, 0)];
  const context = whole.getContext('2d');
  for (const tile of tiles) context.drawImage(tile, 0, top(tile));
  const [seen, under] = [front.getContext('2d'), context].map((one, at) => one.getImageData(0, at ? top(front) : 0, front.width, front.height).data);
  let inked = 0;
  let differing = 0;
  for (let at = 0; at < seen.length; at += 4) {
    inked += Number(seen[at] < 200);
    differing += Number(Math.abs(seen[at] - under[at]) > 64); // the smoothing of a stem, at another offset
  }
  return {
    isMoving: getComputedStyle(tiles[0]).visibility === 'hidden',
    isResting: getComputedStyle(front).visibility === 'hidden',
    fits: whole.height === Math.round(chart.clientHeight * devicePixelRatio),
    count: tiles.length, top: top(front), height: front.height, inked, differing, first: tiles[0].toDataURL(),
  };
});

for (const deviceScaleFactor of [1, 1.5, 2]) {
  test(`a high timeline at pixel ratio ${deviceScaleFactor} is the same on the screen and in tiles`, async () => {
    const { page, complaints } = await open({ path: '?story=russia-events', width: 320, deviceScaleFactor });
    await page.locator('#view-timeline .overlay').focus();
    await page.evaluate(() => scrollTo(0, 1400));
    const press = async (key) => {
      await page.keyboard.press(key);
      const moving = await look(page);
      assert.ok(await until(page, async () => (await look(page)).isResting));
      return [moving, await look(page)];
    };
    const [, before] = await press('+');
    assert.ok(before.count > 2 && before.fits, JSON.stringify({ ...before, first: '' }));
    const [, after] = await press('+');
    assert.notEqual(after.first, before.first, 'what is out of sight follows');
    assert.ok(after.top > 0 && after.height <= 900 * deviceScaleFactor + 1 && after.inked > 1000);
    assert.ok(after.differing < after.inked / 1000, `${after.differing} pixels differ`);
    assert.ok(!after.isMoving);
    // This test reads canvases more than once, which Chromium remarks upon.
    assert.deepEqual(complaints.filter((text) => !text.includes('willReadFrequently')), []);
    await page.context().close();
  });
}

test('on paper a high picture is light, and whole at once', async () => {
  const { page } = await open({ path: '?story=russia-events', width: 760, colorScheme: 'dark' });
  await page.evaluate(() => scrollTo(0, 0));
  assert.ok(await until(page, () => page.locator('#view-timeline .tile').count()));
  await page.evaluate(() => {
    globalThis.seen = matchMedia('print');
    seen.onchange = () => {
      const tiles = [...document.querySelectorAll('#view-timeline .base, #view-timeline .tile')];
      const shown = tiles.filter((tile) => getComputedStyle(tile).visibility !== 'hidden');
      seen.height = shown.reduce((sum, { clientHeight }) => sum + clientHeight, 0);
      seen.light = shown.every((tile) => tile.getContext('2d').getImageData(0, 0, 1, 1).data[0] === 255);
    };
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.ok(await until(page, () => page.evaluate(() => 'height' in seen)));
  const { height, light } = await page.evaluate(() => ({ height: seen.height, light: seen.light }));
  const whole = await page.locator('#view-timeline .chart').evaluate((chart) => chart.clientHeight);
  assert.ok(Math.abs(height - whole) < 3, `${height} of ${whole}`);
  assert.ok(light);
  await page.context().close();
});

test('a picture that becomes low is one canvas again', async () => {
  const { page } = await open({ width: 320 });
  const view = page.locator('#view-flow');
  await view.locator('.overlay').focus();
  await page.keyboard.press('+');
  assert.ok(await until(page, async () => await view.locator('.tile').count() > 1));
  await page.setViewportSize({ width: 768, height: 900 });
  assert.ok(await until(page, async () => await view.locator('.tile').count() === 0));
  const base = view.locator('.base');
  assert.ok(await base.evaluate((canvas) => canvas.height === canvas.parentNode.clientHeight && getComputedStyle(canvas).visibility === 'visible'));
  await page.context().close();
});

test('ten thousand events are listed in pages, found, and reached by keys', async () => {
  const head = 'id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,commodities,status,source_title,source_url,source_date';
  const rows = Array.from({ length: 10_000 }, (_, at) => (
    `e${at},${2022 + Math.floor(at / 2_500)}-${String(1 + (Math.floor(at / 210) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')},,day,Somebody,${['EU', 'US', 'China', 'Russia'][at % 4]},Russia,sanction,Event number ${at},,,confirmed,A page,,`));
  const { page, complaints } = await open({
    path: '?story=russia-events', prepare: (page) => page.route('**/events-russia-2022.csv', (route) => route.fulfill({ body: [head, ...rows, ''].join('\n'), contentType: 'text/csv' })),
  });
  const list = page.locator('#view-timeline details.list');
  await list.locator('summary').click();
  const items = list.locator('li');
  assert.ok(await until(page, async () => await items.count() === 500));
  assert.match(await list.locator('.count').textContent(), /10[,\s]?000/);
  await list.getByRole('button', { name: 'Next' }).click();
  assert.equal(await items.first().getAttribute('value'), '501');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'scroll');
  await items.first().getByRole('button').click();
  assert.ok(await until(page, async () => await list.locator('li[aria-current]').getAttribute('value') === '501'));
  await page.locator('#view-timeline .overlay').focus();
  await page.keyboard.press('p');
  assert.ok(await until(page, async () => await items.first().getAttribute('value') === '1'), 'the list turns to the page of the event');
  assert.equal(await list.locator('li[aria-current]').getAttribute('value'), '500');
  await list.locator('input[type=search]').fill('number 9876');
  assert.ok(await until(page, async () => await items.count() < 100));
  assert.deepEqual(complaints, []);
  await page.context().close();
});
