// Other languages in the page: the same sentences as natively (tests/golden),
// the direction of the page, and nothing that axe or the console complains of.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { address, announced, blank, open, panicking, pause, root, until } from './browser.mjs';

// Where the story is told in the language too, its own goods and places are.
const TOLD = ['de', 'fr', 'uk'];
const golden = (tag) => readFileSync(join(root, `tests/golden/${TOLD.includes(tag) ? 'story' : 'words'}-${tag}.txt`), 'utf8').split('\n');

for (const tag of ['de', 'fr', 'es', 'pl', 'ru', 'uk', 'zh-Hans', 'ja', 'ar']) {
  test(`the page says in ${tag} what the binary says`, async () => {
    const { page, complaints } = await open({ path: `?lang=${tag}`, width: 360 });
    assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
    assert.equal(await page.evaluate(() => document.documentElement.dir), tag === 'ar' ? 'rtl' : 'ltr');
    const said = await page.locator('.view .caption').allTextContents();
    assert.ok(said.length > 4);
    const lines = golden(tag);
    for (const line of said) assert.ok(lines.includes(line), line);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(sideways, 0);
    if (tag === 'ar') {
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.length]), []);
    }
    // The page for files is come to in the same language.
    assert.equal(await page.locator('.own a').getAttribute('href'), `desk.html?lang=${tag}`);
    // A browser may find that the small engine was loaded ahead in vain.
    assert.deepEqual(complaints.filter((text) => !text.includes('preload')), []);
    await page.close();
  });
}

test('letters that come late are drawn when they have come', async () => {
  let come;
  const held = new Promise((resolve) => { come = resolve; });
  const page = await blank({ prepare: (page) => page.route('**/tradefall-sans.woff2', async (route) => {
    await held;
    await route.continue();
  }) });
  // It is loaded only when its letters are.
  await page.goto(address(), { waitUntil: 'commit' });
  const canvas = page.locator('#view-claims canvas.base');
  assert.ok(await until(page, async () => await canvas.count() === 1 && await canvas.evaluate((one) => one.height > 200)));
  await pause(page, 300);
  const drawn = () => canvas.evaluate((one) => one.toDataURL());
  const before = await drawn();
  come();
  assert.ok(await until(page, async () => await drawn() !== before));
  await page.close();
});

test('a language that is not there is said, and the story is in English', async () => {
  const { page } = await open({ path: '?lang=tlh' });
  assert.match(await page.locator('#address').textContent(), /words\/tlh\.ftl/);
  assert.match(await page.locator('.caption').first().textContent(), /^Largest claimed fall/);
  await page.close();
});

// --- the page's own words -------------------------------------------------

const letters = (english) => english.toLowerCase().match(/[a-z]+/g).join('-');
const names = (text) => new Set(text.match(/\$\w+/g));

