import { drawn, runs } from './blocks.mjs';

/*
 * A manuscript as a page of a municipality's site, saved from a browser: menus before and after, a search field, a
 * button to share, a cookie notice, classes of a content system; the text itself is well marked up.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The manuscript as a page with its surroundings. */
export function toPage({ title, blocks }) {
  const notes = [];
  const inline = (text) =>
    runs(text)
      .map((run) => {
        if (run.note !== undefined) {
          const n = notes.push(run.note);
          return `<sup><a href="#not-${n}" id="till-${n}">${n}</a></sup>`;
        }
        const mark = run.bold ? 'strong' : run.italic ? 'em' : undefined;
        return mark ? `<${mark}>${escape(run.text)}</${mark}>` : escape(run.text);
      })
      .join('');
  const cell = (tag, content, scope) => {
    const html =
      typeof content === 'string' ? inline(content).replaceAll('\n', '<br>') : content.tick ? '☒' : '☐';
    return `<${tag}${scope ? ` scope="${scope}"` : ''}>${html}</${tag}>`;
  };
  const row = (cells) => `<tr>${cells.map((content) => cell('td', content)).join('')}</tr>`;
  const write = {
    title: ({ text }) => `<h1 class="heading">${inline(text)}</h1>`,
    subtitle: ({ text }) => `<p class="ingress">${inline(text)}</p>`,
    heading: (block) =>
      `<h${block.level + 1} class="subheading${block.level}" id="h-${drawn(block).length}">${inline(drawn(block))}</h${block.level + 1}>`,
    paragraph: ({ text }) => `<p class="normal">${inline(text)}</p>`,
    quote: ({ text }) => `<blockquote><p>${inline(text)}</p></blockquote>`,
    figure: ({ alt, caption }) =>
      `<figure><img src="/images/18.1f/bild.jpg" alt="${escape(alt)}" width="600" height="300" loading="lazy"><figcaption>${escape(caption)}</figcaption></figure>`,
    bullets: ({ items }) => `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}</ul>`,
    numbers: ({ items }) => `<ol>${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}</ol>`,
    table: ({ head, rows }) =>
      `<div class="table-scroll"><table><thead><tr>${head.map((content) => cell('th', content, 'col')).join('')}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody></table></div>`,
    facts: ({ rows }) => `<table><tbody>${rows.map(row).join('\n')}</tbody></table>`,
  };
  const body = blocks
    .filter(({ kind }) => kind in write)
    .map((block) => write[block.kind](block))
    .join('\n');
  const list = notes.map(
    (note, i) => `<li id="not-${i + 1}">${escape(note)} <a href="#till-${i + 1}">Tillbaka</a></li>`,
  );
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${escape(title)} - Exempel</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>window.sidan = { mall: 'artikel' };</script>
<style>.menu{display:flex}</style>
</head>
<body class="env-text">
<a class="skip" href="#innehall">Till innehåll på sidan</a>
<header class="top"><a href="/"><img src="/logo.svg" alt="Startsida"></a>
<form role="search" action="/sok"><label for="q">Sök på webbplatsen</label><input id="q" name="q"><button>Sök</button></form>
<nav aria-label="Huvudmeny"><ul class="menu"><li><a href="/barn">Barn och utbildning</a></li><li><a href="/omsorg">Omsorg och hjälp</a></li><li><a href="/kommun">Kommun och politik</a></li></ul></nav>
</header>
<nav class="breadcrumb" aria-label="Du är här"><ol><li><a href="/">Start</a></li><li><a href="/kommun">Kommun och politik</a></li><li>${escape(title)}</li></ol></nav>
<div class="columns">
<nav class="side" aria-label="Undermeny"><ul><li><a href="/kommun/mal">Mål och styrning</a></li><li><a href="/kommun/politik">Så styrs kommunen</a></li></ul></nav>
<main id="innehall">
<article>
${body}
${list.length ? `<ol class="fotnoter">${list.join('')}</ol>` : ''}
</article>
<div class="share" role="group" aria-label="Dela"><p>Dela på:</p><a href="https://example.org/dela">E-post</a> <button type="button">Skriv ut</button></div>
<form class="feedback"><p>Hjälpte informationen på sidan dig?</p><button>Ja</button><button>Nej</button></form>
</main>
<aside><h2>Genvägar</h2><ul><li><a href="/lediga-jobb">Lediga jobb</a></li></ul></aside>
</div>
<footer><h2>Kontakta oss</h2><p>Växel 0000-00 00 00</p><p><a href="/kakor">Om kakor</a></p></footer>
<div class="cookie" role="dialog" aria-label="Kakor" hidden><p>Vi använder kakor.</p><button>Godkänn</button></div>
</body>
</html>
`;
}
