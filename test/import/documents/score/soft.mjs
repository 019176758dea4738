/*
 * Words compared as a reader compares them: whatever the spaces, the dashes, the quotation marks and the case.
 */

export const soft = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[\s\u00A0\u00AD\-–—”“"'’*_.,:;()[\]|\\]+/gu, ' ')
    .trim();

/** KF, FoK, SFI: an abbreviation is no beginning of another word. */
const isAbbreviation = (words) => words.length < 5 && /^\p{Lu}\p{L}*\p{Lu}$/u.test(words);

const needles = new Map();

/** The words as they are looked for; the same few are looked for everywhere. */
function needleOf(words) {
  if (!needles.has(words)) needles.set(words, ` ${soft(words)}${isAbbreviation(words) ? ' ' : ''}`);
  return needles.get(words);
}

/** Whether the words stand in a soft text, not as a part of longer ones at their beginning. */
export const stands = (text, words) => ` ${text} `.includes(needleOf(words));

const form = (more) =>
  new Intl.DateTimeFormat('sv', { year: 'numeric', month: 'long', timeZone: 'UTC', ...more });
const inMonths = form({});
const inDays = form({ day: 'numeric' });

/** A date in all the ways that documents write it. */
export function spoken(date) {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return [date];
  const words = (day ? inDays : inMonths).format(Date.UTC(year, month - 1, day ?? 1));
  return [date, date.slice(2).replaceAll('-', ''), words];
}

export const isDate = (text) => /^\d{4}(?:-\d\d){0,2}$/u.test(text);
