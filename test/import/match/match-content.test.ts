import { expect } from 'chai';
import type { Content } from '../../../src/format/schema.js';
import { matchContent, type Change } from '../../../src/import/match/match-content.js';
import { readContent } from '../../../src/read/read-content.js';

const file = (rest: Partial<Content>): Content => ({
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby kommun' },
  ...rest,
});
const goals = (...list: NonNullable<Content['goals']>): Content => file({ goals: list });

/** What became of entries, by their titles. */
const fates = (changes: readonly Change[]) =>
  Object.fromEntries(
    changes.filter(({ entry }) => entry !== 'document').map(({ title, kind }) => [title, kind]),
  );
const ids = ({ goals: list = [] }: Content) => list.map(({ id }) => id);

describe('Matching this year’s content with last year’s', () => {
  it('keeps ids where titles are the same, whatever ids the import gave', () => {
    const { content, changes } = matchContent(
      goals({ id: 'mal-bo', title: 'Boende' }, { id: 'mal-jobb', title: 'Arbete' }),
      goals({ id: 'arbete', title: 'Arbete' }, { id: 'boende', title: 'Boende' }),
    );
    expect(ids(content)).to.deep.equal(['mal-jobb', 'mal-bo']);
    expect(fates(changes)).to.deep.equal({ Arbete: 'moved', Boende: 'same' });
  });

  it('tells of no move among actors, whose order the document does not tell', () => {
    const actors = (...list: NonNullable<Content['actors']>): Content => file({ actors: list });
    const actor = (name: string) => ({ id: name.toLowerCase(), name });
    const [ks, bun, fritid] = [
      actor('Kommunstyrelsen'),
      actor('Barnnämnden'),
      actor('Fritidsnämnden'),
    ] as const;
    expect(fates(matchContent(actors(ks, bun, fritid), actors(fritid, bun, ks)).changes)).to.deep.equal({
      Kommunstyrelsen: 'same',
      Barnnämnden: 'same',
      Fritidsnämnden: 'same',
    });
    const under = matchContent(actors(ks, bun), actors({ ...ks, actors: [bun] }));
    expect(fates(under.changes)).to.deep.include({ Barnnämnden: 'moved' });
  });

  it('keeps the id of a title with one word changed', () => {
    const { content, changes } = matchContent(
      goals({ id: 'bo', title: 'Fler bostäder för alla' }),
      goals({ id: 'fler-hem', title: 'Fler hem för alla' }),
    );
    expect(ids(content)).to.deep.equal(['bo']);
    expect(changes[1]).to.deep.include({
      kind: 'changed',
      was: '/goals/0',
      pointer: '/goals/0',
      texts: ['title'],
    });
  });

  it('leads those who judged to the actor that kept last year’s id', () => {
    const judged = (id: string): Content => ({
      ...file({ actors: [{ id, name: 'Miljönämnden', note: 'Följer upp miljön.' }] }),
      goals: [{ id: 'luft', title: 'Luft', assessments: [{ date: '2025', by: id }] }],
    });
    const { content } = matchContent(judged('mn'), judged('miljonamnden'));
    expect([content.actors![0]!.id, content.goals![0]!.assessments![0]!.by].join()).to.equal('mn,mn');
  });

  it('keeps the document’s own words for how it goes, with the version that they came with', () => {
    const statuses = [{ id: 'natt', title: 'Nått', level: 'above' as const }];
    const labels = { goals: 'Områden' };
    const last = { ...goals({ id: 'luft', title: 'Luft', goalsLabel: 'Etappmål' }), statuses, labels };
    const { content, changes } = matchContent(
      { ...last, samsyn: '1.1' },
      goals({ id: 'luft', title: 'Luft' }),
    );
    expect(
      JSON.stringify([content.samsyn, content.statuses, content.labels, content.goals![0]!.goalsLabel]),
    ).to.equal(JSON.stringify(['1.1', statuses, labels, 'Etappmål']));
    expect(changes.flatMap(({ texts }) => texts).join()).to.equal('');
  });

  it('keeps what a goal and the document serve', () => {
    const serving = { sdgTargets: ['11.6'], serves: [{ title: 'Ren luft' }] };
    const last = { ...goals({ id: 'luft', title: 'Luft', ...serving }), samsyn: '1.1', sdgTargets: ['3.9'] };
    const { content } = matchContent(last, goals({ id: 'luft', title: 'Luft' }));
    expect(content).to.deep.equal(last);
  });

  it('keeps the ids of a goal’s own texts and documents, and tells which are gone', () => {
    const goal = (parts: object): Content => goals({ id: 'luft', title: 'Luft', ...parts });
    const { content, changes } = matchContent(
      goal({
        sections: [
          { id: 'konflikter', title: 'Målkonflikter', body: 'Mer trafik.' },
          { id: 'nulage', title: 'Nuläge', body: 'Luften är bra.' },
        ],
        documents: [{ id: 'trafikplan', title: 'Trafikplan' }],
        followUp: { cycle: 'Varje år' },
      }),
      goal({
        sections: [{ id: 'malkonflikter', title: 'Målkonflikter', body: 'Mer trafik.' }],
        documents: [{ id: 'plan', title: 'Trafikplan' }],
      }),
    );
    const [luft] = content.goals!;
    expect([luft!.sections![0]!.id, luft!.documents![0]!.id, luft!.followUp]).to.deep.equal([
      'konflikter',
      'trafikplan',
      undefined,
    ]);
    expect(fates(changes)).to.deep.equal({
      Luft: 'changed',
      Målkonflikter: 'same',
      Trafikplan: 'same',
      Nuläge: 'gone',
    });
    expect(changes.find(({ title }) => title === 'Luft')!.texts).to.deep.equal(['followUp']);
  });

  it('takes no entry for another because both are done the same year', () => {
    const measures = (...list: NonNullable<Content['measures']>): Content => file({ measures: list });
    const { content, changes } = matchContent(
      measures({ id: 'avtal', title: 'Skriva avtal om skolskogar', due: '2027', status: 'planned' }),
      measures({ id: 'parkering', title: 'Bygga parkering vid leden', due: '2027', status: 'planned' }),
    );
    expect(content.measures!.map(({ id }) => id)).to.deep.equal(['parkering']);
    expect(fates(changes)).to.deep.equal({
      'Bygga parkering vid leden': 'new',
      'Skriva avtal om skolskogar': 'gone',
    });
  });

  it('keeps the id of an entry that says the same under a new title', () => {
    const body = 'Alla ska kunna bo bra i hela kommunen, oavsett inkomst och bakgrund.';
    const { content } = matchContent(
      goals({ id: 'bo', title: 'Boende', body }),
      goals({ id: 'hemma', title: 'Hemma', body }),
    );
    expect(ids(content)).to.deep.equal(['bo']);
  });

  it('keeps ids where everything is renumbered', () => {
    const measure = (id: string, number: string, title: string) => ({ id, number, title });
    const { content, changes } = matchContent(
      file({ measures: [measure('a', '1', 'Bygga bostäder'), measure('b', '2', 'Öppna ett torg')] }),
      file({
        measures: [
          measure('x', '1', 'Plantera träd'),
          measure('y', '2', 'Bygga bostäder'),
          measure('z', '3', 'Öppna ett torg'),
        ],
      }),
    );
    expect(content.measures!.map(({ id }) => id)).to.deep.equal(['x', 'a', 'b']);
    expect(fates(changes)).to.deep.equal({
      'Plantera träd': 'new',
      'Bygga bostäder': 'changed',
      'Öppna ett torg': 'changed',
    });
  });

  it('keeps the ids of sections that are split and moved into others', () => {
    const { content, changes } = matchContent(
      file({
        sections: [
          { id: 's-1', title: 'Bakgrund', body: 'Först.\n\nSedan.' },
          { id: 's-2', title: 'Syfte', body: 'Därför.' },
        ],
      }),
      file({
        sections: [
          { id: 'bakgrund', title: 'Bakgrund', body: 'Först.' },
          {
            id: 'nu',
            title: 'Nuläge',
            body: 'Sedan.',
            sections: [{ id: 'syfte', title: 'Syfte', body: 'Därför.' }],
          },
        ],
      }),
    );
    expect(content.sections!.map(({ id }) => id)).to.deep.equal(['s-1', 'nu']);
    expect(content.sections![1]!.sections![0]!.id).to.equal('s-2');
    expect(fates(changes)).to.deep.equal({ Bakgrund: 'changed', Nuläge: 'new', Syfte: 'moved' });
  });

  it('changes all that refers to an id', () => {
    const { content } = matchContent(
      goals({ id: 'bo', title: 'Boende' }),
      file({
        goals: [{ id: 'boende', title: 'Boende' }],
        measures: [{ id: 'bygga', title: 'Bygga', body: 'Se [målet](#boende).', goals: ['boende'] }],
        outline: ['boende', 'measures'],
      }),
    );
    expect(content.measures![0]).to.deep.equal({
      id: 'bygga',
      title: 'Bygga',
      body: 'Se [målet](#bo).',
      goals: ['bo'],
    });
    expect(content.outline).to.deep.equal(['bo', 'measures']);
  });

  it('never gives a new entry an id that another had', () => {
    const { content, changes } = matchContent(
      goals({ id: 'boende', title: 'Torghandel' }, { id: 'arbete', title: 'Arbete' }),
      goals({ id: 'arbete', title: 'Arbete' }, { id: 'boende', title: 'Boende' }),
    );
    expect(ids(content)).to.deep.equal(['arbete', 'boende-2']);
    expect(fates(changes)).to.deep.equal({ Arbete: 'same', Boende: 'new', Torghandel: 'gone' });
  });

  it('carries over what no import knows, and says which', () => {
    const { content, changes } = matchContent(
      {
        ...file({}),
        publisher: { name: 'Exempelby kommun', kommunkod: '1234', url: 'https://exempelby.se' },
        goals: [{ id: 'bo', title: { sv: 'Boende', en: 'Housing' }, sdg: [11], 'x-farg': 'blå' } as never],
      },
      goals({ id: 'boende', title: 'Boende', body: 'Nytt.' }),
    );
    expect(content.publisher).to.deep.equal({
      name: 'Exempelby kommun',
      kommunkod: '1234',
      url: 'https://exempelby.se',
    });
    expect(content.goals![0]).to.deep.equal({
      id: 'bo',
      title: { sv: 'Boende', en: 'Housing' },
      sdg: [11],
      'x-farg': 'blå',
      body: 'Nytt.',
    });
    expect(changes[0]!.kept).to.deep.equal(['publisher/kommunkod', 'publisher/url']);
    expect(changes[1]).to.deep.include({
      kind: 'changed',
      texts: ['body'],
      kept: ['title', 'sdg', 'x-farg'],
    });
  });

  it('leaves translations of a changed text behind, and says which', () => {
    const { content, changes } = matchContent(
      goals({ id: 'bo', title: 'Boende', body: { sv: 'Gammalt.', en: 'Old.' } }),
      goals({ id: 'bo', title: 'Boende', body: 'Nytt.' }),
    );
    expect(content.goals![0]!.body).to.equal('Nytt.');
    expect(changes[1]).to.deep.include({ texts: ['body'], stale: ['body'] });
  });

  it('does not mix kinds: a goal never gets a section’s id', () => {
    const { content } = matchContent(
      file({ sections: [{ id: 'om-boende', title: 'Boende' }] }),
      goals({ id: 'boende', title: 'Boende' }),
    );
    expect(ids(content)).to.deep.equal(['boende']);
  });

  for (const name of ['mala', 'krokom', 'solleftea', 'molndal', 'kalix']) {
    it(`changes nothing in a file that is the same: ${name}`, async () => {
      const response = await fetch(new URL(`../../../stories/kommuner/${name}.json`, import.meta.url));
      const content = (await response.json()) as Content;
      const { content: matched, changes } = matchContent(content, content);
      expect(matched).to.deep.equal(content);
      expect(
        changes.filter(({ kind, kept, stale }) => kind !== 'same' || kept.length || stale.length),
      ).to.deep.equal([]);
      expect(readContent(matched).problems).to.deep.equal(readContent(content).problems);
    });
  }
});
