// The page for files in other languages: every text of its scripts and of the
// desk has a form, every language has them all, and no English is left in the
// page when a file of each format is read.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, root, until } from './browser.mjs';
import { Desk, initSync } from '../../www/pkg/desk.js';
import { messages, speaker } from '../../www/pkg/fluent.js';
import { FORMS, phrases, teller } from '../../www/told.js';

const { telling } = await import('../../www/desk-words.js');
const at = (path) => readFileSync(join(root, path), 'utf8');
const catalogue = (tag) => messages(at(`www/words/desk/${tag}.ftl`));
const english = catalogue('en');
const tags = readdirSync(join(root, 'www/words/desk')).map((name) => name.replace('.ftl', '')).filter((tag) => tag !== 'en');
const names = (text) => [...new Set(text.match(/\$\w+/g))].sort();

/** What tells texts in a language, with the messages of the file `own` in place of its own. */
function told(tag, own = at(`www/words/desk/${tag}.ftl`)) {
  const words = at(`www/words/${tag}.ftl`);
  return telling({ english, own: [own, words], forms: FORMS, tag, dir: tag === 'ar' ? 'rtl' : 'ltr', phrase: phrases(words), teller, speaker });
}

// A catalogue that marks what it says.
const marked = [...english, ...Object.entries(FORMS)].map(([key, text]) => `${key} = ⟦${names(text).map((name) => `{ ${name} }`).join(' ')}\n`).join('');

// --- catalogues -------------------------------------------------------------

const letters = (text) => text.toLowerCase().match(/[a-z]+/g).join('-');

/** What the page and its scripts say themselves, in English. */
function phrasesOfPage() {
  const page = ['desk.html', 'long.html'].map((name) => at(`www/${name}`)).join('\n');
  const scripts = ['desk.js', 'desk-parts.js', 'long.js'].map((name) => at(`www/${name}`)).join('\n');
  return [...page.matchAll(/ data-phrase>([^<]*)</g), ...page.matchAll(/ aria-label="([^"]*)" data-label/g), ...scripts.matchAll(/\bphrase\('([^']*)'/g),
    ...at('www/long.js').matchAll(/^ {2}'[^']+': '([^']+)',$/gm)].map(([, text]) => text);
}

test('the page\'s own words are in the catalogue, each under its letters, and no others', () => {
  const general = messages(at('www/words/en.ftl'));
  const said = phrasesOfPage();
  assert.ok(said.length > 90, `${said.length}`);
  const keys = new Set();
  for (const text of said) {
    const key = `page-${letters(text)}`;
    assert.equal(english.get(key) ?? general.get(key), text);
    keys.add(key);
  }
  assert.deepEqual([...english.keys()].filter((key) => key.startsWith('page-') && !keys.has(key)), []);
  assert.deepEqual([...english.keys()].filter((key) => general.has(key)), [], 'said twice');
});

test('every language has every text of the page for files, with the same values, and only them', () => {
  for (const tag of tags) {
    const own = catalogue(tag);
    assert.deepEqual([...own.keys()], [...english.keys()], tag);
    for (const [key, text] of own) assert.deepEqual(names(text), names(english.get(key)), `${tag}, ${key}`);
    // Plurals are those of the language: what it counts by is one of its categories; other variants are those of English.
    const counted = (one) => [...at(`www/words/desk/${one}.ftl`).matchAll(/^ {3}[ *]\[(\S+)\]/gm)].map(([, category]) => category);
    const named = counted('en').filter((one) => !['zero', 'one', 'two', 'few', 'many'].includes(one));
    const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories, '0', '1', ...named];
    for (const category of counted(tag)) assert.ok(categories.includes(category), `${tag}: ${category}`);
    // So its general facts are there too: months, lists, names.
    for (const key of ['months', 'list-comma', 'list-semicolon', 'names', 'period-month']) assert.ok(messages(at(`www/words/${tag}.ftl`)).has(key), `${tag}: ${key}`);
  }
});

test('the pages for files offer the languages that they have', () => {
  for (const name of ['desk.html', 'long.html']) {
    const offered = [...at(`www/${name}`).matchAll(/<option lang="([\w-]+)">/g)].map(([, tag]) => tag);
    assert.deepEqual(offered.toSorted(), ['en', ...tags].toSorted(), name);
  }
});

