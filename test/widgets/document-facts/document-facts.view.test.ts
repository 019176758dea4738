import { expect } from 'chai';
import fc from 'fast-check';
import type { Content, Decision } from '../../../src/format/schema.js';
import { documentFactsView } from '../../../src/widgets/document-facts/document-facts.view.js';
import { lastDayPast } from '../../../src/widgets/document-facts/validity.view.js';
import { reader } from '../../text/samples.js';

const FILE: Content = { samsyn: '1.0', title: 'Planen', publisher: { name: 'Exempelby' } };
const view = (parts: Partial<Content>, today?: string) =>
  documentFactsView({ ...FILE, ...parts }, reader(), today);
const CASE = 'VON 2021/0930-17 002';
const SENTENCE = 'den dag i september 2021 då kommunfullmäktige möttes i den nya aulan';
/** Labels and values, as text. */
const facts = (parts: Partial<Content>) =>
  Object.fromEntries(
    view(parts).facts.map(({ label, values }) => [
      label.text,
      values.map((part) => part.map(({ text }) => text).join(' + ')).join(' | '),
    ]),
  );
const decisions = (...dates: (string | undefined)[]): Decision[] =>
  dates.map((date, i) => ({ event: `${i}`, date }));

describe('the last day of a validity', () => {
  for (const [validUntil, today, past] of [
    ['2020', '2020-12-31', undefined],
    ['2020', '2021-01-01', '2020-12-31'],
    ['2020-02', '2020-02-29', undefined],
    ['2020-02', '2020-03-01', '2020-02-29'],
    ['2021-02', '2022-01-01', '2021-02-28'],
    ['2020-06-14', '2020-06-14', undefined],
    ['2020-06-14', '2020-06-15', '2020-06-14'],
    [{ date: '2020', text: 'tills vidare 2020' }, '2021-06-01', '2020-12-31'],
    [{ text: 'tills vidare' }, '2021-06-01', undefined],
    [null, '2021-06-01', undefined],
    [undefined, '2021-06-01', undefined],
    ['2020', undefined, undefined],
  ] as const)
    it(`of ${JSON.stringify(validUntil)} is, on ${today ?? 'a day that nobody knows'}, ${past ?? 'not past'}`, () =>
      expect(lastDayPast(validUntil, today)).to.equal(past));

  it('is past from the day after it on, for any year, month and day', () => {
    const day = fc.date({
      min: new Date('1900-01-02'),
      max: new Date('2999-12-30'),
      noInvalidDate: true,
    });
    const said = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const until = said(date).slice(0, length);
        expect(lastDayPast(until, said(date))).to.equal(undefined);
        const last = lastDayPast(until, '3000-01-01')!;
        expect(last.startsWith(until)).to.be.true;
        expect(lastDayPast(until, last)).to.equal(undefined);
        expect(lastDayPast(until, said(new Date(Date.parse(last) + 86_400_000)))).to.equal(last);
      }),
    );
  });
});

describe('what stands large beside the title', () => {
  const decision = { event: 'Antagen', body: 'KF' };
  const period = { from: '2021', to: '2025' };
  for (const [what, parts, large] of [
    ['the paragraph', { decisions: [{ ...decision, date: '2016', reference: '§ 108' }] }, '§\u00a0108'],
    ['the date, without a paragraph', { decisions: [{ ...decision, date: '2016-06-20' }] }, '20 juni 2016'],
    ['the period, without either', { decisions: [decision], period }, '2021–2025'],
    ['the period, without a decision', { period }, '2021–2025'],
    ['nothing, where nothing is known', { decisions: [decision] }, undefined],
    ['no period that has a row of its own', { period, factLabels: { period: 'Gäller' } }, undefined],
    [
      'the date, not a case number',
      { decisions: [{ date: '2021-09-30', reference: CASE }] },
      '30 september 2021',
    ],
    ['a paragraph and who met', { decisions: [{ reference: 'KF § 71/2021' }] }, 'KF §\u00a071/2021'],
    ['nothing, where there is a case number alone', { decisions: [{ reference: CASE }] }, undefined],
    ['no paragraph in a sentence', { decisions: [{ reference: 'enligt § 3 i reglementet' }] }, undefined],
    ['no date of twelve words', { decisions: [{ date: { date: '2021', text: SENTENCE } }] }, undefined],
    [
      'the period, beside a date of twelve words',
      { decisions: [{ date: { text: SENTENCE } }], period },
      '2021–2025',
    ],
    ['no date in words alone', { decisions: [{ date: { text: 'tills vidare' } }] }, undefined],
    ['no period of many words', { period: { text: SENTENCE } }, undefined],
  ] as const)
    it(`is ${what}`, () => expect(view(parts as Partial<Content>).large?.text).to.equal(large));

  for (const [dates, latest, earlier] of [
    [['2016', '2018'], '1', '0'],
    [['2018', '2016'], '0', '1'],
    [['2016', undefined], '1', '0'],
    [[undefined, '2016'], '1', '0'],
    [['2018-01-02', '2018-01-03', '2018-01-01'], '1', '0 2'],
  ] as const)
    it(`belongs to the latest of ${dates.join(', ')}`, () => {
      const { decided, earlier: before } = view({ decisions: decisions(...dates) });
      expect(decided!.act![0]!.text).to.equal(latest);
      expect(before.map(({ act }) => act[0]!.text).join(' ')).to.equal(earlier);
    });
});

