import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { POLICY, fileOf, typeOf } from '../../stories/demo/serve.mjs';
import { bundled } from './bundled.mjs';
import { importedInNode } from './imported.mjs';
import { staticPage } from './static-pages.mjs';
import { HOSTS } from '../hosts/pages.mjs';

const { version: VERSION } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
const neighbour = await readFile(new URL('neighbour.json', import.meta.url), 'utf8');
const sound = JSON.stringify({
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby' },
  goals: [{ id: 'ett', title: 'Ett' }],
});

/** What can go wrong on the way to a content file, each at an address of its own: `/fault/<name>`. */
const FAULTS = {
  404: (context) => (context.status = 404),
  500: (context) => ((context.status = 500), (context.body = 'fel')),
  empty: (context) => (context.body = ''),
  html: (context) => (
    (context.type = 'text/html'),
    (context.body = '<!doctype html><title>Logga in</title>')
  ),
  'not-json': (context) => (context.body = '{"samsyn": "1.0",}'),
  'not-utf8': (context) => (context.body = Buffer.from('{"samsyn":"1.0","title":"M\xe5l"}', 'latin1')),
  'other-version': (context) => (context.body = sound.replace('1.0', '2.0')),
  'newer-version': (context) => (context.body = sound.replace('1.0', '1.7')),
  'too-large': (context) => (context.body = `{"samsyn":"1.0","title":"${'å'.repeat(4_300_000)}"}`),
  // Says nothing of its length, so that only counting finds out.
  'too-large-chunked': (context) => (context.body = Readable.from(chunks(9))),
  redirect: (context) => context.redirect('/fault/sound'),
  bom: (context) => (context.body = `\ufeff${sound}`),
  sound: (context) => (context.body = sound),
  // Never answers; ended when the page gives up.
  never: (context) => ((context.respond = false), context.res.on('error', () => {})),
};

async function* chunks(megabytes) {
  yield Buffer.from('{"samsyn":"1.0","title":"');
  for (let i = 0; i < megabytes; i++) yield Buffer.alloc(1_000_000, 'a');
}

/** Serves faults, requests that are counted or fail at first, and the demo's pages under their policy. */
export function serverPlugin() {
  const counts = new Map();
  let other;
  return {
    name: 'samsyn-server',
    async serverStart() {
      // Another origin, which allows this one to read few files of its.
      other = createServer((request, response) => {
        counts.set(request.url, (counts.get(request.url) ?? 0) + 1);
        if (request.url.startsWith('/led-to/')) response.setHeader('access-control-allow-origin', '*');
        if (/^\/(?:open|grannby\/plan)\.json$/.test(request.url))
          response.setHeader('access-control-allow-origin', '*');
        response.end(request.url.startsWith('/grannby/') ? neighbour : sound);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
    },
    serverStop() {
      other?.close();
    },
    async serve(context) {
      const { path, query } = context;
      if (path === '/other-origin')
        return {
          body: `http://127.0.0.1:${other.address().port}/${'cors' in query ? 'open' : 'a'}.json`,
          type: 'text',
        };
      if (path === '/grannby/plan.json') return { body: neighbour, type: 'json' };
      // Leads to the other origin, which counts who comes.
      if (path === '/leads-away')
        return void context.redirect(`http://127.0.0.1:${other.address().port}/led-to/${query.key}`);
      if (path === '/requests') return { body: String(counts.get(query.key) ?? 0), type: 'text' };
      if (path.startsWith('/counted/')) {
        counts.set(query.key, (counts.get(query.key) ?? 0) + 1);
        // `fails=1`: the first request fails.
        if (counts.get(query.key) <= Number(query.fails ?? 0)) return void (context.status = 503);
        return {
          body: await readFile(new URL(`../../stories/kommuner/${path.slice(9)}`, import.meta.url), 'utf8'),
          type: 'json',
        };
      }
      if (path.startsWith('/bundled/')) return { body: await bundled(path.slice(9), query.css), type: 'css' };
      if (path.startsWith('/in-node/')) return importedInNode(path.slice(9));
      if (path.startsWith('/demo/')) return demoPage(context);
      if (path.startsWith('/static/')) return staticPage({ path, query, set: context.set.bind(context) });
      if (path.startsWith('/host/')) return hostPage(context);
      return undefined;
    },
  };
}

/** A page of the demo under its policy, with a first script that keeps what the policy refuses. */
async function demoPage(context) {
  const file = fileOf(context.path.slice(5));
  let body = await readFile(file, 'utf8').catch(() => undefined);
  if (body === undefined) return undefined;
  context.set('content-security-policy', POLICY);
  if (file.endsWith('.html'))
    body = body.replace('<head>', '<head><script src="/test/support/watch.js"></script>');
  return { body, type: typeOf(file) };
}

/** A page such as a municipality has it, or the library as it was before. */
async function hostPage(context) {
  const name = context.path.slice(6);
  if (name.startsWith('older/')) {
    const now = await readFile(new URL(`../../dist/${name.slice(6)}`, import.meta.url), 'utf8');
    return { body: now.replaceAll(`"${VERSION}"`, '"0.0.9"'), type: 'js' };
  }
  if (name.startsWith('late/')) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      body: await readFile(new URL(`../../stories/kommuner/${name.slice(5)}`, import.meta.url), 'utf8'),
      type: 'json',
    };
  }
  const host = HOSTS[name.replace('.html', '')];
  if (!host) return undefined;
  const { html, csp, headers = {} } = host;
  context.set({ ...headers, ...(csp && { 'content-security-policy': csp }) });
  // Bytes, so that nothing is added to the page on its way.
  context.type = 'text/html; charset=utf-8';
  return { body: html, type: 'text/html; charset=utf-8' };
}

/** Runs before the server's own steps: faults, and files below `/as-is/`, answer with nothing added. */
export const asIs = () => async (context, next) => {
  if (context.path.startsWith('/as-is/')) {
    context.type = 'text/javascript';
    context.body = await readFile(new URL(`../../${context.path.slice(7)}`, import.meta.url));
    return;
  }
  const fault = context.path.startsWith('/fault/') && FAULTS[context.path.slice(7)];
  if (!fault) return next();
  context.type = 'application/json';
  context.status = 200;
  fault(context);
};
