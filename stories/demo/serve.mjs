import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The policy that every demo page is served under: no inline script or style, no string that becomes HTML. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
};

/** The type that a file is served as. */
export const typeOf = (file) => TYPES[path.extname(file)];

/** Where the pages' addresses lie on disk: the demo's own files, the content files, and what a site takes. */
export function fileOf(url) {
  const address = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (/\.\.|\0/.test(address)) return undefined;
  if (address.endsWith('/') && address !== '/') return fileOf(`${address}index.html`);
  if (/^\/(?:dist|kommuner)\//.test(address))
    return path.join(root, address.startsWith('/dist') ? '' : 'stories', address);
  return path.join(root, 'stories/demo/pages', address === '/' ? 'index.html' : address);
}

/** Serves the demo at the first free port from the wanted one on, and gives its address. */
export async function serve(wanted = 8000) {
  const server = createServer(async (request, response) => {
    const file = fileOf(request.url ?? '/');
    const type = file && typeOf(file);
    const found = type && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) {
      response
        .writeHead(404, { 'content-type': TYPES['.html'] })
        .end('<!doctype html><title>404</title><p>Sidan finns inte.');
      return;
    }
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  for (let port = wanted; ; port++) {
    const taken = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' && port < wanted + 100 ? resolve(true) : reject(error),
      );
      server.listen(port, 'localhost', () => resolve(false));
    });
    if (!taken) return { server, url: `http://localhost:${port}/` };
  }
}
