// Small makers of elements; text is always text.

/** An element with attributes and children; empty children are left out. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child));
  return node;
}

export function button(label, act) {
  const node = element('button', { type: 'button' }, label);
  node.addEventListener('click', act);
  return node;
}

export function details(name, summary, isOpen, ...children) {
  return element('details', { class: name, ...(isOpen && { open: '' }) }, element('summary', {}, summary), ...children);
}

/** The part of a view that holds a table: sorted, and in pages, from when it is opened. */
export function tablePart(phrase, isOpen, ...children) {
  const part = details('data', phrase('The figures as a table'), isOpen, ...children);
  part.addEventListener('toggle', async () => (await import('./tables.js')).wireTable(part, phrase));
  return part;
}

/** What has the focus in the page, or in the shadow tree, that holds `node`. */
export const focused = (node) => node.getRootNode().activeElement;

/** Shows words where a chart has a problem; the last ones count. */
export function problemIn(section, words) {
  section.querySelector('p.problem')?.remove();
  section.querySelector('.chart').before(element('p', { class: 'problem', role: 'status' }, words));
}

/** Hands `blob` to the reader as a file. */
export function save(name, blob) {
  const link = element('a', { download: name, href: URL.createObjectURL(blob) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A publisher, as listed under the charts; `phrase` says the page's own words. */
export const source = (phrase) => ({ title, url, licence, retrieved }) => {
  const name = /^https?:\/\//.test(url) ? element('a', { href: url, rel: 'noreferrer' }, title) : title;
  return element('li', {}, name, licence && `. ${licence}`, retrieved && `. ${phrase('Retrieved { $date }.', { date: retrieved })}`);
};

/** The figures of a view in a region of its own, so that only it scrolls. */
export function table({ caption, header, rows }) {
  const cell = ({ text, link, number }, index) => {
    const content = link ? element('a', { href: link, rel: 'noreferrer' }, text || link) : text;
    return index === 0 ? element('th', { scope: 'row' }, content) : element('td', { ...(number !== undefined && { 'data-number': number }) }, content);
  };
  const head = element('thead', {}, element('tr', {}, ...header.map((name) => element('th', { scope: 'col' }, name))));
  const body = element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cell))));
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    element('table', {}, element('caption', {}, caption), head, body));
}

/** Lets people choose a language in a page for files: it begins anew with it, if it may. */
export function offer(picker, mayGo) {
  const own = picker.querySelector(`[lang="${document.documentElement.lang}"]`);
  own.selected = true;
  picker.addEventListener('change', () => {
    const query = new URLSearchParams(location.search);
    query.set('lang', picker.selectedOptions[0].lang);
    if (mayGo()) location.search = query;
    else own.selected = true;
  });
}
