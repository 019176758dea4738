import { expect } from 'chai';
import { Lull } from '../../../src/builder/shell/lull.js';

/** A lull that counts how often its work was done. */
function counted(): { readonly lull: Lull; readonly done: () => number } {
  let times = 0;
  return { lull: new Lull(() => times++), done: () => times };
}

describe('a lull', () => {
  it('comes by itself, once, however often it was begun', async () => {
    const { lull, done } = counted();
    lull.begin();
    const { over } = lull;
    lull.begin();
    expect(lull.over === over, 'who waits goes on waiting for the same').to.equal(true);
    expect(done()).to.equal(0);
    await over;
    expect(done()).to.equal(1);
    expect(lull.over).to.equal(undefined);
  });

  it('waits anew where it is begun anew', () => {
    const { setTimeout, clearTimeout } = globalThis;
    const waiting = new Set<number>();
    let made = 0;
    Object.assign(globalThis, {
      setTimeout: () => waiting.add(++made) && made,
      clearTimeout: (timer: number) => waiting.delete(timer),
    });
    try {
      const { lull } = counted();
      lull.begin();
      lull.begin();
      expect([...waiting]).to.deep.equal([2]);
      lull.cancel();
      expect([...waiting]).to.deep.equal([]);
    } finally {
      Object.assign(globalThis, { setTimeout, clearTimeout });
    }
  });

  it('can be had at once, and then does not come again', async () => {
    const { lull, done } = counted();
    lull.begin();
    const { over } = lull;
    lull.end();
    expect(done()).to.equal(1);
    await over;
    const other = new Lull(() => {});
    other.begin();
    await other.over;
    expect(done()).to.equal(1);
  });

  it('has nothing to do where nothing was begun', () => {
    const { lull, done } = counted();
    lull.end();
    lull.cancel();
    expect([done(), lull.over]).to.deep.equal([0, undefined]);
  });

  it('lets go of who waits where it is cancelled, and does nothing', async () => {
    const { lull, done } = counted();
    lull.begin();
    const { over } = lull;
    lull.cancel();
    await over;
    const other = new Lull(() => {});
    other.begin();
    await other.over;
    expect([done(), lull.over]).to.deep.equal([0, undefined]);
  });

  it('lets go of who waits where the work fails', async () => {
    const lull = new Lull(() => {
      throw new Error('not drawn');
    });
    lull.begin();
    const { over } = lull;
    expect(() => lull.end()).to.throw('not drawn');
    await over;
  });
});
