import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import type { Mode } from '../../src/theme/index.js';
import { clear, drawn, fileWith, kommun, settled, show, widgetsIn } from '../support/page.js';
import { hearing, quiet } from '../widgets/base/loading.fixtures.js';
import { expectSame, ownTheme } from './themes.js';

const heard = hearing();
const content = await kommun('mala');
const own = ownTheme('grund');

async function shown(style: string): Promise<Element> {
  const stage = await show(
    html`<div style=${style}><samsyn-goal-card .content=${content}></samsyn-goal-card></div>`,
  );
  await late(stage);
  return widgetsIn(stage)[0]!;
}
/** Waits for what is only fetched where a colour is none, and for what comes of it. */
async function late(stage: ParentNode): Promise<void> {
  await settled(stage);
  await import('../../src/widgets/base/unsound-colours.js');
  await quiet();
  await drawn();
}
const told = (): string[] => heard.said.warn.filter((line) => line.includes('--samsyn-'));

describe('a colour that is none', () => {
  afterEach(clear);

  for (const mode of ['light', 'dark'] as Mode[]) {
    for (const written of [
      '--samsyn-accent: #7a1f3d #f0a8b0',
      '--samsyn-accent: blåbär',
      '--samsyn-accent: #12',
      '--samsyn-accent-light: 7a1f3d; --samsyn-accent-dark: f0a8bf',
      '--samsyn-ground: 12px; --samsyn-on-ground: url(a)',
      '--samsyn-surface: none; --samsyn-text: 1; --samsyn-sky: "blå"; --samsyn-focus: solid',
    ])
      it(`gives way to Samsyn’s own, in ${mode}: ${written}`, async () => {
        expectSame(await shown(`color-scheme: ${mode}; ${written}`), own, mode);
      });

    it(`takes no sound colour with it, in ${mode}`, async () => {
      const widget = await shown(`color-scheme: ${mode}; --samsyn-accent: #abcdef; --samsyn-ground: no`);
      const accent = { is: '#abcdef' };
      expectSame(widget, { ...own, [mode]: { ...own[mode], accent } }, mode);
    });
  }

  it('is named to the console once, with what stands there and what to write', async () => {
    const style = '--samsyn-accent: #7a1f3d #f0a8bf';
    await shown(style);
    await shown(style);
    expect(told()).to.have.length(1);
    expect(told()[0]).to.include('”--samsyn-accent: #7a1f3d #f0a8bf” är ingen färg');
    expect(told()[0]).to.include('--samsyn-accent-light och --samsyn-accent-dark');
    expect(heard.errors).to.deep.equal([]);
  });

  it('gives way in the widgets of a whole document, and is named once', async () => {
    const strategy = fileWith({ goals: [{ id: 'a', title: 'A', aims: ['vilja'] }], vision: 'Alla med.' });
    const stage = await show(
      html`<div style="--samsyn-text: svart">
        <samsyn-strategy .content=${strategy}></samsyn-strategy>
      </div>`,
    );
    await late(stage);
    const [document] = widgetsIn(stage);
    expectSame(document!, own, 'light');
    expectSame(document!.shadowRoot!.querySelector('samsyn-goal-card')!, own, 'light');
    expect(told()).to.have.length(1);
  });

  it('no longer gives way when the widget is drawn again and it is one', async () => {
    const widget = (await shown('--samsyn-accent: hallon')) as Element & { headingLevel: number };
    widget.parentElement!.style.setProperty('--samsyn-accent', '#123456');
    widget.headingLevel = 4;
    await late(widget.parentElement!);
    const accent = { is: '#123456' };
    expectSame(widget, { ...own, light: { accent } }, 'light');
  });

  it('is not what a sound one is taken for, however it is written', async () => {
    for (const colour of [
      'rebeccapurple',
      'rgb(1 2 3 / 50%)',
      'currentcolor',
      'CanvasText',
      'oklch(0.5 0.1 200)',
    ])
      await shown(`--samsyn-accent: ${colour}; --samsyn-ground: color-mix(in oklab, red, ${colour})`);
    await shown('--samsyn-accent: light-dark(#7a1f3d, #f0a8bf)');
    await shown('--x: #7a1f3d; --samsyn-accent: var(--x)');
    expect(told()).to.deep.equal([]);
  });
});
