// What www/views.js and www/goods.js do, for one view of goods whose windows a
// ranking moves.

import { engine } from '/www/engine.js';
import { FIRST } from './goods.js';

const two = (number) => String(number).padStart(2, '0');

/** The table as a file; the chart libraries get it as parsed JSON. */
function file({ first: [year], lines }) {
  const rows = ['reporter,partner,flow,commodity_code,commodity,period,value,currency,source'];
  for (const { code, name, values } of lines) {
    values.forEach((value, month) => rows.push(`Here,There,export,${code},${name},${year + Math.floor(month / 12)}-${two((month % 12) + 1)},${value ?? ''},EUR,Benchmark`));
  }
  return new TextEncoder().encode(rows.join('\n'));
}

/** Draws a view of `kind` and waits for steps; as a list that scrolls, if asked. */
export async function start(kind, isList = false) {
  // With the part for views of goods, and those that it stands on.
  const [data, Tradefall] = await Promise.all([fetch('/data/goods.json').then((answer) => answer.json()), engine([1, 2, 3, 6])]);
  const bytes = file(data);
  const month = (at) => `${data.first[0] + Math.floor(at / 12)}-${two((at % 12) + 1)}`;
  const stretch = (from, length) => `${month(from)}/${month(from + length - 1)}`;
  const view = (one) => ({
    id: one, kind: one, title: one, source: 'Benchmark', reporter: 'Here', partner: 'There', unit: 'EUR', order: one === 'heat' ? 'size' : '',
    before: stretch(FIRST[0], 12), ...(one === 'rank' && { after: stretch(FIRST[1], 6), rows: 40 }),
  });
  // The view drawn, and the ranking whose windows it follows.
  const kinds = kind === 'rank' ? ['rank'] : ['rank', kind];
  const story = { tradefall: 1, id: 'goods', title: 'Goods', trade: ['goods.csv'], views: kinds.map(view) };
  const drawn = kinds.length - 1;
  performance.mark('begin');
  const app = new Tradefall(story, { 'goods.csv': bytes }, true);
  for (const part of [2, 3, 6]) app.bring(part);
  const [chart, base, overlay] = ['.chart', '.base', '.overlay'].map((name) => document.querySelector(name));
  app.attach(drawn, base, overlay);
  if (isList) app.scroll_list(0, 0);
  const draw = () => { chart.style.height = `${app.draw(drawn, 960, devicePixelRatio, false)}px`; };
  draw();
  performance.mark('painted');
  if (document.fonts.status !== 'loaded') document.fonts.ready.then(draw);
  const now = [...FIRST];
  window.show = (...windows) => {
    ['before', 'after'].forEach((name, at) => {
      if (windows[at] !== now[at]) app.shift(0, name, '', windows[at] - now[at]);
      now[at] = windows[at];
    });
    draw();
  };
}