test('what reads long series has a form for whatever it says', () => {
  const { tell } = told('de', marked);
  const read = at('src/read/long.rs').split('#[cfg(test)]')[0];
  const faults = [...read.matchAll(/"(expected [^"]+)"/g)].map(([, text]) => text).filter((text) => !text.endsWith(' found '));
  faults.push('expected figures at equal steps, found 2 of them on 1234 steps of 60 seconds. Tables by month are read by the page for files',
    ...[...at('src/web/long.rs').matchAll(/"(expected [^"]+)"/g), ...at('www/long.js').matchAll(/['`](?:\$\{name\}: )?(expected [^'`$]+)/g)].map(([, text]) => text.replace(/HTTP $/, 'HTTP 404')));
  assert.ok(faults.length > 8, `${faults.length}`);
  for (const text of faults) assert.match(tell(text, 'fault'), /^⟦/, text);
  const wanted = [...read.matchAll(/(?:note\(|RowError::new\(line, )"\w+", "([^"]+)"/g)].map(([, text]) => text);
  assert.equal(wanted.length, 4);
  for (const text of wanted) assert.match(tell(text, 'wanted'), /^⟦/, text);
  assert.match(tell(`x.csv, line 3, when: expected ${wanted[0]}, found “soon”`, 'told'), /⟦/);
});

// --- what the desk says -----------------------------------------------------

// Names that are the same everywhere.
const NAMES = ['UN Comtrade', 'Eurostat SDMX-CSV', 'USA Trade Online', 'TimelineJS'];

/** Files of each format, and whatever was ever found wrong. */
function* fixtures(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* fixtures(path);
    else yield [name, readFileSync(path)];
  }
}

const wasm = readFileSync(join(root, 'www/pkg/desk_bg.wasm'));

/** All texts that the desk says of a file, each with its kind. */
function* saidOf(name, bytes, more = {}) {
  initSync({ module: wasm });
  const desk = new Desk();
  const said = { encoding: '', delimiter: '', decimal: '', format: '', columns: [], constants: [], ...more };
  try {
    desk.open(1, name, (from, length) => new Uint8Array(bytes.subarray(from, from + length)), said, () => {});
    while (!desk.step().done);
  } catch (error) {
    yield ['fault', error.message];
    return;
  }
  const about = desk.about(1);
  yield ['format', about.form];
  for (const text of about.lines) yield ['fact', text];
  for (const { role, rule } of about.columns) yield* [['role', role], ['rule', rule]];
  for (const text of about.warnings) yield ['warn', text];
  for (const { label } of about.questions) yield ['ask', label];
  for (const { expected } of about.notes) yield ['wanted', expected];
  for (const choice of [{}, { reporter: '*', partner: '*', goods: ['*'] }]) {
    const shown = desk.choose(choice);
    for (const text of shown.ways) yield ['way', text];
    for (const { label } of shown.measures) yield ['measure', label];
    for (const { label } of shown.windows) yield ['window', label];
    yield ['fault', shown.problem];
    if (!shown.story || shown.has_own) continue;
    yield ['title', shown.story.title];
    for (const { title, text, notes } of shown.story.views) {
      yield* [['title', title], ['title', text]];
      for (const note of notes ?? []) yield ['warn', note.text];
    }
  }
  for (const text of desk.tidy().left) yield ['left', text];
  const { roles, formats } = Desk.known();
  for (const { label } of roles) yield ['role', label];
  for (const { label } of formats) yield ['format', label];
}

test('whatever the desk says of the files of all tests has a form', () => {
  const { tell } = told('de', marked);
  const isTold = (kind, text) => tell(text, kind).startsWith('⟦') || (kind === 'fault' && tell(`f: ${text}`, 'told').startsWith('⟦'));
  const missing = new Set();
  let count = 0;
  const files = [...fixtures(join(root, 'tests/data/desk')), ...fixtures(join(root, 'tests/data/fuzz'))];
  const table = Buffer.from('a,b,c\n1,2,3\n');
  const asked = [{ format: 'sdmx' }, { format: 'none' }, { columns: [['z', 'value']] }, { constants: [['flow', 'up']] }, { constants: [['sideways', 'up']] }];
  const said = [...files.flatMap(([name, bytes]) => [...saidOf(name, bytes)]), ...asked.flatMap((more) => [...saidOf('t.csv', table, more)])];
  for (const [kind, text] of said) {
    if (!text || NAMES.includes(text)) continue;
    count += 1;
    if (!isTold(kind, text)) missing.add(`${kind}: ${text}`);
  }
  assert.ok(count > 1000, `${count}`);
  assert.deepEqual([...missing], []);
});

// Texts in the sources of the desk that nobody reads in the page: what files
// are recognised by, names of offices, and what only a terminal says.
const UNSAID = /^(area|words)\.rs$/;
const NOT_SAID = ['End Year', 'Data extracted on', 'Data extracted', 'Last updated', 'Open product', 'customs value', 'bounded above',
  'United States', 'US Census Bureau, Trade in Goods by Country', 'General Administration of Customs of China', 'Eurostat COMEXT',
  'Eurostat COMEXT DS-045409', 'US Census Bureau, USA Trade Online', ...NAMES,
  'line {}: expected {}, found {}', 'the file was read to its end already', 'a stray quote', 'a longer one', 'NUL bytes',
  '  and {} more columns', 'cells set aside in used records: {}', 'records: {} in the file = {} used + {} set aside'];
// Texts that are put together of several: what forms say as a whole.
const JOINED = ['{} figures stay out: {}', 'All {} {}s together', 'all {}s together', 'a {} that the file does not state', ', quantity in ',
  ', in thousands', ', in millions', ', in billions', ', whole year', '; and {} more', '{} zero: perhaps not yet published, kept as zero',
  'expected at most 64 MiB (MAX_BYTES), found more', 'periods: the {}; longer periods beside them are left out'];

test('every sentence in the sources of the desk has a form', () => {
  const forms = [...english.values()].map((text) => text.replace(/\{ [^}]*\}/g, '{}'));
  const missing = [];
  let count = 0;
  const rust = [...fixtures(join(root, 'src/desk'))].filter(([name]) => name.endsWith('.rs') && !UNSAID.test(name));
  for (const [name, bytes] of rust) {
    const text = String(bytes).split(/\n#\[cfg\(test\)\]\nmod /)[0].replace(/^\s*\/\/.*$/gm, '');
    for (const [, literal] of text.matchAll(/"((?:[^"\\\n]|\\[^]|\\\n)*)"/g)) {
      const said = literal.replace(/\\\n\s*/g, '').replaceAll('\\\\', '\\').replace(/\{[^}]*\}/g, '{}');
      if (!/[a-z]{2,} [a-z{(]|[a-z] \{|\{\} [a-z]/i.test(said) || said.startsWith('--set')) continue;
      count += 1;
      if (!forms.some((form) => form.includes(said)) && ![...NOT_SAID, ...JOINED].includes(said)) missing.push(`${name}: ${said}`);
    }
  }
  assert.ok(count > 150, `${count}`);
  assert.deepEqual(missing, []);
});

test('texts are told with their plurals, numbers, periods and names', () => {
  const { tell, period } = told('de');
  const check = (kind, text, expected) => assert.equal(tell(text, kind), expected);
  check('fact', 'figures: 1,234 (1,200 values, 4 zeros, 20 missing, 10 suppressed)', 'Zahlen: 1.234 (Werte: 1.200, Nullen: 4, fehlend: 20, geheim: 10)');
  check('fact', 'periods: 2022-01 to 2022-03', 'Zeiträume: Januar 2022 bis März 2022');
  check('fact', 'reporters: 7: Russia; Atlantis; and 5 more', 'Meldeländer: 7: Russland; Atlantis; und 5 weitere');
  check('fact', 'measured: export, EUR (second quantity, domestic)', 'Gemessen: Ausfuhr, EUR (zweite Menge, inländischer Herkunft)');
  check('role', 'exports, EUR, in thousands, month 3', 'Ausfuhren, EUR, in Tausend, Monat 3');
  check('rule', 'figures, by its name; decimal sign as in the other columns', 'Zahlen, nach dem Namen; Dezimalzeichen wie in den anderen Spalten');
  check('way', 'goods: the finest codes; 1 headings above them are left out', 'Waren: die feinsten Nummern; 1 übergeordnete Position bleibt weg');
  check('warn', 'all 3 figures after 2022-03 are zero: perhaps not yet published, kept as zero', 'Alle 3 Zahlen nach März 2022 sind null: vielleicht noch nicht veröffentlicht, als Null behalten');
  check('title', 'Exports from all reporters together to China', 'Ausfuhren: alle Meldeländer zusammen nach China');
  check('place', 'World (group)', 'Welt (Gruppe)');
  check('wanted', 'a title', 'ein Titel'); // As pages of stories tell it.
  check('found', 'whatever stood there', 'whatever stood there');
  assert.equal(period('2022-Q3'), '3. Quartal 2022');
  assert.equal(told('ar').period('2022-Q3').replace(/[\u2066-\u2069]/g, ''), 'الربع الثالث 2022');
  // Each of several names runs in its own direction.
  assert.equal(told('ar').tell('partners: 2: A; B', 'fact'), 'الشركاء: \u20682\u2069: \u2068\u2068A\u2069؛ \u2068B\u2069\u2069');
});

test('what a sentence of any page holds runs in its own direction', () => {
  const say = phrases(at('www/words/ar.ftl'));
  assert.equal(say('own.csv, line 3, kind: expected a title, found “x”').match(/\u2068[^\u2069]*\u2069/g).join(), '\u2068own.csv\u2069,\u20683\u2069,\u2068kind\u2069,\u2068x\u2069');
});

// --- in the page ------------------------------------------------------------

const ODD = 'x1;x2;month;value_eur;x4;hs\nQQ;ZZ;2022-01;5,5;k;8542\nQQ;ZZ;2022-02;4;k;8542\nQQ;ZZ;2022-02;4;k;8542\nQQ;ZZ;soon;4;k;8542\nQQ;ZZ;2022-03;1\nQQ;ZZ;2022-03;1;k;85\n';
const file = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Reads files and waits until all is drawn. */
async function read(page, ...list) {
  const cards = await page.locator('.card').count();
  await page.setInputFiles('#pick', list);
  assert.ok(await until(page, () => page.evaluate((least) => (
    document.querySelector('#progress').hidden && document.querySelectorAll('.card').length >= least), cards + list.length)));
  // What is shown follows the cards.
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 300); }));
}

