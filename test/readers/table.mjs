/** What a reader found of a form, in the fewest words. */
function said({ reached, of, links = 0, live = 0, hasLook }) {
  if (reached === 0) return 'nothing';
  const words = reached === of ? 'whole' : `${reached} of ${of} words`;
  if (reached < of / 2) return words;
  return [
    words,
    links > 0 && live === 0 && 'its links within the page are dead',
    links > live && live > 0 && `${links - live} of ${links} links within the page are dead`,
    hasLook === false && 'without its look',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The table of who reads what: a row for each reader, a column for each form. */
export function table(forms, rows) {
  const body = rows.map(({ name, version, found }) => {
    const cells = Object.keys(forms).map((form) => said(found[form]));
    return `| ${name}${version ? ` (${version})` : ''} | ${cells.join(' | ')} |`;
  });
  const head = `| | ${Object.values(forms).join(' | ')} |`;
  return [head, `| --- |${' --- |'.repeat(Object.keys(forms).length)}`, ...body, ''].join('\n');
}
