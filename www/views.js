// Charts in a part of a page: every number, word and pixel comes from the
// engine. The page of the stories, the page for files, published pages and the
// element for pages of others all draw with this.

import { button, details, element, problemIn, save, table } from './dom.js';
import { engine, READS } from './engine.js';
import { wireEvents } from './events.js';
import { phrases } from './phrase.js';
import { wireTime } from './time.js';

// Kinds with every line of goods: their module comes with the engine that draws them.
const GOODS = ['rank', 'heat', 'density'];
let goods;

const FIGURE = 720; // Width of a picture that is saved, in CSS pixels.
const dark = matchMedia('(prefers-color-scheme: dark)');
const alive = new Set(); // all charts of the page: they share one engine
let Tradefall; // the engine's class, of the instance in use
let instances = 0; // so many there were; charts of earlier ones are void
let level = 0; // of the engine in use: 1 has all kinds of views, 2 reads them too
let waking; // the instance that is to take over

/** Loads a fresh instance: a panic leaves the old one unusable. `wanted`: what it is to know (engine.js). */
export async function loadEngine(wanted = level) {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser cannot run WebAssembly, or a policy forbids it. The charts need it.');
  try {
    [Tradefall, goods] = await Promise.all([engine(wanted), wanted ? import('./goods.js') : goods]);
    instances += 1;
    level = Number(wanted);
  } catch (error) {
    throw new Error(`The engine could not be loaded: ${error.message}`);
  }
}

/** Sees to it that the engine in use has all kinds of views, and the languages. */
export const wholeEngine = async () => { if (!level) await renew(1); };

/** How wide the engine lays a text out. */
export const widthOf = (text, size, isBold) => Tradefall.text_width(text, size, isBold);

/** Another instance takes over all charts of the page, with what was chosen in each. */
async function renew(wanted = level) {
  const isUpgrade = wanted > level;
  try {
    await (waking ??= loadEngine(wanted));
  } finally {
    waking = undefined;
  }
  if (wanted > level) await renew(wanted);
  alive.forEach((charts) => charts.revive(isUpgrade));
}

/** Redraws when the pixel ratio or the theme changes; a width is watched by its charts. */
export function watch() {
  const drawAll = () => alive.forEach((charts) => charts.drawAll());
  dark.addEventListener('change', drawAll);
  matchMedia('(forced-colors: active)').addEventListener('change', drawAll);
  const rearm = () => matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    .addEventListener('change', () => { drawAll(); rearm(); }, { once: true });
  rearm();
}

/** How much larger the text around a chart is than usual, by a reader's choice or a host's. */
const textScale = (node) => Math.min(Math.max(parseFloat(getComputedStyle(node).fontSize) / 17 || 1, 1), 2.5);

const opened = (node) => [...node.querySelectorAll('details[open]')].map(({ className }) => className);

/**
 * Charts of one story at a time, in `box`; what is to be announced goes to
 * `live` and, with its kind, to `told`. `isDark` says which colours are asked
 * for, `look` (look.js) which letters and colours of the page's own.
 */