/** The words in the page that are neither marked as told nor a file's own. */
const left = (page, own) => page.evaluate((known) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('noscript, script, #views, #language, .name, dd, [name="encoding"], [name="before"], [name="after"]')) continue;
    const text = node.textContent.trim();
    if (/\p{L}{3}/u.test(text) && !text.includes('⟦') && !known.includes(text)) found.push(text);
  }
  for (const node of document.querySelectorAll('[aria-label]')) {
    if (!node.closest('#views') && !node.ariaLabel.includes('⟦') && !known.includes(node.ariaLabel)) found.push(node.ariaLabel);
  }
  return found;
}, own);

test('no English is left in the page for files in another language', async () => {
  // A catalogue that marks whatever it says.
  const mark = (text) => text.replace(/^([a-z][\w-]*) = (?=\S)/gm, '$1 = ⟦');
  const { page } = await open({ path: 'desk.html?lang=de', prepare: (page) => page.route('**/words/desk/de.ftl', async (route) => {
    await route.fulfill({ body: mark(at('www/words/desk/de.ftl')), contentType: 'text/plain; charset=utf-8' });
  }) });
  const own = ['Eigene Datei', 'Sprache', 'Eine eigene Datei lesen', 'Waren', 'odd.csv', 'page.csv', 'value_eur', 'month', 'soon', ...NAMES];
  assert.deepEqual(await left(page, own), []);
  await read(page, file('odd.csv', ODD), file('page.csv', '<!doctype html><p>'));
  await page.evaluate(() => document.querySelectorAll('details').forEach((node) => { node.open = true; }));
  assert.ok(await page.locator('.asked').count() === 1 && await page.locator('.aside tbody tr').count() > 1);
  assert.deepEqual(await left(page, own), []);
  await page.context().close();
});

