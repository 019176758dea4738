import 'axe-core/axe.min.js';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { allBelow, clear, kommun, settled, show } from '../support/page.js';

const FILES = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix', 'framtidsplan'];

describe('what is pressed', function () {
  this.timeout(120_000);
  afterEach(clear);

  for (const file of FILES)
    it(`is 24 pixels high, or as far from the next, also where links wrap: ${file}`, async () => {
      const content: unknown =
        file === 'framtidsplan'
          ? await (await fetch('/stories/framtidsplan.json')).json()
          : await kommun(file);
      for (const width of ['320px', '60em']) {
        const stage = await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`, width);
        await settled(stage);
        for (const fold of allBelow<HTMLDetailsElement>(stage, 'details')) fold.open = true;
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(stage, { runOnly: ['target-size'] });
        const small = violations.flatMap(({ nodes }) =>
          nodes.map(({ target, html }) => `${target.join(' ')} ${html}`),
        );
        expect(small, width).to.deep.equal([]);
      }
    });
});
