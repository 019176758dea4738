const list = (words) => words.map((word) => `\`${word}\``).join(', ');

/** What is left of a form, in the fewest words. */
function left(form, { exact, works, missing, none, link, lostTags, newAddresses }) {
  if (exact) return 'whole';
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

/** What is lost of it, for a note. */
function lost({ exact, works, missing, none, more, lostTags, lostAttributes, newAddresses }) {
  if (exact || (none && !works)) return '';
  const attributes = new Map();
  for (const one of lostAttributes) {
    const [name, tag] = one.split(' of ');
    attributes.set(name, [...(attributes.get(name) ?? []), tag]);
  }
  const said = [...attributes].map(([name, tags]) => `\`${name}\` (${tags.join(', ')})`);
  return [
    lostTags.length && `loses the elements ${list(lostTags)}`,
    said.length && `loses the attributes ${said.join(', ')}`,
    missing.length && `loses the words ”${missing.join('”, ”')}”`,
    more && 'shows the styles as text',
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
    return `| ${name} (${version}) | ${cells.join(' | ')} |`;
  });
  const head = `| | ${Object.values(forms).join(' | ')} |`;
  const line = `| --- |${' --- |'.repeat(Object.keys(forms).length)}`;
  return [head, line, ...body, '', ...notes.map((note, index) => `${index + 1}. ${note}`), ''].join('\n');
}
