/**
 * The entrants' pages: what stands in the head and in the body of one and the same host page.
 *
 * `markdown` says whether the entrant shows Markdown (plain Lit leaves the asterisks in the text).
 */
import { asText, htmlOf, sections } from './markup.js';
import { styles } from './styles.js';

/** Gives the entrants' pages by name, which is also their folder below the served root. */
export const entrants = ({ content, hasMarkdownChunk }) => ({
  static: {
    markdown: true,
    head: `<style>${styles}</style>`,
    body: Object.values(sections)
      .map((section) => htmlOf(section(asText, content)))
      .join('\n'),
  },
  floor: {
    markdown: true,
    head: `${preload}\n${script('floor.js')}`,
    body: parts((part) => `<bench-floor part="${part}" src="content.json"></bench-floor>`),
  },
  lit: {
    markdown: false,
    head: script('lit.js'),
    body: parts((part) => `<bench-lit-${part} src="content.json"></bench-lit-${part}>`),
  },
  samsyn: { markdown: true, head: script('samsyn.js'), body: samsyn(content) },
  'samsyn-preload': {
    markdown: true,
    head: [preload, hasMarkdownChunk && modulePreload, script('samsyn.js')].filter(Boolean).join('\n'),
    body: samsyn(content),
  },
});

/** Forty elements over one file, to see that it is asked for once. */
export const fortyElements = {
  head: script('samsyn.js'),
  body: '<samsyn-goal-card src="content.json"></samsyn-goal-card>\n'.repeat(40),
};

/** An empty page that loads what a scale test needs: the entrant's own script if it has one, and the driver. */
export const scalePage = (entrant, hasMarkdownChunk) => ({
  head:
    entrant === 'samsyn'
      ? [hasMarkdownChunk && modulePreload, script('samsyn.js'), script('scale-samsyn.js')]
          .filter(Boolean)
          .join('\n')
      : script(`scale-${entrant}.js`),
  body: '<div id="place"></div>',
});

/** An ordinary page of a kommun with something above and below the widgets, so that late growth shifts the layout. */
export const hostPage = ({ head, body }) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Framtidsplan – Exempelby kommun</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem; }
.cards { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
</style>
${head}
</head>
<body>
<header><p>Exempelby kommun</p></header>
<main>
<h1>Vår framtidsplan</h1>
<p>Här står vad kommunen vill, vad den ska göra och vem som gör det.</p>
${body}
<h2>Hör av dig</h2>
<p>Växeln svarar vardagar mellan klockan åtta och fyra.</p>
</main>
<footer><p>Sidan granskades i maj.</p></footer>
</body>
</html>
`;

const preload = '<link rel="preload" as="fetch" crossorigin href="content.json">';
const modulePreload = '<link rel="modulepreload" href="samsyn-markdown.js">';
function script(src) {
  return `<script type="module" src="${src}"></script>`;
}
function parts(element) {
  return Object.keys(sections).map(element).join('\n');
}
function samsyn({ goals }) {
  const cards = goals.map(
    ({ id }) => `<samsyn-goal-card src="content.json" item="${id}"></samsyn-goal-card>`,
  );
  return [
    `<div class="cards">\n${cards.join('\n')}\n</div>`,
    '<samsyn-journey src="content.json"></samsyn-journey>',
    '<samsyn-roles-table src="content.json"></samsyn-roles-table>',
    '<samsyn-principle-list src="content.json"></samsyn-principle-list>',
  ].join('\n');
}
