// Writes www/pkg/one.js: the page's modules and the engine's glue in one, for
// pages that are a single file.

import { build } from 'esbuild';

const www = new URL('../../www/', import.meta.url).pathname;

await build({
  entryPoints: [`${www}main.js`],
  outfile: `${www}pkg/one.js`,
  bundle: true,
  format: 'esm',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [{
    name: 'one',
    setup: ({ onResolve }) => onResolve({ filter: /^\.\/engine\.js$/ }, () => ({ path: `${www}one.js` })),
  }],
});
