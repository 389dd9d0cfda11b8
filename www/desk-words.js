// The words of desk.html and long.html. Their scripts say theirs in English, and so does the
// desk of what it found in files; of another language a catalogue of its own
// (words/desk) has the scripts' phrases by their letters, and the desk's texts
// by their English forms. It is there before the page is ready: later nothing
// is fetched.

import { HOME } from './engine.js';
import { inEnglish } from './phrase.js';

/** A number for people. */
export let { format: count } = new Intl.NumberFormat('en-GB');

const counted = (values) => values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? count(value) : value]));

/** Says a phrase of the page. */
export let phrase = (english, values) => inEnglish(english, counted(values));

/** Tells a text of the desk, by its kind; what has no known form stays as it is. */
export let tell = (text) => text;

/** A period as in ISO 8601, for people; `english` is what the desk calls it. */
export let period = (iso, english) => english;

/** What charts are to be told in. */
export const spoken = {};

/** The kinds of the texts inside a text, by what a form calls them. */
const INSIDE = {
  wanted: 'wanted', json: 'json', end: 'json', what: 'what', flow: 'flow', unit: 'unit', variant: 'variant', rule: 'rule', list: 'list', levels: 'level',
  reporter: 'side', partner: 'side', goods: 'goods', format: 'format', delimiter: 'delimiter', kind: 'kind', name: 'place', heading: 'heading',
};
/** What stands between the parts of texts that are put together, by kind. */
const JOINED = { role: ', ', variant: ', ', level: ', ', list: '; ' };

/** A whole sentence of what the desk says within one. */
export function sentence(text, kind) {
  const told = tell(text, kind);
  return told === text ? `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.` : told;
}

/** Goes over to the language of a tag; says what could not be had. */
export async function speak(tag) {
  if (/^en(-|$)/i.test(tag)) return {};
  const [{ language }, { fetchFile }, { FORMS, teller }, { messages, speaker }] = await Promise.all([
    import('./language.js'), import('./story.js'), import('./told.js'), import('./pkg/fluent.js')]);
  const known = await language(tag);
  if (!known.tag) return known;
  const files = await Promise.all(['en', tag].map((one) => fetchFile(`words/desk/${one}.ftl`, HOME)));
  const problem = files.find((one) => typeof one === 'string');
  if (problem) return { problem };
  const [english, desk] = files.map((bytes) => new TextDecoder().decode(bytes));
  ({ phrase, tell, period } = telling({ english: messages(english), own: [known.words, desk], teller, speaker, forms: FORMS, ...known }));
  Object.assign(spoken, known, { desk });
  label(known);
  return {};
}

/** Says what stands in the page itself, and which language it is. */
function label({ tag, dir }) {
  const page = document.documentElement;
  [page.lang, page.dir] = [tag, dir];
  for (const node of document.querySelectorAll('[data-phrase]')) node.textContent = phrase(node.textContent);
  for (const node of document.querySelectorAll('[data-label]')) node.ariaLabel = phrase(node.ariaLabel);
  for (const node of document.querySelectorAll('a[href$=".html"]')) node.href += `?lang=${tag}`;
  document.title = `${document.querySelector('h1').textContent} – Tradefall`;
}

/** What says phrases, tells texts and names periods by the messages of a language, the files `own`. */
export function telling({ english, own, forms, tag, dir, phrase: general, teller, speaker }) {
  ({ format: count } = new Intl.NumberFormat(`${tag}-u-nu-latn`));
  const { say, dated } = speaker(own, { tag, isRtl: dir === 'rtl' });
  const names = new Map(say('names').split('|').map((pair) => pair.split('=')));
  const within = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [
    name, name in INSIDE && typeof value === 'string' ? inWords(value, INSIDE[name]) : value]));
  const find = teller([...english, ...Object.entries(forms)].filter(([key]) => !key.startsWith('page-')), (key, values) => say(key, within(values)));
  const comma = say('list-comma');

  function inWords(text, kind) {
    if (!text) return text;
    const whole = find(text, `${kind}-`) ?? names.get(text);
    const mark = JOINED[kind];
    if (whole !== undefined || !mark || !text.includes(mark)) return whole ?? text;
    const between = mark === '; ' ? say('list-semicolon') : comma;
    const isolated = (part) => (dir === 'rtl' ? `\u2068${part}\u2069` : part);
    return text.split(mark).map((part) => isolated(inWords(part, kind))).join(/[、；]/.test(between) ? between : `${between} `);
  }

  return {
    phrase: (words, values) => {
      const key = `page-${words.toLowerCase().match(/[a-z]+/g)?.join('-')}`;
      return english.has(key) ? say(key, values) : general(words, counted(values));
    },
    tell: inWords,
    period: (iso) => dated(iso),
  };
}
