import { expect } from 'chai';
import { inTurn, takeTurn } from '../../../src/builder/shell/turns.js';

describe('turns', () => {
  it('come one after another, in the order that they were asked for', async () => {
    const done: number[] = [];
    await Promise.all([1, 2, 3].map((n) => inTurn({}, () => void done.push(n))));
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('can be had at once, and then do not come again', async () => {
    const done: string[] = [];
    const hurried = {};
    const others = [
      inTurn({}, () => void done.push('first')),
      inTurn(hurried, () => void done.push('hurried')),
    ];
    takeTurn(hurried);
    expect(done).to.deep.equal(['hurried']);
    await Promise.all(others);
    expect(done).to.deep.equal(['hurried', 'first']);
  });

  it('are not lost when one before them fails', async () => {
    const fails = inTurn({}, () => {
      throw new Error('not drawn');
    }).then(
      () => 'done',
      (error: Error) => error.message,
    );
    const next = inTurn({}, () => 'drawn');
    expect(await fails).to.equal('not drawn');
    expect(await next).to.equal('drawn');
  });
});
