import { expect } from 'chai';
import fc from 'fast-check';
import type { Piece } from '../../../src/import/pieces.js';
import { cell, field, inList, inStyle, p, r, read, row, style } from './docx.fixtures.js';

const STYLES =
  style('R', 'heading 1') +
  style('Q', 'Quote') +
  style('T', 'toc 1') +
  style('L', 'List Paragraph') +
  style('D', 'Dold', { content: '<w:rPr><w:vanish/></w:rPr>' });
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

let next = 0;
/** A word that stands once in the document. */
const word = () => `ord${next++}x`;

type Make = () => string;
const made = (make: Make) => fc.constant(make);

const run: fc.Arbitrary<Make> = fc.oneof(
  made(() => r(`${word()} ${word()} `)),
  made(() => r(word(), '<w:b/>')),
  made(() => r(word(), '<w:vanish/>')),
  made(
    () =>
      `<w:r><w:t>${word()}</w:t><w:br/><w:t>${word()}</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`,
  ),
  made(() => `<w:del w:id="1"><w:r><w:delText>${word()}</w:delText></w:r></w:del>`),
  made(() => `<w:ins w:id="1">${r(word())}</w:ins>`),
  made(() => `<w:moveFrom>${r(word())}</w:moveFrom>`),
  made(() => `<w:hyperlink w:anchor="a">${r(word())}</w:hyperlink>`),
  made(() => field('REF a', word())),
  made(() => field('TOC', word())),
  made(() => field('REF a', `Fel! ${word()}.`)),
  made(() => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r(word())}`),
  made(() => `<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
  made(() => `<w:fldSimple w:instr="PAGE">${r(word())}</w:fldSimple>`),
  made(() => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(word())}</w:sdtContent></w:sdt>`),
  made(() => {
    const box = `<w:txbxContent>${p(word())}</w:txbxContent>`;
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  }),
  made(() => `<m:oMath><m:r><m:t>${word()}</m:t></m:r></m:oMath>`),
);
const paragraph = fc
  .tuple(
    fc.array(run, { maxLength: 5 }),
    fc.constantFrom(
      '',
      inStyle('R'),
      inStyle('Q'),
      inStyle('T'),
      inStyle('D'),
      inStyle('L'),
      inList(1),
      '<w:rPr><w:del/></w:rPr>',
      '<w:rPr><w:vanish/></w:rPr>',
    ),
  )
  .map(
    ([runs, properties]): Make =>
      () =>
        p(runs.map((make) => make()).join('') || '<w:r/>', properties),
  );
const blocks = fc.letrec<{ block: Make; table: Make }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: tie('table') },
    {
      weight: 1,
      arbitrary: tie('block').map(
        (make): Make =>
          () =>
            `<w:sdt><w:sdtContent>${make()}</w:sdtContent></w:sdt>`,
      ),
    },
    {
      weight: 1,
      arbitrary: tie('block').map(
        (make): Make =>
          () =>
            `<w:del>${make()}</w:del>`,
      ),
    },
  ),
  table: fc
    .array(
      fc.tuple(
        fc.array(
          fc.tuple(
            tie('block'),
            fc.constantFrom(
              '',
              '<w:vMerge/>',
              '<w:vMerge w:val="restart"/>',
              '<w:hMerge/>',
              '<w:gridSpan w:val="2"/>',
            ),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        fc.constantFrom('', '<w:tblHeader/>', '<w:del/>'),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(
      (rows): Make =>
        () =>
          `<w:tbl>${rows
            .map(([cells, properties]) =>
              row(
                cells.map(([make, own]) => cell(make(), own)),
                properties,
              ),
            )
            .join('')}</w:tbl>`,
    ),
}));

const textsOf = (piece: Piece): readonly string[] => {
  if (piece.kind === 'figure') return [piece.alt ?? ''];
  if (piece.kind === 'table')
    return [piece.caption ?? '', ...piece.rows.flat().flatMap((one) => one.pieces.flatMap(textsOf))];
  return [piece.runs.map(({ text }) => text).join('')];
};
const idsOf = (piece: Piece): readonly string[] => [
  piece.id,
  ...(piece.kind === 'table' ? piece.rows.flat().flatMap((one) => one.pieces.flatMap(idsOf)) : []),
];

describe('the words of a Word file', () => {
  it('are all in the pieces or among what is left out', () => {
    fc.assert(
      fc.property(
        fc.array(blocks.block, { minLength: 1, maxLength: 6 }),
        fc.array(paragraph, { maxLength: 2 }),
        (body, header) => {
          next = 0;
          const xml = body.map((make) => make()).join('');
          const document = read({
            body: xml,
            header: header.map((make) => make()).join(''),
            styles: STYLES,
            numbering: NUMBERING,
          });
          const texts = [
            ...document.pieces.flatMap(textsOf),
            ...document.omissions.map(({ text }) => text),
          ].join('\n');
          const found = texts.match(/ord\d+x/g) ?? [];
          expect([...new Set(found)].toSorted(), xml).to.eql(
            Array.from({ length: next }, (_, index) => `ord${index}x`).toSorted(),
          );
          const ids = document.pieces.flatMap(idsOf);
          expect(new Set(ids).size).to.equal(ids.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
