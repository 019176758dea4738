import { expect } from 'chai';
import { type ImportedDocument, importDocument } from '../../src/import/import-document.js';
import type { SourceFailure } from '../../src/import/read-source.js';
import { once } from '../support/page.js';

const FORMS = [
  'styled.docx',
  'people.docx',
  'styled.odt',
  'tagged.pdf',
  'untagged.pdf',
  'word.html',
  'google.html',
  'libreoffice.html',
  'page.html',
  'text.md',
  'text.txt',
];
const bytesOf = async (name: string): Promise<Uint8Array> => {
  const response = await fetch(`/test/import/documents/${name}`);
  return new Uint8Array(await response.arrayBuffer());
};
const inNode = async (name: string): Promise<unknown> => (await fetch(`/in-node/${name}`)).json();
/** What matters of an import, as it would be written to a file. */
const told = (imported: ImportedDocument | SourceFailure): unknown => {
  if ('failure' in imported) return imported.failure;
  const { content, suggestions, leftOvers } = imported;
  return JSON.parse(JSON.stringify({ content, suggestions, leftOvers }));
};

describe('the same bytes', function () {
  // Node reads them at the same time, on the same machine.
  this.timeout(60_000);

  // The longest of the five, with ticks, tables, notes, numbered headings and appendices.
  for (const form of FORMS)
    it(`give the same content in this browser and in Node: ${form}`, async () => {
      const name = `kalix/${form}`;
      expect(told(await importDocument(await bytesOf(name), { name }))).to.deep.equal(await inNode(name));
    });

  describe('in a worker of the page', () => {
    let worker: Worker;
    before(() => {
      worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    });
    after(() => worker.terminate());

    for (const form of ['styled.docx', 'styled.odt', 'tagged.pdf', 'word.html', 'text.md'])
      it(`give it too: ${form}`, async () => {
        const name = `mala/${form}`;
        const answer = once<MessageEvent<ImportedDocument>>(worker, 'message');
        worker.postMessage({ bytes: await bytesOf(name), name });
        expect(told((await answer).data)).to.deep.equal(await inNode(name));
      });
  });
});
