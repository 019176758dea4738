import type { FindingList, Key, Place } from './finding-list.js';
import { refersById } from '../format/forms.js';
import { isObject } from '../format/json.js';
import { isOneLetterFrom, nearest } from './did-you-mean.js';

/** Nearest names that are sought in one file; after that, only those already found are told. */
const MOST_NAMES_SOUGHT = 10;
/** How many pairs of names are compared, to find names that are all but an actor's. */
const MOST_PAIRS_COMPARED = 100_000;
/** Shorter names than this are too often one letter from another; longer ones nobody has mistyped. */
const [SHORTEST, LONGEST] = [4, 100];

/** A reference to an id, and where it stands. */
interface Reference {
  readonly above: Place;
  readonly key: Key;
  readonly id: string;
  readonly refers: string;
}

/** The ids and references of one file, and what comes near to a misspelt name. */
export class References {
  /** Which list the entry with an id stands in: `tillhorighet` → `goals`. */
  readonly #lists = new Map<string, string>();
  readonly #ids: string[] = [];
  /** What actors are called, beside their ids. */
  readonly #names = new Set<string>();
  readonly #references: Reference[] = [];
  readonly #sought = new Map<string, string | undefined>();
  readonly #near = new Map<string, string | undefined>();
  #actors: readonly string[] | undefined;
  #pairs = MOST_PAIRS_COMPARED;

  /** How many ids and references there are. */
  get length(): readonly [ids: number, references: number] {
    return [this.#ids.length, this.#references.length];
  }

  /** Takes down an id; false if an earlier entry has it. */
  define(id: string, list: string): boolean {
    if (this.#lists.has(id)) return false;
    this.#lists.set(id, list);
    this.#ids.push(id);
    return true;
  }

  /** Takes down what an actor is called: a text, in one language or several. */
  name(text: unknown): void {
    if (typeof text === 'string') this.#names.add(text);
    else if (isObject(text))
      for (const one of Object.values(text)) if (typeof one === 'string') this.#names.add(one);
  }

  refer(reference: Reference): void {
    this.#references.push(reference);
  }

  /** Forgets what came after so many ids and references. */
  forget(ids: number, references: number): void {
    this.#references.length = references;
    for (const id of this.#ids.splice(ids)) this.#lists.delete(id);
  }

  /**
   * Says which references lead nowhere.
   *
   * @param isPart - Whether the file has a part of that name.
   */
  check(found: FindingList, isPart: (name: string) => boolean): void {
    for (const reference of this.#references) {
      const { id, refers } = reference;
      const list = this.#lists.get(id);
      const leads =
        refers === 'outline'
          ? list !== undefined || isPart(id)
          : list === refers || (refers === 'actors' && !refersById(id));
      if (!leads) this.#tell(found, reference);
      else if (list !== refers && refers === 'actors') this.#tellIfNear(found, reference);
    }
  }

  /** Words in the place of an actor may be any, unless they are all but an actor's id or name. */
  #tellIfNear(found: FindingList, reference: Reference): void {
    const { id } = reference;
    if (this.#names.has(id) || id.length > LONGEST) return;
    if (!this.#near.has(id)) this.#near.set(id, this.#nearActor(id));
    const near = this.#near.get(id);
    if (near !== undefined)
      found.add('warning', 'near-reference', reference, undefined, { id, nearest: near });
  }

  #nearActor(words: string): string | undefined {
    this.#actors ??= [...this.#ids.filter((id) => this.#lists.get(id) === 'actors'), ...this.#names];
    const said = words.toLowerCase();
    for (const actor of this.#actors) {
      if (--this.#pairs < 0) return undefined;
      const name = actor.toLowerCase();
      if (said === name || (said.length >= SHORTEST && isOneLetterFrom(said, name))) return actor;
    }
    return undefined;
  }

  #tell(found: FindingList, reference: Reference): void {
    const { id } = reference;
    found.add('warning', 'dangling-reference', reference, undefined, () => ({
      id,
      nearest: this.nearest(id, this.#ids),
    }));
  }

  /**
   * Seeks the known name nearest to a misspelt one, for the first few that are misspelt.
   *
   * @param of - What the known names are names of.
   */
  nearest(word: string, known: Iterable<string>, of = ''): string | undefined {
    const name = `${of} ${word}`;
    if (!this.#sought.has(name) && this.#sought.size < MOST_NAMES_SOUGHT)
      this.#sought.set(name, nearest(word, known));
    return this.#sought.get(name);
  }
}
