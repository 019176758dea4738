import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { askedOf, heard } from '../support/accessibility.js';
import { allBelow, allInside, clear, fileWith, inside, settled, show, widgetsIn } from '../support/page.js';

/** The names of elements as the browser tells them; Chromium and Firefox in the order of their trees, all of a kind. */
async function namesOf(stage: Element, selector: string, roles: RegExp): Promise<string[]> {
  const tree = await heard();
  const names = tree?.filter(({ role }) => roles.test(role)).map(({ name }) => name) ?? [];
  // WebKit is asked of one at a time.
  if (!tree) for (const element of allBelow(stage, selector)) names.push((await askedOf(element))!.name);
  return names.map((name) => name.replace(/\s+/g, ' ').trim());
}

describe('names that tell apart', () => {
  afterEach(clear);

  it('are those of an indicator’s table and file, where six stand on a page', async () => {
    const content: unknown = await (await fetch('/stories/framtidsplan.json')).json();
    const { indicators } = content as { indicators: { title: string; id: string }[] };
    const stage = await show(
      html`${indicators.map(
        ({ id }) => html`<samsyn-indicator .content=${content} item=${id}></samsyn-indicator>`,
      )}`,
    );
    await settled(stage);
    const buttons = (await namesOf(stage, 'button', /^(?:push ?)?button$/i)).filter((name) =>
      /CSV/.test(name),
    );
    const tables = (await namesOf(stage, 'summary', /^(?:DisclosureTriangle|summary)$/)).filter((name) =>
      name.startsWith('Värdena'),
    );
    expect(buttons.length).to.be.above(4);
    expect(tables.length).to.be.above(4);
    for (const names of [buttons, tables])
      for (const name of names) {
        const said = indicators.filter(({ title }) => name.endsWith(` ${title}`));
        expect(said, name).to.have.length(1);
      }
    expect(new Set(buttons).size).to.equal(buttons.length);
    expect(new Set(tables).size).to.equal(tables.length);
    // What is seen, and can be spoken to the machine, is the beginning of the name.
    expect(allInside(widgetsIn(stage)[0]!, '.downloads > button')[0]!.innerText.trim()).to.equal(
      'Hämta värdena som CSV',
    );
  });

  it('are those of what one searches in', async () => {
    const entries = [
      { actor: 'A', duties: ['a', 'b'] },
      { actor: 'B', duties: ['c'] },
    ];
    const content = fileWith({
      roles: [
        { id: 'x', title: 'Roller', entries },
        { id: 'y', title: 'Ansvar', entries },
      ],
      goals: [{ id: 'g', title: 'Skola' }],
      measures: Array.from({ length: 6 }, (_, i) => ({
        title: `Åtgärd ${i}`,
        goals: ['g'],
        status: i % 2 ? 'done' : 'planned',
      })),
    });
    const stage = await show(
      html`<samsyn-roles-table .content=${content} item="x"></samsyn-roles-table>
        <samsyn-roles-table .content=${content} item="y"></samsyn-roles-table>
        <samsyn-measure-list .content=${content}></samsyn-measure-list>
        <samsyn-measure-list .content=${content} item="g"></samsyn-measure-list>`,
    );
    expect(await namesOf(stage, 'search', /^(?:search|landmark)$/)).to.include.members([
      'Sök bland uppgifter Roller',
      'Sök bland uppgifter Ansvar',
      'Åtgärder',
      'Åtgärder: Skola',
    ]);
  });

  it('have the number of a measure and of a principle in their headings', async () => {
    const content = fileWith({
      measures: [
        { number: '6.2', title: 'Bygga', body: 'Text.' },
        { number: '6.3', title: 'Riva', body: 'Text.' },
      ],
      principles: [
        { title: 'P', numbered: true, items: ['Mod', 'Ro'].map((title) => ({ title, body: 'Text.' })) },
      ],
    });
    const stage = await show(
      html`<samsyn-measure-list .content=${content}></samsyn-measure-list>
        <samsyn-principle-list .content=${content}></samsyn-principle-list>`,
    );
    const headings = await namesOf(stage, 'h2, h3', /^heading$/);
    expect(headings).to.deep.equal(['6.2 Bygga', '6.3 Riva', 'P', '1 Mod', '2 Ro']);
    for (const width of ['60em', '20em']) {
      stage.style.inlineSize = width;
      for (const [widget, selector] of [
        [widgetsIn(stage)[0]!, '.name'],
        [widgetsIn(stage)[1]!, '.what'],
      ] as const) {
        const [number, name, text] = ['.n', selector, 'p'].map((one) => inside(widget, one));
        const range = document.createRange();
        range.setStart(name!, 1);
        range.setEnd(name!, name!.childNodes.length);
        // The number hangs in the margin: the name and the text stand on one line below each other.
        const start = Math.max(...[...range.getClientRects()].map(({ left }) => left));
        expect(start).to.be.closeTo(text!.getBoundingClientRect().left, 1);
        expect(number!.getBoundingClientRect().left).to.be.below(start - 20);
      }
    }
  });
});
