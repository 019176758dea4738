import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { renderWidget, WIDGETS } from '../../dist/server.js';

/** What turns an editor's text into a page: with HTML let through, and with all that it can do to text. */
const PROCESSORS = {
  'markdown-it': markdownIt({ html: true, linkify: true, typographer: true, breaks: true }),
  marked: { render: (text) => marked.parse(text, { breaks: true }) },
};
const kalix = JSON.parse(readFileSync(new URL('../../stories/kommuner/kalix.json', import.meta.url), 'utf8'));

/** Texts that Markdown, or a processor that looks for the end of HTML, would make something of. */
const HARD =
  'Ett *mål*\n\nmed "citat" -- och `kod`\n \n    samt <b> & https://www.exempelby.se\n# Rubrik\n- punkt';
const hard = {
  samsyn: '1.0',
  title: HARD,
  publisher: { name: HARD },
  goals: [{ id: 'ett', title: HARD, aims: [HARD], commitments: [HARD] }],
};

/** Puts HTML between two paragraphs, as an editor does, and sees that it alone is left as it is. */
function staysWhole(processor, html) {
  const out = processor.render(`Före.\n\n${html}\n\nEfter *det*.\n`);
  const at = out.indexOf(html);
  assert.notEqual(at, -1, out.slice(0, 300));
  const texts = [out.slice(0, at), out.slice(at + html.length)].map((text) => text.trim());
  assert.deepEqual(texts, ['<p>Före.</p>', '<p>Efter <em>det</em>.</p>']);
}

describe('HTML with a shadow root, in a text in Markdown', () => {
  for (const [name, processor] of Object.entries(PROCESSORS)) {
    for (const widget of WIDGETS)
      it(`comes out of ${name} as it went in: ${widget}`, async () => {
        for (const styles of ['inline', 'link']) {
          const { html, problems } = await renderWidget(kalix, { widget, styles, lang: 'sv' });
          if (problems.at(-1)?.code === 'nothing-to-show') continue;
          const [opening] = html.split('\n', 1);
          assert.match(opening, /^<samsyn-[^<>]+>$/);
          staysWhole(processor, html);
        }
      });

    for (const widget of ['goal-card', 'strategy'])
      it(`comes out of ${name} as it went in, whatever its texts are: ${widget}`, async () => {
        const { html } = await renderWidget(hard, { widget, attributes: { 'data-about': HARD } });
        staysWhole(processor, html);
      });
  }
});
