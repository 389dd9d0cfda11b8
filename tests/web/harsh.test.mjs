// The page where things break, change or are hostile.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { announced, download, open, panicking, pause, stories, until } from './browser.mjs';

/** A short name for what each canvas of a layer shows. */
async function pictures(page, layer) {
  const shown = await page.locator(`canvas.${layer}`).evaluateAll((all) => all.map((one) => one.toDataURL()));
  return shown.map((text) => createHash('sha256').update(text).digest('hex').slice(0, 12));
}

test('after a panic the picture stays, and a fresh engine takes over with what was chosen', async () => {
  const once = '!globalThis.hasPanicked && (globalThis.hasPanicked = true)';
  const { page, complaints } = await open({ prepare: panicking('pointer', once) });
  const flow = page.locator('#view-flow');
  await flow.locator('select[name="measure"]').selectOption('index');
  await flow.locator('select[name="base"]').selectOption('2021-06');
  await flow.locator('select[name="scale"]').selectOption('linear');
  // Those of the views at hand: a download brings the engine of further ones.
  const tableCount = () => page.locator(['claims', 'collapse', 'flow', 'timeline'].map((id) => `#view-${id} table`).join()).count();
  const tables = await tableCount();
  const kept = await pictures(page, 'base');
  const overlay = flow.locator('.overlay');
  await overlay.scrollIntoViewIfNeeded();
  const box = await overlay.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  assert.ok(await page.evaluate(() => globalThis.hasPanicked), 'it panicked');
  await flow.locator('p.problem').waitFor();
  assert.match(await flow.locator('p.problem').textContent(), /Something went wrong/);
  assert.deepEqual(await pictures(page, 'base'), kept, 'at once');

  // The fresh instance: the same picture, hover, keys and choices.
  await pause(page, 500);
  assert.deepEqual(await pictures(page, 'base'), kept, 'afterwards');
  const before = await pictures(page, 'overlay');
  let hovered;
  await until(page, async () => {
    await page.mouse.move(0, 0);
    await page.locator('#view-collapse .overlay').hover();
    hovered = await pictures(page, 'overlay');
    return hovered[1] !== before[1];
  });
  assert.deepEqual(hovered.map((picture, index) => picture !== before[index]), [false, true, false, false]);
  await overlay.focus();
  await page.keyboard.press('ArrowRight');
  await pause(page, 100);
  assert.notEqual(await announced(page), '');
  assert.equal(await flow.locator('select[name="base"]').inputValue(), '2021-06');
  assert.match((await download(page, 'flow', 'SVG')).toString(), /index, June 2021 = 100/);
  assert.equal(tables, 4);
  assert.equal(await tableCount(), tables);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('an engine that panics at every touch leaves picture, tables and words', async () => {
  const { page, complaints } = await open({ prepare: panicking('pointer', 'true') });
  const kept = await pictures(page, 'base');
  const overlay = page.locator('#view-collapse .overlay');
  await overlay.scrollIntoViewIfNeeded();
  const box = await overlay.boundingBox();
  for (let step = 0; step < 8; step += 1) {
    await page.mouse.move(box.x + 200 + step * 7, box.y + 60);
    await pause(page, 150);
  }
  assert.deepEqual(await pictures(page, 'base'), kept);
  assert.equal(await page.locator('#view-collapse p.problem').count(), 1);
  assert.equal(await page.locator('table').count(), 4);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Points at a month, so that upper canvases have something to hold. */
async function walk(page) {
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowDown');
}

/** Whether canvases have a device pixel each for the screen's, undistorted; those that hold nothing are one pixel. */
async function fit(page) {
  const all = await page.locator('.chart canvas').evaluateAll((canvases) => canvases.map((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return [canvas.width, [canvas.width / width, canvas.height / height]];
  }));
  const some = all.filter(([width]) => width > 1).map(([, fits]) => fits);
  assert.ok(some.length > all.length / 2, 'all lower canvases, and the upper one pointed at');
  return some;
}

for (const ratio of [1, 1.5, 3, 4]) {
  test(`at pixel ratio ${ratio}, charts without width wait, and those of 10,000 px are not stretched`, async () => {
    const prepare = (page) => page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => { document.querySelector('#views').hidden = true; });
    });
    const { page, complaints } = await open({ deviceScaleFactor: ratio, prepare });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), 'true');
    await page.evaluate(() => { document.querySelector('#views').hidden = false; });
    await pause(page, 300);
    await walk(page);
    for (const width of ['', '0', '10000px', '200px', '']) {
      await page.evaluate((width) => { document.querySelector('#views').style.width = width; }, width);
      await pause(page, 300);
      if (width === '0') continue;
      for (const [across, down] of await fit(page)) {
        assert.ok(Math.abs(across - down) < 0.05, `${across} by ${down} pixels at ${width}`);
        assert.ok(Math.abs(across - ratio) < 0.05 || width === '10000px', `${across} pixels at ${width}`);
      }
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('a change of the pixel ratio draws again, sharp', async () => {
  const { page } = await open();
  await walk(page);
  const client = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1.5, 3, 1]) {
    // The window's width changes too, as it does when a reader zooms.
    const width = 1280 + 10 * deviceScaleFactor;
    await client.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor, mobile: false });
    await pause(page, 300);
    for (const pair of await fit(page)) {
      assert.ok(pair.every((pixels) => Math.abs(pixels - deviceScaleFactor) < 0.05), `${pair} at ${deviceScaleFactor}`);
    }
  }
  await page.context().close();
});

