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

export async function fetchStory(path, base) {
  const bytes = await fetchFile(path, base);
  if (typeof bytes === 'string') throw new Error(bytes);
  return parse(path, new TextDecoder().decode(bytes));
}

/** What a story names, by the names it has for it. */
export async function filesOf(story, base) {
  const paths = [story?.trade, story?.events, story?.claims].flat().filter((name) => typeof name === 'string');
  return Object.fromEntries(await Promise.all(paths.map(async (name) => [name, await fetchFile(name, base)])));
}
