#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), tagged PDF by
# Page.printToPDF. Read 2026-11-28.
#
# Guess: where cells name their headings with `headers` and `id`, the way that accessibility guides
# teach for tables with headings in their midst, the tagged PDF's Headers name the same cells.
#
# What happens: the attribute is not read. Chromium gives each data cell every column heading that
# stands anywhere in its column, above or below, plus the row heading. In a table of fees with one
# heading row for each group, a cell of the first group is tied to the second group's heading as well.
# With scope="rowgroup" on the group headings it turns round: no cell is tied to any group heading at
# all. The result is the same with and without `headers`.
#
# Why it matters: a fee under "Bygglov" is read aloud as one under "Bygglov, Livsmedel". Whoever has
# taken care to mark a hard table gets a PDF that says something untrue, and PDF checkers find nothing
# amiss, since every named heading exists.
#
# Upstream: no thread found on `headers` in Chromium's tagged PDF.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 pdf-lib@1.17.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const row = (id, name, group, fees) =>
  `<tr><th id="${id}" scope="row">${name}</th>` +
  fees.map((fee, i) => `<td headers="y${i + 25} ${group} ${id}">${fee}</td>`).join('') +
  '</tr>';
const table = (scope) => `<table>
  <thead><tr><td></td><th id="y25" scope="col">2025</th><th id="y26" scope="col">2026</th></tr></thead>
  <tbody><tr><th id="bygg" colspan="3"${scope}>Bygglov</th></tr>
  ${row('hus', 'Enbostadshus', 'bygg', ['10 000', '12 000'])}</tbody>
  <tbody><tr><th id="livs" colspan="3"${scope}>Livsmedel</th></tr>
  ${row('tillsyn', 'Tillsyn', 'livs', ['2 000', '2 200'])}</tbody></table>`;

/** The cells of a tagged PDF's table: a heading's ID by its place, or the headings that a data cell names. */
async function cells(bytes) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const found = [];
  const walk = (at) => {
    const node = pdf.context.lookup(at);
    if (node instanceof PDFArray) return node.asArray().forEach(walk);
    if (!(node instanceof PDFDict)) return;
    const kind = node.lookup(PDFName.of('S'))?.toString();
    if (kind === '/TH' || kind === '/TD') {
      const sets = node.lookup(PDFName.of('A'), PDFArray).asArray().map((set) => pdf.context.lookup(set));
      const named = sets.map((set) => set.lookup(PDFName.of('Headers'))).find(Boolean);
      found.push({
        kind,
        id: node.lookupMaybe(PDFName.of('ID'), PDFString)?.decodeText(),
        headers: named?.asArray().map((one) => pdf.context.lookup(one).decodeText()) ?? [],
      });
    }
    const kids = node.get(PDFName.of('K'));
    if (kids) walk(kids);
  };
  walk(pdf.catalog.lookup(PDFName.of('StructTreeRoot')).get(PDFName.of('K')));
  return found;
}

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();

/** For each data cell, the words of the headings that the PDF ties it to. */
async function ties(html) {
  await page.setContent(`<!doctype html><html lang="sv"><title>Taxa</title><body>${html}</body>`);
  const words = await page.$$eval('th', (all) => all.map((th) => th.textContent));
  const found = await cells(await page.pdf({ tagged: true }));
  const headings = found.filter(({ kind }) => kind === '/TH');
  const word = (id) => words[headings.findIndex((th) => th.id === id)];
  return found.filter(({ kind, headers }) => kind === '/TD' && headers.length).map((td) => td.headers.map(word));
}

const both = [
  ['2025', 'Bygglov', 'Livsmedel', 'Enbostadshus'],
  ['2026', 'Bygglov', 'Livsmedel', 'Enbostadshus'],
  ['2025', 'Bygglov', 'Livsmedel', 'Tillsyn'],
  ['2026', 'Bygglov', 'Livsmedel', 'Tillsyn'],
];
const none = both.map(([year, , , name]) => [year, name]);
console.log('Marked in the page: 2025+Bygglov+Enbostadshus, 2026+Bygglov+…, 2025+Livsmedel+Tillsyn, 2026+Livsmedel+…');
see('with headers', await ties(table('')), both);
see('the same without headers', await ties(table('').replaceAll(/ headers="[^"]*"/g, '')), both);
see('with headers, groups of scope="rowgroup"', await ties(table(' scope="rowgroup"')), none);
await browser.close();
END

node run.mjs
