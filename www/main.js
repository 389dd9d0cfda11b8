// The page of the stories: which one, its files, and its charts.

import { element, source } from './dom.js';
import { asked, watchState } from './state.js';
import { inEnglish } from './phrase.js';
import { fetchFile, fetchStory, filesOf, pickViews } from './story.js';
import { bring, loadEngine, lookAsked, makeCharts, needs, ofReaders, painted, watch } from './views.js';

const page = document.documentElement;
const find = (selector) => document.querySelector(selector);
// Set by frame.js where a host asks for dark or light.
const isDark = page.dataset.dark ? () => page.dataset.dark === 'true' : undefined;
// So too where the host's page is to shine through.
const look = await lookAsked(page, { isClear: 'clear' in page.dataset, isDark });
const charts = makeCharts({ box: find('#views'), live: find('.announce[aria-live]'), isDark, look });
const query = new URLSearchParams(location.search);
let phrase = inEnglish; // says the page's own words, and what went wrong

async function readStory(path) {
  const here = document.baseURI;
  const url = new URL(path, here);
  if (!url.href.startsWith(new URL('.', here).href)) throw new Error(`${path}: expected a story of this site`);
  const { story, bytes } = await fetchStory(path, here);
  if (query.get('view')) pickViews(story, query.get('view'));
  const least = needs(story);
  const files = await filesOf(story, url);
  check({ ...files, [path]: bytes });
  return { story, files, path, least };
}

/** Says in the footer of a published page whether its data are those that were published. */
async function check(files) {
  const place = find('[data-content]');
  // Browsers compute hashes only where nobody listens in.
  if (!place || !globalThis.crypto?.subtle) return;
  const { contentOf } = await import('./published.js');
  const isSame = Object.values(files).every((bytes) => typeof bytes !== 'string') && await contentOf(files) === place.dataset.content;
  place.append(phrase(isSame ? ', matches the published data' : '. What was fetched is not what was published: do not rely on it.'));
  place.classList.toggle('problem', !isSame);
}

/** The file of the story: that of a published page, or the one asked for of those offered. */
function pick() {
  if (document.body.dataset.story) return document.body.dataset.story;
  const wish = query.get('story') ?? find('#story').dataset.first;
  return wish.endsWith('.json') ? wish : `stories/${wish}.json`;
}

/** Lists the stories that are offered; the one shown does not wait for it. */
async function list(path) {
  const select = find('#story');
  if (!select) return;
  const index = await fetchFile('stories/index.json', document.baseURI);
  const stories = typeof index === 'string' ? [] : JSON.parse(new TextDecoder().decode(index));
  const id = (file) => file.replace(/\.json$/, '');
  select.append(...stories.map(({ file, title }) => element('option', { value: id(file) }, title)));
  select.value = id(path.split('/').at(-1));
  select.addEventListener('change', () => {
    query.set('story', select.value);
    query.delete('view');
    // Without what was chosen in the story before.
    location = `?${query}`;
  });
}

/** Shows what an address asks for, and says what of it is not here. */
async function show(text) {
  const notes = await charts.choose(text);
  find('#address').replaceChildren(...notes.map((note) => element('span', {}, `${note} `)));
  find('#address').hidden = !notes.length;
}

/** Makes the charts so small that the page is no taller than its frame, where a host asks for that. */
function fit() {
  charts.fit(() => find('.frame').getBoundingClientRect().height, innerHeight);
}

/** A file of a view, as a host asked for it (frame.js). */
async function hand(views, { kind, view, scale, answer }) {
  const at = typeof view === 'string' ? views.indexOf(view) : view;
  const file = at in views ? await charts.files[kind](at, scale) : undefined;
  answer(file && (kind === 'png' ? await file.arrayBuffer() : await file.text()));
}

/** Puts a story in the place of the one shown; says what it is. */
function present(made) {
  const story = charts.begin(made);
  phrase = made.phrase ?? inEnglish;
  page.lang = made.tag ?? story.language;
  page.dir = made.dir ?? 'ltr';
  document.title = `${story.title} – Tradefall`;
  find('#title').textContent = story.title;
  find('#standfirst').textContent = story.standfirst;
  find('#sources').replaceChildren(...story.sources.map(source(phrase)));
  find('#notes').hidden = !story.notes.length;
  find('#notes ul').replaceChildren(...story.notes.map((note) => element('li', {}, phrase(note))));
  return story;
}

/** Says what of an address or a language could not be had. */
function complain({ problem } = {}) {
  if (!problem) return;
  find('#address').append(phrase(problem));
  find('#address').hidden = false;
}

/** Lets a reader choose a language, where the page offers some. */
function offer(picker, input) {
  const chosen = picker?.querySelector(`[lang="${page.lang}"]`);
  if (chosen) chosen.selected = true;
  picker?.addEventListener('change', async () => {
    const { retell } = await import('./language.js');
    complain(await retell(picker.selectedOptions[0].lang, { charts, input, present, query }));
  });
}

async function start() {
  if (document.body.dataset.still !== undefined) return; // As pictures: frame.js.
  if (document.body.dataset.story) await painted(); // Its pictures are seen first.
  const tag = query.get('lang') ?? document.body.dataset.lang;
  const isForeign = tag && !/^en\b/i.test(tag);
  const loading = loadEngine(Number(document.body.dataset.part ?? (asked() && 2)) || 0);
  loading.catch(() => {}); // Said below, when the story is there.
  const { label, language, mark, translated } = isForeign || document.body.dataset.lang ? await import('./language.js') : {};
  const spoken = await language?.(tag);
  phrase = spoken?.phrase ?? inEnglish;
  label?.(phrase);
  const path = pick();
  const listed = list(path);
  const input = await readStory(path);
  await loading;
  await bring(input.least);
  const told = await translated?.(input, spoken.tag);
  const story = present({ ...input, ...spoken, ...told });
  await show(asked());
  complain(spoken);
  complain(told);
  story.views.forEach((_, index) => charts.build(index, story));
  mark?.(story.language);
  charts.showMonths();
  charts.drawSeen();
  performance.mark('tradefall-painted');
  offer(find('#language'), input);
  watch();
  if (!look) ofReaders.forEach((query) => query.addEventListener('change', () => location.reload()));
  const settled = watchState(charts.chosenState, async (text) => {
    await show(text);
    charts.refresh();
  });
  const { watchScenarios } = document.body.dataset.story ? await import('./published.js') : {};
  const assumed = watchScenarios?.(input.story, (detail) => dispatchEvent(new CustomEvent('tradefall-scenario', { detail })));
  charts.onSettled((state) => { settled(state); assumed?.(state); });
  addEventListener('tradefall-file', ({ detail }) => hand(story.views, detail));
  await charts.drawDue();
  if ('fit' in page.dataset) {
    fit();
    addEventListener('resize', fit);
  }
  await listed;
  page.dataset.ready = 'true';
}

start().catch((error) => {
  find('#problem').textContent = phrase(error.message);
  find('#problem').hidden = false;
  page.dataset.ready = 'failed';
});
