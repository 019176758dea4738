import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/*
 * Reads damaged PDFs and workbooks: bytes changed, cut out, cut off. Each must be read, or fail as a failure that is a
 * value, within its time; and a promise that nobody waits for ends the process, as it would end a server's.
 *
 *   node test/import/pdf/fuzz.mjs --runs 1000 [--seed 1] [--file x.pdf]
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', multiple: true },
  },
});
const root = path.join(import.meta.dirname, '../../..');
const documents = path.join(root, 'test/import/documents');
const files = values.file ?? [
  path.join(documents, 'kalix/tagged.pdf'),
  path.join(documents, 'mala/untagged.pdf'),
  path.join(documents, 'molndal/tagged.pdf'),
];
const outdir = path.join(root, 'node_modules/.cache/fuzz-pdf');
await build({
  entryPoints: [path.join(root, 'src/import/read-source.ts')],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  outdir,
  outExtension: { '.js': '.mjs' },
  external: ['pdfjs-dist', 'pdfjs-dist/*'],
  logLevel: 'error',
});
const { readSource } = await import(path.join(outdir, 'read-source.mjs'));

/** The longest that one file may take, in milliseconds. */
const LONGEST = 30_000;

let state = Number(values.seed);
/** Numbers that look drawn by lot, the same each time. */
const lot = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
};

function damaged(bytes) {
  const copy = new Uint8Array(bytes);
  const change = (count) => {
    for (let index = 0; index < count; index++) copy[lot(copy.length)] = lot(256);
    return copy;
  };
  switch (lot(5)) {
    case 0:
      return copy.slice(0, lot(copy.length));
    case 1: {
      const from = lot(copy.length);
      return Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(from + lot(2_000))]);
    }
    case 2:
      return change(1 + lot(8));
    case 3: {
      // Figures are what sizes, places and numbers of objects are written with.
      for (let index = 0; index < 30; index++) {
        const at = lot(copy.length);
        if (copy[at] >= 48 && copy[at] < 58) copy[at] = 48 + lot(10);
      }
      return copy;
    }
    default:
      return change(200);
  }
}

const sound = files.map((file) => new Uint8Array(readFileSync(file)));
const outcomes = new Map();
let slowest = 0;
for (let run = 0; run < Number(values.runs); run++) {
  const started = performance.now();
  const read = await readSource(damaged(sound[run % sound.length]), { name: 'x.pdf' });
  const took = performance.now() - started;
  slowest = Math.max(slowest, took);
  if (took > LONGEST) throw new Error(`Run ${run} took ${Math.round(took)} ms.`);
  const outcome = 'failure' in read ? read.failure.code : 'read';
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
// A promise that nobody waits for may be told of a little later.
await new Promise((resolve) => setTimeout(resolve, 500));
console.log(JSON.stringify({ ...Object.fromEntries(outcomes), slowest: Math.round(slowest) }));
