// Markup and wiring: every number, word and pixel comes from the engine.

import { button, details, element, problemIn, save, source, table } from './dom.js';
import { wireEvents } from './events.js';
import { asked, watchState } from './state.js';
import { wireTime } from './time.js';

const WORDS = {
  method: 'How was this computed?',
  data: 'The figures as a table',
  source: 'Source: ',
  noWasm: 'This browser cannot run WebAssembly, or a policy forbids it. The charts need it.',
  engine: 'The engine could not be loaded: ',
  panic: 'Something went wrong while drawing; the picture may be old. ',
};

const page = document.documentElement;
const find = (selector) => document.querySelector(selector);
const dark = matchMedia('(prefers-color-scheme: dark)');
const views = []; // per view: its elements, the width drawn, what was chosen
let app; // the story in the instance in use; none while another one is loaded
let input; // what the story was made from, for a fresh instance
let instances = 0;
let state = ''; // what the reader chose, as in the address
let keepState = () => {}; // writes it there

/** Fetches a file; a failure is words, never an exception. */
async function fetchFile(path, base) {
  try {
    const answer = await fetch(new URL(path, base));
    if (!answer.ok) return `${path}: expected the file, found HTTP ${answer.status}. Check the path in the story.`;
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    return `${path}: could not be fetched (${error.message}). Check the network and the path.`;
  }
}

/** The class of a fresh instance: a panic leaves the old one unusable. */
async function loadEngine() {
  if (typeof WebAssembly === 'undefined') throw new Error(WORDS.noWasm);
  instances += 1;
  try {
    const module = await import(`./pkg/tradefall.js${instances > 1 ? `?n=${instances}` : ''}`);
    await module.default({ module_or_path: new URL('./pkg/tradefall_bg.wasm', import.meta.url) });
    return module.Tradefall;
  } catch (error) {
    throw new Error(WORDS.engine + error.message);
  }
}

/** Calls the engine; when it panics, another instance takes over. */
function call(index, work) {
  try {
    return app && work();
  } catch (error) {
    recover(views[index], error);
    return undefined;
  }
}

async function recover({ section }, error) {
  app = undefined;
  problemIn(section, WORDS.panic + error.message);
  if (instances > 3) return;
  try {
    const Tradefall = await loadEngine();
    const fresh = new Tradefall(input.story, input.files);
    fresh.set_state(state);
    views.forEach(({ base, overlay, isAttached }, index) => { if (isAttached) fresh.attach(index, base, overlay); });
    app = fresh;
    drawAll();
  } catch (again) {
    problemIn(section, WORDS.panic + again.message);
  }
}

function draw(index) {
  const view = views[index];
  const width = view.chart.clientWidth;
  if (!width || !view.isAttached) return;
  view.width = width;
  const height = call(index, () => app.draw(index, width, devicePixelRatio, dark.matches));
  if (height) view.chart.style.height = `${height}px`;
}

const drawAll = () => views.forEach((_, index) => draw(index));

/** Draws the charts with a time axis, and says which months are in view. */
function drawTime() {
  views.forEach(({ time, isAttached }, index) => {
    const months = isAttached && call(index, () => app.months(index));
    time?.show(months);
    if (months) draw(index);
  });
}

/** Remembers what the reader chose, also after a panic. */
function settle() {
  if (!app) return;
  state = app.state();
  drawMonths();
  keepState();
}

function drawMonths() {
  views.forEach((view, index) => {
    view.time?.show(app.months(index));
    const pinned = app.pinned(index);
    view.events?.show(pinned, pinned !== view.pinned);
    view.pinned = pinned;
  });
}

/** Shows what an address asks for, and says what of it is not here. */
function show(text) {
  const notes = app.set_state(text);
  state = app.state();
  find('#address').replaceChildren(...notes.map((note) => element('span', {}, `${note} `)));
  find('#address').hidden = !notes.length;
}

let pending;
function say(answer) {
  if (!answer?.spoken) return;
  clearTimeout(pending);
  pending = setTimeout(() => { find('.announce[aria-live]').textContent = answer.spoken; }, 60);
}

