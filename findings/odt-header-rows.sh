#!/usr/bin/env bash
# What: officeparser 7.8.0, beside odf-kit 0.13.14, on an .odt file with a table whose first row is
# repeated at the top of each page. Read 2026-11-28.
#
# Guess: marking a row as heading (what makes a table accessible, and what LibreOffice does for every
# table that it inserts with a heading) can only help a program that reads the table.
#
# What happens: officeparser loses the row. ODF puts such rows into an element of their own,
# table:table-header-rows, and it looks for rows directly in the table. With the same row unmarked it
# gives it. Its structured result, not only its text, lacks it, with no warning. odf-kit keeps it.
#
# Why it matters: a plan's table of measures comes out as values without names: which column is the
# year, who is responsible, what is the target. The better the document was made, the more is lost.
#
# Upstream: no thread found for officeparser. The same was met in GitHubNewbie0/odf-kit#51 (mended since),
# jgm/pandoc#9327 and opendocument-app/OpenDocument.core#707.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(officeparser@7.8.0 odf-kit@0.13.14 fflate@0.8.3)
npm install --no-save --no-audit --no-fund --loglevel=error --ignore-scripts "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { odtToHtml } from 'odf-kit/reader';
import { parseOffice } from 'officeparser';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const names = ['office', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
/** A text document, as a word processor lays it out in its file. */
function odt(body) {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${names.join(' ')} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2">
<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const list = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
  const entry = (path, type) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const mimetype = 'application/vnd.oasis.opendocument.text';
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${list}" manifest:version="1.2">${entry('/', mimetype)}${entry('content.xml', 'text/xml')}</manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8(mimetype), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

/** The words that each reader gives of a document, one space between them. */
async function read(body) {
  const bytes = odt(body);
  writeFileSync('plan.odt', bytes);
  const parsed = (await parseOffice('plan.odt')).toText();
  const html = odtToHtml(bytes).replace(/<[^>]*>/g, ' ');
  return [parsed, html].map((text) => text.split(/\s+/).filter(Boolean).join(' '));
}

const row = (...cells) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const table = (head) =>
  `<table:table><table:table-column table:number-columns-repeated="3"/>${head}${row('Boskola', 'Nämnden', '2027')}</table:table>`;
const head = row('Åtgärd', 'Ansvar', 'Klart');

const ALL = 'Åtgärd Ansvar Klart Boskola Nämnden 2027';
see('row not marked', await read(table(head)), [ALL, ALL]);
const marked = table(`<table:table-header-rows>${head}</table:table-header-rows>`);
see('row marked as heading', await read(marked), ['Boskola Nämnden 2027', ALL]);
const { content } = await parseOffice('plan.odt');
see('rows in the structure', content.find(({ type }) => type === 'table').children.length, 1);
process.exit();
END

node run.mjs
