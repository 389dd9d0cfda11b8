// Messages of a catalogue for what no engine says: the part of Fluent's syntax
// that our catalogues use (src/words/ftl.rs), plurals and numbers by the
// browser's own facts (Intl), which are those of CLDR as ours are.

/** The messages of a file by their keys: one ends where the next begins. */
export const messages = (text) => new Map([...text.matchAll(/^([a-z][\w-]*) = (.*(?:\n[ }].*)*)/gm)].map(([, key, pattern]) => [key, pattern.replace(/^[ \n]+|[ \n]+$/g, '')]));

/** Where the brace closes that opens at `from`. */
function closing(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    depth += (text[at] === '{') - (text[at] === '}');
    if (depth === 0) return at;
  }
  return text.length;
}

/** Lines of a text, without cutting what braces hold. */
function lines(text) {
  let depth = 0;
  const found = [''];
  for (const letter of text) {
    depth += (letter === '{') - (letter === '}');
    if (letter === '\n' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** What says the messages of `own`: `say(key, values)`, nothing for an unknown key. Values that are numbers are said as `count` does. */
export function speaker(own, { tag, isRtl, count }) {
  const rules = new Intl.PluralRules(tag);

  function write(pattern, values) {
    let [out, rest] = ['', pattern];
    const isAlone = pattern.startsWith('{') && closing(pattern, 0) === pattern.length - 1;
    for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      const end = closing(rest, open);
      out += rest.slice(0, open) + placeable(rest.slice(open + 1, end), values, isAlone);
      rest = rest.slice(end + 1);
    }
    return out + rest;
  }

  function placeable(inside, values, isAlone) {
    const [, head, variants] = /^(.*?)(?:->(.*))?$/s.exec(inside.trim());
    const [, literal] = /^"(.*)"/.exec(head) ?? [];
    if (literal !== undefined) return literal;
    const [, call, name] = /^(?:(\w+)\()?\$(\w+)/.exec(head) ?? [];
    if (!name) return say(head.trim(), values) ?? '';
    const value = values[name] ?? '';
    if (variants) return write(chosen(variants, value), values);
    if (call === 'PERIOD') return dated(value, /"(\w+)"/.exec(head)?.[1]);
    if (typeof value === 'number') return count(value);
    return isRtl && !isAlone ? `\u2068${value}\u2069` : value; // Runs in its own direction.
  }

  function chosen(text, value) {
    const variants = lines(text).map((line) => /^\s*(\*?)\[(\S+)\]\s?(.*?)\s*$/s.exec(line)).filter(Boolean);
    const fits = ([, , key]) => key === String(value) || (typeof value === 'number' && key === rules.select(value));
    return (variants.find(fits) ?? variants.find(([, star]) => star))?.[3] ?? '';
  }

  /** A period as in ISO 8601, as the language says it (src/words/local.rs). */
  function dated(iso, form) {
    const [year, part] = iso.split('-');
    const key = (name) => (own.has(`${name}-${form}`) ? `${name}-${form}` : name);
    if (!part) return say(key('period-year'), { year });
    if (part.startsWith('Q')) return say(key('period-quarter'), { quarter: part.slice(1), year });
    const month = own.get(key('months')).split(' ')[part - 1];
    return say(key('period-month'), { month, year, number: String(Number(part)) });
  }

  const say = (key, values = {}) => (own.has(key) ? write(own.get(key), values) : undefined);
  return { say, write, dated };
}
