import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { longDocx } from './long-docx.mjs';

/*
 * Reads a Word file of 200 pages with our reader and with mammoth, side by side: time in turns within one process each,
 * peak memory of a process that reads it once, above that of one that reads nothing. Prints a table.
 *
 *   node test/bench/import/docx.mjs [--pages 200] [--turns 7]
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const folder = path.resolve('node_modules/.cache/import-bench');
const file = path.join(folder, 'long.docx');
const ours = path.join(folder, 'read-docx.mjs');
const READERS = {
  nothing: () => undefined,
  samsyn: async (bytes) => (await import(pathToFileURL(ours))).readDocx(new Uint8Array(bytes), {}),
  mammoth: async (buffer) => (await import('mammoth')).default.convertToHtml({ buffer }),
};

const asked = process.argv.indexOf('--once');
if (asked > 0) await once(process.argv[asked + 1]);
else await compare();

async function once(name) {
  // The file is read by all, so that it does not count.
  const bytes = readFileSync(file);
  await READERS[name](bytes);
  console.log(process.resourceUsage().maxRSS);
}

async function compare() {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['src/import/readers/docx/read-docx.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: ours,
    logLevel: 'error',
  });
  writeFileSync(file, longDocx(option('pages', 200)));
  const bytes = readFileSync(file);
  const times = { samsyn: [], mammoth: [] };
  for (let turn = 0; turn < option('turns', 7); turn++)
    for (const name of Object.keys(times)) {
      globalThis.gc?.();
      const start = performance.now();
      await READERS[name](bytes);
      times[name].push(performance.now() - start);
    }
  const peaks = Object.fromEntries(
    Object.keys(READERS).map((name) => [name, median(Array.from({ length: 3 }, () => peakOf(name)))]),
  );
  const rows = Object.keys(times).map((name) => ({
    name,
    first: times[name][0],
    time: median(times[name]),
    memory: (peaks[name] - peaks.nothing) / 1024,
  }));
  const [our, their] = rows;
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB, Node ${process.versions.node}\n`);
  console.log('| reader | first, ms | median, ms | peak above nothing, MB |\n| --- | --: | --: | --: |');
  for (const { name, first, time, memory } of rows)
    console.log(`| ${name} | ${first.toFixed(0)} | ${time.toFixed(0)} | ${memory.toFixed(0)} |`);
  const ratio = (key) => (our[key] / their[key]).toFixed(2);
  console.log(`| ratio | ${ratio('first')} | ${ratio('time')} | ${ratio('memory')} |`);
}

function peakOf(name) {
  const { stdout } = spawnSync(process.execPath, [process.argv[1], '--once', name], { encoding: 'utf8' });
  return Number(stdout);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
