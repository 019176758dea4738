import { expect } from 'chai';
import { foundSound, isReordered } from '../../../src/builder/write/found-sound.js';
import { fileWith } from '../../support/page.js';

const [home, work] = [
  { id: 'hem', title: 'Ett hem' },
  { id: 'arbete', title: 'Ett arbete' },
];
const base = fileWith({ goals: [home, work] }) as Readonly<Record<string, unknown>>;

describe('content that is found sound', () => {
  it('is given as it is, and is not given where something has to be left out', () => {
    expect(foundSound(base, {}) === base).to.equal(true);
    expect(foundSound({ ...base, goals: 'inga' }, base)).to.equal(undefined);
    expect(foundSound({ ...base, goals: [home, { ...work, id: 'hem' }] }, base)).to.equal(undefined);
  });

  it('is as sound in another order, and as unsound', () => {
    const moved = { ...base, goals: [work, home] };
    expect(foundSound(moved, base) === moved).to.equal(true);
    const unsound = { ...base, goals: [home, { ...work, title: 3 }] };
    expect(foundSound(unsound, base)).to.equal(undefined);
    expect(foundSound({ ...unsound, goals: unsound.goals.toReversed() }, unsound)).to.equal(undefined);
  });

  for (const [what, after, is] of [
    ['the same', base, true],
    ['entries in another order', { ...base, goals: [work, home] }, true],
    ['an entry that is another', { ...base, goals: [work, { ...home }] }, false],
    ['an entry twice, and another gone', { ...base, goals: [home, home] }, false],
    ['an entry more', { ...base, goals: [home, work, {}] }, false],
    ['a key more', { ...base, actors: [] }, false],
    ['another title', { ...base, title: 'Annan' }, false],
  ] as const)
    it(`${is ? 'takes' : 'does not take'} ${what} for a matter of order alone`, () => {
      expect(isReordered(base, after)).to.equal(is);
    });
});
