// Published folders in pages of hosts: heights, policies, pictures that stay.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { blank, boxOf, download, missing, pause, root, until } from './browser.mjs';
import { serve } from './serve.mjs';

const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/tradefall');
const folder = mkdtempSync(join(tmpdir(), 'tradefall-'));
let site;

function publish(name, story, ...options) {
  execFileSync(binary, ['publish', join(root, 'www/stories', story), '--out', join(folder, name), '--engine', join(root, 'www'), ...options], { stdio: 'pipe' });
}

before(async () => {
  publish('story', 'russia-technology-2022.json');
  publish('chart', 'russia-technology-2022.json', '--view', 'collapse');
  publish('german', 'russia-technology-2022.json', '--lang', 'de');
  mkdirSync(join(folder, 'peer'));
  const hosts = {
    none: '',
    garbage: `const send = () => {
      const { contentWindow } = document.querySelector('iframe');
      for (const data of [null, undefined, 7, '', 'x'.repeat(1e5), '[iFrameSizer]', 'pymxPYMx', { source: 'tradefall', v: 1, type: 'state', data: {} }, [], { sentinel: 'amp' }]) contentWindow.postMessage(data, '*');
    };
    setTimeout(send, 100); setTimeout(send, 900);`,
  };
  for (const [name, script] of Object.entries(hosts)) writeFileSync(join(folder, 'peer', `${name}.js`), `globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data));\n${script}`);
  // What embed.html asks of a server, for frames whose origin is null.
  site = await serve(folder, 0, { 'Access-Control-Allow-Origin': '*' });
});

after(() => {
  site?.server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the folder; collects what it complains of. */
async function visit(path, context = {}) {
  const complaints = [];
  const requests = [];
  const page = await blank({ ...context, prepare: async (page) => {
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    await context.prepare?.(page);
  } });
  // How far things moved while the page came to be, as browsers count it.
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { globalThis.shift += entry.value; }))
      .observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(path, site.url).href);
  return { page, complaints, requests };
}

const live = (page) => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');

for (const width of [320, 600, 1000]) {
  test(`at ${width} px the charts take the place of their pictures and nothing moves`, async () => {
    // All of the page is in view, so that a shift anywhere counts.
    const { page, complaints } = await visit('/story/', { viewport: { width, height: 12000 } });
    await live(page);
    await page.evaluate(() => document.fonts.ready);
    await pause(page, 300);
    await page.waitForFunction(() => document.querySelectorAll('canvas.base').length === 5);
    const tops = () => page.locator('h2').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const after = await tops();
    const still = await visit('/story/', { viewport: { width, height: 12000 }, prepare: (page) => page.route('**/page.js', (route) => route.abort()) });
    await still.page.evaluate(() => document.fonts.ready);
    const before = await still.page.locator('h2').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    await still.page.context().close();
    assert.ok(after.every((top, index) => Math.abs(top - before[index]) <= 1), `${before} became ${after}`);
    assert.ok(await page.evaluate(() => shift) < 0.01, `moved by ${await page.evaluate(() => shift)}`);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  test(`at ${width} px without scripts pictures, captions and tables are there`, async () => {
    const { page } = await visit('/story/', { width, javaScriptEnabled: false });
    const shown = await page.locator('.still').evaluateAll(
      (all) => all.filter((picture) => picture.getBoundingClientRect().height > 50).length,
    ).catch(() => undefined);
    if (shown !== undefined) assert.equal(shown, 5);
    assert.equal(await page.locator('table').count(), 5);
    assert.match(await page.locator('#view-collapse').textContent(), /−97\.9%/);
    await page.context().close();
  });
}

test('letters that come late move nothing', async () => {
  const { page } = await visit('/story/', { viewport: { width: 600, height: 12000 }, prepare: (page) => page.route('**/*.woff2', async (route) => {
    await new Promise((done) => { setTimeout(done, 1500); });
    await route.continue();
  }) });
  await live(page);
  await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === 'loaded'));
  await pause(page, 300);
  assert.equal(await page.evaluate(() => shift), 0);
  await page.context().close();
});

