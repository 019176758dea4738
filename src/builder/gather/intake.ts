import type { Wording } from '../language.js';
import type { Workspace } from '../model/workspace.js';
import type { Trouble } from './open-content.js';
import { takeIn, type Parcel, type TakeOptions } from './take-in.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';

/** What is being read. */
export interface Reading {
  readonly words: Wording;
  /** From 0 to 1; undefined while nobody can tell. */
  readonly done?: number;
}

/** Gives what is to be read, or why it cannot be. */
export type Giver = (signal: AbortSignal) => Parcel | Trouble | Promise<Parcel | Trouble>;

/** Reads one document at a time, and can be stopped. */
export class Intake {
  /** Undefined while nothing is read. */
  reading: Reading | undefined;
  /** Why the last one could not be read. */
  trouble: Wording | undefined;
  readonly #changed: () => void;
  #stop: AbortController | undefined;

  /** @param changed - Called when it has come further. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  stop(): void {
    this.#stop?.abort();
  }

  /**
   * Reads a document; one that is being read is given up.
   *
   * @param words - What is being done, in words.
   * @returns Undefined where it came to nothing; `trouble` then says why.
   */
  async take(words: Wording, give: Giver): Promise<Workspace | undefined> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    const isLatest = (): boolean => this.#stop === stop;
    this.#tell({ words });
    let trouble: Wording;
    try {
      const progress = (done: number): void => {
        if (isLatest()) this.#tell({ words, done });
      };
      const taken = await Promise.race([read(give, { progress, signal }), stopped(signal)]);
      if (!('trouble' in taken)) {
        this.#tell(undefined);
        return taken;
      }
      trouble = taken.trouble;
    } catch {
      trouble = signal.aborted ? WORDS.stopped : WORDS.died;
    }
    if (isLatest()) this.#tell(undefined, trouble);
    return undefined;
  }

  #tell(reading: Reading | undefined, trouble?: Wording): void {
    this.reading = reading;
    this.trouble = trouble;
    this.#changed();
  }
}

async function read(give: Giver, options: TakeOptions): Promise<Workspace | Trouble> {
  const parcel = await give(options.signal);
  options.signal.throwIfAborted();
  return 'trouble' in parcel ? parcel : takeIn(parcel, options);
}

/** Rejects when it is stopped, also while a slow disk is waited for. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Stopped.', 'AbortError')));
  });
