import { around, isOneOf, says } from '../../words/says.js';
import type { Body, Words } from '../../words/words.js';

/** Finds a body that decides in a text, by its name or its short form; short forms count in capitals, or before a number. */
export function bodyIn(
  text: string,
  words: Words,
): { readonly name: string; readonly from: number; readonly to: number } | undefined {
  let first: ReturnType<typeof bodyIn>;
  for (const body of words.bodies) {
    const at = placeOf(body, text);
    // Of two that begin together the longer is meant: "kommunstyrelsens arbetsutskott".
    if (at && (!first || at.from < first.from || (at.from === first.from && at.to > first.to))) {
      first = { name: body.name, ...at };
    }
  }
  return first;
}

function placeOf(body: Body, text: string): { readonly from: number; readonly to: number } | undefined {
  let from = 0;
  for (;;) {
    const found = around(text.slice(from), body.also);
    if (!found) return undefined;
    const start = from + found.before.length;
    const isShortForm = found.words.length <= 4;
    // "KF", and "Kf 2017-02-20", "Kf § 11".
    const isBeforeNumber = /^\p{Lu}/u.test(found.words) && /^,?\s*[§\d]/.test(found.after);
    if (!isShortForm || found.words === found.words.toUpperCase() || isBeforeNumber)
      return { from: start, to: start + found.words.length };
    from = start + found.words.length;
  }
}

/** The name of a body where a text is that and nothing else: "KF" is "Kommunfullmäktige". */
export const bodyNamed = (text: string, words: Words): string | undefined =>
  words.bodies.find(({ name, also }) => isOneOf(text, also) || text.trim() === name)?.name;

/** Says whether a text looks like the name of somebody who does things: an organisation, a post, a short form in capitals. */
export const isOrganisation = (text: string, words: Words): boolean =>
  text.length <= 80 &&
  (says(text, words.organisations) || isShortForm(text) || bodyIn(text, words) !== undefined);

/** Says whether a short line is such a name and nothing else: it ends or begins with what tells an organisation. */
export function isOrganisationName(text: string, words: Words): boolean {
  const all = text.trim().split(/\s+/);
  if (all.length > 6 || text.length > 80 || !/^\p{Lu}/u.test(text.trim()) || /[.:;!?]$/.test(text))
    return false;
  if (bodyNamed(text, words) !== undefined) return true;
  // "Kommunens åtgärder" is a heading, "Biblioteket ska" a promise.
  const isOther = [...Object.values(words.headings), words.shall].some((list) => says(text, list));
  return !isOther && [all.at(-1)!, all[0]!].some((word) => isOneOf(word, words.organisations));
}

/** Letters as organisations shorten their names: "FoK", "KS", "SBF", "BoU". */
export const isShortForm = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}&/]{0,3}\p{Lu}$|^\p{Lu}{2,6}$|^\p{Lu}{1,3}[oO&]\p{Lu}{1,3}$/u.test(text.trim());
