import { createReadStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'vite';
import { fileOf, typeOf } from '../stories/demo/serve.mjs';

/*
 * `npm run dev`: the demo's pages with the sources in the place of `dist`, reloaded whenever a file changes. Pages are
 * served without the demo's strict policy, which what reloads them cannot live under: that is for `npm start`.
 */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = path.join(ROOT, 'src');
const STORIES = path.join(ROOT, 'stories');

/** The module behind each script of `dist` that a page may ask for. */
const MODULES = {
  '/dist/samsyn.js': 'script.ts',
  '/dist/samsyn.all.js': 'script-all.ts',
  '/dist/builder/builder.js': 'builder/builder.ts',
  '/dist/builder/import-worker.js': 'builder/gather/import-worker.ts',
};

/** Gives the sources of a script where a page asks for what is built of them. */
const modules = {
  name: 'samsyn-modules',
  enforce: 'pre',
  resolveId(id) {
    const module = MODULES[id.replace(/\?.*/, '')];
    return module && path.join(SRC, module);
  },
};

/** Makes a theme's style sheet of its tokens as they are now. */
async function themeSheet(server, name) {
  const { readTokens, themeCss } = await server.ssrLoadModule(path.join(SRC, 'theme/index.ts'));
  const file = pathToFileURL(path.join(SRC, `theme/themes/${name}.tokens.json`)).href;
  const read = (address) => JSON.parse(readFileSync(new URL(address), 'utf8'));
  return themeCss(readTokens(read(file), { file, read }).theme);
}

/** Serves what lies outside the pages' folder as `npm start` does: content, and the files of `dist` that are no script. */
const files = {
  name: 'samsyn-files',
  configureServer(server) {
    server.watcher.add([SRC, STORIES]);
    server.middlewares.use(async (request, response, next) => {
      const [address] = request.url.split('?');
      const [, theme] = /^\/dist\/themes\/([\w-]+)\.css$/.exec(address) ?? [];
      if (theme) {
        const sheet = await themeSheet(server, theme).catch(next);
        if (sheet) response.writeHead(200, { 'content-type': typeOf(address) }).end(sheet);
        return;
      }
      const file = /^\/(?:dist|kommuner)\//.test(address) && !MODULES[address] && fileOf(address);
      if (!file || !typeOf(file) || !existsSync(file)) return next();
      response.writeHead(200, { 'content-type': typeOf(file), 'cache-control': 'no-cache' });
      createReadStream(file).pipe(response);
    });
  },
};

/** Reloads the page for any file: an element cannot be defined anew, and content is fetched. */
const reload = {
  name: 'samsyn-reload',
  hotUpdate({ file }) {
    if (!file.startsWith(SRC) && !file.startsWith(STORIES)) return;
    this.environment.hot.send({ type: 'full-reload', triggeredBy: file });
  },
};

export default defineConfig({
  root: path.join(STORIES, 'demo/pages'),
  appType: 'mpa',
  publicDir: false,
  cacheDir: path.join(ROOT, 'node_modules/.cache/dev'),
  server: { port: Number(process.env.PORT) || 8000, fs: { allow: [ROOT] } },
  optimizeDeps: { entries: Object.values(MODULES).map((file) => path.join(SRC, file)) },
  plugins: [modules, files, reload],
});
