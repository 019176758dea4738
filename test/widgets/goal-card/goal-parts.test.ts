import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  settled,
  show,
  textOf,
  widgetsIn,
} from '../../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const file = (goal: object) =>
  fileWith({ samsyn: '1.1', goals: [{ id: 'rent', title: 'Rent vatten', ...goal }] });

async function card(goal: object): Promise<Element> {
  const stage = await show(html`<samsyn-goal-card .content=${file(goal)}></samsyn-goal-card>`);
  await settled(stage);
  return widgetsIn(stage)[0]!;
}
const headings = (widget: Element): string[] =>
  allInside(widget, 'h1, h2, h3, h4, h5, h6').map((one) => `${one.localName} ${said(one)}`);

const SECTIONS = [
  { id: 'konflikter', title: 'Målkonflikter', body: 'Fler båtar ger **fler** utsläpp.' },
  {
    title: 'Det här kan du göra själv',
    body: 'Tvätta båten på land.',
    sections: [{ title: 'I trädgården', body: 'Samla regnvatten.' }],
  },
];

describe('parts of a goal', () => {
  afterEach(clear);

  it('stand under their own titles, in their order, with those within', async () => {
    const widget = await card({ aims: ['rent vatten'], sections: SECTIONS });
    expect(headings(widget)).to.deep.equal([
      'h2 Rent vatten',
      'h3 Vi vill',
      'h3 Målkonflikter',
      'h3 Det här kan du göra själv',
      'h4 I trädgården',
    ]);
    expect(textOf(widget)).to.match(
      /Fler båtar ger fler utsläpp\. Det här .* I trädgården Samla regnvatten\.$/,
    );
  });

  it('are led to by their ids', async () => {
    const widget = await card({ sections: SECTIONS });
    expect(allInside(widget, '#konflikter[tabindex="-1"]').map(said)).to.deep.equal([
      'Målkonflikter Fler båtar ger fler utsläpp.',
    ]);
  });

  it('tell a quotation with who is quoted, and a picture with its words', async () => {
    const sections = [
      { kind: 'quote', body: 'Sjön är vår.', byline: 'Fiskevårdsföreningen' },
      { figures: [{ alt: 'En brygga', caption: 'Bryggan.' }] },
    ];
    const widget = await card({ sections });
    expect(allInside(widget, '.own figure').map(said)).to.deep.equal([
      'Sjön är vår.– Fiskevårdsföreningen',
      'En brygga Bryggan.',
    ]);
  });

  it('are how the goal is followed up, as the document is, under its own title or ours', async () => {
    const followUp = {
      body: 'Prover tas.',
      cycle: 'Varje vår',
      next: '2027',
      results: [{ title: 'Rapport' }],
    };
    expect(textOf(await card({ followUp }))).to.equal(
      'Rent vatten Uppföljning Prover tas. Hur ofta Varje vår Nästa uppföljning 2027 Rapport',
    );
    expect(headings(await card({ followUp: { title: 'Så ser vi efter', cycle: null } }))).to.deep.equal([
      'h2 Rent vatten',
      'h3 Så ser vi efter',
    ]);
  });

  it('are the documents that belong to it, by how they relate to it', async () => {
    const documents = [
      { id: 'va', title: 'VA-plan', relation: 'based-on', url: 'https://exempel.se/va' },
      { title: 'Sjöprogram', note: 'Ses över.' },
    ];
    const widget = await card({ documents });
    expect(textOf(widget)).to.equal('Rent vatten Relaterade dokument Sjöprogram Ses över. Bygger på VA-plan');
    expect(allInside(widget, '.own a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://exempel.se/va',
    ]);
  });

  it('are shown of a goal within another, one level below its name', async () => {
    const widget = await card({ goals: [{ title: 'Inga utsläpp', sections: SECTIONS.slice(0, 1) }] });
    expect(headings(widget).slice(2)).to.deep.equal(['h4 Inga utsläpp', 'h5 Målkonflikter']);
  });

  it('keep a goal from standing beside others in a grid, however short it is', async () => {
    const goals = ['A', 'B', 'C'].map((title) => ({
      title,
      sections: [{ title: 'Målkonflikter', body: 'Ja.' }],
    }));
    const stage = await show(
      html`<samsyn-strategy .content=${fileWith({ samsyn: '1.1', goals })}></samsyn-strategy>`,
    );
    await settled(stage);
    expect(
      allBelow(stage, 'samsyn-goal-card, samsyn-goal-grid').map(({ localName }) => localName),
    ).to.deep.equal(Array(3).fill('samsyn-goal-card'));
  });

  it('leave nothing behind where the goal has none', async () => {
    const widget = await card({ sections: [], documents: [], aims: ['rent'] });
    expect(allInside(widget, '.own').length).to.equal(0);
  });
});
