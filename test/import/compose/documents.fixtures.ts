import fc from 'fast-check';
import type {
  Cell,
  HeadingPiece,
  ItemPiece,
  ParagraphPiece,
  Piece,
  Run,
  SourceDocument,
  TablePiece,
} from '../../../src/import/pieces.js';

/* Documents to compose: by hand from a few words each, and generated. */

let count = 0;
const base = () => ({ id: `p${++count}`, place: { block: count } });
const runsOf = (text: string | readonly Run[]): readonly Run[] =>
  typeof text === 'string' ? [{ text }] : text;

export const heading = (level: number, text: string | readonly Run[], number?: string): HeadingPiece => ({
  ...base(),
  kind: 'heading',
  level,
  ...(number !== undefined && { number }),
  runs: runsOf(text),
});
export const paragraph = (
  text: string | readonly Run[],
  more: Partial<ParagraphPiece> = {},
): ParagraphPiece => ({
  ...base(),
  kind: 'paragraph',
  runs: runsOf(text),
  ...more,
});
export const bold = (text: string, size?: number): ParagraphPiece =>
  paragraph([{ text, bold: true }], size === undefined ? {} : { size });
export const item = (text: string | readonly Run[], more: Partial<ItemPiece> = {}): ItemPiece => ({
  ...base(),
  kind: 'item',
  level: 1,
  list: 'a',
  runs: runsOf(text),
  ...more,
});
export const table = (rows: readonly (readonly string[])[], headRows = 1): TablePiece => ({
  ...base(),
  kind: 'table',
  headRows,
  columns: Math.max(...rows.map((row) => row.length)),
  rows: rows.map((row) =>
    row.map((text, column): Cell => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      pieces: text ? [paragraph(text)] : [],
    })),
  ),
});

export const documentOf = (...pieces: readonly Piece[]): SourceDocument => ({
  format: 'docx',
  pieces,
  omissions: [],
  language: 'sv-SE',
});

/** Words that tell, words that don't, and signs that Markdown takes for marks. */
const WORDS = [
  'mål',
  'delmål',
  'vi vill',
  'vi ska',
  'åtgärder',
  'princip',
  'begrepp',
  'steg ett',
  'bilaga 3',
  'vision',
  'uppföljning',
  'finansiering',
  'samråd',
  'kommunfullmäktige',
  'antagen',
  '2016-06-20',
  '§ 108',
  'Malå kommun',
  'Ansvarig:',
  'socialnämnden',
  'lagen (2009:724)',
  '2021–2025',
  'integration',
  'boende',
  'språk',
  'öppenhet',
  'a_b',
  '*stjärna*',
  '[länk](x)',
  '1.',
  '- punkt',
  '# rubrik',
  '|',
  '`kod`',
  '~~struket~~',
  '> citat',
  '&',
  '58,5 %',
  'e-post@exempelby.se',
  'https://exempelby.se/a_b',
  'Innehåll',
  'Kontakt',
  'och',
  'Kommunen ska',
  'är',
];
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const run: fc.Arbitrary<Run> = fc
  .record({
    text: words(6),
    look: fc.constantFrom<Partial<Run>>(
      {},
      {},
      {},
      { bold: true },
      { italic: true },
      { link: 'https://exempelby.se/(a)' },
      { note: 'n1' },
    ),
    end: fc.constantFrom('', ' ', '. ', ', ', ': ', '\n'),
  })
  .map(({ text, look, end }) => ({ ...look, text: text + end }));
const runs = fc.array(run, { minLength: 0, maxLength: 4 });
const number = fc.constantFrom(undefined, undefined, '1.', '2.', '1.1', 'a)', 'Åtgärd 1:');

const text: fc.Arbitrary<Piece> = fc
  .record({
    runs,
    number,
    kind: fc.nat(9),
    level: fc.integer({ min: 0, max: 12 }),
    size: fc.constantFrom(undefined, 11, 16),
  })
  .map(({ runs: said, number: drawn, kind, level, size }): Piece => {
    const more = { ...(drawn !== undefined && { number: drawn }) };
    if (kind < 3) return { ...heading(level, said), ...more };
    if (kind < 6)
      return item(said, {
        ...more,
        level: Math.max(1, level),
        list: `l${level % 3}`,
        ...(kind === 5 && { continues: true as const }),
      });
    const role = kind === 9 ? { role: (['quote', 'caption', 'subtitle'] as const)[level % 3] } : {};
    return paragraph(said, { ...more, ...role, ...(size !== undefined && { size }) });
  });
const cells = fc.array(
  fc.array(fc.oneof(words(3), fc.constantFrom('', 'x', 'Ansvarig', 'Åtgärd', 'Mål', 'KS')), {
    minLength: 2,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 5 },
);
const tables: fc.Arbitrary<Piece> = fc.tuple(cells, fc.nat(1)).map(([rows, heads]) => table(rows, heads));
const figures: fc.Arbitrary<Piece> = words(4).map((caption) => ({
  ...base(),
  kind: 'figure' as const,
  caption,
}));
const notes: fc.Arbitrary<Piece> = runs.map((said) => ({
  ...base(),
  kind: 'note' as const,
  note: 'n1',
  runs: said,
}));

/** A document of any pieces in any order. */
export const documents: fc.Arbitrary<SourceDocument> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: text },
      { weight: 1, arbitrary: tables },
      { weight: 1, arbitrary: figures },
      { weight: 1, arbitrary: notes },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => {
    // Numbers of one document, whatever was made before it.
    const numbered = pieces.map((piece, i): Piece => ({
      ...piece,
      id: `p${i + 1}`,
      place: { block: i + 1 },
    }));
    return documentOf(...numbered);
  });
