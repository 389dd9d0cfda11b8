// A published page where readers and machines differ: paper, time zones, colours,
// motion, many on one page, an engine that fails a thousand times, other data.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pause, until } from './browser.mjs';
import { folder, host, publish, put, visit } from './hosts.mjs';

before(() => {
  publish('story', 'russia-technology-2022.json');
  publish('chart', 'russia-technology-2022.json', '--view', 'collapse');
});

const live = (page) => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');

test('on paper everything is vector: no picture of pixels in the PDF', async () => {
  const { page } = await visit('/story/', { width: 1000 });
  await live(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  assert.ok(pdf.startsWith('%PDF') && /\/Font\b/.test(pdf));
  assert.doesNotMatch(pdf, /\/Subtype\s*\/Image/);
  await page.context().close();
});

test('the same pixels from Pago Pago to Kiritimati', async () => {
  const seen = new Set();
  for (const timezoneId of ['Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    const { page } = await visit('/story/', { timezoneId });
    await live(page);
    await page.evaluate(() => document.fonts.ready);
    await pause(page, 300);
    seen.add(await page.locator('canvas.base').evaluateAll((all) => all.map((one) => one.toDataURL()).join()));
    assert.notEqual(await page.evaluate(() => new Date().getTimezoneOffset()), 0);
    await page.context().close();
  }
  assert.equal(seen.size, 1);
});

for (const [name, context] of [
  ['forced colours', { forcedColors: 'active' }], ['less motion', { reducedMotion: 'reduce' }], ['more contrast', { contrast: 'more' }], ['dark', { colorScheme: 'dark' }],
]) {
  test(`with ${name} at 320 px the charts are live, whole and quiet`, async () => {
    const { page, complaints } = await visit('/story/', { width: 320, ...context });
    await live(page);
    assert.equal(await page.locator('canvas.base').count(), 4);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('who reads in colours of their own, or with more contrast, has that in the charts; files keep our colours', async () => {
  // Claims have no grid, whose lines take the grey that words had where more contrast is asked for.
  const colours = (page) => page.locator('#view-claims canvas.base').evaluateAll((all) => all.flatMap((one) => {
    const { data } = one.getContext('2d').getImageData(0, 0, one.width, one.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4) found.add([data[at], data[at + 1], data[at + 2]].join());
    return [...found];
  }));
  for (const [context, own, theirs] of [
    [{ colorScheme: 'dark' }, ['20,24,29', '236,238,241', '169,178,189'], []],
    [{ colorScheme: 'dark', forcedColors: 'active' }, ['0,0,0', '255,255,255', '255,138,117'], ['20,24,29', '236,238,241', '169,178,189']],
    [{ colorScheme: 'light' }, ['255,255,255', '26,29,33', '89,97,107'], []],
    [{ colorScheme: 'light', contrast: 'more' }, ['255,255,255', '26,29,33'], ['89,97,107']],
  ]) {
    const { page, complaints } = await visit('/story/', context);
    await live(page);
    const found = new Set(await colours(page));
    own.forEach((colour) => assert.ok(found.has(colour), `${JSON.stringify(context)} has ${colour}`));
    theirs.forEach((colour) => assert.ok(!found.has(colour), `${JSON.stringify(context)} has no ${colour}`));
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#view-claims .files button').first().click()]);
    const svg = readFileSync(await saved.path(), 'utf8');
    assert.ok(svg.includes(context.colorScheme === 'dark' ? '#14181d' : '#59616b'));
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test('a host may ask for dark or light, for tables, and for what is chosen', async () => {
  const paper = (page) => page.locator('canvas.base').first().evaluate((one) => [...one.getContext('2d').getImageData(0, 0, 1, 1).data].join());
  for (const [query, colorScheme, expected] of [['?dark=true', 'light', '20,24,29,255'], ['?dark=false', 'dark', '255,255,255,255']]) {
    const { page } = await visit(`/story/index.html${query}&table&state=${encodeURIComponent('v1;flow.scale=linear')}`, { colorScheme });
    await live(page);
    assert.equal(await paper(page), expected);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), `rgb(${expected.split(',').slice(0, 3).join(', ')})`);
    assert.equal(await page.locator('details.data[open]').count(), 5);
    assert.equal(await page.locator('#view-flow select[name="scale"]').inputValue(), 'linear');
    await page.context().close();
  }
});

test('the footer says whether the data are those that were published', async () => {
  const said = async (prepare) => {
    const { page } = await visit('/chart/', { prepare });
    await live(page);
    const words = await page.waitForFunction(() => /(matches|not what)[^]*$/.exec(document.querySelector('[data-content]').textContent)?.[0]).then((one) => one.jsonValue());
    await page.context().close();
    return words;
  };
  assert.match(await said(), /^matches the published data/);
  assert.match(await said((page) => page.route('**/data/*.csv', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace('31003396', '31003397'), contentType: 'text/csv' });
  })), /^not what was published/);
});

test('ten frames on one page: those far below load nothing, and each takes its height', async () => {
  put('ten.css', '.gap { height: 2500px }');
  const frame = '<iframe title="Chart" src="/chart/index.html" loading="lazy" width="100%" height="700"></iframe><div class="gap"></div>';
  const { page, requests } = await visit(host('frames.html', frame.repeat(10), { head: '<link rel="stylesheet" href="/ten.css">' }));
  await pause(page, 1500);
  const loaded = () => requests.filter((url) => url.endsWith('/chart/index.html')).length;
  assert.ok(loaded() < 4, `${loaded()} frames`);
  for (let at = 0; at < 10; at += 1) await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
  assert.ok(await until(page, () => loaded() === 10));
  assert.equal(loaded(), 10);
  // Its engine comes over the network once; the others have it from the browser's cache or are told that it is the same.
  const parts = requests.flatMap((url) => /tradefall[-_](\w+)\.wasm/.exec(url)?.[1] ?? []);
  assert.deepEqual([...new Set(parts)].sort(), ['bg', 'kinds'], 'the parts that its chart needs, at one address each');
  await page.context().close();
});

test('a thousand panics in a row leave a page that works, with the memory it had', async () => {
  const { page } = await visit('/chart/');
  await live(page);
  const engine = `/chart/${readdirSync(join(folder, 'chart')).find((name) => name.startsWith('engine-'))}/pkg/tradefall.js`;
  const client = await page.context().newCDPSession(page);
  const memory = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const panic = (times) => page.evaluate(async ([engine, times]) => {
    const { Tradefall } = await import(engine);
    const { pointer } = Tradefall.prototype;
    const overlay = document.querySelector('.overlay');
    for (let at = 0; at < times; at += 1) {
      Tradefall.prototype.pointer = () => Tradefall.panic();
      overlay.dispatchEvent(new PointerEvent('pointermove', { clientX: at % 300, clientY: 50 }));
      Tradefall.prototype.pointer = pointer;
      await new Promise((done) => { setTimeout(done); });
    }
  }, [engine, times]);
  await panic(50); // The first ones fill caches.
  const before = await memory();
  await panic(1000);
  const after = await memory();
  assert.ok(after < before * 1.1, `${before} became ${after}`);
  await page.locator('.overlay').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent);
  assert.equal(await page.locator('p.problem:not([hidden])').count(), 1);
  assert.ok(await page.locator('canvas.base').evaluate((one) => one.getContext('2d').getImageData(0, 0, one.width, one.height).data.some((value, at) => at % 4 === 0 && value < 200)));
  await page.context().close();
});
