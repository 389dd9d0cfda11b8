// Another language than English: loaded by those who ask for one.

import { HOME } from './engine.js';
import { phrases } from './phrase.js';
import { fetchFile } from './story.js';

/** A language: its tag, its direction and the text of its file, or a problem in words; nothing of English, which needs no file. */
export async function language(tag) {
  if (!/^[A-Za-z-]{2,20}$/.test(tag) || /^en(-|$)/i.test(tag)) return {};
  const bytes = await fetchFile(`words/${tag}.ftl`, HOME);
  if (typeof bytes === 'string') return { problem: bytes };
  const words = new TextDecoder().decode(bytes);
  return { tag, words, dir: /^direction = rtl/m.test(words) ? 'rtl' : 'ltr' };
}

/** Says what stands in the page itself in the language of a file. */
export function label(words) {
  const phrase = phrases(words);
  for (const node of document.querySelectorAll('[data-phrase]')) {
    node.dataset.phrase ||= node.textContent;
    node.textContent = phrase(node.dataset.phrase);
  }
}

/** Tells the story of a page in another language; what was chosen and opened stays. */
export async function retell(tag, { charts, input, present, query, wholeEngine }) {
  const spoken = await language(tag);
  if (spoken.problem) return spoken;
  if (spoken.words) await wholeEngine();
  const [state, kept, top] = [charts.chosenState(), charts.kept(), scrollY];
  label(spoken.words);
  const story = present({ story: input.story, files: input.files, ...spoken });
  charts.choose(state);
  story.views.forEach((_, index) => charts.build(index, story, kept[index]));
  charts.refresh();
  scrollTo(0, top);
  query.set('lang', tag);
  history.replaceState(null, '', `?${query}${location.hash}`);
  return spoken;
}
