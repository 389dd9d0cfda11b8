// Tables: sorted by their columns with real buttons, in pages where they are
// long, and with every cell that the engine has.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { open, until } from './browser.mjs';

/** Opens the table of a view, and waits until it can be sorted. */
async function opened(page, view) {
  const part = page.locator(`#view-${view} details.data`);
  await part.locator('summary').click();
  assert.ok(await until(page, async () => await part.locator('thead button').count() > 0));
  return part;
}

const column = (part, at, seen = '') => part.locator(`tbody tr${seen}`).evaluateAll((rows, index) => rows.map((row) => row.cells[index].textContent), at);
const numbers = (part, at) => part.locator('tbody tr').evaluateAll((rows, index) => rows.map((row) => row.cells[index].dataset.number), at);

test('a table is sorted by its columns, up, down, and as it was', async () => {
  const { page, complaints, requests } = await open({ width: 700 });
  assert.deepEqual(requests.filter((url) => url.includes('tables')), [], 'nothing before one is opened');
  const part = await opened(page, 'collapse');
  const names = await column(part, 0);
  const heads = part.locator('thead th');
  const at = (await heads.allTextContents()).indexOf('Change');
  const head = heads.nth(at);
  const first = (await numbers(part, at)).map(Number);
  assert.equal(await head.getAttribute('aria-sort'), 'none');
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  assert.deepEqual((await numbers(part, at)).map(Number), first.toSorted((a, b) => a - b));
  await page.keyboard.press('Space');
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  assert.deepEqual((await numbers(part, at)).map(Number), first.toSorted((a, b) => b - a));
  await page.keyboard.press('Enter');
  assert.equal(await head.getAttribute('aria-sort'), 'none');
  assert.deepEqual(await column(part, 0), names);
  // By name: one column at a time.
  await heads.first().locator('button').click();
  assert.deepEqual(await column(part, 0), names.toSorted());
  assert.equal(await part.locator('[aria-sort="ascending"]').count(), 1);
  const { violations } = await new AxeBuilder({ page }).include('#view-collapse').analyze();
  assert.deepEqual(violations.map(({ id }) => id), []);
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const lang of ['en', 'ar']) {
  test(`digits of one worth stand below each other, with what is missing, in ${lang}`, async () => {
    const { page } = await open({ path: `?lang=${lang}`, width: 320 });
    const part = await opened(page, 'flow');
    const sides = await part.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.cells].slice(1).map((cell) => getComputedStyle(cell).textAlign)));
    assert.deepEqual([...new Set(sides.flat())], ['right']);
    assert.deepEqual(await part.locator('thead button').evaluateAll((all) => [...new Set(all.slice(1).map((one) => getComputedStyle(one).textAlign))]), ['right'], 'names of columns stand over their digits');
    const rows = await part.locator('tbody th').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    assert.equal(new Set(rows).size, 1, `each month in one line: ${rows}`);
    const codes = await opened(page, 'collapse');
    assert.equal(await codes.locator('tbody td').first().evaluate((cell) => cell.classList.contains('number')), false, 'a code is a name');
    await page.context().close();
  });
}

test('months keep their order, and gaps stand at the end either way', async () => {
  const { page } = await open();
  const part = await opened(page, 'flow');
  const months = await column(part, 0);
  const head = part.locator('thead th').first().locator('button');
  await head.click();
  assert.deepEqual(await column(part, 0), months);
  await head.click();
  assert.deepEqual(await column(part, 0), months.toReversed());
  const stations = part.locator('thead th').nth(2).locator('button');
  for (let click = 0; click < 2; click += 1) {
    await stations.click();
    const cells = await numbers(part, 2);
    const known = cells.filter((cell) => cell !== null && cell !== undefined);
    assert.ok(known.length < cells.length, 'there are gaps');
    assert.ok(cells.slice(known.length).every((cell) => cell === null || cell === undefined));
    assert.deepEqual(known.map(Number), known.map(Number).toSorted((a, b) => (click ? b - a : a - b)));
  }
  await page.close();
});

test('a long table stands in pages, and print has all of it', async () => {
  const { page, complaints } = await open({ path: '?story=russia-events&lang=de' });
  const part = page.locator('details.data').first();
  await part.locator('summary').click();
  assert.ok(await until(page, async () => await part.locator('.pages').count() === 1));
  const said = part.locator('.pages [role="status"]');
  const all = await part.locator('tbody tr').count();
  assert.ok(all > 100);
  const seen = () => part.locator('tbody tr:not([hidden])').count();
  assert.equal(await seen(), 50);
  assert.equal(await said.textContent(), `Zeilen 1 bis 50 von ${all}`);
  await part.getByRole('button', { name: 'Weiter' }).click();
  assert.equal(await said.textContent(), `Zeilen 51 bis 100 von ${all}`);
  assert.deepEqual((await column(part, 0, ':not([hidden])')).slice(0, 2), ['51', '52']);
  // Sorted anew, it begins at the first page: the last number first.
  const number = part.locator('thead button').first();
  await number.click();
  await number.click();
  assert.equal((await column(part, 0, ':not([hidden])'))[0], String(all));
  await part.getByRole('button', { name: 'Alle Zeilen' }).click();
  assert.equal(await seen(), all);
  await part.getByRole('button', { name: 'Alle Zeilen' }).click();
  assert.equal(await seen(), 50);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await part.locator('tbody tr').evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).display !== 'none').length), all);
  assert.equal(await part.locator('.pages').isVisible(), false);
  assert.deepEqual(complaints.filter((text) => !text.includes('preload')), []);
  await page.close();
});
