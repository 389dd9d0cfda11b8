// The engine comes in parts: each when a reader needs it, into what is there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announced, come, download, open, pause, until } from './browser.mjs';
import { host, publish, visit } from './hosts.mjs';

const parts = (requests) => requests.flatMap((url) => /tradefall[-_](\w+)\.wasm/.exec(url)?.[1] ?? []);
const last = '#view-stress';

test('who only reads loads what draws, and has captions and tables of all that needs no more', async () => {
  const { page, requests, complaints } = await open({ isUntouched: true });
  await pause(page, 300);
  assert.deepEqual(parts(requests).sort(), ['bg', 'kinds']);
  assert.match(await page.locator('#view-timeline .caption').first().textContent(), /\d+ events/);
  assert.ok(await page.locator('#view-timeline tbody tr').count() > 20);
  assert.equal(await page.locator('#view-timeline .chart.later').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, place] of [
  ['a page of its own', () => '/chart/'],
  ['an element', () => host('flow.html', '<script type="module" src="/chart/tradefall-chart.js"></script><tradefall-chart src="/chart/" mode="inline"></tradefall-chart>')],
]) {
  test(`a chart of figures month by month, published as ${name}, loads the first part of the engine, until a reader comes`, async () => {
    publish('chart', 'russia-technology-2022.json', '--view', 'flow');
    const { page, requests, complaints } = await visit(place(), {});
    await page.locator('canvas.base').waitFor();
    assert.ok(await until(page, () => page.locator('canvas.base').evaluate((canvas) => canvas.width > 300 && canvas.height > 200)));
    await pause(page, 300);
    assert.deepEqual(parts(requests), ['bg']);
    assert.match(await page.locator('.caption').first().textContent(), /largest fall within a month/);
    assert.equal(await page.locator('select[name=measure]').inputValue(), 'value');
    await page.locator('canvas.overlay').focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await until(page, async () => /Event 1 of \d/.test(await page.locator('.announce[aria-live]').textContent())));
    assert.deepEqual(parts(requests).sort(), ['bg', 'kinds', 'use']);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a timeline is drawn when a reader comes near, without a touch', async () => {
  const { page, requests, complaints } = await open({ isUntouched: true });
  await page.locator('#view-timeline h2').scrollIntoViewIfNeeded();
  await page.locator('#view-timeline .chart:not(.later)').waitFor();
  assert.ok(await until(page, () => page.locator('#view-timeline .base').evaluate((canvas) => canvas.width > 300 && canvas.height > 200)));
  assert.equal(parts(requests)[2], 'use');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, act, isHeard] of [
  ['a key', async (page) => {
    await page.locator('#view-collapse .overlay').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
  }, /2 of 5/],
  ['a tap', async (page) => {
    const box = await page.locator('#view-collapse .overlay').boundingBox();
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 60);
  }, /1 of 5/],
]) {
  test(`${name} that comes before its part of the engine is answered when it is there`, async () => {
    let go;
    const open_ = new Promise((done) => { go = done; });
    const { page, complaints } = await open({
      isUntouched: true, hasTouch: true,
      prepare: (page) => page.route('**/tradefall-use.wasm', async (route) => { await open_; await route.continue(); }),
    });
    await page.locator('#view-collapse .overlay').scrollIntoViewIfNeeded();
    await act(page);
    await pause(page, 200);
    assert.equal(await announced(page), '');
    go();
    assert.ok(await until(page, async () => isHeard.test(await announced(page))), await announced(page));
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a part that cannot be had is said in words, the pictures stay, and the next try has it', async () => {
  let isGone = true;
  const { page } = await open({
    isUntouched: true, prepare: (page) => page.route('**/tradefall-use.wasm', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue())),
  });
  const base = page.locator('#view-collapse .base');
  const picture = await base.evaluate((canvas) => canvas.toDataURL());
  await page.locator('#view-collapse .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('#view-collapse .problem', { hasText: /engine could not be loaded: HTTP 404/ }).waitFor();
  assert.equal(await base.evaluate((canvas) => canvas.toDataURL()), picture);
  isGone = false;
  await page.keyboard.press('ArrowRight');
  assert.ok(await until(page, async () => /1 of 5/.test(await announced(page))));
  await page.context().close();
});

test('an address whose part of the engine cannot be had opens the story as published, and says so', async () => {
  let isGone = true;
  const { page } = await open({
    path: '#v1;flow.scale=linear', isUntouched: true,
    prepare: (page) => page.route('**/tradefall-use.wasm', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue())),
  });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), 'true');
  assert.match(await page.locator('#address').textContent(), /engine could not be loaded: HTTP 404/);
  assert.equal(await page.locator('#problem').isVisible(), false);
  assert.equal(await page.locator('#view-collapse canvas.base').count(), 1);
  assert.equal(await page.locator('#view-flow select[name=scale]').inputValue(), 'log');
  isGone = false;
  await page.locator('#view-collapse .overlay').focus();
  await page.keyboard.press('ArrowRight');
  assert.ok(await until(page, async () => /1 of 5/.test(await announced(page))));
  await page.context().close();
});

