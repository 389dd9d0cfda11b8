// Prints what a reader of the default story downloads, what all kinds of views
// take and what the page for files adds: raw, gzip, brotli. With --enforce it
// fails when a download passes its budget.

import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PARTS } from './parts.mjs';

const www = new URL('../../www/', import.meta.url).pathname;
const index = JSON.parse(readFileSync(join(www, 'stories/index.json'), 'utf8'));
const story = join('stories', index[0].file);
const { trade = [], events = [], claims = [] } = JSON.parse(readFileSync(join(www, story), 'utf8'));
const data = [...trade, ...events, ...claims].map((path) => normalize(join(dirname(story), path)));
const engine = ['pkg/tradefall_bg.wasm', 'pkg/tradefall.js'];
const fonts = ['fonts/tradefall-sans.woff2'];
const page = [...engine, 'pkg/tradefall-kinds.wasm', 'pkg/page.js', ...fonts, 'index.html', 'pkg/page.css', 'stories/index.json', story, ...data];

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const line = (name, [raw, gzip, brotli]) => console.log(`${name.padEnd(46)}${kilo(raw)}${kilo(gzip)}${kilo(brotli)}`);

function measure(file) {
  const bytes = readFileSync(join(www, file));
  // Fonts are compressed already; servers send them as they are.
  if (file.endsWith('.woff2')) return [bytes.length, bytes.length, bytes.length];
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
}

function sum(files) {
  return files.map(measure).reduce((all, one) => all.map((value, at) => value + one[at]), [0, 0, 0]);
}

const desk = ['pkg/desk_bg.wasm', 'pkg/desk.js', 'pkg/zip.js', 'desk.html', 'desk.css', 'desk.js', 'desk-parts.js', 'desk-words.js', 'desk-worker.js'];

console.log(`${'what a reader downloads'.padEnd(46)}${'raw'.padStart(10)}${'gzip'.padStart(10)}${'brotli'.padStart(10)}`);
for (const file of page) line(file, measure(file));
// What the download must not pass, and what it is to become.
const more = PARTS.map(({ name }) => `pkg/tradefall-${name}.wasm`);
const [use, studies, reading, stress] = ['use', 'studies', 'reading', 'stress'].map((name) => `pkg/tradefall-${name}.wasm`);
const whole = [...engine, ...more, 'pkg/tall.js', 'pkg/goods.js'];
for (const file of more) line(file, measure(file));
for (const [name, files, most, goal] of [
  ['engine that draws a news chart', engine, 68_300, 70_000],
  ['engine with all kinds of views', whole, 287_000, 100_000],
  ['all for the default story, as it opens', page, 123_700, 110_000],
  // Of the kinds behind a number it has a scenario.
  ['the same, read to its end and used', [...page, use, studies, stress, 'pkg/tall.js'], 190_200, 110_000],
  ['reading charts aloud adds', [reading, 'pkg/reading.js'], 14_600, 20_000],
  // To its own visitors, and nothing to others.
  ['the page for long series', ['pkg/long_bg.wasm', 'pkg/long.js', 'long.html', 'long.js', 'style.css', 'desk.css', 'dom.js', 'phrase.js', 'time.js'], 95_000, 95_000],
]) {
  const total = sum(files);
  line(name, total);
  const over = total[2] - goal;
  if (total[2] > most && process.argv.includes('--enforce')) {
    console.log(`  past its budget of ${kilo(most).trim()}`);
    process.exitCode = 1;
  }
  if (over > 0) console.log(`  over its goal of ${kilo(goal).trim()} by ${kilo(over).trim()}`);
}
line('the page for files adds', sum(desk));
