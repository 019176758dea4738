import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, steadyArchive, steadyPdf } from './make/office.mjs';
import { packPdf } from './make/pack-pdf.mjs';
import { toFodt } from './make/fodt.mjs';
import { toGoogle } from './make/google-html.mjs';
import { toMarkdown } from './make/markdown.mjs';
import { toPage } from './make/page-html.mjs';
import { toText } from './make/text.mjs';
import { toWord } from './make/word-html.mjs';

/*
 * Makes the documents of each form from their manuscripts: `node test/import/documents/make.mjs [name…]`.
 * It needs LibreOffice, so the files are committed.
 */

const FOLDER = import.meta.dirname;
const KOMMUNER = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'];

const pdf = (source, tagged) =>
  packPdf(
    steadyPdf(
      convert(
        source,
        `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"},"ExportBookmarks":{"type":"boolean","value":"false"}}`,
        'pdf',
      ),
    ),
  );

/** Each form of a manuscript, by the name of its file. */
export const FORMS = {
  'styled.docx': (manuscript) => steadyArchive(convert(toFodt(manuscript, 'styled'), 'docx', 'docx')),
  'people.docx': (manuscript) => steadyArchive(convert(toFodt(manuscript, 'people'), 'docx', 'docx')),
  'styled.odt': (manuscript) => steadyArchive(convert(toFodt(manuscript, 'styled'), 'odt', 'odt')),
  'tagged.pdf': (manuscript) => pdf(toFodt(manuscript, 'styled'), true),
  'untagged.pdf': (manuscript) => pdf(toFodt(manuscript, 'styled'), false),
  'word.html': toWord,
  'google.html': toGoogle,
  'libreoffice.html': (manuscript) =>
    convert(toFodt(manuscript, 'styled'), 'html:HTML (StarWriter):EmbedImages', 'html'),
  'page.html': toPage,
  'text.md': toMarkdown,
  'text.txt': toText,
};

/** Writes the forms of a manuscript into a folder. */
export function make(manuscript, folder, forms = Object.keys(FORMS)) {
  mkdirSync(folder, { recursive: true });
  for (const form of forms) {
    const bytes = Buffer.from(FORMS[form](manuscript));
    if (bytes.length > 120_000) throw new Error(`${folder}/${form} has ${bytes.length} bytes`);
    writeFileSync(join(folder, form), bytes);
  }
}

/** Writes the ten documents of ten kinds, which have a manuscript and a list of facts each. */
async function makeTen(asked) {
  const folder = join(FOLDER, 'ten');
  for (const file of readdirSync(join(folder, 'manuscripts'))) {
    const name = file.replace('.mjs', '');
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { manuscript } = await import(`./ten/manuscripts/${file}`);
    make(manuscript(), join(folder, name), ['styled.docx', 'people.docx', 'tagged.pdf']);
    console.log(name);
  }
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--ten'))
  await makeTen(process.argv.slice(2).filter((word) => word !== '--ten'));
else if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const names = asked.filter((word) => KOMMUNER.includes(word));
  const forms = asked.filter((word) => word in FORMS);
  for (const name of names.length ? names : KOMMUNER) {
    const { manuscript } = await import(`./manuscripts/${name}.mjs`);
    const file = join(FOLDER, '../../../stories/kommuner', `${name}.json`);
    make(
      manuscript(JSON.parse(readFileSync(file, 'utf8'))),
      join(FOLDER, name),
      forms.length ? forms : undefined,
    );
    console.log(name);
  }
}
