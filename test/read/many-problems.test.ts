import { expect } from 'chai';
import fc from 'fast-check';
import { checkContent } from '../../src/read/fast-check.js';
import { LIMITS } from '../../src/format/limits.js';
import type { Problem } from '../../src/read/problems.js';
import { problemOf, readContent } from '../../src/read/read-content.js';
import { siftContent } from '../../src/read/parse.js';
import { tellConsole } from '../../src/widgets/base/widget-problems.js';
import { HEAVY } from './heavy-files.js';
import { minimal, type JsonObject } from './samples.js';

const file = (more: JsonObject): JsonObject => ({ ...minimal, ...more });
const last = (problems: readonly Problem[]): Problem => problems.at(-1)!;

/** The longest message that a problem may have, whatever stands in the file. */
const LONGEST_MESSAGE = 6000;

describe('a file full of faults', function () {
  this.timeout(120_000);
  for (const [what, make] of Object.entries(HEAVY)) {
    it(`has a hundred problems in words, and the number of the others, with ${what}`, () => {
      const { sound, faulty } = make(300);
      expect(checkContent(sound)).to.be.oneOf(['sound']);
      expect(readContent(sound).problems).to.deep.equal([]);
      const { problems } = readContent(faulty);
      expect(problems).to.have.length(LIMITS.problems + 1);
      const all = siftContent(faulty, Infinity).findings;
      const { code, pointer, details, message } = last(problems);
      expect({ code, pointer }).to.deep.equal({ code: 'limit-problems', pointer: '' });
      expect(details).to.deep.equal({
        limit: LIMITS.problems,
        more: all.length - LIMITS.problems,
        total: all.length,
      });
      expect(message.sv).to.include(`och ${all.length - LIMITS.problems} till`);
      expect(message.en).to.include(`and ${all.length - LIMITS.problems} more`);
    });

    it(`is read in a time that does not grow with the square of its size, with ${what}`, () => {
      const { sound, faulty } = make(4000);
      const best = (read: () => unknown): number =>
        Math.min(
          ...Array.from({ length: 4 }, () => {
            const start = performance.now();
            read();
            return performance.now() - start;
          }),
        );
      const check = best(() => checkContent(sound));
      // The bench holds it to four times; here it is a busy machine's time, and that of a coarse clock.
      expect(best(() => readContent(faulty))).to.be.below(10 * check + 60);
    });
  }

  it('names the nearest id of the first ten that are misspelt', () => {
    const { problems } = readContent(HEAVY['references with one letter wrong']!(200).faulty);
    const told = problems.map(({ details }) => details?.['nearest']);
    expect(told.slice(0, 10)).to.deep.equal(Array.from({ length: 10 }, (_, i) => `mal-00000${i}`));
    expect(told.slice(10).every((name) => name === undefined)).to.equal(true);
  });

  it('is told of the same misspelt key wherever it stands', () => {
    const goals = Array.from({ length: 50 }, () => ({ title: 'a', sumary: 'b' }));
    const { problems } = readContent(file({ goals }));
    expect(problems.map(({ details }) => details?.['nearest'])).to.deep.equal(goals.map(() => 'summary'));
  });

  it('has its errors told of before its warnings, in the file’s order', () => {
    const unknown = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, 1] as const));
    const { problems } = readContent({ ...unknown, ...file({ summary: 1, vision: [] }) });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ pointer }) => pointer)).to.deep.equal(['/summary', '/vision']);
    expect(problems).to.have.length(LIMITS.problems + 1);
    expect(last(problems)).to.include({ severity: 'warning' });
    expect(problems[0]!.pointer).to.equal('/k0');
  });

  it('says that there are errors among those not told of', () => {
    const { problems } = readContent(file({ audience: Array.from({ length: 101 }, (_, i) => i) }));
    expect(last(problems)).to.include({ code: 'limit-problems', severity: 'error' });
    expect(last(problems).message.sv).to.include('och 1 till');
  });

  it('has exactly a hundred problems told of without a word more', () => {
    const { problems } = readContent(file({ audience: Array.from({ length: 100 }, (_, i) => i) }));
    expect(problems).to.have.length(100);
    expect(last(problems).code).to.equal('wrong-type');
  });

  it('keeps its last sound goal', () => {
    const faulty = Array.from({ length: 1000 }, () => ({ aims: [], title: 1 }));
    const { content } = readContent(file({ goals: [...faulty, { id: 'sist', title: 'Sist' }] }));
    expect(content?.goals?.at(-1)).to.deep.equal({ id: 'sist', title: 'Sist' });
  });

  it('says no more to the console than a person can scroll through', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [`${'k'.repeat(100)}${i}`, 1] as const),
    );
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void said.push(text);
    try {
      const { problems } = readContent(file({ ...keys, ['l'.repeat(1_000_000)]: 1 }));
      tellConsole(document.createElement('p'), problems, true);
      tellConsole(
        document.createElement('p'),
        readContent(file({ ['l'.repeat(1_000_000)]: 1 })).problems,
        true,
      );
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(2);
    expect(said[0]!.length).to.be.below(100_000);
    expect(said[0]).to.include('och 49901 till');
    expect(said[1]!.length).to.be.below(3000);
  });
});

