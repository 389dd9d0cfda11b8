// Views of every line of goods: the list, its search and floor, the windows
// that are moved, the map of cells and the density, on a phone and on a desk.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announced, open, pause, until } from './browser.mjs';

/** The story of 475 goods, with the views that a test looks at. */
async function goods(width, path = '') {
  const { page, complaints } = await open({ width, path: `?story=russia-goods-2022${path}` });
  const view = (id) => page.locator(`#view-${id}`);
  // Views of goods come with the engine that knows them, as a reader comes near.
  await view('rank').locator('[role="grid"]').waitFor();
  const [grid, finder, count] = [view('rank').locator('[role="grid"]'), view('rank').locator('input[type="search"]'), view('rank').locator('.finder .count')];
  const number = async (name, node = grid) => Number(await node.getAttribute(name));
  const indexes = () => grid.locator('.inside [role="row"]').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
  const caption = (id) => view(id).locator('.caption').first().textContent();
  const picture = (id) => view(id).locator('canvas.base').evaluate((canvas) => canvas.toDataURL());
  const slider = (name) => view('rank').locator(`.window.${name}`);
  const windowOf = (name) => slider(name).getAttribute('aria-valuetext');
  const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
  const end = async () => {
    assert.deepEqual(complaints, []);
    await page.context().close();
  };
  return { page, view, grid, finder, count, number, indexes, caption, picture, slider, windowOf, hash, end };
}

for (const width of [320, 1280]) {
  test(`the list of a ranking holds the rows in view alone, and says how many there are, at ${width} px`, async () => {
    const { page, grid, number, indexes, end } = await goods(width);
    assert.ok(await until(page, async () => (await indexes()).length > 0), 'rows are readable');
    const all = await number('aria-rowcount');
    // A head, 475 lines, and headings above those without a rank.
    assert.ok(all > 476 && all < 480, `${all}`);
    const first = await indexes();
    assert.equal(first[0], 2);
    assert.ok(first.length < 30, `${first.length} rows of ${all}`);
    await grid.evaluate((node) => { node.scrollTop = node.scrollHeight; });
    assert.ok(await until(page, async () => (await indexes()).at(-1) === all), 'the last row is there');
    assert.ok((await indexes()).length < 30);
    // Nothing is wider than the page.
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await end();
  });

  test(`goods are found, and a floor leaves out the small ones, at ${width} px`, async () => {
    const { page, view, finder, count, number, caption, picture, hash, end } = await goods(width);
    const before = await picture('rank');
    await finder.fill('laptops');
    assert.ok(await until(page, async () => /^Goods found: \d+$/.test(await count.textContent())));
    const found = Number((await count.textContent()).match(/\d+/)[0]);
    assert.ok(found >= 1 && found < 40, `${found}`);
    assert.ok(await until(page, async () => await number('aria-rowcount') <= found + 4));
    assert.notEqual(await picture('rank'), before);
    assert.ok(await until(page, async () => (await hash()).includes('rank.find=laptops')));
    await finder.fill('');
    assert.ok(await until(page, async () => await count.textContent() === 'Goods: 475'));

    const ranked = async () => Number((await caption('rank')).match(/^(\d+) of/)[1]);
    const [many, floor] = [await ranked(), view('rank').locator('select[name="floor"]')];
    await floor.selectOption('10000000');
    assert.ok(await until(page, async () => await ranked() < many / 2), await caption('rank'));
    assert.match(await view('rank').locator('.caption').allTextContents().then((texts) => texts.join(' ')), /below the floor of €10m a month/);
    await floor.selectOption('0');
    assert.ok(await until(page, async () => await ranked() > many));
    await end();
  });

  test(`windows are dragged, and the map and the density follow their base, at ${width} px`, async () => {
    const { page, view, slider, windowOf, caption, picture, hash, end } = await goods(width);
    for (const id of ['heat', 'density']) {
      await view(id).locator('.chart').scrollIntoViewIfNeeded();
      assert.ok(await until(page, async () => await view(id).locator('canvas.base').count() === 1));
    }
    const old = { rank: await picture('rank'), heat: await picture('heat'), density: await picture('density') };
    const drag = async (node, months) => {
      await slider('before').evaluate((window) => window.scrollIntoView({ block: 'center' }));
      const box = await node.boundingBox();
      const month = (await slider('before').boundingBox()).width / 12;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + (months * month) / 2, y);
      await page.mouse.move(x + months * month, y);
      await page.mouse.up();
    };
    assert.equal(await windowOf('before'), 'March 2021 to February 2022');
    await drag(slider('before'), -6);
    assert.ok(await until(page, async () => await windowOf('before') === 'September 2020 to August 2021'), await windowOf('before'));
    assert.ok(await until(page, async () => /September 2020 to August 2021/.test(await caption('rank'))));
    assert.ok(await until(page, async () => (await hash()).includes('rank.windows=2020-09/2021-08_2022-03/2022-05')));
    for (const id of ['rank', 'heat', 'density']) assert.notEqual(await picture(id), old[id], `${id} is drawn anew`);
    for (const id of ['heat', 'density']) assert.match(await view(id).locator('details.method').textContent(), /September 2020 to August 2021/);
    // An address, and going back, lead there too.
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await slider('before').waitFor();
    assert.ok(await until(page, async () => await windowOf('before') === 'September 2020 to August 2021'));
    await end();
  });
}

