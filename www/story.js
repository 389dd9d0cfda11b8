// The files of a story: each its bytes, or words that say why there are none.

import { file } from './engine.js';

/** Fetches a file; a failure is words, never an exception. */
export async function fetchFile(path, base) {
  try {
    const answer = await file(path, base);
    if (!answer.ok) return `${path}: expected the file, found HTTP ${answer.status}. Check the path in the story.`;
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    return `${path}: could not be fetched (${error.message}). Check the network and the path.`;
  }
}

/** A story in JSON. */
export function parse(path, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: expected a story in JSON, found text that is none: ${error.message}`);
  }
}

/** A story, and the bytes that it is made of. */
export async function fetchStory(path, base) {
  const bytes = await fetchFile(path, base);
  if (typeof bytes === 'string') throw new Error(bytes);
  return { story: parse(path, new TextDecoder().decode(bytes)), bytes };
}

/** Leaves of a story the views asked for, by ids or kinds. */
export function pickViews(story, wish) {
  const asked = wish.split(/[\s,]+/);
  const views = (story.views ?? []).filter(({ id, kind }) => asked.includes(id) || asked.includes(kind));
  if (!views.length) throw new Error(`view: expected ${story.views?.map(({ id }) => id).join(', ')}, found “${wish}”`);
  story.views = views;
}

/** What a story names, by the names it has for it; what is in `known` is not asked for. */
export async function filesOf(story, base, known = {}) {
  const paths = [story?.trade, story?.events, story?.claims].flat().filter((name) => typeof name === 'string' && !Object.hasOwn(known, name));
  return Object.fromEntries(await Promise.all(paths.map(async (name) => [name, await fetchFile(name, base)])));
}
