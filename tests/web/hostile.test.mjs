// Texts that attack, in a browser: in the live page, in one file, in the element,
// in snippets as somebody pastes them, and in what readers take away. No policy
// stands between them and their wish; nothing of them runs, no element or
// attribute comes of them, and no request leaves. tests/it/hostile.rs says the
// same of the published files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pause, root, until } from './browser.mjs';
import { address, folder, host, publish, put, visit } from './hosts.mjs';

const read = (name) => JSON.parse(readFileSync(join(root, 'tests/data/hostile', name), 'utf8'));
const payloads = read('payloads.json');
// Treated as the attack in its place is, and harmless.
const words = payloads.map((text, at) => {
  if (!text.trim() || text.includes('\0')) return text;
  return /^https?:\/\//.test(text.trim()) ? `https://example.org/${at}` : `words ${at}`;
});

/** A template with texts in its places; what its signs mean stands in tests/it/hostile.rs. */
function filled(template, texts, at = 0, place = 0) {
  if (typeof template === 'string') {
    const text = (by) => texts[(at + 17 * place + by) % texts.length];
    const joined = (step) => texts.map((_, by) => by).filter((by) => by % step === 0).map(text).join(' ');
    const two = (circle) => String((at % circle) + 1).padStart(2, '0');
    const out = template.replace('{#}', String(at + 1).padStart(4, '0')).replace('{6}', two(6)).replace('{12}', two(12));
    return [out, out.replace('§', () => text(0)), joined(10), joined(1)][out.split('§').length - 1];
  }
  if (Array.isArray(template)) {
    if (template[0] === 'each') return Array.from({ length: template[1] || texts.length }, (_, index) => filled(template[2], texts, index, place));
    return template.map((item, index) => filled(item, texts, typeof item === 'string' ? at : at + index, index));
  }
  if (template && typeof template === 'object') return Object.fromEntries(Object.entries(template).map(([key, item], index) => [key, filled(item, texts, at, index)]));
  return template;
}

