#!/usr/bin/env bash
# What: Chromium 153 (the headless shell of @sparticuz/chromium 153.0.0), tagged PDF by
# Page.printToPDF; its text read by pdfjs-dist 5.6.205. Read 2026-11-28.
#
# Guess: text for screen readers only, in the usual visually-hidden class, is as much there for a
# screen reader in the tagged PDF as in the page. The tags are made from the accessibility tree, and
# the text is in that tree.
#
# What happens: tags are hung on what is painted, and what is clipped away is not painted. A hidden
# `h2` leaves no trace: no H2, no bookmark. The hidden words within a link go, and the link is read
# without them. A hidden heading cell stays as a TH without any text, and all data cells of its column
# still name it as their heading. It is the same for clip-path, clip, a place far outside the page,
# opacity: 0 and font-size: 0. Only text that is drawn in a transparent colour comes along.
#
# Why it matters: "Åtgärdstabell för 2026", "(öppnas i nytt fönster)" and the head of a table whose
# columns speak for themselves to the eye are hidden by this class on most sites that have been
# reviewed. Those who did it right in the page get a PDF with fewer headings than the page, and with
# columns that have a heading cell and no heading.
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

const ways = {
  'not hidden': '',
  'usual class': 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap',
  'older class': 'position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0)',
  'outside the page': 'position: absolute; left: -9999px',
  'opacity: 0': 'opacity: 0',
  'font-size: 0': 'font-size: 0',
  'color: transparent': 'color: transparent',
};
const body = `<h1>Plan</h1><h2 class="hidden">Tabell för 2026</h2>
  <p><a href="https://kommun.example/taxa">Taxa<span class="hidden"> (nytt fönster)</span></a></p>
  <table><tr><th><span class="hidden">Åtgärd</span></th><th>Ansvar</th></tr><tr><td>Bygg skola</td><td>Barnnämnden</td></tr></table>`;

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox'],
});
console.log(await browser.version());
const page = await browser.newPage();
const session = await page.createCDPSession();

/** What a tagged PDF has of headings, links, heading cells and bookmarks, each with its text. */
async function facts(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheet = await pdf.getPage(1);
  const marked = new Map();
  let open;
  for (const item of (await sheet.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type === 'beginMarkedContentProps') open = item.id;
    else if (item.type === 'endMarkedContent') open = undefined;
    else if (open) marked.set(open, (marked.get(open) ?? '') + item.str);
  }
  const text = ({ id, children = [] }) => (marked.get(id) ?? '') + children.map(text).join('');
  const found = [];
  const walk = (node) => {
    if (['H1', 'H2', 'Link', 'TH'].includes(node.role)) found.push(`${node.role} ${text(node).replace(/\s+/g, ' ').trim()}`);
    else node.children?.forEach(walk);
  };
  walk(await sheet.getStructTree());
  return { found, bookmarks: ((await pdf.getOutline()) ?? []).flatMap((one) => [one, ...one.items]).length };
}

const whole = {
  found: ['H1 Plan', 'H2 Tabell för 2026', 'Link Taxa (nytt fönster)', 'TH Åtgärd', 'TH Ansvar'],
  bookmarks: 2,
};
const less = { found: ['H1 Plan', 'Link Taxa', 'TH ', 'TH Ansvar'], bookmarks: 1 };
for (const [name, css] of Object.entries(ways)) {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Plan</title><style>.hidden { ${css} }</style><body>${body}</body></html>`,
  );
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes.filter(({ ignored }) => !ignored).map((node) => `${node.role?.value} ${node.name?.value}`);
  const inTree = ['heading Tabell för 2026', 'link Taxa (nytt fönster)', 'columnheader Åtgärd'];
  see(`${name}, in the page's tree`, inTree.filter((one) => names.includes(one)), inTree);
  const pdf = await facts(await page.pdf({ tagged: true, outline: true }));
  see(`${name}, in the PDF`, pdf, css && name !== 'color: transparent' ? less : whole);
}
await browser.close();
END

node run.mjs