/** What the scripts and the page say themselves, in English. */
function phrases() {
  const www = join(root, 'www');
  const found = new Set();
  for (const file of readdirSync(www).filter((name) => name.endsWith('.js') && !/^(desk|long)/.test(name))) {
    const text = readFileSync(join(www, file), 'utf8');
    for (const [, call] of text.matchAll(/\bphrase\(((?:[^()']|'[^']*')*)/g)) {
      for (const [, english] of call.split(', {')[0].matchAll(/'([^']*)'/g)) found.add(english);
    }
  }
  for (const [, english] of readFileSync(join(www, 'index.html'), 'utf8').matchAll(/ data-phrase>([^<]*)</g)) found.add(english);
  return [...found];
}

const words = (tag) => new Map([...readFileSync(join(root, `www/words/${tag}.ftl`), 'utf8').matchAll(/^page-(\S+) = (.+)$/gm)].map(([, key, text]) => [key, text]));
const tags = readdirSync(join(root, 'www/words')).filter((name) => name.endsWith('.ftl')).map((name) => name.replace('.ftl', ''));

// What the pages for files say is looked at in desk-words.test.mjs.
test('every language has the page\'s own words, with the same values, and no others', () => {
  const said = phrases();
  assert.ok(said.length > 50, `${said.length}`);
  for (const tag of tags) {
    const known = words(tag);
    for (const english of said) {
      const text = known.get(letters(english));
      assert.ok(text, `${tag}: ${english}`);
      if (tag === 'en') assert.equal(text, english);
      for (const name of names(text)) assert.ok(names(english).has(name), `${tag}: ${text}`);
      assert.doesNotMatch(text, /->/);
    }
    assert.deepEqual([...known.keys()].filter((key) => !said.some((english) => letters(english) === key)), [], tag);
  }
});

test('the page offers every language by its own name', () => {
  const page = readFileSync(join(root, 'www/index.html'), 'utf8');
  const offered = [...page.matchAll(/<option lang="([\w-]+)">([^<]+)/g)].map(([, tag, name]) => `${tag} ${name.trim()}`);
  const name = (tag) => /^name = (.*)$/m.exec(readFileSync(join(root, `www/words/${tag}.ftl`), 'utf8'))[1];
  assert.deepEqual(offered.toSorted(), tags.map((tag) => `${tag} ${name(tag)}`).toSorted());
});

test('a frame whose page gives no title is called as the catalogues say', () => {
  const script = readFileSync(join(root, 'www/tradefall-chart.js'), 'utf8');
  const called = [...(/^const NAMES = \{ (.*) \};$/m.exec(script)[1]).matchAll(/(\w+): '([^']+)'/g)].map(([, tag, name]) => `${tag} ${name}`);
  const title = (tag) => /^frame-title = (.*)$/m.exec(readFileSync(join(root, `www/words/${tag}.ftl`), 'utf8'))[1];
  assert.deepEqual(called.toSorted(), tags.filter((tag) => tag !== 'en').map((tag) => `${tag.split('-')[0]} ${title(tag)}`).toSorted());
  assert.ok(script.includes(`?? '${title('en')}'`));
});

test('what went wrong has the same forms in the scripts and in every language', () => {
  const forms = new Map([...readFileSync(join(root, 'www/told.js'), 'utf8').matchAll(/^ {2}'((?:told|wanted)-\S+)': '(.+)',$/gm)].map(([, key, text]) => [key, text]));
  assert.ok(forms.size > 40, `${forms.size}`);
  for (const tag of tags) {
    const own = new Map([...readFileSync(join(root, `www/words/${tag}.ftl`), 'utf8').matchAll(/^((?:told|wanted)-\S+) = (.+)$/gm)].map(([, key, text]) => [key, text]));
    assert.deepEqual([...own.keys()], [...forms.keys()], tag);
    for (const [key, text] of own) {
      if (tag === 'en') assert.equal(text, forms.get(key));
      assert.deepEqual(names(text), names(forms.get(key)), `${tag}: ${text}`);
    }
  }
});

// --- what goes wrong ------------------------------------------------------

/** A page's paragraphs and list items that say what went wrong. */
const faults = (page) => page.evaluate(() => [...document.querySelectorAll('p.problem:not([hidden]), #notes li')]
  .filter((node) => node.checkVisibility()).map((node) => node.textContent.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').trim()));

for (const [tag, said] of Object.entries({
  de: {
    part: /^Das Programm, das die Grafiken zeichnet, ließ sich nicht laden: HTTP 404$/,
    chart: /^Beim Zeichnen ging etwas schief; das Bild ist vielleicht veraltet\. /,
    address: /^Die Adresse verlangt „nothing\.scale=log“/,
    missing: /^\.\.\/data\/[\w-]+\.csv: Die Datei ist nicht da \(HTTP 404\)\. Bitte den Pfad im Beitrag prüfen\.$/,
    row: /^\.\.\/data\/[\w-]+\.csv, Zeile 2, period: Erwartet: YYYY, YYYY-MM oder YYYY-Qn; gefunden: „soon“$/,
    view: /^Der Beitrag verlangt etwas, das sich nicht zeichnen lässt\. Für seine Autoren: view “flow”/,
    story: /^stories\/none\.json: Die Datei ist nicht da \(HTTP 404\)/,
    wasm: /^Dieser Browser kann kein WebAssembly ausführen/,
  },
  ar: {
    part: /^تعذر تحميل البرنامج الذي يرسم الرسوم: HTTP 404$/,
    chart: /^حدث خلل أثناء الرسم؛ قد تكون الصورة قديمة\. /,
    address: /nothing\.scale=log/,
    missing: /^\.\.\/data\/[\w-]+\.csv: الملف غير موجود \(HTTP 404\)/,
    row: /^\.\.\/data\/[\w-]+\.csv، السطر 2، period: المطلوب: YYYY أو YYYY-MM أو YYYY-Qn؛ والموجود: «soon»$/,
    view: /^يطلب الموضوع ما لا يمكن رسمه\. لمؤلفيه: view “flow”/,
    story: /^stories\/none\.json: الملف غير موجود/,
    wasm: /^لا يستطيع هذا المتصفح تشغيل WebAssembly/,
  },
})) {
  const broken = (glob, answer) => (page) => page.route(glob, (route) => route.fulfill(answer));
  const path = `?lang=${tag}`;

  test(`in ${tag} a part of the engine that is not there, and a chart that fails, are said`, async () => {
    const { page } = await open({ path, isUntouched: true, prepare: broken('**/*-studies.wasm', { status: 404 }) });
    await page.locator('#view-collapse button', { hasText: 'SVG' }).click();
    assert.ok(await until(page, async () => (await faults(page)).some((text) => said.part.test(text))), `${await faults(page)}`);
    await page.close();
    const failed = await open({ path, prepare: panicking('pointer', '!globalThis.hasPanicked && (globalThis.hasPanicked = true)') });
    await failed.page.locator('#view-flow .overlay').hover();
    assert.ok(await until(failed.page, async () => (await faults(failed.page)).some((text) => said.chart.test(text))), `${await faults(failed.page)}`);
    await failed.page.close();
  });

  test(`in ${tag} an address, a file, a row and a view that cannot be shown are said`, async () => {
    const asked = await open({ path: `${path}#v1;nothing.scale=log` });
    const [address] = await faults(asked.page);
    assert.match(address, said.address);
    assert.doesNotMatch(address, /address|rest of it/);
    await asked.page.close();

    const gone = await open({ path, prepare: broken('**/data/*russia-2022.csv', { status: 404 }) });
    const said404 = await faults(gone.page);
    assert.ok(said404.some((text) => said.missing.test(text)), said404.join('\n'));
    assert.ok(said404.some((text) => said.view.test(text)), said404.join('\n'));
    await gone.page.close();

    const odd = await open({ path, prepare: (page) => page.route('**/data/*russia-2022.csv', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.replace(/(?<=^.*\n(?:[^,]*,){5})[^,]*/, 'soon') });
    }) });
    const row = await faults(odd.page);
    assert.ok(row.some((text) => said.row.test(text)), row.join('\n'));
    await odd.page.close();

    const none = await open({ path: `${path}&story=none` });
    assert.match((await faults(none.page))[0], said.story);
    await none.page.close();
    const without = await open({ path, prepare: (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }) });
    assert.match((await faults(without.page))[0], said.wasm);
    await without.page.close();
  });
}

// --- the picker -----------------------------------------------------------

const language = (page) => page.evaluate(() => document.documentElement.lang);

/** Chooses a language, and waits until the page speaks it. */
async function choose(page, name, tag) {
  await page.focus('#language');
  await page.selectOption('#language', { label: name });
  assert.ok(await until(page, async () => await language(page) === tag));
}

test('a reader chooses a language: the page goes on in it, with all that was chosen', async () => {
  const { page, complaints } = await open({ path: '#v1;flow.scale=linear;flow.window=2021-06/2022-08' });
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('#view-collapse details.data summary').click();
  await page.locator('#view-timeline .overlay').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const state = () => page.evaluate(() => location.hash);
  const before = await state();
  assert.match(before, /timeline\.event=/);
  assert.deepEqual(asked.filter((path) => /words|language/.test(path)), [], 'nothing before it is asked for');

  await choose(page, 'Deutsch', 'de');
  assert.equal(await state(), before);
  assert.match(page.url(), /\?lang=de#/);
  assert.equal(await page.locator('#view-flow select[name="scale"]').inputValue(), 'linear');
  assert.match(await page.locator('#view-flow .words').textContent(), /Juni 2021 bis August 2022/);
  assert.equal(await page.locator('#view-collapse details.data').evaluate((part) => part.open), true);
  assert.match(await page.locator('#view-timeline .event-card').textContent(), /Weiter.*Schließen/);
  assert.equal(await page.locator('footer h2').first().textContent(), 'Quellen');
  assert.equal(await page.locator('#view-flow .time').getAttribute('aria-label'), 'Gezeigte Monate');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'language', 'the keys stay at the picker');
  assert.deepEqual(asked.filter((path) => path.includes('/words/')), ['/words/de.ftl']);
  // The story has its texts in German, those of its tables too.
  assert.match(await page.locator('#title').textContent(), /^Nach dem Februar 2022/);
  assert.match(await page.title(), /^Nach dem Februar 2022/);
  assert.match(await page.locator('#view-flow .overlay').getAttribute('aria-label'), /^Die EU-Technologieexporte/);
  assert.match(await page.locator('#view-timeline .event-card').textContent(), /^EU-Paket 4: Luxus, Energietechnik, Eisen und Stahl.*Rat der EU → Russland\. Handelsverbot\. Bestätigt/);
  assert.equal(await page.locator('#title').getAttribute('lang'), null);

  await choose(page, 'العربية', 'ar');
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  assert.equal(await state(), before);
  // It has none in Arabic: its own stay, and say which language they are in.
  assert.match(await page.locator('#title').textContent(), /^After February 2022/);
  assert.equal(await page.locator('#title').getAttribute('lang'), 'en');
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.length]), []);

  await choose(page, 'English', 'en');
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
  // What was done before can be undone after.
  await page.locator('#view-flow .time button', { hasText: /^\+$/ }).click();
  assert.notEqual(await page.locator('#view-flow .words').textContent(), 'June 2021 to August 2022, 15 of 35 months');
  await choose(page, 'Deutsch', 'de');
  await page.locator('#view-flow .time button', { hasText: 'Rückgängig' }).click();
  assert.match(await page.locator('#view-flow .words').textContent(), /^Juni 2021 bis August 2022/);
  await choose(page, 'English', 'en');
  assert.equal(await page.locator('footer h2').first().textContent(), 'Sources');
  assert.match(await page.locator('#view-timeline .event-card').textContent(), /Next.*Close/);
  assert.deepEqual(complaints, []);
  await page.close();
});

