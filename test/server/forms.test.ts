import { expect } from 'chai';
import '../../src/define.js';
import type { ContentWidget } from '../../src/index.js';
import { WIDGETS } from '../../src/widgets/names.js';
import { clear, settled, show } from '../support/page.js';
import { closeFrame, headingsOf, linksOf, openStatic, textOf } from '../support/frame.js';
import { html } from 'lit';

const FILES = ['mala', 'kalix', 'krokom', 'molndal', 'solleftea', 'framtidsplan'];
const said = (root: Element) => ({ text: textOf(root), headings: headingsOf(root), links: linksOf(root) });

describe('the element and its static forms', () => {
  afterEach(() => {
    closeFrame();
    clear();
  });

  for (const file of FILES)
    it(`say the same of ${file}: text, headings, links`, async function () {
      this.timeout(120_000);
      const folder = file === 'framtidsplan' ? '' : 'kommuner/';
      const content: unknown = await (await fetch(`/stories/${folder}${file}.json`)).json();
      let shown = 0;
      for (const widget of WIDGETS) {
        const stage = await show(html`<div></div>`);
        const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
        element.lang = 'sv';
        element.content = content;
        stage.append(element);
        await settled(stage);
        const live = element.shadowRoot!.querySelector('slot') ? undefined : said(element);
        for (const format of ['shadow', 'plain']) {
          const page = await openStatic(`${file}/${widget}`, { format });
          const drawn = page.document.querySelector('body > :not(p, script)');
          expect(drawn && said(drawn), `${widget} ${format}`).to.deep.equal(live ?? null);
        }
        if (live) shown++;
      }
      expect(shown).to.be.above(5);
    });

  for (const path of ['mala/journey', 'mala/strategy'])
    for (const format of ['plain', 'shadow'])
      it(`set a label of ${path} small and bold above its name: ${format}`, async () => {
        const page = await openStatic(path, { format });
        const widget = page.document.querySelector('body > :not(p, script)')!;
        const labels = (widget.shadowRoot ?? widget).querySelectorAll(':is(h2, h3) > small, .title > .label');
        const looks = [...labels].map((label) => {
          const { fontSize, fontWeight } = page.getComputedStyle(label);
          return `${fontWeight} ${parseFloat(fontSize).toFixed(1)}px`;
        });
        expect([...new Set(looks)]).to.deep.equal(['700 14.0px']);
      });
});
