import { expect } from 'chai';
import { checkContent } from '../../src/read/fast-check.js';
import { LIMITS } from '../../src/format/limits.js';
import { readContent } from '../../src/read/read-content.js';
import { minimal, type Json, type JsonObject } from './samples.js';

const file = (more: JsonObject): JsonObject => ({ ...minimal, ...more });

/** Lists, or objects, inside one another. */
function abyss(levels: number, of: (inner: Json) => Json): Json {
  let value: Json = 1;
  for (let i = 0; i < levels; i++) value = of(value);
  return value;
}
const LISTS = (inner: Json): Json => [inner];
const OBJECTS = (inner: Json): Json => ({ a: inner });
const numbers = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe('a key of one’s own', () => {
  for (const [what, of] of Object.entries({ lists: LISTS, objects: OBJECTS })) {
    it(`may hold ${what} as deep as the format’s own keys may`, () => {
      const within = file({ 'x-a': abyss(LIMITS.depth - 1, of) });
      expect(readContent(within)).to.deep.equal({ content: within, problems: [] });
      expect(checkContent(within)).to.equal('sound');
    });

    for (const levels of [LIMITS.depth, 100_000])
      it(`is left out, with its limit’s name, if it holds ${levels} levels of ${what}`, () => {
        const past = file({ 'x-a': abyss(levels, of), 'x-b': 1 });
        expect(checkContent(past)).to.equal('unsound');
        const { content, problems } = readContent(past);
        expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['limit-depth', '/x-a']]);
        expect(content).to.deep.equal(file({ 'x-b': 1 }));
        expect(() => JSON.stringify(content)).to.not.throw();
      });
  }

  it('counts from where it stands', () => {
    const goal = (levels: number): JsonObject =>
      file({ goals: [{ title: 'a', 'x-a': abyss(levels, LISTS) }] });
    expect(checkContent(goal(LIMITS.depth - 3))).to.equal('sound');
    expect(checkContent(goal(LIMITS.depth - 2))).to.equal('unsound');
    expect(readContent(goal(LIMITS.depth - 2)).problems[0]).to.include({ pointer: '/goals/0/x-a' });
  });

  const many: Readonly<Record<string, (length: number) => Json>> = {
    'list items': numbers,
    'keys of an object': (length) => Object.fromEntries(numbers(length).map((i) => [`k${i}`, i] as const)),
    'items of lists in lists': (length) => [numbers(length - 1)],
  };
  for (const [what, make] of Object.entries(many))
    it(`counts ${what} towards the limit of entries`, () => {
      const within = file({ 'x-a': make(LIMITS.entries - 3), goals: minimal.goals });
      expect(checkContent(within)).to.equal('sound');
      expect(readContent(within).problems).to.deep.equal([]);
      for (const length of [LIMITS.entries + 1, 200_000]) {
        const past = { 'x-a': make(length), ...minimal };
        expect(checkContent(past)).to.equal('unsound');
        const { content, problems } = readContent(past);
        expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
          ['limit-entries', '/x-a'],
        ]);
        // What is too large takes nothing sound with it.
        expect(content).to.deep.equal(minimal);
      }
    });

  it('that holds itself is left out', () => {
    const round: Record<string, unknown> = {};
    Object.assign(round, { a: round, b: round });
    const own = { ...minimal, 'x-a': round };
    expect(checkContent(own)).to.equal('unsound');
    expect(readContent(own).content).to.deep.equal(minimal);
  });
});

describe('a key that is not in the format', () => {
  it('is not shown, so that what it holds costs nothing', () => {
    const past = file({ titel: abyss(100_000, LISTS) });
    expect(checkContent(past)).to.equal('unsound');
    const { content, problems } = readContent(past);
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-key']);
    expect(content).to.deep.equal(minimal);
  });
});
