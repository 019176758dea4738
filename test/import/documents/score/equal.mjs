/*
 * Which places are as good as one another. The hand-made files choose one of them; a reader of the page sees no
 * difference, or the document itself does not tell which it is.
 *
 * 1. How deep a section lies: documents of one form tell levels that another form does not.
 * 2. Running text of a goal: its summary, its body or its note. Of a goal without a title, its title too.
 * 3. Text of a measure or of a principle: its title, its body or its note.
 * 4. A number or label: in its own key, or at the beginning of the title that it stands before.
 * 5. How deep an actor lies, and whether a name is the actor's name or its short name.
 * 6. Who is responsible, with a state or without.
 * 7. Running text of a section: its body or its note.
 * 8. A value that is measured, an amount or a cost: the number, or the words beside it.
 */
const SAME = [
  [/(?:\/sections)+/gu, '/sections'],
  [/(?:\/actors)+/gu, '/actors'],
  [/\/actors\/(?:name|short)$/u, '/actors/name'],
  [/\/responsible\/(?:actor|name)$/u, '/responsible'],
  [/(\/goals)\/(?:summary|body|note)$/u, '$1/text'],
  [/^\/(measures|principles\/items)\/(?:title|body|note)$/u, '/$1/text'],
  [/^\/sections\/(?:body|note)$/u, '/sections/text'],
  [/^\/measures\/(?:label|number)$/u, '/measures/number'],
  [/\/(value|amount|cost)\/(?:value|text)$/u, '/$1'],
];

/** The pattern that stands for all those as good as it. */
export const canonical = (pattern) => SAME.reduce((left, [from, to]) => left.replace(from, to), pattern);

/** The patterns in which a number or a label may stand that belongs in this one. */
export function rightForPattern(pattern) {
  if (!/\/(?:label|code|number)$/u.test(pattern)) return [pattern];
  const base = pattern.replace(/\w+$/u, '');
  return [pattern, ...['label', 'code', 'number', 'title'].map((key) => canonical(`${base}${key}`))];
}

/** The patterns that are right for a fact that the truth has in this leaf. */
export function rightFor(leaf) {
  const pattern = canonical(leaf.pattern);
  const right = rightForPattern(pattern);
  const owner = leaf.owners.at(-1);
  if (/\/goals\/text$/u.test(pattern) && !owner?.value.title) right.push(pattern.replace(/text$/u, 'title'));
  return right;
}
