/** Builds the entrants: one folder each, with every file compressed beside itself, as a web server would have it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { entrants, fortyElements, hostPage, longPage, scalePage, wantedOf } from '../entrants/pages.mjs';
import { BEFORE, brotli, DIST, scriptFiles } from './dist.mjs';

const BENCH = path.join(import.meta.dirname, '..');

/** The folder that is served. */
export const OUT = path.join(BENCH, 'out');

/** The content that every entrant shows. */
export const content = JSON.parse(readFileSync(path.join(BENCH, 'exempelby.json'), 'utf8'));

/**
 * Builds every entrant below `out/`.
 *
 * @returns The entrants by name; `markdown` says whether one shows Markdown.
 */
export async function buildEntrants() {
  rmSync(OUT, { recursive: true, force: true });
  const hasMarkdownChunk = (await scriptFiles()).later.has('samsyn-markdown.js');
  const [shadow, plain] = [await drawn('shadow'), await drawn('plain')];
  const plainStyles = readFileSync(path.join(DIST, 'samsyn-plain.css'), 'utf8');
  const before = BEFORE && { shadow: await drawn('shadow', BEFORE) };
  const pages = entrants({ content, hasMarkdownChunk, shadow, plain, plainStyles, before });
  for (const [name, page] of Object.entries(pages)) {
    write(name, 'index.html', hostPage(page));
    write(name, 'content.json', JSON.stringify(content));
  }
  const floor = await bundle('entrants/floor.js');
  write('floor', 'floor.js', floor);
  write('floor-heavy', 'floor.js', `${floor}\n${deadBytes(15_000 - brotli(Buffer.from(floor)).length)}`);
  write('floor-heavy', 'weight.js', deadBytes(14_000));
  write('lit', 'lit.js', await bundle('entrants/lit.js'));
  copyDist('samsyn');
  for (const name of ['samsyn-preload', 'samsyn-link', 'samsyn-shadow-script']) copyDist(name);
  if (before) copyDist('before-preload', BEFORE);
  write('samsyn-plain', 'samsyn-plain.css', plainStyles);
  write('samsyn', 'forty.html', hostPage(fortyElements));
  for (const name of ['static', 'lit', 'samsyn']) {
    write(name, 'scale.html', hostPage(scalePage(name, hasMarkdownChunk)));
    write(name, `scale-${name}.js`, await bundle(`entrants/scale-${name}.js`));
  }
  const long = await bundle('page/long.js');
  for (const name of ['samsyn', ...(before ? ['before-preload'] : [])]) {
    write(name, 'long.html', hostPage(longPage));
    write(name, 'long.js', long);
  }
  write('', 'blank.html', '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
  return pages;
}

/** A comment that takes so many bytes on the wire: digests in hex, which shrink to half and no more. */
function deadBytes(count) {
  let text = '';
  for (let i = 0; text.length < count * 2; i++) text += createHash('sha256').update(String(i)).digest('hex');
  return `/*${text.slice(0, count * 1.96)}*/`;
}

/** The page's widgets as static HTML, by what was asked for. */
async function drawn(format, dist = DIST) {
  const { renderWidget } = await import(path.join(dist, 'server.js'));
  const all = wantedOf(content).map(async ([widget, item]) => {
    const { html } = await renderWidget(content, { widget, format, ...(item && { item }) });
    return [[widget, item].filter(Boolean).join(' '), html];
  });
  return new Map(await Promise.all(all));
}

function write(folder, file, data) {
  const target = path.join(OUT, folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, data);
  writeFileSync(`${target}.br`, brotli(Buffer.from(data)));
}

/** The library as it is shipped: nothing is bundled or minified anew. */
function copyDist(folder, dist = DIST) {
  for (const file of readdirSync(dist))
    if (file.endsWith('.js')) write(folder, file, readFileSync(path.join(dist, file)));
}

/** Bundles and minifies a module for the browser. */
export async function bundle(input) {
  const build = await rollup({
    input: path.join(BENCH, input),
    plugins: [
      benchSources,
      nodeResolve({ exportConditions: ['production'] }),
      terser({ module: true, ecma: 2022, format: { comments: false } }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

/**
 * Takes the indentation out of Lit's templates, so that the page does not pay for how the source is laid
 * out, and keeps modules that are imported only for what they register.
 */
const benchSources = {
  name: 'bench-sources',
  transform: (code, id) =>
    id.startsWith(BENCH)
      ? { code: code.replace(/(?<=[>}])\n\s+(?=<|\$\{)/g, ''), map: null, moduleSideEffects: true }
      : null,
};
