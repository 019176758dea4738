import type { Problem } from '../../read/problems.js';
import type { Language, Wording } from '../language.js';
import type { Path } from '../model/json-path.js';
import type { Field } from './fields.js';

/** What fields are drawn with, and tell their changes to. */
export interface FormContext {
  readonly content: object;
  readonly language: Language;
  readonly problems: readonly Problem[];
  say(wording: Wording, parts?: Readonly<Record<string, string | number>>): string;
  /**
   * Puts a value in a field's place.
   *
   * @param value - Undefined takes it away.
   * @param path - A place within the field, if not the field's own.
   * @param isTyped - It is one letter of several: all that is typed into one place is one change.
   */
  write(field: Field, value: unknown, path?: Path, isTyped?: boolean): void;
  /**
   * Changes the content in another way, under a name.
   *
   * @param focus - What has the focus afterwards: the `data-at` of a control.
   */
  change(name: Wording, edit: (content: object) => unknown, focus?: string): void;
  /** Leads to an entry that has its own place in the outline. */
  open(path: Path): void;
  /** Adds an entry to a list that stands in the outline, and leads to it. */
  add(list: Path): void;
}
