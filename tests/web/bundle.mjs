// Writes www/pkg/page.js, the page's modules in one, so that nothing waits for a
// chain of imports; page.css, its style sheet; one.js, the same with the engine's glue for pages that are a
// single file; inline.js, what the element draws with; and
// target/npm, the element as a package.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';
import { PARTS } from './parts.mjs';

const www = new URL('../../www/', import.meta.url).pathname;

/** Bundles the page, or `entry`; `instead` has what stands in for some of its modules, nothing for those that stay files of their own. */
async function bundle(name, instead, define, entry = 'main') {
  const outfile = `${www}pkg/${name}.js`;
  await build({
    entryPoints: [`${www}${entry}.js`],
    outfile,
    bundle: true,
    define,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    nodePaths: [`${www}../tests/node_modules`],
    logLevel: 'warning',
    plugins: [{
      name: 'instead',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /./ }, ({ path }) => (
          path in instead ? (instead[path] ? { path: www + instead[path] } : { path, external: true }) : undefined));
        onLoad({ filter: /inline\.css$/ }, () => ({ contents: inlineStyle(), loader: 'text' }));
      },
    }],
  });
  // Terser goes further: the page's script is a twentieth smaller as it is sent.
  const { code } = await minify(readFileSync(outfile, 'utf8'), { module: true });
  writeFileSync(outfile, code);
}

/** The style sheet of pages for a shadow tree: nothing of the page itself, and lengths in the text's size where the element stands. */
function inlineStyle() {
  const own = ['paper', 'ink', 'muted', 'grid', 'loss'];
  const page = readFileSync(`${www}style.css`, 'utf8')
    .replaceAll(/^@font-face.*\n/gm, '')
    .replace(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root (\{[^}]*\})\s*\}/, '.root.dark $1')
    .replaceAll(':root', '.root')
    .replaceAll(/^(html|body|\*) \{[^}]*\}/gm, '')
    .replaceAll(/--(\w+): (#\w+)/g, (all, name, colour) => (own.includes(name) ? `--${name}: var(--tradefall-${name}, ${colour})` : all));
  const sizes = `${readFileSync(`${www}inline.css`, 'utf8')}${page}`.replaceAll(/([\d.]+)rem\b/g, 'calc($1 * var(--tradefall-text))');
  return `* { box-sizing: border-box; }\n${sizes}`;
}

/** Sources that name all languages, as the catalogues have them (pickers by their own names, and titles of frames), or all parts of the engine. */
export function named() {
  const tags = readdirSync(`${www}words`).filter((file) => file.endsWith('.ftl')).map((file) => file.replace('.ftl', '')).sort();
  const say = (tag, key) => new RegExp(`^${key} = (.*)`, 'm').exec(readFileSync(`${www}words/${tag}.ftl`, 'utf8'))[1];
  const others = tags.filter((tag) => tag !== 'en');
  const options = ['en', ...others].map((tag) => `<option lang="${tag}">${say(tag, 'name')}`).join('');
  const titles = others.map((tag) => `${tag.split('-')[0]}: '${say(tag, 'frame-title')}'`).join(', ');
  const source = (file, form, text) => [file, readFileSync(www + file, 'utf8').replace(form, (all, start, end) => start + text + end)];
  return [
    ...['index.html', 'desk.html', 'long.html'].map((file) => source(file, /(<select id="language">).*(<\/select>)/, options)),
    source('tradefall-chart.js', /(const NAMES = \{ ).*( \};)/, titles),
    source('parts.js', /(const PARTS = \[).*(\];)/, ["'_bg'", ...PARTS.map(({ name }) => `'-${name}'`)].join(', ')),
  ];
}
for (const [file, text] of named()) if (readFileSync(www + file, 'utf8') !== text) writeFileSync(www + file, text);

// What comes with a part of the engine is loaded with it.
const late = { './goods.js': '', './tall.js': '', './reading.js': '', './language.js': '', './tables.js': '' };
await bundle('page', { ...late, './look.js': '', './published.js': '' }, { BUNDLED: 'true' });
await build({ entryPoints: [`${www}style.css`], outfile: `${www}pkg/page.css`, bundle: true, external: ['*.woff2'], minify: true, legalComments: 'none', logLevel: 'warning' });
writeFileSync(`${www}pkg/page.css`, readFileSync(`${www}pkg/page.css`, 'utf8').replaceAll('url(fonts/', 'url(../fonts/'));
await bundle('goods', { './tables.js': '' }, {}, 'goods');
await bundle('tall', {}, {}, 'tall');
await bundle('look', {}, {}, 'look');
await bundle('published', {}, {}, 'published');
await bundle('reading', {}, {}, 'reading');
await bundle('language', {}, { BUNDLED: 'true' }, 'language');
await bundle('tables', {}, {}, 'tables');
await bundle('zip', {}, {}, 'zip');
await bundle('fluent', {}, {}, 'fluent');
// English stories without views of all goods need neither those nor other languages.
const single = { './engine.js': 'one.js', './reading.js': '' };
await bundle('one', { ...single, './goods.js': '', './language.js': 'one-language.js' });
await bundle('one-all', single);
await bundle('one-open', {}, {}, 'one-open');
await bundle('inline', late, { BUNDLED: 'true' }, 'inline');

const version = /^version = "(.*)"$/m.exec(readFileSync(`${www}../Cargo.toml`, 'utf8'))[1];
const npm = new URL('../../target/npm/tradefall-chart/', import.meta.url).pathname;
rmSync(npm, { recursive: true, force: true });
mkdirSync(npm, { recursive: true });
for (const name of ['tradefall-chart.js', 'tradefall-chart.d.ts', 'pkg/inline.js', 'pkg/goods.js', 'pkg/tall.js', 'pkg/reading.js', 'pkg/language.js', 'pkg/tables.js', 'pkg/tradefall.js', 'pkg/tradefall_bg.wasm',
  ...PARTS.map(({ name }) => `pkg/tradefall-${name}.wasm`), 'fonts/tradefall-sans.woff2', 'fonts/LICENSE.txt']) {
  cpSync(`${www}${name}`, npm + name);
}
// Without the words of the page for files.
cpSync(`${www}words`, `${npm}words`, { recursive: true, filter: (path) => !path.endsWith('words/desk') });
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) cpSync(`${www}../${name}`, npm + name);
cpSync(`${www}element.md`, `${npm}README.md`);
writeFileSync(`${npm}package.json`, `${JSON.stringify({
  name: 'tradefall-chart', version, type: 'module', license: 'MIT OR Apache-2.0',
  description: 'Charts of trade figures and sanction events as a custom element',
  main: 'tradefall-chart.js', types: 'tradefall-chart.d.ts', exports: { '.': { types: './tradefall-chart.d.ts', default: './tradefall-chart.js' }, './*': './*' },
  sideEffects: true, files: ['*.js', '*.d.ts', 'pkg', 'fonts', 'words', 'LICENSE-*'],
}, null, 2)}\n`);
