// Every shipped story, and every form in which a story is published, as axe sees
// it: in each theme, with colours and contrast of the reader's own, with less
// motion, narrow and wide, and from right to left.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { open, stories, until } from './browser.mjs';
import { host, publish, visit } from './hosts.mjs';

const WIDTHS = [320, 1280];
// Which of these a reader's system asks for moves nothing, so that light is
// looked at wide and narrow, the others narrow.
const CONTEXTS = [
  [WIDTHS, { colorScheme: 'light' }], [[320], { colorScheme: 'dark' }], [[320], { forcedColors: 'active' }],
  [[320], { contrast: 'more' }], [[320], { reducedMotion: 'reduce' }],
];
// Of what there is a lot of, the first few stand for all.
const MANY = ['.data tbody tr:nth-child(n+3)', '.outline li:nth-child(n+3)', '.events li:nth-child(n+4)', '.ranking .row:nth-child(n+5)', '.terms details:nth-child(n+3)', '.choice option', '.player option'];

/** All that is folded away is opened, in frames and shadow trees too. */
const unfold = (page) => Promise.all(page.frames().map((frame) => frame.evaluate(() => {
  const within = (root) => [...root.querySelectorAll('details'), ...[...root.querySelectorAll('*')].flatMap((node) => (node.shadowRoot ? within(node.shadowRoot) : []))];
  within(document).forEach((node) => { node.open = true; });
})));

/** What axe finds at each of some widths. */
async function found(page, widths = WIDTHS) {
  const all = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const axe = new AxeBuilder({ page });
    MANY.forEach((one) => axe.exclude(one));
    const { violations } = await axe.analyze();
    all.push(...violations.map(({ id, nodes }) => `${width} px, ${id}: ${nodes[0].html}`));
    const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }));
    if (scrollWidth > width) all.push(`${width} px: scrolls sideways, ${scrollWidth}`);
  }
  return all;
}

/** Comes to each view of the page, so that those of later parts of the engine are there. */
async function comeToAll(page) {
  for (const view of await page.locator('#views .view').all()) await view.evaluate((node) => node.scrollIntoView());
  assert.ok(await until(page, () => page.evaluate(() => !document.querySelector('#views .later'))));
}

for (const { id } of stories) {
  for (const [widths, context] of CONTEXTS) {
    test(`axe finds nothing in ${id}, ${Object.values(context)}`, async () => {
      const { page, complaints } = await open({ path: `?story=${id}`, ...context });
      await comeToAll(page);
      await unfold(page);
      assert.deepEqual(await found(page, widths), []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  test(`axe finds nothing in ${id} from right to left`, async () => {
    const { page } = await open({ path: `?story=${id}&lang=ar` });
    await comeToAll(page);
    await unfold(page);
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    assert.deepEqual(await found(page), []);
    await page.context().close();
  });
}

// --- files of one's own ------------------------------------------------------

const ODD = 'a,b,month,product,value_eur,other\nDE,RU,2022-01,8542,5,7\nDE,RU,2022-02,8542,4,9\nDE,RU,2022-02,8542,4,9\nDE,RU,soon,8517,4,9\nDE,KZ,2022-01,8517,6,7\nDE,KZ,2022-02,8517,2,7\n';
const own = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** What axe finds in the page for files: empty, and with a file that was read, one that could not be, questions and charts. */
async function foundAtDesk(widths, { lang = 'en', ...context } = {}) {
  const { page, complaints } = await open({ path: `desk.html?lang=${lang}`, ...context });
  await unfold(page);
  const empty = await found(page, widths);
  await page.setInputFiles('#pick', [own('odd.csv', ODD), own('page.csv', '<!doctype html><p>')]);
  assert.ok(await until(page, () => page.evaluate(() => (
    document.querySelector('#progress').hidden && document.querySelectorAll('.card').length === 2 && document.querySelectorAll('canvas.base').length === 2))));
  await unfold(page);
  const full = await found(page, widths);
  assert.equal(await page.locator('.asked').count(), 1);
  assert.deepEqual(complaints, []);
  await page.context().close();
  return [...empty, ...full];
}

for (const [widths, context] of CONTEXTS) {
  test(`axe finds nothing in the page for files, ${Object.values(context)}`, async () => {
    assert.deepEqual(await foundAtDesk(widths, context), []);
  });
}

for (const lang of ['de', 'ar']) {
  test(`axe finds nothing in the page for files in ${lang}`, async () => {
    assert.deepEqual(await foundAtDesk(WIDTHS, { lang }), []);
  });
}

// --- published --------------------------------------------------------------

const FORMS = {
  'a frame': () => '/story/index.html',
  'a page of one file': () => '/story/one.html',
  'the ways to embed': () => '/story/embed.html',
  'tables alone': () => '/story/table.html',
  'an element': () => host('element.html', '<main><h1>Host</h1><tradefall-chart src="/story/" mode="inline"></tradefall-chart></main>', {
    head: '<meta name="color-scheme" content="light dark"><script type="module" src="/story/tradefall-chart.js"></script>' }),
};

before(() => {
  publish('story', 'russia-technology-2022.json');
  publish('arabic', 'russia-technology-2022.json', '--lang', 'ar');
});

const ready = (page) => until(page, () => page.evaluate(() => (
  document.querySelector('tradefall-chart') ? document.querySelector('tradefall-chart').shadowRoot.querySelectorAll('canvas.base').length > 3
    : !document.body.dataset.story || Boolean(document.documentElement.dataset.ready))));

for (const [form, path] of Object.entries(FORMS)) {
  test(`axe finds nothing in ${form}, in all themes`, async () => {
    for (const [widths, context] of CONTEXTS) {
      const { page } = await visit(path(), { ...context, bypassCSP: true });
      assert.ok(await ready(page));
      await unfold(page);
      assert.deepEqual(await found(page, widths), [], String(Object.values(context)));
      await page.context().close();
    }
  });
}

for (const path of ['index.html', 'one.html', 'embed.html', 'table.html']) {
  test(`axe finds nothing in ${path} that is published in Arabic`, async () => {
    const { page } = await visit(`/arabic/${path}`, { bypassCSP: true });
    assert.ok(await ready(page));
    await unfold(page);
    assert.deepEqual(await found(page), []);
    await page.context().close();
  });
}
