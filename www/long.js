// The page for long series: a file, by drop, choice or address (`?file=`), and
// its chart. Nothing leaves the browser, and nothing is kept in it.

import { button, details, element, offer, save, table, tablePart } from './dom.js';
import load, { Long, LongReader } from './pkg/long.js';
import { inEnglish } from './phrase.js';
import { wireTime } from './time.js';

const PIECE = 256 << 10; // Bytes of lines that are read between two looks at the page.
const HEAD = 4096; // Bytes that hold what stands before a column of numbers.
const FIGURE = 720; // Width of a picture that is saved, in CSS pixels.
const REST = 250; // Milliseconds after which what is in view is at rest.
const PACE = 200; // Milliseconds that words stand at least, while what is in view moves on.

// What the buttons of charts by month are called here.
const NAMES = {
  'All months': 'Everything',
  'Select months': 'Select a stretch',
  'Months in view': 'Time in view',
  'First month in view': 'Start of what is in view',
  'Last month in view': 'End of what is in view',
};
const asked = new URLSearchParams(location.search);
const { format: count } = new Intl.NumberFormat('en');
let said = { phrase: inEnglish, tell: (text) => text, count, spoken: {} }; // In English, until another language is there.
const phrase = (text, values) => said.phrase(NAMES[text] ?? text, values);

/** What the engine says of a file, in the language of the page. */
function told(message, name) {
  const file = message.startsWith(`${name}: `) ? `${name}: ` : '';
  return `${file}${said.tell(message.slice(file.length), 'fault')}`;
}

const find = (selector) => document.querySelector(selector);
const dark = matchMedia('screen and (prefers-color-scheme: dark)'); // Paper is light.
const nextTask = () => new Promise((done) => { setTimeout(done); });

// Readers who ask for colours of their own, or for more contrast.
const ofReaders = ['(forced-colors: active)', '(prefers-contrast: more)'].map((query) => matchMedia(query));

let look; // their colours, once somebody asked
let engine; // loaded when a file is there
let shown; // the series on the page: how to draw it, and how to let go of it
let turn = 0; // counts files; who is not the last one stops

const ready = () => { engine ??= load(); return engine; };

function problem(words) {
  find('#problem').textContent = words;
  find('#problem').hidden = !words;
}

const status = (words) => { find('#status').textContent = words; };

/** Reads `blob`: a column goes into the engine as it is, lines piece by piece; nothing when another file took over. */
async function read(name, blob) {
  turn += 1;
  const mine = turn;
  const isOver = () => mine !== turn;
  problem('');
  status('');
  find('#progress').hidden = false;
  find('#reading').textContent = phrase('Reading { $file }', { file: name });
  find('#share').value = 0;
  try {
    await ready();
    const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
    const at = Long.columnAt(head);
    let series;
    if (at) {
      const bytes = await blob.arrayBuffer();
      if (isOver()) return;
      if ((bytes.byteLength - at) % 8) throw new Error(`${name}: expected a column of numbers of 8 bytes each, found one that is cut off`);
      series = Long.ofColumn(head, new Float64Array(bytes, at));
    } else {
      const reader = new LongReader(name);
      for (let from = 0; from < blob.size; from += PIECE) {
        reader.feed(new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer()));
        find('#share').value = from / blob.size;
        await nextTask();
        if (isOver()) {
          reader.free();
          return;
        }
      }
      series = reader.finish();
    }
    show(series, name);
  } catch (error) {
    if (!isOver()) problem(told(error.message, name));
  } finally {
    if (!isOver()) find('#progress').hidden = true;
  }
}

