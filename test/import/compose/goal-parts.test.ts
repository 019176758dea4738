import { expect } from 'chai';
import type { Piece } from '../../../src/import/pieces.js';
import { contentOf, importedOf } from './composed.fixtures.js';
import { heading, item, paragraph, table } from './documents.fixtures.js';

/** The first goal of a document with these pieces in it. */
const goalOf = (...pieces: readonly Piece[]) =>
  contentOf(heading(1, 'Mål 1: Fler bostäder'), paragraph('Alla har ett hem.'), ...pieces).goals![0]!;

describe('what stands under headings in a goal', () => {
  it('is a text of the goal’s, with its title', () => {
    const { sections, body } = goalOf(
      heading(2, 'Målkonflikter'),
      paragraph('Ny mark tas från åkrar.'),
      heading(2, 'Bakgrund'),
      paragraph('Kön är lång.'),
      item('I tätorten'),
    );
    expect(sections).to.deep.equal([
      { id: 'malkonflikter', title: 'Målkonflikter', body: 'Ny mark tas från åkrar.' },
      { id: 'bakgrund', title: 'Bakgrund', body: 'Kön är lång.\n\n- I tätorten' },
    ]);
    expect(body).to.equal(undefined);
  });

  it('is how the goal is followed up, how often and by whom', () => {
    const { goals, followUp } = contentOf(
      heading(1, 'Mål 1: Fler bostäder'),
      paragraph('Alla har ett hem.'),
      heading(2, 'Uppföljning'),
      paragraph('Byggnadsnämnden ansvarar för uppföljningen, som görs varje år.'),
    );
    expect(goals![0]!.followUp).to.deep.equal({
      title: 'Uppföljning',
      body: 'Byggnadsnämnden ansvarar för uppföljningen, som görs varje år.',
      responsible: ['byggnadsnamnden'],
      cycle: 'varje år',
    });
    expect(followUp).to.equal(undefined);
  });

  it('is its documents, and the document has no list of them', () => {
    const { goals, documents } = contentOf(
      heading(1, 'Mål 1: Fler bostäder'),
      paragraph('Alla har ett hem.'),
      heading(2, 'Styrdokument'),
      item('Översiktsplan 2040'),
    );
    expect(goals![0]!.documents!.map(({ title }) => title)).to.deep.equal(['Översiktsplan 2040']);
    expect(documents).to.equal(undefined);
  });

  it('is what it says in short', () => {
    const { summary, sections } = contentOf(
      heading(1, 'Mål 1: Fler bostäder'),
      heading(2, 'Målet i korthet'),
      paragraph('Alla har ett hem.'),
    ).goals![0]!;
    expect([summary, sections]).to.deep.equal(['Alla har ett hem.', undefined]);
  });

  it('is the goals within, under the document’s own word for them', () => {
    const { goalsLabel, goals, body } = goalOf(
      heading(2, 'Etappmål'),
      item('Tusen hem till 2030'),
      item('Ett hem för var och en'),
    );
    expect(goalsLabel).to.equal('Etappmål');
    expect(goals!.map(({ title }) => title)).to.deep.equal(['Tusen hem till 2030', 'Ett hem för var och en']);
    expect(body).to.equal(undefined);
  });

  it('is wanted by a year', () => {
    expect(goalOf(heading(2, 'Önskat läge 2030'), item('Ingen väntar på ett hem.')).aims).to.deep.equal([
      'Ingen väntar på ett hem.',
    ]);
  });

  it('stays where it is when it holds what a goal has no place for', () => {
    const { goals, measures } = contentOf(
      heading(1, 'Mål 1: Fler bostäder'),
      paragraph('Alla har ett hem.'),
      heading(2, 'Åtgärder'),
      item('Sälja mark'),
      item('Bygga vägar'),
    );
    expect(goals![0]!.sections).to.equal(undefined);
    expect(measures!.map(({ title }) => title)).to.deep.equal(['Sälja mark', 'Bygga vägar']);
  });
});

