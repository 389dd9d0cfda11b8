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

/** Tells what a reader assumes in views that ask “what if”, whenever a state says another thing of it. */
export function watchScenarios(story, tell) {
  const ids = story.views.filter(({ kind }) => kind === 'stress').map(({ id }) => id);
  const known = new Map(ids.map((id) => [id, '{}']));
  return (state) => ids.forEach((id) => {
    const name = `${encodeURIComponent(id)}.`;
    const settings = Object.fromEntries(state.split(';').filter((piece) => piece.startsWith(name)).map((piece) => {
      const [key, ...value] = piece.slice(name.length).split('=');
      return [key, decodeURIComponent(value.join('='))];
    }));
    const now = JSON.stringify(settings);
    if (now !== known.get(id)) tell({ view: id, settings });
    known.set(id, now);
  });
}

/** What publishing printed for these files, by name: one hash over names and contents (src/publish). */
export async function contentOf(files) {
  const hash = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const parts = await Promise.all(Object.keys(files).sort().map(async (name) => (
    [...new TextEncoder().encode(name), 0, ...await hash(files[name])])));
  const all = await hash(new Uint8Array(parts.flat()));
  return [...all.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a story names, by the names it has for it; what is in `known` is not asked for. */
export async function filesOf(story, base, known = {}) {
  const paths = [story?.trade, story?.events, story?.claims].flat().filter((name) => typeof name === 'string' && !Object.hasOwn(known, name));
  return Object.fromEntries(await Promise.all(paths.map(async (name) => [name, await fetchFile(name, base)])));
}