test('a change of theme paints again, tooltip and all', async () => {
  const { page } = await open({ colorScheme: 'light' });
  const paper = () => page.locator('canvas.base').evaluateAll((all) => all.map((one) => (
    [...one.getContext('2d').getImageData(0, 0, 1, 1).data].join())));
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  const is = async (colour) => (await paper()).every((one) => one === colour);
  const show = () => pictures(page, 'overlay');
  assert.ok(await until(page, async () => new Set(await show()).size > 1)); // The part for keys has come.
  const light = await show();
  assert.ok(await is('255,255,255,255'));
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.ok(await until(page, () => is('20,24,29,255')), `${await paper()}`);
  assert.ok(await until(page, async () => (await show())[2] !== light[2]));
  await page.emulateMedia({ colorScheme: 'light' });
  assert.ok(await until(page, async () => `${await show()}` === `${light}`));
  await page.context().close();
});

for (const { id, views } of stories) {
  test(`${id} keeps to the strict policy, downloads and all`, async () => {
    let policy;
    const prepare = async (page) => {
      page.on('response', (answer) => {
        if (answer.url().includes('/?')) policy = answer.headers()['content-security-policy'];
      });
      await page.addInitScript(() => {
        globalThis.violations = [];
        addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective + event.blockedURI));
      });
    };
    const { page, complaints } = await open({ path: `?story=${id}`, prepare });
    assert.equal(policy, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
      + "style-src 'self'; img-src 'self' data:; font-src 'self'");
    for (const view of views) {
      assert.match((await download(page, view, 'SVG')).toString(), /^<svg .*<\/svg>\n$/s);
      assert.deepEqual([...(await download(page, view, 'PNG')).subarray(1, 4)], [...Buffer.from('PNG')]);
      assert.match((await download(page, view, 'CSV')).toString(), /^\ufeff.+,/);
      // The browser drops what exceeds ten downloads within a second, unlike any reader.
      await pause(page, 300);
    }
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('markup in stories and figures is text', async () => {
  const evil = '"><script>fail(1)</script><img src=x onerror=fail(2)>';
  // Every text of the story that no other key refers to, and names in the files.
  const spoil = (value, key = '') => {
    if (Array.isArray(value)) return value.map((one) => spoil(one, key));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
    }
    return ['title', 'standfirst', 'text', 'source', 'label', 'licence', 'retrieved', 'url', 'language'].includes(key)
      ? evil + value : value;
  };
  const quoted = `"${evil.replaceAll('"', '""')} `;
  const prepare = async (page) => {
    await page.addInitScript(() => { globalThis.fail = (what) => { globalThis.failed = what; }; });
    await page.route('**/stories/russia-technology-2022.json', async (route) => {
      const story = spoil(await (await route.fetch()).json());
      story.views.push({ id: evil, kind: evil, title: evil });
      await route.fulfill({ json: story });
    });
    await page.route('**/*.csv', async (route) => {
      const text = await (await route.fetch()).text();
      const body = text.replaceAll(/Eurostat COMEXT|(?<=,)(US extends|Wall Street Journal|Shipments of|Laptops)/g, (name) => (
        text[text.indexOf(name) - 1] === '"' ? evil.replaceAll('"', '""') + name : `${quoted}${name}"`));
      await route.fulfill({ body, contentType: 'text/csv' });
    });
  };
  const { page, complaints } = await open({ prepare });
  await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
  await page.locator('#view-flow .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await pause(page, 200);
  assert.equal(await page.evaluate(() => globalThis.failed), undefined);
  assert.equal(await page.locator('body script, body img, [onerror]').count(), 0);
  const text = await page.locator('body').evaluate((body) => body.textContent);
  assert.ok(text.split(evil).length > 30, `${text.split(evil).length} times as text`);
  assert.ok((await page.title()).startsWith(evil));
  // The page's own link to desk.html aside, links lead to web pages.
  assert.equal(await page.locator('a:not([href^="http"], .own a)').count(), 0);
  const svg = (await download(page, 'flow', 'SVG')).toString();
  assert.ok(!svg.includes('<script') && !svg.includes('<img') && svg.includes('&lt;script&gt;'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});
