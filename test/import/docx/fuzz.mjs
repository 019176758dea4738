import { mkdirSync, readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';

/*
 * Reads mutations of sound Word files: bytes turned, files cut, parts swapped, XML cut, repeated and nested. Whatever comes, reading
 * ends soon, and throws nothing but a Failure. By hand:
 *
 *   node test/import/docx/fuzz.mjs [--runs 10000] [--seed 1] [--folder of-docx-files]
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const RUNS = Number(option('runs', 10_000));
const LONGEST = 5_000;
const folder = path.resolve('node_modules/.cache/import-fuzz');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, 'docx.mjs');
await build({
  stdin: {
    contents: `export { readDocx } from './src/import/readers/docx/read-docx.ts'; export { Failure } from './src/import/failure.ts'; export { samples } from './test/import/docx/samples.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { readDocx, Failure, samples } = await import(pathToFileURL(outfile));

let seed = Number(option('seed', 1));
const random = (below) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % Math.max(1, below);
};
const pick = (list) => list[random(list.length)];
const more = option('folder');
const files = [
  ...samples(),
  ...(more && existsSync(more)
    ? readdirSync(more)
        .filter((name) => name.endsWith('.docx'))
        .map((name) => new Uint8Array(readFileSync(path.join(more, name))))
    : []),
];

const bytesTurned = (bytes) => {
  const copy = bytes.slice();
  for (let times = 1 + random(8); times > 0; times--) copy[random(copy.length)] ^= 1 << random(8);
  return copy;
};
const cut = (bytes) => bytes.slice(0, random(bytes.length));
const partChanged = (change) => (bytes) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  change(parts, names);
  return zipSync(parts, { level: 1 });
};
/** Places where an element begins or ends. */
const tags = (xml) => [...xml.matchAll(/<[^>]*>/g)];
const xmlChanged = (change) =>
  partChanged((parts, names) => {
    const name = random(3) ? (names.find((one) => one.endsWith('document.xml')) ?? pick(names)) : pick(names);
    parts[name] = strToU8(change(strFromU8(parts[name])));
  });
const MUTATIONS = {
  bytesTurned,
  cut,
  partsSwapped: partChanged((parts, names) => {
    const [one, other] = [pick(names), pick(names)];
    [parts[one], parts[other]] = [parts[other], parts[one]];
  }),
  partGone: partChanged((parts, names) => void delete parts[pick(names)]),
  xmlCut: xmlChanged((xml) => xml.slice(0, random(xml.length))),
  xmlTurned: partChanged((parts, names) => {
    const name = pick(names);
    parts[name] = bytesTurned(parts[name]);
  }),
  tagGone: xmlChanged((xml) => {
    const tag = pick(tags(xml));
    return tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml;
  }),
  /** Elements taken for others: sound XML that no program writes. */
  namesSwapped: xmlChanged((xml) => {
    const names = [...new Set(tags(xml).flatMap(([tag]) => /^<(w:\w+)/.exec(tag)?.[1] ?? []))];
    const [one, other] = [pick(names), pick(names)];
    return one ? xml.replaceAll(new RegExp(`(</?)${one}(?=[\\s/>])`, 'g'), `$1${other}`) : xml;
  }),
  valuesSwapped: xmlChanged((xml) =>
    xml.replaceAll(/w:(\w+)="([^"]*)"/g, (all, name) =>
      random(8)
        ? all
        : `w:${name}="${pick(['', '-1', '0', '9', '999999999', '1e9', 'x', '%1%2%9', '__proto__', 'constructor'])}"`,
    ),
  ),
  stretchRepeated: xmlChanged((xml) => {
    const found = tags(xml);
    const [from, to] = [random(found.length), random(found.length)].toSorted((a, b) => a - b);
    if (from === to) return xml;
    const stretch = xml.slice(found[from].index, found[to].index);
    return xml.slice(0, found[from].index) + stretch.repeat(2 + random(20)) + xml.slice(found[from].index);
  }),
  nested: xmlChanged((xml) => {
    const name = pick([
      'w:tbl><w:tr><w:tc',
      'w:sdt><w:sdtContent',
      'w:ins',
      'w:p><w:r><w:pict><w:txbxContent',
      'w:hyperlink',
    ]);
    const names = name.split('><');
    const depth = 1 + random(300);
    const open = names.map((one) => `<${one}>`).join('');
    const close = names
      .toReversed()
      .map((one) => `</${one}>`)
      .join('');
    return xml.replace(
      '<w:body>',
      `<w:body>${open.repeat(depth)}<w:p><w:r><w:t>djupt</w:t></w:r></w:p>${close.repeat(depth)}`,
    );
  }),
};

const tally = {};
let longest = { took: 0 };
const bad = [];
for (let run = 0; run < RUNS; run++) {
  const from = seed;
  let bytes = pick(files);
  let name = '';
  for (let times = 1 + random(2); times > 0; times--) {
    const mutation = pick(Object.keys(MUTATIONS));
    name += ` ${mutation}`;
    try {
      bytes = MUTATIONS[mutation](bytes);
    } catch {
      // What is broken already may not be unpacked again.
    }
  }
  const start = performance.now();
  let came = 'read';
  try {
    await readDocx(bytes, {});
  } catch (error) {
    came = error instanceof Failure ? error.code : 'ERROR';
    if (came === 'ERROR') bad.push({ run, from, name, error: String(error.stack).slice(0, 400) });
  }
  const took = performance.now() - start;
  if (took > longest.took) longest = { took, run, name, bytes: bytes.length };
  if (took > LONGEST) bad.push({ run, from, name, took });
  tally[came] = (tally[came] ?? 0) + 1;
}
console.log(tally, 'longest', longest);
for (const one of bad.slice(0, 10)) console.error(one);
if (bad.length) process.exitCode = 1;
