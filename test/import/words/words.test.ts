import { expect } from 'chai';
import { en } from '../../../src/import/words/en.js';
import { fi } from '../../../src/import/words/fi.js';
import { sv } from '../../../src/import/words/sv.js';
import type { Words, WordList } from '../../../src/import/words/words.js';

/** Lists of words by their places: "headings/goals". */
const listsIn = (value: unknown, place = ''): readonly (readonly [string, WordList])[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? [[place, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => listsIn(one, place ? `${place}/${key}` : key))
      : [];

const shape = (words: Words) =>
  listsIn(words)
    .map(([place]) => place)
    .filter((place) => !place.startsWith('bodies/'));

/** Places whose lists say things that cannot both be: no word stands in two of them. */
const EXCLUSIVE = ['states/', 'status/', 'trend/', 'months/', 'events/', 'bodies/', 'kinds/', 'facts/'];

for (const words of [sv, en, fi]) {
  describe(`The words of ${words.lang}`, () => {
    const lists = listsIn(words);

    it('have every list, with words in it', () => {
      expect(shape(words)).to.deep.equal(shape(sv));
      expect(lists.filter(([, list]) => list.length === 0).map(([place]) => place)).to.deep.equal([]);
      expect(words.months).to.have.length(12);
    });

    it('are in small letters, each once in its list', () => {
      for (const [place, list] of lists) {
        expect(
          list.filter((word) => word !== word.toLowerCase() || word !== word.normalize('NFC')),
          place,
        ).to.deep.equal([]);
        expect(
          list.filter((word, at) => list.indexOf(word) !== at),
          place,
        ).to.deep.equal([]);
      }
    });

    for (const kind of EXCLUSIVE) {
      it(`stand in one list only of ${kind}`, () => {
        const places = new Map<string, string>();
        const twice: string[] = [];
        for (const [place, list] of lists.filter(([place]) => place.startsWith(kind))) {
          for (const word of list) {
            if (places.has(word)) twice.push(`${word}: ${places.get(word)!}, ${place}`);
            places.set(word, place);
          }
        }
        expect(twice).to.deep.equal([]);
      });
    }

    it('do not give the same heading to what a reader wants and to what is promised', () => {
      const { aims, commitments, measures } = words.headings;
      expect(aims.filter((word) => commitments.includes(word) || measures.includes(word))).to.deep.equal([]);
    });
  });
}
