import type { GenericSchema } from 'valibot';
import * as schema from '../../src/format/schema.js';
import { globalGoalNames } from '../../src/locale/global-goal-names.js';

/*
 * Content files that say something in every field of the format, made by walking the format's one definition:
 * a field that is added to it is in them at once. What stands in a field stands nowhere else in the file.
 */

/** How a field may be written: a bare value (`"2021"`), or with the source's words (`{ "date": …, "text": … }`). */
export type Form = 'bare' | 'worded';

/** What a reader is to meet of a field. */
export interface Sign {
  /** The field, `goals[].figure.alt`. */
  readonly field: string;
  /** Its JSON Pointer in the file. */
  readonly pointer: string;
  /** Any of these tells that the field has reached the page. */
  readonly marks: readonly string[];
}

/** A file, and what is to be met of it. */
export interface Filled {
  readonly content: Record<string, unknown>;
  readonly signs: readonly Sign[];
}

/** What is read of a Valibot schema: Valibot's own, documented, object form. */
interface Node extends GenericSchema {
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (Node | string)[];
  readonly getter?: (input: unknown) => Node;
  readonly pipe?: readonly { readonly message?: string; readonly metadata?: { readonly refers?: string } }[];
}

/** How deep entries of a kind stand in one another. */
const DEPTH = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UNSAID = Symbol('unsaid');
const globalGoals = globalGoalNames['sv']!;

/** What a file is to be like. */
export interface Wanted {
  readonly form: Form;
  /** How many entries each list has. */
  readonly count: number;
  /** The one field that is filled, with what it cannot be without; all are where it is left out. */
  readonly only?: string | undefined;
  /** Which of its words a field takes that has a list to choose from; it begins anew after the last. */
  readonly choice?: number;
}

