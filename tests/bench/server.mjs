// Serves the contestants as a news site would: brotli for all of them alike.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { TYPES } from '../web/serve.mjs';

const compress = promisify(brotliCompress);
const tests = new URL('../', import.meta.url).pathname;
const FOLDERS = {
  www: join(tests, '../www') + sep,
  peer: join(tests, 'node_modules') + sep,
  charts: join(tests, 'bench/contestants') + sep,
};

/**
 * Starts the server; `data` are the files under `/data/`. Each file is read and
 * compressed once, when it is first asked for: the round that is not counted
 * asks for all of them. `mount` serves one more folder; `take()` returns the bytes sent since the last call.
 */
export function serveBench(data) {
  const ready = new Map();
  const folders = { ...FOLDERS };
  let sent = 0;

  async function load(path) {
    const [, mount, ...rest] = path.split('/');
    const name = rest.join('/');
    let body;
    if (mount === 'data') {
      body = Object.hasOwn(data, name) ? Buffer.from(data[name]) : undefined;
    } else if (Object.hasOwn(folders, mount)) {
      const file = join(folders[mount], name);
      if (file.startsWith(folders[mount])) body = await readFile(file).catch(() => undefined);
    }
    if (!body) return undefined;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const headers = {
      'Cache-Control': 'max-age=600',
      'Content-Type': type,
      // Without these two the page's clock is rounded to a tenth of a millisecond.
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    };
    // Fonts are compressed already.
    if (!type.startsWith('font/')) {
      // The best takes half a minute for some megabytes.
      const quality = body.length > 2e6 ? 6 : constants.BROTLI_MAX_QUALITY;
      body = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      headers['Content-Encoding'] = 'br';
    }
    headers['Content-Length'] = body.length;
    return { body, headers };
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (!ready.has(path)) ready.set(path, load(path));
    const file = await ready.get(path);
    sent += file?.body.length ?? 0;
    response.writeHead(file ? 200 : 404, file?.headers);
    response.end(file?.body);
  });
  const take = () => {
    const bytes = sent;
    sent = 0;
    return bytes;
  };
  const mount = (name, folder) => { folders[name] = join(folder, sep); };
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done({ server, take, mount, url: `http://127.0.0.1:${server.address().port}` }));
  });
}
