// Serves a folder as a plain static server does, with the strict policy that
// the page promises to work under.
//
//   node tests/web/serve.mjs FOLDER [PORT] [open]

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Media types by the ending of a file's name. */
export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
  + "style-src 'self'; img-src 'self' data:; font-src 'self'";
// What authors look at before readers do shows the page of the stories in frames.
const FRAMES = { '/preview.html': "; frame-src 'self'" };

/** Starts a server for `folder`; port 0 takes a free one, `more` are headers beside the usual, or says them for a path. */
export function serve(folder, port = 0, more = {}) {
  const root = resolve(folder) + sep;
  const server = createServer((request, response) => {
    let path = '\0';
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch { /* A path that cannot be decoded is not found. */ }
    if (path.endsWith('/')) path += 'index.html';
    const file = join(root, path);
    const isInside = file.startsWith(root) && !path.includes('\0');
    const about = isInside ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!about?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('not found\n');
      return;
    }
    response.writeHead(200, {
      'Cache-Control': 'no-cache',
      'Content-Length': about.size,
      'Content-Security-Policy': POLICY + (FRAMES[path] ?? ''),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      ...(typeof more === 'function' ? more(path) : more),
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done({ server, url: `http://127.0.0.1:${server.address().port}/` }));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // “open” serves as hosts do: without a policy, and for frames whose origin is null.
  const [folder, port = '8080', kind] = process.argv.slice(2);
  const more = kind === 'open' ? { 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': '' } : {};
  serve(folder, Number(port), more).then(
    ({ url }) => console.log(`Tradefall is at ${url} (stop with Ctrl+C)`),
    (error) => {
      console.error(error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Choose another: ./build.sh serve --port ${Number(port) + 1}`
        : `The server could not start: ${error.message}`);
      process.exit(1);
    },
  );
}
