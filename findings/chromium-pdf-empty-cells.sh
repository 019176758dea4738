#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), tagged PDF by
# Page.printToPDF. Read 2026-11-28.
#
# Guess: the structure of a tagged PDF is that of the page: a table of four columns has four cells in
# each row, and one that is empty is an empty TD.
#
# What happens: a cell that paints nothing is not in the file at all. The row has fewer TD than the
# table has columns, and those after the gap move one column to the left. A border or a background on
# the cell, or a no-break space in it, keeps it: so whether the third column is the third depends on
# the style sheet. The attribute Headers of the cells that are left still names the right heads.
#
# Why it matters: a table of who is responsible for what is mostly empty cells. Whoever counts cells, as
# readers of tagged PDF do for want of anything else (pdf.js gives no Headers), puts the crosses under
# the wrong committee, and a checker sees rows of uneven length at most.
#
# Upstream: no thread found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(puppeteer-core@25.16.0 @sparticuz/chromium@153.0.0 pdfjs-dist@5.6.205)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

# The packaged browser unpacks itself, its libraries and a font below TMPDIR; fontconfig is told where.
mkdir conf
echo "<fontconfig><dir>$work/fonts</dir><cachedir>$work/cache</cachedir></fontconfig>" >conf/fonts.conf
export TMPDIR="$work" FONTCONFIG_PATH="$work/conf" AWS_EXECUTION_ENV=AWS_Lambda_nodejs24.x

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import chromium from '@sparticuz/chromium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

/** The words of each row's cells, by the tags. */
async function rows(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const marked = new Map();
  let open;
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type === 'beginMarkedContentProps') open = item.id;
    else if (item.type === 'endMarkedContent') open = undefined;
    else if (open) marked.set(open, (marked.get(open) ?? '') + item.str.trim());
  }
  const text = ({ id, children = [] }) => (marked.get(id) ?? '') + children.map(text).join('');
  const found = [];
  const walk = (node) => {
    if (node.role === 'TR') found.push(node.children.filter(({ role }) => /^T[HD]$/.test(role)).map(text));
    else node.children?.forEach(walk);
  };
  walk(await page.getStructTree());
  return found;
}

const HEADS = ['Uppgift', 'KS', 'SN', 'BN'];
const table = (empty) =>
  `<table><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
   <tbody><tr><th>Boskola</th><td>X</td><td>${empty}</td><td>X</td></tr></tbody></table>`;

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
for (const [name, css, empty, row] of [
  ['as it is', '', '', ['Boskola', 'X', 'X']],
  ['with borders', 'td { border: 1px solid }', '', ['Boskola', 'X', '', 'X']],
  ['with a background', 'td { background: #eee }', '', ['Boskola', 'X', '', 'X']],
  ['with a no-break space', '', '&nbsp;', ['Boskola', 'X', '', 'X']],
]) {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Ansvar</title><style>${css}</style><body>${table(empty)}</body>`,
  );
  const pdf = Buffer.from(await page.pdf({ tagged: true, format: 'A4' }));
  see(`${name}: rows by the tags`, await rows(pdf), [HEADS, row]);
  see(`${name}: cells in the file`, pdf.toString('latin1').match(/\/S \/T[HD]\b/g).length, 4 + row.length);
}
await browser.close();
END

node run.mjs
