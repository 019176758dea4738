import { expect } from 'chai';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { Failure } from '../../src/import/failure.js';
import { openArchive } from '../../src/import/readers/archive.js';

const zip = (files: Zippable) => zipSync(files);
const failureOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error instanceof Failure ? error.code : String(error);
  }
  return undefined;
};
/** The bytes with those at a place replaced. */
const patched = (bytes: Uint8Array, at: number, values: readonly number[]) => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};
const indexOf = (bytes: Uint8Array, signature: readonly number[]) =>
  bytes.findIndex((_, at) => signature.every((byte, index) => bytes[at + index] === byte));
const DIRECTORY = [0x50, 0x4b, 1, 2];

/** A compound file with a stream of the name, as Office makes one. */
const compoundFile = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
};

describe('an archive', () => {
  it('gives names and parts, packed or not', () => {
    const archive = openArchive(
      zip({ 'word/document.xml': strToU8('Å'.repeat(999)), 'a.bin': [new Uint8Array([1, 2]), { level: 0 }] }),
    );
    expect(archive.names).to.eql(['word/document.xml', 'a.bin']);
    expect(archive.text('word/document.xml')).to.equal('Å'.repeat(999));
    expect([...archive.read('a.bin')!]).to.eql([1, 2]);
    expect(archive.read('b')).to.equal(undefined);
    expect(archive.text('Word/Document.XML')).to.have.length(999);
  });

  it('finds its directory behind other bytes and before a comment', () => {
    const sound = zip({ a: strToU8('text') });
    const end = patched(sound, sound.length - 2, [3, 0]);
    const bytes = new Uint8Array([...strToU8('MZ before'), ...end, 1, 2, 3]);
    expect(openArchive(bytes).text('a')).to.equal('text');
  });

  it('knows damage by the checksum, by a cut and by nonsense', () => {
    const sound = zip({ a: [strToU8('a text that is long'), { level: 0 }] });
    expect(failureOf(() => openArchive(patched(sound, 35, [65])).read('a'))).to.equal('damaged');
    expect(failureOf(() => openArchive(sound.subarray(0, 60)))).to.equal('damaged');
    expect(failureOf(() => openArchive(strToU8('no zip at all')))).to.equal('damaged');
    expect(failureOf(() => openArchive(new Uint8Array()))).to.equal('empty');
  });

  it('unpacks no more than it was promised', () => {
    const bytes = zip({ a: new Uint8Array(5_000_000) });
    const directory = indexOf(bytes, DIRECTORY);
    expect(failureOf(() => openArchive(patched(bytes, directory + 24, [9, 0, 0, 0])).read('a'))).to.equal(
      'damaged',
    );
    expect(failureOf(() => openArchive(patched(bytes, directory + 24, [0, 0, 0, 0x7f])).read('a'))).to.equal(
      'zip-bomb',
    );
  });

  it('refuses parts that are packed too tightly, when they are asked for', () => {
    const archive = openArchive(zip({ bomb: new Uint8Array(20_000_000), a: strToU8('text') }));
    expect(archive.text('a')).to.equal('text');
    expect(failureOf(() => archive.read('bomb'))).to.equal('zip-bomb');
  });

  it('knows encrypted parts', () => {
    const bytes = zip({ a: strToU8('text') });
    expect(
      failureOf(() => openArchive(patched(bytes, indexOf(bytes, DIRECTORY) + 8, [1, 0])).read('a')),
    ).to.equal('encrypted');
  });

  for (const [stream, code] of [
    ['EncryptedPackage', 'encrypted'],
    ['WordDocument', 'old-format'],
    ['Workbook', 'old-format'],
    ['Something', 'old-format'],
  ] as const)
    it(`knows an OLE file with a stream ${stream} as ${code}`, () => {
      expect(failureOf(() => openArchive(compoundFile(stream)))).to.equal(code);
    });
});
