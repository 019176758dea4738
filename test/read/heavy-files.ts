import { LIMITS } from '../../src/format/limits.js';
import { minimal, type Json, type JsonObject } from './samples.js';

/** Two files of one shape and size: one without fault, and one with the same fault everywhere. */
export interface HeavyFile {
  readonly sound: JsonObject;
  readonly faulty: JsonObject;
}

const file = (more: JsonObject): JsonObject => ({ ...minimal, ...more });
const times = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const word = (i: number): string => `mal-${String(i).padStart(6, '0')}`;

/** A goal in a goal in a goal, as deep as the limit allows, with a value in the innermost. */
function deep(last: JsonObject): JsonObject {
  let goal: JsonObject = { title: 'inn', ...last };
  for (let level = 8; level < LIMITS.depth; level += 2) goal = { goals: [goal] };
  return file({ goals: [goal] });
}

/** As long a text as a file of the largest size can give to so many. */
const long = (count: number): number => Math.min(LIMITS.text, Math.floor(LIMITS.size / count) - 40);

/**
 * Files whose work would grow with the square of their size, if finding what is wrong compared everything with
 * everything, and files that are all fault. `n` is how many.
 */
export const HEAVY: Readonly<Record<string, (n: number) => HeavyFile>> = {
  'references with one letter wrong': (n) => {
    const made = (letter: string): JsonObject =>
      file({
        goals: times(n, (i) => ({ id: word(i), title: 'a' })),
        measures: times(n, (i) => ({ title: 'a', goals: [word(i).replace('l', letter)] })),
      });
    return { sound: made('l'), faulty: made('k') };
  },
  'unknown keys of one entry': (n) => {
    const keys = (start: string): JsonObject =>
      Object.fromEntries(times(n, (i) => [`${start}${word(i)}`, 1] as const));
    return { sound: file(keys('x-')), faulty: file(keys('y-')) };
  },
  'an unknown key in every entry': (n) => {
    const made = (key: string): JsonObject =>
      file({ goals: times(n, (i) => ({ title: 'a', [`${key}${i}`]: 'b' })) });
    return { sound: made('x-summar'), faulty: made('summary') };
  },
  'the same id everywhere': (n) => {
    const made = (id: (i: number) => string): JsonObject =>
      file({ goals: times(n, (i) => ({ id: id(i), title: 'a' })) });
    return { sound: made(word), faulty: made(() => word(0)) };
  },
  'entries that are left out, after many ids': (n) => {
    const made = (name: string): JsonObject =>
      file({
        goals: times(n, (i) => ({ id: word(i), title: 'a' })),
        actors: times(n, (i) => ({ id: `${word(i)}-a`, [name]: 'a' })),
      });
    return { sound: made('name'), faulty: made('short') };
  },
  'long ids with one letter wrong': (n) => {
    const id = (i: number, letter: string): string =>
      letter + 'a'.repeat(long(2 * n) - 8) + String(i).padStart(6, '0') + letter;
    const made = (letter: string): JsonObject =>
      file({
        goals: times(n, (i) => ({ id: id(i, 'b'), title: 'a' })),
        measures: [{ title: 'a', goals: times(n, (i) => id(i, letter)) }],
      });
    return { sound: made('b'), faulty: made('c') };
  },
  'references far down': (n) => {
    const made = (goal: string): JsonObject =>
      deep({ goals: [{ id: 'mal', title: 'a', responsible: times(n, () => goal) }] });
    return { sound: made('mala'), faulty: made('ma-la') };
  },
  'languages that are none': (n) => {
    const tag = (i: number): string =>
      word(i)
        .slice(4)
        .replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!);
    const made = (start: string): JsonObject =>
      file({ summary: Object.fromEntries(times(n, (i) => [`${i ? start : 'sv-'}${tag(i)}`, 'a'] as const)) });
    return { sound: made('sv-'), faulty: made('sv_') };
  },
  'words that are no choice': (n) => {
    const made = (state: string): JsonObject =>
      file({ goals: [{ title: 'a', responsible: times(n, () => ({ actor: 'alla', state })) }] });
    return { sound: made('yes'), faulty: made('yess') };
  },
  'entries with nothing in them': (n) => {
    const made = (goal: JsonObject): JsonObject => file({ goals: times(n, () => ({ ...goal })) });
    return { sound: made({ title: '' }), faulty: made({ 'x-a': '' }) };
  },
  'values of another type': (n) => {
    const made = (aim: Json): JsonObject => file({ goals: times(n, () => ({ title: 'a', aims: [aim] })) });
    return { sound: made('1'), faulty: made(1) };
  },
  'addresses that are scripts': (n) => {
    const made = (url: string): JsonObject =>
      file({ documents: times(n, (i) => ({ title: 'a', url: `${url}:${i}` })) });
    return { sound: made('https'), faulty: made('jsscr') };
  },
  'faults far down': (n) => {
    const made = (aim: Json): JsonObject => deep({ aims: times(n, () => aim) });
    return { sound: made('1'), faulty: made(1) };
  },
};
