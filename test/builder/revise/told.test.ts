import { expect } from 'chai';
import { namesIn, tell, told, toldKey } from '../../../src/builder/revise/told.js';

const names = namesIn({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby kommun' },
  actors: [{ id: 'miljonamnden', name: 'Miljönämnden' }],
  goals: [{ id: 'natur', title: 'Natur nära alla' }],
});

describe('what has changed, in words', () => {
  for (const [entry, key, value, sv, en] of [
    ['measure', 'responsible', ['miljonamnden'], 'Miljönämnden', 'Miljönämnden'],
    ['measure', 'goals', ['natur', 'okand'], 'Natur nära alla\nokand', 'Natur nära alla\nokand'],
    ['content', 'outline', ['goals', 'natur'], 'Mål\nNatur nära alla', 'Goals\nNatur nära alla'],
    ['measure', 'status', 'done', 'klar', 'done'],
    ['indicator', 'assessment', 'on-track', 'på väg mot målet', 'on the way to the target'],
    ['indicator', 'target', { date: '2027', value: 80 }, '80 (2027)', '80 (2027)'],
    ['indicator', 'target', { date: '2027', text: 'alla' }, 'alla (2027)', 'alla (2027)'],
    ['content', 'validUntil', { date: '2027-12-31', text: 'år 2027' }, 'år 2027', 'år 2027'],
    [
      'content',
      'decisions',
      [{ event: 'adopted', date: '2024', reference: 'KS 1' }],
      'antaget, 2024, KS 1',
      'adopted, 2024, KS 1',
    ],
    ['goal', 'status', 'partly-reached', 'delvis nått', 'partly reached'],
    ['goal', 'status', 'På god väg', 'På god väg', 'På god väg'],
    ['goal', 'target', { date: '2030', value: { text: 'alla' } }, 'alla (2030)', 'alla (2030)'],
    [
      'goal',
      'assessments',
      [
        { date: '2024', status: 'not-reached' },
        { date: '2025', status: 'Nått', by: 'miljonamnden' },
      ],
      '2024, inte nått\n2025, Nått, Miljönämnden',
      '2024, not reached\n2025, Nått, Miljönämnden',
    ],
    [
      'content',
      'statuses',
      [{ id: 'natt', title: 'Nått', level: 'above' }],
      'Nått, över horisonten – som det ska vara',
      'Nått, above the horizon – as it should be',
    ],
    ['content', 'labels', { goals: 'Områden' }, 'Områden', 'Områden'],
    ['measure', 'due', '2027', '2027', '2027'],
    ['goal', 'commitments', ['bygga', 'riva'], 'bygga\nriva', 'bygga\nriva'],
  ] as const)
    it(`tells ${entry}.${key} ${JSON.stringify(value)} as ${JSON.stringify(sv)}`, () => {
      expect(told(value, entry, key, { names, language: 'sv' })).to.equal(sv);
      expect(told(value, entry, key, { names, language: 'en' })).to.equal(en);
    });

  it('tells which language each of the file’s own words is in, and none for the format’s', () => {
    const telling = { names, language: 'sv', own: 'sv' } as const;
    const title = { sv: 'Plan', ar: 'خطة' };
    expect(tell(title, 'content', 'title', telling)).to.deep.equal([
      { text: 'Plan', language: 'sv' },
      { text: ', ' },
      { text: 'خطة', language: 'ar' },
    ]);
    expect(tell([{ text: title }], 'goal', 'aims', telling).map(({ language }) => language)).to.deep.equal([
      'sv',
      undefined,
      'ar',
    ]);
    const publisher = { name: 'Exempelby', url: 'https://exempelby.example/' };
    expect(tell(publisher, 'content', 'publisher', telling)[2]!.language).to.equal('sv');
    expect(tell('done', 'measure', 'status', telling)).to.deep.equal([{ text: 'klar' }]);
  });

  it('has names for keys in both languages', () => {
    expect(toldKey('content', 'validUntil', 'sv')).to.equal('Giltigt till');
    expect(toldKey('content', 'validUntil', 'en')).to.equal('Valid until');
  });
});
