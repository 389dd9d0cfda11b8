// What published pages do beyond drawing: they tell their host what a reader
// assumes, and say whether what they fetched is what was published.

/** What publishing printed for these files, by name: one hash over names and contents (src/publish). */
export async function contentOf(files) {
  const hash = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const parts = await Promise.all(Object.keys(files).sort().map(async (name) => (
    [...new TextEncoder().encode(name), 0, ...await hash(files[name])])));
  const all = await hash(new Uint8Array(parts.flat()));
  return [...all.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