/** Puts a series in the place of the one shown. */
function show(series, file) {
  shown?.end();
  if (said.spoken.words) series.speak(`${said.spoken.words}\n${said.spoken.desk}`);
  const about = series.describe();
  const title = about.name || file;
  const name = file.replace(/\.[^.]*$/, '') || 'series';
  const source = phrase('Source: { $file }, as it was handed over', { file });
  const base = element('canvas', { class: 'base', 'aria-hidden': 'true' });
  const overlay = element('canvas', {
    class: 'overlay', tabindex: '0', role: 'img', 'aria-label': `${title}. ${about.captions.join(' ')}`, 'aria-describedby': 'help-series',
  });
  const help = element('p', { class: 'announce', id: 'help-series' }, phrase('Left and right walk the figures, up and down lead to the highest and lowest in view, Page Up and Page Down go a tenth of it; plus and minus zoom, 0 shows everything, Enter pins, Escape lets go.'));
  const chart = element('div', { class: 'chart', role: 'application' }, base, overlay);
  const more = element('div', { class: 'more' });
  const section = element('section', { class: 'view', id: 'view-series' }, element('h2', {}, title), chart, help,
    ...about.captions.map((text) => element('p', { class: 'caption' }, text)), element('p', { class: 'source' }, source));
  let width = 0;
  let resting;
  let pending;
  let figures;

  const draw = () => {
    width = chart.clientWidth;
    if (!width) return;
    const scale = Math.min(Math.max(parseFloat(getComputedStyle(chart).fontSize) / 17 || 1, 1), Math.max(width / 280, 1), 2.5);
    chart.dataset.scale = scale;
    chart.style.height = `${series.draw(width / scale, devicePixelRatio * scale, dark.matches) * scale}px`;
    time.paint(dark.matches);
  };
  /** The table is of what is in view: made when it is opened, and again when that has come to rest. */
  const fill = () => {
    if (!figures.open) return;
    figures.querySelector('.scroll')?.remove();
    figures.append(table(series.describe().table));
  };
  // Nobody reads words that change with each frame, and laying them out costs as much as the picture.
  let words;
  const tell = (isAtRest) => {
    const months = series.months();
    if (isAtRest || performance.now() - words.since >= PACE) words = { since: performance.now(), text: months.words };
    time.show({ ...months, words: words.text });
  };
  const moved = () => {
    draw();
    tell();
    clearTimeout(resting);
    resting = setTimeout(() => {
      tell(true);
      remake();
    }, REST);
  };
  const remake = () => {
    const isOpen = figures?.open;
    const fresh = tablePart(phrase, isOpen);
    fresh.addEventListener('toggle', () => { if (fresh.open && !fresh.querySelector('.scroll')) fill(); });
    const hadFocus = figures?.contains(document.activeElement);
    if (figures) figures.replaceWith(fresh);
    figures = fresh;
    fill();
    if (hadFocus) fresh.querySelector('summary').focus();
  };
  const place = ({ clientX, clientY }) => {
    const box = overlay.getBoundingClientRect();
    const scale = Number(chart.dataset.scale) || 1;
    return [(clientX - box.left) / scale, (clientY - box.top) / scale];
  };
  const act = (work) => {
    const answer = work(series, 0);
    if (answer?.spoken) {
      clearTimeout(pending);
      pending = setTimeout(() => { find('#live').textContent = answer.spoken; }, 60);
    }
    return answer;
  };
  const redraw = (answer) => { if (answer?.redraw) moved(); };

  series.attach(base, overlay);
  const dress = () => section.querySelectorAll('canvas').forEach((canvas) => look?.dress(canvas));
  const time = wireTime({ phrase, overlay, place, act, call: (work) => work(series, 0), draw: moved, refresh: moved, after() {} });
  const point = (kind) => (event) => redraw(act(() => series.pointer(0, kind, ...place(event))));
  const move = point('move');
  overlay.addEventListener('pointermove', (event) => { if (!event.buttons) move(event); });
  overlay.addEventListener('pointerleave', point('leave'));
  overlay.addEventListener('click', point('press'));
  overlay.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = act(() => series.key(0, event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key));
    if (answer.handled) event.preventDefault();
    redraw(answer);
  });
  let isThere = true; // Taking the canvas away blurs it.
  overlay.addEventListener('blur', () => isThere && series.blur());

  const fit = button(phrase('Fit the height to what is in view'), () => {
    const isFitted = fit.getAttribute('aria-pressed') !== 'true';
    fit.setAttribute('aria-pressed', isFitted);
    series.fit(isFitted);
    draw();
  });
  fit.setAttribute('aria-pressed', 'false');
  const files = element('span', { class: 'files' },
    button('SVG', () => save(`${name}.svg`, new Blob([series.svg(FIGURE, dark.matches, title, source)], { type: 'image/svg+xml' }))),
    button(phrase('CSV of what is in view'), () => save(`${name}.csv`, new Blob([series.csv()], { type: 'text/csv' }))),
    button(phrase('Column, for opening at once'), () => save(`${name}.column`, new Blob([series.column()]))));
  chart.after(time.bar);
  section.append(element('div', { class: 'controls' }, fit, files), more);
  remake();
  more.append(
    ...about.methods.map(({ title: name, lines }) => details('method', name, false, element('ul', {}, ...lines.map((line) => element('li', {}, line))))),
    figures,
    ...(about.notes.length ? [details('notes', phrase('Set aside: { $count } lines were read, these could not be used', { count: said.count(about.records) }), false, element('ul', {}, ...about.notes.map((text) => element('li', {}, said.tell(text, 'told')))))] : []),
  );
  find('#views').replaceChildren(section);
  dress();
  tell(true);

  const observer = new ResizeObserver(() => { if (Math.abs(chart.clientWidth - width) >= 1) draw(); });
  observer.observe(chart);
  shown = {
    dress,
    draw() {
      time.forget();
      draw();
    },
    end() {
      observer.disconnect();
      clearTimeout(resting);
      isThere = false;
      series.free();
    },
  };
  draw();
  const read = phrase('{ $count } lines were read.', { count: said.count(about.records) });
  const rest = phrase('Some could not be used; they are listed below the chart.');
  status(about.notes.length ? `${read}${read.endsWith('。') ? '' : ' '}${rest}` : read);
}

