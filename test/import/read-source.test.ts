import { expect } from 'chai';
import { failureWords } from '../../src/import/failure-words.js';
import { SOURCE_BYTES, readSource } from '../../src/import/read-source.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = async (...call: Parameters<typeof readSource>) => {
  const read = await readSource(...call);
  return 'failure' in read ? read.failure.code : read.format;
};

describe('readSource', () => {
  it('reads by what a file is', async () => {
    expect(await codeOf(bytes('a;b\n1;2'), { name: 'a.csv' })).to.equal('csv');
  });

  it('gives a failure as a value, in words', async () => {
    const read = await readSource(bytes('{\\rtf1 x}'), { name: 'a.doc' });
    expect(read).to.deep.equal({
      failure: { code: 'old-format', details: { format: 'rtf' }, message: failureWords('old-format', { format: 'rtf' }) },
    }); // prettier-ignore
  });

  it('says that there is nothing in a file of nothing', async () => {
    expect(await codeOf(new Uint8Array())).to.equal('empty');
    expect(await codeOf(bytes(' ;\n'), { name: 'a.csv' })).to.equal('no-text');
  });

  it('reads nothing over its bound', async () => {
    const huge = { length: SOURCE_BYTES + 1 } as Uint8Array;
    expect(await codeOf(huge)).to.equal('too-large');
  });

  it('stops when it is asked to', async () => {
    expect(await codeOf(bytes('a;b'), { name: 'a.csv', signal: AbortSignal.abort() })).to.equal('stopped');
  });

  it('calls a source that a reader cannot cope with damaged', async () => {
    const trap = new Proxy(bytes('a;b'), {
      get: (target, key) => {
        if (key === 'subarray') throw new RangeError('trap');
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(await codeOf(trap, { name: 'a.csv' })).to.equal('damaged');
  });
});

describe('failureWords', () => {
  it('names the format where it is known', () => {
    expect(failureWords('old-format', { format: 'doc' }).sv).to.include('(doc)');
    expect(failureWords('old-format').en).not.to.include('(').and.not.to.include('{');
  });
});
