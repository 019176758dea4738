import { isDate, soft, spoken, stands } from './soft.mjs';

/*
 * Whether a text or an entry of a content is the one that is looked for.
 */

/** What tells a heading's own number apart from its words. */
const core = (text) => soft(text).replace(/^(?:bilaga )?(?:\d+ )*(?=\D)/u, '');

/** Whether a text is a number such as 1 or 1.2, which stands in many texts that say something else. */
export const isNumeral = (words) => /^\d{1,2}(?:\.\d+)*$/u.test(words);
/** Whether the unit is in an entry of that name, whatever its number. */
export const within = (unit, under) =>
  unit.owners.some(({ names }) =>
    names.some((name) => name === soft(under) || ` ${name}`.endsWith(` ${core(under)}`)),
  );

/** Whether a leaf says the words; a numeral must be all that it says. */
export function holds(leaf, words) {
  if (isNumeral(words)) return leaf.exact === soft(words);
  if (isDate(words)) return spoken(words).some((form) => stands(leaf.text, form));
  return stands(leaf.text, words);
}

/** Leaves that say the words. A numeral that is nowhere alone is looked for among other words. */
export function leavesWith({ leaves }, words) {
  const found = leaves.filter((leaf) => holds(leaf, words));
  return found.length > 0 || !isNumeral(words) ? found : leaves.filter(({ text }) => stands(text, words));
}

/** Whether the import says that it left out the words for this reason. */
export const omittedAs = (imported, reason, words) =>
  imported.leftOvers.some((left) => left.reason === reason && stands(soft(left.text), words));
