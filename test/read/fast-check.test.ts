import { expect } from 'chai';
import { checkContent, type Verdict } from '../../src/read/fast-check.js';
import { LIMITS } from '../../src/format/limits.js';
import { readContent } from '../../src/read/read-content.js';
import { minimal } from './samples.js';

const goal = { id: 'fritid', title: 'Fritid' };
const CASES: Readonly<Record<Verdict, Readonly<Record<string, object>>>> = {
  sound: {
    'nothing more than must be there': {},
    'the format’s latest minor version': { samsyn: '1.1' },
    'a reference to a goal in a goal': {
      goals: [{ title: 'a', goals: [goal] }],
      measures: [{ title: 'b', goals: ['fritid'] }],
    },
    'a body in words': { owner: 'samtliga nämnder' },
    'a part by its key, and one by its id': { goals: [goal], outline: ['goals', 'fritid'] },
  },
  flawed: {
    'another kind of entry’s key beside its own': { goals: [{ ...goal, term: 'a' }] },
    'a key that no entry has': { goals: [{ ...goal, titel: 'a' }] },
    'a reference to nothing': { measures: [{ title: 'a', goals: ['fritid'] }] },
    'a reference to an entry of another kind': {
      sections: [goal],
      measures: [{ title: 'a', goals: ['fritid'] }],
    },
    'a body by an id that no actor has': { owner: 'teknisk-namnd' },
    'a part that is nowhere': { outline: ['kapitel-ett'] },
    'a part by a key that no document has': { outline: ['aims'] },
    'a part that this document does not have': { outline: ['followUp'] },
  },
  unsound: {
    'a newer version': { samsyn: '1.2' },
    'no title': { title: undefined },
    'an entry without a key that it needs': { actors: [{ short: 'KS' }] },
    'an entry of only an id': { goals: [{ id: 'fritid' }] },
    'an entry of only keys of one’s own': { goals: [{ 'x-a': 1 }] },
    'an entry of only another kind of entry’s key': { goals: [{ name: 'Fritid' }] },
    'an id twice': { goals: [goal, goal] },
    'null where the key should be left out': { summary: null },
    'a text in no language': { summary: {} },
    'one language of a text too long': { summary: { sv: 'a', en: 'a'.repeat(LIMITS.text + 1) } },
    'an address that is a script': { source: { url: 'javascript:alert(1)' } },
  },
};

describe('checkContent', () => {
  for (const [verdict, cases] of Object.entries(CASES))
    for (const [what, more] of Object.entries(cases))
      it(`finds a file ${verdict} with ${what}, as readContent does`, () => {
        const file = JSON.parse(JSON.stringify({ ...minimal, ...more })) as unknown;
        const { problems } = readContent(file);
        const errors = problems.filter(({ severity }) => severity === 'error');
        const remarks = problems.filter(({ code }) => code !== 'unknown-key');
        expect(checkContent(file), JSON.stringify(problems)).to.equal(verdict);
        if (verdict === 'sound') expect(remarks).to.deep.equal([]);
        else expect(problems).to.not.be.empty;
        if (verdict === 'flawed') expect(errors).to.deep.equal([]);
      });
});
