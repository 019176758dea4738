/**
 * The entrants' pages: what stands in the head and in the body of one and the same host page.
 *
 * `markdown` says whether the entrant shows Markdown (plain Lit leaves the asterisks in the text).
 */
import { asText, htmlOf, sections } from './markup.js';
import { styles } from './styles.js';

/** Gives the entrants' pages by name, which is also their folder below the served root. */
export const entrants = ({ content, hasMarkdownChunk, shadow, plain, plainStyles, before }) => ({
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
  // The floor with as many dead bytes as the byte budget allows code: what the bytes alone cost.
  'floor-heavy': {
    markdown: true,
    head: `${preload}\n<link rel="modulepreload" href="weight.js">\n${script('floor.js')}`,
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
  'samsyn-link': {
    markdown: true,
    head: [preload, hasMarkdownChunk && modulePreload, script('samsyn.js')].filter(Boolean).join('\n'),
    body: samsyn(content, linkTo),
  },
  'samsyn-shadow': {
    markdown: true,
    head: '',
    body: samsyn(content, (...wanted) => shadow.get(wanted.join(' '))),
  },
  'samsyn-shadow-script': {
    markdown: true,
    head: script('samsyn.js'),
    body: samsyn(content, (...wanted) => shadow.get(wanted.join(' '))),
  },
  'samsyn-plain': {
    markdown: true,
    head: '<link rel="stylesheet" href="samsyn-plain.css">',
    body: samsyn(content, (...wanted) => plain.get(wanted.join(' '))),
  },
  'samsyn-plain-inline': {
    markdown: true,
    head: `<style>${plainStyles}</style>`,
    body: samsyn(content, (...wanted) => plain.get(wanted.join(' '))),
  },
  ...(before && {
    'before-preload': {
      markdown: true,
      head: [preload, modulePreload, script('samsyn.js')].join('\n'),
      body: samsyn(content),
    },
    'before-shadow': {
      markdown: true,
      head: '',
      body: samsyn(content, (...wanted) => before.shadow.get(wanted.join(' '))),
    },
  }),
});

/** The widgets of the page, as `samsyn` asks for them: name, and entry if any. */
export const wantedOf = ({ goals }) => [
  ...goals.map(({ id }) => ['goal-card', id]),
  ['journey'],
  ['roles-table'],
  ['principle-list'],
];

/** Forty elements over one file, to see that it is asked for once. */
export const fortyElements = {
  head: script('samsyn.js'),
  body: '<samsyn-goal-card src="content.json"></samsyn-goal-card>\n'.repeat(40),
};

/** An empty page that loads what a scale test needs: the entrant's own script if it has one, and the driver. */
export const scalePage = (entrant, hasMarkdownChunk) => ({
  head:
    entrant === 'samsyn'
      ? [hasMarkdownChunk && modulePreload, script('samsyn-document.js'), script('scale-samsyn.js')]
          .filter(Boolean)
          .join('\n')
      : script(`scale-${entrant}.js`),
  body: '<div id="place"></div>',
});

/** The library's own script, and what shows very long content by it. */
export const longPage = {
  head: [script('samsyn.js'), script('long.js')].join('\n'),
  body: '<div id="place"></div>',
};

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
function element(widget, item) {
  return `<samsyn-${widget} src="content.json"${item ? ` item="${item}"` : ''}></samsyn-${widget}>`;
}
function linkTo(widget, item) {
  return `<p><a href="content.json" data-samsyn="${widget}"${item ? ` data-item="${item}"` : ''}>Läs mer</a></p>`;
}
function samsyn(content, form = element) {
  const wanted = wantedOf(content).map((one) => form(...one));
  const cards = wanted.splice(0, content.goals.length);
  return [`<div class="cards">\n${cards.join('\n')}\n</div>`, ...wanted].join('\n');
}
