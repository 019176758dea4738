#!/usr/bin/env bash
# What: pdfjs-dist 5.6.205, getTextContent, on a PDF with a layer that is switched off. Read
# 2026-11-28.
#
# Guess: the text that pdf.js gives for a page is the text that it shows: it has known optional
# content (layers) for years, and does not draw a layer that the file switches off.
#
# What happens: getTextContent gives the hidden layer's text in the midst of the rest, with nothing
# that tells it apart; `isVisible` of the same document's optional content configuration says false.
# With includeMarkedContent there is a beginMarkedContentProps item with the tag OC before it, but its
# id is null, so that it cannot be tied to the layer.
#
# Why it matters: maps and plans of a municipality come from programs that keep earlier proposals,
# comments and "Arbetsmaterial" stamps in layers that are off. They are found by the site's search,
# copied along, and read by whatever summarises the document, as if they had been decided.
#
# Upstream: mozilla/pdf.js#15370 (closed: meant so, for search in the viewer). The documentation of
# getTextContent says nothing of it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(pdfjs-dist@5.6.205)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { getDocument, version } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const content = `BT /F1 12 Tf 20 250 Td (Detaljplan f\\366r kvarteret Tallen) Tj ET
/OC /layer BDC BT /F1 12 Tf 20 220 Td (ARBETSMATERIAL: byggr\\344tt 9 v\\345ningar) Tj ET EMC
BT /F1 12 Tf 20 190 Td (H\\366gsta h\\366jd: 4 v\\345ningar) Tj ET`;

/** A page of text with one layer, which the file shows or hides. */
function plan(state) {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</${state}[6 0 R]/Order[6 0 R]>>>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/Properties<</layer 6 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/OCG/Name(Tidigare utkast)>>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

console.log('pdf.js', version);
for (const [state, visible] of [['ON', true], ['OFF', false]]) {
  const pdf = await getDocument({ data: plan(state), verbosity: 0 }).promise;
  const layers = await pdf.getOptionalContentConfig();
  const [id] = layers.getOrder();
  see(`${state}: the layer is drawn`, layers.isVisible({ type: 'OCG', id }), visible);
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  see(`${state}: text`, items.map(({ str }) => str).filter(Boolean), [
    'Detaljplan för kvarteret Tallen',
    'ARBETSMATERIAL: byggrätt 9 våningar',
    'Högsta höjd: 4 våningar',
  ]);
  const marked = await page.getTextContent({ includeMarkedContent: true });
  const begin = marked.items.find(({ type }) => type === 'beginMarkedContentProps');
  see(`${state}: mark`, [begin.tag, begin.id], ['OC', null]);
}
process.exit();
END

node run.mjs
