// The frame in pages of hosts: the parents that they already use give it its
// height, unmodified, in view and three screens down, sandboxed or not, as it
// grows and as it shrinks. Real packages where there are any; the shapes that
// other hosts accept, where their scripts come from their own servers.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildSync } from 'esbuild';
import { pause, root } from './browser.mjs';
import { folder, host, publish, put, visit } from './hosts.mjs';

const peer = (path) => readFileSync(join(root, 'tests/node_modules', path), 'utf8');

before(() => {
  publish('chart', 'russia-technology-2022.json', '--view', 'collapse');
  put('pym.js', peer('pym.js/dist/pym.v1.min.js'));
  put('resizer-4.js', peer('iframe-resizer/js/iframeResizer.min.js'));
  put('frames.js', peer('@newswire/frames/dist/frames.umd.js'));
  put('sidechain.js', peer('@nprapps/sidechain/dist/sidechain.js'));
  buildSync({ entryPoints: ['@iframe-resizer/parent'], absWorkingDir: join(root, 'tests'), outfile: join(folder, 'resizer-5.js'), bundle: true, format: 'esm', logLevel: 'error' });
  put('tall.css', '.tall { height: 3000px }');
});

const SRC = '/chart/index.html';
const frame = ({ sandbox, src = `${SRC}?id=tf-9k2c`, more = '' }) => `<iframe ${sandbox && `sandbox="${sandbox}"`} title="Chart" src="${src}" width="100%" height="150" scrolling="no" frameborder="0" ${more}></iframe>`;
const listen = (script) => `<script>addEventListener('message', ({ data, source }) => { const frame = document.querySelector('iframe'); ${script} });</script>`;

/** By name: what a host's page has, given what its frame may; the most height that it gives. */
const PARENTS = {
  'Datawrapper now': { body: (may) => frame(may) + listen(`
    if (typeof data['datawrapper-height'] === 'undefined') return;
    for (const id in data['datawrapper-height']) if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px';`) },
  'Datawrapper of the oEmbed era': { body: (may) => frame(may) + listen(`
    if (typeof data['datawrapper-height'] === 'undefined') return;
    for (const id in data['datawrapper-height']) {
      const found = document.querySelector('#datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
      if (found) found.style.height = data['datawrapper-height'][id] + 'px';
    }`) },
  'pym.js': { body: ({ sandbox }) => `<div id="place"></div><script src="/pym.js"></script><script>new pym.Parent('place', '${SRC}', ${JSON.stringify(sandbox ? { sandbox } : {})});</script>` },
  '@newswire/frames': { body: (may) => `${frame(may)}<script src="/frames.js"></script><script>newswireFrames.observeIframe(document.querySelector('iframe'));</script>` },
  Sidechain: { body: () => `<script src="/sidechain.js"></script><side-chain src="${SRC}"></side-chain>`, isPlain: true },
  'iframe-resizer 4': { body: (may) => `${frame(may)}<script src="/resizer-4.js"></script><script>iFrameResize({ checkOrigin: ${!may.sandbox} }, 'iframe');</script>` },
  'iframe-resizer 5': { body: (may) => `${frame(may)}<script type="module">import resize from '/resizer-5.js'; resize({ license: 'GPLv3', checkOrigin: ${!may.sandbox} }, 'iframe');</script>` },
  WordPress: { most: 1000, body: (may) => frame({ ...may, src: `${SRC}#?secret=abc123`, more: 'data-secret="abc123"' }) + listen(`
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    if (source !== frame.contentWindow || data.secret !== frame.dataset.secret || data.message !== 'height') return;
    frame.removeAttribute('style');
    frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));`) },
  AMP: { body: (may) => frame(may) + listen(`
    if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size') frame.setAttribute('height', data.height);`) },
};

/** Waits until the frame has the height of what is in it, and `has` holds of that. */
async function isObeyed(page, inner, most = Infinity, has = () => true) {
  let seen;
  for (let wait = 0; wait < 60; wait += 1) {
    const wanted = await inner.evaluate(() => Math.ceil(document.querySelector('.frame').getBoundingClientRect().height));
    const height = await page.locator('iframe').first().evaluate((one) => one.clientHeight);
    seen = `${height} px for ${wanted} px`;
    if (has(wanted) && Math.abs(height - Math.min(most, Math.max(most === 1000 ? 200 : 0, wanted))) <= 1) return wanted;
    await pause(page, 100);
  }
  return assert.fail(`the frame has ${seen}`);
}

for (const [name, { body, most, isPlain }] of Object.entries(PARENTS)) {
  for (const isFar of [false, true]) {
    for (const sandbox of ['', ...(isPlain ? [] : ['allow-scripts'])]) {
      const where = `${isFar ? 'three screens down' : 'in view'}${sandbox && ', sandboxed'}`;
      test(`${name}, ${where}: the frame has its height, growing and shrinking`, async () => {
        const above = isFar ? '<div class="tall"></div>' : '';
        const { page, complaints } = await visit(host('parent.html', above + body({ sandbox }), { head: '<link rel="stylesheet" href="/tall.css">' }), { width: 700 });
        let inner;
        for (let wait = 0; !inner && wait < 50; wait += 1) {
          inner = page.frames().find((one) => one.url().includes('/chart/'));
          if (!inner) await pause(page, 100);
        }
        await inner.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { polling: 100 }); // Frames far below draw no frames.
        const start = await isObeyed(page, inner, most);
        const toggle = () => inner.locator('details.data > summary').evaluate((one) => one.click());
        await toggle();
        await isObeyed(page, inner, most, (height) => height > start + 50);
        await toggle();
        await isObeyed(page, inner, most, (height) => Math.abs(height - start) <= 1);
        assert.deepEqual(complaints.filter((words) => !/iframe-?resizer/i.test(words)), []);
        await page.context().close();
      });
    }
  }
}
