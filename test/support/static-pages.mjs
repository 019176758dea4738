import { readFile } from 'node:fs/promises';
import markdownIt from 'markdown-it';
import { marked } from 'marked';

/** The policy of a strict page: no style and no script but from files of its own. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** What can have happened to the HTML between the server that drew it and the page. */
const EDITS = {
  /** A system that leaves out comments. */
  uncommented: (html) => html.replace(/<!--.*?-->/gs, ''),
  /** An editor that has put other words into it. */
  reworded: (html) => html.replace('Vi ska', 'Vi kanske ska'),
  /** One that has taken an entry out. */
  shortened: (html) => html.replace(/<li>(?:(?!<\/li>).)*<\/li>/s, ''),
  /** Another version, with other templates. */
  older: (html) => html.replace(/lit-part [^-]{8}/g, 'lit-part AAAAAAAA'),
  /** A server that had another style, as an older version may have. */
  restyled: (html) => html.replaceAll('<style>', '<style>h2{font-size:3px!important}'),
  /** Pages that are written in Markdown. */
  marked: (html) => marked.parse(`Före.\n\n${html}\n`),
  'markdown-it': (html) => markdownIt({ html: true }).render(`Före.\n\n${html}\n`),
  /** A system that lets no script through. */
  scriptless: (html) => html.replace(/<script type="application\/json">.*?<\/script>/s, ''),
};

/**
 * Gives a page with a widget as static HTML: `/static/<file>/<widget>`.
 *
 * `item`, `lang`, `format`, `styles`, `theme` and `shown` are what they are to `renderWidget`; `src` is the
 * element's; `own` its own language; `policy` makes the page strict; `script` is the address of a script that the page has; `edit`
 * is something that has happened to the HTML.
 */
export async function staticPage({ path, query, set }) {
  const { lang } = query;
  const [, , file, widget] = path.split('/');
  const html = await drawn(file, widget, query);
  if (query.policy) set('content-security-policy', STRICT);
  const edited = EDITS[query.edit]?.(html) ?? html;
  if (query.edit && edited === html) throw new Error(`Nothing to edit: ${query.edit}`);
  const script = query.script ? `<script type="module" src="${query.script}"></script>` : '';
  const body = `<!doctype html><html lang="${lang ?? 'sv'}"><head><meta charset="utf-8"><title>Static</title>
<link rel="stylesheet" href="/dist/samsyn-plain.css">
<script src="/test/support/watch.js"></script></head><body>
${edited}
<p id="after">Efter</p>${script}</body></html>`;
  return { body, type: 'html' };
}

/** What has been drawn: many tests open one page. */
const known = new Map();

async function drawn(file, widget, { item, lang, own, format, styles, theme, src, shown }) {
  const options = {
    widget,
    item,
    lang,
    format,
    styles,
    theme,
    src,
    shown: shown?.split(','),
    base: '/dist/',
  };
  if (own) options.attributes = { lang: own };
  const key = JSON.stringify([file, options]);
  if (!known.has(key)) {
    const { renderWidget } = await import('../../dist/server.js');
    const { html } = await renderWidget(JSON.parse(await readFile(fileOf(file), 'utf8')), options);
    known.set(key, html);
  }
  return known.get(key);
}

const fileOf = (name) =>
  name === 'neighbour'
    ? new URL('neighbour.json', import.meta.url)
    : new URL(
        `../../stories/${/^(?:framtidsplan|exempelby)$/.test(name) ? '' : 'kommuner/'}${name}.json`,
        import.meta.url,
      );
