// The parts of desk.html: what was recognised in a file, and what is shown.
// Makers of elements only; text is always text.

import { count, period, phrase, tell } from './desk-words.js';
import { button, details, element, table } from './dom.js';

/** Encodings by their names in the Encoding Standard, the common ones first. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr',
  'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257',
  'windows-1258', 'iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'iso-8859-15', 'iso-8859-16', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh'];
const delimiters = () => [[',', phrase('comma')], [';', phrase('semicolon')], ['\t', phrase('tab')], ['|', phrase('bar')]];
const decimals = () => [['.', phrase('decimal point: 1234.5')], [',', phrase('decimal comma: 1234,5')]];
const flows = () => [['export', phrase('exports')], ['import', phrase('imports')], ['re-export', phrase('re-exports')]];
const scales = () => [['thousand', phrase('thousands')], ['million', phrase('millions')], ['billion', phrase('billions')]];

/** What a file may leave open: label, and choices where there are some. */
const ANSWERS = {
  reporter: () => [phrase('Reporter')],
  partner: () => [phrase('Partner')],
  flow: () => [phrase('Flow'), flows()],
  currency: () => [phrase('Currency, such as EUR')],
  scale: () => [phrase('Values are in'), scales(), phrase('units')],
  product: () => [phrase('HS code, or TOTAL')],
  commodity: () => [phrase('Name of the goods')],
  decimal: () => [phrase('Decimal sign'), decimals()],
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
  const [label, choices, first = phrase('not stated')] = ANSWERS[key]();
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
    element('div', { class: 'actions' }, element('button', { type: 'submit' }, phrase('Read again with this'))));
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
    element('p', {}, phrase('The file does not say: { $what }', { what: asked.map(({ label }) => tell(label, 'ask')).join(' ') })),
    element('div', { class: 'fields' }, ...[...keys].map((key) => answer(key, said))));
}

function columnsForm(file, { columns, more_columns: more = 0 }, said, known, act) {
  const byRule = phrase('as recognised');
  const roles = known.roles.map(({ value, label }) => [value, tell(label, 'role')]);
  const row = ({ name, role, rule }) => element('tr', {}, element('th', { scope: 'row' }, name || phrase('(no name)')),
    element('td', {}, select({ name: `column-${name}`, 'aria-label': name ? phrase('What { $column } holds', { column: name }) : phrase('What the column holds') },
      role ? phrase('as recognised: { $role }', { role: tell(role, 'role') }) : phrase('not used'), roles, said.columns.get(name))),
    element('td', {}, rule ? tell(rule, 'rule') : ''));
  const head = element('tr', {}, ...[phrase('Column'), phrase('Holds'), phrase('Rule')].map((name) => element('th', { scope: 'col' }, name)));
  const label = phrase('Columns of { $file }', { file });
  return form('columns', act,
    element('div', { class: 'fields' },
      field(phrase('Format'), select({ name: 'format' }, byRule, known.formats.map(({ value, label: words }) => [value, tell(words, 'format')]), said.format)),
      field(phrase('Encoding'), select({ name: 'encoding' }, byRule, ENCODINGS.map((one) => [one, one]), said.encoding)),
      field(phrase('Delimiter'), select({ name: 'delimiter' }, byRule, delimiters(), said.delimiter)),
      field(phrase('Decimal sign'), select({ name: 'decimal' }, byRule, decimals(), said.decimal))),
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...columns.map(row)))),
    more > 0 && element('p', {}, phrase('{ $count } more columns are read as recognised.', { count: more })));
}

function facts(lines) {
  const pair = (line) => {
    const [, key, rest] = /^(.*?)\s*[:：]\s*(.*)$/s.exec(tell(line, 'fact'));
    return [element('dt', {}, key), element('dd', {}, rest)];
  };
  return element('dl', {}, ...lines.flatMap(pair));
}

function aside(file, { notes, aside: records, cells }) {
  const rows = notes.map(({ line, ...rest }) => [{ text: count(line) }, ...[rest.column, tell(rest.expected, 'wanted'), tell(rest.found, 'found')].map((text) => ({ text }))]);
  const words = cells > 0 ? phrase('{ $count } set aside, { $cells } cells of used records', { count: records, cells })
    : phrase('{ $count } set aside', { count: records });
  const caption = phrase('Set aside in { $file }: where, what was expected, what was found.', { file });
  const shown = rows.length < records + cells ? ` ${phrase('The first { $count } are shown; the download has more.', { count: rows.length })}` : '';
  return details('aside', phrase('What was set aside, and why ({ $words })', { words }), false,
    table({ caption: `${caption}${shown}`, header: [phrase('Line'), phrase('Column'), phrase('Expected'), phrase('Found')], rows }));
}

/** A file: what was recognised, what it asks, how it was understood. */
export function card({ id, name, about, problem, columns, said }, known, { remove, again }) {
  const title = element('h3', { id: `file-${id}` }, name);
  const top = element('header', {}, title, button(phrase('Remove'), remove));
  top.lastChild.setAttribute('aria-label', phrase('Remove { $file }', { file: name }));
  const act = (node) => again(saidIn(node, said));
  const parts = [];
  if (problem) parts.push(element('p', { class: 'problem' }, about ? `${problem} ${phrase('The earlier reading stays.')}` : problem));
  if (about) {
    const { form: layout, header_line: line, records, used, aside: set, lines, warnings } = about;
    parts.push(
      element('p', {}, line > 1 ? phrase('Recognised as { $format }; the header stands in line { $line }.', { format: tell(layout, 'format'), line })
        : phrase('Recognised as { $format }.', { format: tell(layout, 'format') })),
      element('p', {}, phrase('{ $count } records in the file: { $used } used, { $aside } set aside.', { count: records, used, aside: set })),
      facts(lines),
      about.questions.length > 0 && questions(about.questions, said, act),
      warnings.length > 0 && details('warnings', phrase('What to know about these figures ({ $count })', { count: warnings.length }), warnings.length <= 3,
        element('ul', {}, ...warnings.map((words) => element('li', {}, tell(words, 'warn'))))),
      about.columns.length > 0 && details('understood', phrase('How each column was understood ({ $count })', { count: about.columns.length }), false,
        columnsForm(name, about, said, known, act)),
      about.notes.length > 0 && aside(name, about),
    );
  } else if (columns?.length) {
    const bare = columns.map((one) => ({ name: one }));
    parts.push(details('understood', phrase('Say what the columns are'), true, columnsForm(name, { columns: bare }, said, known, act)));
  }
  return element('section', { class: 'card', 'aria-labelledby': title.id }, top, ...parts);
}

