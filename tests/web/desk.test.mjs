// The page for people's own files, in a real Chromium.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { open, pause, root } from './browser.mjs';

const raw = join(root, '../shared/data/raw');
const eurostat = 'eurostat/eu27_exports_cn8_ch84-85-90_to_ru_and_neighbours_2020-01_2022-11_long.csv';
/** Why a test of a published file is skipped; false where the file is. */
const without = (name) => !existsSync(join(raw, name)) && `${name} is not here`;

/** Opens the page for files; `requests` are those after it was ready. */
async function desk(options = {}) {
  const opened = await open({ path: 'desk.html', ...options });
  assert.equal(await opened.page.evaluate(() => document.documentElement.dataset.ready), 'true');
  opened.requests.length = 0;
  return opened;
}

const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const status = (page) => page.locator('#status').textContent();

/** Waits until what was begun is over, and drawn. */
async function settled(page, words = /rows were read|could not be read/) {
  await page.waitForFunction(({ source }) => new RegExp(source).test(document.querySelector('#status').textContent)
    && document.querySelector('#progress').hidden, words, { timeout: 60_000 });
}

async function read(page, ...files) {
  await page.evaluate(() => { document.querySelector('#status').textContent = ''; });
  await page.setInputFiles('#pick', files);
  await settled(page);
}

/** A row of the flow's table, by the words of its period. */
const figures = (page, period) => page.locator('#view-flow tbody tr', { hasText: period }).locator('td').allTextContents();

const HEAD = 'reporter,partner,flow,product,period,value_eur\n';
const TWO = `${HEAD}Germany,Russia,export,8542,2022-01,500\nFrance,Russia,export,8542,2022-01,60\n`
  + 'Germany,Russia,export,8542,2022-02,480\nFrance,Russia,export,8542,2022-02,70\n'
  + 'Germany,Russia,export,8542,2022-03,20\nFrance,Russia,export,8542,2022-03,10\n'
  + 'Germany,Russia,export,8517,2022-01,50\nGermany,Russia,export,8517,2022-03,5\n'
  + 'Germany,Kazakhstan,export,8542,2022-03,40\nGermany,Russia,export,854,2022-03,1\n';

async function checkTwo(page) {
  assert.equal(await page.locator('#view-flow h2').textContent(), 'Exports from Germany to Russia');
  assert.deepEqual(await figures(page, 'February 2022'), ['480', 'missing']);
  assert.deepEqual(await figures(page, 'March 2022'), ['20', '5']);
  assert.match(await page.locator('#view-collapse').textContent(), /−95\.8%/);
  assert.equal(await page.locator('.chart:visible').count(), 2);
}

test('a file that is picked is summed up in words, drawn and tabled at once, without any request', async () => {
  const { page, complaints, requests } = await desk();
  await read(page, file('two.csv', TWO));
  const words = await page.locator('.card').innerText();
  for (const expected of ['two.csv', 'UTF-8, comma between fields', '10 records in the file: 9 used, 1 set aside']) {
    assert.ok(words.includes(expected), `${expected} in ${words}`);
  }
  assert.match(await status(page), /^9 rows were read, 1 set aside/);
  await checkTwo(page);
  await page.locator('.aside summary').click();
  assert.match(await page.locator('.aside table').innerText(), /11\s+product\s+an HS code.*854/s);
  await page.locator('[name="reporter"]').selectOption('*');
  await page.waitForFunction(() => /all reporters together/.test(document.querySelector('#view-flow h2')?.textContent));
  assert.deepEqual(await figures(page, 'February 2022'), ['550', 'missing']);
  assert.match(await page.locator('#ways').textContent(), /sum of the countries/);
  await page.locator('[name="partner"]').selectOption('Kazakhstan');
  await page.waitForFunction(() => /Kazakhstan/.test(document.querySelector('#view-flow h2')?.textContent));
  assert.deepEqual(await figures(page, 'March 2022'), ['40']);
  assert.deepEqual(requests.filter((url) => !url.startsWith('blob:')), []);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  await page.context().close();
});

/** Lets go of something over the page, or pastes it. */
const hand = (page, kind, name, text) => page.evaluate(([kind, name, text]) => {
  const transfer = new DataTransfer();
  if (name) transfer.items.add(new File([text], name));
  else transfer.setData('text/plain', text);
  const event = kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
    : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
  document.querySelector('h1').dispatchEvent(event);
  return event.defaultPrevented;
}, [kind, name, text]);

