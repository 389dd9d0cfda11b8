// A chart for those who do not look at it: in words, step by step, and as sound.
// Loaded, with the engine that knows them and its words, when a reader asks.

import { adopt } from './adopt.js';
import { button, details, element } from './dom.js';

const SPEEDS = [['sound-slow', 0.5], ['sound-usual', 1], ['sound-fast', 2]];
const FORGET = 800; // Milliseconds after which typed letters begin a new name.

// Steps are lists in each other, of buttons that look like text. Who steps
// through a chart sees where: it stays in sight where there is room.
const STYLE = `
.outline ul { list-style: none; margin: 0; max-width: none; padding-inline-start: 1.1em; }
.outline > ul { padding-inline-start: 0; }
.outline button { border-color: transparent; padding-inline: 1.1em 0.4em; position: relative; text-align: start; }
.outline button[aria-expanded]::before { content: "▸"; inset-inline-start: 0.2em; position: absolute; }
.outline button[aria-expanded="true"]::before { content: "▾"; }
[dir="rtl"] .outline button[aria-expanded="false"]::before { content: "◂"; }
.outline :focus-visible { outline-offset: 0; }
@media (height >= 44rem) {
  .view:has(.outline :focus-visible) .chart { background: var(--paper); inset-block-start: 0; position: sticky; z-index: 1; }
  .outline button { scroll-margin-block: 32rem 2rem; }
}
.player { align-items: center; display: flex; flex-wrap: wrap; gap: 0.5em 1em; margin: 0.25em 0 0; }
.player :is(label, select) { max-width: 100%; }
`;

let playing; // what is heard now, of all charts

const list = (texts) => element('ul', {}, ...texts.map((text) => element('li', {}, text)));

/** The steps of a chart as lists in each other, made as they are opened. `outline` asks the engine for those below a path. */
function stepper({ word, id, outline, stand, leave }) {
  const help = element('p', { class: 'count', id: `steps-${id}` }, word('reading-steps-help'));
  const box = element('div', { role: 'group', 'aria-label': word('reading-steps'), 'aria-describedby': help.id, class: 'outline' });
  const items = () => [...box.querySelectorAll('button')].filter((one) => one.offsetParent !== null);
  let typed = '';
  let waiting;

  function branch(path) {
    return element('ul', {}, ...outline(path).map(({ text, more }, at) => {
      const node = button(text, () => (more ? open(node, node.getAttribute('aria-expanded') !== 'true') : undefined));
      node.tabIndex = -1;
      node.path = [...path, at];
      if (more) node.setAttribute('aria-expanded', 'false');
      return element('li', {}, node);
    }));
  }

  function open(node, isOpen) {
    node.setAttribute('aria-expanded', isOpen);
    const below = node.nextElementSibling;
    if (below) below.hidden = !isOpen;
    else if (isOpen) node.after(branch(node.path));
  }

  const go = (node) => { node?.focus(); };
  const outer = (node) => node.closest('ul').previousElementSibling;

  function key(node, name) {
    const all = items();
    const at = all.indexOf(node);
    const isOpen = node.getAttribute('aria-expanded') === 'true';
    if (name === 'ArrowDown') go(all[at + 1]);
    else if (name === 'ArrowUp') go(all[at - 1]);
    else if (name === 'Home') go(all[0]);
    else if (name === 'End') go(all.at(-1));
    else if (name === 'ArrowRight') {
      if (isOpen) go(all[at + 1]);
      else if (node.hasAttribute('aria-expanded')) open(node, true);
    } else if (name === 'ArrowLeft') {
      if (isOpen) open(node, false);
      else go(outer(node));
    } else if (name.length === 1 && name !== ' ') {
      clearTimeout(waiting);
      waiting = setTimeout(() => { typed = ''; }, FORGET);
      typed += name.toLowerCase();
      // One letter goes on to the next name; more of them may stay.
      const from = typed.length > 1 ? at : at + 1;
      const order = [...all.slice(from), ...all.slice(0, from)];
      go(order.find(({ textContent }) => textContent.toLowerCase().startsWith(typed)));
    } else return false;
    return true;
  }

  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !key(event.target, document.dir === 'rtl' ? mirrored(event.key) : event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  box.addEventListener('focusin', ({ target }) => {
    box.querySelectorAll('[tabindex="0"]').forEach((one) => { one.tabIndex = -1; });
    target.tabIndex = 0; // One stop for the tab key: where one was.
    stand(target.path);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => { if (!box.contains(relatedTarget)) leave(); });
  box.append(branch([]));
  const first = box.querySelector('button');
  if (first) first.tabIndex = 0;
  return first ? [element('h3', {}, word('reading-steps')), help, box] : [];
}

const mirrored = (key) => ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' })[key] ?? key;

function stop() {
  playing?.end();
  playing = undefined;
}

/** What plays a series: which, how fast, and what is heard in words. */
function player({ word, series, melody, hear, leave }) {
  if (!series.length) return [];
  const choice = element('select', {}, ...series.map(({ at, name }) => element('option', { value: at }, name)));
  const speed = element('select', {}, ...SPEEDS.map(([key, value]) => element('option', { value }, word(key))));
  speed.value = 1;
  const said = element('div', {});
  const tell = () => said.replaceChildren(...(melody(Number(choice.value), 4)?.said ?? []).map((text) => element('p', { class: 'caption' }, text)));
  const play = button(word('sound-play'), () => (playing?.by === play ? stop() : start()));

  function start() {
    stop();
    const group = Number(choice.value);
    const made = melody(group, Number(speed.value));
    if (!made) return;
    const context = new AudioContext();
    const buffer = context.createBuffer(1, made.samples.length, made.rate);
    buffer.copyToChannel(made.samples, 0);
    const sound = new AudioBufferSourceNode(context, { buffer });
    sound.connect(context.destination);
    sound.addEventListener('ended', () => { if (playing?.by === play) stop(); });
    sound.start();
    let shown = -1;
    let frame;
    const follow = () => {
      const now = context.currentTime * made.rate;
      const at = made.starts.findLastIndex((from) => from <= now);
      if (at !== shown) hear(group, shown = at);
      frame = requestAnimationFrame(follow);
    };
    follow();
    playing = { by: play, end: () => { cancelAnimationFrame(frame); context.close(); play.textContent = word('sound-play'); leave(); } };
    play.textContent = word('sound-stop');
  }

  choice.addEventListener('change', () => { stop(); tell(); });
  speed.addEventListener('change', stop);
  tell();
  return [element('h3', {}, word('reading-sound')), element('p', { class: 'player' },
    element('label', {}, `${word('sound-choose')} `, choice), element('label', {}, `${word('sound-speed')} `, speed), play), said];
}

/** What stands in the part of a view that reads it. */
export function reading({ view, id, word, read, outline, stand, leave, melody, hear }) {
  const { summary, details: full, how, terms, series } = read;
  adopt(view, STYLE);
  const head = (key) => element('h3', {}, word(key));
  return [
    head('reading-summary'), element('p', { class: 'caption' }, summary),
    head('reading-how'), ...how.map((text) => element('p', { class: 'caption' }, text)),
    ...stepper({ word, id, outline, stand, leave }),
    ...player({ word, series, melody, hear, leave }),
    ...(full.length ? [head('reading-details'), list(full)] : []),
    head('reading-terms'), ...terms.map(([name, means]) => details('term', name, false, element('p', { class: 'caption' }, means))),
  ];
}
