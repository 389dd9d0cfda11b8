// What pages for files say in another language than English, by Fluent's own
// library; readers of stories, and those in English, load nothing of it.

import { FluentBundle, FluentResource } from '@fluent/bundle';

/** The messages of a file by their keys, as they stand there: one ends where the next begins. */
export const messages = (text) => new Map([...text.matchAll(/^([a-z][\w-]*) = (.*(?:\n[ }].*)*)/gm)].map(([, key, pattern]) => [key, pattern.replace(/^[ \n]+|[ \n]+$/g, '')]));

/** What says the messages of some files: `say(key, values)`, nothing for an unknown key, and periods by `dated`. */
export function speaker(files, { tag, isRtl }) {
  const functions = { NUMBER: ([value]) => value, PERIOD: ([value], { form }) => dated(value, form) };
  const bundle = new FluentBundle(`${tag}-u-nu-latn`, { functions, useIsolating: isRtl });
  files.forEach((file) => bundle.addResource(new FluentResource(file)));
  const say = (key, values) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern, values, []) : undefined;
  };

  /** A period as in ISO 8601, as the language says it (src/words/local.rs). */
  function dated(iso, form) {
    const [year, part] = iso.split('-');
    const named = (key, values) => say(`${key}-${form}`, values) ?? say(key, values);
    if (!part) return named('period-year', { year });
    if (part.startsWith('Q')) return named('period-quarter', { quarter: Number(part.slice(1)), year });
    return named('period-month', { month: named('months').split(' ')[part - 1], year, number: Number(part) });
  }

  return { say, dated };
}
