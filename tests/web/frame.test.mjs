// The frame: what a host may ask of it in the address and by messages, and what
// it leaves alone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pause, until } from './browser.mjs';
import { folder, host, publish, visit } from './hosts.mjs';

before(() => {
  publish('story', 'russia-technology-2022.json');
  publish('chart', 'russia-technology-2022.json', '--view', 'collapse');
});

const live = (page) => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
const inner = async (page) => {
  assert.ok(await until(page, () => page.frames().some((one) => one.url().includes('index.html'))));
  const frame = page.frames().find((one) => one.url().includes('index.html'));
  await frame.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { polling: 100 });
  return frame;
};

test('transparent: the host shines through page, picture and chart, and nothing else is lost', async () => {
  for (const query of ['?transparent', '?transparent=false']) {
    const { page, complaints } = await visit(`/chart/index.html${query}`, { width: 700, colorScheme: query === '?transparent' ? 'dark' : 'light' });
    await live(page);
    const seen = await page.evaluate(() => {
      const canvas = document.querySelector('canvas.base');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return {
        behind: getComputedStyle(document.documentElement).backgroundColor, corner: data[3], inked: data.some((value, at) => at % 4 === 3 && value === 255),
        paper: getComputedStyle(document.querySelector('.still > path')).fill, ink: getComputedStyle(document.querySelector('h2')).color,
      };
    });
    const isClear = query === '?transparent';
    assert.deepEqual(seen, {
      behind: isClear ? 'rgba(0, 0, 0, 0)' : 'rgb(255, 255, 255)', corner: isClear ? 0 : 255, inked: true, paper: isClear ? 'none' : 'rgb(255, 255, 255)', ink: 'rgb(26, 29, 33)',
    });
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

test('fitchart: the chart is as small as its frame asks, and no other height is asked for', async () => {
  const { page } = await visit(host('fit.html', `<script>globalThis.messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>
    <iframe title="Chart" src="/chart/index.html?fitchart&plain" width="560" height="740"></iframe>`));
  const frame = await inner(page);
  const seen = () => frame.evaluate(() => ({
    tall: document.querySelector('.frame').getBoundingClientRect().height, room: innerHeight, chart: document.querySelector('.chart').clientHeight,
  }));
  const first = await seen();
  assert.ok(first.tall <= first.room && first.chart > 60, JSON.stringify(first));
  assert.deepEqual(await page.evaluate(() => messages.filter((one) => one.type === 'embed-size')), []);
  // What is pointed at is still what is drawn there.
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const box = await page.locator('iframe').boundingBox();
  const row = await frame.locator('.overlay').boundingBox();
  await page.mouse.move(row.x + row.width / 2, row.y + row.height / 2);
  assert.ok(await until(page, () => frame.evaluate(() => document.querySelector('.announce[aria-live]').textContent.length > 5)));
  assert.match(await frame.evaluate(() => document.querySelector('.announce[aria-live]').textContent), /%/);
  assert.ok(box.height <= 744);
  // A roomier frame has the chart as large as ever.
  await page.locator('iframe').evaluate((one) => { one.height = 2000; });
  assert.ok(await until(page, async () => (await seen()).chart > first.chart));
  await page.context().close();
});

test('view and lang: only the views asked for, in the language asked for', async () => {
  const { page, complaints } = await visit('/story/index.html?view=flow,timeline&lang=de', { width: 700 });
  await live(page);
  assert.deepEqual(await page.locator('.view:visible').evaluateAll((all) => all.map((one) => one.id)), ['view-flow', 'view-timeline']);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  assert.match(await page.locator('#view-flow .caption').first().textContent(), /Monat|fiel|Ausfuhr|Export/);
  assert.deepEqual(complaints, []);
  await page.context().close();
  const wrong = await visit('/story/index.html?view=nothing', { width: 700 });
  await wrong.page.waitForFunction(() => document.documentElement.dataset.ready === 'failed');
  assert.match(await wrong.page.locator('#problem').textContent(), /expected claims, collapse.* found “nothing”/);
  assert.ok(await wrong.page.locator('.still:visible').count() > 0);
  await wrong.page.context().close();
});

const tag = (attributes) => `<script type="module" src="/story/tradefall-chart.js"></script><tradefall-chart ${attributes}></tradefall-chart>`;
const ready = (page) => page.evaluate(() => document.querySelector('tradefall-chart').ready.then(() => undefined));

test('a tag speaks the language it is asked for, here and in a frame', async () => {
  for (const mode of ['inline', 'iframe']) {
    const { page } = await visit(host('lang.html', tag(`src="/story/" view="collapse" lang="de" mode="${mode}"`)));
    await ready(page);
    const place = mode === 'inline' ? page.locator('tradefall-chart') : page.frameLocator('tradefall-chart iframe').locator('body');
    assert.match(await place.locator('.caption').first().textContent(), /−99,2\s?%/);
    assert.equal(await place.locator('.view:visible').count(), 1);
    await page.context().close();
  }
});

test('a tag in a frame hands over the same files as one in the page', async () => {
  const files = {};
  for (const mode of ['inline', 'iframe']) {
    const { page, complaints } = await visit(host('files.html', tag(`src="/story/" mode="${mode}"`)));
    await ready(page);
    files[mode] = await page.evaluate(async () => {
      const chart = document.querySelector('tradefall-chart');
      const png = await chart.toPNG({ scale: 1, view: 'collapse' });
      return {
        svg: await chart.toSVG({ view: 'flow' }), csv: await chart.toCSV({ view: 1 }), width: (await createImageBitmap(png)).width,
        wrong: await chart.toCSV({ view: 'none' }).catch(({ message }) => message),
      };
    });
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
  assert.deepEqual(files.iframe, files.inline);
  assert.match(files.iframe.svg, /^<svg /);
  assert.match(files.iframe.csv, /^# tradefall,1\n/);
  assert.equal(files.iframe.width, 720);
  assert.match(files.iframe.wrong, /expected a live view.*found “none”/);
});

test('a scenario that a reader makes is told, here and from a frame', async () => {
  for (const mode of ['inline', 'iframe']) {
    const { page } = await visit(host('scenario.html', `<script>globalThis.scenarios = []; addEventListener('tradefall-scenario', ({ detail }) => scenarios.push(detail));</script>${tag(`src="/story/" view="stress" mode="${mode}"`)}`));
    await ready(page);
    const place = mode === 'inline' ? page.locator('tradefall-chart') : page.frameLocator('tradefall-chart iframe').locator('body');
    const choice = place.locator('#view-stress select').first();
    await choice.waitFor();
    const [name, value] = await choice.evaluate((one) => [one.name, [...one.options].find((option) => option.value !== one.value).value]);
    await choice.selectOption(value);
    assert.ok(await until(page, () => page.evaluate(() => scenarios.length)));
    assert.deepEqual(await page.evaluate(() => scenarios), [{ view: 'stress', settings: { [name]: value } }]);
    await page.context().close();
  }
});

test('the sum of the script is printed, holds, and stops another script', async () => {
  const snippets = readFileSync(join(folder, 'chart/embed.html'), 'utf8');
  const [, snippet] = /<code>(&lt;script type=&quot;module&quot;[^]*?)<\/code>/.exec(snippets);
  const text = snippet.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('https://HOST', '/chart');
  assert.match(text, /tradefall-chart-[0-9a-f]{12}\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
  const { page, complaints } = await visit(host('sum.html', text));
  await ready(page);
  assert.deepEqual(complaints, []);
  await page.context().close();
  const other = await visit(host('sum.html', text), { prepare: (page) => page.route('**/tradefall-chart-*.js', async (route) => {
    await route.fulfill({ body: `${await (await route.fetch()).text()} `, contentType: 'text/javascript', headers: { 'Access-Control-Allow-Origin': '*' } });
  }) });
  assert.ok(await until(other.page, () => other.complaints.length > 0));
  assert.match(other.complaints.join(), /integrity/);
  assert.equal(await other.page.evaluate(() => customElements.get('tradefall-chart')), undefined);
  await other.page.context().close();
});

test('forged, malformed and huge messages change nothing, in the frame and in the tag', async () => {
  const { page, complaints } = await visit(host('forged.html', `<script>globalThis.messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>
    <iframe id="story" title="Chart" src="/story/index.html" width="700" height="600"></iframe><iframe id="other" title="Other" srcdoc="<p>x</p>"></iframe>${tag('src="/chart/index.html" mode="iframe"')}`));
  const frame = await inner(page);
  await ready(page);
  const state = () => frame.evaluate(() => location.hash);
  const tall = () => page.evaluate(() => document.querySelector('tradefall-chart').shadowRoot.querySelector('iframe').style.height);
  await pause(page, 3500); // Heights have been told by now.
  const before = await tall();
  await page.evaluate(() => {
    globalThis.messages.length = 0;
    globalThis.said = [];
    for (const name of ['state', 'scenario', 'resize', 'error', 'ready']) addEventListener(`tradefall-${name}`, ({ type }) => said.push(type));
    const state = (data, more = {}) => ({ source: 'tradefall', v: 1, type: 'state', data, ...more });
    const huge = 'x'.repeat(50e6);
    const chart = document.querySelector('tradefall-chart').shadowRoot.querySelector('iframe');
    // From a frame that is neither parent nor child, to both.
    const [story, other] = ['story', 'other'].map((id) => document.getElementById(id));
    const script = other.contentDocument.createElement('script');
    script.textContent = `const all = ${JSON.stringify([state('v1;flow.measure=index'), { source: 'tradefall', type: 'embed-size', height: 77 }, { source: 'tradefall', v: 1, type: 'ready', data: 'failed' }])};
      for (const one of all) { parent.postMessage(one, '*'); parent.frames[0].postMessage(one, '*'); }`;
    other.contentDocument.body.append(script);
    // From the parent, in other shapes than agreed.
    for (const one of [huge, `[iFrameSizer]${huge}`, `[iFrameSizer]${huge}:1:2:3`, `pymxPYMx${huge}`, state(huge), state({}), state(null), state('v1;flow.measure=index', { v: 2 }), state('v1;flow.measure=index', { source: 'other' }),
      ...[null, 7, 'svg', {}, { key: 'k' }, { key: 'k', kind: 'exe' }, { key: 'k', kind: '__proto__' }, { key: 'k', kind: 'svg', view: {} }, { key: 'k', kind: 'png', scale: 1e9 }, { key: 'k', kind: 'png', scale: -1 }, { key: huge, kind: 'svg' }].map((data) => ({ source: 'tradefall', v: 1, type: 'file', data })),
      { sentinel: 'amp', type: 'frames-init', data: huge }, new Map([['source', 'tradefall']]), [state('v1;flow.measure=index')]]) {
      for (const to of [story, chart]) to.contentWindow.postMessage(one, '*');
    }
    // From the child's own realm, in other shapes than agreed.
    const child = (data) => dispatchEvent(new MessageEvent('message', { source: chart.contentWindow, data }));
    for (const one of [null, huge, {}, { source: 'tradefall' }, { source: 'tradefall', type: 'embed-size', height: NaN }, { source: 'tradefall', type: 'embed-size', height: '9' },
      { source: 'tradefall', v: 1, type: 'state', data: {} }, { source: 'tradefall', v: 1, type: 'scenario' }, { source: 'tradefall', v: 1, type: 'file' }, { source: 'tradefall', v: 1, type: 'file', data: { key: 'file-1', file: huge } }]) child(one);
  });
  await pause(page, 1000);
  assert.equal(await state(), '');
  assert.equal(await tall(), before);
  assert.deepEqual(await page.evaluate(() => said.filter((type) => type !== 'tradefall-resize')), []);
  // Nothing of all that is sent back: answers are short, and never strings of what was not agreed.
  const answers = await page.evaluate(() => messages.filter((one) => one?.source === 'tradefall' && one.id && (JSON.stringify(one).length > 500 || one.type === 'file')).length);
  assert.equal(answers, 0);
  // And what is agreed still works.
  await page.evaluate(() => document.querySelector('#story').contentWindow.postMessage({ source: 'tradefall', v: 1, type: 'state', data: 'v1;flow.measure=index' }, '*'));
  await frame.waitForFunction(() => document.querySelector('#view-flow select[name="measure"]').value === 'index', undefined, { polling: 100 });
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the page asks for nothing that a strict policy with trusted types refuses', async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const { page, complaints } = await visit('/story/index.html?lang=de', { prepare: (page) => page.route('**/story/index.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  }) });
  await live(page);
  await page.locator('.view').last().scrollIntoViewIfNeeded();
  assert.ok(await until(page, async () => await page.locator('canvas.base').count() === 5));
  await page.locator('#view-flow select[name="measure"]').selectOption('index');
  await page.locator('details.list > summary').first().click();
  for (const kind of ['SVG', 'PNG', 'CSV']) {
    await Promise.all([page.waitForEvent('download'), page.locator('#view-collapse button', { hasText: kind }).click()]);
  }
  assert.deepEqual(await page.evaluate(() => violations), []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
