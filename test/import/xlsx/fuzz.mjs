import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';

/*
 * Reads mutations of sound workbooks: bytes turned, files cut, parts gone or swapped, XML cut and repeated, values taken
 * for others. Whatever comes, reading ends soon, and tells a failure that it knows. By hand:
 *
 *   node test/import/xlsx/fuzz.mjs [--runs 10000] [--seed 1]
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const RUNS = option('runs', 10_000);
const LONGEST = 5_000;
const outfile = path.resolve('node_modules/.cache/import-fuzz/xlsx.mjs');
await build({
  stdin: {
    contents: `export { readXlsx } from './src/import/readers/xlsx/read-xlsx.ts'; export { Failure } from './src/import/failure.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { readXlsx, Failure } = await import(pathToFileURL(outfile));

let seed = option('seed', 1);
const random = (below) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % Math.max(1, below);
};
const pick = (list) => list[random(list.length)];

const measures = [
  ['Åtgärd', 'Ansvarig', 'Klart', 'Status'],
  ['Öppna en språkstuga', 'Socialnämnden', new Date(Date.UTC(2026, 4, 1)), 'Pågår'],
  ['Ta fram en plan', 'Kommunstyrelsen', new Date(Date.UTC(2027, 0, 31)), ''],
  ['Minska utsläppen', 'Miljönämnden', 2030, 0.585],
];
const years = [
  ['Indikator', 2022, 2023, 2024, 2025],
  ['Andel i arbete', 0.31, 0.34, null, 0.4],
  ['Utsläpp, ton', 6.4, 5.9, 6.1, 4.8],
];
const cells = new Map([
  ['1,2', { style: { numFmt: 'yyyy-mm-dd' } }],
  ['3,3', { style: { numFmt: '0.0 %' } }],
]);
const sound = [
  await writeXlsx({ sheets: [{ name: 'Åtgärder', rows: measures, cells }] }),
  await writeXlsx({
    sheets: [
      { name: 'Indikatorer', rows: [['Hållbarhet'], [], ...years] },
      { name: 'Blad2', rows: measures },
    ],
  }),
  await writeXlsx({
    sheets: [{ name: 'Slagna', rows: years, merges: [{ startRow: 0, endRow: 0, startCol: 1, endCol: 3 }] }],
  }),
];

const turned = (bytes) => {
  const copy = bytes.slice();
  for (let times = 1 + random(8); times > 0; times--) copy[random(copy.length)] ^= 1 << random(8);
  return copy;
};
const partChanged = (change) => (bytes) => {
  const parts = unzipSync(bytes);
  change(parts, Object.keys(parts));
  return zipSync(parts, { level: 1 });
};
const xmlChanged = (change) =>
  partChanged((parts, names) => {
    const name = random(3)
      ? pick(names.filter((one) => /sheet\d|styles|sharedStrings|workbook\.xml$/.test(one)))
      : pick(names);
    parts[name] = strToU8(change(strFromU8(parts[name])));
  });
const tags = (xml) => [...xml.matchAll(/<[^>]*>/g)];
const ODD = [
  '',
  '-1',
  '0',
  '99',
  '999999999',
  '1e9',
  'x',
  '1.5',
  '__proto__',
  'A1:XFD1048576',
  'ZZZ9',
  'constructor',
];
const MUTATIONS = {
  turned,
  cut: (bytes) => bytes.slice(0, random(bytes.length)),
  partGone: partChanged((parts, names) => void delete parts[pick(names)]),
  partsSwapped: partChanged((parts, names) => {
    const [one, other] = [pick(names), pick(names)];
    [parts[one], parts[other]] = [parts[other], parts[one]];
  }),
  partTurned: partChanged((parts, names) => {
    const name = pick(names);
    parts[name] = turned(parts[name]);
  }),
  xmlCut: xmlChanged((xml) => xml.slice(0, random(xml.length))),
  tagGone: xmlChanged((xml) => {
    const tag = pick(tags(xml));
    return tag ? xml.slice(0, tag.index) + xml.slice(tag.index + tag[0].length) : xml;
  }),
  valuesSwapped: xmlChanged((xml) =>
    xml.replaceAll(/(\w+)="([^"]*)"/g, (all, name) => (random(8) ? all : `${name}="${pick(ODD)}"`)),
  ),
  textsSwapped: xmlChanged((xml) =>
    xml.replaceAll(/>([^<>]+)</g, (all) => (random(4) ? all : `>${pick(ODD)}<`)),
  ),
  repeated: xmlChanged((xml) => {
    const found = tags(xml);
    const [from, to] = [random(found.length), random(found.length)].toSorted((a, b) => a - b);
    if (from === to) return xml;
    const stretch = xml.slice(found[from].index, found[to].index);
    return xml.slice(0, found[from].index) + stretch.repeat(2 + random(20)) + xml.slice(found[from].index);
  }),
};

const tally = {};
let longest = { took: 0 };
const bad = [];
for (let run = 0; run < RUNS; run++) {
  const from = seed;
  let bytes = pick(sound);
  const names = [];
  for (let times = 1 + random(2); times > 0; times--) {
    const mutation = pick(Object.keys(MUTATIONS));
    names.push(mutation);
    try {
      bytes = MUTATIONS[mutation](bytes);
    } catch {
      // What is broken already may not be unpacked again.
    }
  }
  const start = performance.now();
  let came = 'read';
  try {
    await readXlsx(bytes, {});
  } catch (error) {
    came = error instanceof Failure ? error.code : 'ERROR';
    if (came === 'ERROR')
      bad.push(`run ${run} seed ${from} ${names.join(' ')}: ${String(error?.stack).slice(0, 300)}`);
  }
  const took = performance.now() - start;
  if (took > longest.took) longest = { took: Math.round(took), run, names: names.join(' ') };
  if (took > LONGEST) bad.push(`run ${run} seed ${from} ${names.join(' ')}: ${Math.round(took)} ms`);
  tally[came] = (tally[came] ?? 0) + 1;
}
console.log(JSON.stringify({ ...tally, longest }));
for (const line of bad.slice(0, 20)) console.log(line);
process.exit(bad.length ? 1 : 0);
