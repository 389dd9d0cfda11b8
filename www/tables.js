// Tables whose columns are as their cells are, that are sorted by them, and in
// pages where they are long.
// Loaded when a reader opens one. All rows stay in the page: print has them.

import { adopt } from './adopt.js';
import { button, element } from './dom.js';

const LONG = 60; // More rows than this stand in pages.
const PAGE = 50;
const SENTENCE = 60; // Letters; what is longer wants a wide column.
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };
// What is said of a wide table is as wide as what is seen of it. Digits of one
// worth stand below each other, in every direction of reading. Published pages
// have the first three rules in their style sheet (src/publish/still.rs).
const STYLE = `
.scroll { container-type: inline-size; }
caption { inset-inline-start: 0; max-inline-size: 100cqi; position: sticky; }
.number { text-align: right; }
.long { min-width: 14em; }
.when { white-space: nowrap; }
thead button { background: none; border: 0; font-weight: inherit; min-block-size: max(1.5em, 24px); min-inline-size: 24px; padding: 0; text-align: inherit; }
thead button::after { color: var(--edge); content: " ↕"; }
[aria-sort="ascending"] button::after { color: inherit; content: " ▲"; }
[aria-sort="descending"] button::after { color: inherit; content: " ▼"; }
.pages { align-items: center; color: var(--muted); display: flex; flex-wrap: wrap; font-size: 0.9em; gap: 0.5em; margin: 0.5em 0; }
@media print {
  tbody tr[hidden] { display: table-row !important; }
  .pages { display: none; }
  thead button::after { content: none; }
}
`;

const known = new WeakSet();

/** How the rows of a table are told apart in a column: by number, by text, or by their place where they follow time. `undefined` where an order would mean nothing. */
function order(rows, column) {
  const cells = rows.map((row) => row.cells[column]);
  if (cells.some((cell) => cell?.dataset.number)) return (row) => Number(row.cells[column].dataset.number ?? NaN);
  const isDated = cells.length > 0 && cells.every((cell) => /\d{4}/.test(cell?.textContent));
  if (!isDated) return (row) => row.cells[column].textContent;
  return column === 0 ? (row) => rows.indexOf(row) : undefined;
}

/** Months that begin their rows; a column of numbers, with what stands in their place, or one of whole sentences; a number that is said in words is text. */
function kindOf(rows, column) {
  const cells = rows.map((row) => row.cells[column]);
  const numbers = cells.filter((cell) => cell?.dataset.number);
  if (!column) return cells.every((cell) => /^.{0,18}\d{4}.{0,6}$/.test(cell?.textContent)) ? 'when' : '';
  if (numbers.length && numbers.every((cell) => !/\p{L}.*\p{L}.*\p{L}/u.test(cell.textContent))) return 'number';
  return cells.some((cell) => cell?.textContent.length > SENTENCE) ? 'long' : '';
}

/** How the page's language orders texts; a story may name one that is none. */
function collator() {
  try {
    return new Intl.Collator(document.documentElement.lang, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}

/** Makes the table in `part` one that sorts and turns pages; once. */
export function wireTable(part, phrase) {
  const table = part.querySelector('table');
  if (!table || !part.isConnected || known.has(table)) return; // Another may have taken its place.
  known.add(table);
  adopt(part, STYLE);
  const body = table.tBodies[0];
  const rows = [...body.rows]; // as the engine has them
  const { compare } = collator();
  let now = rows;
  let first = 0;

  const count = element('span', { role: 'status' });
  const turn = (by) => () => { first = Math.min(Math.max(first + by, 0), Math.floor((rows.length - 1) / PAGE) * PAGE); show(); };
  const [back, on] = [button(phrase('Previous'), turn(-PAGE)), button(phrase('Next'), turn(PAGE))];
  const all = button(phrase('All rows'), () => { first = all.getAttribute('aria-pressed') === 'true' ? 0 : -1; show(); });
  const pages = element('p', { class: 'pages' }, count, back, on, all);

  function show() {
    const isAll = first < 0 || rows.length <= LONG;
    now.forEach((row, at) => { row.hidden = !isAll && (at < first || at >= first + PAGE); });
    all.setAttribute('aria-pressed', isAll);
    const [from, to] = isAll ? [1, rows.length] : [first + 1, Math.min(first + PAGE, rows.length)];
    count.textContent = phrase('Rows { $from } to { $to } of { $all }', { from, to, all: rows.length });
    back.disabled = isAll || first === 0;
    on.disabled = isAll || to === rows.length;
  }

  function sort(head, key) {
    const to = NEXT[head.getAttribute('aria-sort') ?? 'none'];
    for (const other of table.tHead.rows[0].cells) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', other === head ? to : 'none');
    const sign = to === 'descending' ? -1 : 1;
    // What has no number stands at the end either way.
    const between = (a, b) => (typeof a === 'string' ? sign * compare(a, b)
      : Number.isNaN(a) || Number.isNaN(b) ? Number.isNaN(a) - Number.isNaN(b) : sign * (a - b));
    const keys = new Map(rows.map((row) => [row, key(row)]));
    now = to === 'none' ? rows : rows.toSorted((a, b) => between(keys.get(a), keys.get(b)));
    body.append(...now);
    first = Math.min(first, 0);
    show();
  }

  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const kind = kindOf(rows, column);
    if (kind) for (const row of [table.tHead.rows[0], ...rows]) row.cells[column]?.classList.add(kind);
    const key = rows.length > 1 ? order(rows, column) : undefined;
    if (!key) return;
    head.setAttribute('aria-sort', 'none');
    head.replaceChildren(button(head.textContent, () => sort(head, key)));
  });
  if (rows.length > LONG) table.parentNode.before(pages);
  show();
}