for (const [way, kind, name, text] of [
  ['dropped anywhere', 'drop', 'two.csv', TWO],
  ['pasted as a file', 'paste', 'two.csv', TWO],
  ['pasted as cells of a spreadsheet', 'paste', '', TWO.replaceAll(',', '\t')],
]) {
  test(`what is ${way} is read like a picked file`, async () => {
    const { page, requests } = await desk();
    const isTaken = await hand(page, kind, name, text);
    if (kind === 'drop') assert.ok(isTaken, 'the browser does not open the file itself');
    await settled(page);
    await checkTwo(page);
    assert.deepEqual(requests, []);
    await page.context().close();
  });
}

test('several files become one table, and what stands in both counts once', async () => {
  const { page } = await desk();
  await read(page, file('a.csv', `${HEAD}DE,RU,export,8542,2022-01,5\n`),
    file('b.csv', `${HEAD}DE,RU,export,8542,2022-01,6\nDE,RU,export,8542,2022-02,7\n`));
  assert.equal(await page.locator('.card').count(), 2);
  assert.deepEqual(await figures(page, 'January 2022'), ['5']);
  assert.deepEqual(await figures(page, 'February 2022'), ['7']);
  assert.match(await page.locator('#ways').textContent(), /1 figures stand in several files with different numbers/);
  await page.locator('.card', { hasText: 'a.csv' }).getByRole('button', { name: 'Remove a.csv' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.card').length === 1);
  await page.waitForFunction(() => document.querySelector('#view-flow tbody td')?.textContent === '6');
  await page.context().close();
});

test('how a column is understood can be changed, and what is open answered', async () => {
  const { page } = await desk();
  await read(page, file('t.csv', 'a,b,month,product,value_eur,other\nDE,RU,2022-01,8542,5,7\nDE,RU,2022-02,8542,4,9\n'));
  assert.match(await page.locator('.asked').textContent(), /who reports\?.*partner\?.*exports or imports\?/s);
  assert.match(await page.locator('#view-flow .text').textContent(), /does not say whether.*shown as exports/);
  await page.locator('.understood summary').click();
  const hold = (column, role) => page.locator(`[name="column-${column}"]`).selectOption(role);
  await hold('a', 'reporter');
  await hold('b', 'partner');
  await hold('value_eur', 'ignore');
  await hold('other', 'import');
  await page.evaluate(() => { document.querySelector('#status').textContent = ''; });
  await page.locator('.understood button').click();
  await settled(page);
  assert.equal(await page.locator('#view-flow h2').textContent(), 'Imports of DE from RU');
  assert.deepEqual(await figures(page, 'January 2022'), ['7']);
  assert.match(await page.locator('.understood tbody').innerText(), /as you said/);
  assert.match(await page.locator('.asked').textContent(), /in which currency\?/);
  await page.locator('[name="constant-currency"]').fill('EUR');
  await page.locator('[name="constant-scale"]').selectOption('thousand');
  await page.evaluate(() => { document.querySelector('#status').textContent = ''; });
  await page.locator('.asked button').click();
  await settled(page);
  assert.deepEqual(await figures(page, 'January 2022'), ['7,000']);
  assert.equal(await page.locator('.asked').count(), 0);
  await page.context().close();
});

test('columns that no rule knows are named by people; a wrong answer keeps the earlier reading', async () => {
  const { page } = await desk();
  await read(page, file('odd.csv', 'wer,wann,wieviel\nDE,2022-01,5\nDE,2022-02,4\n'));
  assert.match(await page.locator('.card .problem').textContent(), /Expected a table of trade figures.*wer, wann, wieviel/);
  for (const [column, role] of [['wer', 'reporter'], ['wann', 'period'], ['wieviel', 'export']]) {
    await page.locator(`[name="column-${column}"]`).selectOption(role);
  }
  await page.evaluate(() => { document.querySelector('#status').textContent = ''; });
  await page.locator('.understood button').click();
  await settled(page);
  assert.deepEqual(await figures(page, 'January 2022'), ['5']);
  await page.locator('[name="column-wieviel"]').selectOption('ignore');
  await page.locator('.understood button').click();
  await settled(page, /could not be read/);
  assert.match(await page.locator('.card .problem').textContent(), /The earlier reading stays/);
  assert.deepEqual(await figures(page, 'January 2022'), ['5']);
  await page.context().close();
});

const html = '<!DOCTYPE html><html><body>Service unavailable</body></html>';
for (const [name, content, words] of [
  ['an error page saved as CSV', html, /found a web page.*open the file in a browser/],
  ['a damaged workbook', `PK\x03\x04${'x'.repeat(3000)}`, /workbook|archive/],
  ['a workbook with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), /password/],
  ['an empty file', '', /empty file/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
  ['broken JSON', '{"data": [', /line 1/],
  ['text that is no table', 'hello world\nthis is a letter\n', /Expected/],
]) {
  test(`${name} is refused in words, and the others are read`, async () => {
    const { page, complaints, requests } = await desk();
    const bad = { name: 'bad.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    await read(page, bad, file('two.csv', TWO));
    const problem = await page.locator('.card .problem').textContent();
    assert.match(problem, words);
    assert.match(await status(page), /1 of 2 files could not be read/);
    await checkTwo(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests, []);
    await page.context().close();
  });
}

test('a list of events is drawn as a timeline, and beside the figures that its measures hit', async () => {
  const { page, complaints } = await desk();
  const events = 'id,date,date_end,date_precision,actor,actor_group,target,kind,title,summary,commodities,status,source_title,source_url\n'
    + 'ban,2022-02-26,,day,EU,EU,Russia,export_control,Ban on chips,,8542,confirmed,,\n'
    + 'other,2022-02-27,,day,US,US,Russia,export_control,Ban on cars,,8703,confirmed,,\n';
  await read(page, file('events.csv', events));
  assert.match(await page.locator('.card').innerText(), /Tradefall events.*2 records in the file: 2 used/s);
  assert.deepEqual(await page.locator('.view').evaluateAll((all) => all.map((view) => view.id)), ['view-timeline']);
  assert.equal(await page.locator('#shown').isVisible(), false);
  assert.equal(await page.locator('#view-timeline tbody tr').count(), 2);
  await read(page, file('two.csv', TWO));
  assert.deepEqual(await page.locator('.view').evaluateAll((all) => all.map((view) => view.id)),
    ['view-flow', 'view-collapse', 'view-timeline']);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#view-flow button', { hasText: 'SVG' }).click()]);
  const svg = readFileSync(await saved.path(), 'utf8');
  assert.ok(svg.includes('Ban on chips') && !svg.includes('Ban on cars'));
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('published percentages stay claims', async () => {
  const { page } = await desk();
  await read(page, join(root, 'www/data/claims-china-russia-2022.csv'));
  assert.match(await page.locator('#view-claims').textContent(), /nearly two-thirds/);
  await page.context().close();
});

test('text of a file is text', async () => {
  const { page, complaints } = await desk();
  const evil = '<img src=x onerror=alert(1)>';
  await read(page, file(`${evil}.csv`, `${HEAD}${evil},__proto__,export,8542,2022-01,5\n${evil},__proto__,export,8542,2022-02,4\n`));
  assert.equal(await page.locator('main img').count(), 0);
  assert.equal(await page.locator('#view-flow h2').textContent(), `Exports from ${evil} to __proto__`);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Drops a file of `rows` rows that is made in the page. */
const dropLong = (page, rows) => page.evaluate(([head, rows]) => {
  const lines = [head];
  for (let row = 0; row < rows; row += 1) {
    const month = `${2010 + Math.floor(row / 12) % 12}-${String(row % 12 + 1).padStart(2, '0')}`;
    lines.push(`R${Math.floor(row / 144) % 27},P${Math.floor(row / 3888) % 7},export,${String(8400_0000 + Math.floor(row / 27216))},${month},${row}\n`);
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(lines, 'long.csv'));
  document.querySelector('#status').textContent = '';
  dispatchEvent(new DragEvent('drop', { dataTransfer }));
}, [HEAD, rows]);

test('reading tells its progress and can be cancelled: the page stays as it was', async () => {
  const { page, requests, complaints } = await desk();
  await read(page, file('two.csv', TWO));
  await dropLong(page, 1_500_000);
  await page.waitForFunction(() => /: [1-9][\d,]* rows so far/.test(document.querySelector('#reading').textContent));
  assert.ok(await page.locator('#progress progress').evaluate((bar) => bar.value > 0 && bar.value < 1));
  await page.locator('#cancel').click();
  await settled(page, /Cancelled: nothing of these files was kept/);
  assert.equal(await page.locator('.card').count(), 1);
  await checkTwo(page);
  // What was read before is still there to choose from, and reading goes on.
  await page.locator('[name="partner"]').selectOption('Kazakhstan');
  await page.waitForFunction(() => /Kazakhstan/.test(document.querySelector('#view-flow h2')?.textContent));
  await read(page, file('more.csv', `${HEAD}Germany,Kazakhstan,export,8542,2022-04,9\n`));
  assert.deepEqual(await figures(page, 'April 2022'), ['9']);
  assert.deepEqual(requests, []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Runs `code` before a method of the desk in its worker; `all` are its arguments. */
const before = (method, code) => (page) => page.context().route(/\/pkg\/desk\.js(?!.*real)/, async (route) => {
  const body = `import load, { Desk } from './desk.js?real';
    const was = Desk.prototype.${method};
    Desk.prototype.${method} = function (...all) {
      ${code}
      return was.apply(this, all);
    };
    export { Desk, load as default };`;
  await route.fulfill({ body, contentType: 'text/javascript' });
});

test('a worker that hears nothing is ended on cancel, and the files before are read again', async () => {
  const spin = "if (all[1] === 'slow.csv') for (;;) {}";
  const { page } = await desk({ prepare: before('open', spin) });
  await read(page, file('two.csv', TWO));
  await page.setInputFiles('#pick', [file('slow.csv', TWO)]);
  await page.waitForFunction(() => /slow\.csv/.test(document.querySelector('#reading').textContent));
  await page.locator('#cancel').click();
  await settled(page, /Cancelled/);
  await checkTwo(page);
  await page.locator('[name="reporter"]').selectOption('France');
  await page.waitForFunction(() => /France/.test(document.querySelector('#view-flow h2')?.textContent));
  await page.context().close();
});

test('a desk that breaks at a file says so, and the others are read again', async () => {
  const broken = "if (all[1] === 'bad.csv') throw new WebAssembly.RuntimeError('unreachable');";
  const { page } = await desk({ prepare: before('open', broken) });
  await read(page, file('two.csv', TWO));
  await read(page, file('bad.csv', TWO));
  assert.match(await page.locator('.card .problem').textContent(), /went wrong while reading this file/);
  await checkTwo(page);
  await page.locator('[name="reporter"]').selectOption('France');
  await page.waitForFunction(() => /France/.test(document.querySelector('#view-flow h2')?.textContent));
  await page.context().close();
});

test('a press on a line of goods counts though the choice is made anew meanwhile, and the list does not move', async () => {
  const many = Array.from({ length: 90 }, (_, at) => 8401 + at).map((code) => `A,B,export,${code},2022-01,${code}\nA,B,export,${code},2022-02,2\nA,B,export,${code},2022-03,1\n`);
  const { page, complaints } = await desk();
  await read(page, file('many.csv', HEAD + many.join('').replaceAll('A,B', 'Germany,Russia')));
  const boxes = page.locator('.goods input');
  const chosen = () => page.locator('.goods input:checked').evaluateAll((all) => all.map((box) => box.value));
  const tells = (code, is = true) => page.waitForFunction(([code, is]) => (
    document.querySelector('#view-flow table')?.textContent.includes(code) === is), [code, is]);
  const first = await chosen();
  await page.locator('[name="find"]').fill('8417');
  // One that is let go stays where it is until other words are typed.
  await page.locator(`.goods input[value="${first[0]}"]`).uncheck();
  await tells(first[0], false);
  assert.equal(await page.locator(`.goods input[value="${first[0]}"]`).count(), 1);
  const place = () => page.locator('.goods input[value="8417"]').boundingBox();
  const { x, y, width, height } = await place();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (const [name, value] of [['after', '2022-03'], ['before', '2022-02']]) {
    await page.locator(`#choice [name="${name}"]`).evaluate((node, value) => {
      node.value = value;
      node.dispatchEvent(new Event('change'));
    }, value);
  }
  await page.waitForFunction(() => /March 2022 against February 2022/.test(document.querySelector('#view-collapse')?.textContent));
  await page.mouse.up();
  await tells('8417');
  assert.deepEqual((await chosen()).toSorted(), [...first.slice(1), '8417'].toSorted());
  assert.deepEqual(await place(), { x, y, width, height });
  await page.locator('.goods input[value="8417"]').uncheck();
  await tells('8417', false);
  await page.locator('[name="find"]').fill('zzz');
  assert.match(await page.locator('.goods').innerText(), /No goods fit these words/);
  await page.locator('[name="find"]').fill('8402');
  assert.equal(await page.locator(`.goods input[value="${first[0]}"]`).count(), 0);
  // What is chosen is in the list, which shows the first sixty, wherever it stands.
  await page.locator('.goods input[value="8402"]').check();
  await tells('8402');
  await page.locator('[name="find"]').fill('');
  assert.ok((await chosen()).includes('8402'));
  assert.equal(await boxes.count(), 60 + (await chosen()).length);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('the published file of 256,242 rows shows the sums of its 27 reporters', { skip: without(eurostat) }, async () => {
  const sums = new Map();
  for (const line of readFileSync(join(raw, eurostat), 'utf8').split('\n')) {
    const [, partner, product, period, value] = line.trim().split(',');
    if (partner !== 'RU' || product !== '85176100') continue;
    sums.set(period, (sums.get(period) ?? 0) + Number(value));
  }
  const { page, requests, complaints } = await desk();
  await read(page, join(raw, eurostat));
  await page.locator('[name="reporter"]').selectOption('*');
  await page.waitForFunction(() => /all reporters/.test(document.querySelector('#view-flow h2')?.textContent));
  // Only this line: base stations, which fell by 97.9% from February to March 2022.
  await page.locator('[name="find"]').fill('85176100');
  await page.locator('.goods input[value="85176100"]').check();
  for (const value of await page.locator('.goods input:checked').evaluateAll((all) => all.map((box) => box.value))) {
    if (value !== '85176100') await page.locator(`.goods input[value="${value}"]`).uncheck();
  }
  for (const [name, value] of [['before', '2022-02'], ['after', '2022-03']]) {
    await page.locator(`#choice [name="${name}"]`).selectOption(value);
  }
  await page.waitForFunction(() => /March 2022 against February 2022/.test(document.querySelector('#view-collapse')?.textContent));
  for (const [words, period] of [['February 2022', '2022-02'], ['March 2022', '2022-03'], ['January 2020', '2020-01']]) {
    assert.deepEqual(await figures(page, words), [sums.get(period).toLocaleString('en-GB')]);
  }
  assert.match(await page.locator('#view-collapse').textContent(), /−97\.9%/);
  assert.deepEqual(requests, []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

const published = existsSync(raw)
  ? readdirSync(raw, { recursive: true }).filter((name) => /\.(csv|xlsx)$/.test(name)).sort() : [];
test('every published file is read or refused in words, one after the other', { skip: !published.length && 'published files are not here' }, async (t) => {
  const { page, requests, complaints } = await desk();
  for (const name of published) {
    await read(page, join(raw, name));
    const balance = await page.locator('.card').first().innerText();
    const found = /([\d,]+) records in the file: ([\d,]+) used, ([\d,]+) set aside/.exec(balance);
    if (found) {
      const [records, used, aside] = found.slice(1).map((text) => Number(text.replaceAll(',', '')));
      assert.equal(records, used + aside, name);
      assert.ok(await page.locator('.chart:visible').count() >= 1, name);
      assert.ok(await page.locator('#view-flow tbody tr').count() >= 1, name);
      assert.equal(await page.locator('#no-chart').isVisible(), false, name);
    } else {
      assert.match(await page.locator('.card .problem').textContent(), /^Expected .*found/, name);
      t.diagnostic(`${name}: refused`);
    }
    await page.locator('#clear').click();
    await settled(page, /taken off/);
  }
  assert.deepEqual(requests, []);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

/** Clicks a button that downloads; the text of the file. */
async function downloadBytes(page, selector) {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return readFileSync(await saved.path());
}

const download = async (page, selector) => (await downloadBytes(page, selector)).toString('utf8');

test('notes and the tidy table can be downloaded', async () => {
  const { page } = await desk();
  await read(page, file('two.csv', TWO));
  const notes = await download(page, '#notes-csv');
  assert.match(notes, /^\ufefffile,line,column,expected,found\n"two\.csv","11","product",/);
  const tidy = await download(page, '#tidy');
  assert.match(tidy, /^\ufeffreporter,partner,flow,commodity_code,/);
  assert.equal(tidy.trim().split('\n').length, 10);
  assert.match(tidy, /\nGermany,Russia,export,8542,8542,2022-02,480,EUR,,,,two\.csv,,/);
  // It reads back as what it is.
  await page.locator('#clear').click();
  await settled(page, /taken off/);
  await read(page, file('tidy.csv', tidy));
  await checkTwo(page);
  await page.context().close();
});

test('no text of the tidy table is a formula for a spreadsheet, and all come back as they were', async () => {
  const { page } = await desk();
  const names = ['=HYPERLINK("http://example.org")', '@SUM(A1)', "'quoted"];
  const rows = names.flatMap((name) => ['2022-02', '2022-03'].map((month, at) => `Germany,Russia,export,"${name.replaceAll('"', '""')}",${month},${480 - at}`));
  await read(page, file('names.csv', ['reporter,partner,flow,product,period,value_eur', ...rows].join('\n')));
  const tidy = await download(page, '#tidy');
  for (const line of tidy.split('\n')) assert.doesNotMatch(line, /(^|,)"?\s*[=+@]/);
  await page.locator('#clear').click();
  await settled(page, /taken off/);
  await read(page, file('tidy.csv', tidy));
  assert.deepEqual(await page.locator('#choice .goods input').evaluateAll((all) => all.map(({ value }) => value)).then((all) => all.filter((name) => name !== '*').toSorted()), names.toSorted());
  assert.equal(await download(page, '#tidy'), tidy.replaceAll('names.csv', 'tidy.csv'));
  // Nor is one of the tables of a story, which publishing keeps as they are.
  const parts = unzipSync(await downloadBytes(page, '#story'));
  const table = Buffer.from(parts['own-trade.csv']).toString('utf8');
  assert.match(table, /^\ufeff# tradefall,1\nreporter,/);
  for (const line of table.split('\n')) assert.doesNotMatch(line, /(^|,)"?\s*[=+@]/);
  const folder = mkdtempSync(join(tmpdir(), 'tradefall-formulas-'));
  for (const [name, bytes] of Object.entries(parts)) writeFileSync(join(folder, name), bytes);
  const views = execFileSync(join(root, 'target/debug/tradefall'), ['analyse', 'story.json'], { cwd: folder, encoding: 'utf8' });
  for (const name of names) assert.ok(views.includes(name), name);
  await page.context().close();
});

test('the charts can be taken away as a story that a terminal checks and draws as the page does', async () => {
  const { page, complaints } = await desk();
  assert.equal(await page.locator('#story').isVisible(), false, 'without figures there is no story');
  await read(page, file('two.csv', TWO));
  const packed = await downloadBytes(page, '#story');
  assert.deepEqual(await downloadBytes(page, '#story'), packed, 'the same charts are the same bytes');
  const parts = unzipSync(packed);
  assert.deepEqual(Object.keys(parts), ['story.json', 'own-trade.csv', 'README.txt']);
  const folder = mkdtempSync(join(tmpdir(), 'tradefall-story-'));
  for (const [name, bytes] of Object.entries(parts)) writeFileSync(join(folder, name), bytes);
  const tradefall = (...words) => execFileSync(join(root, 'target/debug/tradefall'), words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  tradefall('check', 'story.json');
  assert.deepEqual(tradefall('views', 'story.json').trim().split('\n').map((line) => line.split('\t').slice(0, 2)), [['flow', 'flow'], ['collapse', 'collapse']]);
  const drawn = await downloadBytes(page, '#view-flow .files button:has-text("SVG")');
  tradefall('render', 'story.json', '--view', 'flow', '--size', '720', '--out', 'flow.svg');
  assert.equal(readFileSync(join(folder, 'flow.svg'), 'utf8'), drawn.toString('utf8'));
  // What was chosen in the charts goes along as an address.
  assert.doesNotMatch(strFromU8(parts['README.txt']), /index\.html#/);
  await page.locator('#view-flow select[name$="measure"], #view-flow select').first().selectOption({ index: 1 });
  await pause(page, 300);
  assert.match(strFromU8(unzipSync(await downloadBytes(page, '#story'))['README.txt']), /index\.html#v1;flow\./);
  await page.locator('#clear').click();
  await settled(page, /taken off/);
  assert.equal(await page.locator('#story').isVisible(), false);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

for (const [name, context] of [
  ['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }],
]) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in ${name} at ${width} px with files read; nothing scrolls sideways; targets are large`, async () => {
      const { page, complaints } = await desk({ width, ...context });
      await read(page, file(`two${'-with-a-long-name'.repeat(6)}.csv`, TWO), file('open.csv', 'month,value\n2022-01,5\n'), file('bad.csv', html));
      await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const small = await page.evaluate(() => [...document.querySelectorAll('main :is(button, select, input, summary, textarea)')]
        .filter((node) => node.offsetParent)
        .map((node) => [node.closest('.goods label') ?? node, node.outerHTML.slice(0, 80)])
        .filter(([node]) => { const box = node.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map(([, html]) => html));
      assert.deepEqual(small, []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }
}

test('a table is pasted, read and chosen from by keyboard alone', async () => {
  const { page } = await desk();
  const to = async (test) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(test)) return;
    }
    assert.fail(`no way by the tab key to ${test}`);
  };
  await to(() => document.activeElement.id === 'pick');
  await to(() => document.activeElement.matches('#paste summary'));
  await page.keyboard.press('Enter');
  await to(() => document.activeElement.id === 'pasted');
  await page.keyboard.insertText(TWO);
  await to(() => document.activeElement.id === 'read-pasted');
  await page.keyboard.press('Enter');
  await settled(page);
  await checkTwo(page);
  await to(() => document.activeElement.name === 'reporter');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => /France/.test(document.querySelector('#view-flow h2')?.textContent));
  assert.equal(await page.evaluate(() => document.activeElement.name), 'reporter', 'the focus stays');
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => /Germany/.test(document.querySelector('#view-flow h2')?.textContent));
  await to(() => document.activeElement.type === 'checkbox');
  await page.keyboard.press('Space');
  await pause(page, 300);
  assert.equal(await page.evaluate(() => document.activeElement.type), 'checkbox', 'the focus stays');
  await to(() => document.activeElement.matches('#view-flow .overlay'));
  await page.keyboard.press('ArrowRight');
  await pause(page, 100);
  assert.match(await page.locator('.announce[aria-live]').textContent(), /2022/);
  await page.context().close();
});

test('a file is picked, its chart and its story are taken away, by keys alone and in another language', async () => {
  const { page } = await desk({ path: 'desk.html?lang=de' });
  const to = async (test) => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(test)) return;
    }
    assert.fail(`no way by the tab key to ${test}`);
  };
  const taken = async () => {
    const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return saved.suggestedFilename();
  };
  // Asked for before the walk: a browser tells of what it opens only from when it is told to.
  const opened = page.waitForEvent('filechooser', { timeout: 60_000 });
  await to(() => document.activeElement.id === 'pick');
  await page.keyboard.press('Enter');
  const chooser = await opened;
  await chooser.setFiles(file('two.csv', TWO));
  await settled(page, /Zeilen gelesen/);
  await to(() => document.activeElement.id === 'tidy');
  assert.match(await taken(), /\.csv$/);
  await to(() => document.activeElement.id === 'story');
  assert.match(await taken(), /\.zip$/);
  for (const [label, end] of [['SVG', /\.svg$/], ['PNG', /\.png$/], ['CSV', /\.csv$/]]) {
    await to(() => document.activeElement.closest('#view-flow .files, #view-flow .controls') && document.activeElement.type === 'button');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), label);
    assert.match(await taken(), end);
  }
  await page.context().close();
});

test('the reader’s page links to it and loads nothing of it', async () => {
  const { page, requests } = await open();
  assert.equal(await page.locator('footer a', { hasText: 'Read your own file' }).getAttribute('href'), 'desk.html');
  assert.deepEqual(requests.filter((url) => url.includes('desk')), []);
  const words = 'MAX_WORKBOOK_BYTES';
  assert.ok(readFileSync(join(root, 'www/pkg/desk_bg.wasm')).includes(words));
  assert.ok(!readFileSync(join(root, 'www/pkg/tradefall_bg.wasm')).includes(words));
  await page.context().close();
});

for (const [name, prepare, words] of [
  ['without WebAssembly', (page) => page.addInitScript(() => { delete window.WebAssembly; }), /WebAssembly/],
  ['without the desk’s engine', (page) => page.context().route('**/desk_bg.wasm', (route) => route.fulfill({ status: 404 })), /reading engine could not be loaded/],
]) {
  test(`a browser ${name} is told in words`, async () => {
    const { page } = await open({ path: 'desk.html', prepare });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.ready), 'failed');
    assert.match(await page.locator('#problem').textContent(), words);
    await page.context().close();
  });
}