test('a view of a further kind waits for its part until a reader comes near, and what was chosen stays', async () => {
  const { page, requests, complaints } = await open({ path: '#v1;flow.scale=linear' });
  assert.equal(await page.locator(`${last} canvas`).count(), 0);
  assert.equal(await page.locator(`${last} .problem`).count(), 0);
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('flow.event='));
  const chosen = await page.evaluate(() => location.hash);
  assert.deepEqual(parts(requests).sort(), ['bg', 'kinds', 'use']);

  const held = await page.locator(last).elementHandle();
  await held.evaluate((section) => section.scrollIntoView());
  await page.locator(`${last} canvas.base`).waitFor();
  assert.ok(await held.evaluate((section) => section.isConnected && section.querySelector('canvas.base')), 'the section that was scrolled to is the one that is filled');
  assert.deepEqual(parts(requests).sort(), ['bg', 'kinds', 'stress', 'studies', 'use'], 'nothing comes twice');
  assert.equal(await page.evaluate(() => location.hash), chosen);
  assert.equal(await page.locator('#view-flow select[name=scale]').inputValue(), 'linear');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [story, own] of [['mirror-armenia-2022', 'mirror'], ['russia-goods-2022', 'goods'], ['behind-the-fall-2022', 'evidence expected']]) {
  test(`${story} asks for the parts of its own kinds alone, and for tables and pictures when they are taken away`, async () => {
    const { page, requests, complaints } = await open({ path: `?story=${story}` });
    for (const section of await page.locator('section.view').all()) {
      await section.scrollIntoViewIfNeeded();
      await section.locator('canvas.base').waitFor();
    }
    const wanted = [...own.split(' '), 'bg', 'kinds', 'studies', 'use'].sort();
    assert.ok(await until(page, async () => parts(requests).length >= wanted.length));
    assert.deepEqual(parts(requests).sort(), wanted);
    const view = await page.locator('section.view').first().getAttribute('id');
    const svg = await download(page, view.replace('view-', ''), 'SVG');
    assert.match(svg.toString(), /<svg /);
    assert.deepEqual(parts(requests).sort(), wanted);
    assert.ok((await download(page, view.replace('view-', ''), 'CSV')).length > 100);
    assert.deepEqual(parts(requests).sort(), [...wanted, 'files'].sort());
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('keys go on from where they stood when a part has come', async () => {
  const { page } = await open();
  const heard = async (key) => {
    await page.evaluate(() => { document.querySelector('.announce[aria-live]').textContent = ''; });
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent);
    return announced(page);
  };
  await page.locator('#view-flow .overlay').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await heard(key);
  const [there] = [await heard('ArrowRight'), await heard('ArrowLeft')];
  await page.locator(last).scrollIntoViewIfNeeded();
  await page.locator(`${last} canvas.base`).waitFor();
  assert.equal(await heard('ArrowRight'), there);
  await page.context().close();
});

test('what an address asks of a further view is kept for its part, and done then', async () => {
  const { page } = await open({ path: '#v1;flow.scale=linear;stress.depth=40' });
  assert.equal(await page.locator('#address').isVisible(), false);
  await page.locator('#view-flow select[name=measure]').selectOption('index');
  await page.waitForFunction(() => location.hash.includes('measure'));
  assert.match(await page.evaluate(() => location.hash), /stress\.depth=40/);
  await page.locator(last).scrollIntoViewIfNeeded();
  await page.locator(`${last} input[name=depth]`).waitFor();
  assert.equal(await page.locator(`${last} input[name=depth]`).getAttribute('aria-valuetext'), '40%');
  await page.context().close();
});

test('a fresh instance after a panic has the parts that were there', async () => {
  const { page } = await open();
  await come(page);
  await page.evaluate(async () => {
    const { Tradefall } = await import('/pkg/tradefall.js');
    try { Tradefall.panic(); } catch { /* Asked for. */ }
  });
  await page.locator('#view-collapse .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.ok(await until(page, async () => /of 5/.test(await announced(page))), await announced(page));
  await page.context().close();
});

test('a pointer that comes while the part for goods is on its way takes nothing from it', async () => {
  const gate = () => {
    let open;
    const isOpen = new Promise((done) => { open = done; });
    return { open, hold: async (route) => { await isOpen; await route.continue(); } };
  };
  const [tall, part] = [gate(), gate()];
  const { page, complaints } = await open({
    path: '?story=russia-goods-2022', isUntouched: true,
    prepare: async (page) => {
      await page.route('**/pkg/tall.js', tall.hold);
      await page.route('**/tradefall-goods.wasm', part.hold);
    },
  });
  const has = (name) => page.waitForFunction((name) => performance.getEntriesByType('resource')
    .some((one) => one.name.endsWith(name) && one.responseEnd), name);
  await has('/goods.js');
  await page.evaluate(() => document.querySelector('#views').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  tall.open();
  await has('/tall.js');
  await pause(page, 100);
  part.open();
  await page.locator('#view-rank [role="grid"]').waitFor();
  assert.equal(await page.locator('#view-rank .problem').count(), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
