#!/usr/bin/env bash
# What: mammoth 1.13.0, officeparser 8.1.1 and word-extractor 1.0.4 on a .docx table row that begins
# with `w:gridBefore`. Read 2026-11-28.
#
# Guess: a reader of Word files puts each cell under the heading that it stands under in Word.
#
# What happens: a row may leave out its first grid columns (`w:trPr/w:gridBefore`, ECMA-376 part 1,
# 17.4.15); Word writes it where the row's left edge has been dragged inwards, for instance. There is
# then no cell for the empty place, just the number of columns to pass over. All three readers pass
# over nothing: the row's cells slide to the left, so that the figure for 2025 stands under "Nämnd"
# and the one for 2026 under "2025". None of them warns. Written with an empty cell instead, which
# looks the same in Word, it comes out right.
#
# Why it matters: the figures of a budget or an action plan end up under the wrong year in the
# published table, and each of them is a plausible figure.
#
# Upstream: no thread found for any of these three. Other readers have mended it: jgm/pandoc#11464,
# docling-project/docling#3745.
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
const cell = (text) =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>${text && run(text)}</w:p></w:tc>`;
const row = (cells, before = '') => `<w:tr>${before}${cells.map(cell).join('')}</w:tr>`;
const table = (last) =>
  docx(
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>' +
      `${row(['Nämnd', '2025', '2026'])}${row(['Barn och utbildning', '411', '420'])}${last}</w:tbl><w:p/>`,
  );
const skips = table(
  row(
    ['18', '19'],
    '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>',
  ),
);
const empty = table(row(['', '18', '19']));

/** The last row's texts, cell by cell, as each reader gives them. */
const readers = {
  mammoth: async (file) => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: file });
    if (messages.length) throw new Error(`mammoth warns: ${JSON.stringify(messages)}`);
    const last = value.slice(value.lastIndexOf('<tr>'));
    return [...last.matchAll(/<td>(.*?)<\/td>/g)].map(([, text]) => text.replace(/<[^>]*>/g, ''));
  },
  officeparser: async (file) => {
    const { content } = await parseOffice(file);
    return content.find(({ type }) => type === 'table').children.at(-1).children.map(({ text }) => text);
  },
  'word-extractor': async (file) => {
    const lines = (await new WordExtractor().extract(file)).getBody().trimEnd().split('\n');
    return lines.at(-1).split('\t').slice(0, 3).filter((text, at, all) => at < all.length - 1 || text);
  },
};
for (const [name, read] of Object.entries(readers)) {
  see(`${name}, first column passed over`, await read(skips), ['18', '19']);
  see(`${name}, first cell empty`, await read(empty), ['', '18', '19']);
}
END

node run.mjs