const heights = (frame) => frame.locator('.still').evaluateAll((all) => all.map((one) => [one.getAttribute('class'), one.getBoundingClientRect().height]).filter(([, height]) => height));

test('a sandboxed frame of a server that sends no CORS headers is styled, and shows one picture of each view, of its width', async () => {
  const bare = await serve(folder);
  for (const [width, name] of [[340, 'w296'], [620, 'w564'], [1020, 'w940']]) {
    const path = host('sandbox.html', { script: 'none', body: '<iframe title="Chart" src="/story/index.html" sandbox="allow-scripts" width="100%" height="900"></iframe>' });
    const { page } = await visit(new URL(path, bare.url).href, { width, bypassCSP: true });
    await page.waitForLoadState();
    const frame = page.frames().find((one) => one.url().includes('/story/'));
    assert.match(await frame.evaluate(() => getComputedStyle(document.querySelector('.view')).borderTopStyle), /solid/);
    assert.deepEqual((await heights(frame)).map(([kind]) => kind), Array(5).fill(`still ${name}`));
    await page.context().close();
  }
  bare.server.close();
});

test('a sandboxed frame is made dark where its host asks for it', async () => {
  const { page, complaints } = await visit(host('dark.html', { script: 'none', body: '<iframe title="Chart" src="/chart/index.html?dark=true" sandbox="allow-scripts" width="100%" height="900"></iframe>' }), { width: 700, bypassCSP: true });
  const frame = page.frames().find((one) => one.url().includes('/chart/'));
  await live(frame);
  const paper = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.ok(await until(page, async () => await paper() === 'rgb(20, 24, 29)'), await paper());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a page with its style inside asks for none, under its own policy', async () => {
  publish('inside', 'russia-technology-2022.json', '--view', 'collapse', '--style', 'inside');
  const open = await serve(folder, 0, { 'Content-Security-Policy': '' });
  const { page, complaints, requests } = await visit(new URL('/inside/?dark=true', open.url).href, { width: 700 });
  await live(page);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(20, 24, 29)');
  assert.equal(requests.filter((url) => url.endsWith('.css')).length, 0);
  assert.equal(await page.evaluate(() => shift), 0);
  assert.deepEqual(complaints, []);
  await page.context().close();
  open.server.close();
});

test('published with a font of a host, pictures, charts and texts are in it, as wide natively as in the page, and nothing moves', async () => {
  publish('letters', 'russia-technology-2022.json', '--view', 'flow', '--font', join(root, 'src/draw/fonts/TradefallSans-Semibold.ttf'));
  for (const path of ['/letters/', `file://${join(folder, 'letters/one.html')}`]) {
    const { page, complaints } = await visit(path, { viewport: { width: 600, height: 4000 }, prepare: (page) => page.addInitScript(() => {
      globalThis.drawn = new Map();
      const { fillText } = CanvasRenderingContext2D.prototype;
      const { get } = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font');
      CanvasRenderingContext2D.prototype.fillText = function draw(text, ...more) {
        const font = get.call(this);
        drawn.set(text, [parseFloat(font.split(' ').find((part) => part.endsWith('px'))), parseFloat(this.letterSpacing) || 0, font]);
        fillText.call(this, text, ...more);
      };
    }) });
    await live(page);
    await page.evaluate(() => document.fonts.ready);
    // What was laid out natively, beside what the page measures: sizes and gaps in sixteenths of a pixel.
    const apart = () => page.evaluate(() => [...document.querySelectorAll('.still:is(.w564, .any) text')].map((node) => {
      const [size, gap, font] = drawn.get(node.textContent) ?? [];
      const read = (name) => Number(node.getAttribute(name) ?? node.parentNode.getAttribute(name));
      return { text: node.textContent, font, apart: Math.max(Math.abs(read('font-size') - size), Math.abs(read('letter-spacing') - gap)) };
    }).filter(({ font, apart }) => !(font?.includes('Host Letters') && apart < 0.5)));
    assert.ok(await until(page, async () => !(await apart()).length));
    assert.deepEqual(await apart(), [], path);
    assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).fontFamily), /^"Host Text"/);
    assert.equal(await page.evaluate(() => shift), 0, path);
    assert.deepEqual(complaints, [], path);
    await page.context().close();
  }
});