/** Makes a file with something in every field, or in one. */
export function filled({ form, count, only, choice = 0 }: Wanted): Filled {
  const signs: Sign[] = [];
  let [words, dates, numbers, goals] = [0, 0, 0, 0];
  const content = value(schema.content as unknown as Node, '', '', [], false);
  return { content: content as Record<string, unknown>, signs };

  function value(
    node: Node,
    field: string,
    pointer: string,
    lazies: readonly Node[],
    needed: boolean,
  ): unknown {
    const asked =
      only === undefined || only === field || only.startsWith(`${field}.`) || only.startsWith(`${field}[`);
    if (field && !asked && !needed) return UNSAID;
    const sign = (written: unknown, ...marks: string[]): unknown => {
      if (only === undefined || only === field) signs.push({ field, pointer, marks });
      return written;
    };
    if (node === (schema.text as unknown)) {
      const word = wordOf(words++);
      // Within a sentence, or at its beginning.
      return sign(word, word, `Q${word.slice(1)}`);
    }
    switch (node.type) {
      case 'optional':
      case 'nullish':
        return value(node.wrapped!, field, pointer, lazies, needed);
      case 'lazy': {
        const inner = node.getter!(undefined);
        return lazies.filter((one) => one === inner).length + 1 < DEPTH
          ? value(inner, field, pointer, [...lazies, inner], needed)
          : UNSAID;
      }
      case 'array': {
        const items = Array.from({ length: count }, (_, i) =>
          value(node.item!, `${field}[]`, `${pointer}/${i}`, lazies, true),
        ).filter((item) => item !== UNSAID);
        return items.length ? items : UNSAID;
      }
      case 'union': {
        const options = node.options as readonly Node[];
        const objects = options.filter(({ type }) => type === 'object');
        const bare = options.find((option) => !objects.includes(option))!;
        const within = only !== undefined && only !== field;
        const chosen =
          (within && needed && !asked) || !objects.length || (form === 'bare' && !within)
            ? bare
            : objects[0]!;
        return value(chosen, field, pointer, lazies, needed);
      }
      case 'picklist':
        return node.options![choice % node.options!.length];
      case 'object': {
        const entries = Object.entries(node.entries!).map(
          ([key, inner]) =>
            [
              key,
              value(
                inner,
                field ? `${field}.${key}` : key,
                `${pointer}/${key}`,
                lazies,
                !/^(?:optional|nullish)$/.test(inner.type),
              ),
            ] as const,
        );
        const said = entries.filter(([, inner]) => inner !== UNSAID);
        // An entry of a list says something, or is none.
        if (!said.length) return needed ? { [firstText(node)]: wordOf(words++) } : UNSAID;
        return Object.fromEntries(said);
      }
      case 'boolean':
        return true;
      case 'number': {
        if (node.pipe?.some(({ message }) => message === 'sdg')) {
          const number = (goals++ % 17) + 1;
          return sign(number, globalGoals[number as 1]);
        }
        const number = 20_001 + numbers++;
        return sign(number, String(number), new Intl.NumberFormat('sv').format(number));
      }
      default:
        return leaf(node, field, pointer, sign);
    }
  }

  function leaf(
    node: Node,
    field: string,
    pointer: string,
    sign: (written: unknown, ...marks: string[]) => unknown,
  ): unknown {
    const refers = node.pipe?.find(({ metadata }) => metadata?.refers)?.metadata?.refers;
    const check = node.pipe?.find(({ message }) => message)?.message;
    const word = wordOf(words++);
    // Words of its own, but for goals, which are named by their ids alone.
    if (refers === 'goals') return 'goals-0';
    if (refers === 'outline') return UNSAID;
    if (refers === 'actors' && form === 'worded' && only === undefined)
      return `actors-${/(\d+)\/actor$/.exec(pointer)?.[1] ?? 0}`;
    switch (check) {
      case 'version':
        return '1.1';
      case 'sdgTarget': {
        const target = `${(goals++ % 17) + 1}.${numbers++ % 99}`;
        return sign(target, target);
      }
      case 'kommunkod':
        return sign('1499', '1499');
      case 'language':
        return field === 'language' ? 'sv' : 'en';
      case 'id':
        // An id alone is no entry.
        return only === undefined ? sign(idOf(pointer), `#${idOf(pointer)}`) : UNSAID;
      case 'date': {
        const year = String(1500 + dates++);
        return sign(`${year}-06-14`, year);
      }
      case 'address':
        return sign(`https://exempel.se/${word}`, word);
      default:
        return field === '$schema' ? UNSAID : sign(word, word);
    }
  }
}

/** The id of the entry that a pointer to its id leads to: `/goals/0/id` is in `goals-0`. */
const idOf = (pointer: string): string => pointer.slice(1, -'/id'.length).replaceAll('/', '-').toLowerCase();

/** The first key of an entry that holds a text. */
const firstText = ({ entries = {} }: Node): string =>
  Object.entries(entries).find(([, { wrapped }]) => wrapped === (schema.text as unknown))![0];

/** A word that no language has, and that is two letters from any other: "qxbaaaabzq". */
function wordOf(number: number): string {
  const digits = [Math.floor(number / 676) % 26, Math.floor(number / 26) % 26, number % 26];
  const letters = digits.map((digit) => LETTERS[digit]);
  return `qx${[...letters, ...letters.reverse()].join('')}zq`;
}

/** All fields that say something to a reader, each with the form that it is in. */
export function fields(): readonly (readonly [field: string, form: Form])[] {
  const found = new Map<string, Form>();
  for (const form of ['bare', 'worded'] as const)
    for (const { field } of filled({ form, count: 1 }).signs) if (!found.has(field)) found.set(field, form);
  return [...found];
}

/** The fields of which something has not reached a page. */
export function lost(page: string, signs: readonly Sign[]): readonly string[] {
  const gone = signs.filter(({ marks }) => !marks.some((mark) => page.includes(mark)));
  return [...new Set(gone.map(({ field }) => field))];
}
