// Views of every line of goods: a list that scrolls beside its picture, the
// windows that a reader moves, a search, what is said of one line, and tables
// that are made when they are opened. Loaded only by stories that have them.

import { adopt } from './adopt.js';
import { button, element, focused } from './dom.js';

// The text of the rows lies over their picture, for all but the eye.
const STYLE = `
.ranking .list { inline-size: 100%; inset-inline-start: 0; overflow-x: hidden; overflow-y: auto; position: absolute; touch-action: pan-y; }
.ranking .list:focus-visible { outline-offset: 0; }
.ranking .inside { overflow: hidden; position: relative; }
.ranking [role="row"] { display: flex; forced-color-adjust: none; gap: 1rem; inline-size: 100%; opacity: 0; overflow: hidden; pointer-events: none; position: absolute; white-space: nowrap; }
.ranking .window { cursor: grab; position: absolute; touch-action: pan-y; }
.ranking .window:focus-visible { outline-offset: 0; }
.ranking .window:active { cursor: grabbing; }
.ranking .grip { cursor: ew-resize; inline-size: 12px; inset-block: 0; position: absolute; }
.ranking .grip.from { inset-inline-start: -6px; }
.ranking .grip.to { inset-inline-end: -6px; }
.finder { align-items: center; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0 0 0.5rem; }
`;
const SPARE = 4; // Rows kept above and below those in view, for screen readers that look ahead.
const REST = 120; // Milliseconds after which a list or a window is at rest.
const SLICE = 6; // Milliseconds that work in the background takes at a time.
const rows = (count) => Math.max(0, Math.ceil(count));

/**
 * Wires a view of every line of goods. `call` asks the engine, `act` does so
 * and says the answer aloud, `draw` draws the view or another of `views`,
 * `fill` prints its words anew, `settle` keeps what was chosen.
 */
export function wireGoods(tools) {
  const { about, view } = tools;
  adopt(view.chart, STYLE);
  const more = (isOpen) => (about.table.header.length ? [] : [lateTable(tools, isOpen)]);
  return { more, show() {}, chosen() {}, ...(about.kind === 'rank' && wireRanking(tools)) };
}

/** A table that is made when its part of the page is opened. */
function lateTable({ call, phrase, table, tablePart }, isOpen) {
  const part = tablePart(phrase, isOpen);
  const fill = () => {
    if (!part.open || part.children.length > 1) return;
    const made = call((app, index) => app.table(index));
    if (!made) return;
    const shown = made.table.rows.length;
    if (shown < made.rows) part.append(element('p', { class: 'count' }, phrase('The first { $count } of { $all } rows; the CSV has all of them.', { count: shown, all: made.rows })));
    part.append(table(made.table));
  };
  part.addEventListener('toggle', fill);
  fill();
  return part;
}