for (const tag of tags) {
  test(`files are read and drawn in ${tag}, without a request`, async () => {
    const { page, requests, complaints } = await open({ path: `desk.html?lang=${tag}`, width: 320 });
    requests.length = 0;
    const { tell } = told(tag);
    await read(page, file('odd.csv', ODD));
    assert.equal(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join()), `${tag},${tag === 'ar' ? 'rtl' : 'ltr'}`);
    assert.equal(await page.locator('#view-collapse h2').textContent(), tell('Before and after', 'title'));
    assert.equal(await page.locator('#language').inputValue(), await page.locator(`#language [lang="${tag}"]`).textContent());
    // Charts are told in the language too.
    const words = messages(at(`www/words/${tag}.ftl`));
    assert.equal(await page.locator('#view-flow .data summary').textContent(), words.get('page-the-figures-as-a-table'));
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0);
    assert.deepEqual(requests.filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });
}

test('another language begins the page anew, and not without a word while it holds files', async () => {
  const { page } = await open({ path: 'desk.html' });
  await page.selectOption('#language', { label: 'Deutsch' });
  await page.waitForURL(/lang=de/);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  assert.equal(await page.locator('.name a').getAttribute('href').then((href) => new URL(href, 'http://x/').search), '?lang=de');
  await read(page, file('odd.csv', ODD));
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.message()); dialog.dismiss(); });
  await page.selectOption('#language', { label: 'English' });
  assert.deepEqual(asked, [told('de').phrase('The page begins anew in another language, without the files that were read. Go on?')]);
  assert.equal(await page.locator('#language').inputValue(), 'Deutsch');
  assert.equal(await page.locator('.card').count(), 1);
  await page.context().close();
});

test('a language that is not there is said on the page for files, which is in English', async () => {
  const { page } = await open({ path: 'desk.html?lang=tlh' });
  assert.match(await page.locator('#problem').textContent(), /words\/tlh\.ftl/);
  assert.equal(await page.locator('h1').textContent(), 'Read your own file');
  await page.context().close();
});
