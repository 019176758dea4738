import { expect } from 'chai';
import { contactIn } from '../../../src/import/compose/facts/contact-in.js';
import { dateIn, dateOf } from '../../../src/import/compose/facts/date-in.js';
import { documentIn, relationIn } from '../../../src/import/compose/facts/document-in.js';
import { factsOf } from '../../../src/import/compose/facts/facts-of.js';
import { kindIn } from '../../../src/import/compose/facts/kind-in.js';
import { labelledIn } from '../../../src/import/compose/facts/labels.js';
import { measuredIn } from '../../../src/import/compose/facts/measured-in.js';
import { ownerIn } from '../../../src/import/compose/facts/owner-in.js';
import { periodIn } from '../../../src/import/compose/facts/period-in.js';
import { publisherIn } from '../../../src/import/compose/facts/publisher-in.js';
import { referenceIn } from '../../../src/import/compose/facts/reference-in.js';
import { responsibleIn } from '../../../src/import/compose/facts/responsible-in.js';
import { statusOf } from '../../../src/import/compose/facts/status-of.js';
import { validityIn } from '../../../src/import/compose/facts/validity-in.js';
import { sv } from '../../../src/import/words/sv.js';

/** A title for a text, and what is read of it. */
function reads(
  title: string,
  read: (text: string) => unknown,
  cases: readonly (readonly [string, unknown])[],
): void {
  describe(title, () => {
    for (const [text, expected] of cases) {
      it(`reads "${text.replace(/\n/g, '⏎')}"`, () => expect(read(text)).to.deep.equal(expected));
    }
  });
}

reads('A date in a text', (text) => dateIn(text, sv)?.value, [
  ['den 2016-06-20', '2016-06-20'],
  ['KF 180625', { date: '2018-06-25', text: '180625' }],
  ['möte 14 juni 2021.', { date: '2021-06-14', text: '14 juni 2021' }],
  ['i juni 2021', { date: '2021-06', text: 'juni 2021' }],
  ['sept. 2021', { date: '2021-09', text: 'sept. 2021' }],
  ['år 2021', '2021'],
  ['20/6 2016', { date: '2016-06-20', text: '20/6 2016' }],
  ['våren och hösten 2015', { date: '2015', text: 'våren och hösten 2015' }],
  ['kvartal 3 2023', { date: '2023', text: 'kvartal 3 2023' }],
  ['2021-02-30', undefined],
  ['Lag (2019:1234)', undefined],
  ['Dnr KS 2020/123', undefined],
  ['840101-1234', undefined],
  ['§ 2019', undefined],
  ['12021', undefined],
]);

reads('A cell for a date', (text) => dateOf(text, sv), [
  ['2024-12-31', '2024-12-31'],
  ['senast 2024-12-31', { date: '2024-12-31', text: 'senast 2024-12-31' }],
  ['Löpande', { text: 'Löpande' }],
  ['–', null],
  ['', null],
]);

reads('A period in a text', (text) => periodIn(text, sv)?.value, [
  ['2021–2025', { from: '2021', to: '2025' }],
  ['Plan 2021 - 2025', { from: '2021', to: '2025' }],
  ['åren 2021 till och med 2025', { from: '2021', to: '2025' }],
  ['2018-2022 med utblick mot 2027', { from: '2018', to: '2022', text: '2018-2022 med utblick mot 2027' }],
  ['2021–25', { from: '2021', to: '2025', text: '2021–25' }],
  ['läsåret 2023/2024', { from: '2023', to: '2024' }],
  ['2021 och 2022', undefined],
  ['2021', undefined],
]);

reads('How long a document holds', (text) => validityIn(text, sv)?.value, [
  ['Gäller till och med 2025', { validUntil: '2025' }],
  ['Giltig t.o.m. 2024-12-31', { validUntil: '2024-12-31' }],
  ['Strategin gäller tills vidare.', { validUntil: { text: 'tills vidare' } }],
  ['Gäller för åren 2021–2025', { period: { from: '2021', to: '2025' } }],
  ['Gäller från 2021-01-01', { period: { from: '2021-01-01' } }],
  ['Gäller fr.o.m. 2021-01-01 t.o.m. 2024-12-31', { period: { from: '2021-01-01', to: '2024-12-31' } }],
  ['Målet gäller alla. År 2020 kom många.', undefined],
  ['2021–2025', undefined],
]);

