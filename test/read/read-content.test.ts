import { expect } from 'chai';
import type { ContentCode } from '../../src/read/problems.js';
import { readContent } from '../../src/read/read-content.js';
import { minimal, type Json, type JsonObject } from './samples.js';

interface Case {
  /** What a file has beside the least. */
  readonly change: JsonObject;
  /** Severity and pointer of the problem. */
  readonly at: `${'error' | 'warning'} ${string}`;
  /** What the Swedish message says to do, or names. */
  readonly says: string;
  /** What is left of the keys that were changed. */
  readonly left?: JsonObject;
}

const sound = { id: 'fritid', title: 'Fritid' };
const goals = (...before: Json[]): JsonObject => ({ goals: [...before, sound] });
const goalWith = (more: JsonObject): JsonObject => ({ goals: [{ ...sound, ...more }] });

const CASES: Record<Exclude<ContentCode, `limit-${string}`>, Readonly<Record<string, Case>>> = {
  'wrong-type': {
    'a goal that is a text': {
      change: goals('Framtid'),
      at: 'error /goals/0',
      says: 'uppgifterna inom klamrar, { }, till exempel "goals": [{"title": "Tillhörighet"}]',
      left: goals(),
    },
    'a list that is an object': {
      change: goalWith({ aims: { sv: 'Vilja' } }),
      at: 'error /goals/0/aims',
      says: 'en lista inom hakparenteser',
      left: goals(),
    },
    'a number in quotation marks': {
      change: goalWith({ priority: { rank: '1', reason: 'Ord' } }),
      at: 'error /goals/0/priority/rank',
      says: 'ett tal utan citattecken',
      left: goalWith({ priority: { reason: 'Ord' } }),
    },
    'null where the key should be left out': {
      change: { summary: null },
      at: 'error /summary',
      says: 'en text inom citattecken',
    },
    'one language that is a number': {
      change: goalWith({ summary: { sv: 'Ord', en: 1 } }),
      at: 'error /goals/0/summary/en',
      says: 'en text inom citattecken',
      left: goalWith({ summary: { sv: 'Ord' } }),
    },
  },
  'wrong-format': {
    'a month that is not': { change: { updated: '2021-13' }, at: 'error /updated', says: '"2021-06"' },
    'a version that is a word': {
      change: { samsyn: 'ett' },
      at: 'error /samsyn',
      says: '"1.0"',
      left: { samsyn: '1.0' },
    },
    'an address that is a script': {
      change: { documents: [{ title: 'Vision', url: 'javascript:alert(1)' }, { title: 'Plan' }] },
      at: 'error /documents/0/url',
      says: 'https:',
      left: { documents: [{ title: 'Vision' }, { title: 'Plan' }] },
    },
    'a language with / and ~ in it': {
      change: { summary: { sv: 'Ord', 'en/~': 'Words' } },
      at: 'error /summary/en~1~0',
      says: '"sv"',
      left: { summary: { sv: 'Ord' } },
    },
    'a global goal of 18': {
      change: goalWith({ sdg: [4, 18, 11] }),
      at: 'error /goals/0/sdg/1',
      says: 'från 1 till 17',
      left: goalWith({ sdg: [4, 11] }),
    },
  },
  'wrong-choice': {
    'an unknown kind of section': {
      change: { sections: [{ title: 'Förord', kind: 'förord' }] },
      at: 'error /sections/0/kind',
      says: '"text" = vanlig text, "foreword" = förord',
      left: { sections: [{ title: 'Förord' }] },
    },
  },
  'missing-key': {
    'an actor without a name': {
      change: { actors: [{ short: 'KS' }, { name: 'Nämnden' }] },
      at: 'error /actors/0',
      says: '”name”',
      left: { actors: [{ name: 'Nämnden' }] },
    },
  },
  'unknown-key': {
    'a misspelt key': {
      change: goalWith({ sumary: 'Ord' }),
      at: 'warning /goals/0/sumary',
      says: 'Menade du ”summary”?',
      left: goals(),
    },
    'a key like no other': {
      change: goalWith({ färgsättning: 'Ord' }),
      at: 'warning /goals/0/färgsättning',
      says: '”x-”',
      left: goals(),
    },
  },
  'empty-entry': {
    'a goal of only an id and keys of one’s own': {
      change: goals({ id: 'tom', 'x-a': 1 }),
      at: 'error /goals/0',
      says: 'Fyll i den eller ta bort den',
      left: goals(),
    },
    'a goal of only another entry’s key': {
      change: goals({ term: 'Ord' }),
      at: 'error /goals/0',
      says: 'Fyll i den eller ta bort den',
      left: goals(),
    },
    'a text in no language': { change: { summary: {} }, at: 'error /summary', says: 'Fyll i' },
  },
  'duplicate-id': {
    'an id used twice, in different lists': {
      change: { ...goals(), measures: [{ id: 'fritid', title: 'Bygga' }] },
      at: 'warning /measures/0/id',
      says: 'Ge den här posten ett eget',
      left: { ...goals(), measures: [{ title: 'Bygga' }] },
    },
  },
  'dangling-reference': {
    'a step to a goal that is not there': {
      change: { ...goals(), journeys: [{ steps: [{ goal: 'fritld' }] }] },
      at: 'warning /journeys/0/steps/0/goal',
      says: 'Menade du ”fritid”?',
      left: { ...goals(), journeys: [{ steps: [{ goal: 'fritld' }] }] },
    },
    'a reference to an entry that is left out': {
      change: { actors: [{ id: 'teknisk-namnd', short: 'TN' }], owner: 'teknisk-namnd' },
      at: 'warning /owner',
      says: '”teknisk-namnd”',
      left: { actors: [], owner: 'teknisk-namnd' },
    },
  },
  'near-reference': {
    'words that are an actor’s id but for a letter': {
      change: { actors: [{ id: 'styrelsen', name: 'Kommunstyrelsen' }], owner: 'styrelse' },
      at: 'warning /owner',
      says: 'Menade du ”styrelsen”?',
      left: { actors: [{ id: 'styrelsen', name: 'Kommunstyrelsen' }], owner: 'styrelse' },
    },
  },
  'own-word': {
    'a status in Swedish': {
      change: { measures: [{ title: 'Bygga', status: 'Klar' }] },
      at: 'warning /measures/0/status',
      says: '"done"',
      left: { measures: [{ title: 'Bygga', status: 'Klar' }] },
    },
  },
  'odd-address': {
    'an address without a protocol': {
      change: { source: { url: 'www.exempelby.se' } },
      at: 'warning /source/url',
      says: '"https://www.exempelby.se"',
      left: { source: { url: 'www.exempelby.se' } },
    },
  },
  'odd-email': {
    'an address without an at sign': {
      change: { contacts: [{ role: 'Anna', email: 'anna(at)exempelby.se' }] },
      at: 'warning /contacts/0/email',
      says: '"anna@exempelby.se"',
      left: { contacts: [{ role: 'Anna', email: 'anna(at)exempelby.se' }] },
    },
  },
  'bare-heading': {
    'a section with only a heading': {
      change: { sections: [{ title: 'Inledning' }] },
      at: 'warning /sections/0',
      says: 'Skriv något i ”body”',
      left: { sections: [{ title: 'Inledning' }] },
    },
  },
  'markdown-image': {
    'a picture in a text': {
      change: goalWith({ body: 'Ord.\n\n![Älven](/alv.jpg)' }),
      at: 'warning /goals/0/body',
      says: '”figure”',
      left: goalWith({ body: 'Ord.\n\n![Älven](/alv.jpg)' }),
    },
    'a picture in a part of a line, in one language': {
      change: { audience: [{ sv: 'Alla', en: '![All](/a.png)' }] },
      at: 'warning /audience/0/en',
      says: 'hakparentes',
      left: { audience: [{ sv: 'Alla', en: '![All](/a.png)' }] },
    },
  },
  'markdown-heading': {
    'a heading in a text': {
      change: { sections: [{ title: 'Mål', body: '## Delmål\n\nOrd' }] },
      at: 'warning /sections/0/body',
      says: '”sections”',
      left: { sections: [{ title: 'Mål', body: '## Delmål\n\nOrd' }] },
    },
  },
  'markdown-html': {
    'an element in a text': {
      change: goalWith({ commitments: ['Ord', 'Rad<br>rad'] }),
      at: 'warning /goals/0/commitments/1',
      says: 'HTML i sig, <br>',
      left: goalWith({ commitments: ['Ord', 'Rad<br>rad'] }),
    },
    'a named character in a text': {
      change: { summary: 'Ord&nbsp;ord' },
      at: 'warning /summary',
      says: '&nbsp;',
      left: { summary: 'Ord&nbsp;ord' },
    },
  },
  'newer-version': {
    'a newer minor version, with keys that are not known yet': {
      change: { samsyn: '1.12', horizon: 1, ...goalWith({ weight: 2 }) },
      at: 'warning /samsyn',
      says: 'uppdatera Samsyn',
      left: { samsyn: '1.12', ...goals() },
    },
  },
  'other-version': {
    'another major version': {
      change: { samsyn: '2.0', ...goalWith({ vikt: 2 }) },
      at: 'error /samsyn',
      says: 'skriv om filen till 1.1',
    },
  },
};

describe('readContent', () => {
  for (const [code, cases] of Object.entries(CASES))
    for (const [what, { change, at, says, left = {} }] of Object.entries(cases))
      it(`says ${code} of ${what}, and keeps what is sound beside it`, () => {
        const { content, problems } = readContent({ ...minimal, ...change });
        const problem = problems.find((one) => one.code === code);
        expect(`${problem?.severity} ${problem?.pointer}`, JSON.stringify(problems)).to.equal(at);
        expect(problem!.message.sv).to.include(says);
        expect(problem!.message.en).to.be.a('string').that.is.not.empty;
        expect(problem!.message.en).to.not.equal(problem!.message.sv);

        const rest = Object.fromEntries(Object.entries(minimal).filter(([key]) => !(key in change)));
        expect(content).to.deep.equal(code === 'other-version' ? undefined : { ...rest, ...left });
      });
});
