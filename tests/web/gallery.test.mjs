// The gallery: stories of every sort of view, embedded in every way. Each embed
// shows its charts, nothing complains, and axe finds nothing.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { pause, until } from './browser.mjs';
import { WAYS, gallery } from './gallery.mjs';
import { binary, folder, visit } from './hosts.mjs';

const STORIES = ['russia-technology-2022', 'russia-goods-2022', 'mirror-armenia-2022'];
let ids;

before(() => { ids = gallery(join(folder, 'gallery'), binary, STORIES); });

/** The charts and pictures that are seen in a page or a shadow tree: as large as one is, and not of one colour. */
const seen = (root) => {
  const tall = (one) => one.getBoundingClientRect().height > 60;
  const isPainted = (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 < 3 && value !== data[at % 4]);
  };
  return {
    charts: [...root.querySelectorAll('canvas.base')].filter((one) => tall(one) && isPainted(one)).length,
    pictures: [...root.querySelectorAll('.still')].filter((one) => tall(one) && getComputedStyle(one).visibility !== 'hidden').length,
    views: root.querySelectorAll('.view').length, problems: root.querySelectorAll('.problem:not([hidden])').length,
  };
};

test('every embed shows its charts, and nothing complains', async () => {
  const { page, complaints, requests } = await visit('/gallery/index.html', { width: 1000, bypassCSP: true });
  assert.deepEqual(ids, STORIES);
  const embeds = page.locator('section > :is(tradefall-chart, iframe), section > a > img');
  assert.equal(await embeds.count(), ids.length * Object.keys(WAYS).length);
  for (let at = 0; at < await embeds.count(); at += 1) {
    const embed = embeds.nth(at);
    await embed.evaluate((one) => one.scrollIntoView());
    const name = await embed.evaluate((one) => `${one.closest('article').id}: ${one.closest('section').querySelector('h3').textContent}`);
    const sort = await embed.evaluate((one) => one.localName);
    if (sort === 'img') {
      assert.ok(await until(page, () => embed.evaluate((one) => one.complete && one.naturalWidth > 0)), name);
      continue;
    }
    if (sort === 'tradefall-chart') await embed.evaluate((one) => { one.load(); return one.ready.then(() => undefined); });
    // Views that need the larger engine come as somebody nears them.
    const inShadow = sort === 'tradefall-chart' && await embed.evaluate((one) => !one.shadowRoot.querySelector('iframe'));
    let found = {};
    const look = async () => {
      if (inShadow) {
        await embed.evaluate((one) => [...one.shadowRoot.querySelectorAll('.view')].at(-1)?.scrollIntoView());
        found = await embed.evaluate((one, seen) => new Function(`return (${seen})`)()(one.shadowRoot), seen.toString());
      } else {
        const handle = await embed.evaluateHandle((one) => one.shadowRoot?.querySelector('iframe') ?? one);
        const frame = await handle.contentFrame();
        if (!frame || await frame.evaluate(() => document.documentElement.dataset.ready === undefined)) return false;
        await frame.evaluate(() => [...document.querySelectorAll('.view')].at(-1)?.scrollIntoView());
        found = await frame.evaluate((seen) => new Function(`return (${seen})`)()(document), seen.toString());
      }
      const isPicture = name.endsWith('as pictures');
      return found.views > 0 && found.problems === 0 && found[isPicture ? 'pictures' : 'charts'] === found.views;
    };
    assert.ok(await until(page, look), `${name}: ${JSON.stringify(found)}`);
  }
  await pause(page, 200);
  // This test reads canvases more than once, which Chromium remarks upon.
  assert.deepEqual(complaints.filter((words) => !words.includes('willReadFrequently')), []);
  assert.deepEqual(requests.filter((url) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(url)), []);
  // The same story stands here in four frames, each a page with a main part.
  const { violations } = await new AxeBuilder({ page }).disableRules(['landmark-unique']).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  await page.context().close();
});
