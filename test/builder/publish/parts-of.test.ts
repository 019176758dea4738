import { expect } from 'chai';
import type { Content } from '../../../src/format/schema.js';
import { choicesOf, EACH, ROWS } from '../../../src/builder/publish/choices.js';
import { partsOf } from '../../../src/builder/publish/parts-of.js';
import { languagesOf, placedOf } from '../../../src/builder/publish/placed-of.js';
import { readContent } from '../../../src/read/read-content.js';
import { WIDGETS } from '../../../src/widgets/names.js';
import { kommun } from '../../support/page.js';

const contentOf = async (name: string) => readContent(await kommun(name)).content!;

describe('partsOf', () => {
  it('offers every widget once', async () => {
    const parts = partsOf(await contentOf('mala'));
    expect(parts.map(({ widget }) => widget)).to.have.members(WIDGETS);
  });

  it('counts what the document has', async () => {
    const counts = Object.fromEntries(
      partsOf(await contentOf('kalix')).map(({ widget, count }) => [widget, count]),
    );
    expect(counts).to.include({
      'goal-card': 6,
      'measure-list': 4,
      'roles-table': 1,
      journey: 0,
      indicator: 0,
    });
  });

  it('finds goals at any depth to choose from', () => {
    const goals = [
      { id: 'ett', title: 'Ett', goals: [{ id: 'under', title: 'Under' }] },
      { title: 'Utan id' },
    ];
    const { content } = readContent({ samsyn: '1.0', title: 'S', publisher: { name: 'E' }, goals });
    const card = partsOf(content!).find(({ widget }) => widget === 'goal-card')!;
    expect(card.entries).to.deep.equal([
      { id: 'ett', title: 'Ett' },
      { id: 'under', title: 'Under' },
    ]);
  });
});

describe('placedOf', () => {
  const placed = async (publish: object) => {
    const content = await contentOf('mala');
    const choices = choicesOf({ id: 'a', content, publish: publish as Record<string, unknown> });
    return placedOf(choices, partsOf(content), content);
  };

  it('puts the parts in the order in which they were chosen, and says what each is', async () => {
    expect(
      await placed({ parts: ['journey', 'goal-card'], items: { 'goal-card': 'framtid' } }),
    ).to.deep.equal([
      {
        widget: 'journey',
        item: 'tre-steg',
        fallback: 'Integrationsstrategins mål i tre steg. Strategi för integration, Malå kommun',
      },
      { widget: 'goal-card', item: 'framtid', fallback: 'Framtid. Strategi för integration, Malå kommun' },
    ]);
  });

  it('gives each goal a card of its own where all are wanted', async () => {
    const cards = await placed({ parts: ['goal-card'], items: { 'goal-card': EACH } });
    expect(cards.map(({ item }) => item)).to.deep.equal(['tillhorighet', 'framtid', 'fritid']);
  });

  const content = {
    samsyn: '1.0',
    title: 'Plan',
    publisher: { name: 'Exempelby kommun' },
    indicators: [
      { id: 'badplatser', title: 'Badplatser' },
      { id: 'leder', title: 'Leder' },
    ],
  } as Content;

  it('gives each indicator a place of its own where all are wanted', () => {
    const publish = { parts: ['indicator'], items: { indicator: EACH } };
    const shown = placedOf(choicesOf({ id: 'a', content, publish }), partsOf(content), content);
    expect(shown.map(({ item }) => item)).to.deep.equal(['badplatser', 'leder']);
  });

  it('gives all indicators one place where each is to be a row', () => {
    const publish = { parts: ['indicator'], items: { indicator: ROWS } };
    expect(placedOf(choicesOf({ id: 'a', content, publish }), partsOf(content), content)).to.deep.equal([
      { widget: 'indicator', item: 'badplatser leder', compact: true, fallback: 'Plan, Exempelby kommun' },
    ]);
  });

  it('leaves out what the document no longer has', async () => {
    expect(await placed({ parts: ['indicator'] })).to.deep.equal([]);
  });
});

describe('languagesOf', () => {
  it('finds the languages of the texts, the document’s own first', async () => {
    expect((await contentOf('mala').then(languagesOf))[0]).to.equal('sv');
    expect(await contentOf('mala').then(languagesOf)).to.include('en');
    expect(await contentOf('krokom').then(languagesOf)).to.deep.equal(['sv']);
  });
});
