// Fingers, wheel, buttons and the strip of all months: what changes which
// months are in view, or compared. The engine decides what they do; charts
// with the same axis are drawn together.

import { button, element, focused } from './dom.js';

const REST = 250; // Milliseconds after which a wheel is at rest.
const STRIP = 30; // The height of the strip, in CSS pixels, as in the style sheet.

/** Wires the canvas of a view; returns what redraws its row of buttons. */
export function wireTime({ phrase, overlay, place, act, call, draw, refresh, after }) {
  let brush = 0; // What dragging does; 0 pans.
  let resting;
  let frame;
  const told = (answer) => {
    if (answer?.redraw === 'views') refresh();
    if (answer?.redraw === 'charts') frame ??= requestAnimationFrame(() => { frame = undefined; draw(); });
    return answer;
  };
  const finger = (kind) => (event) => {
    if (kind === 'down' ? event.button : kind === 'move' && !event.buttons) return;
    if (kind === 'down') overlay.setPointerCapture(event.pointerId);
    told(act((app, index) => app.finger(index, kind, event.pointerId, ...place(event), brush || Number(event.shiftKey))));
    if (kind === 'up' || kind === 'cancel') setTimeout(after);
  };
  for (const kind of ['down', 'move', 'up', 'cancel']) overlay.addEventListener(`pointer${kind}`, finger(kind));
  const rest = () => {
    told(act((app, index) => app.wheel(index, 1, 0, 0)));
    after();
  };
  overlay.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return; // The page scrolls.
    event.preventDefault();
    const lines = event.deltaMode ? 16 : 1;
    const factor = Math.exp(event.deltaY * lines * 0.004) || 1;
    told(act((app, index) => app.wheel(index, factor, ...place(event))));
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  }, { passive: false });

  const words = element('span', { class: 'words' });
  const key = (label, name, title) => {
    const node = button(label, () => {
      told(act((app, index) => app.key(index, name)));
      after();
    });
    node.setAttribute('aria-label', title ?? label);
    if (title) node.title = title;
    return node;
  };
  const keys = [
    key('+', '+', phrase('Zoom in')), key('−', '-', phrase('Zoom out')), key(phrase('Earlier'), 'Shift+ArrowLeft'),
    key(phrase('Later'), 'Shift+ArrowRight'), key(phrase('Undo'), 'Backspace', phrase('Undo the last step')), key(phrase('All months'), '0'),
  ];
  const [zoomIn, zoomOut, earlier, later, undo, all] = keys;
  const toggles = [phrase('Select months'), phrase('Select before'), phrase('Select after')].map((label, at) => {
    const node = button(label, () => {
      brush = brush === at + 1 ? 0 : at + 1;
      toggles.forEach((toggle, index) => toggle.setAttribute('aria-pressed', index + 1 === brush));
      overlay.classList.toggle('selects', brush > 0);
    });
    node.setAttribute('aria-pressed', 'false');
    return node;
  });
  const compare = [key(phrase('Before = in view'), 'b', phrase('Compare: before are the months in view')),
    key(phrase('After = in view'), 'a', phrase('Compare: after are the months in view'))];

  // The strip: all months in little, and a handle at each end of those in view.
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  const shade = element('div', { class: 'shade' });
  const handle = (label) => element('input', { type: 'range', 'aria-label': label, step: '1' });
  const handles = [handle(phrase('First month in view')), handle(phrase('Last month in view'))];
  const strip = element('div', { class: 'strip' }, canvas, shade, ...handles);
  strip.style.visibility = 'hidden'; // Its place is known with the picture.
  handles.forEach((node, isEnd) => {
    node.addEventListener('input', () => {
      const [start, end] = handles.map(({ valueAsNumber }) => valueAsNumber);
      told(act((app, index) => app.show_by_handle(index, start, end, isEnd)));
    });
    node.addEventListener('change', rest);
  });

  const buttons = element('div', { class: 'months' }, words, ...keys, ...toggles, ...compare);
  const bar = element('div', { class: 'time', role: 'toolbar', 'aria-label': phrase('Months in view') }, strip, buttons);
  // One stop for the tab key: Up and Down go on, and Left and Right where they move no handle.
  const stops = () => [...bar.querySelectorAll('input, button')].filter((node) => !node.hidden);
  const rove = (to) => stops().forEach((node) => { node.tabIndex = node === to ? 0 : -1; });
  bar.addEventListener('focusin', ({ target }) => rove(target));
  bar.addEventListener('keydown', (event) => {
    const right = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const by = { ArrowDown: 1, ArrowUp: -1, ...(event.target.type !== 'range' && { ArrowRight: right, ArrowLeft: -right }) }[event.key];
    if (!by) return;
    event.preventDefault();
    const seen = stops();
    seen[seen.indexOf(event.target) + by]?.focus();
  });
  let drawn = '';
  let sides;
  let events = '';
  /** Puts the strip under the plot, and draws it again when its width, the colours or what it shows have changed. */
  const paint = (isDark, scale, { left, right } = {}) => {
    // A handle is half outside.
    if (sides !== (sides = `margin-inline:max(12px,${scale * left}px) max(12px,${scale * right}px)`)) strip.style = sides;
    const now = [strip.clientWidth, devicePixelRatio, isDark, events].join();
    if (drawn === now || !strip.clientWidth) return;
    drawn = now;
    call((app, index) => app.draw_strip(index, canvas, strip.clientWidth, STRIP, devicePixelRatio, isDark));
  };
  let shown;
  const show = (months) => {
    // Fingers move by less than a month most of the time: nothing to lay out.
    if (shown === (shown = JSON.stringify(months))) return;
    bar.hidden = !months;
    if (!months) return;
    words.textContent = months.words;
    const { first, last, start, end } = months;
    for (const [node, value, text] of [[handles[0], start, months.startWords], [handles[1], end - 1, months.endWords]]) {
      [node.min, node.max] = [first, last - 1];
      node.value = value;
      node.setAttribute('aria-valuetext', text);
    }
    shade.style.insetInlineStart = `${((start - first) / (last - first)) * 100}%`;
    shade.style.insetInlineEnd = `${((last - end) / (last - first)) * 100}%`;
    events = months.events;
    const had = buttons.contains(focused(bar)) && focused(bar);
    const isWhole = end - start === last - first;
    for (const node of [zoomOut, earlier, later, all]) node.hidden = isWhole;
    for (const node of [...toggles.slice(1), ...compare]) node.hidden = !months.canCompare;
    for (const node of compare) node.hidden ||= isWhole;
    undo.hidden = !months.canUndo;
    const seen = stops();
    rove(seen.find((node) => node.getAttribute('tabindex') === '0') ?? seen[0]);
    if (had.hidden) zoomIn.focus(); // A button that goes takes no focus with it.
  };
  /** Lets the strip be drawn again when nothing of it has changed but its look. */
  const forget = () => { drawn = ''; };
  return { bar, show, paint, forget };
}