describe('goals of others that a document serves', () => {
  it('are the list under a heading that says whose they are, each with its number', () => {
    const { serves, goals, sections } = contentOf(
      heading(1, 'NATIONELLA FOLKHÄLSOMÅL'),
      item('Trygga och goda uppväxtvillkor', { number: '1.' }),
      item('Ökad fysisk aktivitet', { number: '2.' }),
    );
    expect(serves).to.deep.equal([
      { code: '1', title: 'Trygga och goda uppväxtvillkor', document: 'Nationella folkhälsomål' },
      { code: '2', title: 'Ökad fysisk aktivitet', document: 'Nationella folkhälsomål' },
    ]);
    expect([goals, sections]).to.deep.equal([undefined, undefined]);
  });

  it('are what stands after such words in a goal', () => {
    expect(goalOf(paragraph('Nationellt miljömål: God bebyggd miljö.')).serves).to.deep.equal([
      { title: 'God bebyggd miljö', document: 'Nationellt miljömål' },
    ]);
  });
});

describe('global goals', () => {
  it('are those that a line of a goal names by number, and their targets', () => {
    const { sdg, sdgTargets } = goalOf(paragraph('Agenda 2030: mål 3 och 11 samt delmål 11.1 och 16.b'));
    expect([sdg, sdgTargets]).to.deep.equal([
      [3, 11],
      ['11.1', '16.b'],
    ]);
  });

  it('are those that a column of a table of goals names', () => {
    const { goals } = contentOf(
      table([
        ['Mål', 'Ansvarig', 'Globala mål'],
        ['Rent vatten', 'Miljönämnden', '6, 14'],
      ]),
    );
    expect(goals![0]!.sdg).to.deep.equal([6, 14]);
  });

  it('are those that a sentence names after its word for them, and no other numbers', () => {
    const said = (text: string) => contentOf(heading(1, 'Utgångspunkter'), paragraph(text)).sdg;
    expect(said('Strategin bidrar till Agenda 2030, främst mål 3 Hälsa och mål 16 Fred.')).to.deep.equal([
      3, 16,
    ]);
    expect(said('Vi följer de globala målen. Mål 3 i vår budget är ett annat.')).to.equal(undefined);
    expect(said('Agenda 2030 har 17 mål och 169 delmål från 2015.')).to.equal(undefined);
  });
});

describe('a scale of how it goes', () => {
  const judged = (...rows: readonly (readonly string[])[]) =>
    contentOf(table([['Mål', 'Måluppfyllelse'], ...rows])).statuses;

  it('has the document’s own words, the best first', () => {
    expect(
      judged(['Rent vatten', 'Ej uppfyllt'], ['Ren luft', 'Uppfyllt'], ['Skog', 'Delvis uppfyllt']),
    ).to.deep.equal([
      { id: 'uppfyllt', title: 'Uppfyllt', level: 'above' },
      { id: 'delvis-uppfyllt', title: 'Delvis uppfyllt', level: 'on' },
      { id: 'ej-uppfyllt', title: 'Ej uppfyllt', level: 'below' },
    ]);
  });

  it('is left to an editor where the place of a word is not known, and where there is one', () => {
    expect(judged(['Vatten', 'Uppfyllt'], ['Luft', 'Delvis'], ['Skog', 'Halvvägs'])).to.equal(undefined);
    expect(judged(['Vatten', 'Uppfyllt'], ['Luft', 'Uppfyllt'])).to.equal(undefined);
  });

  it('says which pieces it comes from', () => {
    const { origins } = importedOf(
      table([
        ['Mål', 'Måluppfyllelse'],
        ['Vatten', 'Uppfyllt'],
        ['Luft', 'Delvis'],
      ]),
    );
    expect(origins.map(({ pointer }) => pointer)).to.include('/statuses/1');
  });
});