test('by keyboard alone: windows, rows, arithmetic, cells and lines', async () => {
  const { page, view, grid, slider, windowOf, end } = await goods(1280);
  const focus = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.name ?? '');
  const tabTo = async (isThere) => {
    for (let step = 0; step < 60; step += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`no Tab leads there; the last was ${await focus()}`);
  };
  // The words of a window follow with the next frame.
  const stands = async (name, words) => assert.ok(await until(page, async () => await windowOf(name) === words), await windowOf(name));
  const has = (node) => () => node.evaluate((one) => one === document.activeElement);
  await tabTo(has(view('rank').locator('input[type="search"]')));
  await tabTo(has(slider('before')));
  await page.keyboard.press('ArrowLeft');
  await stands('before', 'February 2021 to January 2022');
  await page.keyboard.press('Shift+ArrowRight');
  await stands('before', 'February 2021 to February 2022');
  await tabTo(has(slider('after')));
  await page.keyboard.press('End');
  await stands('after', 'September 2022 to November 2022');

  await tabTo(has(grid));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = grid.locator('[role="row"][aria-selected="true"]');
  assert.ok(await until(page, async () => await chosen.count() === 1 && await chosen.getAttribute('aria-rowindex') === '3'));
  assert.equal(await grid.getAttribute('aria-activedescendant'), await chosen.getAttribute('id'));
  assert.ok(await until(page, async () => /^Rank 2 of \d+\. /.test(await announced(page))), await announced(page));
  await page.keyboard.press('End');
  assert.ok(await until(page, async () => /^No rank\. /.test(await announced(page))), await announced(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const card = view('rank').locator('.event-card');
  assert.ok(await until(page, () => card.isVisible()));
  assert.match(await card.textContent(), /September 2022/);
  await page.keyboard.press('Escape');
  assert.ok(await until(page, async () => !await card.isVisible()));

  for (const [id, says] of [['heat', /(January|February) 2020/], ['density', /\d{4}/]]) {
    const overlay = view(id).locator('.overlay');
    await tabTo(has(overlay));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const spoken = await announced(page);
    assert.ok(await until(page, async () => says.test(await announced(page)) && /index|100/.test(await announced(page))), spoken);
    await page.keyboard.press('ArrowDown');
    assert.ok(await until(page, async () => await announced(page) !== spoken), `${id}: ${spoken}`);
    await page.keyboard.press('Escape');
  }
  await end();
});

test('figures of all lines stand in tables that are made when they are opened', async () => {
  const { page, view, end } = await goods(1280);
  for (const [id, rows] of [['rank', 475], ['heat', 373], ['density', 35]]) {
    await view(id).locator('.chart').scrollIntoViewIfNeeded();
    const data = view(id).locator('details.data');
    await data.waitFor();
    await data.locator('summary').click();
    await pause(page, 50);
    const body = data.locator('tbody tr');
    assert.ok(await until(page, async () => await body.count() === rows), `${id}: ${await body.count()}`);
    assert.ok(await data.locator('thead th').count() > 5);
  }
  await end();
});