function wire(index, overlay) {
  const point = (kind) => (event) => {
    const box = overlay.getBoundingClientRect();
    say(call(index, () => app.pointer(index, kind, event.clientX - box.left, event.clientY - box.top)));
    if (kind === 'press') settle();
  };
  const move = point('move');
  overlay.addEventListener('pointermove', (event) => { if (!event.buttons) move(event); });
  overlay.addEventListener('pointerleave', point('leave'));
  // A click comes only after a press that did not scroll the page.
  overlay.addEventListener('click', point('press'));
  overlay.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const name = event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key;
    const answer = call(index, () => app.key(index, name));
    if (answer?.handled) event.preventDefault();
    if (answer?.redraw) drawTime();
    if (answer?.handled) settle();
    say(answer);
  });
  overlay.addEventListener('blur', () => call(index, () => app.focus(index, false)));
  if (!app.months(index)) return;
  views[index].time = wireTime({ overlay, act: (work) => act(index, work), draw: drawTime, after: settle });
  views[index].chart.after(views[index].time.bar, views[index].events.card);
}

function act(index, work) {
  const answer = call(index, () => work(app, index));
  say(answer);
  return answer;
}

/** The events of a view beside its chart: a card, and a list of a timeline. */
function eventsOf(index, kind) {
  const chosen = (work) => () => {
    if (act(index, work)?.redraw) drawTime();
    settle();
  };
  const events = wireEvents({
    read: (query) => call(index, () => app.events(index, query)),
    choose: (at) => chosen(() => app.choose(index, at))(),
    step: (by) => chosen(() => app.step(index, by))(),
    letGo: () => { chosen(() => app.key(index, 'Escape'))(); views[index].overlay.focus(); },
    hasList: kind === 'timeline',
  });
  events.follow(() => app?.pinned(index));
  return events;
}

function downloads(index, name) {
  const text = (label, type, make) => button(label, () => {
    const content = call(index, make);
    if (content) save(`${name}.${label.toLowerCase()}`, new Blob([content], { type }));
  });
  const png = button('PNG', () => {
    const canvas = element('canvas');
    call(index, () => app.paint_figure(index, canvas, 720, 2, dark.matches));
    // At once: toBlob waits for an idle moment, which a busy or hidden page may not have.
    const [, code] = canvas.toDataURL().split(',');
    save(`${name}.png`, new Blob([Uint8Array.from(atob(code), (char) => char.charCodeAt(0))], { type: 'image/png' }));
  });
  return [text('SVG', 'image/svg+xml', () => app.svg(index, 720, dark.matches)), png,
    text('CSV', 'text/csv', () => app.csv(index))];
}

function option(index, { name, label, value, choices }) {
  const view = views[index];
  const select = element('select', { name }, ...choices.map((choice) => element('option', { value: choice.value }, choice.label)));
  select.value = value;
  select.addEventListener('change', () => {
    call(index, () => app.set_option(index, name, select.value));
    const about = call(index, () => app.view(index));
    if (!about) return;
    fill(index, about);
    view.controls.querySelector(`[name="${name}"]`)?.focus();
    draw(index);
    settle();
  });
  return element('label', {}, `${label} `, select);
}

/** What depends on the options of a view: captions, choices, arithmetic, table. */
function fill(index, { captions, options, methods, table: figures }) {
  const view = views[index];
  const isOpen = (name) => view.more.querySelector(`.${name}`)?.open;
  view.captions.replaceChildren(...captions.map((text) => element('p', { class: 'caption' }, text)));
  view.controls.replaceChildren(...options.map((one) => option(index, one)), view.files);
  const parts = methods.flatMap(({ title, lines }) => [
    element('h3', {}, title), element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  ]);
  view.more.replaceChildren(
    ...(parts.length ? [details('method', WORDS.method, isOpen('method'), ...parts)] : []),
    ...(view.events?.more ? [view.events.more] : figures.header.length ? [details('data', WORDS.data, isOpen('data'), table(figures))] : []),
  );
  view.events?.fill();
}

