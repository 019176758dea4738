import { expect } from 'chai';
import { CHOICES } from '../../src/format/choices.js';
import { entries } from '../../src/format/entries.js';
import { exampleOf } from '../../src/read/example.js';
import { meaningsOf, termOf } from '../../src/read/key-names.js';
import { readContent } from '../../src/read/read-content.js';
import { spotsIn } from '../../src/read/spot.js';
import { everything, keysOf, type Json, type JsonObject } from './samples.js';

/** Where each key of each entry stands in a file that has them all: a pointer by `entry.key`. */
function placesOf(file: JsonObject): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const look = (value: Json, pointer: string): void => {
    const { entry, key } = spotsIn(file)(pointer);
    if (entry && key && pointer.endsWith(`/${key}`) && !places.has(`${entry}.${key}`))
      places.set(`${entry}.${key}`, pointer);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, below] of Object.entries(value))
      if (!name.startsWith('x-')) look(below, `${pointer}/${name.replaceAll('/', '~1')}`);
  };
  look(file, '');
  return places;
}

/** The file with another value at a place. */
function withAt(pointer: string, value: Json): JsonObject {
  const file = everything();
  const parts = pointer.slice(1).split('/');
  const holder = parts.slice(0, -1).reduce<Json>((one, part) => (one as JsonObject)[part]!, file);
  (holder as JsonObject)[parts.at(-1)!] = value;
  return file;
}

const KEYS = Object.keys(Object.fromEntries(entries)).flatMap((entry) =>
  [...keysOf(entry).keys()].map((key) => [entry, key] as const),
);
const places = placesOf(everything());

describe('every key of the format', () => {
  it('has a name in Swedish, and stands in the file that has all', () => {
    expect(KEYS.length).to.be.above(200);
    for (const [entry, key] of KEYS) {
      expect(termOf(entry, key), `${entry}.${key}`).to.match(/^[A-ZÅÄÖ][a-zåäöé -]+$/);
      expect([...places.keys()]).to.include(`${entry}.${key}`);
    }
  });

  it('has an example, in Swedish and in English, that is read without an error', () => {
    for (const [entry, key] of KEYS)
      for (const language of [0, 1] as const) {
        const example = exampleOf(entry, key, language);
        const { [key]: value } = JSON.parse(`{${example}}`) as JsonObject;
        const pointer = places.get(`${entry}.${key}`)!;
        const errors = readContent(withAt(pointer, value!)).problems.filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors, `${entry}: ${example}`).to.deep.equal([]);
      }
    expect(exampleOf('content', 'period', 0)).to.equal('"period": {"from": "2021", "to": "2025"}');
    expect(exampleOf('goal', 'title', 0)).to.equal('"title": "Tillhörighet"');
    expect(exampleOf('goal', 'title', 1)).to.equal('"title": "Belonging"');
  });

  it('has its example in what is said of a value of another kind', () => {
    for (const [entry, key] of KEYS) {
      const { item, choices } = entries.get(entry)!.keys.get(key)!;
      const pointer = places.get(`${entry}.${key}`)!;
      const { problems } = readContent(withAt(pointer, item ? 'ord' : []));
      const problem = problems.find((one) => one.pointer === pointer);
      expect(problem?.severity, `${entry}.${key}`).to.equal('error');
      const { sv, en } = problem!.message;
      expect(sv).to.include(`("${key}"): Här står ${item ? 'texten ”ord”' : 'en lista, [ … ]'}. `);
      if (choices) {
        for (const [word, meaning] of Object.entries(meaningsOf(entry, key)!))
          expect(sv).to.include(`"${word}" = ${meaning}`);
        continue;
      }
      expect(sv).to.include(exampleOf(entry, key, 0));
      expect(en).to.include(exampleOf(entry, key, 1));
      expect(sv).to.not.match(/objekt|undefined/);
    }
  });
});

describe('every word of the format’s own', () => {
  it('that is not Swedish has its meaning in Swedish', () => {
    const told = KEYS.flatMap(([entry, key]) => Object.keys(meaningsOf(entry, key) ?? {}));
    const own = [
      ...Object.entries(CHOICES).flatMap(([of, words]) => (of === 'documentKind' ? [] : [...words])),
      ...KEYS.flatMap(([entry, key]) => entries.get(entry)!.keys.get(key)!.choices ?? []),
    ];
    expect(new Set(told)).to.deep.equal(new Set(own));
  });
});
