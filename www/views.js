// Charts in a part of a page: every number, word and pixel comes from the
// engine. The page of the stories, the page for files, published pages and the
// element for pages of others all draw with this.

import { button, details, element, problemIn, save, table, tablePart } from './dom.js';
import { ahead, engine, grow, HELD, READS } from './engine.js';
import { wireEvents } from './events.js';
import { inEnglish } from './phrase.js';
import { wireTime } from './time.js';

// Parts of the engine by number: the first, 0, is there from the start. See
// tests/web/parts.mjs for what is in them.
const KINDS = 1; // claims, before and after, texts of timelines
const USE = 2; // pointing, keys, events, addresses, and timelines
const STUDIES = 3; // pictures to take away; every further part stands on these three
const FILES = 4; // tables to take away
const READING = 5;
const GOODS = 6; // every line of goods; with a module of the page's own
let goods;
let tall; // tiles of pictures higher than a screen, with the part for use

const OURS = /^(.|Arrow\w+|Home|End|Page\w+|Enter|Escape|Backspace)$/; // keys that charts may answer

const FIGURE = 720; // Width of a picture that is saved, in CSS pixels.
const dark = matchMedia('screen and (prefers-color-scheme:dark)'); // Paper is light.
const alive = new Set(); // all charts of the page: they share one engine
let Tradefall; // the engine's class, of the instance in use
let instances = 0; // so many there were; charts of earlier ones are void
let there = new Set([0]); // the parts of the engine that are there
let waking; // the instance that is to take over

/** Whatever the engine's module says when it cannot be had, in words. */
const told = async (work) => {
  try {
    return await work();
  } catch (error) {
    throw new Error(`The engine could not be loaded: ${error.message}`);
  }
};

/** A part and those that it stands on. */
const withBelow = (part) => [0, KINDS, USE, STUDIES].filter((below) => below < part).concat(part);

/** Each part once, after those that it stands on. */
const inOrder = (parts) => [...new Set(parts)].sort((a, b) => a - b);

/** Loads what of the page's modules comes with some parts. */
async function modules(parts) {
  // Each is set when it is there: who asks for less at the same time takes nothing away.
  await Promise.all([
    !parts.includes(USE) || import('./tall.js').then((module) => { tall = module; }),
    !parts.includes(GOODS) || import('./goods.js').then((module) => { goods = module; }),
  ]);
}

/** Loads a fresh instance, with the parts `wanted` and those that were there: a panic leaves the old one unusable. */
export async function loadEngine(...wanted) {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser cannot run WebAssembly, or a policy forbids it. The charts need it.');
  const least = new Set([...there, ...HELD]);
  let most = new Set([...least, ...wanted.flatMap(withBelow)]);
  const have = async () => {
    const parts = inOrder(most);
    [Tradefall] = await Promise.all([engine(parts.slice(1)), modules(parts)]);
  };
  await told(() => have().catch((error) => {
    if (most.size === least.size) throw error;
    most = least; // What draws may be there; the rest is asked for again where it is needed, and said.
    return have();
  }));
  instances += 1;
  there = most;
}

/** The part of the engine that a story's texts and first pictures need. It is asked for at once. */
export function needs(story) {
  const views = story?.views;
  const least = Array.isArray(views) && views.some((view) => ['claims', 'collapse', 'timeline'].includes(view?.kind)) ? KINDS : 0;
  ahead(least);
  return least;
}

/** Adds parts of the engine, and those that they stand on, for all charts of the page. */
export async function bring(...wanted) {
  const more = wanted.flatMap(withBelow).filter((part) => !there.has(part));
  if (more.length) {
    await told(async () => {
      await waking; // What is about to be replaced gets no parts any more.
      await Promise.all([modules(more), grow(inOrder(more))]);
    });
    more.forEach((part) => there.add(part));
  }
  alive.forEach((charts) => charts.revive());
}