reads('The owner of a document', (text) => ownerIn(text, sv)?.value, [
  ['Dokumentansvarig: KS', 'Kommunstyrelsen'],
  ['Ansvarig för strategin är socialnämnden.', 'Socialnämnden'],
  ['Alla är ansvariga.', undefined],
]);

reads('A reference', (text) => referenceIn(text, sv)?.value, [
  ['beslut § 108', '§ 108'],
  ['Dnr KS 2020/123', 'Dnr KS 2020/123'],
  ['diarienummer: 2020-00123', 'diarienummer: 2020-00123'],
  ['dnr: KS-2020/00123', 'dnr: KS-2020/00123'],
  ['år 2020', undefined],
]);

reads('The kind of a document', (text) => kindIn(text, sv), [
  ['Strategi för integration', 'strategi'],
  ['Integrationsplan', 'plan'],
  ['Mål och inriktning för integration', 'mål'],
  ['Riktlinjer för strategiskt arbete', 'riktlinjer'],
  ['Bostadsförsörjningsprogram 2018–2022', 'program'],
  ['Policy för planering', 'policy'],
  ['Vår by', undefined],
]);

reads('Whose a document is', (text) => publisherIn(text.split('\n'), sv), [
  ['KALIX KOMMUN\nKalix kommun ska', 'Kalix kommun'],
  ['Krokoms kommuns styrdokument', 'Krokoms kommun'],
  ['Mölndals stads strategi', 'Mölndals stad'],
  ['Strategi för Region Norrbotten', 'Region Norrbotten'],
  ['Upplands Väsby kommun\nEn kommun nära Malå kommun\nUpplands Väsby kommun', 'Upplands Väsby kommun'],
  ['i vår kommun', undefined],
]);

reads('A status', (text) => statusOf(text, sv), [
  ['Pågår', 'ongoing'],
  ['klart', 'done'],
  ['Ej påbörjad', 'planned'],
  ['Försenad', 'delayed'],
  ['Förslag', 'Förslag'],
  ['–', null],
]);

reads('Who is responsible', (text) => responsibleIn(text, sv), [
  ['Kommunstyrelsen', ['Kommunstyrelsen']],
  ['KS, SBF och UTB', ['KS', 'SBF', 'UTB']],
  ['Barn- och utbildningsnämnden', ['Barn- och utbildningsnämnden']],
  ['Socialnämnden och kultur- och fritidsnämnden', ['Socialnämnden', 'kultur- och fritidsnämnden']],
  ['Socialnämnden/Kommunstyrelsen', ['Socialnämnden', 'Kommunstyrelsen']],
  ['Socialnämnden\nKommunstyrelsen', ['Socialnämnden', 'Kommunstyrelsen']],
  ['samtliga nämnder', ['samtliga nämnder']],
  ['den som har hand om barn och unga', ['den som har hand om barn och unga']],
  ['–', []],
]);

reads('A measured value', (text) => measuredIn(text, sv), [
  ['58,5 %', { value: 58.5, unit: '%' }],
  ['58,5', { value: 58.5 }],
  ['1 234', { value: 1234 }],
  ['1\u00a0234\u00a0567 kr', { value: 1234567, unit: 'kr' }],
  ['1.234', { value: { value: 1234, text: '1.234' } }],
  ['ca 40', { value: { value: 40, text: 'ca 40' } }],
  ['minst 40 %', { value: { value: 40, text: 'minst 40 %' }, unit: '%' }],
  ['−3', { value: -3 }],
  ['40–50', { value: { text: '40–50' } }],
  ['ska öka', { value: { text: 'ska öka' } }],
  ['saknas', { value: null }],
  ['-', { value: null }],
  ['..', { value: null }],
]);

