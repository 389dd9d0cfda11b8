// The parts of desk.html: what was recognised in a file, and what is shown.
// Makers of elements only; text is always text.

import { button, details, element, table } from './dom.js';

/** A number for people. */
export const { format: count } = new Intl.NumberFormat('en-GB');

/** Encodings by their names in the Encoding Standard, the common ones first. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr',
  'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257',
  'windows-1258', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-15', 'iso-8859-16', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh'];
const DELIMITERS = [[',', 'comma'], [';', 'semicolon'], ['\t', 'tab'], ['|', 'bar']];
const DECIMALS = [['.', 'point: 1234.5'], [',', 'comma: 1234,5']];
const FLOWS = [['export', 'exports'], ['import', 'imports'], ['re-export', 're-exports']];
const SCALES = [['thousand', 'thousands'], ['million', 'millions'], ['billion', 'billions']];

/** What a file may leave open: label, and choices where there are some. */
const ANSWERS = {
  reporter: ['Reporter'],
  partner: ['Partner'],
  flow: ['Flow', FLOWS],
  currency: ['Currency, such as EUR'],
  scale: ['Values are in', SCALES, 'units'],
  product: ['HS code, or TOTAL'],
  commodity: ['Name of the goods'],
  decimal: ['Decimal sign', DECIMALS],
};

/** A select with a first choice of its own. */
export function select(attributes, first, choices, value) {
  const node = element('select', attributes, ...(first === undefined ? [] : [element('option', { value: '' }, first)]),
    ...choices.map(([known, label]) => element('option', { value: known }, label)));
  node.value = value ?? '';
  return node;
}

const field = (label, control) => element('label', {}, `${label} `, control);

function answer(key, said) {
  const [label, choices, first = 'not stated'] = ANSWERS[key];
  const value = key === 'decimal' ? said.decimal : said.constants.get(key);
  const name = key === 'decimal' ? 'decimal' : `constant-${key}`;
  const control = choices ? select({ name }, first, choices, value)
    : element('input', { name, type: 'text', value: value ?? '', autocomplete: 'off', spellcheck: 'false' });
  return field(label, control);
}

/** What people say in a form, as the worker wants it. */
export function saidIn(form, before) {
  const said = { ...before, columns: new Map(before.columns), constants: new Map(before.constants) };
  for (const [name, value] of new FormData(form)) {
    const [kind, key] = name.split(/-(.*)/s);
    if (kind === 'constant') said.constants.set(key, value.trim());
    else if (kind === 'column') said.columns.set(key, value);
    else said[kind] = value;
  }
  return said;
}

/** Nothing said yet. */
export const silent = () => ({ encoding: '', delimiter: '', decimal: '', format: '', columns: new Map(), constants: new Map() });

function form(className, act, ...children) {
  const node = element('form', { class: className }, ...children,
    element('div', { class: 'actions' }, element('button', { type: 'submit' }, 'Read again with this')));
  node.addEventListener('submit', (event) => {
    event.preventDefault();
    act(node);
  });
  return node;
}

function questions(asked, said, act) {
  const keys = new Set(asked.map(({ value }) => value));
  if (keys.has('currency')) keys.add('scale');
  if (keys.has('product')) keys.add('commodity');
  return form('asked', act,
    element('p', {}, `The file does not say: ${asked.map(({ label }) => label).join(' ')}`),
    element('div', { class: 'fields' }, ...[...keys].map((key) => answer(key, said))));
}

function columnsForm(file, { columns, more_columns: more = 0 }, said, known, act) {
  const roles = known.roles.map(({ value, label }) => [value, label]);
  const row = ({ name, role, rule }) => element('tr', {}, element('th', { scope: 'row' }, name || '(no name)'),
    element('td', {}, select({ name: `column-${name}`, 'aria-label': `What ${name || 'the column'} holds` },
      role ? `as recognised: ${role}` : 'not used', roles, said.columns.get(name))),
    element('td', {}, rule ?? ''));
  const head = element('tr', {}, ...['Column', 'Holds', 'Rule'].map((name) => element('th', { scope: 'col' }, name)));
  const label = `Columns of ${file}`;
  return form('columns', act,
    element('div', { class: 'fields' },
      field('Format', select({ name: 'format' }, 'as recognised', known.formats.map(({ value, label: words }) => [value, words]), said.format)),
      field('Encoding', select({ name: 'encoding' }, 'as recognised', ENCODINGS.map((one) => [one, one]), said.encoding)),
      field('Delimiter', select({ name: 'delimiter' }, 'as recognised', DELIMITERS, said.delimiter)),
      field('Decimal sign', select({ name: 'decimal' }, 'as recognised', DECIMALS, said.decimal))),
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...columns.map(row)))),
    more > 0 && element('p', {}, `${count(more)} more columns are read as recognised.`));
}

function facts(lines) {
  const pair = (line) => {
    const [key, ...rest] = line.split(': ');
    return [element('dt', {}, key), element('dd', {}, rest.join(': '))];
  };
  return element('dl', {}, ...lines.flatMap(pair));
}

