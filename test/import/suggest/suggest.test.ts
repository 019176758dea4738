import { expect } from 'chai';
import type { Piece } from '../../../src/import/pieces.js';
import { suggest } from '../../../src/import/suggest/suggest.js';
import { bold, documentOf, heading, item, paragraph, table } from '../compose/documents.fixtures.js';

/** What each piece is taken for, in order. */
const kindsOf = (...pieces: readonly Piece[]): readonly string[] =>
  suggest(documentOf(...pieces)).map(({ kind }) => kind);

/** A document's beginning, so that what follows is not taken for it. */
const begun = [
  heading(0, 'Strategi för boende'),
  heading(1, 'Inledning'),
  paragraph('Om strategin. Och mer.'),
];
const after = (...pieces: readonly Piece[]): readonly string[] =>
  kindsOf(...begun, ...pieces).slice(begun.length);

describe('suggestions', () => {
  const cases: readonly (readonly [string, readonly Piece[], readonly string[]])[] = [
    [
      'take a heading with "Vi vill" below it for a goal',
      [
        heading(1, 'Fritid'),
        heading(2, 'Vi vill'),
        item('ge mötesplatser'),
        heading(2, 'Därför ska vi'),
        item('bygga'),
      ],
      ['goal', 'aim', 'aim', 'commitment', 'commitment'],
    ],
    [
      'take lines that lead lists in a goal for what they say',
      [
        heading(1, 'Mål 1: Fritid'),
        paragraph('Vi vill:'),
        item('ha roligt'),
        paragraph('Vi ska:'),
        item('bygga'),
      ],
      ['goal', 'aim', 'aim', 'commitment', 'commitment'],
    ],
    [
      'take headings among labelled goals for goals',
      [
        heading(1, 'Områden'),
        heading(2, 'Målområde 1 – Boende'),
        paragraph('Text.'),
        heading(2, 'Språk'),
        paragraph('Text.'),
      ],
      ['heading', 'goal', 'text', 'goal', 'text'],
    ],
    [
      'take names in a list under "Fokusområden" for goals',
      [heading(1, 'Fem fokusområden'), item('Boende'), item('Språk')],
      ['heading', 'goal', 'goal'],
    ],
    [
      'take paragraphs that begin with "Steg" for steps',
      [
        heading(1, 'Mål i tre steg'),
        paragraph('1) Steg ett – att ta emot.'),
        paragraph('2) Steg två – att ta vara på.'),
      ],
      ['heading', 'step', 'step'],
    ],
    [
      'take numbered items under principles for them',
      [heading(1, 'Elva grundprinciper'), item('Respekt.', { number: '1.' })],
      ['heading', 'principle'],
    ],
    [
      'take numbered items under "åtgärder" for measures',
      [heading(1, 'Åtgärder'), item('Bygga mer.', { number: '1.' })],
      ['heading', 'measure'],
    ],
    [
      'take headings in a glossary for terms',
      [heading(1, 'Begrepp'), heading(2, 'Nyanländ'), paragraph('Den som är ny.')],
      ['heading', 'term', 'text'],
    ],
    [
      'take a word that is explained for a term',
      [heading(1, 'Definition'), paragraph('Flykting är den som flyr.')],
      ['heading', 'term'],
    ],
    [
      'take a list of plans for documents',
      [heading(1, 'Relaterade dokument'), item('Biblioteksplan (antagen av kommunfullmäktige 2018-04-23)')],
      ['heading', 'document'],
    ],
    [
      'know how it is followed up',
      [heading(1, 'Uppföljning och utvärdering'), paragraph('Varje år.')],
      ['follow-up', 'text'],
    ],
    ['know a decision', [paragraph('Antagen av kommunfullmäktige 2016-06-20, § 108')], ['decision']],
    [
      'know a table of measures by its heads',
      [
        heading(1, 'Plan'),
        table([
          ['Åtgärd', 'Ansvarig', 'Klart'],
          ['Bygga', 'Socialnämnden', '2025'],
        ]),
      ],
      ['heading', 'measure'],
    ],
    ['leave a contents list out', [heading(1, 'Innehåll'), paragraph('Inledning 3')], ['omitted', 'omitted']],
    [
      'leave what nobody knows as text',
      [heading(1, 'Bakgrund'), paragraph('Kommunen växer.')],
      ['heading', 'text'],
    ],
  ];
  for (const [title, pieces, kinds] of cases) it(title, () => expect(after(...pieces)).to.deep.equal(kinds));

  it('find headings that are only bold, below those that are larger', () => {
    const levels = suggest(
      documentOf(
        bold('Plan för språk', 28),
        bold('Bakgrund', 16),
        paragraph('Vi har många språk i kommunen, och de blir fler.', { size: 11 }),
        bold('Nuläge', 11),
        paragraph('Det finns skolor och förskolor i hela kommunen.', { size: 11 }),
        bold('Framtid', 16),
        paragraph('Skolorna växer och blir större för varje år.', { size: 11 }),
      ),
    ).map(({ kind, level }) => (level === undefined ? kind : `${kind} ${level}`));
    expect(levels).to.deep.equal(['title', 'heading 2', 'text', 'heading 3', 'text', 'heading 2', 'text']);
  });

  it('take typed bullets and numbers for the lists that they are meant to be', () => {
    expect(
      after(heading(1, 'Åtgärder'), paragraph('1. Bygga bostäder'), paragraph('2. Öppna skolor')),
    ).to.deep.equal(['heading', 'measure', 'measure']);
  });

  it('say how sure they are, and by which words', () => {
    const [, , , goal, aim] = suggest(
      documentOf(...begun, heading(1, 'Mål 1: Fritid'), heading(2, 'Vi vill'), item('leka')),
    );
    expect([goal!.certainty, goal!.reason]).to.deep.equal([
      'certain',
      { code: 'goal-label', words: 'Mål 1' },
    ]);
    expect(aim!.reason).to.deep.equal({ code: 'wants-heading', words: 'Vi vill' });
  });
});
