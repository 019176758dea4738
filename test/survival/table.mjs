const list = (words) => words.map((word) => `\`${word}\``).join(', ');

/** What is left of a form, in the fewest words. */
function left(form, { exact, works, isDead, missing, none, link, lostTags, newAddresses }) {
  if (exact) return 'whole';
  if (isDead) return 'there, but without scripts';
  if (works)
    return [
      'works',
      lostTags.includes('script') && 'if the site has the script',
      newAddresses.length && 'with its address rewritten',
    ]
      .filter(Boolean)
      .join(', ');
  if (none) return 'gone';
  if (link && form !== 'plain') return 'a plain link';
  if (missing.length) return 'most of the text';
  return form === 'element' ? 'the fallback' : 'the text';
}

/** Attributes of the form "name of tag", each name once with its tags. */
function byName(attributes) {
  const tagsOf = new Map();
  for (const one of attributes) {
    const [name, tag] = one.split(' of ');
    tagsOf.set(name, [...(tagsOf.get(name) ?? []), tag]);
  }
  return [...tagsOf].map(([name, tags]) => `\`${name}\` (${tags.join(', ')})`);
}

/** What is lost of it and what is added, for a note. */
function lost(found) {
  const { exact, works, isDead, missing, none, more, lostTags, lostAttributes, addedAttributes } = found;
  const { newAddresses, newIds, asText } = found;
  if (exact || (none && !works && !isDead)) return '';
  const lostNames = byName(lostAttributes);
  const addedNames = byName(addedAttributes);
  return [
    lostTags.length && `loses the elements ${list(lostTags)}`,
    lostNames.length && `loses the attributes ${lostNames.join(', ')}`,
    addedNames.length && `adds the attributes ${addedNames.join(', ')}`,
    missing.length && `loses the words ”${missing.join('”, ”')}”`,
    more && (asText ? 'shows tags as text' : 'shows the styles as text'),
    newIds.length && `changes ids: ${list(newIds)}`,
    newAddresses.length &&
      `rewrites addresses to be relative to the editor's own page: ${list(newAddresses)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** The table of what survives: a row for each editor, a column for each form, and notes under it. */
export function table(forms, rows) {
  const notes = [];
  const cell = (form, found) => {
    const note = lost(found);
    if (!note) return left(form, found);
    if (!notes.includes(note)) notes.push(note);
    return `${left(form, found)} <sup>${notes.indexOf(note) + 1}</sup>`;
  };
  const body = rows.map(({ name, version, found }) => {
    const cells = Object.keys(forms).map((form) => cell(form, found[form]));
    return `| ${version ? `${name} (${version})` : name} | ${cells.join(' | ')} |`;
  });
  const head = `| | ${Object.values(forms).join(' | ')} |`;
  const line = `| --- |${' --- |'.repeat(Object.keys(forms).length)}`;
  return [head, line, ...body, '', ...notes.map((note, index) => `${index + 1}. ${note}`), ''].join('\n');
}
