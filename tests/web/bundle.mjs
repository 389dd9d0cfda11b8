// Writes www/pkg/page.js, the page's modules in one, so that nothing waits for a
// chain of imports; and one.js and one-views.js, the same with an engine's glue
// for pages that are a single file.

import { build } from 'esbuild';

const www = new URL('../../www/', import.meta.url).pathname;

/** Bundles the page; `instead` has what stands in for some of its modules. */
function bundle(name, instead, define) {
  return build({
    entryPoints: [`${www}main.js`],
    outfile: `${www}pkg/${name}.js`,
    bundle: true,
    define,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [{
      name: 'instead',
      setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ path }) => (
        instead[path] && { path: www + instead[path] })),
    }],
  });
}

await bundle('page', {}, { BUNDLED: 'true' });
await bundle('one', { './engine.js': 'one.js' });
await bundle('one-views', { './engine.js': 'one.js', './pkg/tradefall.js': 'pkg/tradefall-views.js' });