describe('a problem’s words', () => {
  const QUOTED: Readonly<Record<string, readonly [key: string, quoted: string]>> = {
    'a million letters': ['k'.repeat(1_000_000), `”${'k'.repeat(300)}…”`],
    'a line end': ['a\n• /goals', '”a\\u{a}• /goals”'],
    'a terminal’s own sign': ['a\u001b[2J', '”a\\u{1b}[2J”'],
    NUL: ['a\0', '”a\\u{0}”'],
    'a sign that turns the line around': ['a\u202eb', '”a\\u{202e}b”'],
    'half a character': ['a\ud83d', '”a\\u{d83d}”'],
    'a Cyrillic letter among Latin ones': ['go\u0430ls', '”go\\u{430}ls”'],
    'Swedish letters': ['färgsättning', '”färgsättning”'],
    'a word that is all Cyrillic': ['цели', '”цели”'],
    'a whole character at the cut': ['k'.repeat(299) + '😀', `”${'k'.repeat(299)}…”`],
  };
  for (const [what, [key, quoted]] of Object.entries(QUOTED))
    it(`quote ${what} as ${quoted.length > 40 ? 'its beginning' : quoted}`, () => {
      const { problems } = readContent(file({ [key]: 1 }));
      expect(problems[0]!.message.sv).to.include(`Nyckeln ${quoted} finns inte`);
    });

  it('are bounded, of any finding and whatever it quotes', () => {
    const long = fc
      .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat({ max: 40_000 }))
      .map(([piece, times]) => piece.repeat(times));
    fc.assert(
      fc.property(long, (word) => {
        const files = [
          file({
            [word]: 1,
            owner: `${word}-a`,
            summary: { sv: 'a', [word]: 1 },
            updated: word,
            samsyn: word,
          }),
          file({ goals: [{ id: word, title: 'a' }], outline: [word], kind: { [word]: word } }),
        ];
        const found = files.flatMap((one) => [...readContent(one).problems]);
        for (const code of ['not-json', 'not-found', 'no-such-item', 'wrong-address', 'redirected'] as const)
          found.push(
            problemOf({
              pointer: '',
              severity: 'error',
              code,
              details: { reason: word, url: word, id: word, ids: `${word} a`, to: word },
            }),
          );
        for (const { message, details } of found) {
          expect(message.sv.length + message.en.length).to.be.below(2 * LONGEST_MESSAGE);
          for (const detail of Object.values(details ?? {}))
            expect(String(detail).length).to.be.below(LONGEST_MESSAGE);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not carry all ids of a file, but the one that was meant', () => {
    const details = { id: 'fritld', ids: 'framtid fritid' };
    const problem = problemOf({ pointer: '', severity: 'error', code: 'no-such-item', details });
    expect(problem.details).to.deep.equal({ id: 'fritld', nearest: 'fritid' });
    expect(problem.message.sv).to.include('Menade du ”fritid”?');
  });
});

describe('any file with many faults', () => {
  it('has a list of problems that is bounded, and its total', () => {
    const fault = fc.constantFrom<JsonObject>(
      { title: 1 },
      {},
      { titel: 'a' },
      { id: 'a', title: 'a' },
      { id: 'Å', title: 'a' },
      { title: 'a', responsible: ['a-b'] },
      { title: 'a', aims: [1, 2, { sv: 1, å: 'a' }] },
    );
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 400 }), (goals) => {
        const { problems, content } = readContent(file({ goals: structuredClone(goals) }));
        const all = siftContent(file({ goals }), Infinity);
        const total = all.findings.length;
        expect(all.count.error + all.count.warning).to.equal(total);
        expect(content).to.deep.equal(all.content);
        expect(problems.length).to.equal(Math.min(total, LIMITS.problems + 1));
        const words = last(problems);
        if (total > LIMITS.problems) expect(words.details).to.include({ total });
        const worst = (list: readonly { severity: string }[]): boolean =>
          list.some(({ severity }) => severity === 'error');
        expect(worst(problems)).to.equal(worst(all.findings));
      }),
      { numRuns: 100 },
    );
  });
});