function wireRanking({ phrase, view, views, about, call, act, draw, fill, settle, say }) {
  const id = `${about.id}-list`;
  const heads = [phrase('Rank'), phrase('Code'), phrase('Goods'), phrase('Change in percent'), phrase('Change a month'), phrase('At stake, a month before'), phrase('Ranks by other windows')];
  const { chart, overlay } = view;
  // The list is what is walked and read; the canvas below is its picture.
  for (const name of ['tabindex', 'role', 'aria-label', 'aria-describedby']) overlay.removeAttribute(name);
  chart.removeAttribute('role');
  overlay.setAttribute('aria-hidden', 'true');

  const head = element('div', { role: 'row', 'aria-rowindex': '1' }, ...heads.map((name) => element('span', { role: 'columnheader' }, name)));
  const inside = element('div', { class: 'inside', role: 'presentation' });
  const grid = element('div', {
    class: 'list', tabindex: '0', role: 'grid', 'aria-label': about.label, 'aria-describedby': `help-${about.id}`, 'aria-colcount': heads.length,
  }, element('div', { class: 'announce', role: 'presentation' }, head), inside);
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const count = element('span', { class: 'count', role: 'status' });
  const finder = element('p', { class: 'finder' }, element('label', {}, `${phrase('Search goods and codes')} `, input), count);
  const card = element('section', { class: 'event-card', 'aria-label': phrase('The line chosen'), hidden: '' });
  const sliders = [slider('before', phrase('Window before')), slider('after', phrase('Window after'))];
  chart.classList.add('ranking');
  chart.append(...sliders.map(({ node }) => node), grid);
  chart.before(finder);
  chart.after(card);

  let frame;
  let reading;
  let resting;
  let looking;
  let place; // what the engine says of list and windows

  const scale = () => view.scale ?? 1; // Where text is larger, the whole picture is.
  const px = (length) => `${length * scale()}px`;
  const later = (work) => { frame ??= requestAnimationFrame(() => { frame = undefined; work(); }); };
  const rest = (work) => { clearTimeout(resting); resting = setTimeout(work, REST); };

  /** The rows in view as text, for screen readers, search and selection. */
  function readable() {
    if (!place) return;
    const first = Math.max(0, Math.floor(place.scrolled / place.row) - SPARE);
    const texts = call((app, index) => app.rows(index, first, rows(place.height / place.row) + 2 * SPARE)) ?? [];
    grid.setAttribute('aria-rowcount', place.rows + 1);
    inside.replaceChildren(...texts.map((cells, offset) => {
      const at = first + offset;
      const row = element('div', { role: 'row', id: `${id}-row-${at}`, 'aria-rowindex': at + 2, ...(at === place.chosen && { 'aria-selected': 'true' }) },
        ...cells.map((text, column) => element('span', {
          role: column === 2 || cells.length === 1 ? 'rowheader' : 'gridcell', ...(cells.length === 1 && { 'aria-colspan': heads.length }),
        }, text || '–')));
      row.style.insetBlockStart = px(at * place.row);
      row.style.blockSize = px(place.row);
      return row;
    }));
    if (place.chosen === undefined) grid.removeAttribute('aria-activedescendant');
    else grid.setAttribute('aria-activedescendant', `${id}-row-${place.chosen}`);
  }

  /** Puts list and windows where the picture has them. */
  function show() {
    place = call((app, index) => app.list(index));
    if (!place) return;
    grid.style.insetBlockStart = px(place.top);
    grid.style.blockSize = px(place.height);
    inside.style.blockSize = px(place.rows * place.row);
    const top = place.scrolled * scale();
    if (Math.abs(grid.scrollTop - top) >= 1) grid.scrollTop = top;
    sliders.forEach((one, index) => one.show(place.windows[index]));
    if (focused(input) !== input) input.value = place.query;
    count.textContent = phrase(input.value ? 'Goods found: { $count }' : 'Goods: { $count }', { count: place.listed });
    clearTimeout(reading);
    reading = setTimeout(readable, REST);
    look();
  }

  /** The arithmetic of the line that was pinned. */
  function showCard() {
    const method = call((app, index) => app.arithmetic(index));
    const hadFocus = card.contains(focused(card));
    card.hidden = !method;
    if (!method) {
      if (hadFocus) grid.focus();
      return;
    }
    const close = button(phrase('Close'), () => { act((app, index) => app.key(index, 'Escape')); redraw(); settle(); });
    card.replaceChildren(element('h3', {}, method.title), element('ul', {}, ...method.lines.map((line) => element('li', {}, line))),
      element('p', { class: 'steps' }, close));
    if (hadFocus) close.focus();
  }

  function redraw() {
    draw();
    showCard();
  }

  /** Looks further for ranks by other windows whenever nothing else is to be done. */
  function look() {
    clearTimeout(looking);
    looking = setTimeout(() => {
      const end = performance.now() + SLICE;
      while (performance.now() < end) if (!call((app, index) => app.look_further(index, 1))) return;
      look();
    }, REST / 2);
  }

  /** Draws the other views of goods, whose base goes with these windows: those on the screen while they move. */
  function follow(isAtRest) {
    views.forEach((other, at) => {
      if (other === view || !other.goods) return;
      const { top, bottom } = other.chart.getBoundingClientRect();
      if (isAtRest) fill(at);
      if (isAtRest || (bottom > 0 && top < innerHeight)) draw(at);
    });
  }

  /** What happens when a window came to rest. */
  function rested() {
    fill();
    follow(true);
    settle();
  }

  grid.addEventListener('scroll', () => {
    call((app, index) => app.scroll_list(index, grid.scrollTop / scale()));
    later(draw);
  }, { passive: true });

  const point = (kind) => (event) => {
    const box = chart.getBoundingClientRect();
    const answer = act((app, index) => app.pointer(index, kind, (event.clientX - box.left) / scale(), (event.clientY - box.top) / scale()));
    if (kind === 'press') { redraw(); settle(); } else if (answer?.redraw) draw();
  };
  const move = point('move');
  grid.addEventListener('pointermove', (event) => { if (!event.buttons) move(event); });
  grid.addEventListener('pointerleave', point('leave'));
  grid.addEventListener('click', point('press'));
  grid.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = call((app, index) => app.key(index, event.key));
    if (!answer?.handled) return;
    event.preventDefault();
    if (answer.redraw) draw();
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') { redraw(); settle(); }
    // The row says itself; what the engine says of it is said where no row is read.
    show();
    clearTimeout(reading);
    readable();
    say(answer);
  });
  grid.addEventListener('blur', () => call((app, index) => app.focus(index, false)));
  input.addEventListener('input', () => rest(() => {
    call((app, index) => app.find_goods(index, input.value));
    draw();
    settle();
  }));

  /** A window as a slider over the months: keys move it, Shift and keys its end, a pointer any part. */
  function slider(name, label) {
    const grips = ['from', 'to'].map((part) => element('span', { class: `grip ${part}` }));
    const node = element('div', {
      class: `window ${name}`, role: 'slider', tabindex: '0', 'aria-label': label, 'aria-valuemin': '0', 'aria-orientation': 'horizontal',
    }, ...grips);
    let start;
    const moved = (work) => {
      if (!call(work)) return;
      later(() => { draw(); follow(false); });
      rest(rested);
    };
    node.addEventListener('pointerdown', (event) => {
      if (event.button) return;
      event.preventDefault();
      node.focus({ preventScroll: true });
      node.setPointerCapture(event.pointerId);
      start = event.clientX;
      const part = grips.indexOf(event.target);
      call((app, index) => app.grab(index, name, part < 0 ? '' : ['from', 'to'][part]));
    });
    node.addEventListener('pointermove', (event) => {
      if (start !== undefined) moved((app, index) => app.drag(index, (event.clientX - start) / scale()));
    });
    const end = () => {
      if (start === undefined) return;
      start = undefined;
      call((app, index) => app.release(index));
      rest(rested);
    };
    node.addEventListener('pointerup', end);
    node.addEventListener('pointercancel', end);
    node.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12, Home: -9999, End: 9999 }[event.key];
      if (!steps) return;
      event.preventDefault();
      moved((app, index) => app.shift(index, name, event.shiftKey ? 'to' : '', steps));
    });
    const shown = ({ words, left, width, at }) => {
      node.style.insetInlineStart = px(left);
      node.style.inlineSize = px(width);
      node.style.insetBlockStart = px(place.stripTop);
      node.style.blockSize = px(place.stripHeight);
      node.setAttribute('aria-valuemax', place.months - 1);
      node.setAttribute('aria-valuenow', at);
      node.setAttribute('aria-valuetext', words);
    };
    return { node, show: shown };
  }

  // The list scrolls from now on.
  call((app, index) => app.scroll_list(index, 0));
  return { show, chosen: showCard };
}