export function makeCharts({ box, live, isDark = () => dark.matches, look, told = () => {} }) {
  const views = []; // per view: its elements, the width drawn, what was chosen
  let app; // the story in the instance in use; none while another one is loaded
  let madeBy; // the instance that `app` is in
  let isReviving = false;
  let input; // what the story was made from, for a fresh instance
  let state = ''; // what the reader chose, as in the address
  let settled = () => {}; // told when that has changed
  let stills = new Map(); // what stood in a published page, by section: pictures, and what was opened
  let pending;
  let phrase; // says the page's own words
  let shrink = 1; // how much smaller charts are drawn than usual, to fit a frame

  const observer = new ResizeObserver(() => views.forEach((view, index) => {
    if (view.isAttached && !view.isDue && Math.abs(view.chart.clientWidth - view.width) >= 1) draw(index);
  }));

  const near = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) upgrade();
  }, { rootMargin: '600px' });

  /** Calls the engine; when it panics, another instance takes over. */
  function call(index, work) {
    try {
      return app && work();
    } catch (error) {
      recover(views[index], error);
      return undefined;
    }
  }

  const panicked = ({ message }) => `${phrase('Something went wrong while drawing; the picture may be old.')} ${message}`;

  async function recover({ section }, error) {
    app = undefined;
    problemIn(section, panicked(error));
    if (isReviving) return; // It would panic for ever.
    try {
      await renew();
    } catch (again) {
      problemIn(section, panicked(again));
    }
  }

  /** Draws what was chosen with the instance now in use; the keys go on from where they stand, if the earlier one can still say that. */
  function revive(isUpgrade) {
    if (!input || madeBy === instances) return;
    const walked = isUpgrade && madeBy === instances - 1 && app?.walked();
    app = undefined;
    madeBy = instances;
    isReviving = true;
    try {
      const fresh = new Tradefall(input.story, input.files);
      if (input.words) fresh.speak(input.words);
      if (walked) fresh.walk_on(walked);
      else fresh.set_state(state);
      views.forEach(({ base, overlay, isAttached }, index) => { if (isAttached) fresh.attach(index, base, overlay); });
      app = fresh;
      if (level) views.forEach((view, index) => { if (view.isWaiting) build(index, input.story); });
      showMonths();
      drawAll();
    } catch (error) {
      app = undefined;
      if (views[0]) problemIn(views[0].section, panicked(error));
    } finally {
      isReviving = false;
    }
  }

  /** The engine with all kinds of views takes over, as a reader comes near one that the small one lacks. */
  async function upgrade() {
    near.disconnect();
    const waiting = views.filter((view) => view.isWaiting);
    try {
      await renew(1);
    } catch (error) {
      waiting.forEach(({ section }) => problemIn(section, error.message));
    }
  }

  /** Puts a story in the place of the one shown; says what it is. */
  function begin(made) {
    const next = new Tradefall(made.story, made.files);
    if (made.words) next.speak(made.words); // By the engine with all kinds of views alone.
    observer.disconnect();
    near.disconnect();
    app?.free();
    app = next;
    madeBy = instances;
    input = made;
    phrase = phrases(made.words);
    state = '';
    views.length = 0;
    stills = new Map([...box.children].map((section) => [
      section.id, { section, pictures: [...section.querySelectorAll('.still')], open: opened(section) },
    ]));
    box.replaceChildren();
    return app.describe();
  }

  /** Draws a view, if it has a width. */
  function draw(index) {
    const view = views[index];
    const width = view.isAttached && view.chart.clientWidth;
    if (!width) return;
    view.width = width;
    // Where text is larger, the whole picture is.
    const scale = view.scale = Math.min(textScale(box), Math.max(width / 280, 1)) * shrink;
    const height = call(index, () => app.draw(index, width / scale, devicePixelRatio * scale, isDark()));
    if (height) view.chart.style.height = `${height * scale}px`;
    view.goods?.show();
    view.time?.paint(isDark());
  }

  const drawAll = () => views.forEach((_, index) => draw(index));

  /** Draws the charts that are seen as the page opens, from top to bottom; the others are due. */
  function drawSeen() {
    views.forEach((view, index) => {
      view.isDue = view.isAttached && view.chart.getBoundingClientRect().top > innerHeight;
      if (!view.isDue) draw(index);
    });
  }

  /** Draws each of the others in a task of its own, after the frame that shows the first: nobody waits for what nobody sees. */
  async function drawDue() {
    for (const [index, view] of views.entries()) {
      if (!view.isDue) continue;
      // Frames that are out of view are given no frames.
      await Promise.race([new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }), new Promise((done) => { setTimeout(done, 50); })]);
      view.isDue = false;
      draw(index);
    }
  }

  /** Draws the charts smaller, so that the page, whose height `tall` tells, has at most `most` pixels; not so small that nothing is read. */
  function fit(tall, most) {
    shrink = 1;
    drawAll();
    for (let over = tall() - most, turn = 0; over > 0 && turn < 8 && shrink > 0.5; over = tall() - most, turn += 1) {
      const charts = views.reduce((sum, { chart }) => sum + (chart?.clientHeight ?? 0), 0);
      shrink = Math.max(shrink * Math.max(1 - over / charts, 0.7), 0.5);
      drawAll();
    }
  }

  /** Draws the charts with a time axis, and says which months are in view. */
  function drawTime() {
    views.forEach(({ time, isAttached }, index) => {
      const months = isAttached && call(index, () => app.months(index));
      time?.show(months);
      if (months) draw(index);
    });
  }

  /** Draws what an answer of the engine asks for. */
  function redraw(answer) {
    if (answer?.redraw === 'views') refresh();
    if (answer?.redraw === 'charts') drawTime();
  }

  /** Says which months are in view, and which event is pinned. */
  function showMonths() {
    views.forEach((view, index) => {
      view.time?.show(app.months(index));
      const pinned = app.pinned(index);
      view.events?.show(pinned, pinned !== view.pinned);
      view.goods?.chosen();
      view.pinned = pinned;
    });
  }

  /** Remembers what the reader chose, also after a panic. */
  function settle() {
    if (!app) return;
    state = app.state();
    showMonths();
    settled(state);
  }

  /** A place on the upper canvas of a view, in the engine's pixels. */
  const place = (index) => ({ clientX, clientY }) => {
    const { scale = 1, overlay } = views[index];
    const box = overlay.getBoundingClientRect();
    return [(clientX - box.left) / scale, (clientY - box.top) / scale];
  };

  /** Calls `work` with what the reader chose, whenever that has changed. */
  const onSettled = (work) => { settled = work; };
  const chosenState = () => state;

  /** Chooses what an address says, before the views are built; returns what of it is not here, in words. */
  function choose(text) {
    const notes = app.set_state(text);
    state = app.state();
    return notes;
  }

  /** Shows what was chosen since the views were built. */
  function refresh() {
    views.forEach((view, index) => { if (!view.isWaiting) fill(index, app.view(index)); });
    showMonths();
    drawAll();
  }

  function say(answer) {
    if (!answer?.spoken) return;
    told('point', answer.spoken);
    clearTimeout(pending);
    pending = setTimeout(() => { live.textContent = answer.spoken; }, 60);
  }

  function wire(index, overlay) {
    const point = (kind) => (event) => {
      const answer = act(index, () => app.pointer(index, kind, ...place(index)(event)));
      redraw(answer);
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
      redraw(answer);
      if (answer?.handled) settle();
      say(answer);
    });
    overlay.addEventListener('blur', () => call(index, () => app.focus(index, false)));
    if (!app.months(index)) return;
    views[index].time = wireTime({ phrase, overlay, place: place(index), act: (work) => act(index, work), draw: drawTime, refresh, after: settle });
    views[index].chart.after(views[index].time.bar, views[index].events.card);
  }

  function act(index, work) {
    const answer = call(index, () => work(app, index));
    say(answer);
    return answer;
  }

  /** The events of a view beside its chart: a card, and a list of a timeline. */
  function eventsOf(index, hasList) {
    const chosen = (work) => {
      redraw(act(index, work));
      settle();
    };
    return wireEvents({
      phrase,
      read: (query) => call(index, () => app.events(index, query)),
      current: () => app?.pinned(index),
      effects: (at) => call(index, () => app.effects(at)),
      compare: (at) => chosen(() => app.compare_event(at)),
      choose: (at) => chosen(() => app.choose(index, at)),
      step: (by) => chosen(() => app.step(index, by)),
      letGo: () => { chosen(() => app.key(index, 'Escape')); views[index].overlay.focus(); },
      hasList,
    });
  }

  /** What readers take away is made by the engine with all kinds of views, loaded for the first of them. */
  async function made(index, work) {
    try {
      if (!level) await renew(1);
    } catch (error) {
      problemIn(views[index].section, error.message);
    }
    return level ? call(index, work) : undefined;
  }

  /** A view as a file: SVG, PNG with `scale` pixels to one of CSS, or CSV. */
  const files = {
    async svg(index) {
      const picture = await made(index, () => app.svg(index, FIGURE, isDark()));
      return picture && new Blob([look ? look.inSvg(picture) : picture], { type: 'image/svg+xml' });
    },
    async png(index, scale = 2) {
      const canvas = element('canvas');
      look?.dress(canvas);
      await made(index, () => app.paint_figure(index, canvas, FIGURE, scale, isDark()));
      // At once: toBlob waits for an idle moment, which a busy or hidden page may not have.
      const [, code] = canvas.toDataURL().split(',');
      return new Blob([Uint8Array.from(atob(code), (char) => char.charCodeAt(0))], { type: 'image/png' });
    },
    async csv(index) {
      const figures = await made(index, () => app.csv(index));
      return figures && new Blob([figures], { type: 'text/csv' });
    },
  };

  const downloads = (index, name) => Object.entries(files).map(([kind, make]) => button(kind.toUpperCase(), async () => {
    const file = await make(index);
    if (file) save(`${name}.${kind}`, file);
  }));

  /** A choice with steps from least to most; the picture follows while it moves. */
  function range(index, { name, label, value, choices }) {
    const input = element('input', { type: 'range', name, min: 0, max: choices.length - 1 });
    input.value = choices.findIndex((choice) => choice.value === value);
    const words = element('span', { class: 'step', 'aria-hidden': 'true' });
    const at = () => choices[input.valueAsNumber];
    const tell = () => { words.textContent = at().label; input.setAttribute('aria-valuetext', at().label); };
    tell();
    input.addEventListener('input', () => {
      tell();
      views[index].chosen.set(name, at().value);
      call(index, () => app.set_option(index, name, at().value));
      const about = call(index, () => app.view(index));
      if (!about) return;
      fill(index, about, [], true);
      draw(index);
    });
    input.addEventListener('change', settle);
    return element('label', { class: 'range' }, element('span', {}, label), input, words);
  }

  function option(index, about) {
    if (about.range) return range(index, about);
    const { name, label, value, choices } = about;
    const view = views[index];
    const select = element('select', { name }, ...choices.map((choice) => element('option', { value: choice.value }, choice.label)));
    select.value = value;
    select.addEventListener('change', () => {
      view.chosen.set(name, select.value);
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

  /** The part of a view that reads it; what is in it comes when it is opened, with the engine that knows it. */
  function readingOf(index, isOpen) {
    const part = details('reading', phrase('Read or hear this chart'), isOpen);
    const fill = async () => {
      if (!part.open || part.children.length > 1) return;
      const waits = element('p', { class: 'count', role: 'status' }, '…');
      part.append(waits);
      try {
        const [{ reading }] = await Promise.all([import('./reading.js'), level > 1 || renew(2)]);
        const ask = (work) => call(index, work);
        const shown = (work) => redraw(act(index, work));
        waits.replaceWith(...reading({
          view: part,
          id: views[index].section.id,
          read: ask(() => app.reading(index)),
          word: (key) => ask(() => app.word(key)),
          outline: (path) => ask(() => app.outline(index, path)) ?? [],
          melody: (group, speed) => ask(() => app.melody(index, group, speed)),
          stand: (path) => shown(() => app.stand(index, path)),
          hear: (group, at) => shown(() => app.hear(index, group, at)),
          leave: () => ask(() => app.focus(index, false)),
        }));
      } catch (error) {
        waits.textContent = error.message;
      }
    };
    part.addEventListener('toggle', fill);
    return part;
  }

  /** What depends on the options of a view: captions, choices, arithmetic, table. */
  function fill(index, { captions, options, methods, table: figures }, open = [], isMoving = false) {
    const view = views[index];
    const isOpen = (name) => view.more.querySelector(`.${name}`)?.open ?? open.includes(name);
    view.captions.replaceChildren(...captions.map((text) => element('p', { class: 'caption' }, text)));
    if (!isMoving) view.controls.replaceChildren(...options.map((one) => option(index, one)), view.files);
    const parts = methods.flatMap(({ title, lines }) => [
      element('h3', {}, title), element('ul', {}, ...lines.map((line) => element('li', {}, line))),
    ]);
    view.more.replaceChildren(
      ...(READS ? [readingOf(index, isOpen('reading'))] : []),
      ...(parts.length ? [details('method', phrase('How was this computed?'), isOpen('method'), ...parts)] : []),
      ...(view.events?.more ? [view.events.more] : []),
      ...(view.goods?.more(isOpen('data')) ?? []),
      ...(figures.header.length ? [details('data', phrase('The figures as a table'), isOpen('data'), table(figures))] : []),
    );
    view.events?.fill();
  }

  /** A view that waits for the engine that knows its kind: as published, or as a place with its title. */
  function wait(index, about) {
    const id = `view-${about.id}`;
    const section = stills.get(id)?.section ?? element('section', { class: 'view', id }, element('h2', {}, about.title),
      about.text && element('p', { class: 'text' }, about.text), element('div', { class: 'chart later' }));
    views[index] = { section, isWaiting: true };
    box.append(section);
    near.observe(section);
  }

  /** Appends a view of the story; what was chosen in it before is kept. */
  function build(index, story, { chosen = new Map(), open = [] } = {}) {
    chosen.forEach((value, name) => app.set_option(index, name, value));
    const about = app.view(index);
    if (about.later) {
      wait(index, about);
      return;
    }
    const help = element('p', { class: 'announce', id: `help-${about.id}` }, about.help);
    const base = element('canvas', { class: 'base', 'aria-hidden': 'true' });
    const overlay = element('canvas', {
      class: 'overlay', tabindex: '0', role: 'application', 'aria-label': input.story.views[index].alt ?? about.label, 'aria-describedby': help.id,
    });
    const chart = element('div', { class: 'chart' }, base, overlay);
    const captions = element('div');
    const controls = element('div', { class: 'controls' });
    const more = element('div', { class: 'more' });
    const section = element('section', { class: 'view', id: `view-${about.id}` }, element('h2', {}, about.title),
      about.text && element('p', { class: 'text' }, about.text), chart, help, captions,
      element('p', { class: 'source' }, phrase('Source: { $source }', about)), controls, more);
    const exports = element('span', { class: 'files' }, ...downloads(index, `${story.id}-${about.id}`));
    const waited = views[index]?.section;
    const view = { section, chart, base, overlay, captions, controls, more, files: exports, width: 0, chosen };
    views[index] = view;
    if (['flow', 'timeline'].includes(about.kind) && !about.problem) view.events = eventsOf(index, about.kind === 'timeline');
    const { pictures = [], open: wasOpen = [] } = stills.get(section.id) ?? {};
    fill(index, about, [...open, ...wasOpen]);
    if (waited) waited.replaceWith(section);
    else box.append(section);
    chart.append(...pictures); // For paper, and should the canvas go.
    chart.classList.toggle('live', pictures.length > 0);
    try {
      if (about.problem) throw new Error(about.problem);
      look?.dress(base);
      look?.dress(overlay);
      app.attach(index, base, overlay);
      view.isAttached = true;
      wire(index, overlay);
      if (GOODS.includes(about.kind)) {
        view.goods = goods.wireGoods({
          phrase, view, views, about, settle, say, draw: (at = index) => draw(at), act: (work) => act(index, work), call: (work) => call(index, () => work(app, index)), fill: (at = index) => fill(at, app.view(at)),
        });
        more.append(...view.goods.more(open.includes('data')));
      }
      observer.observe(chart);
    } catch (error) {
      chart.hidden = true;
      controls.hidden = Boolean(about.problem);
      problemIn(section, error.message);
    }
  }

  /** What the reader chose in each view, and opened under it. */
  const kept = () => views.map(({ chosen, section }) => ({ chosen, open: opened(section) }));

  /** What all charts say, in sentences. */
  const captions = () => views.flatMap((_, index) => call(index, () => app.view(index))?.captions ?? []);

  /** Lets go of engine and page. */
  function end() {
    observer.disconnect();
    near.disconnect();
    alive.delete(charts);
    app?.free();
    app = input = undefined;
  }

  const charts = { begin, build, captions, choose, chosenState, draw, drawAll, drawDue, drawSeen, end, files, fit, kept, onSettled, refresh, revive, showMonths };
  alive.add(charts);
  return charts;
}