// Views whose words come with a part of the engine of their own.
for (const [story, lines] of [['rerouting-2022', 'studies'], ['mirror-armenia-2022', 'studies'], ['behind-the-fall-2022', 'studies'], ['russia-goods-2022', 'goods']]) {
  test(`the views of ${story} go on in a language that a reader chooses, and back`, async () => {
    const { page, complaints } = await open({ path: `?story=${story}` });
    const known = (tag) => readFileSync(join(root, `tests/golden/${lines}-${tag}.txt`), 'utf8').split('\n').map((line) => line.trim());
    const captions = async () => (await page.locator('.view .caption').allTextContents()).filter((text) => text.trim());
    const isSaid = async (tag) => {
      const said = await captions();
      return said.length > 0 && said.every((line) => known(tag).includes(line.trim()));
    };
    assert.ok(await until(page, () => isSaid('en')), `${await captions()}`);
    for (const [name, tag] of [['Deutsch', 'de'], ['日本語', 'ja'], ['English', 'en']]) {
      await choose(page, name, tag);
      assert.ok(await until(page, () => isSaid(tag)), `${tag}: ${await captions()}`);
      for (const select of await page.locator('.view select').all()) {
        const choices = (await select.locator('option').allTextContents()).join(' | ');
        assert.ok(known(tag).some((line) => line.endsWith(`: ${choices}`)), `${tag}: ${choices}`);
      }
    }
    if (lines === 'goods') {
      await choose(page, 'Deutsch', 'de');
      const list = page.locator('.ranking .list');
      await list.focus();
      await page.keyboard.press('ArrowDown');
      assert.ok(await until(page, async () => /Rang 1 von 261/.test(await announced(page))), await announced(page));
      assert.equal(await page.locator('.ranking .window.after').getAttribute('aria-valuetext'), 'März 2022 bis Mai 2022');
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('an address with a language is picked up, and one chosen later is kept for the next story', async () => {
  const { page } = await open({ path: '?lang=fr#v1;flow.scale=linear' });
  const picked = () => page.locator('#language').evaluate((select) => select.selectedOptions[0].lang);
  assert.equal(await picked(), 'fr');
  await choose(page, 'Українська', 'uk');
  await Promise.all([page.waitForNavigation(), page.selectOption('#story', 'us-russia-2022')]);
  await page.waitForFunction(() => document.documentElement.dataset.ready);
  assert.equal(await language(page), 'uk');
  assert.equal(await picked(), 'uk');
  // What was chosen in one story is not chosen in another.
  assert.equal(await page.evaluate(() => location.hash), '');
  assert.equal(await page.locator('.view .edited, #address:not([hidden])').count(), 0);
  await page.close();
});

test('the way back through what was chosen stays in the language that was chosen', async () => {
  const { page } = await open({ path: '' });
  await page.locator('#view-flow select[name="scale"]').selectOption('linear');
  await page.waitForFunction(() => /linear/.test(location.hash));
  await choose(page, 'Deutsch', 'de');
  await page.goBack();
  assert.ok(await until(page, async () => await page.locator('#view-flow select[name="scale"]').inputValue() === 'log'));
  assert.deepEqual(await page.evaluate(() => [location.search, location.hash]), ['?lang=de', '']);
  assert.equal(await language(page), 'de');
  await page.close();
});
