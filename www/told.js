// The page's own words in another language than English. The language's file
// has them under the letters of the English ones (www/words). What page and
// engine say in English of what went wrong is told by the form of the sentence:
// engines and scripts of English readers know nothing of it. en.ftl has the
// same forms, for pages that are published (src/words/told.rs).

import { inEnglish } from './phrase.js';

export const FORMS = {
  'told-columns': '{ $file }: line { $line }: expected the columns { $columns }, and at most { $most } in all; missing { $missing }, found “{ $found }”',
  'told-fields': '{ $file }, line { $line }: expected { $number } fields as in the header, found “{ $count } fields”',
  'told-cell': '{ $file }, line { $line }, { $column }: expected { $wanted }, found “{ $found }”',
  'told-row': '{ $file }, line { $line }: expected { $wanted }, found “{ $found }”',
  'told-more': '{ $file }: { $count } more records were set aside.',
  'told-size': '{ $file }: expected at most { $most } MiB, found { $found } MiB (limit MAX_BYTES)',
  'told-encoding': '{ $file }: expected UTF-8 text, found other bytes on line { $line }; save the table as CSV UTF-8',
  'told-web-page': '{ $file }: expected a CSV table, found a web page; the download may have failed',
  'told-empty': '{ $file }: expected a header line with { $columns }, found an empty file',
  'told-status': '{ $file }: expected the file, found HTTP { $status }. Check the path in the story.',
  'told-fetch': '{ $file }: could not be fetched ({ $why }). Check the network and the path.',
  'told-json': '{ $file }: expected a story in JSON, found text that is none: { $why }',
  'told-elsewhere': '{ $file }: expected a story of this site',
  'told-no-view': 'view: expected { $list }, found “{ $found }”',
  'told-view': 'view “{ $why }',
  'told-story': 'story “{ $why }',
  'told-unusable': 'the story cannot be used: { $why }',
  'told-engine': 'The engine could not be loaded: { $why }',
  'told-no-wasm': 'This browser cannot run WebAssembly, or a policy forbids it. The charts need it.',
  'told-no-canvas': 'this browser gives no canvas to draw on',
  'wanted-place': 'the name of a country or group',
  'wanted-flow': 'export, import or re-export',
  'wanted-hs': 'digits of an HS code, codes joined by +, or TOTAL',
  'wanted-goods-name': 'the name of the goods',
  'wanted-period': 'YYYY, YYYY-MM or YYYY-Qn',
  'wanted-quality': 'stated, derived, provisional or estimated',
  'wanted-publisher': 'who published the figure',
  'wanted-currency': 'an ISO 4217 code such as EUR',
  'wanted-unit': 'a unit such as kg',
  'wanted-physical': 'a physical unit; money belongs in value',
  'wanted-one': 'one figure per goods, partner, period and unit',
  'wanted-number': 'a plain number such as 1234.5, 0, c (suppressed) or nothing',
  'wanted-claim-id': 'an id that no other claim has',
  'wanted-event-id': 'an id that no other event has',
  'wanted-change': 'a number of at least -100',
  'wanted-key': 'a key of its own',
  'wanted-goods': 'the goods',
  'wanted-qualifier': 'exact, over, nearly or about',
  'wanted-who': 'who said it',
  'wanted-day': 'a day such as 2022-02-24',
  'wanted-not-before': 'nothing, or a day not before the date',
  'wanted-not-after': 'nothing, or a day not after the date',
  'wanted-precision': 'day, month, quarter or year',
  'wanted-actor': 'who acted',
  'wanted-group': 'the group of the actor',
  'wanted-kind': 'a kind such as export_control',
  'wanted-title': 'a title',
  'wanted-certainty': 'confirmed, reported, denied or reversed',
  'wanted-text': 'text without NUL bytes, fields within MAX_FIELD, closed quotes',
};
const HOLE = /\{ (?:(NUMBER|PERIOD)\()?\$(\w+)\)? \}/;
const SENSES = { NUMBER: '(\\d{1,3}(?:,\\d{3})+|\\d+)', PERIOD: '(\\d{4}(?:-\\d\\d|-Q\\d)?)' };

/** What tells an English text that has one of some forms: `say` says a message with its values, or nothing where the language has none. */
export function teller(forms, say) {
  const plain = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const known = forms.map(([key, form]) => {
    const parts = form.split(HOLE); // A text, what the next value is, its name, and so on.
    const sense = parts.map((part, at) => [plain, (kind) => SENSES[kind] ?? '(.*?)', () => ''][at % 3](part));
    return { key, names: parts.filter((_, at) => at % 3 === 2), isNumber: parts.filter((_, at) => at % 3 === 1).map((kind) => kind === 'NUMBER'), sense: new RegExp(`^${sense.join('')}$`, 's') };
  });
  return (text, kind) => {
    for (const { key, names, isNumber, sense } of known) {
      const found = key.startsWith(kind) && sense.exec(text)?.slice(1);
      const told = found ? say(key, Object.fromEntries(names.map((name, at) => [name, isNumber[at] ? Number(found[at].replaceAll(',', '')) : found[at]]))) : undefined;
      if (told !== undefined) return told;
    }
    return undefined;
  };
}

/** What says an English phrase or sentence in the language of a file; one that has no known form stays as it is. */
export function phrases(words) {
  const own = new Map([...words.matchAll(/^((?:page|told|wanted)-\S+) = (.*)/gm)].map(([, key, text]) => [key, text]));
  // What is isolated runs in its own direction.
  const inside = { wanted: (text) => tell(text, 'wanted') ?? text, why: (text) => tell(text, 'told') ?? text };
  const tell = teller(Object.entries(FORMS), (key, values) => (
    own.get(key)?.replace(/\{ \$(\w+) \}/g, (_, name) => inside[name]?.(values[name]) ?? `\u2068${values[name]}\u2069`)));
  return (english, values) => {
    const known = own.get(`page-${english.toLowerCase().match(/[a-z]+/g)?.join('-')}`);
    const text = inEnglish(known ?? english, values);
    return known ? text : tell(text, 'told') ?? text;
  };
}
