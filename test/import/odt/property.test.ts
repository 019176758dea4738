import { expect } from 'chai';
import fc from 'fast-check';
import { missing } from '../text/told.fixtures.js';
import { readFlat } from './flat.fixtures.js';

const word = fc.nat(60).map((n) => `ord${n}x`);
const wrap =
  (name: string, attributes = '') =>
  (inner: string): string =>
    `<${name}${attributes}>${inner}</${name}>`;
const note = (inner: string): string =>
  `<text:note text:id="n"><text:note-citation>1</text:note-citation><text:note-body>${inner}</text:note-body></text:note>`;

const { blocks } = fc.letrec<{ inline: string; block: string; blocks: string }>((tie) => {
  const inlines = fc.array(tie('inline'), { maxLength: 4 }).map((all) => all.join(' '));
  const paragraph = inlines.map(wrap('text:p'));
  const within = fc.array(tie('block'), { maxLength: 3 }).map((all) => all.join(''));
  return {
    inline: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      word,
      fc.oneof(
        inlines.map(wrap('text:span', ' text:style-name="T"')),
        inlines.map(wrap('text:span', ' text:style-name="Hidden"')),
        inlines.map(wrap('text:a', ' xlink:href="#x"')),
        inlines.map(wrap('text:placeholder')),
        inlines.map(wrap('text:bookmark-ref')),
        within.map(note),
        within.map(wrap('office:annotation')),
        within.map((inner) => `<draw:frame><draw:text-box>${inner}</draw:text-box></draw:frame>`),
        inlines.map(
          (inner) =>
            `<draw:frame><draw:image/><svg:title>${inner.replace(/<[^>]*>/g, '')}</svg:title></draw:frame>`,
        ),
      ),
    ),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      paragraph,
      fc.oneof(
        inlines.map(wrap('text:h', ' text:outline-level="2"')),
        fc
          .array(within, { maxLength: 3 })
          .map((items) => wrap('text:list')(items.map(wrap('text:list-item')).join(''))),
        fc
          .array(fc.array(within, { maxLength: 3 }), { maxLength: 3 })
          .map((rows) =>
            wrap('table:table')(
              rows
                .map((cells) => wrap('table:table-row')(cells.map(wrap('table:table-cell')).join('')))
                .join(''),
            ),
          ),
        within.map(wrap('text:section')),
        within.map(wrap('text:section', ' text:display="none"')),
        within.map((inner) => wrap('text:table-of-content')(wrap('text:index-body')(inner))),
        within.map((inner) =>
          wrap('text:tracked-changes')(wrap('text:changed-region')(wrap('text:deletion')(inner))),
        ),
        within.map(wrap('draw:custom-shape')),
      ),
    ),
    blocks: within,
  };
});

describe('any OpenDocument text', () => {
  it('is read with every word in a piece or an omission', () => {
    const automatic =
      '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>';
    fc.assert(
      fc.property(blocks, (inner) => {
        const source = `<text:p>ord0x</text:p>${inner}`;
        expect(missing(source, readFlat(source, { automatic }))).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});
