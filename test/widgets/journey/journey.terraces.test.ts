import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/index.js';
import { allInside, choosing, clear, drawn, fileWith, inside, show } from '../../support/page.js';

interface Given {
  readonly titles: readonly string[];
  readonly bodies?: readonly (string | undefined)[];
  readonly width?: number;
  /** Size of the text, in parts of the page's. */
  readonly size?: number;
  readonly dir?: 'ltr' | 'rtl';
}

async function terraces({ titles, bodies = [], width = 900, size = 1, dir = 'ltr' }: Given) {
  const steps = titles.map((title, i) => ({ title, body: bodies[i] }));
  const content = fileWith({ journeys: [{ steps }] });
  const stage = await show(
    html`<div dir=${dir} style="font-size: ${size}em"><samsyn-journey .content=${content}></samsyn-journey></div>`,
    `${width}px`,
  );
  return stage.querySelector('samsyn-journey') as ContentWidget;
}

/** What is seen of a step: tops and ends in pixels from the top of the steps. */
function stepsOf(widget: ContentWidget) {
  const { top, right, left } = inside(widget, '.journey').getBoundingClientRect();
  return allInside(widget, '.step').map((step) => {
    const box = (part: string) => step.querySelector(part)!.getBoundingClientRect();
    const ground = step.querySelector('.below')!;
    const riser = getComputedStyle(ground, '::before');
    const riserTop = box('.below').top - top + parseFloat(riser.top);
    const isLeft = getComputedStyle(step).direction === 'ltr';
    return {
      from: isLeft ? box('.below').left - left : right - box('.below').right,
      title: { top: box('.title').top - top, bottom: box('.above').bottom - top },
      line: { top: box('.tread').top - top, bottom: box('.tread').bottom - top },
      ground: { top: box('.below').top - top, bottom: box('.below').bottom - top },
      riser:
        riser.content === 'none' ? undefined : { top: riserTop, bottom: riserTop + parseFloat(riser.height) },
    };
  });
}

/** Half a pixel, since engines lay lines on whole ones. */
const NEAR = 0.6;

function expectTerraces(widget: ContentWidget) {
  const steps = stepsOf(widget);
  const em = parseFloat(getComputedStyle(inside(widget, '.journey')).fontSize);
  const rise = steps[0]!.line.top - steps[1]!.line.top;
  expect(rise, 'rise').to.be.within(4 * em, 7 * em);
  const [bottom] = steps.map(({ ground }) => ground.bottom);
  for (const [i, { from, title, line, ground, riser }] of steps.entries()) {
    expect(line.top, `line ${i + 1}`).to.be.closeTo(steps[0]!.line.top - i * rise, NEAR);
    expect(title.bottom, `name ${i + 1} stands on its line`).to.be.closeTo(line.top, NEAR);
    expect(title.top, `name ${i + 1} is below the edge of the sky`).to.be.at.least(em / 2);
    expect(ground.top, `ground ${i + 1} begins at its line`).to.be.within(
      line.top - NEAR,
      line.bottom + NEAR,
    );
    expect(ground.bottom, `ground ${i + 1} goes as far down as the others`).to.be.closeTo(bottom!, NEAR);
    const before = steps[i - 1];
    if (!before) continue;
    expect(from, `step ${i + 1} comes after`).to.be.above(before.from + em);
    expect(riser!.top, `riser ${i + 1} begins at its line`).to.be.within(line.top - NEAR, line.bottom + NEAR);
    expect(riser!.bottom, `riser ${i + 1} ends at the line before`).to.be.within(
      before.line.top - NEAR,
      before.line.bottom + NEAR,
    );
  }
  const lowest = Math.min(...steps.map(({ title }) => title.top));
  expect(lowest, 'no more sky than the tallest name needs').to.be.at.most(3 * em);
}

const three = [
  'Hit',
  'En kommun där barn och unga tidigt får inflytande över sin vardag',
  'Ett liv i arbete och gemenskap',
];
const name = (max: number) =>
  fc
    .array(fc.constantFrom('bo', 'liv', 'vatten', 'samhälle', 'kommunfullmäktige', 'i', 'medborgarskap'), {
      minLength: 1,
      maxLength: 16,
    })
    .map((words) => words.join(' ').slice(0, max).trim());
const given = fc.record({
  titles: fc.array(fc.oneof(name(60), name(3), fc.constant('Kommun'.repeat(20))), {
    minLength: 2,
    maxLength: 4,
  }),
  bodies: fc.array(fc.oneof(fc.constant(undefined), name(100)), { minLength: 4, maxLength: 4 }),
  width: fc.constantFrom(740, 900, 1280),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
});

describe('the ground of a journey', () => {
  afterEach(clear);

  for (const width of [740, 900, 1280])
    for (const dir of ['ltr', 'rtl'] as const)
      it(`rises by the same amount under names of one line, three and two, at ${width} px, ${dir}`, async () =>
        expectTerraces(await terraces({ titles: three, width, dir })));

  it('rises by the same amount with text at 200 %', async () =>
    expectTerraces(await terraces({ titles: three, width: 1500, size: 2 })));

  it('rises by the same amount whatever the names and texts', () =>
    fc.assert(
      fc.asyncProperty(given, async (parts) => expectTerraces(await terraces(parts))),
      { numRuns: 40 },
    )).timeout(60_000);

  for (const choice of [{ forcedColors: 'active' }, { media: 'print' }] as const)
    it(`rises by the same amount with ${Object.keys(choice)[0]}`, async function () {
      const widget = await terraces({ titles: three, width: 1280 });
      const done = await choosing(choice, async () => {
        await drawn();
        const edge = parseFloat(getComputedStyle(inside(widget, '.journey')).borderTopWidth);
        expect(edge).to.equal('forcedColors' in choice ? 1 : 0);
        const rises = stepsOf(widget).map(({ line }) => line.top);
        expect(rises[0]! - rises[1]!).to.be.closeTo(rises[1]! - rises[2]!, NEAR);
        expect(rises[0]! - rises[1]!).to.be.above(50);
      });
      if (!done) this.skip();
    });

  it('rises with the opened goal of a step as with a closed one', async () => {
    const goals = [{ id: 'hem', title: three[1], aims: ['att alla bor bra', 'och länge'] }];
    const steps = [{ title: 'Hit', goal: 'hem' }, { title: 'Dit' }, { title: 'Fram' }];
    const content = fileWith({ goals, journeys: [{ steps }] });
    const stage = await show(html`<samsyn-journey .content=${content}></samsyn-journey>`, '900px');
    const widget = stage.querySelector('samsyn-journey') as ContentWidget;
    inside<HTMLDetailsElement>(widget, 'details').open = true;
    await drawn();
    expectTerraces(widget);
  });

  for (const count of [5, 6])
    it(`is a line that grows by as much with each of ${count} steps under one another`, async () => {
      const widget = await terraces({ titles: Array.from({ length: count }, (_, i) => three[i % 3]!) });
      const all = allInside(widget, '.tread').map((line) => line.getBoundingClientRect().width);
      const far = allInside<SVGRectElement>(widget, '.far').map((line) => line.getBoundingClientRect().width);
      expect(far.map((width, i) => Math.round((100 * width) / all[i]!))).to.deep.equal(
        Array.from({ length: count }, (_, i) => Math.round((100 * (i + 1)) / count)),
      );
    });
});
