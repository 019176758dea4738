import type { ImportedDocument } from '../../src/import/import-document.js';
import type { Cell, Piece, Run } from '../../src/import/pieces.js';
import type { Certainty, PieceKind, PieceSuggestion } from '../../src/import/suggestion.js';

/*
 * A document that has been imported, made by hand: one piece of each kind, and of each way to be left out that an
 * editor meets. What would be HTML in a text stands in some of them.
 */
const runs = (text: string, marks: Partial<Run> = {}): Run[] => [{ text, ...marks }];
const cell = (column: number, text: string, rest: Partial<Cell> = {}): Cell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  pieces: text ? [{ kind: 'paragraph', id: `c${column}`, place: { block: 9 }, runs: runs(text) }] : [],
  ...rest,
});

const pieces: readonly Piece[] = [
  {
    kind: 'heading',
    id: 'p1',
    place: { block: 1, page: 1 },
    level: 0,
    runs: runs('Strategi för <b>integration</b>'),
  },
  {
    kind: 'paragraph',
    id: 'p2',
    place: { block: 2, page: 1 },
    runs: runs('Antagen av kommunfullmäktige 2021-06-14, § 108'),
  },
  {
    kind: 'heading',
    id: 'p4',
    place: { block: 4, page: 2 },
    level: 1,
    number: '1.',
    runs: runs('Tillhörighet'),
  },
  {
    kind: 'paragraph',
    id: 'p5',
    place: { block: 5, page: 2 },
    runs: [...runs('Samhällsorientering, hälsa', { bold: true }), ...runs(' och jämställdhet.')],
  },
  { kind: 'paragraph', id: 'p6', place: { block: 6, page: 2 }, runs: runs('Vi vill', { bold: true }) },
  {
    kind: 'item',
    id: 'p7',
    place: { block: 7, page: 2 },
    level: 1,
    list: 'l1',
    runs: runs('att varje människa får rättigheter, skyldigheter och möjligheter att påverka sitt liv'),
  },
  {
    kind: 'item',
    id: 'p8',
    place: { block: 8, page: 2 },
    level: 1,
    number: '1.',
    list: 'l2',
    runs: runs('erbjuda samhällsorientering'),
  },
  {
    kind: 'table',
    id: 'p9',
    place: { block: 9, page: 3 },
    headRows: 1,
    columns: 3,
    rows: [
      [
        cell(0, 'Åtgärd', { head: 'column' }),
        cell(1, 'Ansvarig', { head: 'column' }),
        cell(2, 'Klart', { head: 'column' }),
      ],
      [cell(0, 'Öppna ett språkkafé'), cell(1, 'Kommunstyrelsen'), cell(2, '2026')],
      [
        cell(0, 'Utbilda personal'),
        cell(1, 'Barn- och utbildningsnämnden'),
        cell(2, '', { tick: 'checked' }),
      ],
    ],
  },
  { kind: 'figure', id: 'p10', place: { block: 10, page: 3 }, alt: 'Tre barn dansar' },
  {
    kind: 'note',
    id: 'p12',
    place: { block: 12, page: 3, part: 'footnote' },
    note: 'n1',
    runs: runs('Se socialtjänstlagen (2001:453).'),
  },
];

const suggestion = (
  piece: string,
  kind: PieceKind,
  certainty: Certainty,
  code: string,
  words?: string,
): PieceSuggestion => ({
  piece,
  kind,
  certainty,
  reason: { code, ...(words && { words }) },
});

/** The whole of it, as `importDocument` gives it. */
export const imported: ImportedDocument = {
  source: { format: 'docx', pieces, omissions: [], language: 'sv', pages: 3 },
  content: {
    samsyn: '1.0',
    title: 'Strategi för <b>integration</b>',
    publisher: { name: 'Exempelby kommun' },
    decisions: [{ event: 'adopted', body: 'Kommunfullmäktige', date: '2021-06-14', reference: '§ 108' }],
    goals: [
      {
        id: 'tillhorighet',
        title: 'Tillhörighet',
        summary: '**Samhällsorientering, hälsa** och jämställdhet.',
        aims: ['att varje människa får rättigheter, skyldigheter och möjligheter att påverka sitt liv'],
        commitments: ['erbjuda samhällsorientering'],
      },
    ],
    measures: [
      {
        id: 'oppna-ett-sprakkafe',
        title: 'Öppna ett språkkafé',
        responsible: ['Kommunstyrelsen'],
        due: '2026',
      },
      { id: 'utbilda-personal', title: 'Utbilda personal', responsible: ['Barn- och utbildningsnämnden'] },
    ],
  },
  suggestions: [
    suggestion('p1', 'title', 'certain', 'style', 'Title'),
    suggestion('p2', 'decision', 'certain', 'decision-words', 'Antagen av'),
    suggestion('p4', 'goal', 'likely', 'holds-aims', 'Vi vill'),
    suggestion('p5', 'text', 'guess', 'first-text'),
    suggestion('p6', 'heading', 'certain', 'lead-in', 'Vi vill'),
    suggestion('p7', 'aim', 'certain', 'lead-in', 'Vi vill'),
    suggestion('p8', 'commitment', 'guess', 'after-aims'),
    suggestion('p9', 'measure', 'certain', 'table-heads', 'Åtgärd, Ansvarig, Klart'),
    suggestion('p10', 'omitted', 'likely', 'picture'),
    suggestion('p12', 'text', 'likely', 'note'),
  ],
  origins: [
    { pointer: '/title', pieces: ['p1'] },
    { pointer: '/decisions/0', pieces: ['p2'] },
    { pointer: '/goals/0', pieces: ['p4', 'p5', 'p6', 'p7', 'p8'] },
    { pointer: '/goals/0/title', pieces: ['p4'] },
    { pointer: '/goals/0/summary', pieces: ['p5'] },
    { pointer: '/goals/0/aims/0', pieces: ['p7'] },
    { pointer: '/goals/0/commitments/0', pieces: ['p8'] },
    { pointer: '/measures/0', pieces: ['p9'] },
    { pointer: '/measures/1', pieces: ['p9'] },
  ],
  leftOvers: [
    { text: '2021–2025', place: { block: 3, page: 1, part: 'header' }, reason: 'running-head' },
    { text: '2021–2025', place: { block: 11, page: 3, part: 'header' }, reason: 'running-head' },
    { text: 'Fel! Bokmärket är inte definierat.', place: { block: 13, page: 3 }, reason: 'field-error' },
    { text: 'Se <script>alert(1)</script>', place: { block: 14, page: 3 }, reason: 'no-place' },
    { text: '', place: { block: 10, page: 3 }, reason: 'unreadable' },
  ],
};
