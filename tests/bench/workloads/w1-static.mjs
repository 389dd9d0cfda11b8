// W1-static: what is seen of a published story before any script has run.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visit } from '../browser.mjs';

const root = new URL('../../../', import.meta.url).pathname;

// Runs before any script of the page. Both pages have text, which is what browsers
// count as their first content; what stands in the page then was painted with it.
function watchFirst() {
  new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    const isThere = [...document.querySelectorAll('.chart')].some((one) => one.getBoundingClientRect().height > 0);
    if (first && isThere) benchPainted({ drawn: first.startTime, painted: first.startTime });
  }).observe({ type: 'paint', buffered: true });
}

export default {
  id: 'W1-static',
  title: 'first paint of a published story: its flow as picture, captions and table',
  what: 'from navigation start to the first contentful paint; scripts are loaded meanwhile',
  folder: 'static',
  extra: [
    { id: 'tradefall', name: 'tradefall, published', path: '/published/index.html', chart: '#views', draws: true },
    { id: 'tradefall-inside', name: 'the same, its style inside', path: '/published/inside/index.html', chart: '#views', draws: true },
  ],
  columns: [['painted', 'ms'], ['busy', 'ms'], ['bytes', 'kB']],
  goals: [{ column: 'painted', peer: 'empty', most: 1.15 }],
  rounds: { quick: 11, full: 25 },
  /** Publishes the story where the server finds it; what is to be done at the end. */
  prepare(site) {
    const folder = mkdtempSync(join(tmpdir(), 'tradefall-bench-'));
    const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/tradefall');
    for (const [out, style] of [[folder, 'file'], [join(folder, 'inside'), 'inside']]) {
      execFileSync(binary, ['publish', join(root, 'www/stories/russia-technology-2022.json'), '--view', 'flow', '--out', out, '--engine', join(root, 'www'), '--style', style], { stdio: 'pipe' });
    }
    site.mount('published', folder);
    return () => rmSync(folder, { recursive: true });
  },
  measure: (place) => visit(place, undefined, watchFirst),
};