reads('A contact', (text) => contactIn(text, sv), [
  [
    'Integrationssamordnare, integration@exempelby.se, 0123-45 67 89',
    {
      contact: {
        role: 'Integrationssamordnare',
        email: 'integration@exempelby.se',
        phone: '0123-45 67 89',
      },
      unplaced: [],
    },
  ],
  [
    'Namn Namnsson, folkhälsostrateg, socialförvaltningen',
    {
      contact: { role: 'folkhälsostrateg', organisation: 'socialförvaltningen' },
      unplaced: ['Namn Namnsson'],
    },
  ],
  ['Vi ses på torget.', undefined],
]);

reads('A document of a list', (text) => documentIn(text, sv, 'related'), [
  [
    'Verksamhetsplan med budget 2019-2021 (fastställd av kommunfullmäktige 180625)',
    {
      title: 'Verksamhetsplan med budget 2019-2021',
      relation: 'related',
      decision: {
        event: 'Fastställd',
        body: 'Kommunfullmäktige',
        date: { date: '2018-06-25', text: '180625' },
      },
    },
  ],
  ['Bibliotekslagen (2013:801)', { title: 'Bibliotekslagen (2013:801)', relation: 'law' }],
  ['Agenda 2030', { title: 'Agenda 2030', relation: 'related' }],
]);

reads('How documents belong with this one', (text) => relationIn(text, sv), [
  ['Till grund för Exempelbys strategi ligger;', 'based-on'],
  ['Relaterade dokument:', 'related'],
  ['Styrande lagstiftning', 'law'],
  ['Dokument', undefined],
]);

describe('Facts of labels', () => {
  it('puts the parts of a decision together, and keeps what is empty as null', () => {
    const lines = ['Dokumenttyp: Plan', 'Fastställt av: KF', 'Datum: 22 februari 2017', 'Giltigt till:'];
    const labels = lines.map((line) => labelledIn(line, sv)!);
    expect(factsOf(labels, sv)).to.deep.equal({
      facts: {
        kind: 'Plan',
        decisions: [
          {
            event: 'Fastställt',
            body: 'Kommunfullmäktige',
            date: { date: '2017-02-22', text: '22 februari 2017' },
          },
        ],
        validUntil: null,
        factLabels: { kind: 'Dokumenttyp', body: 'Fastställt av', date: 'Datum', validUntil: 'Giltigt till' },
      },
      placed: [0, 1, 2, 3],
      unplaced: [],
    });
  });

  it('takes an end alone for no period', () => {
    const labels = ['Period: 2025–2027', 'Giltighetstid: till och med 2027-12-31'].map((line) =>
      labelledIn(line, sv)!,
    );
    expect(factsOf(labels, sv).facts).to.deep.include({
      period: { from: '2025', to: '2027' },
      validUntil: '2027-12-31',
    });
    expect(factsOf([labelledIn('Giltighet: tills vidare', sv)!], sv).facts.validUntil).to.deep.equal({
      text: 'tills vidare',
    });
  });

  it('keeps a day and a paragraph apart', () => {
    expect(factsOf([labelledIn('Beslutad: 24-09-30 § 77', sv)!], sv).facts.decisions).to.deep.equal([
      { event: 'Beslutad', date: { text: '24-09-30' }, reference: '§ 77' },
    ]);
  });

  it('tells of two decisions where two labels have their days', () => {
    const lines = ['Upprättad: 2017-01-17', 'Antagen: Kf 2017-02-20, § 11'];
    const { decisions } = factsOf(
      lines.map((line) => labelledIn(line, sv)!),
      sv,
    ).facts;
    expect(decisions).to.deep.equal([
      { event: 'Upprättad', date: '2017-01-17' },
      { event: 'Antagen', body: 'Kommunfullmäktige', date: '2017-02-20', reference: '§ 11' },
    ]);
  });

  it('gives a second label for the same fact no place', () => {
    const labels = ['Version: 1', 'Utgåva: 2'].map((line) => labelledIn(line, sv)!);
    expect(factsOf(labels, sv)).to.deep.include({ placed: [0] });
  });

  it('takes no sentence with a colon for a label', () => {
    expect(labelledIn('Vi vill: ha fler mötesplatser', sv)).to.equal(undefined);
  });
});
