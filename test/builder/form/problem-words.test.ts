import { expect } from 'chai';
import { problemWords } from '../../../src/builder/form/problem-words.js';
import { readContent } from '../../../src/read/read-content.js';
import { fileWith } from '../../support/page.js';

/** What an editor is told of a file, in both languages. */
const told = (parts: object): readonly (readonly [string, string])[] =>
  readContent(fileWith(parts)).problems.map((problem) => {
    const { sv, en } = problemWords(problem);
    return [sv, en] as const;
  });
const goal = (more: object): object => ({
  goals: [{ id: 'hem', title: 'Ett hem', body: 'Alla bor.', ...more }],
});
const measure = (more: object): object => ({ measures: [{ id: 'm', title: 'Bygga', ...more }] });

describe('what is told of a problem in the form', () => {
  for (const [what, parts, sv, en] of [
    [
      'a choice that there is not',
      { sections: [{ id: 's', title: 'S', body: 'x', kind: 'zzz' }] },
      /^Det går att välja: Vanlig text, Förord, Citat, Bilaga\./,
      /^You can choose: Ordinary text, Foreword, Quote, Appendix\./,
    ],
    [
      'a heading with nothing under it',
      { sections: [{ id: 's', title: 'Syfte' }] },
      /^Under rubriken ”Syfte” står ingenting\. Skriv något i Brödtext, eller/,
      /heading “Syfte”\. Write something in Body, or/,
    ],
    [
      'a reference that leads nowhere',
      measure({ goals: ['zzzzzzz'] }),
      /^”zzzzzzz” leder inte/,
      /^“zzzzzzz” does not lead/,
    ],
    [
      'a picture in a text',
      goal({ body: 'Se ![bild](a.png) här.' }),
      /fältet för bilder/,
      /field for pictures/,
    ],
    [
      'a heading in a text',
      goal({ body: '# Rubrik\n\nText' }),
      /börjar med #.*Dela texten i avsnitt, eller/,
      /begins with #/,
    ],
    ['a field that is missing', { goals: [{ id: 'a' }], actors: [{ id: 'b' }] }, /saknas/, /missing/],
  ] as const)
    it(`has no word of the format: ${what}`, () => {
      const all = told(parts);
      expect(
        all.some(([one]) => sv.test(one)),
        JSON.stringify(all),
      ).to.equal(true);
      expect(
        all.some(([, one]) => en.test(one)),
        JSON.stringify(all),
      ).to.equal(true);
      expect(JSON.stringify(all)).to.not.match(/nyckel|\bkey\b|\bbody\b|foreword|figures?”|sections”|\bid\b/);
    });
});
