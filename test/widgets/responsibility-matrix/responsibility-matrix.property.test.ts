import { expect } from 'chai';
import fc from 'fast-check';
import type { Goal } from '../../../src/format/schema.js';
import { matrix, ofGoals, rowsOf } from './matrix.view.fixtures.js';

describe('matrixView', () => {
  const STATES = ['yes', 'no', 'undecided'] as const;
  const anyParts = fc.uniqueArray(
    fc.record({ actor: fc.constantFrom('a', 'b', 'c', 'd'), state: fc.constantFrom(...STATES) }),
    { selector: ({ actor }) => actor, maxLength: 4 },
  );
  const anyGoals = fc.memo((depth): fc.Arbitrary<Goal[]> =>
    fc.array(
      fc.record(
        {
          title: fc.string(),
          responsible: fc.option(anyParts, { freq: 5 }),
          goals: depth > 1 ? anyGoals(depth - 1) : fc.constant([]),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
  );
  const flat = (goals: readonly Goal[] = []): Goal[] => goals.flatMap((each) => [each, ...flat(each.goals)]);

  it('loses no answer and makes none up, however goals nest', () => {
    fc.assert(
      fc.property(anyGoals(4), (goals) => {
        fc.pre(goals.length > 0);
        const view = matrix(ofGoals(goals));
        const keys = view.actors.map(({ key }) => key);
        const shown = rowsOf(view).map(({ cells }) =>
          cells?.flatMap(({ answer }, i) => (answer ? `${keys[i]} ${answer}` : [])).sort(),
        );
        const written = flat(goals).flatMap(({ responsible }) =>
          responsible === null
            ? [undefined]
            : responsible?.length
              ? [
                  (responsible as { actor: string; state: string }[])
                    .map((part) => `${part.actor} ${part.state}`)
                    .sort(),
                ]
              : [],
        );
        const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each) ?? '').sort();
        expect(sorted(shown)).to.deep.equal(sorted(written));
        const counted = view.actors
          .flatMap(({ counts }) => counts)
          .reduce((sum, [, count]) => sum + count, 0);
        expect(counted).to.equal(written.flat().filter(Boolean).length);
      }),
    );
  });
});
