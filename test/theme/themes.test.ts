import { expect } from 'chai';
import { converter, parse } from 'culori';
import { html } from 'lit';
import '../../src/define.js';
import { paintIn, type PaintName } from '../../src/theme/derived-colours.js';
import type { Mode, Theme } from '../../src/theme/index.js';
import { kommun } from '../support/page.js';
import { dressed, NAMES, ownTheme, read } from './themes.js';

const PAINTS: readonly PaintName[] = [
  ...(['surface', 'text', 'accent', 'on-accent', 'sky', 'ground', 'on-ground', 'focus'] as const),
  ...(['muted', 'hairline', 'edge', 'ground-muted', 'ground-hairline'] as const),
];
const content = await kommun('mala');
const rgb = converter('rgb');

/** Shows a goal in themes, the outer one first, and gives the widget. */
async function show(themes: readonly Theme[], mode: Mode): Promise<Element> {
  const card = html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`;
  const widget = dressed(themes, mode, card).querySelector('samsyn-goal-card')!;
  await (widget as Element & { updateComplete: Promise<unknown> }).updateComplete;
  return widget;
}

/** The colour that a browser paints with, from 0 to 255. */
function paintedBy(widget: Element, name: PaintName): number[] {
  const probe = document.createElement('i');
  probe.style.backgroundColor = `var(--_${name})`;
  widget.shadowRoot!.append(probe);
  const { r, g, b } = rgb(parse(getComputedStyle(probe).backgroundColor))!;
  probe.remove();
  return [r, g, b].map((one) => Math.min(255, Math.max(0, one * 255)));
}

const computed = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Compares every colour; 1 is the last bit of eight. */
function expectSame(widget: Element, theme: Theme, mode: Mode, tolerance = 1): void {
  const paint = paintIn(theme[mode], mode);
  for (const name of PAINTS) {
    const [shown, expected] = [paintedBy(widget, name), computed(paint(name))];
    const apart = Math.max(...shown.map((one, at) => Math.abs(one - expected[at]!)));
    expect(apart, `${theme.name} ${mode} ${name}: ${shown.join()} / ${expected.join()}`).to.be.at.most(
      tolerance,
    );
  }
}

/** Accents that are hard on the sums: grey, black, white, and ones whose sky lies outside what a screen shows. */
const ACCENTS = ['#808080', '#000000', '#ffffff', '#ff00ff', '#00ff00', '#0000ff', '#ffdd00'];
const dyed = (hex: string): Theme => ({
  ...ownTheme('grund'),
  name: `dyed-${hex.slice(1)}`,
  light: { accent: { is: hex } },
  dark: { accent: { is: hex } },
});

describe('themes in a browser', () => {
  afterEach(() => document.body.replaceChildren());

  for (const mode of ['light', 'dark'] as const) {
    for (const name of NAMES)
      it(`paint with the colours that ${name} was checked with (${mode})`, async () => {
        const theme = ownTheme(name);
        expectSame(await show([theme], mode), theme, mode);
      });

    for (const accent of ACCENTS)
      it(`work the other colours out from ${accent} as the check does (${mode})`, async () => {
        const theme = dyed(accent);
        // A grey has no hue, so CSS counts from 0; Chromium counts from what rounding has left of one.
        const isGrey = accent.slice(1, 3) === accent.slice(3, 5) && accent.slice(3, 5) === accent.slice(5);
        expectSame(await show([theme], mode), theme, mode, isGrey ? 4 : 1);
      });

    it(`do not show through one another (${mode})`, async () => {
      const [outer, inner] = [ownTheme('skog'), read({ $extensions: { 'se.samsyn': { name: 'tomt' } } })];
      const widget = await show([outer, inner], mode);
      expectSame(widget, inner, mode);
      const nested = await show([ownTheme('stad'), ownTheme('fjall')], mode);
      expectSame(nested, ownTheme('fjall'), mode);
      expect(getComputedStyle(nested).getPropertyValue('--samsyn-horizon')).to.equal('0.0625em');
      expect(getComputedStyle(widget).getPropertyValue('--samsyn-radius')).to.equal('');
    });
  }
});
