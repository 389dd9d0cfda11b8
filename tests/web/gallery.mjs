// Publishes every story of ours and writes a page that shows each in every way
// it can be embedded.
//
//   node tests/web/gallery.mjs FOLDER [BINARY]

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url).pathname;
const text = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The ways, by name: markup for a story at a path. */
export const WAYS = {
  'One tag, drawn in the page': (path, title) => `<tradefall-chart src="${path}/" mode="inline" title="${title}" height-hint="600"><img slot="fallback" src="${path}/static-light.svg" alt="${title}" width="720"></tradefall-chart>`,
  'One tag, in a frame': (path, title) => `<tradefall-chart src="${path}/" mode="iframe" title="${title}"><img slot="fallback" src="${path}/static-light.svg" alt="${title}" width="720"></tradefall-chart>`,
  'One tag in the page’s colours and letters': (path, title) => `<tradefall-chart class="brand" src="${path}/" mode="inline" plain title="${title}"></tradefall-chart>`,
  'A frame, sandboxed': (path, title) => `<iframe src="${path}/index.html" sandbox="allow-scripts allow-downloads allow-popups" title="${title}" loading="lazy" width="100%" height="600" scrolling="no"></iframe>`,
  'A frame without title and sources': (path, title) => `<iframe src="${path}/index.html?plain&amp;dark=true" sandbox="allow-scripts" title="${title}" loading="lazy" width="100%" height="600" scrolling="no"></iframe>`,
  'A frame as pictures': (path, title) => `<iframe src="${path}/index.html?static" sandbox="allow-scripts" title="${title}" loading="lazy" width="100%" height="600" scrolling="no"></iframe>`,
  'One file in a frame': (path, title) => `<iframe src="${path}/one.html" sandbox="allow-scripts" title="${title}" loading="lazy" width="100%" height="900"></iframe>`,
  'A picture, and its table': (path, title) => `<a href="${path}/table.html"><img src="${path}/static-light.svg" alt="${title}" loading="lazy" width="720"></a>`,
};

/** Writes the gallery of all stories, or of those named, into `out`; their ids. */
export function gallery(out, binary = join(root, 'target/release/tradefall'), only = []) {
  mkdirSync(out, { recursive: true });
  const stories = JSON.parse(readFileSync(join(root, 'www/stories/index.json'), 'utf8'))
    .filter(({ file }) => !only.length || only.includes(file.replace(/\.json$/, '')));
  const parts = stories.map(({ file, title }) => {
    const id = file.replace(/\.json$/, '');
    execFileSync(binary, ['publish', join(root, 'www/stories', file), '--out', join(out, id), '--engine', join(root, 'www')], { stdio: 'pipe' });
    const ways = Object.entries(WAYS).map(([name, make]) => `<section><h3>${name}</h3>\n${make(id, text(title))}</section>`);
    return `<article id="${id}"><h2>${text(title)}</h2>\n${ways.join('\n')}</article>`;
  });
  const [first] = stories;
  writeFileSync(join(out, 'gallery.css'), `body { font: 1.0625rem/1.5 Georgia, serif; margin: 0 auto; max-width: 60rem; padding: 1rem }
iframe { border: 0; display: block } img { height: auto; max-width: 100% } section { border-top: 1px solid #999; margin-top: 3rem }
.brand { --tradefall-paper: #fdf6e3; --tradefall-ink: #073642; --tradefall-font: Georgia, serif; background: #fdf6e3; padding: 1rem }
`);
  // A listener as hosts have them: any of README's will do.
  writeFileSync(join(out, 'gallery.js'), `addEventListener('message', ({ data, source }) => {
  if (data?.source !== 'tradefall' || data.type !== 'embed-size') return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
});
`);
  writeFileSync(join(out, 'index.html'), `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Every story, every way</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="gallery.css"><script src="gallery.js"></script>
<script type="module" src="${first.file.replace(/\.json$/, '')}/tradefall-chart.js"></script></head>
<body><main><h1>Every story, every way</h1>
${parts.join('\n')}
</main></body></html>
`);
  return stories.map(({ file }) => file.replace(/\.json$/, ''));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) gallery(process.argv[2], process.argv[3]);
