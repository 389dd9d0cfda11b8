// The page's own words. English stands where it is said; another language has
// a function of its own for it (told.js).

/** Says an English phrase, with `values` where their names stand. */
export const inEnglish = (phrase, values) => (values ? phrase.replace(/\{ \$(\w+) \}/g, (_, name) => values[name]) : phrase);