function aside(file, { notes, aside: records, cells }) {
  const rows = notes.map(({ line, ...rest }) => [{ text: count(line) }, ...[rest.column, rest.expected, rest.found].map((text) => ({ text }))]);
  const words = [`${count(records)} set aside`, cells > 0 && `${count(cells)} cells of used records`].filter(Boolean).join(', ');
  const shown = rows.length < records + cells ? ` The first ${count(rows.length)} are shown; the download has more.` : '';
  return details('aside', `What was set aside, and why (${words})`, false,
    table({ caption: `Set aside in ${file}: where, what was expected, what was found.${shown}`, header: ['Line', 'Column', 'Expected', 'Found'], rows }));
}

/** A file: what was recognised, what it asks, how it was understood. */
export function card({ id, name, about, problem, columns, said }, known, { remove, again }) {
  const title = element('h3', { id: `file-${id}` }, name);
  const top = element('header', {}, title, button('Remove', remove));
  top.lastChild.setAttribute('aria-label', `Remove ${name}`);
  const act = (node) => again(saidIn(node, said));
  const parts = [];
  if (problem) parts.push(element('p', { class: 'problem' }, about ? `${problem} The earlier reading stays.` : problem));
  if (about) {
    const { form: layout, header_line: line, records, used, aside: set, lines, warnings } = about;
    parts.push(
      element('p', {}, `Recognised as ${layout}${line > 1 ? `; the header stands in line ${count(line)}` : ''}.`),
      element('p', {}, `${count(records)} records in the file: ${count(used)} used, ${count(set)} set aside.`),
      facts(lines),
      about.questions.length > 0 && questions(about.questions, said, act),
      warnings.length > 0 && details('warnings', `What to know about these figures (${count(warnings.length)})`, warnings.length <= 3,
        element('ul', {}, ...warnings.map((words) => element('li', {}, words)))),
      about.columns.length > 0 && details('understood', `How each column was understood (${count(about.columns.length)})`, false,
        columnsForm(name, about, said, known, act)),
      about.notes.length > 0 && aside(name, about),
    );
  } else if (columns?.length) {
    const bare = columns.map((one) => ({ name: one }));
    parts.push(details('understood', 'Say what the columns are', true, columnsForm(name, { columns: bare }, said, known, act)));
  }
  return element('section', { class: 'card', 'aria-labelledby': title.id }, top, ...parts);
}

/** Most goods of the list that stand in the page at once. */
const SHOWN_GOODS = 60;

function goodsList(goods, chosen, most, filter, change) {
  const words = filter.trim().toLowerCase();
  const fits = goods.filter(({ value, label }) => chosen.includes(value) || label.toLowerCase().includes(words));
  const isFull = chosen.length >= most;
  const item = ({ value, label }) => {
    const box = element('input', { type: 'checkbox', value });
    box.checked = chosen.includes(value);
    box.disabled = isFull && !box.checked;
    box.addEventListener('change', () => change(value, box.checked));
    return element('label', {}, box, element('span', {}, label));
  };
  const more = fits.length - SHOWN_GOODS;
  return [...fits.slice(0, SHOWN_GOODS).map(item),
    more > 0 && element('p', {}, `${count(more)} more: type a code or a word to find them.`),
    !fits.length && element('p', {}, 'No goods fit these words.')].filter(Boolean);
}

/** The choice of what is shown; `change` hears how to change the last one, and where. */
export function chooser(shown, filter, change) {
  const { choice } = shown;
  const pick = (name, label, picks) => {
    if (picks.length < 2 && name !== 'reporter' && name !== 'partner') return undefined;
    const node = select({ name }, undefined, picks.map(({ value, label: words }) => [value, words]), choice[name]);
    node.addEventListener('change', () => change((last) => ({ ...last, [name]: node.value }), name));
    return element('label', { class: 'field' }, label, node);
  };
  const shownAs = shown.has_own && pick('shown', 'Charts', [
    { value: 'file', label: 'as they were taken away' }, { value: 'chosen', label: 'of a choice of my own' }]);
  if (choice.shown === 'file') return [shownAs];
  const goods = (value, isIn) => change((last) => (
    { ...last, goods: [...last.goods.filter((one) => one !== value), ...(isIn ? [value] : [])] }), 'goods');
  const list = element('div', { class: 'goods', role: 'group', 'aria-label': 'Goods' });
  const fill = (words) => list.replaceChildren(...goodsList(shown.goods, choice.goods, shown.most_goods, words, goods));
  fill(filter.words);
  const find = element('input', { type: 'search', name: 'find', value: filter.words, autocomplete: 'off' });
  find.addEventListener('input', () => {
    filter.words = find.value;
    fill(find.value);
  });
  const several = shown.goods.length > 1 && element('fieldset', {},
    element('div', { class: 'goods-top' }, element('legend', {}, `Goods, up to ${shown.most_goods} lines`),
      shown.goods.length > 8 && field('Find', find)), list);
  return [
    shownAs,
    pick('measure', 'Flow and unit', shown.measures),
    pick('reporter', 'Reporter', shown.reporters),
    pick('partner', 'Partner', shown.partners),
    several,
    pick('before', 'Compare: last period before', shown.periods),
    pick('after', 'First period after', shown.periods),
    pick('window', 'Each side covers', shown.windows),
  ].filter(Boolean);
}
