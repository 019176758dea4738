/** What was found of the tags that have been asked about: a file names the same few in every text. */
const known = new Map<string, boolean>();

/**
 * Whether a text is a language tag (BCP 47) that a browser takes: one of `Intl.getCanonicalLocales`, with a
 * language of two or three letters. `Intl` throws for any other, and so `sv-x` or `dari` names no language.
 */
export function isLanguage(tag: string): boolean {
  let is = known.get(tag);
  if (is === undefined) known.set(tag, (is = /^[a-z]{2,3}(?![a-z\d])/i.test(tag) && isTaken(tag)));
  return is;
}

function isTaken(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
