// The page of the stories: which one, its files, and its charts.

import { element, source } from './dom.js';
import { asked, watchState } from './state.js';
import { contentOf, fetchFile, fetchStory, filesOf } from './story.js';
import { loadEngine, makeCharts, watch } from './views.js';

const page = document.documentElement;
const find = (selector) => document.querySelector(selector);
// Set by frame.js where a host asks for dark or light.
const isDark = page.dataset.dark ? () => page.dataset.dark === 'true' : undefined;
const charts = makeCharts({ box: find('#views'), live: find('.announce[aria-live]'), isDark });

async function readStory(path) {
  const here = document.baseURI;
  const url = new URL(path, here);
  if (!url.href.startsWith(new URL('.', here).href)) throw new Error(`${path}: expected a story of this site`);
  const { story, bytes } = await fetchStory(path, here);
  const files = await filesOf(story, url);
  check({ ...files, [path]: bytes });
  return { story, files };
}

/** Says in the footer of a published page whether its data are those that were published. */
async function check(files) {
  const place = find('[data-content]');
  // Browsers compute hashes only where nobody listens in.
  if (!place || !globalThis.crypto?.subtle) return;
  const isSame = Object.values(files).every((bytes) => typeof bytes !== 'string') && await contentOf(files) === place.dataset.content;
  place.append(isSame ? ', matches the published data' : '. What was fetched is not what was published: do not rely on it.');
  place.classList.toggle('problem', !isSame);
}

/** The file of the story: that of a published page, or the one asked for of those offered. */
async function pick() {
  if (document.body.dataset.story) return document.body.dataset.story;
  const wish = new URLSearchParams(location.search).get('story');
  const index = await fetchFile('stories/index.json', document.baseURI);
  const list = typeof index === 'string' ? [] : JSON.parse(new TextDecoder().decode(index));
  const id = (file) => file.replace(/\.json$/, '');
  const name = wish ?? list[0]?.file ?? '';
  const select = find('#story');
  select.append(...list.map(({ file, title }) => element('option', { value: id(file) }, title)));
  select.value = id(name);
  select.addEventListener('change', () => { location.search = `?story=${encodeURIComponent(select.value)}`; });
  return wish?.endsWith('.json') ? wish : `stories/${id(name)}.json`;
}

/** Shows what an address asks for, and says what of it is not here. */
function show(text) {
  const notes = charts.choose(text);
  find('#address').replaceChildren(...notes.map((note) => element('span', {}, `${note} `)));
  find('#address').hidden = !notes.length;
}

async function start() {
  if (document.body.dataset.still !== undefined) return; // As pictures: frame.js.
  const loading = loadEngine(document.body.dataset.engine === 'views');
  loading.catch(() => {}); // Said below, when the story is there.
  const input = await readStory(await pick());
  await loading;
  const story = charts.begin(input);
  show(asked());
  page.lang = story.language;
  document.title = `${story.title} – Tradefall`;
  find('#title').textContent = story.title;
  find('#standfirst').textContent = story.standfirst;
  find('#sources').replaceChildren(...story.sources.map(source));
  find('#notes').hidden = !story.notes.length;
  find('#notes ul').replaceChildren(...story.notes.map((note) => element('li', {}, note)));
  story.views.forEach((_, index) => charts.build(index, story));
  charts.showMonths();
  charts.drawAll();
  performance.mark('tradefall-painted');
  watch();
  charts.onSettled(watchState(charts.chosenState, (text) => {
    show(text);
    charts.refresh();
  }));
  page.dataset.ready = 'true';
  // The layout does not depend on the fonts, but letters drawn before they came do.
  if (document.fonts.status !== 'loaded') document.fonts.ready.then(charts.drawAll);
}

start().catch((error) => {
  find('#problem').textContent = error.message;
  find('#problem').hidden = false;
  page.dataset.ready = 'failed';
});
