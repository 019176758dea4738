import { expect } from 'chai';
import { contentOf, importedOf } from './composed.fixtures.js';
import { heading, item, paragraph, table } from './documents.fixtures.js';

describe('goals that are composed', () => {
  const areas = [
    heading(1, 'Fokusområde 1 – Boende'),
    paragraph('Alla har ett hem.'),
    heading(1, 'Fokusområde 2 – Språk'),
    paragraph('Alla talar med varandra.'),
  ];
  const prioritised = (title: string): readonly unknown[] =>
    contentOf(heading(1, title), item('Boende'), item('Språk'), ...areas).goals!.map(
      ({ priority }) => priority,
    );

  it('come first where a list says so, and not where it lists them all', () => {
    expect(prioritised('Prioriterade områden')).to.deep.equal([true, true]);
    expect(prioritised('Två fokusområden')).to.deep.equal([undefined, undefined]);
  });

  const measured = table([
    ['Fokusområde', 'Mål', 'Mäts genom', '2016', '2020'],
    ['Barn', 'Alla läser', 'Andel som läser', '60 %', '100 %'],
    ['Barn', 'Alla skriver', 'Andel som skriver', '40 %', '90 %'],
  ]);

  it('are those that a table of indicators names, each below its area', () => {
    const { goals, indicators, outline } = contentOf(
      heading(1, 'Läsning'),
      heading(2, 'Barn i fokus'),
      measured,
    );
    expect(goals).to.deep.equal([
      {
        id: 'barn',
        title: 'Barn',
        goals: [
          { id: 'alla-laser', title: 'Alla läser' },
          { id: 'alla-skriver', title: 'Alla skriver' },
        ],
      },
    ]);
    expect(indicators!.map((one) => one.goals)).to.deep.equal([
      ['barn', 'alla-laser'],
      ['barn', 'alla-skriver'],
    ]);
    expect(outline ?? []).not.to.include('indicators');
  });

  it('have for their target what stands under the year that the document ends with', () => {
    const [known] = contentOf(
      paragraph('Gäller för åren 2017–2020'),
      heading(1, 'Läsning'),
      measured,
    ).indicators!;
    expect([known!.values, known!.target]).to.deep.equal([
      [{ date: '2016', value: 60 }],
      { date: '2020', value: 100 },
    ]);
    const [other] = contentOf(heading(1, 'Läsning'), measured).indicators!;
    expect([other!.values!.length, other!.target]).to.deep.equal([2, undefined]);
  });

  it('are found by the number of their label', () => {
    const { indicators } = contentOf(
      heading(1, 'Fokusområde 1 – Boende'),
      paragraph('Alla har ett hem.'),
      heading(1, 'Det som mäts'),
      table([
        ['Nyckeltal', 'Fokusområde', '2019'],
        ['Hem', '1', '40'],
      ]),
    );
    expect(indicators![0]!.goals).to.deep.equal(['boende']);
  });

  it('have measures in the list after "Insatser", who is responsible, and how it goes', () => {
    const { goals, measures } = contentOf(
      heading(1, 'Mål 1: Det byggs hem'),
      paragraph('Insatser'),
      item('Mark anvisas två gånger om året.'),
      paragraph('Ansvarig: Byggnadsnämnden och Orten Bostäder AB'),
      paragraph('Status: Delvis uppfyllt'),
    );
    expect(measures).to.deep.equal([
      {
        id: 'mark-anvisas-tva-ganger-om-aret',
        title: 'Mark anvisas två gånger om året',
        goals: ['det-byggs-hem'],
      },
    ]);
    expect([goals![0]!.responsible, goals![0]!.status, goals![0]!.summary]).to.deep.equal([
      ['byggnadsnamnden', 'orten-bostader-ab'],
      'Delvis uppfyllt',
      undefined,
    ]);
  });

  it('are those of the organisation whose name stands before their list', () => {
    const { goals } = contentOf(
      heading(1, 'Nämndmål'),
      heading(2, 'Mål 1: Arbete'),
      paragraph('Kommunstyrelsen'),
      item('Sjukfrånvaron ska minska.'),
      paragraph('Barn- och omsorgsnämnden'),
      item('Fler ska få praktik.'),
    );
    expect(goals![0]!.goals!.map(({ title, responsible }) => [title, responsible])).to.deep.equal([
      ['Sjukfrånvaron ska minska', ['kommunstyrelsen']],
      ['Fler ska få praktik', ['barn-och-omsorgsnamnden']],
    ]);
  });

  it('lead to measures whose own lines say who does them and when', () => {
    const { measures } = contentOf(
      heading(1, 'Åtgärd 1: Isolera'),
      paragraph('Hus från 1960-talet.'),
      paragraph('Ansvarig: Byggnadsnämnden'),
      paragraph('Klart: 2026'),
      paragraph('Status: Pågår'),
      paragraph('Finansiering: Inom ram'),
    );
    expect(measures![0]).to.deep.equal({
      id: 'isolera',
      number: 'Åtgärd 1',
      title: 'Isolera',
      body: 'Hus från 1960-talet.',
      due: '2026',
      status: 'ongoing',
      funding: 'Inom ram',
      responsible: ['byggnadsnamnden'],
    });
  });

  it('give their measures an area for a category, where no goal has its name', () => {
    const { measures } = contentOf(
      heading(1, 'Plan'),
      table([
        ['Område', 'Åtgärd', 'Klart'],
        ['Trafik', 'Bygga cykelväg', '2026'],
      ]),
    );
    expect([measures![0]!.category, measures![0]!.related]).to.deep.equal(['Trafik', undefined]);
  });

  it('are followed up as often as a whole word of the text says', () => {
    const { followUp } = contentOf(
      heading(1, 'Uppföljning'),
      paragraph('Planen följs upp varje år i ett bokslut, som nämnden lämnar till fullmäktige i juni.'),
    );
    expect(followUp!.cycle).to.equal('varje år i ett bokslut');
  });

  it('leave no words over of the lines and tables that name them', () => {
    const { leftOvers } = importedOf(
      heading(1, 'Nämndmål'),
      heading(2, 'Mål 1: Läsning'),
      paragraph('Biblioteksnämnden'),
      item('Fler ska läsa.'),
      table([
        ['Mål', 'Mäts genom', '2016'],
        ['Läsning', 'Lån per invånare', '5'],
      ]),
    );
    expect(leftOvers.filter(({ reason }) => reason === 'no-place')).to.deep.equal([]);
  });
});
