import { expect } from 'chai';
import fc from 'fast-check';
import { rebase } from '../../../src/builder/model/rebase.js';

const goal = (id: string, title: string, more: object = {}) => ({ id, title, ...more });
const file = (...goals: readonly object[]) => ({ title: 'Plan', goals });

describe('edits carried over to a document composed anew', () => {
  it('stand beside what is new', () => {
    const before = file(goal('a', 'A'), goal('b', 'B'));
    const edited = file(goal('a', 'Ändrat'), goal('b', 'B'));
    const after = file(goal('a', 'A', { summary: 'Ny' }), goal('c', 'C'), goal('b', 'B'));
    expect(rebase(before, edited, after)).to.deep.equal({
      value: file(goal('a', 'Ändrat', { summary: 'Ny' }), goal('c', 'C'), goal('b', 'B')),
      lost: [],
    });
  });

  it('win where both have changed a text', () => {
    const [before, edited, after] = ['A', 'Redaktörens', 'Dokumentets'].map((title) =>
      file(goal('a', title)),
    );
    expect(rebase(before, edited, after).value).to.deep.equal(edited);
  });

  it('keep what was added by hand, and leave out what was taken out by hand', () => {
    const before = file(goal('a', 'A'), goal('b', 'B'));
    const edited = file(goal('a', 'A'), goal('ny', 'Ny'));
    const after = file(goal('a', 'A'), goal('b', 'B'), goal('c', 'C'));
    expect(rebase(before, edited, after).value).to.deep.equal(
      file(goal('a', 'A'), goal('ny', 'Ny'), goal('c', 'C')),
    );
  });

  it('are told of where the entry that they were made in is gone', () => {
    const before = file(goal('a', 'A'), goal('b', 'B'));
    const edited = file(goal('a', 'A'), goal('b', 'Ändrat'));
    const { value, lost } = rebase(before, edited, file(goal('a', 'A')));
    expect(value).to.deep.equal(file(goal('a', 'A')));
    expect(lost).to.deep.equal([['goals', 1]]);
  });

  it('are all there where nothing else is new, and none where there were none', () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(rebase(one, other, one).value).to.deep.equal(other);
        expect(rebase(one, one, other).value).to.deep.equal(other);
      }),
    );
  });
});
