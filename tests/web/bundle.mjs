// Writes www/pkg/one.js and one-views.js: the page's modules and an engine's
// glue in one, for pages that are a single file.

import { build } from 'esbuild';

const www = new URL('../../www/', import.meta.url).pathname;

for (const kind of ['', '-views']) {
  await build({
    entryPoints: [`${www}main.js`],
    outfile: `${www}pkg/one${kind}.js`,
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [{
      name: 'one',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\.\/engine\.js$/ }, () => ({ path: `${www}one.js` }));
        onResolve({ filter: /^\.\/pkg\/tradefall\.js$/ }, () => ({ path: `${www}pkg/tradefall${kind}.js` }));
      },
    }],
  });
}
