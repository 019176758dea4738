import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { WIDGETS } from '../../src/widgets/names.js';
import { everyWidget } from '../../stories/theming/every-widget.js';
import { below, choosing, drawn, fileWith, settled } from '../support/page.js';
import { seenOn } from './painted.js';
import { dressed, NAMES, ownTheme } from './themes.js';

const yearly = (...values: readonly (number | null)[]): object[] =>
  values.map((value, i) => ({ date: String(2019 + i), value }));
const target = { date: '2030', value: 3 };
/** Charts in which a target's line and label meet ground, sky and edges in every way. */
const INDICATORS = {
  'above the target': { unit: 'ton', target, values: yearly(6.4, 5.9, 6.1, 4.8) },
  'far above it': { unit: 'ton', target, values: yearly(640, 590) },
  'below it': { unit: 'ton', target, values: yearly(1.2, 0.8, null, 2) },
  'on both sides of it': { target, values: yearly(2, 4, 2, 4, 2, 4, 2, 4) },
  'on both sides of nought': { target, values: yearly(-5, 4, -1, 6) },
  'below nought': { target: { value: -3 }, values: yearly(-5, -4, -6) },
  'close to one another': { target: { value: 98 }, values: yearly(97.1, 97.4, 97.2) },
  'alone and past it': { target, values: yearly(5), comparisons: [{ title: 'Riket', value: 4 }] },
  'alone and on the way': { target, values: yearly(2) },
};
const indicators = Object.entries(INDICATORS).map(([title, given]) => ({ title, ...given }));

const strategy = fileWith({
  kind: 'plan',
  vision: 'Alla med.',
  sections: [{ title: 'Inledning', body: 'Text med [länk](https://exempelby.example/).' }],
  goals: [{ id: 'a', title: 'Mål', aims: ['att alla är med'], commitments: ['bygga'], priority: true }],
  funding: [{ title: 'Pengar', amount: 'två miljoner' }],
});

const page = () => html`
  ${everyWidget()}
  <samsyn-strategy .content=${strategy}></samsyn-strategy>
  ${indicators.map((one) => html`<samsyn-indicator .content=${fileWith({ indicators: [one] })}></samsyn-indicator>`)}
  <samsyn-glossary .content=${fileWith()}></samsyn-glossary>
`;

describe('what is painted', () => {
  afterEach(() => {
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  for (const name of NAMES)
    for (const mode of ['light', 'dark'] as const)
      it(`can be read on what is really behind it, in every widget: ${name}, ${mode}`, async function () {
        this.timeout(120_000);
        const stage = dressed([ownTheme(name)], mode, page());
        // The page's own background, which the theme is told of.
        const inner = stage.firstElementChild as HTMLElement;
        inner.style.background = `var(--samsyn-surface, light-dark(#fff, #14191b))`;
        inner.style.padding = '1em';
        await settled(stage);
        const tags = new Set([...below(stage)].map(({ localName }) => localName));
        expect(WIDGETS.filter((tag) => !tags.has(`samsyn-${tag}`))).to.deep.equal([]);

        const seen = [...seenOn(stage)];
        const dim = seen.filter(({ ratio, needed }) => ratio < needed);
        expect(dim.map(({ what, ratio }) => `${what} ${ratio.toFixed(2)}`)).to.deep.equal([]);
        expect(seen.length).to.be.above(200);
        expect(seen.filter(({ what }) => what.startsWith('the line')).length).to.be.above(8);
      });

  it('can be read on paper, where a reader has chosen to print backgrounds too', async function () {
    this.timeout(120_000);
    const stage = dressed([ownTheme('skog')], 'light', page());
    await settled(stage);
    const isTold = await choosing({ media: 'print' }, async () => {
      await drawn();
      const seen = [...seenOn(stage)];
      const dim = seen.filter(({ ratio, needed }) => ratio < needed);
      expect(dim.map(({ what, ratio }) => `${what} ${ratio.toFixed(2)}`)).to.deep.equal([]);
      expect(seen.length).to.be.above(200);
    });
    if (!isTold) this.skip();
  });
});
