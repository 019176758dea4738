import { expect } from 'chai';
import { growth, LINEAR } from '../../support/growth.js';
import fc from 'fast-check';
import type { Content } from '../../../src/format/schema.js';
import { matchContent } from '../../../src/import/match/match-content.js';

const WORDS = [
  'bo',
  'arbete',
  'skola',
  'torg',
  'barn',
  'vatten',
  'resor',
  'kultur',
  'idrott',
  'natur',
  'energi',
  'hälsa',
  'språk',
  'trygghet',
  'digital',
  'landsbygd',
];
const word = fc.constantFrom(...WORDS);
/** Titles that no two of a file have in common: each has a word of its own. */
const titles = fc
  .array(fc.array(word, { minLength: 4, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map((words, at) => [...words, `nummer${at}x`, `eget${at}y`]));
const content = (list: readonly { id: string; title: string; body?: string }[]): Content => ({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby kommun' },
  goals: [...list],
});
const goalsOf = (list: readonly (readonly string[])[], prefix: string) =>
  list.map((words, at) => ({ id: `${prefix}-${at}`, title: words.join(' ') }));

describe('Matching any content', () => {
  it('keeps ids however entries are shuffled', () => {
    const shuffled = titles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const old = goalsOf(list, 'old');
        const next = goalsOf(list, 'new');
        const { content: matched } = matchContent(content(old), content(order.map((at) => next[at]!)));
        expect(matched.goals!.map(({ id }) => id)).to.deep.equal(order.map((at) => `old-${at}`));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the ids of titles with one word changed', () => {
    fc.assert(
      fc.property(titles, fc.nat(5), word, (list, place, other) => {
        const changed = list.map((words) =>
          words.map((one, at) => (at === place % words.length ? other : one)),
        );
        const { content: matched } = matchContent(
          content(goalsOf(list, 'old')),
          content(goalsOf(changed, 'new')),
        );
        expect(matched.goals!.map(({ id }) => id)).to.deep.equal(list.map((_, at) => `old-${at}`));
      }),
      { numRuns: 200 },
    );
  });

  it('gives each entry an id of its own, the same each time', () => {
    fc.assert(
      fc.property(titles, titles, (one, other) => {
        const [old, next] = [content(goalsOf(one, 'goal')), content(goalsOf(other, 'goal'))];
        const match = matchContent(old, next);
        const ids = match.content.goals!.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(matchContent(old, next)).to.deep.equal(match);
        const kept = match.changes.flatMap(({ kind, was, id }) =>
          kind !== 'new' && was?.startsWith('/goals') ? id! : [],
        );
        expect([...kept].sort()).to.deep.equal(old.goals!.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('takes time that follows the number of entries', () => {
    const many = (count: number, prefix: string, extra: string) =>
      content(
        [...Array(count).keys()].map((at) => ({
          id: `${prefix}-${at}`,
          title: `${WORDS[at % 16]!} ${WORDS[(at * 7) % 16]!} ${at} ${extra}`,
          body: `Om ${WORDS[(at * 3) % 16]!} och ${at * 13}.`,
        })),
      );
    const grown = growth(200, (size) => {
      const [old, next] = [many(size, 'old', 'förr'), many(size, 'new', 'nu')];
      return () => matchContent(old, next);
    });
    expect(grown).to.be.below(LINEAR);
    const { changes } = matchContent(many(500, 'old', 'förr'), many(500, 'new', 'nu'));
    expect(changes.filter(({ kind }) => kind === 'changed')).to.have.length.above(487);
  });
});
