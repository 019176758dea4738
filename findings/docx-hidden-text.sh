#!/usr/bin/env bash
# What: mammoth 1.13.0, officeparser 8.1.1 and word-extractor 1.0.4 on a .docx with text that Word
# hides. Read 2026-11-28.
#
# Guess: text that is marked as hidden in Word (Ctrl+Shift+H, `w:vanish`), and so is neither shown nor
# printed nor exported to PDF by Word, is left out by a reader, or at least comes out marked.
#
# What happens: all three give it as ordinary text in the midst of the sentence, with no mark and no
# warning. Deleted text of tracked changes, which looks much the same to a user, is left out by all
# three.
#
# Why it matters: offices use hidden text for notes to the writer of the next version and for guidance
# in templates. What never was in the printed decision stands in the published web page.
#
# Upstream: mwilliamson/mammoth.js#230 (open since 2020).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPC = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file with the given paragraphs and tables. */
const docx = (body) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `${XML}<Types xmlns="${OPC}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `${XML}<Relationships xmlns="${OPC}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(`${XML}<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    }),
  );
const run = (text, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted =
  '<w:del w:id="1" w:author="Handläggare" w:date="2026-03-02T09:00:00Z"><w:r><w:delText>En struken mening. </w:delText></w:r></w:del>';
const file = docx(
  `<w:p>${run('Avgiften är 1 200 kronor. ')}${deleted}` +
    `${run('Stäm av beloppet med ekonomi först. ', '<w:rPr><w:vanish/></w:rPr>')}${run('Den gäller från den 1 januari.')}</w:p>`,
);

const readers = {
  mammoth: async () => {
    const { value, messages } = await mammoth.extractRawText({ buffer: file });
    if (messages.length) throw new Error(`mammoth warns: ${JSON.stringify(messages)}`);
    return value.trim();
  },
  'mammoth, as HTML': async () => (await mammoth.convertToHtml({ buffer: file })).value.replace(/<\/?p>/g, ''),
  officeparser: async () => (await parseOffice(file)).content[0].text,
  'word-extractor': async () => (await new WordExtractor().extract(file)).getBody().trim(),
};
const told = 'Avgiften är 1 200 kronor. Stäm av beloppet med ekonomi först. Den gäller från den 1 januari.';
console.log('Word shows and prints: Avgiften är 1 200 kronor. Den gäller från den 1 januari.');
for (const [name, read] of Object.entries(readers)) see(name, await read(), told);
END

node run.mjs
