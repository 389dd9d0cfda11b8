// The page for long series, in a real Chromium.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { open, pause, root, until } from './browser.mjs';

/** Hours from 2020 on: a wave, a spike, a gap of a hundred hours and one of one. */
function hours(count) {
  const lines = ['when,Flow (GWh)'];
  for (let at = 0; at < count; at += 1) {
    if ((at >= 700 && at < 800) || at === 1500) continue;
    const when = new Date(Date.UTC(2020, 0, 1, at)).toISOString().slice(0, 16).replace('T', ' ');
    lines.push(`${when},${at === 2345 ? 99 : 50 + (at % 24)}`);
  }
  return `${lines.join('\n')}\n`;
}

const file = (text, name = 'flow.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Opens the page and reads a file in it. */
async function shown(text, { name, ...options } = {}) {
  const opened = await open({ path: 'long.html', ...options });
  await opened.page.setInputFiles('#pick', file(text, name));
  await opened.page.waitForFunction(() => document.querySelector('#status').textContent && document.querySelector('#views canvas'));
  return opened;
}

const said = (page) => page.locator('#live').textContent();
const words = (page) => page.locator('.time .words').textContent();

async function press(page, ...keys) {
  await page.locator('.overlay').focus();
  for (const key of keys) await page.keyboard.press(key);
  await pause(page, 100);
}

async function download(page, label) {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.files button', { hasText: label }).click()]);
  return readFileSync(await saved.path());
}

test('a file of lines is drawn with its gaps, said in words, walked by keys and zoomed, without any request', async () => {
  const { page, complaints, requests } = await open({ path: 'long.html' });
  await page.evaluate(() => import('./pkg/long.js').then(({ default: load }) => load()));
  requests.length = 0;
  await page.setInputFiles('#pick', file(hours(40_000)));
  await page.waitForFunction(() => /were read/.test(document.querySelector('#status').textContent));
  assert.match(await page.locator('.caption').first().textContent(), /^Flow, GWh: every hour, 1 January 2020, 00:00 to .* 39,899 figures\.$/);
  assert.match(await page.locator('.caption').nth(1).textContent(), /^101 steps without a figure/);
  // The first key leads to the highest as well.
  await press(page, 'ArrowUp');
  assert.ok(await until(page, async () => await said(page) === '7 April 2020, 17:00: 99 GWh.'));
  await press(page, 'Enter');
  assert.ok(await until(page, async () => /^Pinned/.test(await said(page))));
  await press(page, 'Enter');
  assert.ok(await until(page, async () => await said(page) === 'Let go.'));
  await press(page, ...'++++++++++++');
  assert.ok(await until(page, async () => /, \d+ steps of 40,000$/.test(await words(page))));
  // Zooming keeps the figure that the reader stands at.
  await press(page, 'ArrowLeft');
  await press(page, 'Backspace', '0');
  assert.ok(await until(page, async () => /all 40,000 steps$/.test(await words(page))));
  assert.deepEqual(requests.filter((url) => !/fonts|tables\.js/.test(url)), []);
  // Another file while the keys are in the chart.
  await page.setInputFiles('#pick', file(hours(200)));
  await page.waitForFunction(() => /^200 lines/.test(document.querySelector('#status').textContent));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('while what is in view moves, its words stand; at rest they say where it is', async () => {
  const { page } = await shown(hours(40_000));
  const [first, during, isStill] = await page.evaluate(() => {
    const said = () => document.querySelector('.time .words').textContent;
    const ink = () => document.querySelector('canvas.base').toDataURL();
    const zoom = () => document.querySelector('.overlay').dispatchEvent(new KeyboardEvent('keydown', { key: '+' }));
    const now = performance.now() + 1_000;
    performance.now = () => now; // No time goes by between the keys.
    zoom();
    const [words, drawn] = [said(), ink()];
    for (let at = 0; at < 5; at += 1) zoom();
    return [words, said(), drawn === ink()];
  });
  assert.match(first, /, \d+,\d+ steps of 40,000$/);
  assert.equal(during, first);
  assert.equal(isStill, false, 'the picture follows each key');
  assert.ok(await until(page, async () => await words(page) !== first));
  await page.context().close();
});

test('a pointer finds the nearest figure of its pixel, says what else it holds, and the chart below stays as it is', async () => {
  const { page } = await shown(hours(40_000));
  const box = await page.locator('.overlay').boundingBox();
  await page.evaluate(() => { globalThis.painted = 0; });
  await page.evaluate(() => {
    const { fillRect } = CanvasRenderingContext2D.prototype;
    const base = document.querySelector('canvas.base');
    CanvasRenderingContext2D.prototype.fillRect = function count(...all) {
      if (this.canvas === base) globalThis.painted += 1;
      return fillRect.apply(this, all);
    };
  });
  await page.mouse.move(box.x + box.width * 0.5, box.y + 150);
  await page.mouse.move(box.x + box.width * 0.6, box.y + 150);
  assert.ok(await until(page, async () => /^\d+ \w+ 202\d, \d\d:00: [\d.]+ GWh\.$/.test(await said(page))));
  assert.equal(await page.evaluate(() => globalThis.painted), 0);
  await page.context().close();
});

test('the table is of what is in view: stretches of the calendar, or each figure', async () => {
  const { page } = await shown(hours(3_000));
  await page.locator('.data summary').click();
  assert.match(await page.locator('.data caption').textContent(), /^What is in view, GWh/);
  assert.equal(await page.locator('.data tbody tr').first().textContent(), '1 January 202024050736' + '1.5');
  await press(page, ...'+++++++');
  assert.ok(await until(page, async () => /^Each figure in view/.test(await page.locator('.data caption').textContent())));
  assert.ok(await page.locator('.data tbody tr').count() > 50);
  await page.context().close();
});

test('what is taken away comes back the same, and the terminal draws the same picture', async () => {
  const { page } = await shown(hours(3_000));
  const column = await download(page, 'Column');
  const csv = String(await download(page, 'CSV'));
  const svg = String(await download(page, 'SVG'));
  assert.match(csv, /^when,Flow \(GWh\),status\n2020-01-01,50,\n2020-01-01 01:00,51,\n/);
  assert.match(csv, /\n2020-03-03 12:00,,missing\n/);
  const folder = mkdtempSync(join(tmpdir(), 'tradefall-long-'));
  writeFileSync(join(folder, 'flow.csv'), hours(3_000));
  const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/tradefall');
  const out = join(folder, 'out.svg');
  execFileSync(binary, ['long', join(folder, 'flow.csv'), '--source', 'flow.csv, as it was handed over', '--out', out], { stdio: 'pipe' });
  assert.equal(svg, readFileSync(out, 'utf8'));
  await page.setInputFiles('#pick', { name: 'flow.column', mimeType: '', buffer: column });
  await page.waitForFunction(() => /^3,000 lines/.test(document.querySelector('#status').textContent));
  assert.deepEqual(await download(page, 'Column'), column);
  assert.equal(String(await download(page, 'CSV')), csv);
  await page.context().close();
});

test('what is no series is refused in words, and lines that cannot be used are listed', async () => {
  const { page } = await open({ path: 'long.html' });
  const problem = page.locator('#problem');
  for (const [text, expected] of [
    ['a,b\n1,2\n', /expected at least two lines with a moment/],
    ['2024-01-01,5\n2024-02-01,5\n2024-03-01,5\n2024-04-01,5\n', /Tables by month are read by the page for files/],
    ['tradefall-series 1\nstart 2024-01-01\nstep 60\nname \nunit \nvalues \n123', /cut off/],
  ]) {
    await page.setInputFiles('#pick', file(text));
    assert.ok(await until(page, async () => expected.test(await problem.textContent())), await problem.textContent());
  }
  await page.setInputFiles('#pick', file('when,v\n2024-01-01,1\nsoon,2\n2024-01-02,3\n'));
  await page.waitForFunction(() => /were read/.test(document.querySelector('#status').textContent));
  assert.equal(await problem.isVisible(), false);
  assert.match(await page.locator('.notes').textContent(), /line 3, when: expected a day or a moment such as 2024-03-05 13:00, found “soon”/);
  await page.goto((await page.evaluate(() => location.href)).replace(/long.html.*/, 'long.html?file=no-such-file.csv'));
  assert.ok(await until(page, async () => /expected the file, found HTTP 404/.test(await problem.textContent())));
  await page.context().close();
});

test('reading goes on between looks at the page, and can be cancelled', async () => {
  const { page } = await open({ path: 'long.html' });
  await page.evaluate((lines) => new Promise((done) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([lines], 'flow.csv'));
    dispatchEvent(new DragEvent('drop', { dataTransfer }));
    // Cancelled between two pieces, however fast the machine.
    const share = document.querySelector('#share');
    const look = () => {
      if (!(share.value > 0)) { setTimeout(look); return; }
      document.querySelector('#cancel').click();
      done();
    };
    look();
  }), hours(120_000));
  assert.match(await page.locator('#status').textContent(), /^Cancelled/);
  await pause(page, 300);
  assert.equal(await page.locator('canvas').count(), 0);
  assert.equal(await page.locator('#progress').isVisible(), false);
  await page.context().close();
});

test('the chart is in the colours of readers who have their own', async () => {
  const { page, complaints } = await shown(hours(3_000), { forcedColors: 'active', colorScheme: 'dark' });
  const [paper, system, ours] = await page.evaluate(() => {
    const canvas = document.querySelector('.base');
    const node = document.createElement('span');
    node.style.color = 'Canvas';
    document.body.append(node);
    const pixel = canvas.getContext('2d').getImageData(1, 1, 1, 1).data;
    return [`rgb(${[...pixel.slice(0, 3)].join(', ')})`, getComputedStyle(node).color, 'rgb(20, 24, 29)'];
  });
  assert.equal(paper, system);
  assert.notEqual(system, ours);
  assert.deepEqual(complaints.filter((text) => !text.includes('getImageData')), []);
  await page.context().close();
});

test('a picture is dark on a dark screen, and light on paper', async () => {
  const { page } = await shown(hours(1_000), { colorScheme: 'dark' });
  const paper = () => page.evaluate(() => document.querySelector('#views canvas').getContext('2d').getImageData(2, 2, 1, 1).data[0]);
  assert.ok(await paper() < 64);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.ok(await until(page, async () => await paper() === 255));
  await page.context().close();
});

// Light wide and narrow, the others narrow, as stories are looked at (axe.test.mjs).
const CONTEXTS = [{ width: 1280, colorScheme: 'light' }, { colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' },
  { contrast: 'more' }, { reducedMotion: 'reduce' }, { path: 'long.html?lang=de' }, { path: 'long.html?lang=ar' }, { path: 'long.html?lang=ar', width: 1280 }];

test('axe finds nothing, and no width scrolls sideways', async () => {
  for (const context of CONTEXTS) {
    const { width = 320 } = context;
    const { page, complaints } = await shown(`${hours(3_000)}soon,1\n`, { ...context, width });
    await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
    assert.ok(await until(page, () => page.evaluate(() => document.querySelectorAll('.data tbody tr').length > 2)));
    const { violations } = await new AxeBuilder({ page }).exclude('.data tbody tr:nth-child(n+3)').exclude('#language option').analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], JSON.stringify(context));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, JSON.stringify(context));
    assert.deepEqual(complaints, []);
    await page.context().close();
  }
});

