// The page for people's own files: intake, a worker that reads, and the charts
// of what was read. Nothing leaves the browser, and nothing is kept in it.

import { element, offer, save } from './dom.js';
import { arrange, card, chooser, goodsField, silent } from './desk-parts.js';
import { phrase, sentence, speak, spoken, tell } from './desk-words.js';
import { EVERY } from './engine.js';
import { Tradefall } from './pkg/tradefall.js';
import { zipped } from './pkg/zip.js';
import { loadEngine, lookAsked, makeCharts, watch } from './views.js';

const page = document.documentElement;
const find = (selector) => document.querySelector(selector);
const drawn = makeCharts({ box: find('#views'), live: find('.announce[aria-live]'), look: await lookAsked(page) });
const filter = { words: '' };
let files = []; // what the page holds: the file, what was said of it, what was read
let goods; // the list of goods to choose from, made once
let choice = {}; // what the reader wants shown, settled by the desk
let shown; // the story that is drawn, and its files
let known; // formats and roles that may be named
let ids = 0;

// --- the worker -------------------------------------------------------------

let worker;
let numbers = 0;
const waiting = new Map(); // tasks of the worker without an answer yet

function hire() {
  worker = new Worker(new URL('./desk-worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => {
    if (data.progress) {
      progress(data.progress);
    } else if (data.failed) {
      fail(phrase('The reading engine could not be loaded: { $why }', { why: data.failed }));
    } else {
      waiting.get(data.number)?.(data);
      waiting.delete(data.number);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(phrase('The reading engine could not be loaded: { $why }', { why: event.message || phrase('the browser does not say why') }));
  };
}

/** Ends the worker; whoever waits for it hears that it is gone. */
function dismiss() {
  worker.terminate();
  for (const answer of waiting.values()) answer({ isBroken: true });
  waiting.clear();
}

function complain(words) {
  find('#problem').textContent = phrase(words);
  find('#problem').hidden = false;
}

function fail(words) {
  complain(words);
  page.dataset.ready = 'failed';
  for (const answer of waiting.values()) answer({ problem: words });
  waiting.clear();
}

/** Gives the worker a task; its answer, or its problem in words. */
const ask = (task, needs = {}) => new Promise((done) => {
  numbers += 1;
  waiting.set(numbers, done);
  worker.postMessage({ number: numbers, task, ...needs });
});

const readTask = ({ id, file, said }) => ask('read', {
  id, file, said: { ...said, columns: [...said.columns].filter(([, role]) => role), constants: [...said.constants] },
});

/** A fresh worker that reads again what the page holds. */
async function start(again) {
  hire();
  for (const entry of again) await readTask(entry);
}

// --- reading ----------------------------------------------------------------

let current; // the file being read, and how many wait behind it
let isCancelled = false;
let told = 0;

function progress({ records, bytes }) {
  if (!current) return;
  const { file, at, of } = current;
  const values = { file: file.name, at, of, count: records };
  find('#reading').textContent = of > 1 ? phrase('Reading file { $at } of { $of }, { $file }: { $count } rows so far', values)
    : phrase('Reading { $file }: { $count } rows so far', values);
  const share = find('#share');
  if (bytes && file.size) share.value = Math.min(bytes / file.size, 1);
  else share.removeAttribute('value');
  // Not so often that a screen reader talks without end.
  if (performance.now() - told > 3000) {
    told = performance.now();
    say(phrase('{ $count } rows so far', { count: records }));
  }
}

const say = (words) => { find('#status').textContent = words; };

let queue = Promise.resolve();
/** One change of the page's files after the other. */
const inTurn = (work) => { queue = queue.then(work, work); return queue; };

function cancel() {
  isCancelled = true;
  worker.postMessage({ cancel: true });
  const { id } = current ?? {};
  // A workbook is unpacked in one go and hears nothing meanwhile.
  setTimeout(() => { if (isCancelled && current && current.id === id) dismiss(); }, 400);
}

/** Reads entries one by one; `false` when that was cancelled. */
async function readAll(entries) {
  isCancelled = false;
  told = performance.now();
  find('#progress').hidden = false;
  say(phrase('Reading …'));
  for (const [index, entry] of entries.entries()) {
    current = { ...entry, at: index + 1, of: entries.length };
    progress({ records: 0 });
    const { answer, problem, columns, isBroken } = await readTask(entry);
    if (isBroken) {
      dismiss();
      const others = [...files, ...entries.slice(0, index)].filter((one) => one.about && one.id !== entry.id);
      await start(isCancelled ? files.filter((one) => one.about) : others);
      if (!isCancelled) entry.problem = phrase('Something went wrong while reading this file; it was set aside. The others were read again.');
    }
    if (isCancelled) break;
    if (answer) Object.assign(entry, { about: answer, problem: undefined, columns: undefined });
    else if (!isBroken) Object.assign(entry, { problem: fault(entry.name, problem), columns });
  }
  current = undefined;
  find('#progress').hidden = true;
  return !isCancelled;
}

/** Why a file could not be read; of our own tables, pages of stories know the sentence. */
function fault(name, problem) {
  const whole = `${name}: ${problem}`;
  const told = tell(whole, 'told');
  return told === whole ? sentence(problem, 'fault') : told;
}

/** Takes files in; a cancel leaves the page as it was. */
const add = (list) => inTurn(async () => {
  const entries = [...list].map((file) => ({ id: (ids += 1), file, name: file.name, said: silent() }));
  if (!entries.length) {
    say(phrase('Nothing to read was found. Drop or choose files, or paste a table.'));
    return;
  }
  if (await readAll(entries)) {
    files = [...files, ...entries];
    await show();
    report(entries);
  } else {
    for (const { id } of entries) await ask('remove', { id });
    say(phrase('Cancelled: nothing of these files was kept.'));
  }
});

/** Reads a file again with what people said; the earlier reading stays when that fails. */
const again = (entry, said) => inTurn(async () => {
  const next = { ...entry, said, problem: undefined };
  if (!await readAll([next])) {
    if (!entry.about) await ask('remove', { id: entry.id });
    say(phrase('Cancelled: nothing of these files was kept.'));
    return;
  }
  files = files.map((one) => (one.id === entry.id ? next : one));
  await show();
  report([next]);
  find(`#file-${entry.id}`)?.closest('.card').querySelector('summary, button')?.focus();
});

const remove = (entry) => inTurn(async () => {
  files = files.filter((one) => one !== entry);
  await ask('remove', { id: entry.id });
  await show();
  say(phrase('{ $file } was taken off the page.', { file: entry.name }));
  find('#pick').focus();
});

const clear = () => inTurn(async () => {
  for (const { id } of files) await ask('remove', { id });
  files = [];
  choice = {};
  filter.words = '';
  await show();
  say(phrase('All files were taken off the page.'));
  find('#pick').focus();
});

function report(entries) {
  const read = entries.filter(({ problem }) => !problem);
  const rows = read.reduce((sum, { about }) => sum + about.used, 0);
  const set = read.reduce((sum, { about }) => sum + about.aside, 0);
  const failed = entries.length - read.length;
  say([read.length > 0 && phrase('{ $count } rows were read, { $aside } set aside.', { count: rows, aside: set }),
    failed > 0 && (entries.length > 1 ? phrase('{ $count } of { $of } files could not be read.', { count: failed, of: entries.length })
      : phrase('The file could not be read.'))]
    .filter(Boolean).join(' '));
}

// --- showing ----------------------------------------------------------------

/** Lets the browser draw a frame between two pieces of work; a hidden page draws none. */
const breathe = () => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
});

