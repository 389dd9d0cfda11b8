// The benchmark's pages of Tradefall load the engine on their own: they must go
// on working when the engine's script changes.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { visit } from '../bench/browser.mjs';
import { dataFiles } from '../bench/data.mjs';
import { serveBench } from '../bench/server.mjs';

const contestants = new URL('../bench/contestants/', import.meta.url);
const site = await serveBench(await dataFiles());
after(() => site.server?.close());

for (const [workload, query] of [['news', ''], ['timeline', '?n=100'], ['rank', ''], ['heat', ''], ['density', '']]) {
  const pages = readdirSync(new URL(`${workload}/`, contestants)).filter((name) => name.startsWith('tradefall'));
  test(`the benchmark's pages of ${workload} draw`, async () => {
    assert.ok(pages.length > 0);
    for (const name of pages) {
      const contestant = { id: name, name, path: `/charts/${workload}/${name}${query}`, chart: '#chart', draws: true, isSparse: true };
      const times = await visit({ url: site.url, contestant, ratio: 1 });
      assert.ok(times.painted > 0, name);
    }
  });
}
