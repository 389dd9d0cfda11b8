// Markup and wiring: every number, word and pixel comes from the engine.

import { button, details, element, problemIn, table } from './dom.js';

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
const announcer = find('.announce');
let engine; // the Tradefall class of the instance in use
let app; // the story in that instance
let instances = 0;
let input; // what the story was made from, for a fresh instance
const views = []; // per view: { section, chart, base, overlay, width }

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

/** A fresh instance: a panic leaves the old one unusable. */
async function loadEngine() {
  if (typeof WebAssembly === 'undefined') throw new Error(WORDS.noWasm);
  instances += 1;
  const module = await import(`./pkg/tradefall.js${instances > 1 ? `?n=${instances}` : ''}`);
  await module.default({ module_or_path: new URL('./pkg/tradefall_bg.wasm', import.meta.url) });
  engine = module.Tradefall;
}

/** Calls the engine; when it panics, another instance takes over. */
function call(view, work) {
  if (!app) return undefined;
  try {
    return work();
  } catch (error) {
    recover(view, error);
    return undefined;
  }
}

async function recover(view, error) {
  app = undefined;
  problemIn(views[view].section, WORDS.panic + error.message);
  if (instances > 3) return;
  try {
    await loadEngine();
    const next = new engine(input.story, input.files);
    views.forEach(({ base, overlay }, index) => next.attach(index, base, overlay));
    app = next;
  } catch (again) {
    problemIn(views[view].section, WORDS.panic + again.message);
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

let pending;
function say(answer) {
  if (!answer?.spoken) return;
  clearTimeout(pending);
  pending = setTimeout(() => { announcer.textContent = answer.spoken; }, 60);
}

function wire(index, overlay) {
  const at = (event) => {
    const box = overlay.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const point = (kind) => (event) => say(call(index, () => app.pointer(index, kind, ...at(event))));
  overlay.addEventListener('pointermove', point('move'));
  overlay.addEventListener('pointerleave', point('leave'));
  // A click comes only after a press that did not scroll the page.
  overlay.addEventListener('click', point('press'));
  overlay.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = call(index, () => app.key(index, event.key));
    if (answer?.handled) event.preventDefault();
    say(answer);
  });
  overlay.addEventListener('blur', () => call(index, () => app.focus(index, false)));
}

function save(name, content) {
  const link = element('a', { download: name });
  link.href = URL.createObjectURL(content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function downloads(index, name) {
  const text = (type, make) => () => {
    const content = call(index, make);
    if (content) save(`${name}.${type}`, new Blob([content], { type: type === 'csv' ? 'text/csv' : 'image/svg+xml' }));
  };
  const png = () => {
    const canvas = document.createElement('canvas');
    call(index, () => app.paint_figure(index, canvas, 720, 2, dark.matches));
    canvas.toBlob((blob) => blob && save(`${name}.png`, blob));
  };
  return [
    button('SVG', text('svg', () => app.svg(index, 720, dark.matches))),
    button('PNG', png),
    button('CSV', text('csv', () => app.csv(index))),
  ];
}

/** What depends on the options of a view: captions, arithmetic, table. */
function fill(view, about) {
  view.captions.replaceChildren(...about.captions.map((text) => element('p', { class: 'caption' }, text)));
  view.more.replaceChildren();
  if (about.methods.length) {
    const parts = about.methods.flatMap(({ title, lines }) => [
      element('h3', {}, title),
      element('ul', {}, ...lines.map((line) => element('li', {}, line))),
    ]);
    view.more.append(details('method', WORDS.method, ...parts));
  }
  if (about.table.header.length) view.more.append(details('data', WORDS.data, table(about.table)));
}

function options(index, view, about) {
  return about.options.map(({ name, label, value, choices }) => {
    const select = element('select', { name });
    select.append(...choices.map((choice) => element('option', { value: choice.value }, choice.label)));
    select.value = value;
    select.addEventListener('change', () => {
      call(index, () => app.set_option(index, name, select.value));
      const next = call(index, () => app.view(index));
      if (!next) return;
      const open = [...view.more.querySelectorAll('details[open]')].map((node) => node.className);
      fill(view, next);
      open.forEach((name) => { const node = view.more.querySelector(`details.${name}`); if (node) node.open = true; });
      view.controls.replaceChildren(...options(index, view, next), view.files);
      view.controls.querySelector(`select[name="${name}"]`)?.focus();
      draw(index);
    });
    return element('label', {}, `${label} `, select);
  });
}

function build(index, story) {
  const about = call(index, () => app.view(index));
  const chart = element('div', { class: 'chart' });
  const base = element('canvas', { class: 'base', 'aria-hidden': 'true' });
  const help = element('p', { class: 'announce', id: `help-${about.id}` }, about.help);
  const overlay = element('canvas', {
    class: 'overlay', tabindex: '0', role: 'application', 'aria-label': about.label, 'aria-describedby': help.id,
  });
  chart.append(base, overlay);
  const section = element('section', { class: 'view', id: `view-${about.id}` });
  const captions = element('div');
  const files = element('span', { class: 'files' }, ...downloads(index, `${story.id}-${about.id}`));
  const controls = element('div', { class: 'controls' });
  const more = element('div', { class: 'more' });
  const view = { section, chart, base, overlay, captions, controls, more, files, width: 0, isAttached: false };
  controls.append(...options(index, view, about), files);
  section.append(element('h2', {}, about.title), element('p', { class: 'text' }, about.text), chart, help, captions,
    element('p', { class: 'source' }, WORDS.source + about.source), controls, more);
  fill(view, about);
  views[index] = view;
  find('#views').append(section);
  if (about.problem) {
    chart.hidden = true;
    controls.hidden = true;
    problemIn(section, about.problem);
    return;
  }
  wire(index, overlay);
  try {
    app.attach(index, base, overlay);
    view.isAttached = true;
  } catch (error) {
    chart.hidden = true;
    problemIn(section, error.message);
  }
}

/** Redraws when the width of a chart, the pixel ratio or the theme changes. */
function watch() {
  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => {
    const index = views.findIndex((view) => view.chart === target);
    if (Math.abs(target.clientWidth - views[index].width) >= 1) draw(index);
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
  const bytes = await fetchFile(url.href, url);
  if (typeof bytes === 'string') throw new Error(bytes.replace(url.href, path));
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

function picker(list, current) {
  const select = find('#story');
  select.append(...list.map(({ file, title }) => element('option', { value: file.replace(/\.json$/, '') }, title)));
  select.value = current;
  select.addEventListener('change', () => { location.search = `?story=${encodeURIComponent(select.value)}`; });
}

async function start() {
  const asked = new URLSearchParams(location.search).get('story');
  const loading = loadEngine();
  loading.catch(() => {});
  const index = await fetchFile('stories/index.json', import.meta.url);
  const list = typeof index === 'string' ? [] : JSON.parse(new TextDecoder().decode(index));
  const name = asked ?? list[0]?.file ?? '';
  picker(list, name.replace(/\.json$/, ''));
  const path = name.endsWith('.json') && asked ? name : `stories/${name.replace(/\.json$/, '')}.json`;
  if (!new URL(path, import.meta.url).href.startsWith(new URL('.', import.meta.url).href)) {
    throw new Error(`${path}: expected a story of this site`);
  }
  input = await readStory(path);
  try {
    await loading;
  } catch (error) {
    throw new Error(error.message === WORDS.noWasm ? WORDS.noWasm : WORDS.engine + error.message);
  }
  app = new engine(input.story, input.files);
  const story = app.describe();
  page.lang = story.language;
  document.title = `${story.title} – Tradefall`;
  find('#title').textContent = story.title;
  find('#standfirst').textContent = story.standfirst;
  story.views.forEach((_, at) => build(at, story));
  const link = ({ url, title }) => (/^https?:\/\//.test(url) ? element('a', { href: url, rel: 'noreferrer' }, title) : title);
  find('#sources').append(...story.sources.map((source) => element('li', {}, link(source),
    source.licence && `. ${source.licence}`, source.retrieved && ` Retrieved ${source.retrieved}.`)));
  find('#notes').hidden = !story.notes.length;
  find('#notes ul').append(...story.notes.map((note) => element('li', {}, note)));
  views.forEach((_, at) => {
    draw(at);
    if (at === 0) performance.mark('tradefall-painted');
  });
  watch();
  page.dataset.ready = 'true';
  // The layout does not depend on the fonts, but letters drawn before they came do.
  if (document.fonts.status !== 'loaded') document.fonts.ready.then(drawAll);
}

start().catch((error) => {
  const problem = find('#problem');
  problem.textContent = error.message;
  problem.hidden = false;
  page.dataset.ready = 'failed';
});
