#!/usr/bin/env bash
# What: word-extractor 1.0.4 on a .docx with a paragraph that was moved under tracked changes; mammoth
# 1.13.0 and officeparser 8.1.1 beside it. Read 2026-11-28.
#
# Guess: a reader that leaves out deleted text, as this one does, leaves out the old place of a moved
# paragraph too.
#
# What happens: the paragraph comes out twice, at its old place and at its new one. Word marks a move
# by `w:moveFrom` and `w:moveTo`, and the text at the old place is in plain `w:t`, not in `w:delText`
# as for a deletion. A reader that knows deleted text by `w:delText` alone therefore sees nothing odd.
# The other two know the element.
#
# Why it matters: a decision that was dragged to another place in the draft stands twice in the
# extracted text. Diffs against the adopted version, word counts and search hits are wrong, and a
# paragraph that was moved out of one section into another is found in both.
#
# Upstream: no thread found for word-extractor on w:moveFrom.
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
const who = 'w:author="Handläggare" w:date="2026-03-02T09:00:00Z"';
const paragraph = (content, mark = '') => `<w:p>${mark && `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`}${content}</w:p>`;
const moved = (way, id, text) =>
  paragraph(
    `<w:${way}RangeStart w:id="${id}" ${who} w:name="move1"/><w:${way} w:id="${id + 1}" ${who}>${text}</w:${way}><w:${way}RangeEnd w:id="${id}"/>`,
    `<w:${way} w:id="${id + 2}" ${who}/>`,
  );
const text = run('Nämnden följer upp målet varje år.');
const gone = `<w:del w:id="20" ${who}><w:r><w:delText>En struken mening.</w:delText></w:r></w:del>`;
const file = docx(
  paragraph(run('1 Mål')) +
    moved('moveFrom', 1, text) +
    paragraph(gone, `<w:del w:id="21" ${who}/>`) +
    paragraph(run('2 Uppföljning')) +
    moved('moveTo', 10, text),
);

const lines = (value) => value.split('\n').filter((line) => line.trim());
const once = ['1 Mål', '2 Uppföljning', 'Nämnden följer upp målet varje år.'];
see('mammoth', lines((await mammoth.extractRawText({ buffer: file })).value), once);
see('officeparser', (await parseOffice(file)).content.map((one) => one.text).filter(Boolean), once);
see('word-extractor', lines((await new WordExtractor().extract(file)).getBody()), [once[0], once[2], once[1], once[2]]);
END

node run.mjs
