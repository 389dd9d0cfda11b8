// Charts inside the shadow tree of an element: its own style sheet, the page's
// letters and colours, one engine for all elements of the page.

import { element, source } from './dom.js';
import { lookOf } from './look.js';
import { inEnglish } from './phrase.js';
import { watchScenarios } from './published.js';
import { fetchStory, filesOf, parse, pickViews } from './story.js';
import { bring, loadEngine, makeCharts, needs, watch, widthOf } from './views.js';
import style from './inline.css';

const STEPS = [480, 760]; // Widths from which the second and third height of a hint count.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

// A length that is settled where the element stands, whatever `html` says.
try {
  CSS.registerProperty({ name: '--tradefall-text', syntax: '<length>', inherits: true, initialValue: '16px' });
} catch { /* Known already. */ }

const breathe = () => new Promise((done) => { setTimeout(done); });

let loading;

/** The one engine of the page; after a failure the next element tries again. */
function engine() {
  loading ??= (async () => {
    await loadEngine();
    watch();
    const face = new FontFace('Tradefall Sans', `url("${new URL('../fonts/tradefall-sans.woff2', import.meta.url)}")`, { weight: '400 600' });
    document.fonts.add(face);
    face.load().catch(() => {}); // Then the page's own letters do.
  })();
  loading.catch(() => { loading = undefined; });
  return loading;
}

const failure = (reason, error) => Object.assign(error, { reason });

/** The reason why the engine did not come, as the element names it. */
function named(error) {
  if (typeof WebAssembly === 'undefined') return 'no-webassembly';
  if (/unsafe-eval|Content.Security.Policy/i.test(error.message)) return 'policy';
  return /fetch|network|load failed|HTTP|import/i.test(error.message.replace(/^[^:]*: /, '')) ? 'fetch' : 'engine';
}

/** The story that the attributes of an element describe, with its files. */
async function input({ src, spec, data, events, view, lang }) {
  const base = src ?? document.baseURI;
  let story;
  try {
    story = spec ? parse('spec', spec) : (await fetchStory(src, document.baseURI)).story;
  } catch (error) {
    throw failure(spec || /JSON/.test(error.message) ? 'story' : 'fetch', error);
  }
  const own = {};
  for (const [key, given] of [['trade', data], ['events', events]]) {
    if (typeof given === 'string') story[key] = given.split(/\s+/).filter(Boolean).map((path) => new URL(path, document.baseURI).href);
    else if (given) {
      story[key] = Object.keys(given);
      for (const [name, text] of Object.entries(given)) own[name] = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    }
  }
  try {
    if (view) pickViews(story, view);
  } catch (error) {
    throw Object.assign(failure('story', error), { isEverywhere: true }); // In a frame too.
  }
  if (lang) story.language = lang;
  const files = Object.assign(await filesOf(story, base, own), own);
  if (Object.values(files).every((one) => typeof one === 'string') && Object.keys(files).length) {
    throw failure('fetch', new Error(Object.values(files).join(' ')));
  }
  if (!lang) return { story, files };
  const { language, translated } = await import('./language.js');
  const spoken = await language(lang);
  return { story, files, ...spoken, ...await translated({ story, files, path: base }, spoken.tag) };
}

/** Draws what `wish` describes into `root`; `tell` hears of what happens. */
export async function inline(root, wish, tell) {
  const live = element('p', { class: 'announce', 'aria-live': 'polite' });
  const views = element('div', { class: 'views' });
  const probe = element('i', { class: 'probe', 'aria-hidden': 'true' });
  const box = element('div', { class: 'root waiting', part: 'root' });
  const made = input(wish);
  made.then(({ story }) => needs(story)).catch(() => {}); // What fails is told below.
  const had = (work) => work.catch((error) => { throw failure(named(error), error); });
  await had(engine());
  const ready = await made;
  await had(bring(needs(ready.story)));
  const phrase = ready.phrase ?? inEnglish;
  // Whatever the page around it speaks.
  Object.assign(box, { lang: ready.tag ?? 'en', dir: ready.dir ?? 'ltr' });
  if (wish.isVoid()) return undefined;

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paper = matchMedia('print'); // Paper is light.
  // On a page that is light for everyone, dark letters stay.
  const canBe = () => getComputedStyle(root.host).colorScheme.includes('dark');
  const isDark = () => !paper.matches && (wish.theme === 'dark' || (wish.theme !== 'light' && dark.matches && canBe()));
  const scheme = () => box.classList.toggle('dark', isDark());
  scheme();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
  box.append(probe);
  root.append(box);
  const look = lookOf(box, { isDark, widthOf });
  const charts = makeCharts({ box: views, live, isDark, look, told: (kind, words) => tell(kind, { words }) });
  let about;
  try {
    about = charts.begin(ready);
    await charts.choose(wish.state ?? '');
    if (!wish.isPlain) {
      box.append(element('h2', { class: 'story', part: 'title' }, about.title),
        about.standfirst && element('p', { class: 'standfirst' }, about.standfirst));
    }
    box.append(views);
    for (const index of about.views.keys()) {
      await breathe(); // The page's own work goes first.
      if (wish.isVoid()) throw new Error('another story was asked for');
      charts.build(index, about);
      charts.draw(index);
    }
    for (const [name, part] of [['.view > h2', 'title'], ['.chart', 'plot'], ['table', 'table'], ['.source', 'source'], ['.caption', 'caption']]) {
      box.querySelectorAll(name).forEach((node) => { node.part = part; });
    }
    if (!wish.isPlain) box.append(element('footer', { part: 'source' }, element('ul', {}, ...about.sources.map(source(phrase)))));
    if (about.notes.length) box.append(element('details', { class: 'notes' }, element('summary', {}, phrase('What was set aside')), element('ul', {}, ...about.notes.map((note) => element('li', {}, phrase(note))))));
    box.append(live);
    charts.showMonths();
    if (wish.isStill) box.querySelectorAll('.chart').forEach((node) => { node.inert = true; });
    box.classList.remove('waiting');
  } catch (error) {
    charts.end();
    box.remove();
    throw failure('story', error);
  }

  const again = () => {
    scheme();
    if (look.changed()) charts.drawAll();
  };
  // Whatever changes a colour or a length of the page changes the probe's.
  probe.addEventListener('transitionend', again);
  for (const one of [dark, paper]) one.addEventListener('change', again);
  document.fonts.addEventListener('loadingdone', again);
  const told = new ResizeObserver(() => tell('resize', { height: Math.ceil(box.getBoundingClientRect().height) }));
  told.observe(box);
  const assumed = watchScenarios(ready.story, (scenario) => tell('scenario', scenario));
  charts.onSettled((state) => { tell('state', { state }); assumed(state); });

  return {
    async show(state) {
      await charts.choose(state);
      if (!wish.isVoid()) charts.refresh();
    },
    state: charts.chosenState,
    ids: about.views,
    file: (kind, scale, at = 0) => charts.files[kind](at, scale),
    describe: () => charts.captions(),
    focus: () => views.querySelector('.overlay')?.focus(),
    end() {
      charts.end();
      told.disconnect();
      for (const one of [dark, paper]) one.removeEventListener('change', again);
      document.fonts.removeEventListener('loadingdone', again);
      box.remove();
    },
  };
}

/** The least height that a hint such as “560 480 440” asks for at a width. */
export const hinted = (hint, width) => {
  const heights = hint.split(/[\s,]+/).map(Number).filter((one) => one > 0 && one < 20_000);
  const at = STEPS.filter((step) => width >= step).length;
  return heights[Math.min(at, heights.length - 1)];
};
