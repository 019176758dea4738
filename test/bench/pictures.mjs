/**
 * Compares how two builds draw the same files, pixel by pixel: an earlier one, and the one in `dist`.
 *
 *     SAMSYN_BEFORE=../before/dist node test/bench/pictures.mjs [files ...] [--widths 1280,320]
 *
 * Without files it takes the five documents and Exempelby as they stand beside the earlier build, so that a new version
 * of the format can be held against files of the one before it. Prints for each file and width whether both are the
 * same, else where they begin to differ and how tall each is; exits 1 if any differs. A folder with an earlier build:
 * `git worktree add ../before <commit>`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './lib/browser.mjs';
import { BEFORE, DIST, demandDist } from './lib/dist.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { widths: { type: 'string', default: '1280,320' } },
});
demandDist();
if (!BEFORE) {
  console.error('Name the dist folder of an earlier build in SAMSYN_BEFORE.');
  process.exit(2);
}
const STORIES = path.join(BEFORE, '../stories');
const OWN = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'].map((name) => `kommuner/${name}.json`);
const files = positionals.length
  ? positionals.map((file) => path.resolve(file))
  : ['exempelby.json', ...OWN].map((name) => path.join(STORIES, name));

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const PAGE =
  '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><script type="module" src="/dist/samsyn.js"></script>';

/** Serves a build, and the content files by their numbers. */
function serve(dist) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    const [, number] = /^\/file-(\d+)\.json$/.exec(pathname) ?? [];
    const file = number ? files[number] : path.join(dist, pathname.replace('/dist/', ''));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** A picture of a whole document, when all of it has been drawn. */
async function picture(browser, server, number, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(async (src) => {
    const widget = document.createElement('samsyn-strategy');
    widget.setAttribute('today', '2026-01-01');
    widget.setAttribute('src', src);
    const loaded = new Promise((resolve) => widget.addEventListener('samsyn-load', resolve, { once: true }));
    document.body.append(widget);
    await loaded;
    // Whole when a second has passed in which it has not grown.
    for (let height = -1; height !== document.documentElement.scrollHeight;) {
      height = document.documentElement.scrollHeight;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }, `/file-${number}.json`);
  const png = await page.screenshot({ fullPage: true, encoding: 'base64' });
  await page.close();
  return png;
}

/** The heights of two pictures, and the first row of pixels that is not the same; undefined where all are. */
async function difference(browser, ...pictures) {
  const page = await browser.newPage();
  const found = await page.evaluate(
    async (...pngs) => {
      const [one, other] = await Promise.all(
        pngs.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const heights = [one.height, other.height];
      const at = one.data.findIndex((value, index) => value !== other.data[index]);
      if (at < 0 && one.height === other.height) return undefined;
      return { heights, row: at < 0 ? Math.min(...heights) : Math.floor(at / 4 / one.width) };
    },
    ...pictures,
  );
  await page.close();
  return found;
}

const [before, now] = await Promise.all([serve(BEFORE), serve(DIST)]);
const browser = await launch();
let differ = 0;
try {
  for (const width of values.widths.split(',').map(Number))
    for (const [number, file] of files.entries()) {
      const pictures = [];
      for (const server of [before, now]) pictures.push(await picture(browser, server, number, width));
      const found = await difference(browser, ...pictures);
      if (found) differ++;
      const said = found
        ? `differs from row ${found.row} on; ${found.heights.join(' and ')} tall`
        : 'the same';
      console.log(`${String(width).padStart(5)}  ${path.basename(file, '.json').padEnd(12)} ${said}`);
    }
} finally {
  await browser.close();
  for (const server of [before, now]) server.close();
}
process.exit(differ ? 1 : 0);