function build(index, story) {
  const about = app.view(index);
  const help = element('p', { class: 'announce', id: `help-${about.id}` }, about.help);
  const base = element('canvas', { class: 'base', 'aria-hidden': 'true' });
  const overlay = element('canvas', {
    class: 'overlay', tabindex: '0', role: 'application', 'aria-label': about.label, 'aria-describedby': help.id,
  });
  const chart = element('div', { class: 'chart' }, base, overlay);
  const captions = element('div');
  const controls = element('div', { class: 'controls' });
  const more = element('div', { class: 'more' });
  const section = element('section', { class: 'view', id: `view-${about.id}` }, element('h2', {}, about.title),
    element('p', { class: 'text' }, about.text), chart, help, captions,
    element('p', { class: 'source' }, WORDS.source + about.source), controls, more);
  const files = element('span', { class: 'files' }, ...downloads(index, `${story.id}-${about.id}`));
  const view = { section, chart, base, overlay, captions, controls, more, files, width: 0 };
  views[index] = view;
  if (['flow', 'timeline'].includes(about.kind) && !about.problem) view.events = eventsOf(index, about.kind);
  fill(index, about);
  find('#views').append(section);
  try {
    if (about.problem) throw new Error(about.problem);
    app.attach(index, base, overlay);
    view.isAttached = true;
    wire(index, overlay);
  } catch (error) {
    chart.hidden = true;
    controls.hidden = Boolean(about.problem);
    problemIn(section, error.message);
  }
}

/** Redraws when the width of a chart, the pixel ratio or the theme changes. */
function watch() {
  const observer = new ResizeObserver(() => views.forEach((view, index) => {
    if (Math.abs(view.chart.clientWidth - view.width) >= 1) draw(index);
  }));
  views.forEach((view) => observer.observe(view.chart));
  dark.addEventListener('change', drawAll);
  matchMedia('(forced-colors: active)').addEventListener('change', drawAll);
  const rearm = () => matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    .addEventListener('change', () => { drawAll(); rearm(); }, { once: true });
  rearm();
}

async function readStory(path) {
  const url = new URL(path, import.meta.url);
  if (!url.href.startsWith(new URL('.', import.meta.url).href)) throw new Error(`${path}: expected a story of this site`);
  const bytes = await fetchFile(path, import.meta.url);
  if (typeof bytes === 'string') throw new Error(bytes);
  let story;
  try {
    story = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Error(`${path}: expected a story in JSON, found text that is none: ${error.message}`);
  }
  const paths = [story?.trade, story?.events, story?.claims].flat().filter((name) => typeof name === 'string');
  const files = await Promise.all(paths.map(async (name) => [name, await fetchFile(name, url)]));
  return { story, files: Object.fromEntries(files) };
}

/** Offers the stories of the site; returns the file of the one asked for. */
async function pick() {
  const asked = new URLSearchParams(location.search).get('story');
  const index = await fetchFile('stories/index.json', import.meta.url);
  const list = typeof index === 'string' ? [] : JSON.parse(new TextDecoder().decode(index));
  const id = (file) => file.replace(/\.json$/, '');
  const name = asked ?? list[0]?.file ?? '';
  const select = find('#story');
  select.append(...list.map(({ file, title }) => element('option', { value: id(file) }, title)));
  select.value = id(name);
  select.addEventListener('change', () => { location.search = `?story=${encodeURIComponent(select.value)}`; });
  return asked?.endsWith('.json') ? asked : `stories/${id(name)}.json`;
}

async function start() {
  const loading = loadEngine();
  loading.catch(() => {}); // Said below, when the story is there.
  input = await readStory(await pick());
  const Tradefall = await loading;
  app = new Tradefall(input.story, input.files);
  show(asked());
  const story = app.describe();
  page.lang = story.language;
  document.title = `${story.title} – Tradefall`;
  find('#title').textContent = story.title;
  find('#standfirst').textContent = story.standfirst;
  find('#sources').append(...story.sources.map(source));
  find('#notes').hidden = !story.notes.length;
  find('#notes ul').append(...story.notes.map((note) => element('li', {}, note)));
  story.views.forEach((_, index) => build(index, story));
  drawMonths();
  drawAll();
  performance.mark('tradefall-painted');
  watch();
  keepState = watchState(() => state, (text) => {
    show(text);
    views.forEach((_, index) => fill(index, app.view(index)));
    drawMonths();
    drawAll();
  });
  page.dataset.ready = 'true';
  // The layout does not depend on the fonts, but letters drawn before they came do.
  if (document.fonts.status !== 'loaded') document.fonts.ready.then(drawAll);
}

start().catch((error) => {
  find('#problem').textContent = error.message;
  find('#problem').hidden = false;
  page.dataset.ready = 'failed';
});
