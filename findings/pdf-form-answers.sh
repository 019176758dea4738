#!/usr/bin/env bash
# What: pdfjs-dist 5.6.205, pdf-parse 2.4.5, unpdf 1.8.1 and officeparser 8.1.1 on a filled-in PDF
# form made by pdf-lib 1.17.1. Read 2026-11-28.
#
# Guess: the text of a filled-in form holds the answers. They are drawn on the page, in the reader's
# window and on paper.
#
# What happens: all four give the questions and none of the answers. A field's value is drawn by an
# annotation's appearance, not by the page's own content, and pdf.js' getTextContent, on which the
# others stand, reads the page's content alone. There is no warning, and the page is not empty, so it
# does not look like a scan either. The answers are in getAnnotations (fieldValue). A form that has
# been flattened gives them as text.
#
# Why it matters: applications and consultation replies that citizens send in on a municipality's own
# form are indexed, registered and summarised as blank forms, while those that were printed to PDF
# first come out right.
#
# Upstream: mozilla/pdf.js#9894 (answered with getAnnotations). The documentation of getTextContent
# says nothing of it.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(pdf-lib@1.17.1 pdfjs-dist@5.6.205 pdf-parse@2.4.5 unpdf@1.8.1 officeparser@8.1.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >form.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.Helvetica);
const page = pdf.addPage([420, 300]);
const form = pdf.getForm();
const ask = (name, question, answer, y) => {
  page.drawText(question, { x: 20, y: y + 6, size: 11, font });
  const field = form.createTextField(name);
  field.setText(answer);
  field.addToPage(page, { x: 150, y, width: 240, height: 22, font });
};
ask('arende', 'Ärendet gäller:', 'Bygglov för förråd', 240);
ask('motivering', 'Motivering:', 'Grannarna är hörda', 200);
const filled = await pdf.save();
writeFileSync('filled.pdf', filled);
const flat = await PDFDocument.load(filled);
flat.getForm().flatten();
writeFileSync('flat.pdf', await flat.save());
END

cat >read.mjs <<'END'
import { readFileSync } from 'node:fs';

const [reader, file] = process.argv.slice(2);
const data = () => new Uint8Array(readFileSync(file));
const readers = {
  async pdfjs() {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const page = await (await getDocument({ data: data(), verbosity: 0 }).promise).getPage(1);
    return (await page.getTextContent()).items.map(({ str }) => str).join(' ');
  },
  async annotations() {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const page = await (await getDocument({ data: data(), verbosity: 0 }).promise).getPage(1);
    return (await page.getAnnotations()).map(({ fieldValue }) => fieldValue).join(' ');
  },
  async pdfparse() {
    const { PDFParse } = await import('pdf-parse');
    return (await new PDFParse({ data: data() }).getText({ pageJoiner: '' })).text;
  },
  async unpdf() {
    const { extractText } = await import('unpdf');
    return (await extractText(data(), { mergePages: true })).text;
  },
  async officeparser() {
    const { parseOffice } = await import('officeparser');
    const texts = ({ text, children = [] }) => text ?? children.map(texts).join(' ');
    return (await parseOffice(readFileSync(file))).content.map(texts).join(' ');
  },
};
console.log(`TEXT ${JSON.stringify((await readers[reader]()).replace(/\s+/g, ' ').trim())}`);
process.exit();
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { execFileSync } from 'node:child_process';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

execFileSync('node', ['form.mjs']);
// Each in a process of its own: two copies of pdf.js do not go together in one.
const read = (reader, file) =>
  JSON.parse(execFileSync('node', ['read.mjs', reader, file], { encoding: 'utf8' }).match(/^TEXT (.*)$/m)[1]);
for (const reader of ['pdfjs', 'pdfparse', 'unpdf', 'officeparser']) {
  see(`${reader}, filled in`, read(reader, 'filled.pdf'), 'Ärendet gäller: Motivering:');
  const flat = read(reader, 'flat.pdf');
  console.log(`${reader}, flattened:`, flat);
  see(`${reader}, flattened, has both answers`, /Bygglov för förråd.*Grannarna är hörda/.test(flat), true);
}
see('pdfjs, getAnnotations', read('annotations', 'filled.pdf'), 'Bygglov för förråd Grannarna är hörda');
END

node run.mjs
