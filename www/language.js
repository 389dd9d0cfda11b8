// Another language than English: loaded by those who ask for one.

import { HOME } from './engine.js';
import { inEnglish } from './phrase.js';
import { fetchFile } from './story.js';
import { phrases } from './told.js';

/** A language: its tag, its direction, the text of its file and what says the page's words, or a problem in words; nothing of English, which needs no file. */
export async function language(tag) {
  if (!/^[A-Za-z-]{2,20}$/.test(tag) || /^en(-|$)/i.test(tag)) return {};
  const bytes = await fetchFile(`words/${tag}.ftl`, HOME);
  if (typeof bytes === 'string') return { problem: bytes };
  const words = new TextDecoder().decode(bytes);
  return { tag, words, dir: /^direction = rtl/m.test(words) ? 'rtl' : 'ltr', phrase: phrases(words) };
}

// --- the texts of a story, as src/story/translation.rs puts them in their places

const TEXTS = ['title', 'standfirst', 'text', 'alt', 'summary', 'reading', 'label', 'source', 'licence'];
const COLUMNS = ['title', 'summary', 'actor', 'target', 'source_title', 'commodity', 'claimed_by', 'paraphrase'];

function walk(value, known, key) {
  if (typeof value === 'string') return TEXTS.includes(key) ? known(value) ?? value : value;
  if (Array.isArray(value)) return value.map((one) => walk(one, known, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, known, name)]));
}

/** A table of events or claims with its texts in the language. */
function table(bytes, known) {
  const head = [];
  let at = 0;
  let isHead = true;
  const text = new TextDecoder().decode(bytes).replace(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g, (all, cell, end) => {
    const plain = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    if (isHead) head.push(plain);
    const told = COLUMNS.includes(head[at]) ? known(plain) : undefined;
    at = end === ',' ? at + 1 : 0;
    if (end !== ',') isHead = false;
    return told === undefined ? all : `"${told.replaceAll('"', '""')}"${end}`;
  });
  return new TextEncoder().encode(text);
}

/** A story and its files with the texts that it has in a language; what it lacks stays as it is. `path` is where the story lies. */
export async function translated({ story, files, path }, tag) {
  if (!tag || !story.translations?.includes?.(tag)) return {};
  const bytes = await fetchFile(path.replace(/(\.json)?$/, `.${tag}.json`), document.baseURI);
  if (typeof bytes === 'string') return { problem: bytes };
  const texts = JSON.parse(new TextDecoder().decode(bytes));
  const known = (text) => (Object.hasOwn(texts, text) ? String(texts[text]) : undefined);
  const tables = [story.events, story.claims].flat();
  return {
    story: { ...walk(story, known), language: tag },
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [
      name, tables.includes(name) && typeof file !== 'string' ? table(file, known) : file,
    ])),
  };
}

// --- the page of a story --------------------------------------------------

/** Says what stands in the page itself with `phrase`. */
export function label(phrase = inEnglish) {
  for (const node of document.querySelectorAll('[data-phrase]')) {
    node.dataset.phrase ||= node.textContent;
    node.textContent = phrase(node.dataset.phrase);
  }
}

/** Says of a story's own texts that they are in another language than the page; the page for files is in that of the page. */
export function mark(language) {
  document.querySelectorAll('a[href^="desk.html"]').forEach((link) => { link.href = `desk.html?lang=${document.documentElement.lang}`; });
  if (language === document.documentElement.lang) return;
  document.querySelectorAll('#title, #standfirst, #sources, .view > h2, .view > .text').forEach((node) => { node.lang = language; });
}

let isKept = false;

/** Keeps the language in the address on the way back through what was chosen: it is no step of that. */
function keep(query) {
  if (!isKept) {
    addEventListener('popstate', () => {
      const { search, hash } = location;
      if (new URLSearchParams(search).get('lang') !== query.get('lang')) history.replaceState(null, '', `?${query}${hash}`);
    });
  }
  isKept = true;
}

/** Tells the story of a page in another language; what was chosen and opened stays. */
export async function retell(tag, { charts, input, present, query }) {
  const spoken = await language(tag);
  if (spoken.problem) return spoken;
  const told = await translated(input, spoken.tag);
  const [kept, top, [first, ...steps]] = [charts.kept(), scrollY, charts.past()];
  label(spoken.phrase);
  document.querySelectorAll('#title, #standfirst, #sources').forEach((node) => node.removeAttribute('lang'));
  const story = present({ ...input, ...spoken, ...told });
  await charts.choose(first);
  for (const step of steps) await charts.choose(`\n${step}`);
  story.views.forEach((_, index) => charts.build(index, story, kept[index]));
  charts.refresh();
  mark(story.language);
  scrollTo(0, top);
  query.set('lang', tag);
  history.replaceState(null, '', `?${query}${location.hash}`);
  keep(query);
  dispatchEvent(new CustomEvent('tradefall-language', { detail: tag }));
  return told;
}