const csv = (parts) => parts.flatMap((part) => (Array.isArray(part[0]) ? part : [part]))
  .map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`).join('');
const tables = (texts) => Object.fromEntries(Object.entries(filled(read('tables.json'), texts)).map(([name, parts]) => [name, csv(parts)]));

before(() => {
  for (const [name, texts] of [['hostile', payloads], ['harmless', words]]) {
    put(`${name}-story/story.json`, JSON.stringify(filled(read('story.json'), texts)));
    for (const [file, content] of Object.entries(tables(texts))) put(`${name}-story/${file}`, content);
    publish(name, join(folder, `${name}-story/story.json`));
  }
});

/** Opens a page without any policy, in which an attack that runs counts itself. */
const open = (path) => visit(path, { bypassCSP: true, prepare: (page) => page.addInitScript(() => {
  globalThis.hits = [];
  globalThis.bad = () => globalThis.hits.push(new Error().stack);
  // Attacks that write or go elsewhere.
  for (const name of ['alert', 'prompt', 'confirm', 'open']) globalThis[name] = globalThis.bad;
}) });

/** Every kind of element in page and shadow trees, with the names of its attributes and the sort of its addresses. */
const kinds = (page) => page.evaluate(() => {
  const found = new Set();
  const walk = (node) => {
    for (const one of node.children) {
      // A column with a long text is wide: that much, in a word of ours, a text may say.
      const theirs = [...one.attributes].filter(({ name, value }) => name !== 'class' || value !== 'long');
      const attributes = theirs.map(({ name, value }) => (/^(src|href|xlink:href|action|data|poster|srcset)$/.test(name) ? `${name}:${(/^[a-z]+(?=:)/i.exec(value)?.[0] ?? '').replace('https', 'http')}` : name));
      found.add(`${one.localName} ${attributes.sort().join(' ')}`);
      walk(one);
      if (one.shadowRoot) walk(one.shadowRoot);
      if (one instanceof HTMLTemplateElement) walk(one.content);
    }
  };
  walk(document);
  return [...found];
});

/** Points, walks, pins, opens, chooses and searches; the root is the page's or the element's. */
async function use(page) {
  const overlays = page.locator('.overlay[tabindex]');
  for (let at = 0; at < await overlays.count(); at += 1) {
    await overlays.nth(at).focus();
    await overlays.nth(at).hover();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  }
  await page.locator('details:not([open]) > summary').evaluateAll((all) => all.forEach((one) => one.click()));
  const search = page.locator('input[type="search"]');
  for (let at = 0; at < await search.count(); at += 1) await search.nth(at).fill('<');
  for (const text of ['a', '"><img src=x onerror=bad()>', '']) await search.first().fill(text);
  const buttons = page.locator('ol.events button');
  for (let at = 0; at < Math.min(40, await buttons.count()); at += 1) await buttons.nth(at).evaluate((one) => one.click());
  await pause(page, 300);
}

/** Does with the attacks what it does with harmless words, and compares. */
async function check(path, work = async () => {}) {
  const seen = [];
  for (const name of ['harmless', 'hostile']) {
    const { page, requests } = await open(path(name));
    const more = await work(page, name);
    seen.push({ kinds: new Set([...await kinds(page), ...more ?? []]), hits: await page.evaluate(() => globalThis.hits) });
    assert.deepEqual(seen.at(-1).hits, [], name);
    assert.deepEqual(requests.filter((url) => !url.startsWith(address('/')) && !url.startsWith('data:')), [], name);
    await page.context().close();
  }
  const [harmless, hostile] = seen;
  assert.ok(harmless.kinds.size > 8);
  assert.deepEqual([...hostile.kinds].filter((kind) => !harmless.kinds.has(kind)), []);
}

const live = (page) => page.waitForFunction(() => document.documentElement.dataset.ready === 'true');

/** Waits until every view is there, those that come when they are near too. */
async function whole(page) {
  await live(page);
  for (const view of await page.locator('.view').all()) await view.scrollIntoViewIfNeeded();
  assert.ok(await until(page, () => page.locator('.view:not(:has(canvas.overlay)), .later').count().then((count) => !count)));
}

test('in the live page: pointed at, walked, pinned, searched, opened and taken away', async () => {
  await check((name) => `/${name}/index.html`, async (page) => {
    await whole(page);
    await use(page);
    assert.deepEqual(await page.evaluate(() => globalThis.hits), []);
    // Pictures that are saved are parsed as pictures.
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#view-claims .files button', { hasText: 'SVG' }).click()]);
    const svg = readFileSync(await file.path(), 'utf8');
    return page.evaluate((svg) => [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*')]
      .map((one) => `saved ${one.localName} ${[...one.attributes].map(({ name }) => name).sort().join(' ')}`), svg);
  });
});

test('in one file', () => check((name) => `/${name}/one.html`, async (page) => { await whole(page); }));

for (const file of ['table.html', 'embed.html', 'static-light.svg']) test(`in ${file}`, () => check((name) => `/${name}/${file}`));

test('in the element, its files and its sentences', async () => {
  await check((name) => host(`${name}.html`, `<script type="module" src="/${name}/tradefall-chart.js"></script><tradefall-chart src="/${name}/" mode="inline"></tradefall-chart>`), async (page) => {
    await page.evaluate(() => document.querySelector('tradefall-chart').ready.then(() => undefined));
    await use(page);
    // As a host would that trusts what the element gives it.
    return page.evaluate(async () => {
      const chart = document.querySelector('tradefall-chart');
      for (const view of [0, 1]) {
        const box = document.createElement('div');
        box.innerHTML = await chart.toSVG({ view });
        document.body.append(box);
      }
      await chart.toCSV({ view: 1 });
      document.body.append(chart.describe().join(' '));
    });
  });
});

test('in snippets as they are pasted, oEmbed among them', async () => {
  await check((name) => {
    const page = readFileSync(join(folder, name, 'embed.html'), 'utf8');
    const text = (markup) => markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const snippets = [...page.matchAll(/<code>([^]*?)<\/code>/g)].map(([, markup]) => text(markup));
    snippets.push(JSON.parse(readFileSync(join(folder, name, 'oembed.json'), 'utf8')).html);
    assert.ok(snippets.length > 3);
    return host(`${name}-pasted.html`, snippets.join('\n').replaceAll('https://HOST', `/${name}`));
  }, async (page) => {
    // The frames above are tall, and nobody comes near the tag.
    await page.evaluate(() => { const chart = document.querySelector('tradefall-chart'); chart.load(); return chart.ready.then(() => undefined); });
    await pause(page, 500);
  });
});

test('in what is said of a story that cannot be drawn', async () => {
  const { page, requests } = await open(host('wrong.html', '<script type="module" src="/harmless/tradefall-chart.js"></script><tradefall-chart mode="inline"></tradefall-chart>'));
  const story = { tradefall: 1, id: '"><img src=x onerror=bad()>', title: 'Wrong', views: payloads.map((text, at) => ({ id: `v${at}`, kind: text, title: text, reporter: text, source: text })) };
  await page.evaluate(([story, payloads]) => {
    const chart = document.querySelector('tradefall-chart');
    chart.spec = story;
    chart.data = Object.fromEntries(payloads.map((text) => [`${text}.csv`, `${text}\n`]));
    chart.load();
    return chart.ready.then(() => undefined);
  }, [story, payloads]);
  const count = (selector) => page.locator(`tradefall-chart ${selector}`).count();
  assert.ok(await until(page, async () => await count('.problem') === payloads.length));
  assert.deepEqual([await count('.problem'), await count('.notes li')], [payloads.length, payloads.length]);
  const names = await page.evaluate(() => [...document.querySelector('tradefall-chart').shadowRoot.querySelectorAll('*')].map((one) => one.localName));
  assert.deepEqual(names.filter((name) => ['script', 'img', 'svg', 'iframe', 'style', 'form', 'object', 'b'].includes(name)), []);
  assert.deepEqual(requests.filter((url) => !url.startsWith(address('/'))), []);
  assert.deepEqual(await page.evaluate(() => globalThis.hits), []);
  await page.context().close();
});
