const ROLES = {
  administrator: 'administratör',
  editor: 'redaktör',
  author: 'författare',
  contributor: 'medarbetare',
};
const WRITTEN = { block: 'blocket Anpassad HTML', classic: 'klassiskt innehåll' };

/** What a reader sees of a form, in the fewest words. */
function said(form, { widget, fallback, plain, link, code, text }) {
  if (code) return 'kod som text';
  if (widget) return fallback ? 'widgeten, och reserven under den' : 'widgeten';
  if (form === 'plain' && plain) return 'texten';
  if (fallback) return 'reserven';
  if (link) return 'en vanlig länk';
  return text ? 'texten' : 'inget';
}

/** Those who may write any HTML, or may not, by both settings of the site. */
function who(isAny, may, mayThen) {
  const names = (roles) =>
    Object.keys(ROLES)
      .filter((role) => roles[role].any === isAny)
      .map((role) => ROLES[role]);
  const [always, then] = [names(may), names(mayThen)];
  if (isAny) return always.join(' och ');
  const more = then.length === Object.keys(ROLES).length ? ', och alla med `DISALLOW_UNFILTERED_HTML`' : '';
  return `${always.join(' och ')}${more}`;
}

/** The table of what each role's forms come to on a page, and who may upload files. */
export function table(forms, { version, may, mayThen, found }) {
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const rows = Object.entries(found).flatMap(([rule, ways]) =>
    Object.entries(ways).map(([way, cells]) => {
      const shown = Object.keys(forms).map((form) => said(form, cells[form]));
      return `| ${capital(who(rule === 'any', may, mayThen))}: ${WRITTEN[way]} | ${shown.join(' | ')} |`;
    }),
  );
  const uploads = Object.keys(ROLES).filter((role) => may[role].uploads);
  return [
    `| WordPress ${version} | ${Object.values(forms).join(' | ')} |`,
    `| --- |${' --- |'.repeat(Object.keys(forms).length)}`,
    ...rows,
    '',
    `Filer får laddas upp av ${uploads.map((role) => ROLES[role]).join(', ')}.`,
    '',
  ].join('\n');
}
