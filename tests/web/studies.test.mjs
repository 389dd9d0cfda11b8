// Views behind a number: sliders that move a scenario, by pointer and by key.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './browser.mjs';

test('a scenario follows its sliders, says its values and stands in the address', async () => {
  const { page, complaints } = await open({ path: '?story=stress-2022' });
  const view = page.locator('#view-stress');
  const depth = view.locator('input[name=depth]');
  const caption = () => view.locator('.caption').first().textContent();
  assert.match(await caption(), /^Scenario, not data\. .*as deep as observed/);
  assert.equal(await depth.getAttribute('aria-valuetext'), '100%');
  assert.equal(await view.locator('label.range').count(), 6);

  await depth.focus();
  const picture = () => view.locator('canvas.base').evaluate((canvas) => canvas.toDataURL());
  const before = await picture();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  assert.equal(await depth.getAttribute('aria-valuetext'), '50%');
  assert.match(await caption(), /with 50% of the observed depth/);
  assert.notEqual(await picture(), before);
  assert.equal(await page.evaluate(() => document.activeElement.name), 'depth', 'the slider keeps the focus');
  await page.waitForFunction(() => location.hash === '#v1;stress.depth=50');

  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  assert.equal(await depth.getAttribute('aria-valuetext'), '50%');
  assert.match(await caption(), /with 50% of the observed depth/);

  // The chart itself is walked by key and speaks.
  await view.locator('.overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent.startsWith('Scenario, month 1'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the ledger of a loss lets goods be chosen', async () => {
  const { page, complaints } = await open({ path: '?story=rerouting-2022' });
  const view = page.locator('#view-reroute');
  assert.match(await view.locator('.caption').nth(1).textContent(), /Kyrgyzstan .*×13\.8/);
  await view.locator('select[name=goods]').selectOption('847130');
  assert.match(await view.locator('.caption').first().textContent(), /^Laptops/);
  await page.waitForFunction(() => location.hash === '#v1;reroute.goods=847130');
  await view.locator('.overlay').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('.announce[aria-live]').textContent.length > 8);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(wide, false);
  assert.deepEqual(complaints, []);
  await page.context().close();
});