describe('a document past its time', () => {
  const period = { from: '2021', to: '2025' };
  const said = (parts: Partial<Content>, today?: string) =>
    view(parts, today).expired?.text.replace(/\s/g, ' ');
  for (const [what, parts, today, text] of [
    ['its period', { period }, '2026-01-01', 'Perioden gick ut den 31 december 2025.'],
    ['nothing on its last day', { period }, '2025-12-31', undefined],
    ['nothing where nobody knows the day', { period }, undefined, undefined],
    ['nothing of a period without an end', { period: { from: '2021' } }, '2099-01-01', undefined],
    ['nothing of a period in words', { period: { text: '2021–2025' } }, '2099-01-01', undefined],
    [
      'its validity first',
      { period, validUntil: '2024' },
      '2026-01-01',
      'Giltighetstiden gick ut den 31 december 2024.',
    ],
    ['nothing while it is valid', { period, validUntil: '2030' }, '2026-01-01', undefined],
    [
      'nothing while it is valid in words',
      { period, validUntil: { text: 'tills vidare' } },
      '2026-01-01',
      undefined,
    ],
    [
      'its period, where its validity is not stated',
      { period, validUntil: null },
      '2026-01-01',
      'Perioden gick ut den 31 december 2025.',
    ],
  ] as const)
    it(`says ${what}`, () => expect(said(parts, today)).to.equal(text));
});

describe('the facts', () => {
  it('that are left out have no label', () => {
    expect(facts({})).to.deep.equal({ Utgivare: 'Exempelby' });
  });

  it('that are null have a label and no value', () => {
    const unstated = {
      decisions: [{ event: 'Antagen', body: null, date: null, reference: null }],
      ...{ owner: null, edition: null, period: null, revision: null, validUntil: null, updated: null },
    };
    expect(facts(unstated)).to.deep.equal({
      ...{ Beslutsinstans: '', Beslutsdatum: '', Paragraf: '', Dokumentansvarig: '', Version: '' },
      ...{ Period: '', 'Senast reviderad': '', 'Giltigt till': '', 'Senast uppdaterad': '' },
      Utgivare: 'Exempelby',
    });
  });

  it('have no more rows for a label of the document’s own', () => {
    const parts = {
      kind: 'plan',
      decisions: [
        { event: 'adopted', body: 'KF', date: '2016', reference: '§ 108' },
        { event: 'extended', body: 'KS', date: '2018' },
      ],
      updated: '2019',
    };
    expect(facts(parts)).to.deep.equal({ 'Senast uppdaterad': '2019', Utgivare: 'Exempelby' });
    expect(facts({ ...parts, factLabels: { updated: 'Publicerad' } })).to.deep.equal({
      ...{ Publicerad: '2019', Utgivare: 'Exempelby' },
    });
  });

  it('lose nothing of what cannot stand large', () => {
    const { decided, facts: rows } = view({
      decisions: [{ event: 'adopted', date: { text: SENTENCE }, reference: CASE }],
      period: { text: SENTENCE },
    });
    expect([decided!.date!.text, decided!.reference!.text]).to.deep.equal([SENTENCE, CASE]);
    expect(rows.flatMap(({ values }) => values.flat().map(({ text }) => text))).to.include(SENTENCE);
  });

  it('have a row for each label of the document’s own, with the first decision’s date', () => {
    const table = facts({
      kind: 'plan',
      decisions: [
        { event: 'adopted', body: 'KF', date: '2016', reference: '§ 108' },
        { event: 'extended', body: 'KS', date: '2018' },
      ],
      owner: 'Rektor',
      factLabels: { title: 'Namn', kind: 'Sort', date: 'Fastställd', body: 'Av', owner: 'Ägare' },
    });
    expect(table).to.deep.equal({
      ...{ Namn: 'Planen', Sort: 'Plan', Fastställd: '2016 + §\u00a0108' },
      ...{ Av: 'KF', Ägare: 'Rektor', Utgivare: 'Exempelby' },
    });
  });

  it('name the owner by its id among the actors, or in words', () => {
    const actors = [{ name: 'Kommunen', actors: [{ id: 'kf', name: 'Fullmäktige' }] }];
    expect(facts({ actors, owner: 'kf' })['Dokumentansvarig']).to.equal('Fullmäktige');
    expect(facts({ actors, owner: 'Vem som helst' })['Dokumentansvarig']).to.equal('Vem som helst');
  });

  it('name the language of another version, where there is a word for it', () => {
    const url = '/a.pdf';
    const named = (language: string) =>
      facts({ alternates: [{ title: 'A', url, kind: 'PDF', language }] })['Andra versioner']!;
    // WebKit writes it with a capital letter.
    expect(named('en').toLowerCase()).to.equal('a + pdf + engelska');
    for (const language of ['abcd', 'qqq']) expect(named(language)).to.equal('A + PDF');
  });
});