async function show() {
  const opened = new Set([...document.querySelectorAll('#cards details[open]')]
    .map((node) => `${node.closest('.card').querySelector('h3').id} ${node.className}`));
  const cards = files.map((entry) => card(entry, known, { remove: () => remove(entry), again: (said) => again(entry, said) }));
  find('#cards').replaceChildren(...cards);
  for (const node of document.querySelectorAll('#cards details')) {
    if (opened.has(`${node.closest('.card').querySelector('h3').id} ${node.className}`)) node.open = true;
  }
  find('#files').hidden = !files.length;
  find('#tidy').hidden = !files.some(({ about }) => about?.has_figures);
  find('#notes-csv').hidden = !files.some(({ about }) => about?.notes.length);
  await breathe();
  await choose(choice);
}

/** Changes what is shown; of changes that wait, only the last is worked out. */
function change(make) {
  choice = make(choice);
  const wanted = choice;
  inTurn(() => (wanted === choice ? choose(wanted) : undefined));
}

async function choose(wanted) {
  find('#shown').hidden = !files.some(({ about }) => about?.has_figures);
  if (!files.some(({ about }) => about?.has_content)) {
    await charts({ files: [] });
    return;
  }
  const { answer, problem } = await ask('choose', { choice: wanted });
  if (!answer) {
    find('#no-chart').textContent = problem ? sentence(problem, 'fault') : '';
    find('#no-chart').hidden = false;
    return;
  }
  if (wanted !== choice) return;
  choice = answer.choice;
  const focus = document.activeElement;
  const isHeld = find('#choice').contains(focus);
  goods ??= goodsField(filter, change);
  arrange(find('#choice'), chooser(answer, goods, change));
  // The focus goes back where it was before the choice was made anew.
  if (isHeld && !focus.isConnected) find(`#choice [name="${focus.name}"]`)?.focus({ preventScroll: true });
  find('#ways').replaceChildren(...answer.ways.map((words) => element('li', {}, tell(words, 'way'))));
  find('#no-chart').textContent = sentence(answer.problem, 'fault');
  find('#no-chart').hidden = !answer.problem;
  await breathe();
  await charts(answer);
}

