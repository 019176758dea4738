import { expect } from 'chai';
import fc from 'fast-check';
import { checkContent } from '../../src/read/fast-check.js';
import type { Problem } from '../../src/read/problems.js';
import { readContent } from '../../src/read/read-content.js';
import { firstLost, mutate, type Mutation } from './mutations.js';
import { everything, KEYS, kommun, KOMMUNER, minimal, type Json, type JsonObject } from './samples.js';

/** Cases of each property. */
const RUNS = 2000;
fc.configureGlobal({ numRuns: RUNS, includeErrorInReport: true });

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const likely = fc.constantFrom<Json>(
  ...['', ' ', '2.0', '1.7', '2021-13', 'javascript:alert(1)', 'arbete-och-bostad', null, true, 0, 18, -1.5],
  ...[[], {}, [null], [{}], [[]], { sv: '' }, { '': '' }, { text: 'ord' }, { id: 'a' }, { 'x-a': 1 }],
);
const key = fc.constantFrom(...KEYS, 'x-own', 'titel', 'okänd', '__proto__', 'constructor', 'a/b~c');

/** Values that are all of the format's keys, put together wildly. */
const { wild } = fc.letrec<{ wild: Json }>((tie) => ({
  wild: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'wild' },
    likely,
    json,
    fc.array(tie('wild'), { maxLength: 3, depthIdentifier: 'wild' }),
    fc.dictionary(key, tie('wild'), { maxKeys: 5, depthIdentifier: 'wild' }),
  ),
}));
const file = fc.dictionary(key, wild).map((more) => ({ ...minimal, ...more }));
const parsed = fc.oneof(json, wild, file).map((value) => JSON.parse(JSON.stringify(value)) as Json);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('put', 'remove', 'add', 'rename', 'double', 'copy', 'swap'),
  where: fc.nat(),
  from: fc.nat(),
  key,
  value: fc.oneof(likely, json),
});

/** Whether a JSON Pointer names a place that is there. */
function leadsSomewhere(value: unknown, pointer: string): boolean {
  if (pointer === '') return true;
  const found = pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((holder, part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const there = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name);
      return there ? (holder as JsonObject)[name] : leadsSomewhere;
    }, value);
  return found !== leadsSomewhere;
}

function expectWhole(problems: readonly Problem[]): void {
  for (const { pointer, severity, code, message } of problems) {
    expect(pointer).to.match(/^(?:\/(?:[^~/]|~[01])*)*$/);
    expect(severity).to.be.oneOf(['error', 'warning']);
    expect(code).to.match(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of [message.sv, message.en])
      // What is quoted is the file's own, whatever that may be.
      expect(words.replace(/[“”][^]*?”/g, ''))
        .to.match(/\p{L}/u)
        .and.not.match(/undefined|NaN/);
    expect(message.sv).to.not.equal(message.en);
  }
}

describe('readContent, of', function () {
  this.timeout(180_000);
  let files: readonly JsonObject[];
  before(async () => {
    files = [everything(), ...(await Promise.all(KOMMUNER.map(kommun)))];
  });
  const changed = (property: (original: JsonObject, mutation: Mutation) => void): void =>
    fc.assert(
      fc.property(fc.nat({ max: KOMMUNER.length }), mutation, (i, mutation) => property(files[i]!, mutation)),
      { numRuns: RUNS },
    );

  it('any value at all, gives an object and problems that are whole', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const inFile = fc.dictionary(key, anything).map((more) => ({ ...minimal, ...more }));
    fc.assert(
      fc.property(fc.oneof(anything, inFile), (value) => {
        const { content, problems } = readContent(value);
        expectWhole(problems);
        if (content === undefined) expect(problems).to.have.length(1);
        checkContent(value);
      }),
      { numRuns: RUNS },
    );
  });

  it('any JSON value, says what is wrong at places that are there', () => {
    fc.assert(
      fc.property(parsed, (value) => {
        const before = JSON.stringify(value);
        const { content, problems } = readContent(value);
        expectWhole(problems);
        for (const { pointer } of problems) expect(leadsSomewhere(value, pointer), pointer).to.equal(true);
        if (content) expect(Object.getPrototypeOf(content)).to.equal(Object.prototype);
        expect(JSON.stringify(value), 'what was given').to.equal(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('a sound file changed at one place, loses only what the change has touched', () => {
    changed((original, mutation) => {
      const result = mutate(original, mutation);
      const { content, problems } = readContent(result.file);
      expectWhole(problems);
      const version = JSON.stringify(result.file['samsyn'] ?? null);
      if (!/^"\d+\.\d+"$/.test(version) || version.startsWith('"1.'))
        expect(firstLost(original, result, content)).to.equal(undefined);
      else expect(content).to.equal(undefined);
    });
  });

  it('what it has read, finds no error and gives the same', () => {
    const again = (value: Json): void => {
      const { content } = readContent(value);
      if (!content) return;
      const second = readContent(content);
      expect(second.problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      // Chai's comparison is slow, and nearly always there is nothing for it to find.
      if (JSON.stringify(second.content) !== JSON.stringify(content))
        expect(second.content).to.deep.equal(content);
    };
    fc.assert(fc.property(parsed, again), { numRuns: RUNS });
    changed((original, mutation) => again(mutate(original, mutation).file));
  });
});

describe('checkContent', function () {
  this.timeout(180_000);
  const verdicts = { sound: 0, flawed: 0, unsound: 0 };

  /** What its verdict promises of the reading. */
  function expectAgreement(value: Json): void {
    const verdict = checkContent(value);
    verdicts[verdict]++;
    const { content, problems } = readContent(value);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (verdict !== 'unsound')
      expect(
        errors.map(({ code, pointer }) => [code, pointer]),
        verdict,
      ).to.deep.equal([]);
    // A first look does not look into texts, nor for what is sound and hardly meant.
    const seen = problems.filter(({ code }) => !/^(?:markdown|near|odd|own|bare)-/.test(code));
    if (verdict === 'sound') expect(seen).to.deep.equal([]);
    if (problems.length === 0 && content?.samsyn === '1.0') expect(verdict).to.equal('sound');
  }

  it('agrees with readContent about any JSON value', () => {
    fc.assert(fc.property(parsed, expectAgreement), { numRuns: RUNS });
  });

  it('agrees with readContent about any sound file changed at one place', async () => {
    const files = [minimal, everything(), ...(await Promise.all(KOMMUNER.map(kommun)))];
    fc.assert(
      fc.property(fc.constantFrom<JsonObject>(...files), mutation, (file, change) =>
        expectAgreement(mutate(file, change).file),
      ),
      { numRuns: RUNS },
    );
    for (const [verdict, times] of Object.entries(verdicts)) expect(times, verdict).to.be.above(30);
  });
});
