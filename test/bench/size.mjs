/**
 * Weighs what a page downloads, beside what it weighed when a ceiling was last set. Exits 1 over a ceiling: whoever
 * raises one says what it buys.
 *
 *     node test/bench/size.mjs
 *
 * All sizes are brotli, quality 11, in kB of 1000 bytes. The shares of Lit, Valibot and our own code are
 * worked out from the same build as `dist/samsyn.js`: what is left of each module after tree-shaking is
 * minified by group, and the file's compressed size divided in those proportions.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { demandDist, DIST, scriptFiles, weigh } from './lib/dist.mjs';
import { table } from './lib/print.mjs';

const MARKDOWN = 'samsyn-markdown.js';
const FRAME = ['samsyn-frame.js', 'samsyn-host.js'];
const ROOT = path.join(import.meta.dirname, '../..');

demandDist();
const { start, later } = await scriptFiles();
const sum = (files) => files.reduce((bytes, file) => bytes + weigh(file), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const markdown = (later.get(MARKDOWN) ?? []).filter((file) => !start.includes(file));
const preload = JSON.parse(readFileSync(path.join(DIST, 'preload.json'), 'utf8'));
const whole = [...new Set(Object.values(preload).flat())].sort();
const other = [...new Set([...later.values()].flat())].filter(
  (file) => ![...start, ...markdown, ...whole].includes(file),
);
const unknown = readdirSync(DIST).filter(
  (file) =>
    /^samsyn[-.].*\.js$/.test(file) &&
    ![...start, ...markdown, ...whole, ...other, ...FRAME, 'samsyn.all.js'].includes(file),
);

const shares = await partsOf('samsyn.js');
const total = Object.values(shares).reduce((bytes, part) => bytes + part, 0);
console.log(
  table([
    ['file, brotli', 'size', ''],
    ...start.map((file) => [file, kB(weigh(file)), 'every page']),
    ...Object.entries(shares).map(([part, bytes]) => [
      `  of which ${part}`,
      kB((weigh('samsyn.js') * bytes) / total),
      '',
    ]),
    ...markdown.map((file) => [file, kB(weigh(file)), 'only where a text has Markdown']),
    ...whole.map((file) => [
      file,
      kB(weigh(file)),
      `only with ${Object.keys(preload)
        .filter((widget) => preload[widget].includes(file))
        .join(', ')}`,
    ]),
    ...other.map((file) => [
      file,
      kB(weigh(file)),
      file.startsWith('locale/')
        ? 'only where a page is in that language'
        : file === 'samsyn-picture.js'
          ? 'only where a reader saves a chart as a picture'
          : file === 'samsyn-global-goals.js'
            ? 'only where a goal serves a global goal, in Swedish or English'
            : file === 'samsyn-goal-progress.js'
              ? 'only where a goal says how it goes'
              : file === 'samsyn-static.js'
                ? 'only where a server has drawn the widgets'
                : 'only where a file has problems; a sound page does not fetch it',
    ]),
    ...FRAME.map((file) => [file, kB(weigh(file)), 'only for pages in frames']),
    ...unknown.map((file) => [file, kB(weigh(file)), 'nothing imports it']),
    ...(existsSync(path.join(DIST, 'samsyn.all.js'))
      ? [['samsyn.all.js', kB(weigh('samsyn.all.js')), 'instead of the files above: everything in one']]
      : []),
  ]),
);

/** The files of a page with these widgets. */
const page = (...widgets) => [...new Set([...start, ...widgets.flatMap((widget) => preload[widget])])];
const DOCUMENT = ['strategy', 'document-facts', 'document-list', 'glossary', 'goal-grid'];
const ceilings = [
  ['four widgets without Markdown', sum(start), 28_400],
  ['four widgets with Markdown', sum([...start, ...markdown]), 45_850],
  ['indicators', sum(page('indicator')), 50_200],
  ['measures', sum(page('measure-list')), 41_150],
  ['a document with neither, nor a matrix', sum(page(...DOCUMENT)), 53_200],
  ['all widgets', sum(page(...Object.keys(preload))), 80_950],
  ['all widgets with Markdown', sum([...page(...Object.keys(preload)), ...markdown]), 98_450],
  ['the builder’s first room', sum(together('builder/builder.js', 'builder/gather.element.js')), 44_300],
];
console.log(
  table([
    ['', 'size', 'ceiling', ''],
    ...ceilings.map(([what, bytes, ceiling]) => [
      what,
      kB(bytes),
      kB(ceiling),
      bytes > ceiling ? `OVER by ${kB(bytes - ceiling)}` : 'OK',
    ]),
  ]),
);
if (ceilings.some(([, bytes, ceiling]) => bytes > ceiling)) process.exitCode = 1;

/** Files of the builder with all that they import at once. */
function together(...files) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(path.join(DIST, file), 'utf8');
    for (const [, other] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) follow(`builder/${other}`);
  };
  files.forEach(follow);
  return [...found];
}

/** Gives the minified bytes of a built file by where they come from. */
async function partsOf(file) {
  const { options, warnings } = await loadConfigFile(path.join(ROOT, 'rollup.config.ts'), {
    configPlugin: 'esbuild',
  });
  warnings.flush();
  const config = options.find(({ input }) => Object.keys(input).includes(file.replace('.js', '')));
  const build = await rollup(config);
  const { output } = await build.generate(config.output[0]);
  await build.close();
  const code = { Lit: '', Valibot: '', 'our own': '' };
  const entry = output.find(({ fileName }) => fileName === file);
  for (const [id, module] of Object.entries(entry.modules)) code[partOf(id)] += `${module.code ?? ''}\n`;
  const sizes = Object.entries(code).map(async ([part, source]) => {
    const small = await transform(source, { minify: true, format: 'esm', legalComments: 'none' });
    return [part, small.code.length];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

function partOf(id) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (!name) return 'our own';
  return name === 'valibot' ? 'Valibot' : 'Lit';
}