/** Waits until the next frame is painted; frames of pages that are out of view are given none, so not for ever. */
export const painted = () => Promise.race([new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }), new Promise((done) => { setTimeout(done, 50); })]);

/** How wide the engine lays a text out. */
export const widthOf = (text, size, isBold) => Tradefall.text_width(text, size, isBold);

/** Another instance takes over all charts of the page, with what was chosen in each. */
async function renew() {
  try {
    await (waking ??= loadEngine());
  } finally {
    waking = undefined;
  }
  alive.forEach((charts) => charts.revive());
}

/** What a reader's system asks for beside light and dark. */
export const ofReaders = ['(forced-colors: active)', '(prefers-contrast: more)'].map((query) => matchMedia(query));

/** Letters and colours that are not ours: of a host that shines through or published in letters of its own, of readers who ask for their own. */
export async function lookAsked(node, { isClear, isDark = () => dark.matches } = {}) {
  if (!isClear && !('letters' in document.body.dataset) && !ofReaders.some(({ matches }) => matches)) return undefined;
  const made = await import('./look.js').catch(() => undefined);
  return made?.lookOf(node, { isDark, widthOf });
}

/** Redraws when the pixel ratio or the theme changes, or letters have come that a chart was drawn without; a width is watched by its charts. */
export function watch() {
  const drawAll = () => alive.forEach((charts) => charts.drawAll());
  dark.addEventListener('change', drawAll);
  document.fonts.addEventListener('loadingdone', drawAll);
  ofReaders.forEach((query) => query.addEventListener('change', drawAll));
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
  let has; // the parts of the engine that `app` knows of
  let isReviving = false;
  let input; // what the story was made from, for a fresh instance
  let state = ''; // what the reader chose, as in the address
  let settled = () => {}; // told when that has changed
  let stills = new Map(); // what stood in a published page, by section: pictures, and what was opened
  let pending;
  let phrase; // says the page's own words, and what went wrong
  let shrink = 1; // how much smaller charts are drawn than usual, to fit a frame

  const observer = new ResizeObserver(() => views.forEach((view, index) => {
    if (view.isAttached && !view.isDue && !view.isLate && Math.abs(view.chart.clientWidth - view.width) >= 1) draw(index);
  }));

  // Who comes to a chart with a pointer or a key will want to use it.
  for (const type of ['pointerover', 'focusin']) {
    box.addEventListener(type, () => { if (app && !there.has(USE)) bring(USE).catch(() => {}); });
  }

  const near = new IntersectionObserver((entries) => {
    const seen = new Set(entries.filter((entry) => entry.isIntersecting).map(({ target }) => target));
    upgrade(views.filter(({ isLate, section }) => isLate && seen.has(section)));
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

  const fail = ({ section }, { message }) => problemIn(section, phrase(message));
  const panicked = (view, { message }) => problemIn(view.section, `${phrase('Something went wrong while drawing; the picture may be old.')} ${phrase(message)}`);

  async function recover(view, error) {
    app = undefined;
    panicked(view, error);
    if (isReviving) return; // It would panic for ever.
    try {
      await renew();
    } catch (again) {
      panicked(view, again);
    }
  }

  /** The story in the instance in use, with the parts of the engine that are there. */
  function make({ story, files, words }) {
    const made = new Tradefall(story, files, there.has(KINDS));
    if (words) made.speak(words);
    has = new Set([0, KINDS].filter((part) => there.has(part)));
    tell(made);
    madeBy = instances;
    return made;
  }

  /** Tells the story of parts that it does not know of; what adds to a story comes with the part for use. */
  function tell(made) {
    if (!there.has(USE)) return;
    for (const part of inOrder(there)) {
      if (has.has(part)) continue;
      has.add(part);
      made.bring(part);
      if (part === READING) made.bring_reading();
    }
  }

  /** Goes on with the engine as it is now: with parts that have come, or in another instance. */
  function revive() {
    // One that is lost waits for the instance that takes over.
    if (!input || (madeBy === instances && (!app || has.size === there.size))) return;
    isReviving = true;
    try {
      // Before the part for use is there, it is begun anew.
      const isFresh = madeBy !== instances || !there.has(USE);
      if (isFresh) {
        if (madeBy === instances) app.free();
        app = undefined;
        const fresh = make(input);
        if (state) fresh.set_state(state);
        views.forEach(({ base, overlay, isAttached }, index) => { if (isAttached) fresh.attach(index, base, overlay); });
        app = fresh;
      } else {
        tell(app);
      }
      const waited = [...views.keys()].filter((index) => views[index].isLate && there.has(views[index].part));
      waited.forEach((index) => (views[index].isWaiting ? build(index, input.story) : come(index)));
      showMonths();
      if (isFresh || state) drawAll();
      else waited.forEach(draw);
    } catch (error) {
      app = undefined;
      if (views[0]) panicked(views[0], error);
    } finally {
      isReviving = false;
    }
  }

  /** More of the engine comes, as a reader comes near views that need it. */
  async function upgrade(waiting) {
    if (!waiting.length) return;
    waiting.forEach(({ section }) => near.unobserve(section));
    try {
      await bring(...waiting.map(({ part }) => part));
    } catch (error) {
      waiting.forEach((view) => fail(view, error));
    }
  }

  /** Does `work` when the part of the engine is there that readers use: at once, or as soon as it has come. */
  function use(index, work) {
    if (there.has(USE) && app) return work();
    bring(USE).then(() => redraw(work()), (error) => fail(views[index], error));
    return undefined;
  }

  /** Puts a story in the place of the one shown; says what it is. */
  function begin(made) {
    const next = make(made);
    observer.disconnect();
    near.disconnect();
    app?.free();
    app = next;
    input = made;
    phrase = made.phrase ?? inEnglish;
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
    if (!width || view.isLate) return;
    view.width = width;
    // Where text is larger, the whole picture is.
    const scale = view.scale = Math.min(textScale(box), Math.max(width / 280, 1)) * shrink;
    const height = call(index, () => app.draw(index, width / scale, devicePixelRatio * scale, isDark(), tall?.MOST));
    if (height) {
      view.chart.style.height = `${height * scale}px`;
      tall?.lay(view, height, scale, (...tile) => call(index, () => app.tile(index, ...tile)), look);
    }
    view.goods?.show();
    view.time?.paint(isDark(), scale, view.months = call(index, () => app.months(index)));
  }

  const drawAll = () => {
    look?.changed();
    views.forEach((view, index) => {
      view.time?.forget();
      draw(index);
    });
  };

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
      await painted();
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
    // What reads a layout stands before what changes it: a frame has one.
    views.forEach(({ time }, index) => time && draw(index));
    views.forEach(({ time, months }) => months && time.show(months));
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
    if (!app || !there.has(USE)) return;
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

  /** The same after all that could be undone, which it undoes. */
  function past() {
    const all = [state];
    const at = views.findIndex(({ time }) => time);
    while (state && app?.months(at)?.canUndo) {
      app.key(at, 'Backspace');
      all.unshift(app.state());
    }
    return all;
  }

  /** Chooses what an address says, with the part of the engine that reads it; returns what of it is not here, in words. */
  async function choose(text) {
    try {
      if (text) await bring(USE);
    } catch (error) {
      return [phrase(error.message)];
    }
    if (!app || !there.has(USE)) return []; // Nothing was chosen yet, and nothing is to be.
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
    overlay.addEventListener('pointerleave', (event) => { if (there.has(USE)) point('leave')(event); });
    // A click comes only after a press that did not scroll the page.
    overlay.addEventListener('click', point('press'));
    const key = (event, name) => use(index, () => {
      const answer = call(index, () => app.key(index, name));
      if (answer?.handled) event.preventDefault();
      redraw(answer);
      if (answer?.handled) settle();
      say(answer);
    });
    overlay.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // Nobody can say yet whether it is for the chart; the page does not scroll meanwhile.
      if (!there.has(USE) && OURS.test(event.key)) event.preventDefault();
      key(event, event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key);
    });
    overlay.addEventListener('blur', () => { if (there.has(USE)) call(index, () => app.focus(index, false)); });
    if (!app.months(index)) return;
    views[index].time = wireTime({
      phrase, overlay, place: place(index), act: (work) => act(index, work), call: (work) => call(index, () => work(app, index)), draw: drawTime, refresh, after: settle,
    });
    look?.dress(views[index].time.bar.querySelector('canvas'));
    views[index].chart.after(views[index].time.bar, views[index].events.card);
  }

  const act = (index, work) => use(index, () => {
    const answer = call(index, () => work(app, index));
    say(answer);
    return answer;
  });

  /** The events of a view beside its chart: a card, and a list of a timeline. */
  function eventsOf(index, hasList) {
    const chosen = (work) => {
      redraw(act(index, work));
      settle();
    };
    return wireEvents({
      phrase,
      read: (query) => (!there.has(USE) ? [] : call(index, () => app.events(index, query))),
      ready: (work) => use(index, work),
      current: () => app?.pinned(index),
      effects: (at) => call(index, () => app.effects(at)),
      compare: (at) => chosen(() => app.compare_event(at)),
      choose: (at) => chosen(() => app.choose(index, at)),
      step: (by) => chosen(() => app.step(index, by)),
      letGo: () => { chosen(() => app.key(index, 'Escape')); views[index].overlay.focus(); },
      hasList,
    });
  }

  /** What readers take away is made by a part of the engine that is loaded for the first of them. */
  async function made(index, work, part = STUDIES) {
    try {
      await bring(part, views[index].part);
    } catch (error) {
      fail(views[index], error);
    }
    return there.has(part) && there.has(views[index].part) ? call(index, work) : undefined;
  }

  /** A view as a file: SVG, PNG with `scale` pixels to one of CSS, or CSV. */
  const files = {
    async svg(index) {
      const picture = await made(index, () => app.svg(index, FIGURE, isDark()));
      return picture && new Blob([look ? look.inSvg(picture) : picture], { type: 'image/svg+xml' });
    },
    async png(index, scale = 2) {
      const canvas = element('canvas');
      look?.dress(canvas, true);
      await made(index, () => app.paint_figure(index, canvas, FIGURE, scale, isDark()));
      // At once: toBlob waits for an idle moment, which a busy or hidden page may not have.
      const [, code] = canvas.toDataURL().split(',');
      return new Blob([Uint8Array.from(atob(code), (char) => char.charCodeAt(0))], { type: 'image/png' });
    },
    async csv(index) {
      const figures = await made(index, () => app.csv(index), FILES);
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
      set(index, name, at().value, true);
    });
    input.addEventListener('change', settle);
    return element('label', { class: 'range' }, element('span', {}, label), input, words);
  }

  /** Sets an option of a view, and shows what it changes; says whether it could. */
  function set(index, name, value, isMoving) {
    views[index].chosen.set(name, value);
    call(index, () => app.set_option(index, name, value));
    const about = call(index, () => app.view(index));
    if (!about) return false;
    fill(index, about, [], isMoving);
    draw(index);
    return true;
  }

  function option(index, about) {
    if (about.range) return range(index, about);
    const { name, label, value, choices } = about;
    const view = views[index];
    const select = element('select', { dir: 'auto', name }, ...choices.map((choice) => element('option', { value: choice.value }, choice.label)));
    select.value = value;
    select.addEventListener('change', () => use(index, () => {
      if (!set(index, name, select.value)) return;
      view.controls.querySelector(`[name="${name}"]`)?.focus();
      settle();
    }));
    return element('label', {}, `${label} `, select);
  }

  /** The part of a view that reads it; what is in it comes when it is opened, with the part of the engine that knows it. */
  function readingOf(index, isOpen) {
    const part = details('reading', phrase('Read or hear this chart'), isOpen);
    const fill = async () => {
      if (!part.open || part.children.length > 1) return;
      const waits = element('p', { class: 'count', role: 'status' }, '…');
      part.append(waits);
      try {
        const [{ reading }] = await Promise.all([import('./reading.js'), bring(READING)]);
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
        waits.textContent = phrase(error.message);
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
      ...(figures.header.length ? [tablePart(phrase, isOpen('data'), table(figures))] : []),
    );
    view.events?.fill();
  }

  /** A view that waits for the part of the engine that knows its kind: as published, or as a place with its title. */
  function wait(index, about) {
    const id = `view-${about.id}`;
    const section = stills.get(id)?.section ?? element('section', { class: 'view', id }, element('h2', {}, about.title),
      about.text && element('p', { class: 'text' }, about.text), element('div', { class: 'chart later' }));
    views[index] = { section, isWaiting: true, isLate: true, part: about.part };
    box.append(section);
    near.observe(section);
  }

  /** The picture of a view can be drawn now. */
  function come(index) {
    const view = views[index];
    view.isLate = false;
    view.chart.classList.remove('later');
    view.chart.classList.toggle('live', Boolean(view.chart.querySelector('.still')));
    fill(index, app.view(index));
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
      class: 'overlay', tabindex: '0', role: 'img', 'aria-label': input.story.views[index].alt || about.label, 'aria-describedby': help.id,
    });
    // Orca says nothing of an application that is itself in focus, so the canvas stands in one.
    const chart = element('div', { class: 'chart', role: 'application' }, base, overlay);
    const captions = element('div');
    const controls = element('div', { class: 'controls' });
    const more = element('div', { class: 'more' });
    // One that waited is filled where it stands: who holds to it, or scrolls to it, does not lose it.
    const section = views[index]?.section ?? element('section', { class: 'view', id: `view-${about.id}` });
    const inside = [element('h2', {}, about.title), about.text && element('p', { class: 'text' }, about.text), chart, help, captions,
      element('p', { class: 'source' }, phrase('Source: { $source }', about)), controls, more].filter(Boolean);
    const exports = element('span', { class: 'files' }, ...downloads(index, `${story.id}-${about.id}`));
    const isLate = !there.has(about.part);
    const view = { section, chart, base, overlay, captions, controls, more, files: exports, width: 0, chosen, isLate, part: about.part };
    views[index] = view;
    if (['flow', 'shares', 'timeline'].includes(about.kind) && !about.problem) view.events = eventsOf(index, about.kind === 'timeline');
    const { pictures = [], open: wasOpen = [] } = stills.get(section.id) ?? {};
    section.replaceChildren(...inside);
    fill(index, about, [...open, ...wasOpen]);
    if (section.parentNode !== box) box.append(section);
    chart.append(...pictures); // For paper, and should the canvas go.
    chart.classList.toggle('live', pictures.length > 0 && !isLate);
    try {
      if (about.problem) throw new Error(about.problem);
      look?.dress(base);
      look?.dress(overlay);
      app.attach(index, base, overlay);
      view.isAttached = true;
      wire(index, overlay);
      if (about.part === GOODS) {
        view.goods = goods.wireGoods({
          phrase, table, tablePart, view, views, about, settle, say, draw: (at = index) => draw(at), act: (work) => act(index, work), call: (work) => call(index, () => work(app, index)), fill: (at = index) => fill(at, app.view(at)),
        });
        more.append(...view.goods.more(open.includes('data')));
      }
      observer.observe(chart);
      chart.classList.toggle('later', isLate && !pictures.length);
      if (isLate) near.observe(section);
    } catch (error) {
      chart.hidden = true;
      controls.hidden = Boolean(about.problem);
      fail(view, error);
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

  const charts = { begin, build, captions, choose, chosenState, draw, drawAll, drawDue, drawSeen, end, files, fit, kept, onSettled, past, refresh, revive, showMonths };
  alive.add(charts);
  return charts;
}
