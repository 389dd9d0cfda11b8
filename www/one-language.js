// language.js for an English page that holds everything: another language than
// that is none of it.

import { HOME } from './engine.js';
import { fetchFile } from './story.js';

/** Why the page stays English, in words. */
export async function language(tag) {
  const problem = await fetchFile(`words/${tag}.ftl`, HOME);
  return typeof problem === 'string' ? { problem } : {};
}
