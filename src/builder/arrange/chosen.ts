import { isBodyText } from './merge-pieces.js';
import { isPieceEntry, type SourceEntry } from './source-entries.js';

/** The pieces that the editor has ticked; immutable. */
export class Chosen {
  readonly keys: ReadonlySet<string>;
  readonly #last: string | undefined;

  constructor(keys: ReadonlySet<string> = new Set(), last?: string) {
    this.keys = keys;
    this.#last = last;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** Ticks a piece or not, and with a range all from the one that was ticked before. */
  picked(key: string, isOn: boolean, isRange: boolean, entries: readonly SourceEntry[]): Chosen {
    const keys = new Set(this.keys);
    const ends = [this.#last, key].map((one) => entries.findIndex((entry) => entry.key === one));
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    const range = isRange && from >= 0 ? entries.slice(from, to + 1) : entries.slice(ends[1], ends[1]! + 1);
    for (const entry of range.filter(canChoose))
      if (isOn) keys.add(entry.key);
      else keys.delete(entry.key);
    return new Chosen(keys, key);
  }

  /** Ticks some more. */
  with(keys: readonly string[], entries: readonly SourceEntry[]): Chosen {
    const added = entries.filter((entry) => keys.includes(entry.key) && canChoose(entry));
    return new Chosen(new Set([...this.keys, ...added.map(({ key }) => key)]), keys.at(-1));
  }

  /** Ids of the ticked pieces, as they stand in the document. */
  inOrder(entries: readonly SourceEntry[]): readonly string[] {
    return entries.filter(({ key }) => this.has(key)).map(({ key }) => key);
  }

  /** Whether the ticked pieces are texts that follow on each other. */
  canMerge(entries: readonly SourceEntry[]): boolean {
    const pieces = entries.filter(isPieceEntry);
    const from = pieces.findIndex(({ key }) => this.has(key));
    const run = pieces.slice(from, from + this.keys.size);
    return this.keys.size > 1 && run.every(({ key, piece }) => this.has(key) && isBodyText(piece));
  }
}

const canChoose = (entry: SourceEntry): boolean => isPieceEntry(entry) && entry.piece.kind !== 'note';
