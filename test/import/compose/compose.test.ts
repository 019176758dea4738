import { expect } from 'chai';
import { compose } from '../../../src/import/compose/compose.js';
import type { Piece, Run, SourceDocument } from '../../../src/import/pieces.js';
import { suggest } from '../../../src/import/suggest/suggest.js';
import type { Imported } from '../../../src/import/suggestion.js';
import { documentOf, heading, item, paragraph, table } from './documents.fixtures.js';

const imported = (document: SourceDocument): Imported => compose(document, suggest(document));
const contentOf = (...pieces: readonly Piece[]): Imported['content'] =>
  imported(documentOf(heading(0, 'Strategi för boende'), ...pieces)).content;

describe('content that is composed', () => {
  it('has sections in the tree of their headings, with numbers as labels', () => {
    const { sections } = contentOf(
      heading(1, 'Bakgrund', '1'),
      heading(2, 'Nuläge', '1.1'),
      paragraph('Vi växer.'),
      heading(1, 'Bilaga 3. Mer'),
      paragraph('Text.'),
    );
    expect(sections).to.deep.equal([
      {
        id: 'bakgrund',
        label: '1',
        title: 'Bakgrund',
        sections: [{ id: 'nulage', label: '1.1', title: 'Nuläge', body: 'Vi växer.' }],
      },
      { id: 'mer', label: 'Bilaga 3', title: 'Mer', body: 'Text.', kind: 'appendix' },
    ]);
  });

  it('says how it goes with its goals, and then the version of the format that this needs', () => {
    const { samsyn, goals } = contentOf(
      heading(1, 'Våra mål'),
      table([
        ['Mål', 'Måluppfyllelse', 'Bedömning 2024'],
        ['Rent vatten', 'Uppfyllt', 'Delvis uppfyllt'],
        ['Levande sjöar', 'Ej uppfyllt', '–'],
      ]),
    );
    expect(samsyn).to.equal('1.1');
    expect(goals).to.deep.equal([
      {
        id: 'rent-vatten',
        title: 'Rent vatten',
        status: 'Uppfyllt',
        assessments: [{ date: '2024', status: 'Delvis uppfyllt' }],
      },
      { id: 'levande-sjoar', title: 'Levande sjöar', status: 'Ej uppfyllt' },
    ]);
    expect(contentOf(paragraph('Vi växer.')).samsyn).to.equal('1.0');
  });

  it('has goals with their aims, commitments and topics', () => {
    const { goals } = contentOf(
      heading(1, 'Våra mål'),
      heading(2, 'Mål 1 – Fritid'),
      paragraph([{ text: 'Nätverk och Deltagande', italic: true }]),
      heading(3, 'Vi vill'),
      item('ha roligt'),
      heading(3, 'Vi ska'),
      item('bygga'),
    );
    expect(goals).to.deep.equal([
      {
        id: 'fritid',
        label: 'Mål 1',
        title: 'Fritid',
        topics: ['Nätverk', 'Deltagande'],
        aims: ['ha roligt'],
        commitments: ['bygga'],
      },
    ]);
  });

  it('has goals where lists of several headings go on from “X ska”', () => {
    const { goals } = contentOf(
      heading(1, 'Insatser för biblioteken'),
      heading(2, 'Barn och ungdomar'),
      paragraph('Alla barn läser. Biblioteket ska därför:'),
      item('ge alla nyfödda en bok'),
      item('besöka årskurs 4'),
      heading(2, 'Äldre'),
      paragraph('SOCIALNÄMNDEN SKA'),
      item('köra hem böcker'),
    );
    expect(goals).to.deep.equal([
      {
        id: 'barn-och-ungdomar',
        title: 'Barn och ungdomar',
        summary: 'Alla barn läser. Biblioteket ska därför:',
        commitments: ['ge alla nyfödda en bok', 'besöka årskurs 4'],
      },
      { id: 'aldre', title: 'Äldre', responsible: ['socialnamnden'], commitments: ['köra hem böcker'] },
    ]);
  });

  it('has no goal where one list of a document goes on from “X ska”', () => {
    const { goals } = contentOf(
      heading(1, 'Så arbetar vi'),
      paragraph('Kommunstyrelsen ska'),
      item('samordna arbetet'),
      heading(1, 'Bakgrund'),
      paragraph('Vi växer.'),
    );
    expect(goals).to.equal(undefined);
  });

  it('has one contact of the lines that tell how to reach somebody', () => {
    const { contacts } = contentOf(
      paragraph('Finspångs kommun'),
      paragraph('Telefon 0122-85 000'),
      paragraph('E-post: kommun@finspang.example'),
      paragraph('Webbplats: www.finspang.example'),
      heading(1, 'Bakgrund'),
      paragraph('Text.'),
    );
    expect(contacts).to.deep.equal([
      {
        role: 'Finspångs kommun',
        phone: '0122-85 000',
        email: 'kommun@finspang.example',
        url: 'https://www.finspang.example',
      },
    ]);
  });

  it('has the facts that sentences of one paragraph tell', () => {
    const content = contentOf(
      paragraph('Beslutad av kommunfullmäktige 2023-03-27 § 41. Gäller till och med 2027.'),
      heading(1, 'Bakgrund'),
      paragraph('Vi växer.'),
    );
    expect(content.decisions).to.deep.equal([
      { event: 'Beslutad', body: 'Kommunfullmäktige', date: '2023-03-27', reference: '§ 41' },
    ]);
    expect(content.validUntil).to.equal('2027');
    expect(content.sections).to.have.length(1);
  });

  it('has the decision that a running text tells of, and the text as well', () => {
    const text =
      'Programmet antogs av kommunfullmäktige i mars 2025 och ersätter kulturplanen. Det gäller tills vidare.';
    const { decisions, validUntil, sections } = contentOf(heading(1, 'Om programmet'), paragraph(text));
    expect(decisions).to.have.length(1);
    expect(decisions![0]).to.deep.include({
      body: 'Kommunfullmäktige',
      date: { date: '2025-03', text: 'mars 2025' },
    });
    expect(validUntil).to.deep.equal({ text: 'tills vidare' });
    expect(sections![0]!.body).to.equal(text);
    const other = contentOf(
      heading(1, 'Om programmet'),
      paragraph('Den nya skolan i centrum beslutades av kommunfullmäktige i mars 2025.'),
    );
    expect(other.decisions).to.equal(undefined);
  });

  it('has captions without the look that all captions of the document have', () => {
    const figure = { id: 'f', kind: 'figure', place: { block: 0 }, alt: 'Ett torg' } as const;
    const caption = (...runs: readonly Run[]) =>
      contentOf(heading(1, 'Staden'), figure, paragraph(runs, { role: 'caption' })).sections![0]!.figures;
    expect(caption({ text: 'Torget, Foto: kommunen', italic: true })).to.deep.equal([
      { alt: 'Ett torg', caption: 'Torget', credit: 'Foto: kommunen' },
    ]);
    expect(
      caption({ text: 'Torget i ', italic: true }, { text: 'Malå', italic: true, bold: true }),
    ).to.deep.equal([{ alt: 'Ett torg', caption: 'Torget i **Malå**' }]);
  });

  it('is for the years that its title or the line below it tells', () => {
    const { period } = contentOf(paragraph('Havsnäs kommun 2025–2035'), heading(1, 'Bakgrund'));
    expect(period).to.deep.equal({ from: '2025', to: '2035' });
  });

  it('leads steps to the goals that they name', () => {
    const { journeys } = contentOf(
      heading(1, 'Tre steg'),
      paragraph('Vägen dit.'),
      paragraph([{ text: 'Steg ett – att ta emot.', bold: true }, { text: ' Det ger fritid.' }]),
      paragraph([{ text: 'Steg två – att ta vara på.', bold: true }, { text: ' Mer.' }]),
      heading(1, 'Fritid'),
      heading(2, 'Vi vill'),
      item('leka'),
    );
    expect(journeys).to.deep.equal([
      {
        id: 'tre-steg',
        title: 'Tre steg',
        intro: 'Vägen dit.',
        steps: [
          {
            id: 'att-ta-emot',
            label: 'Steg ett',
            title: 'att ta emot',
            body: 'Det ger fritid.',
            goal: 'fritid',
          },
          { id: 'att-ta-vara-pa', label: 'Steg två', title: 'att ta vara på', body: 'Mer.' },
        ],
      },
    ]);
  });

  it('tells whose the document is, what it is and when it was adopted', () => {
    const { publisher, kind, period, decisions } = contentOf(
      paragraph('Malå kommun'),
      paragraph('2021–2025'),
      paragraph('Antagen av kommunfullmäktige 2016-06-20, § 108'),
      heading(1, 'Bakgrund'),
      paragraph('Text.'),
    );
    expect({ publisher, kind, period }).to.deep.equal({
      publisher: { name: 'Malå kommun' },
      kind: 'strategi',
      period: { from: '2021', to: '2025' },
    });
    expect(decisions![0]).to.include({ body: 'Kommunfullmäktige', date: '2016-06-20', reference: '§ 108' });
  });

  it('says once whose it is', () => {
    const { publisher, subtitle } = contentOf(
      paragraph('Malå kommun', { role: 'subtitle' }),
      heading(1, 'Bakgrund'),
      paragraph('Text.'),
    );
    expect({ publisher, subtitle }).to.deep.equal({
      publisher: { name: 'Malå kommun' },
      subtitle: undefined,
    });
  });

  it('refers to actors by their ids', () => {
    const { actors, roles } = contentOf(
      heading(1, 'Roller'),
      table([
        ['Myndighet', 'Ansvar'],
        ['Migrationsverket', 'Asylprocessen'],
        ['Länsstyrelsen', 'Samverkan'],
      ]),
    );
    expect(actors!.map(({ id, name }) => [id, name])).to.deep.equal([
      ['migrationsverket', 'Migrationsverket'],
      ['lansstyrelsen', 'Länsstyrelsen'],
    ]);
    expect(roles![0]!.entries.map(({ actor }) => actor)).to.deep.equal(['migrationsverket', 'lansstyrelsen']);
  });

  it('takes a name that looks like an id for an actor', () => {
    const { actors, measures } = contentOf(
      heading(1, 'Plan'),
      table([
        ['Åtgärd', 'Ansvarig'],
        ['Byta system', 'it-enheten'],
      ]),
    );
    expect(actors).to.deep.equal([{ id: 'it-enheten', name: 'it-enheten' }]);
    expect(measures![0]!.responsible).to.deep.equal(['it-enheten']);
  });

  it('keeps the source’s order, and says which parts stand in a section', () => {
    const { outline, sections } = contentOf(
      heading(1, 'Uppföljning'),
      paragraph('Varje år.'),
      heading(1, 'Åtgärder'),
      paragraph('Det här gör vi.'),
      item('Bygga mer', { number: '1.' }),
    );
    expect(outline).to.deep.equal(['followUp', 'atgarder']);
    expect(sections).to.deep.equal([
      { id: 'atgarder', title: 'Åtgärder', body: 'Det här gör vi.', parts: ['measures'] },
    ]);
  });

  it('knows the way back to the source', () => {
    const text = paragraph('Kommunen växer.');
    const { content, origins } = imported(documentOf(heading(0, 'Plan'), heading(1, 'Bakgrund'), text));
    const origin = origins.find(({ pieces }) => pieces.includes(text.id));
    expect(origin?.pointer).to.equal('/sections/0/body');
    expect(content.sections![0]!.body).to.equal('Kommunen växer.');
  });

  it('leaves over what an editor left out, and words that the structure says', () => {
    const document = documentOf(
      heading(1, 'Mål 1: Fritid'),
      heading(2, 'Vi vill'),
      item('leka'),
      paragraph('Hemligt.'),
    );
    const suggestions = suggest(document).map((one, i) =>
      i === 3 ? { ...one, kind: 'omitted' as const } : one,
    );
    const { leftOvers } = compose(document, suggestions);
    expect(leftOvers.map(({ text, reason }) => [text, reason])).to.deep.equal([
      ['Vi vill', 'said-by-structure'],
      ['Hemligt.', 'dropped'],
    ]);
  });
});
