import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, steadyArchive, steadyPdf } from './make/office.mjs';
import { packPdf } from './make/pack-pdf.mjs';
import { toFodt } from './make/fodt.mjs';
import { toGoogle } from './make/google-html.mjs';
import { toMarkdown } from './make/markdown.mjs';
import { toPage } from './make/page-html.mjs';
import { toText } from './make/text.mjs';
import { toWord } from './make/word-html.mjs';
import { chosen, manuscriptOf, SETS, setAsked } from './sets.mjs';

/*
 * Makes the documents of each form from their manuscripts: `node test/import/documents/make.mjs [--ten | --public] [name…]
 * [form…]`. It needs LibreOffice, so the files are committed.
 */

const KOMMUNER = join(import.meta.dirname, '../../../stories/kommuner');

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
const FORMS = {
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
function make(manuscript, folder, forms) {
  mkdirSync(folder, { recursive: true });
  for (const form of forms) {
    const bytes = Buffer.from(FORMS[form](manuscript));
    if (bytes.length > 120_000) throw new Error(`${folder}/${form} has ${bytes.length} bytes`);
    writeFileSync(join(folder, form), bytes);
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const set = SETS[setAsked(asked)];
  for (const name of chosen(set.names, asked)) {
    const content = set.truth ? undefined : JSON.parse(readFileSync(join(KOMMUNER, `${name}.json`), 'utf8'));
    make(await manuscriptOf(set, name, content), join(set.folder, name), chosen(set.forms, asked));
    console.log(name);
  }
}
