// Writes www/pkg/page.js, the page's modules in one, so that nothing waits for a
// chain of imports; and one.js and one-views.js, the same with an engine's glue
// for pages that are a single file.

import { build } from 'esbuild';

const www = new URL('../../www/', import.meta.url).pathname;

/** Bundles the page, or `entry`; `instead` has what stands in for some of its modules, nothing for those that stay files of their own. */
function bundle(name, instead, define, entry = 'main') {
  return build({
    entryPoints: [`${www}${entry}.js`],
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
        path in instead ? (instead[path] ? { path: www + instead[path] } : { path, external: true }) : undefined)),
    }],
  });
}

// What comes with the engine of all views is loaded with it.
await bundle('page', { './goods.js': '' }, { BUNDLED: 'true' });
await bundle('goods', {}, {}, 'goods');
await bundle('one', { './engine.js': 'one.js', './goods.js': '' });
await bundle('one-views', { './engine.js': 'one.js', './pkg/tradefall.js': 'pkg/tradefall-views.js' });