// --- intake -----------------------------------------------------------------

find('#pick').addEventListener('change', ({ target }) => {
  const [file] = target.files;
  if (file) read(file.name, file);
  target.value = '';
});
find('#cancel').addEventListener('click', () => {
  turn += 1;
  find('#progress').hidden = true;
  status(phrase('Cancelled: nothing of this file was kept.'));
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  find('#drop').classList.add('is-over');
});
addEventListener('dragleave', (event) => { if (!event.relatedTarget) find('#drop').classList.remove('is-over'); });
addEventListener('drop', (event) => {
  event.preventDefault();
  find('#drop').classList.remove('is-over');
  const [file] = event.dataTransfer.files;
  if (file) read(file.name, file);
});

// Letters, colours and sharpness may change under a chart.
const drawAgain = () => {
  look?.changed();
  shown?.draw();
};
async function lookAgain() {
  if (!look && ofReaders.some(({ matches }) => matches)) {
    const made = await import('./look.js').catch(() => undefined);
    look = made?.lookOf(document.body, { isDark: () => dark.matches });
    shown?.dress();
  }
  drawAgain();
}
ofReaders.forEach((query) => query.addEventListener('change', lookAgain));
await lookAgain();
dark.addEventListener('change', drawAgain);
document.fonts.addEventListener('loadingdone', drawAgain);
const rearm = () => matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => { drawAgain(); rearm(); }, { once: true });
rearm();

/** A file of this site, named in the address. */
async function pointed(path) {
  const url = new URL(path, location.href);
  try {
    if (url.origin !== location.origin) throw new Error('expected a file of this site, found another site’s');
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`expected the file, found HTTP ${answer.status}`);
    await read(url.pathname.split('/').at(-1), await answer.blob());
  } catch (error) {
    problem(`${path}: ${told(error.message)}`);
  }
}

const tag = asked.get('lang') ?? 'en';
if (!/^en(-|$)/i.test(tag)) {
  const { problem: missing } = await (said = await import('./desk-words.js')).speak(tag);
  problem(missing ?? '');
}
offer(find('#language'), () => !shown || asked.has('file') || confirm(phrase('The page begins anew in another language, without the files that were read. Go on?')));
if (asked.has('file')) await pointed(asked.get('file'));
document.documentElement.dataset.ready = 'true';
