/** Fields that are not shown, as an expression, and the reason. */
export type Exceptions = Readonly<Record<string, RegExp>>;

/** Never shown as words. */
export const NEVER: Exceptions = {
  'only readers of that translation are told': /^translations\[\]\.note$/,
  'the goal that it stands in has none within': /^goals\[\]\.goals\[\]\.goalsLabel$/,
  'a number for registers': /^publisher\.kommunkod$/,
  'a form that a number asks for, which the page does not count to':
    /^labels\.\w+\.(?:one|zero|two|few|many)$/,
};

/** Never shown where it is words and no reference. */
export const NEVER_IN_WORDS: Exceptions = {
  'says which actor the publisher is, whose row is then marked': /^publisher\.actor$/,
};

/** Not shown where the same entry has something that stands in its place. */
export const REPLACED: Exceptions = {
  "the document's own words for the period stand there": /period\.(?:from|to)\b/,
};
export const REPLACED_IN_WORDS: Exceptions = {
  "the source's own words for the value stand there": /(?:value|amount|cost)\.value$/,
};

/** Not shown by itself. */
export const ALONE: Exceptions = {
  'a word of a scale that nothing is judged by': /^statuses\[\]\./,
  'a label of a fact that the document does not have': /^factLabels\./,
  'a label of what the document does not have': /^labels\.|goalsLabel$/,
  'actors are named where they do something; a list of names is no part of a document that asks for none':
    /^actors\[\](?:\.actors\[\])?\.(?:name|short|kind)$/,
  'there is no value that it is said of': /^indicators\[\]\.(?:unit|values\[\]\.(?:date|note|quality))/,
};

/** Who is not responsible is told by the responsibility matrix, which has the goals. */
export const NOT_RESPONSIBLE: Exceptions = {
  'the responsibility matrix alone tells who is not responsible':
    /^(?!goals).*responsible\[\]|(?:sections|followUp).*responsible\[\]/,
};

/** Which of these a field is among. */
export const reasonOf = (field: string, exceptions: Exceptions): string | undefined =>
  Object.entries(exceptions).find(([, fields]) => fields.test(field))?.[0];
