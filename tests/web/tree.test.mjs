// What a screen reader is given: the accessibility tree of every view of every
// story, as it is when the page is there. A change leaves NAME-changed.txt beside
// the golden text; look at both, then accept with UPDATE_GOLDEN=1.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, root, stories } from './browser.mjs';

const golden = (name) => join(root, 'tests/golden', `${name}.txt`);

function check(name, text) {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden(name), text);
  const changed = golden(`${name}-changed`);
  const expected = existsSync(golden(name)) ? readFileSync(golden(name), 'utf8').replaceAll('\r\n', '\n') : '';
  if (expected === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  assert.fail(`tests/golden/${name}.txt differs from ${name}-changed.txt: look at both, then accept the new one with UPDATE_GOLDEN=1`);
}

/** Every view, those too that wait for the engine with all kinds. */
async function whole(page, views) {
  for (const view of views) {
    await page.locator(`#view-${view}`).evaluate((node) => node.scrollIntoView());
    await page.locator(`#view-${view} canvas.base`).waitFor({ state: 'attached' });
  }
}

for (const { id, views } of stories) {
  test(`the accessibility tree of ${id} stays as it is`, async () => {
    const { page } = await open({ path: `?story=${id}` });
    await whole(page, views);
    const seen = [];
    for (const view of views) {
      const section = page.locator(`#view-${view}`);
      // Rows of a list come when they are in view and it is at rest.
      if (await section.locator('[role="grid"]').count()) await section.locator('[role="gridcell"]').first().waitFor({ state: 'attached' });
      // Of long lists to choose from, what is chosen.
      seen.push((await section.ariaSnapshot()).replace(/^ *- option "[^"]*"\n/gm, ''));
    }
    check(`tree-${id}`, `${seen.join('\n\n')}\n`);
    await page.context().close();
  });
}