test('a page that has lost its style sheet shows one picture of each view', async () => {
  const { page } = await visit('/story/', { width: 700, prepare: (page) => page.route('**/*.{css,js}', (route) => route.abort()) });
  assert.equal((await heights(page)).length, 5);
  await page.context().close();
});

test('what a reader opened before the charts were live stays open', async () => {
  let go;
  const wait = new Promise((done) => { go = done; });
  const { page } = await visit('/chart/', { prepare: (page) => page.route('**/*.wasm', async (route) => { await wait; await route.continue(); }) });
  await page.locator('details.data > summary').click();
  go();
  await live(page);
  assert.equal(await page.locator('details.data[open]').count(), 1);
  assert.equal(await page.locator('details.method[open]').count(), 0);
  await page.context().close();
});

test('the pictures stay where the engine cannot run', async () => {
  const { page } = await visit('/story/', { prepare: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }) });
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'failed');
  assert.match(await page.locator('#problem').textContent(), /WebAssembly/);
  const heights = await page.locator('.still').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter(Boolean));
  assert.equal(heights.length, 5);
  await page.context().close();
});

const cut = async (route) => {
  const answer = await route.fetch();
  const whole = await answer.body();
  await route.fulfill({ response: answer, body: whole.subarray(0, whole.length / 2) });
};
for (const [name, pattern, answer, says] of [
  ['is not found', '**/*.wasm', missing, /could not be loaded/],
  ['is cut off', '**/*.wasm', cut, /could not be loaded/],
  ['is a page of errors', '**/*.wasm', (route) => route.fulfill({ body: '<!doctype html><p>Sorry', contentType: 'text/html' }), /could not be loaded/],
  ['does not come, since the network is gone', '**/pkg/tradefall*', (route) => route.abort('internetdisconnected'), /could not be loaded/],
  ['has no script, which is not found', '**/page.js', (route) => route.fulfill({ status: 404, body: 'no' }), undefined],
  ['has no script, which is cut off', '**/page.js', cut, undefined],
]) {
  test(`where the engine of a published page ${name}, its pictures and tables stay, and its height is told`, async () => {
    const { page } = await visit(host('broken.html', { script: 'none', body: '<iframe title="Chart" src="/chart/index.html" width="100%" height="150"></iframe>' }), {
      width: 700, bypassCSP: true, prepare: (page) => page.route(pattern, answer),
    });
    const frame = page.frames().find((one) => one.url().includes('/chart/'));
    if (says) {
      await frame.waitForFunction(() => document.documentElement.dataset.ready === 'failed');
      assert.match(await frame.locator('#problem').textContent(), says);
    }
    assert.ok(await until(page, () => page.evaluate(() => heard.some((one) => one.type === 'embed-size' && one.height > 400))));
    assert.deepEqual((await heights(frame)).map(([kind]) => kind), ['still w564']);
    assert.equal(await frame.locator('table').count(), 1);
    assert.equal(await frame.locator('canvas').count(), 0);
    await page.context().close();
  });
}

test('an engine served under another type is used all the same', async () => {
  const { page } = await visit('/chart/', { prepare: (page) => page.route('**/*.wasm', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-type': 'application/octet-stream' } });
  }) });
  await live(page);
  assert.equal(await page.locator('canvas.base').count(), 1);
  await page.context().close();
});

