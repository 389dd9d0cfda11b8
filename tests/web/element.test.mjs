// <tradefall-chart> in pages of hosts: where it draws, what it says, what it leaves.

import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { missing, pause, root } from './browser.mjs';
import { address, folder, host, publish, put, visit } from './hosts.mjs';

before(() => {
  publish('story', 'russia-technology-2022.json');
  publish('chart', 'russia-technology-2022.json', '--view', 'collapse');
});

const SCRIPT = '<script type="module" src="/story/tradefall-chart.js"></script>';
const INSIDE = '<p id="inside">EU exports fell</p>';
const tag = (attributes = 'src="/story/"', inside = INSIDE) => `<tradefall-chart ${attributes}>${inside}</tradefall-chart>`;
const heard = (page, name) => page.waitForFunction((name) => globalThis.heard.find(([one]) => one === name)?.[1], name).then((one) => one.jsonValue());
const charts = (page) => page.locator('tradefall-chart').first().locator('canvas.base');

test('draws in the shadow tree, tells of itself, and hands over its files', async () => {
  const { page, complaints, requests } = await visit(host('inline.html', SCRIPT + tag()));
  assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
  assert.equal(await charts(page).count(), 4);
  assert.equal(await page.locator('iframe').count(), 0);
  assert.equal(await page.locator('#inside').isVisible(), false);
  const engines = () => requests.filter((url) => url.endsWith('.wasm')).length;
  assert.equal(engines(), 2);
  const files = await page.evaluate(async () => {
    const chart = document.querySelector('tradefall-chart');
    await chart.ready;
    const png = await chart.toPNG({ scale: 3, view: 'collapse' });
    const { width } = await createImageBitmap(png);
    return { svg: await chart.toSVG(), csv: await chart.toCSV({ view: 'collapse' }), width, words: chart.describe(), spec: chart.spec, src: chart.src };
  });
  assert.match(files.svg, /^<svg .*<\/svg>\n$/s);
  assert.match(files.csv, /^# tradefall,1\n/);
  assert.match(files.csv, /\n# shown,Goods,HS code,/);
  assert.equal(files.width, 2160);
  assert.ok(files.words.length >= 4 && files.words.join(' ').includes('97.9'));
  // What a reader chooses is said, and what is set is shown.
  await page.locator('#view-flow select[name="measure"]').selectOption('index');
  await page.waitForFunction(() => document.querySelector('tradefall-chart').state.includes('flow.measure=index'));
  await page.evaluate(() => { document.querySelector('tradefall-chart').state = 'v1;flow.measure=index;flow.scale=linear'; });
  assert.equal(await page.locator('#view-flow select[name="scale"]').inputValue(), 'linear');
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  assert.ok((await heard(page, 'point')).words.length > 10);
  await page.evaluate(() => document.querySelector('tradefall-chart').reset());
  assert.equal(await page.locator('#view-flow select[name="scale"]').inputValue(), 'log');
  // Nothing but the host and its two neighbours: the story, and the engine's
  // parts, once each: two that draw, what is used, and what makes pictures and tables.
  assert.equal(engines(), 5);
  assert.ok(requests.every((url) => url.startsWith(address('/')) || url.startsWith('data:')));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a state that is set before anybody touched a chart is shown', async () => {
  const { page, complaints } = await visit(host('untouched.html', SCRIPT + tag('src="/story/"')));
  await heard(page, 'ready');
  await page.evaluate(() => { document.querySelector('tradefall-chart').state = 'v1;flow.scale=linear'; });
  await page.waitForFunction(() => document.querySelector('tradefall-chart').shadowRoot.querySelector('#view-flow select[name="scale"]').value === 'linear');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'";
const WASM = STRICT.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

test('under a strict policy that allows WebAssembly nothing of it is violated, with trusted types too', async () => {
  const policy = `${WASM}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const { page } = await visit(host('strict.html', SCRIPT + tag(), { policy }));
  assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
  await page.locator('#view-flow select[name="measure"]').selectOption('index');
  await page.locator('#view-timeline details.list > summary').click();
  await pause(page, 200);
  assert.deepEqual(await page.evaluate(() => violations), []);
  await page.context().close();
});

const broken = (pattern, answer) => (page) => page.route(pattern, answer);
/** Only here: the frame stands in another realm, whose files are the same. */
const CASES = [
  ['the policy forbids WebAssembly', 'policy', 'frame', { policy: STRICT }],
  ['there is no WebAssembly', 'no-webassembly', 'content', { prepare: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }) }],
  ['the engine is not found', 'fetch', 'content', { prepare: broken('**/*.wasm', missing) }],
  ['the engine is cut off', 'engine', 'content', { prepare: broken('**/*.wasm', async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: 'application/wasm' });
  }) }],
  ['the engine is a page of errors', 'engine', 'content', { prepare: broken('**/*.wasm', (route) => route.fulfill({ body: '<!doctype html><p>Sorry', contentType: 'text/html' })) }],
  ['the network is gone', 'fetch', 'content', { prepare: broken(/inline\.js|\.wasm|frame\.js|main\.js|page\.js/, (route) => route.abort('internetdisconnected')) }],
  ['the story is not found', 'fetch', 'content', { src: '/nowhere/' }],
  ['the story is no story', 'story', 'content', { src: '/chart/manifest.json', mode: 'inline' }],
  ['the address is none', 'src', 'content', { src: 'javascript:alert(1)' }],
];

for (const [when, reason, shows, { policy = '', prepare, src = '/story/', mode = 'auto' }] of CASES) {
  test(`where ${when}, an event says so and ${shows === 'frame' ? 'a frame shows the story' : 'what stands inside stays'}`, async () => {
    const { page } = await visit(host('ladder.html', SCRIPT + tag(`src="${src}" mode="${mode}"`), { policy }), { prepare });
    const error = await heard(page, 'error');
    assert.equal(error.reason, reason, error.message);
    if (shows === 'frame') {
      assert.deepEqual(await heard(page, 'ready'), { mode: 'iframe' });
      assert.equal(await page.locator('tradefall-chart iframe').isVisible(), true);
      assert.equal(await page.locator('#inside').isVisible(), false);
    } else {
      await page.waitForFunction(() => globalThis.heard.some(([name, { shows }]) => name === 'error' && shows === 'content'));
      assert.equal(await page.locator('#inside').isVisible(), true);
      assert.equal(await page.locator('tradefall-chart').evaluate((one) => one.shadowRoot.querySelectorAll('iframe, canvas').length), 0);
    }
    await page.context().close();
  });
}

test('ten tags: nothing before a reader is near, one engine, and charts where they are', async (t) => {
  const gap = '<p class="gap"></p>';
  const style = '<link rel="stylesheet" href="/gap.css">';
  put('gap.css', '.gap { height: 2500px }');
  const { page, requests } = await visit(host('ten.html', SCRIPT + gap + Array.from({ length: 10 }, () => tag('src="/chart/" plain')).join(gap), { head: style }));
  await pause(page, 300);
  assert.ok(!requests.some((url) => /wasm|inline|story\.json/.test(url)), requests.join(' '));
  await page.evaluate(() => { globalThis.tasks.length = 0; });
  for (let at = 0; at < 10; at += 1) {
    await page.locator('tradefall-chart').nth(at).evaluate((one) => { one.scrollIntoView(); return one.ready; });
  }
  assert.equal(await page.locator('tradefall-chart canvas.base').count(), 10);
  // Of two parts, as the story's charts need.
  assert.deepEqual(requests.filter((url) => url.endsWith('.wasm')).map((url) => /tradefall[-_](\w+)/.exec(url)[1]).sort(), ['bg', 'kinds']);
  // How long is the machine's affair; it is said, not demanded.
  t.diagnostic(`tasks over 50 ms: ${await page.evaluate(() => globalThis.tasks.join(' ms, ') || 'none')}`);
  await page.context().close();
});

test('tags of a group share months and events, others do not', async () => {
  const { page, complaints } = await visit(host('group.html', SCRIPT
    + tag('id="a" src="/story/" view="flow" group="g" plain') + tag('id="b" src="/story/" view="timeline" group="g" plain') + tag('id="c" src="/story/" view="timeline" plain')));
  // The first is there before the part of the engine comes that the others need.
  for (const ids of [['a'], ['b', 'c']]) {
    await page.evaluate((ids) => Promise.all(ids.map((id) => document.getElementById(id)).map((one) => { one.load(); return one.ready; })), ids);
  }
  assert.equal(await page.locator('tradefall-chart .problem').count(), 0);
  await page.locator('#a .overlay').focus();
  await page.keyboard.press('+');
  await page.waitForFunction(() => document.querySelector('#b').state.includes('window'));
  const [a, b, c] = await page.evaluate(() => ['a', 'b', 'c'].map((id) => document.getElementById(id).state));
  assert.equal(a.replace('flow', ''), b.replace('timeline', ''));
  assert.equal(c, '');
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('moved, cloned, removed, put back, hidden and given another story, a tag goes on', async () => {
  const { page, complaints } = await visit(host('moved.html', `${SCRIPT}<div id="one">${tag('src="/story/" hidden')}</div><div id="two"></div>`));
  await pause(page, 300);
  assert.equal(await charts(page).count(), 0, 'hidden, it waits');
  await page.evaluate(() => { document.querySelector('tradefall-chart').hidden = false; });
  await heard(page, 'ready');
  const count = () => page.evaluate(() => [...document.querySelectorAll('tradefall-chart')].map((one) => one.shadowRoot.querySelectorAll('canvas.base').length));
  const settled = () => page.evaluate(() => Promise.all([...document.querySelectorAll('tradefall-chart')].map((one) => { one.load(); return one.ready; })).then(() => undefined));
  await page.evaluate(() => document.querySelector('#two').append(document.querySelector('tradefall-chart')));
  assert.deepEqual(await count(), [4], 'moved');
  await page.evaluate(() => document.querySelector('#one').append(document.querySelector('tradefall-chart').cloneNode(true)));
  await settled();
  assert.deepEqual(await count(), [4, 4], 'cloned');
  await page.evaluate(async () => {
    globalThis.gone = document.querySelector('#two tradefall-chart');
    gone.remove();
    await new Promise((done) => { setTimeout(done, 50); });
    globalThis.left = gone.shadowRoot.querySelectorAll('canvas').length;
    document.querySelector('#two').append(gone);
  });
  assert.equal(await page.evaluate(() => left), 0, 'removed, it lets go');
  await settled();
  assert.deepEqual(await count(), [4, 4], 'put back');
  // Another story while one is on its way: the last one counts.
  await page.evaluate(() => {
    for (const src of ['/nowhere/', '/story/', '/chart/', '/story/', '/chart/']) gone.src = src;
  });
  await settled();
  await pause(page, 200);
  assert.deepEqual(await count(), [4, 1], 'another story');
  await page.evaluate(() => { gone.hidden = true; });
  await page.evaluate(() => { gone.hidden = false; });
  await pause(page, 100);
  assert.ok(await page.locator('#two canvas.base').evaluate((one) => one.getBoundingClientRect().height > 50));
  assert.deepEqual(complaints.filter((words) => !/404/.test(words)), []);
  await page.context().close();
});

test('two versions of the element on one page: the first one stays and works', async () => {
  put('other/tradefall-chart.js', readFileSync(join(folder, 'story/tradefall-chart.js'), 'utf8').replaceAll(/engine-\w+/g, 'engine-none'));
  const { page, complaints } = await visit(host('two.html', `${SCRIPT}<script type="module" src="/other/tradefall-chart.js"></script>${tag()}`));
  assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a story and figures handed over by script are drawn', async () => {
  const { page } = await visit(host('handed.html', `${SCRIPT}<tradefall-chart></tradefall-chart>`), { });
  const story = { tradefall: 1, id: 'own', title: 'Own', trade: ['own.csv'], views: [{ id: 'flow', kind: 'flow', title: 'Own figures', source: 'D', reporter: 'A', partner: 'B', unit: 'EUR', products: [{ code: '01' }], from: '2022-01', to: '2022-02' }] };
  const csv = 'reporter,partner,flow,commodity_code,commodity,period,value,currency,quantity,quantity_unit,status,source,source_url,note\nA,B,export,01,C,2022-01,3,EUR,,,,D,,\nA,B,export,01,C,2022-02,1,EUR,,,,D,,\n';
  const words = await page.evaluate(async ([story, csv]) => {
    const chart = document.querySelector('tradefall-chart');
    chart.spec = story;
    chart.data = { 'own.csv': csv };
    chart.load();
    await chart.ready;
    return chart.describe().join(' ');
  }, [story, csv]);
  assert.ok(words.length > 10, words);
  await page.context().close();
});

test('colours and letters of the page are used, read again when they change, and fit', async () => {
  put('brand.css', `tradefall-chart { --tradefall-paper: #fdf6e3; --tradefall-ink: rgb(0 43 54); --tradefall-font: monospace; }
    .night { --tradefall-paper: transparent; } tradefall-chart::part(title) { color: rgb(1, 2, 3) }`);
  const { page } = await visit(host('brand.html', SCRIPT + tag('src="/chart/"'), { head: '<link rel="stylesheet" href="/brand.css">' }));
  await heard(page, 'ready');
  const paper = () => charts(page).evaluate((one) => [...one.getContext('2d').getImageData(0, 0, 1, 1).data].join());
  assert.equal(await paper(), '253,246,227,255');
  assert.equal(await page.locator('h2.story').evaluate((one) => getComputedStyle(one).color), 'rgb(1, 2, 3)');
  const svg = await page.evaluate(() => document.querySelector('tradefall-chart').toSVG());
  assert.ok(svg.includes('#002b36') && svg.includes('font-family="monospace"') && !svg.includes('#1a1d21'));
  // In letters of the page no text of the picture takes more room than in ours.
  const wide = await page.evaluate(async (svg) => {
    const rooms = async (markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
      return [...document.body.lastElementChild.querySelectorAll('text')].map((one) => one.getComputedTextLength());
    };
    await document.fonts.load('16px "Tradefall Sans"');
    const own = await rooms(svg);
    document.querySelector('tradefall-chart').style.setProperty('--tradefall-font', '"Tradefall Sans"');
    await new Promise((done) => { setTimeout(done, 300); });
    const ours = await rooms(await document.querySelector('tradefall-chart').toSVG());
    document.querySelector('tradefall-chart').style.removeProperty('--tradefall-font');
    return own.filter((length, at) => length > ours[at] * 1.02 + 16).length + (own.length === ours.length ? 0 : 1000);
  }, svg);
  assert.equal(wide, 0);
  await page.evaluate(() => { document.querySelector('tradefall-chart').className = 'night'; });
  await pause(page, 300);
  assert.equal(await paper(), '0,0,0,0');
  await page.context().close();
});

for (const [name, css, attributes] of [
  ['* of a host', '* { box-sizing: content-box; line-height: 3; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-indent: 2em; float: left } canvas, table, button { display: none !important }', 'lang="en"'],
  ['rem of 10 px', 'html { font-size: 62.5% } body { font-size: 1.6rem }', 'lang="en"'],
  ['text of 200 %', 'html { font-size: 200% }', 'lang="en"'],
  ['right to left', '', 'dir="rtl" lang="ar"'],
]) {
  test(`under ${name} the charts are whole and nothing runs over at 320 and 900 px`, async () => {
    put('hostile.css', css);
    for (const width of [320, 900]) {
      const { page } = await visit(host('hostile.html', SCRIPT + tag('src="/story/"'), { head: '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/hostile.css">', root: attributes }), { width });
      assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
      await page.locator('tradefall-chart').evaluate((one) => one.shadowRoot.querySelector('.views').dispatchEvent(new PointerEvent('pointerover')));
      await page.waitForFunction(() => !document.querySelector('tradefall-chart').shadowRoot.querySelector('.later canvas'));
      await pause(page, 200);
      const seen = await page.locator('tradefall-chart').evaluate((one) => {
        const root = one.shadowRoot;
        const style = getComputedStyle(root.querySelector('.caption'));
        return {
          canvases: [...root.querySelectorAll('canvas.base')].map((canvas) => {
            const { width, height } = canvas.getBoundingClientRect();
            return [width > 200, height > 60, Math.abs(canvas.width / width - canvas.height / height) < 0.05].every(Boolean);
          }),
          letters: style.letterSpacing, line: parseFloat(style.lineHeight) / parseFloat(style.fontSize), size: parseFloat(style.fontSize),
          over: root.querySelector('.root').scrollWidth - root.querySelector('.root').clientWidth,
        };
      });
      assert.deepEqual(seen.canvases, [true, true, true, true]);
      assert.equal(seen.letters, 'normal');
      assert.ok(seen.line < 1.6 && seen.over <= 1, JSON.stringify(seen));
      assert.ok(seen.size >= 14 && (name !== 'text of 200 %' || seen.size >= 28), `${seen.size} px`);
      await page.context().close();
    }
  });
}

test('dark only where the reader prefers it and the page can be', async () => {
  for (const [style, isDark] of [['', false], ['<style>:root { color-scheme: light dark }</style>', true]]) {
    const { page } = await visit(host('dark.html', style + SCRIPT + tag('src="/chart/"')), { colorScheme: 'dark' });
    await heard(page, 'ready');
    const root = page.locator('tradefall-chart .root');
    assert.equal(await root.evaluate((one) => one.classList.contains('dark')), isDark);
    const [ink, paper] = await root.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(document.documentElement).colorScheme]);
    assert.equal(/rgb\((\d+)/.exec(ink)[1] > 128, isDark, `${ink} on ${paper}`);
    await page.context().close();
  }
});

test('paper is light, whatever screen and tag are', async () => {
  for (const [style, attributes] of [['<style>:root { color-scheme: light dark }</style>', ''], ['', 'theme="dark"']]) {
    const { page } = await visit(host('paper.html', style + SCRIPT + tag(`src="/chart/" ${attributes}`)), { colorScheme: 'dark' });
    await heard(page, 'ready');
    const seen = () => charts(page).evaluate((canvas) => {
      const [red] = canvas.getContext('2d').getImageData(2, 2, 1, 1).data;
      return { paper: red, ink: Number(/rgb\((\d+)/.exec(getComputedStyle(canvas.closest('.root')).color)[1]) };
    });
    const [screen, media] = [await seen(), (media) => page.emulateMedia({ media, colorScheme: 'dark' })];
    assert.ok(screen.paper < 64 && screen.ink > 200, JSON.stringify(screen));
    await media('print');
    const paper = await seen();
    assert.ok(paper.paper === 255 && paper.ink < 64, JSON.stringify(paper));
    await media('screen');
    assert.deepEqual(await seen(), screen);
    await page.context().close();
  }
});

test('a tag runs and is named in the language that it speaks, whatever the page around it does', async () => {
  for (const [attributes, around, lang, direction] of [
    ['', 'lang="ar" dir="rtl"', 'en', 'ltr'], ['lang="xx"', 'lang="ar" dir="rtl"', 'en', 'ltr'], ['lang="de"', 'lang="ar" dir="rtl"', 'de', 'ltr'],
    ['lang="ar"', 'lang="en"', 'ar', 'rtl'], ['lang="ar"', 'lang="ar" dir="rtl"', 'ar', 'rtl'],
  ]) {
    const { page } = await visit(host('runs.html', SCRIPT + tag(`src="/chart/" mode="inline" ${attributes}`), { root: around }));
    await heard(page, 'ready');
    const seen = await page.locator('tradefall-chart .caption').first().evaluate((one) => [one.closest('[lang]').lang, getComputedStyle(one).direction]);
    assert.deepEqual(seen, [lang, direction], `${attributes} in ${around}`);
    await page.context().close();
  }
});

test('a folder may be named without its last slash', async () => {
  for (const mode of ['inline', 'iframe']) {
    const { page } = await visit(host('slash.html', SCRIPT + tag(`src="/chart" mode="${mode}"`)));
    assert.deepEqual(await heard(page, 'ready'), { mode });
    await page.context().close();
  }
});

test('a view that the story does not have is named at once, and no frame is tried', async () => {
  const { page, requests } = await visit(host('wish.html', SCRIPT + tag('src="/story/" view="nothing"')));
  const { reason, message, shows } = await heard(page, 'error');
  assert.deepEqual([reason, shows], ['story', 'content']);
  assert.match(message, /expected claims, collapse.* found “nothing”/);
  await pause(page, 300);
  assert.equal(await page.locator('#inside').isVisible(), true);
  assert.ok(!requests.some((url) => /frame\.js/.test(url)));
  assert.equal(await page.evaluate(() => globalThis.heard.filter(([name]) => name === 'error').length), 1);
  await page.context().close();
});

test('a view of every line of goods has its style in the shadow tree, and the host none of it', async () => {
  publish('goods', 'russia-goods-2022.json', '--view', 'rank');
  const { page, complaints } = await visit(host('goods.html', SCRIPT + tag('src="/goods/" mode="inline"')), { width: 700 });
  assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
  const list = page.locator('.ranking .list');
  await list.waitFor();
  await page.locator('.ranking [role="row"][id]').first().waitFor({ state: 'attached' });
  const style = await list.evaluate((one) => {
    const { position, overflowY } = getComputedStyle(one);
    const row = getComputedStyle(one.querySelector('[role="row"][id]'));
    return [position, overflowY, row.position, row.opacity, document.adoptedStyleSheets.length];
  });
  assert.deepEqual(style, ['absolute', 'auto', 'absolute', '0', 0]);
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('tradefall-chart .event-card').first().isVisible());
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the package for npm works from where it is put', async () => {
  const npm = join(root, 'target/npm/tradefall-chart');
  const about = JSON.parse(readFileSync(join(npm, 'package.json'), 'utf8'));
  cpSync(npm, join(folder, 'lib'), { recursive: true });
  const { page } = await visit(host('npm.html', `<script type="module" src="/lib/${about.main}"></script>${tag()}`));
  assert.deepEqual(await heard(page, 'ready'), { mode: 'inline' });
  await page.context().close();
});
