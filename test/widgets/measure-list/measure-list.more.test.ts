import { expect } from 'chai';
import { allInside, clear, fileWith, inside } from '../../support/page.js';
import { facts, measures, names, one, seen, words } from './measures.fixtures.js';

describe('what format 1.1 tells of a measure', () => {
  afterEach(clear);

  it('says for whom, where, how urgent it is, what it costs, and what it has led to', async () => {
    const widget = await measures(
      one({
        title: 'Öppna fritidsgården i Norrby',
        category: 'Skola och fritid',
        recipients: ['Unga 13–17 år', 'Tonårsföräldrar'],
        place: 'Norrby',
        due: { text: 'löpande' },
        priority: 'Hög',
        cost: 250_000,
        funding: 'Ryms i budgeten.',
        result: 'Fler ska ha någonstans att vara.',
        results: [
          { date: '2025', body: 'Öppet två kvällar i veckan.' },
          {
            date: '2026',
            title: 'Rapporten',
            url: 'https://exempelby.example/r',
            body: 'Öppet fyra kvällar.',
          },
        ],
      }),
    );
    expect(facts(widget)).to.deep.equal([
      'Kategori: Skola och fritid',
      'Målgrupp: Unga 13–17 år, Tonårsföräldrar',
      'Plats: Norrby',
      'Klart senast: löpande',
      'Prioritet: Hög',
      'Kostnad: 250 000 kronor',
      'Finansiering: Ryms i budgeten.',
    ]);
    expect(words(inside(widget, '.result'))).to.equal(
      'Resultat Fler ska ha någonstans att vara. 2025: Öppet två kvällar i veckan. 2026: Rapporten. Öppet fyra kvällar.',
    );
    expect(inside<HTMLAnchorElement>(widget, '.result a').href).to.equal('https://exempelby.example/r');
  });

  it('says a cost in the document’s own words', async () => {
    const widget = await measures(one({ title: 'A', cost: { value: 50_000, text: '50 tkr per år' } }));
    expect(facts(widget)).to.deep.equal(['Kostnad: 50 tkr per år']);
  });

  it('says “Ej angivet” where the document has the label alone', async () => {
    const widget = await measures(one({ title: 'A', place: null, priority: null, cost: null }));
    expect(facts(widget)).to.deep.equal([
      'Plats: Ej angivet',
      'Prioritet: Ej angivet',
      'Kostnad: Ej angivet',
    ]);
  });

  it('has one label over results and no result', async () => {
    const widget = await measures(one({ title: 'A', results: [{ date: '2025', body: 'Klart.' }] }));
    expect(words(inside(widget, '.t'))).to.equal('A Resultat 2025: Klart.');
  });
});

describe('measures with categories', () => {
  afterEach(clear);

  const all = ['Skola', 'Hälsa', 'Skola', undefined, 'Hälsa'].map((category, i) => ({
    title: String(i + 1),
    category,
    priority: ['3', 'Låg', 'Hög', 'medel', 'Låg'][i],
    responsible: [['KS'], [{ actor: 'BN', role: 'does' }], ['KS', 'BN'], [], ['BN']][i],
  }));
  const goals = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  const content = fileWith({ goals, measures: all });
  const blocks = (widget: Element): string[] =>
    allInside(widget, '.group').map((group) => {
      const [title] = [...group.querySelectorAll('.head > h2')].map((head) => words(head as HTMLElement));
      return `${title ?? '–'}: ${[...group.querySelectorAll('.name')].map((name) => name.textContent.trim()).join(' ')}`;
    });

  it('stand under them, in the document’s order, where they serve no goals', async () => {
    const widget = await measures(content);
    expect(blocks(widget)).to.deep.equal(['Skola: 1 3', 'Hälsa: 2 5', 'Övriga åtgärder: 4']);
    expect(facts(widget).filter((fact) => fact.startsWith('Kategori'))).to.deep.equal([]);
  });

  it('stand under their goals where they serve any', async () => {
    const serving = all.map((measure, i) => ({ ...measure, goals: [i % 2 ? 'a' : 'b'] }));
    const widget = await measures(fileWith({ goals, measures: serving }));
    expect(blocks(widget)).to.deep.equal(['A: 2 4', 'B: 1 3 5']);
    expect(facts(widget).filter((fact) => fact.startsWith('Kategori'))).to.have.length(4);
  });

  for (const [group, expected] of [
    ['category', ['Skola: 1 3', 'Hälsa: 2 5', 'Övriga åtgärder: 4']],
    ['responsible', ['BN: 2 5', 'KS: 1 3', 'Övriga åtgärder: 4']],
    ['priority', ['Hög: 3', 'medel: 4', 'Låg: 2 5', '3: 1']],
    ['none', ['–: 1 2 3 4 5']],
  ] as const)
    it(`stand in groups where that is asked for: ${group}`, async () => {
      expect(blocks(await measures(content, { group }))).to.deep.equal(expected);
    });

  it('are chosen among by category, by actor and by priority', async () => {
    const widget = await measures(content);
    expect(seen(widget, 'label')).to.deep.equal(['Kategori', 'Aktör', 'Prioritet']);
    const choose = inside<HTMLSelectElement>(widget, '#samsyn-category');
    expect([...choose.options].map(({ text }) => text)).to.deep.equal(['Alla', 'Skola', 'Hälsa']);
    choose.value = 'hälsa';
    choose.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(names(widget)).to.deep.equal(['2', '5']);
  });
});
