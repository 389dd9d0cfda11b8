// The data of the benchmark: the same bytes on every machine and in every run.

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GOODS = [['8471', 'Laptops'], ['8473', 'Parts'], ['8517', 'Phones'], ['8525', 'Cameras'], ['8541', 'Diodes'], ['8542', 'Chips']];
const MONTHS = 60;
const EVENTS = 12;
const two = (number) => String(number).padStart(2, '0');
const month = (index) => `${2019 + Math.floor(index / 12)}-${two((index % 12) + 1)}`;

/** A news chart: 6 series of 60 months that fall after month 38, and 12 events. */
function news() {
  const next = generator(2022);
  const series = GOODS.map(([code, label]) => {
    let level = 2e7 + next() * 6e7;
    const rest = 0.05 + next() * 0.4;
    const values = Array.from({ length: MONTHS }, (_, index) => {
      level *= 0.97 + next() * 0.064;
      return Math.round(level * (index < 38 ? 1 : rest) * (0.85 + next() * 0.3));
    });
    return { code, label, values };
  });
  const events = Array.from({ length: EVENTS }, (_, index) => ({
    id: `e${index + 1}`, date: `${month(index * 5 + 2)}-${two(1 + Math.floor(next() * 28))}`, title: `Event ${index + 1}`,
  }));
  return { months: Array.from({ length: MONTHS }, (_, index) => month(index)), series, events };
}

/** Events of ten years in 8 lanes: most take a day, some last for months. */
export const LANES = ['EU', 'US', 'UK', 'Japan', 'China', 'Russia', 'Company', 'Other'];
export const SPAN = [2015, 2024];
const WORDS = ['extends', 'controls', 'on', 'chips', 'exports', 'of', 'laptops', 'bans', 'parts', 'lists', 'banks', 'warns', 'stops', 'deliveries', 'to', 'the', 'ministry'];

function timelineEvents(count) {
  const next = generator(count);
  const days = Array.from({ length: 365 * 10 }, (_, day) => new Date(Date.UTC(SPAN[0], 0, 1 + day)).toISOString().slice(0, 10));
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor(next() * days.length);
    const lasts = next() < 0.1 ? 20 + Math.floor(next() * 200) : 0;
    const title = Array.from({ length: 3 + Math.floor(next() * 4) }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
    const lane = LANES[Math.floor(next() * LANES.length)];
    return { id: `e${index}`, start: days[day], end: lasts ? days[Math.min(days.length - 1, day + lasts)] : '', title: `${lane} ${title}`, lane };
  });
}

/** A timeline of so many events, for us and for everyone. */
function timeline(count) {
  const events = timelineEvents(count);
  const rows = [['id', 'date', 'date_end', 'date_precision', 'actor', 'actor_group', 'kind', 'title', 'status']];
  for (const { id, start, end, title, lane } of events) rows.push([id, start, end, 'day', lane, lane, 'sanction', title, 'confirmed']);
  const view = {
    id: 'timeline', kind: 'timeline', title: 'Events', source: 'Benchmark', from: `${SPAN[0]}-01`, to: `${SPAN[1]}-12`,
    lanes: LANES.map((label) => ({ label, groups: [label] })),
  };
  const story = { tradefall: 1, id: 'timeline', title: 'A timeline', events: [`timeline-${count}.csv`], views: [view] };
  return {
    [`timeline-${count}.json`]: JSON.stringify(events), [`timeline-${count}-story.json`]: JSON.stringify(story), [`timeline-${count}.csv`]: csv(rows),
  };
}

/**
 * Lines of goods of 72 months: most fall after month 38, some rise, a few have
 * months without a figure or zeros.
 */
function goods(count) {
  const next = generator(5_000);
  const lines = Array.from({ length: count }, (_, at) => {
    let level = 1e3 * 10 ** (next() * 4);
    const rest = next() < 0.8 ? next() : 1 + next();
    const gaps = next() < 0.1 ? 0.05 : 0;
    const values = Array.from({ length: 72 }, (_, index) => {
      level *= 0.95 + next() * 0.1;
      const value = Math.round(level * (index < 38 ? 1 : rest) * (0.7 + next() * 0.6));
      return next() < gaps ? null : next() < gaps ? 0 : value;
    });
    return { code: String(84_000_000 + at), name: `Goods number ${at + 1}`, values };
  });
  return { first: [2019, 1], months: 72, lines };
}

const csv = (rows) => rows.map((row) => `${row.join(',')}\n`).join('');

/** The files that pages fetch from `/data/`: name to text. */
export function dataFiles() {
  const { months, series, events } = news();
  const seconds = (date) => Date.parse(`${date}Z`) / 1000;
  const trade = [['reporter', 'partner', 'flow', 'commodity_code', 'commodity', 'period', 'value', 'currency', 'quantity',
    'quantity_unit', 'status', 'source', 'source_url', 'note']];
  for (const { code, label, values } of series) {
    values.forEach((value, index) => trade.push(['Here', 'There', 'export', code, label, months[index], value, 'EUR', '', '', '', 'Benchmark', '', '']));
  }
  const measures = [['id', 'date', 'date_end', 'date_precision', 'actor', 'actor_group', 'target', 'kind', 'title', 'summary',
    'commodities', 'status', 'source_title', 'source_url', 'source_date']];
  for (const { id, date, title } of events) {
    measures.push([id, date, '', 'day', 'Here', 'Here', 'There', 'sanction', title, '', GOODS.map(([code]) => code).join(';'), 'confirmed', 'Benchmark', '', '']);
  }
  const view = {
    id: 'flow', kind: 'flow', title: 'Exports month by month', source: 'Benchmark', reporter: 'Here', partner: 'There', unit: 'EUR',
    products: series.map(({ code, label }) => ({ code, label })), from: months[0], to: months.at(-1), events: events.map(({ id }) => id),
  };
  const story = {
    tradefall: 1, id: 'news', title: 'A news chart', trade: ['news-trade.csv'], events: ['news-events.csv'], views: [view],
  };
  // Chart libraries count time in seconds or milliseconds: theirs is ready made.
  const plain = {
    x: months.map((name) => seconds(`${name}-01T00:00`)),
    series: series.map(({ label, values }) => ({ label, values })),
    events: events.map(({ date, title }) => ({ x: seconds(`${date}T00:00`), title })),
  };
  return {
    'news.json': JSON.stringify(plain),
    'news-story.json': JSON.stringify(story),
    'news-trade.csv': csv(trade),
    'news-events.csv': csv(measures),
    'goods.json': JSON.stringify(goods(5_000)),
    ...timeline(100),
    ...timeline(1_000),
    ...timeline(10_000),
  };
}
