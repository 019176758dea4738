import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves a folder on this machine, at a port that is free unless one is named. */
export async function serve(folder, place = (url) => url, port = 0) {
  const server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(folder, place(pathname === '/' ? '/index.html' : pathname));
    try {
      const body = readFileSync(file);
      answer.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
