/** Serves the built entrants from 127.0.0.1, compressed beforehand and held in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { OUT } from './build.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

/** Starts the server; gives its address and what stops it. */
export async function serve() {
  const files = new Map();
  const read = (pathname) => {
    const file = path.join(OUT, `${pathname}.br`);
    if (!files.has(pathname))
      files.set(pathname, file.startsWith(OUT) && existsSync(file) ? readFileSync(file) : undefined);
    return files.get(pathname);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const body = read(pathname);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[path.extname(pathname)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    stop: () => server.close().closeAllConnections(),
  };
}

/** Bytes that a file takes on the wire. */
export const wireBytes = (pathname) => readFileSync(path.join(OUT, `${pathname}.br`)).length;
