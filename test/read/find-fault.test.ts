import { expect } from 'chai';
import fc from 'fast-check';
import { findFault } from '../../src/read/json/find-fault.js';
import { problemOf } from '../../src/read/problem-of.js';
import { offsetsIn, textPlaces } from '../../src/read/text-places.js';
import { everything, kommun, KOMMUNER } from './samples.js';

const isSound = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const lineOf = (text: string, offset: number): number => textPlaces(text)(offset).line;
const told = (text: string): string =>
  problemOf({ pointer: '', severity: 'error', code: 'not-json', details: { text } }).message.sv;

/** One sign of a sound text is damaged: what a person does to it, and where it can be done. */
const DAMAGE: Readonly<Record<string, (text: string, pick: number) => readonly [string, number]>> = {
  'a comma taken out': (text, pick) => takenOut(text, /,(?=\s)/g, pick),
  'a comma put in before a bracket': (text, pick) => putBefore(text, /\s*[}\]]/g, pick, ','),
  'a quotation mark taken out': (text, pick) => takenOut(text, /"/g, pick),
  'a quotation mark put into a text': (text, pick) => putBefore(text, /(?<=\p{L})\p{L}/gu, pick, '"'),
  'a line break put into a text': (text, pick) => putBefore(text, /(?<=\p{L}) \p{L}/gu, pick, '\n'),
  'a curly quotation mark for a straight one': (text, pick) => putFor(text, /"/g, pick, '”'),
  'a bracket taken out': (text, pick) => takenOut(text, /[{}[\]]/g, pick),
};

/** Where the text has a match, one of all. */
function placeIn(text: string, where: RegExp, pick: number): number {
  const places = [...text.matchAll(where)].map(({ index }) => index);
  return places[pick % places.length]!;
}
function takenOut(text: string, where: RegExp, pick: number): readonly [string, number] {
  return putFor(text, where, pick, '');
}
function putBefore(text: string, where: RegExp, pick: number, sign: string): readonly [string, number] {
  const at = placeIn(text, where, pick);
  return [text.slice(0, at) + sign + text.slice(at), at];
}
function putFor(text: string, where: RegExp, pick: number, sign: string): readonly [string, number] {
  const at = placeIn(text, where, pick);
  return [text.slice(0, at) + sign + text.slice(at + 1), at];
}

/** What a message says that has put no value in its place. */
const SLIP = /undefined|NaN/;

describe('the fault of a text that is not JSON', function () {
  this.timeout(180_000);
  let texts: readonly string[];
  before(async () => {
    const files = [everything(), ...(await Promise.all(KOMMUNER.map(kommun)))];
    texts = files.map((file) => JSON.stringify(file, undefined, 2));
  });

  it('is none in sound files, in whatever form they are written', () => {
    for (const text of texts) {
      expect(findFault(text)).to.equal(undefined);
      expect(findFault(JSON.stringify(JSON.parse(text)))).to.equal(undefined);
    }
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        expect(findFault(JSON.stringify(JSON.parse(json), undefined, indent))).to.equal(undefined);
      }),
    );
  });

  for (const [what, damage] of Object.entries(DAMAGE))
    it(`is found within a line of ${what}`, () => {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), (file, pick) => {
          const text = texts[file % texts.length]!;
          const [damaged, at] = damage(text, pick);
          if (isSound(damaged)) return;
          const fault = findFault(damaged);
          expect(fault, damaged.slice(at - 40, at + 40)).to.not.equal(undefined);
          const away = Math.abs(lineOf(damaged, fault!.offset) - lineOf(damaged, at));
          const seen = `${fault!.name} at …${damaged.slice(fault!.offset - 20, fault!.offset + 20)}…`;
          expect(away, `${seen}, damaged: …${damaged.slice(at - 80, at + 80)}…`).to.be.at.most(1);
        }),
        { numRuns: 1000 },
      );
    });

  it('is found wherever the engine finds one, and never throws', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        ' ',
        '//',
        '/*',
        '”',
        "'",
        '-',
        '.',
        '0',
        '1e',
        'true',
      ],
      ...['"a"', '"a":', 'nul', '\t', '\u00a0', '\u0000', '\ud800', '<', '=', ';'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findFault(text) === undefined, JSON.stringify(text)).to.equal(isSound(text));
        // What stands in the text is quoted.
        if (!isSound(text) && !SLIP.test(text)) expect(told(text)).to.not.match(SLIP);
      }),
      { numRuns: 5000 },
    );
  });

  /** A megabyte of nothing but faults, or of what makes a careless reader go back and forth. */
  const MEGABYTE: Readonly<Record<string, string>> = {
    'opening brackets': '[',
    'opening objects': '{"a":',
    'closing brackets': ']',
    commas: ',',
    'quotation marks': '"',
    'curly quotation marks': '”',
    backslashes: '\\',
    'texts without commas': '"a" ',
    'keys without values': '"a":',
    'line breaks': '\n',
    'lines that break in a text': '"a\n',
    comments: '/*',
    words: 'ja ',
    spaces: ' ',
  };
  for (const [what, piece] of Object.entries(MEGABYTE))
    it(`is found in a time that does not grow with the square of the size, in ${what}`, () => {
      const text = (bytes: number): string => `{"a": [${piece.repeat(bytes / piece.length)}`;
      const time = (bytes: number): number => {
        const long = text(bytes);
        const start = performance.now();
        expect(told(long).length).to.be.below(2000);
        return performance.now() - start;
      };
      const short = Math.min(time(125_000), time(125_000));
      // Eight times as long takes eight times as long, and with the square 64 times; a busy machine takes its own.
      expect(Math.min(time(1_000_000), time(1_000_000))).to.be.below(24 * short + 400);
    });
});

