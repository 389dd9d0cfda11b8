// Published folders and pages of hosts that show them, served together.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { blank, root } from './browser.mjs';
import { serve } from './serve.mjs';

export const binary = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/tradefall');

export const folder = mkdtempSync(join(tmpdir(), 'tradefall-'));
const policies = new Map(); // by path, of pages with a policy of their own
let site;

before(async () => {
  // What embed.html asks of a server, for frames whose origin is null.
  site = await serve(folder, 0, (path) => ({
    'Access-Control-Allow-Origin': '*', ...(policies.has(path) && { 'Content-Security-Policy': policies.get(path) }),
  }));
});

after(() => {
  site?.server.close();
  rmSync(folder, { recursive: true });
});

export const address = (path) => new URL(path, site.url).href;

/** Publishes a story of ours, or one at a path, as a folder of that name. */
export function publish(name, story, ...options) {
  const path = story.startsWith('/') ? story : join(root, 'www/stories', story);
  execFileSync(binary, ['publish', path, '--out', join(folder, name), '--engine', join(root, 'www'), ...options], { stdio: 'pipe' });
}

/** Puts a file into the site. */
export function put(path, content) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** A page of a host; without a policy it has none, as most have. */
export function host(name, body, { policy = '', head = '', root: attributes = 'lang="en"' } = {}) {
  put(name, `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`);
  policies.set(`/${name}`, policy);
  return `/${name}`;
}

/** Opens a page of the site; collects what it complains of, asks for, and how far things moved. */
export async function visit(path, context = {}) {
  const complaints = [];
  const requests = [];
  const page = await blank({ ...context, prepare: async (page) => {
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    await context.prepare?.(page);
  } });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    globalThis.violations = [];
    globalThis.tasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { globalThis.shift += entry.value; }))
      .observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => globalThis.tasks.push(Math.round(entry.duration))))
      .observe({ type: 'longtask', buffered: true });
    addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    globalThis.heard = [];
    for (const name of ['ready', 'resize', 'state', 'point', 'event', 'error']) {
      addEventListener(`tradefall-${name}`, ({ detail }) => globalThis.heard.push([name, detail]));
    }
  });
  await page.goto(address(path));
  return { page, complaints, requests };
}
