#!/usr/bin/env bash
# What: officeparser 7.8.0 and odf-kit 0.13.14, on .odt files with a tracked deletion and with a comment.
# Read 2026-11-28.
#
# Guess: what has been deleted with changes tracked is marked where it stood, as in .docx, so that a
# reader either leaves it out or shows it there; and a comment is set apart from the text.
#
# What happens: ODF keeps deleted text at the very beginning of the body, before the first paragraph,
# and officeparser gives it as the document's first paragraph, with nothing that tells it apart.
# odf-kit leaves it out, but sets a comment into the word at which it stands, author and time first.
#
# Why it matters: a proposal that was struck becomes the opening of the plan, or of its summary, or of
# the answer that a chat on the site gives. An editor's note, with the name, is published in mid-sentence.
#
# Upstream: no thread found for these two. webodf/WebODF#71 meets where the deleted text lies.
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

const change = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>
<office:change-info><dc:creator>Redaktör</dc:creator><dc:date>2026-01-02T10:00:00</dc:date></office:change-info>
<text:p>Nämnden lägger ner skolan.</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
const note = `<office:annotation><dc:creator>Redaktör</dc:creator><dc:date>2026-01-02T10:00:00</dc:date>
<text:p>Stämmer det?</text:p></office:annotation>`;

see(
  'a deletion',
  await read(`${change}<text:p>Nämnden utvecklar skolan.<text:change text:change-id="c1"/></text:p>`),
  ['Nämnden lägger ner skolan. Nämnden utvecklar skolan.', 'Nämnden utvecklar skolan.'],
);
const [parsed, html] = await read(`<text:p>Nämnden utveck${note}lar skolan.</text:p>`);
see('a comment, officeparser', parsed, 'Nämnden utvecklar skolan.');
see('a comment, odf-kit', html, 'Nämnden utveckRedaktör2026-01-02T10:00:00 Stämmer det?lar skolan.');
process.exit();
END

node run.mjs