/** Most goods of the list that stand in the page at once. */
const SHOWN_GOODS = 60;

/**
 * Makes `nodes` the children of `parent`, in this order. Those that stand in it
 * already are not moved: a press that began on one of them ends on it, and the
 * focus stays.
 */
export function arrange(parent, nodes) {
  const kept = new Set(nodes);
  for (const node of [...parent.childNodes]) {
    if (!kept.has(node)) node.remove();
  }
  nodes.forEach((node, at) => {
    const there = parent.childNodes[at];
    if (there !== node) parent.insertBefore(node, there ?? null);
  });
}

/**
 * The list of goods to choose from, which stays while other things are chosen;
 * `show` brings it up to date and answers with it, or with nothing where there
 * is no choice.
 */
export function goodsField(filter, change) {
  const list = element('div', { class: 'goods', role: 'group', 'aria-label': phrase('Goods') });
  const legend = element('legend');
  const find = element('input', { type: 'search', name: 'find', autocomplete: 'off' });
  const finder = field(phrase('Find'), find);
  const node = element('fieldset', {}, element('div', { class: 'goods-top' }, legend, finder), list);
  let goods = [];
  let chosen = [];
  let most = 0;
  let items = new Map();
  /** What was chosen since the words were typed: it stays under the pointer when it is let go. */
  let held = new Set();
  const make = (value) => {
    const box = element('input', { type: 'checkbox', value });
    box.addEventListener('change', () => change((last) => (
      { ...last, goods: [...last.goods.filter((one) => one !== value), ...(box.checked ? [value] : [])] })));
    return element('label', {}, box, element('span', { dir: 'auto' }));
  };
  const fill = () => {
    const words = filter.words.trim().toLowerCase();
    for (const value of chosen) held.add(value);
    const isFound = ({ label }) => label.toLowerCase().includes(words);
    const fits = goods.filter((one) => held.has(one.value) || isFound(one));
    let room = SHOWN_GOODS;
    const shown = fits.filter(({ value }) => {
      room -= held.has(value) ? 0 : 1;
      return held.has(value) || room >= 0;
    });
    const isFull = chosen.length >= most;
    items = new Map(shown.map(({ value, label }) => {
      const item = items.get(value) ?? make(value);
      const [box, name] = item.children;
      box.checked = chosen.includes(value);
      box.disabled = isFull && !box.checked;
      if (name.textContent !== label) name.textContent = label;
      return [value, item];
    }));
    const more = fits.length - shown.length;
    arrange(list, [...items.values(),
      more > 0 && element('p', {}, phrase('{ $count } more: type a code or a word to find them.', { count: more })),
      !goods.some(isFound) && element('p', {}, phrase('No goods fit these words.'))].filter(Boolean));
  };
  find.addEventListener('input', () => {
    filter.words = find.value;
    held = new Set();
    fill();
  });
  return {
    show(shown) {
      goods = shown.goods.map(({ value, label }) => ({ value, label: tell(label, 'goods') }));
      if (goods.length < 2) return undefined;
      ({ goods: chosen } = shown.choice);
      most = shown.most_goods;
      legend.textContent = phrase('Goods, up to { $count } lines', { count: most });
      finder.hidden = goods.length <= 8;
      if (find.value !== filter.words) find.value = filter.words;
      fill();
      return node;
    },
  };
}

/** The choice of what is shown; `goods` is its list of them, and `change` hears how to change the last one. */
export function chooser(shown, goods, change) {
  const { choice } = shown;
  const pick = (name, label, picks, kind) => {
    if (picks.length < 2 && name !== 'reporter' && name !== 'partner') return undefined;
    const words = (one) => (kind === 'period' ? period(one.value, one.label) : tell(one.label, kind));
    const node = select({ name }, undefined, picks.map((one) => [one.value, words(one)]), choice[name]);
    node.addEventListener('change', () => change((last) => ({ ...last, [name]: node.value })));
    return element('label', { class: 'field' }, label, node);
  };
  const shownAs = shown.has_own && pick('shown', phrase('Charts'), [
    { value: 'file', label: phrase('as they were taken away') }, { value: 'chosen', label: phrase('of a choice of my own') }]);
  if (choice.shown === 'file') return [shownAs];
  return [
    shownAs,
    pick('measure', phrase('Flow and unit'), shown.measures, 'measure'),
    pick('reporter', phrase('Reporter'), shown.reporters, 'place'),
    pick('partner', phrase('Partner'), shown.partners, 'place'),
    goods.show(shown),
    pick('before', phrase('Compare: last period before'), shown.periods, 'period'),
    pick('after', phrase('First period after'), shown.periods, 'period'),
    pick('window', phrase('Each side covers'), shown.windows, 'window'),
  ].filter(Boolean);
}
