import { pointTo } from '../format/json.js';
import { LIMITS } from '../format/limits.js';
import type { ContentCode, Finding, Severity } from './problems.js';

/** A place in a file: a key or a number in what stands at the place above; undefined is the file itself. */
export type Place = { readonly above: Place; readonly key: Key } | undefined;
/** A key of an object or a number in a list. */
export type Key = string | number;

/** Numbers of findings by severity. */
export type Count = Readonly<Record<Severity, number>>;

/** What a finding’s words need, or what works it out where the finding is told of. */
type Details = NonNullable<Finding['details']> | (() => Finding['details']);

/** A finding before its pointer and details are worked out. */
interface Note {
  readonly severity: Severity;
  readonly code: ContentCode;
  readonly place: Place;
  readonly details: Details | undefined;
  readonly order: number;
}

/**
 * Findings of one file. All is counted; of each severity the first `most` are kept, so that a file full of
 * faults costs no more than one with some.
 */
export class FindingList {
  readonly #most: number;
  readonly #count = { error: 0, warning: 0 };
  readonly #notes: Readonly<Record<Severity, Note[]>> = { error: [], warning: [] };

  constructor(most: number = LIMITS.problems) {
    this.#most = most;
  }

  get count(): Count {
    return this.#count;
  }

  /**
   * @param above - Where the object or list is that the fault stands in, and `key` where in that; without a key
   * it is that itself.
   * @param details - A function is asked only where the finding is told of, and in that order.
   */
  add(severity: Severity, code: ContentCode, above: Place, key?: Key, details?: Details): undefined {
    const order = ++this.#count[severity];
    if (order > this.#most) return;
    const place = key === undefined ? above : { above, key };
    this.#notes[severity].push({
      severity,
      code,
      place,
      details,
      order: order + this.#count[other(severity)],
    });
  }

  /**
   * The findings in the order they were made. Where there are too many, errors, which cost something, come before
   * warnings, and the last finding says how many more there are.
   */
  findings(): Finding[] {
    const { error, warning } = this.#notes;
    const told = [...error, ...warning].slice(0, this.#most).sort((a, b) => a.order - b.order);
    const pointerOf = pointers();
    const findings = told.map(({ severity, code, place, details }): Finding => {
      const more = typeof details === 'function' ? details() : details;
      return { pointer: pointerOf(place), severity, code, ...(more && { details: more }) };
    });
    const total = this.#count.error + this.#count.warning;
    const more = total - findings.length;
    if (more)
      findings.push({
        pointer: '',
        severity: this.#count.error > error.length ? 'error' : 'warning',
        code: 'limit-problems',
        details: { limit: this.#most, more, total },
      });
    return findings;
  }
}

const other = (severity: Severity): Severity => (severity === 'error' ? 'warning' : 'error');

/** Gives pointers to places; faults often stand side by side, and what is above them is written once. */
function pointers(): (place: Place) => string {
  const known = new Map<Place, string>([[undefined, '']]);
  return function pointerOf(place): string {
    const pointer: string = known.get(place) ?? pointTo(pointerOf(place!.above), place!.key);
    known.set(place, pointer);
    return pointer;
  };
}
