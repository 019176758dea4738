import type { GenericSchema } from 'valibot';
import type * as schema from './schema.js';

/** Meaning of a key: to a developer in English, to a web editor in Swedish, with the Swedish term first. */
export interface Description {
  readonly en: string;
  readonly sv: string;
  /** The version of the format that the key came with, where it is not the first. */
  readonly since?: '1.1';
}

/** A key's meaning in both languages, with the version that it came with: "Since format 1.1." */
export const withSince = ({ en, sv, since }: Description): Description =>
  since ? { en: `${en} Since format ${since}.`, sv: `${sv} Från format ${since}.` } : { en, sv };

type Schemas = typeof schema;
type Output<S> = S extends GenericSchema<unknown, infer O> ? O : never;

/** What every schema gives that `schema.ts` exports and that is an object: not a text, nor a date's forms. */
type Entries = {
  [S in keyof Schemas as Output<Schemas[S]> extends object ? S : never]: Output<Schemas[S]>;
};

/**
 * A description of every key of the named entries, or of all.
 *
 * Complete by type, both ways: a key without a description and a description without a key fail `tsc`.
 */
export type Vocabulary<E extends keyof Entries = keyof Entries> = {
  readonly [Entry in E]: Readonly<Record<keyof Entries[Entry], Description>>;
};
