import { expect } from 'chai';
import { checkContent } from '../../src/read/fast-check.js';
import { readContent } from '../../src/read/read-content.js';
import { minimal } from './samples.js';

/** A file as an attacker writes it: the least, and more, as text. */
const written = (more: string): unknown => JSON.parse(`${JSON.stringify(minimal).slice(0, -1)},${more}}`);
const long = (piece: string, length = 8_000_000): string => piece.repeat(length / piece.length);

/** What stands in the file, with the codes and places of what is found. */
const CASES: Readonly<Record<string, readonly [more: string, ...found: string[]]>> = {
  'the prototype as a key': ['"__proto__":{"title":"a"}', 'unknown-key /__proto__'],
  'the prototype as a key of an entry': [
    '"measures":[{"title":"a","__proto__":{"goals":["b"]}}]',
    'unknown-key /measures/0/__proto__',
  ],
  'the prototype in a key of one’s own': ['"x-a":{"__proto__":{"id":"a"}}'],
  'the prototype as a language': [
    '"summary":{"sv":"a","__proto__":"b","constructor":"c"}',
    'wrong-format /summary/__proto__',
    'wrong-format /summary/constructor',
  ],
  'an object’s own names as ids': [
    '"actors":[{"id":"constructor","name":"a"},{"id":"valueof","name":"b"}],"owner":"constructor"',
  ],
  'an object’s own names as references': [
    '"outline":["constructor","__proto__","toString","hasOwnProperty"]',
    ...['0', '1', '2', '3'].map((i) => `dangling-reference /outline/${i}`),
  ],
  'an object’s own names as choices': [
    '"sections":[{"title":"a","kind":"constructor"}]',
    'wrong-choice /sections/0/kind',
  ],
  'a number past all numbers': [
    '"indicators":[{"title":"a","target":1e999}]',
    'wrong-type /indicators/0/target',
  ],
  'words that look like numbers': [
    '"indicators":[{"title":"a","target":"NaN"}]',
    'wrong-type /indicators/0/target',
  ],
  'keys with / and ~': ['"a/b~c":1,"~1":1', 'unknown-key /a~1b~0c', 'unknown-key /~01'],
  'half characters and NUL in a text': ['"summary":"\\ud800 \\u0000 \\udc00"'],
  'an id that looks like another': [
    '"actors":[{"id":"namnd","name":"a"},{"id":"n\u0430mnd","name":"b"}]',
    'wrong-format /actors/1/id',
  ],
  'an id of eight million signs': [
    `"actors":[{"id":"${long('a-')}b","name":"a"}]`,
    'limit-text /actors/0/id',
  ],
  'a language of eight million signs': [
    `"summary":{"sv":"a","${long('sv-')}sv":"b"}`,
    `limit-text /summary/${long('sv-')}sv`,
  ],
  'a reference of eight million signs': [`"owner":"${long('a-')}b"`, 'limit-text /owner'],
  'an address of eight million signs': [
    `"documents":[{"title":"a","url":"${long('a')}:"}]`,
    'limit-text /documents/0/url',
  ],
  'a version of eight million digits': [`"samsyn":"${long('1')}"`, 'limit-text /samsyn'],
};

describe('a file that an attacker wrote', function () {
  this.timeout(60_000);
  for (const [what, [more, ...found]] of Object.entries(CASES))
    it(`with ${what} is read, and says ${found.length ? found.join(', ').slice(0, 80) : 'nothing'}`, () => {
      const value = written(more);
      const { content, problems } = readContent(value);
      expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(found);
      expect(content).to.deep.include({ title: minimal.title });
      expect(Object.getPrototypeOf(content)).to.equal(Object.prototype);
      const verdict = checkContent(value);
      if (!found.length) expect(verdict).to.equal('sound');
      else expect(verdict).to.not.equal('sound');
      if (problems.some(({ severity }) => severity === 'error')) expect(verdict).to.equal('unsound');
      expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    });

  /** What a pattern would try from every place to the end of the text. */
  const ENDLESS: Readonly<Record<string, string>> = {
    'backticks, each time one more': Array.from({ length: 195 }, (_, i) => `${'`'.repeat(i + 1)} `).join(''),
    'pictures that do not end': '!['.repeat(9000),
    'tags that do not end': '<a '.repeat(6000),
    'list marks': '- '.repeat(9000),
    'emphasis that does not end': '*a _b '.repeat(3000),
  };
  for (const [what, text] of Object.entries(ENDLESS))
    it(`with texts of ${what} is read in a time that does not grow with their square`, () => {
      const time = (body: string): number => {
        const goals = Array.from({ length: 20 }, () => ({ body: `<x> * ${body}` }));
        const start = performance.now();
        readContent({ ...minimal, goals });
        return performance.now() - start;
      };
      const short = Math.min(...[1, 2, 3].map(() => time(text.slice(0, text.length / 8))));
      // Eight times as long takes eight times as long; with the square it is 64, with the cube 512. A busy machine takes its own.
      expect(Math.min(...[1, 2, 3].map(() => time(text)))).to.be.below(24 * short + 400);
    });

  it('with twenty thousand languages keeps them all', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const tags = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `sv-${a}${b}${c}aa`)));
    const summary = Object.fromEntries(tags.map((tag) => [tag, 'a'] as const));
    expect(checkContent({ ...minimal, summary })).to.equal('sound');
    expect(readContent({ ...minimal, summary })).to.deep.equal({
      content: { ...minimal, summary },
      problems: [],
    });
  });
});
