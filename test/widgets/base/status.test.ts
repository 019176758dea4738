import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { heard } from '../../support/accessibility.js';
import { allInside, clear, fileWith, inside, show, widgetsIn } from '../../support/page.js';
import { content } from '../responsibility-matrix/matrix.fixtures.js';

const duties = ['Ge bygglov', 'Ge vård', 'Sälja tomter'];
const roles = fileWith({ roles: [{ title: 'Roller', entries: [{ actor: 'Nämnden', duties }] }] });
const measures = fileWith({
  measures: ['A', 'A', 'B', 'B', 'B', 'C'].map((who, i) => ({ title: `Åtgärd ${i}`, responsible: [who] })),
});
const WIDGETS = [
  ['roles-table', html`<samsyn-roles-table .content=${roles}></samsyn-roles-table>`],
  ['measure-list', html`<samsyn-measure-list .content=${measures}></samsyn-measure-list>`],
] as const;

const widgetOf = async (template: ReturnType<typeof html>) => widgetsIn(await show(template))[0]!;
const region = (widget: Element) => inside(widget, '.filter [role=status]');
/** What comes into a live region, each message once, until one comes that is the last. */
function messages(widget: Element, last: RegExp): Promise<string[]> {
  const said: string[] = [];
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const text = region(widget).textContent.trim();
      if (text !== said.at(-1)) said.push(text);
      if (!last.test(text)) return;
      observer.disconnect();
      resolve(said);
    });
    observer.observe(region(widget), { childList: true, characterData: true, subtree: true });
  });
}
async function put(widget: ContentWidget, field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
}

describe('what a choice has found', () => {
  afterEach(clear);

  it('is told once for a word that is typed, with the word', async () => {
    const widget = await widgetOf(WIDGETS[0][1]);
    const field = inside<HTMLInputElement>(widget, 'input');
    const said = messages(widget, /tomter/);
    for (const value of ['t', 'to', 'tom', 'tomt', 'tomte', 'tomter']) await put(widget, field, value);
    // The eye is told at once.
    expect(inside(widget, '.found > [aria-hidden]').innerText).to.equal('1 av 3 uppgifter');
    expect(await said).to.deep.equal(['tomter: 1 av 3 uppgifter']);
  });

  it('is another message for another choice that finds as many', async () => {
    const table = await widgetOf(WIDGETS[0][1]);
    const field = inside<HTMLInputElement>(table, 'input');
    for (const [value, said] of [
      ['vård', 'vård: 1 av 3 uppgifter'],
      ['tomt', 'tomt: 1 av 3 uppgifter'],
      ['xyz', 'Ingen uppgift innehåller ”xyz”'],
      ['', '3 uppgifter'],
    ] as const) {
      const told = messages(table, /./);
      await put(table, field, value);
      expect(await told, value).to.deep.equal([said]);
    }
  });

  it('names what is chosen in a list', async () => {
    const widget = await widgetOf(WIDGETS[1][1]);
    const select = inside<HTMLSelectElement>(widget, 'select');
    for (const [who, said] of [
      ['A', 'A: 2 av 6 åtgärder'],
      ['C', 'C: 1 av 6 åtgärder'],
    ] as const) {
      const told = messages(widget, /./);
      await put(widget, select, [...select.options].find(({ text }) => text.trim() === who)!.value);
      expect(await told).to.deep.equal([said]);
    }
  });

  it('names the actor whose goals are shown', async () => {
    const widget = await widgetOf(
      html`<samsyn-responsibility-matrix .content=${content}></samsyn-responsibility-matrix>`,
    );
    const select = inside<HTMLSelectElement>(widget, 'select');
    const told = messages(widget, /./);
    await put(widget, select, 'soc');
    expect(await told).to.deep.equal(['Socialnämnden: 1 av 4 delmål (1 Inte beslutat)']);
  });

  for (const [name, template] of WIDGETS)
    it(`is no description of a field: ${name}`, async () => {
      const widget = await widgetOf(template);
      for (const field of allInside(widget, 'input, select'))
        expect(field.hasAttribute('aria-describedby')).to.be.false;
      // It is there from the start, to be read where it stands, and once.
      const tree = await heard();
      const texts = tree?.filter(({ role, name }) => /text/i.test(role) && /^\d+ (?:upp|åtg)/.test(name));
      if (texts) expect(new Set(texts.map(({ name }) => name)).size).to.equal(1);
      expect(region(widget).textContent).to.match(/^\d+ (?:uppgifter|åtgärder)$/);
    });

  for (const [name, template] of WIDGETS)
    it(`is right where a tool has put elements of its own round the text: ${name}`, async () => {
      const widget = await widgetOf(template);
      const found = inside(widget, '.found');
      const walker = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text.data);
      }
      const field = inside<HTMLInputElement | HTMLSelectElement>(widget, 'input, select');
      const told = messages(widget, /./);
      await put(widget, field, field instanceof HTMLSelectElement ? field.options[1]!.value : 'vård');
      expect(inside(widget, '.found > [aria-hidden]').innerText).to.match(/^\d av \d/);
      expect((await told)[0]).to.match(/: \d av \d/);
    });
});
