import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import type { Mode, Theme } from '../../src/theme/index.js';
import { kommun } from '../support/page.js';
import { dressed, expectSame, NAMES, ownTheme, read } from './themes.js';

const content = await kommun('mala');

/** Shows a goal in themes, the outer one first, and gives the widget. */
async function show(themes: readonly Theme[], mode: Mode): Promise<Element> {
  const card = html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`;
  const widget = dressed(themes, mode, card).querySelector('samsyn-goal-card')!;
  await (widget as Element & { updateComplete: Promise<unknown> }).updateComplete;
  return widget;
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
