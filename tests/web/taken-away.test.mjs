// What a reader takes away as CSV, dropped on the page for files, is the chart
// that it came from.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { download, open as opened, stories } from './browser.mjs';

/** Opens a page that may take its time: large tables are made, and read again. */
async function open(options) {
  const { page, complaints, requests } = await opened(options);
  page.setDefaultTimeout(60_000);
  return { page, complaints, requests };
}

/** What the page says of a view: title, captions, every cell of its table. */
async function said(page, view) {
  // A table of thousands of rows is made when it is opened.
  await page.locator(`#view-${view} details.data`).evaluate((node) => { node.open = true; });
  await page.waitForFunction((view) => document.querySelectorAll(`#view-${view} table tr`).length > 1, view);
  return page.locator(`#view-${view}`).evaluate((section) => ({
    title: section.querySelector('h2').textContent,
    captions: [...section.querySelectorAll('.caption')].map((node) => node.textContent),
    table: [...section.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  }));
}

/** Lets files go over the page. */
const drop = (page, files) => page.evaluate((files) => {
  const transfer = new DataTransfer();
  for (const [name, text] of files) transfer.items.add(new File([text], name));
  document.querySelector('#status').textContent = '';
  document.querySelector('h1').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
}, files);

const settled = (page) => page.waitForFunction(() => /rows were read|could not be read/.test(document.querySelector('#status').textContent)
  && document.querySelector('#progress').hidden);

for (const { id, views } of stories) {
  test(`each CSV of ${id} opens as its view again`, async () => {
    const { page, complaints } = await open({ path: `?story=${id}` });
    const taken = [];
    for (const view of views) {
      const section = page.locator(`#view-${view}`);
      await section.scrollIntoViewIfNeeded();
      await page.waitForFunction((view) => document.querySelector(`#view-${view} canvas`), view);
      taken.push({ view, name: `${view}.csv`, text: String(await download(page, view, 'CSV')), said: await said(page, view) });
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
    const { page: desk, complaints: other, requests } = await open({ path: 'desk.html' });
    requests.length = 0; // From now on the page asks for nothing.
    for (const { view, name, text, said: before } of taken) {
      await drop(desk, [[name, text]]);
      await settled(desk);
      assert.equal(await desk.locator('.card .aside').count(), 0, `${view}: nothing was set aside`);
      const after = await said(desk, view);
      assert.deepEqual(after, before, view);
      await desk.locator('#clear').click();
      await desk.waitForFunction(() => /taken off the page/.test(document.querySelector('#status').textContent));
    }
    await drop(desk, taken.map(({ name, text }) => [name, text]));
    await settled(desk);
    for (const { view, said: before } of taken) assert.deepEqual(await said(desk, view), before, `${view}, with the others`);
    assert.deepEqual(other, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith('blob:')), []);
    await desk.context().close();
  });
}

test('a chart that was taken away can be looked at in another way too', async () => {
  const { page } = await open();
  const text = String(await download(page, 'collapse', 'CSV'));
  await page.context().close();
  const { page: desk } = await open({ path: 'desk.html' });
  await drop(desk, [['collapse.csv', text]]);
  await settled(desk);
  assert.equal(await desk.locator('[name="reporter"]').count(), 0);
  await desk.locator('[name="shown"]').selectOption('chosen');
  await desk.waitForFunction(() => document.querySelector('#view-flow'));
  assert.equal(await desk.locator('#view-flow h2').textContent(), 'Exports from European Union to Russia');
  await desk.locator('[name="shown"]').selectOption('file');
  await desk.waitForFunction(() => !document.querySelector('#view-flow'));
  await desk.context().close();
});
