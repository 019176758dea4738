import { readFile } from 'node:fs/promises';
import { bundledImport } from '../import/documents/score/import.mjs';

const DOCUMENTS = new URL('../import/documents/', import.meta.url);
let importDocument;

/** What Node makes of one of the documents, such as `mala/styled.docx`, for a page to compare its own with. */
export async function importedInNode(name) {
  if (!/^[a-z]+\/[a-z]+\.[a-z]+$/.test(name)) return undefined;
  importDocument ??= bundledImport();
  const bytes = new Uint8Array(await readFile(new URL(name, DOCUMENTS)));
  const { content, suggestions, leftOvers } = await (await importDocument)(bytes, { name });
  return { body: JSON.stringify({ content, suggestions, leftOvers }), type: 'json' };
}
