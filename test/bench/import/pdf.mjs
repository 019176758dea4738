import path from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { packagedChromium } from '../../support/packaged-chromium.mjs';

/*
 * Our reading of a PDF beside what it stands on: pdfjs' own text and structure of each page, on 100 pages with tags, made
 * here, in one run, each in turn. Ours may take 1.3 times as long.
 *
 *   node test/bench/import/pdf.mjs [--rounds 5]
 */

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 5;
const root = path.join(import.meta.dirname, '../../..');

async function made() {
  const part = (number) => `<h2>${number}. Målområde</h2>
    ${`<p>Kommunen ska <b>arbeta</b> för ren luft och rent vatten, och följer varje år upp hur det går för alla som bor och verkar i kommunen.</p>`.repeat(9)}
    <ul>${'<li>Vi ska mäta luften vid skolorna</li>'.repeat(6)}</ul>
    <table><thead><tr><th>Åtgärd<th>Ansvarig<th>Klart</thead>${'<tr><td>Mät luften<td>Kommunstyrelsen<td>2027'.repeat(9)}</table>`;
  const parts = Array.from({ length: 100 }, (_, index) => `<section>${part(index + 1)}</section>`);
  const browser = await puppeteer.launch({ ...packagedChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="sv"><title>Plan</title><style>section{break-after:page}</style>${parts.join('')}`,
    );
    return new Uint8Array(await page.pdf({ tagged: true, format: 'A4' }));
  } finally {
    await browser.close();
  }
}

const outdir = path.join(root, 'node_modules/.cache/bench-pdf');
await build({
  entryPoints: [path.join(root, 'src/import/readers/pdf/read-pdf.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: path.join(outdir, 'read-pdf.mjs'),
  external: ['pdfjs-dist', 'pdfjs-dist/*'],
  logLevel: 'error',
});
const { readPdf } = await import(path.join(outdir, 'read-pdf.mjs'));
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

async function theirs(bytes) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getTextContent({ includeMarkedContent: true });
    await page.getStructTree();
  }
  const { numPages } = pdf;
  await task.destroy();
  return numPages;
}

const bytes = await made();
const times = { pdfjs: [], ours: [] };
let pages;
const timed = async (name, run) => {
  const started = performance.now();
  await run();
  times[name].push(performance.now() - started);
};
for (let round = -1; round < rounds; round++) {
  await timed('pdfjs', async () => (pages = await theirs(bytes)));
  await timed('ours', () => readPdf(bytes));
}
const median = (list) => list.slice(1).sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)];
const [own, other] = [median(times.ours), median(times.pdfjs)];
console.log(`${pages} pages, ${rounds} rounds, medians`);
console.log(`pdfjs' text and structure  ${Math.round(other)} ms`);
console.log(`ours                       ${Math.round(own)} ms  (${(own / other).toFixed(2)} x; goal 1.30)`);
