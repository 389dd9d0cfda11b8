// Other languages in the page: the same sentences as natively (tests/golden),
// the direction of the page, and nothing that axe or the console complains of.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { open, root } from './browser.mjs';

const golden = (tag) => readFileSync(join(root, `tests/golden/words-${tag}.txt`), 'utf8').split('\n');

for (const tag of ['de', 'fr', 'es', 'ru', 'uk', 'zh-Hans', 'ja', 'ar']) {
  test(`the page says in ${tag} what the binary says`, async () => {
    const { page, complaints } = await open({ path: `?lang=${tag}`, width: 360 });
    assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
    assert.equal(await page.evaluate(() => document.documentElement.dir), tag === 'ar' ? 'rtl' : 'ltr');
    const said = await page.locator('.view:not(:has(ol.events)) .caption').allTextContents();
    assert.ok(said.length > 4);
    const lines = golden(tag);
    for (const line of said) assert.ok(lines.includes(line), line);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0);
    if (tag === 'ar') {
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.length]), []);
    }
    // A browser may find that the small engine was loaded ahead in vain.
    assert.deepEqual(complaints.filter((text) => !text.includes('preload')), []);
    await page.close();
  });
}

test('a language that is not there is said, and the story is in English', async () => {
  const { page } = await open({ path: '?lang=tlh' });
  assert.match(await page.locator('#address').textContent(), /words\/tlh\.ftl/);
  assert.match(await page.locator('.caption').first().textContent(), /^Largest claimed fall/);
  await page.close();
});