describe('where a value stands in a text', () => {
  it('is where it begins, by line and column from 1', () => {
    const text = '{\r\n  "a/b": [1,\r\n    {"c~": "å"}]}';
    const found = offsetsIn(text, ['/a~1b/1/c~0', '/a~1b/1', '']);
    const place = textPlaces(text);
    expect(place(found.get('/a~1b/1/c~0')!.value)).to.deep.equal({ line: 3, column: 12 });
    expect(place(found.get('/a~1b/1/c~0')!.key)).to.deep.equal({ line: 3, column: 6 });
    expect(place(found.get('/a~1b/1')!.value)).to.deep.equal({ line: 3, column: 5 });
    expect(place(found.get('')!.value)).to.deep.equal({ line: 1, column: 1 });
  });

  it('is the last of a name that stands twice, which is the one that counts', () => {
    const text = '{"a": {"b": 1},\n"a": {"b": 2}}';
    expect(text[offsetsIn(text, ['/a/b']).get('/a/b')!.value]).to.equal('2');
  });

  it('is found however deep it stands', () => {
    const depth = 100_000;
    const text = '['.repeat(depth) + ']'.repeat(depth);
    expect(offsetsIn(text, ['/0/0']).get('/0/0')?.value).to.equal(2);
  });

  it('is that of the value, of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const pointers = new Map<string, unknown>();
        const collect = (one: unknown, pointer: string): void => {
          pointers.set(pointer, one);
          if (typeof one !== 'object' || one === null) return;
          for (const [key, below] of Object.entries(one))
            collect(below, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        };
        const parsed = JSON.parse(JSON.stringify(value)) as unknown;
        collect(parsed, '');
        const text = JSON.stringify(value, undefined, indent);
        const found = offsetsIn(text, pointers.keys());
        for (const [pointer, one] of pointers)
          expect(
            text.startsWith(JSON.stringify(one, undefined, 0).slice(0, 1), found.get(pointer)?.value),
          ).to.equal(true);
      }),
    );
  });
});
