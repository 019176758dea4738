import { expect } from 'chai';
import type { Piece, SourceDocument, TablePiece } from '../../../src/import/pieces.js';
import { readSource } from '../../../src/import/read-source.js';

const read = async (path: string) => {
  const response = await fetch(new URL(`../documents/${path}`, import.meta.url));
  return readSource(new Uint8Array(await response.arrayBuffer()), { name: path });
};
const sound = async (path: string) => {
  const document = await read(path);
  if ('failure' in document) throw new Error(document.failure.code);
  return document;
};
const wordsOf = (piece: Piece) => ('runs' in piece ? piece.runs.map(({ text }) => text).join('') : '');
const headings = ({ pieces }: SourceDocument) =>
  pieces.flatMap((piece) => (piece.kind === 'heading' ? [`${piece.level} ${wordsOf(piece)}`] : []));
const tables = ({ pieces }: SourceDocument) =>
  pieces.filter((piece): piece is TablePiece => piece.kind === 'table');

describe('readPdf', () => {
  for (const form of ['tagged.pdf', 'untagged.pdf'] as const) {
    it(`reads headings, tables with ticks and what repeats of ${form}`, async () => {
      const document = await sound(`kalix/${form}`);
      expect(document.pages).to.equal(7);
      expect(document.guessed).to.equal(form === 'tagged.pdf' ? undefined : true);
      expect(headings(document).slice(0, 3)).to.deep.equal([
        '0 Integrationsplan, version för underlag till handlingsplanen',
        '1 Inledning',
        '2 Ur: Integrationspolicy för Kalix kommun – antagen av KF 2015-02-09, § 34',
      ]);
      const [facts, ticks] = tables(document) as [TablePiece, TablePiece];
      expect([facts.columns, facts.rows.length]).to.deep.equal([4, 4]);
      expect([ticks.columns, ticks.headRows]).to.deep.equal([6, 1]);
      expect(ticks.rows[0]!.map(({ pieces }) => pieces.map(wordsOf).join(''))).to.deep.equal([
        'FoK',
        'KS',
        'SBF',
        'SOC',
        'UTB',
        '',
      ]);
      expect(ticks.rows[1]!.map(({ tick }) => tick ?? '')).to.deep.equal([
        ...Array<string>(5).fill('unchecked'),
        '',
      ]);
      const omitted = document.omissions.map(({ reason, text }) => `${reason} ${text}`);
      expect(omitted).to.include('running-head Kalix kommun – Integrationsplan');
      expect(omitted).to.include('page-number 1');
    });
  }

  it('joins a table that goes over a page’s end, and tells of its repeated head', async () => {
    for (const form of ['tagged.pdf', 'untagged.pdf']) {
      const document = await sound(`kalix/${form}`);
      const over = tables(document)[2]!;
      expect(over.rows.length, form).to.equal(6);
      expect(document.omissions.map(({ text }) => text)).to.include('FoK KS SBF SOC UTB');
    }
  });

  it('keeps items’ numbers, and lists that a text interrupts', async () => {
    const { pieces } = await sound('mala/untagged.pdf');
    const items = pieces.filter((piece) => piece.kind === 'item' && piece.number);
    expect(
      items.slice(0, 3).map((piece) => piece.kind === 'item' && [piece.number, piece.list]),
    ).to.deep.equal([
      ['1)', 'list2'],
      ['2)', 'list2'],
      ['3)', 'list2'],
    ]);
  });

  it('takes contents lists out', async () => {
    for (const form of ['tagged.pdf', 'untagged.pdf']) {
      const { pieces, omissions } = await sound(`mala/${form}`);
      expect(omissions.some(({ reason, text }) => reason === 'contents-list' && text.includes('Framtid 3'))).to.equal(true); // prettier-ignore
      expect(pieces.some((piece) => / 3$/.test(wordsOf(piece)))).to.equal(false);
    }
  });

  it('gives the same pieces each time', async () => {
    expect(await sound('molndal/tagged.pdf')).to.deep.equal(await sound('molndal/tagged.pdf'));
  });

  it('says what is wrong with a file that is none', async () => {
    const code = async (text: string) => {
      const result = await readSource(new TextEncoder().encode(text));
      return 'failure' in result ? result.failure.code : 'read';
    };
    expect(await code('%PDF-1.7\nnothing of the kind')).to.equal('damaged');
    expect(await code(PICTURE_ONLY)).to.equal('scanned');
    expect(await code(PICTURE_ONLY.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'))).to.equal(
      'encrypted',
    );
  });
});

/** A page with a box on it and no text; the second is made to say that it has a password. */
const PICTURE_ONLY = `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>
endobj
4 0 obj
<< /Length 18 >>
stream
10 10 100 100 re f
endstream
endobj
9 0 obj
<< /Filter /Standard /V 1 /R 2 /P -4 /Length 40
/O <0102030405060708091011121314151617181920212223242526272829303132>
/U <0102030405060708091011121314151617181920212223242526272829303132> >>
endobj
trailer
<< /Root 1 0 R /Size 10 /ID [<01><01>] >>
%%EOF
`;
