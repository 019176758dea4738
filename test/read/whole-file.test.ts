import { expect } from 'chai';
import { checkContent } from '../../src/read/fast-check.js';
import { LIMITS } from '../../src/format/limits.js';
import { readContent } from '../../src/read/read-content.js';
import { everything, kommun, KOMMUNER, minimal, type Json, type JsonObject } from './samples.js';

const codes = (value: unknown): string[] => readContent(value).problems.map(({ code }) => code);
const file = (more: object): unknown => ({ ...minimal, ...more });
const without = (...keys: string[]): JsonObject =>
  Object.fromEntries(Object.entries(minimal).filter(([key]) => !keys.includes(key)));

describe('a sound file', () => {
  const SOUND: Readonly<Record<string, unknown>> = {
    'with three goals and nothing more': minimal,
    'with every key of every entry': everything(),
    'with keys of one’s own, at any depth': file({
      'x-a': null,
      goals: [{ title: 'a', 'x-b': { goals: 1 } }],
    }),
    'with labels that have no value': file({
      validUntil: null,
      owner: null,
      decisions: [{ event: 'a', date: null }],
    }),
    'with empty lists and empty texts': file({ goals: [], summary: '' }),
    'that refers to bodies in words': file({
      owner: 'samtliga nämnder',
      goals: [{ title: 'a', responsible: ['KS'] }],
    }),
    'that refers to a part by its key': file({ outline: ['goals', 'title'] }),
  };
  for (const [what, value] of Object.entries(SOUND))
    it(`${what} has no problem and is read whole`, () => {
      const before = structuredClone(value);
      expect(readContent(value)).to.deep.equal({ content: before, problems: [] });
      expect(value, 'what was given').to.deep.equal(before);
      expect(checkContent(value)).to.equal('sound');
    });

  for (const name of KOMMUNER)
    it(`of a kommun, ${name}, has no problem and is read whole`, async () => {
      const value = await kommun(name);
      expect(readContent(value)).to.deep.equal({ content: value, problems: [] });
      expect(checkContent(value)).to.equal('sound');
    });

  it('keeps null, which is not the same as a key left out', () => {
    expect(readContent(file({ validUntil: null })).content).to.have.property('validUntil', null);
    expect(readContent(minimal).content).to.not.have.property('validUntil');
  });
});

describe('a file that is short of something at its root', () => {
  for (const key of ['samsyn', 'title', 'publisher'])
    it(`keeps its goals without ${key}, and says so`, () => {
      const { content, problems } = readContent(without(key));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'missing-key', pointer: '', severity: 'error' });
      expect(problems[0]!.message.sv).to.include(`”${key}”`);
      expect(content).to.deep.include({ ...without(key) });
    });

  it('has texts and a version to show all the same', () => {
    expect(readContent({}).content).to.deep.equal({ samsyn: '1.0', title: '', publisher: { name: '' } });
  });

  for (const value of [null, undefined, true, 7, 'text', [minimal]])
    it(`is not read at all if it is ${JSON.stringify(value)}`, () => {
      const { content, problems } = readContent(value);
      expect(content).to.equal(undefined);
      expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['wrong-type', '']]);
      expect(checkContent(value)).to.equal('unsound');
    });
});

describe('an entry that is left out', () => {
  it('is asked neither for its references nor for its ids', () => {
    const left = { id: 'ks', actor: 'okand-namnd' };
    const { problems } = readContent(
      file({ roles: [{ entries: [left] }], actors: [{ id: 'ks', name: 'KS' }] }),
    );
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'missing-key /roles/0/entries/0',
      'unknown-key /roles/0/entries/0/id',
    ]);
  });
});

describe('the version', () => {
  for (const version of ['1.2', '1.7', '1.12'])
    it(`${version} is read as far as it is known, with one problem`, () => {
      const newer = { samsyn: version, vikt: 3, goals: [{ title: 'a', vikt: 3, aims: ['b'] }] };
      const { content, problems } = readContent(file(newer));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'newer-version', severity: 'warning', pointer: '/samsyn' });
      expect(content).to.deep.equal(file({ samsyn: version, goals: [{ title: 'a', aims: ['b'] }] }));
    });

  it('1.1 is read whole, and a key that it does not have is told', () => {
    const { problems } = readContent(file({ samsyn: '1.1', vikt: 3 }));
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['unknown-key /vikt']);
  });

  for (const version of ['0.9', '2.0', '10.0'])
    it(`${version} is one error and nothing to show`, () => {
      const { content, problems } = readContent(file({ samsyn: version, vikt: 3, goals: 7 }));
      expect(content).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'other-version', severity: 'error', pointer: '/samsyn' });
    });

  for (const version of ['1', 'v1.0', '1.0.0', 1, null])
    it(`${JSON.stringify(version)} is an error of its own, and the file is read all the same`, () => {
      const { content, problems } = readContent(file({ samsyn: version }));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ severity: 'error', pointer: '/samsyn' });
      expect(content?.goals).to.deep.equal(minimal.goals);
    });
});

/** Goals inside one another, with a last value in the innermost. */
const nested = (levels: number, last: JsonObject): Json => [
  levels > 1 ? { goals: nested(levels - 1, last) } : { title: 'inn', ...last },
];

describe('the limit', () => {
  const many = (length: number): unknown => file({ goals: Array.from({ length }, () => ({ title: 'a' })) });
  // The file is one level, and each list and each goal in it one more.
  const innermost = (LIMITS.depth - 2) / 2;
  const PASSED: Readonly<Record<string, readonly [within: unknown, past: unknown, pointer: string]>> = {
    entries: [many(LIMITS.entries), many(LIMITS.entries + 1), '/goals'],
    text: [
      file({ summary: 'a'.repeat(LIMITS.text) }),
      file({ summary: 'a'.repeat(LIMITS.text + 1) }),
      '/summary',
    ],
    depth: [
      file({ goals: nested(innermost, { aims: ['b'] }) }),
      file({ goals: nested(innermost + 1, {}) }),
      '/goals/0'.repeat(innermost + 1),
    ],
  };
  for (const [name, [within, past, pointer]] of Object.entries(PASSED)) {
    it(`“${name}” is not passed by what just reaches it`, () => {
      expect(codes(within)).to.deep.equal([]);
      expect(checkContent(within)).to.equal('sound');
    });

    it(`“${name}” is reported by its name, once, by what passes it by one`, () => {
      const { content, problems } = readContent(past);
      const own = problems.filter(({ code }) => code === `limit-${name}`);
      expect(own).to.have.length(1);
      expect(own[0]).to.include({ severity: 'error', pointer });
      for (const words of Object.values(own[0]!.message)) expect(words).to.include(name);
      expect(own[0]!.message.sv).to.include(String(LIMITS[name as keyof typeof LIMITS]));
      expect(content).to.deep.include({ title: minimal.title, publisher: minimal.publisher });
      expect(checkContent(past)).to.equal('unsound');
    });
  }

  it('“entries” leaves out what lies past it, in later lists too', () => {
    const { goals } = many(LIMITS.entries) as { goals: unknown[] };
    const { content, problems } = readContent(file({ goals, measures: [{ title: 'b' }], vision: 'c' }));
    expect(content?.goals).to.have.length(LIMITS.entries);
    expect(content).to.deep.include({ measures: [], vision: 'c' });
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['limit-entries', '/measures'],
    ]);
  });
});
