// The page's own words. English stands where it is said; of another language
// the file has them, under the letters of the English ones (www/words).

/** What says an English phrase in the language of a file, with `values` where their names stand. */
export function phrases(file = '') {
  const known = new Map([...file.matchAll(/^page-(\S+) = (.*)/gm)].map(([, key, text]) => [key, text]));
  return (english, values) => (known.get(english.toLowerCase().match(/[a-z]+/g).join('-')) ?? english)
    .replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
}
