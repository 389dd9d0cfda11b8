// Views that the small engine lacks: the whole one comes when a reader does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announced, open, pause } from './browser.mjs';

/** The default story with one more view at its end, of a kind that no small engine has. */
const prepare = (page) => page.route('**/stories/russia-technology-2022.json', async (route) => {
  const story = await (await route.fetch()).json();
  story.views.push({ id: 'further', kind: 'further', title: 'Further down' });
  await route.fulfill({ json: story });
});
const whole = (requests) => requests.filter((url) => url.includes('tradefall-views'));

test('a view of a further kind waits for its engine until a reader comes near', async () => {
  const { page, requests, complaints } = await open({ prepare, path: '#v1;flow.scale=linear' });
  const further = page.locator('#view-further');
  assert.equal(await further.locator('h2').textContent(), 'Further down');
  assert.equal(await further.locator('.problem').count(), 0);
  await pause(page, 300);
  assert.deepEqual(whole(requests), []);
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const chosen = await page.evaluate(() => location.hash);
  assert.match(chosen, /flow\.event=/);

  await further.scrollIntoViewIfNeeded();
  // The kind is unknown to the whole engine too, which says so.
  await further.locator('.problem', { hasText: 'kind: expected claims, collapse, flow' }).waitFor();
  assert.equal(whole(requests).length, 2, 'one engine, its script and its code');
  assert.equal(await page.evaluate(() => location.hash), chosen);
  // What was there goes on in the new engine, with what was chosen.
  assert.equal(await page.locator('#view-flow select[name=scale]').inputValue(), 'linear');
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('keys go on from where they stood when the whole engine takes over', async () => {
  const { page } = await open({ prepare });
  const heard = async (key) => {
    await page.evaluate(() => { document.querySelector('.announce[aria-live]').textContent = ''; });
    await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent);
    return announced(page);
  };
  await page.locator('#view-flow .overlay').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await heard(key);
  const [there] = [await heard('ArrowRight'), await heard('ArrowLeft')];
  await page.locator('#view-further').scrollIntoViewIfNeeded();
  await page.locator('#view-further .problem', { hasText: 'kind: expected' }).waitFor();
  assert.equal(await heard('ArrowRight'), there);
  await page.context().close();
});

test('what an address asks of a further view is kept for its engine', async () => {
  const { page } = await open({ prepare, path: '#v1;flow.scale=linear;further.depth=40' });
  assert.equal(await page.locator('#address').isVisible(), false);
  await page.locator('#view-flow select[name=measure]').selectOption('index');
  await page.waitForFunction(() => location.hash.includes('measure'));
  assert.match(await page.evaluate(() => location.hash), /further\.depth=40/);
  await page.context().close();
});