test('a frame that is hidden at first has its charts and tells its height when it is shown', async () => {
  const { page, complaints } = await visit(host('hidden.html', { script: 'none', body: '<div id="box" hidden><iframe title="Chart" src="/chart/index.html" width="100%" height="150"></iframe></div>' }), { width: 700, bypassCSP: true });
  const frame = page.frames().find((one) => one.url().includes('/chart/'));
  await frame.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { polling: 100 });
  // Later than all times at which a page tells its height whatever happens.
  await frame.evaluate(() => new Promise((done) => { setTimeout(done, 3200); }));
  assert.deepEqual(await page.evaluate(() => heard.filter((one) => one.type === 'embed-size')), []);
  await page.evaluate(() => { document.querySelector('#box').hidden = false; });
  const isDrawn = () => frame.evaluate(() => {
    const canvas = document.querySelector('canvas.base');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return canvas.getBoundingClientRect().height > 60 && data.some((value, at) => at % 4 < 3 && value !== data[at % 4]);
  });
  assert.ok(await until(page, isDrawn));
  assert.ok(await until(page, async () => {
    const tall = await frame.evaluate(() => Math.ceil(document.querySelector('.frame').getBoundingClientRect().height));
    return page.evaluate((tall) => heard.findLast((one) => one.type === 'embed-size')?.height === tall, tall);
  }));
  assert.deepEqual(complaints.filter((text) => !text.includes('getImageData')), []); // This test reads pixels.
  await page.context().close();
});

test('one file that is cut off keeps its pictures and tables', async () => {
  const whole = readFileSync(join(folder, 'story/one.html'));
  writeFileSync(join(folder, 'cut.html'), whole.subarray(0, whole.length * 0.7));
  const { page } = await visit(`file://${join(folder, 'cut.html')}`);
  await pause(page, 300);
  assert.equal((await heights(page)).length, 5);
  assert.equal(await page.locator('table').count(), 5);
  assert.equal(await page.locator('canvas').count(), 0);
  await page.context().close();
});

test('pictures follow the theme of the reader, and paper is light', async () => {
  const { page } = await visit('/chart/', { width: 1000, colorScheme: 'dark', javaScriptEnabled: true, prepare: (page) => page.route('**/page.js', (route) => route.abort()) });
  const paper = () => page.evaluate(() => {
    const [picture] = [...document.querySelectorAll('.still')].filter((one) => one.getBoundingClientRect().height);
    return [getComputedStyle(picture.querySelector('path')).fill, getComputedStyle(document.documentElement).backgroundColor];
  });
  const [fill, behind] = await paper();
  assert.equal(fill, behind);
  assert.notEqual(fill, 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.equal((await paper())[0], 'rgb(255, 255, 255)');
  await page.context().close();
});

test('on paper the vector picture stands in for the canvas', async () => {
  const { page } = await visit('/chart/', { width: 1000 });
  await live(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('canvas.base').isVisible(), false);
  const box = await page.locator('.still.w940').boundingBox();
  assert.ok(box && box.height > 100);
  await page.context().close();
});

test('paper has dark letters, no choices, nothing that is closed, and all rows of a table', async () => {
  const { page } = await visit('/story/', { width: 760, colorScheme: 'dark' });
  await live(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.equal(await page.locator('h1').evaluate((node) => getComputedStyle(node).color), 'rgb(26, 29, 33)');
  for (const gone of ['.time', '.controls', 'summary']) assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, gone);
  // As wide as paper, the picture is the one that is whole on a page.
  const high = await page.locator('#view-timeline .still').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter(Boolean));
  assert.ok(high.length === 1 && high[0] < 1000, `${high}`);
  await page.goto(new URL('/story/table.html', site.url).href);
  const cut = () => page.locator('.scroll').evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight).length);
  assert.equal(await cut(), 0);
  await page.emulateMedia({ media: 'screen' });
  assert.ok(await cut() > 0);
  await page.context().close();
});

