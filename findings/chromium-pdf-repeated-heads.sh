#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), tagged PDF by
# Page.printToPDF. Read 2026-11-28.
#
# Guess: the head that the browser repeats at the top of each page is drawn again but told once: the
# copies are artifacts, as PDF's rules for accessible files have it.
#
# What happens: the heading's one TH holds the text of every page, one piece of marked content a page.
# A head over a table of three pages reads "NämndNämndNämnd", and every data cell on all pages points
# at that TH. Text extractors that follow the tags get the same. It is the repeating that does it:
# with `display: table-row-group` on `thead` the text stands once.
#
# Why it matters: a reader who moves through a long table of an action plan hears each heading as many
# times as the table has pages, at every cell. The sheet looks perfect, and since all text is tagged,
# checkers pass it.
#
# Upstream: no thread found for Chromium. openhtmltopdf/openhtmltopdf#227 meets the same in another
# maker of PDFs, and has heard it read aloud: the heading comes once a page before each cell.
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

const boards = Array.from({ length: 100 }, (_, i) => `<tr><td>Åtgärd ${i + 1}</td><td>Kommunstyrelsen</td></tr>`);
const table = `<table><thead><tr><th>Åtgärd</th><th>Ansvar</th></tr></thead><tbody>${boards.join('')}</tbody></table>`;

/** The text of each heading cell of a tagged PDF, gathered over its pages, and the number of pages. */
async function headings(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const marked = new Map();
    let open;
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if (item.type === 'beginMarkedContentProps') open = item.id;
      else if (item.type === 'endMarkedContent') open = undefined;
      else if (open) marked.set(open, (marked.get(open) ?? '') + item.str.trim());
    }
    const text = ({ id, children = [] }) => (marked.get(id) ?? '') + children.map(text).join('');
    let cell = 0;
    const walk = (node) => {
      if (node.role === 'TH') texts[cell] = (texts[cell++] ?? '') + text(node);
      else node.children?.forEach(walk);
    };
    walk(await page.getStructTree());
  }
  return { pages: pdf.numPages, texts };
}

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
for (const [name, css, told] of [
  ['head repeated', '', { pages: 3, texts: ['ÅtgärdÅtgärdÅtgärd', 'AnsvarAnsvarAnsvar'] }],
  ['head not repeated', 'thead { display: table-row-group }', { pages: 3, texts: ['Åtgärd', 'Ansvar'] }],
]) {
  await page.setContent(`<!doctype html><html lang="sv"><title>Plan</title><style>${css}</style><body>${table}</body>`);
  see(name, await headings(await page.pdf({ tagged: true, format: 'A4' })), told);
}
await browser.close();
END

node run.mjs
