import { expect } from 'chai';
import { changedEntries } from '../../../src/builder/write/changed-entries.js';

const hem = { id: 'hem', title: 'Ett hem' };
const arbete = { id: 'arbete', title: 'Ett arbete' };
const skola = { id: 'skola', title: 'En skola' };
const before = { title: 'Plan', goals: [hem, arbete], sections: [skola] };
const goals = (...list: readonly unknown[]): object => ({ ...before, goals: list });

describe('the entries that have changed', () => {
  it('are those that are other objects under the same id', () => {
    const [home, school] = [
      { ...hem, title: 'Hem' },
      { ...skola, title: 'Skola' },
    ];
    expect(changedEntries(before, { ...before, goals: [home, arbete], sections: [school] })).to.deep.equal([
      { list: 'goals', id: 'hem', before: hem, after: home },
      { list: 'sections', id: 'skola', before: skola, after: school },
    ]);
  });

  it('are none where nothing is new', () => {
    expect(changedEntries(before, { ...before })).to.deep.equal([]);
  });

  for (const [what, after] of [
    ['a fact of the document is new', { ...before, title: 'Plan 2' }],
    ['a part has come', { ...before, actors: [] }],
    ['a part is gone', { title: 'Plan', goals: before.goals }],
    ['the parts have changed places', { title: 'Plan', sections: before.sections, goals: before.goals }],
    ['an entry has come', goals(hem, arbete, skola)],
    ['an entry is gone', goals(hem)],
    ['entries have changed places', goals(arbete, hem)],
    ['an entry has another id', goals({ ...hem, id: 'boende' }, arbete)],
    ['an entry has no id', goals({ title: 'Ett hem' }, arbete)],
    ['an entry is none', goals('hem', arbete)],
    ['a list is none', { ...before, goals: 'hem' }],
  ] as const)
    it(`cannot be told where ${what}`, () => {
      expect(changedEntries(before, after)).to.equal(undefined);
    });
});