/** A choice as charts show it: what the desk itself calls something is told, in the story and in its tables. */
function retold({ story, files: texts }) {
  if (!story || !spoken.tag) return { story, files: texts };
  const own = new Map();
  const told = (text, kind) => {
    const is = text && tell(text, kind);
    if (is !== text) own.set(text, is);
    return is;
  };
  const product = ({ name, label, ...rest }) => ({ ...rest, name: told(name, 'goods'), label: told(label, 'goods') });
  const views = story.views.map((view) => ({
    ...view, title: tell(view.title, 'title'), text: tell(view.text, 'title'), unit: told(view.unit, 'unit'),
    reporter: told(view.reporter, 'side'), partner: told(view.partner, 'side'),
    products: view.products?.map(product),
    notes: view.notes?.map((note) => ({ ...note, text: tell(note.text, 'warn') })),
    lanes: view.lanes?.map((lane) => ({ ...lane, label: tell(lane.label, 'side') })),
  }));
  const cell = (all, before, text) => (own.has(text) ? `${before}"${own.get(text).replaceAll('"', '""')}"` : all);
  return {
    story: { ...story, language: spoken.tag, title: tell(story.title, 'title'), views },
    files: texts.map(([path, text]) => [path, path === story.trade[0] && own.size ? text.replace(/(^|,)([^",\n]+)(?=,)/gm, cell) : text]),
  };
}

async function charts(answer) {
  const { story, files: texts } = retold(answer);
  shown = story && { story, texts };
  find('#story').hidden = !shown;
  const views = find('#views');
  // Nothing below jumps while the charts are made anew.
  views.style.minHeight = `${views.clientHeight}px`;
  try {
    if (!story) {
      views.replaceChildren();
      return;
    }
    const before = drawn.kept();
    const about = drawn.begin({ ...spoken, story, files: Object.fromEntries(texts.map(([path, text]) => [path, new TextEncoder().encode(text)])) });
    for (const index of about.views.keys()) {
      await breathe();
      drawn.build(index, about, before[index] ?? { open: index === 0 ? ['data'] : [] });
      await breathe();
      drawn.draw(index);
    }
    drawn.showMonths();
    find('#no-chart').textContent = about.notes.map((note) => phrase(note)).join(' ');
    find('#no-chart').hidden = !about.notes.length;
  } catch (error) {
    find('#no-chart').textContent = phrase(error.message);
    find('#no-chart').hidden = false;
  } finally {
    views.style.minHeight = '';
  }
}

/** The charts as a story that a terminal checks and publishes: its file, its tables, and what to do with them. */
function taken() {
  const { story, texts } = shown;
  const named = [story.trade, story.events, story.claims].flat();
  const state = drawn.chosenState();
  const guide = [
    phrase('The charts of your files, as a story for Tradefall.'), '',
    phrase('Say in story.json where the figures come from and what may be done with them (“sources”: url, licence), and what the charts show (“title”, “standfirst”, “alt”).'), '',
    'tradefall lint story.json', 'tradefall publish story.json --out site --base https://example.org/site', '',
    ...(state ? [phrase('What you chose in the charts is not in the story; it is shown by this address: { $address }', { address: `index.html#${state}` }), ''] : []),
  ];
  return {
    'story.json': `${JSON.stringify(story, null, 2)}\n`,
    ...Object.fromEntries(texts.filter(([name]) => named.includes(name))),
    'README.txt': guide.join('\n'),
  };
}

// --- intake -----------------------------------------------------------------

const pasted = (text) => new File([text], phrase('pasted table'), { type: 'text/plain' });

/** The files of a drop or paste; text alone is a file too. */
function filesOf(transfer) {
  if (transfer.files.length) return [...transfer.files];
  const text = transfer.getData('text/plain');
  return text.trim() ? [pasted(text)] : [];
}

function intake() {
  find('#pick').addEventListener('change', ({ target }) => {
    add([...target.files]);
    target.value = '';
  });
  const over = (is) => (event) => {
    event.preventDefault();
    find('#drop').classList.toggle('is-over', is);
  };
  addEventListener('dragover', over(true));
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) over(false)(event); });
  addEventListener('drop', (event) => {
    over(false)(event);
    add(filesOf(event.dataTransfer));
  });
  addEventListener('paste', (event) => {
    if (event.target.closest?.('input, textarea')) return;
    const list = filesOf(event.clipboardData);
    if (list.length) add(list);
  });
  find('#read-pasted').addEventListener('click', () => {
    const { value } = find('#pasted');
    add(value.trim() ? [pasted(value)] : []);
  });
  find('#cancel').addEventListener('click', cancel);
  find('#clear').addEventListener('click', clear);
  find('#choice').addEventListener('submit', (event) => event.preventDefault());
  find('#notes-csv').addEventListener('click', () => inTurn(async () => {
    const { answer } = await ask('notes');
    if (answer) save('set-aside.csv', new Blob(['\ufeff', answer], { type: 'text/csv' }));
  }));
  find('#story').addEventListener('click', () => save('story.zip', zipped(taken())));
  find('#tidy').addEventListener('click', () => inTurn(async () => {
    const { answer } = await ask('tidy');
    if (!answer) return;
    const { csv, figures, left } = answer;
    if (figures > 0) save('tidy.csv', new Blob(['\ufeff', csv], { type: 'text/csv' }));
    say([phrase('{ $count } figures have a place in the tidy table.', { count: figures }), ...left.map((words) => sentence(words, 'left'))].join(' '));
  }));
}

/** Draws what nobody sees: the first picture of an engine takes long, and is not to be waited for after a drop. */
function warm() {
  const row = (period, value) => `A,B,export,01,C,${period},${value},EUR,,,,D,,\n`;
  const csv = `reporter,partner,flow,commodity_code,commodity,period,value,currency,quantity,quantity_unit,status,source,source_url,note\n${
    row('2022-01', 3)}${row('2022-02', 1)}`;
  const view = { reporter: 'A', partner: 'B', unit: 'EUR', products: [{ code: '01' }] };
  const story = { tradefall: 1, id: 'warm', title: 'Warm', trade: ['own.csv'], views: [
    { ...view, id: 'flow', kind: 'flow', from: '2022-01', to: '2022-02' },
    { ...view, id: 'collapse', kind: 'collapse', before: '2022-01', after: '2022-02' }] };
  const engine = new Tradefall(story, { 'own.csv': new TextEncoder().encode(csv) }, true);
  for (const index of story.views.keys()) {
    engine.view(index);
    engine.paint_figure(index, element('canvas'), 720, 1, false);
  }
  engine.free();
}

async function open() {
  const { problem: missing } = await speak(new URLSearchParams(location.search).get('lang') ?? 'en');
  offer(find('#language'), () => !files.length || confirm(phrase('The page begins anew in another language, without the files that were read. Go on?')));
  hire();
  const engine = loadEngine(...EVERY); // Later nothing is asked for.
  const { answer, problem } = await ask('known');
  await engine;
  // What sorts tables, and all scripts that a file may hold, now: later nothing is fetched.
  await import('./tables.js');
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  if (!answer) throw new Error(problem);
  known = answer;
  warm();
  intake();
  watch();
  if (missing) complain(missing);
  page.dataset.ready = 'true';
}

open().catch((error) => fail(error.message));
