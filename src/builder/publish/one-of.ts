/** Whether a value, whatever it is, is one of some words. */
export const isOneOf = <T extends string>(words: readonly T[], value: unknown): value is T =>
  words.includes(value as T);