test('published tables: digits below digits, words beside words, and all that is said of a table is seen', async () => {
  const { page, complaints } = await visit('/story/table.html', { width: 320, javaScriptEnabled: false });
  const side = (table, row, column) => page.locator('table').nth(table).locator(row).first().locator('th, td').nth(column).evaluate((cell) => getComputedStyle(cell).textAlign);
  // Claims say their numbers in words.
  assert.deepEqual([await side(0, 'tbody tr', 1), await side(1, 'tbody tr', 1)], ['start', 'start']);
  for (const row of ['thead tr', 'tbody tr', 'tbody tr:has-text("missing")']) assert.equal(await side(2, row, 2), 'right', row);
  for (const box of await page.locator('.scroll').all()) {
    const [seen, said] = await box.evaluate((node) => [node.clientWidth, node.querySelector('caption').getBoundingClientRect().width]);
    assert.ok(said <= seen, `${said} of ${seen}`);
  }
  const wide = await page.locator('td.long').evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)));
  assert.ok(wide >= 200, `${wide}`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('one file opens from a disk and asks for nothing', async () => {
  const { page, complaints, requests } = await visit(`file://${join(folder, 'story/one.html')}`);
  await live(page);
  assert.equal(await page.locator('canvas.base').count(), 5);
  await page.locator('#view-collapse .overlay').hover();
  assert.deepEqual(requests.filter((url) => !url.startsWith('data:')).length, 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
  const { size } = { size: readFileSync(join(folder, 'story/one.html')).length };
  assert.ok(size <= 350_000, `${size} bytes`);
});

for (const story of ['japan-korea-2019', 'behind-the-fall-2022', 'mirror-armenia-2022', 'rerouting-2022', 'stress-2022', 'russia-events', 'russia-goods-2022']) {
  test(`the one file of ${story} does all that its views can, without the engine of other kinds`, async () => {
    publish(`one-${story}`, `${story}.json`);
    const { page, complaints } = await visit(`file://${join(folder, `one-${story}`, 'one.html')}`);
    await live(page);
    const views = await page.locator('#views > section').evaluateAll((all) => all.map(({ id }) => id.replace('view-', '')));
    for (const view of views) {
      const section = page.locator(`#view-${view}`);
      const box = await boxOf(page, view);
      for (let at = 0.1; at < 1; at += 0.2) await page.mouse.move(box.x + box.width * at, box.y + Math.min(box.height, 700) * at);
      await page.keyboard.press('Escape');
      // A choice may take others away.
      const selects = section.locator('.controls select');
      for (let at = 0; at < await selects.count(); at += 1) await selects.nth(at).selectOption({ index: await selects.nth(at).locator('option').count() - 1 });
      for (const range of await section.locator('.controls input[type="range"]').all()) await range.press('End');
      assert.match((await download(page, view, 'SVG')).toString('utf8'), /^<svg[^]*<\/svg>\s*$/);
      assert.match((await download(page, view, 'CSV')).toString('utf8'), /^\ufeff# tradefall/);
      assert.match((await section.locator('.caption').allTextContents()).join(''), /\w/);
    }
    assert.equal(await page.locator('.problem:visible').count(), 0);
    assert.equal(await page.locator('canvas.base').count(), views.length);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('what stands before the engine is small', () => {
  const bytes = brotliCompressSync(readFileSync(join(folder, 'chart/index.html'))).length;
  assert.ok(bytes <= 20_000, `${bytes} bytes in brotli`);
});

/** A host page around the frame. */
function host(name, { script, body }) {
  writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body>
    ${body ?? '<iframe title="Chart" src="/chart/index.html" width="100%" height="150" scrolling="no" frameborder="0"></iframe>'}
    <script src="/peer/${script}.js"></script>`);
  return `/${name}`;
}

test('a host that posts garbage hears nothing but objects, and harms nothing', async () => {
  const { page, complaints } = await visit(host('garbage.html', { script: 'garbage' }), { width: 700, bypassCSP: true });
  await pause(page, 1500);
  const heard = await page.evaluate(() => heard);
  assert.ok(heard.length > 0 && heard.every((one) => one && typeof one === 'object'), JSON.stringify(heard));
  const frame = page.frames().find((one) => one.url().includes('/chart/'));
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.ready), 'true');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

const tag = (attributes) => `<script type="module" src="/chart/tradefall-chart.js"></script>
  <div class="tall"></div><link rel="stylesheet" href="/tall.css">
  <tradefall-chart ${attributes}><p id="inside">EU exports fell</p></tradefall-chart>`;

test('one tag in a frame: loads near the screen, takes the height, tells what was chosen', async () => {
  writeFileSync(join(folder, 'tall.css'), '.tall { height: 4000px }');
  const { page, complaints, requests } = await visit(host('tag.html', { script: 'none', body: tag('src="/story/index.html" title="Russia" mode="iframe"') }), { width: 700, bypassCSP: true });
  await pause(page, 300);
  assert.ok(await page.locator('#inside').isVisible(), 'what stands inside is seen first');
  assert.ok(!requests.some((url) => url.includes('/story/')), 'nothing is loaded far from the screen');
  const events = page.evaluate(() => new Promise((done) => {
    const heard = [];
    for (const name of ['resize', 'ready']) document.addEventListener(`tradefall-${name}`, ({ type }) => { heard.push(type); if (type.endsWith('ready')) done(heard); });
  }));
  await page.locator('tradefall-chart').scrollIntoViewIfNeeded();
  assert.ok((await events).includes('tradefall-resize'));
  assert.ok(!await page.locator('#inside').isVisible());
  const frame = page.frames().find((one) => one.url().includes('/story/'));
  const inner = () => frame.evaluate(() => Math.ceil(document.querySelector('.frame').getBoundingClientRect().height));
  const outer = () => page.evaluate(() => document.querySelector('tradefall-chart').shadowRoot.querySelector('iframe').getBoundingClientRect().height);
  assert.ok(await until(page, async () => Math.abs(await outer() - await inner()) <= 1));
  assert.ok(Math.abs(await outer() - await inner()) <= 1, `${await outer()} for ${await inner()}`);
  await frame.locator('#view-flow select[name="measure"]').selectOption('index');
  await page.waitForFunction(() => document.querySelector('tradefall-chart').state.includes('flow.measure=index'));
  await page.evaluate(() => { document.querySelector('tradefall-chart').state = 'v1;flow.measure=index;flow.scale=linear'; });
  await frame.waitForFunction(() => document.querySelector('#view-flow select[name="scale"]').value === 'linear');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, attributes, prepare] of [
  ['without a story', 'src="javascript:alert(1)"', undefined],
  ['where the engine cannot run', 'src="/chart/index.html" mode="iframe"', (page) => page.route('**/*.wasm', (route) => route.abort())],
]) {
  test(`one tag ${name}: what stands inside stays, and an event says why`, async () => {
    writeFileSync(join(folder, 'tall.css'), '.tall { height: 10px }');
    const { page } = await visit(host('tagfail.html', { script: 'none', body: tag(attributes) }), {
      width: 700, bypassCSP: true,
      prepare: async (page) => {
        await page.addInitScript(() => document.addEventListener('tradefall-error', ({ detail }) => { globalThis.reason = detail.message; }));
        await prepare?.(page);
      },
    });
    await page.waitForFunction(() => globalThis.reason);
    assert.match(await page.evaluate(() => globalThis.reason), /src: expected|could not draw its charts/);
    assert.ok(await page.locator('#inside').isVisible());
    assert.equal(await page.evaluate(() => document.querySelector('tradefall-chart').shadowRoot.querySelector('iframe')), null);
    await page.context().close();
  });
}

test('a story published in German is German before and after its charts come, in one file too, and goes back to English when asked', async () => {
  const said = (page) => page.evaluate(() => [document.documentElement.lang, document.querySelector('#title').textContent.slice(0, 9),
    document.querySelector('footer h2').textContent, document.querySelector('#view-collapse .data summary').textContent]);
  const german = ['de', 'Nach dem ', 'Quellen', 'Die Zahlen als Tabelle'];
  const bare = await visit('/german/', { width: 700, prepare: (page) => page.route('**/page.js', (route) => route.abort()) });
  assert.deepEqual(await said(bare.page), german);
  await bare.page.close();
  for (const path of ['/german/', `file://${join(folder, 'german/one.html')}`]) {
    const { page, complaints } = await visit(path, { width: 700 });
    await live(page);
    assert.deepEqual(await said(page), german, path);
    assert.match(await page.locator('[data-content]').textContent(), /entspricht den veröffentlichten Daten$/);
    assert.equal(await page.evaluate(() => globalThis.shift), 0, `${path} moves`);
    assert.deepEqual(complaints.filter((text) => !text.includes('preload')), []);
    await page.close();
  }
  const { page } = await visit('/german/?lang=en', { width: 700 });
  await live(page);
  assert.deepEqual(await said(page), ['en', 'After Feb', 'Sources', 'The figures as a table']);
  await page.close();
});
