// A story at three widths beside each other, as its author looks at it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { come, open, until } from './browser.mjs';

const framesOf = (page) => page.frames().slice(1);

/** The page, when the charts in all its frames can be used. */
async function preview(query = '', context = {}) {
  const opened = await open({ path: `preview.html${query}`, isUntouched: true, ...context });
  for (const frame of framesOf(opened.page)) {
    await frame.waitForFunction(() => document.documentElement.dataset.ready);
    await come(frame);
  }
  return opened;
}

test('a story stands at three widths beside each other, each frame as tall as its page', async () => {
  const { page, complaints } = await preview('?story=japan-korea-2019');
  assert.deepEqual(await Promise.all(framesOf(page).map((frame) => frame.evaluate(() => innerWidth))), [320, 600, 960]);
  for (const frame of framesOf(page)) {
    assert.match(await frame.locator('h1').textContent(), /hydrogen fluoride/);
    assert.ok(await frame.locator('canvas.base').count() >= 3);
    assert.ok(await until(page, () => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight && document.body.getBoundingClientRect().height > innerHeight - 40)), 'no frame scrolls, none has room to spare');
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('what is chosen in one frame is chosen in all, and stands in the address', async () => {
  const { page, complaints } = await preview();
  const [phone, tablet, desk] = framesOf(page);
  await tablet.locator('#view-flow select[name=scale]').selectOption('linear');
  for (const frame of [phone, desk]) {
    assert.ok(await until(page, async () => await frame.locator('#view-flow select[name=scale]').inputValue() === 'linear'));
  }
  assert.match(await page.evaluate(() => location.hash), /flow\.scale=linear/);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  for (const frame of framesOf(page)) {
    assert.ok(await until(page, async () => await frame.locator('#view-flow select[name=scale]').inputValue().catch(() => '') === 'linear'));
  }
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('another story chosen in one frame is shown in all', async () => {
  const { page } = await preview('?story=japan-korea-2019');
  const [phone] = framesOf(page);
  await Promise.all([page.waitForURL(/story=stress-2022/), phone.locator('#story').selectOption('stress-2022')]);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  assert.equal(await page.locator('#story').inputValue(), 'stress-2022');
  for (const frame of framesOf(page)) assert.ok(await until(page, async () => await frame.locator('#view-stress, section.view').count() > 0 && /stress/.test(frame.url())));
  await page.context().close();
});

test('a language chosen in one frame is that of all', async () => {
  const { page } = await preview('?story=japan-korea-2019#v1;flow.scale=linear');
  const [, tablet] = framesOf(page);
  await Promise.all([page.waitForURL(/lang=de/), tablet.locator('#language').selectOption({ label: 'Deutsch' })]);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  assert.match(page.url(), /#v1;flow\.scale=linear$/);
  for (const frame of framesOf(page)) {
    assert.ok(await until(page, () => frame.evaluate(() => document.documentElement.lang === 'de')));
  }
  await page.context().close();
});

test('a server whose policy forbids frames is told what to add', async () => {
  const { page } = await open({ path: 'preview.html', isUntouched: true, prepare: (page) => page.route('**/preview.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'" } });
  }) });
  assert.match(await page.locator('#problem').textContent(), /frame-src/);
  await page.context().close();
});

test('a story that is in no list is shown and named; one that is not there is said in its frames', async () => {
  const { page } = await open({ path: 'preview.html?story=no-such-story', isUntouched: true });
  assert.equal(await page.locator('#story').inputValue(), 'no-such-story');
  for (const frame of framesOf(page)) {
    assert.ok(await until(page, async () => /HTTP 404/.test(await frame.locator('#problem').textContent())));
  }
  await page.context().close();
});

// The pages in its frames are looked at where they stand alone.
for (const context of [{}, { width: 320 }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
  test(`axe finds nothing side by side: ${JSON.stringify(context)}`, async () => {
    const { page } = await preview('?story=mirror-armenia-2022', context);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page itself does not scroll sideways');
    await page.context().close();
  });
}
