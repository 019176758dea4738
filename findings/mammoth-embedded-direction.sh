#!/usr/bin/env bash
# What: mammoth 1.13.0 on a .docx with a stretch of text whose direction is given by `w:dir` or `w:bdo`.
# Read 2026-11-29.
#
# Guess: what only says in which direction words run is passed over, and the words come out, as they do from other
# elements that stand round runs (`w:smartTag`, `w:sdt`, `w:ins`).
#
# What happens: the words go away with the element. WordprocessingML writes a stretch that runs the other way than its
# line as runs within `w:dir` (an embedding) or `w:bdo` (an override), ECMA-376 part 1, 17.3.2.3 and 17.3.2.8. Mammoth
# knows neither, so that all runs in it are dropped, in HTML and in raw text. The message, a warning among those about
# styles, names the element and not that text was lost. officeparser 8.1.1 and word-extractor 1.0.4 give the words.
#
# Why it matters: a plan in Swedish with a name in Arabic, Persian or Hebrew loses the name, and an Arabic translation
# its Swedish terms and figures, which are what a reader needs at the counter.
#
# Upstream: no thread found that names the lost text; mwilliamson/mammoth.js#336 asks for right-to-left layout.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const OFFICE = 'http://schemas.openxmlformats.org';
const file = (inner) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body><w:p>${run('Fråga efter ')}${inner}${run(' i receptionen')}</w:p></w:body></w:document>`,
      ),
    }),
  );
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const NAME = 'مكتب الاستقبال';
const PLAIN = `Fråga efter ${NAME} i receptionen`;
const LOST = 'Fråga efter i receptionen';

const read = {
  mammoth: async (buffer) => (await mammoth.extractRawText({ buffer })).value,
  'mammoth, as HTML': async (buffer) => (await mammoth.convertToHtml({ buffer })).value.replace(/<[^>]+>/g, ''),
  officeparser: async (buffer) => (await (await parseOffice(buffer)).to('text')).value,
  'word-extractor': async (buffer) => (await new WordExtractor().extract(buffer)).getBody(),
};
for (const [what, inner] of [
  ['no element', run(NAME)],
  ['w:smartTag', `<w:smartTag w:element="place">${run(NAME)}</w:smartTag>`],
  ['w:dir', `<w:dir w:val="rtl">${run(NAME)}</w:dir>`],
  ['w:bdo', `<w:bdo w:val="rtl">${run(NAME)}</w:bdo>`],
])
  for (const [name, text] of Object.entries(read)) {
    const seen = (await text(file(inner))).trim().replace(/\s+/g, ' ');
    const told = name.startsWith('mammoth') && /dir|bdo/.test(what) ? LOST : PLAIN;
    console.log(`${what}, ${name}: ${seen}`);
    if (seen === told) continue;
    console.log(`CHANGED: told was ${told}`);
    process.exitCode = 1;
  }
END
node run.mjs
