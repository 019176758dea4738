#!/usr/bin/env bash
# What: mammoth 1.13.0 on a .docx with a field written as `w:fldSimple`. Read 2026-11-28.
#
# Guess: a field's last shown result, which is stored in the file as ordinary runs, comes out as text,
# as it does for the same field in its other spelling.
#
# What happens: a field may be spelled in two ways that mean the same: as one element, `w:fldSimple`,
# with the result inside, or as runs between `w:fldChar` marks. Mammoth gives the result of the
# second, and drops the first with all that it holds, bold text and links too. There is a message
# ("unrecognised element"), but at the level of a warning among the many about styles, and it does not
# say that text was lost. Which of the two a file has depends on the program that wrote it last; those
# that make documents from data like the short one (the package docx on npm has a class for it,
# SimpleField).
#
# Why it matters: the reference number, the date of the decision and the "3" of "se avsnitt 3" are
# fields in municipal templates. The page reads "Diarienummer gäller från" where the document says
# more.
#
# Upstream: no thread found that names w:fldSimple's lost text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(fflate@0.8.3 mammoth@1.13.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

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
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const simple = (code, result) => `<w:fldSimple w:instr=" ${code} ">${result}</w:fldSimple>`;
const complex = (code, result) =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const document = (field) =>
  docx(
    `<w:p>${run('Diarienummer ')}${field('DOCPROPERTY Diarienummer', run('KS 2026/112'))}${run(' gäller, se avsnitt ')}` +
      `${field('REF _Ref1 \\r', run('3', '<w:rPr><w:b/></w:rPr>'))}${run('.')}</w:p>`,
  );

for (const [name, field, told] of [
  ['runs between w:fldChar', complex, 'Diarienummer KS 2026/112 gäller, se avsnitt 3.'],
  ['w:fldSimple', simple, 'Diarienummer  gäller, se avsnitt .'],
]) {
  const { value, messages } = await mammoth.extractRawText({ buffer: document(field) });
  see(name, value.trim(), told);
  const html = await mammoth.convertToHtml({ buffer: document(field) });
  see(`${name}, messages`, [...messages, ...html.messages].filter(({ type }) => type === 'error').length, 0);
  console.log('  ', html.messages.map(({ message }) => message).join('; ') || 'no message');
}
END

node run.mjs
