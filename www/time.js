// Fingers, wheel and buttons that change which months are in view. The engine
// decides what they do; charts with the same axis are drawn together.

import { button, element, focused } from './dom.js';

const REST = 250; // Milliseconds after which a wheel is at rest.

/** Wires the canvas of a view; returns what redraws its row of buttons. */
export function wireTime({ overlay, place, act, draw, after }) {
  let selects = false;
  let resting;
  let frame;
  const told = (answer) => {
    if (answer?.redraw) frame ??= requestAnimationFrame(() => { frame = undefined; draw(); });
    return answer;
  };
  const finger = (kind) => (event) => {
    if (kind === 'down' ? event.button : kind === 'drag' && !event.buttons) return;
    if (kind === 'down') overlay.setPointerCapture(event.pointerId);
    told(act((app, index) => app.finger(index, kind, event.pointerId, ...place(event), selects || event.shiftKey)));
    if (kind === 'up' || kind === 'cancel') setTimeout(after);
  };
  for (const [name, kind] of [['down', 'down'], ['move', 'drag'], ['up', 'up'], ['cancel', 'cancel']]) {
    overlay.addEventListener(`pointer${name}`, finger(kind));
  }
  overlay.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return; // The page scrolls.
    event.preventDefault();
    const lines = event.deltaMode ? 16 : 1;
    const factor = Math.exp(event.deltaY * lines * 0.004) || 1;
    told(act((app, index) => app.wheel(index, factor, ...place(event))));
    clearTimeout(resting);
    resting = setTimeout(() => { told(act((app, index) => app.wheel(index, 1, 0, 0))); after(); }, REST);
  }, { passive: false });

  const words = element('span', { class: 'words' });
  const key = (label, name, title) => {
    const node = button(label, () => { told(act((app, index) => app.key(index, name))); after(); });
    node.setAttribute('aria-label', title ?? label);
    if (title) node.title = title;
    return node;
  };
  const keys = [
    key('+', '+', 'Zoom in'), key('−', '-', 'Zoom out'), key('Earlier', 'Shift+ArrowLeft'),
    key('Later', 'Shift+ArrowRight'), key('Undo', 'Backspace', 'Undo the last zoom'), key('All months', '0'),
  ];
  const [zoomIn, zoomOut, earlier, later, undo, all] = keys;
  const select = button('Select months', () => {
    selects = !selects;
    select.setAttribute('aria-pressed', selects);
    overlay.classList.toggle('selects', selects);
  });
  select.setAttribute('aria-pressed', 'false');
  const bar = element('div', { class: 'months', role: 'group', 'aria-label': 'Months in view' }, words, ...keys, select);
  const show = (months) => {
    bar.hidden = !months;
    if (!months) return;
    words.textContent = months.words;
    const had = bar.contains(focused(bar)) && focused(bar);
    for (const node of [zoomOut, earlier, later, all]) node.hidden = !months.isZoomed;
    undo.hidden = !months.canUndo;
    if (had.hidden) zoomIn.focus(); // A button that goes takes no focus with it.
  };
  return { bar, show };
}
