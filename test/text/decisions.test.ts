import { expect } from 'chai';
import fc from 'fast-check';
import type { Decision } from '../../src/format/schema.js';
import { sayDecision } from '../../src/text/decisions.js';
import { sayToken } from '../../src/text/tokens.js';
import { reader } from './samples.js';

const EVENTS = { adopted: 'Antaget', 'based-on': 'Bygger på' };
const act = (decision: Partial<Decision>, wanted = 'sv', fileLang = 'sv') =>
  sayDecision({ event: 'Antagen', ...decision }, EVENTS, reader(wanted, fileLang)).act.map(
    ({ text }) => text,
  );

describe('a decision', () => {
  for (const [body, who] of [
    ['Kommunfullmäktige', 'kommunfullmäktige'],
    ['Kommunstyrelsen', 'kommunstyrelsen'],
    ['Barn- och utbildningsnämnden', 'Barn- och utbildningsnämnden'],
    ['Byggnadsnämnden', 'byggnadsnämnden'],
    ['Malå kommun', 'Malå kommun'],
    ['KF', 'KF'],
    ['EU-nämnden', 'EU-nämnden'],
  ] as const)
    it(`by ${body} is "Antagen av ${who}"`, () => expect(act({ body })).to.deep.equal([`Antagen av ${who}`]));

  for (const [what, decision, wanted, fileLang, parts] of [
    ['in the format’s word', { event: 'adopted', body: 'KF' }, 'sv', 'sv', ['Antaget av KF']],
    ['without a body', {}, 'sv', 'sv', ['Antagen']],
    ['with a body that is not stated', { body: null }, 'sv', 'sv', ['Antagen']],
    ['without an event', { event: ' ', body: 'KF' }, 'sv', 'sv', ['KF']],
    ['in English', { event: 'Carried', body: 'the Council' }, 'en', 'en', ['Carried by the Council']],
    ['in a language without a known joint', { event: 'Ja', body: 'Me' }, 'fi', 'fi', ['Ja', 'Me']],
    [
      'in two languages',
      { event: 'adopted', body: { fi: 'Valtuusto' } },
      'sv',
      'sv',
      ['Antaget', 'Valtuusto'],
    ],
  ] as const)
    it(`${what} is ${parts.join(' | ')}`, () => expect(act(decision, wanted, fileLang)).to.deep.equal(parts));

  it('has its date, reference and note', () => {
    const { date, reference, note } = sayDecision(
      { event: 'adopted', date: { date: '2018-06-25', text: '180625' }, reference: '§ 34', note: 'Ja.' },
      EVENTS,
      reader(),
    );
    expect(date).to.deep.equal({ text: '180625', datetime: '2018-06-25' });
    expect([reference?.text, note?.text]).to.deep.equal(['§\u00a034', 'Ja.']);
  });
});

describe('a word of the format', () => {
  for (const text of ['based-on', 'based on', 'Based On', ' BASED-ON '])
    it(`is known as ${JSON.stringify(text)}`, () =>
      expect(sayToken(text, EVENTS, reader())?.text).to.equal('Bygger på'));

  it('is marked with the language of the widget’s words, and any other text with its own', () => {
    expect(sayToken('adopted', EVENTS, reader('sv', 'en'))?.lang).to.equal(undefined);
    expect(sayToken('Read', EVENTS, reader('sv', 'en'))?.lang).to.equal('en');
  });

  it('is any other text as it stands, even one that every object knows', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty')),
        (text) => {
          fc.pre(!/[§–—]/.test(text) && !Object.hasOwn(EVENTS, text.trim().toLowerCase()));
          expect(sayToken(text, EVENTS, reader())?.text).to.equal(text.trim() ? text : undefined);
        },
      ),
    );
  });
});