// --- languages ----------------------------------------------------------------

const text = (path) => readFileSync(join(root, path), 'utf8');
const tags = readdirSync(join(root, 'www/words/desk')).map((name) => name.replace('.ftl', '')).filter((tag) => tag !== 'en');

for (const tag of tags) {
  test(`a long series is drawn and told in ${tag}, without a request`, async () => {
    const { page, complaints, requests } = await open({ path: `long.html?lang=${tag}` });
    await page.evaluate(() => import('./pkg/long.js').then(({ default: load }) => load()));
    requests.length = 0;
    await page.setInputFiles('#pick', file(`${hours(1_000)}soon,1\n`));
    assert.ok(await until(page, () => page.evaluate(() => document.querySelector('#views canvas') && document.querySelector('#progress').hidden)));
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [tag, tag === 'ar' ? 'rtl' : 'ltr']);
    assert.equal(await page.locator('#language').inputValue(), await page.locator(`#language [lang="${tag}"]`).textContent());
    // Engine, shared scripts and the page itself: a word of each.
    const says = async (selector, key, file = `desk/${tag}`) => assert.ok((await page.locator(selector).allTextContents()).includes(
      new RegExp(`^${key} = (.*)$`, 'm').exec(text(`www/words/${file}.ftl`))[1]), key);
    await says('h1', 'page-a-long-series');
    await says('.method summary', 'long-method');
    await says('.method li', 'long-method-zones');
    await says('.controls button', 'page-fit-the-height-to-what-is-in-view');
    await says('.time button', 'page-everything');
    await says('.data summary', 'page-the-figures-as-a-table', tag);
    const wanted = new RegExp('^wanted-moment = (.*)$', 'm').exec(text(`www/words/desk/${tag}.ftl`))[1];
    assert.ok((await page.locator('.notes li').textContent()).includes(wanted));
    await press(page, 'ArrowRight');
    assert.ok(await until(page, async () => /2020.*50/s.test(await said(page)) && !/January/.test(await said(page))));
    assert.deepEqual(requests.filter((url) => !/fonts|tables\.js/.test(url)), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('no English is left in the page for long series in another language', async () => {
  const mark = (words) => words.replace(/^([a-z][\w-]*) = (?=\S)/gm, (all, key) => (/^(language|name|direction|plural|months|number|amount|currenc|period|list|unit)/.test(key) ? all : `${all}⟦`)).replace(/ \| /g, ' | ⟦');
  const { page } = await open({ path: 'long.html?lang=de', prepare: (page) => Promise.all(['words/de.ftl', 'words/desk/de.ftl'].map((path) => page.route(`**/${path}`, (route) => route.fulfill({
    body: mark(text(`www/${path}`)), contentType: 'text/plain; charset=utf-8' })))) });
  const left = () => page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('noscript, script, #language, .name, h2, th[scope=row]')) continue;
      const words = node.textContent.trim();
      if (/\p{L}{3}/u.test(words) && !words.includes('⟦') && !['SVG', 'GWh'].includes(words)) found.push(words);
    }
    for (const node of document.querySelectorAll('[aria-label], [title]')) {
      for (const words of [node.ariaLabel, node.title]) if (words && !words.includes('⟦') && !node.closest('#language')) found.push(words);
    }
    return found;
  });
  assert.deepEqual(await left(), []);
  await page.setInputFiles('#pick', file('one\ntwo\n'));
  assert.ok(await until(page, async () => /⟦/.test(await page.locator('#problem').textContent())));
  await page.setInputFiles('#pick', file(`${hours(3_000)}soon,1\n`));
  assert.ok(await until(page, () => page.evaluate(() => document.querySelector('#views canvas') && document.querySelector('#progress').hidden)));
  await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
  assert.ok(await until(page, () => page.evaluate(() => document.querySelectorAll('.data tbody tr').length > 2)));
  await press(page, 'ArrowRight', 'Enter');
  assert.ok(await until(page, async () => /⟦/.test(await said(page))));
  assert.deepEqual(await left(), []);
  await page.context().close();
});

test('another language begins the page anew, and asks first where a file would be lost', async () => {
  const { page } = await shown(hours(100));
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.selectOption('#language', { label: 'Deutsch' });
  assert.equal(await page.locator('#language').inputValue(), 'English');
  page.once('dialog', (dialog) => dialog.accept());
  await page.selectOption('#language', { label: 'Deutsch' });
  await page.waitForURL(/long\.html\?lang=de$/);
  assert.ok(await until(page, async () => await page.locator('h1').textContent() === 'Eine lange Reihe'));
  assert.equal(await page.title(), 'Eine lange Reihe – Tradefall');
  assert.match(await page.locator('footer a').first().getAttribute('href'), /\?lang=de$/);
  await page.context().close();
});
