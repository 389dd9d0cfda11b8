// The events of a view as a list and as a card: text and links of the page,
// for readers who search, read aloud, copy or follow a source.

import { button, details, element, focused } from './dom.js';

const link = ({ source, link: href }) => (href ? element('a', { href, rel: 'noreferrer' }, source || href) : source);
const PAGE = 500; // So many events are listed at once.
const when = ({ iso, date }) => element('time', { datetime: iso }, date);

/** Wires card and list of a view; `show` fills them with what is pinned. */
export function wireEvents({ phrase, read, ready, current, effects, compare, choose, step, letGo, hasList }) {
  const card = element('section', { class: 'event-card', 'aria-label': phrase('The event chosen'), hidden: '' });
  const items = element('ol', { class: 'events' });
  const count = element('p', { role: 'status', class: 'count' });
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const pages = element('p');
  const more = !hasList ? undefined : details('list', phrase('The events as a list'), false,
    element('label', {}, `${phrase('Search events and goods')} `, input), count,
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': phrase('Events by date') }, items), pages);
  let nodes = new Map();
  let found = []; // what answers the search
  let from = 0; // the first of them that is listed

  function fill() {
    if (!more?.open) return;
    found = read(input.value) ?? [];
    const all = read('') ?? [];
    count.textContent = phrase(input.value ? 'Events: { $count } of { $all }' : 'Events by date: { $all }', { count: found.length, all: all.length });
    list(0);
  }

  /** Lists a page of what was found. */
  function list(first) {
    from = first;
    nodes = new Map(found.slice(from, from + PAGE).map((event) => {
      const title = button(event.title, () => choose(event.at));
      return [event.at, element('li', { value: event.number }, when(event), ' ', title, element('p', {},
        [event.who, event.kind, event.status].filter(Boolean).join('. '), '. ', link(event)))];
    }));
    items.replaceChildren(...nodes.values());
    pages.hidden = found.length <= PAGE;
    pages.replaceChildren(...beside(found, from, PAGE, (by) => {
      list(from + by);
      items.parentNode.scrollTop = 0;
      items.parentNode.focus();
    }));
  }

  /** Buttons that go `by` places back and on, where there are any. */
  function beside(all, at, by, go) {
    return [[phrase('Previous'), -by], [phrase('Next'), by]].map(([label, step]) => {
      const node = button(label, () => go(step));
      node.disabled = !all[at + step];
      return node;
    });
  }

  /** What changed around an event in the goods that it names. */
  function around(at) {
    const found = effects(at);
    if (!found?.title) return [];
    const note = phrase('The month of the event is left out. That a change came after it does not say that it was caused by it.');
    return [element('p', {}, found.title),
      ...(found.lines.length ? [element('ul', {}, ...found.lines.map((line) => element('li', {}, line))), element('p', { class: 'count' }, note)] : []),
      ...(found.canCompare ? [element('p', {}, button(phrase('Compare these months in the chart'), () => compare(at)))] : [])];
  }

  function show(pinned, isMoved) {
    const place = found.findIndex((event) => event.at === pinned);
    if (isMoved && place >= 0) list(place - (place % PAGE));
    nodes.forEach((node, at) => {
      if (at === pinned) node.setAttribute('aria-current', 'true');
      else node.removeAttribute('aria-current');
    });
    const node = nodes.get(pinned);
    if (node && isMoved && !node.contains(focused(node))) {
      const box = node.closest('.scroll');
      box.scrollTop = node.offsetTop - box.offsetTop - box.clientHeight / 3;
    }
    const all = pinned === undefined ? [] : read('');
    const at = all.findIndex((event) => event.at === pinned);
    const hadFocus = card.contains(focused(card)) && focused(card).textContent;
    card.hidden = at < 0;
    if (at < 0) return;
    const event = all[at];
    card.replaceChildren(
      element('h3', {}, event.title),
      element('p', {}, when(event), `. ${event.who}. ${event.kind}. ${event.status}.`),
      event.summary && element('p', {}, event.summary),
      ...around(pinned),
      element('p', {}, event.source && phrase('Source: { $source }', { source: '' }), link(event)),
      element('p', { class: 'steps' }, ...beside(all, at, 1, step), button(phrase('Close'), letGo), ` ${phrase('{ $number } of { $all }', { number: at + 1, all: all.length })}`),
    );
    if (hadFocus) [...card.querySelectorAll('button')].find((node) => node.textContent === hadFocus && !node.disabled)?.focus();
  }

  input.addEventListener('input', fill);
  more?.addEventListener('toggle', () => ready(() => { fill(); show(current(), true); }));
  return { card, more, fill, show };
}
